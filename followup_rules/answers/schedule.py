"""Giving out the days of a plan: two sends a day at most, while a window leaves another day.

Where all days of somebody's window are full, those who have them are moved to other days of
theirs, one after the other, as long as that frees one (an augmenting path).
"""

from collections import Counter, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from followup_rules.advice import Timing
from followup_rules.case import Case
from followup_rules.days import between, days_from, is_working_day, next_working_day, plus
from followup_rules.decision.bands import FLOOR, ON_TIME_UNTIL

A_DAY: Final = 2
"""Sends on one day while a window leaves another."""


@dataclass(frozen=True, slots=True)
class Window:
    """The days on which somebody's request may go out, the best first."""

    days: tuple[date, ...]


def window(case: Case, clock: Timing | None, opens: date) -> Window:
    """Return the days for one person: the suggested one, then those nearest to it.

    ``opens`` is the day on which their advice turns to connect. Inside the guide's two weeks the
    window is theirs; after them it is the two weeks to come.
    """
    if clock is None:
        first = opens if opens > case.today else plus(case.today, _without_a_date(case))
        best = next_working_day(first, case.preferences)
        last = plus(best, ON_TIME_UNTIL)
    else:
        first = max(case.today, opens, clock.earliest)
        best = clock.suggested
        if best < first:
            best = next_working_day(first, case.preferences)
        last = clock.on_time_until if best <= clock.on_time_until else plus(best, ON_TIME_UNTIL)
    days = [day for day in between(first, last) if is_working_day(day, case.preferences)]
    days = days or list(between(first, last))

    def preference(day: date) -> tuple[bool, bool, int]:
        outside = clock is not None and not clock.ideal_from <= day <= clock.ideal_to
        return day != best, outside, abs(days_from(best, day))

    return Window(tuple(sorted({best, *days}, key=preference)))


def _without_a_date(case: Case) -> int:
    """Return the days to leave where it isn't known when you meet, or met."""
    return FLOOR if case.application.stage == "before_interview" else 0


def spread(windows: Sequence[Window], sent: Iterable[date] = ()) -> list[date]:
    """Return a day for each window, in their order.

    Args:
        windows: Of those who are to be invited.
        sent: The days on which requests to others of the panel went out; they count among the two.

    """
    plan = _Plan(windows, Counter(sent))
    for index in range(len(windows)):
        plan.give(index)
    return [plan.day[index] for index in range(len(windows))]


class _Plan:
    def __init__(self, windows: Sequence[Window], sent: Counter[date]) -> None:
        self.windows = windows
        self.sent = sent
        self.day: dict[int, date] = {}
        self.on: dict[date, list[int]] = {}
        self.full: set[date] = set()
        """Days that no move can free any more."""

    def give(self, index: int) -> None:
        days = self.windows[index].days
        free = next((day for day in days if self._number(day) < A_DAY), None)
        if free is None and not self._move(days):
            self._put(index, min(days, key=lambda day: (self._number(day), days.index(day))))
            return
        free = free or next(day for day in days if self._number(day) < A_DAY)
        self._put(index, free)

    def _number(self, day: date) -> int:
        """Return how many requests go out on a day, those that went included."""
        return len(self.on.get(day, ())) + self.sent[day]

    def _put(self, index: int, day: date) -> None:
        self.day[index] = day
        self.on.setdefault(day, []).append(index)

    def _move(self, days: Sequence[date]) -> bool:
        """Free one of these days by moving others, if that can be done."""
        came: dict[date, tuple[date, int] | None] = {
            day: None for day in days if day not in self.full
        }
        queue = deque(came)
        while queue:
            here = queue.popleft()
            for index in self.on.get(here, ()):
                for there in self.windows[index].days:
                    if there in came or there in self.full:
                        continue
                    came[there] = (here, index)
                    if self._number(there) < A_DAY:
                        self._shift(there, came)
                        return True
                    queue.append(there)
        self.full.update(came)
        return False

    def _shift(self, there: date, came: dict[date, tuple[date, int] | None]) -> None:
        step = came[there]
        while step is not None:
            here, index = step
            self.on[here].remove(index)
            self._put(index, there)
            there, step = here, came[here]
