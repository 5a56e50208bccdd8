# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: closes: the wish to connect, the interest, the day ahead."""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.common import lines
from followup_rules.note.wording.es.shaping import cooler, going_on, spoken

WANTS: Final = (
    Line("me encantaría formar parte del equipo.", "w", "wants_role boss !internal"),
    Line("el puesto me hace mucha ilusión.", "w", "wants_role european"),
    Line("me encantaría trabajar {at}.", "w", "wants_role !internal"),
    Line("me interesa mucho trabajar {at}.", "p", "wants_role !internal"),
    Line("el puesto me interesa mucho.", "wp", "wants_role"),
    Line("el puesto me interesa mucho.", "f", "wants_role"),
    Line("me interesa mucho la posibilidad de trabajar {at}.", "f", "wants_role !internal"),
    Line("tengo mucho interés en el puesto.", "f", "wants_role"),
)


_MOVING_THEN: Final = (
    *lines(
        "wp",
        "wants_role moves_on",
        "me alegra mucho pasar a la siguiente etapa, y me gustaría que siguiéramos en contacto por aquí.",
        "me alegra mucho seguir en el proceso, y me gustaría seguir en contacto por aquí.",
    ),
    *lines(
        "f",
        "wants_role moves_on",
        "me alegra mucho pasar a la siguiente etapa, y sería un gusto seguir en contacto por aquí.",
        "me alegra mucho seguir en el proceso, y sería un gusto seguir en contacto <con usted/contigo> por aquí.",
    ),
)
"""That one looks forward to the next step, in place of the interest, and a close."""
MOVING: Final = (
    Line("me alegra mucho pasar a la siguiente etapa.", "wpf", "wants_role moves_on"),
    Line("me alegra mucho seguir en el proceso.", "wpf", "wants_role moves_on"),
)
_COLLEAGUES: Final = (
    Line(
        "como trabajamos en la misma empresa, me gustaría que conectáramos también por aquí.",
        "wp",
        "internal",
    ),
    Line(
        "como colegas de la misma empresa, sería un gusto estar en contacto por aquí.",
        "f",
        "internal",
    ),
)


def _unless_arranged(*closes: Line) -> tuple[Line, ...]:
    """Return closes for whom nobody is thanked yet for arranging the day that they name."""
    return tuple(
        replace(one, needs=f"{one.needs} {need}")
        for one in closes
        for need in ("!arranged", "arranged several", "arranged !several thankful")
    )


_AHEAD: Final = (
    Line("me gustaría seguir en contacto. ¡Nos vemos {next}!", "w", "again_with_you"),
    *lines(
        "w",
        "again_with_you",
        "me gustaría que siguiéramos en contacto por aquí. ¡Nos vemos {next}!",
    ),
    *lines(
        "p",
        "again_with_you",
        "nos vemos {next}; mientras tanto, me gustaría seguir en contacto por aquí.",
        "nos vemos {next}; mientras tanto, sería un gusto seguir en contacto por aquí.",
    ),
    *lines(
        "f",
        "again_with_you",
        "nos vemos {next}; mientras tanto, sería un gusto seguir en contacto por aquí.",
        "nos vemos {next}; mientras tanto, me gustaría seguir en contacto por aquí.",
    ),
    *_unless_arranged(
        *lines(
            "wp",
            "booked !again_with_you roomy wants_role",
            "tengo muchas ganas de que llegue {next}, y me gustaría que siguiéramos en contacto por aquí.",
        ),
        *lines(
            "wp",
            "booked !again_with_you roomy !wants_role",
            "me alegra pasar a la siguiente etapa, y me gustaría que siguiéramos en contacto por aquí.",
        ),
        *lines(
            "f",
            "booked !again_with_you roomy",
            "me alegra pasar a la siguiente etapa, y sería un gusto seguir en contacto por aquí.",
            "me alegra pasar a la siguiente etapa, y me gustaría seguir en contacto <con usted/contigo> por aquí.",
        ),
    ),
)
_AHEAD_SHORT: Final = (
    *lines("w", "again_with_you", "¡Nos vemos {next}!"),
    *lines("wp", "again_with_you", "nos vemos {next}."),
    *lines("f", "again_with_you", "nos vemos {next}."),
)
"""The same where there is no room for the wish to connect."""
_AHEAD_BRIEF: Final = (
    Line("me gustaría seguir en contacto. Nos vemos {next}.", "p", "again_with_you"),
    Line(
        "me gustaría seguir en contacto. Nos vemos {next}.",
        "f",
        "again_with_you",
    ),
)
"""The same in fewer words."""
AHEAD_CLOSE: Final[Versions] = (_AHEAD, _AHEAD_BRIEF, _AHEAD_SHORT)
"""That one looks forward to the next interview, and a close."""
_IN_TOUCH: Final = (
    Line("me gustaría que estuviéramos en contacto por aquí.", "wp", "offered !internal"),
    Line("sería un gusto estar en contacto por aquí.", "pf", "offered !internal"),
    *lines(
        "wp",
        "!internal",
        "me gustaría que siguiéramos en contacto por aquí.",
        "me gustaría seguir en contacto.",
    ),
    # A wish for warm words: after a silence it would press.
    *lines(
        "w",
        "!internal !silent",
        "ojalá sigamos en contacto por aquí.",
        "ojalá sigamos en contacto.",
    ),
    Line("ojalá sigamos en contacto.", "p", "!internal !silent argentine"),
    Line("sería un gusto seguir en contacto.", "p", "!internal"),
    Line("me encantaría seguir en contacto por aquí.", "w", "!internal warm"),
    Line(
        "me encantó charlar contigo, y ojalá sigamos en contacto.",
        "w",
        "!internal warm familiar colleague thankful !spoken",
    ),
    *lines(
        "f",
        "!internal",
        "sería un gusto seguir en contacto <con usted/contigo> por aquí.",
        "me gustaría seguir en contacto <con usted/contigo> por aquí.",
        "me gustaría seguir en contacto <con usted/contigo>.",
        "sería un gusto seguir en contacto.",
    ),
)
CLOSE: Final[Versions] = (
    (*_COLLEAGUES, *_AHEAD, *_IN_TOUCH),
    (
        Line("sería un gusto seguir en contacto.", "f"),
        Line("me gustaría seguir en contacto <con usted/contigo>.", "f"),
    ),
    _AHEAD_BRIEF,
    _AHEAD_SHORT,
    Line("me gustaría seguir en contacto.", "wp"),
)
_KEEN: Final = (
    *lines(
        "w",
        "wants_role european !internal",
        "el puesto me hace mucha ilusión, y me gustaría seguir en contacto por aquí.",
    ),
    *lines(
        "w",
        "wants_role european !internal warm",
        "el puesto me hace mucha ilusión, y me gustaría que siguiéramos en contacto.",
    ),
    *lines(
        "w",
        "wants_role !internal warm",
        "me encantaría trabajar {at}, y ojalá sigamos en contacto.",
        "me encantaría formar parte del equipo, y ojalá sigamos en contacto por aquí.",
    ),
    *lines(
        "wp",
        "wants_role !internal",
        "el puesto me interesa mucho, y me gustaría seguir en contacto por aquí.",
        "me interesa mucho el puesto, y sería un gusto seguir en contacto por aquí.",
    ),
    *lines(
        "f",
        "wants_role !internal",
        "tengo mucho interés en el puesto, y sería un gusto seguir en contacto por aquí.",
        "el puesto me interesa mucho, y me gustaría seguir en contacto <con usted/contigo> por aquí.",
    ),
)
"""That one wants the job, and a close."""
_KEEN_ROLE: Final = (
    *lines(
        "w",
        "wants_role european !internal met !both_know",
        "el puesto de {role} me hace mucha ilusión, y me gustaría que siguiéramos en contacto por aquí.",
    ),
    *lines(
        "wp",
        "wants_role !internal met !both_know",
        "me interesa mucho el puesto de {role}, y me gustaría seguir en contacto por aquí.",
        "el puesto de {role} me interesa mucho, y me gustaría que siguiéramos en contacto por aquí.",
    ),
    *lines(
        "f",
        "wants_role !internal met !both_know",
        "el puesto de {role} me interesa mucho, y me gustaría seguir en contacto por aquí.",
    ),
)
_KEEN_EXCITED: Final = (
    *lines(
        "wp",
        "wants_role roomy !internal",
        "el puesto me atrae mucho, sobre todo por {also_excites}. Me gustaría seguir en contacto por aquí.",
    ),
    *lines(
        "w",
        "wants_role roomy !internal warm",
        "el puesto me atrae mucho, sobre todo por {also_excites}. Me gustaría que siguiéramos en contacto por aquí.",
    ),
    *lines(
        "f",
        "wants_role roomy !internal",
        "tengo mucho interés en el puesto, en especial por {also_excites}, y sería un gusto seguir en contacto <con usted/contigo>.",
    ),
)
CLOSE_WANTS: Final[Versions] = (
    (*_MOVING_THEN, *going_on(*_KEEN, *_KEEN_ROLE)),
    Line(
        "el puesto me interesa mucho y me gustaría seguir en contacto.",
        "wp",
        needs="wants_role",
    ),
    Line(
        "el puesto me interesa mucho y sería un gusto seguir en contacto.",
        needs="wants_role",
    ),
)
CLOSE_KEEN: Final[Versions] = (
    (*_MOVING_THEN, *going_on(*_KEEN, *_KEEN_ROLE, *_KEEN_EXCITED), *_COLLEAGUES, *_AHEAD),
    (*_AHEAD_SHORT, *_IN_TOUCH),
    *CLOSE[1:],
)
"""Closes that say, where it is so, that one wants the job."""
STAY: Final[Versions] = (
    (
        Line("me gustaría que siguiéramos en contacto por aquí.", "wp"),
        Line("me gustaría seguir en contacto.", "wp"),
        Line("sería un gusto seguir en contacto.", "f"),
        Line("me gustaría seguir en contacto <con usted/contigo>.", "f"),
    ),
    "ojalá sigamos en contacto.",
)
TIME_CLOSE: Final[Versions] = (
    (
        *lines(
            "w",
            "!internal",
            "muchas gracias por todo;| me gustaría que siguiéramos en contacto por aquí.",
        ),
        Line(
            "muchas gracias por todo;| así estamos en contacto también por aquí.",
            "w",
            "internal",
        ),
    ),
)


TOPIC_CLOSE: Final[Versions] = (
    (
        *spoken(
            "wp",
            "wants_role moves_on !cold !was_frank",
            "me gustó mucho hablar con … {of} y me alegra pasar a la siguiente etapa.| Sería un gusto seguir en contacto.",
        ),
        Line(
            "fue un gusto conversar <con usted/contigo> sobre {thing}, y me alegra pasar a la siguiente etapa,| y me gustaría seguir en contacto por aquí.",
            "f",
            "wants_role moves_on !cold",
        ),
        *spoken(
            "w",
            "warm !internal !was_frank",
            "me encantó hablar con … {of},| y me gustaría que siguiéramos en contacto.",
            "disfruté mucho hablando con … {of},| y me gustaría que siguiéramos en contacto por aquí.",
        ),
        *spoken(
            "w",
            "warm !internal !silent !was_frank",
            "me encantó hablar con … {of_one} y {of_two}.| Ojalá sigamos en contacto por aquí.",
        ),
        *lines(
            "w",
            "warm !internal !video",
            "me encantó la charla sobre {thing}.| Me gustaría que siguiéramos en contacto por aquí.",
            "me encantó que me <contara/contaras> {clause}.| Me gustaría que siguiéramos en contacto.",
        ),
        *spoken(
            "w",
            "!internal !cold !silent !was_frank",
            "me gustó mucho hablar con … {of}.| Ojalá sigamos en contacto.",
        ),
        *spoken(
            "p",
            "!internal !cold !was_frank",
            "me gustó mucho hablar con … {of}.| Sería un gusto seguir en contacto.",
        ),
        *lines(
            "p",
            "!internal !cold",
            "me interesó mucho lo que comentamos sobre {thing},| y me gustaría que siguiéramos en contacto por aquí.",
        ),
        *lines(
            "f",
            "!internal !cold !grave",
            "fue un gusto conversar <con usted/contigo> sobre {thing},| y me gustaría seguir en contacto <con usted/contigo> por aquí.",
            "fue un gusto hablar <con usted/contigo> {of}.| Me gustaría seguir en contacto.",
        ),
        *lines(
            "f",
            "!internal !cold",
            "me interesó mucho lo que comentamos sobre {thing}.| Sería un gusto seguir en contacto <con usted/contigo>.",
            "me interesó mucho saber {clause},| y sería un gusto seguir en contacto <con usted/contigo>.",
            "me interesó mucho lo que comentamos sobre {both},| y sería un gusto seguir en contacto por aquí.",
        ),
        Line(
            "le agradezco también que me explicara {explained}.| Sería un gusto seguir en contacto <con usted/contigo> por aquí.",
            "f",
            "!internal !familiar",
        ),
        Line(
            "gracias también por explicarme {explained}.| Me gustaría seguir en contacto por aquí.",
            "wp",
            "!internal",
        ),
        Line(
            "me gustó mucho hablar {of} y, ya que trabajamos en la misma empresa,| me gustaría seguir en contacto por aquí.",
            "wp",
            "internal",
        ),
        Line(
            "me interesó mucho lo que comentamos sobre {thing} y, como colegas de la misma empresa,| sería un gusto seguir en contacto.",
            "f",
            "internal",
        ),
    ),
    (
        *lines(
            "wp",
            "wants_company !internal !thankful",
            "me atrae mucho {excites_sg}.| Me gustaría seguir en contacto por aquí.",
            "{Excites_pl} me atraen mucho.| Me gustaría que siguiéramos en contacto por aquí.",
        ),
        *lines(
            "wp",
            "wants_role !internal",
            "lo que más me atrae del puesto {is_excites},| y me gustaría que siguiéramos en contacto por aquí.",
        ),
        *lines(
            "f",
            "wants_role !internal",
            "lo que más me atrae del puesto {is_excites},| y sería un gusto seguir en contacto por aquí.",
        ),
        *lines(
            "wp",
            "wants_role !internal met !both_know",
            "el puesto de {role} me atrae mucho, sobre todo por {excites_sg}.| Me gustaría seguir en contacto por aquí.",
            "lo que más me atrae del puesto de {role} {is_excites}.| Me gustaría seguir en contacto por aquí.",
        ),
        *lines(
            "f",
            "wants_role !internal met !both_know",
            "lo que más me atrae del puesto de {role} {is_excites},| y sería un gusto seguir en contacto <con usted/contigo> por aquí.",
            "el puesto de {role} me interesa mucho, en especial por {excites_sg},| y me gustaría seguir en contacto por aquí.",
        ),
        *lines(
            "f",
            "wants_company !wants_role !internal !quiet",
            "lo que más me interesa {is_excites},| y sería un gusto seguir en contacto <con usted/contigo>.",
        ),
    ),
    cooler(
        *lines(
            "wp",
            "wants_role moves_on",
            "me alegra mucho pasar a la siguiente etapa,| y me gustaría que siguiéramos en contacto por aquí.",
        ),
        *lines(
            "f",
            "wants_role moves_on",
            "me alegra mucho pasar a la siguiente etapa,| y sería un gusto seguir en contacto por aquí.",
        ),
        *lines(
            "w",
            "wants_role !moves_on european !internal warm",
            "el puesto me hace mucha ilusión| y me gustaría que siguiéramos en contacto por aquí.",
        ),
        *lines(
            "w",
            "wants_role !moves_on !internal warm",
            "me encantaría trabajar {at},| y ojalá sigamos en contacto.",
            "me encantaría formar parte del equipo,| y ojalá sigamos en contacto por aquí.",
        ),
        *lines(
            "wp",
            "wants_role !moves_on !internal",
            "el puesto me interesa mucho| y me gustaría que siguiéramos en contacto por aquí.",
        ),
        *lines(
            "f",
            "wants_role !moves_on !internal !about",
            "tengo mucho interés en el puesto| y sería un gusto seguir en contacto <con usted/contigo> por aquí.",
            "el puesto me interesa mucho,| y me gustaría seguir en contacto <con usted/contigo> por aquí.",
        ),
        *lines(
            "w",
            "wants_role !moves_on european !internal met !both_know",
            "el puesto de {role} me hace mucha ilusión| y me gustaría seguir en contacto por aquí.",
        ),
        *lines(
            "wp",
            "wants_role !moves_on !internal met !both_know",
            "me interesa mucho el puesto de {role}| y sería un gusto seguir en contacto por aquí.",
            "el puesto de {role} me interesa mucho,| y me gustaría seguir en contacto por aquí.",
        ),
        *lines(
            "f",
            "wants_role !moves_on !internal met !both_know !about",
            "tengo mucho interés en el puesto de {role}| y sería un gusto seguir en contacto <con usted/contigo>.",
            "el puesto de {role} me interesa mucho,| y me gustaría seguir en contacto <con usted/contigo> por aquí.",
        ),
    ),
    Line(
        "el puesto me interesa mucho| y me gustaría que siguiéramos en contacto.",
        "wp",
        needs="wants_role !booked",
    ),
    Line(
        "el puesto me interesa mucho| y sería un gusto seguir en contacto.",
        "f",
        "wants_role !booked !about",
    ),
)
TOLD_WANTS_LINES: Final = (
    *spoken(
        "w",
        "warm wants_role european !internal !was_frank",
        "me encantó hablar con … {of}, y el puesto me hace mucha ilusión.",
    ),
    *spoken(
        "p",
        "wants_role !cold !was_frank",
        "me gustó hablar con … {of}, y el puesto me interesa mucho.",
    ),
    *lines(
        "f",
        "wants_role !cold !booked !grave",
        "nuestra conversación sobre {thing} confirmó mi interés en el puesto.",
    ),
    *lines(
        "f",
        "wants_role !cold !grave",
        "fue un gusto conversar <con usted/contigo> sobre {thing}, y el puesto me interesa de verdad.",
    ),
)
MOVING_CLOSE: Final[Versions] = (
    tuple(
        one
        for entry in TOPIC_CLOSE
        for one in equally_good(entry)
        if isinstance(one, Line) and "moves_on" in one.needs.split()
    ),
    Line(
        "me alegra seguir en el proceso;| me gustaría seguir en contacto.",
        needs="wants_role moves_on",
    ),
)
"""That it goes on | close, with what was spoken of where there is room."""
TOLD_WANTS: Final[Versions] = (going_on(*TOLD_WANTS_LINES),)
"""What was spoken of, and that one wants the job."""
