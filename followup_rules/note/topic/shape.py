# ruff: noqa: E501  # an expression is read in one line
"""What shows, beyond single words, that a phrase is none: its kind and not its vocabulary.

``shape_trouble`` knows five kinds: things one is glad to be rid of, as what excites; small talk;
a relative clause that only tells how something is ("the oven that is broken"); a short name in
capitals whose article nobody typed; a German noun without its capital after its adjective.
"""

import re
from typing import Final

from followup_rules.note.topic.match import compiled
from followup_rules.note.topic.typed import Form, Trouble, Use

_RID_OF: Final[dict[str, str]] = {
    "en": r"(?:no|not|never|without|less|fewer|nobody|no one|nothing|(?:getting|moving|being) (?:out of|away from|rid of|done with)|leaving|escaping|out of|finally (?:out|away|no)|an? end (?:to|of)|the end of|quitting|stopping|avoiding)\b",
    "de": r"(?:kein\w*|nicht|nie|nie wieder|ohne|weniger|raus|weg|endlich (?:kein\w*|raus|weg|nicht)|das ende|schluss mit)\b",
    "fr": r"(?:pas|plus|moins|aucun\w*|sans|fini\w*|(?:la )?fin|ne (?:plus|pas)|(?:d')?(?:arrêter|quitter|éviter)|ne)\b(?!-)",
    "es": r"(?:no|sin|menos|nada|dejar|ning[uú]n\w*|adi[oó]s|evitar|salir|(?:el )?fin|nunca|ya no|se acab\w*|poder dejar)\b",
    "pt": r"(?:n[aã]o|sem|menos|nada|deixar|nenhum\w*|adeus|evitar|sair|parar|(?:o )?fim|nunca|j[aá] n[aã]o|chega de|poder deixar)\b",
    "ja": r".*(?<!かかわり)(?:[がのも]|し|(?<=[ァ-ヺー\u4e00-\u9fff]))(?:ない|無い|なし|無し|なく(?:て|な)(?:いい|よい|る)?)(?:の|こと|ところ|とこ|点)?$",
}
"""What begins (in Japanese: ends) a thing that is not, or is no more: no one writes that it excites."""

_PASTIMES: Final[dict[str, str]] = {
    "en": r"(?:the )?(?:football|footie|soccer|baseball|basketball|rugby|cricket|golf|hockey|the weather|weather|the match|the game last night)",
    "de": r"(?:den |der |das |die )?(?:fu(?:ß|ss)ball|handball|eishockey|wetter|bundesliga|urlaubspläne)",
    "fr": r"(?:le |la |l'|du |de la )?(?:foot(?:ball)?|rugby|hockey|match|pétanque|météo|beau temps)",
    "es": r"(?:el |la |del |de )?(?:f[uú]tbol|b[aá]squet|tenis|p[aá]del|partido|clima|liga)",
    "pt": r"(?:o |a |do |da |de )?(?:futebol|fute|v[oó]lei|t[eé]nis|jogo|brasileirão|benfica|sporting|fc porto|flamengo|corinthians)",
    "ja": r"(?:.*(?:飼|うち)っ?(?:ている|の))?(?:野球|サッカー|ゴルフ|天気|競馬|推し|ペット|犬|猫)(?:の(?:話|こと|件))?",
}
_A_BIT: Final[dict[str, str]] = {
    "en": r"(?:just )?(?:an? )?(?:tiny |little |wee |small )?bit (?:of|about|on|more)\b|(?:some|a little) (?:chat|banter|talk|small talk|gossip|catch-?up)\b",
    "de": r"(?:auch |noch |nur |und |kurz )*(?:ein(?:en)? |'n )?(?:bisschen|wenig|kleines bisschen|bißchen)\b|(?:auch |noch |nur )*etwas (?!(?:anderes|neues)\b)(?:über\b|[A-ZÄÖÜ])",
    "fr": r"(?:aussi |juste |et )*(?:un (?:tout )?petit peu|un peu|deux mots|quelques mots|vite fait)\b",
    "es": r"(?:también |y )*(?:un (?:poco|poquito|ratito|toque|pel[ií]n)|algo) (?:de|del|sobre)\b",
    "pt": r"(?:também |e )*(?:um (?:pouco|pouquinho|bocado|bocadinho|cadinho|papo|tico)|algo) (?:de|do|da|dos|das|sobre)\b",
}
"""What was only touched on begins so."""

_TELLS: Final[dict[str, str]] = {
    "en": r"^(?!\w+ing )[\w' -]+ (?:dropping|leaving|quitting|falling|failing|overrunning|breaking|struggling|rising|increasing|slowing|shutting|being \w+|letting \w+ down|running (?:out|late|over)|going (?:up|down|wrong|under)|getting worse|not \w+ing)(?=$|,| and\b| (?:again|too|lately))|, who \w+s(?: (?:them|it|that|what))?$|^(?!\w+ing ).*\b(?:\w+ing again|as usual|(?:\w+ ){1,3}(?:thing|stuff|situation))\b(?=,|$| and\b)|^not (?:to )?[a-z]+|^(?:hands on|outdoors|indoors|friendly|busy|creative|varied|flexible|local|close|fun|new)(?: and \w+)?$|\b(?:that|which|who)(?:'s|'re| (?:is|are|was|were|isn't|aren't|wasn't|can't|won't|broke|quit|left|went|keeps?|got|never|needs?))\b",
    "de": r"\b(?:schon wieder|wieder mal)\b|, (?:die|der|das) (?:\S+ )*(?:ist|sind|war|waren|steht|stehen|fehlt|fehlen|spinnt|klemmt|ausfällt|geht)$|\b(?:die|der|das) (?:(?:noch|immer|nie|oft|grad|gerade|ständig) )*nicht (?:\S+ )?[a-zäöüß]+t$",
    "fr": r"\bqui (?:ne |n'|y )?(?:est|sont|était|étaient|(?:a|ont|avait) \w+(?:é|i|u|s|t)|marche|marchent|plante|plantent|tombe|tombent|lâche|fuit|manque|manquent|déconne|vient de)\b",
    "es": r"\btema (?!del?\b|que\b|en\b|principal|central)[a-zá-ú]{3,}|\bque (?:ya |no |se |siempre |aún |todavía |nunca )*(?:está|estaba|están|es|son|era|no hay|no tiene|anda|jala|funciona|sirve|va|van|falla|fallan|falta|faltan|pierde|(?:romp|estrop|quem|cerr|fall|par|muri|ca[yí]|averi|qued|dej|ech)\w*ó)(?!\w)",
    "pt": r"(?:^|\s)(?:a|essa|aquela) (?:coisa|questão|história|parada) d[oae]s? |\bque (?:já |não |se |sempre |ainda |nunca )*(?:est[áa]|estava|estão|ta|tá|é|são|era|anda|funciona|vai|falha|falta|faltam|vive|(?:quebr|avari|estrag|fech|par|queim|ca|sa|morr|fic|parti)(?:ou|eu|iu))(?!\w)",
}
"""A relative clause that only says what state its thing is in."""

_SAID_OF: Final = {
    "de": r"^(?:das|die sache|die geschichte) mit (?:de[mnr]|die|das|[a-zäöü]+en)\b",
    "es": r"(?:^|\s)lo del? ",
    "ja": r"^(?:社長|店長|院長|園長|校長|部長|課長|師長|施設長|工場長|面接官|先生|皆さん)(?:さん)?と(?!の)",
}
"""What is told of, and named to nobody: "lo del seguro"; or whom one told it."""
_MIXED_CASE: Final = re.compile(
    r"\b(?:mit|von|bei|zu|aus|nach) (?:[a-zäöüß]+n )?[A-ZÄÖÜ]\w+ und [a-zäöüß]+e [A-ZÄÖÜ]\w+(?<=[ns])$"
    r"|^[A-ZÄÖÜ]\w+(?:, [A-ZÄÖÜ]\w+)* (?:und|sowie) (?:der|die|das|den) [A-ZÄÖÜ]"
)
"""German: two things of which the second is in another case, or only the second has its article."""
_SOMEBODY: Final = {
    "en": r"\b(?:she|he|her|his|him|herself|himself|a friend|mutual friends?|my (?:wife|husband|kids?|mum|mom|dad|son|daughter)|(?-i:[A-Z][a-z]+)'s (?:dogs?|cats?|kids?|baby|wife|husband|wedding|retirement|birthday|leaving do|mum|mom|dad|son|daughter))\b",
    "de": r"\b(?:er|ihm|ihn|sein Sohn|seine? (?:Tochter|Frau|Hund)|(?:Freund|Freundin) von)\b",
    "fr": r"\b(?:lui|son (?:fils|mari|chien)|sa (?:femme|fille)|leurs? (?:fils|chien)|un ami|une amie)\b",
    "es": r"\b(?:ella|él|un amigo|una amiga|conocidos? en común)\b",
    "pt": r"\b(?:ela|ele|dela|dele|um amigo|uma amiga|conhecidos? em comum)\b",
    "ja": r"彼女|彼は|彼の|友人|知人|共通の知り合い|飼っている",
}
"""Somebody who is neither of the two: it can't be told who, and may be private."""
_TWO_OF_A_KIND: Final = re.compile(
    r"(?:^|\s)(?:(?:les?|la|du|des|de la) |l'|de l')(?P<first>[A-Za-zà-ÿÀ-Ý-]+)(?: (?:de |d')[a-zà-ÿ]+)? et (?!(?:les?|la|l'|une?|des?|du|d'|votre|vos|son|sa|ses|ce|cet|cette|ces|comment|pourquoi|tout|toute|tous|plus|moins|même|surtout|demi|aussi|non|après|si|quand|où)\b)(?P<then>[a-zà-ÿ-]{3,}(?<![sxz]))(?= |$|,)"
)
"""French: after one thing with its article, one without: "le tri et recyclage"."""
_ENDS_AS_THING: Final = re.compile(
    r"^(?:les? |la |l'|une? |vos |votre )[^,]* et (?!(?:d'|de |du |des )).*?(?<= et )[a-zà-ÿ]+(?:tion|ment|age|té|ance|ence|erie|ogie|isme)(?= |$)"
)
"""French: the last of things whose first has its article: "le plan de soins et stérilisation"."""
_WITHOUT_ARTICLE: Final = frozenset(
    """
    AI API APIs AWS BI BIM CAD CAM CE CI CNC CRM CSS DATEV EDI EDV ELISA EPI EPIs ERP ESG GDPR GMP GPS HACCP APPCC HPLC HTML
    IA IBM ICP IFRS IoT ISO IT KI KPI KPIs LIMS MIG MAG WIG TIG NLP OEE OKR OKRs PCR PDF PHP PLC QA QM QS RH RRHH SAP SAS SEO SEA
    SPS SQL TDD TOTVS LGPD TI UI UX VBA VR XML ELE FP NEE TDAH
    """.split()  # noqa: SIM905  # a word list reads better so
)
"""Short names of methods and products, which have no article in any language."""
_CAPITALS: Final = re.compile(
    r"(?P<name>[A-ZÁÉÍÓÚÄÖÜ][A-ZÁÉÍÓÚÄÖÜ&]{1,6}s?)(?: (?:y|e|und|de|del|das?|dos?|do|en|em|no|na|in|im|für|para|von|bei)\b.*)?$"
)
_DETERMINED: Final = re.compile(
    r"(?:^|(?<=[ ,]))(?i:mit|von|vom|für|bei|beim|ohne|gegen|zu|zum|zur|im|am|in|an|auf|nach|aus|unter|durch|um|über"
    r"|der|die|das|den|dem|des|eine[nmrs]?|ein|(?:ihr|eur|unser|mein|dein|kein|dies|jed|manch|welch)(?:e[nmrs]?)?)"
    r"(?P<run>(?>(?: (?:sehr |so |recht |ganz |besonders |immer |noch )?[a-zäöüß]{3,}(?:en|em|er|es|e)(?![\w-]))+))(?= (?!(?:und|oder|sowie|aber|als|wie|bis)\b)[a-zäöüß]|$)"
)
"""German: a word that asks for a noun, then small words as adjectives end, and no noun."""
_SMALL_BESIDE: Final = re.compile(
    r"(?:^|(?<= ))(?i:der|die|das|den|dem) (?:[a-zäöüß]+ ){0,2}(?!(?:alte[nr]?|neue[nr]?|eigene[nr]?|einen|anderen|beiden|einzelnen)\b)[a-zäöüß]{3,} (?:und|oder|sowie) (?:(?:der|die|das|den|dem|eine?n?|ihre?n?) )?[A-ZÄÖÜ][a-zäöüß]"
)
"""Before "and" and a noun stands a noun, too: "die backstube und Verkaufsraum"."""
_NO_ADJECTIVES: Final = re.compile(
    r"(?:ihnen|ihrem|ihren|ihrer|ihre|allen|alle|aller|anderen|andere|anderer|beiden|beide|vielen|viele|wenigen|wenige|einzelnen|meisten|welche[nmrs]?|unsere[nmrs]?"
    r"|einander|diese[nmrs]?|jede[nmrs]?|keine[nmrs]?|eine[nmrs]?|draußen|drinnen|außen|innen|oben|unten|hinten|vorne|heute|morgen|gestern|denen|deren|meiner|neuem"
    r"|einem|immer|wieder|weiter|unter|über|hinter|oder|aber|ohne|weitere[nmrs]?|nächste[nmrs]?|erste[nmrs]?|hause|zuhause|eurer|euren|ende|anfang|mitte"
    r"|neben|zwischen|gegen|wegen|während|sowie|selber|lieber|gerne|lange|alleine|sonstige[nmrs]?|\w+(?:ieren|eln|ern)|später|früher|weniger|mehrere[nmr]?|einige[nmr]?)"
)


_INCLUDED: Final = re.compile(
    r"(?: included| inklusive| inkl\.?| compris(?:e|es)?| inclus(?:e|es)?| inclu[ií]d[oa]s?| all inclusive)$",
    re.IGNORECASE,
)
"""What comes with the job beside the pay: "dormida incluída"."""

_PEOPLE: Final = {
    "fr": r"(?:les|ces|vos) (?:enfants|élèves|jeunes|ados|bébés|petits|résidents|patients|clients|collègues)\b",
    "es": r"(?:los|las|sus) (?:niñ[oa]s|chic[oa]s|alumn[oa]s|jóvenes|bebés|pacientes|client[ea]s|compañer[oa]s|residentes)\b",
}
"""What excites, where the verb that follows would say that one is drawn to people."""


def shape_trouble(text: str, form: Form, language: str, use: Use) -> Trouble:
    """Return why a phrase is surely none by its kind; nothing where it may be one.

    Args:
        text: the phrase, mended.
        form: what it was taken for.
        language: of the note.
        use: what it was typed for.

    """
    if language == "de" and _lacks_noun(text, form):
        return "clause"
    if form == "sentence":
        return ""
    if use != "thanks" and (_INCLUDED.search(text) or _whole(_PASTIMES, language, text)):
        return "private"
    if _begins(_A_BIT, language, text) or (use == "excites" and _begins(_RID_OF, language, text)):
        return "clause"
    if use == "excites" and _begins(_PEOPLE, language, text):
        return "clause"
    return _noun_trouble(text, language, use) if form == "noun" else ""


def _noun_trouble(text: str, language: str, use: Use) -> Trouble:
    if _has(_TELLS, language, text) or (use != "thanks" and _has(_SAID_OF, language, text)):
        return "clause"
    if _has(_SOMEBODY, language, text):
        return "third_person"
    if language == "de" and _MIXED_CASE.search(text):
        return "clause"
    bare = language in ("es", "pt", "de") and _is_bare_name(text)
    return (
        "article"
        if bare
        or (language == "fr" and (_TWO_OF_A_KIND.search(text) or _ENDS_AS_THING.search(text)))
        else ""
    )


def _is_bare_name(text: str) -> bool:
    found = _CAPITALS.match(text)
    return found is not None and found["name"] not in _WITHOUT_ARTICLE


def _lacks_noun(text: str, form: Form) -> bool:
    """Tell whether German adjectives have no noun, as where it was typed small."""
    if _SMALL_BESIDE.search(text):
        return True
    text, last = text.rstrip("."), form != "noun"
    for found in _DETERMINED.finditer(text):
        words = found["run"].split()
        adjectives = [one for one in words if not _NO_ADJECTIVES.fullmatch(one)]
        at_end = found.end() == len(text)
        # "wie sie mit Ausfällen umgehen": the last word of a clause is its verb
        if last and at_end and words:
            adjectives = [one for one in words[:-1] if not _NO_ADJECTIVES.fullmatch(one)]
        if len(adjectives) == len(words) - (last and at_end) and adjectives:
            return True
    return False


def _begins(table: dict[str, str], language: str, text: str) -> bool:
    return language in table and compiled(table[language]).match(text) is not None


def _has(table: dict[str, str], language: str, text: str) -> bool:
    return language in table and compiled(table[language]).search(text) is not None


def _whole(table: dict[str, str], language: str, text: str) -> bool:
    return language in table and compiled(table[language]).fullmatch(text) is not None
