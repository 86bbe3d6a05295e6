"""The display that is not there: windows, the event loop, and the end of animations that do not end by themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from vadstudio.render.languages.turtle_canvas.clock import Clock

if TYPE_CHECKING:
    from vadstudio.render.languages.turtle_canvas.widgets import Tk

SCREEN = (1920, 1080)
"""Width and height of the screen that programs are told of, pixels; a turtle window is half as wide, 3/4 as high."""
LOOP_SECONDS = 60.0
"""The event loop ends after so many seconds of virtual time, or when nothing is left to wait for."""
MOVES_WORK = 150_000
"""Changes of a canvas and moves of a turtle after which a program that shows each of its moves has shown enough."""
FRAMES_WORK = 60_000
"""The same for the event loop, and for a program that goes on asking for frames itself. Some seconds of real time."""
FRAME_SECONDS = 1 / 60
_FEW_FRAMES = 100
_SLEEP_WORK = 20
_NOTE = "The animation goes on without end; the picture is its frame {}."


class Ended(SystemExit):
    """The program has shown enough. It ends as if it had left by itself."""


class Display:
    """What a program opened, and how far it is.

    Attributes:
        clock: its virtual time.
        windows: root windows and further top-level windows, in the order they were opened.
        work: changes of canvases and moves of turtles so far.
        screens: every ``TurtleScreen`` made.
        failure: what turtle takes for the end of the window, raised by a callback; or None.
        quiet: kinds of exceptions by which a callback says that the window was closed.
        flush: completes what the program drew but did not yet show.
    """

    def __init__(self) -> None:
        self.clock = Clock()
        self.windows: list[Tk] = []
        self.work = 0
        self.screens: list[Any] = []
        self.failure: AttributeError | None = None
        self.quiet: tuple[type[Exception], ...] = ()
        self.flush: Callable[[], None] = lambda: None
        self._most = MOVES_WORK
        self._frames = self._asked = 0
        self._calling = False
        self._open = True

    def frame(self) -> None:
        """A frame is complete: do what is due, and end the program where it has shown enough.

        Raises:
            Ended: it has.
        """
        self.work += 1
        self._frames += 1
        if not self._calling:
            now = self.clock.now
            due = list(iter(lambda: self.clock.due(now), None))  # not what these set up for the same moment
            for call in due:
                self._call(call)
        self._bound()

    def show(self) -> None:
        """The program asks for a frame itself: it takes as long as one of a screen does."""
        self.clock.wait(FRAME_SECONDS)
        self._ask()

    def sleep(self, seconds: float) -> None:
        """Let time pass between two frames, as ``time.sleep`` does. Raises as both."""
        if seconds < 0 or seconds != seconds:
            raise ValueError("sleep length must be non-negative")
        self.clock.wait(seconds)
        self.work += _SLEEP_WORK
        self._frames += 1
        self._ask()
        self._bound()

    def loop(self) -> None:
        """Call what is due, in the order of virtual time, until nothing is left, a window closes or it is enough."""
        if self._calling:  # a callback that starts the loop again: this one goes on
            return
        self._open = True
        end = self.clock.now + LOOP_SECONDS
        self._most = self.work + FRAMES_WORK
        while self._open and (call := self.clock.due(end)):
            try:
                self._call(call)
            except AttributeError as error:
                self.failure = error
                raise
            self.work += 1
            if self.work > self._most:
                break
        else:
            if not self._open or not self.clock.waiting:
                return
        print(_NOTE.format(self._frames))

    def close(self) -> None:
        """A window was closed, or the loop was asked to end."""
        self._open = False

    def _ask(self) -> None:
        self._asked += 1
        if self._asked == _FEW_FRAMES and not self._calling:
            self._most = self.work + FRAMES_WORK

    def _bound(self) -> None:
        # Long drawings in few frames end by themselves; what goes on frame after frame is an animation.
        # Inside a callback there is room to complete the frame, which the loop then ends after.
        most = self._most + (FRAMES_WORK // 2 if self._calling else 0)
        if self.work > most and self._frames > _FEW_FRAMES:
            print(_NOTE.format(self._frames))
            raise Ended

    def _call(self, call: Callable[[], object]) -> None:
        self._calling = True
        try:
            call()
        except self.quiet:
            self._open = False
        finally:
            self._calling = False
