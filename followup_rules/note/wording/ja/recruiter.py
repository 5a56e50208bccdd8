"""Japanese notes: what is said to one's own recruiter."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines, spread

RECRUITER: Final[Versions] = (
    (
        Line(
            "お世話になっております。{called}はお電話をいただき、|ありがとうございました。",
            needs="phoned",
        ),
        Line(
            "お世話になっております。{called}はお忙しいなかお電話をくださり、|ありがとうございました。",
            "wp",
            "phoned",
        ),
        Line("お世話になっております。{called}は|お電話をありがとうございました。", needs="phoned"),
        Line(
            "お世話になっております。{when}は|お電話のお時間をいただき、ありがとうございました。",
            needs="phone !phoned",
        ),
        Line(
            "お世話になっております。{when}は|面談のお時間をいただき、ありがとうございました。",
            needs="met !phone !phoned",
        ),
        Line("{role}の選考では、|いつもご支援いただき、ありがとうございます。", needs="!met"),
        Line(
            "お世話になっております。{role}の選考では、|ご支援いただき、ありがとうございます。",
            needs="!met",
        ),
    ),
    "お世話になっております。|いつもご支援いただき、ありがとうございます。",
    "ご支援いただき、|ありがとうございます。",
)
RECRUITER_TALK: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "phone !phoned",
            "お世話になっております。{when}はお電話で、|{thing}についてご相談に乗っていただき、|ありがとうございました。",
            "お世話になっております。{of_when}お電話では、|{explained}についてご説明いただき、|ありがとうございました。",
        ),
        lines(
            "wpf",
            "met !phone !phoned",
            "お世話になっております。{when}は|{thing}についてご相談に乗っていただき、|ありがとうございました。",
            "お世話になっております。{of_when}面談では、|{thing}についてご相談に乗っていただき、|ありがとうございました。",
            "お世話になっております。{of_when}面談では、|{explained}についてご説明いただき、|ありがとうございました。",
        ),
    ),
)
"""Reminder | topic | thanks, to one's own recruiter."""
RECRUITER_TOLD: Final[Versions] = (
    Line(
        "お世話になっております。{of_when}面談では、|{told}お話をする機会をいただき、ありがとうございました。",
        needs="met !phone !phoned",
    ),
    Line(
        "お世話になっております。{of_when}お電話では、|{told}お話をする機会をいただき、ありがとうございました。",
        needs="phone !phoned",
    ),
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("{thing}についてご相談でき、とても助かりました。", needs="!phoned !explained_clearly"),
        Line(
            "{thing}についてご相談でき、心強く感じております。", needs="!phoned explained_clearly"
        ),
        Line(
            "面談で{thing}についてご相談でき、とても助かりました。",
            needs="phoned !explained_clearly",
        ),
        Line(
            "面談で{thing}についてご相談でき、心強く感じております。",
            needs="phoned explained_clearly",
        ),
    ),
    Line("{told}お話もでき、とてもありがたかったです。"),
    (Line("{next_date}の面接も、頑張ってまいります。", "wp", "booked !again_with_you wants_role"),),
    Line("ご紹介いただいたお仕事に、とても魅力を感じております。", needs="wants_role"),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        *lines(
            "wp",
            "moves_on wants_role",
            "次の選考に進めることになり、嬉しく思っております。引き続き、どうぞよろしくお願いいたします。",
        ),
        *lines(
            "f",
            "moves_on wants_role",
            "次の選考に進めることになり、大変嬉しく思っております。引き続き、何卒よろしくお願い申し上げます。",
        ),
    ),
    spread(
        lines(
            "wp",
            "again_with_you",
            "よろしければ、こちらでもつながっていただけると嬉しいです。{next_date}も、どうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "again_with_you",
            "よろしければ、こちらでもつながっていただけますと幸いです。{next_date}も、何卒よろしくお願い申し上げます。",
        ),
        lines(
            "wp",
            "booked !again_with_you !arranged",
            "よろしければ、こちらでもつながっていただけると嬉しいです。{next_date}の面接も、どうぞよろしくお願いいたします。",
            "こちらでもつながっていただけますと幸いです。{next_date}の面接も、どうぞよろしくお願いいたします。",
        ),
        lines(
            "wp",
            "booked !again_with_you arranged",
            "{next_date}の面接の日程もご調整いただき、感謝しております。よろしければ、こちらでもつながっていただけると嬉しいです。",
            "{next_date}の面接の日程もご調整くださり、感謝しております。こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "f",
            "booked !again_with_you !arranged",
            "よろしければ、こちらでもつながっていただけますと幸いです。{next_date}の面接も、何卒よろしくお願い申し上げます。",
        ),
        lines(
            "f",
            "booked !again_with_you arranged",
            "{next_date}の面接の日程もご調整いただき、心より感謝しております。よろしければ、こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "wp",
            "",
            "よろしければ、こちらでもつながっていただけると嬉しいです。",
            "よろしければ、こちらでつながっていただけますと幸いです。",
            "こちらでもつながっていただけますと幸いです。引き続き、どうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "",
            "よろしければ、こちらでもつながっていただけますと幸いです。",
            "こちらでもつながっていただけますと幸いです。引き続き、何卒よろしくお願い申し上げます。",
        ),
    ),
    "よろしくお願いいたします。",
)
