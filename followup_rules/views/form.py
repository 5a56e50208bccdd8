"""The popup's form: every field with its value, choices, limits and what is wrong with it.

Which fields there are and what they offer is in ``form_fields``; words are from ``locales``. The
shell draws what it is given, by ``kind``: ``text``, ``lines``, ``day``, ``number``, ``choice``,
``several``, ``flag``.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from followup_rules.book.edit import NEW, SEVERAL
from followup_rules.book.near import MOST_LATEST
from followup_rules.book.records import (
    ApplicationRecord,
    Book,
    ContactRow,
    InterviewRow,
    PersonRecord,
)
from followup_rules.case import Person
from followup_rules.days import days_from, plus
from followup_rules.locales import Sentences, sentences
from followup_rules.locales import languages as interface_languages
from followup_rules.model import LONGEST_NAME, LONGEST_TEXT
from followup_rules.note import languages
from followup_rules.note.bank import bank_for
from followup_rules.views.form_fields import (
    ABOUT,
    CHOICES,
    CONTACT_COLUMNS,
    INTERVIEW_COLUMNS,
    MAIN,
    ROW,
    SECTIONS,
    SETTINGS,
    about_paths,
    kind_of,
)
from followup_rules.views.models import Choice, Field, Form, Row, Section

_NAMES_OF_LANGUAGES: Final[Mapping[str, str]] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "ja": "日本語",
}
"""Each language in its own name; one without an entry shows its tag."""
_NAMES: Final = frozenset({"person.name", "person.greet_as"})
_DAYS_OFFERED: Final = 6
"""Days that are offered to choose with one press."""
_FARTHEST_YEARS: Final = 2
"""Years away from today beyond which a day is questioned."""


def field(
    book: Book,
    person: PersonRecord,
    path: str,
    errors: Mapping[str, str],
    today: date | None = None,
) -> Field:
    """Return one field of the form.

    Args:
        book: Everything stored.
        person: Whose form it is.
        path: The field.
        errors: What is wrong with what was typed: path -> sentence.
        today: Needed to offer days and to question far ones.

    """
    words = sentences(book.preferences.language, today)
    plain = ROW.sub(r"\1.", path)
    kind = kind_of(path)
    made: Field = {
        "path": path,
        "kind": kind,
        "label": words.say(f"form.label.{plain}"),
        "value": person.typed.get(path, _shown(value_of(book, person, path), path)),
    }
    if _unanswered(book, person, plain):
        made["value"] = None
    if kind in ("choice", "several"):
        made["choices"] = _choices(book, plain, made["value"], words)
    if kind == "text":
        made["longest"] = LONGEST_NAME if plain in _NAMES else LONGEST_TEXT
    if words.has(f"form.help.{plain}"):
        made["help"] = words.say(f"form.help.{plain}")
    if words.has(f"form.placeholder.{plain}"):
        made["placeholder"] = words.say(f"form.placeholder.{plain}")
    if path in person.typed:
        made["error"] = errors[path]
    if plain == "person.part" and "part" not in person.told and person.person.part != "unknown":
        made["suggestion"] = person.person.part
        made["suggested"] = words.say("popup.suggested")
        made["value"] = None
    if kind == "choice" and plain in _ASKED and made["value"] is not None:
        made["clear"] = words.say("form.clear")
    if kind == "day" and today is not None:
        _add_days(made, plain, book, today, words)
    return made


def _add_days(made: Field, plain: str, book: Book, today: date, words: Sentences) -> None:
    """Offer the last days for an interview; question a day that can hardly be meant."""
    if plain == "interviews.on":
        made["chips"] = [
            {"value": day.isoformat(), "label": _day_label(day, today, words)}
            for day in days_to_offer(today, book.preferences.weekend)
        ]
    value = made["value"]
    if not isinstance(value, str) or "error" in made:
        return
    try:
        away = days_from(today, date.fromisoformat(value))
    except ValueError:
        return
    if abs(away) > _FARTHEST_YEARS * 366:
        made["doubt"] = words.say("form.doubt.year", year=value[:4])


def days_to_offer(today: date, weekend: tuple[str, ...]) -> tuple[date, ...]:
    """Return today, yesterday and the working days before them, the latest first."""
    found: list[date] = []
    for back in range(3 * _DAYS_OFFERED):
        if today.toordinal() - back < date.min.toordinal():
            break
        day = plus(today, -back)
        works = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[day.weekday()] not in weekend
        if back <= 1 or works:
            found.append(day)
        if len(found) == _DAYS_OFFERED:
            break
    return tuple(found)


def _day_label(day: date, today: date, words: Sentences) -> str:
    if days_from(day, today) <= 1:
        said = words.day(day)
        return said[:1].upper() + said[1:]
    return words.say(
        "form.day.chip", weekday=words.weekday(day), number=day.day, month=words.short_month(day)
    )


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
    if path == "preferences.language" and not book.language_chosen:
        return ""
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
    if path.endswith("weekend") or SEVERAL.search(path):
        return " ".join(value)
    if isinstance(value, tuple):
        return "\n".join(str(one) for one in value)
    kind = kind_of(path)
    if kind == "flag":
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _choices(book: Book, plain: str, value: object, words: Sentences) -> list[Choice]:
    if plain == "application":
        latest = sorted(
            book.applications.values(),
            key=lambda one: (one.changed_on or date.min, one.id),
            reverse=True,
        )
        near = sorted(one.id for one in latest[:MOST_LATEST] if one.id != value)
        near += [str(value)] if value in book.applications else []
        offered = {one: application_name(book.applications[one], words) for one in sorted(near)}
        offered[NEW] = words.say("form.application.new")
    elif plain == "preferences.language":
        offered = {"": words.say("form.language.browser")}
        offered |= {tag: _NAMES_OF_LANGUAGES.get(tag, tag) for tag in interface_languages()}
    elif plain == "preferences.note_language":
        offered = {"": words.say("form.language.suggested")}
        offered |= {tag: _NAMES_OF_LANGUAGES.get(tag, tag) for tag in languages()}
    else:
        offered = {
            one: words.say(f"form.choice.{plain}.{one.replace(' ', '_')}") for one in CHOICES[plain]
        }
    made: list[Choice] = [{"value": key, "label": label} for key, label in offered.items()]
    if value is not None and value not in offered and not SEVERAL.search(plain):
        made.append({"value": str(value), "label": str(value)})
    return made


def application_name(one: ApplicationRecord, words: Sentences) -> str:
    """Return an application in words: the role at the company."""
    if one.role and one.company:
        return words.say("popup.application.line", role=one.role, company=one.company)
    return one.role or one.company or words.say("form.application.blank")


def form(  # noqa: PLR0913  # called with names where they are not plain
    book: Book,
    person: PersonRecord,
    errors: Mapping[str, str],
    today: date | None = None,
    *,
    language: str,
    around: Mapping[str, tuple[str, str]] = MappingProxyType({}),
) -> Form:
    """Return the whole form: the main facts, and the others in folded sections.

    Args:
        book: Everything stored.
        person: Whose form it is.
        errors: What is wrong with what was typed: path -> sentence.
        today: Needed to offer days and to question far ones.
        language: Of the note: some fields mean something in some languages only.
        around: The note's words before and after what is typed, by path.

    """
    words = sentences(book.preferences.language)

    def fields(paths: tuple[str, ...]) -> list[Field]:
        made = [field(book, person, path, errors, today) for path in paths]
        for one in made:
            if said := around.get(one["path"]):
                one["help"] = words.say("form.in_note", words=" … ".join(said).strip())
        return made

    def rows(name: str, columns: tuple[str, ...], first: int, count: int) -> list[Row]:
        return [
            {
                "path": f"{name}.{index}",
                "label": words.say(f"form.row.{name}", number=index + 1),
                "fields": fields(tuple(f"{name}.{index}.{column}" for column in columns)),
            }
            for index in range(first, count)
        ]

    main = MAIN if book.applications else tuple(path for path in MAIN if path != "application")
    sections: list[Section] = []
    for identity, paths in SECTIONS:
        made: Section = {
            "id": identity,
            "title": words.say(f"form.section.{identity}"),
            "fields": fields(_apt(paths, book, person, language)),
        }
        if identity == "contacts":
            made["rows"] = rows("contacts", CONTACT_COLUMNS, 0, len(person.contacts))
            made["add"] = f"contacts.{len(person.contacts)}"
            made["addLabel"] = words.say("form.add.contact")
        if identity == "interviews":
            count = len(person.interviews)
            made["rows"] = rows("interviews", INTERVIEW_COLUMNS, 1, count)
            made["add"] = f"interviews.{max(1, count)}"
            made["addLabel"] = words.say("form.add.interview")
        sections.append(made)
    return {"main": fields(main), "sections": sections}


def settings(book: Book, errors: Mapping[str, str], typed: Mapping[str, str]) -> list[Section]:
    """Return the form of what holds for every person: the account and the preferences.

    Args:
        book: Everything stored.
        errors: What is wrong with what was typed: path -> sentence.
        typed: What can't be used, as it was typed: path -> text.

    """
    words = sentences(book.preferences.language)
    nobody = PersonRecord(slug="-", person=Person(name=""), typed=dict(typed))
    return [
        {
            "id": identity,
            "title": words.say(f"form.section.{identity}"),
            "fields": [field(book, nobody, path, errors) for path in paths],
        }
        for identity, paths in SETTINGS
    ]


def _apt(
    paths: tuple[str, ...], book: Book, person: PersonRecord, language: str
) -> tuple[str, ...]:
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
        "invitation.can_send": state not in ("none", "unknown", "withdrawn"),
        "invitation.with_note": state not in ("sent", "connected"),
        "preferences.write_as": not bank_for(language).own_forms,
        **dict.fromkeys(set(ABOUT) - set(about_paths(person)), True),
    }
    return tuple(path for path in paths if not hidden.get(path) or path in person.typed)
