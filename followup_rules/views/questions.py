"""Which question the popup asks next, and when enough is known to show a verdict.

A pure function of the facts: ``advice.questions`` names the unknown facts that would change the
verdict, the weightiest first. Those that hold the verdict back while they are unknown come first;
until none of them is left, or the person says that this is all they know, no verdict is shown. What
was answered with "not sure" isn't asked again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from followup_rules.advice import Advice
from followup_rules.book.records import Book, PersonRecord
from followup_rules.explanation.reasons import READ_AS_ORDINARY

_SETTLED: Final = ("already_connected", "pending", "accept_invitation")
_DAY: Final = "interviews.0.on"


@dataclass(frozen=True, slots=True)
class OpenQuestions:
    """The paths of the fields that are open, in the order in which they should be asked."""

    needed: tuple[str, ...]
    """Without these there is no verdict yet."""
    more: tuple[str, ...]
    """These would make the answer better, one at a time."""

    @property
    def next(self) -> str | None:
        """The one to ask now."""
        return next(iter((*self.needed, *self.more)), None)


def open_questions(book: Book, person: PersonRecord, advice: Advice) -> OpenQuestions:
    """Return what should be asked, the weightiest first."""
    if advice.verdict in _SETTLED:
        return OpenQuestions((), ())
    asked = [one.field for one in advice.questions if not _answered(book, person, one.field)]
    holding = tuple(name for name in asked if name not in READ_AS_ORDINARY)
    ordinary = [_DAY if name == "interviews" else name for name in asked if name not in holding]
    if not any(row.on for row in person.interviews) and _DAY not in ordinary and _wanted(advice):
        ordinary.insert(0, _DAY)
    more = [*_first(ordinary, _DAY), *_to_confirm(person, advice), *ordinary]
    kept = tuple(dict.fromkeys(more))
    if person.enough:
        return OpenQuestions((), tuple(dict.fromkeys((*holding, *kept))))
    return OpenQuestions(holding, kept)


def _first(names: Iterable[str], wanted: str) -> list[str]:
    return [name for name in names if name == wanted]


def _wanted(advice: Advice) -> bool:
    """Tell whether the day of the interview matters to what is to be done."""
    return advice.verdict in ("connect", "wait")


def _to_confirm(person: PersonRecord, advice: Advice) -> list[str]:
    """Return the part where the page suggests one that nobody has confirmed."""
    suggested = person.person.part != "unknown" and "part" not in person.told
    return ["person.part"] if suggested and _wanted(advice) else []


def _answered(book: Book, person: PersonRecord, path: str) -> bool:
    """Tell whether the person has answered this, with "not sure" for instance."""
    scope, _, name = path.partition(".")
    if scope == "person":
        return name in person.told
    application = book.applications.get(person.application or "")
    return scope == "application" and application is not None and name in application.told
