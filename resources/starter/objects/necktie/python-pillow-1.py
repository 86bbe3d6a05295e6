import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# A necktie of woven silk on a shirt, close up: the thread, the dimple under the knot, the collar.
W = 900
cx = 450
shirt, sets = random.choice([
    ((244, 244, 246), 0), ((190, 212, 236), 0), ((246, 214, 220), 0), ((248, 238, 212), 0), ((214, 228, 208), 0), ((38, 42, 58), 1), ((70, 26, 40), 1), ((30, 62, 62), 1)])
dark = [((20, 36, 84), (214, 60, 56), (240, 236, 220)), ((122, 20, 38), (236, 196, 110), (40, 16, 26)), ((22, 84, 64), (240, 220, 160), (14, 40, 36)), ((40, 40, 48), (150, 156, 170), (200, 70, 60)),
        ((92, 40, 110), (240, 190, 220), (44, 22, 60)), ((176, 70, 24), (30, 44, 80), (250, 226, 190)), ((14, 104, 124), (250, 246, 230), (8, 50, 66))]
bright = [((240, 196, 70), (60, 40, 90), (255, 248, 220)), ((226, 230, 236), (170, 40, 60), (120, 130, 150)), ((240, 140, 110), (255, 240, 220), (120, 40, 50)), ((130, 206, 214), (250, 250, 245), (20, 80, 110)), ((246, 176, 200), (255, 255, 255), (130, 40, 90))]
tie = [np.array(c, float) for c in random.choice(bright if sets else dark)]
weave = random.choice(["stripe", "dots", "plaid", "foulard", "knit", "stripe"])
period = random.uniform(46, 96)
tilt = random.choice([-1, 1]) * random.uniform(0.6, 0.9)
sway = random.uniform(-0.07, 0.07)
wide = random.uniform(112, 140)
tip = random.uniform(812, 860)
knot_w = random.uniform(62, 86)
cuts = sorted(random.uniform(0.1, 0.9) for _ in range(4))
yy, xx = np.mgrid[0:W, 0:W].astype(float)

def silk(angle):
    """The pattern, turned by an angle, over the whole square."""
    u, v = xx * math.cos(angle) + yy * math.sin(angle), -xx * math.sin(angle) + yy * math.cos(angle)
    out = np.tile(tie[0], (W, W, 1))
    a, b = u % period / period, v % period / period
    if weave == "stripe":
        idx = np.searchsorted(cuts, a)
        out = np.array([tie[0], tie[1], tie[0], tie[2], tie[0]])[idx]
    elif weave == "dots":
        row = (u // period) % 2
        b = (v / period + row / 2) % 1
        out[np.hypot(a - 0.5, b - 0.5) < 0.2] = tie[1]
    elif weave == "plaid":
        for q in (a, b):
            out = np.where((q < 0.42)[..., None], out * 0.6 + tie[2] * 0.4, out)
            out = np.where((abs(q - 0.7) < 0.045)[..., None], tie[1], out)
    elif weave == "foulard":
        m = abs(a - 0.5) + abs(b - 0.5)
        out[m < 0.3] = tie[1]; out[m < 0.19] = tie[0]; out[m < 0.1] = tie[2]
    else:
        out = out * (0.9 + 0.14 * np.sin(yy * 0.9) * np.sin(xx * 0.9 + (yy // 7) % 2 * 3))[..., None]
        for k in range(3):
            out[abs(yy - 560 - 70 * k) < 15] *= 0.55; out[abs(yy - 560 - 70 * k) < 13] = tie[1]
    thread = 1 + 0.05 * np.sin((u + v) * 1.5) + np.random.normal(0, 0.02, (W, W))
    return out * thread[..., None]

# the shirt: fine cloth, placket, buttons
base = np.array(shirt, float) * (1 + 0.05 * np.sin(xx / 130 + yy / 300) + 0.05 * np.sin(xx / 60 - yy / 110))[..., None]
print_kind = random.choice(["plain", "pin", "check"])
gap = random.choice([18, 26, 34])
if print_kind != "plain":
    base[(xx % gap < 3)] *= 0.84
if print_kind == "check":
    base[(yy % gap < 3)] *= 0.84
img = Image.fromarray(np.clip(base, 0, 255).astype(np.uint8))
d = ImageDraw.Draw(img)
tint = lambda f: tuple(int(max(0, min(255, v * f + (12 if sets else 0)))) for v in shirt)
d.line((cx - 62, 200, cx - 62, W), fill=tint(0.74), width=4); d.line((cx + 62, 200, cx + 62, W), fill=tint(0.74), width=4)
d.polygon([(cx - 190, 0), (cx + 190, 0), (cx + 60, 190), (cx - 60, 190)], fill=tint(0.5))      # inside of the collar
d.ellipse((cx - 190, -80, cx + 190, 66), fill=tint(0.36))

def soft_shadow(poly, dx, dy, blur, depth):
    m = Image.new("L", (W, W), 0)
    ImageDraw.Draw(m).polygon([(x + dx, y + dy) for x, y in poly], fill=depth)
    img.paste((10, 10, 20), (0, 0), m.filter(ImageFilter.GaussianBlur(blur)))

def lay(poly, texture, light):
    m = Image.new("L", (W, W), 0)
    ImageDraw.Draw(m).polygon(poly, fill=255)
    img.paste(Image.fromarray(np.clip(texture * light[..., None], 0, 255).astype(np.uint8)), (0, 0), m)

knot_top, knot_end = 112, 112 + random.uniform(104, 126)
neck = knot_w * 0.62
shoulder = tip - wide * 0.95
mid = lambda y: cx + sway * (y - knot_end)
edge = [(knot_end - 14 + (shoulder - knot_end + 14) * t, neck + (wide - neck) * t ** 0.85) for t in np.linspace(0, 1, 30)]
blade = [(mid(y) - h, y) for y, h in edge] + [(mid(tip), tip)] + [(mid(y) + h, y) for y, h in edge[::-1]]
soft_shadow(blade, 16, 12, 13, 130)
s = (xx - mid(yy)) / np.clip(neck + (wide - neck) * np.clip((yy - knot_end) / (shoulder - knot_end), 0, 1) ** 0.85, 1, None)
fold = np.exp(-((s - 0.1) / 0.16) ** 2) * np.exp(-np.clip(yy - knot_end, 0, None) / 110)
light = 1.08 - 0.34 * np.clip(s + 0.15, -1.2, 1.2) ** 2 + 0.14 * np.exp(-((s + 0.45) / 0.25) ** 2) - 0.5 * fold + 0.05 * np.sin(s * 7 + yy / 140) - 0.4 * np.exp(-np.clip(yy - knot_end, 0, None) / 16)
lay(blade, silk(tilt), light)
if random.random() < 0.35:
    y = random.uniform(500, 590); h = wide * 0.62
    d.rounded_rectangle((mid(y) - h - 14, y - 11, mid(y) + h, y + 13), 5, fill=(70, 60, 40)); d.rounded_rectangle((mid(y) - h - 14, y - 13, mid(y) + h, y + 9), 5, fill=random.choice([(226, 190, 96), (206, 212, 222)])); d.line((mid(y) - h - 8, y - 8, mid(y) + h - 8, y - 8), fill=(255, 252, 236), width=4)
slope = random.uniform(-8, 8)
knot = [(cx - knot_w, knot_top + slope), (cx - knot_w * 0.3, knot_top - 14), (cx + knot_w * 0.4, knot_top - 14), (cx + knot_w, knot_top - slope), (cx + knot_w * 0.84, knot_top + 62), (cx + neck, knot_end - 6), (cx + 6, knot_end + 8), (cx - neck, knot_end - 4), (cx - knot_w * 0.86, knot_top + 60)]
soft_shadow(knot, 4, 10, 7, 150)
k = (xx - cx) / knot_w
lay(knot, silk(-tilt * 0.9), 1.14 - 0.42 * np.clip(k + 0.2, -1.3, 1.3) ** 2 - 0.12 * (yy - knot_top) / 120)
for side in (-1, 1):                                         # collar wings over the knot's shoulders
    wing = [(cx + side * 34, 92), (cx + side * 120, 4), (cx + side * 206, -20), (cx + side * 330, 60), (cx + side * 226, 304), (cx + side * 206, 306)]
    soft_shadow(wing, 8, 14, 10, 110)
    d.polygon(wing, fill=tint(1.04 if side < 0 else 0.93))
    d.line([(cx + side * 50, 96), (cx + side * 212, 284), (cx + side * 308, 66)], fill=tint(0.78), width=3)
    d.line([wing[0], wing[5]], fill=tint(0.66), width=3)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
