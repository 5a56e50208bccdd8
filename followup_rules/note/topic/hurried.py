# ruff: noqa: E501  # an expression is read in one line
"""What is typed in a hurry: short forms written out, and what is told where a thing was asked for.

``written_out`` mends what is sure ("w/", a small "i", "ne eigene Station"). ``is_told`` finds
words that say something and name nothing ("grant runs out in 2026"): they fit into no sentence.
"""

import re
from functools import cache
from typing import Final

from followup_rules.note.topic.accents import with_accents
from followup_rules.note.topic.misspelt import MISSPELT
from followup_rules.note.topic.reflexive import with_pronoun
from followup_rules.note.topic.slips import without_slips
from followup_rules.note.topic.terms import TERMS

_NO_NOUN: Final = r"(?!(?:ander|eigen|beid|jed|einzig|neu|gut|best|klein|groß|kurz|lang|all)\w*\b)"
_SMALL_NOUNS: Final = (
    r"pikett|eltern|kunden|kundinnen|kinder|kindern|kollegen|kolleginnen|leute|leuten|gäste|gästen|patienten"
    r"|schüler|schülern|azubis|tieren|kühen|bewohnern|chef|lehrlinge|lehrlingen"
)
_MUTE_H: Final = r"(?:horaires?|hôpita(?:l|ux)|hôtels?|hôtellerie|heures?|histoires?|hommes?|huiles?|hygiène|hébergements?|herbes?|habitudes?|habitats?|honoraires|horlogerie|horticulture|humidité|humeurs?|hydraulique|habillage|hivernage|hospitalisation)(?![\w-])"
_MUTE: Final = rf"(?:{_MUTE_H}|(?!onz|oui|ouistiti|uns?\b|une?\b|yaourt|yoga|y\b|[aeiouyéèà]\b|a\b|est\b|ont\b|en\b|un\w*ième|et\b|où\b|ou\b|au\b|aux\b|à\b)(?:[aeiouéèêâîôû])[a-zà-ÿ]{{2,}})"
"""French words before which an article loses its vowel: not those with an h that is heard."""
_DAYS: Final = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|christmas|easter|english|spanish|french|german|portuguese|japanese"
_SHORT_DAYS: Final = {
    "mon": "Monday", "tues?": "Tuesday", "weds?": "Wednesday", "thur?s?": "Thursday", "fri": "Friday",
    "sat": "Saturday", "sun": "Sunday",
}  # fmt: skip
_NAMED: Final = {
    "excel": "Excel", "outlook": "Outlook", "powerpoint": "PowerPoint", "whatsapp": "WhatsApp", "canva": "Canva",
    "instagram": "Instagram", "tiktok": "TikTok", "youtube": "YouTube", "xero": "Xero", "quickbooks": "QuickBooks",
    "photoshop": "Photoshop", "autocad": "AutoCAD", "haccp": "HACCP", "cnc": "CNC", "gmp": "GMP", "hplc": "HPLC",
}  # fmt: skip
"""Products and short names that people type small, and that are no other word."""
_WRITTEN: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "ja": ((r"(?<=[るたい])の(?=(?:とても|すごく)?(?:楽しみ|好き|得意|嬉し|うれし|面白|おもしろ)(?:です|でした)?$)", "のが"),),
    "en": (
        (rf"\b({_DAYS})(?=s?\b)", "CAPITAL"),
        *((rf"\b(?:{short})\.? (?=(?:mornings?|afternoons?|evenings?|nights?|lunchtimes?|shifts?)\b)", f"{day} ") for short, day in _SHORT_DAYS.items()),
        *((rf"\b{wrong}\b", right) for wrong, right in MISSPELT.items()),
        (r"(?<=[a-z]) (?=not (?:just|only|the) )", ", "),
        (r"^[Ii]ts (?=(?:mostly|mainly|just|all|been|an?|the|very|really|quite|not|so|like|basically)\b)", "it's "),
        (r"\b(what|how|that|when|because|and|but|if) its (?=(?:like|called|been|not|so|too|always|never|all|really|very|being|going|going|done|made|run|gone|got)\b)", r"\1 it's "),
        (r"\b((?:some|every|any|no)(?:one|body))s(?= \w)", r"\1's"),
        (r"\bled(?= (?:lights?|lighting|strips?|screens?|displays?|lamps?|panels?)\b)", "LED"),
        (r"\b(gcse|cpd|ppe|hgv|nvq|btec|loler|coshh|pgce|nhs|diy|mri|ecg|hvac|osha|cdl|crm|erp|plc|scada|lims|ks[1-5]|eyfs|sencos?|ehcp)(?=s?\b)", "UPPER"),
        (r"\b(ofsted)\b", "CAPITAL"),
        (r"\b(people|children|men|women)s(?= [a-z])", r"\1's"),
        (r"\ba (?=(?!one\b|once\b|ewe\b|eu|oui)[aeio][a-z]{2,})", "an "),
        (r"\ban (?=(?!hour|honest|honour|honor|heir|herb)[bcdfghjklmnpqrstvwyz][a-z]{2,})", "a "),
        (r"\b(patients|residents|customers|clients|guests|kids|pupils|students|parents|members|owners|neighbou?rs|tenants|volunteers) (?=(?:families|needs|rights|homes|houses|rooms|names|notes|records|files|requests|complaints|feedback|behaviou?r|questions|stories|moods|diets|meals|bedrooms|gardens|dogs|pets|cars|wishes|carers|parents)\b)", r"\1' "),
        (r"\b(\d+) odd (?=[a-z])", r"\1-odd "),
        (r"\b(drivers|staffs|nurses|teachers|workers|boys|girls|guests|residents|officers) (?=(?:room|lounge|mess|canteen|toilets?|hostel|quarters|entrance|changing room|break room)\b)", r"\1' "),
        (r"\bkids (?=(?:hair|haircuts?|club|parties|area|menu|swimming|football|yoga|classes|books?|room|shoes|clothes|corner)\b)", "kids' "),
        (r"\b(when|if|while|because) ([A-Z][a-z]{3,}[a-rt-z])s (?=(?:off|away|on|in|out|ill|sick|not)\b)", r"\1 \2's "),
        (r"\byrs? (?=\d)", "Year "),
        (r"\byrs\b\.?", "years"),
        (r"\bhrs\b\.?", "hours"),
        (r"\bmins\b\.?", "minutes"),
        (r"\bmgmt\b\.?", "management"),
        (r"\bdept\b\.?", "department"),
        (r"\b(d(?:o|id|oes)|ca|is|are|was|were|could|would|should|have|has)nt\b", r"\1n't"),
        (r"\b(that|there|what|who|where)s (?=\w)", r"\1's "),
        (r"\b(you|they)re\b", r"\1're"),
        (r"(?<!\w)[wW]/o\b ?(?=\w)", "without "),
        (r"(?<!\w)[wW]/ ?(?=[a-z])", "with "),
        (r"(?<=\s)(?<!phase )(?<!part )(?<!class )(?<!type )(?<!level )i(?= [a-z]|'(?:m|d|ve|ll)\b)", "I"),
    ),
    "de": (
        (r"\b((?:de[mn]|eine[mn]|zum|beim|vom|ihre[mn]|unsere[mn]) (?:[a-zäöü]+en )?(?:Lieferant|Patient|Klient|Student|Praktikant|Assistent|Architekt|Kandidat|Spezialist|Tourist|Dirigent|Referent|Mensch|Agent|Fabrikant|Abiturient|Konsument|Musikant|Produzent))(?!\w)", r"\1en"),
        (r"\b((?:de[mn]|eine[mn]|zum|beim|vom|ihre[mn]|unsere[mn]) (?:[a-zäöü]+en )?(?:Kunde|Kollege|Experte|Nachbar|Bauer|Junge|Psychologe|Pädagoge|Logopäde|Auszubildende|Zeuge|Neffe))(?!\w)", r"\1n"),
        (r"^(wie|was|warum|wann|wo) sie (?=(?!.*\b(?:werden|wurden)$).*[a-zäöüß](?:en|ern|eln|sind)$)", r"\1 Sie "),
        (r"(?<=\w) (?:m\.|m) (?=[A-ZÄÖÜ])", " mit "),
        (r"\b([dm](?:ies|ein)?em|einem|ihrem|seinem|unserem|eurem|keinem|jedem|einen|den) ([a-zäöüß]{3,}e)m(?= (?:[a-zäöüß]+ )?[A-ZÄÖÜ])", r"\1 \2n"),
        (r"\b(\d{1,3})s?te[nrsm]?(?= \w)", r"\1."),
        (r"\bund das (?=da \w)", "und dass "),
        (r"(?<=\w) (?:f\.) (?=\w)", " für "),
        (r"\b([Aa])gressiv", r"\1ggressiv"),
        (r"\b([Mm])aschiene", r"\1aschine"),
        (r"\b([Ii])ntress", r"\1nteress"),
        (r"\b([Ss])tandart(?=s?\b)", r"\1tandard"),
        (r"\b([Ss])eperat", r"\1eparat"),
        (r"\b([Tt])erasse", r"\1errasse"),
        (r"\b([Rr])esource", r"\1essource"),
        (r"\b([Rr])ytmus", r"\1hythmus"),
        (r"\b([Aa])ddress", r"\1dress"),
        (r"\b([Rr])eperatur", r"\1eparatur"),
        (r"\b([Tt])ermien", r"\1ermin"),
        (r"\bvorallem\b|\bv\. ?a\.(?= \w)", "vor allem"),
        (r"(?<!\w)'?ne (?=(?:[a-zäöüß]+e )?[A-ZÄÖÜ])", "eine "),
        (r"(?<!\w)'?ner (?=(?:[a-zäöüß]+en )?[A-ZÄÖÜ])", "einer "),
        (r"(?<!\w)'?nem (?=\w)", "einem "),
        (r"(?<!\w)'?nen (?=(?:[a-zäöüß]+en )[A-ZÄÖÜ])", "einen "),
        (r"(?:^|(?<= ))(?:an|a)n (?=[a-zäöüß]+en [A-ZÄÖÜ])", "einen "),
        (rf"(?<=\beinem ){_NO_NOUN}([a-zäöüß]{{4,}})(?= \(|,|$)", "CAPITAL"),
        (rf"(?:(?<=\beine )|(?<=\beiner )){_NO_NOUN}([a-zäöüß]{{4,}})(?= (?:von|vom|mit|für|aus|im)\b|,|$)", "CAPITAL"),
        (rf"(?<!\w)({_SMALL_NOUNS})(?!\w)", "CAPITAL"),
        (r"(?<=\bals )(?!früher|später|immer|einer|jeder|keiner|guter|neuer|ander|dieser|unter|wieder|allein|kein|mein|dein|sein|fein|klein|ein\b)([a-zäöüß]{4,}(?:in|er|kraft|hilfe|leitung|ent|ist|ling|mann|frau|azubi))(?= |$)", "CAPITAL"),
        (r" \([a-zäöüß]{6,}\)$", ""),
        (r"^((?:wie|was|warum) .*[a-zäöüß](?:t|en)) (?=(?:die|der|das) (?:sich|nicht|immer|oft|ständig)\b)", r"\1, "),
    ),
    "fr": (
        (r"\b(\d+)[eèi]{1,2}mes?\b", r"\1e"),
        (r"\b1[eè]re?\b", "1re"),
        (r"\bbcp\b", "beaucoup"),
        (r"\b(tva|rh|cdi|cdd|ehpad|sav|btp|smic|irm|tms)\b(?![-.])", "UPPER"),
        (r"\baujourdhui\b", "aujourd'hui"),
        (r"\bacceuil", "accueil"),
        (r"\bapprentisage", "apprentissage"),
        (r"\bdévellop", "développ"),
        (r"\bresource", "ressource"),
        (r"\btraffic\b", "trafic"),
        (r"\blangage des signes\b", "langue des signes"),
        (r"\bparmis\b", "parmi"),
        (r"\bmalgrés\b", "malgré"),
        (r"\boeuvre", "œuvre"),
        (r"\bqui (?!ne |n')(?=[bcdfgjklmnpqrstvwxz]\w* (?:pas|jamais)\b)", "qui ne "),
        (r"\bqui (?!ne |n'|en |y )(?=[aeiouéèêh]\w* (?:pas|jamais)\b)", "qui n'"),
        (r"\bheures? sup\b\.?", "heures supplémentaires"),
        (r"(?<=[a-z]s) pas (?=\w+(?:é|ée|és|ées)\b)", " non "),
        (r"(?<=\w) a (?=[A-Z][a-z])", " à "),
        (r"\bde (?=(?!onz|oui|un\b)[aeiouéèêâîôû])", "d'"),
        (rf"\b(?:le|la) (?={_MUTE})", "l'"),
        (rf"\bde (?={_MUTE_H})", "d'"),
        (r"\bdu (?=(?:horaire|hôpital|hôtel|hébergement|habitat)\b)", "de l'"),
        (r"\bepot(s?)\b|\b(entr)epot(s?)\b", r"\2epôt\1\3"),
        (r"\b([ée])quipe", "équipe"),
        (r"\betudes?\b", "études"),
        (r"\bspecial\b", "spécial"),
        (r"\bmetiers?\b", "métiers"),
        (r"^D(?=(?:u|es|e la|e l'|e leur|e vo[st]) ?[^A-Z])", "d"),
    ),
    "es": (
        (r"(?<=[a-z])(?<!\bdor)mici(?=ones\b|[oó]n\b|on[ae]\w)", "misi"),
        (r"(?<!\w)(?:tb|tmb|tmbn|tbn)(?= \w)", "también"),
        (r"(?<!\w)de el (?=[a-zá-ú])", "del "),
        (r"(?<!\w)a el (?=[a-zá-ú])", "al "),
        (r"(?<!\w)(?:xq|pq)(?= \w)", "porque"),
        (r"(?<!\w)(?<!rayos )(?<!eje )(?<!generación )x (?=\w)", "por "),
        (r"(?<!\w)(?<!\d )(?<!\d)[cC]/ ?(?=[a-z])", "con "),
        (r"(?<!\w)(?<!\d )(?<!\d)[pP]/ ?(?=[a-z])", "para "),
        (r"\brayos x\b", "rayos X"),
        (r"\b(?!\w+(?:ast|ist|ab|as|ar|er|br)[ae]is\b)(\w{3,})ais\b", r"\1áis"),
        (r"\b(?!\w+(?:ast|ist|ab|as|ar|br)eis\b|\w*(?:seis|afeis)\b)(\w{3,})eis\b", r"\1éis"),
        (r"\b(\w{3,}[cs])ion\b", r"\1ión"),
        (r"\bdia(s?)\b", r"día\1"),
        (r"\btambien\b", "también"),
        (r"\bdificil(es)?\b", r"difícil\1"),
        (r"\bingles\b", "inglés"),
        (r"\bmovil(es)?\b", r"móvil\1"),
        (r"\bmenu(s?)\b", r"menú\1"),
        (r"(?<= y )quien (?=[a-zá-ú]+)", "quién "),
        (r"^como (?!siempre|todos|equipo|parte|tal|son\b)(?=[a-zá-ú]+)", "cómo "),
        (r"(?<= y )como (?=(?:se )?\w+(?:n|mos)\b)", "cómo "),
        (r"(?<= y )cuando (?=\w+(?:n|mos)\b)", "cuándo "),
        (r"\bmaquina(s?)\b", r"máquina\1"),
        (r"\balmacen\b", "almacén"),
        (r"\blogistica\b", "logística"),
        (r"\barea(s?)\b", r"área\1"),
        (r"\bclinica(s?)\b", r"clínica\1"),
        (r"\bdel (?=\w+(?:ción|sión|dad)\b)", "de la "),
        (r"^D(?=(?:el|e (?:las?|los|el|un|una|su|sus|c[oó]mo|lo)) [^A-Z])", "d"),
    ),
    "pt": (
        (r"(?<!\w)(?:tb|tbm)(?= \w)", "também"),
        (r"(?<!\w)pq(?= \w)", "por que"),
        (r"(?<!\w)(?<!\d )(?<!\d)[cC]/ ?(?=[a-z])", "com "),
        (r"(?<!\w)(?<!\d )(?<!\d)[pP]/ ?(?=[a-z])", "para "),
        (r"(?<!\w)(?<!\d )(?<!\d)[sS]/ ?(?=[a-z])", "sem "),
        (r"(?<!\w)vc(s?)(?!\w)", r"você\1"),
        (r"\b(\w{2,})orio(s?)\b", r"\1ório\2"),
        (r"\b(\w{2,})encia(s?)\b", r"\1ência\2"),
        (r"\bnao\b", "não"),
        (r"\b(\w{2,})[cç]ao\b", r"\1ção"),
        (r"\b(\w{2,})[cç]oes\b", r"\1ções"),
        (r"\b(\w{2,}[^\Wa])ao\b", r"\1ão"),
        (r"\b(\d{1,2})o (?=[a-zà-ú])", r"\1.º "),
        (r"\b(\d{1,2})a (?=[a-zà-ú])", r"\1.ª "),
        (r"\bdo mes\b", "do mês"),
        (r"\bhorario(s?)\b", r"horário\1"),
        (r"\bsalario(s?)\b", r"salário\1"),
        (r"\bmaquina(s?)\b", r"máquina\1"),
        (r"\barea(s?)\b", r"área\1"),
        (r"\bexperiencia\b", "experiência"),
        (r"\blogistica\b", "logística"),
        (r"^D(?=[oa]s? [^A-Z])", "d"),
        (r"(?<!\w)pra (?=(?:meus?|minhas?|mim|quem|cada|tod[oa]s?|seus?|suas?) )", "para "),
    ),
}  # fmt: skip
"""Short and spoken forms that are surely the written one, by language."""

_SO: Final = {
    "en": r"(?:and |so |also |then |plus |ok )+",
    "de": r"(?:und |also |dann |halt |da )+",
    "fr": r"(?:et |alors |donc |puis |aussi |ben )+",
    "es": r"(?:y |entonces |así que |pues |luego |también )+",
    "pt": r"(?:e |então |aí |daí |também |depois )+",
}
_MONTH: Final = {
    "de": r"(?:jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühling|frühjahr|sommer|herbst|winter)"
}
_TOLD: Final[dict[str, str]] = {
    "en": (
        r"[\w' -]+? (?:(?:runs|ran) out|broke(?: (?:down|last|again|this|on)\b|$)|breaks down|expires|reopens|(?:ends|closes|shuts) (?:in|at|on)|moves to|moved to)\b"
        r"|like \d|\d+ ?min(?:ute)?s?'? (?:walk|away|from|by|drive)\b"
    ),
    "de": (
        rf"(?:das|der|die) \S+ (?!direkt|jetzt|dort|fast|selbst|erst|nicht|meist|zuerst|oft|gut|weit|laut|ge|ver|be)[a-zäöüß]+t (?:im {_MONTH['de']}|am (?:\w+tag|\d)|nächste|bald|ab \d)"
        r"|so \d|\d+ ?min(?:uten)?\.? (?:zu fuß|von|weg|mit)\b"
    ),
    "fr": (
        r"(?:les? |la |l')\S+ (?:(?:ne|se) \S+|n'\S+|s'\S+|déménage(?:nt)?|ouvre(?:nt)?|commence(?:nt)?|finit|expire(?:nt)?|arrive(?:nt)?|plante(?:nt)?)(?= |$)"
        r"|genre \d|(?:à )?\d+ ?min(?:utes?)? (?:à|de|en)\b"
    ),
    "es": (
        r"(?:el|la|los|las) \S+ (?:se \S+|terminan?|acaban?|cierran?|abren?|empiezan?|vencen?|caducan?)(?= |$)"
        r"|como \d|(?:a )?\d+ ?min(?:utos?)? (?:de|a|en|andando|desde)\b"
    ),
    "pt": (
        r"(?:o|a|os|as) \S+ (?:se \S+|\w+-se|terminam?|acabam?|fecham?|abrem?|começam?|vencem?|expiram?)(?= |$)"
        r"|tipo \d|(?:a )?\d+ ?min(?:utos?)? (?:de|a|em|desde)\b"
    ),
}
"""Words with a verb of their own, a guess at a figure, and the way to work."""


_SHORT: Final = 9
"""Characters of "like 40" and the like, whose first word else links a clause."""


_JOINED: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "en": (
        (r"(?i:^((?:we )?(?:talked |chatted )?(?:about )?[a-z]+ing\b[^,&+]*)) & (?=[a-z])", r"\1 + "),
        (r"(?<=[a-z0-9)]) ?& (?=\w)|(?<=\w) & (?=[a-z0-9])| n (?=[a-z]{3})", " and "),
    ),
    "de": ((r"(?<=,) u\.? (?=\w)|(?<=\w) & (?=\w)|(?<=\w) u\. (?=\w)|(?<=[\wß]) u (?=[\wÄÖÜ])", " und "),),
    "fr": ((r"(?<=[a-zà-ÿ0-9]) & (?=\w)", " et "),),
    "es": ((r"(?<=[a-zà-ÿ0-9]) & (?=\w)", " y "), (r"(?<![\w'])q(?= \w)", "que")),
    "pt": ((r"\bcomo [eé] q(?:ue)? (?=\w)", "como é que "), (r"(?<=[a-zà-ÿ0-9]) & (?=\w)", " e "), (r"(?<![\w'])q(?= \w)", "que")),
}  # fmt: skip
"""What joins the things of a list, as it is written: it is needed before the list is divided."""


def with_joins(text: str, language: str) -> str:
    """Return a text in which what joins its things is written out: "&", "u."."""
    for expression, instead in _JOINED.get(language, ()):
        text = compiled_as_is(expression).sub(instead, text)
    return text


@cache
def compiled_as_is(expression: str) -> re.Pattern[str]:
    """Return an expression to which case matters."""
    return re.compile(expression)


@cache
def _written(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(one), instead) for one, instead in _WRITTEN.get(language, ()))


_SMALL_NAME: Final = re.compile(rf"(?<![\w./@-])(?:{'|'.join(_NAMED)})(?![\w/@-]|\.\w)")


def written_out(text: str, language: str) -> str:
    """Return a text with short and spoken forms written out where that is sure."""
    text = _SMALL_NAME.sub(lambda one: _NAMED[one[0]], text)
    for expression, instead in _written(language):
        if instead == "CAPITAL":
            text = expression.sub(lambda one: one[1].capitalize(), text)
        elif instead == "UPPER":
            text = expression.sub(lambda one: one[1].upper(), text)
        else:
            text = expression.sub(instead, text)
    text = without_slips(with_accents(text, language), language)
    return with_pronoun(text, language)


@cache
def _telling(language: str) -> tuple[re.Pattern[str], ...]:
    terms = TERMS[language]
    return tuple(
        re.compile(one, re.IGNORECASE)
        for one in (
            rf"(?:{_SO[language]})(?:{terms.subject})",
            _TOLD[language],
            rf"(?<![\w-])(?:{terms.linking})(?!\w)",
        )
    )


def is_told(text: str, language: str) -> bool:
    """Tell whether words say something and name nothing, so that they fit into no sentence."""
    if language not in _TOLD:
        return False
    so, told, linking = _telling(language)
    found = told.match(text)
    if found is None:
        return so.match(text) is not None
    return found.end() < _SHORT or not linking.search(found[0].replace(" se ", " "))
