"""Law: what somebody is thanked for is wording, and changes no verdict, day, reason or plan."""

from typing import Any

from hypothesis import given

import followup_rules
from followup_rules.case import Case, Panel
from tests.profiles import law
from tests.strategies import KINDNESSES, cases, panels

WORDS = frozenset({"note", "message"})
"""Texts to send: the only ones in which it is heard."""


def without_words(answer: Any) -> Any:  # noqa: ANN401  # any JSON
    if isinstance(answer, dict):
        return {key: without_words(one) for key, one in answer.items() if key not in WORDS}
    return [without_words(one) for one in answer] if isinstance(answer, list) else answer


@law(90)
@given(cases(), KINDNESSES)
def test_advice_is_the_same(case: Case, kindnesses: list[Any]) -> None:
    found = [
        followup_rules.advise(
            case.model_copy(
                update={"person": case.person.model_copy(update={"thank_for": tuple(told)})}
            )
        )
        for told in (kindnesses, ())
    ]
    one, other = (without_words(advice.model_dump(mode="json")) for advice in found)
    assert one == other
    assert (found[0].note is None) == (found[1].note is None)


@law(25)
@given(panels(), KINDNESSES)
def test_a_plan_is_the_same(panel: Panel, kindnesses: list[Any]) -> None:
    def thanking(told: tuple[Any, ...]) -> Any:  # noqa: ANN401  # any JSON
        people = tuple(
            one.model_copy(update={"person": one.person.model_copy(update={"thank_for": told})})
            for one in panel.people
        )
        made = followup_rules.plan(panel.model_copy(update={"people": people}))
        return without_words(made.model_dump(mode="json"))

    assert thanking(tuple(kindnesses)) == thanking(())
