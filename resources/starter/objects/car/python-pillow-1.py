# A glossy modern car parked at the roadside, from the side: saloon, estate, coupe or hatchback, with sea, town, hills or desert behind.
import math
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W = 900
paint = np.array(random.choice([(186, 22, 32), (18, 66, 150), (20, 104, 78), (104, 30, 92), (34, 36, 44), (206, 78, 22), (96, 18, 26)]), float)
roofs = {"saloon": [(292, 508), (400, 398), (470, 382), (570, 384), (650, 412), (735, 505), (822, 520)],
         "estate": [(286, 506), (396, 392), (470, 376), (640, 374), (770, 390), (808, 430), (838, 520)],
         "coupe": [(330, 512), (446, 414), (520, 400), (590, 406), (690, 450), (790, 508), (832, 522)],
         "hatch": [(276, 504), (384, 386), (460, 368), (600, 370), (706, 396), (768, 480), (806, 512)]}
roof = random.choice(list(roofs.values()))
r = random.uniform(76, 90)
spokes = random.choice([5, 6, 8, 10, 14])
place = random.choice(["sea", "town", "hills", "desert"])
top, low = random.choice([((120, 178, 222), (232, 240, 238)), ((246, 176, 120), (255, 232, 190)), ((150, 190, 200), (250, 226, 214)), ((196, 206, 214), (240, 240, 236))])

t = np.linspace(0, 1, W)[:, None, None]
img = Image.fromarray(np.broadcast_to(np.array(top) * (1 - t) + np.array(low) * t, (W, W, 3)).astype("uint8"))
d = ImageDraw.Draw(img)
sx, sy, sr = random.randint(80, 820), random.randint(70, 240), random.randint(40, 80)
d.ellipse((sx - sr, sy - sr, sx + sr, sy + sr), fill=(255, 248, 224))
far = {"sea": (96, 160, 176), "town": (176, 178, 188), "hills": (146, 178, 128), "desert": (226, 184, 128)}[place]
if place == "sea":
    d.rectangle((0, 430, W, 720), fill=far)
    for _ in range(70):
        x, y = random.randint(-40, W), random.randint(440, 640)
        d.line((x, y, x + random.randint(20, 110), y), fill=(176, 214, 216), width=3)
elif place == "town":
    x = -30
    while x < W:                                           # rows of houses with lit and dark windows
        w, h = random.randint(80, 150), random.randint(180, 480)
        tone = random.randint(-20, 24)
        d.rectangle((x, 680 - h, x + w, 720), fill=tuple(c + tone for c in far))
        for wy in range(690 - h, 600, 46):
            for wx in range(x + 14, x + w - 24, 32):
                d.rectangle((wx, wy, wx + 17, wy + 27), fill=random.choice([(214, 222, 228), (150, 156, 170), (250, 232, 180)]))
        x += w + random.choice([0, 0, 14])
else:
    for base, f in ((400, 1.1), (480, 1.0), (560, 0.9)):
        p, q = random.uniform(0, 6), random.uniform(90, 190)
        sharp = random.uniform(30, 80)
        d.polygon([(x, base + sharp * math.sin(x / q + p) + 14 * math.sin(x / 37 + p)) for x in range(0, W + 20, 15)] + [(W, W), (0, W)], fill=tuple(min(255, int(c * f)) for c in far))
d.rectangle((0, 655, W, W), fill=(150, 146, 138))                            # pavement, then the road
d.rectangle((0, 690, W, W), fill=(104, 106, 112))
for x in range(random.randint(-150, 0), W, 190):
    d.polygon([(x, 850), (x + 100, 850), (x + 90, 868), (x - 14, 868)], fill=(232, 228, 206))

shadow = Image.new("L", (W, W))
ImageDraw.Draw(shadow).ellipse((50, 690, 860, 775), fill=210)
img.paste((24, 24, 30), mask=shadow.filter(ImageFilter.GaussianBlur(12)))

def soft(pts, times=3):
    """Cut the corners of a closed outline again and again."""
    for _ in range(times):
        pts = [((a[0] * k + b[0] * (1 - k)), (a[1] * k + b[1] * (1 - k))) for a, b in zip(pts, pts[1:] + pts[:1]) for k in (0.75, 0.25)]
    return pts

hull = soft([(64, 600), (66, 560), (92, 535), (170, 517)] + roof + [(846, 560), (846, 620), (838, 668), (780, 682), (600, 686), (450, 686), (300, 686), (120, 684), (66, 664)])
mask = Image.new("L", (W, W))
ImageDraw.Draw(mask).polygon(hull, fill=255)
gloss = np.interp(np.arange(W), [370, 400, 505, 524, 536, 570, 574, 610, 660, 690], [1.5, 1.1, 0.95, 1.75, 1.15, 1.0, 0.78, 0.95, 0.6, 0.35])[:, None, None]
coat = np.clip(paint * gloss + 26 * np.clip(gloss - 0.8, 0, 1), 0, 255)
img.paste(Image.fromarray(np.broadcast_to(coat, (W, W, 3)).astype("uint8")), mask=mask)
d.line(hull + hull[:1], fill=tuple(int(c * 0.45) for c in paint), width=3)
mid = (roof[0][0] + roof[5][0]) / 2
glass = [(mid + (x - mid) * 0.88, 514 - (514 - y) * 0.84) for x, y in roof[:6]]
glass[0], glass[-1] = (glass[0][0], 512), (glass[-1][0], 512)
d.polygon(soft(glass, 2), fill=(38, 50, 62))
for k in range(3):                                                            # slanting reflections
    x = mid - 130 + k * 110
    band = Image.new("L", (W, W))
    ImageDraw.Draw(band).polygon(soft(glass, 2), fill=110)
    cut = Image.new("L", (W, W))
    ImageDraw.Draw(cut).polygon([(x, 520), (x + 34, 520), (x + 104, 370), (x + 70, 370)], fill=150)
    img.paste((170, 200, 220), mask=Image.fromarray(np.minimum(np.array(band), np.array(cut))))
dark = tuple(int(c * 0.5) for c in paint)
post = int(mid + 30)
d.polygon([(post - 9, 378), (post + 9, 378), (post + 13, 516), (post - 13, 516)], fill=tuple(int(c * 0.85) for c in paint))
for x in (int(roof[0][0] + 22), post, min(post + 165, 610)):                   # doors and handles
    d.line([(x, 518), (x + 3, 600), (x - 8, 668)], fill=dark, width=3)
for x in (post - 52, min(post + 112, 560)):
    d.rounded_rectangle((x, 542, x + 38, 551), 4, fill=(206, 208, 212), outline=dark)
d.ellipse((roof[0][0] + 18, 492, roof[0][0] + 60, 522), fill=dark)             # mirror
d.polygon(soft([(68, 552), (100, 540), (150, 545), (128, 572), (70, 576)], 2), fill=(248, 246, 226), outline=(70, 70, 74))
d.polygon(soft([(846, 552), (800, 546), (790, 570), (846, 588)], 2), fill=(214, 30, 34), outline=(70, 16, 20))
d.line((66, 640, 140, 646), fill=(40, 40, 44), width=10)
d.line((770, 646, 842, 640), fill=(40, 40, 44), width=10)
turn = random.uniform(0, 1)
for cx in (204, 694):
    cy = 735 - r
    d.pieslice((cx - r - 15, cy - r - 15, cx + r + 15, cy + r + 15), 172, 368, fill=(16, 16, 20))
    d.ellipse((cx - r, cy - r, cx + r, cy + r), fill=(32, 32, 36))
    d.ellipse((cx - r * 0.7, cy - r * 0.7, cx + r * 0.7, cy + r * 0.7), fill=(84, 86, 92), outline=(196, 198, 204), width=5)
    for k in range(spokes):
        a = turn + 2 * math.pi * k / spokes
        d.line((cx, cy, cx + r * 0.66 * math.cos(a), cy + r * 0.66 * math.sin(a)), fill=(206, 208, 214), width=int(70 / spokes) + 3)
    d.ellipse((cx - 15, cy - 15, cx + 15, cy + 15), fill=(226, 226, 230), outline=(80, 80, 86), width=3)
if random.random() < 0.5:
    img = img.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
