"""German phrases put into the case that their sentence asks for, where the phrase shows enough.

``in_accusative`` is for what follows "über", ``in_dative`` for what follows "zu" or "an".
"""

import re
from typing import Final

from followup_rules.note.topic.bare_german import gender_of

FEMININE: Final = (
    "(?:ung|heit|keit|schaft|tion|sion|tät|enz|anz|plattform|kultur|strategie|architektur|technik"
    "|struktur|arbeit)"
)
"""Ends nouns that are surely feminine."""
_ONE: Final = (
    "(?:schicht|werkstatt|stadt|klinik|mappe|stelle|frage|aufgabe|woche|liste|suche|probe|kasse|rolle"
    "|schule|küche|pflege|strecke|anlage|abnahme|aufnahme|vorlage|analyse|messe|reihe|seite|karte"
    "|übergabe|ausgabe|vergabe|wende|hilfe|lage|praxis|fertigung|produktion|halle|wache|station|idee"
    "|theorie|software|app|akte|datei|galerie|bibliothek|reise|branche|methode|kampagne|nacht|wahl)"
)
"""Ends nouns that are one thing, feminine, when they follow "die": their plural ends otherwise."""
MASCULINE: Final = (
    "(?:wechsel|ansatz|einsatz|prozess|plan|start|betrieb|vertrieb|kontakt|ablauf|dienst|markt|bau|zug"
    "|stieg|gang|bereich|standort|test|fall|lauf|weg|entwurf|auftrag|vertrag|antrag)"
)
"""Ends nouns that are surely masculine."""
_SEVERAL: Final = re.compile(
    r"(?:en|ern|eln|(?<!kur)(?<!bu)(?<!prei)(?<!krei)(?<!wei)(?<!foku)(?<!bonu)(?<!campu)(?<!statu)"
    r"(?<!zin)(?<!pul)(?<!hal)(?<!imbis)(?<!hau)(?<=[aeiouyrlmnpbt])s)$"
)
"""Ends nouns that are several things in the dative: "Prüfungen", "Autos", and not "Kurs"."""
_OWN: Final = r"(?:m|d|s)ein|ihr|unser|euer|eur|kein"
_PHRASE: Final = re.compile(
    rf"(?P<article>der|die|das|den|ein(?:en|e)?|(?:{_OWN})(?:en|e)?) "
    r"(?P<adjectives>(?:(?-i:[a-zäöüß-]+e[rsn]?) )*)(?P<noun>\w\S*)",
    re.IGNORECASE,
)


def in_accusative(text: str) -> str:
    """Put a German nominative or dative into the accusative that "über" asks for.

    Where the noun shows its gender: "der Umzug" becomes "den Umzug", "der Migration", a dative,
    "die Migration". ``dem`` and unclear ones are left as they are. So does what stands beside a
    first thing that has nothing behind it: "die Leute und der Garten".
    """
    text = _BESIDE.sub(_beside_in_accusative, text)
    text = _LAST_BESIDE.sub(_beside_in_accusative, text)
    found = re.match(
        r"(?P<article>der|ein) (?P<adjectives>(?:[a-zäöüß-]+e[rn]? )*)(?P<noun>\S+)", text
    )
    if not found:
        return text
    noun = found["noun"].rstrip(",")
    feminine = re.search(rf"(?:{FEMININE}|{_ONE})$", noun.casefold())
    if found["article"] == "ein":
        masculine = all(one.endswith("er") for one in found["adjectives"].split())
        if not found["adjectives"] and gender_of(noun.casefold()) == "den":
            return f"einen {text[found.start('noun') :]}"
        if not found["adjectives"] or not masculine:
            return text
        adjectives = re.sub(r"er(?= )", "en", found["adjectives"])
        return f"einen {adjectives}{text[found.start('noun') :]}"
    if feminine:
        adjectives = re.sub(r"en(?= )", "e", found["adjectives"])
        return f"die {adjectives}{text[found.start('noun') :]}"
    adjectives = re.sub(r"e(?= )", "en", found["adjectives"])
    return f"den {adjectives}{text[found.start('noun') :]}"


_BESIDE: Final = re.compile(
    r"^(?P<first>(?:[dD]ie|[dD]as|[dD]en|[dD]er) (?:[a-zäöüß]+e[rn]? )*[A-ZÄÖÜ][\w-]+"
    r" (?:und|sowie|oder) )der (?P<adjectives>(?:[a-zäöüß]+e )*)(?P<noun>[A-ZÄÖÜ][\w-]+)"
    r"(?=$|,| (?:im|in|am|auf|mit|für|von|vom|aus|bei) )"
)
_LAST_BESIDE: Final = re.compile(
    r"(?P<first>^.* (?:und|sowie|oder) )"
    r"der (?P<adjectives>(?:[a-zäöüß]+e )+)(?P<noun>[A-ZÄÖÜ][\w-]+)$"
)
"""A last thing that its adjective shows to be a masculine nominative, whatever comes first: "die
Arbeit mit Kindern und der große Garten"."""
_ONE_IN_EN: Final = re.compile(
    r"(?:garten|laden|wagen|ofen|boden|hafen|kasten|kuchen|balken|rasen|regen|schuppen|spaten|haufen)$"
)
"""Masculine nouns that end as plurals do."""


def _beside_in_accusative(found: re.Match[str]) -> str:
    noun = found["noun"].casefold()
    several = _SEVERAL.search(noun) and not _ONE_IN_EN.search(noun)
    if several or is_one_feminine(noun):
        return found[0]
    adjectives = re.sub(r"e(?= )", "en", found["adjectives"])
    return f"{found['first']}den {adjectives}{found['noun']}"


def in_dative(text: str) -> str:
    """Put a German phrase into the dative that "zu" asks for; empty where that isn't sure.

    "das Examen" becomes "dem Examen", "die Prüfung" "der Prüfung". A dative stays: "dem Umzug",
    "der Mappe", "den Prüfungen", "meiner Bewerbung". "die Entwürfe" could be one thing or, as
    here, several: it is left for the person to say.
    """
    found = _PHRASE.match(text)
    if not found:
        return text
    noun = found["noun"].rstrip(",").casefold()
    said = _dative_article(found["article"].casefold(), noun)
    if said is None:
        return ""
    article = said.capitalize() if found["article"][0].isupper() else said
    if article == found["article"]:
        return text
    adjectives = re.sub(r"e[rsn]?(?= )", "en", found["adjectives"])
    return f"{article} {adjectives}{text[found.start('noun') :]}"


_DONE: Final = re.compile(
    r"(?:probe|ein|zusammen|mit|nach|vor)arbeiten|(?:\w{3,}(?<!man)ieren)"
    r"|\w*(?:schneiden|schreiben|lesen|rechnen|sprechen|zeichnen|singen|kochen|backen|nähen|löten"
    r"|schweißen|melken|putzen|streichen|lernen|anlernen|unterrichten|vorstellen|kennenlernen|schnuppern"
    r"|verhandeln|üben)"
)
"""What is surely something done, and no several things."""


def article_in_dative(noun: str) -> str:
    """Return the dative article, and a blank, that a noun typed without one surely has; or nothing.

    "einen guten Rat zum Probearbeiten": what is done has its article after "zu".
    """
    word = noun.rstrip(",").casefold()
    return "der " if is_one_feminine(noun) else "dem " if _DONE.fullmatch(word) else ""


def is_one_feminine(noun: str) -> bool:
    """Tell whether a noun is surely feminine and one thing."""
    return bool(re.search(rf"(?:{FEMININE}|{_ONE})$", noun.casefold()))


def _dative_article(article: str, noun: str) -> str | None:
    """Return the dative of an article before this noun; None where it isn't sure."""
    feminine = is_one_feminine(noun)
    several = bool(_SEVERAL.search(noun))
    if article in ("der", "das"):
        return "dem" if article == "das" or re.search(rf"{MASCULINE}$", noun) else article
    if article == "die":
        return "der" if feminine else "den" if several else None
    if article in ("den", "einen") or article.endswith("en"):
        one = "dem" if article == "den" else f"{article.removesuffix('en')}em"
        return article if several and article != "einen" else one
    if article in ("ein", "mein", "dein", "sein", "ihr", "unser", "euer", "kein"):
        return f"{'eur' if article == 'euer' else article}em"
    stem = article.removesuffix("e")
    return f"{stem}er" if feminine or stem == "ein" else f"{stem}en" if several else None


def nouns_with_capitals(text: str) -> str:
    """Write nouns with a capital where a text has none at all and they are surely nouns."""
    words = text.split()
    if text != text.lower() or not words:
        return text
    if len(words) == 1:
        return text.capitalize()
    return " ".join(
        word.capitalize()
        if re.search(
            rf"{FEMININE}(?:en)?$|(?:platz|plan|team|projekt|produkt|system|konzept)s?$", word
        )
        else word
        for word in words
    )


_CLAUSE_FIRST: Final = re.compile(
    r"(?:wie|was|warum|wieso|weshalb|ob|wo|wann|welche[rsmn]?|dass|weil)\b", re.IGNORECASE
)
_GERMAN: Final = re.compile(
    r"\b(?:der|die|das|den|dem|ein(?:e[nmrs]?)?|mein\w*|mit|von|vom|und|für|im|am|zum|zur|beim|nicht|noch"
    r"|wieder|auf|bei|neue[nmrs]?)\b"
)


def lacks_capitals(text: str) -> bool:
    """Tell whether a German phrase of several words has no capital, as no noun may."""
    small = text == text.lower() and len(text.split()) > 1
    return small and not _CLAUSE_FIRST.match(text) and bool(_GERMAN.search(text))
