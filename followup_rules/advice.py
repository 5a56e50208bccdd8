"""What the library answers: ``Advice``, ``Plan``, ``Note``, ``Message``, ``Finding``.

The words and shapes are fixed (``docs/contract.md``). Lengths and positions in a text are UTF-16
code units, as a browser's ``maxlength`` counts.
"""

from datetime import date
from typing import Literal

from followup_rules import markdown
from followup_rules.case import Tone
from followup_rules.model import Model

Verdict = Literal[
    "connect",
    "wait",
    "use_alternative",
    "do_not_connect",
    "accept_invitation",
    "already_connected",
    "pending",
]
Certainty = Literal["clear", "judgement"]
Phase = Literal["before", "too_soon", "allowed", "ideal", "on_time", "late", "stale"]
Effect = Literal["for", "against", "hold", "info"]
AlternativeKind = Literal[
    "thank_you_email",
    "follow_up_email",
    "follow",
    "engage_with_posts",
    "other_platform",
    "via_recruiter",
    "existing_channel",
    "employer_channel",
]
FactValue = str | bool | int | float | None
"""A fact as ``basis`` and ``would_change`` show it: a word, a number, a day, or nothing."""


class Timing(Model):
    """The clock of this person, in calendar days (A1-A5)."""

    counted_from: date
    """Their last interview; the booked one if there was none yet or another is within 7 days."""
    days_since: int
    """Days from ``counted_from`` to today; negative before it."""
    phase: Phase
    check_in: bool
    """S16 holds: more than 14 days of silence."""
    earliest: date
    """The first day on which sending is not wrong."""
    ideal_from: date
    ideal_to: date
    on_time_until: date
    suggested: date
    """The day to aim for: a working day, where the window leaves one."""


class BasisFact(Model):
    """One of the facts that fix the verdict."""

    field: str
    value: FactValue


class Reason(Model):
    """Why, in one sentence."""

    rule: str
    """Readable id of the rule; ``followup-rules explain`` shows it."""
    claims: tuple[str, ...]
    facts: tuple[str, ...]
    """The fields that it rests on."""
    text: str
    effect: Effect


class Finding(Model):
    """What the reviewer found in a note or message."""

    id: str
    text: str
    claims: tuple[str, ...]
    start: int
    """UTF-16 code units from the beginning."""
    end: int
    suggestion: str | None = None


class NotePart(Model):
    """A part of the note, in the order in which it is read."""

    name: str
    text: str


class Beginning(Model):
    """A way to begin the topic's sentence: ``before`` + what the person types + ``after``."""

    before: str
    after: str


class NoteTopic(Model):
    """Where the note names its topic, so that a person can complete that sentence in place.

    Text from ``start`` to ``end`` is replaced by a completed beginning; where no topic is named
    yet, the two may be equal and the sentence is inserted. Positions in UTF-16 code units.
    """

    part: str
    """The part that the sentence belongs to."""
    start: int
    end: int
    topic_start: int
    """The topic's own words inside that sentence; equal to ``topic_end`` where there is none."""
    topic_end: int
    beginnings: tuple[Beginning, ...]
    """Ways to begin the sentence, the one in the note first; blanks around it are in them."""


class Note(Model):
    """The text for LinkedIn's invitation box."""

    text: str
    length: int
    """UTF-16 code units."""
    limit: int
    parts: tuple[NotePart, ...]
    language: str
    tone: Tone
    topic: NoteTopic | None = None
    """Where the topic stands or would stand; null where this note can't have one."""
    findings: tuple[Finding, ...] = ()


class Check(Model):
    """One thing that a note usually has (S18-S22), and whether this one seems to have it.

    Never a fault: who says it in words of their own is not told that it is missing.
    """

    id: str
    """``greeting`` ``name`` ``when`` ``role`` ``thanks`` ``interest`` ``close``."""
    text: str
    done: bool
    claims: tuple[str, ...]
    suggestion: str | None
    """Words that would add it, where it is not done."""


class Message(Model):
    """Words for another channel: an email, a message after they accepted."""

    kind: str
    subject: str | None
    text: str
    language: str
    findings: tuple[Finding, ...] = ()


class Alternative(Model):
    """What to do instead of an invitation, or beside it (S39-S44)."""

    kind: AlternativeKind
    text: str
    claims: tuple[str, ...]
    message: Message | None = None


class NextStep(Model):
    """What to do, and on which day."""

    kind: str
    text: str
    on: date | None
    claims: tuple[str, ...]
    message: Message | None = None


class Question(Model):
    """An unknown fact that would change the verdict."""

    field: str
    text: str


class Change(Model):
    """One fact changed, and the verdict that would come of it."""

    field: str
    to: FactValue
    verdict: Verdict


class VerdictChange(Model):
    """The day on which the verdict changes by itself."""

    date: date
    verdict: Verdict


class Advice(Model):
    """The answer to a ``Case``."""

    verdict: Verdict
    certainty: Certainty
    headline: str
    """One short sentence for the person."""
    timing: Timing | None
    basis: tuple[BasisFact, ...]
    reasons: tuple[Reason, ...]
    alternatives: tuple[Alternative, ...]
    next_steps: tuple[NextStep, ...]
    questions: tuple[Question, ...]
    would_change: tuple[Change, ...]
    changes_on: VerdictChange | None
    note: Note | None

    def _repr_markdown_(self) -> str:
        """Return the advice as a notebook shows it."""
        return markdown.advice(self)


class Planned(Model):
    """Someone to invite, and when."""

    key: str
    send_on: date
    advice: Advice


class NotInvited(Model):
    """Someone not to invite, or with whom that is settled."""

    key: str
    advice: Advice


class Places(Model):
    """Invitations used and left, of ``limits.at_most``."""

    used: int
    left: int


class Plan(Model):
    """The answer to a ``Panel``."""

    connect: tuple[Planned, ...]
    instead: tuple[NotInvited, ...]
    skip: tuple[NotInvited, ...]
    settled: tuple[NotInvited, ...]
    places: Places

    def _repr_markdown_(self) -> str:
        """Return the plan as a notebook shows it."""
        return markdown.plan(self)
