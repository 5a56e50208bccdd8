"""English notes as a careful person sends them, over situations, tones, topics and both limits."""

import re
from itertools import product
from typing import Any

import pytest

from followup_rules.case import Case
from followup_rules.note import compose
from tests.library.test_thank_for import SITUATIONS, case

TOPICS = (
    "the new triage desk",
    "moving the depot",
    "how you plan the nights",
    "shift patterns",
    "",
)
RAPPORTS = ("warm", "neutral", "formal")
NAMES = ("Jana Mertens", "Ruth Ashe", "Tom Vey")


def written(situation: str, topic: str, *kindnesses: str) -> list[tuple[str, str, Case]]:
    """Return (rapport, note, case) for a situation: three people, three tones, both limits."""
    found = []
    for rapport, name, limit in product(RAPPORTS, NAMES, (200, 300)):
        told = case("en", *kindnesses, **SITUATIONS[situation]).model_dump(mode="json")
        told["person"] |= {"rapport": rapport, "name": name}
        told["preferences"]["signature"] = "Hanna Okafor"
        for met in told["interviews"]:
            met["talked_about"] = [topic] if topic else []
        made = Case.model_validate(told)
        found.append((rapport, compose(made, limit=limit).text, made))
    return found


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_an_english_note_reads_as_a_person_writes(situation: str, topic: str) -> None:
    for kindnesses in ((), ("was_frank", "encouraged")):
        for _, text, _ in written(situation, topic, *kindnesses):
            assert text.casefold().count("data analyst") <= 1, text
            # A conversation is of two: what was a thing was not told by one to the other.
            assert not re.search(
                r"told me about|telling me about|hear(?:ing)? about (?!shift)", text
            )
            assert not re.search(r"\b(?:very|really) soon\b|simply|another hour", text), text
            begins = re.findall(r"(?:^[^,]+, |[.!?] )(\w+'?\w* \w+)", text)
            assert len(begins) == len({one.casefold() for one in begins}), (begins, text)


@pytest.mark.parametrize("kindness", ["gave_advice", "was_frank", "made_welcome"])
@pytest.mark.parametrize("situation", ["plain", "check_in", "on_hold", "asked", "formal"])
def test_what_they_did_is_all_that_is_thanked_for(situation: str, kindness: str) -> None:
    for _, text, _ in written(situation, "the new triage desk", kindness):
        assert len(re.findall("thank", text, re.IGNORECASE)) == 1, text
        assert "your time" not in text


TOPIC = "the new triage desk"
NEWS = {"on": "2026-03-10", "kind": "news", "channel": "email"}


def told(*kindnesses: str, topic: str = TOPIC, **over: Any) -> list[tuple[int, str]]:  # noqa: ANN401  # parts of a case, as JSON
    """Return (limit, note) for a case told in full: three people, three tones, both limits."""
    found = []
    for rapport, name, limit in product(RAPPORTS, NAMES, (200, 300)):
        made = case("en", *kindnesses, **over).model_dump(mode="json")
        made["person"] |= {"rapport": rapport, "name": name}
        made["interviews"][0]["talked_about"] = [topic] if topic else []
        found.append((limit, compose(Case.model_validate(made), limit=limit).text))
    return found


@pytest.mark.parametrize("topic", [TOPIC, ""])
@pytest.mark.parametrize("kindnesses", [(), ("made_welcome",)])
def test_whoever_goes_on_looks_forward_to_it(kindnesses: tuple[str, ...], topic: str) -> None:
    contacts = [NEWS | {"by": "them"}]
    over: dict[str, Any] = {"application": {"stage": "interviewing"}, "contacts": contacts}
    for _, text in told(*kindnesses, topic=topic, **over):
        assert re.search(r"forward to the next (?:step|stage)", text), text
        assert not re.search(r"love to (?:join|work|do)|interested in (?:the|joining)", text), text


@pytest.mark.parametrize("kindnesses", [(), ("gave_advice",)])
def test_an_offer_that_somebody_else_made_is_not_thanked_for(kindnesses: tuple[str, ...]) -> None:
    for by in ("them", "employer"):
        over = {"application": {"stage": "offer_received"}, "contacts": [NEWS | {"by": by}]}
        for _, text in told(*kindnesses, **over):
            assert bool(re.search(r"[Tt]hank[^.!]*offer", text)) == (by == "them"), text
            assert "offer" in text
            # The answer is owed to whoever made the offer; with others one stays in touch.
            assert ("answer" in text) == (by == "them"), text
            assert by == "them" or re.search("connect|in touch", text), text


@pytest.mark.parametrize("kindnesses", [(), ("gave_advice",)])
@pytest.mark.parametrize("by", ["them", "employer"])
def test_whoever_asked_to_connect_after_a_no_reads_no_farewell(
    kindnesses: tuple[str, ...], by: str
) -> None:
    rejected = NEWS | {"by": by, "kind": "rejection"}
    contacts = [rejected, NEWS | {"by": "them", "kind": "invites_connection"}]
    over: dict[str, Any] = {"application": {"stage": "rejected"}, "contacts": contacts}
    for limit, text in told(*kindnesses, **over):
        assert not re.search(r"wish you|all the best|paths", text), text
        assert limit < 300 or TOPIC in text, text


@pytest.mark.parametrize("kindnesses", [(), ("was_frank",)])
def test_a_freeze_is_no_objection(kindnesses: tuple[str, ...]) -> None:
    for _, text in told(*kindnesses, application={"stage": "on_hold"}):
        assert not re.search(r"although|even with", text, re.IGNORECASE), text
        assert re.search(r"(?:know|understand)\b[^.]* (?:on hold|has to wait)", text), text
        assert re.search("still (?:be )?(?:very )?interested|still love to join", text), text
        # A bare sentence of its own ("I know the role is on hold.") lands coldly.
        assert not re.search(r"(?:know|understand)\b[^.,]* on hold(?: for now)?\.", text), text


def test_a_task_without_words_of_its_own_is_called_by_what_was_spoken_of() -> None:
    for _, text in told("worked_through_task"):
        assert "the task" not in text, text
        assert f"talk through {TOPIC}" in text, text


def test_after_a_no_the_wish_to_connect_is_no_flourish() -> None:
    over: dict[str, Any] = {
        "application": {"stage": "rejected"},
        "contacts": [
            NEWS | {"by": "them", "kind": kind} for kind in ("rejection", "invites_connection")
        ],
    }
    for kindnesses in ((), ("gave_advice",)):
        for _, text in told(*kindnesses, **over):
            assert "here I am" not in text, text


def test_no_day_follows_what_somebody_was_frank_about() -> None:
    over = {"person": {"thanked_about": {"was_frank": "the night shift"}}}
    for _, text in told("was_frank", **over):
        assert "the night shift" in text
        assert not re.search(r"night shift (?:on|last)\b", text), text


def test_no_hint_comes_from_whoever_no_longer_wants_the_job() -> None:
    for interest, day in product(("unsure", "lost"), ("2026-03-20", "2026-04-20")):
        for kindnesses in ((), ("gave_advice",)):
            over: dict[str, Any] = {"today": day, "application": {"interest": interest}}
            for limit, text in told(*kindnesses, **over):
                assert not re.search(r"let me know|need|reply|interested", text), text
                assert limit < 300 or TOPIC in text, text


BESIDES_NEWS = sorted(set(SITUATIONS) - {"asked", "offer", "known", "declined", "withdrawn"})


@pytest.mark.parametrize("situation", BESIDES_NEWS)
def test_a_note_opens_with_the_thanks_for_what_they_did(situation: str) -> None:
    """An offer, a suggestion, and whoever was known before come first; a no or a freeze doesn't."""
    for kindnesses in (("showed_around",), ("was_frank", "gave_advice")):
        for _, text, _ in written(situation, TOPIC, *kindnesses):
            assert re.match(r"[^,]+, (?:thank|many thanks|I applied|I interviewed)", text), text


def test_what_readers_called_stiff_or_breezy_is_in_no_note() -> None:
    stiff = (
        r"[Ll]et's (?:stay|keep)|glad of|should be glad|remain|sorry|so glad we|time to go through"
    )
    for situation, kindnesses in product(SITUATIONS, ((), ("worked_through_task",))):
        for _, text, _ in written(situation, TOPIC, *kindnesses):
            assert not re.search(stiff, text), text


@pytest.mark.parametrize("situation", ["formal", "no", "no_and_asked", "on_hold", "check_in"])
@pytest.mark.parametrize(("tag", "regards"), [("en-GB", "Kind"), ("en-US", "Best")])
def test_a_formal_note_ends_with_regards_before_the_name(
    situation: str, tag: str, regards: str
) -> None:
    told = case("en", "gave_advice", **SITUATIONS[situation]).model_dump(mode="json")
    told["person"] |= {"rapport": "formal"}
    told["preferences"] |= {"signature": "Hanna Okafor", "note_language": tag}
    told["interviews"][0]["talked_about"] = [TOPIC]
    signed = compose(Case.model_validate(told), limit=300).text
    assert re.search(rf"\. {regards} regards, Hanna(?: Okafor)?$", signed), signed
    told["preferences"] |= {"signature": None}
    assert "regards" not in compose(Case.model_validate(told), limit=300).text


def test_a_clause_ends_the_thanks_and_the_day_stands_before_it() -> None:
    about = {"was_frank": "how lonely it can get", "showed_around": "the lock"}
    over: dict[str, Any] = {"person": {"thanked_about": about}}
    for limit, text in told("was_frank", "showed_around", **over):
        if limit == 300:
            assert re.search(r"the lock [^,]*Thursday, and for being so \w+ with me about", text), (
                text
            )


@pytest.mark.parametrize("topic", [TOPIC, "how you run the triage desk"])
@pytest.mark.parametrize("name", ["Ola Nord", "Zed Ives"])
def test_whichever_way_is_chosen_the_next_step_is_said(name: str, topic: str) -> None:
    made = case(
        "en",
        "gave_advice",
        application={"stage": "interviewing"},
        contacts=[NEWS | {"by": "them"}],
    ).model_dump(mode="json")
    made["person"] |= {"rapport": "warm", "name": name}
    made["interviews"][0]["talked_about"] = [topic]
    for limit, variant in product((200, 300), range(3)):
        text = compose(Case.model_validate(made), limit=limit, variant=variant).text
        assert "forward to the next step" in text, text


@pytest.mark.parametrize(
    ("part", "kindnesses"),
    [
        ("recruiter", ("gave_advice",)),
        ("agency_recruiter", ()),
        ("agency_recruiter", ("was_frank",)),
    ],
)
def test_who_arranged_the_interview_is_thanked_for_that(
    part: str, kindnesses: tuple[str, ...]
) -> None:
    made = case(
        "en",
        *kindnesses,
        application={"stage": "interviewing"},
        contacts=[NEWS | {"by": "them", "kind": "scheduling"}],
    ).model_dump(mode="json")
    made["person"]["part"] = part
    made["interviews"].append({"on": "2026-03-20", "format": "on_site", "with_person": False})
    text = compose(Case.model_validate(made), limit=300).text
    # The day may be a visit or a trial to the employer's own recruiter.
    own = "for arranging the interview"
    said = "for setting things up for the 20th" if part == "recruiter" else own
    assert said in text, text
    assert "see you" not in text.lower(), text


ANSWERS = (
    r"I'd (?:still )?be (?:very )?(?:glad|happy) to|[Gg]lad to connect, as|adding you|be connected"
)


@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_wish_to_connect_answers_no_request(situation: str) -> None:
    """ "I'd be happy to stay in touch" answers somebody who asked, and "glad to" accepts."""
    for kindnesses in ((), ("showed_around",), ("was_frank", "made_welcome")):
        for _, text, _ in written(situation, TOPIC, *kindnesses):
            assert not re.search(ANSWERS, text), text
            assert "the other day" not in text


@pytest.mark.parametrize("part", ["hiring_manager", "peer", "recruiter"])
@pytest.mark.parametrize("day", ["2026-03-17", "2026-03-30"])
@pytest.mark.parametrize("asked", [True, False])
def test_a_booked_day_need_not_be_an_interview(
    part: str,
    day: str,
    asked: bool,  # noqa: FBT001  # a parameter
) -> None:
    """It may be a visit or a trial: only one's own recruiter surely speaks of an interview."""
    asks = {"on": "2026-03-05", "by": "them", "kind": "invites_connection", "channel": "in_person"}
    for rapport, limit, kindnesses in product(RAPPORTS, (200, 300), ((), ("showed_around",))):
        made = case(
            "en",
            *kindnesses,
            application={"stage": "interviewing"},
            contacts=[asks] if asked else [],
        ).model_dump(mode="json")
        made["person"] |= {"rapport": rapport, "part": part}
        made["interviews"].append({"on": day, "format": "on_site", "with_person": False})
        text = compose(Case.model_validate(made), limit=limit).text
        assert not re.search(r"(?:the|my next) interview\b", text), text
        assert re.search(r"look(?:ing)? forward to", text), text


@pytest.mark.parametrize(
    ("kindness", "words"),
    [
        ("explained_clearly", "your work with families in the first few days"),
        ("explained_clearly", "how the four years are set up"),
        ("encouraged", "to keep going with the story hours"),
        ("was_frank", "how lonely it can get"),
    ],
)
def test_the_talk_and_its_day_stand_before_long_thanks(kindness: str, words: str) -> None:
    over = {"person": {"thanked_about": {kindness: words}}}
    for situation in ("plain", "check_in", "on_hold"):
        for _, text in told(kindness, **{**SITUATIONS[situation], **over}):
            thanks = re.search(r"[Tt]hank[^.]*\.", text)
            assert thanks, text
            assert words.removeprefix("to ") in thanks[0], text
            day = re.search(r"Thursday|the 5th|March|month|last week", thanks[0])
            if day is None:  # what else there is to say came before it
                assert re.search(r"I enjoyed|on hold", text), text
                continue
            assert day.start() < thanks[0].index(words.removeprefix("to ")), text


@pytest.mark.parametrize(
    "situation", ["plain", "formal", "check_in", "asked", "no", "no_from_others", "accepted"]
)
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("cutting the hedge", "for cutting the hedge with me"),
        ("making a latte", "for making a latte with me"),
        ("edge cutting", "for going through edge cutting with me"),
        ("the sample report", "for going through the sample report with me"),
    ],
)
def test_what_was_done_by_hand_is_not_gone_through(situation: str, words: str, said: str) -> None:
    over = {"person": {"thanked_about": {"worked_through_task": words}}}
    for _, text in told("worked_through_task", **{**SITUATIONS[situation], **over}):
        assert said in text, text


@pytest.mark.parametrize(("how", "said"), [("on_site", "see"), ("video", "see"), ("phone", "talk")])
@pytest.mark.parametrize("kindnesses", [(), ("made_welcome",)])
def test_who_is_met_again_is_seen_and_by_phone_talked_to(
    how: str, said: str, kindnesses: tuple[str, ...]
) -> None:
    """The next day with them may be a visit or a trial: nothing says that it is a conversation."""
    wrong = {
        "see": r"talking again|next conversation|speaking \w+ you again",
        "talk": r"see(?:ing)? you",
    }
    for rapport, limit in product(RAPPORTS, (200, 300)):
        made = case("en", *kindnesses, application={"stage": "interviewing"}).model_dump(
            mode="json"
        )
        made["person"] |= {"rapport": rapport}
        made["interviews"].append({"on": "2026-03-17", "format": how, "with_person": True})
        for variant in range(3):
            text = compose(Case.model_validate(made), limit=limit, variant=variant).text
            assert not re.search(wrong[said], text, re.IGNORECASE), text


ASKED = NEWS | {"on": "2026-03-05", "by": "them", "kind": "invites_connection"}


@pytest.mark.parametrize("kindnesses", [(), ("gave_advice",), ("was_frank", "showed_around")])
@pytest.mark.parametrize(("by", "channel"), [("employer", "email"), ("them", "phone")])
def test_an_offer_is_no_secret_to_who_suggested_connecting(
    by: str, channel: str, kindnesses: tuple[str, ...]
) -> None:
    """Who wants it is glad of it, and does not accept it in the note."""
    over: dict[str, Any] = {
        "application": {"stage": "offer_received"},
        "contacts": [ASKED, NEWS | {"by": by, "channel": channel}],
        "person": {"thanked_about": {"was_frank": "the night shift", "showed_around": "the lock"}},
    }
    for limit, text in told(*kindnesses, **over):
        assert len(re.findall("offer", text)) == 1, text
        assert re.search(
            "offer" if by == "them" else "(?:pleased|delighted|thrilled|glad) to .* offer", text
        ), text
        assert by == "employer" or re.search("call", text), text
        assert re.search("suggested|here I am", text), text
        assert limit < 300 or TOPIC in text, text
    over["application"] = {"stage": "offer_received", "interest": "unsure"}
    over["contacts"] = [ASKED, NEWS | {"by": "employer"}]
    assert not any("offer" in text for _, text in told(*kindnesses, **over))


@pytest.mark.parametrize("excites", ["the night clinic", "working with the herd"])
@pytest.mark.parametrize("situation", ["plain", "check_in", "asked", "thanked"])
def test_what_excites_is_no_job_that_one_has(situation: str, excites: str) -> None:
    given = SITUATIONS.get(situation, {"contacts": [NEWS | {"by": "you", "kind": "thank_you"}]})
    given = {**given, "application": {**given.get("application", {}), "excites_you": [excites]}}
    said = [text for _, text in told(topic="", **given)]
    assert not any(re.search("excited|interested in " + excites, text) for text in said), said
    assert situation != "plain" or all(f"idea of {excites}" in text for text in said), said


@pytest.mark.parametrize("excites", ["the night clinic", "working with the herd"])
def test_what_was_spoken_of_comes_before_what_excites(excites: str) -> None:
    """Where the thanks name one thing already: even where room is left for only one more."""
    over: dict[str, Any] = {
        "person": {"thanked_about": {"showed_around": "the greenhouses and the seed store"}},
        "application": {"excites_you": [excites]},
    }
    topic = "keeping the bedding plants alive in a dry spell"
    for _, text in told("showed_around", "made_welcome", topic=topic, **over):
        assert excites not in text, text
        assert topic in text or "welcome" in text, text


@pytest.mark.parametrize("part", ["hiring_manager", "recruiter"])
@pytest.mark.parametrize("kindnesses", [(), ("gave_advice",), ("was_frank", "showed_around")])
def test_whoever_thanks_for_word_of_a_freeze_still_wants_the_role(
    kindnesses: tuple[str, ...], part: str
) -> None:
    """Even where there is little room: without it the thanks sound like a farewell."""
    over: dict[str, Any] = {
        "application": {"stage": "on_hold"},
        "contacts": [NEWS | {"by": "them"}],
        "person": {
            "part": part,
            "thanked_about": {"was_frank": "the night shift", "showed_around": "the lock"},
        },
    }
    for _, text in told(*kindnesses, **over):
        assert re.search(r"on hold\b", text), text
        assert re.search(r"still (?:be )?(?:very )?interested|still love", text), text
        assert len(re.findall(r"\blove\b", text)) <= 1, text


@pytest.mark.parametrize("situation", SITUATIONS)
def test_what_was_and_what_one_would_like_have_each_their_subject(situation: str) -> None:
    for kindnesses in ((), ("gave_advice",)):
        for _, text, _ in written(situation, TOPIC, *kindnesses):
            assert not re.search(r"I (?:[a-z]+ )*(?:enjoyed|appreciated)[^.,]* and would", text), (
                text
            )


@pytest.mark.parametrize("situation", ["no", "no_by_phone", "no_from_others", "declined"])
def test_no_empty_word_of_the_talk_stands_beside_real_thanks(situation: str) -> None:
    """Warm, one may say all the same that it was enjoyed."""
    for kindnesses in (("gave_advice",), ("was_frank", "showed_around")):
        for rapport, text, _ in written(situation, "", *kindnesses):
            empty = re.search(r"good to (?:talk|speak)|appreciated our", text)
            assert rapport == "warm" or not empty, text
            assert situation != "no_by_phone" or "call" in text, text


@pytest.mark.parametrize("interest", ["unsure", "lost"])
@pytest.mark.parametrize("by", ["them", "employer"])
@pytest.mark.parametrize("kindnesses", [(), ("gave_advice",)])
def test_who_is_undecided_thanks_for_an_offer_at_most(
    kindnesses: tuple[str, ...], by: str, interest: str
) -> None:
    over: dict[str, Any] = {
        "application": {"stage": "offer_received", "interest": interest},
        "contacts": [NEWS | {"by": by, "channel": "phone"}],
    }
    for _, text in told(*kindnesses, **over):
        assert not re.search(r"(?:happy|pleased|delighted|thrilled|glad) to (?:get|rec)", text), (
            text
        )
        assert "offer" in text, text
        assert by == "employer" or "call" in text, text


TITLED: tuple[dict[str, Any], ...] = (
    {"greet_as": "Dr. Roe"},
    {"greet_as": "Professor Roe"},
    {"name": "Dr Ada Roe"},
    {"name": "Ada Roe", "addressed_as": "ms"},
    {"name": "Tom Roe", "addressed_as": "mr"},
)


@pytest.mark.parametrize("tag", ["en-GB", "en-US", "en-AU"])
@pytest.mark.parametrize("titled", TITLED)
def test_a_warm_note_to_somebody_with_a_title_is_no_letter(
    titled: dict[str, Any], tag: str
) -> None:
    for rapport, limit, variant in product(RAPPORTS, (200, 300), range(3)):
        made = case("en", "showed_around").model_dump(mode="json")
        made["person"] |= {"rapport": rapport, **titled}
        made["preferences"] |= {"signature": "Kayla Brandt", "note_language": tag}
        text = compose(Case.model_validate(made), limit=limit, variant=variant).text
        if rapport == "warm":
            assert re.match(r"(?:Hi|Hello) (?:Dr|Professor|Ms|Mr)\.? Roe, ", text), text
            assert re.search(r"[.!] Kayla Brandt$", text), text
            assert "regards" not in text, text
        else:
            assert re.match(r"Dear (?:Dr|Professor|Ms|Mr)\.? Roe, ", text), text


@pytest.mark.parametrize("kindnesses", [(), ("made_welcome",)])
def test_who_asked_to_be_added_reads_what_they_said(kindnesses: tuple[str, ...]) -> None:
    found = [text for _, text in told(*kindnesses, **SITUATIONS["asked"])]
    assert any("you said to add you on here, so here I am!" in text for text in found), found
    assert not any(re.search("find you|look you up", text) for text in found), found


@pytest.mark.parametrize("topic", [TOPIC, ""])
@pytest.mark.parametrize("kindnesses", [(), ("gave_advice",)])
@pytest.mark.parametrize("interest", ["role_and_company", "unsure"])
@pytest.mark.parametrize("channel", ["email", "phone"])
@pytest.mark.parametrize("answered", [True, False])
def test_who_told_of_a_freeze_is_thanked_and_told_nothing_of_it(
    kindnesses: tuple[str, ...],
    topic: str,
    interest: str,
    channel: str,
    answered: bool,  # noqa: FBT001  # a parameter
) -> None:
    news = NEWS | {"by": "them", "channel": channel}
    mine = [NEWS | {"by": "you", "kind": "courtesy"}] if answered else []
    over: dict[str, Any] = {
        "application": {"stage": "on_hold", "interest": interest},
        "contacts": [news, *mine],
    }
    for _, text in told(*kindnesses, topic=topic, **over):
        assert not re.search(r"I (?:quite )?(?:know|understand)\b[^.]* on hold", text), text
        if channel == "phone":
            assert re.search(r"[Tt]hank[^.]* (?:call|calling)\b", text), text
        elif not kindnesses:
            again = " again" if answered else ""
            assert re.search(rf"thank you{again} for (?:letting me know|writing to)", text), text
        assert interest != "unsure" or "interested" not in text, text


@pytest.mark.parametrize("interest", ["role_and_company", "unsure"])
def test_a_freeze_that_others_told_of_is_said_in_one_sentence_with_the_close(interest: str) -> None:
    over = {"application": {"stage": "on_hold", "interest": interest}}
    for _, text in told(**over):
        if "on hold" in text:
            assert re.search(r"on hold[^.]*(?:,| and| but) ", text), text


@pytest.mark.parametrize(
    "topic",
    [
        "getting rid of old chemicals safely",
        "getting rid of bindweed",
        "making sense of old wiring",
        "keeping track of stock",
        "getting hold of spare parts",
        "getting used to night shifts",
        "making room for new stock",
        "taking care of old dogs",
        "dealing with late deliveries",
        "moving patients safely",
        "treating people fairly",
    ],
)
def test_what_one_does_to_something_can_be_talked_of(topic: str) -> None:
    for limit, text in told(topic=topic):
        assert limit < 300 or f"about {topic}" in text, text


@pytest.mark.parametrize("topic", ["getting rid of van", "being part of small team"])
def test_one_thing_behind_a_set_phrase_still_needs_its_article(topic: str) -> None:
    assert not any(topic in text for _, text in told(topic=topic))


@pytest.mark.parametrize("tag", ["en-GB", "en-US", "en-AU", "en-CA", "en-IE"])
@pytest.mark.parametrize("situation", ["plain", "check_in", "on_hold", "no", "asked"])
def test_a_close_is_in_the_voice_of_whoever_does_the_job(situation: str, tag: str) -> None:
    for kindnesses in ((), ("showed_around",)):
        over = {**SITUATIONS[situation], "preferences": {"note_language": tag}}
        for _, text in told(*kindnesses, **over):
            assert "lovely" not in text, text


@pytest.mark.parametrize(
    ("met", "today", "said"),
    [
        ("2026-10-08", "2026-10-21", "on the 8th"),
        ("2026-10-01", "2026-10-13", "on the 1st"),
        ("2026-10-02", "2026-10-14", "on the 2nd"),
        ("2026-10-03", "2026-10-16", "on the 3rd"),
        ("2026-10-11", "2026-10-23", "on the 11th"),
        ("2026-10-12", "2026-10-25", "on the 12th"),
        ("2026-10-13", "2026-10-25", "on the 13th"),
        ("2026-09-22", "2026-10-05", "on 22 September"),
    ],
)
def test_a_day_of_this_month_needs_no_month(met: str, today: str, said: str) -> None:
    for rapport in ("warm", "neutral"):
        made = case("en", today=today).model_dump(mode="json")
        made["person"] |= {"rapport": rapport}
        made["interviews"][0] |= {"on": met, "talked_about": [TOPIC]}
        text = compose(Case.model_validate(made), limit=300).text
        assert f" {said}" in text, text


def test_what_they_explained_is_enough_where_no_topic_fits() -> None:
    """With it "I am very interested in the post" reads as a second application."""
    about = {"explained_clearly": "how the new autism class will run"}
    topic = "helping the children settle back in after the long holidays"
    over: dict[str, Any] = {"person": {"thanked_about": about}}
    for limit, text in told("explained_clearly", topic=topic, **over):
        assert "interested in" not in text, text
        assert limit < 300 or topic in text, text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("the new mill", "show"),
        ("the ovens", "show"),
        ("your two big presses", "show"),
        ("the sheep", "show"),
        ("the new sheep ward", "round"),
        ("the machine shop", "round"),
        ("the bottling hall", "round"),
        ("the plant room", "round"),
    ],
)
def test_one_is_shown_a_machine_and_shown_round_a_place(words: str, said: str) -> None:
    for situation in ("plain", "no", "accepted", "own_recruiter"):
        if situation in SITUATIONS:
            over = {**SITUATIONS[situation], "person": {"thanked_about": {"showed_around": words}}}
            for limit, text in told("showed_around", **over):
                around = re.search(rf"a?round {words}", text)
                assert limit < 300 or words in text, text
                assert bool(around) == (said == "round") or words not in text, text
