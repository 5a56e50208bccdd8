"""Whether two spellings of a name mean one company."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from followup_rules.text.clean import clean_text
from followup_rules.text.fold import without_latin_accents

_LONGEST: Final = 400
"""Characters of a name that are read."""
_MOST_NAMES: Final = 4096
"""Names kept with what they compare by. Fewer than the companies of a book would keep none: each is
asked about in turn."""
_LEGAL_FORMS: Final = frozenset(
    """
    inc incorporated corp corporation co company llc llp lp plc ltd limited gmbh ggmbh mbh ag kg
    kgaa se ug ev eg ohg sa sas sasu sarl eurl snc sci sl slu sau srl srls spa sapa ltda eireli me
    epp sgps lda bv nv cv vof ab hb as asa oy oyj aps hf ehf sro spol kft zrt nyrt bt doo dd ooo oao
    pao zao ао ооо оао пао зао тов ат sti şti ltdsti pte pty pvt bhd sdn tbk jsc pjsc kk gk
    """.split()  # noqa: SIM905
)
_LEGAL_PHRASES: Final = (
    ("sp", "z", "oo"), ("spółka", "z", "oo"), ("sp", "zoo"), ("sp", "k"), ("sp", "j"),
    ("spol", "s", "ro"), ("a", "s"), ("s", "a"), ("s", "l"), ("s", "r", "o"), ("b", "v"),
    ("sa", "de", "cv"), ("private", "limited"), ("e", "k"), ("e", "v"),
)  # fmt: skip
_NATIVE_FORMS: Final = (
    "株式会社", "有限会社", "合同会社", "(株)", "(有)", "有限责任公司", "股份有限公司", "有限公司",
    "주식회사", "(주)",
)  # fmt: skip
_NORMAL_NATIVE_FORMS: Final = tuple(unicodedata.normalize("NFKC", one) for one in _NATIVE_FORMS)
_PLAIN_PHRASES: Final = tuple(tuple(map(without_latin_accents, one)) for one in _LEGAL_PHRASES)


def same_company(a: str, b: str) -> bool:
    """Tell whether two spellings mean one company.

    Case, accents, punctuation, "The" and legal forms do not count; every other word does ("Apple"
    is not "Apple Bank"), and so does the script.
    """
    first, second = company_key(a), company_key(b)
    return first == second != ""


@lru_cache(maxsize=_MOST_NAMES)
def company_key(name: str) -> str:
    """Return what two spellings of one company have in common; empty: no company is named."""
    text = unicodedata.normalize("NFKC", clean_text(name, _LONGEST)).casefold()
    if re.match(r"ex[- ]", text):
        return "ex " + company_key(text[3:])
    for form in _NORMAL_NATIVE_FORMS:
        text = text.replace(form, " ")
    text = re.sub(r"\s*[(\[][^)\]]*[)\]]\s*$", "", text)
    text = re.sub(r"\.(?:com|io|ai|net|org|co)\b", " ", text)
    text = re.sub(r"['’`´.]", "", text)
    text = re.sub(r"\s*[&+]\s*", " and ", text)
    text = without_latin_accents(text)
    tokens = re.findall(r"\w+", text)
    if len(tokens) > 1 and tokens[0] == "the":
        del tokens[0]
    kept = _without_forms(tokens)
    same = {"und": "and", "et": "and", "y": "and", "e": "and", "och": "and", "i": "and"}
    joined = "".join(
        same.get(one, one) if 0 < index < len(kept) - 1 else one for index, one in enumerate(kept)
    )
    return joined or clean_text(name, _LONGEST).casefold()


def _without_forms(tokens: list[str]) -> list[str]:
    kept = list(tokens)
    while len(kept) > 1:
        phrase = next(
            (one for one in _PLAIN_PHRASES if len(kept) > len(one) and _ends(kept, one)), None
        )
        if phrase:
            kept = kept[: -len(phrase)]
        elif kept[-1] in _LEGAL_FORMS or (kept[-1] == "and" and len(kept) < len(tokens)):
            kept.pop()
        elif kept[0] in {"ооо", "оао", "пао", "зао", "ао", "тов", "pt", "ooo"}:
            del kept[0]
        else:
            break
    return kept


def _ends(tokens: list[str], phrase: tuple[str, ...]) -> bool:
    return tuple(tokens[-len(phrase) :]) == phrase
