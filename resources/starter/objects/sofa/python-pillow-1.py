# A sofa from the front: rounded arms, seat and back cushions, throw pillows, wooden legs, in a furnished room.
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 900
u, pick = random.uniform, random.choice


def mix(a, b, t):
    return tuple(int(x + (y - x) * t) for x, y in zip(a, b))


BLACK, WHITE = (16, 12, 14), (255, 255, 255)
# cloth and a wall that lets it stand out
cloth, wall = pick([((38, 110, 112), (244, 226, 200)), ((196, 66, 56), (226, 232, 226)), ((226, 170, 52), (70, 92, 112)), ((70, 84, 140), (246, 214, 190)),
                    ((120, 132, 84), (250, 238, 216)), ((226, 140, 150), (92, 118, 112)), ((232, 224, 208), (120, 78, 70)), ((124, 76, 46), (200, 218, 214)),
                    ((94, 54, 96), (238, 220, 170)), ((150, 156, 166), (44, 66, 84))])
floor = pick([(164, 112, 68), (116, 76, 50), (204, 172, 132), (150, 146, 142)])
accents = random.sample([(240, 190, 70), (222, 92, 72), (70, 140, 160), (246, 240, 228), (60, 70, 90), (150, 180, 120), (236, 160, 170)], 3)
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)
line = int(u(600, 650))                                   # where the wall meets the floor

paper = pick(["stripes", "plain", "panels", "dots"])
for k in range(0, S, 60):
    if paper == "stripes":
        d.rectangle([k, 0, k + 30, line], fill=mix(wall, WHITE, 0.14))
    if paper == "dots":
        for j in range(0, line, 60):
            x = k + 30 * (j // 60 % 2)
            d.ellipse([x, j, x + 13, j + 13], fill=mix(wall, WHITE, 0.35))
if paper == "panels":
    for k in range(20, S, 220):
        d.rectangle([k, 40, k + 190, line - 60], outline=mix(wall, BLACK, 0.18), width=6)
d.rectangle([0, line - 26, S, line], fill=mix(wall, WHITE, 0.6))
d.rectangle([0, line, S, S], fill=floor)
for k in range(-12, 26):                                   # boards run towards us
    d.line([450 + (k - 6.5) * 70, line, 450 + (k - 6.5) * 150, S], fill=mix(floor, BLACK, 0.25), width=3)
for n in range(random.randint(1, 3)):                      # pictures, or a window
    x, y, w, h = 110 + n * 240 + u(-20, 20), u(50, 90), u(130, 190), u(120, 190)
    d.rectangle([x, y, x + w, y + h], fill=mix(floor, BLACK, 0.4))
    d.rectangle([x + 10, y + 10, x + w - 10, y + h - 10], fill=(248, 244, 236))
    d.ellipse([x + w * .3, y + h * .25, x + w * .7, y + h * .6], fill=accents[n % 3])
    d.polygon([(x + 16, y + h - 16), (x + w * .45, y + h * .5), (x + w - 16, y + h - 16)], fill=accents[(n + 1) % 3])
d.ellipse([40, 730, 860, 890], fill=mix(accents[0], floor, 0.25))   # rug
d.ellipse([75, 742, 825, 876], outline=mix(accents[0], WHITE, 0.5), width=7)

side = pick([60, 840])                                     # lamp or plant behind the sofa
if random.random() < 0.5:
    d.line([side, 190, side, 760], fill=(60, 50, 46), width=11)
    d.polygon([(side - 42, 130), (side + 42, 130), (side + 74, 250), (side - 74, 250)], fill=(252, 226, 160))
    d.polygon([(side - 42, 130), (side, 130), (side - 14, 250), (side - 74, 250)], fill=(255, 240, 200))
else:
    for k in range(12):
        a = -np.pi * (k + .5) / 12
        x, y = side + 150 * np.cos(a), 430 + 250 * np.sin(a)
        d.polygon([(side, 470), ((side + x) / 2 - 24, (470 + y) / 2), (x, y), ((side + x) / 2 + 24, (470 + y) / 2)], fill=mix((40, 110, 70), (120, 170, 90), k % 3 / 2))

shade = Image.new("L", (S, S), 0)
ImageDraw.Draw(shade).ellipse([70, 740, 840, 840], fill=150)
img.paste((20, 12, 12), (0, 0), shade.filter(ImageFilter.GaussianBlur(22)))
d = ImageDraw.Draw(img)


def puff(x0, y0, x1, y1, r, c, steps=14):
    """A padded block: dark edge, the light grows towards the upper part."""
    d.rounded_rectangle([x0, y0, x1, y1], r, fill=mix(c, BLACK, 0.5))
    for k in range(steps):
        t = k / (steps - 1)
        e = 3 + 22 * t
        d.rounded_rectangle([x0 + e, y0 + e * .7, x1 - e, y1 - e * 1.3], max(4, r - e * .6), fill=mix(mix(c, BLACK, 0.3), mix(c, WHITE, 0.14), t))


left, right = 90, 810
back, seats = u(290, 350), random.choice([2, 3])
arm, armtop, rnd = u(84, 116), u(450, 500), u(20, 56)
wood = mix(floor, BLACK, 0.55)
for x in (left + 40, right - 40):                          # legs
    d.polygon([(x - 20, 760), (x + 20, 760), (x + 11, 826), (x - 11, 826)], fill=wood)
puff(left + 30, back, right - 30, 700, rnd + 16, mix(cloth, BLACK, 0.15))
step = (right - left - 2 * arm) / seats
for k in range(seats):                                     # back cushions
    x = left + arm + k * step
    puff(x, back + 26, x + step, 640, 34, cloth)
    if step < 240 or random.random() < .5:
        d.ellipse([x + step / 2 - 8, (back + 600) / 2, x + step / 2 + 8, (back + 600) / 2 + 15], fill=mix(cloth, BLACK, 0.55))
for k in range(random.randint(1, 4)):                      # throw pillows, each leaning
    c, w = accents[k % 3], int(u(120, 160))
    p = Image.new("RGBA", (w + 40, w + 40))
    q = ImageDraw.Draw(p)
    q.polygon([(16, 16), (w / 2 + 20, 30), (w + 24, 16), (w + 10, w / 2 + 20), (w + 24, w + 24), (w / 2 + 20, w + 12), (16, w + 24), (30, w / 2 + 20)], fill=mix(c, BLACK, 0.25))
    q.rounded_rectangle([30, 30, w + 8, w + 8], 24, fill=c)
    for j in range(42, w, 26):
        q.line([j, 36, j, w + 2], fill=mix(c, WHITE, 0.5), width=6)
    p = p.rotate(u(-35, 35), Image.BICUBIC)
    x = (left + arm - 4, right - arm - w - 30, left + arm + 95, 380)[k]
    img.paste(p, (int(x), int(600 - w)), p)
for k in range(seats):                                     # seat cushions come forward
    puff(left + arm - 8 + k * (step + 16 / seats), 572, left + arm - 8 + (k + 1) * (step + 16 / seats), 690, 30, mix(cloth, WHITE, 0.08))
puff(left + 20, 676, right - 20, 776, 16, mix(cloth, BLACK, 0.1))
for x in (left, right - arm):                              # arms
    puff(x, armtop, x + arm, 780, rnd, cloth)
    d.arc([x + 22, armtop + 14, x + arm - 22, armtop + arm - 30], 190, 350, fill=mix(cloth, WHITE, 0.4), width=5)
if random.random() < .5:                                   # a blanket over one arm
    x, c = pick([left, right - arm]), accents[2]
    for k in range(10):
        d.rectangle([x - 5 + k * (arm + 10) / 10, armtop - 6, x - 5 + (k + 1) * (arm + 10) / 10, 690 + (k % 2) * 8], fill=mix(c, BLACK if k % 2 else WHITE, 0.16))
    d.line([x - 5, 650, x + arm + 5, 650], fill=mix(c, WHITE, 0.6), width=9)
grain = np.random.normal(0, 7, (S, S, 1))                  # weave
light = np.linspace(1.08, 0.88, S)[None, :, None] if random.random() < .5 else np.linspace(0.88, 1.08, S)[None, :, None]
img = Image.fromarray(np.clip(np.asarray(img) * light + grain, 0, 255).astype("uint8")).resize((500, 500), Image.LANCZOS)
