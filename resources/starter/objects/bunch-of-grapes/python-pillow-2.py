# A bunch of grapes on a vine cane: berries with bloom and glow, veined leaves, tendrils, before a vineyard, a bright haze or a wall.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 760
mul = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
mix = lambda a, b, t: tuple(int(u + (v - u) * t) for u, v in zip(a, b))
dark, light, wall, low = random.choice([
    ((44, 22, 66), (136, 92, 170), (248, 240, 222), (222, 204, 170)), ((44, 22, 66), (140, 96, 176), (214, 226, 190), (170, 190, 130)), ((78, 108, 26), (206, 222, 112), (70, 52, 60), (34, 24, 30)), ((84, 112, 30), (210, 224, 120), (52, 84, 104), (22, 44, 60)),
    ((100, 14, 36), (214, 78, 92), (238, 236, 226), (196, 206, 190)), ((22, 26, 62), (96, 114, 176), (250, 226, 180), (236, 178, 120)), ((136, 104, 26), (244, 222, 136), (92, 40, 52), (48, 20, 30)), ((96, 12, 40), (206, 66, 92), (180, 214, 220), (126, 170, 180)),
])
side = random.choice([-1, 1])
place = random.choice(["vineyard", "haze", "wall"])
img = Image.composite(Image.new("RGB", (S, S), low), Image.new("RGB", (S, S), wall), Image.linear_gradient("L").resize((S, S)))
d = ImageDraw.Draw(img)
if place == "vineyard":                                        # rows of vines run to a hill
    hz, vx = 410, 380 + side * 120
    d.polygon([(0, hz)] + [(x, hz - 60 - 40 * math.sin(x / 130 + side)) for x in range(0, S + 20, 20)] + [(S, hz)], fill=mix(wall, low, 0.6))
    d.rectangle((0, hz, S, S), fill=mix(wall, low, 0.85))
    for k in range(-7, 8):
        d.polygon([(vx + k * 22, hz), (vx + k * 22 + 10, hz), (vx + k * 150 + 74, S), (vx + k * 150, S)], fill=mul(low, 0.86))
        for j in range(14):
            t = (j / 13) ** 2
            x, y, q = vx + k * (24 + 128 * t) + 20 * t, hz + (S - hz) * t, 8 + 36 * t
            d.ellipse((x - q, y - q, x + q, y + q * 0.6), fill=mul(mix(low, (110, 150, 80), 0.3), random.uniform(0.8, 1)))
    img = img.filter(ImageFilter.GaussianBlur(9))
elif place == "haze":
    for _ in range(40):
        x, y, q = random.uniform(0, S), random.uniform(0, S), random.uniform(20, 80)
        d.ellipse((x - q, y - q, x + q, y + q), fill=mix(mix(wall, low, random.random()), (255, 255, 230) if sum(wall) > 400 else (110, 130, 80), random.uniform(0.05, 0.22)))
    img = img.filter(ImageFilter.GaussianBlur(8))
else:                                                          # plaster with a slanting patch of light
    for _ in range(500):
        x, y, q = random.uniform(0, S), random.uniform(0, S), random.uniform(4, 30)
        d.line((x, y, x + q, y + random.uniform(-6, 6)), fill=mul(mix(wall, low, y / S), random.uniform(0.95, 1.05)), width=3)
    x = 380 + side * 60
    d.polygon([(x - 260, 0), (x + 200, 0), (x + 200 - side * 190, S), (x - 260 - side * 190, S)], fill=mix(wall, (255, 250, 230), 0.2))
    img = img.filter(ImageFilter.GaussianBlur(4))
r = random.randint(38, 50)
cx, top = 380 + random.randint(-30, 30), random.randint(176, 200)
tall, wide, sway = random.uniform(.58, .64) * S, random.uniform(.44, .56) * S, random.uniform(-45, 45)
# one berry, shaded by shifted discs, is made once and pasted many times
K = 128
berry = Image.new("RGB", (K, K), mul(dark, 0.8))
b = ImageDraw.Draw(berry)
for i in range(40):
    f = i / 40
    q, ox, oy = 66 * (1 - f), 64 + side * 24 * f, 64 - 27 * f
    b.ellipse((ox - q, oy - q, ox + q, oy + q), fill=mix(dark, light, f ** 1.1))
for k in range(5):                                             # light shines through at the far edge
    a = 58 if side < 0 else 122
    b.arc((9 + k, 9 + k, 119 - k, 119 - k), a - 66 + 6 * k, a + 66 - 6 * k, fill=mix(dark, mul(light, 1.12), 0.3 + 0.12 * k), width=4)
for _ in range(26):                                            # dusty bloom
    x, y, q = random.gauss(64 + side * 8, 22), random.gauss(54, 20), random.uniform(4, 10)
    b.ellipse((x - q, y - q * 0.7, x + q, y + q * 0.7), fill=mix(berry.getpixel((max(0, min(127, int(x))), max(0, min(127, int(y))))), (226, 228, 240), 0.16))
berry = berry.filter(ImageFilter.GaussianBlur(4))
b = ImageDraw.Draw(berry)
hx = 64 + side * 24
b.ellipse((hx - 12, 28, hx + 12, 46), fill=mix(light, (255, 255, 255), 0.85))
b.ellipse((hx - side * 22 - 4, 46, hx - side * 22 + 4, 54), fill=mix(light, (255, 255, 255), 0.4))
berry = berry.filter(ImageFilter.GaussianBlur(1.5))
mask = Image.new("L", (K, K))
ImageDraw.Draw(mask).ellipse((3, 3, K - 4, K - 4), fill=255)
spots, y = [], 0
while y < tall:
    u = y / tall
    half = wide / 2 * min(1, .55 + 2.4 * u) * (1 - u) ** .6
    n = max(1, int(2 * half / (r * 1.25)))
    for i in range(n):
        e = (i + .5) / n - .5
        spots.append((cx + sway * u + e * 2 * half + random.uniform(-7, 7), top + y + random.uniform(-9, 9), abs(e), e))
    y += r * 1.0
shadow = Image.new("L", (190, 190))
sd = ImageDraw.Draw(shadow)
for x, yy, e, _ in spots:
    sd.ellipse(((x - r - side * 44) / 4, (yy - r + 36) / 4, (x + r - side * 44) / 4, (yy + r + 36) / 4), fill=120)
img.paste(mul(low, 0.3), mask=shadow.filter(ImageFilter.GaussianBlur(6)).resize((S, S)))
d = ImageDraw.Draw(img)
wood = (124, 92, 56)
a = random.choice([-1, 1])
cane = [(-20, 84 + a * 26), (170, 66 + a * 14), (cx, 70), (600, 58 - a * 16), (S + 20, 72 - a * 30)]
d.line([(x, y + 8) for x, y in cane], fill=mul(wood, 0.5), width=24, joint="curve")
d.line(cane, fill=wood, width=22, joint="curve")
d.line([(x, y - 6) for x, y in cane], fill=mul(wood, 1.4), width=5, joint="curve")
for x in (110, 300, 520, 660):
    d.line((x, 62, x + 20, 78), fill=mul(wood, 0.6), width=3)
d.line([(cx, 70), (cx + a * 8, 120), (cx, top + 20)], fill=mul(wood, 0.7), width=16, joint="curve")
d.line([(cx - 3, 70), (cx + a * 8 - 3, 120), (cx - 3, top + 20)], fill=(142, 150, 76), width=8, joint="curve")
curl = [(cx - a * (60 + 7 * t) - 30 * math.cos(t * .9) * (1 - t / 22), 122 + 30 * math.sin(t * .9) * (1 - t / 22) + t) for t in range(20)]
d.line([(cx, 96)] + curl, fill=(128, 156, 70), width=5, joint="curve")
green = random.choice([(92, 148, 60), (130, 158, 54), (66, 122, 66), (186, 128, 48), (168, 66, 44)])


def vine_leaf(x, y, L, turn, c):
    """Five lobes: each half of a lobe is lit or shaded by its side of the vein."""
    d.line([(x, y), (x + (cx - x) * 0.4, y - 36), (x + (cx - x) * 0.55, 74)], fill=(140, 150, 76), width=7, joint="curve")
    rim = []
    for k in range(-24, 25):
        t = k / 24 * 2.6
        q = L * (.64 + .36 * abs(math.cos(t * 2.99)) ** 1.2 + (.05 if k % 2 else -.01)) * (1 - .18 * abs(t) / 2.6)
        rim.append((x + q * math.sin(t + turn), y + q * math.cos(t + turn) * .95))
    d.polygon([(x, y)] + [(u - side * 12, v + 14) for u, v in rim], fill=mul(c, 0.32))
    for k in range(48):
        d.polygon([(x, y), rim[k], rim[k + 1]], fill=mul(c, 0.98 + 0.18 * math.sin(k * 0.785) + 0.1 * (1 if (k > 24) == (side > 0) else -1)))
    for t in (-2.1, -1.05, 0, 1.05, 2.1):
        p = lambda f, s=0: (x + L * f * math.sin(t + s + turn), y + L * f * .95 * math.cos(t + s + turn))
        d.line([(x, y), p(.86)], fill=mix(c, (240, 244, 190), 0.5), width=4)
        for f in (.3, .5):
            for s in (-.3, .3):
                d.line([p(f), p(f + .2, s)], fill=mix(c, (240, 244, 190), 0.3), width=2)


vine_leaf(cx + a * 165, 122, random.randint(122, 146), random.uniform(-.4, .4) + a * .3, green)
if random.random() < .75:
    vine_leaf(cx - a * 190, 104, random.randint(84, 104), random.uniform(-.5, .5) - a * .3, mul(green, random.uniform(0.85, 1.1)))
spots.sort(key=lambda s: -s[2] + random.uniform(-.12, .12))    # the outer berries lie behind
for x, yy, e, s in spots:
    q = int(r * random.uniform(.92, 1.08))
    k = random.uniform(.88, 1.08) - .45 * e + .22 * s * side
    one = berry.resize((2 * q, 2 * q)).point(lambda v: min(255, int(v * k)))
    x, yy = int(x), int(yy)
    d.ellipse((x - q - 3, yy - q - 1, x + q + 3, yy + q + 5), fill=mul(dark, .45))
    img.paste(one, (x - q, yy - q), mask.resize((2 * q, 2 * q)))
if random.random() < .6:                                       # dew runs down
    for x, yy, e, _ in random.sample(spots, 7):
        q = random.uniform(4, 7)
        d.ellipse((x - q, yy + 6 - q, x + q, yy + 8 + q), fill=mul(dark, 1.1))
        d.ellipse((x - q * .7, yy + 8 - q * .4, x + q * .8, yy + 7 + q), fill=mix(light, (255, 255, 255), .5))
        d.ellipse((x - q * .5, yy + 4 - q * .4, x, yy + 6), fill=(255, 255, 255))
img = img.resize((500, 500), Image.Resampling.LANCZOS)
