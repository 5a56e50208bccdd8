"""Japanese notes, as a candidate writes to an interviewer: 先日は, 様; one thanks, one close.

The employer is 貴社, or its kind's own word (貴院, 貴校): a bare name is curt. After a flat talk
(``p``) or a cold one nothing is praised, and the wish for the job is only stated.

Day and role stand before the thanks. What was spoken of was a conversation of two (お話しでき);
only a clause ("…するという", "…かについての") is what the other one told. ``ja_notes`` puts the
sentences together.
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
_EMPLOYER: Final = "wants_role !internal !own_recruiter"
"""Whoever wants the job and writes to somebody at the place where it is."""
ENJOYED: Final[Versions] = (
    spread(
        lines("wpf", "!both_know", "{of_when}{role}の面接では、お話しできて嬉しかったです。"),
        lines("wpf", "both_know", "{of_when}面接では、お話しできて嬉しかったです。"),
    ),
    "{role}の面接では、お話しできて嬉しかったです。",
    "{of_when}面接では、お話しできて嬉しかったです。",
    "面接では、お話しできて嬉しかったです。",
)
ENJOYED_TOPIC: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "!phone",
            "{of_when}面接では、|{both}についてお話しでき、とても楽しかったです。",
        ),
        lines(
            "wpf",
            "phone",
            "{of_when}お電話での面接では、|{both}についてお話しでき、とても楽しかったです。",
        ),
    ),
    spread(
        lines(
            "wpf",
            "!phone",
            "{of_when}面接では、|{thing}についてお話しでき、とても楽しかったです。",
        ),
        lines(
            "wpf",
            "phone",
            "{of_when}お電話での面接では、|{thing}についてお話しでき、とても楽しかったです。",
        ),
    ),
)
MET_AND_TOPIC_LINES: Final = (
    (
        Line("{of_when}面接で伺った|{both}のお話も、心に残っております。", "w", "!phone !cold"),
        Line("{of_when}面接で伺った|{both}のお話も、勉強になりました。", "pf", "!phone"),
        Line("{of_when}お電話での面接で伺った|{both}のお話も、勉強になりました。", "wpf", "phone"),
    ),
    (
        Line("{of_when}面接で伺った|{told}お話も、心に残っております。", "w", "!phone !cold"),
        Line("{of_when}面接で伺った|{told}お話も、大変勉強になりました。", "pf", "!phone !cold"),
        Line("{of_when}面接で伺った|{told}お話も、勉強になりました。", "wpf", "!phone cold"),
        Line(
            "{of_when}お電話での面接で伺った|{told}お話も、大変勉強になりました。", "wpf", "phone"
        ),
        Line("{of_when}面接では、|{explained}についてもお話を伺えて、ありがたく思っております。"),
    ),
    (Line("{of_when}面接では、|{thing}についてもお話しでき、嬉しく思っております。"),),
)
MET_AND_TOPIC: Final[Versions] = MET_AND_TOPIC_LINES
"""Reminder | what was spoken of, beside thanks for what came after it."""
SPOKE: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "!both_know",
            "{of_when}{role}の面接では、お話しする機会をいただきました。",
        ),
        lines("wpf", "both_know", "{of_when}面接では、お話しする機会をいただきました。"),
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
            "{of_when}{role}の面接では|お時間をいただき、ありがとうございました。",
            "{of_when}{role}の面接では、|お忙しいなかお時間をいただき、ありがとうございました。",
            "{of_when}{role}の面接では、|お時間を割いてくださり、ありがとうございました。",
        ),
        lines(
            "wpf",
            "twice signed !own_recruiter",
            "{of_when}面接では|二度にわたりお時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "twice !signed !own_recruiter",
            "{of_when}面接を含め、|二度にわたりお時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "several !twice signed !own_recruiter",
            "{of_when}面接では|何度もお時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "several !twice !signed !own_recruiter",
            "{of_when}面接を含め、|何度もお時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "phone !several !both_know",
            "{of_when}お電話での{role}の面接では|お時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "phone !several both_know",
            "{of_when}お電話での面接では、|お忙しいなかお時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "thanked !several !both_know !phone",
            "{of_when}{role}の面接では|お時間をいただき、改めてお礼申し上げます。",
        ),
        lines(
            "wpf",
            "thanked both_know !several !phone !own_recruiter",
            "{of_when}面接では|お時間をいただき、改めてお礼申し上げます。",
        ),
        lines(
            "wpf",
            "both_know !several !thanked !phone !own_recruiter",
            "{of_when}面接では|お時間をいただき、ありがとうございました。",
            "{of_when}面接では、|お忙しいなかお時間をいただき、ありがとうございました。",
            "{of_when}面接では、|お時間を割いてくださり、ありがとうございました。",
        ),
        lines(
            "wpf",
            "own_recruiter both_know !phone",
            "{of_when}面談では|お時間をいただき、ありがとうございました。",
            "{of_when}面談では、|お忙しいなかお時間をいただき、ありがとうございました。",
        ),
    ),
    "{of_when}面接では|お時間をいただき、ありがとうございました。",
    "{role}の面接では|お時間をいただき、ありがとうございました。",
    "面接では|お時間をいただき、ありがとうございました。",
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
            "{called}はお電話をいただき、|ありがとうございました。",
            "{called}はお忙しいなかお電話をくださり、|ありがとうございました。",
            "{called}は|お電話をありがとうございました。",
        ),
        lines(
            "wp",
            "phoned offer_by_phone",
            "{called}は内定のお電話をいただき、|ありがとうございました。",
        ),
        lines(
            "f",
            "phoned offer_by_phone",
            "{called}は内定のお電話をいただき、|誠にありがとうございました。",
        ),
        lines(
            "f",
            "phoned",
            "{called}はお電話をいただき、|誠にありがとうございました。",
            "{called}はお忙しいところお電話をくださり、|誠にありがとうございました。",
        ),
    ),
    Line("お電話をいただき、|ありがとうございました。", needs="phoned"),
)
THANKS_WROTE: Final[Versions] = (
    spread(
        lines(
            "wp",
            "wrote !signed",
            "{wrote}はご連絡をいただき、|ありがとうございました。",
            "{wrote}はメッセージをいただき、|ありがとうございました。",
            "{wrote}はお忙しいなかご連絡いただき、|ありがとうございました。",
            "{wrote}はご丁寧にご連絡くださり、|ありがとうございました。",
        ),
        lines(
            "f",
            "wrote !signed",
            "{wrote}はご連絡をいただき、|誠にありがとうございました。",
            "{wrote}はお忙しいところご連絡いただき、|誠にありがとうございました。",
            "{wrote}はご丁寧にご連絡くださり、|誠にありがとうございました。",
        ),
        # The day of the talk stands before the name: one day in a note is enough.
        lines(
            "wp",
            "wrote signed",
            "このたびはご連絡をいただき、|ありがとうございました。",
            "このたびはメッセージをいただき、|ありがとうございました。",
            "このたびはご丁寧にご連絡くださり、|ありがとうございました。",
        ),
        lines(
            "f",
            "wrote signed",
            "このたびはご連絡をいただき、|誠にありがとうございました。",
            "このたびはお忙しいところご連絡いただき、|誠にありがとうございました。",
            "このたびはご丁寧にご連絡くださり、|誠にありがとうございました。",
        ),
    ),
)
"""Their message | thanks."""
THANKS_FORMAL: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "!several !both_know !thanked !phone",
            "{of_when}{role}の面接では|お時間をいただき、誠にありがとうございました。",
            "{of_when}{role}の面接では、|お忙しいところお時間をいただき、誠にありがとうございました。",
            "{of_when}{role}の面接では、|お時間を割いていただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "twice signed !own_recruiter",
            "{of_when}面接では|二度にわたりお時間をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "twice !signed !own_recruiter",
            "{of_when}面接を含め、|二度にわたりお時間をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "several !twice signed !own_recruiter",
            "{of_when}面接では|何度もお時間をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "several !twice !signed !own_recruiter",
            "{of_when}面接を含め、|何度もお時間をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "phone !several !both_know",
            "{of_when}お電話での{role}の面接では|お時間をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "phone !several both_know",
            "{of_when}お電話での面接では|お時間をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "thanked !several !both_know !phone",
            "{of_when}{role}の面接では|お時間をいただき、改めてお礼申し上げます。",
        ),
        lines(
            "wpf",
            "thanked both_know !several !phone !own_recruiter",
            "{of_when}面接では|お時間をいただき、改めてお礼申し上げます。",
            "{of_when}面接では|貴重なお時間をいただき、改めてお礼申し上げます。",
        ),
        lines(
            "wpf",
            "both_know !several !thanked !phone !own_recruiter",
            "{of_when}面接では|お時間をいただき、誠にありがとうございました。",
            "{of_when}面接では|貴重なお時間をいただき、誠にありがとうございました。",
            "{of_when}面接では、|お忙しいところお時間をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "own_recruiter both_know !phone",
            "{of_when}面談では|お時間をいただき、誠にありがとうございました。",
        ),
    ),
    "{of_when}面接では|お時間をいただき、誠にありがとうございました。",
    "{role}の面接では|お時間をいただき、誠にありがとうございました。",
    "面接では|お時間をいただき、誠にありがとうございました。",
    "{of_when}{role}の面接では、|誠にありがとうございました。",
    "{role}の面接では、|誠にありがとうございました。",
    "{of_when}面接では、|誠にありがとうございました。",
    "面接では|誠にありがとうございました。",
)
TALK_AND_TOPIC: Final[Versions] = (
    spread(
        lines(
            "p",
            "!phone !own_recruiter",
            "{of_when}面接では、|{thing}についてお話しする機会をいただき、|ありがとうございました。",
            "{of_when}面接では|{thing}についてお話しする機会をいただき、|ありがとうございました。",
            "{of_when}面接では、|{thing}についてお話しする機会をくださり、|ありがとうございました。",
            "{of_when}面接では、|{thing}についてお話しするお時間をいただき、|ありがとうございました。",
        ),
        lines(
            "p",
            "phone",
            "{of_when}お電話での面接では、|{thing}についてお話しする機会をいただき、|ありがとうございました。",
        ),
        lines(
            "f",
            "!phone !own_recruiter",
            "{of_when}面接では、|{thing}についてお話しする機会をいただき、|誠にありがとうございました。",
            "{of_when}面接では|{thing}についてお話しする機会をいただき、|誠にありがとうございました。",
            "{of_when}面接では、|{thing}についてお話しする機会をくださり、|誠にありがとうございました。",
            "{of_when}面接では、|{thing}についてお話しするお時間をいただき、|誠にありがとうございました。",
        ),
        lines(
            "f",
            "phone",
            "{of_when}お電話での面接では、|{thing}についてお話しする機会をいただき、|誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "own_recruiter !phone",
            "{of_when}面談では、|{thing}についてご相談に乗っていただき、|ありがとうございました。",
        ),
    ),
)
TOLD_IN_THANKS: Final[Versions] = (
    spread(
        lines(
            "wp",
            "met !both_know !phone !several !own_recruiter",
            "{of_when}{role}の面接では、|{thing}についてお話しする機会をいただき、ありがとうございました。",
            "{of_when}{role}の面接では、|{explained}について詳しくご説明いただき、ありがとうございました。",
        ),
        lines(
            "f",
            "met !both_know !phone !several !own_recruiter",
            "{of_when}{role}の面接では、|{thing}についてお話しする機会をいただき、誠にありがとうございました。",
            "{of_when}{role}の面接では、|{explained}について詳しくご説明いただき、誠にありがとうございました。",
        ),
    ),
    spread(
        lines(
            "wp",
            "met !both_know !phone !several !own_recruiter",
            "{of_when}{role}の面接では、|{told}お話をお聞かせいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "met !both_know !phone !several !own_recruiter",
            "{of_when}{role}の面接では、|{told}お話をお聞かせいただき、誠にありがとうございました。",
        ),
        lines(
            "wp",
            "met !phone !own_recruiter",
            "{of_when}面接では、|{told}お話をお聞かせいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "met !phone !own_recruiter",
            "{of_when}面接では、|{told}お話をお聞かせいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "phone",
            "{of_when}お電話での面接では、|{told}お話をお聞かせいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "met own_recruiter !phone",
            "{of_when}面談では、|{told}お話をお聞かせいただき、ありがとうございました。",
        ),
    ),
)
"""Thanks | when, role and topic, where no sentence of interest can hold it."""
EXPLAINED: Final[Versions] = (
    spread(
        lines(
            "wp",
            "!phone !own_recruiter",
            "{of_when}面接では、|{explained}についてご説明いただき、|ありがとうございました。",
            "{of_when}面接では、|{explained}についてご説明くださり、|ありがとうございました。",
        ),
        lines(
            "wp",
            "phone",
            "{of_when}お電話での面接では、|{explained}についてご説明いただき、|ありがとうございました。",
        ),
        lines(
            "f",
            "!phone !own_recruiter",
            "{of_when}面接では、|{explained}についてご説明いただき、|誠にありがとうございました。",
        ),
        lines(
            "f",
            "phone",
            "{of_when}お電話での面接では、|{explained}についてご説明いただき、|誠にありがとうございました。",
        ),
    ),
)
"""Thanks | when | what was explained: conditions of the job, and how they hire."""
TIME: Final[Versions] = (
    (
        "お時間をいただき、ありがとうございました。",
        "お忙しいなか、ありがとうございました。",
        "お忙しいなかお時間をいただき、ありがとうございました。",
    ),
)
AGAIN: Final[Versions] = (
    (
        "改めて、ありがとうございました。",
        "お時間をいただきましたこと、改めてお礼申し上げます。",
        "その節は、ありがとうございました。",
    ),
)
_KEEN: Final = f"{_EMPLOYER} !peer !cold"
"""To a colleague with no say in it, that one wants the job would sound out of place."""
_AND_MORE: Final = f"{_KEEN} wants_company"
TOLD_AND_MORE: Final[Versions] = (
    (
        Line(
            "{thing}についてお話しでき、とても楽しかったです。{also_excites}にも惹かれ、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            f"warm {_AND_MORE}",
        ),
        Line(
            "{thing}についてお話しでき、とても楽しかったです。{also_excites}にも、魅力を感じております。",
            "w",
            "warm wants_company",
        ),
        Line(
            "{thing}についてお話しでき、大変勉強になりました。{also_excites}にも、魅力を感じております。",
            "p",
            "wants_company !cold",
        ),
        Line(
            "{thing}についてお話しでき、大変勉強になりました。{also_excites}にも、大変魅力を感じております。",
            "f",
            "wants_company",
        ),
    ),
    (
        Line(
            "{told}お話が、印象に残っております。{also_excites}にも、魅力を感じております。",
            "wp",
            "wants_company !cold",
        ),
        Line(
            "{told}お話が、印象に残っております。{also_excites}にも、大変魅力を感じております。",
            "f",
            "wants_company",
        ),
    ),
)
"""What was spoken of, and what draws one to the work: for the plain note."""
_SPOKEN_OF: Final = (
    (
        Line("{thing}についてお話しでき、とても楽しかったです。", "w", "warm"),
        Line("{told}お話が、とても興味深く、もっと伺ってみたいと思いました。", "w", "peer !cold"),
        Line("{told}お話が、心に残っております。", "w", "!cold"),
        Line("{told}お話が、とても印象に残っております。", "w", "!cold"),
        Line("{thing}についてお話しでき、勉強になりました。", "p"),
        Line("{told}お話は、大変勉強になりました。", "p", "!cold"),
        Line("{thing}についてお話しでき、大変勉強になりました。", "f"),
        Line("{told}お話を、大変興味深く伺いました。", "f"),
        Line("{hear}について伺うことができ、大変勉強になりました。", "f"),
    ),
    # A clause is what they told; of two things a clause never stands in ``thing``.
    (
        Line("{told}お話が、印象に残っております。", "wpf", "!cold"),
        Line("{told}お話は、勉強になりました。", "wpf", "cold"),
        Line("{thing}についてお話しでき、ありがたく思っております。"),
        Line("{explained}についてお話を伺えて、ありがたく思っております。"),
        Line("{explained}についてお話を伺うことができ、大変ありがたく思っております。", "f"),
    ),
)
SPOKEN: Final[Versions] = (
    (
        Line("{both}についてお話しでき、とても楽しかったです。", "w", "warm"),
        Line("{both}のお話が、心に残っております。", "w", "!cold"),
        Line("{both}についてお話しでき、勉強になりました。", "p"),
        Line("{both}についてお話しでき、大変勉強になりました。", "f"),
        Line("{both}のお話を、大変興味深く伺いました。", "f"),
    ),
    *_SPOKEN_OF,
)
"""What was spoken of."""
TOLD: Final[Versions] = (
    *SPOKEN,
    (
        Line("{excites}に、とても魅力を感じております。", "w", "wants_company"),
        Line("{excites}に、魅力を感じております。", "p", "wants_company"),
        Line("{excites}に、強く惹かれております。", "w", "wants_company"),
        Line("{excites}に、大変魅力を感じております。", "f", "wants_company"),
    ),
)
KEENER: Final[Versions] = (
    (
        Line(
            "{both}についてお話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            _KEEN,
        ),
        Line(
            "{both}のお話がとても興味深く、{employer}で働きたいという気持ちが強くなりました。",
            "w",
            _KEEN,
        ),
        Line(
            "{both}のお話は大変勉強になり、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "f",
            _KEEN,
        ),
        Line(
            "{both}についてお話しする中で、{employer}で働きたいという思いがいっそう強くなりました。",
            "f",
            _KEEN,
        ),
    ),
    (
        Line(
            "{told}お話がとても興味深く、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            _KEEN,
        ),
        Line(
            "{thing}についてお話しする中で、{employer}で働きたいという気持ちが強くなりました。",
            "w",
            _KEEN,
        ),
        Line(
            "{told}お話が大変興味深く、{employer}で働きたいという思いを強くいたしました。",
            "f",
            _KEEN,
        ),
        Line(
            "{thing}についてお話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "f",
            _KEEN,
        ),
    ),
)
"""What was spoken of, and that one wants the job the more for it; for those who want it."""
KEENER_TOO: Final[Versions] = (
    (
        Line(
            "{both}のお話もとても興味深く、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            _KEEN,
        ),
        Line(
            "{both}のお話も大変勉強になり、{employer}で働きたいという思いがいっそう強くなりました。",
            "f",
            _KEEN,
        ),
    ),
    (
        Line(
            "{told}お話もとても興味深く、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            _KEEN,
        ),
        Line(
            "{told}お話も心に残り、{employer}で働きたいという気持ちが強くなりました。",
            "w",
            _KEEN,
        ),
        Line(
            "{told}お話も大変勉強になり、{employer}で働きたいという思いを強くいたしました。",
            "f",
            _KEEN,
        ),
        Line(
            "{told}お話も大変興味深く、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "f",
            _KEEN,
        ),
    ),
    (
        Line(
            "{explained}についてもお話を伺え、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "wf",
            _KEEN,
        ),
    ),
)
"""The same beside thanks for what they did."""
DRAWN: Final[Versions] = (
    (
        Line(
            "{excites}に魅力を感じ、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            _AND_MORE,
        ),
        Line(
            "{excites}に惹かれ、{employer}で働きたいという気持ちが強くなりました。",
            "w",
            _AND_MORE,
        ),
        Line("{excites}に魅力を感じ、{employer}で働ければと思っております。", "p", _AND_MORE),
        Line(
            "{excites}に大変魅力を感じ、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "f",
            _AND_MORE,
        ),
    ),
    (
        Line("{excites}に、とても魅力を感じております。", "w", "wants_company"),
        Line("{excites}に、魅力を感じております。", "p", "wants_company"),
        Line("{excites}に、大変魅力を感じております。", "f", "wants_company"),
    ),
)


def _twice(text: str, tones: str, needs: str = "") -> tuple[Line, Line]:
    """Return a line with the day of the talk, for whoever introduces themselves by it, and bare."""
    return (
        Line(text, tones, f"{needs} signed".strip()),
        Line(text.replace("{of_when}", ""), tones, f"{needs} !signed".strip()),
    )


_STOCK: Final = (
    spread(
        lines(
            "w",
            f"met {_KEEN}",
            "お話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "お話しする中で、{employer}で働きたいという思いがいっそう強くなりました。",
            "お話しする中で、{employer}で働きたいという気持ちが強くなりました。",
            "お話しする中で、{employer}で働きたいという思いを強くいたしました。",
        ),
        lines(
            "p",
            f"met {_KEEN}",
            "{employer}で働ければと思っております。",
            "{employer}で働きたいと思っております。",
            "{employer}で働けましたら嬉しく思います。",
            "{employer}で働きたいと考えております。",
        ),
        lines(
            "f",
            f"met {_KEEN}",
            "お話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "お話しする中で、{employer}で働きたいという思いがいっそう強くなりました。",
            "お話しする中で、{employer}で働きたいという気持ちが強くなりました。",
            "お話しする中で、{employer}で働きたいという思いを強くいたしました。",
        ),
        lines("wp", f"!met {_KEEN}", "{employer}で働ければと思っております。"),
        lines("f", f"!met {_KEEN}", "{employer}で働ければと考えております。"),
        lines("wp", f"cold {_EMPLOYER} !peer", "{employer}で働ければと思っております。"),
        lines("f", f"cold {_EMPLOYER} !peer", "{employer}で働ければと考えております。"),
        lines("wp", f"{_EMPLOYER} peer", "皆様とご一緒に働けましたら嬉しく思います。"),
        lines("f", f"{_EMPLOYER} peer", "皆様とご一緒に働けましたら幸いに存じます。"),
        lines("wp", "wants_role internal", "このお仕事に携わりたいと思っております。"),
        lines("f", "wants_role internal", "このお仕事に携わりたいと考えております。"),
    ),
    # Where the name of the company can't stand in a note.
    (
        Line(
            "お話しする中で、このお仕事に携わりたいという気持ちがいっそう強くなりました。",
            "wf",
            f"met {_KEEN}",
        ),
        Line("このお仕事に携わりたいと思っております。", "wp", f"{_EMPLOYER} !peer"),
        Line("このお仕事に携わりたいと考えております。", "f", f"{_EMPLOYER} !peer"),
    ),
)
MET_KEENER: Final[Versions] = (
    (
        *_twice(
            "{of_when}面接で伺った{told}お話もとても興味深く、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            _KEEN,
        ),
        *_twice(
            "{of_when}面接で伺った{told}お話も大変興味深く、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "f",
            _KEEN,
        ),
    ),
    *_STOCK,
)
"""The same beside thanks for what came after the interview."""
DRAWN_OR_WANTS: Final[Versions] = (*DRAWN, *_STOCK)
TOPIC: Final[Versions] = (
    *TOLD_AND_MORE,
    *SPOKEN,
    *DRAWN_OR_WANTS,
    Line("このお仕事に、ぜひ携わりたいと思っております。", needs="wants_role own_recruiter"),
    (
        Line(
            "{employer}のお仕事に、引き続き関心を持っております。",
            needs="!wants_role wants_company !internal !own_recruiter",
        ),
    ),
    lines("wp", "met !wants_company", "いろいろとお話を伺えて、勉強になりました。"),
    lines("f", "met !wants_company", "さまざまなお話を伺うことができ、大変勉強になりました。"),
    Line("お仕事の内容に、引き続き関心を持っております。", needs="!wants_role"),
)
MORE: Final[Versions] = (*TOLD_AND_MORE, *DRAWN_OR_WANTS)
"""What draws one to the work, beside what was spoken of or alone, or that one wants the job."""
MET_TOPIC: Final[Versions] = (
    (
        *_twice("{of_when}面接では{thing}についてお話しでき、とても楽しかったです。", "w", "warm"),
        *_twice("{of_when}面接で伺った{told}お話も、心に残っております。", "w", "!cold"),
        *_twice("{of_when}面接で伺った{told}お話も、勉強になりました。", "p"),
        *_twice("{of_when}面接では{thing}についてお話しでき、大変勉強になりました。", "f"),
        *_twice("{of_when}面接で伺った{told}お話も、大変勉強になりました。", "f"),
    ),
    Line("面接では{thing}についてお話しでき、嬉しく思っております。"),
    *TOPIC,
)
"""What was spoken of at the interview, beside thanks for what came after it."""
TOLD_TOO: Final[Versions] = (
    (
        Line("{both}のお話も、とても楽しかったです。", "w", "warm peer"),
        Line("{both}のお話も、心に残っております。", "w", "!cold"),
        Line("{both}のお話が、とても心に残っております。", "w", "!cold !peer"),
        Line("{both}のお話も、勉強になりました。", "p"),
        Line("{both}のお話も、大変勉強になりました。", "f"),
        Line("{both}のお話も、大変興味深く伺いました。", "f"),
    ),
    (
        Line("{told}お話も、とても楽しかったです。", "w", "warm peer"),
        Line("{told}お話も、心に残っております。", "w", "!cold"),
        Line("{told}お話が、とても心に残っております。", "w", "!cold !peer"),
        Line("{told}お話も、とても興味深く伺いました。", "w", "!cold"),
        Line("{told}お話も、勉強になりました。", "p"),
        Line("{told}お話も、興味深く伺いました。", "p", "!cold"),
        Line("{told}お話も、大変勉強になりました。", "f"),
        Line("{told}お話も、大変興味深く伺いました。", "f"),
        Line("{told}お話も、心に残っております。", "f", "!cold"),
        Line("{explained}についても伺うことができ、ありがたく思っております。"),
        Line("{explained}についてもお話を伺えて、ありがたく思っております。"),
    ),
    (
        Line("{thing}についてもお話しでき、とても楽しかったです。", "w", "warm"),
        Line("{thing}についてもお話しでき、嬉しく思っております。", "wf"),
        Line("{thing}についてもお話しできてよかったと思っております。", "p"),
    ),
)
"""What was spoken of, beside thanks for what they did."""
TOPIC_TOO: Final[Versions] = (*TOLD_TOO, *TOPIC[len(TOLD_AND_MORE) + len(SPOKEN) :])
_CONNECT: Final = lines(
    "wp",
    "!internal !asked",
    "よろしければ、こちらでもつながっていただけますと幸いです。",
    "よろしければ、こちらでもつながっていただけると嬉しいです。",
    "よろしければ、こちらでつながっていただけましたら幸いです。",
    "こちらでもつながっていただけましたら幸いです。",
    "よろしければ、こちらでつながっていただけると嬉しいです。",
    "よろしければ、こちらでもつながっていただけましたら幸いです。",
)
_CONNECT_FORMALLY: Final = lines(
    "f",
    "!internal !asked",
    "よろしければ、こちらでもつながっていただけますと幸いです。",
    "よろしければ、こちらでもつながっていただけましたら幸いです。",
    "差し支えなければ、こちらでつながっていただけましたら幸いです。",
    "差し支えなければ、こちらでもつながっていただけましたら幸いです。",
)
_NEXT: Final = (
    *lines("wp", "again_with_you", "{next}も、どうぞよろしくお願いいたします。"),
    *lines("f", "again_with_you", "{next}も、何卒よろしくお願い申し上げます。"),
    *lines(
        "wp",
        "booked !again_with_you",
        "{of_next}選考に向けて、しっかり準備いたします。今後とも、どうぞよろしくお願いいたします。",
    ),
    *lines(
        "f",
        "booked !again_with_you",
        "{of_next}選考に向けて、しっかり準備いたします。今後とも、どうぞよろしくお願い申し上げます。",
    ),
)
"""The coming day: with them it may be a trial day or an interview, so it is the day alone."""
_PARTICULAR: Final = (
    *lines(
        "wpf",
        "internal",
        "同じ職場におりますので、こちらでもつながっていただけましたら幸いです。",
        "同じ職場におりますので、こちらでもつながっていただけると嬉しいです。",
        "今後とも、こちらでもどうぞよろしくお願い申し上げます。",
    ),
    *lines(
        "wp",
        "again_with_you !internal !asked",
        "よろしければ、こちらでもつながっていただけますと幸いです。{next}も、どうぞよろしくお願いいたします。",
        "よろしければ、こちらでもつながっていただけると嬉しいです。{next}も、どうぞよろしくお願いいたします。",
        "こちらでもつながっていただけましたら幸いです。{next}も、どうぞよろしくお願いいたします。",
    ),
    *lines(
        "w",
        "again_with_you wants_company warm peer !internal !asked",
        "{next}にまたお話しできるのを楽しみにしております。よろしければ、こちらでもつながっていただけると嬉しいです。",
        "よろしければ、こちらでもつながっていただけると嬉しいです。{next}にまたお話しできるのを楽しみにしております。",
    ),
    *lines(
        "f",
        "again_with_you !internal !asked",
        "よろしければ、こちらでもつながっていただけますと幸いです。{next}も、何卒よろしくお願い申し上げます。",
        "差し支えなければ、こちらでもつながっていただけましたら幸いです。{next}も、どうぞよろしくお願い申し上げます。",
    ),
    *lines(
        "wp",
        "booked !again_with_you !arranged !internal !asked",
        "{of_next}選考に向けて、しっかり準備いたします。よろしければ、こちらでもつながっていただけますと幸いです。",
        "{of_next}選考に向けて、しっかり準備いたします。よろしければ、こちらでもつながっていただけると嬉しいです。",
    ),
    *lines(
        "wp",
        "booked !again_with_you arranged !internal !asked",
        "{of_next}日程もご調整いただき、感謝しております。よろしければ、こちらでもつながっていただけますと幸いです。",
        "{of_next}日程もご調整くださり、感謝しております。よろしければ、こちらでもつながっていただけると嬉しいです。",
    ),
    *lines(
        "f",
        "booked !again_with_you !arranged !internal !asked",
        "{of_next}選考に向けて、しっかり準備いたします。よろしければ、こちらでもつながっていただけますと幸いです。",
        "{of_next}選考に向けて、しっかり準備いたします。差し支えなければ、こちらでつながっていただけましたら幸いです。",
    ),
    *lines(
        "f",
        "booked !again_with_you arranged !internal !asked",
        "{of_next}日程もご調整いただき、心より感謝しております。よろしければ、こちらでもつながっていただけますと幸いです。",
        "{of_next}日程もご調整くださり、心より感謝しております。差し支えなければ、こちらでつながっていただけましたら幸いです。",
    ),
)
CLOSE: Final[Versions] = (
    spread(_CONNECT, _CONNECT_FORMALLY, _PARTICULAR),
    _NEXT,
    "よろしくお願いいたします。",
)
CLOSE_NEWS: Final[Versions] = CLOSE
"""A close beside news."""
CLOSE_WANTS: Final[Versions] = (
    spread(
        lines(
            "w",
            f"roomy met {_KEEN} !asked",
            "{employer}で働きたいという気持ちが、いっそう強くなりました。よろしければ、こちらでもつながっていただけますと幸いです。",
            "{employer}で働きたいという思いが、いっそう強くなりました。よろしければ、こちらでもつながっていただけましたら幸いです。",
            "{employer}で働きたいという思いを強くいたしました。よろしければ、こちらでつながっていただけると嬉しいです。",
            "{employer}で働きたいという気持ちが、いっそう強くなりました。こちらでもつながっていただけましたら嬉しく思います。",
        ),
        lines(
            "p",
            f"roomy met {_KEEN} !asked",
            "{employer}で働ければと思っております。よろしければ、こちらでもつながっていただけますと幸いです。",
            "{employer}で働きたいと思っております。よろしければ、こちらでもつながっていただけると嬉しいです。",
            "{employer}で働けましたら嬉しく思います。よろしければ、こちらでつながっていただけますと幸いです。",
            "{employer}で働きたいと思っております。こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            f"roomy met {_KEEN} !asked",
            "{employer}で働きたいという気持ちが、いっそう強くなりました。よろしければ、こちらでもつながっていただけますと幸いです。",
            "{employer}で働きたいという思いが、いっそう強くなりました。よろしければ、こちらでもつながっていただけましたら幸いです。",
            "{employer}で働きたいという思いを強くいたしました。差し支えなければ、こちらでつながっていただけますと幸いです。",
        ),
    ),
    spread(
        lines(
            "wp",
            f"roomy !met {_KEEN} !asked",
            "{employer}で働ければと思っております。よろしければ、こちらでもつながっていただけますと幸いです。",
            "{employer}で働きたいと思っております。よろしければ、こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            f"roomy !met {_KEEN} !asked",
            "{employer}で働ければと考えております。よろしければ、こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "wp",
            f"roomy cold {_EMPLOYER} !peer !asked",
            "{employer}で働ければと思っております。よろしければ、こちらでもつながっていただけますと幸いです。",
            "{employer}で働きたいと思っております。よろしければ、こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            f"roomy cold {_EMPLOYER} !peer !asked",
            "{employer}で働ければと考えております。よろしければ、こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "wp",
            "roomy wants_role peer !internal !asked",
            "よろしければ、こちらでもつながっていただけますと幸いです。",
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
ANSWERED: Final[Versions] = (
    spread(
        lines(
            "wp",
            "replied wants_company",
            "ご丁寧なお返事もいただき、感謝しております。",
            "選考についてもご丁寧にお返事くださり、感謝しております。",
            "メールにもご丁寧にお返事をいただき、感謝しております。",
        ),
        lines(
            "f",
            "replied wants_company",
            "ご丁寧なお返事もいただき、心より感謝しております。",
            "選考についてもご丁寧にお返事くださり、心より感謝しております。",
        ),
    ),
)
"""Their answer, in place of the interest in the role: said again, that would press them."""
MOVES: Final[Versions] = (
    lines(
        "wp",
        "moves_on wants_role",
        "次の選考に進めることになり、嬉しく思っております。",
        "次の選考に進ませていただけることになり、嬉しく思っております。",
    ),
    lines("f", "moves_on wants_role", "次の選考に進ませていただくこととなり、大変嬉しく存じます。"),
)
"""That it goes on, no day being known yet; in place of the interest in the role."""
CLOSE_MOVES: Final[Versions] = (
    spread(
        lines(
            "wp",
            "moves_on wants_role !internal !asked",
            "よろしければ、こちらでもつながっていただけますと幸いです。次の選考も、どうぞよろしくお願いいたします。",
            "よろしければ、こちらでもつながっていただけると嬉しいです。次の選考も、どうぞよろしくお願いいたします。",
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
_MOVES_TOO: Final = (
    *lines("wp", "moves_on wants_role", "次の選考も、どうぞよろしくお願いいたします。"),
    *lines("f", "moves_on wants_role", "次の選考も、何卒よろしくお願い申し上げます。"),
)
CLOSE_OFFER: Final[Versions] = (
    spread(
        lines(
            "wp",
            "!internal",
            "よろしければ、こちらでもつながっていただけますと幸いです。",
            "よろしければ、こちらでつながっていただけると嬉しいです。",
            "よろしければ、こちらでつながっていただけましたら幸いです。",
            "よろしければ、こちらでもつながっていただけましたら幸いです。",
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
            "よろしければ、こちらでもつながっていただけましたら幸いです。",
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
CLOSE_ASKED: Final[Versions] = (
    (*_MOVES_TOO, *_NEXT),
    spread(
        lines(
            "wp",
            f"roomy hold {_EMPLOYER}",
            "募集の件は承知しておりますが、{employer}で働きたいという気持ちは変わっておりません。これからもどうぞよろしくお願いいたします。",
            "募集の件は承知しておりますが、{employer}で働ければという思いは、今も変わりません。こちらでもどうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            f"roomy hold {_EMPLOYER}",
            "募集の件は承知しておりますが、{employer}で働きたいという気持ちに変わりはございません。今後ともどうぞよろしくお願い申し上げます。",
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
    (
        Line(
            "LinkedInでつながりましょうとお声がけいただきましたので、お言葉に甘えて申請いたします。",
            "wp",
            "asked",
        ),
        Line(
            "つながりましょうとお声がけいただいたのが嬉しく、さっそくご連絡いたしました。",
            "w",
            "asked",
        ),
        Line(
            "つながりましょうとおっしゃってくださったのが嬉しく、さっそくご連絡いたしました。",
            "w",
            "asked",
        ),
        Line("お言葉に甘えて、LinkedInでつながらせていただきます。", "wp", "asked"),
        Line(
            "LinkedInでつながりましょうとお声がけくださり、ありがたく申請いたします。",
            "p",
            "asked",
        ),
        Line(
            "LinkedInでつながりましょうとお声がけいただき、嬉しく存じます。お言葉に甘えて申請いたします。",
            "f",
            "asked",
        ),
        Line("お言葉に甘えて、LinkedInでつながらせていただきます。", "f", "asked"),
    ),
    (
        Line("お言葉に甘えて、つながらせていただきます。", "wp", "asked"),
        Line("お言葉に甘えて、申請いたします。", "f", "asked"),
    ),
)
SUGGESTED_FIRST: Final[Versions] = (
    spread(
        lines(
            "wp",
            "asked",
            "LinkedInでつながりましょうとお声がけいただき、|ありがとうございます。お言葉に甘えて申請いたします。",
            "LinkedInでつながりましょうとお声がけくださり、|ありがとうございました。さっそく申請いたします。",
            "つながりましょうとお声がけいただき、|ありがとうございます。お言葉に甘えて申請いたします。",
        ),
        lines(
            "f",
            "asked",
            "LinkedInでつながりましょうとお声がけいただき、|誠にありがとうございます。お言葉に甘えて申請いたします。",
            "LinkedInでつながりましょうとお声がけくださり、|誠にありがとうございました。お言葉に甘えて申請いたします。",
        ),
    ),
)
"""Their suggestion | thanks for it: the reason for writing comes first."""
RECALL: Final[Versions] = (
    spread(
        lines("wpf", "warm", "{of_when}面接で{thing}についてお話しできて、嬉しく思っております。"),
        lines("wpf", "met", "{of_when}面接で伺った{told}お話が、印象に残っております。"),
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
STILL: Final[Versions] = (
    spread(
        lines(
            "w",
            _EMPLOYER,
            "{employer}で働きたいという気持ちは、今も変わりません。",
            "{employer}で働ければという思いは、今も変わっておりません。",
        ),
        lines(
            "p",
            _EMPLOYER,
            "{employer}で働きたいという気持ちは、今も変わっておりません。",
            "{employer}で働ければという思いは、今も変わりません。",
            "{employer}で働ければという思いは、今も変わっておりません。",
        ),
        lines(
            "f",
            _EMPLOYER,
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
            "よろしければ、|こちらでもつながっていただけましたら幸いです。",
            "よろしければ、|こちらでもつながっていただけると嬉しいです。",
            "よろしければ、|こちらでつながっていただけると嬉しいです。",
        ),
        lines(
            "f",
            "!internal",
            "差し支えなければ、|こちらでもつながっていただけましたら幸いです。",
            "差し支えなければ、|こちらでつながっていただけますと幸いです。",
            "よろしければ、|こちらでもつながっていただけましたら幸いです。",
            "よろしければ、|こちらでつながっていただけましたら幸いです。",
        ),
        lines("wp", "internal", "こちらでも、|引き続きどうぞよろしくお願いいたします。"),
        lines("f", "internal", "今後とも、|何卒よろしくお願い申し上げます。"),
    ),
    "こちらでも、|どうぞよろしくお願いいたします。",
)
"""A close while one waits: in Japanese the wish for the job would press them."""
ON_HOLD: Final[Versions] = (
    spread(
        lines(
            "wp",
            f"answered {_EMPLOYER}",
            "募集が保留となった件は承知しております。{employer}で働きたいという気持ちは、今も変わりません。",
            "募集の保留については承知しております。{employer}で働きたいという思いは、今も変わりません。",
        ),
        lines(
            "f",
            f"answered {_EMPLOYER}",
            "募集が保留となりました件は承知しております。{employer}で働きたいという気持ちに変わりはございません。",
        ),
    ),
    spread(
        lines(
            "wp",
            _EMPLOYER,
            "募集はいったん保留と伺いました。再開されましたら、ぜひまた応募させていただきたいと思っております。",
            "採用はいったん保留と伺いました。{employer}で働きたいという気持ちは変わりません。",
        ),
        lines(
            "f",
            _EMPLOYER,
            "採用はいったん保留と伺いました。再開されました折には、ぜひまた応募させていただきたく存じます。",
            "採用はいったん保留と伺いました。{employer}で働きたいという気持ちに変わりはございません。",
        ),
        lines(
            "wp",
            "wants_role internal",
            "募集はいったん保留と伺いました。このお仕事に携わりたいという気持ちは変わっておりません。",
        ),
        lines(
            "f",
            "wants_role internal",
            "募集はいったん保留と伺いました。このお仕事に携わりたいという気持ちに変わりはございません。",
        ),
        lines(
            "wpf",
            "wants_role own_recruiter",
            "募集が保留とのこと、承知いたしました。再開されました際には、ぜひまたお声がけください。",
        ),
    ),
    "募集は保留と伺いました。",
)
OFFER: Final[Versions] = (
    spread(
        lines("wp", "wants_role", "内定のご連絡を、大変嬉しく思っております。"),
        lines("f", "wants_role", "内定のご連絡をいただき、大変嬉しく存じます。"),
        lines("f", "", "内定のご連絡をいただき、心より感謝申し上げます。"),
    ),
    "内定のご連絡をいただき、大変光栄に存じます。",
)
OFFER_GLAD: Final[Versions] = (
    spread(
        lines(
            "wp",
            "wants_role",
            "内定のご連絡もいただき、とても嬉しく思っております。",
            "内定のお知らせもいただき、とても嬉しく思っております。",
        ),
        lines(
            "f",
            "wants_role",
            "内定のご連絡もいただき、大変嬉しく思っております。",
            "内定のご連絡もいただき、大変嬉しく存じます。",
        ),
    ),
    "内定のご連絡もいただき、ありがたく思っております。",
)
"""The offer, of which somebody else told: the one who reads is not thanked for it."""
NO_AND_SUGGESTED: Final[Versions] = (
    spread(
        lines(
            "wp",
            "no_by_phone asked",
            "{called}はお電話をいただき、ありがとうございました。|LinkedInでつながりましょうとお声がけいただいたのも、嬉しく思っております。",
        ),
        lines(
            "f",
            "no_by_phone asked",
            "{called}はお電話をいただき、誠にありがとうございました。|LinkedInでつながりましょうとお声がけいただき、大変嬉しく存じます。",
        ),
        lines(
            "wp",
            "told_no asked !no_by_phone",
            "選考結果のご連絡をいただき、ありがとうございました。|LinkedInでつながりましょうとお声がけいただいたのも、嬉しく思っております。",
            "選考の結果をお知らせくださり、ありがとうございました。|お言葉に甘えて、LinkedInでつながらせていただきます。",
        ),
        lines(
            "f",
            "told_no asked !no_by_phone",
            "このたびは選考結果のご連絡をいただき、誠にありがとうございました。|LinkedInでつながりましょうとお声がけいただき、大変嬉しく存じます。",
        ),
        lines(
            "wpf",
            "asked !told_no",
            "選考では大変お世話になり、ありがとうございました。|LinkedInでつながりましょうとお声がけいただいたのも、嬉しく思っております。",
            "このたびの選考では、お世話になり、ありがとうございました。|お言葉に甘えて、LinkedInでつながらせていただきます。",
        ),
    ),
)
NO_THANKS: Final[Versions] = (
    spread(
        lines(
            "wp",
            "no_by_phone !own_recruiter",
            "{called}はお電話をいただき、ありがとうございました。",
            "{called}はお忙しいなかお電話をくださり、ありがとうございました。",
            "{called}はお電話でご連絡をいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "no_by_phone !own_recruiter",
            "{called}はお電話をいただき、誠にありがとうございました。",
            "{called}はお忙しいところお電話をくださり、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "no_by_phone own_recruiter",
            "お世話になっております。{called}はお電話をいただき、ありがとうございました。",
            "お世話になっております。{called}はお忙しいなかお電話をくださり、ありがとうございました。",
        ),
        lines(
            "wp",
            "told_no !no_by_phone !own_recruiter",
            "選考結果のご連絡をいただき、ありがとうございました。",
            "このたびは選考の結果をお知らせくださり、ありがとうございました。",
            "このたびは選考結果のご連絡をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "told_no !no_by_phone own_recruiter",
            "お世話になっております。このたびは選考の結果をお知らせくださり、ありがとうございました。",
            "お世話になっております。選考結果のご連絡をいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "told_no !no_by_phone !own_recruiter",
            "このたびは選考結果のご連絡をいただき、誠にありがとうございました。",
            "このたびは選考の結果をお知らせくださり、誠にありがとうございました。",
        ),
        lines(
            "wp",
            "!told_no",
            "選考では貴重な機会をいただき、ありがとうございました。今回は残念でしたが、よい経験となりました。",
        ),
        lines(
            "f",
            "!told_no",
            "選考では貴重な機会をいただき、誠にありがとうございました。今回は残念でしたが、よい経験となりました。",
        ),
    ),
    "選考では貴重なお時間をいただき、ありがとうございました。",
)
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
RECRUITER: Final[Versions] = (
    (
        Line("{called}はお電話をいただき、|ありがとうございました。", needs="phoned"),
        Line("{called}はお忙しいなかお電話をくださり、|ありがとうございました。", "wp", "phoned"),
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
        "お世話になっております。{of_when}面談では、|{told}お話をお聞かせいただき、ありがとうございました。",
        needs="met !phone !phoned",
    ),
    Line(
        "お世話になっております。{of_when}お電話では、|{told}お話をお聞かせいただき、ありがとうございました。",
        needs="phone !phoned",
    ),
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("{thing}についてご相談でき、とても助かりました。", needs="!phoned"),
        Line("面談で{thing}についてご相談でき、とても助かりました。", needs="phoned"),
    ),
    Line("{told}お話も、とてもありがたかったです。"),
    (Line("{of_next}面接も、頑張ってまいります。", "wp", "booked !again_with_you wants_role"),),
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
            "よろしければ、こちらでもつながっていただけますと幸いです。{next}も、どうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "again_with_you",
            "よろしければ、こちらでもつながっていただけますと幸いです。{next}も、何卒よろしくお願い申し上げます。",
        ),
        lines(
            "wp",
            "booked !again_with_you !arranged",
            "{of_next}面接に向けて、しっかり準備いたします。よろしければ、こちらでもつながっていただけますと幸いです。",
            "{of_next}面接に向けて、しっかり準備してまいります。こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "wp",
            "booked !again_with_you arranged",
            "{of_next}面接の日程もご調整いただき、感謝しております。よろしければ、こちらでもつながっていただけますと幸いです。",
            "{of_next}面接の日程もご調整くださり、感謝しております。こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "f",
            "booked !again_with_you !arranged",
            "{of_next}面接に向けて、しっかり準備いたします。よろしければ、こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "f",
            "booked !again_with_you arranged",
            "{of_next}面接の日程もご調整いただき、心より感謝しております。よろしければ、こちらでもつながっていただけますと幸いです。",
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
KNOWN: Final[Versions] = (
    spread(
        lines(
            "wp",
            "",
            "{of_when}面接では、|お忙しいなかお時間をいただき、ありがとうございました。",
            "{when}は面接でまたお会いできて、嬉しかったです。|お時間をいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "",
            "{of_when}面接では、|お忙しいところお時間をいただき、誠にありがとうございました。",
        ),
    ),
    "面接では、|お時間をいただき、ありがとうございました。",
)
"""Reminder to someone known before | thanks."""
KNOWN_CLOSE: Final[Versions] = (
    (
        *_MOVES_TOO,
        *lines(
            "wp",
            "again_with_you",
            "よろしければ、こちらでもつながっていただけると嬉しいです。{next}も、どうぞよろしくお願いいたします。",
        ),
        *lines(
            "f",
            "again_with_you",
            "こちらでもつながっていただけますと幸いです。{next}も、何卒よろしくお願い申し上げます。",
        ),
        *lines(
            "wp",
            "booked !again_with_you",
            "{of_next}選考に向けて、しっかり準備いたします。よろしければ、こちらでもつながっていただけると嬉しいです。",
        ),
        *lines(
            "f",
            "booked !again_with_you",
            "{of_next}選考に向けて、しっかり準備いたします。こちらでもつながっていただけますと幸いです。",
        ),
    ),
    _NEXT,
    spread(
        lines(
            "wp",
            "",
            "よろしければ、こちらでもつながっていただけると嬉しいです。",
            "よろしければ、こちらでもつながっていただけましたら幸いです。",
            "こちらでもどうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "",
            "よろしければ、こちらでもつながっていただけましたら幸いです。",
        ),
    ),
    "よろしくお願いいたします。",
)
UNMET_THANKS: Final[Versions] = (
    spread(
        lines(
            "wpf", "!settled", "{role}の選考では、|いろいろとご調整いただき、ありがとうございます。"
        ),
        lines("wpf", "!settled", "{role}の選考では、|お世話になり、ありがとうございます。"),
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
        lines("wpf", "!settled", "{when}、{role}の面接を受けました。"),
        lines("wpf", "!settled", "{role}の選考に応募しております。"),
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
            "{of_when}面接では、{explained}についてご説明いただき、ありがたく思いました。",
            "wpf",
            "met !own_recruiter",
        ),
        Line(
            "{of_when}面接では、{thing}についてお話しでき、とても楽しかったです。",
            "w",
            "warm !told_no !own_recruiter",
        ),
        Line(
            "{of_when}面接で伺った{told}お話も、心に残っております。",
            "w",
            "met !told_no !own_recruiter !cold",
        ),
        Line(
            "{of_when}面接では、{thing}についてお話しでき、大変勉強になりました。",
            "pf",
            "met !told_no !own_recruiter !cold",
        ),
        Line(
            "{of_when}面接で伺った{told}お話も、大変勉強になりました。",
            "pf",
            "met !told_no !own_recruiter !cold",
        ),
        Line(
            "{of_when}面接で伺った{told}お話も、勉強になりました。",
            "wpf",
            "met !told_no !own_recruiter cold",
        ),
        Line(
            "{thing}についてご相談に乗っていただいたことも、大変ありがたく思っております。",
            "wpf",
            "met !told_no own_recruiter",
        ),
        Line(
            "{thing}についてご相談に乗っていただいたことに、とても感謝しております。",
            "wpf",
            "met told_no own_recruiter",
        ),
        Line(
            "{of_when}面接で伺った{told}お話は、心に残っております。",
            "w",
            "met told_no !own_recruiter !cold",
        ),
        Line(
            "{of_when}面接で伺った{told}お話は、大変勉強になりました。",
            "pf",
            "met told_no !own_recruiter",
        ),
        Line(
            "{of_when}面接で伺った{told}お話は、大変興味深いものでした。",
            "f",
            "met told_no !own_recruiter",
        ),
    ),
    (
        Line(
            "{of_when}面接では、{thing}についてもお話しでき、嬉しく思っております。",
            "wpf",
            "met !told_no !own_recruiter",
        ),
        Line(
            "面接で伺った{told}お話は、大変勉強になりました。",
            "pf",
            "met told_no !own_recruiter",
        ),
        Line(
            "面接で{thing}についてお話しできたことを、嬉しく思っております。",
            "wpf",
            "met told_no !own_recruiter",
        ),
        Line("{told}ご助言は、とてもありがたかったです。", "wp", "met told_no own_recruiter"),
        Line("{told}ご助言に、感謝しております。", "f", "met told_no own_recruiter"),
    ),
    (
        Line(
            "{of_when}面接でお話しできたことも、嬉しく思っております。",
            "wp",
            "met !told_no !own_recruiter",
        ),
        Line(
            "{of_when}面接でお会いできたことも、ありがたく思っております。",
            "wp",
            "met !told_no !phone !own_recruiter",
        ),
        Line(
            "{of_when}面接でお話しできましたことも、大変ありがたく思っております。",
            "f",
            "met !told_no !own_recruiter",
        ),
        Line(
            "いつもご支援いただき、大変ありがたく思っております。", "wpf", "own_recruiter !told_no"
        ),
        Line("ご支援に感謝しております。", "wpf", "own_recruiter told_no"),
        Line(
            "{of_when}面接では、お話しできてよかったと思っております。",
            needs="met told_no !own_recruiter",
        ),
        Line(
            "{of_when}面接で貴重な機会をいただいたことに、感謝しております。",
            needs="met told_no !own_recruiter",
        ),
    ),
    Line("{role}の選考では、お世話になりました。", needs="!met"),
    Line("選考では、お世話になりました。", needs="!met"),
)
OFFER_FIRST: Final[Versions] = (
    spread(
        lines(
            "wp",
            "offer_by_phone wants_role",
            "{called}は内定のお電話をいただき、|ありがとうございました。大変嬉しく思っております。",
            "{called}はお電話で内定のお知らせをいただき、|誠にありがとうございました。",
        ),
        lines(
            "wp",
            "offer_by_phone",
            "{called}は内定のお電話をいただき、|ありがとうございました。",
        ),
        lines(
            "wp",
            "!offer_by_phone",
            "このたびは内定のご連絡をいただき、|ありがとうございます。",
        ),
        lines(
            "wp",
            "wants_role !offer_by_phone",
            "内定のご連絡をいただき、|ありがとうございました。大変嬉しく思っております。",
            "このたびは内定をいただき、|誠にありがとうございます。",
        ),
        lines(
            "f",
            "!offer_by_phone",
            "このたびは内定のご連絡をいただき、|誠にありがとうございます。",
            "このたびは内定をいただき、|心より感謝申し上げます。",
        ),
        lines(
            "f",
            "offer_by_phone",
            "{called}は内定のお電話をいただき、|誠にありがとうございました。",
            "{called}はお電話で内定のお知らせをいただき、|心より感謝申し上げます。",
        ),
    ),
)
OFFERED: Final[Versions] = (
    spread(
        lines(
            "wp",
            "offer_by_phone",
            "{called}は内定のお電話をいただき、ありがとうございました。",
            "{called}はお電話で内定のお知らせをいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "offer_by_phone",
            "{called}は内定のお電話をいただき、誠にありがとうございました。",
            "{called}はお電話で内定のお知らせをいただき、誠にありがとうございました。",
        ),
        lines(
            "wp",
            "!offer_by_phone",
            "このたびは内定のご連絡をいただき、ありがとうございます。",
            "内定のご連絡をいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "!offer_by_phone",
            "このたびは内定のご連絡をいただき、誠にありがとうございます。",
            "内定のご連絡をいただき、誠にありがとうございました。",
        ),
    ),
    "このたびは内定のご連絡をいただき、ありがとうございます。",
)
"""Thanks for the offer alone, beside what they suggested."""
HOLD_FIRST: Final[Versions] = (
    spread(
        lines(
            "wp",
            f"wrote_hold {_EMPLOYER}",
            "募集が保留になったとのご連絡をいただき、|ありがとうございました。{employer}で働きたいという気持ちは変わっておりません。",
            "募集が保留になったとお知らせいただき、|ありがとうございました。再開されましたら、ぜひまた応募させていただきたいと思っております。",
        ),
        lines(
            "f",
            f"wrote_hold {_EMPLOYER}",
            "募集が保留になったとのご連絡をいただき、|誠にありがとうございました。再開されました折には、ぜひまた応募させていただきたく存じます。",
            "募集が保留になったとのご連絡をいただき、|誠にありがとうございました。{employer}で働きたいという気持ちに変わりはございません。",
        ),
        lines(
            "wpf",
            "wrote_hold wants_role internal",
            "募集が保留になったとのご連絡をいただき、|ありがとうございました。このお仕事に携わりたいという気持ちは変わっておりません。",
        ),
        lines(
            "wpf",
            "wrote_hold wants_role own_recruiter",
            "募集が保留になったとのご連絡をいただき、|ありがとうございました。再開されました際には、ぜひまたお声がけください。",
        ),
        lines(
            "wpf",
            "wrote_hold !wants_role",
            "募集の保留についてご連絡をいただき、|ありがとうございました。",
        ),
    ),
    Line("募集の保留についてご連絡をいただき、|ありがとうございました。", needs="wrote_hold"),
)
DECLINED: Final[Versions] = (
    spread(
        lines(
            "wp",
            "met",
            "このたびは辞退することとなりましたが、|{of_when}面接では{thing}についてお話しする機会をいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "met",
            "このたびは辞退させていただきましたが、|{of_when}面接では{thing}についてお話しする機会をいただき、誠にありがとうございました。",
        ),
    ),
    Line(
        "このたびは辞退させていただきましたが、|{of_when}面接では{told}お話をお聞かせいただき、ありがとうございました。"
    ),
    lines(
        "wpf",
        "met",
        "このたびは辞退させていただきましたが、|{of_when}面接ではお時間をいただき、ありがとうございました。",
        "このたびは辞退することとなりましたが、|{of_when}面接ではお時間をいただき、ありがとうございました。",
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
        lines("f", "", "貴重な機会をいただきましたこと、お礼申し上げます。"),
    ),
)
"""What remains after a no, in messages."""
PARTING: Final[Versions] = (
    spread(
        lines(
            "wp",
            "wants_company asked",
            "またご縁がありましたら嬉しく思います。|今後とも、どうぞよろしくお願いいたします。",
        ),
        lines("wp", "!wants_company asked", "今後とも、|どうぞよろしくお願いいたします。"),
        lines(
            "wp",
            "wants_company own_recruiter !asked",
            "今回は残念でしたが、また機会がありましたら、ぜひよろしくお願いいたします。|こちらでもつながっていただけますと嬉しいです。",
            "今回は残念でしたが、また機会がありましたら、どうぞよろしくお願いいたします。|こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "wp",
            "wants_company !asked !own_recruiter",
            "またご縁がありましたら嬉しく思います。|よろしければ、こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "wp",
            "!asked told_no !own_recruiter",
            "今回は残念でしたが、|こちらでもつながっていただけますと幸いです。",
            "今回は残念な結果となりましたが、|こちらでつながっていただけましたら幸いです。",
            "今回は残念でしたが、|こちらでもつながっていただけると嬉しいです。",
        ),
        lines(
            "wp",
            "!wants_company !asked",
            "よろしければ、|こちらでもつながっていただけると嬉しいです。",
            "よろしければ、|こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            "wants_company asked",
            "またご縁がございましたら幸いです。|今後とも、どうぞよろしくお願い申し上げます。",
        ),
        lines("f", "!wants_company asked", "今後とも、|どうぞよろしくお願い申し上げます。"),
        lines(
            "f",
            "!asked told_no !own_recruiter",
            "今回はご縁がなく残念でしたが、|こちらでもつながっていただけますと幸いです。",
            "今回は残念な結果となりましたが、|こちらでつながっていただけましたら幸いです。",
        ),
        lines(
            "f",
            "wants_company own_recruiter !asked",
            "また機会がございましたら、どうぞよろしくお願い申し上げます。|こちらでもつながっていただけますと幸いです。",
        ),
        lines(
            "f",
            "!told_no !asked",
            "よろしければ、|こちらでもつながっていただけますと幸いです。",
            "差し支えなければ、|こちらでもつながっていただけましたら幸いです。",
        ),
    ),
)
"""What remains after a no | close."""
PITY: Final[Versions] = (
    spread(
        lines(
            "wp",
            "!asked !own_recruiter",
            "今回は残念でしたが、|こちらでもつながっていただけますと幸いです。",
            "今回は残念な結果となりましたが、|こちらでつながっていただけましたら幸いです。",
            "今回は残念な結果でしたが、お話しできてよかったと思っております。|よろしければ、こちらでもつながっていただけると嬉しいです。",
        ),
        lines(
            "f",
            "!asked !own_recruiter",
            "今回はご縁がなく残念でしたが、|こちらでもつながっていただけますと幸いです。",
            "今回は残念な結果となりましたが、|こちらでつながっていただけましたら幸いです。",
            "今回はご縁がなく残念でしたが、お話しできてよかったと思っております。|よろしければ、こちらでもつながっていただけましたら幸いです。",
        ),
        lines(
            "wp",
            "asked !own_recruiter",
            "今回は残念な結果となりましたが、|今後とも、どうぞよろしくお願いいたします。",
            "今回は残念でしたが、|これからもどうぞよろしくお願いいたします。",
        ),
        lines(
            "f",
            "asked !own_recruiter",
            "今回は残念な結果となりましたが、|今後とも、どうぞよろしくお願い申し上げます。",
        ),
        lines(
            "wpf",
            "own_recruiter",
            "今回は残念でしたが、今後ともお力添えをいただけますと幸いです。|こちらでもどうぞよろしくお願いいたします。",
        ),
    ),
)
"""A word of regret | close: after a no that somebody else told, behind the thanks."""
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
AGAIN_TOPIC: Final[Versions] = (
    (
        Line(
            "{of_when}面接では、|{thing}についてお話しする機会をいただき、ありがとうございました。",
            "wp",
            "met !own_recruiter",
        ),
        *_twice(
            "このたびはご縁をいただき、|ありがとうございます。{of_when}面接で伺った{told}お話は、大変勉強になりました。",
            "wp",
            "met accepted !own_recruiter",
        ),
        Line(
            "{of_when}面接では、|{thing}についてお話しする機会をいただき、誠にありがとうございました。",
            "f",
            "met !own_recruiter",
        ),
        *_twice(
            "このたびはご縁をいただき、|誠にありがとうございます。{of_when}面接で伺った{told}お話は、大変勉強になりました。",
            "f",
            "met accepted !own_recruiter",
        ),
        Line(
            "このたびは選考を通してご支援いただき、|ありがとうございました。{thing}についてご相談に乗っていただき、大変助かりました。",
            "wpf",
            "met accepted own_recruiter",
        ),
    ),
    (
        Line(
            "このたびはご縁をいただき、|ありがとうございます。", needs="met accepted !own_recruiter"
        ),
        Line(
            "このたびは選考を通してご支援いただき、|ありがとうございました。",
            needs="met accepted own_recruiter",
        ),
        Line(
            "{of_when}面接では|お時間をいただき、ありがとうございました。",
            needs="met !own_recruiter",
        ),
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
