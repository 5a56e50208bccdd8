"""Plans at their edges: who counts, who comes first, and from which day, where little decides."""

from datetime import timedelta
from typing import Any

from followup_rules import plan
from scripts.proofs.case_factory import TODAY
from tests.library.test_panel_plans import keys, panel, someone


def contact(kind: str, by: str = "them", days: int = 2) -> dict[str, Any]:
    on = (TODAY - timedelta(days=days)).isoformat()
    return {"on": on, "by": by, "kind": kind, "channel": "email"}


ASKED = contact("invites_connection")


def test_one_who_was_cold_makes_no_cold_place_even_if_nobody_else_assessed_you() -> None:
    """A12: more than half, and at least two."""
    asked = someone("asked", assessed_you=False, contacts=[ASKED])
    cold = someone("cold", rapport="cold")
    assert keys(plan(panel(asked, cold)).connect) == ["asked"]
    two = plan(panel(asked, cold, someone("other", rapport="skeptical")))
    assert [one.advice.reasons[0].rule for one in two.instead] == ["warm-in-a-cold-place"]


def test_one_who_seemed_disengaged_makes_a_cool_panel() -> None:
    people = [someone("boss", "hiring_manager"), someone("peer", "peer")]
    assert keys(plan(panel(*people)).connect) == ["boss", "peer"]
    for rapport in ("cold", "disengaged", "skeptical"):
        cool = plan(panel(*people, someone("x", rapport=rapport)))
        assert keys(cool.connect) == ["boss"]
        assert [one.advice.reasons[0].rule for one in cool.instead] == ["cool-panel"]


def test_a_formal_one_comes_before_one_whose_mood_is_not_known() -> None:
    people = [someone("later", rapport="unknown", days=5), someone("formal", rapport="formal")]
    assert keys(plan(panel(*people)).instead) == ["formal", "later"]


def test_the_last_of_several_interviews_is_the_one_that_counts() -> None:
    twice = someone("twice", days=5)
    twice["interviews"].append({"on": (TODAY - timedelta(days=12)).isoformat()})
    assert keys(plan(panel(someone("once", days=6), twice)).connect) == ["twice", "once"]


def test_an_interview_that_fell_through_makes_nobody_the_one_met_last() -> None:
    """S30: who comes first goes by the interviews that were held."""
    earlier = someone("earlier", days=9)
    fell_through = (TODAY - timedelta(days=5)).isoformat()
    earlier["interviews"].append({"on": fell_through, "took_place": False})
    assert keys(plan(panel(earlier, someone("later", days=6))).connect) == ["later", "earlier"]


def test_whoever_runs_the_process_and_did_not_assess_you_has_the_place_of_their_part() -> None:
    runs = someone("a", "peer", runs_process=True, assessed_you=False, contacts=[ASKED])
    assert keys(plan(panel(runs, someone("senior"))).connect) == ["senior", "a"]


def test_your_own_recruiter_takes_nobodys_place() -> None:
    agency = someone("agency", "agency_recruiter", days=5)
    asked = someone("asked", "unknown", contacts=[ASKED])
    one_place = {"preferences": {"limits": {"advised": 1, "at_most": 1}}}
    assert keys(plan(panel(agency, asked, **one_place)).connect) == ["agency", "asked"]


def test_without_a_day_of_an_interview_the_week_between_touches_is_kept() -> None:
    """A6: there is no other day that would hold the request back."""
    written = someone("boss", "hiring_manager", contacts=[contact("check_in", "you", 2)])
    written["interviews"] = []
    (planned,) = plan(panel(written)).connect
    assert planned.advice.verdict == "wait"
    assert planned.send_on == TODAY + timedelta(days=7)  # five days on is a Saturday


def test_a_connect_is_sent_now_though_it_will_change_by_itself() -> None:
    old = someone("boss", "hiring_manager", days=27)
    (planned,) = plan(panel(old)).connect
    assert planned.advice.changes_on is not None
    assert planned.send_on == TODAY


def test_what_you_wrote_to_another_is_no_word_of_theirs() -> None:
    boss = someone("boss", "hiring_manager", days=20)
    yours = someone("other", days=20, contacts=[contact("substance", "you", 1)])
    (first, *_) = plan(panel(boss, yours)).connect
    assert (first.key, first.advice.reasons[0].rule) == ("boss", "check-in")
    heard = [
        [contact("substance", "them", 1)],
        [contact("news", "them", 19), contact("news", "them", 2)],
        [contact("news", "them", 5), contact("courtesy", "them", 1)],
    ]
    for words in heard:
        theirs = someone("other", days=20, contacts=words)
        (first, *_) = plan(panel(boss, theirs)).connect
        assert (first.key, first.advice.reasons[0].rule) == ("boss", "late-but-alive")


def test_places_taken_above_are_gone_for_whoever_you_have_not_met() -> None:
    people = [someone("a", "hiring_manager"), someone("b", days=-3)]
    one_place = {"preferences": {"limits": {"advised": 1, "at_most": 1}}}
    made = plan(panel(*people, **one_place))
    assert keys(made.connect) == ["a"]
    assert [one.advice.reasons[0].rule for one in made.instead] == ["no-place-in-the-plan"]


def test_a_no_told_by_one_of_them_is_a_no_from_all() -> None:
    boss = someone("boss", "hiring_manager")
    told = [contact("rejection", "them", 3), contact("courtesy", "them", 1)]
    made = plan(panel(boss, someone("other", contacts=told)))
    assert keys(made.connect) == []
    assert {one.advice.reasons[0].rule for one in made.skip} == {"clear-rejection"}


def test_an_invitation_of_one_of_them_is_only_a_word_to_the_others() -> None:
    early = [someone("asked", days=1, contacts=[contact("invites_connection", "them", 0)])]
    made = plan(panel(*early, someone("boss", "hiring_manager", days=1)))
    verdicts = {one.key: one.advice.verdict for one in made.connect}
    assert verdicts == {"asked": "connect", "boss": "wait"}


def test_three_of_five_who_were_cold_make_the_place_cold() -> None:
    cold = [someone(key, rapport="cold") for key in ("x", "y", "z")]
    people = [someone("boss", "hiring_manager"), someone("senior"), *cold]
    made = plan(panel(*people))
    assert keys(made.connect) == []
    assert {one.advice.reasons[0].rule for one in made.instead} == {"warm-in-a-cold-place"}
    more = plan(panel(*people, someone("third")))
    assert keys(more.connect) == ["boss", "senior", "third"]


def test_words_count_from_the_first_interview_of_all() -> None:
    people = [someone("boss", "hiring_manager"), someone("early", days=20)]
    told = {"contacts": [contact("rejection", "employer", 10)]}
    assert keys(plan(panel(*people, **told)).connect) == []
    before = {"contacts": [contact("rejection", "employer", 21)]}
    assert keys(plan(panel(*people, **before)).connect) == ["boss", "early"]


def test_silence_counts_from_the_last_interview_of_all() -> None:
    boss = someone("boss", "hiring_manager", days=20)
    for others, rule in ((20, "check-in"), (3, "late-but-alive")):
        (first, *_) = plan(panel(boss, someone("other", days=others))).connect
        assert (first.key, first.advice.reasons[0].rule) == ("boss", rule)
