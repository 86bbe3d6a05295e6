import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 960
top, low, light = random.choice([((246, 232, 206), (206, 170, 120), 1), ((34, 38, 58), (66, 60, 76), 0), ((190, 214, 214), (120, 150, 150), 1), ((110, 40, 50), (60, 20, 30), 0), ((226, 222, 240), (150, 140, 180), 1), ((28, 66, 64), (44, 40, 36), 0)])
mul = lambda c, f: tuple(int(max(0, min(255, v * f))) for v in c)
t = np.linspace(0, 1, S)[:, None, None]
img = Image.fromarray((np.array(top) * (1 - t) + np.array(low) * t + np.zeros((S, S, 1))).astype("uint8"))
d = ImageDraw.Draw(img, "RGBA")
place = random.choice(["books", "window", "beam", "plain"])
if place == "books":                                  # dim backs of books on a shelf
    x = -20
    while x < S:
        b, tall = random.randint(40, 80), random.randint(330, 450)
        c = mul(random.choice([top, low, (150, 90, 70), (80, 100, 110), (120, 120, 80)]), random.uniform(.62, .85))
        d.rectangle((x, 840 - tall, x + b - 3, 840), fill=tuple((p + 2 * q) // 3 for p, q in zip(c, low)))
        for k in (.12, .2, .85): d.rectangle((x + 4, 840 - tall * (1 - k), x + b - 8, 846 - tall * (1 - k)), fill=(255, 255, 255, 40))
        x += b
elif place == "window":                               # an arched window with glazing bars
    wx = random.randint(200, 760)
    pane = mul(top, 1.18) if light else (70, 90, 140)
    d.ellipse((wx - 220, 20, wx + 220, 460), fill=pane)
    d.rectangle((wx - 220, 240, wx + 220, 720), fill=pane)
    for k in (-1, 0, 1): d.rectangle((wx + k * 214 - 8, 240 if k else 20, wx + k * 214 + 8, 720), fill=mul(low, .75))
    for y in (240, 480, 720): d.rectangle((wx - 222, y - 8, wx + 222, y + 8), fill=mul(low, .75))
elif place == "beam":
    for k in range(3):
        x = random.randint(-100, 100) + 330 * k
        d.polygon([(x, 0), (x + 190, 0), (x - 110, 840), (x - 330, 840)], fill=(255, 244, 214, 60 if light else 26))
img = img.filter(ImageFilter.GaussianBlur(6))
d = ImageDraw.Draw(img, "RGBA")
for y in range(830, S): d.line((0, y, S, y), fill=mul(low, .62 + .3 * (y - 830) / 130))   # the table
d.rectangle((0, 830, S, 836), fill=mul(low, 1.05))
frames = [(120, 70, 36), (60, 40, 34), (150, 40, 40), (40, 62, 52)] if light else [(206, 162, 70), (180, 188, 198), (196, 128, 76), (226, 206, 170)]
frame = random.choice(frames)
sand = random.choice([(232, 180, 84), (214, 90, 70), (90, 150, 204), (250, 200, 60), (120, 170, 90)])
cx, w, h, neck = S / 2 + random.uniform(-50, 50), random.uniform(175, 205), random.uniform(290, 325), 11
cy = 852 - h - 50
ground = Image.new("L", (S, S))
ImageDraw.Draw(ground).ellipse((cx - w * 1.5, 850, cx + w * 2.2, 930), fill=170)
img.paste((12, 8, 10), (0, 0), ground.filter(ImageFilter.GaussianBlur(12)))
d = ImageDraw.Draw(img, "RGBA")
half = lambda q: neck + (w - neck) * np.sin(np.minimum(1, np.abs(q) * 1.05) * np.pi / 2) ** 1.35 * (1 - .18 * np.clip((np.abs(q) - .86) / .14, 0, 1) ** 2)
def body(q0, q1, a=-1.0, b=1.0):
    # the part of the bulb between two heights and between two shares of its width
    q = np.linspace(q0, q1, 60)
    return list(zip(cx + a * half(q), cy + q * h)) + list(zip(cx + b * half(q), cy + q * h))[::-1]
d.polygon(body(-1, 1), fill=(226, 240, 248, 90 if light else 50))
d.polygon(body(-1, 1, .45, 1), fill=(20, 30, 50, 40))
run = random.uniform(.15, .85)
level = -.9 * (1 - run) ** .6
heap = 1 - .62 * run ** .6
flat = min(.95, heap + .24)
a, b, yl, yf = cx - .93 * half(level), cx + .93 * half(level), cy + level * h, cy + flat * h
d.polygon(body(level, -.02, -.93, .93), fill=sand)
d.polygon(body(level, -.02, .3, .93), fill=mul(sand, .78) + (200,))
sag = .22 * abs(level) * h
d.ellipse((a, yl - 13, b, yl + 13), fill=mul(sand, 1.2))
d.polygon([(a + 6, yl), (b - 6, yl), (cx + 10, yl + sag), (cx - 10, yl + sag)], fill=mul(sand, .66))
d.line((cx, cy - 20, cx, cy + h * .93), fill=mul(sand, 1.1), width=7)
d.polygon(body(flat, .97, -.93, .93), fill=sand)
d.polygon(body(flat, .97, .25, .93), fill=mul(sand, .76))
lw, u = .93 * half(flat), np.linspace(-1, 1, 41)
hill = list(zip(cx + u * lw, yf + 2 - (flat - heap) * h * (1 - np.abs(u) ** 1.25)))
d.polygon(hill, fill=mul(sand, 1.16))
d.polygon(hill[20:] + [(cx + .2 * lw, yf + 2)], fill=mul(sand, .84))
for _ in range(220):                                  # grains
    q = random.uniform(flat, .94) if random.random() < .6 or level > -.3 else random.uniform(level + .1, -.12)
    x, y = cx + random.uniform(-.85, .85) * half(q), cy + q * h
    d.ellipse((x, y, x + 3, y + 3), fill=mul(sand, random.choice([.62, 1.3])))
for k in (-1, 1):
    d.line(body(-1, 1)[:60] if k < 0 else body(-1, 1)[60:], fill=mul(low, .5) if light else (236, 246, 252), width=5)
for lo, hi, side, wide in ((-.85, -.3, -.72, 12), (.32, .86, -.72, 12), (-.7, -.4, .8, 6), (.45, .75, .8, 6)):
    q = np.linspace(lo, hi, 20)
    d.line(list(zip(cx + side * half(q), cy + q * h)), fill=(255, 255, 255, 220), width=wide, joint="curve")
q = np.linspace(-1, 1, 61)
turned = 15 + 6 * np.cos(q * np.pi * 2) + 9 * np.exp(-((np.abs(q) - .5) / .05) ** 2) + 10 * np.exp(-(q / .06) ** 2)
for x in (cx - w - 52, cx + w + 52):                  # turned posts, lit from the left
    for k in np.linspace(-1, 1, 15):
        d.line(list(zip(x + k * turned, cy + q * h)), fill=mul(frame, .5 + .85 * np.exp(-((k + .35) / .5) ** 2)), width=6)
for y in (cy - h - 46, cy + h):
    for grow, y0, y1, f in ((0, 0, 50, .55), (0, 0, 38, .85), (-8, 4, 22, 1.15), (-30, 8, 13, 1.5)):
        d.rounded_rectangle((cx - w - 92 - grow, y + y0, cx + w + 92 + grow, y + y1), 6 if y1 - y0 < 10 else 14 if y1 > 30 else 8, fill=mul(frame, f))
img = img.resize((560, 560), Image.Resampling.LANCZOS)
