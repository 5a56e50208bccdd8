"""The files that ``followup-rules example`` prints: valid input, with invented people.

Each function returns a new JSON object at each call; ``EXAMPLES`` lists them by name.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

_TODAY: Final = "2026-03-11"
_FRIDAY: Final = "2026-03-13"
"""The day for which the example book is made; its interviews then fall on working days."""
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
            "thank_for": ["explained_clearly"],
        },
        "application": dict(_APPLICATION),
        "interviews": [{"on": "2026-03-05", "talked_about": ["the new test bench"]}],
    }


def panel() -> dict[str, Any]:
    """Return a ``Panel``: a hiring manager, a future colleague, and the person who arranged it."""
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
"""The kinds of files, by the name that the command takes."""
