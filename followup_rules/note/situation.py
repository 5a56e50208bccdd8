"""What a note of a case has: its situation, its parts, and the conditions that hold.

``situation`` names the section of the phrase banks; ``ORDER`` says which parts a note of that
situation has, in reading order; ``truths`` are the conditions that a line may ask for.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final, get_args

from followup_rules.case import Case, Contact, Interview, Kindness, Tone
from followup_rules.days import days_from
from followup_rules.decision.facts import Facts
from followup_rules.decision.history import contacts_that_count, interviews_that_count

ORDER: Final[dict[str, tuple[str, ...]]] = {
    "plain": ("reminder", "thanks", "interest", "close"),
    "check_in": ("reminder", "thanks", "interest", "check_in", "close"),
    "long_silence": ("reminder", "thanks", "interest", "no_pressure", "close"),
    "as_you_suggested": ("reminder", "thanks", "as_you_suggested", "interest", "close"),
    "after_no": ("reminder", "thanks", "as_you_suggested", "parting", "close"),
    "accepted": ("reminder", "thanks", "joining", "close"),
    "on_hold": ("reminder", "thanks", "interest", "on_hold", "close"),
    "offer": ("reminder", "thanks", "interest", "offer", "close"),
    "declined": ("reminder", "thanks", "as_you_suggested", "parting", "close"),
    "left": ("reminder", "thanks", "interest", "close"),
    "own_recruiter": ("reminder", "thanks", "interest", "close"),
    "known": ("reminder", "thanks", "interest", "close"),
}
"""The parts after the greeting (S19-S22), by situation."""
OPTIONAL: Final[dict[str, frozenset[str]]] = {
    name: frozenset({"interest"})
    for name in (
        *("check_in", "long_silence", "as_you_suggested", "on_hold", "offer"),
        *("left", "own_recruiter", "known"),
    )
}
"""Parts that come on top where there is room: another part says as much."""
_WAITS_FROM: Final = 7
"""Days without a word after which an email may ask how things stand."""
_NO_CALL: Final = frozenset({"rejection", "negative_feedback", "invites_connection"})
"""What a call may have been about so that it isn't thanked for by the way."""
_CONNECTED_JUST_NOW: Final = 14
"""Days for which one thanks for connecting."""
KINDNESSES: Final = frozenset(get_args(Kindness))
"""What somebody may be thanked for: the first that was told is a condition of lines."""
IN_WORDS: Final = frozenset({"gave_advice", "encouraged"})
"""Of these, what is a thing that was said: "your advice of last Thursday"."""
_SHOWN: Final = frozenset({"showed_around", "worked_through_task", "made_welcome"})
"""Of these, what was done on the day of the talk."""
_TWO: Final = 2
_FEW_WORDS: Final = 5
"""Words of what it was about that hold no clause of their own, as a rule."""
_TONES: Final[dict[str, Tone]] = {"warm": "warm", "formal": "formal"}


def parts_of(
    name: str, facts: Facts, order: tuple[str, ...] | None = None, *, asked: bool = False
) -> tuple[str, ...]:
    """Return the parts after the greeting that a note of this situation has, in reading order.

    Nobody says that they are interested who is not (S45), or "as you suggested" unasked (``asked``
    as of ``they_asked``).
    """
    left_out = {"interest"} if facts.interest == "lost" else set()
    if not asked:
        left_out.add("as_you_suggested")
    return tuple(part for part in order or ORDER[name] if part not in left_out)


def situation(case: Case, facts: Facts) -> str:
    """Name the section of the banks that this case calls for: the first that holds."""
    part, stage = case.person.part, case.application.stage
    holding = {
        "accepted": facts.outcome == "accepted",
        "after_no": facts.outcome == "rejected",
        "declined": facts.outcome == "declined",
        "left": case.person.still_there is False,
        "as_you_suggested": facts.asked,
        "on_hold": stage == "on_hold",
        "offer": facts.outcome == "offer",
        "own_recruiter": part == "agency_recruiter",
        "known": case.person.known_before,
        "long_silence": facts.silence and facts.clock == "stale",
        "check_in": facts.silence,
    }
    return next((name for name, holds in holding.items() if holds), "plain")


def they_asked(case: Case, facts: Facts) -> bool:
    """Tell whether a note may say "as you suggested".

    Whoever asked to be added before they said no did suggest it, though that no longer decides
    whether to send (A16).
    """
    return facts.asked or (
        facts.outcome == "rejected"
        and any(
            one.by == "them" and one.kind == "invites_connection"
            for one in contacts_that_count(case)
        )
    )


def _asked_in_writing(case: Case) -> bool:
    """Tell whether they suggested connecting in a message: an invitation answers it."""
    asked = [one for one in contacts_that_count(case) if one.kind == "invites_connection"]
    theirs = [one for one in asked if one.by == "them"]
    return bool(theirs) and theirs[-1].channel in ("email", "linkedin")


def tone_of(case: Case) -> Tone:
    """Return the tone that was chosen, or the one that the conversation had."""
    return case.preferences.tone or _TONES.get(case.person.rapport, "plain")


def meetings(case: Case, *, booked: bool = True) -> tuple[Interview, ...]:
    """Return the interviews with this person that the note may speak of, the latest first.

    Those that have been; where there is none yet, and ``booked`` allows it, the booked ones: the
    note is then a draft for the days after.
    """
    theirs = [one for one in interviews_that_count(case) if one.with_person and one.took_place]
    past = [one for one in theirs if one.on <= case.today]
    if not past and not booked:
        return ()
    return tuple(sorted(past or theirs, key=lambda one: one.on, reverse=bool(past)))


def truths(case: Case, facts: Facts, *, draft: bool = True) -> frozenset[str]:
    """Return the conditions of ``Line.needs`` that hold; ``draft`` as for ``meetings``."""
    met = meetings(case, booked=draft)
    days = {one.on for one in met if one.on <= case.today}
    starts = case.application.starts_on
    part = case.person.part
    wants_role = facts.interest == "role_and_company" and facts.outcome in ("live", "offer")
    held = {
        "met": bool(met),
        "warm": facts.rapport == "warm" and bool(met),
        "cold": facts.rapport in ("cold", "disengaged", "skeptical"),
        "several": len(days) > 1,
        met[0].format if met else "unknown": bool(met),
        "asked": they_asked(case, facts),
        "asked_in_writing": they_asked(case, facts) and _asked_in_writing(case),
        "wants_role": wants_role and case.person.still_there is not False,
        "wants_company": facts.interest in ("role_and_company", "company_only"),
        "started": starts is not None and starts <= case.today,
        "start_known": starts is not None,
        "boss": part == "hiring_manager",
        "colleague": part in ("peer", "senior"),
        "peer": part in ("peer", "logistics"),
        "recruiter": part == "recruiter",
        "own_recruiter": part == "agency_recruiter",
        "known": case.person.known_before,
        "internal": case.application.internal,
        "ms": case.person.addressed_as == "ms",
        "mr": case.person.addressed_as == "mr",
        "booked": (ahead := next_booked(case)) is not None and bool(days),
        "again_with_you": ahead is not None and ahead.with_person and bool(days),
        "next_by_phone": ahead is not None and ahead.format == "phone",
        "overdue": facts.outcome == "live" and _overdue(case),
        "twice": len(days) == _TWO,
        "unassessed": case.person.assessed_you is False,
        "silent": facts.silence,
        "waits": facts.silence or _waits(case, facts),
        "long_ago": facts.clock == "stale",
        "hold": case.application.stage == "on_hold",
        "moves_on": _moves_on(case) and bool(days),
        "arranged": ahead is not None and bool(days) and _arranged(case, max(days)),
        "offer_by_other": facts.outcome == "offer" and told_by_other(case),
        "offer_by_phone": facts.outcome == "offer" and _told_by_phone(case),
        "both_know": _both_know(case, facts, days, met),
        "accepted": facts.outcome == "accepted",
        "offered": facts.outcome == "offer",
        "settled": facts.outcome in ("offer", "accepted", "rejected", "declined"),
        "turned_down": case.application.stage == "offer_declined",
        "over": facts.outcome in ("accepted", "rejected", "declined"),
        "connected_long": _connected_long(case),
        **_words_since(case, met),
        "thankful": bool(case.person.thank_for),
        "in_words": bool(IN_WORDS & set(case.person.thank_for[:1])),
        "then_shown": _then_shown(case),
        "signed": bool((case.preferences.signature or "").strip()),
    }
    true = frozenset(name for name, holds in held.items() if holds)
    return true | frozenset(case.person.thank_for[:1])


def _then_shown(case: Case) -> bool:
    """Tell whether the second thing that they did can have a day behind it: "showed me round"."""
    second = case.person.thank_for[1:2]
    words = "".join(getattr(case.person.thanked_about, one, "") for one in second)
    return bool(_SHOWN & set(second)) and len(words.split()) <= _FEW_WORDS


def needs_no_role(held: frozenset[str], *, topic: bool) -> bool:
    """Tell whether a note does without the role (S19): the rest would be crowded by it (A26).

    Both know it, or the day reminds them with what was spoken of (``topic``: it can be named) or
    with what they did.
    """
    return topic or "both_know" in held or held >= {"thankful", "met"}


def _both_know(case: Case, facts: Facts, days: set[date], met: tuple[Interview, ...]) -> bool:
    """Tell whether the role needs no telling (S19): they have spoken of it since, or decided.

    A second talk, a phone call, an outcome or a freeze that they wrote of, word from them that it
    goes on, one's own recruiter, someone known before.
    """
    return bool(met) and (
        len(days) > 1
        or facts.outcome in ("offer", "accepted", "rejected", "declined")
        or their_call(case) is not None
        or their_message(case) is not None
        or _moves_on(case)
        or case.person.part == "agency_recruiter"
        or case.person.known_before
        or (case.application.stage == "on_hold" and _words_since(case, met)["wrote_hold"])
    )


def next_booked(case: Case) -> Interview | None:
    """Return the next interview that is booked, with whomever."""
    ahead = [one for one in interviews_that_count(case) if one.on > case.today and one.took_place]
    return min(ahead, key=lambda one: one.on, default=None)


def _moves_on(case: Case) -> bool:
    """Tell whether they wrote or called since the talk, it goes on, and no next day is known."""
    met = meetings(case, booked=False)
    return (
        case.application.stage == "interviewing"
        and bool(met)
        and next_booked(case) is None
        and any(
            one.by == "them" and one.kind in ("news", "scheduling") and one.on > met[0].on
            for one in contacts_that_count(case)
        )
    )


def _arranged(case: Case, since: date) -> bool:
    """Tell whether they themselves wrote since the talk to arrange the interview to come."""
    return any(
        one.by == "them"
        and one.kind == "scheduling"
        and one.channel not in ("phone", "in_person")
        and one.on >= since
        for one in contacts_that_count(case)
    )


def told_by_other(case: Case) -> bool:
    """Tell whether the latest news came from somebody else there, and none from this person."""
    met = meetings(case, booked=False)
    by = {
        one.by
        for one in contacts_that_count(case)
        if one.by != "you" and one.kind == "news" and (not met or one.on >= met[0].on)
    }
    return by == {"employer"}


def _overdue(case: Case) -> bool:
    """Tell whether the day by which they wanted to decide has passed."""
    by = case.application.decision_by
    return by is not None and by < case.today


def their_message(case: Case) -> Contact | None:
    """Return their last message in writing since the interview that is worth thanks.

    Not the line that answers a thank-you, nor one from before a no: it is no answer to that.
    """
    met = meetings(case, booked=False)
    if not met:
        return None
    told = [one for one in contacts_that_count(case) if one.on >= met[0].on]
    noes = [one.on for one in told if one.kind == "rejection"]
    written = [
        one
        for one in told
        if one.by == "them"
        and one.kind in ("courtesy", "substance")
        and one.channel not in ("phone", "in_person")
        and one.on >= max(noes, default=one.on)
        and not (one.kind == "courtesy" and _answers_thanks(one, told))
    ]
    return max(written, key=lambda one: one.on, default=None)


def _answers_thanks(message: Contact, told: Sequence[Contact]) -> bool:
    """Tell whether the last that one wrote before their message was a thank-you."""
    mine = [one for one in told if one.by == "you" and one.on <= message.on]
    return bool(mine) and max(mine, key=lambda one: one.on).kind == "thank_you"


def their_call(case: Case) -> Contact | None:
    """Return their last call that can be thanked for: the no itself, or any before an outcome."""
    calls = [
        one for one in contacts_that_count(case) if one.by == "them" and one.channel == "phone"
    ]
    if case.application.stage == "rejected":
        calls = [one for one in calls if one.kind == "rejection"]
    else:
        # One's own recruiter arranges things for one: that call is thanked for whenever it was.
        # Anyone else's is since the talk, which an earlier one only arranged.
        since = max((one.on for one in meetings(case, booked=False)), default=None)
        own = case.person.part == "agency_recruiter"
        calls = [
            one
            for one in calls
            if one.kind not in _NO_CALL
            and (one.kind != "scheduling" or own or (since is not None and one.on >= since))
        ]
    return max(calls, key=lambda one: one.on, default=None)


def _waits(case: Case, facts: Facts) -> bool:
    """Tell whether nothing has been heard for a week, or since the day that was promised."""
    promised = case.application.decision_by
    met = [one.on for one in interviews_that_count(case) if one.on <= case.today]
    if facts.outcome != "live" or not met or (promised and promised >= case.today):
        return False
    heard = [one.on for one in contacts_that_count(case) if one.by != "you"]
    last = max((*met, *(one for one in heard if one <= case.today)))
    late = promised is not None and last < promised
    return late or days_from(last, case.today) >= _WAITS_FROM


def _told_by_phone(case: Case) -> bool:
    """Tell whether their call brought the news."""
    call = their_call(case)
    return call is not None and call.kind == "news"


def _connected_long(case: Case) -> bool:
    """Tell whether thanks for connecting would come out of the blue (A32).

    They were connected before the interview, or for a while, or have had the outcome since.
    """
    since = case.invitation.on
    if case.person.known_before:
        return True
    if case.invitation.state != "connected" or since is None:
        return False
    first = min((one.on for one in interviews_that_count(case)), default=None)
    noes = [one.on for one in contacts_that_count(case) if one.kind == "rejection"]
    return (
        (first is not None and since < first)
        or any(since < one for one in noes)
        or days_from(since, case.today) > _CONNECTED_JUST_NOW
    )


def _replied(told: Sequence[Contact]) -> bool:
    """Tell whether they answered in writing when they were asked how things stand."""
    asked = [one.on for one in told if one.by == "you" and one.kind == "check_in"]
    return any(
        one.by == "them" and one.channel in ("email", "linkedin") and one.on >= min(asked)
        for one in told
        if asked and one.kind in ("courtesy", "news", "scheduling", "substance")
    )


def _words_since(case: Case, met: tuple[Interview, ...]) -> dict[str, bool]:
    """Return what is known of messages since the last interview."""
    since = met[0].on if met else case.today
    told = [one for one in contacts_that_count(case) if one.on >= since]
    theirs = [one for one in told if one.by == "them"]
    noes = [one for one in theirs if one.kind == "rejection"]
    return {
        "phoned": their_call(case) is not None and not noes,
        "told_no": bool(noes),
        "no_by_phone": any(one.channel == "phone" for one in noes),
        "no_by_email": any(one.channel == "email" for one in noes)
        and not any(one.channel == "phone" for one in noes),
        "no_by_employer": any(one.by == "employer" and one.kind == "rejection" for one in told),
        "wrote": (message := their_message(case)) is not None and not noes,
        "wrote_email": message is not None and message.channel == "email" and not noes,
        "replied": _replied(told),
        "wrote_hold": any(one.kind == "news" and one.channel != "phone" for one in theirs),
        "thanked": any(one.by == "you" and one.kind == "thank_you" for one in told),
        "answered": _answered(told),
        "you_wrote": any(one.by == "you" and one.kind == "check_in" for one in told),
    }


def _answered(told: list[Contact]) -> bool:
    """Tell whether one has written since they last told news or a no.

    What was said during their own call is no such answer: the note is the first written word.
    """
    heard = [
        (one.on, one.channel)
        for one in told
        if one.by == "them" and one.kind in ("news", "rejection")
    ]
    if not heard:
        return False
    day, channel = max(heard)
    return any(
        one.by == "you"
        and one.on >= day
        and not (one.on == day and one.channel == channel == "phone")
        for one in told
    )
