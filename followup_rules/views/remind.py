"""What is offered beside a step with a day: to be reminded of it, to put it off, to leave it.

Whether a line calls, and on which day, stands in what was worked out for the background script
(``book.reminders.for_the_script``): a click makes no agenda.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, NamedTuple

from followup_rules.advice import Advice, NextStep
from followup_rules.book.records import SHOWN_BY_SCRIPT
from followup_rules.book.reminders import Reminder, Reminders, read_reminders
from followup_rules.days import plus
from followup_rules.locales import Sentences
from followup_rules.views.models import Remind, RemindHow, RemindWay

PUT_OFF: Final[Mapping[str, int]] = {"tomorrow": 1, "week": 7}
"""By how many days a line is put off."""
_UNDONE: Final = frozenset({"look_again", "quietly"})
"""Kinds of steps of which nobody says that they are done."""
_WORDS: Final[Mapping[RemindHow, str]] = {
    "done": "do.done",
    "tomorrow": "do.snooze",
    "week": "do.snooze_week",
    "again": "do.again",
    "not_this": "do.not_this",
}
"""What can be done, in the order in which it is offered, and its words."""


class Call(NamedTuple):
    """A step that calls."""

    day: date
    until: date
    """The last day on which it can."""
    put_off: bool
    """It was put off to that day."""


@dataclass(frozen=True, slots=True)
class Calls:
    """What still calls the person back to someone."""

    on: bool = False
    """Reminders are switched on."""
    lines: Mapping[str, Call] = field(default_factory=dict)
    """By the kind of step."""
    left: frozenset[str] = frozenset()
    """Kinds of steps of which the person wants no reminder."""


NO_CALLS: Final = Calls()


def calls_of(records: Mapping[str, Any], slug: str) -> Calls:
    """Return what is stored about the reminders of someone."""
    chosen = read_reminders(records)
    script = records.get(SHOWN_BY_SCRIPT)
    stored = script.get("lines") if isinstance(script, dict) else None
    lines: dict[str, Call] = {}
    for one in stored if isinstance(stored, list) else ():
        if isinstance(one, dict) and one.get("slug") == slug:
            kind, day = _kind_of(one.get("id")), _day_of(one.get("day"))
            if kind and day:
                put_off = "+" in str(one.get("id")).rpartition(slug)[2]
                until = _day_of(one.get("until")) or date.max
                lines.setdefault(kind, Call(day, until, put_off))
    return _calls(chosen, lines, slug)


def calls_among(standing: Iterable[Reminder], chosen: Reminders, slug: str) -> Calls:
    """Return the same of lines that have been worked out."""
    lines: dict[str, Call] = {}
    for one in standing:
        if one.line.slug == slug:
            call = Call(one.day, one.line.until or date.max, one.id != one.line.id)
            lines.setdefault(one.line.kind, call)
    return _calls(chosen, lines, slug)


def _calls(chosen: Reminders, lines: Mapping[str, Call], slug: str) -> Calls:
    if not chosen.badge and not chosen.notify:
        return NO_CALLS
    theirs = (one for one in chosen.marks if one.id.split(".", 2)[2:] == [slug])
    left = {_kind_of(one.id) for one in theirs if one.state == "not_this"}
    return Calls(on=True, lines=lines, left=frozenset(left - lines.keys()))


def _kind_of(identity: object) -> str:
    return identity.partition(".")[0] if isinstance(identity, str) else ""


def _day_of(told: object) -> date | None:
    try:
        return date.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None


def remind_of(
    step: NextStep, advice: Advice, calls: Calls, today: date, words: Sentences
) -> Remind | None:
    """Return the offer beside a step; none where its day isn't known, or nothing calls any more."""
    if step.on is None or (step.kind == "look_again" and advice.verdict == "connect"):
        return None  # a second look after sending is counted from a day that is still to come
    ahead = step.on > today
    if not ahead and not calls.on:
        return None
    made: Remind = {
        "kind": step.kind,
        "day": step.on.isoformat(),
        "label": words.say("popup.remind", day=step.on),
        "due": not ahead,
        "ways": [],
    }
    if not calls.on:
        return made
    if step.kind in calls.left:
        made["label"] = words.say("popup.remind_none")
        made["ways"] = _ways(words, "again")
        return made
    call = calls.lines.get(step.kind)
    if call is None:
        return made if ahead else None
    if call.day > today:
        made["label"] = words.say("popup.remind", day=call.day if call.put_off else step.on)
        made["ways"] = _ways(words, *(("again",) if call.put_off else ()), "not_this")
    else:
        made["label"] = words.say("popup.remind_due")
        later = [way for way, days in PUT_OFF.items() if plus(today, days) <= call.until]
        done = () if step.kind in _UNDONE else ("done",)
        made["ways"] = _ways(words, *done, *later, "not_this")
    return made


def _ways(words: Sentences, *ways: str) -> list[RemindWay]:
    return [
        {"how": how, "label": words.say(f"book.{key}")}
        for how, key in _WORDS.items()
        if how in ways
    ]


def remind_of_wait(advice: Advice, calls: Calls, today: date, words: Sentences) -> Remind | None:
    """Return the offer for the day that is waited for: of sending, if that is it."""
    steps = [one for one in advice.next_steps if one.kind in ("send", "look_again")]
    steps.sort(key=lambda one: one.kind != "send")
    offers = (remind_of(one, advice, calls, today, words) for one in steps)
    return next((one for one in offers if one and not one["due"]), None)
