"""The checklist: what a note usually has (S18-S22), ticked where a text seems to have it.

A missing tick is no fault: words of one's own may say a thing that no list of words knows. What the
note has no room for, or what isn't known, is not on the list (A26).
"""

from typing import Final

from followup_rules.advice import Check
from followup_rules.case import Case
from followup_rules.decision.facts import Facts
from followup_rules.decision.history import interviews_that_count
from followup_rules.decision.read import read
from followup_rules.locales import sentences
from followup_rules.note.bank import bank_for
from followup_rules.note.language import note_language
from followup_rules.note.lint.claims import CHECKS
from followup_rules.note.lint.dates import mentions_time
from followup_rules.note.lint.missing import greets, lacks, names_role, says_name
from followup_rules.note.lint.parsed_text import ParsedText, parse_text
from followup_rules.note.lint.reviewer import MOST_READ
from followup_rules.note.lint.suggestions import parts_that_fit, suggestion, too_long
from followup_rules.note.situation import (
    OPTIONAL,
    needs_no_role,
    parts_of,
    situation,
    they_asked,
    truths,
)
from followup_rules.note.told import phrases, topics_of

ORDER: Final = ("greeting", "name", "when", "role", "thanks", "interest", "close")
_NEEDED: Final[dict[str, frozenset[str]]] = {
    "thank_you_email": frozenset({"greeting", "name", "thanks", "role"}),
    "follow_up_email": frozenset({"greeting", "name", "role"}),
    "rejection_thank_you": frozenset({"greeting", "name", "thanks"}),
    "after_acceptance": frozenset({"greeting", "name", "thanks"}),
    "accept_invitation": frozenset({"greeting", "name"}),
    "existing_channel": frozenset({"greeting", "name"}),
    "via_recruiter": frozenset({"thanks"}),
    "employer_channel": frozenset({"thanks"}),
}
"""What messages have; an invitation has what its situation promises."""
_MAY_GIVE_WAY: Final = frozenset({"when", "thanks", "interest", "close"})


def checklist(
    text: str, case: Case, *, kind: str = "invitation", limit: int | None = None
) -> tuple[Check, ...]:
    """Return what such a text usually has, in reading order, ticked or not.

    Args:
        text: the note or message.
        case: whom it is for, and when.
        kind: as for ``compose``.
        limit: UTF-16 code units of a note; left out, the account's.

    Returns:
        Nothing for a text in a language that has no bank.

    """
    room = limit or case.account.note_limit
    parsed = parse_text(text[:MOST_READ], case, bank_for(note_language(case)).language)
    if not parsed.known:
        return ()
    wanted = _NEEDED.get(kind) or _promised(case, read(case))
    done = {check: _has(check, parsed, case) for check in ORDER if check in wanted}
    if kind == "invitation" and not all(done.values()):
        fits = parts_that_fit(case, parsed.bank, room)
        left_out = set(too_long(case, parsed.bank, room))
        left_out |= {"role"} if _role_is_known(case, parsed.bank.language) else set()
        done = {
            check: ticked
            for check, ticked in done.items()
            if ticked or (check not in left_out and (check not in _MAY_GIVE_WAY or check in fits))
        }
    say = sentences(case.preferences.language).say
    return tuple(
        Check(
            id=check,
            text=say(f"review.check.{check}"),
            done=ticked,
            claims=CHECKS[check],
            suggestion=None if ticked else suggestion(f"no_{check}", case, parsed.bank, room),
        )
        for check, ticked in done.items()
    )


def _promised(case: Case, facts: Facts) -> frozenset[str]:
    """Return what the note of a situation has."""
    name = situation(case, facts)
    parts = set(parts_of(name, facts, asked=they_asked(case, facts)))
    parts -= OPTIONAL.get(name, frozenset())
    known = {"when"} if interviews_that_count(case) else set()
    return frozenset(parts | {"greeting", "name", "role"} | known)


def _role_is_known(case: Case, language: str) -> bool:
    """Tell whether a note may do without the role; what they suggested reminds them as well."""
    topic = bool(phrases(topics_of(case, language).spoken_of))
    held = truths(case, read(case))
    return "asked" in held or needs_no_role(held, topic=topic)


def _has(check: str, parsed: ParsedText, case: Case) -> bool:
    """Tell whether a text seems to have it."""
    if check == "greeting":
        return greets(parsed, case)
    if check == "name":
        return says_name(parsed, case)
    if check == "when":
        return mentions_time(parsed)
    if check == "role":
        return names_role(parsed, case)
    return not lacks(parsed, check)
