import math
import random

from PIL import Image, ImageDraw, ImageFilter

S = 600
ground = random.choice([(236, 232, 224), (34, 38, 50), (150, 60, 60), (96, 140, 140), (214, 190, 150), (60, 44, 36)])
metal = random.choice([(226, 182, 74), (196, 200, 208), (206, 124, 80), (150, 156, 168)])
r = random.randint(190, 235)
wide = random.randint(40, 90)
flat = random.choice([1.0, 1.0, random.uniform(0.55, 0.8)])   # 1: seen from straight above
cx, cy = 300 + random.randint(-30, 30), 300 + random.randint(-30, 30)
light = math.radians(random.uniform(200, 340))

img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
for k in range(60):                                    # streaks of a brushed table
    y = random.randint(0, S)
    f = random.uniform(0.93, 1.06)
    d.line((0, y, S, y + random.randint(-12, 12)), fill=tuple(min(255, int(c * f)) for c in ground), width=random.randint(2, 14))


def hoop(draw, dx, dy, fill):
    draw.ellipse((cx - r + dx, cy - r * flat + dy, cx + r + dx, cy + r * flat + dy), fill=fill)
    i = r - wide
    draw.ellipse((cx - i + dx, cy - i * flat + dy, cx + i + dx, cy + i * flat + dy), fill=0)


shadow = Image.new("L", (S, S), 0)
hoop(ImageDraw.Draw(shadow), -14 * math.cos(light), -22 * math.sin(light) * 0.9, 170)
shadow = shadow.resize((150, 150)).filter(ImageFilter.GaussianBlur(2.2)).resize((S, S))
img.paste(tuple(int(c * 0.25) for c in ground), (0, 0), shadow)

# the band is a round bar bent into a ring: many short pieces, lit by the way each faces
d = ImageDraw.Draw(img)
steps, rows = 180, 14
for j in range(rows):
    b0, b1 = j / rows, (j + 1) / rows
    for k in range(steps):
        a0, a1 = 2 * math.pi * k / steps, 2 * math.pi * (k + 1.3) / steps
        across = 2 * (b0 + b1) / 2 - 1                # -1 at the inner rim, 1 at the outer
        up = math.sqrt(max(0, 1 - across * across))
        n = across * math.cos(a0 - light) * 0.7 + up * 0.7
        gleam = max(0, n) ** 18
        room = 0.5 + 0.5 * math.sin(across * 5 + 3 * math.cos(a0 - light))
        f = 0.28 + 0.5 * max(0, n) + 0.3 * room
        tone = tuple(int(min(255, c * f + 210 * gleam)) for c in metal)
        q = []
        for b, a in ((b0, a0), (b1, a0), (b1, a1), (b0, a1)):
            rr = r - wide + wide * b
            q.append((cx + rr * math.cos(a), cy + rr * flat * math.sin(a)))
        d.polygon(q, fill=tone)
