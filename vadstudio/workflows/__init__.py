"""The verbs: everything that a person can ask for, used alike by the command line and the window.

A verb is a function of a :class:`Workbench` (an open project with what works on it), a frozen spec, and a job context
through which it reports and may be cancelled. What it changes is told by ``project.subscribe``; whatever was done before a
cancel or a failure stays done.

- ``workbench``  the open project, its renderer and its provider
- ``projects``   new and sample projects
- ``generate refine edit``  drawings from a model, better drawings, drawings by hand
- ``working_copy``  what is typed and not yet saved
- ``pictures``   code -> stored pictures; live previews
- ``library sheet``  programs out of folders, projects and files; many pictures on one sheet
- ``freeze``     kept drawings -> a frozen dataset, packed for training
- ``train judge``  runs of the vision system, and their judgement on photographs
- ``demo report``  the whole main job without a window, and the page that it leaves
- ``doctor``     what works on this machine, and how to get the rest
"""

from vadstudio.workflows.doctor import Check, doctor
from vadstudio.workflows.edit import draw_by_hand, edit
from vadstudio.workflows.freeze import FreezeSpec, freeze
from vadstudio.workflows.generate import GenerateResult, GenerateSpec, generate
from vadstudio.workflows.judge import judge
from vadstudio.workflows.pictures import Failure, RenderSummary, preview, render_drawings, store_picture
from vadstudio.workflows.projects import create_sample, fill_sample, is_unfinished_sample, new_project
from vadstudio.workflows.refine import RefineResult, RefineSpec, refine
from vadstudio.workflows.train import follow, reattach, resume, stop, train
from vadstudio.workflows.workbench import Workbench
from vadstudio.workflows.working_copy import drop_working_copy, keep_working_copy, working_copy

__all__ = [
    "Check",
    "Failure",
    "FreezeSpec",
    "GenerateResult",
    "GenerateSpec",
    "RefineResult",
    "RefineSpec",
    "RenderSummary",
    "Workbench",
    "create_sample",
    "doctor",
    "draw_by_hand",
    "drop_working_copy",
    "edit",
    "fill_sample",
    "follow",
    "freeze",
    "generate",
    "is_unfinished_sample",
    "judge",
    "keep_working_copy",
    "new_project",
    "preview",
    "reattach",
    "refine",
    "render_drawings",
    "resume",
    "stop",
    "store_picture",
    "train",
    "working_copy",
]
