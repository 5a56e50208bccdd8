"""Japanese notes: answers to their "connect with me"."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.ja.closing import MOVES_TOO, NEXT, OFFERED

OFFER_KNOWN: Final = "offered offer_by_other !peer !own_recruiter"
CLOSE_ASKED: Final[Versions] = (
    (
        *MOVES_TOO,
        *NEXT,
        *lines(
            OFFERED[0],
            OFFERED[1],
            "内定のご連絡もいただき、本当に嬉しく思っております。これからもどうぞよろしくお願いいたします。",
            "内定のお知らせもいただき、本当に嬉しく思っております。こちらでもどうぞよろしくお願いいたします。",
        ),
        # They know of an offer that others told of: silence would look odd.
        *lines(
            "wp",
            f"{OFFER_KNOWN} wants_role",
            "内定のご連絡もいただき、本当に嬉しく思っております。今後とも、どうぞよろしくお願いいたします。",
            "内定のお知らせもいただき、本当に嬉しく思っております。こちらでもどうぞよろしくお願いいたします。",
        ),
        *lines(
            "f",
            f"{OFFER_KNOWN} wants_role",
            "内定のご連絡もいただき、心より嬉しく存じます。今後ともどうぞよろしくお願い申し上げます。",
            "内定のお知らせもいただき、心より嬉しく存じます。こちらでもどうぞよろしくお願い申し上げます。",
        ),
        *lines(
            "wp",
            f"{OFFER_KNOWN} boss !wants_role",
            "内定のご連絡もいただき、感謝しております。今後とも、どうぞよろしくお願いいたします。",
        ),
        *lines(
            "f",
            f"{OFFER_KNOWN} boss !wants_role",
            "内定のご連絡もいただき、感謝しております。今後ともどうぞよろしくお願い申し上げます。",
        ),
    ),
    (
        *lines(
            "wp",
            "roomy hold wants_company !own_recruiter",
            "採用の見合わせは承知しておりますが、これからもどうぞよろしくお願いいたします。",
        ),
        *lines(
            "f",
            "roomy hold wants_company !own_recruiter",
            "採用の見合わせは承知しておりますが、今後ともどうぞよろしくお願い申し上げます。",
        ),
    ),
    spread(
        lines(
            "wp",
            "",
            "今後とも、どうぞよろしくお願いいたします。",
            "これからもどうぞよろしくお願いいたします。",
            "こちらでもどうぞよろしくお願いいたします。",
        ),
        lines(
            "w",
            "met",
            "またお話しできましたら嬉しいです。",
        ),
        lines(
            "f",
            "",
            "今後ともどうぞよろしくお願い申し上げます。",
            "こちらでもどうぞよろしくお願い申し上げます。",
        ),
    ),
    "よろしくお願いいたします。",
)
"""A close for those who suggested connecting: it is not asked for again."""
SUGGESTED: Final[Versions] = (
    Line("お言葉に甘えて、つながりを申請いたします。", "wpf", "asked"),
    Line("お言葉に甘えて、申請いたします。", "wpf", "asked"),
)
SUGGESTED_FIRST: Final[Versions] = (
    spread(
        lines(
            "wp",
            "asked",
            "お声がけいただき、|ありがとうございます。お言葉に甘えて、つながりを申請いたします。",
            "ご連絡をいただき、|ありがとうございました。お言葉に甘えて、つながりを申請いたします。",
        ),
        lines(
            "f",
            "asked",
            "お声がけいただき、|誠にありがとうございます。お言葉に甘えて、つながりを申請いたします。",
            "ご連絡をいただき、|誠にありがとうございました。お言葉に甘えて、つながりを申請いたします。",
        ),
    ),
)
"""Their suggestion | thanks for it: the reason for writing comes first."""
