import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 800
ground = random.choice([(246, 240, 226), (28, 32, 48), (196, 216, 208), (240, 196, 96), (92, 40, 52), (230, 190, 184), (60, 84, 78), (250, 250, 250)])
bright = sum(ground) > 380
threads = [(200, 48, 52), (30, 96, 150), (46, 60, 66), (120, 60, 140), (24, 120, 96)] if bright else [(250, 214, 110), (240, 130, 120), (150, 220, 230), (245, 240, 226), (170, 230, 160)]
thread = np.array(random.choice(threads), float)
manner = random.choice(["cord", "cord", "pen", "ribbon", "wire"])
width = {"cord": random.randint(15, 25), "pen": random.randint(8, 12), "ribbon": random.randint(18, 30), "wire": random.randint(8, 13)}[manner]

img = Image.new("RGB", (S, S), ground)
noise = Image.effect_noise((S // 2, S // 2), 20).resize((S, S)).convert("RGB")
img = Image.blend(img, noise, 0.07)

# one line made of many slow and fast swings, which keeps crossing itself; closed, or cut open with two loose ends
loose = random.random() < 0.6
top = random.randint(8, 12)
t = np.linspace(0, 2 * np.pi * (random.uniform(0.86, 0.94) if loose else 1), 1200)
path = np.zeros((t.size, 2))
for k in range(1, top + 1):
    size = np.random.normal(0, 1, (2, 2)) * k ** -random.uniform(0.15, 0.5)
    path += np.cos(k * t)[:, None] * size[0] + np.sin(k * t)[:, None] * size[1]
path -= (path.min(0) + path.max(0)) / 2
path = path @ np.linalg.inv(np.linalg.cholesky(np.cov(path.T))).T * np.random.uniform(0.8, 1, 2)   # round, not one long streak
path -= (path.min(0) + path.max(0)) / 2
path = S / 2 + path / np.abs(path).max() * S * random.uniform(0.38, 0.43) + np.random.uniform(-14, 14, 2)
even = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
grid = np.arange(0, even[-1], 9)                      # steps of even length
path = np.column_stack([np.interp(grid, even, path[:, k]) for k in (0, 1)])

# the shadow of all, then the line piece by piece: what is drawn later passes over what is there
small = Image.new("L", (S // 4, S // 4), 0)
ImageDraw.Draw(small).line([tuple(p) for p in (path + width * 0.55) / 4], fill=150, width=max(2, width // 4), joint="curve")
img.paste(tuple(int(c * 0.4) for c in ground), (0, 0), small.filter(ImageFilter.GaussianBlur(1.6)).resize((S, S)))
d = ImageDraw.Draw(img)


def run(points, colour, w):
    w = max(1, int(w))
    colour = tuple(int(max(0, min(255, c))) for c in colour)
    d.line([tuple(p) for p in points], fill=colour, width=w, joint="curve")
    for x, y in (points[0], points[-1]):
        d.ellipse((x - w / 2, y - w / 2, x + w / 2, y + w / 2), fill=colour)


step = 8
second = np.array(random.choice(threads), float) if random.random() < 0.4 else thread
light = np.array([-0.6, -0.8])
for k in range(0, len(path) - 1, step):
    piece = path[k:k + step + 3]
    f = k / len(path)
    c = thread * (1 - f) + second * f
    inner = piece[1:-1] if len(piece) > 5 else piece
    run(inner, np.array(ground) * 0.35 + c * 0.1 if manner != "pen" else ground, width * (1.3 if manner != "pen" else 1.7))
    run(path[max(0, k - 2):k + step + 4], c * 0.62 if manner != "pen" else c, width)
    lit = path[max(0, k - 2):k + step + 4]
    if manner in ("cord", "wire"):
        run(lit + light * width * 0.1, c * 0.95, width * 0.66)
        run(lit + light * width * 0.2, c * 1.12 + 30 + (60 if manner == "wire" else 0), width * 0.24)
    elif manner == "ribbon":
        run(lit, c, width * 0.78)
        run(lit, c * 0.6 + 100, width * 0.16)
    if manner == "cord":                              # the twist of the strands
        way = path[min(k + 4, len(path) - 1)] - path[max(0, k - 2)]
        for j in range(k, min(k + step, len(path) - 1), 4):
            x, y = path[j]
            u = (path[j + 1] - path[j]) / (np.hypot(*(path[j + 1] - path[j])) + 1e-6)
            v = np.array([-u[1], u[0]])
            ends = [tuple(np.array([x, y]) + s * (v * width * 0.4 + u * width * 0.3)) for s in (-1, 1)]
            d.line(ends, fill=tuple(int(z) for z in c * 0.5), width=2)
img = img.resize((480, 480), Image.Resampling.LANCZOS)
