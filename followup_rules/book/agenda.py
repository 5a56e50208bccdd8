"""What to do on which day, for whom and why, as far ahead as the facts of the book reach.

``agenda`` is no second opinion: a line for day D is made of what ``advise`` says on D if nothing
happens until then. Only whose turn a day is comes from ``plan``, which spreads the sends of one
application and leaves out those for whom no place is left.

Dates hold. An application's agenda is worked out from the day of its last change, not from the day
on which it is read: what was promised for the 17th stands on the 17th tomorrow too, and moves only
when something has happened. A line lasts from its day until the advice no longer asks for it
(``Line.until``). What was due already keeps its name when something happens to others only: a new
name would be a new reminder.

Lines can be stored: their texts name no day that is only right on one day, but for the day of the
line itself, which is "today" in them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from followup_rules.advice import Advice, Message, NextStep, Verdict
from followup_rules.answers.advise import Standing, advise_in_panel
from followup_rules.answers.alternatives import REPLY_FRESH, THANKS_FRESH
from followup_rules.answers.plan import send_days
from followup_rules.book.case import case_of, panel_is_cool
from followup_rules.book.panel import panel_of
from followup_rules.book.records import ApplicationRecord, Book, PersonRecord
from followup_rules.case import Case
from followup_rules.days import plus
from followup_rules.decision.facts import PlanContext
from followup_rules.model import Day, Model, Name

LOOKS: Final = "look_again"
"""The kind of a line on which nothing is to be sent: the advice is another from that day on."""
_MOST_DAYS: Final = 24
"""Days looked at for one person; the facts of a case change by themselves on fewer."""


class Line(Model):
    """One thing to do on one day, about one person."""

    id: Name
    """Stays the same as long as nothing happens, and is never another line's."""
    slug: Name
    application: Name = ""
    name: str = ""
    day: Day
    until: Day | None = None
    """The last day on which the advice still asks for it; null: until something happens."""
    kind: str
    """As of ``NextStep.kind``."""
    times: int = 0
    """How often the same kind came before it for this person."""
    verdict: Verdict
    headline: str
    text: str
    """The step, in one sentence."""
    why: str = ""
    """The deciding reason on that day."""
    words: str = ""
    """The note or message that goes with it."""

    def is_open(self, today: date) -> bool:
        """Tell whether it is due, or was and still holds."""
        return self.day <= today and (self.until is None or today <= self.until)


def agenda(book: Book, today: date) -> tuple[Line, ...]:
    """Return everyone's lines that are open or still to come, by day."""
    lines = [
        line
        for application in book.applications.values()
        for line in application_agenda(book, application, today)
    ]
    lines += [line for one in loose(book) for line in loose_agenda(book, one, today)]
    return sorted_lines(one for one in lines if one.until is None or one.until >= today)


def loose(book: Book) -> Iterator[PersonRecord]:
    """Yield those who are in no application, and of whom something with a day is known."""
    for one in book.people.values():
        if one.application not in book.applications and has_days(one):
            yield one


def has_days(person: PersonRecord) -> bool:
    """Tell whether something with a day is known of someone."""
    return bool(person.interviews or person.contacts or person.sent or person.invitation.on)


def loose_agenda(book: Book, person: PersonRecord, today: date) -> tuple[Line, ...]:
    """Return the lines of someone who is in no application, past ones too."""
    start = last_change([person], None, today)
    return sorted_lines(_lines(book, person, start, None))


def application_agenda(book: Book, application: ApplicationRecord, today: date) -> tuple[Line, ...]:
    """Return the lines of an application, past ones too, from the day of its last change on."""
    people = book.of_application(application.id)
    start = last_change(people, application, today)
    days = send_days(panel_of(book, application, start))
    made: list[Line] = []
    for one in people:
        theirs = _lines(book, one, start, days)
        made += _named_as_before(book, application, one, theirs, start)
    return sorted_lines(made)


def _named_as_before(
    book: Book, application: ApplicationRecord, person: PersonRecord, lines: list[Line], start: date
) -> list[Line]:
    """Return someone's lines, those of the first day under the name that they have had so far.

    They are due on that day because something changed there; where that was nothing of this
    person's, the steps were due before, since a day that their own last change leads to.
    """
    since = last_change([person], None, start)
    if since == start or all(line.day != start for line in lines):
        return lines
    days = send_days(panel_of(book, application, since))
    earlier = _lines(book, person, since, days, before=start)
    names = {line.kind: line.id for line in earlier if line.until is None}
    return [
        line.model_copy(update={"id": names.get(line.kind, line.id)}) if line.day == start else line
        for line in lines
    ]


def line_on(book: Book, person: PersonRecord, kind: str, day: date) -> Line:
    """Return the line of a step that the advice has announced for a day, as it is on that day."""
    context = PlanContext(cool_panel=panel_is_cool(book, person))
    advice = advise_in_panel(case_of(book, person, day), context)
    steps = [one for one in advice.next_steps if one.kind == kind]
    step = steps[0] if steps else NextStep(kind=kind, on=day, text=advice.headline, claims=())
    return _line(_Walk(person, [], {}), kind, step, advice, day)


def sorted_lines(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return the lines by day, and on one day by person."""
    return tuple(sorted(lines, key=lambda one: (one.day, one.name, one.slug, one.kind)))


def last_change(
    people: Iterable[PersonRecord], application: ApplicationRecord | None, today: date
) -> date:
    """Return the latest day, today at most, on which something of these records changed."""
    told: list[date | None] = [application.changed_on] if application else []
    for one in people:
        told += [one.changed_on, one.told_link_on, one.invitation.on]
        told += [one.sent.on] if one.sent else []
        told += [one.own_choice.on] if one.own_choice else []
    return max((day for day in told if day is not None and day <= today), default=today)


@dataclass(slots=True)
class _Walk:
    """The lines of one person, while their days are gone through."""

    person: PersonRecord
    made: list[Line]
    promised: dict[date, dict[str, NextStep]]
    """Day -> kind -> the step that an earlier day's advice announced for it."""

    def open_kinds(self) -> dict[str, int]:
        """Return the kinds of the lines that are open, with their indices."""
        return {line.kind: index for index, line in enumerate(self.made) if line.until is None}


def _lines(
    book: Book,
    person: PersonRecord,
    start: date,
    planned: Mapping[str, date] | None,
    *,
    before: date = date.max,
) -> list[Line]:
    """Go through the days on which something changes by itself, from ``start`` on.

    Args:
        book: Everything stored.
        person: Whose lines.
        start: The first day.
        planned: The days that the plan gives, by slug; nobody else may be invited. None: no plan.
        before: The day at which to stop.

    """
    send_on = planned.get(person.slug) if planned is not None else None
    may_send = planned is None or person.slug in planned
    context = PlanContext(cool_panel=panel_is_cool(book, person))
    walk = _Walk(person, [], {})
    days = [start]
    verdict: Verdict | None = None
    for _ in range(_MOST_DAYS):
        if not days or days[0] >= before:
            break
        day = days.pop(0)
        case = case_of(book, person, day)
        given = send_on if send_on is not None and day <= send_on else None
        standing = Standing(case, context, given)
        advice = standing.advice(case)
        steps = [  # of most of them no words are needed
            one
            for one in standing.steps
            if one.on is not None
            and (one.kind != "send" or may_send)
            and (one.kind != LOOKS or advice.verdict != "connect")  # that is for when it was sent
        ]
        _close(walk, steps, advice, verdict, day)
        _begin(walk, steps, advice, day)
        verdict = advice.verdict
        further = {*_later(steps, day, walk), *_edges(case, standing, advice, day)}
        days = sorted({*days, *further})
    return walk.made


def _later(steps: list[NextStep], day: date, walk: _Walk) -> Iterator[date]:
    for one in steps:
        if one.on is not None and one.on > day:
            walk.promised.setdefault(one.on, {})[one.kind] = one
            yield one.on


def _edges(case: Case, standing: Standing, advice: Advice, day: date) -> Iterator[date]:
    """Yield later days on which the advice may end what it asks for now."""
    if advice.changes_on is not None:
        yield advice.changes_on.date
    if any(one.kind in ("thank_you", "write") for one in standing.steps):
        since = [one.on for one in case.interviews if one.with_person and one.on <= day]
        since += [one.on for one in case.contacts if one.kind == "rejection"]
        ends = {plus(one, fresh + 1) for one in since for fresh in (THANKS_FRESH, REPLY_FRESH)}
        yield from (end for end in ends if end > day)


def _close(
    walk: _Walk, steps: list[NextStep], advice: Advice, before: Verdict | None, day: date
) -> None:
    """End the lines that this day's advice no longer asks for."""
    asked = {one.kind for one in steps}
    for kind, index in walk.open_kinds().items():
        still = advice.verdict == before if kind == LOOKS else kind in asked
        if kind == "send" and advice.verdict != "connect":
            still = False
        if not still:
            walk.made[index] = walk.made[index].model_copy(update={"until": plus(day, -1)})


def _begin(walk: _Walk, steps: list[NextStep], advice: Advice, day: date) -> None:
    """Add the lines of this day: what the advice asks for today, and a promised second look."""
    due = {one.kind: one for one in steps if one.on == day}
    looked = walk.promised.get(day, {}).get(LOOKS)
    if looked is not None and not due:
        due[LOOKS] = looked
    for kind in walk.open_kinds():
        due.pop(kind, None)
    for kind, step in due.items():
        walk.made.append(_line(walk, kind, step, advice, day))


def _line(walk: _Walk, kind: str, step: NextStep, advice: Advice, day: date) -> Line:
    person = walk.person
    times = sum(one.kind == kind for one in walk.made)
    return Line(
        id=f"{kind}.{day.isoformat()}.{person.slug}"[:500],
        slug=person.slug,
        application=person.application or "",
        name=person.person.name or person.slug,
        day=day,
        kind=kind,
        times=times,
        verdict=advice.verdict,
        headline=advice.headline,
        text=step.text if kind != LOOKS else "",
        why=advice.reasons[0].text if advice.reasons else "",
        words=_words(walk, kind, step, advice),
    )


def _words(walk: _Walk, kind: str, step: NextStep, advice: Advice) -> str:
    """Return the text that goes with a step: your own note, the draft, or a message."""
    if kind == "send":
        return walk.person.note.own or (advice.note.text if advice.note else "")
    message: Message | None = None
    if step.message is not None:
        same = (one for one in advice.next_steps if (one.kind, one.on) == (kind, step.on))
        message = next((one.message for one in same), None)
    if message is None and kind in ("thank_you", "write", "other_channels"):
        message = next((one.message for one in advice.alternatives if one.message), None)
    return message.text if message else ""
