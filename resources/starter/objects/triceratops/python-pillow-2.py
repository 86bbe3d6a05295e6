import random
import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter
S = 1000
hours = {"noon": ((104, 176, 226), (232, 244, 240), (128, 150, 72)), "dusk": ((92, 44, 84), (250, 166, 92), (96, 66, 50)), "ash": ((84, 74, 76), (196, 120, 84), (66, 56, 54)),
         "mist": ((206, 218, 212), (244, 244, 232), (150, 160, 124)), "night": ((12, 16, 42), (52, 74, 108), (30, 46, 46)), "sand": ((240, 206, 150), (254, 238, 206), (196, 150, 92))}
top, low, soil = random.choice(list(hours.values()))
skin = np.array(random.choice([(126, 144, 92), (156, 114, 84), (112, 126, 140), (184, 154, 100), (92, 104, 84), (150, 82, 66)]))
glow = np.array(random.choice([(214, 96, 58), (232, 176, 74), (92, 120, 150), (196, 70, 84), (120, 160, 110)]))
bone, size, side = (236, 224, 194), random.uniform(0.88, 1.0), random.choice([-1, 1])
dx, dy, hor = random.randint(-15, 15), random.randint(-30, 40), random.randint(520, 700)
nod, striped, longh = random.uniform(-16, 26), random.random() < 0.5, random.uniform(0.85, 1.2)
step = random.uniform(-30, 30); t = np.linspace(0, 1, S)[:, None, None]
img = Image.fromarray(np.repeat(np.array(top) * (1 - t) ** 1.4 + np.array(low) * (1 - (1 - t) ** 1.4), S, 1).astype("uint8"))
d = ImageDraw.Draw(img, "RGBA")
def tone(c, f):
    return tuple(int(min(255, v * f)) for v in c)
# far land: a volcano or cycads, then the ground
vx = random.randint(100, 900)
d.polygon([(vx - 330, hor + 10), (vx - 50, hor - 250), (vx + 40, hor - 245), (vx + 330, hor + 10)], fill=tone(np.array(top) * .5 + np.array(low) * .5, .8))
for k in range(8): d.ellipse((vx - 40 - 12 * k, hor - 300 - 34 * k, vx + 40 + 20 * k, hor - 230 - 30 * k), fill=(230, 226, 222, 60))
d.rectangle((0, hor, S, S), fill=tone(soil, 1))
for x in random.sample(range(-20, 1020), 5):
    h = random.randint(90, 260); d.line((x, hor + 20, x + 10, hor + 20 - h), fill=tone(soil, .5), width=14)
    for a in np.linspace(0.1, 3.04, 9):
        ex, ey = x + 10 + 90 * np.cos(a), hor + 20 - h - 60 * np.sin(a) + 50 * abs(np.cos(a))
        d.line((x + 10, hor + 20 - h, (x + 10 + ex) / 2, hor - 20 - h, ex, ey), fill=tone(soil, .6), width=7)
img = img.filter(ImageFilter.BoxBlur(3)); d = ImageDraw.Draw(img, "RGBA")
def place(points, head=False, n=3):
    p = np.array(points, float)
    for _ in range(n): q = np.roll(p, -1, 0); p = np.stack([.75 * p + .25 * q, .25 * p + .75 * q], 1).reshape(-1, 2)
    if head: a = np.radians(nod); p = (p - (680, 480)) @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]) + (680, 480)
    return [(500 + side * (x - 500) * size + dx, 560 + (y - 560) * size + dy) for x, y in p]
def hide(points, c, head=False, strength=1.0):
    """A part of the skin: light from above, shade below, wrinkles and scales inside its outline."""
    q = place(points, head); ys = [y for _, y in q]; xs = [x for x, _ in q]; box = [int(min(xs)) - 2, int(min(ys)) - 2, int(max(xs)) + 2, int(max(ys)) + 2]
    w, h = box[2] - box[0], box[3] - box[1]; mask = Image.new("L", (w, h), 0)
    ImageDraw.Draw(mask).polygon([(x - box[0], y - box[1]) for x, y in q], fill=255); light = (1.25 - .62 * np.linspace(0, 1, h)[:, None, None]) * strength
    grain = np.asarray(Image.fromarray(np.random.randint(0, 255, (h // 9 + 1, w // 9 + 1)).astype("uint8")).resize((w, h), Image.Resampling.BICUBIC)) / 255
    tex = np.clip(np.array(c) * light * (.82 + .36 * grain[..., None]), 0, 255)
    img.paste(Image.fromarray(tex.astype("uint8")), box[:2], mask); d.line(q + q[:1], fill=tone(c, .42) + (255,), width=3)
    return mask, box
def horn(a, b, tip, head=True):
    (ax, ay), (bx, by), (tx, ty) = a, b, (a[0] + (tip[0] - a[0]) * longh, a[1] + (tip[1] - a[1]) * longh)
    left = [(ax + (tx - ax) * k, ay + (ty - ay) * k ** 1.5) for k in np.linspace(0, 1, 9)]
    right = [(bx + (tx - bx) * k, by + (ty - by) * k ** 1.5) for k in np.linspace(0, 1, 9)]
    d.polygon(place(left + right[::-1], head, 0), fill=bone, outline=(96, 80, 60))
    d.polygon(place(right + [((p[0] + q[0] * 2) / 3, (p[1] + q[1] * 2) / 3) for p, q in zip(left, right)][::-1], head, 0), fill=(176, 154, 118))
sh = place([(60, 850), (500, 820), (960, 860), (860, 900), (400, 905), (120, 890)]); d.polygon(sh, fill=(0, 0, 0, 80))
for x, hind, f in ((350, 1, .62), (610, 0, .62)):
    hide([(x - 20, 540), (x + 130, 540), (x + 112 - step * .4, 690), (x + 108 - step, 840), (x + 6 - step, 840), (x + 14 - step * .4, 690)], skin, False, f)
m, b = hide([(-10, 690), (110, 610), (190, 470), (300, 350), (450, 305), (600, 350), (720, 420), (720, 600), (610, 690), (480, 715), (350, 690), (250, 610), (130, 650)], skin)
if striped:                                            # dark bars across the back
    for k in range(8):
        x = 170 + 58 * k; d.line(place([(x, 470 - 24 * k + 3 * k * k), (x + 14, 470), (x + 4, 560)], n=0), fill=tone(skin, .45) + (120,), width=17)
for x, hind in ((225, 1), (540, 0)):
    top_ = [(x - 60, 470), (x + 90, 430), (x + 185, 540)] if hind else [(x - 20, 520), (x + 80, 480), (x + 140, 560)]
    hide(top_ + [(x + 130 + step * .4, 700), (x + 128 + step, 870), (x - 6 + step, 870), (x + 4 + step * .4, 720)], skin, False, 1.06)
    for k in range(3):
        px, py = place([(x + 18 + 40 * k + step, 856)] * 2, n=0)[0]; d.ellipse((px - 19, py - 15, px + 19, py + 15), fill=bone, outline=(96, 80, 60))
# frill with its rim of bone, then the head
rim = [(640, 640), (560, 520), (540, 380), (590, 250), (690, 190), (790, 230), (830, 340), (800, 480), (740, 640)]
for k in np.linspace(1.0, 6.9, 9):
    i = int(k); p = np.array(rim[i]) * (1 - k + i) + np.array(rim[i + 1]) * (k - i)
    o = (p - (690, 420)) / np.hypot(*(p - (690, 420))); n = np.array([-o[1], o[0]])
    d.polygon(place([p + 24 * n - 16 * o, p + 26 * o, p - 24 * n - 16 * o], True, 0), fill=bone, outline=(96, 80, 60))
hide(rim, skin, True, .98); hide([(650, 600), (600, 500), (590, 390), (630, 290), (700, 245), (770, 280), (790, 380), (740, 560)], glow, True, .95)
for x, y in ((630, 400), (680, 310), (640, 490), (740, 330)): d.polygon(place([(x - 16, y), (x, y - 26), (x + 16, y), (x, y + 26)], True), fill=tone(glow, .5) + (150,))
horn((770, 410), (812, 425), (1000, 270))
hide([(650, 440), (730, 370), (820, 410), (880, 480), (960, 520), (975, 600), (900, 655), (800, 650), (700, 680), (640, 580)], skin, True, 1.06)
hide([(925, 500), (985, 540), (1000, 690), (960, 660), (905, 640)], (206, 184, 138), True)
horn((868, 490), (918, 512), (925, 410)); horn((690, 420), (750, 400), (900, 215))
d.line(place([(940, 632), (860, 640), (780, 610), (750, 615)], True, 0), fill=tone(skin, .3), width=5)
for r, c in ((22, tone(skin, .4)), (14, (214, 150, 50)), (8, (10, 8, 6))):
    ex, ey = place([(775, 470)] * 2, True, 0)[0]; d.ellipse((ex - r, ey - r * .85, ex + r, ey + r * .85), fill=c)
d.ellipse([v for q in (place([(915, 545)] * 2, True, 0)[0],) for v in (q[0] - 9, q[1] - 6, q[0] + 9, q[1] + 6)], fill=tone(skin, .3))
for _ in range(50):                                    # ferns and stones before the feet
    x, y = random.randint(0, S), random.randint(880, 990)
    d.line((x, y, x + random.randint(-26, 26), y - random.randint(14, 60)), fill=tone(soil, random.choice([.6, .8, 1.25])), width=5)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
