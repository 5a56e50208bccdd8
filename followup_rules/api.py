"""The functions as callers see them: exact types where one function answers in two ways.

``compose`` answers a ``Note`` for an invitation and a ``Message`` for any other kind; a type
checker knows which. Everything here is exported by ``followup_rules`` itself.
"""

from typing import Literal, overload

from followup_rules.advice import Message, Note
from followup_rules.case import Case, Tone
from followup_rules.note import OwnWording
from followup_rules.note import compose as _compose

MessageKind = Literal[
    "thank_you_email",
    "follow_up_email",
    "rejection_thank_you",
    "after_acceptance",
    "accept_invitation",
    "via_recruiter",
    "employer_channel",
    "existing_channel",
]
NoteLanguage = Literal["en", "de", "es", "fr", "ja", "pt"]
"""The languages that notes are written in."""


@overload
def compose(
    case: Case,
    *,
    kind: Literal["invitation"] = "invitation",
    limit: int | None = None,
    language: NoteLanguage | None = None,
    tone: Tone | None = None,
    variant: int = 0,
    own: OwnWording | None = None,
) -> Note: ...
@overload
def compose(
    case: Case,
    *,
    kind: MessageKind,
    limit: int | None = None,
    language: NoteLanguage | None = None,
    tone: Tone | None = None,
    variant: int = 0,
    own: OwnWording | None = None,
) -> Message: ...
def compose(  # noqa: PLR0913  # all but the case have a default and a name
    case: Case,
    *,
    kind: Literal["invitation"] | MessageKind = "invitation",
    limit: int | None = None,
    language: NoteLanguage | None = None,
    tone: Tone | None = None,
    variant: int = 0,
    own: OwnWording | None = None,
) -> Note | Message:
    """Write the note, or another message, for this case.

    Args:
        case: what we were told.
        kind: ``invitation`` for a ``Note``; any other for a ``Message``.
        limit: UTF-16 code units of the note, at least 100; left out, the account's. Messages have
            no limit.
        language: left out, the preference, else that of headline and talking points. A tag such as
            ``de-AT`` is taken as its language, one without a bank as English.
        tone: left out, the preference, else the tone of the conversation.
        variant: 0 is the best note, 1, 2, ... say it in other words. Always the same for the same
            case.
        own: the person's own wordings, used where they fit.

    Raises:
        ValueError: a limit under 100, a negative variant, or a kind that isn't one of these.

    """
    return _compose(
        case, kind=kind, limit=limit, language=language, tone=tone, variant=variant, own=own
    )
