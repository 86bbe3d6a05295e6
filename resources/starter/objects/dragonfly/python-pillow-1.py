# A dragonfly over its pond: blurred ground, soft shadow, four glassy wings with a net of veins, segmented body.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 900
u, pick = random.uniform, random.choice


def mix(a, b, t):
    return tuple(int(x + (y - x) * t) for x, y in zip(a, b))


body, band = pick([((38, 130, 214), (12, 24, 50)), ((206, 44, 36), (70, 10, 16)), ((72, 168, 70), (18, 40, 26)), ((240, 178, 40), (44, 30, 16)), ((28, 168, 160), (8, 30, 48)),
                   ((150, 78, 190), (34, 14, 56)), ((232, 112, 34), (60, 24, 12))])
place = pick(["pond", "meadow", "sky", "dusk"])
ground = {"pond": [(22, 58, 66), (44, 98, 90), (14, 38, 52)], "meadow": [(196, 218, 140), (226, 232, 176), (168, 200, 120)],
          "sky": [(178, 216, 238), (232, 244, 248), (150, 196, 228)], "dusk": [(62, 40, 84), (122, 64, 96), (34, 26, 62)]}[place]
night = place in ("pond", "dusk")
img = Image.new("RGB", (S, S), ground[0])
d = ImageDraw.Draw(img)
for k in range(70):                                        # patches of light and dark
    x, y, w = u(-100, S), u(-100, S), u(60, 260)
    d.ellipse([x, y, x + w, y + w * u(.3, 1)], fill=mix(ground[0], pick(ground[1:]), random.random()))
for k in range(random.randint(4, 12)):                     # lily pads, flowers, clouds
    x, y, r = u(0, S), u(0, S), u(40, 110)
    if place == "pond":
        d.pieslice([x - r, y - r * .8, x + r, y + r * .8], 20 + k * 40, 350 + k * 40, fill=mix((50, 120, 70), (110, 160, 80), random.random()))
    elif place == "sky":
        d.ellipse([x - r * 2, y - r * .5, x + r * 2, y + r * .5], fill=(246, 250, 252))
    else:
        c = pick([(244, 210, 90), (236, 140, 170), (250, 248, 240), (170, 130, 220)])
        for a in range(5):
            d.ellipse([x + r * .4 * math.cos(a * 1.257) - r * .3, y + r * .4 * math.sin(a * 1.257) - r * .3, x + r * .4 * math.cos(a * 1.257) + r * .3, y + r * .4 * math.sin(a * 1.257) + r * .3],
                      fill=mix(c, ground[0], .35))
img = img.filter(ImageFilter.GaussianBlur(u(9, 20)))
d = ImageDraw.Draw(img)
if place != "sky":
    for k in range(random.randint(3, 9)):                  # reeds or stalks, half sharp
        x, lean = u(0, S), u(-220, 220)
        c = mix((60, 110, 60), ground[0], u(.3, .7))
        d.polygon([(x - 9, S), (x + 9, S), (x + lean + 2, u(0, 300)), (x + lean, u(0, 300))], fill=c)
    img = img.filter(ImageFilter.GaussianBlur(4))

head, size, bend = u(-0.9, 0.9) + pick([0, 0, math.pi * .5]), u(.88, .98), u(-90, 90)
co, si = math.cos(head), math.sin(head)


def T(x, y):
    """Insect's place: head up, 0 0 at the wings; -> picture."""
    x, y = x * size, (y - 90) * size
    return (450 + x * co - y * si, 450 + x * si + y * co)


def wing(side, fore):
    """Outline of a wing, from root round the tip."""
    reach, up = (395, -78) if fore else (370, 66)
    wide = 52 if fore else 78
    top, low = [], []
    for k in range(41):
        s = k / 40
        mid = up * s - 28 if fore else up * s + 22
        h = wide * (math.sin(math.pi * min(1, s ** (.8 if fore else .6) * .93 + .04)) ** .6) * (1 - .12 * s)
        top.append((side * (16 + reach * s), mid - h * (.62 if fore else .5)))
        low.append((side * (16 + reach * s), mid + h * (.78 if fore else 1.05)))
    return top, low


lift = u(-0.08, 0.12)


def swing(pts, side, fore):
    a = side * (lift if fore else -lift * .6)
    return [(x * math.cos(a) + y * math.sin(a), y * math.cos(a) - x * math.sin(a)) for x, y in pts]


glass = mix((255, 255, 255), body, u(0, .3)) if night else mix((255, 255, 255), band, u(.1, .25))
vein = (238, 244, 250) if night else mix(band, (30, 30, 40), .5)
opaque = random.randint(110, 165)
tip = pick([True, False, False])
shadow = Image.new("L", (S, S), 0)
lay = Image.new("RGBA", (S, S))
w, sh = ImageDraw.Draw(lay), ImageDraw.Draw(shadow)
for fore in (False, True):
    for side in (-1, 1):
        top, low = (swing(e, side, fore) for e in wing(side, fore))
        A, B = [T(*p) for p in top], [T(*p) for p in low]
        sh.polygon([(x + 30, y + 44) for x, y in A + B[::-1]], fill=90)
        w.polygon(A + B[::-1], fill=glass + (opaque,))
        if tip:
            w.polygon(A[26:36] + B[26:36][::-1], fill=body + (170,))
        cut = lambda s, v: (A[s][0] + (B[s][0] - A[s][0]) * v, A[s][1] + (B[s][1] - A[s][1]) * v)
        for v in (.12, .27, .42, .57, .72, .87):           # long veins
            w.line([cut(s, v) for s in range(0, 40)], fill=vein + (210,), width=3)
        for s in range(2, 40):                             # cross veins, staggered
            for j in range(6):
                v = (j + (s % 2) * .5) / 6
                w.line([cut(s, v), cut(s, min(1, v + .12))], fill=vein + (150,), width=2)
        w.line(A + B[::-1] + A[:1], fill=vein + (255,), width=5, joint="curve")
        w.line(A, fill=mix(vein, band, .5) + (255,), width=7)
        w.polygon([cut(33, .01), cut(36, .01), cut(36, .17), cut(33, .17)], fill=band + (255,))
spine = [(bend * (k / 40) ** 2, 60 + k * 9.6) for k in range(41)]
for x, y in spine:
    a, b = T(x, y)
    sh.ellipse([a + 12, b + 26, a + 50, b + 62], fill=120)
img.paste(mix(ground[2], (0, 0, 0), .6), (0, 0), shadow.filter(ImageFilter.GaussianBlur(13)))
img.paste(lay, (0, 0), lay)
d = ImageDraw.Draw(img)


def ball(x, y, rx, ry, c, spots=True):
    for k in range(9):                                     # lit from the upper left
        t = k / 8
        e = 1 - .8 * t
        pts = [T(x - rx * .25 * t + rx * e * math.cos(a), y - ry * .25 * t + ry * e * math.sin(a)) for a in np.linspace(0, 6.283, 32)]
        d.polygon(pts, fill=mix(mix(c, (0, 0, 0), .3), mix(c, (255, 255, 255), .55), t))


for side in (-1, 1):                                       # legs
    for k in range(3):
        d.line([T(side * 20, -58 + k * 24), T(side * (62 - k * 6), -96 + k * 34), T(side * (66 - k * 4), -130 + k * 66)], fill=mix(band, (0, 0, 0), .3), width=7, joint="curve")
style = pick(["rings", "halves", "line"])
for k in range(40, -1, -1):                                # tail, segment by segment
    x, y = spine[k]
    r = 17 + 5 * math.exp(-((k - 2) / 6) ** 2) + (5 if 30 < k < 38 else 0) - (6 if k > 38 else 0)
    ring = k % 4 == 0 or (style == "halves" and k % 8 > 4)
    ball(x, y, r, 9 if k else 16, band if ring else body)
for k in range(0, 40, 4):
    x, y = spine[k + 1]
    if style == "line":
        d.line([T(x, y), T(x + bend * .01, y + 22)], fill=band, width=7)
for side in (-1, 1):
    a, b = spine[-1]
    d.line([T(a + side * 4, b), T(a + side * 13, b + 26)], fill=band, width=7)
ball(0, 12, 43, 66, body)
ball(0, -40, 42, 46, mix(body, band, .25))
for side in (-1, 1):                                       # stripes on the chest
    d.line([T(side * 16, -66), T(side * 22, 0), T(side * 14, 56)], fill=band, width=8, joint="curve")
eye = pick([(40, 150, 120), (150, 60, 40), (60, 110, 190), (190, 150, 60)])
ball(0, -98, 26, 22, mix(body, (255, 255, 255), .2))
for side in (-1, 1):
    ball(side * 26, -104, 31, 29, eye)
    a, b = T(side * 26 - 8, -114)
    d.ellipse([a - 6, b - 5, a + 6, b + 5], fill=(255, 255, 255))
img = img.resize((500, 500), Image.LANCZOS)
