"""Days: adding without falling off the calendar, and which of them are working days.

Whole calendar days throughout (A2). A sum beyond the calendar's ends stays at its end, so that a
case at the edge of time is answered like any other.
"""

from collections.abc import Iterator
from datetime import date

from followup_rules.case import Preferences, Weekday

_WEEK: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()


def plus(day: date, days: int) -> date:
    """Return the day that many days later (earlier, if negative), within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, _FIRST), _LAST))


def between(first: date, last: date) -> Iterator[date]:
    """Yield every day from ``first`` to ``last``, both included."""
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(ordinal)


def is_working_day(day: date, preferences: Preferences) -> bool:
    """Tell whether people there work on that day: no weekend, no holiday."""
    return _WEEK[day.weekday()] not in preferences.weekend and day not in preferences.holidays


def first_working_day(first: date, last: date, preferences: Preferences) -> date | None:
    """Return the first working day from ``first`` to ``last``, or None where there is none."""
    working = tuple(name not in preferences.weekend for name in _WEEK)
    holidays = frozenset(preferences.holidays)
    days = between(first, last)
    return next((day for day in days if working[day.weekday()] and day not in holidays), None)


def next_working_day(start: date, preferences: Preferences) -> date:
    """Return the first working day at or after ``start``; ``start`` where no day is one."""
    if set(_WEEK) <= set(preferences.weekend):
        return start
    # Every week has a working weekday, and each holiday can spoil one: it can't be later.
    horizon = plus(start, 7 * (len(preferences.holidays) + 1))
    return first_working_day(start, horizon, preferences) or start


def days_from(earlier: date, later: date) -> int:
    """Return the whole calendar days from one day to another."""
    return later.toordinal() - earlier.toordinal()
