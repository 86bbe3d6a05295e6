import random
from PIL import Image, ImageDraw, ImageFilter
R = random.uniform
night = random.random() < .45
wood = random.choice([(120, 74, 40), (86, 48, 30), (158, 112, 66), (98, 70, 52)])
k = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
lit = .62 if night else 1.2
S = 600
vx, vy = R(230, 370), R(215, 270)
img = Image.new("RGB", (S, S), k((228, 214, 188), lit * .75))
d = ImageDraw.Draw(img)
P = lambda x, y, z: (vx + (x * 300) / z, vy + (y * 300) / z)   # x right, y down, z away (1 = near)
for i in range(22):                                            # parquet floor
    a, b = -1.6 + i * .145, -1.6 + (i + 1) * .145
    d.polygon([P(a, 1.15, .7), P(b, 1.15, .7), P(b, 1.15, 4), P(a, 1.15, 4)], fill=k(wood, lit * R(.85, 1.15)))
for z in (3.4, 2.5, 1.9, 1.45, 1.1, .85):                      # ceiling beams
    d.polygon([P(-1.3, -1.3, z), P(1.3, -1.3, z), P(1.3, -1.3, z * 1.07), P(-1.3, -1.3, z * 1.07)], fill=k(wood, lit * .7))
d.rectangle(P(-1.3, -1.3, 4) + P(1.3, 1.15, 4), fill=k((190, 166, 128), lit))
sky = (26, 36, 78) if night else random.choice([(190, 222, 246), (255, 226, 170), (226, 232, 236)])
for wx in (-.85, 0, .85):                                      # three arched windows at the end
    x0, y0 = P(wx - .32, -.75, 4); x1, y1 = P(wx + .32, .62, 4)
    d.rectangle((x0, y0, x1, y1), fill=sky); d.ellipse((x0, y0 - 24, x1, y0 + 24), fill=sky)
    for t in (.33, .66):
        d.line((x0 + (x1 - x0) * t, y0 - 22, x0 + (x1 - x0) * t, y1), fill=k(wood, .6), width=2)
        d.line((x0, y0 + (y1 - y0) * t, x1, y0 + (y1 - y0) * t), fill=k(wood, .6), width=2)
spines = [(140, 40, 36), (38, 70, 110), (44, 92, 62), (196, 160, 84), (88, 48, 92), (222, 206, 172), (60, 50, 46), (176, 96, 50)]
for s in (-1.3, 1.3):                                          # book walls
    d.polygon([P(s, -1.1, .7), P(s, -1.1, 4), P(s, 1.15, 4), P(s, 1.15, .7)], fill=k(wood, lit * .42))
    for r in range(6):
        y1 = -.72 + r * .36; z = .72
        while z < 3.95:
            dz = R(.028, .06) * (.6 + z * .55); h = R(.2, .31); c = k(random.choice(spines), lit * R(.75, 1.1))
            if random.random() < .95: d.polygon([P(s, y1, z), P(s, y1 - h, z), P(s, y1 - h, z + dz * .88), P(s, y1, z + dz * .88)], fill=c)
            z += dz
        d.polygon([P(s, y1, .7), P(s, y1, 4), P(s, y1 + .045, 4), P(s, y1 + .045, .7)], fill=k(wood, lit * 1.15))
    for z in (.9, 1.3, 1.9, 2.7, 3.9): d.polygon([P(s, -1.15, z), P(s * .97, -1.15, z), P(s * .97, 1.15, z), P(s, 1.15, z)], fill=k(wood, lit * 1.3))
glow = Image.new("RGB", (150, 150)); g = ImageDraw.Draw(glow)
shade = random.choice([(34, 130, 84), (34, 130, 84), (210, 170, 70), (170, 50, 44)])
for z in sorted(random.sample([3.3, 2.65, 2.1], 2) + [1.62, 1.28], reverse=True):
    for cx in (-.62, .62):                                     # chairs, table, lamp, open book
        for lx in (-.36, .36):
            d.rectangle(P(cx + lx - .03, .66, z) + P(cx + lx + .03, 1.15, z), fill=k(wood, lit * .5))
        d.polygon([P(cx - .42, .64, z), P(cx + .42, .64, z), P(cx + .42, .64, z * 1.16), P(cx - .42, .64, z * 1.16)], fill=k(wood, lit * 1.45))
        d.rectangle(P(cx - .42, .64, z) + P(cx + .42, .71, z), fill=k(wood, lit * .8))
        bx = cx + R(-.25, .1)
        d.polygon([P(bx - .1, .635, z * 1.03), P(bx, .62, z * 1.03), P(bx + .1, .635, z * 1.03), P(bx + .1, .635, z * 1.1), P(bx, .62, z * 1.1), P(bx - .1, .635, z * 1.1)], fill=(248, 242, 226))
        lx = cx + .2; zz = z * 1.08
        d.rectangle(P(lx - .012, .36, zz) + P(lx + .012, .62, zz), fill=(206, 168, 84)); d.ellipse(P(lx - .07, .6, zz) + P(lx + .07, .64, zz), fill=(206, 168, 84))
        d.polygon([P(lx - .09, .27, zz), P(lx + .09, .27, zz), P(lx + .15, .4, zz), P(lx - .15, .4, zz)], fill=shade)
        a, b = P(lx, .5, zz); q = 90 / z; g.ellipse(((a - q) / 4, (b - q * .8) / 4, (a + q) / 4, (b + q * .8) / 4), fill=(110, 84, 34) if night else (40, 32, 14))
        for ch in (-.2, .2):
            d.rounded_rectangle(P(cx + ch - .12, .52, z * .97) + P(cx + ch + .12, .84, z * .97), 5, fill=k(wood, lit * .95), outline=k(wood, lit * .4))
            for e in (-.1, .08): d.rectangle(P(cx + ch + e, .84, z * .97) + P(cx + ch + e + .03, 1.16, z * .97), fill=k(wood, lit * .45))
from PIL import ImageChops
img = ImageChops.add(img, glow.filter(ImageFilter.GaussianBlur(6)).resize((S, S)))
