"""The book out and in: a complete JSON file, a table for spreadsheets, and the way back in.

The JSON file holds every record as it is stored, unreadable ones too, and a check of them. Reading
it back never trusts it: a damaged, foreign or newer file changes nothing, and ``ImportProblem``
says why. ``plan_import`` is the dry run; what it returns is stored in one step that can be undone.
After an erasure, importing an export brings back the same bytes.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from followup_rules.book.records import (
    ACCOUNT,
    APPLICATION,
    ASIDE,
    MADE,
    PERSON,
    PREFERENCES,
    REMINDED,
    REMINDERS,
    SEEN,
    TYPED,
    UNDO,
    VERSION,
    VIEW,
    ApplicationRecord,
    Book,
    new_application_id,
    read_book,
)
from followup_rules.book.undo import check_of
from followup_rules.names.company import same_company

PRODUCT: Final = "followup-rules"
FILE_VERSION: Final = 1
LONGEST_FILE: Final = 50_000_000
"""Characters of a file that is read at all."""
_DEEPEST: Final = 200
"""Objects and lists of a file within each other; ours have ten."""
_STRINGS: Final = re.compile(r'"[^"\\]*+(?:\\.?+[^"\\]*+)*+"?+', re.DOTALL)
"""Also one that doesn't end, so that no text is gone through more than once."""
_BRACKETS: Final = re.compile(r"[\[{\]}]")
_NOT_TAKEN_ALONG: Final = (VIEW, MADE)
_OURS: Final = (PERSON, APPLICATION, SEEN, TYPED, ASIDE)
_SINGLE: Final = frozenset({ACCOUNT, PREFERENCES, REMINDERS})
Problem = Literal["json", "foreign", "newer", "damaged", "large", "empty"]


class ImportProblem(ValueError):  # noqa: N818  # said to the person, not an error of the program
    """Why a file can't be imported; the page has a sentence for each."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"this file can't be imported: {problem}")
        self.problem: Problem = problem


def exported_records(records: Mapping[str, Any]) -> dict[str, Any]:
    """Return what belongs into a file: nothing that is made anew, no step back."""
    return {
        key: value
        for key, value in records.items()
        if value is not None
        and not key.startswith(_NOT_TAKEN_ALONG)
        and key not in (UNDO, REMINDED)
    }


def export_json(records: Mapping[str, Any]) -> str:
    """Return the whole book as a file's text; the same book gives the same text."""
    kept = exported_records(records)
    made = {"product": PRODUCT, "v": FILE_VERSION, "check": check_of(kept), "records": kept}
    return json.dumps(made, ensure_ascii=False, indent=2, sort_keys=True)


@dataclass(frozen=True, slots=True)
class Import:
    """What an import would do."""

    changes: Mapping[str, Any]
    """Key -> the record to store."""
    added: tuple[str, ...]
    replaced: tuple[str, ...]
    same: int
    """Records that are stored already as they are in the file."""
    renamed: Mapping[str, str]
    """Ids of applications that are others here: the file's -> the one it gets."""


def plan_import(records: Mapping[str, Any], text: str) -> Import:
    """Return what importing a file would change; nothing is changed by it.

    Raises:
        ImportProblem: The file is damaged, foreign or newer.

    """
    given = read_file(text)
    given, renamed = _with_free_ids(records, given)
    changes = {
        key: value
        for key, value in sorted(given.items())
        if key not in records or records[key] != value
    }
    return Import(
        changes=changes,
        added=tuple(key for key in changes if key not in records),
        replaced=tuple(key for key in changes if key in records),
        same=len(given) - len(changes),
        renamed=renamed,
    )


def _nests_deeper(text: str, most: int) -> bool:
    """Tell whether a JSON text nests deeper: json itself would use up the browser's stack."""
    depth = 0
    for bracket in _BRACKETS.finditer(_STRINGS.sub("", text)):
        depth += 1 if bracket[0] in "[{" else -1
        if depth > most:
            return True
    return False


def read_file(text: str) -> dict[str, Any]:
    """Return the records of an exported file.

    Raises:
        ImportProblem: It is none of ours, or not as it was written.

    """
    if len(text) > LONGEST_FILE:
        raise ImportProblem("large")
    try:
        if _nests_deeper(text, _DEEPEST):
            raise ValueError("nothing of ours nests so deep")  # noqa: TRY301  # as what is no JSON
        given = json.loads(text.removeprefix("\ufeff"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        # Cut off or changed inside; one that never was ours says so itself, if it can be read.
        raise ImportProblem("damaged" if f'"{PRODUCT}"' in text else "json") from None
    if not isinstance(given, dict) or given.get("product") != PRODUCT:
        raise ImportProblem("foreign")
    version = given.get("v")
    if isinstance(version, int) and not isinstance(version, bool) and version > FILE_VERSION:
        raise ImportProblem("newer")
    records = given.get("records")
    if version is True or version != FILE_VERSION or not isinstance(records, dict):
        raise ImportProblem("damaged")
    if not all(_is_ours(key) for key in records):
        raise ImportProblem("damaged")
    _check(given, records)
    kept = exported_records(records)
    if not kept:
        raise ImportProblem("empty")
    return kept


def _check(given: Mapping[str, Any], records: Mapping[str, Any]) -> None:
    if "check" in given:
        if given["check"] != check_of(records):
            raise ImportProblem("damaged")
        return
    # Files of the first days have no check: then each record has to be readable.
    read = read_book(records)
    if read.unread:
        raise ImportProblem("newer" if read.newer else "damaged")


def _no_constant(word: str) -> float:
    raise ValueError(word)


def _is_ours(key: str) -> bool:
    return key.startswith((*_OURS, *_NOT_TAKEN_ALONG)) or key in {*_SINGLE, UNDO, REMINDED}


def _with_free_ids(
    records: Mapping[str, Any], given: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the file's applications another id where theirs means another application here."""
    here, there = read_book(records), read_book(given)
    clash = [
        identity
        for identity, one in there.applications.items()
        if identity in here.applications and not _is_same(here.applications[identity], one)
    ]
    if not clash:
        return given, {}
    taken = Book(applications={**here.applications, **there.applications}, people=here.people)
    renamed: dict[str, str] = {}
    for identity in clash:
        fresh = new_application_id(taken)
        renamed[identity] = fresh
        taken = taken.with_application(ApplicationRecord(id=fresh))
    made: dict[str, Any] = {}
    for key, value in given.items():
        identity = key.removeprefix(APPLICATION)
        if key.startswith(APPLICATION) and identity in renamed:
            made[APPLICATION + renamed[identity]] = {**value, "id": renamed[identity]}
        elif (
            key.startswith(PERSON)
            and isinstance(value, dict)
            and isinstance(value.get("application"), str)
            and value["application"] in renamed
        ):
            made[key] = {**value, "application": renamed[value["application"]]}
        else:
            made[key] = value
    return made, renamed


def _is_same(one: ApplicationRecord, other: ApplicationRecord) -> bool:
    """Tell whether two applications of one id are one: neither company nor role differs."""
    companies = not one.company or not other.company or same_company(one.company, other.company)
    first, second = one.role.strip().casefold(), other.role.strip().casefold()
    return companies and (not first or not second or first == second)


_COLUMNS: Final = (
    "name",
    "headline",
    "company",
    "part",
    "rapport",
    "application_role",
    "application_company",
    "stage",
    "interviews",
    "invitation",
    "invitation_on",
    "sent_on",
    "last_contact",
    "slug",
)


def export_csv(book: Book) -> str:
    """Return everyone in the book as a table, one row a person (RFC 4180, UTF-8 with a mark).

    Cells that a spreadsheet would take for a formula get an apostrophe in front.
    """
    rows = [_COLUMNS, *(tuple(_row(book, slug)) for slug in book.people)]
    return "\ufeff" + "".join(",".join(cell(one) for one in row) + "\r\n" for row in rows)


def _row(book: Book, slug: str) -> Iterator[str]:
    person = book.people[slug]
    application = book.applications.get(person.application or "")
    yield from (person.person.name, person.person.headline, person.person.company)
    yield from (person.person.part, person.person.rapport)
    yield application.role if application else ""
    yield application.company if application else ""
    yield (application.stage or "") if application else ""
    yield _days(row.on for row in person.interviews if row.took_place)
    yield person.invitation.state
    yield _days([person.invitation.on])
    yield _days([person.sent.on if person.sent else None])
    yield _days([max((row.on for row in person.contacts if row.on), default=None)])
    yield slug


def _days(days: Iterable[date | None]) -> str:
    return " ".join(sorted(day.isoformat() for day in days if day is not None))


def cell(text: str) -> str:
    """Return a cell that no spreadsheet computes, quoted where it has to be."""
    # What OWASP lists, and the full-width forms that some programs take for the same.
    if text.lstrip(" \u00a0").startswith(
        ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
    ):
        text = f"'{text}"
    if any(one in text for one in ',"\r\n;\t') or text != text.strip():
        doubled = text.replace('"', '""')
        return f'"{doubled}"'
    return text


__all__ = [
    "LONGEST_FILE",
    "VERSION",
    "Import",
    "ImportProblem",
    "cell",
    "export_csv",
    "export_json",
    "exported_records",
    "plan_import",
    "read_file",
]
