"""Invitations in several languages become a proposal; nothing is stored unconfirmed."""

from datetime import date

import pytest

from followup_rules.book.proposal import NothingFoundError, confirmed, propose
from followup_rules.book.records import Book

TODAY = date(2027, 3, 1)
EVENT = (
    "BEGIN:VCALENDAR\r\n"
    "PRODID:-//Google Inc//Google Calendar 70.9054//EN\r\n"
    "METHOD:REQUEST\r\n"
    "BEGIN:VEVENT\r\n"
    "DTSTART:20270309T090000Z\r\n"
    "ORGANIZER;CN=Ines Castellano:mailto:ines.castellano@quillmere.example\r\n"
    "UID:x@google.com\r\n"
    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Mara Lindqvist;X-NUM-\r\n"
    " GUESTS=0:mailto:mara@quillmere.example\r\n"
    "ATTENDEE;CN=me@gmail.com:mailto:me@gmail.com\r\n"
    "LOCATION:https://meet.google.com/abc\r\n"
    "SUMMARY:Interview: Data Analyst at Quillmere\r\n"
    "END:VEVENT\r\n"
    "END:VCALENDAR\r\n"
)
MAILS = (
    (
        "From: Ines Castellano <ines@quillmere.example>\n"
        "Sent: Monday, 1 March 2027 10:00\n"
        "To: me@gmail.com\n"
        "Subject: Interview Data Analyst\n"
        "When: Tuesday, 9 March 2027 10:00-11:00\n"
        "Where: Microsoft Teams Meeting\n"
    ),
    (
        "Betreff: Vorstellungsgespräch bei Quillmere\n"
        "Wann: Dienstag, 9. März 2027 um 10:00 Uhr\n"
        "Gesprächspartner: Mara Lindqvist und Bram Okafor\n"
    ),
    (
        "Objet : Entretien chez Quillmere\n"
        "Date et heure : mardi 9 mars 2027 à 10h00\n"
        "Interlocuteurs : Mara Lindqvist, Bram Okafor\n"
    ),
    (
        "Asunto: Entrevista para Analista en Quillmere\n"
        "Cuándo: martes, 9 de marzo de 2027 10:00\n"
        "Entrevistadores: Mara Lindqvist y Bram Okafor\n"
    ),
    (
        "Assunto: Entrevista\n"
        "Empresa: Quillmere\n"
        "Quando: terça-feira, 9 de março de 2027, 10:00\n"
        "Entrevistadores: Mara Lindqvist, Bram Okafor\n"
    ),
    ("件名：面接のご案内\n会社名：クイルミア\n日時：2027年3月9日 10:00\n面接官：森田さん\n"),
)
COMPANIES = ("Quillmere", "Quillmere", "Quillmere", "Quillmere", "Quillmere", "クイルミア")
PEOPLE = (
    ("Ines Castellano",),
    ("Mara Lindqvist", "Bram Okafor"),
    ("Mara Lindqvist", "Bram Okafor"),
    ("Mara Lindqvist", "Bram Okafor"),
    ("Mara Lindqvist", "Bram Okafor"),
    ("森田",),
)


def test_a_calendar_invitation_is_read_without_its_recipient() -> None:
    found = propose(Book(), EVENT, TODAY, 60)
    assert (found.company, found.role) == ("Quillmere", "Data Analyst")
    assert [(one.on, one.at, one.format) for one in found.interviews] == [
        (date(2027, 3, 9), "10:00", "video")
    ]
    assert [one.name for one in found.people] == ["Ines Castellano", "Mara Lindqvist"]


@pytest.mark.parametrize(
    ("mail", "company", "people"), list(zip(MAILS, COMPANIES, PEOPLE, strict=True))
)
def test_mails_in_six_languages(mail: str, company: str, people: tuple[str, ...]) -> None:
    found = propose(Book(), mail, TODAY)
    assert found.company == company
    assert tuple(one.name for one in found.people) == people
    assert [(one.on, one.at) for one in found.interviews] == [(date(2027, 3, 9), "10:00")]


def test_confirming_twice_enters_nothing_twice() -> None:
    book, slugs = confirmed(Book(), propose(Book(), EVENT, TODAY, 60), TODAY)
    again, same = confirmed(book, propose(book, EVENT, TODAY, 60), TODAY)
    assert slugs == same
    assert again == book


def test_a_text_without_an_interview_is_none() -> None:
    with pytest.raises(NothingFoundError):
        propose(Book(), "Nothing of the kind", TODAY)
