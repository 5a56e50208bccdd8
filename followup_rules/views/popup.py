"""The one view that the popup draws: everything that a person reads, ready in words.

``view`` takes the book as it stands and answers plain JSON values. The shell decides nothing about
the person and composes no sentence about them. A view has a ``kind``: ``advice``, ``asking``
(nothing was told yet), ``no_profile``, ``own_profile``, ``unsure`` (whose profile it is).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import quote

from followup_rules.advice import Advice, Message
from followup_rules.answers.advise import advise_in_panel
from followup_rules.book.case import case_of, environment_of, panel_is_cool
from followup_rules.book.edit import problem_with
from followup_rules.book.records import LONGEST_NOTE, VERSION, Book, PersonRecord
from followup_rules.book.rows import row_ids
from followup_rules.case import Case, Person
from followup_rules.days import days_from, plus
from followup_rules.decision.facts import PlanContext
from followup_rules.explanation.reasons import READ_AS_ORDINARY
from followup_rules.linkedin.profile import ProfileReading
from followup_rules.locales import Sentences, sentences
from followup_rules.model import LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT
from followup_rules.note.language import note_language
from followup_rules.views.form import application_name, field, form, settings
from followup_rules.views.models import (
    Asked,
    Asking,
    Listed,
    MessageView,
    Notice,
    PlacesView,
    StoredView,
    Tone,
    Undo,
    VerdictView,
    View,
    ViewKind,
    Who,
)
from followup_rules.views.note import note_view
from followup_rules.views.questions import OpenQuestions, open_questions
from followup_rules.views.reasons import reasons
from followup_rules.views.remind import NO_CALLS, Calls, remind_of, remind_of_wait
from followup_rules.views.thanked import words_around
from followup_rules.views.timeline import timeline

_SETTLED: Final = ("already_connected", "pending", "accept_invitation")
_MOST_PEOPLE: Final = 200
_A_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class OpenPerson:
    """The person whom the popup shows, with the page's reading and the stored book."""

    book: Book
    person: PersonRecord
    reading: ProfileReading | None
    """None: looked at from the list, without their page."""
    today: date
    late: bool = False
    """Their page is open, and could not be read in time."""
    box_open: bool = False
    """The note is in LinkedIn's box, and the box is still open."""
    calls: Calls = NO_CALLS
    """Their reminders."""


def advice_on(here: OpenPerson) -> tuple[Case, Advice]:
    """Return the case of who is open, and the advice."""
    case = case_of(here.book, here.person, here.today)
    return case, advise_in_panel(
        case, PlanContext(cool_panel=panel_is_cool(here.book, here.person))
    )


def view(here: OpenPerson) -> View:
    """Return the view of one person."""
    book, person, today = here.book, here.person, here.today
    case, advice = advice_on(here)
    words = sentences(case.preferences.language, today)
    errors = _errors(here)
    known_application = person.application if person.application in book.applications else ""
    open_ = open_questions(book, person, advice)
    asking = bool(open_.needed) and person.own_choice is None
    made: View = {
        "v": VERSION,
        "kind": "asking" if asking else "advice",
        "slug": person.slug,
        "today": today.isoformat(),
        "who": _who(here, case, words),
        "notices": _notices(here, advice, words),
        "form": form(
            book,
            person,
            errors,
            today,
            language=note_language(case),
            around=words_around(person, case),
        ),
        "application": known_application or "",
        "rows": row_ids(person),
        "canReport": here.reading is not None,
        "ask": _ask(here, advice, open_, words),
        "undo": _undo(person, today, words),
    }
    if case.invitations_sent or not asking:
        made["places"] = _places(case, words)
    if asking:
        made["asking"] = _asking(open_, words)
        return made
    weekly = weekly_limit_until(book, today)
    blocked = weekly is not None and advice.verdict == "connect"
    made["verdict"] = _verdict(here, advice, weekly if blocked else None, words)
    made["timeline"] = timeline(case, advice, words)
    made["note"] = note_view(book, person, case, advice, here.reading, words)
    made["mayFill"] = (
        here.reading is not None
        and here.reading.page != "unsure"
        and not blocked
        and (advice.verdict == "connect" or person.own_choice is not None)
    )
    made["mayChoose"] = (
        advice.verdict not in (*_SETTLED, "connect") and person.own_choice is None and not blocked
    )
    made["maySay"] = _may_say(advice, person)
    made["reasons"] = reasons(advice, words)
    made["alternatives"] = [
        {"kind": one.kind, "text": one.text, "message": _message(one.message)}
        for one in advice.alternatives
    ]
    made["steps"] = [
        {
            "kind": one.kind,
            "text": one.text,
            "day": words.day(one.on) if one.on else None,
            "message": _message(one.message),
            "remind": remind_of(one, advice, here.calls, today, words),
        }
        for one in advice.next_steps
    ]
    return made


def _asking(open_: OpenQuestions, words: Sentences) -> Asking:
    """Return what is shown instead of the verdict while questions are open."""
    number = len(open_.needed)
    left = {1: "one", 2: "two", 3: "three"}.get(number, "many")
    return {
        "headline": words.say("popup.asking.headline"),
        "text": words.say("popup.asking.text"),
        "left": words.say(f"popup.asking.left.{left}", number=number),
        "enough": words.say("popup.asking.enough"),
    }


def _ask(here: OpenPerson, advice: Advice, open_: OpenQuestions, words: Sentences) -> Asked | None:
    """Return the question to ask now, with the field in which it is answered."""
    path = open_.next
    if path is None:
        return None
    made = field(here.book, here.person, path, _errors(here), here.today)
    said = {one.field: one.text for one in advice.questions}
    text = said.get("interviews" if path.startswith("interviews") else path)
    if "suggestion" in made:
        text = words.say("popup.ask.part")
    return {"text": text or made["label"], "field": made}


def _undo(person: PersonRecord, today: date, words: Sentences) -> Undo | None:
    """Return what can be undone: what was done last, today."""
    if person.undo is None or person.undo.on != today:
        return None
    text = words.say(f"popup.undo.{person.undo.what}")
    return {"text": text, "label": words.say("popup.undo")}


def weekly_limit_until(book: Book, today: date) -> date | None:
    """Return the day on which LinkedIn's weekly limit, if it was met, is over."""
    weekly_limits = [book.weekly_limit_on] if book.weekly_limit_on else []
    weekly_limits += [
        one.news.on
        for one in book.people.values()
        if one.news is not None and one.news.outcome == "weekly_limit"
    ]
    over = plus(max(weekly_limits), _A_WEEK) if weekly_limits else None
    return over if over is not None and over > today else None


def without_person(
    book: Book, reading: ProfileReading, today: date, typed: Mapping[str, str] | None = None
) -> View:
    """Return the view where no person's profile is open: what is wrong, and the way on.

    Args:
        book: Everything stored.
        reading: Of the page.
        today: The person's day.
        typed: Settings that can't be used, as they were typed.

    """
    kind = {"own_profile": "own", "unsure": "unsure"}.get(reading.page, "no_profile")
    words = sentences(book.preferences.language, today)
    people = sorted(
        book.people.values(), key=lambda one: (one.changed_on or date.min, one.slug), reverse=True
    )
    titled: Asking = (
        _titled(kind, words)
        if kind != "unsure"
        else {
            "headline": words.say("popup.unsure.headline"),
            "text": " ".join(words.say(f"page.doubt.{one.id}") for one in reading.doubts),
        }
    )
    nobody = PersonRecord(slug=reading.slug or "-", person=Person(name=""), typed=dict(typed or {}))
    errors = errors_of_settings(book, typed or {}, today)
    made: View = {
        "v": VERSION,
        "kind": _KINDS[kind],
        "slug": reading.slug if kind == "unsure" else "",
        "today": today.isoformat(),
        "notices": unread_notices(book, words),
        "asking": titled,
        "peopleTitle": words.say("popup.no_profile.people") if people else "",
        "people": [_listed(book, one, words) for one in people[:_MOST_PEOPLE]],
        "settings": settings(book, errors, typed or {}),
        "canReport": kind == "unsure",
    }
    if kind == "unsure" and reading.slug:
        name = field(book, nobody, "person.name", {}, today)
        made["ask"] = {"text": name["label"], "field": name}
    return made


_KINDS: Final[Mapping[str, ViewKind]] = {
    "own": "own_profile",
    "unsure": "unsure",
    "no_profile": "no_profile",
}


def _titled(key: str, words: Sentences) -> Asking:
    return {"headline": words.say(f"popup.{key}.headline"), "text": words.say(f"popup.{key}.text")}


def _listed(book: Book, person: PersonRecord, words: Sentences) -> Listed:
    application = book.applications.get(person.application or "")
    return {
        "slug": person.slug,
        "name": person.person.name or person.slug,
        "line": application_name(application, words) if application else "",
    }


def _who(here: OpenPerson, case: Case, words: Sentences) -> Who:
    role, company = case.application.role, case.application.company
    line = (
        words.say("popup.application.line", role=role, company=company) if role and company else ""
    )
    return {
        "name": here.person.person.name or words.say("popup.title.someone"),
        "headline": here.person.person.headline,
        "application": line or role or company,
    }


def _verdict(
    here: OpenPerson, advice: Advice, weekly: date | None, words: Sentences
) -> VerdictView:
    clock = advice.timing
    soon = advice.verdict == "connect" and clock is not None and clock.suggested > here.today
    return {
        "id": advice.verdict,
        "mood": "wait" if weekly else "soon" if soon else advice.verdict,
        "label": words.say(f"popup.verdict.{advice.verdict}"),
        "headline": words.say("popup.weekly.headline", day=weekly) if weekly else advice.headline,
        "certainty": words.say(f"popup.certainty.{advice.certainty}"),
        "turn": words.say("popup.weekly.text") if weekly else _turn(here, advice, words),
        "rests": _rests(here, advice, words),
        "remind": remind_of_wait(advice, here.calls, here.today, words)
        if advice.verdict == "wait" or soon
        else None,
    }


def _turn(here: OpenPerson, advice: Advice, words: Sentences) -> str:
    """Return when sending is possible, or else when the verdict changes by itself."""
    turn, clock = advice.changes_on, advice.timing
    if advice.verdict == "wait" and turn is not None and turn.verdict == "connect":
        return words.say("popup.possible", day=turn.date)
    if advice.verdict == "connect" and clock is not None and clock.suggested > here.today:
        return words.say("popup.possible.today")
    if turn is None or days_from(here.today, turn.date) < 0:
        return ""
    return words.say(
        "popup.turns",
        day=_capital(words.day(turn.date)),
        verdict=words.say(f"then.{turn.verdict}"),
    )


def _rests(here: OpenPerson, advice: Advice, words: Sentences) -> str:
    """Return what is not known although it would change the verdict."""
    missing = [one.field for one in advice.questions if one.field not in READ_AS_ORDINARY]
    if not missing or advice.verdict in _SETTLED:
        return ""
    labels = [field(here.book, here.person, path, _errors(here))["label"] for path in missing]
    return words.say("popup.rests", fields=" · ".join(labels))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _may_say(advice: Advice, person: PersonRecord) -> bool:
    """Tell whether "I've sent it" has a meaning now."""
    sendable = advice.verdict in ("connect", "wait") or person.own_choice is not None
    return sendable and person.invitation.state in ("none", "unknown", "withdrawn")


def _message(message: Message | None) -> MessageView | None:
    if message is None:
        return None
    subject = quote(message.subject or "", safe="")
    body = quote(message.text.replace("\n", "\r\n"), safe="")
    return {
        "kind": message.kind,
        "subject": message.subject,
        "text": message.text,
        "language": message.language,
        "mailto": f"mailto:?subject={subject}&body={body}",
    }


def _places(case: Case, words: Sentences) -> PlacesView:
    limits = case.preferences.limits
    used = case.invitations_sent
    company = case.application.company or words.say("popup.places.employer")
    text = words.say("popup.places.text", used=used, at_most=limits.at_most, company=company)
    return {
        "used": used,
        "advised": limits.advised,
        "most": limits.at_most,
        "text": text,
        "more": words.say("popup.places.advised", advised=limits.advised),
    }


def _errors(here: OpenPerson) -> dict[str, str]:
    """Return what is wrong with what was typed and can't be used: field -> sentence."""
    return {path: _error(here, path, text) for path, text in sorted(here.person.typed.items())}


def errors_of_settings(book: Book, typed: Mapping[str, str], today: date) -> dict[str, str]:
    """Return what is wrong with settings that can't be used: field -> sentence."""
    nobody = PersonRecord(slug="-", person=Person(name=""), typed=dict(typed))
    return _errors(OpenPerson(book, nobody, None, today))


def _error(here: OpenPerson, path: str, text: str) -> str:
    kind = problem_with(here.book, here.person, path, text, here.today) or "other"
    most = LONGEST_LIST if kind == "list" else LONGEST_TEXT
    if kind == "long" and path.endswith(("name", "greet_as")):
        most = LONGEST_NAME
    words = sentences(here.book.preferences.language)
    return words.say(f"popup.error.{kind}", most=words.number(min(most, LONGEST_NOTE)))


def _notices(here: OpenPerson, advice: Advice, words: Sentences) -> list[Notice]:
    """Return what should be said before anything else, each a sentence with an id."""
    person, told = here.person, unread_notices(here.book, words)
    if here.late:
        told.append({"id": "late", "tone": "info", "text": words.say("popup.late")})
    if person.news is not None:
        news = person.news
        asks = news.asks and here.reading is not None
        said: Notice = {
            "id": news.outcome,
            "tone": _tone(news.outcome),
            "text": _news_text(person, words),
            "asks": asks,
            "limit": news.limit,
        }
        unsent = person.invitation.state in ("none", "unknown", "withdrawn")
        if news.outcome == "filled" and unsent and not here.box_open:
            said["text"] = words.say("popup.did_you_send")
            said["answers"] = [
                {"do": "sent", "label": words.say("popup.did_you_send.yes")},
                {"do": "not_sent", "label": words.say("popup.did_you_send.no")},
            ]
        told.append(said)
    for doubt in here.reading.doubts if here.reading else ():
        if doubt.field in ("page", "name") or (
            doubt.field == "state" and person.invitation.state in ("none", "unknown")
        ):
            told.append(
                {
                    "id": f"doubt-{doubt.id}",
                    "tone": "doubt",
                    "text": words.say(f"page.doubt.{doubt.id}"),
                }
            )
    choice = person.own_choice
    if choice is not None and advice.verdict not in _SETTLED and choice.presumed_sent:
        text = words.say(
            "popup.choice.text",
            day=words.day(choice.on),
            verdict=words.say(f"popup.verdict.{choice.verdict}"),
        )
        told.append({"id": "own-choice", "tone": "info", "text": text})
    application = here.book.applications.get(person.application or "")
    if application is not None and application.environment == "unknown":
        panel = here.book.of_application(person.application)
        if environment_of(application, panel) == "cold":
            told.append({"id": "cold-panel", "tone": "info", "text": words.say("popup.mood.cold")})
    return told


def _news_text(person: PersonRecord, words: Sentences) -> str:
    """Return what happened on the page, in words."""
    news = person.news
    if news is None:
        return ""
    key = "filled_email" if news.email_asked else news.outcome
    if news.saw:
        return words.say("page.outcome.time_over_saw", saw=words.say(f"page.outcome.{news.saw}"))
    return words.say(
        f"page.outcome.{key}",
        name=person.person.name or words.say("popup.title.someone"),
        limit=news.limit or "–",
        length="–" if news.length is None else news.length,
    )


def _tone(outcome: str) -> Tone:
    return "good" if outcome in ("filled", "pending_seen") else "doubt"


def unread_notices(book: Book, words: Sentences) -> list[Notice]:
    """Return what is to be said of records that can't be read."""
    told: list[Notice] = []
    if book.newer:
        told.append({"id": "newer", "tone": "doubt", "text": words.say("popup.unread.newer")})
    broken = [key for key in book.unread if key not in book.newer]
    if broken:
        keys = ", ".join(broken[:3])[:120]
        number = len(broken)
        key = f"popup.unread.{'one' if number == 1 else 'many'}"
        text = words.say(key, keys=keys, number=number)
        told.append({"id": "unread", "tone": "doubt", "text": text})
    return told


def stored_view(made: View) -> StoredView:
    """Return the record of a view, for showing it at once at the next click."""
    return {"v": VERSION, "view": made}
