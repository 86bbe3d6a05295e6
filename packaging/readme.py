"""Makes the generated parts of README.md again: help texts, counts and pictures.

python packaging/readme.py             write the help texts and counts anew
python packaging/readme.py --check     exit 1 if they differ from what the program says
python packaging/readme.py --pictures  fill a sample project (minutes) and take its pictures, too
python packaging/readme.py --sheets    run the commands that the README gives for its contact sheets
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
PICTURES = ROOT / "packaging" / "pictures"
BLOCK = re.compile(r"(<!-- help: (?P<words>[\w -]*) -->\n```text\n).*?(\n```\n<!-- end -->)", re.DOTALL)
COUNTS = re.compile(r"(<!-- counts -->\n```text\n).*?(\n```\n<!-- end -->)", re.DOTALL)
SHEET = re.compile(r"<!-- sheet -->\n```sh\nvadstudio (?P<words>.*?)\n```", re.DOTALL)
COUNT_LINES = 3
WANTED = ("draw-light", "draw-dark", "curate-light", "train-light", "judge-light")


def vadstudio(*words: str) -> str:
    """Run the program and return what it prints, as wide as the README shows it."""
    command = [sys.executable, "-m", "vadstudio", *words]
    environment = {**os.environ, "COLUMNS": "100"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return done.stdout.rstrip()


def generated(text: str) -> str:
    """Return *text* with every help block, and the counts of the starter library, as the program prints them now."""
    text = BLOCK.sub(lambda m: m[1] + vadstudio(*m["words"].split(), "--help") + m[3], text)
    return COUNTS.sub(
        lambda m: m[1] + "\n".join(vadstudio("concepts", "--starter").splitlines()[-COUNT_LINES:]) + m[2], text
    )


def take_pictures() -> None:
    """Fill a sample project and take its pictures."""
    from vadstudio import settings
    from vadstudio.jobs import NullContext
    from vadstudio.workflows import create_sample

    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        project = create_sample(Path(folder) / "sample.vad", NullContext(), settings.Settings())
        vadstudio("screenshots", str(project), folder)
        for name in WANTED:
            shutil.copy(Path(folder) / f"{name}.png", PICTURES)


def sheet_commands(text: str) -> list[list[str]]:
    """Return the words of each command in *text* that makes a sheet."""
    return [shlex.split(found["words"].replace("\\\n", " ")) for found in SHEET.finditer(text)]


def main(words: list[str]) -> int:
    """Do what *words* ask."""
    text = README.read_text(encoding="utf-8")
    fresh = generated(text)
    if "--check" in words:
        if text != fresh:
            print("README.md differs from what the program says. Run: python packaging/readme.py", file=sys.stderr)
        return int(text != fresh)
    if "--sheets" in words:
        os.chdir(ROOT)
        for command in sheet_commands(text):
            print(vadstudio(*command))
        return 0
    README.write_text(fresh, encoding="utf-8")
    if "--pictures" in words:
        take_pictures()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
