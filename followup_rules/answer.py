"""``advise``: a case in, the whole advice out. Pure; every model that was made is answered."""

from datetime import date

from followup_rules.advice import Advice, Note
from followup_rules.alternatives import alternatives, left_open, open_ways
from followup_rules.basis import basis
from followup_rules.case import Case
from followup_rules.changes import changes_on, would_change
from followup_rules.clock import timing
from followup_rules.decide import decide
from followup_rules.explain import parameters, questions, reasons
from followup_rules.facts import ALONE, InPlan, moments, read
from followup_rules.next_steps import Situation, next_steps
from followup_rules.note import compose
from followup_rules.sentences import sentences


def advise(case: Case) -> Advice:
    """Answer one case: may this person be invited, today, why, and with which words.

    Days are calendar days in the candidate's own calendar; lengths are UTF-16 code units.
    """
    return advise_in_panel(case, ALONE)


def advise_in_panel(
    case: Case, seen: InPlan, *, variant: int = 0, send_on: date | None = None
) -> Advice:
    """Answer a case that is one of a panel's.

    ``variant`` keeps its note unlike the others'; ``send_on`` is the day that the plan gives it.
    """
    facts, when = read(case, seen), moments(case)
    decision = decide(facts)
    words = sentences(case.preferences.language, case.today)
    clock = timing(case, facts, when)
    known = parameters(case, when, clock)
    turn = changes_on(case, decision.verdict, seen)
    others = alternatives(
        open_ways(case, facts, when),
        left_open(decision.rule.instead, decision.verdict, facts),
        words,
    )
    now = Situation(case, facts, when, clock, decision, others, turn, words, send_on)
    note = compose(case, variant=variant) if decision.verdict in ("connect", "wait") else None
    return Advice(
        verdict=decision.verdict,
        certainty=decision.certainty,
        headline=headline(now),
        timing=clock,
        basis=basis(case, facts),
        reasons=reasons(decision, facts, words, known),
        alternatives=others,
        next_steps=next_steps(now),
        questions=questions(facts, words),
        would_change=would_change(case, decision.verdict, seen),
        changes_on=turn,
        note=note if isinstance(note, Note) else None,
    )


def headline(now: Situation) -> str:
    """Return the one short sentence: what to do, and when."""
    decision, facts, turn = now.decision, now.facts, now.turn
    match decision.verdict:
        case "connect":
            variant = "check_in" if facts.silence and facts.clock == "late" else ""
        case "wait" if turn and turn.verdict == "connect":
            variant = "send"
        case "wait" if facts.met == "not_yet":
            variant = "met"
        case "wait" if facts.cautious and facts.outcome == "live":
            variant = "decision"
        case "wait" if turn:
            variant = "until"
        case "use_alternative":
            variant = now.others[0].kind if now.others else ""
        case _:
            variant = decision.rule.id
    key = f"headline.{decision.verdict}.{variant}"
    return now.words.say(
        key if now.words.has(key) else f"headline.{decision.verdict}",
        send=now.send_day,
        turn=turn.date if turn else now.case.today,
    )
