# ruff: noqa: E501  # an expression is read in one line
"""Words beside each other that can't be: "mit die Tiere", "des stock", "dos garçom", "de les enfants".

``disagrees`` finds them by their kind and not by the words: an article in a case that its
preposition never has, a plural article before a noun that is none, a contraction that was not made,
a second thing without the article that the first one has.
"""

import re
from typing import Final

from followup_rules.note.topic import bare_german, bare_romance
from followup_rules.note.topic.german_gender import has_wrong_article
from followup_rules.note.topic.german_phrase import falls_apart
from followup_rules.note.topic.match import compiled
from followup_rules.note.topic.typed import Form

_CLASHES: Final[dict[str, str]] = {
    "de": (
        r"\b(?:mit|von|bei|aus|nach|zu|seit|außer|gegenüber) (?:die|das)(?= (?:[a-zäöüß]+ )*(?-i:[A-ZÄÖÜ]))(?! (?:wichtigst|best|größt)\w+)"
        r"|\b(?:für|ohne|gegen|durch|um) dem\b|^des (?!weiteren)"
    ),
    "fr": (
        r"\b(?:que|dont|comment|où|quand|pourquoi|si) vous (?!(?:y|en|me|m'|le|la|les|nous|leur|lui|ne|n'|se|l'|vous|et|même|aussi|tous|toutes|deux|avec|êtes|faites|dites|refaites)(?:\b|(?<='))|\w+ez\b)\w+"
        r"|\b(?:dont|comment|où|quand|pourquoi) (?:les|vos|des|ces|leurs) [a-zà-ÿ]+[sx]\b(?!.*nt\b)(?= \w)"
        r"|\b\w{3,}(?:tion|sion|ité|ence|ance|erie|logie|ature) (?!(?:animal|capital|festival|local|hôpital|matériel|logiciel|personnel|appel|hôtel|motif|tarif|dossier|métier|atelier|chantier|courrier|papier|routier|fournisseur)\b)\w+(?:[aeiou]tal|eral|éral|onal|ial|nnel|iel|uel|[tsg]if|eux|icier|gétal|vegetal|ural|ical)\b"
        r"|\b\w{3,}(?:ment|age) (?!(?:individuelle)\b)\w+(?:nelle|ielle|uelle|tale|nale|iale|[tsg]ive|euse)(?![\w-])"
        r"|\b(?:à|de) les? (?!\w+(?:er|ir|re|oir)\b)|\b(?:à|de) les? \w+(?:er|ir|re) (?:de|du|des)\b"
        r"|\b(?:les|des|aux|ces|mes|vos|nos|leurs) (?!(?:\w+ing|après-midi|deux|trois|quatre|cinq|sept|huit|neuf|onze|douze|quinze|vingt|trente|cent|mille|un|une|autre|alentour|plus|moins|quelque|hors|gens|\w+-\w+|qui|que|dont|où|et|ou|à|de|d'\w+|dire|faire|voir|avoir|être|\w+(?:er|ir|re|oir))\b)(?-i:[a-zà-ÿ]{3,})(?<![sxz])(?![\w'-])"
        r"|\b(?:les|des|aux|ces|mes|vos|nos|leurs) (?!temps )[a-zà-ÿ]+s (?:[a-zà-ÿ]+(?:nnel|urel|uel|tif|sif|ique|teur|ciel|able|ible|(?<!t)é)(?<!café)(?<!marché)(?<!clé)(?<!bébé)(?<!degré)|pleine?|vide|difficile|seule?|neuve?|ancienne?|récente?|libre|fixe|lourde?|sale|locale?|moderne|malade|fragile|gratuite?|entière?|particuli(?:er|ère)|réguli(?:er|ère)|saisonni(?:er|ère)|courte?|longue?|cassé|usé)(?![\w-])"
        r"|\b(?:les|des|aux|ces) [a-zà-ÿ]+[sx] qui (?!(?:le|la|les|se|ne|me|te|en|y)\b)[a-zà-ÿ]+(?:[^n]t|ge|che|que|le|re|pe|ne|ve)(?![\w-])"
    ),
    "es": (
        r"\b\w{2,}(?:ción|sión|dad) (?!(?:como|cuando|dentro|cero|uno|dos|cuatro|ocho|medio|segundo|tanto|mucho|poco|todo|solo|bajo|tiempo|campo|cobro|grupo|mínimo|máximo|número|piso|codo|\w+ndo)\b)[a-zá-ú]{3,}[^\W_]o(?![\w-])|\b\w{3,}miento (?!(?:para|contra|hasta|toda|cada|fuera|cerca|sobre|mínima|guía|ahora|hacia|\w+ista)\b)[a-zá-ú]{3,}[^\W_]a(?![\w-])"
        r"|\b(?:los|las|unos|unas|estos|estas|esos|esas|mis|sus|tus|nuestros|nuestras) (?!(?:que|de|del|y|o|e|a|en|con|cuatro|cinco|siete|ocho|nueve|diez|once|doce|trece|quince|veinte|treinta|cien|mil|ve|va|ha|han|he|más|\w+(?:ing|an|en|ar|er|ir))\b)(?-i:[a-zá-ú]{3,})(?<![sx])(?![\w'-])"
    ),
    "pt": (
        r"\bcomo (?:os|as) [a-zà-ú]+s (?!.*(?:m|ão)\b)(?=[a-zà-ú])"
        r"|\b\w{2,}(?:ção|dade|gem) (?!(?:como|quando|dentro|segundo|junto|mesmo|logo|muito|pouco|tudo|cedo|tanto|zero|oito|quatro|cinco|meio|abaixo|tipo|número|piso|passo|perto|direto|enquanto|portanto|\w+ndo)\b)[a-zà-ú]{3,}[^\W_]o(?![\w-])|\b\w{3,}mento (?!(?:para|contra|toda|cada|fora|ainda|agora|perto|pela|numa|dessa|nessa|desta|nesta|\w+ista)\b)[a-zà-ú]{3,}[^\W_]a(?![\w-])"
        r"|^(?:o|a|os|as) [^,]+, .* e de \w+[aei]r\b|^(?:o|a|os|as|um|uma) (?:[\wà-ú]+ )+?(?<! de )(?<! para )(?<! pra )(?<! a )(?<! por )(?<! sem )(?<! em )(?<! até )(?<! ao )(?<! que )(?<! não )(?<! como )(?<! se )(?:ser|estar|ter|fechar|abrir|mudar|crescer|trabalhar|ficar|precisar|vender|comprar|fazer|começar|acabar|sair|vir|ir|dar|pagar|contratar|querer|funcionar|usar|receber|atender)(?:em)?(?: |$)"
        r"|\b(?:os|as|dos|das|nas|aos|às|pelos|pelas|uns|umas|seus|suas|meus|minhas|esses|essas|estes|estas) (?!(?:que|de|do|da|e|ou|a|em|com|quatro|cinco|sete|oito|nove|dez|onze|doze|treze|quinze|vinte|trinta|cem|mil|code|tem|são|\w+(?:ing|am|em|ar|er|ir))\b)(?-i:[a-zà-ú]{3,})(?<![sx])(?![\w'-])"
    ),
    "en": (
        r"^(?!.* who .* who )(?:.*\band )?who (?:supply|run|open|close|make|handle|manage|train|teach|take|pay|clean|cook|drive|work|own|lead|sign|order|check|cover|help|get|need|decide)\b"
        r"|\b(?:on|every|this|next|last|till|until|each) (?-i:(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)s?)\b|\b(?:and|or) (?:who|what) \w+s?$"
        r"|^(?-i:[a-z ]+\b)(?<!of)(?<!for)(?<!in)(?<!every)(?<!under)(?<!over)(?<!than)(?<!at)(?<!by)(?<!with)(?<!to)(?<!and)(?<!or)(?<!the)(?<!last)(?<!next)(?<!first)(?<!stage)(?<!year)(?<!level)(?<!class)(?<!phase)(?<!grade)(?<!band)(?<!step)(?<!part)(?<!zone)(?<!room)(?<!ward)(?<!unit)(?<!line)(?<!floor)(?<!about)(?<!from)(?<!between)(?<!around)(?<!roughly)(?<!these)(?<!those)(?<!your)(?<!all)(?<!some)(?<!up)(?<!those)(?<!on)(?<!after)(?<!before)(?<!within)(?<!how)(?<!what)(?<!why)(?<!are)(?<!is)(?<!you)(?<!we)(?<!have)(?<!take)(?<!do)(?<!plus)(?<!per) \d+ [a-z]{3,}"
        r"|(?<!not )(?<!-)(?<!^)\bonly (?!children|child|one)\w+|^(?!.*\b(?:you|we)\b).*\b[a-z]{1,4}\d+$|^(?!(?:all|both|half|such|what|not|even|just|only|how|why|where|when|who|in|on|at|by|of|for|with|from|to|over|under|about|after|before|during|without|around|through|like|and|or|near|across|against|behind|between|beyond|inside|outside|per|plus|until|once|than|as|but|if|whether|because|twice|double|quite|rather|more|most|part|doing|being)\b)(?!\w+ing\b)(?-i:[a-z]+) (?:my|your|the|an?|our|their|these|those) |"
        r"\b(?:two|three|four|five|several|many|few|both|these|those) (?:staff|advice|equipment|furniture|training|information|work|news)\b"
    ),
}
_AFTER_PLURAL: Final = {
    "es": re.compile(
        r"(?:^|\b(?:los|las|unos|unas|sus|tus|mis|estos|estas|varios|varias|muchos|muchas) )(?!\w*(?:jueves|lunes|martes|viernes|análisis|crisis|tesis|virus|más|menos|además|tras|después|antes|estrés|interés|gas|bus|mes|país|los|las|unos|unas|sus|tus|mis|dos|tres|seis|algunos|estos|estas|varios|varias|muchos|muchas)\b)[a-zá-úñ]{3,}s (?P<word>[a-zá-úñ]+)"
    ),
    "pt": re.compile(
        r"(?:^|\b(?:os|as|uns|umas|seus|suas|dos|das|nas|estes|estas|vários|várias|muitos|muitas) )(?!\w*(?:lápis|vírus|mês|mais|menos|após|antes|depois|gás|ônibus|país|três|seis|uns|umas|seus|suas|dos|das|nos|nas|estes|estas|vários|várias|muitos|muitas|alguns|algumas|dois|duas)\b)[a-zà-úç]{3,}s (?P<word>[a-zà-úç]+)"
    ),
}  # fmt: skip
_CLAUSE: Final = re.compile(
    r" (?:que|quien|quienes|cuando|donde|cómo|como|quem|quando|onde|si|se) "
)
_MAY_FOLLOW: Final = {
    "es": re.compile(
        r"\w*[sx]|\w+mente|\w+ndo|(?:de|del|a|al|en|con|por|para|sin|sobre|entre|desde|hasta|hacia|según|tras|ante|bajo|contra|durante|mediante|y|e|o|u|ni|que|cuando|donde|como|cómo|si|no|ya|aún|bien|mal|muy|más|menos|tan|casi|siempre|nunca|aquí|allí|hoy|ayer|mañana|fuera|dentro|cerca|lejos|también|tampoco|incluso|sobre|versus|vs|plus|extra|clave|piloto|modelo|guía|web|estrella|puente|sorpresa|online|offline|freelance|premium|estándar|bio|eco|láser|hembra|macho|\d.*)"
    ),
    "pt": re.compile(
        r"\w*[sx]|\w+mente|\w+ndo|(?:de|do|da|a|à|ao|em|no|na|com|por|pelo|pela|para|pra|sem|sobre|entre|desde|até|segundo|ante|sob|contra|durante|mediante|e|ou|nem|que|quando|onde|como|se|não|já|ainda|bem|mal|muito|mais|menos|tão|quase|sempre|nunca|aqui|ali|hoje|ontem|amanhã|fora|dentro|perto|longe|também|inclusive|versus|vs|plus|extra|chave|piloto|modelo|guia|web|padrão|surpresa|online|offline|freelance|premium|bio|eco|laser|fêmea|macho|num|numa|dum|duma|e|meio)"
    ),
}
"""What may stand behind a plural noun that is none itself; an adjective there is plural, too."""
_MONTHS: Final = {
    "en": "january|february|march|april|june|july|august|september|october|november|december",
    "de": "jänner|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember",
    "fr": "janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    "pt": "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
}
_SOME_TIME = {
    language: rf"(?<!\w)(?!(?:{months})\b)\w+, (?:(?:in|im|en|em|vers|ab|around|maybe) )?(?:{months})\b"
    for language, months in _MONTHS.items()
}
"""When something is, after a comma: "the opening, October or November"."""
_TWO_OF_A_KIND: Final = {
    "es": re.compile(r"(?:el|la|un|una) [a-zá-úñ]+(?:, [a-zá-úñ]+)*(?: y | e )(?P<second>[a-zá-úñ]+)(?P<more>.*)"),
    "pt": re.compile(r"(?:o|a|um|uma) [a-zà-úç]+(?:, [a-zà-úç]+)* e (?P<second>[a-zà-úç]+)(?P<more>.*)"),
}  # fmt: skip
"""After one thing with its article, one without: "la bodega y cocina"."""
_TWO_AND_MORE: Final = {
    "es": re.compile(r"(?:el|la|los|las|un|una) [a-zá-úñ]+ (?:(?!(?:con|de|del|en|por|para|sin|a|al)\b)[a-zá-úñ]+ ){1,3}[ye] (?P<second>[a-zá-úñ]+)(?P<more> del? .*)"),
    "pt": re.compile(r"(?:o|a|os|as|um|uma) [a-zà-úç]+ (?:(?!(?:com|d[oae]s?|em|n[oa]s?|por|para|sem|a|ao)\b)[a-zà-úç]+ ){1,3}e (?P<second>[a-zà-úç]+)(?P<more> d[oae]s? .*)"),
}  # fmt: skip
"""After more of the first thing, one that has more itself: "a bagagem perdida e turno da noite"."""
_DESCRIBES: Final = re.compile(
    r"(?:llen|chei|repl|cerca|perto|lejos|longe|capa|diferent|dentro|fuera|fora|depois|despu|antes|\w+(?:ad|id)[oa]s?$|\w+mente$|\w*[aeií]r(?:se|-se)?$)"
)
_SAME_ROOT: Final = re.compile(
    r"^\w+ (?:re|des|in|im|ex|em|en|sub|pré|pre|pos)?(?P<root>\w{4})\w*(?: y | e )(?:re|des|in|im|ex|em|en|sub|pré|pre|pos)?(?P=root)"
)
"""Opposites share an article: "la carga y descarga"."""
_HOW: Final = {
    "en": r"^how (?:you|you'd|you'll|they|i|i'd)(?: \w+)? (?:handle|manage|tackle|approach|fix|solve|treat|use|clean|store|deal with|cope with|keep|need|make)$|\b(?:works?|works out|runs|goes|functions|operates|happens|looks|vests|starts|ends|moves|grows|changes|differs|pays|breaks down)(?: \w+ly)?,? and (?:the|a|your|an) [\w' -]+$",
    "de": r"(?:^|und |, )(?:wer|wie|was|wann|wo|warum|wieviele?)\b[^,]* (?:(?:[a-zäöüß]+(?:ig|lich|isch|bar|los|sam|voll|weg|dran|da))|[A-ZÄÖÜ][a-zäöüß]+)$",
    "es": r"^(?:cómo|qué|cuándo|dónde) [^,]*\b(?:es|está|funciona|marcha|va) [^,]* y (?!(?:el|la|los|las|un|una|su|sus|cómo|qué|cuándo|con|de|en|a|por|para|si|no|se)\b)[a-zá-ú]+(?<!s)(?: [a-zá-ú]+)?$",
    "pt": r"^(?:como|o que|quando|onde) [^,]*\b(?:é|está|funciona|anda|vai|fica) [^,]* e (?!(?:o|a|os|as|um|uma|seu|sua|como|quando|com|de|em|por|para|se|não|na|no|nas|nos)\b)[a-zà-ú]+(?<!s)(?: [a-zà-ú]+)?$",
}
"""A clause that goes on with a thing its verb can't have: "how it works and the rota"."""


def disagrees(text: str, form: Form, language: str) -> bool:
    """Tell whether two words of a phrase surely don't go together."""
    if language == "en" and form == "infinitive":  # "take the exam" begins with its verb
        return False
    clash = language in _CLASHES and bool(compiled(_CLASHES[language]).search(text))
    clash = clash or (language == "de" and form != "sentence" and has_wrong_article(text))
    if form == "noun" and language in _SOME_TIME:
        clash = clash or bool(compiled(_SOME_TIME[language]).search(text))
    return clash or _joins_a_clause(text, form, language) or _differs(text, form, language)


def _joins_a_clause(text: str, form: Form, language: str) -> bool:
    """Tell whether a clause lacks its verb, or goes on with what its verb can't have."""
    clause = form == "clause" or (language == "de" and form != "sentence")
    return clause and language in _HOW and re.search(_HOW[language], text) is not None


def _differs(text: str, form: Form, language: str) -> bool:
    """Tell whether a noun doesn't fit to the noun or the article before it."""
    if form != "noun":
        return False
    if language == "de":
        return bare_german.differs_from_first(text) or falls_apart(text)
    if language not in _TWO_OF_A_KIND:
        return False
    return _lacks_second_article(text, language) or _lacks_plural(text, language)


def _lacks_plural(text: str, language: str) -> bool:
    """Tell whether a plural noun has an adjective that is none: "los turnos rotativo"."""
    found = _AFTER_PLURAL[language].finditer(_CLAUSE.split(text)[0])
    return any(not _MAY_FOLLOW[language].fullmatch(one["word"]) for one in found)


def _lacks_second_article(text: str, language: str) -> bool:
    found = _TWO_OF_A_KIND[language].match(text)
    if not found and (more := _TWO_AND_MORE[language].match(text)):
        found = None if _DESCRIBES.match(more["second"]) else more
    if not found or _SAME_ROOT.match(text):
        return False
    return not bare_romance.may_stand_bare(found["second"] + found["more"], language)
