"""Invitations as calendars, meeting tools and mail programs write them, with invented people.

``icalendar`` reads each calendar file too: day, hour, title, people and state have to be the same.
"""

import base64
import quopri
from datetime import UTC, date, datetime, timedelta, timezone
from email.message import EmailMessage

import icalendar
import pytest

from followup_rules.book.ics import read_events
from followup_rules.book.proposal import propose
from followup_rules.book.records import Book

TODAY = date(2027, 3, 1)
DAY = date(2027, 3, 9)
BERLIN = 60
"""Minutes east of UTC, in March."""

WINDOWS_ZONE = """BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""
NEW_YORK = """BEGIN:VTIMEZONE
TZID:America/New_York
X-LIC-LOCATION:America/New_York
BEGIN:DAYLIGHT
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
TZNAME:EDT
DTSTART:19700308T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
TZNAME:EST
DTSTART:19701101T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
END:STANDARD
END:VTIMEZONE
"""


def calendar(event: str, zone: str = "", method: str = "REQUEST", maker: str = "-//x//EN") -> str:
    """Return a calendar file folded at 75 octets; two blanks here continue the line before."""
    joined = event.strip().replace("\n  ", "")
    whole = (
        f"BEGIN:VCALENDAR\nMETHOD:{method}\nPRODID:{maker}\nVERSION:2.0\n{zone}"
        f"BEGIN:VEVENT\nUID:1\nDTSTAMP:20270301T080000Z\n{joined}\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    rows = []
    for row in whole.split("\n"):
        while len(row.encode()) > 75:
            cut = next(n for n in range(74, 0, -1) if len(row[:n].encode()) <= 75)
            rows.append(row[:cut])
            row = " " + row[cut:]  # noqa: PLW2901  # the rest of it
        rows.append(row)
    return "\r\n".join(rows)


OUTLOOK = calendar(
    """
ORGANIZER;CN="Lindqvist, Mara":mailto:mara.lindqvist@quillmere.example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Okafor, Bram (External)":mai
  lto:bram.okafor@quillmere.example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=me@gmail.com:mailto:me@gmail.com
ATTENDEE;CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT;CN=Room Heron:mailto:room.heron@quillmere.example
DESCRIPTION;LANGUAGE=de-DE:Guten Tag\\,\\nwir freuen uns auf Sie.\\n
SUMMARY;LANGUAGE=de-DE:Vorstellungsgespräch Data Analyst bei Quillmere
DTSTART;TZID=W. Europe Standard Time:20270309T100000
DTEND;TZID=W. Europe Standard Time:20270309T110000
LOCATION;LANGUAGE=de-DE:Hafenstraße 3\\, 2. OG
SEQUENCE:0
X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
X-MICROSOFT-DISALLOW-COUNTER:FALSE
BEGIN:VALARM
DESCRIPTION:REMINDER
TRIGGER;RELATED=START:-PT15M
ACTION:DISPLAY
END:VALARM
""",
    WINDOWS_ZONE,
    maker="Microsoft Exchange Server 2010",
)
TEAMS = calendar(
    """
ORGANIZER;CN=Mara Lindqvist:mailto:mara.lindqvist@quillmere.example
ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Bram Okafor:mailto:bram.okafo
  r@quillmere.example
DESCRIPTION;LANGUAGE=en-US:\\n_____\\nMicrosoft Teams meeting\\nJoin on your computer\\, mobil
  e app or room device\\nMeeting ID: 300 112 334 55\\nPasscode: aB3\\nOr call in (audio only)\
  \n+49 69 0000000\\n
SUMMARY;LANGUAGE=en-US:Interview: Data Analyst at Quillmere
DTSTART;TZID=W. Europe Standard Time:20270309T100000
LOCATION;LANGUAGE=en-US:Microsoft Teams Meeting
X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/1
""",
    WINDOWS_ZONE,
    maker="Microsoft Exchange Server 2010",
)
ZOOM = calendar(
    """
SUMMARY:Data Analyst interview with Mara Lindqvist (Quillmere)
DTSTART;TZID=America/New_York:20270309T040000
DTEND;TZID=America/New_York:20270309T050000
DESCRIPTION:Mara Lindqvist is inviting you to a scheduled Zoom meeting.\\n\\nJoin Zoom Meeting
  \\nhttps://us06web.zoom.us/j/1?pwd=x.1\\n\\nMeeting ID: 811 2233 4455\\nPasscode: 123456\\n
LOCATION:https://us06web.zoom.us/j/1?pwd=x.1
""",
    NEW_YORK,
    method="PUBLISH",
    maker="-//zoom.us//iCalendar Event//EN",
)
GREENHOUSE = calendar(
    """
DTSTART:20270309T090000Z
ORGANIZER;CN=Quillmere Recruiting:mailto:no-reply@us.greenhouse-mail.io
ATTENDEE;CN=me@gmail.com;RSVP=TRUE:mailto:me@gmail.com
ATTENDEE;CN=Mara Lindqvist;RSVP=TRUE:MAILTO:Mara.Lindqvist@quillmere.example
SUMMARY:Quillmere Interview: Data Analyst
DESCRIPTION:<p>Hi Jo\\,</p><p>Interviewers:<br>Mara Lindqvist &amp\\; Bram Okafor</p><p>Video:
   <a href="https://meet.google.com/x">https://meet.google.com/x</a></p>
LOCATION:
""",
    maker="-//Greenhouse Software//EN",
)
CALENDLY = calendar(
    """
DTSTART:20270309T090000Z
ORGANIZER;CN="Mara Lindqvist":mailto:mara@quillmere.example
ATTENDEE;CN="Jo Frost";CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED:mailto:jo.frost@gmail.com
SUMMARY:Jo Frost and Mara Lindqvist
DESCRIPTION:Event Name: Interview for Data Analyst at Quillmere\\n\\nLocation: This is a Googl
  e Meet web conference.\\nYou can join this meeting at https://calendly.com/events/1/google_m
  eet\\n\\nNeed to make changes?\\nCancel: https://calendly.com/cancellations/1
LOCATION:Google Meet (instructions in description)
CLASS:PRIVATE
""",
    maker="-//Calendly//EN",
)
GOOGLE = calendar(
    """
DTSTART;TZID="Europe/Berlin":20270309T100000
ORGANIZER;CN=Mara Lindqvist;MEMBER="mailto:a@quillmere.example","mailto:b@quillmere.example":m
  ailto:mara@quillmere.example
ATTENDEE;CUTYPE=GROUP;CN=Data Team:mailto:data@quillmere.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;X-NUM-GUESTS=0:mailto:bram.okafor@quillmere.example
SUMMARY:Interview for Data Analyst @ Quillmere
X-GOOGLE-CONFERENCE:https://meet.google.com/abc
""",
)
UTC_NAMED = calendar(
    """
DTSTART;TZID=Etc/UTC:20270309T090000
ORGANIZER;CN=Mara Lindqvist:mailto:mara@quillmere.example
SUMMARY:Interview: Data Analyst at Quillmere
LOCATION:https://meet.google.com/abc
""",
)
FILES = {
    "outlook": OUTLOOK,
    "teams": TEAMS,
    "zoom": ZOOM,
    "greenhouse": GREENHOUSE,
    "calendly": CALENDLY,
    "google": GOOGLE,
    "utc": UTC_NAMED,
    "bare line ends": OUTLOOK.replace("\r\n", "\n"),
    "a mark, old line ends": "\ufeff" + TEAMS.replace("\r\n", "\r"),
    "zones last": OUTLOOK.replace(WINDOWS_ZONE.replace("\n", "\r\n"), "").replace(
        "END:VCALENDAR", WINDOWS_ZONE.replace("\n", "\r\n") + "END:VCALENDAR"
    ),
}
ALONE = ("zoom", "utc", "calendly")
"""Files that name Mara alone."""


def oracle(text: str) -> icalendar.Event:
    """Return the event as ``icalendar`` reads it."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    (event,) = icalendar.Calendar.from_ical(plain.replace("\n", "\r\n")).walk("VEVENT")
    return event


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_read_as_icalendar_reads_it(name: str) -> None:
    (ours,) = read_events(FILES[name], BERLIN)
    theirs = oracle(FILES[name])
    start = theirs.start
    assert isinstance(start, datetime)
    there = start.astimezone(timezone(timedelta(minutes=BERLIN)))
    assert (ours.day, ours.at) == (there.date(), f"{there:%H:%M}")
    assert ours.title == str(theirs["SUMMARY"])
    assert ours.text == str(theirs.get("DESCRIPTION", "")).strip()
    assert ours.location == str(theirs.get("LOCATION", "")).strip()
    guests = theirs.get("ATTENDEE", [])
    guests = guests if isinstance(guests, list) else [guests]
    owners = [theirs["ORGANIZER"]] if "ORGANIZER" in theirs else []
    mails = sorted(str(one).split(":", 1)[1].lower() for one in [*owners, *guests])
    assert sorted(one.mail.lower() for one in ours.guests) == mails
    named = {str(one.params.get("CN", "")) for one in [*owners, *guests]}
    assert {one.name for one in ours.guests if one.name} <= named


@pytest.mark.parametrize("name", FILES)
def test_day_people_role_and_company_are_proposed(name: str) -> None:
    found = propose(Book(), FILES[name], TODAY, BERLIN)
    assert [(one.on, one.at) for one in found.interviews] == [(DAY, "10:00")]
    people = {one.name for one in found.people} - {"Jo Frost"}
    assert people == ({"Mara Lindqvist"} if name in ALONE else {"Mara Lindqvist", "Bram Okafor"})
    assert (found.company, found.role) == ("Quillmere", "Data Analyst")
    assert not found.cancelled


def test_the_format_of_the_interview_is_read() -> None:
    held = {
        name: propose(Book(), text, TODAY, BERLIN).interviews[0].format
        for name, text in FILES.items()
    }
    assert held.pop("outlook") == held.pop("bare line ends") == held.pop("zones last") == "on_site"
    assert set(held.values()) == {"video"}, held


@pytest.mark.parametrize(
    ("text", "cancelled"),
    [
        (OUTLOOK.replace("METHOD:REQUEST", "METHOD:CANCEL"), True),
        (TEAMS.replace("SEQUENCE:0", "").replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY"), True),
        (TEAMS.replace("SUMMARY", "STATUS:CONFIRMED\r\nSUMMARY"), False),
    ],
)
def test_a_cancelled_one_is_known(text: str, cancelled: bool) -> None:  # noqa: FBT001  # of the table
    found = propose(Book(), text, TODAY, BERLIN)
    assert found.cancelled == cancelled
    assert ("cancelled" in found.doubts) == cancelled


def test_one_that_repeats_is_taken_once_and_said() -> None:
    text = TEAMS.replace("SUMMARY", "RRULE:FREQ=WEEKLY;COUNT=4\r\nSUMMARY")
    found = propose(Book(), text, TODAY, BERLIN)
    assert [one.on for one in found.interviews] == [DAY]
    assert "recurring" in found.doubts


def test_a_cancelled_day_of_several_is_no_interview() -> None:
    event = TEAMS[TEAMS.index("BEGIN:VEVENT") : TEAMS.index("END:VCALENDAR")]
    later = event.replace("UID:1", "UID:2").replace("20270309", "20270311")
    gone = later.replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY")
    for second, days in ((later, [DAY, date(2027, 3, 11)]), (gone, [DAY])):
        text = TEAMS.replace("END:VCALENDAR", second + "END:VCALENDAR")
        found = propose(Book(), text, TODAY, BERLIN)
        assert [one.on for one in found.interviews] == days
        assert not found.cancelled


def test_a_whole_day_has_no_hour() -> None:
    text = TEAMS.replace(
        "DTSTART;TZID=W. Europe Standard Time:20270309T100000", "DTSTART;VALUE=DATE:20270309"
    )
    found = propose(Book(), text, TODAY, -600)
    assert [(one.on, one.at) for one in found.interviews] == [(DAY, "")]


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("zone", ["berlin", "new york"])
def test_summer_and_winter_time_are_as_icalendar_has_them(month: int, zone: str) -> None:
    text = OUTLOOK if zone == "berlin" else ZOOM
    for day in (1, 8, 9, 14, 15, 27, 28):
        moved = text.replace("20270309T", f"2027{month:02}{day:02}T")
        (ours,) = read_events(moved, 0)
        start = oracle(moved).start
        assert isinstance(start, datetime)
        there = start.astimezone(UTC)
        assert (ours.day, ours.at) == (there.date(), f"{there:%H:%M}"), (month, day)


@pytest.mark.parametrize(
    "name",
    [
        "Мара Линдквист",
        "森田 直子",
        "王小明",
        "김민준",
        "مريم حداد",
        "Νίκος Βέλλας",
        "Łukasz Żak",
        "Siân O’Dowd-Ó Briain",
        "นภา ศรีสุข",
        "मीरा जोशी",
    ],
)
def test_names_in_every_alphabet(name: str) -> None:
    text = OUTLOOK.replace('"Lindqvist, Mara"', f'"{name}"')
    assert name in [one.name for one in propose(Book(), text, TODAY, BERLIN).people]
    mail = (
        "Subject: Interview at Quillmere\nWhen: 9 March 2027 10:00\n"
        f"From: {name} <n@quillmere.example>\n"
    )
    assert name in [one.name for one in propose(Book(), mail, TODAY, BERLIN).people]


# --- mails ---------------------------------------------------------------------------------------

WORDS = (
    "Dear Jo,\n\nyou are invited to an interview for the position of Data Analyst.\n\n"
    "When: Tuesday, 9 March 2027, 10:00\nWhere: Hafenstraße 3\n"
    "Company: Quillmere\nInterviewers: Mara Lindqvist, Zoë Ångström\n"
)
HTML = "<html><body>" + "".join(f"<p>{one}</p>" for one in WORDS.splitlines()) + "</body></html>"


def mail(
    body: str, subtype: str = "plain", cte: str = "quoted-printable", charset: str = "utf-8"
) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Zoë Ångström <zoe@quillmere.example>"
    made["To"] = "Jo Frost <jo.frost@gmail.com>"
    made["Date"] = "Mon, 01 Mar 2027 09:00:00 +0100"
    made["Subject"] = (
        "Gespräch: Data Analyst – Quillmere, am Hafen in der großen Straße und überall"
    )
    made.set_content(body, subtype=subtype, charset=charset, cte=cte)
    return made


def with_calendar(cte: str) -> EmailMessage:
    made = mail(WORDS)
    made.add_alternative(HTML, subtype="html")
    made.add_alternative(TEAMS, subtype="calendar", cte=cte, params={"method": "REQUEST"})
    return made


def forwarded() -> EmailMessage:
    made = mail("See below.\n")
    made.replace_header("From", "Jo Frost <jo.frost@gmail.com>")
    made.add_attachment(with_calendar("base64"))
    return made


SOURCES = {
    "quoted-printable": mail(WORDS),
    "base64": mail(WORDS, cte="base64"),
    "latin-1": mail(WORDS, charset="iso-8859-1"),
    "html": mail(HTML, "html", "base64"),
    "html in quoted-printable": mail(HTML, "html"),
    "calendar in base64": with_calendar("base64"),
    "calendar in quoted-printable": with_calendar("quoted-printable"),
    "forwarded as an attachment": forwarded(),
}


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("name", SOURCES)
def test_the_source_of_a_mail_is_unpacked(name: str, line_end: str) -> None:
    text = SOURCES[name].as_string().replace("\n", line_end)
    found = propose(Book(), text, TODAY, BERLIN)
    assert [(one.on, one.at) for one in found.interviews] == [(DAY, "10:00")]
    assert (found.company, found.role) == ("Quillmere", "Data Analyst")
    people = {one.name for one in found.people}
    whole = "calendar" in name or "forwarded" in name
    assert people == (
        {"Mara Lindqvist", "Bram Okafor"} if whole else {"Mara Lindqvist", "Zoë Ångström"}
    )


def quoted(text: str) -> str:
    return "".join(f"> {line}\n" for line in text.splitlines())


HEAD = (
    "From: Mara Lindqvist <mara@quillmere.example>\n{date}\n"
    "Subject: Interview Data Analyst\nTo: <jo.frost@gmail.com>\n\n"
)
FORWARDED = {
    "gmail": "---------- Forwarded message ---------\n"
    + HEAD.format(date="Date: Mon, 1 Mar 2027 at 09:00"),
    "outlook": "-----Original Message-----\n"
    + HEAD.format(date="Sent: Monday, 1 March 2027 09:00"),
    "apple": "Begin forwarded message:\n\n"
    + HEAD.format(date="Date: 1 March 2027 at 09:00:00 CET"),
    "outlook, german": (
        "Von: Mara Lindqvist <mara@quillmere.example>\nGesendet: Montag, 1. März 2027 09:00\n"
        "An: jo.frost@gmail.com\nBetreff: Interview Data Analyst\n\n"
    ),
}


@pytest.mark.parametrize("is_quoted", [False, True])
@pytest.mark.parametrize("name", FORWARDED)
def test_the_day_a_mail_was_sent_is_no_interview(name: str, is_quoted: bool) -> None:  # noqa: FBT001  # of the table
    body = FORWARDED[name] + "Hi Jo,\n\nlet us talk on 9 March 2027 at 10:00.\n\nBest,\nMara\n"
    text = "FYI\n\n" + (quoted(body) if is_quoted else body)
    found = propose(Book(), text, TODAY, BERLIN)
    assert [(one.on, one.at) for one in found.interviews] == [(DAY, "10:00")]
    assert [one.name for one in found.people] == ["Mara Lindqvist"]
    assert found.company == "Quillmere"


def test_a_part_of_a_source_is_understood_too() -> None:
    raw = base64.encodebytes(TEAMS.encode()).decode()
    for text in (
        f"--x\nContent-Type: text/calendar\n\n{raw}\n--x--",
        quopri.encodestring(TEAMS.encode()).decode(),
    ):
        found = propose(Book(), text, TODAY, BERLIN)
        assert [one.on for one in found.interviews] == [DAY]


def test_a_broken_source_never_raises() -> None:
    whole = SOURCES["calendar in base64"].as_string()
    for cut in range(0, len(whole), 37):
        for text in (whole[:cut], whole[cut:]):
            try:
                propose(Book(), text, TODAY, BERLIN)
            except ValueError as problem:
                assert "nothing of an interview" in str(problem)  # noqa: PT017  # both may be
