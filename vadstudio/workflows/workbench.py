"""An open project with what works on it."""

from __future__ import annotations

import threading

from vadstudio.llm import PROVIDERS, Limiter, Prompt, Provider, load_prompt
from vadstudio.llm.prompts import parse_prompt
from vadstudio.render import CachedDrawer, Drawer, Limits, RenderCache, Renderer, RenderRequest, cache_folder
from vadstudio.settings import Settings, change
from vadstudio.store import Project


class Workbench:
    """What a verb works with; thread-safe. Render workers start with the first render.

    Attributes:
        project: the open project; the workbench closes it.
        settings: what the person set when the workbench was made.
    """

    def __init__(self, project: Project, settings: Settings) -> None:
        self.project = project
        self.settings = settings
        self._renderer: Renderer | None = None
        self._cache: RenderCache | None = None
        self._providers: dict[str, Provider] = {}
        self._limiters: dict[str, Limiter] = {}
        self._lock = threading.Lock()

    @property
    def renderer(self) -> Renderer:
        """The pool of render workers."""
        with self._lock:
            if self._renderer is None:
                self._renderer = Renderer(self.settings.render_workers, self.settings.sandbox_required)
            return self._renderer

    @property
    def drawer(self) -> Drawer:
        """What the verbs draw with: the pool, behind the cache of what was drawn before."""
        with self._lock:
            if self._cache is None:
                self._cache = RenderCache(cache_folder(), self.settings.render_cache_megabytes << 20)
            return CachedDrawer(lambda: self.renderer, self._cache, self.settings.sandbox_required)

    def provider(self, name: str = "") -> Provider:
        """Return the provider called *name*; the one from the settings when empty, that of the endpoint NAME for ``@NAME``.

        Raises:
            UsageError: there is none.
        """
        name = name or self.settings.provider
        with self._lock:
            if name not in self._providers:
                settings = self.settings
                if name.startswith("@"):
                    settings = change(settings, endpoint=name[1:])
                self._providers[name] = PROVIDERS.get("openai" if name.startswith("@") else name)(settings)
            return self._providers[name]

    def limiter(self, provider: Provider) -> Limiter:
        """Return what holds back the questions to an endpoint; all jobs share it, so that a person's goes before a bulk job's."""
        with self._lock:
            return self._limiters.setdefault(provider.endpoint, Limiter(self.settings.concurrency))

    def prompt(self, name: str) -> Prompt:
        """Return the project's own template *name*, or the one that ships with the program."""
        text = self.project.prompts.get(name)
        return parse_prompt(name, text) if text else load_prompt(name)

    def request(self, code: str, language: str, seed: int = 0, size: int = 0) -> RenderRequest:
        """Return the request to draw *code* within the limits of the settings; *size* 0 is the canvas size."""
        settings = self.settings
        limits = Limits(seconds=settings.render_seconds, megabytes=settings.render_megabytes)
        return RenderRequest(code, language, size or settings.render_size, seed, limits)

    def configure(self, settings: Settings) -> None:
        """Take new settings; workers and providers made under the old ones are replaced when next needed."""
        with self._lock:
            before, self.settings = self.settings, settings
            self._providers.clear()
            self._limiters.clear()
            old: Renderer | None = None
            if (before.render_workers, before.sandbox_required) != (settings.render_workers, settings.sandbox_required):
                old, self._renderer = self._renderer, None
            cache: RenderCache | None = None
            if before.render_cache_megabytes != settings.render_cache_megabytes:
                cache, self._cache = self._cache, None
        _close(old, cache)

    def close(self) -> None:
        """End the render workers and close the project."""
        with self._lock:
            renderer, self._renderer = self._renderer, None
            cache, self._cache = self._cache, None
        _close(renderer, cache)
        self.project.close()

    def __enter__(self) -> Workbench:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def _close(renderer: Renderer | None, cache: RenderCache | None) -> None:
    if renderer is not None:
        renderer.close()
    if cache is not None:
        cache.close()
