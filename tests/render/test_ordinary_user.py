"""The hostile programs once more, as an ordinary user: what root is refused by capabilities, a user is by permissions."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NOBODY = 65534
SUITES = ["test_hostile.py", "test_attacks.py"]

# In mount namespaces of our own, folders that an ordinary user may not enter (root's home, with Python in it) are covered by
# themselves with other permissions; nothing outside sees that.
AS_USER = """
set -e
layers=$(mktemp -d)
mount -t tmpfs tmpfs "$layers"
chmod 755 "$layers"
number=0
for closed in $CLOSED; do
    number=$((number + 1))
    mkdir -p "$layers/$number/upper" "$layers/$number/work"
    chmod 755 "$layers/$number" "$layers/$number/upper"
    mount -t overlay overlay -o "lowerdir=$closed,upperdir=$layers/$number/upper,workdir=$layers/$number/work" "$closed"
done
home=$(mktemp -d)
chown "$USER_ID" "$home"
cd "$PROJECT"
exec setpriv --reuid "$USER_ID" --regid "$USER_ID" --clear-groups env -i PATH="$PATH" HOME="$home" TMPDIR="$home" \\
    PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$PROJECT" "$@"
"""

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mount namespaces are Linux only"),
    pytest.mark.skipif(
        sys.platform.startswith("linux") and os.geteuid() != 0, reason="all tests run as an ordinary user"
    ),
]


def closed_folders() -> list[str]:
    """Return the folders above what the tests need that others may not enter, outermost first."""
    needed = [ROOT, Path(sys.prefix), Path(sys.executable).resolve(), Path(sys.base_prefix)]
    above = {folder for path in needed for folder in (path, *path.parents) if folder.is_dir()}
    return [str(folder) for folder in sorted(above) if folder.stat().st_mode & 5 != 5]


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Run *command* as an ordinary user."""
    closed = closed_folders()
    names = {"CLOSED": " ".join(closed), "USER_ID": str(NOBODY), "PROJECT": str(ROOT)}
    words = ["unshare", "--mount", "--propagation", "private", "sh", "-c", AS_USER, "sh", *command]
    return subprocess.run(words, env={**os.environ, **names}, capture_output=True, text=True, timeout=900)


def test_every_attack_fails_for_an_ordinary_user_too():
    if not (shutil.which("unshare") and shutil.which("setpriv")):
        pytest.skip("util-linux's unshare and setpriv are not here")
    who = run(sys.executable, "-c", "import os; print(os.getuid())")
    if who.returncode:
        pytest.skip(f"no mount namespace can be made here: {who.stderr.strip()[-200:]}")
    assert who.stdout.strip() == str(NOBODY)
    files = [str(HERE / name) for name in SUITES if (HERE / name).exists()]
    done = run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *files)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed
    assert int(passed[1]) >= 60
