# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: what is said while the role is on hold."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.pt.closing import NOT_INTERNAL, STAY_SHORT
from followup_rules.note.wording.pt.shaping import brazil, portugal

ON_HOLD: Final[Versions] = (
    (
        Line(
            "<entendo que a vaga está parada por enquanto/compreendo que a vaga está suspensa> e continuo com muito interesse.",
            "wp",
            "wants_role",
        ),
        Line(
            "<entendo que a vaga está suspensa/compreendo que o recrutamento está suspenso> e mantenho todo o interesse.",
            "pf",
            "wants_role",
        ),
    ),
    "<entendo que a vaga está parada por enquanto/compreendo que a vaga está suspensa>.",
)
HOLD_FIRST: Final[Versions] = (
    (
        brazil(
            "queria te agradecer por me avisar| que a vaga está parada por enquanto.",
            "w",
            "wrote_hold !titled",
        ),
        brazil("agradeço por me avisar| que a vaga está parada por enquanto.", "wp", "wrote_hold"),
        brazil(
            "queria agradecer por me avisar| que a vaga está parada por enquanto.",
            "wp",
            "wrote_hold",
        ),
        brazil("agradeço por me informar| que a vaga está suspensa.", "f", "wrote_hold"),
        brazil("agradeço a sua mensagem| sobre a suspensão da vaga.", "f", "wrote_hold"),
        portugal(
            "queria agradecer-lhe por me ter avisado| de que a vaga está suspensa.",
            "wp",
            "wrote_hold",
        ),
        portugal("queria agradecer-lhe a mensagem| sobre a suspensão da vaga.", "wp", "wrote_hold"),
        portugal("agradeço-lhe ter-me escrito| sobre a suspensão da vaga.", "pf", "wrote_hold"),
        portugal("agradeço-lhe a mensagem| sobre a suspensão da vaga.", "f", "wrote_hold"),
    ),
)
_GOES_ON: Final = (
    brazil(
        "continuo com muita vontade de trabalhar com vocês. Vamos nos conectar por aqui?",
        "w",
        "wants_role !internal",
    ),
    brazil(
        "continuo com muita vontade de trabalhar com vocês. Seria muito bom manter contato por aqui.",
        "w",
        "wants_role !internal",
    ),
    brazil(
        "continuo com muito interesse na vaga, e seria bom manter contato por aqui.",
        "p",
        "wants_role",
    ),
    brazil(
        "mantenho todo o interesse, caso o processo seja retomado. Será um prazer manter contato.",
        "f",
        "wants_role",
    ),
    portugal(
        "continuo com muita vontade de trabalhar convosco. Ficamos em contacto por aqui?",
        "w",
        "wants_role !internal !titled",
    ),
    portugal(
        "continuo com muita vontade de trabalhar convosco. Seria bom ficarmos em contacto.",
        "w",
        "wants_role !internal",
    ),
    portugal(
        "a vaga continua a interessar-me muito. Seria bom ficarmos em contacto.",
        "wp",
        "wants_role",
    ),
    portugal(
        "mantenho todo o interesse, caso o processo seja retomado, e espero que possamos manter o contacto.",
        "f",
        "wants_role",
    ),
)
_GOES_ON_SHORT: Final = (
    brazil(
        "continuo com muita vontade de trabalhar com vocês. Vamos nos conectar?",
        "w",
        "wants_role !internal",
    ),
    brazil("continuo com muito interesse, e seria bom manter contato.", "pf", "wants_role"),
    portugal("a vaga continua a interessar-me. Gostava de manter o contacto.", "wp", "wants_role"),
    portugal(
        "a vaga continua a interessar-me, e seria um prazer manter o contacto.", "pf", "wants_role"
    ),
)
HOLD_KEEN: Final[Versions] = (
    tuple(Line(one.text, one.tones, f"{one.needs} roomy") for one in _GOES_ON),
    tuple(Line(one.text, one.tones, f"{one.needs} roomy") for one in _GOES_ON_SHORT),
    _GOES_ON,
    _GOES_ON_SHORT,
    NOT_INTERNAL,
    STAY_SHORT,
)
"""Still interested, when it goes on | close: after thanks for their word of the freeze."""
_HOLD_KEEN: Final = (
    brazil(
        "entendo que a vaga está parada, e continuo com muita vontade de trabalhar com vocês.| Seria bom manter contato por aqui.",
        "w",
        "wants_role !internal",
    ),
    brazil(
        "entendo que a vaga está parada por enquanto, e continuo com muita vontade de trabalhar com vocês.| Seria bom manter contato por aqui.",
        "w",
        "wants_role !internal",
    ),
    brazil(
        "entendo que a vaga está parada, e continuo com muito interesse| e gostaria de manter contato.",
        "p",
        "wants_role",
    ),
    brazil(
        "entendo que a vaga está parada, e continuo com muito interesse.| Seria bom manter contato por aqui.",
        "w",
        "wants_role internal",
    ),
    brazil(
        "entendo que a vaga está suspensa, e continuo com todo o interesse,| e será um prazer manter contato.",
        "f",
        "wants_role",
    ),
    portugal(
        "compreendo que a vaga está suspensa; continuo com muito interesse.| Seria bom ficarmos em contacto.",
        "wp",
        "wants_role",
    ),
    portugal(
        "compreendo que a vaga está suspensa, e continuo com muita vontade de trabalhar convosco.| Seria bom ficarmos em contacto.",
        "wp",
        "wants_role !internal",
    ),
    portugal(
        "compreendo que a vaga está suspensa; continuo com muito interesse,| e teria todo o gosto em manter o contacto.",
        "f",
        "wants_role",
    ),
)
HOLD_PLAIN_CLOSE: Final[Versions] = (
    _HOLD_KEEN,
    (
        brazil(
            "entendo que a vaga está parada,| e seria muito bom manter contato.", "w", "wants_role"
        ),
        brazil(
            "entendo que a vaga está suspensa, e sigo com interesse| e gostaria de manter contato.",
            "pf",
            "wants_role",
        ),
        portugal(
            "compreendo que a vaga está suspensa,| e seria bom ficarmos em contacto.",
            "wp",
            "wants_role",
        ),
        portugal(
            "compreendo que a vaga está suspensa,| e teria todo o gosto em manter o contacto.",
            "pf",
            "wants_role",
        ),
    ),
    (
        Line(
            "<entendo que a vaga está parada/compreendo que a vaga está suspensa>,| e <seria bom manter contato por aqui/seria bom ficarmos em contacto>.",
            "wp",
        ),
        Line(
            "<entendo/compreendo> que a vaga está suspensa,| e será um prazer manter <contato/o contacto>.",
            "f",
        ),
        Line(
            "<entendo/compreendo> que a vaga está suspensa,| e seria um prazer manter <contato/o contacto>.",
            "f",
        ),
    ),
)
_HOLD_ROLE: Final = (
    brazil(
        "entendo que o processo está parado por enquanto, e continuo com muito interesse na vaga de {role}.| Seria bom manter contato por aqui.",
        "w",
        "met wants_role",
    ),
    brazil(
        "entendo que o processo está suspenso, e continuo com muito interesse na vaga de {role}| e gostaria de manter contato.",
        "pf",
        "met wants_role",
    ),
    portugal(
        "compreendo que o recrutamento está suspenso, e a vaga de {role} continua a interessar-me muito,| e seria bom ficarmos em contacto.",
        "wp",
        "met wants_role",
    ),
    portugal(
        "compreendo que o recrutamento está suspenso, e mantenho todo o interesse na vaga de {role},| e seria um prazer manter o contacto.",
        "f",
        "met wants_role",
    ),
)
HOLD_CLOSE: Final[Versions] = (
    tuple(Line(one.text, one.tones, f"{one.needs} roomy !both_know") for one in _HOLD_ROLE),
    (*_HOLD_ROLE, *_HOLD_KEEN),
    *HOLD_PLAIN_CLOSE[1:],
)
