"""The book page's view: today, coming up, applications with picture and plan, people, settings.

Plain values, ready in words; the page composes no sentence and decides nothing. Only what is asked
for is worked out: one application's plan, one person's facts, the people who fit a search.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from followup_rules.advice import Advice
from followup_rules.answers.plan import plan
from followup_rules.book.address import profile_url
from followup_rules.book.panel import panel_of
from followup_rules.book.records import VERSION, ApplicationRecord, Book, PersonRecord
from followup_rules.book.reminders import Reminder, Reminders, notifies, what
from followup_rules.book.rows import row_ids
from followup_rules.days import plus
from followup_rules.locales import Sentences, sentences
from followup_rules.locales.en.book import SENTENCES
from followup_rules.views.book_models import (
    BookDay,
    BookLine,
    BookSettings,
    BookView,
    ChosenApplication,
    NamedApplication,
    PersonOfBook,
    PlanGroup,
    PlannedPerson,
)
from followup_rules.views.book_people import MOST_LISTED, people_view, person_view
from followup_rules.views.book_picture import picture
from followup_rules.views.form import application_name, settings
from followup_rules.views.models import Notice, PlacesView
from followup_rules.views.popup import errors_of_settings, unread_notices
from followup_rules.views.remind import calls_among

_MOST_LINES: Final = 100
"""Lines shown of each list; what is done makes room for the next."""
_MOST_PICTURED: Final = 60
"""People whom a picture shows."""
_NEARLY_FULL: Final = 80
"""Percent of the browser's space from which on it is said."""


@dataclass(frozen=True, slots=True)
class BookPage:
    """What the page shows, and of whom."""

    book: Book
    reminders: Reminders
    calls: tuple[Reminder, ...]
    today: date
    application: str = ""
    about: str = ""
    query: str = ""
    undo: str = ""
    has_example: bool = False
    typed: Mapping[str, str] = field(default_factory=dict)
    """Settings that can't be used, as they were typed."""
    left: int = 0
    """Applications whose lines are still to be made."""
    percent: int = 0
    """How full the browser's space is."""
    may_notify: bool = True
    """The browser lets us show notifications."""


def book_view(page: BookPage) -> BookView:
    """Return the view."""
    words = sentences(page.book.preferences.language, page.today)
    due = [one for one in page.calls if one.is_due(page.today)]
    coming = [one for one in page.calls if one.day > page.today]
    person = page.book.people.get(page.about)
    chosen = page.book.applications.get(page.application)
    latest = latest_applications(page.book)
    own = person.application if person and person.application in page.book.applications else None
    return {
        "v": VERSION,
        "kind": "book",
        "slug": page.about if person else "",
        "application": own or "",
        "rows": row_ids(person) if person else {},
        "today": page.today.isoformat(),
        "words": _frame(words),
        "notices": _notices(page, words),
        "datesLeft": words.say("book.dates.left", number=page.left) if page.left else "",
        "due": [_line(one, page, words) for one in due[:_MOST_LINES]],
        "dueMore": _more(len(due) - _MOST_LINES, words),
        "coming": list(_days(coming[:_MOST_LINES], page, words)),
        "comingMore": _more(len(coming) - _MOST_LINES, words),
        "applications": _applications(page.book, latest, chosen, words),
        "applicationsMore": _more(len(page.book.applications) - MOST_LISTED, words),
        "chosen": _chosen(page, chosen, words) if chosen else None,
        "people": people_view(page.book, page.query, page.calls, words),
        "person": _person(page, person, words) if person else None,
        "settings": _settings(page, words),
    }


def _person(page: BookPage, person: PersonRecord, words: Sentences) -> PersonOfBook:
    calls = calls_among(page.calls, page.reminders, person.slug)
    return person_view(page.book, person, page.today, calls, words)


def _frame(words: Sentences) -> dict[str, str]:
    """Return the words of headings and buttons: every sentence without parameters."""
    return {key: words.say(f"book.{key}") for key, text in SENTENCES.items() if "{" not in text}


def _more(number: int, words: Sentences) -> str:
    return words.say("book.more", number=number) if number > 0 else ""


def _notices(page: BookPage, words: Sentences) -> list[Notice]:
    told = unread_notices(page.book, words)
    if page.percent >= _NEARLY_FULL:
        text = words.say("book.full.text", percent=page.percent)
        told.append({"id": "full", "tone": "doubt", "text": text})
    return told


def _settings(page: BookPage, words: Sentences) -> BookSettings:
    errors = errors_of_settings(page.book, page.typed, page.today)
    return {
        "sections": settings(page.book, errors, page.typed),
        "badge": page.reminders.badge,
        "notify": notifies(page.reminders, page.may_notify),
        "hour": page.reminders.hour,
        "undo": page.undo,
        "undoText": words.say(f"book.undo.{page.undo}") if page.undo else "",
        "example": page.has_example,
        "empty": not page.book.people,
    }


def _line(one: Reminder, page: BookPage, words: Sentences) -> BookLine:
    line = one.line
    application = page.book.applications.get(line.application)
    since = words.say("book.since", day=line.day) if line.day < page.today else ""
    return {
        "id": line.id,
        "slug": line.slug,
        "name": line.name,
        "day": one.day.isoformat(),
        "title": words.say("book.line", what=what(line, words), name=line.name),
        "headline": line.headline,
        "text": line.text,
        "why": line.why,
        "words": line.words,
        "since": since,
        "application": application_name(application, words) if application else "",
        "url": profile_url(line.slug),
        "tomorrow": plus(page.today, 1).isoformat(),
        "nextWeek": plus(page.today, 7).isoformat(),
        "done": line.kind not in ("look_again", "quietly"),
    }


def _days(coming: Iterable[Reminder], page: BookPage, words: Sentences) -> Iterator[BookDay]:
    days: dict[date, list[Reminder]] = {}
    for one in coming:
        days.setdefault(one.day, []).append(one)
    for day, calls in sorted(days.items()):
        yield {
            "day": day.isoformat(),
            "label": _capital(words.day(day)),
            "lines": [_line(one, page, words) for one in calls],
        }


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def latest_applications(book: Book) -> list[ApplicationRecord]:
    """Return the applications that are listed, the one changed last first."""
    ranked = sorted(
        book.applications.values(),
        key=lambda one: (one.changed_on or date.min, one.id),
        reverse=True,
    )
    return ranked[:MOST_LISTED]


def _applications(
    book: Book,
    latest: list[ApplicationRecord],
    chosen: ApplicationRecord | None,
    words: Sentences,
) -> list[NamedApplication]:
    """Return the applications to choose from; the chosen one is always among them."""
    shown = latest if chosen is None or chosen in latest else [chosen, *latest]
    counted: dict[str | None, int] = {}
    for one in book.people.values():
        counted[one.application] = counted.get(one.application, 0) + 1
    return [
        {
            "id": one.id,
            "name": application_name(one, words),
            "people": words.say("book.application.people", number=counted.get(one.id, 0)),
        }
        for one in shown
    ]


def _chosen(page: BookPage, one: ApplicationRecord, words: Sentences) -> ChosenApplication:
    """Return one application with its picture and its plan."""
    book = page.book
    made = plan(panel_of(book, one, page.today))
    # A day that was promised holds until something happens.
    promised = {
        call.line.slug: call.line.day
        for call in page.calls
        if call.line.kind == "send" and call.line.application == one.id
    }
    advices: dict[str, Advice] = {}
    sends: dict[str, date] = {}
    connect: list[PlannedPerson] = []
    for planned in made.connect:
        advices[planned.key] = planned.advice
        sends[planned.key] = promised.get(planned.key, planned.send_on)
        connect.append(_planned(book, planned.key, planned.advice, sends[planned.key], words))
    groups: list[PlanGroup] = [_group("connect", connect, words)]
    others: Final[tuple[Literal["instead", "skip", "settled"], ...]] = (
        "instead",
        "skip",
        "settled",
    )
    for group in others:
        rows = [
            _planned(book, placed.key, placed.advice, None, words)
            for placed in getattr(made, group)
        ]
        advices |= {placed.key: placed.advice for placed in getattr(made, group)}
        groups.append(_group(group, rows, words))
    order = {key: index for index, key in enumerate(advices)}
    people = sorted(book.of_application(one.id), key=lambda who: order.get(who.slug, len(order)))
    name = application_name(one, words)
    return {
        "id": one.id,
        "name": name,
        "places": _places(page, made.places.used, made.places.left, words),
        "groups": [group for group in groups if group["rows"]],
        "picture": picture(
            words.say("book.picture.title", name=name),
            people[:_MOST_PICTURED],
            advices,
            sends,
            page.today,
            words,
        ),
        "more": _more(len(people) - _MOST_PICTURED, words),
    }


def _places(page: BookPage, used: int, left: int, words: Sentences) -> PlacesView:
    limits = page.book.preferences.limits
    said = {"used": used, "left": left, "at_most": limits.at_most}
    return {
        "used": used,
        "advised": limits.advised,
        "most": limits.at_most,
        "text": words.say("book.plan.places", **said),
        "more": words.say("popup.places.advised", advised=limits.advised),
    }


def _group(
    identity: Literal["connect", "instead", "skip", "settled"],
    rows: list[PlannedPerson],
    words: Sentences,
) -> PlanGroup:
    return {"id": identity, "title": words.say(f"book.plan.{identity}"), "rows": rows}


def _planned(
    book: Book, slug: str, advice: Advice, day: date | None, words: Sentences
) -> PlannedPerson:
    person = book.people[slug]
    return {
        "slug": slug,
        "name": person.person.name or slug,
        "verdict": words.say(f"popup.verdict.{advice.verdict}"),
        "mood": advice.verdict,
        "headline": advice.headline,
        "why": advice.reasons[0].text if advice.reasons else "",
        "on": day.isoformat() if day else "",
        "day": _capital(words.day(day)) if day else "",
    }
