#!/usr/bin/env bash
# Sets vadstudio and its test tools up, and runs everything that is checked: form, types, walls, tests.
#
#   ./packaging/test.sh             all of it
#   ./packaging/test.sh PYTEST-ARGS only pytest, with these arguments
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

# What is optional for the studio and has tests: TeX, a JDK, bubblewrap, a screen in memory, a server with a real model.
setup "[processing,dask,live,test]" "
Xvfb xvfb
bwrap bubblewrap
javac default-jdk-headless
pdftex texlive-pictures
"
cd "$ROOT"
if [ $# -gt 0 ]; then
    exec "$VENV/bin/python" -m pytest "$@"
fi
say "Form"
"$VENV/bin/ruff" format --check vadstudio tests
"$VENV/bin/ruff" check vadstudio tests
say "Types"
"$VENV/bin/mypy"
say "Walls"
"$VENV/bin/lint-imports"
say "Tests"
# The window's tests wait for real processes on a machine that may be busy: one that fails is tried once more and counted as
# "rerun" in the last line, so that it can be looked at. The other rooms' tests have no second try.
"$VENV/bin/python" -m pytest -q -n 2 --dist loadfile --ignore tests/gui
exec "$VENV/bin/python" -m pytest -q -n 2 --dist loadfile --reruns 1 -rR tests/gui
