"""``python -m vadstudio.render.worker``: the process that drawings come from.

It is exec'd with a clean environment, so that no secret of the studio is in its memory. It imports a language when it is
first told to, and draws what it is asked for until its standard input ends, which is also how it learns that the studio
is gone.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from vadstudio.render import fonts


def main(arguments: list[str] | None = None) -> int:
    """Run a worker; return its exit status."""
    parser = argparse.ArgumentParser(prog="vadstudio.render.worker")
    parser.add_argument("--folder", type=Path, required=True)
    mode = parser.add_mutually_exclusive_group(required=True)
    mode.add_argument("--serve", action="store_true", help="fork a confined child for each drawing")
    mode.add_argument("--once", action="store_true", help="draw once in this process")
    mode.add_argument("--probe", action="store_true", help="print the level of confinement reached")
    options = parser.parse_args(arguments)
    if options.probe:
        from vadstudio.render.single import probe

        return probe(options.folder)
    # Frames go to a copy of standard output; whatever else prints, prints to standard error.
    replies = os.dup(1)
    os.dup2(2, 1)
    fonts.pin(options.folder)
    if options.serve:
        from vadstudio.render.zygote import Zygote

        return Zygote(options.folder, replies).serve()
    from vadstudio.render.single import serve_once

    return serve_once(options.folder, replies)


if __name__ == "__main__":
    sys.exit(main())
