"""A plan's advice is worked out when it is looked at, and nobody can tell that it was."""

import copy
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from pydantic import TypeAdapter, ValidationError

from followup_rules import Advice, Plan, advise, plan
from followup_rules.answers.advise import advise_in_panel
from followup_rules.decision.facts import ALONE, EXAMPLE
from followup_rules.note import composer
from scripts.bench.rules import panel_of
from scripts.proofs.case_factory import case_of

CASE = case_of({**EXAMPLE})
LOOKS: dict[str, Callable[[Advice], object]] = {
    "a field of a list": lambda one: one.headline,
    "a field of the rest": lambda one: one.note,
    "json": lambda one: one.model_dump_json(),
    "values": lambda one: one.model_dump(),
    "some values": lambda one: one.model_dump(include={"note"}, exclude_unset=True),
    "printed": repr,
    "as text": str,
    "compared": lambda one: one == advise(CASE),
    "compared from the other side": lambda one: advise(CASE) == one,
    "hashed": hash,
    "its fields": list,
    "which were set": lambda one: one.model_fields_set,
    "copied": copy.copy,
    "copied deeply": copy.deepcopy,
    "changed": lambda one: one.model_copy(update={"headline": "Send it"}),
    "kept": lambda one: pickle.loads(pickle.dumps(one)),  # noqa: S301  # made here
    "in a notebook": lambda one: one._repr_markdown_(),
    "validated": Advice.model_validate,
    "within others": lambda one: TypeAdapter(list[Advice]).dump_json([one]),
    "what kind it is": lambda one: isinstance(one, Advice),
}


@pytest.mark.parametrize("look", LOOKS)
def test_whichever_way_it_is_looked_at_it_is_the_same_advice(look: str) -> None:
    there, later = advise(CASE), advise_in_panel(CASE, ALONE)
    assert LOOKS[look](later) == LOOKS[look](there)
    assert later == there
    assert type(later) is Advice
    assert later.__dict__ == there.__dict__
    assert list(later.__dict__) == list(Advice.model_fields)


def test_it_is_as_unchangeable_and_has_no_more_to_it() -> None:
    later = advise_in_panel(CASE, ALONE)
    with pytest.raises(ValidationError):
        later.headline = "Send it"
    with pytest.raises(AttributeError, match="'Advice' object has no attribute 'words'"):
        later.words  # type: ignore[attr-defined]  # noqa: B018  # it is asked for
    assert later != "an advice"


def test_many_threads_may_look_at_one() -> None:
    for _ in range(20):
        later = advise_in_panel(CASE, ALONE)
        with ThreadPoolExecutor(8) as pool:
            looking = {look: pool.submit(LOOKS[look], later) for look in LOOKS}
        assert all(one.exception() is None for one in looking.values())
        assert later == advise(CASE)


def test_no_words_are_composed_for_whoever_looks_at_order_days_and_verdicts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    composed: list[str] = []
    gathered = composer.gather

    def counting(*given: object, **named: object) -> object:
        composed.append("once")
        return gathered(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(composer, "gather", counting)
    made = plan(panel_of(30, unlike=True))
    shown = [
        (one.key, one.advice.verdict, one.advice.headline, one.advice.reasons[0].text)
        for group in (made.connect, made.instead, made.skip, made.settled)
        for one in group
    ]
    assert len(shown) == 30
    assert not composed
    assert made.connect[0].advice.note is not None
    assert composed == ["once"]


def test_a_plan_is_written_whole() -> None:
    made = plan(panel_of(12, unlike=True))
    assert Plan.model_validate_json(made.model_dump_json()) == made
    assert plan(panel_of(12, unlike=True)) == made
