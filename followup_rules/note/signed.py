"""The sender's name in what they write, where they have told it.

It stands at the end; in Japanese notes whoever writes names themselves at the beginning.
"""

import re
from collections.abc import Sequence
from typing import Final

from followup_rules.case import Case, Person
from followup_rules.model import LONGEST_NAME
from followup_rules.names.greeting import full_name, greeting_name
from followup_rules.note.called import has_title
from followup_rules.note.slots import Words
from followup_rules.note.tidy import presentable
from followup_rules.text.clean import clean_text

_REGARDS: Final = re.compile(
    r"(?:^|(?<!\d)[.!?] )(?:[^\W\d]+(?: [^\W\d]+){0,2}"
    r"|(?:[^\W\d]+ ){3}(?:cumprimentos|Grüßen|Grüssen|salutations|saludos|regards))\.$"
)
"""A last sentence of three words at most, or four of regards: the name follows after a comma."""
_JAPANESE: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\u3005 ]+")
"""A name in Japanese script, which a sentence has without a blank."""


def signature(case: Case) -> str:
    """Return the name as it stands under an email; empty: it was not told."""
    return presentable(clean_text(case.preferences.signature or "", LONGEST_NAME))


def own_name(greeting: str, case: Case, words: Words) -> str:
    """Return the name as it stands in a note that greets so; empty: it was not told.

    Whoever greets by the first name signs with the first name.

    Args:
        greeting: as it stands in the note.
        case: what we were told.
        words: of the note.

    """
    told = signature(case)
    if not told:
        return ""
    bank, sender = words.bank, Person(name=told)
    greeted = Person(name=case.person.name)
    given = greeting_name(greeted, "warm", bank.language)
    close = given in greeting and full_name(greeted, bank.language) not in greeting
    close = close and not has_title(case.person.greet_as or "", bank)
    name = greeting_name(sender, "warm", bank.language) if close else ""
    name = name or full_name(sender, bank.language)
    if bank.joiner:
        return name
    return f"{name.replace(' ', '') if _JAPANESE.fullmatch(name) else name}です。"


def signed(said: Sequence[tuple[str, str]], name: str, joiner: str) -> list[tuple[str, str]]:
    """Put the name, by ``own_name``, into a note: (part, text) in reading order."""
    if not name:
        return list(said)
    if not joiner:
        return [said[0], ("signature", name), *said[1:]]
    part, last = said[-1]
    if _REGARDS.search(joiner.join(text for _, text in said)):
        last = f"{last[:-1]},"
    return [*said[:-1], (part, last), ("signature", name)]
