"""Processes by identity: a pid together with its start time, so that a recycled pid is not mistaken for the old process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping

# What a worker may inherit. An allow-list, because API keys come under any name.
_KEPT_LINES = (
    "PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TMPDIR TEMP TMP SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC",
    "PATHEXT USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA NUMBER_OF_PROCESSORS",
    "PROCESSOR_ARCHITECTURE VIRTUAL_ENV LD_LIBRARY_PATH DYLD_LIBRARY_PATH PYTHONPATH PYTHONHOME PYTHONWARNINGS",
    "PYTHONFAULTHANDLER PYTHONPYCACHEPREFIX PYTHONDONTWRITEBYTECODE CUDA_VISIBLE_DEVICES CUDA_HOME CUDA_PATH",
    "CUDA_DEVICE_ORDER CUBLAS_WORKSPACE_CONFIG NVIDIA_VISIBLE_DEVICES NVIDIA_DRIVER_CAPABILITIES",
    "PYTORCH_CUDA_ALLOC_CONF PYTORCH_ALLOC_CONF OMP_NUM_THREADS MKL_NUM_THREADS OPENBLAS_NUM_THREADS",
    "KMP_AFFINITY GOMP_CPU_AFFINITY TORCH_HOME XDG_CACHE_HOME XDG_DATA_HOME HTTP_PROXY HTTPS_PROXY NO_PROXY",
    "SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE VADSTUDIO_HOME VADSTUDIO_DATA",
)
_KEPT = frozenset(word for line in _KEPT_LINES for word in line.split())


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the part of *environment* that a worker needs; keys, tokens and the rest stay behind."""
    return {name: value for name, value in environment.items() if name.upper() in _KEPT or name.startswith("LC_")}


def start_mark(pid: int) -> str:
    """Return a text that tells this process from any other that had or will have its pid; "" if it is not running."""
    if sys.platform.startswith("linux"):
        return _linux_mark(pid)
    if sys.platform == "win32":
        return _windows_mark(pid)
    shown = subprocess.run(["ps", "-o", "stat=,lstart=", "-p", str(pid)], capture_output=True, text=True, check=False)
    state, _, started = shown.stdout.strip().partition(" ")
    return "" if not state or state.startswith("Z") else started.strip()


def _linux_mark(pid: int) -> str:
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()  # the name before ")" may hold spaces
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
            boot = file.read().strip()
    except OSError:
        return ""
    return "" if fields[0] in {"Z", "X"} else f"{boot}/{fields[19]}"


def _windows_mark(pid: int) -> str:
    if sys.platform != "win32":
        return ""
    import ctypes
    from ctypes import wintypes

    limited_information, still_active = 0x1000, 259
    kernel = ctypes.windll.kernel32
    handle = kernel.OpenProcess(limited_information, False, pid)
    if not handle:
        return ""
    try:
        code = wintypes.DWORD()
        times = [wintypes.FILETIME() for _ in range(4)]
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        if code.value != still_active or not kernel.GetProcessTimes(handle, *map(ctypes.byref, times)):
            return ""
        return f"{times[0].dwHighDateTime}/{times[0].dwLowDateTime}"
    finally:
        kernel.CloseHandle(handle)


def end_now(pid: int) -> None:
    """End the process without a chance to save. No error if it is gone."""
    try:
        # On Windows any signal but the console's ends the process at once.
        os.kill(pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    except (ProcessLookupError, PermissionError, OSError):
        return
