import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageChops
u = random.uniform
N = 640
bg = random.choice([(255, 214, 224), (190, 235, 245), (28, 34, 64), (255, 241, 190), (40, 92, 92), (245, 245, 245), (96, 52, 110)])
img = Image.new("RGB", (N, N), bg); d = ImageDraw.Draw(img)
alt = tuple(int(c * .9 + 18) for c in bg)
kind, lum = random.randrange(5), sum(bg) / 3
if kind == 0:                                              # sun rays
    for k in range(12):
        d.pieslice((-300, -300, N + 300, N + 300), k * 30, k * 30 + 15, fill=alt)
elif kind == 1:                                            # confetti dots
    for _ in range(40):
        x, y, q = u(0, N), u(0, N), u(4, 22); d.ellipse((x - q, y - q, x + q, y + q), fill=alt)
elif kind == 2:                                            # beach: sea, foam, sand and a sun
    sea, sand = tuple(int(c * .62) for c in bg), tuple(int(c * .35 + 150) for c in (225, 180, 110))
    q = u(70, 110); sx = random.choice([90, 550]); d.ellipse((sx - q, 90 - q, sx + q, 90 + q), fill=(255, 240, 190))
    d.rectangle((0, 330, N, N), fill=sea)
    for k in range(16): x, y = u(-60, N), u(340, 460); d.line((x, y, x + u(30, 130), y), fill=alt, width=4)
    for off, c in ((0, (250, 250, 246)), (14, sand)): d.polygon([(x, 490 + off + 14 * np.sin(x / 50)) for x in range(0, N + 20, 20)] + [(N, N), (0, N)], fill=c)
elif kind == 3:                                            # picnic cloth
    for k in range(0, N, 80):
        d.rectangle((0, k, N, k + 38), fill=alt); d.rectangle((k, 0, k + 38, N), fill=alt)
    for k in range(0, N, 80):
        for j in range(0, N, 80): d.rectangle((k, j, k + 38, j + 38), fill=tuple(int(c * .8) for c in alt))
else:                                                      # stripes of an awning
    for k in range(-N, N, 90): d.polygon([(k, 0), (k + 45, 0), (k + 45 + 300, N), (k + 300, N)], fill=alt)
W, H = 600, 900
w = u(128, 165); top, bot = 60, 610; L, Rr = 300 - w, 300 + w
mask = Image.new("L", (W, H)); m = ImageDraw.Draw(mask)
rnd = random.choice([w, w * .75])
m.rounded_rectangle((L, top, Rr, bot + rnd), radius=rnd, fill=255); m.rectangle((0, bot - 30, W, H), fill=0)
m.rounded_rectangle((L, bot - 140, Rr, bot), radius=30, fill=255)
bite = random.random() < .45
if bite:
    bx = random.choice([L, Rr])
    for k in range(3): m.ellipse((bx - 62 - 12 * k, 60 + 44 * k - 60, bx + 62 + 12 * k, 60 + 44 * k + 40), fill=0)
for k in range(random.randint(1, 4)):                      # melting drips along the lower edge
    x, q = u(L + 30, Rr - 30), u(9, 16); e = bot + u(15, 65)
    m.rounded_rectangle((x - q, bot - 40, x + q, e), radius=q, fill=255)
pal = random.choice([["#ff3b5c", "#ffffff", "#3a6fe0"], ["#ff8a1f", "#ffd23f", "#ff5a4e"], ["#7ed957", "#fff07a", "#ff6f91"], ["#8e4fd0", "#e85aa8", "#ffb3d1"], ["#ef2f4e"], ["#2fb5e8", "#bdf0ff"], ["#5c3420", "#7a4a2c"], ["#ff9f1c"], ["#57c84d"]])
ice = Image.new("RGB", (W, H), pal[-1]); p = ImageDraw.Draw(ice)
step = (bot - top) / len(pal); ph = u(0, 6)
for k, c in list(enumerate(pal))[::-1]:                    # flavours run into each other in wavy bands
    xs = np.linspace(0, W, 40); ys = top + step * (k + 1) + 14 * np.sin(xs / 45 + ph + k)
    if k < len(pal) - 1: p.polygon([(0, 0)] + list(zip(xs, ys)) + [(W, 0)], fill=c)
ice = ice.filter(ImageFilter.GaussianBlur(3))
light = Image.new("L", (W, H), 128); g = ImageDraw.Draw(light)
side = random.choice([-1, 1])
g.rectangle((300 + side * w * .62 - 70, 0, 300 + side * w * .62 + 70, H), fill=112)   # the side away from the light
g.rectangle((300 + side * w - 34, 0, 300 + side * w + 34, H), fill=78)
for x in (-.42, 0.42) if w < 145 else (-.5, 0, .5):        # moulded grooves with a lit edge
    g.rounded_rectangle((300 + x * w - 20, top + 110, 300 + x * w + 20, bot - 70), radius=20, fill=92)
    g.rounded_rectangle((300 + x * w - 4, top + 118, 300 + x * w + 24, bot - 74), radius=14, fill=150)
small = mask.resize((150, 225)).filter(ImageFilter.GaussianBlur(6))
rim = ImageChops.offset(small, 5, 4).resize((W, H)).point(lambda v: int(v * .45))
light = ImageChops.add(light.filter(ImageFilter.GaussianBlur(5)), rim, 1, -95)
a = np.asarray(ice, np.float32); l = (np.asarray(light, np.float32)[..., None] - 128) / 128
f = np.clip(a * (1 + .75 * np.minimum(l, 0)) + (255 - a) * np.maximum(l, 0) * .8, 0, 255)
f = np.clip(f + np.random.randint(-9, 10, (H, W, 1)).astype(np.float32), 0, 255).astype(np.uint8)
pop = Image.new("RGBA", (W, H)); s = ImageDraw.Draw(pop)
s.rounded_rectangle((262, 540, 338, 850), radius=38, fill=(184, 136, 82), outline=(140, 96, 54), width=4)
s.rounded_rectangle((268 - 3 * side, 540, 332 - 3 * side, 844), radius=32, fill=(232, 192, 136))
for k in range(6): s.line((272 + 11 * k, 620, 272 + 11 * k + u(-4, 4), 830), fill=(204, 158, 100), width=2)
s.rectangle((264, bot, 336, bot + 16), fill=(150, 104, 62))
pop.paste(Image.fromarray(f), (0, 0), mask)
if random.random() < .35:                                  # dipped in chocolate, with sprinkles
    coat = Image.new("L", (W, H)); c = ImageDraw.Draw(coat); edge = top + u(150, 210)
    c.polygon([(0, 0), (W, 0)] + [(x, edge + 18 * np.sin(x / 28 + ph) + 10 * np.sin(x / 13)) for x in range(W, -1, -10)], fill=255)
    dip = Image.new("RGB", (W, H), (74, 40, 24)); c = ImageDraw.Draw(dip); c.rectangle((300 - side * w - 60, 0, 300 - side * w + 90, H), fill=(112, 64, 38))
    for _ in range(60):
        x, y = u(L, Rr), u(top, edge - 20); c.line((x, y, x + u(-9, 9), y + u(-9, 9)), fill=random.choice(["#ffd23f", "#ff6f91", "#7fe0ff", "#ffffff"]), width=5)
    pop.paste(dip, (0, 0), ImageChops.multiply(coat, mask))
s.rounded_rectangle((L + 20, top + 120, L + 34, top + u(220, 330)), radius=6, fill=(255, 255, 255)); s.ellipse((L + 21, top + 92, L + 33, top + 106), fill=(255, 255, 255))
for _ in range(14):                                        # frost
    x, y = u(L + 25, Rr - 25), u(top + 160, bot - 20); s.line((x - 5, y, x + 5, y), fill=(255, 255, 255), width=2); s.line((x, y - 5, x, y + 5), fill=(255, 255, 255), width=2)
for _ in range(random.randint(1, 4)):                      # drops that fall
    x, y, q = u(L + 30, Rr - 30), bot + u(95, 200), u(6, 11)
    if abs(x - 300) > 60: s.ellipse((x - q, y - q * 1.4, x + q, y + q * 1.2), fill=pal[-1]); s.ellipse((x - q * .5, y - q * .7, x, y), fill=(255, 255, 255))
pop = pop.rotate(u(-32, 32), expand=True, resample=Image.BILINEAR)
pop = pop.crop(pop.getbbox())
z = u(.84, .95) * N / max(pop.size); pop = pop.resize((int(pop.width * z), int(pop.height * z)))
x, y = (N - pop.width) // 2 + int(u(-15, 15)), (N - pop.height) // 2
shadow = Image.new("L", (N, N)); shadow.paste(pop.getchannel("A"), (x - side * -24, y + 24))
img.paste(tuple(int(c * .42) for c in bg), (0, 0), shadow.resize((160, 160)).filter(ImageFilter.GaussianBlur(3)).resize((N, N)).point(lambda v: int(v * .7)))
line = pop.getchannel("A").filter(ImageFilter.MaxFilter(7)); img.paste((30, 34, 60) if lum > 120 else (250, 246, 240), (x, y), line)
img.paste(pop, (x, y), pop)
