"""``advise`` for JSON Lines: a case in each line in, an answer in each line out, in the same order.

The answer to a line that can't be used is ``{"line": 3, "error": "..."}``, so that answers and
cases still match; the other lines are answered all the same.
"""

import json
from collections.abc import Callable, Iterator
from typing import Final

from followup_rules.case import Case
from followup_rules.cli.input import InputError, model_of, name_of, read_text
from followup_rules.cli.spoken import say

ENDINGS: Final = (".jsonl", ".ndjson")
"""Endings of files that hold a case in each line."""


def answered(path: str, answer: Callable[[Case], str]) -> Iterator[tuple[str, str | None]]:
    """Yield a line of output for each case, and what was wrong with the case, if anything.

    Args:
        path: the file, or ``-``.
        answer: makes the line for a case.

    Raises:
        InputError: The file can't be read.

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
