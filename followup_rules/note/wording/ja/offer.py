"""Japanese notes: what is said of an offer."""

from typing import Final

from followup_rules.note.bank import Versions
from followup_rules.note.wording.common import lines, spread

CLOSE_OFFER: Final[Versions] = (
    spread(
        lines(
            "wp",
            "!internal",
            "よろしければ、こちらでもつながっていただけますと幸いです。",
            "よろしければ、LinkedInでもつながっていただけましたら幸いです。",
            "よろしければ、LinkedInでつながっていただけますと幸いです。",
        ),
        lines(
            "wp",
            "internal",
            "改めてお返事いたします。こちらでもどうぞよろしくお願いいたします。",
            "お返事は改めて差し上げます。引き続き、どうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "!internal",
            "よろしければ、こちらでもつながっていただけますと幸いです。",
            "差し支えなければ、こちらでつながっていただけましたら幸いです。",
            "よろしければ、LinkedInでもつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            "internal",
            "改めてお返事申し上げます。今後とも何卒よろしくお願い申し上げます。",
        ),
    ),
    lines("wp", "", "こちらでもどうぞよろしくお願いいたします。"),
    lines("f", "", "こちらでもどうぞよろしくお願い申し上げます。"),
)
"""A close after an offer: an answer is not promised in a note, and nothing sounds like a yes."""
OFFER: Final[Versions] = (
    spread(
        lines("wp", "wants_role", "内定のご連絡を、大変嬉しく思っております。"),
        lines("f", "wants_role", "内定のご連絡をいただき、大変嬉しく存じます。"),
        lines("f", "", "内定のご連絡をいただき、心より感謝申し上げます。"),
    ),
    "内定のご連絡をいただき、感謝しております。",
)
OFFER_GLAD: Final[Versions] = (
    spread(
        lines(
            "wp",
            "wants_role",
            "内定のご連絡もいただき、本当に嬉しく思っております。",
            "内定のお知らせもいただき、本当に嬉しく思っております。",
        ),
        lines(
            "f",
            "wants_role",
            "内定のご連絡もいただき、心より嬉しく存じます。",
            "内定のお知らせもいただき、心より嬉しく存じます。",
        ),
    ),
    (
        *lines("wp", "", "内定のご連絡もいただき、感謝しております。"),
        *lines("f", "", "内定のご連絡もいただき、心より感謝しております。"),
    ),
)
"""The offer, of which somebody else told: joy, or thanks from who has not decided."""
OFFER_FIRST: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "own_recruiter offer_by_phone",
            "お世話になっております。{called}は内定のお電話をいただき、|ありがとうございました。",
            "お世話になっております。{called}はお電話で内定のお知らせをいただき、|ありがとうございました。",
        ),
        lines(
            "wpf",
            "own_recruiter !offer_by_phone",
            "お世話になっております。このたびは内定のご連絡をいただき、|ありがとうございました。",
            "お世話になっております。内定のご連絡をいただき、|ありがとうございました。",
        ),
        lines(
            "wp",
            "offer_by_phone wants_role !own_recruiter",
            "{called}は内定のお電話をいただき、|ありがとうございました。本当に嬉しく思っております。",
        ),
        lines(
            "wp",
            "offer_by_phone !wants_role !own_recruiter",
            "{called}は内定のお電話をいただき、|ありがとうございました。",
        ),
        lines(
            "wp",
            "!offer_by_phone !wants_role !own_recruiter",
            "このたびは内定のご連絡をいただき、|ありがとうございます。",
        ),
        lines(
            "wp",
            "wants_role !offer_by_phone !own_recruiter",
            "内定のご連絡をいただき、|ありがとうございました。本当に嬉しく思っております。",
            "このたびは内定をいただき、|誠にありがとうございます。",
        ),
        lines(
            "f",
            "!offer_by_phone !own_recruiter",
            "このたびは内定のご連絡をいただき、|誠にありがとうございます。",
            "このたびは内定をいただき、|心よりお礼申し上げます。",
        ),
        lines(
            "f",
            "offer_by_phone !own_recruiter",
            "{called}は内定のお電話をいただき、|誠にありがとうございました。",
            "{called}はお電話で内定のお知らせをいただき、|心よりお礼申し上げます。",
        ),
    ),
)
OFFERED: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "own_recruiter offer_by_phone",
            "お世話になっております。{called}は内定のお電話をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "own_recruiter !offer_by_phone",
            "お世話になっております。このたびは内定のご連絡をいただき、ありがとうございました。",
        ),
        lines(
            "wp",
            "offer_by_phone !own_recruiter",
            "{called}は内定のお電話をいただき、ありがとうございました。",
            "{called}はお電話で内定のお知らせをいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "offer_by_phone !own_recruiter",
            "{called}は内定のお電話をいただき、誠にありがとうございました。",
            "{called}はお電話で内定のお知らせをいただき、誠にありがとうございました。",
        ),
        lines(
            "wp",
            "!offer_by_phone !own_recruiter",
            "このたびは内定のご連絡をいただき、ありがとうございます。",
            "内定のご連絡をいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "!offer_by_phone !own_recruiter",
            "このたびは内定のご連絡をいただき、誠にありがとうございます。",
            "内定のご連絡をいただき、誠にありがとうございました。",
        ),
    ),
    "このたびは内定のご連絡をいただき、ありがとうございます。",
)
"""Thanks for the offer alone, beside what they suggested."""
