"""What the line under a name suggests: the part someone played, their company, the language.

All of it is a suggestion for the person to confirm: a headline never says whether its owner
assessed you (A8).
"""

import re
from collections.abc import Iterable

from followup_rules.case import Part


def suggest_part(headline: str) -> Part | None:
    """Suggest the part they may have played in your process; ``None`` if nothing points to one."""
    words = headline.casefold()
    if re.search(r"recruit|talent acquisition|sourcer", words):
        return "recruiter"
    if re.search(r"\b(head of|director|vp|chief|ceo|cto)\b", words):
        return "senior"
    if re.search(r"engineer|developer|designer|analyst", words):
        return "peer"
    return None


def company_of(headline: str) -> str:
    """Give the company that a headline names as today's; ``""`` if it names none."""
    found = re.search(r"(?:\bat\b|@)\s*([^|·•]+)", headline)
    return found.group(1).strip() if found else ""


def same_company(a: str, b: str) -> bool:
    """Tell whether two spellings mean one company."""
    return a.casefold().strip() == b.casefold().strip() != ""


def text_language(texts: Iterable[str]) -> str | None:
    """Name the language (ISO code) that most of these texts are written in; ``None`` in doubt."""
    joined = " ".join(texts)
    return "ja" if re.search("[぀-ヿ]", joined) else None
