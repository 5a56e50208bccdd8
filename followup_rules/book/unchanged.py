"""What was read of a record is kept while Python runs: an unchanged record is not read again.

The page asks about the whole book each time, and nearly all of it is as it was. So what a record
was read as is kept beside the record, under its key, and is taken as long as the record is the very
same object (``bridge.held``), or has the same bytes. This changes no answer: the same bytes are
always read as the same, and no record is changed where it stands. Nothing of it is stored.
"""

import marshal
from collections.abc import Callable
from typing import Any, Final

_BYTES: Final = 2
"""The version of ``marshal`` whose bytes depend on the value only, not on how it came about."""
_MOST: Final = 40_000
"""Records of which this is kept; more than the browser has room for."""
_ALL: Final[list["Unchanged[Any]"]] = []


class Unchanged[T]:
    """Reads records, each once as long as it stays the same."""

    def __init__(self, read: Callable[[str, Any], T]) -> None:
        """Take the function that reads a record found under a key, and depends on nothing else."""
        self._read = read
        self._known: dict[str, tuple[Any, T]] = {}
        _ALL.append(self)

    def __call__(self, key: str, record: Any) -> T:  # noqa: ANN401  # JSON
        """Return what a record is read as; whatever the reading raises is raised each time."""
        there = self._known.get(key)
        if there is not None and _same(there[0], record):
            return there[1]
        made = self._read(key, record)
        if len(self._known) >= _MOST:
            self.forget()
        self._known[key] = record, made
        return made

    def forget(self) -> None:
        """Forget what was read."""
        self._known.clear()


def _same(one: Any, other: Any) -> bool:  # noqa: ANN401  # JSON
    """Tell whether two records are the same; for ``==``, 1 and true are."""
    if one is other:
        return True
    if one != other:
        return False
    try:
        return marshal.dumps(one, _BYTES) == marshal.dumps(other, _BYTES)
    except ValueError:  # nested too deeply for it
        return False


def forget() -> None:
    """Forget what was read of all records, as if Python had just started."""
    for one in _ALL:
        one.forget()
