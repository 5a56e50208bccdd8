"""Write docs/guide-coverage.md: each claim of the guide, the rules that rest on it, a test of it.

``--check`` writes nothing and fails if the file differs from what it would write. A ``rule`` or
``soft`` claim without a rule or without a test is an error in either case.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from followup_rules.guide import CLAIMS, READINGS  # noqa: E402  # the path comes first
from followup_rules.rules import TABLE  # noqa: E402
from tests.library.test_rules_claims import shown  # noqa: E402

PAGE = ROOT / "docs" / "guide-coverage.md"
HEAD = """# The guide, claim by claim

Made by `scripts/docs_guide_coverage.py`; a `rule` or `soft` claim without a rule and a test fails
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


def main() -> None:
    """Write the page, or check it."""
    text = page()
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(text, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
        raise SystemExit(f"{PAGE.relative_to(ROOT)} is out of date: run `make docs`")


if __name__ == "__main__":
    main()
