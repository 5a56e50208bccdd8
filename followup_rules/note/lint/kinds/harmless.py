# ruff: noqa: E501  # an expression is read in one line
"""What reads like a fault and is none, by language and finding: it is left out of the search.

"No rush" presses nobody, thanks for a quick reply ask for none, and "I decided to write" is no
question about the decision. What else the sentence says is still read.
"""

import re
from functools import cache
from typing import Final

from followup_rules.note.lint.kinds.words import any_of

_PRESSES: Final[dict[str, str]] = {
    "en": any_of(
        r"\bdeadlines? (?:but|yet) (?:no|without|never)\b",
        r"\b(?:no|not any|zero|without any|isn't any|there's no) (?:\w+ )?(?:rush|hurry|pressure|urgency|deadline)\b|\b(?:not|nothing|isn't|hardly|never) (?:at all |very |that |anything )?urgent\b|\b(?:please )?(?:don't|do not|needn't|no need to) (?:feel (?:you have to |obliged to )?)?(?:hurry|rush)\b",
        r"\b(?:thank\w*|thx|cheers) (?:(?!in\b)\w+ ){0,3}for (?:your|the|such a) (?:\w+ )?(?:quick|prompt|fast|speedy|swift|early) (?:answer|reply|response|decision)(?= (?:about|regarding|on|to|with|yesterday|last|earlier|this)\b)",
    ),
    "de": any_of(
        r"\b(?:kein(?:e|en|erlei)?|ohne|null|nicht|keineswegs|gar nichts?|nichts) (?:\w+ )?(?:druck|zeitdruck|eile|hektik|stress|frist|dringend\w*|eilig\w*)\b|\b(?:eilt|drängt|pressiert) (?:\w+ )?(?:nicht|ned|nöd|net)\b",
        r"\b(?:danke?|bedanke mich) (?:(?!im\b)\w+ ){0,3}für (?:ihre|deine|eure|die) (?:\w+ )?(?:schnelle|rasche|zügige|zeitnahe|umgehende|prompte) (?:antwort|rückmeldung|entscheidung|zusage)(?= (?:zu[rm]?|auf|wegen|gestern|am|vom|neulich)\b)|\b(?:dank\w*(?: [\w ]{1,40})?,?|dafür,?) dass (?:\w+ ){0,5}(?:umgehend|so schnell|so rasch|zeitnah) (?:\w+ )?(?:geantwortet|gemeldet|bescheid)",
    ),
    "fr": any_of(
        r"\b(?:pas|sans|aucune?|rien|ni|nulle|point|jamais|zéro)(?: (?:du tout|très|trop|bien))? (?:d'|d['’]|de )?(?:\w+ )?(?:urgence|urgente?|pression|date limite)\b|\brien (?:\w+ )?ne presse\b|\bça (?:ne )?presse pas\b",
        r"\bmerci(?: \w+)? (?:pour|de) (?:votre|ta|cette) (?:\w+ )?réponse (?:si )?(?:rapide|prompte)(?= (?:au|à|sur|d'hier|hier|de|concernant)\b)|\bmerci (?:de m'avoir|d'avoir|de nous avoir) (?:\w+ )?(?:répondu|informée?|prévenue?|dit) (?:\w+ )?rapidement\b|\bmerci (?:de m'avoir|d'avoir|de nous avoir) (?:si |aussi )?rapidement\b",
        r"\b(?:j'ai|je me suis) décidée? (?:de|à) (?:vous |t'|te )?(?:écrire|remercier|envoyer|contacter|reprendre)\b",
    ),
    "es": any_of(
        r"\b(?:no (?:hay|es|corre|tengo|tiene|existe)|sin|ning[uú]na?|nada|tampoco|ni) (?:\w+ )?(?:prisa|urgencia|urgente|presión|apuro|fecha límite)\b|\b(?:nada|no es|no) urgente\b|\bno (?:me |le |te )?urge\b",
        r"\bgracias por (?:su|tu|la|vuestra) (?:\w+ )?(?:respuesta (?:tan )?(?:rápida|pronta|inmediata)|(?:pronta|rápida|inmediata) respuesta)(?= (?:sobre|acerca|a|de|del|al|con|ayer)\b)",
        r"\b(?:(?:me )?decidí|he decidido|me he decidido|decidimos)(?: a)? (?:escribir|mandar|enviar|saludar|agradecer|contactar|dejar|poner)\w*\b",
    ),
    "pt": any_of(
        r"\b(?:sem|nenhuma|não (?:há|tem|é|tenho)|nada|nem) (?:\w+ )?(?:pressa|urgência|urgente|pressão|prazo final)\b",
        r"\b(?:obrigad[oa]|valeu) pela (?:sua |tua )?(?:\w+ )?(?:resposta (?:tão )?(?:rápida|imediata)|(?:rápida|pronta) resposta)(?= (?:sobre|acerca|a|à|de|do|da|ao|com|ontem)\b)",
        r"\b(?:me )?(?:decidi|resolvi)(?:-me)?(?: a)? (?:(?:lhe|te|vos) )?(?:escrever|mandar|enviar|agradecer|contactar|contatar|deixar)\w*(?:-(?:lhe|te|vos))?\b",
    ),
    "ja": any_of(
        r"(?:お)?急ぎ(?:で|に|いただ)?(?:は|も|く)?(?:ありません|ません|ない|なく|ならず|なさらず|なさらない|かなくて)|お急ぎなく|急がなくて|急がずに?|急かす(?:つもり|気|わけ)[^。\n]{0,8}(?:ありません|ない|なく)|(?:期限|締め切り)(?:は|も|など)(?:特に)?(?:ありません|ない|なく|ございません)",
        r"(?:お?早め|至急|早急|すぐ|早く|いち早く)に?、?[^。\n]{0,14}(?:教え|連絡|知らせ|返信|返事|返答|回答|対応|決め)(?:て|を)?(?:して|し)?(?:いただ(?:き|い)|くださ(?:り|っ|いまし)|くれ|頂(?:き|い)|もら(?:い|え|っ))(?:まし)?(?:て(?!は|も)|、|(?=ありがと|感謝|誠に|本当に))、?[^。\n]{0,8}(?:ありがと|あざ|感謝|助か|うれし|嬉し|(?:お|御)礼)",
    ),
}
_ASKS: Final[dict[str, str]] = {
    "en": r"\b(?:thank\w*|thx|cheers|grateful|appreciate\w*) [^.?!\n]{0,25}\bfeedback\b|\b(?:I|we)(?:'ve| have)? (?:just |simply |finally )?decided (?:to|on|that I)\b",
    "de": r"\b(?:ich habe mich|habe ich mich|hab ich mich) (?:\w+ )?(?:entschieden|entschlossen)\b",
    "fr": r"\b(?:j'ai|je me suis) décidée? (?:de|à)\b",
    "es": r"\b(?:me )?decidí(?: a)? \w+r(?:le|te|les|os)?\b|\b(?:me )?he decidido(?: a)? \w+r(?:le|te|les|os)?\b",
    "pt": r"\b(?:me )?decidi(?:-me)?(?: a)? (?:(?:lhe|te) )?\w+r\b",
    # The fate of a name or of a day asks for none about the candidate.
    "ja": r"(?:また)?いつか(?!ら)|(?:名前|名称|行き先|日取り|献立|メニュー|題名|曲|場所)(?:は|が|も|、)*(?:もう)?決ま\w*|(?:書く|ご連絡する|お便りする|お礼を(?:伝える|申し上げる)|送る)ことに(?:決め|いたし|し)",
}
_REQUESTS: Final[dict[str, str]] = {
    # What is sent again is something else than the request.
    "es": r"\bvuelvo a (?:mandar|enviar)\w* (?:el|la|los|las|mi|mis|un|una)(?! (?:solicitud|invitación|petición))\b",
}
_ATTACHES: Final[dict[str, str]] = {
    # A page that shows something harmless is a link, which is found as one.
    "ja": r"(?:写真集?|動画)(?:は|を|も)?[^。\n!！?？]{0,12}?[\w./-]{1,60}\.\w{2,10}\S{0,20}? ?(?:に|へ)[^。\n!！?？]{0,6}(?:載せ|のせ|アップし|上げ|あげ|置い)\w{0,6}",
}
_HARMLESS: Final[dict[str, dict[str, str]]] = {
    "presses": _PRESSES,
    "asks_decision": _ASKS,
    "attaches": _ATTACHES,
    "request_talk": _REQUESTS,
}


@cache
def _harmless(language: str, finding: str) -> re.Pattern[str] | None:
    expression = _HARMLESS.get(finding, {}).get(language)
    return re.compile(expression, re.IGNORECASE) if expression else None


def without_harmless(text: str, language: str, finding: str) -> str:
    """Return a text with what is harmless for that finding blanked out, letter for letter."""
    expression = _harmless(language, finding)
    return expression.sub(lambda found: "\n" * len(found[0]), text) if expression else text
