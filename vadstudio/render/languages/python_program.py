"""Runs the Python of a drawing: as ``__main__``, with seeded chance, and with errors on the line of its own code.

Used by every language that is a Python library. Runs inside the confined child, and changes that process for good.
"""

from __future__ import annotations

import random
import sys
import types
from types import TracebackType
from typing import Any

from vadstudio.render.languages.base import DrawingError

FILE = "drawing.py"


def run_program(code: str, seed: int) -> dict[str, Any]:
    """Run *code* with the sources of chance seeded; return its global names.

    Raises:
        DrawingError: it does not compile, raises, or exits with a failure. MemoryError comes through as it is.
    """
    try:
        # dont_inherit: the future statements of this file are not the drawing's.
        program = compile(code, FILE, "exec", dont_inherit=True)
    except SyntaxError as error:
        line = error.lineno if error.lineno and error.lineno > 0 else None
        raise DrawingError(f"{type(error).__name__}: {error.msg}.", line) from error
    except (ValueError, RecursionError, OverflowError) as error:
        raise DrawingError(f"The code cannot be compiled: {error}.") from error
    seed_chance(seed)
    module = types.ModuleType("__main__")
    module.__dict__["__file__"] = FILE
    sys.modules["__main__"] = module  # dataclasses and the like look their module up
    sys.argv = [FILE]
    try:
        exec(program, module.__dict__)
    except MemoryError:
        raise
    except SystemExit as error:
        if error.code not in (None, 0):
            raise DrawingError(
                f"The program ended with {_shown(error.code)}.", program_line(error.__traceback__)
            ) from None
    except BaseException as error:
        raise DrawingError(error_sentence(error), program_line(error.__traceback__)) from None
    return module.__dict__


def error_sentence(error: BaseException) -> str:
    """Return "NameError: name 'x' is not defined.", whatever the error's own text does."""
    text = _shown(error)
    name = type(error).__name__
    return f"{name}: {text.rstrip('.')}." if text else f"{name}."


def _shown(value: object) -> str:
    try:
        return " ".join(str(value).split())[:400]
    except Exception:
        return "something that cannot be shown"


def program_line(trace: TracebackType | None) -> int | None:
    """Return the innermost line of the drawing's own code in *trace*."""
    line = None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == FILE:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def seed_chance(seed: int) -> None:
    """Seed ``random`` and ``numpy.random``, and every generator that the program makes without giving a seed.

    ``random.seed()``, ``random.Random()`` and ``numpy.random.default_rng()`` draw their seed from the system; here they
    draw it from one stream that starts at *seed*, so that a picture stays a function of its request. A seed that the
    program gives is left alone.
    """
    import numpy as np
    from numpy.random import bit_generator

    stream = random.Random(seed)
    plain_seed = random.Random.seed

    def seeded(self: random.Random, a: Any = None, version: int = 2) -> None:
        plain_seed(self, stream.getrandbits(64) if a is None else a, version)

    random.Random.seed = seeded  # type: ignore[method-assign]
    random.seed = random._inst.seed  # the module's functions are bound to this instance
    # numpy's SeedSequence asks this name for entropy when it is given none.
    bit_generator.randbits = stream.getrandbits  # type: ignore[attr-defined]
    random.seed(seed)
    np.random.seed(seed % (1 << 32))
