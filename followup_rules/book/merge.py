"""Merge what people did, in whatever window and however long ago, into what is stored now.

Changes come from outside (they waited in storage), and each is checked by itself. One that can't
be used is skipped and named in ``refused``; JavaScript keeps it for later. A change concerns the
person it was meant for, whoever's page is open; nobody else's record takes it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Literal

from pydantic import ValidationError

from followup_rules.book.edit import (
    Change,
    UnknownChangeError,
    apply_change,
    changed_today,
    cleared,
    with_application_for,
)
from followup_rules.book.pressed import another_note, not_sent, own_words_again, sent_today, undone
from followup_rules.book.records import PERSON, Book, PersonRecord, read_book, write_book
from followup_rules.case import Person

Why = Literal["unreadable", "elsewhere", "newer", "unknown"]
"""Why a change was not made: no change of ours; for someone who is neither stored nor open; for a
record that a newer version has written; not possible as things stand."""
Action = Callable[[Book, PersonRecord, Change, date], tuple[Book, PersonRecord]]
"""What a button does; raises ``ValueError`` where it means nothing."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The book after the changes, and what became of each."""

    book: Book
    taken: tuple[str, ...] = ()
    """Ids of changes that are in the book now."""
    refused: Mapping[str, Why] = field(default_factory=dict)
    """Ids of changes that are not, and why."""
    typed: Mapping[str, str] = field(default_factory=dict)
    """Settings that could not be used, as they were typed: field -> text."""


def merge_changes(
    book: Book,
    changes: list[Any],
    today: date,
    here: PersonRecord | None = None,
    actions: Mapping[str, Action] | None = None,
) -> Merged:
    """Make the changes in their order; one that can't be made keeps no other from it.

    Args:
        book: What is stored now.
        changes: As they were stored; any JSON.
        today: The day on which they are made.
        here: Who is open, as the page shows them; they may not be stored yet.
        actions: Buttons beside those that the book knows itself.

    """
    taken: list[str] = []
    refused: dict[str, Why] = {}
    typed: dict[str, str] = {}
    known = {**_ACTIONS, **(actions or {})}
    for given in changes:
        try:
            change = Change.model_validate(given)
        except ValidationError:
            refused[_id_of(given)] = "unreadable"
            continue
        person = _meant(book, change, here)
        if person is None and change.do == "set" and change.field.startswith(_SETTINGS):
            try:
                book, nobody = apply_change(book, _NOBODY, change, today)
            except UnknownChangeError:
                refused[change.id] = "unknown"
                continue
            typed = {**{key: typed[key] for key in typed if key != change.field}, **nobody.typed}
            if change.field.partition(".")[0] in book.newer:
                refused[change.id] = "newer"
            else:
                taken.append(change.id)
            continue
        why = _impossible(book, change, person, known)
        if why is None and person is not None:
            try:
                book = _made(book, person, change, today, known)
            except ValueError:
                why = "unknown"
        if why is None:
            taken.append(change.id)
        else:
            refused[change.id] = why
    return Merged(book, tuple(taken), refused, typed)


_SETTINGS: Final = ("account.", "preferences.")
_NOBODY: Final = PersonRecord(slug="-", person=Person(name=""))
"""Stands in where a setting is changed, which is nobody's."""


def merge(records: Mapping[str, Any], changes: list[Any], today: date) -> dict[str, Any]:
    """Return the records to store, by key, for changes to people who are stored."""
    old = read_book(records)
    return write_book(old, merge_changes(old, changes, today).book, records)


def _meant(book: Book, change: Change, here: PersonRecord | None) -> PersonRecord | None:
    if here is not None and change.slug in ("", here.slug):
        return book.people.get(here.slug, here)
    return book.people.get(change.slug)


def _impossible(
    book: Book, change: Change, person: PersonRecord | None, known: Mapping[str, Action]
) -> Why | None:
    if person is None:
        return "newer" if PERSON + change.slug in book.newer else "elsewhere"
    if PERSON + person.slug in book.newer:
        return "newer"
    return None if change.do in known else "unknown"


def _made(
    book: Book, person: PersonRecord, change: Change, today: date, known: Mapping[str, Action]
) -> Book:
    if change.do == "forget":
        return book.without_person(person.slug)
    begun, person = with_application_for(book, person, today)
    book, person = known[change.do](begun, person, change, today)
    return changed_today(book, person, today)[0]


def _id_of(given: object) -> str:
    found = given.get("id") if isinstance(given, dict) else None
    return found if isinstance(found, str) else ""


def _another(book: Book, person: PersonRecord, _: Change, __: date) -> tuple[Book, PersonRecord]:
    return book, another_note(person)


def _own_words(book: Book, person: PersonRecord, _: Change, __: date) -> tuple[Book, PersonRecord]:
    return book, own_words_again(person)


def _sent(book: Book, person: PersonRecord, _: Change, today: date) -> tuple[Book, PersonRecord]:
    return book, sent_today(person, today)


def _not_sent(book: Book, person: PersonRecord, _: Change, __: date) -> tuple[Book, PersonRecord]:
    return book, not_sent(person)


def _enough(book: Book, person: PersonRecord, _: Change, __: date) -> tuple[Book, PersonRecord]:
    return book, person.model_copy(update={"enough": True})


def _undo(book: Book, person: PersonRecord, _: Change, __: date) -> tuple[Book, PersonRecord]:
    return book, undone(person)


def _clear(book: Book, person: PersonRecord, change: Change, _: date) -> tuple[Book, PersonRecord]:
    return cleared(book, person, change.field)


def _forget(book: Book, person: PersonRecord, _: Change, __: date) -> tuple[Book, PersonRecord]:
    return book.without_person(person.slug), person


_ACTIONS: Final[Mapping[str, Action]] = {
    "set": apply_change,
    "not_sent": _not_sent,
    "enough": _enough,
    "undo": _undo,
    "clear": _clear,
    "forget": _forget,
    "another": _another,
    "own_words": _own_words,
    "sent": _sent,
}
