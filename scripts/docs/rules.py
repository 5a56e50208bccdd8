"""Write docs/rules.md: the table of rules, to be read from top to bottom beside the guide."""

from collections.abc import Mapping
from pathlib import Path

from followup_rules.decision.facts import EXAMPLE
from followup_rules.decision.table import in_order
from followup_rules.guide import CLAIMS, READINGS
from followup_rules.locales.en.advice import SENTENCES
from followup_rules.rules import TABLE
from followup_rules.rules.rule import STEPS, Rule, Value
from scripts.docs.rule_words import condition, fact
from scripts.paths import ROOT

PAGE = ROOT / "docs" / "rules.md"
HEAD = """# The rules

Made from the table by `scripts/docs/rules.py`. Each rule is one small file in
`followup_rules/rules/`.

The questions are put in the order of the headings below. Up to "unsure" they ask whether this
person may be invited at all, and the first rule that holds decides. Only someone who got a yes
comes to "clock" and "means", which ask whether today; and the last heading says with what reason.
Where two rules of one heading hold, the one that *goes before* the other decides. That exactly one
rule decides in every case, and that each decides somewhere, is proved: see [proof.md](proof.md).

The examples start from the plain case: a warm hiring manager who assessed you, day 5 to 7 of a
process that goes on, nothing sent yet, a note at hand. Each example says what differs from it.

The guide's own words stand beside each rule as quotations. Claims (S) are listed in
[guide-coverage.md](guide-coverage.md), readings (A) too: they say how the guide is read where it is
silent or at odds with itself.
"""
TITLES = {
    "restriction": "1 · Is there a declared rule?",
    "link": "2 · How do things stand on LinkedIn?",
    "before": "3 · Have you met?",
    "outcome": "4 · What came of it, and do you still want it?",
    "part": "5 · Which part did they play?",
    "mood": "6 · How did it feel?",
    "places": "7 · Is there a place left?",
    "overdoing": "8 · Would it be too much?",
    "role": "8 · Are they warm enough for their part?",
    "unsure": "8 · Do you hesitate?",
    "clock": "9 · Is it the time?",
    "means": "10 · Can a note be attached?",
    "go": "Then: connect, and why",
}
ANSWERS = {
    "connect": "**Connect.**",
    "wait": "**Wait.**",
    "use_alternative": "**Another way instead.**",
    "do_not_connect": "**Don't connect.**",
    "accept_invitation": "**Accept their invitation.**",
    "already_connected": "**Already connected.**",
    "pending": "**Leave the request alone.**",
}


def moment(told: str) -> str:
    """Return when a rule holds."""
    return told if told.startswith("always") else f"when {told}"


def example(told: Mapping[str, Value]) -> str:
    """Return an example by what is out of the ordinary in it."""
    odd = [fact(name, value) for name, value in told.items() if EXAMPLE[name] != value]
    return "; ".join(odd) or "the plain case"


def passages(rule: Rule) -> str:
    """Return the claims and readings, each in short."""
    lines = [f"{one} {CLAIMS[one].short}" for one in rule.claims]
    lines += [f"{one} {READINGS[one].reading}" for one in rule.readings]
    return " · ".join(lines)


def entry(rule: Rule) -> str:
    """Return what the page says of one rule."""
    quote = f"> {rule.quote}" if rule.quote else "*The guide is silent here.*"
    text = f"\n### {rule.id}\n\n{quote}\n\n"
    answer = ANSWERS[rule.verdict] + " " if rule.verdict else ""
    sure = " *A judgement.*" if rule.verdict and rule.certainty == "judgement" else ""
    text += f"{answer}{SENTENCES[f'rule.{rule.id}']}{sure}\n\n"
    if rule.unknowns:
        text += "- Holds when facts are unknown and their values lead to "
        text += "different answers\n" if rule.unknowns == "differ" else "one answer\n"
    for number, one in enumerate(rule.when):
        text += f"- {'Or' if number else 'Holds'} {moment(condition(one))}\n"
    if rule.lowers_certainty:
        text += "- Makes a connect a judgement\n"
    if rule.overrides:
        text += f"- Goes before {', '.join(f'[{name}](#{name})' for name in rule.overrides)}\n"
    text += (
        f"- For example: {example(rule.example)}. Only just not: {example(rule.counterexample)}\n"
    )
    outside = [CLAIMS[one].outside for one in rule.claims if CLAIMS[one].outside]
    outside += [READINGS[one].outside for one in rule.readings if READINGS[one].outside]
    for view in outside:
        text += f"- Outside the guide: {view}\n"
    return text + f"\n<sub>{passages(rule)}</sub>\n"


def page() -> str:
    """Return the page."""
    text = HEAD
    deciding = in_order([rule for rule in TABLE if rule.step is not None])
    for step in STEPS:
        text += f"\n## {TITLES[step]}\n"
        text += "".join(entry(rule) for rule in deciding if rule.step == step)
    text += "\n## Where something is not known\n"
    text += "".join(entry(rule) for rule in TABLE if rule.unknowns)
    text += "\n## Beside an answer\n\nThese decide nothing: they lower the certainty, or explain.\n"
    return text + "".join(entry(one) for one in TABLE if one.step is None and not one.unknowns)


def files() -> dict[Path, str]:
    """Return the page that this module writes."""
    return {PAGE: page()}
