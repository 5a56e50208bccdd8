"""More phrases that betray that they can't stand, and tidy twins: nouns, tails, spoken forms.

(typed, texts; "!" for trouble), as in ``doubts_table``.
"""

FURTHER: dict[str, list[tuple[str, list[str]]]] = {
    "en": [
        ("how yous wash the wool", ["!clause"]),
        ("who weaves when someones off", ["who weaves when someone's off"]),
        ("a loom thing", ["!clause"]),
        ("summat about the looms", ["!clause"]),
        ("workin' the big loom", ["!clause"]),
        ("how you wash wool that wont felt", ["!clause"]),
        (
            "recieving wool and the managment of the store",
            ["receiving wool and the management of the store"],
        ),
        ("the looms, e.g. the old ones", ["the looms"]),
        ("the looms and the rota, etc", ["the looms and the rota"]),
        ("what the weavers do and how", ["!clause"]),
    ],
    "de": [
        ("a gscheite Weberei", ["!clause"]),
        ("d Weberei und s Lager", ["!clause"]),
        ("de chli Betrieb", ["!clause"]),
        ("wie's bei euch isch", ["!clause"]),
        ("die Weberei, also das Lager", ["die Weberei"]),
        ("die Weberei usw.", ["die Weberei"]),
        ("die Arbeit mit einem altem Webstuhl", ["die Arbeit mit einem alten Webstuhl"]),
        ("Die neue Färberei und dass da keiner arbeiten will", ["die neue Färberei", "!clause"]),
        ("die Frage, ob Leinen hält", ["die Frage, ob Leinen hält"]),
    ],
    "fr": [
        ("la laine et la tva", ["la laine et la TVA"]),
        ("les métiers qui tournent pas", ["les métiers qui ne tournent pas"]),
        ("la teinture quil faut refaire", ["!clause"]),
        ("la laine qui sarrete de gratter", ["!clause"]),
        ("les métiers, c'est-à-dire les machines", ["les métiers"]),
        (
            "comment on teint la laine et si on peut essayer",
            ["la façon dont on teint la laine", "!question"],
        ),
    ],
    "es": [
        ("cómo laburan en el telar", ["!clause"]),
        ("cuánta gente son", ["!clause"]),
        ("el telar, los hilos y quien hace que", ["!clause"]),
        ("cómo tiñen la lana y si hay taller", ["cómo tiñen la lana", "!question"]),
        ("el telar, o sea el grande", ["el telar"]),
    ],
    "pt": [
        ("o tear q eles usam tbm", ["!clause"]),
        ("o tear que cê usa", ["!clause"]),
        ("o tear, ou seja, o grande", ["o tear"]),
        ("o tear e por aí vai", ["o tear"]),
    ],
    "ja": [
        # は or が with a predicate, and no noun after it
        ("織機は何台あるか", ["!clause"]),
        ("染色の流れ、糸は何色か", ["染色の流れ", "!clause"]),
        ("社長が元職人", ["!clause"]),
        ("工房の古い窓、あと社長が山好きって話", ["工房の古い窓", "!clause"]),
        ("夏は暑い冬は寒い", ["!clause"]),
        ("先輩の方も同じ大学", ["!clause"]),
        ("社長が元職人だったこと", ["社長が元職人だったこと"]),
        ("職人が一人で織る布", ["職人が一人で織る布"]),
        ("失敗も話し合うこと", ["失敗も話し合うこと"]),
        ("ものづくりのやりがい", ["ものづくりのやりがい"]),
        # what was most spoken of
        ("糸の前処理とか染料の話がメイン", ["糸の前処理や染料"]),
        ("糸の前処理が中心", ["糸の前処理"]),
        # a verb or a question before "と", "や" or "、"
        ("染料の調合できるかと、糸の管理", ["!question", "糸の管理"]),
        ("研修は三か月、そのあと工房", ["!clause", "工房"]),
        ("染色体験や、織物の展示", ["染色体験や、織物の展示"]),
        ("織るときの姿勢", ["織るときの姿勢"]),
        # blanks and waves
        ("糸車 染料 展示会", ["糸車", "染料", "展示会"]),
        ("染め場3棟 始業は朝6時〜", ["染め場3棟", "!clause"]),
        ("染色管理 ISO 糸の記録", ["染色管理", "ISO", "糸の記録"]),
        ("見学 3 回", ["見学 3 回"]),
        ("糸の出し方、染料どうしてるか", ["糸の出し方", "!clause"]),
        ("糸が足りてないこと", ["糸が足りていないこと"]),
        ("アルバイトの教え方", ["アルバイトの教え方"]),
        # spoken
        ("在庫は手書きでやってるらしい", ["!clause"]),
        ("織機の音がうるさい", ["!clause"]),
        ("職人を育てる仕組み", ["職人を育てる仕組み"]),
    ],
}

FURTHER_EXCITES: dict[str, list[tuple[str, list[str]]]] = {
    "en": [
        ("I'd get to weave from scratch", ["!clause"]),
        ("being outdors by the dye vats", ["being outdoors by the dye vats"]),
    ],
    "ja": [
        (
            "一から機織りを教えてもらえる、しかも初心者OK",
            ["一から機織りを教えてもらえること", "!clause"],
        ),
        ("小さい工房なので自分の案がすぐ形になりそうなところです", ["!clause"]),
        ("自分の案がすぐ形になるところです", ["自分の案がすぐ形になるところ"]),
        ("研究に集中できる環境です", ["研究に集中できる環境"]),
        ("暮らしの役に立てるとこ", ["暮らしの役に立てるところ"]),
        ("手に職がつくし、家族も喜んでくれてる", ["!clause"]),
        ("初心者でも機織りを学べるのがいいです", ["初心者でも機織りを学べること"]),
        ("糸から布まで全部やれます", ["!clause"]),
        ("織る方の姿に惹かれました", ["織る方の姿に惹かれました。"]),
        ("チームが仲良し", ["!clause"]),
        ("チームの仲の良さ", ["チームの仲の良さ"]),
    ],
}
