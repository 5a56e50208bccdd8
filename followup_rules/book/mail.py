"""Read a pasted mail: its subject, its labelled lines, its day, its people.

What stands beside a label ("When:", "Wann:", "日時：") counts before what stands anywhere. Header
lines of a forwarded mail are read like labels; the day on which a mail was sent is no interview.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from followup_rules.book.terms import (
    CANCELLED,
    COMPANY,
    FROM,
    PEOPLE,
    ROLE,
    SENT,
    SUBJECT,
    TO,
    WHEN,
    WHERE,
)
from followup_rules.book.title import names_in
from followup_rules.book.when import Found, clock_in, days_in

_LABEL: Final = re.compile(r"\s*[>*_\s]*([^\W\d][^:：\n]{0,38}?)[*_]*\s*[:：]\s*(.*)")
_ADDRESS: Final = re.compile(
    r"(?:\"?([^\"<>@,;:\n]{2,80}?)\"?\s*)?"
    r"(?:<|\[mailto:|\()([\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+)[>\])]"
)
_BARE: Final = re.compile(r"(?<![\w.+%-])([\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+)")
_INVITING: Final = re.compile(
    r"^\s*(.{3,80}?) (?:is inviting you to|has invited you to|invited you to|lädt Sie zu"
    r"|vous invite|te ha invitado|le ha invitado|convidou você)",
    re.MULTILINE,
)
_MEET: Final = re.compile(
    r"\b(?:you(?:'ll| will) (?:meet(?: with)?"
    r"|be meeting(?: with)?|speak (?:with|to)|be speaking with)"
    r"|interview with|Gespräch mit|entretien avec|entrevista con|entrevista com)"
    r"\s+([^\n.,;:()]{3,80}(?:, [^\n.,;:()]{3,60}){0,5}(?:\s*\([^)\n]{2,60}\))?)"
)
_FILLING: Final = re.compile(r"[>*_\s]{8,}")
"""Blanks and strokes in a row say nothing; each would be tried with each other one."""
_LONGEST_LINE: Final = 2_000
_MOST_LINES: Final = 4_000


@dataclass(frozen=True, slots=True)
class Mail:
    """What a mail says."""

    subject: str = ""
    topic: str = ""
    """The subject, where a label names it as such."""
    day: date | None = None
    day_is_sure: bool = True
    at: str = ""
    location: str = ""
    company: str = ""
    role: str = ""
    people: tuple[str, ...] = ()
    addresses: tuple[tuple[str, str], ...] = ()
    """Names and addresses of others than the one it was sent to."""
    cancelled: bool = False
    text: str = ""


def read_mail(text: str, today: date) -> Mail:
    """Return what a mail's plain text says."""
    lines = [
        _FILLING.sub(lambda run: run[0][:7], one[:_LONGEST_LINE])
        for one in text.splitlines()[:_MOST_LINES]
    ]
    labelled = list(_labelled(lines))

    def first(names: tuple[str, ...]) -> str:
        return next((value for label, value, _ in labelled if label in names and value), "")

    topic = first(SUBJECT)
    subject = topic or next((one.strip() for one in lines if one.strip()), "")
    mine = {
        address.casefold()
        for label, value, _ in labelled
        if label in TO
        for _, address in _pairs(value)
    }
    day = _day(lines, labelled, today)
    when = " ".join(value for label, value, _ in labelled if label in WHEN)
    at_line = _line_of(lines, day, today)
    people = [
        name
        for label, value, _ in labelled
        if label in PEOPLE
        for name in names_in(_ADDRESS.sub(r"\1, ", value))[0]
    ]
    for pattern in (_INVITING, _MEET):
        for match in pattern.finditer("\n".join(lines)):
            people += names_in(match[1])[0]
    return Mail(
        subject=subject,
        topic=topic,
        day=day.day if day else None,
        day_is_sure=day.sure if day else True,
        at=clock_in(when) or clock_in(at_line),
        location=first(WHERE),
        company=first(COMPANY),
        role=first(ROLE),
        people=tuple(dict.fromkeys(people)),
        addresses=tuple(_addresses(lines, labelled, mine)),
        cancelled=any(one in subject.casefold() for one in CANCELLED),
        text=text,
    )


def _labelled(lines: list[str]) -> Iterator[tuple[str, str, int]]:
    """Yield label, value and line; a value may stand on the line after its label."""
    known = {*FROM, *TO, *SUBJECT, *SENT, *WHEN, *WHERE, *ROLE, *COMPANY, *PEOPLE}
    for number, line in enumerate(lines):
        match = _LABEL.fullmatch(line)
        label = match[1].strip().casefold() if match else line.strip(" *:_").casefold()
        if label not in known:
            continue
        value = match[2].strip(" *_") if match else ""
        if not value and (match or len(label) < len(line.strip()) + 1):
            following = [one.strip() for one in lines[number + 1 : number + 6]]
            value = next((one for one in following if one), "")
            if label in PEOPLE:
                value = ", ".join(_until_blank(following))
        yield label, value, number


def _until_blank(lines: list[str]) -> Iterator[str]:
    begun = False
    for one in lines:
        if one:
            begun = True
            yield re.sub(r"\s+[-–]\s+(?:organi[sz]er|creator|organisateur|organizador)$", "", one)
        elif begun:
            return


def _day(lines: list[str], labelled: list[tuple[str, str, int]], today: date) -> Found | None:
    """Return the day of the interview: beside its label, else the first that was no sending."""
    for label, value, _ in labelled:
        if label in WHEN and (found := days_in(value, today)):
            return found[0]
    sent = {number for label, _, number in labelled if label in SENT}
    headed = {number for label, _, number in labelled if label in FROM}
    for number, line in enumerate(lines):
        is_header = number in sent and any(abs(number - one) < 4 for one in headed)  # noqa: PLR2004  # of one head
        # "On 1 March Mara wrote:" introduces a quotation.
        is_quoted = line.rstrip().endswith((":", "：")) and "@" in line
        if not is_header and not is_quoted and (found := days_in(line, today)):
            return found[0]
    return None


def _line_of(lines: list[str], day: Found | None, today: date) -> str:
    """Return the line that names the day, and the next: the time stands there."""
    if day is None:
        return ""
    for number, line in enumerate(lines):
        if any(one.day == day.day for one in days_in(line, today)):
            return " ".join(lines[number : number + 2])
    return ""


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    taken = []
    for match in _ADDRESS.finditer(text):
        taken.append(match.span(2))
        yield (match[1] or "").strip(" '\"*-–"), match[2]
    for match in _BARE.finditer(text):
        if not any(begin <= match.start(1) < end for begin, end in taken):
            yield "", match[1]


def _addresses(
    lines: list[str], labelled: list[tuple[str, str, int]], mine: set[str]
) -> Iterator[tuple[str, str]]:
    labels = {*FROM, *PEOPLE}
    given = [value for label, value, _ in labelled if label in labels]
    known: set[str] = set()
    for text in [*given, *lines]:
        for name, address in _pairs(text):
            key = address.casefold()
            if key not in mine and key not in known:
                known.add(key)
                yield re.sub(r"^[^:]{1,20}:\s*", "", name), address
