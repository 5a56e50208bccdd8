"""What Python keeps of earlier requests changes no answer, nor does the loss of what it stored."""

import gc
import json
from collections.abc import Callable
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules.book.unchanged import forget
from followup_rules.bridge import handle
from scripts.bench.shell import COUNTED, Page, store
from tests.profiles import law
from tests.properties.test_law_part import SLUGS, TODAY, books

ASKED: Final = (
    {"do": "book"},
    {"do": "book", "begins": True},
    {"do": "book", "application": "a1", "about": SLUGS[0]},
    {"do": "book", "query": "p1 analyst"},
    {"do": "agenda"},
    {"do": "people"},
    {"do": "open", "about": SLUGS[1]},
)
ODD: Final = (None, 1, 0, 1.0, "", "1", [], {}, {"v": 2}, {"v": True}, {"v": 1.0}, {"v": 1})


def text_of(records: dict[str, Any], request: dict[str, Any]) -> str:
    """Return a request with these records."""
    number = sum(key.startswith(COUNTED) for key in records)
    return json.dumps({"today": TODAY, "records": records, "stored": number, **request})


def answer_to(records: dict[str, Any], request: dict[str, Any]) -> Any:  # noqa: ANN401  # JSON
    """Return the answer to a request with these records."""
    return json.loads(handle(text_of(records, request)))["ok"]


def twin(value: Any) -> Any:  # noqa: ANN401  # JSON
    """Return another value that Python calls equal, or one of another kind."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return float(value)
    if isinstance(value, float):
        return int(value)
    if isinstance(value, str):
        return value + "x"
    if isinstance(value, list):
        return [*value, *value]
    return {"odd": 1} if value is None else dict(reversed(value.items()))


def put(record: Any, path: list[int], change: Callable[[Any], Any]) -> Any:  # noqa: ANN401  # JSON
    """Return a record with a change somewhere inside it."""
    if not path or not isinstance(record, dict | list) or not record:
        return change(record)
    here, *further = path
    if isinstance(record, list):
        index = here % len(record)
        return [put(one, further, change) if n == index else one for n, one in enumerate(record)]
    key = sorted(record)[here % len(record)]
    return {**record, key: put(record[key], further, change)}


changes = st.tuples(
    st.integers(0, 99),
    st.lists(st.integers(0, 20), max_size=4),
    st.one_of(st.just(twin), st.sampled_from(ODD).map(lambda odd: lambda _: odd)),
)


@law(150)
@given(books(), st.lists(st.tuples(changes, st.sampled_from(ASKED)), min_size=1, max_size=6))
def test_a_record_that_changed_is_read_anew(
    stored: dict[str, Any], steps: list[tuple[Any, dict[str, Any]]]
) -> None:
    store(stored, answer_to(stored, {"do": "agenda"})["records"])
    for (which, path, change), asked in steps:
        if stored:
            key = sorted(stored)[which % len(stored)]
            stored = {**stored, key: put(stored[key], path, change)}
        text = text_of(stored, asked)
        warm = handle(text)
        again = handle(text)
        forget()
        assert warm == again == handle(text)


@law(100)
@given(books(), st.lists(st.tuples(changes, st.integers(0, 9), st.sampled_from(ASKED)), max_size=6))
def test_what_changed_is_answered_as_the_whole(
    stored: dict[str, Any], steps: list[tuple[Any, int, dict[str, Any]]]
) -> None:
    page = Page()
    handle(page.text_of(stored, do="people", today=TODAY))
    for (which, path, change), chance, asked in steps:
        key = sorted(stored)[which % len(stored)] if stored else "person:p0"
        changed = put(stored.get(key, {}), path, change)
        stored = {**stored, key: changed if chance > 2 else None}
        stored = {key: one for key, one in sorted(stored.items()) if one is not None}
        number = sum(key.startswith(COUNTED) for key in stored)
        request = {**asked, "today": TODAY, "stored": number}
        if chance == 0:  # something else is held, as after a new start
            handle(json.dumps({"do": "people", "today": TODAY, "records": {}, "keep": "other"}))
            assert json.loads(handle(page.text_of(stored, **request)))["error"]["code"] == "since"
            page = Page()
        part = handle(page.text_of(stored, **request))
        assert part == handle(json.dumps({**request, "records": stored}))
        store(stored, json.loads(part)["ok"]["records"])


@pytest.mark.parametrize("wrong", [1, 1.0, "true", [], None])
def test_a_record_is_found_damaged_where_python_calls_it_equal(wrong: object) -> None:
    """Test that 1 instead of true is as wrong as ever."""
    sam = {"v": 1, "slug": "sam", "person": {"name": "Sam"}, "unsure": True}
    good = {"person:sam": sam}
    bad = {"person:sam": {**sam, "unsure": wrong}}
    forget()
    cold = [handle(text_of(one, {"do": "book"})) for one in (bad, good)]
    forget()
    warm = [handle(text_of(one, {"do": "book"})) for one in (good, bad)]
    assert warm == cold[::-1]
    notices = [json.loads(one)["ok"]["view"]["notices"] for one in warm]
    assert notices[1]
    assert not notices[0]


@law(100)
@given(books(), st.lists(st.tuples(st.integers(0, 99), st.sampled_from(ODD)), max_size=8))
def test_what_can_be_made_again_is_made_again(
    stored: dict[str, Any], damages: list[tuple[int, Any]]
) -> None:
    store(stored, answer_to(stored, {"do": "agenda"})["records"])
    store(stored, answer_to(stored, {"do": "book"})["records"])
    there = answer_to(stored, {"do": "agenda"})["agenda"]
    view = answer_to(stored, {"do": "book", "application": "a1"})["view"]
    made = sorted(key for key in stored if key.startswith("made:"))
    damaged = dict(stored)
    for which, odd in damages:
        if made:
            damaged[made[which % len(made)]] = odd
    mended = answer_to(damaged, {"do": "agenda"})
    assert mended["agenda"] == there
    store(damaged, mended["records"])
    assert answer_to(damaged, {"do": "book", "application": "a1"})["view"] == view


@pytest.mark.parametrize("collects", [True, False])
@pytest.mark.parametrize("text", ["", '{"do": "people", "today": "2027-03-10", "records": {}}'])
def test_pythons_collector_is_left_as_it_was(text: str, *, collects: bool) -> None:
    was = gc.isenabled()
    try:
        (gc.enable if collects else gc.disable)()
        handle(text)
        assert gc.isenabled() is collects
    finally:
        (gc.enable if was else gc.disable)()
