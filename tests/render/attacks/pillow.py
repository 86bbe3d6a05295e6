"""Attacks by Python programs, drawn with Pillow."""

GONE = "No such file|Permission denied"
PIL = "from PIL import Image, ImageDraw, ImageFont\n"
INNOCENT = (
    PIL + "import random\nimg = Image.effect_noise((60, 60), 50).convert('RGB')\npen = ImageDraw.Draw(img)\n"
    "pen.text((5, 5), 'Text', fill='red', font=ImageFont.truetype('arial.ttf', 20))\n"
    "pen.ellipse((random.randint(1, 20), 30, 50, 50), fill='blue')\nimg.save('a.png')\n"
)
ATTACKS = {
    "secret as a picture": ("read", PIL + "Image.open('@SECRET@').save('a.png')", "error", GONE),
    "secret as a font": (  # a font that is not there is drawn in one that is
        "read",
        PIL
        + "img = Image.new('L', (9, 9))\nImageDraw.Draw(img).text((0, 0), 'a', 255, ImageFont.truetype('@SECRET@', 9))",
        "ok",
        "",
    ),
    "secret as a profile": (
        "read",
        "from PIL import ImageCms\nImageCms.getOpenProfile('@SECRET@')",
        "error",
        "cannot open|" + GONE,
    ),
    "screen": ("read", "from PIL import ImageGrab\nImageGrab.grab().save('a.png')", "error", "."),
    "environment in the picture": (
        "environment",
        PIL + "import os\nimg = Image.new('RGB', (99, 99))\n"
        "ImageDraw.Draw(img).text((0, 0), os.environ.get('OPENAI_API_KEY', 'nothing'))\nimg.save('a.png')",
        "ok",
        "",
    ),
    "picture outside": (
        "write",
        PIL + "Image.new('RGB', (9, 9), 'red').save('/tmp/vad-pwned.png')",
        "ok|blank|error",
        "",
    ),
    "picture beside the secret": (
        "write",
        PIL + "Image.new('RGB', (9, 9)).save('@OUTSIDE@/vad-pwned.png')",
        "ok|blank|error",
        "",
    ),
    "viewer": ("process", PIL + "Image.new('RGB', (9, 9)).show()\nimport os\nos.startfile = 1", "blank", "one colour"),
    "ghostscript": (
        "process",
        PIL + "import io\nImage.open(io.BytesIO(b'%!PS-Adobe-3.0 EPSF-3.0\\n%%BoundingBox: 0 0 9 9\\n%%EndComments\\n"
        "(@SECRET@) run\\n%%EOF\\n')).load()",
        "error",
        "Ghostscript",
    ),
    "listener": ("network", "import socket\nsocket.socket().bind(('', 0))", "error", "Operation not permitted"),
    "huge picture": ("bomb", PIL + "Image.new('RGB', (60_000, 60_000)).save('a.png')", "memory", "limit of"),
    "picture of one line": (
        "bomb",
        PIL + "Image.new('L', (100_000_000, 1)).save('a.png')",
        "error|memory",
        "too large|limit of",
    ),
    "compressed picture": (
        "bomb",
        PIL + "import io, struct, zlib\ndef chunk(name, data):\n"
        "    return struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))\n"
        "png = b'\\x89PNG\\r\\n\\x1a\\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 50_000, 50_000, 8, 0, 0, 0, 0))\n"
        "png += chunk(b'IDAT', zlib.compress(bytes(1 << 20))) + chunk(b'IEND', b'')\n"
        "img = Image.open(io.BytesIO(png))\nimg.load()\nimg.save('a.png')",
        "error|memory",
        "bomb|limit of|too large|truncated",
    ),
    "frames": (
        "bomb",
        PIL + "f = [Image.new('L', (999, 999), i % 255) for i in range(9999)]\n",
        "memory",
        "limit of",
        {"megabytes": 128},
    ),
    "disk": (
        "bomb",
        PIL + "import os\nimg = Image.frombytes('RGB', (1500, 1500), os.urandom(6_750_000))\n"
        "for i in range(999): img.save(f'{i}.bmp')",
        "memory",
        "64 MB of files",
    ),
    "crash in C": ("ctypes", PIL + "import ctypes\nctypes.memset(1, 0, 1)", "crashed", "SIGSEGV"),
    "picture that lies": (
        "forgery",
        PIL
        + "class I(Image.Image):\n    size = (10 ** 9, 10 ** 9)\n    mode = 'RGB'\n    def load(self): pass\nimg = I()",
        "error|memory|crashed",
        ".",
    ),
    "tampered library": (
        "left",
        PIL + "Image.new = Image.open = None\nImage.Image.save = Image.Image.resize = lambda *a, **k: 1 / 0\n"
        "ImageFont.truetype = print\nImage.core = None",
        "error",
        ".",
    ),
    "tampered chance": (
        "left",
        PIL + "import ctypes, random\nctypes.CDLL(None).srand(7)\nrandom.seed(1)\nrandom.Random.random = None\n"
        "Image.new('RGB', (9, 9)).save('arial.ttf.png')",
        "blank",
        "one colour",
    ),
}
