"""The guide's numbers of days, and the bands that they cut the time since an interview into."""

from typing import Final, NamedTuple

from followup_rules.advice import Phase
from followup_rules.decision.facts import ClockBand

FLOOR: Final = 3
"""Days after the interview before which a request is too soon (S14, A1)."""
IDEAL_FROM: Final = 5
IDEAL_TO: Final = 7
ON_TIME_UNTIL: Final = 14
"""Days: the ideal window (S17) and the guide's two weeks (S15)."""
SILENCE_AFTER: Final = 14
"""Days without a word after which S16 holds."""
PENDING_LONG: Final = 14
"""Days after which a pending request counts as not accepted (A23)."""


class Band(NamedTuple):
    """Days that come to the same."""

    last: int
    """The last of them; they begin where the band before ends."""
    clock: ClockBand
    """What rules are told."""
    phase: Phase
    """What the contract says (Timing)."""


_BANDS: Final = (
    Band(-1, "another_round", "before"),
    Band(1, "day_0_1", "too_soon"),
    Band(FLOOR - 1, "day_2", "too_soon"),
    Band(IDEAL_FROM - 1, "day_3_4", "allowed"),
    Band(IDEAL_TO, "day_5_7", "ideal"),
    Band(ON_TIME_UNTIL, "day_8_14", "on_time"),
)


def band(days_since: int, stale_after_days: int) -> Band:
    """Return the band of that many days since the interview."""
    late = Band(stale_after_days, "late", "late")
    stale = Band(days_since, "stale", "stale")
    return next(one for one in (*_BANDS, late, stale) if days_since <= one.last)
