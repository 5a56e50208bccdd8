# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: what is said of an offer."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.pt.closing import STAY_SHORT, STAY_SHORTEST
from followup_rules.note.wording.pt.shaping import (
    brazil,
    in_touch,
    portugal,
    to_a_senhora,
)

_OFFER_TOLD: Final = (
    brazil(
        "queria te agradecer pela ligação {of_called}| com a proposta, que me deixou muito feliz!",
        "w",
        "offer_by_phone wants_role !titled",
    ),
    brazil(
        "queria agradecer pela ligação {of_called}| e pela proposta, que me deixou muito feliz.",
        "wp",
        "offer_by_phone wants_role",
    ),
    brazil(
        "agradeço a ligação {of_called}| e a proposta, que me deixou muito feliz.",
        "f",
        "offer_by_phone wants_role",
    ),
    portugal(
        "queria agradecer-lhe o telefonema {of_called}| com a proposta, que me deixou muito contente!",
        "w",
        "offer_by_phone wants_role",
    ),
    portugal(
        "agradeço-lhe o telefonema {of_called}| e a proposta, que me deixou muito contente.",
        "wp",
        "offer_by_phone wants_role",
    ),
    portugal(
        "agradeço-lhe o telefonema {of_called}| e a proposta, que me deixou muito contente.",
        "f",
        "offer_by_phone wants_role",
    ),
    brazil(
        "queria te agradecer| pela proposta, que me deixou muito feliz!",
        "w",
        "wants_role !offer_by_phone !titled",
    ),
    brazil(
        "queria agradecer| pela proposta, que me deixou muito feliz!",
        "w",
        "wants_role !offer_by_phone",
    ),
    brazil(
        "queria agradecer| pela proposta, que me deixou muito feliz.",
        "p",
        "wants_role !offer_by_phone",
    ),
    brazil(
        "agradeço| a proposta, que me deixou muito feliz.",
        "pf",
        "wants_role !offer_by_phone",
    ),
    portugal(
        "queria agradecer-lhe| a proposta, que me deixou muito contente!",
        "w",
        "wants_role !offer_by_phone",
    ),
    portugal(
        "queria agradecer-lhe| a proposta, que me deixou muito contente.",
        "wp",
        "wants_role !offer_by_phone",
    ),
    portugal(
        "agradeço-lhe| a proposta, que me deixou muito contente.",
        "pf",
        "wants_role !offer_by_phone",
    ),
    brazil("queria te agradecer| pela proposta.", "w", "!wants_role !titled"),
    brazil("queria agradecer| pela proposta.", "wp", "!wants_role"),
    brazil("agradeço muito| a proposta.", "pf", "!wants_role"),
    portugal("queria agradecer-lhe| a proposta.", "wp", "!wants_role"),
    portugal("agradeço-lhe muito| a proposta.", "pf", "!wants_role"),
)
OFFER_GLAD: Final[Versions] = (
    (
        *(
            make(f"{said}{end}", tone, f"{needs} wants_role")
            for make, said, needs in (
                (
                    brazil,
                    "fiquei muito feliz com a sua ligação {of_called}",
                    "offer_by_phone",
                ),
                (
                    portugal,
                    "fiquei muito contente com o seu telefonema {of_called}",
                    "offer_by_phone",
                ),
                (brazil, "fiquei muito feliz com a proposta", "!offer_by_phone"),
                (portugal, "fiquei muito contente com a proposta", "!offer_by_phone"),
            )
            for tone, end in (("w", "!"), ("p", "."))
        ),
    ),
)
"""That one is glad of the offer: before thanks for what they did."""
OFFER_FIRST: Final[Versions] = (
    tuple(Line(one.text, one.tones, f"{one.needs} !offer_by_other") for one in _OFFER_TOLD),
)
OFFER_THANKS: Final[Versions] = (
    (
        brazil(
            "queria te agradecer pelo seu tempo.| Fiquei muito feliz com a proposta!",
            "w",
            "offer_by_other wants_role !titled",
        ),
        brazil(
            "queria agradecer pelo seu tempo.| Fiquei muito feliz com a proposta.",
            "wp",
            "offer_by_other wants_role",
        ),
        brazil(
            "agradeço a sua atenção.| Fiquei muito feliz com a proposta.",
            "f",
            "offer_by_other wants_role",
        ),
        portugal(
            "queria agradecer-lhe o seu tempo.| Fiquei muito contente com a proposta!",
            "w",
            "offer_by_other wants_role",
        ),
        portugal(
            "queria agradecer-lhe o seu tempo.| Fiquei muito contente com a proposta.",
            "p",
            "offer_by_other wants_role",
        ),
        portugal(
            "agradeço-lhe a sua disponibilidade.| Fiquei muito contente com a proposta.",
            "f",
            "offer_by_other wants_role",
        ),
        brazil(
            "queria agradecer pela confiança.| Fiquei muito feliz com a proposta!",
            "w",
            "wants_role",
        ),
        brazil("agradeço a confiança.| Fiquei muito feliz com a proposta.", "pf", "wants_role"),
        portugal(
            "queria agradecer-lhe a confiança.| Fiquei muito contente com a proposta!",
            "w",
            "wants_role",
        ),
        portugal(
            "agradeço-lhe a confiança.| Fiquei muito contente com a proposta.", "pf", "wants_role"
        ),
    ),
)
OFFER: Final[Versions] = (
    (Line("fiquei muito <feliz/contente> com a proposta.", needs="wants_role"),),
)
OFFER_CLOSE: Final[Versions] = (
    (
        brazil("vamos manter contato por aqui?", "w"),
        brazil("seria muito bom manter contato por aqui.", "w", "titled !ms !mr"),
        brazil("vamos nos conectar por aqui?", "w"),
        brazil("gostaria de manter contato por aqui.", "p"),
        *to_a_senhora("pf"),
        brazil("será um prazer manter contato por aqui.", "f", "!ms !mr"),
        brazil("gostaria muito de manter contato por aqui.", "f", "!ms !mr"),
        portugal("ficamos em contacto por aqui?", "w", "!titled"),
        portugal("podemos ficar em contacto por aqui?", "wp"),
        portugal("podemos manter o contacto por aqui?", "p"),
        *in_touch(end=" por aqui"),
        portugal("seria um prazer manter o contacto por aqui.", "wp", "titled"),
        portugal("teria muito gosto em manter o contacto por aqui.", "f"),
        portugal("espero que possamos manter o contacto por aqui.", "f"),
        portugal("teria todo o gosto em manter o contacto.", "f"),
    ),
    STAY_SHORT,
    STAY_SHORTEST,
)
"""After an offer: that one asks to connect, and no promise of an answer."""
