"""Attacks by sketches. Anything that the language does not know is refused before it runs."""

INNOCENT = (
    "size(60, 60);\nbackground(255);\nfor (int i = 0; i < 9; i++) {\n  fill(random(255), noise(i) * 255, 90);\n"
    '  ellipse(random(60), i * 7, 9, 9);\n}\nfill(0);\ntext("Text", 4, 30);\n'
)


def does(body, before=""):
    return f"{before}void setup() {{ size(20, 20); }}\nvoid go() throws Exception {{\n{body}\n}}"


ATTACKS = {
    # -- read --------------------------------------------------------------------------------------------------------
    "strings": ("read", 'println(loadStrings("@SECRET@"));', "error", "reads no files"),
    "bytes": ("read", 'println(super.loadBytes("@SECRET@"));', "error", "."),
    "picture": ("read", 'image(loadImage("@SECRET@"), 0, 0);', "error", "reads no files"),
    "table": ("read", 'println(loadTable("@SECRET@"));', "error", "."),
    "shape": ("read", 'shape(loadShape("@SECRET@"));', "error", "."),
    "font": ("read", 'textFont(loadFont("@SECRET@"));\ntext("a", 1, 9);', "error|ok|blank", ""),
    "font by its file": ("read", 'textFont(createFont("@SECRET@", 9));\ntext("a", 1, 9);', "ok|blank|error", ""),
    "reader": ("read", does('println(createReader("@SECRET@").readLine());'), "error", "."),
    "stream": ("read", does('println(new java.io.FileInputStream("@SECRET@").read());'), "error", "no files"),
    "channel": ("read", does('java.nio.channels.FileChannel.open(java.nio.file.Path.of("@SECRET@"));'), "error", "."),
    "scanner": ("read", does('println(new java.util.Scanner(new File("@SECRET@")).next());'), "error", "no files"),
    "by a reference": (
        "read",
        "void setup() { Function<String, String[]> f = this::loadStrings; }",
        "error",
        "reads no files",
    ),
    "XML": ("read", "XML x = parseXML(\"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:@SECRET@'>]><a>&b;</a>\");", "error", "."),
    "resource": ("read", does('println(String.class.getResourceAsStream("/etc/passwd"));'), "error", "."),
    "environment": ("environment", 'println(System.getenv("OPENAI_API_KEY"));', "error", "."),
    "properties": ("environment", "println(System.getProperties());", "error", "."),
    "processes": ("memory", "println(ProcessHandle.allProcesses());", "error", "."),
    "unsafe": ("memory", "Object o = sun.misc.Unsafe.class;", "error", "Unsafe"),
    # -- write -------------------------------------------------------------------------------------------------------
    "strings written": ("write", 'saveStrings("/tmp/vad-pwned", new String[] {"x"});', "error", "writes no files"),
    "picture written": ("write", 'createImage(9, 9, RGB).save("/tmp/vad-pwned.png");', "error", "writes no files"),
    "frame written": ("write", 'saveFrame("/tmp/vad-pwned.png");', "error|ok|blank", ""),
    "stream written": ("write", does('new java.io.FileOutputStream("/tmp/vad-pwned");'), "error", "no files"),
    "print stream": ("write", does('new java.io.PrintStream("/tmp/vad-pwned");'), "error", "."),
    "log": ("write", does('new java.util.logging.FileHandler("/tmp/vad-pwned");'), "error", "."),
    # -- network and processes -----------------------------------------------------------------------------------------
    "socket": ("network", does('new java.net.Socket("127.0.0.1", @PORT@);'), "error", "no network"),
    "server": ("network", does("new java.net.ServerSocket(0);"), "error", "no network"),
    "address": ("network", does('new java.net.URL("http://127.0.0.1:@PORT@/").openStream();'), "error", "no network"),
    "picture from the network": (
        "network",
        'image(loadImage("http://127.0.0.1:@PORT@/a.png"), 0, 0);',
        "error",
        "reads no files",
    ),
    "link": ("network", 'link("http://127.0.0.1:@PORT@/");', "error", "."),
    "runtime": ("process", does('Runtime.getRuntime().exec("touch /tmp/vad-pwned");'), "error", "starts no programs"),
    "builder": (
        "process",
        does('new ProcessBuilder("touch", "/tmp/vad-pwned").start();'),
        "error",
        "starts no programs",
    ),
    "launch": ("process", 'launch("touch /tmp/vad-pwned");', "error", "."),
    "halt": ("signal", "Runtime.getRuntime().halt(9);", "error", "."),
    "exit": ("signal", "background(255, 0, 0);\nrect(1, 1, 9, 9);\nSystem.exit(3);", "ok", ""),
    "thread": ("bomb", "while (true) new Thread(() -> { while (true) { } }).start();", "error", "one thread"),
    "timer": ("bomb", "new java.util.Timer();", "error", "."),
    "pool": ("bomb", "java.util.concurrent.ForkJoinPool.commonPool();", "error", "."),
    "future": ("bomb", "java.util.concurrent.CompletableFuture.runAsync(() -> { });", "error", "."),
    "parallel stream": ("bomb", "java.util.stream.IntStream.range(0, 9).parallel().sum();", "error", "."),
    # -- the language turned against itself -----------------------------------------------------------------------------
    "reflection": ("reflection", "void setup() { println(getClass().getMethods()); }", "error", "look into"),
    "class by its name": ("reflection", does('Class.forName("java.lang.Runtime");'), "error", "look into"),
    "method handles": ("reflection", "var l = java.lang.invoke.MethodHandles.lookup();", "error", "look into"),
    "class loader": ("reflection", "println(getClass().getClassLoader());", "error", "look into"),
    "Processing's own reflection": (
        "reflection",
        'void setup() { method("go"); registerMethod("draw", this); }',
        "error",
        ".",
    ),
    "services": ("reflection", "java.util.ServiceLoader.load(Runnable.class);", "error", "."),
    "script engine": ("reflection", "new javax.script.ScriptEngineManager();", "error", "."),
    "compiler": ("reflection", "javax.tools.ToolProvider.getSystemJavaCompiler();", "error", "."),
    "serialization": ("reflection", does("new java.io.ObjectInputStream(null).readObject();"), "error", "."),
    "serializable lambda": (
        "reflection",
        "Runnable r = (Runnable & java.io.Serializable) () -> { };\nvoid setup() { r.run(); }",
        "error|ok|blank",
        "",
    ),
    "name of the host": ("reflection", "package vadstudio.host;\nvoid setup() { }", "error", "."),
    "name of a library class": (
        "reflection",
        "class System { void exit() { } }\nclass String { }\nvoid setup() { new System().exit(); }",
        "error|blank",
        "",
    ),
    "class of the host": ("reflection", "void setup() { vadstudio.host.Virtual.exit(1); }", "error", "."),
    "out of the class": (
        "reflection",
        "void setup() { }\n} class Evil { static { System.getenv(); } } class Q {",
        "error",
        ".",
    ),
    "signs of Unicode": ("reflection", "void setup() { System.\\u0067etenv(); }", "error", "."),
    "end of a comment in Unicode": (
        "reflection",
        "/* \\u002a/ System.getenv(); /* */\nrect(1, 1, 9, 9);",
        "error|ok|blank",
        "",
    ),
    # -- bombs -------------------------------------------------------------------------------------------------------
    "loop": ("bomb", "while (true) { }", "timeout", "1 s", {"seconds": 1}),
    "loop that catches": (
        "bomb",
        "while (true) { try { while (true) { } } catch (Throwable t) { } finally { while (true) { } } }",
        "timeout",
        "1 s",
        {"seconds": 1},
    ),
    "initializer": (
        "bomb",
        "class A { int x; { while (x == 0) { } } }\nvoid setup() { new A(); }",
        "timeout",
        "1 s",
        {"seconds": 1},
    ),
    "memory": (
        "bomb",
        "ArrayList<int[]> all = new ArrayList<int[]>();\nwhile (true) all.add(new int[1000000]);",
        "memory",
        "memory",
    ),
    "string": ("bomb", 'String s = "x";\nwhile (true) s += s;', "memory|error", ""),
    "recursion": ("bomb", "void setup() { f(); }\nvoid f() { f(); }", "error", "."),
    "output": ("bomb", 'for (int i = 0; i < 300000; i++) println("xxxxxxxxxx");\nrect(1, 1, 9, 9);', "ok", ""),
    "huge canvas": ("bomb", "void setup() { size(100000, 100000); }", "error", "too large"),
    "huge layer": ("bomb", "createGraphics(50000, 50000);", "error", "too large"),
    "slow pattern": ("bomb", 'println(match("a".repeat(99), "(a+)+b"));', "timeout|error", "", {"seconds": 1}),
    "generated code": ("bomb", "int x = " + "(" * 20_000 + "1" + ")" * 20_000 + ";", "error", "nested"),
    # -- left behind -------------------------------------------------------------------------------------------------
    "statics": ("left", "PApplet.platform = 5;", "error", "."),
    "tables": ("left", "PFont.CHARSET[0] = 'x';", "error", "."),
    "own statics": (
        "left",
        "static int kept = 5;\nvoid setup() { kept++; randomSeed(1); noiseSeed(2); rect(1, 1, 9, 9); }",
        "ok|error",
        "",
    ),
    "locale": ("left", "Locale.setDefault(Locale.FRANCE);", "error", "."),
    "property": ("left", 'System.setProperty("user.dir", "/");', "error", "."),
    "time zone": ("left", "java.util.TimeZone.setDefault(null);", "error", "."),
    "interrupt": ("left", "Thread.currentThread().interrupt();", "error", "."),
    "output of the host": ("left", "System.setOut(null);", "error", "."),
    "finalizer": (
        "left",
        "class A { protected void finalize() { while (true) { } } }\nvoid setup() { new A(); }",
        "error",
        "finalize",
    ),
    "modes": (
        "left",
        "colorMode(HSB, 1);\nrectMode(CENTER);\ntextSize(40);\ntranslate(9, 9);\nrect(1, 1, 9, 9);",
        "ok",
        "",
    ),
}
