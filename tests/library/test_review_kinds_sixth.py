"""Kinds of faults that a sixth set of notes showed, with their harmless twins.

The sentences are this test's own: none stands in a set that the reviewer was measured on.
"""

from typing import Final

import pytest

from followup_rules.case import Case
from followup_rules.note import review
from tests.library.test_review_kinds import found

BAD: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "presses": {
        "en": ("another kitchen is waiting for me.", "a different workshop wants an answer."),
        "de": ("ein anderes Haus wartet auf meine Antwort.", "ein anderer Hof will Bescheid."),
        "fr": ("une autre maison attend ma réponse.", "un autre atelier veut me prendre."),
        "es": ("otra casa me espera y no quiero tardar.", "otra finca me pide respuesta."),
        "pt": ("outra casa espera por mim.", "outra fazenda quer uma resposta."),
        "ja": ("店長に一言、推しておいてください。", "部長に推しといてもらえますか。"),
    },
}
GOOD: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "we spoke the day before the storm, thank you for that.",
        "the other workshop you showed me was huge.",
    ),
    "de": (
        "das andere Haus am Ufer, von dem Sie sprachen, kenne ich.",
        "richten Sie bitte meinen Dank für das Gespräch am 17. November über die Stelle aus?",
    ),
    "fr": (
        "l'autre maison dont vous parliez, je la connais.",
        "j'attends notre prochain entretien avec impatience.",
        "j'attends avec impatience cette rencontre avec l'équipe.",
    ),
    "es": ("la otra casa de la que me habló la conozco.",),
    "pt": ("a outra casa de que falou eu conheço.",),
    "ja": (
        "添付文書の話がとても面白かったです。",
        "承認フローを見直したお話が心に残りました。",
        "子犬の名前はもう決まりましたでしょうか。",
    ),
}


@pytest.mark.parametrize(
    ("finding", "language"), [(one, each) for one, all_ in BAD.items() for each in all_]
)
def test_they_are_found(finding: str, language: str) -> None:
    for sentence in BAD[finding][language]:
        assert finding in found(language, sentence), sentence


@pytest.mark.parametrize("language", GOOD)
def test_what_is_like_them_is_left_in_peace(language: str) -> None:
    for sentence in GOOD[language]:
        assert not found(language, sentence), sentence


def _case(
    language: str, on: str, name: str = "Ada Lindner", stage: str = "awaiting_decision"
) -> Case:
    told = {
        "today": "2026-11-19",
        "person": {"name": name},
        "application": {
            "role": "Analyst",
            "company": "Oakline",
            "stage": stage,
            "interest": "role_and_company",
        },
        "interviews": [{"on": on}],
        "account": {"note_limit": 300},
        "preferences": {"note_language": language},
    }
    return Case.model_validate(told)


def _findings(text: str, language: str, on: str, name: str = "Ada Lindner") -> set[str]:
    return {one.id for one in review(text, _case(language, on, name))}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Hi Ada, we spoke the day before yesterday, thank you."),
        ("de", "Hallo Ada, vielen Dank für unser Gespräch vorgestern."),
        ("fr", "Bonjour Ada, merci pour notre entretien d'avant-hier."),
        ("es", "Hola, Ada: gracias por la entrevista de antes de ayer."),
        ("pt", "Oi, Ada! Obrigado pela entrevista de antes de ontem."),
        ("ja", "Ada Lindner様、一昨日は面接をありがとうございました。"),
    ],
)
def test_two_days_ago_is_right_after_two_days_and_wrong_after_one(language: str, text: str) -> None:
    assert "wrong_when" not in _findings(text, language, "2026-11-17")
    assert "wrong_when" in _findings(text, language, "2026-11-10")


def test_who_is_greeted_by_a_position_is_nobody_else() -> None:
    for greeting in ("園長先生", "部長さん", "店長様"):
        said = _findings(
            f"{greeting}、昨日はありがとうございました。", "ja", "2026-11-18", "堀内 節子"
        )
        assert "other_name" not in said
    said = _findings("田中先生、昨日はありがとうございました。", "ja", "2026-11-18", "堀内 節子")
    assert "other_name" in said


def test_thanks_for_an_offer_nobody_made_are_found_however_thankful() -> None:
    for thanks in ("心より御礼申し上げます", "光栄に存じます", "ほっとしております"):
        text = f"堀内様、内定のご連絡をいただき、{thanks}。"
        assert "presumes" in _findings(text, "ja", "2026-11-18", "堀内 節子"), text


HARMLESS: Final = [
    ("en", "I liked the workshop: deadlines but no shouting."),
    ("de", "danke für alles und dafür, dass Sie so schnell Bescheid gegeben haben."),
    (
        "en",
        "I'd like to add you to my professional network, it says here; above all I want to thank you for the lesson in the glasshouse, which I have told everybody about.",  # noqa: E501
    ),
    ("en", "thank you for the frank feedback on my drawing."),
    ("en", "please give my regards to the man at the lathe."),
    ("en", '"No pressure at work this week," you said, and then the siren went.'),
    ("es", "sigo pensando en las lámparas del siglo XX."),
    ("pt", "adorei as fotografias do século XX."),
    ("fr", "j'ai adoré les affiches du XXe siècle."),
    ("es", "le vuelvo a mandar un saludo, como quedamos."),
    ("ja", "なぜか温かい気持ちになりました。またいつか。"),
]


@pytest.mark.parametrize(("language", "sentence"), HARMLESS)
def test_what_a_seventh_set_showed_to_be_harmless_is_left_in_peace(
    language: str, sentence: str
) -> None:
    assert not found(language, sentence)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Hi Ada, thanks for the coffee on Friday."),
        ("en", "Hi Ada, thank you for sitting down with me Friday."),
        ("de", "Hallo Ada, danke für den Kaffee am Freitag."),
        ("fr", "Bonjour Ada, merci pour le café de vendredi."),
        ("es", "Hola, Ada: mil gracias por el café del viernes."),
        ("pt", "Oi, Ada! Gostei de estar com você na sexta-feira."),
    ],
)
def test_thanks_for_a_thing_of_another_day_are_found(language: str, text: str) -> None:
    assert "wrong_when" in _findings(text, language, "2026-11-17")
    assert "wrong_when" not in _findings(text, language, "2026-11-13")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Hi Ada, thank you for your kind lines on Friday."),
        ("de", "Hallo Ada, danke für Ihre Zeilen vom Freitag."),
        ("fr", "Bonjour Ada, merci pour votre mot de vendredi."),
        ("es", "Hola, Ada: gracias por su aviso del viernes."),
        ("pt", "Oi, Ada! Obrigada pelo aviso de sexta-feira."),
    ],
)
def test_thanks_for_a_message_of_another_day_are_left_in_peace(language: str, text: str) -> None:
    assert "wrong_when" not in _findings(text, language, "2026-11-17")


def test_who_is_begged_to_think_again_is_pressed() -> None:
    for language, sentence in (
        ("en", "I beg you to reconsider."),
        ("de", "bitte überlegen Sie es sich noch einmal: überdenken Sie Ihre Absage."),
        ("fr", "pouvez-vous reconsidérer votre décision."),
        ("es", "le ruego que lo reconsidere."),
        ("pt", "peço que reconsidere."),
        ("ja", "どうかご再考いただけますと幸いです。"),
    ):
        assert "presses" in found(language, sentence, "rejected"), sentence


def test_a_name_without_its_umlaut_is_the_same_name() -> None:
    for name, called in (("Levent Özdemir", "Oezdemir"), ("Jörg Müller", "Mueller")):
        said = _findings(f"Guten Tag Herr {called}, danke.", "de", "2026-11-17", name)
        assert "other_name" not in said
    assert "other_name" in _findings(
        "Guten Tag Herr Aydin, danke.", "de", "2026-11-17", "L. Özdemir"
    )


def test_who_cannot_wait_to_begin_forgets_the_no() -> None:
    for sentence in ("mal posso esperar pra começar.", "não vejo a hora de começar."):
        assert "eager_after_no" in found("pt", sentence, "rejected"), sentence


def test_a_chatty_note_is_read_in_its_language() -> None:
    text = (
        "Fala, Ada! Curti demais o papo na padaria. Tô animado com a vaga e doido pra começar. Tmj"
    )
    told = _case("en", "2026-11-17", stage="rejected")
    assert "eager_after_no" in {one.id for one in review(text, told)}


def test_points_and_multiples_are_a_pitch() -> None:
    for sentence in ("TOEIC900点で、英語は得意です。", "前の店では売上を2倍にしました。"):
        assert "pitches" in found("ja", sentence), sentence
