# ruff: noqa: E501  # an expression is read in one line
"""What a typed topic may begin with, contain or lack: Portuguese."""

from typing import Final

from followup_rules.note.topic.terms.model import Terms

PT: Final = Terms(
    remark=r"que (?:é|são|está|estão|era|me|eu)\b|(?:muito|bem|s[uú]per|bastante|mas|porque|pq|saio|tenho|faço|vou|posso|quero|estou|sou|moro|acho|penso|fui|estive|fiz|disse|perguntei|saí|sai|me|eu|ele|ela|eles|elas|sim|não|é|era|foi|está|adorei|gostei|top|show|um caos|uma loucura|obrigad[oa]|tomara)\b|(?:legal|ótimo|interessante|fixe|bom)$",
    leading=(
        r"(?:(?:e |também |sobretudo |principalmente )*(?:(?:nós|a gente|você|eu|ela|ele) )?(?:tínhamos |temos |estivemos a |estivemos |me |nos )?(?:falamos|falámos|falado|falando|falar|falou|conversamos|conversámos|conversado|conversando|conversar|discutimos|comentamos|tratamos|debatemos|contou|abordamos|abordámos)(?: (?:muito|bastante|um pouco|brevemente|sobretudo|também|principalmente|com (?:você|ela|ele)))*(?: (?:sobre|acerca de|a respeito de|em torno de|de)(?= )|(?= d[oa]s? )|(?= acerca d[oa])|(?<=discutimos)|(?<=comentamos)|(?<=tratamos)|(?<=debatemos)|(?<=abordamos)|(?<=abordámos)) ?(?:acerca (?=d[oa]))?"
        r"|(?:(?:a )?nossa|a|uma|o nosso|um) (?:conversa|papo|entrevista|bate-papo) (?:(?:sobre|acerca de|a respeito de|em torno de) |(?=d[oae]s? ))"
        r"|(?:sobre|acerca de|a respeito de|em torno de) |(?:acerca|a respeito) (?=d[oa]s? )"
        r"|(?:temas?|assuntos?|sobre) ?: "
        r"|o que (?:me|você|o senhor|a senhora) (?:me )?(?:contou|disse|explicou|falou) (?:(?:sobre|acerca de|de) |(?=d[oa]s? )))"
    ),
    trailing=r"(?:,? etc\.?|,? (?:sobretudo|principalmente)| e (?:tal|assim por diante|outras coisas))$",
    contracted=(
        (r"^do ", "o "),
        (r"^da ", "a "),
        (r"^dos ", "os "),
        (r"^das ", "as "),
        (r"^d(?=um |uma )", ""),
        (r"^de (?=um |uma |seu |sua |seus |suas |como |o |a |os |as )", ""),
        (r"^de (?=[A-Z0-9])", ""),
    ),
    nothing=r"ainda não(?: (?:sei|tenho certeza|decidi))?|não sei (?:ainda|bem|ao certo)|(?:na verdade )?tudo(?: na verdade| mesmo)|não me (?:ocorre|lembro de) nada|(?:um monte|uma data) de coisas?|muita coisa|n\.?/?[ad]\.?|não (?:se aplica|sei|lembro|me lembro|tenho certeza)|nada(?: (?:de (?:especial|mais)|em (?:especial|particular)|específico|demais))?|nenhum[a]?|nenhuma ideia|não|desconhecido|vári[oa]s(?: coisas)?|muitas coisas|(?:um pouco )?de tudo(?: um pouco)?|tudo|coisas|o de sempre|ver acima|idem|teste?|sei lá|n sei",
    private=r"\b(?:meu|minha|meus|minhas|seu|sua|teu|tua) (?:\w+ )?(?:doença|operação|cirurgia|câncer|cancro|diagnóstico|depressão|divórcio|gravidez|acidente|deficiência|funeral)\b|\b(?:doente|grávida|de baixa|licença(?:-| )?(?:maternidade|paternidade|médica)|internad\w+|faleceu|morreu)\b|\bpretens(?:ão|ões) salaria(?:l|is)\b|\bmeu (?:\w+ )?(?:salário|ordenado|aviso prévio|ex-?chefe|antigo (?:chefe|emprego))\b|\bpor ?que (?:saí|fui demitid\w+|me demiti|larguei)\b",
    bad_news=r"\bcongelamento (?:de|das|da|dos|do) (?:contrataç\w+|vagas?|salári\w+|orçamento)|\bdemiss(?:ão|ões)\b|\bdemitid\w+|\bdespedimentos?\b|\bdispensas?\b|\blay-?offs?\b|\bcortes?$|\bcortes? (?:de|no|na|nos|nas) (?:pessoal|orçamento|vagas?|equipe|custos)|\bcortes? (?:de )?\d+ ?%|\bcortes? (?:no|na|do|da|nos|nas) (?:time|equipe|equipa|quadro)|\brecusa$|\brejeição$|\brejeitad\w+|\bnão (?:fui|ser) (?:selecionad\w+|escolhid\w+|aprovad\w+)|\breestruturação$|\bfalência\b|\brecuperação judicial\b|\binsolvência\b|\bredução (?:de|do) (?:quadro|pessoal)|\bsuspensão d[ao]s? (?:vaga|contrataç)\w*|\bburn-?out\b|\brotatividade\b|\b(?:vaga|posição|processo) (?:foi |está |ficou )?(?:congelad|cancelad|suspens|fechad|encerrad)\w*",
    subject=r"(?:eu|nós|você|vocês|eles|elas|a gente)\b|(?:ele|ela) \w+|(?:me|nos) (?:interess|encant|impression|inspir|chamou|marcou|pareceu)\w*|(?:gostei|adorei|achei|amei|aprendi|estou|tenho|sou|quero|queria|espero|acho|penso|agradeço|sigo|continuo|fiquei)\b|(?:foi|é|era|está|há|havia|são) (?:um|uma|muito|ótimo|ótima|incrível|interessante)\b|(?:isso|isto) |obrigad[oa] ",
    finite=r"(?:é|são|está|estão|era|eram|foi|foram|há|havia|tem|têm|tinha|vai|vão|pode|podem|deve|devem|faz|fazem|parece|parecia|ficou|interessa|interessou|encantou|anima|inspira|motiva|cresce|funciona|avança)",
    linking=r"que|quem|qual|quais|como|onde|quando|se|porque",
    asking=r"(?:como|o que|quando|onde|por que|qual|quais|quem) (?:é|são|está|estão|vai|vão|funciona|vocês|você|fazem)\b.*\?|(?:há|tem|têm|podem|estão) .*\?",
    indirect=r"(?:como|por que|porque é que|o que|onde|quando|quant[oa]s?|se)\b",
    fragment=r"(?:porque|já que|pois|embora|que|e|ou|mas|com|para|por|em|desde|é|são|está|estão|foi|era)\b(?! que é)",
    small=r"o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|teu|tua|nosso|nossa|nossos|nossas|este|esta|esse|essa|como|por|meu|minha",
    common=r"\w{3,}(?:ção|ções|são|sões|mento|mentos|dade|dades|ência|ância|gem|ismo)|mudança|projet?c?tos?|projetos?|equipes?|equipas?|dados|cultura|produtos?|plataforma|teletrabalho|trabalho|ferramentas?|qualidade|crescimento|estratégia|roteiro|nov[oa]s?|uso|passagem|planos?|poder|trabalhar|aprender|ajudar|voltar|estar|ter|fazer|ver|crescer|ensinar|cozinhar|cuidar|participar|sair|começar|conhecer|lidar|mexer|viver",
    articles=(
        (
            r"\w{2,}(?:ção|são|dade|gem|ência|ância|eza)(?= |$).*|(?:cultura|plataforma|estratégia|nova|mudança|arquitetura|forma|maneira|importância|ideia|empresa|equipe|equipa|base|tecnologia|infraestrutura|passagem)(?= |$).*",
            "a",
        ),
        (
            r"\w{2,}(?:mento|ismo)(?= |$).*|(?:projeto|projecto|produto|teletrabalho|trabalho|uso|plano|novo|sistema|tema|programa|problema|design|desafio|desenvolvimento|modelo|processo|futuro|roteiro|impacto|time)(?= |$).*",
            "o",
        ),
        (
            r"(?:dados|projetos|produtos|planos|novos|desafios|processos|sistemas|temas|problemas|valores)(?= |$).*",
            "os",
        ),
        (
            r"(?:\w{2,}(?:ções|sões|dades)|ferramentas|novas|formas|ideias|práticas|metodologias|equipes|equipas)(?= |$).*",
            "as",
        ),
    ),
    determined=r"o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|teu|tua|nosso|nossa|nossos|nossas|este|esta|esse|essa|meu|minha|como|por|tudo|todo|toda|todos|todas|cada|vários|várias|alguns|algumas",
    they=r"eles|elas|ele|ela|deles|delas|dele|dela",
    theirs=(
        (r"^o (.+?) d[eoa] NAME$", r"o seu \1"),
        (r"^a (.+?) d[eoa] NAME$", r"a sua \1"),
        (r"^os (.+?) d[eoa] NAME$", r"os seus \1"),
        (r"^as (.+?) d[eoa] NAME$", r"as suas \1"),
        (r"^como (?:eles|elas) (?=\w+(?:m|ão)\b)", "como "),
        (
            r"^([oa]s? (?:(?!(?:e|ou|que|quando|como|onde|se) )[\w-]+ ){1,3}que) (?:eles|elas) (?=\w+(?:m|ão)\b)",
            r"\1 ",
        ),
        (r"^o que (?:a |o )?NAME (?:me )?(?:contou|disse|explicou) sobre ", ""),
    ),
    titles=r"sr\.?|sra\.?|senhora?|dona|dr|dra|doutora?|prof(?:essora?)?",
)
