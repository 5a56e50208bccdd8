"""Write docs/guide-coverage.md: each claim of the guide, the rules that rest on it, a test of it.

A ``rule`` or ``soft`` claim without a rule or without a test is an error, with ``--check`` and
without.
"""

import re
import sys
from pathlib import Path

from followup_rules.guide import CLAIMS, READINGS
from followup_rules.rules import TABLE
from scripts.paths import ROOT
from scripts.tools import run_tool

PAGE = ROOT / "docs" / "guide-coverage.md"
TESTS = "tests/library/test_rules_claims.py"
"""Where a test shows what each claim does; its name or its parameter names the claim."""
_NAMED = re.compile(r"\[(S\d+)\]$|(?<=_)(s\d+)(?=_)")
HEAD = """# The guide, claim by claim

Made by `scripts/docs/coverage.py`; a `rule` or `soft` claim without a rule and a test fails
the build. Kinds: `rule` changes an answer, `soft` ranks or words one, `why` is reasons only and is
never computed with.

| Claim | Kind | In short | Rules that rest on it | Shown by |
|---|---|---|---|---|
"""
MIDDLE = """
## Readings

Where the guide is silent or at odds with itself.

| Reading | About | How it is read | Rules that rest on it |
|---|---|---|---|
"""


def rules_on(passage: str) -> str:
    """Return links to the rules that cite this claim or reading."""
    resting = [rule.id for rule in TABLE if passage in (*rule.claims, *rule.readings)]
    return ", ".join(f"[{name}](rules.md#{name})" for name in resting) or "–"


def shown() -> dict[str, str]:
    """Return the test that shows each claim, as pytest calls it."""
    listed = run_tool(
        "pytest could not list the tests of the claims",
        *(sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", TESTS),
        cwd=ROOT,
    )
    found: dict[str, str] = {}
    for test in (line for line in listed.splitlines() if "::test_" in line):
        for claim in (first or second for first, second in _NAMED.findall(test)):
            found.setdefault(claim.upper(), test)
    return found


def page() -> str:
    """Return the page.

    Raises:
        SystemExit: a claim that does something has no rule or no test.

    """
    tests = shown()
    bare = [
        one.id
        for one in CLAIMS.values()
        if one.kind != "why" and (rules_on(one.id) == "–" or one.id not in tests)
    ]
    if bare:
        raise SystemExit(f"claims without a rule or without a test: {', '.join(bare)}")
    text = HEAD
    for one in CLAIMS.values():
        test = tests.get(one.id, "")
        shown_by = f"`{test.rpartition('::')[2]}`" if test else "–"
        text += f"| {one.id} | {one.kind} | {one.short} | {rules_on(one.id)} | {shown_by} |\n"
    text += f"\nThe tests stand in `{next(iter(tests.values())).partition('::')[0]}`.\n"
    text += MIDDLE
    for reading in READINGS.values():
        text += f"| {reading.id} | {reading.about} | {reading.reading} | {rules_on(reading.id)} |\n"
    return text + (
        "\nA3 (your days, their hour) words a next step and decides nothing: the step of sending "
        "names their\nmorning where their time zone is known.\n"
    )


def files() -> dict[Path, str]:
    """Return the page that this module writes."""
    return {PAGE: page()}
