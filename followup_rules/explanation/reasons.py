"""Why this answer: reasons in words, the facts that fix it, what would change it.

Everything here is computed from the same table that decides; sentences come from the catalogue.
"""

from collections.abc import Mapping
from typing import Final

from followup_rules.advice import Effect, Question, Reason, Timing
from followup_rules.case import Case
from followup_rules.decision.facts import FACTS, MAY_BE, UNKNOWNS, Facts
from followup_rules.decision.history import KeyDates
from followup_rules.decision.table import MACHINE, Decision
from followup_rules.locales import Sentences
from followup_rules.rules import Rule

MOST_REASONS: Final = 5


def rests_on(rule: Rule, facts: Facts) -> tuple[str, ...]:
    """Return the fields that a rule looks at where it holds, each once."""
    held = (
        condition
        for condition in rule.when
        if all(getattr(facts, name) in values for name, values in condition.items())
    )
    names = next(held, {})
    return tuple(dict.fromkeys(FACTS[name].field for name in names))


def parameters(case: Case, when: KeyDates, timing: Timing | None) -> dict[str, object]:
    """Return what sentences may speak of."""
    limits = case.preferences.limits
    return {
        "sent": case.invitations_sent,
        "at_most": limits.at_most,
        "counted_from": timing.counted_from if timing else case.today,
        "on_time_until": timing.on_time_until if timing else case.today,
        "resets_on": when.resets_on,
    }


def reasons(
    decision: Decision,
    facts: Facts,
    words: Sentences,
    known: Mapping[str, object],
    *,
    in_plan: bool,
) -> tuple[Reason, ...]:
    """Return the deciding reason and at most four more.

    ``in_plan``: invitations are counted that a plan gives to others and nobody has sent.
    """

    def reason(rule: Rule, effect: Effect) -> Reason:
        # Where unknown facts decide, the reason rests on them alone.
        unknown = tuple(FACTS[name].field for name in decision.unknowns)
        return Reason(
            rule=rule.id,
            claims=(*rule.claims, *rule.readings),
            facts=unknown or rests_on(rule, facts),
            text=words.say(_sentence(rule, facts, words, in_plan=in_plan), **known),
            effect=effect,
        )

    told = [reason(decision.rule, decision.effect)]
    told += [reason(rule, rule.effect) for rule in decision.alongside]
    return tuple(told[:MOST_REASONS])


def _sentence(rule: Rule, facts: Facts, words: Sentences, *, in_plan: bool) -> str:
    """Return the key of what a rule says: in a plan, or where they asked, some say it otherwise."""
    key = f"rule.{rule.id}"
    variants = (("plan", in_plan), ("asked", facts.asked))
    return next((k for name, holds in variants if holds and words.has(k := f"{key}.{name}")), key)


def questions(facts: Facts, words: Sentences) -> tuple[Question, ...]:
    """Return the unknown facts that would change the verdict, the weightiest first."""
    return tuple(
        Question(
            field=FACTS[name].field_for(getattr(facts, name)), text=words.say(f"question.{name}")
        )
        for name in unknowns_that_matter(facts)
    )


READ_AS_ORDINARY: Final = frozenset(
    FACTS[name].field_for(told.values[0])
    for name, told in UNKNOWNS.items()
    if told.then == "ordinary"
)
"""Fields of questions whose facts hold nothing back while they are unknown."""


def unknowns_that_matter(facts: Facts) -> tuple[str, ...]:
    """Return the unknown facts whose values give different verdicts, for some of the others'.

    First what holds back while it is unknown (A21, A28), the weightiest first; then what doesn't.
    """
    unknown = {name: told for name, told in UNKNOWNS.items() if getattr(facts, name) in told.values}
    # What isn't decided over all values may stay as it is.
    may_be = {
        name: MAY_BE[name] if told.then == "over_all" else (*MAY_BE[name], getattr(facts, name))
        for name, told in unknown.items()
    }
    holding = {name: may_be[name] for name in unknown if unknown[name].then != "ordinary"}
    found = MACHINE.weightiest(facts, holding) if holding else ()
    ordinary = [name for name in unknown if name not in holding]
    return (
        *found,
        *(
            name
            for name in ordinary
            if name in MACHINE.weightiest(facts, {**holding, name: may_be[name]})
        ),
    )
