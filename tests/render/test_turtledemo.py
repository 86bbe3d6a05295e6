"""CPython's own demonstrations of turtle, and what becomes of each.

=================  ==========================================================================================
bytedesign         runs to its end
chaos              runs to its end
clock              has no end: shows the minute after the one it began in
colormixer         waits for the mouse: shows its first scene
forest             runs to its end
fractalcurves      runs to its end
lindenmayer        runs to its end
minimal_hanoi      waits for a key: shows its first scene
nim                waits for a key: shows its first scene
paint              waits for the mouse: shows its first scene, a turtle
peace              runs to its end
penrose            runs to its end, after half a million moves
planet_and_moon    its end is 30,000 steps away: shows the orbits so far
rosette            runs to its end, for which it takes everything back: blank
round_dance        has no end: shows a late frame of the dance
sorting_animate    waits for a key: shows its first scene
tree               runs to its end
two_canvases       runs to its end
yinyang            runs to its end
=================  ==========================================================================================

``turtledemo.__main__``, the viewer of the others, is a window of widgets and not a drawing.
"""

from __future__ import annotations

import importlib.util
import tokenize
from pathlib import Path

import pytest

from vadstudio.domain import RenderStatus

OK, BLANK = RenderStatus.OK, RenderStatus.BLANK
ENDLESS = "goes on without end"


def demos() -> list[Path]:
    spec = importlib.util.find_spec("turtledemo")
    folder = Path(spec.submodule_search_locations[0]) if spec and spec.submodule_search_locations else None
    return sorted(path for path in folder.glob("*.py") if not path.stem.startswith("__")) if folder else []


TO_THE_END = {
    "bytedesign", "chaos", "forest", "fractalcurves", "lindenmayer", "peace", "penrose", "tree", "two_canvases", "yinyang",
}  # fmt: skip
TAKEN_BACK = {"rosette"}
TO_THE_BOUND = {"clock", "planet_and_moon", "round_dance"}
FIRST_SCENE = {"colormixer", "minimal_hanoi", "nim", "paint", "sorting_animate"}


@pytest.mark.skipif(not demos(), reason="this Python comes without turtledemo")
@pytest.mark.parametrize("path", demos(), ids=lambda path: path.stem)
def test_turtledemo(draw, path):
    assert path.stem in TO_THE_END | TAKEN_BACK | TO_THE_BOUND | FIRST_SCENE, "say in this file how it ends"
    with tokenize.open(path) as source:
        result = draw(source.read(), "turtle", 256, seconds=180)
    assert (result.message, result.line) == ("", None) or path.stem in TAKEN_BACK
    assert result.status == (BLANK if path.stem in TAKEN_BACK else OK)
    assert (ENDLESS in result.stdout) == (path.stem in TO_THE_BOUND)
