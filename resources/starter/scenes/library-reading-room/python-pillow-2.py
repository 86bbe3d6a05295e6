# A library reading room in perspective: book walls, windows, tables with lamps, readers
import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter
R = random.uniform; night = random.random() < 0.45; wood = random.choice([(124, 76, 42), (92, 52, 34), (160, 114, 68), (98, 70, 52)])
carpet = random.choice([(150, 36, 44), (36, 76, 120), (40, 100, 72), (176, 130, 60), None])
k = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
lit = 0.66 if night else 1.15; S = 640; vx, vy = R(260, 380), R(225, 280)
img = Image.new("RGB", (S, S), k((228, 214, 188), lit * 0.7)); d = ImageDraw.Draw(img)
P = lambda x, y, z: (vx + x * 320 / z, vy + y * 320 / z)       # x right, y down, z away (1 = near)
far = lambda z: 1.15 - 0.11 * z                                # the near part is lighter
for i in range(22):                                            # parquet floor
    a, b = -1.6 + i * 0.145, -1.6 + (i + 1) * 0.145
    for z0, z1 in ((0.6, 1.1), (1.1, 1.7), (1.7, 2.6), (2.6, 4)):
        d.polygon([P(a, 1.15, z0), P(b, 1.15, z0), P(b, 1.15, z1), P(a, 1.15, z1)], fill=k(wood, lit * R(0.85, 1.12) * far(z0)))
if carpet:
    for w, f in ((0.2, 0.7), (0.17, 1.25), (0.15, 1.0)):
        d.polygon([P(-w, 1.15, 0.6), P(w, 1.15, 0.6), P(w, 1.15, 3.8), P(-w, 1.15, 3.8)], fill=k(carpet, lit * f))
for x in (-0.65, 0, 0.65):                                     # coffered ceiling
    d.polygon([P(x - 0.04, -1.3, 0.6), P(x + 0.04, -1.3, 0.6), P(x + 0.04, -1.3, 4), P(x - 0.04, -1.3, 4)], fill=k(wood, lit * 0.6))
for z in (3.4, 2.5, 1.9, 1.45, 1.1, 0.85):
    d.polygon([P(-1.3, -1.3, z), P(1.3, -1.3, z), P(1.3, -1.3, z * 1.07), P(-1.3, -1.3, z * 1.07)], fill=k(wood, lit * 0.75))
d.rectangle(P(-1.3, -1.3, 4) + P(1.3, 1.15, 4), fill=k((196, 170, 130), lit))
d.rectangle(P(-1.3, 0.75, 4) + P(1.3, 1.15, 4), fill=k(wood, lit * 0.8))
sky = (30, 42, 96) if night else random.choice([(176, 216, 246), (255, 226, 160), (222, 230, 236)])
for wx in (-0.85, 0, 0.85):                                    # arched windows at the end, trees or stars outside
    x0, y0 = P(wx - 0.32, -0.75, 4); x1, y1 = P(wx + 0.32, 0.62, 4)
    d.ellipse((x0 - 4, y0 - 30, x1 + 4, y0 + 30), fill=k(wood, lit * 0.6))
    d.rectangle((x0 - 4, y0, x1 + 4, y1 + 5), fill=k(wood, lit * 0.6))
    d.ellipse((x0, y0 - 25, x1, y0 + 25), fill=sky); d.rectangle((x0, y0, x1, y1), fill=sky)
    d.ellipse((x0, y1 - R(30, 50), x1, y1), fill=k((70, 130, 76), 0.35 if night else 1))
    for t in (0.33, 0.66):
        d.line((x0 + (x1 - x0) * t, y0 - 22, x0 + (x1 - x0) * t, y1), fill=k(wood, 0.6), width=2)
        d.line((x0, y0 + (y1 - y0) * t, x1, y0 + (y1 - y0) * t), fill=k(wood, 0.6), width=2)
spines = [(150, 44, 38), (40, 76, 118), (48, 98, 66), (204, 168, 88), (94, 52, 98), (226, 210, 176), (64, 54, 50), (184, 102, 54)]
for s in (-1.3, 1.3):                                          # book walls
    d.polygon([P(s, -1.1, 0.6), P(s, -1.1, 4), P(s, 1.15, 4), P(s, 1.15, 0.6)], fill=k(wood, lit * 0.36))
    for r in range(6):
        y1, z = -0.72 + r * 0.36, 0.66
        while z < 3.95:
            dz, h = R(0.03, 0.06) * (0.6 + z * 0.6), R(0.2, 0.31)
            if random.random() < 0.95:
                c = k(random.choice(spines), lit * R(0.8, 1.1) * far(z))
                d.polygon([P(s, y1, z), P(s, y1 - h, z), P(s, y1 - h, z + dz * 0.88), P(s, y1, z + dz * 0.88)], fill=c)
                d.line(P(s, y1 - h * 0.75, z) + P(s, y1 - h * 0.75, z + dz * 0.88), fill=k(c, 1.5), width=2 if z < 1.6 else 1)
            z += dz
        d.polygon([P(s, y1, 0.6), P(s, y1, 4), P(s, y1 + 0.045, 4), P(s, y1 + 0.045, 0.6)], fill=k(wood, lit * 1.15))
    for z in (0.9, 1.3, 1.9, 2.7, 3.9):
        d.polygon([P(s, -1.15, z), P(s * 0.96, -1.15, z), P(s * 0.96, 1.15, z), P(s, 1.15, z)], fill=k(wood, lit * 1.3 * far(z)))
if random.random() < 0.6:                                      # a ladder against one wall
    s, z = random.choice([-1, 1]), R(1.4, 2.2); rung = lambda t, e: P(s * (0.95 + 0.33 * t), 1.15 - 1.9 * t, z + e)
    for e in (0, 0.3): d.line(rung(0, e) + rung(1, e), fill=k(wood, lit * 1.7), width=5)
    for i in range(1, 9): d.line(rung(i / 9, 0) + rung(i / 9, 0.3), fill=k(wood, lit * 1.6), width=4)
glow = Image.new("RGB", (160, 160)); g = ImageDraw.Draw(glow); gold = (150, 112, 46) if night else (48, 38, 16)
if not night:                                                  # window light on the floor
    for wx in (-0.85, 0, 0.85):
        g.polygon([tuple(v / 4 for v in P(wx + e, 1.15, z)) for e, z in ((-0.28, 3.4), (0.28, 3.4), (0.4, 1.3), (-0.4, 1.3))], fill=(64, 54, 30))
shade = random.choice([(34, 130, 84), (34, 130, 84), (220, 180, 74), (176, 50, 44)])
for z in (3.1, 2.1, 1.4) if random.random() < 0.7 else ():     # hanging lamps
    x, y = P(0, -0.72, z); d.line((x, y) + P(0, -1.3, z), fill=(60, 46, 30), width=2)
    d.pieslice((x - 56 / z, y - 42 / z, x + 56 / z, y + 42 / z), 180, 360, fill=(255, 238, 190))
    g.ellipse(((x - 110 / z) / 4, (y - 90 / z) / 4, (x + 110 / z) / 4, (y + 110 / z) / 4), fill=gold)
hair, cloth = [(50, 34, 26), (120, 76, 40), (200, 160, 96), (90, 88, 90)], [(184, 60, 56), (60, 100, 150), (90, 130, 80), (214, 176, 96), (110, 80, 130)]
for z in sorted(random.sample([3.3, 2.65, 2.1], 2) + [1.62, 1.28], reverse=True):
    for cx in (-0.66, 0.66):                                   # legs, top, book, lamp, chairs and readers
        q, zz = 90 / z, z * 1.08
        d.polygon([P(cx - 0.45, 1.15, z), P(cx + 0.45, 1.15, z), P(cx + 0.4, 1.15, z * 1.16), P(cx - 0.4, 1.15, z * 1.16)], fill=k(wood, lit * 0.4))
        for lx in (-0.38, 0.38): d.rectangle(P(cx + lx - 0.03, 0.66, z) + P(cx + lx + 0.03, 1.15, z), fill=k(wood, lit * 0.6))
        d.polygon([P(cx - 0.44, 0.64, z), P(cx + 0.44, 0.64, z), P(cx + 0.44, 0.64, z * 1.18), P(cx - 0.44, 0.64, z * 1.18)], fill=k(wood, lit * 1.5))
        d.rectangle(P(cx - 0.44, 0.64, z) + P(cx + 0.44, 0.7, z), fill=k(wood, lit * 0.85))
        side, bx = random.choice([-1, 1]), cx + R(-0.2, 0.1); lx = cx + side * 0.26
        for e, f in ((-0.11, 0.9), (0.11, 1.0)):
            d.polygon([P(bx + e, 0.635, z * 1.03), P(bx, 0.61, z * 1.03), P(bx, 0.61, z * 1.1), P(bx + e, 0.635, z * 1.1)], fill=k((252, 246, 228), f))
        for i in range(random.randint(0, 3)):
            d.rectangle(P(cx - 0.42, 0.595 - i * 0.045, zz) + P(cx - 0.24, 0.635 - i * 0.045, zz), fill=k(random.choice(spines), lit + 0.1))
        d.rectangle(P(lx - 0.014, 0.36, zz) + P(lx + 0.014, 0.62, zz), fill=(214, 174, 84))
        d.ellipse(P(lx - 0.07, 0.6, zz) + P(lx + 0.07, 0.64, zz), fill=(214, 174, 84))
        d.polygon([P(lx - 0.09, 0.25, zz), P(lx + 0.09, 0.25, zz), P(lx + 0.16, 0.39, zz), P(lx - 0.16, 0.39, zz)], fill=shade)
        d.rectangle(P(lx - 0.15, 0.39, zz) + P(lx + 0.15, 0.405, zz), fill=(255, 244, 190)); a, b = P(lx, 0.5, zz)
        g.ellipse(((a - q) / 4, (b - q * 0.8) / 4, (a + q) / 4, (b + q * 0.8) / 4), fill=gold); sits = random.choice([None, -0.2 * side])
        for ch in (-0.2, 0.2):
            if ch == sits:                                     # a reader seen from behind
                c = k(random.choice(cloth), lit)
                d.rounded_rectangle(P(cx + ch - 0.13, 0.36, z * 0.98) + P(cx + ch + 0.13, 0.8, z * 0.98), 34 / z, fill=c)
                d.ellipse(P(cx + ch - 0.075, 0.15, z * 0.98) + P(cx + ch + 0.075, 0.37, z * 0.98), fill=k(random.choice(hair), lit))
            d.rounded_rectangle(P(cx + ch - 0.12, 0.54, z * 0.97) + P(cx + ch + 0.12, 0.84, z * 0.97), 5, fill=k(wood, lit), outline=k(wood, lit * 0.4))
            for e in (-0.1, 0.08):
                d.rectangle(P(cx + ch + e, 0.84, z * 0.97) + P(cx + ch + e + 0.03, 1.16, z * 0.97), fill=k(wood, lit * 0.5))
img = ImageChops.add(img, glow.filter(ImageFilter.GaussianBlur(6)).resize((S, S)))
