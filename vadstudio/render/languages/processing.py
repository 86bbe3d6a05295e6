"""Processing (Java mode): sketches, drawn headless by a resident Java machine.

The host's sources lie beside this file in ``processing_host`` and are compiled once per worker. It translates a sketch
into a Java class, compiles it in memory, refuses what is not on its list (``allowed.txt``), and draws it with
Processing's own library, ``core.jar``, which the package py5 carries.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from vadstudio.render import fonts
from vadstudio.render.languages.base import Availability, Tool, package_version

MIN_JAVA = 17
_SOURCES = Path(__file__).with_name("processing_host")
_COMPILER = "--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED"
"""Opens the pool of compilers that the JDK's own shell uses."""
_CLASSES = "processing-host"
_FONTS = "fonts.properties"
_LEAN = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-XX:-UsePerfData")
"""A machine that starts quickly and keeps no second compiler, no helper threads for memory and no file for monitors."""
_BOUNDS = (
    "-Xms16m",
    "-Xmx1024m",
    "-Xss4m",
    "-XX:ReservedCodeCacheSize=48m",
    "-XX:CompressedClassSpaceSize=64m",
    "-XX:MaxMetaspaceSize=160m",
    "-XX:MinHeapFreeRatio=10",
    "-XX:MaxHeapFreeRatio=30",
    "-XX:-CreateCoredumpOnCrash",
    "-XX:+DisableAttachMechanism",
)
_PINNED = (
    "-Djava.awt.headless=true",
    "-Duser.language=en",
    "-Duser.country=US",
    "-Duser.timezone=UTC",
    "-Dfile.encoding=UTF-8",
    "-Duser.home=.",
    "-Djava.io.tmpdir=.",
    _COMPILER,
    # for the sources of chance that the Java library keeps in private fields
    "--add-opens=java.base/java.lang=ALL-UNNAMED",
    "--add-opens=java.base/java.util=ALL-UNNAMED",
)
_DEBIAN = "sudo apt-get install -y --no-install-recommends default-jdk-headless"
_TEMPLATE = """\
void setup() {
  size(400, 400);
  noLoop();
}

void draw() {
  background(#dff1ff);
  fill(#e4572e);
  stroke(#7a2814);
  strokeWeight(6);
  circle(width / 2, height / 2, 180);
}
"""


class Processing:
    """Processing sketches in Java mode: static ones, and those with setup() and draw().

    The picture is the frame after the first ``draw()``, or after as many as a comment ``// frames: 120`` says. Time is
    virtual (60 frames a second), chance follows the seed, and every font is one of matplotlib's DejaVu fonts. P2D is drawn
    as JAVA2D; P3D is refused.
    """

    id = "processing"
    title = "Processing"
    extension = ".pde"
    lexer = "java"
    uses_chance = True
    template = _TEMPLATE

    @cached_property
    def _jdk(self) -> Jdk | None:
        return find_jdk()

    def version(self, code: str = "") -> str:
        """Return the versions of py5, whose core.jar draws, and of Java."""
        java = self._jdk.version if self._jdk else "(not installed)"
        return f"Processing of {package_version('py5')}, java {java}"

    def availability(self) -> Availability:
        """Say whether a Java compiler and Processing's core.jar are here."""
        if self._jdk is None:
            return Availability(
                False, f"No Java development kit {MIN_JAVA} or newer was found.", f"Install one: '{_DEBIAN}'."
            )
        if core_jar() is None:
            return Availability(
                False, "Processing's core.jar was not found.", "Install it: pip install 'vadstudio[processing]'."
            )
        if fonts.folder() is None:
            return Availability(False, "matplotlib's fonts were not found.", "Install it: pip install matplotlib.")
        return Availability(True, self.version())

    def toolchain(self) -> list[str]:
        """Return the JDK with its settings, core.jar, the fonts, and the host's classes where they are compiled."""
        jar, ttf = core_jar(), fonts.folder()
        if self._jdk is None or jar is None or ttf is None:
            return []
        home = self._jdk.home
        # Debian keeps the settings in /etc, behind links.
        linked = {path.resolve() for path in (*home.glob("conf/**/*"), *home.glob("lib/*")) if path.is_symlink()}
        return [str(path) for path in (home, *sorted(linked), jar, ttf, _classes()) if path.exists()]

    def warm(self) -> None:
        """Compile the host into the worker's own folder.

        Raises:
            RuntimeError: the compiler failed; its last words are the text.
        """
        target = _classes()
        if self._jdk is None or target.is_dir():
            return
        unfinished = target.with_suffix(".new")
        shutil.rmtree(unfinished, ignore_errors=True)
        command = [
            self._jdk.tool("javac"),
            *(f"-J{flag}" for flag in _LEAN),
            "-proc:none",
            "-nowarn",
            "-g:none",
            _COMPILER,
        ]
        command += ["-encoding", "UTF-8", "-cp", str(core_jar()), "-d", str(unfinished)]
        command += map(str, sorted(_SOURCES.glob("*.java")))
        done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode:
            raise RuntimeError(f"The host that draws Processing could not be compiled: {done.stderr[-300:].strip()}")
        shutil.copy(_SOURCES / "allowed.txt", unfinished / "vadstudio" / "host")
        (unfinished / _FONTS).write_text(_font_configuration(fonts.folder()), encoding="utf-8")
        unfinished.rename(target)

    def host(self) -> Tool:
        """Return the command of the resident host."""
        assert self._jdk is not None
        jar = core_jar()
        settings = [f"-Dvadstudio.fonts={fonts.folder()}", f"-Dsun.awt.fontconfig={_classes() / _FONTS}"]
        classpath = os.pathsep.join((str(_classes()), str(jar)))
        command = [
            self._jdk.tool("java"),
            *_LEAN,
            *_BOUNDS,
            *_PINNED,
            *settings,
            "-cp",
            classpath,
            "vadstudio.host.Server",
        ]
        return Tool(command, environment={"LANG": "C.UTF-8", "TZ": "UTC"}, threads=True)


def _classes() -> Path:
    return Path.home() / _CLASSES


def _font_configuration(folder: Path | None) -> str:
    """Return a font configuration of Java with one font, so that it does not look for those of the machine."""
    lines = ["version=1", "sequence.allfonts=latin-1"]
    for family in ("serif", "sansserif", "monospaced", "dialog", "dialoginput"):
        lines += [f"{family}.{style}.latin-1=DejaVu Sans" for style in ("plain", "bold", "italic", "bolditalic")]
    lines.append(f"filename.DejaVu_Sans={(folder or Path()).as_posix()}/DejaVuSans.ttf")
    return "\n".join(lines) + "\n"


def core_jar() -> Path | None:
    """Return Processing's core.jar in the package py5, without importing that; None where it is not installed."""
    spec = find_spec("py5")
    if spec is None or not spec.origin:
        return None
    jar = Path(spec.origin).parent / "jars" / "core.jar"
    return jar if jar.is_file() else None


class Jdk:
    """A Java development kit.

    Attributes:
        home: its folder.
        version: such as "17.0.21".
    """

    def __init__(self, home: Path, version: str) -> None:
        self.home = home
        self.version = version

    @property
    def major(self) -> int:
        """The first number of the version."""
        return int(self.version.split(".")[0])

    def tool(self, name: str) -> str:
        """Return the path of a program of the kit."""
        return str(self.home / "bin" / (name + (".exe" if sys.platform == "win32" else "")))


def find_jdk() -> Jdk | None:
    """Return the kit that JAVA_HOME or PATH names, or the first one in the usual places that is new enough."""
    homes = [Path(os.environ["JAVA_HOME"])] if os.environ.get("JAVA_HOME") else []
    if javac := shutil.which("javac"):
        homes.append(Path(javac).resolve().parent.parent)
    homes += sorted(Path("/usr/lib/jvm").glob("*"))
    homes += sorted(Path("/Library/Java/JavaVirtualMachines").glob("*/Contents/Home"))
    for home in homes:
        kit = _kit(home)
        if kit and kit.major >= MIN_JAVA:
            return kit
    return None


def _kit(home: Path) -> Jdk | None:
    try:
        text = (home / "release").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    found = re.search(r'^JAVA_VERSION="(\d+[\d.]*)', text, re.MULTILINE)
    if found is None:
        return None
    kit = Jdk(home.resolve(), found[1].rstrip("."))
    return kit if Path(kit.tool("javac")).is_file() and Path(kit.tool("java")).is_file() else None
