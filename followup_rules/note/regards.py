"""Regards: what stands before the sender's name, where a note has room for it.

A bank has them once (``Bank.regards``), and every note whose bank has some may end with them: they
are weighed against its other words like any sentence. To people who are addressed formally they
are due, and rather a second topic is left out; to others they come where room is left.
"""

import re
from typing import Final

from followup_rules.note.bank import in_dialect, side
from followup_rules.note.candidates import BESIDE, FINE, Filled, Option, usable
from followup_rules.note.sides import region_of
from followup_rules.note.slots import Words
from followup_rules.text.clean import utf16_length

PART: Final = "regards"
_TAKES_NAME: Final = re.compile(
    # After a day only what is surely a sentence of its own: in German "am 21. April" is a date.
    r"(?:^|(?:(?<!\d)\.|[!?]|\.(?= (?:[^\W\d]+ ){0,2}(?:regards|wishes|Gr[üu](?:ß|ss)e[n]?"
    r"|salutations|saludos?|cumprimentos)\.$)) )(?:[^\W\d]+(?: [^\W\d]+){0,2}"
    r"|(?:[^\W\d]+ ){3}(?:cumprimentos|Grüßen|Grüssen|salutations|saludos|regards)"
    r"|Au plaisir [^.!?]+)\.$"
)
"""A last sentence of three words at most, or four of regards, or the French "Au plaisir de ...":
the name follows after a comma."""
_CALLED_OUT: Final = re.compile(r"(?:^|[.!?] )[^\W\d]+(?: [^\W\d]+){0,2} !$")
"""The same called out, as in French: "Au plaisir !"."""
_DUE: Final = 1200
"""Where they are due: more than a second topic or the better words, less than anything else."""
_DUE_BESIDE: Final = 2 * BESIDE + (1 << 16)
"""The same in a short note whose thanks name one specific thing: more than a topic besides or an
untold kindness, less than a second one that was told. Readers of German and Portuguese wish it so,
those of English the other way round."""
_WELCOME: Final = 38
"""Elsewhere: more than slightly better words, less than the usual way to say a day."""
_STEP: Final = 2
"""What each later one of a bank is worth less."""


def regards(words: Words) -> list[Option]:
    """Return the regards that a note may end with, best first."""
    bank = words.bank
    region = region_of(words.truths, bank)
    lines = (one.text for one in bank.regards if usable(one, words))
    texts = [in_dialect(side(one, second=words.second), bank, region) for one in lines]
    polite = bank.polite_regards and bank.alternate not in words.truths
    worth = _DUE if words.formal or polite else _WELCOME
    if words.short_and_formal:
        worth = _DUE_BESIDE
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


def ended(sentences: Filled, ends: list[Option]) -> Filled:
    """Return sentences with regards behind them; one that is a farewell itself stands for them.

    Where regards come even before a topic, a farewell is no more than it is elsewhere.
    """
    if not ends:
        return sentences
    last, best = len(sentences) + 1, min(ends[0].worth, FINE * _DUE)
    return [
        *(
            [
                (last, opening, one._replace(worth=one.worth + best))
                if after == len(sentences) and _says_farewell(one)
                else (after, opening, one)
                for after, opening, one in sentence
            ]
            for sentence in sentences
        ),
        [(last, "", one) for one in ends],
    ]


def _says_farewell(option: Option) -> bool:
    return is_farewell(" ".join(text for _, text in option.clauses()))


def takes_name(text: str) -> bool:
    """Tell whether a text ends with what a name follows after a comma: "Viele Grüße."."""
    return _TAKES_NAME.search(text) is not None


def is_farewell(text: str) -> bool:
    """Tell whether a text ends with a farewell, behind which regards would be a second one."""
    return takes_name(text) or _CALLED_OUT.search(text) is not None
