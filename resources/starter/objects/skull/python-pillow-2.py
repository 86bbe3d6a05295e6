import random

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 800
back = np.array(random.choice([(38, 40, 54), (112, 26, 32), (232, 222, 200), (70, 116, 116), (14, 14, 18), (240, 174, 84), (190, 204, 214), (60, 48, 84)]))
bone = np.array(random.choice([(240, 230, 206), (216, 194, 154), (250, 247, 238), (190, 178, 160), (226, 206, 172)]))
side = random.choice([-1, 1])                          # where the light comes from
glow = random.choice([None, None, None, (255, 90, 30), (90, 230, 140), (110, 180, 255)])
stone = sum(back) > 380; yy, xx = np.mgrid[0:S, 0:S] / S; vign = 1.25 - 1.1 * ((xx - .5 + side * .12) ** 2 + (yy - .45) ** 2)
noise = np.asarray(Image.fromarray(np.random.randint(0, 255, (40, 40)).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC)) / 255 - .5
fine = np.asarray(Image.fromarray(np.random.randint(0, 255, (200, 200)).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC)) / 255 - .5
img = Image.fromarray(np.clip(back * (vign + .16 * noise)[..., None], 0, 255).astype("uint8"))
w, h, jaw = random.uniform(.92, 1.06), random.uniform(.95, 1.05), random.choice([0, 0, random.randint(15, 60), None])   # None: the lower jaw is lost
turn, size = random.uniform(-14, 14), random.uniform(.74, .84) * (1.14 if jaw is None else 1)
drop = jaw or 0; cy = 360 if jaw is None else 302 - int(drop * .42)

def outline(half, dy=0):
    """A figure with left and right alike from its right half, smoothed; (0, 0) lies between the eyes."""
    p = np.array(half + [(-x, y) for x, y in half[::-1]], float)
    return spot(p, dy)
def spot(p, dy=0, n=3):
    p = np.array(p, float)
    for _ in range(n):
        q = np.roll(p, -1, 0); p = np.stack([.75 * p + .25 * q, .25 * p + .75 * q], 1).reshape(-1, 2)
    return [(400 + x * w * size, cy + 40 + (y + dy) * h * size) for x, y in p]
def mask(polys, blur=0, strength=255):
    s = 4 if blur else 1; m = Image.new("L", (S // s, S // s), 0)
    for q in polys: ImageDraw.Draw(m).polygon([(x / s, y / s) for x, y in q], fill=strength)
    return m.filter(ImageFilter.GaussianBlur(blur / s)).resize((S, S), Image.Resampling.BICUBIC) if blur else m
cranium = outline([(0, -300), (150, -285), (250, -190), (270, -60), (245, 30), (250, 80), (228, 140), (170, 168), (152, 215), (120, 262), (0, 275)])
lower = outline([(0, 300), (70, 300), (140, 250), (168, 130), (215, 120), (205, 270), (165, 375), (95, 425), (0, 430)], drop)
socket = [spot([(s * 40, 20), (s * 85, -22), (s * 160, -12), (s * 190, 45), (s * 160, 105), (s * 95, 112), (s * 48, 80)]) for s in (-1, 1)]
nose = spot([(0, 92), (22, 125), (46, 175), (30, 196), (10, 184), (0, 178), (-10, 184), (-30, 196), (-46, 175), (-22, 125)], 0, 2)
def solid(polys, dim):
    """Bone: the blurred mask serves as height, its slope gives light and shade."""
    m = mask(polys); z = np.asarray(m.resize((200, 200)).filter(ImageFilter.GaussianBlur(17)), float); gy, gx = np.gradient(z)
    rel = np.asarray(Image.fromarray(np.clip(128 + 13 * (side * gx * 1.1 + gy * 1.25), 0, 255).astype("uint8")).resize((S, S), Image.Resampling.BICUBIC)) / 128
    rgb = bone * ((.12 + .86 * rel) * dim * (1 + .1 * noise + .12 * fine))[..., None]
    img.paste(Image.fromarray(np.clip(rgb, 0, 255).astype("uint8")), (0, 0), m)
    return m
dark = (26, 17, 16); every = [cranium] + ([lower] if jaw is not None else [])
img.paste((0, 0, 0), (-side * 26, 34), mask(every, 22, 150))
if jaw is not None:
    solid([lower], .82)
    img.paste(dark, (0, 0), ImageChops.multiply(mask([spot([(-140, 215), (140, 215), (150, 300 + drop), (-150, 300 + drop)])], 14, 235), mask([outline([(0, 200), (165, 200), (150, 300), (100, 330), (0, 335)], drop)])))
solid([cranium], 1.03); d = ImageDraw.Draw(img, "RGBA")
def press(polys, blur, strength, colour=dark, inside=None):
    m = mask(polys, blur, strength); img.paste(colour, (0, 0), ImageChops.multiply(m, inside) if inside else m)
skull = mask([cranium])
for s in (-1, 1):                                      # hollow temples, brow ridge, cheekbone, hollow under it
    press([spot([(s * 215, -90), (s * 268, -90), (s * 262, 40), (s * 225, 20)])], 18, 130, (70, 46, 34), skull)
    press([spot([(s * 20, -10), (s * 90, -52), (s * 185, -30), (s * 180, -8), (s * 90, -30)])], 9, 120, tuple(int(min(255, v * 1.12 + 8)) for v in bone), skull)
    press([spot([(s * 110, 150), (s * 225, 130), (s * 160, 190), (s * 140, 250), (s * 118, 230)])], 12, 140, (70, 46, 34), skull)
    press([spot([(s * 110, 128), (s * 200, 90), (s * 235, 60), (s * 225, 118), (s * 150, 150)])], 8, 130, tuple(int(min(255, v * 1.1 + 6)) for v in bone), skull)
press([spot([(x * 1.14 - (120 if x > 0 else -120) * .14, y * 1.12 - 5) for x, y in [((px - 400) / w / size, (py - cy - 40) / h / size) for px, py in q]], 0, 0) for q in socket], 8, 150, (84, 56, 40))
press(socket + [nose], 0, 255, (36, 24, 22)); press(socket, 16, 220, (6, 4, 6), mask(socket))
for s in (-1, 1):                                      # lit lower rim of the sockets, or a glow inside
    press([spot([(s * 60, 92), (s * 100, 116), (s * 160, 108), (s * 185, 60), (s * 150, 96), (s * 100, 104)])], 5, 110, tuple(int(v * .8) for v in bone))
    if glow:
        for r, a in ((60, 90), (36, 150), (15, 255)): press([spot([(s * 115 + r * np.cos(t), 45 + r * np.sin(t)) for t in np.linspace(0, 6, 9)])], r / 5 + 2, a, glow if r > 20 else (255, 250, 220), mask(socket))
d = ImageDraw.Draw(img, "RGBA"); d.line(spot([(0, 110), (0, 178)], 0, 0), fill=(110, 84, 64, 200), width=5)
def teeth(y, dy, tall, way):
    for i in sorted(range(-6, 6), key=lambda i: -abs(i + .5)):
        if random.random() < gaps: continue
        a = (i + .5) / 6.2; x, tw = 142 * np.sin(a * 1.35), 30 * np.cos(a * 1.05) / 2 + 1; y0 = y - way * 12 * a * a
        q = spot([(x - tw * .7, y0), (x + tw * .7, y0), (x + tw, y0 + way * tall * .8), (x + tw * .6, y0 + way * tall), (x - tw * .6, y0 + way * tall), (x - tw, y0 + way * tall * .8)], dy, 2)
        f = (1.02 - .42 * a * a) * random.uniform(.94, 1.03)
        d.polygon(q, fill=tuple(int(min(255, v * f + 6)) for v in bone) + (255,)); d.line(q + q[:1], fill=(64, 44, 34, 255), width=3)
        d.line(spot([(x - tw * .3, y0 + way * 10), (x - tw * .35, y0 + way * tall * .7)], dy, 0), fill=(255, 255, 250, 110), width=4)
        d.line(spot([(x, y0 - way * 26), (x, y0 - way * 6)], dy, 0), fill=(110, 80, 60, 110), width=4)
gaps = random.choice([0, 0, .1, .2]); teeth(240, 0, 48, 1)
if jaw is not None: teeth(338, drop, 46, -1)
for _ in range(random.choice([0, 1, 2])):              # cracks and the seams of the braincase
    x, y = random.uniform(-190, 190), random.uniform(-250, -200); line = [(x, y)]
    for _ in range(7): x, y = x + random.uniform(-24, 24), y + random.uniform(8, 26); line.append((x, y))
    d.line(spot(line, 0, 0), fill=(60, 40, 30, 230), width=4); d.line([(a + 3, b + 2) for a, b in spot(line, 0, 0)], fill=(255, 248, 230, 110), width=2)
fill = tuple(int(v) for v in np.clip(back * .7, 0, 255))
img = img.rotate(turn, Image.Resampling.BICUBIC, fillcolor=fill).crop((50, 50, 750, 750)).resize((500, 500), Image.Resampling.LANCZOS)
