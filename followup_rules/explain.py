"""Why this answer: reasons in words, the facts that fix it, what would change it.

Everything here is computed from the same table that decides; sentences come from the catalogue.
"""

from collections.abc import Mapping
from typing import Final

from followup_rules.advice import Effect, Question, Reason, Timing
from followup_rules.case import Case
from followup_rules.decide import Decision
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


def questions(decision: Decision, words: Sentences) -> tuple[Question, ...]:
    """Return the unknown facts that would change the verdict, the weightiest first."""
    return tuple(
        Question(field=FIELDS[name], text=words.say(f"question.{name}"))
        for name in decision.unknowns
    )
