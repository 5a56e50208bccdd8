"""German notes and emails: the role once, a talk of two, nothing asked twice, no false thanks."""

import re
from itertools import permutations, product
from typing import Any, Final

import pytest

from followup_rules.note import compose
from followup_rules.note.bank import Line, bank_for, equally_good
from tests.library.test_thank_for import KINDNESSES, SITUATIONS, case

RAPPORTS: Final = ("warm", "neutral", "formal")
ONE_SIDED: Final = r"erzählt|gesagt|zugehört|zu hören|aufschlussreich"


def told(situation: str, rapport: str, *kindnesses: str, **more: Any) -> Any:  # noqa: ANN401  # parts of a case, as JSON
    values = dict(SITUATIONS[situation])
    values["person"] = {**values.get("person", {}), "rapport": rapport, **more.pop("person", {})}
    return case("de", *kindnesses, **{**values, **more})


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("address", ["formal", "familiar"])
def test_the_role_is_named_once_at_most_and_the_talk_is_of_two(
    situation: str, rapport: str, address: str
) -> None:
    for kindnesses in ((), ("was_frank",)):
        for limit in (200, 300):
            one = told(situation, rapport, *kindnesses, preferences={"address": address})
            for variant in (0, 2):
                text = compose(one, limit=limit, variant=variant).text
                assert text.count("Data Analyst") <= 1, text
                assert not re.search(ONE_SIDED, text), text
                assert not re.search("sehr bald|in Kürze|Lassen Sie uns", text), text


@pytest.mark.parametrize("situation", ["plain", "called"])
@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("kindness", KINDNESSES)
def test_a_note_with_room_says_once_that_one_wants_the_job_where_no_topic_shows_it(
    situation: str, rapport: str, kindness: str
) -> None:
    """Beside a topic it reads as a second application: only variants may say it."""
    wish = "arbeiten|zusammenarbeiten|große Lust|reizt|spricht mich|übernehmen|interessier"
    bare = {"interviews": [{"on": "2026-03-05"}]}
    for kindnesses, more in product(((), (kindness,)), ({}, bare)):
        one = told(situation, rapport, *kindnesses, **more)
        for variant in range(4):
            note = compose(one, limit=300, variant=variant)
            said = len(re.findall(wish, note.text))
            assert said in ({1} if more else {0, min(variant, 1)}), note.text


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("kind", ["thank_you_email", "follow_up_email"])
def test_who_was_not_met_is_not_thanked_for_a_talk(rapport: str, kind: str) -> None:
    for kindnesses in ((), ("gave_advice",)):
        text = compose(told("not_met", rapport, *kindnesses), kind=kind).text
        assert not re.search("Zeit|Gespräch(?! am)|mit mir", text), text
        assert "mein Gespräch" in text
        assert ("Rat" in text or "Ratschläge" in text) == bool(kindnesses), text


@pytest.mark.parametrize("situation", ["plain", "accepted", "offer", "check_in"])
@pytest.mark.parametrize("rapport", RAPPORTS)
def test_who_has_accepted_is_not_asked_again(situation: str, rapport: str) -> None:
    text = compose(told(situation, rapport), kind="after_acceptance").text
    assert not re.search(r"würde\w* (?:\w+ )*vernetzen|vernetze ich mich|uns vernetzen", text), text


NEWS: Final = {"on": "2026-03-10", "kind": "news", "channel": "email"}
RAPPORT_AND_LIMIT: Final = list(product(RAPPORTS, (200, 300)))


def texts(one: Any, limit: int) -> list[str]:  # noqa: ANN401  # a case
    return [compose(one, limit=limit, variant=variant).text for variant in range(4)]


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("situation", ["plain", "asked", "own_recruiter"])
def test_who_was_told_that_it_goes_on_says_so_in_place_of_stock_interest(
    rapport: str, situation: str
) -> None:
    contacts = [{**NEWS, "by": "them"}]
    if situation == "asked":
        contacts.append({**NEWS, "by": "them", "kind": "invites_connection"})
    part = {"person": {"part": "agency_recruiter"}} if situation == "own_recruiter" else {}
    one = told("plain", rapport, application={"stage": "interviewing"}, contacts=contacts, **part)
    for text in texts(one, 300):
        assert re.search("weitergeht|nächsten Schritte", text), text
        assert not re.search("reizt mich|große Lust|sehr gern (?:als|in|bei)|spricht mich", text)


@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
@pytest.mark.parametrize("kindness", [(), ("was_frank",)])
def test_who_did_not_bring_the_offer_is_not_thanked_for_it(
    rapport: str, limit: int, kindness: tuple[str, ...]
) -> None:
    contacts = [{**NEWS, "by": "employer"}]
    one = told(
        "plain", rapport, *kindness, application={"stage": "offer_received"}, contacts=contacts
    )
    for text in texts(one, limit):
        assert "Angebot" in text
        assert not re.search("Dank(?:e)? (?:auch )?für das Angebot|herzlichen Dank!", text), text
        assert not re.search("melde mich|Antwort", text), text
    email = compose(one, kind="thank_you_email").text
    assert email.count("Angebot") == 1, email
    assert not re.search("Dank für das Angebot", email), email


@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
@pytest.mark.parametrize("kindness", [(), ("was_frank",)])
def test_a_suggestion_after_a_no_is_no_farewell(
    rapport: str, limit: int, kindness: tuple[str, ...]
) -> None:
    for text in texts(told("no_and_asked", rapport, *kindness), limit):
        assert not re.search("alles Gute|Vorschlag, in Kontakt", text), text
        assert re.search("vernetze", text), text


@pytest.mark.parametrize("situation", ["on_hold", "told_of_a_freeze"])
@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_a_role_on_hold_is_understood_first(situation: str, rapport: str, limit: int) -> None:
    for text in texts(told(situation, rapport), limit):
        assert not re.search("[Aa]uch wenn die (?:Stelle|Besetzung)", text), text


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("rapport", ["warm", "neutral"])
def test_du_is_spoken(situation: str, rapport: str) -> None:
    one = told(situation, rapport, preferences={"address": "familiar"})
    for limit in (200, 300):
        for text in texts(one, limit):
            assert not re.search("Gespräch über .*(?<!richtig )gut gefallen", text), text


@pytest.mark.parametrize(
    ("rapport", "address", "regards", "short"),
    [
        ("warm", "familiar", "Viele Grüße, Mara", "Viele Grüße, Mara"),
        ("warm", "formal", "Viele Grüße, Mara Brandt", "Viele Grüße, Mara Brandt"),
        (
            "formal",
            "formal",
            "Mit freundlichen Grüßen, Mara Brandt",
            "Freundliche Grüße, Mara Brandt",
        ),
    ],
)
def test_regards_stand_before_the_name_where_they_fit(
    rapport: str, address: str, regards: str, short: str
) -> None:
    named = {"address": address, "signature": "Mara Brandt"}
    one = told("plain", rapport, preferences=named)
    assert compose(one, limit=300).text.endswith(regards)
    little = compose(one, limit=200).text
    assert little.endswith(short) or "Grüße" not in little, little
    if rapport == "formal":
        # Here a note would rather be shorter than without them.
        assert little.endswith(short), little


@pytest.mark.parametrize("part", ["hiring_manager", "agency_recruiter"])
@pytest.mark.parametrize("rapport", RAPPORTS)
def test_whom_the_job_no_longer_interests_still_names_the_topic(part: str, rapport: str) -> None:
    talks = [{"on": "2026-03-05", "talked_about": ["den Umzug des Lagers"]}]
    one = told(
        "plain",
        rapport,
        person={"part": part},
        application={"interest": "lost"},
        interviews=talks,
    )
    for text in texts(one, 300):
        assert "Umzug des Lagers" in text
        assert not re.search("interess|reizt|spannend|fehlt", text), text


@pytest.mark.parametrize("rapport", RAPPORTS)
def test_what_is_ones_own_is_not_praised_and_the_day_of_two_talks_is_that_of_a_talk(
    rapport: str,
) -> None:
    own = [{"on": "2026-03-05", "talked_about": ["meine Zeit in der Pflege"]}]
    for text in texts(told("plain", rapport, interviews=own), 300):
        assert not re.search("gefallen|Spaß|Freude|interessant|anregend|Erinnerung", text), text
    two = [{"on": "2026-03-02"}, {"on": "2026-03-05", "talked_about": ["die Dienstpläne"]}]
    for text in texts(told("plain", rapport, "was_frank", interviews=two), 300):
        assert not re.search("(?:Sie|du|mir|Worte|Offenheit) (?:am|letzten) ", text), text


SERIOUS: Final = ("die Begleitung von Trauernden", "die Arbeit im Hospiz", "den Stellenabbau")


@pytest.mark.parametrize("topic", SERIOUS)
@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_nobody_says_that_they_enjoyed_a_sad_topic(rapport: str, limit: int, topic: str) -> None:
    talk = [{"on": "2026-03-03", "format": "on_site", "talked_about": [topic]}]
    for situation, address in product(("plain", "no"), ("formal", "familiar")):
        preferences = {"address": address}
        one = told(situation, rapport, preferences=preferences, interviews=talk)
        for text in texts(one, limit):
            assert not re.search("gefallen|Freude gemacht|Spaß|nett", text), text


@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_a_booked_day_is_no_appointment_with_the_reader(rapport: str, limit: int) -> None:
    days = [
        {"on": "2026-03-03", "format": "on_site", "talked_about": ["die Seilprüfung"]},
        {"on": "2026-03-19", "format": "on_site", "with_person": False},
    ]
    one = told("plain", rapport, application={"stage": "interviewing"}, interviews=days)
    for text in texts(one, limit):
        # A bare date would sound as if they met on it.
        assert not re.search(r"wiederzusehen|Wiedersehen|[Bb]is \w+!|auf den \d", text), text


@pytest.mark.parametrize("situation", SITUATIONS)
def test_du_is_thanked_with_danke(situation: str) -> None:
    for kindnesses, limit in product(((), ("showed_around",)), (200, 300)):
        one = told(situation, "warm", *kindnesses, preferences={"address": "familiar"})
        for text in texts(one, limit):
            assert not re.search("[Vv]ielen Dank", text), text


def test_two_kindnesses_in_words_and_a_long_topic_leave_room_for_a_wish_and_regards() -> None:
    words = {"showed_around": "die neue Werkstatt am Hafen", "was_frank": "die Samstagsdienste"}
    topic = "die Umstellung der Fertigung auf drei Schichten"
    talk = [{"on": "2026-03-03", "format": "on_site", "talked_about": [topic]}]
    for situation, rapport in product(("plain", "no", "check_in"), RAPPORTS):
        for address in ("formal", "familiar"):
            one = told(
                situation,
                rapport,
                *words,
                interviews=talk,
                person={"thanked_about": words},
                preferences={"address": address, "signature": "Mara Brandt"},
            )
            text = compose(one, limit=200).text
            assert re.search("Kontakt|[Vv]ernetz|Verbindung", text), text
            if rapport == "formal":
                assert re.search("Grüße, Mara", text), text


def test_what_was_said_may_be_typed_as_that_which() -> None:
    frank = {"thanked_about": {"was_frank": "das, was mir noch fehlt"}}
    for limit in (200, 300):
        text = compose(told("plain", "warm", "was_frank", person=frank), limit=limit).text
        assert re.search("(?:darüber|gesagt haben), was mir noch fehlt", text), text


def test_whoever_has_a_day_to_look_forward_to_says_so_rather_than_what_excites_them() -> None:
    days = [
        {"on": "2026-03-03", "format": "on_site"},
        {"on": "2026-03-19", "format": "on_site", "with_person": False},
    ]
    application = {"stage": "interviewing", "excites_you": ["der Probetag an Bord"]}
    frank = {"thanked_about": {"was_frank": "die Nachtwachen"}}
    more = {"application": application, "interviews": days, "person": frank}
    for rapport, limit in RAPPORT_AND_LIMIT:
        text = compose(told("plain", rapport, "was_frank", **more), limit=limit).text
        assert "Probetag" not in text, text


_ABOUT_EACH: Final = {
    "encouraged": "mich wieder zu melden",
    "was_frank": "die Nachtdienste",
    "showed_around": "den Reifungskeller",
}


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("stage", ["rejected", "on_hold", "awaiting_decision"])
@pytest.mark.parametrize("kind", ["courtesy", "news", "rejection"])
def test_no_blank_stands_before_a_comma(stage: str, kind: str, limit: int) -> None:
    """After a message, with two thanks of which one is a clause."""
    message = {"on": "2026-03-09", "by": "them", "channel": "email", "kind": kind}
    for kindnesses in permutations(KINDNESSES, 2):
        one = told(
            "plain",
            "warm",
            *kindnesses,
            interviews=[{"on": "2026-03-05", "talked_about": ["die Alpkäserei"]}],
            person={"thanked_about": _ABOUT_EACH},
            application={"stage": stage},
            contacts=[message],
        )
        text = compose(one, limit=limit).text
        assert not re.search(r"\s[,.;]|  ", text), text


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("rapport", RAPPORTS)
def test_thanks_again_only_after_thanks(situation: str, rapport: str) -> None:
    for kindnesses in ((), ("showed_around",), ("worked_through_task", "was_frank")):
        one = told(situation, rapport, *kindnesses)
        for text in texts(one, 300):
            assert not re.search("noch einmal|nochmals", text), text


@pytest.mark.parametrize("situation", ["plain", "no", "no_from_others", "on_hold", "check_in"])
@pytest.mark.parametrize("rapport", ["cold", "skeptical"])
@pytest.mark.parametrize("limit", [200, 300])
def test_nobody_praises_a_cold_talk(situation: str, rapport: str, limit: int) -> None:
    for text in texts(told(situation, rapport), limit):
        assert re.search("[Dd]ank", text), text
        assert not re.search("gefallen|Freude|Spaß|interessant|nett|gute Gespräch|gern an", text)


@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_who_is_glad_of_an_offer_that_they_brought_says_so_first(rapport: str, limit: int) -> None:
    for interest, first in (("role_and_company", "Angebot"), ("unsure", "Dank")):
        offer = {"application": {"stage": "offer_received", "interest": interest}}
        for text in texts(told("offer", rapport, "showed_around", **offer), limit)[:1]:
            found = re.findall("angebot|dank", text.casefold())
            assert found[0] == first.casefold(), text


def test_a_greeting_of_ones_own_is_formal_where_the_talk_was() -> None:
    greeted = {"addressed_as": "ms", "greet_as": "Frau Mag. Lindner"}
    text = compose(told("plain", "formal", person=greeted), limit=300).text
    assert text.startswith("Sehr geehrte Frau Mag. Lindner,"), text


def test_what_was_done_together_is_said_in_words_of_its_own() -> None:
    for what in ("den Übungsnotruf", "die alte Nabenschaltung", "die Pläne für den Park"):
        person = {"thanked_about": {"worked_through_task": what}}
        for address, verb in (("formal", "haben"), ("familiar", "hast")):
            one = told(
                "plain",
                "warm",
                "worked_through_task",
                person=person,
                preferences={"address": address},
            )
            text = compose(one, limit=300).text
            assert re.search(f"dass (?:Sie|du) .*mit mir {what} angesehen {verb}", text), text


def test_who_stays_in_contact_says_with_whom() -> None:
    for situation, rapport, limit in product(SITUATIONS, RAPPORTS, (200, 250, 300)):
        for variant in range(3):
            text = compose(told(situation, rapport), limit=limit, variant=variant).text
            assert not re.search("würde gern in Kontakt bleiben[.]", text), text


def test_two_things_that_they_did_share_their_helper() -> None:
    words = {"worked_through_task": "den Übungsnotruf", "was_frank": "die Nachtdienste"}
    for kindnesses in permutations(words):
        for situation in ("plain", "asked", "offer", "declined", "no"):
            one = told(situation, "warm", *kindnesses, person={"thanked_about": words})
            # A topic comes before the second kindness.
            if situation != "plain":
                assert "den Umzug" in compose(one, limit=300).text
            talks = [each.model_copy(update={"talked_about": []}) for each in one.interviews]
            one = one.model_copy(update={"interviews": talks})
            text = compose(one, limit=300).text
            first = "den Übungsnotruf angesehen|so offen über die Nachtdienste gesprochen"
            if situation == "no":  # Beside thanks for the news the first is a noun.
                first += "|für Ihre offenen Worte über die Nachtdienste"
            else:
                thanks = next(one for one in text.split(". ") if "angesehen" in one)
                assert thanks.count(" haben") == 1, text
            assert len(re.findall(first, text)) == 2, text


@pytest.mark.parametrize("limit", [200, 300])
def test_what_is_itself_something_done_was_done_together(limit: int) -> None:
    about = {"thanked_about": {"worked_through_task": "das Schneiden des Bruchs"}}
    for situation, rapport, address in product(SITUATIONS, RAPPORTS, ("formal", "familiar")):
        if situation == "not_met":
            continue
        preferences = {"address": address}
        one = told(situation, rapport, "worked_through_task", person=about, preferences=preferences)
        text = compose(one, limit=limit).text
        assert "das gemeinsame Schneiden des Bruchs" in text, text
        assert "angesehen" not in text, text


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_a_note_thanks_before_it_takes_up_a_suggestion_and_hangs_nothing_on_a_no(
    situation: str, rapport: str, limit: int
) -> None:
    for kindnesses in ((), ("was_frank",), ("worked_through_task",)):
        text = compose(told(situation, rapport, *kindnesses), limit=limit).text
        # Only a no that others have told is named, and lightly.
        unnamed = text.replace("uch wenn es mit der Stelle nicht geklappt hat", "")
        assert not re.search("[Aa]uch wenn (?:es|ich)|Vernetzung|ich soll mich", unnamed), text
        found = re.search("vorgeschlagen|Vorschlag|Einladung|meintest", text)
        assert found is None or re.search("[Dd]ank", text[: found.start()]), text


def test_what_excites_says_already_that_the_job_does() -> None:
    """Beside it "Die Stelle spricht mich sehr an" says that twice."""
    application = {"excites_you": ["die Vermessung mit der Drohne"]}
    about = {"thanked_about": {"was_frank": "den Außendienst im Winter"}}
    for rapport, limit in RAPPORT_AND_LIMIT:
        one = told("plain", rapport, "was_frank", application=application, person=about)
        text = compose(one, limit=limit).text
        assert "Drohne" not in text or "Die Stelle" not in text, text


@pytest.mark.parametrize("address", ["formal", "familiar"])
def test_thanks_with_a_day_ahead_say_the_wish_to_connect(address: str) -> None:
    days = [{"on": "2026-03-03", "format": "on_site"}, {"on": "2026-03-19", "format": "on_site"}]
    frank = {"thanked_about": {"was_frank": "die Nachtwachen"}}
    more = {"application": {"stage": "interviewing"}, "preferences": {"address": address}}
    for part, (rapport, limit) in product(
        ("hiring_manager", "agency_recruiter"), RAPPORT_AND_LIMIT
    ):
        days[1]["with_person"] = part == "hiring_manager"
        if rapport != "formal":
            person = {**frank, "part": part}
            one = told("plain", rapport, "was_frank", person=person, interviews=days, **more)
            text = compose(one, limit=limit).text
            assert re.search("vernetzen|in Kontakt", text), text


def test_a_formal_note_ends_with_formal_regards() -> None:
    for situation, limit in product(SITUATIONS, (200, 300)):
        text = compose(told(situation, "formal", "was_frank"), limit=limit).text
        assert "Beste Grüße" not in text, text


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("kindnesses", [(), ("showed_around", "was_frank")])
def test_whoever_is_addressed_formally_is_sent_regards(
    situation: str, kindnesses: tuple[str, ...]
) -> None:
    for limit in (200, 300):
        one = told(situation, "formal", *kindnesses, preferences={"signature": "Mara Brandt"})
        text = compose(one, limit=limit).text
        sent = re.search("Grüßen?, Mara Brandt$", text)
        assert sent or (limit == 200 and len(text) + len(" Viele Grüße,") > limit), text


def test_regards_stand_once_and_in_no_line() -> None:
    bank = bank_for("de")
    found = {
        line.text
        for notes in bank.wholes.values()
        for whole in notes
        for _, versions in whole.sentences
        for entry in versions
        for line in equally_good(entry)
        if isinstance(line, Line) and "Grüße" in line.text
    }
    assert not found


DAYS: Final = ("2026-01-20", "2026-02-09", "2026-02-18", "2026-02-25", "2026-03-02", "2026-03-08")


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("kindnesses", [(), ("showed_around",)])
def test_among_people_who_say_du_no_date_is_written(day: str, kindnesses: tuple[str, ...]) -> None:
    talk = [{"on": day, "format": "on_site", "talked_about": ["die Seilprüfung"]}]
    for limit in (200, 300):
        one = told("plain", "warm", *kindnesses, interviews=talk)
        du = one.model_copy(
            update={"preferences": one.preferences.model_copy(update={"address": "familiar"})}
        )
        for text in texts(du, limit):
            assert not re.search(r"am \d", text), text


@pytest.mark.parametrize("address", ["formal", "familiar"])
@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_what_excites_is_said_as_a_wish(rapport: str, limit: int, address: str) -> None:
    for thing in ("der Treppenbau", "Photovoltaik und Wallboxen"):
        one = told(
            "plain",
            rapport,
            application={"excites_you": [thing]},
            interviews=[{"on": "2026-03-05"}],
            preferences={"address": address},
        )
        for text in texts(one, limit):
            assert not re.search("finde ich|gefällt mir|Treppenbau spricht", text), text


@pytest.mark.parametrize("address", ["formal", "familiar"])
@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_a_booked_day_is_looked_forward_to(rapport: str, limit: int, address: str) -> None:
    for with_person, asked, kindnesses, part in product(
        (True, False),
        (True, False),
        ((), ("showed_around",)),
        ("hiring_manager", "agency_recruiter"),
    ):
        days = [
            {"on": "2026-03-03", "format": "on_site", "talked_about": ["die Seilprüfung"]},
            {"on": "2026-03-19", "format": "on_site", "with_person": with_person},
        ]
        contacts = [{**NEWS, "by": "them", "kind": "invites_connection"}] if asked else []
        one = told(
            "plain",
            rapport,
            *kindnesses,
            person={"part": part},
            application={"stage": "interviewing"},
            interviews=days,
            contacts=contacts,
            preferences={"address": address},
        )
        text = compose(one, limit=limit).text
        assert not re.search("[Ss]chön, dass es", text), text
        assert len(re.findall("vernetz", text)) <= 1, text


@pytest.mark.parametrize("situation", ["asked", "no_and_asked"])
@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_a_friends_suggestion_is_taken_up_and_not_only_repeated(
    situation: str, rapport: str, limit: int
) -> None:
    for kindnesses in ((), ("showed_around",), ("was_frank",)):
        one = told(situation, rapport, *kindnesses, preferences={"address": "familiar"})
        for text in texts(one, limit):
            assert re.search("vernetze|das mache ich gern", text), text


@pytest.mark.parametrize("address", ["formal", "familiar"])
@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_a_freeze_and_the_wish_for_the_role_stand_in_one_sentence(
    rapport: str, limit: int, address: str
) -> None:
    for kindnesses, by, channel in product(
        ((), ("showed_around",)), ("them", "employer"), ("phone", "email")
    ):
        one = told(
            "plain",
            rapport,
            *kindnesses,
            application={"stage": "on_hold"},
            contacts=[{**NEWS, "by": by, "channel": channel}],
            preferences={"address": address},
        )
        for text in texts(one, limit):
            for sentence in re.split(r"(?<=[.!?]) ", text):
                if re.search("besetzt|vorerst", sentence):
                    assert re.search("weiterhin|falls", sentence), text


@pytest.mark.parametrize("address", ["formal", "familiar"])
@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
@pytest.mark.parametrize("kindnesses", [(), ("showed_around",)])
def test_an_offer_that_they_brought_is_welcomed_or_thanked_for(
    rapport: str, limit: int, address: str, kindnesses: tuple[str, ...]
) -> None:
    for interest, channel, asked in product(
        ("role_and_company", "unsure", "lost"), ("phone", "email"), (True, False)
    ):
        contacts = [{**NEWS, "by": "them", "channel": channel}]
        if asked:
            contacts.append({**NEWS, "by": "them", "kind": "invites_connection"})
        one = told(
            "plain",
            rapport,
            *kindnesses,
            application={"stage": "offer_received", "interest": interest},
            contacts=contacts,
            preferences={"address": address},
        )
        text = compose(one, limit=limit).text
        assert re.search("Angebot|Anruf", text), text
        glad = re.search("gefreut|freut mich", text)
        assert bool(glad) == (interest == "role_and_company"), text
        # Nothing is said only to fill the room.
        assert not re.search("Gespräch mit (?:Ihnen|dir) hat mir", text), text


@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_the_day_is_that_of_the_talk_and_not_of_what_was_said(rapport: str, limit: int) -> None:
    for kindness in ("was_frank", "gave_advice", "encouraged", "explained_clearly"):
        for talk in ({"on": "2026-02-20"}, {"on": "2026-02-20", "talked_about": ["die Scanner"]}):
            for text in texts(told("plain", rapport, kindness, interviews=[talk]), limit):
                said = "Offenheit|Worte|Rat|Erklärungen"
                assert not re.search(f"(?:{said}) (?:am|letzte|neulich)", text), text


def test_a_day_of_working_along_is_no_talk() -> None:
    about = {"thanked_about": {"worked_through_task": "die gezinkte Schublade"}}
    days = [{"on": "2026-02-27"}, {"on": "2026-03-05", "talked_about": ["den Treppenbau"]}]
    for rapport, limit in RAPPORT_AND_LIMIT:
        one = told("plain", rapport, "worked_through_task", person=about, interviews=days)
        for text in texts(one, limit):
            assert not re.search("(?:unsere|beiden) (?:guten )?Gespräche", text), text
            assert "durchgegangen" not in text, text


def test_after_a_no_a_short_note_takes_up_their_suggestion_in_full() -> None:
    about = {"thanked_about": {"gave_advice": "meinem Lebenslauf"}}
    for rapport, address in product(("warm", "neutral"), ("formal", "familiar")):
        preferences = {"address": address, "signature": "Mara Brandt"}
        one = told("no_and_asked", rapport, "gave_advice", person=about, preferences=preferences)
        text = compose(one, limit=200).text
        assert "Umzug" not in text, text
        assert re.search("Grüße, Mara", text), text
        assert re.search("Tipp zu" if address == "familiar" else "Rat zu", text), text


@pytest.mark.parametrize(
    ("rapport", "address", "familiar"),
    [("warm", None, True), ("warm", "formal", False), ("neutral", None, False)],
)
def test_who_is_called_by_the_first_name_after_a_warm_talk_is_called_du(
    rapport: str, address: str | None, *, familiar: bool
) -> None:
    told = case(
        "de",
        person={"name": "Birgit Wallner", "rapport": rapport, "addressed_as": "first_name"},
        preferences={"note_language": "de-DE", "address": address},
    )
    text = compose(told, limit=300).text
    assert bool(re.search(r"\b(?:du|dir|dich|dein\w*)\b", text)) == familiar, text
    assert bool(re.search(r"\b(?:Sie|Ihnen|Ihr\w*)\b", text)) != familiar, text


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("rapport", RAPPORTS)
def test_to_whom_one_says_sie_a_talk_was_not_exciting(situation: str, rapport: str) -> None:
    thanked = {"contacts": [{"on": "2026-03-06", "by": "you", "channel": "email"}]}
    thanked["contacts"][0]["kind"] = "thank_you"
    more = thanked if "contacts" not in SITUATIONS[situation] else {}
    for kindnesses, limit in product(((), ("showed_around",)), (200, 300)):
        one = told(situation, rapport, *kindnesses, preferences={"address": "formal"}, **more)
        for text in texts(one, limit):
            assert not re.search("[Ss]pannend", text), text


@pytest.mark.parametrize("address", ["formal", "familiar"])
@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_an_offer_told_by_phone_is_thanked_for_in_short_sentences(
    rapport: str, limit: int, address: str
) -> None:
    """The answer that is owed belongs in an email."""
    call = [{"on": "2026-03-11", "by": "them", "channel": "phone", "kind": "news"}]
    preferences = {"address": address, "signature": "Mara Brandt"}
    one = told("offer", rapport, contacts=call, preferences=preferences)
    text = compose(one, limit=limit).text
    assert re.search(r"Anruf.*gefreut", text), text
    assert not re.search(r"Antwort|melde mich|Anruf \w+, das Angebot und", text), text
    assert re.search("Grüßen?, Mara", text), text
    assert ("Umzug" in text) == (limit > 200), text


@pytest.mark.parametrize("topic", ["wie man Angehörige gut einbindet", "wie ihr die Dienste plant"])
@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_a_would_be_colleague_reads_of_the_talk_whatever_its_topic(
    rapport: str, limit: int, topic: str
) -> None:
    one = told(
        "plain",
        rapport,
        person={"part": "peer", "assessed_you": False},
        application={"excites_you": ["das eingespielte Team"]},
        interviews=[{"on": "2026-03-05", "talked_about": [topic]}],
        preferences={"address": "familiar"},
    )
    first, *others = texts(one, limit)
    assert f"darüber, {topic}" in first, first
    assert not any("spricht mich sehr an" in text for text in (first, *others))


def test_the_wish_to_stay_in_touch_is_soft_and_names_no_rejection() -> None:
    said = {
        line.text
        for notes in bank_for("de").wholes.values()
        for whole in notes
        for _, versions in whole.sentences
        for entry in versions
        for line in equally_good(entry)
        if isinstance(line, Line)
    }
    assert not [text for text in said if re.search("[Ll]ass uns|Absage", text)]


@pytest.mark.parametrize("address", ["formal", "familiar"])
@pytest.mark.parametrize(("rapport", "limit"), RAPPORT_AND_LIMIT)
def test_what_was_spoken_of_comes_before_what_excites(
    rapport: str, limit: int, address: str
) -> None:
    for kindnesses in ((), ("made_welcome",)):
        one = told(
            "plain",
            rapport,
            *kindnesses,
            application={"excites_you": ["Zeit für die Bewohner"], "environment": "warm"},
            interviews=[{"on": "2026-03-05", "talked_about": ["Biografiearbeit"]}],
            preferences={"address": address},
        )
        assert "Zeit für die Bewohner" not in compose(one, limit=limit).text


@pytest.mark.parametrize("rapport", RAPPORTS)
def test_after_a_no_that_others_told_one_would_stay_in_touch_with_them(rapport: str) -> None:
    text = compose(told("no_from_others", rapport), limit=300).text
    assert re.search("nicht geklappt hat, würde ich gern mit (?:Ihnen|dir) in Kontakt", text), text


@pytest.mark.parametrize("rapport", RAPPORTS)
@pytest.mark.parametrize("limit", [200, 300])
def test_two_talks_and_what_was_spoken_of_are_said_in_two_words(rapport: str, limit: int) -> None:
    talks = [{"on": "2026-02-26"}, {"on": "2026-03-05", "talked_about": ["Barrierefreiheit"]}]
    one = told("plain", rapport, interviews=talks, preferences={"address": "formal"})
    text = compose(one, limit=limit).text
    assert len(re.findall("Gespräch", text)) == 1, text
