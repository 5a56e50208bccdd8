"""Japanese notes: thanks for the talk, the call or the message."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines, spread

ENJOYED: Final[Versions] = (
    spread(
        lines("wpf", "!both_know", "{of_when}{role}の面接では、お話しできて嬉しかったです。"),
        lines("wpf", "both_know", "{of_when}面接では、お話しできて嬉しかったです。"),
    ),
    "{role}の面接では、お話しできて嬉しかったです。",
    "{of_when}面接では、お話しできて嬉しかったです。",
    "面接では、お話しできて嬉しかったです。",
)
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
        ),
        lines(
            "wpf",
            "!several !thanked !both_know !phone !san",
            "{of_when}{role}の面接では、|お忙しいなかお時間をいただき、ありがとうございました。",
            "{of_when}{role}の面接では、|お時間を割いてくださり、ありがとうございました。",
        ),
        lines(
            "wpf",
            "twice !own_recruiter",
            "二度の面接では|お時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "several !twice !own_recruiter",
            "一連の面接では|何度もお時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "phone !several !both_know",
            "{of_when}{role}の電話面接では|お時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "phone !several both_know",
            "{of_when}電話面接では|お時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "phone !several both_know !san",
            "{of_when}電話面接では、|お忙しいなかお時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "thanked !several !both_know !phone !san",
            "{of_when}{role}の面接では|お時間をいただきましたこと、改めてお礼申し上げます。",
        ),
        lines(
            "wpf",
            "thanked both_know !several !phone !own_recruiter !san",
            "{of_when}面接では|お時間をいただきましたこと、改めてお礼申し上げます。",
        ),
        lines(
            "wpf",
            "thanked !several !phone !own_recruiter san",
            "{of_when}面接では|お時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "both_know !several !thanked !phone !own_recruiter",
            "{of_when}面接では|お時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "both_know !several !thanked !phone !own_recruiter !san",
            "{of_when}面接では、|お忙しいなかお時間をいただき、ありがとうございました。",
            "{of_when}面接では、|お時間を割いてくださり、ありがとうございました。",
        ),
        # Between people who say さん, as one thanks for good company.
        lines(
            "w",
            "warm san both_know !several !phone !own_recruiter !grave",
            "{of_when}面接で|楽しいお時間をいただき、ありがとうございました。",
        ),
        lines(
            "w",
            "warm san both_know !several phone !own_recruiter !grave",
            "{of_when}電話面接では|楽しいお時間をありがとうございました。",
        ),
        lines(
            "w",
            "warm san twice !own_recruiter !grave",
            "二度の面接では|楽しいお時間をありがとうございました。",
        ),
        lines(
            "wpf",
            "own_recruiter both_know !phone",
            "{of_when}面談では|お時間をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "own_recruiter both_know !phone !san",
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
            "{called}は|お電話をありがとうございました。",
        ),
        lines(
            "wp",
            "phoned !san",
            "{called}はお忙しいなかお電話をくださり、|ありがとうございました。",
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
            "twice !own_recruiter",
            "二度の面接では|お時間をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "several !twice !own_recruiter",
            "一連の面接では|何度もお時間をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "phone !several !both_know",
            "{of_when}{role}の電話面接では|お時間をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "phone !several both_know",
            "{of_when}電話面接では|お時間をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "thanked !several !both_know !phone",
            "{of_when}{role}の面接では|お時間をいただきましたこと、改めてお礼申し上げます。",
        ),
        lines(
            "wpf",
            "thanked both_know !several !phone !own_recruiter",
            "{of_when}面接では|お時間をいただきましたこと、改めてお礼申し上げます。",
            "{of_when}面接では|貴重なお時間をいただきましたこと、改めてお礼申し上げます。",
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
TIME: Final[Versions] = (
    (
        "お時間をいただき、ありがとうございました。",
        *lines(
            "wpf",
            "!san",
            "お忙しいなか、ありがとうございました。",
            "お忙しいなかお時間をいただき、ありがとうございました。",
        ),
    ),
)
AGAIN: Final[Versions] = (
    (
        "改めて、ありがとうございました。",
        "お時間をいただきましたこと、改めてお礼申し上げます。",
        "その節は、ありがとうございました。",
    ),
)
