"""The TeX that draws TikZ: where it is, and the format in which it is preloaded."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FILES = Path(__file__).parent / "tikz_files"
_PLACES = "/usr/bin:/usr/local/bin:/Library/TeX/texbin"
_SECONDS = 60.0

# kpathsea's settings, made from nothing: of the machine's trees only those that all users share, looked up in their
# lists of files alone. The sizes are TeX Live's own, but twice the memory.
_SETTINGS = """\
TEXMF = {{{trees}}}
TEXMFDBS = $TEXMF
TEXINPUTS = .;{first};$TEXMF/tex/{{latex,generic,}}//;{last}
TEXFORMATS = $TEXMF/web2c/{{pdftex,}}
TFMFONTS = $TEXMF/fonts/tfm//
VFFONTS = $TEXMF/fonts/vf//
T1FONTS = $TEXMF/fonts/type1//
ENCFONTS = $TEXMF/fonts/enc//
TEXFONTMAPS = $TEXMF/fonts/map/{{pdftex,dvips,}}//
TEXPSHEADERS = $TEXMF/{{dvips,fonts/{{enc,type1}}}}//
main_memory = 5000000
extra_mem_bot = 5000000
font_mem_size = 8000000
font_max = 9000
hash_extra = 600000
pool_size = 6250000
string_vacancies = 90000
max_strings = 500000
pool_free = 47500
buf_size = 200000
trie_size = 1100000
hyph_size = 8191
nest_size = 1000
max_in_open = 15
param_size = 20000
save_size = 200000
stack_size = 10000
dvi_buf_size = 16384
"""
_ENVIRONMENT = {
    # TeX's commands open only files below the current folder and in TeX's trees, and none whose name begins with a dot.
    # pdfTeX's \pdfobj file{...} does not ask: what it cannot have, the sandbox has to keep.
    "openin_any": "p",
    "openout_any": "p",
    "shell_escape": "f",
    "MKTEXPK": "0",
    "MKTEXTFM": "0",
    "MKTEXTEX": "0",
    "MKTEXFMT": "0",
    # Its clock stands still, at the start of the year 2000, so that no picture depends on the day.
    "SOURCE_DATE_EPOCH": "946684800",
    "FORCE_SOURCE_DATE": "1",
    # A message of the log is one line of it.
    "max_print_line": "10000",
    "error_line": "254",
    "half_error_line": "238",
}


@dataclass(frozen=True)
class Tex:
    """An installed TeX.

    Attributes:
        program: absolute path of pdftex.
        trees: folders of its files that all users share, most specific first; each with a list of its files.
        engine: pdftex's version.
        pgf: version of pgf, the package that TikZ is part of; empty where it is not installed.
    """

    program: str
    trees: tuple[str, ...]
    engine: str
    pgf: str


def find() -> Tex | None:
    """Return the TeX of this machine, or None."""
    program = shutil.which("pdftex") or shutil.which("pdftex", path=_PLACES)
    search = shutil.which("kpsewhich") or shutil.which("kpsewhich", path=_PLACES)
    if not program or not search:
        return None
    return _look_at(os.path.realpath(program), search, os.stat(program).st_mtime_ns)


@lru_cache(maxsize=4)
def _look_at(program: str, search: str, changed: int) -> Tex | None:
    try:
        banner = _run([program, "--version"]).splitlines()[0]
        trees = _run([search, "--expand-path=$TEXMF"]).strip().split(os.pathsep)
        revision = _run([search, "pgf.revision.tex"]).strip()
    except (OSError, subprocess.SubprocessError, LookupError):
        return None
    engine = re.search(r"\d+\.\d+\.\d+(?= \(|$)|\d+\.\d+\.\d+", banner)
    pgf = re.search(r"\\pgfversion\{([^}]+)\}", Path(revision).read_text(encoding="utf-8")) if revision else None
    home = os.path.join(os.path.expanduser("~"), "")
    listed = (os.path.realpath(tree) for tree in trees if os.path.isfile(os.path.join(tree, "ls-R")))
    found = tuple(tree for tree in dict.fromkeys(listed) if not tree.startswith(home))
    return Tex(program, found, engine[0] if engine else "0", pgf[1] if pgf else "")


def _run(command: list[str]) -> str:
    # Not with the user's TEXINPUTS and the like: what they find, a drawing would not.
    environment = {"PATH": os.environ.get("PATH", os.defpath), "HOME": os.path.expanduser("~")}
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False
    )
    return done.stdout.decode("utf-8", "replace")


@dataclass(frozen=True)
class Format:
    """A format that holds TikZ, and the folder with all that goes with it.

    Attributes:
        tex: what it was made by.
        folder: where it lies, with the settings and the stand-ins for packages.
    """

    tex: Tex
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """What pdftex finds in its environment."""
        return {**_ENVIRONMENT, "TEXMFCNF": str(self.folder)}

    def command(self, name: str, seed: int) -> list[str]:
        """Return the command that makes ``name.pdf`` and ``name.log`` of ``name.tex`` in the current folder.

        Args:
            seed: 1 to 2**31 - 2.
        """
        return [
            self.tex.program,
            f"-fmt={self.folder / 'vadtikz.fmt'}",
            "-interaction=nonstopmode",
            "-halt-on-error",
            "-file-line-error",
            "-no-shell-escape",
            f"-jobname={name}",
            f"\\vadseed{{{seed}}}\\input{{{name}.tex}}",
        ]


def build(tex: Tex, folder: Path) -> Format:
    """Make the format in *folder*, which may exist (about 1 s).

    Raises:
        RuntimeError: TeX could not; the text says why.
    """
    first, last = folder / "first", folder / "last"
    for place in (folder, first, last):
        place.mkdir(mode=0o700, exist_ok=True)
    trees = ",".join(f"!!{tree}" for tree in tex.trees)
    settings = _SETTINGS.format(trees=trees, first=first, last=last)
    (folder / "texmf.cnf").write_text(settings, encoding="utf-8")
    shutil.copyfile(FILES / "standalone.cls", first / "standalone.cls")
    shutil.copyfile(FILES / "lmodern.sty", last / "lmodern.sty")
    shutil.copyfile(FILES / "preload.tex", folder / "preload.tex")
    form = Format(tex, folder)
    options = ["-ini", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "-jobname=vadtikz"]
    done = subprocess.run(
        [tex.program, *options, "&pdflatex", "preload.tex"],
        cwd=folder,
        env={**form.environment, "HOME": str(folder), "PATH": os.defpath},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_SECONDS,
        check=False,
    )
    packed = folder / "vadtikz.fmt"
    if done.returncode or not packed.exists():
        said = re.findall(r"^! *(.+)", done.stdout.decode("utf-8", "replace"), re.MULTILINE)
        raise RuntimeError(f"the format could not be made: {said[0] if said else f'status {done.returncode}'}")
    # pdftex reads an unpacked format as well, and starts in a third of the time.
    with gzip.open(packed) as source, (folder / "unpacked").open("wb") as target:
        shutil.copyfileobj(source, target)
    (folder / "unpacked").replace(packed)
    return form
