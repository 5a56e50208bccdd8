# ruff: noqa: E501  # a word list is read in one line
"""Which language a text is written in: one detector for pages, topics and notes.

Evidence are frequent words and telling letters and endings. A word that two languages share counts
for each by its share, so that "as" and "a" alone, or one stray word, decide nothing. Three
questions are put to the same scores: ``text_language`` (a suggestion from headlines and topics),
``language_of`` (of a whole note) and ``foreign_language`` (is a phrase surely of another one?).

English titles ("Sales Director") are used everywhere and are no evidence for any language.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from followup_rules.text.clean import clean_text
from followup_rules.text.scripts import script_of

SPOKEN: Final = ("en", "de", "fr", "es", "pt", "ja")
"""The languages that are named; the others only keep texts from being taken for these."""
ENOUGH: Final = 1.3
"""Evidence from which a language is named: a word that only it has, and one more that fits."""
AHEAD: Final = 1.6
"""Times the evidence of the next language."""
_SHARE: Final = 0.12
"""Evidence a word that a whole note must have for its language."""
_LONGEST: Final = 4_000
_MOST_OF_ONE: Final = 2
"""Times that one word counts."""

_FUNCTION_WORDS: Final[dict[str, str]] = {
    "en": "the of and at with for to from you your we our how what my is are was were been have has"
    " had in on that this these about it its be by would will can i i'm i'd i've me if when who"
    " they their there which more than but not so all each an or as a do no into after building"
    " helping making turning thank thanks",
    "de": "der die das und bei mit für von im am zur zum ein eine einer eines einem einen dem den des"
    " auf wie ihr ihre ihrer ihrem ihren ihnen sie ich wir uns mir mich unser unsere nicht ist sind"
    " war waren wird werden habe haben hat sich über beim vom aus nach vor durch auch noch nur sehr"
    " gern gerne dass wenn als in an zu es so was man bin er oder um vielen dank danke euch euer"
    " eure ihrem leiter leiterin leitung entwickler entwicklerin abteilung bereich aufbau umstieg"
    " mitarbeiter geschäftsführer geschäftsführerin personalreferentin softwareentwickler"
    " gespräch stelle hallo",
    "fr": "le la les et chez du des un une au aux avec pour dans sur vos votre vous nous notre nos est"
    " qui que ce cette ces en de par je j'ai j'ai suis sont ont à ou où mais pas plus très bien son sa"
    " ses leur leurs être merci bonjour a on développeur développeuse ingénieure directeur"
    " directrice chargé chargée recrutement équipe équipes ressources humaines vers chef données",
    "es": "el la los las y en del un una unos con para por su sus nuestro nuestra nuestros que es como"
    " de al lo le me se mi muy más pero fue ha han he está están son sobre cuando o a no nos gracias"
    " hola usted este esta ese esa desarrollador desarrolladora ingeniero ingeniera directora jefe"
    " jefa equipo selección recursos humanos tecnología datos cómo",
    "pt": "o a os as e em do da dos das na no nas nos uma um com para por seu sua seus suas nosso nossa"
    " que é como de ao à às não foi mais muito pela pelo pelos pelas meu minha me se eu você isso"
    " está são tem sobre mas ou obrigado obrigada olá desenvolvedor desenvolvedora engenheiro"
    " engenheira diretor diretora gerente equipe equipa recrutamento recursos humanos tecnologia"
    " gestão dados tô tá pra pro né vc vcs vocês gostei adorei vaga",
    "it": "il lo la i gli le e di del della dello dei delle in con per su una un che è presso nel"
    " nella al alla allo a da non sono ho mi si come sviluppatore sviluppatrice ingegnere responsabile"
    " direttore grazie anche più o ai dal dalla nei",
    "nl": "de het een en bij van voor met op in aan uw je onze ons dat die is zijn niet ik u te naar"
    " om ook als er maar over ontwikkelaar hoofd medewerker wij we",
    "sv": "och på för med av i en ett den det som är till hos din vår att jag inte har vi chef"
    " utvecklare ansvarig om",
    "pl": "i w z na do dla przez się jest oraz od po za o nie to kierownik programista specjalista"
    " w we ze",
    "cs": "a v na s pro do z se je ve od za po o k že vedoucí vývojář ředitel",
    "da": "og på for med af i en et den det som er til hos din vores at jeg ikke har vi udvikler chef",
}
"""Frequent words, and words of headlines that no other language spells so."""
_ENDINGS: Final[dict[str, str]] = {
    "de": r"(?:ierung|ungen|heit|keit|schaft|[bcdfghjklmnprstwz]{1,3}lichen?|isierung|führung)$",
    "fr": r"(?:euse|trice|ité|aux|eaux|ément)$",
    "es": r"(?:ción|ciones|miento|mientos)$",
    "pt": r"(?:ção|ções|ões|agem)$",
    "it": r"(?:zione|zioni|tà)$",
}
_LETTERS: Final[dict[str, str]] = {
    "de": "ß", "es": "ñ", "pt": "ãõ", "fr": "œêèùûî", "it": "ìò", "sv": "å", "da": "øæ",
    "pl": "ąęłńśźż", "cs": "řěůť",
}  # fmt: skip
"""Letters that tell a language, in words that begin small: names travel."""
_STRONG: Final[dict[str, frozenset[str]]] = {
    "en": frozenset(
        [
            "the",
            "your",
            "our",
            "their",
            "with",
            "from",
            "that",
            "this",
            "we",
            "you",
            "how",
            "what",
            "is",
            "are",
            "was",
            "about",
            "and",
            "of",
            "for",
            "to",
        ]
    ),
    "de": frozenset(
        [
            "der",
            "die",
            "das",
            "den",
            "dem",
            "und",
            "für",
            "mit",
            "über",
            "wie",
            "ihr",
            "ihre",
            "ihrer",
            "auf",
            "zur",
            "zum",
            "ein",
            "eine",
            "einen",
            "von",
            "wir",
            "bei",
            "mein",
            "meine",
            "meinen",
            "unser",
            "unsere",
            "im",
            "zwischen",
            "nach",
        ]
    ),
    "fr": frozenset(
        [
            "le",
            "les",
            "des",
            "du",
            "une",
            "votre",
            "vos",
            "avec",
            "pour",
            "et",
            "sur",
            "dans",
            "comment",
            "nous",
            "vous",
            "vers",
            "aux",
            "chez",
            "mon",
            "mes",
            "notre",
            "nos",
            "au",
            "l",
            "d",
        ]
    ),
    "es": frozenset("el los las del y su sus con nuestro nuestra mi mis cómo al una hacia".split()),  # noqa: SIM905
    "pt": frozenset(
        [
            "os",
            "do",
            "da",
            "dos",
            "das",
            "na",
            "nas",
            "seu",
            "sua",
            "meu",
            "minha",
            "nosso",
            "nossa",
            "uma",
            "com",
            "ao",
            "à",
            "pela",
            "pelo",
            "em",
        ]
    ),
}
"""Words that no phrase of another language has, jargon included ("Proof of Concept" is jargon)."""
_JARGON: Final = frozenset({"of", "and", "for", "to", "with", "a", "as", "in", "by", "on", "at"})
"""Small English words that stand inside terms used in every language."""
_ENGLISH_TOO: Final = frozenset(
    {
        "im",
        "mi",
        "mis",
        "mon",
        "au",
        "nos",
        "do",
        "na",
        "die",
        "den",
        "pour",
        "al",
        "des",
        "del",
        "los",
        "las",
        "el",
        "les",
        "le",
        "du",
        "l",
        "d",
        "as",
    }
)
"""Small words of others that are English words or stand in names of towns."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def _votes() -> dict[str, dict[str, float]]:
    """Return word -> language -> its share of the word."""
    languages: dict[str, list[str]] = {}
    for language, text in _FUNCTION_WORDS.items():
        for word in dict.fromkeys(text.split()):
            languages.setdefault(word, []).append(language)
    return {word: dict.fromkeys(of, 1 / len(of)) for word, of in languages.items()}


_VOTES: Final = _votes()
_TELLING: Final = tuple((code, re.compile(ending)) for code, ending in _ENDINGS.items())


def text_language(texts: Iterable[str]) -> str | None:
    """Return the language of SPOKEN that headlines or topics are written in; None in doubt."""
    return _suggested(tuple(texts))


@lru_cache(maxsize=64)
def _suggested(texts: tuple[str, ...]) -> str | None:
    joined = " · ".join(clean_text(text[:2_000], 400) for text in texts[:40])[:_LONGEST]
    by_script = _by_script(joined)
    if by_script is not None:
        return by_script or None
    evidence = _evidence(joined)
    best, second = sorted(evidence, key=lambda code: (-evidence[code].score, code))[:2]
    found = evidence[best]
    clear = found.score >= ENOUGH and found.score >= AHEAD * evidence[second].score
    return best if best in SPOKEN and clear and found.own and found.words > 1 else None


@lru_cache(maxsize=128)
def language_of(text: str, expected: str) -> str | None:
    """Return the language of a whole note; None where it is none of SPOKEN.

    Args:
        text: the note, its facts hidden.
        expected: taken where two languages have as much evidence.

    """
    by_script = _by_script(text[:_LONGEST])
    if by_script is not None:
        return by_script or None
    words = _WORD.findall(text[:_LONGEST])
    evidence = _evidence(text[:_LONGEST])
    best = max(evidence, key=lambda code: (evidence[code].score, code == expected, code))
    enough = max(ENOUGH, len(words) * _SHARE)
    known = best in SPOKEN and evidence[best].score >= enough and evidence[best].own
    return best if known else None


def foreign_language(phrase: str, language: str) -> str | None:
    """Return the language that a phrase is surely in, if that is not ``language``.

    Terms of English that are used everywhere ("Infrastructure as Code") are not foreign.
    """
    scripts = Counter(script for one in phrase if (script := script_of(one)))
    japanese = scripts["hiragana"] + scripts["katakana"] + scripts["han"]
    if language == "ja":
        small = [word for word in _WORD.findall(phrase) if word.islower() and word.isascii()]
        return "en" if not japanese and len(small) > 1 else None
    if japanese or sum(scripts.values()) > 2 * scripts["latin"]:
        return "ja" if scripts["hiragana"] + scripts["katakana"] else "other"
    spelled = _WORD.findall(phrase.replace("'", " ").replace("\u2019", " "))
    return _by_ending(spelled, language) or _by_small_words(spelled, language)


def _by_ending(spelled: list[str], language: str) -> str | None:
    """Return the language whose ending a small word of a phrase has."""
    small = [word for word in spelled if word.islower()]
    if len(spelled) == 1:
        return None
    if language in ("es", "pt") and any(word.endswith(("tion", "tions")) for word in small):
        return "en"
    return next(
        (
            code
            for code, telling in _TELLING
            if code != language and any(map(telling.search, small))
        ),
        None,
    )


def _by_small_words(spelled: list[str], language: str) -> str | None:
    """Return the language that more small words of a phrase belong to than to its own."""
    words = {word.casefold() for word in spelled}
    for code, strong in _STRONG.items():
        found = {word for word in words & strong if language not in _VOTES.get(word, ())}
        found -= _STRONG.get(language, frozenset())
        own = {
            word for word in words if language in (of := _VOTES.get(word, {})) and code not in of
        }
        telling = found - _JARGON if code == "en" else found
        if language == "en" and len(found) == 1:
            telling -= _ENGLISH_TOO
        if code != language and telling and len(found) > len(own):
            return code
    return None


def _by_script(text: str) -> str | None:
    """Return "ja" for Japanese, "" for a script that no language of SPOKEN has, None for Latin."""
    counts = Counter(script for one in text if (script := script_of(one)))
    total = sum(counts.values())
    kana = counts["hiragana"] + counts["katakana"]
    if kana and (kana * 5 > total or (kana + counts["han"]) * 2 > total):
        return "ja"
    if "株式会社" in text:
        return "ja"
    return "" if counts["latin"] * 2 < total else None


@dataclass(slots=True)
class _Evidence:
    """What speaks for one language."""

    score: float = 0.0
    words: int = 0
    """Different words that it has."""
    own: int = 0
    """Those that no other language has."""


def _evidence(text: str) -> dict[str, _Evidence]:
    """Return the evidence for every language that is known."""
    found = {code: _Evidence() for code in _FUNCTION_WORDS}
    for word, times in Counter(_WORD.findall(text.replace("\u2019", "'"))).items():
        if word.isupper() and len(word) > 1:
            continue  # "IT", "AM": abbreviations
        folded = word.casefold()
        weight = min(times, _MOST_OF_ONE)
        votes = _VOTES.get(folded) or _VOTES.get(folded.rpartition("'")[2])
        if votes is None:
            telling = [code for code, ending in _TELLING if ending.search(folded)]
            telling += [
                code
                for code, letters in _LETTERS.items()
                if (word[0].islower() or letters == "ß") and any(one in letters for one in word)
            ]
            votes = dict.fromkeys(telling, 1.0)
        of_titles = folded in _JARGON or (word[0].isupper() and folded in _ENGLISH_TOO)
        for code, share in votes.items():
            one = found[code]
            one.score += share * weight / (1 + of_titles)
            one.words += 1
            one.own += len(votes) == 1 and not of_titles
    return found
