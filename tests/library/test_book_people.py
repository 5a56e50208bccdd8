"""People put together and taken apart by hand, with one step back."""

from tests.library.test_book_transfer import ask
from tests.library.test_records import FACTS, Book


def test_two_of_one_name_stay_two_and_can_be_told_apart() -> None:
    book = Book("mara-1", "mara-2")
    for slug, headline in (("mara-1", "Nurse"), ("mara-2", "Engineer")):
        book.tell(slug, {"person.name": "Mara Lindqvist", "person.headline": headline})
    rows = ask(book, "book")["view"]["people"]["rows"]
    assert len(rows) == 2  # both
    assert all(row["same"] for row in rows)
    assert len({row["line"] for row in rows}) == 2  # not alike


def test_merging_keeps_everything_of_both_and_can_be_undone() -> None:
    book = Book("mara", "old-mara")
    book.tell("mara", FACTS)
    book.tell(
        "old-mara",
        {
            "application": "a1",
            "person.headline": "Head of Data",
            "interviews.0.on": "2027-03-04",
            "interviews.1.on": "2027-02-20",
            "contacts.0.on": "2027-03-01",
            "note.text": "Words of mine",
        },
    )
    book.ask("sent", "old-mara")
    ask(book, "agenda")
    before = ask(book, "save")["file"]["text"]
    ask(book, "merge", keep="mara", other="old-mara")
    one = book.records["person:mara"]
    assert "person:old-mara" not in book.records
    assert one["person"]["headline"] == "Head of Data"
    assert sorted(row["on"] for row in one["interviews"]) == ["2027-02-20", "2027-03-04"]
    assert one["contacts"][0]["on"] == "2027-03-01"
    assert one["invitation"]["state"] == "sent"
    assert one["note"]["own"] == "Words of mine"
    ask(book, "undo")
    assert ask(book, "save")["file"]["text"] == before


def test_merging_leaves_the_language_that_was_chosen() -> None:
    book = Book("mara", "old-mara")
    book.tell("mara", FACTS | {"preferences.language": "de"})
    book.tell("old-mara", FACTS)
    before = book.records["preferences"]
    ask(book, "merge", keep="mara", other="old-mara")
    assert book.records["preferences"] == before


def test_splitting_moves_what_was_ticked_and_can_be_undone() -> None:
    book = Book("mara")
    book.tell("mara", FACTS | {"interviews.1.on": "2027-02-20", "contacts.0.on": "2027-03-01"})
    ids = [row["id"] for row in book.records["person:mara"]["interviews"]]
    before = ask(book, "save")["file"]["text"]
    rows = [f"interviews.{ids[1]}"]
    (fresh,) = ask(book, "split", slug="mara", rows=rows, name="Mara L.")["slugs"]
    assert [row["on"] for row in book.records["person:mara"]["interviews"]] == ["2027-03-04"]
    other = book.records[f"person:{fresh}"]
    assert [row["on"] for row in other["interviews"]] == ["2027-02-20"]
    assert other["person"]["name"] == "Mara L."
    assert other["application"] == "a1"
    ask(book, "undo")
    assert ask(book, "save")["file"]["text"] == before


def test_the_example_comes_and_goes_without_a_trace() -> None:
    book = Book("mara")
    book.tell("mara", FACTS)
    ask(book, "agenda")
    before = ask(book, "save")["file"]["text"]
    view = ask(book, "example")["view"]
    assert view["settings"]["example"]
    assert view["due"]
    assert ask(book, "book", application="a2")["view"]["chosen"]["picture"]["rows"]
    view = ask(book, "example_away")["view"]
    assert not view["settings"]["example"]
    assert ask(book, "save")["file"]["text"] == before


def test_the_plan_on_the_page_has_everyone_once_and_the_picture_has_all_of_them() -> None:
    book = Book()
    ask(book, "example")
    chosen = ask(book, "book", application="a1")["view"]["chosen"]
    slugs = [row["slug"] for group in chosen["groups"] for row in group["rows"]]
    assert sorted(slugs) == sorted(row["slug"] for row in chosen["picture"]["rows"])
    assert len(slugs) == 5  # of the example
    assert all(row["text"].endswith(".") for row in chosen["picture"]["rows"])
    send = {row["slug"]: row["on"] for g in chosen["groups"] for row in g["rows"] if row["on"]}
    due = {
        one["slug"]: one["day"] for one in ask(book, "agenda")["agenda"] if one["kind"] == "send"
    }
    assert send == {slug: day for slug, day in due.items() if slug in send}
