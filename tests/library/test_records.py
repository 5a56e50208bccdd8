"""The candidate's own book: what is told is kept, what can't be read is never lost."""

import json
from collections.abc import Mapping
from typing import Any, get_args

from hypothesis import given
from hypothesis import strategies as st

from followup_rules.book.records import read_book
from followup_rules.bridge import handle
from followup_rules.locales.en.form import SENTENCES
from followup_rules.views.form_fields import CHOICES, allowed, every_path, kind_of, model_field
from followup_rules.views.models import FieldKind
from tests.profiles import law

TODAY = "2027-03-10"


class Book:
    """A shell without a browser: it stores what the bridge tells it to."""

    def __init__(self, *people: str) -> None:
        self.records: dict[str, Any] = {
            f"person:{slug}": {"v": 1, "slug": slug, "person": {"name": slug.title()}}
            for slug in people
        }

    def ask(self, do: str, about: str | None = None, **more: object) -> dict[str, Any]:
        request = {"do": do, "about": about, "today": TODAY, "records": self.records, **more}
        answer = json.loads(handle(json.dumps(request)))
        assert "ok" in answer, answer
        for key, value in answer["ok"].get("records", {}).items():
            if value is None:
                self.records.pop(key, None)
            else:
                self.records[key] = value
        view: dict[str, Any] = answer["ok"].get("view", answer["ok"])
        return view

    def tell(self, about: str, facts: Mapping[str, object], **more: object) -> dict[str, Any]:
        changes = [{"field": path, "value": value} for path, value in facts.items()]
        return self.ask("change", about, changes=changes, **more)


FACTS = {
    "application.role": "Data Analyst",
    "application.company": "Quillmere",
    "interviews.0.on": "2027-03-04",
    "person.part": "hiring_manager",
    "person.assessed_you": "true",
    "person.rapport": "warm",
    "application.interest": "role_and_company",
}


def fields(view: dict[str, Any]) -> dict[str, dict[str, Any]]:
    form = view["form"]
    rows = [row for section in form["sections"] for row in section.get("rows", [])]
    parts = [form["main"], *(one["fields"] for one in form["sections"])]
    parts += [row["fields"] for row in rows]
    return {field["path"]: field for part in parts for field in part}


def test_who_was_met_for_an_application_follows_every_change() -> None:
    stored = {
        f"person:{slug}": {"v": 1, "slug": slug, "application": "a1", "person": {"name": slug}}
        for slug in ("bram", "mara")
    }
    book = read_book(stored)
    mara = book.people["mara"]
    assert [one.slug for one in book.of_application("a1")] == ["bram", "mara"]
    moved = book.with_person(mara.model_copy(update={"application": "a2"}))
    assert [one.slug for one in moved.of_application("a1")] == ["bram"]
    assert [one.slug for one in moved.of_application("a2")] == ["mara"]
    assert moved.without_person("bram").of_application("a1") == ()
    assert [one.slug for one in book.of_application("a1")] == ["bram", "mara"]
    assert book == read_book(stored)


def test_told_facts_are_stored_with_a_version_and_answered() -> None:
    book = Book("mara")
    view = book.tell("mara", FACTS)
    assert view["verdict"]["id"] == "connect"
    assert all(record["v"] == 1 for record in book.records.values())
    again = book.ask("open", "mara")
    assert {path: again_field["value"] for path, again_field in fields(again).items()} == {
        path: field["value"] for path, field in fields(view).items()
    }


def test_everyone_of_an_application_shares_its_facts_and_its_places() -> None:
    book = Book("mara", "bram")
    book.tell("mara", FACTS)
    book.ask("sent", "mara")
    view = book.tell("bram", {"application": "a1", "person.part": "peer"})
    assert fields(view)["application.role"]["value"] == "Data Analyst"
    assert view["places"]["used"] == 1
    news = {"contacts.0.on": TODAY, "contacts.0.by": "employer", "contacts.0.kind": "rejection"}
    book.tell("mara", news)
    told = book.tell("bram", FACTS)
    assert told["verdict"]["id"] == "do_not_connect"


def test_another_application_at_the_same_employer_shares_the_places_only() -> None:
    book = Book("mara", "bram")
    book.tell("mara", FACTS)
    book.ask("sent", "mara")
    view = book.tell("bram", {**FACTS, "application.role": "Librarian"})
    assert view["places"]["used"] == 1
    assert book.records["application:a1"]["role"] == "Data Analyst"
    assert book.records["application:a2"]["role"] == "Librarian"
    other = book.tell("bram", {"application.company": "Brackwater"})
    assert other["places"]["used"] == 0


def test_requests_older_than_six_months_no_longer_count() -> None:
    book = Book("mara", "bram")
    book.tell("mara", FACTS | {"invitation.state": "sent", "invitation.on": "2026-09-10"})
    book.tell("bram", {"application": "a1"})
    assert book.ask("open", "bram")["places"]["used"] == 1
    book.tell("mara", {"invitation.on": "2026-09-09"})
    assert "places" not in book.ask("open", "bram")


def test_most_of_the_panel_cold_reads_as_a_cold_place_unless_told_otherwise() -> None:
    book = Book("mara", "bram", "cleo")
    book.tell("mara", FACTS)
    for slug in ("bram", "cleo"):
        cold = {"application": "a1", "person.assessed_you": "true", "person.rapport": "cold"}
        book.tell(slug, cold)
    view = book.ask("open", "mara")
    assert view["verdict"]["id"] == "use_alternative"
    assert "cold-panel" in [one["id"] for one in view["notices"]]
    view = book.tell("mara", {"application.environment": "neutral"})
    assert view["verdict"]["id"] == "connect"


def test_wrong_input_marks_its_field_and_changes_nothing_else() -> None:
    book = Book("mara")
    book.tell("mara", FACTS)
    before = json.dumps(book.records["application:a1"], sort_keys=True)
    wrong = {
        "contacts.0.on": "2027-04-01",
        "contacts.0.kind": "serenade",
        "application.invited_elsewhere": "-1",
        "interviews.0.on": "2027-02-30",
        "person.name": "x" * 1_000_000,
        "application.stage": "limbo",
    }
    view = book.tell("mara", wrong)
    marked = {path for path, field in fields(view).items() if "error" in field}
    assert marked == set(wrong)
    assert view["verdict"]["id"] == "connect"
    assert json.dumps(book.records["application:a1"], sort_keys=True) == before
    assert "account" not in book.records
    assert fields(view)["interviews.0.on"]["value"] == "2027-02-30"
    view = book.tell("mara", {"interviews.0.on": "2027-03-05"})
    assert "error" not in fields(view)["interviews.0.on"]


def test_records_that_cannot_be_read_are_kept_and_said() -> None:
    book = Book("mara")
    broken = {"v": 1, "slug": "eve", "person": {"name": 7}}
    damaged = {"v": 1, "account": {"note_limit": "many"}}
    posing = {"v": 1, "slug": "mara", "person": {"name": "Not Mara"}}
    book.records |= {"person:eve": broken, "account": damaged, "person:zed": posing, "odd": [1]}
    view = book.tell("mara", FACTS)
    assert "unread" in [one["id"] for one in view["notices"]]
    assert book.records["person:eve"] == broken
    assert book.records["account"] == damaged
    assert book.records["person:zed"] == posing
    book.tell("mara", {"account.notes_left": "2"})
    assert book.records["aside:1:account"] == damaged
    assert book.records["account"] == {"v": 1, "account": {"notes_left": 2}}
    exported = json.loads(book.ask("export")["text"])["records"]
    assert exported["person:eve"] == broken
    assert exported["aside:1:account"] == damaged


def test_the_persons_words_are_never_overwritten() -> None:
    book = Book("mara")
    first = book.tell("mara", FACTS)["note"]["text"]
    mine = "Dear Mara, in my own words."
    assert book.tell("mara", {"note.text": mine})["note"]["text"] == mine
    assert book.tell("mara", {"application.role": "Librarian"})["note"]["text"] == mine
    second = book.ask("another", "mara")["note"]["text"]
    assert second not in {first, mine}
    assert book.ask("own_words", "mara")["note"]["text"] == mine


def test_two_people_of_one_panel_never_get_the_same_note() -> None:
    book = Book("mara", "bram")
    text = book.tell("mara", FACTS)["note"]["text"].replace("Mara", "Bram")
    book.ask("filled", "mara", text=text)
    book.tell("bram", {"application": "a1", **FACTS})
    assert book.ask("open", "bram")["note"]["text"] != text


def test_sending_anyway_is_recorded_and_refused_where_nothing_can_be_sent() -> None:
    book = Book("mara")
    book.tell("mara", {**FACTS, "person.rapport": "cold"})
    view = book.ask("sent_anyway", "mara")
    assert view["note"] is not None
    assert view["places"]["used"] == 1
    assert book.records["person:mara"]["own_choice"]["verdict"] == "do_not_connect"
    book.tell("mara", {"invitation.state": "connected"})
    request = {"do": "sent_anyway", "about": "mara", "today": TODAY, "records": book.records}
    assert json.loads(handle(json.dumps(request)))["error"]["code"] == "invalid"


def test_erase_names_every_key() -> None:
    book = Book("mara")
    book.tell("mara", FACTS)
    book.records["odd"] = 1
    book.ask("erase")
    assert book.records == {}


@law(60)
@given(
    st.lists(
        st.tuples(st.sampled_from(every_path()), st.text(max_size=12) | st.booleans() | st.none()),
        max_size=6,
    )
)
def test_whatever_is_entered_is_answered_and_the_book_stays_readable(
    entered: list[tuple[str, str | bool | None]],
) -> None:
    book = Book("mara")
    for path, value in entered:
        view = book.tell("mara", {path: value})
        assert view["kind"] in ("advice", "asking")
    assert not [one for one in book.ask("open", "mara")["notices"] if one["id"] == "unread"]


def test_choices_are_those_of_the_models_and_no_field_is_missing() -> None:
    for path, words in CHOICES.items():
        taken = allowed(
            path.replace("interviews.", "interviews.0.").replace("contacts.", "contacts.0.")
        )
        if taken and path != "preferences.weekend":
            assert {word for word in words if word} == set(taken), path
    for path in every_path():
        assert path == "application" or model_field(path) is not None, path
        assert kind_of(path) in get_args(FieldKind)
    assert {path.replace(".0.", ".") for path in every_path()} == {
        key.removeprefix("label.") for key in SENTENCES if key.startswith("label.")
    }


def test_what_the_page_suggests_is_kept_with_the_first_answer() -> None:
    book = Book()
    book.records["person:mara"] = {
        "v": 1,
        "slug": "mara",
        "person": {"name": "Mara", "company": "Quillmere"},
    }
    view = book.tell("mara", {"application.role": "Data Analyst"})
    assert view["who"]["application"] == "Data Analyst at Quillmere"


def test_a_wait_shows_the_draft_and_fills_no_box_unless_chosen() -> None:
    book = Book("mara")
    view = book.tell("mara", {**FACTS, "interviews.0.on": "2027-03-09"})
    assert view["verdict"]["id"] == "wait"
    assert view["note"]["text"]
    assert view["mayChoose"]
    assert not view["mayFill"]
