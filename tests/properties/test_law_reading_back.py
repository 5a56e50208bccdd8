"""Law: reading back what was written gives the same thing, in the question and in the answer."""

from hypothesis import given

import followup_rules
from followup_rules.advice import Advice, Plan
from followup_rules.case import Case, Panel
from tests.profiles import law
from tests.strategies import cases, panels


@law(100)
@given(cases())
def test_a_case_and_its_advice_come_back(case: Case) -> None:
    again = Case.model_validate_json(case.model_dump_json())
    assert again == case
    assert Case.model_validate(case.model_dump(mode="json")) == case
    advice = followup_rules.advise(case)
    written = advice.model_dump_json()
    assert Advice.model_validate_json(written) == advice
    assert followup_rules.advise(again).model_dump_json() == written


@law(35)
@given(panels())
def test_a_panel_and_its_plan_come_back(panel: Panel) -> None:
    again = Panel.model_validate_json(panel.model_dump_json())
    assert again == panel
    plan = followup_rules.plan(panel)
    written = plan.model_dump_json()
    assert Plan.model_validate_json(written) == plan
    assert followup_rules.plan(again).model_dump_json() == written
