# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: what is said while the role is on hold."""

from collections.abc import Iterator
from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.pt.closing import NOT_INTERNAL, STAY_SHORT, STAY_SHORTEST
from followup_rules.note.wording.pt.shaping import brazil, portugal

ON_HOLD: Final[Versions] = (
    Line("se a vaga <voltar/voltar a abrir>, continuo com interesse.", needs="wants_role"),
    Line("sei que a vaga <foi congelada/está suspensa>.", needs="!wants_role"),
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
    brazil: {"wp": "se a vaga{post} voltar", "f": "se a vaga{post} voltar"},
    portugal: {
        "wp": "se a vaga{post} voltar a abrir",
        "f": "caso o processo{for_post} seja retomado",
    },
}
_STILL_IN_IT: Final = (
    ("continuo {interessado}", "gendered"),
    ("continuo com interesse", "!gendered"),
)


def _goes_on(*, short: bool = False, named: bool = False, bar: str = "") -> Iterator[Line]:
    """Yield that one is still interested if it goes on | the wish to connect, in one sentence.

    ``short``: without that it may go on; ``named``: with the role.
    """
    posts = {"post": " de {role}", "for_post": " para a vaga de {role}"} if named else {}
    for make, tones, wish, needs in _WISHED:
        when = next(said for among, said in _IF_IT_GOES_ON[make].items() if tones[-1] in among)
        when = when.format(**{"post": "", "for_post": ""} | posts)
        for still, own in _STILL_IN_IT:
            said = f"{still} na vaga{bar} e" if short else f"{when}, {still},{bar} e"
            yield make(f"{said} {wish}.", tones, f"wants_role {own} {needs}".strip())


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
    STAY_SHORTEST,
)
"""Still interested, when it goes on | close: after thanks for their word of the freeze."""
HOLD_TALK: Final[Versions] = HOLD_KEEN[2:]
"""The same where the talk stands without its topic, which comes before the interest."""
_THEY_LIKED: Final = tuple(
    Line(one.text.replace(" e ", "| e ", 1), one.tones, one.needs) for one in _LIKED
)
_WISH: Final = (
    brazil("gostaria| de manter contato por aqui.", needs="!wants_role !ms !mr"),
    brazil("gostaria| de manter contato com a senhora.", needs="!wants_role ms"),
    brazil("gostaria| de manter contato com o senhor.", needs="!wants_role mr"),
    portugal("gostava| de manter o contacto por aqui.", "wp", "!wants_role"),
    portugal("seria um prazer| manter o contacto por aqui.", "wp", "!wants_role titled"),
    portugal("teria muito gosto| em manter o contacto por aqui.", "f", "!wants_role"),
)
"""Nothing of the freeze, to whoever knows of it: it is the person that one would keep in touch with."""
_WISH_SHORT: Final = (
    brazil("gostaria| de manter contato.", needs="!wants_role"),
    portugal("podemos| manter o contacto?", "wp", "!wants_role"),
    portugal("teria muito gosto| em manter o contacto.", "f", "!wants_role"),
)
HOLD_PLAIN_CLOSE: Final[Versions] = (_THEY_LIKED, _WISH, _WISH_SHORT)
_THEN: Final = (
    (brazil, "w", "Vamos manter contato por aqui?"),
    (brazil, "w", "Seria muito bom manter contato por aqui."),
    (brazil, "p", "Seria bom manter contato por aqui."),
    (brazil, "pf", "Espero manter contato por aqui."),
    (brazil, "f", "Será um prazer manter contato."),
    (portugal, "wp", "Podemos ficar em contacto por aqui?"),
    (portugal, "w", "Gostava de manter o contacto por aqui."),
    (portugal, "p", "Seria bom manter o contacto por aqui."),
    (portugal, "f", "Teria muito gosto em manter o contacto."),
    (portugal, "f", "Espero que possamos manter o contacto por aqui."),
)


def _apart(*, named: bool = False) -> Iterator[Line]:
    """Yield the same in two sentences."""
    posts = {"post": " de {role}", "for_post": " para a vaga de {role}"} if named else {}
    for make, tones, wish in _THEN:
        when = _IF_IT_GOES_ON[make]["f" if tones == "f" else "wp"]
        when = when.format(**{"post": "", "for_post": ""} | posts)
        for still, own in _STILL_IN_IT:
            yield make(f"{when}, {still}.| {wish}", tones, f"wants_role {own}")


HOLD_CLOSE: Final[Versions] = (
    tuple(
        Line(one.text, one.tones, f"{one.needs} met roomy !both_know")
        for one in (*_goes_on(named=True, bar="|"), *_apart(named=True))
    ),
    (*_goes_on(bar="|"), *_apart()),
    tuple(_goes_on(short=True, bar="|")),
    *HOLD_PLAIN_CLOSE,
)
"""Still interested, if it goes on | close, where somebody else told of the freeze."""
