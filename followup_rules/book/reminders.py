"""Reminders: which lines of the agenda call the person back, when, and with which words.

Off until asked for. ``badge``: the icon shows how many lines are due; ``notify``: besides, one
notification a day.

What the person chose is one record, ``reminders``; what the background script needs is another,
``made:reminders``, worked out here and made anew at every change: for each line its day, its last
day, and finished sentences. The script holds no judgement. It shows each line once, on the first
occasion at or after the chosen hour of its day, and writes down which it has shown
(``reminded``); several at once are one digest, of which there is one a day at most.

- Missed ones (browser closed, machine asleep, clock changed) come once, late: their sentences name
  the day they were for.
- They reset by themselves when something has happened: the agenda no longer has the line then.
- Snoozed: the line comes again on the day chosen, as a reminder of its own. Done and "not this
  one": it doesn't come again.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Final, Literal

from pydantic import Field, ValidationError

from followup_rules.book.address import profile_url
from followup_rules.book.agenda import Line
from followup_rules.book.records import REMINDED, REMINDERS, SHOWN_BY_SCRIPT
from followup_rules.days import plus
from followup_rules.locales import Sentences
from followup_rules.model import LONGEST_LIST, Day, Flag, Model, Name

_KEPT: Final = 400
"""Days for which a mark is kept after its line's day."""
_MOST: Final = 500
"""Lines handed to the background script: further ones come when these are done."""


class Mark(Model):
    """What the person did with a line."""

    id: Name
    state: Literal["snoozed", "done", "not_this"]
    until: Day | None = None
    """The day on which a snoozed line comes again."""


class Reminders(Model):
    """What was chosen about reminders."""

    v: Literal[1] = 1
    badge: Flag = False
    """Show on the icon how many lines are due; it was switched on with one press."""
    notify: Flag = False
    """Show a notification; it was switched on with one press."""
    hour: Annotated[int, Field(strict=True, ge=0, le=23)] = 9
    """The hour of the day, in the person's own clock, from which on they come."""
    marks: Annotated[tuple[Mark, ...], Field(max_length=10 * LONGEST_LIST)] = ()


def read_reminders(records: Mapping[str, Any]) -> Reminders:
    """Return what is stored; where it can't be read, reminders are off and nothing is put off."""
    try:
        return Reminders.model_validate(records.get(REMINDERS, {}))
    except (ValidationError, RecursionError):
        return Reminders()


def notifies(reminders: Reminders, allowed: object) -> bool:
    """Tell whether notifications come: they were asked for, and the browser allows them.

    The wish is stored before the browser asks for its permission, because that question closes a
    popup. Until it is answered with yes, nothing may look as if it were switched on.

    Args:
        reminders: What was chosen.
        allowed: What the browser says; anything but False: it does.

    """
    return reminders.notify and allowed is not False


def marked(reminders: Reminders, mark: Mark, today: date) -> Reminders:
    """Return the reminders with this mark, instead of an earlier one of the same line."""
    kept = [one for one in reminders.marks if one.id != mark.id and _is_recent(one, today)]
    return reminders.model_copy(update={"marks": (*kept, mark)})


def unmarked(reminders: Reminders, identity: str) -> Reminders:
    """Return the reminders with a line as if nothing had been done with it."""
    kept = tuple(one for one in reminders.marks if one.id != identity)
    return reminders.model_copy(update={"marks": kept})


def _is_recent(mark: Mark, today: date) -> bool:
    """Tell whether the line of a mark may still come up; its id holds its day."""
    try:
        day = date.fromisoformat(mark.id.split(".")[1])
    except (ValueError, IndexError):
        return False
    return plus(max(day, mark.until or day), _KEPT) >= today


@dataclass(frozen=True, slots=True)
class Reminder:
    """A line that still calls, on the day on which it does."""

    line: Line
    day: date
    id: str
    """Another one after a snooze: what has been shown by then is shown once more."""

    def is_due(self, today: date) -> bool:
        """Tell whether it is to be shown on that day, if it hasn't been."""
        return self.day <= today and (self.line.until is None or today <= self.line.until)


def standing(lines: Iterable[Line], reminders: Reminders) -> tuple[Reminder, ...]:
    """Return the lines that still call, by the day on which they do."""
    marks = {one.id: one for one in reminders.marks}
    made = []
    for line in lines:
        mark = marks.get(line.id)
        if mark is None:
            made.append(Reminder(line=line, day=line.day, id=line.id))
        elif mark.state == "snoozed" and mark.until is not None:
            later = max(line.day, mark.until)
            if line.until is None or later <= line.until:
                identity = f"{line.id}+{later.isoformat()}"[:500]
                made.append(Reminder(line=line, day=later, id=identity))
    return tuple(sorted(made, key=lambda one: (one.day, one.line.name, one.id)))


def for_the_script(lines: Iterable[Line], reminders: Reminders, words: Sentences) -> dict[str, Any]:
    """Return what the background script shows, ready in words.

    Args:
        lines: Of the whole book, past ones that are open included.
        reminders: What was chosen.
        words: Of the language chosen; its day doesn't matter.

    """
    on = reminders.badge or reminders.notify
    calls = standing(lines, reminders)[:_MOST] if on else ()  # every click reads them
    spoken = Sentences(words.language)
    return {
        "v": 1,
        "badge": on,
        "notify": reminders.notify,
        "hour": reminders.hour,
        "lines": [
            {
                "id": one.id,
                "day": one.day.isoformat(),
                "until": one.line.until.isoformat() if one.line.until else None,
                "slug": one.line.slug,
                "application": one.line.application,
                "url": profile_url(one.line.slug),
                "title": spoken.say(f"book.remind.{_what(one.line)}", name=one.line.name),
                "text": spoken.say("book.remind.text", day=one.line.day, why=one.line.why).strip(),
                "short": spoken.say(
                    "book.remind.short",
                    name=one.line.name,
                    what=what(one.line, spoken),
                    day=one.line.day,
                    why=one.line.why,
                ).strip(),
            }
            for one in calls
        ],
        "titles": [
            spoken.say("book.remind.many", number=number) for number in range(len(calls) + 1)
        ],
        "more": spoken.say("book.remind.more"),
    }


def without(records: Mapping[str, Any], agendas: Collection[str]) -> dict[str, Any]:
    """Return what to store so that nothing of these agendas is shown as it was planned.

    Whatever changes them stores this in the same write: a window that closes before the agenda is
    made anew leaves no reminder of what has been done.

    Args:
        records: What is stored.
        agendas: Ids as of ``book.kept``.

    """
    script = records.get(SHOWN_BY_SCRIPT)
    lines = script.get("lines") if isinstance(script, dict) else None
    if not agendas or not isinstance(lines, list):
        return {}
    kept = [
        one
        for one in lines
        if isinstance(one, dict)
        and one.get("application") not in agendas
        and f"~{one.get('slug')}" not in agendas
    ]
    return {SHOWN_BY_SCRIPT: {**records[SHOWN_BY_SCRIPT], "lines": kept, "late": True}}


def is_late(records: Mapping[str, Any]) -> bool:
    """Tell whether lines have been taken away that are to be made anew."""
    script = records.get(SHOWN_BY_SCRIPT)
    return not isinstance(script, dict) or script.get("late") is True


def what(line: Line, words: Sentences) -> str:
    """Return what to do in a few words, without a day."""
    return words.say(f"book.what.{_what(line)}")


def _what(line: Line) -> str:
    return line.kind if line.kind in KINDS else "other"


KINDS: Final = frozenset(
    {
        "send",
        "thank_you",
        "write",
        "accept",
        "thank_connected",
        "useful_item",
        "other_channels",
        "look_again",
        "quietly",
    }
)
"""Kinds of lines with words of their own."""


def pruned_shown(records: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is to be stored so that ids of reminders long gone aren't kept for ever."""
    shown, lines = records.get(REMINDED), records.get(SHOWN_BY_SCRIPT)
    if not isinstance(shown, dict) or not isinstance(lines, dict):
        return {}
    ids = shown.get("ids")
    there = {one.get("id") for one in lines.get("lines", ()) if isinstance(one, dict)}
    if not isinstance(ids, list) or len(ids) <= 2 * _MOST:
        return {}
    return {REMINDED: {**shown, "ids": [one for one in ids if one in there]}}
