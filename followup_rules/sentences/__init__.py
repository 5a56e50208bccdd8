"""What the advice says, kept apart from what it decides: a catalogue of templates a language.

A catalogue is a module beside this one with ``SENTENCES`` (key -> template with named parameters),
``WEEKDAYS``, ``MONTHS`` and the patterns of days. English is complete; a further language is one
more file with the same keys and parameters, named after its tag, and a line in ``_CATALOGUES``.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Final, Protocol

from followup_rules.days import days_from
from followup_rules.sentences import en


class Catalogue(Protocol):
    """What a language file holds."""

    SENTENCES: Mapping[str, str]
    WEEKDAYS: tuple[str, ...]
    MONTHS: tuple[str, ...]


_CATALOGUES: Final[Mapping[str, object]] = {"en": en}


class Sentences:
    """The sentences of one language, spoken on one day."""

    def __init__(self, language: str, today: date) -> None:
        """Choose the language, or English where there is none for the tag."""
        chosen = _CATALOGUES.get(language) or _CATALOGUES.get(language.partition("-")[0]) or en
        self._words: Catalogue = chosen  # type: ignore[assignment]  # a module is the protocol
        self._today = today

    def has(self, key: str) -> bool:
        """Tell whether there is such a sentence."""
        return key in self._words.SENTENCES

    def say(self, key: str, **values: object) -> str:
        """Return the sentence with its parameters filled in; days become words."""
        spoken = {
            name: self.day(value) if isinstance(value, date) else value
            for name, value in values.items()
        }
        return self._words.SENTENCES[key].format_map(spoken)

    def day(self, day: date) -> str:
        """Return the day in people's words: today, tomorrow, Thursday, Monday 30 November."""
        away = days_from(self._today, day)
        words = self._words
        weekday, month = words.WEEKDAYS[day.weekday()], words.MONTHS[day.month - 1]
        if away in (0, 1, -1):
            return words.SENTENCES[("day.today", "day.tomorrow", "day.yesterday")[away]]
        if 1 < away < _A_WEEK:
            key = "day.this_week"
        else:
            key = "day.date" if day.year == self._today.year else "day.other_year"
        return words.SENTENCES[key].format(weekday=weekday, day=day.day, month=month, year=day.year)

    def days(self, number: int) -> str:
        """Return a number of days in words."""
        key = "days.one" if number == 1 else "days.many"
        return self._words.SENTENCES[key].format(number=number)


_A_WEEK: Final = 7


@lru_cache(maxsize=16)
def sentences(language: str, today: date) -> Sentences:
    """Return the sentences of that language, as spoken on that day."""
    return Sentences(language, today)
