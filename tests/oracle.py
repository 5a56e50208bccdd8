"""A second, independent reading of the guide: one plain function, and one for a whole panel.

Written from ``claims.md`` and the contract alone, without the rules, so that where it and the
library agree, two readers agreed. It is made to be read beside the guide, step by step, and not
to be fast or clever. Where the readings are silent or allow two answers, it chooses, and says so
in a comment "Choice n" with the words that support it; ``docs/oracle.md`` lists what became of
each difference between the two.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import product

from followup_rules.advice import Certainty, Phase, Timing, Verdict
from followup_rules.case import Application, Case, Contact, Interview, Panel, PanelPerson

LESS_RECEPTIVE = ("cold", "disengaged", "skeptical")
OFFERED = ("offer_received", "offer_accepted", "offer_declined")
# Choice 1: "booked interviews once the stage is over" (contract): over are the stages after which
# nothing more is decided. An offer in hand is "an ordinary live process" (A19), a frozen role "not
# a rejection" (A17): both go on.
OVER = ("offer_accepted", "offer_declined", "rejected", "withdrawn")
HEARD = (
    "scheduling",
    "substance",
    "news",
    "rejection",
    "negative_feedback",
    "invites_connection",
)


@dataclass(frozen=True)
class Answer:
    """What the oracle says: what to do, how sure, the clock, and what decided."""

    verdict: Verdict
    certainty: Certainty
    timing: Timing | None
    decided_by: str


@dataclass(frozen=True)
class Ruling:
    """An answer without its clock."""

    verdict: Verdict
    certainty: Certainty
    decided_by: str


def no(verdict: Verdict, certainty: Certainty, decided_by: str) -> Ruling:
    return Ruling(verdict, certainty, decided_by)


# --- days ------------------------------------------------------------------------------------


def later(day: date, days: int) -> date:
    """``day`` moved, held at the two ends of the calendar."""
    number = day.toordinal() + days
    return date.fromordinal(max(1, min(date.max.toordinal(), number)))


def works(day: date, case: Case | Panel) -> bool:
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return (
        names[day.weekday()] not in case.preferences.weekend
        and day not in case.preferences.holidays
    )


def first_working(start: date, end: date, case: Case | Panel) -> date | None:
    day = start
    while day <= end:
        if works(day, case):
            return day
        if day == date.max:
            return None
        day = later(day, 1)
    return None


def next_working(start: date, case: Case | Panel) -> date:
    """The first working day from ``start`` on."""
    # Choice 2: where no day is a working day, or none is left in the calendar, the day itself:
    # "suggest a working morning, never block on it" (practice, section 4).
    return first_working(start, later(start, 1_000 + 14), case) or start


# --- what the case says, put into the readings' own terms --------------------------------------


@dataclass(frozen=True)
class Told:
    """The case without what the contract ignores, and the questions that the readings ask of it."""

    case: Case
    interviews: tuple[Interview, ...]
    contacts: tuple[Contact, ...]

    @property
    def today(self) -> date:
        return self.case.today

    @property
    def app(self) -> Application:
        return self.case.application

    @property
    def met_in_vain(self) -> bool:
        """A30: the interviews with this person did not happen, and none has or is booked."""
        return not self.with_them and any(
            i.with_person and not i.took_place for i in self.case.interviews
        )

    @property
    def left(self) -> bool:
        """A31: they no longer work there. "Unknown is never assumed": it reads as not."""
        return self.case.person.still_there is False

    @property
    def over(self) -> bool:
        return self.app.stage in OVER

    @property
    def with_them(self) -> list[date]:
        return sorted(i.on for i in self.interviews if i.with_person)

    @property
    def last_with_them(self) -> date | None:
        past = [on for on in self.with_them if on <= self.today]
        return past[-1] if past else None

    @property
    def next_with_them(self) -> date | None:
        booked = [on for on in self.with_them if on > self.today]
        return booked[0] if booked else None

    @property
    def round_within_a_week(self) -> bool:
        # Choice 3: "booked within 7 days" (A4) is counted from today; of several, the next one.
        return (
            self.last_with_them is not None
            and self.next_with_them is not None
            and (self.next_with_them - self.today).days <= 7
        )

    @property
    def counted_from(self) -> date | None:
        if self.last_with_them is None or self.round_within_a_week:
            return self.next_with_them
        return self.last_with_them

    @property
    def days_since(self) -> int | None:
        return None if self.counted_from is None else (self.today - self.counted_from).days

    def mine(self, *kinds: str) -> list[Contact]:
        return [c for c in self.contacts if c.by == "you" and c.kind in kinds]

    # A27, A16: their own word

    @property
    def add_me(self) -> date | None:
        """The day of their first "do add me" (only from this person: contract)."""
        words = [c.on for c in self.contacts if c.by == "them" and c.kind == "invites_connection"]
        return min(words) if words else None

    @property
    def refusals(self) -> list[date]:
        # Choice 4: a rejection or negative feedback counts from this person and from anyone at the
        # employer (A5, A17), not from you.
        return [
            c.on
            for c in self.contacts
            if c.by != "you" and c.kind in ("rejection", "negative_feedback")
        ]

    @property
    def refused(self) -> bool:
        # Choice 5: an offer, whatever became of it, shows that no earlier word was "definitively"
        # negative or a "clear rejection" (S46): there, the stage speaks for today.
        return self.app.stage == "rejected" or (
            bool(self.refusals) and self.app.stage not in OFFERED
        )

    @property
    def asked_after_refusal(self) -> date | None:
        """Their first invitation "with or after the rejection" (A16, A27)."""
        # Choice 6: a rejection whose day is not known is one of the "other unknowns" that "never
        # hold back" (A21): any word of theirs may have come with it. Of several refusals, the last.
        words = [
            c.on
            for c in self.contacts
            if c.by == "them"
            and c.kind == "invites_connection"
            and c.on >= max(self.refusals, default=date.min)
        ]
        return min(words) if words else None

    # A5, A6, A15

    @property
    def silent(self) -> bool:
        """S16 as A5 reads it."""
        # Choice 7: an offer, a rejection or your own farewell is an answer: "haven't heard back"
        # can't hold once there is one.
        if self.over or self.refused or self.app.stage == "offer_received":
            return False
        if not self.interviews:
            return False
        # Choice 8: "the last interview" (A5) is the last of the application, whoever sat in it,
        # the booked ones too: where a round is booked, the process is alive and you have heard.
        moments = [i.on for i in self.interviews]
        moments += [c.on for c in self.contacts if c.by != "you" and c.kind in HEARD]
        if (self.today - max(moments)).days <= 14:
            return False
        # Choice 9: a day "has passed" when today is after it.
        return self.app.decision_by is None or self.app.decision_by < self.today

    @property
    def lifted_until(self) -> date:
        """A27: "add me" lifts "what was written before it"."""
        # Choice 52: of several such words the last one lifts; yours of the same day were written
        # before it, as in choice 11. Where a refusal came after the word, nothing hangs on it.
        words = [c.on for c in self.contacts if c.by == "them" and c.kind == "invites_connection"]
        return max(words, default=date.min)

    def after_their_word(self, contact: Contact) -> bool:
        return self.add_me is None or contact.on > self.lifted_until

    @property
    def last_touch(self) -> date | None:
        """The last one that counts (A6, A27)."""
        touches = [c.on for c in self.mine("check_in", "substance") if self.after_their_word(c)]
        return max(touches) if touches else None

    @property
    def live_exchange(self) -> bool:
        # Choice 10: the exchange is between you and them (contract); "two-way": one of yours at
        # least; "messages/calls": words in the room are neither; "since the interview" is since
        # their last one, its own day included; "the last 7 days" reach back to the day seven days
        # ago, as "within 7 days" in A4. Their word of substance may be older than those 7 days:
        # only the three messages are tied to them.
        since = self.last_with_them or date.min
        both = [
            c
            for c in self.contacts
            if c.by in ("you", "them")
            and c.on >= since
            and c.channel != "in_person"
            and self.after_their_word(c)
        ]
        answered = any(c.by == "them" and c.kind == "substance" for c in both) and any(
            c.by == "you" for c in both
        )
        recent = [c for c in both if (self.today - c.on).days <= 7]
        return answered and len(recent) >= 3

    @property
    def unanswered(self) -> int:
        # Choice 11: "their last word" is anything from this person, a courtesy too; yours of the
        # same day counts as answered (days don't tell the hour).
        since = self.last_with_them or date.min
        words = [c.on for c in self.contacts if c.by == "them"]
        mine = [
            c
            for c in self.contacts
            if c.by == "you"
            and c.on >= since
            and (not words or c.on > max(words))
            and c.kind in ("substance", "check_in")
        ]
        check_ins = sum(c.kind == "check_in" for c in mine)
        return len(mine) - min(1, check_ins)

    @property
    def checked_in(self) -> bool:
        # Choice 12: "no check-in of yours yet" (A1) means since their last interview.
        since = self.last_with_them or date.min
        return any(c.on >= since for c in self.mine("check_in"))


def hear(case: Case) -> Told:
    """Drop what the contract ignores."""
    interviews = tuple(
        i
        for i in case.interviews
        # A30: what did not take place "starts no clock".
        if i.took_place and (i.on <= case.today or case.application.stage not in OVER)
    )
    # Choice 13: the first interview is the earliest of those that are not ignored, with whomever;
    # where none is known, no contact is from before it.
    first = min((i.on for i in interviews), default=date.min)
    contacts = tuple(c for c in case.contacts if c.on >= first)
    return Told(case, interviews, contacts)


# --- the clock -------------------------------------------------------------------------------


def phase_of(days: int, stale_after: int) -> Phase:
    if days < 0:
        return "before"
    if days <= 2:
        return "too_soon"
    if days <= 4:
        return "allowed"
    if days <= 7:
        return "ideal"
    if days <= 14:
        return "on_time"
    # Choice 14: the freshness setting moves only the edge between late and stale; set under 15, it
    # leaves no late phase and no shorter one either.
    return "late" if days <= stale_after else "stale"


def new_note_quota(told: Told) -> date | None:
    """The day to wait for when no note is left: the reset, if it comes inside the window."""
    account = told.case.account
    origin = told.counted_from
    if account.notes_left != 0 or account.notes_reset_on is None or origin is None:
        return None
    # Choice 15: "inside the window" (step 10) is up to ``on_time_until`` (S15).
    inside = told.today < account.notes_reset_on <= later(origin, 14)
    return account.notes_reset_on if inside else None


def no_note_left(told: Told) -> bool:
    # Choice 16: a reset day that has come means that the quota has started anew, whatever the
    # count said before; otherwise a "wait for the reset" would promise what never comes.
    account = told.case.account
    reset = account.notes_reset_on
    return account.notes_left == 0 and (reset is None or reset > told.today)


def timing_of(told: Told) -> Timing | None:
    origin, days = told.counted_from, told.days_since
    if origin is None or days is None:
        return None
    stage = told.app.stage
    ideal_from, ideal_to, on_time_until = later(origin, 5), later(origin, 7), later(origin, 14)

    # Choice 17: where the floor lapses (A27 "add me", A19 accepted), ``earliest`` is the day from
    # which it has lapsed, since connect "means that sending today is not wrong". What holds it
    # back is whatever has a day of its own: the touch (A6), the quota (step 10), the next working
    # day after a rejection (A16), LinkedIn's block (A24), the end of a restriction (A20).
    soon = False
    if told.refused:
        word = told.asked_after_refusal
        earliest = later(origin, 3)
        if word is not None:
            soon = True
            earliest = max(origin, next_working(later(word, 1), told.case))
    elif stage == "offer_accepted":
        soon = True
        earliest = origin
    elif told.add_me is not None:
        soon = True
        earliest = max(origin, told.add_me)
    else:
        earliest = later(origin, 3)
    if told.last_touch is not None and stage != "offer_accepted":
        earliest = max(earliest, later(told.last_touch, 7))
    quota = new_note_quota(told)
    if quota is not None:
        earliest = max(earliest, quota)
    link = told.case.invitation
    if link.state == "withdrawn" and link.on is not None and not new_request_possible(told):
        earliest = max(earliest, later(link.on, 21))
    rule = told.app.restriction
    if rule is not None and rule.until is not None and restricted(told.case):
        earliest = max(earliest, later(rule.until, 1))

    return Timing(
        counted_from=origin,
        days_since=days,
        phase=phase_of(days, told.case.preferences.stale_after_days),
        check_in=told.silent,
        earliest=earliest,
        ideal_from=ideal_from,
        ideal_to=ideal_to,
        on_time_until=on_time_until,
        suggested=suggested_day(
            max(told.today, earliest), (ideal_from, ideal_to, on_time_until), told.case, soon=soon
        ),
    )


def suggested_day(
    start: date, window: tuple[date, date, date], case: Case | Panel, *, soon: bool
) -> date:
    ideal_from, ideal_to, on_time_until = window
    # Choice 18: where the floor has lapsed, the day is the first working one ("same evening or
    # next morning", A27; "no waiting", A19): the ideal window is for doubt (S17), and there is
    # none. Everyone else is pointed at the ideal window first.
    if not soon:
        day = first_working(max(start, ideal_from), ideal_to, case)
        if day is not None:
            return day
    day = first_working(start, on_time_until, case)
    if day is not None:
        return day
    if start <= on_time_until:
        # Choice 19: "any day up to it" is the first one left of the ideal window (S17), else the
        # first one left.
        return start if soon or start > ideal_to else max(start, ideal_from)
    return next_working(start, case)


# --- may this person be invited, and today? -----------------------------------------------------


def oracle(case: Case, *, less_receptive_panel: bool = False) -> Answer:
    """The answer for one person; the flag is A12's, which only a panel can know."""
    told = hear(case)
    rulings = [
        decide(told, one, less_receptive_panel=less_receptive_panel) for one in possible(case)
    ]
    timing = timing_of(told)
    if len({r.verdict for r in rulings}) > 1:
        # A21. The order of step 2 comes to the same for an unknown state of the invitation (A24).
        return Answer("use_alternative", "judgement", timing, "A21")
    # Choice 20: where every possible value gives the same verdict it is that one; clear only if
    # it is clear for each of them.
    doubtful = [r for r in rulings if r.certainty == "judgement"]
    ruling = (doubtful or rulings)[0]
    return Answer(ruling.verdict, ruling.certainty, timing, ruling.decided_by)


@dataclass(frozen=True)
class Known:
    """The facts of A21, each with a value."""

    part: str
    part_unknown: bool
    assessed: bool
    rapport: str
    interest: str
    state: str


def possible(case: Case) -> Iterator[Known]:
    """Everything that the unknown facts of A21 may turn out to be."""
    person = case.person
    parts = ("hiring_manager", "recruiter", "agency_recruiter", "senior", "peer", "logistics")
    rapports = ("warm", "neutral", "formal", "cold", "disengaged", "skeptical")
    interests = ("role_and_company", "company_only", "lost")
    states = ("none", "sent", "connected", "received", "withdrawn")
    for part, assessed, rapport, interest, state in product(
        parts if person.part == "unknown" else (person.part,),
        (True, False) if person.assessed_you is None else (person.assessed_you,),
        rapports if person.rapport == "unknown" else (person.rapport,),
        interests if case.application.interest == "unsure" else (case.application.interest,),
        # Choice 21: a restriction in force comes first (step 1) and answers an unknown state of
        # the invitation as if there were none: "a declared rule always wins" (A20).
        ("none",)
        if case.invitation.state == "unknown" and restricted(case)
        # Where LinkedIn offers no Connect, an unknown state can hold back nothing more.
        else ("none",)
        if case.invitation.state == "unknown" and case.invitation.can_send is False
        else states
        if case.invitation.state == "unknown"
        else (case.invitation.state,),
    ):
        yield Known(part, person.part == "unknown", assessed, rapport, interest, state)


def restricted(case: Case) -> bool:
    rule = case.application.restriction
    return rule is not None and (rule.until is None or case.today <= rule.until)


def decide(told: Told, known: Known, *, less_receptive_panel: bool) -> Ruling:
    who = may_invite(told, known, less_receptive_panel=less_receptive_panel)
    return who if who.verdict != "connect" else today(told, who)


def may_invite(  # noqa: C901, PLR0911, PLR0912  # one step after another, as in the guide
    told: Told, known: Known, *, less_receptive_panel: bool
) -> Ruling:
    """Steps 1 to 8: the first no; or ``connect`` with its certainty."""
    case, app = told.case, told.app

    # 1 and 2. A restriction "never turns already_connected or pending into another verdict".
    if known.state == "connected":
        return no("already_connected", "clear", "A15")
    if known.state == "sent":
        return no("pending", "clear", "A23")
    rule = app.restriction
    if rule is not None and restricted(case):
        # Choice 22: "their invitation waits" (contract): with a restriction in force the verdict
        # on an invitation of theirs is the restriction's own.
        if rule.kind == "no_contact":
            return no("do_not_connect", "clear", "A20")
        return no("use_alternative", "clear", "A20")
    if known.state == "received":
        return no("accept_invitation", "clear", "A27")
    if known.state == "withdrawn" and not new_request_possible(told):
        return no("use_alternative", "clear", "A24")
    if case.person.profile != "found":
        return no("use_alternative", "clear", "A28")

    # 3. Choice 23: "before the interview" is said by a booked interview with this person when
    # there was none yet, or, where no day is known, by the stage; an interview with a day up to
    # today has happened ("later than today: booked", contract), whatever the stage says. Someone
    # who never sat in an interview and never will is not "before" it: else the coordinator who
    # only sent calendar links (S27, A8) could not come up.
    # Choice 54: after a no, or once the process is over, no new day comes of it: A30's "wait" is
    # for a process that lives ("After a no: no thanks for a conversation" speaks of the rest).
    in_vain = told.met_in_vain and not told.refused and not told.over
    if told.last_with_them is None and (
        told.next_with_them is not None
        or in_vain
        or (app.stage == "before_interview" and not told.met_in_vain)
    ):
        # Choice 53: a cancelled interview and none booked is A30's, whatever the stage says.
        return no("wait", "clear", "A30" if told.met_in_vain else "A29")

    # 4.
    asked = told.add_me is not None
    if told.refused:
        if told.asked_after_refusal is None:
            return no("do_not_connect", "clear", "S46")
        asked = True
    # Choice 55: A27's "once it is over (A16, A19) there is no role left to be interested in" is
    # said of the ends without a job; who accepted has a role.
    no_role_left = asked and (told.refused or app.stage in ("offer_declined", "withdrawn"))
    if known.interest == "lost" and not no_role_left:
        return no("do_not_connect", "clear", "S45")
    if known.interest == "company_only" and not no_role_left:
        return no("use_alternative", "judgement", "A18")
    # Choice 56: A31 names no exception for a job accepted: who has left is no colleague to be,
    # and A19's reason is gone. A mood that you called cold is not lifted by "add me" (A27).
    warm_to_you = known.rapport == "warm" or (
        case.person.known_before and known.rapport in ("neutral", "formal")
    )
    if app.stage == "offer_accepted" and told.left:
        if known.rapport in LESS_RECEPTIVE or not (warm_to_you or asked):
            return no("use_alternative", "judgement", "A31")
        if case.unsure:
            return no("use_alternative", "judgement", "S39")
        if case.invitation.can_send is False:
            return no("use_alternative", "clear", "A22")
        return Ruling("connect", "judgement", "A31")
    if app.stage == "offer_accepted":
        # Choice 24: accepted is "connect, no waiting, no cap argument" (A19): a yes that part,
        # mood, places and overdoing don't take back (the outcome is known, A15), but your own
        # hesitation does (S39, S49), and so does LinkedIn where it offers no Connect.
        if case.invitation.can_send is False:
            return no("use_alternative", "clear", "A22")
        if case.unsure:
            return no("use_alternative", "judgement", "S39")
        return Ruling("connect", "clear", "A19")
    if app.stage in ("offer_declined", "withdrawn") and not asked:
        return no("do_not_connect", "clear", "A19")

    # 5. Choice 25: "add me" lifts the question of the part as a whole: it lifts S27 (A27), and a
    # manager who did not assess you can't be further away than a coordinator who did not.
    if not known.assessed and not asked:
        # Choice 26: for an unknown part A8 says the answer itself ("S27 for recruiters, logistics
        # and unknown parts"), before A21 is asked. An agency recruiter is a recruiter.
        if known.part_unknown or known.part in ("recruiter", "agency_recruiter", "logistics"):
            return no("do_not_connect", "clear", "S27")
        return no("use_alternative", "judgement", "A8")

    # 6. "After a rejection their invitation wins over that too" (A27).
    if not told.refused:
        if known.rapport in LESS_RECEPTIVE:
            return no("do_not_connect", "clear", "S47" if known.rapport == "cold" else "S28")
        if app.environment == "cold":
            # Choice 27: "add me" does not make a neutral person warm here: A27 lifts "the warmth
            # that S26 asks for", never "a mood that you called cold".
            if warm_to_you:
                return no("use_alternative", "judgement", "A13")
            return no("do_not_connect", "clear", "S47")

    # A31: with the say in the hiring gone, so are S25 and S26.
    leads = not told.left and (
        known.part == "hiring_manager" or (known.assessed and case.person.runs_process)
    )
    warm = warm_to_you or asked
    key_person = leads or (known.part == "senior" and warm)
    # Choice 28: A12 knows no exception for an agency; "add me" lifts it (A27). Choice 57: who has
    # left sits on no panel any more.
    if less_receptive_panel and not key_person and not asked and not told.left:
        return no("use_alternative", "judgement", "A12")

    # 7. Choice 29: no place left is an alternative ("can … replace" an invitation, S44); clear at
    # the hard limit, a judgement at the soft one ("say so", A11).
    limits = case.preferences.limits
    if uses_a_place(case, known.part):
        if case.invitations_sent >= limits.at_most:
            return no("use_alternative", "clear", "A11")
        if case.invitations_sent >= limits.advised and not key_person and not asked:
            return no("use_alternative", "judgement", "A11")

    # 8. Choice 30: "look again when … the outcome is known" (A15) ends the exchange's hold once
    # the stage is over or a rejection has come; unanswered messages go on to count.
    if told.live_exchange and not told.over and not told.refused:
        return no("use_alternative", "judgement", "S48")
    # Choice 31: "save for the one request of S16": where S16 holds, they don't hold it back.
    if told.unanswered >= 2 and not told.silent:
        return no("use_alternative", "judgement", "S48")
    yes = role_and_warmth(told, known, leads=leads, warm=warm)
    if yes.verdict == "connect" and case.invitation.can_send is False:
        # "these indirect engagement tactics can supplement or potentially replace" it (S44).
        return no("use_alternative", "clear", "A22")
    if yes.verdict == "connect" and case.unsure:
        return no("use_alternative", "judgement", "S39")
    return yes


def uses_a_place(case: Case, part: str) -> bool:
    """A11, A31, A32: whose request counts towards the employer's places."""
    person = case.person
    return (
        part != "agency_recruiter" and person.still_there is not False and not person.known_before
    )


def new_request_possible(told: Told) -> bool:
    """A24: a withdrawn invitation may be followed by a new one."""
    since = told.case.invitation.on
    # Choice 32: with the day unknown, 21 days are not known to have passed. The day of an offer is
    # told by nothing but the stage, which is today's: it counts as come since; one that you have
    # declined is no reason for a new request. A word of the same
    # day counts as since. For an unknown state of the link, the day is no withdrawal's.
    if since is None or (told.today - since).days < 21:
        return False
    if told.app.stage in ("offer_received", "offer_accepted"):
        return True
    return any(
        c.by == "them" and c.kind == "invites_connection" and c.on >= since for c in told.contacts
    )


def role_and_warmth(told: Told, known: Known, *, leads: bool, warm: bool) -> Ruling:
    """A10's table, for those whom nothing has ruled out; mixed "changes the certainty only"."""
    if told.left:
        # "Warm → connect, a judgement …; else → alternative, a judgement" (A31).
        if not warm:
            return no("use_alternative", "judgement", "A31")
        answer = Ruling("connect", "judgement", "A31")
    elif leads:
        # Choice 33: an "add me" makes up for warmth in certainty too.
        sure = warm or known.rapport == "neutral"
        answer = Ruling("connect", "clear" if sure else "judgement", "S25")
    elif not warm:
        return no("use_alternative", "judgement", "A10")
    elif known.part == "senior":
        answer = Ruling("connect", "clear", "S26")
    else:
        # Choice 34: whoever assessed you from another part (logistics, an agency) stands in the
        # row of the "recruiter who assessed you".
        answer = Ruling("connect", "judgement", "A10")
    if told.app.environment == "mixed":
        answer = replace(answer, certainty="judgement")
    # A16 and A19: connect because they invited you, after the end, is a judgement.
    if told.refused or told.over:
        answer = replace(answer, certainty="judgement", decided_by="A16")
    return answer


def today(told: Told, yes: Ruling) -> Ruling:
    """Steps 9 and 10, for someone who got a yes."""
    # Choice 35: a wait is as sure as what it waits for says (A1: "wait, clear" on days 0 and 1
    # for whomever); only a connect carries on the doubt of the steps before.
    answer = clock(told, yes)
    if answer.verdict != "connect":
        return answer
    # 10. Choice 36: what no reading calls a judgement is clear.
    if no_note_left(told):
        if new_note_quota(told) is not None:
            return no("wait", "clear", "S6")
        return no("use_alternative", "clear", "S6")
    return answer


def clock(told: Told, yes: Ruling) -> Ruling:  # noqa: C901, PLR0911, PLR0912  # likewise
    case, stage = told.case, told.app.stage
    if stage == "offer_accepted":
        # Choice 37: "no waiting" (A19): neither clock nor weekly touch.
        return yes

    # The end has come and they asked (A16, A19): their word is the clock, not the interview.
    # Choice 38: the stale row is for a process in which a check-in makes sense; here it doesn't.
    ended = told.refused or told.over
    days = told.days_since
    touch_holds = told.last_touch is not None and (told.today - told.last_touch).days < 7
    if ended:
        word = told.asked_after_refusal
        if told.refused and word and told.today < next_working(later(word, 1), case):
            return no("wait", "judgement", "A16")
        return no("wait", "clear", "A6") if touch_holds else yes

    asked = told.add_me is not None
    cautious = case.preferences.cautious and stage != "offer_received" and not asked
    # Choice 39: whoever assessed you did so in an interview; its day is one of the "other
    # unknowns" that "never hold back" (A21). But the touch and the setting do; and the yes is a
    # judgement, since the floor of S14 can't be seen to be met.
    if days is None:
        if touch_holds:
            return no("wait", "clear", "A6")
        if cautious:
            return no("wait", "clear", "cautious")
        return Ruling("connect", "judgement", "A21 day")
    if told.round_within_a_week:
        return no("wait", "judgement", "A4")
    if days <= 1 and not asked:
        return no("wait", "clear", "S14")
    if days == 2 and not asked:
        return no("wait", "judgement", "S14")

    # Choice 40: stale without a check-in is an alternative even in the week after a touch: a wait
    # would promise an invitation that doesn't follow. `cautious` says ``wait`` (contract) before.
    phase = phase_of(days, case.preferences.stale_after_days)
    if phase == "stale" and not told.checked_in and not cautious:
        return no("use_alternative", "judgement", "A1")
    if touch_holds:
        return no("wait", "clear", "A6")
    if cautious:
        return no("wait", "clear", "cautious")
    if phase == "stale":
        return yes if told.left else Ruling("connect", "judgement", "A1")
    if phase == "late":
        # Choice 41: not heard, but S16 does not fire yet (the day of the decision is to come):
        # as where you have heard.
        if told.left:
            return yes
        if told.silent:
            return replace(yes, decided_by="S16")
        return Ruling("connect", "judgement", "A1")
    return yes


# --- a whole panel ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Invited:
    key: str
    send_on: date
    answer: Answer


@dataclass(frozen=True)
class Groups:
    """What ``plan`` answers, as far as the readings fix it."""

    connect: tuple[Invited, ...]
    instead: tuple[tuple[str, Answer], ...]
    skip: tuple[tuple[str, Answer], ...]
    settled: tuple[tuple[str, Answer], ...]
    used: int
    left: int


def case_of(panel: Panel, one: PanelPerson, sent: int) -> Case:
    """This person's case, with ``sent`` places used."""
    # Choice 42: for this person, what others of the panel said, and what stands in the panel's
    # own list, is a word of "anyone else there" (contract); what you said to others is none.
    words = [c for c in panel.contacts if c.by != "you"]
    interviews = [Interview(with_person=True, **i.model_dump()) for i in one.interviews]
    for other in panel.people:
        if other.key != one.key:
            words += [c for c in other.contacts if c.by != "you"]
            interviews += [
                Interview(on=i.on, with_person=False, took_place=i.took_place)
                for i in other.interviews
            ]
    contacts = one.contacts + tuple(c.model_copy(update={"by": "employer"}) for c in words)
    return Case.model_construct(
        today=panel.today,
        person=one.person,
        application=panel.application.model_copy(update={"environment": environment_of(panel)}),
        interviews=tuple(interviews),
        contacts=contacts,
        invitation=one.invitation,
        invitations_sent=sent,
        unsure=one.unsure,
        account=panel.account,
        preferences=panel.preferences,
    )


def environment_of(panel: Panel) -> str:
    """A12: a clear majority of those who assessed you, "unless the user says otherwise"."""
    if panel.application.environment != "unknown":
        return panel.application.environment
    assessed = [p.person for p in panel.people if p.person.assessed_you]
    cold = sum(p.rapport in LESS_RECEPTIVE for p in assessed)
    return "cold" if cold >= 2 and cold * 2 > len(assessed) else "unknown"


def place_in_order(panel: Panel, one: PanelPerson) -> tuple[int, int, int, str]:
    person = one.person
    if person.part == "hiring_manager":
        part = 0
    elif person.assessed_you and person.runs_process:
        part = 1  # S25 is about those who decide: who only schedules has the place of their part
    else:
        # Choice 43: an agency recruiter with the recruiters; logistics and unknown parts last.
        part = {"senior": 2, "recruiter": 3, "agency_recruiter": 3, "peer": 4}.get(person.part, 5)
    # Choice 44: warmth falls from warm over neutral to formal (whose yes is a judgement, A10),
    # then unknown, then the less receptive.
    warmth = {"warm": 0, "neutral": 1, "formal": 2, "unknown": 3}.get(person.rapport, 4)
    # Choice 45: "later interview" is the last that they sit in, booked ones included: the contract
    # calls both an interview.
    last = max(hear(case_of(panel, one, 0)).with_them, default=None)
    return part, warmth, -(last.toordinal() if last else 0), one.key


def oracle_plan(panel: Panel) -> Groups:
    """Whom of many, in which order, on which days."""
    less_receptive = any(p.person.rapport in LESS_RECEPTIVE for p in panel.people)
    sent, stage = panel.invitations_sent, panel.application.stage
    connect: list[Invited] = []
    windows: dict[str, list[date]] = {}
    instead: list[tuple[str, Answer]] = []
    skip: list[tuple[str, Answer]] = []
    settled: list[tuple[str, Answer]] = []
    for one in sorted(panel.people, key=lambda p: place_in_order(panel, p)):
        case = case_of(panel, one, sent)
        answer = oracle(case, less_receptive_panel=less_receptive)
        # Choice 51: before the interview nobody is asked about places (step 3), yet a plan has
        # "never more than the places left": whoever waits beyond them stands under ``instead``.
        holds_place = uses_a_place(case, one.person.part)
        full = sent >= panel.preferences.limits.at_most and stage != "offer_accepted"
        if answer.verdict == "wait" and full and holds_place:
            instead.append((one.key, answer))
        elif answer.verdict in ("connect", "wait"):
            connect.append(Invited(one.key, panel.today, answer))
            windows[one.key] = days_of_window(panel, case, answer)
            # Choice 46: your own agency recruiter uses no place (A11).
            sent += holds_place
        elif answer.verdict == "use_alternative":
            instead.append((one.key, answer))
        elif answer.verdict == "do_not_connect":
            skip.append((one.key, answer))
        else:
            settled.append((one.key, answer))
    # Choice 47: ``places`` are those before the plan: used as told, left up to ``at_most``. After
    # an offer is accepted there is "no cap argument" (A19), in a plan either.
    used = panel.invitations_sent
    left = max(0, panel.preferences.limits.at_most - used)
    days = spread(connect, windows)
    return Groups(days, tuple(instead), tuple(skip), tuple(settled), used, left)


def spread(invited: list[Invited], windows: dict[str, list[date]]) -> tuple[Invited, ...]:
    """Each on the best day of their window; from a third on one day, whoever has another goes."""
    # Choice 50: days are given in order; where someone lower can only go on a day that is full,
    # the lowest there who has a free day left makes room ("while the windows leave another day").
    send: dict[str, date] = {}
    for one in invited:
        taken = list(send.values())
        days = windows[one.key]
        send[one.key] = next((day for day in days if taken.count(day) < 2), days[0])
    moving = True
    while moving:
        moving = False
        for one in reversed(invited):
            taken = list(send.values())
            free = [day for day in windows[one.key] if taken.count(day) < 2]
            if taken.count(send[one.key]) > 2 and free:
                send[one.key] = free[0]
                moving = True
    return tuple(replace(one, send_on=send[one.key]) for one in invited)


def days_of_window(panel: Panel, case: Case, answer: Answer) -> list[date]:
    """The days on which this person may be written to, the best first."""
    timing = answer.timing
    if timing is None:
        # Choice 48: without a clock: as soon as may be, or, told to wait, as if the interview had
        # been today.
        start = panel.today if answer.verdict == "connect" else later(panel.today, 5)
        return run_of_days(start, later(start, 60), panel)
    start = max(panel.today, timing.earliest)
    stale_from = later(timing.counted_from, panel.preferences.stale_after_days)
    told = hear(case)
    free = told.refused or told.over
    if start <= timing.on_time_until and timing.suggested <= timing.on_time_until:
        days = run_of_days(start, timing.on_time_until, panel)
        ideal = [d for d in days if timing.ideal_from <= d <= timing.ideal_to and works(d, panel)]
        first = [timing.suggested]
        if not (free or told.add_me):
            first += ideal
        return list(dict.fromkeys(first + days))
    # Choice 49: beyond the window of S15 the days up to stale are the window; beyond that, and
    # once the process is over, there is none, and the working days simply follow each other.
    end = later(start, 60) if free or start > stale_from else max(stale_from, start)
    return list(dict.fromkeys([timing.suggested, *run_of_days(start, end, panel)]))


def run_of_days(start: date, end: date, panel: Panel) -> list[date]:
    """From ``start`` to ``end``, the working days before the others."""
    days = [date.fromordinal(n) for n in range(start.toordinal(), max(start, end).toordinal() + 1)]
    return [d for d in days if works(d, panel)] + [d for d in days if not works(d, panel)]
