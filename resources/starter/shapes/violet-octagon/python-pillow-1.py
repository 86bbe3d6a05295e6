import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

# One violet octagon: watercolour, cut gem, bevelled tile, crayon, thick ring, halftone print or cut paper.
W = 800; violet = random.choice([(118, 52, 190), (98, 40, 160), (140, 70, 214), (104, 60, 200), (128, 44, 176)])
paper, mark = random.choice([((250, 246, 236), (226, 214, 196)), ((252, 232, 150), (246, 206, 96)), ((206, 234, 214), (170, 214, 186)), ((250, 214, 200), (244, 186, 170)), ((214, 232, 246), (176, 208, 232)),
                             ((30, 28, 44), (48, 46, 68)), ((240, 240, 240), (214, 214, 218)), ((236, 244, 170), (212, 224, 120))])
finish = random.choice(["wash", "gem", "tile", "crayon", "ring", "halftone", "paper"])
ground = random.choice(["plain", "grid", "blots", "split", "rays", "rings"]); R = random.randint(250, 335)
cx, cy = 400 + random.randint(-40, 40), 400 + random.randint(-40, 40)
turn = math.radians(random.choice([22.5, 22.5, 0, random.uniform(0, 45)])); sun = random.uniform(0, 2 * math.pi)

def mix(a, b, q):
    return tuple(int(u + (v - u) * q) for u, v in zip(a, b))

def eight(r, jitter=0.0, x=None, y=None):
    return [((cx if x is None else x) + r * math.cos(turn + k * math.pi / 4) + random.gauss(0, jitter), (cy if y is None else y) + r * math.sin(turn + k * math.pi / 4) + random.gauss(0, jitter)) for k in range(8)]

img = Image.new("RGB", (W, W), paper); d = ImageDraw.Draw(img, "RGBA")
if ground == "grid":
    for k in range(0, W, 40): d.line((k, 0, k, W), fill=mark, width=3); d.line((0, k, W, k), fill=mark, width=3)
elif ground == "blots":
    for _ in range(40):
        x, y, r = random.randint(0, W), random.randint(0, W), random.randint(15, 90)
        d.ellipse((x - r, y - r, x + r, y + r), fill=(*mark, 130))
elif ground == "split": h = random.randint(300, 640); d.polygon([(0, h), (W, h + random.randint(-160, 160)), (W, W), (0, W)], fill=mark)
elif ground == "rays":
    for k in range(0, 24, 2):
        d.polygon([(cx, cy)] + [(cx + 900 * math.cos((k + o) * math.pi / 12), cy + 900 * math.sin((k + o) * math.pi / 12)) for o in (0, 1)], fill=mark)
elif ground == "rings":
    for r in range(620, 40, -80): d.ellipse((cx - r, cy - r, cx + r, cy + r), fill=mark if r // 80 % 2 else paper)
mask = Image.new("L", (W, W), 0); ImageDraw.Draw(mask).polygon(eight(R), fill=255)
if finish in ("paper", "tile", "gem") or random.random() < 0.3 and finish != "ring":      # a soft shadow
    dx, dy = -22 * math.cos(sun), -22 * math.sin(sun); soft = Image.new("L", (200, 200), 0)
    ImageDraw.Draw(soft).polygon([(x / 4, y / 4) for x, y in eight(R, 0, cx + dx, cy + dy)], fill=150)
    img.paste((20, 10, 30), (0, 0), soft.filter(ImageFilter.GaussianBlur(5)).resize((W, W)))
skin = Image.new("RGB", (W, W), violet); s = ImageDraw.Draw(skin, "RGBA")
if finish == "wash":                                        # pools of pigment
    for _ in range(60):
        x, y, r = cx + random.gauss(0, R * 0.6), cy + random.gauss(0, R * 0.6), random.randint(40, 170)
        s.ellipse((x - r, y - r * random.uniform(0.5, 1), x + r, y + r * 0.8), fill=(*random.choice([mix(violet, (255, 255, 255), 0.4), mix(violet, (40, 0, 90), 0.4), mix(violet, (210, 120, 255), 0.5)]), 46))
    skin = skin.filter(ImageFilter.GaussianBlur(5))
    ImageDraw.Draw(skin).line(eight(R - 2, 2) + eight(R - 2, 2)[:1], fill=mix(violet, (30, 0, 70), 0.45), width=10, joint="curve")
elif finish == "gem":
    outer, inner = eight(R), eight(R * random.uniform(0.45, 0.6)); s.polygon(inner, fill=mix(violet, (255, 255, 255), 0.3))
    for k in range(8):
        n, a = (k + 1) % 8, turn + (k + 0.5) * math.pi / 4; rim = ((outer[k][0] + outer[n][0]) / 2, (outer[k][1] + outer[n][1]) / 2)
        for tri, o in (((outer[k], rim, inner[k]), -0.2), ((rim, outer[n], inner[n]), 0.2), ((inner[k], inner[n], rim), 0)):
            q = math.cos(a + o - sun) * 0.42 + random.uniform(-0.1, 0.1)
            s.polygon(tri, fill=mix(violet, (255, 240, 255) if q > 0 else (26, 0, 60), abs(q)))
elif finish == "tile":
    outer, inner = eight(R), eight(R * 0.82)
    for k in range(8):
        n, q = (k + 1) % 8, math.cos(turn + (k + 0.5) * math.pi / 4 - sun) * 0.5
        s.polygon([outer[k], outer[n], inner[n], inner[k]], fill=mix(violet, (255, 255, 255) if q > 0 else (20, 0, 50), abs(q)))
    x, y = cx + R * 0.45 * math.cos(sun), cy + R * 0.45 * math.sin(sun)
    for r in range(100, 10, -15): s.ellipse((x - r, y - r, x + r, y + r), fill=(255, 255, 255, 18))
elif finish == "crayon":
    for k in range(150):
        o, a = random.uniform(-R, R), sun + random.gauss(0, 0.07); u, v = math.cos(a), math.sin(a)
        s.line((cx - v * o - u * R, cy + u * o - v * R, cx - v * o + u * R, cy + u * o + v * R), fill=(*random.choice([mix(violet, paper, 0.45), mix(violet, (50, 0, 110), 0.3), violet]), 150), width=random.randint(3, 10))
elif finish == "halftone":
    for i in range(-19, 20):
        for j in range(-19, 20):
            x, y = cx + 19 * i + 9.5 * (j % 2), cy + 19 * j
            r = 2.5 + 6 * (0.5 + 0.5 * ((x - cx) * math.cos(sun) + (y - cy) * math.sin(sun)) / R)
            s.ellipse((x - abs(r), y - abs(r), x + abs(r), y + abs(r)), fill=mix(violet, (255, 255, 255), 0.5))
elif finish == "paper":
    grain = np.random.default_rng(random.getrandbits(32)).normal(0, 9, (W // 2, W // 2, 1))
    skin = Image.fromarray(np.clip(np.array(violet) + grain, 0, 255).astype("uint8")).resize((W, W))
img.paste(skin, (0, 0), mask)
if finish == "ring":
    hole = eight(R * random.uniform(0.62, 0.8))
    ImageDraw.Draw(img).polygon(hole, fill=mix(violet, (255, 255, 255), random.choice([0.45, 0.75])))
if sum(paper) < 200 or random.random() < 0.25:              # a rim keeps the edge clear
    ImageDraw.Draw(img).line(eight(R) + eight(R)[:2], fill=mix(violet, (255, 255, 255), 0.65), width=7, joint="curve")
img = img.resize((500, 500), Image.Resampling.LANCZOS)
