import math
import random
from PIL import Image, ImageChops, ImageDraw, ImageFilter

S = 512
board = random.choice([(36, 66, 54), (34, 36, 42), (30, 48, 84), (92, 40, 44), (70, 60, 88)])
chalk = random.choice([(250, 250, 244), (255, 226, 130), (255, 170, 180), (160, 220, 255)])
smear = Image.new("L", (S // 4, S // 4), 0)
sd = ImageDraw.Draw(smear)
for _ in range(random.randint(4, 10)):
    x, y = random.randint(0, 128), random.randint(0, 128)
    sd.line((x, y, x + random.randint(-60, 60), y + random.randint(-30, 30)), fill=random.randint(20, 70), width=random.randint(8, 24))
smear = smear.filter(ImageFilter.GaussianBlur(6)).resize((S, S))
img = Image.new("RGB", (S, S), board)
img.paste((220, 225, 220), mask=smear)
start, r = random.uniform(0, 2), random.uniform(170, 230)
cx, cy = 256 + random.uniform(-20, 20), 266 + random.uniform(-20, 20)
corners = [(cx + r * math.cos(start + k * 2.094 + random.uniform(-0.25, 0.25)), cy + r * math.sin(start + k * 2.094)) for k in range(3)]
mark = Image.new("L", (S, S), 0)
d = ImageDraw.Draw(mark)
for _ in range(random.randint(2, 4)):
    wobble = [(x + random.uniform(-7, 7), y + random.uniform(-7, 7)) for x, y in corners]
    d.line(wobble + wobble[:1], fill=235, width=random.randint(6, 11))
if random.random() < 0.6:
    inside = Image.new("L", (S, S), 0)
    ImageDraw.Draw(inside).polygon(corners, fill=255)
    strokes = Image.new("L", (S, S), 0)
    s2 = ImageDraw.Draw(strokes)
    for k in range(-S, 2 * S, random.randint(14, 26)):
        s2.line((k, 0, k + random.randint(180, 320), S), fill=150, width=6)
    mark = ImageChops.lighter(mark, ImageChops.multiply(inside, strokes))
noise = Image.effect_noise((S, S), 150).point(lambda v: 255 if v > 92 else 60)
img.paste(chalk, mask=ImageChops.multiply(mark, noise))
