# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: what is said while the role is on hold."""

from collections.abc import Iterator
from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.pt.closing import NOT_INTERNAL, STAY_SHORT
from followup_rules.note.wording.pt.shaping import brazil, portugal

ON_HOLD: Final[Versions] = (
    (
        Line(
            "sei que a vaga <foi congelada/está suspensa>. Continuo com muito interesse.",
            "wp",
            "wants_role",
        ),
        Line(
            "sei que a vaga <foi congelada/está suspensa>. <Continuo com muito/Continuo com> interesse.",
            "pf",
            "wants_role",
        ),
    ),
    "sei que a vaga <foi congelada/está suspensa>.",
)
HOLD_FIRST: Final[Versions] = (
    (
        brazil(
            "queria te agradecer por me avisar| que a vaga foi congelada.",
            "w",
            "wrote_hold !titled",
        ),
        brazil(
            "queria agradecer por me avisar| que a vaga foi congelada.",
            "wp",
            "wrote_hold",
        ),
        brazil("agradeço por me informar| que a vaga foi congelada.", "f", "wrote_hold"),
        portugal(
            "queria agradecer-lhe por me ter avisado| de que a vaga ficou suspensa.",
            "wp",
            "wrote_hold",
        ),
        portugal("agradeço-lhe ter-me informado| da suspensão da vaga.", "f", "wrote_hold"),
    ),
)
_WISHED: Final = (
    (brazil, "w", "queria manter contato", ""),
    (brazil, "p", "gostaria de manter contato", "!ms !mr"),
    (brazil, "pf", "gostaria de manter contato com a senhora", "ms"),
    (brazil, "pf", "gostaria de manter contato com o senhor", "mr"),
    (brazil, "f", "gostaria de manter contato", "!ms !mr"),
    (portugal, "w", "gostava de ficar em contacto consigo", ""),
    (portugal, "p", "gostava de manter o contacto", ""),
    (portugal, "wp", "gostaria de manter o contacto", "titled"),
    (portugal, "f", "teria muito gosto em manter o contacto", ""),
)
_IF_IT_GOES_ON: Final = {
    brazil: {"wp": "se a vaga voltar, ", "f": "se a vaga voltar, "},
    portugal: {"wp": "se a vaga voltar a abrir, ", "f": "caso o processo seja retomado, "},
}
_STILL_IN_IT: Final = (
    ("continuo {interessado}", "gendered"),
    ("continuo com interesse", "!gendered"),
)


def _goes_on(*, short: bool = False) -> Iterator[Line]:
    """Yield that one is still interested if it goes on | the wish to connect, in one sentence."""
    for make, tones, wish, needs in _WISHED:
        when = next(said for among, said in _IF_IT_GOES_ON[make].items() if tones[-1] in among)
        for still, own in _STILL_IN_IT:
            said = f"{still} na vaga" if short else f"{when}{still}"
            yield make(f"{said}, e {wish}.", tones, f"wants_role {own} {needs}".strip())


_GOES_ON: Final = tuple(_goes_on())
_LIKED: Final = tuple(
    make(text, tones, f"{needs} wants_company !wants_role hold !internal !cold".strip())
    for make, text, tones, needs in (
        (brazil, "gostei da empresa e gostaria de manter contato por aqui.", "wp", ""),
        (brazil, "gostei muito da empresa e gostaria de manter contato com a senhora.", "f", "ms"),
        (brazil, "gostei muito da empresa e gostaria de manter contato com o senhor.", "f", "mr"),
        (brazil, "gostei muito da empresa e gostaria de manter contato.", "f", "!ms !mr"),
        (portugal, "gostei da empresa e gostava de manter o contacto.", "wp", ""),
        (portugal, "gostei da empresa e gostaria de manter o contacto.", "wp", "titled"),
        (portugal, "gostei muito da empresa e teria todo o gosto em manter o contacto.", "f", ""),
    )
)
"""Where it is the company that one likes, and no longer the post."""
_GOES_ON_SHORT: Final = tuple(_goes_on(short=True))
HOLD_KEEN: Final[Versions] = (
    *(
        tuple(Line(one.text, one.tones, f"{one.needs} roomy") for one in lines)
        for lines in (_GOES_ON, _GOES_ON_SHORT)
    ),
    (*_LIKED, *_GOES_ON),
    _GOES_ON_SHORT,
    NOT_INTERNAL,
    STAY_SHORT,
)
"""Still interested, when it goes on | close: after thanks for their word of the freeze."""
HOLD_TALK: Final[Versions] = HOLD_KEEN[2:]
"""The same where the talk stands without its topic, which comes before the interest."""
_KNOWN: Final = {brazil: "sei que a vaga foi congelada", portugal: "sei que a vaga está suspensa"}
_BACK: Final = {brazil: "voltar", portugal: "voltar a abrir"}
_HOLD_KEEN: Final = tuple(
    make(
        f"{_KNOWN[make]}; se {_BACK[make]}, {still},| e {wish}.",
        tones,
        f"wants_role {own} {needs}".strip(),
    )
    for make, tones, wish, needs in _WISHED
    for still, own in _STILL_IN_IT
)
HOLD_PLAIN_CLOSE: Final[Versions] = (
    _HOLD_KEEN,
    (
        brazil(
            "sei que a vaga foi congelada.| Seria muito bom manter contato por aqui.",
            "w",
            "wants_role",
        ),
        brazil(
            "sei que a vaga foi congelada.| Gostaria de manter contato por aqui.",
            "pf",
            "wants_role",
        ),
        portugal(
            "sei que a vaga está suspensa.| Gostava de manter o contacto por aqui.",
            "wp",
            "wants_role",
        ),
        portugal(
            "sei que a vaga está suspensa.| Teria todo o gosto em manter o contacto.",
            "pf",
            "wants_role",
        ),
    ),
    (
        Line(
            "sei que a vaga <foi congelada/está suspensa>.| <Gostaria de manter contato por aqui/Gostava de ficar em contacto consigo>.",
            "wp",
        ),
        Line(
            "sei que a vaga <foi congelada/está suspensa>.| Será um prazer manter <contato/o contacto>.",
            "f",
        ),
        Line(
            "sei que a vaga <foi congelada/está suspensa>.| Seria um prazer manter <contato/o contacto>.",
            "f",
        ),
    ),
)
_HOLD_ROLE: Final = (
    brazil(
        "sei que o processo está suspenso. Continuo com muito interesse na vaga de {role}.| Vamos manter contato por aqui?",
        "w",
        "met wants_role",
    ),
    brazil(
        "sei que o processo está suspenso. Continuo com muito interesse na vaga de {role}| e gostaria de manter contato.",
        "pf",
        "met wants_role",
    ),
    portugal(
        "sei que a vaga está suspensa. Continuo com muito interesse na vaga de {role}.| Gostava de ficar em contacto consigo.",
        "wp",
        "met wants_role",
    ),
    portugal(
        "sei que a vaga está suspensa. Continuo com interesse na vaga de {role}.| Seria um prazer manter o contacto.",
        "f",
        "met wants_role",
    ),
)
HOLD_CLOSE: Final[Versions] = (
    tuple(Line(one.text, one.tones, f"{one.needs} roomy !both_know") for one in _HOLD_ROLE),
    (*_HOLD_ROLE, *_HOLD_KEEN),
    *HOLD_PLAIN_CLOSE[1:],
)
