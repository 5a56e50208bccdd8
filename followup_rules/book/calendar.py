"""The agenda as an iCalendar file (RFC 5545): one whole-day event a line.

Lines end with CR LF and are folded after 75 octets, never inside a character; text is escaped. An
event's UID names the person, the step and how often it came, not the day: importing a later file
moves the event in the calendar instead of doubling it. No clock is read; DTSTAMP is the day that
the file is made on, at midnight UTC.
"""

import zlib
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from followup_rules.book.address import profile_url
from followup_rules.book.agenda import Line
from followup_rules.book.reminders import what
from followup_rules.days import plus
from followup_rules.locales import Sentences

_FOLD: Final = 75
_PRODUCT: Final = "-//followup-rules//agenda//EN"


def calendar(lines: Iterable[Line], today: date, words: Sentences, hour: int = 9) -> str:
    """Return the file's text.

    Args:
        lines: Each becomes an event.
        today: The day on which the file is made.
        words: Of the language chosen.
        hour: The hour of the day at which the calendar reminds of it.

    """
    spoken = Sentences(words.language)
    rows = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ]
    for line in lines:
        rows += _event(line, today, spoken, hour)
    rows.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for row in rows for folded in fold(row))


def _event(line: Line, today: date, words: Sentences, hour: int) -> Iterator[str]:
    title = words.say("book.calendar.title", what=what(line, words), name=line.name)
    url = profile_url(line.slug)
    said = [line.text or line.headline, line.why, url, line.words]
    yield "BEGIN:VEVENT"
    yield f"UID:{uid(line)}"
    yield f"DTSTAMP:{_basic(today)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_basic(line.day)}"
    if line.day < date.max:
        yield f"DTEND;VALUE=DATE:{_basic(plus(line.day, 1))}"
    yield f"SUMMARY:{escaped(title)}"
    yield f"DESCRIPTION:{escaped(chr(10).join(one for one in said if one))}"
    if url:
        yield f"URL:{url}"
    yield "TRANSP:TRANSPARENT"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{escaped(title)}"
    yield f"TRIGGER;RELATED=START:PT{hour}H"
    yield "END:VALARM"
    yield "END:VEVENT"


def uid(line: Line) -> str:
    """Return an id that is the same for the same step, whatever day it is on."""
    of = f"{line.application}/{line.slug}"
    check = f"{zlib.crc32(of.encode()):08x}{zlib.adler32(of.encode()):08x}"
    return f"{line.kind}-{line.times}-{check}@followup-rules"


def escaped(text: str) -> str:
    """Return text as a TEXT value: without control characters, its special ones escaped."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = "".join(one for one in plain if one in "\n\t" or (one >= " " and one != "\x7f"))
    for one, instead in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        plain = plain.replace(one, instead)
    return plain


def fold(row: str) -> Iterator[str]:
    """Yield a content line in pieces of at most 75 octets; each but the first begins blank."""
    piece, size = "", 0
    for one in row:
        octets = len(one.encode("utf-8", "replace"))
        if size + octets > _FOLD:
            yield piece
            piece, size = " ", 1
        piece += one
        size += octets
    yield piece


def _basic(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"
