"""One step back: the last import, merge, split, example or removal can be taken back as a whole.

What stood under each key before is kept under ``undo``, with a check of what stands there since. A
key that was changed by hand meanwhile stays as it is.
"""

import json
import zlib
from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

from pydantic import Field, ValidationError

from followup_rules.book.records import UNDO
from followup_rules.model import Day, Model, Name

What = Literal["import", "merge", "split", "example", "confirm", "done", "remove"]
_MOST: Final = 50_000


class Undo(Model):
    """How to take a step back."""

    v: Literal[1] = 1
    what: What
    on: Day
    before: Annotated[dict[Name, Any], Field(max_length=_MOST)]
    """Key -> what stood there; null: nothing."""
    after: Annotated[dict[Name, int], Field(max_length=_MOST)]
    """Key -> a check of what stands there now."""


def check_of(value: object) -> int:
    """Return a number that changes with the value, whatever the order of its keys."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return zlib.crc32(text.encode())


def with_undo(
    records: Mapping[str, Any], changes: Mapping[str, Any], what: What, today: str
) -> dict[str, Any]:
    """Return the changes together with the record that takes them back."""
    before = {key: records.get(key) for key in changes}
    after = {key: check_of(value) for key, value in changes.items()}
    kept = {"v": 1, "what": what, "on": today, "before": before, "after": after}
    return {**changes, UNDO: kept}


def read_undo(records: Mapping[str, Any]) -> Undo | None:
    """Return the step that can be taken back; None if there is none, or it can't be read."""
    try:
        return Undo.model_validate(records.get(UNDO))
    except (ValidationError, RecursionError):
        return None


def undone(records: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return what to store to take the last step back, and the keys that stay as they are.

    Raises:
        ValueError: There is nothing to take back.

    """
    step = read_undo(records)
    if step is None:
        raise ValueError("there is nothing to take back")
    stays = tuple(key for key, sum_ in step.after.items() if check_of(records.get(key)) != sum_)
    changes = {key: value for key, value in step.before.items() if key not in stays}
    return {**changes, UNDO: None}, stays
