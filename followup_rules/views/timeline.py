"""The picture of the timeline: days as columns, bands over them, marks on them, and all in words.

The shell draws columns 1 to ``columns``; a band lies on ``first`` to ``last``, a mark on ``at``.
"""

from datetime import date
from typing import Final

from followup_rules.advice import Advice
from followup_rules.case import Case
from followup_rules.days import days_from, plus
from followup_rules.decision.bands import FLOOR, IDEAL_FROM, IDEAL_TO, ON_TIME_UNTIL
from followup_rules.locales import Sentences
from followup_rules.views.models import Band, Mark, Timeline

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


def timeline(case: Case, advice: Advice, words: Sentences) -> Timeline | None:
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
    bands: list[Band] = [
        {
            "id": name,
            "label": words.say(f"popup.band.{name}"),
            "first": column(first),
            "last": column(last),
            "days": _span(
                plus(start, first), plus(start, last) if name != "check_in" else None, words
            ),
        }
        for name, first, last in spans
    ]
    marks = [_mark("interview", column(0), words.day(start), 0, right, words)]
    if best is not None:
        marks.append(
            _mark("suggested", column(best), words.day(clock.suggested), best, right, words)
        )
    marks.append(
        _mark(
            "today", column(clock.days_since), words.day(case.today), clock.days_since, right, words
        )
    )
    return {
        "columns": right - left + 1,
        "bands": bands,
        "marks": marks,
        "text": _text(case, start, spans, clock.suggested if best is not None else None, words),
        "muted": not shows_best,
    }


def _span(first: date, last: date | None, words: Sentences) -> str:
    """Return some days as short as the picture needs it."""
    if last is None:
        return words.say("popup.timeline.from", first=_plain(first, words))
    key = "span.month" if (first.year, first.month) == (last.year, last.month) else "span"
    return words.say(
        f"popup.timeline.{key}",
        first=_plain(first, words),
        last=_plain(last, words),
        day=first.day,
        last_day=last.day,
        month=words.short_month(last),
    )


def _mark(  # noqa: PLR0913, PLR0917  # a mark has that many parts
    name: str, at: int, day: str, number: int, right: int, words: Sentences
) -> Mark:
    beyond = number > right or number < -_BEFORE
    return {
        "id": name,
        "label": words.say(f"popup.timeline.{name}"),
        "day": day,
        "number": words.say("popup.timeline.day", number=number),
        "at": at,
        "beyond": beyond,
    }


def _plain(day: date, words: Sentences) -> str:
    """Return a day as short as the picture needs it."""
    return words.say("popup.timeline.date", number=day.day, month=words.short_month(day))


def _text(
    case: Case,
    start: date,
    spans: list[tuple[str, int, int]],
    best: date | None,
    words: Sentences,
) -> str:
    """Say what the picture shows."""
    told = "".join(
        words.say(
            "popup.timeline.band",
            label=words.say(f"popup.band.{name}"),
            first=_plain(plus(start, first), words),
            last=_plain(plus(start, last), words),
        )
        for name, first, last in spans[:-1]
    )
    told += words.say(
        "popup.timeline.band.open",
        label=words.say("popup.band.check_in"),
        first=_plain(plus(start, spans[-1][1]), words),
    )
    return words.say(
        "popup.timeline.text",
        interview=_plain(start, words),
        today=_plain(case.today, words),
        bands=told,
        suggested=words.say("popup.timeline.best", day=words.day(best)) if best else "",
    ).strip()
