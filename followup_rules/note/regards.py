"""Regards: what stands before the sender's name, where a note has room for it.

A bank has them once (``Bank.regards``), and every note whose bank has some may end with them: they
are weighed against its other words like any sentence. To people who are addressed formally they
are due, and rather a second topic is left out; to others they come where room is left.
"""

from typing import Final

from followup_rules.note.bank import in_dialect, side
from followup_rules.note.candidates import FINE, Option, usable
from followup_rules.note.sides import region_of
from followup_rules.note.slots import Words
from followup_rules.text.clean import utf16_length

PART: Final = "regards"
_DUE: Final = 1200
"""Where they are due: more than a second topic or the better words, less than anything else."""
_WELCOME: Final = 60
"""Where they aren't: more than somewhat better words."""
_STEP: Final = 10
"""What each later one of a bank is worth less."""


def regards(words: Words) -> list[Option]:
    """Return the regards that a note may end with, best first."""
    bank = words.bank
    region = region_of(words.truths, bank)
    due = words.tone == "formal" or "titled" in words.truths
    due = due or (bank.polite_regards and bank.alternate not in words.truths)
    worth = _DUE if due else _WELCOME
    usable_ones = [one for one in bank.regards if usable(one, words)]
    texts = [in_dialect(side(one.text, second=words.second), bank, region) for one in usable_ones]
    return [
        Option(
            line=text,
            parts=(PART,),
            values={},
            topic="",
            length=utf16_length(text),
            worth=FINE * (worth - _STEP * rank),
            opening="",
            specific=False,
        )
        for rank, text in enumerate(texts)
    ]
