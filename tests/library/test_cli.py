"""The commands of the command line: answers for programs, byte by byte, and for people."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import followup_rules
from followup_rules.case import Case, Panel
from followup_rules.cli import main
from followup_rules.rules import TABLE

type Answered = Callable[..., bytes]

CASE: dict[str, Any] = {
    "today": "2026-11-20",
    "person": {
        "name": "Zoë Quill",
        "part": "hiring_manager",
        "assessed_you": True,
        "rapport": "warm",
        "email_known": True,
    },
    "application": {
        "role": "データ分析",
        "company": "Brightwater",
        "stage": "awaiting_decision",
        "interest": "role_and_company",
    },
    "interviews": [{"on": "2026-11-14"}],
}
PANEL: dict[str, Any] = {
    "today": CASE["today"],
    "application": CASE["application"],
    "people": [
        {"key": "z", "person": CASE["person"], "interviews": [{"on": "2026-11-14"}]},
        {
            "key": "o",
            "person": {"name": "Odd Lind", "part": "logistics", "assessed_you": False},
            "interviews": [],
        },
        {
            "key": "p",
            "person": {"name": "Per Moll", "part": "peer", "assessed_you": True, "rapport": "warm"},
            "interviews": [{"on": "2026-11-13"}],
            "invitation": {"state": "connected"},
        },
    ],
}


@pytest.fixture
def answered(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Answered:
    def run(told: object, *arguments: str) -> bytes:
        raw = json.dumps(told).encode() if not isinstance(told, bytes) else told
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        assert main(arguments) == 0
        shown = capsysbinary.readouterr()
        assert shown.err == b""
        assert shown.out.endswith(b"\n")
        assert not shown.out.endswith(b"\n\n")
        return shown.out

    return run


def test_programs_get_what_the_library_says_byte_for_byte(answered: Answered) -> None:
    advice = followup_rules.advise(Case.model_validate(CASE)).model_dump_json()
    assert answered(CASE, "advise", "--format", "json") == f"{advice}\n".encode()
    assert answered(CASE, "advise", "-") == f"{advice}\n".encode(), "json where no terminal is"
    plan = followup_rules.plan(Panel.model_validate(PANEL)).model_dump_json()
    assert answered(PANEL, "plan") == f"{plan}\n".encode()
    note = followup_rules.compose(Case.model_validate(CASE), limit=300, tone="formal", variant=1)
    written = answered(CASE, "note", "--limit", "300", "--tone", "formal", "--variant", "1")
    assert written == f"{note.model_dump_json()}\n".encode()
    assert "データ分析".encode() in answered(CASE, "note")


def test_a_message_is_written_too(answered: Answered) -> None:
    message = json.loads(answered(CASE, "note", "--kind", "thank_you_email"))
    assert message["kind"] == "thank_you_email"
    text = answered(CASE, "note", "--kind", "thank_you_email", "--format", "text").decode()
    assert text.startswith(f"Subject: {message['subject']}")


def test_a_note_is_reviewed(answered: Answered, tmp_path: Path) -> None:
    case = tmp_path / "case.json"
    case.write_bytes(b"\xef\xbb\xbf" + json.dumps(CASE).encode())
    words = "I'd like to add you to my professional network."
    expected = followup_rules.review(words, Case.model_validate(CASE))
    found = json.loads(answered(f"{words}\n".encode(), "review", "--case", str(case)))
    assert found == [json.loads(one.model_dump_json()) for one in expected]
    assert found
    text = answered(words.encode(), "review", "--case", str(case), "--format", "text").decode()
    assert expected[0].text.split()[0] in text
    listed = followup_rules.checklist(words, Case.model_validate(CASE))
    assert listed
    for check in listed:
        assert f"[{'x' if check.done else ' '}] {check.text}\n" in f"{text}\n"


@pytest.mark.parametrize("name", ["Case", "advice", "PANEL", "Plan", "Note", "Message", "Finding"])
def test_schemas(name: str, answered: Answered) -> None:
    schema = json.loads(answered(b"", "schema", name))
    assert schema["title"].lower() == name.lower()
    assert schema["additionalProperties"] is False
    assert json.loads(answered(b"", "schema", name, "--format", "text")) == schema


def test_the_table_shows_every_rule_once_in_the_order_of_steps(answered: Answered) -> None:
    rows = json.loads(answered(b"", "rules"))
    assert sorted(row["id"] for row in rows) == sorted(rule.id for rule in TABLE)
    text = answered(b"", "rules", "--format", "text").decode()
    positions = [text.index(f"  {row['id']}: ") for row in rows]
    assert positions == sorted(positions)


def test_every_rule_claim_and_reading_is_explained(answered: Answered) -> None:
    for rule in TABLE:
        found = json.loads(answered(b"", "explain", rule.id))
        assert found["rests on"] == [*rule.claims, *rule.readings]
    for number in range(1, 54):
        assert json.loads(answered(b"", "explain", f"S{number}"))["id"] == f"S{number}"
    for number in range(1, 30):
        assert json.loads(answered(b"", "explain", f"a{number}"))["id"] == f"A{number}"
        assert json.loads(answered(b"", "explain", f"a{number}"))["read as"]
    assert "others say" in json.loads(answered(b"", "explain", "S2"))
    text = answered(b"", "explain", "s14", "--format", "text").decode()
    assert "Wait at least 2-3 days post-interview" in " ".join(text.split())
    assert "too-soon" in text


def test_people_read_verdict_reasons_days_and_note(answered: Answered) -> None:
    advice = followup_rules.advise(Case.model_validate(CASE))
    text = answered(CASE, "advise", "--format", "text").decode()
    flat = " ".join(text.replace("|", " ").split())
    assert text.startswith("CONNECT  (clear)\n")
    assert advice.headline in text
    for reason in advice.reasons:
        assert reason.text in flat
        assert f"[{', '.join(reason.claims)}]" in flat
    assert advice.note is not None
    assert f"note: {advice.note.length} of {advice.note.limit}" in text
    assert "> Fri 2026-11-20  today" in text
    assert "Sat 2026-11-14  interview" in text
    for step in advice.next_steps:
        assert step.text in flat
    assert "\x1b" not in text


def test_people_read_a_plan(answered: Answered) -> None:
    text = answered(PANEL, "plan", "--format", "text").decode()
    assert "Invitations used: 0; left: 5" in text
    assert text.index("Zoë Quill") < text.index("Don't invite") < text.index("Odd Lind")
    assert text.index("Already done") < text.index("Per Moll")


@pytest.mark.parametrize("columns", ["20", "40", "72", "200"])
def test_lines_stay_within_the_page(
    columns: str, answered: Answered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    for command, told in (("advise", CASE), ("plan", PANEL), ("rules", b"")):
        lines = answered(told, command, "--format", "text").decode().splitlines()
        assert max(len(line) for line in lines) <= max(40, min(96, int(columns)))


def test_control_characters_of_a_case_never_reach_the_terminal(answered: Answered) -> None:
    told = json.loads(json.dumps(CASE))
    told["person"]["name"] = "Mara\x1b[2J\x07 \u202eQuill\r\x9b31m"
    text = answered(told, "advise", "--format", "text").decode()
    assert not {"\x1b", "\x07", "\r", "\u202e", "\x9b"} & set(text)
