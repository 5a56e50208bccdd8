"""The days that a note can say, in words that are right when it is sent.

Those of the interviews, calls and messages, the next interview, the first day at work. A note is
written for the day that is advised for it, or for today where that lies behind another interview
with them: what lies ahead then can't be thanked for, and what is over can't be looked forward to.
"""

from dataclasses import replace
from datetime import date
from typing import Final

from followup_rules.advice import Timing
from followup_rules.case import Case, Tone
from followup_rules.days import days_from
from followup_rules.decision.history import KeyDates
from followup_rules.note.bank import Bank, Dates, in_dialect
from followup_rules.note.dates import (
    WITHOUT_YEAR_UNTIL,
    say_ahead,
    say_date,
    say_past,
    without_word,
)
from followup_rules.note.situation import meetings, next_booked, their_call, their_message

_SEES_MANY: Final = frozenset({"recruiter", "own_recruiter"})
"""Who needs the day itself to know which talk it was (S19)."""


def dates_of(bank: Bank, tone: Tone, held: frozenset[str]) -> Dates:
    """Return how days are said: as exactly as is due, in a formal note and to who sees many."""
    dates = bank.dates_alternate if bank.alternate in held and bank.dates_alternate else bank.dates
    many = bool(held & _SEES_MANY)
    easy = tone == "warm" or (tone == "plain" and "san" in held)
    if easy and not many:
        return dates
    exact = many or tone == "formal"
    noun = dates.after_noun and _exact(dates.after_noun, to_the_day=exact)
    return replace(_exact(dates, to_the_day=exact), after_noun=noun)


def _exact(dates: Dates, *, to_the_day: bool) -> Dates:
    """Return them without "the other day"; ``to_the_day``: without a month for a date, too."""
    month = dates.another_month and not to_the_day
    return replace(dates, other_day="", early_month="", mid_month="", another_month=month)


DAYS: Final = (
    *("when", "of_when", "called", "of_called", "wrote", "starts"),
    *("next", "of_next", "next_day", "next_date", "decide"),
)
"""Slots in which a day stands."""


def as_if_none(held: frozenset[str], coming: tuple[str, ...]) -> frozenset[str]:
    """Return the truths of a note that will be sent when the booked day has been: as if none were.

    It can't look forward to that day, and nobody knows yet what to thank for.
    """
    return held if coming else held - {"booked", "again_with_you", "arranged"}


def said_there(
    slots: dict[str, tuple[str, ...]], region: str, bank: Bank
) -> dict[str, tuple[str, ...]]:
    """Return slots with the days as the region says them."""
    if not region:
        return slots
    days = {slot: tuple(in_dialect(one, bank, region) for one in slots[slot]) for slot in DAYS}
    return slots | days


def ahead(
    case: Case, clock: Timing | None, dates: Dates, sent: date | None
) -> dict[str, tuple[str, ...]]:
    """Return the day of the next interview, and that by which they wanted to decide."""
    booked, decide = next_booked(case), case.application.decision_by
    said: tuple[str, ...] = ()
    of_next: tuple[str, ...] = ()
    dated: tuple[str, ...] = ()
    if booked:
        send_on = max(sent or written_for(case, clock), case.today)
        said = say_ahead(booked.on, case.today, send_on, dates)
        of_next = say_ahead(booked.on, case.today, send_on, dates.after_noun or dates)
        if dates.bare and said != (dates.tomorrow,):
            exact = say_ahead(booked.on, case.today, send_on, replace(dates, weekdays=()))
            dated = tuple(without_word(one, dates) for one in exact)
    return {
        "next": said,
        "of_next": of_next,
        "next_day": tuple(
            without_word(one, dates)
            for one in said
            if one in dates.weekdays or one == dates.tomorrow
        ),
        "next_date": dated,
        "decide": (without_word(say_date(decide, dates), dates),) if decide else (),
    }


def days_said(  # noqa: PLR0913  # called with names where they are not plain
    case: Case,
    clock: Timing | None,
    when: KeyDates,
    dates: Dates,
    *,
    sent: date | None,
    draft: bool,
) -> dict[str, tuple[str, ...]]:
    """Return every day that a note can say, by its slot; ``sent`` and ``draft`` as of ``gather``.

    No two of them in the same words.
    """
    after_noun = dates.after_noun or dates
    call, wrote = their_call(case), their_message(case)
    on_call = call.on if call else None
    last = when_of(case, clock, when, dates, sent=sent, draft=draft)
    called = day_said(case, clock, on_call, dates, sent)
    written = day_said(case, clock, wrote.on if wrote else None, dates, sent)
    if dates.some_days_ago:
        # "先日" of the call and of the interview: say the first in another way.
        called = tuple(one for one in called if one not in last) or called
        written = tuple(one for one in written if one not in last) or written
    past = {
        "when": last,
        "called": called,
        "wrote": written,
    }
    coming = ahead(case, clock, dates, sent)
    if set(coming["next"]) & {one for said in past.values() for one in said}:
        # "You called on Monday; I look forward to Monday": the coming one by its date.
        coming = ahead(case, clock, replace(dates, weekdays=()), sent)
    return {
        **past,
        "of_when": when_of(case, clock, when, after_noun, sent=sent, draft=draft),
        "of_called": day_said(case, clock, on_call, after_noun, sent),
        "starts": starts_said(case, dates),
        **coming,
    }


def when_of(  # noqa: PLR0913  # called with names where they are not plain
    case: Case,
    clock: Timing | None,
    when: KeyDates,
    dates: Dates,
    *,
    sent: date | None = None,
    draft: bool = True,
) -> tuple[str, ...]:
    """Return the ways to say when the last conversation was; none where that isn't known."""
    met = meetings(case, booked=draft)
    day = met[0].on if met else when.last_interview
    if not draft and day and day > case.today:
        return ()
    return day_said(case, clock, day, dates, sent)


def day_said(
    case: Case, clock: Timing | None, day: date | None, dates: Dates, sent: date | None
) -> tuple[str, ...]:
    """Return the ways to say a day in words that are right on the day of sending."""
    if day is None:
        return ()
    send_on = max(sent or written_for(case, clock), case.today)
    # What still lies ahead on that day can't be thanked for.
    if day > send_on:
        return ()
    return say_past(day, case.today, send_on, dates, note=sent is None)


def written_for(case: Case, clock: Timing | None) -> date:
    """Return the day for which a note is written: today where it can be sent today.

    Who has met this person and waits to meet them again will have other things to thank for then,
    which nobody knows yet. So that draft, too, is what one would send today.
    """
    if clock is None or clock.earliest <= case.today:
        return case.today
    ahead = next_booked(case)
    again = (
        ahead is not None
        and ahead.with_person
        and ahead.on <= clock.suggested
        and bool(meetings(case, booked=False))
    )
    return case.today if again else clock.suggested


def starts_said(case: Case, dates: Dates) -> tuple[str, ...]:
    """Return the first day at work, while it lies ahead."""
    starts = case.application.starts_on
    if starts is None or starts <= case.today:
        return ()
    return (say_date(starts, dates, year=days_from(case.today, starts) > WITHOUT_YEAR_UNTIL),)
