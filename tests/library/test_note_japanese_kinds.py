"""What readers of Japanese notes would have edited, by kind: no tone, limit or variant has it."""

import re
from itertools import product
from typing import Any

import pytest

from followup_rules.advice import Note
from followup_rules.note import compose, review
from followup_rules.note.bank import bank_for
from followup_rules.note.sides import sides
from tests.library.test_note_compose import case

RAPPORTS = ("warm", "neutral", "formal")
TOPIC = "新人教育"
FRANK = {"thank_for": ["was_frank"], "thanked_about": {"was_frank": "早朝の人手不足"}}
PERSONS: tuple[dict[str, Any], ...] = ({}, FRANK)
OTHERS_WROTE = {"on": "2026-03-09", "by": "employer", "channel": "email", "kind": "news"}
TWICE = [
    {"on": "2026-02-20", "with_person": True},
    {"on": "2026-03-05", "talked_about": [TOPIC]},
]
every_person = pytest.mark.parametrize(
    ("person", "rapport"), list(product(PERSONS, RAPPORTS)), ids=str
)


def notes(person: dict[str, Any], rapport: str, **others: object) -> list[str]:
    told: dict[str, Any] = {"interviews": [{"on": "2026-03-05", "talked_about": [TOPIC]}], **others}
    made = case(person={"rapport": rapport, "addressed_as": "ms", **person}, **told)
    return [
        compose(made, limit=limit, language="ja", variant=variant).text
        for limit, variant in product((200, 300), range(2))
    ]


@every_person
def test_that_it_goes_on_is_said(person: dict[str, Any], rapport: str) -> None:
    application = {"stage": "interviewing"}
    for text in notes(
        person, rapport, application=application, contacts=[{**OTHERS_WROTE, "by": "them"}]
    ):
        assert "次の選考" in text, text
        assert "働きたい" not in text, text


@every_person
def test_an_offer_by_somebody_else_is_not_thanked_for(person: dict[str, Any], rapport: str) -> None:
    application = {"stage": "offer_received"}
    for text in notes(person, rapport, application=application, contacts=[OTHERS_WROTE]):
        assert "内定" in text, text
        assert not re.search("内定[^。]*(?:ありがとう|感謝)", text), text
        assert "お返事" not in text, text


@every_person
@pytest.mark.parametrize("contacts", [[], [OTHERS_WROTE], [{**OTHERS_WROTE, "by": "them"}]])
def test_a_role_on_hold_is_understood_first(
    contacts: list[dict[str, str]], person: dict[str, Any], rapport: str
) -> None:
    for text in notes(person, rapport, application={"stage": "on_hold"}, contacts=contacts):
        assert "見合わせ" in text, text
        # 「採用は見合わせと伺いました。」 alone was cut off: what it means goes on from it.
        assert not re.search("見合わせ[^。]*伺いました。", text), text
        # 「再開の折には、何卒」 presses, 「気持ちに変わりはございません」 is heavy.
        assert not re.search("再開|変わり|働", text), text


@every_person
@pytest.mark.parametrize("interest", ["lost", "unsure"])
@pytest.mark.parametrize("part", ["hiring_manager", "agency_recruiter"])
@pytest.mark.parametrize("day", ["2026-03-05", "2026-02-10", "2025-12-10"])
def test_who_is_not_sure_speaks_of_the_topic_and_offers_nothing(
    day: str, part: str, interest: str, person: dict[str, Any], rapport: str
) -> None:
    for text in notes(
        {**person, "part": part},
        rapport,
        application={"interest": interest},
        interviews=[{"on": day, "talked_about": [TOPIC]}],
    ):
        assert TOPIC in text, text
        assert "必要なもの" not in text, text
        assert "関心を持って" not in text, text


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("stage", ["awaiting_decision", "on_hold", "offer_received", "rejected"])
def test_of_several_talks_none_is_named_for_a_kindness(stage: str, rapport: str) -> None:
    for text in notes(FRANK, rapport, application={"stage": stage}, interviews=TWICE):
        assert "早朝の人手不足について率直に" in text, text
        assert not re.search("(?:日|先週|先日)[^。]*早朝の人手不足", text), text


@pytest.mark.parametrize("rapport", RAPPORTS)
def test_after_a_no_from_others_the_thanks_come_first(rapport: str) -> None:
    no = {**OTHERS_WROTE, "kind": "rejection"}
    for person in PERSONS:
        for text in notes(person, rapport, application={"stage": "rejected"}, contacts=[no]):
            no_said = re.search("残念|かないません", text)
            assert no_said, text
            assert text.index("ありがとう") < no_said.start(), text
            assert TOPIC in text, text


@every_person
def test_a_suggestion_in_a_message_is_the_reason_for_writing(
    person: dict[str, Any], rapport: str
) -> None:
    asked = {**OTHERS_WROTE, "by": "them", "kind": "invites_connection"}
    made = case(
        person={"rapport": rapport, "addressed_as": "ms", **person},
        interviews=[{"on": "2026-03-05", "talked_about": [TOPIC]}],
        contacts=[asked],
    )
    for limit in (200, 300):
        text = compose(made, limit=limit, language="ja").text
        assert text.index("申請いたします") < text.index("面接") < text.index(TOPIC), text


def test_who_is_greeted_with_san_is_on_those_terms() -> None:
    for greeting, held in (("相馬さん", True), ("相馬様", False), ("相馬課長", False)):
        told = case(person={"name": "相馬 海", "greet_as": greeting})
        assert ("san" in sides(told, bank_for("ja"))) == held


@every_person
@pytest.mark.parametrize("stage", ["awaiting_decision", "offer_declined", "rejected"])
@pytest.mark.parametrize("channel", ["phone", "email"])
def test_a_name_is_led_to_by_the_talk_without_assessment_too(
    channel: str, stage: str, person: dict[str, Any], rapport: str
) -> None:
    """「早瀬凪です。」 alone tells nobody who that is."""
    asked = {"on": "2026-03-09", "by": "them", "channel": channel, "kind": "invites_connection"}
    for assessed in (False, True):
        for text in notes(
            {**person, "part": "peer", "assessed_you": assessed},
            rapport,
            application={"stage": stage},
            contacts=[asked],
            preferences={"signature": "早瀬 凪"},
        ):
            room = 200 - len(text) >= len("先日の面談でお世話になりました、")
            assert not room or not re.search("\n早瀬 ?凪です。(?!先日の面[接談]で)", text), text


@every_person
@pytest.mark.parametrize("today", ["2026-03-11", "2026-03-25", "2026-04-25"])
def test_who_waits_says_the_wish_as_a_feeling(
    today: str, person: dict[str, Any], rapport: str
) -> None:
    for text in notes(person, rapport, today=today):
        assert not re.search("ぜひ[^。]*働", text), text


@every_person
@pytest.mark.parametrize("others", [{}, {"interviews": TWICE}])
def test_no_stock_sentence_is_attached(
    others: dict[str, Any], person: dict[str, Any], rapport: str
) -> None:
    """「お話しできたことも、とても嬉しかったです」 of nothing told, 「面接でも」 of a second."""
    for text in notes(person, rapport, **others):
        assert not re.search(
            "(?<!について)お話しでき(?:まし)?たことも|面接でも|つながれましたら", text
        ), text
        assert not re.search("ことにも[^。]*。[^。]*ことも", text), text


def test_a_word_of_the_thanks_is_no_topic_beside_it() -> None:
    """「早番の大変さ」 and 「早番」 are one thing."""
    made = case(
        person={"thank_for": ["was_frank"], "thanked_about": {"was_frank": "早番の大変さ"}},
        interviews=[{"on": "2026-03-05", "talked_about": ["早番", "養成制度"]}],
    )
    for limit in (200, 300):
        text = compose(made, limit=limit, language="ja").text
        assert text.count("早番") == 1, text
        assert "養成制度" in text, text


@pytest.mark.parametrize("person", [{}, FRANK])
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("kind", ["news", "courtesy"])
def test_who_was_answered_thanks_for_it_and_does_not_press(
    kind: str, rapport: str, person: dict[str, Any]
) -> None:
    asked = {"on": "2026-03-18", "by": "you", "kind": "check_in", "channel": "email"}
    answer = {"on": "2026-03-19", "by": "them", "kind": kind, "channel": "email"}
    spoken = [{"on": "2026-03-05", "talked_about": [TOPIC]}]
    told = {"today": "2026-03-24", "interviews": spoken, "contacts": [asked, answer]}
    for text in notes(person, rapport, **told):
        assert "返事" in text or (kind == "courtesy" and "ご連絡" in text), text
        assert "働" not in text, text


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("stage", ["rejected", "on_hold"])
def test_news_that_was_answered_is_not_thanked_for_again(stage: str, rapport: str) -> None:
    kind = "rejection" if stage == "rejected" else "news"
    told = {"on": "2026-03-09", "by": "them", "kind": kind, "channel": "email"}
    answer = {"on": "2026-03-10", "by": "you", "kind": "thank_you", "channel": "email"}
    for person in PERSONS:
        made = notes(person, rapport, application={"stage": stage}, contacts=[told, answer])
        assert not re.search("(?:ご連絡|お知らせ)(?:を)?(?:いただき|くださり)", made[0]), made[0]


@pytest.mark.parametrize("person", PERSONS)
@pytest.mark.parametrize("rapport", ["neutral", "cold", "skeptical"])
@pytest.mark.parametrize("interest", ["role_and_company", "unsure", "lost"])
def test_a_flat_talk_is_not_praised(interest: str, rapport: str, person: dict[str, Any]) -> None:
    """「心に残っております」 of a talk in which nothing went on."""
    for text in notes(person, rapport, application={"interest": interest}):
        assert not re.search("心に残|楽し|いっそう|とても|ますます", text), text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("彫金の経験を活かすこと", "彫金の経験を活かせると励まし"),
        ("子育てをしながら働くこと", "子育てをしながら働けると励まし"),
        ("絵本の仕事を続けること", "絵本の仕事を続けるよう励まし"),
        ("長く続けられること", "長く続けられると励まし"),
        ("未経験であること", "未経験の私に励ましのお言葉"),
        ("経験の浅さ", "経験の浅い私に励ましのお言葉"),
        ("未経験でも大丈夫", "未経験でも大丈夫と励まし"),
        ("資格への挑戦", "資格への挑戦を励まし"),
        ("実技試験", "実技試験に向けて励ましのお言葉"),
    ],
)
def test_encouragement_is_said_as_it_was_meant(typed: str, said: str) -> None:
    person = {"thank_for": ["encouraged"], "thanked_about": {"encouraged": typed}}
    for rapport in RAPPORTS:
        for text in notes(person, rapport):
            assert said in text, text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("採血の手順", "採血の手順を一緒に確認して"),
        ("旋盤の段取り", "旋盤の段取りを一緒に考えて"),
        ("バゲットの成形", "バゲットの成形をご一緒"),
        ("採型の実技", "採型の実技をご一緒"),
        ("ブレーキの異音の原因", "ブレーキの異音の原因を一緒に考えて"),
        ("雨漏りの対策", "雨漏りの対策を一緒に考えて"),
        ("レジの操作", "レジの操作をご一緒"),
        ("花束", "花束を一緒に作って"),
        ("設計課題", "設計課題を一緒に考えて"),
        ("ポートフォリオ", "ポートフォリオを一緒に見て"),
    ],
)
def test_what_was_done_together_has_a_verb_that_fits(typed: str, said: str) -> None:
    person = {
        "thank_for": ["worked_through_task"],
        "thanked_about": {"worked_through_task": typed},
    }
    for text in notes(person, "warm"):
        assert said in text, text


@every_person
@pytest.mark.parametrize("stage", ["awaiting_decision", "offer_received", "rejected", "withdrawn"])
@pytest.mark.parametrize("interviews", [[], TWICE])
def test_whoever_signs_says_which_talk_it_was(
    interviews: list[dict[str, Any]], stage: str, person: dict[str, Any], rapport: str
) -> None:
    told: dict[str, Any] = {"interviews": interviews} if interviews else {}
    for text in notes(
        person, rapport, application={"stage": stage}, preferences={"signature": "早瀬 凪"}, **told
    ):
        assert not re.search("\n面接でお世話になりました", text), text


def test_a_call_that_brought_the_offer_is_named_beside_a_suggestion() -> None:
    call = {"on": "2026-03-09", "by": "them", "channel": "phone", "kind": "news"}
    asked = {"on": "2026-03-09", "by": "them", "channel": "phone", "kind": "invites_connection"}
    for person in PERSONS:
        text = notes(
            person, "warm", application={"stage": "offer_received"}, contacts=[call, asked]
        )[0]
        assert "内定" in text, text


@pytest.mark.parametrize("rapport", RAPPORTS)
def test_a_no_is_taken_in_half_a_sentence_and_nothing_is_hoped_for(rapport: str) -> None:
    """「またの機会がございましたら」 after a stiff talk sounded as if they couldn't let go."""
    no = {**OTHERS_WROTE, "kind": "rejection"}
    for person in PERSONS:
        for text in notes(person, rapport, application={"stage": "rejected"}, contacts=[no]):
            assert re.search("(?:残念|かないません)[^。]*が、", text), text
            assert not re.search("またの|また機会", text), text


@every_person
@pytest.mark.parametrize("signature", ["", "早瀬 凪"])
def test_two_talks_are_two(signature: str, person: dict[str, Any], rapport: str) -> None:
    """「重ねてお時間をいただき」 does not tell how often, 「先日の面接」 forgets the first."""
    for text in notes(person, rapport, interviews=TWICE, preferences={"signature": signature}):
        assert "重ねて" not in text, text
    first = notes(person, rapport, interviews=TWICE, preferences={"signature": signature})[0]
    assert re.search("二度(?:の|にわたり)面接", first), first
    assert not re.search("(?:先日|日)の面接", first), first


@every_person
@pytest.mark.parametrize("part", ["recruiter", "agency_recruiter"])
@pytest.mark.parametrize("kind", ["scheduling", "courtesy"])
def test_a_day_without_them_asks_nothing_of_them(
    kind: str, part: str, person: dict[str, Any], rapport: str
) -> None:
    """「木曜日の面接に向けて、しっかり準備いたします」: too eager, and no weekday was told."""
    ahead = [
        {"on": "2026-03-05", "talked_about": [TOPIC]},
        {"on": "2026-03-19", "with_person": False},
    ]
    wrote = {"on": "2026-03-09", "by": "them", "channel": "email", "kind": kind}
    told: dict[str, Any] = {"interviews": ahead, "application": {"stage": "interviewing"}}
    made = notes({**person, "part": part}, rapport, contacts=[wrote], **told)
    assert not re.search("曜日の面接|準備", "".join(made)), made
    assert "19日" in made[0], made[0]
    wrote_of_it = "日程もご調整|次の面接のご連絡もいただき"
    assert bool(re.search(wrote_of_it, made[0])) == (kind == "scheduling"), made[0]


@every_person
def test_the_employer_is_named_with_respect(person: dict[str, Any], rapport: str) -> None:
    for company, said in (("東峰紙業株式会社", "貴社"), ("みどりが丘総合病院", "貴院")):
        for text in notes(person, rapport, application={"company": company}):
            assert not re.search("(?:東峰紙業|病院)で働", text), text
            assert said in text or "働" not in text, text


@every_person
@pytest.mark.parametrize("signature", ["", "早瀬 凪"])
@pytest.mark.parametrize("stage", ["awaiting_decision", "offer_received", "rejected", "on_hold"])
def test_who_did_not_assess_was_talked_to(
    stage: str, signature: str, person: dict[str, Any], rapport: str
) -> None:
    """「面接でお世話になりました」 to a colleague without a say."""
    for assessed, said in ((False, "面談"), (True, "面接")):
        made = notes(
            {**person, "part": "peer", "assessed_you": assessed},
            rapport,
            application={"stage": stage},
            preferences={"signature": signature},
        )
        assert said in made[0], made[0]
        assert not assessed or "面談" not in "".join(made), made


@every_person
@pytest.mark.parametrize("stage", ["awaiting_decision", "offer_received", "rejected", "on_hold"])
def test_who_came_to_be_interviewed_was_interviewed(
    stage: str, person: dict[str, Any], rapport: str
) -> None:
    """A would-be colleague showed them round on the day of the interview: no mere talk."""
    for text in notes(
        {**person, "part": "peer", "assessed_you": False},
        rapport,
        application={"stage": stage},
        interviews=[{"on": "2026-03-05", "format": "on_site", "talked_about": [TOPIC]}],
    ):
        assert "面接" in text, text
        assert "面談" not in text, text


@every_person
@pytest.mark.parametrize("part", ["hiring_manager", "peer"])
@pytest.mark.parametrize("by", ["them", "employer"])
def test_nobody_applies_again_while_a_role_is_on_hold(
    by: str, part: str, person: dict[str, Any], rapport: str
) -> None:
    """「再開されましたら、ぜひまた応募」: nothing was refused."""
    for text in notes(
        {**person, "part": part},
        rapport,
        application={"stage": "on_hold"},
        contacts=[{**OTHERS_WROTE, "by": by}],
    ):
        assert "応募" not in text, text


@every_person
@pytest.mark.parametrize("interest", ["lost", "unsure"])
def test_a_role_on_hold_is_no_curt_sentence_of_its_own(
    interest: str, person: dict[str, Any], rapport: str
) -> None:
    """「募集は保留と伺っております。」 and then at once 「よろしければ」."""
    for text in notes(person, rapport, application={"stage": "on_hold", "interest": interest}):
        assert "見合わせと伺っておりますが、" in text, text
        assert "働きたい" not in text, text


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("stage", ["awaiting_decision", "offer_received", "rejected"])
def test_a_suggestion_is_taken_up_in_few_words(stage: str, rapport: str) -> None:
    """「おっしゃってくださったのが嬉しく、さっそく」 beside another 嬉しく was long-winded."""
    asked = {"on": "2026-03-09", "by": "them", "channel": "phone", "kind": "invites_connection"}
    spurred = {"thank_for": ["encouraged"], "thanked_about": {"encouraged": "挑戦すること"}}
    for person in (*PERSONS, spurred):
        for text in notes(person, rapport, application={"stage": stage}, contacts=[asked]):
            assert "のが嬉しく" not in text, text
            assert "お言葉に甘えて" in text, text


@pytest.mark.parametrize(("topic", "fun"), [("新人教育", True), ("ご遺族への声のかけ方", False)])
@pytest.mark.parametrize("stage", ["awaiting_decision", "on_hold", "rejected"])
def test_warm_colleagues_hear_that_it_was_a_pleasure_unless_it_is_grave(
    stage: str, topic: str, *, fun: bool
) -> None:
    person = {"part": "peer", "thank_for": ["showed_around"]}
    for text in notes(
        person,
        "warm",
        application={"stage": stage},
        interviews=[{"on": "2026-03-05", "talked_about": [topic]}],
    ):
        assert topic in text, text
        assert ("楽し" in text) == fun, text


@every_person
@pytest.mark.parametrize("today", ["2026-03-11", "2026-03-25", "2026-04-25"])
def test_the_close_asks_in_plain_words(today: str, person: dict[str, Any], rapport: str) -> None:
    """「つながらせていただけますと幸いに存じます」 is too much."""
    for text in notes(person, rapport, today=today):
        assert not re.search("つながらせていただけ|つながりをお願い", text), text


@every_person
@pytest.mark.parametrize("signature", ["", "早瀬 凪"])
@pytest.mark.parametrize("kind", ["scheduling", "courtesy"])
def test_a_day_that_they_wrote_of_does_not_cost_the_topic(
    kind: str, signature: str, person: dict[str, Any], rapport: str
) -> None:
    """A close in which the reviewer found a fault took what was spoken of with it."""
    ahead = [
        {"on": "2026-03-05", "talked_about": [TOPIC]},
        {"on": "2026-03-19", "with_person": False},
    ]
    wrote = {"on": "2026-03-09", "by": "them", "channel": "email", "kind": kind}
    made = case(
        person={"rapport": rapport, "addressed_as": "ms", **person},
        interviews=ahead,
        application={"stage": "interviewing"},
        contacts=[wrote],
        preferences={"signature": signature},
    )
    for limit in range(170, 205, 5):
        text = compose(made, limit=limit, language="ja").text
        assert TOPIC in text, text


@pytest.mark.parametrize("rapport", RAPPORTS)
def test_a_second_kindness_is_said_as_one_more(rapport: str) -> None:
    """「…くださり、また…について…」 was heavier than 「…についても」."""
    person = {
        "thank_for": ["showed_around", "was_frank"],
        "thanked_about": {"showed_around": "厨房", "was_frank": "早朝の人手不足"},
    }
    for text in notes(person, rapport):
        assert "厨房をご案内くださり、早朝の人手不足についても率直に" in text, text


@pytest.mark.parametrize("kindness", ["explained_clearly", "encouraged", "gave_advice"])
@pytest.mark.parametrize("kind", ["rejection", "news"])
@pytest.mark.parametrize("channel", ["phone", "email"])
def test_help_is_not_said_twice_to_ones_own_recruiter(
    channel: str, kind: str, kindness: str
) -> None:
    """「大変助かりました。…とても助かりました。」"""
    stage = {"rejection": "rejected", "news": "awaiting_decision"}[kind]
    person = {
        "part": "agency_recruiter",
        "thank_for": [kindness],
        "thanked_about": {kindness: "応募書類"},
    }
    told = {**OTHERS_WROTE, "by": "them", "kind": kind, "channel": channel}
    for rapport in RAPPORTS:
        for text in notes(person, rapport, application={"stage": stage}, contacts=[told]):
            assert text.count("助かり") <= 1, text
            assert text.count("心強") <= 1, text


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("stage", ["awaiting_decision", "on_hold", "offer_received", "rejected"])
def test_what_they_told_is_reacted_to(stage: str, rapport: str, limit: int) -> None:
    """「…についてお話しする機会もいただき」 thanked a second time, and said nothing of it."""
    for person in ({}, {"thank_for": ["showed_around"]}):
        for topic in (TOPIC, "若手に設計を任せること"):
            made = case(
                person={"rapport": rapport, **person},
                application={"stage": stage},
                interviews=[{"on": "2026-03-05", "talked_about": [topic]}],
            )
            text = compose(made, limit=limit, language="ja").text
            assert re.search("お話(?:[もがをは]|しでき、とても楽し)", text), text
            assert "お話しする機会" not in text, text
            assert "お話しできたこと" not in text, text


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("own", ["前職での仕事", "志望動機", "自己紹介", "これまでの経験"])
def test_what_one_told_oneself_is_no_story_of_theirs(own: str, rapport: str) -> None:
    """「前職での仕事のお話も、興味深く伺いました」"""
    for person in PERSONS:
        for text in notes(
            person, rapport, interviews=[{"on": "2026-03-05", "talked_about": [own]}]
        ):
            assert not re.search(f"{own}のお話", text), text


@pytest.mark.parametrize("rapport", RAPPORTS)
def test_a_day_that_they_arranged_is_looked_forward_to(rapport: str) -> None:
    """「水曜日の選考のご連絡もいただき、感謝しております」, and suddenly 「…で働きたい」."""
    ahead = [
        {"on": "2026-03-05", "talked_about": [TOPIC]},
        {"on": "2026-03-19", "with_person": False},
    ]
    wrote = {**OTHERS_WROTE, "by": "them", "kind": "scheduling"}
    person = {"part": "recruiter", "thank_for": ["explained_clearly"]}
    for about in ({}, {"explained_clearly": TOPIC}):
        for text in notes(
            {**person, "thanked_about": about},
            rapport,
            interviews=ahead,
            application={"stage": "interviewing"},
            contacts=[wrote],
        )[::2]:
            assert re.search("19日を(?:楽しみに|心待ちに)", text), text
            assert "選考" not in text, text
            assert "働きたい" not in text, text


@pytest.mark.parametrize(
    "typed", ["倉庫の中を全部", "倉庫の中いろいろ", "倉庫の中を一通り", "倉庫の中を端から端まで"]
)
def test_how_much_was_shown_is_no_act(typed: str) -> None:
    """「倉庫の中を全部することをご案内くださり」"""
    person = {"thank_for": ["showed_around"], "thanked_about": {"showed_around": typed}}
    for rapport in RAPPORTS:
        for text in notes(person, rapport):
            assert "倉庫の中をご案内" in text, text


@pytest.mark.parametrize(
    ("kindness", "typed"),
    [("encouraged", "経験の浅さ"), ("encouraged", "実技試験"), ("worked_through_task", "図面")],
)
def test_words_turned_by_their_verb_are_said_and_not_missed(kindness: str, typed: str) -> None:
    told = case(person={"thank_for": [kindness], "thanked_about": {kindness: typed}})
    for limit in (200, 300):
        note = compose(told, limit=limit, language="ja")
        assert isinstance(note, Note)
        assert not [one for one in note.findings if typed in one.text], note.text


def test_thanks_for_a_push_and_a_suggestion_taken_up_are_no_faults() -> None:
    told = case()
    for said, fault in (
        ("資格への挑戦を後押ししてくださり、ありがとうございました。", False),
        ("挑戦を後押ししていただき、ありがとうございました。", False),
        ("採用を後押ししていただけますと幸いです。", True),
        ("採用を後押ししていただきたく存じます。", True),
        ("採用を後押ししてください。", True),
        ("つながりましょうとのお言葉に甘えて、申請させていただきます。", False),
        ("「つながりましょう」と言ってくださったので、申請させていただきます。", False),
        ("申請させていただきました。", True),
    ):
        found = review(f"Marta様\n先日の面接ではありがとうございました。{said}", told)
        assert bool({"presses", "request_talk"} & {one.id for one in found}) == fault, said


@every_person
def test_who_wrote_after_a_no_by_others_is_thanked_for_that_first(
    person: dict[str, Any], rapport: str
) -> None:
    no = {**OTHERS_WROTE, "kind": "rejection"}
    wrote = {**OTHERS_WROTE, "by": "them", "kind": "courtesy"}
    for text in notes(
        person, rapport, application={"stage": "rejected"}, contacts=[no, wrote], today="2026-03-11"
    ):
        thanked = re.search("(?:メール|ご連絡)(?:まで|を)いただき、(?:誠に)?ありがとう", text)
        assert thanked, text
        assert "ありがとう" not in text[: thanked.start()], text


@every_person
@pytest.mark.parametrize("interviews", [None, TWICE], ids=["one", "two"])
def test_a_call_before_the_outcome_is_thanked_for_in_few_words(
    interviews: list[dict[str, Any]] | None, person: dict[str, Any], rapport: str
) -> None:
    called = {"on": "2026-03-09", "by": "them", "channel": "phone", "kind": "courtesy"}
    told: dict[str, Any] = {"interviews": interviews} if interviews else {}
    for text in notes(person, rapport, contacts=[called], today="2026-03-11", **told)[::2]:
        assert "お電話" in text, text
        assert "いただいたうえ" not in text, text
        assert "一昨日" not in text, text


@pytest.mark.parametrize("kindness", ["was_frank", "gave_advice"])
@pytest.mark.parametrize("rapport", RAPPORTS)
def test_what_may_have_come_in_writing_is_not_said_of_the_talk(kindness: str, rapport: str) -> None:
    """They wrote that it is on hold and "connect with me": frank they may have been in that."""
    wrote = {"on": "2026-03-09", "by": "them", "channel": "email"}
    kinds = ("news", "invites_connection")
    person = {"thank_for": [kindness], "thanked_about": {kindness: "採用の状況"}}
    for text in notes(
        {**person, "greet_as": "森さん"},
        rapport,
        application={"stage": "on_hold"},
        contacts=[{**wrote, "kind": kind} for kind in kinds],
    )[::2]:
        assert "採用の状況" in text, text
        assert not re.search("面[接談](?:では|の際は)[^。]*採用の状況", text), text
        assert "募集の件は" not in text, text


@pytest.mark.parametrize("stage", ["awaiting_decision", "interviewing", "on_hold"])
def test_who_is_warm_and_called_san_is_asked_without_stiffness(stage: str) -> None:
    """「つながっていただけると嬉しいです」 rather than 「幸いです」."""
    told: dict[str, Any] = {"application": {"stage": stage}}
    for text in notes({"greet_as": "森さん", **FRANK}, "warm", **told):
        assert "幸いです" not in text, text


@every_person
def test_who_came_to_the_interview_says_so(person: dict[str, Any], rapport: str) -> None:
    """「面接に伺った」; 「面接で伺った」 would be what one heard there."""
    interviews = [{"on": "2026-03-05", "format": "on_site", "talked_about": [TOPIC]}]
    made = notes(person, rapport, interviews=interviews, preferences={"signature": "森下 彩"})
    assert not re.search("面接で伺(?:った|いました)森下", "".join(made)), made


@every_person
def test_who_wrote_back_to_a_withdrawal_is_thanked_first_and_nobody_applies_again(
    person: dict[str, Any], rapport: str
) -> None:
    """「またご縁がありましたら」 after a withdrawal reads as applying again."""
    wrote = {"on": "2026-03-10", "by": "them", "channel": "email", "kind": "courtesy"}
    for stage in ("withdrawn", "offer_declined"):
        for contacts in ([], [wrote]):
            for text in notes(person, rapport, application={"stage": stage}, contacts=contacts)[
                ::2
            ]:
                assert "またご縁" not in text, text
                assert ("お返事" in text) == bool(contacts), text
                assert ("温かいお返事" in text) == (bool(contacts) and rapport == "warm"), text


@pytest.mark.parametrize("rapport", RAPPORTS)
def test_the_words_for_a_round_suit_a_nursery_and_a_shop(rapport: str) -> None:
    """「職場をご案内くださり」 is stiff where nobody would say it of the place."""
    for did in (["showed_around"], ["showed_around", "made_welcome"]):
        for part in ("hiring_manager", "peer", "recruiter"):
            for text in notes({"part": part, "thank_for": did}, rapport):
                assert re.search("中をご案内|見学も", text), text
                assert "職場" not in text, text
    for text in notes({"thank_for": ["made_welcome", "showed_around"]}, rapport):
        assert "見学もさせていただき" in text, text


@every_person
@pytest.mark.parametrize("with_person", [True, False])
def test_a_day_ahead_stands_with_its_date_in_a_short_sentence(
    person: dict[str, Any], rapport: str, *, with_person: bool
) -> None:
    ahead = [
        {"on": "2026-03-05", "talked_about": [TOPIC]},
        {"on": "2026-03-13", "with_person": with_person},
    ]
    stage = {"stage": "interviewing"}
    for text in notes(person, rapport, interviews=ahead, application=stage)[::2]:
        assert not re.search("曜日(?:も|の面接も|に)|準備", text), text
        assert re.search("13日の面接も" if not with_person else "13日[もに]", text), text


@pytest.mark.parametrize("topic", ["新人の育て方", "看取りのケア"])
def test_what_was_said_in_a_warm_talk_is_no_lesson(topic: str) -> None:
    """「大変勉強になりました」 sounds like a form where the talk was warm, or formal and good."""
    spoken = [{"on": "2026-03-05", "talked_about": [topic]}]
    for person in ({}, FRANK):
        for rapport in ("warm", "formal"):
            for text in notes(person, rapport, interviews=spoken)[::2]:
                assert "勉強" not in text, text
                assert rapport == "formal" or "興味深" not in text, text


@pytest.mark.parametrize("did", ["made_welcome", "showed_around"])
def test_on_easy_terms_the_name_stands_alone_before_the_thanks(did: str) -> None:
    """「先日、面接していただいた早瀬凪です。」 is stiff to somebody called さん."""
    person = {"thank_for": [did], "addressed_as": "first_name"}
    for text in notes(person, "warm", preferences={"signature": "早瀬 凪"})[::2]:
        assert re.search("さん\n早瀬凪です。先日の面接(?:で|の際に)", text), text


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("channel", ["email", "in_person"])
def test_a_suggestion_is_taken_up_without_quoting_it(channel: str, rapport: str) -> None:
    """「つながりましょうとのお言葉に甘えて」 is awkward."""
    asked = {"on": "2026-03-09", "by": "them", "channel": channel, "kind": "invites_connection"}
    for person in PERSONS:
        for text in notes(person, rapport, contacts=[asked]):
            assert "つながりましょう" not in text, text
            assert "お言葉に甘えて、" in text, text


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("topics", [[TOPIC], ["夜勤の体制"], [TOPIC, "夜勤の体制"]])
def test_beside_a_topic_what_excites_does_not_turn_into_an_application(
    topics: list[str], rapport: str
) -> None:
    for person in PERSONS:
        made = notes(
            person,
            rapport,
            interviews=[{"on": "2026-03-05", "talked_about": topics}],
            application={"excites_you": ["一人ひとりに合わせた介護"]},
        )
        for text in made[::2]:
            assert "働き" not in text, text


@pytest.mark.parametrize("rapport", RAPPORTS)
def test_a_colleague_who_isnt_in_the_next_interview_is_asked_for_nothing_there(
    rapport: str,
) -> None:
    """「27日の面接も、どうぞよろしくお願いいたします。」 is for who has a part in it."""
    ahead = [
        {"on": "2026-03-05", "talked_about": [TOPIC]},
        {"on": "2026-03-27", "format": "on_site", "with_person": False},
    ]
    for person in ({}, FRANK):
        for text in notes(
            {**person, "part": "peer", "assessed_you": False},
            rapport,
            interviews=ahead,
            application={"stage": "interviewing"},
        ):
            assert not re.search("面接も、(?:どうぞ|何卒)よろしく", text), text
