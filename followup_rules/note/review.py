"""The reviewer: a linter for notes and messages, pure like the composer.

It reads the text in its own language, whichever the note was composed in, and knows the situation.
Each finding has an id, a reason with its claims, a place in UTF-16 code units, and a suggestion
where there is one: the words that are missing, in the note's language.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from followup_rules.advice import Finding, Timing
from followup_rules.case import Case
from followup_rules.clock import timing
from followup_rules.facts import Facts, interviews_that_count, moments, read
from followup_rules.names import clean_name
from followup_rules.note.bank import bank_for
from followup_rules.note.checks import WRONG, Hit
from followup_rules.note.checks_missing import greeting, lacks, names_role
from followup_rules.note.checks_when import mentions_time, wrong_when
from followup_rules.note.language import note_language
from followup_rules.note.reading import Reading, read_text
from followup_rules.note.sayings import CLAIMS, say
from followup_rules.note.situation import OPTIONAL, parts_of, situation
from followup_rules.note.suggest import parts_that_fit, suggestion, too_long
from followup_rules.text import utf16_length

_NEEDED: Final[dict[str, frozenset[str]]] = {
    "thank_you_email": frozenset({"greeting", "thanks", "role"}),
    "follow_up_email": frozenset({"greeting", "role"}),
    "rejection_thank_you": frozenset({"greeting", "thanks"}),
    "after_acceptance": frozenset({"greeting", "thanks"}),
    "accept_invitation": frozenset({"greeting"}),
    "existing_channel": frozenset({"greeting"}),
    "via_recruiter": frozenset({"thanks"}),
    "employer_channel": frozenset({"thanks"}),
}
"""What messages must have; an invitation must have what its situation promises."""
_GIVES_WAY: Final = {
    "no_when": "when",
    "no_thanks": "thanks",
    "no_interest": "interest",
    "no_close": "close",
}
"""Findings about a part that may give way where space is short."""
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
        timing(case, facts, moments(case)),
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
    reading = read_text(text, case, language)
    hits = [hit for check in WRONG for hit in check(reading, facts)]
    hits += _when_hits(reading, case, clock)
    if not any(hit[0] == "default_sentence" for hit in hits):
        # Where LinkedIn's own sentence stands, nothing more need be said of what is missing.
        missing = list(_missing(reading, case, kind, facts))
        if kind == "invitation" and any(hit[0] in _GIVES_WAY for hit in missing):
            # What even the best note of this limit has no room for is not missed (A26).
            fits = parts_that_fit(case, reading.bank, limit)
            missing = [hit for hit in missing if _GIVES_WAY.get(hit[0], "") in {"", *fits}]
        hits += missing
    hits += _same_text(reading, case, sent_before)
    found = [_from_hit(hit, reading, case, limit) for hit in hits]
    length = utf16_length(text)
    if kind == "invitation" and length > limit:
        found.append(_finding("over_limit", limit, length, None, case, length=length, limit=limit))
    return sorted(found, key=lambda one: (one.start, one.end, one.id))


def does_not_fit(slot: str, case: Case) -> Finding:
    """Say that a name or role is too long for the note, which does without it."""
    return _finding("does_not_fit", 0, 0, None, case, what=slot)


def _when_hits(reading: Reading, case: Case, clock: Timing | None) -> Iterator[Hit]:
    met = [one for one in interviews_that_count(case) if one.with_person]
    days = [one.on for one in (met or interviews_that_count(case))]
    last: date = max(case.today, clock.suggested) if clock else case.today
    return wrong_when(reading, days, (case.today, last))


def _missing(reading: Reading, case: Case, kind: str, facts: Facts) -> Iterator[Hit]:
    """Yield what this kind of text has to have and has not."""
    needed = _NEEDED.get(kind) or _promised(case, facts)
    end = len(reading.text.rstrip())
    if "greeting" in needed:
        yield from greeting(reading, case)
    if "when" in needed and reading.known and not mentions_time(reading):
        yield "no_when", end, end, ""
    if "role" in needed and not names_role(reading, case):
        yield "no_role", end, end, ""
    for part in ("thanks", "interest", "close"):
        if part in needed and lacks(reading, part):
            yield f"no_{part}", end, end, ""


def _promised(case: Case, facts: Facts) -> frozenset[str]:
    name = situation(case, facts)
    parts = set(parts_of(name, facts)) - OPTIONAL.get(name, frozenset())
    known = {"when"} if interviews_that_count(case) else set()
    return frozenset(parts | {"greeting", "role"} | known)


def _same_text(reading: Reading, case: Case, sent_before: Sequence[str]) -> Iterator[Hit]:
    """Yield a hit where most of the words stood in an earlier note, names apart."""
    mine = _runs(reading.text, case)
    for earlier in sent_before:
        theirs = _runs(earlier, case)
        common = len(mine & theirs)
        if common and common >= _ALIKE * min(len(mine), len(theirs)):
            yield "same_text", 0, len(reading.text), ""
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


def _from_hit(hit: Hit, reading: Reading, case: Case, limit: int) -> Finding:
    """Make a finding of a hit, with a suggestion, or with the reason why something is missing."""
    finding, start, end, found = hit
    if finding in ("no_name", "no_role"):
        slot = finding.removeprefix("no_")
        if slot in too_long(case, reading.bank, limit):
            return does_not_fit(slot, case)
    return _finding(
        finding,
        reading.place(start),
        reading.place(end),
        suggestion(finding, case, reading.bank, limit),
        case,
        found=" ".join(found.split()),
        name=clean_name(case.person.name),
    )


def _finding(  # a finding has that many parts
    finding: str,
    start: int,
    end: int,
    instead: str | None,
    case: Case,
    **values: str | int,
) -> Finding:
    return Finding(
        id=finding,
        text=say(finding, case.preferences.language, **values),
        claims=CLAIMS[finding],
        start=start,
        end=end,
        suggestion=instead,
    )
