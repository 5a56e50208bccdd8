"""Japanese notes, as a candidate writes to an interviewer: 先日は, 様, 貴社; one thanks, one close.

Day and role stand before the thanks. What was spoken of stands in the sentence of thanks
(``TALK_AND_TOPIC``) or in one of its own (``TOLD``); ``ja_notes`` puts them together. The closes
differ, though most people would end nearly every one of these notes with よろしくお願いいたします.
"""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import Sentences, lines, spread

GREETINGS: Final = (
    Line("{name}様\n", needs="!titled !san"),
    Line("{name}様\n", "f", "!titled san"),
    Line("{name}さん\n", "wp", "!titled san"),
    Line("{name}\n", needs="titled"),
    Line("お世話になっております。"),
)
"""The name stands in a line of its own, as in a letter: LinkedIn's box keeps the line break."""
ENJOYED: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "!both_know",
            "{of_when}{role}の面接では、お話しできてとても嬉しかったです。",
        ),
        lines(
            "wpf",
            "several",
            "{of_when}面接でも、お話しできてとても嬉しかったです。",
        ),
        lines(
            "wpf",
            "both_know !several",
            "{of_when}面接では、お話しできてとても嬉しかったです。",
        ),
    ),
    "{role}の面接では、お話しできて嬉しく思いました。",
    "{of_when}面接では、お話しできて嬉しく思いました。",
    "面接では、お話しできて嬉しく思いました。",
)
ENJOYED_TOPIC: Final[Versions] = (
    (
        Line(
            "{of_when}面接でも、|{talked}についてお話しできて、とても楽しかったです。",
            needs="several",
        ),
        Line(
            "{of_when}面接では、|{talked}についてお話しできて、とても楽しかったです。",
            needs="!several",
        ),
        Line(
            "{of_when}面接でも、|{talked}についてお話しでき、充実した時間でした。", needs="several"
        ),
        Line(
            "{of_when}面接では、|{talked}についてお話しでき、とても充実した時間でした。",
            needs="!several",
        ),
        Line("{of_when}面接で|{talked}についてお話しできたのが、心に残っています。"),
    ),
)
SPOKE: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "several",
            "{of_when}面接でも、お話しする機会をいただきました。",
        ),
        lines(
            "wpf",
            "phone !several !both_know",
            "{when}、{role}の件でお電話にてお話しさせていただきました。",
        ),
        lines(
            "wpf",
            "!several !both_know",
            "{of_when}{role}の面接では、お話しする機会をいただきました。",
        ),
        lines(
            "wpf",
            "both_know",
            "{of_when}面接では、お話しする機会をいただきました。",
        ),
    ),
    "{role}の面接では、お話しする機会をいただきました。",
    "{of_when}面接では、お話しする機会をいただきました。",
    "面接では、お話しする機会をいただきました。",
)
THANKS_TALK: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "!several !thanked !both_know !phone",
            "{of_when}{role}の面接では、|お時間をいただき、ありがとうございました。",
            "{when}は{role}の|面接のお時間をいただき、ありがとうございました。",
            "{when}は{role}の面接で|お話しする機会をいただき、ありがとうございました。",
            "{when}は{role}の選考で|貴重なお時間をいただき、ありがとうございました。",
            "{when}は{role}の面接に|お時間を割いていただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "several",
            "{when}も面接の|お時間をいただき、ありがとうございました。",
            "{when}は重ねて|お時間をいただき、ありがとうございました。",
            "{when}は再び|お話しする機会をいただき、ありがとうございました。",
            "{of_when}面接でも、|お時間を割いていただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "phone !several !both_know",
            "{when}は、{role}の件で|お電話のお時間をいただき、ありがとうございました。",
            "{of_when}お電話では、{role}の件で|お時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "phone !several both_know",
            "{when}は|お電話でお話しする機会をいただき、ありがとうございました。",
            "{of_when}お電話では、|お時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "thanked !several !both_know !phone",
            "{of_when}{role}の面接では、|お時間をいただき、改めて感謝申し上げます。",
            "{when}は{role}の|面接のお時間をいただきましたこと、改めてお礼申し上げます。",
        ),
        lines(
            "wpf",
            "thanked both_know !several !phone",
            "{of_when}面接では、|お時間をいただき、改めて感謝申し上げます。",
            "{when}は面接の|お時間をいただきましたこと、改めてお礼申し上げます。",
        ),
        lines(
            "wpf",
            "both_know !several !thanked !phone",
            "{when}は面接の|お時間をいただき、ありがとうございました。",
            "{of_when}面接では、|お時間をいただき、ありがとうございました。",
            "{when}は|貴重なお時間をいただき、ありがとうございました。",
            "{when}は面接で|お話しする機会をいただき、ありがとうございました。",
            "{of_when}面接では、|お忙しいなかお時間をいただき、ありがとうございました。",
            "{when}は面接に|お時間を割いていただき、ありがとうございました。",
        ),
    ),
    "{of_when}{role}の面接では、|ありがとうございました。",
    "{role}の面接では、|ありがとうございました。",
    "{of_when}面接では、|ありがとうございました。",
    "面接では|ありがとうございました。",
)
THANKS_CALLED: Final[Versions] = (
    spread(
        lines(
            "wp",
            "phoned",
            "{called}はお電話を、{when}は|面接のお時間をいただき、ありがとうございました。",
            "{called}はお電話を、また{of_when}面接では|お時間をいただき、ありがとうございました。",
            "{called}はお電話をありがとうございました。|{of_when}面接でも、お世話になりました。",
        ),
        lines(
            "f",
            "phoned",
            "{called}はお電話を、{when}は|面接のお時間をいただき、誠にありがとうございました。",
            "{called}はお電話をいただき、誠にありがとうございました。|{of_when}面接でも、お世話になりました。",
        ),
    ),
    Line("{called}のお電話と面接では、|ありがとうございました。", needs="phoned"),
)
THANKS_WROTE: Final[Versions] = (
    spread(
        lines(
            "wp",
            "wrote",
            "{wrote}はご連絡をいただき、|ありがとうございました。",
            "{wrote}はメッセージを|ありがとうございました。",
            "{wrote}はご丁寧にご連絡くださり、|ありがとうございました。",
            "{wrote}はお忙しいなかご連絡いただき、|ありがとうございました。",
        ),
        lines(
            "f",
            "wrote",
            "{wrote}はご連絡をいただき、|誠にありがとうございました。",
            "{wrote}はご丁寧なご連絡を賜り、|誠にありがとうございました。",
            "{wrote}はご連絡をいただきまして、|厚く御礼申し上げます。",
            "{wrote}はお忙しいところご連絡いただき、|誠にありがとうございました。",
        ),
    ),
)
"""Their message | thanks."""
THANKS_FORMAL: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "!several !both_know",
            "{of_when}{role}の面接では、|貴重なお時間をいただき、誠にありがとうございました。",
            "{when}は{role}の|面接のお時間をいただき、誠にありがとうございました。",
            "{when}は{role}の面接にて|お時間をいただき、誠にありがとうございました。",
            "{when}は{role}の選考で|お忙しいところお時間を頂戴し、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "several",
            "{when}も面接の|お時間をいただき、誠にありがとうございました。",
            "{when}は重ねて|貴重なお時間をいただき、誠にありがとうございました。",
            "{of_when}面接でも、|お話しする機会をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "both_know !several",
            "{when}は面接の|お時間をいただき、誠にありがとうございました。",
            "{of_when}面接では、|貴重なお時間をいただき、誠にありがとうございました。",
            "{when}は面接にて|お時間をいただき、誠にありがとうございました。",
            "{of_when}面接では、|お忙しいところお時間を頂戴し、誠にありがとうございました。",
            "{when}は|貴重なお時間を割いていただき、厚く御礼申し上げます。",
        ),
    ),
    "{of_when}{role}の面接では、|誠にありがとうございました。",
    "{role}の面接では、|誠にありがとうございました。",
    "{of_when}面接では、|誠にありがとうございました。",
    "面接では|誠にありがとうございました。",
)
TALK_AND_TOPIC: Final[Versions] = (
    spread(
        lines(
            "wp",
            "!several !phone",
            "{when}は面接で|{told}お話を聞かせていただき、|ありがとうございました。",
            "{when}は|{talked}についてお話しする機会をいただき、|ありがとうございました。",
            "{of_when}面接では、|{told}お話をお聞かせくださり、|ありがとうございました。",
            "{when}は面接のお時間をいただき、|{talked}についてお話しできましたこと、|感謝しております。",
            "{when}は面接で|{explained}についてご説明いただき、|ありがとうございました。",
            "{of_when}面接では、|{explained}についてお教えくださり、|ありがとうございました。",
        ),
        lines(
            "wp",
            "several",
            "{when}も|{talked}についてお話しする機会をいただき、|ありがとうございました。",
            "{of_when}面接でも、|{told}お話を聞かせていただき、|ありがとうございました。",
            "{when}は重ねてお時間をいただき、|{talked}についてお話しできましたこと、|感謝しております。",
            "{when}も|{explained}についてご説明いただき、|ありがとうございました。",
        ),
        lines(
            "wp",
            "phone !several",
            "{when}はお電話で|{told}お話を聞かせていただき、|ありがとうございました。",
            "{of_when}お電話では、|{talked}についてお話しする機会をいただき、|ありがとうございました。",
            "{of_when}お電話では、|{explained}についてご説明いただき、|ありがとうございました。",
        ),
        lines(
            "f",
            "!phone",
            "{of_when}面接では、|{explained}についてご説明いただき、|誠にありがとうございました。",
            "{when}は面接にて|{told}お話を伺うことができ、|誠にありがとうございました。",
            "{of_when}面接では、|{told}お話をお聞かせいただき、|誠にありがとうございました。",
        ),
        lines(
            "f",
            "",
            "{when}は|{told}貴重なお話を伺うことができ、|心より感謝申し上げます。",
        ),
    ),
)
TALK_TOPIC_AND_MORE: Final[Versions] = (
    spread(
        lines(
            "wp",
            "wants_company !several !phone",
            "{when}は面接で|{told}お話を聞かせていただき、|ありがとうございました。{also_excites}に、とても魅力を感じております。",
            "{of_when}面接では、|{talked}についてお話しする機会をいただき、|ありがとうございました。{also_excites}にも、強く惹かれております。",
            "{when}は|{told}お話をお聞かせくださり、|ありがとうございました。{also_excites}に、心から魅力を感じております。",
        ),
        lines(
            "wp",
            "wants_company several",
            "{when}も|{told}お話を聞かせていただき、|ありがとうございました。{also_excites}に、とても魅力を感じております。",
            "{of_when}面接でも、|{talked}についてお話しする機会をいただき、|ありがとうございました。{also_excites}にも、強く惹かれております。",
        ),
        lines(
            "wp",
            "wants_company phone !several",
            "{when}はお電話で|{told}お話を聞かせていただき、|ありがとうございました。{also_excites}に、とても魅力を感じております。",
        ),
        lines(
            "f",
            "wants_company !phone",
            "{of_when}面接にて|{told}お話を伺うことができ、|誠にありがとうございました。{also_excites}に、大変魅力を感じております。",
        ),
    ),
)
"""The same, and what draws one to the work: for the plain note."""
TIME: Final[Versions] = (
    (
        "お時間をいただき、ありがとうございました。",
        "お忙しいなか、本当にありがとうございました。",
        "貴重なお時間をくださり、ありがとうございました。",
        "お時間を割いてくださったことに、感謝しております。",
    ),
)
AGAIN: Final[Versions] = (
    (
        "改めて、ありがとうございました。",
        "お時間をいただきましたこと、改めてお礼申し上げます。",
        "その節は、誠にありがとうございました。",
    ),
)
TOLD_AND_MORE: Final[Versions] = (
    (
        Line(
            "{talked}についてお話しできて、とても楽しかったです。{also_excites}にも、心から魅力を感じております。",
            "w",
            "warm wants_company",
        ),
        Line(
            "{told}お話が心に残っております。{also_excites}に、とても魅力を感じております。",
            "wp",
            "wants_company",
        ),
        Line(
            "{told}お話がとても面白く、{also_excites}にも強く惹かれております。",
            "wp",
            "wants_company",
        ),
        Line(
            "{told}お話を興味深く伺いました。{also_excites}に、心から魅力を感じております。",
            "wp",
            "wants_company",
        ),
        Line(
            "{told}お話を、大変興味深く伺いました。{also_excites}に、強く惹かれております。",
            "f",
            "wants_company",
        ),
        Line(
            "{told}お話を伺い、大変勉強になりました。{also_excites}に、深い関心を抱いております。",
            "f",
            "wants_company",
        ),
    ),
)
"""What was spoken of, and what draws one to the work: for the plain note."""
TOLD: Final[Versions] = (
    (
        Line("{both}についてお話しできて、とても楽しかったです。", "w", "warm"),
        Line("{both}についてのお話がとても面白く、もっと伺ってみたいと思いました。", "wp"),
        Line("{both}についてのお話が、印象に残っております。", "wp"),
        Line("{both}についてお話を伺うことができ、大変勉強になりました。", "wp"),
        Line("{both}についてお話を伺えましたこと、大変ありがたく存じます。", "f"),
        Line("{both}についてのお話を、大変興味深く伺いました。", "f"),
    ),
    (
        Line("{told}お話が、とても心に残っています。", "w"),
        Line(
            "{told}お話を伺い、ますますご一緒したいと思いました。",
            "w",
            "warm wants_role !internal",
        ),
        Line("{told}お話がとても面白く、もっと伺ってみたいと思いました。", "wp"),
        Line(
            "{told}お話を伺い、{employer}で働きたいという気持ちが強くなりました。",
            "wp",
            "wants_role !internal !recruiter",
        ),
        Line("{talked}についてお話しできて、とても楽しかったです。", "w", "warm"),
        Line("{told}お話を、興味深く伺いました。", "p"),
        Line("{told}お話が、印象に残っております。", "wp"),
        Line("{told}お話を伺い、とても勉強になりました。", "wp"),
        Line("{explained}についてのご説明、大変参考になりました。", "wp"),
        Line("{explained}について詳しく伺うことができ、とても参考になりました。", "wp"),
        Line("{explained}についてお聞きできて、よかったです。", "w"),
        Line("{explained}についてご説明をいただき、大変参考になりました。", "f"),
        Line("{explained}について詳しく伺うことができ、大変ありがたく存じます。", "f"),
        Line(
            "{told}お話が心に残り、{employer}で働きたいという気持ちが一層強くなりました。",
            "f",
            "wants_role !internal !recruiter",
        ),
        Line("{told}お話を、大変興味深く伺いました。", "f"),
        Line("{told}お話が、強く印象に残っております。", "f"),
        Line("{told}お話を伺うことができ、大変勉強になりました。", "f"),
    ),
    (
        Line("{excites}に、とても魅力を感じております。", "wp", "wants_company"),
        Line("{excites}に、強く惹かれております。", "wp", "wants_company"),
        Line("{excites}に、心から魅力を感じております。", "wp", "wants_company"),
        Line("{excites}に、大変魅力を感じております。", "f", "wants_company"),
        Line("{excites}に、深い関心を抱いております。", "f", "wants_company"),
    ),
)
TOPIC: Final[Versions] = (
    *TOLD_AND_MORE,
    *TOLD,
    spread(
        lines(
            "w",
            "wants_role boss !internal",
            "ぜひ、ご一緒に働けましたら嬉しく思います。",
        ),
        lines(
            "w",
            "wants_role !internal",
            "皆様とご一緒できましたら、とても嬉しく思います。",
        ),
        lines(
            "wp",
            "wants_role",
            "このお仕事に、ぜひ携わりたいと思っております。",
            "このお仕事に、とても魅力を感じております。",
        ),
        lines(
            "f",
            "wants_role",
            "このお仕事に、大変魅力を感じております。",
            "このお仕事に、ぜひ携わりたいと考えております。",
        ),
    ),
    Line("{employer}のお仕事に、引き続き関心を持っております。", needs="!wants_role wants_company"),
    Line("お仕事のお話に、引き続き関心を持っております。", needs="!wants_role"),
)
_CONNECT: Final = lines(
    "wp",
    "!internal !asked",
    "こちらでもつながっていただけましたら嬉しいです。",
    "これをご縁に、こちらでもつながれましたら嬉しく思います。",
    "差し支えなければ、LinkedInでもつながっていただけますと幸いです。",
    "よろしければ、こちらでもつながってくださると嬉しいです。",
    "LinkedInでもつながれましたら嬉しいです。",
    "こちらでも、引き続きよろしくお願いいたします。",
)
_CONNECT_FORMALLY: Final = lines(
    "f",
    "!internal !asked",
    "差し支えなければ、こちらでもつながっていただけましたら幸いです。",
    "これを機に、LinkedInでもよろしくお願い申し上げます。",
    "よろしければ、LinkedInでもつながっていただけますと幸いに存じます。",
)
_REGARDS: Final = (
    *lines(
        "wp",
        "!internal",
        "引き続き、どうぞよろしくお願いいたします。",
        "今後ともよろしくお願い申し上げます。",
        "今後とも、どうぞよろしくお願いいたします。",
    ),
    *lines(
        "f",
        "!internal",
        "今後とも何卒よろしくお願い申し上げます。",
        "引き続き、よろしくお願い申し上げます。",
    ),
)
_PARTICULAR: Final = (
    *lines(
        "wpf",
        "internal",
        "同じ職場の者として、こちらでもつながっていただけましたら幸いです。",
        "社内でもお世話になるかと存じますので、こちらでもつながっていただけますと幸いです。",
        "同じ職場におりますので、こちらでもつながれましたら嬉しく思います。",
        "社内でも引き続き、どうぞよろしくお願いいたします。",
    ),
    *lines(
        "wpf",
        "again_with_you wants_role",
        "次回の面接も、どうぞよろしくお願いいたします。",
        "次回もお話しできますことを、楽しみにしております。",
    ),
    Line("{of_next}面接も、どうぞよろしくお願いいたします。", "wpf", "again_with_you wants_role"),
    Line("{of_next}面接に向けて、しっかり準備いたします。", "wpf", "booked wants_role"),
    Line("{of_next}面接も楽しみにしております。", "wp", "booked wants_role"),
)
CLOSE: Final[Versions] = (
    spread(
        (*_CONNECT, *lines("wp", "met !internal", "またお話しできましたら嬉しく思います。")),
        (
            *_CONNECT_FORMALLY,
            *lines("f", "met !internal", "またお目にかかれましたら幸いです。"),
        ),
        _REGARDS[:3],
        _REGARDS[3:],
        _PARTICULAR,
    ),
    "よろしくお願いいたします。",
)
CLOSE_NEWS: Final[Versions] = (
    spread(_CONNECT[2:], _CONNECT_FORMALLY, _REGARDS[:3], _REGARDS[3:], _PARTICULAR),
    "よろしくお願いいたします。",
)
"""A close beside news, or beside hope to speak again."""
CLOSE_OFFER: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "近々お返事いたします。どうぞよろしくお願いいたします。",
            "お返事は、近いうちに必ず差し上げます。よろしくお願い申し上げます。",
            "近日中にお返事いたします。またお話しできますのを楽しみにしております。",
            "お返事は近日中にいたします。こちらでもつながれましたら嬉しいです。",
        ),
        lines(
            "f",
            "",
            "お返事は近日中に申し上げます。今後とも何卒よろしくお願い申し上げます。",
            "近々お返事申し上げます。何卒よろしくお願い申し上げます。",
            "近日中にお返事申し上げますので、何卒よろしくお願い申し上げます。",
        ),
    ),
    lines("wp", "", "近日中にお返事いたします。"),
    lines("f", "", "近日中にお返事申し上げます。"),
)
"""A close after an offer, to which an answer is owed."""
CLOSE_ASKED: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "今後とも、どうぞよろしくお願い申し上げます。",
            "これからも、どうぞよろしくお願い申し上げます。",
            "こちらでもよろしくお願いいたします。",
        ),
        lines(
            "wp",
            "met",
            "またお話しできればと思っております。",
            "またお話しできるのを楽しみにしております。",
        ),
        lines(
            "f",
            "",
            "今後とも何卒よろしくお願い申し上げます。",
            "こちらでも、何卒よろしくお願い申し上げます。",
            "これからも、どうぞよろしくお願い申し上げます。",
        ),
        lines("f", "met", "またお話しできましたら幸いに存じます。"),
    ),
    "よろしくお願いいたします。",
)
"""A close for those who suggested connecting: it is not asked for again."""
SUGGESTED: Final[Versions] = (
    (
        Line(
            "LinkedInでもつながりましょうとおっしゃっていただいたので、お言葉に甘えてご連絡いたします。",
            "wp",
            "asked",
        ),
        Line("お言葉に甘えて、こちらでもつながらせていただきます。", "wp", "asked"),
        Line(
            "LinkedInでもつながりましょうとお声がけくださり、とても嬉しかったです。",
            "wp",
            "asked",
        ),
        Line("つながりましょうとのお言葉が嬉しく、さっそくご連絡いたしました。", "w", "asked"),
        Line(
            "LinkedInでもつながりましょうとのお言葉をいただき、嬉しく存じます。",
            "f",
            "asked",
        ),
        Line("お言葉に甘えまして、こちらでもつながらせていただきたく存じます。", "f", "asked"),
        Line(
            "LinkedInでもつながりましょうとおっしゃっていただき、お言葉に甘えましてご連絡いたします。",
            "f",
            "asked",
        ),
    ),
    (
        Line("お言葉に甘えて、つながらせていただきます。", "wp", "asked"),
        Line("お声がけいただき、とても嬉しかったです。", "wp", "asked"),
        Line("お言葉に甘え、申請いたします。", "f", "asked"),
        Line("お声がけいただき、光栄に存じます。", "f", "asked"),
    ),
)
RECALL: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "warm",
            "{of_when}面接で{talked}についてお話しできたのが、心に残っております。",
        ),
        lines(
            "wp",
            "met",
            "{of_when}面接で伺った、{told}お話が、印象に残っております。",
        ),
        lines(
            "wpf",
            "met",
            "{when}は面接で、{talked}についてお話しする機会をいただきました。",
        ),
    ),
    (
        Line("{of_when}{role}の面接では、楽しくお話しさせていただきました。", needs="warm"),
        Line("{of_when}{role}の面接では、お話しする機会をいただきました。", needs="met"),
    ),
    Line("{role}の面接では、お話しする機会をいただきました。", needs="met"),
    Line("{of_when}面接では、お話しする機会をいただきました。", needs="met"),
    "{role}の選考でお世話になりました。",
    "選考ではお世話になりました。",
)
STAY: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "これからも、どうぞよろしくお願いいたします。",
            "またお目にかかれましたら嬉しく思います。",
        ),
        lines(
            "w",
            "",
            "またどこかでご縁がありましたら嬉しいです。",
        ),
        lines(
            "pf",
            "",
            "今後とも、どうぞよろしくお願い申し上げます。",
            "またご縁がございましたら幸いです。",
        ),
    ),
    "よろしくお願いいたします。",
)
STILL: Final[Versions] = (
    spread(
        lines(
            "w",
            "wants_role !internal",
            "ご一緒したい気持ちは、今も変わっておりません。",
            "{employer}で働きたいという気持ちは、今も変わりません。",
        ),
        lines(
            "wp",
            "wants_role",
            "このお仕事に携わりたい気持ちに、変わりはありません。",
            "志望の気持ちは、今も変わっておりません。",
            "今も、このお仕事にぜひ携わりたいと思っております。",
        ),
        lines(
            "wp",
            "wants_role !internal",
            "今も、ぜひご一緒したいと思っております。",
            "{employer}で働きたい気持ちは、変わっておりません。",
        ),
        lines(
            "f",
            "wants_role",
            "志望の気持ちに変わりはございません。",
            "このお仕事に携わりたい思いに、変わりはございません。",
            "{employer}で働きたいという思いに、変わりはございません。",
            "志望の思いは、今も変わっておりません。",
        ),
    ),
    lines("wp", "", "必要なものがありましたら、いつでもお送りします。"),
    lines("f", "", "必要なものがございましたら、いつでもお送りいたします。"),
)
NO_REPLY: Final[Versions] = (
    spread(
        lines(
            "wp",
            "wants_role",
            "志望の気持ちは、今も変わっておりません。|こちらでもつながっていただけましたら幸いです。",
            "今もこのお仕事に携わりたいと思っております。|LinkedInでもつながっていただけると嬉しいです。",
        ),
        lines(
            "wp",
            "wants_role !internal",
            "{employer}で働きたい気持ちは、今も変わりません。|よろしければ、こちらでもつながってくださると嬉しいです。",
            "今も入社を希望しております。|こちらでも、どうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "wants_role",
            "志望の気持ちは、今も変わっておりません。|今後とも何卒よろしくお願い申し上げます。",
            "今もこのお仕事に携わりたく存じます。|こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            "wants_role !internal",
            "今も入社を希望しております。|こちらでもつながっていただけましたら幸いです。",
            "{employer}で働きたい気持ちは、今も変わりません。|こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "wp",
            "!wants_role",
            "選考の結果にかかわらず、|LinkedInでもつながれましたら幸いです。",
            "結果がどうなりましても、|こちらでもどうぞよろしくお願いいたします。",
        ),
        lines(
            "w",
            "met !wants_role",
            "選考の結果にかかわらず、|またお話しできる機会がありましたら嬉しいです。",
        ),
        lines(
            "f",
            "!wants_role",
            "選考の結果にかかわらず、|今後ともよろしくお願い申し上げます。",
            "結果のいかんにかかわらず、|こちらでもよろしくお願い申し上げます。",
        ),
    ),
    Line("今も志望しております。|よろしくお願いいたします。", needs="wants_role"),
    Line("結果にかかわらず、|よろしくお願いいたします。", needs="!wants_role"),
)
ON_HOLD: Final[Versions] = (
    spread(
        lines(
            "w",
            "wants_role !internal",
            "募集は保留と伺っておりますが、ご一緒したい気持ちは変わりません。",
        ),
        lines(
            "wp",
            "wants_role",
            "募集は保留と伺いましたが、志望の気持ちは変わっておりません。",
            "募集が再開されましたら、ぜひまたお話しできればと思っております。",
            "保留中と伺っておりますが、このお仕事への思いは変わりません。",
        ),
        lines(
            "f",
            "wants_role",
            "募集は保留と承知しておりますが、志望の気持ちに変わりはございません。",
            "募集が再開されます折には、ぜひ改めて応募させていただきたく存じます。",
        ),
    ),
    lines(
        "wp",
        "wants_role",
        "今は保留とのことですが、ぜひ携わりたい気持ちは変わりません。",
        "再開の際には、ぜひまた応募させていただきたいと思っております。",
    ),
    lines(
        "f",
        "wants_role",
        "保留中とのことですが、ぜひ携わりたいという思いは変わっておりません。",
        "今は保留と伺っておりますが、引き続き強く志望しております。",
    ),
    "募集が保留となっていることは承知しております。",
)
OFFER: Final[Versions] = (
    spread(
        lines(
            "wp",
            "wants_role",
            "内定のご連絡を、とても嬉しく思っております。",
        ),
        lines(
            "w",
            "wants_role",
            "内定をいただき、心から嬉しく思っております。",
        ),
        lines(
            "f",
            "wants_role",
            "内定のご連絡をいただき、大変光栄に存じます。",
        ),
        lines(
            "f",
            "",
            "内定のご連絡をいただき、心より感謝申し上げます。",
        ),
    ),
    "内定の件は、よく考えてお返事いたします。",
)
NO_AND_SUGGESTED: Final[Versions] = (
    spread(
        lines(
            "wp",
            "no_by_phone asked",
            "{called}はお電話をいただき、ありがとうございました。|つながりましょうとのお言葉も、とても嬉しかったです。",
            "{called}はお電話をありがとうございました。|つながりましょうとお声がけくださったことが、とても励みになりました。",
        ),
        lines(
            "f",
            "no_by_phone asked",
            "{called}はお電話をいただき、誠にありがとうございました。|つながりましょうとのお言葉も、嬉しく存じます。",
        ),
        lines(
            "wp",
            "told_no asked !no_by_phone",
            "選考結果をご連絡いただき、ありがとうございました。|つながりましょうとのお言葉も、とても嬉しかったです。",
            "このたびはご連絡をいただき、ありがとうございました。|つながりましょうとお声がけくださったことが、とても励みになりました。",
            "選考の結果をお知らせくださり、ありがとうございました。|つながりましょうとのお言葉に甘えて、申請いたします。",
        ),
        lines(
            "f",
            "told_no asked !no_by_phone",
            "選考結果をご連絡いただき、誠にありがとうございました。|つながりましょうとのお言葉も、嬉しく存じます。",
            "このたびは選考の結果をお知らせいただき、御礼申し上げます。|つながりましょうとのお言葉をいただき、光栄に存じます。",
        ),
        lines(
            "wpf",
            "asked !told_no",
            "選考では大変お世話になり、ありがとうございました。|つながりましょうとのお言葉も、嬉しく存じます。",
            "このたびの選考では、ありがとうございました。|つながりましょうとのお言葉に甘えて、申請いたします。",
        ),
    ),
)
NO_THANKS: Final[Versions] = (
    spread(
        lines("wp", "no_by_phone", "{called}はお電話をいただき、ありがとうございました。"),
        lines("f", "no_by_phone", "{called}はお電話をいただき、誠にありがとうございました。"),
        lines(
            "wp",
            "told_no !no_by_phone",
            "選考結果をご連絡いただき、ありがとうございました。",
            "このたびは選考の結果をお知らせくださり、ありがとうございました。",
        ),
        lines(
            "f",
            "told_no !no_by_phone",
            "このたびは選考結果をご連絡いただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "!told_no",
            "今回はご縁がありませんでしたが、選考では大変お世話になり、ありがとうございました。",
        ),
    ),
    "選考ではお世話になり、ありがとうございました。",
)
CLOSE_JOINING: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "どうぞよろしくお願いいたします。",
            "LinkedInでもつながれましたら嬉しいです。",
            "こちらでもどうぞよろしくお願いいたします。",
            "これからどうぞよろしくお願い申し上げます。",
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
        lines(
            "wpf",
            "!internal",
            "このたび内定をお受けし、{starts}よりお世話になることになりました。",
            "{starts}よりお世話になります。",
        ),
        lines(
            "wpf",
            "internal",
            "このたび内定をお受けし、{starts}より新しいお仕事に就かせていただきます。",
        ),
    ),
    spread(
        lines(
            "wp",
            "!started",
            "このたび内定をお受けし、ご一緒できるのを楽しみにしております。",
            "内定をお受けいたしました。皆様とご一緒できますこと、心より楽しみにしております。",
        ),
        lines(
            "f",
            "!started",
            "このたび内定をお受けし、ご一緒できますことを楽しみにしております。",
        ),
        lines(
            "wpf",
            "started",
            "このたび働きはじめました。",
            "おかげさまで、新しい仕事を始めております。",
        ),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "新しい職場に移られてからも、こちらでつながれましたら嬉しいです。",
            "こちらでもつながっていただけましたら幸いです。",
            "これからもご縁が続きましたら嬉しく思います。",
            "新しい場でのお仕事が、実り多いものとなりますように。こちらでもつながれましたら嬉しいです。",
        ),
        lines("wp", "met", "またお話しできましたら嬉しいです。"),
        lines(
            "f",
            "",
            "今後とも、どうぞよろしくお願い申し上げます。",
            "新しい職場に移られました後も、こちらでつながっていただけましたら幸いです。",
            "これからもご縁をいただけましたら幸いに存じます。",
        ),
    ),
    "よろしくお願いいたします。",
)
RECRUITER: Final[Versions] = (
    (
        Line(
            "{called}はお電話をいただき、|ありがとうございました。いつもご支援いただき、感謝しております。",
            needs="phoned",
        ),
        Line(
            "{called}はお電話でいろいろとご相談に乗っていただき、|ありがとうございました。",
            needs="phoned",
        ),
        Line("{called}はお忙しいなかお電話をくださり、|ありがとうございました。", "wp", "phoned"),
        Line(
            "お世話になっております。{when}は|お電話のお時間をいただき、ありがとうございました。",
            needs="phone !phoned",
        ),
        Line(
            "お世話になっております。{when}は|面談のお時間をいただき、ありがとうございました。",
            needs="met !phone !phoned",
        ),
        Line("{role}の件では、|ご支援をいただき、ありがとうございます。", needs="!met"),
        Line("お世話になっております。{role}の件では、|ありがとうございます。", needs="!met"),
    ),
    "{role}の件では、|ありがとうございます。",
    "ご支援を|ありがとうございます。",
)
RECRUITER_TALK: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "phone !phoned",
            "お世話になっております。{when}はお電話で、|{talked}についてご相談に乗っていただき、|ありがとうございました。",
            "お世話になっております。{of_when}お電話では、|{talked}についてご助言をいただき、|ありがとうございました。",
            "お世話になっております。{when}はお電話で、|{explained}についてご説明いただき、|ありがとうございました。",
        ),
        lines(
            "wpf",
            "met !phone !phoned",
            "お世話になっております。{when}は|{talked}についてご相談に乗っていただき、|ありがとうございました。",
            "お世話になっております。{of_when}面談では、|{talked}についてご助言をいただき、|ありがとうございました。",
            "お世話になっております。{when}は|{explained}についてご説明いただき、|ありがとうございました。",
        ),
    ),
)
"""Reminder | topic | thanks, to one's own recruiter."""
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("{talked}についてご相談でき、大変参考になりました。"),
        Line("{talked}についてご相談に乗っていただき、大変助かりました。", "wp"),
    ),
    (
        Line("{of_next}面接に向けて、しっかり準備いたします。", needs="booked wants_role"),
        Line("{of_next}面接も、頑張ってまいります。", "wp", "booked wants_role"),
        Line("おかげさまで、{of_next}面接には落ち着いて臨めそうです。", "wp", "booked wants_role"),
    ),
    Line("ご紹介いただいたお仕事に、とても魅力を感じております。", needs="wants_role"),
)
RECRUITER_CLOSE: Final[Versions] = (
    spread(
        lines(
            "wp",
            "booked wants_role",
            "{of_next}面接に向けて、引き続きどうぞよろしくお願いいたします。",
            "{of_next}面接も、しっかり準備いたします。こちらでもよろしくお願いいたします。",
        ),
        lines(
            "f",
            "booked wants_role",
            "{of_next}面接に向けまして、引き続き何卒よろしくお願い申し上げます。",
        ),
        lines(
            "wp",
            "",
            "こちらでもつながっていただけると嬉しいです。",
            "よろしければ、こちらでもつながっていただけましたら幸いです。",
            "LinkedInでもつながっていただけましたら嬉しいです。",
            "引き続き、どうぞよろしくお願い申し上げます。",
            "引き続きご相談させていただけますと幸いです。",
        ),
        lines(
            "f",
            "",
            "引き続き、何卒よろしくお願い申し上げます。",
            "差し支えなければ、こちらでもつながっていただけましたら幸いです。",
            "今後ともご相談に乗っていただけましたら幸いに存じます。",
        ),
    ),
    "よろしくお願いいたします。",
)
KNOWN: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "{when}は面接で、|またお話しする機会をいただき、ありがとうございました。",
            "{of_when}面接では、|またお時間をいただき、ありがとうございました。",
            "{when}は面接でまたお話しでき、嬉しかったです。|お時間をありがとうございました。",
        ),
        lines(
            "f",
            "",
            "{of_when}面接では、|またお話しする機会をいただき、誠にありがとうございました。",
            "{when}は面接にて、|再びお時間をいただき、誠にありがとうございました。",
        ),
    ),
    "面接では、|またお話しする機会をいただき、ありがとうございました。",
)
"""Reminder to someone known before | thanks."""
KNOWN_CLOSE: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "こちらでもつながっていただけたら嬉しいです。",
            "これを機に、こちらでもつながれましたら幸いです。",
            "こちらでもどうぞよろしくお願いいたします。",
            "これからもどうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "",
            "こちらでもつながっていただけましたら幸いです。",
            "今後ともよろしくお願い申し上げます。",
            "これを機に、こちらでもつながっていただけましたら幸いです。",
        ),
    ),
    "よろしくお願いいたします。",
)
UNMET_THANKS: Final[Versions] = (
    spread(
        lines(
            "wp", "!settled", "{role}の選考では、|いろいろとご調整いただき、ありがとうございます。"
        ),
        lines("wpf", "!settled", "{role}の応募の件では、|お世話になり、ありがとうございます。"),
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
        lines(
            "wpf",
            "!settled",
            "{when}、{role}の面接を受けました。",
            "{role}の選考に応募しております。",
            "{role}の応募の件でご連絡いたしました。",
        ),
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
REMEMBER: Final[Versions] = (
    (
        Line(
            "{of_when}面接で{told}お話を伺えたことも、とても嬉しく思っております。",
            "wp",
            "met !told_no",
        ),
        Line(
            "{of_when}面接で伺った、{told}お話も、心に残っております。",
            "wp",
            "met !told_no",
        ),
        Line(
            "{of_when}面接で{talked}についてお話しできた時間も、楽しいひとときでした。",
            "w",
            "warm !told_no",
        ),
        Line(
            "{of_when}面接にて{told}お話を伺えましたことも、大変ありがたく存じます。",
            "f",
            "met !told_no",
        ),
        Line(
            "{of_when}面接で伺った、{told}お話も、強く印象に残っております。",
            "f",
            "met !told_no",
        ),
        Line(
            "今回は残念でしたが、{told}ご助言は、とてもありがたかったです。",
            "wp",
            "met told_no own_recruiter",
        ),
        Line(
            "今回は残念な結果となりましたが、{told}ご助言に感謝しております。",
            "pf",
            "met told_no own_recruiter",
        ),
        Line(
            "今回は残念でしたが、{told}お話を伺えたことに感謝しております。",
            "wp",
            "met told_no !own_recruiter",
        ),
        Line(
            "今回は残念でしたが、{told}お話は、心に残っております。",
            "wp",
            "met told_no !own_recruiter",
        ),
        Line(
            "結果は残念でしたが、{talked}についてお話しできて、とても楽しかったです。",
            "w",
            "warm told_no !own_recruiter",
        ),
        Line(
            "今回は残念な結果となりましたが、{told}お話は、私にとって大変貴重なものでした。",
            "pf",
            "met told_no !own_recruiter",
        ),
        Line(
            "残念ではございますが、{told}お話を伺えましたことに、心より感謝しております。",
            "f",
            "met told_no !own_recruiter",
        ),
    ),
    (
        Line("{of_when}面接でお話しできたことも、嬉しく思っております。", needs="met !told_no"),
        Line("{of_when}面接でのお話も、心に残っております。", needs="met !told_no"),
        Line(
            "{of_when}面接でお会いできたことも、ありがたく思っております。",
            "wp",
            "met !told_no !phone",
        ),
        Line("{of_when}面接でお話を伺えましたことも、ありがたく存じます。", "f", "met !told_no"),
        Line(
            "今回は残念でしたが、{of_when}面接でお話しできたことを、ありがたく思っております。",
            needs="met told_no",
        ),
        Line(
            "今回は残念な結果となりましたが、{of_when}面接でお話しできたことは、よい経験になりました。",
            needs="met told_no",
        ),
    ),
    Line("{role}の選考では、お世話になりました。", needs="!met"),
    Line("選考では、お世話になりました。", needs="!met"),
)
OFFER_FIRST: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "offer_by_phone",
            "{called}は内定のお電話をいただき、|誠にありがとうございました。",
        ),
        lines(
            "wp",
            "offer_by_phone wants_role",
            "{called}は内定のお電話を|ありがとうございました。とても嬉しかったです。",
            "{called}はお電話で内定のお知らせをいただき、|本当にありがとうございました。",
        ),
        lines(
            "wpf",
            "!offer_by_phone",
            "このたびは内定のご連絡をいただき、|誠にありがとうございます。",
        ),
        lines(
            "wp",
            "wants_role !offer_by_phone",
            "内定のご連絡をいただき、|ありがとうございました。とても嬉しいです。",
            "このたびは内定をいただき、|本当にありがとうございます。",
            "内定のご連絡を拝見し、とても嬉しく思いました。|ありがとうございます。",
        ),
        lines(
            "f",
            "!offer_by_phone",
            "このたびは内定をいただき、|心より御礼申し上げます。",
            "内定のご連絡を賜り、|誠にありがとうございました。光栄に存じます。",
        ),
        lines(
            "f",
            "offer_by_phone",
            "{called}は内定のお電話をいただき、|心より御礼申し上げます。",
            "{called}は内定のお電話を賜り、|誠にありがとうございました。光栄に存じます。",
            "{called}はお電話にて内定のお知らせをいただき、|厚く御礼申し上げます。",
        ),
    ),
)
HOLD_FIRST: Final[Versions] = (
    spread(
        lines(
            "wp",
            "wrote_hold wants_role",
            "募集が保留となった旨、|ご連絡をいただき、ありがとうございました。志望の気持ちは変わっておりません。",
            "募集の保留について|お知らせくださり、ありがとうございました。再開の折には、ぜひまたご縁をいただければと思っております。",
        ),
        lines(
            "f",
            "wrote_hold wants_role",
            "募集が保留となりました旨、|ご連絡をいただき、誠にありがとうございました。志望の気持ちに変わりはございません。",
        ),
        lines(
            "wpf",
            "wrote_hold !wants_role",
            "募集の保留について|ご連絡をいただき、ありがとうございました。",
        ),
    ),
    Line("募集の保留について|ご連絡をいただき、ありがとうございました。", needs="wrote_hold"),
)
DECLINED: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "met",
            "このたびは辞退させていただきましたが、|面接で{talked}についてお話しできましたこと、感謝しております。",
            "このたびは辞退させていただきましたが、面接で{told}お話に、|心から感謝しております。",
        ),
        lines(
            "wp",
            "met",
            "このたびは辞退することとなりましたが、|面接で{talked}についてお話しくださり、ありがとうございました。",
        ),
    ),
    lines(
        "wpf",
        "met",
        "このたびは辞退させていただきましたが、|{of_when}面接では貴重なお時間をいただき、感謝しております。",
        "このたびは辞退させていただきましたが、|{of_when}面接では、誠にありがとうございました。",
    ),
    Line(
        "このたびは辞退させていただきましたが、|選考では大変お世話になり、ありがとうございました。",
        needs="!met",
    ),
)
"""Reminder that names the withdrawal | thanks."""
PARTING_ALONE: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "このたびのご縁に、感謝しております。",
            "貴重な機会をいただいたことに、感謝しております。",
        ),
        lines("f", "", "得がたい機会をいただきましたこと、御礼申し上げます。"),
    ),
)
"""What remains after a no, in messages."""
PARTING: Final[Versions] = (
    spread(
        lines(
            "wp",
            "wants_company",
            "またご縁がありましたら、|ぜひご一緒できればと思っております。",
            "またご縁がありましたら嬉しいです。|今後とも、お付き合いいただけますと幸いです。",
            "また機会がありましたら、|ぜひお声がけいただけましたら嬉しいです。",
        ),
        lines(
            "wp",
            "wants_company !asked",
            "またご縁がありましたら嬉しいです。|こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "wp",
            "!wants_company",
            "今後とも、|どうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "wants_company",
            "またご縁がございましたら、|何卒よろしくお願い申し上げます。",
            "またご縁がございましたら幸いです。|こちらでも、どうぞよろしくお願い申し上げます。",
        ),
        lines(
            "f",
            "!wants_company",
            "今回のことに感謝し、|今後とも何卒よろしくお願い申し上げます。",
        ),
    ),
)
"""What remains after a no | close."""
JOINING_CLOSE: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "!internal !started",
            "{starts}よりお世話になります。|ひと足先に、こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "wp",
            "!internal !started",
            "{starts}からお世話になります。|ひと足先に、こちらでもつながれましたら嬉しいです。",
            "{starts}より、皆様とご一緒できるのを楽しみにしております。|よろしければ、こちらでもつながってくださると嬉しいです。",
        ),
        lines(
            "wp",
            "!started",
            "{starts}からご一緒できるのを、とても楽しみにしております。|どうぞよろしくお願いいたします。",
        ),
        lines(
            "wpf",
            "!started",
            "{starts}よりお世話になります。|ご一緒できますことを、楽しみにしております。",
        ),
        lines(
            "f",
            "!started",
            "{starts}よりお世話になりますこと、心より楽しみにしております。|何卒よろしくお願い申し上げます。",
        ),
    ),
    spread(
        lines(
            "wp",
            "!started",
            "内定をお受けし、ご一緒できるのを楽しみにしております。|こちらでもよろしくお願いいたします。",
            "内定をお受けいたしました。|ご一緒できる日を、楽しみにしております。",
        ),
        lines(
            "wpf",
            "!started !internal",
            "このたび、お世話になることになりました。|どうぞよろしくお願い申し上げます。",
            "内定をお受けし、お世話になることになりました。|こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            "!started",
            "内定をお受けし、ご一緒できますことを楽しみにしております。|何卒よろしくお願い申し上げます。",
        ),
        lines(
            "wpf",
            "started",
            "このたび働きはじめました。|LinkedInでもつながれましたら嬉しいです。",
            "おかげさまで、新しい仕事を始めております。|今後ともよろしくお願い申し上げます。",
        ),
        lines(
            "wp",
            "started !internal",
            "このたびご縁をいただき、お世話になっております。|これからもどうぞよろしくお願いいたします。",
        ),
    ),
)
AGAIN_TOPIC: Final[Versions] = (
    (
        Line(
            "このたびはご縁をいただき、|ありがとうございます。{told}お話も、心に残っております。",
            "wp",
            "met accepted",
        ),
        Line(
            "{of_when}面接では、|{told}お話を聞かせていただき、ありがとうございました。",
            "wp",
            "met",
        ),
        Line(
            "このたびは温かく迎えてくださり、|ありがとうございます。{talked}についてお話しできたことも、嬉しく思っております。",
            "w",
            "warm accepted",
        ),
        Line(
            "{when}は|{talked}についてお話しでき、楽しい時間をありがとうございました。", "w", "warm"
        ),
        Line(
            "このたびはご縁を賜り、|心より御礼申し上げます。{told}お話も、強く印象に残っております。",
            "f",
            "met accepted",
        ),
        Line(
            "{of_when}面接では、|{told}お話を伺うことができ、ありがとうございました。",
            "f",
            "met",
        ),
    ),
    (
        Line("このたびはご縁をいただき、|ありがとうございます。", needs="met accepted"),
        Line("{when}は面接の|お時間をいただき、ありがとうございました。", needs="met"),
        Line("{of_when}面接では、|お時間をいただき、ありがとうございました。", needs="met"),
    ),
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
    wishes=PARTING_ALONE,
    joining=ACCEPTED,
    thanks_short=TIME,
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
    when_first=True,
)
