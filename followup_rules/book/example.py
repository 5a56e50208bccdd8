"""An invented application with five people, to look around in; one press removes it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from followup_rules.book.records import APPLICATION, PERSON, Book, new_application_id
from followup_rules.days import plus

EXAMPLE: Final = ("~x1", "~x2", "~x3", "~x4", "~x5")
"""Slugs of the example's people: no profile has them, nor has anyone entered by hand."""

_PEOPLE: Final[tuple[dict[str, Any], ...]] = (
    {"name": "Mara Lindqvist", "headline": "Head of Data at Quillmere", "part": "hiring_manager"},
    {"name": "Bram Okafor", "headline": "Senior Analyst at Quillmere", "part": "senior"},
    {"name": "Ines Castellano", "headline": "Talent Partner at Quillmere", "part": "recruiter"},
    {"name": "Tomasz Wieland", "headline": "Data Analyst at Quillmere", "part": "peer"},
    {"name": "Noor Haddad", "headline": "Office Coordinator at Quillmere", "part": "logistics"},
)
_MORE: Final[tuple[dict[str, Any], ...]] = (
    {"assessed_you": True, "rapport": "warm"},
    {"assessed_you": True, "rapport": "neutral"},
    {"assessed_you": True, "rapport": "warm", "runs_process": True},
    {"assessed_you": True, "rapport": "warm"},
    {"assessed_you": False, "rapport": "neutral"},
)
_DAYS_AGO: Final = (3, 3, 9, 1, 3)


def example_records(book: Book, today: date) -> Mapping[str, Any]:
    """Return the example's records, its days around today."""
    identity = new_application_id(book)
    application = {
        "v": 1,
        "id": identity,
        "role": "Data Analyst",
        "company": "Quillmere",
        "interest": "role_and_company",
        "excites_you": ["making open data useful to libraries"],
        "changed_on": today.isoformat(),
    }
    records: dict[str, Any] = {APPLICATION + identity: application}
    for slug, person, more, ago in zip(EXAMPLE, _PEOPLE, _MORE, _DAYS_AGO, strict=True):
        day = plus(today, -ago).isoformat()
        records[PERSON + slug] = {
            "v": 1,
            "slug": slug,
            "application": identity,
            "person": {**person, **more, "company": "Quillmere"},
            "interviews": [{"id": "r1", "on": day, "format": "video"}],
            "changed_on": today.isoformat(),
        }
    return records
