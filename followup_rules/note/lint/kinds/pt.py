# ruff: noqa: E501  # an expression is read in one line
"""Kinds of faults in Portuguese, of Brazil and of Portugal."""

from typing import Final

from followup_rules.note.lint.kinds.words import any_of, listed, near

_PAPERS: Final = r"(?:cv\b|c\.v\.|curr[ií]cul(?:o|um)\b|portf[óo]lio\b|portef[óo]lio\b|cartas? de (?:apresentação|recomendação|motivação|referência)|referências\b|certificados?\b|diplomas?\b|certidões|documentos?\b|documentação|comprovativos?|comprovantes?|pdf\b|trabalhos\b|amostras?\b|apresentação\b|slides\b|book\b|reel\b|histórico\b|proposta\b|link\b|fotos d[oa]s meus|arquivo\b|ficheiro\b)"
_SENDS: Final = r"(?:envio|mando|deixo|partilho|compartilho|encaminho|remeto|passo|junto|anexo|reenvio|enviei|mandei|deixei|partilhei|compartilhei|encaminhei|anexei|enviarei|mandarei|subi|coloquei)"
_GREETS: Final = r"abraços?|beijos?|bjs|cumprimentos|obrigad[oa]|agradec\w*|agradeço|saudações|lembranças|convite|que|porque"
_ATTACHES: Final = any_of(
    r"\bem anexo\b|\banex(?:o|ei|ando|ado|ada|ados|adas|amos) (?:o|a|os|as|meu|minha|meus|aqui|também)\b|\b(?:vai|vão|segue|seguem|está|estão|vou) (?:\w+ )?anex\w+|\banexad\w+\b|\bsegue(?:m)? (?:também |aqui |abaixo )?(?:o |a |os |as |um )?(?:meu|minha|meus|minhas|link|pdf|arquivo|cv|currículo|portf\w+)\b|\bencontra(?:rá)? em anexo",
    near(
        rf"\b(?:(?:lhe|te|vos|eu|já|também) )*{_SENDS}(?:-lhes?|-te|-vos)?(?: também| aqui| abaixo)?",
        _PAPERS,
        without=_GREETS,
    ),
    near(
        r"\b(?:liberdade de|permito-me|me permito|gostaria de|queria|quero|aproveito (?:para|e)|vou|posso|permita-me|venho)(?: também| lhe| te| já)* (?:enviar|mandar|deixar|partilhar|compartilhar|encaminhar|remeter|juntar|anexar|passar)(?:-lhe|-te|-vos)?",
        _PAPERS,
        without=_GREETS,
    ),
    rf"\b(?:aqui|cá) (?:vai|vão|fica|ficam) (?:também |o |a |os |as |um )*(?:meu |minha |meus )*{_PAPERS}",
    r"\b(?:d(?:ê|á|a|eem)|deita|espreit[ae]|veja|olh[ae]|confir[ae]|visit[ae]|dá) (?:só )?(?:uma (?:olhada|olhadela|espreitadela|conferida|espiada) (?:a|ao|no|na|em) ?)?(?:o |a |os |ao )?(?:meu|minha|meus) (?:site|blog|cv|currículo|portf[óo]lio|página|perfil|trabalhos)\b|\bn[oa] (?:meu|minha) (?:site|blog|github|portf[óo]lio|insta\w*|behance|página)\b",
    rf"\b(?:voltei|volto|torno|tornei) a (?:mandar|enviar|passar|anexar|deixar)(?:-te|-lhe|-vos)? (?:o|a|meu|minha|os|as)(?: meus?| minhas?)? {_PAPERS}",
)

_SURE: Final = r"(?:proativ[oa]|pró-?ativ[oa]|respons[áa]vel|trabalhador[a]?|pontual|assídu[oa]|dedicad[oa]|esforçad[oa]|comprometid[oa]|organizad[oa]|líder|dinâmic[oa]|batalhador[a]?|guerreir[oa]|multitarefas?|perfeccionista|focad[oa]|desenrascad[oa]|polivalente|disciplinad[oa]|empenhad[oa]|confiável|resiliente|persistente|determinad[oa]|caprichos[oa]|despachad[oa]|cumpridor[a]?|lutador[a]?|eficiente|prestativ[oa]|pau pra toda obra)"
_LOOSE: Final = r"(?:honest[oa]|motivad[oa]|criativ[oa]|flexível|séri[oa]|simpátic[oa]|educad[oa]|comunicativ[oa]|leal|paciente|ambicios[oa]|versátil|apaixonad[oa]|entusiasta|experiente|qualificad[oa]|capaz|rápid[oa]|ágil|inteligente|sociável|positiv[oa]|esfomead[oa]|autodidata|fort[ea]|com experiência)"
_PITCHES: Final = any_of(
    listed(
        r"\b(?:sou|me considero|considero-me|sendo|tenho sido) (?:(?:uma?|pessoa|muito|super|sempre|bastante|bem|alguém|também|realmente|extremamente|profissional|cara|rapaz|moça|mulher|homem|o mais|a mais|totalmente|tão|demais|ótim[oa]|boa|bom|verdadeir[oa]|grande) )*",
        _SURE,
        _LOOSE,
        "e|além de|assim como",
    ),
    rf"(?:^|[.!?:–—-] )(?:pessoa )?{_SURE}(?:, | e ){_SURE}\b",
    r"\blíder nat[oa]\b|\bvendedor[a]? nat[oa]\b|\b(?:funcionári[oa]|colaborador[a]?|vendedor[a]?|empregad[oa]|destaque) do (?:mês|ano)\b|\b(?:aprendo|pego|trabalho) (?:muito |super |as coisas |bem )?(?:rápido|depressa|duro|sob pressão|rapidinho|em equip[ea]|fácil)\b|\btrabalho (?:muito )?bem (?:em equip[ea]|sob pressão)|\bfacilidade (?:de|em|para) (?:aprend\w+|comunica\w+|lidar|trabalhar)|\bninguém (?:trabalha|rala|me ganha|se esforça)|\bvisto a camis\w+|\b(?:sempre )?dou (?:o |sempre )*(?:meu |de mim )?(?:melhor|máximo|sangue|tudo|litro|100|110|200)|\bnunca (?:falto|faltei|cheguei atrasad\w|chego atrasad\w|me atraso|desisto)|\bnão (?:tenho medo|fujo|corro) (?:de|do|da) (?:trabalho|serviço|luta)|\bmeu (?:comprometimento|empenho|profissionalismo|espírito de equip[ea]|diferencial|ponto forte)\b|\bminha (?:dedicação|liderança|pontualidade|proatividade|garra|capacidade|responsabilidade)\b|\b(?:bati|superei|ultrapassei) (?:\w+ ){0,3}metas?|\bespírito de (?:liderança|equip[ea])|\b(?:serei|seria) (?:uma? )?(?:ótim|excelente|grande|bo[am]|valios)\w* (?:\w+ )?(?:aquisição|funcionári|adição|colega|reforço|profissional|contratação|colaborador)\w*|\bvontade de trabalhar não (?:me )?falta",
    rf"\bcomo (?:(?:uma?|boa|bom|profissional|pessoa|trabalhador[a]?) )*{_SURE}\b[^.!?\n]{{0,60}}\b(?:gostaria|queria|quero|posso|estou|eu|sei que)\b",
    r"\bninguém (?!(?:se|estava|está|era|é|riu|foi|ficou)\b)[^.!?\n]{1,40}\b(?:mais|melhor|menos) [^.!?\n]{0,25}que eu\b",
    r"\b(?:jamais|nunca) (?:tive|causei) (?:um|uma|nenhum|nenhuma) (?:\w+ )?(?:acidente|reclamação|queixa|incidente|multa)|\b(?:reduzi|baixei|aumentei|cortei|subi|dobrei|melhorei) [^.!?\n]{0,30}\d+ ?(?:%|por cento)",
)

_PRESSES: Final = any_of(
    r"\b(?:peço|suplico|imploro|rogo|agradecia|por favor)\b[^.!?\n]{0,25}\breconsider\w*|\breconsider[ea]m? (?:a|o|sua|tua|minha)\b",
    r"\b(?:fal[ae]|falar|falem|falas|diz|diga|digas|dizer|falasse|falares)\b (?:\w+ ){0,3}?(?:bem |umas coisas boas |coisas boas )(?:\w+ )?(?:de mim|a meu respeito)|\b(?:fal[ae]|falar|diga|diz) (?:\w+ ){0,4}por mim\b|\b(?:uma )?(?:boa |bela )?(?:palavra|palavrinha)\b[^.!?\n]{0,15}\b(?:por mim|a meu favor|em meu favor|pra mim|minha)|\bpalavrinha\b(?=[^.!?\n]{0,20}(?:chef|diret|patr|dono|gerent))|\b(?:dá|dê|dar|me dá|dás)(?:-me|-lhe)? (?:uma |um |aquela )(?:força|forcinha|mãozinha|ajudinha|empurrão\w*|jeitinho|moral|toque)\b|\ba meu favor\b|\b(?:mete|meter|meta) (?:uma |a )?cunha|\bpuxa(?:r)? (?:a brasa|por mim|um saco)|\bintercede\w*|\blembr[ae](?:-te|-se)? de mim|\bme (?:apoie|apoia|indica|defende|defenda)\b|\btorce(?:r)? por mim|\btorçam? por mim",
    r"\bconto (?:muito |mesmo )?(?:com (?:você|vocês|o senhor|a senhora|vc|vcs|a sua|vosso|o seu|a tua)|contigo|consigo|convosco)\b|\b(?:preciso|tô precisando|estou precisando|precisava) (?:muito |mesmo |demais |urgentemente |tanto )*(?:d?est[ea]|dess[ea]|dest[ea]|desse|do|da|de trabalhar|trabalhar) (?:\w+ )?(?:vaga|emprego|trabalho|trampo|oportunidade|lugar|posto|chance)?|\bnão me (?:deix\w+ (?:na mão|de fora|esperando|mal|à espera|pendurad\w)|desiluda\w*|decepcion\w+|esqueç\w+)|\bnão se esqueç\w+ de mim|\b(?:me )?(?:escolh|contrat)[ae](?:m)?(?:-me| eu| a mim)\b|\bme (?:escolhe|escolha|contrata|dá (?:essa|uma|a) (?:chance|oportunidade|vaga)|dê (?:essa|uma|a) (?:chance|oportunidade|vaga))|\bdá-me (?:uma|esta|a) (?:oportunidade|hipótese|chance)|\b(?:quais (?:são )?(?:as )?)?minhas chances\b|\bminhas hipóteses\b|\bdesesperad\w|\bdepend\w+ (?:disso|desta|dessa|de si|de você|de vc)\b|\btenho (?:família|filhos|contas) (?:pra|para|a) (?:criar|sustentar|pagar)",
    r"\b(?:decid|respond|resolv|escolh|apress|defin)\w*(?:-se)?\b[^.!?\n]{0,20}\b(?:logo|rápido|depressa|rapidamente|já\b|quanto antes|hoje|amanhã|até|em breve|rapidinho|com urgência|esta semana|essa semana)|\boutr[oa]s? (?:\w+ )?(?:empresa|casa|lugar|sítio|restaurante|escola|clínica|hospital|quinta|fazenda|obra|loja|oficina|oferta|proposta|estúdio|escritório|hotel|firma|laboratório|padaria|salão)s?\b[^.!?\n]{0,40}\b(?:resposta|esper\w+|quer\w*|pedi\w+|precis\w+|oferta|interess\w+|até|decid\w+|cham\w+|oferec\w+|prazo|pression\w+)|\b(?:quer|querem|esperam?|pedem|pede|precisam?) (?:d[ea] )?(?:a )?(?:minha|uma) (?:resposta|decisão)|\btenho (?:uma|outra|duas|várias|mais) (?:\w+ )?(?:oferta|proposta)s?\b|\b(?:espero|aguardo) (?:ansios\w+|com ansiedade|impacient\w+|a tua resposta|sua ligação|por (?:uma |sua )?resposta)|\bsenão (?:aceito|vou|assino|fico)|\bquanto tempo (?:mais )?(?:tenho|preciso|vou) (?:de |que )?esperar|\btô (?:ansios\w|aflit\w|agoniad\w)\b",
    r"\boutr[oa] (?:\w+ )?(?:construtora|fábrica|obra|fazenda|imobiliária|transportadora|quinta|adega|firma|empresa)s? (?:já |também |que )*(?:me )?(?:está |tá |anda )?(?:a )?(?:me )?(?:cham|procur|lig|quer|esper)\w+|\b(?:só|por favor,?|vê se|veja se) não demor(?:a|e|es|em)\b|\bnão demor(?:a|e|es|em) (?:que|não|viu|hein|tá|(?:pra|para|a) (?:me )?(?:responder|decidir|chamar))\b",
)

_REQUEST: Final = r"(?:convite|pedido|solicitação)"
_REQUEST_TALK: Final = any_of(
    r"\b(?:ainda|nunca) (?:não )?(?:me |o |foi |fui |tinha )*(?:aceit|adicion|aprov|respond|confirm)\w*|\bnão (?:me |o |foi |fui |tinha |chegou a )*(?:aceit(?:ou|aste|ado|ar|aram|e)|adicion(?:ou|aste|ado)|aprov(?:ou|ado))\b|\bsem (?:aceitar|aceite|resposta)\b",
    rf"\b(?:meu|minha|o|este|esse) (?:\w+ )?{_REQUEST}\b (?:\w+ )?(?:ainda|continua|pendente|tá|está|ficou|não|de novo|anterior|há)\b|\b(?:te |lhe )?(?:mandei|enviei|tinha (?:mandado|enviado)|reenvi[oe]i?|mando de novo|envio novamente|estou (?:re)?enviando)(?:-te|-lhe)? (?:\w+ ){{0,3}}{_REQUEST}(?! (?:para|pra) (?:a |uma )?(?:conversa|reunião|entrevista|café))|\b(?:me )?(?:aceita|aceite|aceitas|adiciona|adicione|adicionas|aceitar|adicionar|aprova|aprove)\b (?:\w+ )?(?:aí|ai|lá|por favor|pf|pfv|pfvr|me|-me|o (?:meu )?(?:convite|pedido))\b|\b(?:aceit[ae]|adicion[ae]|aprov[ae])-me\b|\b(?:aceit[ae]|confirm[ae]|aprov[ae])r? (?:o |a )?(?:meu|minha|este|esse|esta) {_REQUEST}|\bme (?:aceita|aceite|adiciona|adicione|aceitar|adicionar|add)\b|\b(?:segunda|terceira|nova) tentativa|\btent(?:o|ando|ei|ar) (?:de novo|outra vez|novamente|te adicionar|adicionar)|\b(?:clica|clique|carrega|carregue|aperta) (?:em|no) (?:\"|“)?aceitar|\bdeve ter(?: te| lhe)? (?:passado|escapado)",
)

_STARTING: Final = any_of(
    r"\b(?:mal posso esperar|não vejo a hora|louc[oa] (?:pra|para)|doid[oa] (?:pra|para)) (?:pra |para |de |por )?(?:começar|trabalhar|entrar|iniciar)\b",
    r"\b(?:ansios[oa]|animad[oa]|empolgad[oa]|content[ea]|feliz|entusiasmad[oa]|pront[oa]|doid[oa]|louc[oa]|contando (?:os|as) (?:dias|horas)|conto os dias|mal posso esperar|mal vejo a hora|não vejo a hora|mortinh[oa]|vontade|desejos[oa]|ansiedade|alegria|animação|expectativa|em pulgas|desej\w+|tô que não me aguento)\b[^.!?\n]{0,20}?\b(?:começar|iniciar|integrar|entrar (?:para|pra|na|no|em)|juntar-me|me juntar|fazer parte d\w+ (?:\w+ )?(?:equip\w|time|família|casa|empresa|turma|galera)|trabalhar (?:com|na|no|aí|convosco)|trampar|meu primeiro dia|o primeiro dia|arrancar|meter (?:as )?mãos|pôr (?:as )?mãos|vestir a camis\w+|me integrar|botar a mão na massa|integrar-me|aprender (?:tudo )?com vocês)",
    r"\b(?:meus?|minhas?) (?:futur|nov|próxim)[oa]s? (?:\w+ )?(?:equip[ea]|coleg\w+|chefe\w*|gestor\w*|time|turma|patr\w+|malta|galera|gerente|casa|emprego|trabalho|companheir\w+|alun\w+|líder|supervisor\w*|escritório|local de trabalho|empresa)\b|\b(?:sua?|teu|tua|voss[oa]|seu) (?:futur|nov|próxim)[oa] (?:\w+ )?(?:coleg\w+|funcionári\w+|colaborador\w*|reforço|membro|estagiári\w+|contratad\w+|integrante)|\bquando (?:eu )?(?:já )?(?:começar|entrar|estiver (?:aí|com|na|no|a trabalhar)|integrar|for da equip[ea])|\b(?:em breve|logo) (?:seremos|vamos ser|serei) coleg\w+|\bno meu primeiro dia",
)
_CHOSEN: Final = any_of(
    r"\b(?:ter sido|(?<!se )fui|por ser|de ser|ter ficado) (?:[oa] )?(?:escolhid|selecionad|contratad|admitid|eleit)[oa](?! (?:(?:para|pra) (?:a |uma |o |esta )?(?:\w+ )?(?:entrevista|fase|etapa|ronda|rodada|prova|teste|segunda|próxima)))|\b(?:me (?:ter(?:em)? |terem )?(?:escolhid|selecionad|contratad|escolher|contratar|selecionar|admitir)\w*|(?:terem-me|ter-me) (?:escolhid|selecionad|contratad)\w*|(?:escolher|contratar|selecionar)(?:em)?-me)\b(?! (?:(?:para|pra) (?:a |uma |o |esta )?(?:\w+ )?(?:entrevista|fase|etapa|ronda|rodada|prova|teste|segunda|próxima)))|\b(?:consegui|conquistei|peguei|fiquei com) (?:a|o|essa) (?:vaga|emprego|lugar|trabalho|trampo|posto)|\bpel[ao] (?:vaga|emprego|contratação|minha contratação|lugar|oportunidade de (?:trabalho|emprego))\b(?! (?:aberta|anunciada))",
)
_FAREWELL: Final = any_of(
    r"\b(?:pena|lamento|lamentável|infelizmente|triste|desilu\w+|decepcion\w+|chatead\w+|azar|chato|sinto muito)\b[^.!?\n]{0,25}\b(?:não (?:deu (?:certo|pra)|ter(?:em)? (?:sido|dado|corrido|resultado|me|ficado|conseguido)|tenha\w* (?:sido|dado|corrido|resultado|me|ficado)|rolou|foi (?:dessa|desta)|fui (?:escolhid|selecionad|aprovad)\w*|passei|resultou|funcionou|correu|consegui (?:a|o)|fiquei com|vamos trabalhar|vingou|ter dado|ter rolado|foi possível trabalhar|me (?:escolh|selecion)\w+)|outr[oa] (?:candidat\w+|pessoa)|o não\b|a recusa|a reprovação)",
    r"\b(?:mesmo|apesar de|ainda que|embora)\b[^.!?\n]{0,25}\b(?:não (?:ter(?:em)? (?:sido|me|dado|passado|ficado)|(?:sido|tendo) (?:escolhid|selecionad|aprovad)\w*|tenha\w* (?:sido|dado|me)|passando|dando certo)|(?:escolhido|optado|preferido) (?:por )?outr[oa])|\b(?:quem sabe|talvez|fica|será|fica para) (?:n?uma? |pr?a? |para |a |numa )?(?:outra |próxima)(?: (?:oportunidade|vez|vaga))?\b(?! (?:conversa|entrevista|etapa|fase|visita|a gente (?:fala|toma|conversa)|nos|falamos))|\b(?:sorte|sucesso|parabéns) (?:a|à|ao|com|para) (?:pessoa|quem|[oa] (?:escolhid|selecionad|nov[oa]|candidat))\w*|\b(?:teria|tinha) (?:adorado|gostado) (?:muito )?(?:de )?(?:trabalhar|fazer parte|integrar|entrar)|\bfoi (?:dessa|desta) vez\b",
)

_OTHER_DAYS: Final = r"\b(?:avis\w+|linhas|palavras|notícias?|retorno|come[çc]o|começar|começa|inicio|início|iniciar|primeiro dia|entro|arranco|assin\w+|contrato|mensagem|e-?mail|mail|carta|publicação|artigo|post|oferta|proposta|resposta|decisão|próxim[oa]s? (?:entrevista|ronda|rodada|etapa|fase|passo)|segunda (?:entrevista|ronda|rodada|fase|etapa)|até|desde|a partir|nos vemos|vemo-nos|a gente se (?:vê|fala|encontra)|feriado|aniversário|férias|inauguração|abertura|mudança|show|concerto|jogo|feira|festa|casamento)\b|\bescrev\w+(?:-(?:lhe|te|vos))? *$"
_MET: Final = r"\b(?:est(?:ar|ive) com (?:você|vocês|o senhor|a senhora)|est(?:ar|ive) con(?:tigo|sigo|vosco)|falar con(?:tigo|sigo|vosco)|prosear|prosa|trocar (?:umas )?ideias?|cavaqu\w+|conversinha)\b"
_PLACEHOLDER: Final = r"\b(?:Prezad|Car|Estimad|Querid)(?:o ?\(a\)|o ?/ ?a|a ?/ ?o|a ?\(o\)|[@x])(?![\w/(])|\b(?:Sr|Senhor)\.? ?(?:/ ?(?:Sra|a|Senhora)\b\.?|\(a\))|\b(?:Sr|Sra|Senhor|Senhora|Prezad[oa]|Car[oa])\.? X\b|\b(?:XX|DD)/(?:XX|MM)\b"

KINDS: Final[dict[str, str]] = {
    "attaches": _ATTACHES,
    "pitches": _PITCHES,
    "presses": _PRESSES,
    "request_talk": _REQUEST_TALK,
    "starting": _STARTING,
    "chosen": _CHOSEN,
    "farewell": _FAREWELL,
    "other_days": _OTHER_DAYS,
    "met": _MET,
    "placeholder": _PLACEHOLDER,
}
