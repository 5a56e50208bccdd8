"""Topics of hours, shifts and rotas: nobody says that they loved talking about those.

One is thanked for being frank about them. Where they stand beside another topic, a note speaks of
that one.
"""

import re
from typing import Final

_HOURS: Final = {
    "en": r"(?:shift|rota|roster|weekend|night shift|night)s|shift|rota|overtime|hours|on-call",
    "de": (
        r"(?:[a-zäöü]+)?(?:schicht(?:en)?|dienste?|dienstplan|überstunden|wochenenden?)"
        r"|(?:arbeits|dienst)zeit(?:en)?|(?:sams|sonn)tag(?:e|en|s|sarbeit)?|nachtwachen?"
        r"|(?:ruf|nacht)bereitschaft(?:en)?"
    ),
    "fr": r"horaires?|plannings?|gardes|astreintes?|week-ends?|fins de semaine|nuits|heures sup\w*",
    "es": r"turnos?|horarios?|guardias|fin(?:es)? de semana|horas extras?|noches",
    "pt": r"turnos?|horários?|escalas|plantão|plantões|fins? de semana|horas extras?|folgas|noites",
    "ja": r"シフト|夜勤(?!の方|者)|早番|遅番|当直|残業|勤務時間|勤務体制|土日",
}
"""Language -> words of which one makes a topic such a one."""
_LETTERS: Final = r"[^\W\d_]"


def telling(topics: list[str], language: str) -> list[str]:
    """Return the topics that say something of the talk; all, where they are all of hours."""
    expression = _HOURS.get(language)
    if expression is None:
        return topics
    edge = "" if language == "ja" else rf"(?<!{_LETTERS})(?:{expression})(?!{_LETTERS})"
    found = re.compile(edge or expression, re.IGNORECASE)
    others = [one for one in topics if not found.search(one)]
    return others or topics
