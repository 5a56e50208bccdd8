"""Japanese notes: conditions and turns that the families share."""

from typing import Final

from followup_rules.note.bank import Versions
from followup_rules.note.wording.common import lines, spread

ANSWERED: Final[Versions] = (
    spread(
        lines(
            "wp",
            "replied wants_company",
            "ご丁寧なお返事もいただき、感謝しております。",
            "選考についてもご丁寧にお返事くださり、感謝しております。",
            "メールにもご丁寧にお返事をいただき、感謝しております。",
        ),
        lines(
            "f",
            "replied wants_company",
            "ご丁寧なお返事もいただき、心より感謝しております。",
            "選考についてもご丁寧にお返事くださり、心より感謝しております。",
        ),
    ),
)
"""Their answer, in place of the interest in the role: said again, that would press them."""
