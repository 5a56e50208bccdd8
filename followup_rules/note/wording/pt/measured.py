"""Portuguese notes: how glad one was of a talk that was neither warm nor formal.

"Gostei muito" after a talk in which nobody warmed up is too much: there one says "gostei".
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line

_LESS: Final = (
    ("gostei muito d", "gostei d"),
    ("Gostei muito d", "Gostei d"),
    ("gostei muito {acted}", "gostei {acted}"),
    ("foi muito bom ", "foi bom "),
    ("Foi muito bom ", "Foi bom "),
)


def measured(line: Line) -> Iterator[Line]:
    """Yield a line, and apart from it how it is said on plain terms, where that is less."""
    text = line.text
    for much, less in _LESS:
        text = text.replace(much, less)
    if text == line.text or "p" not in line.tones:
        yield line
        return
    if others := line.tones.replace("p", ""):
        yield replace(line, tones=others)
    yield replace(line, text=text, tones="p")
