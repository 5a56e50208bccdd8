"""What ``followup-rules example`` prints: valid files to start from, with invented people.

Each is built anew at each call and is a plain object of JSON; ``EXAMPLES`` names them.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

_TODAY: Final = "2026-03-11"
_FRIDAY: Final = "2026-03-13"
"""On which the book's interviews were on days of the week before."""
_APPLICATION: Final = {
    "role": "Test Engineer",
    "company": "Larkspur Instruments",
    "stage": "awaiting_decision",
    "interest": "role_and_company",
    "excites_you": ["measuring what others guess"],
}


def case() -> dict[str, Any]:
    """Return a ``Case``: the hiring manager, six days after the interview."""
    return {
        "today": _TODAY,
        "person": {
            "name": "Ilse Brandt-Okafor",
            "headline": "Head of Quality at Larkspur Instruments",
            "part": "hiring_manager",
            "assessed_you": True,
            "rapport": "warm",
        },
        "application": dict(_APPLICATION),
        "interviews": [{"on": "2026-03-05", "talked_about": ["the new test bench"]}],
    }


def panel() -> dict[str, Any]:
    """Return a ``Panel``: a hiring manager, a later colleague, and who arranged the day."""
    return {
        "today": _TODAY,
        "application": dict(_APPLICATION),
        "people": [
            {
                "key": "ilse",
                "person": {**case()["person"]},
                "interviews": [{"on": "2026-03-05", "talked_about": ["the new test bench"]}],
            },
            {
                "key": "teodor",
                "person": {
                    "name": "Teodor Vlk",
                    "part": "peer",
                    "assessed_you": True,
                    "rapport": "warm",
                },
                "interviews": [{"on": "2026-03-06"}],
            },
            {
                "key": "marit",
                "person": {
                    "name": "Marit Solheim",
                    "part": "logistics",
                    "assessed_you": False,
                    "rapport": "neutral",
                },
                "interviews": [{"on": "2026-03-05"}],
            },
        ],
    }


def book() -> dict[str, Any]:
    """Return a saved book: one application with five people."""
    from followup_rules.book.example import example_records  # noqa: PLC0415  # --help is quick
    from followup_rules.book.records import Book  # noqa: PLC0415  # likewise
    from followup_rules.book.transfer import export_json  # noqa: PLC0415  # likewise

    made: dict[str, Any] = json.loads(
        export_json(example_records(Book(), date.fromisoformat(_FRIDAY)))
    )
    return made


EXAMPLES: Final[Mapping[str, Callable[[], dict[str, Any]]]] = {
    "case": case,
    "panel": panel,
    "book": book,
}
"""By name; a further kind of file is a further entry."""
