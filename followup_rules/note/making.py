"""What is kept while the bank of a language is being made, and let go of once it stands.

Whole notes are made of each other: equal parts are one object (``shared``), and what is made of a
sentence is made once (``made_once``). Python's snapshot in the browser holds all that is reachable
when it is taken, so ``Bank`` calls ``let_go`` when it is made.
"""

from collections.abc import Callable
from typing import Final, cast

_PARTS: Final[dict[object, object]] = {}
"""Each part of whole notes by itself: a tuple by the identities of what it holds."""
_FIRST: Final[set[int]] = set()
"""Identities of those parts: most are met again, and then nothing in them needs a look."""
_MADE: Final[dict[tuple[str, int], tuple[object, object]]] = {}
"""(what is done, identity of what it is done to) -> that, so that it lives on, and the result."""


def shared[Part](part: Part) -> Part:
    """Return the first part that was equal to this one."""
    if id(part) in _FIRST:
        return part
    key: object = part
    if isinstance(part, tuple):
        inner = tuple(map(shared, part))
        if any(one is not other for one, other in zip(inner, part, strict=True)):
            part = cast("Part", inner)
        # What it holds stands there by itself already, so identities tell whether it is equal.
        key = tuple(map(id, inner))
    first = cast("Part", _PARTS.setdefault(key, part))
    _FIRST.add(id(first))
    return first


def made_once[Given, Made](name: str, make: Callable[[Given], Made], given: Given) -> Made:
    """Return what a function makes of something, made once: it costs time and memory.

    Args:
        name: of what the function does; two functions have different ones.
        make: the function.
        given: what it is made of; the same object gives the same result.

    """
    key = (name, id(given))
    if key not in _MADE:
        _MADE[key] = (given, make(given))
    return cast("Made", _MADE[key][1])


def let_go() -> None:
    """Forget all of it: what the bank holds stays, and nothing else."""
    _PARTS.clear()
    _FIRST.clear()
    _MADE.clear()
