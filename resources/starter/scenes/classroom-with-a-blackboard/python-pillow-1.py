import random, math
from PIL import Image, ImageDraw
W = 600
R = random.uniform
wall = random.choice([(238, 224, 180), (188, 214, 204), (120, 142, 168), (226, 190, 172), (92, 104, 96), (242, 240, 232), (64, 70, 96), (250, 214, 120), (150, 84, 74)])
floor = random.choice([(172, 122, 74), (120, 84, 58), (150, 152, 150), (206, 172, 122), (62, 48, 46), (226, 220, 208)])
wood = random.choice([(214, 160, 96), (180, 112, 62), (232, 204, 156), (150, 92, 52)])
sh = lambda c, f: tuple(int(min(255, v * f)) for v in c)
img = Image.new("RGB", (W, W), sh(wall, .8))
d = ImageDraw.Draw(img)
hy = R(310, 380); L = R(20, 120); Rr = W - R(40, 110)           # back wall
d.polygon([(0, W), (W, W), (Rr, hy), (L, hy)], fill=floor)
for k in range(1, 15):                                          # floor boards run to the vanishing point
    d.line([(k * 42, W), (L + (Rr - L) * (k * 42) / W, hy)], fill=sh(floor, .86), width=2)
d.polygon([(0, 0), (W, 0), (Rr, 46), (L, 46)], fill=sh(wall, 1.12))
d.rectangle([L, 46, Rr, hy], fill=wall); d.rectangle([L, hy - 12, Rr, hy], fill=sh(wood, .7))
side = random.choice([0, 1]); X = lambda x: x if side else W - x
e = L if side else W - Rr
day = random.choice([(178, 220, 250), (252, 226, 170), (250, 250, 246), (120, 160, 210)])
for a, b in [(.05, .45), (.55, .92)]:                             # windows in the side wall
    q = [(X(e * a), 70 + 30 * a), (X(e * b), 70 + 30 * b), (X(e * b), 390 - 120 * b), (X(e * a), 390 - 120 * a)]
    d.polygon(q, fill=day, outline=(250, 250, 250), width=4)
board = random.choice([(18, 24, 26), (34, 70, 56), (38, 42, 46), (44, 84, 66), (26, 54, 48)])
bx0, bx1, by0, by1 = L + R(26, 50), Rr - R(26, 50), R(98, 112), hy - R(70, 85)
d.rectangle([bx0 - 9, by0 - 9, bx1 + 9, by1 + 9], fill=sh(wood, .85)); d.rectangle([bx0, by0, bx1, by1], fill=board)
for _ in range(9):                                                # wiped chalk
    x, y = R(bx0, bx1 - 90), R(by0, by1 - 24); d.ellipse([x, y, x + 90, y + 22], fill=sh(board, 1.13))
d.rectangle([bx0 - 5, by1 + 6, bx1 + 5, by1 + 13], fill=sh(wood, .6)); d.rectangle([bx0 + 30, by1 + 1, bx0 + 62, by1 + 7], fill=(220, 200, 150))
ch = (236, 238, 228); a, b = random.randint(2, 9), random.randint(2, 9)
d.text((bx0 + 18, by0 + 12), random.choice([f"{a} + {b} = {a+b}", f"{a} x {b} = {a*b}", "A B C d e f"]), fill=ch, font_size=random.randint(34, 44))
for k in range(random.randint(2, 3)): d.text((bx0 + 20, by0 + 58 + k * min(30, (by1 - by0 - 58) / 3)), random.choice([f"{k+2} x {b} = {(k+2)*b}", f"{a+b} - {a} = {b}"]), fill=random.choice([ch, (250, 226, 120)]), font_size=21)
gx, gy, r = bx1 - 72, by0 + 82, 40
p = random.randint(3, 6); d.polygon([(gx + r * math.cos(i * 2 * math.pi / p - 1.57), gy + r * math.sin(i * 2 * math.pi / p - 1.57)) for i in range(p)], outline=random.choice([ch, (250, 170, 170), (150, 210, 250)]), width=3)
cx = (L + Rr) / 2; d.ellipse([cx - 19, 52, cx + 19, 90], fill="white", outline=(40, 40, 40), width=3)
t = R(0, 6.3); d.line([(cx, 71), (cx + 12 * math.cos(t), 71 + 12 * math.sin(t))], fill="black", width=2); d.line([(cx, 71), (cx, 58)], fill="black", width=2)
tx = cx + R(-90, 40); d.rectangle([tx - 60, hy - 36, tx + 60, hy + 26], fill=sh(wood, .72)); d.rectangle([tx - 68, hy - 44, tx + 68, hy - 34], fill=wood)
d.rectangle([tx - 50, hy - 54, tx - 14, hy - 44], fill=(60, 90, 150)); d.rectangle([tx - 46, hy - 62, tx - 16, hy - 54], fill=(190, 60, 50)); d.ellipse([tx + 22, hy - 60, tx + 38, hy - 44], fill=(210, 40, 40))
seat = random.choice([(60, 110, 170), (190, 70, 50), (70, 130, 80), (90, 70, 60)]); n = random.choice([2, 3, 3])
for row, s in enumerate([.62, .86, 1.22]):                        # pupils' desks, nearer ones larger
    y = [hy + 62, hy + 118, hy + 196][row]
    for k in range(n):
        x = W / 2 + (k - (n - 1) / 2) * (430 if n == 2 else 232) * s * .72; w = 62 * s
        for lx in (-w * .9, w * .84): d.rectangle([x + lx, y - 20 * s, x + lx + 5 * s, y + 44 * s], fill=(70, 74, 80))
        d.rectangle([x - w, y - 22 * s, x + w, y - 8 * s], fill=sh(wood, .7))
        d.polygon([(x - w * .9, y - 44 * s), (x + w * .9, y - 44 * s), (x + w, y - 22 * s), (x - w, y - 22 * s)], fill=wood)
        if random.random() < .6: d.polygon([(x - 22 * s, y - 40 * s), (x + 12 * s, y - 40 * s), (x + 14 * s, y - 27 * s), (x - 24 * s, y - 27 * s)], fill=random.choice([(250, 250, 250), (230, 90, 80), (90, 150, 220)]))
        for lx in (-24, 20): d.rectangle([x + lx * s, y, x + (lx + 4) * s, y + 60 * s], fill=(50, 54, 60))
        d.rounded_rectangle([x - 27 * s, y - 16 * s, x + 27 * s, y + 12 * s], 6, fill=seat, outline=sh(seat, .7)); d.rectangle([x - 28 * s, y + 24 * s, x + 28 * s, y + 33 * s], fill=sh(seat, .85))
