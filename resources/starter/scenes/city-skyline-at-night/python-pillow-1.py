import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

W, HORIZON = 960, 640
dark, mid, warm = random.choice([
    ((8, 10, 36), (38, 44, 104), (216, 120, 110)), ((14, 6, 34), (82, 36, 110), (240, 130, 150)),
    ((4, 18, 30), (16, 66, 88), (120, 180, 170)), ((16, 14, 24), (60, 52, 70), (224, 160, 90)),
])


def mix(a, b, f):
    return tuple(int(x + (y - x) * f) for x, y in zip(a, b))


city = Image.new("RGB", (W, HORIZON))
d = ImageDraw.Draw(city)
for y in range(HORIZON):
    f = y / HORIZON
    d.line((0, y, W, y), fill=mix(dark, mid, f * 1.4) if f < 0.7 else mix(mid, warm, (f - 0.7) * 2))
for _ in range(random.randint(60, 160)):
    x, y = random.randint(0, W), random.randint(0, 380)
    b = random.randint(120, 255)
    d.ellipse((x, y, x + random.randint(1, 3), y + random.randint(1, 3)), fill=(b, b, b))
mx, my, r = random.randint(100, 860), random.randint(70, 180), random.randint(34, 58)
halo = Image.new("L", city.size)
ImageDraw.Draw(halo).ellipse((mx - 2 * r, my - 2 * r, mx + 2 * r, my + 2 * r), fill=110)
city.paste((255, 244, 214), (0, 0), halo.filter(ImageFilter.GaussianBlur(r * 0.7)))
d = ImageDraw.Draw(city)
d.ellipse((mx - r, my - r, mx + r, my + r), fill=(252, 246, 224))
for _ in range(5):
    a, b, c = mx + random.uniform(-0.5, 0.4) * r, my + random.uniform(-0.5, 0.4) * r, random.uniform(0.1, 0.22) * r
    d.ellipse((a - c, b - c, a + c, b + c), fill=(228, 220, 196))

lights = Image.new("RGB", city.size)
glow = ImageDraw.Draw(lights)
for depth, tallest in ((0, 470), (1, 400), (2, 260)):
    wall = mix(mix(mid, warm, 0.2), (8, 9, 20), 0.42 + 0.25 * depth)
    x = random.randint(-40, 0)
    while x < W:
        w = random.randint(58, 116)
        h = int(random.triangular(90, tallest, 150))
        top = HORIZON - h
        d.rectangle((x, top, x + w, HORIZON), fill=wall)
        d.rectangle((x + w * 0.72, top, x + w, HORIZON), fill=mix(wall, (0, 0, 0), 0.3))
        glow.rectangle((x, top, x + w, HORIZON), fill=0)
        kind = random.randrange(6)
        if kind == 0:
            d.line((x + w / 2, top, x + w / 2, top - 70), fill=wall, width=6)
            glow.ellipse((x + w / 2 - 5, top - 76, x + w / 2 + 5, top - 66), fill=(255, 60, 60))
        elif kind == 1:
            for k in (1, 2, 3):
                d.rectangle((x + k * w / 8, top - 16 * k, x + w - k * w / 8, top), fill=wall)
        elif kind == 2:
            d.polygon([(x, top), (x + w, top - 46), (x + w, top)], fill=wall)
        elif kind == 3:
            d.pieslice((x, top - w / 2, x + w, top + w / 2), 180, 360, fill=wall)
        lamp = random.choice([(255, 206, 110), (255, 232, 170), (255, 176, 90), (190, 220, 255)])
        share = random.uniform(0.25, 0.7)
        across, down = random.choice([(14, 20), (18, 18), (11, 24)])
        for wy in range(top + 14, HORIZON - 12, down):
            whole = random.random() < 0.06
            for wx in range(x + 8, x + w - across // 2, across):
                if whole or random.random() < share * (0.4 + 0.3 * depth):
                    glow.rectangle((wx, wy, wx + across * 0.55, wy + down * 0.5), fill=mix(lamp, wall, random.uniform(0, 0.5)))
        x += w + random.choice([0, 0, 2, 12])
bloom = lights.filter(ImageFilter.GaussianBlur(9))
city = ImageChops.screen(ImageChops.lighter(city, lights), bloom)

# the water mirrors it, row by row displaced
water = ImageOps.flip(city).resize((W, W - HORIZON), Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(2))
ripple = Image.new("RGB", water.size)
for y in range(water.height):
    shift = int(random.gauss(0, 1.5 + y / 22))
    ripple.paste(ImageChops.offset(water.crop((0, y, W, y + 1)), shift, 0), (0, y))
ripple = Image.blend(ripple, Image.new("RGB", ripple.size, dark), 0.4)
img = Image.new("RGB", (W, W))
img.paste(city, (0, 0))
img.paste(ripple.filter(ImageFilter.GaussianBlur(1)), (0, HORIZON))
d = ImageDraw.Draw(img)
d.rectangle((0, HORIZON - 5, W, HORIZON + 5), fill=(6, 7, 14))
if random.random() < 0.6:                             # a boat with a lantern
    x, y = random.randint(150, 760), random.randint(760, 860)
    d.polygon([(x, y), (x + 130, y), (x + 108, y + 28), (x + 20, y + 28)], fill=(8, 8, 14))
    d.rectangle((x + 34, y - 26, x + 92, y), fill=(14, 14, 24))
    for k in (42, 62, 80):
        d.rectangle((x + k - 5, y - 19, x + k + 5, y - 8), fill=(255, 214, 130))
img.resize((480, 480), Image.Resampling.LANCZOS).save("skyline.png")
