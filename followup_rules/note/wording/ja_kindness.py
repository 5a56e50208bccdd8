"""Japanese thanks for what somebody did, and the whole notes that they stand in."""

from typing import Final

from followup_rules.note.bank import Line, Sentence, Whole
from followup_rules.note.wording import ja
from followup_rules.note.wording import ja_notes as notes
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.kindness import NEEDS, Acts, Thanks, unmet_with

ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": (
            "とても分かりやすくご説明いただき",
            "丁寧にご説明いただき",
            "{what}についてとても分かりやすくご説明いただき",
            "{what}について丁寧にご説明いただき",
        ),
        "was_frank": ("率直なお話をお聞かせいただき", "{what}を率直にお聞かせくださり"),
        "made_welcome": ("温かく迎えていただき",),
        "encouraged": ("励ましのお言葉をいただき", "{what}について励ましのお言葉をいただき"),
        "gave_advice": (
            "貴重なアドバイスをいただき",
            "貴重なご助言をいただき",
            "{what}について親身にご助言くださり",
            "{what}について貴重なアドバイスをいただき",
        ),
        "showed_around": ("職場をご案内いただき", "{what}をご案内いただき"),
        "worked_through_task": (
            "課題に一緒に取り組んでいただき",
            "{what}に一緒に取り組んでいただき",
        ),
    },
    "acted": {
        "explained_clearly": (
            "とても分かりやすくご説明いただいたこと",
            "丁寧にご説明いただいたこと",
            "{what}についてとても分かりやすくご説明いただいたこと",
            "{what}について丁寧にご説明いただいたこと",
        ),
        "was_frank": ("率直なお話をお聞かせいただいたこと", "{what}を率直にお聞かせくださったこと"),
        "made_welcome": ("温かく迎えていただいたこと",),
        "encouraged": (
            "励ましのお言葉をいただいたこと",
            "{what}について励ましのお言葉をいただいたこと",
        ),
        "gave_advice": (
            "貴重なアドバイスをいただいたこと",
            "貴重なご助言をいただいたこと",
            "{what}について親身にご助言くださったこと",
            "{what}について貴重なアドバイスをいただいたこと",
        ),
        "showed_around": ("職場をご案内いただいたこと", "{what}をご案内いただいたこと"),
        "worked_through_task": (
            "課題に一緒に取り組んでいただいたこと",
            "{what}に一緒に取り組んでいただいたこと",
        ),
    },
}

THANKS: Final = Thanks(
    acts=ACTS,
    words_first=True,
    thank="ありがと|感謝|お礼|御礼",
    opening=(
        spread(
            lines(
                "wp",
                "!several !thanked !both_know !phone",
                "{of_when}{role}の面接では、|{act}、ありがとうございました。",
            ),
            lines(
                "f",
                "!several !thanked !both_know !phone",
                "{of_when}{role}の面接では、|{act}、誠にありがとうございました。",
            ),
            lines(
                "wp",
                "!several !thanked both_know !phone !own_recruiter",
                "{of_when}面接では、|{act}、ありがとうございました。",
                "{of_when}面接の際は、|{act}、ありがとうございました。",
            ),
            lines(
                "f",
                "!several !thanked both_know !phone !own_recruiter",
                "{of_when}面接では、|{act}、誠にありがとうございました。",
                "{of_when}面接の際は、|{act}、誠にありがとうございました。",
            ),
            lines(
                "wp",
                "several !own_recruiter",
                "{of_when}面接でも、|{act}、ありがとうございました。",
            ),
            lines(
                "f",
                "several !own_recruiter",
                "{of_when}面接でも、|{act}、誠にありがとうございました。",
            ),
            lines(
                "wpf",
                "thanked !several !both_know !phone",
                "改めまして、{of_when}{role}の面接では|{act}、ありがとうございました。",
            ),
            lines(
                "wpf",
                "thanked !several both_know !phone !own_recruiter",
                "改めまして、{of_when}面接では|{act}、ありがとうございました。",
            ),
            lines(
                "wpf",
                "phone !several !both_know",
                "{of_when}お電話での{role}の面接では、|{act}、ありがとうございました。",
            ),
            lines(
                "wpf",
                "phone !several both_know",
                "{of_when}お電話では、|{act}、ありがとうございました。",
            ),
            lines(
                "wpf",
                "own_recruiter both_know !phone",
                "{of_when}面談では、|{act}、ありがとうございました。",
            ),
            lines(
                "wpf",
                "phoned",
                "{called}はお電話をありがとうございました。{of_when}面接で|{acted}にも、感謝しております。",
            ),
            lines(
                "wp",
                "!several !both_know !phone !phoned",
                "{of_when}{role}の面接では、|{act}、また{act_two}、ありがとうございました。",
            ),
            lines(
                "f",
                "!several !both_know !phone !phoned",
                "{of_when}{role}の面接では、|{act}、また{act_two}、誠にありがとうございました。",
            ),
            lines(
                "wp",
                "!several both_know !phone !phoned !own_recruiter",
                "{of_when}面接では、|{act}、また{act_two}、ありがとうございました。",
            ),
            lines(
                "f",
                "!several both_know !phone !phoned !own_recruiter",
                "{of_when}面接では、|{act}、また{act_two}、誠にありがとうございました。",
            ),
        ),
        "{role}の面接では、|{act}、ありがとうございました。",
        "{of_when}面接では、|{act}、ありがとうございました。",
        "面接では、|{act}、ありがとうございました。",
    ),
    thanks=("{act}、ありがとうございました。",),
    valued=(
        spread(
            lines(
                "wp",
                "met told_no !own_recruiter",
                "今回は残念でしたが、面接で{acted}は、とても嬉しかったです。",
                "今回は残念でしたが、面接で{acted}に、感謝しております。",
            ),
            lines(
                "f",
                "met told_no !own_recruiter",
                "今回は残念でしたが、面接で{acted}に、心より感謝しております。",
            ),
            lines(
                "wpf",
                "met told_no own_recruiter",
                "今回は残念でしたが、{acted}に、感謝しております。",
            ),
            lines(
                "wp",
                "met !told_no !own_recruiter",
                "{of_when}面接で{acted}も、とても嬉しく思っております。",
                "{of_when}面接で{acted}も、心に残っております。",
            ),
            lines(
                "f",
                "met !told_no !own_recruiter",
                "{of_when}面接で{acted}も、大変ありがたく思っております。",
            ),
            lines(
                "wpf",
                "met !told_no own_recruiter",
                "{acted}にも、感謝しております。",
            ),
        ),
        Line("面接で{acted}も、心に残っております。", needs="met"),
    ),
    no_news=(),
    no_heard=(),
    again=(
        spread(
            lines(
                "wp",
                "met !own_recruiter",
                "{of_when}面接では、|{act}、ありがとうございました。",
                "改めまして、{of_when}面接では|{act}、ありがとうございました。",
            ),
            lines(
                "f",
                "met !own_recruiter",
                "{of_when}面接では、|{act}、誠にありがとうございました。",
            ),
            lines("wpf", "met own_recruiter", "このたびは|{act}、ありがとうございました。"),
        ),
        Line("面接では、|{act}、ありがとうございました。", needs="met"),
    ),
    recruiter=(
        (
            Line(
                "{called}はお電話をありがとうございました。|{acted}にも、感謝しております。",
                needs="phoned",
            ),
            Line(
                "お世話になっております。{when}は|{act}、ありがとうございました。",
                needs="met !phoned",
            ),
            Line("{role}の選考では、|{act}、ありがとうございます。", needs="!met !phoned"),
        ),
        "このたびは|{act}、ありがとうございます。",
    ),
    unmet=(
        "{of_when}{role}の面接にあたり、|{act}、ありがとうございました。",
        "{role}の選考では、|{act}、ありがとうございました。",
        "選考では、|{act}、ありがとうございました。",
    ),
    connected=(
        (
            Line(
                "つながってくださり、ありがとうございます。{of_when}面接で{acted}にも、感謝しております。",
                needs="met !connected_long",
            ),
            Line(
                "つながってくださり、ありがとうございます。{of_when}面談で{acted}にも、感謝しております。",
                needs="met !connected_long own_recruiter",
            ),
            Line(
                "{of_when}面接では、{act}、改めてありがとうございました。",
                needs="met connected_long",
            ),
        ),
        Line(
            "つながってくださり、ありがとうございます。選考で{acted}にも、感謝しております。",
            needs="!connected_long",
        ),
        Line("選考では、{act}、ありがとうございました。", needs="connected_long"),
    ),
    invited=(
        Line(
            "つながりの申請をいただき、ありがとうございます。{of_when}面談で{acted}にも、感謝しております。",
            needs="met own_recruiter",
        ),
        Line(
            "つながりの申請をいただき、ありがとうございます。{of_when}面接で{acted}にも、感謝しております。",
            needs="met",
        ),
        "つながりの申請をいただき、ありがとうございます。選考で{acted}にも、感謝しております。",
    ),
    wrote=(
        Line(
            "ご連絡をいただき、ありがとうございました。{of_when}面談で{acted}にも、感謝しております。",
            needs="met own_recruiter",
        ),
        Line(
            "ご連絡をいただき、ありがとうございました。{of_when}面接で{acted}にも、感謝しております。",
            needs="met",
        ),
        "ご連絡をいただき、ありがとうございました。選考で{acted}にも、感謝しております。",
    ),
    explained=(
        spread(
            lines(
                "wp",
                "explained_clearly !several !thanked",
                "{of_when}面接では、|{explained}について|とても分かりやすくご説明いただき、ありがとうございました。",
                "{when}は面接で、|{explained}について|丁寧にご説明いただき、ありがとうございました。",
            ),
            lines(
                "f",
                "explained_clearly !several",
                "{of_when}面接では、|{explained}について|丁寧にご説明いただき、誠にありがとうございました。",
            ),
        ),
    ),
)

_TALK: Final[Sentence] = ("reminder+thanks", THANKS.opening)
_EXPLAINED: Final[Sentence] = ("reminder+interest+thanks", THANKS.explained)
_AGAIN: Final[Sentence] = ("reminder+thanks", THANKS.again)
_VALUED: Final[Sentence] = ("reminder", THANKS.valued)
_TALKED_TOO: Final[Sentence] = (
    "reminder",
    (
        lines(
            "wp",
            "met !own_recruiter",
            "{thing}についてお話しできたことも、嬉しく思っております。",
            "{thing}についてもお話しできて、とても嬉しかったです。",
        ),
        lines(
            "f",
            "met !own_recruiter",
            "{thing}についてお話しできましたことも、大変嬉しく思っております。",
        ),
    ),
)
_DECLINED: Final[Sentence] = (
    "reminder+thanks",
    (
        Line(
            "このたびは辞退させていただきましたが、{of_when}面接では、|{act}、ありがとうございました。",
            needs="met",
        ),
        Line("このたびは辞退させていただきましたが、|{act}、ありがとうございました。", needs="met"),
    ),
)


def _each(
    *rest: Sentence, needs: str = NEEDS, topic: Sentence = notes.TOLD_TOO
) -> tuple[Whole, ...]:
    """Return the notes that open with the thanks, the topic behind them or in them."""
    return (
        Whole((_TALK, topic, *rest), needs=needs),
        Whole((_EXPLAINED, *rest), needs=f"{needs} explained_clearly !phoned"),
    )


_OWN: Final[dict[str, tuple[Whole, ...]]] = {
    "plain": (
        *_each(notes.CLOSE, needs=f"{NEEDS} !wants_role", topic=notes.TOPIC_TOO),
        *_each(notes.CLOSE, needs=f"{NEEDS} wants_role !roomy", topic=notes.TOPIC_TOO),
        *_each(notes.CLOSE_WANTS, needs=f"{NEEDS} {notes.ROOM}"),
        Whole((_TALK, notes.DRAWN, notes.CLOSE), needs=f"{NEEDS} {notes.ROOM}"),
        Whole((_EXPLAINED, notes.DRAWN, notes.CLOSE), needs=f"{NEEDS} explained_clearly !phoned"),
        Whole((_TALK, notes.KEENER, notes.CLOSE), needs=f"{NEEDS} wants_role"),
    ),
    "check_in": _each(notes.STILL, notes.CLOSE_NEWS),
    "long_silence": _each(("no_pressure+close", ja.NO_REPLY)),
    "as_you_suggested": _each(notes.SUGGESTED, notes.CLOSE_ASKED),
    "after_no": (Whole((notes.NO_THANKS, _VALUED, notes.SUGGESTED, notes.PARTING), needs=NEEDS),),
    "declined": (Whole((_DECLINED, notes.SUGGESTED, notes.PARTING), needs=NEEDS),),
    "accepted": (
        Whole((_AGAIN, _TALKED_TOO, ("joining+close", ja.JOINING_CLOSE)), needs=NEEDS),
        Whole((_AGAIN, ("joining+close", ja.JOINING_CLOSE)), needs=NEEDS),
    ),
    "on_hold": (
        Whole(
            (("on_hold+thanks", ja.HOLD_FIRST), _VALUED, notes.CLOSE_NEWS),
            needs=f"{NEEDS} wrote_hold",
        ),
        *_each(notes.HOLD, notes.CLOSE_NEWS, needs=f"{NEEDS} !wrote_hold"),
    ),
    "offer": (
        Whole((("offer+thanks", ja.OFFER_FIRST), _VALUED, ("close", ja.CLOSE_OFFER)), needs=NEEDS),
    ),
    "left": _each(("close", ja.CLOSE_LEFT)),
    "own_recruiter": (
        Whole(
            (("reminder+thanks", THANKS.recruiter), notes.ADVICE, notes.CLOSE_RECRUITER),
            needs="thankful own_recruiter",
        ),
    ),
    "known": _each(notes.CLOSE_KNOWN, needs=f"{NEEDS} known"),
}
WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    **{name: _OWN.get(name, ()) + made for name, made in notes.WHOLES.items()},
    "unmet": unmet_with(THANKS, "reminder+thanks", notes.WHOLES["unmet"]),
}
