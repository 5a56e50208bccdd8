# ruff: noqa: E501  # a wording is read in one line
"""Portuguese notes. Where the two sides differ, the first is Brazilian and the second European."""

from typing import Final

from followup_rules.note.bank import Line, Section, Versions
from followup_rules.note.wording.common import Sentences, flat

GREETINGS: Final = (
    Line("<Oi/Olá>, {name}!", "w", "!titled"),
    Line("Olá, {name}!", "wp"),
    Line("<Olá/Bom dia>, {name}.", "f"),
    Line("Olá!"),
)
ENJOYED: Final[Versions] = (
    (
        Line(
            "gostei muito das nossas conversas sobre a vaga de {role}[ {at}], a última {when}.",
            needs="several",
        ),
        Line(
            "gostei muito da nossa conversa {of_when} sobre a vaga de {role}[ {at}].",
            needs="!several",
        ),
        Line(
            "foi muito bom conversar {when} sobre a vaga de {role}[ {at}].",
            needs="!several",
        ),
        Line("foi um prazer conversar {when} sobre a vaga de {role}[ {at}].", needs="!several"),
        Line(
            "gostei muito de <conversar/falar> {when} sobre a vaga de {role}[ {at}].",
            needs="!several",
        ),
    ),
    "gostei muito da conversa {of_when} sobre a vaga de {role}.",
    "gostei muito da conversa sobre a vaga de {role}.",
    "gostei muito da conversa {of_when}.",
    "gostei muito da conversa.",
)
SPOKE: Final[Versions] = (
    (
        Line(
            "<conversamos/falámos> mais de uma vez sobre a vaga de {role}[ {at}], a última {when}.",
            needs="several",
        ),
        Line(
            "<conversamos por telefone/falámos ao telefone> {when} sobre a vaga de {role}[ {at}].",
            needs="phone !several",
        ),
        Line(
            "<conversamos/falámos> por vídeo {when} sobre a vaga de {role}[ {at}].",
            needs="video !several",
        ),
        Line("<conversamos/falámos> {when} sobre a vaga de {role}[ {at}].", needs="!several"),
    ),
    "<conversamos/falámos> {when} sobre a vaga de {role}.",
    "<conversamos/falámos> sobre a vaga de {role}.",
    "<conversamos/falámos> {when}.",
    "<conversamos/falámos> na minha entrevista.",
)
THANKS_TALK: Final[Versions] = (
    (
        Line(
            "agradeço as nossas conversas| sobre a vaga de {role}[ {at}], a última {when}.",
            needs="several",
        ),
        Line(
            "agradeço <a ligação/o telefonema>| {of_when} sobre a vaga de {role}[ {at}].",
            needs="phone !several",
        ),
        Line(
            "agradeço por me <receber/ter recebido>| {when} para falar da vaga de {role}[ {at}].",
            needs="on_site !several",
        ),
        Line(
            "agradeço a nossa conversa| {of_when} sobre a vaga de {role}[ {at}].",
            needs="!several",
        ),
        Line(
            "agradeço o seu tempo| na entrevista {of_when} para a vaga de {role}[ {at}].",
            needs="!several",
        ),
    ),
    "agradeço a conversa| {of_when} sobre a vaga de {role}.",
    "agradeço a conversa| sobre a vaga de {role}.",
    "agradeço a conversa| {of_when}.",
    "agradeço a conversa| na entrevista.",
)
THANKS_CALLED: Final[Versions] = (
    (
        Line(
            "agradeço <a sua ligação/o seu telefonema> {of_called}| e a nossa conversa {of_when} sobre a vaga de {role}[ {at}].",
            needs="phoned",
        ),
        Line(
            "agradeço por me ter ligado {called}| e pela conversa {of_when} sobre a vaga de {role}[ {at}].",
            needs="phoned",
        ),
    ),
    Line(
        "agradeço <a sua ligação/o seu telefonema> {of_called}| e a conversa sobre a vaga de {role}.",
        needs="phoned",
    ),
)
THANKS_FORMAL: Final[Versions] = (
    (
        Line(
            "agradeço o tempo que me dedicou| nas entrevistas para a vaga de {role}[ {at}], a última {when}.",
            needs="several",
        ),
        Line("agradeço a entrevista| {of_when} para a vaga de {role}[ {at}].", needs="!several"),
        Line(
            "agradeço o tempo que me dedicou| {when}, na entrevista para a vaga de {role}[ {at}].",
            needs="!several",
        ),
        Line(
            "agradeço a sua atenção| na entrevista {of_when} para a vaga de {role}[ {at}].",
            needs="!several",
        ),
        Line(
            "agradeço o seu tempo| {when} e a conversa sobre a vaga de {role}[ {at}].",
            needs="!several",
        ),
    ),
    "agradeço a entrevista| {of_when} para a vaga de {role}.",
    "agradeço a entrevista| para a vaga de {role}.",
    "agradeço a entrevista| {of_when}.",
    "agradeço a| entrevista.",
)
TALK_AND_TOPIC: Final[Versions] = (
    (
        Line(
            "agradeço a conversa| {of_when} sobre a vaga de {role}[ {at}]| e sobre {both}.",
            needs="!several",
        ),
        Line(
            "agradeço a conversa| {of_when} sobre a vaga de {role}[ {at}]| e sobre {talked}.",
            needs="!several",
        ),
        Line(
            "agradeço o seu tempo| {when} para falar da vaga de {role}[ {at}]| e {of}.",
            needs="!several",
        ),
        Line(
            "agradeço <a ligação/o telefonema>| {of_when} sobre a vaga de {role}[ {at}]| e por termos <conversado/falado> sobre {talked}.",
            needs="phone !several",
        ),
        Line(
            "agradeço as conversas| sobre a vaga de {role}[ {at}], a última {when},| e em especial sobre {talked}.",
            needs="several",
        ),
    ),
    "agradeço a conversa| {of_when} sobre a vaga de {role}| e por falarmos {of}.",
)
TIME: Final[Versions] = (
    (
        "agradeço muito o seu tempo.",
        "agradeço o tempo que me dedicou.",
        "agradeço a sua atenção.",
    ),
)
AGAIN: Final[Versions] = (
    (
        "agradeço mais uma vez o seu tempo.",
        "agradeço de novo a conversa.",
        "agradeço novamente o seu tempo.",
    ),
)
TOPIC: Final[Versions] = (
    (
        Line("gostei muito de <conversar/falar> sobre {both}.", "wp", "warm"),
        Line("foi muito interessante <conversar/falar> sobre {both}.", "wpf"),
        Line("gostei muito de <conversar/falar> sobre {talked}.", "wp", "warm"),
        Line("adorei conversar sobre {talked}.", "w", "warm"),
        Line("<fiquei pensando/fiquei a pensar> na nossa conversa sobre {talked}.", "w"),
        Line("achei muito interessante o que <conversamos/falámos> sobre {talked}.", "wp"),
        Line("achei muito interessante <conversar/falar> sobre {talked}.", "wp"),
        Line("achei particularmente interessante <conversar/falar> sobre {talked}.", "pf"),
        Line("foi especialmente interessante <conversar/falar> sobre {talked}.", "f"),
        Line("gostei de ouvir mais sobre {talked}.", "wp", "met"),
    ),
    (
        Line("o que mais me atrai {is_excites}.", "wp", "wants_company"),
        Line("de tudo, o que mais me anima {is_excites}.", "w", "wants_company"),
        Line("o que mais me interessa {is_excites}.", "pf", "wants_company"),
    ),
    (
        Line(
            "<ficaria muito feliz em fazer parte do seu time/gostava muito de fazer parte da sua equipa>.",
            "w",
            "wants_role boss !internal",
        ),
        Line(
            "<gostaria muito de trabalhar com vocês/gostava muito de trabalhar convosco>.",
            "w",
            "wants_role !internal",
        ),
        Line("é um trabalho que <eu adoraria/adorava> fazer.", "w", "wants_role"),
        Line("tenho muito interesse na vaga.", "wp", "wants_role"),
        Line("a vaga <me interessa/interessa-me> muito.", "wp", "wants_role"),
        Line("é um trabalho que <eu gostaria/gostava> muito de fazer.", "wp", "wants_role"),
        Line("continuo com muito interesse na vaga.", "pf", "wants_role"),
        Line("mantenho todo o interesse na vaga.", "f", "wants_role"),
    ),
    Line(
        "o seu trabalho {at} continua a <me interessar/interessar-me> muito.",
        needs="!wants_role wants_company",
    ),
    Line("continuo com interesse no seu trabalho.", needs="!wants_role"),
)
CLOSE: Final[Versions] = (
    (
        Line(
            "já que trabalhamos na mesma casa, seria bom manter <contato/contacto> por aqui também.",
            needs="internal",
        ),
        Line("fico na expectativa da nossa próxima conversa.", needs="booked wants_role"),
        Line(
            "<vai ser muito bom manter contato/gostava de manter o contacto> por aqui.",
            "w",
            "!internal",
        ),
        Line(
            "<fico feliz em manter contato/gostava que ficássemos em contacto> por aqui.",
            "wp",
            "!internal",
        ),
        Line("gostaria de manter <contato/contacto> por aqui.", "wp", "!internal"),
        Line("espero que possamos manter <contato/contacto>.", "wp", "!internal"),
        Line("seria bom ficar em <contato/contacto>.", "wp", "!internal"),
        Line("gostaria de manter o <contato/contacto>.", "pf", "!internal"),
        Line("teria muito gosto em manter o <contato/contacto>.", "f", "!internal"),
        Line("será um prazer manter o <contato/contacto>.", "pf", "!internal"),
    ),
    "espero que <mantenhamos contato/mantenhamos o contacto>.",
)
SUGGESTED: Final[Versions] = (
    (
        Line("agradeço a sugestão de nos conectarmos por aqui.", needs="asked"),
        Line("aceito com muito gosto a sugestão de nos conectarmos.", needs="asked"),
        Line("gostei da sua sugestão de nos conectarmos por aqui.", "wp", "asked"),
        Line("conforme a sua sugestão, envio o convite com muito gosto.", "pf", "asked"),
    ),
    Line("aceito com gosto a sua sugestão.", needs="asked"),
)
RECALL: Final[Versions] = (
    (
        Line(
            "gostei muito da conversa {of_when} sobre a vaga de {role}[ {at}], principalmente de falar {of}.",
            needs="warm",
        ),
        Line("foi bom conversar {when} sobre a vaga de {role}[ {at}] e falar {of}.", "wp", "met"),
        Line(
            "<conversamos/falámos> {when} sobre a vaga de {role}[ {at}] e também {of}.", needs="met"
        ),
    ),
    (
        Line("gostei muito da conversa {of_when} sobre a vaga de {role}[ {at}].", needs="warm"),
        Line("<conversamos/falámos> {when} sobre a vaga de {role}[ {at}].", needs="met"),
    ),
    Line("<conversamos/falámos> {when} sobre a vaga de {role}.", needs="met"),
    Line("<conversamos/falámos> sobre a vaga de {role}.", needs="met"),
    Line("<conversamos/falámos> {when}.", needs="met"),
    "participei do processo para a vaga de {role}.",
    "candidatei-me à vaga.",
)
STAY: Final[Versions] = (
    (
        Line("gostaria de manter o <contato/contacto>.", "wp"),
        Line("gostaria de manter <contato/contacto>.", "wp"),
        Line("seria bom ficar em <contato/contacto>.", "wp"),
        Line("gostaria de ficar em <contato/contacto>.", "pf"),
        Line("será um prazer manter o <contato/contacto>.", "f"),
    ),
    "ficamos em <contato/contacto>.",
)
STILL: Final[Versions] = (
    (
        Line(
            "continuo com muito interesse na vaga; se precisar de mais alguma informação, é só dizer.",
            "wp",
            "wants_role",
        ),
        Line("continuo com muita vontade de fazer esse trabalho.", "w", "wants_role"),
        Line("continuo com muito interesse na vaga.", "wp", "wants_role"),
        Line("o meu interesse na vaga continua o mesmo.", "pf", "wants_role"),
        Line("mantenho todo o interesse e envio com gosto o que for preciso.", "f", "wants_role"),
    ),
    Line("continuo com muito interesse.", needs="wants_role"),
    Line("se faltar algo da minha parte, envio com gosto."),
)
NO_REPLY: Final[Versions] = (
    (
        Line("não precisa responder;| só queria manter o <contato/contacto>.", "wp"),
        Line("não é preciso responder;| gostaria apenas de ficar em <contato/contacto>.", "wp"),
        Line("esta mensagem não pede resposta;| seria bom manter o <contato/contacto>.", "wp"),
        Line("não é necessário responder;| gostaria apenas de manter o <contato/contacto>.", "f"),
        Line("esta mensagem não pede resposta;| será um prazer manter o <contato/contacto>.", "f"),
    ),
    "não precisa responder;| ficamos em <contato/contacto>.",
)
ON_HOLD: Final[Versions] = (
    (
        Line(
            "agradeço por me avisar que a vaga está em espera; o meu interesse continua.",
            "wp",
            "wrote_hold wants_role",
        ),
        Line(
            "sei que a vaga está em espera; se o processo for retomado, conte comigo.",
            "w",
            "wants_role",
        ),
        Line(
            "mesmo com a vaga em espera, continuo com muita vontade de fazer esse trabalho.",
            "w",
            "wants_role",
        ),
        Line("sei que a vaga está em espera, e continuo com muito interesse.", "wp", "wants_role"),
        Line(
            "se a vaga, agora em espera, for retomada, o meu interesse é o mesmo.",
            "pf",
            "wants_role",
        ),
        Line("compreendo que a vaga está em espera e mantenho o meu interesse.", "f", "wants_role"),
    ),
    Line("mesmo em espera, a vaga continua a ter o meu interesse.", needs="wants_role"),
    "sei que a vaga está em espera.",
)
OFFER: Final[Versions] = (
    (
        Line("fiquei muito feliz com a proposta.", "w", "wants_role"),
        Line("gostei muito de receber a proposta.", "wp", "wants_role"),
        Line("a proposta foi uma ótima notícia.", "w", "wants_role"),
        Line(
            "estou <analisando a proposta/a analisar a proposta> com atenção e muito interesse.",
            "pf",
            "wants_role",
        ),
        Line("agradeço também a proposta, que estou <avaliando/a avaliar> com atenção.", "f"),
    ),
    "estou <avaliando/a avaliar> a proposta com atenção.",
)
NO_AND_SUGGESTED: Final[Versions] = (
    (
        Line(
            "agradeço <a sua ligação/o seu telefonema> {of_called}| e a sugestão de nos conectarmos.",
            needs="no_by_phone asked",
        ),
        Line(
            "agradeço a sua mensagem| e a sugestão de nos conectarmos.",
            needs="told_no asked !no_by_phone",
        ),
        Line("agradeço o seu tempo| e a sugestão de nos conectarmos.", needs="asked !told_no"),
        Line("agradeço por tudo| e pela sugestão de nos conectarmos.", "w", "asked !told_no"),
    ),
)
WISHES: Final[Versions] = (
    (
        Line("<tudo de bom para você e para o time/tudo de bom para si e para a equipa>.", "wp"),
        Line("desejo tudo de bom a <você e ao time/si e à equipa>.", "wp"),
        Line("desejo muito sucesso a <você e à equipe/si e à equipa>.", "pf"),
        Line("faço votos de muito sucesso para a <equipe/equipa>.", "f"),
    ),
)
JOINING: Final[Versions] = (
    (
        Line("estou muito feliz de começar {starts}| como {role}[ {at}].", "w", "!internal"),
        Line("com muita vontade de começar {starts}| como {role}[ {at}].", "wp", "!internal"),
        Line("será um prazer começar {starts}| como {role}[ {at}].", "pf", "!internal"),
        Line("estou muito feliz de começar {starts}| como {role}.", "w"),
        Line("será um prazer começar {starts}| como {role}.", "pf"),
        Line("já comecei| como {role} {at}, e com muito gosto.", needs="started !internal"),
    ),
    (
        Line(
            "aceitei a proposta| e estou com muita vontade de começar como {role}[ {at}].",
            "wp",
            "!started",
        ),
        Line("aceitei a proposta| e será um prazer começar como {role}[ {at}].", "pf", "!started"),
        Line("aceitei| a vaga de {role} e estou com muita vontade de começar.", needs="!started"),
        Line("já comecei| como {role}, e com muito gosto.", needs="started"),
    ),
    Line("aceitei a proposta| com muita vontade de começar.", needs="!started"),
    Line("já comecei| e com muito gosto.", needs="started"),
)
THANKS_SHORT: Final[Versions] = (
    (
        Line("agradeço a conversa {of_when}[, principalmente por falarmos {of}]."),
        Line("agradeço de novo a entrevista {of_when}[ e por falarmos {of}]."),
        Line("agradeço o seu tempo {when}[ e por falarmos {of}]."),
    ),
    "agradeço o seu tempo.",
)
CLOSE_JOINING: Final[Versions] = (
    (
        Line("até lá, ficamos em <contato/contacto>.", "wp", "!started"),
        Line("até breve!", "w", "!started"),
        Line("até lá, gostaria de manter <contato/contacto> por aqui.", needs="!started"),
        Line("gostaria de manter <contato/contacto> por aqui também.", needs="started"),
        Line("será bom ter <contato/contacto> por aqui também.", needs="started"),
    ),
    "ficamos em <contato/contacto>.",
)
ACCEPTED: Final[Versions] = (
    (
        Line("aceitei a proposta e estou com muita vontade de começar {starts}.", "wp"),
        Line("aceitei a proposta e será um prazer começar {starts}.", "pf"),
        Line("aceitei a proposta e estou com muita vontade de começar.", "wp", "!started"),
        Line("aceitei a proposta e será um prazer começar.", "pf", "!started"),
        Line("já comecei, e com muito gosto.", needs="started"),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    (
        Line("desejo tudo de bom nessa nova fase e gostaria de manter <contato/contacto>.", "wp"),
        Line("tudo de bom no que vem pela frente; ficamos em <contato/contacto>.", "wp"),
        Line(
            "desejo muito sucesso daqui em diante e gostaria de manter o <contato/contacto>.", "f"
        ),
    ),
    "ficamos em <contato/contacto>.",
)
RECRUITER: Final[Versions] = (
    (
        Line(
            "agradeço <a sua ligação/o seu telefonema> {of_called}| e a ajuda com a vaga de {role}[ {at}].",
            needs="phoned",
        ),
        Line(
            "agradeço <a sua ligação/o seu telefonema> {of_called}| e a nossa conversa {of_when} sobre a vaga de {role}[ {at}].",
            needs="phoned",
        ),
        Line("agradeço a conversa| {of_when} sobre a vaga de {role}[ {at}]."),
        Line("agradeço a sua ajuda| com a vaga de {role}[ {at}]."),
    ),
    "agradeço a sua ajuda| com a vaga de {role}.",
    "agradeço| a sua ajuda.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("gostei de falar também {of}.", "wp"),
        Line("foi bom falar também {of}.", "wp"),
        Line("também foi útil falar {of}.", "pf"),
    ),
    Line("continuo com muito interesse nessa vaga.", needs="wants_role"),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line("gostaria de ficar em <contato/contacto> por aqui.", "wp"),
        Line("assim fica mais fácil manter <contato/contacto>.", "wp"),
        Line("gostaria de manter <contato/contacto> por aqui também.", "pf"),
    ),
    "ficamos em <contato/contacto>.",
)
KNOWN: Final[Versions] = (
    (
        Line(
            "foi muito bom conversar de novo {when}, desta vez sobre a vaga de {role}[ {at}].",
            "w",
            "warm",
        ),
        Line("foi bom conversar de novo {when}, desta vez sobre a vaga de {role}[ {at}].", "wp"),
        Line("foi um prazer voltar a conversar {when} sobre a vaga de {role}[ {at}].", "pf"),
    ),
    "foi bom conversar de novo {when} sobre a vaga de {role}.",
    "foi bom conversar de novo sobre a vaga de {role}.",
    "foi bom conversar de novo {when}.",
    "foi bom conversar de novo.",
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("já era hora de termos <contato/contacto> por aqui também.", "w"),
        Line("assim mantemos <contato/contacto> por aqui também.", "wp"),
        Line("gostaria de manter <contato/contacto> por aqui também.", "pf"),
    ),
    "ficamos em <contato/contacto>.",
)
UNMET_THANKS: Final[Versions] = (
    (
        Line("agradeço a sua ajuda| com a minha candidatura à vaga de {role}[ {at}]."),
        Line(
            "agradeço a sua ajuda| com a minha entrevista {of_when} para a vaga de {role}[ {at}]."
        ),
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

ENJOYED_TOPIC: Final[Versions] = (
    (
        Line(
            "gostei muito da nossa conversa {of_when} sobre a vaga de {role}| e sobre {both}.",
            needs="!several",
        ),
        Line(
            "gostei muito da nossa conversa {of_when} sobre a vaga de {role},| e em especial de {hearing}.",
            needs="!several",
        ),
        Line(
            "foi muito bom conversar {when} sobre a vaga de {role}| e sobre {talked}.",
            needs="!several",
        ),
        Line(
            "gostei muito das nossas conversas sobre a vaga de {role}, a última {when},| e em especial de {hearing}.",
            needs="several",
        ),
    ),
    "gostei muito da conversa {of_when} sobre a vaga de {role}| e sobre {talked}.",
)
TOPIC_CLOSE: Final[Versions] = (
    (
        Line(
            "gostei muito de <conversar/falar> sobre {both}| e <ficaria feliz em/gostava de> manter <contato/o contacto>.",
            "w",
            "warm !internal",
        ),
        Line(
            "gostei muito de {hearing}| e <ficaria feliz em/gostava de> manter <contato/o contacto>.",
            "w",
            "warm !internal",
        ),
        Line(
            "adorei {hearing}| e <seria ótimo/seria bom> manter <contato/o contacto> por aqui.",
            "w",
            "warm !internal",
        ),
        Line(
            "achei muito interessante {hearing}| e gostaria de manter <contato/o contacto>.",
            "wp",
            "!internal",
        ),
        Line(
            "foi muito interessante {hearing}| e seria bom <mantermos contato/mantermos o contacto>.",
            "wp",
            "!internal",
        ),
        Line(
            "achei particularmente interessante {hearing}| e será um prazer manter o <contato/contacto>.",
            "pf",
            "!internal",
        ),
        Line(
            "foi especialmente interessante {hearing},| e teria muito gosto em manter o <contato/contacto>.",
            "f",
            "!internal",
        ),
    ),
    (
        Line(
            "achei muito interessante {hearing}| e fico na expectativa da nossa próxima conversa.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "gostei de {hearing}| e, já que trabalhamos na mesma casa, seria bom manter <contato/contacto> por aqui.",
            "wp",
            "internal",
        ),
    ),
    (
        Line(
            "o que mais me atrai {is_excites},| e gostaria de manter <contato/o contacto>.",
            "wp",
            "wants_company !internal",
        ),
        Line(
            "o que mais me interessa {is_excites},| e será um prazer manter o <contato/contacto>.",
            "pf",
            "wants_company !internal",
        ),
    ),
    (
        Line(
            "<ficaria muito feliz em fazer parte do seu time/gostava muito de fazer parte da sua equipa>| e de manter <contato/o contacto>.",
            "w",
            "wants_role boss !internal",
        ),
        Line(
            "tenho muito interesse na vaga| e gostaria de manter <contato/o contacto>.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "a vaga <me interessa/interessa-me> muito,| e seria bom <mantermos contato/mantermos o contacto>.",
            "wp",
            "wants_role !internal",
        ),
        Line(
            "mantenho todo o interesse na vaga,| e será um prazer manter o <contato/contacto>.",
            "f",
            "wants_role !internal",
        ),
    ),
    Line(
        "tenho muito interesse na vaga| e espero manter <contato/o contacto>.", needs="wants_role"
    ),
)
STILL_CLOSE: Final[Versions] = (
    (
        Line(
            "continuo com muito interesse na vaga| e gostaria de manter <contato/o contacto>.",
            "wp",
            "wants_role",
        ),
        Line(
            "mantenho todo o interesse na vaga,| e será um prazer manter o <contato/contacto>.",
            "pf",
            "wants_role",
        ),
    ),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line(
            "agradeço a sugestão de nos conectarmos por aqui| e <fico feliz em/gostava de> manter <contato/o contacto>.",
            "wp",
            "asked",
        ),
        Line(
            "agradeço a sugestão de nos conectarmos,| e será um prazer manter o <contato/contacto>.",
            "pf",
            "asked",
        ),
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
)

_STILL: Final = (
    Line("continuo com muito interesse na vaga.", "wp", "wants_role"),
    Line("o meu interesse na vaga continua o mesmo.", "pf", "wants_role"),
    Line("mantenho todo o interesse na vaga.", "f", "wants_role"),
    Line("gostaria de manter <contato/o contacto>.", needs="!wants_role"),
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
            "gostaria de agradecer| a conversa {of_when} sobre a vaga de {role}.",
            "wp",
            "!several !thanked",
        ),
        *flat(THANKS_FORMAL, "f"),
        *flat(THANKS_TALK, "wp"),
    ),
    "told": (
        Line("gostei muito de <conversar/falar> sobre {both}.", "wp", "warm"),
        Line("foi muito interessante <conversar/falar> sobre {both}.", "wpf"),
        Line("gostei muito de {hearing}.", "wp", "warm"),
        Line("achei muito interessante {hearing}.", "wp"),
        Line("foi especialmente interessante {hearing}.", "pf"),
        Line("o que mais me atrai {is_excites}.", "wp", "wants_company"),
        Line("o que mais me interessa {is_excites}.", "f", "wants_company"),
    ),
    "interest": (
        Line(
            "<ficaria muito feliz em fazer parte do seu time/gostava muito de fazer parte da sua equipa>.",
            "w",
            "wants_role boss !internal",
        ),
        Line("tenho muito interesse na vaga.", "wp", "wants_role"),
        Line("a vaga <me interessa/interessa-me> muito.", "wpf", "wants_role"),
        Line("continuo com interesse no seu trabalho.", needs="!wants_role"),
    ),
    "check_in": _STILL,
    "no_pressure": _STILL,
    "help": (
        Line(
            "se precisar de mais alguma informação, é só <me avisar/dizer-me>.", "w", "wants_role"
        ),
        Line(
            "caso precise de mais alguma informação, fico <à disposição/ao dispor>.",
            "pf",
            "wants_role",
        ),
        Line("gostaria de manter <contato/o contacto>.", needs="!wants_role"),
    ),
}
MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("Olá, {name},", "wp"),
            Line("Bom dia, {name},", "pf"),
            Line("Olá,", "wp"),
            Line("Bom dia,", "f"),
        ),
        "sign_off": (
            Line("<Um abraço/Cumprimentos>,", "w"),
            Line("<Atenciosamente/Com os melhores cumprimentos>,", "pf"),
            Line("Cordialmente,"),
        ),
    },
    "thank_you_email": _LETTER,
    "follow_up_email": _LETTER,
    "rejection_thank_you": {
        "news_thanks": (
            Line("agradeço <a sua ligação/o seu telefonema> para me avisar.", needs="no_by_phone"),
            Line("agradeço por me avisar.", needs="told_no !no_by_phone"),
            Line("agradeço a sua mensagem.", needs="told_no !no_by_phone"),
            Line(
                "soube que desta vez não foi possível e, mesmo assim, agradeço muito.",
                needs="!told_no",
            ),
            Line("soube da decisão e quero deixar o meu agradecimento.", needs="!told_no"),
        ),
    },
    "after_acceptance": {
        "connected": (
            Line(
                "agradeço a conexão e, mais uma vez, a nossa conversa {of_when}.",
                needs="met !connected_long",
            ),
            Line(
                "agradeço por aceitar o convite e pela nossa conversa {of_when}.",
                "wp",
                "met !connected_long",
            ),
            Line("agradeço mais uma vez a nossa conversa {of_when}.", needs="met connected_long"),
            Line("agradeço de novo o seu tempo {when}.", needs="met connected_long"),
            Line("agradeço a conexão.", needs="!connected_long"),
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
            Line(
                "poderia, por favor, transmitir o meu agradecimento pela entrevista?", needs="met"
            ),
            Line("poderia, por favor, transmitir o meu agradecimento?"),
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
