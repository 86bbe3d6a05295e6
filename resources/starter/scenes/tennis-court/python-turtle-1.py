import turtle, random as R, math
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup(); turtle.colormode(255)
def mix(a, b, t): return tuple(int(x+(y-x)*t) for x, y in zip(a, b))
def poly(pts, c):
    turtle.goto(pts[0]); turtle.pensize(1); turtle.color(c); turtle.begin_fill()
    for p in pts[1:]: turtle.goto(p)
    turtle.end_fill()
def line(pts, c, w):
    turtle.goto(pts[0]); turtle.pensize(w); turtle.pencolor(c); turtle.pendown()
    for p in pts[1:]: turtle.goto(p)
    turtle.penup()
def oval(x, y, a, b, rot=0): return [(x+a*math.cos(t/4)*math.cos(rot)-b*math.sin(t/4)*math.sin(rot), y+a*math.cos(t/4)*math.sin(rot)+b*math.sin(t/4)*math.cos(rot)) for t in range(26)]
night = R.random() < .3; k = .5 if night else 0
T = lambda c: mix(c, (8, 12, 40), k*.7)
court, out = R.choice([((196, 96, 58), (176, 82, 48)), ((46, 110, 178), (70, 140, 90)), ((92, 158, 76), (70, 130, 62)), ((40, 88, 150), (34, 60, 110)), ((110, 80, 150), (70, 120, 110)), ((70, 130, 110), (170, 80, 66))])
sky = R.choice([(120, 190, 240), (250, 190, 130), (215, 225, 230)]) if not night else (14, 20, 48)
H = R.uniform(150, 205); shift = R.uniform(-4, 4); eye = R.uniform(5.5, 9); F = 470; dist = R.uniform(7, 9.5)
def P(x, z, y=0):                                          # metres: x across, z from the near baseline, y up
    q = F/(z+dist); return ((x-shift*.6)*q*.85+shift*12, H+(y-eye)*q)
for i in range(12): y = H-60+i*32; poly([(-300, y), (300, y), (300, y+34), (-300, y+34)], mix(mix(sky, (255, 255, 255), .5 if not night else .1), sky, i/11))
for i in range(34): x = -300+i*18+R.uniform(-9, 9); r = R.uniform(18, 42); poly(oval(x, H-10+R.uniform(0, 30), r, r*1.1), T(mix((40, 96, 52), (96, 150, 70), R.random())))
poly([P(-99, 34), P(99, 34), (900, -400), (-900, -400)], T(out))
a, b = P(-60, 33), P(60, 33, 3.4); poly([a, (b[0], a[1]), b, (a[0], b[1])], T(R.choice([(30, 80, 60), (26, 60, 96), (70, 110, 60)])))
for x in range(-45, 46, 3): line([P(x, 33), P(x, 33, 3.6)], T((70, 80, 80)), 2)
line([P(-50, 33, 3.5), P(50, 33, 3.5)], T((230, 230, 230)), 2)
for sx in (-9, 9):                                         # lamp posts
    p, q = P(sx*1.3, 31), P(sx*1.3, 31, 9); line([p, q], T((110, 115, 120)), 5); line([(q[0]-16, q[1]), (q[0]+16, q[1])], (255, 250, 200) if night else (235, 235, 235), 9)
    if night: [poly(oval(q[0], q[1], r, r*.6), mix(sky, (255, 250, 210), t)) for r, t in ((30, .4), (18, .9))]
def rect(x0, z0, x1, z1): return [P(x0, z0), P(x1, z0), P(x1, z1), P(x0, z1)]
poly(rect(-5.48, 0, 5.48, 23.77), mix(court, (8, 12, 40), k*.3))
for i in range(60): x, z = R.uniform(-5, 5), R.uniform(0, 23); l = R.uniform(.4, 1.6); line([P(x, z), P(x+l*.2, z+l)], mix(T(court), (255, 255, 255), R.uniform(0, .13)), 2)
W = (250, 250, 246)
def mark(x0, z0, x1, z1, t=.09): poly(rect(x0-t, z0-t*1.2, x1+t, z1+t*1.2), W)
for x in (-5.48, -4.11, 4.11, 5.48): mark(x, 0, x, 23.77)
for z in (0, 23.77): mark(-5.48, z, 5.48, z)
for z in (5.48, 18.28): mark(-4.11, z, 4.11, z)
mark(0, 5.48, 0, 18.28); mark(0, 0, 0, .4); mark(0, 23.4, 0, 23.77)
s = R.choice([-1, 1]); u = s*7.3                           # umpire's chair
for dx in (-.5, .5): line([P(u+dx*1.3, 11.6), P(u+dx*.6, 12, 2.1)], T((240, 240, 240)), 4); line([P(u+dx*1.3, 12.6), P(u+dx*.6, 12.2, 2.1)], T((190, 190, 190)), 3)
for y in (.5, 1, 1.5): line([P(u-.55, 11.7, y), P(u+.55, 11.7, y)], T((240, 240, 240)), 3)
c = R.choice([(30, 90, 60), (200, 60, 50), (40, 70, 140)]); poly([P(u-.6, 12, 2), P(u+.6, 12, 2), P(u+.6, 12, 3.2), P(u-.6, 12, 3.2)], T(c)); line([P(u, 12, 3.2), P(u, 12, 4.4)], T((90, 90, 90)), 3)
q = P(u, 12, 4.1); poly([(q[0]+46*math.cos(t*.1571), q[1]+20*math.sin(t*.1571)) for t in range(21)], T(c))
sag = lambda x: 1.07-.16*(1-abs(x)/6.4)                    # net over its shadow
poly(rect(-6.2, 11, 6.2, 11.85), mix(T(court), (0, 0, 0), .3)); N = [x*.4 for x in range(-16, 17)]
for i in range(6): line([P(x, 11.89, sag(x)*i/6) for x in N], T((40, 44, 48)), 1)
for x in [v*.2 for v in range(-32, 33)]: line([P(x, 11.89), P(x, 11.89, sag(x))], T((40, 44, 48)), 1)
line([P(x, 11.89, sag(x)) for x in N], W, 6); line([P(0, 11.89), P(0, 11.89, .9)], W, 4)
for x in (-6.4, 6.4): line([P(x, 11.89), P(x, 11.89, 1.15)], T((50, 60, 56)), 7)
def ball(x, y, r): poly(oval(x+r*.4, y-r*.85, r, r*.3), mix(T(court), (0, 0, 0), .35)); poly(oval(x, y, r, r), (216, 236, 62)); line([(x+r*.75*math.cos(t/6)-r*.75, y+r*.85*math.sin(t/6)) for t in range(-6, 7)], (250, 255, 235), max(2, r/7)); poly(oval(x-r*.05+r*.3, y+r*.5, r*.2, r*.13), (240, 250, 150))
x, y, rot = R.uniform(60, 150)*R.choice([-1, 1]), R.uniform(-215, -185), R.uniform(.3, 1.1); rot = math.pi-rot if x > 0 else rot
D = lambda d, e=0: (x+d*math.cos(rot)-e*math.sin(rot), (y+(d*math.sin(rot)+e*math.cos(rot))*.75))
fc = R.choice([(200, 30, 50), (20, 20, 24), (250, 160, 20), (240, 240, 245)])
for off, col in (((7, -8), mix(T(court), (0, 0, 0), .3)), ((0, 0), fc)):
    G = lambda d, e=0: (D(d, e)[0]+off[0], D(d, e)[1]+off[1])
    line([G(-95), G(-40)], col if col != fc else (50, 40, 36), 12); line([G(-42), G(-15, 26)], col, 6); line([G(-42), G(-15, -26)], col, 6); line([G(38+58*math.cos(t/5), 42*math.sin(t/5)) for t in range(33)], col, 8)
for v in range(-4, 5):
    h = 42*math.sqrt(1-(v/5)**2); g = 58*math.sqrt(1-(v/5)**2); line([D(38+v*11.5, -h), D(38+v*11.5, h)], W, 1); line([D(38-g, v*8.4), D(38+g, v*8.4)], W, 1)
for i in range(R.randint(1, 3)): ball(-x*R.uniform(.5, 1.4)+i*45-45, R.uniform(-240, -150), R.uniform(17, 24))
turtle.update()
