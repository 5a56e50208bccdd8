# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: what is said to one's own recruiter."""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.pt.closing import STAY_SHORT, STAY_SHORTEST
from followup_rules.note.wording.pt.shaping import brazil, in_touch, portugal, to_a_senhora
from followup_rules.note.wording.pt.topic import MOVES

_RECRUITER: Final[Versions] = (
    (
        brazil(
            "queria te agradecer pela ligação {of_called}| e pela nossa conversa.",
            "w",
            "phoned !titled met",
        ),
        brazil(
            "queria agradecer pela ligação {of_called}| e pela nossa conversa.", "wp", "phoned met"
        ),
        brazil("queria agradecer pela ligação {of_called}| e pela ajuda.", "wp", "phoned !met"),
        brazil("agradeço a ligação {of_called}| e a conversa {of_when}.", "pf", "phoned met"),
        brazil("queria agradecer pela conversa por telefone| {of_when}.", "wp", "phone !phoned"),
        brazil(
            "queria te agradecer pela conversa| {of_when} e por marcar a entrevista do {next_date}.",
            "w",
            "met !phoned !titled arranged booked !thankful",
        ),
        brazil(
            "agradeço pela conversa| {of_when} e por marcar a entrevista do {next_date}.",
            "wpf",
            "met !phoned arranged booked !thankful",
        ),
        brazil(
            "queria te agradecer pela conversa| {of_when}.", "w", "met !phoned !titled !arranged"
        ),
        brazil("queria agradecer pela conversa| {of_when}.", "wp", "met !phoned !arranged"),
        brazil("agradeço a conversa| {of_when}.", "pf", "met !phoned !arranged"),
        brazil("agradeço a sua ajuda| com a vaga de {role}[ {at}].", needs="!met"),
        portugal(
            "queria agradecer-lhe o telefonema {of_called}| e a nossa conversa.",
            "wp",
            "phoned met",
        ),
        portugal("queria agradecer-lhe o telefonema {of_called}| e a ajuda.", "wp", "phoned !met"),
        portugal(
            "agradeço-lhe o telefonema {of_called}| e a entrevista {of_when}.", "pf", "phoned met"
        ),
        portugal("agradeço-lhe a conversa ao telefone| {of_when}.", "wp", "phone !phoned"),
        portugal(
            "queria agradecer-lhe a conversa| {of_when} e ter marcado a entrevista do {next_date}.",
            "wp",
            "met !phoned arranged booked !thankful",
        ),
        portugal(
            "agradeço-lhe a conversa| {of_when} e ter marcado a entrevista do {next_date}.",
            "pf",
            "met !phoned arranged booked !thankful",
        ),
        portugal("queria agradecer-lhe a conversa| {of_when}.", "wp", "met !phoned !arranged"),
        portugal("agradeço-lhe a nossa conversa| {of_when}.", "wp", "met !phoned !arranged"),
        portugal("agradeço-lhe a nossa conversa| {of_when}.", "f", "met !phoned !arranged"),
        portugal("agradeço-lhe a ajuda| com a vaga de {role}[ {at}].", needs="!met"),
    ),
    "agradeço a sua ajuda| com a vaga de {role}.",
    "agradeço| a sua ajuda.",
)
_TOMORROW: Final = tuple(
    replace(one, text=one.text.replace("do {next_date}", "{of_next}"))
    for one in equally_good(_RECRUITER[0])
    if isinstance(one, Line) and "{next_date}" in one.text
)
RECRUITER: Final[Versions] = (_RECRUITER[0], _TOMORROW, *_RECRUITER[1:])
"""An interview that is booked has its date, so that it isn't taken for a day that has been."""
RECRUITER_TOPIC: Final[Versions] = (
    (
        brazil(
            "foi muito bom falar sobre {talked}. Fiquei feliz em passar para a próxima etapa.",
            "wp",
            "moves_on wants_company",
        ),
        brazil(
            "gostei muito de falar sobre {talked}. Fico feliz em passar para a próxima etapa.",
            "f",
            "moves_on wants_company",
        ),
        portugal(
            "foi muito bom falar consigo sobre {talked}. Fiquei contente por passar à próxima fase.",
            "wp",
            "moves_on wants_company",
        ),
        portugal(
            "gostei de falar consigo sobre {talked}. Fiquei muito contente por passar à próxima fase.",
            "f",
            "moves_on wants_company",
        ),
        Line(
            "gostei muito da nossa conversa sobre {talked}. Fiquei <feliz em/contente por> avançar para a entrevista {of_next}.",
            "f",
            "roomy booked wants_role !arranged",
        ),
    ),
    (
        brazil(
            "gostei de falar com você sobre {talked}. Fiquei feliz em avançar para a entrevista {of_next}.",
            "wp",
            "roomy booked wants_role !arranged !titled",
        ),
        portugal(
            "gostei de falar consigo sobre {talked}. Fiquei contente por avançar para a entrevista {of_next}.",
            "wp",
            "roomy booked wants_role !arranged",
        ),
        Line("foi muito bom falar <com você/consigo> sobre {talked}.", "wp", "!titled"),
        Line("gostei de falar <com você/consigo> sobre {talked}.", "wp", "!titled"),
        Line("gostei da conversa sobre {talked}.", "wp", "titled"),
        Line("gostei muito de falar sobre {talked}.", "pf"),
        Line("agradeço também <por me explicar/ter-me explicado> {explained}."),
    ),
    (
        brazil(
            "fiquei feliz em avançar para a entrevista {of_next}.",
            "wp",
            "booked wants_role !arranged",
        ),
        portugal(
            "fiquei contente por avançar para a entrevista {of_next}.",
            "wp",
            "booked wants_role !arranged",
        ),
        Line(
            "fiquei <feliz em/contente por> avançar para a entrevista {of_next}.",
            "f",
            "booked wants_role !arranged",
        ),
        *MOVES,
    ),
    (
        Line("continuo com muito interesse em trabalhar {at}.", "wp", "wants_role !internal"),
        portugal("continuo com muito interesse na vaga.", "wp", "wants_role"),
        Line("continuo com muito interesse na vaga.", "f", "wants_role"),
    ),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        brazil("vamos nos conectar por aqui?", "w"),
        brazil("seria muito bom manter contato por aqui.", "w"),
        brazil("gostaria de manter contato por aqui.", "p"),
        brazil("vamos manter contato por aqui?", "p", "!cold"),
        *to_a_senhora("f"),
        brazil("será um prazer manter contato por aqui.", "f", "!ms !mr"),
        portugal("podemos ficar em contacto por aqui?", "wp"),
        portugal("ficamos em contacto por aqui?", "w"),
        portugal("podemos manter o contacto por aqui?", "p"),
        *in_touch(end=" por aqui"),
        portugal("seria um prazer manter o contacto por aqui.", "wp", "titled"),
        portugal("espero que possamos manter o contacto por aqui.", "f"),
        portugal("teria todo o gosto em manter o contacto.", "f"),
    ),
    STAY_SHORT,
    STAY_SHORTEST,
)
