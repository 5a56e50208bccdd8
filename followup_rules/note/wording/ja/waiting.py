"""Japanese notes: what is said while one waits for word."""

from typing import Final

from followup_rules.note.bank import Versions
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.ja.greeting import EMPLOYER

STILL: Final[Versions] = (
    spread(
        lines(
            "w",
            EMPLOYER,
            "{employer}で働きたいという気持ちは、今も変わりません。",
            "{employer}で働ければという思いは、今も変わっておりません。",
        ),
        lines(
            "p",
            EMPLOYER,
            "{employer}で働きたいという気持ちは、今も変わっておりません。",
            "{employer}で働ければという思いは、今も変わりません。",
            "{employer}で働ければという思いは、今も変わっておりません。",
        ),
        lines(
            "f",
            EMPLOYER,
            "{employer}で働きたいという気持ちは、今も変わっておりません。",
            "{employer}で働ければという思いは、今も変わっておりません。",
            "{employer}で働きたいという気持ちに、変わりはございません。",
        ),
        lines(
            "wp",
            "wants_role internal",
            "このお仕事に携わりたいという気持ちは、今も変わっておりません。",
        ),
        lines(
            "f",
            "wants_role internal",
            "このお仕事に携わりたいという気持ちに、変わりはございません。",
        ),
    ),
    lines("wp", "wants_company", "必要なものがありましたら、いつでもお送りします。"),
    lines("f", "wants_company", "必要なものがございましたら、いつでもお送りいたします。"),
)
NO_REPLY: Final[Versions] = (
    spread(
        lines(
            "wp",
            "!internal",
            "よろしければ、|こちらでつながっていただけましたら嬉しく思います。",
            "よろしければ、|LinkedInでもつながっていただけると嬉しいです。",
            "よろしければ、|こちらでつながっていただけると嬉しいです。",
        ),
        lines(
            "p",
            "!internal",
            "よろしければ、|こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            "!internal",
            "差し支えなければ、|こちらでもつながっていただけましたら幸いです。",
            "差し支えなければ、|こちらでつながっていただけますと幸いです。",
            "よろしければ、|LinkedInでもつながっていただけましたら幸いです。",
            "よろしければ、|こちらでつながっていただけましたら幸いです。",
        ),
        lines("wp", "internal", "こちらでも、|引き続きどうぞよろしくお願いいたします。"),
        lines("f", "internal", "今後とも、|何卒よろしくお願い申し上げます。"),
    ),
    "こちらでも、|どうぞよろしくお願いいたします。",
)
"""A close while one waits: in Japanese the wish for the job would press them."""
