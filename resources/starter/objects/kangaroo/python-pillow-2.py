# A kangaroo sitting up on its tail in the Australian bush, at times with a joey in the pouch.
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps
R, S = random.uniform, 900
sky = random.choice([((80, 156, 216), (206, 222, 214)), ((24, 26, 62), (196, 90, 70)), ((236, 140, 70), (255, 222, 150)), ((176, 200, 212), (236, 240, 236)), ((14, 18, 36), (52, 66, 110))])
soil = random.choice([(176, 80, 42), (206, 168, 92), (112, 118, 60), (84, 48, 40)])
tint = lambda c, f: tuple(max(0, min(255, int(v * f))) for v in c)
t = np.linspace(0, 1, S)[:, None, None] ** 0.8
img = Image.fromarray(np.broadcast_to(np.array(sky[0]) * (1 - t) + np.array(sky[1]) * t, (S, S, 3)).astype(np.uint8).copy()); d = ImageDraw.Draw(img)
sx, sy, sr, hor = R(80, 820), R(80, 200), R(36, 70), R(590, 680)
d.ellipse((sx - sr, sy - sr, sx + sr, sy + sr), fill=(255, 244, 205))
haze = tuple((a + b) // 2 for a, b in zip(tint(soil, 0.75), sky[0]))
land = random.choice(["rock", "gums", "hills"])
if land == "rock":                                     # a great red rock on the plain
    x, w = R(250, 650), R(260, 360)
    shape = [(x - w, hor), (x - w * 0.8, hor - 90), (x - w * 0.5, hor - 130), (x, hor - 140), (x + w * 0.6, hor - 115), (x + w * 0.9, hor - 50), (x + w, hor)]
    d.polygon(shape, fill=(166, 74, 54))
    for a in [x + R(-0.75, 0.75) * w for _ in range(26)]:
        d.line((a, hor, a + R(-14, 14), hor - R(30, 105)), fill=(128, 52, 44), width=random.randint(3, 8))
else:
    for k in range(3):
        d.polygon([(0, S), (0, hor - 50 + 24 * k)] + [(x, hor - R(10, 90 - 24 * k) + 8 * k) for x in range(60, S, 130)] + [(S, hor - 30 + 12 * k), (S, S)], fill=tint(haze, 1.1 - 0.13 * k))
d.rectangle((0, hor, S, S), fill=tint(soil, 0.85))
for k in range(7):                                     # bands of soil come nearer and lighter
    y = hor + 8 + k * k * 7
    d.polygon([(0, y)] + [(x, y + R(-7, 7) - 3) for x in range(90, S, 90)] + [(S, y), (S, S), (0, S)], fill=tint(soil, 0.85 + 0.035 * k))
if land == "gums":
    for x, h in [(random.choice([R(0, 180), R(720, 900)]), R(250, 420)) for _ in range(3)]:
        d.line([(x, hor + 30), (x + R(-20, 20), hor - h * 0.5), (x + R(-50, 50), hor - h)], fill=(206, 196, 180), width=16, joint="curve")
        for _ in range(26):
            a, b, q = x + R(-90, 90), hor - h + R(-60, 70), R(16, 40)
            d.ellipse((a - q, b - q * 0.6, a + q, b + q * 0.6), fill=tint((92, 120, 84), R(0.65, 1.15)))
for _ in range(110):                                   # tufts of dry grass, longer in front
    y = hor + 15 + (S - hor) * R(0, 1) ** 1.3
    x, l, c = R(0, S), 10 + (y - hor) * 0.12, tint(random.choice([soil, (196, 176, 96), (120, 130, 70)]), R(0.7, 1.2))
    for k in (-0.5, -0.2, 0.2, 0.5):
        d.line((x, y, x + k * l, y - l * R(0.7, 1.2)), fill=c, width=3)
far = lambda c: min(sum(abs(a - b) for a, b in zip(c, q)) for q in (soil, tint(soil, 0.85), sky[1]))
fur = random.choice(sorted([(168, 92, 50), (150, 130, 112), (214, 162, 106), (104, 80, 70), (190, 172, 150)], key=far)[-3:])
sh = lambda f: tint(fur, f)
body = Image.new("RGBA", (S, S)); b = ImageDraw.Draw(body)


def limb(pts, f, steps=60):
    """Tapering limb of discs (x, y, r) in three passes: shaded edge, coat, light from above."""
    u = np.linspace(0, len(pts) - 1, steps)
    x, y, r = (np.interp(u, range(len(pts)), np.array(pts, float)[:, k]) for k in range(3))
    for wide, tone in ((1, 0.74), (0.84, 0.95), (0.55, 1.1)):
        o = (1 - wide) * r * 0.7
        for cx, cy, q in zip(x + o, y - o, r * wide):
            b.ellipse((cx - q, cy - q, cx + q, cy + q), fill=sh(f * tone))


h, dx = R(-18, 18), R(-15, 25)
limb([(380, 610, 62), (290, 720, 42), (210, 778, 29), (120, 800, 19), (R(30, 60), R(770, 812), 8)], 0.84)
limb([(450, 640, 60), (520, 690, 36), (470, 770, 20), (480, 812, 17), (620, 818, 11)], 0.58)
limb([(590, 400, 26), (635, 455, 18), (672 + h, 490, 13), (690 + h, 515, 9)], 0.62)
limb([(425, 600, 128), (470, 520, 112), (530, 420, 82), (570, 340, 56), (590 + dx, 262, 37), (605 + dx, 205, 38)], 1, 90)
limb([(535, 600, 58), (560, 520, 48), (592, 425, 36), (606, 350, 26)], 1.3)
hx = 612 + dx
for k, f in ((-30, 0.7), (8, 0.95)):                   # tall ears
    b.polygon([(hx + k - 20, 180), (hx + k - 34, 120), (hx + k - 14, 62), (hx + k + 10, 112), (hx + k + 14, 176)], fill=sh(f))
    b.polygon([(hx + k - 10, 165), (hx + k - 22, 120), (hx + k - 12, 84), (hx + k + 2, 122)], fill=(222, 164, 150))
limb([(hx, 198, 46), (hx + 45, 216, 36), (hx + 98, 238, 23), (hx + 108, 241, 21)], 1)
limb([(hx + 60, 246, 14), (hx + 100, 252, 12)], 1.3, 12)
b.ellipse((hx + 108, 222, hx + 133, 246), fill=(36, 28, 28)); b.ellipse((hx + 22, 182, hx + 46, 205), fill=sh(0.5)); b.ellipse((hx + 25, 184, hx + 44, 203), fill=(24, 16, 14)); b.ellipse((hx + 34, 187, hx + 40, 193), fill="white")
b.line((hx + 124, 250, hx + 100, 256, hx + 74, 253), fill=sh(0.4), width=4)
if random.random() < 0.5:                              # a joey looks out of the pouch
    limb([(560, 555, 40), (588, 520, 30), (606, 498, 27), (640, 508, 15)], 1.12)
    b.polygon([(576, 485), (572, 432), (592, 480)], fill=sh(0.75)); b.polygon([(596, 485), (592, 432), (612, 480)], fill=sh(0.75))
    b.ellipse((610, 486, 620, 496), fill=(20, 14, 12)); b.ellipse((646, 500, 656, 510), fill=(36, 28, 28))
    b.chord((500, 500, 630, 660), 10, 190, fill=sh(1.3)); b.arc((500, 500, 630, 660), 10, 190, fill=sh(0.7), width=5)
limb([(405, 610, 100), (450, 640, 82), (510, 672, 52), (520, 690, 42)], 0.95)
limb([(520, 690, 42), (455, 745, 27), (425, 800, 20), (440, 826, 20), (600, 836, 13), (625, 838, 9)], 0.95)
limb([(560, 385, 34), (590, 450, 22), (640 + h, 500, 15), (668 + h, 538, 11), (674 + h, 552, 9)], 0.88)
a = body.getchannel("A")
spots = np.argwhere(np.asarray(a)[270:, :])
for y, x in spots[np.random.randint(0, len(spots), 1300)].tolist():      # hairs, each a little off the colour below it
    y += 270
    b.line((x, y, x + R(-11, 1), y + R(8, 18)), fill=tint(body.getpixel((x, y))[:3], R(0.86, 1.14)) + (255,), width=2)
shade = ImageOps.invert(a.resize((150, 150)).filter(ImageFilter.GaussianBlur(3)).resize((S, S)))
body.paste(Image.new("RGBA", (S, S), sh(0.4) + (255,)), (0, 0), shade.point(lambda v: int(v * 0.8))); body.putalpha(a)
z = int(S * R(0.84, 1)); body = body.resize((z, z), Image.LANCZOS)
body = ImageOps.mirror(body) if random.random() < 0.5 else body
ox, oy = int(R(0, S - z)), int(880 - 0.95 * z)
d.ellipse((ox + 0.1 * z, oy + 0.89 * z, ox + 0.9 * z, oy + 0.96 * z), fill=tint(soil, 0.5))
img.paste(body, (ox, oy), body)
img = img.resize((600, 600), Image.LANCZOS)
