"""Processing: the dialect, the errors, time, chance and fonts, and what is around the host."""

from __future__ import annotations

from pathlib import Path

import pytest

from vadstudio.render.languages import processing
from vadstudio.render.languages.processing import Processing

RED, GREEN, BLUE, GREY = (
    b"\xff\0\0",
    b"\0\xff\0",
    b"\0\0\xff",
    b"\xcc\xcc\xcc",
)
FILL = "size(20, 20);\nnoStroke();\nbackground(0);\n"


def pixel(answer, x: int, y: int) -> bytes:
    assert (answer.status, answer.message) == ("ok", "")
    at = (y * answer.size[0] + x) * 3
    return answer.pixels[at : at + 3]


def printed(host, code: str, **options: float) -> str:
    answer = host.draw(code, **options)
    assert (answer.status, answer.message) == ("ok", "")
    return answer.stdout


# The dialect


@pytest.mark.parametrize(
    ("code", "colour"),
    [
        ("fill(#FF0000); rect(0, 0, 20, 20);", RED),
        ("color c = color(0, 0, 255); fill(c); rect(0, 0, 20, 20);", BLUE),
        ("color[] cs = { #FF0000, #0000FF }; fill(cs[1]); rect(0, 0, 20, 20);", BLUE),
        ("color[] cs = new color[2]; cs[0] = (color) #FF00FF00; fill(cs[0]); rect(0, 0, 20, 20);", GREEN),
        ("ArrayList<color> cs = new ArrayList<color>(); cs.add(#00FF00); fill(cs.get(0)); rect(0, 0, 20, 20);", GREEN),
        ("float s = 20.0, t = .5e1; fill(255, 0, 0); rect(t - 5.0, 0, s, s);", RED),
        ("int n = int(20.9) + int('A') - 65 + int(\"0\"); fill(255, 0, 0); rect(0, 0, n, (int) 20.7);", RED),
        ("double d = 1e-60; fill(d > 0 ? 255 : 0, 0, 0); rect(0, 0, 20, 20);", RED),
        ('String s = "#00FF00 int(3.5) // no"; /* color c */ fill(255, 0, 0); rect(0, 0, s.length(), 20);', RED),
        ("char q = '\"'; fill(q == 34 ? #0000FF : 0); rect(0, 0, 20, 20);", BLUE),
        ('String s = """\n  a "quoted" #12\n  """; fill(0, 0, s.length() > 9 ? 255 : 0); rect(0, 0, 20, 20);', BLUE),
        ("colorMode(HSB, 360, 100, 100); fill(120, 100, 100); rect(0, 0, 20, 20);", GREEN),
        ("fill(lerpColor(#000000, #0000FF, 1)); rect(0, 0, 20, 20);", BLUE),
    ],
)
def test_dialect(host, code, colour):
    assert pixel(host.draw(FILL + code), 10, 10) == colour


def test_programs_of_every_form(host):
    functions = "size(20, 20);\nbackground(0);\nred();\nvoid red() {\n  noStroke(); fill(255, 0, 0);\n  rect(0, 0, 20, 20);\n}\n"
    assert pixel(host.draw(functions), 10, 10) == RED
    settings = "final int W = 30;\nvoid settings() { size(W, W / 2); }\nvoid draw() { background(0, 0, 255); }"
    answer = host.draw(settings)
    assert answer.size == (30, 15)
    assert pixel(answer, 10, 10) == BLUE
    assert host.draw("int w = 40;\nvoid setup() {\n  background(255);\n  size(w, w / 2, P2D);\n}").size == (40, 20)
    answer = host.draw("")
    assert answer.size == (100, 100)
    assert pixel(answer, 50, 50) == GREY


def test_classes_generics_and_lambdas(host):
    code = """import java.util.Comparator;
interface Animal { String name(); default String call() { return name() + "!"; } }
abstract class Base<T extends Comparable<T>> implements Comparable<Base<T>>, Animal {
  T key;
  Base(T key) { this.key = key; }
  int compareTo(Base<T> other) { return key.compareTo(other.key); }
}
class Cat extends Base<Integer> { Cat(int n) { super(n); } String name() { return "cat" + key; } }
enum Kind { SMALL, LARGE { boolean big() { return true; } }; boolean big() { return false; } }
record Point(float x, float y) { float sum() { return x + y; } }
static class Counter { static int count = 0; static int next() { return ++count; } }
int[][] grid = {{1, 2}, {3, 4}};
void setup() {
  ArrayList<Cat> cats = new ArrayList<>();
  for (int i = 3; i > 0; i--) cats.add(new Cat(i));
  java.util.Collections.sort(cats);
  cats.sort(new Comparator<Cat>() { int compare(Cat a, Cat b) { return b.key - a.key; } });
  println(cats.get(0).call(), Kind.LARGE.big(), new Point(1.5, 2).sum(), Counter.next(), grid[1][0]);
  String kind = switch (Kind.SMALL) { case SMALL -> "s"; default -> "l"; };
  println(kind + cats.stream().map(c -> c.name()).collect(java.util.stream.Collectors.joining("+")));
  Object o = cats.get(0);
  if (o instanceof Cat c && c.key == 3) println(nf(c.key, 3), int("12") + 1, float("2.5"), hex(255, 4), str(true));
}
"""
    assert printed(host, code) == "cat3! true 3.5 1 3\nscat3+cat2+cat1\n003 13 2.5 00FF true\n"


@pytest.mark.parametrize(
    ("code", "line", "word"),
    [
        ("int x = 1;\n\nrect(x, y, 3, 3);", 3, "There is no variable y"),
        ("void setup() {\n  size(9, 9)\n}", 2, "';' expected"),
        ("void setup() {\n  foo(3.5);\n}", 2, "There is no function foo(float)"),
        ("void setup() {\n  if (true) {\n}", 3, "closing brace"),
        ("import java.util.*;\nimport peasy.PeasyCam;\nvoid setup() { }", 2, "library peasy is not available"),
        ("size(9, 9);\nhelp();\n\nvoid help() {\n  int i = 1.5;\n}", 5, "lossy conversion"),
        ("int[] a = new int[2];\nvoid setup() { }\nvoid draw() {\n  a[2] = 1;\n}", 4, "Index 2 out of bounds"),
        (
            "class A {\n  A other;\n  void go() {\n    other.go();\n  }\n}\nvoid setup() { new A().go(); }",
            4,
            "this.other",
        ),
        ("int a = 0;\nint b = 1 /\n  a;", 2, "divided by zero"),
        ("void f(int n) {\n  f(n + 1);\n}\nvoid setup() { f(0); }", 2, "calls itself without end"),
        ("size(9, 9);\n\nsize(9, 9, P3D);", 3, "3D"),
        ("rect(1, 1, 9, 9);\nbox(9);", 2, "3D"),
        ('void setup() {\n  String s = "open;\n}', 2, "string"),
        ("println(1);\n// frames: 99999999999\n", 2, "frames"),
    ],
)
def test_errors_name_the_line_in_plain_words(host, code, line, word):
    answer = host.draw(code)
    assert (answer.status, answer.line) == ("error", line), answer
    assert word in answer.message
    assert "ThisSketch" not in answer.message
    assert answer.message.endswith(".")


# Time, chance, fonts


def test_frames_and_virtual_time(host):
    code = 'void setup() { size(9, 9); }\nvoid draw() { print(frameCount, millis(), ""); }\n'
    assert printed(host, code) == "1 16 "
    assert printed(host, "// frames: 3\n" + code) == "1 16 2 33 3 50 "
    assert (
        printed(host, "// frames: 3\n" + code.replace("size(9, 9);", "size(9, 9); frameRate(10);"))
        == "1 100 2 200 3 300 "
    )
    assert printed(host, "// frames: 3\n" + code.replace("size(9, 9);", "size(9, 9); noLoop();")) == "1 16 "
    assert (
        printed(host, "// frames: 9\n" + code.replace("print(", "if (frameCount == 2) exit(); print(")).count(" ") == 4
    )
    assert printed(host, "int end = millis() + 50;\nwhile (millis() < end) { }\nprint(hour(), second());") == "10 42"


def test_seed_decides_every_kind_of_chance(host):
    code = """import java.util.Random;
class Thing { }
void setup() {
  println(random(1), noise(3.3), randomGaussian(), Math.random(), new Random().nextInt(), PVector.random2D());
  ArrayList<Integer> list = new ArrayList<Integer>(Arrays.asList(1, 2, 3, 4, 5, 6, 7, 8, 9));
  Collections.shuffle(list);
  IntList ints = new IntList(1, 2, 3, 4, 5, 6); ints.shuffle(this);
  HashSet<Thing> set = new HashSet<Thing>();
  for (int i = 0; i < 9; i++) set.add(new Thing());
  for (Thing thing : set) print(thing.hashCode(), "");
  println(list, ints, System.nanoTime(), new Thing().hashCode());
}
"""
    first = printed(host, code, seed=1)
    assert printed(host, code, seed=1) == first
    other = printed(host, code, seed=2)
    numbers = [{word for word in text.splitlines()[0].split() if len(word) > 4} for text in (first, other)]
    assert len(numbers[0]) > 5
    assert not numbers[0] & numbers[1]
    assert first.splitlines()[1].split("[")[1] != other.splitlines()[1].split("[")[1]
    assert printed(host, code, seed=2**63 - 1) != first


def test_fonts_are_the_pinned_ones(host):
    code = 'textFont({});\nprint(textWidth("Wide"));'
    sans = printed(host, code.format('createFont("Comic Sans MS", 30)'))
    assert sans == printed(host, code.format('loadFont("Arial-30.vlw")'))
    mono = printed(host, code.format('createFont("Courier New", 30)'))
    assert float(mono) == pytest.approx(4 * 30 * 0.602, rel=0.02)
    assert len({sans, mono, printed(host, code.format('createFont("Georgia Bold Italic", 30)'))}) == 3
    assert "DejaVu Sans" in printed(host, "printArray(PFont.list());")


def test_pictures_made_in_the_sketch(host):
    code = """size(40, 40);
background(255);
PImage image = createImage(10, 10, ARGB);
image.loadPixels();
for (int i = 0; i < image.pixels.length; i++) image.pixels[i] = i < 50 ? #FF0000 : color(0, 0, 255, 0);
image.updatePixels();
image(image, 0, 0);
set(20, 20, color(0, 255, 0));
PGraphics g2 = createGraphics(10, 10);
g2.beginDraw(); g2.background(0); g2.endDraw();
g2.save("no.png");
save("no.png");
image(g2, 30, 30);
println(hex(get(20, 20)), hex(get(2, 2)), hex(get(2, 8)), hex(get(35, 35)));
"""
    assert printed(host, code) == "FF00FF00 FFFF0000 FFFFFFFF FF000000\n"


# Around the host


def test_availability_says_what_is_missing(monkeypatch):
    monkeypatch.setattr(processing, "find_jdk", lambda: None)
    missing = Processing().availability()
    assert not missing.ok
    assert "default-jdk-headless" in missing.remedy
    monkeypatch.undo()
    monkeypatch.setattr(processing, "core_jar", lambda: None)
    assert "vadstudio[processing]" in Processing().availability().remedy
    assert Processing().toolchain() == []


def test_kits_are_told_by_their_release_file(tmp_path, monkeypatch):
    def kit(name: str, version: str, *programs: str) -> Path:
        home = tmp_path / name
        (home / "bin").mkdir(parents=True)
        (home / "release").write_text(f'IMPLEMENTOR="x"\nJAVA_VERSION="{version}"\n')
        for program in programs:
            (home / "bin" / program).touch()
        return home

    monkeypatch.setenv("JAVA_HOME", str(kit("new", "21.0.4", "java", "javac")))
    found = processing.find_jdk()
    assert found
    assert found.version == "21.0.4"
    for home in (kit("old", "11.0.2", "java", "javac"), kit("runtime", "21.0.4", "java"), tmp_path / "none"):
        monkeypatch.setenv("JAVA_HOME", str(home))
        other = processing.find_jdk()
        assert other is None or other.home != home


def test_toolchain_lies_outside_of_homes(host):
    paths = Processing().toolchain()
    assert any(path.endswith("core.jar") for path in paths)
    assert all(Path(path).exists() for path in paths)
