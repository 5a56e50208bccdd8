"""How a note addresses, of which region its words are, and how the sender writes of themselves.

By choice; the first two else by what was typed.
"""

import re

from followup_rules.case import Case
from followup_rules.names.addressing import address_of
from followup_rules.note.bank import Bank
from followup_rules.note.situation import meetings
from followup_rules.note.thanked import told_about


def _by_first_name(case: Case) -> bool:
    """Tell whether they are told to be on terms that Japanese says さん for: it is not assumed."""
    chosen = case.preferences.address == "familiar"
    greeted = (case.person.greet_as or "").strip().endswith("さん")
    return chosen or greeted or case.person.addressed_as == "first_name"


def sides(case: Case, bank: Bank, *, draft: bool = True) -> frozenset[str]:
    """Return the conditions that the language decides on, ``draft`` as for ``gather``.

    Of address and region (``familiar``, ``european``, ``american``), ``gendered`` words of
    oneself, and ``grave`` topics.
    """
    held = {one for one in ("familiar",) if _familiar(case, bank)}
    held |= {one for one in ("gendered",) if own_forms(case, bank)}
    held |= {one for one in ("san",) if bank.family_name_greets and _by_first_name(case)}
    told = _typed(case)
    by_tag = _region(case, bank)
    for name, (code, words) in bank.regions.items():
        if by_tag == code or (not by_tag and words and re.search(words, told, re.IGNORECASE)):
            held.add(name)
    if bank.language == "pt" and case.preferences.address == "formal" and "european" not in held:
        held.add("titled")  # whoever is o senhor, a senhora in Brazil is never "você"
    topics = "\n".join(talked_about(case, draft=draft))
    if bank.grave and re.search(bank.grave, topics, re.IGNORECASE):
        held.add("grave")
    return frozenset(held | {f"{name}_familiar" for name in held if "familiar" in held})


def own_forms(case: Case, bank: Bank) -> dict[str, tuple[str, ...]]:
    """Return the words in which one writes of oneself, by slot; none for whoever hasn't chosen."""
    chosen = case.preferences.write_as
    if chosen is None:
        return {}
    return {
        slot: (feminine if chosen == "feminine" else masculine,)
        for slot, (masculine, feminine) in bank.own_forms.items()
    }


def _region(case: Case, bank: Bank) -> str:
    """Return the region of the note's language: as chosen, else that in which you read."""
    for tag in (case.preferences.note_language or "", case.preferences.language):
        base, _, region = tag.partition("-")
        if region and base.lower() == bank.language:
            return region.rpartition("-")[2].upper()
    return ""


def _typed(case: Case) -> str:
    """Return what shows a region or a way of address: topics, role, headline, company."""
    told = [*talked_about(case), *case.application.excites_you, *told_about(case).values()]
    told.append(case.application.role)
    return " \n".join((*told, case.person.headline, case.application.company))


def _familiar(case: Case, bank: Bank) -> bool:
    """Tell whether they are addressed as du, tu: by choice, or by how the topics are typed.

    In German whoever is said to be called by the first name after a warm talk is called du: Sie
    beside a first name is rare.
    """
    if case.preferences.address:
        return case.preferences.address == "familiar"
    warm = case.person.rapport == "warm"
    if bank.first_name_is_familiar and warm and case.person.addressed_as == "first_name":
        return True
    by_name = case.person.addressed_as not in ("ms", "mr")
    if by_name and case.person.known_before and warm:
        return not address_of(case.person, bank.language).title
    typed = (*talked_about(case), *case.application.excites_you, *told_about(case).values())
    topics = "\n".join(typed)
    return bool(bank.familiar and re.search(bank.familiar, topics, re.IGNORECASE))


def region_of(held: frozenset[str], bank: Bank) -> str:
    """Return the region whose own words the bank has, where the reader is of one."""
    return next((name for name in bank.dialects if name in held), "")


def talked_about(case: Case, *, draft: bool = True) -> list[str]:
    """Return what was spoken of with this person, the latest conversation first."""
    return [topic for one in meetings(case, booked=draft) for topic in one.talked_about]
