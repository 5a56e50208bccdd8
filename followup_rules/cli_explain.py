"""What ``explain`` and ``rules`` show: rules, claims and readings, as plain data."""

import re
from typing import Any, Final

from followup_rules.decide import in_order
from followup_rules.guide import CLAIMS, READINGS, Claim, passage
from followup_rules.rules import TABLE, Rule
from followup_rules.rules.rule import Condition
from followup_rules.sentences.en import SENTENCES

_CLAIM: Final = re.compile(r"([SA])0*([1-9][0-9]?)")


def names() -> list[str]:
    """Return everything that can be explained, rules first."""
    return [*(rule.id for rule in TABLE), *CLAIMS, *READINGS]


def table() -> list[dict[str, Any]]:
    """Return the table: first what decides, in the order in which it does; then what speaks."""
    deciding = in_order([rule for rule in TABLE if rule.step is not None])
    return [_row(rule) for rule in (*deciding, *(one for one in TABLE if one.step is None))]


def explained(asked: str) -> dict[str, Any] | None:
    """Return what is known of a rule, a claim (S14) or a reading (A9); None if there is none."""
    wanted = asked.strip()
    for rule in TABLE:
        if rule.id == wanted.lower():
            return _rule(rule)
    claim = _CLAIM.fullmatch(wanted.upper())
    name = "".join(claim.groups()) if claim else ""
    return _passage(name) if name in CLAIMS or name in READINGS else None


def _row(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "step": rule.step,
        "verdict": rule.verdict,
        "certainty": rule.certainty,
        "doubt": rule.doubt,
        "effect": rule.effect,
        "claims": list(rule.claims),
        "readings": list(rule.readings),
        "over": list(rule.over),
        "says": _says(rule),
        "quote": rule.quote,
        "when": [_condition(one) for one in rule.when],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    decides = rule.step is not None
    return {
        "id": rule.id,
        "kind": "rule",
        "says": _says(rule),
        "in the guide's words": rule.quote,
        "rests on": [*rule.claims, *rule.readings],
        "that is": [_in_short(name) for name in (*rule.claims, *rule.readings)],
        "others say": [
            said for name in (*rule.claims, *rule.readings) if (said := passage(name).outside)
        ],
        "step": rule.step,
        "answers": rule.verdict,
        "certainty": rule.certainty if decides else None,
        "lowers the certainty": rule.doubt or None,
        "holds when": [_condition(one) for one in rule.when],
        "goes before": list(rule.over),
        "an example": dict(rule.fires),
        "just not": dict(rule.misses),
    }


def _passage(name: str) -> dict[str, Any]:
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
        "rules that rest on it": [f"{rule.id}: {_says(rule)}" for rule in resting],
    }


def _in_short(name: str) -> str:
    told = passage(name)
    return f"{name}: {told.short if isinstance(told, Claim) else told.about}"


def _says(rule: Rule) -> str:
    """Return the rule's sentence, with its parameters shown as what they stand for."""
    return SENTENCES.get(f"rule.{rule.id}", "")


def _condition(one: Condition) -> str:
    """Write a condition as a person would: ``part is senior or peer; asked is no``."""
    said = {True: "yes", False: "no"}
    parts = []
    for fact, allowed in one.items():
        # A set has no order of its own.
        values = sorted(said[value] if isinstance(value, bool) else value for value in allowed)
        parts.append(f"{fact} is {' or '.join(values)}")
    return "; ".join(parts)
