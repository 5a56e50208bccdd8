"""``advise`` of JSON Lines, ``example``, ``schema``, and what is said of wrong input."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from followup_rules import Advice, Case, Panel, __version__, advise, plan
from followup_rules.cli import main
from followup_rules.cli.examples import EXAMPLES
from followup_rules.locales import languages
from followup_rules.note import languages as note_languages
from followup_rules.rules import TABLE


def run(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(arguments)
    out, err = capfd.readouterr()
    return status, out, err


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(EXAMPLES["case"]()), "utf-8")
    return path


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_an_example_is_what_its_command_answers(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = run(capfd, "example", name)
    assert status == 0
    path = tmp_path / "made.json"
    path.write_text(out, "utf-8")
    commands = {"case": ["advise"], "panel": ["plan"], "book": ["agenda", "calendar", "plan"]}
    for command in commands[name]:
        assert run(capfd, command, str(path), "--format", "json")[0] == 0


def test_the_examples_say_yes_to_someone() -> None:
    assert advise(Case.model_validate(EXAMPLES["case"]())).verdict == "connect"
    answer = plan(Panel.model_validate(EXAMPLES["panel"]()))
    assert answer.connect[0].key == "ilse"
    assert "marit" in [one.key for one in answer.skip]


def test_an_unknown_example_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capfd, "example", "novel")
    assert status == 2
    assert all(name in err for name in EXAMPLES)


def _lines() -> list[str]:
    case = EXAMPLES["case"]()
    late: dict[str, Any] = {**case, "today": "2026-06-01"}
    broken = {**case, "person": {}}
    return [json.dumps(case), json.dumps(broken), "", "{", json.dumps(late)]


def _check_lines(status: int, out: str, err: str) -> None:
    assert status == 2
    first, second, fourth, fifth = [json.loads(line) for line in out.splitlines()]
    assert Advice.model_validate(first).verdict == "connect"
    assert second == {"line": 2, "error": "person.name: is required"}
    assert fourth["line"] == 4
    assert Advice.model_validate(fifth).verdict == "use_alternative"
    said = err.splitlines()
    assert len(said) == 2
    assert "line 2: person.name: is required" in said[0]
    assert "line 4: isn't valid JSON" in said[1]


def test_advise_answers_each_line_and_names_the_line_that_it_cannot(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text("\n".join(_lines()) + "\n", "utf-8")
    _check_lines(*run(capfd, "advise", str(path)))


def test_advise_takes_lines_from_standard_input(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = io.TextIOWrapper(io.BytesIO("\r\n".join(_lines()).encode()), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", text)
    _check_lines(*run(capfd, "advise", "--lines"))


def test_lines_that_can_all_be_answered_are_a_success(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "cases.ndjson"
    path.write_text((json.dumps(EXAMPLES["case"]()) + "\n") * 3, "utf-8")
    status, out, err = run(capfd, "advise", str(path))
    assert (status, err) == (0, "")
    assert len(set(out.splitlines())) == 1
    assert len(out.splitlines()) == 3


def test_a_case_given_to_plan_is_called_a_case(
    case_file: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status, _, err = run(capfd, "plan", str(case_file))
    assert status == 2
    assert "this is a case" in err
    assert "followup-rules advise" in err
    panel = tmp_path / "panel.json"
    panel.write_text(json.dumps(EXAMPLES["panel"]()), "utf-8")
    status, _, err = run(capfd, "advise", str(panel))
    assert status == 2
    assert "this is a panel" in err
    assert "followup-rules plan" in err


@pytest.mark.parametrize(
    ("command", "known"),
    [("advise", languages()), ("note", note_languages())],
)
def test_a_language_that_there_is_not_is_told_with_those_that_there_are(
    command: str, known: tuple[str, ...], case_file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status, out, err = run(capfd, command, str(case_file), "--language", "ar")
    assert (status, out) == (2, "")
    assert "ar: no such language" in err
    assert ", ".join(known) in err
    for tag in (*known, f"{known[0]}-XX"):
        assert run(capfd, command, str(case_file), "--language", tag)[0] == 0


@pytest.mark.parametrize("name", ["Case", "Panel", "Advice", "Plan", "Note", "Message", "Finding"])
def test_a_schema_says_what_it_is_written_in_and_what_it_is(
    name: str, capfd: pytest.CaptureFixture[str]
) -> None:
    schema = json.loads(run(capfd, "schema", name, "--format", "json")[1])
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"urn:followup-rules:schema:{__version__}:{name}"


@pytest.mark.parametrize("rule", [rule.id for rule in TABLE])
def test_no_explanation_shows_a_parameter(rule: str, capfd: pytest.CaptureFixture[str]) -> None:
    for form in ("text", "json"):
        status, out, _ = run(capfd, "explain", rule, "--format", form)
        assert status == 0
        said = json.dumps(list(json.loads(out).values())) if form == "json" else out
        assert "{" not in said.replace('{"', "").replace("{}", "")
