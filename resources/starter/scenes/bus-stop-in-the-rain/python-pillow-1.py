import random
from PIL import Image, ImageDraw, ImageFilter, ImageChops, ImageOps
R, U = random.random, random.uniform; night = R() < .45
sky, town, wall, walk = random.choice([("#10162e", "#1d2747", "#2a365c", "#39415c"), ("#241b38", "#3a2b50", "#4a3860", "#4c4258")] if night
    else [("#aebcc6", "#8f9fab", "#7c8b97", "#b8b7b2"), ("#d3d8d4", "#b3bbb6", "#98a59d", "#cfcac0"), ("#7d90a3", "#65788c", "#53667a", "#98a0a4")])
hues = ["#d8332f", "#f0b429", "#2f7fc1", "#3d9a63", "#e8703a", "#8c4fa5", "#e58fb0", "#f2efe6"]; bus, trim = random.sample(hues[:6], 1)[0], random.choice(["#26303c", "#465562", "#1f4d46", "#5b2f35"])
img = Image.new("RGB", (600, 600), sky); d = ImageDraw.Draw(img, "RGBA"); base = int(U(415, 455)); x = -20
while x < 620:                                     # houses across the street
    w, h = U(70, 140), U(190, 390); d.rectangle((x, base - h, x + w, base), fill=random.choice([town, wall]))
    for wx in range(int(x) + 12, int(x + w) - 20, 28):
        for wy in range(int(base - h) + 16, base - 40, 38):
            d.rectangle((wx, wy, wx + 14, wy + 22), fill="#ffd98a" if R() < (.45 if night else .15) else sky)
    x += w
img = img.resize((150, 150)).filter(ImageFilter.GaussianBlur(.8)).resize((600, 600)); d = ImageDraw.Draw(img, "RGBA"); d.rectangle((0, base - 45, 600, base), fill="#3c424c")
bx = int(U(215, 330)); by = base - 12              # bus in the lane behind the shelter
d.rounded_rectangle((bx, by - 205, bx + 520, by - 18), 22, fill=bus); d.rectangle((bx, by - 78, bx + 520, by - 66), fill="#ffffffc0"); d.rounded_rectangle((bx + 10, by - 180, bx + 62, by - 82), 8, fill="#ffe9b0" if night else "#b9d6e4")
for i in range(6): d.rounded_rectangle((bx + 74 + i * 62, by - 178, bx + 130 + i * 62, by - 98), 6, fill="#ffe2a0" if night else "#9fc0d2")
d.rectangle((bx + 12, by - 200, bx + 110, by - 186), fill="#20242c"); d.text((bx + 40, by - 199), str(random.randint(2, 99)), fill="#ffc83d")
for wx in (bx + 90, bx + 400): d.ellipse((wx - 30, by - 48, wx + 30, by + 12), fill="#1a1c22"); d.ellipse((wx - 13, by - 31, wx + 13, by - 5), fill="#9aa0a8")
for r, a in ((34, 50), (20, 90), (9, 255)): d.ellipse((bx + 8 - r, by - 52 - r, bx + 8 + r, by - 52 + r), fill=(255, 240, 180, a))
d.rectangle((0, base, 600, 600), fill=walk); L, W, top = int(U(45, 80)), int(U(270, 330)), base - int(U(265, 290)); foot = base + 36
d.rectangle((L + 12, top + 20, L + W - 12, foot - 18), fill="#cfe6f046", outline=trim, width=4)   # glass back
for k in (1, 2): d.line((L + 12 + k * W // 3, top + 20, L + 12 + k * W // 3, foot - 18), fill=trim, width=4)
d.line([(L + 40, foot - 60), (L + 120, top + 60)], fill="#ffffff60", width=8)
d.rectangle((L + W - 78, top + 50, L + W - 26, top + 150), fill=random.choice(hues)); d.rectangle((L + W - 70, top + 60, L + W - 34, top + 100), fill="#ffffffb0"); d.rectangle((L + 35, foot - 62, L + W - 100, foot - 50), fill="#9a6a3c")
for lx in (L + 50, L + W - 120): d.rectangle((lx, foot - 50, lx + 7, foot), fill=trim)
def person(x, y, s, umbrella):
    coat, cap, hair = random.choice(hues), random.choice(hues), random.choice(["#2b1d16", "#6b4226", "#c99a55", "#8c8c90"]); q = random.choice((-1, 1)); B = lambda a, b, c, e: (x + a * s, y + b * s, x + c * s, y + e * s)
    for k in (-1, 1): d.rectangle(B(k * 9 - 6, -52, k * 9 + 6, -6), fill="#2c3242"); d.ellipse(B(k * 9 - 8 + q * 3, -12, k * 9 + 9 + q * 3, 1), fill=cap)
    d.polygon([(x - 17 * s, y - 118 * s), (x + 17 * s, y - 118 * s), (x + 25 * s, y - 42 * s), (x - 25 * s, y - 42 * s)], fill=coat)
    d.ellipse(B(-17, -158, 17, -118), fill="#e9b894" if R() < .6 else "#9a6542"); d.pieslice(B(-18, -161, 18, -116), 180, 360, fill=hair)
    if umbrella:
        d.line((x + q * 22 * s, y - 84 * s, x + q * 22 * s, y - 205 * s), fill="#30343c", width=4); d.line([(x + q * 12 * s, y - 110 * s), (x + q * 25 * s, y - 84 * s)], fill=coat, width=int(12 * s))
        u = B(q * 20 - 66, -222, q * 20 + 66, -130); d.pieslice(u, 180, 360, fill=cap); cy = (u[1] + u[3]) / 2
        for i in range(4): d.pieslice((u[0] + i * 33 * s, cy - 8 * s, u[0] + (i + 1) * 33 * s, cy + 8 * s), 180, 360, fill=walk if i < 0 else "#00000030")
        for k in (-22, 22): d.line([(x + q * 20 * s, u[1]), (x + (q * 20 + k) * s, cy)], fill="#00000040", width=2)
    else: d.line([(x + 16 * s, y - 108 * s), (x + 24 * s, y - 62 * s)], fill=coat, width=int(11 * s))
if R() < .75: person(L + U(70, 120), foot + 2, U(.8, .98), False)
for px in (L, L + W - 12): d.rectangle((px, top, px + 12, foot + 8), fill=trim)
d.rounded_rectangle((L - 22, top - 20, L + W + 22, top + 8), 8, fill=trim); d.line((L - 18, top - 17, L + W + 18, top - 17), fill="#ffffff90", width=4)
sx = L + W + int(U(50, 75)); d.rectangle((sx - 5, top - 70, sx + 5, foot + 22), fill="#5a626c"); d.rounded_rectangle((sx - 42, top - 100, sx + 42, top - 22), 10, fill="#f5c928", outline="#2c6b3f", width=6)
d.rounded_rectangle((sx - 24, top - 84, sx + 24, top - 46), 6, fill="#2c6b3f"); d.rectangle((sx - 18, top - 78, sx + 18, top - 62), fill="#f5f0d0")
for k in (-14, 14): d.ellipse((sx + k - 6, top - 52, sx + k + 6, top - 40), fill="#222")
n = random.randint(1, 3)
for i in range(n): person(sx + 2 + (i - (n > 1)) * 95 + U(20, 60) * (n == 1), foot + 26 + U(0, 14), U(.95, 1.15), True)
edge = foot + 46; d.rectangle((0, edge, 600, edge + 10), fill="#e4e4e0" if not night else "#767c92")
mirror = ImageOps.flip(img.crop((0, edge - 300, 600, edge))).resize((150, 100)).filter(ImageFilter.GaussianBlur(1.6)).resize((600, 600 - edge - 10))
img.paste(Image.blend(mirror, Image.new("RGB", mirror.size, "#20242e"), U(.3, .5)), (0, edge + 10)); d = ImageDraw.Draw(img, "RGBA")
for _ in range(16):
    a, b, r = U(0, 600), U(edge + 16, 595), U(8, 24); d.ellipse((a - r, b - r / 4, a + r, b + r / 4), outline="#ffffffa0", width=2)
wind = U(-14, 14)
for _ in range(random.randint(150, 330)):
    a, b, l = U(-20, 620), U(-30, 600), U(14, 40); d.line((a, b, a + wind * l / 30, b + l), fill=(235, 243, 250, random.randint(70, 170)), width=random.choice((1, 2)))
if R() < .5: img = ImageOps.mirror(img)
