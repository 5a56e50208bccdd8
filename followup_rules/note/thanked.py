"""What exactly somebody is thanked for: the words of ``Person.thanked_about``, made fit for a note.

A language's ``acts`` say each kindness with and without these words: ``{what}`` stands for a thing
("the night shift"), ``{how}`` for a clause, which stands last ("how you split the work"), ``{to}``
for what one was encouraged to do, which stands last too ("take the exam"). The
person sees the sentence that they complete (``asked_of``), so its own words, typed again, are
taken off; the rest is mended as a topic is.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import cache
from typing import Final, NamedTuple

from followup_rules.case import Case
from followup_rules.names.greeting import clean_name, greeting_name
from followup_rules.note.bank import Bank, bank_for, in_dialect, side
from followup_rules.note.situation import tone_of
from followup_rules.note.tidy import tidy
from followup_rules.note.topic.casing import is_name
from followup_rules.note.topic.chat import without_chat
from followup_rules.note.topic.doubts import doubt_of
from followup_rules.note.topic.hurried import written_out
from followup_rules.note.topic.items import is_aside
from followup_rules.note.topic.lacking import tells_a_lack
from followup_rules.note.topic.taken_apart import LONGEST, take_apart
from followup_rules.note.topic.terms import TERMS
from followup_rules.note.topic.typed import Topic, Trouble
from followup_rules.text.clean import utf16_length

MOST: Final = 2
"""Things that one note thanks for, where it has room."""
_SCANNED: Final = 600
_RELATIVE: Final = re.compile(
    r" (?:dont|que|qui|how|that|which|who|where|you|we|what|why|wie|cómo|como)(?= )"
    r"|, (?:die|der|das|den|dem) "
)
"""A clause inside a phrase: what follows it in the sentence is read as part of it."""


_BEFORE_LONG: Final = frozenset({"en", "fr"})
"""Languages in which a phrase with a clause in it ("la façon dont ...") stands as a clause does."""


class About(NamedTuple):
    """What one kindness was about."""

    kindness: str
    topic: Topic
    language: str
    left: tuple[Topic, ...] = ()
    """Items of its list that are left out."""

    @property
    def mark(self) -> str:
        """Return which of the language's words it stands in: ``{what}``, ``{how}`` or ``{to}``."""
        if self.topic.form == "infinitive":
            return "{to}"
        last = self.heavy and self.language in _BEFORE_LONG
        ways = bank_for(self.language).acts["act"][self.kindness]
        how = self.topic.form == "clause" or (last and any("{how}" in one for one in ways))
        return "{how}" if how else "{what}"

    @property
    def heavy(self) -> bool:
        """Tell whether it is or has a clause, or words after a comma end it: so it stands last."""
        text = self.topic.text
        _, comma, last = text.rpartition(", ")
        trails = bool(comma) and is_aside(last, self.language)
        clause = self.topic.form in ("clause", "infinitive") or _RELATIVE.search(text)
        return trails or bool(clause)


def told_first(case: Case) -> Case:
    """Return the case with a kindness first of which it was told what exactly it was.

    Not with encouragement: what somebody was encouraged to do ends a sentence.
    """
    kind = tuple(dict.fromkeys(case.person.thank_for))
    told = told_about(case)
    if len(kind) < MOST or kind[0] in told or kind[1] not in told or kind[1] == "encouraged":
        return case
    order = (kind[1], kind[0], *kind[2:])
    return case.model_copy(update={"person": case.person.model_copy(update={"thank_for": order})})


def told_about(case: Case) -> dict[str, str]:
    """Return the words typed for what they are thanked for: kindness -> text."""
    person = case.person
    found = {one: getattr(person.thanked_about, one, "") for one in person.thank_for}
    return {one: text for one, text in list(found.items())[:MOST] if text.strip()}


def about_of(case: Case, bank: Bank, most: int = MOST) -> tuple[About, ...]:
    """Return what the first ``most`` kindnesses were about; one without text can't be said."""
    typed = told_about(case)
    if not typed:
        return ()
    names = (
        clean_name(case.person.name),
        greeting_name(case.person, tone_of(case), bank.language),
    )
    used = tuple(dict.fromkeys(case.person.thank_for))[:most]
    return tuple(
        _lacking(typed[one], one, bank) or _taken(typed[one], one, bank, names)
        for one in used
        if one in typed
    )


def _lacking(typed: str, kindness: str, bank: Bank) -> About | None:
    """Return what they were frank about where that is what the sender lacks: it is left out."""
    text = typed[:_SCANNED].strip()
    if kindness != "was_frank" or not tells_a_lack(text, bank.language):
        return None
    return About(kindness, Topic(text, "", "", "lack"), bank.language)


_ITEM_LEFT: Final[frozenset[Trouble]] = frozenset({"clause", "article", "question"})
"""Troubles of one item of a list that say nothing of the others."""


def _taken(typed: str, kindness: str, bank: Bank, names: tuple[str, str]) -> About:
    """Take what was typed for one kindness apart; several things become one phrase."""
    if infinitive := _infinitive(typed[:_SCANNED], kindness, bank):
        return About(kindness, infinitive, bank.language)
    bare = _without_words_seen(typed[:_SCANNED], kindness, bank.language)
    if bank.language == "pt":
        bare = _TO_DO.sub("", bare)
    if kindness == "gave_advice":
        bare = _FOR.sub("", bare)
    if bank.language == "de":
        bare = _THAT_WHICH.sub("", bare)
    if bank.language == "de" and kindness in bank.acts_dative:  # "zum Kurs", where "zu" stands
        bare = _GERMAN_TO.sub(lambda one: "der " if one[1].casefold() == "r" else "dem ", bare)
    found = take_apart(
        bare, bank.language, names, dative=kindness in bank.acts_dative, use="thanks"
    )
    typed = found[0].typed if len(found) == 1 else typed[:_SCANNED].strip()
    left = tuple(one for one in found if one.trouble)
    standing = [one for one in found if not one.trouble]
    if left and (not standing or any(one.trouble not in _ITEM_LEFT for one in left)):
        wrong = next(
            (one.trouble for one in left if one.trouble not in _ITEM_LEFT), left[0].trouble
        )
        return About(kindness, Topic(typed, "", "", wrong), bank.language)
    sayable = any("{how}" in way for way in bank.acts["act"].get(kindness, ()))
    forms = [one.form for one in standing]
    if forms[-1] == "clause" and not (sayable and (len(forms) == 1 or bank.language not in _APART)):
        last = standing.pop()
        left = (*left, Topic(last.typed, "", "", "clause"))
    if standing and (cut := _clause_after(standing[-1], bank.language)):
        standing[-1], left = cut[0], (*left, cut[1])
    if not standing or any(one != "noun" for one in forms[:-1]) or forms[-1] == "sentence":
        return About(kindness, Topic(typed, "", "", "clause"), bank.language)
    form = standing[-1].form
    topic = Topic(typed, _listed([one.text for one in standing], bank), form)
    return About(kindness, topic, bank.language, left)


_APART: Final = frozenset({"de", "ja"})
"""Languages in which a clause can't stand after a thing and "and"."""


_OPEN: Final = re.compile(r", (?:que|quienes|quem) ")
"""A clause that the words after it in a Spanish or Portuguese thanks would be read with."""
_TO_DO: Final = re.compile(  # the Portuguese thanks say "para" themselves
    r"^(?:a|para|de) (?=(?!mulher|colher|lugar)\w{2,}(?:[aei]r|ôr)(?:-me|-se)? )", re.IGNORECASE
)

_FOR: Final = re.compile(
    r"^(?:for|pour|para|sobre|sur) "
    r"(?=(?:the|an?|your|my|le|la|les|une?|mon|ma|el|los|las|mi|os?|as?|uma?) |l')",
    re.IGNORECASE,
)
"""The preposition of an advice, where its thanks has one: "for the exam" after "advice on"."""
_ALL_OF_IT: Final = re.compile(
    r"(?:を全体|を?(?:全部|全て|すべて|一通り|ひととおり|隅々まで|端から端まで|あちこち|いろいろ|色々))と?$"
)
"""How much of a place was shown, typed behind it: no act, and no part of its name."""
_THAT_WHICH: Final = re.compile(r"^(?:das|alles|dem|allem), (?=was |wie )", re.IGNORECASE)
"""What stands before a clause: "das, was mir noch fehlt"."""
_GERMAN_TO: Final = re.compile(r"^(?:zu|bei)([rm]) (?=[A-ZÄÖÜa-zäöü])", re.IGNORECASE)
"""A preposition with its article: the sentence has one of its own."""


def _clause_after(topic: Topic, language: str) -> tuple[Topic, Topic] | None:
    """Divide "los sueldos, que llegan tarde" into the thing and the clause that is left out."""
    found = _OPEN.search(topic.text) if language in ("es", "pt") else None
    if found is None or topic.form != "noun":
        return None
    clause = topic.text[found.start() + 2 :]
    return replace(topic, text=topic.text[: found.start()]), Topic(clause, "", "", "clause")


def _infinitive(typed: str, kindness: str, bank: Bank) -> Topic | None:
    """Return what one was encouraged to do, where it was typed so: "to take the exam"."""
    ways = bank.acts["act"].get(kindness, ())
    if not bank.acts_infinitive or not any("{to}" in one for one in ways):
        return None
    text = tidy(typed)
    text = tidy(written_out(without_chat(text, bank.language), bank.language))
    found = re.fullmatch(bank.acts_infinitive, text, re.IGNORECASE)
    if found is None or utf16_length(text) > LONGEST:
        return None
    if doubt_of(found["to"], "infinitive", bank.language, "thanks"):
        return None
    to = found["to"]
    if bank.language != "de" and not is_name(to) and re.match(r"[^\W\d_][a-zà-ÿ]", to):
        to = to[0].lower() + to[1:]
    return Topic(text, to, "infinitive")


def _listed(texts: list[str], bank: Bank) -> str:
    """Join things; after one that has an "and" of its own another word goes on."""
    if len(texts) == 1:
        return texts[0]
    if bank.language == "ja":
        return bank.and_.join(["、".join(texts[:-1]), texts[-1]])
    before = ", ".join(texts[:-1])
    if bank.and_ in before:
        return _FURTHER[bank.language].join([before, texts[-1]])
    return (", " if bank.and_ in texts[-1] else bank.and_).join([before, texts[-1]])


_FURTHER: Final = {
    "en": ", and ",
    "de": " sowie ",
    "fr": ", ainsi que ",
    "es": ", además de ",
    "pt": ", além de ",
}


def _without_words_seen(typed: str, kindness: str, language: str) -> str:
    """Take off what the sentence says already: "about the rota" after "frank with me about"."""
    text = typed.strip()
    for before, after in _around(language, kindness):
        begins = next((one for one in before if text.casefold().startswith(one)), "")
        text = text[len(begins) :].lstrip()
        ends = next((one for one in after if len(text) > len(one) and text.endswith(one)), "")
        text = text[: len(text) - len(ends)]
    shown = language == "ja" and kindness == "showed_around"
    return _ALL_OF_IT.sub("", text) if shown else text


_WITH_ME: Final = (" with me", " mit mir", " avec moi", " conmigo", " comigo")
"""Typed again behind the gap, though the sentence may have it before."""
_ME: Final = frozenset({"me", "mir"})
"""Whom they did it for, typed again alone: "me the parlour" after "showing me round"."""


@cache
def _around(language: str, kindness: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Return what may be typed again before and after the words, the longest first, by way."""
    bank = bank_for(language)
    found = []
    ways = [*_seen(bank, kindness), *bank.acts["act"].get(kindness, ())]
    for way in (one for one in ways if "{what}" in one):
        for second in (False, True):
            before, _, after = side(way, second=second).partition("{what}")
            words = before.casefold().split()
            starts = tuple(f"{' '.join(words[at:])} " for at in range(len(words)))
            if bank.joiner:
                behind = after.split()
                said = tuple(f" {' '.join(behind[:to])}" for to in range(len(behind), 0, -1))
                ends = (*said, *(one for one in _WITH_ME if one.strip() in way))
            else:
                ends = tuple(after[:length] for length in range(min(len(after), 5), 0, -1))
            found.append(((*starts, *(f"{one} " for one in words if one in _ME)), ends))
    return tuple(dict.fromkeys(found))


def _seen(bank: Bank, kindness: str) -> tuple[str, ...]:
    return (bank.acts_asked[kindness],) if kindness in bank.acts_asked else ()


def asked_of(kindness: str, bank: Bank, held: Collection[str]) -> tuple[str, str] | None:
    """Return the words before and after the gap that a person completes.

    None for a kindness that takes no words of one's own.
    """
    ways = (*_seen(bank, kindness), *bank.acts["act"].get(kindness, ()))
    way = next((one for one in ways if "{what}" in one), None)
    if way is None:
        return None
    before, _, after = said_by(way, bank, held).partition("{what}")
    return before.strip(), after.strip()


def said_by(way: str, bank: Bank, held: Collection[str]) -> str:
    """Return a way to say a kindness as this reader is addressed, in this region's words."""
    said = side(way, second=bank.alternate in held)
    region = next((name for name in bank.dialects if name in held), "")
    return in_dialect(said, bank, region) if region else said


def ways_of(
    kindness: str, slot: str, about: About | None, bank: Bank, held: Collection[str]
) -> tuple[str, ...]:
    """Return the ways to say a kindness in a slot, with what it was about where that was told."""
    ways = bank.acts[slot].get(kindness, ())
    if about is None:
        return tuple(said_by(one, bank, held) for one in ways if "{" not in one)
    return tuple(
        joined(said_by(one, bank, held).replace(about.mark, about.topic.text), bank)
        for one in ways
        if about.mark in one
    )


def joined(text: str, bank: Bank) -> str:
    """Return a text with the prepositions that its next word asks for: German "zur", "am"."""
    for apart, together in bank.acts_joined:
        text = re.sub(apart, together, text, count=1)
    return text


def says(text: str, about: About) -> bool:
    """Tell whether a text has these words; an article may be one with its preposition."""
    words = about.topic.text
    if words in text or (about.language == "de" and words.partition(" ")[2] in text):
        return True
    # Where the verb asked for other words: "経験の浅さ" is said as "経験の浅い私に".
    bank = bank_for(about.language)
    ways = (one for slot in bank.acts.values() for one in slot.get(about.kindness, ()))
    turned = (joined(one.replace(about.mark, words), bank) for one in ways if about.mark in one)
    return any(one in text for one in turned)


_LONGER: Final = re.compile(r"[^\W\d_]{4,}")
_POINTING: Final = frozenset({"that", "this", "these", "those", "your", "their", "with", "from"})
"""Words of four letters and more that tell nothing of a thing: "that climbing frame"."""
_STEM: Final = 5
"""Letters by which two words are taken as forms of one."""
_JAPANESE_WORD: Final = 2
"""Characters of a Japanese word that says what a longer phrase is about."""
_STEMS: Final = 2
"""Words that two phrases must share at least."""
_TELLING: Final = 9
"""Letters of a word that two phrases have by chance hardly ever."""


def same_words(one: str, other: str, language: str) -> bool:
    """Tell whether two phrases are the same words, articles apart, or one says more of the same."""
    if _core(one, language) == _core(other, language):
        return True
    if language == "ja":
        # "早番" beside "早番の大変さ"
        word, phrase = sorted((one, other), key=len)
        return len(word) >= _JAPANESE_WORD and phrase.startswith((f"{word}の", f"{word}に"))
    shorter, longer = sorted((one, other), key=lambda text: len(_stems(text)))
    fewer, more = _stems(shorter), _stems(longer)
    if fewer and fewer <= more and (len(fewer) >= _STEMS or _has_long_word(shorter)):
        return True
    # "den Leisten" beside "den Leisten beim Probearbeiten"
    word, phrase = sorted((_core(one, language), _core(other, language)), key=len)
    return bool(_LONGER.fullmatch(word)) and phrase.startswith(f"{word} ")


def _has_long_word(text: str) -> bool:
    """Tell whether one word alone tells what a phrase is about: "titration", "Wundpflege"."""
    return any(len(word) >= _TELLING for word in _LONGER.findall(text))


def _stems(text: str) -> frozenset[str]:
    """Return the beginnings of a phrase's longer words: "voicing hammers" is "hammer voicing"."""
    words = _LONGER.findall(text.casefold())
    return frozenset(word.removesuffix("s")[:_STEM] for word in words if word not in _POINTING)


def _core(text: str, language: str) -> str:
    base = language if language in TERMS else "en"
    determined = TERMS[base].determined
    return re.sub(rf"^(?:{determined}) ", "", text.casefold()) if determined else text.casefold()


def without_words(case: Case) -> Case:
    """Return the case without what they are thanked for exactly, where a note can't say it."""
    blank = type(case.person.thanked_about)()
    person = case.person.model_copy(update={"thanked_about": blank})
    return case.model_copy(update={"person": person})


def usable(about: tuple[About, ...], room: float) -> Iterator[About]:
    """Yield those whose words can stand in a text, and are not longer than ``room`` units."""
    for one in about:
        if one.topic.text and utf16_length(one.topic.text) <= room:
            yield one
