import math
import random
from PIL import Image, ImageDraw

N = 600
sky, grass, sand, tree = random.choice([
    ("#9fd8f5", "#86c25a", "#edd9a0", ["#4f9a4a", "#67b356", "#3e7f40"]), ("#f7d2a8", "#c4a95a", "#e2c391", ["#d9742c", "#e8a33a", "#b54a2a"]),
    ("#34406e", "#2f5a4c", "#8d8468", ["#214a3e", "#2a5a48", "#1b3a34"]), ("#dfe6ea", "#b9c9ac", "#d9cfae", ["#7f9c80", "#94b08d", "#6b8870"])])
img = Image.new("RGB", (N, N), sky)
d = ImageDraw.Draw(img)
bars, chute, roof, swing = random.sample(["#e23b3b", "#f2b51d", "#2f6fd0", "#2aa36b", "#9b4fc0", "#f07a2c", "#19a9b5"], 4)
flip = random.random() < .5
far = random.randint(300, 335)
for k in range(5):                                             # trees behind the fence
    x = k * 140 + random.randint(-30, 30)
    d.rectangle((x - 9, far - 60, x + 9, far), fill="#6d4a34")
    for j in range(8):
        r = random.randint(28, 46)
        a, b = x + random.randint(-46, 46), far - 95 + random.randint(-48, 30)
        d.ellipse((a - r, b - r, a + r, b + r), fill=tree[j % 3])
d.rectangle((0, far, N, N), fill=grass)
for x in range(-5, N, 24):
    d.polygon([(x, far + 12), (x, far - 32), (x + 7, far - 40), (x + 14, far - 32), (x + 14, far + 12)], fill="#f4efe4", outline="#b7ab98")
d.rectangle((0, far - 20, N, far - 14), fill="#e3dccd")
d.ellipse((20, 430, 590, 585), fill=sand)
for k in range(160):
    a, t = random.uniform(0, 6.28), random.random() ** .5
    x, y = 305 + 275 * t * math.cos(a), 507 + 72 * t * math.sin(a)
    d.point((x, y), fill="#8f7a4e"); d.point((x + 1, y), fill="#8f7a4e")
# swings at the back: an A at each end, a beam, two seats on chains
for x in (365, 560):
    d.line([(x - 24, 400), (x, 225), (x + 24, 400)], fill=swing, width=9, joint="curve")
d.line((360, 227, 565, 227), fill=swing, width=10)
for x in (424, 503):
    sway = random.randint(-28, 28)
    for o in (-16, 16): d.line((x + o, 230, x + o + sway, 362 - abs(sway) // 5), fill="#70757c", width=2)
    d.rectangle((x - 21 + sway, 360 - abs(sway) // 5, x + 21 + sway, 368 - abs(sway) // 5), fill="#3a3030")
# the slide: a tower with a ladder and a roof, and a long curved chute down to the sand
top = random.randint(205, 235)
for x in (112, 208):
    d.rectangle((x - 7, top - 100, x + 7, 505), fill=bars)
d.line((60, 512, 105, top), fill=bars, width=10); d.line((22, 512, 86, top), fill=bars, width=10)
for k in range(1, 8):
    t = k / 8; y = 512 + (top - 512) * t
    d.line((22 + 64 * t, y, 60 + 45 * t, y), fill="#f4f0e6", width=7)
d.rectangle((82, top, 222, top + 14), fill="#8a5a3a")
for x in range(120, 206, 17): d.line((x, top - 48, x, top), fill="#f4f0e6", width=5)
d.line((112, top - 48, 208, top - 48), fill=bars, width=8)
d.polygon([(84, top - 96), (160, top - 168), (236, top - 96)], fill=roof)
d.polygon([(160, top - 168), (236, top - 96), (178, top - 96)], fill=tuple(int(int(roof[i:i + 2], 16) * .75) for i in (1, 3, 5)))
wave = random.choice([0, 0, 16])
run = [(205 + 270 * t, top + 4 + (505 - top) * (1 - (1 - t) ** 1.15 if t < .0 else (3 * t * t - 2 * t ** 3)) * .97 + wave * math.sin(t * 12.6)) for t in (k / 30 for k in range(31))] + [(515, 505)]
d.line((350, 380, 350, 510), fill="#70757c", width=9)
d.line(run, fill=tuple(int(int(chute[i:i + 2], 16) * .6) for i in (1, 3, 5)), width=44, joint="curve")
d.line([(x, y - 6) for x, y in run], fill=chute, width=30, joint="curve")
d.line([(x + 3, y - 14) for x, y in run], fill="#ffffff", width=5, joint="curve")
# toys in the sand
bx = random.randint(180, 330)
d.polygon([(bx - 22, 520), (bx + 22, 520), (bx + 15, 560), (bx - 15, 560)], fill=roof); d.arc((bx - 20, 500, bx + 20, 540), 180, 360, fill="#444444", width=3)
d.polygon([(bx + 50, 560), (bx + 78, 520), (bx + 106, 560)], fill="#c9ad6c")
ball = random.randint(90, 150); d.ellipse((ball - 20, 530, ball + 20, 570), fill=swing); d.pieslice((ball - 20, 530, ball + 20, 570), 200, 260, fill="white"); d.pieslice((ball - 20, 530, ball + 20, 570), 20, 80, fill="white")
if flip: img = img.transpose(Image.FLIP_LEFT_RIGHT)
