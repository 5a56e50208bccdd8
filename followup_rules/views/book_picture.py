"""An application's picture: what happened with each person, their best days, and today.

Days are counted from the picture's first; the page draws them as SVG. ``text`` of a row
says the same in words, for whoever can't see it.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from followup_rules.advice import Advice
from followup_rules.book.records import PersonRecord
from followup_rules.days import days_from, plus
from followup_rules.locales import Sentences
from followup_rules.views.book_models import Picture, PictureRow, PictureWeek

_AHEAD: Final = 14
"""Days that a picture shows after today, at least."""
SIGNS: Final = ("interview", "booked", "window", "send", "sent", "connected", "answer", "yours")
"""What a picture can show, in the order of its legend."""


def picture(  # noqa: PLR0913, PLR0917  # a picture is made of these
    title: str,
    people: Iterable[PersonRecord],
    advices: Mapping[str, Advice],
    sends: Mapping[str, date],
    today: date,
    words: Sentences,
) -> Picture:
    """Return the picture: a row a person, everything at its day.

    Args:
        title: Of what.
        people: In the order of their rows.
        advices: Slug -> the advice, for the window of best days.
        sends: Slug -> the day planned for the request.
        today: The person's day.
        words: Of the language chosen.

    """
    known = []
    days = {today}
    for one in people:
        marks = sorted(_marks(one, today))
        clock = advices[one.slug].timing if one.slug in advices else None
        window = (clock.ideal_from, clock.on_time_until) if clock else None
        send = sends.get(one.slug)
        days |= {day for day, _ in marks} | set(window or ()) | ({send} if send else set())
        known.append((one, marks, window, send))
    first, last = plus(min(days), -1), plus(max(*days, plus(today, _AHEAD)), 1)
    spoken = Sentences(words.language)
    rows: list[PictureRow] = [
        {
            "slug": one.slug,
            "name": one.person.name or one.slug,
            "marks": [{"kind": kind, "at": days_from(first, day)} for day, kind in marks],
            "window": [days_from(first, day) for day in window] if window else None,
            "send": days_from(first, send) if send else None,
            "text": _said(one, marks, window, send, spoken),
        }
        for one, marks, window, send in known
    ]
    shown = {mark["kind"] for row in rows for mark in row["marks"]}
    shown |= {"window"} if any(row["window"] for row in rows) else set()
    shown |= {"send"} if any(row["send"] is not None for row in rows) else set()
    return {
        "title": title,
        "first": first.isoformat(),
        "days": days_from(first, last) + 1,
        "today": days_from(first, today),
        "todayLabel": words.say("book.picture.today"),
        "weeks": list(_weeks(first, last, words)),
        "rows": rows,
        "legend": [
            {"kind": kind, "label": words.say(f"book.picture.{kind}")}
            for kind in SIGNS
            if kind in shown
        ],
    }


def _weeks(first: date, last: date, words: Sentences) -> Iterator[PictureWeek]:
    for at in range(days_from(first, last) + 1):
        day = plus(first, at)
        if day.weekday() == 0:
            said = {"number": day.day, "month": words.short_month(day)}
            yield {"at": at, "label": words.say("popup.timeline.date", **said)}


def _marks(one: PersonRecord, today: date) -> Iterator[tuple[date, str]]:
    for row in one.interviews:
        if row.on is not None and row.took_place:
            yield row.on, "booked" if row.on > today else "interview"
    if one.sent is not None and one.sent.on is not None:
        yield one.sent.on, "sent"
    if one.invitation.state == "connected" and one.invitation.on is not None:
        yield one.invitation.on, "connected"
    for told in one.contacts:
        if told.on is not None and told.on <= today:
            yield told.on, "yours" if told.by == "you" else "answer"


def _said(
    one: PersonRecord,
    marks: list[tuple[date, str]],
    window: tuple[date, date] | None,
    send: date | None,
    words: Sentences,
) -> str:
    events = [
        words.say("book.picture.event", what=words.say(f"book.picture.{kind}"), day=day)
        for day, kind in (*marks, *([(send, "send")] if send else []))
    ]
    if window:
        title = words.say("book.picture.window")
        spans = {"what": title, "first": window[0], "last": window[1]}
        events.append(words.say("book.picture.span", **spans))
    listed = ", ".join(events) or words.say("book.picture.none")
    return words.say("book.picture.person", name=one.person.name or one.slug, events=listed)
