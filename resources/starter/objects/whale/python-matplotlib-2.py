import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.colors import to_rgb
from matplotlib.patches import Circle, Polygon
from matplotlib.transforms import Affine2D
ax = plt.figure(figsize=(5, 5)).add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
# kinds: where the back and belly lines are measured, their heights, and the colours of back and belly
at = np.array([0, .03, .1, .2, .32, .5, .72, .9, 1])
kind = random.choice(["blue", "humpback", "sperm", "bowhead", "beluga"])
back, low, skin, belly = {
    "blue": ([-.005, .03, .06, .085, .098, .095, .062, .03, .022], [-.01, -.05, -.085, -.113, -.116, -.09, -.052, -.028, -.022], "#5f86a8", "#b8cbd8"),
    "humpback": ([0, .045, .08, .105, .132, .125, .08, .035, .025], [-.01, -.06, -.105, -.138, -.142, -.11, -.06, -.03, -.025], "#3a4350", "#e6ebee"),
    "sperm": ([.05, .105, .125, .13, .13, .118, .088, .035, .025], [0, -.025, -.038, -.05, -.095, -.122, -.075, -.032, -.025], "#6a6660", "#8f8a82"),
    "bowhead": ([0, .055, .105, .13, .122, .145, .09, .035, .025], [-.01, -.075, -.12, -.142, -.152, -.132, -.07, -.032, -.025], "#2b313a", "#8b949c"),
    "beluga": ([.01, .075, .112, .1, .118, .122, .085, .035, .025], [-.01, -.045, -.06, -.1, -.125, -.115, -.065, -.032, -.025], "#eef2f2", "#c3d2d8"),
}[kind]
skin, belly = np.clip(np.array(to_rgb(skin)) * random.uniform(0.85, 1.15), 0, 1), np.array(to_rgb(belly))
place = random.choice(["deep", "deep", "surface"])
flip, tilt = random.choice([-1, 1]), random.uniform(-18, 18) if place == "deep" else random.uniform(-3, 4)
L, lift, plump = random.uniform(7.1, 8.1), random.uniform(0.02, 0.13), random.uniform(1.15, 1.4)
cx, cy = random.uniform(-0.3, 0.3), random.uniform(-0.9, 0.9) if place == "deep" else random.uniform(-0.9, 0)
move = Affine2D().translate(-0.56, 0).scale(L, L).rotate_deg(tilt).scale(flip, 1).translate(cx, cy) + ax.transData
u, soft = np.linspace(0, 1, 160), np.hanning(17) / np.hanning(17).sum()
smooth = lambda v: np.convolve(np.pad(np.interp(u, at, v), 8, "edge"), soft, "valid") * plump
bend = lift * u ** 3 + 0.012 * np.sin(5 * u)
T, B = smooth(back), smooth(low)
T[:3], B[:3] = np.interp([0, 1, 2], [0, 3], [(T[0] + B[0]) / 2, T[3]]), np.interp([0, 1, 2], [0, 3], [(T[0] + B[0]) / 2, B[3]])


def put(pts, color, z, clip=None, **k):
    p = ax.add_patch(Polygon(pts, lw=0, color=color, transform=move, zorder=z, **k))
    p.set_clip_path(clip or ax.patch)
    return p


def band(f, g, color, z, clip=None, **k):
    """The part of the body between shares f and g of its height: 0 is the belly line, 1 the back."""
    return put(np.r_[np.c_[u, B + (T - B) * f + bend], np.c_[u, B + (T - B) * g + bend][::-1]], color, z, clip, **k)


def blade(x, y, length, width, angle, color, z, sweep=0.25):
    """A flipper: root at (x, y), swept back, drawn with a light leading edge."""
    t, c, s = np.linspace(0, 1, 24), np.cos(np.deg2rad(angle)), np.sin(np.deg2rad(angle))
    w = width * (np.sin(np.pi * np.clip(0.22 + 0.78 * t, 0, 1)) ** 0.8)
    out = [np.stack([x + length * t * c - (sweep * length * t ** 2 + q * w) * s, y + length * t * s + (sweep * length * t ** 2 + q * w) * c], 1) for q in (-0.5, 0.5, 0.3)]
    put(np.r_[out[0], out[1][::-1]], color, z), put(np.r_[out[2], out[1][::-1]], np.clip(color * 1.25 + 0.04, 0, 1), z + 0.01)


# the water: from light above to dark below, rays or a sky over the surface
deep_c = [np.array(to_rgb(c)) for c in random.choice([("#8fd6ea", "#0b3a68"), ("#3f8fb0", "#04142c"), ("#bfe6d8", "#1d6a70"), ("#5a6fb0", "#0d1030"), ("#d9eef4", "#5a9ab8")])]
sky_c = [np.array(to_rgb(c)) for c in random.choice([("#7fbfe8", "#f4f8f4"), ("#3a2a5a", "#f2a070"), ("#0c1230", "#27406b"), ("#c8d0d4", "#eef0ee")])]
g = np.linspace(0, 1, 80)[:, None, None]
line = cy + random.uniform(-0.1, 0.35) if place == "surface" else 99
if place == "surface":
    ax.imshow(sky_c[1] * (1 - g) + sky_c[0] * g, extent=[-5, 5, line - 0.3, 5], origin="lower", aspect="auto", zorder=0)
    ax.add_patch(Circle((random.uniform(-4, 4), random.uniform(2, 4.2)), random.uniform(0.4, 0.9), color="#fff4d0", zorder=0.1))
else:
    ax.imshow(deep_c[1] * (1 - g) + deep_c[0] * g, extent=[-5, 5, -5, 5], origin="lower", aspect="auto", zorder=0)
    for x, w, s in np.random.uniform((-5, 0.2, -2), (5, 0.8, 2), (random.randint(4, 9), 3)):
        ax.add_patch(Polygon([(x, 5), (x + w, 5), (x + s + 2.4 * w, -5), (x + s, -5)], color="white", alpha=0.07, lw=0, zorder=random.choice([0.2, 6])))
    for _ in range(random.choice([0, 14, 40])):                # a shoal, or snow of the sea
        x, y, q = random.uniform(-5, 5), random.uniform(-5, 4), random.uniform(0.05, 0.14)
        ax.add_patch(Polygon([(x - q * 2, y), (x, y + q * 0.7), (x + q * 2, y - q * 0.1), (x + q * 3, y + q * 0.7), (x + q * 3, y - q * 0.7), (x, y - q * 0.7)], color=deep_c[1] * 0.7, lw=0, zorder=0.4))

# flukes and far flipper behind, body in bands of light, belly, pleats, mottling
ex, ey, droop = 0.985, bend[-1], random.uniform(-0.03, 0.05)
for s, z, f in ((1, 0.8, 0.72), (-1, 5, 0.95)):
    put([(ex - 0.02, ey + 0.02), (ex + 0.045, ey + s * 0.035), (ex + 0.09, ey + s * 0.085 + droop), (ex + 0.115, ey + s * 0.14 + droop), (ex + 0.122, ey + s * 0.1 + droop), (ex + 0.105, ey + s * 0.03), (ex + 0.075, ey), (ex - 0.02, ey - 0.02)], skin * f, z)
long, arm = {"humpback": (0.3, 0.3), "sperm": (0.11, 0.34), "blue": (0.15, 0.3)}.get(kind, (0.15, 0.34))
root = float(np.interp(arm, u, B * 0.62 + bend))
blade(arm + 0.04, root - 0.03, long, 0.07, random.uniform(-70, -40), skin * 0.6, 0.9)
body = band(0, 1, skin, 2)
for k in range(8):
    band(0.45 + 0.06 * k, 1.0, np.clip(skin * 1.25 + 0.12, 0, 1), 2.1, body, alpha=0.09), band(0, 0.42 - 0.05 * k, "black", 2.15, body, alpha=0.05)
pale = {"blue": 0.36, "humpback": 0.42, "sperm": 0.2, "bowhead": 0.26, "beluga": 0.3}[kind]
band(0, pale * np.clip(1.35 - 1.5 * u, 0, 1) ** 0.6, belly, 2.2, body, alpha=0.9)
if kind in ("blue", "humpback"):
    for f, i in ((f, slice(4, int(95 - 60 * f))) for f in np.linspace(0.06, pale, 8)):   # pleats from chin to navel
        ax.plot(u[i], (B + (T - B) * f * (0.75 + 0.25 * np.cos(3 * u)) + bend)[i], color=skin * 0.7, lw=1.3, transform=move, zorder=2.3, solid_capstyle="round")
for _ in range(28 if kind == "sperm" else 0):                  # wrinkled hide
    x, f = random.uniform(0.35, 0.9), random.uniform(0.15, 0.85)
    ax.plot([x, x + 0.05], [np.interp(v, u, B + (T - B) * f + bend) for v in (x, x + 0.05)], color=skin * 0.7, lw=1.5, transform=move, zorder=2.3)
for _ in range({"beluga": 6, "sperm": 14}.get(kind, 30)):
    x, f, q = random.uniform(0.05, 0.93), random.uniform(0.4, 0.97), random.uniform(0.003, 0.012)
    a, y = np.linspace(0, 6.3, 9), float(np.interp(x, u, B + (T - B) * f + bend))
    put(np.c_[x + 1.6 * q * np.cos(a), y + q * 0.7 * np.sin(a)], np.clip(skin * random.choice([0.75, 1.3]) + 0.05, 0, 1), 2.4, body, alpha=0.6)
for fx in {"blue": [0.76], "humpback": [0.63]}.get(kind, []):  # fin on the back
    y = float(np.interp(fx, u, T + bend)) - 0.006
    put([(fx - 0.05, y), (fx + 0.01, y + 0.035), (fx + 0.045, y + 0.04), (fx + 0.04, y), (fx + 0.05, y - 0.02)], skin * 0.9, 1.9)
m, f0, arch = {"blue": (0.2, 0.5, -0.012), "humpback": (0.2, 0.5, -0.02), "sperm": (0.2, 0.1, 0.004), "bowhead": (0.2, 0.42, 0.06), "beluga": (0.1, 0.4, -0.012)}[kind]
x = np.linspace(0.004, m, 30)
y = np.interp(x, u, B + (T - B) * f0 + bend) + arch * np.sin(np.pi * x / m)
ax.plot(x, y, color=skin * 0.35, lw=2.4, transform=move, zorder=3, solid_capstyle="round")
for r, c, dx in ((0.013, skin * 0.5, 0), (0.008, "#0a0d12", 0), (0.0028, "white", -0.003)):
    put(np.c_[m + 0.022 + dx + r * np.cos(14 * u), y[-1] + 0.018 - dx + r * 0.8 * np.sin(14 * u)], c, 3.1)
blade(arm, root, long, 0.075, random.uniform(-62, -28), belly * 0.9 if kind == "humpback" else skin * 0.88, 4)
if place == "surface":                                         # sea over the lower half, foam, spout
    xs = np.linspace(-5, 5, 120)
    for k in range(5):
        ys = line - 0.55 * k + 0.13 * np.sin(xs * random.uniform(1.2, 2.4) + random.uniform(0, 6))
        ax.fill_between(xs, ys, -5, color=deep_c[0] * (1 - k / 5) + deep_c[1] * k / 5, alpha=0.42 if k else 0.3, lw=0, zorder=5 + 0.1 * k if k else 0.5)
        ax.plot(xs, ys, color="white", lw=1.4, alpha=0.55, zorder=5.05 + 0.1 * k if k else 0.5)
if place == "surface" or random.random() < 0.3:
    hx = 0.04 if kind == "sperm" else 0.17
    px, py = ax.transData.inverted().transform(move.transform((hx, float(np.interp(hx, u, T + bend)))))
    for _ in range(90 if place == "surface" else 26):
        t = random.random(); spread = random.gauss(0, 0.12 + 0.4 * t)
        ax.add_patch(Circle((px + spread + (-flip * 0.7 * t if kind == "sperm" else 0), py + 2.3 * t * (1 - 0.3 * abs(spread))), random.uniform(0.03, 0.16 if place == "surface" else 0.1), fc="white" if place == "surface" else "none", ec="white", lw=0.8, alpha=0.4, zorder=1.5))
