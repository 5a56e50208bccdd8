"""Sets of values that several rules speak of, each with its name.

They are written as what a rule admits, so that the proofs can compute on them.
"""

from typing import Final

UNSETTLED: Final = {
    "none",
    "received",
    "withdrawn",
    "withdrawn_reopened",
    "not_offered",
    "unknown",
}
"""Neither connected nor pending: a restriction changes the verdict (contract: Restriction)."""
NOT_ACCEPTED: Final = {"live", "offer", "rejected", "declined"}
"""A job accepted leaves part, mood, places and clock behind (A19)."""
MOOD_COUNTS: Final = {"live", "offer", "declined"}
"""After a rejection their invitation wins over the mood (A27)."""
PROCESS: Final = {"live", "offer"}
"""An ordinary live process; an offer in hand is one (A19)."""
USES_A_PLACE: Final = {"hiring_manager", "senior", "recruiter", "peer", "logistics", "unknown"}
"""Everyone but your own agency recruiter (A11)."""
IN_TIME: Final = {
    "day_0_1",
    "day_2",
    "day_3_4",
    "day_5_7",
    "day_8_14",
    "another_round",
    "next_day",
    "open",
}
"""Clocks that are neither past the guide's two weeks nor unknown. Days that are too early are
among them: the rules that say to wait come first in ``STEPS``."""
STILL_THERE: Final = {"yes", "doubtful"}
"""They work there, as far as anyone knows; a doubt is asked about and holds nobody back (A31)."""
RESERVED: Final = {"formal", "neutral"}
"""Not warm, and not cold either; of someone known before it counts as warm (A32)."""
COLD: Final = {"cold", "disengaged", "skeptical"}
