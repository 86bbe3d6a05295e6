import math
import random

from PIL import Image, ImageDraw, ImageFilter

S = 800
wall, trim, wood, sky, stone = random.choice([
    ((244, 214, 170), (250, 240, 222), (140, 88, 50), (160, 212, 240), ((222, 178, 120), (190, 140, 92))), ((196, 220, 230), (250, 252, 252), (190, 136, 86), (250, 214, 150), ((90, 150, 210), (240, 240, 246))),
    ((52, 62, 92), (90, 100, 130), (104, 70, 50), (20, 26, 60), ((210, 200, 180), (150, 140, 130))), ((232, 186, 184), (252, 236, 232), (240, 234, 222), (190, 224, 244), ((240, 130, 150), (250, 220, 120))),
    ((212, 226, 190), (248, 250, 238), (84, 54, 38), (206, 216, 222), ((120, 120, 126), (196, 190, 180))), ((34, 32, 40), (60, 56, 66), (168, 118, 74), (240, 130, 90), ((230, 200, 150), (120, 90, 70))),
])
mix = lambda a, b, t: tuple(int(p + (q - p) * t) for p, q in zip(a, b))
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)
top = random.randint(520, 570)
# window with sun or moon, on one side behind the bowl
wx = random.choice([40, 430])
d.rectangle((wx - 14, 46, wx + 344, 404), fill=trim)
for i in range(2):
    for j in range(2):
        d.rectangle((wx + 172 * i, 60 + 172 * j, wx + 158 + 172 * i, 218 + 172 * j), fill=mix(sky, (255, 255, 255), 0.25 * j))
d.ellipse((wx + 40, 84, wx + 110, 154), fill=(255, 246, 210))
for s in (0, 1):                                      # curtains
    for k in range(5):
        x = wx - 36 + 22 * k if s == 0 else wx + 366 - 22 * k
        d.polygon([(x - 13, 30), (x + 13, 30), (x + 16, 440), (x - 16, 440)], fill=mix(mix(trim, stone[0], 0.6), (0, 0, 0), 0.12 * (k % 2)))
# table top with boards and front edge
d.rectangle((0, top, S, S), fill=wood)
for k in range(-9, 10):
    d.line((400 + k * 70, top, 400 + k * 120, S - 46), fill=mix(wood, (0, 0, 0), 0.25), width=3)
d.rectangle((0, S - 46, S, S), fill=mix(wood, (0, 0, 0), 0.4))
d.rectangle((0, S - 48, S, S - 40), fill=mix(wood, (255, 255, 255), 0.3))

cx, r = random.randint(350, 450), random.randint(215, 245)
cy = top + 96 - int(r * 0.86)
shadow = Image.new("L", (200, 200), 0)
ImageDraw.Draw(shadow).ellipse(((cx - r) / 4, (cy + r * 0.7) / 4, (cx + r * 1.35) / 4, (cy + r * 1.08) / 4), fill=150)
img.paste((20, 14, 10), (0, 0), shadow.filter(ImageFilter.GaussianBlur(5)).resize((S, S)))
d = ImageDraw.Draw(img)

# water as rings from dark to light, cut off at the level of the water
water = random.choice([(120, 196, 220), (130, 206, 190), (140, 180, 230)])
level = cy - int(r * random.uniform(0.35, 0.5))
ball = Image.new("RGB", (S, S), mix(wall, (255, 255, 255), 0.3))
b = ImageDraw.Draw(ball)
b.rectangle((0, level, S, S), fill=mix(water, (10, 40, 70), 0.35))
for k in range(30):
    t = k / 30
    q = r * (1 - t)
    b.chord((cx - q, cy - q - 30 * t, cx + q, cy + q - 30 * t), *((math.degrees(math.asin((level - cy) / r)) if k == 0 else 0, 180 - math.degrees(math.asin((level - cy) / r)) if k == 0 else 360)), fill=mix(mix(water, (10, 40, 70), 0.35), mix(water, (255, 255, 255), 0.45), t))
b.rectangle((0, 0, S, level), fill=mix(wall, (235, 245, 250), 0.45))
w = math.sqrt(r * r - (level - cy) ** 2)
b.ellipse((cx - w, level - 20, cx + w, level + 20), fill=mix(water, (255, 255, 255), 0.6))
# plants, gravel
for k in range(random.randint(2, 5)):
    px, h = cx + random.randint(-int(r * 0.6), int(r * 0.6)), random.uniform(0.5, 1.0) * r
    green = mix((40, 130, 60), (150, 190, 70), random.random())
    for j in range(14):
        y = cy + r * 0.82 - h * j / 14
        x = px + 12 * math.sin(j * 0.6 + k)
        b.ellipse((x - 22 + j, y - 7, x + 2, y + 7), fill=green)
        b.ellipse((x - 2, y - 12, x + 22 - j, y + 2), fill=mix(green, (0, 0, 0), 0.15))
for k in range(260):
    gx, gy, q = cx + random.gauss(0, r * 0.35), cy + r * random.uniform(0.74, 1.0), random.randint(6, 11)
    b.ellipse((gx - q, gy - q * 0.7, gx + q, gy + q * 0.7), fill=mix(random.choice(stone), (0, 0, 0), random.uniform(0, 0.3)))
# goldfish
for k in range(random.randint(1, 3)):
    s, z = random.choice([-1, 1]), random.uniform(0.9, 1.25)
    fx, fy = cx + random.uniform(-0.34, 0.34) * r, cy - r * 0.12 + r * 0.34 * k - 20
    c = random.choice([(244, 120, 30), (242, 160, 30), (228, 66, 44), (250, 240, 232)])
    fin = mix(c, (255, 230, 170), 0.45)
    tail = [(-36, 0), (-70, -40), (-100, -34), (-82, -6), (-100, 30), (-72, 36)]
    b.polygon([(fx + s * u * z, fy + v * z) for u, v in tail], fill=fin)
    b.polygon([(fx + s * u * z, fy + v * z) for u, v in [(20, -24), (-6, -52), (-34, -34), (-30, -14)]], fill=fin)
    b.ellipse((fx - 50 * z, fy - 30 * z, fx + 50 * z, fy + 30 * z), fill=c)
    b.chord((fx - 48 * z, fy - 28 * z, fx + 48 * z, fy + 28 * z), 20, 160, fill=mix(c, (255, 255, 220), 0.4))
    for i in range(4):
        for j in range(3):
            x, y = fx + s * (8 - 13 * i) * z, fy + (-12 + 10 * j) * z
            b.arc((x - 7 * z, y - 6 * z, x + 7 * z, y + 6 * z), 90 if s > 0 else -90, 270 if s > 0 else 90, fill=mix(c, (120, 30, 0), 0.35), width=2)
    b.polygon([(fx + s * u * z, fy + v * z) for u, v in [(10, 8), (-14, 30), (-22, 16)]], fill=fin)
    ex, ey = fx + s * 32 * z, fy - 8 * z
    b.ellipse((ex - 8 * z, ey - 8 * z, ex + 8 * z, ey + 8 * z), fill=(255, 255, 255))
    b.ellipse((ex - 4 * z, ey - 4 * z, ex + 5 * z, ey + 5 * z), fill=(16, 16, 20))
    for i in range(4):
        q = 5 + 2 * i
        b.ellipse((fx + s * 62 + 6 * i - q, fy - 30 - 34 * i - q, fx + s * 62 + 6 * i + q, fy - 30 - 34 * i + q), outline=(255, 255, 255), width=2)
mask = Image.new("L", (S, S), 0)
ImageDraw.Draw(mask).ellipse((cx - r, cy - r, cx + r, cy + r), fill=235)
ImageDraw.Draw(mask).rectangle((0, 0, S, cy - int(r * 0.8)), fill=0)
img.paste(ball, (0, 0), mask)
# glass: outline, neck, shine
d.arc((cx - r, cy - r, cx + r, cy + r), -53, 233, fill=(240, 250, 252), width=6)
m = r * 0.6
d.ellipse((cx - m - 12, cy - r * 0.8 - 20, cx + m + 12, cy - r * 0.8 + 20), outline=(250, 254, 255), width=8)
d.arc((cx - r + 26, cy - r + 26, cx + r - 26, cy + r - 26), 190, 232, fill=(255, 255, 255), width=16)
d.arc((cx - r + 24, cy - r + 24, cx + r - 24, cy + r - 24), 20, 48, fill=mix(water, (255, 255, 255), 0.7), width=9)
img = img.resize((600, 600), Image.Resampling.LANCZOS)
