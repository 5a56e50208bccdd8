"""Which question the popup asks, when it shows a verdict, and the types that carry both."""

import json
from typing import Any

from followup_rules.bridge import handle
from followup_rules.views import models
from scripts.docs.view_types import declaration, text

TODAY = "2027-03-10"
PERSON = {"v": 1, "slug": "mara", "person": {"name": "Mara Ellington", "part": "senior"}}


def _ask(records: dict[str, Any], *changes: dict[str, Any]) -> dict[str, Any]:
    request = {"do": "open", "today": TODAY, "about": "mara", "records": records,
               "changes": [{"slug": "mara", **one} for one in changes]}  # fmt: skip
    answer = json.loads(handle(json.dumps(request)))["ok"]
    for key, value in answer["records"].items():
        if value is None:
            records.pop(key, None)
        else:
            records[key] = value
    view: dict[str, Any] = answer["view"]
    return view


def _open(view: dict[str, Any]) -> str | None:
    return view["ask"]["field"]["path"] if view.get("ask") else None


def test_no_verdict_is_shown_until_the_open_questions_cannot_change_it() -> None:
    records: dict[str, Any] = {"person:mara": PERSON}
    view = _ask(records)
    answers = {"application.interest": "role_and_company", "person.assessed_you": "true",
               "person.rapport": "warm"}  # fmt: skip
    for path, value in answers.items():
        assert view["kind"] == "asking"
        assert "verdict" not in view
        assert _open(view) == path
        view = _ask(records, {"field": path, "value": value})
    assert view["verdict"]["id"] == "connect"
    assert _open(view) == "interviews.0.on"


def test_not_sure_is_an_answer_and_is_not_asked_again() -> None:
    records: dict[str, Any] = {"person:mara": PERSON}
    _ask(records, {"field": "application.interest", "value": "unsure"})
    view = _ask(records, {"field": "person.assessed_you", "value": ""})
    assert _open(view) == "person.rapport"
    view = _ask(records, {"field": "person.rapport", "value": "unknown"})
    assert view["kind"] == "advice"
    assert view["verdict"]["rests"]


def test_that_is_all_i_know_ends_the_questions_and_says_what_is_missing() -> None:
    records: dict[str, Any] = {"person:mara": PERSON}
    view = _ask(records, {"do": "enough"})
    assert view["kind"] == "advice"
    assert "How did it feel?" in view["verdict"]["rests"]


def test_a_year_that_can_hardly_be_meant_is_questioned_and_used() -> None:
    records: dict[str, Any] = {"person:mara": PERSON}
    view = _ask(records, {"do": "enough"}, {"field": "interviews.0.on", "value": "0207-03-04"})
    [day] = [one for one in view["form"]["main"] if one["path"] == "interviews.0.on"]
    assert "0207" in day["doubt"]
    assert "error" not in day


def test_after_the_weekly_limit_nothing_says_to_send_today() -> None:
    news = {"slug": "mara", "outcome": "weekly_limit", "on": "2027-03-09"}
    told = {**PERSON, "news": news, "told": ["rapport", "assessed_you", "part"],
            "application": "a1", "interviews": [{"on": "2027-03-04"}],
            "person": {**PERSON["person"], "rapport": "warm", "assessed_you": True}}  # type: ignore[dict-item]  # fmt: skip
    application = {"v": 1, "id": "a1", "interest": "role_and_company", "told": ["interest"]}
    view = _ask({"person:mara": told, "application:a1": application})
    assert "today" not in view["verdict"]["headline"].lower()
    assert "16 March" in view["verdict"]["headline"] or "Tuesday" in view["verdict"]["headline"]
    assert view["mayFill"] is False


def test_the_weekly_limit_is_kept_whatever_happens_afterwards() -> None:
    warm = {"name": "Mara Ellington", "part": "senior", "rapport": "warm", "assessed_you": True}
    told = {**PERSON, "person": warm, "told": list(warm), "application": "a1",
            "interviews": [{"on": "2027-03-04"}]}  # fmt: skip
    records: dict[str, Any] = {
        "person:mara": told,
        "application:a1": {"v": 1, "id": "a1", "interest": "role_and_company"},
        "seen:1": {"v": 1, "slug": "mara", "outcome": "weekly_limit", "day": "2027-03-09"},
    }
    assert "Tuesday" in _ask(records)["verdict"]["headline"]
    records["seen:2"] = {"v": 1, "slug": "mara", "outcome": "time_over", "day": "2027-03-10"}
    assert "Tuesday" in _ask(records)["verdict"]["headline"]
    assert records["account"]["weekly_limit_on"] == "2027-03-09"


def test_what_the_box_answers_is_said_though_the_press_is_read_later() -> None:
    event = {"v": 1, "slug": "mara", "outcome": "box_not_empty", "day": TODAY}
    press = {"id": "1", "do": "filled", "value": "Hello", "slug": "mara", "application": ""}
    older = {"slug": "mara", "outcome": "time_over", "on": TODAY}
    for seen, said in (({"seen:1": event}, ["box_not_empty"]), ({}, [])):
        records = {"person:mara": {**PERSON, "news": older}, **seen}
        for request in (
            {"do": "open", "changes": [press]},
            {"do": "filled", "text": "Hello"},
        ):
            whole = {"today": TODAY, "about": "mara", "records": records, **request}
            answer = json.loads(handle(json.dumps(whole)))["ok"]
            assert [one["id"] for one in answer["view"]["notices"]] == said
            kept = answer["records"]["person:mara"].get("news")
            assert (kept["outcome"] if kept else None) == (said[0] if said else None)


def test_whether_it_was_sent_is_asked_once_the_box_has_gone() -> None:
    told = {**PERSON, "news": {"slug": "mara", "outcome": "filled", "on": TODAY}}
    for box, asks in (("filled", False), ("gone", True), ("", True)):
        request = {"do": "open", "today": TODAY, "about": "mara", "box": box,
                   "records": {"person:mara": told}}  # fmt: skip
        [said] = json.loads(handle(json.dumps(request)))["ok"]["view"]["notices"]
        assert ("answers" in said) is asks
        assert ("Did you send it?" in said["text"]) is asks


def test_nothing_offers_to_send_beside_their_invitation() -> None:
    view = _ask({"person:mara": {**PERSON, "invitation": {"state": "received"}}})
    assert view["verdict"]["id"] == "accept_invitation"
    assert view["mayChoose"] is False


def test_a_no_recommends_no_day_of_the_picture() -> None:
    records: dict[str, Any] = {"person:mara": {**PERSON, "interviews": [{"on": "2027-03-04"}]}}
    view = _ask(records, {"field": "application.interest", "value": "lost"})
    assert view["verdict"]["id"] == "do_not_connect"
    assert view["timeline"]["muted"] is True


def test_the_types_of_the_shell_are_those_of_the_views() -> None:
    assert "  muted: boolean;" in declaration(models.Timeline)
    assert "export interface View {" in text()
    assert "  ask?: Asked | null;" in text()
