"""Days as people say them, and true when they are read: "last Thursday", "in September 2025".

A note is written today and perhaps sent some days later (``Timing.suggested``). A phrase is taken
if it is natural on the day of sending and not false on any day from today to then.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from followup_rules.days import days_from
from followup_rules.note.bank import Dates

SAME_WEEKDAY_UNTIL: Final = 6
"""Days for which a weekday alone names a day without doubt."""
WITHOUT_YEAR_UNTIL: Final = 300
"""Days for which a date without its year names a day without doubt."""
WITHOUT_MONTH_UNTIL: Final = 20
"""Days for which the day of the month is enough, where the language says it alone."""
OF_ANOTHER_MONTH_UNTIL: Final = 10
"""The same where it is in another month than that of sending."""
OTHER_DAY_UNTIL: Final = 13
"""Days for which a note on warm terms says "the other day" rather than a date."""
MONTH_FROM: Final = 45
"""Days after which the month is enough."""
EARLY_UNTIL: Final = 10
"""Days of a month of which a note on warm terms says "at the beginning of March"."""
OTHER_MONTH_FROM: Final = 14
"""Days after which it is enough in a note, where another month has begun: "in March"."""
_WEEK: Final = 7


def say_date(day: date, dates: Dates, *, year: bool = False) -> str:
    """Say a date: "on 8 September"."""
    pattern = dates.on_date_year if year else dates.on_date
    return pattern.format(
        day=dates.special_days.get(day.day, str(day.day)),
        month=dates.months[day.month - 1],
        year=day.year,
    )


def say_past(
    day: date, written: date, sent: date, dates: Dates, *, note: bool = False
) -> tuple[str, ...]:
    """Say a past day in the ways that are right for a text written and sent on those days.

    The most natural one first.

    Args:
        day: what is said.
        written: where ``day`` is later, the text is a draft for the days after it.
        sent: not before ``written``.
        dates: how the language says days.
        note: is it a note, which is less exact than an email?

    """
    first = max(written, day)
    return tuple(dict.fromkeys(_ways(day, first, max(sent, first), dates, note=note)))


def say_ahead(day: date, written: date, sent: date, dates: Dates) -> tuple[str, ...]:
    """Say a coming day so that it is right on any day from ``written`` to ``sent``."""
    earliest, latest = days_from(written, day), days_from(sent, day)
    if latest < 1:
        return ()
    if earliest == 1 and dates.tomorrow:
        return (dates.tomorrow,)
    if earliest <= SAME_WEEKDAY_UNTIL and dates.weekdays:
        return (dates.weekdays[day.weekday()],)
    if dates.on_day_ahead and (day.year, day.month) == (sent.year, sent.month):
        return (dates.on_day_ahead.format(day=dates.special_days.get(day.day, str(day.day))),)
    return tuple(_dated(day, sent, earliest, dates))[:1]


def without_word(said: str, dates: Dates) -> str:
    """Return a day without the word before it: "Friday" of "on Friday"."""
    word = next((one for one in dates.bare if said.startswith(one)), "")
    return said.removeprefix(word)


def _ways(day: date, first: date, sent: date, dates: Dates, *, note: bool) -> Iterator[str]:
    earliest, latest = days_from(day, first), days_from(day, sent)
    if earliest == latest and latest in dates.days_ago:
        yield dates.days_ago[latest]
    bare = SAME_WEEKDAY_UNTIL if _week(day) == _week(sent) else dates.bare_weekday_until
    if 1 <= latest <= bare:
        yield dates.weekdays[day.weekday()]
    if dates.some_days_ago:
        word, nearest, farthest = dates.some_days_ago
        if earliest and nearest <= latest <= farthest:
            yield word
    if not 1 <= latest <= bare and _is_last_weekday(day, sent):
        # "Last Thursday" would be false before that week is over, "on Thursday" is not.
        yield from _in_another_week(day, first, latest, dates)
    if note:
        yield from _loosely(day, first, sent, dates)
    elif earliest >= MONTH_FROM and latest <= WITHOUT_YEAR_UNTIL:
        yield dates.in_months[day.month - 1]
    yield from _dated(day, sent, latest, dates)
    if _was_last_week(day, first, sent):
        yield dates.last_week


def _loosely(day: date, first: date, sent: date, dates: Dates) -> Iterator[str]:
    """Yield what a note says rather than a date, where it is as clear."""
    earliest, latest = days_from(day, first), days_from(day, sent)
    another = dates.another_month and earliest >= OTHER_MONTH_FROM and day.month != first.month
    if (another or earliest >= MONTH_FROM) and latest <= WITHOUT_YEAR_UNTIL:
        yield dates.in_months[day.month - 1]
    if _was_last_week(day, first, sent):
        yield dates.last_week
    if dates.other_day and earliest >= 1 and latest <= OTHER_DAY_UNTIL:
        yield dates.other_day
    if earliest > OTHER_DAY_UNTIL and day.month == sent.month and latest < MONTH_FROM:
        yield from _part_of_month(day, dates)


def _part_of_month(day: date, dates: Dates) -> Iterator[str]:
    """Yield "earlier this month", "Anfang März", where the terms are such that one says it."""
    pattern = dates.early_month if day.day <= EARLY_UNTIL else dates.mid_month
    if pattern:
        yield pattern.format(month=dates.months[day.month - 1])


def _in_another_week(day: date, first: date, latest: int, dates: Dates) -> Iterator[str]:
    if _is_last_weekday(day, first):
        yield dates.last_weekdays[day.weekday()]
    elif latest <= SAME_WEEKDAY_UNTIL:
        yield dates.weekdays[day.weekday()]


def _dated(day: date, sent: date, away: int, dates: Dates) -> Iterator[str]:
    """Yield the date, first as short as it may be so many days before or after it."""
    until = WITHOUT_MONTH_UNTIL if day.month == sent.month else OF_ANOTHER_MONTH_UNTIL
    if dates.on_day and away <= until:
        yield dates.on_day.format(day=dates.special_days.get(day.day, str(day.day)))
    yield say_date(day, dates, year=away > WITHOUT_YEAR_UNTIL)


def _week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


def _is_last_weekday(day: date, spoken: date) -> bool:
    """Tell whether "last Thursday" means that day: the week before, not that day a week ago."""
    return 1 < days_from(day, spoken) < _WEEK and _week(day) != _week(spoken)


def _was_last_week(day: date, first: date, sent: date) -> bool:
    return _is_last_week(day, first) and _is_last_week(day, sent)


def _is_last_week(day: date, spoken: date) -> bool:
    """Tell whether "last week" is right, for weeks from Monday and from Sunday alike."""
    if days_from(day, spoken) <= 0:
        return False
    shift = timedelta(days=1)
    monday = weeks_back(day, spoken) == 1
    if day >= date.max - shift or spoken >= date.max - shift:
        return monday
    return monday and weeks_back(day + shift, spoken + shift) == 1


def weeks_back(day: date, spoken: date) -> int:
    """Count weeks from Monday between two days."""
    return (spoken.toordinal() - 1) // _WEEK - (day.toordinal() - 1) // _WEEK
