# ruff: noqa: E501  # a wording is read in one line
"""Portuguese emails and messages: the words that notes don't share."""

from typing import Final

from followup_rules.note.bank import Line, Section
from followup_rules.note.wording.common import flat
from followup_rules.note.wording.pt import (
    OFFER,
    PARTING_CLOSE,
    PARTING_NO,
    STAY,
    THANKS_ROLE,
)
from followup_rules.note.wording.pt import (
    brazilian as _b,
)
from followup_rules.note.wording.pt import (
    european as _e,
)

_EMAIL_STILL: Final = (
    Line(
        "<continuo com muito interesse/o trabalho continua a interessar-me muito>.",
        "wp",
        "wants_role",
    ),
    Line("o meu interesse continua o mesmo.", "p", "wants_role"),
    Line("mantenho todo o interesse em trabalhar {at}.", "f", "wants_role !internal"),
    Line("mantenho todo o interesse.", "f", "wants_role"),
    Line("<gostaria de manter contato/gostava de manter o contacto>.", needs="!wants_role"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "thanks+reminder": (
        _b(
            "queria te agradecer pela proposta| e pela conversa {of_when}.",
            "w",
            "offered wants_role !titled",
        ),
        _b("agradeço muito pela proposta| e pela conversa {of_when}.", "wp", "offered wants_role"),
        _b(
            "agradeço a confiança e a proposta,| e também a entrevista {of_when}.",
            "f",
            "offered wants_role",
        ),
        _e("queria agradecer-lhe a proposta| e a conversa {of_when}.", "wp", "offered wants_role"),
        _e(
            "agradeço-lhe a confiança e a proposta,| e também a entrevista {of_when}.",
            "f",
            "offered wants_role",
        ),
        Line(
            "escrevo para agradecer, mais uma vez,| a entrevista {of_when} para a vaga de {role}.",
            needs="thanked !several",
        ),
        Line(
            "queria agradecer| a conversa {of_when} sobre a vaga de {role}.",
            "wp",
            "!several !thanked",
        ),
        Line(
            "queria <agradecer por me receber/agradecer-lhe ter-me recebido>| {when} para a entrevista sobre a vaga de {role}.",
            "pf",
            "on_site !several !thanked !peer",
        ),
        Line(
            "escrevo para agradecer| a entrevista {of_when} para a vaga de {role}.",
            "pf",
            "!several !thanked",
        ),
        *flat(THANKS_ROLE, "f"),
        *flat(THANKS_ROLE, "wp"),
    ),
    "told": (
        Line("gostei muito de <conversar/falar> sobre {both}.", "w", "warm"),
        Line("foi muito bom <conversar com você/falar consigo> sobre {both}.", "wp"),
        Line("foi um <prazer/gosto> <conversar/falar consigo> sobre {both}.", "f"),
        Line("gostei muito de {hearing}.", "w", "warm"),
        Line("foi muito bom <conversar com você/falar consigo> sobre {talked}.", "wp"),
        Line("agradeço também <por me explicar/ter-me explicado> {explained}."),
        Line("foi um <prazer/gosto> <conversar/falar consigo> sobre {talked}.", "f"),
        Line(
            "o que mais me atrai no <trabalho de vocês/vosso trabalho> {is_excites}.",
            "wp",
            "wants_company !settled !wrote_hold",
        ),
        Line("o que mais me interessa na empresa {is_excites}.", "f", "wants_company"),
    ),
    "offer": (
        Line("fiquei muito feliz com a notícia.", needs="wants_role"),
        *flat(OFFER),
    ),
    "interest": (
        Line(
            "<ficaria muito feliz em/gostava muito de> fazer parte da <equipe/equipa>.",
            "w",
            "wants_role !internal",
        ),
        Line(
            "<gostaria muito de trabalhar com vocês/gostava muito de trabalhar convosco>.",
            "p",
            "wants_role !internal",
        ),
        Line("é um trabalho que me interessa muito.", "wp", "wants_role"),
        Line(
            "<seria um prazer fazer parte da equipe/tenho todo o interesse em integrar a vossa equipa>.",
            "pf",
            "wants_role !internal",
        ),
        Line("é um trabalho que gostaria muito de fazer.", "pf", "wants_role"),
        _b("o trabalho de vocês me interessa muito.", needs="!wants_role"),
        _e("o vosso trabalho interessa-me muito.", needs="!wants_role"),
    ),
    "check_in": _EMAIL_STILL,
    "no_pressure": _EMAIL_STILL,
    "help": (
        _b("dou um retorno assim que puder.", "wp", "offered wants_role"),
        _e("dou a minha resposta assim que puder.", "wp", "offered wants_role"),
        Line("darei a minha resposta assim que puder.", "f", "offered wants_role"),
        Line("se precisar de mais alguma informação, é só <me avisar/dizer>.", "wp", "wants_role"),
        Line(
            "caso precise de mais alguma informação, fico <à disposição/ao dispor>.",
            "pf",
            "wants_role",
        ),
        Line("<gostaria de manter contato/gostava de manter o contacto>.", needs="!wants_role"),
    ),
}
_FOLLOW_UP: Final[Section] = {
    **_LETTER,
    "interest": _EMAIL_STILL,
    "help": (
        Line(
            "<você já tem alguma novidade/já há alguma novidade> sobre o processo, ou uma previsão de data? Se precisar de mais alguma informação, é só <me avisar/dizer>.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "<você sabe me dizer em que etapa está/consegue dizer-me em que ponto está> o processo? Se faltar alguma informação minha, envio logo.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "<seria possível me informar em que etapa está/seria possível dizer-me em que ponto se encontra> o processo? Caso precise de mais alguma informação, fico <à disposição/ao dispor>.",
            "f",
            "waits wants_role",
        ),
        Line(
            "<há alguma previsão para a decisão/haverá já alguma novidade sobre o processo>? Caso precise de mais alguma informação, fico <à disposição/ao dispor>.",
            "f",
            "waits wants_role",
        ),
        *_LETTER["help"],
    ),
}
"""The same, asking how things stand where nothing has been heard."""
MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("<Prezada/Cara> {name},", "f", "woman"),
            Line("<Prezado/Caro> {name},", "f", "man"),
            Line("Olá, {name},", "wp"),
            Line("Bom dia, {name},", "pf"),
            Line("Olá,", "wp"),
            Line("Bom dia,", "f"),
        ),
        "sign_off": (
            Line("<Um abraço/Cumprimentos>,", "w"),
            Line("<Atenciosamente/Com os melhores cumprimentos>,", "pf"),
            Line("<Cordialmente/Melhores cumprimentos>,"),
        ),
    },
    "thank_you_email": _LETTER,
    "follow_up_email": _FOLLOW_UP,
    "rejection_thank_you": {
        "news_thanks": (
            Line(
                "agradeço <a sua ligação/o seu telefonema> e o tempo que me dedicou.",
                needs="no_by_phone",
            ),
            Line(
                "agradeço <o retorno/a resposta> e o tempo que me dedicou.",
                needs="told_no !no_by_phone",
            ),
            Line(
                "agradeço <por me avisar/ter-me avisado>, e também a atenção durante o processo.",
                needs="told_no !no_by_phone",
            ),
            Line(
                "soube que desta vez não foi possível e, mesmo assim, quero agradecer o tempo que me dedicou.",
                needs="!told_no",
            ),
        ),
        "reminder": (
            Line(
                "é uma pena que não tenha dado certo, mas gostei muito da nossa conversa sobre {talked}.",
                "wp",
                "warm told_no !european",
            ),
            Line(
                "tenho pena que não tenha sido possível, mas gostei muito da nossa conversa sobre {talked}.",
                "wp",
                "warm told_no european",
            ),
            Line(
                "desta vez não deu certo, mas foi bom conversar sobre {talked}.",
                "wp",
                "met told_no !european",
            ),
            Line(
                "desta vez não foi possível, mas foi bom conversar sobre {talked}.",
                "wp",
                "met told_no european",
            ),
            Line(
                "embora desta vez não tenha sido possível, foi um <prazer/gosto> conversar sobre {talked}.",
                "pf",
                "met told_no",
            ),
            Line("gostei muito da nossa conversa {of_when} sobre {talked}.", "wp", "warm !told_no"),
            Line("foi um <prazer/gosto> conversar {when} sobre {talked}.", needs="met !told_no"),
            Line(
                "desta vez não foi possível, mas gostei muito da nossa conversa {of_when}.",
                needs="met told_no",
            ),
            Line("gostei da nossa conversa {of_when}.", needs="met"),
            Line("foi bom participar no processo.", needs="!met european"),
            Line("foi bom participar do processo.", needs="!met !european"),
        ),
        "parting": (),
        "close": (),
        "parting+close": (
            *(one for one in flat(PARTING_NO) if "wants_company" in one.needs.split()),
            *flat(PARTING_CLOSE),
        ),
    },
    "after_acceptance": {
        "connected": (
            _b(
                "agradeço por aceitar o convite e, mais uma vez, pela nossa conversa {of_when}.",
                needs="met !connected_long",
            ),
            _e(
                "agradeço-lhe ter aceitado o convite e, mais uma vez, a nossa conversa {of_when}.",
                needs="met !connected_long",
            ),
            Line(
                "que bom <ter contato/termos contacto> por aqui! <Agradeço/Agradeço-lhe> mais uma vez a conversa {of_when}.",
                "w",
                "met !connected_long",
            ),
            Line(
                "<agradeço/agradeço-lhe> mais uma vez a nossa conversa {of_when}.",
                needs="met connected_long",
            ),
            Line(
                "<agradeço/agradeço-lhe> de novo a conversa {of_when}.",
                "wp",
                needs="met connected_long",
            ),
            _b("agradeço por aceitar o convite.", needs="!connected_long"),
            _e("agradeço-lhe ter aceitado o convite.", needs="!connected_long"),
            Line("agradeço o <contato/contacto> por aqui.", needs="connected_long"),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line("agradeço o convite e, mais uma vez, a nossa conversa {of_when}.", needs="met"),
            Line("agradeço muito o convite, que aceitei com alegria.", "wp"),
            Line(
                "que bom <encontrar você/encontrá-lo ou encontrá-la> por aqui; agradeço muito o convite.",
                "w",
                "!european",
            ),
            Line("agradeço o seu convite, que aceitei com <prazer/todo o gosto>.", "pf"),
        ),
        "close": flat(STAY),
    },
    "via_recruiter": {
        "greeting": (Line("Bom dia,"),),
        "pass_on": (
            Line(
                "poderia, por favor, transmitir o meu agradecimento a {full_name} pela conversa {of_when} sobre a vaga de {role}?",
                "wp",
                "met",
            ),
            Line(
                "poderia, por favor, agradecer a {full_name} em meu nome pela entrevista {of_when} para a vaga de {role}?",
                "wp",
                "met",
            ),
            Line(
                "teria a gentileza de transmitir o meu agradecimento a {full_name} pela entrevista {of_when} para a vaga de {role}?",
                "f",
                "met",
            ),
            Line(
                "poderia, por favor, transmitir o meu agradecimento a {full_name} pela conversa {of_when}?",
                needs="met",
            ),
            Line(
                "poderia, por favor, transmitir o meu agradecimento a {full_name} pela ajuda com a minha candidatura?",
                needs="!met",
            ),
            Line("poderia transmitir o meu agradecimento pela entrevista, por favor?", needs="met"),
            Line("poderia transmitir o meu agradecimento, por favor?"),
        ),
    },
    "existing_channel": {
        "again": (
            Line("agradeço mais uma vez a sua mensagem e a nossa conversa {of_when}.", needs="met"),
            Line("agradeço mais uma vez a sua mensagem."),
        ),
        "close": flat(STAY),
    },
}
