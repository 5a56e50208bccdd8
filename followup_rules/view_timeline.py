"""The picture of the timeline: days as columns, bands over them, marks on them, and all in words.

The shell draws columns 1 to ``columns``; a band lies on ``first`` to ``last``, a mark on ``at``.
"""

from datetime import date
from typing import Any, Final

from followup_rules.advice import Advice
from followup_rules.case import Case
from followup_rules.days import days_from, plus
from followup_rules.facts import FLOOR, IDEAL_FROM, IDEAL_TO, ON_TIME_UNTIL
from followup_rules.sentences import Sentences
from followup_rules.view_words import BANDS, MONTHS, TIMELINE

LAST: Final = 20
"""Days after the interview that the picture shows at least."""
FARTHEST: Final = 34
"""... and at most; a later day stands at its end."""
_BEFORE: Final = 10
_BANDS: Final = (
    ("too_soon", 0, FLOOR - 1),
    ("allowed", FLOOR, IDEAL_FROM - 1),
    ("ideal", IDEAL_FROM, IDEAL_TO),
    ("on_time", IDEAL_TO + 1, ON_TIME_UNTIL),
)


def timeline(case: Case, advice: Advice, words: Sentences) -> dict[str, Any] | None:
    """Return the picture, or None where no interview with this person is known."""
    clock = advice.timing
    if clock is None:
        return None
    start = clock.counted_from
    shows_best = advice.verdict in ("connect", "wait")
    best = days_from(start, clock.suggested) if shows_best else None
    left = max(min(0, clock.days_since), -_BEFORE)
    right = min(max(LAST, clock.days_since + 2, (best or 0) + 2), FARTHEST)

    def column(day: int) -> int:
        return min(max(day, left), right) - left + 1

    spans = [*_BANDS, ("check_in", ON_TIME_UNTIL + 1, right)]
    bands = [
        {
            "id": name,
            "label": BANDS[name],
            "first": column(first),
            "last": column(last),
            "days": _span(plus(start, first), plus(start, last) if name != "check_in" else None),
        }
        for name, first, last in spans
    ]
    marks = [_mark("interview", column(0), words.day(start), 0, right)]
    if best is not None:
        marks.append(_mark("suggested", column(best), words.day(clock.suggested), best, right))
    marks.append(
        _mark("today", column(clock.days_since), words.day(case.today), clock.days_since, right)
    )
    return {
        "columns": right - left + 1,
        "bands": bands,
        "marks": marks,
        "text": _text(case, start, spans, clock.suggested if best is not None else None, words),
    }


def _span(first: date, last: date | None) -> str:
    """Return some days as short as the picture needs it."""
    if last is None:
        return TIMELINE["from"].format(first=_plain(first))
    key = "span.month" if (first.year, first.month) == (last.year, last.month) else "span"
    return TIMELINE[key].format(first=_plain(first), last=_plain(last), day=first.day)


def _mark(name: str, at: int, day: str, number: int, right: int) -> dict[str, Any]:
    beyond = number > right or number < -_BEFORE
    return {
        "id": name,
        "label": TIMELINE[name],
        "day": day,
        "number": TIMELINE["day"].format(number=number),
        "at": at,
        "beyond": beyond,
    }


def _plain(day: date) -> str:
    """Return a day as short as the picture needs it."""
    return TIMELINE["date"].format(day=day.day, month=MONTHS[day.month - 1])


def _text(
    case: Case,
    start: date,
    spans: list[tuple[str, int, int]],
    best: date | None,
    words: Sentences,
) -> str:
    """Say what the picture shows."""
    told = "".join(
        TIMELINE["band"].format(
            label=BANDS[name],
            first=_plain(plus(start, first)),
            last=_plain(plus(start, last)),
        )
        for name, first, last in spans[:-1]
    )
    told += TIMELINE["band.open"].format(
        label=BANDS["check_in"], first=_plain(plus(start, spans[-1][1]))
    )
    return (
        TIMELINE["text"]
        .format(
            interview=_plain(start),
            today=_plain(case.today),
            bands=told,
            suggested=TIMELINE["best"].format(day=words.day(best)) if best else "",
        )
        .strip()
    )
