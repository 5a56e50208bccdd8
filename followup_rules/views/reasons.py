"""The reasons as the popup shows them: each opens to the guide's own words and the outside view."""

from typing import Final

from followup_rules.advice import Advice, Reason
from followup_rules.guide import CLAIMS
from followup_rules.locales import Sentences
from followup_rules.rules import TABLE
from followup_rules.views.models import ReasonView

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


_OUTSIDE: Final[tuple[tuple[frozenset[str], str], ...]] = (
    (frozenset({"S46"}), "after_the_decision"),
    (frozenset({"S27"}), "recruiters"),
    (frozenset({"S2", "S5", "S13", "S14", "S15", "S17", "S25", "S26"}), "wait_for_the_decision"),
    (frozenset({"S16"}), "email_first"),
)
"""Claims -> the sentence ``popup.outside.…`` on what other published advice says instead."""


def reasons(advice: Advice, words: Sentences) -> list[ReasonView]:
    """Return the reasons, the deciding one first. The outside view is told once, where it fits."""
    told: set[str] = set()
    made = []
    for reason in advice.reasons:
        outside = next((key for claims, key in _OUTSIDE if claims & set(reason.claims)), "")
        shown = words.say(f"popup.outside.{outside}") if outside and outside not in told else ""
        made.append(_reason(reason, shown, words))
        told.add(outside)
    return made


def _reason(reason: Reason, outside: str, words: Sentences) -> ReasonView:
    rule = _RULES.get(reason.rule)
    quote = rule.quote if rule is not None else ""
    return {
        "id": reason.rule,
        "text": reason.text,
        "effect": reason.effect,
        "mark": words.say(f"popup.effect.{reason.effect}"),
        "quote": quote,
        "section": section_of(reason, words) if quote else words.say("popup.guide.silent"),
        "claims": list(reason.claims),
        "outside": outside,
    }


def section_of(reason: Reason, words: Sentences) -> str:
    """Return the heading of the guide under which the words that a reason quotes stand."""
    claims = [claim for claim in reason.claims if claim.startswith("S")]
    if not claims:
        return words.say("popup.guide.silent")
    return CLAIMS[_QUOTED.get(reason.rule, claims[-1])].section
