"""Facts that the person enters into their book, each in a field; buttons are in ``pressed``.

A field is named by its path (``person.part``, ``interviews.0.on``, ``application.role``,
``preferences.cautious``, ``note.text``). Every change is checked by the models; one that they
refuse is kept as it was typed (``PersonRecord.typed``) and changes nothing else.
"""

import re
from dataclasses import replace
from datetime import date
from typing import Any, Final

from pydantic import Field, ValidationError

from followup_rules.book.pressed import edit_note, undoable
from followup_rules.book.records import (
    APPLICATION,
    LONGEST_NOTE,
    ApplicationRecord,
    Book,
    PersonRecord,
    Sent,
    new_application_id,
)
from followup_rules.book.rows import ROW, ROWS, placed, set_row, with_row_for
from followup_rules.case import Account, Invitation, Person, Preferences
from followup_rules.locales import nearest
from followup_rules.model import LONGEST_TEXT, Model, Name

NEW: Final = "new"
"""The value of ``application`` that begins another one."""
LINES: Final = re.compile(r"(^|\.)(talked_about|excites_you|holidays)$")
"""Fields that are lists, typed as one entry a line."""
SEVERAL: Final = re.compile(r"(^|\.)thank_for$")
"""Fields of which several values may be chosen, entered with blanks between them."""
ABOUT: Final = re.compile(r"^person\.thanked_about\.\w+$")
"""Fields of what exactly somebody is thanked for."""
Entered = str | bool | int | None
"""What comes from a field: text, a tick, nothing."""


class Change(Model):
    """One thing that a person did: a field entered, or a button pressed.

    What it was meant for is written down when it happens. It may be applied much later, when the
    page, the application of this person or the order of the rows is another.
    """

    id: Name = ""
    """Unique and growing; the shell makes it. Empty: nobody will ask what became of it."""
    slug: Name = ""
    """The person it was meant for; empty: whoever is open."""
    application: Name = ""
    """The application that was shown; empty: the person's own."""
    row: Name = ""
    """The id of the row that was shown at the index in ``field``."""
    do: Name = "set"
    """``set``: enter ``value`` in ``field``. Else the button that was pressed."""
    field: Name = ""
    value: Entered = Field(default=None, union_mode="left_to_right")


class UnknownChangeError(ValueError):
    """There is no such field, or no room for one more input that can't be used."""


def apply_change(
    book: Book, person: PersonRecord, change: Change, today: date
) -> tuple[Book, PersonRecord]:
    """Return the book with one value entered; one that the models refuse is kept as typed.

    Raises:
        UnknownChangeError: The form has no such field, or too much is kept already.

    """
    value = change.value
    path = placed(person, change.field, change.row)
    if not known(path):
        raise UnknownChangeError(f"there is no field {path[:80]!r}")
    if path.startswith("application.") and change.application not in ("", person.application):
        return _set_elsewhere(book, person, change, today)
    new_row = change.row or change.id
    if ROW.fullmatch(path) and path.count(".") == 1:
        return book, _row_itself(person, path, change, today)
    try:
        if path != "application" and _cannot_be_read(book, person, path):
            raise ValueError("its record can't be read")  # noqa: TRY301  # kept as typed, below
        book, person = _set(book, person, path, value, today, new_row)
    except (ValidationError, ValueError, KeyError, IndexError) as problem:
        person = with_row_for(person, path, new_row)
        typed = {**person.typed, path: str(value if value is not None else "")[:LONGEST_NOTE]}
        if len(typed) > 100:  # noqa: PLR2004  # as the model allows
            raise UnknownChangeError("there is too much that can't be used") from problem
        return book, person.model_copy(update={"typed": typed})
    left = {key: text for key, text in person.typed.items() if key != path}
    return book, person.model_copy(update={"typed": left})


def _set_elsewhere(
    book: Book, person: PersonRecord, change: Change, today: date
) -> tuple[Book, PersonRecord]:
    """Enter a fact of the application that was shown when the person was still in it."""
    if change.application not in book.applications:
        raise UnknownChangeError("there is no such application")
    there = person.model_copy(update={"application": change.application})
    try:
        return _set(book, there, change.field, change.value, today, "")[0], person
    except (ValidationError, ValueError) as problem:
        raise UnknownChangeError("this can't be used") from problem


def _row_itself(person: PersonRecord, path: str, change: Change, today: date) -> PersonRecord:
    """Add a row, or remove one; doing it once more makes no difference where ids are given."""
    if change.value is None:
        gone = set_row(person, path, None, today, row_id="", remove=True)
        return undoable(person, gone, "remove", today)
    rows = getattr(person, path.partition(".")[0])
    if not change.id or change.row:
        return set_row(person, path, None, today, row_id=change.row, remove=False)
    if change.id in {row.id for row in rows}:
        return person
    # Another window may have added one at this index meanwhile: this is one more.
    end = f"{path.partition('.')[0]}.{len(rows)}"
    return set_row(person, end, None, today, row_id=change.id, remove=False)


def _cannot_be_read(book: Book, person: PersonRecord, path: str) -> bool:
    """Tell whether the record that holds this fact is there, and is not ours to write."""
    scope = path.partition(".")[0]
    return scope in book.newer or (scope == "application" and _unread_application(book, person))


def _unread_application(book: Book, person: PersonRecord) -> bool:
    return f"{APPLICATION}{person.application}" in book.unread


def with_application_for(
    book: Book, person: PersonRecord, today: date
) -> tuple[Book, PersonRecord]:
    """Return the person in an application, a new one if they have none.

    One whose application is stored and can't be read stays in it.
    """
    if person.application in book.applications or _unread_application(book, person):
        return book, person
    fresh = ApplicationRecord(
        id=new_application_id(book), company=person.person.company, changed_on=today
    )
    return book.with_application(fresh), person.model_copy(update={"application": fresh.id})


def changed_today(book: Book, person: PersonRecord, today: date) -> tuple[Book, PersonRecord]:
    """Return the book with this person, and their application, as changed today."""
    book, person = with_application_for(book, person, today)
    person = person.model_copy(update={"changed_on": today})
    own = book.applications.get(person.application or "")
    if own is not None and own.changed_on != today:
        book = book.with_application(own.model_copy(update={"changed_on": today}))
    return book.with_person(person), person


def retry_typed(book: Book, person: PersonRecord, today: date) -> tuple[Book, PersonRecord]:
    """Return the book with what could not be used before and can be now, a day having passed."""
    for path, text in sorted(person.typed.items()):
        if problem_with(book, person, path, text, today) is None:
            book, person = apply_change(book, person, Change(field=path, value=text), today)
    return book, person


def problem_with(
    book: Book, person: PersonRecord, path: str, value: Entered, today: date
) -> str | None:
    """Return what kind of problem there is with an input; None if it can be used."""
    if path != "application" and _cannot_be_read(book, person, path):
        return "unread"
    try:
        _set(book, person, path, value, today, "")
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
    """Tell whether a value can be entered under this path."""
    if path in ("application", "unsure", "note.text"):
        return True
    if row := ROW.fullmatch(path):
        return row[3] is None or row[3] in ROWS[row[1]].model_fields.keys() - {"id"}
    scope, _, rest = path.partition(".")
    model = _SCOPES.get(scope)
    if rest.partition(".")[0] in _NOT_ENTERED:
        return False
    for step in rest.split("."):
        info = model.model_fields.get(step) if model else None
        if info is None:
            return False
        kind = info.annotation
        model = kind if isinstance(kind, type) and issubclass(kind, Model) else None
    return model is None


_SCOPES: Final[dict[str, type[Model]]] = {
    "person": Person,
    "invitation": Invitation,
    "application": ApplicationRecord,
    "account": Account,
    "preferences": Preferences,
}
_NOT_ENTERED: Final = frozenset({"v", "id", "told", "wording", "changed_on"})
"""Fields of a record that the book itself keeps."""


def _set(  # noqa: PLR0911, PLR0913, PLR0917  # one return a scope reads best
    book: Book, person: PersonRecord, path: str, value: Entered, today: date, new_row: str
) -> tuple[Book, PersonRecord]:
    scope, _, rest = path.partition(".")
    if path == "application":
        return _switch(book, person, value)
    if path == "note.text":
        return book, edit_note(person, None if value is None else str(value))
    if scope == "application":
        own = _with(book.applications[person.application or ""], rest, value)
        if rest not in own.told:
            own = own.model_copy(update={"told": (*own.told, rest)})
        return book.with_application(own), person
    if scope == "account":
        return replace(book, account=_with(book.account, rest, value)), person
    if scope == "preferences":
        return _preferring(book, rest, value), person
    if ROW.fullmatch(path):
        made = entered(path, value)
        return book, set_row(person, path, made, today, row_id=new_row, remove=False)
    person = _with(person, path, value)
    if scope == "person" and rest not in person.told:
        person = person.model_copy(update={"told": (*person.told, rest)})
    if scope == "invitation":
        person = _invitation_told(person, today)
    return book, person


def _preferring(book: Book, name: str, value: Entered) -> Book:
    """Return the book with one preference changed; no language is the browser's."""
    if name != "language":
        return replace(book, preferences=_with(book.preferences, name, value))
    if not value:
        return replace(book, language_chosen=False)
    told = _with(book.preferences, name, nearest(str(value)))
    return replace(book, preferences=told, language_chosen=True)


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
    if path.endswith("weekend") or SEVERAL.search(path):
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
        if value == "" and not path.endswith(_MAY_BE_EMPTY) and not ABOUT.search(path):
            return None
        if path.rpartition(".")[2] in _COUNTS and value.isascii() and value.isdecimal():
            return int(value)
    return value


_MAY_BE_EMPTY: Final = ("name", "headline", "company", "role", "text")
_YES_NO: Final = (
    "assessed_you",
    "posts_publicly",
    "email_known",
    "still_there",
    "took_place",
    "with_note",
    "can_send",
)
_COUNTS: Final = frozenset(
    {"notes_left", "note_limit", "advised", "at_most", "stale_after_days", "invited_elsewhere"}
)


def _switch(book: Book, person: PersonRecord, value: Entered) -> tuple[Book, PersonRecord]:
    if value == NEW:
        fresh = ApplicationRecord(id=new_application_id(book), company=person.person.company)
        return book.with_application(fresh), person.model_copy(update={"application": fresh.id})
    if value not in book.applications:
        raise ValueError("there is no such application")
    return book, person.model_copy(update={"application": value})


def _invitation_told(person: PersonRecord, today: date) -> PersonRecord:
    """Count a request that you say you sent, and stop counting one that you say you didn't."""
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


def cleared(book: Book, person: PersonRecord, path: str) -> tuple[Book, PersonRecord]:
    """Return the book with a choice taken back, as if it had never been made.

    Raises:
        UnknownChangeError: It is no choice of a person or of their application.

    """
    scope, _, name = path.partition(".")
    owner: PersonRecord | ApplicationRecord = person
    held: Model = person.person
    if scope == "application":
        owner = held = book.applications[person.application or ""]
    if scope not in ("person", "application") or name not in type(held).model_fields:
        raise UnknownChangeError("this can't be cleared")
    default = type(held).model_fields[name].get_default(call_default_factory=True)
    told = tuple(one for one in owner.told if one != name)
    if isinstance(owner, ApplicationRecord):
        update = {name: default, "told": told}
        return book.with_application(owner.model_copy(update=update)), person
    inner = person.person.model_copy(update={name: default})
    return book, person.model_copy(update={"person": inner, "told": told})
