import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# A mug of coffee close up, standing before blurred lights or a bright window; steam rises.
S = 480
glow = random.choice([((26, 24, 44), (255, 190, 110)), ((214, 226, 232), (255, 255, 255)), ((60, 38, 30), (255, 160, 80)),
                      ((150, 176, 160), (240, 250, 220)), ((18, 42, 58), (120, 220, 240)), ((240, 214, 190), (255, 244, 220))])
wood = random.choice([(120, 78, 48), (70, 46, 36), (206, 170, 126), (236, 232, 226), (52, 54, 62)])
glaze = random.choice([(238, 236, 230), (192, 60, 48), (48, 92, 140), (60, 62, 68), (228, 176, 60), (110, 150, 120), (226, 150, 150)])
side = random.choice([-1, 1])
lamp = random.choice([-1, 1])
w = random.randint(112, 140)                               # half the width of the rim
h = random.randint(180, 250)
foot = random.uniform(0.62, 1.0)                           # straight mug or a bowl
dip = random.uniform(0.2, 0.36)                            # how far we look into it
cx = S // 2 - side * 26 + random.randint(-22, 22)
base = random.randint(398, 426)
top = base - h

small = Image.new("RGB", (120, 120), glow[0])
pen = ImageDraw.Draw(small)
for _ in range(random.randint(10, 30)):
    x, y, r = random.randint(0, 120), random.randint(0, 88), random.randint(3, 12)
    t = random.uniform(0.15, 0.8)
    pen.ellipse((x - r, y - r, x + r, y + r), fill=tuple(int(a + (b - a) * t) for a, b in zip(*glow)))
edge = int((base - 55) / 4)
pen.rectangle((0, edge, 120, 120), fill=wood)
for _ in range(40):
    y = random.randint(edge + 1, 120)
    f = random.uniform(0.82, 1.12)
    pen.line((0, y, 120, y + random.randint(-1, 1)), fill=tuple(min(255, int(v * f)) for v in wood))
small = small.filter(ImageFilter.GaussianBlur(random.uniform(1.4, 3)))
img = small.resize((S, S), Image.Resampling.BICUBIC)
shade = Image.new("L", (120, 120), 0)
ImageDraw.Draw(shade).ellipse(((cx - lamp * 60 - w * 1.2) / 4, (base - 24) / 4, (cx - lamp * 60 + w * 1.2) / 4, (base + 22) / 4), fill=190)
img.paste((12, 8, 8), mask=shade.filter(ImageFilter.GaussianBlur(4)).resize((S, S), Image.Resampling.BICUBIC))

yy, xx = np.mgrid[0:S, 0:S].astype(np.float32)
t = np.clip((yy - top) / h, 0, 1)
half = w * (1 - (1 - foot) * t ** 2.6)
u = np.clip((xx - cx) / half, -1, 1)
bottom = base + np.sqrt(np.clip(1 - u * u, 0, 1)) * dip * w * foot * 0.7 - dip * w * foot * 0.3
lit = 0.62 + 0.42 * lamp * u - 0.35 * np.abs(u) ** 4 - 0.16 * t
lit += 0.75 * np.exp(-((u - 0.56 * lamp) / 0.07) ** 2) * (np.abs(t - 0.45) < 0.32) + 0.14 * np.exp(-((u + 0.88 * lamp) / 0.08) ** 2)
paint = np.ones((S, S, 3), np.float32) * np.array(glaze, np.float32)
style = random.choice(["plain", "dipped", "bands", "speckled", "ribs"])
curve = yy - dip * w * 0.6 * np.sqrt(np.clip(1 - u * u, 0, 1))       # height on the round wall
second = np.array(random.choice([(250, 244, 232), (40, 46, 60), (214, 120, 70), (120, 170, 180)]), np.float32)
if style == "dipped":
    paint[curve > top + h * random.uniform(0.35, 0.6)] = second
elif style == "bands":
    paint[(np.abs(curve - top - 0.45 * h) < 22) | (np.abs(curve - top - 0.68 * h) < 7)] = second
elif style == "speckled":
    paint[np.random.rand(S, S) < 0.02] *= 0.45
elif style == "ribs":
    lit += 0.12 * np.sin(np.arcsin(u) * random.choice([14, 22]))
inside = (np.abs(xx - cx) <= half) & (yy >= top) & (yy <= bottom)

ring = Image.new("L", (2 * S, 2 * S), 0)                   # the handle: a bent tube with light along it
d = ImageDraw.Draw(ring)
hx, hy, hr = 2 * (cx + side * w * 0.95), 2 * (top + h * 0.45), h * 0.62
d.ellipse((hx - hr * 0.95, hy - hr, hx + hr * 0.95, hy + hr), fill=255)
d.ellipse((hx - hr * 0.58, hy - hr * 0.62, hx + hr * 0.58, hy + hr * 0.62), fill=0)
ring = ring.resize((S, S), Image.Resampling.LANCZOS)
soft = np.asarray(ring.filter(ImageFilter.GaussianBlur(7)), np.float32) / 255
tube = np.clip(0.35 + 0.6 * soft - 0.2 * (yy - hy / 2) / h - 0.3 * np.roll(soft, 8, 0) + 0.22, 0, 1.2)
img.paste(Image.fromarray(np.clip(np.array(glaze) * tube[..., None], 0, 255).astype("uint8")), mask=ring)
wall = Image.fromarray(np.clip(paint * np.clip(lit, 0.16, 1.5)[..., None], 0, 255).astype("uint8"))
img.paste(wall, mask=Image.fromarray((inside * 255).astype("uint8")).filter(ImageFilter.GaussianBlur(0.7)))

big = img.resize((2 * S, 2 * S))
d = ImageDraw.Draw(big)
X, Y, W, H = 2 * cx, 2 * top, 2 * w, 2 * w * dip
mixed = lambda f: tuple(min(255, int(v * f + 18 * f)) for v in glaze)
d.ellipse((X - W, Y - H, X + W, Y + H), fill=mixed(1.05))
d.ellipse((X - W + 16, Y - H + 9, X + W - 16, Y + H - 9), fill=mixed(0.6))
coffee = random.choice([(58, 30, 16), (92, 52, 26), (176, 120, 72)])
d.ellipse((X - W + 24, Y - H * 0.62, X + W - 24, Y + H - 10), fill=tuple(int(v * 0.7) for v in coffee))
d.ellipse((X - W + 44, Y - H * 0.5, X + W - 44, Y + H - 16), fill=coffee)
for _ in range(26):
    a, q = random.uniform(0, 6.28), random.uniform(2, 8)
    x, y = X + (W - 54) * np.cos(a), Y + 0.13 * H + H * 0.62 * np.sin(a)
    d.ellipse((x - q, y - q * 0.6, x + q, y + q * 0.6), outline=tuple(min(255, v + 70) for v in coffee), width=2)
d.arc((X - W * 0.66, Y - H * 0.35, X + W * 0.66, Y + H * 0.66), 200 if lamp < 0 else 290, 250 if lamp < 0 else 340, fill=(235, 220, 200), width=5)
img = big.resize((S, S), Image.Resampling.LANCZOS)
steam = Image.new("L", (120, 120), 0)
d = ImageDraw.Draw(steam)
for k in range(random.randint(2, 4)):
    x0, p, r = cx / 4 + random.uniform(-16, 16), random.uniform(0, 6), random.uniform(2.5, 6)
    for i in range(46):
        x, y, q = x0 + 7 * np.sin(p + i / r / 1.7) * i / 46, top / 4 + 2 - i * top / 4 / 44, 1 + 3.4 * i / 46
        d.ellipse((x - q, y - q, x + q, y + q), fill=int(150 * (1 - i / 46)))
haze = steam.filter(ImageFilter.GaussianBlur(2.2)).resize((S, S), Image.Resampling.BICUBIC)
img.paste((250, 250, 250) if sum(glow[0]) < 480 else (255, 255, 255), mask=haze)
