"""Every sentence that a person reads has one home, and each language says them all."""

import ast
import json
import re
from pathlib import Path

import pytest

from followup_rules import Case, Panel, advise, compose, plan
from followup_rules.cli import main
from followup_rules.cli.examples import EXAMPLES
from followup_rules.locales import (
    AREAS,
    ENGLISH,
    Sentences,
    catalogue,
    languages,
    missing,
    nearest,
)
from followup_rules.views.timeline import timeline

PACKAGE = Path(__file__).resolve().parents[2] / "followup_rules"
SENTENCE = re.compile(r"^[A-Z¿¡„«][^\n]*\s[^\n]*[.?!…]$", re.DOTALL)
"""What a person would read: several words that begin large and end with a stop."""


@pytest.mark.parametrize("language", languages())
def test_every_language_is_whole(language: str) -> None:
    assert missing(language) == ()
    assert all(text.strip() for text in catalogue(language).values())


def test_a_tag_is_matched_to_the_nearest_language() -> None:
    assert nearest("en-GB") == nearest("en_US") == nearest("xx") == nearest("") == ENGLISH
    assert all(nearest(tag.upper()) == tag for tag in languages())


def test_an_incomplete_language_is_told_by_its_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = dict(catalogue(ENGLISH))
    broken = {**whole, "popup.turns": "{nobody} knows"}
    broken.pop("headline.wait", None)
    del broken["popup.suggested"]
    monkeypatch.setattr(
        "followup_rules.locales.catalogue", lambda tag: whole if tag == ENGLISH else broken
    )
    assert {"popup.suggested", "popup.turns"} <= set(missing("de"))


def _docstrings(tree: ast.AST) -> set[int]:
    """Return the ids of strings that stand alone: documentation, not text to show."""
    return {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def sentences_in(source: str) -> list[str]:
    """Return the sentences that stand in Python code, errors raised for programmers left out."""
    tree = ast.parse(source)
    passed = _docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise):
            passed |= {id(one) for one in ast.walk(node)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in passed
        and SENTENCE.match(node.value.strip())
    ]


def test_the_search_for_sentences_finds_them() -> None:
    assert sentences_in(
        '"""A doc."""\nx = "Send it on Thursday."\nraise ValueError("It is no day.")'
    ) == ["Send it on Thursday."]


HOMES = ("locales/", "note/banks/", "note/wording/", "note/lint/default_sentence.py", "rules/")
"""Where text stands by right: the catalogues, the notes' own words, the guide's quotations."""


def test_no_sentence_stands_outside_the_catalogues() -> None:
    found = {
        f"{name}: {text}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if not (name := path.relative_to(PACKAGE).as_posix()).startswith(HOMES)
        for text in sentences_in(path.read_text("utf-8"))
    }
    assert not found, "\n".join(sorted(found))


def test_the_areas_are_the_modules_of_english() -> None:
    there = {path.stem for path in (PACKAGE / "locales" / "en").glob("[a-z]*.py")}
    assert there == {*AREAS, "calendar"}


EXTENSION = PACKAGE.parent / "extension"
_JS_COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'`\w])//[^\n]*", re.DOTALL)
_FOR_PROGRAMMERS = re.compile(r"(?:console\.\w+|new \w*Error)\((?:[^()]|\([^()]*\))*\)")
_JS_STRING = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`")
_WORDS = re.compile(r"^[A-Z][a-z']*(?: \S+)+$")
_LINKEDINS = {"signs.js", "example.js"}
"""LinkedIn's own words, by which its buttons are known."""
_UNSHOWN = {"Python did not get ready", "Python did not wake"}
"""Reasons handed to an Error elsewhere, for programmers."""
_BETWEEN_TAGS = re.compile(r">([^<>]*[A-Za-z]{2}[^<>]*)<")


def words_in_javascript(source: str) -> list[str]:
    """Return what a person would read of JavaScript's strings: words that begin large."""
    plain = _FOR_PROGRAMMERS.sub("", _JS_COMMENT.sub("", source))
    return [text[1:-1] for text in _JS_STRING.findall(plain) if _WORDS.match(text[1:-1].strip())]


def test_the_search_for_words_in_javascript_finds_them() -> None:
    source = """// It is a comment.
    /* "Another one." */ const a = "Stop waiting"; throw new Error(`It stopped (${1}).`);
    console.info("This is for us."); say('Try it again.'); frameText("button_stop");"""
    assert words_in_javascript(source) == ["Stop waiting", "Try it again."]


def test_the_frames_texts_stand_in_its_messages_alone() -> None:
    found = {
        f"{path.relative_to(EXTENSION)}: {text}"
        for path in sorted(EXTENSION.rglob("*.js"))
        if "runtime" not in path.parts and path.name not in _LINKEDINS
        for text in words_in_javascript(path.read_text("utf-8"))
        if text not in _UNSHOWN
    }
    for path in sorted(EXTENSION.rglob("*.html")):
        body = path.read_text("utf-8").partition("<body")[2]
        found |= {
            f"{path.relative_to(EXTENSION)}: {text}"
            for text in _BETWEEN_TAGS.findall(body)
            if text != "&nbsp;"
        }
    assert not found, "\n".join(sorted(found))


def test_every_message_is_used_and_every_text_that_is_used_is_there() -> None:
    there = set(json.loads((EXTENSION / "_locales/en/messages.json").read_text("utf-8")))
    sources = "".join(
        path.read_text("utf-8")
        for suffix in ("*.js", "*.html", "manifest.json")
        for path in EXTENSION.rglob(suffix)
        if "runtime" not in path.parts
    )
    used = set(re.findall(r'(?:\bframeText\(\s*|data-text=)"(\w+)"|__MSG_(\w+)__', sources))
    names = {one for pair in used for one in pair if one}
    names |= set(re.findall(r'frameText\([^()"]*\? "(\w+)"', sources))
    names |= set(re.findall(r'frameText\([^()]*? : "(\w+)"\)', sources))
    built = set(re.findall(r"frameText\(`(\w+)_\$\{", sources))
    assert names <= there, sorted(names - there)
    unused = {name for name in there - names if name.rpartition("_")[0] not in built}
    assert not unused, sorted(unused)


@pytest.mark.parametrize(
    ("language", "number", "written"),
    [
        *(("en", 2000, "2,000"), ("en", 999, "999"), ("en", 1234567, "1,234,567")),
        *(("de", 2000, "2.000"), ("fr", 2000, "2\u202f000"), ("ja", 2000, "2,000")),
        *(("es", 2000, "2000"), ("es", 20000, "20.000"), ("pt", 2000, "2.000"), ("pt", -7, "-7")),
    ],
)
def test_a_number_is_grouped_as_cldr_has_it(language: str, number: int, written: str) -> None:
    assert Sentences(language).number(number) == written


def _case(language: str, **person: object) -> Case:
    told = EXAMPLES["case"]()
    told["person"] |= person
    told["preferences"] = {"language": language, "note_language": "en"}
    return Case.model_validate(told)


@pytest.mark.parametrize("language", languages())
def test_what_does_not_fit_is_named_in_the_readers_language(language: str) -> None:
    name = _case(language, name="Wolfeschlegelsteinhausen" * 5)
    role = _case(language)
    longer = role.application.model_copy(update={"role": "Engineer of " + "Tests" * 40})
    role = role.model_copy(update={"application": longer})
    said = [
        finding.text
        for case in (name, role)
        for finding in compose(case).findings
        if finding.id == "does_not_fit"
    ]
    assert said == [catalogue(language)[f"review.does_not_fit.{slot}"] for slot in ("name", "role")]


@pytest.mark.parametrize("language", languages())
def test_a_plan_adds_no_stop_of_another_language(
    language: str, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    panel = tmp_path / "panel.json"
    panel.write_text(json.dumps(EXAMPLES["panel"]()), "utf-8")
    assert main(["plan", str(panel), "--format", "text", "--language", language]) == 0
    said = "".join(capfd.readouterr().out.split())
    told = plan(Panel.model_validate(EXAMPLES["panel"]() | {"preferences": {"language": language}}))
    for one in told.skip:
        both = one.advice.headline + one.advice.reasons[0].text
        assert "".join(both.split()) in said


def test_japanese_days_of_one_month_name_it_once() -> None:
    case = _case("ja")
    advice = advise(case)
    picture = timeline(case, advice, Sentences("ja", case.today))
    assert picture is not None
    assert picture["bands"][2]["days"] == "3月10～12日"
