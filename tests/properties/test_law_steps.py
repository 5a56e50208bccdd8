"""Laws over what is advised beside the verdict: days that stay, steps that go together.

A date once promised stays until something happens; no step contradicts another or the reasons;
one touch a week, over everything that is advised; nothing thanks for what has not happened.
"""

from datetime import date, timedelta

from hypothesis import given

from followup_rules import advise
from followup_rules.advice import Advice, NextStep
from followup_rules.case import Case
from followup_rules.decision.history import contacts_that_count, interviews_that_count
from followup_rules.decision.read import read
from tests.profiles import law
from tests.strategies import PLAIN_TODAYS, cases

WRITING = ("send", "thank_you", "write", "thank_connected", "useful_item", "other_channels")
ASKING = ("write", "useful_item", "other_channels")
"""Steps that ask for attention: touches (A6)."""


def promised(advice: Advice) -> dict[str, date]:
    return {step.kind: step.on for step in advice.next_steps if step.on is not None}


@law(150)
@given(cases(today=PLAIN_TODAYS))
def test_a_date_once_promised_stays_until_something_happens(case: Case) -> None:
    """Unless the verdict turns, on a day that was told; after sending, days count from that."""
    now = advise(case)
    days = promised(now)
    for wait in (1, 2, 3, 5, 12):
        later = case.model_copy(update={"today": case.today + timedelta(wait)})
        open_ = {kind: on for kind, on in days.items() if on > later.today}
        if not open_ or days.get("send", later.today) < later.today:
            return
        then = advise(later)
        if then.verdict != now.verdict:
            assert now.changes_on is not None
            assert now.changes_on.date <= later.today
            if then.verdict != "connect":
                return
            open_ = {kind: on for kind, on in open_.items() if kind == "send"}
        assert open_.items() <= promised(then).items()


@law(200)
@given(cases())
def test_no_two_messages_are_advised_for_one_day(case: Case) -> None:
    advice = advise(case)
    days = [step.on for step in advice.next_steps if step.kind in WRITING]
    assert len(days) == len(set(days)), days


@law(200)
@given(cases())
def test_one_touch_a_week_over_everything_that_is_advised(case: Case) -> None:
    contacts = contacts_that_count(case)
    touches = [c.on for c in contacts if c.by == "you" and c.kind in ("substance", "check_in")]
    theirs = [c.on for c in contacts if c.by == "them"]
    if not touches or (theirs and max(theirs) >= max(touches)):
        return
    free = max(touches).toordinal() + 7
    advice = advise(case)
    for step in advice.next_steps:
        if step.kind in ASKING and step.on and not _sends_nobody_anything(advice, step):
            assert step.on.toordinal() >= min(free, date.max.toordinal()), step


def _sends_nobody_anything(advice: Advice, step: NextStep) -> bool:
    """The first of the other ways: to nobody, to someone else, or the thank-you that is owed."""
    if step.kind == "useful_item":
        return False
    return advice.alternatives[0].kind not in ("follow_up_email", "existing_channel")


@law(200)
@given(cases())
def test_no_step_contradicts_another(case: Case) -> None:
    advice = advise(case)
    kinds = [step.kind for step in advice.next_steps]
    assert len(kinds) == len(set(kinds)), kinds
    assert kinds, "there is always something to say"
    if advice.verdict not in ("connect", "wait"):
        assert "send" not in kinds
    if "leave_it" in kinds:
        assert not {"send", "useful_item", "write"} & set(kinds)
    nothing_to_do = any("nothing" in step.text for step in advice.next_steps[:-1])
    assert not nothing_to_do, "said before something that is to be done"


@law(200)
@given(cases())
def test_an_alternative_is_never_without_one(case: Case) -> None:
    advice = advise(case)
    if advice.verdict == "use_alternative":
        assert advice.alternatives
        assert advice.headline != "Don't invite them"
    if advice.verdict == "connect":
        assert len(advice.alternatives) <= 1


@law(200)
@given(cases())
def test_nothing_is_thanked_for_that_has_not_happened(case: Case) -> None:
    theirs = [one for one in interviews_that_count(case) if one.with_person]
    facts, advice = read(case), advise(case)
    if theirs and min(one.on for one in theirs) <= case.today:
        return
    if facts.met == "no_date":
        return  # met on a day that nobody has told
    said = [*advice.alternatives, *(s for s in advice.next_steps if s.kind != "accept")]
    for one in said:
        if one.kind != "thank_connected":
            assert "thank" not in one.text.lower(), one.text
            assert one.message is None, one
    before = not any(one.on <= case.today for one in interviews_that_count(case))
    assert not (before and any(one.kind == "thank_connected" for one in said))
