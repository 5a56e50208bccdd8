# ruff: noqa: E501  # word lists
"""Spanish and Portuguese nouns that may stand without an article: all others are asked about.

Plurals, what is not counted ("riego por goteo", "solda em chapa grossa"), what one does
("trabajar con lana") and names stand as they are: "turno partido" may count one thing.
"""

import re
from typing import Final

_MASS: Final = {
    "es": (
        r"\w+(?:ci[oó]n|si[oó]n|dad|tad|tud|ez|eza|ncia|anza|ismo|ia|ía|ica|ura|aje|miento|ería|mática|logía|tría|logística|terapia|cultivo|cultura)"
        r"|riego|pan|masa|lana|madera|vino|queso|leche|música|gente|trabajo|ocio|deporte|arte|cocina|barro|cuero|acero|hierro|vidrio|papel|tela|seda|lino|algodón|agua|aceite|café|té|cacao|chocolate|carne|pescado|marisco|fruta|verdura|arroz|maíz|trigo|soja|miel"
        r"|inglés|francés|alemán|portugués|italiano|catalán|euskera|gallego|lengua|lenguaje|yoga|danza|teatro|cine|baile|fútbol|natación|ambiente|clima|cariño|respeto|humor|tiempo|tiempos|apoyo|acompañamiento|control|stock|género|marketing|diseño|software|hardware"
        r"|streaming|onboarding|coaching|branding|feedback|teletrabajo|home|compostaje|reciclaje|abono|ganado|equipo|personal|comida|ropa|salud|higiene|poda|tala|caza|pesca|cría|doma|esquila|siembra|cosecha|vendimia|compra|venta|producto|contenido|orientación|mantenimiento|almacenamiento|transporte|comercio"
        r"|bricolaje|jardín|huerta|braille|lectura|escritura|caligrafía|costura|bordado|tejido|punto|ganchillo|pintura|escultura|cerámica|soldadura|chapa|pintura|fontanería|electricidad|calidad|crédito|derecho|historia|química|física|cálculo|estadística|datos|análisis|work-life|data|algo|todo|nada|cómo|más|menos|mucho|mucha|poco|poca|otro|otra|buen|mal|mejor|peor"
    ),
    "pt": (
        r"\w+(?:ção|são|dade|tude|ez|eza|ência|ância|nça|ismo|ia|ica|ura|agem|mento|aria|eria|cultivo|cultura)"
        r"|rega|pão|massa|lã|madeira|vinho|queijo|leite|música|gente|trabalho|lazer|desporto|esporte|arte|cozinha|barro|couro|aço|ferro|vidro|papel|tecido|seda|linho|algodão|água|azeite|café|chá|cacau|chocolate|carne|peixe|marisco|fruta|verdura|arroz|milho|trigo|soja|mel|mandioca"
        r"|inglês|francês|alemão|espanhol|italiano|libras|braille|yoga|ioga|dança|teatro|cinema|futebol|natação|ambiente|clima|carinho|respeito|humor|tempo|apoio|acompanhamento|controlo|controle|estoque|stock|marketing|design|software|hardware|streaming|onboarding|coaching|branding|feedback|teletrabalho|home"
        r"|compostagem|reciclagem|adubo|gado|pessoal|comida|roupa|saúde|higiene|poda|caça|pesca|doma|tosquia|colheita|safra|vindima|compra|venda|produto|conteúdo|manutenção|transporte|comércio|restauro|solda|torra|escalada|cardápio|plano|costura|bordado|tricô|crochê|pintura|escultura|cerâmica|soldadura|marcenaria|carpintaria"
        r"|qualidade|crédito|direito|história|química|física|cálculo|estatística|dados|análise|infrastructure|meta|verba|algo|tudo|nada|como|mais|menos|muito|muita|pouco|pouca|outro|outra|bom|boa|mau|má|melhor|pior|olaria|churrasco|confeitaria|panificação|educação"
    ),
}
"""Nouns that are not counted, or are spoken of in general; and what takes an article's place."""
_COUNTED: Final = {
    "es": r"(?:estaci[oó]n|secci[oó]n|reuni[oó]n|posici[oó]n|habitaci[oó]n|ocasi[oó]n|misi[oó]n|pensi[oó]n|ciudad|universidad|unidad|comunidad|facultad|actividad|vez|nuez|farmacia|agencia|residencia|audiencia|ambulancia|referencia|estancia|plaza|batería|compañía|guía|cafetería|panadería|oficina|fábrica|clínica|cura|escultura|monumento|documento|departamento|apartamento|instrumento|pasaje|garaje|viaje|paisaje|materia|copia|familia|iglesia|tía|día|vía|feria|escuela)",
    "pt": r"(?:estação|seção|reunião|posição|ocasião|missão|pensão|cidade|universidade|unidade|comunidade|faculdade|atividade|vez|farmácia|agência|residência|audiência|ambulância|referência|estância|praça|bateria|companhia|guia|padaria|fábrica|clínica|monumento|documento|departamento|apartamento|instrumento|garagem|viagem|paisagem|matéria|cópia|família|igreja|tia|dia|via|feira|escola|equipa|equipe|oficina)",
}
"""Nouns of these ends that are counted."""
_ONE_IN_S: Final = re.compile(
    r"(?:jueves|lunes|martes|miércoles|viernes|autobús|bus|ônibus|mês|mes|país|gas|gás|lápis|pires|virus|vírus|interés|compás|arnés|ciprés|atrás|tras|más|mais|após)$"
)
_DOES: Final = re.compile(r"[\wà-ú]+(?:[aeií]r|ôr)(?:me|se|te|nos|los|las|lo|la|-\w+)?$")
_NO_VERB: Final = re.compile(
    r"^(?:\w*taller|alquiler|mujer|lugar|hogar|celular|mar|bar|azúcar|collar|líder|chofer|pilar|altar|telar|olivar|pinar|palmar|lagar|bazar|solar|hangar|pomar|lugar|mulher|colher|açúcar|talher|colar|lar|par|carácter|caráter|dólar|escolar|familiar|auxiliar|titular|radar)$"
)
_NOT_FIRST: Final = re.compile(r"\d|[\"“«]|[A-ZÀ-Þ]")
_SPLIT: Final = {"es": re.compile(r" (?:y|e|o|u) |, "), "pt": re.compile(r" (?:e|ou) |, ")}
_CLAUSE: Final = re.compile(
    r"(?:que|quién|quiénes|quien|cómo|como|cuándo|dónde|onde|quando|por|qué|o|a|os|as|el|la|los|las|lo|uma?|un|una|su|sus|tu|tus|seu|sua|seus|suas|de|del|d[oa]s?|con|com|sin|sem|en|em|no|na|nos|nas|para|pra|sobre|se|si|cada|este|esta|esto|dos|tres|cuatro|cinco|seis|dois|duas|três|quatro|cero|zero|hasta|até|incluso|inclusive|también|também|ni|nem|no|não|vários|várias|varios|varias|ambos|ambas)\b",
    re.IGNORECASE,
)


def may_stand_bare(text: str, language: str) -> bool:
    """Tell whether each noun of a phrase without an article surely needs none."""
    return all(_is_sure(one, language) for one in _SPLIT[language].split(text) if one)


def is_spoken_of(word: str, language: str) -> bool:
    """Tell whether a word is a noun of those that are not counted: no name."""
    return re.fullmatch(_MASS[language], word) is not None


def _is_sure(thing: str, language: str) -> bool:
    first = re.split(r"[ ,.:(]", thing, maxsplit=1)[0]
    if not first or _NOT_FIRST.match(first) or _CLAUSE.match(thing):
        return True
    if _DOES.match(first) and not _NO_VERB.search(first):
        return True
    if first.endswith("s") and not _ONE_IN_S.search(first):
        return True
    if re.fullmatch(_COUNTED[language], first):
        return False
    return re.fullmatch(_MASS[language], first) is not None
