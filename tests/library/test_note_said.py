"""What a person says otherwise than a form: the employer in Japanese, the role, what emails ask."""

import re
from datetime import date

import pytest

from followup_rules.advice import Note
from followup_rules.note import compose, review
from followup_rules.note.bank import bank_for
from followup_rules.note.japanese_employer import employer_said
from followup_rules.note.role import role_of
from followup_rules.note.slots import gather
from tests.library.test_note_compose import ASKED, case, text


@pytest.mark.parametrize(
    ("company", "said"),
    [
        ("東雲製作所", "貴社"),
        ("データセンター株式会社", "貴社"),
        ("Shinonome Ltd", "貴社"),
        ("", "貴社"),
        ("市", "貴社"),
        ("青葉が丘学園中学校", "貴校"),
        ("学校法人 桜丘学園", "貴校"),
        ("Tokyo International School", "貴校"),
        ("星野女子大学", "貴学"),
        ("星野女子大学病院", "貴院"),
        ("みどりクリニック", "貴院"),
        ("ひまわり保育園", "貴園"),
        ("みなと銀行", "貴行"),
        ("あさひ信用金庫", "貴金庫"),
        ("特許庁", "貴庁"),
        ("横浜市", "貴市"),
        ("木下法律事務所", "貴所"),
        ("公益財団法人ひかり", "貴財団"),
        ("NPO法人 ふれあい", "貴法人"),
        ("みなと美術館", "貴館"),
        ("特別養護老人ホーム 汐見台", "貴施設"),
        ("ホテル汐見台", "貴ホテル"),
        ("汐見台グランドホテル", "貴ホテル"),
        ("汐見台温泉旅館", "貴館"),
        ("みどり果樹園", "貴園"),
        ("みどり農場", "貴農場"),
        ("高原ファーム", "貴農場"),
        ("十勝はせべ牧場", "貴牧場"),
        ("農園 みどり", "貴園"),
        ("旅館 鳴海屋", "貴館"),
        ("民宿なるみ", "貴宿"),
        ("なるみの宿", "貴宿"),
        ("株式会社みどり農場", "貴社"),
    ],
)
def test_a_japanese_employer_is_called_by_its_kind(company: str, said: str) -> None:
    assert employer_said(company) == said
    told = case(application={"company": company, "role": "事務"})
    email = compose(told, kind="thank_you_email", language="ja")
    assert said in email.text
    topics = [{"on": "2026-03-05", "talked_about": ["御社の文化"]}]
    note = text(case(application={"company": company}, interviews=topics), language="ja")
    assert f"{said}の文化" in note


@pytest.mark.parametrize(
    ("company", "headline", "said"),
    [
        ("ひなた", "ひなた 施設長", "貴施設"),
        ("ひなた", "園長（保育士）", "貴園"),
        ("ひなた", "研究所長をめざす人", "貴社"),
        ("ひなた株式会社", "館長", "貴社"),
        ("ひなた大学", "館長", "貴学"),
    ],
)
def test_who_heads_it_tells_the_kind_where_the_name_does_not(
    company: str, headline: str, said: str
) -> None:
    assert employer_said(company, headline) == said


@pytest.mark.parametrize(
    ("typed", "doing"),
    [
        ("das Schneiden des Bruchs", "Schneiden des Bruchs"),
        ("das gemeinsame Anrühren der Salben", "Anrühren der Salben"),
        ("das Unternehmen", ""),
        ("das Prüfverfahren", ""),
        ("den Plan der Woche", ""),
    ],
)
def test_a_german_note_knows_what_was_something_done(typed: str, doing: str) -> None:
    person = {
        "thank_for": ["worked_through_task"],
        "thanked_about": {"worked_through_task": typed},
    }
    words = gather(case(person=person), bank_for("de"), "warm", 300)
    assert words.slots.get("of_doing", ("",)) == (doing,)
    assert ("doing" in words.truths) == bool(doing)


@pytest.mark.parametrize(
    ("greeting", "known"),
    [
        ("seu Osvaldo", {"elder", "man"}),
        ("Dona Ivete", {"elder", "woman"}),
        ("Seu", set()),
        ("Osvaldo", set()),
    ],
)
def test_seu_and_dona_tell_how_somebody_is_addressed(greeting: str, known: set[str]) -> None:
    person = {"name": "Osvaldo Ivete", "greet_as": greeting}
    for language in ("pt", "es"):
        truths = gather(case(person=person), bank_for(language), "warm", 300).truths
        assert truths & {"elder", "man", "woman"} == (known if language == "pt" else set())


@pytest.mark.parametrize(
    ("language", "today", "met", "booked", "last", "coming"),
    [
        ("ja", "2026-04-14", "2026-04-10", "2026-04-22", "先日", "22日"),
        ("ja", "2026-04-27", "2026-04-24", "2026-05-12", "先日", "5月12日"),
        ("ja", "2026-04-09", "2026-04-06", "2026-04-14", "月曜日", "火曜日"),
        ("pt", "2026-04-14", "2026-03-26", "2026-04-22", "no dia 26 de março", "no dia 22"),
        ("pt", "2026-04-14", "2026-03-26", "2026-05-22", "no dia 26 de março", "no dia 22 de maio"),
        ("pt", "2026-04-21", "2026-04-07", "2026-05-05", "no dia 7", "no dia 5 de maio"),
    ],
)
def test_a_day_has_its_month_where_it_would_be_asked_for(  # noqa: PLR0913, PLR0917  # a table
    language: str, today: str, met: str, booked: str, last: str, coming: str
) -> None:
    told = case(
        today=today, interviews=[{"on": met}, {"on": booked}], application={"stage": "interviewing"}
    )
    slots = gather(told, bank_for(language), "formal", 300, sent=date.fromisoformat(today)).slots
    assert slots["when"][0] == last
    assert slots["next"] == (coming,)


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("es", "Comprador Sr.", "comprador"),
        ("es", "Vacante: Comprador", "comprador"),
        ("es", "Puesto de comercial", "comercial"),
        ("es", "Analista de datos Ssr.", "analista de datos"),
        ("fr", "Comptable (F/H) - Réf. 2024-118", "comptable"),
        ("fr", "Ref. 12345 - Comptable", "comptable"),
        ("fr", "Poste d'acheteur", "acheteur"),
        ("fr", "CDI - Chef de produit", "chef de produit"),
        ("fr", "Ingénieur logiciel III", "ingénieur logiciel"),
        ("pt", "Vaga: Analista de Logística", "analista de logística"),
        ("pt", "Analista de Dados Sr II", "analista de dados"),
        ("ja", "数学科教員 求人番号12345", "数学科教員"),
    ],
)
def test_a_role_is_said_without_what_only_a_posting_says(
    language: str, typed: str, said: str
) -> None:
    assert role_of(typed, bank_for(language)) == said


@pytest.mark.parametrize("language", ["es", "fr", "ja", "pt"])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("variant", [0, 1])
def test_a_follow_up_email_asks_how_things_stand(language: str, rapport: str, variant: int) -> None:
    known = {
        "person": {"rapport": rapport},
        "preferences": {"note_language": language},
        "interviews": [{"on": "2026-03-05"}],
    }
    told = case(today="2026-03-25", **known)
    email = compose(told, kind="follow_up_email", variant=variant)
    assert "?" in email.text or "いかがでしょうか" in email.text or "選考の状況を" in email.text
    assert email.findings == ()
    assert "asks_decision" in {one.id for one in review(email.text, told)}
    soon = case(today="2026-03-06", **known)
    assert "?" not in compose(soon, kind="follow_up_email").text


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("en", "Research Assistant in Marine Ecology position", "research assistant"),
        ("en", "Buyer II", "buyer"),
        ("en", "Assistant greenkeeper", "assistant greenkeeper"),
        ("en", "Forklift driver", "forklift driver"),
        ("en", "Spanish teacher", "Spanish teacher"),
        ("en", "Montessori assistant", "Montessori assistant"),
        ("en", "Salesforce administrator", "Salesforce administrator"),
        ("en", "HR trainee", "HR trainee"),
        ("en", "Sr. Software Engineer", "senior software engineer"),
        ("en", "Engineer, Level 3", "engineer"),
        ("en", "Head of Sales for EMEA", "head of sales"),
        ("de", "Außendienstmitarbeiterin Region Süd (m/w/d)", "Außendienstmitarbeiterin"),
        ("de", "Strategische Einkäuferin", "strategische Einkäuferin"),
        ("de", "Sachbearbeiterin im Einkauf", "Sachbearbeiterin im Einkauf"),
        ("de", "Leiter für Finanzen und Controlling", "Leiter für Finanzen und Controlling"),
    ],
)
def test_a_title_is_said_as_people_name_the_job(language: str, typed: str, said: str) -> None:
    assert role_of(typed, bank_for(language)) == said


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("limit", [200, 300])
def test_a_title_that_nobody_says_is_left_out(language: str, limit: int) -> None:
    title = "Manager Digital Transformation & Process Excellence EMEA"
    told = case(application={"role": title}, interviews=[{"on": "2026-03-05"}])
    note = compose(told, language=language, limit=limit)
    assert isinstance(note, Note)
    assert "Transformation" not in note.text
    assert {"greeting", "reminder", "thanks", "close"} <= {part.name for part in note.parts}


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("topics", [[], ["Kubernetes"]])
def test_no_two_sentences_share_their_noun(
    language: str, rapport: str, limit: int, topics: list[str]
) -> None:
    for person in ("Marta Lindqvist", "Jan Sowa", "Ada Quill", "Leo Brandt"):
        told = case(
            person={"name": person, "rapport": rapport},
            interviews=[{"on": "2026-03-05", "talked_about": topics}],
        )
        note = compose(told, language=language, limit=limit)
        said = re.findall(r"talk|interview|Stelle\b|Gespräch|Austausch", note.text)
        assert len(said) == len(set(said)), note.text


@pytest.mark.parametrize(
    ("tag", "said", "unsaid"),
    [
        ("fr-CA", "entrevue", "entretien"),
        ("fr-FR", "entretien", "entrevue"),
        ("es-MX", "plática", "charla"),
        ("es-ES", "charla", "plática"),
        ("es-AR", "por acá", "por aquí"),
        ("es-ES", "por aquí", "por acá"),
    ],
)
def test_a_country_has_words_of_its_own(tag: str, said: str, unsaid: str) -> None:
    notes = [
        compose(
            case(
                person={"name": name, "rapport": rapport},
                preferences={"note_language": tag},
                interviews=[{"on": "2026-03-05"}],
            ),
            limit=300,
        ).text
        for name in ("Ana", "Bruno", "Carla", "Diego", "Elena", "Fabio", "Gina", "Hugo")
        for rapport in ("warm", "neutral", "formal")
    ]
    assert any(said in one for one in notes)
    assert not [one for one in notes if unsaid in one]


def test_the_next_interview_is_named_by_its_day() -> None:
    told = case(
        person={"part": "agency_recruiter"},
        interviews=[
            {"on": "2026-03-05"},
            {"on": "2026-03-16", "with_person": False},
        ],
    )
    said = {"fr": "de lundi", "es": "el lunes", "pt": "de segunda", "ja": "16日の"}
    for language, day in said.items():
        assert day in text(told, language=language, limit=300), language


CALLED = {"on": "2026-03-09", "by": "them", "channel": "phone", "kind": "substance"}
WROTE = {"on": "2026-03-09", "by": "them", "channel": "email", "kind": "courtesy"}
BOOKED = {"on": "2026-03-13", "with_person": False, "format": "video"}


@pytest.mark.parametrize(
    ("language", "call", "message"),
    [("en", "call|ring", "messag|writ"), ("de", "Anruf|Telefonat|gemeldet", "Nachricht")],
)
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("limit", [200, 300])
def test_their_call_and_their_message_are_thanked_for(
    language: str, call: str, message: str, rapport: str, limit: int
) -> None:
    for contact, said in ((CALLED, call), (WROTE, message)):
        told = case(person={"rapport": rapport}, contacts=[contact])
        assert re.search(said, text(told, language=language, limit=limit)), (contact, limit)


@pytest.mark.parametrize(("language", "day"), [("en", "Friday"), ("de", r"Freitag|13\. März")])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("part", ["hiring_manager", "agency_recruiter"])
def test_the_coming_interviews_day_is_named(
    language: str, day: str, rapport: str, part: str
) -> None:
    told = case(
        person={"rapport": rapport, "part": part},
        interviews=[{"on": "2026-03-05", "format": "phone"}, BOOKED],
    )
    assert re.search(day, text(told, language=language, limit=300))


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("limit", [200, 300])
def test_after_an_offer_an_answer_is_owed(language: str, rapport: str, limit: int) -> None:
    told = case(person={"rapport": rapport}, application={"stage": "offer_received"})
    note = text(told, language=language, limit=limit)
    assert re.search("be in touch|back to you|my answer|melde mich|Antwort|von mir", note), note


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("variant", range(6))
def test_nobody_stays_connected_before_they_are(rapport: str, variant: int) -> None:
    for more in ({}, {"contacts": [ASKED]}, {"today": "2026-03-25"}, {"today": "2026-05-25"}):
        told = case(person={"rapport": rapport}, **more)
        assert "stay connected" not in text(told, limit=300, variant=variant)


@pytest.mark.parametrize(
    ("region", "words"), [("de-AT", "Grüß Gott Frau Moser"), ("de-DE", "Guten Tag Frau Moser")]
)
def test_a_region_greets_in_its_own_words(region: str, words: str) -> None:
    told = case(
        person={"name": "Sabine Moser", "addressed_as": "ms"},
        preferences={"note_language": region},
    )
    assert text(told).startswith(words)


def test_months_and_letters_of_a_region() -> None:
    person = {"name": "Sabine Moser", "addressed_as": "ms"}
    january = {"interviews": [{"on": "2026-01-18"}], "today": "2026-03-11", "person": person}
    austrian = compose(case(preferences={"note_language": "de-AT"}, **january), limit=300)
    assert "Jänner" in austrian.text
    told = case(preferences={"note_language": "de-AT"}, **january)
    assert not review(austrian.text, told, limit=300)
    for variant in range(8):
        swiss = case(preferences={"note_language": "de-CH"}, person=person)
        assert "ß" not in text(swiss, limit=300, variant=variant)
        assert "ß" not in text(swiss, kind="thank_you_email", variant=variant)


@pytest.mark.parametrize(
    ("language", "asked"), [("en", r"how (?:things|matters) stand"), ("de", "weitergeht|Stand ist")]
)
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
def test_an_overdue_decision_is_asked_for_by_its_day(
    language: str, asked: str, rapport: str
) -> None:
    silent = case(
        today="2026-03-20",
        person={"rapport": rapport},
        application={"decision_by": "2026-03-18"},
        interviews=[{"on": "2026-03-05", "talked_about": ["Open Data"]}],
    )
    email = compose(silent, kind="follow_up_email", language=language)
    assert re.search(asked, email.text), email.text
    assert "18" in email.text
    assert email.findings == ()


@pytest.mark.parametrize("tag", ["pt-BR", "pt-PT"])
@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("today", ["2026-03-11", "2026-03-25"])
def test_a_portuguese_text_says_vaga_once(tag: str, rapport: str, today: str) -> None:
    for name in ("Ana", "Bruno", "Carla", "Diego", "Elena", "Fabio"):
        told = case(
            today=today,
            person={"name": name, "rapport": rapport},
            preferences={"note_language": tag},
            interviews=[{"on": "2026-03-05"}],
        )
        texts = [compose(told, limit=limit).text for limit in (200, 300)]
        texts += [compose(told, kind=kind).text for kind in ("thank_you_email", "follow_up_email")]
        assert all(one.count("vaga") <= 1 for one in texts), texts


@pytest.mark.parametrize("tag", ["es-ES", "es-MX", "fr-FR", "fr-CA"])
@pytest.mark.parametrize("address", ["formal", "familiar"])
def test_nobody_is_added_as_a_favour_or_met_by_invitation(tag: str, address: str) -> None:
    for part in ("hiring_manager", "agency_recruiter", "peer"):
        for name in ("Ana", "Bruno", "Carla", "Diego"):
            told = case(
                person={"name": name, "part": part},
                preferences={"note_language": tag, "address": address},
                interviews=[{"on": "2026-03-05"}],
            )
            note = text(told, limit=300)
            assert not re.search(r"volontiers|en lien|coincid\w+ (?:tambi[ée]n )?por aquí", note)
