import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 1200                                              # drawn large, then made small: smooth edges
wall = random.choice([(232, 196, 150), (196, 120, 100), (150, 178, 196), (226, 222, 208), (178, 190, 150), (214, 160, 170)])
paint = random.choice([(190, 40, 50), (30, 90, 150), (20, 120, 100), (235, 160, 30), (40, 42, 50), (120, 60, 140), (245, 240, 228)])
leather = random.choice([(120, 70, 40), (40, 36, 36), (170, 110, 60)])
floor = S * random.uniform(0.74, 0.8)
light = random.uniform(-1, 1)                         # where the sun comes from


def mix(a, b, f):
    return tuple(int(x + (y - x) * f) for x, y in zip(a, b))


img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)

# a plastered wall, lighter on one side, with a window or a door
for x in range(S):
    glow = 0.5 + 0.5 * (x / S - 0.5) * light
    d.line((x, 0, x, floor), fill=mix(mix(wall, (60, 50, 60), 0.25), mix(wall, (255, 250, 235), 0.35), glow))
noise = Image.effect_noise((S, S), 26).filter(ImageFilter.GaussianBlur(2))
img = Image.blend(img, ImageChops.multiply(img, Image.merge("RGB", [noise.point(lambda v: 127 + v)] * 3)), 0.35)
d = ImageDraw.Draw(img)
feature = random.choice(["window", "door", "plain", "poster"])
wood = random.choice([(60, 100, 90), (110, 60, 40), (50, 70, 110), (240, 236, 226)])
if feature == "window":
    x = random.randint(150, 650)
    d.rectangle((x - 20, 90, x + 380, 430), fill=wood)
    for i in range(2):
        for j in range(2):
            box = (x + i * 182, 110 + j * 155, x + i * 182 + 162, 245 + j * 155)
            d.rectangle(box, fill=(92, 120, 140))
            d.polygon([(box[0], box[3]), (box[0], box[1] + 60), (box[0] + 90, box[1]), (box[2], box[1]), (box[0] + 40, box[3])], fill=(140, 170, 188))
    d.rectangle((x - 40, 430, x + 400, 456), fill=mix(wood, (255, 255, 255), 0.3))
elif feature == "door":
    x = random.randint(120, 720)
    d.rectangle((x, 60, x + 340, floor), fill=mix(wood, (0, 0, 0), 0.25))
    d.rectangle((x + 22, 84, x + 318, floor), fill=wood)
    for j in range(3):
        d.rectangle((x + 60, 130 + j * 250, x + 280, 330 + j * 250), outline=mix(wood, (0, 0, 0), 0.3), width=8)
elif feature == "poster":
    x, c = random.randint(200, 750), random.choice([(230, 90, 60), (60, 120, 180), (240, 200, 80)])
    d.rectangle((x, 110, x + 250, 430), fill=(246, 243, 232))
    d.rectangle((x + 20, 130, x + 230, 340), fill=c)
    d.ellipse((x + 75, 175, x + 175, 275), fill=(246, 243, 232))
    for k in (365, 390):
        d.line((x + 40, k, x + 210, k), fill=(90, 90, 90), width=8)
paving = mix((150, 146, 140), wall, 0.25)
d.rectangle((0, floor, S, S), fill=paving)
for k in range(-6, 20):
    d.line((k * 110 + 20, floor, (k * 110 - 500) * 1.5 + 250, S), fill=mix(paving, (0, 0, 0), 0.18), width=4)
for k in (0.25, 0.65):
    d.line((0, floor + (S - floor) * k, S, floor + (S - floor) * k), fill=mix(paving, (0, 0, 0), 0.18), width=4)
d.rectangle((0, floor - 26, S, floor), fill=mix(wall, (50, 45, 50), 0.45))

# geometry: tyres stand a little in front of the wall
R = random.uniform(195, 222)
way = random.choice([1, -1])
foot = floor + random.uniform(50, 90)
cx = S / 2 + random.uniform(-30, 30)


def p(x, y):
    return cx + way * x * R, foot - R - y * R


rear, front, bb = p(-1.4, 0), p(random.uniform(1.36, 1.5), 0), p(-0.16, -0.08)
high = random.uniform(1.15, 1.4)
seat = p(-0.16 - 0.3 * high, -0.08 + 0.95 * high)
crown, head = p(1.0, 1.2), p(0.88, 1.58)
turn = random.uniform(0, 2 * math.pi)
mixte = random.random() < 0.4
bars = random.choice(["swept", "drop", "flat"])
load = random.choice(["basket", "none", "bag"]) if bars != "drop" else "none"


def stroke(draw, points, colour, width):
    draw.line(points, fill=colour, width=int(width), joint="curve")
    for x, y in (points[0], points[-1]):
        draw.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=colour)


def circle(draw, c, radius, colour, width=0):
    box = (c[0] - radius, c[1] - radius, c[0] + radius, c[1] + radius)
    draw.ellipse(box, outline=colour, width=int(width)) if width else draw.ellipse(box, fill=colour)


def bezier(a, b, c, n=14):
    return [tuple((1 - s) ** 2 * u + 2 * s * (1 - s) * v + s * s * w for u, v, w in zip(a, b, c)) for s in (i / n for i in range(n + 1))]


def bicycle(draw, shade=None):
    """Draw the whole bicycle; `shade` is one colour for everything, for its shadow."""
    def ink(colour):
        return shade or (*colour, 255)
    steel, black = (200, 205, 212), (34, 34, 38)
    for hub in (rear, front):
        for k in range(24):
            a = turn + k * math.pi / 12
            draw.line((hub, (hub[0] + 0.9 * R * math.cos(a), hub[1] + 0.9 * R * math.sin(a))), fill=ink((150, 154, 160)), width=3)
        circle(draw, hub, R, ink(black), 20)
        circle(draw, hub, R - 20, ink(steel), 8)
        circle(draw, hub, 15, ink((90, 94, 100)))
    for sign in (-1, 1):
        if sign == 1:
            stroke(draw, [rear, bb], ink(mix(paint, (0, 0, 0), 0.2)), 16)
            stroke(draw, [rear, seat], ink(mix(paint, (0, 0, 0), 0.2)), 14)
            lug = mix(paint, (255, 255, 255), 0.35)
            tubes = [(bb, seat), (bb, crown)]
            tubes.append((p(-0.33, 0.48), head) if mixte else (seat, p(0.92, 1.48)))
            for a, b in tubes:
                stroke(draw, [a, b], ink(paint), 24)
                if not shade:
                    e = ((a[0] * 0.93 + b[0] * 0.07) - 4, (a[1] * 0.93 + b[1] * 0.07) - 5)
                    f = ((a[0] * 0.1 + b[0] * 0.9) - 4, (a[1] * 0.1 + b[1] * 0.9) - 5)
                    stroke(draw, [e, f], ink(lug), 5)
            stroke(draw, bezier(crown, p(1.22, 0.5), front), ink(paint), 18)
            stroke(draw, [crown, head], ink(paint), 28)
            stroke(draw, [(rear[0], rear[1] - 22), (bb[0], bb[1] - 56)], ink((80, 82, 88)), 7)
            stroke(draw, [(rear[0], rear[1] + 22), (bb[0], bb[1] + 56)], ink((80, 82, 88)), 7)
            circle(draw, bb, 58, ink((120, 124, 132)), 12)
            circle(draw, bb, 18, ink(steel))
        arm = (bb[0] + sign * 0.45 * R * math.cos(turn), bb[1] + sign * 0.45 * R * math.sin(turn))
        stroke(draw, [bb, arm], ink(steel if sign == 1 else (120, 124, 132)), 16)
        stroke(draw, [(arm[0] - 28, arm[1]), (arm[0] + 28, arm[1])], ink(black), 20)
    post = (seat[0] - way * 14, seat[1] - 50)
    stroke(draw, [seat, post], ink(steel), 16)
    draw.polygon([(post[0] + way * x, post[1] + y) for x, y in ((-88, -34), (-55, -42), (0, -26), (92, -26), (102, -12), (24, 4), (-30, 20), (-76, 16), (-96, -4))], fill=ink(leather))
    stem = (head[0] - way * 16, head[1] - 50)
    stroke(draw, [head, stem], ink(steel), 18)
    sx, sy = stem
    if bars == "drop":
        stroke(draw, [stem, (sx + way * 70, sy - 6)], ink(steel), 18)
        hook = [(sx + way * (90 + 48 * math.cos(a)), sy + 42 - 48 * math.sin(a)) for a in (math.pi / 2 - k * math.pi / 12 for k in range(13))]
        stroke(draw, [(sx + way * 60, sy - 6), *hook, (sx + way * 50, sy + 90)], ink(leather), 20)
    elif bars == "flat":
        stroke(draw, [stem, (sx + way * 50, sy - 14)], ink(steel), 18)
        stroke(draw, [(sx + way * 28, sy - 14), (sx + way * 78, sy - 14)], ink(black), 30)
    else:
        stroke(draw, bezier(stem, (sx + way * 110, sy - 80), (sx - way * 50, sy - 58)), ink(steel), 16)
        stroke(draw, [(sx - way * 30, sy - 60), (sx - way * 118, sy - 42)], ink(leather), 26)
    if load == "basket":
        b = (sx + way * 40, sy + 10)
        draw.polygon([(b[0] + way * x, b[1] + y) for x, y in ((0, 0), (170, 0), (148, 130), (24, 130))], fill=ink((190, 146, 88)))
        if not shade:
            for k in range(1, 5):
                stroke(draw, [(b[0] + way * 5 * k, b[1] + 26 * k), (b[0] + way * (170 - 5 * k), b[1] + 26 * k)], ink((130, 90, 50)), 4)
            for k in range(8):
                stroke(draw, [(b[0] + way * (10 + 21 * k), b[1]), (b[0] + way * (28 + 16 * k), b[1] + 128)], ink((130, 90, 50)), 4)
    elif load == "bag":
        q = p(-1.4, 1.12)
        stroke(draw, [(q[0] - way * 110, q[1]), (q[0] + way * 110, q[1])], ink(black), 10)
        draw.rounded_rectangle((q[0] - 80, q[1] + 8, q[0] + 80, q[1] + 165), 20, fill=ink(mix(leather, (90, 110, 60), 0.5)))


shadow = Image.new("RGBA", (S, S))
bicycle(ImageDraw.Draw(shadow), (30, 20, 40, 120))
shadow = ImageChops.offset(shadow, int(-light * 80) + 8, -24).filter(ImageFilter.GaussianBlur(7))
shadow.paste((0, 0, 0, 0), (0, int(floor), S, S))
img.paste(shadow, (0, 0), shadow)
ground = Image.new("RGBA", (S, S))
ImageDraw.Draw(ground).ellipse((cx - 2.4 * R, foot - 18, cx + 2.4 * R, foot + 22), fill=(20, 15, 25, 150))
ground = ground.filter(ImageFilter.GaussianBlur(10))
img.paste(ground, (0, 0), ground)
top = Image.new("RGBA", (S, S))
bicycle(ImageDraw.Draw(top))
img.paste(top, (0, 0), top)
img.resize((600, 600), Image.Resampling.LANCZOS).save("bicycle.png")
