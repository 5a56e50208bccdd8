"""Out and in again: the same bytes; what can't be read changes nothing and says why."""

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules.book.transfer import cell
from followup_rules.bridge import handle
from tests.library.test_records import FACTS, TODAY, Book


def season() -> Book:
    book = Book("mara", "bram")
    book.tell("mara", FACTS | {"note.text": "Dear Mara, ä 面接 \u2028"})
    book.tell("bram", {"application": "new", "application.company": "Brackwater"})
    book.ask("mark", id="send.2027-03-09.mara", state="not_this")
    book.records["person:odd"] = {"v": 1, "slug": "somebody else"}
    book.records["person:newer"] = {"v": 9, "slug": "newer"}
    book.ask("book")
    return book


def ask(book: Book, do: str, **more: object) -> dict[str, Any]:
    request = {"do": do, "today": TODAY, "records": book.records, **more}
    answer = json.loads(handle(json.dumps(request)))
    assert "ok" in answer, answer
    for key, value in answer["ok"]["records"].items():
        if value is None:
            book.records.pop(key, None)
        else:
            book.records[key] = value
    ok: dict[str, Any] = answer["ok"]
    return ok


def test_export_erase_import_gives_the_same_bytes() -> None:
    book = season()
    text = ask(book, "save")["file"]["text"]
    ask(book, "erase")
    assert book.records == {}
    ask(book, "import", text=text)
    assert ask(book, "save")["file"]["text"] == text


def test_the_dry_run_changes_nothing_and_says_what_would_change() -> None:
    book = season()
    text = ask(book, "save")["file"]["text"]
    book.tell("mara", {"person.rapport": "neutral"})
    del book.records["person:bram"]
    ask(book, "agenda")
    before = json.dumps(book.records, sort_keys=True)
    said = ask(book, "import_plan", text=text)["importing"]
    assert json.dumps(book.records, sort_keys=True) == before
    assert said["numbers"]["added"] == 1
    assert said["numbers"]["replaced"] >= 1
    assert said["lines"][0] == "Added: 1"


def test_an_import_is_undone_in_one_step() -> None:
    book = season()
    text = ask(book, "save")["file"]["text"]
    book.tell("mara", {"person.rapport": "neutral"})
    del book.records["person:bram"]
    ask(book, "agenda")
    before = ask(book, "save")["file"]["text"]
    assert ask(book, "import", text=text)["view"]["settings"]["undo"] == "import"
    assert ask(book, "save")["file"]["text"] == text
    assert ask(book, "undo")["said"] == "Undone."
    assert ask(book, "save")["file"]["text"] == before


def test_what_was_changed_since_stays_when_an_import_is_undone() -> None:
    book = season()
    text = ask(book, "save")["file"]["text"]
    ask(book, "erase")
    ask(book, "import", text=text)
    book.tell("mara", {"person.headline": "Typed since"})
    assert "changed since" in ask(book, "undo")["said"]
    assert book.records["person:mara"]["person"]["headline"] == "Typed since"
    assert "person:bram" not in book.records


def _changed(text: str, **parts: object) -> str:
    return json.dumps({**json.loads(text), **parts})


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda text: text[: len(text) // 2], "damaged"),
        (lambda text: text.replace("Quillmere", "Quillmare"), "damaged"),
        (lambda text: text.replace("2027-03-04", "2027-13-04"), "damaged"),
        (lambda text: _changed(text, v=2), "newer"),
        (lambda text: _changed(text, v="1"), "damaged"),
        (lambda text: _changed(text, v=True), "damaged"),
        (lambda text: _changed(text, records=[]), "damaged"),
        (lambda text: _changed(text, records={"somewhere": 1}, check=None), "damaged"),
        (lambda text: _changed(text, product="another"), "foreign"),
        (lambda _: "[1, 2]", "foreign"),
        (lambda _: '"text"', "foreign"),
        (lambda _: "", "json"),
        (lambda _: "BEGIN:VCALENDAR", "json"),
        (lambda _: "[" * 100_000, "json"),
        (lambda _: '{"product":"followup-rules","v":1,"records":{}}', "empty"),
        (lambda _: '{"product":"followup-rules","v":1,"records":{"person:a":{"v":1}}}', "damaged"),
        (lambda _: '{"product":"followup-rules","v":1,"records":{"person:a":{"v":2}}}', "newer"),
    ],
)
def test_a_file_that_cannot_be_read_changes_nothing_and_says_why(
    spoil: Any,  # noqa: ANN401  # a function of the table
    why: str,
) -> None:
    book = season()
    text = spoil(ask(book, "save")["file"]["text"])
    for do in ("import_plan", "import"):
        before = json.dumps(book.records, sort_keys=True)
        said = ask(book, do, text=text)["importing"]
        assert said["problem"] == why
        assert said["text"]
        assert json.dumps(book.records, sort_keys=True) == before


def test_a_file_of_the_first_days_can_still_be_read() -> None:
    book = Book("mara")
    book.tell("mara", FACTS)
    kept = {key: one for key, one in book.records.items() if not key.startswith(("view:", "made:"))}
    text = json.dumps({"product": "followup-rules", "v": 1, "records": kept})
    other = Book()
    ask(other, "import", text=text)
    assert other.records["person:mara"] == kept["person:mara"]


def test_another_application_of_the_same_id_gets_an_id_of_its_own() -> None:
    here, there = Book("mara"), Book("bram")
    here.tell("mara", FACTS)
    there.tell("bram", FACTS | {"application.company": "Brackwater"})
    text = ask(there, "save")["file"]["text"]
    ask(here, "import", text=text)
    assert here.records["application:a1"]["company"] == "Quillmere"
    assert here.records["application:a2"]["company"] == "Brackwater"
    assert here.records["person:bram"]["application"] == "a2"
    assert here.records["person:mara"]["application"] == "a1"


@given(st.text(max_size=30))
def test_no_cell_is_a_formula(text: str) -> None:
    made = cell(text)
    (row,) = csv.reader(io.StringIO(made + ",end\r\n", newline="")) if "\0" not in made else [[""]]
    assert not row[0].lstrip(" \u00a0").startswith(tuple("=+-@\t\r\n"))


def test_the_table_has_everyone_with_what_is_known() -> None:
    book = Book("mara")
    book.tell("mara", FACTS | {"person.name": '=HYPERLINK("x"), "Mara"\n'})
    file = ask(book, "csv")["file"]
    assert file["name"] == f"interview-people-{TODAY}.csv"
    rows = list(csv.DictReader(io.StringIO(file["text"].removeprefix("\ufeff"), newline="")))
    assert rows[0]["name"].startswith("'=HYPERLINK")
    assert rows[0]["application_company"] == "Quillmere"
    assert rows[0]["interviews"] == "2027-03-04"
    assert rows[0]["slug"] == "mara"
