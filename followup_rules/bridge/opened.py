"""One request of the book page: its book opened, and what every answer to such a request holds.

The waiting ``changes`` are made first, as for the popup's requests. An answer holds ``records``,
``taken`` and ``refused``; all its ``records`` are stored in one write.
"""

from typing import Any, Final

from followup_rules.book.agenda import Line
from followup_rules.book.example import EXAMPLE
from followup_rules.book.kept import lines_so_far, stale
from followup_rules.book.merge import merge_changes
from followup_rules.book.near import fits, index_for
from followup_rules.book.records import (
    APPLICATION,
    PERSON,
    REMINDERS,
    SHOWN_BY_SCRIPT,
    Book,
    plain,
    read_book,
    restored,
    write_book,
)
from followup_rules.book.reminders import for_the_script, pruned_shown, read_reminders, standing
from followup_rules.book.undo import What, read_undo, with_undo
from followup_rules.bridge.popup import ACTIONS, changes_of, records_of, today_of
from followup_rules.bridge.requests import BookRequest, RequestText
from followup_rules.locales import Sentences, sentences
from followup_rules.views.book import BookPage, book_view, latest_applications
from followup_rules.views.book_models import BookAnswer, FileMade

Request = BookRequest
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
        self.old = read_book(self.records, ours=True).in_language(request["language"])
        merged = merge_changes(self.old, changes_of(request), self.today, None, ACTIONS)
        self.book = merged.book.in_language(request["language"])
        self.taken = list(merged.taken)
        self.refused: dict[str, str] = dict(merged.refused)
        self.typed = merged.typed
        self.extra: dict[str, Any] = dict(back)
        self.reminders = read_reminders(self.records)
        self.undo: What | None = None
        self.most = None if request["do"] in _WHOLE else _AT_ONCE
        self.begins = request["begins"] is True
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
        found, store, self.left = lines_so_far(
            self.book, kept, self.today, self.most, later=self.begins
        )
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


def answer_of(opened: Opened) -> BookAnswer:
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
    odd, number = bool(opened.book.unread), opened.request["stored"]
    # The next answer, which follows at once, looks at the index again.
    if not (opened.begins and opened.left and fits(number, opened.records, changes, odd=odd)):
        changes |= index_for(number, opened.records, changes, odd=odd)
    return {"records": changes, "taken": opened.taken, "refused": opened.refused}


def page_of(opened: Opened) -> BookAnswer:
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
    return {**answer_of(opened), "view": made}


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


def file_of(opened: Opened, kind: str, text: str, mime: str) -> FileMade:
    """Return a file for the page to save; ``book.KIND.name`` is the sentence of its name."""
    name = opened.words.say(f"book.{kind}.name", day=opened.today.isoformat())
    return {"name": name, "text": text, "type": mime}
