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
from followup_rules.text.clean import clean_text, utf16_length

_REGARDS: Final = re.compile(r"(?:^|(?<!\d)[.!?] )[^\W\d]+(?: [^\W\d]+){0,2}\.$")
"""A last sentence of three words at most: the name follows it after a comma."""
_JAPANESE: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\u3005 ]+")
"""A name in Japanese script, which a sentence has without a blank."""


def signature(case: Case) -> str:
    """Return the name as it stands under an email; empty: it was not told."""
    return presentable(clean_text(case.preferences.signature or "", LONGEST_NAME))


def signed(
    said: Sequence[tuple[str, str]], case: Case, words: Words, limit: int
) -> list[tuple[str, str]]:
    """Put the name into a note; not where it was not told, or would be too long.

    Whoever greets by the first name signs with the first name. LinkedIn shows who sends a request,
    so that a note without a name lacks nothing.

    Args:
        said: the note, as (part, text) in reading order.
        case: what we were told.
        words: of the note.
        limit: UTF-16 code units of the whole.

    """
    told = signature(case)
    if not told:
        return list(said)
    bank, sender = words.bank, Person(name=told)
    greeted, greeting = Person(name=case.person.name), said[0][1]
    given = greeting_name(greeted, "warm", bank.language)
    close = given in greeting and full_name(greeted, bank.language) not in greeting
    close = close and not has_title(case.person.greet_as or "", bank)
    name = greeting_name(sender, "warm", bank.language) if close else ""
    name = name or full_name(sender, bank.language)
    whole = _ended(said, name, bank.joiner) if bank.joiner else _introduced(said, name)
    return (
        whole if utf16_length(bank.joiner.join(text for _, text in whole)) <= limit else list(said)
    )


def _ended(said: Sequence[tuple[str, str]], name: str, joiner: str) -> list[tuple[str, str]]:
    part, last = said[-1]
    if _REGARDS.search(joiner.join(text for _, text in said)):
        last = f"{last[:-1]},"
    return [*said[:-1], (part, last), ("signature", name)]


def _introduced(said: Sequence[tuple[str, str]], name: str) -> list[tuple[str, str]]:
    written = name.replace(" ", "") if _JAPANESE.fullmatch(name) else name
    return [said[0], ("signature", f"{written}です。"), *said[1:]]
