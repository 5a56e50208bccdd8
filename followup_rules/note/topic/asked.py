# ruff: noqa: E501  # an expression is read in one line
"""Phrases that are questions: to them, or put to whoever writes ("whether I can do Sundays").

A question would ask for an answer, or says what one was asked, which nobody thanks for.
"""

import re
from typing import Final

from followup_rules.note.topic.match import compiled

_MARK: Final = re.compile(r"[?？¿]")
_ASIDE: Final = re.compile(r"\s*[(（][^()（）]*[?？][^()（）]*[)）]\s*$")
"""A doubt in brackets: "commission (6%?)"."""
_WHETHER: Final[dict[str, str]] = {
    "en": r"(?:w(?:h?eth|eath)er|if)\b",
    "de": r"ob\b",
    "fr": r"si\b|s'ils?\b",
    "es": r"si\b",
    "pt": r"se\b",
    "ja": r".*かどうか$",
}
"""How a question of yes or no stands in a sentence."""
_PUT_TO_ME: Final[dict[str, str]] = {
    "en": (
        r"(?:how|what|why|where|when|which|who)\b.*(?<!\w)(?:i|i'(?:d|m|ve|ll)|me|myself)\b"
        r"|(?:what|how|why|where) (?:do|does|did|is|are|was|would|can) "
    ),
    "de": (
        r"(?:wie|was|warum|wieso|weshalb|wo|wann|welche[rsmn]?|womit)\b.*\b(?:ich|i|mich|mir|mein\w*)\b"
    ),
    "fr": (
        r"(?:de )?(?:ce qu'|la façon dont|comment|pourquoi|ce qu[ei]|où|quand|quel\w*|combien)(?!\w).*(?<![\w])"
        r"(?:je|j'|moi|mon|ma|mes|me|m')(?:\b|(?<='))"
    ),
    "es": (
        r"(?:cómo|como|por qu[eé]|qué|lo que|d[oó]nde|cu[aá]ndo|cu[aá]l\w*|cu[aá]nt\w+)\b.*\b(?:yo|me|mi|mis"
        r"|har[ií]a|hago|tengo|puedo|quiero|veo|soy|estoy|manejo|dejé|salí|podr[ií]a|reaccionar[ií]a|actuar[ií]a"
        r"|resolver[ií]a)\b"
    ),
    "pt": (
        r"(?:como|por ?qu[eê]|pq|o que|onde|quando|qual|quais|quant\w+)\b.*\b(?:eu|me|mim|meu|minha|meus|minhas"
        r"|faria|faço|fiz|tenho|posso|quero|vejo|sou|estou|saí|lidaria|lido|lidei|reagiria|agiria|resolveria"
        r"|poderia|podia|comecei|começava)\b"
    ),
    "ja": (
        r".*(?:自分|私|僕|わたし).*か$"
        r"|(?!.*(?:なぜ|どう|どのよう|どんな|何|いつ|どこ|誰|いくら|どれ|どの|いか(?:に|なる))).*[るいた]か$"
        r"|.*何(?:回|日|時間|曜日|時).*(?:出せ|出れ|出られ|入れ|働け|でき|いけ|行け)るか$|.*どっち.*か$|.*(?:どれくらい|どのくらい|どこまで|どの程度).*(?:使え|話せ|でき|扱え|入れ)るか(?:[(（].*)?$|.*(?:たいか|できるか|出れるか|出られるか|いけるか|入れるか)$"
    ),
}
_QUOTED: Final[dict[str, str]] = {
    "en": r"(?:what|how|why|where|when|who|which|tell me|describe|give me)\b",
    "de": r"(?:was|wie|warum|wo|wann|wer|welche[rsmn]?|erzählen sie|nennen sie)\b",
    "fr": r"(?:qu'est-ce|que |comment|pourquoi|où|quand|quel\w*|parlez-moi|décrivez)",
    "es": r"(?:qué|cómo|por qué|dónde|cuándo|cuál\w*|háblame|cuénteme|cuéntame|hábleme|describa)\b",
    "pt": r"(?:o que|como|por ?qu[eê]|onde|quando|qual|quais|fale|conte|descreva)\b",
    "ja": r".*か$",
}
"""How a question is put, typed in marks as it was asked."""


def without_doubt(text: str) -> str:
    """Return a text without a doubt in brackets at its end."""
    return _ASIDE.sub("", text)


def asks(text: str) -> bool:
    """Tell whether a typed text has a question mark."""
    return bool(_MARK.search(text))


def is_wondered(text: str, language: str, *, thanks: bool) -> bool:
    """Tell whether a phrase is a question that somebody was asked, or asked oneself.

    Args:
        text: the phrase.
        language: of the note.
        thanks: is it what thanks are for? "What I still have to learn" is told frankly to whoever
            writes, and no question then.

    """
    if compiled(_WHETHER[language]).match(text):
        return True
    return not thanks and bool(compiled(_PUT_TO_ME[language]).match(text))


def is_quoted_question(text: str, language: str) -> bool:
    """Tell whether a phrase in marks is a question."""
    return bool(compiled(_QUOTED[language]).match(text))
