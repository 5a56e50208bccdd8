# ruff: noqa: E501  # an expression is read in one line
"""Words as they are spoken: dialects, short forms without their apostrophe, tails of lists.

``is_spoken`` finds what is written to nobody one has met once; ``without_tail`` takes off what
only goes on ("usw.") or says the same again ("also Triage").
"""

from typing import Final

from followup_rules.note.topic.match import compiled

_SPOKEN: Final[dict[str, str]] = {
    "en": (
        r"\b(?:yous|yinz|y'?all|ye|wi|aye|dinnae|dinna|cannae|didnae|wasnae|willnae|owt|nowt|summat|sommat|mebbe|innit|tha|thi|thee|wee|bairns?|lass(?:ie)?s?"
        r"|finna|tryna|gon|fixin|lemme|gimme|dat|dem|arvo|tradies?|smoko|coulda|woulda|shoulda|oughta|outta|lotta|kindof|alot|aswell|nite|nites|lite|tonite|luv|skool|donno|cos|bc|btw|esp|prob|probs|def|defo|obvs|abt|tho|ppl|xmas|bday"
        r"|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|cant|couldnt|wouldnt|shouldnt|hasnt|havent|hadnt|im|ive|youre|theyre|weve|youve|theyve|youll|theyll|thats|theres|whats|hows)\b"
        r"|\b\w{2,}in'(?!\w)|(?<!\w)'em\b|\bthing$"
    ),
    "de": (
        r"\b\w*(?:samschti|sunnti|friiti|ziischti|zischti|donnschti|dunnschti|mänti)g\w*\b|\b(?:nöd|nöt|nid|ned|nit|isch|händ|hämmer|hemmer|öppis|öpper|chli|chly|bitzli|bissl|bissel|bisserl|bißl|gsi|gsait|gseit|gmacht|gschafft|gsagt|luege|büez|büezer|lüt|wia|oan|oane|koa|koan|mia|dees|dös|wat|ick|icke|ooch|nüscht|nix|uff|uffm|aach|schee|gell|gelle|nimmer|nimma|ebbes|eppes|wos|wennst|obst du|amol|emol|emal|hoid|hald|oida|kloa|kloane|kloaner|huere|cheib\w*|znüni|zvieri|hackln|hackeln|barabern|mir san|en riese)\b"
        r"|(?-i:(?<![\w'])['’]?s (?=[A-ZÄÖÜ]))|(?-i:(?<![\w'])d['’]? ?(?=[A-ZÄÖÜ][a-zäöü]))|(?-i:\bde (?!facto|luxe|jure)(?=[a-zäöü]))|(?-i:\ben (?!gros|détail|bloc|passant|vogue|masse|route|suite)(?=[a-zäöüA-ZÄÖÜ]))|(?-i:\bz'? (?=[A-ZÄÖÜ][a-zäöü]))|\bdas da\b|(?-i:\ba (?=[a-zäöü]{3,} [A-ZÄÖÜ]))|(?-i:\bg[sfwkpt][a-zäöü]{3,}|\bgm[aeiouäöü]\w+)|\b(?:hab|hätt|könnt|würd|werd|wär|find|glaub|komm|mach|geh|sag) i(?:ch)?\b"
    ),
    "fr": (
        r"\b(?:jai|javais|jaurai|jetais|jétais|jaime|jaimerais|jarrive|jsuis|chuis|cest|cetait|cétait|quil|quils|quon|nest|nai|nont|navait|sarrete\w*|sarrêt\w*|soccup\w*|sappell?\w*|sorganis\w*|setait|daccord|dautres?|davoir|detre|dêtre|dapprendre|lequipe|léquipe|latelier|lambiance|lhoraire|lecole|lécole|lhopital|lhôpital|lusine|lentreprise|lenvie|yavait|yaura|aujourdhui|jusqua|jusquà|puisquil|parcequ\w+|pcq|pask\w*|pk|pq|fds|tlm|dla|ptit\w*|p'tit\w*|tsé|faque|(?:la|une|ma|cette) (?:job|gang|shop)|chums?|ouais|ouaip|niaiser)\b"
        r"|\b(?:je|tu|on|ils?|elles?|nous|ça|c'est|s'est|j'ai|suis) (?!ne |n'|en |y )(?:\w+ )?(?:pas|jamais|rien)\b|\bfaut\b(?<!il faut)|\by a\b(?<!il y a)"
    ),
    "es": (
        r"\b(?:labur(?!os?\b)\w+|laboro|chambe\w+|currel\w*|curr(?:ar|o|as|an|amos|ante)|bolud\w*|che|ahorita|orita|pos|pus|pa|pa'|pal|mu|namas|ta|tá|nene|nenes|le hac(?:en|emos|es)|chaval\w*|findes?|mazo|mogoll[oó]n|chungo|furgos?|profes?|seños?|compis?|boli|bici|pelu|cumple|rayad\w+)\b"
        r"|\bgente (?:son|están|trabajan|vienen|hacen|tienen|quieren|quedan)\b|(?<!\w)'(?:ta|tan|toy)\b"
    ),
    "pt": (
        r"\b(?:tbm|tb|tmb|vc|vcs|ce|cê|ocê|ocês|oceis|cês|q|pq|pqe|oq|oque|hj|mto|mta|mtos|mt|msm|blz|vlw|flw|agr|dps|qnd|qndo|qd|ngm|algm|nd|tdo|tds|cmg|ctg|pfv|sla|slk|obg|bjs|aki|neh|naum|nóis|a gente vamos|bão|uai|oxe|oxente|véi|prum|pruma|tá|tava|tavam|tô|tou|fds|gajos?|gajas?|tásse|meia boca|de boa|da hora|maneir[oa]s?)\b"
    ),
}
"""Words of a dialect, of a chat, or without the apostrophe or accent that they are read by."""
_TAIL: Final[dict[str, str]] = {
    "en": r",? (?:too|as well)$|, (?:i\.?e\.?|e\.?g\.?|as in|meaning|basically|so basically),? [^,]*(?=,|$)|,? (?:etc|and so on|and so forth|and the like|and whatnot|and all that|and all|and that|n stuff|and stuff)\.?$",
    "de": r",? (?:auch|ebenfalls|ebenso)$|, (?:also|sprich|d\. ?h\.|das heißt|das heisst|will sagen|quasi|z\. ?b\.|zb|zum beispiel|bspw\.?),? [^,]*(?=,|$)|,? (?:usw|etc|u\. ?s\. ?w|usf|u\. ?a|u\. ?ä|und so weiter|und so fort|und ähnliches|und anderes|und sowas|und so was)\.?$",
    "fr": r",? (?:aussi|également)$|, (?:c'est[- ]à[- ]dire|càd|c\.?-?à-?d\.?|autrement dit|par ex\.?|par exemple|donc|en gros),? [^,]*(?=,|$)|,? (?:etc|et cetera|et compagnie|et j'en passe|et ainsi de suite|et tout ça|et ça|et tout|et tout le reste)\.?$",
    "es": r",? también$|, (?:o sea|es decir|osea|por ej\.?|por ejemplo|p\. ?ej\.?|vamos|vaya),? [^,]*(?=,|$)|,? (?:etc|etcétera|y demás|y tal|y cosas así|y eso|y todo eso|y esas cosas)\.?$",
    "pt": r",? também$|, (?:ou seja|isto é|quer dizer|por exemplo|por ex\.?|p\. ?ex\.?|ex\.?|no caso),? [^,]*(?=,|$)|,? (?:etc|e etc|e tal|e tais|e por aí vai|e assim por diante|e companhia|e essas coisas|e coisas assim|e isso|e isso tudo|e tudo isso|e tudo)\.?$",
}
"""What a phrase ends with that says nothing more, or says it again."""
_HANGING: Final[dict[str, str]] = {
    "en": r"\b(?:the|a|an|and|or|but|your|our|than|because|if|whether|very|how|who)$",
    "de": r"\b(?:der|den|dem|eine|einen|und|oder|aber|für|zum|zur|wegen|weil|dass|ob|sehr|wie|wer)$",
    "fr": r"\b(?:le|la|les|des|du|de|un|une|et|ou|mais|pour|avec|sans|sur|que|qui|dont|si|très|comment|pourquoi)$|\b(?:qui fait quoi)\b",
    "es": r"\b(?:el|la|los|las|un|una|y|o|pero|de|del|para|por|con|sin|que|qué|quien|quién|si|muy|cómo|como|cuándo|cuando|dónde)$",
    "pt": r"\b(?:o|os|as|um|uma|e|ou|mas|de|do|da|para|por|com|sem|que|quê|quem|se|muito|como|quando|onde)$",
}
"""No phrase ends with these: more was to come."""
_ASKED_INSIDE: Final[dict[str, str]] = {
    "en": r"(?:,| and| or),? if (?:i|you|they|there|it|we)\b",
    "de": r"(?:(?<!Frage),| und| oder),? ob ",
    "fr": r"(?:,| et| ou),? (?:de )?(?:si (?:j|vous|on|c'|l|il|elle|ça|les)|s'ils?)",
    "es": r"(?:,| y| o),? (?:de )?si ",
    "pt": r"(?:,| e| ou),? (?:de )?se (?!\w+[aei]r\b)",
}
"""A second question within a phrase: whether there is something."""


def is_spoken(text: str, language: str, *, whole: bool) -> bool:
    """Tell whether a phrase has a word of a dialect or a chat, hangs, or asks a second question.

    ``whole``: is it a sentence of the person's own?
    """
    if language not in _SPOKEN:
        return False
    if compiled(_SPOKEN[language]).search(text) or compiled(_HANGING[language]).search(text):
        return True
    return not whole and compiled(_ASKED_INSIDE[language]).search(text) is not None


def without_tail(text: str, language: str) -> str:
    """Return a phrase without its "usw." and without what only says it again."""
    tail = _TAIL.get(language)
    return compiled(tail).sub("", text) if tail else text
