#!/usr/bin/env bash
# Sets vadstudio up and starts it.
#
#   ./packaging/run.sh              the studio on the sample project; where there is no display, `vadstudio demo`
#   ./packaging/run.sh ARGS         vadstudio ARGS, in the environment that this script made
#   ./packaging/run.sh --no-start   only set up
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

setup "[processing]"
if [ "${1:-}" = --no-start ]; then
    say "Ready. Start it with ./packaging/run.sh"
    exit 0
fi
if [ $# -gt 0 ]; then
    exec "$VENV/bin/vadstudio" "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    say "Opening the studio on the sample project"
    exec "$VENV/bin/vadstudio" open --sample
fi
out="vadstudio-demo-$(date +%Y%m%d-%H%M%S)"
say "There is no display: doing the main job without a window. Results go to $out"
exec "$VENV/bin/vadstudio" demo "$out"
