"""What a note can speak of: the name, role, company, topics and days of a case, made fit to print.

Texts that the person typed are tidied (no blanks at the ends, no closing stop, no doubled mark)
and left out where they can't stand in a sentence: placeholders, links, more than a line. A name or
role that is longer than its share of the limit is left out too, and ``too_long`` says so.
"""

import re
from dataclasses import dataclass
from typing import Final

from followup_rules.advice import Timing
from followup_rules.case import Case, Tone
from followup_rules.clock import timing
from followup_rules.days import days_from
from followup_rules.facts import Facts, Moments, moments, read
from followup_rules.names import clean_name, greeting_name
from followup_rules.note.bank import Bank
from followup_rules.note.dates import WITHOUT_YEAR_UNTIL, say_date, say_past
from followup_rules.note.situation import meetings, parts_of, situation, truths
from followup_rules.text import clean_text, utf16_length

NAME_SHARE: Final = 0.3
ROLE_SHARE: Final = 0.4
TOPIC_SHARE: Final = 0.3
"""Of the note's limit, for the one thing named."""
MOST_TOPICS: Final = 3
"""Topics of each kind that are tried."""
_NO_LIMIT: Final = 600
"""What shares are taken of where a text has no limit of its own: an email."""

_SUFFIX: Final = re.compile(
    r"\s*[(\[]\s*(?:[mfwdxhvnig*]|all|alle|gn|any)(?:\s*[/|,]\s*(?:[mfwdxhvnig*]|divers))*"
    r"(?:\s*genders?|\s*geschlechter)?\s*[)\]]",
    re.IGNORECASE,
)
"""What job advertisements add for the law: "(m/f/d)", "(H/F)", "(all genders)"."""
_LEFT_OVER: Final = re.compile(r"[\[\]{}<>]|\bxx+\b|_{2,}|\bhttps?:|\bwww\.|\S@\S", re.IGNORECASE)
"""Signs of a placeholder, a link or an address."""
_REPEATED: Final = re.compile(r"([.,;:!?\u3002\u3001\uff0c\uff01\uff1f\u2026])\1+")
_CLOSING: Final = " \t.,;:!?\u3002\u3001\uff0c\uff0e\uff01\uff1f\uff1a\uff1b\u2026\u00bf\u00a1"


@dataclass(frozen=True, slots=True)
class Words:
    """Slots and conditions for the lines of one bank."""

    bank: Bank
    facts: Facts
    clock: Timing | None
    situation: str
    order: tuple[str, ...]
    tone: Tone
    truths: frozenset[str]
    slots: dict[str, tuple[str, ...]]
    """Slot -> what may stand in it, best first; no entry: nothing may."""
    too_long: tuple[str, ...]
    """Of ``name``, ``role``: left out because it is longer than its share."""


def gather(case: Case, bank: Bank, tone: Tone, limit: int | None) -> Words:
    """Gather what a note or message of that language, tone and limit can speak of."""
    facts, when = read(case), moments(case)
    clock = timing(case, facts, when)
    name_of = situation(case, facts)
    room = limit or _NO_LIMIT
    name = presentable(greeting_name(case.person, tone, bank.language))
    role = role_of(case, bank)
    slots = {
        "name": (name,) if name and utf16_length(name) <= room * NAME_SHARE else (),
        "full_name": _fitting([presentable(clean_name(case.person.name))], room),
        "role": (role,) if role and utf16_length(role) <= room * ROLE_SHARE else (),
        "company": _fitting([tidy(case.application.company)], room),
        "talked": _fitting([topic_of(one, bank) for one in talked_about(case)], room),
        "excites": _fitting([topic_of(one, bank) for one in case.application.excites_you], room),
        "when": when_of(case, clock, when, bank),
        "starts": _starts(case, bank),
    }
    return Words(
        bank=bank,
        facts=facts,
        clock=clock,
        situation=name_of,
        order=parts_of(name_of, facts, bank.order.get(name_of)),
        tone=tone,
        truths=truths(case, facts),
        slots={slot: values for slot, values in slots.items() if values},
        too_long=tuple(
            slot for slot, value in (("name", name), ("role", role)) if value and not slots[slot]
        ),
    )


def tidy(text: str) -> str:
    """Make a typed text fit to stand inside a sentence; empty where it can't."""
    clean = clean_text(text, 2_000)
    return "" if _LEFT_OVER.search(clean) else presentable(clean)


def presentable(text: str) -> str:
    """Take off stops at the end and doubled marks; empty where no letter or digit is left."""
    shown = _REPEATED.sub(r"\1", text).strip().rstrip(_CLOSING).lstrip(_CLOSING)
    return shown if any(character.isalnum() for character in shown) else ""


def role_of(case: Case, bank: Bank) -> str:
    """Return the role as a sentence names it, without "(m/f/d)" and without "role"."""
    role = _SUFFIX.sub("", tidy(_SUFFIX.sub("", case.application.role)))
    for ending in bank.role_endings:
        if role.casefold().endswith(ending) and len(role) > len(ending) + 2:
            role = role[: -len(ending)].rstrip()
            break
    return presentable(role)


def topic_of(text: str, bank: Bank) -> str:
    """Return a talking point as it stands inside a sentence: "the move", not "The move"."""
    topic = tidy(text)
    first = topic.partition(" ")[0]
    if first != first.lower() and first.lower() in bank.lower_first:
        return first.lower() + topic[len(first) :]
    return topic


def talked_about(case: Case) -> list[str]:
    """Return what was spoken of with this person, the latest conversation first."""
    return [topic for one in meetings(case) for topic in one.talked_about]


def when_of(case: Case, clock: Timing | None, when: Moments, bank: Bank) -> tuple[str, ...]:
    """Return the ways to say when the last conversation was; none where that isn't known."""
    met = meetings(case)
    day = met[0].on if met else when.last_interview
    if day is None:
        return ()
    send_on = clock.suggested if clock else case.today
    return say_past(day, case.today, max(send_on, case.today), bank.dates)


def _starts(case: Case, bank: Bank) -> tuple[str, ...]:
    """Return the first day at work, while it lies ahead."""
    starts = case.application.starts_on
    if starts is None or starts <= case.today:
        return ()
    return (say_date(starts, bank.dates, year=days_from(case.today, starts) > WITHOUT_YEAR_UNTIL),)


def _fitting(texts: list[str], room: int) -> tuple[str, ...]:
    """Return the first few texts that are not longer than their share."""
    fitting = [one for one in texts if one and utf16_length(one) <= room * TOPIC_SHARE]
    return tuple(dict.fromkeys(fitting))[:MOST_TOPICS]
