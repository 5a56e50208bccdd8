"""The commands that read a book saved by the extension: ``agenda``, ``calendar`` and ``plan``.

They say the same of it as the extension does. A file that can't be used raises an ``InputError``
that names the field. A record that can't be read is left out of the answer, as in the extension,
and listed in ``Saved.unread``.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from followup_rules.book.calendar import calendar
from followup_rules.book.kept import lines_of
from followup_rules.book.panel import panel_of
from followup_rules.book.records import (
    ACCOUNT,
    APPLICATION,
    PERSON,
    PREFERENCES,
    AccountRecord,
    ApplicationRecord,
    Book,
    PersonRecord,
    PreferencesRecord,
    read_book,
    restored,
)
from followup_rules.book.reminders import Reminder, read_reminders, standing, what
from followup_rules.book.transfer import ImportProblem, read_file
from followup_rules.case import Panel
from followup_rules.cli.input import InputError, first_problem, name_of, parsed, read_text
from followup_rules.cli.spoken import say
from followup_rules.cli.text import Page
from followup_rules.locales import sentences

_MODELS: Final[Mapping[str, type[BaseModel]]] = {
    PERSON: PersonRecord,
    APPLICATION: ApplicationRecord,
    ACCOUNT: AccountRecord,
    PREFERENCES: PreferencesRecord,
}


@dataclass(frozen=True, slots=True)
class Saved:
    """A book that was read from a file."""

    book: Book
    records: Mapping[str, Any]
    unread: tuple[str, ...] = ()
    """One line for each record that can't be read."""

    def in_language(self, tag: str | None) -> "Saved":
        """Return it with another language than the one chosen in it; None: as it is."""
        if tag is None:
            return self
        spoken = self.book.preferences.model_copy(update={"language": tag})
        return replace(self, book=replace(self.book, preferences=spoken))


def is_book(told: object) -> bool:
    """Tell whether parsed JSON looks like a saved book, and not like a panel."""
    return isinstance(told, dict) and "product" in told


def read_saved(path: str) -> Saved:
    """Return the book in a file.

    Raises:
        InputError: The file can't be read, is no saved book, or is damaged.

    """
    return saved_of(read_text(path), name_of(path))


def saved_of(text: str, named: str) -> Saved:
    """Return the book in a text.

    Args:
        text: of the file.
        named: the file's name for messages.

    Raises:
        InputError: It is no saved book, or damaged.

    """
    told = parsed(text, named)
    try:
        records = read_file(text)
    except ImportProblem as wrong:
        raise InputError(f"{named}: {_refusal(wrong, told)}") from None
    back = restored(records)
    records = {key: value for key, value in {**records, **back}.items() if value is not None}
    book = read_book(records)
    unread = tuple(f"{named}: {_problem(key, value)}" for key, value in book.unread.items())
    return Saved(book, records, unread)


def _refusal(wrong: ImportProblem, told: object) -> str:
    records = told.get("records") if isinstance(told, dict) else None
    unread: Mapping[str, Any] = read_book(records).unread if isinstance(records, dict) else {}
    if isinstance(told, dict) and "check" not in told and unread:
        return _problem(*next(iter(unread.items())))
    if wrong.problem in ("foreign", "newer", "empty"):
        return say(f"book.{wrong.problem}")
    field = "check" if isinstance(records, dict) else "records"
    if isinstance(told, dict) and (isinstance(told.get("v"), bool) or told.get("v") != 1):
        field = "v"
    return say("book.damaged", field=field)


def _problem(key: str, value: object) -> str:
    """Say what is wrong with a record, and in which field."""
    record = f"records.{name_of(key)}"
    kind = next((one for one in _MODELS if key == one or key.startswith(one)), None)
    if kind is not None:
        try:
            _MODELS[kind].model_validate(value)
        except ValidationError as refusal:
            said = first_problem(refusal, _MODELS[kind])
            return f"{record}{'' if said.startswith('[') else '.'}{said}"
    return say("book.damaged", field=record)


def calls_of(saved: Saved, on: date) -> tuple[Reminder, ...]:
    """Return what is due on a day, and what comes after it."""
    lines, _ = lines_of(saved.book, saved.records, on)
    calls = standing(lines, read_reminders(saved.records))
    return tuple(one for one in calls if one.line.until is None or one.line.until >= on)


def agenda_json(saved: Saved, on: date) -> dict[str, Any]:
    """Return the agenda for programs."""
    lines = [
        {**one.line.model_dump(mode="json"), "day": one.day.isoformat(), "due": one.day <= on}
        for one in calls_of(saved, on)
    ]
    return {"on": on.isoformat(), "lines": lines}


def agenda_text(saved: Saved, on: date, page: Page) -> str:
    """Return the agenda for people: what is due, and what is coming."""
    calls = calls_of(saved, on)
    due = [one for one in calls if one.day <= on]
    lines = [page.styled(f"{page.say('book.today')} ({_day(on, page)})", "1")]
    if not due:
        lines += page.wrapped(page.say("book.today.none" if calls else "book.cli.none"), "  ")
    for one in due:
        since = sentences(page.language, on).say("book.since", day=one.day)
        lines += _entry(one, "", saved, page, [since] if one.day < on else [])
    if len(calls) > len(due):
        lines += ["", page.styled(page.say("book.coming"), "1")]
    for one in calls:
        if one.day > on:
            lines += _entry(one, f"{_day(one.day, page)}  ", saved, page, [])
    return "\n".join(lines)


def _entry(one: Reminder, before: str, saved: Saved, page: Page, since: list[str]) -> Iterator[str]:
    line = one.line
    words = sentences(page.language)
    title = words.say("book.line", what=what(line, words), name=line.name)
    yield from page.wrapped(f"{before}{title}", "  - ")
    application = saved.book.applications.get(line.application)
    about = [one for one in (application.role, application.company) if one] if application else []
    for said in (", ".join(about), *since, line.text or line.headline, line.why):
        if said:
            yield from page.wrapped(said, "    ")
    if line.words:
        yield from page.wrapped(line.words, "    > ", "    > ")


def _day(day: date, page: Page) -> str:
    return f"{sentences(page.language).short_weekday(day)} {day.isoformat()}"


def calendar_of(saved: Saved, on: date) -> str:
    """Return a calendar file of what is due and coming."""
    lines = [one.line.model_copy(update={"day": one.day}) for one in calls_of(saved, on)]
    words = sentences(saved.book.preferences.language, on)
    return calendar(lines, on, words, read_reminders(saved.records).hour)


def panels_of(saved: Saved, on: date) -> Iterable[tuple[ApplicationRecord, Panel]]:
    """Yield each application with its panel on a day."""
    for one in saved.book.applications.values():
        yield one, panel_of(saved.book, one, on)
