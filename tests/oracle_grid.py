"""A grid of cases over the facts that the guide reads, and how to compare two readings on it.

The plain product of the facts is far beyond anyone's patience, so the grid is walked in steps of
a prime: every value of every fact comes up, with every value of every other, in an order that is
the same everywhere. Values that let a case pass stand several times in their list, so that the
later questions of the guide are reached too.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from math import prod
from typing import Any, Final

from followup_rules.advice import Certainty, Timing, Verdict
from followup_rules.case import (
    Account,
    Application,
    Case,
    Contact,
    Interview,
    Invitation,
    Person,
    Preferences,
    Restriction,
)
from followup_rules.decision.history import key_dates
from followup_rules.decision.read import read
from followup_rules.decision.table import decide
from followup_rules.decision.timing import timing
from tests.oracle import Answer, oracle

TODAY: Final = date(2026, 11, 20)
type Words = tuple[tuple[int, str, str], ...]

_FACTS: Final[dict[str, tuple[Any, ...]]] = {
    "met": (*(3, 4, 5, 7, 8, 14, 15, 28, 29, 36), *(0, 1, 2, 6, 13, 16, 27, 60), -1, -7, None),
    "again": (None, None, None, None, -1, -7, -8, -20),
    "others": (None, None, None, 0, 14, 15, 40, -5),
    "stage": (
        *("awaiting_decision", "interviewing", "on_hold", "awaiting_decision", "interviewing"),
        *("offer_received", "before_interview", "offer_accepted", "offer_declined"),
        *("rejected", "withdrawn"),
    ),
    "interest": (*("role_and_company",) * 7, "company_only", "lost", "unsure"),
    "environment": ("unknown", "warm", "neutral", "mixed", "unknown", "cold"),
    "part": (
        *("hiring_manager", "senior", "peer", "recruiter", "hiring_manager", "senior"),
        *("agency_recruiter", "logistics", "unknown"),
    ),
    "assessed_you": (*(True,) * 6, False, None),
    "runs_process": (False, False, True),
    "rapport": (
        *("warm", "neutral", "formal", "warm", "neutral", "warm"),
        *("cold", "disengaged", "skeptical", "unknown"),
    ),
    "profile": (*("found",) * 10, "not_found", "ambiguous"),
    "restriction": (*(None,) * 12, "no_contact", "named_channel", "discretion"),
    "until": (None, -1, 0, 5),
    "link": (*("none",) * 9, "sent", "connected", "received", "withdrawn", "withdrawn", "unknown"),
    "link_on": (None, 0, 13, 14, 20, 21, 30),
    "sent": (0, 0, 1, 2, 3, 4, 5, 9),
    "unsure": (*(False,) * 8, True),
    "cautious": (*(False,) * 5, True),
    "notes": ((None, None), (2, None), (None, None), (0, None), (0, -1), (0, 0), (0, 3), (0, 30)),
    "decision_by": (None, None, None, -3, -1, 0, 3),
    "stale": (28, 28, 28, 10, 15, 0),
    "free_days": (("sat", "sun"), ("fri", "sat"), (), "holidays", "all"),
    "words": (
        *((),) * 6,
        ((3, "you", "thank_you"), (2, "them", "courtesy")),
        ((6, "you", "check_in"),),
        ((7, "you", "check_in"),),
        ((8, "you", "check_in"), (2, "you", "substance")),
        ((0, "you", "substance"),),
        ((2, "you", "substance"), (1, "you", "courtesy")),
        ((9, "you", "substance"), (8, "you", "scheduling")),
        ((9, "you", "check_in"), (8, "you", "check_in"), (8, "you", "courtesy")),
        ((2, "you", "scheduling"), (1, "you", "courtesy")),
        ((1, "you", "substance"), (0, "them", "invites_connection")),
        ((6, "you", "thank_you"), (5, "them", "substance"), (4, "them", "invites_connection")),
        ((4, "them", "invites_connection"), (2, "you", "substance"), (1, "you", "check_in")),
        ((5, "them", "rejection"), (4, "you", "substance"), (3, "them", "invites_connection")),
        ((7, "you", "courtesy"), (5, "them", "substance"), (4, "you", "thank_you")),
        ((8, "you", "courtesy"), (5, "them", "substance"), (4, "you", "thank_you")),
        ((2, "them", "substance"), (2, "you", "courtesy"), (2, "you", "courtesy")),
        ((1, "employer", "news"),),
        ((14, "employer", "scheduling"),),
        ((15, "employer", "scheduling"), (1, "employer", "courtesy")),
        ((0, "them", "invites_connection"),),
        ((2, "them", "invites_connection"), (1, "them", "invites_connection")),
        ((25, "them", "invites_connection"),),
        ((5, "employer", "invites_connection"),),
        ((5, "them", "rejection"),),
        ((5, "employer", "rejection"), (5, "them", "invites_connection")),
        ((5, "employer", "rejection"), (1, "them", "invites_connection")),
        ((5, "them", "invites_connection"), (4, "employer", "negative_feedback")),
        ((3, "them", "negative_feedback"), (0, "them", "invites_connection")),
        ((5, "you", "rejection"),),
    ),
    "channel": ("email", "phone", "in_person"),
    "still_there": (None, None, True, None, False),
    "known_before": (*(False,) * 4, True),
    "took_place": (*(True,) * 7, False),
    "again_took_place": (*(True,) * 5, False),
    "can_send": (*(None,) * 7, True, False),
}
_NAMES: Final = tuple(_FACTS)
SIZE: Final = prod(len(values) for values in _FACTS.values())
"""Cases of the whole grid, the ones that weigh more than once counted as often."""
_STRIDE: Final = 2_305_843_009_213_693_951
"""A prime (2**61 - 1) that doesn't divide the size: its steps meet every case before any twice."""


def cases(number: int, start: int = 0) -> Iterator[Case]:
    """Yield so many cases of the grid, spread over the whole of it."""
    for index in range(start, start + number):
        yield case_at(index * _STRIDE % SIZE)


def case_at(number: int) -> Case:
    """Return the case of that number in the grid."""
    told: dict[str, Any] = {}
    for name in _NAMES:
        number, index = divmod(number, len(_FACTS[name]))
        told[name] = _FACTS[name][index]
    free = told["free_days"]
    restriction = told["restriction"]
    left, reset = told["notes"]
    return Case(
        today=TODAY,
        person=Person(
            name="Mara Quill",
            part=told["part"],
            assessed_you=told["assessed_you"],
            runs_process=told["runs_process"],
            rapport=told["rapport"],
            profile=told["profile"],
            still_there=told["still_there"],
            known_before=told["known_before"],
        ),
        application=Application(
            role="Data Analyst",
            company="Brightwater",
            stage=told["stage"],
            interest=told["interest"],
            environment=told["environment"],
            decision_by=_ahead(told["decision_by"]),
            restriction=restriction and Restriction(kind=restriction, until=_ahead(told["until"])),
        ),
        interviews=tuple(
            Interview(
                on=TODAY - timedelta(ago),
                with_person=name != "others",
                took_place=told.get(
                    {"met": "took_place", "again": "again_took_place"}.get(name, ""), True
                ),
            )
            for name in ("met", "again", "others")
            if (ago := told[name]) is not None
        ),
        contacts=tuple(
            Contact(on=TODAY - timedelta(ago), by=by, kind=kind, channel=told["channel"])  # type: ignore[arg-type]
            for ago, by, kind in told["words"]
        ),
        invitation=Invitation(
            state=told["link"],
            on=None if told["link_on"] is None else TODAY - timedelta(told["link_on"]),
            can_send=told["can_send"],
        ),
        invitations_sent=told["sent"],
        unsure=told["unsure"],
        account=Account(notes_left=left, notes_reset_on=_ahead(reset)),
        preferences=Preferences(
            cautious=told["cautious"],
            stale_after_days=told["stale"],
            weekend=("mon", "tue", "wed", "thu", "fri", "sat", "sun")
            if free == "all"
            else ("sat", "sun")
            if free == "holidays"
            else free,
            holidays=tuple(TODAY + timedelta(day) for day in range(-2, 25))
            if free == "holidays"
            else (),
        ),
    )


def _ahead(days: int | None) -> date | None:
    return None if days is None else TODAY + timedelta(days)


type Reading = tuple[Verdict, Certainty, Timing | None]


def by_the_table(case: Case) -> Reading:
    """Return what the rules and the clock say, without the words."""
    facts = read(case)
    decision = decide(facts)
    return decision.verdict, decision.certainty, timing(case, facts, key_dates(case))


def by_the_oracle(answer: Answer) -> Reading:
    """Return the part of the oracle's answer that both give."""
    return answer.verdict, answer.certainty, answer.timing


def disagreement(case: Case) -> tuple[str, str] | None:
    """Return the kind of a disagreement on a case, and all of it; None where there is none."""
    second, rule = oracle(case), decide(read(case)).rule.id
    table, told = by_the_table(case), by_the_oracle(second)
    if table == told:
        return None
    if table[0] != told[0]:
        what = f"{table[0]} against {told[0]}"
    elif table[1] != told[1]:
        what = f"{table[0]}, {table[1]} against {told[1]}"
    else:
        one, other = (clock.model_dump() if clock else {} for clock in (table[2], told[2]))
        what = "clock: " + ", ".join(
            f"{name} moved" for name in Timing.model_fields if one.get(name) != other.get(name)
        )
        return what, _both(table, told, case)
    return f"{rule} against {second.decided_by}: {what}", _both(table, told, case)


def _both(table: Reading, told: Reading, case: Case) -> str:
    return (
        f"the table says {_said(table)}; the oracle says {_said(told)}; "
        f"of {case.model_dump_json(exclude_defaults=True)}"
    )


def _said(reading: Reading) -> str:
    verdict, certainty, clock = reading
    return f"{verdict}, {certainty}, {clock.model_dump_json() if clock else 'no clock'}"
