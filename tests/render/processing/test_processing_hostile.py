"""Sketches that try to get out, to eat the machine, or to spoil the next drawing."""

from __future__ import annotations

import pytest

REFERENCE = """
PGraphics layer;
void setup() {
  size(60, 60);
  layer = createGraphics(60, 60);
  layer.beginDraw();
  layer.text("Ag", 4, 30);
  layer.endDraw();
}
void draw() {
  background(255);
  for (int i = 0; i < 9; i++) {
    fill(random(255), noise(i) * 255, 90);
    ellipse(random(60), i * 7, 9, 9);
  }
  image(layer, 0, 0);
}
"""

HOSTILE = {
    "file by Processing": ('size(9, 9);\nprintln(loadStrings("SECRET"));', 2, "reads no files"),
    "file by super": ('void setup() {\n  println(super.loadBytes("SECRET"));\n}', 2, "reads no files"),
    "file by a reference": (
        "void setup() {\n  Function<String, String[]> f = this::loadStrings;\n}",
        2,
        "reads no files",
    ),
    "file by java.io": (
        'void setup() {\n  try {\n    new FileReader("SECRET");\n  } catch (Exception e) { }\n}',
        3,
        "no files",
    ),
    "file by Files": (
        "void setup() { }\nvoid go() throws Exception {\n  println(java.nio.file.Files.readString(null));\n}",
        3,
        "no files",
    ),
    "file by Scanner": (
        'void setup() { }\nvoid go() throws Exception {\n  println(new Scanner(new File("SECRET")).next());\n}',
        3,
        "no files",
    ),
    "file by a picture": ('image(loadImage("SECRET"), 0, 0);', 1, "reads no files"),
    "file by a picture's sketch": ('createImage(9, 9, RGB).parent.loadStrings("SECRET");', 1, "PImage.parent"),
    "file by XML": ("XML x = parseXML(\"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:SECRET'>]><a>&b;</a>\");", 1, "XML"),
    "file written": ('saveStrings("SECRET", new String[0]);', 1, "writes no files"),
    "picture written": ('createImage(9, 9, RGB).save("SECRET");', 1, "writes no files"),
    "environment": ("println(System.getenv());", 1, "knows nothing of the machine"),
    "property": ('System.setProperty("user.dir", "/");', 1, "knows nothing of the machine"),
    "property by Integer": ('println(Integer.getInteger("a"));', 1, "Integer.getInteger"),
    "program": (
        'void setup() { }\nvoid go() throws Exception {\n  Runtime.getRuntime().exec("id");\n}',
        3,
        "starts no programs",
    ),
    "program by Processing": ('exec("id");', 1, "starts no programs"),
    "end of the host": ("Runtime.getRuntime().halt(0);", 1, "starts no programs"),
    "thread": ("new Thread(() -> { while (true) { } }).start();", 1, "one thread"),
    "thread extended": ("class T extends Thread { }\nvoid setup() {\n  new T().start();\n}", 1, "may not extend"),
    "thread by Processing": (
        'void setup() {\n  thread("later");\n}\nvoid later() { while (true) { } }',
        2,
        "one thread",
    ),
    "thread by a stream": ("Arrays.asList(1, 2).parallelStream();", 1, "parallelStream"),
    "reflection": ("void setup() {\n  getClass().getMethods();\n}", 2, "does not look into the program"),
    "reflection by a lambda": (
        "interface F { Class<?> f(String s) throws Exception; }\nvoid setup() {\n  F f = Class::forName;\n}",
        3,
        "does not look into",
    ),
    "method handles": ("var l = java.lang.invoke.MethodHandles.lookup();", 1, "does not look into"),
    "class loader": ("println(getClass().getClassLoader());", 1, "does not look into"),
    "unsafe": ("Object o = sun.misc.Unsafe.class;", 1, "sun.misc.Unsafe"),
    "socket": (
        'void setup() { }\nvoid go() throws Exception {\n  new java.net.Socket("127.0.0.1", 9);\n}',
        3,
        "no network",
    ),
    "static of Processing": ("PApplet.platform = 5;", 1, "other drawings"),
    "array of Processing": ("PFont.CHARSET[0] = 'x';", 1, "other drawings"),
    "locale": ("Locale.setDefault(Locale.FRANCE);", 1, "knows nothing of the machine"),
    "host's answers": ("System.setOut(null);", 1, "System.setOut"),
    "host's stream": ("new FileOutputStream(FileDescriptor.out);", 1, "no files"),
    "host's classes": ("void setup() {\n  vadstudio.host.Virtual.exit(1);\n}", 2, "vadstudio.host"),
    "a package's name": ("package processing.core;\nvoid setup() { }", 1, "cannot be read"),
    "out of the class": (
        "void setup() { }\n} class Evil {\n  static { System.getenv(); }\n} class Q {",
        3,
        "System.getenv",
    ),
    "written in Unicode": ("void setup() {\n  System.\\u0067etenv();\n}", 2, "System.getenv"),
    "second sketch": ("class P extends PApplet { }\nvoid setup() { }", 1, "may not extend"),
    "protected tables": (
        "class P extends PGraphics { float[] x() { return sinLUT; } }\nvoid setup() { }",
        1,
        "may not extend",
    ),
    "finalizer": ("class A {\n  protected void finalize() { while (true) { } }\n}\nvoid setup() { }", 2, "finalize"),
    "native method": ("native int f();\nvoid setup() { }", None, "native"),
    "lock": ("void setup() { }\nvoid go() throws Exception {\n  wait();\n}", 3, "Object.wait"),
    "window": ('selectInput("a", "b");', 1, "opens no windows"),
    "giant canvas": ("void setup() {\n  size(100000, 100000);\n}", 2, "too large"),
    "giant picture": ("rect(1, 1, 9, 9);\ncreateGraphics(50000, 50000);", 2, "too large"),
    "endless size": ("void setup() { size(9, 9); }\nvoid draw() { size(width + 1, 9); }\n// frames: 99", None, "size"),
    "deep code": ("int x = " + "(" * 20_000 + "1" + ")" * 20_000 + ";", None, "nested too deeply"),
    "error in an error": (
        "class E extends RuntimeException { String getMessage() { throw new E(); } }\nvoid setup() {\n  throw new E();\n}",
        3,
        "E.",
    ),
}


@pytest.fixture(scope="module")
def reference(host) -> bytes:
    answer = host.draw(REFERENCE, seed=5)
    assert answer.status == "ok"
    return answer.pixels


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_sketch_is_refused_and_disturbs_nothing(host, reference, tmp_path, case):
    code, line, word = HOSTILE[case]
    secret = tmp_path / "secret"
    secret.write_text("the secret word")
    answer = host.draw(code.replace("SECRET", str(secret)))
    assert (answer.status, answer.line, answer.stdout) == ("error", line, ""), answer
    assert word in answer.message
    assert secret.read_text() == "the secret word"
    assert host.draw(REFERENCE, seed=5).pixels == reference


@pytest.mark.parametrize("catch", [False, True])
def test_memory_bomb_retires_the_host(host, reference, catch):
    bomb = "ArrayList<int[]> all = new ArrayList<int[]>();\n"
    loop = "while (true) all.add(new int[1000000]);"
    bomb += f"try {{\n  {loop}\n}} catch (Throwable t) {{ all = null; }}" if catch else loop
    answer = host.draw(bomb, megabytes=300)
    assert answer.retire
    assert catch or (answer.status, answer.line) == ("memory", 2)
    assert catch or answer.message == "The drawing needs more memory than its limit of 300 MB."
    assert host.draw(REFERENCE, seed=5).pixels == reference


def test_endless_loop_and_what_comes_after(host, reference):
    assert host.draw("while (true) { }", seconds=5).status == "timeout"
    assert host.draw(REFERENCE, seed=5).pixels == reference


def test_output_is_cut_and_ends_with_the_drawing(host, reference):
    answer = host.draw('System.out.print("é");\nfor (int i = 0; i < 200000; i++) println("xxxxxxxxx");')
    assert answer.stdout.startswith("éxxxxxxxxx\n")
    assert len(answer.stdout) == 1 << 16
    assert host.draw("println(1);\nSystem.err.println(2);").stdout == "1\n"


def test_exit_keeps_what_was_drawn(host):
    starts = host.starts
    answer = host.draw("background(255, 0, 0);\nSystem.exit(3);\nbackground(0);")
    assert (answer.status, answer.pixels[:3]) == ("ok", b"\xff\0\0")
    assert host.draw(REFERENCE).status == "ok"
    assert host.starts == starts


def test_a_sketch_may_use_names_of_processing(host):
    answer = host.draw("class PApplet { int x = 7; }\nclass Sketch { }\nvoid setup() { print(new PApplet().x); }")
    assert (answer.status, answer.stdout) == ("ok", "7")


def test_classes_of_drawn_sketches_are_let_go(host):
    """A machine whose sketches stayed would run out of room for classes, which is bounded, after some hundreds."""
    classes = "".join(f"class C{i} {{ int x{i} = {i}; int get() {{ return x{i}; }} }}\n" for i in range(60))
    starts = host.starts
    for i in range(60):
        assert host.draw(f"{classes}void setup() {{ size(9, 9); background({i}, 0, 9); }}").status == "ok"
    assert host.starts == starts
