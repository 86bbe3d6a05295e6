import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Circle, Ellipse, Rectangle
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set(xlim=(0, 100), ylim=(0, 100), aspect="equal")
ax.axis("off")
rnd = random.uniform
x = np.linspace(0, 100, 120)
def mix(a, b, t):
    from matplotlib.colors import to_rgb
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)

# colour of the water from the deep upwards, sand
deep, mid, top, sand = random.choice([("#0a3a78", "#2397cf", "#8fe6ef", "#e0cc96"), ("#06343f", "#16888c", "#9fead6", "#d8c9a0"), ("#061433", "#15407f", "#4f9fd6", "#8f937f"),
                                      ("#1b2a6b", "#5067c4", "#b9c6f5", "#cdbfae"), ("#0f5a66", "#35b5b0", "#d6f7e0", "#f0deb0"), ("#20104a", "#5a3a9c", "#c58fd6", "#a58fa8")])
for k in range(80):
    t = k / 79
    ax.add_patch(Rectangle((0, k * 1.25), 100, 1.4, color=mix(deep, mid, t * 2) if t < 0.5 else mix(mid, top, t * 2 - 1), lw=0))
lean = rnd(-40, 40)
for _ in range(random.randint(2, 7)):  # rays of light
    a, w = rnd(-10, 110), rnd(3, 9)
    ax.add_patch(Polygon([(a, 101), (a + w, 101), (a + lean + 3 * w, 5), (a + lean - w, 5)], color="white", alpha=rnd(0.04, 0.12), lw=0))
floor = rnd(9, 20)
for k in range(2):  # far reef in the haze
    y = floor + rnd(3, 10) * (2 - k) * 0.8 + np.abs(rnd(2, 6) * np.sin(x / rnd(4, 10) + rnd(0, 6))) + rnd(1, 3) * np.sin(x / 3)
    ax.fill_between(x, 0, y, color=mix(mid, deep, 0.4 + 0.3 * k), lw=0)
def weed(px, base):
    """A waving ribbon of seaweed that gets thinner upwards."""
    h, t = rnd(16, 55), np.linspace(0, 1, 50)
    cx = px + rnd(1.5, 4) * t * np.sin(t * rnd(5, 11) + rnd(0, 6))
    w = rnd(0.7, 1.8) * (1 - t) ** 0.6 * (1 + 0.35 * np.sin(t * 60))
    c = mix(random.choice(["#2f8f4e", "#1f6e3e", "#8a9a2e", "#a84a3a", "#3fae8a"]), deep, rnd(0, 0.35))
    ax.fill(np.r_[cx - w, (cx + w)[::-1]], np.r_[base + h * t, base + (h * t)[::-1]], color=c, lw=0)
def coral(px, base, s):
    c = random.choice(["#f2607d", "#ff8f5a", "#b36ad6", "#f2b134", "#f7a8d8", "#5fd6c0"])
    kind = random.choice(["branch", "brain", "tubes", "fan"])
    if kind == "branch":
        todo = [(px, base - 1, 90.0, s * 0.5, s * 0.5)]
        while todo:
            a, b, d, L, w = todo.pop()
            e, f = a + L * np.cos(np.radians(d)), b + L * np.sin(np.radians(d))
            ax.plot([a, e], [b, f], color=c, lw=w, solid_capstyle="round")
            if L > s * 0.2:
                todo += [(e, f, d + rnd(15, 45), L * 0.75, w * 0.8), (e, f, d - rnd(15, 45), L * 0.75, w * 0.8)]
    elif kind == "brain":
        ax.add_patch(Ellipse((px, base), s * 1.6, s * 1.3, color=mix(c, deep, 0.25), lw=0))
        for k in range(7):
            q = np.linspace(-0.7, 0.7, 30)
            ax.plot(px + s * q * (1 - 0.1 * k), base + s * (0.08 + 0.08 * k) + s * 0.05 * np.sin(q * 22 + k), color=mix(c, "#ffffff", 0.4), lw=1.6)
    elif kind == "tubes":
        for k in range(random.randint(3, 6)):
            a, h, w = px + k * s * 0.24 - s * 0.5, s * rnd(0.5, 1.2), s * 0.2
            ax.add_patch(Rectangle((a, base - 2), w, h + 2, color=mix(c, deep, rnd(0, 0.25)), lw=0))
            ax.add_patch(Ellipse((a + w / 2, base + h), w, w * 0.5, facecolor=mix(c, "#200020", 0.6), edgecolor=mix(c, "#ffffff", 0.4), lw=1))
    else:
        for d in np.linspace(25, 155, 13):
            L = s * rnd(0.9, 1.25)
            ax.plot([px, px + L * np.cos(np.radians(d))], [base - 1, base + L * np.sin(np.radians(d))], color=c, lw=2, alpha=0.9)
        for r in (0.45, 0.7, 0.95):
            q = np.radians(np.linspace(25, 155, 30))
            ax.plot(px + s * r * np.cos(q), base + s * r * np.sin(q), color=c, lw=1.4)
def fish(cx, cy, s, d, body, second, kind):
    """Body as a drop shape; tail, fins, pattern clipped to the body, eye, gill."""
    t = np.linspace(0, 2 * np.pi, 80)
    fat = {"slim": 0.38, "round": 0.62, "tall": 0.85}[kind]
    bx, by = cx + d * s * np.cos(t), cy + s * fat * np.sin(t) * (1 - 0.25 * np.cos(t - np.pi))**0.8
    fin = mix(second, body, 0.35)
    ax.add_patch(Polygon([(cx - d * s * 0.8, cy), (cx - d * s * 1.55, cy + s * 0.6), (cx - d * s * 1.35, cy), (cx - d * s * 1.55, cy - s * 0.6)], color=fin, lw=0))
    up = fat * (2.1 if kind == "tall" else 1.5)
    ax.add_patch(Polygon([(cx + d * s * 0.5, cy + s * fat * 0.6), (cx - d * s * 0.1, cy + s * up), (cx - d * s * 0.7, cy + s * fat * 0.9), (cx - d * s * 0.6, cy)], color=fin, lw=0))
    ax.add_patch(Polygon([(cx + d * s * 0.3, cy - s * fat * 0.6), (cx - d * s * 0.2, cy - s * up * 0.9), (cx - d * s * 0.7, cy - s * fat * 0.8), (cx - d * s * 0.6, cy)], color=fin, lw=0))
    shape = ax.add_patch(Polygon(list(zip(bx, by)), facecolor=body, edgecolor=mix(body, "#000020", 0.5), lw=0.8))
    parts = [Ellipse((cx, cy - s * fat * 0.75), 2 * s, s * fat, color="white", alpha=0.3, lw=0), Ellipse((cx, cy + s * fat), 2.2 * s, s * fat * 0.9, color="#000020", alpha=0.18, lw=0)]
    pattern = random.choice(["bands", "bands", "stripe", "spots", "two"])
    if pattern == "bands":
        parts += [Ellipse((cx + d * s * v, cy), s * 0.2, s * 2 * fat, color=second, lw=0) for v in (-0.55, -0.05, 0.42)]
    elif pattern == "stripe":
        parts += [Rectangle((cx - s, cy + s * fat * v), 2 * s, s * 0.12, color=second, lw=0) for v in (-0.5, -0.05, 0.4)]
    elif pattern == "spots":
        parts += [Circle((cx + s * rnd(-0.8, 0.4) * d, cy + s * fat * rnd(-0.7, 0.7)), s * 0.09, color=second, lw=0) for _ in range(16)]
    else:
        parts += [Rectangle((cx - d * s * 0.2, cy - s), -d * s, 2 * s, color=second, lw=0)]
    for p in parts:
        ax.add_patch(p)
        p.set_clip_path(shape)
    ax.add_patch(Polygon([(cx + d * s * 0.15, cy - s * 0.05), (cx - d * s * 0.3, cy - s * 0.35), (cx - d * s * 0.25, cy + s * 0.05)], color=fin, lw=0))
    ax.add_patch(Circle((cx + d * s * 0.68, cy + s * 0.1), s * 0.14, color="white"))
    ax.add_patch(Circle((cx + d * s * 0.71, cy + s * 0.1), s * 0.08, color="#101018"))

# a school of small fish far away
if random.random() < 0.75:
    gx, gy, gd = rnd(15, 85), rnd(45, 88), random.choice([-1, 1])
    for _ in range(random.randint(8, 30)):
        a, b, s = gx + random.gauss(0, 11), gy + random.gauss(0, 6), rnd(0.8, 1.5)
        ax.add_patch(Ellipse((a, b), 3 * s, s, color=mix(top, "#ffffff", 0.3), alpha=0.7, lw=0))
        ax.add_patch(Polygon([(a - gd * s, b), (a - gd * 2.2 * s, b + 0.6 * s), (a - gd * 2.2 * s, b - 0.6 * s)], color=mix(top, "#ffffff", 0.3), alpha=0.7, lw=0))
for _ in range(random.randint(2, 9)):
    weed(rnd(0, 100), floor - 4)
ax.fill_between(x, -1, floor + rnd(1, 3) * np.sin(x / rnd(8, 18) + rnd(0, 6)), color=mix(sand, deep, 0.2), lw=0)
for _ in range(random.randint(3, 7)):
    coral(rnd(3, 97), floor - rnd(0, 6), rnd(7, 15))
ax.fill_between(x, -1, floor * 0.5 + rnd(0.5, 2) * np.sin(x / rnd(6, 14) + rnd(0, 6)), color=sand, lw=0)

# the fish: one large, others smaller, not on top of each other
done = []
for k in range(random.randint(3, 9)):
    s = rnd(11, 17) if k == 0 else rnd(4.5, 10)
    for _ in range(40):
        a, b = rnd(s * 1.5, 100 - s * 1.5), rnd(floor + 8 + s * 0.5, 96 - s)
        if all(np.hypot(a - p, (b - q) * 1.3) > 1.3 * (s + r) for p, q, r in done):
            done.append((a, b, s))
            body, second = random.sample(["#ff8c2e", "#ffd93b", "#e5484d", "#2f5fd0", "#ffffff", "#b36ad6", "#2a2a3c", "#3ecf8e", "#ff9fc0"], 2)
            d = random.choice([-1, 1])
            fish(a, b, s, d, body, second, random.choice(["slim", "round", "round", "tall"]))
            for i in range(random.randint(0, 4)):  # bubbles from its mouth
                ax.add_patch(Circle((a + d * (s + 2) + rnd(-1, 1), b + 3 + i * 4), rnd(0.4, 1.2), facecolor=(1, 1, 1, 0.25), edgecolor="white", lw=1))
            break
