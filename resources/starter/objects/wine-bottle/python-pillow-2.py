# A wine bottle with its label on a table, before a window, bricks or a striped wall
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 780
wall, table = random.choice([((232, 220, 198), (140, 92, 58)), ((206, 132, 110), (92, 52, 40)), ((172, 196, 190), (206, 180, 146)),
                             ((126, 150, 174), (70, 52, 46)), ((250, 226, 170), (236, 236, 228)), ((206, 190, 214), (110, 76, 60))])
glass = np.array(random.choice([(20, 60, 28), (66, 38, 16), (56, 8, 24), (18, 30, 24), (84, 104, 30)]), float)
capsule = np.array(random.choice([(150, 20, 40), (30, 30, 34), (190, 150, 60), (40, 60, 120)]), float); lamp, side = random.choice([-1, 1]), random.choice([-1, 1])
shade = lambda c, k: tuple(max(0, min(255, int(v * k))) for v in c)
img = Image.new("RGB", (S, S), wall); d = ImageDraw.Draw(img); edge = random.randint(575, 625); place = random.choice(["window", "bricks", "stripes"])
if place == "window":
    x = 400 if lamp > 0 else 50; d.rectangle((x, 50, x + 330, 480), fill=(250, 248, 240)); pane = random.choice([(190, 222, 240), (250, 220, 180)])
    for i in range(4):
        px, py = x + 16 + 156 * (i % 2), 66 + 205 * (i // 2)
        d.rectangle((px, py, px + 142, py + 190), fill=pane)
else:
    for i in range(14):
        for j in range(9 if place == "bricks" else 1):
            area = (j * 104 - 52 * (i % 2), i * 46, j * 104 - 52 * (i % 2) + 97, i * 46 + 40) if place == "bricks" else (i * 58, 0, i * 58 + 30, S)
            d.rectangle(area, fill=shade(wall, random.uniform(0.84, 1.0)))
img = img.filter(ImageFilter.GaussianBlur(3))
cx, base = S / 2 - side * random.uniform(60, 110), random.uniform(695, 725)
w, tall = random.uniform(88, 102), random.uniform(590, 635)
soft = Image.new("L", (98, 98))                       # light on the wall behind the bottle
ImageDraw.Draw(soft).ellipse((cx / 8 - 30, 5, cx / 8 + 30, 85), fill=150)
img.paste((255, 248, 228), (0, 0), soft.filter(ImageFilter.GaussianBlur(12)).resize((S, S)))
d = ImageDraw.Draw(img); d.rectangle((0, edge, S, S), fill=table)
for k in range(5):
    d.rectangle((0, edge + k * 44, S, edge + k * 44 + 40), fill=shade(table, random.uniform(0.88, 1.04)))
d.line((0, edge, S, edge), fill=shade(table, 1.35), width=5)
soft = Image.new("L", (195, 195))
ImageDraw.Draw(soft).polygon([((cx - w) / 4, base / 4), ((cx + w) / 4, base / 4), ((cx + w - lamp * 330) / 4, base / 4 - 17), ((cx - w - lamp * 330) / 4, base / 4 - 17)], fill=150)
img.paste(shade(table, 0.25), (0, 0), soft.filter(ImageFilter.GaussianBlur(3)).resize((S, S)))

x, y = cx + side * random.uniform(215, 240), base - 25
wine = random.choice([(120, 10, 36), (120, 10, 36), (236, 206, 110), (230, 130, 120)])
beside = random.choice(["glass", "glass", "grapes"])
d = ImageDraw.Draw(img, "RGBA")
if beside == "glass":
    d.ellipse((x - 62, y - 12, x + 62, y + 14), fill=(255, 255, 255, 110), outline=(255, 255, 255, 230), width=3)
    d.rectangle((x - 5, y - 150, x + 5, y), fill=(255, 255, 255, 170))
    bowl = [(x + 76 * np.sin(a), y - 230 + 85 * np.cos(a)) for a in np.linspace(-1.9, 1.9, 40)]
    d.polygon([(x - 58, y - 330)] + bowl + [(x + 58, y - 330)], fill=(255, 255, 255, 80), outline=(255, 255, 255, 230), width=3)
    d.polygon([(x + 70 * np.sin(a), y - 230 + 80 * np.cos(a)) for a in np.linspace(-1.5, 1.5, 30)], fill=wine + (240,))
    d.ellipse((x - 70, y - 237, x + 70, y - 213), fill=shade(wine, 1.25) + (255,))
    d.line((x + lamp * 46, y - 300, x + lamp * 54, y - 190), fill=(255, 255, 255, 200), width=7)
for k in range(22 if beside == "grapes" else 0):
    gx, gy, r = x + random.uniform(-75, 75), y - 8 - random.uniform(0, 1) * 70 + k * 2, 25
    for n in range(5):
        d.ellipse((gx - r + n * 4 + lamp * n * 2, gy - r + n * 3, gx + r - n * 4 + lamp * n * 2, gy + r - n * 5), fill=shade((90, 36, 100), 0.65 + 0.2 * n))

paper, ink = random.choice([((248, 242, 226), (120, 30, 40)), ((34, 32, 38), (220, 184, 90)), ((238, 222, 190), (40, 70, 60)), ((250, 250, 248), (30, 50, 110))])
flat = Image.new("RGB", (300, 200), paper)
e = ImageDraw.Draw(flat)
e.rectangle((54, 12, 246, 188), outline=ink, width=4)
if random.random() < 0.5:                             # a crown or a house among vines
    e.polygon([(112, 110), (104, 50), (130, 82), (150, 42), (170, 82), (196, 50), (188, 110)], fill=ink)
else:
    e.polygon([(105, 112), (105, 76), (128, 56), (150, 76), (150, 46), (166, 30), (182, 46), (182, 112)], fill=ink)
for k in range(3):
    e.line((90 + 12 * k, 134 + 17 * k, 210 - 12 * k, 134 + 17 * k), fill=ink, width=6)

H = int(tall)
t = 1 - (np.arange(H) + 0.5) / H                      # 0 at the foot, 1 at the lip
rise = random.choice([[0.4, 0.5, 0.6, 0.7, 0.8], [0.55, 0.6, 0.64, 0.68, 0.74]])
prof = np.interp(t, [0, 0.015, 0.05] + rise + [1], [0.92, 0.98, 1, 1, 0.93, 0.72, 0.48, 0.37, 0.34])
prof = np.convolve(np.pad(prof, 9, mode="edge"), np.ones(19) / 19, "valid")
prof[(t > 0.95) & (t < 0.985)] = 0.41
u = np.arange(-int(w) - 3, int(w) + 4)[None, :] / (prof * w)[:, None]
v, tt = np.clip(u, -1, 1), np.repeat(t[:, None], u.size // H, 1)
dome = np.sqrt(1 - v ** 2)
tone = (0.4 + 0.7 * dome + 0.35 * v * lamp)[..., None]
col = glass * tone * np.where(tt > 0.77, 1.5, 1.0)[..., None]
col = np.where((tt > 0.8)[..., None], capsule * tone, col)
col = np.where((abs(tt - 0.81) < 0.006)[..., None], np.array([230, 196, 110]) * tone, col)
low, high = random.uniform(0.09, 0.13), random.uniform(0.41, 0.45)
bent = tt + 0.014 * dome
row = np.clip((high - bent) / (high - low) * 199, 0, 199).astype(int)
label = np.asarray(flat, float)[row, ((np.arcsin(v) / np.pi + 0.5) * 299).astype(int)]
on = (bent > low) & (bent < high)
col = np.where(on[..., None], label * np.clip(tone, 0.4, 1.02), col)
shine = np.exp(-((v - lamp * 0.6) / 0.09) ** 2) * 150 + np.exp(-((v + lamp * 0.8) / 0.07) ** 2) * 70
col = col + (shine * np.where(on, 0.15, 1) * (tt > 0.03))[..., None]
bottle = Image.fromarray(np.clip(col, 0, 255).astype("uint8"))
img.paste(bottle, (int(cx - w - 3), int(base) - H), Image.fromarray(((abs(u) <= 1) * 255).astype("uint8")))
img = img.resize((520, 520), Image.LANCZOS)
