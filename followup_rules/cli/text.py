"""Writes answers as text for people: headline, reasons, days, note, other ways, next steps.

The functions are pure: an answer and a ``Page`` (its width, whether it has colours and line-drawing
characters) in, text out. Nothing is told by colour alone. A case may hold text from anywhere, so
characters that move a terminal's cursor or change the direction of writing are shown as a dot.
"""

import re
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any, Final

from followup_rules.advice import Advice, Change, Check, Finding, Message, Note, Plan, Timing
from followup_rules.case import Case, Panel
from followup_rules.explanation.lookup import names
from followup_rules.locales import ENGLISH, sentences

_STYLES: Final = {
    "connect": "32",
    "wait": "33",
    "use_alternative": "36",
    "do_not_connect": "31",
    "accept_invitation": "32",
    "already_connected": "36",
    "pending": "36",
}
"""Verdict -> its ANSI colour."""
_MARKS: Final = {"for": "+", "against": "-", "hold": "~", "info": "i"}
_LABELS: Final = {
    "says": "says",
    "in the guide's words": "words",
    "rests on": "rests",
    "that is": "means",
    "others say": "outside",
    "step": "step",
    "answers": "answers",
    "certainty": "certainty",
    "lowers the certainty": "doubt",
    "holds when": "when",
    "goes before": "over",
    "an example": "example",
    "just not": "counterexample",
    "section": "section",
    "in short": "short",
    "rules that rest on it": "resting",
    "about": "about",
    "read as": "read",
}
"""Name of a field in ``explain``'s answer -> id of the sentence that names it."""
_UNSAFE: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Page:
    """What the text is written for: a terminal, or a file."""

    width: int = 80
    colour: bool = False
    lines: bool = True
    """Whether line-drawing characters can be shown."""
    language: str = ENGLISH
    """The language of titles and sentences."""

    def say(self, key: str, **values: object) -> str:
        """Return a sentence of the command line; or one of another area, by its full id."""
        spoken = sentences(self.language)
        return spoken.say(f"cli.{key}" if spoken.has(f"cli.{key}") else key, **values)

    def styled(self, text: str, style: str) -> str:
        """Return the text in an ANSI style, where colour is wanted."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour else text

    def wrapped(self, text: str, first: str = "", rest: str | None = None) -> list[str]:
        """Break a text into lines.

        Args:
            text: what to break; its own line breaks are kept.
            first: what to put before the first line.
            rest: what to put before the others; None: as many spaces as ``first`` is long.

        """
        rest = " " * len(first) if rest is None else rest
        lines: list[str] = []
        for paragraph in _safe(text).split("\n"):
            start = rest if lines else first
            room = self.width - max(len(start), len(rest))
            # East Asian characters are two columns wide, so half as many of them fit.
            wide = any(unicodedata.east_asian_width(c) in "WF" for c in paragraph)
            pieces = textwrap.wrap(
                paragraph, max(10, room // 2 if wide else room), break_on_hyphens=False
            ) or [""]
            lines += [
                (start if number == 0 else rest) + piece for number, piece in enumerate(pieces)
            ]
        return [line.rstrip() for line in lines]


def advice(answer: Advice, case: Case, page: Page) -> str:
    """Return the whole advice on one person."""
    word = page.say(f"verdict.{answer.verdict}")
    sure = page.say(f"certainty.{answer.certainty}")
    lines = [f"{page.styled(word, f'1;{_STYLES[answer.verdict]}')}  ({sure})"]
    lines += page.wrapped(answer.headline)
    lines += page.wrapped(
        f"{case.person.name}: {case.application.role}, {case.application.company}"
    )
    lines += _section(page.say("title.why"), page)
    for reason in answer.reasons:
        claims = ", ".join(reason.claims)
        lines += page.wrapped(f"{reason.text} [{claims}]", f"  {_MARKS[reason.effect]} ")
    if answer.timing is not None:
        lines += _section(page.say("title.days"), page) + _days(answer, answer.timing, case, page)
    if answer.changes_on is not None:
        then = page.say(f"then.{answer.changes_on.verdict}")
        said = page.say("becomes", day=_day(answer.changes_on.date, page), verdict=then)
        lines += page.wrapped(said, "  ")
    if answer.note is not None:
        lines += ["", *_framed(answer.note, page)]
    lines += _list("title.alternatives", [(one.text, None) for one in answer.alternatives], page)
    lines += _list("title.steps", [(one.text, one.on) for one in answer.next_steps], page)
    lines += _list("title.questions", [(one.text, None) for one in answer.questions], page)
    lines += _list(
        "title.would_change",
        [(_would_change(one, page), None) for one in answer.would_change],
        page,
    )
    return "\n".join(lines)


def plan(answer: Plan, panel: Panel, page: Page) -> str:
    """Return the plan for everyone met."""
    people = _told_apart(panel)
    used, left = answer.places.used, answer.places.left
    application = [panel.application.role, panel.application.company]
    lines = page.wrapped(", ".join(one for one in application if one))
    lines.append(page.say("plan.places", used=used, left=left))
    if answer.connect:
        lines += _section(page.say("plan.connect"), page)
    for number, one in enumerate(answer.connect, 1):
        lines += page.wrapped(f"{_day(one.send_on, page)}  {people[one.key]}", f"  {number}. ")
        lines += page.wrapped(one.advice.headline, "     ")
        if one.advice.note is not None:
            lines += _framed(one.advice.note, page)
    for title, group in (
        ("instead", answer.instead),
        ("skip", answer.skip),
        ("settled", answer.settled),
    ):
        if group:
            lines += _section(page.say(f"plan.{title}"), page)
        for placed in group:
            said = placed.advice.reasons[0].text if placed.advice.reasons else ""
            lines += page.wrapped(f"{people[placed.key]}: {placed.advice.headline}", "  - ")
            lines += page.wrapped(said, "    ") if said else []
    return "\n".join(lines)


def note_or_message(written: Note | Message, page: Page) -> str:
    """Return a note in its frame, or a message, with what was found in it."""
    if isinstance(written, Note):
        lines = _framed(written, page)
    else:
        subject = page.say("subject", text=written.subject) if written.subject else written.kind
        lines = [*page.wrapped(subject), "", *page.wrapped(written.text)]
    if written.findings:
        lines += ["", findings(written.findings, written.text, page)]
    return "\n".join(lines)


def findings(found: Sequence[Finding], text: str, page: Page) -> str:
    """Return what the reviewer found in a note, each with the passage it is about."""
    if not found:
        return page.say("no_findings")
    units = text.encode("utf-16-le", "surrogatepass")
    lines: list[str] = []
    for one in found:
        passage = units[2 * one.start : 2 * one.end].decode("utf-16-le", "replace")
        most = page.width // 2
        passage = passage if len(passage) <= most else passage[: most - 1] + "…"
        quoted = f' "{passage}"' if passage.strip() else ""
        lines += page.wrapped(f"{one.text}{quoted} [{', '.join((one.id, *one.claims))}]", "- ")
        if one.suggestion:
            lines += page.wrapped(page.say("suggestion", text=one.suggestion), "  ")
    return "\n".join(lines)


def checks(found: Sequence[Check], page: Page) -> list[str]:
    """Return the lines of the checklist; none where there is nothing on it."""
    if not found:
        return []
    ticked = [
        line for one in found for line in page.wrapped(one.text, f"[{'x' * one.done or ' '}] ")
    ]
    return ["", f"{page.say('review.checks')}:", *ticked]


def rules(rows: Iterable[Mapping[str, Any]], page: Page) -> str:
    """Return the table of rules, grouped by step."""
    lines: list[str] = []
    step: object = ""
    for row in rows:
        if row["step"] != step:
            step = row["step"]
            title = page.say("rules.step", step=step) if step else page.say("rules.beside")
            lines += [*([""] if lines else []), page.styled(title, "1")]
        says = row["verdict"] or page.say("rules.doubt" if row["doubt"] else "rules.explains")
        rests = ", ".join((*row["claims"], *row["readings"]))
        lines += page.wrapped(f"{row['id']}: {says} [{rests}]", "  ", "      ")
    return "\n".join(lines)


def explanation(found: Mapping[str, Any], page: Page) -> str:
    """Return what ``explain`` found: a rule, or a claim with the rules that rest on it."""
    kind = page.say(f"explain.kind.{found['kind'].replace(', ', '.')}")
    lines = [f"{page.styled(found['id'], '1')}  ({kind})"]
    for name, value in found.items():
        if name in ("id", "kind") or value in (None, "", [], {}):
            continue
        label = page.say(f"explain.{_LABELS[name]}")
        if isinstance(value, dict):
            facts = "; ".join(f"{fact} {_fact(one, page)}" for fact, one in value.items())
            lines += page.wrapped(f"{label}: {facts}", "  ", "    ")
            continue
        if isinstance(value, list):
            if all(re.fullmatch(r"[SA]\d+", one) for one in value):
                lines += page.wrapped(f"{label}: {', '.join(value)}", "  ", "    ")
                continue
            lines.append(f"  {label}:")
            for one in value:
                lines += page.wrapped(one, "    - ")
            continue
        lines += page.wrapped(f"{label}: {_fact(value, page)}", "  ", "    ")
    return "\n".join(lines)


def unknown_rule(asked: str, page: Page) -> str:
    """Say that there is no such rule or claim, and which ids are similar."""
    short = _safe(asked[:40])
    near = get_close_matches(asked[:80], names(), 3, 0.5)
    if near:
        return page.say("unknown_rule.near", asked=short, near=", ".join(near))
    return page.say("unknown_rule", asked=short)


def _section(title: str, page: Page) -> list[str]:
    return ["", page.styled(title, "1")]


def _list(title: str, entries: Sequence[tuple[str, date | None]], page: Page) -> list[str]:
    if not entries:
        return []
    lines = _section(page.say(title), page)
    for text, on in entries:
        lines += page.wrapped(f"{_day(on, page)}: {text}" if on else text, "  - ")
    return lines


def _days(answer: Advice, timing: Timing, case: Case, page: Page) -> list[str]:
    """Return the days of the timeline in order, without those that don't matter to this answer."""
    today = case.today
    sends = answer.verdict in ("connect", "wait")
    entries = [
        (timing.counted_from, 0, "interview"),
        (today, 1, "today"),
    ]
    if sends:
        entries += [
            (timing.earliest, 2, "earliest"),
            (timing.ideal_from, 3, "ideal_from"),
            (timing.ideal_to, 4, "ideal_to"),
            (timing.on_time_until, 5, "on_time_until"),
            (timing.suggested, 6, "suggested"),
        ]
    by_day: dict[date, list[str]] = {}
    for day, _, what in sorted(entries):
        by_day.setdefault(day, []).append(page.say(f"day.{what}"))
    lines: list[str] = []
    for day, said in by_day.items():
        mark = ">" if day == today else " "
        lines += page.wrapped(", ".join(said), f"  {mark} {_day(day, page)}  ")
    if timing.check_in and answer.note is not None:
        lines += page.wrapped(page.say("checks_in"), "  ")
    return lines


def _framed(note: Note, page: Page) -> list[str]:
    """Return a note in a frame with its count; no right edge, which wide characters would shift."""
    top, side, bottom, dash = "┌│└─" if page.lines else "+|+-"
    count = page.say("note", length=note.length, limit=note.limit)
    title = f"{top}{dash}{dash} {count} "
    return [
        title + dash * max(0, page.width - len(title)),
        *page.wrapped(note.text, f"{side} ", f"{side} "),
        bottom + dash * (page.width - 1),
    ]


def _day(day: date, page: Page) -> str:
    return f"{sentences(page.language).short_weekday(day)} {day.isoformat()}"


def _fact(value: object, page: Page) -> str:
    if isinstance(value, bool):
        return page.say("yes" if value else "no")
    return page.say("not_known") if value is None else str(value)


def _would_change(change: Change, page: Page) -> str:
    """Say which other value of a field would lead to which verdict, in the words of the form."""
    becomes = page.say(f"verdict.{change.verdict}").lower()
    spoken = sentences(page.language)
    if change.field == "contacts":
        kind = f"form.choice.contacts.kind.{change.to}"
        if spoken.has(kind):
            return page.say("change.contact", kind=spoken.say(kind), verdict=becomes)
        return page.say("change.no_contact", verdict=becomes)
    if change.field == "invitations_sent":
        return page.say("change.invitations", number=change.to, verdict=becomes)
    if change.to is None and change.field == "application.restriction":
        return page.say("change.no_restriction", verdict=becomes)
    field = change.field
    if field == "application.restriction":
        field = "application.restriction.kind"
    label = f"form.label.{field}"
    value = "" if change.to is None else str(change.to)
    if isinstance(change.to, bool):
        value = value.lower()
    choice = f"form.choice.{field}.{value}"
    return page.say(
        "change.field",
        field=spoken.say(label).strip("?¿？ "),
        value=spoken.say(choice) if spoken.has(choice) else _fact(change.to, page),
        verdict=becomes,
    )


def _told_apart(panel: Panel) -> dict[str, str]:
    """Return everyone's name by key; if several have the same name, with the key behind it."""
    names_of = {one.key: one.person.name for one in panel.people}
    counted = Counter(names_of.values())
    return {key: f"{name} ({key})" if counted[name] > 1 else name for key, name in names_of.items()}


def _safe(text: str) -> str:
    return _UNSAFE.sub("·", text)
