import random, math
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageChops
S = 600; c = 300
night = random.random() < .6
wall = random.choice([(22, 26, 48), (40, 24, 20), (14, 40, 44), (48, 40, 58)] if night else [(226, 214, 190), (180, 205, 215), (205, 140, 100), (160, 180, 140)])
img = Image.new('RGB', (S, S), wall); d = ImageDraw.Draw(img)
mix = lambda a, b, f: tuple(int(x * (1 - f) + y * f) for x, y in zip(a, b))
metal = random.choice([(46, 46, 52), (122, 84, 40), (150, 44, 36), (52, 84, 70), (190, 150, 70)])
dark, lit, shine = mix(metal, (0, 0, 0), .45), mix(metal, (255, 225, 170), .3), mix(metal, (255, 250, 235), .65)
style = random.choice(['planks', 'bricks', 'stars'])
if style == 'planks':
    for x in range(random.randint(-60, 0), S, 75): d.rectangle([x, 0, x + 72, S], fill=mix(wall, (0, 0, 0), random.uniform(0, .22))); d.line([x + 20, 0, x + random.randint(10, 40), S], fill=mix(wall, (0, 0, 0), .25), width=2)
elif style == 'bricks':
    for r in range(16):
        for q in range(-1, 8): d.rectangle([q * 84 + r % 2 * 42, r * 38, q * 84 + r % 2 * 42 + 78, r * 38 + 33], fill=mix(wall, random.choice([(150, 70, 40), (0, 0, 0), (255, 255, 255)]), random.uniform(.02, .2)))
else:
    for _ in range(90): x, y, r = random.randint(0, S), random.randint(0, 440), random.uniform(.5, 2.5); d.ellipse([x - r, y - r, x + r, y + r], fill=mix(wall, (255, 255, 230), .7))
ground = random.choice([480, 500, 520]); base = ground + 30
d.rectangle([0, ground, S, S], fill=mix(wall, (70, 40, 20), .6)); d.rectangle([0, ground, S, ground + 6], fill=mix(wall, (255, 220, 160), .25))
w = random.randint(86, 116); H = random.randint(205, 250); top = base - 46 - H; x0 = c + random.randint(-35, 35)
flame = random.choice([(255, 190, 80), (255, 160, 60), (255, 220, 130)])
def halo(x, y, r, k):
    n = 75; Y, X = np.mgrid[0:n, 0:n] * (S / n); g = np.clip(1 - np.hypot(X - x, Y - y) / r, 0, 1) ** 1.8 * 255 * k
    m = Image.fromarray(g.astype('uint8')).resize((S, S), Image.BICUBIC); img.paste(flame, mask=m)
if night: halo(x0, base - 40 - H * .45, 400, .85)
d.ellipse([x0 - w - 60, base - 22, x0 + w + 60, base + 26], fill=mix(wall, (20, 10, 5), .75))
ring = random.choice([0, 1]); hy = top - 78                            # carrying ring or wire bail
if ring: d.ellipse([x0 - 44, hy - 78, x0 + 44, hy + 8], outline=dark, width=12); d.ellipse([x0 - 42, hy - 76, x0 + 42, hy + 6], outline=lit, width=4)
else: d.arc([x0 - w - 16, hy - 70, x0 + w + 16, base - 40], 186, 354, fill=dark, width=10); d.arc([x0 - w - 14, hy - 68, x0 + w + 14, base - 42], 200, 290, fill=lit, width=3)
d.rectangle([x0 - 22, top - 88, x0 + 22, top - 60], fill=metal, outline=dark, width=3); d.ellipse([x0 - 30, top - 98, x0 + 30, top - 80], fill=lit, outline=dark, width=3)
roof = [(x0 - 32, top - 64), (x0 + 32, top - 64), (x0 + w + 24, top), (x0 - w - 24, top)]
glass = mix(wall, (255, 235, 190), .45) if not night else mix(flame, (120, 60, 20), .35)
d.polygon([(x0 - w, top), (x0 + w, top), (x0 + w + 6, base - 40), (x0 - w - 6, base - 40)], fill=glass)
fy = base - 44
d.rectangle([x0 - 26, fy - 84, x0 + 26, fy], fill=(245, 235, 210)); d.rectangle([x0 + 8, fy - 84, x0 + 26, fy], fill=(222, 200, 165)); d.ellipse([x0 - 26, fy - 91, x0 + 26, fy - 77], fill=(255, 246, 222))
d.line([x0, fy - 84, x0, fy - 98], fill=(40, 30, 20), width=4); halo(x0, fy - 118, 120, .95); lean = random.randint(-9, 9)
for k, col in ((1, (255, 140, 40)), (.72, (255, 215, 90)), (.42, (255, 252, 225))):
    d.polygon([(x0 + k * 20 * math.sin(a) * (1 + math.cos(a)) * .78 + (lean * (1 - math.cos(a + math.pi)) / 2 if k == 1 else 0), fy - 88 - k * 34 * (1 - math.cos(a))) for a in np.linspace(0, 2 * math.pi, 40)], fill=col)
for a in (.18, .5): d.line([(x0 - w + w * a + 8, top + 14), (x0 - w + w * a - 2, top + H * .55)], fill=mix(glass, (255, 255, 255), .6), width=5)
bars = random.choice([(-1, 1), (-1, -.36, .36, 1), (-1, -.52, .52, 1)])
for b in bars: x = x0 + b * w; d.rectangle([x - 7, top, x + 7, base - 38], fill=metal, outline=dark, width=2); d.line([x - 3, top, x - 3, base - 40], fill=lit, width=3)
if random.random() < .5: d.rectangle([x0 - w, top + H * .22, x0 + w, top + H * .22 + 8], fill=metal, outline=dark, width=2)
d.polygon(roof, fill=metal, outline=dark, width=4); d.polygon([(x0 - 26, top - 60), (x0 - 6, top - 60), (x0 - w * .4, top - 4), (x0 - w - 10, top - 4)], fill=lit)
for k in (-1, 0, 1): d.ellipse([x0 + k * 26 - 6, top - 36, x0 + k * 26 + 6, top - 24], fill=flame if night else dark)
d.rectangle([x0 - w - 26, top - 4, x0 + w + 26, top + 12], fill=metal, outline=dark, width=3); d.line([x0 - w - 20, top + 1, x0 + w + 10, top + 1], fill=shine, width=3)
d.rectangle([x0 - w - 16, base - 44, x0 + w + 16, base - 18], fill=metal, outline=dark, width=3); d.rectangle([x0 - w - 30, base - 20, x0 + w + 30, base + 6], fill=metal, outline=dark, width=3)
d.line([x0 - w - 24, base - 15, x0 + w + 10, base - 15], fill=shine, width=3); d.line([x0 - w - 10, base - 39, x0 + w, base - 39], fill=lit, width=3)
