"""The extension's door: every request is answered, none raises, the bytes are the command's."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules import Case, Panel, advise, compose, plan, review
from followup_rules.bridge import handle
from tests.profiles import law
from tests.strategies import cases

CASE: dict[str, Any] = {
    "today": "2027-03-10",
    "person": {"name": "Mara Ellington", "part": "hiring_manager", "assessed_you": True,
               "rapport": "warm"},
    "application": {"role": "Data Analyst", "company": "Quillmere", "stage": "awaiting_decision",
                    "interest": "role_and_company"},
    "interviews": [{"on": "2027-03-04"}],
}  # fmt: skip


def ask(**request: object) -> Any:  # noqa: ANN401  # whatever JSON holds
    return json.loads(handle(json.dumps(request)))


@law(40)
@given(cases())
def test_advice_has_the_bytes_of_the_command(case: Case) -> None:
    request = json.dumps({"do": "advise", "case": case.model_dump(mode="json")})
    assert handle(request) == '{"ok":' + advise(case).model_dump_json() + "}"


def test_the_library_s_other_questions_are_answered_alike() -> None:
    case = Case.model_validate(CASE)
    panel_data = {"today": "2027-03-10", "application": CASE["application"], "people": [
        {"key": "m", "person": CASE["person"], "interviews": [{"on": "2027-03-04"}]}]}  # fmt: skip
    panel = Panel.model_validate(panel_data)
    made = handle(json.dumps({"do": "plan", "panel": panel_data}))
    assert made == '{"ok":' + plan(panel).model_dump_json() + "}"
    made = handle(json.dumps({"do": "compose", "case": CASE, "variant": 1}))
    assert made == '{"ok":' + compose(case, variant=1).model_dump_json() + "}"
    found = ask(do="review", case=CASE, text="hi")["ok"]
    assert [one["id"] for one in found] == [one.id for one in review("hi", case)]
    assert ask(do="explain", rule="S14")["ok"]["id"] == "S14"


@pytest.mark.parametrize(
    ("request_json", "code", "field"),
    [
        ("", "request", None),
        ("{", "request", None),
        ("[]", "request", "do"),
        ('{"do":"dance"}', "request", "do"),
        ('{"do":NaN}', "request", None),
        ("[" * 200_000, "too_much", None),
        ('{"do":"advise"}', "invalid", None),
        ('{"do":"advise","case":{"today":"2027-02-30"}}', "invalid", "today"),
        ('{"do":"open","today":"2027-03-10","records":[]}', "invalid", None),
        ('{"do":"open","today":3,"records":{}}', "invalid", None),
        ('{"do":"change","today":"2027-03-10","changes":7}', "invalid", None),
        ('{"do":"explain","rule":"S99"}', "unknown", "rule"),
        ('{"do":"\\ud800"}', "request", "do"),
    ],
)
def test_what_cannot_be_answered_is_refused_in_words(
    request_json: str, code: str, field: str | None
) -> None:
    error = json.loads(handle(request_json))["error"]
    assert error["code"] in {code, "request"} if code == "too_much" else error["code"] == code
    assert error["message"]
    if field is not None:
        assert error["field"] == field


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
DOES = ("open", "change", "another", "own_words", "filled", "sent", "sent_anyway", "people",
        "export", "erase", "advise", "plan", "compose", "review", "explain")  # fmt: skip


@law(150)
@given(
    st.sampled_from(DOES),
    st.dictionaries(
        st.sampled_from(("records", "reading", "about", "changes", "text", "case", "rule")), JSON
    ),
)
def test_no_request_raises_and_none_breaks_the_door(do: str, rest: dict[str, object]) -> None:
    answer = json.loads(handle(json.dumps({"do": do, "today": "2027-03-10", **rest})))
    assert set(answer) in ({"ok"}, {"error"})
    assert answer.get("error", {}).get("code") != "internal", answer


def test_halves_of_surrogate_pairs_never_reach_the_answer() -> None:
    records = {"person:a": {"v": 1, "slug": "a", "person": {"name": "A"}}}
    request = {"do": "change", "about": "a", "today": "2027-03-10", "records": records,
               "changes": [{"field": "note.text", "value": "x\ud800y"}]}  # fmt: skip
    handle(json.dumps(request)).encode()
