"""Japanese notes: what is said to someone known before, or not met."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.ja.closing import MOVES_TOO, NEXT

KNOWN: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "{of_when}面接では|お時間をいただき、ありがとうございました。",
            "{when}は面接でまたお会いできて、嬉しかったです。|お時間をいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "",
            "{of_when}面接では、|お忙しいところお時間をいただき、誠にありがとうございました。",
        ),
    ),
    "面接では、|お時間をいただき、ありがとうございました。",
)
"""Reminder to someone known before | thanks."""
KNOWN_CLOSE: Final[Versions] = (
    (
        *MOVES_TOO,
        *lines(
            "wp",
            "again_with_you",
            "よろしければ、こちらでもつながっていただけると嬉しいです。{next_date}も、どうぞよろしくお願いいたします。",
        ),
        *lines(
            "f",
            "again_with_you",
            "こちらでもつながっていただけますと幸いです。{next_date}も、何卒よろしくお願い申し上げます。",
        ),
        *lines(
            "wp",
            "booked !again_with_you",
            "よろしければ、こちらでもつながっていただけると嬉しいです。{next_date}の面接も、どうぞよろしくお願いいたします。",
        ),
        *lines(
            "f",
            "booked !again_with_you",
            "こちらでもつながっていただけますと幸いです。{next_date}の面接も、何卒よろしくお願い申し上げます。",
        ),
    ),
    NEXT,
    spread(
        lines(
            "wp",
            "",
            "よろしければ、こちらでもつながっていただけると嬉しいです。",
            "こちらでもどうぞよろしくお願いいたします。",
        ),
        lines(
            "p",
            "",
            "よろしければ、こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            "",
            "よろしければ、こちらでもつながっていただけましたら幸いです。",
        ),
    ),
    "よろしくお願いいたします。",
)
UNMET_THANKS: Final[Versions] = (
    spread(
        lines(
            "wpf", "!settled", "{role}の選考では、|いろいろとご調整いただき、ありがとうございます。"
        ),
        lines("wpf", "!settled", "{role}の選考では、|お世話になり、ありがとうございます。"),
        lines(
            "wpf",
            "!settled",
            "{of_when}{role}の面接にあたり、|お力添えをいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "settled",
            "{role}の選考では、|大変お世話になり、ありがとうございました。",
            "このたびの{role}の選考では、|お力添えをいただき、ありがとうございました。",
            "{role}の選考にあたり、|いろいろとご調整くださり、ありがとうございました。",
        ),
    ),
    "{role}の選考では、|お世話になり、ありがとうございました。",
    "選考では、|お世話になり、ありがとうございました。",
)
UNMET_REMINDER: Final[Versions] = (
    spread(
        lines("wpf", "!settled", "{when}、{role}の面接を受けました。"),
        lines("wpf", "!settled", "{role}の選考に応募しております。"),
        lines("wpf", "settled", "{role}の選考では、大変お世話になりました。"),
    ),
    Line("{role}に応募しております。", needs="!settled"),
    Line("{when}、面接を受けました。", needs="!settled"),
    Line("応募の件でご連絡いたしました。", needs="!settled"),
    "選考では、お世話になりました。",
)
UNMET_HELP: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "!settled",
            "選考ではお世話になり、ありがとうございます。",
            "お力添えに感謝しております。",
        ),
        lines("wpf", "settled", "お力添えに、感謝しております。"),
    ),
    "お力添えを、ありがとうございます。",
)
