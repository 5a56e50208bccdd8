"""The reviewer: a linter for notes, pure like the composer."""

from collections.abc import Sequence

from followup_rules.advice import Finding
from followup_rules.case import Case
from followup_rules.text import utf16_length


def review(
    text: str,
    case: Case,
    *,
    kind: str = "invitation",
    limit: int | None = None,
    sent_before: Sequence[str] = (),
) -> list[Finding]:
    """Return what is wrong with a text, in the order in which it is read."""
    limit = limit or case.account.note_limit
    length = utf16_length(text)
    if kind == "invitation" and length > limit:
        return [
            Finding(
                id="over_limit",
                text=f"{length} of {limit} characters: LinkedIn won't take the rest.",
                claims=("S23",),
                start=limit,
                end=length,
            )
        ]
    return []


def does_not_fit(slot: str, text: str) -> Finding:
    """Say that a name or role is too long for the note, which does without it."""
    what = {"name": "name", "role": "role"}[slot]
    return Finding(
        id="does_not_fit",
        text=f"The {what} is too long to fit: give it in fewer words.",
        claims=("A26",),
        start=0,
        end=0,
    )
