import random
import math
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

N = 700
back, halo = random.choice([((22, 24, 34), (74, 60, 130)), ((246, 200, 70), (255, 236, 160)), ((232, 230, 226), (255, 255, 255)), ((214, 90, 84), (250, 170, 140)), ((60, 130, 140), (150, 214, 206)), ((44, 40, 40), (130, 100, 80)), ((190, 206, 236), (240, 246, 255))])
shell, rim, pad = random.choice([((30, 31, 35), (96, 98, 106), (58, 58, 64)), ((240, 238, 232), (176, 172, 166), (196, 160, 128)), ((206, 44, 52), (120, 18, 24), (36, 34, 38)), ((38, 92, 168), (18, 48, 96), (220, 222, 228)), ((196, 150, 80), (120, 84, 36), (92, 58, 40)), ((90, 180, 140), (40, 110, 84), (246, 240, 226))])
g = np.hypot(*np.meshgrid(np.linspace(-1, 1, 70), np.linspace(-1, 1, 70)))[..., None].clip(0, 1)
art = Image.fromarray((np.array(halo) * (1 - g) + np.array(back) * g).astype("uint8")).resize((N, N), Image.Resampling.BICUBIC)
kind = random.randint(0, 3)
q = ImageDraw.Draw(art, "RGBA")
if kind == 0:
    for r in range(60, 700, 46): q.ellipse((350 - r, 350 - r, 350 + r, 350 + r), outline=(255, 255, 255, 40), width=5)
elif kind == 1:                                    # sound as bars
    for x in range(10, N, 34): v = random.randint(20, 200); q.rounded_rectangle((x, 350 - v, x + 18, 350 + v), 9, fill=(255, 255, 255, 50))
elif kind == 2:
    for _ in range(9):
        x, y = random.randint(20, 660), random.randint(20, 640); q.ellipse((x, y, x + 26, y + 20), fill=(*rim, 120)); q.line((x + 24, y + 10, x + 24, y - 50, x + 46, y - 36), fill=(*rim, 120), width=5)
im = Image.new("RGBA", (N, N), (0, 0, 0, 0)); d = ImageDraw.Draw(im)
w, h, cup, tall = random.randint(186, 220), random.randint(215, 260), random.randint(54, 76), random.randint(100, 122)
cy = 430
tint = lambda c, f: tuple(int(max(0, min(255, v * f if f < 1 else v + (255 - v) * (f - 1)))) for v in c)
def arc(r, thick, colour, a0=180, a1=360, dy=0):
    p = [(350 + (w + r) * math.cos(math.radians(a)), cy - 60 + dy + (h + r) * math.sin(math.radians(a))) for a in range(a0, a1 + 1, 3)]
    d.line(p, fill=colour, width=thick, joint="curve")
if random.random() < .6:                           # cable from the left cup
    x = 350 - w; pts = []
    for t in range(41): u = t / 40; pts.append((x - 20 * math.sin(u * 3) + u * u * 330, cy + tall - 20 + 80 * math.sin(u * 2.6) + 16 * math.sin(u * 14)))
    d.line(pts, fill=tint(shell, .7), width=9, joint="curve"); d.line([(a, b - 2) for a, b in pts], fill=tint(rim, 1.3), width=3)
    a, b = pts[-1]; d.rounded_rectangle((a - 4, b - 9, a + 44, b + 9), 5, fill=shell, outline=rim, width=2); d.rectangle((a + 44, b - 4, a + 74, b + 4), fill=(214, 180, 90))
arc(0, 34, tint(shell, .65)); arc(4, 26, shell); arc(11, 5, tint(shell, 1.45))
arc(-20, 30, tint(pad, .8), 222, 318); arc(-18, 22, pad, 224, 316); arc(-12, 5, tint(pad, 1.3), 228, 312)
for a in range(232, 312, 10): d.line([(350 + (w + r) * math.cos(math.radians(a)), cy - 60 + (h + r) * math.sin(math.radians(a))) for r in (-32, -8)], fill=tint(pad, .65), width=3)
for s in (-1, 1):
    box = lambda a, b, c, e: tuple(v for v in (min(350 + s * a, 350 + s * c), b, max(350 + s * a, 350 + s * c), e))
    d.rounded_rectangle(box(w - 12, cy - 130, w + 14, cy - 20), 9, fill=(190, 194, 200), outline=(90, 94, 100), width=3)
    for i in range(5): d.line((350 + s * w - 7, cy - 120 + i * 9, 350 + s * w + 7, cy - 120 + i * 9), fill=(110, 114, 120), width=2)
    d.rounded_rectangle(box(w - cup, cy - tall, w + 4, cy + tall), 40, fill=tint(pad, .6))
    d.rounded_rectangle(box(w - cup + 5, cy - tall + 5, w, cy + tall - 5), 36, fill=pad)
    for i in range(4): d.arc(box(w - cup + 8 + i * 4, cy - tall + 12 + i * 8, w + 40, cy + tall - 12 - i * 8), 95 if s > 0 else -85, 265 if s > 0 else 85, fill=tint(pad, .78 + i * .12), width=3)
    d.rounded_rectangle(box(w - 4, cy - tall + 10, w + 30, cy + tall - 10), 15, fill=rim, outline=tint(rim, .6), width=3)
    d.rounded_rectangle(box(w + 24, cy - tall + 24, w + 66, cy + tall - 24), 30, fill=shell, outline=tint(shell, .5), width=3)
    d.rounded_rectangle(box(w + 34, cy - tall + 46, w + 43, cy + tall - 60), 5, fill=tint(shell, 1.5))
    d.rounded_rectangle(box(w + 50, cy - 26, w + 68, cy + 26), 8, fill=rim)
k = random.uniform(.98, 1.14)
im = im.rotate(random.choice([0, random.uniform(-28, 28)]), Image.Resampling.BICUBIC, center=(350, 360)).resize((int(N * k), int(N * k)))
at = (int((N - N * k) / 2) + random.randint(-14, 14), int((N - N * k) / 2) - 20 + random.randint(-12, 12))
sh = im.getchannel("A").resize((88, 88)).filter(ImageFilter.GaussianBlur(2)).resize(im.size).point(lambda v: v * 4 // 10)
art.paste((0, 0, 0), (at[0] + 16, at[1] + 26), sh); art.paste(im, at, im)
img = art
