import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W, H = 480, 480
# mist, moonlight or a burning evening; everything is soft, the tower is a lit cylinder, the lamp shines into the air
mood = random.choice(["moon", "mist", "fire", "blue hour", "dawn"])
top, low, sea, lamp = {"moon": ((6, 12, 34), (52, 74, 118), (10, 22, 48), (255, 240, 190)), "mist": ((150, 164, 170), (214, 218, 214), (120, 140, 146), (255, 232, 170)),
                       "fire": ((74, 38, 88), (252, 146, 76), (88, 46, 74), (255, 236, 180)), "blue hour": ((30, 62, 124), (150, 178, 214), (34, 68, 112), (255, 226, 140)),
                       "dawn": ((126, 168, 206), (255, 218, 196), (110, 140, 166), (255, 250, 220))}[mood]
dim = {"moon": 0.52, "mist": 0.95, "fire": 0.72, "blue hour": 0.7, "dawn": 1.05}[mood]
side = random.choice([-1, 1])
cx = 240 + side * random.uniform(10, 80)
horizon = random.randint(330, 372)
foot, high = horizon - random.randint(-6, 20), random.uniform(196, 226)
wide, thin = random.uniform(33, 40), random.uniform(19, 24)
stripe = np.array(random.choice([(196, 44, 38), (30, 34, 44), (34, 98, 90), (30, 66, 130)]), float)
turns = random.choice([0, 2.5, 3.5, 4.5])
swirl = random.choice([0, 0, 0.55])
y, x = np.mgrid[0:H, 0:W].astype(float)
rng = np.random


def haze(cells, stretch):
    """Soft noise in 0..1 for clouds, water and mist."""
    small = Image.fromarray((rng.rand(cells, max(2, int(cells / stretch))) * 255).astype("uint8"))
    return np.asarray(small.resize((W, H), Image.Resampling.BICUBIC), float) / 255


t = np.clip(y / horizon, 0, 1)[..., None]
pic = np.array(top, float) * (1 - t) + np.array(low, float) * t
cloud = np.clip(0.6 * haze(9, 2.5) + 0.4 * haze(22, 2.5) - random.uniform(0.35, 0.6), 0, 1)[..., None] * 2.2
pic += (np.array(low) * 1.05 + 14 - pic) * cloud * (0.75 if mood != "moon" else 0.4)
mx, my = cx - side * random.uniform(120, 200), random.uniform(60, 300 if mood in ("fire", "dawn") else 130)
disc = np.hypot(x - mx, y - my)
shine = np.array((255, 244, 220) if mood != "fire" else (255, 214, 120), float)
pic += shine * (0.35 * np.exp(-disc / 46))[..., None]
pic += (shine - pic) * np.clip(23 - disc, 0, 1)[..., None] * (0.95 if mood != "mist" else 0.5)
if mood == "moon":
    stars = (rng.rand(H, W) > 0.9985) & (y < horizon - 20)
    pic[stars] = 235

# water with long ripples and the glitter below the light in the sky
deep = np.clip((y - horizon) / (H - horizon), 0, 1)[..., None]
water = np.array(low, float) * 0.75 * (1 - deep) ** 2 + np.array(sea, float) * (1 - (1 - deep) ** 2)
ripple = haze(90, 6)
water *= 0.86 + 0.3 * ripple[..., None]
water += shine * ((ripple > 0.6) * np.exp(-np.abs(x - mx) / (14 + 60 * deep[..., 0])) * 0.5)[..., None]
ly = foot - high - 26
water += np.array(lamp, float) * ((ripple > 0.52) * np.exp(-np.abs(x - cx) / (10 + 26 * deep[..., 0])) * 0.45)[..., None]
pic = np.where((y > horizon)[..., None], water, pic)

# rock: an uneven outline, broken faces of light and dark
edge = foot + 6 + 62 * np.clip(np.abs(x - cx) / random.uniform(105, 150), 0, 2) ** 1.7 + 20 * (haze(3, 0.12) - 0.5)
stone = np.array(random.choice([(112, 98, 88), (88, 94, 104), (130, 112, 84)]), float) * dim * 0.85
face = 0.55 + 0.8 * haze(16, 1) * haze(44, 0.8) + 0.25 * np.sign(haze(24, 1.6) - 0.5)
grass = np.clip(1 - (y - edge) / 9, 0, 1)[..., None] * (mood != "mist")
rock = stone * face[..., None] * (1 - grass) + np.array((74, 104, 52), float) * dim * grass
shore = horizon + 44 + 5 * np.sin(x / 17)
land = (y > edge) & (y < shore)
pic = np.where(land[..., None], rock, pic)
foam = np.exp(-((y - shore) / 4) ** 2) * (edge < shore) * (haze(60, 1) > 0.35)
pic += (np.array((235, 240, 244)) * dim - pic) * foam[..., None] * 0.8

# tower, a cylinder in light; stripes follow the round
k = np.clip((foot - y) / high, 0, 1)
half = wide + (thin - wide) * k ** 0.75
u = (x - cx) / half
body = (np.abs(u) < 1) & (y <= foot + 4 * np.sqrt(np.clip(1 - u * u, 0, 1))) & (y >= foot - high)
bow = k - 0.02 * np.sqrt(np.clip(1 - u * u, 0, 1)) * (1 - 2 * k)
paint = np.where((np.floor((bow + swirl * 0.16 * u) * 2 * turns) % 2 == 1)[..., None] & (turns > 0), stripe, np.array((244, 240, 230), float))
light = np.clip(0.34 + 0.75 * np.sqrt(np.clip(1 - (u - side * -0.45) ** 2 / 2.1, 0, 1)) - 0.28 * (u * side > 0.5) * np.abs(u), 0, 1.1) * dim
pic = np.where(body[..., None], paint * light[..., None] + np.array(low) * 0.06, pic)
img = Image.fromarray(np.clip(pic, 0, 255).astype("uint8"))

d = ImageDraw.Draw(img)
dark = tuple(int(v * dim) for v in (44, 44, 52))
gold = lamp if mood != "dawn" else (250, 236, 190)
ty = foot - high
for n, lit in enumerate(random.choice([(1, 0, 1), (1, 1, 0), (0, 1, 1)])):
    wy, wx = foot - high * (0.3 + 0.24 * n), cx + (-1) ** n * 7
    d.rounded_rectangle((wx - 5, wy - 9, wx + 5, wy + 8), 4, fill=gold if lit else dark)
d.rounded_rectangle((cx - 10, foot - 30, cx + 10, foot + 3), 8, fill=dark)
d.polygon([(cx - thin, ty + 6), (cx + thin, ty + 6), (cx + thin + 13, ty - 5), (cx - thin - 13, ty - 5)], fill=dark)
d.rectangle((cx - 17, ty - 48, cx + 17, ty - 5), fill=gold)
for s in (-17, -6, 6, 17):
    d.line((cx + s, ty - 48, cx + s, ty - 5), fill=dark, width=2)
for s in np.linspace(-thin - 12, thin + 12, 10):
    d.line((cx + s, ty - 20, cx + s, ty - 5), fill=dark, width=1)
d.line((cx - thin - 12, ty - 20, cx + thin + 12, ty - 20), fill=dark, width=2)
d.pieslice((cx - 23, ty - 76, cx + 23, ty - 22), 180, 360, fill=tuple(int(v * dim) for v in (stripe if turns else (150, 50, 44))))
d.line((cx, ty - 96, cx, ty - 72), fill=dark, width=3)
d.ellipse((cx - 4, ty - 80, cx + 4, ty - 72), fill=dark)

# beams and halo, added as light
beam = Image.new("L", (W // 2, H // 2))
b = ImageDraw.Draw(beam)
tilt = random.uniform(-60, 40)
for s in random.choice([(-1, 1), (side,), (-side,), (-1, 1)]):
    b.polygon([(cx / 2, ly / 2 - 3), (cx / 2 + s * 400, ly / 2 + s * tilt - 46), (cx / 2 + s * 400, ly / 2 + s * tilt + 46), (cx / 2, ly / 2 + 3)], fill=150)
soft = np.asarray(beam.filter(ImageFilter.GaussianBlur(5)).resize((W, H)), float) / 255
r = np.hypot(x - cx, y - ly)
power = {"dawn": 0.35, "mist": 0.6}.get(mood, 1.0)
glow = power * (soft * np.exp(-r / 260) * 0.9 + 1.1 * np.exp(-r / 20) + 0.35 * np.exp(-r / 90))
out = np.asarray(img, float)
if mood in ("mist", "blue hour"):
    fog = np.clip(np.exp(-((y - horizon - 10) / 42) ** 2) * (0.35 + 0.8 * haze(8, 3)), 0, 0.85)[..., None]
    out += (np.array(low) - out) * fog
img = Image.fromarray(np.clip(out + np.array(lamp) * glow[..., None], 0, 255).astype("uint8"))
