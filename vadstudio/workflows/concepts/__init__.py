"""Concepts by the hundred: composed of words, or imported from lists.

- ``english``  articles and plurals
- ``words``    the words that concepts are composed of
- ``phrases``  one composed concept
- ``compose``  many of them, with combinations that are held out
- ``tables``   files of any encoding and delimiter as rows
- ``importing``  rows as concepts, with a report of what was taken, skipped and why
"""

from vadstudio.workflows.concepts.compose import Composed, ComposeSpec, add_composed, compose, compose_for
from vadstudio.workflows.concepts.words import Words, read_words

__all__ = ["ComposeSpec", "Composed", "Words", "add_composed", "compose", "compose_for", "read_words"]
