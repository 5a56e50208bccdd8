"""The reviewer: a linter for notes and messages, a pure function like the composer.

``review`` finds only what is surely wrong. What a note usually has and may say in words of its own
is for ``checklist``, in the module beside this one. Both look at the first ``MOST_READ``
characters, which bounds their time.

It reads the text in its own language, whichever the note was composed in, and knows the situation.
Each finding has an id, a reason with its claims, a position in UTF-16 code units, and a suggestion
where there is one: the words that are missing, in the note's language.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from followup_rules.advice import Finding, Timing
from followup_rules.case import Case
from followup_rules.decision.facts import Facts
from followup_rules.decision.history import contacts_that_count, interviews_that_count, key_dates
from followup_rules.decision.read import read
from followup_rules.decision.timing import timing
from followup_rules.locales import sentences
from followup_rules.names.greeting import clean_name
from followup_rules.note.bank import bank_for
from followup_rules.note.language import note_language
from followup_rules.note.lint.claims import CLAIMS
from followup_rules.note.lint.dates import not_yet_held, wrong_when
from followup_rules.note.lint.missing import greets_another
from followup_rules.note.lint.parsed_text import ParsedText, parse_text
from followup_rules.note.lint.suggestions import suggestion
from followup_rules.note.lint.unwanted import Hit, Standing, unwanted
from followup_rules.note.situation import next_booked, their_call
from followup_rules.note.thanked import told_about
from followup_rules.text.clean import utf16_length

MOST_READ: Final = 3_000
"""Characters of a text that are reviewed: ten times the longest note."""
MOST_COMPARED: Final = 50
"""Earlier texts that a text is compared with."""
_ALIKE: Final = 0.8
"""Share of three-word runs in common from which two notes are the same text."""


def review(
    text: str,
    case: Case,
    *,
    kind: str = "invitation",
    limit: int | None = None,
    sent_before: Sequence[str] = (),
) -> list[Finding]:
    """Return what is wrong with a text, in the order in which it is read.

    Args:
        text: the note or message.
        case: whom it is for, and when.
        kind: as for ``compose``.
        limit: UTF-16 code units of a note; left out, the account's.
        sent_before: texts that went to other people of this application.

    """
    facts = read(case)
    return findings(
        text,
        case,
        facts,
        timing(case, facts, key_dates(case)),
        kind=kind,
        limit=limit or case.account.note_limit,
        sent_before=sent_before,
    )


def findings(  # noqa: PLR0913  # what the callers have read already is not read again
    text: str,
    case: Case,
    facts: Facts,
    clock: Timing | None,
    *,
    kind: str,
    limit: int,
    sent_before: Sequence[str] = (),
) -> list[Finding]:
    """Review for callers that have read the case already; otherwise as ``review``."""
    language = bank_for(note_language(case)).language
    if not text.strip():
        return [_finding("empty", 0, 0, None, case)]
    parsed = parse_text(text[:MOST_READ], case, language)
    formal = case.person.rapport == "formal"
    standing = Standing(facts.silence, facts.outcome, case.application.internal, formal)
    hits = unwanted(parsed, standing)
    if kind == "follow_up_email":
        # To ask how things stand is what this email is for; a note asks nothing.
        hits = [hit for hit in hits if hit[0] != "asks_decision"]
    if kind == "rejection_thank_you":
        hits = [hit for hit in hits if hit[0] != "as_if_over"]
    hits += _when_hits(parsed, case, clock)
    hits += not_yet_held(parsed, case)
    blanks = [(start, end) for name, start, end, _ in hits if name == "placeholder"]
    hits += [
        hit
        for hit in greets_another(parsed, case)
        # A blank is no other person's name.
        if not any(start < hit[2] and hit[1] < end for start, end in blanks)
    ]
    hits += _same_text(parsed, case, sent_before)
    found = [_from_hit(hit, parsed, case, limit) for hit in hits]
    length = utf16_length(text)
    if kind == "invitation" and length > limit:
        found.append(_finding("over_limit", limit, length, None, case, length=length, limit=limit))
    return sorted(found, key=lambda one: (one.start, one.end, one.id))


def does_not_fit(slot: str, case: Case) -> Finding:
    """Say that a name or role is too long for the note, which does without it."""
    return _finding("does_not_fit", 0, 0, None, case, sentence=f"does_not_fit.{slot}")


_BEFORE_A_DAY: Final = 8
"""Letters before a day by which it is seen to be the topic's."""


def _when_hits(parsed: ParsedText, case: Case, clock: Timing | None) -> Iterator[Hit]:
    met = [one for one in interviews_that_count(case) if one.with_person]
    days = [one.on for one in (met or interviews_that_count(case))]
    call = their_call(case)
    written = [one for one in contacts_that_count(case) if one.by == "them"]
    days += [one.on for one in (call, *written, next_booked(case)) if one]
    last: date = max(case.today, clock.suggested) if clock else case.today
    topics = [topic for one in case.interviews for topic in one.talked_about]
    topics += [*case.application.excites_you, *told_about(case).values()]
    typed = "\n".join(topics).casefold()
    for hit in wrong_when(parsed, days, (case.today, last)):
        # A day that stands in the topic as it does in the note: "l'ouverture du dimanche".
        as_written = parsed.words[max(hit[1] - _BEFORE_A_DAY, 0) : hit[2]].casefold().strip()
        if as_written not in typed:
            yield hit


def _same_text(parsed: ParsedText, case: Case, sent_before: Sequence[str]) -> Iterator[Hit]:
    """Yield a hit where most of the words stood in an earlier note, names apart."""
    mine = _runs(parsed.text, case) if sent_before else set()
    for earlier in sent_before[:MOST_COMPARED]:
        theirs = _runs(earlier[:MOST_READ], case)
        common = len(mine & theirs)
        if common and common >= _ALIKE * min(len(mine), len(theirs)):
            yield "same_text", 0, len(parsed.text), ""
            return


def _runs(text: str, case: Case) -> set[tuple[str, ...]]:
    """Return the three-word runs of a text after its greeting; of letters, where no blanks are."""
    role = case.application.role
    body = text.replace(role, " ") if role else text
    body = re.sub(r"^[^,\n\u3001\uff0c]{0,80}[,\n\u3001\uff0c]", "", body)
    words = re.findall(r"[^\W_]+", body.casefold())
    if sum(map(len, words)) > 12 * max(len(words), 1):  # no blanks between words
        words = list("".join(words))
    return set(zip(words, words[1:], words[2:], strict=False))


def _from_hit(hit: Hit, parsed: ParsedText, case: Case, limit: int) -> Finding:
    """Make a finding of a hit, with a suggestion where there is one."""
    finding, start, end, found = hit
    if len(found) == end - start:
        found = parsed.text[start:end]  # names and roles are hidden in what was searched
    return _finding(
        finding,
        parsed.position(start),
        parsed.position(end),
        suggestion(finding, case, parsed.bank, limit),
        case,
        found=" ".join(found.split()),
        name=clean_name(case.person.name),
    )


def _finding(  # noqa: PLR0913, PLR0917  # a finding has that many parts
    finding: str,
    start: int,
    end: int,
    instead: str | None,
    case: Case,
    sentence: str = "",
    **values: str | int,
) -> Finding:
    return Finding(
        id=finding,
        text=sentences(case.preferences.language).say(f"review.{sentence or finding}", **values),
        claims=CLAIMS[finding],
        start=start,
        end=end,
        suggestion=instead,
    )
