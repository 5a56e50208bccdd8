"""Enter what the person did about a step of the agenda, as facts of the book.

The advice then counts it like anything else that was told, and the agenda follows from it.
"""

from datetime import date
from typing import Any, Final

from followup_rules.book.agenda import Line
from followup_rules.book.edit import changed_today
from followup_rules.book.pressed import sent_today
from followup_rules.book.records import Book, ContactRow, PersonRecord, named_rows
from followup_rules.case import Invitation
from followup_rules.model import LONGEST_LIST

_CONTACTS: Final[dict[str, dict[str, Any]]] = {
    "thank_you": {"by": "you", "channel": "email", "kind": "thank_you"},
    "thank_connected": {"by": "you", "channel": "linkedin", "kind": "thank_you"},
    "useful_item": {"by": "you", "channel": "linkedin", "kind": "substance"},
    "write": {"by": "you", "channel": "email", "kind": "check_in"},
    "other_channels": {"by": "you", "channel": "email", "kind": "check_in"},
}
"""Kinds of steps that are messages, and the contact that each is."""


def follow(book: Book, line: Line, today: date) -> Book:
    """Return the book with what was done today.

    Raises:
        ValueError: The person of the line is no longer there.

    """
    person = book.people.get(line.slug)
    if person is None:
        raise ValueError("this person is no longer stored")
    changed = _followed(person, line, today)
    if changed == person:
        return book
    return changed_today(book, changed, today)[0]


def _followed(person: PersonRecord, line: Line, today: date) -> PersonRecord:
    if line.kind == "send":
        return sent_today(person, today)
    if line.kind == "accept":
        there = Invitation(state="connected", on=today)
        return person.model_copy(update={"invitation": there, "told_link_on": today})
    told = _CONTACTS.get(line.kind)
    if told is None or len(person.contacts) >= LONGEST_LIST:
        return person
    rows = named_rows((*person.contacts, ContactRow(on=today, **told)))
    return person.model_copy(update={"contacts": rows})
