"""Japanese notes: what is said while the role is on hold.

Nothing was refused, so nobody applies again, and nothing is asked of the day when it goes on.
"""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines, spread

_SURE: Final = "wants_company !internal !own_recruiter"
"""Whoever is drawn to the place, in a role there or not."""
_TIES: Final = (
    ("wp", "今後もご縁をいただけましたら嬉しいです。"),
    ("wp", "いただいたご縁を大切にしたいと思っております。"),
    ("f", "今後もご縁をいただけましたら、ありがたく存じます。"),
    ("f", "いただいたご縁を大切にしたいと存じます。"),
)
"""What one says to it: in place of the wish for the job, which presses."""


def _ties(before: str, needs: str) -> tuple[Line, ...]:
    return tuple(Line(before + said, tones, f"{needs} {_SURE}") for tones, said in _TIES)


ON_HOLD: Final[Versions] = (
    (
        # They wrote it themselves: that is acknowledged, and thanks for something else stand first.
        *_ties("採用は見合わせとのご連絡をいただきましたが、", "wrote_hold !answered"),
        *_ties("採用の見合わせは承知しておりますが、", "answered"),
    ),
    (
        *_ties("採用は見合わせと伺いましたが、", "hold"),
        *lines(
            "wpf",
            "wants_company internal",
            "採用は見合わせと伺いましたが、引き続きどうぞよろしくお願いいたします。",
        ),
        *lines(
            "wpf",
            "wants_role own_recruiter",
            "採用は見合わせと伺いましたが、再開の際には、ぜひまたお声がけいただけますと幸いです。",
        ),
        *lines("wpf", "!wants_role own_recruiter", "採用は見合わせとのこと、承知いたしました。"),
    ),
)
HOLD_CLOSE: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "採用は見合わせと伺っておりますが、|よろしければ、こちらでもつながっていただけると嬉しいです。",
        ),
        lines(
            "pf",
            "",
            "採用は見合わせと伺っておりますが、|よろしければ、こちらでもつながっていただけますと幸いです。",
            "採用は見合わせと伺っておりますが、|こちらでつながっていただけましたら幸いです。",
        ),
    ),
)
"""That it is on hold | close, in one sentence: for whoever is not sure of the job."""
HOLD_FIRST: Final[Versions] = (
    (
        *_ties(
            "このたびはご連絡をいただき、ありがとうございました。|採用は見合わせと伺いましたが、",
            "wrote_hold",
        ),
        *lines(
            "wpf",
            "wrote_hold wants_company internal",
            "このたびはご連絡をいただき、ありがとうございました。|採用は見合わせとのこと、承知いたしました。",
        ),
        *lines(
            "wpf",
            "wrote_hold wants_role own_recruiter",
            "お世話になっております。ご連絡をいただき、ありがとうございました。|採用は見合わせと伺いましたが、再開の際には、ぜひまたお声がけいただけますと幸いです。",
        ),
        *lines(
            "wpf",
            "wrote_hold !wants_role own_recruiter",
            "お世話になっております。ご連絡をいただき、ありがとうございました。|採用は見合わせとのこと、承知いたしました。",
        ),
    ),
    Line(
        "ご連絡をいただき、ありがとうございました。|採用は見合わせとのこと、承知いたしました。",
        needs="wrote_hold !wants_role",
    ),
)
