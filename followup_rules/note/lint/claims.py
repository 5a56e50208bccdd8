"""The claims and readings behind each finding of the reviewer, by the finding's id."""

from typing import Final

CLAIMS: Final[dict[str, tuple[str, ...]]] = {
    "empty": ("S6", "S18"),
    "over_limit": ("S23", "A26"),
    "does_not_fit": ("A26",),
    "other_name": ("S18",),
    "wrong_when": ("S19",),
    "not_yet_held": ("A30",),
    "default_sentence": ("S18",),
    "placeholder": ("S18",),
    "asks_decision": ("A25", "S35"),
    "presses": ("S13", "S23"),
    "awaits_answer": ("S16", "S23"),
    "pitches": ("A25", "S12"),
    "attaches": ("A25", "S12"),
    "link": ("A25", "S12"),
    "request_talk": ("S23", "A23"),
    "capitals": ("S23",),
    "emoji": ("S23",),
    "exclamations": ("S23",),
    "same_text": ("S18", "S31"),
    "eager_after_no": ("S46", "A16"),
    "eager_after_withdrawal": ("S45", "A19"),
    "as_if_open": ("A19",),
    "presumes": ("S13", "S23"),
    "topic_too_long": ("S21", "A26"),
    "topic_nothing": ("S21",),
    "topic_link": ("S21", "S12"),
    "topic_placeholder": ("S21", "S18"),
    "topic_question": ("S21",),
    "topic_capitals": ("S21", "S23"),
    "topic_bad_news": ("S21", "S23"),
    "topic_private": ("S21", "S23"),
    "topic_third_person": ("S21", "S18"),
    "topic_other_language": ("S21",),
    "topic_clause": ("S21",),
    "topic_article": ("S21",),
    "topic_own": ("S21",),
    "topic_thanks": ("S21",),
}

CHECKS: Final[dict[str, tuple[str, ...]]] = {
    "greeting": ("S18",),
    "name": ("S18",),
    "when": ("S19",),
    "role": ("S19",),
    "thanks": ("S20",),
    "interest": ("S21",),
    "close": ("S22",),
}
"""The same for the entries of the checklist."""
