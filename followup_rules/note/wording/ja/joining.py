"""Japanese notes: what is said by one who takes the job."""

from typing import Final

from followup_rules.note.bank import Versions
from followup_rules.note.wording.common import lines, spread

CLOSE_JOINING: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "どうぞよろしくお願いいたします。",
            "こちらでもつながっていただけますと嬉しいです。",
            "こちらでもどうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "",
            "何卒よろしくお願い申し上げます。",
            "こちらでもつながっていただけましたら幸いです。",
        ),
    ),
    "よろしくお願いいたします。",
)
ACCEPTED: Final[Versions] = (
    spread(
        lines("wpf", "!internal", "{starts}よりお世話になります。"),
        lines("wp", "!internal", "{starts}からお世話になります。"),
        lines("wpf", "internal", "{starts}より新しいお仕事に就かせていただきます。"),
    ),
    spread(
        lines("wp", "!started", "ご一緒に働けるのを、とても楽しみにしております。"),
        lines("f", "!started", "ご一緒に働けますことを、楽しみにしております。"),
        lines("wpf", "started", "おかげさまで、新しい仕事を始めております。"),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "よろしければ、今後はこちらでつながっていただけますと嬉しいです。",
            "よろしければ、こちらでもつながっていただけると嬉しいです。",
        ),
        lines(
            "p",
            "",
            "よろしければ、今後はこちらでつながっていただけますと幸いです。",
            "今後は、こちらでつながっていただけましたら幸いです。",
            "よろしければ、こちらでつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            "",
            "よろしければ、今後はこちらでつながっていただけますと幸いです。",
            "差し支えなければ、こちらでつながっていただけましたら幸いです。",
            "よろしければ、こちらでもつながっていただけましたら幸いです。",
            "差し支えなければ、今後はこちらでつながっていただけますと幸いです。",
        ),
    ),
    "よろしくお願いいたします。",
)
JOINING_CLOSE: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "!internal !started !signed",
            "{starts}よりお世話になります。|ひと足先に、こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "wp",
            "!internal !started !signed",
            "{starts}からお世話になります。|入社を前に、こちらでもつながっていただけますと嬉しいです。",
        ),
        # Whoever signs has said already that they were obliged.
        lines(
            "wpf",
            "!internal !started signed",
            "{starts}より、どうぞよろしくお願いいたします。|ひと足先に、こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "wp",
            "!internal !started",
            "{starts}より、皆様とご一緒に働けるのを楽しみにしております。|よろしければ、こちらでもつながっていただけると嬉しいです。",
        ),
        lines(
            "wp",
            "!started",
            "{starts}からご一緒に働けるのを、とても楽しみにしております。|こちらでもどうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "!started !signed",
            "{starts}よりお世話になります。ご一緒に働けますことを、楽しみにしております。|何卒よろしくお願い申し上げます。",
        ),
        lines(
            "f",
            "!started",
            "{starts}よりご一緒に働けますことを、楽しみにしております。|何卒よろしくお願い申し上げます。",
        ),
    ),
    spread(
        lines(
            "wp",
            "!started",
            "ご一緒に働けるのを、とても楽しみにしております。|こちらでもどうぞよろしくお願いいたします。",
        ),
        lines(
            "wp",
            "!started !internal !signed",
            "このたび、お世話になることになりました。|入社を前に、こちらでもつながっていただけますと嬉しいです。",
        ),
        lines(
            "wp",
            "!started !internal",
            "ご一緒に働ける日を、とても楽しみにしております。|よろしければ、こちらでもつながっていただけると嬉しいです。",
        ),
        lines(
            "f",
            "!started",
            "ご一緒に働けますことを、楽しみにしております。|何卒よろしくお願い申し上げます。",
        ),
        lines(
            "f",
            "!started !internal !signed",
            "このたび、お世話になることになりました。|こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "wpf",
            "started",
            "おかげさまで、新しい仕事を始めております。|今後ともどうぞよろしくお願い申し上げます。",
        ),
        lines(
            "wp",
            "started",
            "おかげさまで、新しい仕事を始めております。|こちらでもつながっていただけますと嬉しいです。",
        ),
    ),
)
