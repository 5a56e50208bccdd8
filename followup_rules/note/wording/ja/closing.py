"""Japanese notes: closes: the wish to connect, the interest, the day ahead."""

from typing import Final

from followup_rules.note.bank import Versions
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.ja.greeting import EMPLOYER
from followup_rules.note.wording.ja.topic import KEEN

_CONNECT: Final = (
    *lines(
        "w",
        "!internal !asked",
        "よろしければ、LinkedInでもつながっていただけると嬉しいです。",
        "よろしければ、こちらでもつながっていただけると嬉しいです。",
        "よろしければ、こちらでつながっていただけると嬉しいです。",
    ),
    *lines(
        "w",
        "!internal !asked !san",
        "よろしければ、こちらでつながっていただけますと幸いです。",
        "よろしければ、LinkedInでつながっていただけますと幸いです。",
    ),
    *lines(
        "w",
        "!internal !asked san",
        "こちらでもつながっていただけると嬉しいです。",
        "こちらでつながっていただけますと嬉しいです。",
    ),
    *lines(
        "p",
        "!internal !asked",
        "よろしければ、こちらでもつながっていただけますと幸いです。",
        "よろしければ、LinkedInでつながっていただけましたら幸いです。",
        "よろしければ、こちらでつながっていただけると嬉しいです。",
        "よろしければ、LinkedInでもつながっていただけましたら幸いです。",
        "よろしければ、こちらでつながっていただけますと幸いです。",
    ),
)
_CONNECT_FORMALLY: Final = lines(
    "f",
    "!internal !asked",
    "こちらでもつながっていただけますと幸いです。",
    "よろしければ、LinkedInでもつながっていただけましたら幸いです。",
    "差し支えなければ、こちらでつながっていただけましたら幸いです。",
    "よろしければ、こちらでつながっていただけますと幸いです。",
)
NEXT: Final = (
    *lines(
        "w",
        "again_with_you warm wants_company !phone !next_by_phone",
        "{next_date}にまたお会いできるのを楽しみにしております。",
    ),
    *lines(
        "w",
        "again_with_you warm wants_company phone !next_by_phone",
        "{next_date}にお会いできるのを楽しみにしております。",
    ),
    *lines(
        "w",
        "again_with_you warm wants_company next_by_phone",
        "{next_date}にまたお話しできるのを楽しみにしております。",
    ),
    *lines("w", "again_with_you !warm", "{next_date}も、どうぞよろしくお願いいたします。"),
    *lines("w", "again_with_you !wants_company", "{next_date}も、どうぞよろしくお願いいたします。"),
    *lines("p", "again_with_you", "{next_date}も、どうぞよろしくお願いいたします。"),
    *lines("f", "again_with_you", "{next_date}も、何卒よろしくお願い申し上げます。"),
    *lines(
        "wp",
        "booked !again_with_you !colleague",
        "{next_date}の面接も、どうぞよろしくお願いいたします。",
    ),
    *lines(
        "f",
        "booked !again_with_you !colleague",
        "{next_date}の面接も、何卒よろしくお願い申し上げます。",
    ),
)
"""The coming day: with them it may be a trial day or an interview, so it is the day alone.

To somebody warm it is the pleasure of meeting, or of talking again where that will be by phone.
"""
_PARTICULAR: Final = (
    *lines(
        "wpf",
        "internal",
        "同じ職場におりますので、こちらでもつながっていただけましたら幸いです。",
        "同じ職場におりますので、こちらでもつながっていただけると嬉しいです。",
        "今後とも、こちらでもどうぞよろしくお願い申し上げます。",
    ),
    *lines(
        "p",
        "again_with_you !internal !asked",
        "よろしければ、こちらでもつながっていただけますと幸いです。{next_date}も、どうぞよろしくお願いいたします。",
        "よろしければ、LinkedInでもつながっていただけると嬉しいです。{next_date}も、どうぞよろしくお願いいたします。",
        "こちらでつながっていただけましたら幸いです。{next_date}も、どうぞよろしくお願いいたします。",
    ),
    *lines(
        "w",
        "again_with_you !warm !internal !asked",
        "よろしければ、こちらでもつながっていただけますと幸いです。{next_date}も、どうぞよろしくお願いいたします。",
        "よろしければ、LinkedInでもつながっていただけると嬉しいです。{next_date}も、どうぞよろしくお願いいたします。",
        "こちらでつながっていただけましたら幸いです。{next_date}も、どうぞよろしくお願いいたします。",
    ),
    *lines(
        "w",
        "again_with_you warm !wants_company !internal !asked",
        "よろしければ、こちらでもつながっていただけると嬉しいです。{next_date}も、どうぞよろしくお願いいたします。",
    ),
    *lines(
        "w",
        "again_with_you warm wants_company !phone !next_by_phone !internal !asked",
        "{next_date}にまたお会いできるのを楽しみにしております。よろしければ、LinkedInでもつながっていただけると嬉しいです。",
        "よろしければ、こちらでもつながっていただけると嬉しいです。{next_date}にまたお会いできるのを楽しみにしております。",
    ),
    *lines(
        "w",
        "again_with_you warm wants_company phone !next_by_phone !internal !asked",
        "{next_date}にお会いできるのを楽しみにしております。よろしければ、LinkedInでもつながっていただけると嬉しいです。",
        "よろしければ、こちらでもつながっていただけると嬉しいです。{next_date}にお会いできるのを楽しみにしております。",
    ),
    *lines(
        "w",
        "again_with_you warm wants_company next_by_phone !internal !asked",
        "{next_date}にまたお話しできるのを楽しみにしております。よろしければ、LinkedInでもつながっていただけると嬉しいです。",
        "よろしければ、こちらでもつながっていただけると嬉しいです。{next_date}にまたお話しできるのを楽しみにしております。",
    ),
    *lines(
        "f",
        "again_with_you !internal !asked",
        "よろしければ、こちらでもつながっていただけますと幸いです。{next_date}も、何卒よろしくお願い申し上げます。",
        "差し支えなければ、こちらでもつながっていただけましたら幸いです。{next_date}も、どうぞよろしくお願い申し上げます。",
    ),
    *lines(
        "wp",
        "booked !again_with_you !arranged !colleague !internal !asked",
        "よろしければ、LinkedInでもつながっていただけると嬉しいです。{next_date}の面接も、どうぞよろしくお願いいたします。",
    ),
    *lines(
        "wp",
        "booked !again_with_you arranged wants_company !internal !asked",
        "次の面接のご連絡もいただき、{next_date}を楽しみにしております。よろしければ、こちらでもつながっていただけると嬉しいです。",
    ),
    *lines(
        "wp",
        "booked !again_with_you arranged !wants_company !internal !asked",
        "次の面接のご連絡もいただき、感謝しております。よろしければ、こちらでもつながっていただけると嬉しいです。",
    ),
    # A would-be colleague who isn't there is asked for nothing.
    *lines(
        "wp",
        "booked !again_with_you !arranged colleague !internal !asked",
        "{next_date}に次の面接があります。よろしければ、LinkedInでもつながっていただけると嬉しいです。",
        "{next_date}に次の面接があります。よろしければ、こちらでもつながっていただけますと幸いです。",
    ),
    *lines(
        "f",
        "booked !again_with_you !arranged colleague !internal !asked",
        "{next_date}に次の面接がございます。よろしければ、こちらでもつながっていただけますと幸いです。",
    ),
    *lines(
        "f",
        "booked !again_with_you !arranged !colleague !internal !asked",
        "よろしければ、こちらでもつながっていただけますと幸いです。{next_date}の面接も、何卒よろしくお願い申し上げます。",
        "差し支えなければ、こちらでつながっていただけましたら幸いです。{next_date}の面接も、何卒よろしくお願い申し上げます。",
    ),
    *lines(
        "f",
        "booked !again_with_you arranged wants_company !internal !asked",
        "次の面接のご連絡もいただき、{next_date}を心待ちにしております。よろしければ、こちらでもつながっていただけますと幸いです。",
        "次の面接のご連絡もいただき、{next_date}を楽しみにしております。差し支えなければ、こちらでつながっていただけましたら幸いです。",
    ),
    *lines(
        "f",
        "booked !again_with_you arranged !wants_company !internal !asked",
        "次の面接のご連絡もいただき、心より感謝しております。よろしければ、こちらでもつながっていただけますと幸いです。",
    ),
)
OFFERED: Final = "w", "offered offer_by_other peer san wants_company !internal"
"""Between people who will be colleagues and say さん, silence on the offer would be cold."""
CLOSE: Final[Versions] = (
    lines(
        OFFERED[0],
        f"{OFFERED[1]} !asked",
        "内定のご連絡をいただき、本当に嬉しく思っております。よろしければ、こちらでもつながっていただけますと幸いです。",
        "内定のお知らせをいただき、本当に嬉しく思っております。よろしければ、こちらでもつながっていただけましたら幸いです。",
    ),
    spread(_CONNECT, _CONNECT_FORMALLY, _PARTICULAR),
    NEXT,
    "よろしくお願いいたします。",
)
CLOSE_NEWS: Final[Versions] = CLOSE
"""A close beside news."""
CLOSE_WANTS: Final[Versions] = (
    spread(
        lines(
            "w",
            f"roomy met {KEEN} !asked",
            "お話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。よろしければ、こちらでつながっていただけますと嬉しいです。",
            "お話しする中で、{employer}で働きたいという思いがいっそう強くなりました。よろしければ、LinkedInでもつながっていただけると嬉しいです。",
        ),
        lines(
            "p",
            f"roomy met {KEEN} !asked",
            "お話しする中で、{employer}で働きたいという気持ちが強くなりました。よろしければ、こちらでもつながっていただけますと幸いです。",
            "お話しする中で、{employer}で働きたいという気持ちが強くなりました。よろしければ、LinkedInでもつながっていただけると嬉しいです。",
        ),
        lines(
            "f",
            f"roomy met {KEEN} !asked",
            "お話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。よろしければ、こちらでもつながっていただけますと幸いです。",
            "お話しする中で、{employer}で働きたいという思いがいっそう強くなりました。よろしければ、LinkedInでもつながっていただけましたら幸いです。",
        ),
    ),
    spread(
        lines(
            "wp",
            f"roomy !met {KEEN} !asked",
            "{employer}で働ければと思っております。よろしければ、こちらでもつながっていただけますと幸いです。",
            "{employer}で働きたいと思っております。よろしければ、こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            f"roomy !met {KEEN} !asked",
            "{employer}で働ければと考えております。よろしければ、こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "wp",
            f"roomy cold {EMPLOYER} !peer !asked",
            "{employer}で働ければと思っております。よろしければ、こちらでもつながっていただけますと幸いです。",
            "{employer}で働きたいと思っております。よろしければ、こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            f"roomy cold {EMPLOYER} !peer !asked",
            "{employer}で働ければと考えております。よろしければ、こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "wp",
            "roomy wants_role peer !internal !asked",
            "よろしければ、LinkedInでもつながっていただけると嬉しいです。",
            "よろしければ、こちらでつながっていただけると嬉しいです。",
            "こちらでもつながっていただけましたら嬉しく思います。",
        ),
        lines(
            "f",
            "roomy wants_role peer !internal !asked",
            "よろしければ、こちらでもつながっていただけますと幸いです。",
            "よろしければ、こちらでもつながっていただけましたら幸いです。",
        ),
    ),
    lines(
        "wpf",
        "roomy wants_role internal",
        "このお仕事に携わりたいと思っております。こちらでもどうぞよろしくお願いいたします。",
        "このお仕事に携わりたいと思っております。こちらでもつながっていただけましたら幸いです。",
    ),
)
"""A close that says before it that one wants the job; beside what was spoken of."""
MOVES: Final[Versions] = (
    lines(
        "wp",
        "moves_on wants_role",
        "次の選考に進めることになり、楽しみにしております。",
    ),
    lines("f", "moves_on wants_role", "次の選考に進ませていただくこととなり、大変嬉しく存じます。"),
)
"""That it goes on, no day being known yet; in place of the interest in the role."""
CLOSE_MOVES: Final[Versions] = (
    spread(
        lines(
            "wp",
            "moves_on wants_role !internal !asked",
            "よろしければ、こちらでもつながっていただけると嬉しいです。次の選考も、どうぞよろしくお願いいたします。",
        ),
        lines(
            "p",
            "moves_on wants_role !internal !asked",
            "よろしければ、LinkedInでもつながっていただけますと幸いです。次の選考も、どうぞよろしくお願いいたします。",
            "こちらでもつながっていただけましたら幸いです。次の選考も、どうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "moves_on wants_role !internal !asked",
            "よろしければ、こちらでもつながっていただけますと幸いです。次の選考も、何卒よろしくお願い申し上げます。",
            "差し支えなければ、こちらでつながっていただけますと幸いです。次の選考も、何卒よろしくお願い申し上げます。",
        ),
        lines(
            "wpf",
            "moves_on wants_role internal",
            "次の選考に進めることになり、大変嬉しく思っております。社内でも引き続き、どうぞよろしくお願い申し上げます。",
        ),
    ),
)
"""A close that says so before it."""
MOVES_TOO: Final = (
    *lines("wp", "moves_on wants_role", "次の選考も、どうぞよろしくお願いいたします。"),
    *lines("f", "moves_on wants_role", "次の選考も、何卒よろしくお願い申し上げます。"),
)
STAY: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "これからも、どうぞよろしくお願いいたします。",
            "またお目にかかれましたら嬉しく思います。",
        ),
        lines("w", "", "またご縁がありましたら嬉しいです。"),
        lines(
            "pf",
            "",
            "今後とも、どうぞよろしくお願い申し上げます。",
            "またご縁がございましたら幸いです。",
        ),
    ),
    "よろしくお願いいたします。",
)
