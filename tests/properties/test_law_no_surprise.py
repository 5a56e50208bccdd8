"""Law: never an exception other than the documented one; what was made is answered, always."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

import followup_rules
from followup_rules.case import Case, Panel
from tests.profiles import law
from tests.strategies import cases, panels

JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from((-1, 0, 99, 10**30, 1.5, float("nan"), float("inf"))),
    st.sampled_from(("", "unknown", "2026-02-30", "0000-00-00", "9999-12-31", "0001-01-01", "\0")),
    st.text(max_size=8),
    st.just([]),
    st.just({}),
    st.just([[[]]]),
)
ANYTHING = st.recursive(JUNK, lambda inner: st.lists(inner, max_size=3), max_leaves=6)


def spots(told: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401  # any JSON
    """Every spot of the JSON that may be replaced, as (container, key)."""
    found: list[tuple[Any, Any]] = []
    pairs = (
        told.items()
        if isinstance(told, dict)
        else enumerate(told)
        if isinstance(told, list)
        else ()
    )
    for key, value in pairs:
        found.append((told, key))
        found += spots(value)
    return found


@law(130)
@given(cases())
def test_a_case_that_was_made_is_answered(case: Case) -> None:
    assert followup_rules.advise(case).headline


@law(35)
@given(panels())
def test_a_panel_that_was_made_is_answered(panel: Panel) -> None:
    assert followup_rules.plan(panel).places.used == panel.invitations_sent


@law(130)
@given(cases(), ANYTHING, st.data())
def test_a_case_spoilt_in_one_place_is_refused_by_name_or_answered(
    case: Case, junk: object, data: st.DataObject
) -> None:
    told = json.loads(case.model_dump_json())
    container, key = data.draw(st.sampled_from(spots(told)))
    container[key] = junk
    try:
        made = Case.model_validate(told)
    except ValidationError as error:
        refusals = [str(one["loc"]) for one in error.errors()]
    else:
        followup_rules.advise(made)
        return
    assert refusals
    assert isinstance(key, int) or key in str(refusals) or "()" in refusals


@law(100)
@given(st.one_of(st.text(max_size=200), st.binary(max_size=200)))
def test_random_input_is_refused(noise: str | bytes) -> None:
    for model in (Case, Panel):
        try:
            model.model_validate_json(noise)
        except ValidationError:
            continue
        raise AssertionError(noise)
