"""What ``explain`` and ``rules`` show: rules, claims and readings, as plain data."""

import re
from typing import Any, Final

from followup_rules.decision.table import in_order
from followup_rules.guide import CLAIMS, READINGS, Claim, passage
from followup_rules.locales import ENGLISH, catalogue, parameters
from followup_rules.rules import TABLE, Rule
from followup_rules.rules.rule import Condition

_CLAIM: Final = re.compile(r"([SA])0*([1-9][0-9]?)")


def names() -> list[str]:
    """Return everything that can be explained, rules first."""
    return [*(rule.id for rule in TABLE), *CLAIMS, *READINGS]


def table() -> list[dict[str, Any]]:
    """Return the table: first what decides, in the order in which it does; then what speaks."""
    deciding = in_order([rule for rule in TABLE if rule.step is not None])
    return [_row(rule) for rule in (*deciding, *(one for one in TABLE if one.step is None))]


def explained(asked: str, language: str = ENGLISH) -> dict[str, Any] | None:
    """Return what is known of a rule, a claim (S14) or a reading (A9); None if there is none.

    Rules speak ``language``; the guide's own words, and what we make of them, stay English.
    """
    wanted = asked.strip()
    for rule in TABLE:
        if rule.id == wanted.lower():
            return _rule(rule, language)
    claim = _CLAIM.fullmatch(wanted.upper())
    name = "".join(claim.groups()) if claim else ""
    return _passage(name, language) if name in CLAIMS or name in READINGS else None


def _row(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "step": rule.step,
        "verdict": rule.verdict,
        "certainty": rule.certainty,
        "doubt": rule.lowers_certainty,
        "effect": rule.effect,
        "claims": list(rule.claims),
        "readings": list(rule.readings),
        "over": list(rule.overrides),
        "says": _says(rule, ENGLISH),
        "quote": rule.quote,
        "when": [_condition(one, ENGLISH) for one in rule.when],
    }


def _rule(rule: Rule, language: str) -> dict[str, Any]:
    decides = rule.step is not None
    return {
        "id": rule.id,
        "kind": "rule",
        "says": _says(rule, language),
        "in the guide's words": rule.quote,
        "rests on": [*rule.claims, *rule.readings],
        "that is": [_in_short(name) for name in (*rule.claims, *rule.readings)],
        "others say": [
            said for name in (*rule.claims, *rule.readings) if (said := passage(name).outside)
        ],
        "step": rule.step,
        "answers": rule.verdict,
        "certainty": rule.certainty if decides else None,
        "lowers the certainty": rule.lowers_certainty or None,
        "holds when": [_condition(one, language) for one in rule.when],
        "goes before": list(rule.overrides),
        "an example": dict(rule.example),
        "just not": dict(rule.counterexample),
    }


def _passage(name: str, language: str) -> dict[str, Any]:
    told = passage(name)
    resting = [rule for rule in TABLE if name in (*rule.claims, *rule.readings)]
    return {
        "id": name,
        "kind": f"claim, {told.kind}" if isinstance(told, Claim) else "reading",
        **(
            {"section": told.section, "in the guide's words": told.words, "in short": told.short}
            if isinstance(told, Claim)
            else {"about": told.about, "read as": told.reading}
        ),
        "others say": told.outside,
        "rules that rest on it": [f"{rule.id}: {_says(rule, language)}" for rule in resting],
    }


def _in_short(name: str) -> str:
    told = passage(name)
    return f"{name}: {told.short if isinstance(told, Claim) else told.about}"


def _says(rule: Rule, language: str) -> str:
    """Return the rule's sentence, with its parameters shown as what they stand for."""
    said = catalogue(language)
    template = said.get(f"rule.{rule.id}", "")
    return template.format_map({one: said[f"cli.shown.{one}"] for one in parameters(template)})


def _condition(one: Condition, language: str) -> str:
    """Write a condition as a person would: ``part is senior or peer; asked is no``."""
    words = catalogue(language)
    said = {True: words["cli.yes"], False: words["cli.no"]}
    parts = []
    for fact, allowed in one.items():
        # A set has no order of its own.
        values = sorted(said[value] if isinstance(value, bool) else value for value in allowed)
        joined = words["cli.explain.or"].join(values)
        parts.append(words["cli.explain.condition"].format(fact=fact, values=joined))
    return "; ".join(parts)
