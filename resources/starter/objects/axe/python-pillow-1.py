import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

N = 700; rnd = random.uniform; pose = random.choice(["stump", "stump", "plain"])
sky, low = random.choice([((196, 220, 226), (96, 116, 70)), ((246, 216, 160), (104, 86, 52)), ((38, 46, 66), (26, 34, 34)), ((232, 230, 222), (170, 160, 140)), ((150, 66, 50), (80, 38, 30))])
t = np.linspace(0, 1, N)[:, None, None]; img = Image.fromarray((np.array(sky) * (1 - t * 0.35) + 0 * np.zeros((N, N, 1))).astype("uint8"))
d = ImageDraw.Draw(img)
if pose == "stump":
    for i in range(9):                                 # trunks of a wood far behind
        x = i * 84 + rnd(-25, 25)
        d.polygon([(x, 0), (x + rnd(14, 30), 0), (x + rnd(24, 40), 470), (x - 6, 470)], fill=tuple(int(c * (0.58 + 0.03 * i)) for c in sky))
    d.rectangle((0, 460, N, N), fill=low)
else:
    for y in range(0, N, 100):                         # planks
        f = rnd(0.75, 1.1); d.rectangle((0, y, N, y + 96), fill=tuple(min(255, int(c * f)) for c in sky))
        for _ in range(8):
            gy, gx = y + rnd(5, 90), rnd(-200, N)
            d.line((gx, gy, gx + rnd(80, 300), gy + rnd(-4, 4)), fill=tuple(int(c * f * 0.86) for c in sky), width=2)

# the axe upright: handle in the middle, edge to the left, in its own layer
ax = Image.new("RGBA", (N, N)); a = ImageDraw.Draw(ax); wood = random.choice([(196, 140, 80), (224, 184, 128), (150, 92, 50), (120, 74, 46)])
s = np.linspace(0, 1, 50); mid = 350 + 22 * np.sin(s * 3.0) - 26 * np.clip(s - 0.82, 0, 1) / 0.18 * (s > 0.82)
half = 17 + 3 * np.sin(s * 6) + 13 * np.clip(s - 0.88, 0, 1) / 0.12; ys = 50 + s * 600
for k, f in ((1, 0.7), (0.7, 1.0), (0.2, 1.15)):
    off = -half * (1 - k) * 0.45
    a.polygon(list(zip(mid - half * k + off, ys)) + list(zip(mid + half * k + off, ys))[::-1], fill=tuple(min(255, int(c * f)) for c in wood))
for _ in range(9):
    o = rnd(-12, 12); a.line(list(zip(mid + o, ys))[8:46], fill=tuple(int(c * 0.72) for c in wood), width=1)
paint = random.choice([(178, 34, 34), (40, 70, 120), (46, 52, 56), (60, 90, 60), (84, 88, 92)])
steel = random.choice([(190, 196, 202), (160, 166, 172)]); big = rnd(0.9, 1.15)

def H(*pts):
    return [(350 + x * big, 125 + y * big) for x, y in pts]

cheek = H((48, -52), (30, -58), (-40, -56), (-110, -80), (-178, -112), (-206, -40), (-206, 40), (-180, 122), (-112, 78), (-40, 50), (30, 52), (48, 46))
a.polygon(cheek, fill=paint)
a.polygon(H((48, -52), (30, -58), (-40, -56), (-110, -80), (-150, -98), (-60, -34), (48, -30)), fill=tuple(min(255, c + 45) for c in paint))
a.polygon(H((-178, -112), (-142, -96), (-158, -36), (-158, 36), (-144, 102), (-180, 122), (-206, 40), (-206, -40)), fill=steel)
a.polygon(H((-178, -112), (-168, -107), (-192, -36), (-192, 38), (-170, 116), (-180, 122), (-206, 40), (-206, -40)), fill=(240, 244, 248))
a.polygon(H((48, -52), (62, -50), (62, 44), (48, 46)), fill=tuple(int(c * 0.6) for c in paint))
a.ellipse(H((-8, -8), (8, 8))[0] + H((-8, -8), (8, 8))[1], fill=tuple(int(c * 0.5) for c in paint)); side = random.choice([-1, 1])
if side < 0:
    ax = ax.transpose(Image.FLIP_LEFT_RIGHT)
if pose == "stump":
    turn = side * rnd(100, 122)              # head down at the stump, handle up and away
    head = np.array((350 + side * -190 * big, 125.0)); ang = np.radians(turn); ax = ax.rotate(turn, Image.BICUBIC); v = head - 350
    now = np.array((v[0] * np.cos(ang) + v[1] * np.sin(ang), -v[0] * np.sin(ang) + v[1] * np.cos(ang))) + 350; cx, top = 350 - side * 150, 490
    move = (int(cx - now[0]), int(top + 12 - now[1])); d.rectangle((cx - 140, top, cx + 140, 680), fill=(104, 74, 48))
    for i in range(26):
        x = cx - 140 + 280 * random.random(); d.line((x, top + 20, x + rnd(-6, 6), 680), fill=(int(rnd(60, 130)), 62, 40), width=3)
    d.ellipse((cx - 140, 650, cx + 140, 710), fill=(104, 74, 48))
    for q in range(9):
        d.ellipse((cx - 140 + 16 * q, top - 40 + 4.4 * q, cx + 140 - 16 * q, top + 40 - 4.4 * q), fill=[(222, 184, 132), (196, 152, 100)][q % 2])
    img.paste(ax, move, ax); d.ellipse((cx - 60, top + 8, cx + 60, top + 24), fill=(196, 152, 100))
else:
    ax = ax.rotate(rnd(-50, 50), Image.BICUBIC); dark = Image.new("RGB", (N, N), (20, 14, 10))
    img.paste(dark, (14, 18), ax.getchannel("A").filter(ImageFilter.GaussianBlur(7)).point(lambda p: p * 0.55)); img.paste(ax, (0, 0), ax)
