"""``advise``: a case in, the whole advice out. Pure; every valid model gets an answer."""

from dataclasses import replace
from datetime import date
from functools import cached_property

from followup_rules.advice import Advice, Alternative, Message, NextStep
from followup_rules.answers.alternatives import alternatives, channels, left_open
from followup_rules.answers.later import later, whole
from followup_rules.answers.next_steps import (
    StepContext,
    next_steps,
    send_day,
    thanks_come_too_late,
)
from followup_rules.case import Case
from followup_rules.decision.facts import ALONE, PlanContext
from followup_rules.decision.history import History, history_of, key_dates
from followup_rules.decision.read import read
from followup_rules.decision.table import decide
from followup_rules.decision.timing import timing
from followup_rules.explanation.basis import basis
from followup_rules.explanation.changes import changes_on, would_change
from followup_rules.explanation.reasons import parameters, questions, reasons
from followup_rules.locales import sentences
from followup_rules.note.composer import compose


def advise(case: Case) -> Advice:
    """Answer one case: may this person be invited, today, why, and with which words.

    Days are calendar days in the candidate's own calendar; lengths are UTF-16 code units.
    """
    return whole(advise_in_panel(case, ALONE))


def advise_in_panel(
    case: Case, context: PlanContext, *, variant: int = 0, send_on: date | None = None
) -> Advice:
    """Answer a case that is one of a panel's; it is worked out when it is looked at.

    ``variant`` keeps its note unlike the others'; ``send_on`` is the day that the plan gives it.
    """
    return Standing(case, context, send_on).advice(case, variant=variant)


class Standing:
    """What is to be said of a case, and of all that differ from it in words alone."""

    def __init__(self, case: Case, context: PlanContext, send_on: date | None = None) -> None:
        self._asked = case, context, send_on

    def advice(self, case: Case, *, variant: int = 0) -> Advice:
        """Answer the case, or one that differs in words alone: names, headline, topics."""
        return later(
            lambda: self._shown, lambda: _written(self, case, variant), lambda: self._explained
        )

    @cached_property
    def now(self) -> StepContext:
        """How things stand; the messages of other ways are still to be composed."""
        case, context, send_on = self._asked
        told = self._told
        facts, when = read(case, context, told), key_dates(case, told)
        decision = decide(facts)
        words = sentences(case.preferences.language, case.today)
        clock = timing(case, facts, when)
        turn = changes_on(case, decision.verdict, context, told)
        ways = channels(case, facts, when, told)
        left = left_open(decision.rule.leaves_open, decision.verdict, facts)
        now = StepContext(
            case=case,
            facts=facts,
            when=when,
            timing=clock,
            decision=decision,
            others=alternatives(ways, left, words),
            turn=turn,
            words=words,
            send_day=send_on or send_day(case, decision, clock, turn),
            your_turn_on=ways.your_turn_on,
        )
        return replace(now, others=()) if thanks_come_too_late(now) else now

    @cached_property
    def steps(self) -> tuple[NextStep, ...]:
        """What to do next; the words of messages are still to be composed."""
        return next_steps(self.now)

    @cached_property
    def _told(self) -> History:
        return history_of(self._asked[0])

    @cached_property
    def _shown(self) -> dict[str, object]:
        """What a list shows."""
        (case, context, _), now = self._asked, self.now
        known = parameters(case, now.when, now.timing)
        return {
            "verdict": now.decision.verdict,
            "certainty": now.decision.certainty,
            "headline": headline(now),
            "timing": now.timing,
            "reasons": reasons(
                now.decision, now.facts, now.words, known, in_plan=context.above > 0
            ),
            "changes_on": now.turn,
        }

    @cached_property
    def _explained(self) -> dict[str, object]:
        """What fixes the answer, and what would change it."""
        (case, context, _), now = self._asked, self.now
        return {
            "basis": basis(case, now.facts),
            "questions": questions(now.facts, now.words),
            "would_change": would_change(case, now.decision.verdict, context, self._told),
        }


def _written(standing: Standing, case: Case, variant: int) -> dict[str, object]:
    """Compose what is written to the person."""

    def message(unwritten: Message | None, sent: date | None = None) -> Message | None:
        composed = compose(case, kind=unwritten.kind, sent=sent) if unwritten else None
        return composed if isinstance(composed, Message) else None

    def with_words[Told: (Alternative, NextStep)](told: Told, sent: date | None = None) -> Told:
        if told.message is None:
            return told
        return told.model_copy(update={"message": message(told.message, sent)})

    invites = standing.now.decision.verdict in ("connect", "wait")
    return {
        "alternatives": tuple(with_words(one) for one in standing.now.others),
        "next_steps": tuple(with_words(one, one.on) for one in standing.steps),
        "note": compose(case, variant=variant) if invites else None,
    }


def _instead(now: StepContext) -> str:
    """Name what a headline says instead of a request."""
    decision, first = now.decision, now.others[0].kind if now.others else ""
    asked_again = decision.rule.id == "request-withdrawn" and now.facts.asked
    if asked_again and now.turn and now.turn.verdict == "connect":
        return "send_again"
    return "their_turn" if first == "existing_channel" and now.your_turn_on else first


def headline(now: StepContext) -> str:
    """Return the one short sentence: what to do, and when."""
    decision, facts, turn = now.decision, now.facts, now.turn
    match decision.verdict:
        case "connect":
            variant = "check_in" if facts.silence and facts.clock == "late" else ""
        case "wait" if turn and turn.verdict == "connect":
            variant = "send"
        case "wait" if facts.met == "fell_through":
            variant = "new_day"
        case "wait" if facts.met == "not_yet":
            variant = "met"
        case "wait" if facts.cautious and facts.outcome == "live":
            variant = "decision"
        case "wait" if turn:
            variant = "until"
        case "use_alternative":
            variant = _instead(now)
        case _:
            variant = decision.rule.id
    key = f"headline.{decision.verdict}.{variant}"
    return now.words.say(
        key if now.words.has(key) else f"headline.{decision.verdict}",
        send=now.send_day,
        turn=turn.date if turn else now.case.today,
    )
