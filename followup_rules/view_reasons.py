"""The reasons as the popup shows them: each opens to the guide's own words and the outside view."""

from typing import Any, Final

from followup_rules.advice import Advice, Reason
from followup_rules.rules import TABLE
from followup_rules.view_words import OUTSIDE, SECTIONS, SILENT

_QUOTED: Final = {
    "declared-no-contact": "S35",
    "request-not-accepted": "S32",
    "company-only": "S7",
    "warm-in-a-cold-place": "S30",
    "reserved-colleague": "S30",
    "no-longer-fresh": "S15",
    "note-after-reset": "S6",
}
"""Where the words that a rule quotes are not those of the last of its claims."""
_RULES: Final = {rule.id: rule for rule in TABLE}


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
        "section": section_of(reason) if quote else SILENT,
        "claims": list(reason.claims),
        "outside": outside,
    }


def section_of(reason: Reason) -> str:
    """Return the heading of the guide under which the words that a reason quotes stand."""
    claims = [claim for claim in reason.claims if claim.startswith("S")]
    if not claims:
        return SILENT
    number = int(_QUOTED.get(reason.rule, claims[-1])[1:])
    return next(title for last, title in SECTIONS if number <= last)
