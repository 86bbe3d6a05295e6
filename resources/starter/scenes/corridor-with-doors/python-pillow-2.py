import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 1000
wall, floor, door, light = random.choice([((222, 214, 196), (150, 96, 70), (122, 72, 40), 1), ((96, 128, 136), (62, 68, 78), (220, 222, 214), .8),
    ((84, 70, 102), (52, 42, 62), (190, 96, 60), .7), ((238, 240, 240), (176, 188, 190), (60, 120, 172), 1), ((164, 60, 56), (84, 34, 36), (236, 210, 160), .8), ((198, 208, 160), (110, 100, 70), (64, 96, 70), .95)])
img = Image.new("RGB", (S, S))
d = ImageDraw.Draw(img, "RGBA")
vx, vy = S * random.uniform(.38, .62), S * random.uniform(.4, .49)
P = lambda x, y, z: (vx + (x * S * .62 + S / 2 - vx) / z, vy + (y * S * .62 + S / 2 - vy) / z)   # x, y in -1..1, z is the depth
tone = lambda c, z, k=1.0: tuple(max(0, min(255, int(v * light * k * (1.1 - .07 * z)))) for v in c)
quad = lambda pts, c: d.polygon([P(*p) for p in pts], fill=c)
far = random.uniform(5, 7.5)
zs = [.8 + (far - .8) * (i / 26) ** 1.4 for i in range(27)]
laid = random.choice(["runner", "checks", "boards"])
rug = random.choice([(150, 24, 40), (30, 60, 110), (30, 90, 70), (190, 140, 60)])
band = random.choice([door, tuple(int(v * .7) for v in wall), tuple(int(v * .85) for v in wall)])
for i, (a, b) in enumerate(zip(zs, zs[1:])):
    for s in (-1, 1):                             # walls: plaster, dado rail and wainscot, skirting, cornice
        k = .84 if s < 0 else 1
        for y0, y1, c, f in ((-1, .3, wall, 1), (.3, 1, band, .9), (.26, .32, band, 1.2), (.9, 1, door, .75), (-1, -.93, wall, 1.2)):
            quad([(s, y0, a), (s, y1, a), (s, y1, b), (s, y0, b)], tone(c, a, f * k))
    quad([(-1, -1, a), (1, -1, a), (1, -1, b), (-1, -1, b)], tone((250, 248, 240), a, .9))
    for j in range(6):                            # floor
        x0, x1 = -1 + j / 3, -1 + (j + 1) / 3
        k = (1.2 if (i + j) % 2 else .72) if laid == "checks" else .92 + .06 * ((j * 7) % 4) if laid == "boards" else 1.05 if i % 2 else .95
        quad([(x0, 1, a), (x1, 1, a), (x1, 1, b), (x0, 1, b)], tone(floor, a, k))
    if laid == "runner":
        for x, k in ((.5, .7), (.44, 1.5), (.4, 1.1)):
            quad([(-x, 1, a), (x, 1, a), (x, 1, b), (-x, 1, b)], tone(rug, a, k))
quad([(-1, -1, far), (1, -1, far), (1, 1, far), (-1, 1, far)], tone(wall, far, 1.35))
end = random.choice(["window", "door"])
glow = random.choice([(255, 246, 206), (206, 230, 255), (255, 214, 160)])
if end == "door":
    quad([(-.52, -.5, far), (.52, -.5, far), (.52, 1, far), (-.52, 1, far)], tone(door, far, 1))
    quad([(-.44, -.43, far), (.44, -.43, far), (.44, 1, far), (-.44, 1, far)], tone(door, far, 1.5))
    quad([(-.3, -.3, far), (.3, -.3, far), (.3, .2, far), (-.3, .2, far)], glow)
else:
    quad([(-.56, -.62, far), (.56, -.62, far), (.56, .46, far), (-.56, .46, far)], (250, 250, 246))
    for x in (-.5, .03):
        for y in (-.56, -.04):
            quad([(x, y, far), (x + .47, y, far), (x + .47, y + .46, far), (x, y + .46, far)], glow)
for k in range(10):                               # the light of the end lies along the floor
    quad([(-.1 - .03 * k, 1, far), (.1 + .03 * k, 1, far), (.3 + .02 * k, 1, 1.2 + .3 * k), (-.3 - .02 * k, 1, 1.2 + .3 * k)], glow + (15,))
gap, start, ajar, n = random.uniform(1.5, 1.7), random.uniform(1.02, 1.2), random.randint(0, 7), 0
lamps, hung = random.random() < .6, random.random() < .6
for z in [start * gap ** k for k in (3, 2, 1, 0)]:   # pairs of doors from the far end to the near one
    e = z * (1 + (gap - 1) * .52)
    if 1.08 * e > far: continue
    at = lambda u: 1 / (1 / z + (1 / e - 1 / z) * u)
    quad([(-.34, -1, z), (.34, -1, z), (.34, -1, e), (-.34, -1, e)], tone((200, 196, 180), z, .8))
    quad([(-.3, -1, at(.05)), (.3, -1, at(.05)), (.3, -1, at(.95)), (-.3, -1, at(.95))], (255, 252, 226))
    quad([(-.5, 1, z), (.5, 1, z), (.5, 1, e), (-.5, 1, e)], (255, 250, 220, 34))
    for s in (-1, 1):
        k = .84 if s < 0 else 1
        D = lambda u, t, v, b, c: quad([(s, t, at(u)), (s, b, at(u)), (s, b, at(v)), (s, t, at(v))], c)
        for u, t, v, f in ((-.14, -.6, 1.14, .42), (-.11, -.57, 1.11, 1.0), (-.03, -.49, 1.03, .35)):   # the frame
            D(u, t, v, 1, tone((250, 248, 240) if f == 1 else door, z, f * k))
        n += 1
        if n == ajar:                             # an open door lets warm light out
            D(0, -.46, 1, 1, (255, 222, 134))
            D(0, .5, 1, 1, (226, 176, 96))
            D(.74, -.46, 1, 1, tone(door, z, .7))
            quad([(s, 1, z), (s, 1, e), (s * .2, 1, at(.8)), (s * .2, 1, at(.1))], (255, 222, 134, 105))
        else:
            D(0, -.46, 1, 1, tone(door, z, k))
            for u, v in ((.12, .46), (.54, .88)):
                for t, b in ((-.36, .16), (.34, .9)):
                    D(u, t, v, b, tone(door, z, .6 * k))
                    D(u + .03, t + .03, v, b, tone(door, z, 1.3 * k))
                    D(u + .03, t + .03, v - .03, b - .03, tone(door, z, 1.05 * k))
            D(.89, .2, .97, .32, (120, 90, 40))
            D(.9, .22, .96, .28, (250, 216, 120))
            quad([(s, 1, z), (s, 1, e), (s * .7, 1, e), (s * .7, 1, z)], tone(door, z, .5)[:3] + (60,))
        if hung and gap * z < far * .98:          # a picture on the wall beyond the door
            c = random.choice([(70, 120, 150), (190, 110, 60), (90, 130, 80), (160, 70, 80)])
            for m, q in ((0, (70, 46, 30)), (.02, (246, 240, 226)), (.05, c)): D(1.23 + m, -.42 + m, 1.45 - m, .04 - m, tone(q, z, k))
        if lamps:                                 # a lamp over the door with its pool of light
            for m in (.2, .13, .07): D(.5 - m * 2, -.74 - m, .5 + m * 2, -.74 + m, (255, 236, 170, 46))
            D(.42, -.8, .58, -.68, (255, 246, 206))
v, u = np.mgrid[-1:1:S * 1j, -1:1:S * 1j]         # darker corners, a soft bloom
dark = Image.fromarray((255 * np.clip((u * u + v * v - .5) * .3, 0, .45)).astype("uint8"))
img.paste((10, 8, 14), (0, 0), dark)
bloom = img.resize((125, 125)).filter(ImageFilter.GaussianBlur(3)).resize((560, 560))
img = Image.blend(img.resize((560, 560), Image.Resampling.LANCZOS), bloom, .16)
