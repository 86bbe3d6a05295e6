"""Long work: a job is ``fn(ctx) -> result``.

Through its context a job reports progress, metrics and partial results, and asks whether it was cancelled. Progress is a
protocol; the command line and the window are two implementations. Nothing here knows Qt, torch or the database.
"""

from vadstudio.jobs.context import Cancelled, Context, NullContext
from vadstudio.jobs.events import Event, EventKind, Outcome
from vadstudio.jobs.runner import JobHandle, JobRunner

__all__ = ["Cancelled", "Context", "Event", "EventKind", "JobHandle", "JobRunner", "NullContext", "Outcome"]
