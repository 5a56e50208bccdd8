"""How notes greet: by first name, by title, as Frau or Madame, and never by a guess."""

import re
from itertools import product
from typing import Any

import pytest

from followup_rules.note import compose
from followup_rules.note.bank import bank_for, languages
from followup_rules.note.called import greeting_of
from followup_rules.note.situation import tone_of
from followup_rules.note.slots import gather
from tests.library.test_note_compose import case, text

GREETED: list[tuple[str, dict[str, Any], str]] = [
    ("en", {"name": "Alison Whitcombe-Hale", "rapport": "formal"}, "Dear Alison,"),
    ("en", {"name": "Dr Alison Whitcombe-Hale", "rapport": "formal"}, "Dear Dr Whitcombe-Hale,"),
    ("en-US", {"name": "Alison Hale", "addressed_as": "ms"}, "Hi Ms. Hale,"),
    ("de", {"name": "Sabine Berger", "headline": "Pflegedienstleiterin"}, "Guten Tag Frau Berger,"),
    ("de", {"name": "Mirko Petrović", "headline": "Leiter Disposition"}, "Guten Tag Mirko P"),
    ("de", {"name": "Mirko Petrović", "addressed_as": "mr"}, "Guten Tag Herr Petrović,"),
    ("de", {"name": "Sabine Berger", "headline": "Suche Leiterin Vertrieb"}, "Guten Tag Sabine B"),
    ("de", {"name": "Toni Holt", "headline": "Leiter/in Einkauf"}, "Guten Tag Toni Holt,"),
    ("de", {"name": "Dr. Toni Holt", "headline": "Chefärztin"}, "Guten Tag Frau Dr. Holt,"),
    ("de", {"name": "Toni Holt (sie/ihr)"}, "Guten Tag Frau Holt,"),
    ("de", {"name": "Toni Holt", "addressed_as": "first_name"}, "Hallo Toni,"),
    ("fr", {"name": "Nathalie Lefèvre", "headline": "Directrice"}, "Bonjour Madame Lefèvre,"),
    ("fr", {"name": "Hélène d'Aubigny", "headline": "Avocate"}, "Bonjour Maître d'Aubigny,"),
    ("fr", {"name": "Karim Haddad", "headline": "Directeur de magasin"}, "Bonjour Karim,"),
    (
        "fr",
        {"name": "Lise Morel", "headline": "Développeuse", "part": "peer"},
        "Bonjour Lise,",
    ),
    ("es", {"name": "Dr. Hernán Darío Quiroga", "rapport": "formal"}, "Buenos días, doctor Quir"),
    ("es", {"name": "Lucía Ferrán", "rapport": "formal"}, "Buenos días, Lucía:"),
    ("es", {"name": "Rocío Benítez Lara", "known_before": True}, "Hola, Rocío:"),
    ("pt-BR", {"name": "Dr. Eduardo Tavares Nogueira"}, "Olá, Dr. Eduardo"),
    (
        "de",
        {"name": "Dr. Toni Holt", "rapport": "formal", "addressed_as": "mr"},
        "Sehr geehrter Herr Dr. Holt,",
    ),
    ("de", {"name": "DGKP Sabine Moser", "addressed_as": "ms"}, "Guten Tag Frau Moser,"),
    (
        "fr",
        {"name": "Pr Awa Vasseur-Diop", "addressed_as": "ms", "known_before": True},
        "Bonjour Professeure Vasseur-Diop,",
    ),
    (
        "es",
        {"name": "Lic. Héctor Barragán", "rapport": "formal", "addressed_as": "mr"},
        "Estimado licenciado Barragán:",
    ),
    ("es", {"name": "Ing. Ana Treviño", "addressed_as": "ms"}, "Estimada ingeniera Treviño:"),
    ("pt-PT", {"name": "Eng. Rui Salgueiro", "addressed_as": "mr"}, "Caro Eng.º Salgueiro,"),
    ("en", {"name": "Ms Ward"}, "Hi Ms Ward,"),
    ("en-US", {"name": "Mr. Ward", "rapport": "formal"}, "Dear Mr. Ward,"),
    ("en", {"name": "Mrs. Jane Ward"}, "Hi Jane,"),
    ("de", {"name": "Frau Keller", "known_before": True}, "Hallo Frau Keller,"),
    ("de", {"name": "herr von Berg"}, "Guten Tag Herr von Berg,"),
    ("fr", {"name": "Mme Roux", "addressed_as": "first_name"}, "Bonjour Madame Roux,"),
    ("fr", {"name": "marc dupuis"}, "Bonjour Marc,"),
    ("es", {"name": "Sra. López"}, "Estimada señora López:"),
    ("es", {"name": "D. Carlos Vega", "rapport": "formal"}, "Buenos días, D. Carlos Vega:"),
    ("pt-BR", {"name": "Sra. Alves", "rapport": "formal"}, "Prezada Sra. Alves,"),
    ("ja", {"name": "小川様"}, "小川様\n"),
    ("ja", {"name": "高橋 恵子 教授"}, "高橋先生\n"),
    ("ja", {"name": "小川真理子"}, "小川様\n"),
    ("ja", {"name": "小野寺翔"}, "小野寺様\n"),
    ("ja", {"name": "小野寺"}, "小野寺様\n"),
    ("ja", {"name": "三浦 陽子", "known_before": True}, "三浦様\n"),
    ("ja", {"name": "王小明"}, "王小明様\n"),
    ("ja", {"name": "田中华"}, "田中华様\n"),
    ("ja", {"name": "マーク・デュラン"}, "デュラン様\n"),
    ("ja", {"name": "ファム・ティ・フエ"}, "ファム・ティ・フエ様\n"),
]


@pytest.mark.parametrize("language", languages())
def test_whatever_is_typed_as_a_name_is_greeted_somehow(language: str) -> None:
    typed = ("D.", "Dr.", "Ma.", "Ana", "de", "Mme", "J.", "García", "O", "Sr.", "y", "-", "佐藤")
    for words in product(typed, repeat=3):
        for rapport in ("warm", "formal"):
            told = case(person={"name": " ".join(words), "rapport": rapport})
            words_of = greeting_of(told, bank_for(language), tone_of(told), frozenset())
            assert words_of.name == words_of.name.strip()


@pytest.mark.parametrize(("language", "person", "greeting"), GREETED)
def test_a_note_greets_as_a_careful_person_would(
    language: str, person: dict[str, Any], greeting: str
) -> None:
    told = case(person={"rapport": "warm", **person}, interviews=[{"on": "2026-03-05"}])
    note = text(told, language=language)
    assert note.startswith(greeting), note
    assert compose(told, language=language).findings == ()


def test_how_they_wrote_shows_that_they_say_du() -> None:
    told = case(
        person={"name": "Jonas Thießen"},
        interviews=[{"on": "2026-03-05", "talked_about": ["wie ihr Code-Reviews macht"]}],
    )
    assert text(told, language="de").startswith("Hallo Jonas,")
    formal = case(
        person={"name": "Jonas Thießen"},
        interviews=[{"on": "2026-03-05", "talked_about": ["wie ihr Team arbeitet"]}],
    )
    assert text(formal, language="de").startswith("Guten Tag Jonas Thießen,")


def test_american_notes_write_american_dates() -> None:
    terms = {"person": {"name": "Marta Lindqvist", "rapport": "formal"}}
    told = case(today="2026-04-02", **terms)
    assert "March 5" in text(told, language="en-US")
    assert "5 March" in text(told, language="en-GB")
    read_in = case(today="2026-04-02", **terms, preferences={"language": "en-US"})
    assert "March 5" in text(read_in)
    chosen = case(today="2026-04-02", **terms, preferences={"note_language": "en-US"})
    assert "March 5" in text(chosen, language="en")
    assert "5 March" in text(chosen, language="en-GB")


ROLES = [
    ("Registered Nurse, Med-Surg", "registered nurse"),
    ("Paralegal", "paralegal"),
    ("HR Manager (Berlin)", "HR manager"),
    ("Senior Kubernetes Engineer", "Senior Kubernetes Engineer"),
    ("Teacher of Chemistry", "chemistry teacher"),
]


@pytest.mark.parametrize(("typed", "said"), ROLES)
def test_a_role_is_named_as_people_say_it(typed: str, said: str) -> None:
    note = text(case(application={"role": typed}, interviews=[{"on": "2026-03-05"}]))
    assert re.search(rf"{said} (?:role|interview|job)", note), note


def test_a_spanish_role_is_written_small_inside_a_sentence() -> None:
    for typed, said in (
        ("Profesora de Matemáticas de Secundaria", "profesora de matemáticas de secundaria"),
        ("Director de Operaciones", "director de operaciones"),
        ("Ingeniera de Kubernetes", "ingeniera de Kubernetes"),
    ):
        told = case(application={"role": typed}, interviews=[{"on": "2026-03-05"}])
        assert said in text(told, language="es")


def test_a_role_for_women_and_men_is_left_to_what_was_talked_about() -> None:
    spoken = [{"on": "2026-03-05", "talked_about": ["Kubernetes"]}]
    for language, role in (
        ("es", "Abogado/a laboral"),
        ("de", "Entwickler*in"),
        ("fr", "Chargé(e)"),
    ):
        told = case(application={"role": role}, interviews=spoken)
        note = compose(told, language=language, limit=300)
        assert role.casefold()[:5] not in note.text.casefold()
        assert "Kubernetes" in note.text
        assert note.findings == ()
    bare = case(application={"role": "Entwickler*in"}, interviews=[{"on": "2026-03-05"}])
    assert "Entwickler*in" in text(bare, language="de")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt", "ja"])
def test_ones_own_recruiter_is_thanked_for_the_call_that_arranged_the_interview(
    language: str,
) -> None:
    told = case(
        person={"part": "agency_recruiter"},
        application={"stage": "interviewing"},
        interviews=[
            {"on": "2026-03-05", "format": "video"},
            {"on": "2026-03-16", "with_person": False},
        ],
        contacts=[{"on": "2026-03-10", "by": "them", "channel": "phone", "kind": "scheduling"}],
    )
    called = {
        "en": "call",
        "de": "Anruf|Telefonat",
        "fr": "appel",
        "es": "llama",
        "pt": "liga|tele",
    }
    assert re.search(called.get(language, "電話"), text(told, language=language))


@pytest.mark.parametrize(
    ("language", "chosen", "greeting"),
    [
        ("ja", "大河内科長", "大河内科長\n"),
        ("ja", "高瀬さん", "高瀬さん\n"),
        ("ja", "森岡様", "森岡様\n"),
        ("ja", "森岡", "森岡様\n"),
        ("ja", "末長", "末長様\n"),
        ("en", "Dr. Roe", "Hi Dr. Roe,"),
        ("en", "Drew", "Hi Drew,"),
        ("es", "ingeniero Arizmendi", "Estimado ingeniero Arizmendi:"),
        ("es", "Ingrid", "Hola, Ingrid:"),
        ("pt-PT", "Dra. Teresa", "Cara Dra. Teresa,"),
    ],
)
def test_a_greeting_of_ones_own_keeps_its_title(language: str, chosen: str, greeting: str) -> None:
    person = {"name": "大河内 由紀子" if language == "ja" else "Teresa Roe", "greet_as": chosen}
    told = case(person=person, preferences={"note_language": language, "signature": "Rita Valadas"})
    note = compose(told, limit=300)
    assert note.text.startswith(greeting)
    if "Dr" in chosen and chosen != "Drew":
        assert note.text.endswith("Rita Valadas")


@pytest.mark.parametrize(
    ("language", "chosen", "shown"),
    [
        ("pt-PT", "Eng.ª Valadares", "woman"),
        ("pt-BR", "Dra. Helena", "woman"),
        ("pt-BR", "Dr. Evandro", "man"),
        ("es", "ingeniera Treviño", "woman"),
        ("es", "Dr. Roe", "man"),
        ("de", "Frau Mag. Ebner", "woman"),
        ("de", "Herr Mag. Ebner", "man"),
        ("de", "Dr. Ebner", None),
        ("fr", "Madame la directrice", "woman"),
        ("fr", "Docteur Roe", None),
        ("en", "Mrs Pemberton", "woman"),
        ("en", "Coach Roe", None),
    ],
)
def test_a_title_of_ones_own_shows_whether_it_is_a_woman(
    language: str, chosen: str, shown: str | None
) -> None:
    told = case(person={"name": "Sam Roe", "greet_as": chosen})
    bank = bank_for(language)
    truths = gather(told, bank, "formal", 300).truths
    assert truths & {"woman", "man"} == ({shown} if shown else set())
