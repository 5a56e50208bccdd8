"""The file that the popup and the settings save without Python is one that an import reads."""

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from followup_rules.book.transfer import export_json, plan_import
from scripts.tools import run_tool
from tests.library.test_book_transfer import ask, season
from tests.profiles import law

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import { readFileSync } from "node:fs";
import { savedText } from "./extension/ui/saved.js";
process.stdout.write(savedText(JSON.parse(readFileSync(0, "utf8"))));
"""
TEXT = st.text(st.characters(), max_size=8)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(TEXT | st.sampled_from(["10", "9", "__proto__"]), inner, max_size=4)
    ),
    max_leaves=8,
)


def saved(records: dict[str, Any]) -> str:
    """Return what the browser saves of these records."""
    return run_tool(
        "Node could not save the records",
        "node",
        "--input-type=module",
        "-e",
        SCRIPT,
        cwd=ROOT,
        stdin=json.dumps(records),
    )


def as_numbers(value: object) -> object:
    """Return JSON values with every number as JavaScript has it."""
    return json.loads(json.dumps(value), parse_int=float)


def test_a_saved_book_is_read_and_gives_the_same_bytes_as_python() -> None:
    book = season()
    ask(book, "import", text=ask(book, "save")["file"]["text"])
    book.records["reminded"] = {"v": 1, "ids": []}
    book.records["view:mara"] = {"v": 1}
    assert {"undo", "reminders"} <= set(book.records)
    assert any(key.startswith("made:") for key in book.records)
    text = saved(book.records)
    assert text == export_json(book.records)
    ask(book, "erase")
    ask(book, "import", text=text)
    assert ask(book, "save")["file"]["text"] == text


@law(25)
@given(st.dictionaries(TEXT.map("person:{}".format), VALUES, min_size=1, max_size=4))
def test_whatever_is_stored_is_read_back(records: dict[str, Any]) -> None:
    stored = {key: value for key, value in records.items() if value is not None}
    if not stored:
        return
    found = plan_import({}, saved(records))
    assert as_numbers(found.changes) == as_numbers(stored)
