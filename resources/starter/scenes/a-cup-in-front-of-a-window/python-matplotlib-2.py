import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle, Polygon, Ellipse
fig, ax = plt.subplots(figsize=(5, 5))
fig.subplots_adjust(0, 0, 1, 1)
ax.set(xlim=(0, 100), ylim=(0, 100), aspect="equal")
ax.axis("off")
if random.random() < 0.5:
    ax.invert_xaxis()
rnd = random.uniform
s = np.linspace(0, 1, 60)
def mix(a, b, t):
    from matplotlib.colors import to_rgb
    return tuple(np.array(to_rgb(a)) * (1 - t) + np.array(to_rgb(b)) * t)
# room and the world outside: weather or hour with low sky, high sky, near ground, light
weather, low, high, land, light = random.choice([
    ("sun", "#fdf0d5", "#5fb0e6", "#7fae62", "#fff4cc"), ("sunset", "#ffc27a", "#7a5a9c", "#5a4a5c", "#ffcf9a"), ("night", "#3a4a86", "#0a1030", "#10182e", "#c3d0f0"), ("rain", "#c3cdd3", "#8496a3", "#6f8076", "#e0e8ec"),
    ("snow", "#f1f4f8", "#b4c6d9", "#ffffff", "#f4f8ff"), ("autumn", "#fbe6c0", "#9fbccc", "#b5853f", "#ffe2b0"), ("sea", "#e6f6fb", "#4fa8e0", "#2f86b0", "#fffbe6")])
wall = mix(random.choice(["#efe1c6", "#cfd8dc", "#e0c5b3", "#c3cfb0", "#8a8fa0", "#f3d9cf", "#6f8a8a", "#f7f4ec"]), "#12142c", 0.55 if weather == "night" else 0.12)
frame = random.choice(["#fdfbf6", "#fdfbf6", "#6b4423", "#2f3b45", "#9cb8a8"])
ax.add_patch(Rectangle((0, 0), 100, 100, color=wall, lw=0))
# the window: everything outside is clipped to its opening, straight or arched
wx, wy, ww, wh = rnd(10, 20), rnd(26, 32), rnd(60, 76), rnd(54, 66)
arch = random.random() < 0.3
outline = [(wx, wy), (wx + ww, wy)] + ([(wx + ww / 2 + ww / 2 * np.cos(q), wy + wh * 0.66 + wh * 0.34 * np.sin(q)) for q in np.linspace(0, np.pi, 40)] if arch else [(wx + ww, wy + wh), (wx, wy + wh)])
ax.add_patch(Polygon(outline, facecolor=frame, edgecolor=mix(frame, "#000000", 0.12), lw=16))
pane = ax.add_patch(Polygon(outline, color=low, lw=0))
def out(p):
    """Add a patch outside the window."""
    ax.add_patch(p).set_clip_path(pane)
for k in range(50):
    out(Rectangle((wx, wy + wh * k / 50), ww, wh / 48, color=mix(low, high, k / 49), lw=0))
if weather in ("sun", "sunset", "night", "sea", "autumn"):
    a, b = wx + ww * rnd(0.1, 0.9), wy + wh * rnd(0.62, 0.85)
    for r in np.linspace(14, 4, 9):
        out(Circle((a, b), r, color="#fff6cf", alpha=0.1, lw=0))
    out(Circle((a, b), rnd(2.5, 4.5), color="#fff3b8", lw=0))
for _ in range(0 if weather == "night" else random.randint(1, 4)):
    a, b = wx + rnd(0, ww), wy + wh * rnd(0.55, 0.95)
    for _ in range(6):
        out(Ellipse((a + rnd(-6, 6), b + rnd(-1, 1.5)), rnd(6, 12), rnd(3, 5), color=mix("#ffffff", high, 0.15 if weather != "rain" else 0.6), alpha=0.8, lw=0))
if weather == "night":
    for _ in range(60):
        out(Circle((wx + rnd(0, ww), wy + rnd(0.3, 1) * wh), rnd(0.1, 0.35), color="white", lw=0))
view = random.choice(["hills", "town", "trees"]) if weather != "sea" else "sea"
if view == "sea":
    out(Rectangle((wx, wy), ww, wh * 0.42, color=land, lw=0))
    for _ in range(30):
        out(Rectangle((wx + rnd(0, ww), wy + rnd(0, 0.4) * wh), rnd(2, 7), 0.4, color="#d5f0fa", lw=0))
    a = wx + rnd(0.1, 0.9) * ww
    out(Polygon([(a - 4, wy + wh * 0.42), (a, wy + wh * 0.6), (a + 5, wy + wh * 0.42)], color="white", lw=0))
for k in range(3 if view != "sea" else 0):
    y = wy + wh * (0.42 - 0.1 * k + 0.05 * np.sin(s * rnd(4, 11) + rnd(0, 6)))
    out(Polygon([(wx, wy)] + list(zip(wx + ww * s, y)) + [(wx + ww, wy)], color=mix(land, low, 0.6 - 0.25 * k), lw=0))
for a in np.arange(wx, wx + ww, rnd(7, 13)) if view != "sea" else []:
    y, h = wy + wh * rnd(0.1, 0.3), rnd(9, 26)
    if view == "town":
        c = mix(random.choice(["#c8735a", "#e3c08a", "#8fa3b5", "#d8c3a7"]), high, 0.65 if weather == "night" else 0.2)
        out(Rectangle((a, wy), 8, y - wy + h, color=c, lw=0))
        out(Polygon([(a - 0.7, y + h), (a + 4, y + h + 5), (a + 8.7, y + h)], color=mix(c, "#3a1a14", 0.5), lw=0))
        for q in range(8):
            out(Rectangle((a + 1.5 + 3.4 * (q % 2), y + h - 4 - 5 * (q // 2)), 1.8, 2.6, color="#ffdf8a" if weather == "night" else mix(c, "#20303c", 0.5), lw=0))
    elif view == "trees":
        leaf = {"autumn": random.choice(["#d9772a", "#c0452a", "#e0a030"]), "snow": "#dfe9f2", "night": "#0d1a24"}.get(weather, "#4f8a45")
        out(Rectangle((a - 0.7, y - 3), 1.4, h * 0.6, color=mix("#5a3d28", low, 0.15), lw=0))
        for _ in range(14):
            out(Circle((a + rnd(-4, 4), y + h * 0.6 + rnd(-4, 5)), rnd(1.6, 3.4), color=mix(leaf, random.choice(["#000000", "#ffffff"]), rnd(0, 0.22)), lw=0))
for _ in range({"rain": 90, "snow": 110}.get(weather, 0)):
    a, b = wx + rnd(0, ww), wy + rnd(0, wh)
    out(Circle((a, b), rnd(0.3, 0.9), color="white", lw=0) if weather == "snow" else Polygon([(a, b), (a - 0.7, b - 3.4), (a - 0.4, b - 3.4)], color="#f2f8fb", alpha=0.8, lw=0))
out(Polygon([(wx + ww * 0.1, wy), (wx + ww * 0.55, wy + wh), (wx + ww * 0.68, wy + wh), (wx + ww * 0.23, wy)], color="white", alpha=0.13, lw=0))
# glazing bars, curtains, sill with the light lying on it
cols, rows = random.choice([(2, 1), (2, 2), (3, 2), (1, 2), (3, 3)])
for i in range(1, cols):
    out(Rectangle((wx + ww * i / cols - 0.9, wy), 1.8, wh, color=frame, lw=0))
for j in range(1, rows):
    out(Rectangle((wx, wy + wh * j / rows - 0.9), ww, 1.8, color=frame, lw=0))
if random.random() < 0.6:
    cloth = mix(random.choice(["#e9c9a0", "#b5483f", "#5f7f9c", "#f4efe6", "#7f9a6a", "#d9a0b0"]), "#12142c", 0.45 if weather == "night" else 0.05)
    for e, d in ((wx - 9, 1), (wx + ww + 9, -1)):
        x = e + d * (8 + 15 * s**1.6)
        ax.add_patch(Polygon([(e, wy - 3)] + list(zip(x, wy - 3 + (102 - wy) * s)) + [(e, 101)], color=cloth, lw=0))
        for u in (0.3, 0.55, 0.8):
            ax.plot(e + (x - e) * u, wy - 3 + (102 - wy) * s, color=mix(cloth, "#000000", 0.25), lw=1.5)
wood = mix(random.choice(["#c99a6b", "#f4f1ea", "#6b4630", "#9aa3a8"]), "#12142c", 0.4 if weather == "night" else 0)
ax.add_patch(Polygon([(0, wy - 13), (100, wy - 13), (95, wy - 3.5), (5, wy - 3.5)], color=wood, lw=0))
lean = rnd(-16, 16)
for i in range(cols):
    a, b = wx + ww * i / cols + 1, wx + ww * (i + 1) / cols - 1
    ax.add_patch(Polygon([(a, wy - 4), (b, wy - 4), (b + lean, wy - 13), (a + lean, wy - 13)], color=light, alpha=0.4, lw=0))
# the cup: its profile turns round an axis; light from behind
c = random.choice(["#d9483b", "#f6f4ee", "#2f7fb8", "#e0b04a", "#3f8a6a", "#7a5a8c", "#2b2f36", "#e89aa8"])
h, r, cx, base = rnd(20, 31), rnd(10.5, 15), rnd(34, 66), wy - 10
form = random.choice([1 - 0.45 * (1 - s)**2.2, 0.72 + 0.28 * s, 0 * s + 0.92, 0.55 + 0.45 * np.sin(s * np.pi / 2)])
x, y = r * form / form[-1], base + h * s
ax.add_patch(Ellipse((cx + lean * 0.3, base - 0.6), 3.6 * r, 4, color="#1a0f0a", alpha=0.3, lw=0))
if random.random() < 0.6:
    for d, tone in ((-1, 0.35), (0, 0.05)):
        ax.add_patch(Ellipse((cx, base + d), 3.5 * r, 5.4, color=mix(c, "#000000", tone), lw=0))
q = np.linspace(-1.35, 1.35, 40)
for lw, tone in ((11, 0.4), (8, 0.12)):
    ax.plot(cx + r * 0.85 + r * 0.62 * np.cos(q), base + h * 0.54 + h * 0.27 * np.sin(q), color=mix(c, "#000000", tone), lw=lw)
curve = lambda u: cx + x * u
ax.fill(np.r_[curve(-1), curve(1)[::-1]], np.r_[y, y[::-1]], color=c, lw=0)
for u, v, tone in [(-1 + 0.1 * k, -0.9 + 0.1 * k, abs(k - 7) / 13) for k in range(20)]:
    ax.fill(np.r_[curve(u), curve(v)[::-1]], np.r_[y, y[::-1]], color=mix(c, "#10081a", 0.75 * tone), lw=0)
decor, ink = random.choice(["none", "bands", "heart"]), "#ffffff" if c != "#f6f4ee" else random.choice(["#2f7fb8", "#d9483b"])
if decor == "bands":
    for a in (18, 40):
        ax.fill(np.r_[curve(-1)[a:a + 6], curve(1)[a:a + 6][::-1]], np.r_[y[a:a + 6], y[a:a + 6][::-1]], color=ink, alpha=0.75, lw=0)
elif decor == "heart":
    q = np.linspace(0, 2 * np.pi, 60)
    ax.fill(cx + 0.22 * r * 1.2 * np.sin(q)**3 * 1.3, base + h * 0.52 + 0.02 * r * (13 * np.cos(q) - 5 * np.cos(2 * q) - 2 * np.cos(3 * q) - np.cos(4 * q)), color=ink, alpha=0.85, lw=0)
drink = random.choice(["#4a2a16", "#b5722c", "#9c6b42", "#6f8a2c"])
for w, hh, col in ((2, 5.6, mix(c, "#ffffff", 0.45)), (1.84, 4.7, mix(c, "#000000", 0.35)), (1.7, 3.6, drink)):
    ax.add_patch(Ellipse((cx, base + h), w * r, hh, color=col, lw=0))
ax.plot(cx - x[8:52] * 0.72, y[8:52], color="white", lw=3, alpha=0.4, solid_capstyle="round")
for d in np.linspace(-0.4, 0.4, random.randint(2, 3)):
    for k in range(0, 56, 4):
        ax.plot(cx + d * r + 1.6 * np.sin(s[k:k + 6] * 8 + d * 5), base + h + 3 + 20 * s[k:k + 6], color="white", lw=4, alpha=0.65 * (1 - s[k]), solid_capstyle="butt")
