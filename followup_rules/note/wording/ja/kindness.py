"""Japanese thanks for what somebody did, and the whole notes that they stand in."""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Sentence, Whole
from followup_rules.note.wording import ja
from followup_rules.note.wording.common import OFTEN, lines, spread
from followup_rules.note.wording.ja import wholes as notes
from followup_rules.note.wording.ja.topic import SPOKEN_TOO, THING_FUN, story
from followup_rules.note.wording.kindness import NEEDS, Acts, Thanks, unmet_with

ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": (
            "とても分かりやすくご説明くださり",
            "{what}を分かりやすくご説明くださり",
        ),
        "was_frank": (
            "いろいろと率直にお話しくださり",
            "{what}について率直にお話しくださり",
        ),
        "made_welcome": ("温かく迎えてくださり",),
        "encouraged": (
            "温かく励ましてくださり",
            "{what}について励ましのお言葉をくださり",
            "{to}よう励ましてくださり",
        ),
        "gave_advice": (
            "貴重なアドバイスをくださり",
            "貴重なご助言をくださり",
            "{what}についてご助言くださり",
        ),
        "showed_around": ("中をご案内くださり", "{what}をご案内くださり"),
        "worked_through_task": (
            "課題に一緒に取り組んでくださり",
            "{what}に一緒に取り組んでくださり",
        ),
    },
    "acted": {
        "explained_clearly": (
            "またとても分かりやすくご説明いただき",
            "{what}についても分かりやすくご説明いただき",
        ),
        "was_frank": (
            "またいろいろと率直にお話しいただき",
            "{what}についても率直にお話しいただき",
        ),
        "made_welcome": ("また温かく迎えていただき",),
        "encouraged": (
            "また温かく励ましていただき",
            "また{what}について励ましのお言葉をいただき",
            "また{to}よう励ましていただき",
        ),
        "gave_advice": (
            "また貴重なアドバイスをいただき",
            "また貴重なご助言をいただき",
            "{what}についてもご助言をいただき",
        ),
        "showed_around": ("見学もさせていただき", "{what}もご案内いただき"),
        "worked_through_task": (
            "また課題に一緒に取り組んでいただき",
            "また{what}に一緒に取り組んでいただき",
        ),
    },
    "acting": {
        "explained_clearly": (
            "とても分かりやすくご説明いただき、感謝しております",
            "{what}を分かりやすくご説明いただき、感謝しております",
            "{what}を分かりやすくご説明くださり、感謝しております",
        ),
        "was_frank": (
            "いろいろと率直にお話しいただき、感謝しております",
            "{what}について率直にお話しくださり、感謝しております",
        ),
        "made_welcome": ("温かく迎えていただき、感謝しております",),
        "encouraged": (
            "温かく励ましていただき、心強く感じました",
            "{what}について励ましのお言葉をいただき、心強く感じました",
            "{to}よう背中を押してくださり、大いに励みになりました",
        ),
        "gave_advice": (
            "貴重なご助言をいただき、感謝しております",
            "{what}についてご助言くださり、感謝しております",
            "{what}についてご助言いただき、感謝しております",
        ),
        "showed_around": (
            "見学もさせていただき、感謝しております",
            "{what}をご案内いただき、感謝しております",
        ),
        "worked_through_task": (
            "課題に一緒に取り組んでくださり、感謝しております",
            "{what}に一緒に取り組んでくださり、感謝しております",
        ),
    },
}
"""``act`` is what they gave (くださり), ``acted`` what one received (いただき) besides.

Of two things the first is said so and the second so: two alike in a row sound like a form.
``acting`` says what they did and what it was worth: a sentence of its own beside thanks for
something else, without 大変 or とても, which the sentence of the topic has.
"""

ACTS_JOINED: Final = (
    # "You can use it" rather than "use it".
    (r"([活生])かよう(?=励まし|背中)", r"\1かせると"),
    (r"働よう(?=励まし|背中)", "働けると"),
    (r"(できる|いける|られる|かせる|なれる|働ける|役立つ|間に合う)よう(?=励まし|背中)", r"\1と"),
    # A task is thought about together.
    (r"(?<=課題|問題)に一緒に取り組んで(?=[くい])", "を一緒に考えて"),
    # What one lacks is of oneself.
    (r"の(浅|少な|な|足りな)さについて(?=励まし)", r"の\1い私に"),
    (r"(^|また)(未経験)(?:であること|なこと|のこと)?について(?=励まし)", r"\1\2の私に"),
    (r"(ブランク)(?:があること|のこと)?について(?=励まし)", r"\1のある私に"),
    (r"(?<=の|へ)(挑戦|チャレンジ)について励ましのお言葉を(?=[くい])", r"\1を励まして"),
    (
        r"(大丈夫|問題ない|平気)だ?(?:よ|から)?(?:と|って)?について励ましのお言葉を(?=[くい])",
        r"\1と励まして",
    ),
    # An exam is ahead of one.
    (r"(試験|検定|面接|実習|研修|選考|発表|大会)について(?=励まし)", r"\1に向けて"),
    # One checks a plan or a way to do it together, and looks at what somebody has made.
    (
        r"((?<=[いきしちにびみりえけげせてねべめれ])方|方法|手順|流れ|図面|案|計画|事例|ケース|症例|資料|献立|配置|コード|設計書|書類|帳簿|契約書|見積もり?|データ)に一緒に取り組んで(?=[くい])",
        r"\1を一緒に確認して",
    ),
    (
        r"(図|絵|部分|箇所|導入|構成|(?<!模擬)授業|プレゼン|ポートフォリオ|作品集?|写真|スケッチ|デザイン|原稿|レポート|論文|履歴書|職務経歴書|模型|楽譜|地図|サンプル|試作品|商品|製品|見本)に一緒に取り組んで(?=[くい])",
        r"\1を一緒に見て",
    ),
    (
        r"(卵|料理|ケーキ|パン|菓子|弁当|スープ|ソース|花束|ブーケ)に一緒に取り組んで(?=[くい])",
        r"\1を一緒に作って",
    ),
    # What is itself something done ("採型の実技") one does together; of what went wrong one thinks
    # together.
    (
        r"(実技|作業|操作|調整|点検|整備|修理|交換|組み?立て|清掃|掃除|洗浄|仕込み|調理|盛り?付け|成形|焼成|接客|品出し|陳列|発注|棚卸し?|搾乳|剪定|収穫|種まき|植え付け|給餌|介助|移乗|口腔ケア|ケア|ロールプレイ|練習|演習|実習|体験|実験|測定|計測|検査|採寸|採型|採血|縫製|裁断|試作|試運転|運転|運搬|積み込み|入力|集計|照合|仕訳|仕分け|検品|梱包|包装|縫合|溶接|塗装|施工|翻訳|通訳|校正|編集|撮影|ペアプログラミング|模擬授業|読み聞かせ)に一緒に取り組んで(?=[くい])",
        r"\1をご一緒",
    ),
    (r"(?<!テスト)に一緒に取り組んで(?=[くい])", "を一緒に考えて"),
)
"""(expression, replacement): what the words told ask of the verb behind them."""

THANKS: Final = Thanks(
    acts=ACTS,
    words_first=True,
    asked={
        "explained_clearly": "{what}についてとても分かりやすくご説明いただき",
        "was_frank": "{what}を率直にお話しくださり",
        "encouraged": "{what}について励ましのお言葉をいただき",
        "showed_around": "{what}をご案内いただき",
    },
    # Of "use" and "work" the stem: "you can use it" is what is said (``ACTS_JOINED``).
    infinitive=(
        r"(?P<to>[^。、]*[活生]か(?=す(?:こと|よう))|[^。、]*働(?=く(?:こと|よう))"
        r"|[^。、]*(?:[うくぐすつぬぶむ]|(?<!であ)(?<!があ)る))[すく]?(?:こと|よう)に?"
    ),
    thank="ありがと|感謝|お礼|御礼",
    opening=(
        spread(
            # On easy terms the name alone stands before the thanks (``signed.introduced``).
            lines(
                "w",
                "warm san !several both_know !phone !own_recruiter !showed_around",
                "{of_when}面接で|{act}、ありがとうございました。",
                "{of_when}面接で|{act}、{acted_two}、ありがとうございました。",
            ),
            lines(
                "w",
                "warm san !several both_know !phone !own_recruiter showed_around",
                "{of_when}面接の際に|{act}、ありがとうございました。",
                "{of_when}面接の際に|{act}、{acted_two}、ありがとうございました。",
            ),
        ),
        spread(
            lines(
                "wp",
                "!several !both_know !phone !showed_around",
                "{of_when}{role}の面接では、|{act}、ありがとうございました。",
            ),
            lines(
                "wp",
                "!several !both_know !phone showed_around",
                "{of_when}{role}の面接の際は、|{act}、ありがとうございました。",
            ),
            lines(
                "f",
                "!several !both_know !phone !showed_around",
                "{of_when}{role}の面接では、|{act}、誠にありがとうございました。",
            ),
            lines(
                "f",
                "!several !both_know !phone showed_around",
                "{of_when}{role}の面接の際は、|{act}、誠にありがとうございました。",
            ),
            lines(
                "wp",
                "!several both_know !phone !own_recruiter !showed_around",
                "{of_when}面接では、|{act}、ありがとうございました。",
            ),
            lines(
                "wp",
                "!several both_know !phone !own_recruiter",
                "{of_when}面接の際は、|{act}、ありがとうございました。",
            ),
            lines(
                "f",
                "!several both_know !phone !own_recruiter !showed_around",
                "{of_when}面接では、|{act}、誠にありがとうございました。",
            ),
            lines(
                "f",
                "!several both_know !phone !own_recruiter",
                "{of_when}面接の際は、|{act}、誠にありがとうございました。",
            ),
            lines(
                "w",
                "warm !san !several both_know !phone !own_recruiter !showed_around",
                "{of_when}面接で|{act}、ありがとうございました。",
                "{of_when}面接で|{act}、{acted_two}、ありがとうございました。",
            ),
            lines(
                "w",
                "warm !san !several both_know !phone !own_recruiter showed_around",
                "{of_when}面接の際に|{act}、ありがとうございました。",
                "{of_when}面接の際に|{act}、{acted_two}、ありがとうございました。",
            ),
            # Which of several talks it was in isn't known, so no day stands with it.
            lines(
                "wp",
                "twice !own_recruiter !phoned",
                "二度の面接では、|{act}、ありがとうございました。",
                "二度の面接では、|{act}、{acted_two}、ありがとうございました。",
            ),
            lines(
                "f",
                "twice !own_recruiter !phoned",
                "二度の面接では、|{act}、誠にありがとうございました。",
                "二度の面接では、|{act}、{acted_two}、誠にありがとうございました。",
            ),
            lines(
                "wp",
                "!twice several !own_recruiter !phoned",
                "一連の面接では、|{act}、ありがとうございました。",
                "一連の面接では、|{act}、{acted_two}、ありがとうございました。",
            ),
            lines(
                "f",
                "!twice several !own_recruiter !phoned",
                "一連の面接では、|{act}、誠にありがとうございました。",
                "一連の面接では、|{act}、{acted_two}、誠にありがとうございました。",
            ),
            lines(
                "wpf",
                "phone !several !both_know",
                "{of_when}{role}の電話面接では、|{act}、ありがとうございました。",
                "{of_when}{role}の電話面接では、|{act}、{acted_two}、ありがとうございました。",
            ),
            lines(
                "wpf",
                "phone !several both_know",
                "{of_when}電話面接では、|{act}、ありがとうございました。",
                "{of_when}電話面接では、|{act}、{acted_two}、ありがとうございました。",
            ),
            lines(
                "wpf",
                "own_recruiter both_know !phone",
                "{of_when}面談では、|{act}、ありがとうございました。",
                "{of_when}面談では、|{act}、{acted_two}、ありがとうございました。",
            ),
            lines(
                "wpf",
                "own_recruiter phone several",
                "{of_when}お電話では、|{act}、ありがとうございました。",
                "{of_when}お電話では、|{act}、{acted_two}、ありがとうございました。",
            ),
            # In which of the talks or calls it was isn't known.
            lines(
                "wpf",
                "phoned twice !offer_by_phone !own_recruiter",
                "二度の面接では{act}、|{called}はお電話もいただき、ありがとうございました。",
                "{called}はお電話をいただき、|ありがとうございました。二度の面接では{act}、{acted_two}、心より感謝しております。",
            ),
            lines(
                "wpf",
                "phoned !twice several !offer_by_phone !own_recruiter",
                "一連の面接では{act}、|{called}はお電話もいただき、ありがとうございました。",
                "{called}はお電話をいただき、|ありがとうございました。一連の面接では{act}、{acted_two}、心より感謝しております。",
            ),
            lines(
                "wpf",
                "phoned !several offer_by_phone",
                "{called}は内定のお電話をいただき、|ありがとうございました。{of_when}面接では{acting}。",
                "{called}は内定のお電話をいただき、|ありがとうございました。{of_when}面接では{act}、{acted_two}、心より感謝しております。",
            ),
            lines(
                "wpf",
                "phoned twice offer_by_phone",
                "{called}は内定のお電話をいただき、|ありがとうございました。二度の面接では{acting}。",
            ),
            lines(
                "wpf",
                "phoned !twice several offer_by_phone",
                "{called}は内定のお電話をいただき、|ありがとうございました。一連の面接では{acting}。",
            ),
            lines(
                "wpf",
                "phoned !several !offer_by_phone !own_recruiter",
                "{of_when}面接では{act}、|{called}はお電話もいただき、ありがとうございました。",
                "{called}はお電話をいただき、|ありがとうございました。{of_when}面接では{act}、{acted_two}、心より感謝しております。",
            ),
            lines(
                "wpf",
                "phoned !several !offer_by_phone own_recruiter",
                "{of_when}面談では{act}、|{called}はお電話もいただき、ありがとうございました。",
            ),
            lines(
                "wp",
                "!several !both_know !phone !phoned",
                "{of_when}{role}の面接では、|{act}、{acted_two}、ありがとうございました。",
            ),
            lines(
                "f",
                "!several !both_know !phone !phoned",
                "{of_when}{role}の面接では、|{act}、{acted_two}、誠にありがとうございました。",
            ),
            lines(
                "wp",
                "!several both_know !phone !phoned !own_recruiter",
                "{of_when}面接では、|{act}、{acted_two}、ありがとうございました。",
            ),
            lines(
                "f",
                "!several both_know !phone !phoned !own_recruiter",
                "{of_when}面接では、|{act}、{acted_two}、誠にありがとうございました。",
            ),
        ),
        Line("{role}の面接では、|{act}、ありがとうございました。", needs="!several !both_know"),
        Line("{of_when}面接では、|{act}、ありがとうございました。", needs="!several"),
        "面接では、|{act}、ありがとうございました。",
    ),
    thanks=("{act}、ありがとうございました。",),
    valued=(
        spread(
            lines(
                "wpf",
                "met !own_recruiter !several",
                "{of_when}面接では{acting}。",
                "{of_when}面接では{act}、{acted_two}、心より感謝しております。",
            ),
            lines(
                "wpf",
                "met !own_recruiter twice",
                "二度の面接では{acting}。",
                "二度の面接では{act}、{acted_two}、心より感謝しております。",
            ),
            lines(
                "wpf",
                "met !own_recruiter !twice several",
                "一連の面接では{acting}。",
                "一連の面接では{act}、{acted_two}、心より感謝しております。",
            ),
            lines("wpf", "met own_recruiter", "{acting}。"),
        ),
    ),
    no_news=(),
    no_heard=(),
    again=(
        spread(
            lines(
                "wp",
                "met !own_recruiter",
                "{of_when}面接では、|{act}、ありがとうございました。",
                "{of_when}面接の際は、|{act}、ありがとうございました。",
                "{of_when}面接では、|{act}、{acted_two}、ありがとうございました。",
            ),
            lines(
                "f",
                "met !own_recruiter",
                "{of_when}面接では、|{act}、誠にありがとうございました。",
                "{of_when}面接の際は、|{act}、誠にありがとうございました。",
                "{of_when}面接では、|{act}、{acted_two}、誠にありがとうございました。",
            ),
            lines(
                "wpf",
                "met own_recruiter",
                "お世話になっております。このたびは|{act}、ありがとうございました。",
                "お世話になっております。このたびは|{act}、{acted_two}、ありがとうございました。",
            ),
        ),
        Line("面接では、|{act}、ありがとうございました。", needs="met"),
    ),
    recruiter=(
        (
            Line(
                "お世話になっております。{called}はお電話をいただき、|ありがとうございました。また、{acting}。",
                needs="phoned",
            ),
            Line(
                "お世話になっております。{when}は|{act}、ありがとうございました。",
                needs="met !phoned !long_ago",
            ),
            Line(
                "お世話になっております。{of_when}面談では、|{act}、ありがとうございました。",
                needs="met !phoned long_ago",
            ),
            Line(
                "お世話になっております。{when}は|{act}、{acted_two}、ありがとうございました。",
                needs="met !phoned !long_ago",
            ),
            Line(
                "お世話になっております。{of_when}面談では、|{act}、{acted_two}、ありがとうございました。",
                needs="met !phoned long_ago",
            ),
            Line(
                "お世話になっております。{called}はお電話をいただき、|ありがとうございました。{act}、{acted_two}、心より感謝しております。",
                needs="phoned",
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
                "つながってくださり、ありがとうございます。{of_when}面接では{acting}。",
                needs="met !connected_long",
            ),
            Line(
                "つながってくださり、ありがとうございます。{of_when}面談では{acting}。",
                needs="met !connected_long own_recruiter",
            ),
            Line(
                "{of_when}面接では、{act}、改めてありがとうございました。",
                needs="met connected_long",
            ),
        ),
        Line(
            "つながってくださり、ありがとうございます。選考では、{acting}。",
            needs="!connected_long",
        ),
        Line("選考では、{act}、ありがとうございました。", needs="connected_long"),
    ),
    invited=(
        Line(
            "つながりの申請をいただき、ありがとうございます。{of_when}面談では{acting}。",
            needs="met own_recruiter",
        ),
        Line(
            "つながりの申請をいただき、ありがとうございます。{of_when}面接では{acting}。",
            needs="met",
        ),
        "つながりの申請をいただき、ありがとうございます。選考では、{acting}。",
    ),
    wrote=(
        Line(
            "ご連絡をいただき、ありがとうございました。{of_when}面談では{acting}。",
            needs="met own_recruiter",
        ),
        Line(
            "ご連絡をいただき、ありがとうございました。{of_when}面接では{acting}。",
            needs="met",
        ),
        "ご連絡をいただき、ありがとうございました。選考では、{acting}。",
    ),
    explained=(
        spread(
            lines(
                "wp",
                "explained_clearly !several !thanked",
                "{of_when}面接では、|{explained}について|とても分かりやすくご説明いただき、ありがとうございました。",
                "{of_when}面接では、|{explained}について|分かりやすくご説明くださり、ありがとうございました。",
            ),
            lines(
                "f",
                "explained_clearly !several",
                "{of_when}面接では、|{explained}について|分かりやすくご説明いただき、誠にありがとうございました。",
            ),
        ),
    ),
)

_TALK: Final[Sentence] = ("reminder+thanks", THANKS.opening)
_EXPLAINED: Final[Sentence] = ("reminder+interest+thanks", THANKS.explained)
_AGAIN: Final[Sentence] = ("reminder+thanks", THANKS.again)
_VALUED: Final[Sentence] = ("reminder", THANKS.valued)
_WORDS: Final = ("was_frank", "gave_advice", "encouraged")
"""What may have been said in what they wrote, or when they called, since the talk."""
_THERE: Final = " ".join(f"!{kindness}" for kindness in _WORDS)
"""Something else, which was surely done at the talk."""
_ACTED: Final[Sentence] = (
    "reminder",
    (
        tuple(
            Line(f"{talk}では{{acting}}。{more}", needs=f"{needs} {_THERE}")
            for talk, needs in (
                ("{of_when}面接", "!several !phone !own_recruiter"),
                ("{of_when}電話面接", "!several phone"),
                ("二度の面接", "twice !own_recruiter"),
                ("一連の面接", "!twice several !own_recruiter"),
                ("面談", "own_recruiter !phone"),
            )
            for more in ("", "{acted_two}、ありがたく思っております。")
        ),
    ),
)
"""What they did, beside thanks for what came after it."""
_SAID: Final[Sentence] = (
    "reminder",
    (("{acting}。", "{acting}。{acted_two}、ありがたく思っております。"),),
)
"""The same where they may have said it in what they wrote, or when they called."""
_IN_WRITING_TOO: Final[Sentence] = (
    "thanks+as_you_suggested",
    (
        tuple(
            Line(f"{done}、{very}ありがとうございました。|{asked}", tones, "asked")
            for done in ("{act}", "{act}、{acted_two}")
            for very, tones in (("", "wp"), ("誠に", "f"))
            for asked in ("お言葉に甘えて、つながりを申請いたします。",)
        ),
    ),
)
"""The same where they may have been frank, or advised, in what they wrote: not said of the talk."""
_ACTED_AND_TOLD: Final[Sentence] = (
    "reminder+interest",
    (
        tuple(
            Line(f"{talk}では{{act}}、|{{told}}お話も{said}", tones, f"{own} {needs}".strip())
            for talk, needs in (
                ("{of_when}面接", "!several !phone !own_recruiter"),
                ("{of_when}電話面接", "!several phone !own_recruiter"),
                ("二度の面接", "twice !own_recruiter"),
            )
            for said, tones, own in (
                ("できて、とても楽しかったです。", "w", "warm san !grave"),
                ("とても楽しかったです。", "w", "warm !grave !san"),
                ("とても心に残っております。", "w", "warm"),
                ("興味深く伺いました。", "wp", "!warm !grave !cold"),
                ("勉強になりました。", "wp", "!warm"),
                ("大変勉強になりました。", "f", "cold"),
                ("心に残っております。", "f", "!cold"),
            )
        ),
    ),
)
"""The same, and what they told, in one sentence."""
_TALKED_TOO: Final[Sentence] = (
    "reminder",
    (
        THING_FUN,
        (
            *story("{told}", too=True, needs="met !own_recruiter"),
            *lines(
                "wpf",
                "met own_recruiter !explained_clearly",
                "{thing}についてご相談でき、とても助かりました。",
            ),
            # Clear words helped ("大変助かりました"): that is said once.
            *lines(
                "wpf",
                "met own_recruiter explained_clearly",
                "{thing}についてご相談でき、心強く感じております。",
            ),
        ),
        tuple(replace(one, needs=f"{one.needs} met !own_recruiter".strip()) for one in SPOKEN_TOO),
        Line("{explained}についてもお話を伺えて、大変参考になりました。", needs="met"),
    ),
)
_DECLINED: Final[Sentence] = (
    "reminder+thanks",
    (
        Line(
            "このたびは辞退させていただきましたが、{of_when}面接では|{act}、ありがとうございました。",
            needs="met !own_recruiter",
        ),
        Line(
            "このたびは辞退することとなりましたが、{of_when}面接では|{act}、ありがとうございました。",
            needs="met !own_recruiter",
        ),
        Line(
            "このたびは辞退させていただきましたが、{of_when}面接では|{act}、{acted_two}、ありがとうございました。",
            needs="met !own_recruiter",
        ),
        Line(
            "このたびは辞退させていただきましたが、|{act}、ありがとうございました。",
            needs="met !own_recruiter",
        ),
        Line(
            "お世話になっております。このたびは辞退させていただきましたが、|{act}、ありがとうございました。",
            needs="met own_recruiter",
        ),
        Line(
            "お世話になっております。このたびは辞退させていただきましたが、|{act}、{acted_two}、ありがとうございました。",
            needs="met own_recruiter",
        ),
    ),
)


def _each(
    *rest: Sentence,
    needs: str = NEEDS,
    topic: Sentence = notes.TOLD_TOO,
    second_best: bool = False,
) -> tuple[Whole, ...]:
    """Return the notes that open with the thanks, the topic behind them or in them."""
    return (
        Whole((_TALK, topic, *rest), needs=f"{needs} wants_company", second_best=second_best),
        Whole((_TALK, _TALKED_TOO, *rest), needs=f"{needs} !wants_company"),
        Whole((_EXPLAINED, *rest), needs=f"{needs} explained_clearly !phoned"),
        Whole((_TALK, *rest), needs=needs, second_best=True),
    )


_NO_ROOM: Final = f"{NEEDS} !wants_company"
"""Whoever has lost interest, or is unsure, still says what they spoke of."""


def _uncertain(*rest: Sentence) -> tuple[Whole, ...]:
    """Return the notes of those who are not sure of the job."""
    return (
        Whole((_TALK, _TALKED_TOO, *rest), needs=_NO_ROOM),
        Whole((_TALK, notes.TOLD_TOO, *rest), needs=_NO_ROOM, second_best=True),
        Whole((_TALK, *rest), needs=_NO_ROOM, second_best=True),
        Whole((("reminder+thanks", notes.thanked(THANKS.explained)), *rest), needs=_NO_ROOM),
    )


_PLAIN: Final = (
    *_each(notes.CLOSE, needs=f"{NEEDS} !wants_role", topic=notes.TOPIC_TOO),
    *_each(notes.CLOSE, needs=f"{NEEDS} wants_role !roomy", topic=notes.TOPIC_TOO),
    *_each(notes.CLOSE_WANTS, needs=f"{NEEDS} {notes.ROOM} !booked", second_best=True),
    Whole((_TALK, notes.DRAWN, notes.CLOSE), needs=f"{NEEDS} {notes.ROOM} !booked"),
    Whole((_TALK, notes.TOLD_TOO, notes.CLOSE), needs=f"{NEEDS} {notes.ROOM} peer"),
    # The day ahead says enough of what one wants.
    Whole((_TALK, notes.TOLD_TOO, notes.CLOSE), needs=f"{NEEDS} {notes.ROOM} booked"),
    Whole(
        (_TALK, notes.DRAWS, notes.CLOSE), needs=f"{NEEDS} {notes.ROOM} booked", second_best=True
    ),
    Whole((_TALK, notes.CLOSE), needs=f"{NEEDS} {notes.ROOM} booked", second_best=True),
    Whole(
        (_EXPLAINED, notes.DRAWS, notes.CLOSE), needs=f"{NEEDS} explained_clearly !phoned !booked"
    ),
    Whole((_TALK, notes.KEENER_TOO, notes.CLOSE), needs=f"{NEEDS} {notes.ROOM} !booked"),
)
_OWN: Final[dict[str, tuple[Whole, ...]]] = {
    "plain": (
        *_each(notes.CLOSE_MOVES, needs=f"{NEEDS} {notes.MOVES_ON}"),
        Whole(
            (_TALK, notes.TOLD_TOO, notes.ANSWERED_TOO, notes.CLOSE), needs=f"{NEEDS} {notes.WAITS}"
        ),
        Whole((_TALK, notes.ANSWERED, notes.CLOSE), needs=f"{NEEDS} {notes.WAITS}"),
        Whole(
            (_TALK, notes.MOVES, notes.CLOSE), needs=f"{NEEDS} {notes.MOVES_ON}", second_best=True
        ),
        *notes.standing(_PLAIN),
        *_uncertain(notes.CLOSE),
        Whole((_TALK, notes.TOPIC_TOO, notes.CLOSE), needs=_NO_ROOM, second_best=True),
    ),
    "check_in": (
        *_each(notes.WAITING, needs=f"{NEEDS} wants_company !replied", topic=notes.TOLD_STILL),
        *_each(notes.REPLY, notes.CLOSE_NEWS, needs=f"{NEEDS} wants_company replied"),
        *_uncertain(notes.CLOSE_NEWS),
    ),
    "long_silence": _each(("no_pressure+close", ja.NO_REPLY)),
    "as_you_suggested": (
        Whole(
            (notes.OFFERED, _VALUED, notes.TOLD_TOO, notes.SUGGESTED, notes.CLOSE_ASKED),
            needs=f"{NEEDS} offered !offer_by_other wants_company",
            often=OFTEN,
        ),
        Whole(
            (notes.OFFERED, _VALUED, _TALKED_TOO, notes.SUGGESTED, notes.CLOSE_ASKED),
            needs=f"{NEEDS} offered !offer_by_other !wants_company",
            often=OFTEN,
        ),
        Whole(
            (notes.ASKED_FIRST, _ACTED_AND_TOLD, notes.CLOSE_ASKED),
            needs=f"thankful {notes.IN_WRITING} wants_company {_THERE}",
            often=OFTEN,
        ),
        *(
            Whole(
                (_IN_WRITING_TOO, said, notes.CLOSE_ASKED),
                needs=f"{kindness} {notes.IN_WRITING} {wants}",
                often=OFTEN,
            )
            for kindness in _WORDS
            for said, wants in (
                (notes.MET_AND_TOPIC, "wants_company"),
                (notes.MET_OF, "!wants_company"),
            )
        ),
        Whole(
            (notes.ASKED_FIRST, _ACTED, notes.TOLD_TOO, notes.CLOSE_ASKED),
            needs=f"thankful {notes.IN_WRITING} wants_company",
        ),
        Whole(
            (notes.ASKED_FIRST, _ACTED, _TALKED_TOO, notes.CLOSE_ASKED),
            needs=f"thankful {notes.IN_WRITING} !wants_company",
        ),
        *_each(notes.SUGGESTED, notes.CLOSE_ASKED, needs=f"{NEEDS} !asked_in_writing"),
        *(
            Whole(
                (_TALK, said, notes.SUGGESTED, notes.CLOSE_ASKED),
                needs=f"thankful {notes.IN_WRITING} {wants} {_THERE}",
                second_best=True,
            )
            for said, wants in (
                (notes.TOLD_TOO, "wants_company"),
                (_TALKED_TOO, "!wants_company"),
            )
        ),
    ),
    "after_no": (
        *(
            Whole((notes.NO_THANKS, did, *rest), needs=f"{NEEDS} no_by_phone !answered {kindness}")
            for did, kindness in ((_VALUED, _THERE), *((_SAID, one) for one in _WORDS))
            for rest in (
                (_TALKED_TOO, notes.SUGGESTED, notes.PARTING),
                (notes.SUGGESTED, notes.PARTING),
            )
        ),
        # One thanks is enough, and what was advised may have come with the no in writing.
        *(
            Whole((_TALK, *rest, notes.PITY), needs=f"{NEEDS} {heard}")
            for rest in ((_TALKED_TOO, notes.SUGGESTED), (notes.SUGGESTED,))
            for heard in (
                "!told_no !wrote",
                "told_no answered",
                "told_no !no_by_phone !answered",
            )
        ),
        # Others told the no and this person has written: that comes first.
        *(
            Whole(
                (notes.NO_THANKS, _ACTED, *rest, notes.PITY),
                needs=f"{NEEDS} wrote !told_no {_THERE}",
            )
            for rest in ((_TALKED_TOO, notes.SUGGESTED), (notes.SUGGESTED,))
        ),
        *(
            Whole(
                (notes.NO_THANKS, _SAID, notes.REMEMBER, notes.SUGGESTED, notes.PITY),
                needs=f"{NEEDS} wrote !told_no {kindness}",
            )
            for kindness in _WORDS
        ),
    ),
    "declined": (
        *(
            Whole(
                (notes.DECLINED_AND_WROTE, did, *rest, notes.SUGGESTED, notes.LEAVING),
                needs=f"{NEEDS} wrote {kindness}",
                often=OFTEN,
            )
            for did, kindness in ((_ACTED, _THERE), *((_SAID, one) for one in _WORDS))
            for rest in ((_TALKED_TOO,), ())
        ),
        Whole((_DECLINED, _TALKED_TOO, notes.SUGGESTED, notes.LEAVING), needs=NEEDS),
        Whole((_DECLINED, notes.SUGGESTED, notes.LEAVING), needs=NEEDS),
    ),
    "accepted": (
        Whole((_AGAIN, _TALKED_TOO, ("joining+close", ja.JOINING_CLOSE)), needs=NEEDS),
        Whole((_AGAIN, ("joining+close", ja.JOINING_CLOSE)), needs=NEEDS),
    ),
    "on_hold": (
        *_each(
            notes.HOLD,
            notes.CLOSE_NEWS,
            needs=f"{NEEDS} wrote_hold !answered wants_role !internal !own_recruiter",
        ),
        *(
            Whole(
                (("thanks+on_hold", ja.HOLD_FIRST), _VALUED, *said, notes.CLOSE_NEWS),
                needs=f"{NEEDS} wrote_hold !answered {other}",
                second_best=not said,
            )
            for other in ("!wants_role", "internal", "own_recruiter")
            for said in ((notes.TOLD_TOO,), (_TALKED_TOO,), ())
        ),
        Whole((_TALK, _TALKED_TOO, notes.HOLD, notes.CLOSE_NEWS), needs=f"{NEEDS} own_recruiter"),
        Whole(
            (_TALK, notes.HOLD, notes.CLOSE_NEWS), needs=f"{NEEDS} own_recruiter", second_best=True
        ),
        *(
            Whole((_TALK, *said, notes.HOLD_CLOSE), needs=f"{NEEDS} {held}", second_best=not said)
            for held in notes.HELD
            for said in ((_TALKED_TOO,), ())
        ),
        *_each(notes.HOLD, notes.CLOSE_NEWS, needs=f"{NEEDS} wrote_hold answered"),
        *_each(notes.HOLD, notes.CLOSE_NEWS, needs=f"{NEEDS} !wrote_hold"),
    ),
    "offer": (
        Whole(
            (_TALK, notes.TOLD_TOO, notes.GLAD, notes.CLOSE_OFFER), needs=f"{NEEDS} offer_by_other"
        ),
        Whole(
            (("offer+thanks", ja.OFFER_FIRST), _VALUED, notes.TOLD_TOO, notes.CLOSE_OFFER),
            needs=f"{NEEDS} !offer_by_other",
        ),
        # Whoever is not sure of the job still says what they spoke of.
        Whole(
            (_TALK, _TALKED_TOO, notes.GLAD, notes.CLOSE_OFFER),
            needs=f"{_NO_ROOM} offer_by_other",
        ),
        Whole(
            (("offer+thanks", ja.OFFER_FIRST), _VALUED, _TALKED_TOO, notes.CLOSE_OFFER),
            needs=f"{_NO_ROOM} !offer_by_other",
        ),
    ),
    "left": _each(("close", ja.CLOSE_LEFT)),
    "own_recruiter": (
        Whole(
            (("reminder+thanks", THANKS.recruiter), notes.ADVICE, notes.CLOSE_RECRUITER),
            needs="thankful own_recruiter wants_company",
        ),
        Whole(
            (("reminder+thanks", THANKS.recruiter), notes.CLOSE_RECRUITER),
            needs="thankful own_recruiter",
            second_best=True,
        ),
        Whole(
            (
                ("reminder+thanks", THANKS.recruiter),
                ("reminder", ja.RECRUITER_TOPIC[:2]),
                notes.CLOSE_RECRUITER,
            ),
            needs="thankful own_recruiter !wants_company",
        ),
    ),
    "known": _each(notes.CLOSE_KNOWN, needs=f"{NEEDS} known"),
}
WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    **{name: notes.as_talks(_OWN.get(name, ()) + made) for name, made in notes.WHOLES.items()},
    "unmet": unmet_with(THANKS, "reminder+thanks", notes.WHOLES["unmet"]),
}
