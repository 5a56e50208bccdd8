"""Whether the records that a request brings are enough for its answer.

A click brings a part of what is stored: what the index (``book.near``) names. Python answers with
more keys where something is missing, and with none where everything has to be read: when there is
no index, when it doesn't fit what is stored, or when a change reaches further than what is at hand.
So an answer that was made of a part is the one that the whole book gives.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from followup_rules.book.near import (
    AT_COMPANY,
    HEAD,
    OF_APPLICATION,
    index_changes_of,
    index_for,
    is_entry,
)
from followup_rules.book.records import AGENDA, PERSON, SEEN, Book, PersonRecord
from followup_rules.linkedin.profile import ProfileReading
from followup_rules.names.company import company_key


class MoreNeededError(Exception):
    """Something that has to be known was not read."""

    def __init__(self, keys: Iterable[str] | None) -> None:
        """Name what is missing.

        Args:
            keys: What is to be read, too; None: everything.

        """
        super().__init__("more has to be read")
        self.keys = None if keys is None else sorted(keys)


class Whole:
    """Everything that is stored: nothing more can be needed."""

    def __init__(self, records: Mapping[str, Any], number: object) -> None:
        """Take the records of a request.

        Args:
            records: What was found.
            number: How many people, applications and records put aside are stored in all; None:
                the shell can't count them without reading, and has no use for an index.

        """
        self.records, self.number = records, number

    def ask_people(self, slugs: Iterable[str]) -> None:
        """Make sure that these people were looked for, with all that they need."""

    def ask_changes(self, changes: Iterable[Any]) -> None:
        """Make sure that whomever these changes are about was looked for."""

    def ask_newcomer(self, book: Book, reading: ProfileReading) -> None:
        """Make sure that what somebody new may belong to was looked for."""

    def ask_open(self, here: PersonRecord | None) -> None:
        """Make sure that what belongs to whoever is open was looked for."""

    def index(self, old: Book, new: Book, changes: Mapping[str, Any]) -> dict[str, Any]:
        """Return what is to be stored of the index, once ``changes`` are stored.

        Raises:
            MoreNeededError: What was changed reaches further than what was read.

        """
        return index_for(self.number, self.records, changes, odd=bool(old.unread or new.unread))


class Excerpt(Whole):
    """The part of the book that was read. ``MoreNeededError`` comes where it isn't enough."""

    def __init__(self, records: Mapping[str, Any], read: object, number: object) -> None:
        """Look at the head of the index.

        Args:
            records: As of ``Whole``.
            read: The keys that were looked for.
            number: As of ``Whole``.

        Raises:
            MoreNeededError: There is no index, or it doesn't fit.

        """
        super().__init__(records, number)
        if not isinstance(read, list):
            raise MoreNeededError(None)
        self.read = frozenset(one for one in read if isinstance(one, str))
        if HEAD not in self.read:
            raise MoreNeededError([HEAD])
        head = records.get(HEAD)
        if not is_entry(head) or head.get("odd") is not False or head.get("number") != number:
            raise MoreNeededError(None)
        self._ask(head["keys"])

    def ask_people(self, slugs: Iterable[str]) -> None:  # noqa: D102  # as above, and so below
        keys = [PERSON + slug for slug in slugs]
        self._ask(keys)
        found = [one for one in map(self.records.get, keys) if isinstance(one, dict)]
        self._ask_applications(one.get("application") for one in found)
        alone = [one.get("slug") for one in found if not one.get("application")]
        self._ask(f"{AGENDA}~{slug}" for slug in alone)

    def ask_changes(self, changes: Iterable[Any]) -> None:  # noqa: D102
        told = [one for one in changes if isinstance(one, dict)]
        if any(one.get("field") == "application" for one in told):
            raise MoreNeededError(None)  # another one, which may be any
        slugs = [slug for one in told if isinstance(slug := one.get("slug"), str) and slug]
        self.ask_people(slugs)
        self._ask_applications(one["application"] for one in told if one.get("application"))

    def ask_newcomer(self, book: Book, reading: ProfileReading) -> None:  # noqa: D102
        self.ask_people([reading.slug] if reading.slug else [])
        if reading.slug in book.people or not reading.company:
            return
        key = AT_COMPANY + company_key(reading.company)
        self._ask([key])
        if key in self.records:
            self._ask_entries([key])

    def ask_open(self, here: PersonRecord | None) -> None:  # noqa: D102
        if here is None or "application" in here.typed:
            raise MoreNeededError(None)  # everyone is listed; any application may be meant
        self._ask_applications([here.application])

    def index(self, old: Book, new: Book, changes: Mapping[str, Any]) -> dict[str, Any]:  # noqa: D102
        if _reaches_further(old, new):
            raise MoreNeededError(None)
        self._ask_applications(one.application for one in new.people.values())
        return index_changes_of(self.records, changes)

    def _ask(self, keys: Iterable[str]) -> None:
        missing = [one for one in keys if one not in self.read]
        if missing:
            raise MoreNeededError(missing)

    def _ask_applications(self, ids: Iterable[object]) -> None:
        self._ask_entries(OF_APPLICATION + one for one in ids if isinstance(one, str))

    def _ask_entries(self, keys: Iterable[str]) -> None:
        todo, known = list(keys), set[str]()
        missing: set[str] = set()
        while todo:
            key = todo.pop()
            if key in known:
                continue
            known.add(key)
            if key not in self.read:
                missing.add(key)
                continue
            entry = self.records.get(key)
            if not is_entry(entry):
                raise MoreNeededError(None)  # damaged, or an application that is stored nowhere
            missing |= {one for one in entry["keys"] if one not in self.read}
            todo += [one for one in entry["keys"] if one.startswith(OF_APPLICATION)]
        if missing:
            raise MoreNeededError(missing)


def reach_of(read: object, number: object, records: Mapping[str, Any]) -> Whole:
    """Return what a request brings.

    Args:
        read: The keys that were looked for; None: everything was read.
        number: As of ``Whole``.
        records: What was found.

    Raises:
        MoreNeededError: A part was read, and there is no index to tell which.

    """
    return Whole(records, number) if read is None else Excerpt(records, read, number)


def seen_of(records: Mapping[str, Any]) -> list[str]:
    """Return the people of whom the page module has seen something."""
    found = [one for key, one in records.items() if key.startswith(SEEN) and isinstance(one, dict)]
    return [slug for one in found if isinstance(slug := one.get("slug"), str)]


def _reaches_further(old: Book, new: Book) -> bool:
    """Tell whether a change concerns more than the people and applications that belong together."""
    if old.unread or (old.account, old.preferences) != (new.account, new.preferences):
        return True
    if old.applications.keys() != new.applications.keys() or old.people.keys() - new.people.keys():
        return True
    known = old.applications
    if any(
        company_key(one.company) != company_key(known[key].company)
        for key, one in new.applications.items()
    ):
        return True
    both = [(old.people[slug], one) for slug, one in new.people.items() if slug in old.people]
    return any(was.application != one.application for was, one in both)
