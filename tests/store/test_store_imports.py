from __future__ import annotations

import subprocess
import sys


def test_the_room_is_imported_without_what_is_slow() -> None:
    """A window without a project does not wait for sqlite-utils, which takes numpy with it."""
    slow = "{'numpy', 'sqlite_utils', 'torch', 'PIL', 'click'}"
    code = f"import sys, vadstudio.store; print(*({slow} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.stdout.strip(), done.stderr) == ("", "")


def test_every_public_name_is_there() -> None:
    from vadstudio import store

    assert all(getattr(store, name).__doc__ for name in store.__all__)
