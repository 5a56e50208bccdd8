"""What would change an answer, asked anew: each fact told otherwise, each later day.

Nothing here uses the code that finds changes.
"""

import copy
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any, get_args

from followup_rules.advice import Verdict
from followup_rules.case import Case, Environment, Interest, Part, Rapport, Stage
from followup_rules.decision.read import read
from followup_rules.decision.table import decide
from followup_rules.explanation.changes import changes_on, would_change
from followup_rules.rules import TABLE
from scripts.proofs.case_factory import case_of
from scripts.proofs.space import Space

MOST = 5
LONGEST = 60
"""Days after which nothing changes by itself any more, in cases of the steps."""
_TOLD_OTHERWISE: dict[str, tuple[Any, ...]] = {
    "person.part": get_args(Part),
    "person.assessed_you": (True, False),
    "person.rapport": get_args(Rapport),
    "person.profile": ("found",),
    "person.runs_process": (True, False),
    "application.interest": get_args(Interest),
    "application.environment": get_args(Environment),
    "application.stage": tuple(one for one in get_args(Stage) if one != "before_interview"),
    "application.restriction": (None,),
    "invitation.state": ("none", "connected", "received", "sent"),
    "invitations_sent": (0, 3, 5),
    "unsure": (True, False),
    "preferences.cautious": (True, False),
    "account.notes_left": (0, 1),
    "contacts": ("invites_connection", "news"),
}
"""Single facts that may be told otherwise: not that nobody can be found, or that you never met."""


@cache
def every_case() -> tuple[Case, ...]:
    """A case for every step through the space, less what only a plan can know."""
    steps = Space(TABLE, possible_only=True).walks()
    return tuple(case_of(one) for one in steps if not one["cool_panel"] and not one["plan_full"])


def verdict_of(case: Case) -> Verdict:
    return decide(read(case)).verdict


def told_otherwise(case: Case, field: str, value: object) -> Case:
    """The case with one field told otherwise, as a person would."""
    told = case.model_dump(mode="json")
    if field == "contacts":
        by = "employer" if value == "news" else "them"
        told["contacts"].append({"on": told["today"], "by": by, "channel": "email", "kind": value})
        return Case.model_validate(told)
    *path, last = field.split(".")
    container = told
    for name in path:
        container = container[name]
    container[last] = copy.copy(value)
    if field == "invitation.state":
        container["on"] = None
    return Case.model_validate(told)


def single_changes(case: Case) -> Iterator[tuple[str, object, Case]]:
    told = case.model_dump(mode="json")
    for field, values in _TOLD_OTHERWISE.items():
        now = told
        for name in field.split("."):
            now = now[name]
        for value in values:
            if value not in (now, "unknown", "unsure"):
                yield field, value, told_otherwise(case, field, value)


def wrong_changes(case: Case) -> str:
    """What is wrong with the changes that are told; nothing if they hold.

    Each gives the verdict that is announced, no two say the same, and where there is room for
    more, no single change to another verdict is missing.
    """
    verdict = verdict_of(case)
    listed = would_change(case, verdict)
    pairs = [(change.field, change.verdict) for change in listed]
    if len(listed) > MOST or len(set(pairs)) < len(pairs):
        return f"too many, or one twice: {pairs}"
    for change in listed:
        turned = verdict_of(told_otherwise(case, change.field, change.to))
        if turned != change.verdict or turned == verdict:
            return f"{change} gives {turned}"
    if len(listed) < MOST:
        for field, value, changed in single_changes(case):
            turned = verdict_of(changed)
            if turned != verdict and (field, turned) not in pairs:
                return f"{field} told as {value} gives {turned}, and isn't listed"
    return ""


def wrong_turn(case: Case) -> str:
    """What is wrong with the day on which the verdict changes by itself; nothing if it holds."""
    verdict = verdict_of(case)
    found = first_turn(case, verdict)
    told = changes_on(case, verdict)
    said = (told.date, told.verdict) if told else None
    return "" if said == found else f"told {said}, found {found}"


def first_turn(case: Case, verdict: Verdict) -> tuple[date, Verdict] | None:
    for days in range(1, LONGEST):
        day = case.today + timedelta(days=days)
        later = verdict_of(case.model_copy(update={"today": day}))
        if later != verdict:
            return day, later
    return None
