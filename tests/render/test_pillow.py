"""Which image of a Pillow program is the picture, its fonts, and that the program cannot spoil its encoding."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from vadstudio.domain import RenderStatus
from vadstudio.render import fonts
from vadstudio.render.languages.pillow_fonts import stand_in

PIL = "import os\nfrom PIL import Image, ImageDraw, ImageFont, ImageShow\n"
NEW = "\ndef new(colour, mode='RGB'):\n    i = Image.new(mode, (20, 20), colour)\n    i.paste(0, (8, 8, 12, 12))\n    return i\n"
RED, LIME, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


@pytest.fixture
def pixels(draw):
    def call(program: str, size: int = 20, **options) -> Image.Image:
        result = draw(PIL + NEW + program, "python-pillow", size, **options)
        assert result.status == RenderStatus.OK, (result.message, result.line)
        return Image.open(io.BytesIO(result.png))

    return call


@pytest.mark.parametrize(
    ("program", "corner"),
    [
        ("new('red').save('a.png')", RED),
        ("new('red').save('a.png'); new('lime').show()", LIME),
        ("new('lime').show('title'); new('red').save('a.png')", RED),
        ("ImageShow.show(new('blue'), title='x')", BLUE),
        ("i = new('red'); i.save('a.png'); i.paste((0, 255, 0), (0, 0, 20, 20))", RED),
        ("new('red').save('/nowhere/a/b.png')", RED),
        ("new('red').save(r'C:\\pictures\\a.png')", RED),
        ("new('red').save(os.path.expanduser('~/a.webp'), lossless=True)", RED),
        ("import pathlib; new('red').save(pathlib.Path('/nowhere') / 'a.tiff')", RED),
        ("import io; b = io.BytesIO(); new('red').save(b, 'PNG'); assert Image.open(b).size == (20, 20)", RED),
        ("with open('a.png', 'wb') as f:\n    new('red').save(f)", RED),
        ("new('red').save('a.png'); assert Image.open('a.png').getpixel((0, 0)) == (255, 0, 0)", RED),
        ("new('red').save('/no/a.bmp'); assert Image.open('/no/a.bmp').getpixel((0, 0)) == (255, 0, 0)", RED),
        ("new('red').save('a.gif', save_all=True, append_images=[new('lime'), new('blue')], loop=0)", RED),
        ("img = new('red'); zz = new('lime')", RED),
        ("img = new('red'); result = new('lime')", LIME),
        ("first = new('red'); second = new('lime'); first = new('blue')", BLUE),
        ("pen = ImageDraw.Draw(new('red'))", RED),
        ("class Canvas(Image.Image):\n    pass\nc = Canvas()\nc.__dict__.update(new('red').__dict__)", RED),
        ("if __name__ == '__main__':\n    new('red').save('a.png')\n    raise SystemExit(0)", RED),
    ],
)
def test_picture_is_what_was_saved_or_shown_last_else_a_global_name(pixels, program, corner):
    assert pixels(program).getpixel((0, 0)) == corner


@pytest.mark.parametrize(
    ("program", "corner"),
    [
        ("i = new((255, 0, 0, 0), 'RGBA'); i.putpixel((9, 9), (0, 0, 0, 255))", WHITE),
        ("i = new((255, 0, 0, 128), 'RGBA')", (255, 127, 127)),
        ("i = new((0, 0), 'LA'); i.putpixel((9, 9), (0, 255))", WHITE),
        ("i = new(200, 'L')", (200, 200, 200)),
        ("i = new(1, '1')", WHITE),
        ("i = new('red').convert('P')", RED),
        ("i = new('red').quantize(4); i.info['transparency'] = i.getpixel((0, 0))", WHITE),
        ("i = new((0, 255, 255, 0), 'CMYK')", RED),
        ("i = new('red').convert('HSV')", RED),
        ("i = new('red').convert('YCbCr')", (254, 0, 0)),
        ("i = new(200, 'I')", (200, 200, 200)),
        ("i = new(65535, 'I;16')", WHITE),
        ("i = new(0.5, 'F'); i.putpixel((0, 1), 1.0)", (128, 128, 128)),
        ("i = new(200.0, 'F')", (200, 200, 200)),
        ("i = new(4e9, 'F'); i.putpixel((9, 9), -4e9)", WHITE),
    ],
)
def test_every_mode_becomes_colour_on_white(pixels, program, corner):
    found = pixels(program).getpixel((0, 0))
    assert max(abs(a - b) for a, b in zip(found, corner, strict=True)) <= 1


def test_lab(pixels):
    red = pixels(
        "from PIL import ImageCms\np = ImageCms.createProfile\n"
        "i = ImageCms.profileToProfile(new('red'), p('sRGB'), p('LAB'), outputMode='LAB')"
    ).getpixel((0, 0))
    assert red[0] > 240
    assert max(red[1:]) < 20


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("arial.ttf", "DejaVuSans"),
        ("Arial Bold.ttf", "DejaVuSans-Bold"),
        ("arialbd.ttf", "DejaVuSans-Bold"),
        ("C:\\Windows\\Fonts\\ariali.ttf", "DejaVuSans-Oblique"),
        ("/usr/share/fonts/truetype/dejavu/DejaVuSans-BoldOblique.ttf", "DejaVuSans-BoldOblique"),
        ("Helvetica", "DejaVuSans"),
        ("/System/Library/Fonts/Supplemental/Impact.ttf", "DejaVuSans-Bold"),
        ("Roboto-Black.ttf", "DejaVuSans-Bold"),
        ("comicbd.ttf", "DejaVuSans-Bold"),
        ("OpenSans-Italic.ttf", "DejaVuSans-Oblique"),
        ("Microsoft Sans Serif.ttf", "DejaVuSans"),
        ("MS-Sans-Serif.ttf", "DejaVuSans"),
        ("times.ttf", "DejaVuSerif"),
        ("timesbi.ttf", "DejaVuSerif-BoldItalic"),
        ("Times New Roman Italic.ttf", "DejaVuSerif-Italic"),
        ("georgiab.ttf", "DejaVuSerif-Bold"),
        ("georgiaz.ttf", "DejaVuSerif-BoldItalic"),
        ("LiberationSerif-Bold.ttf", "DejaVuSerif-Bold"),
        ("FreeSerif.ttf", "DejaVuSerif"),
        ("cour.ttf", "DejaVuSansMono"),
        ("Courier New Bold.ttf", "DejaVuSansMono-Bold"),
        ("consolab.ttf", "DejaVuSansMono-Bold"),
        ("UbuntuMono-RI.ttf", "DejaVuSansMono"),
        ("DejaVuSansMono-Oblique.ttf", "DejaVuSansMono-Oblique"),
        ("Menlo.ttc", "DejaVuSansMono"),
        ("", "DejaVuSans"),
    ],
)
def test_stand_ins(name, file):
    assert stand_in(name) == f"{file}.ttf"
    folder = fonts.folder()
    assert folder is not None
    assert (folder / stand_in(name)).is_file()


def test_fonts_are_pinned_wherever_the_program_looks(pixels):
    program = (
        "import glob\nd = ImageDraw.Draw(img := Image.new('RGB', (200, 120), 'white'))\n"
        "a = ImageFont.truetype('/usr/share/fonts/nowhere/Arial.ttf', 30)\n"
        "b = ImageFont.FreeTypeFont('arial.ttf', 30, layout_engine=ImageFont.Layout.RAQM).font_variant(size=30)\n"
        "assert a.getname() == b.getname() == ('DejaVu Sans', 'Book'), a.getname()\n"
        "assert a.getlength('AVA') == b.getlength('AVA')\n"
        "for path in glob.glob('/usr/share/fonts/**/*.?tf', recursive=True)[:20]:\n"
        "    assert ImageFont.truetype(path, 9).getname()[0].startswith('DejaVu')\n"
        "assert 'DejaVu' not in ImageFont.load_default(20).getname()[0]\n"
        "d.text((5, 5), 'One', font=a, fill='black'); d.text((5, 60), 'two', font=ImageFont.load_default(40), fill='black')\n"
    )
    assert pixels(program, 200).getextrema()[0] == (0, 255)


@pytest.mark.parametrize(
    "vandalism",
    [
        "Image.Image.convert = Image.Image.resize = Image.Image.save = Image.Image.load = None",
        "Image.new = Image.open = Image.alpha_composite = Image.frombytes = lambda *a, **k: 1 / 0",
        "Image.SAVE.clear(); Image.OPEN.clear(); Image.ID.clear(); Image.EXTENSION.clear(); Image._initialized = 0",
        "del Image.Image.copy, Image.Image.getextrema, Image.Resampling",
        "Image.Image.__getattribute__ = lambda self, name: 1 / 0",
        "import sys; [sys.modules.pop(n) for n in list(sys.modules) if n.startswith('PIL')]",
        "import sys; sys.modules['PIL'] = sys.modules['PIL.Image'] = 7; sys.modules['PIL.PngImagePlugin'] = None",
        "import PIL.PngImagePlugin as p; p._save = None; p.PngImageFile = 3; p.zlib = None",
        "Image.core = None",
        "Image.core.fill = Image.core.zip_encoder = Image.core.new = None",
    ],
)
def test_a_program_that_breaks_pillow_breaks_only_itself(pixels, vandalism):
    assert pixels(f"new('red').save('a.png')\n{vandalism}\n").getpixel((0, 0)) == RED


@pytest.mark.parametrize("program", ["print('hello')", "def make():\n    return new('red')"])
def test_no_image(draw, program):
    result = draw(PIL + NEW + program, "python-pillow")
    assert (result.status, result.line) == (RenderStatus.ERROR, None)
    assert "saved and showed no image" in result.message


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("Image.open('photo.jpg')", "FileNotFoundError"),
        ("new((1, 2, 3, 4), 'RGBA').save('a.jpg')", "cannot write mode RGBA as JPEG"),
        ("new('red').save('a.unknown')", "unknown file extension"),
        ("ImageFont.truetype('arial.ttf', 0)", "font size must be greater than 0"),
    ],
)
def test_failures_of_plain_pillow_stay_failures(draw, program, words):
    result = draw(f"{PIL}{NEW}\n{program}\n", "python-pillow")
    assert (result.status, result.line) == (RenderStatus.ERROR, (PIL + NEW).count("\n") + 2)
    assert words in result.message


def test_chance_of_the_c_library_is_seeded(pixels):
    program = "img = Image.effect_noise((30, 30), 50)"
    assert pixels(program, seed=1).tobytes() == pixels(program, seed=1).tobytes() != pixels(program, seed=2).tobytes()


@pytest.mark.parametrize(
    "program",
    [
        "img = Image.new('RGBA', (60_000, 60_000))",
        "img = new('red').resize((90_000, 90_000))",
        "i = Image.new('L', (9000, 9000), 9); i.save('a.png')",
        "import io\nb = b'P6 60000 60000 255 '\nimg = Image.open(io.BytesIO(b + bytes(99)))",
        "img = Image.new('RGB', (200_000_000, 1))",
    ],
)
def test_huge_images_end_with_a_reason(draw, program):
    result = draw(PIL + NEW + program, "python-pillow", megabytes=300, seconds=20)
    assert result.status in {RenderStatus.MEMORY, RenderStatus.ERROR}
    assert any(word in result.message for word in ("memory", "too large", "not a picture", "pixels")), result.message
