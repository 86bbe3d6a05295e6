"""What the console's kernel knows when it starts; also the text that greets the person."""

from __future__ import annotations

BANNER = """`project` is the open project, `bench` works on it, `workflows` holds every verb, `ctx` reports progress.
  project.concepts.all()          project.drawings.heads()          project.runs.all()
  workflows.generate(bench, workflows.GenerateSpec((1,), "svg"), ctx)
"""

_CODE = """
from vadstudio import settings, workflows
from vadstudio.jobs import NullContext
from vadstudio.store import GalleryQuery, Project
project = Project.open({path!r})
bench = workflows.Workbench(project, settings.load())
ctx = NullContext()
"""


def code_for(path: str) -> str:
    """Return the code that binds the project at *path*."""
    return _CODE.format(path=path)
