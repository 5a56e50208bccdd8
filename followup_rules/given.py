"""JSON of unknown origin, read by names that the type checker knows."""

from typing import cast


class _Given(dict[str, object]):
    """An object as it was given; what is missing reads as None."""

    def __missing__(self, _: str) -> None:
        """Read what is missing as None."""


def given[T](value: object, kind: type[T]) -> T:  # noqa: ARG001  # names are checked by it
    """Return the object to be read by the names of a TypedDict; an empty one for anything else.

    Only the names are checked, by mypy. What stands under them may be anything.
    """
    return cast("T", _Given(value if isinstance(value, dict) else {}))
