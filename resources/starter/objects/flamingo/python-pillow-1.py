import math
import random
from PIL import Image, ImageDraw, ImageFilter
# A flamingo, feather by feather: the whole bird on one leg in the shallows, or its head and neck among leaves.
W = 800
pink, deep, pale = random.choice([((244, 130, 150), (206, 70, 104), (255, 206, 208)), ((250, 122, 108), (214, 66, 62), (255, 204, 184)), ((240, 150, 180), (196, 78, 130), (255, 222, 230)), ((236, 96, 124), (172, 34, 74), (255, 182, 190))])
whole = random.random() < 0.6; way = random.choice([-1, 1]); img = Image.new("RGB", (W, W)); d = ImageDraw.Draw(img)
mix = lambda a, b, t: tuple(int(max(0, min(255, u + (v - u) * t))) for u, v in zip(a, b))
X = lambda x: 400 + way * (x - 400)                              # the bird is drawn looking right, then perhaps mirrored
def curve(p, n=60):
    """A smooth line through points (Catmull-Rom)."""
    q, out = [p[0]] + p + [p[-1]], []
    for i in range(n + 1):
        u = i / n * (len(p) - 1); k = min(int(u), len(p) - 2); t = u - k
        out.append(tuple(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - e) * t * t + (3 * b - a - 3 * c + e) * t ** 3) for a, b, c, e in zip(*q[k:k + 4])))
    return out
def tube(points, w0, w1, side):
    """The neck: discs along a curve, a dark layer, then lighter ones moved towards the light, then down."""
    for f, c, o in ((1.0, mix(pink, deep, 0.75), 0), (0.86, pink, -0.1), (0.5, mix(pink, pale, 0.45), -0.26), (0.22, mix(pink, pale, 0.8), -0.36)):
        for i, (x, y) in enumerate(points): w = w0 + (w1 - w0) * i / (len(points) - 1); r = w * f; x, y = X(x) + o * w, y + o * w * 0.7; d.ellipse((x - r, y - r, x + r, y + r), fill=c)
def plume(x, y, ang, l, w, c):
    ca, sa = math.cos(ang), math.sin(ang)
    d.polygon([(X(x + l * t * ca - w * v * sa), y + l * t * sa + w * v * ca) for t, v in ((0, -0.5), (0.45, -1), (0.85, -0.6), (1, 0), (0.85, 0.6), (0.45, 1), (0, 0.5))], fill=c)
    d.line((X(x + l * 0.1 * ca), y + l * 0.1 * sa, X(x + l * 0.9 * ca), y + l * 0.9 * sa), fill=mix(c, deep, 0.3), width=2)
def head(x, y, s, tilt):
    """Round head, the bill bent in the middle with its black tip."""
    c, n = math.cos(tilt), math.sin(tilt)
    put = lambda u, v: (X(x + s * (u * c - v * n)), y + s * (u * n + v * c))
    oval = lambda u, v, r, f: d.ellipse((put(u, v)[0] - r * s, put(u, v)[1] - r * s, put(u, v)[0] + r * s, put(u, v)[1] + r * s), fill=f)
    for k in range(10): oval(k * 2 - 8, -2 + 0.4 * k, 31 - 0.7 * k, mix(pink, deep, 0.3 - 0.03 * k))
    for k in range(6): oval(k * 2 - 6, -8, 20 - 2 * k, mix(pink, pale, 0.12 * k))
    bill = curve([(20, -20), (48, -8), (72, 12), (80, 40), (72, 66)], 20) + curve([(72, 66), (56, 56), (42, 36), (18, 20)], 16); d.polygon([put(*p) for p in bill], fill=(250, 226, 214))
    d.polygon([put(*p) for p in [(74, 16), (81, 40), (72, 68), (54, 54), (47, 42), (60, 34)]], fill=(30, 26, 30))
    d.line([put(*p) for p in curve([(20, 4), (44, 14), (60, 32), (66, 54)], 16)], fill=(150, 90, 96), width=max(2, int(2.4 * s)))
    oval(10, -8, 8.5, (255, 236, 170)); oval(11, -8, 5, (24, 16, 20)); oval(13, -10, 1.8, (255, 255, 255))
def body(cx, cy, s):
    for k in range(9):                                            # tail
        plume(cx - s * 88, cy + s * (4 * k - 26), math.pi - 0.55 + 0.09 * k - 0.35, s * 96, s * 13, mix(deep, pale, 0.2 + 0.06 * k))
    for k in range(8):
        e = 1 - k / 11
        d.ellipse((X(cx - 6 * k * s * 0.5 + 8) - 126 * s * e, cy - 6 * k - 78 * s * e, X(cx - 6 * k * s * 0.5 + 8) + 126 * s * e, cy - 6 * k + 78 * s * e), fill=mix(mix(pink, deep, 0.6), pale, 0.07 * k))
    for row in range(6):                                          # the folded wing, from the long quills up to the small feathers
        for k in range(11 - row // 2):
            u = k / 10
            plume(cx + s * (78 - 150 * u + 8 * row), cy + s * (40 - 17 * row - 30 * u * u + 22 * math.sin(3 * u)), math.pi - 0.28 + 0.35 * (1 - u) - random.uniform(0, 0.12), s * (84 - 8 * row), s * (16 - 1.2 * row), mix(mix(pink, deep, 0.7 - 0.13 * row), pale, random.uniform(0, 0.35) + 0.06 * row))
if whole:
    up, low, water = random.choice([((250, 176, 120), (255, 232, 190), (120, 150, 160)), ((150, 206, 232), (232, 246, 244), (84, 160, 170)), ((52, 60, 110), (190, 150, 176), (44, 62, 104)), ((196, 222, 206), (244, 246, 226), (110, 160, 140)), ((36, 92, 104), (130, 190, 180), (24, 84, 96))])
    hz = random.randint(300, 430)
    for y in range(0, W, 4): d.rectangle((0, y, W, y + 4), fill=mix(up, low, y / hz) if y < hz else mix(mix(water, low, 0.6), water, (y - hz) / (W - hz) * 1.2))
    sx, r = random.randint(80, 720), random.randint(34, 80)
    if random.random() < 0.6: d.ellipse((sx - r, hz - 190 - r, sx + r, hz - 190 + r), fill=mix(low, (255, 255, 240), 0.8))
    hills = [(x, hz - 20 - 26 * math.sin(x / 90 + sx) - 14 * math.sin(x / 37)) for x in range(0, W + 20, 20)]; d.polygon([(0, hz + 4)] + hills + [(W, hz + 4)], fill=mix(mix(up, low, 0.6), (40, 70, 80), 0.4))
    for _ in range(random.choice([0, 0, 6, 12])):                  # others far off
        x, y = random.randint(0, W), hz + random.randint(4, 34)
        d.ellipse((x - 12, y - 30, x + 12, y - 16), fill=mix(deep, low, 0.25)); d.line((x, y, x, y - 20), fill=deep, width=2); d.line([(x + 10, y - 24), (x + 18, y - 40), (x + 12, y - 46)], fill=mix(deep, low, 0.25), width=4)
    for _ in range(random.choice([0, 14, 30])):                    # reeds
        x = random.choice([random.randint(0, 150), random.randint(650, 800)]); b = random.randint(hz + 40, 760); h = random.randint(120, 300)
        d.line([(x, b), (x + 6, b - h * 0.6), (x + random.randint(-30, 30), b - h)], fill=mix((60, 110, 60), water, random.random() * 0.6), width=5)
    cx, cy, s, foot = 370, random.randint(375, 410), random.uniform(0.92, 1.08), random.randint(690, 725); knee = (cx + 4, (cy + foot) / 2 + 10)
    for a, b in (((cx - 6, cy + 50), knee), (knee, (cx - 2, foot))): d.line((X(a[0]), a[1], X(b[0]), b[1]), fill=mix(deep, (90, 30, 50), 0.2), width=13); d.line((X(a[0]) - 3, a[1], X(b[0]) - 3, b[1]), fill=mix(pink, pale, 0.3), width=4)
    bent = (cx + random.randint(70, 110), cy + random.randint(116, 140)); toe = (cx + 8, cy + random.randint(160, 190))     # the other leg is drawn up
    d.line([(X(cx + 20), cy + 50), (X(bent[0]), bent[1]), (X(toe[0]), toe[1])], fill=mix(deep, (90, 30, 50), 0.35), width=11, joint="curve")
    d.ellipse((X(knee[0]) - 11, knee[1] - 13, X(knee[0]) + 11, knee[1] + 13), fill=deep); d.ellipse((X(bent[0]) - 9, bent[1] - 9, X(bent[0]) + 9, bent[1] + 9), fill=deep)
    d.polygon([(X(toe[0]), toe[1] - 6), (X(toe[0] - 40), toe[1] + 26), (X(toe[0] - 8), toe[1] + 30)], fill=deep); pose = random.choice(["swan", "swan", "high", "down"]); root = (cx + 92 * s, cy - 24)
    path = {"swan": [root, (cx + 176, cy - 46), (cx + 188, cy - 128), (cx + 120, cy - 196), (cx + 108, cy - 270), (cx + 172, cy - 298)], "high": [root, (cx + 150, cy - 76), (cx + 138, cy - 180), (cx + 150, cy - 262), (cx + 206, cy - 290)],
            "down": [root, (cx + 160, cy - 120), (cx + 226, cy - 130), (cx + 262, cy - 40), (cx + 240, cy + 60), (cx + 250, cy + 120)]}[pose]
    line = curve(path); tube(line, 36, 17, -1); body(cx, cy, s); head(line[-1][0] + 4, line[-1][1] + 6, 0.82, 0.2 if pose != "down" else 0.9)
    part = img.crop((0, 2 * foot - W, W, foot)).transpose(Image.Transpose.FLIP_TOP_BOTTOM)                                 # reflection and rings
    img.paste(Image.blend(part, Image.new("RGB", part.size, water), 0.5).filter(ImageFilter.GaussianBlur(3)), (0, foot)); d = ImageDraw.Draw(img)
    for k in range(4): d.arc((X(cx) - 40 - 46 * k, foot - 8 - 7 * k, X(cx) + 40 + 46 * k, foot + 8 + 9 * k), 0, 360, fill=mix(water, (255, 255, 255), 0.6 - 0.1 * k), width=4)
    for _ in range(50): x, y = random.randint(0, W), random.randint(foot, W); d.line((x, y, x + random.randint(20, 80), y), fill=mix(water, low, random.random()), width=3)
else:
    dark, leaf, glow = random.choice([((10, 50, 44), (60, 150, 90), (190, 220, 120)), ((16, 40, 70), (40, 120, 130), (130, 210, 190)), ((210, 236, 214), (90, 170, 110), (30, 110, 80)), ((50, 20, 60), (110, 60, 130), (70, 160, 140)), ((255, 224, 150), (90, 160, 90), (20, 100, 90))])
    d.rectangle((0, 0, W, W), fill=dark)
    for k in range(46):                                           # palm and banana leaves, the far ones dim
        x, y, a, l = random.randint(-40, 840), random.randint(-40, 840), random.uniform(0, 6.28), random.uniform(110, 240); c = mix(dark, random.choice([leaf, leaf, glow]), 0.25 + 0.65 * k / 46)
        for j in range(9 if k % 3 == 0 else 1): plume(x, y, a + (j - 4) * 0.2 if k % 3 == 0 else a, l, 11 if k % 3 == 0 else l * 0.2, c)
    img = img.filter(ImageFilter.GaussianBlur(random.choice([1, 4]))); d = ImageDraw.Draw(img); bend, hx, hy = random.uniform(-50, 60), random.randint(400, 450), random.randint(200, 260)
    line = curve([(330 + bend, 850), (250 + bend * 0.4, 690), (300, 560), (400, 460), (380, 320), (hx - 20, hy)] if random.random() < 0.6 else [(280 + bend, 850), (310, 640), (290, 460), (320, 300), (hx - 20, hy)], 110)
    tube(line, 92, 56, -1)
    for x, y in random.sample(line[:-14], 80):                     # soft feathers on the neck
        plume(x + random.uniform(-50, 44), y + random.uniform(-10, 20), 1.6 + random.uniform(-0.5, 0.5), 34, 7, mix(pink, random.choice([pale, pale, deep]), random.uniform(0.15, 0.5)))
    head(hx, hy, random.uniform(2.5, 2.9), random.uniform(-0.1, 0.2))
    for k in range(7): plume(random.choice([random.randint(-60, 120), random.randint(680, 860)]), 860, -1.57 + random.uniform(-0.7, 0.7), random.uniform(180, 300), random.uniform(26, 44), mix(leaf, glow, random.random() * 0.5))
img = img.resize((500, 500), Image.Resampling.LANCZOS)
