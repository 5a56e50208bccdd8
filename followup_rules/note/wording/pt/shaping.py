# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: conditions and turns that the families share."""

import re
from itertools import product
from typing import Final

from followup_rules.note.bank import Line

PLEASED: Final = re.compile(
    r"adorei|gostei muito|foi (?:ótimo|muito bom|um prazer) (?:falar|conv)"
    r"|feliz em manter|muito bom (?:manter|ter)|um prazer ter você|gostaria muito de (?:trab|fazer)|muita vontade"
)
"""What is not said of a cold talk."""
CONNECTING: Final = re.compile(
    "nos conectar|na minha rede|o meu convite|aqui (?:vai|fica) o convite"
)
"""What says once more that one asks to connect, to whoever suggested it."""
FAMILIAR: Final = re.compile(r"amos (?:nos conectar|manter contato)(?: por aqui)?\?")
"""What is too familiar for whoever is called senhora or by a title, in Brazil."""


_TOO_FAMILIAR: Final = re.compile(r"\b[Gg]ostava\b|falar consigo|[Pp]odemos\|? (?:manter|ficar)")
"""The same in Portugal, on plain terms: there one writes "gostaria", and of "a conversa"."""


FORMALLY_CALLED: Final = ("titled", "ms !titled", "mr !titled")
"""Needs of those who are, and so get a wish instead of such a question."""


def _needs(text: str, needs: str, side: str) -> str:
    """Return what a line of a side needs: no pleasure in a cold talk, one word of the invitation."""
    held = needs.split()
    if PLEASED.search(text) and "warm" not in held:
        held.append("!cold")
    if CONNECTING.search(text) and "asked" not in held:
        held.append("!asked")
    if FAMILIAR.search(text):
        held += [one for one in ("!titled", "!ms", "!mr") if one not in held]
    return " ".join((*held, side))


def brazilian(text: str, tones: str = "wpf", needs: str = "") -> Line:
    """Return a Brazilian line."""
    return Line(text, tones, _needs(text, needs, "!european"))


def european(text: str, tones: str = "wpf", needs: str = "") -> Line:
    """Return a European line."""
    if "f" not in tones and _TOO_FAMILIAR.search(text):
        needs = needs if "titled" in needs else f"{needs} !titled"
    return Line(text, tones, _needs(text, needs, "european"))


brazil, portugal = brazilian, european


def to_a_senhora(tones: str, bar: str = "") -> tuple[Line, ...]:
    """Return wishes to keep in touch with whoever is called senhora or senhor, in Brazil."""
    return tuple(
        brazil(f"{said} {whom}.", tones, gender)
        for gender, whom in (("ms", "com a senhora"), ("mr", "com o senhor"))
        for said in (f"gostaria de{bar} manter contato", f"seria um prazer{bar} manter contato")
    )


def in_touch(needs: str = "", before: str = "", bar: str = "", end: str = "") -> tuple[Line, ...]:
    """Return the wish to keep in touch as it is said in Portugal, where the terms aren't formal."""
    gladly = ("gostava", "teria todo o gosto")
    glad, politely = (one.capitalize() for one in gladly) if before.endswith(". ") else gladly
    return (
        portugal(
            f"{before}{glad}{bar} de manter o contacto{end}.", "wp", f"{needs} !ms !mr".strip()
        ),
        *(
            portugal(
                f"{before}{politely}{bar} em manter o contacto.", "wp", f"{needs} {called}".strip()
            )
            for called in FORMALLY_CALLED
        ),
    )


def of_both(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return those lines that name a topic with two topics instead."""
    return tuple(
        Line(one.text.replace("{talked}", "{both}"), one.tones, one.needs)
        for one in lines
        if "{talked}" in one.text
    )


def joined(lines: tuple[Line, ...], clauses: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return sentences with a second clause of their side and tone, where both can be true."""
    made: list[Line] = []
    for one, clause in product(lines, clauses):
        needs = dict.fromkeys((*one.needs.split(), *clause.needs.split()))
        tones = "".join(tone for tone in one.tones if tone in clause.tones)
        sided = ("european" in needs) != ("!european" in needs)
        if tones and sided and not any(f"!{need}" in needs for need in needs):
            made.append(Line(f"{one.text[:-1]}{clause.text}.", tones, " ".join(needs)))
    return tuple(made)
