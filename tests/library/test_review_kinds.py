"""Kinds of faults that people word freely, in every language, and what is like them and is good.

The sentences are this test's own: none stands in a set that the reviewer was measured on.
"""

from typing import Final

import pytest

from followup_rules.case import Case
from followup_rules.note import review

HELLO: Final = {
    "en": "Hi Ada, ",
    "de": "Hallo Ada, ",
    "fr": "Bonjour Ada, ",
    "es": "Hola, Ada: ",
    "pt": "Oi, Ada! ",
    "ja": "Ada Lindner様、",
}


def found(
    language: str, sentence: str, stage: str = "awaiting_decision", **person: str
) -> set[str]:
    told = {
        "today": "2026-11-20",
        "person": {"name": "Ada Lindner", **person},
        "application": {
            "role": "Data Analyst",
            "company": "Oakline",
            "stage": stage,
            "interest": "role_and_company",
        },
        "interviews": [{"on": "2026-11-17"}],
        "account": {"note_limit": 300},
        "preferences": {"note_language": language},
    }
    return {one.id for one in review(HELLO[language] + sentence, Case.model_validate(told))}


BAD: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "attaches": {
        "en": (
            "I'm sending you my cover letter as promised.",
            "Please find my certificates for your records.",
            "PFA my CV.",
            "I've emailed you my portfolio too.",
        ),
        "de": (
            "ich schicke Ihnen noch meinen Lebenslauf.",
            "meine Zeugnisse lege ich bei.",
            "in der Beilage mein Dossier.",
            "meinen Lebenslauf habe ich beigelegt.",
        ),
        "fr": (
            "je me permets de vous transmettre mon portfolio.",
            "vous trouverez mon CV en PJ.",
            "je vous ai envoyé mes diplômes hier.",
        ),
        "es": (
            "le mando mi hoja de vida actualizada.",
            "te paso mi portafolio por acá.",
            "me permito enviarle mis certificados.",
        ),
        "pt": (
            "segue em anexo o meu diploma.",
            "mandei também o portfólio no seu e-mail.",
            "envio-lhe o meu currículo atualizado.",
        ),
        "ja": (
            "職務経歴書を同封いたします。",
            "ポートフォリオをメールでお送りします。",
            "作品集も送らせていただきます。",
        ),
    },
    "pitches": {
        "en": (
            "I'm very reliable and hard-working.",
            "I was twice salesperson of the year.",
            "I'm honest, loyal and creative.",
        ),
        "de": (
            "ich bin zuverlässig, flexibel und lernwillig.",
            "ich war zweimal Mitarbeiterin des Monats.",
            "ich bin ein echter Teamplayer.",
        ),
        "fr": (
            "je suis très sérieuse et polyvalente.",
            "j'ai été deux fois employée du mois.",
            "j'apprends vite.",
        ),
        "es": (
            "soy muy puntual y trabajadora.",
            "fui empleado del mes dos veces.",
            "me considero una persona proactiva.",
        ),
        "pt": (
            "sou pontual, honesta e dedicada.",
            "fui funcionária do mês.",
            "me considero muito esforçado.",
        ),
        "ja": (
            "やる気だけは誰にも負けません。",
            "私は責任感が強く、努力家です。",
            "前職では月間MVPでした。",
        ),
    },
    "presses": {
        "en": (
            "could you put in a kind word for me with the director?",
            "another firm wants my answer by Monday.",
            "I really need this job.",
        ),
        "de": (
            "legen Sie bei der Chefin ein gutes Wort für mich ein.",
            "eine andere Firma wartet auf meine Antwort.",
            "ich zähle auf dich.",
        ),
        "fr": (
            "glissez un mot pour moi au directeur.",
            "une autre entreprise attend ma réponse.",
            "j'ai vraiment besoin de ce travail.",
        ),
        "es": (
            "háblale bien de mí a tu jefe.",
            "otra empresa espera mi respuesta.",
            "cuento con usted.",
        ),
        "pt": (
            "fala bem de mim pro gerente.",
            "outra empresa quer a minha resposta.",
            "preciso muito desse emprego.",
        ),
        "ja": (
            "部長によろしくお口添えください。",
            "他社の回答期限が近いです。",
            "早めにご判断をお願いします。",
        ),
    },
    "request_talk": {
        "en": (
            "my request is still pending.",
            "you haven't accepted me yet.",
            "please hit accept.",
        ),
        "de": (
            "nimm doch bitte meine Anfrage an.",
            "Sie haben mich noch nicht angenommen.",
            "meine Anfrage hängt noch.",
        ),
        "fr": (
            "accepte mon invitation stp.",
            "vous n'avez pas encore accepté ma demande.",
            "mon invitation est toujours en attente.",
        ),
        "es": (
            "todavía no me agregaste.",
            "acéptame porfa.",
            "mi solicitud sigue pendiente.",
        ),
        "pt": (
            "você ainda não aceitou meu convite.",
            "me aceita aí.",
            "meu convite ainda está pendente.",
        ),
        "ja": (
            "承認がまだのようです。",
            "友達申請を承認してください。",
        ),
    },
    "presumes": {
        "en": ("I can't wait to meet my future teammates.", "I'm so glad to have been chosen."),
        "de": (
            "grüß mir meine künftigen Kolleginnen.",
            "ich bin froh, dass ihr mich genommen habt.",
        ),
        "fr": ("saluez ma future équipe.", "merci de m'avoir choisie."),
        "es": ("saludos a mis futuros compañeros.", "qué emoción haber sido seleccionado."),
        "pt": ("um abraço na minha futura equipe.", "que alegria ter sido escolhida."),
        "ja": (
            "新しい職場の皆様にもよろしくお伝えください。",
            "採用していただき、ありがとうございます。",
        ),
    },
    "as_if_over": {
        "en": ("sorry it didn't work out this time.", "what a pity I didn't get the job."),
        "de": ("schade, dass es nicht geklappt hat.", "schade, dass es nichts geworden ist."),
        "fr": ("dommage que ça n'ait pas marché.", "dommage que je n'aie pas été retenue."),
        "es": ("qué pena que no haya salido.", "lástima que no me hayan elegido."),
        "pt": ("pena que não rolou.", "infelizmente não fui selecionado."),
        "ja": ("今回はご縁がなく残念です。", "不採用とのこと、残念です。"),
    },
    "wrong_when": {
        "en": (
            "thanks for the interview on Wednesday.",
            "it was good to meet you on 16 November.",
            "thanks for the interview on the 18th.",
        ),
        "de": (
            "danke für das Kennenlernen am 16. November.",
            "danke für das Gespräch am Mittwoch.",
            "danke für das Gespräch am 18.11.",
        ),
        "fr": ("merci pour l'entrevue de mercredi.", "merci pour la visite du 18 novembre."),
        "es": (
            "gracias por la prueba del 18 de noviembre.",
            "gracias por la entrevista del día 16.",
        ),
        "pt": ("obrigado pela entrevista do dia 18.", "agradeço a visita do dia 16 de novembro."),
        "ja": (
            "水曜日のinterviewではありがとうございました。",
            "18日の面接ではありがとうございました。",
        ),
    },
}
GOOD: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "thanks for reading my CV so closely on Tuesday.",
        "my portfolio and your questions about it: what a good hour.",
        "I send my warm regards to you and your team.",
        "I start my course on 23 November, and our interview was the best part of my week.",
        "your message of Thursday made my day, thank you!!",
        "it was fun 🎉🐔 thank you.",
        "I'm flexible about dates, as I said in the interview.",
        "thank you for choosing me for the interview.",
    ),
    "de": (
        "Sie kannten meinen Lebenslauf besser als ich.",
        "danke für die Führung durch die Anlage!!",
        "ich schicke Ihnen herzliche Grüße.",
        "ab 1. Dezember bin ich im Urlaub, das Gespräch klingt noch nach.",
        "Ihre Nachricht vom Donnerstag hat mich gefreut.",
    ),
    "fr": (
        "merci d'avoir lu mon CV avec tant d'attention.",
        "je vous envoie mes amitiés.",
        "votre message de jeudi m'a fait plaisir, merci !!",
        "merci de m'avoir reçue.",
    ),
    "es": (
        "gracias por leer mi currículum con tanta calma.",
        "le mando un saludo y un abrazo.",
        "gracias por elegirme para la entrevista.",
        "qué risa lo del taller!! 🎉🎉",
    ),
    "pt": (
        "obrigada por ler meu currículo com tanta calma.",
        "mando um abraço para a equipe.",
        "obrigado por aceitar conversar comigo.",
        "adorei a visita!! 🎉🎉",
    ),
    "ja": (
        "履歴書の趣味の欄まで読んでいただき、うれしかったです。",
        "ポートフォリオについてのご質問、勉強になりました。",
        "資料を送っていただき、ありがとうございました。",
    ),
}


@pytest.mark.parametrize(
    ("finding", "language", "sentence"),
    [
        (finding, language, sentence)
        for finding, languages in BAD.items()
        for language, sentences in languages.items()
        for sentence in sentences
    ],
)
def test_a_kind_of_fault_is_found(finding: str, language: str, sentence: str) -> None:
    assert finding in found(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [(language, sentence) for language, sentences in GOOD.items() for sentence in sentences],
)
def test_what_is_like_a_fault_and_is_none_is_not_found(language: str, sentence: str) -> None:
    assert found(language, sentence) == set()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "thank you. I'm so excited to start."),
        ("de", "danke. Ich freue mich riesig auf den Start."),
        ("fr", "merci. J'ai hâte de commencer."),
        ("es", "gracias. Me hace mucha ilusión empezar."),
        ("pt", "obrigada. Estou ansiosa para começar."),
        ("ja", "ありがとうございました。一緒に働けるのが楽しみです。"),
    ],
)
def test_looking_forward_to_the_job_is_right_only_with_it(language: str, sentence: str) -> None:
    assert "eager_after_no" in found(language, sentence, stage="rejected")
    assert found(language, sentence, stage="offer_accepted") == set()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "thank you. My drawings: ada-draws.example.nl"),
        ("de", "danke. Mehr steht auf werkstatt.example.at."),
        ("fr", "merci. Tout est sur atelier.example.ch/photos"),
        ("es", "gracias. Está todo en taller-norte.mx"),
        ("pt", "obrigada. Veja atelie.example.br"),
        ("ja", "ありがとうございました。サイトはkobo.example.jpです。"),
    ],
)
def test_a_bare_address_of_any_country_is_a_link(language: str, sentence: str) -> None:
    assert "link" in found(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "thanks a lot.it was fun, e.g. the tour at 5 p.m."),
        ("de", "danke.es war schön, z.B. die Führung."),
        ("es", "gracias.me encantó la charla."),
        ("pt", "obrigada.do começo ao fim foi ótimo."),
    ],
)
def test_a_stop_without_its_blank_is_no_link(language: str, sentence: str) -> None:
    assert found(language, sentence) == set()


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Thomas Grange", "Tom"),
        ("William Grange", "Bill"),
        ("Elizabeth Grange", "Liz"),
        ("Katherine Grange", "Kate"),
        ("Josef Huber", "Beppo"),
        ("Josef Huber", "Sepp"),
        ("Ximena Orduña", "Xime"),
        ("José Orduña", "Pepe"),
        ("José Prado", "Zé"),
        ("Francisco Prado", "Chico"),
        ("Fernando Prado", "Nando"),
    ],
)
def test_a_nickname_is_no_other_name(name: str, called: str) -> None:
    assert found_with_hello(f"Hi {called}, thank you for your time.", name) == set()


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Thomas Grange", "Tim"),
        ("Lena Grange", "Lea"),
        ("Martina Grange", "Marta"),
        ("Robert Grange", "Bill"),
        ("Pascual Grange", "Paul"),
    ],
)
def test_another_persons_name_never_passes(name: str, called: str) -> None:
    assert found_with_hello(f"Hi {called}, thank you for your time.", name) == {"other_name"}


def found_with_hello(text: str, name: str) -> set[str]:
    case = Case.model_validate(
        {
            "today": "2026-11-20",
            "person": {"name": name},
            "application": {
                "role": "Data Analyst",
                "company": "Oakline",
                "stage": "interviewing",
                "interest": "role_and_company",
            },
            "interviews": [{"on": "2026-11-17"}],
        }
    )
    return {one.id for one in review(text, case)}


@pytest.mark.parametrize("sentence", ["thank you!!", "thank you 🎉🎉"])
def test_marks_in_a_row_are_a_matter_of_taste_unless_it_is_formal(sentence: str) -> None:
    assert found("en", sentence, rapport="warm") == set()
    assert found("en", sentence, rapport="formal") & {"exclamations", "emoji"}
