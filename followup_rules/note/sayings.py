"""What the reviewer says: a sentence a finding, with named parameters, and the claims behind it.

A further language is a further catalogue, by the same ids.
"""

from typing import Final

CLAIMS: Final[dict[str, tuple[str, ...]]] = {
    "empty": ("S6", "S18"),
    "over_limit": ("S23", "A26"),
    "does_not_fit": ("A26",),
    "no_greeting": ("S18",),
    "no_name": ("S18",),
    "other_name": ("S18",),
    "no_when": ("S19",),
    "wrong_when": ("S19",),
    "no_role": ("S19",),
    "no_thanks": ("S20",),
    "no_interest": ("S21",),
    "no_close": ("S22",),
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
}

ENGLISH: Final[dict[str, str]] = {
    "empty": "There is no text yet.",
    "over_limit": "{length} characters, and LinkedIn takes {limit}: the rest would be cut off.",
    "does_not_fit": "The {what} is too long for this note: give it in fewer words.",
    "no_greeting": "It begins without a greeting.",
    "no_name": "The name is missing: a greeting by name shows that it is meant for them.",
    "other_name": 'It greets "{found}", and this is the profile of {name}.',
    "no_when": "It doesn't say when you spoke: they may have met many people.",
    "wrong_when": '"{found}" doesn\'t fit the day of your interview.',
    "no_role": "It doesn't name the role that you interviewed for.",
    "no_thanks": "It doesn't thank them for their time.",
    "no_interest": "It doesn't say what interests you.",
    "no_close": "It ends without a word on staying in touch.",
    "default_sentence": "This is LinkedIn's own sentence: everyone sends it.",
    "placeholder": '"{found}" is left over from a template.',
    "asks_decision": '"{found}" asks about the decision, which a note should leave alone.',
    "presses": '"{found}" puts pressure on them.',
    "awaits_answer": 'After this silence, "{found}" reads as a demand for an answer.',
    "pitches": '"{found}" is a sales pitch: the time for that was the interview.',
    "attaches": '"{found}" offers material: keep that for after they accept.',
    "link": "Links and addresses have no place in the note: keep them for after they accept.",
    "request_talk": '"{found}" talks about the request itself, which they can see.',
    "capitals": "Words in capitals read as shouting.",
    "emoji": "One emoji at most; rows of them look unserious.",
    "exclamations": "One exclamation mark is enough.",
    "same_text": "This is nearly the same text as you sent to someone else: people compare.",
    "eager_after_no": 'After the rejection, "{found}" reads as asking again.',
    "eager_after_withdrawal": 'You have taken yourself out, and "{found}" says otherwise.',
    "as_if_open": 'You have accepted the offer, and "{found}" sounds as if it were still open.',
    "presumes": '"{found}" sounds as if you had the job already.',
}

_CATALOGUES: Final = {"en": ENGLISH}


def say(finding: str, language: str, **values: str | int) -> str:
    """Say a finding in that language, or in English where there is no catalogue."""
    catalogue = _CATALOGUES.get(language.split("-", maxsplit=1)[0], ENGLISH)
    return catalogue[finding].format_map(values)
