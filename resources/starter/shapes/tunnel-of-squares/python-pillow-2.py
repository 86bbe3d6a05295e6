import colorsys
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 960
hue, span = random.random(), random.uniform(-0.3, 0.3)
bright_end = random.random() < 0.55
frames = random.randint(13, 24)
twist = random.choice([0, 0, random.uniform(-0.13, 0.13)])
bend_x, bend_y = random.uniform(-170, 170), random.uniform(-170, 170)
closer = random.uniform(0.79, 0.86)
trim = random.choice(["lamps", "tiles", "stripes", "plain"])
lit_wall = random.choice([0, 2, 3])                    # the wall that catches the light
grey = random.choice([0.12, 0.55, 0.7])                # stone, or painted
img = Image.new("RGB", (S, S), (10, 10, 16))
d = ImageDraw.Draw(img)


def ring(k):
    f = closer ** k
    cx, cy = S / 2 + bend_x * (1 - f), S / 2 + bend_y * (1 - f)
    a = math.pi / 4 + twist * k
    r = S * 0.74 * f
    return [(cx + r * math.cos(a + q * math.pi / 2), cy + r * math.sin(a + q * math.pi / 2)) for q in range(4)]


def paint(t, light, turn=0.0):
    light = max(0.03, min(0.95, light))
    r, g, b = colorsys.hls_to_rgb((hue + span * t + turn) % 1, light, grey)
    return int(r * 255), int(g * 255), int(b * 255)


def mix(p, q, u):
    return p[0] + (q[0] - p[0]) * u, p[1] + (q[1] - p[1]) * u


def wall(near, far, q, u0, u1, v0, v1):
    """a patch of wall q: u along the side, v into the depth"""
    a, b, c, e = near[q], near[(q + 1) % 4], far[(q + 1) % 4], far[q]
    return [mix(mix(a, b, u), mix(e, c, u), v) for u, v in ((u0, v0), (u1, v0), (u1, v1), (u0, v1))]


for k in range(frames):
    t = k / (frames - 1)
    near, far = ring(k), ring(k + 1)
    base = 0.17 + 0.55 * t if bright_end else 0.72 - 0.6 * t
    if k % 2:
        base *= 0.66                                   # every second ring is darker
    d.polygon(near, fill=paint(t, base * 0.7))
    for q in range(4):
        tone = 1.3 if q == lit_wall else 0.62 if q == (lit_wall + 2) % 4 else 0.95
        d.polygon(wall(near, far, q, 0, 1, 0, 1), fill=paint(t, base * tone))
        d.polygon(wall(near, far, q, 0, 1, 0, 0.13), fill=paint(t, base * tone + 0.2))       # the edge that faces us
        d.polygon(wall(near, far, q, 0, 1, 0.88, 1), fill=paint(t, base * tone * 0.4))      # the joint in shade
        if trim == "tiles":
            for u in (0.25, 0.5, 0.75):
                d.polygon(wall(near, far, q, u - 0.008, u + 0.008, 0.1, 1), fill=paint(t, base * tone * 0.45))
        if trim == "stripes":
            d.polygon(wall(near, far, q, 0.4, 0.6, 0.13, 0.88), fill=paint(t, base * tone, 0.45))
        if trim == "lamps" and k % 2 == 0:
            d.polygon(wall(near, far, q, 0.42, 0.58, 0.35, 0.65), fill=paint(t, 0.9, 0.1))
    w = max(1, int(6 * closer ** k))
    d.line(near + near[:1], fill=paint(t, base + 0.34 if bright_end else base * 0.3), width=w, joint="curve")
    for q in range(4):
        d.line([near[q], far[q]], fill=paint(t, base * 0.35), width=w)

end = ring(frames)
d.polygon(end, fill=(255, 250, 232) if bright_end else (8, 8, 14))
if bright_end:                                         # light that streams out of the end
    small = Image.new("L", (S // 8, S // 8), 0)
    g = ImageDraw.Draw(small)
    cx, cy = (sum(p[i] for p in end) / 32 for i in (0, 1))
    reach = random.uniform(9, 16)
    g.ellipse((cx - reach, cy - reach, cx + reach, cy + reach), fill=190)
    veil = small.filter(ImageFilter.GaussianBlur(7)).resize((S, S), Image.Resampling.BICUBIC)
    img.paste((255, 246, 218), (0, 0), veil)
img = img.resize((560, 560), Image.Resampling.LANCZOS)
