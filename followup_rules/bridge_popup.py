"""The popup's requests: open a profile, change a fact, take the next note, export, erase.

Each takes a request as parsed JSON and answers plain values; what is wrong with a request comes as
``ValueError`` or ``ValidationError``, which ``bridge.handle`` puts into words.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from pydantic import TypeAdapter

from followup_rules.model import Day
from followup_rules.profile import ProfileReading, read_profile
from followup_rules.records import (
    VERSION,
    VIEW,
    Book,
    PersonRecord,
    read_book,
    write_book,
)
from followup_rules.records_change import (
    FieldChange,
    another_note,
    apply_changes,
    note_filled,
    own_words_again,
    retry_typed,
    sent_anyway,
    sent_today,
)
from followup_rules.records_seen import digest_seen, person_on_page
from followup_rules.view import Open, advice_on, stored_view, view, without_person
from followup_rules.view_note import learnt
from followup_rules.view_words import WORDS

_DAY: Final = TypeAdapter(Day)
_CHANGES: Final = TypeAdapter(tuple[FieldChange, ...])
_MOST_CHANGES: Final = 10_000
Request = Mapping[str, Any]


def _records(request: Request) -> dict[str, Any]:
    records = request.get("records", {})
    if not isinstance(records, dict):
        raise ValueError("records: an object of key and record is needed")  # noqa: TRY004  # input
    return records


def _today(request: Request) -> date:
    return _DAY.validate_python(request.get("today"))


def _with_person(
    request: Request, change: Callable[[Open], tuple[Book, PersonRecord]] | None
) -> dict[str, Any]:
    """Open who is meant, make the change, and answer the view with what to store."""
    records, today = _records(request), _today(request)
    old = read_book(records)
    book, done = digest_seen(old, records)
    known = tuple(one.company for one in book.applications.values() if one.company)
    reading: ProfileReading | None = None
    about = request.get("about")
    if isinstance(about, str) and about in book.people:
        person = book.people[about]
    else:
        reading = read_profile(request.get("reading"), known)
        if reading.page not in ("profile", "invitation"):
            made = without_person(book, reading, today)
            return {"view": made, "records": _stored(old, book, records, done)}
        person = person_on_page(book, reading, today)
    if person.slug in book.people:
        book, person = retry_typed(book, person, today)
        book = book.with_person(person)
    if change is not None:
        book, person = change(Open(book, person, reading, today))
        book = book.with_person(person)
    made = view(Open(book, person, reading, today))
    stored = _stored(old, book, records, done)
    if person.slug in book.people:
        stored[VIEW + person.slug] = stored_view(made)
    return {"view": made, "records": stored}


def _stored(old: Book, book: Book, records: Mapping[str, Any], done: list[str]) -> dict[str, Any]:
    return {**write_book(old, book, records), **dict.fromkeys(done)}


def _open(request: Request) -> dict[str, Any]:
    return _with_person(request, None)


def _change(request: Request) -> dict[str, Any]:
    given = request.get("changes")
    if isinstance(given, list) and len(given) > _MOST_CHANGES:
        raise ValueError("changes: there are too many")
    changes = _CHANGES.validate_python(given)
    return _with_person(
        request, lambda here: apply_changes(here.book, here.person, changes, here.today)
    )


def _changed(here: Open, person: PersonRecord) -> tuple[Book, PersonRecord]:
    return apply_changes(here.book, person, (), here.today)


def _another(request: Request) -> dict[str, Any]:
    return _with_person(request, lambda here: _changed(here, another_note(here.person)))


def _own_words(request: Request) -> dict[str, Any]:
    return _with_person(request, lambda here: _changed(here, own_words_again(here.person)))


def _filled(request: Request) -> dict[str, Any]:
    text = request.get("text")
    if not isinstance(text, str):
        raise ValueError("text: the note is needed")  # noqa: TRY004  # wrong input, in words

    def change(here: Open) -> tuple[Book, PersonRecord]:
        person = note_filled(here.person.model_copy(update={"news": None}), text)
        book, person = _changed(here, person)
        case, _ = advice_on(Open(book, person, here.reading, here.today))
        return learnt(book, person, case), person

    return _with_person(request, change)


def _sent(request: Request) -> dict[str, Any]:
    return _with_person(request, lambda here: _changed(here, sent_today(here.person, here.today)))


def _anyway(request: Request) -> dict[str, Any]:
    def change(here: Open) -> tuple[Book, PersonRecord]:
        _, advice = advice_on(here)
        if advice.verdict in ("already_connected", "pending"):
            raise ValueError("there is nothing to send: you are connected, or your request waits")
        return _changed(here, sent_anyway(here.person, advice.verdict, here.today))

    return _with_person(request, change)


def _export(request: Request) -> dict[str, Any]:
    """Everything stored but the views, which are made anew; unreadable records as they are."""
    records = {key: value for key, value in _records(request).items() if not key.startswith(VIEW)}
    made = {"product": "followup-rules", "v": VERSION, "records": records}
    text = json.dumps(made, ensure_ascii=False, indent=2, sort_keys=True)
    return {"name": WORDS["export.name"].format(day=_today(request).isoformat()), "text": text}


def _erase(request: Request) -> dict[str, Any]:
    return {"records": dict.fromkeys(sorted(_records(request)))}


def _pages(request: Request) -> dict[str, Any]:
    """The list of everyone stored, whatever page is open."""
    book = read_book(_records(request))
    return {
        "view": without_person(book, read_profile(None), _today(request)),
        "records": {},
    }


REQUESTS: Final[Mapping[str, Callable[[Request], dict[str, Any]]]] = {
    "open": _open,
    "change": _change,
    "another": _another,
    "own_words": _own_words,
    "filled": _filled,
    "sent": _sent,
    "sent_anyway": _anyway,
    "people": _pages,
    "export": _export,
    "erase": _erase,
}
