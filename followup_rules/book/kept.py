"""Agendas as they are kept: one record an application, made anew when something of it changes.

``made:agenda:<id>`` holds the lines of an application. They hold until a record of it, of the
people in it, or of another application at the same company changes; then the record is removed in
the same write (``stale``), and whoever next needs the lines makes them anew (``lines_of``). So the
click pays for none of it, and nothing is lost where a window is closed in between. Someone who is
in no application has a record of their own, under ``~`` and the slug.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from followup_rules.book.agenda import (
    Line,
    application_agenda,
    has_days,
    loose,
    loose_agenda,
    sorted_lines,
)
from followup_rules.book.records import AGENDA, Book
from followup_rules.book.unchanged import Unchanged
from followup_rules.names.company import same_company

_LOOSE: Final = "~"
_LINES: Final = TypeAdapter(tuple[Line, ...])


def lines_of(
    book: Book, records: Mapping[str, Any], today: date
) -> tuple[tuple[Line, ...], dict[str, Any]]:
    """Return every line, stored ones as they are, and what to store of those made now."""
    made, store, _ = lines_so_far(book, records, today, None)
    return made, store


def lines_so_far(
    book: Book, records: Mapping[str, Any], today: date, most: int | None, *, later: bool = False
) -> tuple[tuple[Line, ...], dict[str, Any], int]:
    """Return the lines as ``lines_of`` does, and how many agendas are still to be made.

    Args:
        book: Everything stored.
        records: As they are stored.
        today: The person's day.
        most: How many agendas are made at once, those changed last first; None: all. A file of
            hundreds of applications must not keep a page waiting for minutes.
        later: Whether none is made now where ``most`` are too few for all: another call follows.

    """
    made: list[Line] = []
    language = book.preferences.language
    makers: dict[str, Callable[[], tuple[Line, ...]]] = {
        identity: partial(application_agenda, book, one, today)
        for identity, one in book.applications.items()
    }
    makers |= {_LOOSE + one.slug: partial(loose_agenda, book, one, today) for one in loose(book)}
    store: dict[str, Any] = {
        key: None
        for key in records
        if key.startswith(AGENDA) and key.removeprefix(AGENDA) not in makers
    }
    missing: list[str] = []
    for identity in makers:
        lines = _stored(AGENDA + identity, records.get(AGENDA + identity), language)
        if lines is None:
            missing.append(identity)
        else:
            made.extend(lines)
    missing.sort(key=lambda one: (_changed_on(book, one), one), reverse=True)
    if later and most is not None and len(missing) > most:
        most = 0
    for identity in missing[:most]:
        lines = makers[identity]()
        dumped = _LINES.dump_python(lines, mode="json", exclude_defaults=True)
        store[AGENDA + identity] = {"v": 1, "language": language, "lines": dumped}
        made.extend(lines)
    return sorted_lines(made), store, len(missing[most:]) if most is not None else 0


def _changed_on(book: Book, identity: str) -> date:
    application = book.applications.get(identity)
    return (application.changed_on if application else None) or date.min


def is_kept(book: Book, slug: str, records: Mapping[str, Any]) -> bool:
    """Tell whether someone's agenda, if they have one, is stored and still holds."""
    person = book.people.get(slug)
    if person is None:
        return True
    if person.application in book.applications:
        return f"{AGENDA}{person.application}" in records
    return not has_days(person) or AGENDA + _LOOSE + slug in records


def _stored(key: str, record: object, language: str) -> tuple[Line, ...] | None:
    if not isinstance(record, dict) or record.get("v") != 1 or record.get("language") != language:
        return None
    try:
        return _LINES_OF(key, record.get("lines"))
    except ValidationError:
        return None


_LINES_OF: Final = Unchanged[tuple[Line, ...]](lambda _, lines: _LINES.validate_python(lines))


def stale(old: Book, new: Book, records: Mapping[str, Any]) -> dict[str, None]:
    """Return the keys of agendas that no longer hold, to be removed in the same write."""
    kept = [key for key in records if key.startswith(AGENDA)]
    if not kept:
        return {}
    if old.preferences != new.preferences or old.account != new.account:
        return dict.fromkeys(kept)
    ids = _changed(old, new)
    companies = {
        one.company
        for book in (old, new)
        for identity in ids
        if (one := book.applications.get(identity)) is not None and one.company
    }
    ids |= {
        one.id
        for one in new.applications.values()
        if any(same_company(one.company, company) for company in companies)
    }
    return {AGENDA + one: None for one in sorted(ids) if AGENDA + one in records}


def _changed(old: Book, new: Book) -> set[str]:
    """Return the ids of applications that have changed, or someone in them."""
    ids: set[str] = set()
    for slug in {*old.people, *new.people} if new.people is not old.people else ():
        was, now = old.people.get(slug), new.people.get(slug)
        if was is not now and was != now:
            ids |= {one.application for one in (was, now) if one is not None and one.application}
            ids.add(_LOOSE + slug)
    for identity in {*old.applications, *new.applications}:
        if old.applications.get(identity) != new.applications.get(identity):
            ids.add(identity)
    return ids
