"""The book page's requests: agenda, files, import, invitations, people.

Each takes the stored ``records`` and the waiting ``changes``, as the popup's requests do, and
answers as ``bridge.opened`` says, with what was asked for. Those about reminders are in
``bridge.book_reminders``. Requests that change several records at once can be undone
(``book.undo``).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final, cast

from followup_rules.book.calendar import calendar
from followup_rules.book.edit import changed_today
from followup_rules.book.example import EXAMPLE, example_records
from followup_rules.book.people import merged_people, split_person
from followup_rules.book.proposal import (
    NothingFoundError,
    Proposal,
    confirmed,
    matched_by_hand,
    propose,
)
from followup_rules.book.records import AGENDA, MADE
from followup_rules.book.reminders import standing
from followup_rules.book.transfer import ImportProblem, export_csv, export_json, plan_import
from followup_rules.book.undo import undone, with_undo
from followup_rules.bridge.book_reminders import follow_line, mark_line, notify, remind
from followup_rules.bridge.opened import Opened, Request, answer_of, file_of, page_of
from followup_rules.bridge.requests import BookRequest
from followup_rules.given import given
from followup_rules.views.book_models import AgendaLine, BookAnswer, ImportSaid, ProposalView

SHOWN_LAST: Final = MADE + "book"
"""The key of the page's last view, which is shown while the engine starts."""


def _book(request: Request) -> BookAnswer:
    """Return the page's view, and store it for the start of the next visit."""
    opened = Opened(request)
    answer = page_of(opened)
    made = answer["view"]
    if opened.records and not made["people"]["query"]:
        left = {"v": 1, "view": {**made, "chosen": None, "person": None, "slug": "", "rows": {}}}
        if opened.records.get(SHOWN_LAST) != left:
            answer["records"][SHOWN_LAST] = left
    return answer


def _agenda(request: Request) -> BookAnswer:
    """Bring agenda and reminders up to date."""
    opened = Opened(request)
    lines = opened.lines()
    still = [one for one in lines if one.until is None or one.until >= opened.today]
    made = [cast("AgendaLine", one.model_dump(mode="json")) for one in still]
    return {**answer_of(opened), "agenda": made}


def _calendar(request: Request) -> BookAnswer:
    """Return a calendar file of what is due and coming, or of one line or one person in it."""
    opened = Opened(request)
    identity, about = request["id"], request["about"]
    lines = [
        one.line.model_copy(update={"day": one.day})
        for one in standing(opened.lines(), opened.reminders)
        if (identity is None or one.line.id == identity)
        and (not isinstance(about, str) or one.line.slug == about)
        and (one.line.until is None or one.line.until >= opened.today)
    ]
    text = calendar(lines, opened.today, opened.words, opened.reminders.hour)
    return {**answer_of(opened), "file": file_of(opened, "calendar", text, "text/calendar")}


def _csv(request: Request) -> BookAnswer:
    """Return a table of the book as a file."""
    opened = Opened(request)
    return {
        **answer_of(opened),
        "file": file_of(opened, "csv", export_csv(opened.book), "text/csv"),
    }


def _save(request: Request) -> BookAnswer:
    """Return a file of everything stored, which can be imported."""
    opened = Opened(request)
    records = {k: v for k, v in {**opened.records, **opened.changes()}.items() if v is not None}
    return {
        **answer_of(opened),
        "file": file_of(opened, "export", export_json(records), "application/json"),
    }


def _import_plan(request: Request) -> BookAnswer:
    """Say what reading a file would change; change nothing."""
    opened = Opened(request)
    return {**answer_of(opened), "importing": _said_of_import(opened)}


def _said_of_import(opened: Opened) -> ImportSaid:
    words = opened.words
    try:
        found = plan_import(opened.records, opened.text("text"))
    except ImportProblem as why:
        return {"problem": why.problem, "text": words.say(f"book.import.{why.problem}")}
    numbers = {
        "added": len(found.added),
        "replaced": len(found.replaced),
        "same": found.same,
        "renamed": len(found.renamed),
    }
    told = [words.say(f"book.import.{k}", number=number) for k, number in numbers.items() if number]
    if not found.changes:
        return {"problem": "", "text": words.say("book.import.nothing"), "numbers": numbers}
    title = words.say("book.import.title")
    return {"problem": "", "text": "", "title": title, "lines": told, "numbers": numbers}


def _import(request: Request) -> BookAnswer:
    """Import a file; one that can't be read changes nothing, and the answer says why."""
    opened = Opened(request)
    said = _said_of_import(opened)
    if said["problem"]:
        return {**page_of(opened), "importing": said}
    changes = plan_import(opened.records, opened.text("text")).changes
    return _instead(
        request, opened, with_undo(opened.records, changes, "import", opened.today.isoformat())
    )


def _instead(request: Request, opened: Opened, changes: Mapping[str, Any]) -> BookAnswer:
    """Answer as if these changes were stored already, and add them to what is to be stored."""
    after = {**opened.records, **opened.changes(), **changes}
    kept = {key: value for key, value in after.items() if value is not None}
    agendas = [key for key in kept if key.startswith(AGENDA)]
    fresh = {key: value for key, value in kept.items() if key not in agendas}
    again: Request = {**request, "records": fresh, "changes": []}
    answer = page_of(Opened(given(again, BookRequest)))
    answer["records"] = {
        **opened.changes(),
        **dict.fromkeys(agendas),
        **changes,
        **answer["records"],
    }
    return {**answer, "taken": opened.taken, "refused": opened.refused}


def _undo(request: Request) -> BookAnswer:
    """Undo the last change of several records, and say how many have changed since and stay."""
    opened = Opened(request)
    changes, stays = undone(opened.records)
    key = "kept" if stays else "did"
    said = opened.words.say(f"book.undo.{key}", number=len(stays))
    return {**_instead(request, opened, changes), "said": said}


def _propose(request: Request) -> BookAnswer:
    """Read an invitation; nothing of it is stored."""
    opened = Opened(request)
    offset = request["offset"]
    minutes = offset if isinstance(offset, int) and abs(offset) < 24 * 60 else 0
    try:
        found = propose(opened.book, opened.text("text"), opened.today, minutes)
    except NothingFoundError:
        said = opened.words.say("book.proposal.nothing")
        return {**answer_of(opened), "proposal": None, "said": said}
    doubts = [opened.words.say(f"book.doubt.{one}") for one in found.doubts]
    shown = cast("ProposalView", found.model_dump(mode="json"))
    return {**answer_of(opened), "proposal": shown, "doubts": doubts}


def _confirm(request: Request) -> BookAnswer:
    """Store a proposal as the person has edited it."""
    opened = Opened(request)
    looked_over = Proposal.model_validate(request["proposal"])
    opened.book, slugs = confirmed(opened.book, looked_over, opened.today)
    opened.undo = "confirm"
    return {**page_of(opened), "slugs": list(slugs)}


def _merge(request: Request) -> BookAnswer:
    """Put two records of one person together (``keep`` and ``other``)."""
    opened = Opened(request)
    keep = opened.text("keep")
    book = merged_people(opened.book, keep, opened.text("other"))
    opened.book = changed_today(book, book.people[keep], opened.today)[0]
    opened.undo = "merge"
    return page_of(opened)


def _split(request: Request) -> BookAnswer:
    """Move some rows of a person (``rows``, by id) to a new person.

    Raises:
        ValueError: The rows are not a list of ids.

    """
    opened = Opened(request)
    rows, name = request["rows"], request["name"]
    if not isinstance(rows, list) or not all(isinstance(one, str) for one in rows):
        raise ValueError("rows: a list of ids is needed")
    slug = opened.text("slug")
    name = name if isinstance(name, str) else ""
    book, fresh = split_person(opened.book, slug, frozenset(rows), name)
    book = changed_today(book, book.people[slug], opened.today)[0]
    opened.book = changed_today(book, fresh, opened.today)[0]
    opened.undo = "split"
    return {**page_of(opened), "slugs": [fresh.slug]}


def _example(request: Request) -> BookAnswer:
    """Add the example to the book."""
    opened = Opened(request)
    changes = example_records(opened.book, opened.today)
    return _instead(
        request, opened, with_undo(opened.records, changes, "example", opened.today.isoformat())
    )


def _example_away(request: Request) -> BookAnswer:
    """Remove the example: its people, and the applications that only they are in."""
    opened = Opened(request)
    people = {s: one for s, one in opened.book.people.items() if s not in EXAMPLE}
    theirs = {one.application for s, one in opened.book.people.items() if s in EXAMPLE}
    theirs -= {one.application for one in people.values()}
    applications = {k: one for k, one in opened.book.applications.items() if k not in theirs}
    opened.book = replace(opened.book, people=people, applications=applications)
    return page_of(opened)


def _new_application(request: Request) -> BookAnswer:
    """Add an application that was entered by hand, with the names of its people."""
    opened = Opened(request)
    typed = Proposal.model_validate(
        {
            "company": request["company"] or "",
            "role": request["role"] or "",
            "people": [{"name": one} for one in request["people"] or []],
            "interviews": [{"on": request["on"]}] if request["on"] else [],
        }
    )
    opened.book, slugs = confirmed(opened.book, matched_by_hand(opened.book, typed), opened.today)
    opened.undo = "confirm"
    return {**page_of(opened), "slugs": list(slugs)}


def _remove(request: Request) -> BookAnswer:
    """Remove a person, or an application with its people; this can be undone."""
    opened = Opened(request)
    slug, identity = request["slug"], request["application"]
    people, applications = dict(opened.book.people), dict(opened.book.applications)
    if isinstance(slug, str) and slug in people:
        del people[slug]
    elif isinstance(identity, str) and identity in applications:
        del applications[identity]
        people = {key: one for key, one in people.items() if one.application != identity}
    else:
        raise ValueError("slug: someone who is stored is needed, or an application")
    opened.book = replace(opened.book, people=people, applications=applications)
    opened.undo = "remove"
    return page_of(opened)


REQUESTS: Final[Mapping[str, Callable[[Request], BookAnswer]]] = {
    "book": _book,
    "agenda": _agenda,
    "mark": mark_line,
    "done": follow_line,
    "notify": notify,
    "remind": remind,
    "calendar": _calendar,
    "csv": _csv,
    "save": _save,
    "import_plan": _import_plan,
    "import": _import,
    "undo": _undo,
    "propose": _propose,
    "confirm": _confirm,
    "merge": _merge,
    "split": _split,
    "example": _example,
    "example_away": _example_away,
    "new_application": _new_application,
    "remove": _remove,
}
