import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

N, rnd = 700, random.uniform
pose = random.choice(["stump", "stump", "plain"])
sky, low = random.choice([((196, 220, 226), (92, 116, 66)), ((246, 216, 160), (112, 88, 50)), ((120, 140, 156), (60, 74, 62)), ((236, 232, 222), (150, 142, 116)), ((214, 150, 120), (92, 56, 40)), ((226, 234, 242), (214, 222, 232))])
mul = lambda c, f: tuple(int(max(0, min(255, q * f))) for q in c)
t = np.linspace(0, 1, N)[:, None, None]
img = Image.fromarray((np.array(sky) * (1 - t * .3) + np.zeros((N, N, 1))).astype("uint8"))
d = ImageDraw.Draw(img)
if pose == "stump":
    logs = random.random() < .35
    for row in range(2 if not logs else 0):            # trunks of a wood, the nearer ones darker
        for i in range(9):
            x, b = i * 84 + rnd(-30, 30), rnd(9, 15) * (1 + row * .5)
            d.polygon([(x - b, 0), (x + b, 0), (x + b * 1.5, 478), (x - b * 1.5, 478)], fill=mul(sky, .8 - .2 * row))
            d.polygon([(x + b * .3, 0), (x + b, 0), (x + b * 1.5, 478), (x + b * .5, 478)], fill=mul(sky, .72 - .2 * row))
    if logs:                                           # a pile of split logs
        for row in range(7):
            for i in range(10):
                x, y, q = i * 78 + (row % 2) * 39 - 10, 448 - row * 68, rnd(34, 39)
                for k, f in ((1, .42), (.88, .78), (.55, .72), (.25, .66)): d.ellipse((x - q * k, y - q * k, x + q * k, y + q * k), fill=mul(sky, f))
    for y in range(468, N): d.line((0, y, N, y), fill=mul(low, .8 + .35 * (y - 468) / 232))
    for _ in range(120):                               # tufts and chips on the ground
        x, y = rnd(0, N), rnd(475, N)
        d.line((x, y, x + rnd(-5, 5), y - rnd(6, 16)), fill=mul(low, rnd(.6, 1.35)), width=2)
else:
    for y in range(0, N, 100):                         # planks with nails
        f = rnd(.78, 1.05); d.rectangle((0, y, N, y + 95), fill=mul(sky, f)); d.rectangle((0, y + 92, N, y + 99), fill=mul(sky, .45))
        for _ in range(9): gy, gx = y + rnd(5, 86), rnd(-200, N); d.line((gx, gy, gx + rnd(80, 300), gy + rnd(-4, 4)), fill=mul(sky, f * .86), width=2)
        for x in (40, 660): d.ellipse((x - 5, y + 42, x + 5, y + 52), fill=mul(sky, .35))

# the axe upright: handle in the middle, edge to the left, in its own layer
ax = Image.new("RGBA", (N, N)); a = ImageDraw.Draw(ax)
wood = random.choice([(206, 148, 84), (232, 192, 134), (160, 96, 50)] if sum(sky) > 620 or pose == "stump" else [(120, 70, 40), (236, 200, 146)])
s = np.linspace(0, 1, 60); ys = 50 + s * 600
mid = 350 + 22 * np.sin(s * 3.0) - 28 * np.clip((s - .8) / .2, 0, 1) ** 1.5
half = 18 + 3 * np.sin(s * 6) + 15 * np.clip((s - .86) / .14, 0, 1)
for k in np.linspace(1, -1, 15):                       # the handle, strip by strip
    a.polygon(list(zip(mid - half, ys)) + list(zip(mid + half * k, ys))[::-1], fill=mul(wood, .5 + .66 * np.exp(-((k + .3) / .6) ** 2)))
for _ in range(12):
    o = rnd(-.8, .8); a.line(list(zip(mid + o * half, ys))[random.randint(8, 20):random.randint(30, 57)], fill=mul(wood, rnd(.62, .8)), width=1)
if random.random() < .5: a.polygon(list(zip(mid - half, ys))[42:50] + list(zip(mid + half, ys))[42:50][::-1], fill=random.choice([(150, 30, 30), (34, 44, 60), (220, 190, 60)]))
paint = random.choice([(178, 34, 34), (40, 70, 120), (46, 52, 56), (40, 92, 62), (84, 88, 92)])
big = rnd(.95, 1.15); H = lambda *pts: [(350 + x * big, 125 + y * big) for x, y in pts]
q = np.linspace(-1, 1, 25); edge = lambda w: [(-210 + w + 34 * k * k * (1 - w / 120), 5 + 117 * k * (1 - w / 500)) for k in q]   # the curved edge, w inwards
back = [(-112, 80), (-40, 54), (30, 56), (64, 48), (64, -54), (30, -60), (-40, -58), (-112, -78)]
a.polygon(H(*(edge(0) + back)), fill=mul(paint, .55))
a.polygon(H(*(edge(0) + [(-112, 74), (-40, 46), (30, 46), (50, 40), (50, -54), (30, -60), (-40, -58), (-112, -78)])), fill=paint)
a.polygon(H((-150, -96), (-112, -78), (-40, -58), (30, -60), (50, -54), (50, -32), (-60, -34), (-140, -60)), fill=tuple(min(255, c + 60) for c in paint))
for k in range(14): a.polygon(H(*(edge(0) + edge(60 - 3.2 * k)[::-1])), fill=mul((168, 176, 184), .78 + .045 * k))   # the bevel, brighter to the edge
a.polygon(H(*(edge(0) + edge(13)[::-1])), fill=(246, 249, 252)); a.line(H(*edge(60)), fill=(90, 98, 106), width=2)
for _ in range(5): k = random.randint(3, 20); a.line(H(edge(14)[k], edge(52)[min(24, k + 1)]), fill=(205, 212, 218), width=2)
a.rectangle(H((-20, -70), (22, -56))[0] + H((-20, -70), (22, -56))[1], fill=mul(wood, 1.1)); a.line(H((-14, -63), (16, -63)), fill=(90, 90, 96), width=4)
a.line(H(*(edge(0) + back + edge(0)[:1])), fill=(34, 30, 30), width=3); side = random.choice([-1, 1])
if side < 0: ax = ax.transpose(Image.FLIP_LEFT_RIGHT)
def cast(layer, dx, dy, deep):                         # a soft shadow of the axe
    img.paste((20, 14, 10), (dx, dy), layer.getchannel("A").filter(ImageFilter.GaussianBlur(7)).point(lambda p: int(p * deep)))
if pose == "stump":
    turn = side * rnd(100, 122)                        # head down at the stump, handle up and away
    head = np.array((350 + side * -190 * big, 125.0)); ang = np.radians(turn); ax = ax.rotate(turn, Image.BICUBIC); v = head - 350
    now = np.array((v[0] * np.cos(ang) + v[1] * np.sin(ang), -v[0] * np.sin(ang) + v[1] * np.cos(ang))) + 350; cx, top = 350 - side * 150, 490
    move = (int(cx - now[0]), int(top + 12 - now[1])); bark = random.choice([(104, 74, 48), (88, 76, 66), (120, 84, 56)])
    for k in range(6): d.ellipse((cx - 200 + 12 * k, 640 + 5 * k, cx + 230 - 12 * k, 735 - 5 * k), fill=mul(low, .85 - .07 * k))
    for x in range(-150, 151, 3):                      # bark, dark to the right, with roots
        y = 662 + 34 * np.sqrt(1 - (x / 152) ** 2) + rnd(-5, 5)
        d.line((cx + x * .95, top + 30 * np.sqrt(1 - (x / 152) ** 2), cx + x * 1.05, y), fill=mul(bark, rnd(.6, 1.05) * (1.15 - .55 * (x + 150) / 300)), width=4)
    for k in range(12): d.ellipse((cx - 146 + 12 * k, top - 42 + 3.4 * k, cx + 146 - 12 * k, top + 42 - 3.4 * k), fill=mul(bark, 1.2) if k == 0 else [(230, 194, 142), (202, 158, 106)][k % 2])
    for _ in range(4): b = rnd(0, 6.28); d.line((cx + 20 * np.cos(b), top + 6 * np.sin(b), cx + 125 * np.cos(b), top + 36 * np.sin(b)), fill=(140, 98, 60), width=2)
    for _ in range(14): x, y = rnd(20, 680), rnd(620, 695); d.polygon([(x, y), (x + 16, y - 6), (x + 22, y), (x + 8, y + 5)], fill=(232, 200, 150))
    d.ellipse((cx - 95, top + 6, cx + 95, top + 26), fill=(150, 108, 68))
    img.paste(ax, move, ax); d.polygon([(cx - 66, top + 14), (cx - 40, top + 6), (cx + 44, top + 6), (cx + 66, top + 14), (cx + 30, top + 26), (cx - 40, top + 26)], fill=(206, 164, 112))
else:
    ax = ax.rotate(rnd(-50, 50), Image.BICUBIC); cast(ax, 16, 20, .6); img.paste(ax, (0, 0), ax)
