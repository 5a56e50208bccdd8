"""What was read of a record is kept while Python runs: an unchanged record is not read again.

The page asks about the whole book each time, and nearly all of it is as it was. So what a record
was read as is kept beside the record's bytes, under its key, and is taken as long as the bytes are
the same. This changes no answer: the same bytes are always read as the same. Nothing is stored.
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
        self._known: dict[str, tuple[bytes, T]] = {}
        _ALL.append(self)

    def __call__(self, key: str, record: Any) -> T:  # noqa: ANN401  # JSON
        """Return what a record is read as; whatever the reading raises is raised each time."""
        try:
            now = marshal.dumps(record, _BYTES)
        except ValueError:  # nested too deeply for it
            return self._read(key, record)
        there = self._known.get(key)
        if there is not None and there[0] == now:
            return there[1]
        made = self._read(key, record)
        if len(self._known) >= _MOST:
            self.forget()
        self._known[key] = now, made
        return made

    def forget(self) -> None:
        """Forget what was read."""
        self._known.clear()


def forget() -> None:
    """Forget what was read of all records, as if Python had just started."""
    for one in _ALL:
        one.forget()
