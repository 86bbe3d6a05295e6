"""The verbs: everything that a person can ask for, used alike by the command line and the window.

A verb is a function of a :class:`Workbench` (an open project with what works on it), a frozen spec, and a job context
through which it reports and may be cancelled. What it changes is told by ``project.subscribe``; whatever was done before a
cancel or a failure stays done.

- ``workbench``  the open project, its renderer and its provider
- ``projects playing``  new and sample projects, and the starter library played back into them
- ``starter_check``  whether every program of a starter library draws, in time, something of its own
- ``generate wanted sibling refine edit``  drawings from a model, in another language, better ones, drawings by hand
- ``selection``  some lines of a draft changed by a model, as a proposal
- ``asking wording live budget estimate``  questions that are paid once, jobs that ask them, what they may and will cost
- ``several``    one generation over models of several endpoints
- ``models``     endpoints, what their models can do, and what calls cost
- ``working_copy``  what is typed and not yet saved
- ``pictures``   code -> stored pictures; live previews
- ``library sheet``  programs out of folders, projects and files; many pictures on one sheet
- ``freeze``     kept drawings -> a frozen dataset, packed for training
- ``train judge``  runs of the vision system, and their judgement on photographs
- ``demo report``  the whole main job without a window, and the page that it leaves
- ``concepts``   concepts by the hundred: composed of words, imported from lists
- ``prompts``    a project's own prompts, their versions and what they send
- ``doctor``     what works on this machine, and how to get the rest
"""

from vadstudio.workflows.doctor import Check, doctor
from vadstudio.workflows.edit import draw_by_hand, edit, import_code
from vadstudio.workflows.estimate import Estimate, estimate
from vadstudio.workflows.freeze import FreezeSpec, freeze
from vadstudio.workflows.generate import GenerateResult, generate
from vadstudio.workflows.judge import judge
from vadstudio.workflows.pictures import Failure, RenderSummary, preview, render_drawings, store_picture
from vadstudio.workflows.projects import (
    create_sample,
    fill_sample,
    is_unfinished_sample,
    new_project,
    new_starter_project,
)
from vadstudio.workflows.refine import RefineResult, RefineSpec, refine
from vadstudio.workflows.selection import Proposal, Selection, accept, edit_selection
from vadstudio.workflows.sibling import LikeSpec, draw_like
from vadstudio.workflows.train import follow, reattach, resume, stop, train
from vadstudio.workflows.wanted import GenerateSpec, unfinished_generation
from vadstudio.workflows.workbench import Workbench
from vadstudio.workflows.working_copy import drop_working_copy, keep_working_copy, working_copy

__all__ = [
    "Check",
    "Estimate",
    "Failure",
    "FreezeSpec",
    "GenerateResult",
    "GenerateSpec",
    "LikeSpec",
    "Proposal",
    "RefineResult",
    "RefineSpec",
    "RenderSummary",
    "Selection",
    "Workbench",
    "accept",
    "create_sample",
    "doctor",
    "draw_by_hand",
    "draw_like",
    "drop_working_copy",
    "edit",
    "edit_selection",
    "estimate",
    "fill_sample",
    "follow",
    "freeze",
    "generate",
    "import_code",
    "is_unfinished_sample",
    "judge",
    "keep_working_copy",
    "new_project",
    "new_starter_project",
    "preview",
    "reattach",
    "refine",
    "render_drawings",
    "resume",
    "stop",
    "store_picture",
    "train",
    "unfinished_generation",
    "working_copy",
]
