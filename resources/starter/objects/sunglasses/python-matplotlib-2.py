import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import LinearSegmentedColormap as Ramp, to_rgb
from matplotlib.patches import PathPatch, Polygon
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
style = random.choice(["aviator", "wayfarer", "round", "cat eye"])
frame = random.choice(["#17171b", "#6e3a1c", "#d62839", "#f6f3ea", "#1f5f8b", "#e9a6b8"]) if style != "aviator" else random.choice(["#c9a24a", "#b9bec6", "#2a2a2e"])
up, low = random.choice([("#101014", "#6d6a74"), ("#3a1d0c", "#c48a55"), ("#0f2a1e", "#7aa88a"), ("#1b1f6b", "#ff7eb6"), ("#ff6a00", "#ffe36e"), ("#0b4f9c", "#8fe3ff"), ("#3d0f3c", "#e58fb8")])
place = random.choice(["sand", "towel", "pool", "poster", "night"]); rng = np.random
if place == "sand":
    c = np.array(to_rgb(random.choice(["#e8cf9c", "#d9b77f", "#f3e4c4"])))
    g = rng.normal(0, .035, (250, 250)) + .05 * np.sin(np.linspace(0, random.uniform(12, 26), 250))[:, None] + .03 * np.sin(np.linspace(0, 5, 250))
    ax.imshow(np.clip(c + g[..., None], 0, 1), extent=(-5, 5, -5, 5), zorder=0)
elif place == "towel":
    hues = random.sample(["#ef476f", "#ffd166", "#06a77d", "#118ab2", "#ffffff", "#073b4c", "#f78c6b"], 3)
    for k in range(24): ax.add_patch(Polygon([(-9 + .8 * k, -5), (-8.2 + .8 * k, -5), (-5.2 + .8 * k, 5), (-6 + .8 * k, 5)], color=hues[k % 3], lw=0, zorder=0))
elif place == "pool":
    fig.patch.set_facecolor("#39b5d8")
    for _ in range(60):
        x, y, r = rng.uniform(-5, 5), rng.uniform(-5, 5), rng.uniform(.4, 1.1); a = np.linspace(0, 2 * np.pi, 9)
        ax.plot(x + r * np.cos(a) * rng.uniform(.7, 1.3, 9), y + .6 * r * np.sin(a), color="#bdeefa", lw=1.6, alpha=.7, zorder=0)
elif place == "poster":
    fig.patch.set_facecolor(random.choice(["#ffbe0b", "#ff99c8", "#a9def9", "#f8f4e3"]))
    for k in range(0, 36, 2): ax.add_patch(Polygon([(0, 0), (9 * np.cos(k * np.pi / 18), 9 * np.sin(k * np.pi / 18)), (9 * np.cos((k + 1) * np.pi / 18), 9 * np.sin((k + 1) * np.pi / 18))], color="white", alpha=.35, lw=0, zorder=0))
else:
    fig.patch.set_facecolor(random.choice(["#141126", "#0c2233", "#2a0f24"]))
    for k in range(9): ax.axhline(-4.6 + .42 * k + .05 * k * k, color="#ff4fa3", alpha=.5 - .04 * k, lw=1.5, zorder=0); ax.plot([0, (k - 4) * 4], [-.9, -5], color="#ff4fa3", alpha=.35, lw=1.2, zorder=0)
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
size, turn = random.uniform(.92, 1.05), random.uniform(-24, 24); folded = random.random() < .5
base = Affine2D().scale(size, size * random.uniform(.9, 1.05)).rotate_deg(turn).translate(random.uniform(-.2, .2), random.uniform(-.9, .5))
move = base + ax.transData; lift = random.uniform(.15, .4)
shadow = base + Affine2D().translate(.3 * random.choice([-1, 1]), -lift) + ax.transData
wide = random.uniform(1.75, 1.95)                      # half width of a lens
shapes = {"aviator": [(-.75, .95), (.3, 1.05), (1.0, .85), (1.02, .1), (.8, -.75), (.25, -1.2), (-.4, -1.1), (-.85, -.5), (-1.02, .35)],
          "wayfarer": [(-.85, .85), (.2, .92), (1.15, 1.0), (1.05, .2), (.85, -.8), (.1, -1.0), (-.7, -.85), (-.98, .1)],
          "round": [(np.cos(a), 1.02 * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 13)[:-1]],
          "cat eye": [(-.85, .6), (.1, .75), (1.35, 1.25), (1.1, .3), (.75, -.65), (0, -.9), (-.75, -.65), (-1.0, .05)]}
unit = np.array(shapes[style]) * (wide * (.86 if style == "round" else 1), random.uniform(1.3, 1.5) * (1.12 if style == "round" else 1))

def soft(p):
    m = (p + np.roll(p, -1, 0)) / 2
    return Path(np.vstack([m[-1:], np.stack([np.roll(p, 0, 0), m], 1).reshape(-1, 2)]), [1] + [3] * (2 * len(p)))

def stroke(points, lw, colour, z, where=None, alpha=1):
    ax.add_patch(PathPatch(Path(points, [1] + [4] * (len(points) - 1)), fc="none", ec=colour, lw=lw * size, alpha=alpha, transform=where or move, zorder=z, capstyle="round"))

bold = {"aviator": 3.2, "wayfarer": 13, "round": 5, "cat eye": 11}[style]
dim, lit = np.array(to_rgb(frame)) * .55, np.clip(np.array(to_rgb(frame)) * .7 + .32, 0, 1)
grad = np.linspace(0, 1, 64)[:, None]; scene = random.choice(["sky", "palms", "plain"])
for s in (-1, 1):
    cx = s * (wide + .32); p = unit * (s, 1) + (cx, 0)
    end = (s * (2 * wide + .4), unit[:, 1].max() * (.62 if style != "cat eye" else .8))
    if folded: arm = [end, (end[0] * 1.0, end[1] - 1.0 * .3), (s * .5, .1 + .25 * s), (-s * 2.2, -.15 + .25 * s)]
    else: arm = [end, (s * 4.35, end[1] + 1.2), (s * 3.4, end[1] + 2.0), (s * 3.15, end[1] + 1.5)]
    stroke(arm, max(5, bold * .8), "#000000", .8, shadow, .25)
    stroke(arm, max(5, bold * .8), dim, 1); stroke(arm, max(2, bold * .25), lit, 1.1, None, .5)
    ax.add_patch(PathPatch(soft(p), fc="#000000", ec="#000000", lw=bold, alpha=.3, transform=shadow, zorder=.9))
    lens = PathPatch(soft(p), fc="none", ec="none", transform=move); ax.add_patch(lens); lo, hi = p.min(0) - .2, p.max(0) + .2
    im = ax.imshow(grad, cmap=Ramp.from_list("lens", [low, up]), extent=(lo[0], hi[0], lo[1], hi[1]), origin="lower", transform=move, zorder=2, alpha=.93, aspect="auto")
    im.set_clip_path(lens)
    def inside(q, colour, alpha, z=2.2):
        g = Polygon(np.array(q) + (cx, 0), fc=colour, lw=0, alpha=alpha, transform=move, zorder=z); ax.add_patch(g); g.set_clip_path(lens)
    if scene != "plain": inside([(-3, -.55), (-1, -.4), (.4, -.6), (3, -.45), (3, -3), (-3, -3)], "#0a0a12", .35)
    if scene == "palms":                               # palms mirrored in the glass
        for x in (-.6, .7):
            inside([(x - .06, -.6), (x + .06, -.6), (x + .2, .35), (x + .12, .35)], "#0a0a12", .7)
            for a in np.linspace(-.3, 3.5, 7): inside([(x + .16, .38), (x + .16 + .35 * np.cos(a), .5 + .3 * np.sin(a)), (x + .16 + .62 * np.cos(a), .3 + .32 * np.sin(a))], "#0a0a12", .7)
    inside([(-1.1, -1.6), (-.5, -1.6), (.7, 1.6), (.1, 1.6)], "#ffffff", .28, 2.4)
    inside([(-.3, -1.6), (-.1, -1.6), (1.1, 1.6), (.9, 1.6)], "#ffffff", .2, 2.4)
    ax.add_patch(PathPatch(soft(p), fc="none", ec=frame, lw=bold * size, transform=move, zorder=3))
    ax.add_patch(PathPatch(soft(p + (0, .05)), fc="none", ec=lit, lw=max(1, bold * .18), alpha=.7, transform=move, zorder=3.1))
    if style in ("wayfarer", "cat eye"): ax.plot([end[0] - s * .5, end[0] - s * .3], [end[1] + .12] * 2, color="#e8e2d0", lw=4, transform=move, zorder=3.3)
    else: ax.plot([end[0] - s * .35, end[0]], [end[1]] * 2, color=frame, lw=6, transform=move, zorder=2.9)
    ax.add_patch(PathPatch(Path([(s * .42, .1), (s * .15, -.3), (s * .3, -.75)], [1, 3, 3]), fc="none", ec="#f3ece2", lw=5, alpha=.8, transform=move, zorder=1.5))
y = unit[:, 1].max() * .42; stroke([(-.5, y), (-.3, y + .5), (.3, y + .5), (.5, y)], max(4, bold * .9), frame, 3.2)
if style == "aviator": stroke([(-1.2, y + .82), (-.4, y + .95), (.4, y + .95), (1.2, y + .82)], 4, frame, 3.2)
