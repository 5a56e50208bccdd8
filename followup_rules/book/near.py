"""The index of the book: which records a click needs, so that it need not read all of them.

Whoever reads the book for one person needs that person, everyone met for the same application, the
applications at the same company with their people (their requests count there, too), and those
applications that somebody new may belong to. The index says under which keys all of that stands. It
is made of the records, and can be made of them again at any time:

- ``made:near``, its head: how many records there are, whether one of them can't be read, and the
  keys of what every click needs: settings, and the applications that changed last;
- ``made:near:<id>``: the keys of what belongs to an application;
- ``made:near@<company>``: the entries of the applications at a company.

The shell reads what the entries name; whether that is enough is found in ``book.reach``.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeGuard

from followup_rules.book.records import (
    ACCOUNT,
    AGENDA,
    APPLICATION,
    ASIDE,
    MADE,
    PERSON,
    PREFERENCES,
    REMINDERS,
    SHOWN_BY_SCRIPT,
)
from followup_rules.names.company import company_key

HEAD: Final = MADE + "near"
OF_APPLICATION: Final = HEAD + ":"
AT_COMPANY: Final = HEAD + "@"
MOST_LATEST: Final = 20
"""Applications, changed last, that are read with every click."""
_MOST_TOGETHER: Final = 50
"""Applications at one company; where there are more, everything is read."""
_ALWAYS: Final = (ACCOUNT, PREFERENCES, REMINDERS, SHOWN_BY_SCRIPT)
_COUNTED: Final = (PERSON, APPLICATION, ASIDE)


def is_entry(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether something that is stored is an entry of the index."""
    if not isinstance(value, dict) or value.get("v") != 1:
        return False
    keys = value.get("keys")
    return isinstance(keys, list) and all(isinstance(one, str) for one in keys)


def index_of(records: Mapping[str, Any], *, odd: bool) -> dict[str, Any]:
    """Return the index of everything stored: key -> entry; none of an empty book.

    Args:
        records: All of them.
        odd: Whether one of them can't be read.

    """
    applications, people, number = _sorted_out(records)
    if not number:
        return {}
    companies: dict[str, list[str]] = {}
    for identity, one in applications.items():
        if name := company_key(_text(one, "company")):
            companies.setdefault(name, []).append(identity)
    made: dict[str, Any] = {HEAD: _head(applications, number, odd=odd)}
    for identity in {*applications, *people}:
        slugs = people.get(identity, [])
        if identity in applications:
            others = companies.get(company_key(_text(applications[identity], "company")), [])
            made[OF_APPLICATION + identity] = _entry(identity, slugs, others)
        else:  # they stand alone
            own = [APPLICATION + identity, *(f"{AGENDA}~{slug}" for slug in slugs)]
            made[OF_APPLICATION + identity] = _listed([*own, *(PERSON + slug for slug in slugs)])
    for name, ids in companies.items():
        few = len(ids) <= _MOST_TOGETHER
        made[AT_COMPANY + name] = _listed(OF_APPLICATION + one for one in ids) if few else {"v": 1}
    return made


def index_for(
    number: object, records: Mapping[str, Any], changes: Mapping[str, Any], *, odd: bool
) -> dict[str, Any]:
    """Return what is to be stored of the index for a shell that has read everything.

    Args:
        number: As of ``reach.Whole``; a shell that can't count without reading needs no index.
        records: All that is stored.
        changes: What is to be stored; None removes a key.
        odd: Whether a record can't be read.

    """
    if isinstance(number, int):
        return index_changes(records, changes, odd=odd)
    return {HEAD: None} if HEAD in records else {}


def fits(
    number: object, records: Mapping[str, Any], changes: Mapping[str, Any], *, odd: bool
) -> bool:
    """Tell whether the index counts what is stored, and nothing is to be stored that it names."""
    head = records.get(HEAD)
    same = is_entry(head) and (head.get("number"), head.get("odd")) == (number, odd)
    return same and not any(key.startswith((*_COUNTED, HEAD)) for key in changes)


def index_changes(
    records: Mapping[str, Any], changes: Mapping[str, Any], *, odd: bool
) -> dict[str, Any]:
    """Return what to store so that the index fits everything stored, once ``changes`` are.

    Args:
        records: All that is stored.
        changes: What is to be stored; None removes a key.
        odd: Whether a record can't be read.

    """
    after = _after(records, changes)
    made = index_of(after, odd=odd or any(key.startswith(ASIDE) for key in after))
    gone = {key: None for key in records if key.startswith(HEAD) and key not in made}
    return gone | {key: one for key, one in made.items() if records.get(key) != one}


def index_changes_of(part: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return the same where a part of the records was read, and somebody may be new among them."""
    records, after = part, _after(part, changes)
    applications, people, number = _sorted_out(after)
    more = number - sum(key.startswith(_COUNTED) for key in records)
    head = _head(applications, records[HEAD]["number"] + more, odd=False)
    made: dict[str, Any] = {HEAD: head}
    for key in (one for one in records if one.startswith(OF_APPLICATION)):
        identity = key.removeprefix(OF_APPLICATION)
        fresh = [PERSON + slug for slug in people.get(identity, [])]
        made[key] = _listed({*records[key]["keys"], *fresh})
    return {key: one for key, one in made.items() if records.get(key) != one}


def _after(records: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    return {key: one for key, one in {**records, **changes}.items() if one is not None}


def _sorted_out(
    records: Mapping[str, Any],
) -> tuple[dict[str, dict[str, Any]], dict[str, list[str]], int]:
    """Return the applications, the slugs in each, and how many records count, in one pass."""
    applications: dict[str, dict[str, Any]] = {}
    people: dict[str, list[str]] = {}
    number = 0
    for key, one in records.items():
        if not key.startswith(_COUNTED):
            continue
        number += 1
        if not isinstance(one, dict):
            continue
        if key.startswith(PERSON):
            identity = one.get("application")
            if isinstance(identity, str):
                people.setdefault(identity, []).append(key.removeprefix(PERSON))
        elif key.startswith(APPLICATION):
            applications[key.removeprefix(APPLICATION)] = one
    return applications, people, number


def _head(
    applications: Mapping[str, Mapping[str, Any]], number: int, *, odd: bool
) -> dict[str, Any]:
    latest = sorted(
        applications, key=lambda one: (_text(applications[one], "changed_on"), one), reverse=True
    )
    # One of unknown company, if there is any: somebody new may belong to it.
    blank = sorted(one for one in latest if not _text(applications[one], "company"))
    keys = {*_ALWAYS, *(APPLICATION + one for one in (*latest[:MOST_LATEST], *blank[:1]))}
    return {**_listed(keys), "number": number, "odd": odd}


def _entry(identity: str, slugs: Iterable[str], others: Iterable[str]) -> dict[str, Any]:
    near = [OF_APPLICATION + one for one in others if one != identity]
    if len(near) >= _MOST_TOGETHER:
        return {"v": 1}  # no entry: everything is read
    own = [APPLICATION + identity, AGENDA + identity]
    return _listed([*own, *near, *(PERSON + slug for slug in slugs)])


def _listed(keys: Iterable[str]) -> dict[str, Any]:
    return {"v": 1, "keys": sorted(keys)}


def _text(record: Mapping[str, Any], name: str) -> str:
    found = record.get(name)
    return found if isinstance(found, str) else ""
