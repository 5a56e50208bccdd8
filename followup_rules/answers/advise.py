"""``advise``: a case in, the whole advice out. Pure; every valid model gets an answer."""

from dataclasses import replace
from datetime import date

from followup_rules.advice import Advice, Message, Note
from followup_rules.answers.alternatives import alternatives, channels, left_open
from followup_rules.answers.next_steps import (
    StepContext,
    next_steps,
    send_day,
    thanks_come_too_late,
)
from followup_rules.case import Case
from followup_rules.decision.facts import ALONE, PlanContext
from followup_rules.decision.history import history_of, key_dates
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
    return advise_in_panel(case, ALONE)


def advise_in_panel(
    case: Case, context: PlanContext, *, variant: int = 0, send_on: date | None = None
) -> Advice:
    """Answer a case that is one of a panel's.

    ``variant`` keeps its note unlike the others'; ``send_on`` is the day that the plan gives it.
    """
    told = history_of(case)
    facts, when = read(case, context, told), key_dates(case, told)
    decision = decide(facts)
    words = sentences(case.preferences.language, case.today)
    clock = timing(case, facts, when)
    known = parameters(case, when, clock)
    turn = changes_on(case, decision.verdict, context, told)
    ways = channels(case, facts, when, told)
    day = send_on or send_day(case, decision, clock, turn)
    left = left_open(decision.rule.leaves_open, decision.verdict, facts)
    others = alternatives(ways, left, words)
    now = StepContext(
        case, facts, when, clock, decision, others, turn, words, day, ways.your_turn_on
    )
    if thanks_come_too_late(now):
        others = ()
        now = replace(now, others=others)
    note = compose(case, variant=variant) if decision.verdict in ("connect", "wait") else None
    return Advice(
        verdict=decision.verdict,
        certainty=decision.certainty,
        headline=headline(now),
        timing=clock,
        basis=basis(case, facts),
        reasons=reasons(decision, facts, words, known, in_plan=context.above > 0),
        alternatives=others,
        next_steps=next_steps(now),
        questions=questions(facts, words),
        would_change=would_change(case, decision.verdict, context, told),
        changes_on=turn,
        note=note if isinstance(note, Note) else None,
    )


def advise_like(known: Advice, case: Case, *, variant: int = 0) -> Advice:
    """Answer a case that differs from an answered one in words alone: names, headline, topics.

    Only what is composed for the person is made anew.
    """

    def again(message: Message | None, sent: date | None = None) -> Message | None:
        composed = compose(case, kind=message.kind, sent=sent) if message else None
        return composed if isinstance(composed, Message) else None

    note = compose(case, variant=variant) if known.note else None
    return known.model_copy(
        update={
            "alternatives": tuple(
                one.model_copy(update={"message": again(one.message)}) if one.message else one
                for one in known.alternatives
            ),
            "next_steps": tuple(
                one.model_copy(update={"message": again(one.message, one.on)})
                if one.message
                else one
                for one in known.next_steps
            ),
            "note": note if isinstance(note, Note) else None,
        }
    )


def _instead(now: StepContext) -> str:
    """Name what a headline says in place of a request."""
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
