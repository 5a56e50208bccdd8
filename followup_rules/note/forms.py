"""Topics in the forms that sentences need them in: after a preposition, as a subject, two together.

A slot is named by what stands in it; ``TOPIC_SLOTS`` lists all that name a topic. Those that begin
with ``one`` and ``two`` are of the first topic and the second, for sentences that name both.
``told`` is what the other person may have told of.
"""

import re
from collections.abc import Mapping
from typing import Final

from followup_rules.note.bank import Bank
from followup_rules.note.thanked import same_words
from followup_rules.note.told import as_subject

TOPIC_SLOTS: Final = (
    "talked",
    "short",
    "told",
    "of_told",
    "of",
    "of_thing",
    "thing",
    "Thing",
    "hearing",
    "hear",
    "clause",
    "explained",
    "both",
    "of_both",
    "one",
    "of_one",
    "one_hearing",
    "one_hear",
    "excites",
    "excites_one",
    "is_excites",
    "Excites",
    "excites_sg",
    "Excites_sg",
    "Excites_pl",
    "excites_clause",
    "sentence",
    "two",
    "of_two",
    "two_thing",
    "two_hearing",
    "two_hear",
    "also_excites",
    "also_excites_sg",
)
"""Slots filled with the person's own phrases; of several in one line, the first is its topic."""
PAIRS: Final = frozenset(
    {
        "both",
        "of_both",
        "two",
        "of_two",
        "two_thing",
        "two_hearing",
        "two_hear",
        "also_excites",
        "also_excites_sg",
    }
)
"""Slots that bring in a second topic."""


def forms_of(
    talked: tuple[str, ...], excites: tuple[str, ...], bank: Bank
) -> dict[str, tuple[str, ...]]:
    """Return topics in the forms that sentences need them in."""

    # A German clause at the end of a phrase would need its comma before the sentence goes on.
    def goes_on(topic: str) -> bool:
        return bool(bank.open_clause and re.search(bank.open_clause, topic))

    def heard(topic: str) -> str:
        same = bank.hearing.get("", "").endswith(bank.of.get("", " "))
        return _of_each(topic, bank) if same else topic

    def process(topic: str) -> bool:
        bare = bank.language == "es" and not _ES_GIVEN.match(topic)
        return bool(bank.process and not bare and re.match(bank.process, topic, re.IGNORECASE))

    explained = tuple(
        one
        for one in talked
        if process(one)
        or (bank.process and _TOLD_CLAUSE.match(one) and not _is_what_to_do(one, bank))
    )
    talked = tuple(one for one in talked if not process(one))
    whole = tuple(one for one in talked if not goes_on(one))
    things = tuple(one for one in whole if not is_clause(one, bank))
    gerund = _GERUND.get(bank.language)
    task = _TASKS.get(bank.language)
    talk = tuple(one for one in whole if not (task and task.match(one)))
    told = tuple(
        one
        for one in things
        if one in talk and not _OWN.match(one) and not (gerund and gerund.match(one))
    )
    # One is glad to have talked about one's own thesis, not interested by it.
    own = {one for one in whole if bank.language in _MODEST and _OWN.match(one)}
    liked = tuple(as_subject(one, bank.language) for one in excites)
    forms = {
        "talked": talked,
        "of": tuple(prefixed(_of_each(one, bank), bank.of) for one in talked),
        "of_thing": tuple(prefixed(_of_each(one, bank), bank.of) for one in things),
        "told": told,
        "of_told": tuple(prefixed(_of_each(one, bank), bank.of) for one in told),
        "thing": things,
        "short": tuple(one for one in told if len(one) <= _SHORT),
        "Thing": tuple(_capital(one) for one in things),
        "hearing": tuple(
            _heard(heard(one), bank) for one in talk if bank.hearing and one not in own
        ),
        "hear": tuple(prefixed(one, bank.hear) for one in whole if bank.hear and one not in own),
        "clause": tuple(
            one for one in talked if is_clause(one, bank) and not _is_what_to_do(one, bank)
        ),
        "explained": explained,
        "excites": liked,
        "excites_one": tuple(one for one in liked if bank.and_ not in one),
        "is_excites": tuple(prefixed(one, bank.is_) for one in liked),
        "Excites": tuple(
            _capital(one) for one in excites if not is_clause(one, bank) and not goes_on(one)
        ),
        "excites_clause": tuple(one for one in excites if is_clause(one, bank)),
    }
    alone = tuple(
        one
        for one in liked
        if bank.singular
        and re.match(bank.singular, one)
        and not goes_on(one)
        and not _is_two(one, bank)
    )
    if talked:
        # What excites, named beside what was spoken of.
        others = tuple(
            one for one in liked if not any(same_words(one, each, bank.language) for each in talked)
        )
        forms["also_excites"] = others[:1]
        forms["also_excites_sg"] = tuple(one for one in alone if one in others)[:1]
    several = [one for one in liked if bank.plural and re.match(bank.plural, one)]
    forms["Excites_pl"] = tuple(_capital(one) for one in several)
    forms["excites_sg"] = alone
    forms["Excites_sg"] = tuple(_capital(one) for one in alone)
    if bank.language == "ja":
        forms["told"] = tuple(_before_a_noun(one) for one in talked if not _OWN.match(one))
        # What one told oneself is no story of theirs.
        forms["of_thing"] = tuple(one for one in things if _OWN.match(one))
        forms["hear"] = tuple(one for one in whole if not _OWN.match(one))
    japanese = bank.language == "ja"
    if len(whole) < 2 or (japanese and any(_DOING.search(x) or _OWN.match(x) for x in whole[:2])):  # noqa: PLR2004
        return forms
    if len("".join(whole[:2])) <= _PAIR_AT_MOST:
        return forms | _pair(whole[:2], bank)
    return forms


def _is_two(topic: str, bank: Bank) -> bool:
    """Tell whether a topic is two things, each with its article: their verb is of several."""
    _, both, second = topic.partition(bank.and_)
    begins = rf"{bank.singular}|{bank.plural or '(?!)'}|(?:die|den) "
    return bool(bank.joiner and both and re.match(begins, second))


_ES_GIVEN: Final = re.compile(
    r"(?:el|la|los|las|sus?|tus?|este|un|una|lo|cómo|qué|cuándo|cuánt[oa]s?|dónde|por qué)\b",
    re.IGNORECASE,
)
"""Spanish explains "los turnos", not "turnos"."""
_PAIR_AT_MOST: Final = 64
"""Characters of two topics that one sentence names: longer ones read like an agenda."""

_TOLD_CLAUSE: Final = re.compile(
    r"(?:comment|la façon dont|pourquoi|cómo|por qué|como|por que|porque) (?!je\b|j'|eu\b|yo\b)",
    re.IGNORECASE,
)
"""A clause that somebody can have explained: "comment vous recrutez", "cómo sigue el proceso"."""
_DOING: Final = re.compile(r"(?<=[うくぐすつぬぶむるただい])こと$")
"""The end of a Japanese topic that is a clause: what somebody does, did or would like to do."""
_STORY: Final = re.compile(r"(?<=[たるいなの])話$")
"""The end of a Japanese topic that says "story" itself: 「うまくいかなかった話」."""


def _before_a_noun(topic: str) -> str:
    """Return a Japanese topic as it stands before "story": …の, …かについての, …するという."""
    if _DOING.search(topic):
        return f"{_DOING.sub('', topic)}という"
    if _STORY.search(topic):
        return _STORY.sub("", topic)
    return f"{topic}についての" if topic.endswith("か") else f"{topic}の"


_WHAT_TO_DO: Final = re.compile(
    r"(?:o que|qué|cómo|como|por dónde|dónde|onde|cuándo|quando) \w+[aei]r\b", re.IGNORECASE
)


def _is_what_to_do(topic: str, bank: Bank) -> bool:
    """Tell whether a Spanish or Portuguese topic asks what to do: both talk it over."""
    return bank.language in ("es", "pt") and bool(_WHAT_TO_DO.match(topic))


def _heard(topic: str, bank: Bank) -> str:
    """Return a topic after the verb of how one came to hear of it: "hablar de", "voir comment"."""
    if _is_what_to_do(topic, bank):
        return bank.hearing.get("", "{rest}").format(rest=topic)
    if (doing := _GERUND.get(bank.language)) and doing.match(topic):
        return f"{_CONVERSATION[bank.language]} {topic}"
    return prefixed(topic, bank.hearing)


def _of_each(topic: str, bank: Bank) -> str:
    """Return a topic of two things with the preposition before the second: "le A et du B"."""
    first, both, second = topic.partition(bank.and_)
    if not bank.of_each or ", " in first or _LONG_WINDED.search(first):
        return topic
    determined = both and re.match(rf"(?:{bank.singular}|{bank.plural}|cómo )", second)
    return first + both + prefixed(second, bank.of) if determined else topic


def _capital(text: str) -> str:
    """Return a text as it begins a sentence."""
    return text[:1].upper() + text[1:]


def _pair(two: tuple[str, ...], bank: Bank) -> dict[str, tuple[str, ...]]:
    """Return the forms of the first two topics for a sentence that names both."""
    first, second = two
    hearing = tuple((_heard(one, bank),) if bank.hearing else () for one in two)
    hear = tuple((prefixed(one, bank.hear),) if bank.hear else () for one in two)
    if bank.language == "es" and all(hearing) and _verb(hearing[0]) == _verb(hearing[1]):
        hearing = ((), ())  # "hablar de A, y hablar de B"
    forms: dict[str, tuple[str, ...]] = {
        "one": (first,),
        "of_one": (prefixed(first, bank.of),),
        "one_hearing": hearing[0],
        "one_hear": hear[0],
        "two": (second,),
        "two_hearing": hearing[1],
        "two_hear": hear[1],
    }
    if not is_clause(second, bank):
        forms["two_thing"] = (second,)
        forms["of_two"] = (prefixed(second, bank.of),)
        if not is_clause(first, bank) and _joins(first, second, bank):
            both = first + joining(second, bank) + second
            forms["both"] = (both,)
            after = prefixed(second, bank.of) if bank.of_each else second
            forms["of_both"] = (prefixed(first, bank.of) + joining(after, bank) + after,)
    return forms


_INFINITIVES: Final = {
    "es": re.compile(r" (?:de|a|para) \w+[aei]r(?:l[aeo]s?|se)?\b"),
    "fr": re.compile(r" (?:de |d'|à |pour )\w+(?:er|ir|re)\b"),
    "pt": re.compile(r" (?:de|a|para) \w+[aei]r\b"),
}
"""Infinitives inside a topic: what comes after "and" is read as their object."""


def _joins(first: str, second: str, bank: Bank) -> bool:
    """Tell whether "and" between two topics can't be read as part of one of them."""
    if not bank.joiner:
        return bank.and_ not in first and not first.endswith("か")
    gerund = _GERUND.get(bank.language)
    if gerund and gerund.match(first) and not gerund.match(second):
        return False  # "moving from paper to tablets and month end"
    doing = _INFINITIVES.get(bank.language)
    if doing and doing.search(first):
        return False  # "a importância de dar tempo às refeições e os banhos"
    joined = f" {bank.and_.strip()} "
    return joined not in first and joined not in second and not _LONG_WINDED.search(first)


_TASKS: Final = {
    "de": re.compile(
        r"(?:die|den|das|eine?n?|unser\w*|deine?n?|ihren?|eure?n?) (?:[a-zäöüß-]+ )*"
        r"(?!umfrage|nachfrage|anfrage)\w*-?(?:suche|frage|aufgabe|test|übung|fallstudie|rätsel"
        r"|probearbeiten|arbeitsprobe|rollenspiel|planspiel|case(?: study)?|challenge)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:the|an?|our|your) (?:[\w-]+ )*"
        r"(?:task|exercise|test|case study|trial (?:day|shift)|puzzle)\b"
    ),
}
"""Begins a topic that was done rather than told of: a search for a fault, a test, a question."""
_CONVERSATION: Final = {"en": "our conversation about"}
"""Stands before a topic that begins with a gerund: a verb would make "talking about moving"."""
_SHORT: Final = 32
"""Characters of a topic after which a sentence can still go on: "talk about X for an hour"."""
_GERUND: Final = {"en": re.compile(r"\w+ing\b")}
"""Begins a topic that sounds as if whoever writes does it: "moving the evening handover"."""


def _verb(heard: tuple[str, ...]) -> str:
    return heard[0].partition(" ")[0]


_MODEST: Final = frozenset({"de", "en"})
"""Languages in which nobody says that it was interesting to hear of a topic of one's own."""
_OWN: Final = re.compile(
    r"(?:my|our|me|mein\w*|unser\w*|mon|ma|mes|notre|nos|mis?|nuestr\w+|o meu|a minha|os meus"
    r"|as minhas|meus?|minhas?|noss\w+)\b|自分|私|自己|前職|現職"
    r"|これまでの|志望動機|経歴|職歴|職務経歴|(?:学生|大学|高校)時代|卒業?(?:研究|論)",
    re.IGNORECASE,
)
"""Begins a topic of the sender's own, which nobody can have told them: "my thesis"."""
_LONG_WINDED: Final = re.compile(r" (?:dont|que|qui|how|that|which|who|you|wie|die|cómo|como) ")


def joining(second: str, bank: Bank) -> str:
    """Return "and" before a text: Spanish says "e" before an i."""
    other = bank.language == "es" and second[:1].lower() == "i"
    return " e " if other else bank.and_


def is_clause(topic: str, bank: Bank) -> bool:
    """Tell whether a topic is a clause ("how you ..."), no noun phrase."""
    words = topic.lower().replace(",", "").split(maxsplit=2)
    return bool(words) and (
        words[0] in bank.clause_words or " ".join(words[:2]) in bank.clause_words
    )


def prefixed(text: str, table: Mapping[str, str]) -> str:
    """Put before a text what its first word asks for: "à la SNCF", "über den Umzug"."""
    begins = max((one for one in table if text.startswith(one)), key=len, default="")
    return table.get(begins, "{rest}").format(rest=text[len(begins) :])
