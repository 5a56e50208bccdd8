"""The book page's people: those who fit a search, and one of them with all that can be told."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from followup_rules.book.address import profile_url
from followup_rules.book.records import Book, PersonRecord
from followup_rules.book.reminders import Reminder, what
from followup_rules.locales import Sentences
from followup_rules.views.book_models import ListedPerson, OtherPerson, PeopleView, PersonOfBook
from followup_rules.views.form import application_name
from followup_rules.views.popup import OpenPerson, view
from followup_rules.views.remind import Calls

MOST_LISTED: Final = 100
"""People shown at once; a search finds the others."""
_MOST_ALIKE: Final = 50


def people_view(book: Book, query: str, calls: Iterable[Reminder], words: Sentences) -> PeopleView:
    """Return the people who fit the search, the latest changed first."""
    wanted = query.casefold().split()
    found = [one for one in book.people.values() if _fits(book, one, wanted)]
    found.sort(key=lambda one: (one.changed_on or date.min, one.slug), reverse=True)
    names: dict[str, int] = {}
    for one in book.people.values():
        key = one.person.name.casefold()
        names[key] = names.get(key, 0) + 1
    listed = {one.slug for one in found[:MOST_LISTED]}
    first: dict[str, Reminder] = {}
    for call in calls:
        if call.line.slug in listed:
            first.setdefault(call.line.slug, call)
    beyond = len(found) - MOST_LISTED
    nobody = words.say(f"book.people.{'found_none' if book.people else 'none'}")
    return {
        "query": query,
        "rows": [_listed(book, one, names, first, words) for one in found[:MOST_LISTED]],
        "more": words.say("book.people.more", number=beyond) if beyond > 0 else "",
        "none": "" if found else nobody,
    }


def _fits(book: Book, one: PersonRecord, wanted: list[str]) -> bool:
    if not wanted:
        return True
    own = book.applications.get(one.application or "")
    told = [one.person.name, one.person.headline, one.person.company, one.slug]
    told += [own.role, own.company] if own else []
    joined = " ".join(told).casefold()
    return all(word in joined for word in wanted)


def _listed(
    book: Book,
    one: PersonRecord,
    names: Mapping[str, int],
    calls: Mapping[str, Reminder],
    words: Sentences,
) -> ListedPerson:
    own = book.applications.get(one.application or "")
    call = calls.get(one.slug)
    doubled = names.get(one.person.name.casefold(), 0) > 1
    line = application_name(own, words) if own else ""
    return {
        "slug": one.slug,
        "name": one.person.name or one.slug,
        "line": " · ".join(part for part in (one.person.headline, line) if part),
        "next": words.say("book.person.next", what=what(call.line, words), day=call.day)
        if call
        else "",
        "same": words.say("book.person.same_name") if doubled else "",
    }


def person_view(
    book: Book, one: PersonRecord, today: date, calls: Calls, words: Sentences
) -> PersonOfBook:
    """Return one person with the popup's view of them: the same facts, the same fields."""
    labels = [f"interviews.{row.id}" for row in one.interviews]
    labels += [f"contacts.{row.id}" for row in one.contacts]
    days = [row.on for row in one.interviews] + [row.on for row in one.contacts]
    return {
        "slug": one.slug,
        "name": one.person.name or one.slug,
        "url": profile_url(one.slug),
        "noProfile": "" if profile_url(one.slug) else words.say("book.person.no_profile"),
        "view": view(OpenPerson(book, one, None, today, calls=calls)),
        "movable": [
            {
                "id": label,
                "label": f"{words.say(_part_of(label))} {words.day(day) if day else ''}".strip(),
            }
            for label, day in zip(labels, days, strict=True)
        ],
        "others": _alike(book, one, words),
    }


def _part_of(label: str) -> str:
    return f"book.picture.{'interview' if label.startswith('interviews') else 'answer'}"


def _alike(book: Book, one: PersonRecord, words: Sentences) -> list[OtherPerson]:
    """Return those whom this person might be: the same name first, then the same application."""
    own = set(one.person.name.casefold().split())
    ranked = [
        (-len(own & set(other.person.name.casefold().split())), slug, other)
        for slug, other in book.people.items()
        if slug != one.slug
        and (
            own & set(other.person.name.casefold().split())
            or (one.application and other.application == one.application)
        )
    ]
    return [
        {"slug": slug, "name": _told_apart(book, other, words)}
        for _, slug, other in sorted(ranked, key=lambda found: found[:2])[:_MOST_ALIKE]
    ]


def _told_apart(book: Book, one: PersonRecord, words: Sentences) -> str:
    """Return a name with what tells this person from another of the same name."""
    own = book.applications.get(one.application or "")
    more = one.person.headline or (application_name(own, words) if own else "")
    name = one.person.name or one.slug
    said = f"{name} · {more}" if more else name
    return said if one.slug.startswith("~") else f"{said} ({one.slug})"
