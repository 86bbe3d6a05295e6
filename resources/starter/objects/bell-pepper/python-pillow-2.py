# a bell pepper: a height field of round lobes, lit from one side
import random
import numpy as np
from PIL import Image, ImageFilter

N, R = 390, random.uniform
y, x = np.mgrid[1.16:-1.16:N * 1j, -1.16:1.16:N * 1j]
skin = np.array(random.choice([(212, 18, 24), (250, 188, 16), (244, 108, 12), (52, 140, 44), (150, 16, 28), (178, 200, 40)]), float)
wall, table = [np.array(c, float) for c in random.choice([((236, 228, 212), (206, 176, 136)), ((34, 38, 50), (74, 66, 66)), ((140, 190, 210), (226, 230, 232)),
    ((214, 218, 226), (120, 92, 76)), ((58, 40, 66), (112, 84, 104))])]
edge = R(-.6, -.2)
ground = np.clip((edge - y) / .9, 0, 1)
pic = np.where((y > edge)[..., None], wall * (.82 + .2 * (y > edge) * (1 - abs(x)))[..., None], table * (.78 + .3 * ground)[..., None])
place = random.randint(0, 2)
depth = 1 / (edge - np.minimum(y, edge - .02) + .55)              # perspective of the table
if place == 0:
    line = abs((x * depth * 3) % 1 - .5) > .47                    # planks with a little grain
    pic *= 1 - (.35 * line + .06 * np.sin(x * depth * 60 + 3 * np.sin(depth * 9)))[..., None] * (y < edge)[..., None]
elif place == 1:
    pic *= 1 - .14 * ((np.floor(x * 4) + np.floor(y * 4)) % 2 * (y > edge))[..., None]
lamp = random.choice([-1, 1])
light = np.array([lamp * R(.45, .7), R(.5, .7), .8])
light /= np.linalg.norm(light)
turn, ox, tall, girth, lobes = R(-.2, .2), R(-.06, .06), R(.8, .92), R(.76, .88), random.choice([3, 3, 4])
u = (x - ox) * np.cos(turn) + (y + .14) * np.sin(turn)
v = -(x - ox) * np.sin(turn) + (y + .14) * np.cos(turn)
height = np.full((N, N), -1.0)
for c in np.linspace(-1, 1, lobes):
    front = 1 - abs(c)
    mid = c * girth * .58 + R(-.03, .03)
    foot, crown = -tall + .14 * abs(c) + R(0, .08), tall * .68 + R(-.03, .05) - .08 * front
    t = (v - (foot + crown) / 2) / ((crown - foot) / 2)
    wide = (.39 + .05 * front) * (.85 + .17 * np.clip(t, -1, 1)) * girth / .8 * (3.4 / (lobes + .4)) ** .4
    s = (u - mid * (.88 + .16 * t)) / wide
    h = 1 - np.clip(abs(s), 0, 1) ** 2.2 - np.clip(abs(t), 0, 1) ** 4
    height = np.maximum(height, np.where((h > 0) & (abs(t) < 1), np.sqrt(np.clip(h, 0, 1)) * .52 + .2 * front, -1))
mask = height > -.9
# cast shadow, falling away from the light, darkest where the pepper touches
for a, b, off, power, blur in ((.95, .2, .38, .5, 13), (.6, .1, .08, .5, 6)):
    spot = Image.fromarray(np.uint8(255 * (((x - ox + lamp * off) / a) ** 2 + ((y + .14 + tall * .93) / b) ** 2 < 1))).filter(ImageFilter.GaussianBlur(blur))
    pic *= 1 - power * np.asarray(spot, float)[..., None] / 255
smooth = np.where(mask, height, 0)
v0 = tall * .58                                                   # the dip that holds the stalk
smooth = smooth - .3 * np.exp(-(u / .22) ** 2 - ((v - v0) / .13) ** 2)
for axis in (0, 1, 0, 1):
    smooth = sum(np.roll(smooth, j, axis) for j in (-2, -1, 0, 1, 2)) / 5
gy, gx = np.gradient(smooth, 2.32 / N)
norm = np.stack([-gx, gy, np.full_like(gx, .85)], -1)
norm /= np.linalg.norm(norm, axis=-1, keepdims=True)
lit = np.clip((norm * light).sum(-1), 0, 1)
half = light + [0, 0, 1]
gloss = np.clip((norm * (half / np.linalg.norm(half))).sum(-1), 0, 1)
flesh = skin * (.24 + .95 * lit)[..., None]
flesh += table * (.22 * np.clip(-norm[..., 1], 0, 1))[..., None]  # bounce of the table
ripe = random.choice([0, 0, .6]) * np.clip(-v * .9 - .05, 0, 1)[..., None]      # sometimes a green flush below
flesh = flesh * (1 - ripe) + np.array([70, 130, 30]) * ripe * (.3 + lit[..., None])
flesh += 60 * (gloss ** 8)[..., None] + 235 * np.clip((gloss ** 40 - .35) * 2.4, 0, 1)[..., None]
if random.random() < .4:                                          # drops of water
    for _ in range(16):
        px, py, r = R(-.6, .6), R(-.6, .35), R(.02, .045)
        q = np.hypot(u - px, v - py) / r
        flesh += ((q < 1) * (-35 + 60 * q) + 200 * (np.hypot(u - px - lamp * r * .3, v - py - r * .35) < r * .25))[..., None]
pic = np.where(mask[..., None], flesh, pic)
# green calyx lying in the dip, ribbed stalk bending up from it
a, r = np.arctan2((v - v0) * 2.3, u), np.hypot(u, (v - v0) * 2.3)
calyx = r < .27 + .06 * np.cos(a * 5 + R(0, 6))
bend, tip = random.choice([-1, 1]) * R(.15, .45), v0 + R(.32, .42)
q = np.clip((v - v0) / (tip - v0), 0, 1)
mid, thick = bend * .5 * q ** 1.6, .1 - .05 * np.sin(q * 2.4) + .045 * q ** 3
w = (u - mid) / thick
stalk = (abs(w) < 1) & (v > v0 - .03) & (v < tip + bend * .3 * (u - mid))
green = np.array([86, 144, 52], float)
pic = np.where(calyx[..., None], green * (.62 + .5 * np.clip(lamp * u * 2 + .4, 0, .9) + .14 * np.cos(a * 10))[..., None], pic)
pic = np.where(stalk[..., None], green * (.5 + .6 * np.clip(.5 + lamp * w * .5, 0, 1) + .12 * np.sin(w * 7))[..., None], pic)
pic = np.where((stalk & (v > tip - .05))[..., None], np.array([206, 210, 140.0]), pic)
img = Image.fromarray(np.uint8(np.clip(pic, 0, 255))).filter(ImageFilter.GaussianBlur(.7))
