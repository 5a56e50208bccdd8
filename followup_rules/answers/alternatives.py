"""Other ways than an invitation, best first (S39-S44), and beside one the email still owed.

The order is A22's: email, follow, engage with posts, another platform. Which of them a rule leaves
open stands in the rule (``leaves_open``); here each is tried against what is known of the person.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from followup_rules.advice import Alternative, AlternativeKind, Verdict
from followup_rules.answers.later import unwritten
from followup_rules.case import Case, Restriction
from followup_rules.days import days_from, plus
from followup_rules.decision.facts import Facts
from followup_rules.decision.history import BETWEEN_TOUCHES, History, KeyDates, last_in
from followup_rules.locales import Sentences
from followup_rules.rules.rule import OtherWays

THANKS_FRESH: Final = 7
"""Days after the interview up to which a thank-you email is still one; then it is a follow-up."""
REPLY_FRESH: Final = 14
"""Days after a rejection up to which a thank-you for it is still a reply."""
_RECRUITERS: Final = frozenset({"recruiter", "agency_recruiter"})


Offer = tuple[AlternativeKind, str, str | None]
"""The kind, the key of its sentence, and the message to compose for it."""


@dataclass(frozen=True, slots=True)
class Channels:
    """What is known of the ways to this person."""

    case: Case
    facts: Facts
    when: KeyDates
    thanks_owed: bool
    """No thank-you has been sent, and one would still be timely."""
    your_turn_on: date | None
    """In a live exchange whose last word is yours: the first day for another."""
    offered_platform: bool

    @property
    def not_met(self) -> bool:
        """No message is composed: each would thank for a conversation (A29, A30)."""
        return self.facts.met in ("not_yet", "fell_through")

    @property
    def still_interested(self) -> bool:
        """An email may say that you want the role (S41)."""
        wants = self.facts.interest in ("role_and_company", "unsure")
        return wants and self.facts.outcome in ("live", "offer")

    @property
    def after_a_no(self) -> bool:
        """A rejection is to be answered rather than an interview to be thanked for."""
        return self.facts.outcome == "rejected"


def channels(case: Case, facts: Facts, when: KeyDates, told: History) -> Channels:
    """Read off the case what is known of the ways to this person."""
    return Channels(
        case=case,
        facts=facts,
        when=when,
        thanks_owed=_thanks_owed(case, facts, when, told),
        your_turn_on=_your_turn_on(case, told),
        offered_platform=any(
            one.by == "them" and one.kind == "offers_other_platform" for one in case.contacts
        ),
    )


def _thanks_owed(case: Case, facts: Facts, when: KeyDates, told: History) -> bool:
    """Tell whether a thank-you is due: for the interview, for their no, or on stepping back (A19).

    Nobody thanks for a conversation that has not happened (A29, A30), and whoever has written to
    them since it has had the occasion (A6).
    """
    if facts.met in ("not_yet", "fell_through") or facts.outcome == "accepted":
        return False
    met, today = when.met_on, case.today
    if facts.outcome == "rejected":
        since = when.refused_on
        if since is not None and days_from(since, today) > REPLY_FRESH:
            return False
        return last_in(told.thanks, since or when.first_interview or date.min) is None
    if facts.outcome == "declined":
        return not _has_parted(case, when, told)
    if met is not None and days_from(met, today) > THANKS_FRESH:
        return False
    since = met or when.first_interview or date.min
    return last_in(told.thanks, since) is None and last_in(told.touches, since) is None


def _has_parted(case: Case, when: KeyDates, told: History) -> bool:
    """Tell whether you have thanked them since you stepped back, as far as the days tell it.

    Its day isn't known: a thank-you after their last word counts, and the one for a fresh
    interview; an older one was for the interview alone.
    """
    met = when.met_on or date.min
    fresh = days_from(met, case.today) <= THANKS_FRESH
    since = met if fresh or when.met_on is None else plus(met, THANKS_FRESH + 1)
    return last_in(told.thanks, max(since, when.last_heard or date.min)) is not None


def _your_turn_on(case: Case, told: History) -> date | None:
    """Return the day for another message where they haven't answered your last one (A6)."""
    mine, theirs = last_in(told.mine), last_in(told.words)
    if mine is None or (theirs is not None and theirs >= mine):
        return None
    turn = plus(mine, BETWEEN_TOUCHES)
    return turn if turn > case.today else None


def alternatives(ways: Channels, instead: OtherWays, words: Sentences) -> tuple[Alternative, ...]:
    """Return the ways that are open, best first; words are to be composed where they are needed."""
    offers = tuple(_OFFERS[instead](ways))
    if not offers and instead in _NEVER_NONE:
        offers = _LAST_WAY
    if ways.case.application.internal and instead in _COMPANY_CHANNELS_FIRST and offers:
        offers = (("employer_channel", "internal_channel", _internal_message(offers)), *offers)
    return tuple(
        Alternative(
            kind=kind,
            text=words.say(f"alternative.{key}", until=_not_before(ways, kind)),
            claims=CLAIMS[kind],
            message=unwritten(compose_kind) if compose_kind and not ways.not_met else None,
        )
        for kind, key, compose_kind in offers
    )


def _internal_message(offers: tuple[Offer, ...]) -> str | None:
    """Return the words for the company's own channel: those of the email that it replaces."""
    return offers[0][2] if offers[0][0] in ("thank_you_email", "follow_up_email") else None


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


def _not_before(ways: Channels, kind: AlternativeKind) -> date:
    """Return the day from which another message is all right (A6)."""
    day = ways.your_turn_on if kind == "existing_channel" else ways.when.next_touch_on
    return day or ways.case.today


def _thanks(ways: Channels) -> Iterator[Offer]:
    if not ways.thanks_owed:
        return
    if ways.case.person.email_known is not False:
        if ways.after_a_no:
            yield "thank_you_email", "rejection_thank_you", "rejection_thank_you"
        else:
            key = "thank_you_email" if ways.still_interested else "thank_you_plain"
            yield "thank_you_email", key, "thank_you_email"
    elif ways.case.person.part not in _RECRUITERS:
        yield "via_recruiter", "via_recruiter", "via_recruiter"


def _discreet(ways: Channels) -> Iterator[Offer]:
    """Emails alone: nobody else is to know of it (contract: discretion)."""
    if ways.not_met:
        yield "follow_up_email", "arranging", None
    elif ways.thanks_owed and ways.case.person.email_known is not False:
        yield from _thanks(ways)
    else:
        key = "follow_up_email" if ways.still_interested else "follow_up_plain"
        key = "follow_up_email_later" if ways.when.next_touch_on else key
        yield "follow_up_email", key, "follow_up_email"


def _emails(ways: Channels) -> Iterator[Offer]:
    """Words in writing: an email, or through the recruiter where no address is known (A22)."""
    if ways.case.person.email_known is not False:
        if ways.thanks_owed:
            yield from _thanks(ways)
            return
        key = "follow_up_email" if ways.still_interested else "follow_up_plain"
        key = "follow_up_email_later" if ways.when.next_touch_on else key
        yield "follow_up_email", key, "follow_up_email"
    elif ways.case.person.part not in _RECRUITERS:
        yield "via_recruiter", "via_recruiter", "via_recruiter"


def _channel(ways: Channels) -> Iterator[Offer]:
    declared: Restriction | None = ways.case.application.restriction
    if declared is not None and declared.through == "recruiter":
        yield "via_recruiter", "declared_recruiter", "via_recruiter"
    else:
        yield "employer_channel", "employer_channel", "employer_channel"


def _platform(ways: Channels) -> Iterator[Offer]:
    if ways.offered_platform:
        yield "other_platform", "other_platform", None


def _quiet(ways: Channels) -> Iterator[Offer]:
    """What sends nobody a message."""
    person = ways.case.person
    if person.profile == "found":
        yield "follow", "follow", None
        if person.posts_publicly is not False:
            yield "engage_with_posts", "engage_with_posts", None
    yield from _platform(ways)


def _no_profile(ways: Channels) -> Iterator[Offer]:
    yield from _emails(ways)
    yield from _platform(ways)


def _conversation(ways: Channels) -> Iterator[Offer]:
    key = "existing_channel_later" if ways.your_turn_on else "existing_channel"
    yield "existing_channel", key, "existing_channel"
    yield from _quiet(ways)


def _new_day(ways: Channels) -> Iterator[Offer]:
    """The email about a new day for an interview that did not happen (A30)."""
    if ways.case.person.email_known is not False:
        yield "follow_up_email", "new_day", None
    elif ways.case.person.part not in _RECRUITERS:
        yield "via_recruiter", "new_day_recruiter", None
    else:
        yield "employer_channel", "new_day_recruiter", None


def _arranging(ways: Channels) -> Iterator[Offer]:
    """Before the interview: what sends nobody a message, and whoever arranged it."""
    yield from _quiet(ways)
    yield "employer_channel", "arranging", None


def _every(ways: Channels) -> Iterator[Offer]:
    yield from _emails(ways)
    yield from _quiet(ways)


def _nothing(_: Channels) -> Iterator[Offer]:
    yield from ()


_OFFERS: Final[dict[OtherWays, Callable[[Channels], Iterator[Offer]]]] = {
    "nothing": _nothing,
    "thanks": _thanks,
    "emails": _discreet,
    "channel": _channel,
    "conversation": _conversation,
    "no_profile": _no_profile,
    "new_day": _new_day,
    "arranging": _arranging,
    "quiet": _quiet,
    "every": _every,
}
_NEVER_NONE: Final[frozenset[OtherWays]] = frozenset({"every", "quiet", "no_profile"})
_COMPANY_CHANNELS_FIRST: Final[frozenset[OtherWays]] = frozenset({"every", "no_profile"})
"""Where any way is open, someone who works there takes the company's own first (A33)."""
_LAST_WAY: Final[tuple[Offer, ...]] = (
    ("employer_channel", "employer_channel", "employer_channel"),
)
"""Where no address is known and no profile found."""


def left_open(instead: OtherWays, verdict: Verdict, facts: Facts) -> OtherWays:
    """Return what the rule leaves open, less what a declared restriction forbids (A20).

    Where a rule speaks for several (``either-way``), an answer other than an alternative leaves
    at most the email that is owed. A conversation that is going on, and messages without an answer
    (A15), count whatever rule decides.
    """
    if facts.restriction != "none" and verdict in ("already_connected", "pending"):
        return "nothing"
    left = _of_every(verdict, facts) if instead == "every" else instead
    before = facts.met in ("not_yet", "fell_through") and left in _SPEAKS_OF_A_MEETING
    return _before_meeting(verdict, facts) if before else left


def _of_every(verdict: Verdict, facts: Facts) -> OtherWays:
    if verdict not in ("use_alternative", "pending"):
        return "thanks"
    if facts.exchange == "live":
        return "conversation"
    return "quiet" if facts.exchange == "unanswered" and not facts.silence else "every"


def _before_meeting(verdict: Verdict, facts: Facts) -> OtherWays:
    """Return what is left where there is nothing yet to thank for or to follow up (A29, A30)."""
    if facts.met == "fell_through" and facts.outcome in ("live", "offer"):
        return "new_day"
    return "arranging" if verdict == "use_alternative" else "nothing"


_SPEAKS_OF_A_MEETING: Final[frozenset[OtherWays]] = frozenset({"thanks", "no_profile", "every"})
