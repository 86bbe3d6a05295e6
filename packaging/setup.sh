# Sourced by run.sh and test.sh: makes the environment and the system libraries, and says what it does.
#
#   setup EXTRAS [PROGRAMS]   EXTRAS: what comes after ".", such as "" or "[test]"; PROGRAMS: "program package" pairs to have
#
# Sets: ROOT (the checkout), VENV (the environment). Nothing outside VENV is changed, but for system packages, and those only
# as root or where sudo asks for no password.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
if [ -n "${VADSTUDIO_VENV:-}" ]; then
    VENV="$VADSTUDIO_VENV"
elif [ -w "$ROOT" ]; then
    VENV="$ROOT/.venv"
else
    VENV="${XDG_CACHE_HOME:-$HOME/.cache}/vadstudio/venv"
fi

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
fail() { printf 'vadstudio: %s\n' "$*" >&2; exit 1; }

find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3.11 python3.12 python3.13 python3; do
        if [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

# library that must load -> Debian package that has it
LIBRARIES="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libxkbcommon.so.0 libxkbcommon0
libfontconfig.so.1 libfontconfig1
libdbus-1.so.3 libdbus-1-3
libglib-2.0.so.0 libglib2.0-0
libcairo.so.2 libcairo2
libxcb-cursor.so.0 libxcb-cursor0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
"

# Prints the Debian packages that are missing; $2: programs and packages for the tests, as "program package" pairs.
missing_packages() {
    "$1" - "$LIBRARIES" "${2:-}" <<'PY'
import ctypes, importlib.util, shutil, subprocess, sys

def loads(name):
    try:
        ctypes.CDLL(name)
        return True
    except OSError:
        return False

pairs = [line.split() for line in sys.argv[1].splitlines() if line.strip()]
missing = [package for library, package in pairs if not loads(library)]
pairs = [line.split() for line in sys.argv[2].splitlines() if line.strip()]
missing += [package for program, package in pairs if not shutil.which(program)]
if importlib.util.find_spec("ensurepip") is None:
    missing.append("python%d.%d-venv" % sys.version_info[:2])
if shutil.which("fc-list") and not subprocess.run(["fc-list", ":family=DejaVu Sans"], capture_output=True).stdout:
    missing.append("fonts-dejavu-core")
print(*missing)
PY
}

install_packages() {
    local python="$1" missing line
    [ "$(uname -s)" = Linux ] || return 0
    missing="$(missing_packages "$python" "${2:-}")"
    [ -n "$missing" ] || return 0
    line="apt-get install -y --no-install-recommends $missing"
    local wait="-o DPkg::Lock::Timeout=300" # another installation may be under way
    command -v apt-get >/dev/null 2>&1 ||
        fail "these system libraries are missing (their Debian names): $missing. Install them and start again."
    if [ "$(id -u)" = 0 ]; then
        say "Installing system libraries: $missing"
        { apt-get $wait update -qq && DEBIAN_FRONTEND=noninteractive $line $wait >/dev/null; } || fail "this failed: $line"
    elif sudo -n true 2>/dev/null; then
        say "Installing system libraries with sudo: $missing"
        { sudo -n apt-get $wait update -qq && sudo -n env DEBIAN_FRONTEND=noninteractive $line $wait >/dev/null; } || fail "this failed: sudo $line"
    else
        fail "system libraries are missing. Run this line, then start again:
  sudo $line"
    fi
}

setup() {
    local extras="$1" programs="${2:-}" python wanted stamp
    python="$(find_python)" || fail "Python 3.11, 3.12 or 3.13 is needed. Install one (Debian: sudo apt-get install python3 python3-venv), or name it: PYTHON=/path/to/python3.11"
    wanted="$("$python" - "$ROOT" "$extras" <<'PY'
import hashlib, pathlib, sys
root, extras = pathlib.Path(sys.argv[1]), sys.argv[2]
text = b"".join((root / name).read_bytes() for name in ("pyproject.toml", "packaging/constraints.txt"))
print(hashlib.sha256(text + str(root).encode() + sys.version.encode()).hexdigest()[:16] + extras)
PY
)"
    stamp="$VENV/.vadstudio-setup"
    # what was set up with the test tools serves without them, too
    if [ -f "$stamp" ] && case "$(cat "$stamp")" in "$wanted" | "${wanted%]},"*) true ;; *) false ;; esac &&
        { [ -z "$programs" ] || [ -z "$(missing_packages "$python" "$programs")" ]; }; then
        return 0
    fi
    install_packages "$python" "$programs"
    if ! "$VENV/bin/python" -c '' 2>/dev/null; then
        say "Making the environment $VENV with $("$python" --version)"
        rm -rf "$VENV"
        "$python" -m venv "$VENV" || fail "the environment could not be made. On Debian: sudo apt-get install python3-venv"
    fi
    if ! command -v "$VENV/bin/uv" >/dev/null 2>&1; then
        say "Fetching uv, the installer, into the environment"
        "$VENV/bin/python" -m pip install -q --disable-pip-version-check 'uv>=0.5' || fail "uv could not be fetched; is the network there?"
    fi
    say "Installing vadstudio$extras and what it needs (about 5 GB at first, PyTorch is the most of it)"
    VIRTUAL_ENV="$VENV" "$VENV/bin/uv" pip install -q -c "$ROOT/packaging/constraints.txt" -e "$ROOT$extras" ||
        fail "the installation failed; see above. Start again to go on."
    printf '%s' "$wanted" >"$stamp"
}
