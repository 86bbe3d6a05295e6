"""Programs that try to get out, to eat the machine, or to spoil the next drawing: run for real."""

from __future__ import annotations

import glob
import os
import sys
from pathlib import Path

import pytest

from vadstudio.domain import RenderStatus
from vadstudio.render import Limits, Renderer, RenderRequest, sandbox_level

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the isolated level is Linux only"),
]

# Each ends with an error on its own; where it gets through, it says LEAK.
REFUSED_WITH_ERROR = {
    "system file": "open('/etc/passwd').read()",
    "shadow": "open('/etc/shadow').read()",
    "file in memory folder": "import os\nos.listdir('/dev/shm')",
    "root folder": "import os\nos.listdir('/')",
    "worker's folder": "import os\nos.listdir('..')",
    "beyond": "open('../beyond').read()",
    "write system": "open('/etc/vad-pwned', 'w')",
    "write temp": "open('/tmp/vad-pwned', 'w')",
    "write home": "import pathlib\n(pathlib.Path('/root') / 'vad-pwned').write_text('x')",
    "write libraries": "import os, matplotlib\nopen(os.path.join(os.path.dirname(matplotlib.__file__), 'vad-pwned'), 'w')",
    "symlink out": "import os\nos.symlink('/etc/passwd', 'a')",
    "hard link out": "import os\nos.link(os.__file__, 'a')",
    "make a device": "import os, stat\nos.mknod('a', 0o600 | stat.S_IFIFO)",
    "parent's environment": "import os\nopen(f'/proc/{os.getppid()}/environ', 'rb').read()",
    "own maps": "open('/proc/self/maps').read()",
    "own memory": "open('/proc/self/mem', 'r+b')",
    "socket": "import socket\nsocket.socket()",
    "unix socket": "import socket\nsocket.socket(socket.AF_UNIX)",
    "socket pair": "import socket\nsocket.socketpair()",
    "download": "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:9/')",
    "subprocess": "import subprocess\nsubprocess.check_output(['id'])",
    "fork": "import os\nif os.fork() == 0: os._exit(0)",
    "fork bomb": "import os\nwhile True: os.fork()",
    "thread bomb": "import threading, time\nwhile True: threading.Thread(target=time.sleep, args=(60,)).start()",
    "replace itself": "import os\nos.execv('/bin/sh', ['sh', '-c', 'true'])",
    "signal parent": "import os\nos.kill(os.getppid(), 9)",
    "signal everybody": "import os\nos.kill(-1, 9)",
    "own a signal": "import fcntl, os\nr, w = os.pipe()\nfcntl.fcntl(r, fcntl.F_SETOWN, os.getppid())",
    "raise limit": "import resource\nresource.setrlimit(resource.RLIMIT_AS, (-1, -1))",
    "priority": "import os\nos.setpriority(os.PRIO_PROCESS, 0, 5)",
    "change owner": "import os\nopen('a', 'w').close()\nos.chown('a', 1, 1)",
    "terminal": "import fcntl, termios\nfcntl.ioctl(0, termios.TIOCSTI, b'x')",
    "many files": "files = [open(f'f{i}', 'w') for i in range(100)]",
    "fill the disk": "f = open('big', 'wb')\nwhile True: f.write(b'x' * 1_000_000)",
    "standard input": "input()",
}


@pytest.mark.parametrize("case", REFUSED_WITH_ERROR)
def test_attempt_fails_with_an_error_on_its_line(draw, case):
    code = REFUSED_WITH_ERROR[case]
    result = draw(code + "\nraise SystemExit('LEAK')", seconds=5)
    assert result.sandbox == "isolated"
    assert result.status == RenderStatus.ERROR, result
    assert "LEAK" not in result.message
    assert result.line is not None
    assert result.line <= code.count("\n") + 1
    assert not glob.glob("/tmp/vad-pwned") + glob.glob("/etc/vad-pwned") + glob.glob("/root/vad-pwned")


C = "import ctypes, os\nlib = ctypes.CDLL(None, use_errno=True)\nresult = {}\nprint(result, ctypes.get_errno())"


@pytest.mark.parametrize(
    "call",
    [
        "lib.socket(2, 1, 0)",
        "lib.execv(b'/bin/sh', None)",
        "lib.ptrace(16, os.getppid(), 0, 0)",
        "lib.unshare(0x10000000)",
        "lib.kill(os.getppid(), 9)",
        "lib.chroot(b'/')",
        "lib.mount(b'a', b'/mnt', b'tmpfs', 0, None)",
        "lib.setuid(1)",
        "lib.memfd_create(b'a', 0)",
        "lib.syscall(425, 8, 0)",  # io_uring_setup
        "lib.syscall(321, 0, 0, 0)",  # bpf
        "lib.syscall(248, 0, 0, 0, 0)",  # add_key
        "lib.process_vm_readv(os.getppid(), 0, 0, 0, 0, 0)",
    ],
)
def test_system_calls_made_directly_are_refused(draw, call):
    assert draw(C.format(call)).stdout == "-1 1\n"


def test_home_and_project_files_are_out_of_reach(draw, tmp_path):
    secret = tmp_path / "project.vad"
    secret.write_text("secret")
    source = Path(__file__).resolve()
    for path in (secret, source, Path(sys.modules["vadstudio"].__file__)):
        if "site-packages" in path.parts:
            continue
        result = draw(f"print(open({str(path)!r}).read())")
        assert result.status == RenderStatus.ERROR
        assert "Permission" in result.message or "No such file" in result.message  # the second in namespaces
        assert result.stdout == ""


def test_environment_of_the_studio_does_not_arrive(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    monkeypatch.setenv("PYTHONSTARTUP", "/secret")
    with Renderer(1) as pool:
        code = "import os\nprint(sorted(os.environ))\nprint(os.environ)"
        result = pool.render(RenderRequest(code, "python-matplotlib", 16))
    assert result.stdout.splitlines()[0] == "['HOME', 'LANG', 'MPLBACKEND', 'PATH', 'TMPDIR', 'TZ']"
    assert "secret" not in result.stdout


def test_endless_sleep(draw):
    assert draw("import time\ntime.sleep(1e6)", seconds=0.3).status == RenderStatus.TIMEOUT


@pytest.mark.parametrize(
    "code",
    [
        "b = bytearray(10 << 30)",
        "import numpy as np\na = np.ones((10 << 30) // 8)",
        "l = []\nwhile True: l.append(' ' * 10_000_000)",
    ],
)
def test_memory_bombs(draw, code):
    result = draw(code, megabytes=256)
    assert (result.status, result.line) == (RenderStatus.MEMORY, code.count("\n") + 1)
    assert "256 MB" in result.message


def test_stdout_is_kept_up_to_a_limit_and_stderr_dropped(draw):
    result = draw("import sys\nprint('start')\nprint('no', file=sys.stderr)\nfor _ in range(200_000): print('x' * 100)")
    assert result.stdout.startswith("start\nxxx")
    assert len(result.stdout) == 65536
    assert "no" not in result.stdout[:10]


def test_output_that_is_no_text(draw):
    assert draw("print('a\\ud800b\\0')").stdout == "a?b\0\n"


@pytest.mark.parametrize(
    ("code", "status", "word"),
    [
        ("import ctypes\nctypes.string_at(0)", RenderStatus.CRASHED, "SIGSEGV"),
        ("import os\nos.abort()", RenderStatus.CRASHED, "crashed"),
        ("import os\nos._exit(3)", RenderStatus.CRASHED, "status 3"),
        ("import os\nfor i in range(50_000): os.mkdir(f'd{i}')", RenderStatus.MEMORY, "files"),
        (
            "for i in range(30): open(f'f{i}', 'wb').write(b'x' * (15 << 20))\nwhile True: pass",
            RenderStatus.MEMORY,
            "64 MB",
        ),
        ("import os\nwhile True:\n    os.mkdir('d' * 200)\n    os.chdir('d' * 200)", RenderStatus.MEMORY, "deeply"),
        ("def f(): f()\nf()", RenderStatus.ERROR, "RecursionError"),
        ("class E(Exception):\n    def __str__(self): raise KeyError\nraise E", RenderStatus.ERROR, "E: something"),
    ],
)
def test_rough_ends(draw, code, status, word):
    result = draw(code)
    assert result.status == status, result
    assert word in result.message


FORGERIES = {
    "garbage": ("b'\\xff' * 100", RenderStatus.MEMORY),
    "no header": ("struct.pack('>II', 5, 0) + b'wrong'", RenderStatus.CRASHED),
    "a list": ("struct.pack('>II', 2, 0) + b'[]'", RenderStatus.CRASHED),
    "deep header": ("struct.pack('>II', 100000, 0) + b'[' * 100000", RenderStatus.CRASHED),
    "other status": ("frame({'status': 'fine'})", RenderStatus.CRASHED),
    "no picture": ("frame({'status': 'ok'}, b'GIF89a')", RenderStatus.CRASHED),
    "other size": (
        "frame({'status': 'ok'}, b'\\x89PNG\\r\\n\\x1a\\n' + struct.pack('>I4sIIBB', 13, b'IHDR', 9, 9, 8, 2))",
        RenderStatus.CRASHED,
    ),
    "strange values": (
        "frame({'status': 'error', 'line': [1], 'message': 7, 'stdout': {}, 'milliseconds': 'x'})",
        RenderStatus.ERROR,
    ),
    "half a frame": ("struct.pack('>II', 50, 0) + b'{'", RenderStatus.CRASHED),
}


@pytest.mark.parametrize("case", FORGERIES)
def test_forged_replies(draw, case):
    expression, status = FORGERIES[case]
    code = (
        "import json, os, struct\n"
        "def frame(header, body=b''):\n    text = json.dumps(header).encode()\n"
        "    return struct.pack('>II', len(text), len(body)) + text + body\n"
        f"data = {expression}\n"
        "for number in range(3, 32):\n    try: os.write(number, data)\n    except OSError: pass\n"
        "os._exit(0)\n"
    )
    result = draw(code, seconds=5)
    assert (result.status, result.png, result.line) == (status, b"", None)


def test_nothing_is_left_for_the_next_drawing(draw):
    plt = "import matplotlib.pyplot as plt, os\n"
    look = (
        plt
        + "print(os.listdir('.'), plt.rcParams['lines.linewidth'], len(plt.get_fignums()), open is _open)\nplt.plot([1, 2])\n"
    )
    look = "_open = __builtins__['open'] if isinstance(__builtins__, dict) else __builtins__.open\n" + look
    before = draw(look)
    spoil = plt + (
        "import builtins, random, numpy\nopen('left', 'w').write('x')\nos.makedirs('a/b/c')\n"
        "open('a/b/c/d', 'w')\nos.mkdir('locked', 0)\n"
        "plt.rcParams['lines.linewidth'] = 77\nplt.plot([5, 1])\nplt.show = plt.plot = print\n"
        "builtins.open = None\nrandom.seed = None\n"
    )
    draw(spoil)
    after = draw(look)
    assert before.stdout == "[] 1.5 0 True\n"
    assert (after.stdout, after.png) == (before.stdout, before.png)


def test_scratch_folders_are_empty_after_each_drawing():
    with Renderer(1) as pool:
        nest = "import os\nfor i in range(1200):\n    os.mkdir('d' * 100)\n    os.chdir('d' * 100)\n"
        result = pool.render(RenderRequest(nest, "python-matplotlib", 16))
        assert result.status in {
            RenderStatus.ERROR,
            RenderStatus.MEMORY,
        }  # no figure, or nested too deeply when looked at
        base = pool._base
        assert base is not None
        assert not list(base.glob("*/scratch/*"))
    assert not base.exists()


def test_the_same_worker_draws_after_every_attack(draw):
    pid = "import os\nprint(os.getppid())"
    first = draw(pid).stdout
    for code in (
        "import ctypes\nctypes.string_at(0)",
        "import os, signal\nos.kill(os.getppid(), signal.SIGSTOP)",
        "while True: pass",
    ):
        draw(code, seconds=0.5)
    assert draw(pid).stdout == first


OLD_KERNEL = """
import errno, os, sys
from vadstudio.render.sandbox import seccomp, syscalls
syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)
seccomp.install(seccomp.refusing_filter(dict.fromkeys({calls}, errno.ENOSYS)))
os.execv(sys.argv[1], sys.argv[1:])
"""


@pytest.fixture
def old_kernel(monkeypatch, tmp_path):
    """Start workers on a kernel that does not know the given system calls."""
    from vadstudio.render import process

    real = process.command

    def without(*calls: int) -> None:
        script = tmp_path / "old_kernel.py"
        script.write_text(OLD_KERNEL.format(calls=calls))
        monkeypatch.setattr(process, "command", lambda *words: [sys.executable, "-P", str(script), *real(*words)])

    return without


def test_below_the_required_level_nothing_is_drawn(old_kernel):
    old_kernel(444)  # landlock_create_ruleset
    request = RenderRequest("print('ran')", "python-matplotlib", 16)
    with Renderer(1, required="isolated") as strict, Renderer(1) as lenient:
        refused, drawn = strict.render(request), lenient.render(request)
    assert (refused.status, refused.stdout, refused.png) == (RenderStatus.REFUSED, "", b"")
    assert "'isolated'" in refused.message
    assert "'limited'" in refused.message
    assert "Landlock" in refused.message
    assert (drawn.sandbox, drawn.stdout) == ("limited", "ran\n")


def test_level_is_found_by_trying(old_kernel):
    level = sandbox_level.__wrapped__()
    assert level.name == "isolated", level.detail
    assert "Landlock ABI" in level.detail
    assert "seccomp" in level.detail
    assert "rlimits" in level.detail
    old_kernel(317)  # seccomp
    level = sandbox_level.__wrapped__()
    assert level.name == "limited"
    assert "missing: seccomp" in level.detail


def test_a_worker_that_cannot_start_is_level_none(monkeypatch):
    from vadstudio.render import process

    monkeypatch.setattr(process, "command", lambda *words: [sys.executable, "-c", "raise SystemExit('broken')"])
    level = sandbox_level.__wrapped__()
    assert level.name == "none"
    assert "broken" in level.detail


def test_limited_level_still_ends_what_a_drawing_leaves_running(no_namespaces, old_kernel, eventually):
    old_kernel(444, 317)
    code = (
        "import os, time\ntry:\n    pid = os.fork()\nexcept OSError:\n    pid = -1\n"
        "if pid == 0:\n    os.setsid()\n    time.sleep(600)\nprint(pid)\n"
    )
    with Renderer(1) as pool:
        result = pool.render(RenderRequest(code, "python-matplotlib", 16, limits=Limits(seconds=5)))
        left = int(result.stdout)
        # An ordinary user is stopped by the limit on processes; root is not, and its child is reaped.
        assert left == -1 or not os.path.exists(f"/proc/{left}")
