"""Why this answer: reasons in words, the facts that fix it, what would change it.

Everything here is computed from the same table that decides; sentences come from the catalogue.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from followup_rules.advice import Effect, Question, Reason, Timing
from followup_rules.case import Case
from followup_rules.decide import DOMAINS, Decision, decide
from followup_rules.facts import Facts, Moments
from followup_rules.fields import FIELDS
from followup_rules.rules import Rule
from followup_rules.sentences import Sentences

MOST_REASONS: Final = 5


def rests_on(rule: Rule, facts: Facts) -> tuple[str, ...]:
    """Return the fields that a rule looks at, each once."""
    held = [
        condition
        for condition in rule.when
        if all(getattr(facts, name) in values for name, values in condition.items())
    ] or list(rule.when)
    names = [name for condition in held[:1] for name in condition]
    return tuple(dict.fromkeys(FIELDS[name] for name in names))


def parameters(case: Case, when: Moments, timing: Timing | None) -> dict[str, object]:
    """Return what sentences may speak of."""
    limits = case.preferences.limits
    return {
        "company": case.application.company,
        "role": case.application.role,
        "sent": case.invitations_sent,
        "advised": limits.advised,
        "at_most": limits.at_most,
        "counted_from": timing.counted_from if timing else case.today,
        "on_time_until": timing.on_time_until if timing else case.today,
        "resets_on": when.resets_on or case.today,
    }


def reasons(
    decision: Decision, facts: Facts, words: Sentences, known: Mapping[str, object]
) -> tuple[Reason, ...]:
    """Return the deciding reason and at most four more."""

    def reason(rule: Rule, effect: Effect) -> Reason:
        unknown = tuple(FIELDS[name] for name in decision.unknowns)
        return Reason(
            rule=rule.id,
            claims=(*rule.claims, *rule.readings),
            facts=unknown if rule is decision.rule and unknown else rests_on(rule, facts),
            text=words.say(f"rule.{rule.id}", **known),
            effect=effect,
        )

    told = [reason(decision.rule, decision.effect)]
    told += [reason(rule, rule.effect) for rule in decision.beside]
    return tuple(told[:MOST_REASONS])


def questions(decision: Decision, facts: Facts, words: Sentences) -> tuple[Question, ...]:
    """Return the unknown facts that would change the verdict, the weightiest first."""
    names = (*_unknown_links(decision, facts), *decision.unknowns, *_may_be_asked(decision, facts))
    return tuple(
        Question(field=_ASKED_AS.get(name, FIELDS[name]), text=words.say(f"question.{name}"))
        for name in names
    )


_ASKED_AS: Final[Mapping[str, str]] = {"clock": "interviews"}
"""Facts that are asked for by another field than the one they are shown by."""
_DATED: Final = ("day_0_1", "day_2", "stale")


def _unknown_links(decision: Decision, facts: Facts) -> Iterator[str]:
    """Yield what is unknown of the way to them: it comes before what they are like."""
    states = [state for state in DOMAINS["link"] if state != "unknown"]
    if facts.link == "unknown" and _turns(decision, facts, "link", states):
        yield "link"
    if facts.profile != "found" and _turns(decision, facts, "profile", ["found"]):
        yield "profile"


def _may_be_asked(decision: Decision, facts: Facts) -> Iterator[str]:
    """Yield what is unknown, holds nobody back (A21), and would change the verdict all the same."""
    if facts.met == "no_date" and facts.clock == "no_date":
        met = replace(facts, met="yes")
        if _turns(decision, met, "clock", _DATED):
            yield "clock"
    told = [place for place in DOMAINS["environment"] if place != "unknown"]
    if facts.environment == "unknown" and _turns(decision, facts, "environment", told):
        yield "environment"


def _turns(decision: Decision, facts: Facts, name: str, values: Iterable[object]) -> bool:
    """Tell whether one of these values would give another verdict."""
    changed = (replace(facts, **{name: value}) for value in values)  # type: ignore[arg-type]
    return any(decide(one).verdict != decision.verdict for one in changed)
