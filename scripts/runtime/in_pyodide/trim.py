"""Choose the modules that go into the runtime's bytecode: all that our code can ever import.

A whole click shows what is imported in practice. What our code and pydantic's would import later,
inside functions, is read off their sources, and what those modules need in turn is added. The rest
of the standard library (servers, tests, graphical interfaces, email) stays out.

Runs inside Pyodide, after the click (`make.mjs modules`): the sources are in the syntax of
that Python, which the host's may not read. `/in` holds them; the answer is left in `/needed.json`.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

# Imported by Python's C code or by name, so that no import statement shows them.
UNSEEN = ("_strptime", "traceback", "linecache", "encodings.ascii", "encodings.latin_1")

# Of our own code, what the extension never calls: the command line.
NOT_OURS = ("followup_rules.__main__", "followup_rules.cli")

# Named in functions that a browser never comes to: other systems, debuggers, the interactive shell.
NEVER = {
    "_pyrepl", "asyncio", "code", "codeop", "concurrent", "ctypes", "doctest", "email", "http",
    "multiprocessing", "pdb", "pydoc", "readline", "rlcompleter", "socket", "socketserver", "ssl",
    "subprocess", "tempfile", "test", "tkinter", "unittest", "urllib", "webbrowser", "xml",
    "xmlrpc", "logging", "mypy", "hypothesis", "email_validator", "pydantic.v1",
    "pydantic.deprecated", "pydantic.color", "_pydatetime", "_pydecimal",
}  # fmt: skip


def needed(imported: Iterable[str], sources: dict[str, Path]) -> list[str]:
    """Return the names, in order, of the modules among `sources` that have to be in the runtime.

    `imported` are the modules that a whole click has imported; `sources` gives the file of each
    module that could be taken in.
    """
    wanted = {name for name in imported if name in sources} | set(UNSEEN)
    ours = {
        name
        for name in sources
        if name.split(".")[0] == "followup_rules" and not set(_with_packages(name)) & set(NOT_OURS)
    }
    queue = sorted(wanted | ours)
    inside = {name for name in queue if name.split(".")[0] in {"followup_rules", "pydantic"}}
    taken: set[str] = set()
    while queue:
        name = queue.pop()
        if name in taken or name not in sources:
            continue
        taken.add(name)
        tree = ast.parse(sources[name].read_bytes())
        for found in _imports(tree, name, sources, anywhere=name in inside):
            if not NEVER.intersection(_with_packages(found)):
                queue.append(found)
    return sorted(taken)


def _imports(
    tree: ast.Module, name: str, sources: dict[str, Path], *, anywhere: bool
) -> Iterator[str]:
    """Yield what a module imports, at its top level or anywhere, with the packages around it."""
    is_package = sources[name].name == "__init__.py"
    package = name if is_package else name.rpartition(".")[0]
    for node in ast.walk(tree) if anywhere else _top(tree.body):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _with_packages(alias.name)
        elif isinstance(node, ast.ImportFrom):
            base = package.split(".") if node.level else []
            base = base[: len(base) - node.level + 1] if node.level else base
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield from _with_packages(module)
            for alias in node.names:
                if f"{module}.{alias.name}" in sources:
                    yield f"{module}.{alias.name}"


def _top(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements that run when a module is imported; functions are not entered."""
    for node in body:
        yield node
        if isinstance(node, (ast.If, ast.Try, ast.With, ast.For, ast.While, ast.ClassDef)):
            if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
                continue
            yield from _top(node.body)
            yield from _top(getattr(node, "orelse", []))
            yield from _top(getattr(node, "finalbody", []))
            for handler in getattr(node, "handlers", []):
                yield from _top(handler.body)


def _with_packages(name: str) -> Iterator[str]:
    """Yield a module's name and those of the packages it lies in."""
    parts = name.split(".")
    for i in range(1, len(parts) + 1):
        yield ".".join(parts[:i])


def report(imported: Iterable[str]) -> None:
    """Write the names of the needed modules, given those that the click has imported."""
    sources: dict[str, Path] = {}
    for path in sorted(Path("/in").rglob("*.py")):
        parts = path.relative_to("/in").with_suffix("").parts
        sources[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    Path("/needed.json").write_text(json.dumps(needed(imported, sources)), encoding="utf-8")
