"""The proofs, each a function from a table of rules to complaints; none means proved.

A complaint says what is wrong, in which rule, and what its author can do. They go over the whole
space (``space``), not over samples.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations
from typing import get_args

from followup_rules.advice import Certainty, Verdict
from followup_rules.decision.diagram import Diagram
from followup_rules.decision.facts import DOMAINS, EXAMPLE, Facts
from followup_rules.decision.table import Machine
from followup_rules.rules.rule import STEPS, Condition, Rule, Value
from scripts.proofs.space import Space, meet, ordered

Table = Sequence[Rule]


def told(facts: Mapping[str, Value]) -> str:
    """What differs from the plain example, in words."""
    odd = [f"{name}={value}" for name, value in facts.items() if EXAMPLE[name] != value]
    return ", ".join(odd) or "nothing out of the ordinary"


def deciding(table: Table) -> list[Rule]:
    """Return the rules that give a verdict, in the order of their steps."""
    return [rule for rule in table if rule.step is not None]


def well_formed(table: Table) -> list[str]:
    """Every rule can be read: known facts, values and steps, one id each, a verdict."""
    found = []
    ids = [rule.id for rule in table]
    found += [f"{name}: two rules have this id" for name in sorted(set(ids)) if ids.count(name) > 1]
    for rule in table:
        for condition in rule.when:
            for name, values in condition.items():
                if name not in DOMAINS:
                    found.append(f"{rule.id}: there is no fact {name}")
                elif not values:
                    found.append(f"{rule.id}: {name} may have no value at all, so it never holds")
                elif not values <= set(DOMAINS[name]):
                    wrong = ", ".join(sorted(map(str, values - set(DOMAINS[name]))))
                    found.append(f"{rule.id}: {name} is never {wrong}")
                elif values == set(DOMAINS[name]):
                    found.append(f"{rule.id}: every value of {name} is allowed: leave it out")
        if rule.step is not None and (rule.step not in STEPS or rule.verdict is None):
            found.append(f"{rule.id}: a rule that decides has a known step and a verdict")
        if rule.step is None and rule.unknowns is None and not rule.alongside:
            found.append(f"{rule.id}: it neither decides nor says beside which verdicts it speaks")
    return found


def no_gap(table: Table) -> list[str]:
    """Some rule decides in every case."""
    return [
        f"no rule decides where {told(part.example)} ({part.combinations} combinations of facts): "
        "add a rule, or widen the one that should hold there"
        for part in Space(table).parts
        if part.first is None
    ]


def parts_add_up(table: Table) -> list[str]:
    """The parts of the space are the whole of it, none counted twice."""
    space = Space(table)
    counted = sum(part.combinations for part in space.parts)
    if counted == space.combinations:
        return []
    return [f"the parts come to {counted} combinations, the full product to {space.combinations}"]


def _beats(table: Table) -> dict[str, set[str]]:
    """Who beats whom, by declaration or by way of others."""
    over = {rule.id: set(rule.overrides) for rule in table}
    grown = True
    while grown:
        grown = False
        for name, beaten in over.items():
            more = set().union(*(over.get(other, set()) for other in beaten)) - beaten
            if more:
                over[name] = beaten | more
                grown = True
    return over


def one_decides(table: Table) -> list[str]:
    """Where two rules of a step both hold, one of them is declared to beat the other."""
    found = []
    over = _beats(table)
    for one, other in combinations(deciding(table), 2):
        if one.step != other.step or other.id in over[one.id] or one.id in over[other.id]:
            continue
        both = next(
            (m for a in one.when for b in other.when if (m := meet(a, b)) is not None), None
        )
        if both is not None:
            where = {name: min(map(str, values)) for name, values in both.items()}
            found.append(
                f"{one.id} and {other.id} both hold in step {one.step} where {where}: "
                f"say which beats the other (overrides=...), or make one of them narrower"
            )
    return found


def precedence_is_sound(table: Table) -> list[str]:
    """Declared precedence names rules of the same step that can meet, and runs in no circle."""
    found = []
    by_id = {rule.id: rule for rule in table}
    over = _beats(table)
    for rule in table:
        for beaten in rule.overrides:
            other = by_id.get(beaten)
            if other is None:
                found.append(f"{rule.id} is declared to beat {beaten}, which doesn't exist")
            elif other.step != rule.step:
                found.append(
                    f"{rule.id} is declared to beat {beaten}, which is in step {other.step}: "
                    "steps are in order already"
                )
            elif not any(meet(a, b) is not None for a in rule.when for b in other.when):
                found.append(f"{rule.id} is declared to beat {beaten}, and they never meet")
        if rule.id in over[rule.id]:
            found.append(f"{rule.id} beats itself by way of others: a circle")
    return found


def no_duplicate(table: Table) -> list[str]:
    """No two rules hold in the same cases and say the same."""
    found = []

    def key(rule: Rule) -> tuple[object, ...]:
        rows = frozenset(frozenset(condition.items()) for condition in rule.when)
        return rows, rule.step, rule.verdict, rule.certainty, rule.unknowns, rule.alongside

    for one, other in combinations(table, 2):
        if key(one) == key(other):
            found.append(f"{one.id} and {other.id} are the same rule twice: drop one")
    return found


def every_rule_decides(table: Table) -> list[str]:
    """Every condition of every deciding rule decides in some case that can be."""
    reached = {id(part.first[1]) for part in Space(table, possible_only=True).parts if part.first}
    found = []
    for rule in deciding(table):
        for number, condition in enumerate(rule.when, 1):
            if id(condition) not in reached:
                which = f"condition {number} of {rule.id}" if len(rule.when) > 1 else rule.id
                found.append(
                    f"{which} never decides: rules before it take all its cases"
                    f"{_who(table, rule, condition)}"
                )
    return found


def _who(table: Table, rule: Rule, condition: Condition) -> str:
    for other in ordered(table):
        if other is rule:
            break
        if any(_within(condition, wider) for wider in other.when):
            return f" ({other.id} holds wherever it does)"
    return ""


def _within(narrow: Condition, wide: Condition) -> bool:
    return all(name in narrow and narrow[name] <= values for name, values in wide.items())


def no_idle_fact(table: Table) -> list[str]:
    """Every fact, told otherwise, changes the verdict of some case."""
    diagram = Diagram(Machine(table))
    levels = {diagram.level(node) for node in range(len(diagram))}
    return [
        f"{name} changes no verdict: no rule that decides needs it"
        for level, name in enumerate(DOMAINS)
        if level not in levels
    ]


def everything_comes_out(table: Table) -> list[str]:
    """Every verdict comes out, and those that can be a judgement in both certainties."""
    machine = Machine(table)
    reached: set[tuple[Verdict, Certainty]] = set()
    for rule in table:
        for case in (rule.example, rule.counterexample):
            decision = machine.decide(Facts(**{**EXAMPLE, **case}))
            reached.add((decision.verdict, decision.certainty))
    found = [
        f"the verdict {verdict} can't come out"
        for verdict in get_args(Verdict)
        if not any(verdict == one for one, _ in reached)
    ]
    open_to_doubt = ("connect", "wait", "use_alternative")
    found += [
        f"{verdict} never comes out as {certainty}"
        for verdict in open_to_doubt
        for certainty in get_args(Certainty)
        if (verdict, certainty) not in reached
    ]
    return found


EFFECTS: dict[str, str] = {
    "connect": "for",
    "accept_invitation": "for",
    "wait": "hold",
    "use_alternative": "against",
    "do_not_connect": "against",
}


def effects_fit(table: Table) -> list[str]:
    """A deciding rule's effect fits its verdict; that of a rule that only speaks is to inform."""
    found = []
    for rule in table:
        fitting = EFFECTS.get(str(rule.verdict), "info")
        if rule.effect != fitting:
            said = f"its verdict is {rule.verdict}" if rule.verdict else "it decides nothing"
            found.append(f"{rule.id} is told as {rule.effect}, but {said}: that is {fitting}")
    return found


def examples_hold(table: Table) -> list[str]:
    """Each rule decides, or speaks, in its example, and not in its counterexample."""
    machine = Machine(table)
    found = []
    for rule in table:
        for name, expected in (("example", True), ("counterexample", False)):
            case = {**EXAMPLE, **getattr(rule, name)}
            decision = machine.decide(Facts(**case))
            if (decision.rule.id == rule.id or rule in decision.alongside) != expected:
                verb = "doesn't decide" if expected else "decides"
                found.append(
                    f"{rule.id} {verb} in its {name} ({told(case)}): {decision.rule.id} does"
                )
        distance = sum(
            {**EXAMPLE, **rule.example}[fact] != {**EXAMPLE, **rule.counterexample}[fact]
            for fact in EXAMPLE
        )
        if distance > MOST_APART:
            found.append(f"{rule.id}: its counterexample is far from it")
    return found


MOST_APART = 3
"""Facts in which a rule's two examples differ at most."""
PROOFS: dict[str, Callable[[Table], list[str]]] = {
    proof.__name__: proof
    for proof in (
        well_formed,
        precedence_is_sound,
        no_gap,
        parts_add_up,
        one_decides,
        no_duplicate,
        every_rule_decides,
        no_idle_fact,
        everything_comes_out,
        effects_fit,
        examples_hold,
    )
}
