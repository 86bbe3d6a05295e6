import random
from PIL import Image, ImageDraw

S = 640
ground = random.choice([(240, 236, 224), (34, 38, 50), (250, 210, 90), (90, 130, 140), (66, 30, 54)])
img = Image.new("RGB", (S, S), ground)
d = ImageDraw.Draw(img)
for k in range(0, S, 40):
    d.line((0, k, S, k), fill=tuple(max(0, c - 8) for c in ground), width=2)
plus, minus = random.choice([((46, 160, 90), (214, 60, 60)), ((30, 30, 36), (30, 30, 36)), ((40, 110, 200), (240, 140, 40)), ((230, 60, 120), (60, 180, 190))])
upright = random.random() < 0.4
a, b = (190, 450) if random.random() < 0.5 else (450, 190)
look = random.choice(["round", "tile", "bare"])
half = random.randint(70, 105)
thick = random.randint(20, 40)
for at, colour, sign in ((a, plus, "+"), (b, minus, "-")):
    x, y = (S // 2, at) if upright else (at, S // 2)
    x, y = x + random.randint(-15, 15), y + random.randint(-30, 30)
    ink = colour
    if look != "bare":
        R = 122
        box = (x - R, y - R, x + R, y + R)
        under = (x - R + 8, y - R + 12, x + R + 8, y + R + 12)
        if look == "round":
            d.ellipse(under, fill=tuple(c // 2 for c in ground)); d.ellipse(box, fill=colour)
            d.arc((x - R + 12, y - R + 12, x + R - 12, y + R - 12), 190, 290, fill=tuple(min(255, c + 70) for c in colour), width=8)
        else:
            d.rounded_rectangle(under, 30, fill=tuple(c // 2 for c in ground)); d.rounded_rectangle(box, 30, fill=colour)
        ink = (255, 252, 245)
    elif sum(ground) < 300 and sum(ink) < 300:
        ink = (250, 246, 236)
    d.rounded_rectangle((x - half, y - thick / 2, x + half, y + thick / 2), thick / 4, fill=ink)
    if sign == "+":
        d.rounded_rectangle((x - thick / 2, y - half, x + thick / 2, y + half), thick / 4, fill=ink)
