"""Read an iCalendar file (RFC 5545) as calendars and mail programs send it: its events, plainly.

Tolerant, since generators differ: lines end anyhow, properties may be unknown, time zones may have
no definition. What can't be read is left out; nothing raises but ``NotACalendarError``, where there
is no event at all. A day is the day in the zone that
``offset`` tells (minutes east of UTC), where the file says enough to know it; else the day that is
written.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from followup_rules.days import plus

MOST_EVENTS: Final = 200
LONGEST: Final = 2_000_000
"""Characters that are read."""
_LINE: Final = re.compile(r'([A-Za-z0-9-]+)((?:;[^:;="]+=(?:"[^"]*"|[^":;])*)*):(.*)', re.DOTALL)
_PARAMETER: Final = re.compile(r';([^=;:"]+)=((?:"[^"]*"|[^";:])*)')
_WHEN: Final = re.compile(
    r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})?(Z?))?"
)
_UTC: Final = frozenset({"UTC", "ETC/UTC", "GMT", "ETC/GMT", "ZULU", "ETC/UCT"})
"""Names of the zone whose definition files leave out."""
_OFFSET: Final = re.compile(r"([+-])([0-9]{2})([0-9]{2})")


class NotACalendarError(ValueError):
    """There is no event in it."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Someone named in an event."""

    name: str
    mail: str
    is_person: bool = True
    """False: a room, or another thing."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event of a file."""

    uid: str
    title: str
    text: str
    location: str
    day: date | None
    at: str
    """The time of day as ``10:00``, in the zone of the day; empty: a whole day."""
    guests: tuple[Guest, ...]
    cancelled: bool
    recurring: bool
    conference: str
    """The address of a conference that a property of its own names."""
    product: str


@dataclass(slots=True)
class _Property:
    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        return unescaped(self.value)


@dataclass(slots=True)
class _Component:
    name: str
    properties: list[_Property] = field(default_factory=list)
    parts: list["_Component"] = field(default_factory=list)

    def get(self, name: str) -> _Property | None:
        return next((one for one in self.properties if one.name == name), None)

    def text(self, name: str) -> str:
        found = self.get(name)
        return found.text.strip() if found else ""


def unescaped(value: str) -> str:
    """Return a TEXT value without its escapes."""
    return re.sub(r"\\(.)", lambda one: "\n" if one[1] in "nN" else one[1], value, flags=re.DOTALL)


def _rows(text: str) -> Iterator[_Property]:
    whole = text[:LONGEST].removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for row in re.sub(r"\n[ \t]", "", whole).split("\n"):
        match = _LINE.fullmatch(row)
        if match:
            parameters = {
                name.strip().upper(): _decoded(value)
                for name, value in _PARAMETER.findall(match[2])
            }
            yield _Property(match[1].upper(), parameters, match[3])


def _decoded(value: str) -> str:
    """Return a parameter's value without quotes and the escapes of RFC 6868."""
    plain = value.replace('"', "")
    return re.sub(r"\^([n'^])", lambda one: {"n": "\n", "'": '"', "^": "^"}[one[1]], plain)


def _components(text: str) -> list[_Component]:
    """Return the calendars of a text; one that is cut off is closed at the end."""
    root = _Component("")
    stack = [root]
    for row in _rows(text):
        if row.name == "BEGIN":
            made = _Component(row.value.strip().upper())
            stack[-1].parts.append(made)
            stack.append(made)
        elif row.name == "END":
            if len(stack) > 1 and stack[-1].name == row.value.strip().upper():
                stack.pop()
        else:
            stack[-1].properties.append(row)
    return root.parts


def read_events(text: str, offset: int = 0) -> tuple[CalendarEvent, ...]:
    """Return the events of a file, in its order.

    Args:
        text: The file.
        offset: Minutes east of UTC of the reader's zone.

    Raises:
        NotACalendarError: There is none.

    """
    found = []
    for calendar in _components(text):
        events = [calendar] if calendar.name == "VEVENT" else calendar.parts
        zones = {one.text("TZID"): one for one in calendar.parts if one.name == "VTIMEZONE"}
        method = calendar.text("METHOD").upper()
        product = calendar.text("PRODID")
        found += [
            _event(one, zones, method, product, offset) for one in events if one.name == "VEVENT"
        ]
    if not found:
        raise NotACalendarError("there is no event in this file")
    return tuple(found[:MOST_EVENTS])


def _event(
    one: _Component, zones: dict[str, _Component], method: str, product: str, offset: int
) -> CalendarEvent:
    day, at = _when(one.get("DTSTART"), zones, offset)
    text = one.text("DESCRIPTION")
    guests = [_guest(row) for row in one.properties if row.name in ("ORGANIZER", "ATTENDEE")]
    links = ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE")
    return CalendarEvent(
        uid=one.text("UID"),
        title=one.text("SUMMARY"),
        text=text,
        location=one.text("LOCATION"),
        day=day,
        at=at,
        guests=tuple(guests),
        cancelled=method == "CANCEL" or one.text("STATUS").upper() == "CANCELLED",
        recurring=one.get("RRULE") is not None or one.get("RDATE") is not None,
        conference=next((found for name in links if (found := one.text(name))), ""),
        product=product,
    )


def _guest(row: _Property) -> Guest:
    address = row.parameters.get("EMAIL") or row.value.strip()
    mail = re.sub(r"^mailto:", "", address, flags=re.IGNORECASE).strip()
    name = " ".join(unescaped(row.parameters.get("CN", "")).split())
    kind = row.parameters.get("CUTYPE", "INDIVIDUAL").upper()
    return Guest(
        name="" if name.casefold() == mail.casefold() or "@" in name else name,
        mail=mail if re.fullmatch(r"[^\s@]+@[^\s@]+", mail) else "",
        is_person=kind in ("INDIVIDUAL", "UNKNOWN"),
    )


def _when(
    start: _Property | None, zones: dict[str, _Component], offset: int
) -> tuple[date | None, str]:
    match = _WHEN.match(start.value.strip()) if start else None
    if start is None or match is None:
        return None, ""
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        if match[4] is None:
            return day, ""
        local = datetime.combine(day, time(int(match[4]), int(match[5])))
    except ValueError:
        return None, ""
    if match[7]:
        there: int | None = 0
    else:
        name = start.parameters.get("TZID", "")
        zone = zones.get(name)
        there = _offset_at(zone, local) if zone else (0 if name.upper() in _UTC else None)
    if there is not None:
        try:
            local += timedelta(minutes=offset - there)
        except OverflowError:
            return day, ""
    return local.date(), f"{local:%H:%M}"


def _offset_at(zone: _Component, local: datetime) -> int | None:
    """Return the minutes east of UTC that a zone's definition gives for a local time."""
    best: tuple[datetime, int] | None = None
    fallback: int | None = None
    for part in zone.parts:
        minutes = _minutes(part.text("TZOFFSETTO"))
        if minutes is None:
            continue
        fallback = minutes if fallback is None or part.name == "STANDARD" else fallback
        for begins in _beginnings(part, local.year):
            if begins <= local and (best is None or begins > best[0]):
                best = (begins, minutes)
    return best[1] if best else fallback


def _minutes(text: str) -> int | None:
    match = _OFFSET.match(text)
    if match is None:
        return None
    minutes = int(match[2]) * 60 + int(match[3])
    return -minutes if match[1] == "-" else minutes


_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def _beginnings(part: _Component, year: int) -> Iterator[datetime]:
    """Yield when an observance of a zone begins, in the years around this one."""
    start = part.get("DTSTART")
    match = _WHEN.match(start.value.strip()) if start else None
    if match is None or match[4] is None:
        return
    try:
        first = datetime(
            int(match[1]), int(match[2]), int(match[3]), int(match[4]), int(match[5]), tzinfo=UTC
        ).replace(tzinfo=None)
    except ValueError:
        return
    yield first
    rule = dict(
        piece.split("=", 1) for piece in part.text("RRULE").upper().split(";") if "=" in piece
    )
    month, weekday = (
        rule.get("BYMONTH", ""),
        re.fullmatch(r"(-?[1-5])([A-Z]{2})", rule.get("BYDAY", "")),
    )
    if not month.isdecimal() or not 1 <= int(month) <= 12 or weekday is None:  # noqa: PLR2004  # months
        return
    if weekday[2] not in _DAYS:
        return
    for around in (year - 1, year):
        if first.year <= around and date.min.year < around < date.max.year:
            day = _nth(around, int(month), int(weekday[1]), _DAYS.index(weekday[2]))
            yield datetime.combine(day, first.time())


def _nth(year: int, month: int, number: int, weekday: int) -> date:
    """Return the first, second, … or (negative) last such weekday of a month."""
    if number > 0:
        first = date(year, month, 1)
        return plus(first, (weekday - first.weekday()) % 7 + 7 * (number - 1))
    last = plus(date(year + month // 12, month % 12 + 1, 1), -1)
    return plus(last, -((last.weekday() - weekday) % 7) + 7 * (number + 1))
