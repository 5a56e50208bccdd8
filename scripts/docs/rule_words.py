"""How docs/rules.md says a condition: facts and their values in words.

Of many allowed values it tells those that are not allowed, where they are fewer (``MANY``).
"""

from typing import Final

from followup_rules.decision.facts import TELLABLE
from followup_rules.rules.rule import Condition, Value

TRUTHS: Final[dict[str, tuple[str, str]]] = {
    "asked": ("they asked to be added", "they did not ask to be added"),
    "runs_process": ("they run the process", "they don't run the process"),
    "known": ("you knew them before", "you didn't know them before"),
    "cool_panel": ("someone on the panel was less receptive", "nobody on the panel was cool"),
    "plan_full": ("the places of the plan are taken", "the plan has places left"),
    "silence": ("nothing was heard for over two weeks", "it isn't two weeks of silence"),
    "unsure": ("you hesitate", "you don't hesitate"),
    "checked_in": ("you have checked in before", "you have not checked in yet"),
    "touched": ("you wrote to them less than a week ago", "you wrote nothing for a week"),
    "cautious": ("you prefer to wait for the decision", "you don't wait for the decision"),
}
SUBJECTS: Final[dict[str, str]] = {
    "restriction": "you declared",
    "link": "on LinkedIn",
    "profile": "their profile is",
    "met": "you",
    "outcome": "the process",
    "interest": "you want",
    "part": "they are",
    "there": "at the company they",
    "assessed": "they",
    "rapport": "they were",
    "environment": "the environment was",
    "places": "the places are",
    "exchange": "between you",
    "clock": "the clock says",
    "means": "a note",
}
"""The words before the value of a fact that has several."""
VALUES: Final[dict[tuple[str, str], str]] = {
    ("restriction", "no_contact"): "no contact",
    ("restriction", "named_channel"): "one channel only",
    ("restriction", "none"): "no rule",
    ("link", "none"): "there is nothing yet",
    ("link", "connected"): "you are connected",
    ("link", "received"): "their invitation waits",
    ("link", "pending"): "your request has waited for less than 14 days",
    ("link", "pending_long"): "your request has waited for 14 days or more",
    ("link", "withdrawn"): "you withdrew a request",
    ("link", "withdrawn_reopened"): "you withdrew a request and may ask again",
    ("link", "not_offered"): "only following is possible",
    ("link", "unknown"): "nothing is known",
    ("profile", "not_found"): "not found",
    ("met", "yes"): "have met them",
    ("met", "not_yet"): "have not met them yet",
    ("met", "no_date"): "met them on a day unknown",
    ("met", "fell_through"): "had an interview with them that did not take place",
    ("there", "yes"): "still work",
    ("there", "left"): "no longer work",
    ("there", "doubtful"): "may no longer work",
    ("outcome", "live"): "goes on",
    ("outcome", "offer"): "has come to an offer",
    ("outcome", "accepted"): "has ended with your yes",
    ("outcome", "rejected"): "has ended with their no",
    ("outcome", "declined"): "has ended with your no",
    ("interest", "role_and_company"): "role and company",
    ("interest", "company_only"): "the company only",
    ("interest", "lost"): "neither any more",
    ("part", "hiring_manager"): "the hiring manager",
    ("part", "recruiter"): "a recruiter",
    ("part", "agency_recruiter"): "your agency's recruiter",
    ("part", "senior"): "a senior",
    ("part", "peer"): "a peer",
    ("part", "logistics"): "there for logistics",
    ("part", "unknown"): "of a part unknown",
    ("assessed", "yes"): "assessed you",
    ("assessed", "no"): "did not assess you",
    ("assessed", "unknown"): "may have assessed you",
    ("rapport", "unknown"): "of a mood unknown",
    ("places", "advised_used"): "used up to the advised number",
    ("places", "none_left"): "all used",
    ("exchange", "none"): "no message waits for an answer",
    ("exchange", "live"): "an exchange is going on",
    ("exchange", "unanswered"): "two or more messages of yours are unanswered",
    ("clock", "no_date"): "no day",
    ("clock", "another_round"): "that another round is near",
    ("clock", "day_0_1"): "day 0–1",
    ("clock", "day_2"): "day 2",
    ("clock", "day_3_4"): "day 3–4",
    ("clock", "day_5_7"): "day 5–7",
    ("clock", "day_8_14"): "day 8–14",
    ("clock", "late"): "late (day 15–28)",
    ("clock", "stale"): "stale (over 28 days)",
    ("clock", "next_day"): "that the next working day has not come",
    ("clock", "open"): "that days don't matter any more",
    ("means", "note"): "can be attached",
    ("means", "note_after_reset"): "can be attached after the quota's reset",
    ("means", "no_note"): "can't be attached",
}
MANY: Final = 3
"""Where more values than these are allowed, the fewer that aren't are told instead."""


def value(name: str, told: Value) -> str:
    """Return a value in words."""
    return VALUES.get((name, str(told)), str(told).replace("_", " "))


def listed(words: list[str]) -> str:
    """Return words as a list that one reads."""
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]


def part(name: str, allowed: frozenset[Value]) -> str:
    """Return what one fact has to be."""
    if name in TRUTHS:
        return TRUTHS[name][0 if True in allowed else 1]
    inside = [value(name, one) for one in TELLABLE[name] if one in allowed]
    outside = [value(name, one) for one in TELLABLE[name] if one not in allowed]
    if len(inside) > max(MANY, len(outside)):
        return f"unless {SUBJECTS[name]} {listed(outside)}"
    return f"{SUBJECTS[name]} {listed(inside)}"


def condition(one: Condition) -> str:
    """Return a condition in a line, exceptions last."""
    parts = [part(name, allowed) for name, allowed in one.items()]
    parts.sort(key=lambda told: told.startswith("unless"))
    if not parts:
        return "always"
    if parts[0].startswith("unless"):
        return f"always, {', '.join(parts)}"
    return ", ".join(
        [
            " and ".join(one for one in parts if not one.startswith("unless")),
            *(one for one in parts if one.startswith("unless")),
        ]
    )


def fact(name: str, told: Value) -> str:
    """Return one fact of an example."""
    if name in TRUTHS:
        return TRUTHS[name][0 if told else 1]
    return f"{SUBJECTS[name]} {value(name, told)}"
