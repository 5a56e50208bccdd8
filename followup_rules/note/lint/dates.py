"""Whether a note says when you spoke, and whether that fits the day of the interview.

Reads the words of time that the bank itself writes (``Dates``) and those of its lexicon. A wrong
one is a finding only where the note speaks of the interview and says nothing that is right: people
mention other days too.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Final

from followup_rules.case import Case
from followup_rules.days import days_from
from followup_rules.note.bank import Dates, bank_for
from followup_rules.note.dates import weeks_back
from followup_rules.note.lint.faults import arranging
from followup_rules.note.lint.kinds import kind_words
from followup_rules.note.lint.kinds.words import any_of
from followup_rules.note.lint.parsed_text import ParsedText
from followup_rules.note.lint.unwanted import Hit, pattern, search

type Truth = Callable[[re.Match[str], date, date], bool]
"""(what was found, the interview, the day it is said on) -> is it right?"""

_NUMBERS: Final = re.compile(
    r"\b(\d{1,2})[./-](\d{1,2})\b|\b\d{4}-(\d\d)-(\d\d)\b|(\d{1,2})月(\d{1,2})日"
)
_FRESH: Final = 13
"""Days for which a weekday without a date may be said."""
_SMALL_WORD: Final = 6
_WEEKDAY: Final = 14
"""Letters that stand for a small word with its blanks, and for a weekday."""
_ONLY_SMALL_WORDS: Final = re.compile(r" (?:\w{1,4} ){1,3}")
"""Between thanks and a day, where the day is what is thanked for: "merci pour lundi"."""
_CLAUSE_END: Final = re.compile(r"[,;:()\u2013\u2014\u3001]")
_NEAR_BY: Final = 32
"""Letters before and after a day in which it is said what the day is of."""
_BARE_DAY: Final = {
    "en": r"the (?P<day>\d{{1,2}})(?:st|nd|rd|th)(?! (?:of )?(?:{months}|floor|time|year|century))",
    "de": r"(?:am|vom) (?P<day>\d{{1,2}})\.(?! ?(?:\d|{months}|stock|geburtstag|platz))",
    "fr": r"(?:le|du) (?P<day>\d{{1,2}})(?: dernier)?(?=[,.!?;]|$)(?!\.\d)",
    "es": r"d[ií]a (?P<day>\d{{1,2}})(?! de \w|[\d/])",
    "pt": r"dia (?P<day>\d{{1,2}})º?(?! de \w|[\d/])",
    "ja": r"(?<![月\d/])(?P<day>\d{{1,2}})日(?!間|前|後|目|以|ほど|も|ぶり)",
}
"""A day of the month alone."""
_WITH_MONTH: Final = {
    "ja": r"(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})(?=の|は|に)",
    "": r"(?:on|am|vom|le|du|el|del|dia|no|do) (?P<one>\d{1,2})[./](?P<two>\d{1,2})(?!\d)",
}
"""The same with its month in digits, in either order."""
_SENTENCE: Final = re.compile(r"(?:[^.!?\n\u3002\uff01\uff1f]|(?<=\d)\.(?= ?\w)(?! [A-ZÀ-Þ]))+")
_SENTENCE_DE: Final = re.compile(r"(?:[^.!?\n\u3002\uff01\uff1f]|(?<=\d)\.(?= ?\w))+")
"""A full stop after a number, as in "am 12. März", ends no sentence."""


def mentions_time(parsed: ParsedText) -> bool:
    """Tell whether the note says when."""
    return finds_time(parsed.text, parsed.bank.language)


def finds_time(text: str, language: str) -> bool:
    """Tell whether a text of that language has a word of time in it."""
    return any(expression.search(text) for expression, _ in _expressions(language))


def wrong_when(
    parsed: ParsedText, interviews: Sequence[date], said_on: Sequence[date]
) -> Iterator[Hit]:
    """Yield the word of time that fits no interview on any of the days it may be read.

    Only in a sentence that speaks of the interview, or thanks for a day: people mention others too.
    """
    if not interviews:
        return
    wrong: list[Hit] = []
    for found, truth in _said_days(parsed):
        if any(truth(found, day, now) for day in interviews for now in said_on):
            return
        wrong.append(("wrong_when", *found.span(), found[0].strip()))
    yield from wrong[:1]


def _sentences(parsed: ParsedText) -> Iterator[re.Match[str]]:
    """Yield the sentences of a text."""
    expression = _SENTENCE_DE if parsed.bank.language == "de" else _SENTENCE
    return expression.finditer(parsed.words)


def _said_days(parsed: ParsedText) -> Iterator[tuple[re.Match[str], Truth]]:
    """Yield each word of time that is said of the interview, with its test."""
    lexicon = parsed.bank.lexicon
    for sentence in _sentences(parsed):
        met = search(_met(parsed), sentence[0])
        thanked = None if met else search(lexicon.thanks, sentence[0])
        if not met and not thanked:
            continue
        for expression, truth in _expressions(parsed.bank.language):
            for found in expression.finditer(parsed.words, *sentence.span()) if truth else ():
                start = sentence.start() + thanked.end() if thanked else 0
                between = parsed.words[start : found.start()]
                if truth is _last_week and _weekday_after(found, parsed):
                    continue  # "先週の金曜日" is as right as its weekday
                if _of_something_else(found, sentence, parsed):
                    continue
                if truth and (met or _thanked_for(between)):
                    yield found, truth


def _thanked_for(between: str) -> bool:
    """Tell whether thanks go on to a day without a break: "thanks for the coffee on Tuesday"."""
    return bool(_ONLY_SMALL_WORDS.fullmatch(between)) or (
        len(between) <= _NEAR_BY and not _CLAUSE_END.search(between)
    )


def _met(parsed: ParsedText) -> str:
    """Return what tells that one met: the bank's words and those of its kind."""
    return any_of(parsed.bank.lexicon.met, kind_words(parsed.bank.language, "met"))


def _of_something_else(found: re.Match[str], sentence: re.Match[str], parsed: ParsedText) -> bool:
    """Tell whether a day is another thing's: "I start on 8 May", "your message of Monday"."""
    other = kind_words(parsed.bank.language, "other_days")
    met = _met(parsed)
    start = max(sentence.start(), found.start() - _NEAR_BY)
    before = _CLAUSE_END.split(parsed.words[start : found.start()])[-1]
    after = _CLAUSE_END.split(parsed.words[found.end() : sentence.end()][:_NEAR_BY])[0]
    if search(met, before):
        last = [*pattern(met).finditer(before)][-1]
        return bool(search(other, before[last.end() :]))
    if search(other, before):
        return True
    follows = search(other, after)
    return follows is not None and not search(met, after[: follows.start()])


def _weekday_after(found: re.Match[str], parsed: ParsedText) -> bool:
    """Tell whether a weekday stands just after these words, at most a small word between them."""
    names = _weekday_names(parsed.bank.dates)
    after = parsed.words[found.end() : found.end() + _SMALL_WORD + _WEEKDAY]
    found_at = (named.start() for name in names if (named := pattern(name).search(after)))
    return any(start <= _SMALL_WORD for start in found_at)


def _weekday_names(dates: Dates) -> tuple[str, ...]:
    """Return Monday to Sunday as regular expressions."""
    return dates.weekday_names or tuple(re.escape(phrase.split()[-1]) for phrase in dates.weekdays)


def not_yet_held(parsed: ParsedText, case: Case) -> Iterator[Hit]:
    """Yield thanks for an interview where none has been held yet (A30)."""
    if not case.interviews or any(
        one.took_place and one.on <= case.today for one in case.interviews
    ):
        return
    if any(one.channel in ("phone", "in_person") for one in case.contacts):
        return
    lexicon = parsed.bank.lexicon
    for sentence in _sentences(parsed):
        thanked, met = search(lexicon.thanks, sentence[0]), search(lexicon.met, sentence[0])
        if thanked and met and not search(arranging(parsed.bank.language), sentence[0]):
            start = sentence.start() + min(thanked.start(), met.start())
            end = sentence.start() + max(thanked.end(), met.end())
            yield "not_yet_held", start, end, parsed.words[start:end]
            return


@cache
def _expressions(language: str) -> tuple[tuple[re.Pattern[str], Truth | None], ...]:
    """Return the expressions of time of a language, each with its test if it can be wrong."""
    bank = bank_for(language)
    dates, lexicon = bank.dates, bank.lexicon
    edge = r"\b" if bank.joiner else ""
    found: list[tuple[str, Truth | None]] = []
    names = _weekday_names(dates)
    found += [(name, _weekday(number)) for number, name in enumerate(names)]
    found += [(re.escape(word), _days_ago(days, days)) for days, word in dates.days_ago.items()]
    found.append((re.escape(dates.last_week), _last_week))
    found += [
        (_month(name, spaced=bool(bank.joiner)), _in_month(number))
        for name, number in (
            *zip(dates.months, range(1, 13), strict=True),
            *dates.also_months.items(),
        )
    ]
    found += [
        (expression, _days_ago(first, last)) for expression, first, last in lexicon.when_numbers
    ]
    months = "|".join(map(re.escape, (*dates.months, *dates.also_months)))
    if language in _BARE_DAY:
        found.append((_BARE_DAY[language].format(months=months), _on_day))
    found.append((_WITH_MONTH.get(language, _WITH_MONTH[""]), _in_digits))
    found.append((lexicon.when, None))
    compiled: list[tuple[re.Pattern[str], Truth | None]] = [
        (pattern(f"{edge}(?:{expression}){edge}"), truth)
        for expression, truth in found
        if expression
    ]
    return (*compiled, (_NUMBERS, None))


def _month(name: str, *, spaced: bool) -> str:
    """Return the expression of a month, with the day of the month before or after it.

    In the case that the bank writes it in, or with a capital: "may" is no month.
    """
    first, rest = re.escape(name[:1]), re.escape(name[1:])
    word = f"(?-i:[{first}{first.upper()}]{rest})" if name[:1].isalpha() else re.escape(name)
    if not spaced:
        return rf"{word}(?:(?P<day>\d{{1,2}})\D)?(?P<later>)"
    before = r"(?:(?P<day>\d{1,2})\S{0,3} (?:\S{1,3} )?)?"
    return before + word + r"(?: (?P<later>\d{1,2})(?!\d))?"


def _weekday(number: int) -> Truth:
    # A booked one lies ahead: "I look forward to the interview on Monday".
    return lambda _, day, now: day.weekday() == number and abs(days_from(day, now)) <= _FRESH


def _days_ago(first: int, last: int) -> Truth:
    return lambda _, day, now: first <= days_from(day, now) <= last


def _on_day(found: re.Match[str], day: date, _: date) -> bool:
    return int(found["day"]) == day.day


def _in_digits(found: re.Match[str], day: date, _: date) -> bool:
    return {int(found["one"]), int(found["two"])} == {day.day, day.month}


def _last_week(_: re.Match[str], day: date, now: date) -> bool:
    return weeks_back(day, now) == 1 or 0 < days_from(day, now) <= _FRESH - 3


def _in_month(number: int) -> Truth:
    def holds(found: re.Match[str], day: date, _: date) -> bool:
        said = found["day"] or found["later"]
        return day.month == number and (not said or int(said) == day.day)

    return holds
