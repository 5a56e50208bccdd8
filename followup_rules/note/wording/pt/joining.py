# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: what is said by one who takes the job."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.pt.closing import STAY_SHORT, STAY_SHORTEST
from followup_rules.note.wording.pt.shaping import brazil, portugal

JOIN_FIRST: Final[Versions] = (
    (
        brazil("estou muito feliz em começar {at} {starts}!", "w", "!internal !started"),
        brazil("mal posso esperar para começar {at} {starts}!", "w", "!internal !started"),
        brazil("estou muito feliz em começar {starts}!", "w", "!started"),
        brazil("mal posso esperar para começar {starts}!", "w", "!started"),
        brazil("estou muito feliz em começar {at} {starts}.", "pf", "!internal !started"),
        brazil("será um prazer começar {at} {starts}.", "pf", "!internal !started"),
        brazil("estou muito feliz em começar {starts}.", "pf", "!started"),
        brazil("será um prazer começar {starts}.", "pf", "!started"),
        portugal("estou muito feliz por começar {at} {starts}!", "w", "!internal !started"),
        portugal("mal posso esperar por começar {at} {starts}!", "w", "!internal !started"),
        portugal("estou muito feliz por começar {starts}!", "w", "!started"),
        portugal("mal posso esperar por começar {starts}!", "w", "!started"),
        portugal("é com muito gosto que começo {at} {starts}.", "pf", "!internal !started"),
        portugal("estou muito feliz por começar {at} {starts}.", "pf", "!internal !started"),
        portugal("é com muito gosto que começo {starts}.", "pf", "!started"),
        portugal("estou muito feliz por começar {starts}.", "pf", "!started"),
    ),
    (
        brazil("aceitei a proposta e mal posso esperar para começar!", "w", "!started"),
        brazil(
            "aceitei a proposta e estou muito feliz em trabalhar com vocês!",
            "w",
            "!started !internal",
        ),
        brazil(
            "aceitei a proposta e estou muito feliz em começar {at}.", "pf", "!started !internal"
        ),
        brazil("aceitei a proposta com muita alegria.", "pf", "!started"),
        portugal("aceitei a proposta e mal posso esperar por começar!", "w", "!started"),
        portugal(
            "aceitei a proposta e estou muito feliz por ir trabalhar convosco!",
            "w",
            "!started !internal",
        ),
        portugal(
            "aceitei a proposta e estou muito feliz por começar {at}.", "pf", "!started !internal"
        ),
        portugal("aceitei a proposta com muito gosto.", "pf", "!started"),
        Line("já comecei {at} e estou muito feliz!", "w", "started !internal"),
        Line("já comecei e estou muito feliz!", "w", "started"),
        Line("já comecei {at} e estou muito feliz.", "pf", "started !internal"),
        Line("já comecei e estou muito feliz.", "pf", "started"),
    ),
)
JOINING: Final[Versions] = (
    (
        Line(
            "estou muito feliz <em/por> começar {starts}| na vaga de {role}[ {at}].",
            "wp",
            "!internal",
        ),
        Line("será um prazer começar {starts}| na vaga de {role}[ {at}].", "pf", "!internal"),
        Line("estou muito feliz <em/por> começar {starts}| na vaga de {role}.", "wp"),
        Line("será um prazer começar {starts}| na vaga de {role}.", "pf"),
    ),
    Line("aceitei| a vaga de {role} com muita alegria.", needs="!started"),
    Line("aceitei a proposta| com muita alegria.", needs="!started"),
    Line("já comecei| e estou muito feliz.", needs="started"),
)
JOINING_CLOSE: Final[Versions] = (
    (
        brazil(
            "estou muito feliz em começar {at} {starts}.| Vai ser bom manter contato por aqui.",
            "w",
            "!internal !started",
        ),
        brazil(
            "vai ser ótimo começar {starts}.| Vamos manter contato por aqui?",
            "w",
            "!started",
        ),
        brazil(
            "será um prazer começar {starts}.| Gostaria de manter contato por aqui.",
            "pf",
            "!started",
        ),
        portugal(
            "estou muito feliz por começar {at} {starts}.| Até lá, ficamos em contacto por aqui!",
            "w",
            "!internal !started",
        ),
        portugal(
            "vai ser muito bom começar {starts}.| Até lá, ficamos em contacto!", "w", "!started"
        ),
        portugal(
            "é com muito gosto que começo {starts}.| Gostava de manter o contacto até lá.",
            "pf",
            "!started",
        ),
    ),
    (
        brazil(
            "aceitei a proposta e estou muito feliz em começar.| Vai ser bom manter contato por aqui.",
            "wp",
            "!started",
        ),
        brazil(
            "aceitei a proposta com muita alegria,| e será um prazer manter contato por aqui.",
            "pf",
            "!started",
        ),
        portugal(
            "aceitei a proposta e estou muito feliz por começar.| Até lá, ficamos em contacto!",
            "wp",
            "!started",
        ),
        portugal(
            "aceitei a proposta com muito gosto,| e será um prazer manter o contacto até lá.",
            "pf",
            "!started",
        ),
        Line(
            "já comecei e estou muito feliz.| Vai ser bom manter <contato/o contacto> por aqui também!",
            "w",
            "started",
        ),
        Line(
            "já comecei e estou muito feliz,| e será um prazer manter <contato/o contacto> por aqui também.",
            "pf",
            "started",
        ),
    ),
)
CLOSE_JOINING: Final[Versions] = (
    (
        brazil("vai ser bom manter contato por aqui.", "w", "!started"),
        brazil("vamos manter contato por aqui?", "w", "!started"),
        brazil("gostaria de manter contato por aqui.", "pf", "!started"),
        brazil("será um prazer manter contato por aqui.", "pf", "!started"),
        portugal("até lá, ficamos em contacto por aqui!", "w", "!started"),
        portugal("até lá, gostava de ficar em contacto consigo.", "wp", "!started"),
        portugal("até lá, teria muito gosto em manter o contacto.", "pf", "!started"),
        brazil("vai ser bom manter contato por aqui também!", "w", "started"),
        portugal("vai ser bom manter o contacto por aqui também!", "w", "started"),
        Line("será um prazer manter <contato/o contacto> por aqui também.", "pf", "started"),
    ),
    STAY_SHORT,
    STAY_SHORTEST,
)
ACCEPTED: Final[Versions] = (
    (
        Line("aceitei a proposta e estou muito feliz <em/por> começar {starts}.", "wp"),
        Line("aceitei a proposta e será um prazer começar {starts}.", "pf"),
        Line("aceitei a proposta e estou muito feliz.", "wp", "!started"),
        Line("aceitei a proposta com <muita alegria/muito gosto>.", "pf", "!started"),
        Line("já comecei e estou muito feliz.", needs="started"),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    (
        brazil("tudo de bom nessa nova fase! Vamos manter contato?", "w"),
        brazil("desejo muito sucesso nessa nova fase! Vamos manter contato por aqui?", "w"),
        brazil("desejo muito sucesso nessa nova fase! Gostaria de manter contato por aqui.", "wp"),
        brazil("desejo muito sucesso nessa nova fase. Será um prazer manter contato.", "f"),
        portugal("tudo de bom nesta nova fase! Ficamos em contacto?", "w", "!titled"),
        portugal(
            "desejo-lhe muito sucesso nesta nova fase! Gostava de ficar em contacto consigo.", "wp"
        ),
        portugal(
            "desejo-lhe muito sucesso nesta nova fase. Espero que possamos manter o contacto.", "f"
        ),
    ),
    "tudo de bom, e <gostaria de manter contato/espero manter o contacto>.",
)
