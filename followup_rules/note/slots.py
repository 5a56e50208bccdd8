"""What a note can speak of: the name, role, company, topics and days of a case, made fit to print.

Texts that the person typed are tidied (no blanks at the ends, no closing stop, no doubled mark)
and left out where they can't stand in a sentence: placeholders, links, more than a line. A name or
role that is longer than its share of the limit is left out too, and ``too_long`` says so.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from followup_rules.advice import Timing
from followup_rules.case import Case, Tone
from followup_rules.decision.facts import Facts
from followup_rules.decision.history import history_of, key_dates
from followup_rules.decision.read import read
from followup_rules.decision.timing import timing
from followup_rules.names.greeting import clean_name
from followup_rules.note.bank import Bank
from followup_rules.note.called import greeting_of
from followup_rules.note.forms import TOPIC_SLOTS, forms_of, prefixed
from followup_rules.note.japanese_employer import COMPANY, employer_said
from followup_rules.note.role import of_role, role_of
from followup_rules.note.role_said import MARKED, left_unsaid
from followup_rules.note.sides import own_forms, region_of, sides
from followup_rules.note.situation import (
    IN_WORDS,
    needs_no_role,
    parts_of,
    situation,
    they_asked,
    told_by_other,
    truths,
)
from followup_rules.note.thanked import MOST as MOST_THANKED
from followup_rules.note.thanked import About, about_of, joined, same_words, ways_of
from followup_rules.note.thanked import usable as usable_words
from followup_rules.note.tidy import presentable, tidy
from followup_rules.note.told import phrases, topics_of
from followup_rules.note.topic.german_sides import on_side
from followup_rules.note.when import as_if_none, dates_of, days_said, said_there
from followup_rules.note.working_hours import telling
from followup_rules.text.clean import utf16_length

_TYPED: Final = ("talked", "explained", "excites", "sentence")
"""Slots in which a topic stands as it was typed."""
NAME_SHARE: Final = 0.3
ROLE_SHARE: Final = 0.4
TOPIC_SHARE: Final = 0.3
"""Of the note's limit, for the one thing named."""
SENTENCE_SHARE: Final = 0.5
"""Of the note's limit, for a sentence of the person's own."""
ROOMY: Final = 250
"""UTF-16 code units from which the company is named as well."""
MOST_TOPICS: Final = 3
"""Topics of each kind that are tried."""
_STATES_INTEREST: Final = frozenset({"check_in", "long_silence", "on_hold"})
"""Situations in which silence on it would sound as if the interest had gone."""
_NEWS: Final = frozenset({"on_hold", "offer"})
_NO_LIMIT: Final = 600
"""UTF-16 code units that shares are taken of where a text has no limit, as an email."""
_LEGAL: Final = re.compile(
    r"(?:,?\s+(?:inc|ltd|llc|llp|plc|corp|co|gmbh|ag|se|kg|kgaa|ug|ohg|e\.\s?v|mbh|s\.?\s?a\.?(?:\s?s|\s?u)?"
    r"|sarl|sas|s\.?\s?l\.?(?:\s?u)?|lda|ltda|b\.?v|n\.?v|ab|oy|as|srl|spa|s\.p\.a|limited|k\.k"
    r"|gmbh\s*&\s*co\.?\s*kg)\.?)+$"
    r"|^(?:株式会社|有限会社|合同会社)\s*|\s*(?:株式会社|有限会社|合同会社)$",
    re.IGNORECASE,
)
"""Legal forms at the end of a company's name (in Japanese, at its beginning too)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """What lines are chosen by and filled with."""

    bank: Bank
    situation: str
    tone: Tone
    truths: frozenset[str]
    slots: dict[str, tuple[str, ...]]
    """Slot -> what may stand in it, best first; no entry: nothing may."""
    roomy: bool = True
    """Is there room for the company as well?"""

    @property
    def formal(self) -> bool:
        """Tell whether regards are due in any language: in a formal note, or to a title."""
        return self.tone == "formal" or "titled" in self.truths

    @property
    def short_and_formal(self) -> bool:
        """Tell whether regards come before a topic: ``Bank.regards_first``."""
        first = self.bank.regards_first and self.formal
        return first and not self.roomy and "about" in self.truths

    @property
    def barred(self) -> frozenset[str]:
        """Return the conditions that keep out a line that asks for their absence (``!``).

        Once one specific thing has shown the interest, lines for whoever doesn't want the role may
        be used as well.
        """
        return self.truths - {"wants_role"} if "shown" in self.truths else self.truths


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Stock):
    """Slots and conditions for the lines of one bank."""

    facts: Facts
    clock: Timing | None
    order: tuple[str, ...]
    too_long: tuple[str, ...]
    """Of ``name``, ``role``: left out because it is longer than its share."""
    about: About | None = None
    """What exactly the first thanks is for."""
    seed: int = 0
    """Of the person: which of equally good wordings comes first."""

    @property
    def second(self) -> bool:
        """Tell whether the second side of ``<a/b>`` is the right one."""
        return self.bank.alternate in self.truths

    @property
    def takes_topic(self) -> bool:
        """Tell whether a note of this situation may say what interests the person."""
        return "interest" in self.order

    @property
    def typed_topics(self) -> tuple[str, ...]:
        """Return the topics as they were typed, tidied."""
        return tuple(one for slot in _TYPED for one in self.slots.get(slot, ()))

    def with_topics(self, topics: tuple[str, ...]) -> "Words":
        """Return the same words with these topics instead of the person's."""
        slots = {slot: known for slot, known in self.slots.items() if slot not in TOPIC_SLOTS}
        if topics:
            made = forms_of(topics, topics, self.bank)
            slots |= {slot: values for slot, values in made.items() if values}
        return replace(self, slots=slots)


def gather(  # noqa: PLR0913  # called with names where they are not plain
    case: Case,
    bank: Bank,
    tone: Tone,
    limit: int | None,
    *,
    sent: date | None = None,
    draft: bool = True,
) -> Words:
    """Gather what a note or message of that language, tone and limit can speak of.

    ``sent``: the day of sending; left out, the day that is advised for the note. ``draft``: may it
    speak of a booked interview as if it had been?
    """
    history = history_of(case)
    facts, when = read(case, history=history), key_dates(case, history)
    clock = timing(case, facts, when)
    situated, asked = situation(case, facts), they_asked(case, facts)
    room = limit or _NO_LIMIT
    held = truths(case, facts, draft=draft) | sides(case, bank, draft=draft)
    greeted = greeting_of(case, bank, tone, held)
    held |= greeted.truths
    name = presentable(greeted.name)
    role = role_of(case.application.role, bank)
    days = days_said(case, clock, when, dates_of(bank, tone, held), sent=sent, draft=draft)
    held = as_if_none(held, days["next"])
    company = "" if case.application.internal else company_of(case)
    told = topics_of(case, bank.language, draft=draft)
    if told.earlier:  # the day of the last talk beside what an earlier one was about is wrong
        days |= {"when": (), "of_when": ()}
    employer = (
        employer_said(case.application.company, case.person.headline)
        if bank.language == "ja"
        else ""
    )
    said = _said_to_them(bank, employer, familiar=bank.alternate in held)
    about = about_in(case, bank, room, said)
    spoken_of, exciting = telling(phrases(told.spoken_of), bank.language), phrases(told.exciting)
    talked = _fitting(list(map(said, spoken_of)), room)
    excites = _fitting(list(map(said, exciting)), room)
    reminding = bool(talked or about)
    # What they are thanked for names it already.
    talked, excites = (_said_once(one, about, bank) for one in (talked, excites))
    held |= _about_truths(case, bank, about) | ({"spoken"} if talked else set())
    held |= {"roomy"} if room >= ROOMY else set()
    reminded_in = limit if reminding else None
    name_of, held = _without_situation(case, bank, situated, held, reminded_in)
    if limit and needs_no_role(held, topic=reminding):
        held |= {"both_know"}
    own = [one.text for one in (*told.spoken_of, *told.exciting) if one.form == "sentence"]
    known = bool(talked or own) or "about" in held
    held |= _interest(held, name_of, tone, known=known, live=facts.outcome == "live")
    slots = {
        "name": (name,) if name and (not limit or utf16_length(name) <= room * NAME_SHARE) else (),
        "full_name": _fitting([presentable(clean_name(case.person.name))], room),
        "role": (role,) if role and utf16_length(role) <= room * ROLE_SHARE else (),
        "company": _fitting([_as_object(company, bank)], room),
        "at": _fitting([prefixed(company, bank.at)] if _can_be_at(company, bank) else [], room),
        **forms_of(talked, excites, bank),
        "sentence": _fitting(own, room, SENTENCE_SHARE),
        "employer": (employer,) if employer else (),
        **days,
        **own_forms(case, bank),
        **_acts(case, bank, held, about),
    }
    slots = said_there(slots, region_of(held, bank), bank)
    if slots["role"] and left_unsaid(case.application.role, role, bank, held):
        slots["role"], role = (), ""
        held |= {"both_know"}
    if MARKED.search(case.application.role) and talked:
        # "abogado/a" is for someone else to say; what was talked about reminds them enough.
        slots["role"], role = (), ""
        held |= {"both_know"} if bank.masculine else set()
    slots["de_role"] = tuple(of_role(one, bank) for one in slots["role"] if bank.de_role[0])
    return Words(
        bank=bank,
        facts=facts,
        clock=clock,
        situation=name_of,
        order=parts_of(name_of, facts, bank.order.get(name_of), asked=asked),
        tone=tone,
        truths=held,
        slots={slot: values for slot, values in slots.items() if values},
        too_long=tuple(
            slot for slot, value in (("name", name), ("role", role)) if value and not slots[slot]
        ),
        roomy=room >= ROOMY,
        about=next(iter(about.values()), None) if "about" in held else None,
        seed=_seed(case.person.name, case.application.role, situated, tone, str(limit)),
    )


def _without_situation(
    case: Case, bank: Bank, name: str, held: frozenset[str], limit: int | None
) -> tuple[str, frozenset[str]]:
    """Return situation and truths of a note that may leave out what the situation is.

    While one waits it is left out after a question that nobody answered. Thanks, what was spoken
    of and the close come first (A26), so it is also left out where there is little room, as is a
    freeze or an offer that others told of: this person has said nothing that wants an answer. A
    would-be colleague may not know of such an offer; whoever has not decided on it speaks of it
    to the hiring manager alone.

    Args:
        case: what we were told.
        bank: of the note.
        name: of the situation.
        held: the truths.
        limit: of a note that has something to remind them by; None: of anything else.

    """
    if name == "check_in" and "you_wrote" in held and "replied" not in held:
        # Whoever has asked how things stand, and heard nothing, would ask again by saying it.
        return "plain", held - {"wants_role"} | {"quiet"}
    if limit is None or "met" not in held or "phoned" in held:
        return name, held
    by_other = told_by_other(case)
    tells_offer = "peer" not in held and bool(held & {"wants_role", "boss"})
    untold = name == "offer" and by_other and not tells_offer
    # The hiring manager and the recruiter know of an offer, and would miss a word on it.
    told = name == "offer" and bool(held & {"boss", "recruiter"})
    unsaid = name == "check_in" or (name in _NEWS and by_other and not told)
    # A character of Japanese says about what two of other languages do.
    short = limit < ROOMY and bool(bank.joiner)
    if untold or (short and unsaid):
        return "plain", held - {"wants_role"} | {"quiet"}
    return name, held


def about_in(case: Case, bank: Bank, room: int, said: Callable[[str], str]) -> dict[str, About]:
    """Return what exactly they are thanked for, where it can be said: kindness -> its words."""
    found = about_of(case, bank, MOST_THANKED)
    return {
        one.kindness: one._replace(topic=replace(one.topic, text=said(one.topic.text)))
        for one in usable_words(found, room * TOPIC_SHARE)
    }


def _interest(
    held: frozenset[str], situation: str, tone: Tone, *, known: bool, live: bool
) -> frozenset[str]:
    """Return the truths on how the interest is said; ``known``: one specific thing is.

    That is enough of interest (S21, A26): more reads as a second application. Where it goes on or
    they were chosen, lines for who wants the role tell of that, and after a freeze silence would
    sound as if the interest had gone.
    """
    if known and held.isdisjoint({"booked", "moves_on", "offered", "accepted", "hold"}):
        return frozenset({"shown"})
    if not live or not held >= {"wants_role", "roomy"} or "booked" in held:
        return frozenset()
    states = situation in _STATES_INTEREST or (situation == "plain" and tone == "formal")
    return frozenset({"states_interest"} if states else ())


def _said_once(topics: tuple[str, ...], about: Mapping[str, About], bank: Bank) -> tuple[str, ...]:
    """Return the topics that are not the words of the thanks."""
    return tuple(
        one
        for one in topics
        if not any(same_words(one, each.topic.text, bank.language) for each in about.values())
    )


def _about_truths(case: Case, bank: Bank, about: Mapping[str, About]) -> frozenset[str]:
    """Return what is true of it: ``about``; ``heavy``: with a clause in it; ``ends``: it is last.

    ``doing``: it is something that was done. ``second_told``: what the second is for is told, too.

    "how you split the work last Thursday" and "your advice on the exam last Thursday" would say
    that they split it, or that the exam was, last Thursday.
    """
    first = about.get(case.person.thank_for[0]) if about else None
    if first is None:
        return frozenset()
    held = {"about": True, "heavy": first.heavy}
    held["ends"] = first.heavy or first.kindness in IN_WORDS
    held["doing"] = bool(_doing(first, bank))
    held["second_told"] = any(one in about for one in case.person.thank_for[1:2])
    return frozenset(name for name, holds in held.items() if holds)


def _doing(about: About, bank: Bank) -> str:
    """Return what ``{of_doing}`` stands for; empty where it isn't something done."""
    found = re.match(bank.acts_doing, about.topic.text) if bank.acts_doing else None
    return found[1] if found else ""


def _said_to_them(bank: Bank, employer: str, *, familiar: bool) -> Callable[[str], str]:
    """Return how a topic is said: with the word for their kind of employer (貴校), on du or Sie."""
    if bank.language == "de":
        return lambda topic: on_side(topic, familiar=familiar)
    return lambda topic: topic.replace(COMPANY, employer) if employer else topic


def _seed(*told: str) -> int:
    """Return a number that differs from note to note, and is the same for the same case."""
    return sum(index * ord(one) for text in told for index, one in enumerate(text, 1))


def company_of(case: Case) -> str:
    """Return the company as one says it, without its legal form."""
    company = tidy(case.application.company)
    return presentable(_LEGAL.sub("", company)) or company


def _as_object(company: str, bank: Bank) -> str:
    """Return a company as it follows "to join": English "the University of Westmoor"."""
    return prefixed(company, bank.at).removeprefix("at ") if bank.language == "en" else company


def _can_be_at(company: str, bank: Bank) -> bool:
    """Tell whether "at the company" can be said without declining its name."""
    return bool(company) and not (bank.unnamed and re.match(bank.unnamed, company))


def _acts(
    case: Case, bank: Bank, held: frozenset[str], about: Mapping[str, About]
) -> dict[str, tuple[str, ...]]:
    """Return what they are thanked for: the first two that were told."""
    told = tuple(dict.fromkeys(case.person.thank_for))[:2]
    found: dict[str, tuple[str, ...]] = {}
    for kindness, suffix in zip(told, ("", "_two"), strict=False):
        for slot in bank.acts:
            said = ways_of(kindness, slot, about.get(kindness), bank, held)
            turn = _seed(case.person.name, kindness) % max(len(said), 1)
            found[slot + suffix] = said[turn:] + said[:turn]
    if told and (first := about.get(told[0])):
        text = first.topic.text
        found[first.mark.strip("{}")] = (text,)
        if doing := _doing(first, bank):
            found["of_doing"] = (doing,)
        if first.mark == "{what}":
            for slot, before in bank.acts_slots.items():
                found[slot] = (joined(before + text, bank),)
    return found


def _fitting(texts: list[str], room: int, share: float = TOPIC_SHARE) -> tuple[str, ...]:
    """Return the first few texts that are not longer than their share."""
    fitting = [one for one in texts if one and utf16_length(one) <= room * share]
    return tuple(dict.fromkeys(fitting))[:MOST_TOPICS]
