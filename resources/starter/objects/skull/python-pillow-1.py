import random

from PIL import Image, ImageDraw

S = 1000
back = random.choice([(40, 42, 54), (120, 30, 36), (150, 176, 190), (70, 110, 110), (20, 20, 22), (236, 170, 80)])
bone = random.choice([(238, 228, 204), (214, 196, 160), (250, 246, 236), (196, 184, 168)])
shade = tuple(int(v * 0.82) for v in bone)
dark = (34, 26, 26)
img = Image.new("RGB", (S, S), back)
d = ImageDraw.Draw(img)
w, h = random.randint(280, 320), random.randint(270, 310)
cx, cy = 500 + random.randint(-20, 20), 400
jaw = random.randint(0, 50)                            # how far the mouth is open
# lower jaw, cheekbones, braincase, upper jaw
d.rounded_rectangle((cx - 165, cy + 260 + jaw, cx + 165, cy + 470 + jaw), 70, fill=shade)
d.rectangle((cx - 185, cy + 180, cx - 135, cy + 380 + jaw), fill=shade)
d.rectangle((cx + 135, cy + 180, cx + 185, cy + 380 + jaw), fill=shade)
d.ellipse((cx - w, cy - h, cx + w, cy + h * 0.85), fill=bone)
d.rounded_rectangle((cx - w * 0.78, cy + 60, cx + w * 0.78, cy + 240), 70, fill=bone)
d.rounded_rectangle((cx - 150, cy + 150, cx + 150, cy + 340), 40, fill=bone)
for s in (-1, 1):
    x = cx + s * 125
    d.ellipse((x - 88, cy + 5, x + 88, cy + 165), fill=dark)
d.polygon([(cx, cy + 150), (cx - 42, cy + 245), (cx - 12, cy + 255), (cx, cy + 235), (cx + 12, cy + 255), (cx + 42, cy + 245)], fill=dark)
for k in range(-4, 4):
    x = cx + k * 32 + 16
    d.rounded_rectangle((x - 15, cy + 290, x + 15, cy + 352), 8, fill=(250, 246, 234), outline=dark, width=4)
    d.rounded_rectangle((x - 15, cy + 356 + jaw, x + 15, cy + 412 + jaw), 8, fill=(244, 238, 222), outline=dark, width=4)
d.line([(cx + 60, cy - h + 20), (cx + 90, cy - 190), (cx + 60, cy - 150), (cx + 100, cy - 90)], fill=shade, width=6)
img = img.rotate(random.uniform(-10, 10), fillcolor=back).resize((500, 500), Image.Resampling.LANCZOS)
