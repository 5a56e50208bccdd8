# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: closes: the wish to connect, the interest, the day ahead."""

import re
from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.pt.shaping import (
    CONNECTING,
    FAMILIAR,
    FORMALLY_CALLED,
    PLEASED,
    brazil,
    in_touch,
    portugal,
    to_a_senhora,
)
from followup_rules.note.wording.pt.topic import (
    EXCITED,
    GLAD,
    GLAD_SHORT,
    GLAD_SHORTEST,
    GLAD_TO_MOVE,
    KEEN_AND_GLAD,
    MOVES,
    WANTS,
    beside_nothing,
    not_moving,
)

_INTERNAL: Final = (
    Line(
        "já que trabalhamos na mesma empresa, seria bom ter <contato/contacto> por aqui também.",
        "wp",
        "internal",
    ),
    Line(
        "como trabalhamos na mesma empresa, será um prazer manter <contato/o contacto> por aqui.",
        "f",
        "internal",
    ),
    Line("seria bom ter <contato/contacto> por aqui também.", needs="internal"),
)
AHEAD: Final = (
    brazil("até o {next_date}!", "wp", "again_with_you asked"),
    brazil("nos vemos {next}!", "wp", "again_with_you asked"),
    portugal("até {next_date}!", "wp", "again_with_you asked"),
    portugal("vemo-nos {next}!", "wp", "again_with_you asked"),
)
"""The day on which one sees them again: beside the invitation that they suggested."""


def _where_it_fits(line: Line) -> tuple[Line, ...]:
    """Return a line about a coming day, which in a short formal note leaves the thanks no room."""
    if line.tones != "f":
        return (line,)
    return tuple(
        Line(line.text, line.tones, f"{line.needs} {needs}") for needs in ("roomy", "!roomy !about")
    )


_AHEAD_EACH: Final = (
    brazil("nos vemos {next}! Vamos nos conectar por aqui?", "w", "again_with_you"),
    brazil("nos vemos {next}! Vamos manter contato por aqui?", "w", "again_with_you"),
    brazil(
        "nos vemos {next}! Seria um prazer manter contato com a senhora.",
        "w",
        "again_with_you ms",
    ),
    brazil(
        "nos vemos {next}! Seria um prazer manter contato com o senhor.", "w", "again_with_you mr"
    ),
    brazil(
        "nos vemos {next}! Seria muito bom manter contato por aqui.",
        "w",
        "again_with_you titled !ms !mr",
    ),
    brazil("nos vemos {next}. Gostaria de manter contato por aqui.", "p", "again_with_you !ms !mr"),
    brazil("nos vemos {next}. Gostaria de manter contato com a senhora.", "p", "again_with_you ms"),
    brazil("nos vemos {next}. Gostaria de manter contato com o senhor.", "p", "again_with_you mr"),
    brazil(
        "será um prazer falarmos de novo {next}. Gostaria de manter contato com a senhora.",
        "f",
        "again_with_you ms",
    ),
    brazil(
        "será um prazer falarmos de novo {next}. Gostaria de manter contato com o senhor.",
        "f",
        "again_with_you mr",
    ),
    brazil(
        "será um prazer falarmos de novo {next}. Gostaria de manter contato por aqui.",
        "f",
        "again_with_you !ms !mr",
    ),
    portugal("vemo-nos {next}! Ficamos em contacto por aqui?", "w", "again_with_you !titled"),
    *in_touch("again_with_you", "vemo-nos {next}. ", end=" por aqui"),
    portugal("vemo-nos {next}! Ficamos em contacto?", "w", "again_with_you !titled"),
    portugal("vemo-nos {next}. Podemos manter o contacto?", "p", "again_with_you !ms !mr"),
    portugal("vemo-nos {next}. Seria um prazer manter o contacto.", "wp", "again_with_you titled"),
    portugal(
        "será um prazer voltar a falar consigo {next}. Gostaria de manter o contacto por aqui.",
        "f",
        "again_with_you",
    ),
    brazil(
        "vai ser ótimo falar com vocês de novo {next}! Vamos manter contato por aqui?",
        "w",
        "booked wants_role !again_with_you !arranged",
    ),
    *(
        brazil(
            "vai ser ótimo falar com vocês de novo {next}! Seria muito bom manter contato por aqui.",
            "w",
            f"booked wants_role !again_with_you !arranged {needs}",
        )
        for needs in FORMALLY_CALLED
    ),
    brazil(
        "vai ser bom falar com vocês de novo {next}. Gostaria de manter contato por aqui.",
        "p",
        "booked wants_role !again_with_you !arranged",
    ),
    brazil(
        "será um prazer falar com a equipe {next}. Gostaria de manter contato.",
        "f",
        "booked wants_role !again_with_you !arranged",
    ),
    portugal(
        "fico contente por voltar a falar convosco {next}. Podemos ficar em contacto por aqui?",
        "wp",
        "booked wants_role !again_with_you !arranged",
    ),
    portugal(
        "fico contente por voltar a falar convosco {next}. Teria muito gosto em manter o contacto.",
        "f",
        "booked wants_role !again_with_you !arranged",
    ),
)
_AHEAD: Final = tuple(each for one in _AHEAD_EACH for each in _where_it_fits(one))
_AHEAD_SHORT: Final = (
    *AHEAD,
    brazil("nos vemos {next}! Vamos nos conectar?", "w", "again_with_you"),
    portugal("vemo-nos {next}! Ficamos em contacto?", "w", "again_with_you !titled"),
    brazil(
        "vai ser bom falar com vocês de novo {next}. Vamos nos conectar?",
        "w",
        "booked wants_role !again_with_you !arranged",
    ),
    portugal(
        "fico contente por voltar a falar convosco {next}. Ficamos em contacto?",
        "w",
        "booked wants_role !again_with_you !arranged !titled",
    ),
    brazil(
        "vai ser bom falar com vocês de novo {next}. Gostaria de manter contato.",
        "p",
        "booked wants_role !again_with_you !arranged",
    ),
    portugal(
        "fico contente por voltar a falar convosco {next}. Podemos ficar em contacto?",
        "p",
        "booked wants_role !again_with_you !arranged",
    ),
    portugal(
        "fico contente por voltar a falar convosco {next}. Seria um prazer manter o contacto.",
        "wp",
        "booked wants_role !again_with_you !arranged titled",
    ),
)
"""The same in few characters."""
_STAY: Final = (
    brazil(
        "adoraria acompanhar o trabalho de vocês por aqui.",
        "w",
        "!wants_role wants_company !settled !internal",
    ),
    # A would-be colleague may not know of the offer: gladness that can be understood either way.
    brazil(
        "tomara que a gente se veja em breve! Vamos nos conectar por aqui?",
        "w",
        "quiet offered warm wants_company !titled !internal",
    ),
    portugal(
        "espero que nos vejamos em breve! Ficamos em contacto por aqui?",
        "w",
        "quiet offered warm wants_company !titled !internal",
    ),
    brazil("vamos nos conectar?", "w", "!quiet"),
    brazil("vamos nos conectar por aqui?", "w", "!quiet"),
    brazil("vamos manter contato por aqui?", "w", "!quiet"),
    brazil("seria um prazer manter contato com a senhora.", "w", "ms"),
    brazil("seria um prazer manter contato com o senhor.", "w", "mr"),
    brazil("vai ser bom manter contato por aqui.", "w", "!titled"),
    brazil("seria muito bom manter contato por aqui.", "w", "titled !ms !mr"),
    brazil("gostaria de manter contato por aqui.", "p"),
    brazil("vamos manter contato por aqui?", "p", "!quiet !cold"),
    brazil("será um prazer manter contato por aqui.", "f", "!ms !mr"),
    *to_a_senhora("pf"),
    brazil("será um prazer manter contato com a senhora por aqui.", "f", "ms"),
    brazil("será um prazer manter contato com o senhor por aqui.", "f", "mr"),
    brazil("gostaria muito de manter contato por aqui.", "f", "!ms !mr"),
    portugal("ficamos em contacto por aqui?", "w", "!titled"),
    portugal("podemos ficar em contacto por aqui?", "w"),
    *in_touch(end=" por aqui"),
    portugal("podemos ficar em contacto por aqui?", "p", "!titled"),
    portugal("podemos manter o contacto por aqui?", "p", "!ms !mr"),
    portugal("seria um prazer manter o contacto por aqui.", "wp", "titled"),
    portugal("teria todo o gosto em manter o contacto.", "f"),
    portugal("teria muito gosto em manter o contacto por aqui.", "f"),
    portugal("espero que possamos manter o contacto por aqui.", "f"),
)
"""Closes that ask to connect, or to stay in touch."""
STAY_SHORT: Final = (
    brazil("gostaria de manter contato.", "pf", "!ms !mr"),
    brazil("vamos manter contato?", "wp", "!quiet !cold"),
    brazil("será um prazer manter contato.", "f"),
    brazil("gostaria de manter contato com a senhora.", "wp", "ms"),
    brazil("gostaria de manter contato com o senhor.", "wp", "mr"),
    *in_touch(),
    portugal("ficamos em contacto?", "w", "!titled"),
    portugal("podemos ficar em contacto?", "p"),
    portugal("podemos manter o contacto?", "p", "!ms !mr"),
    portugal("seria um prazer manter o contacto.", "wp", "titled"),
    *to_a_senhora("f"),
    portugal("teria muito gosto em manter o contacto.", "f"),
)
"""The same in few characters."""
NOT_INTERNAL: Final = tuple(
    Line(one.text, one.tones, f"{one.needs} !internal".strip()) for one in _STAY
)
STAY_SHORTEST: Final = (
    brazil("gostaria de manter contato.", "w", "!ms !mr"),
    portugal("gostaria de manter o contacto.", "f"),
)
"""Flat: for where nothing else fits."""
CLOSE: Final[Versions] = (
    (*_INTERNAL, *_AHEAD, *NOT_INTERNAL),
    (*_AHEAD_SHORT, *STAY_SHORT),
    STAY_SHORTEST,
)
_KEEN_CLOSE: Final = (
    brazil(
        "fiquei muito feliz em passar para a próxima etapa! Vamos nos conectar por aqui?",
        "w",
        "moves_on wants_role roomy",
    ),
    brazil(
        "fiquei feliz em passar para a próxima etapa. Gostaria de manter contato por aqui.",
        "wp",
        "moves_on wants_role roomy",
    ),
    brazil(
        "fiquei feliz em passar para a próxima etapa. Será um prazer manter contato.",
        "f",
        "moves_on wants_role roomy",
    ),
    portugal(
        "fiquei muito contente por passar à próxima fase! Ficamos em contacto por aqui?",
        "w",
        "!titled moves_on wants_role roomy",
    ),
    portugal(
        "fiquei contente por passar à próxima fase. Podemos manter o contacto por aqui?",
        "wp",
        "moves_on wants_role roomy",
    ),
    portugal(
        "fiquei contente por passar à próxima fase. Teria muito gosto em manter o contacto.",
        "f",
        "moves_on wants_role roomy",
    ),
    brazil(
        "nos vemos {next}! Vamos nos conectar por aqui?",
        "w",
        "again_with_you wants_role roomy",
    ),
    brazil(
        "que bom que a gente se vê de novo {next}! Vamos manter contato por aqui?",
        "w",
        "again_with_you wants_role roomy",
    ),
    brazil(
        "que bom que vamos nos falar de novo {next}. Gostaria de manter contato por aqui.",
        "p",
        "again_with_you wants_role roomy",
    ),
    brazil(
        "será um prazer falarmos de novo {next}. Gostaria de manter contato com a senhora.",
        "f",
        "again_with_you wants_role roomy ms",
    ),
    brazil(
        "será um prazer falarmos de novo {next}. Gostaria de manter contato com o senhor.",
        "f",
        "again_with_you wants_role roomy mr",
    ),
    brazil(
        "será um prazer falarmos de novo {next}. Gostaria de manter contato por aqui.",
        "f",
        "again_with_you wants_role roomy !ms !mr",
    ),
    portugal(
        "vemo-nos {next}! Ficamos em contacto por aqui?",
        "w",
        "!titled again_with_you wants_role roomy",
    ),
    portugal(
        "fico contente por voltarmos a falar {next}. Podemos ficar em contacto por aqui?",
        "wp",
        "again_with_you wants_role roomy !ms !mr",
    ),
    portugal(
        "será um prazer voltar a falar consigo {next}. Gostaria de manter o contacto por aqui.",
        "f",
        "again_with_you wants_role roomy",
    ),
    *(one for one in _AHEAD if "wants_role" in one.needs),
    brazil(
        "fiquei com ainda mais vontade de trabalhar com vocês. Vamos manter contato por aqui?",
        "w",
        "roomy wants_role warm !internal",
    ),
    brazil(
        "fiquei com muita vontade de trabalhar com vocês. Vamos manter contato por aqui?",
        "w",
        "roomy wants_role !internal",
    ),
    *(
        brazil(
            "fiquei com muita vontade de trabalhar com vocês. Seria muito bom manter contato por aqui.",
            "w",
            f"roomy wants_role !internal {needs}",
        )
        for needs in FORMALLY_CALLED
    ),
    brazil(
        "gostaria muito de trabalhar com vocês. Vamos manter contato por aqui?",
        "p",
        "roomy wants_role !internal",
    ),
    brazil(
        "fiquei com ainda mais interesse na vaga e gostaria de manter contato por aqui.",
        "p",
        "roomy wants_role",
    ),
    brazil(
        "gostaria muito de trabalhar {at}. Será um prazer manter contato por aqui.",
        "f",
        "roomy wants_role !internal !ms !mr",
    ),
    brazil(
        "tenho interesse na vaga, e será um prazer manter contato por aqui.",
        "f",
        "roomy wants_role !ms !mr",
    ),
    portugal(
        "fiquei com ainda mais vontade de trabalhar convosco! Ficamos em contacto por aqui?",
        "w",
        "!titled roomy wants_role warm !internal",
    ),
    portugal(
        "fiquei com muita vontade de trabalhar convosco. Podemos ficar em contacto por aqui?",
        "w",
        "roomy wants_role !internal",
    ),
    portugal(
        "continuo com interesse no lugar e gostava de manter o contacto por aqui.",
        "p",
        "roomy wants_role",
    ),
    portugal(
        "continuo com interesse no lugar e gostaria de manter o contacto.",
        "wp",
        "roomy wants_role titled",
    ),
    portugal(
        "continuo com interesse no lugar e teria muito gosto em manter o contacto.",
        "f",
        "roomy wants_role !internal !thanked",
    ),
    portugal(
        "continuo com interesse em trabalhar {at} e gostaria de manter o contacto.",
        "f",
        "roomy wants_role !internal !thanked",
    ),
    # Who has thanked before has said so, and saying it again would press.
    portugal(
        "teria muito gosto em manter o contacto por aqui.",
        "f",
        "roomy wants_role !internal thanked",
    ),
)
KEEN_CLOSE: Final[Versions] = (
    tuple(one for one in _KEEN_CLOSE if "moves_on" in one.needs),
    (
        portugal(
            "fiquei contente por passar à próxima fase. Teria muito gosto em manter o contacto.",
            "f",
            "moves_on wants_role roomy",
        ),
    ),
    tuple(one for one in _KEEN_CLOSE if "moves_on" not in one.needs),
    (
        brazil(
            "fiquei com ainda mais interesse na vaga e gostaria de manter contato.",
            "pf",
            "roomy wants_role !internal !moves_on !ms !mr",
        ),
        *(
            brazil(
                f"fiquei com ainda mais interesse na vaga e gostaria de manter contato com {whom}.",
                "pf",
                f"roomy wants_role !internal !moves_on {needs}",
            )
            for whom, needs in (("a senhora", "ms"), ("o senhor", "mr"))
        ),
        portugal(
            "continuo com interesse no lugar e teria muito gosto em manter o contacto.",
            "f",
            "roomy wants_role !internal !moves_on !thanked",
        ),
    ),
)
"""That one wants the job | close, beside a topic that has been named."""
_ROLE: Final = (
    brazil(
        "tenho muito interesse na vaga de {role},| e queria manter contato por aqui.",
        "w",
        "met wants_role",
    ),
    brazil(
        "tenho muito interesse na vaga de {role}| e gostaria de manter contato.",
        "pf",
        "met wants_role",
    ),
    portugal(
        "tenho muito interesse na vaga de {role}| e gostava de manter o contacto.",
        "wp",
        "met wants_role",
    ),
    portugal(
        "tenho muito interesse na vaga de {role}| e teria todo o gosto em manter o contacto.",
        "pf",
        "met wants_role",
    ),
)
"""Interest that names the role | close."""
_AND_STAY: Final[dict[str, dict[str, tuple[tuple[str, str], ...]]]] = {
    "b": {
        "w": (
            ("Vamos nos conectar por aqui?", "!quiet"),
            ("Vamos manter contato por aqui?", "!quiet"),
            *(("Seria muito bom manter contato por aqui.", needs) for needs in FORMALLY_CALLED),
            ("Ficaria feliz em manter contato.", "titled"),
        ),
        "p": (
            ("Gostaria de manter contato por aqui.", ""),
            ("Ficaria feliz em manter contato.", ""),
        ),
        "f": (
            ("Gostaria de manter contato com a senhora.", "ms"),
            ("Gostaria de manter contato com o senhor.", "mr"),
            ("Será um prazer manter contato com a senhora.", "ms"),
            ("Será um prazer manter contato com o senhor.", "mr"),
            ("Será um prazer manter contato por aqui.", "!ms !mr"),
            ("Gostaria muito de manter contato por aqui.", "!ms !mr"),
        ),
    },
    "e": {
        "w": (
            ("Ficamos em contacto por aqui?", "!titled"),
            ("Gostava de manter o contacto por aqui.", "!titled"),
            ("Seria um prazer manter o contacto por aqui.", "titled"),
        ),
        "p": (
            ("Seria um prazer manter o contacto por aqui.", "titled"),
            ("Gostava de manter o contacto por aqui.", "!titled"),
            ("Podemos manter o contacto por aqui?", "!titled !ms !mr"),
        ),
        "f": (
            ("Espero que possamos manter o contacto por aqui.", ""),
            ("Teria todo o gosto em manter o contacto.", ""),
            ("Teria muito gosto em manter o contacto por aqui.", ""),
        ),
    },
}
"""Closes by side and tone, and what they need."""
_ONCE: Final = (
    "gostava",
    "gostaria",
    "prazer",
    "vai ser",
    "teria",
    "seria",
    "ótimo",
    "bom",
    "feliz",
    "ficaria",
)
"""Words that a sentence and the close behind it don't share."""


_SHORT: Final = re.compile(r"[Gg]ostei (?:muito )?de falar sobre \{talked\}\.")
_GOES_ON: Final = re.compile(r"(?:Gosta(?:ria|va)|Seria|Espero) ")


def _with_close(text: str, close: str, tone: str) -> str:
    """Return a sentence with its close: in one, where both would be cut short, but not if warm."""
    if tone != "w" and _SHORT.fullmatch(text) and _GOES_ON.match(close):
        return f"{text[:-1]}| e {close[0].lower()}{close[1:]}"
    return f"{text}| {close}"


def stayed(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return each sentence, in each of its tones, with closes of that tone that go with it."""
    made: list[Line] = []
    for turn, one in enumerate(lines):
        side = "e" if "european" in one.needs.split() else "b"
        said = one.text.casefold()
        for tone in one.tones:
            closes = _AND_STAY[side][tone]
            fitting = [
                close
                for close in closes
                if not any(word in said and word in close[0].casefold() for word in _ONCE)
            ] or list(closes)
            for step in range(min(_CLOSES_EACH, len(fitting))):
                close, needs = fitting[(turn + step) % len(fitting)]
                needed = (*one.needs.split(), "!internal", *needs.split())
                if CONNECTING.search(close):
                    needed = (*needed, "!asked")
                if PLEASED.search(close.casefold()):
                    needed = (*needed, "!cold")
                if FAMILIAR.search(close):
                    needed = (*needed, "!titled", "!ms", "!mr")
                held = dict.fromkeys(needed)
                made.append(Line(_with_close(one.text, close, tone), tone, " ".join(held)))
    return tuple(made)


_CLOSES_EACH: Final = 1


def _unbooked(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines for where no interview is booked, which one looks forward to instead."""
    return tuple(Line(one.text, one.tones, f"{one.needs} !booked") for one in lines)


TOPIC_CLOSE: Final[Versions] = (
    (
        *stayed((*GLAD_TO_MOVE, *MOVES)),
        Line(
            "gostei de falar sobre {talked}| e gostaria de manter <contato/o contacto>.",
            "p",
            "!roomy !internal !moves_on !ms !mr about",
        ),
        *stayed(_unbooked(not_moving(KEEN_AND_GLAD))),
        brazil(
            "tenho interesse em trabalhar com vocês.| Nos vemos {next}. Gostaria de manter contato por aqui.",
            "pf",
            "again_with_you wants_role cold !titled !ms !mr",
        ),
        brazil(
            "adorei falar com você sobre {talked}.| Nos vemos {next}! Vamos nos conectar por aqui?",
            "w",
            "again_with_you !titled",
        ),
        portugal(
            "gostei muito de falar consigo sobre {talked}.| Vemo-nos {next}! Ficamos em contacto por aqui?",
            "w",
            "again_with_you !titled",
        ),
    ),
    (
        *stayed((*GLAD, *EXCITED)),
        *not_moving(beside_nothing(_ROLE)),
        *stayed(WANTS),
        brazil(
            "agradeço também por me explicar {explained}.| Será um prazer manter contato.",
            "pf",
            "!internal",
        ),
        portugal(
            "agradeço-lhe também ter-me explicado {explained}.| Espero que possamos manter o contacto.",
            "pf",
            "!internal",
        ),
    ),
    stayed(GLAD_SHORT),
    (
        *stayed(GLAD_SHORTEST),
        Line(
            "tenho muito interesse na vaga| e gostaria de manter <contato/o contacto>.",
            needs="wants_role !about",
        ),
    ),
)
MOVES_CLOSE: Final[Versions] = (
    stayed(MOVES),
    (
        brazil(
            "fiquei feliz em passar para a próxima etapa.| Gostaria de manter contato.",
            "wpf",
            "moves_on wants_role !internal",
        ),
        portugal(
            "fiquei contente por passar à próxima fase.| Podemos manter o contacto?",
            "wp",
            "moves_on wants_role !internal",
        ),
        portugal(
            "fiquei contente por passar à próxima fase.| Seria um prazer manter o contacto.",
            "wp",
            "moves_on wants_role !internal titled",
        ),
        portugal(
            "fiquei contente por passar à próxima fase.| Teria muito gosto em manter o contacto.",
            "f",
            "moves_on wants_role !internal",
        ),
    ),
)
"""That the process goes on | close."""
TIME_CLOSE: Final[Versions] = (
    (
        brazil("agradeço muito pelo seu tempo.| Seria muito bom manter contato.", "w", "!internal"),
        brazil(
            "agradeço muito pelo papo.| Vamos nos conectar por aqui?",
            "w",
            "!internal colleague !titled",
        ),
        brazil(
            "agradeço muito pelo seu tempo.| Queria manter contato por aqui.",
            "w",
            "!internal !titled",
        ),
        portugal("agradeço-lhe muito o seu tempo.| Ficamos em contacto?", "w", "!internal"),
        portugal(
            "agradeço-lhe muito o tempo que me dedicou.| Podemos ficar em contacto?",
            "w",
            "!internal",
        ),
        brazil(
            "agradeço muito pelo seu tempo.| Nos vemos {next}! Vamos nos conectar por aqui?",
            "w",
            "again_with_you",
        ),
        portugal(
            "agradeço-lhe muito o seu tempo.| Vemo-nos {next}! Ficamos em contacto?",
            "w",
            "again_with_you",
        ),
        Line(
            "agradeço muito a atenção;| já que trabalhamos na mesma empresa, é bom ter <contato/contacto> por aqui também.",
            needs="internal",
        ),
    ),
)
STAY: Final[Versions] = (_STAY, STAY_SHORT)
