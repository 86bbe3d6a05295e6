"""Writes ``fixtures/schema_vN.vad`` for the newest schema: ``python tests/store/make_schema_fixture.py``.

To be run once per released schema, after its migration step is final; older fixtures are never written again.
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from vadstudio.domain import Concept, ConceptKind, DatasetItem, MetricPoint, Origin, RenderStatus, RunStatus, Verdict
from vadstudio.store import Project, migrations

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="{x}" cy="44" r="12"/></svg>'


def png(shade: int) -> bytes:
    """Return a small picture."""
    buffer = io.BytesIO()
    Image.new("RGB", (16, 16), (shade, 128, 255)).save(buffer, "PNG")
    return buffer.getvalue()


def write(path: Path) -> None:
    """Write some of everything that the tests look for."""
    with Project.create(path, "Fixture ä") as project:
        bicycle = project.concepts.add(
            Concept(0, "bicycle", ConceptKind.OBJECT, ("bicycle", "bike"), {"colour": "red"}, None, "n02834778")
        ).id
        project.concepts.add(Concept(0, "Bär", ConceptKind.OBJECT))
        project.concepts.add(Concept(0, "row of bicycles", ConceptKind.SCENE, parent_id=bicycle))
        project.concepts.remove([project.concepts.add(Concept(0, "removed", ConceptKind.SHAPE)).id])
        project.prompts.put("generate", "Draw {concept}.")
        project.prompts.put("generate", "Draw {concept} as SVG.")
        call = project.calls.add(
            "00" * 32, 0, "starter", "model-a", {"prompt": "Draw"}, {"text": "<svg/>"}, "ok", 12, 34, 0.5, 0.001
        ).id
        root = project.drawings.add(bicycle, "svg", SVG.format(x=20), Origin.GENERATE, call_id=call, model="model-a").id
        improved = project.drawings.add(
            bicycle, "svg", SVG.format(x=30), Origin.IMPROVE, root, note="rounder wheels"
        ).id
        project.drawings.add(bicycle, "svg", SVG.format(x=40), Origin.HAND, root)
        project.drawings.add(bicycle, "python-matplotlib", "import matplotlib", Origin.IMPORT)
        project.drawings.set_head(improved)
        for drawing in (root, improved):
            key = f"{drawing:064x}"
            project.renders.add(
                drawing, key, 16, 0, RenderStatus.OK, png(drawing), "", None, "cairosvg 2.9.1", "isolated", 2.5
            )
        project.renders.add(4, "f" * 64, 16, 0, RenderStatus.ERROR, b"", "There is no module matplot.", 1)
        project.reviews.set_verdict([root, improved], Verdict.KEEP)
        project.reviews.add_tag([root], "good")
        project.reviews.set_rating([root], 4)
        shown = project.renders.of(root)
        assert shown is not None
        item = DatasetItem(root, 0, shown.image, shown.key, 0)
        dataset = project.datasets.add("first", ["bicycle"], 16, [item]).id
        run = project.runs.add("night", dataset, {"epochs": 2}).id
        curve = [MetricPoint(n, "loss", v, n / 2) for n, v in enumerate([4.5, float("nan"), float("inf")])]
        project.runs.add_metrics(run, curve, offset=210)
        project.runs.add_checkpoint(run, 2, "ab" * 32, "runs/1/checkpoint.pt")
        project.runs.add_judgement(run, "digits", {"trained": {"knn": 0.9}, "random": {"knn": 0.7}})
        project.runs.set_status(run, RunStatus.FINISHED)
        project.jobs.finish(project.jobs.start("generate", "Draw 3 concepts", {"n": 3}).id, "done")


if __name__ == "__main__":
    target = Path(__file__).with_name("fixtures") / f"schema_v{migrations.version()}.vad"
    target.unlink(missing_ok=True)
    write(target)
    print(target, target.stat().st_size)
