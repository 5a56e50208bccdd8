# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes: what is said after a no, by either side."""

from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.pt.shaping import brazil, in_touch, portugal, to_a_senhora

NO_AND_SUGGESTED: Final[Versions] = (
    (
        brazil(
            "queria te agradecer por me ligar {called}| e, como você sugeriu, estou te adicionando aqui.",
            "w",
            "no_by_phone asked !titled",
        ),
        brazil(
            "queria agradecer pela ligação {of_called}| e, como você sugeriu, aqui vai o meu convite.",
            "p",
            "no_by_phone asked !titled",
        ),
        brazil(
            "queria agradecer pela ligação {of_called}| e, como sugeriu, aqui vai o meu convite.",
            "wp",
            "no_by_phone asked titled",
        ),
        brazil(
            "agradeço a ligação {of_called}| e, como sugeriu, aqui vai o meu convite.",
            "f",
            "no_by_phone asked",
        ),
        brazil(
            "queria te agradecer pelo retorno| e, como você sugeriu, estou te adicionando aqui.",
            "w",
            "told_no asked !no_by_phone !titled",
        ),
        brazil(
            "queria agradecer pelo retorno| e, como você sugeriu, aqui vai o meu convite.",
            "p",
            "told_no asked !no_by_phone !titled",
        ),
        brazil(
            "queria agradecer pelo retorno| e, como sugeriu, aqui vai o meu convite.",
            "wp",
            "told_no asked !no_by_phone titled",
        ),
        brazil(
            "agradeço o retorno| e, como sugeriu, aqui vai o meu convite.",
            "f",
            "told_no asked !no_by_phone",
        ),
        brazil(
            "queria te agradecer pelo seu tempo| e, como você sugeriu, estou te adicionando aqui.",
            "w",
            "asked !told_no !titled",
        ),
        brazil(
            "queria agradecer pelo seu tempo| e, como você sugeriu, aqui vai o meu convite.",
            "p",
            "asked !told_no !titled",
        ),
        brazil(
            "queria agradecer pelo seu tempo| e, como sugeriu, aqui vai o meu convite.",
            "wp",
            "asked !told_no titled",
        ),
        brazil(
            "agradeço a atenção| e, como sugeriu, aqui vai o meu convite.",
            "f",
            "asked !told_no",
        ),
        portugal(
            "agradeço-lhe o telefonema {of_called}| e, como sugeriu, envio-lhe o convite.",
            "wpf",
            "no_by_phone asked",
        ),
        portugal(
            "agradeço-lhe a resposta| e, como sugeriu, envio-lhe o convite.",
            "wp",
            "told_no asked !no_by_phone",
        ),
        portugal(
            "agradeço-lhe a mensagem| e, como sugeriu, envio-lhe o convite.",
            "wpf",
            "told_no asked !no_by_phone",
        ),
        portugal(
            "agradeço-lhe muito o seu tempo| e, como sugeriu, envio-lhe o convite.",
            "wpf",
            "asked !told_no",
        ),
    ),
    (
        brazil(
            "agradeço pelo retorno| e estou te adicionando, como você sugeriu.",
            "w",
            "told_no asked !no_by_phone !titled",
        ),
        brazil(
            "agradeço pela ligação| e estou te adicionando, como você sugeriu.",
            "w",
            "no_by_phone asked !titled",
        ),
        brazil(
            "agradeço pelo seu tempo| e estou te adicionando, como você sugeriu.",
            "w",
            "asked !told_no !titled",
        ),
    ),
)
NO_THANKS: Final[Versions] = (
    (
        brazil("queria te agradecer por me ligar {called}.", "w", "no_by_phone !titled"),
        brazil("queria agradecer pela ligação {of_called}.", "wp", "no_by_phone"),
        brazil("agradeço a ligação {of_called}.", "pf", "no_by_phone"),
        brazil("queria te agradecer pelo retorno.", "w", "told_no !no_by_phone !titled"),
        brazil("queria te agradecer por me avisar.", "w", "told_no !no_by_phone !titled"),
        brazil("queria agradecer pelo retorno.", "wp", "told_no !no_by_phone"),
        brazil("queria agradecer por me avisar e pela ajuda.", "wp", "told_no own_recruiter"),
        brazil("agradeço o retorno.", "f", "told_no !no_by_phone"),
        brazil("agradeço por me comunicar a decisão.", "f", "told_no !no_by_phone"),
        brazil("queria te agradecer pelo seu tempo.", "w", "!told_no !titled"),
        brazil("queria agradecer pelo seu tempo.", "wp", "!told_no"),
        brazil("agradeço muito a atenção.", "pf", "!told_no"),
        brazil("agradeço muito a disponibilidade.", "pf", "!told_no"),
        portugal("queria agradecer-lhe por me ter ligado {called}.", "wp", "no_by_phone"),
        portugal("agradeço-lhe o telefonema {of_called}.", "pf", "no_by_phone"),
        portugal("queria agradecer-lhe por me ter avisado.", "wp", "told_no !no_by_phone"),
        portugal("agradeço-lhe a mensagem.", "wpf", "told_no !no_by_phone"),
        portugal("agradeço-lhe a mensagem e a ajuda.", "wp", "told_no own_recruiter"),
        portugal("agradeço-lhe ter-me comunicado a decisão.", "f", "told_no !no_by_phone"),
        portugal("agradeço-lhe a resposta.", "p", "told_no !no_by_phone"),
        portugal("agradeço-lhe muito o tempo que me dedicou.", "wpf", "!told_no"),
        portugal("agradeço-lhe muito a disponibilidade.", "pf", "!told_no"),
    ),
)
"""Thanks for the news of a no, or for their time, where nobody suggested to connect."""
PARTING_NO: Final[Versions] = (
    tuple(
        make(
            f"{said}| {wish}",
            tones,
            f"roomy wants_company !own_recruiter !internal !met {needs}",
        )
        for make, said, wish, tones, needs in (
            (
                brazil,
                "ainda quero muito trabalhar com vocês.",
                "Vamos manter contato por aqui?",
                "w",
                "!asked",
            ),
            (
                brazil,
                "ainda quero muito trabalhar com vocês.",
                "Seria muito bom manter contato por aqui.",
                "w",
                "",
            ),
            (
                brazil,
                "continuo com interesse em trabalhar com vocês.",
                "Gostaria de manter contato por aqui.",
                "p",
                "",
            ),
            (
                brazil,
                "continuo com interesse em trabalhar {at}.",
                "Será um prazer manter contato por aqui.",
                "f",
                "",
            ),
            (
                portugal,
                "continuo com muito interesse em trabalhar convosco.",
                "Podemos ficar em contacto por aqui?",
                "w",
                "",
            ),
            (
                portugal,
                "continuo com interesse em trabalhar convosco.",
                "Podemos ficar em contacto por aqui?",
                "p",
                "",
            ),
            (
                portugal,
                "continuo com interesse em trabalhar {at}.",
                "Teria todo o gosto em manter o contacto.",
                "f",
                "",
            ),
            (
                portugal,
                "continuo com interesse em trabalhar {at}.",
                "Teria todo o gosto em manter o contacto.",
                "wp",
                "titled",
            ),
        )
    ),
    (
        brazil("vamos manter| contato por aqui?", "w", "!asked"),
        brazil("seria muito bom| manter contato por aqui.", "w"),
        brazil("gostaria de manter contato| por aqui.", "p", "!asked"),
        brazil("espero| manter contato por aqui.", "pf", "!asked"),
        *to_a_senhora("p", bar="|"),
        *in_touch(bar="|", end=" por aqui"),
        brazil("gostaria| de manter contato.", "f", "!ms !mr"),
        brazil("gostaria| de manter contato com a senhora.", "f", "ms"),
        brazil("gostaria| de manter contato com o senhor.", "f", "mr"),
        portugal("podemos| ficar em contacto por aqui?", "wp"),
        portugal("espero| que nos voltemos a cruzar.", "wp", "asked !titled"),
        portugal("ficamos| em contacto por aqui?", "w", "!titled"),
        portugal("seria um prazer| manter o contacto por aqui.", "wp", "titled"),
        portugal("teria todo o gosto| em manter o contacto.", "f"),
        portugal("teria todo o gosto| em manter o contacto por aqui.", "f"),
        portugal("espero que possamos| manter o contacto por aqui.", "f"),
        brazil("gostaria| de manter contato.", "p"),
        portugal("ficamos| em contacto?", "w", "!titled"),
        portugal("podemos| manter o contacto?", "p"),
        portugal("seria um prazer| manter o contacto.", "wp", "titled"),
    ),
    brazil("gostaria| de manter contato.", "w"),
)
"""That the company still interests | close; beside thanks there may be no room for the first."""
PARTING_ASKED: Final[Versions] = (
    tuple(
        make(f"{said}| {wish}", tones, f"roomy wants_company !own_recruiter !internal {needs}")
        for make, said, wish, tones, needs in (
            (
                brazil,
                "não foi dessa vez, mas ainda gostaria de trabalhar com vocês.",
                "Vamos nos falando!",
                "w",
                "!titled !ms !mr",
            ),
            (
                brazil,
                "não foi dessa vez, mas ainda gostaria de trabalhar com vocês.",
                "Seria muito bom manter contato por aqui.",
                "w",
                "",
            ),
            (
                brazil,
                "não foi dessa vez, mas ainda gostaria de trabalhar com vocês.",
                "Seria bom manter contato.",
                "p",
                "",
            ),
            (
                brazil,
                "continuo com interesse em trabalhar {at}.",
                "Será um prazer manter contato.",
                "f",
                "",
            ),
            (
                portugal,
                "não foi desta vez, mas ainda gostava de trabalhar convosco.",
                "Vamos falando!",
                "w",
                "familiar !titled",
            ),
            (
                portugal,
                "não foi desta vez, mas ainda gostaria de trabalhar convosco.",
                "Podemos ficar em contacto?",
                "w",
                "!familiar",
            ),
            (
                portugal,
                "não foi desta vez, mas ainda gostaria de trabalhar convosco.",
                "Podemos manter o contacto?",
                "p",
                "",
            ),
            (
                portugal,
                "continuo com interesse em trabalhar {at}.",
                "Teria todo o gosto em manter o contacto.",
                "f",
                "",
            ),
        )
    ),
    *PARTING_NO,
)
"""The same to whoever suggested to connect."""
NO_CLOSE: Final[Versions] = tuple(
    tuple(
        Line(one.text.replace("|", ""), one.tones, one.needs)
        for one in equally_good(entry)
        if isinstance(one, Line)
    )
    for entry in PARTING_NO
)
"""The same as one clause."""
NO_STAY: Final[Versions] = NO_CLOSE[1:]
"""Only the close."""
WISHES: Final[Versions] = (
    (
        Line("tudo de bom para <vocês/toda a equipa>.", "wp"),
        Line("desejo muito sucesso a toda a <equipe/equipa>.", "pf"),
    ),
)
PARTING_CLOSE: Final[Versions] = (
    (
        brazil("tudo de bom para vocês!| Vamos manter contato?", "w"),
        brazil("desejo muito sucesso à equipe.| Vamos manter contato por aqui?", "w"),
        brazil("desejo muito sucesso à equipe.| Gostaria de manter contato por aqui.", "wp"),
        brazil("desejo muito sucesso à equipe.| Será um prazer manter contato.", "f"),
        portugal("tudo de bom para toda a equipa!| Ficamos em contacto?", "w", "!titled"),
        portugal("desejo muito sucesso à equipa.| Podemos ficar em contacto?", "wp"),
        portugal("desejo muito sucesso à equipa.| Espero que possamos manter o contacto.", "f"),
    ),
    (
        Line("tudo de bom,| e <gostaria de manter contato/espero manter o contacto>.", "wp"),
        Line("desejo muito sucesso,| e seria um prazer manter <contato/o contacto>.", "f"),
    ),
)
DECLINED: Final[Versions] = (
    (
        Line(
            "mesmo não tendo aceitado a proposta, gostei muito da nossa conversa {of_when}[ sobre {talked}].",
            "wp",
            "met",
        ),
        Line(
            "embora não tenha aceitado a proposta, foi um <prazer/gosto> conversar {when}[ sobre {talked}].",
            "pf",
            "met",
        ),
    ),
    Line("mesmo não tendo aceitado a proposta, foi bom conversar {when}.", needs="met"),
    Line("mesmo não tendo aceitado a proposta, gostei do processo.", needs="!met"),
)
DECLINED_THANKS: Final[Versions] = (
    (
        brazil(
            "queria agradecer pela proposta| e pela conversa {of_when}[ sobre {talked}].",
            "wp",
            "turned_down",
        ),
        brazil(
            "queria te agradecer pela proposta| e pela conversa {of_when}[ sobre {talked}].",
            "w",
            "turned_down !titled",
        ),
        brazil(
            "agradeço a proposta| e a nossa conversa {of_when}[ sobre {talked}].",
            "pf",
            "turned_down",
        ),
        brazil("queria agradecer pela conversa| {of_when}[ sobre {talked}].", "wp", "!turned_down"),
        brazil(
            "agradeço a entrevista| {of_when}[ e a conversa sobre {talked}].", "pf", "!turned_down"
        ),
        portugal(
            "queria agradecer-lhe a proposta| e a conversa {of_when}[ sobre {talked}].",
            "wp",
            "turned_down",
        ),
        portugal(
            "agradeço-lhe muito a proposta| e a nossa conversa {of_when}[ sobre {talked}].",
            "pf",
            "turned_down",
        ),
        portugal(
            "agradeço-lhe muito a conversa| {of_when}[ sobre {talked}].", "wp", "!turned_down"
        ),
        portugal(
            "agradeço-lhe a entrevista| {of_when}[ e a conversa sobre {talked}].",
            "pf",
            "!turned_down",
        ),
    ),
    Line("agradeço a proposta| e a entrevista.", needs="turned_down"),
    Line("agradeço| a entrevista.", needs="!turned_down"),
)
DECLINED_CLOSE: Final[Versions] = (
    (
        brazil(
            "torço muito por vocês!| Seria muito bom manter contato por aqui.",
            "w",
            "turned_down !titled !ms !mr",
        ),
        brazil(
            "vamos manter contato| por aqui?",
            "w",
        ),
        brazil(
            "gostaria muito| de manter contato por aqui.",
            "wp",
        ),
        brazil("será um prazer| manter contato por aqui.", "pf"),
        portugal(
            "gostava muito| de manter o contacto por aqui.",
            "wp",
        ),
        portugal("seria um prazer| manter o contacto por aqui.", "wp", "titled"),
        portugal("podemos| ficar em contacto por aqui?", "wp"),
        portugal("teria todo o gosto| em manter o contacto por aqui.", "pf"),
    ),
    "desejo tudo de bom| e <gostaria/gostava> de manter <contato/o contacto>.",
)
