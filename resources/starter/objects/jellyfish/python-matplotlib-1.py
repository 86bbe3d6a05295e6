import random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection

night = random.random() < 0.6
fig = plt.figure(figsize=(5, 5), facecolor=random.choice(["#04131f", "#0d0628", "#02201f", "#1b2a49"]) if night else random.choice(["#e6f3f5", "#f4ead9", "#f6dfe4", "#7fb9c9"]))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off"); ax.set_aspect("equal")
z = random.uniform(0, 0.35)
ax.set_xlim(-2.1 - z, 2.1 + z); ax.set_ylim(-2.9 - z, 1.3 + z)
ramp = plt.get_cmap(random.choice(["cool", "spring", "plasma", "winter", "autumn", "viridis"] if night else ["twilight", "Purples_r", "inferno", "PuBuGn_r"]))
nod, lean = random.uniform(0.15, 0.45), random.uniform(-0.45, 0.45)
pulse, wave = random.uniform(0.75, 1.1), random.randint(8, 14)


def see(x, y, h):
    """A point in space (h is up) as the eye sees it: tipped to us, then leaning."""
    v, u = h * np.cos(nod) - y * np.sin(nod), x
    return np.stack([u * np.cos(lean) - v * np.sin(lean), u * np.sin(lean) + v * np.cos(lean)], -1)


def net(lines, tone, lw, alpha):
    ax.add_collection(LineCollection(lines, colors=ramp(tone), linewidths=lw * 4, alpha=alpha * 0.12))
    ax.add_collection(LineCollection(lines, colors=ramp(tone), linewidths=lw, alpha=alpha))


th = np.linspace(0, 2 * np.pi, 121)
s = np.linspace(0, 1, 34)
prof_r = pulse * np.sin(s * 1.75) ** 0.9                        # from the crown to the curled rim
prof_h = 1.05 * np.cos(s * 1.62)
rim = 1 + 0.06 * np.cos(wave * th) [None, :] * s[:, None] ** 4
X, Y, H = prof_r[:, None] * np.cos(th) * rim, prof_r[:, None] * np.sin(th) * rim, prof_h[:, None] + 0 * th
P = see(X, Y, H)
hull = P.reshape(-1, 2)
for q in (10, 18, 26, 33):
    ax.fill(*P[q].T, color=ramp(0.55), alpha=0.07, lw=0)
ax.fill(*see(np.r_[-prof_r[::-1], prof_r], 0 * np.r_[s, s], np.r_[prof_h[::-1], prof_h]).T, color=ramp(0.6), alpha=0.22, lw=0)
net([P[i] for i in range(3, 34, 3)], np.linspace(0.95, 0.35, 11), 0.7, 0.7)
net([P[:, j] for j in range(0, 120, 3)], np.linspace(0.3, 0.9, 40), 0.6, 0.65)
net([P[-1]], [0.9], 2.2, 0.9)
t = np.linspace(0, 1, 70)
drift = random.uniform(-0.6, 0.6)
threads = []
for a in np.linspace(0, 2 * np.pi, random.randint(22, 34), endpoint=False):
    L, ph, amp = random.uniform(1.6, 2.5), random.uniform(0, 6.3), random.uniform(0.03, 0.12)
    r = prof_r[-1] * (1 - 0.5 * t)
    threads.append(see(r * np.cos(a) + amp * np.sin(9 * t + ph) * (0.3 + t) + drift * t ** 2, r * np.sin(a) * np.ones_like(t), prof_h[-1] - L * t))
net(threads, np.linspace(0.2, 0.95, len(threads)), 0.9, 0.75)
frills = []
for a in (0.4, 1.97, 3.5, 5.1):                                  # four frilled arms round the mouth
    for o in np.linspace(-0.09, 0.09, 7):
        w = 0.14 * np.sin(26 * t + o * 40 + a) * (1 - 0.7 * t)
        frills.append(see(0.2 * np.cos(a) + w + o + drift * 0.7 * t ** 2, 0.2 * np.sin(a) + 0 * t, 0.3 - 1.7 * t))
net(frills, np.linspace(0.5, 1, len(frills)), 0.9, 0.8)
for k in range(40):
    ax.plot(random.uniform(-2.5, 2.5), random.uniform(-3.2, 1.7), "o", ms=random.uniform(0.8, 3), color=ramp(0.8), alpha=0.35, mew=0)
