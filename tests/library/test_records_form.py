"""The form has a field for every fact of a Case, but for those that the book works out itself."""

import json
from typing import Any, get_args

from pydantic import BaseModel

from followup_rules.bridge import handle
from followup_rules.case import Case
from followup_rules.views.form_fields import every_path

WORKED_OUT = {
    "today": "the shell tells it",
    "invitations_sent": "counted from the people stored, and application.invited_elsewhere",
    "interviews.with_person": "each person's own interviews are with them",
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


def _language_label(language: object, records: dict[str, Any]) -> str:
    request = {"do": "people", "today": "2027-03-04", "language": language, "records": records}
    view = json.loads(handle(json.dumps(request)))["ok"]["view"]
    return next(
        one["label"]
        for section in view["settings"]
        for one in section["fields"]
        if one["path"] == "preferences.language"
    )


def test_the_language_is_the_browsers_until_one_is_chosen() -> None:
    def ask(language: object, records: dict[str, Any], *changes: dict[str, Any]) -> dict[str, Any]:
        request = {
            "do": "open",
            "today": "2027-03-04",
            "language": language,
            "reading": {"v": 1, "page": "profile", "slug": "mara"},
            "about": "mara",
            "records": records,
            "changes": list(changes),
        }
        answer: dict[str, Any] = json.loads(handle(json.dumps(request)))["ok"]
        return answer

    def change(field: str, value: str) -> dict[str, Any]:
        return {"id": field, "slug": "mara", "application": "", "field": field, "value": value}

    mara = {"v": 1, "slug": "mara", "person": {"name": "Mara Ellington"}}
    stored = {"person:mara": mara}
    first = ask("en-GB", stored)
    assert "preferences" not in first["records"]
    for odd in (None, 7, "", "xx-YY", "../en"):
        assert _language_label(odd, stored) == _language_label("en-GB", stored)
    chosen = ask("xx", stored, change("preferences.language", "en"))["records"]
    assert chosen["preferences"]["language_chosen"] is True
    again = ask("xx", {**stored, **chosen}, change("preferences.language", ""))["records"]
    assert "language_chosen" not in again["preferences"]
