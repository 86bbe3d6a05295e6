"""Attacks by Python programs, drawn with matplotlib; see test_attacks.py for the form."""

PLOT = "\nimport matplotlib.pyplot as plt\nplt.plot([1, 2])\n"
GONE = "No such file|Permission denied|Not a directory"
FORBIDDEN = "Operation not permitted"
EVERY = "import json, os, struct\ndef send(header, body=b''):\n"
EVERY += "    frame = struct.pack('>II', len(header), len(body)) + header + body\n"
EVERY += "    for number in range(3, 40):\n        try: os.write(number, frame)\n        except OSError: pass\n    os._exit(0)\n"
INNOCENT = (
    "import random, numpy as np, matplotlib.pyplot as plt\n"
    "plt.plot([random.random() for _ in range(9)])\nplt.scatter(np.random.rand(9), np.random.rand(9))\nplt.title('Text')\n"
)
ATTACKS = {
    # -- read --------------------------------------------------------------------------------------------------------
    "secret": ("read", "print(open('@SECRET@').read())", "error", GONE),
    "secret by its descriptor": (
        "read",
        "import os\nprint(os.read(os.open('@SECRET@', os.O_RDONLY), 99))",
        "error",
        GONE,
    ),
    "secret in the picture": (
        "read",
        "import linecache\nimport matplotlib.pyplot as plt\nplt.text(0, 0, linecache.getline('@SECRET@', 1) or 'nothing')",
        "ok",
        "",
    ),
    "secret as numbers": ("read", "import numpy as np\nprint(np.fromfile('@SECRET@', dtype=np.uint8))", "error", GONE),
    "secret as a program": ("read", "import runpy\nrunpy.run_path('@SECRET@')", "error", GONE),
    "secret as a module": (
        "read",
        "import sys\nsys.path.insert(0, '@OUTSIDE@')\nimport secret",
        "error",
        "No module named|Permission",
    ),
    "secret as a font": (
        "read",
        "import matplotlib.pyplot as plt\nfrom matplotlib.font_manager import get_font\nget_font('@SECRET@')",
        "error",
        GONE,
    ),
    "secret as a style": (
        "read",
        "import matplotlib.pyplot as plt\nplt.style.use('@SECRET@')",
        "error",
        "not a valid|" + GONE,
    ),
    "secret copied": (
        "read",
        "import shutil\nshutil.copy('@SECRET@', 'mine')\nprint(open('mine').read())",
        "error",
        GONE,
    ),
    "secret moved": (
        "read",
        "import os\nos.rename('@SECRET@', 'mine')\nprint(open('mine').read())",
        "error",
        GONE + "|cross-device",
    ),
    "secret by a link": (
        "paths",
        "import os\nos.symlink('@SECRET@', 'a')\nprint(open('a').read())",
        "error",
        FORBIDDEN,
    ),
    "secret by a hard link": (
        "paths",
        "import os\nos.link('@SECRET@', 'a')\nprint(open('a').read())",
        "error",
        FORBIDDEN,
    ),
    "secret by C": (
        "ctypes",
        "import ctypes\nlib = ctypes.CDLL(None)\nprint([lib.open(b'@SECRET@', flags) for flags in (0, 1, 2)])" + PLOT,
        "ok",
        "",
        {"stdout": "[-1, -1, -1]\n"},
    ),
    "dots": ("paths", "print(open('../' * 20 + '@SECRET@').read())", "error", GONE),
    "own root": ("paths", "print(open('/proc/self/root/@SECRET@').read())", "error", GONE),
    "the first process's root": ("paths", "print(open('/proc/1/root/@SECRET@').read())", "error", GONE),
    "own folder in /proc": ("paths", "print(open('/proc/self/cwd/../../beyond').read())", "error", GONE),
    "folder above by its descriptor": (
        "paths",
        "import os\nos.open('beyond', 0, dir_fd=os.open('..', os.O_PATH))",
        "error",
        GONE,
    ),
    "folders left": (
        "paths",
        "import os\nos.chdir('..')\nprint(os.listdir('.'), open('beyond').read())",
        "error",
        GONE,
    ),
    "descriptors by name": (
        "paths",
        "import os\nprint(os.listdir('/proc/self/fd'), os.listdir('/dev/fd'))",
        "error",
        GONE,
    ),
    "descriptors inherited": (
        "paths",
        "import os\nfor n in range(3, 300):\n    try: print(n, os.read(n, 99))\n    except OSError: pass\n"
        "    try: print(n, os.listdir(n))\n    except OSError: pass" + PLOT,
        "ok",
        "",
        {"stdout": ""},
    ),
    "environment": ("environment", "import os\nprint(os.environ, os.environb)" + PLOT, "ok", ""),
    "environment in memory": (
        "environment",
        "import ctypes\nenviron = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), 'environ')\ni = 0\n"
        "while environ[i]:\n    print(environ[i])\n    i += 1" + PLOT,
        "ok",
        "",
    ),
    "parent's environment": (
        "environment",
        "import os\nprint(open(f'/proc/{os.getppid()}/environ', 'rb').read())",
        "error",
        GONE,
    ),
    "studio's environment": ("environment", "print(open('/proc/@STUDIO@/environ', 'rb').read())", "error", GONE),
    "parent's memory": ("memory", "import os\nopen(f'/proc/{os.getppid()}/mem', 'r+b')", "error", GONE),
    "studio's memory": (
        "memory",
        "import ctypes\nlib = ctypes.CDLL(None, use_errno=True)\nlib.process_vm_readv(@STUDIO@, 0, 0, 0, 0, 0)\n"
        "print(ctypes.get_errno())" + PLOT,
        "ok",
        "",
        {"stdout": "1\n"},
    ),
    "other processes": ("memory", "import os\nprint(os.listdir('/proc'))", "error", GONE),
    # -- write -------------------------------------------------------------------------------------------------------
    "file in /tmp": ("write", "open('/tmp/vad-pwned', 'w')", "error", GONE + "|Read-only"),
    "file in memory": (
        "write",
        "import tempfile\ntempfile.NamedTemporaryFile(dir='/dev/shm', prefix='vad-pwned')",
        "error",
        GONE,
    ),
    "file at home": ("write", "open('@HOME@/vad-pwned', 'w')", "error", GONE + "|Read-only"),
    "file beside the secret": ("write", "open('@OUTSIDE@/vad-pwned', 'w')", "error", GONE),
    "file in the package": (
        "write",
        "import os, vadstudio\nopen(os.path.join(os.path.dirname(vadstudio.__file__), 'vad-pwned'), 'w')",
        "error",
        GONE + "|Read-only",
    ),
    "file above": ("write", "open('../vad-pwned', 'w')", "error", GONE),
    "secret overwritten": ("write", "open('@SECRET@', 'r+').write('changed')", "error", GONE),
    "secret removed": ("write", "import os\nos.remove('@SECRET@')", "error", GONE),
    "secret cut": ("write", "import os\nos.truncate('@SECRET@', 0)", "error", FORBIDDEN),
    "secret's mode": ("write", "import os\nos.chmod('@SECRET@', 0)", "error", FORBIDDEN),
    "data base": (
        "write",
        "import sqlite3\nsqlite3.connect('/tmp/vad-pwned').execute('create table a(b)')",
        "error",
        "unable to open",
    ),
    # -- network -----------------------------------------------------------------------------------------------------
    "connection": ("network", "import socket\nsocket.create_connection(('127.0.0.1', @PORT@))", "error", FORBIDDEN),
    "download": (
        "network",
        "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:@PORT@/')",
        "error",
        FORBIDDEN,
    ),
    "picture from the network": (
        "network",
        "import matplotlib.pyplot as plt\nplt.imshow(plt.imread('http://127.0.0.1:@PORT@/a.png'))",
        "error",
        "urllib|URL|" + FORBIDDEN,
    ),
    "loop of events": (
        "network",
        "import asyncio\nasyncio.run(asyncio.open_connection('127.0.0.1', @PORT@))",
        "error",
        FORBIDDEN,
    ),
    "connection by C": (
        "network",
        "import ctypes\nlib = ctypes.CDLL(None)\nprint([lib.socket(f, k, 0) for f in (1, 2, 10, 16, 17, 40) for k in (1, 2, 3)])"
        + PLOT,
        "ok",
        "",
        {"stdout": f"{[-1] * 18}\n"},
    ),
    "server": ("network", "import http.server\nhttp.server.HTTPServer(('', 0), None)", "error", FORBIDDEN),
    # -- processes and signals -----------------------------------------------------------------------------------------
    "fork bomb": (
        "bomb",
        "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass",
        "timeout",
        "0.5 s",
        {"seconds": 0.5},
    ),
    "thread bomb": (
        "bomb",
        "import _thread, time\nwhile True:\n    try: _thread.start_new_thread(time.sleep, (99,))\n    except RuntimeError: pass",
        "timeout",
        "0.5 s",
        {"seconds": 0.5},
    ),
    "process pool": ("bomb", "import multiprocessing\nmultiprocessing.Pool(50)", "error", FORBIDDEN + "|" + GONE),
    "spawned program": (
        "process",
        "import os\nos.posix_spawn('/bin/sh', ['sh', '-c', 'touch /tmp/vad-pwned'], {})",
        "error",
        FORBIDDEN,
    ),
    "shell": (
        "process",
        "import subprocess\nsubprocess.run('touch /tmp/vad-pwned', shell=True, check=True)",
        "error",
        FORBIDDEN,
    ),
    "system": ("process", "import os\nprint(os.system('touch /tmp/vad-pwned'))" + PLOT, "ok", ""),
    "studio killed": ("signal", "import os\nos.kill(@STUDIO@, 9)", "error", FORBIDDEN),
    "parent stopped": ("signal", "import os, signal\nos.kill(os.getppid(), signal.SIGSTOP)", "error", FORBIDDEN),
    "group killed": ("signal", "import os\nos.killpg(0, 9)", "error", FORBIDDEN),
    "signal by a descriptor": (
        "signal",
        "import os, signal\nsignal.pidfd_send_signal(os.pidfd_open(os.getppid()), 9)",
        "error",
        FORBIDDEN,
    ),
    "signals ignored": (
        "signal",
        "import signal\nfor s in range(1, 65):\n    try: signal.signal(s, signal.SIG_IGN)\n"
        "    except (OSError, ValueError): pass\nwhile True: pass",
        "timeout",
        "0.5 s",
        {"seconds": 0.5},
    ),
    "limits raised": (
        "process",
        "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))",
        "error",
        "not allowed|" + FORBIDDEN,
    ),
    # -- bombs -------------------------------------------------------------------------------------------------------
    "number": ("bomb", "9 ** 9 ** 9", "timeout|memory", "", {"seconds": 0.5}),
    "slow pattern": ("bomb", "import re\nre.match('(a+)+b', 'a' * 99)", "timeout", "0.5 s", {"seconds": 0.5}),
    "memory": (
        "bomb",
        "kept = []\nwhile True: kept.append(bytearray(1 << 24))",
        "memory",
        "128 MB",
        {"megabytes": 128},
    ),
    "memory mapped": ("bomb", "import mmap\nmmap.mmap(-1, 1 << 40)", "error", "memory"),
    "memory kept in secret": (
        "bomb",
        "kept = []\nwhile True:\n    try: kept.append(bytearray(1 << 20))\n    except MemoryError: pass",
        "timeout",
        "0.5 s",
        {"seconds": 0.5, "megabytes": 128},
    ),
    "disk": (
        "bomb",
        "i = 0\nwhile True:\n    i += 1\n    open(f'f{i}', 'wb').write(bytes(8 << 20))",
        "memory",
        "64 MB of files",
    ),
    "large file": ("bomb", "f = open('f', 'wb')\nf.truncate(1 << 40)", "error", "File too large"),
    "files renamed without end": (
        "bomb",
        "import os\nfor i in range(30): open(f'f{i}', 'wb').write(bytes(8 << 20))\nopen('x0', 'w')\ni = 0\n"
        "while True:\n    os.rename(f'x{i}', f'x{i + 1}')\n    i += 1",
        "memory",
        "64 MB of files",
    ),
    "output": ("bomb", "for _ in range(99): print('x' * 100_000)" + PLOT, "ok", ""),
    "output past Python": (
        "bomb",
        "import os\nfor _ in range(999): os.write(1, bytes(1 << 20)); os.write(2, bytes(99))" + PLOT,
        "ok",
        "",
    ),
    "huge picture": (
        "bomb",
        "import matplotlib.pyplot as plt\nplt.figure(figsize=(5000, 5000))\nplt.plot([1, 2])",
        "ok|error|memory",
        "",
    ),
    "recursion": ("bomb", "class A:\n    def __repr__(self): return repr(self)\nrepr(A())", "error", "RecursionError"),
    "crash": (
        "ctypes",
        "import ctypes\nctypes.memset(id(type), 255, 400)\ntype(1)",
        "crashed",
        "SIGSEGV|SIGBUS|SIGABRT",
    ),
    "bad pages": (  # a length of 0: asked for as root without a sandbox, it harms nothing either
        "ctypes",
        "import ctypes\nlib = ctypes.CDLL(None, use_errno=True)\n"
        "print([(lib.madvise(None, 0, advice), ctypes.get_errno()) for advice in (100, 101)])" + PLOT,
        "ok",
        "",
        {"stdout": "[(-1, 1), (-1, 1)]\n"},
    ),
    # -- forged replies ------------------------------------------------------------------------------------------------
    "reply with a number beyond all": (
        "forgery",
        EVERY + "send(b'{\"status\": \"error\", \"milliseconds\": 1' + b'0' * 400 + b'}')",
        "error",
        "",
    ),
    "reply with no number": ("forgery", EVERY + 'send(b\'{"status": "error", "milliseconds": NaN}\')', "error", ""),
    "reply with a number too long": (
        "forgery",
        EVERY + "send(b'{\"status\": \"error\", \"milliseconds\": ' + b'9' * 9000 + b'}')",
        "crashed",
        "no proper reply",
    ),
    "reply that steers a terminal": (
        "forgery",
        EVERY + "send(json.dumps({'status': 'error', 'message': 'a\\x1b[2J\\nb\\u202ec\\x07'}).encode())",
        "error",
        "^a  ?\\[2J b c $",
    ),
    "message that steers a terminal": ("forgery", "raise SystemExit('a\\x1b[2Jb')", "error", "a \\[2Jb"),
    "reply with a file": (
        "forgery",
        EVERY + "import io, PIL.Image\nf = io.BytesIO()\nPIL.Image.new('RGB', (64, 64)).save(f, 'PNG')\n"
        "send(b'{\"status\": \"ok\"}', f.getvalue() + b'trailing')",
        "crashed",
        "no picture of the size",
    ),
    "reply that never ends": (
        "forgery",
        "import os, struct, time\nos.write(3, struct.pack('>II', 2, 100) + b'{}')\nwhile True: time.sleep(9)",
        "timeout|error",
        "",
        {"seconds": 0.5},
    ),
    # -- left behind -------------------------------------------------------------------------------------------------
    "settings": (
        "left",
        "import matplotlib as m, matplotlib.pyplot as plt\nm.rcParams.update({'lines.linewidth': 40, 'font.size': 50})\n"
        "plt.style.use('dark_background')\nplt.plot([1, 2])",
        "ok",
        "",
    ),
    "modules": (
        "left",
        "import builtins, random, sys, numpy, matplotlib.lines, PIL.Image\nnumpy.random.rand = random.random = lambda *a: 0\n"
        "matplotlib.lines.Line2D.draw = PIL.Image.Image.save = print\nsys.modules['json'] = None\nbuiltins.len = None",
        "error|ok|blank|crashed",
        "",
    ),
    "files with names of modules": (
        "left",
        "import os\nfor n in ('matplotlib', 'PIL', 'numpy', 'random', 'sitecustomize', 'drawing'):\n"
        "    open(n + '.py', 'w').write('raise SystemExit(1)')\nopen('matplotlibrc', 'w').write('lines.linewidth: 40')\n"
        "os.mkdir('locked')\nopen('locked/a', 'w')" + PLOT,
        "ok",
        "",
    ),
    "exit handler": (
        "left",
        "import atexit, os, weakref\natexit.register(lambda: open('late', 'w'))\nos.register_at_fork(before=lambda: os._exit(1))"
        + PLOT,
        "ok",
        "",
    ),
    "studio's own objects": (
        "left",
        "import sys\nframe = sys._getframe()\nwhile frame:\n    zygote = frame.f_locals.get('self')\n"
        "    if type(zygote).__name__ == 'Zygote':\n        zygote._scratch = '/tmp'\n        zygote._jails.clear()\n"
        "        zygote._readable.append('/')\n    frame = frame.f_back" + PLOT,
        "ok",
        "",
    ),
}
