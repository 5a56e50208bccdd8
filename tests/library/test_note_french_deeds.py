"""What a French note says that people did: told a no, advised to do something, offered a job."""

import re
from itertools import product

import pytest

from followup_rules.case import Case
from followup_rules.note import compose
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
def test_who_wrote_of_a_freeze_is_told_what_holds_if_the_role_opens_again(address: str) -> None:
    for rapport in ("neutral", "formal"):
        told = _told(
            {"rapport": rapport, "thank_for": ["made_welcome"]},
            contacts=[NEWS],
            application={"stage": "on_hold"},
            preferences={"address": address},
        )
        text = _first(told, 300)
        assert ("si le recrutement reprend" in text.lower()) == (address == "formal"), text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("passer le Certiphyto", "votre conseil de passer le Certiphyto"),
        ("suivre une formation", "votre conseil de suivre une formation"),
        ("préparer mon oral", "vos conseils pour préparer mon oral"),
        ("le Certiphyto", "votre conseil sur le Certiphyto"),
        ("mon CV", "vos conseils sur mon CV"),
        ("la mise en situation", "vos conseils pour la mise en situation"),
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
_MIXED = re.compile(
    r"(?:[Mm]erci|remercie)(?: encore)? d(?:e m|e t|)['’][^.!]*? et (?:pour |de (?:votre|vos|ton|ta|tes) )"
    r"|(?:[Mm]erci|remercie)(?: encore)? (?:pour|de (?:votre|notre|ton)) [^.!]*? et (?:aussi )?d(?:e m)?['’]avoir"
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
        told = _told(
            {
                "rapport": "warm" if mine else "formal",
                "thank_for": [first, second],
                "thanked_about": {one: _SAID[one] for one in (first, second) if _SAID[one]},
            },
            contacts=contacts,
            application={"stage": stage},
            preferences={"address": address, **mine},
        )
        for limit in (200, 300):
            text = _first(told, limit)
            assert not _MIXED.search(text), text
