# A finger ring: a band of gold, silver or copper lit as metal, with a cut stone in claws, on velvet, stone or paper.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 560
rng = lambda a, b: random.uniform(a, b)
lo, mid, hi = map(np.array, random.choice([((96, 54, 8), (222, 164, 44), (255, 246, 190)), ((58, 62, 72), (176, 182, 192), (255, 255, 255)), ((104, 46, 34), (214, 134, 104), (255, 228, 208))]))
gem = random.choice([(214, 236, 248), (196, 24, 56), (34, 72, 196), (24, 142, 92), (136, 72, 188), (244, 190, 60), (110, 206, 222)])
ground, edge = random.choice([((28, 24, 40), (8, 8, 14)), ((120, 20, 44), (50, 6, 20)), ((240, 236, 228), (206, 198, 186)), ((180, 206, 214), (118, 150, 164)), ((24, 66, 60), (8, 28, 28)), ((246, 206, 196), (220, 160, 150)), ((70, 66, 64), (34, 32, 32))])
Y, X = np.mgrid[0:S, 0:S].astype("float32")
cx, cy = 280 + rng(-24, 24), 338 + rng(-10, 14)
glow = np.clip(np.hypot(X - cx + rng(-120, 120), Y - cy + 60) / 420, 0, 1)[..., None]
a = np.array(ground) * (1 - glow) + np.array(edge) * glow
if random.random() < .4:                                       # folds of cloth
    a = a * (1 + .1 * np.sin((X * math.cos(cy) + Y * .6 + 30 * np.sin(Y / 60)) / rng(24, 44)))[..., None]
R, thick, squash = rng(140, 160), rng(15, 30), rng(.8, 1)
tilt = rng(-.32, .32)
u, v = (X - cx) * math.cos(tilt) + (Y - cy) * math.sin(tilt), (Y - cy) * math.cos(tilt) - (X - cx) * math.sin(tilt)
u = u / squash
shade = np.clip(1 - np.abs(np.hypot(u - 8, (v - 16)) - R) / (thick * 1.7), 0, 1)[..., None]
a = a * (1 - .55 * shade)


def band(off, wide, dim):
    """A torus of metal: f runs across it, ang round it; the tone mirrors an imagined room."""
    global a
    rho, ang = np.hypot(u - off, v), np.arctan2(v, u - off)
    w = wide * (1 + .28 * np.clip(-np.sin(ang), 0, 1) * taper)
    f = (rho - R) / w
    m = np.clip((1 - np.abs(f)) * w * .8, 0, 1)[..., None]
    t = .5 + .34 * np.sin(2 * ang + turn + 2.4 * f) + .3 * np.sin(5 * ang - 3 * f + turn) * .5 - .34 * f * np.sin(ang + .7) - .4 * np.abs(f) ** 4
    t = np.clip(t * dim, 0, 1)[..., None]
    metal = np.where(t < .5, lo + (mid - lo) * t * 2, mid + (hi - mid) * (t - .5) * 2)
    if engraved:
        metal = metal * (1 - .35 * (np.abs(np.sin(ang * 22)) < .25) * (np.abs(f) < .55))[..., None]
    a = a * (1 - m) + metal * m


taper, turn, engraved = random.choice([0, 1, -1]), rng(0, 6.28), random.random() < .3
if squash < .93:
    band(rng(8, 16), thick * .9, .62)                            # inner far edge of the band
band(0, thick, 1)
img = Image.fromarray(np.clip(a, 0, 255).astype("uint8"))
top = Image.new("RGBA", (S * 2, S * 2))
d = ImageDraw.Draw(top)
tone = lambda c, k: tuple(max(0, min(255, int(q * k + (40 if k > 1.2 else 0)))) for q in c) + (255,)
metal = lambda k: tuple(int(q) for q in (lo + (mid - lo) * k * 2 if k < .5 else mid + (hi - mid) * (k - .5) * 2)) + (255,)
size, cut = rng(62, 84), random.choice(["brilliant", "round", "emerald", "three"])


def at(x, y):
    y -= R + thick * .6
    x *= .97
    return 2 * (cx + x * math.cos(tilt) - y * math.sin(tilt)), 2 * (cy + x * math.sin(tilt) + y * math.cos(tilt))


def poly(pts, fill):
    d.polygon([at(*p) for p in pts], fill=fill)


def stone(x, y, s, sides, flat):
    """A stone from above: table, star and girdle facets of many tones."""
    ring = lambda q, o=0: [(x + q * s * math.cos(2 * math.pi * (i + .5 + o) / sides), y + q * s * flat * math.sin(2 * math.pi * (i + .5 + o) / sides)) for i in range(sides + 1)]
    out, mid_, tab = ring(1), ring(.8, .5), ring(.56)
    for i in range(sides):
        poly([out[i], out[i + 1], mid_[i]], tone(gem, random.choice([.45, .7, 1.0])))
        poly([out[i], mid_[i], tab[i]], tone(gem, random.choice([.6, .9, 1.25])))
        poly([out[i], mid_[i - 1] if i else mid_[sides - 1], tab[i]], tone(gem, random.choice([.5, .8, 1.1])))
        poly([mid_[i], tab[i], tab[i + 1]], tone(gem, random.choice([.7, 1.0, 1.3])))
    poly(tab, tone(gem, .95))
    for i in range(0, sides, 2):
        poly([(x, y), tab[i], tab[i + 1]], tone(gem, random.choice([.75, 1.1, 1.35])))


if cut == "brilliant":                                          # from the side: crown above, pavilion below
    s = size
    poly([(-s * .62, -s * .1), (-s * .16, 16), (s * .16, 16), (s * .62, -s * .1), (s * .46, -s * .1), (0, s * .22), (-s * .46, -s * .1)], metal(.4))
    xs = [-1, -.62, -.22, .22, .62, 1]
    for i in range(5):
        poly([(xs[i] * s, -s * .42), (xs[i + 1] * s, -s * .42), (0, s * .42)], tone(gem, (.55, 1.05, .8, 1.3, .5)[(i + int(turn)) % 5]))
        poly([(xs[i] * s, -s * .42), (xs[i + 1] * s, -s * .42), ((xs[i] + xs[i + 1]) * .31 * s, -s * .8)], tone(gem, (1.2, .75, 1.3, .9, .65)[(i + int(turn)) % 5]))
    for i in range(1, 5):
        poly([(xs[i] * s, -s * .42), ((xs[i - 1] + xs[i]) * .31 * s, -s * .8), ((xs[i] + xs[i + 1]) * .31 * s, -s * .8)], tone(gem, (.9, 1.35, .7, 1.1)[i - 1]))
    for k in (-.8, 0, .8):
        d.line([at(k * s * .4, s * .16), at(k * s, -s * .36), at(k * s * .98, -s * .52)], fill=metal(.72), width=13, joint="curve")
else:
    poly([(-size * .8, -6), (size * .8, -6), (size * .3, 26), (-size * .3, 26)], metal(.3))
    if cut == "three":
        for s in (-1, 1):
            stone(s * size * .98, 6, size * .42, 8, .9)
    stone(0, -size * .3, size * (.82 if cut != "emerald" else .9), 8 if cut == "emerald" else 12, .95 if cut != "emerald" else .72)
    for k in range(4):
        t = math.pi / 4 + k * math.pi / 2
        x, y = at(size * .8 * math.cos(t), -size * .3 + size * (.78 if cut != "emerald" else .6) * math.sin(t))
        d.ellipse((x - 15, y - 15, x + 15, y + 15), fill=metal(.35))
        d.ellipse((x - 12, y - 13, x + 10, y + 9), fill=metal(.85))
for _ in range(random.randint(1, 3)):                           # sparkles
    x, y = at(rng(-60, 60), rng(-80, -5))
    q = rng(14, 46)
    d.polygon([(x - q, y), (x - 4, y - 4), (x, y - q), (x + 4, y - 4), (x + q, y), (x + 4, y + 4), (x, y + q), (x - 4, y + 4)], fill=(255, 255, 255, 235))
top = top.resize((S, S), Image.LANCZOS)
img.paste(top, (0, 0), top)
