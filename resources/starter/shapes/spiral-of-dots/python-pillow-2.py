# Dots run out from the middle in one arm, in many arms or like the seeds of a sunflower
import colorsys
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 720
mix = lambda a, b, t: tuple(max(0, min(255, int(p + (q - p) * t))) for p, q in zip(a, b))
dark = random.random() < 0.55
ground = random.choice([(16, 18, 38), (40, 16, 32), (8, 40, 40), (28, 28, 30)] if dark else [(252, 244, 226), (222, 234, 242), (250, 226, 218), (226, 236, 214)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
cx, cy = S / 2 + random.uniform(-10, 10), S / 2 + random.uniform(-10, 10)
place = random.choice(["glow", "weave", "stars", "plate"])
for k in range(60):
    f, r = k / 59, 530 * (1 - k / 60)
    if place == "glow":
        d.ellipse((cx - r, cy - r, cx + r, cy + r), fill=mix(mix(ground, (0, 0, 0), 0.25), mix(ground, (255, 255, 255), 0.22), f))
    elif place == "weave":
        tone = mix(ground, (255, 255, 255) if k % 2 else (0, 0, 0), 0.05)
        d.line((0, 12 * k, S, 12 * k), fill=tone, width=4), d.line((12 * k, 0, 12 * k, S), fill=tone, width=3)
    elif place == "stars":
        x, y, q = random.uniform(0, S), random.uniform(0, S), random.uniform(1, 3)
        d.ellipse((x - q, y - q, x + q, y + q), fill=mix(ground, (255, 255, 255) if dark else (120, 90, 60), 0.5))
    elif k < 20:                                             # a round plate under the dots
        r = 352 - k * 0.9
        d.ellipse((cx - r, cy - r, cx + r, cy + r), fill=mix(ground, (255, 255, 255) if k < 10 else (0, 0, 0), 0.012 * k if k < 10 else 0.1))
kind = random.choice(["arm", "arms", "seeds", "seeds"])
arms = 1 if kind == "arm" else random.randint(2, 6)
count = {"arm": random.randint(52, 84), "arms": arms * random.randint(20, 30), "seeds": random.choice([150, 240, 360])}[kind]
turn = {"arm": 2 * math.pi / random.randint(14, 20), "arms": random.uniform(0.12, 0.22), "seeds": math.radians(137.508)}[kind]
hue, span, start, way = random.random(), random.choice([0.05, 0.2, 0.45, 0.9]), random.uniform(0, 6.283), random.choice([-1, 1])
grow, sun = random.uniform(-0.5, 1), random.uniform(0, 6.283)
look = random.choice(["ball", "ball", "ring", "pearl", "flat"])
sx, sy = math.cos(sun), math.sin(sun)
dots = []
for k in range(count):
    f = (k + 1) / count
    if kind == "seeds":
        r, a, size = 318 * math.sqrt(f), k * turn, 318 / math.sqrt(count) * (0.6 + 0.26 * grow * (f - 0.5))
    elif kind == "arm":
        r, a, size = 318 * f ** 0.9, k * turn, 5 + 14 * f
    else:
        n = k // arms
        f = (n + 1) / (count / arms)
        r, a, size = 20 + 298 * f ** 0.95, n * turn + k % arms * 2 * math.pi / arms, (5 + 13 * f) * min(1, 3.4 / arms + 0.25)
    light = (0.66 - 0.12 * f) if dark else (0.34 + 0.12 * f)
    rgb = tuple(int(255 * v) for v in colorsys.hls_to_rgb((hue + span * f) % 1, light, random.uniform(0.68, 0.85)))
    dots.append((cx + r * math.cos(start + way * a), cy + r * math.sin(start + way * a), size, rgb))
cast = Image.new("L", (S, S), 0)
b = ImageDraw.Draw(cast)
for x, y, r, _ in dots:                                      # one soft shadow for all
    b.ellipse((x - r - sx * r * 0.5, y - r - sy * r * 0.5, x + r - sx * r * 0.5, y + r - sy * r * 0.5), fill=150 if dark else 90)
img.paste(mix(ground, (0, 0, 0), 0.75), mask=cast.filter(ImageFilter.GaussianBlur(3)))
d = ImageDraw.Draw(img)
for x, y, r, rgb in dots:
    deep, high = mix(rgb, (0, 0, 0), 0.42), mix(rgb, (255, 255, 255), 0.4)
    steps = {"ball": 6, "pearl": 6, "ring": 1, "flat": 1}[look]
    for n in range(steps):                                   # ever smaller and brighter towards the light
        q = r * (1 - 0.13 * n)
        u, v = x + sx * (r - q) * 0.7, y + sy * (r - q) * 0.7
        tone = rgb if steps == 1 else mix(deep, high, n / 5)
        d.ellipse((u - q, v - q, u + q, v + q), fill=mix(tone, (255, 250, 240), 0.45) if look == "pearl" and dark else tone)
    if look == "ring":
        d.ellipse((x - r * 0.56, y - r * 0.56, x + r * 0.56, y + r * 0.56), fill=mix(rgb, (255, 255, 255) if dark else (0, 0, 0), 0.55))
    elif look == "flat":
        d.ellipse((x - r, y - r, x + r, y + r), outline=high if dark else deep, width=max(2, int(r * 0.2)))
    else:
        u, v, q = x + sx * r * 0.45, y + sy * r * 0.45, r * 0.2
        d.ellipse((u - q, v - q, u + q, v + q), fill=mix(high, (255, 255, 255), 0.7))
