"""A click that reads a part of the book is answered as if it had read all of it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.bench.book import records_of
from scripts.bench.shell import ask, ask_by_part, store
from tests.profiles import law

TODAY = "2027-03-10"
SLUGS = tuple(f"p{number}" for number in range(9))
STRANGER = "stranger"
COMPANIES = ("", "Quillmere", "Quillmere Ltd", "Larkspur", "The Larkspur GmbH", "Brackwater")
DAYS = ("2027-02-20", "2027-03-01", "2027-03-04", "2027-03-09")
FIELDS = {
    "application.role": ("Clerk", "Analyst"),
    "application.company": COMPANIES,
    "application": ("a1", "a2", "new", "nowhere"),
    "person.rapport": ("warm", "cold"),
    "person.part": ("peer", "hiring_manager"),
    "interviews.0.on": DAYS,
    "preferences.cautious": ("true", ""),
    "note.text": ("My own words.",),
}

days = st.sampled_from(DAYS)
applications = st.sampled_from((None, "a1", "a2", "a3", "a4", "gone"))


@st.composite
def people(draw: st.DrawFn, slug: str) -> dict[str, Any]:
    """Return one person's record, now and then one that can't be read."""
    if draw(st.integers(0, 40)) == 0:
        return draw(st.sampled_from(({"v": 2, "slug": slug}, {"v": 1, "slug": 7})))
    made: dict[str, Any] = {
        "v": 1,
        "slug": slug,
        "application": draw(applications),
        "person": {
            "name": slug.title(),
            "part": draw(st.sampled_from(("peer", "hiring_manager", "senior"))),
            "assessed_you": True,
            "rapport": draw(st.sampled_from(("warm", "cold"))),
        },
        "interviews": [{"id": "r1", "on": draw(days)}],
        "changed_on": draw(days),
    }
    if draw(st.booleans()):
        made["sent"] = {"on": draw(days)}
        made["invitation"] = {"state": "sent", "on": made["sent"]["on"]}
    if draw(st.integers(0, 20)) == 0:
        made["typed"] = {draw(st.sampled_from(("application", "interviews.0.on"))): "a2"}
    return made


@st.composite
def books(draw: st.DrawFn) -> dict[str, Any]:
    """Return the records of a book."""
    made = {f"person:{slug}": draw(people(slug)) for slug in SLUGS if draw(st.booleans())}
    for identity in ("a1", "a2", "a3", "a4"):
        if draw(st.integers(0, 4)):
            made[f"application:{identity}"] = {
                "v": 1,
                "id": identity,
                "role": "Analyst",
                "company": draw(st.sampled_from(COMPANIES)),
                "interest": "role_and_company",
                "changed_on": draw(days),
            }
    for number in range(draw(st.sampled_from((0, 0, 25)))):
        key = f"application:b{number}"
        made[key] = {"v": 1, "id": f"b{number}", "company": f"Other {number}", "changed_on": TODAY}
    if draw(st.booleans()):
        made["reminders"] = {"v": 1, "badge": True}
    if draw(st.integers(0, 9)) == 0:
        made["aside:1:person:p0"] = {"v": 1, "slug": "p0", "person": {"name": "Before"}}
    return made


changes = st.lists(
    st.sampled_from(sorted(FIELDS)).flatmap(
        lambda field: st.fixed_dictionaries(
            {
                "slug": st.sampled_from((*SLUGS, STRANGER, "")),
                "value": st.sampled_from(FIELDS[field]),
            },
            optional={"application": st.sampled_from(("", "a1", "a3", "gone"))},
        ).map(lambda made: {**made, "field": field})
    )
    | st.fixed_dictionaries(
        {
            "slug": st.sampled_from((*SLUGS, STRANGER)),
            "do": st.sampled_from(("sent", "forget", "another", "enough", "undo")),
        }
    ),
    max_size=3,
).map(lambda made: [{**one, "id": str(number)} for number, one in enumerate(made)])
seen = st.dictionaries(
    st.sampled_from(("seen:1", "seen:2")),
    st.fixed_dictionaries(
        {
            "v": st.just(1),
            "slug": st.sampled_from(SLUGS),
            "outcome": st.sampled_from(("filled", "pending_seen", "weekly_limit", "quota_spent")),
            "day": st.just(TODAY),
        }
    ),
    max_size=2,
)
READING = {
    "v": 1,
    "page": "profile",
    "slug": STRANGER,
    "lang": "en",
    "titles": [],
}
opened = st.sampled_from((*({"about": one} for one in SLUGS), {"reading": READING}))


def reading_at(company: str) -> dict[str, Any]:
    """Return what is read of a stranger's profile, at a company or at none."""
    lines = [
        {"text": "Sam Stranger", "shown": True, "name": True},
        {"text": f"Clerk at {company}" if company else "Clerk", "shown": True, "name": False},
    ]
    name = {"text": "Sam Stranger", "shown": True, "slug": STRANGER}
    card = {"layout": "sdui", "shown": True, "names": [name], "contact": [STRANGER], "lines": lines}
    return {**READING, "cards": [card]}


@law(150)
@given(books(), st.lists(st.tuples(opened, changes, seen, st.sampled_from(COMPANIES)), max_size=3))
def test_a_part_is_answered_as_the_whole(
    stored: dict[str, Any], visits: list[tuple[Any, list[Any], dict[str, Any], str]]
) -> None:
    store(stored, ask(stored, stored, do="agenda", today=TODAY)[0]["records"])
    for where, told, events, company in visits:
        stored |= events
        request = {**where, "changes": told, "today": TODAY}
        slugs = [request.get("about", STRANGER)]
        if "reading" in where:
            request["reading"] = reading_at(company)
        whole, _ = ask(stored, stored, **request)
        part, _ = ask_by_part(stored, slugs, **request)
        assert part == whole
        store(stored, part["records"])


CLICKS: dict[str, dict[str, Any]] = {
    "someone stored": {"about": "invented-1"},
    "a note is typed": {
        "about": "invented-1",
        "changes": [{"id": "1", "slug": "invented-1", "field": "note.text", "value": "My words."}],
    },
    "a request was sent": {
        "about": "invented-1",
        "changes": [{"id": "1", "slug": "invented-1", "do": "sent"}],
    },
    "someone new, of a company that is known": {"reading": reading_at("Quillmere 1")},
    "someone new, of another": {"reading": reading_at("Brackwater")},
}


@pytest.mark.parametrize("name", CLICKS)
def test_what_is_handed_to_python_does_not_grow_with_the_book(name: str) -> None:
    lengths = []
    for number in (200, 1_000):
        stored = records_of(number)
        store(stored, ask(stored, stored, today=TODAY)[0]["records"])
        request = {**CLICKS[name], "today": TODAY}
        answer, texts = ask_by_part(stored, [request.get("about", STRANGER)], **request)
        assert answer == ask(stored, stored, **request)[0]
        lengths.append(sum(map(len, texts)))
    assert lengths[1] < 1.02 * lengths[0]


def test_without_an_index_everything_is_read_and_it_is_made() -> None:
    stored = records_of(10)
    answer, texts = ask_by_part(stored, ["invented-1"], about="invented-1", today=TODAY)
    assert len(texts) == 2
    assert "made:near" in answer["records"]
    store(stored, answer["records"])
    for broken in ("made:near", "made:near:a1"):
        left = {key: one for key, one in stored.items() if key != broken}
        answer, _ = ask_by_part(left, ["invented-1"], about="invented-1", today=TODAY)
        assert broken in answer["records"]


def test_a_record_that_came_or_went_beside_the_index_is_noticed() -> None:
    stored = records_of(10)
    store(stored, ask(stored, stored, today=TODAY)[0]["records"])
    more = {**stored, "person:sam": {**stored["person:invented-1"], "slug": "sam"}}
    less = {key: one for key, one in stored.items() if key != "person:invented-2"}
    for changed in (more, less):
        answer, _ = ask_by_part(changed, ["invented-1"], about="invented-1", today=TODAY)
        assert answer == ask(changed, changed, about="invented-1", today=TODAY)[0]
        assert "made:near" in answer["records"]
