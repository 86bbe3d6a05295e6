import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 640
wall = random.choice([(196, 178, 150), (74, 92, 84), (120, 44, 52), (206, 214, 220), (52, 56, 76), (226, 200, 176)])
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)
way = random.choice(["stripes", "diamonds", "plain"])
for k in range(0, S + 60, 40):
    if way == "stripes":
        d.rectangle((k, 0, k + 18, S), fill=tuple(int(c * 0.93) for c in wall))
    elif way == "diamonds":
        for q in range(0, S + 60, 40):
            d.polygon([(k, q - 11), (k + 8, q), (k, q + 11), (k - 8, q)], fill=tuple(int(c * 0.9) for c in wall))
w, h = random.choice([(400, 310), (310, 400), (370, 370)])
k = random.uniform(0.95, 1.12)
w, h = int(w * k), int(h * k)
pic = Image.new("RGB", (w, h))
p = ImageDraw.Draw(pic)
scene = random.choice(["land", "sea", "still", "face"])
top, low = random.choice([((110, 170, 226), (236, 236, 220)), ((90, 60, 120), (250, 180, 120)), ((200, 190, 160), (246, 236, 210))])
for y in range(h):
    t = y / h
    p.line((0, y, w, y), fill=tuple(int(a + (b - a) * t) for a, b in zip(top, low)))
if scene == "land":
    for n, c in enumerate([(120, 150, 130), (96, 136, 84), (70, 104, 56)]):
        f = random.uniform(0, 6)
        p.polygon([(0, h)] + [(x, h * (0.5 + 0.14 * n) - h * 0.09 * math.sin(x / (w * 0.14) + f)) for x in range(0, w + 8, 8)] + [(w, h)], fill=c)
    x = random.uniform(0.2, 0.8) * w
    p.rectangle((x - 6, h * 0.5, x + 6, h * 0.82), fill=(80, 56, 36))
    for _ in range(40):
        u, v = random.gauss(x, w * 0.07), random.gauss(h * 0.45, h * 0.07)
        p.ellipse((u - 16, v - 14, u + 16, v + 14), fill=(60 + random.randint(0, 50), 110 + random.randint(0, 40), 50))
elif scene == "sea":
    p.rectangle((0, h * 0.55, w, h), fill=(40, 96, 130))
    for _ in range(50):
        x, y = random.uniform(0, w), random.uniform(h * 0.57, h)
        p.line((x, y, x + 30, y), fill=(150, 190, 206), width=2)
    x = random.uniform(0.3, 0.7) * w
    p.polygon([(x, h * 0.2), (x, h * 0.6), (x + w * 0.16, h * 0.6)], fill=(252, 248, 236))
    p.polygon([(x - 6, h * 0.26), (x - 6, h * 0.6), (x - w * 0.12, h * 0.6)], fill=(236, 226, 206))
    p.polygon([(x - w * 0.15, h * 0.62), (x + w * 0.18, h * 0.62), (x + w * 0.12, h * 0.7), (x - w * 0.1, h * 0.7)], fill=(120, 50, 40))
elif scene == "still":
    p.rectangle((0, h * 0.68, w, h), fill=(130, 84, 50))
    p.ellipse((w * 0.2, h * 0.3, w * 0.5, h * 0.8), fill=(70, 100, 140))
    p.rectangle((w * 0.29, h * 0.18, w * 0.41, h * 0.36), fill=(70, 100, 140))
    for x, c in ((0.58, (206, 50, 40)), (0.72, (240, 170, 50)), (0.65, (120, 160, 60))):
        p.ellipse((w * x, h * 0.62, w * x + w * 0.16, h * 0.62 + w * 0.16), fill=c)
else:
    p.rectangle((0, 0, w, h), fill=(86, 74, 56))
    coat, hair = random.choice([(60, 40, 60), (120, 40, 40), (40, 70, 60)]), random.choice([(50, 32, 20), (130, 90, 50), (30, 30, 34)])
    p.ellipse((w * 0.12, h * 0.66, w * 0.88, h * 1.4), fill=coat)
    p.ellipse((w * 0.3, h * 0.14, w * 0.7, h * 0.66), fill=hair)
    p.rectangle((w * 0.43, h * 0.55, w * 0.57, h * 0.72), fill=(214, 170, 140))
    p.ellipse((w * 0.35, h * 0.22, w * 0.65, h * 0.62), fill=(232, 190, 160))
    for s in (0.43, 0.57):
        p.ellipse((w * s - 7, h * 0.38, w * s + 7, h * 0.38 + 9), fill=(40, 30, 30))
    p.line((w * 0.5, h * 0.4, w * 0.485, h * 0.48, w * 0.51, h * 0.49), fill=(180, 130, 110), width=3)
    p.arc((w * 0.44, h * 0.48, w * 0.56, h * 0.56), 20, 160, fill=(170, 70, 70), width=4)
frame = random.choice([(206, 162, 70), (96, 58, 34), (40, 36, 36), (226, 222, 212), (150, 110, 60)])
mat = random.choice([0, 30, 46])
e = random.randint(40, 62)
W, H = w + 2 * (mat + e), h + 2 * (mat + e)
whole = Image.new("RGBA", (W, H), frame + (255,))
q = ImageDraw.Draw(whole)
for n in range(e):
    f = 0.62 + 0.5 * abs(math.sin(n / e * math.pi * 2.5))
    q.rectangle((n, n, W - 1 - n, H - 1 - n), outline=tuple(min(255, int(c * f)) for c in frame) + (255,))
for x, y in ((0, 0), (W, 0), (0, H), (W, H)):
    q.line((x, y, abs(x - e), abs(y - e)), fill=tuple(c // 2 for c in frame) + (255,), width=3)
if mat:
    q.rectangle((e, e, W - e, H - e), fill=(246, 242, 232, 255))
whole.paste(pic, (e + mat, e + mat))
q.rectangle((e + mat, e + mat, W - e - mat, H - e - mat), outline=(60, 50, 40, 255), width=3)
whole = whole.rotate(random.choice([0, 0, random.uniform(-5, 5)]), Image.Resampling.BICUBIC, expand=True)
x, y = (S - whole.width) // 2 + random.randint(-12, 12), (S - whole.height) // 2 + random.randint(-6, 16)
shade = whole.getchannel("A").point(lambda v: v * 0.5).filter(ImageFilter.GaussianBlur(8))
img.paste((20, 14, 10), (x + 14, y + 20), shade)
img.paste(whole, (x, y), whole)
