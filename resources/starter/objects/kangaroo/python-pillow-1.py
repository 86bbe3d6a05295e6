import random
from PIL import Image, ImageDraw, ImageFilter, ImageOps
import numpy as np
R = random.uniform
S = 900
sky = random.choice([((96, 168, 220), (232, 226, 200)), ((24, 26, 62), (196, 90, 70)), ((245, 160, 80), (255, 226, 160)), ((206, 222, 228), (246, 246, 240)), ((14, 18, 36), (40, 52, 90))])
soil = random.choice([(176, 84, 46), (198, 160, 86), (120, 118, 62), (92, 54, 44)])
t = np.linspace(0, 1, S)[:, None, None]
img = Image.fromarray(np.broadcast_to(np.array(sky[0]) * (1 - t) + np.array(sky[1]) * t, (S, S, 3)).astype(np.uint8).copy())
d = ImageDraw.Draw(img)
sx, sr = R(80, 820), R(40, 90)
d.ellipse((sx - sr, 150 - sr, sx + sr, 150 + sr), fill=(255, 244, 205))
hor = R(560, 690)
d.polygon([(0, hor), (R(100, 300), hor - R(10, 70)), (R(420, 600), hor - R(10, 80)), (S, hor - 10), (S, S), (0, S)], fill=tuple(int(c * .8) for c in soil))
d.rectangle((0, hor + 30, S, S), fill=soil)
for _ in range(70):                                   # tufts of dry grass
    x, y = R(0, S), R(hor + 30, S)
    c = tuple(int(v * R(.7, 1.25)) for v in soil)
    for k in (-9, -3, 4, 10):
        d.line((x, y, x + k, y - R(10, 32)), fill=c, width=2)
fur = random.choice([(178, 106, 62), (150, 126, 104), (202, 146, 92), (118, 92, 80)])
sh = lambda f: tuple(min(255, int(v * f)) for v in fur)
body = Image.new("RGBA", (S, S))
b = ImageDraw.Draw(body)
def limb(pts, col):                                    # chain of discs (x, y, r): a tapering limb
    pts = np.array(pts, float)
    u = np.linspace(0, len(pts) - 1, 60)
    for x, y, r in zip(*[np.interp(u, range(len(pts)), pts[:, k]) for k in range(3)]):
        b.ellipse((x - r, y - r, x + r, y + r), fill=col)
h, dx = R(-18, 18), R(-15, 25)
limb([(380, 610, 62), (290, 720, 42), (210, 778, 29), (120, 800, 19), (R(30, 60), R(770, 812), 8)], sh(.82))
limb([(450, 640, 60), (520, 690, 36), (470, 770, 20), (480, 812, 17), (620, 818, 11)], sh(.62))
limb([(590, 400, 26), (635, 455, 18), (672 + h, 490, 13), (690 + h, 515, 9)], sh(.65))
limb([(425, 600, 128), (470, 520, 112), (530, 420, 82), (570, 340, 56), (590 + dx, 262, 37), (605 + dx, 205, 38)], fur)
limb([(535, 600, 58), (560, 520, 48), (592, 425, 36), (606, 350, 26)], sh(1.32))
hx = 612 + dx
for k, f in ((-30, .7), (8, .9)):                      # tall ears
    b.polygon([(hx + k - 20, 180), (hx + k - 34, 120), (hx + k - 14, 62), (hx + k + 10, 112), (hx + k + 14, 176)], fill=sh(f))
    b.polygon([(hx + k - 10, 165), (hx + k - 22, 120), (hx + k - 12, 84), (hx + k + 2, 122)], fill=(218, 160, 146))
limb([(hx, 198, 46), (hx + 45, 216, 36), (hx + 98, 238, 23), (hx + 108, 241, 21)], fur)
b.ellipse((hx + 108, 222, hx + 133, 246), fill=(36, 28, 28)); b.ellipse((hx + 24, 184, hx + 44, 204), fill=(24, 16, 14)); b.ellipse((hx + 34, 187, hx + 40, 193), fill="white")
b.line((hx + 122, 250, hx + 74, 252), fill=sh(.45), width=4)
if random.random() < .5:                               # a joey looks out of the pouch
    limb([(560, 555, 40), (588, 520, 30), (606, 498, 27), (640, 508, 15)], sh(1.12))
    for k in (-14, 6): b.polygon([(590 + k, 485), (586 + k, 432), (606 + k, 480)], fill=sh(.8))
    b.ellipse((610, 486, 620, 496), fill=(20, 14, 12)); b.ellipse((646, 500, 656, 510), fill=(36, 28, 28))
    b.chord((500, 500, 630, 660), 10, 190, fill=sh(1.32))
limb([(405, 610, 100), (450, 640, 82), (510, 672, 52), (520, 690, 42)], sh(.92))
limb([(520, 690, 42), (455, 745, 27), (425, 800, 20), (440, 826, 20), (600, 836, 13), (625, 838, 9)], sh(.92))
limb([(560, 385, 34), (590, 450, 22), (640 + h, 500, 15), (668 + h, 538, 11), (674 + h, 552, 9)], sh(.85))
a = body.getchannel("A")
shade = ImageOps.invert(a.resize((150, 150)).filter(ImageFilter.GaussianBlur(6)).resize((S, S)))
body.paste(Image.new("RGBA", (S, S), sh(.4) + (255,)), (0, 0), shade); body.putalpha(a)
z = int(S * R(.8, 1)); body = body.resize((z, z))
if random.random() < .5: body = ImageOps.mirror(body)
ox = int(R(0, S - z)); oy = int(880 - .95 * z)
d.ellipse((ox + .12 * z, oy + .89 * z, ox + .88 * z, oy + .96 * z), fill=tuple(int(c * .6) for c in soil))
img.paste(body, (ox, oy), body)
img = img.resize((600, 600))
