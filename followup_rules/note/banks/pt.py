# ruff: noqa: E501  # a wording is read in one line
"""Portuguese, as written in Brazil: no "obrigado", no form that would show anyone's gender.

Thanks are "agradeço"; the other person is addressed without a pronoun, where grammar allows. The
role stands after "a vaga de", the company after "a empresa", topics after "sobre" only.
"""

from typing import Final

from followup_rules.note.bank import Bank, Dates, Lexicon, Line, Section

PLAIN: Final[Section] = {
    "greeting": (
        Line("Olá, {name},"),
        Line("Bom dia, {name},"),
        Line("Olá,", "wp"),
        Line("Bom dia,", "f"),
    ),
    "thanks+reminder": (
        Line("agradeço muito a ótima conversa| {when} sobre a vaga de {role}.", "w", "warm"),
        Line("agradeço a conversa| {when} sobre a vaga de {role}.", "wp"),
        Line("agradeço a entrevista| {when} para a vaga de {role}.", "pf"),
        Line(
            "agradeço por reservar um tempo para conversar comigo| {when} sobre a vaga de {role}."
        ),
        Line("agradeço por me receber| {when} para falar da vaga de {role}.", needs="on_site"),
        Line("agradeço a ligação| {when} sobre a vaga de {role}.", "wp", "phone"),
        Line("agradeço a conversa por vídeo| {when} sobre a vaga de {role}.", "wp", "video"),
        Line(
            "agradeço as nossas conversas| sobre a vaga de {role}, a mais recente {when}.",
            needs="several",
        ),
        Line("agradeço o tempo que me dedicou| {when} na entrevista para a vaga de {role}.", "f"),
        Line("agradeço o seu tempo| {when}, quando falamos da vaga de {role}.", "wp"),
        Line("agradeço a conversa| {when}.", "wp"),
        Line("agradeço a entrevista| {when}.", "pf"),
    ),
    "thanks+reminder+interest": (
        Line(
            "agradeço a conversa| {when} sobre a vaga de {role}"
            "| e, principalmente, o que me contou sobre {talked}.",
            "wp",
        ),
        Line(
            "agradeço a entrevista| {when} para a vaga de {role}"
            "| e, em especial, o que me explicou sobre {talked}.",
            "pf",
        ),
    ),
    "reminder": (
        Line("gostei muito da nossa conversa {when} sobre a vaga de {role}.", "w", "warm"),
        Line(
            "conversamos algumas vezes sobre a vaga de {role}, a mais recente {when}.",
            "wp",
            "several",
        ),
        Line("foi um prazer conversar {when} sobre a vaga de {role}.", "w", "warm"),
        Line("fui até a empresa {when} para falar da vaga de {role}.", "wp", "on_site"),
        Line("falamos por telefone {when} sobre a vaga de {role}.", needs="phone"),
        Line("conversamos {when} sobre a vaga de {role}."),
        Line("falamos {when} sobre a vaga de {role}."),
        Line("fiz uma entrevista com você {when} para a vaga de {role}.", "wp"),
        Line("a nossa entrevista {when} foi para a vaga de {role}.", "pf"),
        Line("a nossa conversa {when} foi sobre a vaga de {role}."),
        Line("conversamos sobre a vaga de {role}."),
        Line("a nossa entrevista foi para a vaga de {role}.", "pf"),
        Line("conversamos {when}."),
        Line("falamos {when}."),
        Line("conversamos na minha entrevista."),
    ),
    "thanks": (
        Line("agradeço por falar da vaga e da equipe com tanta franqueza.", "w", "warm"),
        Line("agradeço o seu tempo e tudo o que me contou sobre a empresa.", "w"),
        Line("agradeço o seu tempo e as explicações sobre a vaga."),
        Line("agradeço o tempo e as informações sobre a empresa.", "pf"),
        Line("agradeço a atenção e o tempo que me dedicou.", "pf"),
        Line("agradeço muito o seu tempo e tudo o que compartilhou.", "wp"),
        Line("agradeço o seu tempo e as explicações."),
        Line("agradeço a sua atenção.", "pf"),
        Line("agradeço muito o seu tempo.", "wp"),
        Line("agradeço o seu tempo."),
    ),
    "thanks+interest": (
        Line("agradeço o seu tempo| e, principalmente, o que me contou sobre {talked}.", "wp"),
        Line("agradeço o seu tempo| e o que me explicou sobre {talked}.", "pf"),
    ),
    "interest": (
        Line(
            "o que me contou sobre {talked} me deixou com ainda mais vontade de assumir a vaga.",
            "w",
            "wants_role",
        ),
        Line("o que me contou sobre {talked} ficou na minha cabeça.", "wp"),
        Line(
            "desde que falamos sobre {talked}, a vaga me atrai ainda mais.", "wp", "wants_role met"
        ),
        Line("achei muito interessante o que disse sobre {talked}.", "pf"),
        Line("ficou comigo o que disse sobre {talked}.", "pf"),
        Line(
            "o que me explicou sobre {talked} reforçou o meu interesse na vaga.", "pf", "wants_role"
        ),
        Line("ouvi com muito interesse o que me explicou sobre {talked}.", "f"),
        Line("seria ótimo ouvir mais sobre {talked}.", "wp"),
        Line("quanto mais sei sobre {excites}, mais a vaga me atrai.", "wp", "wants_role"),
        Line("tudo o que descobri sobre {excites} me anima muito.", "w", "wants_role"),
        Line("tenho interesse em saber mais sobre {excites}.", "wp", "wants_company"),
        Line("o que sei sobre {excites} confirma o meu interesse na vaga.", "pf", "wants_role"),
        Line("tenho interesse em conhecer mais detalhes sobre {excites}.", "f", "wants_company"),
        Line(
            "a nossa conversa me deixou com ainda mais vontade de assumir a vaga.",
            "w",
            "wants_role met",
        ),
        Line("a vaga me atrai mais do que nunca.", "wp", "wants_role"),
        Line("continuo com grande interesse na vaga e na empresa.", "pf", "wants_role"),
        Line("continuo com grande interesse na vaga.", "pf", "wants_role"),
        Line("eu adoraria fazer esse trabalho.", "w", "wants_role"),
        Line("a vaga me interessa muito.", needs="wants_role"),
        Line("continuo com interesse na empresa.", needs="wants_company !wants_role"),
        Line("o seu trabalho continua a me interessar.", needs="!wants_role"),
    ),
    "close": (
        Line("eu adoraria manter contato e saber mais sobre o seu trabalho.", "w"),
        Line("espero que possamos manter contato e que eu possa aprender mais."),
        Line("gostaria de manter contato e saber mais.", "wp"),
        Line("seria ótimo manter contato e acompanhar o trabalho da equipe.", "wp"),
        Line("seria um prazer manter contato e aprender mais.", "f"),
        Line("seria uma honra manter contato.", "f"),
        Line("espero que possamos manter contato.", "wp"),
        Line("espero manter contato."),
        Line("seria um prazer manter contato.", "pf"),
    ),
    "close+interest": (
        Line("eu adoraria manter contato| e saber mais sobre {talked}.", "w"),
        Line("gostaria de manter contato| e ouvir mais sobre {talked}.", "wp"),
        Line("seria um prazer manter contato| e saber mais sobre {talked}.", "f"),
    ),
}

TOPICS: Final[Section] = {
    "interest": (
        Line("o que me contou sobre {talked} ficou na minha cabeça.", "wp"),
        Line("achei muito interessante o que disse sobre {talked}.", "pf"),
        Line("ouvi com muito interesse o que me explicou sobre {talked}.", "f"),
        Line("seria ótimo ouvir mais sobre {talked}.", "wp"),
        Line("tenho interesse em saber mais sobre {excites}.", "wp", "wants_company"),
        Line("tenho interesse em conhecer mais detalhes sobre {excites}.", "f", "wants_company"),
    ),
    "thanks+interest": PLAIN["thanks+interest"],
    "thanks+reminder+interest": PLAIN["thanks+reminder+interest"],
}
"""For situations where another part says that the interest is there: it isn't said twice."""

SUGGESTED: Final = (
    Line("foi muito gentil sugerir que nos conectássemos por aqui.", "w", "asked"),
    Line("como sugeriu, gostaria de me conectar por aqui.", needs="asked"),
    Line("agradeço por sugerir que nos conectássemos.", needs="asked"),
    Line("aceito com prazer a sua sugestão de nos conectarmos por aqui.", needs="asked"),
    Line("conforme a sua sugestão, entro em contato por aqui.", needs="asked"),
    Line("como sugeriu, aqui estou.", "wp", "asked"),
    Line("aceito com prazer a sua sugestão.", needs="asked"),
    Line("agradeço a sua sugestão.", needs="asked"),
)
STAY: Final = (
    Line("eu adoraria manter contato.", "wp"),
    Line("tomara que os nossos caminhos se cruzem de novo; gostaria de manter contato.", "wp"),
    Line("seria um prazer manter contato.", "pf"),
    Line("espero que possamos manter contato.", "wp"),
    Line("seria uma honra manter contato.", "f"),
    Line("espero manter contato."),
    Line("gostaria de manter contato.", "wp"),
    Line("ficaria feliz em manter contato."),
    Line("vamos manter contato.", "wp"),
)

NOTES: Final[dict[str, Section]] = {
    "plain": PLAIN,
    "check_in": {
        **TOPICS,
        "check_in": (
            Line(
                "a vaga continua a me interessar muito, e sei que essas decisões levam tempo.",
                "wp",
                "wants_role",
            ),
            Line(
                "continuo com a mesma vontade e sei que um processo assim leva tempo.",
                "w",
                "wants_role",
            ),
            Line(
                "não há pressa nenhuma: só queria dizer que a vaga continua a me interessar muito.",
                "w",
                "wants_role",
            ),
            Line(
                "não precisa responder: só queria dizer que o meu interesse continua o mesmo.",
                "wp",
                "wants_role",
            ),
            Line(
                "o meu interesse continua o mesmo, e compreendo perfeitamente que essas decisões levam tempo.",
                "pf",
                "wants_role",
            ),
            Line("mantenho o meu interesse, e não é necessário responder.", "f", "wants_role"),
            Line("o meu interesse continua o mesmo.", needs="wants_role"),
            Line(
                "sei que essas decisões levam tempo, e não precisa responder.", "wp", "!wants_role"
            ),
            Line("compreendo perfeitamente que essas decisões levam tempo.", needs="!wants_role"),
        ),
    },
    "long_silence": {
        **TOPICS,
        "thanks+reminder": (
            Line(
                "já faz um tempo, mas agradeço mais uma vez a conversa| {when} sobre a vaga de {role}.",
                "wp",
            ),
            Line("agradeço mais uma vez a conversa| {when} sobre a vaga de {role}."),
            Line("agradeço mais uma vez o seu tempo| {when}, quando falamos da vaga de {role}."),
            Line("agradeço mais uma vez a entrevista| {when} para a vaga de {role}.", "f"),
        ),
        "no_pressure": (
            Line("os planos mudam, então não precisa me responder.", "wp"),
            Line("sei que os planos mudam, e não é necessário responder.", "wp"),
            Line("talvez as coisas tenham mudado desde então, e está tudo bem.", "wp"),
            Line("sei como os dias são corridos, então não precisa responder.", "w"),
            Line("não é necessário responder.", "pf"),
            Line("se os planos mudaram, compreendo perfeitamente.", "pf"),
            Line("não há necessidade de resposta.", "pf"),
            Line("peço que não se preocupe em responder.", "f"),
            Line("não precisa responder.", "wp"),
        ),
        "close": (
            Line("de qualquer forma, gostaria de manter contato.", "wp"),
            Line("mesmo assim, gostaria de manter contato.", "wp"),
            Line("em todo caso, seria um prazer manter contato.", "f"),
            Line("seja qual for o resultado, gostaria de manter contato.", "wp"),
            Line("ainda assim, seria um prazer manter contato.", "f"),
            Line("espero que possamos manter contato.", "wp"),
            Line("seria um prazer manter contato.", "pf"),
        ),
    },
    "as_you_suggested": {
        "as_you_suggested": SUGGESTED,
        "thanks+reminder+as_you_suggested": (
            Line(
                "agradeço a conversa| {when} sobre a vaga de {role}"
                "| e a sugestão de nos conectarmos.",
                "wp",
                "asked",
            ),
            Line(
                "agradeço a entrevista| {when} para a vaga de {role}"
                "| e a sua sugestão de nos conectarmos.",
                "pf",
                "asked",
            ),
        ),
    },
    "after_no": {
        "as_you_suggested": SUGGESTED,
        "parting": (
            Line("mesmo não tendo dado certo, levo comigo o que me contou sobre {talked}.", "w"),
            Line(
                "mesmo não tendo dado certo desta vez, gostei muito de conversar com você.",
                "w",
                "warm",
            ),
            Line(
                "apesar da resposta negativa, valorizo muito o que me contou sobre {talked}.", "p"
            ),
            Line(
                "embora não tenha dado certo, valorizo muito o que me explicou sobre {talked}.", "f"
            ),
            Line("compreendo a decisão e desejo tudo de bom a você e à equipe.", "wp"),
            Line("compreendo perfeitamente a decisão.", "pf"),
            Line("mesmo não tendo dado certo, agradeço a oportunidade.", "wp"),
            Line("embora não tenha dado certo, agradeço a oportunidade.", "f"),
            Line("desejo tudo de bom a você e à equipe."),
            Line("compreendo a decisão."),
            Line("tudo de bom a você e à equipe."),
            Line("agradeço a oportunidade."),
        ),
        "close": STAY,
    },
    "accepted": {
        "joining": (
            Line("aceitei a proposta e mal posso esperar para começar {starts}.", "w"),
            Line("aceitei a proposta e será um prazer entrar para a equipe {starts}.", "pf"),
            Line("aceitei a proposta e conto os dias para começar {starts}.", "wp"),
            Line("aceitei a proposta, e será um prazer começar {starts}.", "f"),
            Line("eu disse sim e mal posso esperar para entrar para a equipe.", "w", "!started"),
            Line("aceitei a proposta e será um prazer entrar para a equipe.", needs="!started"),
            Line("será um prazer entrar para a equipe.", needs="!started"),
            Line("já comecei a trabalhar na empresa, e estou gostando muito.", "w", "started"),
            Line(
                "já comecei a trabalhar na empresa e espero que a gente se encontre por lá.",
                "wp",
                "started",
            ),
            Line(
                "já comecei a trabalhar na empresa e espero encontrar você por lá.", "f", "started"
            ),
            Line("já comecei na vaga.", needs="started"),
            Line("aceitei a proposta.", needs="!started"),
            Line("já faço parte da equipe.", needs="started"),
            Line("já trabalho na empresa.", needs="started"),
        ),
        "close": (
            Line("até lá, gostaria de manter contato.", "wp", "!started"),
            Line("até lá, seria um prazer manter contato.", needs="!started"),
            Line("gostaria de manter contato e aprender mais.", "wp"),
            Line("seria um prazer manter contato e aprender mais.", "f"),
            Line("espero manter contato."),
            Line("seria um prazer manter contato.", "pf"),
        ),
    },
    "on_hold": {
        **TOPICS,
        "on_hold": (
            Line(
                "sei que a vaga está suspensa, e ela continuará a me interessar se isso mudar.",
                "wp",
                "wants_role",
            ),
            Line(
                "entendo que a vaga está suspensa; se for retomada, o meu interesse continua.",
                "wp",
                "wants_role",
            ),
            Line(
                "compreendo que a vaga está suspensa; se a situação mudar, o meu interesse permanece.",
                "f",
                "wants_role",
            ),
            Line("sei que a vaga está suspensa, e não tenho pressa nenhuma.", "wp", "wants_role"),
            Line("compreendo perfeitamente que a vaga esteja suspensa por enquanto."),
            Line("sei que a vaga está suspensa."),
            Line("estou ciente de que a vaga está suspensa por ora.", "f"),
            Line("se a vaga for retomada, ela continuará a me interessar.", "pf", "wants_role"),
        ),
    },
    "offer": {
        **TOPICS,
        "offer": (
            Line(
                "a proposta me alegrou muito, e estou pensando nela com calma.", "w", "wants_role"
            ),
            Line(
                "recebi a proposta com alegria e estou avaliando tudo com atenção.",
                "pf",
                "wants_role",
            ),
            Line("agradeço a sua parte na proposta: estou pensando nela com calma.", "wp"),
            Line("estou avaliando a proposta com atenção.", "pf"),
            Line("estou pensando na proposta com calma.", "wp"),
            Line("estou considerando a proposta com todo o cuidado.", "f"),
            Line("agradeço a proposta, que estou avaliando com atenção.", "pf"),
            Line("a proposta me deixou feliz, e penso nela com calma.", "wp"),
        ),
    },
    "declined": {
        "as_you_suggested": SUGGESTED,
        "parting": (
            Line(
                "mesmo não indo para a equipe desta vez, gostei muito de conversar com você.",
                "w",
                "warm",
            ),
            Line("mesmo seguindo outro caminho, levo comigo o que me contou sobre {talked}.", "w"),
            Line(
                "embora eu não vá para a equipe desta vez, valorizo muito o que me contou sobre {talked}."
            ),
            Line("embora eu siga outro caminho desta vez, desejo tudo de bom a você e à equipe."),
            Line("desta vez sigo outro caminho, mas agradeço a oportunidade."),
            Line("desejo tudo de bom a você e à equipe."),
            Line("tudo de bom a você e à equipe."),
            Line("agradeço a oportunidade."),
            Line("desta vez sigo outro caminho."),
        ),
        "close": STAY,
    },
    "unmet": {
        "reminder": (
            Line("fiz uma entrevista {when} para a vaga de {role} na empresa {company}."),
            Line("fiz uma entrevista {when} para a vaga de {role}."),
            Line(
                "participo do processo para a vaga de {role} na empresa {company}.",
                needs="!started",
            ),
            Line("eu me candidatei à vaga de {role}."),
            Line("fiz uma entrevista {when}."),
            Line("escrevo sobre a minha candidatura."),
        ),
        "thanks": (
            Line("agradeço a ajuda ao longo do caminho.", "wp"),
            Line("agradeço a sua ajuda durante o processo.", "pf"),
            Line("agradeço a sua ajuda."),
        ),
        "thanks+reminder": (
            Line("agradeço a sua ajuda| com a minha candidatura à vaga de {role}."),
            Line("agradeço a sua ajuda| com a minha entrevista {when} para a vaga de {role}."),
            Line("agradeço a sua ajuda| com a minha candidatura."),
        ),
    },
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
            Line("Um abraço,", "w"),
            Line("Atenciosamente,", "pf"),
            Line("Com os melhores cumprimentos,", "pf"),
            Line("Cordialmente,"),
        ),
    },
    "thank_you_email": {
        "help": (
            Line("se precisar de mais alguma coisa, envio com prazer.", "wp", "wants_role"),
            Line("caso precise de mais alguma informação, enviarei com prazer.", "f", "wants_role"),
        ),
    },
    "follow_up_email": {
        "help": (
            Line("se precisar de mais alguma coisa, envio com prazer.", "wp", "wants_role"),
            Line("se ficou alguma pergunta, respondo com prazer.", "wp", "wants_role"),
            Line("caso precise de mais alguma informação, enviarei com prazer.", "f", "wants_role"),
        ),
    },
    "rejection_thank_you": {
        "news_thanks": (
            Line("agradeço por me avisar."),
            Line("agradeço a sua mensagem."),
        ),
    },
    "after_acceptance": {
        "connected": (
            Line("agradeço por se conectar comigo e, mais uma vez, pelo seu tempo {when}."),
            Line("agradeço por aceitar o convite e pela nossa conversa {when}.", "wp", "met"),
            Line("agradeço por se conectar comigo."),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line("agradeço muito o convite, que aceitei com alegria.", "wp"),
            Line("que bom encontrar você por aqui; agradeço muito o convite.", "w"),
            Line("agradeço o seu convite, que aceitei com prazer.", "pf"),
        ),
        "close": STAY,
    },
    "via_recruiter": {
        "greeting": (Line("Bom dia,"),),
        "pass_on": (
            Line(
                "poderia, por favor, transmitir o meu agradecimento a {full_name} pela conversa {when} sobre a vaga de {role}?",
                "wp",
                "met",
            ),
            Line(
                "poderia, por favor, agradecer a {full_name} em meu nome pela entrevista {when} para a vaga de {role}?",
                "wp",
                "met",
            ),
            Line(
                "teria a gentileza de transmitir o meu agradecimento a {full_name} pela entrevista {when} para a vaga de {role}?",
                "f",
                "met",
            ),
            Line(
                "poderia, por favor, transmitir o meu agradecimento a {full_name} pela conversa {when}?",
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
            Line("agradeço mais uma vez a nossa boa conversa.", "w"),
            Line("agradeço mais uma vez a sua mensagem.", "pf"),
        ),
        "close": STAY,
    },
}

LEXICON: Final = Lexicon(
    markers=(
        "o",
        "a",
        "os",
        "as",
        "e",
        "em",
        "do",
        "da",
        "com",
        "para",
        "por",
        "seu",
        "sua",
        "você",
        "me",
        "que",
        "agradeço",
        "obrigado",
        "obrigada",
        "sobre",
        "muito",
        "uma",
        "um",
        "não",
        "vaga",
        "conversa",
        "nossa",
        "manter",
        "contato",
        "mais",
        "meu",
        "minha",
        "foi",
        "ao",
        "à",
        "como",
        "gostaria",
        "é",
    ),
    greeting=r"(?:olá|oi|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oa]s?|estimad[oa]s?|querid[oa]s?)(?: novamente)?,?",
    nameless=r"a todos|a todas|pessoal|equipe|equipa|senhor|senhora|senhores",
    titles=r"dr|dra|prof|professor|professora|sr|sra|srta|senhor|senhora|eng",
    when=(
        r"outro dia|recentemente|há pouco|est[ae] (?:semana|mês|manhã|tarde|noite|ano)|hoje (?:de manhã|à tarde|à noite)|(?:na |a )?semana passada|(?:no |o )?(?:mês|ano|verão|inverno|outono) passado|(?:na )?primavera passada"
        r"|há (?:\w+ )+(?:dias?|semanas?|m[eê]s(?:es)?)|\w+ (?:dias?|semanas?|m[eê]s(?:es)?) atrás|já faz um tempo|n[oa] (?:verão|inverno|outono|primavera)"
    ),
    when_numbers=(
        (r"(?:no )?mês passado", 3, 62),
        (r"esta semana", 0, 6),
        (r"hoje (?:de manhã|à tarde|à noite)|esta (?:manhã|tarde|noite)", 0, 0),
        (r"outro dia", 1, 13),
        (r"(?:há alguns dias|alguns dias atrás)", 2, 9),
        (r"(?:há algumas semanas|algumas semanas atrás)", 10, 45),
        (r"(?:há uma semana|uma semana atrás)", 5, 10),
        (r"(?:há duas semanas|duas semanas atrás)", 11, 18),
        (r"(?:há três semanas|três semanas atrás)", 17, 26),
        (r"(?:há um mês|um mês atrás)", 24, 45),
    ),
    met=(
        r"\b(?:entrevist\w+|convers\w+|falamos|falar (?:com|da|sobre)|reuni\w+|ligação|chamada|bate-?papo|encontro|encontramos|me receber|fui até a empresa|papo)"
    ),
    role=(r"\b(?:vaga|posição|função|cargo|papel|oportunidade|emprego|trabalho)"),
    thanks=(r"\b(?:agrade[cç]\w+|obrigad[oa]|grat[oa]|gratidão|gentil|valorizo|muito amável)"),
    interest=(
        r"\b(?:interess\w+|atrai\w*|anima\w*|entusiasm\w+|empolg\w+|apaixon\w+|vontade|adoraria|adorei|inspir\w+|motiv\w+|curiosidade|fascin\w+|conto os dias|mal posso esperar"
        r"|ficou (?:na minha cabeça|comigo)|levo comigo|o que me (?:contou|explicou|disse)|o que disse|(?:saber|ouvir|aprender|conhecer) mais|valorizo|alegr\w+|gost\w+|prazer|encant\w+|impression\w+|marcou)"
    ),
    close=(
        r"\b(?:(?:manter|mantermos|mantivéssemos|em|entro em) contat?c?to|(?:saber|aprender|ouvir|conhecer) mais|caminhos se cruz\w+|até (?:breve|logo|lá)|se conectar|acompanhar o trabalho|(?:um )?abraço|atenciosamente|cordialmente|tudo de bom"
        r"|falar (?:de novo|novamente)|encontr\w+ por lá|continuar (?:a conversa|em contat?c?to))"
    ),
    default=(
        r"(?:eu )?gostaria de (?:adicionar|adicioná-l[oa]|te adicionar|incluir|incluí-l[oa]|ter você)(?: você)? (?:à|a|em|na) minha rede(?: profissional)?(?: (?:de|no) linkedin)?",
        r"(?:eu )?gostaria de (?:fazer parte|entrar) (?:da|na) sua rede(?: profissional)?(?: (?:de|no) linkedin)?",
    ),
    placeholder=(
        r"\b(?:(?:seu|meu|o) nome (?:aqui)?\b(?=[\]})]|$)|nome d[ao] (?:empresa|entrevistador\w*|recrutador\w*)|inserir \w+|preencher aqui)"
    ),
    asks_decision=(
        r"\b(?:(?:há|tem|têm|teria|teve) (?:já )?(?:alguma? )?(?:novidades?|notícias?|decisão|resposta|retorno|posição sobre)|(?:quando|até quando) (?:\w+ ){0,4}(?:decid\w+|decisão|resposta|retorno|notícias)|em que (?:pé|fase|ponto)"
        r"|já (?:decidiram|decidiu|tomaram)|qual (?:é|foi) a (?:sua )?decisão|andamento (?:da minha|do meu|do)|status d[ao] (?:minha|meu|processo)|se (?:consegui|fui|passei)|próximos passos\?)"
    ),
    presses=(
        r"\b(?:o (?:mais rápido|quanto antes)|quanto antes|assim que possível|urgent\w*|urgência|até (?:amanhã|hoje|o fim da semana)|(?:por favor,? )?(?:responda|retorne|me responda|me dê) (?:logo|rápido|por favor|um retorno|o quanto)"
        r"|aguardo (?:o seu|a sua|seu|sua|um|uma)? ?(?:retorno|resposta)|fico (?:no aguardo|à espera)|outras (?:ofertas|propostas)|ainda não (?:tive|recebi|me)|por que (?:não|ainda)|prazo final|exijo|asap)"
    ),
    pitches=(
        r"\b(?:(?:candidat\w+|pessoa|perfil) (?:ideal|perfeit\w|cert\w)|(?:o|a) melhor (?:candidat\w+|opção|perfil|pessoa|escolha)|anos de experiência|minhas? (?:qualidades|habilidades|competências|conquistas|qualificações)|meus pontos fortes|me contrate"
        r"|agregar (?:muito )?valor|recomende|me recomendar|me indicar|me indique|encaixo perfeitamente|palavra a meu favor)"
    ),
    attaches=(
        r"\b(?:anex\w+|em anexo|segue (?:o|meu|a|em)|meu (?:cv|currículo|portfólio)|(?:aqui está|segue) (?:o|meu|um) link)"
    ),
    request_talk=(
        r"\b(?:(?:aceit\w+|ignor\w+|viu|visto|receb\w+) (?:o |a )?(?:meu|minha|este|esta) (?:pedido|solicitação|convite)|meu pedido (?:de conexão|de contato)|minha solicitação|desculpe (?:o incômodo|incomodar|por)|espero (?:não incomodar|que não se importe))"
    ),
    eager=(
        r"\b(?:vaga (?:\w+ ){0,3}(?:me )?(?:interessa|atrai|anima)\w*|vaga continua a me interessar|interesse n[ao] (?:vaga|posição|cargo|função)|vontade de (?:assumir|entrar|trabalhar|fazer parte)|adoraria (?:trabalhar|entrar|fazer parte|fazer esse)"
        r"|próxim[ao] (?:etapa|entrevista|fase|passo)|reconsider\w+|segunda chance|outra chance|mudar de ideia|continuo (?:muito )?interessad\w)"
    ),
    joining=(
        r"\b(?:come[cç]\w+|entrar para a equipe|equipe|coleg\w+|aceitei|disse sim|faço parte|já trabalho|trabalhar (?:com|junt|na)|juntar)"
    ),
    presumes=r"\bquando eu (?:começar|entrar)|\b(?:meus?|minhas?) (?:futur|nov)\w+ (?:equipe|coleg\w+|chefe|gestor\w*|time)|\bmal posso esperar para (?:começar|entrar|trabalhar)|\bconto os dias|\bvontade de começar",
    awaits=r"\bnotícias suas|\bsua (?:breve )?resposta|\bseu retorno|\bouvir de você|\bter notícias",
)

_WEEKDAYS: Final = (
    "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
)  # fmt: skip
_MONTHS: Final = (
    "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
    "novembro", "dezembro",
)  # fmt: skip

BANK: Final = Bank(
    language="pt",
    notes=NOTES,
    messages=MESSAGES,
    subjects={
        "thank_you_email": (
            Line("Agradecimento pela conversa {when}: {role}"),
            Line("Agradecimento pela conversa sobre a vaga de {role}"),
            Line("Vaga de {role}: agradecimento"),
            Line("Agradecimento"),
        ),
        "follow_up_email": (
            Line("Vaga de {role}: meu interesse continua", needs="wants_role"),
            Line("Vaga de {role}"),
            Line("Minha entrevista {when}"),
            Line("Minha entrevista"),
        ),
        "rejection_thank_you": (
            Line("Agradeço a sua mensagem: {role}"),
            Line("Agradeço a sua mensagem"),
        ),
        "via_recruiter": (
            Line("Um agradecimento para transmitir"),
            Line("Agradecimento a {full_name}"),
        ),
        "employer_channel": (
            Line("Um agradecimento para transmitir"),
            Line("Agradecimento a {full_name}"),
        ),
    },
    dates=Dates(
        days_ago={0: "hoje", 1: "ontem", 2: "anteontem"},
        weekdays=(*(f"na {day}" for day in _WEEKDAYS), "no sábado", "no domingo"),
        last_weekdays=(
            *(f"na {day} passada" for day in _WEEKDAYS),
            "no sábado passado",
            "no domingo passado",
        ),
        last_week="na semana passada",
        months=_MONTHS,
        in_months=tuple(f"em {month}" for month in _MONTHS),
        on_date="em {day} de {month}",
        on_date_year="em {day} de {month} de {year}",
        special_days={1: "1º"},
    ),
    lexicon=LEXICON,
    lower_first=(
        "o",
        "a",
        "os",
        "as",
        "um",
        "uma",
        "seu",
        "sua",
        "nosso",
        "nossa",
        "como",
        "meu",
        "minha",
    ),
)
