"""Which of the Python languages a program is written in: told by what it imports and uses."""

from __future__ import annotations

import ast
import re
import warnings

# In this order: a turtle program may plot something, too, and an image may be shown in a figure.
_LIBRARIES = {
    "python-turtle": {"turtle"},
    "python-matplotlib": {"matplotlib", "pylab", "mpl_toolkits", "seaborn"},
    "python-pillow": {"PIL"},
}
_IMPORT = re.compile(r"^[ \t]*(?:from|import)[ \t]+(\w+)", re.MULTILINE)


def python_languages(code: str) -> list[str]:
    """Return ids of languages whose libraries *code* imports, the likeliest first: those that it uses before the others.

    Code that does not compile is judged by the lines that look like imports.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a program's odd escapes; they are not ours to show
            tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        imported = used = set(_IMPORT.findall(code))
    else:
        imported, used = _imports(tree)
    found = [language for language, libraries in _LIBRARIES.items() if libraries & imported]
    return sorted(found, key=lambda language: not _LIBRARIES[language] & used)


def _imports(tree: ast.AST) -> tuple[set[str], set[str]]:
    """Return the top-level packages that *tree* imports, and those of them of which it uses a name."""
    nodes = list(ast.walk(tree))
    loaded = {node.id for node in nodes if isinstance(node, ast.Name)}
    imported: set[str] = set()
    used: set[str] = set()
    for node in nodes:
        names: list[tuple[str, str]] = []  # package, name that it is known by
        if isinstance(node, ast.Import):
            names = [(a.name.partition(".")[0], a.asname or a.name.partition(".")[0]) for a in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [(node.module.partition(".")[0], alias.asname or alias.name) for alias in node.names]
        for package, name in names:
            imported.add(package)
            if name == "*" or name in loaded:
                used.add(package)
    return imported, used
