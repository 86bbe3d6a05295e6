# A saxophone: one tube of growing width along a curve (neck, body, bow, bell), shaded in ribbons, then the keys.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 900
u, pick = random.uniform, random.choice


def mix(a, b, t):
    return tuple(int(x + (y - x) * t) for x, y in zip(a, b))


dark, base, shine, keyc = pick([((96, 54, 8), (226, 164, 44), (255, 246, 190), (250, 214, 110)), ((60, 64, 74), (176, 184, 196), (255, 255, 255), (232, 190, 92)),
                                ((14, 14, 20), (58, 60, 72), (190, 196, 214), (240, 196, 84)), ((88, 30, 14), (204, 104, 60), (255, 222, 190), (246, 206, 120)),
                                ((10, 34, 70), (44, 104, 176), (190, 224, 255), (244, 240, 220)), ((80, 6, 18), (190, 30, 46), (255, 190, 180), (250, 214, 110))])
sum_ = sum(base)
low, high = pick([((24, 18, 48), (110, 50, 130)), ((10, 34, 46), (30, 110, 120)), ((60, 12, 24), (170, 50, 50))] if sum_ > 380 else
                 [((244, 222, 170), (255, 246, 222)), ((170, 206, 214), (236, 246, 246)), ((240, 170, 120), (255, 226, 190))])
y, x = np.mgrid[0:S, 0:S] / S
cx, cy = u(0.2, 0.8), u(0.1, 0.6)
glow = np.clip(1 - np.hypot(x - cx, y - cy) * 1.25, 0, 1)[..., None]
img = Image.fromarray((np.array(low) * (1 - glow) + np.array(high) * glow).astype("uint8"))
d = ImageDraw.Draw(img, "RGBA")
scene = pick(["beams", "rays", "curtain", "notes", "bokeh"])
for k in range(24):
    c = mix(high, (255, 255, 255), 0.4)
    if scene == "rays" and k % 2:
        a, b = k * math.pi / 12, (k + 1) * math.pi / 12
        d.polygon([(cx * S, cy * S), (cx * S + 1400 * math.cos(a), cy * S + 1400 * math.sin(a)), (cx * S + 1400 * math.cos(b), cy * S + 1400 * math.sin(b))], fill=c + (46,))
    if scene == "curtain":
        d.rectangle([k * 38, 0, k * 38 + 18, 760], fill=(0, 0, 0, 50))
    if scene == "bokeh":
        r, a, b = u(14, 70), u(0, S), u(0, S)
        d.ellipse([a - r, b - r, a + r, b + r], fill=mix(c, (255, 170, 80), random.random()) + (60,))
    if scene == "notes" and k < 9:
        a, b, r = u(20, 860), u(40, 860), u(14, 22)
        d.ellipse([a - r * 1.3, b - r, a + r * 1.3, b + r], fill=c + (110,))
        d.line([a + r * 1.2, b, a + r * 1.2, b - r * 5, a + r * 3, b - r * 4], fill=c + (110,), width=7)
    if scene == "beams" and k < 4:
        a = u(0, S)
        d.polygon([(a, -10), (a + 30, -10), (a + u(-100, 400), S), (a - u(100, 300), S)], fill=c + (40,))
if scene in ("curtain", "beams"):
    d.ellipse([-100, 740, 1000, 1100], fill=mix(low, (0, 0, 0), 0.45) + (255,))

tilt, flip, flare, size = u(-0.28, 0.3), pick([-1, 1]), u(0.85, 1.15), u(1.07, 1.15)
co, si = math.cos(tilt), math.sin(tilt)


def T(p):
    """From the instrument's own place (about 1000 high) into the picture."""
    a, b = (p[0] - 500) * 0.86 * size, (p[1] - 500) * 0.86 * size
    return (450 + flip * (a * co - b * si), 455 + a * si + b * co)


# centre line and radius
knots = np.array([[215, 262, 15], [262, 214, 15], [310, 172, 17], [362, 142, 19], [412, 150, 21], [440, 196, 24], [446, 270, 28], [448, 400, 36], [450, 540, 44], [452, 690, 53],
                  [466, 790, 60], [530, 850, 66], [606, 812, 70], [640, 730, 74], [654, 620, 80], [664, 520, 92], [676, 440, 118 * flare], [682, 405, 146 * flare]])
t = np.linspace(0, len(knots) - 1.001, 420)
i = t.astype(int)
f = (t - i)[:, None]
P = [knots[np.clip(i + k, 0, len(knots) - 1)] for k in (-1, 0, 1, 2)]
C = 0.5 * (2 * P[1] + (P[2] - P[0]) * f + (2 * P[0] - 5 * P[1] + 4 * P[2] - P[3]) * f ** 2 + (3 * P[1] - P[0] - 3 * P[2] + P[3]) * f ** 3)
tang = np.gradient(C[:, :2], axis=0)
tang /= np.hypot(tang[:, 0], tang[:, 1])[:, None]
nor = np.stack([-tang[:, 1], tang[:, 0]], 1)


def ribbon(o0, o1, colour, a=0, b=420):
    l = [T(q) for q in C[a:b, :2] + nor[a:b] * C[a:b, 2:] * o0]
    r = [T(q) for q in C[a:b, :2] + nor[a:b] * C[a:b, 2:] * o1]
    d.polygon(l + r[::-1], fill=colour)


def oval(p, rx, ry, rot, **kw):
    d.polygon([T((p[0] + rx * math.cos(a) * math.cos(rot) - ry * math.sin(a) * math.sin(rot), p[1] + rx * math.cos(a) * math.sin(rot) + ry * math.sin(a) * math.cos(rot)))
               for a in np.linspace(0, 2 * math.pi, 50)], **kw)


sh = Image.new("L", (S, S), 0)                             # soft shadow
q = ImageDraw.Draw(sh)
for c in C[::4]:
    a, b = T(c[:2])
    q.ellipse([a - c[2] + 22, b - c[2] + 22, a + c[2] + 22, b + c[2] + 22], fill=120)
img.paste((0, 0, 0), (0, 0), sh.filter(ImageFilter.GaussianBlur(14)))
d = ImageDraw.Draw(img, "RGBA")

ribbon(-1.09, 1.09, mix(dark, (0, 0, 0), 0.5))
for k in range(22):                                        # metal: light, dark, light again
    v = (k + .5) / 22
    m = max(math.exp(-((v - .3) / .13) ** 2), .4 * math.exp(-((v - .86) / .07) ** 2))
    ribbon(-1 + 2 * k / 22, -1 + 2 * (k + 1.3) / 22, mix(mix(dark, base, min(1, .25 + 1.5 * math.sin(math.pi * v))), shine, m * .85))
ribbon(-1.1, 1.1, (18, 16, 18), 0, 46)                     # mouthpiece and cork
ribbon(-.5, -.1, (150, 150, 160), 4, 42)
ribbon(-1, 1, (196, 150, 100), 46, 60)
for a in (62, 122, 232, 300):                              # rings
    ribbon(-1.2, 1.2, mix(dark, (0, 0, 0), .2), a, a + 8)
    ribbon(-.9, .9, keyc, a + 1, a + 7)
end, w = (682, 402), 146 * flare                           # bell mouth
rot = math.atan2(nor[-1][1], nor[-1][0])
oval(end, w * 1.07, w * .36, rot, fill=mix(dark, (0, 0, 0), .3))
oval(end, w * 1.02, w * .33, rot, fill=shine)
for k in range(8):
    oval((end[0], end[1] + k * 2.6), w * (.96 - k * .07), w * (.29 - k * .025), rot, fill=mix(mix(base, dark, .3), mix(dark, (0, 0, 0), .75), k / 7))
for k in range(random.randint(4, 9)):                      # engraved leaves on the bell
    oval((650 + 14 * math.sin(k * 2), 500 + k * 20), 16, 5, k * 1.3, outline=mix(dark, base, .3), width=2)

edge = mix(dark, (0, 0, 0), .4)
for off, y0, y1 in ((-56, 300, 700), (50, 330, 680), (16, 250, 740)):   # rods
    d.line([T((447 + off, y0)), T((452 + off, y1))], fill=edge, width=11)
    d.line([T((446 + off, y0)), T((451 + off, y1))], fill=keyc, width=6)
pearl = pick([(252, 246, 236), (240, 226, 236), (30, 30, 34)])


def cup(p, r, inner=None):
    oval((p[0] + 3, p[1] + 4), r + 4, r + 2, 0, fill=edge)
    oval(p, r, r * .94, 0, fill=keyc)
    oval(p, r * .72, r * .66, 0, fill=inner or mix(keyc, dark, .3))
    oval((p[0] - r * .25, p[1] - r * .3), r * .3, r * .2, -.6, fill=mix(keyc, (255, 255, 255), .7))


for k in range(6):
    yy = 310 + k * 66 + (22 if k > 2 else 0)
    cup((440, yy), 25 + k * 2.6)
    cup((500 + k * 1.5, yy + 16), 15, pearl)
for k in range(3):
    d.line([T((400, 330 + 100 * k)), T((360, 350 + 100 * k))], fill=keyc, width=12)
    cup((358, 350 + 100 * k), 18, pearl)
for p, r in (((590, 690), 38), ((592, 600), 36), ((520, 838), 34)):   # low keys
    cup(p, r)
d.line([T((330, 128)), T((400, 112)), T((462, 190))], fill=edge, width=10, joint="curve")
d.line([T((330, 128)), T((400, 112)), T((462, 190))], fill=keyc, width=6, joint="curve")
img = img.resize((500, 500), Image.LANCZOS)
