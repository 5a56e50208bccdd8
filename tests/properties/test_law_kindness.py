"""Law: what exactly somebody is thanked for is wording, and changes no verdict, day or plan."""

from typing import Any

from hypothesis import given

import followup_rules
from followup_rules.case import Case, Panel, Person, ThankedAbout
from tests.profiles import law
from tests.strategies import ABOUT, KINDNESSES, cases, panels

WORDS = frozenset({"note", "message"})
"""Texts to send: the only ones in which it is heard."""


def without_words(answer: Any) -> Any:  # noqa: ANN401  # any JSON
    if isinstance(answer, dict):
        return {key: without_words(one) for key, one in answer.items() if key not in WORDS}
    return [without_words(one) for one in answer] if isinstance(answer, list) else answer


def thanked(person: Person, told: tuple[Any, ...], about: ThankedAbout) -> Person:
    return person.model_copy(update={"thank_for": told, "thanked_about": about})


@law(90)
@given(cases(), KINDNESSES, ABOUT)
def test_advice_is_the_same(case: Case, kindnesses: list[Any], about: ThankedAbout) -> None:
    found = [
        followup_rules.advise(case.model_copy(update={"person": thanked(case.person, *told)}))
        for told in ((tuple(kindnesses), about), ((), about), ((), ThankedAbout()))
    ]
    assert found[1] == found[2], "what isn't in thank_for is not used"
    one, other = (without_words(advice.model_dump(mode="json")) for advice in found[:2])
    assert one == other
    assert (found[0].note is None) == (found[1].note is None)


@law(25)
@given(panels(), KINDNESSES, ABOUT)
def test_a_plan_is_the_same(panel: Panel, kindnesses: list[Any], about: ThankedAbout) -> None:
    def thanking(told: tuple[Any, ...], about: ThankedAbout) -> Any:  # noqa: ANN401  # any JSON
        people = tuple(
            one.model_copy(update={"person": thanked(one.person, told, about)})
            for one in panel.people
        )
        made = followup_rules.plan(panel.model_copy(update={"people": people}))
        return without_words(made.model_dump(mode="json"))

    assert thanking(tuple(kindnesses), about) == thanking((), ThankedAbout())
