"""The page that a run leaves: figures, curves and a contact sheet, as files that need nothing to be read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vadstudio import paths
from vadstudio.curate import Cell, contact_sheet
from vadstudio.domain import MetricPoint, RenderStatus
from vadstudio.errors import explain_os_error
from vadstudio.store import GalleryQuery
from vadstudio.workflows.workbench import Workbench

CURVES = (
    ("loss", "contrastive loss", "#2563eb"),
    ("knn", "kNN accuracy on held-out drawings", "#059669"),
    ("lr", "learning rate", "#d97706"),
    ("samples_per_second", "samples per second", "#7c3aed"),
)


def write_report(bench: Workbench, run_id: int, folder: Path, result: Mapping[str, Any]) -> Path:
    """Write ``contact-sheet.png``, ``curves.png`` and ``report.html`` into *folder*; return the page.

    Args:
        result: what :meth:`vadstudio.workflows.demo.DemoResult.to_dict` returns.
    """
    import jinja2

    template = (paths.resources_dir() / "report" / "report.html").read_text(encoding="utf-8")
    page = jinja2.Environment(autoescape=True).from_string(template)
    try:
        save_contact_sheet(bench, folder / "contact-sheet.png")
        save_curves(bench, run_id, folder / "curves.png")
        file = folder / "report.html"
        file.write_text(page.render(title=bench.project.title, result=result), encoding="utf-8")
    except OSError as error:
        raise explain_os_error(error, f"the report in {folder}") from error
    return file


def save_contact_sheet(bench: Workbench, file: Path) -> None:
    """Write a sheet with the head of every family that has a picture."""
    project = bench.project
    cards = project.drawings.cards(project.drawings.ids(GalleryQuery(heads_only=True, status=RenderStatus.OK)))
    contact_sheet(Cell(card.concept, project.renders.image(card.image)) for card in cards).save(file)


def save_curves(bench: Workbench, run_id: int, file: Path) -> None:
    """Write the run's curves as a PNG of 1200 x 700 pixels."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(12, 7), dpi=100, layout="constrained")
    FigureCanvasAgg(figure)
    for axes, (name, title, colour) in zip(figure.subplots(2, 2).flat, CURVES, strict=True):
        points: list[MetricPoint] = bench.project.runs.metrics(run_id, name)
        axes.plot([p.step for p in points], [p.value for p in points], color=colour, linewidth=1.6)
        axes.set_title(title, fontsize=11)
        axes.set_xlabel("step")
        axes.grid(alpha=0.25)
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(file)
