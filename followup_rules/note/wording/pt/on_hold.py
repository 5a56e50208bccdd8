# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: what is said while the role is on hold."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.pt.closing import NOT_INTERNAL, STAY_SHORT
from followup_rules.note.wording.pt.shaping import FORMALLY_CALLED, brazil, portugal

ON_HOLD: Final[Versions] = (
    (
        Line(
            "<sei que a vaga está suspensa/sei que o recrutamento está suspenso>. Continuo com muito interesse.",
            "wp",
            "wants_role",
        ),
        Line(
            "<sei que a vaga está suspensa/sei que o recrutamento está suspenso>. <Continuo com muito/Continuo com> interesse.",
            "pf",
            "wants_role",
        ),
    ),
    "<sei que a vaga está suspensa/sei que o recrutamento está suspenso>.",
)
HOLD_FIRST: Final[Versions] = (
    (
        brazil(
            "queria te agradecer por me avisar| que a vaga está suspensa.",
            "w",
            "wrote_hold !titled",
        ),
        brazil(
            "queria agradecer por me avisar| que a vaga está suspensa.",
            "wp",
            "wrote_hold",
        ),
        brazil("agradeço por me informar| que a vaga está suspensa.", "f", "wrote_hold"),
        portugal(
            "queria agradecer-lhe por me ter avisado| de que o recrutamento está suspenso.",
            "wp",
            "wrote_hold",
        ),
        portugal("agradeço-lhe ter-me informado| da suspensão do recrutamento.", "f", "wrote_hold"),
    ),
)
_GOES_ON: Final = (
    brazil(
        "continuo com muita vontade de trabalhar com vocês. Vamos nos conectar por aqui?",
        "w",
        "wants_role !internal",
    ),
    brazil(
        "continuo com muita vontade de trabalhar com vocês. Vamos manter contato por aqui?",
        "w",
        "wants_role !internal",
    ),
    brazil(
        "continuo com muito interesse na vaga e gostaria de manter contato por aqui.",
        "p",
        "wants_role",
    ),
    *(
        brazil(
            "continuo com muito interesse na vaga. Seria muito bom manter contato.",
            "w",
            f"wants_role {needs}",
        )
        for needs in FORMALLY_CALLED
    ),
    brazil(
        "continuo com muito interesse na vaga, e será um prazer manter contato.",
        "f",
        "wants_role",
    ),
    portugal(
        "continuo com muita vontade de trabalhar convosco. Ficamos em contacto por aqui?",
        "w",
        "wants_role !internal !titled",
    ),
    portugal(
        "continuo com muita vontade de trabalhar convosco. Gostava de ficar em contacto consigo.",
        "w",
        "wants_role !internal",
    ),
    portugal(
        "continuo com muito interesse na vaga e gostava de manter o contacto.",
        "wp",
        "wants_role",
    ),
    portugal(
        "continuo com interesse na vaga e teria todo o gosto em manter o contacto.",
        "f",
        "wants_role",
    ),
)
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
_GOES_ON_SHORT: Final = (
    brazil(
        "continuo com muita vontade de trabalhar com vocês. Vamos nos conectar?",
        "w",
        "wants_role !internal",
    ),
    brazil(
        "continuo com muito interesse na vaga e gostaria de manter contato.", "pf", "wants_role"
    ),
    portugal("continuo com interesse na vaga e gostava de manter o contacto.", "wp", "wants_role"),
    portugal(
        "continuo com interesse na vaga e gostaria de manter o contacto.", "wp", "wants_role titled"
    ),
    portugal("continuo com interesse na vaga e gostaria de manter o contacto.", "f", "wants_role"),
)
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
_HOLD_KEEN: Final = (
    brazil(
        "sei que a vaga está suspensa. Continuo com muita vontade de trabalhar com vocês.| Vamos manter contato por aqui?",
        "w",
        "wants_role !internal",
    ),
    brazil(
        "sei que a vaga está suspensa. Continuo com muito interesse| e gostaria de manter contato por aqui.",
        "p",
        "wants_role",
    ),
    *(
        brazil(
            "sei que a vaga está suspensa. Continuo com muito interesse.| Seria muito bom manter contato.",
            "w",
            f"wants_role {needs}",
        )
        for needs in FORMALLY_CALLED
    ),
    brazil(
        "sei que a vaga está suspensa. Continuo com muito interesse.| Vamos manter contato por aqui?",
        "w",
        "wants_role internal",
    ),
    brazil(
        "sei que a vaga está suspensa. Continuo com muito interesse,| e será um prazer manter contato.",
        "f",
        "wants_role",
    ),
    portugal(
        "sei que o recrutamento está suspenso. Continuo com muito interesse| e gostava de manter o contacto.",
        "wp",
        "wants_role",
    ),
    portugal(
        "sei que o recrutamento está suspenso. Continuo com muita vontade de trabalhar convosco.| Gostava de ficar em contacto consigo.",
        "wp",
        "wants_role !internal",
    ),
    portugal(
        "sei que o recrutamento está suspenso. Continuo com muito interesse| e teria todo o gosto em manter o contacto.",
        "f",
        "wants_role",
    ),
)
HOLD_PLAIN_CLOSE: Final[Versions] = (
    _HOLD_KEEN,
    (
        brazil(
            "sei que a vaga está suspensa.| Seria muito bom manter contato por aqui.",
            "w",
            "wants_role",
        ),
        brazil(
            "sei que a vaga está suspensa.| Gostaria de manter contato por aqui.",
            "pf",
            "wants_role",
        ),
        portugal(
            "sei que o recrutamento está suspenso.| Gostava de manter o contacto por aqui.",
            "wp",
            "wants_role",
        ),
        portugal(
            "sei que o recrutamento está suspenso.| Teria todo o gosto em manter o contacto.",
            "pf",
            "wants_role",
        ),
    ),
    (
        Line(
            "sei que <a vaga está suspensa/o recrutamento está suspenso>.| <Gostaria de manter contato por aqui/Gostava de ficar em contacto consigo>.",
            "wp",
        ),
        Line(
            "sei que <a vaga está suspensa/o recrutamento está suspenso>.| Será um prazer manter <contato/o contacto>.",
            "f",
        ),
        Line(
            "sei que <a vaga está suspensa/o recrutamento está suspenso>.| Seria um prazer manter <contato/o contacto>.",
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
        "sei que o recrutamento está suspenso. Continuo com muito interesse na vaga de {role}.| Gostava de ficar em contacto consigo.",
        "wp",
        "met wants_role",
    ),
    portugal(
        "sei que o recrutamento está suspenso. Continuo com interesse na vaga de {role}.| Seria um prazer manter o contacto.",
        "f",
        "met wants_role",
    ),
)
HOLD_CLOSE: Final[Versions] = (
    tuple(Line(one.text, one.tones, f"{one.needs} roomy !both_know") for one in _HOLD_ROLE),
    (*_HOLD_ROLE, *_HOLD_KEEN),
    *HOLD_PLAIN_CLOSE[1:],
)
