"""Which words a case calls for: its situation, the parts of its note, and what is true of it.

``situation`` names the section of the phrase banks; ``ORDER`` says which parts a note of that
situation has, in reading order; ``truths`` are the conditions that a line may ask for.
"""

from typing import Final

from followup_rules.case import Case, Interview, Tone
from followup_rules.facts import Facts, interviews_that_count

ORDER: Final[dict[str, tuple[str, ...]]] = {
    "plain": ("reminder", "thanks", "interest", "close"),
    "check_in": ("reminder", "thanks", "interest", "check_in", "close"),
    "long_silence": ("reminder", "thanks", "interest", "no_pressure", "close"),
    "as_you_suggested": ("reminder", "thanks", "as_you_suggested", "interest", "close"),
    "after_no": ("reminder", "thanks", "as_you_suggested", "parting", "close"),
    "accepted": ("reminder", "thanks", "joining", "close"),
    "on_hold": ("reminder", "thanks", "interest", "on_hold", "close"),
    "offer": ("reminder", "thanks", "interest", "offer", "close"),
    "declined": ("reminder", "thanks", "as_you_suggested", "parting", "close"),
}
"""The parts after the greeting (S19-S22), by situation."""
OPTIONAL: Final[dict[str, frozenset[str]]] = {
    name: frozenset({"interest"}) for name in ("check_in", "long_silence", "on_hold", "offer")
}
"""Parts that come on top where there is room: another part says as much."""
_TONES: Final[dict[str, Tone]] = {"warm": "warm", "formal": "formal"}


def parts_of(name: str, facts: Facts, order: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """Return the parts after the greeting that a note of this situation has, in reading order.

    Nobody says that they are interested who is not (S45), or "as you suggested" unasked.
    """
    left_out = {"interest"} if facts.interest == "lost" else set()
    if not facts.asked:
        left_out.add("as_you_suggested")
    return tuple(part for part in order or ORDER[name] if part not in left_out)


def situation(case: Case, facts: Facts) -> str:
    """Name the section of the banks that this case calls for."""
    by_outcome = {"accepted": "accepted", "rejected": "after_no", "declined": "declined"}
    if facts.outcome in by_outcome:
        return by_outcome[facts.outcome]
    if facts.asked:
        return "as_you_suggested"
    if case.application.stage == "on_hold":
        return "on_hold"
    if facts.outcome == "offer":
        return "offer"
    if facts.silence:
        return "long_silence" if facts.clock == "stale" else "check_in"
    return "plain"


def tone_of(case: Case) -> Tone:
    """Return the tone that was chosen, or the one that the conversation had."""
    return case.preferences.tone or _TONES.get(case.person.rapport, "plain")


def meetings(case: Case) -> tuple[Interview, ...]:
    """Return the interviews with this person that the note may speak of, the latest first.

    Those that have been; where there is none yet, the booked ones: the note is then a draft for
    the days after.
    """
    theirs = [one for one in interviews_that_count(case) if one.with_person]
    past = [one for one in theirs if one.on <= case.today]
    return tuple(sorted(past or theirs, key=lambda one: one.on, reverse=bool(past)))


def truths(case: Case, facts: Facts) -> frozenset[str]:
    """Return the conditions of ``Line.needs`` that hold."""
    met = meetings(case)
    days = {one.on for one in met if one.on <= case.today}
    starts = case.application.starts_on
    held = {
        "met": bool(met),
        "warm": facts.rapport == "warm",
        "several": len(days) > 1,
        met[0].format if met else "unknown": bool(met),
        "asked": facts.asked,
        "wants_role": facts.interest == "role_and_company" and facts.outcome in ("live", "offer"),
        "wants_company": facts.interest in ("role_and_company", "company_only"),
        "started": starts is not None and starts <= case.today,
    }
    return frozenset(name for name, holds in held.items() if holds)
