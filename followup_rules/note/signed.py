"""The sender's name in what they write, where they have told it.

It stands at the end. In Japanese notes whoever writes introduces themselves at the beginning, by
the talk that they had: "4月2日の面接でお世話になりました、野々村悠太です。", or as one who came to
it or was interviewed, so that notes to several people don't all begin alike.
"""

import re
from collections.abc import Sequence
from typing import Final

from followup_rules.case import Case, Person
from followup_rules.model import LONGEST_NAME
from followup_rules.names.greeting import full_name, greeting_name
from followup_rules.note.called import has_title
from followup_rules.note.regards import PART as REGARDS
from followup_rules.note.regards import is_farewell, takes_name
from followup_rules.note.slots import Words
from followup_rules.note.tidy import presentable
from followup_rules.text.clean import clean_text, utf16_length

_OBLIGED: Final = "でお世話になりました"
"""What leads from the talk to the name of whoever writes."""
_TALK: Final = r"(?:[^、。]*の)?(?:電話|オンライン)?(?:面接|面談)"
_BEGINS_WITH_TALK: Final = re.compile(rf"(?P<talk>{_TALK})(?:では|の際は)、?")
_NAMES_TALK: Final = re.compile(
    r"(?:^|(?<=[、。]))(?P<when>[^、。]{1,12}の)(?:電話|お電話での)?面[接談](?=では|の際は|で伺った|でお)"
)
_TELLS_WHO: Final = re.compile(
    r"([^。]*(?:お世話にな(?:り|って(?:おり|い))ます|面接を受けました|応募しております))。"
)
"""A first sentence that the name completes: "4月1日よりお世話になります。"."""
_ONE_TALK: Final = re.compile(
    r"(?P<when>本日|昨日|一昨日|先日|先週|今月初め|(?:先週)?[月火水木金土日]曜日|(?:\d+年)?\d+月(?:\d+日)?|\d+日)"
    r"の(?:(?P<role>[^、。]+)の)?(?P<by>電話|オンライン)?面[接談]"
)
"""One interview with its day: 「先日の品質管理の面接」."""
_DAY_ALONE: Final = re.compile(r"本日|昨日|一昨日|先日|先週")
"""Days that no "に" follows; a day after the word (「先週火曜日」) has it again."""
_JAPANESE: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\u3005 ]+")
"""A name in Japanese script, which a sentence has without a blank."""


def signature(case: Case) -> str:
    """Return the name as it stands under an email; empty: it was not told."""
    return presentable(clean_text(case.preferences.signature or "", LONGEST_NAME))


def own_name(greeting: str, case: Case, words: Words) -> str:
    """Return the name as it stands in a note that greets so; empty: it was not told.

    Whoever greets by the first name signs with the first name, but not to a recruiter on polite
    terms, who sees many.

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
    polite = bank.alternate == "familiar" and "familiar" not in words.truths
    polite = polite or (bank.full_name_to_recruiters and words.tone != "warm")
    close = close and not (polite and words.truths & {"recruiter", "own_recruiter"})
    name = greeting_name(sender, "warm", bank.language) if close else ""
    name = name or full_name(sender, bank.language)
    if bank.joiner:
        return name
    return f"{name.replace(' ', '') if _JAPANESE.fullmatch(name) else name}です。"


def room_for(name: str, joiner: str) -> int:
    """Return the UTF-16 code units that a name takes, with the words that lead to it."""
    lead = joiner or f"{_OBLIGED}、"
    return utf16_length(name) + utf16_length(lead) if name else 0


def introduced(
    said: Sequence[tuple[str, str]], name: str, room: int, words: Words
) -> list[tuple[str, str]]:
    """Put a Japanese name behind the talk that the note begins with, or speaks of later.

    Args:
        said: (part, text) of the note in reading order, the greeting first.
        name: by ``own_name``.
        room: UTF-16 code units that may come on top of the note and the name.
        words: of the note.

    Returns:
        The same parts with the name in the first one, or as they were.

    """
    told = list(said)
    if not name or len(told) == 1:
        return told
    part, text = told[1]
    talk, rest = "", text
    if found := _TELLS_WHO.match(text):
        told[1] = (part, f"{text[: found.end(1)]}、{name}{text[found.end() :]}")
    elif found := _BEGINS_WITH_TALK.match(text):
        talk, rest = found["talk"], text[found.end() :]
    else:
        named = ((at, _NAMES_TALK.search(told[at][1])) for at in range(1, len(told)))
        later, found = next(((at, one) for at, one in named if one), (0, None))
        if found:
            talk, without = found[0], told[later][1]
            after = without[found.end("when") :].removeprefix("電話")
            without = without[: found.start("when")] + after
            told[later] = (told[later][0], without)
            rest = told[1][1]
    before = utf16_length("".join(one for _, one in said)) + utf16_length(name) + room
    others = "".join([rest, *(one for _, one in told[2:])])
    for lead in _leads(talk, words, others) if talk else ("",):
        if lead:
            told[1] = (part, f"{lead}{name}{rest}")
        if utf16_length("".join(one for _, one in told)) <= before:
            return told
    return list(said)


def _leads(talk: str, words: Words, others: str) -> list[str]:
    """Return the ways to lead from a talk to the name, that of this person's turn first.

    ``others``: the rest of the note, in which one verb should not come again.
    """
    obliged, formal = f"{talk}{_OBLIGED}、", words.tone == "formal"
    found = _ONE_TALK.fullmatch(talk)
    if found is None:
        twice = f"二度にわたり面接していただ{_PAST[formal]}"
        ways = [obliged, twice] if talk == "二度の面接" else [obliged]
        return _in_turn(ways, words.seed)
    when, role = found["when"], found["role"]
    day = when if _DAY_ALONE.fullmatch(when) else f"{when}に"
    day += "" if day.endswith("に") else "、"
    by = {"phone": "お電話で", "video": "オンラインで"}
    how = next((said for truth, said in by.items() if truth in words.truths), "")
    held = f"{role}の面接を" if role else "面接"
    ways = [f"{day}{how}{held}していただ{_PAST[formal]}", obliged]
    if "on_site" in words.truths and "伺" not in others:
        ways.insert(1, f"{day}{held.removesuffix('を')}に伺{_CAME[formal]}")
    if "unassessed" in words.truths:
        # Whoever only talked with one held no interview: on easy terms one says that they talked,
        # and of a talk of some weeks ago not on which day.
        easy = not formal and "san" in words.truths and "お話し" not in others
        dated = re.search(r"\d日", day) and "long_ago" not in words.truths
        some_day = "先日" if dated else day
        ways = [f"{some_day}{how}お話しした"] if easy else ways[1:]
    return _in_turn(ways, words.seed)


_PAST: Final = ("いた", "きました")
"""「面接していただいた」, and formally 「面接していただきました」."""
_CAME: Final = ("った", "いました")
"""「面接に伺った」, and formally 「面接に伺いました」."""


def _in_turn(ways: list[str], seed: int) -> list[str]:
    """Return the ways, that of this person's turn first; the last is rarer, it is the stock one."""
    first = seed % (2 * len(ways) - 1) % len(ways)
    return ways[first:] + ways[:first]


def signed(said: Sequence[tuple[str, str]], name: str, joiner: str) -> list[tuple[str, str]]:
    """Put the name into a note.

    A Japanese note may have it already, by ``introduced``.

    Args:
        said: (part, text) of the note in reading order; regards are a part of their own.
        name: by ``own_name``; empty: none.
        joiner: between the sentences of this language.

    Returns:
        The same parts with the name, regards within the part before them.

    """
    *rest, (part, last) = said
    if part == REGARDS:
        said = rest
        before = joiner.join(text for _, text in rest)
        if not is_farewell(before) and before.endswith((".", "!", "?")):
            part, ends = rest[-1]
            said = [*rest[:-1], (part, f"{ends}{joiner}{last}")]
    if not name:
        return list(said)
    if not joiner:
        before, found, after = said[1][1].partition(name) if len(said) > 1 else ("", "", "")
        if not found:
            return [said[0], ("signature", name), *said[1:]]
        pieces = ((said[1][0], before), ("signature", name), (said[1][0], after))
        return [said[0], *(one for one in pieces if one[1]), *said[2:]]
    part, last = said[-1]
    if takes_name(joiner.join(text for _, text in said)):
        last = f"{last[:-1]},"
    return [*said[:-1], (part, last), ("signature", name)]
