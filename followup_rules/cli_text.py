"""Answers as text for people: headline, reasons, days, note, other ways, what comes next.

Pure: an answer and a ``Page`` (how wide, with colour or not, with line-drawing or not) in, text
out. Nothing is said by colour alone. What stands in a case may come from anywhere, so whatever
moves the cursor of a terminal or turns the direction of writing is shown as a dot.
"""

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any, Final

from followup_rules.advice import Advice, Finding, Message, Note, Plan, Timing
from followup_rules.case import Case, Panel
from followup_rules.cli_explain import names

_VERDICTS: Final = {
    "connect": ("CONNECT", "32"),
    "wait": ("WAIT", "33"),
    "use_alternative": ("USE ANOTHER WAY", "36"),
    "do_not_connect": ("DO NOT CONNECT", "31"),
    "accept_invitation": ("ACCEPT THEIR INVITATION", "32"),
    "already_connected": ("ALREADY CONNECTED", "36"),
    "pending": ("REQUEST PENDING", "36"),
}
_MARKS: Final = {"for": "+", "against": "-", "hold": "~", "info": "i"}
_UNSAFE: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Page:
    """What the text is written on."""

    width: int = 80
    colour: bool = False
    lines: bool = True
    """Whether line-drawing characters can be shown."""

    def styled(self, text: str, style: str) -> str:
        """Return the text in an ANSI style, where colour is wanted."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour else text

    def wrapped(self, text: str, first: str = "", rest: str | None = None) -> list[str]:
        """Break a text into lines, with what stands before the first and before the others."""
        rest = " " * len(first) if rest is None else rest
        lines: list[str] = []
        for paragraph in _safe(text).split("\n"):
            start = rest if lines else first
            room = self.width - max(len(start), len(rest))
            # Characters of East Asian width take two columns; half as many of them fit.
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
    word, style = _VERDICTS[answer.verdict]
    sure = "clear" if answer.certainty == "clear" else "a judgement"
    lines = [f"{page.styled(word, f'1;{style}')}  ({sure})"]
    lines += page.wrapped(answer.headline)
    lines += page.wrapped(
        f"{case.person.name}: {case.application.role}, {case.application.company}"
    )
    lines += _section("Why", page)
    for reason in answer.reasons:
        claims = ", ".join(reason.claims)
        lines += page.wrapped(f"{reason.text} [{claims}]", f"  {_MARKS[reason.effect]} ")
    if answer.timing is not None:
        lines += _section("Days", page) + _days(answer.timing, case.today, page)
    if answer.changes_on is not None:
        becomes = _VERDICTS[answer.changes_on.verdict][0].lower()
        lines += page.wrapped(f"On {_day(answer.changes_on.date)} this becomes: {becomes}", "  ")
    if answer.note is not None:
        lines += ["", *_framed(answer.note, page)]
    lines += _list("Other ways", [(one.text, None) for one in answer.alternatives], page)
    lines += _list("Next", [(one.text, one.on) for one in answer.next_steps], page)
    lines += _list("It would help to know", [(one.text, None) for one in answer.questions], page)
    lines += _list(
        "It would be otherwise, if",
        [
            (f"{one.field} were {_fact(one.to)}: {_VERDICTS[one.verdict][0].lower()}", None)
            for one in answer.would_change
        ],
        page,
    )
    return "\n".join(lines)


def plan(answer: Plan, panel: Panel, page: Page) -> str:
    """Return the plan for everyone met."""
    people = {one.key: one.person.name for one in panel.people}
    used, left = answer.places.used, answer.places.left
    lines = page.wrapped(f"{panel.application.role}, {panel.application.company}")
    lines.append(f"Invitations used: {used}; places left: {left}")
    if answer.connect:
        lines += _section("Invite, in this order", page)
    for number, one in enumerate(answer.connect, 1):
        lines += page.wrapped(f"{_day(one.send_on)}  {people[one.key]}", f"  {number}. ")
        lines += page.wrapped(one.advice.headline, "     ")
        if one.advice.note is not None:
            lines += _framed(one.advice.note, page)
    for title, group in (
        ("Another way", answer.instead),
        ("Leave out", answer.skip),
        ("Settled", answer.settled),
    ):
        if group:
            lines += _section(title, page)
        for placed in group:
            said = placed.advice.reasons[0].text if placed.advice.reasons else ""
            about = f"{people[placed.key]}: {placed.advice.headline}"
            lines += page.wrapped(f"{about.rstrip('.')}. {said}".rstrip(), "  - ")
    return "\n".join(lines)


def words(written: Note | Message, page: Page) -> str:
    """Return a note in its frame, or a message, with what was found in it."""
    if isinstance(written, Note):
        lines = _framed(written, page)
    else:
        subject = f"Subject: {written.subject}" if written.subject else written.kind
        lines = [*page.wrapped(subject), "", *page.wrapped(written.text)]
    if written.findings:
        lines += ["", findings(written.findings, written.text, page)]
    return "\n".join(lines)


def findings(found: Sequence[Finding], text: str, page: Page) -> str:
    """Return what was found in a note, each with the place in the text."""
    if not found:
        return "Nothing to mend."
    units = text.encode("utf-16-le", "surrogatepass")
    lines: list[str] = []
    for one in found:
        place = units[2 * one.start : 2 * one.end].decode("utf-16-le", "replace")
        place = place if len(place) <= page.width // 2 else place[: page.width // 2 - 1] + "…"
        quoted = f' "{place}"' if place.strip() else ""
        lines += page.wrapped(f"{one.text}{quoted} [{', '.join((one.id, *one.claims))}]", "- ")
        if one.suggestion:
            lines += page.wrapped(f"Better: {one.suggestion}", "  ")
    return "\n".join(lines)


def rules(rows: Iterable[Mapping[str, Any]], page: Page) -> str:
    """Return the table of rules, step by step."""
    lines: list[str] = []
    step: object = ""
    for row in rows:
        if row["step"] != step:
            step = row["step"]
            title = f"Step: {step}" if step else "Beside what decides"
            lines += [*([""] if lines else []), page.styled(title, "1")]
        says = row["verdict"] or ("lowers the certainty" if row["doubt"] else "explains")
        rests = ", ".join((*row["claims"], *row["readings"]))
        lines += page.wrapped(f"{row['id']}: {says} [{rests}]", "  ", "      ")
    return "\n".join(lines)


def explanation(found: Mapping[str, Any], page: Page) -> str:
    """Return what ``explain`` found: a rule, or a claim with the rules that rest on it."""
    lines = [page.styled(found["id"], "1") + (f"  ({found['kind']})" if "kind" in found else "")]
    for label, value in found.items():
        if label in ("id", "kind") or value in (None, "", [], {}):
            continue
        if isinstance(value, dict):
            facts = "; ".join(f"{name} {_fact(one)}" for name, one in value.items())
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
        lines += page.wrapped(f"{label}: {_fact(value)}", "  ", "    ")
    return "\n".join(lines)


def unknown_rule(asked: str) -> str:
    """Say that there is no such rule or claim, and what comes near."""
    short = _safe(asked[:40])
    near = get_close_matches(asked[:80], names(), 3, 0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else "followup-rules rules shows them all"
    return f"{short}: there is no such rule, claim or reading; {hint}"


def _section(title: str, page: Page) -> list[str]:
    return ["", page.styled(title, "1")]


def _list(title: str, entries: Sequence[tuple[str, date | None]], page: Page) -> list[str]:
    if not entries:
        return []
    lines = _section(title, page)
    for text, on in entries:
        lines += page.wrapped(f"{_day(on)}: {text}" if on else text, "  - ")
    return lines


def _days(timing: Timing, today: date, page: Page) -> list[str]:
    """The timeline, in the order of the calendar, with today in its place."""
    entries = [
        (timing.counted_from, 0, "interview"),
        (timing.earliest, 2, "may be sent from here"),
        (timing.ideal_from, 3, "ideal from here"),
        (timing.ideal_to, 4, "ideal until here"),
        (timing.on_time_until, 5, "on time until here"),
        (timing.suggested, 6, "the day to aim for"),
        (today, 1, "today"),
    ]
    by_day: dict[date, list[str]] = {}
    for day, _, what in sorted(entries):
        by_day.setdefault(day, []).append(what)
    lines: list[str] = []
    for day, said in by_day.items():
        mark = ">" if day == today else " "
        lines += page.wrapped(", ".join(said), f"  {mark} {_day(day)}  ")
    if timing.check_in:
        lines += page.wrapped("More than two weeks of silence: the note checks in.", "  ")
    return lines


def _framed(note: Note, page: Page) -> list[str]:
    """The note between two rules, with its count; no right edge, which wide letters would break."""
    top, side, bottom, dash = "┌│└─" if page.lines else "+|+-"
    title = f"{top}{dash}{dash} note: {note.length} of {note.limit} "
    return [
        title + dash * max(0, page.width - len(title)),
        *page.wrapped(note.text, f"{side} ", f"{side} "),
        bottom + dash * (page.width - 1),
    ]


def _day(day: date) -> str:
    names_of_days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    return f"{names_of_days[day.weekday()]} {day.isoformat()}"


def _fact(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "not known" if value is None else str(value)


def _safe(text: str) -> str:
    return _UNSAFE.sub("·", text)
