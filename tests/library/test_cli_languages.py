"""Help and refusals of the command line are in the reader's language, all of them."""

import io
import json
import re
import sys
from pathlib import Path
from typing import get_args

import pytest

from followup_rules.api import MessageKind
from followup_rules.case import Case, Panel
from followup_rules.cli import _SCHEMAS, main
from followup_rules.cli.examples import EXAMPLES
from followup_rules.locales import catalogue, languages
from followup_rules.rules import TABLE
from tests.synthetic.pseudo import plain_words, pseudo

COMMANDS = (
    *("advise", "plan", "agenda", "calendar", "note", "review", "explain", "rules"),
    *("example", "completion", "schema"),
)
REFUSED = (
    ("",),
    ("advize",),
    ("advise", "--nothing"),
    ("advise", "none.json"),
    ("advise", "."),
    ("advise", "--format"),
    ("advise", "--lines=5"),
    ("advise", "--format", "xml"),
    ("advise", "--language", "xx", "case.json"),
    ("plan", "--on", "today"),
    ("note", "--limit", "few"),
    ("note", "--limit", "7", "case.json"),
    ("note", "--kind", "poem", "case.json"),
    ("note", "--language", "tlh", "case.json"),
    ("review", "case.json"),
    ("explain",),
    ("explain", "too-son"),
    ("explain", "S0"),
    ("example", "novel"),
    ("schema", "Novel"),
    ("plan", "case.json"),
    ("plan", "panel.json", "--on", "2026-03-11"),
    ("agenda", "case.json"),
)
WRONG_JSON = (
    *("", "{", "[1", "{1", '{"a"', '{"a":1}x', '"a', "\x00", '{"a":1,"a":2}', "[NaN]", "[1e999]"),
    *("[" * 100_000, '{"today":' + "9" * 50 + "}", "[]", "{}"),
)
WRONG_FIELDS: tuple[tuple[str, object], ...] = (
    *(("today", one) for one in ("soon", 5, "2026-02-30")),
    *(("person", one) for one in ("Ilse", {"name": "x" * 501}, {"name": 5}, {"nam": "I"}, {})),
    *(("interviews", one) for one in ("none", [{"on": "2026-03-05"}] * 1001, [{"on": 1}])),
    *(("contacts", one) for one in ([{"on": "2027-01-01"}], [[]])),
    *(("invitations_sent", one) for one in (-1, "3", 1.5)),
    ("unsure", "yes"),
    ("preferences", {"language": "English!"}),
    ("preferences", {"limits": {"advised": 5, "at_most": 3}}),
    ("account", {"note_limit": 5}),
)
_CONTRACT = json.dumps([model.model_json_schema() for model in (Case, Panel)])
_KINDS = (*get_args(MessageKind), *_SCHEMAS, *EXAMPLES, *languages(), *(rule.id for rule in TABLE))
NAMES = (
    *(
        "followup-rules",
        "--help",
        "COMMAND",
        "RULE",
        "json",
        "text",
        "case.json",
        "panel.json",
        "none.json",
        "NOTE.txt",
        "UTF-16",
    ),
    *("UTF-8", "JSON", "JJJJ", "YYYY-MM-DD", "pt-BR", *COMMANDS, "advize", "thank_you_email"),
    *("--nothing", "--lines", "--format", "--case", "--on", "--limit", "--kind", "--tone"),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("case", "panel"):
        (tmp_path / f"{name}.json").write_text(json.dumps(EXAMPLES[name]()), "utf-8")
    return tmp_path


def refusal(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, told: str, *words: str
) -> str:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(told.encode())))
    assert main(words) == 2
    return capfd.readouterr().err.removeprefix("followup-rules: ").strip()


def all_refusals(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    said = {" ".join(words): refusal(capfd, monkeypatch, "", *words) for words in REFUSED}
    for text in WRONG_JSON:
        said[text[:40]] = refusal(capfd, monkeypatch, text, "advise")
    for field, value in WRONG_FIELDS:
        told = json.dumps({**EXAMPLES["case"](), field: value})
        said[f"{field}: {value!r:.60}"] = refusal(capfd, monkeypatch, told, "advise")
    two = {**EXAMPLES["panel"]()}
    two["people"] = [two["people"][0]] * 2
    said["keys"] = refusal(capfd, monkeypatch, json.dumps(two), "plan")
    return said


@pytest.mark.usefixtures("folder")
def test_every_refusal_differs_in_every_language(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {}
    for language in languages():
        monkeypatch.setenv("LANGUAGE", language)
        said[language] = all_refusals(capfd, monkeypatch)
    for asked in said["en"]:
        lines = [said[language][asked] for language in languages()]
        assert len(set(lines)) == len(lines), lines


def _words_of(text: str) -> list[str]:
    return re.findall(r"[A-Za-z_]{3,}", text)


@pytest.mark.usefixtures("folder")
def test_nothing_is_said_that_is_not_in_the_catalogue(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    english = catalogue("en")
    for key, text in list(english.items()):
        monkeypatch.setitem(english, key, pseudo(text))  # type: ignore[arg-type]  # a dict
    found = {}
    for asked, line in all_refusals(capfd, monkeypatch).items():
        # Behind the last colon or beside it stand the person's own words and the contract's names.
        told = [word for word in re.findall(r"[A-Za-z_]+", asked) if len(word) > 2]
        left = plain_words(line, [*NAMES, *told, *_words_of(_CONTRACT), *_KINDS])
        if left:
            found[asked] = (left, line)
    assert found == {}
    for words in (["--help"], *([name, "--help"] for name in COMMANDS)):
        with pytest.raises(SystemExit):
            main(words)
        help_ = re.sub(r"\[[^\]]*\]|\{[^}]*\}|^ *\S*usage.*", "", capfd.readouterr().out)
        metavars = re.findall(r"\b[A-Z]{3,}\b", help_)
        options = re.findall(r"--\w+", help_)
        left = plain_words(help_, [*NAMES, *metavars, *options, *EXAMPLES, *_KINDS, "shell"])
        assert left == [], help_


@pytest.mark.parametrize(
    ("settings", "words", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, (), "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "fr_FR"}, (), "fr"),
        ({"LC_MESSAGES": "ja_JP.eucJP", "LANG": "C"}, (), "ja"),
        ({"LANGUAGE": "es:en", "LC_ALL": "C"}, (), "es"),
        ({"LANG": "C.UTF-8"}, (), "en"),
        ({"LANG": "tlh_QO"}, (), "en"),
        ({}, (), "en"),
        ({"LANG": "de_DE"}, ("--language", "pt-BR"), "pt"),
        ({"LANG": "de_DE"}, ("--language=ja",), "ja"),
    ],
)
def test_it_speaks_the_language_asked_for_or_that_of_the_terminal(
    settings: dict[str, str],
    words: tuple[str, ...],
    language: str,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    said = refusal(capfd, monkeypatch, "", "advise", *words)
    assert said.endswith(catalogue(language)["cli.input.empty"])


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("words", [("--language", "de"), ("--format=json", "--language=de")])
def test_what_every_command_takes_may_stand_before_its_name(
    command: str,
    words: tuple[str, ...],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LANGUAGE", "fr")
    before = refusal(capfd, monkeypatch, "", *words, command, "--nothing")
    after = refusal(capfd, monkeypatch, "", command, *words, "--nothing")
    assert before == after
    assert ("(siehe " in after) is (command != "note"), after


@pytest.mark.parametrize("command", [one for one in COMMANDS if one != "completion"])
@pytest.mark.parametrize("before_or_after", ["before", "after"])
def test_every_command_names_the_languages_that_there_are(
    command: str,
    before_or_after: str,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    told = {"explain": ["S1"], "example": ["case"], "schema": ["Case"], "rules": []}
    rest = told.get(command, ["none.json"])
    if command == "review":
        rest = ["none.txt", "--case", "none.json"]
    if command == "note":
        rest = ["-"]
    asked = ["--language", "ar"]
    words = [*asked, command, *rest] if before_or_after == "before" else [command, *rest, *asked]
    case = json.dumps(EXAMPLES["case"]())
    said = refusal(capfd, monkeypatch, case, *words)
    assert "ar: no such language here; choose from" in said


@pytest.mark.parametrize("language", languages())
def test_a_rule_is_explained_in_the_readers_language(
    language: str, capfd: pytest.CaptureFixture[str]
) -> None:
    words = catalogue(language)
    for asked in ("too-soon", "S14", "A9"):
        assert main(["explain", asked, "--format", "text", "--language", language]) == 0
        labels = re.findall(r"^  (\S[^:]*):", capfd.readouterr().out, re.MULTILINE)
        assert labels
        assert set(labels) <= {
            text for key, text in words.items() if key.startswith("cli.explain.")
        }
    assert main(["explain", "too-soon", "--format", "text", "--language", language]) == 0
    said = " ".join(capfd.readouterr().out.split())
    assert words["rule.too-soon"].partition("{")[0].strip()[:20] in said


def test_a_language_asked_of_a_note_is_not_the_readers(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    assert refusal(capfd, monkeypatch, "", "note", "--language", "ja").endswith("is empty")


@pytest.mark.parametrize("language", ["en", "ja"])
def test_answers_for_programs_do_not_hang_on_the_terminal(
    language: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", language)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"{}\n")))
    assert main(["advise", "--lines"]) == 2
    assert "is required" in capfd.readouterr().out
