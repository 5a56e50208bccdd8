"""The form has a field for every fact of a Case, but for those that the book works out itself."""

from typing import get_args

from pydantic import BaseModel

from followup_rules.case import Case
from followup_rules.view_form import every_path

WORKED_OUT = {
    "today": "the shell tells it",
    "invitations_sent": "counted from the people stored, and application.invited_elsewhere",
    "interviews.with_person": "each person's own interviews are with them",
    "preferences.language": "English is the only language of the advice so far",
}


def leaves(model: type[BaseModel], prefix: str = "") -> set[str]:
    """Return the paths of everything that a model holds."""
    found: set[str] = set()
    for name, field in model.model_fields.items():
        inner = [field.annotation, *get_args(field.annotation)]
        models = [one for one in inner if isinstance(one, type) and issubclass(one, BaseModel)]
        path = f"{prefix}{name}"
        found |= leaves(models[0], f"{path}.") if models else {path}
    return found


def test_every_fact_of_a_case_can_be_entered() -> None:
    paths = {path.replace(".0.", ".") for path in every_path()}
    assert leaves(Case) - set(WORKED_OUT) <= paths
    assert not set(WORKED_OUT) & paths
    assert paths - leaves(Case) == {"application", "application.invited_elsewhere"}
