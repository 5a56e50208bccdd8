"""Spanish notes: what was spoken of, and what excites."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines
from followup_rules.note.wording.es.closing import MOVING, WANTS
from followup_rules.note.wording.es.shaping import going_on, spoken

BARE_TOPIC: Final[Versions] = (
    (
        *lines(
            "wp",
            "",
            "gracias por la charla| {of_when}| sobre {thing}.",
            "gracias por la conversación| {of_when}| sobre {thing}.",
            "muchas gracias por la conversación| {of_when}| sobre {thing}.",
            "gracias por contarme| {when}| {clause}.",
            "muchas gracias por contarme| {when}| {clause}.",
            "gracias por explicarme| {when}| {explained}.",
        ),
        Line("gracias por la llamada| {of_when}| y por contarme {clause}.", "wp", "phone !several"),
        Line(
            "gracias por la llamada| {of_when}| y por explicarme {explained}.",
            "wp",
            "phone !several",
        ),
        *lines(
            "wp",
            "thanked",
            "gracias otra vez por la charla| {of_when}| sobre {thing}.",
            "gracias otra vez por contarme| {when}| {clause}.",
            "gracias otra vez por explicarme| {when}| {explained}.",
        ),
        *lines(
            "f",
            "",
            "muchas gracias por la conversación| {of_when}| sobre {thing}.",
            "muchas gracias por explicarme| {when}| {explained}.",
        ),
        *lines(
            "f",
            "!familiar",
            "le agradezco la conversación| {of_when}| sobre {thing}.",
            "le agradezco que {when}| me contara| {clause}.",
            "le agradezco que {when}| me explicara| {explained}.",
        ),
        *lines(
            "f",
            "thanked !familiar",
            "le agradezco de nuevo la conversación| {of_when}| sobre {thing}.",
            "le agradezco de nuevo que {when}| me contara| {clause}.",
            "le agradezco de nuevo que {when}| me explicara| {explained}.",
        ),
    ),
    Line("gracias por la conversación| {of_when}| sobre {thing}."),
    Line("gracias por explicarme| {when}| {explained}."),
    Line("gracias por contarme| {when}| {clause}."),
)
"""Thanks | when | the topic."""
TALK_AND_TOPIC: Final[Versions] = BARE_TOPIC
TOLD: Final = (
    *spoken(
        "w",
        "warm !was_frank",
        "me encantó hablar con … {of}.",
        "disfruté mucho hablando con … {of}.",
    ),
    *spoken("w", "warm", "me encantó charlar con … {of}."),
    *lines("w", "warm !video", "me encantó la charla sobre {thing}."),
    *spoken("wp", "!cold !was_frank", "me gustó mucho hablar con … {of}."),
    *spoken("wp", "!cold", "me gustó mucho charlar con … {of}."),
    *lines("p", "!cold", "me interesó mucho lo que comentamos sobre {thing}."),
    *lines("wp", "!cold", "me gustó mucho que me <contara/contaras> {clause}."),
    *lines(
        "f",
        "!hold !cold",
        "me interesó mucho lo que comentamos sobre {thing}.",
        "me interesó mucho saber {clause}.",
    ),
    Line("me resultó muy útil saber {clause}.", "f", "met !cold"),
    *lines(
        "f",
        "!cold !grave",
        "fue un gusto hablar <con usted/contigo> {of}.",
        "fue un gusto conversar <con usted/contigo> sobre {thing}.",
        "fue un gusto hablar <con usted/contigo> de {clause}.",
    ),
)
"""What was spoken of. Nobody is glad of faults."""
TOLD_TWO: Final = (
    *spoken("w", "warm !was_frank", "me encantó hablar con … {of_one} y {of_two}."),
    *spoken("w", "warm", "me encantó charlar con … {of_one} y {of_two}."),
    *spoken("wp", "!cold !was_frank", "me gustó mucho hablar con … {of_one} y {of_two}."),
    *lines("wp", "!cold", "me gustó mucho {one_hearing} y {two_hearing}."),
    *lines(
        "f",
        "roomy !cold",
        "me interesó mucho lo que comentamos sobre {both}.",
        "fue un gusto hablar <con usted/contigo> {of_one} y {of_two}.",
    ),
)
EXPLAINED: Final = (
    Line("gracias también por explicarme {explained}.", "wp"),
    Line("le agradezco también que me explicara {explained}.", "f", "!familiar"),
    Line("gracias también por explicarme {explained}.", "f", "familiar"),
)
EXCITES: Final = (
    *lines("wpf", "wants_role", "lo que más me atrae del puesto {is_excites}."),
    *lines(
        "wp",
        "wants_company !thankful",
        "me atrae mucho {excites_sg}.",
        "{Excites_pl} me atraen mucho.",
    ),
    *lines("wp", "wants_company !wants_role !quiet", "lo que más me atrae {is_excites}."),
    *lines("f", "wants_company !wants_role !hold !quiet", "lo que más me interesa {is_excites}."),
)
_EXCITES_ROLE: Final = (
    *lines(
        "wp",
        "wants_role met !both_know",
        "el puesto de {role} me atrae mucho, sobre todo por {excites_sg}.",
        "lo que más me atrae del puesto de {role} {is_excites}.",
    ),
    *lines(
        "f",
        "wants_role met !both_know",
        "lo que más me atrae del puesto de {role} {is_excites}.",
        "el puesto de {role} me interesa mucho, en especial por {excites_sg}.",
    ),
)
_WANTS_ROLE: Final = (
    Line("el puesto de {role} me hace mucha ilusión.", "w", "wants_role european met !both_know"),
    Line("me entusiasma el puesto de {role}.", "w", "wants_role !european met !both_know"),
    Line("me interesa mucho el puesto de {role}.", "wpf", "wants_role met !both_know"),
    Line("el puesto de {role} me interesa mucho.", "wpf", "wants_role met !both_know"),
    Line("tengo mucho interés en el puesto de {role}.", "pf", "wants_role met !both_know"),
)
TOPIC: Final[Versions] = (
    (*TOLD, *TOLD_TWO, *EXPLAINED),
    (*EXCITES, *_EXCITES_ROLE),
    (*MOVING, *going_on(*WANTS, *_WANTS_ROLE)),
    Line("me interesa mucho lo que se hace {at}.", needs="!wants_role wants_company"),
    Line("el trabajo del equipo me sigue interesando.", needs="!wants_role"),
    # Where there is room, no note leaves the interest out (S21).
    Line("el puesto me interesa mucho.", needs="wants_role booked roomy"),
)
AGAIN_TOPIC: Final[Versions] = (
    (
        Line("muchas gracias| por la conversación sobre {thing}.", needs="met"),
        Line("muchas gracias| por la charla sobre {thing}.", "wp", "met"),
        Line("muchas gracias| por contarme {clause}.", "wp", "met"),
        Line("gracias otra vez| por la charla sobre {thing}.", "wp", "met thanked"),
        Line("gracias de nuevo| por la conversación sobre {thing}.", needs="met thanked"),
    ),
    (
        Line("muchas gracias por la charla| {of_when}.", "wp", "met"),
        Line("gracias otra vez por la charla| {of_when}.", "wp", "met thanked"),
        Line("muchas gracias por la entrevista| {of_when}.", "f", "met"),
        Line("muchas gracias por la conversación| {of_when}.", "f", "met"),
    ),
    Line("muchas gracias| por la entrevista.", needs="met"),
)
ENJOYED_TOPIC: Final[Versions] = (
    (
        Line("me encantó la charla {of_when}| sobre {thing}.", "w", "!several"),
        Line("me encantó hablar contigo {when}| {of}.", "w", "familiar !was_frank"),
        Line("me encantó charlar contigo {when}| {of}.", "w", "familiar"),
        Line("me encantó que {when} me <contara/contaras>| {clause}.", "w"),
        Line(
            "me alegró mucho conocerte {when}| y hablar contigo {of}.",
            "w",
            "on_site familiar !several !known !was_frank",
        ),
        Line("me gustó mucho la conversación {of_when}| sobre {thing}.", "p", "!cold"),
        Line("me interesó mucho lo que comentamos {when}| sobre {thing}.", "f", "!cold"),
    ),
    (
        *spoken("w", "!was_frank", "disfruté mucho hablando con … {when}| {of}."),
        *spoken("p", "!cold", "me gustó mucho hablar con … {when}| {of}."),
        Line("fue un gusto conversar <con usted/contigo> {when}| sobre {talked}.", "f"),
    ),
)
SPOKEN_OF: Final[Versions] = ((*TOLD, *TOLD_TWO),)
