"""Japanese emails and messages for other channels: お世話になっております, 貴社, よろしく."""

from typing import Final

from followup_rules.note.bank import Line, Section
from followup_rules.note.wording import ja
from followup_rules.note.wording.common import flat, lines

_STILL: Final = (
    *lines(
        "wp",
        "wants_role !internal",
        "{employer}で働きたいという気持ちは、今も変わっておりません。",
        "ぜひ{employer}で働きたいという思いを、変わらず持ち続けております。",
    ),
    *lines("wp", "wants_role", "このお仕事に携わりたいという気持ちは、今も変わっておりません。"),
    *lines(
        "f",
        "wants_role !internal",
        "{employer}で働かせていただきたいという思いに、変わりはございません。",
    ),
    *lines("f", "wants_role", "このお仕事に携わりたいという思いに、変わりはございません。"),
    Line("{employer}のお仕事に、引き続き関心を持っております。", needs="!wants_role !internal"),
    Line("お仕事のお話に、引き続き関心を持っております。", needs="!wants_role"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "reminder+thanks": (
        *lines(
            "wp",
            "offered met wants_role",
            "このたびは内定のご連絡をいただき、また{when}は面接のお時間をいただき、|誠にありがとうございました。",
            "このたびは内定をいただき、また{of_when}面接でもお世話になり、|本当にありがとうございました。",
        ),
        *lines(
            "f",
            "offered met wants_role",
            "このたびは内定のご連絡を賜り、また{of_when}面接では貴重なお時間を賜り、|誠にありがとうございました。",
            "このたびは内定をいただき、また{of_when}面接でもお世話になり、|心より御礼申し上げます。",
        ),
        *lines(
            "wp",
            "several",
            "{of_when}面接でも、お忙しい中お時間をいただき、|誠にありがとうございました。",
            "{when}も面接のお時間をいただき、|誠にありがとうございました。",
        ),
        *lines(
            "f",
            "several",
            "{of_when}面接でも、貴重なお時間を賜り、|誠にありがとうございました。",
        ),
        *lines(
            "wp",
            "thanked !several",
            "{of_when}{role}の面接では、お忙しい中お時間をいただきましたこと、|改めてお礼申し上げます。",
            "{when}は{role}の面接のお時間をいただき、|改めてありがとうございました。",
        ),
        *lines(
            "f",
            "thanked !several",
            "{of_when}{role}の面接では、貴重なお時間を賜りましたこと、|改めて御礼申し上げます。",
        ),
        *lines(
            "wp",
            "phone !several !thanked",
            "{when}は、{role}の件でお電話のお時間をいただき、|誠にありがとうございました。",
        ),
        *lines(
            "wp",
            "!several !thanked !phone",
            "{of_when}{role}の面接では、お忙しい中お時間をいただき、|誠にありがとうございました。",
            "{when}は{role}の面接のお時間をいただき、|誠にありがとうございました。",
        ),
        *lines(
            "f",
            "!several !thanked",
            "{of_when}{role}の面接では、貴重なお時間を賜り、|誠にありがとうございました。",
            "{of_when}{role}の面接では、ご多忙の折お時間をいただき、|心より御礼申し上げます。",
        ),
        *flat(ja.THANKS_TALK, "wp"),
        *flat(ja.THANKS_FORMAL, "f"),
    ),
    "told": (
        *lines("w", "warm", "{both}についてお話しでき、とても楽しい時間でした。"),
        *lines(
            "wp",
            "",
            "{both}についてお話しさせていただき、大変ありがたく思っております。",
            "{both}についてお話を伺うことができ、大変勉強になりました。",
        ),
        *lines("f", "", "{both}についてお話を伺うことができ、大変勉強になりました。"),
        *lines("wpf", "", "{explained}についてご説明いただき、大変参考になりました。"),
        *lines(
            "w",
            "warm",
            "{talked}についてお話しでき、とても楽しい時間でした。",
            "{talked}についてのお話が、とても心に残っております。",
        ),
        *lines(
            "wp",
            "",
            "{talked}についてお話しさせていただき、大変ありがたく思っております。",
            "{talked}についてお話を伺うことができ、大変勉強になりました。",
        ),
        *lines(
            "f",
            "",
            "{talked}についてお話を伺うことができ、大変勉強になりました。",
            "{talked}についてのお話を、大変興味深く伺いました。",
        ),
        *lines("wp", "wants_company", "{excites}に、とても魅力を感じております。"),
        *lines("f", "wants_company", "{excites}に、大変魅力を感じております。"),
    ),
    "interest": (
        *lines(
            "wp",
            "wants_role !internal",
            "ぜひ、{employer}で働かせていただきたいと思っております。",
        ),
        *lines("wp", "wants_role", "このお仕事に、ぜひ携わりたいと思っております。"),
        *lines("f", "wants_role !internal", "ぜひ、{employer}で働かせていただきたく存じます。"),
        *lines("f", "wants_role", "このお仕事に、ぜひ携わりたく存じます。"),
        Line(
            "{employer}のお仕事に、引き続き関心を持っております。",
            needs="!wants_role wants_company !internal",
        ),
        Line("お仕事のお話に、引き続き関心を持っております。", needs="!wants_role"),
    ),
    "check_in": _STILL,
    "no_pressure": _STILL,
    "help": (
        *lines(
            "wp",
            "offered wants_role",
            "近日中にお返事いたします。",
            "お返事は、近いうちに差し上げます。",
        ),
        *lines(
            "f",
            "offered wants_role",
            "近日中にお返事申し上げます。",
            "お返事は、近いうちに差し上げます。",
        ),
        *lines(
            "wp",
            "accepted !started",
            "ご一緒できる日を、楽しみにしております。",
            "皆様とご一緒できますのが楽しみです。",
        ),
        *lines("f", "accepted !started", "ご一緒できますことを、楽しみにしております。"),
        *lines(
            "wp",
            "wants_role",
            "ほかに必要な書類などがございましたら、お知らせいただけますと幸いです。",
            "追加で必要なものなどがございましたら、すぐにお送りいたします。",
        ),
        *lines(
            "f",
            "wants_role",
            "追加で必要な書類などがございましたら、すぐにご用意いたします。",
        ),
        *lines("wp", "!wants_role", "またお話しできる機会がございましたら、嬉しく思います。"),
        *lines("f", "!wants_role", "またお話しできる機会がございましたら、幸いに存じます。"),
    ),
}
_FOLLOW_UP: Final[Section] = {
    **_LETTER,
    "interest": _STILL,
    "help": (
        *lines(
            "wp",
            "waits wants_role",
            "その後、選考の状況はいかがでしょうか。お忙しいところ恐れ入りますが、お知らせいただけますと幸いです。",
            "お忙しいところ恐れ入りますが、その後の選考の状況をお教えいただけますでしょうか。必要な書類などがございましたら、すぐにお送りいたします。",
        ),
        *lines(
            "f",
            "waits wants_role",
            "その後の選考の状況は、いかがでしょうか。ご多忙のところ恐縮ですが、お知らせいただけますと幸いに存じます。",
            "ご多忙のところ恐れ入りますが、その後の選考の状況をご教示いただけますと幸いに存じます。",
        ),
        *_LETTER["help"],
    ),
}
"""The same, asking how things stand where nothing has been heard."""
MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("{name}様\n\nお世話になっております。", needs="!titled !san"),
            Line("{name}様\n\nお世話になっております。", "f", "!titled san"),
            Line("{name}さん\n\nお世話になっております。", "wp", "!titled san"),
            Line("{name}\n\nお世話になっております。", needs="titled"),
            Line("お世話になっております。"),
        ),
        "sign_off": (
            Line("引き続き、どうぞよろしくお願いいたします。", "wp", "wants_role"),
            Line("今後とも、どうぞよろしくお願いいたします。", "wp"),
            Line("今後とも、何卒よろしくお願い申し上げます。", "f"),
        ),
    },
    "thank_you_email": _LETTER,
    "follow_up_email": _FOLLOW_UP,
    "rejection_thank_you": {
        "news_thanks": (
            Line(
                "このたびは、選考結果についてお電話をいただき、ありがとうございました。",
                needs="no_by_phone",
            ),
            Line(
                "このたびは、選考結果をご連絡いただき、ありがとうございました。",
                needs="told_no !no_by_phone",
            ),
            Line(
                "選考の結果を承知いたしました。お時間をいただき、ありがとうございました。",
                needs="!told_no",
            ),
        ),
        "reminder": (
            Line(
                "ご縁をいただけなかったことは残念ですが、面接で{talked}についてお話しできたことを、心からありがたく思っております。",
                needs="told_no met",
            ),
            Line(
                "面接で{talked}についてお話しできたことを、心からありがたく思っております。",
                needs="!told_no met",
            ),
            Line(
                "ご縁をいただけなかったことは残念ですが、面接でお話しできたことを、心からありがたく思っております。",
                needs="told_no met",
            ),
            Line("面接でお話しできたことを、心からありがたく思っております。", needs="met"),
            Line("{role}の選考では、大変お世話になりました。"),
            Line("選考では、大変お世話になりました。"),
        ),
        "parting": (),
        "close": (),
        "parting+close": (
            Line(
                "お忙しい中お時間をいただき、本当にありがとうございました。|またどこかでお目にかかれましたら幸いです。"
            ),
            Line(
                "貴重な機会をいただき、心より感謝申し上げます。|またご縁がございましたら幸いです。"
            ),
        ),
    },
    "after_acceptance": {
        "connected": (
            Line(
                "つながってくださり、ありがとうございます。{of_when}面接でも、大変お世話になりました。",
                needs="met !connected_long",
            ),
            Line(
                "こちらでもつながることができ、嬉しく思っております。{of_when}面接でも、ありがとうございました。",
                "wp",
                "met !connected_long",
            ),
            Line("{of_when}面接では、改めてありがとうございました。", needs="met connected_long"),
            Line("つながってくださり、ありがとうございます。", needs="!connected_long"),
            Line("こちらでのつながりに、感謝しております。", needs="connected_long"),
        ),
        "close": (
            *lines(
                "wp",
                "",
                "今後とも、どうぞよろしくお願いいたします。",
                "これからも、こちらでお付き合いいただけましたら幸いです。",
            ),
            Line("今後とも何卒よろしくお願い申し上げます。", "f"),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line(
                "つながりの申請をいただき、ありがとうございます。{of_when}面接でも、お世話になりました。",
                needs="met",
            ),
            Line("お声がけくださり、ありがとうございます。こちらでもつながれて嬉しいです。", "wp"),
            Line("つながりの申請をいただき、誠にありがとうございます。", "pf"),
        ),
        "close": flat(ja.STAY),
    },
    "via_recruiter": {
        "greeting": (Line("お世話になっております。"),),
        "pass_on": (
            Line(
                "恐れ入りますが、{of_when}{role}の面接のお礼を、{full_name}様にお伝えいただけますか。",
                "wp",
                "met",
            ),
            Line(
                "お手数ですが、{of_when}{role}の面接でお話しくださったお礼を、{full_name}様にお伝えいただけますか。",
                "wp",
                "met",
            ),
            Line(
                "恐れ入りますが、{of_when}{role}の面接の御礼を、{full_name}様にお伝えいただけますと幸いです。",
                "f",
                "met",
            ),
            Line(
                "恐れ入りますが、{of_when}面接のお礼を、{full_name}様にお伝えいただけますと幸いです。",
                needs="met",
            ),
            Line(
                "恐れ入りますが、応募に際してのお力添えへのお礼を、{full_name}様にお伝えいただけますと幸いです。",
                needs="!met",
            ),
            Line("恐れ入りますが、面接のお礼をお伝えいただけますと幸いです。", needs="met"),
            Line("恐れ入りますが、お礼をお伝えいただけますと幸いです。"),
        ),
    },
    "existing_channel": {
        "again": (
            Line("ご連絡をいただき、また{of_when}面接でも、ありがとうございました。", needs="met"),
            Line("ご連絡をいただき、ありがとうございました。"),
        ),
        "close": flat(ja.STAY),
    },
}
