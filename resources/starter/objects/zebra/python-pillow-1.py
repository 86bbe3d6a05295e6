import random
import numpy as np
from PIL import Image, ImageDraw, ImageChops, ImageFilter

S = 800
top, low, land = random.choice([((120, 180, 230), (240, 240, 225), (206, 174, 92)), ((250, 130, 60), (255, 220, 130), (120, 74, 40)), ((26, 30, 70), (110, 90, 140), (40, 44, 50)), ((230, 226, 214), (250, 248, 240), (150, 170, 80)), ((90, 150, 160), (250, 200, 160), (94, 128, 60))])
cream, ink = random.choice([(250, 246, 236), (244, 232, 208), (255, 255, 255)]), random.choice([(24, 20, 22), (46, 32, 26), (10, 10, 14)])
t = np.linspace(0, 1, S)[:, None, None]
img = Image.fromarray(np.broadcast_to(np.array(top) * (1 - t) + np.array(low) * t, (S, S, 3)).astype("uint8"))
d = ImageDraw.Draw(img)
side, k, ox, oy = random.choice([-1, 1]), random.uniform(0.9, 1.0), random.randint(-25, 25), random.randint(-20, 25)
place = lambda p: [(400 + ox + side * k * (x - 430), 420 + oy + k * (y - 420)) for x, y in p]
horizon = random.randint(440, 560)
x = random.randint(60, 740)
d.ellipse((x - 60, 90, x + 60, 210), fill=(255, 244, 190))
d.rectangle((0, horizon, S, S), fill=land)
for _ in range(random.randint(0, 4)):                      # umbrella acacias far off
    x, w = random.randint(20, 780), random.randint(40, 90)
    dark = tuple(v // 2 for v in land)
    d.line((x, horizon, x + 6, horizon - w), fill=dark, width=6); d.ellipse((x - w, horizon - w - 18, x + w, horizon - w + 14), fill=dark)

def smooth(p, n=3):
    p = np.array(p, float)
    for _ in range(n):
        q = np.roll(p, -1, 0); p = np.stack([.75 * p + .25 * q, .25 * p + .75 * q], 1).reshape(-1, 2)
    return place(p)

step = random.randint(-16, 16)
leg = lambda x, b, s: [(x - 34, 470), (x + 36, 470), (x + 22 + b, 560), (x + 15 + s, 610), (x + 13 + s, 690), (x + 20 + s, 720), (x - 18 + s, 720), (x - 11 + s, 690), (x - 13 + s, 610), (x - 22 + b, 560)]
far = [leg(585, 0, 22 + step), leg(305, -8, 24 - step)]
near = [leg(545, 0, -14 - step), leg(250, -10, -22 + step)]
trunk = [(225, 330), (300, 290), (400, 305), (500, 300), (560, 270), (620, 190), (660, 120), (700, 104), (740, 150), (790, 215), (798, 245), (770, 262), (735, 240), (700, 220), (672, 270), (640, 380), (600, 480), (520, 525), (400, 540), (300, 515), (220, 480), (200, 400)]
mask = Image.new("L", (S, S), 0); m = ImageDraw.Draw(mask)
for p in near: m.polygon(smooth(p, 2), fill=255)
m.polygon(smooth(trunk), fill=255)
for p in far: d.polygon(smooth(p, 2), fill=tuple(int(v * .62) for v in cream))
for x0, s0 in ((585, 22 + step), (305, 24 - step)):
    for y in range(520, 690, 22): d.line(place([(x0 - 12 + s0, y), (x0 + 13 + s0, y + 3)]) if y > 590 else place([(x0 - 18, y), (x0 + 20 + s0 / 2, y + 3)]), fill=ink, width=8)
d.line(place([(212, 350), (180, 400), (172, 480)]), fill=cream, width=12); d.polygon(place([(166, 460), (180, 460), (184, 560), (170, 585), (160, 550)]), fill=ink)
coat = Image.new("RGB", (S, S), cream); c = ImageDraw.Draw(coat)
gap, wid = random.uniform(25, 33), random.uniform(0.44, 0.56)
band = lambda p, w: c.line(place(p), fill=ink, width=int(w * k), joint="curve")
for x in np.arange(330, 590, gap): band([(x + (x - 450) * .1, 270), (x + 6, 380), (x - 4, 470), (x + (450 - x) * .1, 516)], gap * wid)
for i in range(7): band([(346 - i * 27, 266 + i * 6), (326 - i * 25, 370 + i * 10), (284 - i * 18, 436 + i * 14), (176 - i * 3, 482 + i * 4)] if i else [(330, 280), (318, 380), (300, 450), (262, 520)], gap * wid * .8)   # curve over the haunch
for i in range(11): band([(548 + i * 11, 290 - i * 17), (600 + i * 9, 360 - i * 19), (672 + i * 4, 420 - i * 22)], gap * wid * .75)
for y in range(520, 690, 21): band([(200, y + 8), (600, y)], 10)
for i in range(6): band([(700 + i * 14, 100 + i * 22), (694 + i * 13, 160 + i * 15), (676 + i * 14, 230 + i * 8)], 7)
c.polygon(smooth([(762, 190), (800, 215), (810, 250), (770, 270), (745, 240)]), fill=ink)
for x0, s0 in ((545, -14 - step), (250, -22 + step)): c.polygon(place([(x0 + s0 - 26, 702), (x0 + s0 + 28, 702), (x0 + s0 + 28, 726), (x0 + s0 - 26, 726)]), fill=ink)
shade = Image.new("L", (S, S), 0); ImageDraw.Draw(shade).polygon(smooth([(190, 490), (400, 500), (620, 450), (640, 560), (400, 580), (200, 560)]), fill=110)
coat.paste((70, 50, 50), (0, 0), shade.resize((100, 100)).filter(ImageFilter.GaussianBlur(3)).resize((S, S)))
for i in range(12):                                        # upright mane
    x, y = 548 + i * 11, 280 - i * 15.5
    d.polygon(place([(x, y + 14), (x - 24, y - 18), (x + 4, y - 26), (x + 18, y - 4)]), fill=ink if i % 2 else cream)
img.paste(coat, (0, 0), mask)
for x in (672, 694): d.polygon(smooth([(x - 14, 124), (x - 16, 80), (x - 2, 56), (x + 12, 84), (x + 10, 124)], 2), fill=ink if x < 680 else cream, outline=ink)
ex, ey = place([(722, 160)])[0]; d.ellipse((ex - 8, ey - 7, ex + 8, ey + 7), fill=(8, 6, 6)); d.ellipse((ex - 3, ey - 5, ex + 1, ey - 1), fill=(255, 255, 255))
for _ in range(260):
    x, y = random.randint(0, S), random.randint(690, 800); g = random.randint(-30, 40)
    d.line((x, y, x + random.randint(-10, 10), y - random.randint(12, 40)), fill=tuple(max(0, min(255, v + g)) for v in land), width=3)
