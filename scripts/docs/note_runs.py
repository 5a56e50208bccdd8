"""How alike composed notes are: the four-word runs that recur most in a language's notes.

What the case brings (names, role, company, topics, days) is not counted: it recurs because the
samples are about the same few people.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from followup_rules.case import Case
from followup_rules.note.bank import bank_for

RUN: Final = 4
"""Words of a run."""
JAPANESE_RUN: Final = 12
"""Characters of a run where a language sets no blanks: about four words."""
_SHORTEST_FACT: Final = 3
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def most_repeated(notes: Sequence[tuple[Case, str]], language: str) -> tuple[str, float]:
    """Return the run that most of the notes have, and the share of the notes that have it."""
    counted: Counter[str] = Counter()
    for case, text in notes:
        counted.update(set(runs(case, text, language)))
    if not counted:
        return "", 0.0
    run, times = min(counted.items(), key=lambda one: (-one[1], one[0]))
    return run, times / len(notes)


def runs(case: Case, text: str, language: str) -> Iterable[str]:
    """Yield the runs of a note that have none of the case's own words in them."""
    hidden = _facts(case) | _days(language)
    if language == "ja":
        for fact in sorted(hidden, key=len, reverse=True):
            text = text.casefold().replace(fact, "\0")
        for sentence in re.split(r"[\W\0\d]+", text):
            for start in range(len(sentence) - JAPANESE_RUN + 1):
                yield sentence[start : start + JAPANESE_RUN]
        return
    words = [word.casefold() for word in _WORD.findall(text)]
    for start in range(len(words) - RUN + 1):
        run = words[start : start + RUN]
        parts = [part for word in run for part in re.split("['’]", word)]
        if not any(part in hidden or part.isdigit() for part in parts):
            yield " ".join(run)


def _facts(case: Case) -> set[str]:
    typed = [case.person.name, case.application.role, case.application.company]
    typed += [topic for one in case.interviews for topic in one.talked_about]
    typed += [*case.application.excites_you, *_thanked_about(case)]
    words = {
        part.casefold()
        for text in typed
        for word in _WORD.findall(text)
        for part in re.split("['’]", word)
    }
    return {word for word in words if len(word) >= _SHORTEST_FACT or word >= "\u2e80"}


def _thanked_about(case: Case) -> Iterable[str]:
    return filter(None, case.person.thanked_about.model_dump().values())


def _days(language: str) -> set[str]:
    bank = bank_for(language)
    said = [
        phrase
        for dates in (bank.dates, bank.dates_alternate or bank.dates)
        for phrase in (*dates.weekdays, *dates.last_weekdays, *dates.months)
    ]
    said += bank.dates.days_ago.values()
    said += bank.dates.some_days_ago[:1] if bank.dates.some_days_ago else []
    if language == "ja":
        return {one.casefold() for one in said}
    return {word.casefold() for one in said for word in _WORD.findall(one) if len(word) > 2}  # noqa: PLR2004
