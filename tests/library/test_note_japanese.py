"""What is Japanese in Japanese notes: 先日は, the role unsaid, how-clauses, closes that differ."""

import re
from datetime import date

import pytest

from followup_rules.advice import Note
from followup_rules.case import Tone
from followup_rules.note import compose, review
from followup_rules.note.bank import bank_for
from followup_rules.note.dates import say_past
from followup_rules.note.messages import KINDS
from followup_rules.note.own_wording import learn
from followup_rules.note.role import role_of
from followup_rules.note.wording import ja
from tests.library.test_note_compose import ASKED, case, text

JA = bank_for("ja").dates
SPOKEN = [{"on": "2026-03-05", "talked_about": ["データ基盤の移行"]}]


@pytest.mark.parametrize(
    ("met", "said"),
    [
        ("2026-03-10", "昨日"),
        ("2026-03-09", "月曜日"),
        ("2026-03-05", "先日"),
        ("2026-03-01", "先日"),
        ("2026-02-24", "2月24日"),
        ("2026-02-12", "2月12日"),
    ],
)
def test_a_day_some_while_back_is_senjitsu(met: str, said: str) -> None:
    today = date(2026, 3, 11)
    for dates in (JA, JA.after_noun or JA):
        assert say_past(date.fromisoformat(met), today, today, dates)[0].startswith(said)


def test_a_draft_for_later_days_says_what_is_true_on_all_of_them() -> None:
    met, sent = date(2026, 3, 5), date(2026, 3, 9)
    assert say_past(met, date(2026, 3, 6), date(2026, 3, 13), JA)[0] == "先日"
    assert say_past(met, met, sent, JA)[0] == "木曜日"


@pytest.mark.parametrize("limit", [200, 300])
def test_the_topic_reminds_them_of_the_role(limit: int) -> None:
    topic = text(case(interviews=SPOKEN), language="ja", limit=limit)
    assert "data analyst" not in topic.casefold()
    for contacts in ([], [ASKED]):
        bare = case(interviews=[{"on": "2026-03-05"}], contacts=contacts)
        assert "data analyst" in text(bare, language="ja", limit=limit).casefold()


def test_after_a_long_silence_the_talk_or_the_role_reminds() -> None:
    for spoken, reminds in ((SPOKEN, "データ基盤の移行"), ([{"on": "2026-03-05"}], "data analyst")):
        told = case(today="2026-04-25", interviews=spoken)
        assert reminds in text(told, language="ja", limit=300).casefold()


def test_a_question_within_a_sentence_is_taken_as_it_is() -> None:
    typed = "どうやってレビューの待ち時間を減らしたか"
    spoken = case(interviews=[{"on": "2026-03-05", "talked_about": [typed]}])
    assert "レビューの待ち時間をどのように減らしたかについて" in text(spoken, language="ja")
    drawn = case(application={"excites_you": [typed]}, interviews=[{"on": "2026-03-05"}])
    assert "減らしたかという点に" in text(drawn, language="ja", limit=300)


def test_thanks_for_the_outcome_are_no_question_about_it() -> None:
    told = case(application={"stage": "rejected"})
    for thanks in ("お知らせくださり、ありがとう", "お知らせいただき、御礼申し上げ"):
        note = f"Marta様、選考の結果を{thanks}ます。今後ともよろしくお願いいたします。"
        assert "asks_decision" not in {one.id for one in review(note, told)}
    asking = "Marta様、選考の結果をお知らせいただけますか。"
    assert "asks_decision" in {one.id for one in review(asking, told)}


def test_few_closes_are_the_usual_one() -> None:
    """Most people would end every note so; the notes of five interviewers must not be one."""
    closes = [one if isinstance(one, str) else one.text for one in ja.CLOSE[0]]
    usual = [one for one in closes if re.search("よろしくお願いいたします", one)]
    assert len(usual) * 4 <= len(closes)


def test_thanks_for_their_request_are_no_talk_of_ones_own() -> None:
    told = case()
    for thanks in (
        "つながりの申請をいただき、ありがとうございます。",
        "承認をありがとうございます。",
    ):
        assert review(f"Marta様\n{thanks}今後ともよろしくお願いいたします。", told) == []
    for asking in (
        "申請をお送りします。",
        "承認いただけますと幸いです。",
        "承認をお願いいたします。",
    ):
        found = {one.id for one in review(f"Marta様\n先日はありがとうございました。{asking}", told)}
        assert "request_talk" in found


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("tone", ["warm", "plain", "formal"])
def test_no_message_has_a_finding(kind: str, tone: Tone) -> None:
    for told in (
        case(interviews=SPOKEN),
        case(interviews=[]),
        case(interviews=SPOKEN, contacts=[ASKED]),
    ):
        for variant in range(3):
            message = compose(told, kind=kind, language="ja", tone=tone, variant=variant)
            assert message.findings == (), message.text


def test_who_is_connected_is_not_asked_to_connect() -> None:
    for variant in range(4):
        message = text(case(), kind="after_acceptance", language="ja", variant=variant)
        assert not re.search("つながっていただけ|つながれまし|つながりを", message)


def test_ones_own_greeting_is_kept_for_the_next_person_by_their_name() -> None:
    told = case(person={"name": "三浦 陽子"}, interviews=SPOKEN)
    note = compose(told, language="ja", limit=300)
    assert isinstance(note, Note)
    assert learn(note.text, note, told).parts == ()
    own = learn(note.text.replace("三浦様", "三浦さん"), note, told)
    other = case(person={"name": "小川真理子"}, interviews=SPOKEN)
    assert text(other, language="ja", limit=300, own=own).startswith("小川さん\n先日")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("【急募】病棟看護師", "病棟看護師"),
        ("Webエンジニア（フロントエンド）", "Webエンジニア"),
        ("経理スタッフ募集", "経理スタッフ"),
        ("看護師の求人", "看護師"),
        ("データアナリスト職", "データアナリスト職"),
        ("UI/UXデザイナー", "UI/UXデザイナー"),
    ],
)
def test_a_role_is_named_without_what_a_posting_adds(typed: str, said: str) -> None:
    assert role_of(typed, bank_for("ja")) == said


NOUNS = ["データ基盤の移行", "衛星画像の解析", "工場見学の進め方"]
CLAUSES = ["若手に設計を任せること", "どうやって納期を半分にしたか"]
STAGES = [
    {},
    {"today": "2026-03-25"},
    {"today": "2026-04-25"},
    {"application": {"stage": "on_hold"}},
    {"application": {"stage": "offer_received"}},
    {"application": {"stage": "offer_accepted"}},
    {"application": {"stage": "rejected"}},
    {"contacts": [ASKED]},
]


def notes_of(limit: int, **told: object) -> list[str]:
    """All variants of a note."""
    made = case(**told)
    return [text(made, language="ja", limit=limit, variant=one) for one in range(4)]


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("stage", STAGES)
def test_what_was_spoken_of_was_a_talk_of_two(
    rapport: str, limit: int, stage: dict[str, object]
) -> None:
    for topic in NOUNS:
        spoken = [{"on": "2026-03-05", "talked_about": [topic]}]
        notes = notes_of(limit, person={"rapport": rapport}, interviews=spoken, **stage)
        assert topic in notes[0]
        for note in notes:
            assert not re.search("お話を(?:伺|聞|お聞)|教えて|ご説明", note), note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("stage", STAGES)
def test_nobody_talks_about_a_clause(rapport: str, stage: dict[str, object]) -> None:
    """「…することについてお話しでき」: what they do is told as a story."""
    for topic in CLAUSES:
        spoken = [{"on": "2026-03-05", "talked_about": [topic]}]
        notes = notes_of(300, person={"rapport": rapport}, interviews=spoken, **stage)
        assert "というお話" in notes[0] or "かについてのお話" in notes[0]
        for note in notes:
            assert not re.search("(?:こと|か)についてお話し(?:で|す)", note), note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("topics", [[], ["データ基盤の移行"], ["勤務時間"]])
@pytest.mark.parametrize("on", ["2026-03-05", "2026-02-20", "2026-01-15"])
def test_the_wish_for_the_job_stands_once_where_nothing_else_shows_it_and_never_while_one_waits(
    rapport: str, topics: list[str], on: str
) -> None:
    """Beside a topic readers took it for a second application, weeks later for a reminder."""
    spoken = [{"on": on, "talked_about": topics}]
    made = notes_of(300, person={"rapport": rapport}, interviews=spoken)
    for number, note in enumerate(made):
        said = re.findall("働きたい|働けれ|働けましたら|ご一緒したい|入社を希望|志望", note)
        times = 0 if on < "2026-03" or (topics and not number) else 1
        assert len(said) <= 1 if topics and number else len(said) == times, note


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_thanks_for_what_they_did_stand_alone(limit: int, rapport: str) -> None:
    person = {"rapport": rapport, "thank_for": ["showed_around"]}
    for note in notes_of(limit, person=person, interviews=SPOKEN):
        assert len(re.findall("ありがとう|感謝|お礼", note)) == 1, note
        assert "お時間" not in note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_after_an_offer_an_answer_is_promised_for_no_day(rapport: str) -> None:
    told = {"person": {"rapport": rapport}, "application": {"stage": "offer_received"}}
    for note in notes_of(300, interviews=SPOKEN, **told):
        assert not re.search("近々|近日|近いうち|すぐに", note), note


def test_a_follow_up_email_names_the_day_that_was_promised() -> None:
    told = case(
        today="2026-03-25",
        application={"decision_by": "2026-03-18"},
        interviews=SPOKEN,
    )
    message = compose(told, kind="follow_up_email", language="ja")
    assert "3月18日頃までにご連絡をいただけると伺っておりました" in message.text
    assert message.findings == ()


SAN = {"rapport": "warm", "addressed_as": "first_name"}
"""Whom one calls さん, after a warm talk."""
MET_LEADER = {"part": "hiring_manager"}


def told_by(by: str, kind: str, channel: str = "email", on: str = "2026-03-09") -> dict[str, str]:
    """A message or word since the talk."""
    return {"on": on, "by": by, "channel": channel, "kind": kind}


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("part", ["hiring_manager", "senior", "recruiter"])
@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("asked_by", ["email", "in_person"])
def test_a_known_offer_gets_a_word_of_joy_beside_their_suggestion(
    asked_by: str, limit: int, part: str, rapport: str
) -> None:
    told = [told_by("employer", "news"), told_by("them", "invites_connection", asked_by)]
    offer = {"stage": "offer_received"}
    person = {"part": part, "rapport": rapport}
    notes = notes_of(limit, person=person, application=offer, contacts=told, interviews=SPOKEN)
    for note in notes[:2]:
        assert re.search("内定[^。]*嬉し", note), note


@pytest.mark.parametrize("interest", ["company_only", "unsure", "lost"])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("asked", [False, True])
def test_who_has_not_decided_thanks_for_an_offer_and_is_not_glad_of_it(
    interest: str, rapport: str, *, asked: bool
) -> None:
    told = [told_by("employer", "news")]
    told += [told_by("them", "invites_connection", "in_person")] if asked else []
    offer = {"stage": "offer_received", "interest": interest}
    person = MET_LEADER | {"rapport": rapport}
    note = notes_of(300, person=person, application=offer, contacts=told, interviews=SPOKEN)[0]
    assert re.search("内定[^。]*感謝", note), note
    assert not re.search("光栄|内定[^。]*嬉し", note), note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("part", ["hiring_manager", "peer", "agency_recruiter"])
@pytest.mark.parametrize("by", ["them", "employer"])
@pytest.mark.parametrize("limit", [200, 300])
def test_a_freeze_stands_in_one_sentence_with_what_it_means_for_the_tie(
    limit: int, by: str, part: str, rapport: str
) -> None:
    for kindnesses in ([], ["made_welcome"]):
        person = {"part": part, "rapport": rapport, "thank_for": kindnesses}
        held = {"stage": "on_hold"}
        news = [told_by(by, "news")]
        for note in notes_of(limit, person=person, application=held, contacts=news):
            for sentence in re.findall("[^。]*見合わせ[^。]*。", note):
                assert re.search("ご縁|再開", sentence), note


@pytest.mark.parametrize(
    ("met", "today"),
    [
        ("2026-03-05", "2026-03-16"),
        ("2026-03-05", "2026-03-18"),
        ("2026-03-05", "2026-03-26"),
        ("2026-03-12", "2026-03-28"),
        ("2026-02-12", "2026-03-04"),
    ],
)
@pytest.mark.parametrize("limit", [200, 300])
def test_on_easy_terms_no_date_stands_before_the_talk(limit: int, met: str, today: str) -> None:
    spoken = [{"on": met, "talked_about": ["新人の育て方"]}]
    for note in notes_of(limit, person=SAN, today=today, interviews=spoken)[:2]:
        assert not re.search(r"\d+日", note), note


@pytest.mark.parametrize("part", ["hiring_manager", "peer"])
@pytest.mark.parametrize("way", ["unknown", "phone", "video", "on_site"])
@pytest.mark.parametrize("limit", [200, 300])
def test_between_san_nothing_is_stiff(limit: int, way: str, part: str) -> None:
    thanked = told_by("you", "thank_you", on="2026-03-06")
    spoken = [{"on": "2026-03-05", "talked_about": ["新人の育て方"], "format": way}]
    for contacts in ([], [thanked]):
        person = SAN | {"part": part}
        for note in notes_of(limit, person=person, interviews=spoken, contacts=contacts):
            assert not re.search("お忙しい|割いて|お礼申し上げ|興味深く伺い", note), note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("by", ["them", "employer"])
def test_the_next_interview_is_called_one(by: str, rapport: str) -> None:
    booked = {"on": "2026-03-20", "with_person": False}
    told = [told_by(by, "scheduling")]
    person = MET_LEADER | {"rapport": rapport}
    notes = notes_of(300, person=person, interviews=[*SPOKEN, booked], contacts=told)
    assert re.search("20日の面接も|次の面接", notes[0]), notes[0]
    for note in notes:
        assert "選考" not in note, note


@pytest.mark.parametrize("kindness", ["was_frank", "gave_advice", "encouraged"])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("limit", [200, 300])
def test_what_they_may_have_written_is_not_said_to_be_of_the_talk(
    limit: int, rapport: str, kindness: str
) -> None:
    """Words of theirs stand alone where they wrote since, as the thanks of the note."""
    about = {kindness: "測量士の資格"}
    person = {"rapport": rapport, "thank_for": [kindness], "thanked_about": about}
    asked = [told_by("them", "invites_connection")]
    no = [told_by("employer", "rejection"), told_by("them", "courtesy")]
    rejected = {"stage": "rejected"}
    for note in (
        *notes_of(limit, person=person, interviews=SPOKEN, contacts=asked),
        *notes_of(limit, person=person, interviews=SPOKEN, contacts=no, application=rejected)[:2],
    ):
        assert not re.search("面接では[^。]*測量士", note), note
    first = notes_of(limit, person=person, interviews=SPOKEN, contacts=asked)[0]
    assert re.search("測量士[^。]*ありがとうございました。お言葉に甘えて、つながりを申請", first), (
        first
    )


@pytest.mark.parametrize("limit", [200, 300])
def test_beside_their_message_the_second_thing_they_did_is_thanked_for(limit: int) -> None:
    did = ["worked_through_task", "gave_advice"]
    about = {"worked_through_task": "設計課題", "gave_advice": "テストの書き方"}
    person = SAN | {"thank_for": did, "thanked_about": about}
    no = [told_by("employer", "rejection"), told_by("them", "substance", on="2026-03-10")]
    stage = {"stage": "rejected"}
    note = notes_of(limit, person=person, contacts=no, application=stage, interviews=SPOKEN)[0]
    assert re.search("。テストの書き方についてもご助言をいただき、", note), note


@pytest.mark.parametrize("limit", [200, 300])
def test_whoever_made_one_welcome_is_thanked_for_that(limit: int) -> None:
    for note in notes_of(limit, person={"thank_for": ["made_welcome"]}, interviews=SPOKEN):
        assert "温かく迎えて" in note, note


@pytest.mark.parametrize("person", [SAN, {"rapport": "warm"}])
def test_what_stays_in_mind_was_heard_at_the_talk(person: dict[str, str]) -> None:
    """「面接では、…のお話が心に残っております」: at the talk it had not stayed in mind yet."""
    asked = [told_by("them", "invites_connection")]
    for note in notes_of(300, person=person, interviews=SPOKEN, contacts=asked):
        assert not re.search("面接では、[^。]*心に残", note), note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("limit", [200, 300])
def test_no_close_is_that_of_every_other_note(limit: int, rapport: str) -> None:
    names = [f"{family} {given}" for family in "森林谷原東西南北" for given in ("健", "恵", "翔")]
    notes = [
        text(
            case(person={"name": name, "rapport": rapport}, interviews=SPOKEN),
            language="ja",
            limit=limit,
        )
        for name in names
    ]
    same = [note for note in notes if "こちらでもつながっていただ" in note]
    assert len(same) * 5 <= len(notes) * 2


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("limit", [200, 300])
def test_after_a_call_the_talk_is_named_before_the_name(limit: int, rapport: str) -> None:
    """Else the name stands alone: 「森下彩です。月曜日はお電話をいただき、…」."""
    called = [told_by("them", "courtesy", "phone")]
    told = case(
        person={"rapport": rapport},
        interviews=[{"on": "2026-03-05"}],
        contacts=called,
        preferences={"signature": "森下彩", "note_language": "ja"},
    )
    note = text(told, limit=limit)
    assert re.search("面接[^。]*森下彩です。", note), note


@pytest.mark.parametrize("kindness", ["made_welcome", "encouraged", "showed_around"])
def test_a_talk_by_phone_is_no_role(kindness: str) -> None:
    """「お電話でお電話の面接をしていただいた」."""
    no = [told_by("employer", "rejection"), told_by("them", "courtesy")]
    spoken = [{"on": "2026-03-05", "talked_about": ["新人の育て方"], "format": "phone"}]
    signs = {"signature": "森下彩", "note_language": "ja"}
    person = SAN | {"thank_for": [kindness, "gave_advice"]}
    told = {"person": person, "interviews": spoken, "contacts": no, "preferences": signs}
    for note in notes_of(300, application={"stage": "rejected"}, **told):
        assert "お電話の面接" not in note, note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_joy_is_said_in_a_word_that_the_note_has_once(rapport: str) -> None:
    called = [told_by("them", "news", "phone")]
    person = {"rapport": rapport, "thank_for": ["made_welcome"]}
    offer = {"stage": "offer_received"}
    for topics in (["新人の育て方"], ["夜勤の体制"]):
        spoken = [{"on": "2026-03-05", "talked_about": topics}]
        note = notes_of(300, person=person, application=offer, contacts=called, interviews=spoken)[
            0
        ]
        for word in ("嬉し", "とても", "大変", "本当に", "感謝"):
            assert note.count(word) <= 1, note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("limit", [200, 300])
def test_what_was_explained_is_what_they_explained(limit: int, rapport: str) -> None:
    """「シフトの組み方を分かりやすくご説明くださり」, as people write it, rather than について."""
    about = {"explained_clearly": "シフトの組み方"}
    person = {"rapport": rapport, "thank_for": ["explained_clearly"], "thanked_about": about}
    for note in notes_of(limit, person=person, interviews=SPOKEN):
        assert "シフトの組み方を分かりやすく" in note, note
