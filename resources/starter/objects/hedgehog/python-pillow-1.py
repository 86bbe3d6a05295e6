import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 640
ground, back = random.choice([((122, 96, 58), (206, 190, 140)), ((60, 84, 48), (150, 186, 128)), ((44, 40, 52), (70, 74, 102)), ((196, 170, 130), (244, 232, 208)), ((140, 70, 36), (234, 176, 110))])
img = Image.new("RGB", (S, S), back)
d = ImageDraw.Draw(img)
for _ in range(40):
    x, y, r = random.randint(0, S), random.randint(0, 460), random.randint(20, 70)
    d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(max(0, min(255, c + random.randint(-22, 22))) for c in back))
d.rectangle((0, 455, S, S), fill=ground)
img = img.filter(ImageFilter.BoxBlur(14))
d = ImageDraw.Draw(img)
for _ in range(70):                                                      # fallen leaves
    x, y, a, l = random.randint(0, S), random.randint(470, 640), random.uniform(0, 3.1), random.randint(10, 26)
    c = random.choice([(190, 96, 36), (150, 60, 30), (206, 150, 50), (110, 90, 40), (80, 110, 50)])
    u, v = (math.cos(a) * l, math.sin(a) * l * 0.5), (-math.sin(a) * l * 0.35, math.cos(a) * l * 0.25)
    d.polygon([(x - u[0], y - u[1]), (x + v[0], y + v[1]), (x + u[0], y + u[1]), (x - v[0], y - v[1])], fill=c)
cx, by, w, h = 275 + random.randint(-15, 15), 530, random.randint(185, 215), random.randint(225, 285)
fur = random.choice([(196, 160, 116), (226, 200, 164), (150, 116, 84), (240, 226, 204)])
dk = tuple(int(c * 0.7) for c in fur)
d.ellipse((cx - w - 20, by - 10, cx + w + 90, by + 40), fill=tuple(int(c * 0.6) for c in ground))
for x in (-130, -60, 95, 160):
    d.ellipse((cx + x - 30, by - 40, cx + x + 36, by + 22), fill=dk)
    for k in range(3):
        d.line((cx + x + 12 + 9 * k, by + 10, cx + x + 20 + 10 * k, by + 22), fill=(40, 28, 22), width=4)
d.ellipse((cx - w + 10, by - h * 0.62, cx + w, by + 4), fill=dk)
d.pieslice((cx - w, by - h - 34, cx + w, by + h - 34), 180, 360, fill=(58, 44, 34))
for _ in range(500):                                                     # the shaggy belly
    x, y = cx + random.uniform(-w * 0.93, w * 0.95), by - random.randint(0, 48)
    d.line((x, y, x - 9, y + 15), fill=tuple(int(c * random.uniform(0.6, 1)) for c in fur), width=3)
dark, tip = random.choice([((54, 40, 32), (232, 214, 180)), ((86, 60, 40), (246, 234, 208)), ((34, 30, 34), (196, 190, 184))])
spines = [(random.uniform(0, math.pi), math.sqrt(random.random())) for _ in range(1500)]
for a, r in sorted(spines, key=lambda q: -q[1]):                          # from the rim to the middle
    x, y = cx - w * r * math.cos(a) * 0.98, by - 24 - (h - 30) * r * math.sin(a)
    if x > cx + w * 0.62 and y > by - h * 0.46:
        continue
    b = math.atan2(-(by - y) * 0.9 - 40, (x - cx) * 0.9 - 90) + random.uniform(-0.25, 0.25)
    l, f = random.uniform(38, 62), random.uniform(0.8, 1.15) * (0.7 + 0.4 * (by - y) / h)
    e = (x + l * math.cos(b), y + l * math.sin(b))
    m = (x + 0.7 * l * math.cos(b), y + 0.7 * l * math.sin(b))
    d.line((x, y, *m), fill=tuple(min(255, int(c * f)) for c in dark), width=6)
    d.line((*m, *e), fill=tuple(min(255, int(c * f)) for c in tip), width=3)
fx, fy = cx + w * 0.72, by - h * 0.3 + random.randint(-12, 12)             # the face
d.ellipse((fx - 84, fy - 84, fx + 66, fy + 84), fill=fur)
d.polygon([(fx - 10, fy - 74), (fx + 60, fy - 20), (fx + 142, fy + 16), (fx + 146, fy + 40), (fx + 60, fy + 66), (fx - 20, fy + 80)], fill=fur)
for _ in range(420):
    x, y = fx + random.gauss(-6, 36), fy + random.gauss(4, 34)
    d.line((x, y, x - 14, y + random.randint(-5, 9)), fill=random.choice([dk, tuple(min(255, c + 16) for c in fur)]), width=2)
d.ellipse((fx - 62, fy - 92, fx - 6, fy - 26), fill=dk); d.ellipse((fx - 52, fy - 80, fx - 16, fy - 38), fill=(214, 150, 140))
d.ellipse((fx + 122, fy + 4, fx + 162, fy + 42), fill=(26, 22, 26)); d.ellipse((fx + 138, fy + 10, fx + 148, fy + 18), fill=(150, 150, 160))
d.ellipse((fx + 22, fy - 34, fx + 52, fy - 4), fill=(20, 16, 18)); d.ellipse((fx + 36, fy - 30, fx + 45, fy - 21), fill=(255, 255, 255))
d.arc((fx + 50, fy + 14, fx + 124, fy + 62), 20, 120, fill=(70, 46, 40), width=4)
if random.random() < 0.5:
    img = img.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
z = random.randint(0, 50)
img = img.crop((z // 2, z, S - z // 2, S)).resize((500, 500))
