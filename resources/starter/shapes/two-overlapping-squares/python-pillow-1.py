import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 600
manner = random.choice(["film", "film", "card", "frames"])
light_grounds = [(250, 246, 236), (232, 240, 240), (246, 226, 206), (214, 226, 196)]
dark_grounds = [(30, 30, 44), (52, 24, 40), (20, 52, 56), (70, 58, 48)]
ground = random.choice(light_grounds if manner == "film" else light_grounds + dark_grounds)
inks = [(232, 62, 72), (40, 150, 220), (250, 196, 40), (46, 170, 120), (150, 80, 210), (240, 120, 170), (245, 130, 50)]
one, two = random.sample(inks, 2)

# two squares whose corners reach into one another, along a chance diagonal
a, b = random.randint(215, 300), random.randint(215, 300)
way = math.radians(random.choice([35, 45, 55, 125, 135, 145, 0, 90]) + random.uniform(-8, 8))
apart = (a + b) / 2 * random.uniform(0.5, 0.72)
mx, my = S / 2 + random.uniform(-20, 20), S / 2 + random.uniform(-20, 20)
p = mx - apart / 2 * math.cos(way), my - apart / 2 * math.sin(way)
q = mx + apart / 2 * math.cos(way), my + apart / 2 * math.sin(way)
lean = random.choice([0, 0, random.uniform(-14, 14)])


def square(centre, side, turn, dx=0, dy=0):
    t = math.radians(turn)
    h = side / math.sqrt(2)
    return [(centre[0] + dx + h * math.cos(t + math.pi / 4 + k * math.pi / 2), centre[1] + dy + h * math.sin(t + math.pi / 4 + k * math.pi / 2)) for k in range(4)]


def mask(points, soft=0):
    m = Image.new("L", (S, S), 0)
    ImageDraw.Draw(m).polygon(points, fill=255)
    return m.filter(ImageFilter.GaussianBlur(soft)) if soft else m


first, second = square(p, a, lean), square(q, b, lean + random.uniform(-5, 5))
img = Image.new("RGB", (S, S), ground)
noise = Image.effect_noise((S, S), 26).convert("RGB")
img = ImageChops.overlay(img, noise)
shade = tuple(int(c * 0.45) for c in ground)

if manner == "film":                                  # clear colour films: their colours multiply where they overlap
    for points, ink in ((first, one), (second, two)):
        img.paste(tuple(int(c * 0.86) for c in ground), (0, 0), mask([(x + 8, y + 10) for x, y in points], 3))
    for points, ink in ((first, one), (second, two)):
        film = Image.new("RGB", (S, S), ink)
        img = Image.composite(ImageChops.multiply(img, film), img, mask(points))
        d = ImageDraw.Draw(img)
        d.line(points + points[:1], fill=tuple(min(255, int(c * 1.1 + 20)) for c in ink), width=2)
elif manner == "card":                                # two thick cards, one lying on the other
    for points, ink in ((first, one), (second, two)):
        img.paste(shade, (0, 0), mask([(x + 12, y + 15) for x, y in points], 7))
        img.paste(tuple(int(c * 0.6) for c in ink), (0, 0), mask([(x + 3, y + 5) for x, y in points]))
        card = ImageChops.overlay(Image.new("RGB", (S, S), ink), Image.effect_noise((S, S), 40).convert("RGB"))
        img.paste(card, (0, 0), mask(points))
        d = ImageDraw.Draw(img)
        d.line([points[1], points[2], points[3]], fill=tuple(min(255, c + 60) for c in ink), width=3)
else:                                                 # two open frames, woven over and under at their two crossings
    wide = random.randint(20, 38)
    rings = []
    for centre, side, points in ((p, a, first), (q, b, second)):
        inner = [(centre[0] + (x - centre[0]) * (1 - 2 * wide / side), centre[1] + (y - centre[1]) * (1 - 2 * wide / side)) for x, y in points]
        rings.append(ImageChops.subtract(mask(points), mask(inner)))
    for ring in rings:
        img.paste(shade, (8, 10), ring.filter(ImageFilter.GaussianBlur(4)))
    half = Image.new("L", (S, S), 0)                  # the half plane on one side of the line between the centres
    n = (math.cos(way), math.sin(way))
    far = [(mx + 900 * n[0], my + 900 * n[1]), (mx - 900 * n[0], my - 900 * n[1])]
    ImageDraw.Draw(half).polygon(far + [(x - 900 * n[1], y + 900 * n[0]) for x, y in far[::-1]], fill=255)
    both = ImageChops.multiply(*rings)
    img.paste(one, (0, 0), rings[0])
    img.paste(two, (0, 0), rings[1])
    img.paste(one, (0, 0), ImageChops.multiply(both, half))
    for ring, ink in zip(rings, (one, two)):
        edge = ImageChops.multiply(ring.filter(ImageFilter.FIND_EDGES), ImageChops.invert(both))
        img.paste(tuple(int(c * 0.55) for c in ink), (0, 0), edge)
