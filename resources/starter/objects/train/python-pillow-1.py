import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# A fast train rushes by from the side: a long nose, a streak of windows, the land blurred by its speed.
W = 720
hour = random.choice([((92, 160, 220), (226, 240, 246), 1.0), ((30, 36, 84), (238, 130, 90), 0.6), ((10, 14, 34), (40, 52, 92), 0.34), ((190, 204, 212), (236, 238, 238), 0.95),
                      ((244, 170, 110), (255, 236, 190), 0.85), ((120, 200, 220), (250, 250, 230), 1.05)])
high, low, day = hour
ground = random.choice([(122, 160, 80), (206, 178, 104), (226, 234, 240), (96, 110, 78), (176, 120, 80)])
coat, stripe = random.choice([((240, 242, 244), (30, 90, 180)), ((238, 240, 240), (214, 40, 44)), ((200, 30, 46), (250, 240, 230)), ((34, 70, 140), (250, 200, 40)),
                              ((214, 218, 222), (20, 140, 110)), ((250, 196, 40), (50, 50, 56)), ((64, 68, 76), (240, 110, 40)), ((20, 120, 120), (245, 245, 245))])
go = random.choice([-1, 1])
rail = random.randint(500, 560)                             # height of the rails in the picture
tall = random.randint(195, 255)                             # of the train
nose = random.uniform(1.1, 2.3) * tall; tip = W - random.randint(24, 70)
droop = random.uniform(0.5, 0.78)

rows = np.linspace(0, 1, W)[:, None, None]
sky = np.array(high) * (1 - rows ** 1.2) + np.array(low) * rows ** 1.2
img = Image.fromarray(np.broadcast_to(sky, (W, W, 3)).astype("uint8"))
d = ImageDraw.Draw(img)
dim = lambda c, f=1.0: tuple(int(max(0, min(255, v * f * day + 10))) for v in c)
horizon = rail - random.randint(90, 130)
scene = random.choice(["hills", "town", "peak", "forest"])
for layer in range(3):                                      # land far away, then nearer
    f = 0.75 - 0.17 * layer; xs = np.linspace(0, W, 60)
    if scene == "town" and layer:
        for x in range(-40, W, 46):
            h = random.randint(40, 210) / layer
            d.rectangle((x, horizon - h, x + random.randint(30, 60), W), fill=dim((150, 140, 150), f))
            for y in range(int(horizon - h) + 8, horizon, 18):
                d.rectangle((x + 8, y, x + 26, y + 8), fill=(250, 214, 130) if day < 0.7 else dim((90, 110, 130), f))
        continue
    jag = np.interp(xs, np.linspace(0, W, 9), np.random.rand(9)) if scene == "peak" else 0.5 + 0.4 * np.sin(xs / 90 + random.uniform(0, 6)) * np.sin(xs / 210)
    if scene == "forest":
        jag = 0.3 + 0.5 * np.random.rand(60)
    top = horizon + 20 * layer - jag * (230 if scene == "peak" and layer == 0 else 90)
    c = (120, 126, 150) if layer == 0 else ground
    d.polygon([(0, W), *zip(xs, top), (W, W)], fill=dim(c, f + (0.3 if layer == 0 else 0)))
d.rectangle((0, horizon + 50, W, W), fill=dim(ground, 0.8))
for _ in range(160):
    x, y = random.randint(-40, W), random.randint(horizon + 50, W)
    d.line((x, y, x + random.randint(6, 60), y), fill=dim(ground, random.uniform(0.55, 1.15)), width=random.randint(2, 8))
thin = img.resize((random.choice([14, 22, 40]), W), Image.Resampling.BOX)          # smeared along the way
img = Image.blend(img, thin.resize((W, W), Image.Resampling.BICUBIC), random.uniform(0.55, 0.85))
d = ImageDraw.Draw(img)
d.polygon([(0, rail - 8), (W, rail - 8), (W, rail + 44), (0, rail + 44)], fill=dim((122, 112, 106), 0.9))
for _ in range(90):
    x, y = random.randint(-60, W), random.randint(rail - 6, rail + 42)
    d.line((x, y, x + 80, y), fill=dim((122, 112, 106), random.uniform(0.6, 1.3)), width=2)
wire = rail - tall - random.randint(60, 84)                 # masts and the wire above
for x in range(random.randint(-100, 0), W, 250):
    d.rectangle((x, wire - 34, x + 9, rail), fill=dim((96, 100, 106)))
    d.line((x + 4, wire - 24, x + 70, wire), fill=dim((96, 100, 106)), width=5)
d.line((0, wire, W, wire), fill=dim((40, 42, 46)), width=3)

# the body: outline with a long nose, as a mask; rows give it its light
foot, roof = rail - 22, rail - tall; t = np.linspace(0, 1, 40)
snout = [(tip - nose + nose * np.sin(q * np.pi / 2) ** (1 / 1.1), roof + (foot - roof) * 0.9 * (1 - np.cos(q * np.pi / 2) ** (2 * droop))) for q in t]
hull = [(-10, roof), *snout, (tip - 14, foot), (-10, foot)]
mask = Image.new("L", (W, W), 0); ImageDraw.Draw(mask).polygon(hull, fill=255)
v = np.clip((np.arange(W) - roof) / (foot - roof), 0, 1)[:, None, None]
gloss = 0.72 + 0.42 * np.exp(-((v - 0.2) / 0.16) ** 2) - 0.34 * np.clip(v - 0.68, 0, 1) * 2.2
paint = np.broadcast_to(np.array(coat, float), (W, W, 3)).copy()
lo = random.uniform(0.6, 0.72)
band = (v > lo) & (v < lo + random.uniform(0.08, 0.2))
paint = np.where(band, np.array(stripe, float), paint)
if random.random() < 0.5:
    paint = np.where((v < 0.11), np.array(stripe, float) * 0.9, paint)
paint = np.clip(paint * gloss * (0.3 + 0.7 * day), 0, 255).astype("uint8")
shadow = Image.new("L", (W, W), 0)
ImageDraw.Draw(shadow).rectangle((0, foot, tip - 20, rail + 14), fill=170)
img.paste((14, 14, 18), mask=shadow.filter(ImageFilter.GaussianBlur(6)))
d = ImageDraw.Draw(img); coach = random.randint(250, 330)
for x in range(int(tip - nose * 0.75), -120, -coach):       # bogies with wheels
    for q in (0, -coach + 108):
        d.rectangle((x + q - 46, foot - 4, x + q + 46, rail - 12), fill=(46, 48, 54))
        for c in (-30, 30):
            d.ellipse((x + q + c - 18, rail - 36, x + q + c + 18, rail), fill=(70, 74, 80), outline=(24, 24, 28), width=4)
            d.ellipse((x + q + c - 5, rail - 23, x + q + c + 5, rail - 13), fill=(150, 154, 160))
d.rectangle((0, rail, W, rail + 6), fill=dim((196, 190, 186)))
img.paste(Image.fromarray(paint), mask=mask); d = ImageDraw.Draw(img)
glass = (255, 228, 150) if day < 0.7 else (42, 54, 70)
y0, y1 = roof + 0.26 * tall, roof + 0.47 * tall; start = tip - nose * 0.98
d.rounded_rectangle((-20, y0 - 8, start, y1 + 8), 14, fill=(26, 32, 42)); n = 0
for x in np.arange(start - 54, -60, -60):
    n += 1
    if n % 5 == 0:                                          # a door and the joint between coaches
        d.rectangle((x + 8, y0 - 16, x + 40, foot - 16), fill=tuple(int(p * (0.3 + 0.6 * day)) for p in stripe))
        d.rounded_rectangle((x + 15, y0 - 4, x + 33, y1 + 10), 5, fill=glass)
        d.rectangle((x - 10, roof + 4, x - 4, foot), fill=(30, 32, 36))
    else:
        d.rounded_rectangle((x, y0, x + 46, y1), 7, fill=glass)
        d.polygon([(x + 8, y1 - 2), (x + 22, y0 + 2), (x + 30, y0 + 2), (x + 16, y1 - 2)], fill=tuple(min(255, g + 26) for g in glass))
k = [snout[j] for j in (9, 16, 22)]                         # the driver's window and the lamps
d.polygon([(k[0][0] + 4, k[0][1] + 9), (k[1][0] + 4, k[1][1] + 8), (k[2][0] - 6, k[2][1] + 10), (k[0][0] + 20, y1 - 2)], fill=(24, 32, 44))
d.polygon([(k[0][0] + 18, k[0][1] + 14), (k[1][0] - 2, k[1][1] + 14), (k[1][0] - 10, y1 - 16), (k[0][0] + 30, y1 - 10)], fill=(86, 112, 134))
lx, ly = tip - 0.2 * nose, roof + 0.74 * tall
d.ellipse((lx - 22, ly - 8, lx + 16, ly + 8), fill=(255, 250, 222), outline=(50, 50, 56), width=3)
px = tip - nose - random.randint(110, 200)                  # the pantograph
d.line([(px, roof), (px + 46, roof - 34), (px, wire)], fill=(34, 36, 40), width=6)
d.line((px - 34, wire, px + 34, wire), fill=(34, 36, 40), width=6)
if day < 0.7:
    beam = Image.new("L", (90, 90), 0)
    ImageDraw.Draw(beam).polygon([(lx / 8, ly / 8), (95, ly / 8 - 14), (95, ly / 8 + 16)], fill=190)
    img.paste((255, 244, 200), mask=beam.filter(ImageFilter.GaussianBlur(3)).resize((W, W), Image.Resampling.BICUBIC))
if go < 0:
    img = img.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
