"""What was read of a record is kept while Python runs: an unchanged record is not read again.

The page asks about the whole book each time, and nearly all of it is as it was. So what a record
was read as is kept beside the record's bytes, under its key, and is taken as long as the bytes are
the same. A record that nobody can change in place is kept as it is instead, and its bytes are made
only where another object comes. This changes no answer: the same bytes are always read as the same.
Nothing is stored.
"""

import marshal
from collections.abc import Callable
from typing import Any, Final

_BYTES: Final = 2
"""The version of ``marshal`` whose bytes depend on the value only, not on how it came about."""
_MOST: Final = 40_000
"""Records of which this is kept; more than the browser has room for."""
_ALL: Final[list["Unchanged[Any]"]] = []


def _bytes_of(record: Any) -> bytes | None:  # noqa: ANN401  # JSON
    """Return a record's bytes; None of one that is nested too deeply for them."""
    try:
        return marshal.dumps(record, _BYTES)
    except ValueError:
        return None


class Unchanged[T]:
    """Reads records, each once as long as it stays the same."""

    def __init__(self, read: Callable[[str, Any], T]) -> None:
        """Take the function that reads a record found under a key, and depends on nothing else."""
        self._read = read
        self._known: dict[str, tuple[Any, bytes | None, T]] = {}
        _ALL.append(self)

    def __call__(self, key: str, record: Any, *, ours: bool = False) -> T:  # noqa: ANN401  # JSON
        """Return what a record is read as; whatever the reading raises is raised each time.

        Args:
            key: Under which it is stored.
            record: As it is stored.
            ours: Whether nobody else holds the record, so that it can't be changed in place.

        """
        there = self._known.get(key)
        if ours and there is not None and there[0] is record and record is not None:
            return there[2]
        now = None if ours and there is None else _bytes_of(record)
        if there is not None and now is not None and now == (there[1] or _bytes_of(there[0])):
            made = there[2]  # kept anew below: the object that comes next may be this one
        else:
            made = self._read(key, record)
        if len(self._known) >= _MOST:
            self.forget()
        if ours:
            self._known[key] = record, None, made
        elif now is not None:
            self._known[key] = None, now, made
        return made

    def forget(self) -> None:
        """Forget what was read."""
        self._known.clear()


def forget() -> None:
    """Forget what was read of all records, as if Python had just started."""
    for one in _ALL:
        one.forget()
