"""Changes that come late, twice, from two windows, or for somebody else: none is lost or mixed."""

import json
from typing import Any

from followup_rules.book.merge import merge
from followup_rules.book.records import read_book
from followup_rules.bridge import handle
from tests.library.test_records import FACTS, TODAY, Book, fields


def change(slug: str, path: str, value: object, number: str = "", **more: object) -> dict[str, Any]:
    return {"id": number, "slug": slug, "field": path, "value": value, **more}


def ask(records: dict[str, Any], changes: list[object], about: str | None = None) -> dict[str, Any]:
    request = {"do": "open", "about": about, "today": TODAY, "records": records, "changes": changes}
    answer: dict[str, Any] = json.loads(handle(json.dumps(request)))["ok"]
    return answer


def test_a_change_goes_to_whom_it_was_typed_for_whoever_is_open() -> None:
    book = Book("mara", "bram")
    book.tell("bram", {"application.role": "Librarian"})
    kept = book.records["person:bram"]
    answer = ask(book.records, [change("mara", "note.text", "Dear Mara", "1")], about="bram")
    assert answer["records"]["person:mara"]["note"]["own"] == "Dear Mara"
    assert "person:bram" not in answer["records"] or answer["records"]["person:bram"] == kept
    assert answer["view"]["slug"] == "bram"
    assert answer["taken"] == ["1"]


def test_a_change_for_someone_unknown_is_refused_and_named() -> None:
    book = Book("mara")
    answer = ask(book.records, [change("nobody", "note.text", "Hello", "1")], about="mara")
    assert answer["refused"] == {"1": "elsewhere"}
    assert answer["taken"] == []
    assert not [key for key in answer["records"] if "nobody" in key]


def test_one_change_that_cannot_be_used_keeps_none_of_the_others_out() -> None:
    book = Book("mara")
    bad: list[object] = [
        7,
        {"field": 1, "id": "a"},
        change("mara", "no.such.field", "x", "b"),
        change("mara", "person.name.first", "x", "c"),
        change("mara", "application.id", "a9", "d"),
        change("mara", "application.restriction", "x", "e"),
        change("mara", "contacts.7.on", TODAY, "f", do="dance"),
        {**change("mara", "person.name", "x", "g"), "of": "the future"},
    ]
    good = [change("mara", path, value, path) for path, value in FACTS.items()]
    for index in range(len(bad) + 1):
        mixed = [*bad[:index], *good, *bad[index:]]
        answer = ask(book.records, mixed, about="mara")
        assert answer["taken"] == list(FACTS)
        assert set(answer["refused"]) == {"", *"abcdefg"}
        assert answer["view"]["verdict"]["id"] == "connect"
        assert "error" not in str(answer["view"]["form"])


def test_two_windows_on_different_people_of_one_application_both_count() -> None:
    book = Book("mara", "bram")
    book.tell("mara", FACTS)
    book.tell("bram", {"application": "a1"})
    first = [change("mara", "application.role", "Librarian"), change("mara", "unsure", value=True)]
    second = [change("bram", "application.company", "Brackwater"), change("bram", "unsure", True)]  # noqa: FBT003
    for order in ((first, second), (second, first)):
        records = dict(book.records)
        for changes in order:
            records |= merge(records, list(changes), read_book(records).people["mara"].changed_on)  # type: ignore[arg-type]  # set
        assert records["application:a1"]["role"] == "Librarian"
        assert records["application:a1"]["company"] == "Brackwater"
        assert records["person:mara"]["unsure"]
        assert records["person:bram"]["unsure"]


def test_a_fact_stays_with_the_application_it_was_typed_for() -> None:
    book = Book("mara")
    book.tell("mara", FACTS)
    book.tell("mara", {"application": "new"})
    answer = ask(
        book.records, [change("mara", "application.role", "Late", "1", application="a1")], "mara"
    )
    assert answer["records"]["application:a1"]["role"] == "Late"
    assert "application:a2" not in answer["records"]
    gone = change("mara", "application.role", "Late", "1", application="a7")
    assert ask(book.records, [gone], "mara")["refused"] == {"1": "unknown"}


def rows(book: Book, about: str = "mara") -> list[tuple[str, str]]:
    person = read_book(book.records).people[about]
    return [(row.id, str(row.on)) for row in person.contacts]


def test_removing_a_row_once_more_removes_no_other() -> None:
    book = Book("mara")
    for day in (1, 2, 3):
        book.tell("mara", {f"contacts.{day - 1}.on": f"2027-03-0{day}"})
    view = book.ask("open", "mara")
    remove = change("mara", "contacts.0", None, "9", row=view["rows"]["contacts.0"])
    for _ in range(3):
        book.ask("open", "mara", changes=[remove])
        assert [day for _, day in rows(book)] == ["2027-03-02", "2027-03-03"]


def test_adding_a_row_once_more_adds_no_second_and_two_windows_add_two() -> None:
    book = Book("mara")
    book.tell("mara", FACTS)
    for number in ("1", "1", "2", "1"):
        book.ask("open", "mara", changes=[change("mara", "contacts.0", "", number)])
    assert [name for name, _ in rows(book)] == ["1", "2"]


def test_what_is_typed_in_a_row_stays_in_it_whatever_another_window_does() -> None:
    book = Book("mara")
    for day in (1, 2, 3):
        book.tell("mara", {f"contacts.{day - 1}.on": f"2027-03-0{day}"})
    shown = book.ask("open", "mara")["rows"]
    gone = change("mara", "contacts.0", None, "1", row=shown["contacts.0"])
    typed = change("mara", "contacts.1.kind", "substance", "2", row=shown["contacts.1"])
    book.ask("open", "mara", changes=[gone, typed])
    kinds = [(row.id, row.kind) for row in read_book(book.records).people["mara"].contacts]
    assert kinds == [(shown["contacts.1"], "substance"), (shown["contacts.2"], "thank_you")]
    # Typed into the row that the other window has removed: it is there again, with what was typed.
    late = change("mara", "contacts.0.on", "2027-03-09", "3", row=shown["contacts.0"])
    book.ask("open", "mara", changes=[late])
    assert (shown["contacts.0"], "2027-03-09") in rows(book)


def test_rows_of_earlier_versions_get_ids_that_stay() -> None:
    book = Book("mara")
    book.records["person:mara"]["contacts"] = [{"on": "2027-03-01"}, {"on": "2027-03-02"}]
    before = book.ask("open", "mara")["rows"]
    book.tell("mara", {"contacts.0": None})
    assert book.ask("open", "mara")["rows"]["contacts.0"] == before["contacts.1"]


def test_as_many_rows_as_there_may_be_get_ids_of_their_own() -> None:
    """From an earlier version; where the steps grow with their cube, this takes seconds."""
    book = Book("mara")
    book.records["person:mara"]["contacts"] = [
        {"on": "2027-03-01", **({"id": f"r{number}"} if number % 3 else {})}
        for number in range(1_000)
    ]
    rows = book.ask("open", "mara")["rows"]
    ids = [row for path, row in rows.items() if path.startswith("contacts.")]
    assert len(set(ids)) == len(ids) == 1_000
    assert all(ids[number] == f"r{number}" for number in range(1_000) if number % 3)


def test_a_newer_versions_records_are_kept_and_nobody_is_torn_from_them() -> None:
    book = Book("mara", "bram")
    book.tell("mara", FACTS)
    newer: dict[str, Any] = {
        "application:a1": {**book.records["application:a1"], "v": 2, "mood": "blue"},
        "account": {"v": 2, "account": {"note_limit": 300}},
        "preferences": {"v": 3},
        "person:bram": {"v": 2, "slug": "bram", "person": {"name": "Bram"}},
    }
    book.records |= newer
    entered = {
        "application.role": "Librarian",
        "account.notes_left": "2",
        "preferences.cautious": True,
        "person.rapport": "neutral",
    }
    view = book.tell("mara", entered)
    assert "newer" in [one["id"] for one in view["notices"]]
    assert fields(view)["application.role"]["error"]
    assert fields(view)["application.role"]["value"] == "Librarian"
    assert "error" not in fields(view)["person.rapport"]
    assert {key: book.records[key] for key in newer} == newer
    assert book.records["person:mara"]["application"] == "a1"
    refused = ask(book.records, [change("bram", "note.text", "Hi", "1")])["refused"]
    assert refused == {"1": "newer"}
    # The newer version is back, in the shape of this one: what was typed meanwhile is used.
    book.records["application:a1"] = {"v": 1, "id": "a1", "company": "Quillmere"}
    view = book.ask("open", "mara")
    assert fields(view)["application.role"]["value"] == "Librarian"
    assert "error" not in fields(view)["application.role"]


def test_what_was_put_aside_is_read_back_once_it_can_be() -> None:
    book = Book("mara")
    book.records |= {
        "aside:1:account": {"v": 1, "account": {"note_limit": 300, "notes_left": 1}},
        "account": {"v": 1, "account": {"notes_left": 2}},
        "aside:1:person:eve": {"v": 1, "slug": "eve", "person": {"name": "Eve"}},
        "aside:2:person:eve": {"v": 1, "slug": "eve", "person": {"name": 7}},
        "aside:x": 3,
    }
    book.ask("open", "mara")
    assert book.records["account"] == {"v": 1, "account": {"note_limit": 300, "notes_left": 2}}
    assert book.records["person:eve"]["person"]["name"] == "Eve"
    assert {key for key in book.records if key.startswith("aside:")} == {
        "aside:2:person:eve",
        "aside:x",
    }


def test_buttons_are_changes_too_each_for_its_own_person() -> None:
    book = Book("mara", "bram")
    book.tell("mara", FACTS)
    book.tell("bram", {"application": "a1"})
    pressed = {"id": "1", "slug": "mara", "do": "sent"}
    filled = {"id": "2", "slug": "mara", "do": "filled", "value": "Dear Mara"}
    book.ask("open", "bram", changes=[pressed, filled])
    person = read_book(book.records).people["mara"]
    assert person.invitation.state == "sent"
    assert person.note.filled == ("Dear Mara",)
    assert read_book(book.records).people["bram"].invitation.state == "none"
    again = {"id": "3", "slug": "mara", "do": "sent_anyway"}
    assert ask(book.records, [again])["refused"] == {"3": "unknown"}
