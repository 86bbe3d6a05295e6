import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

W, H = 1000, 640                                      # the sky ends where the water begins
top, low, sun = random.choice([
    ((70, 60, 120), (255, 170, 110), (255, 236, 190)), ((90, 160, 215), (222, 240, 248), (255, 252, 230)),
    ((36, 52, 92), (232, 140, 130), (255, 214, 170)), ((120, 140, 160), (236, 224, 206), (255, 246, 226)),
])
sky = Image.new("RGB", (W, H))
d = ImageDraw.Draw(sky)
for y in range(H):
    f = (y / H) ** 1.3
    d.line((0, y, W, y), fill=tuple(int(a + (b - a) * f) for a, b in zip(top, low)))
sx, sy, r = random.randint(150, 850), random.randint(250, 520), random.randint(50, 90)
halo = Image.new("L", (W, H))
ImageDraw.Draw(halo).ellipse((sx - 3 * r, sy - 3 * r, sx + 3 * r, sy + 3 * r), fill=140)
sky.paste(sun, (0, 0), halo.filter(ImageFilter.GaussianBlur(r)))
ImageDraw.Draw(sky).ellipse((sx - r, sy - r, sx + r, sy + r), fill=sun)
clouds = Image.new("L", (W, H))
pen = ImageDraw.Draw(clouds)
for _ in range(random.randint(4, 12)):
    x, y, w = random.randint(0, W), random.randint(40, 420), random.randint(80, 220)
    for k in range(6):
        pen.ellipse((x + random.uniform(-1, 0.2) * w, y - random.randint(4, 22), x + random.uniform(0.3, 1.2) * w, y + random.randint(6, 16)), fill=110)
sky.paste((255, 246, 238), (0, 0), clouds.filter(ImageFilter.GaussianBlur(6)))
d = ImageDraw.Draw(sky)
if random.random() < 0.7:
    haze = tuple(int(0.45 * a + 0.4 * b) for a, b in zip(low, top))
    a, b = random.uniform(0, 6), random.randint(20, 70)
    d.polygon([(0, H), *[(x, H - b * (0.5 + 0.5 * math.sin(x / 170 + a)) - 12 * math.sin(x / 41)) for x in range(0, W + 20, 20)], (W, H)], fill=haze)

# the boat, upright in a picture of its own; then it heels
S = 900
boat = Image.new("RGBA", (S, S))
b = ImageDraw.Draw(boat)
hull = random.choice([(150, 44, 40), (36, 52, 84), (244, 240, 230), (110, 70, 40), (30, 96, 90)])
sail = random.choice([(252, 248, 238), (250, 236, 206), (210, 70, 54), (238, 182, 70)])
second = random.choice([sail, (252, 248, 238), (60, 110, 160)])
mast = random.randint(70, 160)


def curve(p, q, s, n=24):
    return [tuple((1 - u) ** 2 * i + 2 * u * (1 - u) * j + u * u * k for i, j, k in zip(p, q, s)) for u in (m / n for m in range(n + 1))]


def cloth(outline, colour):
    """A sail, darker where it bends away from the light."""
    mask = Image.new("L", (S, S))
    ImageDraw.Draw(mask).polygon(outline, fill=255)
    left, right = min(x for x, _ in outline), max(x for x, _ in outline)
    shade = Image.new("RGB", (S, S))
    line = ImageDraw.Draw(shade)
    for x in range(int(left), int(right) + 1):
        f = 0.72 + 0.28 * math.sin(math.pi * (0.15 + 0.75 * (x - left) / (right - left)))
        line.line((x, 0, x, S), fill=tuple(int(c * f) for c in colour))
    boat.paste(shade, (0, 0), mask)
    b.line([*outline, outline[0]], fill=(90, 80, 76), width=3)


b.line((455, mast - 20, 455, 700), fill=(92, 62, 40), width=13)
leech = curve((442, mast), (290, 330), (140, 640))
cloth([*leech, (442, 660)], sail)
for k in (0.28, 0.5, 0.72):
    x, y = leech[int(24 * k)]
    b.line((x, y, 442, y + 26), fill=(120, 108, 100), width=3)
cloth([*curve((468, mast + 50), (640, 390), (800, 668)), (490, 655)], second)
b.line((455, 668, 130, 652), fill=(92, 62, 40), width=10)
b.polygon([(455, mast - 20), (390, mast - 6), (455, mast + 12)], fill=(214, 60, 50))
b.polygon([(130, 690), (850, 676), *curve((850, 676), (790, 790), (660, 806), 10), (240, 806), *curve((240, 806), (150, 780), (130, 690), 10)], fill=hull)
b.polygon([(132, 708), (838, 696), (828, 716), (136, 728)], fill=(240, 232, 214) if hull[0] < 240 else (180, 60, 50))
b.polygon([(170, 770), (775, 768), (700, 806), (240, 806)], fill=tuple(int(c * 0.65) for c in hull))
b.polygon([(290, 688), (320, 654), (540, 652), (590, 682)], fill=(226, 206, 176))
for x in (350, 420, 490):
    b.ellipse((x - 13, 658, x + 13, 682), fill=(60, 80, 96))
b.ellipse((196, 640, 226, 670), fill=(222, 174, 140))
b.polygon([(188, 690), (196, 668), (228, 668), (238, 690)], fill=(200, 70, 60))
boat = boat.rotate(random.uniform(-9, -1), Image.Resampling.BICUBIC, center=(480, 780))
if random.random() < 0.5:
    boat = ImageOps.mirror(boat)
scale = random.uniform(0.72, 0.86)
boat = boat.resize((int(S * scale), int(S * scale)), Image.Resampling.LANCZOS)
x = int(W / 2 - boat.width / 2 + random.randint(-70, 70))
line = 720                                            # where the hull meets the water

img = Image.new("RGB", (W, W))
img.paste(sky, (0, 0))
mirror = ImageOps.flip(sky).resize((W, W - H))
img.paste(Image.blend(mirror, Image.new("RGB", mirror.size, tuple(int(c * 0.5) for c in top)), 0.45), (0, H))
below = ImageOps.flip(boat).resize((boat.width, int(boat.height * 0.62)))
ghost = Image.new("RGBA", (W, W))
ghost.paste(below, (x, line - int((S - 806) * scale * 0.62)))
ghost.putalpha(ghost.getchannel("A").point(lambda v: int(v * 0.55)))
img.paste(ghost, (0, 0), ghost)
swell = random.uniform(2, 6)
for y in range(H, W):                                 # every line of the water is displaced
    f = (y - H) / (W - H)
    shift = int(swell * (0.4 + 2 * f) * math.sin(y / (2.2 + 5 * f)) + random.gauss(0, 1 + 2 * f))
    img.paste(ImageChops.offset(img.crop((0, y, W, y + 1)), shift, 0), (0, y))
d = ImageDraw.Draw(img)
for _ in range(170):
    y = H + int((W - H) * random.random() ** 1.5)
    px = random.gauss(sx, 60 + (y - H) * 0.5) if random.random() < 0.7 else random.randint(0, W)
    w = 8 + (y - H) * 0.12
    d.ellipse((px - w, y - 1, px + w, y + 2), fill=tuple(min(255, int(0.5 * a + 0.5 * b + 20)) for a, b in zip(sun, low)))
img.paste(boat, (x, line - int(806 * scale)), boat)
d = ImageDraw.Draw(img)
for _ in range(46):
    px, py = x + random.uniform(0.16, 0.9) * boat.width, line + random.randint(-8, 10)
    d.ellipse((px - random.randint(8, 24), py - 3, px + random.randint(8, 24), py + 4), fill=(244, 248, 250))
img.resize((500, 500), Image.Resampling.LANCZOS).save("sailboat.png")
