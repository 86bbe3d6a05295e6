import random, numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection
from matplotlib.patches import Ellipse, Polygon, Circle
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
night = random.random() < .4
sky = random.choice(['#1d2b45', '#2a2440', '#16332f'] if night else ['#f3e6c4', '#cfe8f2', '#fbd9c0', '#e4f0d2'])
fig.patch.set_facecolor(sky)
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis('off')
m = random.choice([-1, 1]); tone = random.uniform(-.09, .09); k = random.uniform(.95, 1.1)
g = lambda v: tuple(np.clip(np.array([v, v * .98, v * 1.0]) + tone, 0, 1))
def ell(x, y, w, h, c, a=0, z=3, **kw):
    ax.add_patch(Ellipse((x * m * k, y * k), w * k, h * k, angle=a * m, fc=c, zorder=z, **kw))
def fur(x, y, w, h, c, n, z, l=.35):                      # short hairs round an ellipse
    t = np.random.uniform(0, 2 * np.pi, n); q = np.random.uniform(.5, 1, n) * l
    px, py = x + w / 2 * np.cos(t), y + h / 2 * np.sin(t)
    P = np.stack([np.c_[px * m, py], np.c_[(px + q * np.cos(t)) * m, py + q * np.sin(t) - .05]], 1) * k
    ax.add_collection(LineCollection(P, colors=[c], linewidths=1.6, zorder=z))
if random.random() < .6: ax.add_patch(Circle((random.uniform(-4, 4), random.uniform(2.5, 4)), random.uniform(.7, 1.4), fc='#fff3c9' if night else '#ffdf8a', alpha=.8))
bark = random.choice(['#8a6a4d', '#a98b6c', '#6e5a4c', '#b7a692'])
tx = 2.2; ys = np.linspace(-5.4, 5.4, 30); wob = np.cumsum(np.random.normal(0, .05, 30))
ax.add_patch(Polygon(np.c_[np.r_[(tx - .75 + wob), (tx + .75 + wob * .6)[::-1]] * m, np.r_[ys, ys[::-1]]], fc=bark, zorder=2))
x, y = np.random.uniform(1.65, 2.8, 40), np.random.uniform(-5, 5, 40)
ax.add_collection(LineCollection(np.stack([np.c_[x * m, y], np.c_[(x + .05) * m, y + np.random.uniform(.3, 1, 40)]], 1), colors='black', alpha=.18, linewidths=1.5, zorder=2))
for i in range(random.randint(5, 11)):                    # eucalyptus leaves
    a = random.uniform(-2.4, -.7); x, y = random.choice([random.uniform(-4.5, -3.2), random.uniform(3.2, 4.6)]), random.uniform(-3, 4.6)
    t = np.linspace(0, 1, 20); L = random.uniform(1.2, 2); u = t * L; w = .22 * np.sin(np.pi * t)
    P = np.r_[np.c_[u, w], np.c_[u, -w][::-1]] @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
    ax.add_patch(Polygon(P + [x, y], fc=random.choice(['#5f8f62', '#7fa87a', '#3f7358', '#9bb57f']), zorder=1))
fur(-.1, -1.9, 3.9, 4.6, g(.56), 110, 3); ell(-.1, -1.9, 4.0, 4.7, g(.58)); ell(-.35, -2.0, 2.3, 3.5, g(.84), 4)
ell(1.0, -3.7, 2.9, 1.5, g(.5), 20, 5); ell(-1.2, -3.9, 1.9, 1.3, g(.52), -15, 5)
ell(1.5, -1.0, 2.9, 1.0, g(.51), 16, 5); ell(1.0, -2.1, 2.8, .95, g(.54), 8, 5)  # arms hug the trunk
for y in (-.62, -1.95, -3.3):
    for d in (-.25, 0, .25): ell(2.65, y + d, .6, .2, '#2f2b2b', -8, 6)
hx, hy, tilt = random.uniform(-.5, .1), random.uniform(1.35, 1.75), random.uniform(-6, 6)
for s in (-1, 1):                                          # large round fluffy ears
    fur(hx + s * 2.0, hy + 1.0, 1.8, 1.8, g(.6), 70, 6, .4); ell(hx + s * 2.0, hy + 1.0, 1.9, 1.9, g(.58), 0, 6)
    fur(hx + s * 2.0, hy + .85, .7, .6, g(.93), 50, 7, .45); ell(hx + s * 2.0, hy + .85, 1.0, .9, random.choice(['#e9c9c4', '#e6dcd8']), 0, 7)
fur(hx, hy, 3.7, 3.2, g(.6), 130, 8, .25); ell(hx, hy, 3.9, 3.4, g(.63), tilt, 8); ell(hx, hy - 1.15, 1.9, 1.0, g(.86), tilt, 9)
shut = random.random() < .25
for s in (-1, 1):
    if shut: ax.plot((hx + s * .95 + np.linspace(-.25, .25, 9)) * m * k, (hy + .25 - .12 * np.cos(np.linspace(-1.5, 1.5, 9))) * k, color='#221', lw=3, zorder=10)
    else: ell(hx + s * .95, hy + .25, .46, .5, '#241a17', 0, 10); ell(hx + s * .95 + .08, hy + .35, .14, .14, 'white', 0, 11)
ell(hx, hy - .35, .95, 1.5, '#2b2729', tilt, 10); ell(hx - .15, hy, .25, .5, '#6b666c', 10, 11)
ax.plot((hx + np.linspace(-.5, .5, 15)) * m * k, (hy - 1.38 + .16 * np.cos(np.linspace(0, 2 * np.pi, 15)) - .05) * k, color='#3a3033', lw=2, zorder=10)
