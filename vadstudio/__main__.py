"""``python -m vadstudio`` and the ``vadstudio`` command."""

import sys


def main() -> None:
    """Run the command line; exit with its status."""
    from vadstudio.cli.main import run

    sys.exit(run())


if __name__ == "__main__":
    main()
