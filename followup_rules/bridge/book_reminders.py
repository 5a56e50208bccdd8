"""The book page's requests about reminders: mark a line, follow it, switch reminders on and off."""

from datetime import date
from typing import Final

from followup_rules.book.agenda import Line, line_on
from followup_rules.book.calendar import calendar
from followup_rules.book.followed import follow
from followup_rules.book.reminders import Mark, Reminders, marked, standing, unmarked
from followup_rules.bridge.opened import Opened, Request, answer_of, file_of, page_of
from followup_rules.bridge.popup import today_of
from followup_rules.days import days_from, plus
from followup_rules.views.book_models import BookAnswer, FileMade
from followup_rules.views.remind import PUT_OFF


def mark_line(request: Request) -> BookAnswer:
    """Snooze or dismiss a line; ``state`` null takes that back."""
    opened = Opened(request)
    if request["state"] is None:
        opened.reminders = unmarked(opened.reminders, opened.text("id"))
    else:
        fields = {"id": request["id"], "state": request["state"], "until": request["until"]}
        mark = Mark.model_validate(fields)
        if mark.state == "snoozed" and (mark.until is None or mark.until <= opened.today):
            raise ValueError("until: a later day is needed")
        opened.reminders = marked(opened.reminders, mark, opened.today)
    return page_of(opened)


def follow_line(request: Request) -> BookAnswer:
    """Record that the person did what a line says, so that advice takes it into account."""
    opened = Opened(request)
    _follow(opened, _line(opened))
    return page_of(opened)


def _follow(opened: Opened, line: Line) -> None:
    """Record that a line was done, so that it can be undone and no longer reminds."""
    opened.book = follow(opened.book, line, opened.today)
    mark = Mark(id=line.id, state="done")
    opened.reminders = marked(opened.reminders, mark, opened.today)
    opened.undo = "done"


def _line(opened: Opened) -> Line:
    """Return the line that the request names.

    Raises:
        ValueError: The agenda has no such line (any more).

    """
    identity = opened.text("id")
    found = next((one for one in opened.lines() if one.id == identity), None)
    if found is None:
        raise ValueError("id: this line is no longer in the agenda")
    return found


def notify(request: Request) -> BookAnswer:
    """Set notifications on or off (``on``), their hour, and the number on the icon (``badge``)."""
    opened = Opened(request)
    changed = {**opened.reminders.model_dump(mode="json"), "notify": request["on"]}
    if request["hour"] is not None:
        changed["hour"] = request["hour"]
    if request["badge"] is not None:
        changed["badge"] = request["badge"]
    opened.reminders = Reminders.model_validate(changed)
    return page_of(opened)


def remind(request: Request) -> BookAnswer:
    """Set or stop a reminder of a step (``how``: ``bridge.requests.How``), and say what follows."""
    opened = Opened(request)
    how, chosen, words = opened.text("how"), opened.reminders, opened.words
    if how == "off":
        opened.reminders = chosen.model_copy(update={"badge": False, "notify": False})
        return {**answer_of(opened), "said": words.say("book.asked.off")}
    if how == "refused":  # by the browser, or by the person when asked
        opened.reminders = chosen.model_copy(update={"badge": True, "notify": False})
        return answer_of(opened)
    kind, day = opened.text("kind"), today_of({"today": request["on"]})
    person = opened.book.people.get(opened.text("about"))
    if how in _ABOUT_IT:
        return _put_off(opened, kind, day)
    if person is None:  # nothing has been told of them yet
        return {**answer_of(opened), "said": words.say("book.asked.nothing")}
    steps = [
        one.line.model_copy(update={"day": one.day})
        for one in standing(opened.lines(), chosen)
        if one.line.slug == person.slug and one.line.kind == kind and one.day >= opened.today
    ]
    line = min(steps, key=lambda one: (abs(days_from(day, one.day)), one.day), default=None)
    file: FileMade | None = None
    if how == "calendar":
        told = line or line_on(opened.book, person, kind, day)
        text = calendar([told], opened.today, words, chosen.hour)
        file = file_of(opened, "calendar", text, "text/calendar")
    elif how in ("badge", "notify"):
        fields = {"badge": True, "notify": how == "notify" or chosen.notify}
        hour = {} if request["hour"] is None else {"hour": request["hour"]}
        changed = {**chosen.model_dump(mode="json"), **fields, **hour}
        opened.reminders = Reminders.model_validate(changed)
    else:
        raise ValueError(f"how: one of {', '.join((*_WAYS, *_ABOUT_IT))} is needed")
    said = _said_of_reminder(opened, how, line, day)
    return {**answer_of(opened), "file": file, "said": said}


_WAYS: Final = ("calendar", "badge", "notify", "refused", "off")


_ABOUT_IT: Final = (*PUT_OFF, "not_this", "done", "again")
"""Values of ``how``: ways to be reminded, and what can be done about a reminder."""


def _put_off(opened: Opened, kind: str, day: date) -> BookAnswer:
    """Snooze or dismiss the reminder of someone's step, mark it done, or take that back."""
    how, slug, today = opened.text("how"), opened.text("about"), opened.today
    theirs = [
        one
        for one in opened.lines()
        if (one.slug, one.kind) == (slug, kind) and (one.until is None or one.until >= today)
    ]
    line = min(theirs, key=lambda one: (abs(days_from(day, one.day)), one.day), default=None)
    if line is None:
        return {**answer_of(opened), "said": opened.words.say("book.asked.nothing")}
    until = plus(today, PUT_OFF[how]) if how in PUT_OFF else None
    if how == "again":
        for one in theirs:
            opened.reminders = unmarked(opened.reminders, one.id)
    elif how == "done":
        _follow(opened, line)
    else:
        mark = Mark(id=line.id, state="snoozed" if until else "not_this", until=until)
        opened.reminders = marked(opened.reminders, mark, today)
    if until and line.until and until > line.until:
        how = "not_this"  # it would come too late
    said = opened.words.say(f"book.asked.{'put_off' if how in PUT_OFF else how}", day=until)
    return {**answer_of(opened), "said": said}


def _said_of_reminder(opened: Opened, how: str, line: Line | None, day: date) -> str:
    """Say what follows from a way to be reminded, and on which day if the step has moved."""
    words = opened.words
    if line is None and how != "calendar":
        return words.say("book.asked.nothing")
    on = line.day if line else day
    said = words.say(f"book.asked.{how}", day=on, hour=f"{opened.reminders.hour}:00")
    if on != day:
        said += " " + words.say("book.asked.moved", day=on)
    return said
