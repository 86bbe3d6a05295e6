from PIL import Image, ImageDraw
import random as R, math, colorsys
def hsv(h, s, v): return tuple(int(255*c) for c in colorsys.hsv_to_rgb(h % 1, s, v))
def dim(c, k): return tuple(min(255, int(v*k)) for v in c)
S = 800; h = R.random(); v = R.choice([.35, .6, .85, .97]); wall = hsv(h, R.uniform(.1, .5), v)
img = Image.new("RGB", (S, S), wall); d = ImageDraw.Draw(img)
floor = R.randint(630, 670); t = R.choice([0, 50, 80])
if t:
    for y in range(floor, 300, -t):
        for x in range(-(y//t % 2)*t//2, S, t): d.rectangle([x, y-t, x+t-3, y-3], fill=dim(wall, R.uniform(1.05, 1.15)))
fa, fb = hsv(h+.5, .3, R.uniform(.3, .5)), hsv(h+.5, .12, R.uniform(.6, .95))
for j in range(4):                                         # checked floor in perspective
    y0, y1 = floor+j*j*11, floor+(j+1)**2*11
    for i in range(-9, 9):
        f = lambda x, y: (400+x*(60+(y-floor)*.45), y)
        d.polygon([f(i, y0), f(i+1, y0), f(i+1, y1), f(i, y1)], fill=[fa, fb][(i+j) % 2])
d.rectangle([0, floor-14, S, floor], fill=dim(wall, 1.2))
def machine(x, w, body):
    H = int(w*1.2); y = floor+45-H; m = x+w//2; cy = y+int(H*.6); r = int(w*.34)
    d.ellipse([x-10, y+H-12, x+w+10, y+H+16], fill=dim(fa, .6))
    d.rounded_rectangle([x, y, x+w, y+H], 12, fill=body, outline=dim(body, .6), width=3)
    d.rectangle([x+w-14, y+8, x+w-4, y+H-8], fill=dim(body, .85))
    d.rectangle([x+6, y+int(H*.17), x+w-6, y+int(H*.17)+3], fill=dim(body, .65))
    d.rounded_rectangle([x+12, y+12, x+w*.38, y+H*.14], 5, fill=dim(body, .88), outline=dim(body, .6), width=2)
    d.ellipse([m-14, y+10, m+22, y+46], fill=dim(body, .6), outline=(90, 90, 95), width=3); d.line([m+4, y+28, m+14, y+16], fill="white", width=4)
    d.rounded_rectangle([x+w*.7, y+14, x+w*.92, y+36], 4, fill=(25, 45, 50)); d.text((x+w*.75, y+18), "0:%d" % R.randint(10, 59), fill=(120, 255, 170))
    for k, c in [(r, (150, 155, 162)), (r-6, (205, 208, 214)), (r-18, (45, 55, 70))]: d.ellipse([m-k, cy-k, m+k, cy+k], fill=c)
    q = r-22; a0 = R.uniform(0, 6)
    for i in range(9):                                     # clothes tumbling in suds
        a = a0+i*.7; rr = R.uniform(.2, .62)*q; s = q*R.uniform(.22, .36); px, py = m+rr*math.cos(a), cy+rr*math.sin(a)
        d.ellipse([px-s, py-s*.8, px+s, py+s*.8], fill=hsv(R.random(), .55, .9))
    d.chord([m-q, cy-q, m+q, cy+q], 20, 160, fill=(170, 205, 230))
    for i in range(14): px, py = m+R.uniform(-.75, .75)*q, cy+q*R.uniform(.25, .42); d.ellipse([px-7, py-7, px+7, py+7], fill=(240, 248, 252))
    d.arc([m-q+6, cy-q+6, m+q-6, cy+q-6], 190, 260, fill="white", width=6); d.rounded_rectangle([m+r-12, cy-16, m+r+2, cy+16], 5, fill=(120, 125, 130))
n = R.choice([2, 2, 3]); w = 215 if n == 3 else R.randint(230, 270); left = R.random() < .5
x0 = 35 if left else S-35-n*(w+8); body = R.choice([(244, 245, 247), (235, 235, 230), (95, 100, 110), (200, 205, 212)])
for i in range(n): machine(x0+i*(w+8), w, body)
top = floor+45-int(w*1.2); d.rectangle([x0-8, top-16, x0+n*(w+8), top], fill=R.choice([(150, 105, 65), (90, 60, 40), (225, 215, 200)]))
d.rectangle([x0, top-100, x0+n*(w+8)-8, top-90], fill=(120, 85, 55)); x = x0+12
while x < x0+n*(w+8)-70:                                   # bottles and powder boxes on shelf and worktop
    for b in (top-100, top-16):
        c = hsv(R.random(), .75, .85); H = R.randint(45, 70)
        if R.random() < .5: d.rounded_rectangle([x, b-H+14, x+38, b], 8, fill=c); d.rectangle([x+10, b-H, x+28, b-H+15], fill=dim(c, .6)); d.ellipse([x+8, b-H*.6, x+30, b-H*.6+22], fill="white")
        elif R.random() < .7: d.rectangle([x, b-H, x+46, b], fill=c); d.polygon([(x, b-H), (x+46, b-H), (x+46, b-H+28), (x, b-H+12)], fill=dim(c, 1.4))
    x += R.randint(56, 95)
d.line([(0, 40), (400, 62), (800, 40)], fill=(60, 55, 50), width=4); x = R.randint(15, 50)
while x < 720:                                             # washing on the line
    y = 62-abs(x-380)*.055; c = hsv(R.random(), R.uniform(.1, .8), R.uniform(.5, 1)); k = R.randint(0, 3)
    P = [[(0, 0), (90, 0), (118, 36), (96, 54), (84, 40), (84, 130), (6, 130), (6, 40), (-6, 54), (-26, 36)], [(0, 0), (80, 0), (88, 140), (52, 140), (40, 45), (28, 140), (-8, 140)],
         [(0, 0), (100, 0), (100, 115), (0, 115)], [(12, 0), (42, 0), (42, 70), (76, 84), (70, 100), (30, 98), (12, 80)]][k]
    d.polygon([(x+20+a, y+b) for a, b in P], fill=c, outline=dim(c, .6))
    if k == 2: [d.rectangle([x+20, y+b, x+120, y+b+6], fill=dim(c, .7)) for b in (15, 90)]
    for a in (28, 55): d.rectangle([x+20+a, y-10, x+27+a, y+14], fill=(205, 160, 95))
    x += R.randint(135, 170)
bx = x0+n*(w+8)+R.randint(-60, 0) if left else x0-R.randint(130, 180); bx = max(20, min(bx, 600)); by = 665; c = R.choice([(190, 145, 90), (235, 235, 240), (90, 150, 190)])
for i in range(14): px, py = bx+88+R.uniform(-62, 62), by-R.uniform(-8, 28); d.ellipse([px-34, py-22, px+34, py+22], fill=hsv(R.random(), .5, .9), outline=(90, 80, 90))
d.polygon([(bx, by), (bx+176, by), (bx+152, by+115), (bx+24, by+115)], fill=c, outline=dim(c, .5))
for j in range(4):
    for i in range(7): px, py = bx+26+i*19+(j % 2)*4, by+24+j*22; d.rectangle([px, py, px+10, py+12], fill=dim(c, .6))
d.rounded_rectangle([bx-8, by-8, bx+184, by+12], 8, fill=dim(c, .85), outline=dim(c, .5), width=2)
img = img.resize((500, 500), Image.LANCZOS)
