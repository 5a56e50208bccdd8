"""Portuguese thanks for two things, so that "tão bem" is said of one of them only.

"Por me receber tão bem e por me explicar tão bem as escalas": the first is said otherwise.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line
from followup_rules.note.bank import side as said_by

_FIRST: Final = re.compile(r"\{act(?:ing)?\}")
_SECOND: Final = re.compile(r"\{act(?:ing)?_two\}")
_DIRECTLY: Final = re.compile(r"\{act(?:ing)?\} e \{act(?:ing)?_two\}")
_SAID: Final = {
    "{acting}": (
        ("por me <receber/ter recebido> com tanta simpatia", "made_welcome"),
        ("por me <explicar/ter explicado> tudo com tanta clareza", "explained_clearly !about"),
        ("por me <explicar/ter explicado> com tanta clareza {what}", "explained_clearly about"),
        ("por me <explicar/ter explicado> com tanta clareza {how}", "explained_clearly about"),
    ),
    "{act}": (("ter-me recebido com tanta simpatia", "made_welcome"),),
}
"""Slot -> how the first is said, and of which it is true. In Brazil both slots are one."""


def of_two(line: Line) -> Iterator[Line]:
    """Yield a line, and instead of it, where it thanks for two things, how the first is said."""
    first = _FIRST.search(line.text)
    needs = line.needs.split()
    if not first or not _SECOND.search(line.text) or not {"european", "!european"} & set(needs):
        yield line
        return
    european = "european" in needs
    said = _SAID[first[0] if european else "{acting}"]
    apart = "" if _DIRECTLY.search(line.text) else "!heavy !ends"
    for way, true in said:
        text = line.text.replace(first[0], said_by(way, second=european), 1)
        more = f"{true} {apart if 'about' in true.split() else ''}".split()
        yield replace(line, text=text, needs=" ".join(dict.fromkeys((*needs, *more))))
    others = dict.fromkeys(f"!{true.split()[0]}" for _, true in said)
    yield replace(line, needs=" ".join(dict.fromkeys((*needs, *others))))
