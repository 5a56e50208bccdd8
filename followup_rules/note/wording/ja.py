"""Japanese notes, as a candidate writes to an interviewer: 様, 面接では, 貴社."""

from typing import Final

from followup_rules.note.bank import Line, Section, Versions
from followup_rules.note.wording.common import Sentences, flat

GREETINGS: Final = (
    Line("{name}様、", needs="!titled"),
    Line("{name}、", needs="titled"),
    Line("お世話になっております。"),
)
ENJOYED: Final[Versions] = (
    (
        Line("{of_when}{role}の面接では、お話しできてとても嬉しかったです。", needs="!both_know"),
        Line("{of_when}{role}の面接では、楽しくお話しさせていただきました。", "w", "!both_know"),
        Line("{of_when}面接でも、お話しできてとても嬉しかったです。", needs="several"),
        Line("{of_when}面接では、お話しできてとても嬉しかったです。", needs="both_know !several"),
    ),
    "{role}の面接では、お話しできて大変嬉しく思いました。",
    "{of_when}面接では、お話しできて嬉しく思いました。",
    "面接では、お話しできて嬉しく思いました。",
)
SPOKE: Final[Versions] = (
    (
        Line("{of_when}面接でも、お話しする機会をいただきました。", needs="several"),
        Line(
            "{when}、{role}の件でお電話にてお話しさせていただきました。",
            needs="phone !several !both_know",
        ),
        Line(
            "{of_when}{role}の面接では、お話しする機会をいただきました。",
            needs="!several !both_know",
        ),
        Line("{of_when}面接では、お話しする機会をいただきました。", needs="both_know"),
    ),
    "{role}の面接では、お話しする機会をいただきました。",
    "{of_when}面接では、お話しする機会をいただきました。",
    "面接では、お話しする機会をいただきました。",
)
THANKS_TALK: Final[Versions] = (
    (
        Line("{of_when}面接でも、|お時間をいただき、ありがとうございました。", needs="several"),
        Line(
            "{of_when}面接では、|改めてお時間をいただき、ありがとうございました。", needs="several"
        ),
        Line(
            "{of_when}{role}の件では、|お電話でお時間をいただき、ありがとうございました。",
            needs="phone !several !both_know",
        ),
        Line(
            "{of_when}{role}の面接では、|お時間をいただき、ありがとうございました。",
            needs="!several !both_know",
        ),
        Line(
            "{of_when}{role}の面接では、|お忙しい中お時間をいただき、ありがとうございました。",
            needs="!several !both_know",
        ),
        Line(
            "{of_when}{role}の面接では、|お話しする機会をいただき、ありがとうございました。",
            needs="!several !both_know",
        ),
        Line(
            "{of_when}面接では、|お時間をいただき、ありがとうございました。",
            needs="both_know !several",
        ),
    ),
    "{of_when}{role}の面接では、|ありがとうございました。",
    "{role}の面接では、|ありがとうございました。",
    "{of_when}面接では、|ありがとうございました。",
    "面接では|ありがとうございました。",
)
THANKS_CALLED: Final[Versions] = (
    (
        Line(
            "{called}はお電話を、{of_when}面接では|お時間をいただき、ありがとうございました。",
            needs="phoned",
        ),
    ),
    Line("{called}のお電話と面接では、|ありがとうございました。", needs="phoned"),
)
THANKS_FORMAL: Final[Versions] = (
    (
        Line(
            "{of_when}面接でも、|貴重なお時間を賜り、誠にありがとうございました。", needs="several"
        ),
        Line(
            "{of_when}{role}の面接では、|貴重なお時間をいただき、誠にありがとうございました。",
            needs="!several !both_know",
        ),
        Line(
            "{of_when}{role}の面接では、|お忙しい中お時間をいただき、誠にありがとうございました。",
            needs="!several !both_know",
        ),
        Line(
            "{of_when}{role}の面接では、|お時間を賜り、誠にありがとうございました。",
            needs="!several !both_know",
        ),
        Line(
            "{of_when}面接では、|貴重なお時間をいただき、誠にありがとうございました。",
            needs="both_know !several",
        ),
    ),
    "{of_when}{role}の面接では、|誠にありがとうございました。",
    "{role}の面接では、|誠にありがとうございました。",
    "{of_when}面接では、|誠にありがとうございました。",
    "面接では|誠にありがとうございました。",
)
TALK_AND_TOPIC: Final[Versions] = (
    (
        Line(
            "{of_when}{role}の面接では、|お時間をいただき、ありがとうございました。|{talked}についてお話を伺うことができ、大変勉強になりました。",
            "wp",
            "!both_know",
        ),
        Line(
            "{of_when}面接では、|お時間をいただき、ありがとうございました。|{talked}についてお話を伺うことができ、大変勉強になりました。",
            "wp",
            "both_know",
        ),
        Line(
            "{of_when}面接では、|ありがとうございました。|{talked}についてのお話が、とても印象に残っております。",
            "wp",
            "both_know",
        ),
    ),
    "{of_when}{role}の面接では、|ありがとうございました。|{talked}のお話が印象に残っております。",
)
TIME: Final[Versions] = (
    (
        "お忙しい中お時間をいただき、ありがとうございました。",
        "貴重なお時間をいただき、ありがとうございました。",
        "お時間を割いていただき、ありがとうございました。",
    ),
)
AGAIN: Final[Versions] = (
    (
        "改めて、ありがとうございました。",
        "お時間をいただきましたこと、改めてお礼申し上げます。",
        "その節はありがとうございました。",
    ),
)
TOPIC: Final[Versions] = (
    (
        Line("{both}についてお話を伺うことができ、大変勉強になりました。", "wp"),
        Line("{both}についてお話を伺うことができ、心より感謝申し上げます。", "f"),
        Line(
            "{talked}についてのお話を伺い、ぜひご一緒したいという思いが強くなりました。",
            "w",
            "wants_role !internal",
        ),
        Line("{talked}についてのお話が、とても印象に残っております。", "w"),
        Line("{talked}についてお話しでき、とても嬉しく思っております。", "w"),
        Line("{talked}についてお話を伺うことができ、大変勉強になりました。", "wp"),
        Line("{talked}についてのお話を、とても興味深く伺いました。", "wp"),
        Line("{talked}についてお話しできましたことを、嬉しく思っております。", "wp"),
        Line("{talked}についてのお話が、特に印象に残っております。", "pf"),
        Line("{talked}についてのお話を、大変興味深く伺いました。", "f"),
        Line("{talked}についてお話を伺うことができ、心より感謝申し上げます。", "f"),
    ),
    (
        Line("{excites}に、とても魅力を感じております。", "wp", "wants_company"),
        Line("{excites}に、あらためて魅力を感じております。", "wp", "wants_company"),
        Line("{excites}に、大変魅力を感じております。", "f", "wants_company"),
    ),
    (
        Line(
            "ぜひご一緒に働かせていただきたいと思っております。", "w", "wants_role boss !internal"
        ),
        Line("皆様とご一緒に働けましたら、とても嬉しく思います。", "w", "wants_role !internal"),
        Line("お話を伺い、お仕事への関心がいっそう高まりました。", "wp", "wants_role met"),
        Line("このお仕事に、ぜひ携わりたいと思っております。", "wp", "wants_role"),
        Line("このお仕事に、強い関心を持っております。", "pf", "wants_role"),
        Line("このお仕事に、大変魅力を感じております。", "f", "wants_role"),
    ),
    Line("貴社のお仕事に、引き続き関心を持っております。", needs="!wants_role wants_company"),
    Line("お仕事のお話に、引き続き関心を持っております。", needs="!wants_role"),
)
CLOSE: Final[Versions] = (
    (
        Line(
            "同じ会社の者として、こちらでもつながっていただけましたら幸いです。", needs="internal"
        ),
        Line("次回の面接も、どうぞよろしくお願いいたします。", needs="booked wants_role"),
        Line(
            "よろしければ、こちらでもつながっていただけますと幸いです。", "wp", "!internal !asked"
        ),
        Line("こちらでもつながっていただけましたら、嬉しく思います。", "w", "!internal !asked"),
        Line("こちらでもつながっていただけましたら幸いです。", "wp", "!internal !asked"),
        Line("引き続き、どうぞよろしくお願いいたします。", "wpf", "!internal"),
        Line("今後とも、どうぞよろしくお願いいたします。", "wpf", "!internal"),
        Line(
            "差し支えなければ、こちらでもつながっていただけましたら幸いに存じます。",
            "f",
            "!internal !asked",
        ),
    ),
    "よろしくお願いいたします。",
)
SUGGESTED: Final[Versions] = (
    (
        Line("つながりましょうとおっしゃっていただき、とても嬉しかったです。", "wp", "asked"),
        Line("つながりましょうとのお言葉に甘えて、申請いたします。", "wp", "asked"),
        Line("つながりましょうとのお言葉をいただき、大変嬉しく思っております。", needs="asked"),
        Line("つながりのお言葉を賜り、誠にありがとうございました。", "f", "asked"),
    ),
    Line("お声がけをありがとうございました。", needs="asked"),
)
RECALL: Final[Versions] = (
    (
        Line(
            "{of_when}{role}の面接で{talked}についてお話しできた時間は、とても楽しいものでした。",
            needs="warm",
        ),
        Line("{of_when}{role}の面接で伺った{talked}のお話が、心に残っています。", "wp", "met"),
        Line(
            "{of_when}{role}の面接では、{talked}についてお話しさせていただきました。", needs="met"
        ),
    ),
    (
        Line("{of_when}{role}の面接でお話しできた時間は、とても楽しいものでした。", needs="warm"),
        Line("{of_when}{role}の面接では、お話しする機会をいただきました。", needs="met"),
    ),
    Line("{role}の面接では、お話しする機会をいただきました。", needs="met"),
    Line("{of_when}面接では、お話しする機会をいただきました。", needs="met"),
    "{role}の選考でお世話になりました。",
    "選考ではお世話になりました。",
)
STAY: Final[Versions] = (
    (
        Line("これからもどうぞよろしくお願いいたします。", "wp"),
        Line("またどこかでご縁がありましたら嬉しいです。", "w"),
        Line("今後とも、どうぞよろしくお願いいたします。"),
        Line("またご縁がございましたら幸いです。", "pf"),
    ),
    "よろしくお願いいたします。",
)
STILL: Final[Versions] = (
    (
        Line("ご一緒したい気持ちに変わりはありません。", "w", "wants_role !internal"),
        Line(
            "志望の気持ちに変わりはありません。必要なものがありましたら、いつでもお送りします。",
            "wp",
            "wants_role",
        ),
        Line("このお仕事への思いは、今も変わりません。", "wp", "wants_role"),
        Line("志望の気持ちに変わりはございません。", "pf", "wants_role"),
        Line(
            "志望の気持ちは変わっておりません。必要な書類などがございましたら、お送りいたします。",
            "f",
            "wants_role",
        ),
    ),
    "必要なものがありましたら、いつでもお送りします。",
)
NO_REPLY: Final[Versions] = (
    (
        Line("選考の結果にかかわらず、|こちらでもつながっていただけましたら幸いです。", "wp"),
        Line("結果がどのようになりましても、|今後ともどうぞよろしくお願いいたします。", needs=""),
        Line("選考の結果にかかわらず、|今後ともどうぞよろしくお願い申し上げます。", "f"),
    ),
    "結果にかかわらず、|よろしくお願いいたします。",
)
ON_HOLD: Final[Versions] = (
    (
        Line(
            "募集が保留になったとのご連絡を、ありがとうございました。志望の気持ちは変わりません。",
            needs="wrote_hold wants_role",
        ),
        Line(
            "募集は保留と伺っていますが、ご一緒したい気持ちは変わりません。",
            "w",
            "wants_role !internal",
        ),
        Line("募集は保留と承知していますが、志望の気持ちは変わりません。", "wp", "wants_role"),
        Line(
            "保留中の募集が再開されましたら、ぜひまた挑戦したいと思っています。", "wp", "wants_role"
        ),
        Line(
            "募集は保留と承知しておりますが、志望の気持ちに変わりはございません。",
            "pf",
            "wants_role",
        ),
    ),
    "募集が保留となっていることは承知しております。",
)
OFFER: Final[Versions] = (
    (
        Line("内定のご連絡を、とても嬉しく思っています。", "wp", "wants_role"),
        Line("内定をいただき、心から嬉しく思っています。", "w", "wants_role"),
        Line("内定のご連絡をいただき、大変嬉しく存じます。", "pf", "wants_role"),
        Line("内定のご連絡をいただき、心より感謝申し上げます。", "f"),
    ),
    "内定の件は、よく考えてお返事いたします。",
)
NO_AND_SUGGESTED: Final[Versions] = (
    (
        Line(
            "{called}はお電話をいただき、ありがとうございました。|つながりましょうとのお言葉も、ありがたく存じます。",
            needs="no_by_phone asked",
        ),
        Line(
            "選考結果をご連絡いただき、ありがとうございました。|つながりましょうとのお言葉も、ありがたく存じます。",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "選考では、ありがとうございました。|つながりましょうとのお言葉も、ありがたく存じます。",
            needs="asked !told_no",
        ),
    ),
)
WISHES: Final[Versions] = (
    (
        Line("今回のご縁に、感謝しております。"),
        Line("学ぶことの多い機会でした。", "wp"),
        Line("得がたい機会をいただきましたこと、感謝しております。", "pf"),
    ),
)
JOINING: Final[Versions] = (
    (
        Line(
            "{starts}より、|{role}として入社いたします。とても楽しみにしています。",
            "wp",
            "!internal",
        ),
        Line("{starts}より、|{role}としてお世話になります。", needs="!internal"),
        Line("{starts}より、|{role}として働かせていただきます。"),
        Line("入社し、|{role}として働いております。", needs="started !internal"),
        Line("このたび、|{role}として働きはじめました。", needs="started"),
    ),
    (
        Line(
            "このたび内定をお受けし、|{role}として働かせていただくことになりました。",
            needs="!started",
        ),
        Line(
            "内定をお受けし、|{role}としてご一緒できることを楽しみにしています。", "wp", "!started"
        ),
    ),
    Line("このたび、|内定をお受けいたしました。", needs="!started"),
    Line("働きはじめて、|充実した毎日です。", needs="started"),
)
THANKS_SHORT: Final[Versions] = (
    (
        Line("{of_when}面接では、ありがとうございました。"),
        Line("{of_when}面接では、お時間をいただきありがとうございました。"),
        Line("{of_when}面接ではお話しする機会をくださり、ありがとうございました。"),
    ),
    "面接では、ありがとうございました。",
)
CLOSE_JOINING: Final[Versions] = (
    (
        Line("どうぞよろしくお願いいたします。"),
        Line("お会いできる日を楽しみにしています。よろしくお願いいたします。", "w", "!started"),
        Line("こちらでもどうぞよろしくお願いいたします。"),
        Line("今後とも、どうぞよろしくお願いいたします。", "pf"),
    ),
    "よろしくお願いいたします。",
)
ACCEPTED: Final[Versions] = (
    (
        Line("このたび内定をお受けし、{starts}より入社いたします。", needs="!internal"),
        Line("このたび内定をお受けし、{starts}より働かせていただきます。"),
        Line(
            "このたび内定をお受けしました。ご一緒できることを楽しみにしています。", "wp", "!started"
        ),
        Line(
            "このたび内定をお受けいたしました。ご一緒できますことを楽しみにしております。",
            "pf",
            "!started",
        ),
        Line("このたび働きはじめました。", needs="started"),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    (
        Line(
            "新しい場でのお仕事が実り多いものとなりますように。こちらでもよろしくお願いいたします。",
            "w",
        ),
        Line("こちらでもつながっていただけましたら幸いです。", "wp"),
        Line("今後とも、どうぞよろしくお願いいたします。", "pf"),
    ),
    "よろしくお願いいたします。",
)
RECRUITER: Final[Versions] = (
    (
        Line(
            "{called}はお電話を、また選考では|ご支援をいただき、ありがとうございます。",
            needs="phoned",
        ),
        Line("{of_when}お電話では、|お時間をいただきありがとうございました。", needs="phone"),
        Line("{of_when}面談では、|お時間をいただきありがとうございました。", needs="met !phone"),
        Line("{role}の件では、|ご支援をいただきありがとうございます。", needs="!met"),
    ),
    "{role}の件では、|ありがとうございます。",
    "ご支援を|ありがとうございます。",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("{talked}についてご相談でき、大変参考になりました。"),
        Line("{talked}について相談に乗っていただき、大変助かりました。", "wp"),
    ),
    Line("引き続き、強く志望しております。", needs="wants_role"),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line(
            "こちらでもつながっていただけると嬉しいです。引き続きよろしくお願いいたします。", "wp"
        ),
        Line("こちらでもつながっていただけましたら幸いです。"),
        Line("引き続き、どうぞよろしくお願いいたします。"),
    ),
    "よろしくお願いいたします。",
)
KNOWN: Final[Versions] = (
    (
        Line("{of_when}面接では、久しぶりにお話しできて嬉しかったです。", "wp"),
        Line("{of_when}面接では、またお話しでき、嬉しく思いました。"),
    ),
    "{role}の面接では、またお話しでき、嬉しく思いました。",
    "面接では、またお話しでき、嬉しく思いました。",
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("こちらでもつながっていただけたら嬉しいです。", "wp"),
        Line("こちらでもどうぞよろしくお願いいたします。"),
        Line("こちらでもつながっていただけましたら幸いです。"),
    ),
    "よろしくお願いいたします。",
)
UNMET_THANKS: Final[Versions] = (
    (
        Line("{role}の選考では、|いろいろとご調整いただき、ありがとうございます。"),
        Line("{role}の応募の件では、|お世話になり、ありがとうございます。"),
        Line("{of_when}{role}の面接にあたり、|お力添えをいただきありがとうございました。"),
    ),
    "{role}の選考では、|お世話になり、ありがとうございます。",
    "選考では、|お世話になり、ありがとうございます。",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "{when}、{role}の面接を受けました。",
        "{role}の選考に応募しております。",
        "{role}の応募の件でご連絡いたしました。",
    ),
    "{role}に応募しております。",
    "{when}、面接を受けました。",
    "応募の件でご連絡いたしました。",
)
UNMET_HELP: Final[Versions] = (
    (
        "選考ではお世話になり、ありがとうございます。",
        "お力添えに感謝しております。",
        "ありがとうございます。",
    ),
)
REMEMBER: Final[Versions] = (
    (
        Line(
            "面接で{talked}についてお話しできたことも、とても嬉しく思っております。", needs="warm"
        ),
        Line("面接で伺った{talked}についてのお話が、とても心に残っております。", needs="met"),
        Line(
            "面接で{talked}についてお話しできましたことを、心からありがたく思っております。",
            needs="met",
        ),
    ),
    Line("{of_when}面接でお話しできたことを、ありがたく思っております。", needs="met"),
    Line("{role}の選考では、お世話になりました。", needs="!met"),
    Line("選考では、お世話になりました。", needs="!met"),
)
REMEMBER_CLOSE: Final[Versions] = (
    (
        Line(
            "{of_when}面接で{talked}についてお話しできたことも、とても嬉しく思っております。|こちらでもつながっていただけましたら幸いです。",
            needs="warm",
        ),
        Line(
            "{of_when}面接で伺った{talked}についてのお話も、心に残っております。|今後ともどうぞよろしくお願いいたします。",
            needs="met",
        ),
        Line(
            "{of_when}面接で{talked}についてお話しできましたことも、ありがたく思っております。|今後ともどうぞよろしくお願いいたします。",
            needs="met",
        ),
    ),
    Line(
        "{of_when}面接でも、お話しできて嬉しく思いました。|今後ともどうぞよろしくお願いいたします。",
        needs="met",
    ),
    Line(
        "{role}の選考では、お世話になりました。|今後ともどうぞよろしくお願いいたします。",
        needs="!met",
    ),
    Line("選考では、お世話になりました。|よろしくお願いいたします。", needs="!met"),
)
OFFER_FIRST: Final[Versions] = (
    (
        Line(
            "{called}は|内定のお電話をいただき、誠にありがとうございました。",
            needs="offer_by_phone",
        ),
        Line(
            "{called}は|内定のお電話をいただき、ありがとうございました。大変嬉しく思っております。",
            "wp",
            "offer_by_phone wants_role",
        ),
        Line(
            "このたびは|内定のご連絡をいただき、誠にありがとうございます。", needs="!offer_by_phone"
        ),
        Line(
            "このたびは|内定のご連絡をいただき、ありがとうございました。大変嬉しく思っております。",
            "wp",
            "wants_role !offer_by_phone",
        ),
    ),
)
HOLD_FIRST: Final[Versions] = (
    (
        Line(
            "募集が保留となった旨、|ご連絡をいただきありがとうございました。志望の気持ちに変わりはございません。",
            needs="wrote_hold wants_role",
        ),
        Line("募集の保留について|ご連絡をいただき、ありがとうございました。", needs="wrote_hold"),
    ),
)
HOLD_CLOSE: Final[Versions] = (
    (
        Line("募集は保留と伺っておりますが、|こちらでもつながっていただけましたら幸いです。", "wp"),
        Line(
            "募集は保留と承知しておりますが、志望の気持ちに変わりはございません。|今後ともどうぞよろしくお願いいたします。",
            needs="wants_role",
        ),
        Line("募集は保留と承知しておりますが、|今後ともどうぞよろしくお願いいたします。", needs=""),
    ),
)
DECLINED: Final[Versions] = (
    (
        Line(
            "内定は辞退させていただきましたが、面接で{talked}についてお話しできたことを、大変ありがたく思っております。",
            needs="met",
        ),
        Line(
            "内定は辞退させていただきましたが、{talked}についてのお話は、とても心に残っております。",
            needs="met",
        ),
    ),
    Line(
        "内定は辞退させていただきましたが、{of_when}面接でお話しできたことを、ありがたく思っております。",
        needs="met",
    ),
    Line("内定は辞退させていただきましたが、選考では大変お世話になりました。", needs="!met"),
)
PARTING_CLOSE: Final[Versions] = (
    (
        Line(
            "貴重な機会をいただき、感謝しております。|またどこかでお目にかかれましたら幸いです。",
            needs="",
        ),
        Line(
            "このたびのご縁に感謝しております。|またお目にかかる機会がございましたら、どうぞよろしくお願いいたします。",
            needs="",
        ),
        Line(
            "学ぶことの多い機会をいただきました。|今後ともどうぞよろしくお願いいたします。",
            needs="",
        ),
    ),
)
JOINING_CLOSE: Final[Versions] = (
    (
        Line(
            "{starts}よりお世話になります。|入社を前に、こちらでもつながっていただけましたら幸いです。",
            needs="!internal !started",
        ),
        Line(
            "{starts}からご一緒できることを、とても楽しみにしております。|どうぞよろしくお願いいたします。",
            "wp",
            "!started",
        ),
        Line(
            "{starts}よりお世話になります。|今後とも、どうぞよろしくお願いいたします。",
            needs="!started",
        ),
    ),
    (
        Line(
            "内定をお受けし、ご一緒できることを楽しみにしております。|こちらでもつながっていただけましたら幸いです。",
            needs="!started",
        ),
        Line(
            "このたび働きはじめました。|こちらでもつながっていただけましたら幸いです。",
            needs="started",
        ),
    ),
)
AGAIN_TOPIC: Final[Versions] = (
    (
        Line(
            "面接では{talked}についてお話しする機会をいただき、|改めてありがとうございました。",
            needs="met",
        ),
        Line(
            "{of_when}面接では、|{talked}についてお話しでき、ありがとうございました。", needs="met"
        ),
    ),
    (Line("{of_when}面接では、|お時間をいただき、ありがとうございました。", needs="met"),),
    Line("面接では|ありがとうございました。", needs="met"),
)

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_TALK,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_FORMAL,
    talk_and_topic=TALK_AND_TOPIC,
    time=TIME,
    thanks_again=AGAIN,
    topic=TOPIC,
    close=CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=NO_REPLY,
    on_hold=ON_HOLD,
    offer=OFFER,
    no_and_suggested=NO_AND_SUGGESTED,
    wishes=WISHES,
    joining=JOINING,
    thanks_short=THANKS_SHORT,
    close_joining=CLOSE_JOINING,
    accepted=ACCEPTED,
    close_left=CLOSE_LEFT,
    recruiter=RECRUITER,
    recruiter_topic=RECRUITER_TOPIC,
    recruiter_close=RECRUITER_CLOSE,
    known=KNOWN,
    known_close=KNOWN_CLOSE,
    unmet_thanks=UNMET_THANKS,
    unmet_reminder=UNMET_REMINDER,
    unmet_help=UNMET_HELP,
    remember=REMEMBER,
    remember_close=REMEMBER_CLOSE,
    offer_first=OFFER_FIRST,
    hold_first=HOLD_FIRST,
    hold_close=HOLD_CLOSE,
    declined=DECLINED,
    parting_close=PARTING_CLOSE,
    joining_close=JOINING_CLOSE,
    again_topic=AGAIN_TOPIC,
    when_first=True,
)

MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("{name}様\n\nお世話になっております。", needs="!titled"),
            Line("{name}\n\nお世話になっております。", needs="titled"),
            Line("お世話になっております。"),
        ),
        "sign_off": (
            Line("引き続き、どうぞよろしくお願いいたします。", "wp", "wants_role"),
            Line("今後とも、どうぞよろしくお願いいたします。", "wp"),
            Line("今後とも、何卒よろしくお願い申し上げます。", "f"),
        ),
    },
    "thank_you_email": {
        "close": (
            Line("メールにて恐縮ですが、まずはお礼を申し上げます。", "wp"),
            Line("略儀ながら、まずはメールにて御礼申し上げます。", "f"),
        ),
        "help": (
            Line("ほかに必要なものがございましたら、お送りいたします。", "wp", "wants_role"),
            Line("追加で必要なものがございましたら、すぐにご用意いたします。", "f", "wants_role"),
        ),
    },
    "follow_up_email": {
        "close": (
            Line("改めて、面接のお時間をいただきましたことにお礼申し上げます。", needs="met"),
            Line("お忙しいところ失礼いたしました。"),
        ),
        "help": (
            Line(
                "私のほうでご用意すべきものなどがございましたら、お知らせいただけますと幸いです。",
                "wp",
                "wants_role",
            ),
            Line("ご質問などがございましたら、いつでもお答えします。", "wp", "wants_role"),
            Line("追加で必要なものがございましたら、すぐにご用意いたします。", "f", "wants_role"),
        ),
    },
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
                "つながってくださり、ありがとうございます。{of_when}面接でも、お世話になりました。",
                needs="met !connected_long",
            ),
            Line(
                "承認をありがとうございます。{of_when}面接でも、ありがとうございました。",
                "wp",
                "met !connected_long",
            ),
            Line("{of_when}面接では、改めてありがとうございました。", needs="met connected_long"),
            Line("つながってくださり、ありがとうございます。", needs="!connected_long"),
            Line("こちらでのつながりに、感謝しております。", needs="connected_long"),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line(
                "つながりの申請をありがとうございます。{of_when}面接でも、お世話になりました。",
                needs="met",
            ),
            Line("つながりの申請をありがとうございます。喜んで承認しました。", "wp"),
            Line("つながりの申請をいただき、ありがとうございます。喜んで承認いたしました。", "pf"),
        ),
        "close": flat(STAY),
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
        "close": flat(STAY),
    },
}
