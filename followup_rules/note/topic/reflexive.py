# ruff: noqa: E501  # an expression is read in one line
"""What one does to oneself, typed without its pronoun: "apuntar al curso", "nochmal zu bewerben".

They encouraged one to enrol oneself: the verb has its pronoun, and which one is sure.
"""

import re
from typing import Final

_TO: Final[dict[str, tuple[tuple[re.Pattern[str], str], ...]]] = {
    language: tuple((re.compile(one, re.IGNORECASE), instead) for one, instead in rules)
    for language, rules in {
        "de": (
            (
                r"^(?!.*\b(?:mich|mir|uns|sich)\b)(?!(?:den|die|das|ein(?:e|en)?) )((?:\S+ )*(?:zu (?:bewerben|spezialisieren|qualifizieren|melden|informieren|trauen)|(?:an|zurück|krank)zumelden|einzuschreiben|(?:weiter|fort)zubilden|weiterzuentwickeln|umzuschulen|einzuarbeiten|selbst?ständig zu machen))$",
                r"mich \1",
            ),
        ),
        "fr": (
            (r"^(à |de |d')?(?:inscrire) (?=(?:à|au|aux|en|dans|sur|pour) )", "à m'inscrire "),
            (
                r"^(?:à |de )?(former|spécialiser|perfectionner|reconvertir|lancer|présenter) (?=(?:à|au|aux|en|dans|sur|comme) )",
                r"à me \1 ",
            ),
        ),
        "es": (
            (
                r"^(?:a )?(apuntar|inscribir|matricular|certificar|especializar|anotar|formar) (?=(?:al?|en|como|para) )",
                r"\1me ",
            ),
            (
                r"^(?:a )?(presentar) (?=al? (?:la )?(?:beca|examen|oposici[oó]n|oposiciones|plaza|prueba|concurso|convocatoria|puesto|vacante)\b)",
                r"\1me ",
            ),
        ),
        "pt": (
            (r"^(?:a |para )?(candidatar|inscrever)(?:-me)? pra (?!\w+[aei]r\b)", r"\1-me para a "),
            (r"^(?:a |para )?(candidatar|inscrever)(?:-me)? pro (?=\w)", r"\1-me para o "),
            (
                r"^(?:a |para )?(candidatar|inscrever|matricular|especializar|certificar) (?=(?:a|à|às|ao|aos|para|pra|pro|n[oa]s?|em|como) )",
                r"\1-me ",
            ),
        ),
    }.items()
}


def with_pronoun(text: str, language: str) -> str:
    """Return what one is to do with the pronoun of its verb, where that is missing."""
    for expression, instead in _TO.get(language, ()):
        text = expression.sub(instead, text)
    return text
