import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

S = 800
cloth, back, low, boards, gilt = random.choice([
    ((190, 26, 40), (30, 26, 62), (92, 70, 120), (158, 104, 62), (222, 176, 84)), ((34, 66, 160), (250, 214, 150), (240, 140, 100), (132, 88, 58), (226, 226, 230)),
    ((22, 112, 80), (10, 14, 26), (36, 66, 84), (186, 138, 90), (222, 186, 96)), ((122, 40, 134), (250, 196, 200), (255, 236, 214), (116, 82, 74), (240, 206, 130)),
    ((204, 32, 32), (120, 190, 230), (224, 242, 250), (206, 166, 116), (248, 232, 190)), ((214, 152, 44), (66, 16, 34), (150, 44, 60), (88, 56, 46), (120, 84, 44)),
    ((60, 62, 74), (240, 240, 236), (214, 220, 226), (176, 170, 160), (30, 30, 34)),
])
floor, front = random.randint(520, 570), random.randint(665, 690)
v = np.linspace(0, 1, S)[:, None, None]
img = Image.fromarray((np.array(back) * (1 - v) + np.array(low) * v + np.zeros((S, S, 3))).astype("uint8"))
d = ImageDraw.Draw(img)

def dim(c, k): return tuple(int(max(0, min(255, p * k))) for p in c)

# scenery painted on the back cloth
scene = random.choice(["moon", "castle", "hills"])
mx = random.randint(250, 550)
if scene in ("moon", "castle"):
    d.ellipse((mx - 70, 190, mx + 70, 330), fill=(255, 246, 210))
    for _ in range(40):
        x, y = random.randint(60, 740), random.randint(90, 430)
        d.ellipse((x - 3, y - 3, x + 3, y + 3), fill=(255, 250, 220))
shade = dim(low, 0.62)
if scene == "castle":
    for x, w, h in ((250, 60, 190), (310, 180, 120), (490, 60, 230), (380, 50, 260)):
        d.rectangle((x, floor - h, x + w, floor), fill=shade)
        for k in range(x, x + w - 10, 26): d.rectangle((k, floor - h - 16, k + 14, floor - h), fill=shade)
        d.rectangle((x + w // 2 - 9, floor - h + 40, x + w // 2 + 9, floor - h + 76), fill=(255, 214, 110))
if scene == "hills":
    for k in range(3):
        hill = [(0, floor)] + [(x, floor - 150 + 45 * k - 40 * math.sin(x / (90 + 30 * k) + mx + 2 * k)) for x in range(0, S + 20, 20)] + [(S, floor)]
        d.polygon(hill, fill=dim((90, 150, 90), 0.7 + 0.2 * k))
# boards of the stage, its edge and footlights
d.rectangle((0, floor, S, front), fill=boards)
for k in range(-16, 17):
    d.polygon([(400 + k * 24, floor), (424 + k * 24, floor), (440 + k * 40, front), (400 + k * 40, front)], fill=dim(boards, random.uniform(0.82, 1.06)))
# beams, drawn on their own sheet and laid over softly
beams = Image.new("L", (200, 200), 0)
spot = random.randint(330, 470)
for x in random.sample([140, 260, 400, 540, 660], random.randint(1, 3)):
    layer = Image.new("L", (200, 200), 0)
    ImageDraw.Draw(layer).polygon([(x / 4 - 3, 0), (x / 4 + 3, 0), (spot / 4 + 36, floor / 4 + 18), (spot / 4 - 36, floor / 4 + 18)], fill=60 if sum(back) > 400 else 84)
    beams = Image.fromarray(np.minimum(255, np.asarray(beams, int) + np.asarray(layer)).astype("uint8"))
ImageDraw.Draw(beams).ellipse((spot / 4 - 38, floor / 4 + 8, spot / 4 + 38, floor / 4 + 29), fill=190)
beams = beams.filter(ImageFilter.GaussianBlur(2)).resize((S, S))
img.paste(Image.new("RGB", (S, S), (255, 246, 205)), (0, 0), beams)
d = ImageDraw.Draw(img)

# what waits in the light
y, ink = floor + 68, (24, 20, 24)
act = random.choice(["piano", "microphone", "dancer", "nothing"])
if act == "piano":
    d.polygon([(spot - 130, y - 120), (spot + 90, y - 120), (spot + 110, y - 86), (spot - 130, y - 86)], fill=ink)
    d.polygon([(spot - 130, y - 122), (spot + 80, y - 122), (spot + 40, y - 226), (spot - 70, y - 196)], fill=(44, 38, 44))
    d.rectangle((spot - 150, y - 96, spot - 112, y - 80), fill=(250, 250, 246))
    for x in (-112, 0, 88): d.rectangle((spot + x, y - 88, spot + x + 10, y), fill=ink)
    d.polygon([(spot - 200, y - 54), (spot - 150, y - 54), (spot - 158, y), (spot - 192, y)], fill=ink)
elif act == "microphone":
    d.line((spot, y - 200, spot, y), fill=ink, width=8)
    d.ellipse((spot - 44, y - 12, spot + 44, y + 8), fill=ink)
    d.ellipse((spot - 20, y - 236, spot + 20, y - 188), fill=(120, 124, 130))
elif act == "dancer":
    d.ellipse((spot - 18, y - 226, spot + 18, y - 190), fill=ink)
    d.polygon([(spot - 18, y - 186), (spot + 18, y - 186), (spot + 12, y - 130), (spot - 12, y - 130)], fill=ink)
    d.polygon([(spot - 12, y - 134), (spot + 12, y - 134), (spot + 84, y - 90), (spot - 84, y - 90)], fill=dim(cloth, 1.15))
    d.line((spot - 14, y - 178, spot - 60, y - 236, spot - 4, y - 262), fill=ink, width=10, joint="curve")
    d.line((spot + 14, y - 178, spot + 74, y - 200), fill=ink, width=10)
    d.line((spot - 6, y - 92, spot - 4, y), fill=ink, width=12)
    d.line((spot + 8, y - 92, spot + 64, y - 60, spot + 2, y - 44), fill=ink, width=10, joint="curve")

# curtains: folds by a wave of light, tied back to the sides
u, yy = np.arange(S)[None, :], np.arange(S)[:, None]
tie, wide, narrow, n = random.randint(330, 400), random.randint(185, 250), random.randint(70, 110), random.randint(7, 11)
edge = np.where(yy < tie, wide - (wide - narrow) * (yy / tie) ** 2.2, narrow + (wide - narrow) * 0.62 * np.clip((yy - tie) / (front - tie), 0, 1) ** 0.7)
phase = u / edge
fold = np.sin(phase * n * math.pi + 0.5 * np.sin(yy / 90.0))
light = 0.66 + 0.34 * fold + 0.2 * phase - 0.25 * np.exp(-(((yy - tie) / 26.0) ** 2))
left = np.clip(light[..., None] * np.array(cloth), 0, 255).astype("uint8")
mask = ((phase < 1) & (yy < front + 8)).astype("uint8") * 255
for flip in (False, True):
    c, m = (left[:, ::-1], mask[:, ::-1]) if flip else (left, mask)
    img.paste(Image.fromarray(np.ascontiguousarray(c)), (0, 0), Image.fromarray(np.ascontiguousarray(m)))
# valance: swags with a fringe
w = S / random.randint(4, 7)
depth = 90 + 70 * np.abs(np.sin(math.pi * u / w))
swag = 0.72 + 0.28 * np.sin(math.pi * 0.5 + (yy - 70 * np.abs(np.sin(math.pi * u / w))) / 9.0)
img.paste(Image.fromarray(np.clip(swag[..., None] * np.array(cloth), 0, 255).astype("uint8")), (0, 0), Image.fromarray(((yy < depth) * 255).astype("uint8")))
d = ImageDraw.Draw(img)
for x in range(0, S, 7):
    y0 = 90 + 70 * abs(math.sin(math.pi * x / w))
    d.line((x, y0 - 4, x, y0 + 16), fill=dim(gilt, random.uniform(0.75, 1.1)), width=5)
for s in (0, 1):
    x, t = (S - narrow, S - narrow + 12) if s else (0, narrow - 12)
    d.rectangle((x, tie - 9, x + narrow, tie + 9), fill=gilt)
    d.polygon([(t - 8, tie), (t + 8, tie), (t + 15, tie + 58), (t - 15, tie + 58)], fill=dim(gilt, 0.85))
d.rectangle((0, 0, S, 26), fill=gilt, outline=dim(gilt, 0.65), width=5)
# the edge of the stage, lamps, and the people before it
d.rectangle((0, front, S, S), fill=dim(boards, 0.4))
d.rectangle((0, front, S, front + 12), fill=dim(gilt, 0.9))
for x in range(50, S, 100): d.pieslice((x - 18, front - 16, x + 18, front + 20), 180, 360, fill=(255, 244, 196))
for x in range(-20, S + 40, random.choice([74, 88, 104])):
    h = random.randint(740, 764)
    d.ellipse((x - 26, h - 34, x + 26, h + 30), fill=(14, 12, 18))
    d.ellipse((x - 46, h + 18, x + 46, h + 120), fill=(14, 12, 18))
