"""The clock of one person: days since the interview, phases, windows, the day to aim for.

``timing`` returns the contract's ``Timing``. Phases come from the days alone (A1); what else
holds a request back moves ``earliest``, never the windows.
"""

from datetime import date

from followup_rules.advice import Timing
from followup_rules.case import Case, Preferences
from followup_rules.days import days_from, first_working_day, next_working_day, plus
from followup_rules.decision.bands import FLOOR, IDEAL_FROM, IDEAL_TO, ON_TIME_UNTIL, band
from followup_rules.decision.facts import Facts
from followup_rules.decision.history import BETWEEN_TOUCHES, KeyDates


def timing(case: Case, facts: Facts, when: KeyDates) -> Timing | None:
    """Return the person's clock, or None when no interview with them is known."""
    start = when.counted_from
    if start is None:
        return None
    since = days_from(start, case.today)
    earliest = _earliest(case, facts, when, start)
    ideal_from, ideal_to = plus(start, IDEAL_FROM), plus(start, IDEAL_TO)
    on_time_until = plus(start, ON_TIME_UNTIL)
    # An invitation of theirs, or a job accepted, needs no waiting for the ideal window (A19, A27).
    at_once = facts.asked or facts.outcome == "accepted"
    first = max(case.today, earliest)
    return Timing(
        counted_from=start,
        days_since=since,
        phase=band(since, case.preferences.stale_after_days).phase,
        check_in=facts.silence,
        earliest=earliest,
        ideal_from=ideal_from,
        ideal_to=ideal_to,
        on_time_until=on_time_until,
        suggested=_suggested(
            first, first if at_once else ideal_from, ideal_to, on_time_until, case.preferences
        ),
    )


def _earliest(case: Case, facts: Facts, when: KeyDates, start: date) -> date:
    """Return the first day on which sending is not wrong, as far as days decide it."""
    if facts.outcome == "accepted":
        holds = [start]
    elif facts.outcome == "rejected" and when.may_invite_from:
        holds = [start, when.may_invite_from]
    elif facts.asked and when.asked_on:
        holds = [start, when.asked_on]
    else:
        holds = [plus(start, FLOOR)]
    if when.holding_touch_on and facts.outcome != "accepted":
        holds.append(plus(when.holding_touch_on, BETWEEN_TOUCHES))
    if facts.means == "note_after_reset" and when.resets_on:
        holds.append(when.resets_on)
    if facts.link == "withdrawn" and when.reopens_on:
        holds.append(when.reopens_on)
    declared = case.application.restriction
    if facts.restriction != "none" and declared and declared.until:
        holds.append(plus(declared.until, 1))
    return max(holds)


def _suggested(
    first: date, ideal_from: date, ideal_to: date, on_time_until: date, preferences: Preferences
) -> date:
    """Return the day to aim for: working days first, the window always (A2, S17)."""
    ideal = first_working_day(max(first, ideal_from), ideal_to, preferences)
    on_time = ideal or first_working_day(first, on_time_until, preferences)
    if on_time:
        return on_time
    if first <= on_time_until:
        return max(first, ideal_from)
    return next_working_day(first, preferences)
