"""A test for every claim of the guide that does something: ``docs/guide-coverage.md`` lists them.

``TURNS`` holds those that change a verdict: two cases that differ in what the claim speaks of, and
both verdicts. The others rank or word something, each with a test of its own, named after it.
"""

from datetime import timedelta

import pytest

from followup_rules import Case, Panel, advise, plan
from followup_rules.decision.facts import EXAMPLE
from followup_rules.guide import CLAIMS
from followup_rules.rules.rule import Value
from scripts.docs.coverage import shown
from scripts.proofs.case_factory import TODAY, case_of

Told = dict[str, Value]

TURNS: dict[str, tuple[tuple[Told, str], tuple[Told, str]]] = {
    "S2": (({}, "connect"), ({"link": "received"}, "accept_invitation")),
    "S5": (({"clock": "day_0_1"}, "wait"), ({"clock": "day_3_4"}, "connect")),
    "S6": (({"means": "no_note"}, "use_alternative"), ({}, "connect")),
    "S7": (({"interest": "company_only"}, "use_alternative"), ({}, "connect")),
    "S13": (({"clock": "another_round"}, "wait"), ({}, "connect")),
    "S14": (({"clock": "day_2"}, "wait"), ({"clock": "day_3_4"}, "connect")),
    "S15": (({"clock": "stale"}, "use_alternative"), ({"clock": "day_8_14"}, "connect")),
    "S16": (
        ({"exchange": "unanswered", "clock": "late"}, "use_alternative"),
        ({"exchange": "unanswered", "clock": "late", "silence": True}, "connect"),
    ),
    "S18": (({"means": "note_after_reset"}, "wait"), ({}, "connect")),
    "S25": (
        ({"rapport": "neutral"}, "connect"),
        ({"rapport": "neutral", "part": "peer"}, "use_alternative"),
    ),
    "S26": (
        ({"part": "senior"}, "connect"),
        ({"part": "senior", "rapport": "neutral"}, "use_alternative"),
    ),
    "S27": (
        ({"part": "recruiter", "assessed": "no"}, "do_not_connect"),
        ({"part": "recruiter"}, "connect"),
    ),
    "S28": (({"rapport": "skeptical"}, "do_not_connect"), ({"rapport": "formal"}, "connect")),
    "S29": (({"places": "none_left"}, "use_alternative"), ({"places": "advised_used"}, "connect")),
    "S39": (({"unsure": True}, "use_alternative"), ({}, "connect")),
    "S45": (({"interest": "lost"}, "do_not_connect"), ({}, "connect")),
    "S46": (({"outcome": "rejected"}, "do_not_connect"), ({}, "connect")),
    "S47": (
        ({"environment": "cold", "rapport": "neutral"}, "do_not_connect"),
        ({"environment": "mixed", "rapport": "neutral"}, "connect"),
    ),
    "S48": (({"exchange": "live"}, "use_alternative"), ({}, "connect")),
    "S49": (
        ({"outcome": "rejected", "asked": True, "clock": "open"}, "connect"),
        ({"outcome": "rejected"}, "do_not_connect"),
    ),
}


def case(**told: Value) -> Case:
    return case_of({**EXAMPLE, **told})


@pytest.mark.parametrize("claim", TURNS)
def test_the_claim_turns_an_answer(claim: str) -> None:
    for told, verdict in TURNS[claim]:
        assert advise(case(**told)).verdict == verdict
    cited = {cited for told, _ in TURNS[claim] for cited in advise(case(**told)).reasons[0].claims}
    assert claim in cited


def with_person(told: Case, **person: object) -> Case:
    return told.model_copy(update={"person": told.person.model_copy(update=person)})


def test_s9_once_connected_the_next_step_is_a_thank_you() -> None:
    steps = advise(case(link="connected")).next_steps
    assert steps[0].kind == "thank_connected"
    assert steps[0].message is not None
    assert "S9" in steps[0].claims


def test_s12_after_connecting_one_useful_thing_and_none_after_a_no() -> None:
    kinds = [step.kind for step in advise(case(link="connected")).next_steps]
    assert kinds.count("useful_item") == 1
    refused = advise(case(link="connected", outcome="rejected")).next_steps
    assert "useful_item" not in [step.kind for step in refused]


def test_s17_the_ideal_window_sets_the_suggested_day() -> None:
    advice = advise(case(clock="day_3_4"))
    assert advice.timing is not None
    assert advice.timing.ideal_from <= advice.timing.suggested <= advice.timing.ideal_to
    assert "S17" in [claim for reason in advice.reasons for claim in reason.claims]


@pytest.mark.parametrize("claim", ["S19", "S20", "S21", "S22", "S23"])
def test_the_note_says_what_the_claim_asks(claim: str) -> None:
    advice = advise(case())
    assert advice.note is not None
    parts = {part.name for part in advice.note.parts}
    needed = {
        "S19": {"greeting", "reminder"},
        "S20": {"thanks"},
        "S21": {"interest"},
        "S22": {"close"},
        "S23": set(),
    }[claim]
    assert needed <= parts
    assert advice.note.length <= advice.note.limit
    assert claim in [cited for reason in advice.reasons for cited in reason.claims]


def test_s24_where_the_guide_leaves_it_to_you_the_answer_is_a_judgement() -> None:
    advice = advise(case(part="peer"))
    assert advice.certainty == "judgement"
    assert "S24" in [claim for reason in advice.reasons for claim in reason.claims]
    assert advise(case()).certainty == "clear"


def _panel(*people: tuple[str, str, str]) -> Panel:
    met = (TODAY - timedelta(days=6)).isoformat()
    return Panel.model_validate(
        {
            "today": TODAY.isoformat(),
            "application": {
                "role": "data engineer",
                "company": "Nordlicht Labs",
                "stage": "awaiting_decision",
                "interest": "role_and_company",
            },
            "people": [
                {
                    "key": key,
                    "person": {
                        "name": key,
                        "part": part,
                        "assessed_you": True,
                        "rapport": rapport,
                    },
                    "interviews": [{"on": met}],
                }
                for key, part, rapport in people
            ],
        }
    )


def test_s30_the_most_enthusiastic_come_first() -> None:
    people = (
        ("Ada Vale", "hiring_manager", "formal"),
        ("Bo Lund", "hiring_manager", "neutral"),
        ("Cy Marsh", "hiring_manager", "warm"),
    )
    assert [one.key for one in plan(_panel(*people)).connect] == ["Cy Marsh", "Bo Lund", "Ada Vale"]


def test_s31_where_one_was_less_receptive_not_the_whole_committee() -> None:
    warm = [("Ada Vale", "hiring_manager", "warm"), ("Bo Lund", "peer", "warm")]
    assert [one.key for one in plan(_panel(*warm)).connect] == ["Ada Vale", "Bo Lund"]
    cool = plan(_panel(*warm, ("Cy Marsh", "peer", "skeptical")))
    assert [one.key for one in cool.connect] == ["Ada Vale"]
    assert [one.key for one in cool.instead] == ["Bo Lund"]
    assert cool.instead[0].advice.reasons[0].rule == "cool-panel"
    assert [one.key for one in cool.skip] == ["Cy Marsh"]


@pytest.mark.parametrize("claim", ["S32", "S37", "S52"])
def test_not_accepted_is_said_to_be_no_rejection(claim: str) -> None:
    advice = advise(case(link="pending_long"))
    assert claim in advice.next_steps[0].claims
    assert "Don't take it as a rejection" in advice.next_steps[0].text
    assert all(claim not in step.claims for step in advise(case(link="pending")).next_steps)


def test_s38_not_accepted_other_channels_and_never_a_word_about_the_request() -> None:
    advice = advise(case(link="pending_long"))
    assert "S38" in [claim for step in advice.next_steps for claim in step.claims]
    assert advice.alternatives
    for other in advice.alternatives:
        assert other.message is None or "request" not in other.message.text.lower()


def test_s41_an_email_is_the_first_of_the_other_ways() -> None:
    advice = advise(case(unsure=True, clock="day_8_14"))
    assert [one.kind for one in advice.alternatives] == [
        "follow_up_email",
        "follow",
        "engage_with_posts",
    ]
    assert advice.alternatives[0].message is not None


def test_s43_posts_only_where_they_post() -> None:
    silent = with_person(case(unsure=True), posts_publicly=False)
    assert "engage_with_posts" not in [one.kind for one in advise(silent).alternatives]


def test_s40_following_is_said_to_be_seen() -> None:
    follow = next(one for one in advise(case(unsure=True)).alternatives if one.kind == "follow")
    assert "notified" in follow.text


def test_s42_another_platform_only_if_they_offered_it() -> None:
    plain = case(unsure=True)
    assert "other_platform" not in [one.kind for one in advise(plain).alternatives]
    offer = {"on": TODAY, "by": "them", "channel": "email", "kind": "offers_other_platform"}
    told = Case.model_validate(
        {**plain.model_dump(), "contacts": [*plain.model_dump()["contacts"], offer]}
    )
    assert advise(told).alternatives[-1].kind == "other_platform"


def test_s44_beside_a_connect_only_the_email_that_is_owed() -> None:
    owed = advise(case(clock="day_3_4"))
    assert [one.kind for one in owed.alternatives] == ["thank_you_email"]
    assert advise(case()).alternatives == (), "not on the day of the request"
    assert advise(case(clock="day_8_14")).alternatives == ()


def test_s51_a_mixed_place_or_a_colleague_makes_it_less_sure() -> None:
    advice = advise(case(environment="mixed"))
    assert advice.certainty == "judgement"
    assert "S51" in [claim for reason in advice.reasons for claim in reason.claims]


def test_every_rule_and_soft_claim_is_shown() -> None:
    told = shown()
    assert [one.id for one in CLAIMS.values() if one.kind != "why" and one.id not in told] == []
