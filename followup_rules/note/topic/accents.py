# ruff: noqa: E501  # an expression is read in one line
"""French, Spanish and Portuguese words that were typed without their accents.

A word that exists only with its accent gets it: by its ending where the ending has one, and by a
list of frequent words of work otherwise. ``lacks_an_accent`` finds what shows that one is missing
and does not tell which.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final


def _stressed(stems: str, *, but: str) -> Iterator[tuple[str, str]]:
    """Yield the endings in -ico that are stressed before it: "logico" is never without."""
    for stem in stems.split():
        plain, marked = stem.split(":")
        yield rf"\b(?!{but})(\w*){plain}ic(o|a|os|as)\b", rf"\1{marked}ic\2"


_ENDINGS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "fr": (
        (r"\b(?!coffee|toffee)(\w{2,})ee(s?)\b", r"\1ée\2"),
        (r"\b(\w+?(?:al|iv|ur|ic|il|ar|ac|oc|os|un))ite(s?)\b", r"\1ité\2"),
        (r"\b(\w*[b-df-hj-np-tv-z])iere(s?)\b", r"\1ière\2"),
        (r"\b(\w+)ieme(s?)\b", r"\1ième\2"),
        (r"\bag(ée?s?)\b", r"âg\1"),
        (r"\bcoté(s?)\b", r"côté\1"),
        (r"\b(\w{2,})elite\b", r"\1élité"),
    ),
    "es": (
        *_stressed("og:óg at:át ist:íst eut:éut af:áf en:én em:ém ecn:écn ectr:éctr ot:ót an:án om:óm on:ón et:ét", but="platic|practic|predic|aban|bon"),
        (r"\b(\w{2,})ometro(s?)\b", r"\1ómetro\2"),
        (r"\b(\w{2,})ografo(s?)\b", r"\1ógrafo\2"),
        (r"\b(\w{2,})ologo(s?)\b", r"\1ólogo\2"),
        (r"\b(\w{2,})iculo(s?)\b", r"\1ículo\2"),
        (r"\balerg(eno|ico|ica)(s?)\b", r"alérg\1\2"),
        (r"\b(?!(?:materia|bacteria|histeria|arteria|miseria|periferia)s?\b)(\w{2,})eria(s?)\b", r"\1ería\2"),
        (r"\b(\w{2,})(log|nom|graf|metr|gog|iatr)ia(s?)\b", r"\1\2ía\3"),
    ),
    "pt": (
        *_stressed("og:óg at:át ist:íst af:áf ecn:écn etr:étr et:ét an:ân ot:ót", but="pratic"),
        (r"\b(?!cuid|fluid|druid|gratuid)(\w{2,})([au])id([oa]s?)\b", r"\1\2íd\3"),
        (r"\b(?!finan)(\w{2,})ancia(s?)\b", r"\1ância\2"),
        (r"\b(\w{2,})avel\b", r"\1ável"),
        (r"\b(\w{2,})ivel\b", r"\1ível"),
        (r"\b(\w{2,})aveis\b", r"\1áveis"),
        (r"\b(\w{2,})iveis\b", r"\1íveis"),
        (r"\b(\w{3,})ario(s?)\b", r"\1ário\2"),
        (r"\b(\w{2,})oes\b", r"\1ões"),
        (r"\balerg(ico|ica|eno)(s?)\b", r"alérg\1\2"),
    ),
}  # fmt: skip
"""Endings that are never without their accent."""

_WORDS: Final[dict[str, str]] = {
    "fr": """
    dérive dérives dérivent équipe équipes équipement équipements école écoles élève élèves écolier écoliers étude études étudiant étudiants étudiante étudiantes
    événement événements évènement énergie énergies électricité électrique électriques électronique électricien électriciens économie économies
    écologie écologique écologiques éducation éducatif éducatifs éducateur éducateurs éducatrice édition église élevage élevages éleveur éleveurs
    épicerie épreuve épreuves étage étages étagère étagères étable étables établi établissement établissements étape étapes état états été
    évaluation évaluations évolution évolutions échange échanges échelle éclairage écran écrans écurie écuries égalité émission émissions équilibre
    équitation éthique étranger étrangers étrangère étoile étoiles être ébénisterie écoute éco énorme épaisseur épices évier échéance échéances
    génération général générale métier métiers région régional régionale régionaux réunion réunions sécurité santé société sociétés matériel matériels
    mécanique mécanicien mécaniciens médical médicale médicaux médecin médecins médicament médicaments vétérinaire vétérinaires bénévole bénévoles
    bébé bébés café cafés crèche crèches clientèle modèle modèles collège collèges lycée lycées lycéens légume légumes récolte récoltes référence
    références réparation réparations répartition réseau réseaux réserve réserves résidence résident résidents résidente résultat résultats rénovation
    rénovations régime régimes règle règles règlement réglementation rédaction réception réalisation réalisations réaction réactions prévention
    préparation préparations présentation présence procédure procédures procédé procédés numérique numériques développement développeur
    démarche démarches démarrage déménagement département départements dépannage dépannages déplacement déplacements détail détails déchet déchets
    découverte décision décisions défi défis définition délai délais délégation dépôt dépôts désert diplôme diplômes hôpital hôpitaux hôtel hôtels
    hôtellerie contrôle contrôles rôle rôles pâte pâtes pâtisserie pâtisseries pâtissier bâtiment bâtiments bétail bûche câble câbles
    chaîne chaînes maître maîtres maîtrise enquête enquêtes fête fêtes forêt forêts intérêt intérêts goût août coût coûts dîner théâtre musée musées
    mémoire ménage méthode méthodes météo opération opérations opérateur opérateurs série séries sélection séance séances séjour séjours spécialité
    spécialités spécialiste spécialisé spécial spéciale stratégie stratégies télétravail téléphone téléphonique température températures trésorerie
    vélo vélos véhicule véhicules vérification vérifications vêtement vêtements expérience expériences expérimental hygiène fréquence fréquentation
    gérance gérant gérante gérer création créations créativité créatif créatifs crédit crédits comité comités complémentaire compétence compétences
    conférence conférences congé congés coopérative coopératives délégué fidélité fidélisation ingénieur ingénieurs intégration intéressant
    intéressante itinéraire itinéraires libéral libérale littérature mélange négociation négociations nécessité pédagogie pédagogique pédagogiques
    périscolaire pépinière période périodes préfecture problème problèmes propreté rééducation repère repères sécheresse sécurisé stérilisation
    stérile sûreté supermarché unité unités variété variétés zéro âge âges systèmes système thème thèmes crème crèmes élégance évidence
    céréale céréales chèvre chèvres génisse lièvre prélèvement prélèvements théorie thérapie thérapies échantillon échantillons
    expédition expéditions déclaration déclarations comptabilité trésor dégustation dégustations fidèle fidèles désherbage décoration déco réassort
    réapprovisionnement répétition répétitions décor décors mètre mètres kilomètre centimètre déviation débutant débutants débit détente
    délégation désinfection désinfecter gérer préparer créer développer découvrir améliorer récupérer réparer vérifier réussir réfléchir élargir
    intégrer accélérer contrôler démarrer déménager réaliser rédiger réserver général générale généraux intérieur
    intérieurs extérieur extérieurs supérieur supérieure frère mère père pièce pièces récent récente précédent précédente hébergement
    célébration cérémonie épandage élagage étanchéité étiquetage étiquettes échafaudage échafaudages évacuation évaluer électriciens
    électroménager éclaircissage ébavurage plâtre plâtrerie plâtrier serrurerie métallerie métallique méthanisation pédiatrie gériatrie
    gériatrique pédiatrique psychiatrie opératoire aide-soignante kinésithérapie orthopédie téléassistance
    très déjà après même voilà bientôt plutôt côtés réel réelle pâturage pâturages moissonneuse élément éléments
    collégial collégiale matière matières bière bières répondre dépendance dépendances indépendance autonomie intérim intérimaire intérimaires
    précision précis précise proximité prêt prêts relève renouvelé privé privée privés bûcheron relais vérité rentrée
    """,
    "es": """
    técnico técnicos técnica técnicas clínico eléctrico eléctrica eléctricos mecánico mecánica mecánicos médico médicos médica electrónica
    electrónico química químico física físico música informática informático públicos básico básica orgánico orgánica ecológico ecológica
    ecológicos ecológicas único única gráfico gráficos lógica ética automática automático dinámica dinámico fábrica fábricas práctico prácticos
    prácticas histórico turístico domótica robótica estética artística artístico doméstico pediátrico geriátrico geriátrica farmacéutico
    también además después según así aquí allí quizás todavía café cafés inglés francés portugués interés línea líneas
    número números código códigos método métodos periodo título títulos vehículo vehículos artículo artículos espectáculo técnicamente
    día días energía energías compañía compañías compañero economía garantía garantías categoría alegría guía guías mayoría cercanía fotografía
    vía vías policía policías cría crías minoría soldadura avería averías batería baterías carpintería ingeniería ingenierías
    almacén almacenes máquina máquinas plástico plásticos cerámica cerámicas página páginas fácil fáciles difícil útil útiles móvil móviles
    árbol árboles azúcar lápiz débil ágil hábil césped álbum
    camión avión jardín cajón balcón rincón limón jabón almidón algodón patrón peón
    fútbol básquet teléfono teléfonos médula análisis hipótesis síntesis diagnóstico diagnósticos tráfico tránsito
    depósito depósitos crédito créditos débito éxito éxitos propósito hábito ámbito ámbitos válido rápido rápidos rápida sólido líquido líquidos
    educación última último últimos próximo próxima próximos próximas máximo mínimo pésimo ánimo víctima céntimo décimo
    república política políticas lógico psicólogo psicólogos psicóloga biólogo ecólogo
    área áreas línea aérea oído oídos país países maíz raíz baúl tía tío río ríos frío fría fríos frías vacío
    lácteo lácteos óleo petróleo núcleo termómetro kilómetro kilómetros metodología oncología
    señalización niños niño niña niñas año años compañeros compañeras enseñanza diseño diseños tamaño otoño mañana pequeño pequeña pequeños pequeñas
    montaña cabaña viñedo viñedos viña viñas campaña español española españoles señora señor baño baños daño daños sueño paños empeño
    riñón estación recepción más menú menús autobús sofá esquí robótico túnel líder líderes tórax cónyuge
    gestión reunión decisión precisión visión misión televisión presión división versión profesión conexión dirección opinión unión tensión pensión
    extensión expansión impresión transmisión revisión inmersión excursión región religión posición
    escáner vacunación vitrocerámica pedagógico pedagógica quirófano quirófanos ortodoncia hórreo órgano órganos óptica óptico ópticas índice índices
    íntegro ídolo ópera época épocas única matrícula matrículas currículum currículo película películas cálculo cálculos músculo
    cámara cámaras razón práctica capítulo carácter señal señales sábado sábados miércoles síntoma síntomas hospitalización huésped huéspedes
    trámite trámites diseñador diseñadora catálogo hormigón lámpara lámparas sótano plátano neumático neumáticos árido áridos ácido
    pañal pañales muñeca enseñar diseñar acompañar acompañamiento contraseña reseña reseñas
    préstamo préstamos arnés hotelería jamón sartén hígado grúa grúas buzón apagón vagón vagones escalón póliza pólizas láser bañera piña piñas exámenes
    pulmón riñón corazón tiburón salmón ratón cartón algodón estándar déficit sillón
    vínculo vínculos círculo ángulo cédula cédulas cápsula válvula válvulas célula células fórmula fórmulas
    biodinámica acústica óptimo hidráulico hidráulica neumática hidropónico agrícola agrícolas apícola vinícola avícola hostelería
    """,
    "pt": """
    água águas área áreas saúde técnico técnicos técnica técnicas clínico clínica clínicas médico médicos médica mecânico mecânica elétrico elétrica
    elétricos química químico física físico música informática matemática logística prática práticas prático público públicos
    básico básica orgânico orgânica orgânicos único única gráfico gráfica política políticas lógica ética estética automático dinâmica
    fábrica fábricas histórico científico científica específico doméstico turístico pedagógico pedagógica plástico cerâmica
    artístico hidráulica climático estratégico estratégica energético genética robótica acústica óptica ótica
    você vocês também até após através já não são então mês inglês francês português interesse três
    café cafés câmara câmaras armazém armazéns trânsito tráfego prédio prédios relatório relatórios estágio estágios estagiário negócio
    negócios comércio exercício exercícios benefício início município edifício edifícios princípio domicílio domicílios crédito créditos débito
    depósito depósitos hábito hábitos mérito propósito código códigos método métodos número números período períodos título títulos veículo veículos
    artigo máquina máquinas página páginas família famílias memória memórias história histórias matéria matérias férias
    serviço serviços começo preço preços espaço espaços segurança criança crianças mudança mudanças liderança lideranças finanças cobrança cobranças
    vizinhança confiança poupança herança lembrança balança diferença diferenças licença licenças doença doenças presença presenças cabeça peça peças
    reforço laço almoço almoços terraço aço braço endereço endereços avanço avanços balanço esforço adubação
    ônibus línguas língua árvore árvores câmera câmeras útil úteis fácil fáceis difícil difíceis móvel móveis imóvel imóveis nível níveis túnel
    possível responsável responsáveis disponível sustentável confortável agradável
    hortaliça hortaliças açougue açúcar caça praça força lançamento lançamentos orçamento orçamentos formação
    elevador análise análises síntese laboratório escritório refeitório ambulatório consultório auditório território
    diagnóstico diagnósticos próximo próxima próximos próximas último última últimos máximo mínimo ótimo ótima péssimo décimo
    agrícola agrícolas veterinária veterinário primária ordinário
    saída saídas caída conteúdo conteúdos juízo ruído baú açaí
    início própria próprio próprios próprias indústria indústrias vídeo vídeos áudio áudios estádio estúdio anúncio anúncios calçado
    máscara máscaras vítima incêndio incêndios sábado sábados cemitério ginástica necessário necessária secundária universitária
    resíduo resíduos inúmeros condomínio condomínios cardápio cardápios pássaro pássaros culinária imobiliária rodoviária
    lâmina lâminas lâmpada lâmpadas calçada frigorífico cirúrgico cirúrgica dúvida dúvidas superfície avançado avançada
    avançar alcançar começar lançar reforçar balança rótulo rótulos empréstimo empréstimos célebre pátio refúgio
    padrão padrões reunião reuniões estação estações refeição refeições decisão decisões visão missão pressão divisão versão profissão conexão opinião
    união tensão pensão extensão expansão impressão transmissão revisão imersão região regiões mão mãos irmão irmãos pão pães cão cães chão grão grãos
    verão feijão algodão balcão portão fogão caminhão caminhões avião aviões botão sabão limão algodões plantão plantões
    avó avô vovó tricô judô robô órgão órgãos ânimo âmbito época épocas ópera índice índices ícone
    módulo módulos fórmula fórmulas cálculo cálculos músculo vínculo vínculos círculo matrícula matrículas currículo película
    válvula válvulas célula células cédula cápsula rápido rápida rápidos líquido líquidos sólido válido cômodo
    farmácia farmácias polícia notícia notícias perícia malícia delícia carência ciência ciências
    estratégia estratégias tragédia comédia médias mídia mídias rádio rádios ginásio ginásios episódio remédio remédios subsídio
    alumínio domínio gênio sócio sócios
    contêiner líder líderes caráter repórter eólica eólico solúvel gás manhã manhãs amanhã irmã alemã
    hóspede hóspedes diária diárias apresentação organização educação irrigação inglês chinês
    """,
}
"""Frequent words of work that exist only so."""
_ALSO_VERBS: Final = {
    "es": frozenset(
        "fabrica practica opera operas matricula cria crias formula policia prestamos".split()  # noqa: SIM905  # a word list reads better so
    ),
    "pt": frozenset(
        "fabrica pratica opera operas matricula formula negocio inicio exercicio calculo estagio numero".split()  # noqa: SIM905  # a word list reads better so
    ),
}
"""Words that are a verb without the accent: nouns only after an article or a preposition."""
_BEFORE_NOUN: Final = re.compile(
    r"(?:^|\s)(?:el|la|los|las|una?|de|del|en|y|con|por|[oa]s?|d[oa]s?|n[oa]s?|e|uma?|novos?|novas?|nueva|nuevas)\s$"
)
_LETTERS: Final = "áàâãäéèêëíîïóôõöúùûüçñÁÀÂÃÄÉÈÊËÍÎÏÓÔÕÖÚÙÛÜÇÑ"
_PLAIN: Final = str.maketrans(_LETTERS, "aaaaaeeeeiiioooouuuucnAAAAAEEEEIIIOOOOUUUUCN")
_WORD: Final = re.compile(r"(?<![\w@./-])[^\W\d_]{3,}(?![\w@]|\.\w)")


_EITHER: Final = re.compile(
    r"(?<!\w)(?:(?!comunic|unic)\w{2,}(?:om|on|em|en)ic[oa]s?|autonom[oa]s?|tenis|convenios?|premios?|patrimonio|fenomenos?|genero|comod[oa]s?)(?!\w)"
)
"""Portuguese words whose accent is another in Brazil than in Portugal."""
_FRENCH_A: Final = re.compile(
    r"(?<=[\w]) a (?!priori|posteriori|minima|maxima|contrario|cappella|giorno)(?=\w)"
)
"""A French verb in a phrase, or a preposition without its accent."""


def lacks_an_accent(text: str, language: str) -> bool:
    """Tell whether a phrase has a word whose accent is missing and can't be told."""
    if language == "fr":
        return bool(_FRENCH_A.search(text))
    return language == "pt" and bool(_EITHER.search(text))


@cache
def _accented(language: str) -> dict[str, str]:
    """Return each word without its accents, and with them."""
    words = _WORDS[language].split()
    return {plain: word for word in words if (plain := word.translate(_PLAIN)) != word}


@cache
def _endings(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(one), instead) for one, instead in _ENDINGS[language])


def with_accents(text: str, language: str) -> str:
    """Return a text in which words that exist only with their accents have them."""
    if language not in _WORDS:
        return text
    for expression, instead in _endings(language):
        text = expression.sub(instead, text)
    known, verbs = _accented(language), _ALSO_VERBS.get(language, frozenset())

    def mended(found: re.Match[str]) -> str:
        word = found[0]
        small = word if found.start() else word[0].lower() + word[1:]
        plain = small.translate(_PLAIN)
        right = known.get(plain)
        if right is None or small == right or not small.islower():
            return word
        if plain in verbs and not _BEFORE_NOUN.search(text[: found.start()]):
            return word
        if any(own not in (bare, due) for own, bare, due in zip(small, plain, right, strict=True)):
            return word
        return right[0].upper() + right[1:] if small != word else right

    return _WORD.sub(mended, text)
