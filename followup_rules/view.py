"""The one view that the popup draws: everything that a person reads, ready in words.

``view`` takes the book as it stands and answers plain JSON values. The shell decides nothing about
the person and composes no sentence about them. A view has a ``kind``: ``advice``, ``asking``
(nothing was told yet), ``no_profile``, ``own_profile``, ``unsure`` (whose profile it is).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from urllib.parse import quote

from followup_rules.advice import Advice, Message
from followup_rules.answer import advise_in_panel
from followup_rules.case import Case
from followup_rules.days import days_from
from followup_rules.facts import InPlan
from followup_rules.model import LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT
from followup_rules.profile import ProfileReading
from followup_rules.records import LONGEST_NOTE, VERSION, Book, PersonRecord
from followup_rules.records_case import case_of, environment_of, panel_is_cool
from followup_rules.records_change import problem_with
from followup_rules.sentences import Sentences, sentences
from followup_rules.view_form import application_name, every_path, field, form
from followup_rules.view_note import note_view
from followup_rules.view_reasons import reasons
from followup_rules.view_timeline import timeline
from followup_rules.view_words import CERTAINTIES, ERRORS, TURNS, VERDICTS, WORDS

_SETTLED: Final = ("already_connected", "pending", "accept_invitation")
_MOST_PEOPLE: Final = 200


@dataclass(frozen=True, slots=True)
class Open:
    """What is open in the popup."""

    book: Book
    person: PersonRecord
    reading: ProfileReading | None
    """None: looked at from the list, without their page."""
    today: date


def advice_on(here: Open) -> tuple[Case, Advice]:
    """Return the case of who is open, and the advice."""
    case = case_of(here.book, here.person, here.today)
    return case, advise_in_panel(case, InPlan(cool_panel=panel_is_cool(here.book, here.person)))


def view(here: Open) -> dict[str, Any]:
    """Return the view of one person."""
    book, person, today = here.book, here.person, here.today
    case, advice = advice_on(here)
    words = sentences(case.preferences.language, today)
    stored = person.slug in book.people
    asking = not stored and advice.verdict not in _SETTLED
    made: dict[str, Any] = {
        "v": VERSION,
        "kind": "asking" if asking else "advice",
        "slug": person.slug,
        "today": today.isoformat(),
        "who": _who(here, case),
        "notices": _notices(here, advice, words),
        "form": form(book, person, _errors(here)),
        "canReport": here.reading is not None,
    }
    if asking:
        return made | {"asking": _titled("asking")}
    return made | {
        "verdict": _verdict(advice, today, words),
        "timeline": timeline(case, advice, words),
        "note": note_view(book, person, case, advice, here.reading),
        "mayFill": here.reading is not None
        and (advice.verdict == "connect" or person.own_choice is not None),
        "mayChoose": advice.verdict not in ("already_connected", "pending")
        and person.own_choice is None
        and advice.verdict != "connect",
        "maySay": _may_say(advice, person),
        "reasons": reasons(advice),
        "alternatives": [
            {"kind": one.kind, "text": one.text, "message": _message(one.message)}
            for one in advice.alternatives
        ],
        "steps": [
            {
                "kind": one.kind,
                "text": one.text,
                "day": words.day(one.on) if one.on else None,
                "message": _message(one.message),
            }
            for one in advice.next_steps
        ],
        "questions": _questions(here, advice),
        "places": _places(case),
    }


def without_person(book: Book, reading: ProfileReading, today: date) -> dict[str, Any]:
    """Return the view where no person's profile is open: what is wrong, and the way on."""
    kind = {"own_profile": "own", "unsure": "unsure"}.get(reading.page, "no_profile")
    people = sorted(
        book.people.values(), key=lambda one: (one.changed_on or date.min, one.slug), reverse=True
    )
    titled = _titled(kind) if kind != "unsure" else {"headline": WORDS["unsure.headline"]}
    if kind == "unsure":
        titled["text"] = " ".join(one.text for one in reading.doubts)
    return {
        "v": VERSION,
        "kind": {"own": "own_profile"}.get(kind, kind),
        "slug": "",
        "today": today.isoformat(),
        "notices": _unread(book),
        "asking": titled,
        "peopleTitle": WORDS["no_profile.people"] if people else "",
        "people": [_listed(book, one) for one in people[:_MOST_PEOPLE]],
        "canReport": kind == "unsure",
    }


def _titled(key: str) -> dict[str, str]:
    return {"headline": WORDS[f"{key}.headline"], "text": WORDS[f"{key}.text"]}


def _listed(book: Book, person: PersonRecord) -> dict[str, str]:
    application = book.applications.get(person.application or "")
    return {
        "slug": person.slug,
        "name": person.person.name or person.slug,
        "line": application_name(application) if application else "",
    }


def _who(here: Open, case: Case) -> dict[str, str]:
    role, company = case.application.role, case.application.company
    line = WORDS["application.line"].format(role=role, company=company) if role and company else ""
    return {
        "name": here.person.person.name or WORDS["title.someone"],
        "headline": here.person.person.headline,
        "application": line or role or company,
    }


def _verdict(advice: Advice, today: date, words: Sentences) -> dict[str, str]:
    turn = advice.changes_on
    clock = advice.timing
    mood = advice.verdict
    if mood == "connect" and clock is not None and clock.suggested > today:
        mood_class = "soon"
    else:
        mood_class = mood
    return {
        "id": advice.verdict,
        "mood": mood_class,
        "label": VERDICTS[advice.verdict],
        "headline": advice.headline,
        "certainty": CERTAINTIES[advice.certainty],
        "turn": TURNS.format(day=_capital(words.day(turn.date)), verdict=VERDICTS[turn.verdict])
        if turn and days_from(today, turn.date) >= 0
        else "",
    }


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _may_say(advice: Advice, person: PersonRecord) -> bool:
    """Tell whether "I've sent it" has a meaning now."""
    sendable = advice.verdict in ("connect", "wait") or person.own_choice is not None
    return sendable and person.invitation.state in ("none", "unknown", "withdrawn")


def _message(message: Message | None) -> dict[str, Any] | None:
    if message is None:
        return None
    made = message.model_dump(mode="json")
    subject = quote(message.subject or "", safe="")
    body = quote(message.text.replace("\n", "\r\n"), safe="")
    return made | {"mailto": f"mailto:?subject={subject}&body={body}"}


def _questions(here: Open, advice: Advice) -> list[dict[str, Any]]:
    """Return the questions, each with the field in which it is answered."""
    paths = set(every_path())
    errors = _errors(here)
    made = []
    for one in advice.questions:
        path = "interviews.0.on" if one.field == "interviews" else one.field
        if path in paths:
            made.append({"text": one.text, "field": field(here.book, here.person, path, errors)})
    return made


def _places(case: Case) -> dict[str, Any]:
    limits = case.preferences.limits
    used = case.invitations_sent
    company = case.application.company or WORDS["places.employer"]
    text = WORDS["places.text"].format(used=used, at_most=limits.at_most, company=company)
    return {
        "used": used,
        "advised": limits.advised,
        "most": limits.at_most,
        "text": text,
        "more": WORDS["places.advised"].format(advised=limits.advised),
    }


def _errors(here: Open) -> dict[str, str]:
    """Return what is wrong with what was typed and can't be used: field -> sentence."""
    return {path: _error(here, path, text) for path, text in sorted(here.person.typed.items())}


def _error(here: Open, path: str, text: str) -> str:
    kind = problem_with(here.book, here.person, path, text, here.today) or "other"
    most = LONGEST_LIST if kind == "list" else LONGEST_TEXT
    if kind == "long" and path.endswith(("name", "greet_as")):
        most = LONGEST_NAME
    return ERRORS[kind].format(most=f"{min(most, LONGEST_NOTE):,}")


def _notices(here: Open, advice: Advice, words: Sentences) -> list[dict[str, Any]]:
    """Return what should be said before anything else, each a sentence with an id."""
    person, told = here.person, _unread(here.book)
    if person.news is not None:
        news = person.news
        asks = news.asks and here.reading is not None
        told.append(
            {
                "id": news.outcome,
                "tone": _tone(news.outcome),
                "text": news.text,
                "asks": asks,
                "limit": news.limit,
            }
        )
    for doubt in here.reading.doubts if here.reading else ():
        if doubt.field in ("page", "name") or (
            doubt.field == "state" and person.invitation.state in ("none", "unknown")
        ):
            told.append({"id": f"doubt-{doubt.id}", "tone": "doubt", "text": doubt.text})
    choice = person.own_choice
    if choice is not None and advice.verdict not in _SETTLED and choice.presumed_sent:
        text = WORDS["choice.text"].format(
            day=words.day(choice.on), verdict=VERDICTS[choice.verdict]
        )
        told.append({"id": "own-choice", "tone": "info", "text": text})
    application = here.book.applications.get(person.application or "")
    if application is not None and application.environment == "unknown":
        panel = here.book.of_application(person.application)
        if environment_of(application, panel) == "cold":
            told.append({"id": "cold-panel", "tone": "info", "text": WORDS["mood.cold"]})
    return told


def _tone(outcome: str) -> str:
    return "good" if outcome in ("filled", "pending_seen") else "doubt"


def _unread(book: Book) -> list[dict[str, Any]]:
    if not book.unread:
        return []
    keys = ", ".join(list(book.unread)[:3])[:120]
    number = len(book.unread)
    text = WORDS["unread.one" if number == 1 else "unread.many"].format(keys=keys, number=number)
    return [{"id": "unread", "tone": "doubt", "text": text}]


def stored_view(made: Mapping[str, Any]) -> dict[str, Any]:
    """Return the record of a view, for showing it at once at the next click."""
    return {"v": VERSION, "view": dict(made)}
