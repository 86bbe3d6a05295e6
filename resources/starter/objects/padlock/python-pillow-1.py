import random
import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter
S = 800; kind = random.choice(["brass", "brass", "steel", "painted", "laminated", "dial"])
tone = {"brass": (206, 158, 62), "steel": (150, 156, 164), "laminated": (168, 172, 176), "dial": (34, 36, 42), "painted": random.choice([(186, 40, 44), (32, 84, 150), (44, 110, 74), (30, 30, 34)])}[kind]
wall = random.choice([(70, 96, 92), (228, 220, 204), (120, 46, 38), (36, 40, 52), (176, 196, 206), (196, 156, 104), (248, 206, 110)])
yy, xx = np.mgrid[0:S, 0:S] / S; lx = random.choice([-1, 1]) * random.uniform(.2, .6)
vign = 1.18 - .9 * ((xx - .5 - lx * .4) ** 2 + (yy - .4) ** 2); surface = random.choice(["planks", "planks", "plain", "mesh"])
if surface == "planks": vign *= 1 - .45 * (np.abs((xx * 5) % 1 - .5) > .485) - .05 * np.sin(yy * 9 + 40 * np.sin(xx * 31))
img = Image.fromarray(np.clip(np.array(wall) * vign[..., None], 0, 255).astype("uint8"))
if surface == "mesh":
    d = ImageDraw.Draw(img)
    for k in range(-S, S * 2, 100):
        for q, c in ((6, .45), (0, 1.35)):
            for s in (1, -1): d.line((k + q, q, k + s * S + q, S + q), fill=tuple(int(min(255, v * c)) for v in wall), width=9)
w, h = random.randint(190, 225), random.randint(150, 190)       # half width, half height of the body
cx, cy = 400 + random.randint(-30, 30), 540 + random.randint(-20, 10); bottom = random.choice([30, 60, 110]); unlocked = random.random() < .35
rise, r, bar = (random.randint(60, 85) if unlocked else 0), w * random.uniform(.6, .68), random.randint(24, 31); turn = random.choice([-1, 1]) if unlocked else 1
def cylinder(n, lights=((.3, .12, 1.0), (.78, .05, .5))):
    """Brightness across a rounded metal bar."""
    t = np.linspace(0, 1, n)
    return .34 + .5 * np.sin(np.pi * t) + sum(k * np.exp(-((t - m) / s) ** 2) for m, s, k in lights)
# shackle as an arch: brightness depends on the distance from its middle line
arch = np.zeros((S, S)); mask = np.zeros((S, S), bool); X, Y = xx * S - cx, yy * S - (cy - h - 40 - rise); top = Y < 0
dist = np.where(top, np.hypot(X, Y) - r, np.abs(X) - r); near = (np.abs(dist) < bar) & (Y < 40 + rise + 30)
if unlocked: near &= ~((np.sign(X) == turn) & (Y > 40 + rise - 62))
shade = np.interp((dist / bar + 1) / 2, np.linspace(0, 1, 200), cylinder(200))
steel = np.clip(np.array((176, 180, 186))[None, None] * shade[..., None], 0, 255).astype("uint8")
m = Image.fromarray((near * 255).astype("uint8")).filter(ImageFilter.BoxBlur(1)); body = Image.new("L", (S, S), 0); d = ImageDraw.Draw(body)
if kind == "dial": d.ellipse((cx - w, cy - w + 20, cx + w, cy + w + 20), fill=255)
else:
    d.rounded_rectangle((cx - w, cy - h, cx + w, cy + h), bottom, fill=255); d.rounded_rectangle((cx - w, cy - h, cx + w, cy + h * .3), 26, fill=255)
shadow = ImageChops.lighter(m, body).resize((S // 8, S // 8)).filter(ImageFilter.GaussianBlur(2.5)).resize((S, S))
img.paste((10, 8, 10), (int(-lx * 40), 26), shadow.point(lambda v: v * 150 // 255)); img.paste(Image.fromarray(steel), (0, 0), m)
# body: brushed metal, lit across, with bevels
across = np.interp((xx * S - cx + w) / (2 * w), np.linspace(0, 1, 300), cylinder(300, ((.28 + lx * .2, .16, .55), (.75, .07, .2))) * .8 + .14)
brush = np.random.normal(1, .035, (S, 1)) if kind != "painted" else 1; face = np.clip(np.array(tone) * (across * brush)[..., None], 0, 255)
if kind == "laminated": face *= (1 - .5 * (np.abs(((yy * S - cy) / 30) % 1 - .5) > .42))[..., None]
img.paste(Image.fromarray(np.clip(face, 0, 255).astype("uint8")), (0, 0), body)
edge = ImageChops.subtract(ImageChops.offset(body, 0, 0), ImageChops.offset(body, 0, 7)); img.paste((255, 250, 235), (0, 0), edge.point(lambda v: v * 140 // 255))
img.paste((20, 12, 8), (0, 0), ImageChops.subtract(body, ImageChops.offset(body, 0, -9)).point(lambda v: v * 130 // 255)); d = ImageDraw.Draw(img, "RGBA")
if kind == "dial":
    c = cy + 20
    for rr, col in ((.8, (14, 14, 16)), (.78, (226, 226, 222)), (.62, (20, 20, 24)), (.36, (70, 72, 78)), (.3, (130, 132, 138))): d.ellipse((cx - w * rr, c - w * rr, cx + w * rr, c + w * rr), fill=col)
    a0 = random.uniform(0, 6.28)
    for k in range(40):
        a, q = a0 + k * 6.2832 / 40, .65 if k % 5 == 0 else .7
        d.line((cx + w * q * np.cos(a), c + w * q * np.sin(a), cx + w * .77 * np.cos(a), c + w * .77 * np.sin(a)), fill=(20, 20, 24), width=5 if k % 5 == 0 else 3)
    for k in range(24):
        a = k * 6.2832 / 24; d.line((cx + w * .32 * np.cos(a), c + w * .32 * np.sin(a), cx + w * .52 * np.cos(a), c + w * .52 * np.sin(a)), fill=(60, 62, 70), width=4)
else:
    ky = cy + random.randint(-10, 30); d.ellipse((cx - 66, ky - 66, cx + 66, ky + 66), fill=tuple(int(v * .55) for v in tone), outline=(255, 244, 214, 120), width=4)
    d.ellipse((cx - 56, ky - 58, cx + 56, ky + 54), fill=tuple(int(min(255, v * 1.12)) for v in tone))
    d.ellipse((cx - 19, ky - 34, cx + 19, ky + 4), fill=(14, 10, 10))
    d.polygon([(cx - 9, ky - 8), (cx + 9, ky - 8), (cx + 17, ky + 40), (cx - 17, ky + 40)], fill=(14, 10, 10))
    for sx in (-1, 1):
        for sy in (-1, 1):
            px, py = cx + sx * (w - 36), cy + sy * (h - 40) - (bottom > 60 and sy > 0) * 45
            d.ellipse((px - 12, py - 12, px + 12, py + 12), fill=tuple(int(v * .6) for v in tone)); d.ellipse((px - 10, py - 11, px + 8, py + 8), fill=tuple(int(min(255, v * 1.15)) for v in tone))
img = img.resize((500, 500), Image.Resampling.LANCZOS)
