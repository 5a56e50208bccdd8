"""The smallest set of facts that fixes the verdict.

Facts are dropped one after the other while the rest still fixes the verdict over the whole space
(``diagram``). Adding facts never unfixes it, so what remains is minimal.
"""

from functools import lru_cache

from followup_rules.advice import BasisFact
from followup_rules.case import Case
from followup_rules.decision.diagram import DIAGRAM
from followup_rules.decision.facts import NAMES, Facts
from followup_rules.decision.table import decide
from followup_rules.explanation.fields import field_of, value_of


@lru_cache(maxsize=1024)
def fixing_facts(facts: Facts) -> tuple[str, ...]:
    """Return the facts that fix the verdict; those that the deciding rule names stay longest."""
    decision = decide(facts)
    named = {name for condition in decision.rule.when for name in condition}
    named.update(decision.unknowns)
    kept = list(NAMES)
    for name in sorted(reversed(NAMES), key=named.__contains__):  # noqa: C414  # stable, last first
        rest = [other for other in kept if other != name]
        if DIAGRAM.sufficient(facts, frozenset(rest), decision.verdict):
            kept = rest
    return tuple(kept)


def basis(case: Case, facts: Facts) -> tuple[BasisFact, ...]:
    """Return the facts that fix the verdict of this case, with their values in the contract."""
    return tuple(
        BasisFact(field=field_of(name, case, facts), value=value_of(name, case, facts))
        for name in fixing_facts(facts)
    )
