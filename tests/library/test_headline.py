"""Headlines: the part, the company, the language that they suggest, and no more than that."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_rules.linkedin.headline import company_of, suggest_part
from followup_rules.names.company import same_company
from tests.profiles import law

R, A, L, S, P, H = "recruiter", "agency_recruiter", "logistics", "senior", "peer", "hiring_manager"

HEADLINES: list[tuple[str, str | None, str]] = [
    # English
    ("Senior Recruiter at Blue Lake", R, "Blue Lake"),
    ("Talent Partner @ Blue Lake", R, "Blue Lake"),
    ("Head of Talent Acquisition at Blue Lake", R, "Blue Lake"),
    ("Technical Sourcer · Blue Lake", R, "Blue Lake"),
    ("HR Business Partner at Blue Lake GmbH", R, "Blue Lake GmbH"),
    ("People Partner, EMEA at Blue Lake", R, "Blue Lake"),
    ("Chief People Officer at Blue Lake", R, "Blue Lake"),
    ("Recruitment Consultant at Swift Hill Staffing", A, "Swift Hill Staffing"),
    ("Headhunter | Executive Search", A, ""),
    ("Recruiting Coordinator at Blue Lake", L, "Blue Lake"),
    ("Interview Coordinator", L, ""),
    ("Executive Assistant to the CEO at Blue Lake", L, "Blue Lake"),
    ("Office Manager at Blue Lake", L, "Blue Lake"),
    ("Hiring Manager, Data at Blue Lake", H, "Blue Lake"),
    ("Engineering Manager at Blue Lake", S, "Blue Lake"),
    ("Director of Engineering, Blue Lake", S, ""),
    ("VP Product at Blue Lake | ex-Red Hill", S, "Blue Lake"),
    ("CTO @BlueLake", S, "BlueLake"),
    ("Founder & CEO", S, ""),
    ("Co-Founder at Blue Lake (acquired)", S, "Blue Lake"),
    ("Team Lead, Platform · Blue Lake", S, "Blue Lake"),
    ("Product Manager at Blue Lake", P, "Blue Lake"),
    ("Account Manager at Blue Lake", P, "Blue Lake"),
    ("Software Engineer at Blue Lake, ex-Red Hill", P, "Blue Lake"),
    ("ex-Red Hill | Data Scientist at Blue Lake", P, "Blue Lake"),
    ("Former recruiter at Red Hill, now data analyst at Blue Lake", P, "Blue Lake"),
    ("Staff Engineer at Blue Lake Bank", P, "Blue Lake Bank"),
    ("UX Designer | Blue Lake", P, ""),
    ("Consultant at Blue Lake and mother of two", P, "Blue Lake"),
    ("Assistant Professor of Botany", S, ""),
    ("Gardener. Dreamer. Runner.", None, ""),
    ("Looking for new adventures", None, ""),
    ("Good at listening", None, ""),
    ("Recruiter at adidoo", R, "adidoo"),
    ("", None, ""),
    # German
    ("Recruiterin bei Nordwind", R, "Nordwind"),
    ("Personalreferent bei der Nordwind AG", R, "Nordwind AG"),
    ("Leiterin Personalgewinnung bei Nordwind", R, "Nordwind"),
    ("Personalberater", A, ""),
    ("Personalvermittlerin bei Nordwind", A, "Nordwind"),
    ("Teamassistentin bei Nordwind", L, "Nordwind"),
    ("Assistenz der Geschäftsführung", L, ""),
    ("Geschäftsführer bei Nordwind GmbH & Co. KG", S, "Nordwind GmbH & Co. KG"),
    ("Abteilungsleiterin Einkauf", S, ""),
    ("Teamleiter Softwareentwicklung bei Nordwind", S, "Nordwind"),
    ("Bereichsleitung Technik", S, ""),
    ("Projektleiterin bei Nordwind", P, "Nordwind"),
    ("Produktmanager bei Nordwind", P, "Nordwind"),
    ("Softwareentwicklerin bei Nordwind", P, "Nordwind"),
    ("Ingenieur · Nordwind", P, "Nordwind"),
    ("Ehemals Recruiter, heute Berater", P, ""),
    # French
    ("Chargée de recrutement chez Lune & Fils", R, "Lune & Fils"),
    ("Responsable RH chez Lune & Fils", R, "Lune & Fils"),
    ("DRH", R, ""),
    ("Recruteuse tech chez Lune & Fils", R, "Lune & Fils"),
    ("Consultante en recrutement", A, ""),
    ("Chasseur de têtes", A, ""),
    ("Assistante de direction chez Lune & Fils", L, "Lune & Fils"),
    ("Directrice technique chez Lune & Fils", S, "Lune & Fils"),
    ("Responsable marketing", S, ""),
    ("PDG de Lune & Fils", S, ""),
    ("Cheffe de projet chez Lune & Fils", P, "Lune & Fils"),
    ("Développeuse web chez Lune & Fils", P, "Lune & Fils"),
    ("Ingénieur chez Lune & Fils", P, "Lune & Fils"),
    # Spanish
    ("Reclutadora en Faro Azul", R, "Faro Azul"),
    ("Responsable de selección de personal en Faro Azul", R, "Faro Azul"),
    ("Técnica de RRHH", R, ""),
    ("Consultora de selección en Faro Azul", A, "Faro Azul"),
    ("Asistente de recursos humanos", L, ""),
    ("Recepcionista en Faro Azul", L, "Faro Azul"),
    ("Directora de ingeniería en Faro Azul", S, "Faro Azul"),
    ("Jefe de ventas en Faro Azul", S, "Faro Azul"),
    ("Jefa de proyecto en Faro Azul", P, "Faro Azul"),
    ("Ingeniera de software en Faro Azul", P, "Faro Azul"),
    ("Ingeniera en Sistemas", P, ""),
    ("Desarrollador en Python", P, ""),
    # Portuguese
    ("Recrutadora na Rio Claro", R, "Rio Claro"),
    ("Analista de recursos humanos na Rio Claro", R, "Rio Claro"),
    ("Consultor de recrutamento na Rio Claro", A, "Rio Claro"),
    ("Assistente de RH na Rio Claro", L, "Rio Claro"),
    ("Diretora de produto na Rio Claro", S, "Rio Claro"),
    ("Gerente de vendas no Rio Claro", S, "Rio Claro"),
    ("Gerente de projetos na Rio Claro", P, "Rio Claro"),
    ("Desenvolvedora na Rio Claro", P, "Rio Claro"),
    ("Engenheiro de dados em Rio Claro", P, "Rio Claro"),
    # Italian
    ("Recruiter presso Monte Verde", R, "Monte Verde"),
    ("Responsabile risorse umane presso Monte Verde", R, "Monte Verde"),
    ("Selezionatrice del personale", R, ""),
    ("Consulente di ricerca e selezione", A, ""),
    ("Assistente di direzione", L, ""),
    ("Direttrice marketing presso Monte Verde", S, "Monte Verde"),
    ("Amministratore delegato presso Monte Verde", S, "Monte Verde"),
    ("Sviluppatrice presso Monte Verde", P, "Monte Verde"),
    # Dutch
    ("Recruiter bij Blauwe Zee", R, "Blauwe Zee"),
    ("Adviseur werving bij Blauwe Zee", R, "Blauwe Zee"),
    ("Intercedente bij Blauwe Zee", A, "Blauwe Zee"),
    ("Directiesecretaresse bij Blauwe Zee", L, "Blauwe Zee"),
    ("Hoofd Inkoop bij Blauwe Zee", S, "Blauwe Zee"),
    ("Teamleider bij Blauwe Zee", S, "Blauwe Zee"),
    ("Ontwikkelaar bij Blauwe Zee", P, "Blauwe Zee"),
    # Polish
    ("Rekruterka w Zielony Las", R, "Zielony Las"),
    ("Specjalistka ds. rekrutacji w Zielony Las", R, "Zielony Las"),
    ("Asystentka zarządu w Zielony Las", L, "Zielony Las"),
    ("Dyrektorka finansowa w Zielony Las", S, "Zielony Las"),
    ("Kierownik działu w Zielony Las", S, "Zielony Las"),
    ("Kierowniczka projektu w Zielony Las", P, "Zielony Las"),
    ("Programista w Zielony Las", P, "Zielony Las"),
    # Czech
    ("Náborářka v Modrá Hora", R, "Modrá Hora"),
    ("Personalistka ve Modrá Hora", R, "Modrá Hora"),
    ("Ředitel v Modrá Hora", S, "Modrá Hora"),
    ("Vedoucí oddělení v Modrá Hora", S, "Modrá Hora"),
    ("Vývojář v Modrá Hora", P, "Modrá Hora"),
    ("Recepční", L, ""),
    # Swedish
    ("Rekryterare på Norrsken", R, "Norrsken"),
    ("HR-chef på Norrsken", R, "Norrsken"),
    ("Rekryteringskonsult hos Norrsken", A, "Norrsken"),
    ("Avdelningschef på Norrsken", S, "Norrsken"),
    ("VD", S, ""),
    ("Projektledare på Norrsken", P, "Norrsken"),
    ("Utvecklare på Norrsken", P, "Norrsken"),
    # Japanese
    ("株式会社青空 採用担当", R, "株式会社青空"),
    ("青空テックでの人事", R, "青空テック"),
    ("人材紹介会社のヘッドハンター", A, ""),
    ("青空株式会社 秘書", L, "青空株式会社"),
    ("株式会社青空 開発部長", S, "株式会社青空"),
    ("代表取締役社長", S, ""),
    ("プロダクトマネージャー｜株式会社青空", P, "株式会社青空"),
    ("株式会社青空でエンジニア", P, "株式会社青空"),
    ("青空テックのデザイナー", P, "青空テック"),
]

SAME: list[tuple[str, str, bool]] = [
    ("Blue Lake", "blue lake", True),
    ("Blue Lake", "BlueLake", True),
    ("Blue Lake, Inc.", "Blue Lake", True),
    ("The Blue Lake Company", "Blue Lake", True),
    ("Blue Lake Ltd", "Blue Lake Limited", True),
    ("Blue Lake (Berlin)", "Blue Lake", True),
    ("bluelake.com", "Blue Lake", True),
    ("Nordwind GmbH & Co. KG", "NORDWIND", True),
    ("Nordwind AG", "Nordwind SE", True),
    ("Faro Azul, S.A. de C.V.", "Faro Azul S.A.", True),
    ("Faro Azul S.A.", "Faro Azul", True),
    ("Faro Azul S. L.", "Faro Azul", True),
    ("Zielony Las Sp. z o.o.", "Zielony Las", True),
    ("Zielony Las spółka z o.o.", "Zielony Las", True),
    ("Modrá Hora s.r.o.", "Modra Hora", True),
    ("Škola a.s.", "Skola", True),
    ("Norrsken AB", "Norrsken", True),
    ("Lune & Fils", "Lune et Fils SARL", True),
    ("Lune & Fils", "Lune und Fils", True),
    ("L'Étoile", "LEtoile", True),
    ("Blue Lake Pvt. Ltd.", "Blue Lake", True),
    ("株式会社青空", "青空", True),
    ("（株）青空", "青空", True),
    ("青空株式会社", "青空", True),
    ("주식회사 하늘", "하늘", True),
    ("ООО Ромашка", "Ромашка", True),
    ("Ромашка", "Romashka", False),
    ("Apple", "Apple Bank", False),
    ("Blue Lake", "Blue Lake Labs", False),
    ("Blue Lake", "Red Hill", False),
    ("Blue", "Blue Lake", False),
    ("ex-Blue Lake", "Blue Lake", False),
    ("AB", "AB", True),
    ("Inc", "Inc.", True),
    ("C", "C++", False),
    ("", "", False),
    ("...", "!!!", False),
]


def test_the_tables_are_large() -> None:
    assert len(HEADLINES) + len(SAME) >= 130
    assert len({one for one, *_ in HEADLINES}) == len(HEADLINES)


@pytest.mark.parametrize(("headline", "part", "company"), HEADLINES)
def test_part_and_company(headline: str, part: str | None, company: str) -> None:
    assert suggest_part(headline) == part
    assert company_of(headline) == company


@pytest.mark.parametrize(("one", "other", "same"), SAME)
def test_same_company(one: str, other: str, same: bool) -> None:  # noqa: FBT001  # a column
    assert same_company(one, other) is same
    assert same_company(other, one) is same


@given(st.text(st.characters(exclude_categories=()), max_size=300))
@law(300)
def test_any_text_is_answered(text: str) -> None:
    assert suggest_part(text) in {None, R, A, L, S, P, H}
    assert len(company_of(text)) <= len(text) + 1
    assert same_company(text, text) in {True, False}
