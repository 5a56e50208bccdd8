"""``advise`` of JSON Lines: a case a line in, an answer a line out, in the same order.

A line that can't be answered gets ``{"line": 3, "error": "..."}`` in its place, so that answers and
cases stay side by side; the others are answered all the same.
"""

import json
from collections.abc import Callable, Iterator
from typing import Final

from followup_rules.case import Case
from followup_rules.cli.input import InputError, model_of, name_of, read_text
from followup_rules.cli.spoken import say

ENDINGS: Final = (".jsonl", ".ndjson")
"""Names of files that hold a case a line."""


def answered(path: str, answer: Callable[[Case], str]) -> Iterator[tuple[str, str | None]]:
    """Yield a line of output for each case, and what was wrong with it, if anything.

    Args:
        path: the file, or ``-``.
        answer: makes one line of a case.

    Raises:
        InputError: the file can't be read.

    """
    named = name_of(path)
    for number, line in enumerate(read_text(path).split("\n"), 1):
        if not line.strip():
            continue
        where = f"{named}: {say('input.line', number=number)}"
        try:
            yield answer(model_of(line, where, Case)), None
        except InputError as wrong:
            what = str(wrong).removeprefix(f"{where}: ")
            yield json.dumps({"line": number, "error": what}, ensure_ascii=False), str(wrong)
