import math
import random
from PIL import Image, ImageDraw

S = 640
top, low = random.choice([((246, 232, 206), (206, 170, 120)), ((34, 38, 58), (66, 60, 76)), ((190, 214, 214), (120, 150, 150)), ((110, 40, 50), (60, 20, 30)), ((226, 222, 240), (150, 140, 180))])
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img)
for y in range(S):
    t = y / S
    d.line((0, y, S, y), fill=tuple(int(a + (b - a) * t) for a, b in zip(top, low)))
d.rectangle((0, 560, S, S), fill=tuple(int(c * 0.7) for c in low))
cx, w, h = S / 2 + random.uniform(-40, 40), random.uniform(118, 145), random.uniform(205, 230)
cy = 560 - h - 46
frame = random.choice([(120, 70, 36), (206, 162, 70), (60, 40, 34), (160, 170, 180), (150, 40, 40)])
sand = random.choice([(232, 190, 110), (240, 224, 190), (214, 90, 70), (110, 170, 210), (250, 200, 60)])
d.ellipse((cx - w * 1.5, 545, cx + w * 1.9, 590), fill=tuple(int(c * 0.45) for c in low))
neck = 9


def half(t):
    """half of the glass's width at height t: -1 top, 0 neck, 1 bottom"""
    a = abs(t)
    return neck + (w - neck) * (math.sin(min(1, a * 1.05) * math.pi / 2) ** 1.35) * (1 if a < 0.86 else 1 - 0.18 * ((a - 0.86) / 0.14) ** 2)


def outline(t0, t1, k=1.0, n=40):
    ts = [t0 + (t1 - t0) * i / n for i in range(n + 1)]
    return [(cx - k * half(t), cy + t * h) for t in ts] + [(cx + k * half(t), cy + t * h) for t in ts[::-1]]


def post(x):
    for k in range(14):
        f = 0.6 + 0.6 * math.sin(math.pi * k / 13)
        d.line((x - 9 + k * 18 / 13, cy - h, x - 9 + k * 18 / 13, cy + h), fill=tuple(min(255, int(c * f)) for c in frame), width=2)
    for y in (cy - h * 0.5, cy, cy + h * 0.5):
        d.ellipse((x - 14, y - 11, x + 14, y + 11), fill=frame)


glass = Image.new("RGBA", (S, S), (0, 0, 0, 0))
g = ImageDraw.Draw(glass)
g.polygon(outline(-1, 1), fill=(225, 240, 248, 70))
img.paste(glass, (0, 0), glass)
run = random.uniform(0.15, 0.85)
level = -0.92 * (1 - run) ** 0.6
d.polygon(outline(level, -0.02, 0.93), fill=sand)
d.polygon([(cx - 0.93 * half(level), cy + level * h), (cx + 0.93 * half(level), cy + level * h), (cx, cy + (level + 0.16) * h)], fill=tuple(int(c * 0.82) for c in sand))
d.line((cx, cy, cx, cy + h * 0.95), fill=sand, width=5)
heap = 1 - 0.62 * run ** 0.6
flat = min(0.97, heap + 0.22)
d.polygon(outline(flat, 0.97, 0.93), fill=sand)
d.polygon([(cx - 0.9 * half(flat), cy + flat * h + 2), (cx, cy + heap * h), (cx + 0.9 * half(flat), cy + flat * h + 2)], fill=tuple(min(255, int(c * 1.06)) for c in sand))
for _ in range(160):
    t = random.choice([random.uniform(level + 0.1, -0.1) if level < -0.25 else flat, random.uniform(flat, 0.95)])
    x = cx + random.uniform(-0.85, 0.85) * half(t)
    d.point((x, cy + t * h), fill=tuple(int(c * 0.7) for c in sand))
d.line(outline(-1, 1)[:41], fill=(240, 248, 252), width=4)
d.line(outline(-1, 1)[41:], fill=(240, 248, 252), width=4)
for s in (-1, 1):
    d.line([(cx - half(t) * 0.66, cy + t * h) for t in [s * (0.35 + 0.05 * k) for k in range(10)]], fill=(255, 255, 255), width=7)
for x in (cx - w - 34, cx + w + 34):
    post(x)
for y in (cy - h - 34, cy + h):
    d.rounded_rectangle((cx - w - 62, y, cx + w + 62, y + 36), 12, fill=tuple(int(c * 0.7) for c in frame))
    d.rounded_rectangle((cx - w - 62, y, cx + w + 62, y + 24), 10, fill=frame)
    d.line((cx - w - 48, y + 7, cx + w + 48, y + 7), fill=tuple(min(255, c + 50) for c in frame), width=4)
