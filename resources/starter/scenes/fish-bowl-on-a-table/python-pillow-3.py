import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps

S = 720
wall, cloth, wood, sky, pebbles, dusk = random.choice([
    ((246, 222, 178), (206, 96, 70), (150, 92, 50), (150, 208, 242), ((226, 184, 124), (176, 128, 84)), 1.0),
    ((178, 208, 222), (244, 244, 240), (196, 144, 92), (252, 210, 150), ((70, 130, 200), (236, 240, 246)), 1.0),
    ((38, 46, 80), (92, 70, 130), (88, 58, 44), (12, 18, 52), ((206, 196, 176), (140, 130, 124)), 0.62),
    ((240, 196, 192), (255, 250, 240), (236, 228, 214), (196, 228, 246), ((240, 120, 146), (250, 222, 120)), 1.0),
    ((26, 24, 30), (130, 36, 44), (150, 100, 60), (250, 132, 84), ((230, 200, 150), (110, 82, 64)), 0.78),
])
mix = lambda a, b, t: tuple(int(max(0, min(255, p + (q - p) * t))) for p, q in zip(a, b))
top, img = random.randint(455, 495), Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)

# the room: dotted paper and a window with roofs
for k in range(216 if random.random() < 0.5 else 0):
    x, y = k % 18 * 42 + 21 * (k // 18 % 2), k // 18 * 42
    d.ellipse((x - 5, y - 5, x + 5, y + 5), fill=mix(wall, cloth, 0.35))
wx, frame = random.choice([20, 380]), mix(wall, (255, 255, 255), 0.75)
d.rectangle((wx, 26, wx + 320, 386), fill=frame)
d.rectangle((wx + 16, 42, wx + 304, 370), fill=sky)
d.ellipse((wx + 190, 70, wx + 256, 136), fill=(255, 248, 216))
for x in range(wx + 16, wx + 300, 48): d.rectangle((x, 370 - random.randint(30, 120), x + 47, 370), fill=mix(sky, (40, 60, 70), random.uniform(0.35, 0.6)))
for bar in ((wx + 152, 42, wx + 168, 370), (wx + 16, 196, wx + 304, 210)): d.rectangle(bar, fill=frame)
# table of grained wood, perhaps with a cloth under the bowl
v, u = np.mgrid[0:180, 0:180] / 180.0
board = np.array(wood) * (0.92 + 0.08 * np.sin((u * 3 + 6 * v) * 9 + 2.5 * np.sin(u * 9) + 1.5 * np.sin(v * 40 + u * 6)) + 0.22 * (v - 0.5))[..., None]
img.paste(Image.fromarray(np.clip(board, 0, 255).astype("uint8")).resize((S, S - top), Image.Resampling.BICUBIC), (0, top))
d.rectangle((-9, S - 50, S + 9, S + 9), fill=mix(wood, (0, 0, 0), 0.45), outline=mix(wood, (255, 255, 255), 0.25), width=8)
cx, r, light = random.randint(325, 395), random.randint(196, 222), random.choice([-1, 1])
base, cy = top + 104, top + 104 - int(r * 0.88)
if random.random() < 0.5:
    d.polygon([(cx - 290, S - 46), (cx - 200, top + 26), (cx + 200, top + 26), (cx + 290, S - 46)], fill=cloth)
    for k in range(-3, 4): d.line((cx + 60 * k, top + 26, cx + 88 * k, S - 46), fill=mix(cloth, (255, 255, 255), 0.4), width=5)
# what stands beside the bowl
side, guest = -1 if cx > 360 else 1, random.choice(["cat", "books", "cup", "none"])
ox = cx + side * (r + 62)
if guest == "cat":
    fur = random.choice([(40, 38, 44), (216, 130, 60), (150, 150, 158), (240, 232, 222)])
    d.ellipse((ox - 80, top - 60, ox + 80, top + 110), fill=mix(fur, (0, 0, 0), 0.15))
    for s in (-1, 1): d.polygon([(ox + s * 62, top - 160), (ox + s * 66, top - 84), (ox + s * 14, top - 116)], fill=fur)
    d.ellipse((ox - 68, top - 134, ox + 68, top - 14), fill=fur)
    for x, q, c in ((-27, 15, (196, 214, 80)), (27, 15, (196, 214, 80)), (-27 - side * 6, 6, (10, 10, 10)), (27 - side * 6, 6, (10, 10, 10))):
        d.ellipse((ox + x - q, top - 96, ox + x + q, top - 68), fill=c)
elif guest == "books":
    for k, c in enumerate(random.sample([(176, 58, 58), (58, 92, 140), (212, 166, 70), (86, 128, 92)], 3)):
        d.rectangle((ox - 76 + 8 * k, base - 44 - 30 * k, ox + 70 - 6 * k, base - 16 - 30 * k), fill=(246, 240, 222), outline=c, width=6)
elif guest == "cup":
    d.ellipse((ox - side * 62 - 26, base - 84, ox - side * 62 + 26, base - 36), outline=(250, 248, 240), width=11)
    d.polygon([(ox - 50, base - 104), (ox + 50, base - 104), (ox + 38, base - 14), (ox - 38, base - 14)], fill=(250, 248, 240))
    d.ellipse((ox - 50, base - 116, ox + 50, base - 92), fill=(98, 60, 40), outline=(255, 255, 255), width=4)
# soft shadow with the bright spot that the water gathers
for x, y, w, h, c, k in ((cx - light * 46, base, r, 46, (14, 10, 12), 170), (cx - light * r * 0.72, base + 17, 66, 15, (255, 250, 214), 210)):
    sheet = Image.new("L", (180, 180), 0)
    ImageDraw.Draw(sheet).ellipse(((x - w) / 4, (y - h) / 4, (x + w) / 4, (y + h) / 4), fill=k)
    img.paste(c, (0, 0), sheet.filter(ImageFilter.GaussianBlur(4)).resize((S, S)))
# inside the bowl: the room upside down and squeezed, tinted by water
water, level = random.choice([(96, 186, 214), (104, 200, 180), (120, 166, 226)]), cy - int(r * random.uniform(0.3, 0.48))
turned = ImageOps.flip(ImageOps.mirror(img)).resize((2 * r, 2 * r)).filter(ImageFilter.GaussianBlur(5))
yy, xx = np.mgrid[-1:1:2j * r, -1:1:2j * r]
shine = (0.5 + 0.55 * np.sqrt(np.clip(1 - xx**2 - yy**2, 0, 1)) + 0.18 * light * xx - 0.2 * yy)[..., None] * dusk
inside = np.clip((0.42 * np.asarray(turned) + 0.58 * np.array(water)) * shine + 22, 0, 255).astype("uint8")
ball = ImageOps.expand(Image.fromarray(inside), (cx - r, cy - r, S - cx - r, S - cy - r))
b = ImageDraw.Draw(ball)
for k in range(random.randint(2, 6)):                 # plants that sway
    px, h, green = cx + random.uniform(-0.62, 0.62) * r, random.uniform(0.6, 1.15) * r, mix((30, 120, 60), (150, 190, 60), random.random())
    stem = [(px + 16 * math.sin(j * 0.45 + k), cy + r * 0.86 - h * j / 16) for j in range(17)]
    b.line(stem, fill=mix(green, (0, 0, 0), 0.3), width=4)
    for j, (x, y) in enumerate(stem[2:]):
        for l in (26 - j, j - 26): b.polygon([(x, y), (x + l * 0.6, y - 12), (x + l, y - 16), (x + l * 0.7, y - 3)], fill=mix(green, (0, 0, 0), 0.2 * (l < 0)))
for k in range(230):
    q, y = random.randint(5, 11), cy + r * (0.72 + 0.28 * k / 230)
    x, c = cx + random.uniform(-1, 1) * r * 0.72, mix(random.choice(pebbles), (0, 0, 0), random.uniform(0, 0.35) + 0.2 * (1 - dusk))
    b.ellipse((x - q, y - q * 0.7, x + q, y + q * 0.7), fill=c, outline=mix(c, (0, 0, 0), 0.25))
for k in range(n := random.choice([1, 1, 2, 2, 3])):
    s, z = random.choice([-1, 1]), random.uniform(1.0, 1.35) * (1.15 if n == 1 else 0.9)
    tilt, wave = random.uniform(-0.3, 0.3), random.uniform(-8, 8)
    fx, fy = cx + random.uniform(-0.12, 0.12) * r + s * 14 + (0.24 * r * (-1) ** k if n > 1 else 0), level + r * (0.38 + 0.36 * k)
    fin = mix(body := random.choice([(246, 122, 28), (246, 122, 28), (248, 176, 40), (230, 60, 40), (252, 244, 236), (60, 60, 72)]), (255, 236, 190), 0.5)
    def at(a, c): return fx + s * z * (a * math.cos(tilt) - c * math.sin(tilt)), fy + z * (a * math.sin(tilt) + c * math.cos(tilt))
    b.polygon([at(*p) for p in ((-34, 0), (-62, -26), (-98, -42 + wave), (-92, -16 + wave), (-78, 0), (-96, 20 + wave), (-90, 42 + wave), (-60, 24))], fill=fin)
    for c in (-26, -10, 10, 24): b.line((*at(-42, c * 0.2), *at(-88, c * 1.3 + wave)), fill=body, width=2)
    for p in (((24, -22), (6, -50), (-26, -46), (-36, -14)), ((-4, 22), (-20, 46), (-34, 34), (-28, 14))): b.polygon([at(*q) for q in p], fill=fin)
    for q in range(10):                               # belly to back, darker upwards
        oval = [at((52 - 5 * q) * math.cos(a) + 1.5 * q, (30 - 3 * q) * math.sin(a) + 1.6 * q) for a in np.linspace(0, 6.28, 26)]
        b.polygon(oval, fill=mix(mix(body, (90, 20, 0), 0.22), mix(body, (255, 246, 210), 0.4), q / 9))
    b.polygon([at(*p) for p in ((10, 4), (-18, 28), (-20, 8))], fill=fin)
    ex, ey = at(37, -7)
    for q, c in ((8, (255, 252, 240)), (5, (14, 14, 18)), (1.6, (255, 255, 255))): b.ellipse((ex - q, ey - q, ex + q, ey + q), fill=c)
    for j in range(random.randint(0, 4)):
        (x, y), q = at(62 + 5 * j, 0), 4 + 1.5 * j
        b.ellipse((x - q, y - 30 * j - q, x + q, y - 30 * j + q), outline=(250, 255, 255), width=2)
# air above the water, the surface, and all cut to the glass
w, air = math.sqrt(r * r - (level - cy) ** 2) - 3, img.crop((0, 0, S, level))
ball.paste(Image.blend(air, Image.new("RGB", air.size, (225, 240, 245)), 0.22), (0, 0))
b.ellipse((cx - w, level - 22, cx + w, level + 22), fill=mix(water, (255, 255, 255), 0.5 * dusk), outline=mix(water, (255, 255, 255), 0.8), width=4)
mask, lip = Image.new("L", (S, S), 0), cy - int(r * 0.82)
ImageDraw.Draw(mask).ellipse((cx - r, cy - r, cx + r, cy + r), fill=255)
mask.paste(0, (0, 0, S, lip))
img.paste(ball, (0, 0), mask)
d, q = ImageDraw.Draw(img), math.sqrt(r * r - (lip - cy) ** 2)
d.arc((cx - r, cy - r, cx + r, cy + r), -55, 235, fill=mix(water, (255, 255, 255), 0.75 * dusk), width=5)
for s in (-q, q): d.line((cx + s, lip, cx + s * 1.1, lip - 14), fill=(236, 246, 248), width=6)
d.ellipse((cx - q - 14, lip - 34, cx + q + 14, lip + 6), outline=(240, 250, 252), width=6)
glare, gx = Image.new("L", (S, S), 0), cx + light * r * 0.5
ImageDraw.Draw(glare).polygon([(gx - 30, cy - r * 0.52), (gx + 26, cy - r * 0.58), (gx + 44 * light + 20, cy - r * 0.12), (gx + 44 * light - 30, cy - r * 0.08)], fill=150)
img.paste((255, 255, 255), (0, 0), glare.filter(ImageFilter.GaussianBlur(3)))
