import math
import random
from PIL import Image, ImageDraw, ImageFilter
# A vacuum cleaner at work: a canister on wheels with hose and tube, or an upright with its swelling bag.
S = 800; upright = random.random() < 0.35
paint = random.choice([(206, 44, 50), (36, 122, 190), (242, 160, 36), (70, 156, 92), (112, 78, 164), (24, 148, 150), (232, 232, 228)])
wall = random.choice([(238, 226, 198), (190, 214, 222), (88, 104, 118), (222, 196, 190), (196, 204, 168), (122, 92, 100)])
floor = random.choice([(164, 116, 72), (120, 86, 66), (198, 172, 138), (108, 112, 120)]); flip = random.random() < 0.5; tall = random.uniform(-30, 20)
def mix(a, b, f):
    return tuple(int(u + (v - u) * f) for u, v in zip(a, b))
WHITE, BLACK = (255, 255, 255), (14, 12, 16); img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img); base = random.randint(520, 570); style = random.choice(["stripes", "window", "panels", "plain"])
tone = mix(wall, BLACK if sum(wall) > 400 else WHITE, 0.1)
if style == "stripes":
    for x in range(0, S, 90): d.rectangle([x, 0, x + 44, base], fill=tone)
elif style == "window":
    x = random.choice([60, 300, 480]); d.rectangle([x, 40, x + 260, 360], fill=mix(wall, WHITE, 0.75))
    for k in range(4):
        a, b = x + 14 + 120 * (k % 2), 54 + 150 * (k // 2); d.rectangle([a, b, a + 112, b + 142], fill=random.choice([(168, 212, 238), (188, 222, 240)]))
elif style == "panels":
    for x in range(-60, S, 210): d.rectangle([x, 60, x + 170, base - 70], outline=tone, width=8)
d.rectangle([0, base, S, S], fill=floor)
for k in range(-12, 13): d.line([(400 + k * 60, base), (400 + k * 150, S)], fill=mix(floor, BLACK, 0.2), width=4)
d.rectangle([0, base - 30, S, base], fill=mix(wall, WHITE, 0.7))
rug = random.choice([(150, 40, 56), (44, 88, 120), (226, 206, 166), (90, 116, 84), (60, 56, 84)])
if random.random() < 0.75:
    d.ellipse([-40, 590, 840, 820], fill=rug)
    for k in range(3): d.ellipse([k * 40 - 10, 600 + k * 18, 810 - k * 40, 806 - k * 16], outline=mix(rug, WHITE, 0.3 + 0.2 * (k % 2)), width=7)
for _ in range(random.choice([0, 40, 90])):                       # crumbs and fluff before the nozzle
    x, y, r = random.gauss(170, 80), random.gauss(720, 22), random.uniform(2, 6)
    d.ellipse([x - r, y - r, x + r, y + r], fill=random.choice([(240, 234, 220), (92, 78, 66), (196, 170, 120)]))
def shadow(box):
    mask = Image.new("L", (S, S), 0); ImageDraw.Draw(mask).ellipse(box, fill=150); img.paste(BLACK, mask=mask.filter(ImageFilter.GaussianBlur(12)))
def rod(points, w, colour):
    """A round pipe: the same line again and again, thinner and lighter."""
    for k in range(6):
        ww, c = w * (1 - k * 0.17), mix(mix(colour, BLACK, 0.5), mix(colour, WHITE, 0.45), k / 5)
        pts = [(x - w * 0.04 * k, y - w * 0.05 * k) for x, y in points]; d.line(pts, fill=c, width=int(ww), joint="curve")
        for x, y in (pts[0], pts[-1]): d.ellipse([x - ww / 2, y - ww / 2, x + ww / 2, y + ww / 2], fill=c)
def solid(points, colour, steps=14, sink=0.5, at=(0.4, 0.25)):
    """A rounded body: its outline shrinks towards the lit place and grows lighter."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]; lx, ly = min(xs) + at[0] * (max(xs) - min(xs)), min(ys) + at[1] * (max(ys) - min(ys))
    for k in range(steps):
        f = k / (steps - 1) * 0.75
        c = mix(mix(colour, BLACK, sink), colour, min(1, k / steps * 2.2)) if k < steps * 0.5 else mix(colour, WHITE, 0.5 * (k / steps - 0.45))
        d.polygon([(x + (lx - x) * f, y + (ly - y) * f) for x, y in points], fill=c)
def curve(a, b, c, e, n=40):
    return [tuple((1 - t) ** 3 * p + 3 * t * (1 - t) ** 2 * q + 3 * t * t * (1 - t) * r + t ** 3 * s for p, q, r, s in zip(a, b, c, e)) for t in [k / n for k in range(n + 1)]]
def wheel(x, y, r):
    for f, c in ((1, (26, 26, 30)), (0.8, (58, 58, 64)), (0.62, mix(paint, BLACK, 0.3)), (0.5, paint), (0.2, (210, 210, 214))):
        d.ellipse([x - r * f, y - r * f, x + r * f, y + r * f], fill=c)
grey, dark = (168, 174, 182), (52, 54, 62)
if upright:
    top = (620, 90 + tall); shadow([120, 660, 640, 760]); rod([(370, 610), top], 26, grey); rod([top, (680, 60 + tall), (716, 86 + tall)], 36, dark)
    bag = curve((350, 600), (300, 430), (410, 250), (540, 190 + tall)) + curve((566, 206 + tall), (620, 330), (560, 520), (430, 640))
    cloth = random.choice([paint, (64, 66, 88), (196, 176, 140)]); solid(bag, cloth, 16, 0.45, (0.42, 0.5))
    for k in range(3):
        d.line(curve((390 + k * 30, 590), (390 + k * 36, 480), (450 + k * 28, 340), (520 + k * 12, 240 + tall)), fill=mix(cloth, BLACK, 0.3), width=4)
    rod([(528, 196 + tall), (582, 214 + tall)], 26, dark); wheel(486, 690, 46)
    solid(curve((120, 706), (130, 610), (300, 560), (400, 570)) + curve((450, 580), (510, 610), (510, 690), (500, 706)), paint, 14, 0.4)
    d.rounded_rectangle([112, 694, 510, 724], 14, fill=dark); d.rounded_rectangle([150, 660, 196, 682], 8, fill=(255, 240, 180)); wheel(450, 700, 34)
else:
    shadow([400, 660, 770, 760]); shadow([60, 700, 300, 764]); grip = (330, 150 + tall)
    body = curve((420, 700), (396, 560), (470, 490), (570, 480)) + curve((660, 480), (750, 520), (764, 640), (744, 700))
    hose = curve((466, 560), (380, 420 + tall), (560, 90 + tall), (352, 136 + tall), 34)
    wheel(500, 708, 34); solid(body, paint, 16, 0.5, (0.35, 0.2)); d.rounded_rectangle([420, 664, 752, 706], 18, fill=dark)
    solid([(560 + 70 * math.cos(a), 590 + 60 * math.sin(a)) for a in [0.21 * k for k in range(30)]], mix(paint, WHITE, 0.35) if random.random() < 0.5 else dark, 8)
    rod(curve((520, 500), (540, 440), (640, 440), (668, 508)), 22, dark)
    for k in range(4): d.line([(660 + k * 20, 580 - k * 2), (668 + k * 20, 640)], fill=mix(paint, BLACK, 0.6), width=7)
    wheel(680, 680, 62); rod(hose, 46, dark)
    for (x, y), (u, v) in zip(hose, hose[1:]):                      # ribs of the hose
        a = math.atan2(v - y, u - x) + math.pi / 2
        d.line([(x - 23 * math.cos(a), y - 23 * math.sin(a)), (x + 23 * math.cos(a), y + 23 * math.sin(a))], fill=(112, 116, 126), width=5)
    rod([(446, 578), (478, 550)], 60, (70, 72, 80)); rod([(190, 690), grip], 30, grey)
    rod([(246, 480 + tall * 0.4), (262, 430 + tall * 0.5)], 42, paint); rod([grip, (352, 108 + tall), (392, 116 + tall)], 42, dark)
    solid([(70, 740), (92, 700), (170, 664), (216, 664), (276, 704), (292, 740)], mix(paint, BLACK, 0.15), 10)
    d.rounded_rectangle([64, 728, 298, 750], 8, fill=dark)
if flip: img = img.transpose(Image.FLIP_LEFT_RIGHT)
img = img.resize((500, 500), Image.LANCZOS)
