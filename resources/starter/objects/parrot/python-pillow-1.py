# A macaw perches on a branch in profile: hooked bill, bare cheek, layered wing, long tail.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 720
head, wing, tip, belly = random.choice([((206, 36, 40), (236, 184, 40), (40, 92, 180), (196, 30, 36)), ((36, 112, 190), (24, 92, 170), (20, 58, 130), (244, 182, 40)),
                                        ((60, 150, 62), (48, 132, 60), (34, 84, 150), (96, 172, 70)), ((30, 70, 170), (36, 84, 190), (22, 48, 120), (40, 80, 176)),
                                        ((226, 196, 60), (70, 150, 70), (40, 110, 90), (120, 176, 60))])
night = random.random() < .35
bg = random.choice([(18, 44, 38), (28, 32, 58), (48, 34, 30)] if night else [(206, 230, 214), (244, 232, 206), (180, 214, 236), (250, 214, 196)])
img = Image.new("RGB", (180, 180), bg)
d = ImageDraw.Draw(img)
for _ in range(34):                                       # leaves out of focus
    x, y, r = random.randint(0, 180), random.randint(0, 180), random.randint(8, 34)
    k = random.uniform(.65, 1.1)
    d.ellipse((x - r, y - r // 2, x + r, y + r // 2), fill=(int(bg[0] * k * .9), int(min(255, bg[1] * k + 8)), int(bg[2] * k * .85)))
img = img.filter(ImageFilter.GaussianBlur(6)).resize((S, S))
d = ImageDraw.Draw(img)
lean, nod, z = random.uniform(-.16, .22), random.uniform(-.3, .25), random.uniform(.9, 1.02)
side = random.choice([-1, 1])
ox, oy = 360 + random.randint(-20, 20), 372 + random.randint(-14, 14)


def at(x, y, a=0, px=0, py=0):
    x, y = px + (x - px) * math.cos(a) - (y - py) * math.sin(a), py + (x - px) * math.sin(a) + (y - py) * math.cos(a)
    x, y = x * math.cos(lean) - y * math.sin(lean), x * math.sin(lean) + y * math.cos(lean)
    return ox + side * z * x, oy + z * y


def curve(points, fill, a=0, px=0, py=0):
    n, out = len(points), []
    for i in range(n):                                    # quadratic through the midpoints
        p, q, r = points[i - 1], points[i], points[(i + 1) % n]
        for t in (0, .2, .4, .6, .8):
            b = [(1 - t) ** 2 * (u + v) / 2 + 2 * t * (1 - t) * v + t * t * (v + w) / 2 for u, v, w in zip(p, q, r)]
            out.append(at(*b, a, px, py))
    d.polygon(out, fill=fill)


def tone(c, k):
    return tuple(max(0, min(255, int(v * k))) for v in c)


bx = at(0, 118)                                            # the branch
by = random.randint(-50, 50)
d.line((0, bx[1] + by, *bx, S, bx[1] - by * .6), fill=(82, 58, 40), width=44, joint="curve")
d.line((0, bx[1] + by - 10, bx[0], bx[1] - 10, S, bx[1] - by * .6 - 10), fill=(124, 92, 62), width=12)
for i, dx in enumerate((-18, 12, -3)):                      # tail feathers
    curve([(-62 + dx, 90), (-10 + dx, 96), (-60 + dx, 240), (-86 + dx, 330 - 24 * i), (-98 + dx, 320 - 24 * i), (-84 + dx, 200)], tone((tip, head, tip)[i], .75 + .15 * i))
curve([(-40, -150), (40, -160), (92, -80), (84, 30), (30, 116), (-40, 130), (-90, 60), (-80, -60)], tone(belly, .95))
for _ in range(70):                                        # breast feathers
    x, y = random.uniform(10, 74), random.uniform(-110, 80)
    px, py = at(x, y)
    d.arc((px - 9, py - 9, px + 9, py + 9), 20, 160, fill=tone(belly, random.choice([.78, 1.14])), width=3)
for y, c, n, L in ((-20, tip, 7, 190), (-50, wing, 8, 104), (-84, head, 7, 62)):   # three rows of the wing
    for i in range(n):
        u = i / (n - 1)
        x0, y0 = 34 - 100 * u, y + 26 * math.sin(u * 3)
        curve([(x0 - 15, y0), (x0 + 15, y0), (x0 + 4 - 34 * (1 - u), y0 + L * (.6 + .4 * u)), (x0 - 20 - 34 * (1 - u), y0 + L * (.66 + .4 * u)), (x0 - 26 - 20 * (1 - u), y0 + L * .5)], tone(c, .74 + .07 * (i % 5)))
for x in (4, 40):                                          # feet over the branch
    for k in (-9, 3, 15):
        d.line((*at(x + k, 100), *at(x + k + 3, 132)), fill=(74, 70, 72), width=11)
N = (nod, 10, -150)
curve([(-64, -130), (-72, -200), (-20, -262), (52, -250), (78, -200), (60, -130), (0, -96)], head, *N)
curve([(22, -222), (66, -226), (84, -186), (60, -150), (28, -164)], (246, 240, 230), *N)     # bare cheek
for k in range(4):
    d.line((*at(30, -172 - 10 * k, *N), *at(62, -164 - 10 * k, *N)), fill=tone(head, .8), width=2)
pale_bill = random.random() < .5
curve([(62, -168), (100, -176), (92, -146), (70, -132), (56, -146)], (44, 40, 44), *N)
curve([(58, -236), (110, -240), (136, -196), (122, -124), (110, -160), (94, -176), (60, -172)], (236, 222, 196) if pale_bill else (46, 44, 50), *N)
curve([(66, -226), (104, -230), (122, -200), (104, -214), (74, -214)], (255, 248, 230) if pale_bill else (92, 90, 100), *N)
x, y = at(40, -208, *N)
for r, c in ((13, (40, 36, 36)), (11, (246, 226, 150)), (6, (16, 14, 16))):
    d.ellipse((x - r, y - r, x + r, y + r), fill=c)
