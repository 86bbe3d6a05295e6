# A mechanical typewriter from the front: roller with knobs and paper, fan of type bars, rows of round keys.
import math
import random
from PIL import Image, ImageDraw, ImageFilter

S = 800
body = random.choice([(36, 38, 42), (64, 132, 128), (176, 44, 44), (226, 214, 190), (70, 96, 140), (116, 134, 92), (222, 150, 160)])
wall, desk = random.choice([((236, 222, 198), (146, 96, 58)), ((48, 56, 66), (30, 26, 26)), ((168, 192, 190), (206, 178, 140)), ((120, 64, 56), (60, 36, 28)), ((246, 240, 228), (200, 196, 190)), ((88, 108, 84), (92, 62, 42))])
keytop, ink, rim = random.choice([((244, 240, 226), (30, 30, 30), (178, 182, 186)), ((28, 28, 30), (240, 236, 220), (196, 200, 204)), ((24, 60, 60), (244, 240, 220), (206, 170, 90)), ((250, 250, 246), (120, 40, 40), (60, 60, 64))])
tone = lambda c, k: tuple(max(0, min(255, int(v * k))) for v in c)
img = Image.new("RGB", (S, S), wall)
d = ImageDraw.Draw(img)
paper_top, table = random.randint(60, 180), random.randint(470, 600)
for k in range(18):
    d.rectangle((0, min(S - 1, table + k * 18), S, S), fill=tone(desk, .7 + .025 * k))
d.rectangle((0, table, S, table + 4), fill=tone(desk, 1.2))
if random.random() < .5:                                   # light of a window on the wall
    x = random.randint(0, 500)
    for k in range(2):
        d.polygon([(x + k * 110, 0), (x + 90 + k * 110, 0), (x + 30 + k * 110, table), (x - 60 + k * 110, table)], fill=tone(wall, 1.12))
shadow = Image.new("L", (S // 4, S // 4))
ImageDraw.Draw(shadow).ellipse((14, 158, 192, 196), fill=190)
img.paste((0, 0, 0), mask=shadow.filter(ImageFilter.GaussianBlur(6)).resize((S, S)))
m = Image.new("RGBA", (S, S))
d = ImageDraw.Draw(m)
half = random.randint(232, 262)                            # half width of the body
cx = 400
# sheet with typed lines
pw = random.randint(150, 190)
lean = random.randint(-8, 8)
d.polygon([(cx - pw, 330), (cx + pw, 330), (cx + pw + lean, paper_top), (cx - pw + lean, paper_top)], fill=(252, 250, 243))
d.polygon([(cx - pw, 330), (cx + pw, 330), (cx + pw, 290), (cx - pw, 290)], fill=(222, 218, 206))
y = paper_top + 34
while y < 282:
    x, stop = cx - pw + 34, cx + pw - 34 - random.choice([0, 0, 20, 130])
    while x < stop:
        w = random.randint(10, 44)
        d.rectangle((x, y, min(x + w, stop), y + 6), fill=(70, 70, 76))
        x += w + 11
    y += 20
# carriage: rail, roller, knobs, return lever
shift = random.randint(-34, 34)
a, b = cx - half - 40 + shift, cx + half + 40 + shift
for k in range(12):                                        # rubber roller in bands of light
    d.rectangle((a, 318 + k * 4.4, b, 324 + k * 4.4), fill=tone((70, 70, 74), .5 + .9 * math.sin((k + 1.5) / 13 * math.pi)))
d.rectangle((cx - pw, 330, cx + pw, 352), fill=(236, 232, 222))
for k in range(3):
    d.rounded_rectangle((cx - pw - 6 + k * pw - 14 + 6, 312, cx - pw + k * pw + 14, 340), 6, fill=tone(rim, .9), outline=tone(rim, .5), width=2)
for s, x in ((-1, a), (1, b)):
    d.rounded_rectangle((min(x, x + s * 26), 306, max(x, x + s * 26), 384), 8, fill=tone(body, .8))
    d.rounded_rectangle((min(x + s * 26, x + s * 54), 314, max(x + s * 26, x + s * 54), 376), 10, fill=(26, 26, 28))
    for k in range(5):
        d.line((x + s * 30, 322 + k * 12, x + s * 50, 322 + k * 12), fill=(84, 84, 88), width=3)
d.line([(a - 12, 318), (a - 34, 280), (a - 4, 246)], fill=tone(rim, .9), width=11, joint="curve")
d.ellipse((a - 14, 234, a + 6, 254), fill=(30, 30, 32))
d.rectangle((a, 372, b, 384), fill=tone(rim, .85))
# hood with opening, ribbon spools and the fan of type bars
d.polygon([(cx - half, 384), (cx + half, 384), (cx + half + 22, 560), (cx - half - 22, 560)], fill=tone(body, .85))
d.polygon([(cx - half + 4, 386), (cx + half - 4, 386), (cx + half, 408), (cx - half, 408)], fill=tone(body, 1.25))
for s in (-1, 1):
    x = cx + s * (half - 64)
    d.ellipse((x - 48, 404, x + 48, 462), fill=tone(body, .6))
    d.ellipse((x - 42, 402, x + 42, 454), fill=tone(rim, .95))
    d.ellipse((x - 13, 420, x + 13, 437), fill=(40, 40, 44))
    d.line((x - s * 42, 424, cx + s * 24, 384), fill=(28, 24, 30), width=9)
    d.line((x - s * 42, 428, cx + s * 24, 388), fill=(150, 30, 34), width=4)
d.pieslice((cx - 142, 384, cx + 142, 640), 180, 360, fill=(18, 18, 20))
for k in range(27):
    t = math.pi * (1.06 + .88 * k / 26)
    d.line((cx + 40 * math.cos(t), 512 + 34 * math.sin(t), cx + 128 * math.cos(t), 512 + 112 * math.sin(t)), fill=tone(rim, .95 if k % 2 else .65), width=5)
d.rounded_rectangle((cx - 16, 356, cx + 16, 404), 4, fill=tone(rim, 1.05), outline=tone(rim, .5), width=2)
d.rectangle((cx - half - 14, 500, cx + half + 14, 540), fill=tone(body, 1.0))
d.rectangle((cx - half - 14, 500, cx + half + 14, 506), fill=tone(body, 1.35))
# keyboard slope and keys in four rows that come nearer
d.polygon([(cx - half - 14, 540), (cx + half + 14, 540), (cx + half + 62, 738), (cx - half - 62, 738)], fill=(22, 22, 24))
for s in (-1, 1):
    d.polygon([(cx + s * (half + 14), 500), (cx + s * (half - 8), 540), (cx + s * (half + 30), 738), (cx + s * (half + 66), 738)], fill=tone(body, .95 if s < 0 else .7))
n, letters = random.choice([9, 10, 11]), "1234567890-QWERTYUIOP+ASDFGHJKL;:ZXCVBNM,.?/"
for row in range(4):
    r = 14.5 + 2.3 * row - (n - 10) * .8
    y = 560 + row * 40
    span = (half - 34 + row * 12)
    for i in range(n):
        x = cx - span + 2 * span * (i + .25 + .16 * row) / n
        down = 7 if random.random() < .02 else 0
        d.line((x, y + 4, x, y + 24), fill=tone(rim, .55), width=4)
        d.ellipse((x - r, y - r * .82 + down + 3, x + r, y + r * .82 + down + 3), fill=(8, 8, 8))
        d.ellipse((x - r, y - r * .82 + down, x + r, y + r * .82 + down), fill=rim)
        d.ellipse((x - r + 3, y - r * .82 + 3 + down, x + r - 3, y + r * .82 - 3 + down), fill=keytop)
        d.text((x, y + down), letters[(row * 11 + i) % 44], fill=ink, anchor="mm")
d.rounded_rectangle((cx - 152, 712, cx + 152, 732), 9, fill=keytop, outline=rim, width=3)
d.rounded_rectangle((cx - half - 68, 734, cx + half + 68, 768), 12, fill=tone(body, .9))
d.rectangle((cx - half - 60, 736, cx + half + 60, 741), fill=tone(body, 1.35))
z = random.uniform(.84, 1.0)
m = m.resize((int(S * z),) * 2, Image.LANCZOS)
img.paste(m, ((S - m.width) // 2 + random.randint(-8, 8), S - m.height + random.randint(-28, 6)), m)
