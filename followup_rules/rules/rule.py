"""What a rule is: a sentence of the guide as data.

A rule holds when any of its conditions does; a condition is a conjunction of "this fact is one of
these values". Nothing here runs anything: ``decision.table`` puts the rules in order and applies
them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, get_args

from followup_rules.advice import Certainty, Effect, Verdict

Value = str | bool
Condition = Mapping[str, frozenset[Value]]
"""Fact -> the values it may have; facts that aren't named may have any."""
Step = Literal[
    "restriction",
    "link",
    "before",
    "outcome",
    "part",
    "mood",
    "places",
    "overdoing",
    "role",
    "unsure",
    "clock",
    "means",
    "go",
]
OtherWays = Literal[
    "nothing",
    "thanks",
    "emails",
    "channel",
    "conversation",
    "quiet",
    "no_profile",
    "new_day",
    "arranging",
    "every",
]
"""Other ways that a deciding rule leaves open: none; the thank-you still owed; emails alone; the
declared channel; the conversation that is going on; what sends nobody a message; what needs no
profile of theirs; the email about a new day for the interview; what is left before one; any."""
STEPS: Final[tuple[Step, ...]] = get_args(Step)
"""The order in which the guide's questions are put: the first rule that holds decides.

Up to ``unsure``: may this person be invited? Then: today? And last: with what reason."""


def when(**facts: set[str] | set[bool]) -> Condition:
    """Write a condition: ``when(part={"senior"}, asked={False})``."""
    return {name: frozenset(values) for name, values in facts.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule. With a ``step`` it can decide; without one it explains, or lowers the certainty."""

    id: str
    """Readable, unique; also the key of its sentence in the catalogues."""
    claims: tuple[str, ...] = ()
    """The guide's claims that it rests on (S1-S53)."""
    readings: tuple[str, ...] = ()
    """Where the guide is silent or at odds with itself (A1-A34)."""
    quote: str = ""
    """The guide's own words; empty where the guide is silent."""
    when: tuple[Condition, ...] = ()
    """It holds when any of these does."""
    effect: Effect
    step: Step | None = None
    verdict: Verdict | None = None
    certainty: Certainty = "clear"
    overrides: tuple[str, ...] = ()
    """Rules of the same step that it beats where both hold."""
    leaves_open: OtherWays = "nothing"
    """Which other ways are open when it decides."""
    alongside: frozenset[Verdict] = frozenset()
    """For a rule that doesn't decide: the verdicts beside which it speaks."""
    lowers_certainty: bool = False
    """For a rule that doesn't decide: it makes a ``connect`` a judgement."""
    unknowns: Literal["agree", "differ"] | None = None
    """It decides where facts are unknown and their possible values lead, by different rules, to
    one verdict (``agree``) or to several (``differ``) (A21)."""
    example: Mapping[str, Value] = field(default_factory=dict)
    """What differs from the plain case (``Fact.plain``) where the rule decides, or speaks."""
    counterexample: Mapping[str, Value] = field(default_factory=dict)
    """What differs where it only just doesn't."""
