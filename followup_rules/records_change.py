"""What the person does to their book: facts entered, a note edited, a request sent.

A field is named by its path (``person.part``, ``interviews.0.on``, ``application.role``,
``preferences.cautious``, ``note.text``). Every change is checked by the models; one that they
refuse is kept as it was typed (``PersonRecord.typed``) and changes nothing else.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, Final

from pydantic import Field, ValidationError

from followup_rules.advice import Verdict
from followup_rules.case import Account, Invitation, Person, Preferences
from followup_rules.model import LONGEST_TEXT, Model, Name
from followup_rules.records import (
    LONGEST_NOTE,
    MOST_EARLIER,
    ApplicationRecord,
    Book,
    ContactRow,
    InterviewRow,
    OwnChoice,
    PersonRecord,
    Sent,
    new_application_id,
)

NEW: Final = "new"
"""The value of ``application`` that begins another one."""
LINES: Final = re.compile(r"(^|\.)(talked_about|excites_you|holidays)$")
"""Fields that are lists, typed as one entry a line."""
_ROWS: Final[dict[str, type[InterviewRow] | type[ContactRow]]] = {
    "interviews": InterviewRow,
    "contacts": ContactRow,
}
_ROW: Final = re.compile(r"(interviews|contacts)\.([0-9]{1,3})(?:\.([a-z_]+))?")


Entered = str | bool | int | None
"""What comes from a field: text, a tick, nothing."""


class FieldChange(Model):
    """One field, and what was entered."""

    field: Name
    value: Entered = Field(default=None, union_mode="left_to_right")


def apply_changes(
    book: Book, person: PersonRecord, changes: Iterable[FieldChange], today: date
) -> tuple[Book, PersonRecord]:
    """Return the book with the changes in it; the person begins an application if they need one."""
    if person.application not in book.applications:
        fresh = ApplicationRecord(
            id=new_application_id(book), company=person.person.company, changed_on=today
        )
        person = person.model_copy(update={"application": fresh.id})
        book = book.with_application(fresh)
    for change in changes:
        book, person = _apply(book, person, change, today)
    person = person.model_copy(update={"changed_on": today})
    own = book.applications.get(person.application or "")
    if own is not None and own.changed_on != today:
        book = book.with_application(own.model_copy(update={"changed_on": today}))
    return book.with_person(person), person


def _apply(
    book: Book, person: PersonRecord, change: FieldChange, today: date
) -> tuple[Book, PersonRecord]:
    path, value = change.field, change.value
    try:
        book, person = _set(book, person, path, value, today)
    except (ValidationError, ValueError, KeyError, IndexError) as problem:
        person = _with_row(person, path)
        typed = {**person.typed, path: str(value if value is not None else "")[:LONGEST_NOTE]}
        if len(typed) > 100 or not known(path):  # noqa: PLR2004  # as the model allows
            raise ValueError(f"there is no field {path[:80]!r}") from problem
        return book, person.model_copy(update={"typed": typed})
    left = {key: text for key, text in person.typed.items() if key != path}
    return book, person.model_copy(update={"typed": left})


def _with_row(person: PersonRecord, path: str) -> PersonRecord:
    """Return the person with the row that a refused input was meant for, so that it can be seen."""
    row = _ROW.fullmatch(path)
    if row is None or row[3] is None or int(row[2]) != len(getattr(person, row[1])):
        return person
    rows = (*getattr(person, row[1]), _ROWS[row[1]]())
    return person.model_copy(update={row[1]: rows})


def retry_typed(book: Book, person: PersonRecord, today: date) -> tuple[Book, PersonRecord]:
    """Return the book with what could not be used before and can be now, a day having passed."""
    for path, text in sorted(person.typed.items()):
        if problem_with(book, person, path, text, today) is None:
            book, person = _apply(book, person, FieldChange(field=path, value=text), today)
    return book, person


def problem_with(
    book: Book, person: PersonRecord, path: str, value: Entered, today: date
) -> str | None:
    """Return what kind of problem there is with an input; None if it can be used."""
    try:
        _set(book, person, path, value, today)
    except ValidationError as problem:
        kind = problem.errors(include_url=False, include_input=False)[0]["type"]
        return _PROBLEMS.get(kind, _by_name(path))
    except (ValueError, KeyError, IndexError):
        return "contact_after_today" if path.endswith(".on") else "row"
    return None


_PROBLEMS: Final = {
    "string_too_long": "long",
    "too_long": "list",
    "literal_error": "choice",
    "greater_than_equal": "number",
}


def _by_name(path: str) -> str:
    name = path.rpartition(".")[2]
    if name == "note_limit":
        return "note_limit"
    if name in _COUNTS:
        return "limits" if path.startswith("preferences.limits") else "number"
    return "day" if name in _DAYS else "other"


_DAYS: Final = frozenset({"on", "until", "decision_by", "starts_on", "notes_reset_on", "holidays"})


def known(path: str) -> bool:
    """Tell whether the form has such a field."""
    scope, _, rest = path.partition(".")
    if path in ("application", "unsure", "note.text"):
        return True
    if row := _ROW.fullmatch(path):
        return row[3] is None or row[3] in _ROWS[row[1]].model_fields
    models: dict[str, type[Model]] = {
        "person": Person,
        "invitation": Invitation,
        "application": ApplicationRecord,
        "account": Account,
        "preferences": Preferences,
    }
    return scope in models and rest.partition(".")[0] in models[scope].model_fields


def _set(  # noqa: PLR0911  # one return a scope reads best
    book: Book, person: PersonRecord, path: str, value: Entered, today: date
) -> tuple[Book, PersonRecord]:
    scope, _, rest = path.partition(".")
    if path == "application":
        return _switch(book, person, value)
    if path == "note.text":
        return book, edit_note(person, value)
    if scope == "application":
        own = _with(book.applications[person.application or ""], rest, value)
        if rest not in own.told:
            own = own.model_copy(update={"told": (*own.told, rest)})
        return book.with_application(own), person
    if scope == "account":
        return replace(book, account=_with(book.account, rest, value)), person
    if scope == "preferences":
        return replace(book, preferences=_with(book.preferences, rest, value)), person
    if row := _ROW.fullmatch(path):
        return book, _set_row(person, row[1], int(row[2]), row[3], value, today)
    person = _with(person, path, value)
    if scope == "person" and rest not in person.told:
        person = person.model_copy(update={"told": (*person.told, rest)})
    if scope == "invitation":
        person = _invitation_told(person, today)
    return book, person


def _with[M: Model](model: M, path: str, value: Entered) -> M:
    """Return the model with one value changed, checked whole."""
    data: Any = model.model_dump(mode="json")
    here = data
    *way, last = path.split(".")
    for step in way:
        here = here[step]
    here[last] = entered(path, value)
    return model.model_validate(data)


def entered(path: str, value: Entered) -> object:  # noqa: PLR0911  # one a kind of field
    """Return what was typed as the models want it: lines as lists, nothing as null."""
    if path.endswith("weekend"):
        return str(value or "").split()
    if path.endswith(_YES_NO):
        return {"true": True, "false": False, "": None}.get(str(value), value)
    if LINES.search(path):
        lines = [line.strip().removesuffix(".").strip() for line in str(value or "").split("\n")]
        return [line for line in lines if line]
    if isinstance(value, str):
        if len(value) > LONGEST_TEXT:
            return value  # the model says how long it may be
        value = value.strip()
        if value == "" and not path.endswith(("name", "headline", "company", "role", "text")):
            return None
        if path.rpartition(".")[2] in _COUNTS and value.isascii() and value.isdecimal():
            return int(value)
    return value


_YES_NO: Final = ("assessed_you", "posts_publicly", "email_known")
_COUNTS: Final = frozenset(
    {"notes_left", "note_limit", "advised", "at_most", "stale_after_days", "invited_elsewhere"}
)


def _set_row(  # noqa: PLR0913, PLR0917  # a row, a field and a value are what it is about
    person: PersonRecord, name: str, index: int, column: str | None, value: Entered, today: date
) -> PersonRecord:
    rows: list[dict[str, Any]] = person.model_dump(mode="json")[name]
    typed = person.typed
    if column is None:
        if value is None:
            if index < len(rows):
                del rows[index]
            typed = _without_row(typed, name, index)
        elif index >= len(rows):
            rows.append({})
    else:
        if index > len(rows):
            raise IndexError(index)
        if index == len(rows):
            rows.append({})
        rows[index][column] = entered(column, value)
        day = rows[index].get("on")
        if name == "contacts" and column == "on" and day and str(day) > today.isoformat():
            raise ValueError("a contact can't be after today")
    model = _ROWS[name]
    return person.model_copy(
        update={
            name: tuple(model.model_validate(row) for row in rows),
            "typed": typed,
        }
    )


def _without_row(typed: dict[str, str], name: str, gone: int) -> dict[str, str]:
    """Move what was typed in the rows after a removed one up by one."""
    kept: dict[str, str] = {}
    for path, text in typed.items():
        row = _ROW.fullmatch(path)
        if row is None or row[1] != name or int(row[2]) < gone:
            kept[path] = text
        elif int(row[2]) > gone:
            kept[f"{name}.{int(row[2]) - 1}.{row[3]}"] = text
    return kept


def _switch(book: Book, person: PersonRecord, value: Entered) -> tuple[Book, PersonRecord]:
    if value == NEW:
        fresh = ApplicationRecord(id=new_application_id(book), company=person.person.company)
        return book.with_application(fresh), person.model_copy(update={"application": fresh.id})
    if value not in book.applications:
        raise ValueError("there is no such application")
    return book, person.model_copy(update={"application": value})


def _invitation_told(person: PersonRecord, today: date) -> PersonRecord:
    """A request that you say is sent takes a place; one that you say was none takes none."""
    state, day = person.invitation.state, person.invitation.on
    match state:
        case "sent" | "withdrawn":
            was = person.sent.on if person.sent else None
            sent: Sent | None = Sent(on=(day or was) if state == "sent" else (was or day))
        case "connected":
            sent = person.sent
        case _:
            sent = None
    return person.model_copy(update={"sent": sent, "told_link_on": today})


def edit_note(person: PersonRecord, value: Entered) -> PersonRecord:
    """Return the person with the note's text as theirs; ``None`` takes the suggestion again."""
    text = None if value is None else str(value)[:LONGEST_NOTE]
    note = person.note
    update = {"own": text, "earlier": note.earlier if text is not None else _put_aside(person)}
    return person.model_copy(update={"note": note.model_copy(update=update)})


def another_note(person: PersonRecord) -> PersonRecord:
    """Return the person with the next suggestion; words of theirs are put aside, not lost."""
    note = person.note
    update = {"own": None, "variant": note.variant + 1, "earlier": _put_aside(person)}
    return person.model_copy(update={"note": note.model_copy(update=update)})


def own_words_again(person: PersonRecord) -> PersonRecord:
    """Return the person with the words that they put aside last back in the editor."""
    note = person.note
    if not note.earlier:
        return person
    *rest, last = note.earlier
    if note.own:
        rest = [note.own, *rest]
    return person.model_copy(
        update={"note": note.model_copy(update={"own": last, "earlier": tuple(rest)})}
    )


def _put_aside(person: PersonRecord) -> tuple[str, ...]:
    own = person.note.own
    if not own or not own.strip():
        return person.note.earlier
    kept = [text for text in person.note.earlier if text != own]
    return (*kept, own)[-MOST_EARLIER:]


def note_filled(person: PersonRecord, text: str) -> PersonRecord:
    """Return the person with this text among those put into the box from here."""
    filled = (*(one for one in person.note.filled if one != text), text[:LONGEST_NOTE])
    note = person.note.model_copy(update={"filled": filled[-MOST_EARLIER:]})
    return person.model_copy(update={"note": note})


def sent_today(person: PersonRecord, today: date) -> PersonRecord:
    """Return the person with your request to them on its way since today."""
    invitation = person.invitation.model_copy(update={"state": "sent", "on": today})
    return person.model_copy(
        update={
            "invitation": invitation,
            "sent": Sent(on=today),
            "told_link_on": today,
            "news": None,
        }
    )


def sent_anyway(person: PersonRecord, verdict: Verdict, today: date) -> PersonRecord:
    """Return the person with your own choice to send, whatever the advice, on record (A14)."""
    return person.model_copy(update={"own_choice": OwnChoice(on=today, verdict=verdict)})
