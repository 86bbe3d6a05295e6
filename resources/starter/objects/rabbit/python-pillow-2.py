import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# a rabbit in profile: one smooth outline, fur in strokes, light from above, a meadow, snow or a night garden
S = 720; season = random.choice(["meadow", "autumn", "night", "snow"])
sky, low, ground = {"meadow": ((126, 186, 226), (226, 240, 226), (98, 148, 62)), "autumn": ((222, 150, 92), (252, 226, 170), (146, 112, 54)),
                    "night": ((16, 22, 52), (52, 66, 110), (26, 50, 48)), "snow": ((176, 198, 218), (236, 240, 246), (228, 234, 244))}[season]
fur = np.array(random.choice([(158, 124, 88), (240, 234, 226), (88, 84, 88), (206, 160, 108), (128, 104, 92)]), float)
horizon = random.randint(400, 520); t = np.linspace(0, 1, S)[:, None, None]
img = Image.fromarray(np.broadcast_to(np.array(sky) * (1 - t) + np.array(low) * t, (S, S, 3)).astype("uint8"))
d = ImageDraw.Draw(img)
for _ in range(7):                                          # bushes far away
    x, r = random.randint(0, S), random.randint(50, 130)
    d.ellipse((x - r, horizon - r, x + r, horizon + r), fill=tuple(int(0.55 * a + 0.45 * b) for a, b in zip(low, ground)))
d.rectangle((0, horizon, S, S), fill=ground); img = img.filter(ImageFilter.BoxBlur(5))
d = ImageDraw.Draw(img); k = random.uniform(0.8, 0.95)
ox, oy = random.uniform(-20, 700 - 735 * k), random.uniform(0, 690 - 680 * k)
crouch = random.uniform(-25, 35)                            # how low the head is
lay = random.uniform(-90, 40)                               # ears laid back or upright

def curve(points):
    p = np.array(points, float); u = np.linspace(0, 1, 12, endpoint=False)[:, None]
    a, b, c, e = (np.roll(p, s, 0)[:, None] for s in (1, 0, -1, -2))
    q = 0.5 * (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - e) * u**2 + (3 * b - a - 3 * c + e) * u**3)
    return [tuple(v) for v in q.reshape(-1, 2) * k + (ox, oy)]

def furry(points, tone, flow, hairs, length=15):
    """Fill an outline with fur: base colour, a shade towards its foot, hairs lying along `flow` (degrees)."""
    q = np.array(curve(points)); base = fur * tone
    d.polygon([tuple(v) for v in q], fill=tuple(np.clip(base, 0, 255).astype(int)))
    mask = Image.new("L", (S, S)); ImageDraw.Draw(mask).polygon([tuple(v) for v in q], fill=255)
    inside = np.argwhere(np.asarray(mask)[::2, ::2] > 0) * 2
    top, height = q[:, 1].min(), np.ptp(q[:, 1])
    for y, x in inside[np.random.randint(0, len(inside), hairs)]:
        f = 1.16 - 0.5 * (y - top) / height + random.uniform(-0.1, 0.1)
        a = np.radians(flow + random.uniform(-22, 22))
        d.line((x, y, x + length * np.cos(a), y + length * np.sin(a)), fill=tuple(np.clip(base * f, 0, 255).astype(int)), width=2)

def oval(x, y, rx, ry, c):
    d.ellipse((ox + k * (x - rx), oy + k * (y - ry), ox + k * (x + rx), oy + k * (y + ry)), fill=c)

oval(360, 640, 300, 26, tuple(int(c * 0.6) for c in ground))
for r, f in ((50, 0.86), (42, 0.95), (30, 1)):               # cotton tail
    oval(110, 545 - (50 - r) / 2, r, r, tuple(int(c * f) for c in (252, 250, 246)))
furry([(470, 560), (520, 560), (512, 640), (545, 655), (545, 668), (480, 668), (472, 630)], 0.78, 85, 200, 10)   # far foreleg
furry([(140, 600), (118, 500), (160, 400), (260, 335), (380, 340), (500, 360 + crouch), (545, 450), (540, 550), (480, 620), (360, 655), (220, 655)], 1, 160, 1500)
furry([(150, 560), (180, 460), (270, 440), (345, 490), (350, 580), (300, 640), (200, 645)], 1.06, 130, 600)       # haunch
furry([(190, 640), (300, 622), (400, 640), (408, 664), (300, 672), (200, 668)], 0.98, 10, 300, 10)                # hind foot
furry([(430, 520), (500, 510), (492, 600), (500, 640), (540, 652), (540, 672), (462, 672), (446, 620)], 1.04, 88, 420, 10)
h = crouch
for tone, dx in ((0.74, -28), (1, 12)):                     # ears: the far one, then the near one
    ear = [(470 + dx, 270 + h), (440 + dx + lay * 0.5, 160 + h), (452 + dx + lay, 50 + h), (500 + dx + lay * 0.8, 100 + h), (530 + dx, 200 + h), (530 + dx, 270 + h)]
    furry(ear, tone, 285, 240, 10)
inner = curve([(492, 240 + h), (466 + lay * 0.5, 165 + h), (474 + lay * 0.9, 92 + h), (508 + lay * 0.6, 140 + h), (524, 220 + h)])
d.polygon(inner, fill=(214, 150, 140))
furry([(462, 330 + h), (490, 255 + h), (560, 235 + h), (620, 275 + h), (672, 330 + h), (678, 362 + h), (640, 392 + h), (560, 410 + h), (490, 395 + h)], 1.05, 190, 800, 12)
for x, y, r in ((630, 372, 26), (570, 312, 34)):            # pale muzzle and the ring round the eye
    oval(x, y + h, r, r * 0.8, tuple(np.clip(fur * 0.5 + 125, 0, 255).astype(int)))
oval(570, 310 + h, 23, 23, (30, 18, 16))
oval(570, 314 + h, 16, 15, random.choice([(92, 54, 30), (60, 40, 36), (130, 40, 46)]))
oval(570, 311 + h, 11, 12, (16, 10, 10)); oval(578, 302 + h, 6, 6, (255, 255, 255))
d.polygon(curve([(660, 332 + h), (684, 340 + h), (678, 360 + h), (664, 352 + h)]), fill=(206, 128, 128))
d.line(curve([(672, 358 + h), (662, 374 + h), (640, 376 + h), (662, 372 + h)]), fill=(70, 44, 40), width=3)
for j in range(5):
    d.line([(ox + k * (640 + 100 * u), oy + k * (362 + h + (j - 2) * 24 * u + 30 * u * u)) for u in np.linspace(0, 1, 8)], fill=(246, 244, 240) if season != "snow" else (90, 84, 84), width=2)
for _ in range(360):                                        # grass, leaves or flakes in front
    x, y = random.randint(0, S), random.randint(horizon + 130, S + 20)
    g = tuple(min(255, int(c * random.uniform(0.7, 1.3))) for c in ground)
    if season != "snow":
        d.line((x, y, x + random.randint(-9, 9), y - random.randint(14, 40)), fill=g, width=3)
for _ in range(50):
    x, y, r = random.randint(0, S), random.randint(0 if season in ("snow", "night") else horizon + 120, S), random.randint(2, 6)
    c = {"snow": (255, 255, 255), "night": (250, 240, 170), "autumn": (204, 84, 40), "meadow": random.choice([(255, 255, 255), (250, 210, 70), (230, 120, 160)])}[season]
    d.ellipse((x - r, y - r, x + r, y + r), fill=c)
if random.random() < 0.5:
    img = img.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
