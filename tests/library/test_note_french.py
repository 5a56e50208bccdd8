"""What French asks for and a bank of sentences can't show: elision, contraction, no gender."""

import re
from itertools import product

import pytest

from followup_rules.case import Case, Tone
from followup_rules.note import compose
from followup_rules.note.assemble import lines_by_section
from followup_rules.note.bank import bank_for
from followup_rules.note.forms import forms_of, prefixed
from followup_rules.note.role import of_role
from followup_rules.note.situation import ORDER
from followup_rules.note.topic.taken_apart import take_apart
from followup_rules.note.wholes import ready
from tests.library.test_note_compose import case

FRENCH = bank_for("fr")
TONES: tuple[Tone, ...] = ("warm", "plain", "formal")
STOCK = {"on": "2026-03-05", "talked_about": ["la refonte du stock"]}
AGREES = re.compile(
    r"\b(?:ravie?s?|heureu(?:x|se)|enchantée?|content[es]?\b|reconnaissante?|curieu(?:x|se)"
    r"|(?:m'|t'|vous )(?:a|ai|ont|avez|as|avoir) (?:\w+ ){0,2}(?:reçu|aidé|marqué|touché|appelé"
    r"|prévenu|informé|accueilli|intéressé|convaincu|passionné|inspiré|rencontré|vu|revu)e?\b"
    r"|(?:suis|êtes|es) (?:\w+ )?\w+é\b)",
    re.IGNORECASE,
)
"""Participles and adjectives that show whether a woman or a man is meant."""


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("analyste", "d'analyste"),
        ("hôtesse d'accueil", "d'hôtesse d'accueil"),
        ("horloger", "d'horloger"),
        ("hydraulicien", "d'hydraulicien"),
        ("œnologue", "d'œnologue"),
        ("hardware engineer", "de hardware engineer"),
        ("chef de projet", "de chef de projet"),
    ],
)
def test_of_is_cut_short_where_a_role_is_said_with_a_vowel(role: str, said: str) -> None:
    assert of_role(role, FRENCH) == said


@pytest.mark.parametrize(
    ("typed", "of", "hearing"),
    [
        ("le télétravail", "du télétravail", "parler du télétravail"),
        ("les stocks", "des stocks", "parler des stocks"),
        ("l'accueil", "de l'accueil", "parler de l'accueil"),
        ("le site et la refonte", "du site et de la refonte", "parler du site et de la refonte"),
        ("la cave et les chais", "de la cave et des chais", "parler de la cave et des chais"),
        (
            "comment vous recrutez",
            "de la façon dont vous recrutez",
            "découvrir comment vous recrutez",
        ),
        (
            "pourquoi vous recrutez",
            "de la raison pour laquelle vous recrutez",
            "comprendre pourquoi vous recrutez",
        ),
        ("ce que vous faites", "de ce que vous faites", "parler de ce que vous faites"),
        ("RGPD", "du RGPD", "parler du RGPD"),
        ("IA générative", "de l'IA générative", "parler de l'IA générative"),
        ("discussion autour du budget", "du budget", "parler du budget"),
    ],
)
def test_a_topic_takes_the_form_that_its_sentence_asks_for(
    typed: str, of: str, hearing: str
) -> None:
    told = tuple(one.text for one in take_apart(typed, "fr", ("Marta Lindqvist",)))
    forms = forms_of(told, (), FRENCH)
    assert forms["of"] == (of,)
    assert forms["hearing"] == (hearing,)


def test_no_sentence_shows_the_gender_of_anyone() -> None:
    told = {
        version.line.text
        for situation, second, met in product(ORDER, (False, True), (False, True))
        for whole in ready("fr", situation, second=second, met=met)
        for _, versions in whole.sentences
        for version in versions
    }
    told |= {
        line.text
        for second in (False, True)
        for group in lines_by_section("fr", second=second)
        for section in group.values()
        for lines in section.values()
        for line in lines
    }
    # A slot of ``own_forms`` is filled as whoever writes has chosen.
    assert not [text for text in told if AGREES.search(re.sub(r"\{\w+\}", "", text))]


@pytest.mark.parametrize(
    ("company", "at"),
    [
        ("Galet Numérique", "chez Galet Numérique"),
        ("Atelier Mirabelle", "à l'Atelier Mirabelle"),
        ("Hôtel du Vieux Moulin", "à l'Hôtel du Vieux Moulin"),
        ("Brasserie du Vallon", "à la Brasserie du Vallon"),
        ("Lycée Marie-Lenoir", "au Lycée Marie-Lenoir"),
        ("Les Marronniers", "aux Marronniers"),
    ],
)
def test_one_works_at_a_company_as_its_name_asks_for(company: str, at: str) -> None:
    assert prefixed(company, FRENCH.at) == at


@pytest.mark.parametrize("interest", ["role_and_company", "company_only", "lost"])
@pytest.mark.parametrize("tone", ["warm", "plain", "formal"])
def test_whoever_was_turned_down_has_made_no_other_choice(interest: str, tone: Tone) -> None:
    no = {"on": "2026-03-10", "by": "them", "kind": "rejection"}
    told = case(application={"stage": "rejected", "interest": interest}, contacts=[no])
    for kind, variant in product(("invitation", "rejection_thank_you"), range(4)):
        text = compose(told, kind=kind, language="fr", tone=tone, variant=variant).text
        assert "autre choix" not in text


NEWS = {"on": "2026-03-10", "by": "employer", "channel": "email", "kind": "news"}
HOW = tuple(product(TONES, (200, 300), range(3)))


def _written(told: Case) -> list[str]:
    """Return the notes of a case at both limits, a few variants of each."""
    return [
        compose(told, language="fr", tone=tone, variant=variant, limit=limit).text
        for tone, limit, variant in HOW
    ]


def test_on_familiar_terms_one_liked_to_talk_with_somebody() -> None:
    told = case(preferences={"address": "familiar"}, interviews=[STOCK])
    texts = [text for text, how in zip(_written(told), HOW, strict=True) if how[0] != "formal"]
    assert not [text for text in texts if re.search(r"m'a (?:beaucoup|vraiment) plu\.", text)]


def test_a_freeze_is_understood_and_not_argued_with() -> None:
    for text in _written(case(application={"stage": "on_hold"}, interviews=[STOCK])):
        assert re.search(r"suspend|en pause|recrutement reprend", text), text
        # What pauses is the search, not the work.
        assert not re.search(r"[Mm]ême (?:si|en)|suspendu, mais|poste est en pause", text), text


def test_whoever_did_not_make_the_offer_is_not_thanked_for_it() -> None:
    told = case(application={"stage": "offer_received"}, contacts=[NEWS], interviews=[STOCK])
    for text, (_, limit, _variant) in zip(_written(told), HOW, strict=True):
        # At 200 what was spoken of comes first: whoever reads it did not make the offer.
        assert ("offre" in text) == (limit > 200), text
        assert not re.search(r"(?:[Mm]erci|remercie)[^.!]*offre|réponse|[Àà] bientôt", text), text


def test_where_it_goes_on_that_stands_in_place_of_the_stock_interest() -> None:
    told = case(
        application={"stage": "interviewing"}, contacts=[{**NEWS, "by": "them"}], interviews=[STOCK]
    )
    for text, (_, limit, variant) in zip(_written(told), HOW, strict=True):
        if limit > 200 and variant == 0:
            assert re.search("étape suivante|la suite", text), text
            assert not re.search("m'intéresse|me plaît|vraiment envie", text), text


@pytest.mark.parametrize("part", ["agency_recruiter", "hiring_manager"])
def test_whoever_has_lost_interest_says_what_was_spoken_of_and_does_not_nudge(part: str) -> None:
    told = case(person={"part": part}, application={"interest": "lost"}, interviews=[STOCK])
    for text, (_, limit, variant) in zip(_written(told), HOW, strict=True):
        assert "document" not in text
        assert "stock" in text or limit == 200 or variant, text


def test_no_day_follows_what_somebody_was_frank_about() -> None:
    thanks = {"thank_for": ["was_frank"], "thanked_about": {"was_frank": "les fins de mois"}}
    for part in ("agency_recruiter", "hiring_manager"):
        for text in _written(case(person={"part": part, **thanks}, interviews=[STOCK])):
            assert not re.search(r"fins de mois (?!lors)\w", text), text


def _to(person: dict[str, object], **told: object) -> Case:
    """Return a case of a talk on 5 March with this person, today being 11 March."""
    return case(person=person, interviews=[STOCK], **told)


def test_who_is_greeted_as_madame_gets_regards_and_is_not_called_out_to() -> None:
    told = _to({"addressed_as": "ms", "rapport": "warm"})
    for text, (_, limit, _variant) in zip(_written(told), HOW, strict=True):
        assert "ordialement" in text or limit == 200, text
        assert not text.endswith("!"), text


REGARDS = re.compile(r"(?:bien )?cordialement|bien à vous", re.IGNORECASE)


def test_regards_stand_once_in_the_bank_and_in_no_sentence() -> None:
    assert not [text for text in every_sentence() if REGARDS.search(text)]
    assert any(REGARDS.search(one.text) for one in FRENCH.regards)


@pytest.mark.parametrize("rapport", ["warm", "neutral", "cold", "formal"])
@pytest.mark.parametrize("greeted", ["ms", "mr"])
def test_a_note_to_madame_or_monsieur_ends_with_regards_before_the_name(
    rapport: str, greeted: str
) -> None:
    person = {"addressed_as": greeted, "rapport": rapport}
    told = _to(person, preferences={"signature": "Samira Benali"})
    for text in _written(told):
        assert re.search(r"(?:ordialement|Bien à vous|Au plaisir[\w ]*), Samira Benali$", text), (
            text
        )
        assert "! " not in text[-60:], text


@pytest.mark.parametrize("rapport", ["warm", "neutral"])
def test_no_regards_stand_under_a_note_to_a_friend(rapport: str) -> None:
    told = _to({"rapport": rapport}, preferences={"address": "familiar", "signature": "Samira"})
    for text, (tone, *_) in zip(_written(told), HOW, strict=True):
        assert tone == "formal" or not REGARDS.search(text), text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("la liste d'accessoires", "d'avoir travaillé sur la liste d'accessoires avec moi"),
        ("mon plan de tournage", "d'avoir travaillé sur mon plan de tournage avec moi"),
        ("le tourage des croissants", "d'avoir travaillé le tourage des croissants avec moi"),
        ("une séance d'échauffement", "d'avoir fait une séance d'échauffement avec moi"),
        ("la pâte à croissants", "d'avoir préparé la pâte à croissants avec moi"),
        ("la page d'accueil", "d'avoir travaillé sur la page d'accueil avec moi"),
    ],
)
def test_one_works_on_a_list_and_does_a_test(typed: str, said: str) -> None:
    thanks = {
        "thank_for": ["worked_through_task"],
        "thanked_about": {"worked_through_task": typed},
    }
    texts = _written(_to(thanks))
    assert any(said in text for text in texts)
    assert not [text for text in texts if "avoir " in text and said not in text]


def test_no_day_of_a_note_is_the_day_before_yesterday() -> None:
    told = case(today="2026-03-07", interviews=[STOCK])
    assert not [text for text in _written(told) if "avant-hier" in text]


def test_weeks_later_a_day_has_its_month_on_warm_terms_too() -> None:
    for today in ("2026-03-17", "2026-03-30"):
        told = case(today=today, person={"rapport": "warm"}, interviews=[STOCK])
        for text in _written(told):
            assert "5 mars" in text, text
            assert not re.search(r"l'autre jour|début mars", text), text


def every_sentence() -> list[str]:
    """Return the text of every sentence of the French notes."""
    return [
        version.line.text
        for situation, second, met in product(ORDER, (False, True), (False, True))
        for whole in ready("fr", situation, second=second, met=met)
        for _, versions in whole.sentences
        for version in versions
    ]


def test_nobody_joins_a_network_and_nothing_hangs_on_a_no() -> None:
    """A wish to join a network reads as an application; a clause about a no chains badly."""
    told = every_sentence()
    odd = r"rejoindre (?:votre|ton) réseau|[mM]ême si|malgré|m'avoir écrit que|garder contact"
    assert not [text for text in told if re.search(odd, text)]


@pytest.mark.parametrize("address", ["familiar", "formal"])
@pytest.mark.parametrize("limit", [200, 300])
def test_beside_a_day_ahead_a_note_still_asks_to_connect(limit: int, address: str) -> None:
    again = {"on": "2026-03-20"}
    for kindness in ([], ["made_welcome"], ["worked_through_task", "was_frank"]):
        for rapport in ("warm", "neutral", "formal"):
            told = case(
                person={"rapport": rapport, "thank_for": kindness},
                preferences={"address": address},
                application={"stage": "interviewing"},
                interviews=[STOCK, again],
            )
            text = compose(told, language="fr", limit=limit).text
            assert re.search(r"en contact|mes contacts|le contact", text), text


def test_after_a_warm_talk_on_first_names_the_regards_are_warm() -> None:
    told = _to(
        {"rapport": "warm", "addressed_as": "first_name"},
        preferences={"address": "formal", "signature": "Solène Castel"},
    )
    texts = [compose(told, language="fr", limit=300, variant=number).text for number in range(4)]
    assert any(text.endswith("Bien à vous, Solène") for text in texts), texts
    assert not [text for text in texts if "ordialement" in text]


def test_whoever_told_how_they_write_of_themselves_may_be_glad_to_connect() -> None:
    for write_as, glad in (("feminine", "ravie|heureuse"), ("masculine", "ravi|heureux")):
        told = _to({"rapport": "warm"}, preferences={"address": "formal", "write_as": write_as})
        texts = [compose(told, language="fr", limit=300, variant=one).text for one in range(4)]
        assert [one for one in texts if re.search(rf"e serais (?:{glad}) ", one)], texts


def test_a_month_after_a_noun_is_not_cut_short() -> None:
    told = case(today="2026-09-25", interviews=[{**STOCK, "on": "2026-08-26"}])
    assert not [text for text in _written(told) if re.search(r"\bd'(?:août|avril|octobre)", text)]


def test_after_an_offer_nobody_is_added_without_a_word_more() -> None:
    news = {**NEWS, "by": "them"}
    told = case(application={"stage": "offer_received"}, contacts=[news], interviews=[STOCK])
    assert not [text for text in _written(told) if re.search(r"ajoute ici\.", text)]


def test_in_quebec_too_a_note_thanks_first_and_says_then_how_it_was_to_talk() -> None:
    told = _to(
        {"rapport": "warm", "thank_for": ["was_frank"]},
        preferences={"note_language": "fr-CA", "address": "familiar"},
    )
    texts = [compose(told, limit=limit).text for limit in (200, 300)]
    for text in texts:
        assert re.search(
            r", merci .*franchise.*\. (?:J'ai|C'était) .*(?:avec toi|discussion|conversation)", text
        ), text
        # "jaser du montage" is nothing that one says: the topic would have to lose its article.
        assert "jaser" not in text, text


@pytest.mark.parametrize("rapport", ["warm", "neutral", "formal"])
@pytest.mark.parametrize("first", ["made_welcome", "explained_clearly", "showed_around"])
def test_a_short_note_to_madame_ends_with_a_wish_however_long_the_topic(
    rapport: str, first: str
) -> None:
    long = {
        "on": "2026-03-05",
        "talked_about": ["la réorganisation des tournées de livraison en zone rurale"],
    }
    told = case(
        person={"rapport": rapport, "addressed_as": "ms", "thank_for": [first, "gave_advice"]},
        interviews=[long],
        preferences={"note_language": "fr", "address": "formal", "signature": "Marion Castel"},
    )
    text = compose(told, limit=200).text
    assert re.search(r"contact|plaisir|ordialement", text[-60:]), text


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("le gril et la cabine", "du gril et de la cabine"),
        ("la cuisine et le stock", "de la cuisine et du stock"),
        ("l'atelier et les vestiaires", "de l'atelier et des vestiaires"),
    ],
)
def test_each_thing_that_was_shown_has_its_preposition(shown: str, said: str) -> None:
    case = Case.model_validate(
        {
            "today": "2026-03-11",
            "person": {
                "name": "Ada Lindner",
                "part": "hiring_manager",
                "rapport": "warm",
                "thank_for": ["was_frank", "showed_around"],
                "thanked_about": {"showed_around": shown},
            },
            "application": {
                "role": "",
                "company": "Oakline",
                "stage": "awaiting_decision",
                "interest": "role_and_company",
            },
            "interviews": [{"on": "2026-03-09"}],
            "preferences": {"note_language": "fr"},
        }
    )
    texts = [compose(case, limit=300, variant=one).text for one in range(5)]
    assert any(f"visite {said}" in text for text in texts), texts
    first = said.partition(" et ")[0]
    assert not any(f"visite {first} et l" in text for text in texts), texts


_KIND_TWO = {
    "thank_for": ["was_frank", "gave_advice"],
    "thanked_about": {"was_frank": "les horaires", "gave_advice": "mon CV"},
}
_AT_WORK = {"thank_for": ["encouraged"], "thanked_about": {"encouraged": "reprendre mes études"}}


@pytest.mark.parametrize("stage", ["on_hold", "offer_received", "rejected"])
@pytest.mark.parametrize("channel", ["email", "phone"])
@pytest.mark.parametrize("thanks", [_KIND_TWO, _AT_WORK])
def test_beside_thanks_for_news_nobody_is_thanked_in_a_second_sentence(
    thanks: dict[str, object], channel: str, stage: str
) -> None:
    """ "Merci ... Merci aussi ..." is a list, and so is "J'ai aimé ... J'ai aimé ..."."""
    kind = "rejection" if stage == "rejected" else "news"
    news = {**NEWS, "by": "them", "channel": channel, "kind": kind}
    for rapport, address, limit in product(
        ("warm", "neutral", "formal"), ("formal", "familiar"), (200, 300)
    ):
        told = _to(
            {"rapport": rapport, **thanks},
            application={"stage": stage},
            contacts=[news],
            preferences={"address": address},
        )
        text = compose(told, language="fr", limit=limit).text
        thanked = re.findall(r"(?:^|[.!,] )(?:[Mm]erci|[Jj]e (?:vous|te) remercie)\b", text)
        assert len(thanked) == 1, text
        assert not re.search(r"apprécié[^.!]*[.!] J'ai (?:\w+ )?(?:apprécié|aimé)", text), text


@pytest.mark.parametrize("address", ["familiar", "formal"])
def test_after_a_no_whoever_likes_the_company_says_so_where_nothing_else_is_known(
    address: str,
) -> None:
    """Beside what was spoken of it would be a second application."""
    no = {**NEWS, "by": "them", "kind": "rejection"}
    for rapport, interest, talk in product(
        ("warm", "neutral", "formal"), ("company_only", "lost"), (STOCK, {"on": "2026-03-05"})
    ):
        told = case(
            person={"rapport": rapport},
            interviews=[talk],
            application={"stage": "rejected", "interest": interest},
            contacts=[no],
            preferences={"address": address},
        )
        text = compose(told, language="fr", limit=300).text
        said = re.search(r"ravailler (?:chez|à|au|avec ton équipe)", text) is not None
        assert said == (interest == "company_only" and talk is not STOCK), text


def test_no_two_curt_sentences_stand_at_the_end() -> None:
    told = every_sentence()
    curt = r"poste m'intéresse toujours\.\|? (?:J'aimerais|Je |Restons)"
    assert not [text for text in told if re.search(curt, text)]


@pytest.mark.parametrize("address", ["familiar", "formal"])
@pytest.mark.parametrize(
    ("talk", "ahead", "said"),
    [
        ("phone", "on_site", "rencontrer"),
        ("on_site", "on_site", "revoir"),
        ("on_site", "phone", "reparler"),
        ("phone", "phone", "reparler"),
    ],
)
def test_nobody_is_seen_again_whom_one_has_only_heard(
    talk: str, ahead: str, said: str, address: str
) -> None:
    found = set()
    for rapport, limit in product(("warm", "neutral", "formal"), (200, 300)):
        told = case(
            person={"rapport": rapport},
            interviews=[
                {**STOCK, "format": talk},
                {"on": "2026-03-20", "format": ahead, "with_person": True},
            ],
            application={"stage": "interviewing"},
            preferences={"address": address},
        )
        text = compose(told, language="fr", limit=limit).text
        found |= set(re.findall(r"(?:vous|te) (revoir|rencontrer|reparler|voir)\b", text))
    assert found == {said}


def test_what_they_suggested_is_said_in_full() -> None:
    told = [
        version.line.text
        for situation, second in product(ORDER, (False, True))
        for whole in ready("fr", situation, second=second, met=True)
        for _, versions in whole.sentences
        for version in versions
    ]
    assert not [text for text in told if re.search(r"[Cc]omme proposé", text)]


@pytest.mark.parametrize("address", ["familiar", "formal"])
def test_after_a_second_message_the_talk_confirms_nothing(address: str) -> None:
    thanked = {"on": "2026-03-06", "by": "you", "channel": "email", "kind": "thank_you"}
    for rapport in ("warm", "neutral", "formal"):
        told = _to({"rapport": rapport}, contacts=[thanked], preferences={"address": address})
        assert not [text for text in _written(told) if "confirmé" in text]


@pytest.mark.parametrize("rapport", ["warm", "neutral"])
@pytest.mark.parametrize("channel", ["email", "phone"])
def test_among_friends_a_freeze_brings_no_word_of_the_role_beside_a_topic(
    channel: str, rapport: str
) -> None:
    told = _to(
        {"rapport": rapport, "thank_for": ["made_welcome"]},
        application={"stage": "on_hold"},
        contacts=[{**NEWS, "by": "them", "channel": channel}],
        preferences={"address": "familiar"},
    )
    text = compose(told, language="fr", limit=300).text
    assert "refonte du stock" in text
    assert "le poste" not in text.casefold()


@pytest.mark.parametrize("stage", ["on_hold", "offer_received", "offer_accepted", "offer_declined"])
@pytest.mark.parametrize("address", ["familiar", "formal"])
def test_two_kindnesses_leave_room_for_what_was_spoken_of(address: str, stage: str) -> None:
    for rapport in ("warm", "neutral", "formal"):
        told = _to(
            {"rapport": rapport, **_KIND_TWO},
            application={"stage": stage},
            contacts=[{**NEWS, "by": "them"}],
            preferences={"address": address},
        )
        text = compose(told, language="fr", limit=300).text
        assert "refonte du stock" in text, text


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("un cas de bridge", "d'avoir pris le temps d'étudier un cas de bridge avec moi"),
        ("des plans", "d'avoir pris le temps d'étudier les plans avec moi"),
        ("le planning", "d'avoir travaillé sur le planning avec moi"),
    ],
)
def test_a_case_and_papers_are_studied(what: str, said: str) -> None:
    told = _to(
        {
            "rapport": "formal",
            "thank_for": ["worked_through_task"],
            "thanked_about": {"worked_through_task": what},
        }
    )
    assert said in compose(told, language="fr", limit=300).text


@pytest.mark.parametrize("address", ["familiar", "formal"])
def test_whoever_waits_and_has_written_does_not_bring_up_the_job_again(address: str) -> None:
    thanked = {"on": "2026-03-06", "by": "you", "channel": "email", "kind": "thank_you"}
    for rapport, today in product(("warm", "neutral", "formal"), ("2026-03-24", "2026-04-20")):
        told = _to(
            {"rapport": rapport},
            today=today,
            contacts=[thanked],
            preferences={"address": address},
        )
        found = [text for text in _written(told) if re.search("[Ll]e poste (?:me|m')", text)]
        assert not found, found


def test_nobody_is_counted_among_contacts_and_no_clause_is_discovered() -> None:
    told = every_sentence()
    odd = r"compter parmi mes contacts|découvrir \{clause|me permets de (?:vous|t')"
    assert not [text for text in told if re.search(odd, text)]


@pytest.mark.parametrize("address", ["familiar", "formal"])
def test_after_an_offer_one_is_in_contact_here_too_and_does_not_stay_so(address: str) -> None:
    """Friends who will work together meet again: "rester en contact" sounds like a farewell."""
    for rapport, by in product(("warm", "neutral"), ("them", "employer")):
        told = _to(
            {"rapport": rapport, "part": "hiring_manager"},
            application={"stage": "offer_received"},
            contacts=[{**NEWS, "by": by, "channel": "phone"}],
            preferences={"address": address, "write_as": "feminine"},
        )
        for limit in (200, 300):
            text = compose(told, language="fr", limit=limit).text
            assert not re.search("(?:proposition|(?:votre|ton) offre) m'a fait", text), text
            assert ("ici aussi" in text) == (address == "familiar"), text


def test_a_word_of_parting_ends_the_note() -> None:
    asked = {"on": "2026-03-05", "by": "them", "channel": "in_person", "kind": "invites_connection"}
    for address, region in product(("familiar", "formal"), ("fr-FR", "fr-CA")):
        told = _to(
            {"rapport": "warm", "thank_for": ["made_welcome"]},
            contacts=[asked],
            preferences={"address": address, "note_language": region},
        )
        for text in _written(told):
            assert not re.search(r"Au plaisir ?! \w+ \w", text), text


@pytest.mark.parametrize("address", ["familiar", "formal"])
def test_beside_a_day_ahead_no_curt_word_of_the_job_stands(address: str) -> None:
    for rapport, channel in product(("warm", "neutral", "formal"), ("email", "phone")):
        told = case(
            person={"rapport": rapport, **_AT_WORK},
            interviews=[STOCK, {"on": "2026-03-20", "with_person": True}],
            application={"stage": "interviewing"},
            contacts=[{**NEWS, "by": "them", "channel": channel, "kind": "scheduling"}],
            preferences={"address": address},
        )
        for text in _written(told):
            assert not re.search(r"[Ll]e poste (?:me|m')[^.,]*\.", text), text


_DEED = {
    "thank_for": ["explained_clearly"],
    "thanked_about": {"explained_clearly": "l'organisation du bureau pendant les bouclements"},
}
_RAPPORTS = ("warm", "neutral", "formal")


def test_the_wish_to_connect_is_neither_dry_nor_clumsy() -> None:
    """ "J'aimerais garder le contact." is dry; "J'aimerais être en contact avec vous." clumsy."""
    told = every_sentence()
    assert not [
        text
        for text in told
        if re.search(r"aimerais\|? être en contact avec vous(?! ici aussi)", text)
    ]
    for rapport, mine, more in product(_RAPPORTS, (None, "feminine"), ({}, _DEED)):
        told_of = _to(
            {"rapport": rapport, **more},
            preferences={"address": "formal", "write_as": mine, "signature": "Marion Castel"},
        )
        text = compose(told_of, language="fr", limit=300).text
        assert not re.search(r"(?:J'aimerais|heureuse de) (?:garder le contact\.|être en)", text), (
            text
        )
        assert "Au plaisir de rester" not in text, text


@pytest.mark.parametrize("stage", ["withdrawn", "offer_declined"])
@pytest.mark.parametrize("address", ["familiar", "formal"])
def test_who_has_declined_does_not_tell_it_again(address: str, stage: str) -> None:
    answer = {"on": "2026-03-10", "by": "them", "channel": "email", "kind": "courtesy"}
    asked = {"on": "2026-03-05", "by": "them", "channel": "in_person", "kind": "invites_connection"}
    for rapport, more, contacts in product(
        _RAPPORTS, ({}, {"thank_for": ["showed_around"]}), ([], [answer], [asked], [answer, asked])
    ):
        told = _to(
            {"rapport": rapport, **more},
            application={"stage": stage},
            contacts=contacts,
            preferences={"address": address},
        )
        for limit in (200, 300):
            text = compose(told, language="fr", limit=limit).text
            assert "autre choix" not in text, text
            assert ("réponse" in text) == (answer in contacts), text
            assert "refonte du stock" in text, text


@pytest.mark.parametrize("of_them", ["les vélos que vous remontez", "vos vieux vélos"])
@pytest.mark.parametrize("stage", ["withdrawn", "awaiting_decision"])
def test_on_terms_of_tu_a_topic_may_say_vous_of_the_house(of_them: str, stage: str) -> None:
    for rapport, limit, region in product(_RAPPORTS, (200, 300), ("fr-FR", "fr-CA", "fr-CH")):
        told = case(
            person={"rapport": rapport},
            interviews=[{"on": "2026-03-05", "talked_about": [of_them]}],
            application={"stage": stage},
            preferences={"address": "familiar", "note_language": region},
        )
        text = compose(told, limit=limit).text
        assert of_them.removeprefix("les ") in text, text


def test_in_switzerland_one_sends_meilleures_salutations() -> None:
    for rapport, limit, called in product(_RAPPORTS, (200, 300), ("mr", "first_name")):
        told = _to(
            {"rapport": rapport, "addressed_as": called},
            preferences={
                "address": "formal",
                "note_language": "fr-CH",
                "signature": "Olivier Chappuis",
            },
        )
        text = compose(told, limit=limit).text
        assert "ordialement" not in text, text
        if limit == 300 and rapport != "warm":
            assert "Meilleures salutations, Olivier" in text, text


def test_thanks_for_something_named_say_the_day_alone() -> None:
    """ "lors de notre entretien de jeudi dernier" behind it makes the sentence too long."""
    frank = {"thank_for": ["was_frank"], "thanked_about": {"was_frank": "les samedis"}}
    for rapport, more, limit in product(_RAPPORTS, (_DEED, frank), (200, 300)):
        told = _to({"rapport": rapport, **more}, preferences={"address": "formal"})
        for variant in range(3):
            text = compose(told, language="fr", limit=limit, variant=variant).text
            assert "lors de notre" not in text, text
            # Nobody knows whether what was explained is of that day.
            assert "bouclements jeudi" not in text, text


def test_after_a_warm_welcome_on_first_names_one_wishes_a_fine_day() -> None:
    for kindness, said in (("made_welcome", True), ("was_frank", False)):
        told = _to(
            {"rapport": "warm", "addressed_as": "first_name", "thank_for": [kindness]},
            preferences={"address": "formal", "signature": "Solène Castel"},
        )
        text = compose(told, language="fr", limit=300).text
        assert text.endswith("Belle journée, Solène") == said, text


@pytest.mark.parametrize("task", ["le test de soudure", "le plan d'un escalier", "des pains"])
def test_no_word_stands_twice_in_thanks_for_a_day_and_for_work_done_together(task: str) -> None:
    told = _to(
        {
            "rapport": "warm",
            "thank_for": ["made_welcome", "worked_through_task"],
            "thanked_about": {"worked_through_task": task},
        },
        preferences={"address": "familiar", "note_language": "fr-CA"},
    )
    for limit, variant in product((200, 300), range(3)):
        text = compose(told, limit=limit, variant=variant).text
        assert text.count("passé") < 2, text


def test_a_short_formal_note_has_regards_and_no_curt_word_of_the_job() -> None:
    what = {"explained_clearly": "l'organisation des consultations"}
    told = _to(
        {"rapport": "formal", "addressed_as": "ms", **_DEED, "thanked_about": what},
        preferences={"address": "formal", "signature": "Corinne Delmas", "write_as": "feminine"},
    )
    text = compose(told, language="fr", limit=200).text
    assert "Le poste" not in text, text
    assert "ordialement, Corinne" in text, text
