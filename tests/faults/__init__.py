"""Everything that can go wrong around an answer, each fault as something that can be done again.

A ``Fault`` breaks something in a real browser and asserts what a person then has and sees. The
tests make each once (``tests/browser/test_faults.py``), ``python -m tests.soak.reliability`` makes
each often and writes ``docs/reliability.md``.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One row of the table."""

    what: str
    """What goes wrong."""
    sees: str
    """What the person sees."""
    lost: str
    """What is lost."""
    attempt: Callable[[int], None]
    """Break it; raises where it is not survived. The number varies what can be varied."""
    often: int = 10
    """How often the long search tries it."""
    browser: str = "Chromium"
    """In which browser it is made."""
    anew: tuple[str, ...] = ()
    """Each time the count was begun anew: why. Never to leave out a failure that counts."""
