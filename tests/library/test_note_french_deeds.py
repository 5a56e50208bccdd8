"""What a French note says that people did: told a no, advised to do something, offered a job."""

import re
from itertools import product

import pytest

from followup_rules.case import Case
from followup_rules.note import compose
from followup_rules.note.situation import ORDER
from followup_rules.note.wholes import ready
from tests.library.test_note_compose import case

STOCK = {"on": "2026-03-05", "talked_about": ["la refonte du stock"]}
NEWS = {"on": "2026-03-10", "by": "them", "channel": "email", "kind": "news"}
RAPPORTS = ("warm", "neutral", "formal")
ADDRESSES = ("familiar", "formal")


def _told(person: dict[str, object], **told: object) -> Case:
    return case(person={"part": "hiring_manager", **person}, **{"interviews": [STOCK], **told})


def _first(told: Case, limit: int) -> str:
    return compose(told, language="fr", limit=limit).text


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("channel", ["email", "phone"])
def test_who_told_a_no_themselves_is_thanked_for_having_done_it(
    channel: str, address: str, limit: int
) -> None:
    """ "Merci pour votre réponse" says nothing of a director who wrote in person."""
    no = {**NEWS, "channel": channel, "kind": "rejection"}
    for rapport, part in product(RAPPORTS, ("hiring_manager", "recruiter")):
        told = _told(
            {"rapport": rapport, "part": part, "thank_for": ["made_welcome"]},
            contacts=[no],
            application={"stage": "rejected"},
            preferences={"address": address, "write_as": "feminine"},
        )
        text = _first(told, limit)
        deed = {"email": "m'avoir écrit", "phone": "m'avoir appelée"}[channel]
        themselves = f"{deed} {'toi' if address == 'familiar' else 'vous'}-même"
        assert (themselves in text) == (part == "hiring_manager"), text


@pytest.mark.parametrize("address", ADDRESSES)
def test_who_wrote_of_a_freeze_is_told_the_interest_and_not_the_freeze(address: str) -> None:
    for rapport in ("neutral", "formal"):
        told = _told(
            {"rapport": rapport, "thank_for": ["made_welcome"]},
            contacts=[NEWS],
            application={"stage": "on_hold"},
            preferences={"address": address},
        )
        text = _first(told, 300)
        assert "recrutement" not in text, text
        assert bool(re.search("(?:intéresse|plaît) toujours", text)) == (address == "formal"), text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("passer le Certiphyto", "votre conseil de passer le Certiphyto"),
        ("suivre une formation", "votre conseil de suivre une formation"),
        ("préparer mon oral", "vos conseils sur la façon de préparer mon oral"),
        ("améliorer mon CV", "vos conseils sur la façon d'améliorer mon CV"),
        ("préparer deux exemples", "votre conseil de préparer deux exemples"),
        ("le Certiphyto", "votre conseil sur le Certiphyto"),
        ("mon CV", "vos conseils sur mon CV"),
        ("la mise en situation", "vos conseils sur la mise en situation"),
    ],
)
def test_advice_to_do_something_is_one_advice_and_how_to_do_it_is_several(
    typed: str, said: str
) -> None:
    for rapport in RAPPORTS:
        told = _told(
            {
                "rapport": rapport,
                "thank_for": ["gave_advice"],
                "thanked_about": {"gave_advice": typed},
            },
            preferences={"address": "formal"},
        )
        assert said in _first(told, 300), _first(told, 300)


def test_a_coming_day_of_this_month_is_said_without_its_month() -> None:
    for day, said in (("2026-03-26", "du 26(?! mars)"), ("2026-04-09", "du 9 avril")):
        told = _told(
            {"rapport": "neutral", "thank_for": ["made_welcome"]},
            interviews=[STOCK, {"on": day, "with_person": False}],
            contacts=[{**NEWS, "kind": "scheduling"}],
            application={"stage": "interviewing"},
        )
        assert re.search(said, _first(told, 300)), _first(told, 300)


def test_the_topic_stays_beside_a_day_ahead() -> None:
    """ "J'attends ... avec impatience" is read as pressing, and the topic was left out for it."""
    for rapport, mine in product(RAPPORTS, ({}, {"write_as": "masculine"})):
        told = _told(
            {"rapport": rapport},
            interviews=[STOCK, {"on": "2026-03-26", "with_person": False}],
            application={"stage": "interviewing"},
            preferences={"address": "formal", **mine},
        )
        assert "la refonte du stock" in _first(told, 300), _first(told, 300)


@pytest.mark.parametrize(
    "kind", [{"was_frank": "les horaires"}, {"gave_advice": "mon CV"}, {"made_welcome": ""}]
)
def test_a_short_note_on_polite_terms_likes_the_talk_instead_of_filing_it(
    kind: dict[str, str],
) -> None:
    """ "Merci pour notre échange sur X et pour Y" is a list of what is thanked for."""
    about = {name: what for name, what in kind.items() if what}
    for rapport, contacts in product(
        RAPPORTS, ([], [{**NEWS, "by": "you", "kind": "thank_you", "on": "2026-03-06"}])
    ):
        told = _told(
            {
                "rapport": rapport,
                "addressed_as": "ms",
                "thank_for": list(kind),
                "thanked_about": about,
            },
            contacts=contacts,
            preferences={"address": "formal", "signature": "Léa Morel"},
        )
        text = _first(told, 200)
        assert not re.search(r"échange [^.]*sur [^.]* et pour|et pour notre échange", text), text
        assert "la refonte du stock" in text, text


def test_an_offer_by_others_is_no_sentence_alone_on_polite_terms() -> None:
    for rapport, interest in product(RAPPORTS, ("role_and_company", "company_only")):
        told = _told(
            {"rapport": rapport, "thank_for": ["showed_around"]},
            contacts=[{**NEWS, "by": "employer"}],
            application={"stage": "offer_received", "interest": interest},
            preferences={"address": "formal"},
        )
        for limit in (200, 300):
            text = _first(told, limit)
            assert not re.search(r"[.!] L'offre m'a fait (?:\w+ )?plaisir ?[.!]", text), text


_SAID: dict[str, str] = {
    "was_frank": "les nuits",
    "encouraged": "passer le CQP",
    "gave_advice": "mon CV",
    "explained_clearly": "le planning",
    "showed_around": "le dépôt",
    "worked_through_task": "un bridge",
    "made_welcome": "",
}
_MERCI = r"(?:[Mm]erci|remercie)(?: encore)?"
_MIXED = re.compile(
    rf"{_MERCI} d(?:e m|e t|)['’][^.!]*? et (?:pour |de (?:votre|vos|ton|ta|tes) )"
    rf"|{_MERCI} (?:pour|de (?:votre|notre|ton)) [^.!]*? et (?:aussi )?d(?:e m)?['’]avoir"
    rf"|{_MERCI} de (?:votre|notre|ton|nos) [^.!]*? et pour"
)
"""A deed and a noun after one "merci": "merci de m'avoir écrit et de votre conseil"."""


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("first", list(_SAID))
def test_two_things_that_are_thanked_for_are_of_one_build(first: str, address: str) -> None:
    no, freeze = ({**NEWS, "kind": "rejection"}, NEWS)
    ways = (
        ([], "awaiting_decision"),
        ([no], "rejected"),
        ([{**no, "channel": "phone"}], "rejected"),
        ([freeze], "on_hold"),
        ([{**freeze, "channel": "phone"}], "on_hold"),
    )
    for second, (contacts, stage), mine in product(_SAID, ways, ({}, {"write_as": "feminine"})):
        if second == first:
            continue
        talks = [STOCK, {**STOCK, "on": "2026-03-02"}] if mine else [STOCK]
        told = _told(
            {
                "rapport": "warm" if mine else "formal",
                "thank_for": [first, second],
                "thanked_about": {one: _SAID[one] for one in (first, second) if _SAID[one]},
            },
            contacts=contacts,
            interviews=talks,
            application={"stage": stage},
            preferences={"address": address, **mine},
        )
        for limit in (200, 300):
            text = _first(told, limit)
            assert not _MIXED.search(text), text


@pytest.mark.parametrize("thanked", [1, 0])
@pytest.mark.parametrize("address", ADDRESSES)
def test_two_talks_are_both_thanked_for_beside_what_they_did(address: str, thanked: int) -> None:
    mine = {**NEWS, "by": "you", "kind": "thank_you", "on": "2026-03-06"}
    for rapport, kind in product(RAPPORTS, ("gave_advice", "explained_clearly", "made_welcome")):
        told = _told(
            {
                "rapport": rapport,
                "thank_for": [kind],
                "thanked_about": {kind: _SAID[kind]} if _SAID[kind] else {},
            },
            interviews=[STOCK, {"on": "2026-03-02", "talked_about": ["les tournées"]}],
            contacts=[mine] if thanked else [],
            preferences={"address": address},
        )
        text = _first(told, 300)
        assert re.search(r"nos deux (?:entretiens|échanges) et pour ", text), text
        assert "la refonte du stock" in text, text


@pytest.mark.parametrize("channel", ["phone", "email", "by others"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_who_offered_a_job_and_asked_to_be_added_reads_a_word_on_it(
    address: str, channel: str
) -> None:
    asked = {"on": "2026-03-05", "by": "them", "channel": "in_person", "kind": "invites_connection"}
    for rapport, kinds, limit in product(RAPPORTS, (["showed_around"], []), (200, 300)):
        told = _told(
            {"rapport": rapport, "thank_for": kinds},
            contacts=[
                asked,
                {**NEWS, "by": "employer"}
                if channel == "by others"
                else {**NEWS, "channel": channel},
            ],
            application={"stage": "offer_received"},
            preferences={"address": address},
        )
        text = _first(told, limit)
        assert re.search(r"offre|appel .*fait très plaisir", text), text
        assert ("appel" in text) == (channel == "phone"), text


@pytest.mark.parametrize("rapport", RAPPORTS)
def test_nothing_pleases_a_formal_reader_too_much(rapport: str) -> None:
    """ "M'a beaucoup plu" is for people one likes; formally one is interested, or values it."""
    for contacts, stage, kinds in product(
        ([], [{**NEWS, "kind": "rejection"}]),
        ("awaiting_decision", "rejected"),
        ([], ["was_frank"], ["showed_around"]),
    ):
        told = _told(
            {"rapport": rapport, "addressed_as": "ms", "thank_for": kinds},
            contacts=contacts,
            application={"stage": stage},
            preferences={"address": "formal"},
        )
        for limit, variant in product((200, 300), range(3)):
            text = compose(told, language="fr", limit=limit, variant=variant).text
            assert rapport == "warm" or not re.search(r"m'a (?:\w+ )?plu\b", text), text


@pytest.mark.parametrize("region", ["fr-FR", "fr-CA"])
@pytest.mark.parametrize("stage", ["awaiting_decision", "on_hold", "offer_received", "rejected"])
def test_a_note_to_a_friend_ends_with_a_friendly_word(stage: str, region: str) -> None:
    for rapport, kinds in product(("warm", "neutral"), ([], ["made_welcome"])):
        told = _told(
            {"rapport": rapport, "thank_for": kinds},
            application={"stage": stage},
            contacts=[{**NEWS, "kind": "rejection"}] if stage == "rejected" else [],
            preferences={"address": "familiar", "signature": "Inès", "note_language": region},
        )
        text = compose(told, limit=300).text
        assert re.search(r"(?:Bonne journée|À bientôt|Au plaisir[\w ]*), Inès$", text), text


def test_among_friends_no_close_is_flat_and_no_job_is_liked_as_if_one_had_it() -> None:
    told = [
        version.line.text
        for situation, second in product(ORDER, (False, True))
        for whole in ready("fr", situation, second=second, met=True)
        for _, versions in whole.sentences
        for version in versions
    ]
    assert not [text for text in told if "erait bien" in text or "erait sympa" in text]
    assert not [text for text in told if re.search(r"[Ee]xcites\w*\} me pla", text)]


def test_a_freeze_is_named_in_one_breath_with_what_holds_of_the_role() -> None:
    for rapport, address, limit, variant in product(RAPPORTS, ADDRESSES, (200, 300), range(3)):
        told = _told(
            {"rapport": rapport},
            application={"stage": "on_hold"},
            preferences={"address": address},
        )
        text = compose(told, language="fr", limit=limit, variant=variant).text
        for one in re.findall(r"[^.!]*recrutement[^.!]*", text):
            assert "le poste m" in one.casefold(), text
