"""What callers import: complete, with exact types, checked by mypy as a caller's program is."""

import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

import followup_rules
from followup_rules.api import MessageKind, NoteLanguage
from followup_rules.note import languages
from followup_rules.note.messages import KINDS
from scripts.paths import ROOT

PROGRAM = """
from datetime import date
from typing import assert_type

from followup_rules import (
    Advice, Application, Case, Finding, Interview, Message, Note, Panel, Person, Plan, Timing,
    advise, compose, plan, review,
)

person = Person(name="Ilse Brandt-Okafor", part="hiring_manager", rapport="warm")
application = Application(
    role="Test Engineer", company="Larkspur Instruments", stage="awaiting_decision",
    interest="role_and_company",
)
case = Case(
    today=date(2026, 3, 11), person=person, application=application,
    interviews=(Interview(on=date(2026, 3, 5)),),
)
assert_type(advise(case), Advice)
assert_type(advise(case).timing, Timing | None)
assert_type(compose(case), Note)
assert_type(compose(case, kind="invitation", language="de", tone="formal", variant=1), Note)
assert_type(compose(case, kind="thank_you_email"), Message)
assert_type(review("Hello", case), list[Finding])
panel = Panel(today=date(2026, 3, 11), application=application)
assert_type(plan(panel), Plan)
"""
CALLER = """
[mypy]
plugins = pydantic.mypy
[pydantic-mypy]
init_typed = true
"""
WRONG = [
    'compose(case, kind="telegram")',
    'compose(case, language="tlh")',
    'compose(case, tone="rude")',
    'Person(name="Ilse", part="boss")',
    "Person()",
    "case.today = None",
    "advise(panel)",
    "advise(case).verdict.nothing",
]


def _mypy(folder: Path, program: str) -> str:
    path = folder / "program.py"
    path.write_text(program, "utf-8")
    done = subprocess.run(  # noqa: S603  # our own words
        [
            *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-incremental"),
            *("--config-file", str(folder / "caller.ini"), str(path)),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={"PATH": "", "MYPYPATH": str(ROOT)},
    )
    return done.stdout + done.stderr


def test_the_api_has_exact_types_and_refuses_what_is_none_of_it(tmp_path: Path) -> None:
    (tmp_path / "caller.ini").write_text(CALLER, "utf-8")
    right = len(PROGRAM.splitlines())
    lines = _mypy(tmp_path, PROGRAM + "\n".join(WRONG) + "\n").splitlines()
    refused_lines = {int(line.split(":")[1]) for line in lines if ": error:" in line}
    assert refused_lines == set(range(right + 1, right + 1 + len(WRONG))), "\n".join(lines)


def test_every_exported_name_is_there_and_no_other_is_public() -> None:
    named = set(followup_rules.__all__)
    assert {name for name in named if not hasattr(followup_rules, name)} == set()
    there = {
        name
        for name, value in vars(followup_rules).items()
        if not name.startswith("_") and getattr(value, "__module__", "").startswith("followup")
    }
    assert there <= named


def test_the_literals_are_what_the_functions_know() -> None:
    assert set(get_args(MessageKind)) == set(KINDS)
    assert set(get_args(NoteLanguage)) == set(languages())


def test_the_version_is_the_one_that_is_installed() -> None:
    if not any((ROOT / "followup_rules").samefile(path) for path in followup_rules.__path__):
        pytest.fail("the tests run another package")
    assert followup_rules.__version__.count(".") == 2
