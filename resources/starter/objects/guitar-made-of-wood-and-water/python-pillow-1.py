import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 700
N = S * S
yy, xx = np.mgrid[0:S, 0:S].astype(np.float32)
deep, shallow = random.choice([((10, 74, 140), (96, 196, 236)), ((6, 96, 116), (120, 226, 214)), ((24, 50, 120), (110, 160, 240))])
dark, light = random.choice([((112, 62, 28), (206, 142, 84)), ((84, 40, 26), (168, 94, 58)), ((176, 128, 76), (240, 206, 154))])
bg = random.choice([(246, 238, 222), (26, 28, 40), (224, 232, 236), (70, 84, 92), (244, 208, 160), (36, 60, 66), (255, 255, 255)])
cut = random.choice(["side", "side", "slant", "below"])
swap = random.choice([-1, 1])
def ramp(a, b, t):
    return np.array(a, np.float32) * (1 - t[..., None]) + np.array(b, np.float32) * t[..., None]
# wood: rings cut lengthwise, with a slow wander of the grain
ph = random.uniform(0, 9)
wander = 22 * np.sin(yy / 150 + ph) + 9 * np.sin(yy / 47 + 2 * ph)
grain = 0.5 + 0.28 * np.sin((xx + wander) / random.uniform(3.5, 6)) + 0.22 * np.sin((xx + 1.4 * wander) / 23 + ph)
streak = np.random.normal(0, 0.09, (S // 14, S)).repeat(14, 0)[:S]
wood = ramp(dark, light, np.clip(grain + streak, 0, 1))
# water: a net of light over the deep
u, v = xx / 46, yy / 46
f = np.sin(u + 1.7 * np.sin(v * 0.8 + ph)) + np.sin(v * 1.2 + 1.6 * np.sin(u * 0.7 + 2 * ph)) + 0.6 * np.sin(1.5 * u - 1.3 * v + ph)
g = np.sin(2.1 * u + 1.4 * np.sin(1.7 * v + ph)) + np.sin(2.3 * v + 1.3 * np.sin(1.9 * u))
water = ramp(shallow, deep, np.clip(0.25 + 0.55 * (yy - 220) / 340 + 0.14 * f, 0, 1))
water += (np.exp(-5 * np.abs(f)) * 110 + np.exp(-6 * np.abs(g)) * 50)[..., None]
# where one becomes the other: a breaking line
wave = 15 * np.sin(yy / 31 + ph) + 7 * np.sin(yy / 13 + 2 * ph)
if cut == "side":
    field = swap * (xx - 350) + wave
elif cut == "slant":
    field = swap * (xx - 350) * 0.8 + (yy - 440) * 0.7 + wave
else:
    field = (yy - 450) + 16 * np.sin(xx / 26 + ph) + 6 * np.sin(xx / 11)
tex = np.where((field > 0)[..., None], water, wood)
tex += (np.exp(-(field / 6) ** 2) * 170)[..., None]                   # foam
tex += (np.exp(-((field - 17) / 3) ** 2) * 60 * (np.sin(yy / 5 + xx / 7) > -0.2))[..., None]
ky = np.array([196, 202, 216, 245, 275, 310, 345, 395, 445, 500, 550, 585, 604, 612])
kw = np.array([0, 46, 78, 100, 102, 84, 84, 112, 138, 144, 126, 84, 40, 0])
ys = np.linspace(196, 612, 140)
ws = np.interp(ys, ky, kw)
ws = np.concatenate([[0], np.convolve(np.pad(ws, 5, "edge"), np.ones(11) / 11, "valid")[1:-1], [0]])
def half(s):
    wet = cut == "below"
    out = []
    for y, w in zip(ys, ws):
        lap = 0
        if (cut == "side" and s == swap) or (wet and y > 455) or (cut == "slant" and s == swap and y > 400):
            lap = 5 * math.sin(y / 9 + ph) + 4 * math.sin(y / 17)      # the side of water is never still
        out.append((350 + s * max(0, w + lap * (w > 40)), y))
    return out
body = half(1) + half(-1)[::-1]
mask = Image.new("L", (S, S), 0)
m = ImageDraw.Draw(mask)
m.polygon(body, fill=255)
soft = np.asarray(mask.resize((175, 175)).filter(ImageFilter.GaussianBlur(4)).resize((S, S)), np.float32) / 255
tex *= (0.55 + 0.5 * np.clip(soft * 1.15, 0, 1))[..., None]            # rounded at the rim
guitar = Image.fromarray(np.clip(tex, 0, 255).astype("uint8")).convert("RGBA")
guitar.putalpha(mask)
d = ImageDraw.Draw(guitar)
wet_hole = cut == "below" or random.random() < 0.5
for r, c in ((50, dark), (46, light), (42, dark), (38, (24, 16, 14))):
    d.ellipse((350 - r, 348 - r, 350 + r, 348 + r), fill=c)
neck = tuple(int(c * 0.55) for c in dark)
d.polygon([(334, 60), (366, 60), (371, 318), (329, 318)], fill=neck)
d.polygon([(334, 60), (338, 60), (334, 318), (329, 318)], fill=light)
for i in range(15):                                                   # frets grow closer towards the body
    y = 66 + 250 * (1 - 0.935 ** i) / (1 - 0.935 ** 15)
    d.line((332, y, 368, y), fill=(206, 200, 180), width=2)
    if i in (3, 5, 7, 9, 12):
        d.ellipse((347, y - 9, 353, y - 3), fill=(246, 240, 226))
d.polygon([(332, 62), (368, 62), (376, 2), (364, -2), (350, 5), (336, -2), (324, 2)], fill=dark, outline=neck)
for s in (-1, 1):
    for y in (14, 31, 48):
        d.ellipse((350 + s * 28 - 7, y - 5, 350 + s * 28 + 7, y + 5), fill=(226, 220, 206), outline=(90, 84, 76))
        d.line((350 + s * 12, y, 350 + s * 22, y), fill=(200, 196, 186), width=3)
d.rounded_rectangle((300, 474, 400, 492), 7, fill=neck)
d.line((310, 480, 390, 480), fill=(246, 240, 226), width=4)
for i in range(6):
    d.line((338 + 4.8 * i, 62, 331 + 7.6 * i, 480), fill=(240, 236, 224), width=2 if i < 3 else 1)
for _ in range(random.randint(26, 60)):                               # spray thrown out of the water side
    y = random.uniform(250, 590)
    s = swap if cut != "below" else random.choice([-1, 1])
    if cut != "side":
        y = random.uniform(460, 600)
    far = random.expovariate(1 / 16)
    x = 350 + s * (np.interp(y, ys, ws) + 4 + far)
    r = max(1.5, random.uniform(3, 9) * math.exp(-far / 40))
    tone = random.random()
    d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(int(p + (q - p) * tone) for p, q in zip(deep, shallow)) + (255,))
    d.ellipse((x - r * 0.5, y - r * 0.6, x, y - r * 0.1), fill=(255, 255, 255, 255))
for _ in range(22):                                                   # bubbles
    x, y, r = random.uniform(230, 470), random.uniform(400, 590), random.uniform(2, 6)
    if field[int(y), int(x)] > 20 and mask.getpixel((int(x), int(y))):
        d.ellipse((x - r, y - r, x + r, y + r), outline=(235, 250, 255, 255), width=2)
img = Image.new("RGB", (S, S), bg)
k = random.uniform(0.9, 1.0)
turn = random.choice([-1, 1]) * random.uniform(12, 42)
guitar = guitar.resize((int(S * k),) * 2).rotate(turn, Image.Resampling.BICUBIC, expand=True)
ox, oy = (S - guitar.width) // 2, (S - guitar.height) // 2
back = ImageDraw.Draw(img)
for i in range(9, 0, -1):                                             # a soft pool of light behind it
    r = 46 * i
    back.ellipse((350 - r, 350 - r, 350 + r, 350 + r), fill=tuple(int(c + (255 - c) * 0.3 * (1 - i / 9)) for c in bg))
alpha = guitar.getchannel("A")
shade = alpha.resize((alpha.width // 4, alpha.height // 4)).filter(ImageFilter.GaussianBlur(3)).resize(alpha.size).point(lambda a: a * 0.4)
img.paste((0, 0, 0), (ox + 12, oy + 16), shade)
img.paste(guitar, (ox, oy), guitar)
