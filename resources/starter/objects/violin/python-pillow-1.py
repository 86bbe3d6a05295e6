import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# A violin lies in soft light on velvet, boards, stone or paper; its arched belly gleams.
S = 480
rng = np.random
spruce, rim = random.choice([((232, 146, 66), (112, 44, 16)), ((244, 186, 104), (150, 88, 36)), ((196, 78, 40), (74, 20, 12)), ((204, 150, 84), (92, 56, 24)), ((150, 82, 44), (54, 22, 12)), ((240, 160, 50), (130, 50, 14))])
turn = random.choice([random.uniform(-55, 55), random.uniform(-55, 55), random.uniform(100, 260)])
lamp = np.deg2rad(random.uniform(0, 360))                   # where the light comes from, in the picture
own = lamp + np.deg2rad(turn)                               # the same, seen from the violin
lx, ly = np.cos(own), np.sin(own)
plump = random.uniform(0.94, 1.1)
K = S / 640                                                 # violin's own units: 0 to 600 along its length

def P(x, y):
    return S / 2 + x * plump * K, S / 2 - (y - 300) * K

def curve(*p):
    t = np.linspace(0, 1, 16)[:, None]
    out = [(1 - t) ** 3 * p[i] + 3 * t * (1 - t) ** 2 * p[i + 1] + 3 * t * t * (1 - t) * p[i + 2] + t ** 3 * p[i + 3] for i in range(0, len(p) - 1, 3)]
    return np.vstack(out)

side = curve(*np.array([(0, 0), (72, 0), (106, 34), (106, 80), (106, 112), (86, 128), (95, 152), (70, 154), (57, 180), (57, 202), (57, 222), (66, 240), (83, 246), (73, 258), (86, 276), (86, 304), (86, 340), (52, 360), (0, 360)], float))

def plate(k):
    """The outline of the body as a mask, drawn large and made small."""
    pts = [P(s * k * x, 181 + k * (y - 181)) for s, row in ((1, side), (-1, side[::-1])) for x, y in row]
    m = Image.new("L", (2 * S, 2 * S), 0)
    ImageDraw.Draw(m).polygon([(2 * x, 2 * y) for x, y in pts], fill=255)
    return m.resize((S, S), Image.Resampling.BILINEAR)

body, inner = plate(1), plate(0.93)
arch = sum(np.asarray(body.filter(ImageFilter.GaussianBlur(b)), np.float32) * w for b, w in ((4, 0.25), (12, 0.35), (26, 0.4))) / 255
gy, gx = np.gradient(arch)
slope = 26 * (gx * lx + gy * ly) * -1
lines = 0.93 + 0.1 * rng.rand(1, S) + 0.03 * rng.rand(S, S)                       # straight grain of the spruce
glow = np.clip(arch * 1.5 - 0.42, 0, 1)[..., None]
face = (np.array(rim) * (1 - glow) + np.array(spruce) * glow) * lines[..., None] * np.clip(1 + 0.55 * slope, 0.45, 1.5)[..., None]
face += 150 * np.exp(-((slope - 0.42) / 0.12) ** 2)[..., None] * np.array([1, 0.92, 0.76]) * (arch > 0.55)[..., None]
art = Image.new("RGBA", (S, S), (0, 0, 0, 0))
art.paste(Image.fromarray(np.clip(face, 0, 255).astype("uint8")), mask=body)
art = art.resize((2 * S, 2 * S), Image.Resampling.BICUBIC)
d = ImageDraw.Draw(art)
Q = lambda pts: [(2 * P(x, y)[0], 2 * P(x, y)[1]) for x, y in pts]
ebony, shine, maple = (26, 21, 23), (104, 96, 100), tuple(int(0.5 * a + 0.4 * b) for a, b in zip(spruce, rim))
outline = lambda k: Q([(s * k * x, 181 + k * (y - 181)) for s, row in ((1, side), (-1, side[::-1])) for x, y in row])
d.line(outline(0.995), fill=tuple(int(v * 0.5) for v in rim), width=4)
d.line(outline(0.925), fill=(34, 18, 10), width=2)

def dot(x, y, r, colour, line=None):
    a, b = Q([(x, y)])[0]
    r *= 2 * K
    d.ellipse((a - r, b - r, a + r, b + r), fill=colour, outline=line, width=2)

for s in (-1, 1):                                           # f-holes
    f = curve(*np.array([(34, 208), (20, 196), (34, 178), (42, 164), (58, 146), (60, 126), (46, 120)], float))
    for j, (x, y) in enumerate(f):
        dot(s * x, y, 2.2 + 2.6 * np.sin(np.pi * j / len(f)), (18, 8, 4))
    dot(s * 34, 204, 5.5, (18, 8, 4)); dot(s * 47, 126, 7, (18, 8, 4))
    d.line(Q([(s * 35, 160), (s * 47, 167)]), fill=(18, 8, 4), width=3)
d.polygon(Q([(-17, 352), (17, 352), (15, 500), (-15, 500)]), fill=maple)
d.polygon(Q(curve(*np.array([(-12, 32), (-30, 64), (-84, 60), (-84, 28), (-70, 4), (-30, -6), (-12, 4)], float))), fill=ebony)
d.polygon(Q(curve(*np.array([(-24, 34), (-40, 54), (-70, 50), (-72, 32), (-60, 14), (-36, 10), (-24, 34)], float))), fill=(60, 52, 55))
d.polygon(Q([(-24, 116), (-16, 124), (16, 124), (24, 116), (11, 4), (-11, 4)]), fill=ebony)
d.line(Q([(-8, 112), (-4, 14)]), fill=shine, width=3)
for y, s in ((506, -1), (520, 1), (534, -1), (548, 1)):     # pegs
    d.line(Q([(0, y), (s * 34, y)]), fill=ebony, width=8)
    d.polygon(Q([(s * 30, y - 4), (s * 40, y - 9), (s * 50, y - 5), (s * 50, y + 5), (s * 40, y + 9), (s * 30, y + 4)]), fill=ebony, outline=shine)
d.polygon(Q([(-15, 496), (15, 496), (11, 572), (-11, 572)]), fill=maple)
d.polygon(Q([(-7, 500), (7, 500), (6, 556), (-6, 556)]), fill=(44, 20, 10))
dot(0, 578, 19, maple, rim)
for k in range(40):                                         # the scroll winds up
    a = k / 3.4
    dot((16 - 0.38 * k) * np.cos(a), 578 + (16 - 0.38 * k) * np.sin(a), 1.6, rim)
d.polygon(Q([(-24, 248), (-12, 244), (12, 244), (24, 248), (14, 496), (-14, 496)]), fill=ebony)
d.polygon(Q([(-19, 252), (-10, 252), (-6, 490), (-10, 490)] if lx < 0 else [(19, 252), (10, 252), (6, 490), (10, 490)]), fill=(74, 66, 70))
d.polygon(Q([(-32, 154), (-28, 168), (-14, 177), (14, 177), (28, 168), (32, 154), (19, 154), (12, 162), (-12, 162), (-19, 154)]), fill=(238, 208, 156), outline=(112, 70, 34))
for k in (-1.5, -0.5, 0.5, 1.5):
    d.line(Q([(5 * k, 500), (12 * k, 175), (9 * k, 116)]), fill=(240, 236, 226), width=2)
    dot(9 * k, 114, 3.4, (214, 218, 222))

size = random.uniform(0.88, 1.0)
art = art.rotate(turn, Image.Resampling.BICUBIC).resize((int(S * size), int(S * size)), Image.Resampling.LANCZOS)
yy, xx = np.mgrid[0:S, 0:S].astype(np.float32)
cloth = np.array(random.choice([(112, 16, 34), (24, 40, 84), (238, 230, 214), (30, 32, 36), (26, 82, 66), (206, 214, 220), (86, 50, 104), (222, 180, 130)]), np.float32)
how = random.choice(["velvet", "boards", "paper"])
if how == "velvet":                                         # soft folds
    w = sum(np.sin((xx * np.cos(a) + yy * np.sin(a)) / q + p) for a, q, p in ((random.uniform(0, 3), random.uniform(24, 60), random.uniform(0, 6)) for _ in range(3)))
    relief = 0.92 + 0.16 * w + 0.05 * rng.rand(S, S)
elif how == "boards":
    n = np.floor(xx / S * random.choice([4, 5, 6]))
    relief = 0.86 + 0.1 * np.sin(n * 7.3) + 0.1 * np.sin(xx / 2.3 + 3 * np.sin(yy / 60 + n)) * 0.5 + 0.06 * rng.rand(1, S)
    relief[:, np.abs(np.diff(n[0], prepend=0)) > 0] *= 0.4
else:
    relief = 1.0 + 0.05 * rng.rand(S, S)
fall = 1 + 0.3 * (np.cos(lamp) * (xx / S - 0.5) + np.sin(lamp) * (yy / S - 0.5))
img = Image.fromarray(np.clip(cloth * (relief * fall)[..., None], 0, 255).astype("uint8"))
ox, oy = (S - art.width) // 2 + random.randint(-8, 8), (S - art.height) // 2 + random.randint(-8, 8)
alpha = art.getchannel("A")
img.paste((8, 4, 4), (int(ox - 15 * np.cos(lamp)), int(oy - 15 * np.sin(lamp))), alpha.filter(ImageFilter.GaussianBlur(8)).point(lambda v: int(v * 0.65)))
img.paste(art, (ox, oy), art)
