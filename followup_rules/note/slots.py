"""What a note can speak of: the name, role, company, topics and days of a case, made fit to print.

Texts that the person typed are tidied (no blanks at the ends, no closing stop, no doubled mark)
and left out where they can't stand in a sentence: placeholders, links, more than a line. A name or
role that is longer than its share of the limit is left out too, and ``too_long`` says so.
"""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from followup_rules.advice import Timing
from followup_rules.case import Case, Tone
from followup_rules.days import days_from
from followup_rules.decision.facts import Facts
from followup_rules.decision.history import KeyDates, history_of, key_dates
from followup_rules.decision.read import read
from followup_rules.decision.timing import timing
from followup_rules.names.addressing import address_of
from followup_rules.names.greeting import clean_name
from followup_rules.note.bank import Bank, Dates, in_dialect
from followup_rules.note.called import greeting_of
from followup_rules.note.dates import (
    WITHOUT_YEAR_UNTIL,
    say_ahead,
    say_date,
    say_past,
    without_word,
)
from followup_rules.note.forms import TOPIC_SLOTS, forms_of, prefixed
from followup_rules.note.japanese_employer import COMPANY, employer_said
from followup_rules.note.role import of_role, role_of
from followup_rules.note.situation import (
    IN_WORDS,
    meetings,
    next_booked,
    parts_of,
    situation,
    their_call,
    their_message,
    they_asked,
    told_by_other,
    truths,
)
from followup_rules.note.thanked import MOST as MOST_THANKED
from followup_rules.note.thanked import (
    About,
    about_of,
    joined,
    same_words,
    told_about,
    ways_of,
)
from followup_rules.note.thanked import usable as usable_words
from followup_rules.note.tidy import presentable, tidy
from followup_rules.note.told import phrases, topics_of
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
_SEES_MANY: Final = frozenset({"recruiter", "own_recruiter"})
"""Who needs the day itself to know which talk it was (S19)."""
_NEWS: Final = frozenset({"on_hold", "offer"})
_NO_LIMIT: Final = 600
"""UTF-16 code units that shares are taken of where a text has no limit, as an email."""

_MARKED: Final = re.compile(
    r"[a-zà-ÿ]{2}(?:/-?(?:a|as|os|o|e|in|innen|euse|rice|trice|ra|ne)(?![\w-])"
    r"|[*:_·•](?:in|e|ne|euse|rice)\b|\((?:a|in|e|ne|euse|rice|ra)\))"
)
"""A role written for women and men: "Abogado/a", "Entwickler*in"."""
_LEGAL: Final = re.compile(
    r"(?:,?\s+(?:inc|ltd|llc|llp|plc|corp|co|gmbh|ag|se|kg|kgaa|ug|ohg|e\.\s?v|mbh|s\.?\s?a\.?(?:\s?s|\s?u)?"
    r"|sarl|sas|s\.?\s?l\.?(?:\s?u)?|lda|ltda|b\.?v|n\.?v|ab|oy|as|srl|spa|s\.p\.a|limited|k\.k"
    r"|gmbh\s*&\s*co\.?\s*kg)\.?)+$"
    r"|^(?:\u682a\u5f0f\u4f1a\u793e|\u6709\u9650\u4f1a\u793e)\s*|\s*(?:\u682a\u5f0f\u4f1a\u793e|\u6709\u9650\u4f1a\u793e)$",
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
    dates = _dates_of(bank, tone, held)
    company = "" if case.application.internal else company_of(case)
    told = topics_of(case, bank.language, draft=draft)
    employer = employer_said(case.application.company) if bank.language == "ja" else ""
    about = about_in(case, bank, room, employer)
    talked = _fitting(_respectful(phrases(told.spoken_of), employer), room)
    excites = _fitting(_respectful(phrases(told.exciting), employer), room)
    reminding = bool(talked or about)
    # What they are thanked for names it already.
    talked, excites = (_said_once(one, about, bank, room) for one in (talked, excites))
    held |= _about_truths(case, about)
    reminded = limit and bank.topic_reminds and (reminding or asked)
    held |= {"roomy"} if room >= ROOMY else set()
    reminded_in = limit if reminding else None
    name_of, held = _without_situation(case, bank, situated, held, reminded_in)
    if (reminded and name_of != "long_silence") or (reminding and room < ROOMY):
        # The day and what they spoke of remind them; the role would crowd the rest (S19, A26).
        held |= {"both_know"}
    if limit and "thankful" in held and "met" in held:
        # What they did reminds them; the role would make the thanks a form.
        held |= {"both_know"}
    if room >= ROOMY and "wants_role" in held and facts.outcome == "live" and "booked" not in held:
        states = name_of in _STATES_INTEREST or (name_of == "plain" and tone == "formal")
        held |= {"states_interest"} if states else set()
    own = [one.text for one in (*told.spoken_of, *told.exciting) if one.form == "sentence"]
    call = their_call(case)
    when_said = when_of(case, clock, when, dates, sent=sent, draft=draft)
    called = _day_said(case, clock, call.on if call else None, dates, sent)
    if dates.some_days_ago:
        # "先日" of the call and of the interview: say the first in another way.
        called = tuple(one for one in called if one not in when_said) or called
    slots = {
        "name": (name,) if name and (not limit or utf16_length(name) <= room * NAME_SHARE) else (),
        "full_name": _fitting([presentable(clean_name(case.person.name))], room),
        "role": (role,) if role and utf16_length(role) <= room * ROLE_SHARE else (),
        "company": _fitting([_as_object(company, bank)], room),
        "at": _fitting([prefixed(company, bank.at)] if _can_be_at(company, bank) else [], room),
        **forms_of(talked, excites, bank),
        "sentence": _fitting(own, room, SENTENCE_SHARE),
        "when": when_said,
        "of_when": when_of(case, clock, when, dates.after_noun or dates, sent=sent, draft=draft),
        "called": called,
        "of_called": _day_said(
            case, clock, call.on if call else None, dates.after_noun or dates, sent
        ),
        "wrote": _day_said(
            case, clock, wrote.on if (wrote := their_message(case)) else None, dates, sent
        ),
        "starts": _starts(case, dates),
        "employer": (employer,) if employer else (),
        **_ahead(case, clock, dates, sent),
        **_acts(case, bank, held, about),
    }
    if set(slots["next"]) & {one for slot in ("when", "called", "wrote") for one in slots[slot]}:
        # "You called on Monday; I look forward to Monday": the coming one by its date.
        slots |= _ahead(case, clock, replace(dates, weekdays=()), sent)
    held |= _by_then(held, slots["next"])
    slots = _said_there(slots, region_of(held, bank), bank)
    if slots["role"] and _left_unsaid(case.application.role, role, bank, held):
        slots["role"], role = (), ""
        held |= {"both_know"}
    if _MARKED.search(case.application.role) and talked:
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


def _dates_of(bank: Bank, tone: Tone, held: frozenset[str]) -> Dates:
    """Return how days are said: "the other day" on warm terms, and not to who sees many."""
    dates = bank.dates_alternate if bank.alternate in held and bank.dates_alternate else bank.dates
    if tone == "warm" and not held & _SEES_MANY:
        return dates
    noun = dates.after_noun and _exact(dates.after_noun)
    return replace(_exact(dates), after_noun=noun)


def _exact(dates: Dates) -> Dates:
    return replace(dates, other_day="", early_month="", mid_month="")


def _without_situation(
    case: Case, bank: Bank, name: str, held: frozenset[str], limit: int | None
) -> tuple[str, frozenset[str]]:
    """Return situation and truths of a note that may leave out what the situation is.

    Thanks, what was spoken of and the close come first (A26). So where there is little room it is
    left out while one waits, and so is a freeze or an offer that others told of: this person has
    said nothing that wants an answer. A would-be colleague may not know of such an offer; whoever
    has not decided on it speaks of it to the hiring manager alone.

    Args:
        case: what we were told.
        bank: of the note.
        name: of the situation.
        held: the truths.
        limit: of a note that has something to remind them by; None: of anything else.

    """
    if limit is None or "met" not in held or "phoned" in held:
        return name, held
    by_other = told_by_other(case)
    tells_offer = "peer" not in held and bool(held & {"wants_role", "boss"})
    untold = name == "offer" and by_other and not tells_offer
    unsaid = name == "check_in" or (name in _NEWS and by_other)
    # A character of Japanese says about what two of other languages do.
    short = limit < ROOMY and bool(bank.joiner)
    if untold or (short and unsaid):
        return "plain", held - {"wants_role"} | {"quiet"}
    return name, held


def about_in(case: Case, bank: Bank, room: int, employer: str = "") -> dict[str, About]:
    """Return what exactly they are thanked for, where it can be said: kindness -> its words."""
    found = about_of(case, bank, MOST_THANKED)
    return {
        one.kindness: one._replace(
            topic=replace(one.topic, text=_respectful([one.topic.text], employer)[0])
        )
        for one in usable_words(found, room * TOPIC_SHARE)
    }


def _said_once(
    topics: tuple[str, ...], about: Mapping[str, About], bank: Bank, room: int
) -> tuple[str, ...]:
    """Return the topics that are not the words of the thanks: in a short note surely the first.

    Japanese says both in a short note as well.
    """
    said = tuple(about.values())[: None if room >= ROOMY or not bank.joiner else 1]
    return tuple(
        one
        for one in topics
        if not any(same_words(one, each.topic.text, bank.language) for each in said)
    )


def _about_truths(case: Case, about: Mapping[str, About]) -> frozenset[str]:
    """Return what is true of it: ``about``; ``heavy``: with a clause in it; ``ends``: it is last.

    "how you split the work last Thursday" and "your advice on the exam last Thursday" would say
    that they split it, or that the exam was, last Thursday.
    """
    first = about.get(case.person.thank_for[0]) if about else None
    if first is None:
        return frozenset()
    held = {"about": True, "heavy": first.heavy}
    held["ends"] = first.heavy or first.kindness in IN_WORDS
    return frozenset(name for name, holds in held.items() if holds)


def _respectful(topics: list[str], employer: str) -> list[str]:
    """Return Japanese topics with the word for this kind of employer: 貴校 for a school."""
    return [one.replace(COMPANY, employer) for one in topics] if employer else topics


def _seed(*told: str) -> int:
    """Return a number that differs from note to note, and is the same for the same case."""
    return sum(index * ord(one) for text in told for index, one in enumerate(text, 1))


def _by_first_name(case: Case) -> bool:
    """Tell whether they are told to be on terms that Japanese says さん for: it is not assumed."""
    chosen = case.preferences.address == "familiar"
    return chosen or case.person.addressed_as == "first_name"


def sides(case: Case, bank: Bank, *, draft: bool = True) -> frozenset[str]:
    """Return the conditions that the language decides on, ``draft`` as for ``gather``.

    Of address and region (``familiar``, ``european``, ``american``), and ``grave`` topics.
    """
    held = {one for one in ("familiar",) if _familiar(case, bank)}
    held |= {one for one in ("san",) if bank.family_name_greets and _by_first_name(case)}
    told = _typed(case)
    by_tag = _region(case, bank)
    for name, (code, words) in bank.regions.items():
        if by_tag == code or (not by_tag and words and re.search(words, told, re.IGNORECASE)):
            held.add(name)
    topics = "\n".join(talked_about(case, draft=draft))
    if bank.grave and re.search(bank.grave, topics, re.IGNORECASE):
        held.add("grave")
    return frozenset(held | {f"{name}_familiar" for name in held if "familiar" in held})


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
    """Tell whether they are addressed as du, tu: by choice, or by how the topics are typed."""
    if case.preferences.address:
        return case.preferences.address == "familiar"
    by_name = case.person.addressed_as not in ("ms", "mr")
    if by_name and case.person.known_before and case.person.rapport == "warm":
        return not address_of(case.person, bank.language).title
    typed = (*talked_about(case), *case.application.excites_you, *told_about(case).values())
    topics = "\n".join(typed)
    return bool(bank.familiar and re.search(bank.familiar, topics, re.IGNORECASE))


DAYS: Final = (
    *("when", "of_when", "called", "of_called", "wrote", "starts"),
    *("next", "of_next", "next_day", "next_date", "decide"),
)
"""Slots in which a day stands."""


def _by_then(held: frozenset[str], coming: tuple[str, ...]) -> frozenset[str]:
    """Return ``by_then`` where a note, sent when the booked day has been, can't look forward."""
    return frozenset({"by_then"} if "booked" in held and not coming else ())


def _said_there(
    slots: dict[str, tuple[str, ...]], region: str, bank: Bank
) -> dict[str, tuple[str, ...]]:
    """Return slots with the days as the region says them."""
    if not region:
        return slots
    days = {slot: tuple(in_dialect(one, bank, region) for one in slots[slot]) for slot in DAYS}
    return slots | days


def _left_unsaid(typed: str, role: str, bank: Bank, held: AbstractSet[str]) -> bool:
    """Tell whether a person would not name the role; the day reminds them then.

    A title that nobody says would only look pasted. A colleague is not thanked for an interview
    for the post. Where the posting seeks "H/F", "poste d'avocat" may not be what a woman would say.
    """
    colleague = bank.colleague_knows and "peer" in held and "met" in held
    return colleague or _is_unwieldy(role, bank) or _is_open_to_both(typed, role, bank)


_BOTH_SOUGHT: Final = re.compile(r"(?<!\w)[hfm] ?/ ?[hfm](?: ?/ ?[dxn])?(?!\w)", re.IGNORECASE)
"""What a posting adds to say that it seeks women and men: "H/F", "(m/f)"."""


def _is_open_to_both(typed: str, role: str, bank: Bank) -> bool:
    """Tell whether a role as it would be said names a man, though a woman may be writing."""
    if not bank.masculine:
        return False
    both = _MARKED.search(typed) or _BOTH_SOUGHT.search(typed)
    return bool(both and re.match(rf"(?:{bank.masculine})(?!\w)", role, re.IGNORECASE))


_COUNTED: Final = re.compile(r"\d+ (?=[^\W\d])")
"""Begins a posting for several people: "2 fisioterapeutas"."""
_ODD: Final = re.compile(r"[\d#@|:;+]")


def _is_unwieldy(role: str, bank: Bank) -> bool:
    """Tell whether a role is a posting's title rather than what people call the job."""
    if bank.masculine and _COUNTED.match(role):
        return True
    return bool(bank.long_role) and (
        len(role) >= bank.long_role or bool(_ODD.search(role.replace("C++", "")))
    )


def region_of(held: frozenset[str], bank: Bank) -> str:
    """Return the region whose own words the bank has, where the reader is of one."""
    return next((name for name in bank.dialects if name in held), "")


def _ahead(
    case: Case, clock: Timing | None, dates: Dates, sent: date | None
) -> dict[str, tuple[str, ...]]:
    """Return the day of the next interview, and that by which they wanted to decide."""
    booked, decide = next_booked(case), case.application.decision_by
    said: tuple[str, ...] = ()
    of_next: tuple[str, ...] = ()
    dated: tuple[str, ...] = ()
    if booked:
        send_on = max(sent or _sending_day(case, clock), case.today)
        said = say_ahead(booked.on, case.today, send_on, dates)
        of_next = say_ahead(booked.on, case.today, send_on, dates.after_noun or dates)
        if dates.bare and said != (dates.tomorrow,):
            exact = say_ahead(booked.on, case.today, send_on, replace(dates, weekdays=()))
            dated = tuple(without_word(one, dates) for one in exact)
    return {
        "next": said,
        "of_next": of_next,
        "next_day": tuple(
            without_word(one, dates)
            for one in said
            if dates.bare and (one in dates.weekdays or one == dates.tomorrow)
        ),
        "next_date": dated,
        "decide": (without_word(say_date(decide, dates), dates),) if decide else (),
    }


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


def talked_about(case: Case, *, draft: bool = True) -> list[str]:
    """Return what was spoken of with this person, the latest conversation first."""
    return [topic for one in meetings(case, booked=draft) for topic in one.talked_about]


def when_of(  # noqa: PLR0913  # called with names where they are not plain
    case: Case,
    clock: Timing | None,
    when: KeyDates,
    dates: Dates,
    *,
    sent: date | None = None,
    draft: bool = True,
) -> tuple[str, ...]:
    """Return the ways to say when the last conversation was; none where that isn't known."""
    met = meetings(case, booked=draft)
    day = met[0].on if met else when.last_interview
    if not draft and day and day > case.today:
        return ()
    return _day_said(case, clock, day, dates, sent)


def _day_said(
    case: Case, clock: Timing | None, day: date | None, dates: Dates, sent: date | None
) -> tuple[str, ...]:
    """Return the ways to say a day in words that are right on the day of sending."""
    if day is None:
        return ()
    send_on = max(sent or _sending_day(case, clock), case.today)
    # What still lies ahead on that day can't be thanked for.
    if day > send_on:
        return ()
    return say_past(day, case.today, send_on, dates, note=sent is None)


def _sending_day(case: Case, clock: Timing | None) -> date:
    """Return the day for which a note is written: today where it can be sent today."""
    if clock is None or clock.earliest <= case.today:
        return case.today
    return clock.suggested


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
        if first.mark == "{what}":
            for slot, before in bank.acts_slots.items():
                found[slot] = (joined(before + text, bank),)
    return found


def _starts(case: Case, dates: Dates) -> tuple[str, ...]:
    """Return the first day at work, while it lies ahead."""
    starts = case.application.starts_on
    if starts is None or starts <= case.today:
        return ()
    return (say_date(starts, dates, year=days_from(case.today, starts) > WITHOUT_YEAR_UNTIL),)


def _fitting(texts: list[str], room: int, share: float = TOPIC_SHARE) -> tuple[str, ...]:
    """Return the first few texts that are not longer than their share."""
    fitting = [one for one in texts if one and utf16_length(one) <= room * share]
    return tuple(dict.fromkeys(fitting))[:MOST_TOPICS]
