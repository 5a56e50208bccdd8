"""Write what the blocks of `docs/library.md` print: each is run, in order, in one empty folder.

A block of Python or of the shell is followed by a block `text` with what it prints. A block with a
file's name is kept under that name, and one called `notebook` shows its last line as a cell does.
Everything else on the page is written by hand.
"""

from __future__ import annotations

import ast
import contextlib
import io
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.paths import ROOT
from scripts.tools import run_tool

PAGE = ROOT / "docs" / "library.md"
CELL = "notebook"
_FENCED = re.compile(r"^```(\w+)(?: ([\w.]+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """A block of the page that can be run or kept."""

    language: str
    name: str
    text: str
    prints: str | None
    """What the page says that it prints; null: nothing stands below it."""


def blocks(page: str) -> Iterator[Block]:
    """Yield the blocks of a page, each with what stands below it."""
    found = _FENCED.findall(page)
    following = [*found[1:], ("", "", "")]
    for (language, name, text), (after, _, printed) in zip(found, following, strict=True):
        if language != "text":
            yield Block(language, name, text, printed if after == "text" else None)


def run(block: Block, folder: Path) -> str:
    """Run one block in a folder and return what it prints; a file is kept there and prints none."""
    if block.name and block.name != CELL:
        (folder / block.name).write_text(block.text, encoding="utf-8")
        return ""
    if block.language == "sh":
        return _run_shell(block.text, folder)
    code = compile(as_cell(block.text) if block.name == CELL else block.text, "library.md", "exec")
    modules, path, printed = set(sys.modules), list(sys.path), io.StringIO()
    sys.path[:0] = [str(folder)]
    try:
        with contextlib.chdir(folder), contextlib.redirect_stdout(printed):
            exec(code, {"__name__": "__main__"})  # noqa: S102  # our own words, from our own page
    finally:
        sys.path[:] = path
        for name in set(sys.modules) - modules:
            if str(folder) in str(getattr(sys.modules[name], "__file__", "")):
                del sys.modules[name]
    return printed.getvalue()


def as_cell(text: str) -> str:
    """Return a program that prints its last line's value as a notebook shows it."""
    tree = ast.parse(text)
    last = tree.body.pop()
    if not isinstance(last, ast.Expr):
        raise TypeError("a cell shows something only if its last line is a value")
    return f"{ast.unparse(tree)}\nprint(({ast.unparse(last.value)})._repr_markdown_(), end='')\n"


def _run_shell(text: str, folder: Path) -> str:
    programs = folder / "bin"
    programs.mkdir(exist_ok=True)
    command = programs / "followup-rules"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m followup_rules "$@"\n', "utf-8")
    command.chmod(0o755)
    return run_tool(
        "a block of docs/library.md failed",
        *("sh", "-e", "-c", text),
        cwd=folder,
        environment={
            "PATH": os.pathsep.join((str(programs), os.environ["PATH"])),
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
        },
    )


def made(page: str) -> str:
    """Return the page with what its blocks print now."""
    with tempfile.TemporaryDirectory() as folder:
        printed = [run(block, Path(folder)) for block in blocks(page)]
    said = iter(printed)
    last = ""

    def renewed(fenced: re.Match[str]) -> str:
        nonlocal last
        if fenced[1] != "text":
            last = next(said)
            return fenced[0]
        return f"```text\n{last}```"

    return _FENCED.sub(renewed, page)


def files() -> dict[Path, str]:
    """Return the page."""
    return {PAGE: made(PAGE.read_text(encoding="utf-8"))}
