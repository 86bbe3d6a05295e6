"""TikZ: what is drawn, how errors read, and that hostile TeX and PDF get nothing."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from vadstudio.domain import RenderStatus
from vadstudio.render.languages import LANGUAGES, DrawingError, tikz_log, tikz_page, tikz_tex
from vadstudio.render.languages.tikz import Tikz
from vadstudio.render.languages.tikz_source import document, unpaired

pytestmark = pytest.mark.skipif(
    not LANGUAGES.get("tikz").availability().ok, reason=LANGUAGES.get("tikz").availability().detail
)
BLUE_RED = "\\fill[blue] (0,0) rectangle (2,2);\n\\fill[red] (.5,.5) rectangle (1.5,1.5);"
PICTURE = f"\\begin{{tikzpicture}}\n{BLUE_RED}\n\\end{{tikzpicture}}"
DOCUMENT = "\\documentclass{}\n\\usepackage{{tikz}}\n{}\n\\begin{{document}}\n{}\n\\end{{document}}\n"


def picture(result) -> Image.Image:
    assert result.status == RenderStatus.OK, (result.message, result.line)
    drawn = Image.open(io.BytesIO(result.png))
    drawn.load()
    return drawn


@pytest.mark.parametrize(
    "code",
    [
        BLUE_RED,
        PICTURE,
        f"% a comment with \\begin{{tikzpicture}}\n\\usetikzlibrary{{calc}}\n\\definecolor{{own}}{{RGB}}{{1,2,3}}\n\n{PICTURE}",
        f"\\usepackage[svgnames]{{xcolor}} % colours\n\\newcommand{{\\all}}{{{BLUE_RED}}}\n\\all",
        f"\\newcommand\\all{{{PICTURE}}}\n\\all",
        f"\\begin{{document}}\n{PICTURE}\n\\end{{document}}",
        DOCUMENT.format("[border=0pt]{standalone}", "", PICTURE),
        DOCUMENT.format("[tikz,border={0pt 0pt 0pt 0pt}]{standalone}", "", PICTURE + "\n\\tikz\\draw (0,0) -- (9,0);"),
        DOCUMENT.format("[12pt,a4paper]{article}", "\\usepackage[T1]{fontenc}\\usepackage{geometry}", PICTURE),
        DOCUMENT.format("{report}", "", f"\\begin{{figure}}[h]\n\\centering\n{PICTURE}\n\\end{{figure}}"),
        f"\ufeff{PICTURE}".replace("\n", "\r\n"),
    ],
)
def test_pictures_and_documents_fill_the_square(draw, code):
    drawn = picture(draw(code, "tikz"))
    assert drawn.getpixel((32, 32)) == drawn.getpixel((20, 20)) == (255, 0, 0)
    assert {drawn.getpixel(at) for at in ((1, 1), (62, 1), (1, 62), (62, 62), (8, 32))} == {(0, 0, 255)}


def test_border_of_a_standalone_page(draw):
    body = "\\tikz\\fill[blue] (0,0) rectangle (20bp,20bp);"
    drawn = picture(draw(DOCUMENT.format("[border={10bp 20bp 30bp 40bp}]{standalone}", "", body), "tikz", size=80))
    # The page is 60 x 80 bp: 10 pixels of ground beside it, then 10 on the left of the square and 40 above it.
    assert {drawn.getpixel(at) for at in ((22, 42), (38, 42), (22, 58), (38, 58))} == {(0, 0, 255)}
    assert {drawn.getpixel(at) for at in ((18, 50), (43, 50), (30, 37), (30, 63))} == {(255, 255, 255)}


def test_what_sticks_out_of_the_paper_is_kept(draw):
    body = (
        "\\begin{tikzpicture}\\fill[red] (-20,0) rectangle (0,1);\\fill[blue] (0,0) rectangle (20,1);\\end{tikzpicture}"
    )
    drawn = picture(draw(DOCUMENT.format("{article}", "", body), "tikz", size=100))
    assert drawn.getpixel((2, 49)) == (255, 0, 0)
    assert drawn.getpixel((97, 49)) == (0, 0, 255)


@pytest.mark.parametrize(
    "code",
    [
        "\\draw[-{Stealth[length=3mm]},thick] (0,0) -- (1,1) node[midway,sloped,above] {a};",
        "\\draw[pattern=bricks] (0,0) rectangle (1,1);\n\\shade[ball color=red] (2,0) circle (1);",
        "\\usetikzlibrary{patterns.meta}\n\\draw[pattern={Lines[angle=45]}] (0,0) rectangle (1,1);",
        "\\draw[decorate,decoration={snake}] (0,0) -- (3,0) (0,1) -- ($(0,1)!.5!(3,2)$);",
        "\\fill[red,path fading=east] (0,0) rectangle (3,1);",
        "\\node[draw,drop shadow,fill=white,star] (a) {x};\n\\node[below=of a] {\\textdegree\\ \\textmu};",
        "\\begin{tikzpicture}[mindmap]\\node[concept]{A} child {node[concept]{B}};\\end{tikzpicture}",
        "\\begin{axis}\\addplot[domain=0:1]{x^2};\\end{axis}",
        "\\begin{tikzpicture}\\begin{scope}[spy using outlines={size=1cm}]\\draw (0,0) circle (1);\\end{scope}\\end{tikzpicture}",
        "\\path[decorate,decoration={text along path,text={Round and round}}] (0,0) arc (180:0:2);",
        "\\draw[turtle={home,forward=2cm,left=120,fd=2cm}];",
        "\\usepackage[american]{circuitikz}\n\\begin{circuitikz}\\draw (0,0) to[R] (2,0);\\end{circuitikz}",
        "\\usepackage[T1]{fontenc}\\usepackage{lmodern}\n"
        "\\node[font=\\fontsize{50}{60}\\selectfont\\sffamily] {Größe \\texttt{a}};",
        "\\documentclass[dvipsnames]{beamer}\n\\begin{document}\n"
        "\\begin{frame}\\tikz\\fill[Maroon] (0,0) circle (1);\\end{frame}\n\\end{document}",
    ],
)
def test_usual_libraries_and_packages(draw, code):
    picture(draw(code, "tikz"))


def test_names_of_colours_come_from_the_set_that_is_asked_for(draw):
    code = "\\usepackage[{}]{{xcolor}}\n\\fill[ForestGreen] (0,0) rectangle (1,1) (2,0) rectangle (3,1);"
    svg, dvips = (
        picture(draw(code.format(names), "tikz", size=90)).getpixel((9, 45)) for names in ("svgnames", "dvipsnames")
    )
    assert svg == (34, 139, 34)
    assert dvips != svg
    document_option = DOCUMENT.format(
        "[svgnames,border=2mm]{standalone}",
        "\\PassOptionsToPackage{table}{xcolor}",
        "\\tikz\\fill[ForestGreen] (0,0) rectangle (9,9);",
    )
    assert picture(draw(document_option, "tikz", size=99)).getpixel((50, 50)) == svg


def test_a_seed_of_its_own_wins(draw):
    code = "\\pgfmathsetseed{5}\n\\foreach \\i in {1,...,5} \\fill ({rnd},{rnd}) circle (.1);"
    assert picture(draw(code, "tikz", seed=1)) == picture(draw(code, "tikz", seed=2))
    theirs = "\\pgfmathsetseed{\\pdfuniformdeviate 9999}" + code.removeprefix("\\pgfmathsetseed{5}")
    assert picture(draw(theirs, "tikz", seed=1)) != picture(draw(theirs, "tikz", seed=2))


def test_only_the_first_page_is_drawn(draw):
    one = "\\begin{tikzpicture}\\fill[red] (0,0) rectangle (1,1);\\fill[white] (.4,.4) rectangle (.6,.6);\\end{tikzpicture}"
    two = one + "\n\\newpage\n\\tikz\\fill[blue] (0,0) circle (1);"
    drawn = picture(draw(DOCUMENT.format("{article}", "", two), "tikz"))
    assert {drawn.getpixel((x, y)) for x in (1, 62) for y in (1, 62)} == {(255, 0, 0)}


ERRORS = {
    "unknown command": ("\\draw (0,0)\n  -- (1,1);\n\\foo", 3, "Undefined control sequence \\foo."),
    "unknown key": ("\n\\draw[colour=red] (0,0) -- (1,1);", 2, "'/tikz/colour'"),
    "unknown colour": ("\\draw[rde] (0,0);", 1, "rde"),
    "no semicolon": (f"{PICTURE}\n\\tikz\\draw (0,0) -- (1,1)\n\n\\tikz\\draw (0,0);", None, ""),
    "open picture": (
        "% x\n\\begin{tikzpicture}\n\\draw (0,0) -- (1,1);\n",
        2,
        "\\begin{tikzpicture} has no \\end{tikzpicture}.",
    ),
    "open scope": (
        "\\begin{tikzpicture}\n\\begin{scope}\n\\end{tikzpicture}",
        2,
        "\\begin{scope} has no \\end{scope}.",
    ),
    "open bracket": ("\\draw (0,0) -- (1,1);\n\\draw (2,2) -- (3,3;\n\\draw[red] -- cycle;", 2, "near '3,3;"),
    "open brace": ("\\draw (0,0);\n\\node {\\textbf{x};\n\\draw (4,4);", 3, "\\draw stands outside"),
    "open document": ("\\documentclass{article}\n\\begin{document}\nx", 2, "\\begin{document} has no \\end{document}."),
    "no package": (
        "\\documentclass{standalone}\n\\usepackage{nosuch}\n\\begin{document}x\\end{document}",
        2,
        "nosuch is not installed",
    ),
    "no library": ("\n\\usetikzlibrary{nosuch}\n\\draw (0,0);", 2, "'nosuch'"),
    "other engine": ("\n\\usepackage{fontspec}\n\\draw (0,0);", 2, "leave that package out"),
    "no bitmap fonts": ("\\font\\x=ecrm1000 \\x a", None, "ecrm1000 is not here as an outline"),
    "too large": ("\\draw (0,0)\n-- (20000,0);", 2, "larger than TeX can hold"),
    "unknown node": ("\\draw (a)\n-- (b);", 1, "No shape named `a' is known"),
    "unknown function": ("\n\\draw plot (\\x,{foo(\\x)});", 2, "Unknown function `foo'"),
    "letters": ("\n\\node {雪};", 2, "雪"),
    "nothing at all": (DOCUMENT.format("{article}", "", ""), None, "no page"),
    "no PDF": ("\\documentclass{article}\\pdfoutput=0 \\begin{document}x\\end{document}", None, "no page"),
}


@pytest.mark.parametrize("case", ERRORS)
def test_errors_say_what_and_where(draw, case):
    code, line, words = ERRORS[case]
    result = draw(code, "tikz")
    assert result.status == RenderStatus.ERROR, result
    assert words in result.message
    if line:
        assert result.line == line, result.message
    assert "/usr" not in result.message
    assert "documentclass[" not in result.message


# Whatever is read in shows as an error that says LEAK; what cannot be read says REFUSED.
READ = "\\newread\\r \\openin\\r={} \\ifeof\\r\\errmessage{{REFUSED}}\\else\\read\\r to\\x\\errmessage{{LEAK \\meaning\\x}}\\fi"
WRITE = "\\newwrite\\w \\immediate\\openout\\w={} \\immediate\\write\\w{{x}}"
ASK = "\\edef\\x{{{}}}\\ifx\\x\\empty\\errmessage{{REFUSED}}\\else\\errmessage{{LEAK \\x}}\\fi"
REFUSED = {
    "input a secret": ("\\input{SECRET}", "There is no file"),
    "input by primitive": ("\\makeatletter\\@@input SECRET ", "can't find file"),
    "open a secret": (READ.format("SECRET"), "REFUSED"),
    "open a system file": (READ.format("/etc/hosts"), "REFUSED"),
    "open above": (READ.format("../beyond"), "REFUSED"),
    "open hidden": (READ.format(".hidden"), "REFUSED"),
    "open at home": (READ.format("\\string~root/.profile"), "REFUSED"),
    "open the environment": (READ.format("/proc/self/environ"), "REFUSED"),
    "open a device": (READ.format("/dev/urandom"), "REFUSED"),
    "open a pipe": (READ.format("|id"), "REFUSED"),
    "input from a pipe": ('\\input|"id"', "can't find file"),
    "dump a file": (ASK.format("\\pdffiledump offset 0 length 20{SECRET}"), "REFUSED"),
    "ask for a size": (ASK.format("\\pdffilesize{SECRET}"), "REFUSED"),
    "ask for a date": (ASK.format("\\pdffilemoddate{SECRET}"), "REFUSED"),
    "ask for a hash": (ASK.format("\\pdfmdfivesum file{SECRET}"), "REFUSED"),
    "include as an image": ("\\usepackage{graphicx}\n\\includegraphics{/etc/hosts}", "There is no file"),
    "image by primitive": ("\\pdfximage{SECRET}", "cannot find image file"),
    "embed as an object": ("\\immediate\\pdfobj stream file{SECRET}x", ""),  # Landlock alone stops this one
    "load as a font": ("\\font\\x=SECRET \\x a", "not installed"),
    "write outside": (WRITE.format("/tmp/vad-pwned"), "can't write"),
    "write above": (WRITE.format("../vad-pwned"), "can't write"),
    "write hidden": (WRITE.format(".vad-pwned"), "can't write"),
    "broken PDF": (WRITE.format("drawing.pdf") + "\\csname @@end\\endcsname", ""),
    "all registers": ("\\loop\\newwrite\\w\\iftrue\\repeat", "no room for another \\write"),
    "endless expansion": ("\\def\\a{\\a\\a}\\a", "calls itself without end"),
    "endless text": ("\\def\\a{x\\a}\\a", "memory"),
    "endless groups": ("\\def\\a{{\\a}}\\a", "without end"),
    "end of TeX": ("\\documentclass{minimal}\\batchmode\\csname @@end\\endcsname", "no page"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_hostile_code_gets_nothing(draw, tmp_path, case):
    secret = tmp_path / "secret.tex"
    secret.write_text("SECRETWORD\n")
    code, words = REFUSED[case]
    result = draw(code.replace("SECRET", str(secret)), "tikz", seconds=5)
    assert result.sandbox == "isolated"
    assert result.status == RenderStatus.ERROR, result
    assert words in result.message
    assert "LEAK" not in result.message
    assert "SECRETWORD" not in result.message
    assert not list(Path("/tmp").glob("*vad-pwned*"))


ENDED = {
    "loop": ("\\loop\\iftrue\\repeat", 0.6),
    "loop with output": ("\\loop\\message{" + "x" * 200 + "}\\iftrue\\repeat", 30),
    "file that grows": (WRITE.format("a") + "\\loop\\immediate\\write\\w{" + "x" * 200 + "}\\iftrue\\repeat", 30),
    "pages": ("\\documentclass{article}\\begin{document}\\loop x\\newpage\\iftrue\\repeat\\end{document}", 1),
}


@pytest.mark.parametrize("case", ENDED)
def test_bombs_are_ended(draw, case):
    code, seconds = ENDED[case]
    result = draw(code, "tikz", seconds=seconds)
    assert result.status in {RenderStatus.TIMEOUT, RenderStatus.MEMORY}, result
    assert result.message


def test_too_little_memory_to_begin_with(draw):
    result = draw(PICTURE, "tikz", megabytes=40)
    assert result.status in {RenderStatus.ERROR, RenderStatus.MEMORY}
    assert "memory" in result.message


HARMLESS = {
    "write18": "\\immediate\\write18{touch /tmp/vad-pwned}",
    "script": "\\pdfcatalog{/OpenAction << /S /JavaScript /JS (app.alert(1)) >>}",
    "launch": "\\pdfcatalog{/OpenAction << /S /Launch /F (/bin/sh) >>}",
    "outside stream": "\\immediate\\pdfobj stream attr {/F (/etc/hosts)} {x}",
    "damaged dictionary": "\\pdfpageattr{/Resources << /XObject << /A 5 0 R}",
    "told error": "\\message{^^J./drawing.tex:9: Undefined control sequence.^^J}",
}


@pytest.mark.parametrize("case", HARMLESS)
def test_hostile_pdf_is_drawn_as_if_it_were_not(draw, case):
    result = draw(f"{HARMLESS[case]}\n{BLUE_RED}", "tikz")
    assert picture(result).getpixel((32, 32)) == (255, 0, 0)
    assert not Path("/tmp/vad-pwned").exists()


@pytest.mark.parametrize("box", ["0 0 1e9 1e9", "0 0 0 0", "0 0 1 1e9", "5 5 1 1", "(a) 0 0 0"])
def test_boxes_of_a_hostile_page(draw, box):
    result = draw(f"\\pdfpageattr{{/MediaBox [{box}]}}\n{BLUE_RED}", "tikz")
    assert result.status in {RenderStatus.OK, RenderStatus.BLANK} or "page" in result.message, result


def test_nothing_is_left_for_the_next_drawing(draw):
    before = draw(PICTURE, "tikz")
    draw(WRITE.format("standalone.cls") + "\\immediate\\closeout\\w" + BLUE_RED, "tikz")
    draw(f"\\global\\def\\fill{{}}\\gdef\\pgfmath@rnd@z{{1}}\n{BLUE_RED}", "tikz")
    assert draw(PICTURE, "tikz").png == before.png


def test_huge_pages_are_scaled_down(draw):
    code = "\\documentclass{article}\\pdfpagewidth=12000pt\\pdfpageheight=12000pt\\begin{document}x\\end{document}"
    picture(draw(code, "tikz"))


@pytest.mark.parametrize("content", [b"", b"%PDF-1.5", b"%PDF-1.5\n" + bytes(500)])
def test_what_is_no_pdf(content):
    with pytest.raises(DrawingError, match="cannot be read as PDF"):
        tikz_page.picture(content, 64)


def test_lines_stay_where_they_are():
    for code in ("\\draw (0,0);\n\\draw (1,1);", f"\\usepackage{{a}}\n\n{PICTURE}", "\\foo\n\\bar", ""):
        lines = document(code).split("\n")
        for number, line in enumerate(code.split("\n")):
            assert line in lines[number] or line == "\\begin{tikzpicture}"


def test_where_the_document_begins():
    definitions = "\\usepackage[a]\n  {b}\n"
    definitions += "\\newcommand\\dot[1]{\\fill #1;}\n\\newdimen\\side \\side=3cm\n\\tikzset{x/.style={red}}\n"
    for drawing in ("\\dot{(0,0)}\n\\draw (1,1);", "\\begin{tikzpicture}\\end{tikzpicture}", "{\\tikz\\draw (0,0);}"):
        before, after = document(definitions + drawing).split("\\begin{document}")
        assert "\\usepackage" not in after
        assert "\\dot{(0,0)}" not in before
        assert "\\tikz\\draw" not in before
        assert ("\\begin{tikzpicture}" in after) == ("\\tikz\\draw" not in drawing)


@pytest.mark.parametrize(
    "code", ["{" * 300_000, "\\begin{a}" * 50_000, "\\def\\a{x}" + "\\a " * 300_000, "[\\usepackage[" * 50_000]
)
def test_code_without_end_is_looked_at_once(code):
    assert document(code).startswith("\\documentclass")
    assert unpaired(code) is None or unpaired(code) == ("\\begin{a}", 1)


def test_log_without_error():
    assert tikz_log.explain("This is pdfTeX\nOutput written on drawing.pdf (1 page).", "x", "drawing.tex") is None


def test_message_is_one_printable_sentence():
    log = "./drawing.tex:7: Package foo Error: Some\x07thing\n(foo)                is wrong.\n\nl.7 x"
    error = tikz_log.explain(log, "x\ny", "drawing.tex")
    assert error is not None
    assert (error.message, error.line) == ("foo: Some thing is wrong.", 2)


def test_remedy_where_tex_is_missing(monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(tikz_tex, "_PLACES", "/nowhere")
    found = Tikz().availability()
    assert not found.ok
    assert "sudo apt-get install -y --no-install-recommends texlive-pictures" in found.remedy
    assert Tikz().toolchain() == []
    with pytest.raises(RuntimeError, match="TeX is not installed"):
        Tikz().warm()


def test_a_format_that_cannot_be_made_says_why(monkeypatch, tmp_path):
    tex = tikz_tex.find()
    assert tex is not None
    (tmp_path / "preload.tex").write_text("\\undefinedname\n")
    for name in ("standalone.cls", "lmodern.sty"):
        (tmp_path / name).write_text("")
    monkeypatch.setattr(tikz_tex, "FILES", tmp_path)
    with pytest.raises(RuntimeError, match="Undefined control sequence"):
        tikz_tex.build(tex, tmp_path / "format")


def test_without_the_sandbox_too(monkeypatch, tmp_path):
    """What protects is not the sandbox alone: pdfTeX itself refuses, by the settings that it is started with."""
    monkeypatch.setenv("HOME", str(tmp_path))
    language = Tikz()
    language.warm()
    secret = tmp_path / "secret.tex"
    secret.write_text("SECRETWORD\n")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.chdir(scratch)
    for case in (
        "input a secret",
        "open a secret",
        "open above",
        "open a pipe",
        "dump a file",
        "write above",
        "write outside",
    ):
        code, words = REFUSED[case]
        code = code.replace("SECRET", str(secret))
        tool = language.tool(code, 64, 0)
        for name, content in tool.files.items():
            (scratch / name).write_bytes(content)
        done = subprocess.run(tool.command, env=dict(tool.environment), stdin=subprocess.DEVNULL, capture_output=True)
        assert done.returncode == 1
        with pytest.raises(DrawingError, match=words):
            language.draw(code, 64, 0)
        assert b"SECRETWORD" not in done.stdout
