"""A project: one ``.vad`` file, opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from vadstudio.domain import Changes
from vadstudio.store import files
from vadstudio.store.blobs import Blobs
from vadstudio.store.calls import Calls
from vadstudio.store.concepts import Concepts
from vadstudio.store.connection import Connections
from vadstudio.store.datasets import Datasets
from vadstudio.store.drawings import Drawings
from vadstudio.store.jobs import Jobs
from vadstudio.store.prompts import Prompts
from vadstudio.store.renders import Renders
from vadstudio.store.reviews import Reviews
from vadstudio.store.runs import Runs
from vadstudio.store.undo import Undo


class Project:
    """An open project file. Use :meth:`create` or :meth:`open`; close it, or use it as a context manager.

    Any thread may read and write. Reads do not wait for writers; writes wait for each other. Every write is one transaction:
    when a method returns, what it did is on the disk, and what it raised on left nothing behind.

    Attributes:
        path: the file.
        title: what a person calls it.
        concepts: what is to be drawn.
        drawings: drafts, their families, and the gallery's questions.
        renders: pictures of drawings.
        blobs: the bytes of pictures.
        reviews: verdicts, stars, tags.
        calls: calls of language models.
        prompts: prompt templates.
        datasets: frozen datasets.
        runs: training runs, curves, checkpoints, judgements.
        jobs: long jobs.
        undo: what can be undone and done again.
    """

    def __init__(self, connections: Connections) -> None:
        self._db = connections
        self.path = connections.path
        self.title = str(connections.value("SELECT title FROM project") or self.path.stem)
        self.undo = Undo(connections)
        self.blobs = Blobs(connections)
        self.concepts = Concepts(connections, self.undo)
        self.drawings = Drawings(connections, self.undo)
        self.renders = Renders(connections, self.blobs)
        self.reviews = Reviews(connections, self.undo)
        self.calls = Calls(connections)
        self.prompts = Prompts(connections)
        self.datasets = Datasets(connections)
        self.runs = Runs(connections)
        self.jobs = Jobs(connections)

    @classmethod
    def create(cls, path: str | Path, title: str = "") -> Self:
        """Make a new project file and open it.

        Raises:
            UsageError: there is a file of this name.
            EnvironmentFault: the folder is missing or may not be written, or the disk is full.
        """
        files.create(Path(path), title)
        return cls.open(path)

    @classmethod
    def open(cls, path: str | Path, patience: float = 5.0) -> Self:
        """Open a project file; one of an older schema is brought up to date, with a copy kept beside it.

        Args:
            path: the file.
            patience: seconds to wait for another process that is writing, before each write fails.

        Raises:
            NotAProjectError: it is a folder, empty, or not a vadstudio project.
            NewerProjectError: a newer version of vadstudio wrote it.
            DamagedProjectError: it is damaged.
            EnvironmentFault: it is missing, may not be written, or another program holds it.
        """
        connections = files.open_checked(Path(path), patience)
        try:
            return cls(connections)
        except BaseException:
            connections.close()
            raise

    @property
    def files_dir(self) -> Path:
        """Folder of the files that are too large for the database (runs, packed datasets); made by who writes there."""
        return self.path.with_suffix(".files")

    @property
    def journal_mode(self) -> str:
        """``wal``, or ``delete`` on a disk that cannot do it."""
        return self._db.journal_mode

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Call *callback* with what changed after each committed mutation, on the thread that made it.

        Returns:
            a function that ends this; safe to call twice.
        """
        return self._db.subscribe(callback)

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Make all mutations of the block one transaction: all are saved or none, and subscribers are called once.

        Much faster than one by one. Other writers wait meanwhile, so nothing slow belongs into the block.
        """
        with self._db.write():
            yield

    def check(self) -> list[str]:
        """Read the whole file and return what is wrong with it, as sentences; empty if nothing is."""
        return files.problems(self._db) + [f"the picture {sha} is not what was stored" for sha in self.blobs.verify()]

    def close(self) -> None:
        """Close the file. Safe to call twice; what is called afterwards raises StoreError."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
