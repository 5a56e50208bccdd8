"""German topics on the terms of the note: "ihre Waldtage" are "eure" to a du, "Ihre" to a Sie.

People type what they heard as it was said to them ("wie ihr Neue anlernt") or as they tell a friend
("wie sie Neue anlernen"). A note that says du and Sie at once embarrasses its sender, so what a
topic says of its reader takes the note's side. Only what is surely said of them changes: the
possessives with a capital or of "ihr", and the pronoun of a clause that its verb ends.
"""

import re
from typing import Final

_OWN: Final = re.compile(r"\b(?:Ihr|eur|euer)(?P<ending>e[nmrs]?)?\b")
_CLAUSE: Final = re.compile(
    r"(?P<before>(?:^|, )(?:wie|was|warum|weshalb|wo|woran|womit|worauf|wofür|dass|ob|die|das|den"
    r"|mit de[mnr]|für die|auf die) )(?P<who>Sie|ihr) (?P<rest>(?:[^,]* )?)(?P<verb>\w+)$"
)
_IRREGULAR: Final = {"sind": "seid", "haben": "habt", "tun": "tut"}
_BACK: Final = {polite: said for said, polite in _IRREGULAR.items()}
_STOPS: Final = re.compile(r"(?:[dt]|[^aeiouäöürlhmn][mn])$")
"""Stems with an e before their t: arbeitet, öffnet."""


def on_side(text: str, *, familiar: bool) -> str:
    """Say a topic as the note addresses its reader: "eure" and "ihr", or "Ihre" and "Sie"."""
    return _CLAUSE.sub(
        lambda found: _clause(found, familiar=familiar),
        _OWN.sub(lambda found: _own(found, familiar=familiar), text),
    )


def _own(found: re.Match[str], *, familiar: bool) -> str:
    ending = found["ending"] or ""
    if not familiar:
        return f"Ihr{ending}"
    return f"eur{ending}" if ending else "euer"


def _clause(found: re.Match[str], *, familiar: bool) -> str:
    said = _with_ihr(found["verb"]) if familiar else _with_sie(found["verb"])
    who = "ihr" if familiar else "Sie"
    if not said or found["who"] == who:
        return found[0]
    return f"{found['before']}{who} {found['rest']}{said}"


def _with_ihr(verb: str) -> str:
    """Return the form after "ihr" of one after "Sie"; empty where it is no such form."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith(("eln", "ern")):
        return f"{verb[:-1]}t"
    if not verb.endswith("en"):
        return ""
    stem = verb[:-2]
    return f"{stem}et" if _STOPS.search(stem) else f"{stem}t"


def _with_sie(verb: str) -> str:
    """Return the form after "Sie" of one after "ihr"; empty where it is no such form."""
    if verb in _BACK:
        return _BACK[verb]
    # "wie ihr das gelungen ist": to her.
    if not verb.endswith("t") or verb in {"ist", "hat"}:
        return ""
    stem = verb[:-1]
    if stem.endswith(("el", "er")):
        return f"{stem}n"
    return f"{stem}n" if stem.endswith("e") else f"{stem}en"
