"""People put together and taken apart by hand; names alone never decide.

Someone entered from an invitation has no profile yet: their slug is ``~1``, ``~2``, …, which no
profile has. Two of one name stay two until the person says that they are one.
"""

from dataclasses import replace
from typing import Final

from followup_rules.book.records import (
    MOST_EARLIER,
    Book,
    ContactRow,
    InterviewRow,
    NoteRecord,
    PersonRecord,
    named_rows,
)
from followup_rules.case import Invitation, InvitationState, Person
from followup_rules.model import LONGEST_LIST

LOCAL: Final = "~"
"""Begins the slug of someone without a profile."""
_FURTHER: Final[tuple[InvitationState, ...]] = (
    "unknown",
    "none",
    "withdrawn",
    "received",
    "sent",
    "connected",
)
"""States of an invitation; where two records differ, the later in this order is kept."""


def new_local_slug(book: Book, taken: frozenset[str] = frozenset()) -> str:
    """Return a slug for someone without a profile."""
    used = {*book.people, *taken} | {key.partition(":")[2] for key in book.unread}
    return next(f"{LOCAL}{n}" for n in range(1, len(used) + 2) if f"{LOCAL}{n}" not in used)


def merged_people(book: Book, keep: str, other: str) -> Book:
    """Return the book with two people as one, under the slug of ``keep``.

    What ``keep`` has stays; the other adds what is missing. Rows of both are kept, equal ones once.

    Raises:
        ValueError: One of them isn't there, or both are the same.

    """
    if keep == other or keep not in book.people or other not in book.people:
        raise ValueError("two people who are stored are needed")
    one, two = book.people[keep], book.people[other]
    invitation, sent = _invitation(one, two)
    made = one.model_copy(
        update={
            "application": one.application or two.application,
            "person": _person(one, two),
            "told": tuple(dict.fromkeys((*one.told, *two.told))),
            "interviews": _rows(one.interviews, two.interviews),
            "contacts": _rows(one.contacts, two.contacts),
            "invitation": invitation,
            "told_link_on": max(filter(None, (one.told_link_on, two.told_link_on)), default=None),
            "unsure": one.unsure or two.unsure,
            "sent": sent,
            "own_choice": one.own_choice or two.own_choice,
            "note": _note(one.note, two.note),
            "typed": dict([*two.typed.items(), *one.typed.items()][-100:]),
            "changed_on": max(filter(None, (one.changed_on, two.changed_on)), default=None),
        }
    )
    people = {slug: person for slug, person in book.people.items() if slug != other}
    together = PersonRecord.model_validate(made.model_dump(mode="json"))
    return replace(book, people=people).with_person(together)


def _person(one: PersonRecord, two: PersonRecord) -> Person:
    """Return the facts of the first; where it has none, those of the second."""
    blank = Person(name="").model_dump(mode="json")
    first, second = one.person.model_dump(mode="json"), two.person.model_dump(mode="json")
    made = {
        name: second[name] if value == blank[name] and name not in one.told else value
        for name, value in first.items()
    }
    words = first["thanked_about"].items()
    made["thanked_about"] = {name: value or second["thanked_about"][name] for name, value in words}
    return Person.model_validate(made)


def _rows[Row: (InterviewRow, ContactRow)](
    first: tuple[Row, ...], second: tuple[Row, ...]
) -> tuple[Row, ...]:
    """Return all rows; those of the second that the first has already are left out."""
    there = [row.model_copy(update={"id": ""}) for row in first]
    more: list[Row] = [row for row in second if row.model_copy(update={"id": ""}) not in there]
    return named_rows((*first, *more)[:LONGEST_LIST])  # type: ignore[arg-type]  # of one kind


def _invitation(one: PersonRecord, two: PersonRecord) -> tuple[Invitation, object]:
    first, second = one.invitation, two.invitation
    later = _FURTHER.index(second.state) > _FURTHER.index(first.state)
    return (second if later else first), one.sent or two.sent


def _note(one: NoteRecord, two: NoteRecord) -> NoteRecord:
    """Return the first's note; words of the second's are put aside, never lost."""
    aside = (*two.earlier, *((two.own,) if two.own and two.own != one.own else ()))
    if one.own is None and two.own is not None:
        return two.model_copy(update={"earlier": (*one.earlier, *two.earlier)[-MOST_EARLIER:]})
    earlier = tuple(dict.fromkeys((*one.earlier, *aside)))[-MOST_EARLIER:]
    filled = tuple(dict.fromkeys((*one.filled, *two.filled)))[-MOST_EARLIER:]
    return one.model_copy(update={"earlier": earlier, "filled": filled})


def split_person(
    book: Book, slug: str, rows: frozenset[str], name: str = ""
) -> tuple[Book, PersonRecord]:
    """Return the book with the rows of these ids moved to another person, and that person.

    Args:
        book: As it is.
        slug: Of whom.
        rows: Ids such as ``interviews.r1`` and ``contacts.r2``.
        name: Of the new person; empty: the same.

    Raises:
        ValueError: There is no such person.

    """
    if slug not in book.people:
        raise ValueError("a person who is stored is needed")
    one = book.people[slug]

    def part[Row: (InterviewRow, ContactRow)](
        kind: str, all_rows: tuple[Row, ...], *, moved: bool
    ) -> tuple[Row, ...]:
        return tuple(row for row in all_rows if (f"{kind}.{row.id}" in rows) == moved)

    fresh = PersonRecord(
        slug=new_local_slug(book),
        application=one.application,
        person=Person(name=name or one.person.name, company=one.person.company),
        told=("name",),
        interviews=part("interviews", one.interviews, moved=True),
        contacts=part("contacts", one.contacts, moved=True),
        changed_on=one.changed_on,
    )
    left = one.model_copy(
        update={
            "interviews": part("interviews", one.interviews, moved=False),
            "contacts": part("contacts", one.contacts, moved=False),
        }
    )
    return book.with_person(left).with_person(fresh), fresh
