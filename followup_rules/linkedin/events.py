"""What the filler saw on the page, as events, and what they mean for the records and the account.

``digest`` takes the events that ``background.js`` stored, in their order, and never raises: what is
no event of ours is counted and left out. Each event has its day, of the person's own calendar.
"""

import re
from datetime import date
from typing import Final, get_args

from pydantic import model_validator

from followup_rules.given import given
from followup_rules.linkedin.page_types import Outcome, SeenEvent
from followup_rules.linkedin.raw_page import slug_of
from followup_rules.model import Model

MOST: Final = 1_000
"""Events that are digested at once; older ones beyond it are left out."""

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SMALLEST, _LARGEST = 100, 3_000
"""Limits of a note that can be true; anything else is not remembered."""
_MOST_QUOTA: Final = 100
_ASKS: Final[frozenset[Outcome]] = frozenset({"whose_box", "namesake"})
_GOES_ON: Final[frozenset[Outcome]] = frozenset(
    {
        "whose_box",
        "namesake",
        "other_person",
        "email_gate",
        "no_note_offered",
        "several_boxes",
        "first_step",
        "premium_shown",
        "unknown_dialog",
    }
)
_WORTH_SAYING: Final[frozenset[Outcome]] = frozenset(
    {
        "other_person",
        "email_gate",
        "no_note_offered",
        "several_boxes",
        "several_dialogs",
        "first_step",
        "premium_shown",
    }
)
"""Outcomes worth repeating when the wait ends (``SeenNews.saw``)."""
_SILENT: Final[frozenset[Outcome]] = frozenset({"replaced", "disarmed"})
OUTCOMES: Final[frozenset[Outcome]] = frozenset(get_args(Outcome))


class SeenNews(Model):
    """The last thing worth a sentence about one person."""

    slug: str
    outcome: str
    on: date
    email_asked: bool = False
    """For ``filled``: LinkedIn also asks for their email address."""
    asks: bool = False
    """It is a question: "yes" arms the filler again with ``namelessOk``."""
    waits: bool = False
    """The filler went on waiting after it."""
    limit: int | None = None
    """For ``too_long``: what the box takes, in UTF-16 code units."""
    length: int | None = None
    """For ``too_long``: how long the note was, in UTF-16 code units."""
    saw: str = ""
    """For ``time_over``: the outcome that says what was open meanwhile; ``""``: nothing else."""

    @model_validator(mode="before")
    @classmethod
    def _without_sentence(cls, value: object) -> object:
        """Read records of before 0.2, which stored the sentence; it is made anew from the rest."""
        if isinstance(value, dict) and "text" in value:
            return {key: one for key, one in value.items() if key != "text"}
        return value


class SeenPerson(Model):
    """What is certain about one person."""

    slug: str
    filled_on: date | None = None
    """The note was in the box on that day; whether it was sent is not known from this."""
    pending_on: date | None = None
    """The page showed the invitation as pending on that day."""


class SeenDigest(Model):
    """What a list of events means for the records."""

    note_limit: int | None = None
    """UTF-16 code units that the box took, as it said last; ``None``: it didn't say."""
    notes_left: int | None = None
    """Personalised invitations left, as the dialog told it last, less the one then under way."""
    notes_told_on: date | None = None
    weekly_limit_on: date | None = None
    people: tuple[SeenPerson, ...] = ()
    news: tuple[SeenNews, ...] = ()
    """One a person at most, the latest."""
    left_out: int = 0
    """Entries that were no events of ours."""


def digest(events: object) -> SeenDigest:
    """Return what the events mean together.

    Args:
        events: in the order in which they came; anything else than a list has none.

    """
    kept = events[-MOST:] if isinstance(events, list) else []
    good = [found for one in kept if (found := _event(one))]
    people: dict[str, SeenPerson] = {}
    news: dict[str, SeenNews] = {}
    note_limit: int | None = None
    left: int | None = None
    left_on: date | None = None
    weekly: date | None = None
    for slug, outcome, on, event in good:
        person = people.get(slug, SeenPerson(slug=slug))
        limit = _number(event["limit"], _SMALLEST, _LARGEST)
        if limit is not None and event["limitFrom"] in ("field", "counter"):
            note_limit = limit
        quota = 0 if outcome == "quota_spent" else _number(event["quotaLeft"], 0, _MOST_QUOTA)
        if quota is not None:
            left, left_on = quota, on
        if outcome == "filled":
            person = person.model_copy(update={"filled_on": on})
        if outcome == "pending_seen":
            # Sent with the note that was in the box: one personalised invitation fewer.
            if person.pending_on is None and person.filled_on == on and left and left_on == on:
                left -= 1
            person = person.model_copy(update={"pending_on": on})
        if outcome == "weekly_limit":
            weekly = on
        people[slug] = person
        if outcome not in _SILENT:
            news[slug] = _news(slug, outcome, on, event)
    return SeenDigest(
        note_limit=note_limit,
        notes_left=left,
        notes_told_on=left_on,
        weekly_limit_on=weekly,
        people=tuple(one for one in people.values() if one.filled_on or one.pending_on),
        news=tuple(news.values()),
        left_out=len(kept) - len(good),
    )


def _event(value: object) -> tuple[str, str, date, SeenEvent] | None:
    event = given(value, SeenEvent)
    slug, outcome = slug_of(event["slug"]), event["outcome"]
    day = event["day"]
    if event["v"] != 1 or not slug or not isinstance(outcome, str) or outcome not in OUTCOMES:
        return None
    if not isinstance(day, str) or not _DAY.fullmatch(day):
        return None
    try:
        return slug, outcome, date.fromisoformat(day), event
    except ValueError:
        return None


def _number(value: object, least: int, most: int) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if least <= value <= most else None


def _news(slug: str, outcome: str, on: date, event: SeenEvent) -> SeenNews:
    limit = _number(event["limit"], 1, 100_000)
    length = _number(event["length"], 0, 1_000_000)
    saw = event["saw"]
    return SeenNews(
        slug=slug,
        outcome=outcome,
        on=on,
        email_asked=outcome == "filled" and event["emailAsked"] is True,
        asks=outcome in _ASKS,
        waits=outcome in _GOES_ON and event["over"] is not True,
        limit=limit if outcome == "too_long" else None,
        length=length if outcome == "too_long" else None,
        saw=saw if outcome == "time_over" and isinstance(saw, str) and saw in _WORTH_SAYING else "",
    )
