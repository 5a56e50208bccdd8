"""The book page's requests: agenda, reminders, files, import, invitations, people.

Each takes the stored ``records`` and the waiting ``changes``, as the popup's requests do. The
answer holds ``records``, ``taken`` and ``refused``, as the popup's does, and what was asked for.
All its ``records`` are stored in one write. Requests that change several records at once can be
undone (``book.undo``).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final, cast

from followup_rules.book.agenda import Line, line_on
from followup_rules.book.calendar import calendar
from followup_rules.book.edit import changed_today
from followup_rules.book.example import EXAMPLE, example_records
from followup_rules.book.followed import follow
from followup_rules.book.kept import lines_so_far, stale
from followup_rules.book.merge import merge_changes
from followup_rules.book.near import index_for
from followup_rules.book.people import merged_people, split_person
from followup_rules.book.proposal import (
    NothingFoundError,
    Proposal,
    confirmed,
    matched_by_hand,
    propose,
)
from followup_rules.book.records import (
    AGENDA,
    APPLICATION,
    MADE,
    PERSON,
    REMINDERS,
    SHOWN_BY_SCRIPT,
    Book,
    plain,
    read_book,
    restored,
    write_book,
)
from followup_rules.book.reminders import (
    Mark,
    Reminders,
    for_the_script,
    marked,
    pruned_shown,
    read_reminders,
    standing,
    unmarked,
)
from followup_rules.book.transfer import (
    ImportProblem,
    export_csv,
    export_json,
    plan_import,
)
from followup_rules.book.undo import What, read_undo, undone, with_undo
from followup_rules.bridge.popup import ACTIONS, changes_of, records_of, today_of
from followup_rules.bridge.requests import BookRequest, RequestText
from followup_rules.days import days_from, plus
from followup_rules.given import given
from followup_rules.locales import Sentences, sentences
from followup_rules.views.book import BookPage, book_view, latest_applications
from followup_rules.views.book_models import (
    AgendaLine,
    BookAnswer,
    FileMade,
    ImportSaid,
    ProposalView,
)
from followup_rules.views.remind import PUT_OFF

Request = BookRequest
SHOWN_LAST: Final = MADE + "book"
"""The key of the page's last view, which is shown while the engine starts."""

_AT_ONCE: Final = 4
"""Agendas (one for each application) that are made at most in one answer of the page."""
_WHOLE: Final = frozenset({"agenda", "calendar", "csv", "save", "remind", "propose", "import_plan"})
"""Requests that need the lines of every application's agenda."""


class Opened:
    """The book of one request, with the waiting changes made, and what is to be stored."""

    def __init__(self, request: Request) -> None:
        """Read the records and make the waiting changes.

        Raises:
            ValueError: A field of the request can't be used.

        """
        self.request = request
        self.today = today_of(request)
        stored = records_of(request)
        back = restored(stored)
        self.records = {k: v for k, v in {**stored, **back}.items() if v is not None}
        self.old = read_book(self.records).in_language(request["language"])
        merged = merge_changes(self.old, changes_of(request), self.today, None, ACTIONS)
        self.book = merged.book.in_language(request["language"])
        self.taken = list(merged.taken)
        self.refused: dict[str, str] = dict(merged.refused)
        self.typed = merged.typed
        self.extra: dict[str, Any] = dict(back)
        self.reminders = read_reminders(self.records)
        self.undo: What | None = None
        self.most = None if request["do"] in _WHOLE else _AT_ONCE
        self.left = 0
        self._found: tuple[Book, tuple[Line, ...]] | None = None

    def lines(self) -> tuple[Line, ...]:
        """Return the agenda's lines; those made for this are stored with the rest (``extra``).

        For the page a few applications' are made at a time: ``left`` says how many are to come.
        """
        if self._found is not None and self._found[0] is self.book:
            return self._found[1]
        gone = stale(self.old, self.book, self.records)
        kept = {key: value for key, value in self.records.items() if key not in gone}
        found, store, self.left = lines_so_far(self.book, kept, self.today, self.most)
        self.extra |= {**gone, **store}
        self._found = self.book, found
        return found

    @property
    def words(self) -> Sentences:
        """Return the sentences in the book's language."""
        return sentences(self.book.preferences.language, self.today)

    def text(self, name: RequestText) -> str:
        """Return a text of the request.

        Raises:
            ValueError: It is missing.

        """
        text = self.request[name]
        if not isinstance(text, str):
            raise ValueError(f"{name}: a text is needed")  # noqa: TRY004  # input
        return text

    def changes(self) -> dict[str, Any]:
        """Return what to store, null for keys to remove; the agendas made by ``lines`` included."""
        changes = write_book(self.old, self.book, self.records)
        changes |= {PERSON + s: None for s in self.old.people if s not in self.book.people}
        gone = [one for one in self.old.applications if one not in self.book.applications]
        changes |= {APPLICATION + one: None for one in gone}
        if self.reminders != read_reminders(self.records):
            changes[REMINDERS] = plain(self.reminders)
        if self.undo is not None:
            changes = with_undo(self.records, changes, self.undo, self.today.isoformat())
        return {**self.extra, **changes}


def _answer(opened: Opened) -> BookAnswer:
    """Return what to store, with agenda and reminders as they are after the request."""
    lines = opened.lines()
    changes = opened.changes()
    script = for_the_script(
        [one for one in lines if one.until is None or one.until >= opened.today],
        opened.reminders,
        opened.words,
    )
    is_empty = not opened.records and not changes
    # Made of some applications only, they would replace the reminders of the others.
    if opened.records.get(SHOWN_BY_SCRIPT) != script and not is_empty and not opened.left:
        changes[SHOWN_BY_SCRIPT] = script
    changes |= pruned_shown(opened.records)
    odd = bool(opened.book.unread)
    changes |= index_for(opened.request["stored"], opened.records, changes, odd=odd)
    return {"records": changes, "taken": opened.taken, "refused": opened.refused}


def _page(opened: Opened) -> BookAnswer:
    """Return the answer with the book page's view."""
    asked = opened.request["application"]
    about = opened.request["about"]
    query = opened.request["query"]
    undo = read_undo({**opened.records, **opened.changes()})
    made = book_view(
        BookPage(
            book=opened.book,
            reminders=opened.reminders,
            calls=standing(opened.lines(), opened.reminders),
            today=opened.today,
            application=_application_of(opened, asked),
            about=about if isinstance(about, str) else "",
            query=query if isinstance(query, str) else "",
            left=opened.left,
            undo=undo.what if undo else "",
            has_example=any(slug in opened.book.people for slug in EXAMPLE),
            typed=opened.typed,
            percent=_percent(opened.request),
            may_notify=opened.request["notifications"] is not False,
        )
    )
    return {**_answer(opened), "view": made}


def _application_of(opened: Opened, asked: object) -> str:
    """Return the id of the application to show: the latest if the one asked for is gone."""
    if not isinstance(asked, str):
        return ""
    if asked in opened.book.applications:
        return asked
    first = next(iter(latest_applications(opened.book)), None)
    return first.id if first else ""


def _percent(request: Request) -> int:
    """Return how full the browser's space is, as the page measured it."""
    measured = request["percent"]
    return min(max(measured, 0), 100) if isinstance(measured, int) else 0


def _book(request: Request) -> BookAnswer:
    """Return the page's view, and store it for the start of the next visit."""
    opened = Opened(request)
    answer = _page(opened)
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
    return {**_answer(opened), "agenda": made}


def _mark(request: Request) -> BookAnswer:
    """Snooze or dismiss a line; ``state`` null takes that back."""
    opened = Opened(request)
    if request["state"] is None:
        opened.reminders = unmarked(opened.reminders, opened.text("id"))
    else:
        fields = {"id": request["id"], "state": request["state"], "until": request["until"]}
        mark = Mark.model_validate(fields)
        if mark.state == "snoozed" and (mark.until is None or mark.until <= opened.today):
            raise ValueError("until: a later day is needed")
        opened.reminders = marked(opened.reminders, mark, opened.today)
    return _page(opened)


def _followed(request: Request) -> BookAnswer:
    """Record that the person did what a line says, so that advice takes it into account."""
    opened = Opened(request)
    _follow(opened, _line(opened))
    return _page(opened)


def _follow(opened: Opened, line: Line) -> None:
    """Record that a line was done, so that it can be undone and no longer reminds."""
    opened.book = follow(opened.book, line, opened.today)
    mark = Mark(id=line.id, state="done")
    opened.reminders = marked(opened.reminders, mark, opened.today)
    opened.undo = "done"


def _line(opened: Opened) -> Line:
    """Return the line that the request names.

    Raises:
        ValueError: The agenda has no such line (any more).

    """
    identity = opened.text("id")
    found = next((one for one in opened.lines() if one.id == identity), None)
    if found is None:
        raise ValueError("id: this line is no longer in the agenda")
    return found


def _notify(request: Request) -> BookAnswer:
    """Set notifications on or off (``on``), their hour, and the number on the icon (``badge``)."""
    opened = Opened(request)
    changed = {**opened.reminders.model_dump(mode="json"), "notify": request["on"]}
    if request["hour"] is not None:
        changed["hour"] = request["hour"]
    if request["badge"] is not None:
        changed["badge"] = request["badge"]
    opened.reminders = Reminders.model_validate(changed)
    return _page(opened)


def _remind(request: Request) -> BookAnswer:
    """Set or stop a reminder of a step (``how``: ``bridge.requests.How``), and say what follows."""
    opened = Opened(request)
    how, chosen, words = opened.text("how"), opened.reminders, opened.words
    if how == "off":
        opened.reminders = chosen.model_copy(update={"badge": False, "notify": False})
        return {**_answer(opened), "said": words.say("book.asked.off")}
    if how == "refused":  # by the browser, or by the person when asked
        opened.reminders = chosen.model_copy(update={"badge": True, "notify": False})
        return _answer(opened)
    kind, day = opened.text("kind"), today_of({"today": request["on"]})
    person = opened.book.people.get(opened.text("about"))
    if how in _ABOUT_IT:
        return _put_off(opened, kind, day)
    if person is None:  # nothing has been told of them yet
        return {**_answer(opened), "said": words.say("book.asked.nothing")}
    steps = [
        one.line.model_copy(update={"day": one.day})
        for one in standing(opened.lines(), chosen)
        if one.line.slug == person.slug and one.line.kind == kind and one.day >= opened.today
    ]
    line = min(steps, key=lambda one: (abs(days_from(day, one.day)), one.day), default=None)
    file: FileMade | None = None
    if how == "calendar":
        told = line or line_on(opened.book, person, kind, day)
        text = calendar([told], opened.today, words, chosen.hour)
        file = _file(opened, "calendar", text, "text/calendar")
    elif how in ("badge", "notify"):
        fields = {"badge": True, "notify": how == "notify" or chosen.notify}
        hour = {} if request["hour"] is None else {"hour": request["hour"]}
        changed = {**chosen.model_dump(mode="json"), **fields, **hour}
        opened.reminders = Reminders.model_validate(changed)
    else:
        raise ValueError(f"how: one of {', '.join((*_WAYS, *_ABOUT_IT))} is needed")
    said = _said_of_reminder(opened, how, line, day)
    return {**_answer(opened), "file": file, "said": said}


_WAYS: Final = ("calendar", "badge", "notify", "refused", "off")
_ABOUT_IT: Final = (*PUT_OFF, "not_this", "done", "again")
"""Values of ``how``: ways to be reminded, and what can be done about a reminder."""


def _put_off(opened: Opened, kind: str, day: date) -> BookAnswer:
    """Snooze or dismiss the reminder of someone's step, mark it done, or take that back."""
    how, slug, today = opened.text("how"), opened.text("about"), opened.today
    theirs = [
        one
        for one in opened.lines()
        if (one.slug, one.kind) == (slug, kind) and (one.until is None or one.until >= today)
    ]
    line = min(theirs, key=lambda one: (abs(days_from(day, one.day)), one.day), default=None)
    if line is None:
        return {**_answer(opened), "said": opened.words.say("book.asked.nothing")}
    until = plus(today, PUT_OFF[how]) if how in PUT_OFF else None
    if how == "again":
        for one in theirs:
            opened.reminders = unmarked(opened.reminders, one.id)
    elif how == "done":
        _follow(opened, line)
    else:
        mark = Mark(id=line.id, state="snoozed" if until else "not_this", until=until)
        opened.reminders = marked(opened.reminders, mark, today)
    if until and line.until and until > line.until:
        how = "not_this"  # it would come too late
    said = opened.words.say(f"book.asked.{'put_off' if how in PUT_OFF else how}", day=until)
    return {**_answer(opened), "said": said}


def _said_of_reminder(opened: Opened, how: str, line: Line | None, day: date) -> str:
    """Say what follows from a way to be reminded, and on which day if the step has moved."""
    words = opened.words
    if line is None and how != "calendar":
        return words.say("book.asked.nothing")
    on = line.day if line else day
    said = words.say(f"book.asked.{how}", day=on, hour=f"{opened.reminders.hour}:00")
    if on != day:
        said += " " + words.say("book.asked.moved", day=on)
    return said


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
    return {**_answer(opened), "file": _file(opened, "calendar", text, "text/calendar")}


def _file(opened: Opened, kind: str, text: str, mime: str) -> FileMade:
    name = opened.words.say(f"book.{kind}.name", day=opened.today.isoformat())
    return {"name": name, "text": text, "type": mime}


def _csv(request: Request) -> BookAnswer:
    """Return a table of the book as a file."""
    opened = Opened(request)
    return {**_answer(opened), "file": _file(opened, "csv", export_csv(opened.book), "text/csv")}


def _save(request: Request) -> BookAnswer:
    """Return a file of everything stored, which can be imported."""
    opened = Opened(request)
    records = {k: v for k, v in {**opened.records, **opened.changes()}.items() if v is not None}
    return {
        **_answer(opened),
        "file": _file(opened, "export", export_json(records), "application/json"),
    }


def _import_plan(request: Request) -> BookAnswer:
    """Say what reading a file would change; change nothing."""
    opened = Opened(request)
    return {**_answer(opened), "importing": _said_of_import(opened)}


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
        return {**_page(opened), "importing": said}
    changes = plan_import(opened.records, opened.text("text")).changes
    return _instead(request, opened, with_undo(opened.records, changes, "import", _iso(opened)))


def _iso(opened: Opened) -> str:
    return opened.today.isoformat()


def _instead(request: Request, opened: Opened, changes: Mapping[str, Any]) -> BookAnswer:
    """Answer as if these changes were stored already, and add them to what is to be stored."""
    after = {**opened.records, **opened.changes(), **changes}
    kept = {key: value for key, value in after.items() if value is not None}
    agendas = [key for key in kept if key.startswith(AGENDA)]
    fresh = {key: value for key, value in kept.items() if key not in agendas}
    again: Request = {**request, "records": fresh, "changes": []}
    answer = _page(Opened(given(again, BookRequest)))
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
        return {**_answer(opened), "proposal": None, "said": said}
    doubts = [opened.words.say(f"book.doubt.{one}") for one in found.doubts]
    shown = cast("ProposalView", found.model_dump(mode="json"))
    return {**_answer(opened), "proposal": shown, "doubts": doubts}


def _confirm(request: Request) -> BookAnswer:
    """Store a proposal as the person has edited it."""
    opened = Opened(request)
    looked_over = Proposal.model_validate(request["proposal"])
    opened.book, slugs = confirmed(opened.book, looked_over, opened.today)
    opened.undo = "confirm"
    return {**_page(opened), "slugs": list(slugs)}


def _merge(request: Request) -> BookAnswer:
    """Put two records of one person together (``keep`` and ``other``)."""
    opened = Opened(request)
    keep = opened.text("keep")
    book = merged_people(opened.book, keep, opened.text("other"))
    opened.book = changed_today(book, book.people[keep], opened.today)[0]
    opened.undo = "merge"
    return _page(opened)


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
    return {**_page(opened), "slugs": [fresh.slug]}


def _example(request: Request) -> BookAnswer:
    """Add the example to the book."""
    opened = Opened(request)
    changes = example_records(opened.book, opened.today)
    return _instead(request, opened, with_undo(opened.records, changes, "example", _iso(opened)))


def _example_away(request: Request) -> BookAnswer:
    """Remove the example: its people, and the applications that only they are in."""
    opened = Opened(request)
    people = {s: one for s, one in opened.book.people.items() if s not in EXAMPLE}
    theirs = {one.application for s, one in opened.book.people.items() if s in EXAMPLE}
    theirs -= {one.application for one in people.values()}
    applications = {k: one for k, one in opened.book.applications.items() if k not in theirs}
    opened.book = replace(opened.book, people=people, applications=applications)
    return _page(opened)


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
    return {**_page(opened), "slugs": list(slugs)}


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
    return _page(opened)


REQUESTS: Final[Mapping[str, Callable[[Request], BookAnswer]]] = {
    "book": _book,
    "agenda": _agenda,
    "mark": _mark,
    "done": _followed,
    "notify": _notify,
    "remind": _remind,
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
