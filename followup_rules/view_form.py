"""The popup's form: every field with its value, choices, limits and what is wrong with it.

Paths are those of ``records_change``. Values, choices and limits come from the models; words from
``view_labels``. The shell draws what it is given, by ``kind``: ``text``, ``lines``, ``day``,
``number``, ``choice``, ``flag``.
"""

import re
from collections.abc import Mapping
from typing import Any, Final, get_args

from pydantic.fields import FieldInfo

from followup_rules.case import Account, Invitation, Limits, Person, Preferences
from followup_rules.model import LONGEST_NAME, LONGEST_TEXT, Model
from followup_rules.note import languages
from followup_rules.records import (
    ApplicationRecord,
    Book,
    ContactRow,
    InterviewRow,
    PersonRecord,
    RestrictionRow,
)
from followup_rules.records_change import LINES, NEW
from followup_rules.view_labels import (
    BLANK_APPLICATION,
    CHOICES,
    CONTACT_COLUMNS,
    HELP,
    INTERVIEW_COLUMNS,
    LABELS,
    LANGUAGES,
    MAIN,
    NEW_APPLICATION,
    PLACEHOLDERS,
    SECTIONS,
)
from followup_rules.view_words import WORDS

_ROW: Final = re.compile(r"^(interviews|contacts)\.[0-9]+\.")
_MODELS: Final[Mapping[str, type[Model]]] = {
    "person": Person,
    "application": ApplicationRecord,
    "application.restriction": RestrictionRow,
    "interviews": InterviewRow,
    "contacts": ContactRow,
    "invitation": Invitation,
    "account": Account,
    "preferences": Preferences,
    "preferences.limits": Limits,
}
_NAMES: Final = frozenset({"person.name", "person.greet_as"})
Field = dict[str, Any]


def kind_of(path: str) -> str:
    """Return how a field is entered."""
    plain = _ROW.sub(r"\1.", path)
    name = plain.rpartition(".")[2]
    if plain in CHOICES or plain in ("application", "preferences.note_language"):
        return "choice"
    if LINES.search(plain):
        return "lines"
    if name in ("on", "until", "decision_by", "starts_on", "notes_reset_on"):
        return "day"
    if name in ("runs_process", "cautious", "unsure"):
        return "flag"
    if name in ("notes_left", "advised", "at_most", "stale_after_days", "invited_elsewhere"):
        return "number"
    return "text"


def model_field(path: str) -> FieldInfo | None:
    """Return the model's own description of a field, by the path of the form."""
    plain = _ROW.sub(r"\1.", path)
    scope, _, name = plain.rpartition(".")
    if not scope:
        return PersonRecord.model_fields.get(plain)
    return _MODELS[scope].model_fields.get(name)


def field(book: Book, person: PersonRecord, path: str, errors: Mapping[str, str]) -> Field:
    """Return one field of the form."""
    plain = _ROW.sub(r"\1.", path)
    kind = kind_of(path)
    made: Field = {
        "path": path,
        "kind": kind,
        "label": LABELS[plain],
        "value": person.typed.get(path, _shown(value_of(book, person, path), path)),
    }
    if _unanswered(book, person, plain):
        made["value"] = None
    if kind == "choice":
        made["choices"] = _choices(book, plain, made["value"])
    if kind == "text":
        made["longest"] = LONGEST_NAME if plain in _NAMES else LONGEST_TEXT
    for name, words in (("help", HELP), ("placeholder", PLACEHOLDERS)):
        if plain in words:
            made[name] = words[plain]
    if path in person.typed:
        made["error"] = errors[path]
    if plain == "person.part" and "part" not in person.told and person.person.part != "unknown":
        made["suggested"] = WORDS["suggested"]
    return made


def _unanswered(book: Book, person: PersonRecord, plain: str) -> bool:
    """Tell whether a fact is unknown because nobody was asked yet: then no choice is marked."""
    scope, _, name = plain.partition(".")
    if plain not in _ASKED:
        return False
    application = book.applications.get(person.application or "")
    told = person.told if scope == "person" else application.told if application else ()
    return name not in told and value_of(book, person, plain) == _ASKED[plain]


_ASKED: Final[Mapping[str, str | None]] = {
    "person.part": "unknown",
    "person.assessed_you": None,
    "person.rapport": "unknown",
    "application.interest": "unsure",
    "application.environment": "unknown",
}


def value_of(book: Book, person: PersonRecord, path: str) -> Any:  # noqa: ANN401  # whatever the field holds
    """Return a field's stored value, as JSON has it."""
    scope, _, rest = path.partition(".")
    if path == "application":
        return person.application if person.application in book.applications else NEW
    application = book.applications.get(person.application or "")
    if application is None:
        application = ApplicationRecord(id=NEW, company=person.person.company)
    roots: dict[str, Any] = {
        "application": application,
        "account": book.account,
        "preferences": book.preferences,
    }
    here: Any = roots.get(scope, person)
    for step in (rest if scope in roots else path).split("."):
        if step.isdecimal():
            rows = here
            row = ContactRow if path.startswith("contacts") else InterviewRow
            here = rows[int(step)] if int(step) < len(rows) else row()
        else:
            here = getattr(here, step)
    return here


def _shown(value: Any, path: str) -> Any:  # noqa: ANN401  # whatever the models hold
    if path.endswith("weekend"):
        return " ".join(value)
    if isinstance(value, tuple):
        return "\n".join(str(one) for one in value)
    kind = kind_of(path)
    if kind == "flag":
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _choices(book: Book, plain: str, value: object) -> list[dict[str, str]]:
    if plain == "application":
        listed = {one.id: application_name(one) for one in book.applications.values()}
        words = {**listed, NEW: NEW_APPLICATION}
    elif plain == "preferences.note_language":
        words = {"": LANGUAGES[""], **{tag: LANGUAGES.get(tag, tag) for tag in languages()}}
    else:
        words = CHOICES[plain]
    made = [{"value": key, "label": label} for key, label in words.items()]
    if value is not None and value not in words:
        made.append({"value": str(value), "label": str(value)})
    return made


def application_name(one: ApplicationRecord) -> str:
    """Return an application in words: the role at the company."""
    if one.role and one.company:
        return WORDS["application.line"].format(role=one.role, company=one.company)
    return one.role or one.company or BLANK_APPLICATION


def form(book: Book, person: PersonRecord, errors: Mapping[str, str]) -> dict[str, Any]:
    """Return the whole form: the few facts first, the rest in sections that are folded."""

    def fields(paths: tuple[str, ...]) -> list[Field]:
        return [field(book, person, path, errors) for path in paths]

    def rows(name: str, columns: tuple[str, ...], first: int, count: int) -> list[dict[str, Any]]:
        return [
            {
                "path": f"{name}.{index}",
                "fields": fields(tuple(f"{name}.{index}.{column}" for column in columns)),
            }
            for index in range(first, count)
        ]

    main = MAIN if book.applications else tuple(path for path in MAIN if path != "application")
    sections: list[dict[str, Any]] = []
    for identity, title, paths in SECTIONS:
        made: dict[str, Any] = {
            "id": identity,
            "title": title,
            "fields": fields(_apt(paths, book, person)),
        }
        if identity == "contacts":
            made |= {
                "rows": rows("contacts", CONTACT_COLUMNS, 0, len(person.contacts)),
                "add": f"contacts.{len(person.contacts)}",
                "addLabel": "Add a message, call or word",
            }
        if identity == "interviews":
            count = len(person.interviews)
            made |= {
                "rows": rows("interviews", INTERVIEW_COLUMNS, 1, count),
                "add": f"interviews.{max(1, count)}",
                "addLabel": "Add another interview",
            }
        sections.append(made)
    return {"main": fields(main), "sections": sections}


def _apt(paths: tuple[str, ...], book: Book, person: PersonRecord) -> tuple[str, ...]:
    """Leave out the fields that mean nothing as things stand."""
    kind = value_of(book, person, "application.restriction.kind")
    state = person.invitation.state
    stage = value_of(book, person, "application.stage")
    hidden = {
        "application.restriction.text": kind == "none",
        "application.restriction.until": kind == "none",
        "application.restriction.through": kind != "named_channel",
        "application.starts_on": stage != "offer_accepted",
        "invitation.on": state in ("none", "unknown"),
    }
    return tuple(path for path in paths if not hidden.get(path) or path in person.typed)


def every_path() -> tuple[str, ...]:
    """Return every field that the form can show, rows by their first."""
    sections = [path for _, _, paths in SECTIONS for path in paths]
    contacts = [f"contacts.0.{column}" for column in CONTACT_COLUMNS]
    interviews = [f"interviews.0.{column}" for column in INTERVIEW_COLUMNS]
    return tuple(dict.fromkeys([*MAIN, *sections, *contacts, *interviews]))


def allowed(path: str) -> tuple[str, ...]:
    """Return the words that the model takes for a field; empty where it takes more than words."""
    info = model_field(path)
    if info is None or info.annotation is None:
        return ()
    found = [info.annotation, *get_args(info.annotation)]
    words = [word for one in found for word in get_args(one) if isinstance(word, str)]
    return tuple(dict.fromkeys(words))
