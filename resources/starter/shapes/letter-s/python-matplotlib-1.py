import random
import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis("off")
look = random.choice(["neon", "ribbon", "solid"])
fig.patch.set_facecolor(random.choice({"neon": ["#0d0d1a", "#140a1f", "#08201c"], "ribbon": ["#fdf3e3", "#dfe8ef", "#3b2c35"], "solid": ["#f2c14e", "#2f4858", "#e8e4da", "#c44536", "#6a994e"]}[look]))
w, slant = random.uniform(1.55, 2.1), random.uniform(-0.1, 0.25)
top = np.deg2rad(np.linspace(35, 270, 90))
low = np.deg2rad(np.linspace(90, -145, 90))
x = np.r_[w * np.cos(top), 1.1 * w * np.cos(low)]
y = np.r_[1.62 + 1.55 * np.sin(top), -1.7 + 1.77 * np.sin(low)]
x = x + slant * y
turn = random.uniform(-0.12, 0.12)
x, y = x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)
style = dict(solid_capstyle="round", solid_joinstyle="round")
if look == "neon":
    ink = random.choice(["#ff3df2", "#3dfcff", "#faff3d", "#ff7a3d"])
    for lw, alpha in ((46, 0.07), (34, 0.1), (24, 0.16), (15, 0.5)):
        ax.plot(x, y, color=ink, lw=lw, alpha=alpha, **style)
    ax.plot(x, y, color="white", lw=6, **style)
elif look == "ribbon":
    a = random.uniform(0.3, 1.2)
    c1, c2 = (np.array(c) for c in random.choice([((0.8, 0.1, 0.2), (1, 0.6, 0.5)), ((0.1, 0.3, 0.6), (0.6, 0.8, 1)), ((0.1, 0.5, 0.3), (0.8, 0.95, 0.5))]))
    u = np.array([np.cos(a), np.sin(a)]) * random.uniform(0.5, 0.85)
    dx, dy = np.gradient(x), np.gradient(y)
    tone = np.abs(dx * u[1] - dy * u[0]) / np.hypot(dx, dy) / np.hypot(*u)
    for k in range(len(x) - 1):
        ax.fill([x[k] - u[0], x[k + 1] - u[0], x[k + 1] + u[0], x[k] + u[0]], [y[k] - u[1], y[k + 1] - u[1], y[k + 1] + u[1], y[k] + u[1]], color=c1 + (c2 - c1) * tone[k], lw=0.6)
else:
    ink = random.choice(["#1d1d1f", "#f8f4e9", "#7f2704", "#005f73"])
    ax.plot(x + 0.22, y - 0.28, color="black", alpha=0.3, lw=54, **style)
    ax.plot(x, y, color=ink, lw=54, **style)
    ax.plot(x, y, color="white", alpha=0.25, lw=5, ls=random.choice(["-", (0, (0.1, 2.5))]), **style)
