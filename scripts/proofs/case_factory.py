"""A real case for any facts that can be: the way back from ``read``.

``case_of`` builds a case whose facts are exactly those asked for; that the two fit together is
itself tested. Today is a Monday with nothing special about it.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from followup_rules.case import Case
from followup_rules.decision.facts import Facts, PlanContext
from followup_rules.rules.rule import Value

TODAY = date(2026, 11, 23)
DAYS_AGO = {
    "day_0_1": 1,
    "day_2": 2,
    "day_3_4": 3,
    "day_5_7": 7,
    "day_8_14": 10,
    "late": 20,
    "stale": 40,
}
STAGES = {
    "live": "awaiting_decision",
    "offer": "offer_received",
    "accepted": "offer_accepted",
    "rejected": "rejected",
    "declined": "offer_declined",
}


def ago(days: int) -> str:
    """Return the day so many days before `TODAY`, as text."""
    return (TODAY - timedelta(days=days)).isoformat()


def _interviews(facts: Mapping[str, Value]) -> list[dict[str, Any]]:
    clock, met = facts["clock"], facts["met"]
    # Contacts from before the first interview of all would not count.
    interviews: list[dict[str, Any]] = [{"on": ago(100), "with_person": False}]
    if met == "no_date" and facts["clock"] == "no_date":
        interviews = []
    if met == "fell_through":
        interviews.append({"on": ago(10), "took_place": False})
    if met == "yes":
        interviews.append({"on": ago(DAYS_AGO.get(str(clock), 10))})
    elif facts["silence"]:
        interviews.append({"on": ago(20), "with_person": False})
    if clock == "another_round" or (met == "not_yet" and clock != "no_date"):
        interviews.append({"on": ago(-3)})
    return interviews


def _contacts(facts: Mapping[str, Value], interviews: list[dict[str, Any]]) -> list[dict[str, Any]]:
    theirs = [one["on"] for one in interviews if one.get("with_person", True)]
    held = [one["on"] for one in interviews if one["on"] in theirs and one.get("took_place", True)]
    since = max((on for on in held if on <= ago(0)), default=ago(20))
    told: list[dict[str, Any]] = []

    def say(days: int, by: str, kind: str, *, not_before: str = since) -> None:
        told.append({"on": max(ago(days), not_before), "by": by, "kind": kind, "channel": "email"})

    if facts["outcome"] == "rejected" and _still_open(facts):
        say(20, "employer", "rejection", not_before="")
    lifts = facts["checked_in"] and not facts["touched"] and facts["clock"] in FIRST_DAYS
    if facts["asked"]:
        say(9 if facts["clock"] == "next_day" else 1 if lifts else 20, "them", ASKS, not_before="")
    if not facts["silence"] and facts["outcome"] == "live":
        say(0, "employer", "news")
    quiet = 1 if lifts else 7
    if facts["checked_in"]:
        say(0 if facts["touched"] else quiet, "you", "check_in")
    elif facts["touched"]:
        say(0, "you", "substance")
    if facts["exchange"] == "live":
        say(0, "you", "courtesy")
        say(0, "them", "substance")
        say(0, "them", "substance")
    if facts["exchange"] == "unanswered":
        for _ in range(2):
            say(0 if facts["touched"] else 7, "you", "substance")
    return told


FIRST_DAYS = ("day_0_1", "day_2", "day_3_4")
"""So soon after the interview a message of yours is less than a week old."""
ASKS = "invites_connection"


def case_of(facts: Mapping[str, Value]) -> Case:
    """Return a case with exactly these facts."""
    interviews = _interviews(facts)
    case: dict[str, Any] = {
        "today": ago(0),
        "person": {
            "name": "Mina Okafor",
            "part": facts["part"],
            "assessed_you": {"yes": True, "no": False, "unknown": None}[str(facts["assessed"])],
            "runs_process": facts["runs_process"],
            "rapport": facts["rapport"],
            "profile": facts["profile"],
            "known_before": facts["known"],
            "still_there": {"yes": None, "left": False, "doubtful": None}[str(facts["there"])],
            "company": "Fjordbank" if facts["there"] == "doubtful" else "",
        },
        "application": {
            "role": "data engineer",
            "company": "Nordlicht Labs",
            "stage": _stage(facts),
            "interest": facts["interest"],
            "environment": facts["environment"],
            "restriction": None
            if facts["restriction"] == "none"
            else {"kind": facts["restriction"]},
        },
        "interviews": interviews,
        "contacts": _contacts(facts, interviews),
        "invitation": _invitation(str(facts["link"])),
        "invitations_sent": {"free": 0, "advised_used": 3, "none_left": 5}[str(facts["places"])],
        "unsure": facts["unsure"],
        "preferences": {"cautious": facts["cautious"]},
    }
    if facts["clock"] == "next_day":
        case["preferences"]["holidays"] = [ago(days) for days in range(9)]
    if facts["means"] != "note":
        case["account"] = {"notes_left": 0}
        if facts["means"] == "note_after_reset":
            case["account"]["notes_reset_on"] = ago(-1)
    return Case.model_validate(case)


def _still_open(facts: Mapping[str, Value]) -> bool:
    """Booked interviews count only while the stage is not over."""
    return facts["met"] == "not_yet" or facts["clock"] == "another_round"


def _stage(facts: Mapping[str, Value]) -> str:
    if facts["met"] == "not_yet" and facts["clock"] == "no_date":
        return "before_interview"
    if facts["outcome"] == "rejected" and _still_open(facts):
        return "interviewing"
    return STAGES[str(facts["outcome"])]


def _invitation(link: str) -> dict[str, Any]:
    return {
        "none": {"state": "none"},
        "unknown": {"state": "unknown"},
        "connected": {"state": "connected", "on": ago(3)},
        "received": {"state": "received", "on": ago(3)},
        "pending": {"state": "sent", "on": ago(3)},
        "pending_long": {"state": "sent", "on": ago(20)},
        "withdrawn": {"state": "withdrawn", "on": ago(5)},
        "not_offered": {"state": "none", "can_send": False},
        "withdrawn_reopened": {"state": "withdrawn", "on": ago(90)},
    }[link]


def in_plan(facts: Mapping[str, Value]) -> PlanContext:
    """Return what the plan around a case knows, as the facts have it."""
    return PlanContext(cool_panel=bool(facts["cool_panel"]), full=bool(facts["plan_full"]))


def facts_of(values: Mapping[str, Value]) -> Facts:
    """Return the facts with these values."""
    return Facts(**values)  # type: ignore[arg-type]
