"""Wrong input to the command line: exit status 2 and one line that says what and where."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from followup_rules.cli import main

CASE: dict[str, Any] = {
    "today": "2026-11-20",
    "person": {
        "name": "Mara Quill",
        "part": "hiring_manager",
        "assessed_you": True,
        "rapport": "warm",
    },
    "application": {
        "role": "Analyst",
        "company": "Brightwater",
        "stage": "awaiting_decision",
        "interest": "role_and_company",
    },
    "interviews": [{"on": "2026-11-14"}],
}


def changed(path: str, value: object) -> str:
    """Return the case with one field set; ``contacts.0.on`` makes the list."""
    told = json.loads(json.dumps(CASE))
    *way, last = path.split(".")
    container = told
    for step in way:
        if isinstance(container, list):
            while len(container) <= int(step):
                container.append({})
            container = container[int(step)]
        else:
            container = container.setdefault(step, [] if step == "contacts" else {})
    container[last] = value
    return json.dumps(told)


def refused(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, told: bytes, *more: str
) -> str:
    """Run ``advise`` on these bytes; return the one line, without the command's name."""
    arguments = more or ("advise",)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(told)))
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("\n") == 1
    assert shown.err.endswith("\n")
    assert len(shown.err) < 600
    assert shown.err.startswith("followup-rules: ")
    return shown.err.removeprefix("followup-rules: ").removeprefix("standard input: ").strip()


@pytest.mark.parametrize(
    ("path", "value", "line"),
    [
        (
            "contacts.0.on",
            "2026-11-21",
            "contacts[0].on: a contact can't be after today",
        ),
        ("today", "2026-02-30", 'today: "2026-02-30" isn\'t a day in the calendar'),
        ("today", "20 Nov", "today: a day has to be written YYYY-MM-DD, as text"),
        ("today", 20261120, "today: a day has to be written YYYY-MM-DD, as text"),
        ("invitations_sent", -1, "invitations_sent: -1 is too small; at least 0 is needed"),
        ("invitations_sent", 1.5, "invitations_sent: 1.5 is not a whole number"),
        ("invitations_sent", "3", 'invitations_sent: "3" is not a whole number'),
        ("invitations_sent", True, "invitations_sent: true is not a whole number"),
        ("account.note_limit", 99, "account.note_limit: 99 is too small; at least 100 is needed"),
        ("unsure", "yes", 'unsure: "yes" is not true or false'),
        ("unsure", 1, "unsure: 1 is not true or false"),
        (
            "person.rapport",
            "lovely",
            (
                'person.rapport: "lovely" is none of '
                "warm, neutral, formal, cold, disengaged, skeptical, unknown"
            ),
        ),
        ("person.name", 7, "person.name: 7 is not text"),
        ("person.name", None, "person.name: null is not text"),
        (
            "person.name",
            "x" * 1_000_000,
            "person.name: has 1,000,000 characters; at most 500 are allowed",
        ),
        ("person.raport", "warm", "person.raport: there is no such field; did you mean rapport?"),
        ("person.kind", "warm", "person.kind: there is no such field"),
        ("zzzz", 1, "zzzz: there is no such field"),
        ("person", "Mara", 'person: "Mara" is not an object, {…}'),
        ("interviews", {}, "interviews: an object is not a list, […]"),
        (
            "preferences.limits",
            {"advised": 5, "at_most": 3},
            "preferences.limits: advised must not be above at_most",
        ),
        (
            "preferences.note_language",
            "English!",
            'preferences.note_language: "English!" isn\'t a language tag such as en or pt-BR',
        ),
    ],
)
def test_a_wrong_value_is_named_with_its_place(
    path: str,
    value: object,
    line: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert refused(capsys, monkeypatch, changed(path, value).encode()) == line


def test_a_missing_field_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = json.loads(json.dumps(CASE))
    del told["application"]["role"]
    assert refused(capsys, monkeypatch, json.dumps(told).encode()) == (
        "application.role: is required"
    )
    assert refused(capsys, monkeypatch, b"{}").startswith("today: is required (and 2 more")


@pytest.mark.parametrize(
    ("told", "line"),
    [
        (b"", "is empty"),
        (b" \n\t", "is empty"),
        (b'{\n  "today": }', "isn't valid JSON: line 2, column 12: expecting value"),
        (b"[1, 2", "isn't valid JSON: line 1, column 6: expecting ','"),
        (b"[]", "a list is not an object, {…}"),
        (b"null", "null is not an object, {…}"),
        (b'"text"', '"text" is not an object, {…}'),
        (b'{"today": NaN}', "NaN isn't a number in JSON"),
        (b'{"today": -Infinity}', "-Infinity isn't a number in JSON"),
        (b'{"today": 1e999}', "the number 1e999 is too large"),
        (b'{"today": ' + b"9" * 5000 + b"}", "a number of 5,000 digits is too large"),
        (b'{"today": "x", "today": "y"}', "today appears twice in the same object"),
        (b'{"a": {"b": 1, "b": 1}}', "b appears twice in the same object"),
        (b"[" * 200_000, "is nested too deeply"),
        (b'{"a":' * 200_000, "is nested too deeply"),
        (b"\xff\xfe{}", "is not UTF-8 text (see byte 1)"),
        (b'{"today": "\xc3', "is not UTF-8 text (see byte 12)"),
    ],
)
def test_what_is_no_case_at_all(
    told: bytes, line: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refused(capsys, monkeypatch, told) == line


def test_half_a_character_is_refused(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = changed("person.name", "Mara \ud83d").encode()
    assert refused(capsys, monkeypatch, told).startswith("person.name: ")


def test_a_line_stays_one_line_whatever_stands_in_the_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = changed("a\nb\x1b[31m\u202e" * 100, 1).encode()
    line = refused(capsys, monkeypatch, told)
    assert "\x1b" not in line
    assert "\u202e" not in line


def test_a_file_that_cannot_be_read_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def line(*arguments: str) -> str:
        return refused(capsys, monkeypatch, b"", *arguments)

    assert line("advise", str(tmp_path / "none")).endswith("there is no such file")
    assert line("advise", str(tmp_path)).endswith("is a directory, not a file")
    assert "can't be read" in line("advise", "x" * 1_000_000)
    assert "can't be read" in line("plan", "nul\0byte")
    case = tmp_path / "case.json"
    case.write_text(json.dumps(CASE), encoding="utf-8")
    note = tmp_path / "note.txt"
    note.write_bytes(b"caf\xe9")
    assert line("review", str(note), "--case", str(case)).endswith("(see byte 4)")
    assert line("review", "-", "--case", "-").startswith("only one of the note and --case")
    assert line("note", str(case), "--limit", "99").startswith("--limit: a note needs at least 100")
    assert "--limit" in line("note", str(case), "--limit", "-5")
    assert "--variant" in line("note", str(case), "--variant", "٣")
    assert "thank_you_email" in line("note", str(case), "--kind", "poem")
    assert "warm" in line("note", str(case), "--tone", "icy")


def test_an_unknown_command_is_refused(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "advise" in refused(capsys, monkeypatch, b"", "advize")
    assert "--help" in refused(capsys, monkeypatch, b"", "advise", "--fromat", "json")
    assert "COMMAND" in refused(capsys, monkeypatch, b"", "--nothing")
    assert "Panel" in refused(capsys, monkeypatch, b"", "schema", "Panel2")
    assert "too-soon" in refused(capsys, monkeypatch, b"", "explain", "too-son")
    for name in ("S0", "S54", "A35", "", "S", "S14x", "\x1b[2J" * 999):
        assert "no such rule" in refused(capsys, monkeypatch, b"", "explain", name)


def test_a_panel_says_whose_field_is_wrong(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {key: CASE[key] for key in ("today", "application")}
    people = [{"key": "m", "person": CASE["person"], "contacts": [{"on": "2026-12-01"}]}]
    line = refused(capsys, monkeypatch, json.dumps({**told, "people": people}).encode(), "plan")
    assert line == "people[0].contacts[0].on: a contact can't be after today"
