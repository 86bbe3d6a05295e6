import random
import numpy as np
from PIL import Image

S = 480
rng = np.random.default_rng(random.getrandbits(32))
y, x = np.mgrid[0:S, 0:S].astype(np.float32)
col = lambda *c: np.array(c, np.float32)


def noise(w, h, first, levels):
    """cloudy fractal noise, 0..1"""
    out = np.zeros((h, w), np.float32)
    for i in range(levels):
        m = first * 2 ** i
        small = Image.fromarray((rng.random((m, m)) * 255).astype("uint8"))
        out += np.asarray(small.resize((w, h), Image.Resampling.BICUBIC), np.float32) / 2 ** i
    return (out - out.min()) / (out.max() - out.min())


# space: a dark ground, a milky band, stars
sky = np.zeros((S, S, 3), np.float32) + col(*random.choice([(6, 8, 18), (14, 8, 22), (4, 14, 18)]))
a = random.uniform(0, 3.1)
band = np.exp(-(((x - S / 2) * np.sin(a) + (y - S / 2) * np.cos(a)) / random.uniform(60, 130)) ** 2) * noise(S, S, 4, 5) * random.choice([.3, .8, 1.3])
sky += band[..., None] * col(*random.choice([(70, 60, 110), (40, 90, 110), (110, 60, 80)]))
for _ in range(300):
    j, i = rng.integers(2, S - 2, 2)
    sky[j, i] = rng.integers(110, 256)
    if rng.random() < .1:
        sky[j - 1:j + 2, i] = 220
        sky[j, i - 1:i + 2] = 220
kind = random.choice(["earth", "earth", "desert", "gas", "gas"])
ringed = kind == "gas" and random.random() < .6
r = random.uniform(98, 118) if ringed else random.uniform(130, 185)
cx, cy = S / 2 + random.uniform(-40, 40), S / 2 + random.uniform(-36, 36)
way, tilt = random.uniform(0, 6.3), random.uniform(-.6, .6)


def ball(cx, cy, r):
    """sphere coordinates, light and soft edge of a ball"""
    u, v = (x - cx) / r, (y - cy) / r
    rho = np.hypot(u, v)
    w = np.sqrt(np.clip(1 - rho ** 2, 0, 1))
    light = u * np.cos(way) * .78 + v * np.sin(way) * .78 + .52 * w + .05
    return u, v, rho, w, light, np.clip((1 - rho) * r, 0, 1)[..., None]


for _ in range(random.choice([0, 1, 1, 2])):            # moons
    b, far, m = random.uniform(0, 6.3), r * random.uniform(1.35, 1.6), random.uniform(9, 24)
    u, v, rho, w, light, edge = ball(np.clip(cx + far * np.cos(b), 30, S - 30), np.clip(cy + far * np.sin(b), 30, S - 30), m)
    sky = sky * (1 - edge) + (np.clip(light, .04, 1)[..., None] * (.75 + .4 * noise(S, S, 40, 2)[..., None]) * col(*random.choice([(200, 196, 190), (200, 160, 130)]))) * edge
u, v, rho, w, light, edge = ball(cx, cy, r)
p, q = u * np.cos(tilt) + v * np.sin(tilt), -u * np.sin(tilt) + v * np.cos(tilt)
lon, lat = np.arctan2(p, w), np.arcsin(np.clip(q, -1, 1))
look = lambda tex: tex[np.clip(((lat / np.pi + .5) * 299).astype(int), 0, 299), np.clip(((lon / np.pi + .5) * 299).astype(int), 0, 299)]
if kind != "gas":
    sea, shore, land, high, snow, air = (col(*c) for c in ([(14, 58, 130), (40, 120, 160), (70, 132, 58), (160, 132, 84), (244, 248, 252), (110, 170, 255)] if kind == "earth" else
        random.choice([[(120, 48, 28), (150, 68, 40), (204, 112, 62), (236, 168, 112), (250, 232, 214), (255, 170, 120)], [(30, 96, 104), (70, 150, 140), (196, 168, 104), (150, 110, 76), (250, 250, 244), (150, 230, 220)]])))
    tex = noise(300, 300, 4, 6)
    slope = np.roll(tex, 2, 1) * np.cos(way) + np.roll(tex, 2, 0) * np.sin(way) - tex * (np.cos(way) + np.sin(way))
    t, s = look(tex)[..., None], look(slope)[..., None]
    coast = random.uniform(.46, .54)
    f = np.clip((t - coast) / .3, 0, 1)
    planet = np.where(t > coast, (land * (1 - f) + high * f) * np.clip(1 + 7 * s, .5, 1.5), sea + (shore - sea) * np.exp(-(coast - t) / .05))
    planet = np.where(np.abs(q)[..., None] > random.uniform(.84, .92) + .12 * (.5 - t), snow, planet)
    cloud = np.clip((look(noise(300, 300, 5, 5))[..., None] - random.uniform(.52, .62)) * 4, 0, .92) * (1 if kind == "earth" else .5)
    planet = planet * (1 - cloud) + 250 * cloud
    night = (look((rng.random((300, 300)) < .06).astype(np.float32))[..., None] * (t > coast)) * col(255, 200, 110) * (kind == "earth")
else:
    shades = random.choice([[(214, 170, 120), (240, 222, 190), (160, 100, 70)], [(90, 130, 190), (180, 208, 236), (56, 76, 146)], [(190, 150, 200), (244, 216, 226), (126, 88, 148)], [(224, 190, 130), (250, 236, 200), (196, 148, 96)]])
    bands = np.array([random.choice(shades) for _ in range(26)], np.float32)
    at = np.clip((lat / np.pi + .5) * 25 + 1.5 * (look(noise(300, 300, 5, 5)) - .5), 0, 24.9)
    i, f = at.astype(int), (at % 1)[..., None] ** 2
    planet = bands[i] * (1 - f) + bands[np.minimum(i + 1, 25)] * f
    spot = np.exp(-(((lon - random.uniform(-.6, .6)) / .3) ** 2 + ((lat - random.choice([-.4, .35])) / .14) ** 2) ** 2)[..., None]
    planet, night, air = planet * (1 - .8 * spot) + col(*random.choice([(190, 70, 40), (250, 250, 240)])) * .8 * spot, 0, col(*shades[1])
lit = np.clip(light, 0, 1)[..., None] ** .8
planet = planet * np.clip(lit * 1.12, .035, 1.1) + night * np.clip(.12 - light, 0, .12)[..., None] * 7
planet = planet + air * .75 * ((1 - w) ** 3)[..., None] * np.clip(lit + .05, 0, 1)        # the rim of air
halo = np.exp(-np.clip(rho - 1, 0, 9) * 16)[..., None] * np.clip(.25 + light, 0, 1)[..., None] * air * .8
pic = (sky + halo) * (1 - edge) + planet * edge
if ringed:                                              # rings pass behind and before the planet
    rr = np.hypot(p, q / random.uniform(.2, .34))
    gaps = np.interp(rr, np.linspace(1.3, 2.05, 24), rng.random(24) * .8 + .2)
    ring = ((rr > 1.32) & (rr < 2.02)) * gaps * np.where((rho < 1) & (q < 0), 0, 1)
    shade = np.where((p * np.cos(way - tilt) + q * np.sin(way - tilt) < -.2) & (np.abs(p * np.sin(way - tilt) - q * np.cos(way - tilt)) < .95), .25, 1)
    pic = pic * (1 - ring[..., None] * .9) + (ring * shade)[..., None] * col(*shades[1]) * .9
img = Image.fromarray(np.clip(pic, 0, 255).astype("uint8"))
