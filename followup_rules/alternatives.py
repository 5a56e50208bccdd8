"""Other ways than an invitation, best first (S39-S44), and beside one the email still owed.

The order is A22's: email, follow, engage with posts, another platform. Which of them a rule leaves
open stands in the rule (``instead``); here each is tried against what is known of the person.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from followup_rules.advice import Alternative, AlternativeKind, Message, Verdict
from followup_rules.case import Case, Restriction
from followup_rules.days import days_from
from followup_rules.facts import Facts, Moments, contacts_that_count
from followup_rules.note import compose
from followup_rules.rules.rule import Instead
from followup_rules.sentences import Sentences

THANKS_FRESH: Final = 7
"""Days after the interview up to which a thank-you email is still one; then it is a follow-up."""
REPLY_FRESH: Final = 14
"""Days after a rejection up to which a thank-you for it is still a reply."""
_RECRUITERS: Final = frozenset({"recruiter", "agency_recruiter"})


@dataclass(frozen=True, slots=True)
class Open:
    """What is known of the ways to this person."""

    case: Case
    facts: Facts
    when: Moments
    thanks_owed: bool
    """No thank-you of yours yet, and it would still be one."""

    @property
    def after_a_no(self) -> bool:
        """A rejection is to be answered rather than an interview to be thanked for."""
        return self.facts.outcome == "rejected"


def open_ways(case: Case, facts: Facts, when: Moments) -> Open:
    """Read off the case what is known of the ways to this person."""
    return Open(case, facts, when, _thanks_owed(case, facts, when))


def _thanks_owed(case: Case, facts: Facts, when: Moments) -> bool:
    if facts.met == "not_yet" or facts.outcome == "accepted":
        return False
    if facts.outcome == "rejected":
        since, fresh = when.refused_on, REPLY_FRESH
    else:
        since, fresh = when.met_on, THANKS_FRESH
    if since is not None and days_from(since, case.today) > fresh:
        return False
    return not any(
        one.by == "you" and one.kind == "thank_you" and (since is None or one.on >= since)
        for one in contacts_that_count(case)
    )


def alternatives(ways: Open, instead: Instead, words: Sentences) -> tuple[Alternative, ...]:
    """Return the ways that are open, best first, with words where words are needed."""
    offers = tuple(_OFFERS[instead](ways)) or (_LAST_WAY if instead in _NEVER_NONE else ())
    return tuple(
        Alternative(
            kind=kind,
            text=words.say(f"alternative.{key}", until=_not_before(ways)),
            claims=CLAIMS[kind],
            message=_message(ways.case, compose_kind),
        )
        for kind, key, compose_kind in offers
    )


CLAIMS: Final[dict[AlternativeKind, tuple[str, ...]]] = {
    "thank_you_email": ("S41", "S44", "A22"),
    "follow_up_email": ("S39", "S41", "S44", "A22"),
    "follow": ("S39", "S40", "S44", "A22"),
    "engage_with_posts": ("S39", "S43", "S44", "A22"),
    "other_platform": ("S39", "S42", "S44", "A22"),
    "via_recruiter": ("S39", "S41", "A20", "A22"),
    "existing_channel": ("S38", "S48", "A15"),
    "employer_channel": ("S38", "S41", "A20"),
}
"""What each way rests on."""
Offer = tuple[AlternativeKind, str, str | None]
"""The kind, the key of its sentence, and the message to compose for it."""


def _not_before(ways: Open) -> object:
    """Return the day from which another touch is all right (A6)."""
    return ways.when.next_touch_on or ways.case.today


def _message(case: Case, kind: str | None) -> Message | None:
    if kind is None:
        return None
    message = compose(case, kind=kind)
    return message if isinstance(message, Message) else None


def _thanks(ways: Open) -> Iterator[Offer]:
    if not ways.thanks_owed:
        return
    kind = "rejection_thank_you" if ways.after_a_no else "thank_you_email"
    if ways.case.person.email_known is not False:
        yield "thank_you_email", kind if ways.after_a_no else "thank_you_email", kind
    elif ways.case.person.part not in _RECRUITERS:
        yield "via_recruiter", "via_recruiter", "via_recruiter"


def _emails(ways: Open) -> Iterator[Offer]:
    if ways.thanks_owed:
        kind = "rejection_thank_you" if ways.after_a_no else "thank_you_email"
        yield "thank_you_email", kind, kind
    else:
        key = "follow_up_email_later" if ways.facts.touched else "follow_up_email"
        yield "follow_up_email", key, "follow_up_email"


def _email_or_recruiter(ways: Open) -> Iterator[Offer]:
    if ways.case.person.email_known is not False:
        yield from _emails(ways)
    elif ways.case.person.part not in _RECRUITERS:
        yield "via_recruiter", "via_recruiter", "via_recruiter"


def _channel(ways: Open) -> Iterator[Offer]:
    declared: Restriction | None = ways.case.application.restriction
    if declared is not None and declared.through == "recruiter":
        yield "via_recruiter", "declared_recruiter", "via_recruiter"
    else:
        yield "employer_channel", "employer_channel", "employer_channel"


def _quiet(ways: Open) -> Iterator[Offer]:
    """What sends nobody a message."""
    person = ways.case.person
    if person.profile == "found":
        yield "follow", "follow", None
        if person.posts_publicly is not False:
            yield "engage_with_posts", "engage_with_posts", None
    offered = (
        one.by == "them" and one.kind == "offers_other_platform" for one in ways.case.contacts
    )
    if any(offered):
        yield "other_platform", "other_platform", None


def _conversation(ways: Open) -> Iterator[Offer]:
    yield "existing_channel", "existing_channel", "existing_channel"
    yield from _quiet(ways)


def _every(ways: Open) -> Iterator[Offer]:
    yield from _email_or_recruiter(ways)
    yield from _quiet(ways)


def _nothing(_: Open) -> Iterator[Offer]:
    yield from ()


_OFFERS: Final[dict[Instead, Callable[[Open], Iterator[Offer]]]] = {
    "nothing": _nothing,
    "thanks": _thanks,
    "emails": _emails,
    "channel": _channel,
    "conversation": _conversation,
    "quiet": _quiet,
    "every": _every,
}
_NEVER_NONE: Final[frozenset[Instead]] = frozenset({"every", "quiet"})
_LAST_WAY: Final[tuple[Offer, ...]] = (
    ("employer_channel", "employer_channel", "employer_channel"),
)
"""Where no address is known and no profile found."""


def left_open(instead: Instead, verdict: Verdict, facts: Facts) -> Instead:
    """Return what the rule leaves open, less what a declared restriction forbids (A20).

    Where a rule speaks for several (``either-way``), an answer other than an alternative leaves
    at most the email that is owed. A conversation that is going on, and messages without an answer
    (A15), count whatever rule decides.
    """
    if facts.restriction != "none" and verdict in ("already_connected", "pending"):
        return "nothing"
    if instead != "every":
        return instead
    if verdict not in ("use_alternative", "pending"):
        return "thanks"
    if facts.exchange == "live":
        return "conversation"
    return "quiet" if facts.exchange == "unanswered" and not facts.silence else "every"
