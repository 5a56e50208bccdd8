"""Keeps a person's own words in a thanks apart from what follows them in the sentence.

"Thank you for explaining how you split the work last Thursday" would say that it was split last
Thursday. So a line in which something follows what they did is for those cases only in which it
can be understood (``!ends``, ``!heavy``: see ``slots``), and one in which a day follows has a
counterpart that says the day so that it can (``Bank.acts_talk``).
"""

import re
from collections.abc import Iterator
from typing import Final

from followup_rules.note.bank import Bank, Line

_DAY_FOLLOWS: Final = re.compile(r"(\{act(?:ed)?\})(\|?) \{(?:of_)?when\}")
_GOES_ON: Final = re.compile(r"\{act(?:ed)?\}(?! ?[.!]+(?:\||$)|$)")
_RUNS_ON: Final = re.compile(r"\{act(?:ed)?\}(?! ?[.!]+(?:\||$)|$|\| \w+|, \w+)")
_TOPIC_EXPLAINED: Final = re.compile(r"\{(?:explained|clause)\}")


def kept_apart(line: Line, bank: Bank) -> Iterator[Line]:
    """Yield a line with the conditions of its own words, and its counterpart if it has one."""
    needs = line.needs.split()
    explains = "explained_clearly" in line.needs or "{act}" in line.text
    if explains and _TOPIC_EXPLAINED.search(line.text):
        # What the conversation was about is not what they are thanked for in words of one's own.
        yield _with(line, "!about")
        return
    found = _DAY_FOLLOWS.search(line.text)
    if found is None or bank.acts_first:
        heavy = _GOES_ON if bank.open_clause else _RUNS_ON
        after = not bank.acts_first and heavy.search(line.text)
        yield _with(line, "!heavy") if after else line
        return
    yield _with(line, "!ends")
    if "in_words" in needs or not bank.acts_talk:  # beside one with "in_words" stands its like
        return
    act, bar = found.groups()
    first = bank.acts_talk.endswith(" ")
    talk = bank.acts_talk.replace(" {", f"{bar} {{", 1) if first else bank.acts_talk
    said = f"{talk}{act}" if first else f"{act}{bar} {talk}"
    needs = [need for need in needs if need != "!in_words"]
    text = line.text[: found.start()] + said + line.text[found.end() :]
    yield Line(text, line.tones, " ".join((*needs, "ends")))


def _with(line: Line, need: str) -> Line:
    return Line(line.text, line.tones, f"{line.needs} {need}".strip())
