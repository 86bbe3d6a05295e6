import math
import random

from PIL import Image, ImageDraw, ImageFilter

S = 560
# the lit clock of a railway station, hung from an arm, by day, at dusk, in the night or in snow
hour = random.choice(["day", "day", "dusk", "night", "fog", "snow"])
top, low = {"day": ((96, 160, 220), (214, 232, 240)), "dusk": ((70, 50, 110), (244, 150, 96)), "night": ((8, 12, 30), (28, 34, 66)),
            "fog": ((206, 210, 210), (168, 176, 178)), "snow": ((120, 136, 160), (226, 232, 240))}[hour]
small = Image.new("RGB", (70, 70))
d = ImageDraw.Draw(small)
for y in range(70):
    d.line((0, y, 70, y), fill=tuple(int(a + (b - a) * y / 70) for a, b in zip(top, low)))
vx = random.uniform(20, 50)                                # where the tracks run to
for k in range(-6, 7):                                      # lines of the roof and of the platform
    dim = tuple(int(c * random.uniform(0.55, 0.9)) for c in low)
    if random.random() < 0.7:
        d.line((vx, 40, vx + k * 30, -30), fill=dim, width=2)
d.polygon([(vx, 42), (-70, 72), (70 + 70, 72)], fill=tuple(int(c * 0.6) for c in low))
for k in (-3, -2, 2, 3):
    d.line((vx, 42, vx + k * 18, 72), fill=tuple(int(c * 0.9) for c in low), width=1)
if random.random() < 0.75:                                  # a train stands at one side
    s, paint = random.choice([-1, 1]), random.choice([(180, 40, 40), (40, 90, 70), (50, 70, 130), (220, 170, 60)])
    d.polygon([(vx + s * 4, 40), (vx + s * 80, 18), (vx + s * 80, 66), (vx + s * 4, 44)], fill=paint)
    for k in range(7):
        q = 6 + k * k * 1.6
        d.polygon([(vx + s * q, 40 - q * 0.16), (vx + s * (q + 1 + k * 1.6), 40 - q * 0.18), (vx + s * (q + 1 + k * 1.6), 41.5 + q * 0.04), (vx + s * q, 41.5 + q * 0.04)], fill=(255, 226, 150))
if hour in ("night", "dusk"):
    for _ in range(random.randint(8, 26)):
        x, y, r = random.uniform(0, 70), random.uniform(22, 60), random.uniform(0.8, 3)
        d.ellipse((x - r, y - r, x + r, y + r), fill=random.choice([(255, 200, 110), (255, 240, 190), (255, 110, 90), (140, 210, 255)]))
img = small.filter(ImageFilter.GaussianBlur(random.uniform(1, 2.2))).resize((S, S), Image.Resampling.BICUBIC)

R = random.uniform(0.28, 0.37) * S
side, hang = random.choice([-1, 1]), random.choice(["arm", "ceiling"])
cy = S * random.uniform(0.53, 0.57)
thick = random.uniform(0.05, 0.13) * R * side               # the drum shows its depth to one side
cx = S / 2 - thick + random.uniform(-0.05, 0.05) * S
steel = random.choice([(30, 32, 36), (70, 78, 84), (120, 30, 30), (24, 54, 48), (30, 44, 90), (190, 194, 196)])
glow = {"night": (255, 244, 206), "dusk": (255, 246, 220)}.get(hour, (246, 248, 246))
black = (16, 18, 22)
if hour == "night" and random.random() < 0.35:              # some faces are dark with light bars
    glow, black = (18, 22, 34), (250, 240, 200)
if hour in ("night", "dusk", "fog"):
    halo = Image.new("L", (70, 70), 0)
    q = 70 / S
    ImageDraw.Draw(halo).ellipse(((cx - 1.2 * R) * q, (cy - 1.2 * R) * q, (cx + 1.2 * R) * q, (cy + 1.2 * R) * q), fill=120)
    img.paste(Image.new("RGB", (S, S), (255, 226, 160)), (0, 0), halo.filter(ImageFilter.GaussianBlur(6)).resize((S, S), Image.Resampling.BICUBIC))

Z = 2                                                       # drawn twice as large, then made smooth
img = img.resize((S * Z, S * Z), Image.Resampling.BILINEAR)
d = ImageDraw.Draw(img)
R, cx, cy, thick = R * Z, cx * Z, cy * Z, thick * Z


def disc(x, y, r, fill):
    d.ellipse((x - r, y - r, x + r, y + r), fill=fill)


def ray(turn, a, b, w0, w1, fill, dx=0.0, dy=0.0):
    """A bar on the dial from radius a to b, w0 and w1 wide at its ends; 0 points up."""
    t = math.radians(turn)
    s, c = math.sin(t), -math.cos(t)
    d.polygon([(cx + dx + R * (q * s + w * c), cy + dy + R * (q * c - w * s)) for q, w in ((a, w0), (a, -w0), (b, -w1), (b, w1))], fill=fill)


lit, shade = tuple(min(255, c + 50) for c in steel), tuple(int(c * 0.55) for c in steel)
if hang == "arm":
    edge = S * Z if side > 0 else 0
    for w, c in ((34, shade), (24, steel), (6, lit)):
        d.line((cx, cy - w / 3, edge, cy - w / 3), fill=c, width=w)
        d.line((cx + side * 0.9 * R, cy - 0.7 * R, edge, cy - 1.25 * R), fill=c, width=w // 2)
    d.rectangle((edge - 34, cy - 1.5 * R, edge + 34, cy + 0.5 * R), fill=shade)
else:
    for x in (-0.5, 0.5):
        d.rectangle((cx + x * R - 12, 0, cx + x * R + 12, cy), fill=shade)
        d.rectangle((cx + x * R - 12, 0, cx + x * R - 4, cy), fill=lit)
for k in range(12, -1, -1):                                 # the drum from back to front
    f = 0.45 + 0.4 * (1 - k / 12)
    disc(cx + thick * k / 6, cy, R * 1.06, tuple(int(c * f) for c in steel))
disc(cx, cy, R * 1.06, lit)
disc(cx + 4, cy + 5, R * 1.05, steel)
disc(cx, cy, R * 0.95, tuple(int(c * 0.8) for c in glow))
disc(cx + 2, cy + 4, R * 0.945, glow)
thin = random.choice([0.018, 0.024, 0.03])
for m in range(60):
    if m % 5:
        ray(6 * m, 0.84, 0.91, 0.011, 0.011, black)
    else:
        ray(6 * m, 0.66 if m % 15 else 0.6, 0.91, thin * 1.1, thin * 1.1, black)
h, m, soft = random.randint(0, 11), random.randint(0, 59), tuple(int(c * 0.86) for c in glow)
for dx, dy, c in ((9, 13, soft), (0, 0, black)):
    ray(30 * h + m / 2, -0.2, 0.56, 0.052, 0.042, c, dx, dy)
    ray(6 * m, -0.22, 0.87, 0.042, 0.03, c, dx, dy)
t = random.randint(0, 59) * 6
red = random.choice([(214, 30, 40), (214, 30, 40), (240, 120, 20)])
for dx, dy, c in ((11, 15, soft), (0, 0, red)):
    ray(t, -0.28, 0.58, 0.013, 0.01, c, dx, dy)
    disc(cx + dx + 0.58 * R * math.sin(math.radians(t)), cy + dy - 0.58 * R * math.cos(math.radians(t)), R * 0.085, c)
disc(cx, cy, R * 0.035, red)
glass = Image.new("L", (S * Z, S * Z), 0)
g = ImageDraw.Draw(glass)
g.chord((cx - 0.92 * R, cy - 0.92 * R, cx + 0.92 * R, cy + 0.92 * R), 190, 290, fill=46)
img.paste(Image.new("RGB", img.size, (255, 255, 255)), (0, 0), glass)
if hour == "snow":
    d.chord((cx - 1.06 * R, cy - 1.14 * R, cx + 1.06 * R, cy + 0.98 * R), 215, 325, fill=(250, 252, 255))
    for _ in range(130):
        disc(random.uniform(0, S * Z), random.uniform(0, S * Z), random.uniform(2, 8), (255, 255, 255))
img = img.resize((S, S), Image.Resampling.BOX)
