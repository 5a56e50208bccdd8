# ruff: noqa: E501  # an expression is read in one line
"""French said to them that was typed about them: "comment ils recrutent"."""

import re
from typing import Final

_FRENCH_THEY: Final = re.compile(
    r"^(?P<before>comment|la façon dont|(?:les?|la|l'|ce|une?|tou[st]e?s? les?) ?(?:(?!(?:et|ou|quand|si|où|comme|dont|qui) )[\w'-]+ ){1,3}?qu')"
    r" ?(?:ils|elles) (?P<verb>\w+)\b"
)
_FRENCH_YOU: Final = {
    "font": "faites", "sont": "êtes", "ont": "avez", "vont": "allez", "disent": "dites",
    "prennent": "prenez", "apprennent": "apprenez", "viennent": "venez", "tiennent": "tenez",
    "peuvent": "pouvez", "veulent": "voulez", "doivent": "devez", "reçoivent": "recevez",
    "gèrent": "gérez", "mènent": "menez", "suivent": "suivez", "conçoivent": "concevez",
    "choisissent": "choisissez", "accueillent": "accueillez", "intègrent": "intégrez",
}  # fmt: skip


_INFINITIVE: Final = re.compile(
    r"(?:(?:ne )?(?:pouvoir|avoir|être|faire|travailler|apprendre|aider|former|participer|découvrir|développer|accompagner|créer|construire"
    r"|rejoindre|contribuer|soigner|cuisiner|enseigner|encadrer|évoluer|progresser|gérer|transmettre|fabriquer|réparer|cultiver|conduire"
    r"|partager|rencontrer|élever|produire|vendre|servir|restaurer|grandir|lancer|monter|diriger|écrire|jouer|intervenir)) \S"
)


def idea_of(text: str) -> str:
    """Write what one would do as the idea of it: "l'idée de travailler dehors" may excite."""
    if not _INFINITIVE.match(text):
        return text
    return f"l'idée d'{text}" if text[0] in "aeéêèiouh" else f"l'idée de {text}"


def french_you(text: str) -> str:
    """Say to them what was typed about them: "comment ils recrutent", "les vélos qu'ils vendent"."""
    found = _FRENCH_THEY.match(text)
    if not found:
        return text
    verb = found["verb"]
    said = _FRENCH_YOU.get(verb) or (verb[:-3] + "ez" if verb.endswith("ent") else "")
    before = found["before"]
    opening = f"{before[:-1]}e" if before.endswith("qu'") else "la façon dont"
    return f"{opening} vous {said}{text[found.end() :]}" if said else text
