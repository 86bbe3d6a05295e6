import random, math
from PIL import Image, ImageDraw, ImageFilter, ImageChops
S = 500; R = random.uniform; C = random.choice
stone = C([(206, 190, 160), (120, 120, 132), (70, 62, 70), (232, 224, 210), (150, 118, 96), (52, 60, 82)])
f = lambda c, k: tuple(max(0, min(255, int(v * k))) for v in c)
glass = C([[(220, 40, 50), (30, 80, 200), (250, 200, 50), (40, 150, 90)], [(60, 30, 140), (190, 60, 160), (80, 160, 240), (250, 230, 160)],
           [(250, 140, 40), (220, 50, 60), (255, 220, 90), (120, 40, 120)], [(20, 120, 160), (60, 190, 170), (30, 60, 130), (230, 240, 160)]])
img = Image.new("RGB", (S, S), f(stone, .62)); d = ImageDraw.Draw(img)
cx = S / 2 + R(-25, 25); fy = R(318, 340); hw = R(105, 130)                 # back wall and floor
def arch(x, w, top, bot):                                                    # a pointed arch as points
    h = w * 1.5
    a = [(x - w + w * t ** 1.6, top + h * (1 - t) ** 1.0 * (1 - .35 * t)) for t in [i / 12 for i in range(13)]]
    return [(x - w, bot)] + a + [(2 * x - p, q) for p, q in a[::-1]] + [(x + w, bot)]
def window(x, w, top, bot, lead):
    pts = arch(x, w, top, bot); g = Image.new("RGB", (S, S)); e = ImageDraw.Draw(g); n = C([3, 4]); st = 2 * w / n
    for i in range(n):
        y = top
        while y < bot:                                                       # panes between the leads
            a, hh = x - w + i * st, R(.8, 1.4) * st
            e.rectangle([a, y, a + st, y + hh], fill=f(C(glass), R(.8, 1.25)))
            if random.random() < .5: e.polygon([(a, y + hh / 2), (a + st / 2, y), (a + st, y + hh / 2), (a + st / 2, y + hh)], fill=C(glass))
            e.line([(a, y), (a + st, y)], fill=(20, 18, 24), width=lead); y += hh
        e.line([(x - w + i * st, top), (x - w + i * st, bot)], fill=(20, 18, 24), width=lead + 1)
    r = w * .62; cy = top + w * 1.45                                         # rose
    for k in range(12): e.pieslice([x - r, cy - r, x + r, cy + r], k * 30, k * 30 + 30, fill=C(glass), outline=(20, 18, 24), width=lead)
    e.ellipse([x - r / 3, cy - r / 3, x + r / 3, cy + r / 3], fill=(255, 236, 150), outline=(20, 18, 24), width=lead)
    m = Image.new("L", (S, S)); ImageDraw.Draw(m).polygon(pts, fill=255); img.paste(g, (0, 0), m)
    d.line(pts + pts[:1], fill=f(stone, 1.25), width=lead * 3, joint="curve")
for k, q in enumerate([1.15, 1]):                                            # ribbed vault over the nave
    for s in (2.3, 1.75, 1.3): d.polygon(arch(cx, hw * s, 62 - 88 * (s - 1) - (k == 0) * 7, fy + 60), fill=f(stone, (.62 + .14 * (2.3 - s)) * (q ** 2)))
d.polygon(arch(cx, hw, 62, fy), fill=f(stone, .95))
tile = C([(150, 130, 110), (90, 84, 90), (190, 176, 150), (110, 60, 50)])
d.polygon([(-60, S), (S + 60, S), (S, S - 40), (cx + hw * 1.1, fy), (cx - hw * 1.1, fy), (0, S - 40)], fill=tile)
window(cx, hw * R(.52, .66), R(78, 92), fy - 82, 2)
for s in (-1, 1):                                                            # side windows and columns
    window(cx + s * hw * 1.52, 22, 118, fy - 70, 1)
    for q, w in ((1.16, 11), (1.98, 23)):
        x = cx + s * hw * q; b = fy + 20 + (q - 1.1) * 110
        for k in range(6): d.rectangle([x - w + k * w / 3, 0 if q > 1.5 else 150, x - w + (k + 1) * w / 3, b], fill=f(stone, .58 + .12 * [1, 3, 4, 3, 1, 0][k]))
        d.rectangle([x - w * 1.3, b - 10, x + w * 1.3, b + 5], fill=f(stone, .9)); d.rectangle([x - w * 1.3, 150, x + w * 1.3, 160], fill=f(stone, 1.2))
rug = C([(160, 30, 40), (40, 60, 120), (90, 40, 100), (30, 90, 70)])
d.polygon([(cx - 26, fy), (cx + 26, fy), (cx + 82, S), (cx - 82, S)], fill=rug, outline=(220, 180, 90), width=3)
for k in range(3): d.rectangle([cx - 92 + k * 8, fy + 8 - k * 9, cx + 92 - k * 8, fy + 18 - k * 9], fill=f(stone, 1 + k * .12))
d.rectangle([cx - 56, fy - 52, cx + 56, fy - 9], fill=(244, 240, 230)); d.rectangle([cx - 62, fy - 58, cx + 62, fy - 50], fill=(200, 160, 70)); d.rectangle([cx - 12, fy - 50, cx + 12, fy - 18], fill=rug)
d.rectangle([cx - 3, fy - 104, cx + 3, fy - 58], fill=(230, 190, 80)); d.rectangle([cx - 15, fy - 92, cx + 15, fy - 86], fill=(230, 190, 80))
for x in (-48, -34, 34, 48): d.rectangle([cx + x - 2, fy - 80, cx + x + 2, fy - 58], fill=(250, 246, 230)); d.ellipse([cx + x - 3, fy - 91, cx + x + 3, fy - 80], fill=(255, 200, 80))
glow = Image.new("RGB", (S // 4, S // 4)); e = ImageDraw.Draw(glow); lean = R(-60, 60)
for k in range(9): x = (k - 4) * 11; e.polygon([((cx + x - 6) / 4, 87), ((cx + x + 6) / 4, 87), ((cx + x * 3.2 + lean + 26) / 4, 125), ((cx + x * 3.2 + lean - 26) / 4, 125)], fill=f(C(glass), R(.14, .3)))
wood = C([(110, 66, 36), (70, 42, 28), (160, 104, 60)])
for i in range(5):                                                           # pews grow towards us
    t = (i / 4) ** 1.5; y = fy + 34 + 118 * t; h = 20 + 44 * t; g = 40 + 50 * t; w = 78 + 190 * t
    for s in (-1, 1):
        a, b = sorted([cx + s * g, cx + s * (g + w)])
        d.rectangle([a, y - h * .5, b, y + h * .5], fill=f(wood, .8 + .25 * t)); d.rectangle([a, y - h * .58, b, y - h * .42], fill=f(wood, 1.5)); d.rectangle([a, y + h * .05, b, y + h * .12], fill=f(wood, .55))
        e0 = cx + s * g; d.rounded_rectangle([e0 - 4 - 5 * t, y - h * .72, e0 + 4 + 5 * t, y + h * .62], 4, fill=f(wood, 1.25), outline=f(wood, .5))
img = ImageChops.add(img, glow.filter(ImageFilter.GaussianBlur(3)).resize((S, S)))
