# Camouflage cloth: blots, stripes, splinters or pixels in four colours, woven and folded
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 900
rng = np.random.default_rng(random.getrandbits(32))
sets = [
    [(104, 112, 64), (58, 76, 44), (126, 92, 58), (30, 32, 26)], [(214, 188, 140), (172, 138, 94), (236, 220, 184), (118, 86, 58)],
    [(238, 242, 244), (190, 200, 208), (128, 140, 152), (250, 252, 252)], [(76, 104, 136), (40, 62, 92), (128, 154, 176), (20, 28, 44)],
    [(146, 146, 148), (92, 92, 96), (200, 200, 198), (42, 42, 46)], [(248, 176, 204), (212, 96, 146), (252, 230, 236), (134, 44, 96)],
    [(164, 150, 92), (108, 84, 46), (198, 120, 54), (60, 40, 26)], [(240, 142, 46), (198, 78, 26), (252, 206, 120), (66, 32, 22)],
]
colours = random.choice(sets)
if random.random() < 0.4:                                  # another colour as the ground
    colours = [colours[1], colours[0]] + colours[2:]
style = random.choice(["woodland", "woodland", "tiger", "splinter", "pixels", "flecks"])
wide, tall = {"woodland": (6, 6), "tiger": (4, 13), "splinter": (6, 6), "pixels": (7, 8), "flecks": (15, 14)}[style]
if style in ("woodland", "pixels"):
    wide, tall = random.choice([(5, 7), (6, 6), (9, 6), (8, 9)])


def field(w, h, octaves=1):
    """smooth noise of w by h cells, with finer octaves"""
    total = np.zeros((S, S))
    for k in range(octaves):
        small = Image.fromarray((rng.random((h * 2 ** k + 1, w * 2 ** k + 1)) * 255).astype("uint8"))
        total += np.asarray(small.resize((S, S), Image.Resampling.BICUBIC), float) / 255 / 1.9 ** k
    return total


ys, xs = np.mgrid[0:S, 0:S]
bend = random.uniform(40, 110)
wx = np.clip(xs + bend * (field(9, 9, 2) - 0.75), 0, S - 1).astype(int)
wy = np.clip(ys + bend * (field(9, 9, 2) - 0.75), 0, S - 1).astype(int)
shares = {"tiger": (0.62, 0.74, 0.66), "flecks": (0.66, 0.72, 0.8)}.get(style, (0.58, 0.7, 0.8))
if style == "splinter":
    img = Image.new("RGB", (S, S), colours[0])
    d = ImageDraw.Draw(img)
    for colour, count in zip(colours[1:], (30, 24, 16)):
        for _ in range(count):
            x, y, r = rng.uniform(0, S), rng.uniform(0, S), rng.uniform(60, 150)
            turn = np.sort(rng.uniform(0, 2 * np.pi, rng.integers(4, 7)))
            d.polygon([(x + r * rng.uniform(0.4, 1.3) * np.cos(a), y + r * rng.uniform(0.4, 1.0) * np.sin(a)) for a in turn], fill=colour)
    for _ in range(260):                                   # fine strokes like rain
        x, y = rng.uniform(0, S), rng.uniform(0, S)
        d.line((x, y, x + 5, y + rng.uniform(14, 40)), fill=colours[3], width=2)
    picture = np.asarray(img, float)
else:
    picture = np.empty((S, S, 3))
    picture[:] = colours[0]
    for colour, share in zip(colours[1:], shares):
        f = field(wide, tall, 3 if style != "tiger" else 2)[wy, wx]
        picture[f > np.quantile(f[::9, ::9], share + rng.uniform(-0.03, 0.03))] = colour
    if style in ("woodland", "tiger") and random.random() < 0.6:       # thin twigs along a level line
        f = field(wide, tall, 2)[wy, wx]
        picture[np.abs(f - np.quantile(f[::9, ::9], 0.5)) < 0.012] = colours[3]
if style == "pixels":
    q = random.choice([15, 18, 25])
    picture = picture[q // 2::q, q // 2::q].repeat(q, 0).repeat(q, 1)[:S, :S]
elif style == "flecks":                                    # speckles scattered over the blots
    f = field(90, 90)
    picture[f > np.quantile(f[::9, ::9], 0.93)] = colours[3]
img = Image.fromarray(np.clip(picture, 0, 255).astype("uint8"))
angle = random.choice([0, 0, 90, random.uniform(-30, 30)])
img = img.rotate(angle, Image.Resampling.BICUBIC, expand=True) if angle else img
cut = 560                                                  # a cut from the middle holds no empty corners
left, top = (img.width - cut) // 2, (img.height - cut) // 2
cloth = np.asarray(img.crop((left, top, left + cut, top + cut)).filter(ImageFilter.GaussianBlur(0.7)), float)
# weave and folds
yy, xx = np.mgrid[0:cut, 0:cut]
weave = random.choice(["twill", "plain", "rip"])
if weave == "twill":
    thread = ((xx + yy) % 5 < 2) * 0.09 - 0.045
elif weave == "plain":
    thread = (((xx // 2) + (yy // 2)) % 2) * 0.07 - 0.035
else:
    thread = (((xx % 28) < 2) | ((yy % 28) < 2)) * -0.12
folds = np.zeros((cut, cut))
if random.random() < 0.7:
    a = random.uniform(0, np.pi)
    along = xx * np.cos(a) + yy * np.sin(a) + 70 * (field(3, 3)[:cut, :cut] - 0.5)
    folds = 0.16 * np.sin(along / random.uniform(45, 85) + random.uniform(0, 6)) + 0.07 * np.sin(along / 23)
shade = 1 + thread + folds + rng.normal(0, 0.02, (cut, cut))
if random.random() < 0.3:                                  # a seam with its stitches
    s = random.randint(140, 420)
    shade[:, s:s + 4] *= 0.6
    shade[:, s + 4:s + 9] *= 1.12
    for edge in (s - 14, s + 22):
        shade[(yy[:, 0] % 14) < 9, edge:edge + 3] *= 0.62
img = Image.fromarray(np.clip(cloth * shade[..., None], 0, 255).astype("uint8")).resize((512, 512), Image.Resampling.LANCZOS)
