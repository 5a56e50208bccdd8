# ruff: noqa: E501  # a wording is read in one line
"""Japanese: polite throughout (です, ます), humble where formal, no blanks between sentences.

Family names with 様 or 先生 after them, in a line of their own; days are nouns that "は" follows, or
"の" (``Dates.after_noun``), and some while back they are 先日; the role stands before "の面接"; topics
stand before "について" only. The reminder comes before the thanks, as the language has it.
"""

from typing import Final

from followup_rules.note.bank import Bank, Dates, Lexicon, Line
from followup_rules.note.wording.common import sections
from followup_rules.note.wording.ja import GREETINGS, SENTENCES
from followup_rules.note.wording.ja.kindness import ACTS_JOINED, THANKS, WHOLES
from followup_rules.note.wording.ja.letters import MESSAGES
from followup_rules.note.wording.kindness import messages_with

_HONORIFICS: Final = (
    "様|さま|さん|先生|殿|氏|教授|主任|専務|常務|[部課社科店園校院局所室会学館係師班団場組事]長"
)
LEXICON: Final = Lexicon(
    greeting=r"こんにちは|こんばんは|はじめまして|お世話になっております|お世話になります|拝啓|突然のご連絡",
    nameless=r"皆様|皆さん|皆さま|ご担当者様|採用ご?担当者?様|各位",
    titles=_HONORIFICS,
    when=(
        r"先日|先般|先ほど|この間|最近|過日|今週|今朝|今月|先月|昨年|(?:数|\d+|[一二三四五六七八九十]+)(?:日|週間|か月|ヶ月|カ月)前|前回|少し時間が経ち|先の面接"
    ),
    # 「一昨日」 is only looked for: a note may be sent a day later, and a weekday stays right.
    when_numbers=(
        ("一昨日|おととい", 2, 2),
        (r"先月", 3, 62),
        (r"今週", 0, 6),
        (r"今朝|先ほど", 0, 0),
        (r"先日|この間", 1, 20),
        (r"数日前", 2, 9),
        (r"数週間前", 10, 45),
        (r"(?:1|一)週間前", 5, 10),
        (r"(?:2|二)週間前", 11, 18),
        (r"(?:3|三)週間前", 17, 26),
        (r"(?:1|一)(?:か月|ヶ月|カ月)前", 24, 45),
    ),
    met=r"面接|面談|お話し|話しでき|お会い|お目にかか|インタビュー|interview|ミーティング|見学|案内し|見せてい|お世話になりました|打ち合わせ|お電話|電話で|オンライン|伺いました|お伺い|会話|何度もお時間",
    role=r"ポジション|職種|役割|ポスト|求人|募集|職務|選考|職",
    thanks=r"ありがと|有難|感謝|お礼|御礼|お力添え|恐縮",
    interest=(
        r"うれし|嬉し|伺え|携わり|ご一緒|心に残|"
        r"興味|関心|印象|惹か|魅力|楽し|わくわく|ワクワク|うれし|嬉し|強く|働きたい|携わ|関わりたい|知りたい|お聞き|お聞かせ|伺い|伺え|お伺い|学び|学ば|勉強|心に残|共感|感銘|刺激|思い|意欲|志望|についてのお話|について"
    ),
    close=(
        r"よろしくお願い|お声がけ(?:ください|いただけ)|お返事(?:いたし|申し上げ)|次回|面接に向けて|幸い|"
        r"つなが|繋が|ご縁|今後とも|今後も|これからも|よろしくお願い|お付き合い|学ばせ|またお(?:話|会い)|お目にかか|楽しみに|お祈り|連絡を取り"
    ),
    placeholder=r"〇〇|○○|◯◯|△△|××|(?:お名前|氏名|会社名|企業名|役職名|ご芳名)(?:を入力|をここに|を記入)?(?=[\]】)〕]|$|を入力|をここに|を記入)|ここに入力|テンプレート",
    asks_decision=(
        r"(?:選考|合否|採用)の?(?:結果|状況|進捗)(?:は|を|に|が|について)?(?:いかが|教え|お知らせ(?!(?:いただ|くださ)\w*、?(?:誠に|本当に|心より)?(?:ありがと|感謝|(?:お|御)礼))|お聞かせ|ご連絡(?!を?(?:いただき|くださり|頂き)、?(?:誠に|本当に)?(?:あり|感謝|嬉))|知り|どう)|(?:結果|合否|ご判断)は(?:いつ|いかが|どう)|いつ(?:頃|ごろ)?(?:決ま|結果|ご連絡|わか|分か)|決まりましたか|合格でしょうか|不合格でしょうか|進捗(?:は|を|いかが)|次の(?:ステップ|選考)(?:は|について)(?:いつ|教え|いかが)"
    ),
    presses=(
        r"至急|早急|できるだけ早く|なるべく早く|大至急|一刻も早く|(?:明日|本日中|今週中|今日中)(?:まで)?に|ご返信を?お待ち|お返事を?お待ち|ご連絡を?お待ち|返信してください|返事をください|ご返信ください|お返事ください|他社(?:から|の|より)の?(?:内定|オファー)|まだ(?:ご)?(?:連絡|返信|返事)(?:が|を)|なぜ(?![^。]*か(?:について|という|のお話|を伺))(?!か)|期限|締め切り|催促"
    ),
    pitches=(
        r"最適な?(?:人材|候補)|私こそ|即戦力|(?:ぜひ|是非)(?:私を)?採用|私を(?:採用|推薦|選)|ご?推薦(?:いただけ|して|ください|をお願い)|貢献できる(?:自信|と)|必ず貢献|年(?:間)?の(?:経験|実績)|私の(?:強み|実績|スキル|経験)|自信があります|お役に立て(?:る|ます)"
    ),
    attaches=r"資料を共有",
    request_talk=(
        r"(?:この|私の|つながりの|友達)?(?:申請|リクエスト)を?(?:承認|ご覧|お送り|送り|無視|ご承認)|承認(?:して|を)?(?:ください|お願い|いただけ)|(?:突然の|いきなりの)(?:申請|ご?連絡).{0,6}(?:失礼|申し訳|すみません)|ご迷惑でなければ|承認をお待ち"
    ),
    eager=(
        r"(?:この|その)(?:ポジション|仕事|職)(?:に|へ|への|には)[^。]{0,12}(?:関心|興味|思い|惹か|意欲|携わ)|働きたい|貴[社校院行学庁所園館]で働|入社したい|一員になりたい|次の(?:面接|選考|ステップ)|再考|もう一度(?:機会|チャンス)|引き続き(?:強い)?関心|今も関心|諦め"
    ),
    joining=r"入社|内定をお受け|ご?一緒に働|ご一緒|同僚|チームの一員|お受けし|お受けいたし|働いて|一員と",
    addressed=rf"\s*(?P<name>[^\s、,。.!！?？][^、,。.!！?？\n]{{0,59}}?)\s*(?:{_HONORIFICS})(?=[、,。\s!！]|$)",
    presumes=r"入社(?:後|したら|の際|して)|(?:新しい|未来の|今後の)(?:チーム|同僚|上司)|働けること?を(?:楽しみ|心待ち)|入社を(?:楽しみ|心待ち)",
    awaits=r"(?:お返事|ご返信|ご返事|ご連絡|ご回答)を?(?:心より)?お待ち",
)

_DAYS: Final = ("月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日")
_MONTHS: Final = (
    "1月",
    "2月",
    "3月",
    "4月",
    "5月",
    "6月",
    "7月",
    "8月",
    "9月",
    "10月",
    "11月",
    "12月",
)

BANK: Final = Bank(
    language="ja",
    notes=sections(SENTENCES, GREETINGS),
    messages=messages_with(THANKS, MESSAGES, when_first=True),
    subjects={
        "thank_you_email": (
            Line("内定のお礼", needs="offered"),
            Line("{of_when}面談のお礼", needs="met own_recruiter"),
            Line("面接のお礼（{role}）"),
            Line("{of_when}面接のお礼"),
            Line("面接のお礼"),
        ),
        "follow_up_email": (
            Line("{role}の選考について", needs="own_recruiter"),
            Line("面接について（{role}）"),
            Line("{of_when}面接について"),
            Line("面接について"),
        ),
        "rejection_thank_you": (
            Line("選考のお礼（{role}）"),
            Line("選考のお礼"),
        ),
        "via_recruiter": (Line("お礼のお言付け"), Line("{full_name}様へのお礼")),
        "employer_channel": (Line("お礼のお言付け"), Line("{full_name}様へのお礼")),
    },
    dates=Dates(
        days_ago={0: "本日", 1: "昨日"},
        weekdays=_DAYS,
        last_weekdays=tuple(f"先週の{day}" for day in _DAYS),
        weekday_names=tuple(f"{one[:2]}(?:日)?" for one in _DAYS),
        last_week="先週",
        months=_MONTHS,
        in_months=_MONTHS,
        on_date="{month}{day}日",
        on_date_year="{year}年{month}{day}日",
        some_days_ago=("先日", 3, 10),
        other_day="先日",
        early_month="今月初め",
        mid_month="先日",
        on_day_ahead="{day}日",
        # No word stands before a day; ``{next_date}`` is the coming one by its date.
        bare=("",),
        bare_weekday_until=0,
        after_noun=Dates(
            days_ago={0: "本日の", 1: "昨日の"},
            weekdays=tuple(f"{day}の" for day in _DAYS),
            last_weekdays=tuple(f"先週{day}の" for day in _DAYS),
            last_week="先週の",
            months=_MONTHS,
            in_months=tuple(f"{month}の" for month in _MONTHS),
            on_date="{month}{day}日の",
            on_date_year="{year}年{month}{day}日の",
            some_days_ago=("先日の", 3, 10),
            other_day="先日の",
            early_month="今月初めの",
            mid_month="先日の",
            on_day_ahead="{day}日の",
            bare_weekday_until=0,
        ),
    ),
    lexicon=LEXICON,
    greetings=GREETINGS,
    wholes=WHOLES,
    acts=THANKS.acts,
    acts_asked=THANKS.asked,
    acts_talk=THANKS.talk,
    acts_first=THANKS.words_first,
    acts_joined=ACTS_JOINED,
    acts_infinitive=THANKS.infinitive,
    open_clause=r"(?<=[うくぐすつぬぶむるただい])こと$|か$",
    process=(
        r".*(?:勤務(?![医先])|当番|早番|遅番|シフト(?:制|の|と|$)|夜勤(?!の方|者)|日勤|残業|休日|休暇|有給|育休|産休|時短|給料|年収"
        r"|給与(?!計算|システム|明細|業務|ソフト)|賞与(?!計算)|(?<!応急)手当|待遇|(?:労働|雇用|就業|採用)条件|契約(?:期間|形態)"
        r"|雇用(?:形態|契約)|福利厚生|入社(?:まで)?の?(?:手続|時期|日)|選考の(?:流れ|進め方)|今後の(?:流れ|予定)"
        r"|オンコール|転勤|試用期間|在宅(?:勤務|ワーク)|(?:研修|養成|教育|評価|人事|資格取得支援)制度|研修期間|入社後の研修)"
        r"|(?:条件|手続|研修)"
    ),
    echoes=(
        r"(?P<here>こちらでも)|(?P<very>とても(?!分かり))|(?P<truly>本当に)|(?P<much>大変(?!お世話|さ))|(?P<tie>ご縁)|(?P<glad>嬉し)|(?P<words>お言葉)|(?P<grateful>感謝)|(?P<pleasure>楽し)"
        r"|(?P<connect>つなが)|(?P<thanks>ありがと)|(?P<regards>よろしく)|(?P<linkedin>LinkedIn)|(?P<pity>残念)|(?P<happy>幸い)"
        r"|(?P<told>お話)|(?P<wish>気持ち|という思い)|(?P<useful>参考)|(?P<draw>魅力|惹か)|(?P<heart>心に残)|(?P<owed>ありがた[いくか])|(?P<learned>勉強)|(?P<interest>興味深)|(?P<impress>印象)|(?P<again>お声がけ)|(?P<heard>伺いま)|(?P<next>\{(?:of_)?next(?:_date)?\})"
    ),
    at={"": "{rest}"},
    family_name_greets=True,
    addresses={"sensei": "{family}先生"},
    and_="や",
    grave=(
        r"遺族|葬[儀祭]|納棺|亡くな|看取|終末期|緩和ケア|ホスピス|ターミナル|グリーフ|認知症|がん(?:患者|看護)"
        r"|虐待|自殺|自死|いじめ|不登校|貧困|依存症|被災|災害|事故|死[亡別]|離職|人手不足|人員削減|倒産|廃業"
        r"|閉[店鎖]|赤字|苦情|クレーム|高齢|病気|治療|手術|障害|泣|大変さ|難しさ|厳しさ|苦労"
        # Of what they do one says that it stayed in mind, not that it was a pleasure.
        r"|[うくぐすつぬぶむるただい]こと(?=\n|$)|か(?=\n|$)"
    ),
    joiner="",
    role_endings=(
        *("のポジション", "ポジション", "の求人", "求人", "の募集", "募集", "のお仕事", "の仕事"),
        "職種",
    ),
    sentence_ends="。！？.!?",
)
