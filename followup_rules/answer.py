"""``advise``: a case in, the whole advice out. Pure; every model that was made is answered."""

from followup_rules.advice import Advice, Note
from followup_rules.case import Case
from followup_rules.clock import timing
from followup_rules.decide import decide
from followup_rules.explain import parameters, questions, reasons
from followup_rules.facts import moments, read
from followup_rules.note import compose
from followup_rules.sentences import sentences


def advise(case: Case) -> Advice:
    """Answer one case: may this person be invited, today, why, and with which words.

    Days are calendar days in the candidate's own calendar; lengths are UTF-16 code units.
    """
    return advise_in_panel(case)


def advise_in_panel(case: Case, *, cool_panel: bool = False, variant: int = 0) -> Advice:
    """Answer a case that is one of a panel's; ``variant`` keeps its note unlike the others'."""
    facts, when = read(case, cool_panel=cool_panel), moments(case)
    decision = decide(facts)
    words = sentences(case.preferences.language, case.today)
    clock = timing(case, facts, when)
    known = parameters(case, when, clock)
    note = compose(case, variant=variant) if decision.verdict in ("connect", "wait") else None
    return Advice(
        verdict=decision.verdict,
        certainty=decision.certainty,
        headline=words.say(f"headline.{decision.verdict}", **known),
        timing=clock,
        basis=(),
        reasons=reasons(decision, facts, words, known),
        alternatives=(),
        next_steps=(),
        questions=questions(decision, facts, words),
        would_change=(),
        changes_on=None,
        note=note if isinstance(note, Note) else None,
    )
