"""A real case for any facts that can be: the way back from ``read``.

``case_of`` builds a case whose facts are exactly those asked for; that the two fit together is
itself tested. Today is a Monday with nothing special about it.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from followup_rules.case import Case
from followup_rules.facts import Facts, InPlan
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
    return (TODAY - timedelta(days=days)).isoformat()


def _interviews(facts: Mapping[str, Value]) -> list[dict[str, Any]]:
    clock, met = facts["clock"], facts["met"]
    interviews: list[dict[str, Any]] = []
    if met == "yes":
        interviews.append({"on": ago(DAYS_AGO.get(str(clock), 10))})
    elif facts["silence"]:
        interviews.append({"on": ago(20), "with_person": False})
    if clock == "another_round" or (met == "not_yet" and clock != "no_date"):
        interviews.append({"on": ago(-3)})
    if met == "not_yet" and clock != "no_date":
        # Contacts from before the first interview of all would not count.
        interviews.append({"on": ago(100), "with_person": False})
    return interviews


def _contacts(facts: Mapping[str, Value], interviews: list[dict[str, Any]]) -> list[dict[str, Any]]:
    met_on = [one["on"] for one in interviews if one["on"] <= ago(0)]
    since = max(met_on, default=ago(20))
    told: list[dict[str, Any]] = []

    def say(days: int, by: str, kind: str) -> None:
        told.append({"on": max(ago(days), since), "by": by, "kind": kind, "channel": "email"})

    if facts["outcome"] == "rejected" and _still_open(facts):
        say(20, "employer", "rejection")
    if facts["asked"]:
        say(1 if facts["clock"] == "next_day" else 20, "them", "invites_connection")
        if facts["clock"] == "next_day":
            told[-1]["on"] = ago(1)
    if not facts["silence"] and facts["outcome"] == "live":
        say(0, "employer", "news")
    if facts["checked_in"]:
        say(2 if facts["touched"] else 7, "you", "check_in")
    elif facts["touched"]:
        say(0, "you", "substance")
    if facts["exchange"] == "live":
        say(0, "you", "courtesy")
        say(0, "them", "substance")
        say(0, "them", "substance")
    if facts["exchange"] == "unanswered":
        say(0, "you", "courtesy")
        say(0, "you", "courtesy")
    return told


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
        case["preferences"]["holidays"] = [ago(0)]
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
        "withdrawn_reopened": {"state": "withdrawn", "on": ago(90)},
    }[link]


def in_plan(facts: Mapping[str, Value]) -> InPlan:
    return InPlan(cool_panel=bool(facts["cool_panel"]), full=bool(facts["plan_full"]))


def facts_of(values: Mapping[str, Value]) -> Facts:
    return Facts(**values)  # type: ignore[arg-type]
