"""Code -> picture, in a confined child process.

- ``model``       requests, results, limits
- ``renderer``    :class:`Renderer`, the pool of warm worker processes that everybody else uses
- ``cache``       results that were drawn before, on the disk; what draws with a cache before it
- ``remote``      a drawing as plain values, for an executor whose workers are other processes or machines
- ``process``     the studio's side of one worker process: its command, its clean environment, its pipes
- ``wire``        frames between the processes: a JSON header and bytes, never pickle
- ``worker``      ``python -m vadstudio.render.worker``: imports the languages once, then serves drawings
- ``zygote``      the worker's loop where processes can fork: one confined child per drawing
- ``children``    its forked children: started confined, watched, ended
- ``spare``       a child that is forked before its program is known, while nobody waits
- ``host``        a resident process of a language that is drawn outside Python; ``hosted`` what it answers
- ``single``      the worker's loop where they cannot: the worker draws once, confined as far as the system allows, and ends
- ``drawing``     what happens inside the confined process: seed, draw, fit into the square, look for ink
- ``sandbox/``    rlimits, Landlock, seccomp, and the trial that says which level this machine reaches; all that is POSIX only
- ``languages/``  one file per language behind one protocol

Model-written code is hostile until shown otherwise: it sees no network, no file but its own scratch folder and the
read-only libraries, no other process, no environment, and has bounded time, memory, output and picture size. A picture is
a function of (code, language, size, seed, renderer version).
"""

from vadstudio.render.cache import CachedDrawer, Drawer, RenderCache, cache_folder
from vadstudio.render.languages import LANGUAGES, Availability, DrawingError, Language, language_for
from vadstudio.render.model import SETTLED, Limits, RenderRequest, RenderResult
from vadstudio.render.renderer import Renderer
from vadstudio.render.sandbox.level import SandboxLevel, sandbox_level

__all__ = [
    "LANGUAGES",
    "SETTLED",
    "Availability",
    "CachedDrawer",
    "Drawer",
    "DrawingError",
    "Language",
    "Limits",
    "RenderCache",
    "RenderRequest",
    "RenderResult",
    "Renderer",
    "SandboxLevel",
    "cache_folder",
    "language_for",
    "sandbox_level",
]
