"""The registry of providers: name -> how one is made from the settings. SDKs are imported when one is made, not before."""

from __future__ import annotations

from collections.abc import Callable

from vadstudio.llm.provider import Provider
from vadstudio.registry import Registry
from vadstudio.settings import Settings


def _starter(settings: Settings) -> Provider:
    from vadstudio.llm.starter import StarterProvider

    return StarterProvider()


def _openai(settings: Settings) -> Provider:
    from vadstudio.llm.endpoints import choose
    from vadstudio.llm.openai_provider import OpenAiProvider

    return OpenAiProvider(choose(settings))


PROVIDERS: Registry[Callable[[Settings], Provider]] = Registry("provider", "vadstudio.providers")
PROVIDERS.add("starter", _starter)
PROVIDERS.add("openai", _openai)
