# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: what is said to someone known before, or not met."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.pt.closing import STAY_SHORT
from followup_rules.note.wording.pt.shaping import brazil, portugal

KNOWN: Final[Versions] = (
    (
        brazil("que bom conversar com você de novo {when}!", "w", "!titled"),
        brazil("foi ótimo conversar com você de novo {when}.", "wp", "!titled"),
        brazil("foi muito bom conversar de novo {when}.", "pf"),
        portugal("que bom voltar a falar consigo {when}!", "w"),
        portugal("foi muito bom voltar a falar consigo {when}.", "wp"),
        portugal("gostei muito de voltar a falar consigo {when}.", "pf"),
    ),
    "foi bom conversar de novo sobre a vaga de {role}.",
    "foi bom conversar de novo.",
)
KNOWN_THANKS_CLOSE: Final[Versions] = (
    (
        brazil("agradeço muito pelo papo.| Vamos manter contato por aqui também?", "w"),
        brazil("agradeço muito pelo papo.| Vai ser bom manter contato por aqui também!", "w"),
        brazil(
            "agradeço muito pela conversa.| Seria muito bom manter contato por aqui também.", "wp"
        ),
        brazil("agradeço a atenção.| Será um prazer manter contato por aqui também.", "pf"),
        brazil("agradeço a atenção.| Gostaria de manter contato por aqui também.", "pf"),
        portugal("agradeço-lhe muito a conversa.| Ficamos em contacto por aqui também?", "w"),
        portugal(
            "agradeço-lhe muito a conversa.| Gostava de ficar em contacto consigo por aqui também.",
            "wp",
        ),
        portugal(
            "agradeço-lhe a disponibilidade.| Seria um prazer manter o contacto por aqui também.",
            "pf",
        ),
    ),
    "agradeço a atenção,| e gostaria de manter <contato/o contacto>.",
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("<vamos manter contato/ficamos em contacto> por aqui também?", "w"),
        brazil("vai ser bom manter contato por aqui também.", "w"),
        portugal("gostava de ficar em contacto consigo por aqui também.", "wp"),
        brazil("seria muito bom manter contato por aqui também.", "wp"),
        Line("será um prazer manter <contato/o contacto> por aqui também.", "pf"),
    ),
    STAY_SHORT,
)
UNMET_THANKS: Final[Versions] = (
    (
        Line("<agradeço/agradeço-lhe> a ajuda| com a minha candidatura à vaga de {role}[ {at}]."),
        Line(
            "<agradeço/agradeço-lhe> muito a ajuda| com a entrevista {of_when} para a vaga de {role}[ {at}]."
        ),
        Line(
            "<agradeço/agradeço-lhe> o apoio| na minha entrevista {of_when} para a vaga de {role}[ {at}].",
            "pf",
        ),
    ),
    "agradeço a ajuda| com a candidatura à vaga de {role}.",
    "agradeço a ajuda| com a minha candidatura.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "fiz uma entrevista {when} para a vaga de {role}[ {at}].",
        Line("participo do processo para a vaga de {role}[ {at}].", needs="!european"),
        Line("participo no processo para a vaga de {role}[ {at}].", needs="european"),
    ),
    "fiz uma entrevista {when}.",
    "escrevo sobre a minha candidatura.",
)
UNMET_HELP: Final[Versions] = (
    ("agradeço muito a ajuda durante o processo.", "agradeço muito a ajuda."),
)
