"""Portuguese notes: "obrigado" and "obrigada", for whoever told which of them they write.

Each thanks is said once more with that word, as most people say it; without it stand the thanks
that show neither. Formal people are thanked with "agradeço" where it is a thing that they are
thanked for.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Versions, Whole, equally_good
from followup_rules.note.bank import side as said_by
from followup_rules.note.making import made_once
from followup_rules.note.wording.pt.elder import to_elders
from followup_rules.note.wording.pt.measured import measured
from followup_rules.note.wording.pt.two import of_two

OWN_FORMS: Final = {
    "obrigado": ("obrigado", "obrigada"),
    "Obrigado": ("Obrigado", "Obrigada"),
    "interessado": ("interessado", "interessada"),
}
"""With a capital where it begins a sentence: the composer leaves a slot as it is."""
_SAID: Final = {
    "european": (
        ("wp", "{Obrigado}", "!titled"),
        # "Cara Dra. Teresa," may stand before it.
        ("wp", "muito {obrigado}", "titled"),
        ("f", "muito {obrigado}", ""),
    ),
    "!european": (("wp", "{Obrigado}", ""), ("f", "muito {obrigado}", "")),
}
"""Side -> the tones, the word, and what it needs."""
_AGAIN: Final = (
    r"queria te agradecer de novo|queria agradecer(?:-lhe)? mais uma vez"
    r"|agradeço(?:-lhe)? mais uma vez"
)
_ALSO: Final = r"agradeço(?:-lhe)? também"
_THANKS: Final = re.compile(
    rf"(?P<again>{_AGAIN})|(?P<also>{_ALSO})|queria te agradecer|queria agradecer(?:-lhe)?"
    r"|gostaria de (?:lhe )?agradecer|agradeço-lhe muito|agradeço-lhe|agradeço muito|agradeço"
)
_OF_BOTH: Final = re.compile("<[^>]*(?:agrade[cç])")
_FIRST_SENTENCE: Final = re.compile(r"[^.!]*")
_FOR: Final = r"(?P<before>(?:^|,| e| e também)\|? )"
_THING: Final = re.compile(rf"{_FOR}(?P<article>[ao]s?) (?=[a-zê])")
_TALK: Final = re.compile("nossa conversa(?!s)")
_DONE: Final = re.compile(rf"{_FOR}ter-me (?=\w)")
_DID: Final = re.compile(rf"{_FOR}ter (?=\w)")
_ACT: Final = re.compile(r"\{act(_two)?\}")
_ACT_THEN_DAY: Final = re.compile(r"\{act\}\|? \{(?:of_)?when\}")
_ACT_THEN_MORE: Final = re.compile(r"\{act\}(?! ?[.!]+(?:\||$)|$)")
_STARTS: Final = re.compile(r"\|? (?:por |pel[ao]s? |\{act)")
_DEED: Final = re.compile(r"\|? por |[^.!]*\{act")
_SENT: Final = re.compile("como (?:você )?sugeri")
"""What hangs on the verb: "agradeço o telefonema e, como sugeriu, envio-lhe o convite"."""


def said_to_each(wholes: Mapping[str, tuple[Whole, ...]]) -> dict[str, tuple[Whole, ...]]:
    """Return whole notes with the counterparts of lines: see above, and ``elder``."""
    return {
        name: tuple(
            replace(
                one,
                sentences=tuple(
                    (parts, made_once("own", _own, versions)) for parts, versions in one.sentences
                ),
            )
            for one in made
        )
        for name, made in wholes.items()
    }


def _own(versions: Versions) -> Versions:
    return tuple(
        tuple(
            each
            for one in equally_good(entry)
            for first in of_two(one if isinstance(one, Line) else Line(one))
            for told in measured(first)
            for line in to_elders(told)
            for each in _both(line)
        )
        for entry in versions
    )


def _both(line: Line) -> Iterator[Line]:
    """Yield a line for those who told nothing, and how it is said by those who did."""
    needs = line.needs.split()
    side = next((one for one in _SAID if one in needs), "")
    if not side and _OF_BOTH.search(line.text):
        for one in _SAID:
            yield from _both(replace(line, needs=f"{line.needs} {one}".strip()))
        return
    if side:
        line = replace(line, text=said_by(line.text, second=side == "european"))
    found = _THANKS.match(line.text) if side and not _SENT.search(line.text) else None
    rest = _after(line.text[found.end() :], side) if found else ""
    if found is None or not _STARTS.match(rest):
        yield line
        return
    again = " mais uma vez" if found["again"] else " também" if found["also"] else ""
    deed = _DEED.match(line.text[found.end() :])
    own = [one for one in _SAID[side] if "f" not in one[0] or deed]
    for tones, said, more in own:
        kept = "".join(tone for tone in line.tones if tone in tones)
        if kept and f"!{more}" not in needs and more.removeprefix("!") not in {*needs} - {more}:
            yield _with(line, f"{said}{again}{rest}", kept, "gendered", more, *_apart(line, side))
    done = "".join(tones for tones, *_ in own)
    if kept := "".join(tone for tone in line.tones if tone in done):
        yield _with(line, line.text, kept, "!gendered")
    if kept := "".join(tone for tone in line.tones if tone not in done):
        yield replace(line, tones=kept)


def _with(line: Line, text: str, tones: str, *needs: str) -> Line:
    held = dict.fromkeys((*line.needs.split(), *filter(None, needs)))
    return Line(text, tones, " ".join(held))


def _apart(line: Line, side: str) -> Iterator[str]:
    """Yield what a European line needs whose noun becomes a clause: see ``note/apart.py``."""
    if side == "european" and _ACT_THEN_DAY.search(line.text):
        yield "!ends"
    elif side == "european" and _ACT_THEN_MORE.search(line.text):
        yield "!heavy"


def _after(text: str, side: str) -> str:
    """Return what follows the verb of thanks as it is said after "obrigado"."""
    first = _FIRST_SENTENCE.match(text)
    rest = first[0] if first else ""
    after = text[len(rest) :]
    rest = _TALK.sub("conversa", rest)
    rest = _THING.sub(r"\g<before>pel\g<article> ", rest)
    rest = _DONE.sub(r"\g<before>por me ter ", rest)
    rest = _DID.sub(r"\g<before>por ter ", rest)
    if side == "european":
        rest = _ACT.sub(r"{acting\1}", rest)
    return rest + after
