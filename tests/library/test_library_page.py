"""Each block of `docs/library.md` runs as it stands there, and prints what stands below it."""

from pathlib import Path

import pytest

from scripts.docs.library import PAGE, Block, blocks, made, run


def test_every_block_runs_and_prints_what_stands_below_it() -> None:
    page = PAGE.read_text("utf-8")
    assert made(page) == page
    told = list(blocks(page))
    assert len(told) > 8
    assert [one.text for one in told if one.prints is None and not one.name] == []


def test_the_page_has_what_it_promises() -> None:
    page = PAGE.read_text("utf-8")
    assert len(next(blocks(page)).text.splitlines()) == 5
    for what in ("A notebook", "A web service", "A CSV of interviewers", "A whole season"):
        assert f"\n## {what}\n" in page


def test_a_block_that_fails_or_prints_something_else_is_noticed(tmp_path: Path) -> None:
    page = "```python\nprint(1)\n```\n\n```text\n2\n```\n"
    assert made(page) == page.replace("2", "1")
    with pytest.raises(ZeroDivisionError):
        run(Block("python", "", "1 / 0", None), tmp_path)


def test_a_cell_shows_its_last_line(tmp_path: Path) -> None:
    text = "class A:\n    def _repr_markdown_(self): return '*shown*'\nprint('said')\nA()\n"
    assert run(Block("python", "notebook", text, None), tmp_path) == "said\n*shown*"
