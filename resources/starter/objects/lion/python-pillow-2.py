import math, random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 800; U = random.uniform
far, near = random.choice([((250, 214, 150), (206, 140, 70)), ((46, 60, 84), (16, 20, 34)), ((176, 200, 150), (74, 100, 60)), ((238, 232, 220), (196, 180, 156)), ((150, 60, 40), (50, 20, 24)), ((150, 196, 216), (214, 200, 150))])
t = np.linspace(0, 1, 100)[:, None, None]
img = Image.fromarray((np.array(far) * (1 - t) + np.array(near) * t + np.zeros((100, 100, 1))).astype("uint8"))
d = ImageDraw.Draw(img)
for _ in range(14):
    x, y, r = random.randint(0, 100), random.randint(0, 100), U(3, 16)
    d.ellipse((x - r, y - r, x + r, y + r), fill=tuple(min(255, int(c * U(0.9, 1.2))) for c in random.choice([far, near])))
img = img.filter(ImageFilter.GaussianBlur(3)).resize((S, S), Image.BICUBIC); d = ImageDraw.Draw(img)
fur = np.array(random.choice([(220, 168, 94), (202, 146, 80), (236, 196, 132)]))
mane = np.array(random.choice([(116, 62, 26), (158, 90, 34), (70, 42, 28), (186, 118, 50)]))
pale = fur + (255 - fur) * 0.62; iris = random.choice([(234, 178, 44), (196, 138, 36), (172, 172, 70)])
cx, cy, k = 400 + U(-30, 30), 370 + U(-15, 15), U(0.95, 1.1)
turn, sun, roar = U(-26, 26), random.choice([-1, 1]), random.random() < 0.25
col = lambda c, f=1.0: tuple(int(min(255, max(0, v * f))) for v in c)
P = lambda x, y: (cx + k * x, cy + k * y)

def oval(x, y, a, b, c):
    d.ellipse(P(x - a, y - b) + P(x + a, y + b), fill=c)

def lock(x, y, a, L, w, bend, c):
    """A curved, tapering lock of hair."""
    left, right = [], []
    for j in range(7):
        q = j / 6; b = a + bend * q
        px, py, h = x + L * q * math.cos(b), y + L * q * math.sin(b), w * (1 - q ** 1.6)
        left.append(P(px + h * math.sin(b), py - h * math.cos(b))); right.append(P(px - h * math.sin(b), py + h * math.cos(b)))
    d.polygon(left + right[::-1], fill=c)

for r in range(9):                                     # the mane, hanging longer below
    for i in range(44):
        a = 2 * math.pi * (i + U(-0.4, 0.4)) / 44; down = max(0, math.sin(a))
        base, L = 205 - 14 * r, U(95, 125) + 75 * down
        lit = 0.62 + 0.07 * r + 0.16 * sun * math.cos(a) - 0.1 * down + U(-0.12, 0.12)
        lock(base * 0.92 * math.cos(a), base * math.sin(a) + 20, a, L, 22, (math.pi / 2 - a if abs(math.pi / 2 - a) < 1.6 else 0) * 0.3 + U(-0.25, 0.25), col(mane, lit))
for s in (-1, 1):                                      # ears with tufts
    oval(s * 146 + turn * 0.2, -172, 52, 50, col(fur, 0.9)); oval(s * 144 + turn * 0.2, -162, 34, 34, col(fur, 0.45))
    for j in range(6):
        lock(s * (118 + 8 * j), -135, -math.pi / 2 + s * 0.25, 44, 5, U(-0.2, 0.2), col(pale, 0.95))
skull = [(-100, -190), (-40, -206), (40, -206), (100, -190), (150, -110), (156, -10), (128, 90), (92, 160), (56, 236), (0, 252), (-56, 236), (-92, 160), (-128, 90), (-156, -10), (-150, -110)]
for j in range(14):
    q = 1 - j * 0.055
    d.polygon([P(x * q + turn * 0.04 * j + sun * j * 1.5, y * q - j) for x, y in skull], fill=col(fur, 0.72 + 0.026 * j))
oval(turn, 196, 66, 60, col(pale, 0.9))
for j in range(9):                                     # bridge of the nose
    q = 1 - j / 10
    d.polygon([P(turn * (0.5 + 0.5 * (y > 0)) + x * q, y) for x, y in [(-50, -120), (50, -120), (46, 0), (70, 62), (-70, 62), (-46, 0)]], fill=col(fur, 0.94 + 0.016 * j))
for _ in range(420):                                   # short fur, combed outward
    a, q = U(0, 2 * math.pi), math.sqrt(U(0.1, 1)); x, y = 132 * q * math.cos(a), -10 + 176 * q * math.sin(a)
    d.line([P(x, y), P(x * 1.09, y * 1.07 + 5)], fill=col(fur, U(0.74, 1.2)), width=2)
for x in (-44, -16, 16, 44):
    d.line([P(x + turn * 0.3, -186), P(x * 0.7 + turn * 0.4, -130)], fill=col(fur, 0.66), width=8)
if roar:
    oval(turn, 186, 60, 58, (58, 18, 20)); oval(turn, 208, 40, 30, (206, 96, 96))
    for s in (-1, 1):
        d.polygon([P(turn + s * x, y) for x, y in [(30, 146), (52, 146), (40, 190)]], fill=(250, 244, 228)); d.polygon([P(turn + s * x, y) for x, y in [(24, 236), (42, 228), (34, 196)]], fill=(244, 236, 216))
for s in (-1, 1):
    for j in range(7):
        q = 1 - j * 0.09
        oval(turn * 1.15 + s * 54 + sun * j, 116 - j * 2, 72 * q, 58 * q, col(pale, 0.82 + 0.034 * j))
    for j in range(9):
        oval(turn * 1.15 + s * (40 + 15 * (j % 3)), 98 + 15 * (j // 3), 3.5, 3.5, (74, 50, 36))
    for j in range(5):
        d.line([P(turn + s * (62 + 9 * q), 104 + 8 * j + (j - 2) * q * 1.6 + q * q * 0.3) for q in range(0, 19, 3)], fill=(252, 248, 238), width=2)
    ex = turn * 0.7 + s * 82; oval(ex, -40, 48, 34, col(pale, 0.94)); oval(ex, -42, 42, 26, (46, 28, 20))
    d.polygon([P(ex - s * x, -42 + y) for x, y in [(30, -8), (56, 40), (24, 18)]], fill=(46, 28, 20))
    oval(ex, -42, 30, 21, col(iris, 0.7)); oval(ex, -39, 26, 17, iris); oval(ex + turn * 0.15, -42, 12, 12, (16, 12, 10)); oval(ex + sun * 9, -50, 5, 5, (255, 255, 255))
    d.line([P(ex - s * 44, -48), P(ex - s * 20, -74), P(ex + s * 40, -70)], fill=col(fur, 0.52), width=10)
nose = [(-62, 42), (-30, 30), (30, 30), (62, 42), (40, 78), (10, 100), (-10, 100), (-40, 78)]
d.polygon([P(turn * 1.2 + x, y) for x, y in nose], fill=(92, 50, 44)); d.polygon([P(turn * 1.2 + x * 0.75, y * 0.5 + 22) for x, y in nose], fill=(134, 82, 72))
for s in (-1, 1):
    oval(turn * 1.2 + s * 30, 66, 13, 8, (34, 18, 18))
    d.arc(P(turn * 1.2 + s * 46 - 48, 84) + P(turn * 1.2 + s * 46 + 48, 168), 30 if s < 0 else 60, 120 if s < 0 else 150, fill=(58, 34, 28), width=6)
d.line([P(turn * 1.2, 98), P(turn * 1.2, 150)], fill=(58, 34, 28), width=6)
