# ruff: noqa: E501  # an expression is read in one line
"""Words that divide a typed text into things, or keep them together: data for ``items``."""

import re
from typing import Final

ASIDES: Final[dict[str, str]] = {
    "en": (
        r"even|especially|particularly|including|not(?! (?:great|good|bad|easy|sure|ideal|fun|too|very|so|that|really|my|what)\b)|with|without|like(?! \d)|such as|mainly|mostly|above all|from"
        r"|for|in|at|on|by|as|to|of|and|&|or|which(?! (?:is|are|was|were|i|we)\b)|who(?!'s\b)|whose|that(?! (?:new|old|big|huge|tricky|tiny|whole|one|last|next|other|school|church|hotel|job|project|contract|kitchen|garden|site|house|flat|case|client|customer)\b)|where|when|while|after|before|during"
    ),
    "de": (
        r"sogar|besonders|insbesondere|vor allem|vorallem|v\. ?a\.|inklusive|inkl\.?|nicht(?= (?:nur|der|die|das|den|mit|im|in|am|bei|ein\w*) )|mit|ohne|auch|von|vom"
        r"|bis|aus|für|im|am|in|an|auf|bei|beim|nach|seit|und|oder|sowie|also|zu|zum|zur|dass|ob|wenn|damit|um"
        r"|wo|welche[rsmn]?|deren|dessen|(?:die|der|das|den|dem) (?:\S+ )*(?-i:[a-zäöüß]+(?:t|en|or|og|ieß|ief|am|ab|ahm|ing|and|ar|ieb|ann|ill|uss|arf|uhr|ank))$"
    ),
    "fr": (
        r"celui|celle|ceux|celles|même|surtout|notamment|y compris|en particulier|pas(?= (?:le|la|les|un|une|seulement) | l')|sans|avec|à|au|aux|de|d'|en|dans|pour|chez|sur"
        r"|par|comme|et|ou|qui(?! (?:est|sont|était)\b)|que(?! j')|dont|où|entre|depuis|après|avant"
    ),
    "es": (
        r"(?:el|la|los|las) (?:de|que)|incluso|hasta|sobre todo|especialmente|incluid[oa]s?|no(?= (?:el|la|los|las|un|una|s[oó]lo|de|en|con) )|sin|con|a|al|de|en|para|por(?! qu[eé])|y|e|o|u"
        r"|que(?! (?:es|son|está|están|era|me)\b)|quien|quienes|donde|según|desde|entre|tanto"
    ),
    "pt": (
        r"[oa]s? (?:que|d[oae]s?)|até|incluindo|inclusive|principalmente|sobretudo|especialmente|não(?= (?:[oa]s?|um|uma|só|de|em|com) )|sem|com|de|em|n[oa]s?|para|pra"
        r"|por(?! ?que)|e|ou|que(?! (?:é|são|está|estão|era|me|eu)\b)|onde|desde|entre|tanto"
    ),
}
"""What begins words that only add to those before their comma."""
THEN: Final[dict[str, str]] = {
    "en": r",? (?:and )?then (?=\w)|, (?:also|plus) ",
    "de": r",? (?:und )?(?:dann|danach|zum Schluss|am Ende) (?:(?:vor allem|hauptsächlich|noch|auch|kurz|ein bisschen|etwas) )*(?:(?:über|um) )?(?=(?:über |übers |übern |ums |die |das |den |der |(?-i:[A-ZÄÖÜ])))|,? und (?:auch |noch |kurz )+(?=(?:über |übers |übern |ums ))|, (?:auch|plus) (?=(?:die|das|den) )",
    "fr": r"(?:,? (?:et )?(?:puis|ensuite)|,? et après|, après) (?=(?:le |la |les |l'|du |des |de ))|, aussi (?=l)",
    "es": r"(?:,? (?:y )?luego|,? y después|, después) (?=(?:el|la|los|las|de|del|un|una) )|, también (?=(?:el|la|los|las) )",
    "pt": r"(?:,? e|,) depois (?=(?:[oa]s?|d[oa]s?|um|uma) )|, também (?=[oa]s? )",
}
"""What goes on to the next thing, as a comma does."""
AND: Final = {"de": "und|oder", "fr": "et|ou", "es": "y|e|o", "pt": "e|ou", "en": "and|or|&"}
COMMA_AND: Final[dict[str, str]] = {
    "de": r", und (?=(?:über(?:s|n)? |ein(?:en|e)? |etwas |(?:ein )?bisschen |(?:der|die|das|den) (?-i:[A-ZÄÖÜ])|(?-i:[A-ZÄÖÜ])))",
    "fr": r", (?:et|puis) (?=(?:l'|le |la |les |une? |du |des |de la |deux mots ))",
    "es": r", y (?=(?:el |la |los |las |un |una |del |algo |de ))",
    "pt": r", e (?=(?:[oa]s? |uma? |d[oae]s? |algo ))",
}
"""A comma before "and", which these languages do not write between things: two lists in one."""
ADJECTIVE_FIRST: Final[dict[str, str]] = {
    "de": r"(?:(?:ein|eine|einen|das|die|den|der) )?[a-zäöüß]+e[srn]?",
    "en": (
        r"(?:(?:the|a|an|your) )?(?:small|big|large|new|old|friendly|busy|quiet|young|close|calm|modern|clean"
        r"|bright|real|honest|open|long|short|early|late|kind|warm|relaxed|mixed)"
    ),
}
"""A phrase whose noun comes after the comma: "a small, friendly team"."""
AND_BESIDE: Final[dict[str, str]] = {
    "en": r",? (?:and|&) (?:then )?(?=(?:just )?(?:an? )?(?:tiny |little |wee )?bit (?:of|about|on)\b|(?:the )?(?:football|footie|soccer|baseball|basketball|rugby|cricket|golf|weather)$)",
    "de": r",? und (?=(?:auch |noch |nur |kurz )*(?:ein(?:en)? )?(?:bisschen|wenig) |(?:auch |noch )*(?:das |den )?(?:Fußball|Fussball|Wetter)$)",
    "fr": r",? (?:et|puis) (?=(?:aussi |juste )*(?:un (?:tout )?(?:petit )?peu|deux mots|quelques mots) |(?:de |du |le |la )*(?:foot|football|rugby|hockey|météo)$)",
    "es": r",? y (?=(?:también )?(?:un (?:poco|poquito|ratito)|algo) de|(?:el |de |del )?f[uú]tbol$)",
    "pt": r",? e (?=(?:também )?(?:um (?:pouco|pouquinho|bocado|bocadinho|papo)|algo) (?:de|do|da|sobre)\b|(?:o |de |do )?futebol$)",
}
"""What was only touched on, or small talk, after a thing: it is left out by itself."""
BEFORE_HOW: Final = re.compile(r"(?:Frage|Art|Weise|Idee|darum|darüber)$")
"""What a German clause after its comma belongs to."""
AND_HOW: Final[dict[str, str]] = {
    "de": r" und (?=(?:wie|was|warum|wieso|weshalb|ob|wann|wo|wer|dass) )",
    "fr": r" (?:et|pis) (?:de )?(?=comment |pourquoi |si |ce qu)",
}
"""German needs a comma at the clause's end, French another word before it."""
AND_OWN: Final[dict[str, str]] = {
    "en": r",? (?:and|&) (?=(?:wh?eth?er|weather|if) (?:i|my|we)\b|the fact (?:that|of)\b|that (?:they|you|it|there|i|we)\b|(?:they|i|we|it|he|she)(?:'\w+)? (?!and\b)\w+|(?:the |my )?(?:pay|salary|wages|money)$)",
    "de": r",? und (?=ob (?:ich|i|mir|mein\w*)\b)|(?<!dass)(?<= \w{3}),? und (?=dass )|,? und (?=(?:das Gehalt|den Lohn|der Lohn|die Bezahlung|Gehalt|Lohn)$)",
    "fr": r",? (?:et|pis) (?=(?:si (?:j|vous|on|c'|l)|qu(?:e |')\w+|le fait (?:de|d'|que|qu')|(?:le |la |les )?(?:salaire|paie|primes?)(?:$| d)))",
    "es": r",? y (?=(?:si|que) \w+|(?:el |los |las )?(?:sueldos?|salarios?|propinas)$)",
    "pt": r",? e (?=(?:se (?!\w+[aei]r\b)|que )\w+|(?:o |os |as )?(?:salários?|ordenado|gorjetas)$|(?:o |os |d[oa]s? )?(?:salários?|ordenado|vales?[- ]?(?:transporte|refeição|alimentação)|benefícios)$)",
}
"""Whether one can do a thing, or a fact, after things: a clause that no thing stands beside."""
JOINS: Final[dict[str, str]] = {
    "en": r"plus|also|and|and also",
    "de": r"und|auch|und auch|plus",
    "fr": r"et|et aussi|aussi|plus",
    "es": r"y|y también|tambi[eé]n|además",
    "pt": r"e|e também|tamb[eé]m|além disso",
}
"""What goes on after a full stop."""
