"""Gathers the commands and turns what goes wrong into a sentence and an exit status."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click
from click_default_group import DefaultGroup

from vadstudio import __version__
from vadstudio.cli import (
    benching,
    calls,
    concepts,
    curating,
    drawing,
    learning,
    models,
    projects,
    prompts,
    rendering,
    sheets,
    starter,
    studio,
)
from vadstudio.errors import VadError
from vadstudio.jobs import Cancelled

CANCELLED = 130


@click.group(
    cls=DefaultGroup,
    default="open",
    default_if_no_args=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="\b\nExample:\n  vadstudio demo out --json\n  vadstudio my.vad",
)
@click.version_option(__version__, prog_name="vadstudio")
@click.option("--traceback", is_flag=True, help="Show where in the program an error came from.")
def cli(traceback: bool) -> None:
    """Drawings that language models write as code, and vision systems that learn from them.

    Without a command, `vadstudio [PROJECT]` opens the studio.
    """


for module in (
    studio,
    projects,
    concepts,
    prompts,
    drawing,
    models,
    calls,
    rendering,
    sheets,
    starter,
    curating,
    learning,
    benching,
):
    for command in module.COMMANDS:
        cli.add_command(command)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        result = cli.main(words, prog_name="vadstudio", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (Cancelled, KeyboardInterrupt, click.Abort):
        click.echo("Cancelled.", err=True)
        return CANCELLED
    except VadError as error:
        if "--traceback" in words:
            raise
        click.echo(f"vadstudio: {error}", err=True)
        return error.exit_status
    except BrokenPipeError:
        return 1
    except Exception as error:
        if "--traceback" in words:
            raise
        click.echo(
            f"vadstudio: something unexpected happened: {type(error).__name__}: {error}. "
            "Run the same with `vadstudio --traceback …` to see where.",
            err=True,
        )
        return 1
