# Glossy round sugar drops in straight rows and columns on a sheet of paper.
import random
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W = 640
sheet = random.choice([(250, 246, 236), (252, 226, 226), (222, 238, 244), (60, 46, 66), (246, 232, 190), (32, 60, 66), (226, 240, 216)])
sweets = random.choice([[(236, 72, 96), (250, 170, 40), (80, 170, 90), (70, 120, 220)], [(214, 48, 60)], [(240, 110, 160), (150, 90, 200)],
                        [(40, 160, 170), (240, 130, 70)], [(246, 150, 30), (220, 60, 50), (130, 40, 60)], [(90, 130, 240), (60, 190, 200), (150, 90, 220)]])
cols, rows = random.randint(4, 9), random.randint(4, 9)
step = min(W * 0.94 / cols, W * 0.94 / rows)
if random.random() < 0.6:
    rows = cols
    step = W * 0.94 / cols
r = step * random.uniform(0.3, 0.42)
order = random.choice(["columns", "rows", "diagonals", "rings", "any"])
lx, ly = random.choice([-1, 1]) * random.uniform(0.25, 0.5), -random.uniform(0.25, 0.5)

# the sheet, perhaps with a pale stripe or squares
img = Image.new("RGB", (W, W), sheet)
d = ImageDraw.Draw(img)
line = tuple(int(v * 0.9 + 8) for v in sheet)
ruled = random.choice(["none", "columns", "squares"])
x0, y0 = W / 2 - step * (cols - 1) / 2, W / 2 - step * (rows - 1) / 2
for k in range(-1, 11):
    if ruled != "none":
        d.line((x0 + (k - 0.5) * step, 0, x0 + (k - 0.5) * step, W), fill=line, width=4)
    if ruled == "squares":
        d.line((0, y0 + (k - 0.5) * step, W, y0 + (k - 0.5) * step), fill=line, width=4)

def drop(colour):
    """One sweet as a small picture: a dome with a bright spot and light that shines through below."""
    n = int(2 * r) + 2
    y, x = np.mgrid[0:n, 0:n]
    x, y = (x - n / 2) / r, (y - n / 2) / r
    q = np.clip(x * x + y * y, 0, 1)
    f = 0.8 - 0.42 * (x * -lx * 1.6 + y * -ly * 1.6) * np.sqrt(q) - 0.25 * q ** 4
    f = f + 0.35 * np.exp(-((x + lx) ** 2 + (y + ly) ** 2) / 0.09)
    spot = np.exp(-((x - lx) ** 2 + (y - ly) ** 2) / 0.03)
    c = np.array(colour, float) * f[:, :, None]
    c = c + (255 - c) * np.clip(1.3 * spot, 0, 1)[:, :, None]
    mask = Image.new("L", (n * 3, n * 3), 0)
    ImageDraw.Draw(mask).ellipse((3, 3, 6 * r, 6 * r), fill=255)
    return Image.fromarray(np.uint8(np.clip(c, 0, 255))), mask.resize((n, n))

stock = [drop(c) for c in sweets]
shade = Image.new("L", (W, W), 0)
ds = ImageDraw.Draw(shade)
spots = [(i, j, x0 + i * step, y0 + j * step) for j in range(rows) for i in range(cols)]
for i, j, x, y in spots:
    ds.ellipse((x - r - lx * r * 0.6, y - r - ly * r * 0.6, x + r - lx * r * 0.6, y + r - ly * r * 0.6), fill=120)
img.paste((20, 10, 24), (0, 0), shade.filter(ImageFilter.GaussianBlur(r * 0.16)))
for i, j, x, y in spots:
    ring = int(max(abs(i - (cols - 1) / 2), abs(j - (rows - 1) / 2)))
    k = {"columns": i, "rows": j, "diagonals": i + j, "rings": ring, "any": random.randrange(9)}[order]
    pic, mask = stock[k % len(stock)]
    img.paste(pic, (int(x - r), int(y - r)), mask)
img = img.resize((500, 500), Image.Resampling.LANCZOS)
