"""The name with which a note greets: a first name, Frau and a family name, a title and a name.

How a language says it stands in its bank (``Bank.addresses``); what is known of the person, in
``names.addressing``.
"""

import re
from typing import Final, NamedTuple

from followup_rules.case import Case, Person, Tone
from followup_rules.names.addressing import Address, address_of
from followup_rules.names.greeting import greeting_name
from followup_rules.names.japanese_families import family_of
from followup_rules.note.bank import Bank, side

_FAMILY_FIRST: Final = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]{1,4}\s[\u3040-\u9fff]{1,5}$")
"""A Japanese name with a blank between family and given name."""
_FOREIGN: Final = re.compile(r"[\u30a1-\u30fa\u30fc]+\u30fb[\u30a1-\u30fa\u30fc]{2,}")
"""A given and a family name in Katakana, a dot between them; of three parts nothing is sure."""
_TWO_FAMILY_NAMES: Final = (3, 4)
"""Words of a name with one or two given names and two family names."""
_MOST_WORDS: Final = 4
_GENDERS: Final = ("woman", "man")


class Greeting(NamedTuple):
    """What stands for the name in a greeting, and what that makes true."""

    name: str
    truths: frozenset[str]
    """``titled`` where it is more than a name; ``woman``, ``man`` where it shows that."""


def greeting_of(case: Case, bank: Bank, tone: Tone, held: frozenset[str]) -> Greeting:
    """Return the name as a careful person would greet it in this language."""
    person = case.person
    chosen = person.addressed_as
    if person.greet_as:
        name = greeting_name(person, "warm", bank.language)
        if not has_title(name, bank):
            return Greeting(name, _elder(name, bank))
        return Greeting(name, frozenset({"titled", *_gender_of(person, name, bank.language)}))
    known = address_of(person, bank.language)
    if bank.addresses and known.family_only and known.gender:
        # Nobody is greeted by a bare family name: "Hi Ward".
        named = _addressed(known, bank, held, second=bank.alternate in held, gendered=True)
        if named.name:
            return named
    if "familiar" in held:
        first = greeting_name(person, "warm", bank.language)
        return Greeting(_given(first, bank, "warm"), frozenset())
    if bank.addresses and chosen != "first_name":
        asked = chosen is not None or _takes_gender(case, bank, tone)
        named = _addressed(known, bank, held, second=bank.alternate in held, gendered=asked)
        if named.name:
            return named
    by_first_name = bank.first_name_always and bank.full_name_where not in held
    formal = tone if chosen is None and not by_first_name else "warm"
    careful = bank.full_name_unless_familiar and chosen is None
    name = greeting_name(person, "formal" if careful else formal, bank.language)
    return Greeting(_given(name, bank, formal), frozenset())


_ELDER: Final = re.compile(r"(?:(?P<man>seu)|(?P<woman>dona)) (?=[A-ZÀ-Þ])", re.IGNORECASE)
"""How Brazilians greet somebody older by their first name, whom they call o senhor, a senhora."""


def _elder(name: str, bank: Bank) -> frozenset[str]:
    """Return ``elder`` and the gender that it shows, where the candidate greets so."""
    found = _ELDER.match(name) if bank.language == "pt" else None
    return frozenset({"elder", str(found.lastgroup)}) if found else frozenset()


_MAN_WHERE_ENDINGS_TELL: Final = re.compile(
    r"(?:dr|doctor|doutor|prof|profesor|professor|ingeniero|engenheiro)\b", re.IGNORECASE
)
"""In Spanish and Portuguese, where a woman would be Dra., Prof.ª, ingeniera."""


def _gender_of(person: Person, name: str, language: str) -> frozenset[str]:
    """Return ``woman`` or ``man`` where the title by which the candidate greets shows it."""
    shown = address_of(person.model_copy(update={"name": name}), language).gender
    if not shown and language in ("es", "pt") and _MAN_WHERE_ENDINGS_TELL.match(name):
        shown = "man"
    return frozenset({shown} & set(_GENDERS))


def has_title(name: str, bank: Bank) -> bool:
    """Tell whether the candidate's own greeting has a title in it: "Dr. Roe", 「大河内科長」."""
    titles = f"(?:{bank.lexicon.titles})"
    where = rf"{titles}$" if bank.family_name_greets else rf"{titles}(?:[aªº]|\b)\.?[aªº]?\s"
    find = re.search if bank.family_name_greets else re.match
    return bool(find(where, name, re.IGNORECASE))


def _takes_gender(case: Case, bank: Bank, tone: Tone) -> bool:
    """Tell whether this language says Frau, Madame to this person without being asked to."""
    if case.person.part == "peer" and tone != "formal":
        return "peer" in bank.addressed_unasked
    return bool(bank.addressed_unasked)


def _addressed(
    known: Address, bank: Bank, held: frozenset[str], *, second: bool, gendered: bool
) -> Greeting:
    """Return title and name; nothing where the language has no way to say it."""
    where = bank.titled_where.get(known.title, "")
    title = "" if where and where not in held else known.title
    keys = [f"{title} {known.gender}", title] if title else []
    after_title = _family_after_title(known.full, bank)
    family = known.family or (after_title if title or after_title != known.full else "")
    if gendered and known.gender and family:
        keys.append(known.gender)
    pattern = next((bank.addresses[key] for key in keys if key in bank.addresses), "")
    if not pattern:
        return Greeting("", frozenset())
    name = side(pattern, second=second).format(
        title=known.written,
        family=family,
        given=_given(known.given, bank, "warm"),
        full=known.full,
    )
    shown = {known.gender} & set(_GENDERS)
    return Greeting(name, frozenset({"titled", *shown}))


def _family_after_title(full: str, bank: Bank) -> str:
    """Return the family name of someone with a title, or the full name where it isn't plain."""
    words = full.split()
    if bank.two_family_names and len(words) in _TWO_FAMILY_NAMES and "i" not in words:
        given = len(_given(full, bank, "warm").split())
        if given < len(words) and all(one[0].isupper() for one in words):
            return words[given]
    return full


def _given(name: str, bank: Bank, tone: Tone) -> str:
    """Return the part of a full name by which one is greeted, where the language tells it."""
    if bank.family_name_greets and _FAMILY_FIRST.match(name):
        return name.split(maxsplit=1)[0]
    if bank.family_name_greets and (family := family_of(name)):
        return family
    if bank.family_name_greets and _FOREIGN.fullmatch(name):
        return name.rpartition("\u30fb")[2]
    words = name.split()
    if bank.two_family_names and tone != "formal" and len(words) in _TWO_FAMILY_NAMES:
        small = not _SMALL.isdisjoint(words)
        second = len(words) == _MOST_WORDS and not small
        second = second or words[1].casefold() in bank.second_given_names
        given = 2 if words[0].lower() in bank.two_family_names or second else 1
        if words[1].casefold() in _SMALL:
            given = 1
        if all(one[0].isupper() and one[-1].islower() for one in words if one not in _SMALL):
            return " ".join(words[:given])
    return name


_SMALL: Final = frozenset({"de", "da", "do", "dos", "das", "del", "la", "los", "y", "i", "e"})
"""Small words inside a name with two family names."""
