import math
import random
import turtle

# A parrot from the side: perched upright on a branch, or in flight with both wings raised.
turtle.setup(600, 600); turtle.tracer(0); turtle.hideturtle(); turtle.penup()
body, wing, tip, tail, face, beak = random.choice([
    ("#d7263d", "#f4b400", "#1f5fbf", "#c01d33", "#fff4ea", "#efe3cf"), ("#f6b21b", "#1c7ed6", "#0b4f9e", "#1864ab", "#ffffff", "#2b2b33"),
    ("#3fa34d", "#2b8a3e", "#d9480f", "#1971c2", "#8fd16b", "#f08c3a"), ("#fdfaf3", "#ece6da", "#d9d0bf", "#f3e9c4", "#fff3b8", "#44424a"),
    ("#9aa3ad", "#7b8590", "#59626c", "#d62839", "#eef1f3", "#2a2c31"), ("#2456c8", "#1b45a6", "#12307a", "#1d3f96", "#ffd43b", "#22252e")])
dark = body in ("#9aa3ad", "#2456c8", "#3fa34d")
sky, bloom, leaf = random.choice([("#bfe6ef", "#e3f5f5", "#2f7d4f"), ("#fbe3b5", "#fff3da", "#5f8b3c"), ("#f7cfc8", "#fce7e0", "#2d6a6a"), ("#e7dcf5", "#f6f0fc", "#3d7a55")] if dark
                                 else [("#164a41", "#22665a", "#4f9d69"), ("#2b3a67", "#3d5090", "#7fb77e"), ("#5b2a4e", "#79406a", "#c98bb0"), ("#0f6b78", "#208896", "#8fd0a0")])
flip = random.choice([-1, 1]); pose = random.choice(["perched", "perched", "flying"]); size = random.uniform(0.9, 1.04) * (0.88 if body == "#fdfaf3" else 1)
lean = math.radians(random.uniform(-10, 8))

def put(colour, pts, c=(0, 0), ang=None, s=None):
    a, s = lean if ang is None else ang, size if s is None else s
    out = [(flip * (c[0] + s * (x * math.cos(a) - y * math.sin(a))), c[1] + s * (x * math.sin(a) + y * math.cos(a))) for x, y in pts]
    turtle.fillcolor(colour); turtle.goto(out[0]); turtle.begin_fill()
    for p in out: turtle.goto(p)
    turtle.end_fill()

def smooth(*p, n=8):
    """A closed curve through all the points."""
    out = []
    for i in range(len(p)):
        a, b, c, d = (p[(i + k) % len(p)] for k in (-1, 0, 1, 2))
        out += [tuple(0.5 * (2 * b[m] + (c[m] - a[m]) * t + (2 * a[m] - 5 * b[m] + 4 * c[m] - d[m]) * t * t + (3 * b[m] - a[m] - 3 * c[m] + d[m]) * t ** 3) for m in (0, 1)) for t in (k / n for k in range(n))]
    return out

def quill(x, y, deg, length, w, colour, c=(0, 0)):
    a = math.radians(deg)
    pts = [(x + length * u * math.cos(a) - w * v * math.sin(a), y + length * u * math.sin(a) + w * v * math.cos(a)) for u, v in ((0, -0.5), (0.5, -1), (0.85, -0.8), (1, 0), (0.85, 0.8), (0.5, 1), (0, 0.5))]
    put(colour, pts, c); put(shade(colour, 0.78), [pts[0], pts[1], pts[2], pts[3], (x + length * 0.5 * math.cos(a), y + length * 0.5 * math.sin(a))], c)

def shade(h, f):
    return "#" + "".join(f"{min(255, int(int(h[i:i + 2], 16) * f)):02x}" for i in (1, 3, 5))

def head(c, ang):
    """The face, its middle at the origin; the beak to the right."""
    if body == "#fdfaf3":
        for k in range(5): put(random.choice(["#ffe066", "#ffd43b"]), smooth((-10, 40), (-42 - 9 * k, 62 + 17 * (4 - k)), (-62 - 12 * k, 92 + 18 * (4 - k)), (14, 52)), c, ang)
    put(shade(beak, 0.72), smooth((44, -28), (72, -30), (74, -52), (50, -52)), c, ang); put(beak, smooth((36, 28), (74, 24), (98, -8), (92, -54), (78, -28), (42, -24)), c, ang)
    put(shade(beak, 1.35), smooth((50, 18), (74, 14), (86, -10), (70, 2)), c, ang); put(face, smooth((-4, 22), (26, 30), (44, 18), (44, -24), (22, -36), (0, -14)), c, ang)
    for k in range(3): put(shade(face, 0.8), [(6, -2 - 9 * k), (36, -4 - 9 * k), (36, -6 - 9 * k), (6, -5 - 9 * k)], c, ang)
    for r, col in ((12, "#f6d55c"), (8, "#151515")): put(col, [(16 + r * math.cos(t / 3), 12 + r * math.sin(t / 3)) for t in range(19)], c, ang)
    put("#ffffff", [(20, 16), (24, 16), (24, 20), (20, 20)], c, ang)

turtle.bgcolor(sky)
for _ in range(random.randint(5, 14)): turtle.goto(random.uniform(-300, 300), random.uniform(-300, 300)); turtle.dot(random.uniform(50, 220), bloom)
for _ in range(random.choice([0, 14, 26])):                 # leaves round the edge
    t, q = random.uniform(0, 6.3), random.uniform(270, 370)
    put(shade(leaf, random.uniform(0.75, 1.1)), smooth((0, 0), (60, 24), (130, 0), (60, -24)), (q * math.cos(t), q * math.sin(t)), t + math.pi + random.uniform(-0.8, 0.8), 1)
if pose == "perched":
    o = (-10, 0 if body == "#fdfaf3" else 20)
    for k, w in enumerate((-14, 14, 0)): quill(-45 + w, -80, 248 + w * 0.5, 215 - 12 * k, 17, (tip, tail, tail)[k], o)
    b = random.uniform(-30, 30)
    put(random.choice(["#6b4a2f", "#8a6a4a", "#4a3a30"]), smooth((-360, -128 + b), (-100, -104), (100, -112), (360, -96 - b), (360, -130 - b), (60, -150), (-120, -142), (-360, -168 + b)), (0, 0), 0, 1)
    put(body, smooth((5, 212), (60, 204), (92, 165), (90, 100), (88, 30), (66, -50), (24, -112), (-40, -130), (-74, -95), (-72, 0), (-56, 90), (-40, 165)), o)
    for i in range(26): x, y = random.uniform(10, 76), random.uniform(-70, 95); put(shade(body, 0.87), [(x - 9, y), (x, y - 9), (x + 9, y), (x, y - 5)], o)
    for k in range(6): quill(-58 + 9 * k, 0 - 6 * k, 262 + 3 * k, 168 - 17 * k, 17, tip, o)
    for row, (n, col, ln) in enumerate(((6, wing, 92), (6, wing, 66), (5, body, 52))):
        for k in range(n): quill(-66 + 18 * k + 3 * row, 22 + 34 * row - 3 * k, 264 + 3 * k, ln, 15, shade(col, 1 - 0.05 * (k % 2)), o)
    for x in (-8, 34):
        for k in range(3): put("#4d4a4a", smooth((x + k * 12 - 5, -104), (x + k * 12 + 6, -104), (x + k * 12 + 7, -138), (x + k * 12 - 3, -138)), o)
    c = (o[0] + size * (44 * math.cos(lean) - 158 * math.sin(lean)), o[1] + size * (44 * math.sin(lean) + 158 * math.cos(lean))); head(c, lean + math.radians(random.uniform(-14, 10)))
else:
    o, up = (20, -70), random.uniform(-14, 14)
    for k in range(8):                                      # the far wing
        quill(70, 20, 48 + up + 10 * k, 262 - 14 * k, 19, shade(tip, 0.72), o)
    for k, w in enumerate((-12, 10, 0)): quill(-80, -10 + w, 182 + w, 178 - 10 * k, 17, (tip, tail, tail)[k], o)
    put(body, smooth((170, 74), (196, 40), (176, 0), (110, -42), (20, -60), (-80, -36), (-130, -6), (-70, 20), (40, 44), (120, 78)), o)
    for k in range(9):                                      # the near wing: three tiers
        quill(42, 18, 84 + up + 10.5 * k, 292 - 15 * k, 22, tip, o)
    for ln, col in ((182, wing), (104, body)):
        for k in range(8): quill(42, 12, 86 + up + 11 * k, ln - 6 * k, 19, shade(col, 1 - 0.06 * (k % 2)), o)
    c = (o[0] + size * (152 * math.cos(lean) - 42 * math.sin(lean)), o[1] + size * (152 * math.sin(lean) + 42 * math.cos(lean))); head(c, lean - 0.1)
turtle.done()
