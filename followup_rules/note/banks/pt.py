# ruff: noqa: E501  # a wording is read in one line
"""Portuguese, as written in Brazil: no form that shows anyone's gender unasked.

Thanks are "agradeço"; the other person is addressed without a pronoun, where grammar allows. The
role stands after "a vaga de", the company after "a empresa", topics after "sobre" only.
"""

from typing import Final

from followup_rules.note.bank import Bank, Dates, Lexicon, Line
from followup_rules.note.wording.common import sections
from followup_rules.note.wording.kindness import messages_with, wholes_with
from followup_rules.note.wording.pt import GREETINGS, SENTENCES
from followup_rules.note.wording.pt.kindness import EMAIL_THANKS, THANKS, TU
from followup_rules.note.wording.pt.letters import MESSAGES
from followup_rules.note.wording.pt.oneself import OWN_FORMS, said_to_each
from followup_rules.note.wording.pt.wholes import WHOLES, said_once

LEXICON: Final = Lexicon(
    greeting=r"(?:olá|oi|boas|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oa]s?|estimad[oa]s?|querid[oa]s?)(?: novamente)?,?",
    nameless=r"tudo (?:bem|bom)|como (?:vai|est[áã]o?)|poderia|podia|pode|gostaria|queria|agradeço|escrevo|espero|venho|a todos|a todas|pessoal|equipe|equipa|senhor|senhora|senhores|doutora?|professora?|chefe?",
    titles=r"dr|dra|doutora?|prof|professor|professora|sr|sra|srta|senhor|senhora|eng|engenheir[oa]|arq",
    when=(
        r"n?o dia \d{1,2}º?|do dia \d{1,2}º?|outro dia|recentemente|há pouco|est[ae] (?:semana|mês|manhã|tarde|noite|ano)|hoje (?:de manhã|à tarde|à noite)|(?:na |a )?semana passada|(?:no |o )?(?:mês|ano|verão|inverno|outono) passado|(?:na )?primavera passada"
        r"|há (?:\w+ )+(?:dias?|semanas?|m[eê]s(?:es)?)|\w+ (?:dias?|semanas?|m[eê]s(?:es)?) atrás|já faz um tempo|n[oa] (?:verão|inverno|outono|primavera)"
    ),
    when_numbers=(
        (r"(?:no )?mês passado", 3, 62),
        (r"esta semana", 0, 6),
        (r"hoje (?:de manhã|à tarde|à noite)|esta (?:manhã|tarde|noite)", 0, 0),
        (r"outro dia", 1, 13),
        (r"anteontem|antes de ontem", 2, 2),
        (r"(?:há alguns dias|alguns dias atrás)", 2, 9),
        (r"(?:há algumas semanas|algumas semanas atrás)", 10, 45),
        (r"(?:há uma semana|uma semana atrás)", 5, 10),
        (r"(?:há duas semanas|duas semanas atrás)", 11, 18),
        (r"(?:há três semanas|três semanas atrás)", 17, 26),
        (r"(?:há um mês|um mês atrás)", 24, 45),
    ),
    met=(
        r"\b(?:entrevist\w+|convers\w+|falamos|falar (?:com|da|sobre)|reuni\w+|ligação|chamada|bate-?papo|encontro|encontramos|me receber|fui até a empresa|papo|visita|conhecê-l[oa]s?|te conhecer|conhecer-te)"
    ),
    role=(r"\b(?:vaga|posição|função|cargo|papel|oportunidade|emprego|trabalho)"),
    thanks=(
        r"\b(?:valeu|agrade[cç]\w+|obrigad[oa]|grat[oa]|gratidão|gentil|valorizo|muito amável)"
    ),
    interest=(
        r"pensa(?:ndo|r) na|quero muito|adora\w*|falado|falarmos|falar d|e d[aeo]s? |"
        r"\b(?:interess\w+|atrai\w*|anima\w*|entusiasm\w+|empolg\w+|apaixon\w+|vontade|adoraria|adorei|inspir\w+|motiv\w+|curiosidade|fascin\w+|conto os dias|mal posso esperar"
        r"|ficou (?:na minha cabeça|comigo)|levo comigo|o que me (?:contou|explicou|disse)|o que disse|(?:saber|ouvir|aprender|conhecer) mais|valorizo|alegr\w+|gost\w+|prazer|encant\w+|impression\w+|marcou)"
    ),
    close=(
        r"(?:minha|senhora? na) rede|nos conectar|nos lig(?:armos|ássemos)|ligar-nos|me conectar|também o (?:meu )?convite|mantendo contato|te adicionando|te adicionar|envi(?:o|o-lhe|o-te) o (?:meu )?convite|entrevista (?:\{|d|n)|até (?:ao? |o )?(?:dia \d|\{next)|próxima (?:conversa|entrevista)|até [aà] próxima|aqui (?:vai|fica) o (?:meu )?convite|deixo aqui +o (?:meu )?convite|fica(?: aqui)? o convite|continuar (?:a|essa|esta) conversa|nos falando|se falando|se fala também|vamos falando|volte a se falar|nos voltemos a cruzar|caminhos se voltem a cruzar|se fale mais|voltemos a falar|contac?to|até (?:muito )?breve|nos vemos|vemo-nos|"
        r"\b(?:(?:manter|mantermos|mantivéssemos|em|entro em) contat?c?to|(?:saber|aprender|ouvir|conhecer) mais|caminhos se cruz\w+|até (?:breve|logo|lá)|se conectar|acompanhar o trabalho|(?:um )?abraço|atenciosamente|cordialmente|tudo de bom"
        r"|se vê de novo|nos vemos outra vez|voltar a falar|continua\w+ a conversa|(?:falar|conversar) (?:de novo|novamente)|encontr\w+ por lá|continuar (?:a conversa|em contat?c?to))"
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
        r"|aguardo (?:o seu|a sua|seu|sua|um|uma)? ?(?:retorno|resposta)|fico (?:no aguardo|à espera)|outras (?:ofertas|propostas)|ainda não (?:tive|recebi|me (?!aceit|adicion))|por que (?:não|ainda)|prazo final|exijo|asap)"
    ),
    pitches=(
        r"\b(?:(?:candidat\w+|pessoa|perfil) (?:ideal|perfeit\w|cert\w)|(?:o|a) melhor (?:candidat\w+|opção|perfil|pessoa|escolha)|anos de experiência|minhas? (?:qualidades|habilidades|competências|conquistas|qualificações)|meus pontos fortes|me contrate"
        r"|agregar (?:muito )?valor|recomende|me recomendar|me indicar|me indique|encaixo perfeitamente)"
    ),
    attaches=(r"\b(?:aqui está|segue) (?:o|meu|um) link"),
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

_WEEKDAYS: Final = ("segunda", "terça", "quarta", "quinta", "sexta")
_NUMBERED: Final = (
    "entrevista|conversa|etapa|fase|vez|rodada|ronda|parte|reunião|chamada|ligação|pessoa"
)
"""What may be the second or fourth: "a segunda entrevista" is no Monday."""
_MONTHS: Final = (
    "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
    "novembro", "dezembro",
)  # fmt: skip


def _dates(ending: str, special_days: dict[int, str]) -> Dates:
    """Return how days are said: "na terça" in Brazil, "na terça-feira" in Portugal."""
    return Dates(
        days_ago={0: "hoje", 1: "ontem"},
        weekdays=(*(f"na {day}{ending}" for day in _WEEKDAYS), "no sábado", "no domingo"),
        last_weekdays=(
            *(f"na {day}{ending} passada" for day in _WEEKDAYS),
            "no sábado passado",
            "no domingo passado",
        ),
        last_week="na semana passada",
        tomorrow="amanhã",
        bare=("na ", "no "),
        other_day="",
        early_month="",
        mid_month="",
        months=_MONTHS,
        in_months=tuple(f"em {month}" for month in _MONTHS),
        on_date="no dia {day} de {month}",
        on_day="no dia {day}",
        on_date_year="no dia {day} de {month} de {year}",
        weekday_names=(
            *(
                rf"{day}-feira|(?:(?<=na )|(?<=de )|(?<=desta )|(?<=nesta )){day}(?! (?:{_NUMBERED}))"
                for day in _WEEKDAYS
            ),
            "sábado",
            "domingo",
        ),
        special_days=special_days,
        after_noun=Dates(
            days_ago={0: "de hoje", 1: "de ontem"},
            weekdays=(*(f"de {day}{ending}" for day in _WEEKDAYS), "de sábado", "de domingo"),
            last_weekdays=(
                *(f"de {day}{ending} passada" for day in _WEEKDAYS),
                "de sábado passado",
                "de domingo passado",
            ),
            last_week="da semana passada",
            other_day="",
            early_month="",
            mid_month="",
            months=_MONTHS,
            in_months=tuple(f"de {month}" for month in _MONTHS),
            # "A conversa de 24 de março" in Portugal, "do dia 24 de março" in Brazil.
            on_date="de {day} de {month}" if ending else "do dia {day} de {month}",
            on_day="do dia {day}",
            on_date_year="do dia {day} de {month} de {year}",
            special_days=special_days,
        ),
    )


_TU: Final = (
    ("ter-me", "teres-me"),
    ("agradecer-lhe", "agradecer-te"),
    ("envio-lhe", "envio-te"),
    ("agradeço-lhe", "agradeço-te"),
    ("Agradeço-lhe", "Agradeço-te"),
    ("lhe agradecer", "te agradecer"),
    ("agradeço ter-me", "agradeço teres-me"),
    ("agradeço-te ter-me", "agradeço-te teres-me"),
    ("agradecer-te ter-me", "agradecer-te teres-me"),
    ("Agradeço-te ter-me", "Agradeço-te teres-me"),
    ("Agradeço ter-me", "Agradeço teres-me"),
    ("e ter-me", "e teres-me"),
    ("também ter-me", "também teres-me"),
    ("por me ter ", "por me teres "),
    ("por ter feito", "por teres feito"),
    ("pelas suas ", "pelas tuas "),
    ("pelos seus ", "pelos teus "),
    ("as suas ", "as tuas "),
    ("os seus ", "os teus "),
    ("agradeço ter falado", "agradeço teres falado"),
    ("-te ter falado", "-te teres falado"),
    ("-te ter conversado", "-te teres conversado"),
    ("e ter conversado", "e teres conversado"),
    ("e ter sugerido", "e teres sugerido"),
    ("agradeço ter aceitado", "agradeço teres aceitado"),
    ("-te ter aceitado", "-te teres aceitado"),
    ("por ter aceitado", "por teres aceitado"),
    ("desejo-lhe", "desejo-te"),
    ("consigo", "contigo"),
    ("que me dedicou", "que me dedicaste"),
    ("me contou", "me contaste"),
    ("me disse ", "me disseste "),
    ("me telefonou", "me telefonaste"),
    ("sugeriu", "sugeriste"),
    ("o seu tempo", "o teu tempo"),
    ("pelo seu tempo", "pelo teu tempo"),
    ("o seu telefonema", "o teu telefonema"),
    ("o seu convite", "o teu convite"),
    ("a sua ", "a tua "),
    ("pela sua ", "pela tua "),
    ("no seu trabalho", "no teu trabalho"),
    ("para si ", "para ti "),
    ("a si ", "a ti "),
    ("se precisar de", "se precisares de"),
    ("caso precise de", "caso precises de"),
    ("consegue dizer-me", "consegues dizer-me"),
    ("lembre-se de mim", "lembra-te de mim"),
    ("que se lembrasse de mim", "que te lembrasses de mim"),
    ("que se lembre de mim", "que te lembres de mim"),
    ("conte comigo", "conta comigo"),
)
"""European sentences to somebody who is addressed as tu."""
_WARM: Final = (
    ("como você sugeriu", "como você falou"),
    ("pelos conselhos", "pelas dicas"),
    ("pelo conselho sobre", "pela dica sobre"),
)
"""Brazilian sentences after a warm talk; the European ones have none of these words."""
_VERB: Final = (
    r"(?!(?:lugar|lar|ar|bar|mar|par|prazer|mulher|celular|altar|colar|jantar|aluguer)\b)\w+[aei]r"
)
"""A verb; the words named end like one and are nouns."""
_INFINITIVE: Final = rf" sobre (?=(?:não )?{_VERB}(?:se|me|lo|la|los|las)?\b)"
"""What is said of doing something."""
_MADE: Final = (
    r"(?:[oa]s?|uma?|uns|umas|esse|essa|este|esta) (?:plano|exercício|orçamento|esboço|desenho|maquet"
    r"|teste|diagnóstico|simulação|ensaio|prova|receita|massa|degustação|cálculo|croqui|roteiro|cronograma)"
    r"|(?:[oa]s?|uma?|uns|umas|ess[ea]s?|est[ea]s?) (?:"
    r"(?!(?:equipa|aparta|medica|departa|docu|argu|regula|monu|ele|frag|seg|mo|ali|fer|instru|orna|testa)mento)\w+mentos?\b"
    r"|(?!imagem|mensagem|linguagem|paisagem|garagem|personagem)\w+agem\b"
    r"|(?:apresenta|tradu|calibra|avalia|marca|prepara|decora|programa|monta|instala)ção\b"
    r"|(?:poda|limpeza|costura|pintura|leitura|solda|análise|revisão|troca|colheita|correção)\b"
    r"|(?:escultura|prótese|coroa|vitrine|montra|arranjo|bolo|pão|molho|sobremesa|molde|bainha)s?\b)"
)
"""What two people make or do together; anything else they work on, or look at."""
_LOOKED_AT: Final = (
    r"(?:[oa]s?|uma?|uns|umas|ess[ea]s?|est[ea]s?) (?:cas|problema|quest|exempl|situaç|dados|número|cont"
    r"|relatório|gráfico|resultado|amostra|document|text|códig|process|exame|ficha|planta|mapa)\w*"
)

_WORK: Final = (
    (
        r"(temper|mont|desmont|sold|model|mold|usin|regul|pes|lav|calibr|prepar|decor|instal|afin)(?:agem|ação)",
        r"\1ar",
        r"\1ado",
    ),
    (r"(fech|agend|planej?|carreg|descarreg|mape)amento", r"\1ar", r"\1ado"),
    (r"(pod|troc|costur|sold|limp|pint)(?:eza|ura|a)", r"\1ar", r"\1ado"),
    (r"(an)álise", r"\1alisar", r"\1alisado"),
    (r"(corr)eção", r"\1igir", r"\1igido"),
    (r"(l)eitura", r"\1er", r"\1ido"),
    (r"(colh)eita", r"\1er", r"\1ido"),
)
"""Names of work that people do together, the verb, and what was done."""
_OF_IT: Final = r"d(?:e (?=uma? )|(?=(?:[oa]s?|uma?|ess[ea]s?|est[ea]s?) ))"
"""Only of a certain thing: "a troca de turno" is no "trocar turno"."""
_WORKED: Final = tuple(
    pair
    for name, verb, done in _WORK
    for work in (rf"(?:[oa]s?|uma?|ess[ea]s?|est[ea]s?) {name} {_OF_IT}",)
    for pair in (
        (rf"\bvisto comigo {work}", f"{done} comigo "),
        (rf"\bver comigo {work}", f"{verb} comigo "),
        (rf"\bde analisar {work}", f"de {verb} "),
    )
)
"""The verb instead of its name: "temperar comigo o chocolate", not "fazer a temperagem do"."""

BANK: Final = Bank(
    language="pt",
    notes=sections(SENTENCES, GREETINGS),
    messages=messages_with(EMAIL_THANKS, MESSAGES),
    subjects={
        "thank_you_email": (
            Line("Agradecimento pela conversa {of_when}: {role}"),
            Line("Agradecimento pela conversa sobre a vaga de {role}"),
            Line("Vaga de {role}: agradecimento"),
            Line("Agradecimento"),
        ),
        "follow_up_email": (
            Line("Ainda sobre a vaga de {role}", needs="wants_role"),
            Line("Vaga de {role}"),
            Line("Minha entrevista {when}"),
            Line("Minha entrevista"),
        ),
        "rejection_thank_you": (
            Line("Agradecimento: {role}"),
            Line("Agradecimento"),
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
    dates=_dates("", special_days={1: "1º"}),
    dates_alternate=_dates("-feira", special_days={}),
    lexicon=LEXICON,
    echoes=(
        r"(?P<conversa>convers)|(?P<papo>\bpapo)|(?P<equipe>\bequip)|(?P<entrevista>entrevista)|(?P<vaga>\bvaga(?! volt))|(?P<gostar>\bgost(?:ei|ar\b))|(?P<gostaria>\bgost(?:ava|aria))|(?P<gosto>\bgosto\b)"
        r"|(?P<bom>\bbom\b)|(?P<agradecer>agrade)|(?P<prazer>prazer)|(?P<interesse>interess)"
        r"|(?P<consigo>\bcon[st]igo\b)|(?P<feliz>\bfeliz)|(?P<contente>\bcontente)|(?P<aqui>\bpor aqui)|(?P<falar>\bfal[aá])|(?P<querer>\bqueria\b)|(?P<adorar>\bador)|(?P<trabalho>trabalh)|(?P<convite>convite|conect)|(?P<empresa>\bempresa)"
    ),
    greetings=GREETINGS,
    wholes=said_to_each(wholes_with(THANKS, SENTENCES, WHOLES, dressed=said_once)),
    acts=THANKS.acts,
    acts_asked=THANKS.asked,
    acts_infinitive=THANKS.infinitive,
    acts_joined=(
        (rf"pelas palavras de incentivo{_INFINITIVE}", "por me incentivar a "),
        (rf"pelas suas palavras de incentivo{_INFINITIVE}", "por me ter incentivado a "),
        (rf"pelas tuas palavras de incentivo{_INFINITIVE}", "por me teres incentivado a "),
        (rf"(aconselhado){_INFINITIVE}", r"\1 a "),
        (rf"\bas (?:suas|tuas) palavras de incentivo{_INFINITIVE}", "o incentivo para "),
        (rf"(conselhos|incentivo){_INFINITIVE}", r"\1 para "),
        (rf"(conselho){_INFINITIVE}", r"\1 de "),
        (rf"\bver comigo ({_VERB}) ", r"\1 comigo "),
        (rf"\bvisto comigo (?={_VERB} )", "estado comigo a "),
        (rf"\bde analisar (?={_VERB} )", "de "),
        *_WORKED,
        (rf"\bvisto comigo [oa]s? revis(?:ão|ões) {_OF_IT}", "revisto comigo "),
        (rf"\bver comigo [oa]s? revis(?:ão|ões) {_OF_IT}", "revisar comigo "),
        (rf"(franqueza){_INFINITIVE}", r"\1 quanto a "),
        (rf"\bvisto comigo (?={_MADE})", "feito comigo "),
        (rf"\bver comigo (?={_MADE})", "fazer comigo "),
        (rf"\bde analisar (?={_MADE})", "de fazer "),
        (rf"\bvisto comigo (?={_LOOKED_AT})", "analisado comigo "),
        (rf"\bver comigo (?={_LOOKED_AT})", "analisar comigo "),
    ),
    acts_talk=THANKS.talk,
    acts_first=THANKS.words_first,
    alternate="european",
    regards_first=True,
    regards=(
        Line("Abraços.", "w", "!european colleague !titled !ms !mr !several"),
        Line("Abraços.", "w", "!european was_frank !titled !ms !mr !several"),
        Line("Abraços.", "w", "!european gave_advice !titled !ms !mr !several"),
        Line("Um abraço.", "w", "!european"),
        Line("Abraços.", "w", "!european !colleague !titled !ms !mr !several"),
        Line("Abraço.", "w", "!european !titled !ms !mr !several"),
        Line("Um abraço.", "p", "!european !cold !titled !recruiter !own_recruiter"),
        Line("Até mais.", "p", "!european !cold !titled !boss !colleague"),
        Line("Atenciosamente.", "p", "!european cold"),
        Line("Atenciosamente.", "p", "!european titled !cold"),
        Line("Atenciosamente.", "f", "!european"),
        Line("Cordialmente.", "f", "!european"),
        Line("Um abraço.", "w", "european familiar !titled"),
        Line("Abraço.", "w", "european familiar !titled"),
        Line("Cumprimentos.", "w", "european !familiar"),
        Line("Abraço.", "p", "european familiar !titled !cold"),
        Line("Cumprimentos.", "p", "european !familiar"),
        Line("Cumprimentos.", "p", "european familiar cold"),
        Line("Com os melhores cumprimentos.", "f", "european"),
        Line("Melhores cumprimentos.", "f", "european"),
        Line("Cumprimentos.", "f", "european"),
    ),
    addresses={
        "dr": "Dr. <{given}/{full}>",
        "dr woman": "<Dra. {given}/Dra. {full}>",
        "prof": "Professor {full}",
        "prof woman": "Professora {full}",
        "prof_dr": "Professor {full}",
        "prof_dr woman": "Professora {full}",
        "woman": "<Sra. {given}/{full}>",
        "man": "<Sr. {given}/{full}>",
        "ing": "Eng. <{given}/{full}>",
        "ing woman": "<Eng. {given}/Eng.ª {family}>",
        "ing man": "<Eng. {given}/Eng.º {family}>",
    },
    first_name_always=True,
    full_name_where="european",
    full_name_to_recruiters=True,
    colleague_knows=True,
    small_role=True,
    own_forms=OWN_FORMS,
    masculine=r"\w+(?:or|o|eiro|ário)",
    process=r"(?:o |a |os |as |seus? |suas? )?(?:próximos passos|próximas? (?:etapas?|fases?)|passos seguintes|processo(?: seletivo| de seleção| de recrutamento)?$|etapas do processo|fases do processo|calendário|prazos|condições|horários?|benefícios|contrato$)|como (?:segue|continua|vai|é|funciona|será|fica) o processo",
    hearing={
        "": "falar sobre {rest}",
        "como ": "saber como {rest}",
        "por que ": "saber por que {rest}",
        **{f"{word} ": f"saber {word} {{rest}}" for word in ("o que", "quem", "onde", "quando")},
    },
    singular=r"(?:o|a|um|uma|seu|sua) ",
    plural=r"(?:os|as|uns|umas|seus|suas) ",
    and_=" e ",
    of_each=True,
    at={
        "": "na {rest}",
        "a ": "na {rest}",
        "o ": "no {rest}",
        "os ": "nos {rest}",
        "as ": "nas {rest}",
        **{
            f"{noun} ": f"nas {noun} {{rest}}"
            for noun in (
                *("Oficinas", "Águas", "Caves", "Lojas", "Fábricas", "Termas", "Edições"),
                *("Construções", "Conservas", "Confeções", "Indústrias", "Tintas", "Malhas"),
            )
        },
        **{
            f"{noun} ": f"nos {noun} {{rest}}"
            for noun in ("Jardins", "Laboratórios", "Hotéis", "Estaleiros", "Armazéns", "Correios")
        },
        **{
            f"{noun} ": f"no {noun} {{rest}}"
            for noun in (
                *("Grupo", "Banco", "Hospital", "Instituto", "Colégio", "Laboratório", "Centro"),
                *("Estúdio", "Museu", "Teatro", "Jornal", "Clube", "Hotel", "Restaurante", "Café"),
                *("Externato", "Parque", "Solar", "Aeroporto", "Núcleo", "Viveiro", "Shopping"),
                *("Escritório", "Supermercado", "Mercado", "Ministério", "Tribunal", "Sindicato"),
                *(
                    "Conselho",
                    "Serviço",
                    "Armazém",
                    "Ateliê",
                    "Atelier",
                    "Observatório",
                    "Consórcio",
                    "Jardim",
                    "Aeródromo",
                    "Aquário",
                    "Barracão",
                    "Canil",
                    "Conservatório",
                    "Quartel",
                    "Sítio",
                    "Infantário",
                    "Agrupamento",
                    "Lar",
                    "Talho",
                    "Posto",
                    "Salão",
                    "Buffet",
                    "Bistrô",
                    "Bar",
                    "Açougue",
                    "Estaleiro",
                    "Cartório",
                    "Frigorífico",
                    "Studio",
                    "Consultório",
                    "Moinho",
                    "Engenho",
                    "Lagar",
                    "Matadouro",
                    "Minimercado",
                    "Pavilhão",
                ),
            )
        },
    },
    dialects={"european_familiar": (*TU, *_TU), "warm": _WARM},
    of={
        "": "de {rest}",
        "o ": "do {rest}",
        "a ": "da {rest}",
        "os ": "dos {rest}",
        "as ": "das {rest}",
    },
    two_family_names=("maría", "josé", "juan", "ana", "luis", "joão", "maria"),
    is_={
        "": "é {rest}",
        **{
            f"{word} ": f"são {word} {{rest}}"
            for word in (
                *("os", "as", "uns", "umas", "seus", "suas", "teus", "tuas", "meus", "minhas"),
                *("estes", "estas", "esses", "essas", "nossos", "nossas", "todos", "todas"),
            )
        },
    },
    clause_words=("como", "o que", "por", "que", "se", "onde", "quando", "qual", "porque"),
    regions={
        "european": (
            "PT",
            (
                r"\b(?:equipas?|contactos?|factos?|consigo|vosso|connosco|convosco|ecrãs?|utilizador\w*"
                r"|registos?|armazém|autocarros?|comboios?|telemóve[il]s?|ficheiros?|planeamento|desporto"
                r"|contabilistas?|talho|pequeno-almoço|receção|conceção|perceção|miúdos|projectos?"
                r"|\w+ámos|\w*(?:nómic|cadémic|trónic|lógénic)\w*|sénior|prémios?|género|Antóni[oa]"
                r"|Lda|Lisboa|Porto(?! (?:Alegre|Seguro|Velho|Feliz|Real|Nacional))|Coimbra|Braga"
                r"|Aveiro|Setúbal|Leiria|Viseu|Guimarães|Matosinhos|Oeiras|Cascais|Almada"
                r"|Évora|Funchal|Portugal)\b|\bao serviço d|\bestão a \w+r\b"
            ),
        )
    },
)
