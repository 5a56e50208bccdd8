# ruff: noqa: E501  # an expression is read in one line
"""Whether a Japanese phrase surely ends in a noun, and so does each thing that it joins.

What follows a phrase in a note (について, に, の) takes a noun. A は or が with its predicate, a plain
verb before "と" or "、", a spoken "って" or "なので" and a blank show that the words are a sentence.
"""

import re
from typing import Final

_OTHER: Final = r"\u4e00-\u9fff々〆ヶァ-ヺーA-Za-z0-9%"
"""Kanji, katakana, letters and figures: with these a noun ends as it is."""
_JAPANESE: Final = r"ぁ-んァ-ヺー\u4e00-\u9fff々"
_BLANK: Final = re.compile(rf"(?<=[{_JAPANESE}])[ \u3000]+(?=[{_JAPANESE}])")
_SPOKEN: Final = re.compile(
    r"って(?!い|き|お|み|く|し|も(?:ら|い)|こ|や|ほ|あ|か)|とか|しかも|なので|(?<!も)ので(?!$)|んで、|だから|からこそ|なのに|だけど|けど|けれど|だし|し、"
    r"|[〜～](?![0-9])|(?<![0-9円日年月時分人名名回本台])[〜～]|です、|ます、|ません|ですが|ますが|たり(?:$|、)|ちゃんと|つーか|というか|的な$|系$|という(?:こと)?$|(?<!ま)[たる]ばかり$|とかの|(?:ばかり|[たるいう])なこと$|^[^がをはにのでとも、]{5,}(?:やすい|にくい)こと$"
)
_UNMARKED: Final = re.compile(
    r"(?<=[\u4e00-\u9fffァ-ヺーA-Za-z])(?<![夢花下数程間手素身名心])(?:使う|使え|使っ|話す|話せ|作る|作れ|作っ|読む|読め|書く|書け|見る|見れ|教える|売る|買う|食べ|もらえ|増える|増え|減る|減っ|変わる|変わっ"
    r"|(?<![有効価値問題])(?:少ない|多い|高い|安い|近い|早い|楽しい|いい|良い|悪い)|(?<!魅力)(?<!活気)(?<!歴史)(?<!責任)(?<!伝統)(?<!意義)(?<!特色)(?<!個性)(?<!価値)(?<!勇気)(?<!意欲)(?<!実績)(?<!余裕)(?<!格式)ある(?!程度))"
    r"|べき$|べきこと$|(?<=[\u4e00-\u9fffァ-ヺーA-Za-z])で[\u4e00-\u9fff]{2,4}$|(?<=[\u4e00-\u9fffァ-ヺー])(?<!無)なし$"
)
"""A noun and its verb without the particle between them, and what one ought to do."""
_MIXED: Final = re.compile(
    rf"(?<=[{_JAPANESE}])[ \u3000]+(?=[^\s0-9])|(?<=[A-Za-z])[ \u3000]+(?=[{_JAPANESE}])"
)
_LATIN_BLANK: Final = re.compile(
    rf"(?<=[{_JAPANESE}])[ \u3000]+(?=[A-Za-z])|(?<=[A-Za-z])[ \u3000]+(?=[{_JAPANESE}])"
)
_SEVERAL: Final = 3
"""Things between blanks from which they are surely a list."""
_TOPIC: Final = re.compile(
    rf"(?<=[{_OTHER}のもでにとらさきりい])は"
    r"(?!じめ|たら|たけ|さみ|さま|がき|か(?:り|る|ど)|し(?:ご|っこ)|ず(?:み|れ)|や(?:く|り)|っきり|っぴ|なし|なれ|んこ|んだ|んぺ|いはい|ぐく|ぎれ|ま(?:り|る)|も(?:の|ん)|い(?:る|り)|ら(?:う|い)|ね)"
)
_SUBJECT: Final = re.compile(
    r"(?<!り)(?<!生き)(?<!上)(?<!下)(?<!広)(?<!繋)(?<!曲)(?<!盛り上)(?<!仕上)(?<!つな)(?<!心)(?<!手)(?<!な)(?<!ひろ)(?<!あ)(?<!さ)(?<!ま)"
    r"が(?!ん[患検治診]|ん$|り|っ(?!つ)|ら|け(?!で)|ち|わ|く|す(?!ご)|い(?!る|な|ま|て|っ)|き(?!れ|ち)|れ|ね)"
)
_ALSO: Final = re.compile(rf"(?<=[{_OTHER}])も(?=[{_OTHER}])")
_PREDICATE_AND_NOUN: Final = re.compile(
    rf"(?:[るうくぐすつぬぶむいただのな]|そうな|ような|ての|までの)(?:こと|ところ|とき|もの|ため|よう|まち|くに|ひと|まま|コツ|[{_OTHER}])"
)
"""A clause that goes with the noun after it: "スタッフが選ぶ商品"."""
_VERB_BEFORE: Final = re.compile(
    rf"(?<!とこ)(?<!ころ)(?<!いろい)(?<!はた)(?<!ゆ)(?<!つゆ)(?<!ふ)(?<!らく)(?:[{_JAPANESE}][るうくぐすつぬぶむ]|[\u4e00-\u9fffいしっれきじみえ]た|[\u4e00-\u9fffらなし]い|か)"
    rf"(?:と、|と(?=[{_OTHER}])|や(?=[{_OTHER}])|やら|(?<!く)、)"
)
_ENDS_AS_NOUN: Final = re.compile(
    rf"(?:[{_OTHER}）)」』]|ころ|ごろ|近く|遠く|こと|ところ|もの|とき|あたり|まわり|まで|など|くふう|さ|み|ん|"
    r"がい|つかい|違い|扱い|使い|願い|思い|祝い|伝い|まかない|ねらい|狙い|出会い|関わり合い|におい|匂い|味わい|賑わい|ふれあい|触れ合い|付き合い|つきあい|支え合い|助け合い|似合い|雇い|買い|洗い|習い|救い|住まい|競い合い|役割|おもい|おはらい|払い|"
    r"ども|たち|がた|かた|かたち|うち|まち|みち|いのち|気持ち|きもち|おもちゃ|うどん|そば|パン|おかし|おやつ|いちご|りんご|みかん|ぶどう|やさい|さかな|くだもの|たばこ|うつわ|ふとん|どうぐ|お客さま|みなさま|"
    r"[戦集誓勢問占争向舞通憩迷競笑装潤養補償賄拾狙酔商遣幸類災合商伴嫌疑匂違]い|(?:育|仕立|手当|見立|立|建|捨|当|企|隔|果|仕立|すべ|全)て|おいで|"
    r"[きぎしじちぢにひびみりえけげせぜねへべめれ])$"
)
"""Ends of nouns; of verbs only those that are nouns ("取り組み", "編み方", "声かけ")."""
_NO_NOUN_LAST: Final = re.compile(
    r"(?:まし|でし|くて|って|んで|いて|して|れて|けて|えて|りて|きて|みて|べて|めて|せて|ねて|[らかさたなまわがばあ]れ|なけれ|らしい|でしょ|ましょ|たい|(?<!まか)ない|しい|よい|[多少高低近遠早速広狭良強弱長短軽重深浅大小新古安]い|[やに][すく]い|かい|ぽい|きれい|だめ|ダメ|NG|メイン|中心|最高|好き|大好き|得意|苦手|多め|少なめ|自由|大変|親切|丁寧|不足|充実|満載|完備|歓迎|(?<!研究)希望|推奨|必須|上々|良好|でアットホーム|(?<=[がはもで])(?:アットホーム|フレンドリー|スムーズ|ハード|シンプル|フラット|オープン|アクティブ|ポジティブ)|っす|ず|ぜ|ぞ|よ|わ|ね|よね|かな|かも)$"
)
_FEW: Final = re.compile(
    r"(?:NG|メイン|中心|最高|好き|大好き|得意|苦手|多め|少なめ|自由|大変|親切|丁寧|不足|充実|満載|完備|歓迎|希望|推奨|必須|上々|良好)$"
)
"""Nouns that mostly tell of what stands before them; by a "の" they are things: "人手の不足"."""
_ANSWER: Final = re.compile(
    r"(?:ところ|とこ|こと|点|話|件|内容|部分|あたり|もの|様子|方法|雰囲気|仕組み|制度|体制|流れ|環境|働き方|取り組み|[ァ-ヺー]{2})(?:です|でした)$"
)
"""An answer to what was asked, not a sentence of one's own: "裁量が大きいところです"."""


_HOW: Final = re.compile(
    r"(?:なぜ|どう|どのよう|どんな|いか(?:に|なる)|何を).*[るたうくすつむい]か$"
)


def without_copula(text: str) -> str:
    """Return an answer such as "裁量が大きいところです" without its です: it is a thing."""
    text = re.sub(
        r"(?<=[るうくぐすつぬぶむ])のが(?:いい|良い|よい|魅力|魅力的|嬉しい|うれしい)です$",
        "こと",
        text,
    )
    text = re.sub(r"(?<![長生者員師家])(?<!さん)の(?:お話|話|件)と?$", "", text)
    text = re.sub(
        r"(見|食べ|出|来|着|寝|起き|続け|覚え|調べ|辞め|受け|教え)れ(?=る|た|ま|な)",
        r"\1られ",
        text,
    )
    text = re.sub(r"を(?:全部|全て|すべて|一通り|ひととおり)$", "", text)
    if "から" not in text:
        text = re.sub(r"(?<=[\u4e00-\u9fffァ-ヺー])まで$", "", text)
    found = _ANSWER.search(text)
    if not found or "。" in text or re.search(r"[のたる]は|印象|一番|何より", text):
        return text
    return re.sub(r"(?:です|でした)$", "", text)


def tells_a_wish(text: str) -> bool:
    """Tell whether a sentence says that something draws its writer: else it is only a claim."""
    return re.search(_DRAWN, text) is not None


_DRAWN: Final = (
    r"思|感じ|魅力|楽し|嬉し|うれし|惹|ひか|共感|印象|感銘|興味|たい|わくわく|ワクワク|勉強|貴社|御社|伺|うかが"
    r"|ありがと|憧れ|あこが|期待|心強|驚|素敵|すてき|素晴|すばら|尊敬|感動|刺激|学び"
)


def divided(text: str) -> list[str]:
    """Divide at blanks that stand for commas: "レジ 接客 品出し"; one part where they don't."""
    if len(_MIXED.split(text)) < _SEVERAL:
        text = _LATIN_BLANK.sub("", text)
    else:
        text = _MIXED.sub(" ", text)
        parts = text.split(" ")
        return parts if all(map(_ENDS_AS_NOUN.search, parts)) else [text]
    parts = [one.strip("〜～") for one in _BLANK.split(text) if one.strip("〜～")]
    listed = len(parts) > 1 and all(
        re.search(rf"[{_OTHER}）)さいきぎしじちびみりえけげせてねべめれ]$", one) for one in parts
    )
    return parts if listed and "。" not in text else [text]


def is_no_noun(text: str) -> bool:
    """Tell whether a phrase may be none that について can follow."""
    bare = re.sub(r"（[^（）]*）|\([^()]*\)|「[^「」]*」|『[^『』]*』", "", text)
    if not bare:
        return False
    if (
        _UNMARKED.search(bare)
        or _SPOKEN.search(bare)
        or _BLANK.search(bare)
        or _VERB_BEFORE.search(bare)
    ):
        return True
    if re.search(r"[てで]るか$", bare) or bare.endswith(
        ("どうするか", "どうしたらいいか", "どうすればいいか")
    ):
        return True
    if _HOW.search(bare):  # "待ち時間をどのように減らしたか"
        return False
    if any(_has_predicate_last(bare, particle) for particle in (_TOPIC, _SUBJECT, _ALSO)):
        return True
    last = bare.rsplit("、", maxsplit=1)[-1]
    return not _ENDS_AS_NOUN.search(last) or _is_told(last)


def _is_told(text: str) -> bool:
    """Tell whether the last word says something of those before it: "未経験OK"."""
    if not _NO_NOUN_LAST.search(text):
        return False
    return not (_FEW.search(text) and re.search(r"の[^の]{1,4}$", text))


def _has_predicate_last(text: str, particle: re.Pattern[str]) -> bool:
    """Tell whether a は or が has its predicate, and no noun takes it in."""
    ends = [found.end() for found in particle.finditer(text)]
    return bool(ends) and not _PREDICATE_AND_NOUN.search(text[ends[-1] :])
