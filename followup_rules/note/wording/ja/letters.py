"""Japanese emails and messages for other channels: お世話になっております, 貴社, よろしく."""

from typing import Final

from followup_rules.note.bank import Line, Section
from followup_rules.note.wording import ja
from followup_rules.note.wording.common import flat, lines

_THERE: Final = "!internal !own_recruiter"
_STILL: Final = (
    *lines(
        "wp",
        f"wants_role {_THERE}",
        "{employer}で働きたいという気持ちは、今も変わっておりません。",
        "今も、ぜひ{employer}で働きたいと思っております。",
    ),
    *lines("wp", "wants_role", "このお仕事に携わりたいという気持ちは、今も変わっておりません。"),
    *lines(
        "f",
        f"wants_role {_THERE}",
        "{employer}で働きたいという気持ちは、今も変わっておりません。",
        "引き続き、{employer}を強く志望しております。",
    ),
    *lines("f", "wants_role", "このお仕事に携わりたいという気持ちに、変わりはございません。"),
    Line(
        "{employer}のお仕事に、引き続き関心を持っております。",
        needs=f"!wants_role wants_company {_THERE}",
    ),
    Line("お仕事の内容に、引き続き関心を持っております。", needs="!wants_role wants_company"),
    Line("その節は、大変お世話になりました。", needs="!wants_company"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "reminder+thanks": (
        *lines(
            "wp",
            "offer_by_other met wants_role",
            "このたび、内定のご連絡をいただきました。{of_when}面接ではお時間をいただき、|誠にありがとうございました。",
            "内定のご連絡を確かにいただきました。{of_when}面接では大変お世話になり、|ありがとうございました。",
        ),
        *lines(
            "f",
            "offer_by_other met wants_role",
            "このたび、内定のご連絡を頂戴いたしました。{of_when}面接では貴重なお時間をいただき、|誠にありがとうございました。",
            "内定のご連絡を確かに頂戴いたしました。{of_when}面接では大変お世話になり、|誠にありがとうございました。",
        ),
        *lines(
            "wp",
            "offered met wants_role !offer_by_other",
            "このたびは内定のご連絡をいただき、|誠にありがとうございます。{of_when}面接でも、大変お世話になりました。",
            "このたびは内定をいただき、|本当にありがとうございます。{of_when}面接でも、大変お世話になりました。",
        ),
        *lines(
            "f",
            "offered met wants_role !offer_by_other",
            "このたびは内定のご連絡をいただき、|誠にありがとうございます。{of_when}面接でも、大変お世話になりました。",
            "このたびは内定をいただき、|心よりお礼申し上げます。{of_when}面接でも、大変お世話になりました。",
        ),
        *lines(
            "wp",
            "several",
            "{of_when}面接では、お忙しい中重ねてお時間をいただき、|誠にありがとうございました。",
            "{when}はまた面接のお時間をいただき、|誠にありがとうございました。",
        ),
        *lines(
            "f",
            "several",
            "{of_when}面接では重ねて貴重なお時間をいただき、|誠にありがとうございました。",
        ),
        *lines(
            "wp",
            "thanked !several",
            "{of_when}{role}の面接では、お忙しい中お時間をいただきましたこと、|改めてお礼申し上げます。",
            "改めまして、{of_when}{role}の面接ではお時間をいただき、|ありがとうございました。",
        ),
        *lines(
            "f",
            "thanked !several",
            "{of_when}{role}の面接では、お忙しいところお時間をいただきましたこと、|改めてお礼申し上げます。",
        ),
        *lines(
            "wp",
            "phone !several !thanked",
            "{when}はお電話で、{role}の面接のお時間をいただき、|誠にありがとうございました。",
        ),
        *lines(
            "wp",
            "!several !thanked !phone",
            "{of_when}{role}の面接では、お忙しい中お時間をいただき、|誠にありがとうございました。",
            "{of_when}{role}の面接ではお時間をいただき、|誠にありがとうございました。",
        ),
        *lines(
            "f",
            "!several !thanked",
            "{of_when}{role}の面接では貴重なお時間をいただき、|誠にありがとうございました。",
            "{of_when}{role}の面接では、お忙しいところお時間をいただき、|誠にありがとうございました。",
        ),
        *flat(ja.THANKS_TALK, "wp"),
        *flat(ja.THANKS_FORMAL, "f"),
    ),
    "told": (
        Line(
            "{thing}についてご相談に乗っていただき、大変参考になりました。", needs="own_recruiter"
        ),
        *lines("w", "warm", "{both}についてお話しでき、とても楽しい時間でした。"),
        *lines(
            "wp",
            "",
            "{both}についてお話しさせていただき、大変ありがたく思っております。",
            "{both}についてお話しでき、大変勉強になりました。",
        ),
        *lines("f", "", "{both}についてお話しでき、大変勉強になりました。"),
        *lines("wpf", "", "{explained}についても詳しくご説明いただき、大変参考になりました。"),
        *lines(
            "w",
            "warm",
            "{thing}についてお話しでき、とても楽しい時間でした。",
            "{thing}についてのお話が、とても心に残っております。",
        ),
        *lines(
            "wp",
            "",
            "{thing}についてお話しでき、大変勉強になりました。",
            "{thing}についてお話しさせていただき、大変ありがたく思っております。",
        ),
        *lines(
            "f",
            "",
            "{thing}についてお話しでき、大変勉強になりました。",
            "{thing}についてお話しさせていただき、大変ありがたく思っております。",
        ),
        *lines("wp", "", "{told}お話がとても興味深く、印象に残っております。"),
        *lines("f", "", "{told}お話が、強く印象に残っております。"),
        *lines("wp", "wants_company", "{excites}に、とても魅力を感じております。"),
        *lines("f", "wants_company", "{excites}に、大変魅力を感じております。"),
    ),
    "interest": (
        *lines(
            "wp",
            "moves_on wants_role",
            "次の選考に進めることになり、とても嬉しく思っております。",
        ),
        *lines(
            "f",
            "moves_on wants_role",
            "次の選考に進ませていただくこととなり、大変嬉しく存じます。",
        ),
        *lines(
            "wp",
            f"wants_role {_THERE}",
            "ぜひ{employer}で働きたいと思っております。",
        ),
        *lines("wp", "wants_role", "このお仕事に、ぜひ携わりたいと思っております。"),
        *lines("f", f"wants_role {_THERE}", "ぜひ{employer}で働きたいと考えております。"),
        *lines("f", "wants_role", "このお仕事に、ぜひ携わりたいと考えております。"),
        Line(
            "{employer}のお仕事に、引き続き関心を持っております。",
            needs=f"!wants_role wants_company {_THERE}",
        ),
        Line("お仕事の内容に、引き続き関心を持っております。", needs="!wants_role"),
    ),
    "offer": (
        *lines(
            "wp",
            "wants_role",
            "内定をいただけたことを、とても嬉しく思っております。",
            "内定のご連絡を、とても嬉しく拝見いたしました。",
        ),
        *lines("f", "wants_role", "内定をいただきましたことを、大変嬉しく存じます。"),
        Line("内定の件は、よく考えてお返事いたします。", needs="!wants_role"),
    ),
    "check_in": _STILL,
    "no_pressure": _STILL,
    "help": (
        *lines(
            "wp",
            "offered wants_role",
            "お返事は、改めて差し上げます。",
            "改めて、お返事いたします。",
        ),
        *lines(
            "f",
            "offered wants_role",
            "お返事は、改めて申し上げます。",
            "改めて、お返事申し上げます。",
        ),
        *lines(
            "wp",
            "accepted !started",
            "ご一緒に働ける日を、楽しみにしております。",
            "皆様とご一緒に働けるのを、楽しみにしております。",
        ),
        *lines("f", "accepted !started", "ご一緒に働けますことを、楽しみにしております。"),
        *lines(
            "wp",
            "wants_role",
            "ほかに必要な書類などがございましたら、お知らせいただけますと幸いです。",
            "追加で必要なものなどがございましたら、すぐにお送りいたします。",
        ),
        *lines(
            "f",
            "wants_role",
            "追加で必要な書類などがございましたら、すぐにお送りいたします。",
        ),
        *lines(
            "wp",
            "!wants_role !accepted",
            "またお話しできる機会がございましたら、嬉しく思います。",
        ),
        *lines(
            "f", "!wants_role !accepted", "またお話しできる機会がございましたら、幸いに存じます。"
        ),
    ),
}
_FOLLOW_UP: Final[Section] = {
    **_LETTER,
    "interest": _STILL,
    "help": (
        *lines(
            "wpf",
            "waits overdue wants_role",
            "{decide}頃までにご連絡をいただけると伺っておりましたが、その後の選考の状況はいかがでしょうか。お忙しいところ恐れ入りますが、お知らせいただけますと幸いです。",
        ),
        *lines(
            "wp",
            "waits wants_role",
            "その後、選考の状況はいかがでしょうか。お忙しいところ恐れ入りますが、お知らせいただけますと幸いです。",
            "お忙しいところ恐れ入りますが、その後の選考の状況をお教えいただけますでしょうか。必要な書類などがございましたら、すぐにお送りいたします。",
        ),
        *lines(
            "f",
            "waits wants_role",
            "その後、選考の状況はいかがでしょうか。お忙しいところ恐れ入りますが、お知らせいただけますと幸いに存じます。",
            "お忙しいところ恐れ入りますが、その後の選考の状況をお知らせいただけますと幸いに存じます。",
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
                "選考の結果を承知いたしました。",
                needs="!told_no",
            ),
        ),
        "reminder": (
            Line(
                "ご縁をいただけなかったことは残念ですが、{thing}についてご相談に乗っていただいたことに、感謝しております。",
                needs="told_no met own_recruiter",
            ),
            Line(
                "ご縁をいただけなかったことは残念ですが、ご支援いただいたことに、感謝しております。",
                needs="told_no own_recruiter",
            ),
            Line(
                "ご縁をいただけなかったことは残念ですが、面接で{thing}についてお話しできたことを、心からありがたく思っております。",
                needs="told_no met",
            ),
            Line(
                "面接で{thing}についてお話しできたことを、心からありがたく思っております。",
                needs="!told_no met",
            ),
            Line(
                "ご縁をいただけなかったことは残念ですが、面接での、{told}お話は、心に残っております。",
                needs="told_no met",
            ),
            Line("面接での、{told}お話は、心に残っております。", needs="!told_no met"),
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
                "つながってくださり、ありがとうございます。{of_when}面談では、大変お世話になりました。",
                needs="met !connected_long own_recruiter",
            ),
            Line(
                "つながってくださり、ありがとうございます。{of_when}面接では、大変お世話になりました。",
                needs="met !connected_long",
            ),
            Line(
                "こちらでもつながることができ、嬉しく思っております。{of_when}面接では、大変お世話になりました。",
                "wp",
                "met !connected_long",
            ),
            Line(
                "{of_when}面接ではお時間をいただき、ありがとうございました。",
                needs="met connected_long",
            ),
            Line("つながってくださり、ありがとうございます。", needs="!connected_long"),
            Line(
                "選考では大変お世話になり、ありがとうございました。",
                needs="connected_long",
            ),
        ),
        "close": (
            *lines(
                "wp",
                "",
                "今後とも、どうぞよろしくお願いいたします。",
                "これからもどうぞよろしくお願いいたします。",
            ),
            Line("今後とも何卒よろしくお願い申し上げます。", "f"),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line(
                "つながりの申請をいただき、ありがとうございます。{of_when}面談では、大変お世話になりました。",
                needs="met own_recruiter",
            ),
            Line(
                "つながりの申請をいただき、ありがとうございます。{of_when}面接では、大変お世話になりました。",
                needs="met",
            ),
            Line(
                "つながりの申請をいただき、ありがとうございます。こちらでもつながることができて嬉しいです。",
                "wp",
            ),
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
                "お手数ですが、{of_when}{role}の面接でお時間をいただいたお礼を、{full_name}様にお伝えいただけますか。",
                "wp",
                "met",
            ),
            Line(
                "恐れ入りますが、{of_when}{role}の面接のお礼を、{full_name}様にお伝えいただけますと幸いです。",
                "f",
                "met",
            ),
            Line(
                "恐れ入りますが、{of_when}面接のお礼を、{full_name}様にお伝えいただけますと幸いです。",
                needs="met",
            ),
            Line(
                "恐れ入りますが、選考でお世話になりましたお礼を、{full_name}様にお伝えいただけますと幸いです。",
                needs="!met",
            ),
            Line("恐れ入りますが、面接のお礼をお伝えいただけますと幸いです。", needs="met"),
            Line("恐れ入りますが、お礼をお伝えいただけますと幸いです。"),
        ),
    },
    "existing_channel": {
        "again": (
            Line(
                "ご連絡をいただき、ありがとうございました。{of_when}面談でも、大変お世話になりました。",
                needs="met own_recruiter",
            ),
            Line(
                "ご連絡をいただき、ありがとうございました。{of_when}面接でも、大変お世話になりました。",
                needs="met",
            ),
            Line("ご連絡をいただき、ありがとうございました。"),
        ),
        "close": flat(ja.STAY),
    },
}
