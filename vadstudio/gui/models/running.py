"""Jobs that ask models: begun, paused, told about when they end, gone on with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from vadstudio import workflows
from vadstudio.gui.failures import told
from vadstudio.gui.jobs import JobList
from vadstudio.gui.session import Session
from vadstudio.jobs import JobHandle
from vadstudio.workflows import GenerateResult, GenerateSpec, RefineResult, RefineSpec
from vadstudio.workflows.budget import money
from vadstudio.workflows.several import generate_parts

Arrived = Callable[[GenerateResult | RefineResult], None]


def start_generation(
    session: Session, parts: Sequence[GenerateSpec], title: str, arrived: Arrived | None = None
) -> JobHandle[Any] | None:
    """Generate as one job in the list; what it left undone can be gone on with from there."""
    bench = session.bench
    if bench is None:
        return None

    def again() -> None:
        if any(part.more for part in parts):  # the project knows which ones they were to be
            resume_newest(session)
        else:
            start_generation(session, parts, title)

    def done(result: GenerateResult) -> None:
        tell(session, result)
        if result.left:
            JobList.of(session).offer(handle, f"Resume ({result.left} missing)", again)
        if arrived:
            arrived(result)

    def failed(message: str) -> None:
        session.notice.emit(f"{title}: {message}", "error")

    handle = session.run(title, lambda ctx: generate_parts(bench, parts, ctx), done, failed, pausable=True)
    _offer_when_cancelled(session, handle, again)
    return handle


def start_refinement(session: Session, spec: RefineSpec, title: str, arrived: Arrived | None = None) -> None:
    """Refine as one job in the list."""
    bench = session.bench
    if bench is None:
        return

    def done(result: RefineResult) -> None:
        tell(session, result)
        if arrived:
            arrived(result)

    session.run(title, lambda ctx: workflows.refine(bench, spec, ctx), done, pausable=True)


def resume_newest(session: Session) -> None:
    """Go on with the newest generation that was stopped or cut off: only what is missing is asked for."""
    bench = session.bench
    if bench is None:
        return

    def found(spec: GenerateSpec | None) -> None:
        if spec is None:
            session.status_message.emit("No generation was stopped or cut off.")
        else:
            start_generation(session, [spec], "Resume the generation")

    session.write(lambda: workflows.unfinished_generation(bench), found)


def tell(session: Session, result: GenerateResult | RefineResult) -> None:
    """Tell what came, what it cost, and what went wrong with what to do about it."""
    made = len(result.drawing_ids)
    session.status_message.emit(f"{made} new drawing{'s' if made != 1 else ''}{_spent(result)}.")
    if result.stopped:
        left = getattr(result, "left", 0)
        more = f" {left} were not asked for; Jobs offers to go on with them." if left else ""
        session.notice.emit(result.stopped + more, "error")
    failures = [one for one in result.failures if one.message != result.stopped]
    if failures:
        session.notice.emit(told(failures), "warning")
    if ends := getattr(result, "ends", []):
        session.status_message.emit(told(ends).replace("\n", "   "))


def _spent(result: GenerateResult | RefineResult) -> str:
    if not result.calls:
        return ""
    unknown = f", {result.unknown} of unknown cost" if result.unknown else ""
    return f", {result.calls} call{'s' if result.calls != 1 else ''}, {money(result.cost)}{unknown}"


def _offer_when_cancelled(session: Session, handle: JobHandle[Any], again: Callable[[], None]) -> None:
    """Offer to go on with a job that was stopped; one that came to its end withdraws or words the offer anew."""
    jobs = JobList.of(session)

    def heard(info: Any) -> None:
        if info.handle is handle and info.outcome is not None:
            jobs.updated.disconnect(heard)
            if info.state in {"cancelled", "failed"}:
                jobs.offer(handle, "Resume", again)

    jobs.updated.connect(heard)
