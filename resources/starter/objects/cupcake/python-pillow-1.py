from PIL import Image, ImageDraw
import random, math, colorsys
R, S = random.uniform, 640
def hsv(h, s, v): return tuple(int(255 * max(0, min(1, c))) for c in colorsys.hsv_to_rgb(h % 1, max(0, min(1, s)), max(0, min(1, v))))
bg, tbl = random.choice([((250, 226, 232), (236, 190, 200)), ((34, 44, 66), (84, 62, 60)), ((190, 226, 224), (246, 240, 228)), ((250, 238, 200), (196, 146, 100)), ((96, 64, 110), (60, 40, 76)), ((240, 240, 240), (150, 170, 190))])
img = Image.new('RGB', (S, S), bg); d = ImageDraw.Draw(img)
E = lambda x, y, a, b, c: d.ellipse([x - a, y - b, x + a, y + b], fill=c)
if random.random() < .5:
    for i in range(0, S + 60, 60):
        for j in range(0, 480, 60): E(i + (j // 60 % 2) * 30, j, 8, 8, tuple((2 * a + b) // 3 for a, b in zip(bg, tbl)))
cx, base, k = S / 2 + R(-25, 25), R(555, 590), R(.92, 1.05)
d.rectangle([0, base - 70, S, S], fill=tbl)
E(cx + 20, base, 175 * k, 24, tuple(int(c * .7) for c in tbl))
wh, fh = R(0, 1), random.choice([R(.88, .97), R(.5, .56), R(.1, .14), R(.74, .8), .07])
ws, (fs, fv) = R(.3, .85), (.62, .42) if fh == .07 else (random.choice([.08, .3, .45]), 1)
top, bot, wt = 185 * k, 128 * k, base - 200 * k
cake = random.choice([(196, 136, 74), (92, 54, 36), (226, 186, 116), (150, 44, 48)])
E(cx, wt + 4, top + 10, 44 * k, cake)
n = random.choice([14, 18, 22]); stripe = random.random() < .4                     # the pleated paper cup
for i in range(n):
    a, b = (math.sin(math.pi * (i + e) / n - math.pi / 2) for e in (0, 1)); m = (a + b) / 2
    y = lambda u, r: 15 * k * math.sqrt(max(0, 1 - u * u)) * r
    for lo, hi, f in ((a, m, 1), (m, b, .8)):
        v = f * (.62 + .36 * math.cos(m + .45)); c = hsv(wh, .1, v + .08) if stripe and i % 2 else hsv(wh, ws, v)
        d.polygon([(cx + lo * top, wt + y(lo, 1)), (cx + hi * top, wt + y(hi, 1) - 5 * (f - .9)), (cx + hi * bot, base + y(hi, .7) - 6), (cx + lo * bot, base + y(lo, .7) - 6)], fill=c)
    E(cx + m * top, wt + y(m, 1), 9, 8, hsv(wh, ws * .8, .62 + .36 * math.cos(m + .45)))
tiers, w, yy = random.choice([3, 4]), 196 * k, wt - 22 * k                          # piped frosting, lowest ring first
spots, h = [], R(78, 92) * k * 3.6 / (tiers + .4)
lean = random.choice([-1, 1])
for t in range(tiers):
    m = 9 - t
    E(cx, yy + h * .2, w, h * .52, hsv(fh, fs + .18, fv * .74))
    for i in range(m):                                                             # slanted ropes of the swirl
        u = -1 + 2 * (i + .5) / m; x, rw = cx + u * w * .84, w / m * 1.25
        for q in range(6):
            f = q / 5; lit = .8 + .22 * f - .13 * max(0, u)
            E(x - rw * .18 * f + lean * 5 * (1 - f), yy + h * .14 * (1 - u * u) - h * .1 * f, rw * (1 - .75 * f), h * .5 * (1 - .6 * f), hsv(fh, fs + .14 * (1 - f), fv * lit))
    spots += [(cx + R(-.85, .85) * w, yy + R(-.25, .4) * h) for _ in range(14 - 2 * t)]
    yy -= h * .58; w *= .74 if tiers == 4 else .66
for q in range(9): f = q / 8; E(cx + lean * 12 * f * f, yy + h * (.3 - .5 * f), w * .75 * (1 - f) + 5, h * .3 * (1 - f) + 5, hsv(fh, fs + .1 * (1 - f), fv * (.9 + .12 * f)))
crown, deco = random.choice(['cherry', 'cherry', 'candle', 'berry', 'none']), random.choice(['sprinkles', 'sprinkles', 'pearls', 'none'])
for x, y in spots:
    c, a = hsv(R(0, 1), .75, 1), R(0, 6.3)
    if deco == 'sprinkles': d.line([x - 8 * math.cos(a), y - 8 * math.sin(a), x + 8 * math.cos(a), y + 8 * math.sin(a)], fill=c, width=6)
    elif deco == 'pearls': E(x, y, 7, 7, (190, 180, 170)); E(x - 1, y - 2, 5, 5, (255, 252, 244))
ty = yy - h * .1
if crown == 'candle':
    d.rectangle([cx - 9, ty - 85, cx + 9, ty + 10], fill=(250, 250, 250))
    for j in range(4): d.polygon([(cx - 9, ty - 80 + j * 22), (cx + 9, ty - 68 + j * 22), (cx + 9, ty - 58 + j * 22), (cx - 9, ty - 70 + j * 22)], fill=hsv(wh, .8, .9))
    E(cx, ty - 106, 11, 19, (255, 160, 40)); E(cx, ty - 101, 6, 11, (255, 240, 150))
elif crown != 'none':
    c = (206, 22, 44) if crown == 'cherry' else (70, 80, 160)
    E(cx, ty - 8, 31, 30, tuple(int(v * .7) for v in c)); E(cx - 3, ty - 11, 27, 25, c); E(cx - 12, ty - 20, 7, 6, (255, 220, 225))
    if crown == 'cherry': d.arc([cx, ty - 95, cx + 90, ty + 30], 180, 262, fill=(70, 110, 40), width=5)
