import math
import random
from PIL import Image, ImageDraw, ImageFilter
R = random.uniform
S, H = 600, random.randint(300, 380)                 # H: water line far away
hi, lo, water, ink = random.choice([
    ((92, 112, 92), (196, 204, 160), (70, 88, 52), (34, 36, 28)), ((22, 30, 40), (84, 110, 104), (24, 42, 36), (8, 12, 14)),
    ((182, 120, 70), (246, 212, 140), (112, 92, 44), (44, 28, 22)), ((150, 162, 166), (226, 228, 220), (116, 124, 96), (58, 56, 52)),
    ((58, 44, 78), (196, 132, 120), (60, 52, 56), (24, 16, 26))])
mix = lambda a, b, t: tuple(int(p + (q - p) * t) for p, q in zip(a, b))
img = Image.new("RGB", (S, S)); d = ImageDraw.Draw(img)
for y in range(H): d.line((0, y, S, y), fill=mix(hi, lo, (y / H) ** 1.3))
mx, my, mr = R(80, 520), R(60, 150), R(26, 46)
d.ellipse((mx - mr, my - mr, mx + mr, my + mr), fill=mix(lo, (255, 250, 225), .6))
def limb(d, x, y, a, w, n, c, moss):                   # a crooked limb that forks into bare twigs
    while w > 1.1 and n > 0:
        l = R(14, 30) * (.5 + w / 22); x2, y2 = x + math.cos(a) * l, y + math.sin(a) * l
        d.line((x, y, x2, y2), fill=c, width=max(1, round(w))); d.ellipse((x2 - w / 2, y2 - w / 2, x2 + w / 2, y2 + w / 2), fill=c)
        if random.random() < .55: limb(d, x2, y2, a + random.choice([-1, 1]) * R(.5, 1.15), w * R(.45, .7), n - 2, c, moss)
        if moss and w < 7 and random.random() < .4:
            for k in range(4): q = R(10, 42); d.line((x2 + k * 2, y2, x2 + k * 2 + R(-2, 2), y2 + q), fill=moss, width=2)
        x, y, a, w, n = x2, y2, a + R(-.32, .32), w * R(.78, .93), n - 1
def tree(d, x, y, s, c, moss):
    lean = R(-.16, .16); h = R(60, 110) * s; w = R(22, 32) * s
    tx, ty = x + lean * h, y - h
    d.polygon([(x - w * 1.25, y), (x - w * .62, y - h * .16), (tx - w * .36, ty), (tx + w * .36, ty), (x + w * .62, y - h * .16), (x + w * 1.3, y)], fill=c)
    if random.random() < .22: d.polygon([(tx - w * .36, ty + 2), (tx - w * .2, ty - w), (tx, ty - w * .3), (tx + w * .2, ty - w * 1.3), (tx + w * .36, ty + 2)], fill=c); limb(d, tx, ty + h * .3, -1.57 + random.choice([-1, 1]), w * .35, 6, c, moss)
    else:
        for k in range(random.randint(2, 3)): limb(d, tx, ty + 4, -1.57 + lean + (k - 1) * R(.3, .55), w * R(.5, .72), 11, c, moss)
    if moss != c:
        d.ellipse((x - w * .16, y - h * .62, x + w * .16, y - h * .42), fill=mix(c, (0, 0, 0), .55))
        for k in range(6): q = R(-.5, .4) * w; d.line((x + q, y - h * R(0, .2), x + q * .7 + lean * h * .6, y - h * R(.5, .9)), fill=mix(c, lo, .18), width=2)
moss = mix(ink, (132, 148, 84), .6)
for layer, (f, s, n) in enumerate(((.72, .5, 7), (.42, .8, 4))):             # far trees fade in the fog
    for _ in range(n): tree(d, R(0, S), H + 4 + 18 * layer, s * R(.8, 1.2), mix(ink, lo, f), mix(ink, lo, f))
    for y in range(H + 18 * layer, H + 62): d.line((0, y, S, y), fill=mix(mix(water, lo, .55), water, (y - H) / 62))
art = img.copy(); nd = ImageDraw.Draw(art)
xs = random.choice([(130, 430), (90, 310, 510), (180, 480), (110, 350)])
base = H + 60
def stand(target):
    for x in xs: tree(target, x + R(-30, 30), base, R(1.25, 1.75), ink, moss)
stand(nd)
refl = art.crop((0, 2 * base - S, S, base)).transpose(Image.FLIP_TOP_BOTTOM)     # murky mirror
refl = Image.blend(refl.filter(ImageFilter.GaussianBlur(2)), Image.new("RGB", refl.size, water), R(.45, .65))
art.paste(refl, (0, base)); img = art; d = ImageDraw.Draw(img)
for _ in range(70): y = R(base, S); x = R(-50, S); w = R(20, 110) * (y - H) / 150; d.line((x, y, x + w, y), fill=mix(water, lo, R(.1, .55)), width=1)
for _ in range(random.randint(12, 40)):                                      # lily pads and scum
    y = R(base + 12, S); w = R(.08, .2) * (y - H); x = R(0, S); c = mix(water, (112, 146, 60), R(.4, .9))
    d.pieslice((x - w, y - w * .3, x + w, y + w * .3), 20, 340, fill=c)
for cx in random.sample([20, 110, 300, 480, 580], 3):                        # reeds and cattails
    for _ in range(11):
        x = cx + R(-38, 38); y = R(540, 610); t = R(60, 150); b = x + R(-22, 22); d.line((x, y, b, y - t), fill=mix(ink, (110, 130, 50), R(.2, .7)), width=3)
        if random.random() < .3: d.rounded_rectangle((b - 5, y - t - 8, b + 5, y - t + 26), 5, fill=mix(ink, (110, 66, 30), .6))
fog = Image.new("L", (150, 150)); g = ImageDraw.Draw(fog)
for _ in range(9): x, y, w = R(0, 150), R(H / 4 - 10, base / 4 + 8), R(25, 60); g.ellipse((x - w, y - 4, x + w, y + 4), fill=random.randint(50, 130))
img.paste(Image.new("RGB", (S, S), mix(lo, (255, 255, 255), .2)), (0, 0), fog.filter(ImageFilter.GaussianBlur(6)).resize((S, S)))
