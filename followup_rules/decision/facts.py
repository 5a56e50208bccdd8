"""Every fact that rules look at, declared once.

Rules look at ``Facts`` and at nothing else: values cut into the few that the guide distinguishes.
What else is to be known of a fact stands beside it (``Fact``): the field of the contract that it is
read from and how its values are told there, its value in the plain case, and what an unknown one
stands for. The machine, its explanations, the questions and the documents take it from here.

Elsewhere stand only how a case is cut into facts (``read``) and the words: ``question.NAME`` in
``locales/*/advice.py``, and those of docs/rules.md in ``scripts/docs/rule_words.py``.

Each value's meaning follows a reading of the guide (A1-A34), named beside it.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Final, Literal, get_args, get_type_hints

from followup_rules.advice import FactValue
from followup_rules.case import Environment, Interest, Part, ProfileMatch, Rapport
from followup_rules.rules.rule import Condition, Value, when

RestrictionBand = Literal["none", "no_contact", "named_channel", "discretion"]
Link = Literal[
    "none",
    "connected",
    "received",
    "pending",
    "pending_long",
    "withdrawn",
    "withdrawn_reopened",
    "not_offered",
    "unknown",
]
Met = Literal["yes", "not_yet", "no_date", "fell_through"]
Outcome = Literal["live", "offer", "accepted", "rejected", "declined"]
There = Literal["yes", "left", "doubtful"]
Assessed = Literal["yes", "no", "unknown"]
PlacesBand = Literal["free", "advised_used", "none_left"]
Exchange = Literal["none", "live", "unanswered"]
ClockBand = Literal[
    "no_date",
    "another_round",
    "day_0_1",
    "day_2",
    "day_3_4",
    "day_5_7",
    "day_8_14",
    "late",
    "stale",
    "next_day",
    "open",
]
Means = Literal["note", "note_after_reset", "no_note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """What it means that nobody knows a fact."""

    values: tuple[Value, ...]
    """The values that say so."""
    then: Literal["over_all", "held_back", "ordinary"]
    """``over_all``: it is decided over all that the fact may be (A21). ``held_back``: a rule of its
    own holds the request back. ``ordinary``: it reads as nothing out of the ordinary."""
    may_be: tuple[Value, ...] = ()
    """What the fact may turn out to be; empty: each of its other values."""
    itself_when: Condition | None = None
    """For ``over_all``: where the other facts meet this condition, the rules see the value
    "unknown" itself, and it isn't tried as each of its other values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What is to be known of a fact, beside its values and their meaning."""

    field: str
    """The field of the contract that it is read from."""
    plain: Value
    """Its value in the plain case of the examples: a warm hiring manager, five to seven days on."""
    elsewhere: Mapping[Value, str] = dataclasses.field(default_factory=dict)
    """Values that are read from another field."""
    told: Mapping[Value, FactValue] = dataclasses.field(default_factory=dict)
    """How a value is told in the contract, where not by what the field holds."""
    unknown: Unknown | None = None
    """None: nobody need be asked."""

    def field_for(self, value: Value) -> str:
        """Return the field that this value is read from."""
        return self.elsewhere.get(value, self.field)


_YES_OR_NO: Final[Mapping[Value, FactValue]] = {True: True, False: False}


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a case, each one value of a small domain."""

    restriction: Annotated[
        RestrictionBand,
        Fact(
            field="application.restriction",
            plain="none",
            told={"none": None}
            | {kind: kind for kind in ("no_contact", "named_channel", "discretion")},
        ),
    ]
    """The declared rule in force today (A20)."""
    link: Annotated[
        Link,
        Fact(
            field="invitation.state",
            plain="none",
            elsewhere={"not_offered": "invitation.can_send"},
            told={"not_offered": False},
            unknown=Unknown(values=("unknown",), then="held_back"),
        ),
    ]
    """The LinkedIn invitation; ``withdrawn_reopened``: A24's exception holds; ``not_offered``:
    LinkedIn offers no Connect for them."""
    profile: Annotated[
        ProfileMatch,
        Fact(
            field="person.profile",
            plain="found",
            unknown=Unknown(values=("not_found", "ambiguous"), then="held_back"),
        ),
    ]
    """Is the LinkedIn profile theirs? (A28)"""
    met: Annotated[
        Met,
        Fact(
            field="interviews",
            plain="yes",
            told={
                "yes": "held",
                "not_yet": "booked",
                "no_date": None,
                "fell_through": "did_not_take_place",
            },
        ),
    ]
    """``not_yet``: before the first interview with them (A29). ``fell_through``: the only ones
    were cancelled or missed, and no new day is booked (A30)."""
    outcome: Annotated[Outcome, Fact(field="application.stage", plain="live")]
    """``declined``: you declined or withdrew (A19); an offer in hand is a live process."""
    asked: Annotated[
        bool,
        Fact(
            field="contacts",
            plain=False,
            told={True: "invites_connection", False: "no_invites_connection"},
        ),
    ]
    """They asked to be added (A27), after a rejection: with it or since (A16)."""
    interest: Annotated[
        Interest,
        Fact(
            field="application.interest",
            plain="role_and_company",
            unknown=Unknown(values=("unsure",), then="over_all"),
        ),
    ]
    there: Annotated[
        There,
        Fact(
            field="person.still_there",
            plain="yes",
            unknown=Unknown(values=("doubtful",), then="ordinary"),
        ),
    ]
    """Do they still work there? (A31) ``doubtful``: their profile names another company, and
    nobody has said; it reads as yes."""
    part: Annotated[
        Part,
        Fact(
            field="person.part",
            plain="hiring_manager",
            unknown=Unknown(
                values=("unknown",),
                then="over_all",
                itself_when=when(assessed={"no"}, asked={False}),
            ),
        ),
    ]
    """Of someone who didn't assess you and didn't ask to be added, an unknown part is read as that
    of one who only arranged things, whatever it may be (A8)."""
    assessed: Annotated[
        Assessed,
        Fact(
            field="person.assessed_you",
            plain="yes",
            told={"yes": True, "no": False, "unknown": None},
            unknown=Unknown(values=("unknown",), then="over_all"),
        ),
    ]
    runs_process: Annotated[bool, Fact(field="person.runs_process", plain=False)]
    rapport: Annotated[
        Rapport,
        Fact(
            field="person.rapport",
            plain="warm",
            unknown=Unknown(values=("unknown",), then="over_all"),
        ),
    ]
    known: Annotated[bool, Fact(field="person.known_before", plain=False)]
    """You knew them before (A32)."""
    environment: Annotated[
        Environment,
        Fact(
            field="application.environment",
            plain="neutral",
            unknown=Unknown(values=("unknown",), then="ordinary"),
        ),
    ]
    places: Annotated[PlacesBand, Fact(field="invitations_sent", plain="free")]
    """Of the limits for one employer (A11)."""
    cool_panel: Annotated[bool, Fact(field="people", plain=False, told=_YES_OR_NO)]
    """Someone on the panel seemed less receptive (A12); only a plan knows."""
    plan_full: Annotated[bool, Fact(field="people", plain=False, told=_YES_OR_NO)]
    """The places go to people above; only a plan knows."""
    exchange: Annotated[
        Exchange,
        Fact(
            field="contacts",
            plain="none",
            told={"live": "live_exchange", "unanswered": "unanswered", "none": "no_exchange"},
        ),
    ]
    """A15: a live two-way exchange; two or more messages of yours without an answer."""
    silence: Annotated[bool, Fact(field="timing.check_in", plain=False, told=_YES_OR_NO)]
    """S16 holds (A5)."""
    unsure: Annotated[bool, Fact(field="unsure", plain=False)]
    """You said that you hesitate (A21)."""
    clock: Annotated[
        ClockBand,
        Fact(
            field="timing.days_since",
            plain="day_5_7",
            elsewhere={"no_date": "interviews"},
            told={"no_date": None},
            unknown=Unknown(
                values=("no_date",),
                then="ordinary",
                may_be=(
                    "day_0_1",
                    "day_2",
                    "day_3_4",
                    "day_5_7",
                    "day_8_14",
                    "late",
                    "stale",
                ),
            ),
        ),
    ]
    """``next_day``/``open``: the days since the interview don't matter (A16, A19)."""
    checked_in: Annotated[
        bool,
        Fact(field="contacts", plain=False, told={True: "check_in", False: "no_check_in"}),
    ]
    """A check-in of yours since the interview (A1)."""
    touched: Annotated[
        bool,
        Fact(
            field="contacts",
            plain=False,
            told={True: "touch_this_week", False: "no_touch_this_week"},
        ),
    ]
    """A touch of yours less than a week ago (A6)."""
    cautious: Annotated[bool, Fact(field="preferences.cautious", plain=False)]
    """You wait for the decision by choice."""
    means: Annotated[Means, Fact(field="account.notes_left", plain="note")]
    """Can a personalised note be attached, now or after the quota's reset in time?"""


_HINTS: Final = {
    name: get_args(hint) for name, hint in get_type_hints(Facts, include_extras=True).items()
}
FACTS: Final[Mapping[str, Fact]] = {name: fact for name, (_, fact) in _HINTS.items()}
"""Every fact, in the order in which the machine looks at them."""
NAMES: Final = tuple(FACTS)
DOMAINS: Final[Mapping[str, tuple[Value, ...]]] = {
    name: (False, True) if hint is bool else get_args(hint) for name, (hint, _) in _HINTS.items()
}
"""Every fact with the values that it can have."""
EXAMPLE: Final[Mapping[str, Value]] = {name: fact.plain for name, fact in FACTS.items()}
"""The plain case of the examples: a warm hiring manager, five to seven days on."""
UNKNOWNS: Final[Mapping[str, Unknown]] = {
    name: unknown
    for name in (
        *("link", "profile"),
        *("part", "assessed", "rapport", "interest"),
        *("clock", "environment", "there"),
    )
    if (unknown := FACTS[name].unknown) is not None
}
"""Every fact that may be unknown, in the order in which those are asked that weigh alike."""
UNKNOWN: Final[Mapping[str, Value]] = {
    name: told.values[0] for name, told in UNKNOWNS.items() if told.then == "over_all"
}
"""The facts that are decided over all that they may be while they are unknown (A21), each with the
value that says so."""
MAY_BE: Final[Mapping[str, tuple[Value, ...]]] = {
    name: told.may_be or tuple(value for value in DOMAINS[name] if value not in told.values)
    for name, told in UNKNOWNS.items()
}
"""Every fact that may be unknown, with what it may turn out to be."""
ITSELF_WHEN: Final[Mapping[str, Condition]] = {
    name: told.itself_when for name, told in UNKNOWNS.items() if told.itself_when is not None
}
"""The facts that rules look at while they are unknown, and where they do."""
TELLABLE: Final[Mapping[str, tuple[Value, ...]]] = {
    name: tuple(value for value in values if name in ITSELF_WHEN or value != UNKNOWN.get(name))
    for name, values in DOMAINS.items()
}
"""Every fact with the values that rules look at: an unknown one stands for several of them, but
where ``ITSELF_WHEN`` says otherwise."""


def unknown_facts(facts: Facts) -> tuple[str, ...]:
    """Return the facts of this case that are unknown and decided over all they may be (A21)."""
    return tuple(name for name, unknown in UNKNOWN.items() if getattr(facts, name) == unknown)


@dataclass(frozen=True, slots=True)
class PlanContext:
    """What only a plan knows of one of its people."""

    cool_panel: bool = False
    """Someone on the panel seemed less receptive (A12)."""
    full: bool = False
    """The places are used up by those above (A11)."""
    above: int = 0
    """How many of the invitations that the case counts go to people above them in the plan."""


ALONE: Final = PlanContext()
"""A case on its own."""
