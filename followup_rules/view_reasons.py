"""The reasons as the popup shows them: each opens to the guide's own words and the outside view."""

from typing import Any

from followup_rules.advice import Advice, Reason
from followup_rules.rules import TABLE
from followup_rules.view_words import OUTSIDE, SECTIONS, SILENT

_RULES = {rule.id: rule for rule in TABLE}


def reasons(advice: Advice) -> list[dict[str, Any]]:
    """Return the reasons, the deciding one first. The outside view is told once, where it fits."""
    told: set[str] = set()
    made = []
    for reason in advice.reasons:
        outside = next((text for claims, text in OUTSIDE if claims & set(reason.claims)), "")
        made.append(_reason(reason, "" if outside in told else outside))
        told.add(outside)
    return made


def _reason(reason: Reason, outside: str) -> dict[str, Any]:
    rule = _RULES.get(reason.rule)
    quote = rule.quote if rule is not None else ""
    return {
        "id": reason.rule,
        "text": reason.text,
        "effect": reason.effect,
        "quote": quote,
        "section": section_of(reason.claims) if quote else SILENT,
        "claims": list(reason.claims),
        "outside": outside,
    }


def section_of(claims: tuple[str, ...]) -> str:
    """Return the heading of the guide under which the first of these claims stands."""
    numbers = [int(claim[1:]) for claim in claims if claim.startswith("S")]
    if not numbers:
        return SILENT
    return next(title for last, title in SECTIONS if numbers[0] <= last)
