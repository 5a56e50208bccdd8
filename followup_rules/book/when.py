"""Find days in the text of a mail, as people of several languages write them."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from followup_rules.book.terms import MONTH
from followup_rules.days import days_from

_MONTHS: Final = "|".join(sorted(map(re.escape, MONTH), key=len, reverse=True))
_ISO: Final = re.compile(r"(?<![0-9])([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])")
_EAST: Final = re.compile(r"(?:([0-9]{4})\s?年\s?)?([0-9]{1,2})\s?月\s?([0-9]{1,2})\s?日")
_DAY_FIRST: Final = re.compile(
    rf"(?<![0-9:])([0-3]?[0-9])(?:st|nd|rd|th|er|º|ª|\.)?\s+(?:de\s+|of\s+)?({_MONTHS})\.?"
    r"(?:,?\s+(?:de\s+|del\s+)?([0-9]{4}))?(?!\w)",
    re.IGNORECASE,
)
_MONTH_FIRST: Final = re.compile(
    rf"(?<!\w)({_MONTHS})\.?\s+([0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9:])(?:,?\s+([0-9]{{4}})(?![0-9:]))?",
    re.IGNORECASE,
)
_NUMBERS: Final = re.compile(
    r"(?<![0-9./])([0-9]{1,2})([./])([0-9]{1,2})\2([0-9]{4})(?![0-9./]*[0-9])"
)
_YEAR_FIRST: Final = re.compile(r"(?<![0-9./])([0-9]{4})[./]([0-9]{1,2})[./]([0-9]{1,2})(?![0-9])")
_CLOCK: Final = re.compile(
    r"(?<![0-9.:])([01]?[0-9]|2[0-3])(?:[:h時.]\s?([0-5][0-9])|\s?(?=[ap]\.?m\b))\s?([ap])?\.?m?",
    re.IGNORECASE,
)
_HALF_A_YEAR: Final = 183


class Found(NamedTuple):
    """A day in a text."""

    start: int
    end: int
    day: date
    sure: bool
    """False: day and month could be the other way round, or no year is written."""


def days_in(text: str, today: date) -> list[Found]:
    """Return the days that are written in a text, in its order; each passage counts once."""
    found = sorted(_all(text, today), key=lambda one: (one.start, -one.end))
    kept: list[Found] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _all(text: str, today: date) -> Iterator[Found]:
    for pattern in (_ISO, _YEAR_FIRST):
        for one in pattern.finditer(text):
            yield from _made(one, int(one[1]), int(one[2]), int(one[3]))
    for one in _EAST.finditer(text):
        yield from _near(one, one[1], int(one[2]), int(one[3]), today)
    for one in _DAY_FIRST.finditer(text):
        yield from _near(one, one[3], MONTH[one[2].lower()], int(one[1]), today)
    for one in _MONTH_FIRST.finditer(text):
        yield from _near(one, one[3], MONTH[one[1].lower()], int(one[2]), today)
    for one in _NUMBERS.finditer(text):
        first, second, year = int(one[1]), int(one[3]), int(one[4])
        if one[2] == "." or first > 12:  # noqa: PLR2004  # months
            yield from _made(one, year, second, first)
        elif second > 12:  # noqa: PLR2004  # months
            yield from _made(one, year, first, second)
        else:
            yield from _made(one, year, second, first, sure=first == second)


def _near(
    at: re.Match[str], year: str | None, month: int, day: int, today: date
) -> Iterator[Found]:
    """Yield the day; without a year the one nearest to today, in half a year at most."""
    if year is not None:
        yield from _made(at, int(year), month, day)
        return
    for one in (today.year, today.year + 1, today.year - 1):
        for made in _made(at, one, month, day, sure=False):
            if abs(days_from(today, made.day)) <= _HALF_A_YEAR:
                yield made
                return


def _made(
    at: re.Match[str], year: int, month: int, day: int, *, sure: bool = True
) -> Iterator[Found]:
    try:
        yield Found(at.start(), at.end(), date(year, month, day), sure)
    except ValueError:
        return


def clock_in(text: str) -> str:
    """Return the first time of day in a text as ``10:00``; empty where there is none."""
    one = _CLOCK.search(text)
    if one is None:
        return ""
    hour = int(one[1])
    if one[3] and hour <= 12:  # noqa: PLR2004  # as clocks with am and pm count
        hour = hour % 12 + (12 if one[3].lower() == "p" else 0)
    return f"{hour:02}:{one[2] or '00'}"
