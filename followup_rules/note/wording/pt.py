# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes. Where the two sides differ, the first is Brazilian and the second European.

Thanks are "agradeço" and the like: "obrigado" would show whether a man or a woman writes. What
only one side says needs ``european`` or ``!european``.
"""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Section, Sentence, Versions, Whole
from followup_rules.note.wording.common import Sentences, flat, wholes

GREETINGS: Final = (
    Line("<Oi/Olá>, {name}!", "w", "!titled"),
    Line("Olá, {name}!", "wp", "!titled"),
    Line("<Olá/Bom dia>, {name}.", "wp", "titled"),
    Line("<Prezada/Cara> {name},", "f", "woman"),
    Line("<Prezado/Caro> {name},", "f", "man"),
    Line("<Olá/Bom dia>, {name}.", "f"),
    Line("Olá!"),
)
ENJOYED: Final[Versions] = (
    (
        Line("foi muito bom conversar de novo {when}.", needs="several"),
        Line("gostei muito da entrevista {of_when} para a vaga de {role}.", needs="!several"),
        Line("foi muito bom conversar {when} sobre a vaga de {role}.", needs="!several"),
        Line("gostei da nossa conversa {of_when} sobre a vaga de {role}.", needs="!several"),
    ),
    "gostei muito da conversa sobre a vaga de {role}.",
    "gostei muito da conversa {of_when}.",
    "gostei muito da conversa.",
)
SPOKE: Final[Versions] = (
    (
        Line("<conversamos/falámos> de novo {when}.", needs="several"),
        Line(
            "<conversamos por telefone/falámos ao telefone> {when} sobre a vaga de {role}.",
            needs="phone !several",
        ),
        Line("<conversamos/falámos> {when} sobre a vaga de {role}.", needs="!several"),
    ),
    "<conversamos/falámos> sobre a vaga de {role}.",
    "<conversamos/falámos> {when}.",
    "<conversamos/falámos> na minha entrevista.",
)
THANKS_TALK: Final[Versions] = (
    (
        Line(
            "<queria agradecer por/queria agradecer-lhe> mais <essa/esta> conversa,| {when}.",
            "wp",
            "several",
        ),
        Line("agradeço <por conversar/ter falado> comigo de novo| {when}.", needs="several"),
        Line("agradeço as nossas conversas,| em especial a {of_when}.", needs="several"),
        Line(
            "<passando para agradecer a ligação/queria agradecer-lhe o telefonema>| {of_when}[ sobre a vaga de {role}].",
            "wp",
            "phone !several",
        ),
        Line(
            "<queria agradecer pela ligação/agradeço-lhe o telefonema>| {of_when}[ sobre a vaga de {role}].",
            needs="phone !several",
        ),
        Line(
            "<queria agradecer por me receber/queria agradecer-lhe ter-me recebido>| {when}[ para falar da vaga de {role}].",
            "wp",
            "on_site !several !thanked !peer",
        ),
        Line(
            "<agradeço muito por me receber/um grande obrigado por me ter recebido>| {when}.",
            "wp",
            "on_site !several !peer",
        ),
        Line(
            "agradeço mais uma vez a conversa| {of_when}[ sobre a vaga de {role}].",
            needs="thanked !several",
        ),
        Line(
            "volto a agradecer| a conversa {of_when}[ sobre a vaga de {role}].",
            "pf",
            "thanked !several",
        ),
        Line(
            "<agradeço de novo pela/mais uma vez, um grande obrigado pela> conversa| {of_when}[ sobre a vaga de {role}].",
            "wp",
            "thanked !several",
        ),
        Line(
            "<passando para agradecer pela/queria agradecer-lhe a> conversa| {of_when}[ sobre a vaga de {role}].",
            "wp",
            "!several !thanked",
        ),
        Line(
            "<queria agradecer pela/um grande obrigado pela> conversa| {of_when}[ sobre a vaga de {role}].",
            "wp",
            "!several !thanked",
        ),
        Line(
            "<quero agradecer pela/quero agradecer-lhe a> entrevista| {of_when}[ para a vaga de {role}].",
            "wp",
            "!several !thanked !peer",
        ),
        Line(
            "<agradeço muito por conversar comigo/agradeço-lhe ter falado comigo>| {when}[ sobre a vaga de {role}].",
            "wp",
            "!several !thanked",
        ),
        Line(
            "<agradeço muito pela/agradeço-lhe muito a> entrevista| {of_when}[ para a vaga de {role}].",
            "wp",
            "!several !thanked !peer",
        ),
        Line(
            "<agradeço/agradeço-lhe> o tempo que me dedicou| {when}[, na entrevista para a vaga de {role}].",
            "pf",
            "!several !thanked",
        ),
    ),
    "agradeço a conversa| sobre a vaga de {role}.",
    "agradeço a conversa| {of_when}.",
    "agradeço a conversa| na entrevista.",
)
THANKS_CALLED: Final[Versions] = (
    (
        Line(
            "agradeço <a sua ligação/o seu telefonema> {of_called}| e a conversa {of_when}.",
            needs="phoned",
        ),
        Line(
            "agradeço <a ligação/o telefonema> {of_called}| e, mais uma vez, a conversa {of_when}.",
            needs="phoned",
        ),
        Line(
            "que bom que <você me ligou/me telefonou> {called}!| Agradeço também a conversa {of_when}.",
            "w",
            "phoned warm",
        ),
        Line(
            "foi muito bom receber <a sua ligação/o seu telefonema> {called}.| Agradeço também a conversa {of_when}.",
            "wp",
            "phoned",
        ),
    ),
    Line(
        "agradeço <a sua ligação/o seu telefonema> {of_called}| e a entrevista.",
        needs="phoned",
    ),
)
THANKS_FORMAL: Final[Versions] = (
    (
        Line("agradeço a nova entrevista| {of_when}.", needs="several"),
        Line("agradeço as entrevistas,| em especial a {of_when}.", needs="several"),
        Line(
            "agradeço <por me receber/ter-me recebido> mais uma vez| {when}.",
            needs="several on_site !peer",
        ),
        Line("agradeço a atenção| em mais <essa/esta> entrevista, {when}.", needs="several"),
        Line(
            "agradeço <por me receber/ter-me recebido>| {when}.",
            needs="on_site !several !thanked both_know !peer",
        ),
        Line(
            "agradeço, mais uma vez, a entrevista| {of_when}[ para a vaga de {role}].",
            needs="thanked !several",
        ),
        Line(
            "volto a agradecer| a entrevista {of_when}[ para a vaga de {role}].",
            needs="thanked !several",
        ),
        Line(
            "agradeço a entrevista| {of_when}[ para a vaga de {role}].", needs="!several !thanked"
        ),
        Line(
            "gostaria de agradecer| a entrevista {of_when}[ para a vaga de {role}].",
            needs="!several !thanked",
        ),
        Line(
            "agradeço o tempo que me dedicou| {when}[, na entrevista para a vaga de {role}].",
            needs="!several !thanked",
        ),
        Line(
            "agradeço a <atenção/disponibilidade>| na entrevista {of_when}[ para a posição de {role}].",
            needs="!several !thanked",
        ),
        Line(
            "agradeço a oportunidade da entrevista| {of_when}[ para a vaga de {role}].",
            needs="!several !thanked",
        ),
    ),
    "agradeço a entrevista| para a vaga de {role}.",
    "agradeço a entrevista| {of_when}.",
    "agradeço a| entrevista.",
)
TALK_AND_TOPIC: Final[Versions] = (
    (
        Line(
            "<queria agradecer pela/queria agradecer-lhe a> entrevista| {of_when}| e <por me explicar/ter-me explicado> {explained}.",
            "wp",
            "!several",
        ),
        Line(
            "<agradeço pela/agradeço-lhe a> conversa| {of_when}| e <por me explicar/ter-me explicado> {explained}.",
            "wp",
            "!several",
        ),
        Line(
            "<agradeço pela/agradeço-lhe a> entrevista| {of_when}| e <por me explicar/ter-me explicado> {explained}.",
            "f",
            "!several",
        ),
        Line(
            "<queria agradecer pela ligação/agradeço-lhe o telefonema>| {of_when}| e <por me explicar/ter-me explicado> {explained}.",
            "wp",
            "phone !several",
        ),
        Line(
            "<queria agradecer pela/queria agradecer-lhe a> conversa| {of_when}| e <por me contar/ter-me contado> {clause}.",
            "wp",
            "!several",
        ),
        Line(
            "<agradeço por mais essa/agradeço-lhe mais esta> conversa,| {when},| e <por me explicar/ter-me explicado> {explained}.",
            needs="several",
        ),
        Line(
            "<passando para agradecer pela/queria agradecer-lhe a> conversa| {of_when}| sobre {both}.",
            "wp",
            "!several",
        ),
        Line(
            "<queria agradecer pela/um grande obrigado pela> conversa| {of_when}| sobre {both}.",
            "wp",
            "!several",
        ),
        Line(
            "<agradeço/agradeço-lhe> a entrevista| {of_when}| e a conversa sobre {both}.",
            "pf",
            "!several",
        ),
        Line(
            "agradeço <por termos conversado/termos conversado> mais uma vez| {when},| <dessa/desta> vez sobre {both}.",
            needs="several",
        ),
        Line(
            "agradeço as nossas conversas,| em especial a {of_when}| sobre {both}.", needs="several"
        ),
        Line(
            "<queria agradecer por/queria agradecer-lhe> mais <essa/esta> conversa,| {when},| sobre {talked}.",
            "wp",
            "several",
        ),
        Line(
            "agradeço <por conversar/ter falado> comigo de novo| {when},| <dessa/desta> vez sobre {talked}.",
            needs="several",
        ),
        Line(
            "agradeço as nossas conversas,| em especial a {of_when}| sobre {talked}.",
            needs="several",
        ),
        Line("agradeço a nova entrevista| {of_when}| e a conversa sobre {talked}.", "f", "several"),
        Line(
            "<passando para agradecer a ligação/queria agradecer-lhe o telefonema>| {of_when}| e a conversa sobre {talked}.",
            "wp",
            "phone !several",
        ),
        Line(
            "<queria agradecer pela ligação/agradeço-lhe o telefonema>| {of_when}| e <pela/a> conversa sobre {talked}.",
            needs="phone !several",
        ),
        Line(
            "agradeço mais uma vez a conversa| {of_when}| sobre {talked}.", needs="thanked !several"
        ),
        Line("volto a agradecer| a conversa {of_when}| sobre {talked}.", "pf", "thanked !several"),
        Line(
            "<agradeço de novo pela/mais uma vez, um grande obrigado pela> conversa| {of_when}| sobre {talked}.",
            "wp",
            "thanked !several",
        ),
        Line(
            "<agradeço muito por me receber/um grande obrigado por me ter recebido>| {when}| e pela conversa sobre {talked}.",
            "wp",
            "on_site !several !peer",
        ),
        Line(
            "<queria agradecer por me receber/queria agradecer-lhe ter-me recebido>| {when}| e <por conversar/ter conversado> comigo sobre {talked}.",
            "wp",
            "on_site !several !thanked !peer",
        ),
        Line(
            "<passando para agradecer pela/queria agradecer-lhe a> conversa| {of_when}| sobre {talked}.",
            "wp",
            "!several !phone",
        ),
        Line(
            "<queria agradecer pela/um grande obrigado pela> conversa| {of_when}| sobre {talked}.",
            "wp",
            "!several !phone",
        ),
        Line(
            "<agradeço muito por conversar comigo/agradeço-lhe ter conversado comigo>| {when}| sobre {talked}.",
            "wp",
            "!several",
        ),
        Line(
            "<quero agradecer pela/quero agradecer-lhe a> entrevista| {of_when},| em especial <pela/a> conversa sobre {talked}.",
            "wp",
            "!several !phone",
        ),
        Line(
            "<agradeço/agradeço-lhe> a entrevista| {of_when}| e a conversa sobre {talked}.",
            "f",
            "!several !phone",
        ),
        Line(
            "gostaria de agradecer| a entrevista {of_when}| e a nossa conversa sobre {talked}.",
            "f",
            "!several",
        ),
        Line(
            "<agradeço por me receber/agradeço-lhe ter-me recebido>| {when}| e <pela/a> conversa sobre {talked}.",
            "f",
            "on_site !several !peer",
        ),
        Line(
            "<agradeço/agradeço-lhe> o tempo que me dedicou| {when}| e a conversa sobre {talked}.",
            "f",
            "!several",
        ),
    ),
    "agradeço a conversa| na entrevista| e o que me disse sobre {thing}.",
    "agradeço a entrevista| {of_when}| e <por me explicar/ter-me explicado> {explained}.",
)
TALK_ROLE_TOPIC: Final[Versions] = (
    (
        Line(
            "<queria agradecer pela/queria agradecer-lhe a> entrevista| {of_when} para a vaga de {role}| e <por me explicar/ter-me explicado> {explained}.",
            "wp",
            "!several",
        ),
        Line(
            "<agradeço pela/agradeço-lhe a> entrevista| {of_when} para a vaga de {role}| e <por me explicar/ter-me explicado> {explained}.",
            "f",
            "!several",
        ),
        Line(
            "<queria agradecer pela/queria agradecer-lhe a> entrevista| {of_when} para a vaga de {role}| e <pela/a> conversa sobre {both}.",
            needs="!several",
        ),
        Line(
            "<passando para agradecer a ligação/queria agradecer-lhe o telefonema>| {of_when} sobre a vaga de {role}| e a conversa sobre {talked}.",
            needs="phone !several",
        ),
        Line(
            "agradeço mais uma vez a entrevista| {of_when} para a vaga de {role}| e o que me contou sobre {thing}.",
            needs="thanked !several",
        ),
        Line(
            "volto a agradecer| a entrevista {of_when} para a vaga de {role}| e a nossa conversa sobre {talked}.",
            needs="thanked !several",
        ),
        Line(
            "<passando para agradecer pela/queria agradecer-lhe a> entrevista| {of_when} para a vaga de {role},| em especial <pelo/o> que me contou sobre {thing}.",
            "wp",
            "!several !thanked",
        ),
        Line(
            "<agradeço/agradeço-lhe> a entrevista| {of_when} para a vaga de {role}| e o que me contou sobre {thing}.",
            "f",
            "!several !thanked",
        ),
        Line(
            "<agradeço muito por conversar comigo/agradeço-lhe ter conversado comigo>| {when} sobre a vaga de {role};| gostei muito do que me contou sobre {thing}.",
            "wp",
            "!several !thanked",
        ),
        Line(
            "<agradeço muito pela/um grande obrigado pela> entrevista| {of_when} para a vaga de {role}| e pelo que me contou sobre {thing}.",
            "wp",
            "!several !thanked",
        ),
        Line(
            "gostaria de <agradecer/lhe agradecer>| a entrevista {of_when} para a vaga de {role},| em particular a conversa sobre {talked}.",
            "f",
            "!several !thanked",
        ),
    ),
)
TIME: Final[Versions] = (
    (
        "agradeço muito a atenção.",
        "agradeço a disponibilidade.",
        "agradeço <por tudo até aqui/o tempo que me dedicou>.",
    ),
)
TIME_CLOSE: Final[Versions] = (
    (
        Line("agradeço pela conversa,| e vamos nos falando por aqui!", "w", "!european !internal"),
        Line(
            "agradeço pelo seu tempo,| e espero que a gente mantenha contato.",
            "wp",
            "!european !internal",
        ),
        Line(
            "agradeço de verdade a conversa,| e seria ótimo ter você na minha rede.",
            "w",
            "!european !internal",
        ),
        Line(
            "agradeço a atenção| e gostaria de manter contato por aqui.", "p", "!european !internal"
        ),
        Line("agradeço muito pela conversa,| e até breve!", "w", "!european !internal wants_role"),
        Line(
            "um grande obrigado pelo seu tempo;| gostava de manter o contacto.",
            "wp",
            "european !internal",
        ),
        Line(
            "agradeço-lhe o tempo que me dedicou,| e seria bom ficarmos em contacto por aqui.",
            "wp",
            "european !internal",
        ),
        Line("um grande obrigado,| e até breve!", "w", "european !internal wants_role"),
        Line(
            "agradeço muito a conversa| e gostava que ficássemos em contacto.",
            "wp",
            "european !internal",
        ),
        Line(
            "agradeço <pelo/o> seu tempo,| e <até a/até à> próxima conversa!",
            "w",
            "again_with_you wants_role",
        ),
        Line(
            "agradeço o seu tempo,| e fico na expectativa da <entrevista/entrevista> {of_next}.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "agradeço a atenção;| já que trabalhamos na mesma empresa, é bom ter <contato/contacto> por aqui também.",
            needs="internal",
        ),
    ),
)
AGAIN: Final[Versions] = (
    (
        "agradeço mais uma vez a atenção.",
        "agradeço de novo a disponibilidade.",
        "<agradeço de novo pelo seu tempo/mais uma vez, agradeço o seu tempo>.",
    ),
)
TOPIC: Final[Versions] = (
    (
        Line("gostei muito de falar sobre {both}.", "w", "warm"),
        Line("foi bom falar sobre {both}.", "wp"),
        Line("foi muito interessante falar sobre {both}.", "pf"),
    ),
    (
        Line("<adorei/gostei muito de> {hearing}.", "w", "warm"),
        Line("agradeço também <por me explicar/ter-me explicado> {explained}."),
        Line("foi muito bom falar sobre {talked}.", "wp", "warm"),
        Line("fiquei <pensando/a pensar> no que <falamos/falámos> sobre {talked}.", "w"),
        Line("gostei muito do que <você me contou/me contou> sobre {talked}.", "wp", "met"),
        Line("foi muito bom trocar <ideias/impressões> sobre {talked}.", "wp"),
        Line("gostei, em particular, de falar sobre {talked}.", "f"),
        Line("foi muito interessante falar sobre {talked}.", "pf"),
    ),
    (
        Line(
            "o que mais me atrai no <trabalho de vocês/vosso trabalho> {is_excites}.",
            "wp",
            "wants_company !settled !wrote_hold",
        ),
        Line(
            "o que mais me <anima no trabalho de vocês/entusiasma no vosso trabalho> {is_excites}.",
            "w",
            "wants_company !settled !wrote_hold",
        ),
        Line(
            "o que mais me interessa na empresa {is_excites}.",
            "pf",
            "wants_company !settled !wrote_hold",
        ),
    ),
    (
        Line(
            "<ficaria muito feliz em/gostava muito de> fazer parte da <equipe/equipa>.",
            "w",
            "wants_role !internal",
        ),
        Line("é um trabalho que <eu adoraria/adorava> fazer.", "w", "wants_role"),
        Line(
            "<gostaria muito de trabalhar com vocês/gostava muito de trabalhar convosco>.",
            "wp",
            "wants_role !internal",
        ),
        Line("é um trabalho que me interessa muito.", "wp", "wants_role"),
        Line("teria muito gosto em fazer <esse/este> trabalho.", "f", "wants_role"),
    ),
    Line(
        "o que fazem {at} continua <me interessando/a interessar-me> muito.",
        needs="!wants_role wants_company",
    ),
    Line("continuo com interesse no seu trabalho.", needs="!wants_role"),
)
CLOSE: Final[Versions] = (
    (
        Line(
            "já que trabalhamos na mesma empresa, seria bom ter <contato/contacto> por aqui também.",
            "wp",
            "internal",
        ),
        Line(
            "como trabalhamos na mesma empresa, será um prazer manter <contato/o contacto>.",
            "f",
            "internal",
        ),
        Line("seria bom ter <contato/contacto> por aqui também.", needs="internal"),
        Line("<até a/até à> próxima conversa!", "w", "again_with_you wants_role"),
        Line("<nos vemos/vemo-nos> {next}!", "w", "again_with_you wants_role"),
        Line("<nos vemos/vemo-nos> {next}.", "pf", "again_with_you wants_role"),
        Line("fico na expectativa da entrevista {of_next}.", "wp", "booked wants_role"),
        Line("aguardo com interesse a entrevista {of_next}.", "pf", "booked wants_role"),
        Line(
            "adoraria trabalhar {at}, e vamos nos falando por aqui!",
            "w",
            "wants_role !internal !european",
        ),
        Line(
            "saí da conversa com ainda mais vontade de trabalhar com vocês. Vamos nos falando!",
            "w",
            "wants_role warm !internal !european",
        ),
        Line(
            "gostaria muito de trabalhar {at}, e seria bom ter você na minha rede.",
            "wp",
            "wants_role !internal !european",
        ),
        Line(
            "saí da conversa com ainda mais vontade de trabalhar convosco, e gostava de manter o contacto.",
            "w",
            "wants_role warm !internal european",
        ),
        Line(
            "gostava muito de trabalhar {at}, e seria bom ficarmos em contacto.",
            "wp",
            "wants_role !internal european",
        ),
        Line("vai ser muito bom manter contato por aqui.", "w", "!internal !european"),
        Line("seria ótimo ter você na minha rede.", "wp", "!internal !european"),
        Line("vamos nos falando por aqui!", "w", "!internal !european"),
        Line("seria ótimo continuar em contato. Um abraço!", "w", "!internal !european"),
        Line("espero que a gente mantenha contato.", "wp", "!internal !european"),
        Line("fica aqui o convite para nos conectarmos.", "wp", "!internal !european"),
        Line("gostaria de manter contato por aqui.", "p", "!internal !european"),
        Line("um abraço, e vamos mantendo contato!", "w", "!internal !european"),
        Line("espero que possamos manter contato também por aqui.", "pf", "!internal !european"),
        Line("será um prazer manter contato por aqui.", "f", "!internal !european"),
        Line("espero que possamos continuar em contato.", "f", "!internal !european"),
        Line("gostava muito de manter o contacto.", "w", "!internal european"),
        Line("seria bom ficarmos em contacto por aqui.", "wp", "!internal european"),
        Line("espero que continuemos em contacto.", "w", "!internal european"),
        Line("gostava que ficássemos em contacto.", "wp", "!internal european"),
        Line("deixo aqui o convite para ficarmos em contacto.", "wp", "!internal european"),
        Line("gostava de manter o contacto consigo por aqui.", "wp", "!internal european"),
        Line("até breve, espero!", "w", "wants_role !internal european"),
        Line("teria todo o gosto em manter o contacto.", "pf", "!internal european"),
        Line("será um prazer ficarmos em contacto por aqui.", "f", "!internal european"),
        Line(
            "gostaria de manter o contacto. Com os melhores cumprimentos.",
            "f",
            "!internal european",
        ),
        Line(
            "espero que possamos manter o contacto por aqui. Melhores cumprimentos.",
            "f",
            "!internal european",
        ),
    ),
    (
        "seria bom manter <contato/o contacto>.",
        "espero que fiquemos em <contato/contacto>.",
        Line("ficamos em <contato/contacto>!", "w"),
    ),
)
ROLE_CLOSE: Final[Versions] = (
    (
        Line(
            "a vaga de {role} me interessa muito, e seria ótimo ter você na minha rede.",
            "w",
            "wants_role !internal !european",
        ),
        Line(
            "tenho muito interesse na vaga de {role} e gostaria de manter contato.",
            "wp",
            "wants_role !internal !european",
        ),
        Line(
            "o trabalho de {role} me interessa bastante, e vamos nos falando por aqui.",
            "wp",
            "wants_role !internal !european",
        ),
        Line(
            "tenho todo o interesse na vaga de {role}, e será um prazer manter contato.",
            "f",
            "wants_role !internal !european",
        ),
        Line(
            "a vaga de {role} interessa-me muito, e seria bom ficarmos em contacto.",
            "w",
            "wants_role !internal european",
        ),
        Line(
            "tenho muito interesse na vaga de {role} e gostava de manter o contacto.",
            "wp",
            "wants_role !internal european",
        ),
        Line(
            "o trabalho de {role} interessa-me bastante, e gostava de ficar em contacto.",
            "wp",
            "wants_role !internal european",
        ),
        Line(
            "tenho todo o interesse na vaga de {role} e terei muito gosto em ficar em contacto.",
            "f",
            "wants_role !internal european",
        ),
    ),
)
ENJOYED_TOPIC: Final[Versions] = (
    (
        Line(
            "<adorei a/gostei muito da> nossa conversa {of_when}| sobre {both}.", needs="!several"
        ),
        Line(
            "foi muito bom <conversar com você/falar consigo> {when}| sobre {both}.",
            needs="!several",
        ),
        Line(
            "foi ótimo <conversar com você/falar consigo> de novo {when},| <dessa/desta> vez sobre {talked}.",
            needs="several",
        ),
        Line(
            "<adorei/gostei muito de> voltar a conversar {when},| principalmente sobre {talked}.",
            needs="several",
        ),
        Line(
            "<adorei a/gostei muito da> nossa conversa {of_when}| sobre {talked}.", needs="!several"
        ),
        Line(
            "foi muito bom <conversar com você/falar consigo> {when}| sobre {talked}.",
            needs="!several",
        ),
        Line("gostei muito de conversar {when},| principalmente sobre {talked}.", needs="!several"),
        Line(
            "<gostei demais da conversa/gostei imenso da conversa> {of_when}| sobre {talked}.",
            "w",
            "!several colleague",
        ),
        Line(
            "ainda estou <pensando/a pensar> na nossa conversa {of_when}| sobre {talked}.",
            "w",
            "!several",
        ),
        Line("que bom que <conversamos/falámos> {when}| sobre {talked}!", "w", "!several"),
        Line(
            "gostei muito da entrevista {of_when} para a vaga de {role},| principalmente de {hearing}.",
            needs="!several !both_know",
        ),
        Line(
            "foi muito bom conversar {when} sobre a vaga de {role}| e, em especial, sobre {talked}.",
            needs="!several !both_know",
        ),
    ),
)
TOPIC_CLOSE: Final[Versions] = (
    (
        Line(
            "<adorei/gostei muito de> falar sobre {both}| e <seria ótimo manter contato/gostava de manter o contacto>.",
            "w",
            "warm !internal",
        ),
        Line(
            "foi muito bom falar sobre {one}, e também sobre {two_thing};| <vamos nos falando por aqui/seria bom ficarmos em contacto>.",
            "w",
            "!internal",
        ),
        Line(
            "foi bom falar sobre {both},| e <gostaria de manter contato/gostava que ficássemos em contacto> por aqui.",
            "wp",
            "!internal",
        ),
        Line(
            "foi muito interessante falar sobre {both},| e será um prazer <manter contato/mantermos o contacto>.",
            "pf",
            "!internal",
        ),
        Line(
            "<adorei/gostei muito de> {hearing}, e <me anima muito/entusiasma-me muito> {also_excites_sg}.| <Vamos nos falando/Gostava de manter o contacto> por aqui.",
            "w",
            "warm wants_company !internal !both_know",
        ),
        Line(
            "foi muito bom falar sobre {talked}, e <me atrai muito/atrai-me muito> {also_excites_sg}.| <Espero que a gente mantenha contato/Gostava que ficássemos em contacto>.",
            "wp",
            "wants_company !internal !both_know",
        ),
        Line(
            "foi um <prazer/gosto> falar sobre {talked}, e <me interessa/interessa-me>, em particular, {also_excites_sg}.| Será um prazer <manter contato/ficarmos em contacto>.",
            "f",
            "wants_company !internal !both_know",
        ),
        Line(
            "agradeço também por me explicar {explained},| e será um prazer manter contato.",
            "f",
            "!internal !european",
        ),
        Line(
            "agradeço-lhe também ter-me explicado {explained}| e teria gosto em manter o contacto.",
            "f",
            "!internal european",
        ),
        Line(
            "adorei {hearing}| e ficaria feliz em manter contato.", "w", "warm !internal !european"
        ),
        Line(
            "adorei {hearing}, e saí com ainda mais vontade de trabalhar com vocês.| Vamos nos falando!",
            "w",
            "warm wants_role !internal !european",
        ),
        Line(
            "adorei o que você me contou sobre {thing}, e eu adoraria trabalhar com vocês.| Espero que a gente continue em contato!",
            "w",
            "warm wants_role !internal !european",
        ),
        Line(
            "gostei muito do que você me contou sobre {thing},| e seria ótimo ter você na minha rede.",
            "w",
            "warm !internal !european",
        ),
        Line(
            "fiquei pensando no que falamos sobre {talked}| e adoraria continuar a conversa por aqui.",
            "w",
            "!internal !european",
        ),
        Line(
            "foi muito bom trocar ideias sobre {talked}.| Vamos nos falando por aqui!",
            "w",
            "!internal !european",
        ),
        Line(
            "gostei do que você me contou sobre {thing}| e gostaria de manter contato por aqui.",
            "wp",
            "!internal !european",
        ),
        Line(
            "foi bom falar sobre {talked},| e espero que a gente mantenha contato.",
            "wp",
            "!internal !european",
        ),
        Line(
            "gostei bastante do que você me contou sobre {thing}.| Seria bom ter você na minha rede.",
            "wp",
            "!internal !european",
        ),
        Line(
            "foi muito interessante falar sobre {talked},| e espero que possamos manter contato.",
            "pf",
            "!internal !european",
        ),
        Line(
            "achei muito interessante o que me contou sobre {thing},| e será um prazer manter contato por aqui.",
            "f",
            "!internal !european",
        ),
        Line(
            "foi um prazer falar sobre {talked},| e espero que possamos continuar em contato.",
            "f",
            "!internal !european",
        ),
        Line(
            "foi ótimo {hearing}| e gostava que ficássemos em contacto por aqui.",
            "w",
            "warm !internal european",
        ),
        Line(
            "gostei muito de {hearing}, e saí com ainda mais vontade de trabalhar convosco.| Até breve, espero!",
            "w",
            "warm wants_role !internal european",
        ),
        Line(
            "foi muito bom {hearing},| e seria bom ficarmos em contacto.",
            "w",
            "warm !internal european",
        ),
        Line(
            "gostei imenso de falar sobre {talked}.| Vai ser bom ficarmos em contacto!",
            "w",
            "warm !internal european",
        ),
        Line(
            "fiquei a pensar no que falámos sobre {talked}| e gostava de continuar a conversa por aqui.",
            "w",
            "!internal european",
        ),
        Line(
            "gostei muito do que me contou sobre {thing},| e seria bom ficarmos em contacto por aqui.",
            "wp",
            "!internal european",
        ),
        Line(
            "foi bom falar sobre {talked},| e espero que fiquemos em contacto.",
            "wp",
            "!internal european",
        ),
        Line(
            "gostei bastante do que me contou sobre {thing}.| Gostava de manter o contacto.",
            "wp",
            "!internal european",
        ),
        Line(
            "foi muito interessante falar sobre {talked},| e seria um gosto mantermos o contacto.",
            "pf",
            "!internal european",
        ),
        Line(
            "interessou-me muito o que me contou sobre {thing},| e será um prazer ficarmos em contacto.",
            "f",
            "!internal european",
        ),
        Line(
            "foi um gosto falar sobre {talked},| e espero que possamos manter o contacto.",
            "f",
            "!internal european",
        ),
    ),
    (
        Line(
            "<adorei/gostei muito de> {hearing}.| <Até a/Até à> próxima conversa!",
            "w",
            "again_with_you wants_role",
        ),
        Line(
            "foi bom falar sobre {talked},| e fico na expectativa da entrevista {of_next}.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "foi muito interessante falar sobre {talked},| e aguardo com interesse a entrevista {of_next}.",
            "f",
            "booked wants_role",
        ),
        Line(
            "gostei de {hearing}| e, já que trabalhamos na mesma empresa, seria bom ter <contato/contacto> por aqui.",
            "wp",
            "internal",
        ),
    ),
    (
        Line(
            "o que mais me atrai no <trabalho de vocês/vosso trabalho> {is_excites},| e <seria bom manter contato/gostava de manter o contacto>.",
            "wp",
            "wants_company !internal",
        ),
        Line(
            "o que mais me interessa na empresa {is_excites},| e será um prazer <continuar em contato/ficarmos em contacto>.",
            "pf",
            "wants_company !internal",
        ),
    ),
    (
        Line(
            "ficaria muito feliz em fazer parte da equipe.| Vamos nos falando por aqui!",
            "w",
            "wants_role !internal !european",
        ),
        Line(
            "a ideia de trabalhar {at} <me anima muito/entusiasma-me muito>,| e <seria ótimo ter você na minha rede/gostava que ficássemos em contacto>.",
            "w",
            "wants_role !internal",
        ),
        Line(
            "<adoraria/adorava> trabalhar {at},| e <espero que a gente continue em contato/gostava de manter o contacto>.",
            "w",
            "wants_role !internal",
        ),
        Line(
            "gostava muito de fazer parte da equipa.| Até breve, espero!",
            "w",
            "wants_role !internal european",
        ),
        Line(
            "<gostaria muito de trabalhar com vocês/gostava muito de trabalhar convosco>,| e <seria bom ter você na minha rede/seria bom ficarmos em contacto>.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "trabalhar {at} <me interessa/interessa-me> muito,| e <gostaria de manter contato/gostava de ficar em contacto>.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "<eu gostaria/gostava> muito de trabalhar {at}.| <Espero que a gente mantenha contato/Espero que fiquemos em contacto>.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "teria muito <interesse/gosto> em trabalhar {at},| e espero que possamos <manter contato/ficar em contacto>.",
            "f",
            "wants_role !internal",
        ),
        Line(
            "é um trabalho que <eu gostaria/gostava> muito de fazer,| e <vamos mantendo contato/seria bom ficarmos em contacto>.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "é um trabalho que me interessa muito,| e será um prazer <manter contato/ficarmos em contacto>.",
            "pf",
            "wants_role !internal",
        ),
        Line(
            "teria muito gosto em fazer parte da <equipe/vossa equipa>| e em manter <contato/o contacto>.",
            "f",
            "wants_role !internal",
        ),
    ),
    Line(
        "tenho muito interesse <nesse/neste> trabalho| e espero manter <contato/o contacto>.",
        needs="wants_role",
    ),
)
SUGGESTED: Final[Versions] = (
    (
        Line("gostei da sugestão de <nos conectarmos/ficarmos em contacto>.", "wp", "asked"),
        Line("conforme sugeriu, aqui <vai/fica> o convite.", "pf", "asked"),
        Line("como <você sugeriu/sugeriu>, aqui <vai/fica> o convite!", "w", "asked"),
        Line(
            "aceito com <prazer/gosto> a sua sugestão de <nos conectarmos/ficarmos em contacto>.",
            "pf",
            "asked",
        ),
    ),
    Line("aceito com <prazer/gosto> a sua sugestão.", needs="asked"),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line("como você sugeriu,| estou te adicionando por aqui.", "w", "asked !european"),
        Line("aqui vai o convite,| como você sugeriu!", "w", "asked !european"),
        Line("como você sugeriu,| aqui vai o meu convite.", "wp", "asked !european"),
        Line("gostei da ideia de nos conectarmos:| aqui vai o convite.", "wp", "asked !european"),
        Line("seguindo a sua sugestão,| aqui vai o meu convite.", "p", "asked !european"),
        Line("conforme a sua sugestão,| aqui vai o meu convite.", "f", "asked !european"),
        Line("conforme sugeriu,| aqui vai o convite.", "pf", "asked !european"),
        Line(
            "aceito com prazer a sua sugestão| de mantermos contato por aqui.",
            "f",
            "asked !european",
        ),
        Line("tal como sugeriu,| deixo aqui o meu convite.", needs="asked european"),
        Line("como sugeriu,| fica aqui o convite!", "w", "asked european"),
        Line("como sugeriu,| aqui fica o meu convite.", "wp", "asked european"),
        Line("seguindo a sua sugestão,| aqui fica o meu convite.", "pf", "asked european"),
        Line(
            "aceito com gosto a sua sugestão| de ficarmos em contacto por aqui.",
            "pf",
            "asked european",
        ),
        Line(
            "conforme sugeriu,| terei gosto em ficar em contacto por aqui.", "f", "asked european"
        ),
    ),
    Line("como sugeriu,| aqui <vai/fica> o convite.", needs="asked"),
)
RECALL: Final[Versions] = (
    (
        Line(
            "gostei muito da entrevista {of_when} para a vaga de {role}, principalmente de {hearing}.",
            needs="warm !both_know",
        ),
        Line(
            "foi bom conversar {when} sobre a vaga de {role} e sobre {talked}.",
            "wp",
            "met !both_know",
        ),
        Line(
            "na entrevista {of_when} para a vaga de {role}, foi muito interessante falar sobre {talked}.",
            needs="met !both_know",
        ),
        Line("gostei muito da nossa conversa {of_when} sobre {talked}.", needs="warm both_know"),
        Line(
            "foi muito bom <conversar com você/falar consigo> {when} sobre {talked}.",
            "wp",
            "met both_know",
        ),
        Line(
            "foi muito interessante <conversar com você/falar consigo> {when} sobre {talked}.",
            needs="met both_know",
        ),
    ),
    (
        Line(
            "gostei muito da entrevista {of_when} para a vaga de {role}.", needs="warm !both_know"
        ),
        Line("foi bom conversar {when} sobre a vaga de {role}.", needs="met !both_know"),
        Line("gostei da nossa conversa {of_when}.", needs="met both_know"),
    ),
    Line("foi bom conversar {when} sobre a vaga de {role}.", needs="met"),
    Line("foi bom conversar sobre a vaga de {role}.", needs="met"),
    Line("foi bom conversar {when}.", needs="met"),
    Line("foi bom <conversar com você/falar consigo>.", needs="met"),
    Line("participei do processo para a vaga de {role}.", needs="!met"),
    Line("participei do processo.", needs="!met"),
)
STAY: Final[Versions] = (
    (
        Line("seria bom <manter contato/mantermos o contacto> por aqui.", "wp"),
        Line("<gostaria de ficar em contato/gostava que ficássemos em contacto>.", "wp"),
        Line("espero que <a gente continue em contato/continuemos em contacto>.", "w"),
        Line("<será um prazer manter contato/teria todo o gosto em manter o contacto>.", "pf"),
        Line("terei <prazer/gosto> em ficar em <contato/contacto>.", "f"),
    ),
    "ficamos em <contato/contacto>.",
)
STILL: Final[Versions] = (
    (
        Line("continuo com muita vontade de fazer <esse/este> trabalho.", "w", "wants_role"),
        Line(
            "<continuo com muito interesse/o trabalho continua a interessar-me muito>.",
            "wp",
            "wants_role",
        ),
        Line("o meu interesse continua o mesmo.", "p", "wants_role"),
        Line("mantenho todo o interesse.", "f", "wants_role"),
    ),
    Line("continuo com muito interesse.", needs="wants_role"),
    Line("se precisar de algo da minha parte, envio com gosto.", needs="!wants_role"),
)
STILL_CLOSE: Final[Versions] = (
    (
        Line(
            "continuo com muita vontade de trabalhar com vocês.| Vamos nos falando por aqui!",
            "w",
            "wants_role !internal !european",
        ),
        Line(
            "continuo com muito interesse,| e espero que a gente mantenha contato.",
            "wp",
            "wants_role !european",
        ),
        Line(
            "sigo com o mesmo interesse| e seria bom ter você na minha rede.",
            "wp",
            "wants_role !european",
        ),
        Line(
            "meu interesse continua o mesmo,| e gostaria de manter contato.",
            "wp",
            "wants_role !european",
        ),
        Line(
            "mantenho todo o interesse em trabalhar {at},| e espero que possamos continuar em contato.",
            "f",
            "wants_role !internal !european",
        ),
        Line(
            "meu interesse permanece o mesmo,| e será um prazer manter contato.",
            "f",
            "wants_role !european",
        ),
        Line(
            "continuo com muita vontade de trabalhar {at}| e <espero que a gente continue em contato/gostava de manter o contacto>.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "continuo com muita vontade de fazer este trabalho| e gostava que continuássemos em contacto.",
            "w",
            "wants_role european",
        ),
        Line(
            "o trabalho continua a interessar-me muito,| e seria bom ficarmos em contacto por aqui.",
            "wp",
            "wants_role european",
        ),
        Line(
            "o meu interesse mantém-se,| e gostava de manter o contacto consigo.",
            "wp",
            "wants_role european",
        ),
        Line(
            "mantenho todo o interesse em trabalhar {at}| e espero que possamos manter o contacto.",
            "pf",
            "wants_role !internal european",
        ),
        Line(
            "o meu interesse mantém-se inalterado,| e será um prazer ficarmos em contacto.",
            "f",
            "wants_role european",
        ),
    ),
    Line("meu interesse continua,| e espero manter contato.", needs="wants_role !european"),
    Line("o meu interesse mantém-se,| e espero manter o contacto.", needs="wants_role european"),
)
STILL_ROLE_CLOSE: Final[Versions] = (
    (
        Line(
            "a vaga de {role} continua me interessando muito,| e seria bom manter contato.",
            "wp",
            "wants_role !european",
        ),
        Line(
            "sigo com muito interesse na vaga de {role}| e gostaria de ficar em contato por aqui.",
            "wp",
            "wants_role !european",
        ),
        Line(
            "mantenho todo o interesse na vaga de {role},| e será um prazer continuar em contato.",
            "f",
            "wants_role !european",
        ),
        Line(
            "a vaga de {role} continua a interessar-me muito,| e gostava de manter o contacto.",
            "wp",
            "wants_role european",
        ),
        Line(
            "continuo com muito interesse de {role}| e gostava que ficássemos em contacto.",
            "wp",
            "wants_role european",
        ),
        Line(
            "mantenho todo o interesse na vaga de {role}| e teria todo o gosto em manter o contacto.",
            "f",
            "wants_role european",
        ),
    ),
)
NO_REPLY: Final[Versions] = (
    (
        Line(
            "continuo com muito interesse,| e seria bom manter contato por aqui.",
            "wp",
            "wants_role !european",
        ),
        Line(
            "continuo com muita vontade de fazer esse trabalho,| e seria ótimo ter você na minha rede.",
            "w",
            "wants_role !european",
        ),
        Line(
            "meu interesse continua o mesmo,| e espero que a gente mantenha contato.",
            "wp",
            "wants_role !european",
        ),
        Line(
            "mantenho todo o interesse no trabalho,| e será um prazer manter contato.",
            "f",
            "wants_role !european",
        ),
        Line(
            "meu interesse permanece o mesmo,| e espero que possamos continuar em contato.",
            "f",
            "wants_role !european",
        ),
        Line(
            "o trabalho continua a interessar-me muito,| e gostava de continuar em contacto.",
            "wp",
            "wants_role european",
        ),
        Line(
            "continuo com muita vontade de fazer este trabalho,| e seria bom ficarmos em contacto.",
            "w",
            "wants_role european",
        ),
        Line(
            "o meu interesse mantém-se,| e gostava de manter o contacto consigo.",
            "wp",
            "wants_role european",
        ),
        Line(
            "mantenho todo o interesse no trabalho,| e terei muito gosto em ficar em contacto.",
            "f",
            "wants_role european",
        ),
        Line(
            "o meu interesse mantém-se inalterado,| e será um prazer ficarmos em contacto.",
            "f",
            "wants_role european",
        ),
        Line(
            "seja qual for o resultado,| seria bom manter contato por aqui.",
            "w",
            "!european !wants_role",
        ),
        Line(
            "independentemente do resultado,| gostaria de ficar em contato por aqui.",
            "wp",
            "!european !wants_role",
        ),
        Line(
            "seja como for,| espero que a gente continue em contato.", "wp", "!european !wants_role"
        ),
        Line(
            "qualquer que seja o resultado,| ficarei feliz em manter contato.",
            "f",
            "!european !wants_role",
        ),
        Line(
            "seja qual for o desfecho,| gostaria de continuar em contato.",
            "pf",
            "!european !wants_role",
        ),
        Line("corra como correr,| seria bom ficarmos em contacto.", "w", "european !wants_role"),
        Line(
            "seja qual for o resultado,| seria bom ficarmos em contacto.",
            "wp",
            "european !wants_role",
        ),
        Line(
            "seja como for,| gostava que ficássemos em contacto por aqui.",
            "wp",
            "european !wants_role",
        ),
        Line(
            "qualquer que seja o resultado,| terei muito gosto em ficar em contacto.",
            "pf",
            "european !wants_role",
        ),
        Line(
            "independentemente do desfecho,| será um prazer ficarmos em contacto.",
            "f",
            "european !wants_role",
        ),
    ),
    Line("o meu interesse continua,| e ficamos em <contato/contacto>.", needs="wants_role"),
    Line("seja como for,| ficamos em <contato/contacto>.", needs="!wants_role"),
)
THANKS_NO_REPLY: Final[Versions] = (
    (
        Line(
            "agradeço de novo a atenção.| <Continuo com muito interesse/O trabalho continua a interessar-me muito>,| e <seria bom manter contato/gostava de manter o contacto>.",
            "wp",
            "wants_role",
        ),
        Line(
            "fica o meu agradecimento;| o meu interesse continua,| e <gostaria de manter contato/gostava que ficássemos em contacto> por aqui.",
            "wp",
            "wants_role",
        ),
        Line(
            "agradeço mais uma vez a atenção.| Mantenho todo o interesse,| e será um prazer manter <contato/o contacto>.",
            "f",
            "wants_role",
        ),
    ),
)
ON_HOLD: Final[Versions] = (
    (
        Line(
            "soube pela sua mensagem que o processo está em pausa; o meu interesse continua.",
            needs="wrote_hold wants_role",
        ),
        Line(
            "sei que o processo está em pausa; se for retomado, <pode contar/conte> comigo.",
            "w",
            "wants_role",
        ),
        Line("sei que o processo está em pausa, e o meu interesse continua.", "wp", "wants_role"),
        Line(
            "compreendo que o processo está em pausa e mantenho o meu interesse.",
            "pf",
            "wants_role",
        ),
    ),
    Line("mesmo em pausa, o processo tem todo o meu interesse.", needs="wants_role"),
    "sei que o processo está em pausa.",
)
OFFER_THANKS: Final[Versions] = (
    (
        Line(
            "fiquei muito feliz com a proposta,| e agradeço de verdade!",
            "w",
            "wants_role !european",
        ),
        Line("que boa notícia a proposta!| Agradeço muito a confiança.", "w", "wants_role"),
        Line(
            "a proposta foi uma ótima notícia;| agradeço muito a confiança.",
            "wp",
            "wants_role",
        ),
        Line(
            "fiquei muito <feliz/contente> com a proposta| e agradeço a confiança.",
            "wp",
            "wants_role",
        ),
        Line("recebi a proposta com muita satisfação| e agradeço a confiança.", "pf", "wants_role"),
        Line(
            "é uma honra receber a proposta,| que agradeço muito.",
            "f",
            "wants_role",
        ),
    ),
)
HOLD_FIRST: Final[Versions] = (
    (
        Line(
            "agradeço <por me avisar/ter-me avisado>| de que o processo está em pausa; se for retomado, <sigo/continuo> com muito interesse.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "<queria agradecer pela mensagem/queria agradecer-lhe a mensagem>| sobre a <pausa no/suspensão do> processo; o meu interesse continua o mesmo.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "agradeço <muito a mensagem/a sua mensagem>:| se o processo for retomado, <pode contar/conte> comigo.",
            "w",
            "wrote_hold wants_role",
        ),
        Line(
            "<agradeço/agradeço-lhe> a informação| de que o processo está suspenso; mantenho todo o interesse, caso seja retomado.",
            "f",
            "wrote_hold wants_role",
        ),
        Line(
            "<agradeço por me escrever/agradeço-lhe ter-me escrito>| sobre a suspensão do processo; mantenho todo o interesse.",
            "f",
            "wrote_hold wants_role",
        ),
        Line(
            "agradeço por me escrever sobre a pausa no processo;| se a vaga reabrir, ela vai continuar me interessando muito.",
            "wp",
            "wrote_hold wants_role !european",
        ),
        Line(
            "agradeço ter-me escrito sobre a suspensão do processo;| se a vaga reabrir, continuará a interessar-me muito.",
            "wp",
            "wrote_hold wants_role european",
        ),
        Line(
            "<agradeço por me escrever/agradeço-lhe ter-me escrito>| sobre a <pausa no/suspensão do> processo.",
            needs="wrote_hold",
        ),
    ),
)
HOLD_CLOSE: Final[Versions] = (
    (
        Line(
            "sei que o processo está em pausa;| enquanto isso, vamos nos falando por aqui!",
            "w",
            "!european",
        ),
        Line(
            "sei que o processo está em pausa, mas continuo com muito interesse,| e seria bom ter você na minha rede.",
            "wp",
            "wants_role !european",
        ),
        Line(
            "mesmo com o processo em pausa,| gostaria de manter contato por aqui.",
            "wp",
            "!european",
        ),
        Line(
            "compreendo que o processo está em pausa,| e será um prazer continuar em contato.",
            "f",
            "!european",
        ),
        Line(
            "sei que o processo está em pausa;| entretanto, gostava que ficássemos em contacto.",
            "w",
            "european",
        ),
        Line(
            "sei que o processo está em pausa, mas o trabalho continua a interessar-me muito,| e gostava de manter o contacto.",
            "wp",
            "wants_role european",
        ),
        Line(
            "mesmo com o processo em pausa,| seria bom ficarmos em contacto por aqui.",
            "wp",
            "european",
        ),
        Line(
            "compreendo que o processo está em pausa| e seria um gosto mantermos o contacto.",
            "f",
            "european",
        ),
    ),
)
OFFER: Final[Versions] = (
    (
        Line("fiquei muito feliz com a proposta.", "w", "wants_role"),
        Line("a proposta foi uma ótima notícia.", "wp", "wants_role"),
        Line("recebi a proposta com muita satisfação.", "pf", "wants_role"),
        Line("agradeço também a proposta, que estou <analisando/a analisar> com atenção.", "f"),
    ),
    "estou <avaliando/a avaliar> a proposta com atenção.",
)
OFFER_CLOSE: Final[Versions] = (
    (
        Line("até muito breve!", "w", "wants_role"),
        Line("respondo nos próximos dias. Até breve!", "w"),
        Line("dou a minha resposta nos próximos dias. Até breve.", "wp"),
        Line("nos próximos dias respondo. Até breve.", "p"),
        Line("darei a minha resposta nos próximos dias. Até breve.", "pf"),
        Line("nos próximos dias darei a minha resposta. Até breve.", "f"),
    ),
    "até breve.",
)
"""After an offer an answer is owed: what comes next is that."""
OFFER_FIRST: Final[Versions] = (
    (
        Line(
            "agradeço muito <a ligação/o telefonema> {of_called}| com a proposta: fiquei muito feliz!",
            "w",
            "offer_by_phone wants_role",
        ),
        Line(
            "<queria agradecer pela ligação/queria agradecer-lhe o telefonema> {of_called}| e <pela/a> proposta, que me deixou muito feliz.",
            "wp",
            "offer_by_phone wants_role",
        ),
        Line(
            "<agradeço a ligação/agradeço-lhe o telefonema> {of_called}| e a proposta, que recebi com muita satisfação.",
            "f",
            "offer_by_phone wants_role",
        ),
        Line(
            "agradeço demais| a proposta: fiquei muito feliz com a notícia!",
            "w",
            "wants_role !offer_by_phone !european",
        ),
        Line(
            "agradeço muito| a proposta: que boa notícia!",
            "w",
            "wants_role !offer_by_phone",
        ),
        Line(
            "<queria agradecer pela/queria agradecer-lhe a> proposta,| que me deixou muito feliz.",
            "wp",
            "wants_role !offer_by_phone",
        ),
        Line(
            "agradeço a confiança e a proposta,| que recebi com <muita satisfação/muito gosto>.",
            "pf",
            "wants_role !offer_by_phone",
        ),
        Line(
            "agradeço a proposta,| que estou <analisando/a analisar> com atenção.",
            needs="!wants_role",
        ),
    ),
)
NO_AND_SUGGESTED: Final[Versions] = (
    (
        Line(
            "agradeço <por me ligar/ter-me ligado> {called}| e <por sugerir/ter sugerido> que <a gente se conectasse/ficássemos em contacto>.",
            "wp",
            "no_by_phone asked",
        ),
        Line(
            "agradeço <a ligação/o telefonema> {of_called}| e a ideia de <nos conectarmos/ficarmos em contacto>.",
            needs="no_by_phone asked",
        ),
        Line(
            "agradeço <o retorno/a resposta>| e a sugestão de <nos conectarmos/ficarmos em contacto>.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "agradeço a sua mensagem| e o convite para <nos conectarmos/ficarmos em contacto>.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "agradeço <por me escrever/ter-me escrito>| e <por sugerir/ter sugerido> que <a gente se conectasse/ficássemos em contacto>.",
            "wp",
            "told_no asked !no_by_phone",
        ),
        Line(
            "desta vez não deu, mas agradeço por tudo| e pela ideia de nos conectarmos por aqui.",
            "wp",
            "asked !told_no !european",
        ),
        Line(
            "desta vez não foi possível, mas agradeço a atenção| e a sugestão de <nos conectarmos/ficarmos em contacto>.",
            needs="asked !told_no",
        ),
        Line(
            "mesmo não tendo dado certo desta vez, agradeço a entrevista| e a ideia de nos conectarmos.",
            "wp",
            "asked !told_no !european",
        ),
        Line(
            "não foi desta vez, mas agradeço-lhe o seu tempo| e a sugestão de ficarmos em contacto.",
            "wp",
            "asked !told_no european",
        ),
    ),
    (
        Line("agradeço por tudo| e pela ideia de nos conectarmos.", "wp", "asked !european"),
        Line(
            "agradeço a atenção| e a sugestão de <nos conectarmos/ficarmos em contacto>.",
            needs="asked",
        ),
    ),
)
WISHES: Final[Versions] = (
    (
        Line("<tudo de bom para você e para a equipe/tudo de bom para si e para a equipa>.", "wp"),
        Line("desejo tudo de bom a <você e à equipe/si e à equipa>.", "wp"),
        Line("desejo muito sucesso a toda a <equipe/equipa>.", "pf"),
        Line("faço votos de muito sucesso para a <equipe/equipa>.", "f"),
    ),
)
REMEMBER: Final[Versions] = (
    (
        Line(
            "pena que dessa vez não deu certo, mas gostei muito da nossa conversa sobre {talked}.",
            "wp",
            "warm told_no wants_company !european",
        ),
        Line(
            "uma pena que não deu desta vez, mas foi muito bom conversar com você sobre {talked}.",
            "wp",
            "met told_no wants_company !european",
        ),
        Line(
            "pena que não foi desta vez, mas gostei do que me contou sobre {thing}.",
            "wp",
            "met told_no wants_company !european",
        ),
        Line(
            "tenho pena que não tenha sido desta vez, mas gostei muito de falar consigo sobre {talked}.",
            "wp",
            "met told_no wants_company european",
        ),
        Line(
            "é pena não ter sido desta vez, mas gostei muito da nossa conversa sobre {talked}.",
            "wp",
            "warm told_no wants_company european",
        ),
        Line(
            "é pena não ter sido desta vez, mas interessou-me muito o que me contou sobre {thing}.",
            "wp",
            "met told_no wants_company european",
        ),
        Line(
            "embora esperasse outro resultado, foi um <prazer/gosto> conversar {when} sobre {talked}.",
            "f",
            "met told_no wants_company",
        ),
        Line(
            "não foi desta vez, mas agradeço também <por me explicar/ter-me explicado> {explained}.",
            needs="met told_no wants_company",
        ),
        Line(
            "gostei da nossa conversa {of_when}[ sobre {talked}].",
            "wp",
            "met told_no !wants_company",
        ),
        Line(
            "foi um <prazer/gosto> conversar {when}[ sobre {talked}].",
            needs="met told_no !wants_company",
        ),
        Line("gostei muito da nossa conversa {of_when}[ sobre {both}].", needs="warm !told_no"),
        Line("foi bom conversar {when} sobre {both}.", needs="met !told_no"),
        Line("gostei muito da nossa conversa {of_when}[ sobre {talked}].", needs="warm !told_no"),
        Line(
            "foi muito bom <conversar com você/falar consigo> {when}[ sobre {talked}].",
            "wp",
            "met !told_no",
        ),
        Line("gostei muito de {hearing}.", needs="warm !told_no"),
        Line("gostei de conversar {when}[, principalmente sobre {talked}].", "wp", "met !told_no"),
        Line("foi muito bom conversar {when}[ sobre {talked}].", "pf", needs="met !told_no"),
        Line("foi um <prazer/gosto> conversar {when}[ sobre {talked}].", "f", "met !told_no"),
        Line(
            "agradeço também <por me explicar/ter-me explicado> {explained}.", needs="met !told_no"
        ),
    ),
    (
        Line(
            "pena que dessa vez não deu certo, mas gostei muito da nossa conversa.",
            "wp",
            "warm told_no wants_company !european !own_recruiter",
        ),
        Line(
            "uma pena que não deu desta vez, mas foi bom conversar com você.",
            "wp",
            "met told_no wants_company !european !own_recruiter",
        ),
        Line(
            "tenho pena que não tenha sido desta vez, mas gostei de falar consigo.",
            "wp",
            "met told_no wants_company european !own_recruiter",
        ),
        Line(
            "é pena não ter sido desta vez, mas gostei da nossa conversa.",
            "wp",
            "met told_no wants_company european !own_recruiter",
        ),
        Line(
            "não foi desta vez, mas foi um <prazer/gosto> conversar {when}.",
            "f",
            "met told_no wants_company",
        ),
        Line(
            "embora desta vez não tenha sido possível, <gostei de conversar/gostei de falar consigo> {when}.",
            "f",
            "met told_no wants_company",
        ),
        Line(
            "uma pena que não deu desta vez.", "wp", "told_no wants_company !european own_recruiter"
        ),
        Line(
            "é pena não ter sido desta vez.", "wp", "told_no wants_company european own_recruiter"
        ),
        Line(
            "embora esperasse outro resultado, foi um <prazer/gosto> conversar {when}.",
            "f",
            "met told_no wants_company",
        ),
    ),
    Line("pena que não deu, mas gostei de conversar.", "wp", "met told_no wants_company !european"),
    Line("é pena, mas gostei da nossa conversa.", "wp", "met told_no wants_company european"),
    Line(
        "embora esperasse outro resultado, foi um <prazer/gosto> conversar.",
        "f",
        "met told_no wants_company",
    ),
    Line("foi um <prazer/gosto> conversar.", needs="met told_no !wants_company"),
    Line("gostei de falar sobre {talked}.", needs="met !told_no"),
    Line("foi bom conversar {when}.", needs="met !told_no"),
    Line("participei do processo para a vaga de {role}.", needs="!met"),
    Line("participei do processo.", needs="!met"),
)
REMEMBER_CLOSE: Final[Versions] = (
    (
        Line(
            "gostei muito da nossa conversa {of_when} sobre {both},| e <vai ser ótimo manter contato/seria bom ficarmos em contacto>.",
            "w",
            "warm",
        ),
        Line(
            "foi muito bom conversar {when} sobre {both},| e <gostaria de manter contato/gostava de manter o contacto>.",
            "wp",
            "met",
        ),
        Line(
            "foi um <prazer/gosto> conversar {when} sobre {both},| e <gostaria de manter contato/teria gosto em manter o contacto>.",
            "f",
            "met",
        ),
        Line(
            "gostei muito de {hearing},| e <seria bom manter contato/seria bom ficarmos em contacto>.",
            "w",
            "warm",
        ),
        Line(
            "foi bom conversar sobre {talked},| e <seria bom manter contato/gostava que ficássemos em contacto> por aqui.",
            "wp",
            "met",
        ),
        Line(
            "gostei muito da nossa conversa {of_when}[ sobre {talked}],| e vai ser ótimo manter contato.",
            "w",
            "warm !european",
        ),
        Line(
            "foi muito bom conversar com você {when}[ sobre {talked}],| e fico feliz em manter contato por aqui.",
            "w",
            "warm !european",
        ),
        Line(
            "adorei conversar {when}[ sobre {talked}],| e espero que a gente continue em contato.",
            "w",
            "warm !european",
        ),
        Line(
            "gostei da nossa conversa {of_when}[ sobre {talked}],| e seria bom manter contato.",
            "wp",
            "met !european",
        ),
        Line(
            "foi bom conversar {when}[ sobre {talked}],| e seria bom ficar em contato por aqui.",
            "wp",
            "met !european",
        ),
        Line(
            "na nossa conversa {of_when}, gostei muito do que me contou sobre {thing},| e espero continuar em contato por aqui.",
            "wpf",
            "met !european",
        ),
        Line(
            "foi um prazer conversar {when}[ sobre {talked}],| e espero continuar em contato por aqui.",
            "pf",
            "met !european",
        ),
        Line(
            "gostei muito da nossa conversa {of_when}[ sobre {talked}]| e gostava de manter o contacto.",
            "w",
            "warm european",
        ),
        Line(
            "foi muito bom falar consigo {when}[ sobre {talked}],| e seria bom ficarmos em contacto por aqui.",
            "w",
            "warm european",
        ),
        Line(
            "gostei da nossa conversa {of_when}[ sobre {talked}]| e gostava que ficássemos em contacto.",
            "wp",
            "met european",
        ),
        Line(
            "foi bom conversar {when}[ sobre {talked}],| e seria bom mantermos o contacto por aqui.",
            "wp",
            "met european",
        ),
        Line(
            "na nossa conversa {of_when}, interessou-me muito o que me contou sobre {thing},| e teria muito gosto em manter o contacto.",
            "pf",
            "met european",
        ),
        Line(
            "foi um gosto conversar {when}[ sobre {talked}],| e será um prazer manter o contacto.",
            "pf",
            "met european",
        ),
    ),
    Line(
        "foi bom conversar {when},| e espero que <mantenhamos contato/mantenhamos o contacto>.",
        needs="met",
    ),
    Line(
        "participei do processo para a vaga de {role}| e seria bom manter <contato/o contacto>.",
        needs="!met",
    ),
)
DECLINED: Final[Versions] = (
    (
        Line(
            "mesmo não tendo aceitado a proposta, gostei muito da nossa conversa {of_when}[ sobre {talked}].",
            needs="warm",
        ),
        Line(
            "apesar de não ter aceitado a proposta, gostei de conversar {when}[ sobre {talked}].",
            needs="met",
        ),
        Line(
            "embora não tenha aceitado a proposta, foi muito bom conversar {when}[ sobre {talked}].",
            "pf",
            "met",
        ),
    ),
    Line("mesmo não tendo aceitado a proposta, foi bom conversar {when}.", needs="met"),
    Line("mesmo não tendo aceitado a proposta, gostei do processo.", needs="!met"),
)
DECLINED_THANKS: Final[Versions] = (
    (
        Line(
            "agradeço muito a proposta| e a nossa conversa {of_when}[ sobre {talked}].",
            "w",
            "turned_down",
        ),
        Line("agradeço a proposta| e a conversa {of_when}[ sobre {talked}].", "wpf", "turned_down"),
        Line(
            "mais uma vez, agradeço a proposta| e a conversa {of_when}[ sobre {talked}].",
            "pf",
            "turned_down",
        ),
        Line("agradeço muito a nossa conversa| {of_when}[ sobre {talked}].", "w", "!turned_down"),
        Line(
            "agradeço mais uma vez a conversa| {of_when}[ sobre {talked}].", "wpf", "!turned_down"
        ),
        Line(
            "agradeço a entrevista| {of_when}[ e a conversa sobre {talked}].", "pf", "!turned_down"
        ),
    ),
    Line("agradeço a proposta| e a entrevista.", needs="turned_down"),
    Line("agradeço| a entrevista.", needs="!turned_down"),
)
DECLINED_CLOSE: Final[Versions] = (
    (
        Line(
            "mesmo não tendo aceitado desta vez, torço muito por vocês| e ficaria feliz em manter contato.",
            "w",
            "turned_down !european",
        ),
        Line(
            "desta vez a minha decisão foi outra, mas desejo muito sucesso à equipe,| e seria bom manter contato por aqui.",
            "wp",
            "!european",
        ),
        Line(
            "mesmo não tendo aceitado, gostei muito do processo| e gostaria de continuar em contato.",
            "wp",
            "turned_down warm !european",
        ),
        Line(
            "mesmo seguindo outro caminho, desejo tudo de bom à equipe| e espero que a gente mantenha contato.",
            "wp",
            "!european",
        ),
        Line(
            "embora tenha seguido outro caminho, desejo muito sucesso à equipe,| e ficarei feliz em manter contato.",
            "pf",
            "!european",
        ),
        Line(
            "embora desta vez não tenha aceitado, desejo o melhor à equipa| e espero que fiquemos em contacto.",
            "wp",
            "turned_down european",
        ),
        Line(
            "desta vez a minha decisão foi outra, mas desejo muito sucesso à equipa,| e seria bom ficarmos em contacto.",
            "wp",
            "european",
        ),
        Line(
            "embora tenha seguido outro caminho, desejo tudo de bom à equipa| e gostava que ficássemos em contacto.",
            "wp",
            "european",
        ),
        Line(
            "ainda que tenha seguido outro caminho, desejo muito sucesso à equipa| e terei gosto em ficar em contacto.",
            "pf",
            "european",
        ),
    ),
    "desejo tudo de bom| e <gostaria/gostava> de manter <contato/o contacto>.",
)
PARTING_CLOSE: Final[Versions] = (
    (
        Line(
            "tudo de bom para você e para a equipe,| e espero que a gente volte a se falar!",
            "w",
            "!european",
        ),
        Line(
            "desejo tudo de bom à equipe,| e seria bom manter contato por aqui.",
            "wp",
            "!european",
        ),
        Line(
            "muito sucesso para vocês,| e espero que nossos caminhos se cruzem de novo.",
            "wp",
            "!european",
        ),
        Line(
            "desejo muito sucesso a você e à equipe,| e espero que possamos manter contato.",
            "pf",
            "!european",
        ),
        Line(
            "faço votos de muito sucesso para a equipe| e espero que possamos manter contato.",
            "f",
            "!european",
        ),
        Line("tudo de bom para si e para a equipa;| ficamos em contacto!", "w", "european"),
        Line(
            "desejo tudo de bom à equipa| e espero que os nossos caminhos se voltem a cruzar.",
            "wp",
            "european",
        ),
        Line(
            "muito sucesso para toda a equipa,| e seria bom ficarmos em contacto.",
            "wp",
            "european",
        ),
        Line(
            "desejo a si e à equipa muito sucesso| e espero que possamos ficar em contacto.",
            "pf",
            "european",
        ),
        Line(
            "faço votos de muito sucesso para a equipa| e espero que possamos manter o contacto.",
            "f",
            "european",
        ),
    ),
    (
        Line("tudo de bom,| e ficamos em <contato/contacto>!", "wp"),
        Line("faço votos de sucesso| e espero manter <contato/o contacto>.", "f"),
    ),
)
NO_THANKS: Final[Versions] = (
    (
        Line(
            "agradeço <por me ligar/ter-me telefonado> {called} para dar a notícia.",
            "wp",
            "no_by_phone",
        ),
        Line("agradeço <a sua ligação/o seu telefonema> {of_called}.", needs="no_by_phone"),
        Line("agradeço <por me avisar/ter-me avisado>.", "wp", "told_no !no_by_phone"),
        Line(
            "agradeço <por me escrever sobre o/ter-me escrito sobre o> resultado.",
            "wp",
            "told_no !no_by_phone",
        ),
        Line(
            "agradeço <por me avisar e por/ter-me avisado e> toda a ajuda.",
            "wp",
            "told_no own_recruiter",
        ),
        Line("agradeço a sua mensagem.", "wp", "told_no !no_by_phone"),
        Line(
            "<agradeço por me comunicar a/agradeço-lhe ter-me comunicado a> decisão.",
            "f",
            "told_no !no_by_phone",
        ),
        Line("desta vez não deu certo, mas agradeço por tudo.", "wp", "!told_no !european"),
        Line(
            "não foi desta vez, mas agradeço-lhe o tempo que me dedicou.", "wp", "!told_no european"
        ),
        Line("desta vez não deu certo, mas agradeço pelo seu tempo.", "wp", "!told_no !european"),
        Line(
            "não foi desta vez, mas um grande obrigado pela conversa.",
            "wp",
            "met !told_no european",
        ),
        Line(
            "embora não tenha sido desta vez, <agradeço/agradeço-lhe> a atenção.", "f", "!told_no"
        ),
    ),
)
"""Thanks for the news of a no, where nobody suggested to connect."""
PARTING_NO: Final[Versions] = (
    (
        Line(
            "se surgir outra vaga, <lembre de mim/lembre-se de mim>!| <Vamos nos falando por aqui/Ficamos em contacto>.",
            "w",
            "wants_company",
        ),
        Line(
            "se surgir outra vaga, vou gostar de participar de novo.| Seria bom manter contato.",
            "wp",
            "wants_company !european",
        ),
        Line(
            "se aparecer outra vaga com o meu perfil, gostaria que lembrasse de mim.| Vamos mantendo contato.",
            "wp",
            "wants_company !european",
        ),
        Line(
            "se surgir outra vaga, eu gostaria muito de saber.| Seria bom ter você na minha rede.",
            "wp",
            "wants_company !european",
        ),
        Line(
            "se surgir outra vaga, gostava que se lembrasse de mim.| Ficamos em contacto.",
            "wp",
            "wants_company european",
        ),
        Line(
            "se surgir outra vaga, gostava muito de voltar a candidatar-me.| Espero que fiquemos em contacto.",
            "wp",
            "wants_company european !own_recruiter",
        ),
        Line(
            "se surgir outra vaga, gostava muito de saber.| Gostava também de manter o contacto.",
            "wp",
            "wants_company european",
        ),
        Line(
            "se surgir outra vaga, agradeço que se lembre de mim.| Será um prazer manter <contato/o contacto>.",
            "f",
            "wants_company",
        ),
        Line(
            "se surgir outra vaga, terei todo o interesse em participar novamente.| Espero que possamos manter contato.",
            "f",
            "wants_company !european",
        ),
        Line(
            "se surgir outra vaga, terei todo o interesse em voltar a candidatar-me.| Espero que possamos manter o contacto.",
            "f",
            "wants_company european",
        ),
        Line(
            "tudo de bom para <vocês/a equipa>,| e ficamos em <contato/contacto>!",
            "wp",
            "!wants_company",
        ),
        Line(
            "desejo muito sucesso à <equipe/equipa>,| e será um prazer manter <contato/o contacto>.",
            "f",
            "!wants_company",
        ),
    ),
    Line("quem sabe numa próxima!| <Vamos nos falando/Ficamos em contacto>.", "w"),
    Line("quem sabe numa próxima.| Ficamos em <contato/contacto>.", "wp"),
    Line("quem sabe numa próxima oportunidade.| Espero manter <contato/o contacto>.", "f"),
)
"""What remains after a no | close."""
JOINING: Final[Versions] = (
    (
        Line(
            "estou muito feliz <em/por> começar {starts}| na vaga de {role}[ {at}].",
            "w",
            "!internal",
        ),
        Line("será um prazer começar {starts}| na vaga de {role}[ {at}].", "pf", "!internal"),
        Line("estou muito feliz <em/por> começar {starts}| na vaga de {role}.", "w"),
        Line("será um prazer começar {starts}| na vaga de {role}.", "pf"),
        Line("já comecei| {at}, com muita satisfação.", needs="started !internal"),
    ),
    (
        Line(
            "aceitei a proposta| e estou com muita vontade de começar {at}.",
            "wp",
            "!started !internal",
        ),
        Line("aceitei a proposta| e será um prazer começar {at}.", "pf", "!started !internal"),
        Line("aceitei| a vaga de {role} com muita alegria.", needs="!started"),
    ),
    Line("aceitei a proposta| com muita vontade de começar.", needs="!started"),
    Line("já comecei| com muita satisfação.", needs="started"),
)
JOIN_FIRST: Final[Versions] = (
    (
        Line("estou muito feliz <em/por> começar {at} {starts}!", "w", "!internal !started"),
        Line("não vejo a hora de começar {at} {starts}!", "w", "!internal !started"),
        Line("que bom que vou começar {at} {starts}!", "w", "!internal !started !european"),
        Line(
            "é com muito gosto que vou começar {at} {starts}!", "w", "!internal !started european"
        ),
        Line("estou com muita vontade de começar {starts}!", "w", "!started"),
        Line("mal posso esperar para começar {starts}!", "w", "!started"),
        Line("vai ser muito bom começar {at} {starts}.", "wp", "!internal !started"),
        Line("estou muito feliz <em/por> começar {starts}.", "wp", "!started"),
        Line("será um prazer começar {at} {starts}.", "pf", "!internal !started"),
        Line("será um prazer começar {starts}.", "pf", "!started"),
    ),
    (
        Line("aceitei a proposta e estou com muita vontade de começar!", "w", "!started"),
        Line("aceitei a proposta e mal posso esperar para começar!", "w", "!started"),
        Line(
            "aceitei a proposta e vai ser muito bom trabalhar <com vocês/convosco>.",
            "wp",
            "!started",
        ),
        Line(
            "aceitei a proposta e estou muito feliz <em/por> começar {at}.",
            "wp",
            "!started !internal",
        ),
        Line("aceitei a proposta com muita <alegria/satisfação>.", "pf", "!started"),
        Line("já comecei {at} e estou muito feliz!", "w", "started !internal"),
        Line("já comecei e estou muito feliz!", "w", "started"),
        Line("já comecei {at} e estou muito feliz com isso.", "p", "started !internal"),
        Line("já comecei, com muita <alegria/satisfação>.", "pf", "started"),
        Line("já comecei {at}, com muita satisfação.", "f", "started !internal"),
    ),
)
JOINING_CLOSE: Final[Versions] = (
    (
        Line(
            "estou muito feliz <em/por> começar {at} {starts};| <a gente vai se falando por aqui até lá/até lá, vamos falando por aqui>!",
            "w",
            "!internal !started",
        ),
        Line(
            "vai ser muito bom começar {starts},| e seria bom <manter contato/ficarmos em contacto> até lá.",
            "wp",
            "!started",
        ),
        Line(
            "vai ser ótimo começar {at} {starts};| até lá, <seria bom manter contato/gostava de manter o contacto> por aqui.",
            "wp",
            "!internal !started",
        ),
        Line(
            "será um prazer começar {starts},| e gostaria de manter <contato/o contacto> até lá.",
            "pf",
            "!started",
        ),
    ),
    (
        Line(
            "aceitei a proposta e estou com muita vontade de começar;| até lá, ficamos em <contato/contacto>.",
            "wp",
            "!started",
        ),
        Line(
            "aceitei a proposta com muito gosto,| e será um prazer manter <contato/o contacto> até ao início.",
            "pf",
            "!started european",
        ),
        Line(
            "aceitei a proposta com muita alegria,| e será um prazer manter contato até o início.",
            "pf",
            "!started !european",
        ),
        Line(
            "já comecei e estou muito feliz,| e vai ser bom ter <contato/contacto> por aqui também.",
            "wp",
            "started",
        ),
        Line(
            "já comecei, com muita satisfação,| e será um prazer manter <contato/o contacto> por aqui também.",
            "pf",
            "started",
        ),
    ),
)
THANKS_SHORT: Final[Versions] = (
    (
        Line("agradeço a conversa {of_when}[ sobre {talked}]."),
        Line("agradeço de novo a entrevista {of_when}[ e a conversa sobre {talked}]."),
    ),
    "agradeço a entrevista.",
)
AGAIN_TOPIC: Final[Versions] = (
    (
        Line("agradeço de novo a conversa| {of_when} sobre {talked}.", "wp", "met"),
        Line(
            "agradeço a confiança,| e a nossa conversa {of_when} sobre {talked}.",
            "wp",
            "met !colleague",
        ),
        Line(
            "agradeço a confiança:| a nossa conversa sobre {talked} <me animou/animou-me> ainda mais.",
            "w",
            "met warm !colleague",
        ),
        Line(
            "agradeço de novo a <ótima/excelente> conversa| {of_when} sobre {talked}.", "w", "warm"
        ),
        Line(
            "<agradeço/agradeço-lhe> a confiança| e a nossa conversa {of_when} sobre {talked}.",
            "f",
            "met !colleague",
        ),
        Line("volto a agradecer a nossa conversa| {of_when} sobre {talked}.", "f", "met"),
    ),
    (
        Line("agradeço a confiança| e a conversa {of_when}.", needs="met !colleague"),
        Line("agradeço de novo a nossa conversa| {of_when}.", needs="met"),
        Line("agradeço mais uma vez a conversa| sobre {talked}.", needs="met"),
    ),
    Line("agradeço mais uma vez| a conversa.", needs="met"),
)
CLOSE_JOINING: Final[Versions] = (
    (
        Line("a gente vai se falando por aqui. Até breve!", "w", "!started !european"),
        Line("até lá, vamos nos falando por aqui!", "w", "!started !european"),
        Line("vai ser bom já ter esse contato por aqui.", "wp", "!started !european"),
        Line("nos vemos em breve, e até lá ficamos em contato!", "w", "!started !european"),
        Line("até lá, seria bom manter contato por aqui.", "p", "!started !european"),
        Line("gostaria de manter contato até lá.", "pf", "!started !european"),
        Line("enquanto isso, será um prazer ter esse contato por aqui.", "f", "!started !european"),
        Line("até lá, vamos falando por aqui!", "w", "!started european"),
        Line("até lá, ficamos em contacto. Até breve!", "w", "!started european"),
        Line("vai ser bom já termos contacto por aqui.", "wp", "!started european"),
        Line("até lá, seria bom mantermos o contacto por aqui.", "p", "!started european"),
        Line("gostaria de manter o contacto até lá.", "pf", "!started european"),
        Line("entretanto, será um prazer ficarmos em contacto por aqui.", "f", "!started european"),
        Line("vai ser bom ter <contato/contacto> por aqui também.", "wp", "started"),
        Line(
            "assim <a gente se fala também por aqui/mantemos o contacto também por aqui>.",
            "w",
            "started",
        ),
        Line("será um prazer manter <contato/o contacto> por aqui também.", "pf", "started"),
    ),
    "ficamos em <contato/contacto>.",
)
ACCEPTED: Final[Versions] = (
    (
        Line("aceitei a proposta e estou com muita vontade de começar {starts}.", "wp"),
        Line("aceitei a proposta e será um prazer começar {starts}.", "pf"),
        Line("aceitei a proposta e estou com muita vontade de começar.", "wp", "!started"),
        Line("aceitei a proposta e será um prazer começar.", "pf", "!started"),
        Line("já comecei, com muita satisfação.", needs="started"),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    (
        Line(
            "tudo de bom nesta nova fase, e <seria bom manter contato/seria bom ficarmos em contacto>.",
            "wp",
        ),
        Line(
            "desejo tudo de bom daqui para a frente e <gostaria de manter contato/gostava de manter o contacto>.",
            "wp",
        ),
        Line(
            "desejo muito sucesso nesta nova fase, e será um prazer manter <contato/o contacto>.",
            "pf",
        ),
    ),
    (
        "tudo de bom, e ficamos em <contato/contacto>.",
        "muito sucesso daqui em diante; ficamos em <contato/contacto>.",
    ),
)
RECRUITER: Final[Versions] = (
    (
        Line(
            "<queria agradecer pela sua ligação/queria agradecer-lhe o telefonema> {of_called}| e <por toda a/toda a> ajuda até aqui.",
            "wp",
            "phoned",
        ),
        Line(
            "agradeço <a ligação/o telefonema> {of_called}| e a conversa {of_when}.", needs="phoned"
        ),
        Line(
            "<agradeço muito pela ligação/um grande obrigado pelo telefonema> {of_called}| e <pela força/pela ajuda> no processo.",
            "w",
            "phoned",
        ),
        Line(
            "<queria agradecer pela ligação/agradeço-lhe o telefonema>| {of_when}.",
            needs="phone !phoned",
        ),
        Line(
            "<passando para agradecer pela/queria agradecer-lhe a> conversa| {of_when} e <pela/a> ajuda com o processo.",
            "wp",
            "met !phoned",
        ),
        Line("agradeço muito a sua ajuda| e a conversa {of_when}.", "wp", "met !phoned"),
        Line("<agradeço/agradeço-lhe> o apoio| e a conversa {of_when}.", "f", "met !phoned"),
        Line("agradeço a sua ajuda| com a vaga de {role}[ {at}].", needs="!met"),
    ),
    "agradeço a sua ajuda| com a vaga de {role}.",
    "agradeço| a sua ajuda.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("ajudou muito falar sobre {talked}.", "wp"),
        Line("agradeço também <por me explicar/ter-me explicado> {explained}."),
        Line("ajudou bastante falar sobre {talked} antes da entrevista {of_next}.", "wp", "booked"),
        Line("foi bom poder falar sobre {talked}.", "wp"),
        Line("o que me disse sobre {thing} ajudou bastante.", "p"),
        Line("foi muito útil falar sobre {talked}.", "pf"),
        Line("foi muito útil falar sobre {talked} antes da entrevista {of_next}.", "f", "booked"),
    ),
    (
        Line(
            "vou <me preparar bem/preparar-me bem> para a entrevista {of_next}.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "já estou me preparando para a entrevista {of_next}.",
            "wp",
            "booked wants_role !european",
        ),
        Line(
            "já me estou a preparar para a entrevista {of_next}.",
            "wp",
            "booked wants_role european",
        ),
        Line("aguardo a entrevista {of_next} com muito interesse.", "f", "booked wants_role"),
    ),
    (
        Line(
            "<continuo com muito interesse/o trabalho continua a interessar-me muito>.",
            "wp",
            "wants_role",
        ),
        Line("continuo com muita vontade de fazer <esse/este> trabalho.", "w", "wants_role"),
        Line("mantenho todo o interesse na vaga.", "f", "wants_role"),
    ),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line("vamos nos falando por aqui também!", "w", "!european"),
        Line("assim fica mais fácil manter contato por aqui também.", "wp", "!european"),
        Line("fica aqui o convite para nos conectarmos.", "wp", "!european"),
        Line("seria bom ter você na minha rede.", "wp", "!european"),
        Line("seria bom ficarmos em contacto por aqui!", "w", "european"),
        Line("assim fica mais fácil mantermos o contacto por aqui.", "wp", "european"),
        Line("gostava de ficar em contacto consigo também por aqui.", "wp", "european"),
        Line("será um prazer manter <contato/o contacto> também por aqui.", "f"),
        Line("<gostaria de manter contato/teria gosto em manter o contacto> por aqui.", "f"),
    ),
    "ficamos em <contato/contacto>.",
)
ENJOYED_THANKS: Final[Versions] = (
    (
        Line(
            "adorei a nossa conversa {of_when}| sobre {talked}.| Agradeço pelo seu tempo!",
            "w",
            "warm !several !european",
        ),
        Line(
            "foi muito bom conversar com você {when}| sobre {talked}.| Agradeço pelo seu tempo.",
            "wp",
            "!several !european",
        ),
        Line(
            "que bom que conversamos {when}| sobre {talked}!| Agradeço muito a atenção.",
            "w",
            "!several !european",
        ),
        Line(
            "muito bom conversar com você {when}| sobre {talked}!| Agradeço pelo seu tempo.",
            "w",
            "warm colleague !several !titled !european",
        ),
        Line(
            "gostei bastante da conversa {of_when}| sobre {talked}| e agradeço por me receber.",
            "wp",
            "on_site !several !european !peer",
        ),
        Line(
            "gostei muito da conversa {of_when}| sobre {talked}.| Agradeço pelo seu tempo.",
            "p",
            "!several !european",
        ),
        Line(
            "foi um prazer conversar com você {when}| sobre {talked}.| Agradeço a atenção.",
            "f",
            "!several !european",
        ),
        Line(
            "gostei muito de falar consigo {when}| sobre {talked}.| Um grande obrigado pelo seu tempo.",
            "wp",
            "!several european",
        ),
        Line(
            "foi muito bom falar consigo {when}| sobre {talked}.| Agradeço-lhe o tempo que me dedicou.",
            "wp",
            "!several european",
        ),
        Line(
            "gostei imenso da nossa conversa {of_when}| sobre {talked}.| Um grande obrigado!",
            "w",
            "warm !several european",
        ),
        Line(
            "gostei bastante da conversa {of_when}| sobre {talked}| e agradeço-lhe ter-me recebido.",
            "wp",
            "on_site !several european !peer",
        ),
        Line(
            "foi um gosto falar consigo {when}| sobre {talked}.| Agradeço-lhe a disponibilidade.",
            "f",
            "!several european",
        ),
    ),
)
"""Reminder | the topic | thanks."""
KNOWN: Final[Versions] = (
    (
        Line("foi muito bom conversar de novo {when}!", "w", "warm"),
        Line("que bom que conversamos de novo {when}!", "w", "warm !european"),
        Line("foi bom conversar de novo {when}.", "wp"),
        Line("foi um <prazer/gosto> voltar a conversar {when}.", "pf"),
    ),
    "foi bom conversar de novo {when}.",
    "foi bom conversar de novo sobre a vaga de {role}.",
    "foi bom conversar de novo.",
)
AGAIN_ABOUT: Final[Versions] = (
    (
        Line(
            "foi muito bom <conversar com você/falar consigo> de novo {when},| principalmente sobre {both}.",
            "wp",
        ),
        Line("foi um <prazer/gosto> voltar a conversar {when},| principalmente sobre {both}.", "f"),
        Line(
            "foi muito bom <conversar com você/falar consigo> de novo {when},| principalmente sobre {talked}.",
            "w",
        ),
        Line(
            "que bom que conversamos de novo {when},| principalmente sobre {talked}!",
            "w",
            "!european",
        ),
        Line(
            "gostei muito de voltar a conversar {when},| principalmente sobre {talked}.",
            "wp",
            "warm",
        ),
        Line("foi bom conversar de novo {when},| principalmente sobre {talked}.", "wp"),
        Line(
            "foi um <prazer/gosto> voltar a conversar {when},| principalmente sobre {talked}.",
            "pf",
        ),
    ),
)
KNOWN_THANKS_CLOSE: Final[Versions] = (
    (
        Line(
            "<agradeço pela conversa/um grande obrigado>,| e já era hora de termos <contato/contacto> por aqui também!",
            "w",
        ),
        Line(
            "agradeço o seu tempo,| e assim <mantemos contato/mantemos o contacto> por aqui também.",
            "wp",
        ),
        Line(
            "<agradeço muito pela conversa/agradeço muito a conversa>,| e vai ser bom <manter contato/ficarmos em contacto> por aqui também.",
            "w",
        ),
        Line(
            "agradeço muito a conversa,| e <seria ótimo ter você na minha rede/seria bom ficarmos em contacto por aqui>.",
            "wp",
        ),
        Line(
            "<agradeço/agradeço-lhe> a disponibilidade,| e será um prazer manter <contato/o contacto> por aqui também.",
            "f",
        ),
    ),
    "agradeço a atenção,| e ficamos em <contato/contacto>.",
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("já era hora de termos <contato/contacto> por aqui também!", "w"),
        Line("assim <mantemos contato/mantemos o contacto> por aqui também.", "wp"),
        Line("será um prazer manter <contato/o contacto> por aqui também.", "pf"),
    ),
    "ficamos em <contato/contacto>.",
)
UNMET_THANKS: Final[Versions] = (
    (
        Line("agradeço a sua ajuda| com a minha candidatura à vaga de {role}[ {at}]."),
        Line("agradeço o apoio| na minha entrevista {of_when} para a vaga de {role}[ {at}]."),
        Line("agradeço muito a ajuda| com a entrevista {of_when} para a vaga de {role}[ {at}]."),
    ),
    "agradeço a sua ajuda| com a candidatura à vaga de {role}.",
    "agradeço a sua ajuda| com a minha candidatura.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "fiz uma entrevista {when} para a vaga de {role}[ {at}].",
        "participo do processo para a vaga de {role}[ {at}].",
        "escrevo sobre a minha candidatura à vaga de {role}[ {at}].",
    ),
    "participo do processo para a vaga de {role}.",
    "fiz uma entrevista {when}.",
    "escrevo sobre a minha candidatura.",
)
UNMET_HELP: Final[Versions] = (
    (
        "agradeço a sua ajuda durante o processo.",
        "agradeço muito a sua ajuda.",
        "agradeço a sua ajuda.",
    ),
)

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_TALK,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_FORMAL,
    talk_and_topic=TALK_AND_TOPIC,
    time=TIME,
    thanks_again=AGAIN,
    topic=TOPIC,
    close=CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=NO_REPLY,
    on_hold=ON_HOLD,
    offer=OFFER,
    no_and_suggested=NO_AND_SUGGESTED,
    wishes=WISHES,
    joining=JOINING,
    thanks_short=THANKS_SHORT,
    close_joining=CLOSE_JOINING,
    accepted=ACCEPTED,
    close_left=CLOSE_LEFT,
    recruiter=RECRUITER,
    recruiter_topic=RECRUITER_TOPIC,
    recruiter_close=RECRUITER_CLOSE,
    known=KNOWN,
    known_close=KNOWN_CLOSE,
    unmet_thanks=UNMET_THANKS,
    unmet_reminder=UNMET_REMINDER,
    unmet_help=UNMET_HELP,
    topic_close=TOPIC_CLOSE,
    enjoyed_topic=ENJOYED_TOPIC,
    still_close=STILL_CLOSE,
    suggested_close=SUGGESTED_CLOSE,
    time_close=TIME_CLOSE,
    remember=REMEMBER,
    remember_close=REMEMBER_CLOSE,
    offer_first=OFFER_FIRST,
    hold_first=HOLD_FIRST,
    hold_close=HOLD_CLOSE,
    declined=DECLINED,
    parting_close=PARTING_CLOSE,
    joining_close=JOINING_CLOSE,
    again_topic=AGAIN_TOPIC,
)

_TALK: Final[Sentence] = ("thanks+reminder", THANKS_TALK)
_FORMAL: Final[Sentence] = ("thanks+reminder", THANKS_FORMAL)
_CALLED: Final[Sentence] = ("thanks+reminder", THANKS_CALLED)
_ABOUT: Final[Sentence] = ("thanks+reminder+interest", TALK_AND_TOPIC)
_ENJOYED_THANKS: Final[Sentence] = ("reminder+interest+thanks", ENJOYED_THANKS)
_ROLE_ABOUT: Final[Sentence] = ("thanks+reminder+interest", TALK_ROLE_TOPIC)
_ENJOYED_TOPIC: Final[Sentence] = ("reminder+interest", ENJOYED_TOPIC)
_RECALL: Final[Sentence] = ("reminder", RECALL)
_AGAIN: Final[Sentence] = ("thanks", AGAIN)
_TOPIC: Final[Sentence] = ("interest", TOPIC)
_TOPIC_CLOSE: Final[Sentence] = ("interest+close", TOPIC_CLOSE)
_CLOSE: Final[Sentence] = ("close", CLOSE)
_STILL_CLOSE: Final[Sentence] = ("check_in+close", STILL_CLOSE)
_STILL_ROLE_CLOSE: Final[Sentence] = ("check_in+close", STILL_ROLE_CLOSE)
_NO_REPLY: Final[Sentence] = ("no_pressure+close", NO_REPLY)
_SUGGESTED: Final[Sentence] = ("as_you_suggested", SUGGESTED)
_SUGGESTED_CLOSE: Final[Sentence] = ("as_you_suggested+close", SUGGESTED_CLOSE)
_HOLD: Final[Sentence] = ("on_hold", ON_HOLD)
_HOLD_CLOSE: Final[Sentence] = ("on_hold+close", HOLD_CLOSE)
_STAY: Final[Sentence] = ("close", STAY)
_LEFT: Final[Sentence] = ("close", CLOSE_LEFT)
_KNOWN: Final[Sentence] = ("reminder", KNOWN)
_KNOWN_CLOSE: Final[Sentence] = ("thanks+close", KNOWN_THANKS_CLOSE)
_JOINED_AGAIN: Final[Sentence] = ("thanks+reminder", AGAIN_TOPIC)
_OFFER_FIRST: Final[Sentence] = ("thanks+offer", OFFER_FIRST)
_OFFER_THANKS: Final[Sentence] = ("offer+thanks", OFFER_THANKS)
_OFFER_CLOSE: Final[Sentence] = ("close", OFFER_CLOSE)
_REMEMBER: Final[Sentence] = ("reminder", REMEMBER)
_REMEMBER_CLOSE: Final[Sentence] = ("reminder+close", REMEMBER_CLOSE)
_OWN: Final[dict[str, tuple[Whole, ...]]] = {
    "plain": (
        Whole((_CALLED, _TOPIC_CLOSE), needs="phoned"),
        Whole((_ABOUT, _CLOSE)),
        Whole((_ENJOYED_THANKS, _CLOSE), needs="met"),
        Whole((_ROLE_ABOUT, _CLOSE)),
        Whole((_ABOUT, ("close", ROLE_CLOSE)), needs="met !both_know"),
        Whole((_TALK, _TOPIC_CLOSE), "wp"),
        Whole((_FORMAL, _TOPIC_CLOSE), "f"),
        Whole((_ENJOYED_TOPIC, ("thanks+close", TIME_CLOSE)), "w", "warm"),
        Whole((_TALK, _TOPIC, _CLOSE), "wp", second_best=True),
        Whole((_FORMAL, _TOPIC, _CLOSE), "f", second_best=True),
    ),
    "check_in": (
        Whole((_ENJOYED_THANKS, _STILL_CLOSE), needs="met"),
        Whole((_ABOUT, _STILL_CLOSE)),
        Whole((_ROLE_ABOUT, _STILL_CLOSE)),
        Whole((_ABOUT, _STILL_ROLE_CLOSE), needs="met !both_know"),
        Whole((_TALK, _STILL_CLOSE), "wp"),
        Whole((_FORMAL, _STILL_CLOSE), "f"),
        Whole((_TALK, _TOPIC, _STILL_CLOSE), "wp", second_best=True),
        Whole((_FORMAL, _TOPIC, _STILL_CLOSE), "f", second_best=True),
        Whole((_RECALL, ("check_in", STILL), _AGAIN, _CLOSE), second_best=True),
    ),
    "long_silence": (
        Whole((_ENJOYED_THANKS, _NO_REPLY), needs="met"),
        Whole((_ABOUT, _NO_REPLY)),
        Whole((_ROLE_ABOUT, _NO_REPLY)),
        Whole((_ENJOYED_TOPIC, ("thanks+no_pressure+close", THANKS_NO_REPLY)), needs="warm"),
        Whole((_TALK, _NO_REPLY), "wp"),
        Whole((_FORMAL, _NO_REPLY), "f"),
        Whole((_RECALL, _AGAIN, _NO_REPLY), second_best=True),
    ),
    "as_you_suggested": (
        Whole((_SUGGESTED_CLOSE, _ENJOYED_THANKS), needs="met"),
        Whole((_SUGGESTED_CLOSE, _ABOUT)),
        Whole((_SUGGESTED_CLOSE, _ROLE_ABOUT)),
        Whole((_SUGGESTED_CLOSE, _TALK), "wp"),
        Whole((_SUGGESTED_CLOSE, _FORMAL), "f"),
        Whole((_SUGGESTED_CLOSE, _TALK, _TOPIC), "wp", second_best=True),
        Whole((_SUGGESTED_CLOSE, _FORMAL, _TOPIC), "f", second_best=True),
        Whole((_ABOUT, _SUGGESTED, _CLOSE), second_best=True),
        Whole((_TALK, _SUGGESTED, _CLOSE), "wp", second_best=True),
        Whole((_FORMAL, _SUGGESTED, _CLOSE), "f", second_best=True),
    ),
    "declined": (
        Whole(
            (
                _SUGGESTED,
                ("thanks+reminder", DECLINED_THANKS),
                ("parting+close", DECLINED_CLOSE),
            )
        ),
        Whole((_SUGGESTED, _RECALL, _AGAIN, ("parting+close", PARTING_CLOSE)), second_best=True),
        Whole((_RECALL, _AGAIN, _SUGGESTED, ("parting", WISHES), _STAY), second_best=True),
    ),
    "accepted": (
        Whole((("joining", JOIN_FIRST), _JOINED_AGAIN, ("close", CLOSE_JOINING))),
        Whole((_JOINED_AGAIN, ("joining+close", JOINING_CLOSE))),
        Whole((("joining", ACCEPTED), _JOINED_AGAIN, ("close", CLOSE_JOINING)), second_best=True),
        Whole((_FORMAL, ("joining", ACCEPTED), ("close", CLOSE_JOINING)), second_best=True),
    ),
    "on_hold": (
        Whole((("thanks+on_hold", HOLD_FIRST), _REMEMBER_CLOSE)),
        Whole((_ENJOYED_THANKS, _HOLD_CLOSE), needs="met !wrote_hold"),
        Whole((_ABOUT, _HOLD_CLOSE), needs="!wrote_hold"),
        Whole((_ROLE_ABOUT, _HOLD_CLOSE), needs="!wrote_hold"),
        Whole((_TALK, _HOLD_CLOSE), "wp", "!wrote_hold"),
        Whole((_FORMAL, _HOLD_CLOSE), "f", "!wrote_hold"),
        Whole((_TALK, _TOPIC, _HOLD_CLOSE), "wp", second_best=True),
        Whole((_FORMAL, _TOPIC, _HOLD_CLOSE), "f", second_best=True),
        Whole((_ABOUT, _HOLD, _CLOSE), needs="!wrote_hold", second_best=True),
        Whole((_RECALL, _HOLD, _AGAIN, _CLOSE), second_best=True),
    ),
    "offer": (
        *(
            Whole((_OFFER_FIRST, _REMEMBER, _OFFER_CLOSE)),
            Whole((_OFFER_THANKS, _REMEMBER, _OFFER_CLOSE), needs="!offer_by_phone"),
        )
        * 3,
        Whole((_OFFER_FIRST, _TOPIC, _OFFER_CLOSE), second_best=True),
        Whole((_TALK, ("offer", OFFER), _OFFER_CLOSE), "wp", second_best=True),
        Whole((_FORMAL, ("offer", OFFER), _TOPIC, _OFFER_CLOSE), "f", second_best=True),
        Whole((_TALK, _TOPIC, ("offer", OFFER), _OFFER_CLOSE), "wp", second_best=True),
    ),
    "known": (
        Whole((("reminder+interest", AGAIN_ABOUT), _KNOWN_CLOSE), needs="known"),
        Whole((_KNOWN, _KNOWN_CLOSE), needs="known"),
        Whole((_KNOWN, _TOPIC, _KNOWN_CLOSE), needs="known", second_best=True),
        Whole((_TALK, _TOPIC, ("close", KNOWN_CLOSE)), "wp", second_best=True),
        Whole((_FORMAL, _TOPIC, ("close", KNOWN_CLOSE)), "f", second_best=True),
    ),
    "left": (
        Whole((_ENJOYED_THANKS, _LEFT), needs="met"),
        Whole((_ABOUT, _LEFT)),
        Whole((_ROLE_ABOUT, _LEFT)),
        Whole((_TALK, _LEFT), "wp"),
        Whole((_FORMAL, _LEFT), "f"),
        Whole((_RECALL, _AGAIN, _LEFT), second_best=True),
    ),
}
"""Whole notes of two sentences, as they are written by hand; behind them, more and shorter ones."""

_PARTING: Final = (_REMEMBER, ("parting+close", PARTING_NO))
_MADE: Final = wholes(SENTENCES)
_AFTER_NO: Final[tuple[Whole, ...]] = (
    *(Whole((("thanks", NO_THANKS), *_PARTING), needs="!asked"),) * 5,
    *(Whole((("thanks+as_you_suggested", NO_AND_SUGGESTED), *_PARTING), needs="asked"),) * 5,
    # Those that pass over the no and say farewell are for whoever has lost interest.
    *(
        replace(one, needs=f"{one.needs} !wants_company".strip(), second_best=True)
        for one in _MADE["after_no"]
    ),
)
WHOLES: Final[dict[str, tuple[Whole, ...]]] = {**_MADE, **_OWN, "after_no": _AFTER_NO}

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
        *flat(THANKS_FORMAL, "f"),
        *flat(THANKS_TALK, "wp"),
    ),
    "told": (
        Line("gostei muito de <conversar/falar> sobre {both}.", "w", "warm"),
        Line("foi muito bom <conversar com você/falar consigo> sobre {both}.", "wp"),
        Line("foi um <prazer/gosto> <conversar/falar consigo> sobre {both}.", "f"),
        Line("gostei muito de {hearing}.", "w", "warm"),
        Line("foi muito bom <conversar com você/falar consigo> sobre {talked}.", "wp"),
        Line("gostei de saber mais sobre {thing}.", "p", "met"),
        Line("agradeço também <por me explicar/ter-me explicado> {explained}."),
        Line("foi um <prazer/gosto> <conversar/falar consigo> sobre {talked}.", "f"),
        Line(
            "o que mais me atrai no <trabalho de vocês/vosso trabalho> {is_excites}.",
            "wp",
            "wants_company !settled !wrote_hold",
        ),
        Line("o que mais me interessa na empresa {is_excites}.", "f", "wants_company"),
    ),
    "interest": (
        Line(
            "<ficaria muito feliz em/gostava muito de> fazer parte da <equipe/equipa>.",
            "w",
            "wants_role !internal",
        ),
        Line("é um trabalho que me interessa muito.", "wp", "wants_role"),
        Line(
            "<teria muito gosto em fazer parte da equipe/tenho todo o interesse em integrar a vossa equipa>.",
            "pf",
            "wants_role !internal",
        ),
        Line("teria muito gosto em fazer <esse/este> trabalho.", "pf", "wants_role"),
        Line("continuo com interesse no seu trabalho.", needs="!wants_role"),
    ),
    "check_in": _EMAIL_STILL,
    "no_pressure": _EMAIL_STILL,
    "help": (
        Line("dou a minha resposta nos próximos dias.", "wp", "offered wants_role"),
        Line("darei a minha resposta nos próximos dias.", "f", "offered wants_role"),
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
            "<você sabe me dizer como está o andamento/consegue dizer-me em que ponto está> o processo? Se faltar alguma informação minha, envio logo.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "<seria possível me informar como está o andamento/seria possível dizer-me em que ponto se encontra> o processo? Caso precise de mais alguma informação, fico <à disposição/ao dispor>.",
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
            Line(
                "agradeço <a conexão/ter aceitado o convite> e, mais uma vez, a nossa conversa {of_when}.",
                needs="met !connected_long",
            ),
            Line(
                "que bom termos <contato/contacto> por aqui! Agradeço mais uma vez a conversa {of_when}.",
                "w",
                "met !connected_long",
            ),
            Line(
                "agradeço ter aceitado o convite e, de novo, a nossa conversa {of_when}.",
                "wp",
                "met !connected_long",
            ),
            Line("agradeço mais uma vez a nossa conversa {of_when}.", needs="met connected_long"),
            Line("agradeço de novo a disponibilidade {when}.", needs="met connected_long"),
            Line("agradeço <a conexão/ter aceitado o convite>.", needs="!connected_long"),
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
