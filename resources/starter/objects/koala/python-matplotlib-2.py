# A koala hugging a gum tree, sitting in a fork, leaves hanging round it, by day or by night.
import random, numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection
from matplotlib.patches import Ellipse, Polygon
fig = plt.figure(figsize=(5, 5)); ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(-5, 5); ax.set_ylim(-5, 5); ax.axis('off')
night = random.random() < .4
top, low, wood = random.choice([('#16223c', '#35507a', '#20304e'), ('#221c3a', '#57446e', '#2c2548'), ('#0f2b2a', '#2f5f58', '#173a36')] if night else
                               [('#bfe2f2', '#f1f3da', '#b5d3a4'), ('#fbd0b4', '#fff0d2', '#e0b793'), ('#f0e3bc', '#dcecc4', '#b9cf95'), ('#d3ecf4', '#ffffff', '#a9cbbd')])
rgb = lambda s: np.array([int(s[i:i + 2], 16) / 255 for i in (1, 3, 5)])
ramp = np.linspace(0, 1, 64)[:, None, None]
ax.imshow(rgb(top) * (1 - ramp) + rgb(low) * ramp, extent=(-5, 5, -5, 5), aspect='auto', zorder=0)
m = random.choice([-1, 1]); tone = random.uniform(-.07, .1); k = random.uniform(.94, 1.04)
warm = random.choice([(1, .98, 1), (1, .96, .9), (.95, .98, 1.03)])
g = lambda v: tuple(np.clip(v * np.array(warm) + tone, 0, 1))
def ell(x, y, w, h, c, a=0, z=3, **kw):
    ax.add_patch(Ellipse((x * m * k, y * k), w * k, h * k, angle=a * m, fc=c, zorder=z, **kw))
def fur(x, y, w, h, v, n, z, l=.35):                       # hairs round an ellipse and over it, darker below
    t = np.random.uniform(0, 2 * np.pi, n); q = np.random.uniform(.5, 1, n) * l; r = np.sqrt(np.random.uniform(.5, 1, n))
    px, py = x + w / 2 * r * np.cos(t), y + h / 2 * r * np.sin(t)
    P = np.stack([np.c_[px * m, py], np.c_[(px + q * np.cos(t)) * m, py + q * np.sin(t) - .06]], 1) * k
    ax.add_collection(LineCollection(P, colors=[g(v + .09 * np.sin(b) - .05 * np.cos(b)) for b in t], linewidths=1.5, zorder=z))
def ball(x, y, w, h, v, a=0, z=3):                         # a rounded form, lit from the upper left
    for i in range(5): ell(x - .035 * w * i, y + .035 * h * i, w * (1 - .13 * i), h * (1 - .13 * i), g(v - .09 + .035 * i), a, z)
ball_x, ball_y = random.uniform(-4, -2.6) * m, random.uniform(3, 4.2)
if random.random() < .7: ax.add_patch(Ellipse((ball_x, ball_y), 1.7, 1.7, fc='#fff3c9' if night else '#fff0a8', alpha=.85, zorder=.5))
for x in np.random.uniform(-5, 5, 6):                      # pale far trees
    ax.plot([x, x + random.uniform(-.5, .5)], [-5, 5], color=wood, lw=random.uniform(8, 18), zorder=.6, alpha=.7)
    ax.add_patch(Ellipse((x, random.uniform(2, 5)), random.uniform(2, 4), random.uniform(1, 2), fc=wood, zorder=.6, alpha=.7))
bark = rgb(random.choice(['#8f6d50', '#b0916f', '#6f5b4e', '#c4b4a4']))
tx = 2.2; ys = np.linspace(-5.4, 5.4, 30); wob = np.cumsum(np.random.normal(0, .04, 30))
for i in range(7):                                         # trunk: strips from light to dark round its girth
    a, b = -.8 + i * .23, -.8 + (i + 1) * .23 + .03
    ax.add_patch(Polygon(np.c_[np.r_[tx + a + wob, (tx + b + wob)[::-1]] * m, np.r_[ys, ys[::-1]]], fc=np.clip(bark * (1.12 - .09 * i) * (.75 if night else 1), 0, 1), lw=0, zorder=2))
t = np.linspace(0, 1, 20); bough = .42 + .1 * t
bx, by = 2.6 - 7.8 * t, -4.75 + .35 * np.sin(3 * t)          # the bough it sits on
for o, f in ((0, .62), (.12, .85), (.28, 1.02)):
    ax.add_patch(Polygon(np.c_[np.r_[bx, bx[::-1]] * m, np.r_[by - bough + 2 * o, (by + bough)[::-1]]], fc=np.clip(bark * f, 0, 1), lw=0, zorder=2.2))
x, y = np.random.uniform(1.5, 2.9, 50), np.random.uniform(-5, 5, 50)
ax.add_collection(LineCollection(np.stack([np.c_[x * m, y], np.c_[(x + .05) * m, y + np.random.uniform(.3, 1, 50)]], 1), colors='black', alpha=.2, linewidths=1.5, zorder=2.1))
greens = ['#3f7a58', '#5f9a68', '#2f6450', '#86ad74'] if not night else ['#4f8f78', '#3a7566', '#6ba58c']
for i in range(random.randint(3, 5)):                      # hanging twigs with sickle leaves on both sides
    sx, sy = random.choice([random.uniform(-4.8, -3.2), random.uniform(3.5, 4.8)]) * m, random.uniform(3.5, 5.3)
    twig = np.c_[sx + .5 * np.sin(2 * t) * random.choice([-1, 1]), sy - 3.4 * t]
    ax.plot(twig[:, 0], twig[:, 1], color='#6b4a34', lw=2.5, zorder=1)
    for j in range(2, 20, 3):
        a = -np.pi / 2 + random.choice([-1, 1]) * random.uniform(.35, .9); L = random.uniform(1, 1.5); u = t * L; w = .17 * np.sin(np.pi * t); c = .2 * np.sin(np.pi * t)
        P = np.r_[np.c_[u, c + w], np.c_[u, c - w][::-1]] @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
        ax.add_patch(Polygon(P + twig[j], fc=random.choice(greens), ec='#00000033', lw=.8, zorder=1))
ball(-.1, -1.9, 4.1, 4.8, .58); fur(-.1, -1.9, 4.0, 4.7, .57, 240, 3.1)
ell(-.35, -2.1, 2.2, 3.3, g(.86), 0, 4); fur(-.35, -2.1, 2.2, 3.3, .85, 90, 4.1, .28)
ball(-1.2, -4.0, 2.0, 1.3, .54, -15, 5); ball(1.0, -3.7, 2.9, 1.45, .54, 20, 5); fur(1.0, -3.7, 2.6, 1.2, .54, 60, 5.1, .2)
ball(1.5, -1.0, 2.9, 1.0, .53, 16, 5.2); ball(1.0, -2.1, 2.9, .98, .57, 8, 5.3); fur(1.0, -2.1, 2.7, .8, .58, 70, 5.4, .18)
for y in (-.62, -1.95, -3.3):
    for d in (-.25, 0, .25): ell(2.6, y + d, .62, .19, '#2a2424', -8, 6)
hx, hy, tilt = random.uniform(-.5, .1), random.uniform(1.3, 1.65), random.uniform(-6, 6)
if random.random() < .3:                                   # a young one looking over the shoulder
    ball(-2.3, -.9, 1.5, 1.35, .66, 0, 3.3); fur(-2.3, -.9, 1.4, 1.3, .66, 50, 3.4, .16)
    for d in (-.65, .65): ell(-2.3 + d, -.35, .62, .62, g(.6), 0, 3.2)
    for d in (-.3, .25): ell(-2.35 + d, -.8, .17, .19, '#1d1513', 0, 3.6)
    ell(-2.36, -1.05, .28, .42, '#2b2729', 0, 3.6)
pink = random.choice(['#e9c4bf', '#e8dcd8', '#d9b4ae'])
for s in (-1, 1):                                          # large round tufted ears
    ball(hx + s * 2.0, hy + 1.0, 1.9, 1.9, .58, 0, 6); fur(hx + s * 2.0, hy + 1.0, 1.9, 1.9, .62, 110, 6.1, .4)
    ell(hx + s * 1.98, hy + .88, 1.0, .9, pink, 0, 7); fur(hx + s * 1.95, hy + .8, .7, .6, .93, 50, 7.1, .45)
ell(hx + .1, hy - 1.35, 3.2, 1.5, (0, 0, 0, .22), 0, 7.5)  # shadow of the chin
ball(hx, hy, 3.95, 3.45, .66, tilt, 8); fur(hx, hy, 3.9, 3.4, .66, 260, 8.1, .24)
ell(hx, hy - 1.12, 1.95, 1.05, g(.88), tilt, 9)
shut = random.random() < .2
for s in (-1, 1):
    if shut: ax.plot((hx + s * .98 + np.linspace(-.28, .28, 9)) * m * k, (hy + .3 - .14 * np.cos(np.linspace(-1.5, 1.5, 9))) * k, color='#221a1a', lw=3.5, zorder=10); continue
    ell(hx + s * .98, hy + .27, .62, .64, g(.4), 0, 10); ell(hx + s * .98, hy + .27, .5, .54, '#6e3f1c', 0, 10.1)
    ell(hx + s * .98, hy + .27, .34, .4, '#140d0b', 0, 10.2); ell(hx + s * .98 - .1, hy + .38, .15, .16, 'white', 0, 11)
for i in range(5): ell(hx - .03 * i, hy - .33 + .04 * i, .98 - .14 * i, 1.5 - .2 * i, tuple(np.array([.13, .12, .13]) + .05 * i), tilt, 10.3 + .01 * i)
for s in (-1, 1): ell(hx + s * .2, hy - .85, .2, .13, '#0c0a0b', s * 20, 11)
ax.plot((hx + np.linspace(-.5, .5, 15)) * m * k, (hy - 1.4 + .12 * np.cos(np.linspace(0, 2 * np.pi, 15))) * k, color='#3a3033', lw=2.2, zorder=10)
