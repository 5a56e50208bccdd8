"""Every sentence that a person reads, by id, in each language: a folder a language.

A language is a package beside this file, named after its tag, with one module for each of
``AREAS``. A module holds ``SENTENCES``: id -> template with named parameters. The ids of
``advice`` stand alone (``headline.wait``); those of another area begin with its name where they
are asked for (``popup.error.day``), and are written without it in its file (``error.day``).
``calendar`` holds ``WEEKDAYS``, ``MONTHS``, ``SHORT_WEEKDAYS`` and ``SHORT_MONTHS``.
English is complete and sets the ids; ``missing`` names what another language lacks, and a test
fails on it. To add a language, add its folder: no code names it.
"""

import importlib
import pkgutil
import string
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Any, Final

from followup_rules.days import days_from

AREAS: Final = ("advice", "popup", "form", "page", "review", "cli", "book")
ENGLISH: Final = "en"
_A_WEEK: Final = 7
_GROUP: Final = 3
"""Digits of a large number that stand together."""


@cache
def languages() -> tuple[str, ...]:
    """Return the tags of the languages that there are, English first."""
    found = sorted(one.name for one in pkgutil.iter_modules(__path__) if one.ispkg)
    return (ENGLISH, *(tag for tag in found if tag != ENGLISH))


def nearest(tag: str) -> str:
    """Return the language for a tag such as ``de-AT``: itself, its first part, or English."""
    lower = tag.replace("_", "-").lower()
    return next((one for one in (lower, lower.partition("-")[0]) if one in languages()), ENGLISH)


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """Return all sentences of a language by id.

    Args:
        language: one of ``languages()``.

    """
    merged: dict[str, str] = {}
    for area in AREAS:
        module = importlib.import_module(f"{__name__}.{language}.{area}")
        prefix = "" if area == "advice" else f"{area}."
        merged |= {f"{prefix}{key}": text for key, text in module.SENTENCES.items()}
    return merged


def parameters(template: str) -> frozenset[str]:
    """Return the names of a template's parameters."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name)


def missing(language: str) -> tuple[str, ...]:
    """Return the ids that a language lacks, has too many, or gives other parameters."""
    theirs, english = catalogue(language), catalogue(ENGLISH)
    wrong = set(theirs) ^ set(english)
    wrong |= {
        key
        for key in set(theirs) & set(english)
        if not parameters(theirs[key]) <= parameters(english[key])
    }
    return tuple(sorted(wrong))


class Sentences:
    """The sentences of one language, spoken on one day."""

    def __init__(self, language: str, today: date | None = None) -> None:
        """Choose the language, or English where there is none for the tag.

        Args:
            language: a tag such as ``de`` or ``pt-BR``.
            today: what "tomorrow" is counted from; needed only for sentences with days.

        """
        self.language = nearest(language)
        self._said = catalogue(self.language)
        self._calendar: Any = importlib.import_module(f"{__name__}.{self.language}.calendar")
        self._today = today

    def has(self, key: str) -> bool:
        """Tell whether there is such a sentence."""
        return key in self._said

    def say(self, key: str, **values: object) -> str:
        """Return the sentence with its parameters filled in; dates become words.

        Raises:
            KeyError: there is no such sentence, or a parameter of it was not given.

        """
        spoken = {
            name: self.day(value) if isinstance(value, date) else value
            for name, value in values.items()
        }
        return self._said[key].format_map(spoken)

    def number(self, many: int) -> str:
        """Return a whole number as the language groups its digits, as CLDR has it."""
        digits = str(abs(many))
        sign = "-" if many < 0 else ""
        if len(digits) < int(self._said["number.grouped_from"]):
            return sign + digits
        written = digits[-_GROUP:]
        for end in range(len(digits) - _GROUP, 0, -_GROUP):
            left = digits[max(0, end - _GROUP) : end]
            written = self._said["number.grouped"].format(left=left, right=written)
        return sign + written

    def day(self, day: date) -> str:
        """Return the day in people's words: today, tomorrow, on Thursday, on Monday 30 November."""
        today = self._today or day
        away = days_from(today, day)
        if self._today is not None and away in (0, 1, -1):
            return self._said[("day.today", "day.tomorrow", "day.yesterday")[away]]
        if 1 < away < _A_WEEK:
            key = "day.this_week"
        else:
            key = "day.date" if day.year == today.year else "day.other_year"
        return self._said[key].format(
            weekday=self._calendar.WEEKDAYS[day.weekday()],
            day=day.day,
            month=self._calendar.MONTHS[day.month - 1],
            year=day.year,
        )

    def short_weekday(self, day: date) -> str:
        """Return the short name of a day's weekday."""
        name: str = self._calendar.SHORT_WEEKDAYS[day.weekday()]
        return name

    def short_month(self, day: date) -> str:
        """Return the short name of a day's month."""
        name: str = self._calendar.SHORT_MONTHS[day.month - 1]
        return name

    def weekday(self, day: date) -> str:
        """Return the name of a day's weekday."""
        name: str = self._calendar.WEEKDAYS[day.weekday()]
        return name

    def days(self, number: int) -> str:
        """Return a number of days in words."""
        key = "days.one" if number == 1 else "days.many"
        return self._said[key].format(number=number)


@lru_cache(maxsize=16)
def sentences(language: str, today: date | None = None) -> Sentences:
    """Return the sentences of that language, as spoken on that day."""
    return Sentences(language, today)
