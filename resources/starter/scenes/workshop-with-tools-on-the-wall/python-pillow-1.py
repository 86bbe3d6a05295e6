from PIL import Image, ImageDraw, ImageFilter
import random as R, math, colorsys
S = 800; hue = R.random()
def hsv(h, s, v): return tuple(int(255*c) for c in colorsys.hsv_to_rgb(h % 1, s, v))
def dim(c, k): return tuple(min(255, int(v*k)) for v in c)
board = R.choice([(205, 165, 115), (236, 232, 222), (58, 66, 78), hsv(hue, .5, .5), hsv(hue, .35, .85), (40, 44, 46)])
img = Image.new("RGB", (S, S), dim(board, .72)); d = ImageDraw.Draw(img); top = R.randint(584, 604)
d.rectangle([26, 26, 774, top-30], fill=board, outline=dim(board, .5), width=8)
for y in range(50, top-40, 26):
    for x in range(52, 770, 26): d.ellipse([x-3, y-3, x+3, y+3], fill=dim(board, .62))
steel, iron = R.choice([(190, 196, 204), (160, 166, 176)]), (92, 98, 108); wood = R.choice([(186, 124, 64), (150, 92, 46), (214, 170, 104)])
layer = Image.new("RGBA", (S, S)); t = ImageDraw.Draw(layer)
def grip(): return R.choice([hsv(0, .8, .8), hsv(.58, .8, .8), hsv(.13, .9, .95), hsv(.35, .7, .6), hsv(.07, .85, .95)])
def pts(x, y, k, L): return [(x+a*k, y+b*k) for a, b in L]
def hammer(x, y, k):
    t.rounded_rectangle([x-9*k, y+20*k, x+9*k, y+200*k], 7, fill=wood); t.rounded_rectangle([x-11*k, y+125*k, x+11*k, y+202*k], 8, fill=grip())
    t.polygon(pts(x, y, k, [(-12, 6), (26, 6), (26, 0), (54, -2), (54, 40), (26, 38), (26, 32), (-12, 34), (-44, 22), (-66, 50), (-58, 12), (-36, 2)]), fill=steel, outline=iron)
def wrench(x, y, k):
    t.line(pts(x, y, k, [(0, 40), (0, 175)]), fill=steel, width=int(19*k)); t.line(pts(x, y, k, [(0, 55), (0, 160)]), fill=iron, width=int(5*k))
    t.ellipse([x-32*k, y-8*k, x+32*k, y+56*k], fill=steel, outline=iron); t.polygon(pts(x, y, k, [(-15, -14), (15, -14), (15, 24), (0, 32), (-15, 24)]), fill=board)
    t.ellipse([x-26*k, y+155*k, x+26*k, y+207*k], fill=steel, outline=iron); t.regular_polygon((x, y+181*k, 15*k), 6, fill=board)
def driver(x, y, k):
    g = grip(); t.rounded_rectangle([x-15*k, y, x+15*k, y+88*k], 13, fill=g)
    for a in (-7, 2): t.rectangle([x+a*k, y+12*k, x+(a+4)*k, y+76*k], fill=dim(g, .65))
    t.rectangle([x-5*k, y+86*k, x+5*k, y+185*k], fill=steel); t.polygon(pts(x, y, k, [(-5, 180), (5, 180), (9, 196), (3, 210), (-3, 210), (-9, 196)]), fill=iron)
def pliers(x, y, k):
    g = grip()
    for s in (-1, 1): t.line(pts(x, y, k, [(-s*4, 62), (s*24, 105), (s*32, 150), (s*24, 205)]), fill=g, width=int(17*k), joint="curve"); t.polygon(pts(x, y, k, [(s*2, 0), (s*12, 2), (s*26, 46), (s*12, 80), (-s*10, 70), (s*2, 40)]), fill=steel, outline=iron)
    t.ellipse([x-12*k, y+50*k, x+12*k, y+74*k], fill=iron, outline=steel, width=3)
def square(x, y, k): t.polygon(pts(x, y, k, [(-40, 0), (-16, 0), (-16, 170), (60, 170), (60, 192), (-40, 192)]), fill=steel, outline=iron); [t.line(pts(x, y, k, [(-16, 10+i*12), (-26, 10+i*12)]), fill=(30, 30, 30), width=2) for i in range(13)]
def brush(x, y, k): t.polygon(pts(x, y, k, [(-9, 0), (9, 0), (12, 70), (34, 105), (-34, 105), (-12, 70)]), fill=grip()); t.rectangle([x-36*k, y+105*k, x+36*k, y+135*k], fill=steel); t.polygon(pts(x, y, k, [(-36, 135), (36, 135), (30, 200), (-30, 196)]), fill=(90, 62, 38))
def saw(x, y, k):
    teeth = [(200-i*8, 96-i*.4+(i % 2)*9) for i in range(48)]
    t.polygon(pts(x, y, k, [(-180, 44), (-180, 78)]+teeth[::-1]+[(215, 96), (190, 6)]), fill=steel, outline=iron)
    t.polygon(pts(x, y, k, [(165, 0), (240, -10), (262, 20), (258, 105), (235, 118), (172, 92)]), fill=wood, outline=dim(wood, .6)); t.rounded_rectangle([x+198*k, y+22*k, x+238*k, y+86*k], 14, fill=board, outline=dim(wood, .6), width=3)
rows = [40+R.randint(20, 34), 40+R.randint(20, 34)+226]; sr = R.randint(0, 1); left = R.random() < .5
for i, y in enumerate(rows):
    kit = [hammer, wrench, driver, pliers, square, brush]; R.shuffle(kit)
    if i == sr:
        saw(275 if left else 490, y+50, 1.0); X = [590, 690] if left else [100, 205]
        for x in X: kit.pop()(x, y, R.uniform(.9, 1))
        for x in range(150 if left else 370, 520 if left else 740, 90): t.rounded_rectangle([x-60, y-12, x-50, y+10], 3, fill=iron)
    else:
        n = R.choice([5, 6])
        for j in range(n): kit[j](105+j*590/(n-1), y+R.randint(0, 8), R.uniform(.86, .98))
sh = Image.new("RGBA", (S, S)); sh.paste((0, 0, 0, 110), (9, 11), layer.getchannel("A")); img.paste(sh, (0, 0), sh); img.paste(layer, (0, 0), layer)
d = ImageDraw.Draw(img); b = R.choice([(170, 112, 62), (120, 76, 44), (208, 160, 104)])
d.rectangle([0, top+44, S, S], fill=dim(board, .35)); d.rectangle([0, top, S, top+44], fill=b); d.rectangle([0, top+44, S, top+72], fill=dim(b, .6))
for i in range(26): x, y = R.randint(-50, 760), top+R.randint(3, 40); d.line([x, y, x+R.randint(40, 180), y], fill=dim(b, R.uniform(.8, .95)), width=2)
for x in (40, 690): d.rectangle([x, top+72, x+70, S], fill=dim(b, .7))
for j in range(2):
    for i in range(3): x, y = 130+i*187, top+84+j*72; c = hsv(hue+.4, .5, .55); d.rectangle([x, y, x+172, y+62], fill=c, outline=dim(c, .5), width=4); d.rounded_rectangle([x+56, y+22, x+116, y+34], 5, fill=steel)
v = R.choice([90, 560]); vc = R.choice([(40, 90, 150), (60, 64, 70), (40, 120, 90)])                  # vise, plank and paint tin on the bench
d.polygon([(v, top+8), (v+140, top+8), (v+112, top-22), (v+28, top-22)], fill=dim(vc, .8)); d.rectangle([v-6, top-78, v+40, top-18], fill=vc); d.rectangle([v+76, top-78, v+146, top-18], fill=vc); d.rectangle([v+36, top-80, v+46, top-52], fill=steel); d.rectangle([v+70, top-80, v+80, top-52], fill=steel)
d.rectangle([v+40, top-44, v+80, top-32], fill=steel); d.rectangle([v-46, top-42, v, top-32], fill=steel); d.line([v-42, top-72, v-42, top-2], fill=iron, width=7)
u = 480 if v < 300 else 110; d.rectangle([u-60, top-20, u+170, top+4], fill=(222, 186, 128), outline=(150, 110, 60)); g = grip(); d.rectangle([u+190, top-56, u+246, top+4], fill=steel); d.rectangle([u+190, top-42, u+246, top-12], fill=g); d.arc([u+186, top-92, u+250, top-20], 190, 350, fill=iron, width=3)
m = Image.new("L", (50, 50), R.choice([70, 110, 215, 255])); q = R.randint(12, 38); ImageDraw.Draw(m).polygon([(q-4, 0), (q+4, 0), (q+26, 40), (q-26, 40)], fill=255); m = m.filter(ImageFilter.GaussianBlur(5)).resize((S, S), Image.BICUBIC)
img = Image.composite(img, img.point(lambda p: int(p*.45)), m).resize((500, 500), Image.LANCZOS)
