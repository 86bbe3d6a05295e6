import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# a computer mouse from above: two buttons, a wheel, a cable or none; on a mat, a desk or glass, turned at random
S = 640
bg, mat = random.choice([((222, 200, 170), (58, 62, 70)), ((238, 240, 244), (202, 212, 222)), ((34, 36, 44), (20, 22, 28)), ((96, 66, 48), (196, 60, 60)), ((170, 206, 214), (250, 250, 246)), ((246, 206, 90), (40, 90, 120)), ((60, 84, 70), (222, 226, 206))])
img = Image.new("RGB", (S, S), bg); d = ImageDraw.Draw(img)
if random.random() < 0.5:                                  # grain of the desk
    for y in range(0, S, 9):
        d.line([(x, y + 5 * math.sin(x / 90 + y)) for x in range(0, S + 40, 40)], fill=tuple(int(c * random.uniform(0.93, 1.0)) for c in bg), width=4)
m = random.randint(20, 70)
if random.random() < 0.75:
    d.rounded_rectangle((m, m, S - m // 2, S - m), 36, fill=mat, outline=tuple(int(c * 0.8) for c in mat), width=4)

shell, side = random.choice([((236, 238, 242), (176, 182, 190)), ((44, 46, 52), (20, 20, 24)), ((190, 40, 52), (40, 16, 20)), ((60, 120, 190), (24, 50, 96)), ((226, 216, 196), (170, 158, 134)), ((120, 126, 134), (70, 74, 80)), ((244, 170, 190), (206, 112, 140))])
glow = random.choice([None, None, (0, 230, 255), (255, 60, 140), (120, 255, 90)])
W, H = random.randint(122, 142), random.randint(212, 232)  # half width, half length
waist = random.uniform(0.0, 0.16)                          # pinched for the thumb, or egg-shaped
front = random.uniform(2.3, 3.4)                           # how square the front is
L = 640; lay = Image.new("RGBA", (L, L), (0, 0, 0, 0)); e = ImageDraw.Draw(lay)

def width(v):
    """Half width at v from -1 (front) to 1 (palm)."""
    return W * (1 - abs(v) ** (front if v < 0 else 2.2)) ** 0.5 * (0.9 + 0.1 * v - waist * math.exp(-((v + 0.1) / 0.33) ** 2))

rows = np.linspace(-0.999, 0.999, 61)
outline = [(L / 2 - width(v), L / 2 + H * v) for v in rows] + [(L / 2 + width(v), L / 2 + H * v) for v in rows[::-1]]
mask = Image.new("L", (L, L), 0); ImageDraw.Draw(mask).polygon(outline, fill=255)
e.polygon(outline, fill=side + (255,)); yy, xx = np.mgrid[0:L:4, 0:L:4]
hump = np.clip(1 - ((xx - L / 2) / (W * 1.02)) ** 2 - ((yy - L / 2 - 50) / (H * 1.25)) ** 2, 0, 1)
light = np.clip(0.55 + 0.5 * hump - 0.0012 * (yy - L / 2) - 0.0016 * (xx - L / 2), 0.3, 1.25)
gloss = 80 * np.exp(-((xx - L / 2 + 40) / 34.0) ** 2 - ((yy - L / 2 - 60) / 90.0) ** 2)
skin = np.clip(np.array(shell) * light[..., None] + gloss[..., None], 0, 255).astype("uint8")
top = Image.fromarray(skin).resize((L, L), Image.Resampling.BICUBIC); inner = Image.new("L", (L, L), 0)
ImageDraw.Draw(inner).polygon([(L / 2 + (x - L / 2) * 0.93, L / 2 + (y - L / 2) * 0.965) for x, y in outline], fill=255)
lay.paste(top, (0, 0), inner); seam = tuple(int(c * 0.45) for c in shell) + (255,)
cut = random.uniform(-0.22, 0.0)                           # where the buttons end
e.line([(L / 2, L / 2 - H * 0.96), (L / 2, L / 2 + H * cut)], fill=seam, width=5)
e.line([(L / 2 + 0.93 * width(cut) * t, L / 2 + H * cut + 16 * (1 - t * t)) for t in np.linspace(-1, 1, 15)], fill=seam, width=5)
slot = L / 2 - H * 0.56; e.rounded_rectangle((L / 2 - 25, slot - 52, L / 2 + 25, slot + 52), 25, fill=seam)
e.rounded_rectangle((L / 2 - 16, slot - 43, L / 2 + 16, slot + 43), 14, fill=(60, 62, 66, 255))
for k in range(-5, 6):                                     # ribs of the wheel
    yk = slot + 38 * math.sin(k * 0.28)
    e.line((L / 2 - 15, yk, L / 2 + 15, yk), fill=(150 - 14 * abs(k), 152 - 14 * abs(k), 156 - 14 * abs(k), 255), width=4)
if glow:
    e.line((L / 2 - 17, slot - 34, L / 2 - 17, slot + 34), fill=glow + (255,), width=5)
    e.line((L / 2 + 17, slot - 34, L / 2 + 17, slot + 34), fill=glow + (255,), width=5)
    e.arc((L / 2 - W * 0.8, L / 2 + 20, L / 2 + W * 0.8, L / 2 + H * 0.93), 30, 150, fill=glow + (255,), width=7)
if random.random() < 0.6:
    e.rounded_rectangle((L / 2 - 9, L / 2 + H * cut + 34, L / 2 + 9, L / 2 + H * cut + 62), 9, fill=seam)
for k in (0, 1):                                           # thumb buttons
    e.rounded_rectangle((L / 2 - width(0) + 1, L / 2 - 44 + 48 * k, L / 2 - width(0) + 15, L / 2 - 4 + 48 * k), 6, fill=seam)

turn = random.choice([random.uniform(-28, 28), random.uniform(-28, 28), random.uniform(150, 210), random.uniform(50, 80)])
cx, cy = S / 2 + random.randint(-24, 24), S / 2 + random.randint(-8, 24); a = math.radians(turn)
if random.random() < 0.65:                                 # the cable leaves at the front and curls out of the frame
    nose = np.array([cx - (H - 8) * math.sin(a), cy - (H - 8) * math.cos(a)])
    u, n = np.array([-math.sin(a), -math.cos(a)]), np.array([-math.cos(a), math.sin(a)])
    sway = random.choice([-1, 1]) * random.uniform(30, 110)
    pts = [tuple(nose + u * 420 * t + n * sway * math.sin(3.4 * t)) for t in np.linspace(0, 1, 30)]
    d.line([(x + 7, y + 9) for x, y in pts], fill=tuple(int(c * 0.55) for c in img.getpixel((S // 2, 100))), width=13, joint="curve")
    wire = (30, 30, 34) if sum(mat) > 300 else (210, 212, 216); d.line(pts, fill=wire, width=12, joint="curve")
    d.line(pts[:4], fill=tuple(int(c * 0.7) for c in wire), width=20)
shade = mask.resize((160, 160)).rotate(turn).filter(ImageFilter.GaussianBlur(4)).resize((L, L)).point(lambda v: int(v * 0.6))
img.paste((0, 0, 0), (int(cx - L / 2) + 14, int(cy - L / 2) + 20), shade)
lay = lay.rotate(turn, Image.Resampling.BICUBIC); img.paste(lay, (int(cx - L / 2), int(cy - L / 2)), lay)
