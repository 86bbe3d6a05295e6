import random

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import to_rgb

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0, 0, 1, 1])
ax.axis("off")

# coordinates over the cloth, turned and a little stretched; one unit is one strand
n = 440
g = np.linspace(-0.5, 0.5, n)
px, py = np.meshgrid(g, g)
count = random.uniform(5, 13)
turn = np.radians(random.choice([0, 0, 45, 45, 30]) + random.uniform(-5, 5))
a = (px * np.cos(turn) + py * np.sin(turn)) * count + 40 + random.random()
b = (-px * np.sin(turn) + py * np.cos(turn)) * count * random.choice([1, 1, 0.7]) + 40 + random.random()
i, j = np.floor(a).astype(int), np.floor(b).astype(int)

# which strand lies on top: plain weave, twill, or basket of pairs
weave = random.choice(["plain", "plain", "twill", "basket"])
over = {"plain": (i + j) % 2 == 0, "twill": (i + j) % 4 < 2, "basket": (i // 2 + j // 2) % 2 == 0}[weave]
span = {"plain": 1, "twill": 2, "basket": 2}[weave]

# along: how far a strand has come over the others since it rose; across: from edge to edge of the strand
if weave == "plain":
    along_a, along_b = b - j, a - i
elif weave == "twill":
    along_a, along_b = ((b + i) % 4) / 2, ((a + j - 2) % 4) / 2
else:
    along_a, along_b = (b % 2) / 2, (a % 2) / 2
across = np.where(over, a - i, b - j) * 2 - 1
along = np.clip(np.where(over, along_a, along_b), 0, 1)

stuff = random.choice(["wicker", "ribbon", "wool", "paper"])
room = {"wicker": 0.86, "ribbon": 0.96, "wool": 0.9, "paper": 0.94}[stuff]
u = across / room
gap = np.abs(u) > 1
under = np.where(over, np.abs((b - j) * 2 - 1), np.abs((a - i) * 2 - 1))   # in a gap one may see the strand below
light = np.radians(random.uniform(30, 150))
arch = np.sin(np.pi * along)                          # a strand rises, lies high, and dips again
body = np.sqrt(np.clip(1 - u * u, 0, 1))
slope_a, slope_b = np.where(over, u, (along - 0.5) * 1.5), np.where(over, (along - 0.5) * 1.5, u)
lit = np.clip(0.62 + 0.3 * (slope_a * np.cos(light - turn) + slope_b * np.sin(light - turn)), 0, 1.2)
flat = {"wicker": 0.25, "ribbon": 0.85, "wool": 0.35, "paper": 0.95}[stuff]
tone = (0.3 + 0.7 * arch ** 0.5) * lit * (flat + (1 - flat) * body) * 1.45

# fibres: stripes along the wood, threads in the ribbon, twist of the yarn, grain of paper
k = np.where(over, i, j)
run = np.where(over, b, a)
if stuff == "wicker":
    tone *= 1 + 0.1 * np.sin(u * 9 + 4 * np.sin(k * 7.3)) + 0.08 * np.sin(k * 12.9)
elif stuff == "ribbon":
    tone = tone * (1 + 0.05 * np.sin(u * 50)) + 0.22 * np.exp(-((along - 0.5) / 0.13) ** 2)
elif stuff == "wool":
    tone *= 0.86 + 0.2 * np.abs(np.sin(run * 9 + u * 2.6)) + np.random.normal(0, 0.06, tone.shape)
else:
    tone *= 1 + np.random.normal(0, 0.03, tone.shape)

palettes = {
    "wicker": [("#d9b27a", "#c08f55"), ("#8b5a34", "#a8734a"), ("#e8dcc0", "#d6c49e"), ("#5b4636", "#c8a06c")],
    "ribbon": [("#c8324a", "#f3d36b"), ("#2f5fa8", "#e9eef5"), ("#1f7a6d", "#f2a65a"), ("#6a3d8f", "#e8a0c0"), ("#20242e", "#b9bec8")],
    "wool": [("#a63d40", "#e9dcc3"), ("#3c5a73", "#90a9b7"), ("#46603f", "#c9b458"), ("#eee6d8", "#d8ccb8"), ("#2b2b33", "#77727d")],
    "paper": [("#e4572e", "#fbf3e4"), ("#17a398", "#f7f3c4"), ("#33415c", "#f0c808"), ("#f4f1ea", "#dcd6c8"), ("#ef6f9b", "#5b3a8c")],
}
first, second = (np.array(to_rgb(c)) for c in random.choice(palettes[stuff]))
plan = random.choice(["two", "two", "one", "bands"])
mix = np.where(over, 0.0, 1.0) if plan == "two" else np.zeros_like(a) if plan == "one" else ((k % random.choice([3, 4])) == 0) * 1.0
colour = first * (1 - mix[..., None]) + second * mix[..., None]
picture = colour * tone[..., None]
hole = np.array(to_rgb(random.choice(["#1a1410", "#2a2430", "#0f1a1c"])))
picture = np.where(gap[..., None], hole + 0.25 * colour * (1 - under)[..., None], picture)
picture *= (1.12 - 0.5 * np.hypot(px - 0.25 * np.cos(light), py - 0.25 * np.sin(light)))[..., None] * random.uniform(0.85, 1.15)
ax.imshow(np.clip(picture, 0, 1), extent=(0, 1, 0, 1), origin="lower", interpolation="bilinear", aspect="auto")
