"""Why this answer: reasons in words, the facts that fix it, what would change it.

Everything here is computed from the same table that decides; sentences come from the catalogue.
"""

from collections.abc import Mapping
from typing import Final

from followup_rules.advice import Effect, Question, Reason, Timing
from followup_rules.case import Case
from followup_rules.decide import DOMAINS, MACHINE, POSSIBLE, Decision
from followup_rules.facts import Facts, Moments, unknown_facts
from followup_rules.fields import FIELDS
from followup_rules.rules import Rule
from followup_rules.rules.rule import Value
from followup_rules.sentences import Sentences

MOST_REASONS: Final = 5


def rests_on(rule: Rule, facts: Facts) -> tuple[str, ...]:
    """Return the fields that a rule looks at where it holds, each once."""
    held = (
        condition
        for condition in rule.when
        if all(getattr(facts, name) in values for name, values in condition.items())
    )
    names = next(held, {})
    return tuple(dict.fromkeys(FIELDS[name] for name in names))


def parameters(case: Case, when: Moments, timing: Timing | None) -> dict[str, object]:
    """Return what sentences may speak of."""
    limits = case.preferences.limits
    return {
        "sent": case.invitations_sent,
        "advised": limits.advised,
        "at_most": limits.at_most,
        "counted_from": timing.counted_from if timing else case.today,
        "on_time_until": timing.on_time_until if timing else case.today,
        "resets_on": when.resets_on,
    }


def reasons(
    decision: Decision, facts: Facts, words: Sentences, known: Mapping[str, object]
) -> tuple[Reason, ...]:
    """Return the deciding reason and at most four more."""

    def reason(rule: Rule, effect: Effect) -> Reason:
        # Where unknowns matter nothing is said beside them.
        unknown = tuple(FIELDS[name] for name in decision.unknowns)
        return Reason(
            rule=rule.id,
            claims=(*rule.claims, *rule.readings),
            facts=unknown or rests_on(rule, facts),
            text=words.say(f"rule.{rule.id}", **known),
            effect=effect,
        )

    told = [reason(decision.rule, decision.effect)]
    told += [reason(rule, rule.effect) for rule in decision.beside]
    return tuple(told[:MOST_REASONS])


def questions(facts: Facts, words: Sentences) -> tuple[Question, ...]:
    """Return the unknown facts that would change the verdict, the weightiest first."""
    return tuple(
        Question(field=_ASKED_AS.get(name, FIELDS[name]), text=words.say(f"question.{name}"))
        for name in unknowns_that_matter(facts)
    )


_ASKED_AS: Final[Mapping[str, str]] = {"clock": "interviews"}
"""Facts that are asked for by another field than the one they are shown by."""
_DAYS: Final = tuple(band for band in DOMAINS["clock"] if str(band).startswith("day_"))
_MAY_BE_TOLD: Final[Mapping[str, tuple[Value, ...]]] = {
    "clock": ("no_date", *_DAYS, "late", "stale"),
    "environment": DOMAINS["environment"],
}
"""Facts that read as nothing out of the ordinary while they are unknown, and may be asked."""
_UNTOLD: Final = {"clock": "no_date", "environment": "unknown"}
"""The same, with the value that says that nobody has told."""


def unknowns_that_matter(facts: Facts) -> tuple[str, ...]:
    """Return the unknown facts whose values give different verdicts, for some of the others'.

    First what holds back while it is unknown (A21, A28), the weightiest first; then what doesn't.
    """
    holding = {name: POSSIBLE[name] for name in unknown_facts(facts)}
    if facts.profile != "found":
        holding = {"profile": ("found", facts.profile), **holding}
    if facts.link == "unknown":
        holding = {"link": DOMAINS["link"], **holding}
    found = MACHINE.weightiest(facts, holding) if holding else ()
    may_be_asked = [name for name, untold in _UNTOLD.items() if getattr(facts, name) == untold]
    return (
        *found,
        *(
            name
            for name in may_be_asked
            if name in MACHINE.weightiest(facts, {**holding, name: _MAY_BE_TOLD[name]})
        ),
    )
