"""The console's kernel: a Python process of its own, reached through sockets in a private folder."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from subprocess import DEVNULL
from typing import TYPE_CHECKING, Any

from vadstudio import paths
from vadstudio.errors import EnvironmentFault, explain_os_error
from vadstudio.learn.process import clean_environment

if TYPE_CHECKING:
    import subprocess

LONGEST_SOCKET = 90
"""Characters of a socket's path; the systems take about a hundred."""
END_SECONDS = 5.0

# What a desktop session adds to what any worker gets: a console is the person's own Python, but gets no keys either.
_DESKTOP = {"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "MPLBACKEND"} | {
    "IPYTHONDIR",
    "PYTHON_KEYRING_BACKEND",
}


def kernel_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return what the kernel inherits of *environment*: no API keys, under whatever name; this very package is found."""
    kept = clean_environment(environment) | {k: v for k, v in environment.items() if k in _DESKTOP}
    root = str(Path(__file__).resolve().parents[3])
    kept["PYTHONPATH"] = os.pathsep.join(filter(None, [root, kept.get("PYTHONPATH", "")]))
    kept.setdefault("IPYTHONDIR", str(paths.state_dir() / "ipython"))  # a history of its own
    kept["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"  # else the debugger that ipykernel brings complains
    kept["PYTHONIOENCODING"] = "utf-8"
    return kept


class Kernel:
    """One kernel process. :meth:`launch` and :meth:`end` block for a moment: call them off the GUI thread.

    It may be ended at any time, before or during its launch, too; it then never runs, or no longer.

    Attributes:
        connection_file: says where its sockets are, once it was launched.
    """

    def __init__(self, folder: Path) -> None:
        self._working_folder = folder
        self._place: Path | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._over = False
        self._lock = threading.Lock()
        self.connection_file = ""

    def launch(self, died: Callable[[], None]) -> None:
        """Start the process; *died* is called, on a thread, when it ends without having been asked to.

        Raises:
            EnvironmentFault: no process or folder can be made.
        """
        from jupyter_client.connect import write_connection_file
        from jupyter_client.launcher import launch_kernel

        with self._lock:
            if self._over:
                return
            try:
                Path(paths.state_dir()).mkdir(parents=True, exist_ok=True)
                self._place = Path(tempfile.mkdtemp(prefix="vadstudio-console-"))  # only this user may enter it
                socket = str(self._place / "k")
                ipc = os.name == "posix" and len(socket) < LONGEST_SOCKET
                where: dict[str, Any] = (
                    {"transport": "ipc", "ip": socket} if ipc else {"transport": "tcp", "ip": "127.0.0.1"}
                )
                name = str(self._place / "kernel.json")
                self.connection_file, _ = write_connection_file(name, key=os.urandom(32).hex().encode(), **where)
                command = [sys.executable, "-m", "ipykernel_launcher", "-f", self.connection_file]
                environment = kernel_environment(os.environ)
                self._process = launch_kernel(
                    command,
                    stdin=DEVNULL,
                    stdout=DEVNULL,
                    stderr=DEVNULL,
                    env=environment,
                    cwd=str(self._working_folder),
                )
            except OSError as error:
                self._clean()
                raise explain_os_error(error, "the console's process") from error
            process = self._process
        threading.Thread(target=self._watch, args=(process, died), name="console kernel", daemon=True).start()

    @property
    def pid(self) -> int:
        """Process id, 0 while there is none."""
        process = self._process
        return process.pid if process is not None and process.returncode is None else 0

    def interrupt(self) -> None:
        """Raise KeyboardInterrupt in what runs there. Does not block."""
        process = self._process
        if process is None or process.returncode is not None:
            return
        if sys.platform == "win32":
            from jupyter_client.win_interrupt import send_interrupt

            send_interrupt(process.win32_interrupt_event)
        else:
            process.send_signal(signal.SIGINT)

    def end(self) -> None:
        """End the process and what it started, except training, and wait until it is gone.

        Raises:
            EnvironmentFault: it does not end.
        """
        with self._lock:
            self._over = True
            process = self._process
        if process is not None:
            if process.returncode is None:
                _kill(process)
            try:
                process.wait(END_SECONDS)
            except Exception as error:
                raise EnvironmentFault(
                    f"The console's process {process.pid} does not end.", "End it by hand."
                ) from error
        self._clean()

    def _watch(self, process: subprocess.Popen[bytes], died: Callable[[], None]) -> None:
        process.wait()
        if not self._over:
            died()

    def _clean(self) -> None:
        if self._place is not None:
            shutil.rmtree(self._place, ignore_errors=True)


def _kill(process: subprocess.Popen[bytes]) -> None:
    try:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)  # it leads a group of its own, with its render workers in it
    except (ProcessLookupError, PermissionError):
        process.kill()
