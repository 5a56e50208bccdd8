# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes. Where the two sides differ, the first says usted and the second tú.

A note of three short sentences: thanks for the conversation, what was good in it, and the wish to
stay in touch; the post stands in the sentence that says one wants it, if at all. With people on
first-name terms who were not said to say tú, nothing addresses anybody ("gracias por la charla").
``european`` is what is said in Spain only, ``american`` what is said in Mexico. A note ends with a
short "Un saludo." where there is room, as people do; it stands in closes only, which come last.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Section, Sentence, Versions, Whole, equally_good
from followup_rules.note.making import made_once
from followup_rules.note.wording.common import Sentences, flat, lines, stating, wholes

GREETINGS: Final = (
    Line("Hola, {name}:", "wp", "!titled"),
    Line("Estimada {name}:", "wp", "titled woman"),
    Line("Estimado {name}:", "wp", "titled man"),
    Line("Estimada {name}:", "wp", "titled ms"),
    Line("Estimado {name}:", "wp", "titled mr"),
    Line("Buenos días, {name}:", "wp", "titled !woman !man !ms !mr"),
    Line("Estimada {name}:", "f", "woman"),
    Line("Estimado {name}:", "f", "man"),
    Line("Estimada {name}:", "f", "ms"),
    Line("Estimado {name}:", "f", "mr"),
    Line("Buenos días, {name}:", "f", "!woman !man !ms !mr"),
    Line("Hola:"),
)


def _spoken(tones: str, needs: str, *texts: str) -> tuple[Line, ...]:
    """Return lines in which " con …" says with whom: "contigo", "con usted", or nobody.

    To someone greeted by the first name who was not said to say tú, it stays open; in Mexico
    "con usted" is what one says to them.
    """
    each = (
        (" contigo", "familiar"),
        (" con usted", "american !familiar"),
        ("", "!familiar !american"),
    )
    return tuple(
        Line(text.replace(" con …", whom), tones, f"{needs} {need}".strip())
        for text in texts
        for whom, need in each
    )


def _addressed(tones: str, needs: str, *texts: str) -> tuple[Line, ...]:
    """Return lines with "<tuviera/tuvieras>" in it for whoever says tú, or usted in Mexico."""
    return tuple(
        Line(text, tones, f"{needs} {need}".strip())
        for text in texts
        for need in ("familiar", "american !familiar")
    )


def signed_off(versions: Versions, *, always: bool = False) -> Versions:
    """Return sentences that may end a note, with a greeting where there is room.

    ``always``: formal ones stand with it or not at all.
    """
    return tuple(
        tuple(
            Line(f"{line.text}{greeting}", line.tones, line.needs)
            for one in equally_good(entry)
            for line in (one if isinstance(one, Line) else Line(one),)
            for greeting in (
                (" Un cordial saludo.", " Saludos.")
                if always and line.tones == "f"
                else (f"[ Un {'cordial ' * (line.tones == 'f')}saludo.]",)
            )
        )
        for entry in versions
    )


ENJOYED: Final[Versions] = (
    (
        *lines("wpf", "!several", "me gustó mucho la conversación {of_when}."),
        *lines("wpf", "several", "me gustó mucho hablar {when}."),
    ),
    "me gustó mucho la conversación.",
)
SPOKE: Final[Versions] = (
    "hablamos {when} sobre el puesto de {role}.",
    "hablamos sobre el puesto de {role}.",
    "hablamos {when}.",
    "hablamos en mi entrevista.",
)
_SHORT_THANKS: Final = (
    *lines(
        "wp",
        "!several",
        "gracias por la charla| {of_when}.",
        "gracias por la conversación| {of_when}.",
        "muchas gracias por la charla| {of_when}.",
    ),
    *lines(
        "wp",
        "on_site !peer",
        "gracias por recibirme| {when}.",
        "muchas gracias por recibirme| {when}.",
    ),
    *lines(
        "wp",
        "phone !several",
        "gracias por la llamada| {of_when}.",
        "muchas gracias por la llamada| {of_when}.",
    ),
    Line("muchas gracias por la entrevista| {of_when}.", "p", "!peer !several"),
    *lines(
        "wp",
        "several !twice !silent !hold !long_ago",
        "gracias por la charla| {of_when}.",
        "muchas gracias por la charla| {of_when}.",
    ),
    *lines(
        "wp",
        "several !twice familiar",
        "gracias por tu tiempo| {when}.",
        "muchas gracias por tu tiempo| {when}.",
    ),
    Line("gracias por atenderme| {when}.", "wp", "several !twice"),
    Line("gracias por| las dos charlas.", "wp", "twice"),
    *lines(
        "wp",
        "arranged booked !again_with_you !several !phone !thankful",
        "gracias por la charla| {of_when} y por organizar la entrevista {of_next}.",
        "muchas gracias por la charla| {of_when} y por organizar la entrevista {of_next}.",
    ),
    *lines(
        "wp",
        "arranged booked !again_with_you !several phone !thankful",
        "gracias por la llamada| {of_when} y por organizar la entrevista {of_next}.",
        "muchas gracias por la llamada| {of_when} y por organizar la entrevista {of_next}.",
    ),
    *lines(
        "wp",
        "thanked !several !silent !cold",
        "gracias de nuevo por la charla| {of_when}.",
        "gracias otra vez por la conversación| {of_when}.",
    ),
)
"""Thanks | when."""
_ROLE_THANKS: Final = (
    *lines(
        "wp",
        "!several !thanked met !both_know",
        "gracias por la entrevista| {of_when} para el puesto de {role}.",
        "muchas gracias por la entrevista| {of_when} para el puesto de {role}.",
        "gracias por la charla| {of_when} sobre el puesto de {role}.",
    ),
    Line(
        "gracias por la llamada| {of_when} sobre el puesto de {role}.",
        "wp",
        "phone !several !thanked met !both_know",
    ),
    Line(
        "gracias de nuevo por la entrevista| {of_when} para el puesto de {role}.",
        "wp",
        "thanked !several !silent !cold met !both_know",
    ),
)
"""Thanks | when and role."""
THANKS_TALK: Final[Versions] = (
    (*_SHORT_THANKS, *_ROLE_THANKS),
    Line("gracias por la charla| {of_when} sobre el puesto de {role}.", needs="!several"),
    Line("gracias por la entrevista| para el puesto de {role}.", needs="!several"),
    Line("gracias por la charla| {of_when}.", needs="!several"),
    (
        Line("gracias por| la entrevista.", needs="!several"),
        Line("gracias por| las entrevistas.", needs="several"),
    ),
)
THANKS_CALLED: Final[Versions] = (
    (
        Line("gracias por la llamada {of_called}| y por la charla {of_when}.", "wp", "phoned"),
        Line("gracias por llamarme {called}| y por la conversación {of_when}.", "wp", "phoned"),
        Line("muchas gracias por llamarme {called}| y por la charla {of_when}.", "wp", "phoned"),
    ),
    Line("gracias por la llamada {of_called}| y por la entrevista.", needs="phoned"),
)
CALLED_FORMAL: Final[Versions] = (
    (
        Line(
            "muchas gracias por su llamada {of_called}| y por la entrevista {of_when}.",
            "f",
            "phoned !familiar",
        ),
        Line(
            "muchas gracias por la llamada {of_called}| y por la conversación {of_when}.",
            "f",
            "phoned",
        ),
    ),
    Line("gracias por la llamada {of_called}| y por la entrevista.", needs="phoned"),
)
THANKS_WROTE: Final[Versions] = (
    (
        Line("gracias por escribirme {wrote}| y por la charla {of_when}.", "wp", "wrote"),
        Line("muchas gracias por <su/tu> mensaje| y por la conversación {of_when}.", "f", "wrote"),
    ),
    Line("gracias por <su/tu> mensaje| y por la conversación {of_when}.", "f", "wrote"),
)
_SHORT_FORMAL: Final = (
    *lines(
        "f",
        "!several !familiar",
        "le agradezco la entrevista| {of_when}.",
        "le agradezco la conversación| {of_when}.",
    ),
    *lines(
        "f",
        "!familiar on_site",
        "le agradezco que me recibiera| {when}.",
    ),
    *lines(
        "f",
        "!several",
        "muchas gracias por la entrevista| {of_when}.",
        "muchas gracias por la conversación| {of_when}.",
    ),
    Line("muchas gracias por recibirme| {when}.", "f", "on_site"),
    Line("muchas gracias por la llamada| {of_when}.", "f", "phone !several"),
    Line("le agradezco que me atendiera| {when}.", "f", "several !twice !familiar"),
    Line("muchas gracias por atenderme| {when}.", "f", "several !twice"),
    Line("muchas gracias por| las dos entrevistas.", "f", "twice"),
    Line("le agradezco| las dos entrevistas.", "f", "twice !familiar"),
    Line(
        "muchas gracias por la conversación| {of_when} y por organizar la entrevista {of_next}.",
        "f",
        "arranged booked !again_with_you !several !thankful roomy",
    ),
    Line(
        "le agradezco la conversación| {of_when} y que organizara la entrevista {of_next}.",
        "f",
        "arranged booked !again_with_you !several !thankful roomy !familiar",
    ),
    Line(
        "le agradezco de nuevo la entrevista| {of_when}.",
        "f",
        "thanked !several !familiar !silent !cold",
    ),
    Line("gracias de nuevo por la entrevista| {of_when}.", "f", "thanked !several !silent !cold"),
)
_ROLE_FORMAL: Final = (
    *lines(
        "f",
        "!several !thanked met !both_know !familiar",
        "le agradezco la entrevista| {of_when} para el puesto de {role}.",
    ),
    Line(
        "muchas gracias por la entrevista| {of_when} para el puesto de {role}.",
        "f",
        "!several !thanked met !both_know",
    ),
    Line(
        "le agradezco de nuevo la entrevista| {of_when} para el puesto de {role}.",
        "f",
        "thanked !several !silent !cold met !both_know !familiar",
    ),
)
THANKS_FORMAL: Final[Versions] = (
    (*_SHORT_FORMAL, *_ROLE_FORMAL),
    Line("gracias por la entrevista| {of_when} para el puesto de {role}.", needs="!several"),
    Line("gracias por la entrevista| para el puesto de {role}.", needs="!several"),
    (
        Line("gracias por la entrevista| {of_when}.", needs="!several"),
        Line("gracias por atenderme| {when}.", needs="several"),
    ),
    (
        Line("gracias por| la entrevista.", needs="!several"),
        Line("gracias por| las entrevistas.", needs="several"),
    ),
)
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
            "thanked !silent !cold",
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
            "thanked !familiar !silent !cold",
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
TIME: Final[Versions] = (
    (
        Line("muchas gracias por todo.", "wp"),
        Line("muchas gracias por <su/tu> tiempo.", "f"),
        Line("gracias por el tiempo que me <dedicó/dedicaste>.", "f"),
    ),
    Line("muchas gracias."),
)
AGAIN: Final[Versions] = (
    (
        Line("gracias de nuevo por todo.", "wp"),
        Line("muchas gracias de nuevo.", "wp"),
        Line("gracias de nuevo por <su/tu> tiempo.", "f"),
        Line("muchas gracias de nuevo por <su/tu> tiempo.", "f"),
    ),
)
_TOLD: Final = (
    *_spoken(
        "w",
        "warm !was_frank",
        "me encantó hablar con … {of}.",
        "disfruté mucho hablando con … {of}.",
    ),
    *_spoken("w", "warm", "me encantó charlar con … {of}."),
    *lines("w", "warm !video", "me encantó la charla sobre {thing}."),
    *_spoken("wp", "!cold !was_frank", "me gustó mucho hablar con … {of}."),
    *_spoken("p", "!cold !was_frank", "me gustó hablar con … {of}."),
    *_spoken("wp", "!cold", "me gustó mucho charlar con … {of}."),
    *lines("p", "!cold", "me gustó mucho la conversación sobre {thing}."),
    *lines("wp", "!cold", "me gustó mucho que me <contara/contaras> {clause}."),
    *lines(
        "f",
        "!hold !cold",
        "me interesó mucho nuestra conversación sobre {thing}.",
        "me interesó mucho saber {clause}.",
    ),
    *lines(
        "f",
        "met !cold long_ago",
        "guardo muy buen recuerdo de nuestra conversación sobre {thing}.",
    ),
    *lines(
        "f",
        "met !cold !long_ago hold",
        "guardo muy buen recuerdo de nuestra conversación sobre {thing}.",
    ),
    *lines("f", "met !cold", "fue un gusto hablar <con usted/contigo> {of}."),
    *lines("f", "met !cold", "me resultó muy útil saber {clause}."),
    *lines(
        "f",
        "!cold",
        "fue un gusto conversar <con usted/contigo> sobre {thing}.",
        "fue un gusto hablar <con usted/contigo> de {clause}.",
    ),
)
"""What was spoken of."""
_TOLD_TWO: Final = (
    *_spoken("w", "warm !was_frank", "me encantó hablar con … {of_one} y {of_two}."),
    *_spoken("w", "warm", "me encantó charlar con … {of_one} y {of_two}."),
    *_spoken("wp", "!cold !was_frank", "me gustó mucho hablar con … {of_one} y {of_two}."),
    *lines("wp", "!cold", "me gustó mucho {one_hearing} y {two_hearing}."),
    *lines(
        "f",
        "roomy !cold",
        "me interesó mucho nuestra conversación sobre {both}.",
        "fue un gusto hablar <con usted/contigo> {of_one} y {of_two}.",
    ),
)
_EXPLAINED: Final = (
    Line("gracias también por explicarme {explained}.", "wp"),
    Line("le agradezco también que me explicara {explained}.", "f", "!familiar"),
    Line("gracias también por explicarme {explained}.", "f", "familiar"),
)
_EXCITES: Final = (
    *lines("wpf", "wants_role", "lo que más me atrae del puesto {is_excites}."),
    *lines(
        "wp",
        "wants_company",
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
_WANTS: Final = (
    Line("me encantaría formar parte del equipo.", "w", "wants_role boss !internal"),
    Line("el puesto me hace mucha ilusión.", "w", "wants_role european"),
    Line("me encantaría trabajar {at}.", "w", "wants_role !internal"),
    Line("me interesa mucho trabajar {at}.", "p", "wants_role !internal"),
    Line("el puesto me interesa mucho.", "wp", "wants_role"),
    Line("el puesto me interesa mucho.", "f", "wants_role"),
    Line("me interesa mucho la posibilidad de trabajar {at}.", "f", "wants_role !internal"),
    Line("tengo mucho interés en el puesto.", "f", "wants_role"),
)
_WANTS_ROLE: Final = (
    Line("el puesto de {role} me hace mucha ilusión.", "w", "wants_role european met !both_know"),
    Line("me entusiasma el puesto de {role}.", "w", "wants_role !european met !both_know"),
    Line("me interesa mucho el puesto de {role}.", "wpf", "wants_role met !both_know"),
    Line("el puesto de {role} me interesa mucho.", "wpf", "wants_role met !both_know"),
    Line("tengo mucho interés en el puesto de {role}.", "pf", "wants_role met !both_know"),
)


_MUCH: Final = re.compile(
    r"(?<=[Mm]e interesa) mucho|(?<=sigue interesando) mucho|(?<=[Tt]engo) mucho(?= interés)"
)


def _cooler(*keen: Line) -> tuple[Line, ...]:
    """Return lines of interest, which after a cold talk do without "mucho"."""
    return tuple(
        made
        for one in keen
        for made in (
            (
                replace(one, needs=f"{one.needs} !cold".strip()),
                replace(one, text=_MUCH.sub("", one.text), needs=f"{one.needs} cold".strip()),
            )
            if _MUCH.search(one.text)
            else (one,)
        )
    )


def _going_on(*keen: Line) -> tuple[Line, ...]:
    """Return the lines of interest for whom no news has come that it goes on, and no day."""
    return tuple(
        replace(one, needs=f"{one.needs} {still}".strip())
        for one in _cooler(*keen)
        for still in (
            ("!moves_on !booked", "!moves_on by_then", "!moves_on arranged !thankful")
            if "wants_role" in one.needs.split()
            else ("",)
        )
    )


_MOVING_THEN: Final = (
    *lines(
        "wp",
        "wants_role moves_on",
        "me alegra mucho pasar a la siguiente etapa. Me gustaría que conectáramos por aquí.[ Un saludo.]",
        "me alegra mucho seguir en el proceso, y me gustaría que conectáramos por aquí.[ Un saludo.]",
    ),
    *lines(
        "f",
        "wants_role moves_on",
        "me alegra mucho pasar a la siguiente etapa, y sería un gusto estar en contacto por aquí.[ Un cordial saludo.]",
        "me alegra mucho seguir en el proceso, y sería un gusto estar en contacto <con usted/contigo> por aquí.[ Saludos cordiales.]",
    ),
)
"""That one looks forward to the next step, in place of the interest, and a close."""
_MOVING: Final = (
    Line("me alegra mucho pasar a la siguiente etapa.", "wpf", "wants_role moves_on"),
    Line("me alegra mucho seguir en el proceso.", "wpf", "wants_role moves_on"),
)
TOPIC: Final[Versions] = (
    (*_TOLD, *_TOLD_TWO, *_EXPLAINED),
    (*_EXCITES, *_EXCITES_ROLE),
    (*_MOVING, *_going_on(*_WANTS, *_WANTS_ROLE)),
    Line("me interesa mucho lo que se hace {at}.", needs="!wants_role wants_company"),
    Line("el trabajo del equipo me sigue interesando.", needs="!wants_role"),
    # Where there is room, no note leaves the interest out (S21).
    Line("el puesto me interesa mucho.", needs="wants_role booked roomy"),
)
_CONNECT: Final = re.compile(
    r"(?:me gustaría que conectáramos|sería un gusto conectar)(?=[ .])", re.IGNORECASE
)


_AS_IT_IS: Final = 2
"""Of three closes, the one that asks to connect on warm terms as well."""


def _warmly(*closes: Line) -> tuple[Line, ...]:
    """Return closes that ask to connect, and on warm terms to keep in touch."""
    made: list[Line] = []
    for place, one in enumerate(closes):
        said = _CONNECT.search(one.text)
        if not said or place % 3 == _AS_IT_IS or "f" in one.tones or "!warm" in one.needs.split():
            made.append(one)
            continue
        kept = ("espero que sigamos", "me gustaría que siguiéramos")[place % 2]
        says = kept.capitalize() if said[0][0].isupper() else kept
        warm = _CONNECT.sub(f"{says} en contacto", one.text)
        made += (
            replace(one, needs=f"{one.needs} !warm".strip()),
            replace(
                one,
                text=warm,
                needs=" ".join(dict.fromkeys([*one.needs.split(), "warm"])),
            ),
        )
    return tuple(made)


def _warmly_each(versions: Versions) -> Versions:
    """Return the same of all of these."""
    return tuple(
        _warmly(*(one if isinstance(one, Line) else Line(one) for one in equally_good(entry)))
        for entry in versions
    )


_COLLEAGUES: Final = (
    Line(
        "como trabajamos en la misma empresa, me gustaría que conectáramos también por aquí.[ Saludos.]",
        "wp",
        "internal",
    ),
    Line(
        "como colegas de la misma empresa, sería un gusto estar en contacto por aquí.[ Un cordial saludo.]",
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
    Line("te añado por aquí. ¡Nos vemos {next}!", "w", "again_with_you familiar"),
    *lines(
        "wp",
        "again_with_you",
        "me gustaría que conectáramos por aquí. ¡Nos vemos {next}!",
        "me gustaría que conectáramos por aquí. Nos vemos {next}.[ Un saludo.]",
    ),
    *lines(
        "f",
        "again_with_you",
        "sería un gusto estar en contacto por aquí. Nos vemos {next}.[ Un cordial saludo.]",
        "me gustaría estar en contacto por aquí. Nos vemos {next}.[ Saludos cordiales.]",
    ),
    *_unless_arranged(
        *lines(
            "wp",
            "booked !again_with_you roomy wants_role",
            "me alegra mucho pasar a la entrevista {of_next}. Sería un gusto conectar por aquí.[ Un saludo.]",
        ),
        *lines(
            "wp",
            "booked !again_with_you roomy !wants_role",
            "me alegra pasar a la entrevista {of_next}. Me gustaría que conectáramos por aquí.[ Un saludo.]",
        ),
        *lines(
            "f",
            "booked !again_with_you roomy",
            "me alegra mucho pasar a la entrevista {of_next}, y me gustaría estar en contacto por aquí.[ Un cordial saludo.]",
            "me alegra mucho pasar a la entrevista {of_next}, y me gustaría estar en contacto <con usted/contigo> por aquí.[ Saludos cordiales.]",
        ),
    ),
)
_AHEAD_SHORT: Final = (
    *lines("w", "again_with_you", "¡nos vemos {next}!"),
    *lines("wp", "again_with_you", "nos vemos {next}.[ Un saludo.]"),
    *lines("f", "again_with_you", "nos vemos {next}.[ Un cordial saludo.]"),
)
"""The same where there is no room for the wish to connect."""
AHEAD_CLOSE: Final[Versions] = (_warmly(*_AHEAD), _AHEAD_SHORT)
"""That one looks forward to the next interview, and a close."""
_NEW_CONTACTS: Final = (
    *lines(
        "wp",
        "!internal !warm",
        "me gustaría que conectáramos por aquí.[ Saludos.]",
    ),
    *lines("wp", "!internal !warm", "me gustaría estar en contacto por aquí.[ Un saludo.]"),
    *lines(
        "wp",
        "!internal !warm familiar",
        "me gustaría estar en contacto contigo por aquí.[ Un saludo.]",
    ),
)

_NEW_FORMAL: Final = (
    *lines(
        "f",
        "!internal",
        "sería un gusto estar en contacto <con usted/contigo> por aquí.[ Un cordial saludo.]",
    ),
    *lines(
        "f",
        "!internal !familiar",
        "sería un gusto contar con usted entre mis contactos.[ Un cordial saludo.]",
        "me gustaría estar en contacto con usted por aquí.[ Saludos cordiales.]",
    ),
    *lines(
        "f",
        "!internal familiar",
        "sería un gusto tenerte entre mis contactos.[ Un cordial saludo.]",
        "me gustaría estar en contacto contigo por aquí.[ Saludos cordiales.]",
    ),
)

_IN_TOUCH: Final = (
    *lines(
        "wp",
        "!internal warm",
        "me gustaría que siguiéramos en contacto por aquí.[ Un saludo.]",
        "me encantaría seguir en contacto por aquí.[ Un saludo.]",
        "espero que sigamos en contacto por aquí.[ Un saludo.]",
    ),
    *lines(
        "w",
        "!internal warm familiar",
        "me gustaría tenerte por aquí.[ Un saludo.]",
    ),
    *lines(
        "w",
        "!internal warm argentine colleague",
        "me gustaría que siguiéramos en contacto por aquí.[ Un abrazo.]",
    ),
    *_NEW_CONTACTS,
    *_NEW_FORMAL,
)
CLOSE: Final[Versions] = (
    (*_COLLEAGUES, *_warmly(*_AHEAD), *_IN_TOUCH),
    (
        Line("sería un gusto estar en contacto.[ Saludos.]", "f", "!booked"),
        Line("me gustaría estar en contacto.[ Saludos.]", "f", "!booked"),
        Line("sería un gusto estar en contacto.[ Saludos.]", "f", "booked by_then"),
        Line("me gustaría seguir en contacto.[ Un saludo.]", "wp", "warm !booked"),
        Line("me gustaría seguir en contacto.[ Un saludo.]", "wp", "warm booked by_then"),
        Line("me gustaría que conectáramos.[ Saludos.]", "wp", "!warm !booked"),
        Line("me gustaría que conectáramos.[ Saludos.]", "wp", "!warm booked by_then"),
    ),
    _AHEAD_SHORT,
    Line("sería un gusto estar en contacto.[ Saludos.]", "f"),
    Line("me gustaría seguir en contacto.[ Saludos.]", "wp", "warm"),
    Line("me gustaría que conectáramos.[ Saludos.]", "wp", "!warm"),
)
_KEEN: Final = (
    *lines(
        "w",
        "wants_role european !internal",
        "el puesto me hace mucha ilusión, y sería un gusto conectar por aquí.[ Saludos.]",
    ),
    *lines(
        "w",
        "wants_role european !internal warm",
        "el puesto me hace mucha ilusión, y me gustaría que siguiéramos en contacto.[ Un saludo.]",
    ),
    *lines(
        "w",
        "wants_role !internal warm",
        "me encantaría trabajar {at}. Espero que sigamos en contacto.[ Un saludo.]",
        "me encantaría formar parte del equipo. Espero que sigamos en contacto por aquí.[ Saludos.]",
    ),
    *lines(
        "wp",
        "wants_role !internal",
        "el puesto me interesa mucho, y me gustaría que conectáramos por aquí.[ Un saludo.]",
        "el puesto me interesa mucho. Me gustaría que conectáramos por aquí.[ Un saludo.]",
    ),
    *lines(
        "f",
        "wants_role !internal",
        "tengo mucho interés en el puesto, y sería un gusto estar en contacto por aquí.[ Un cordial saludo.]",
        "el puesto me interesa mucho, y me gustaría estar en contacto <con usted/contigo> por aquí.[ Saludos cordiales.]",
    ),
    *lines(
        "f",
        "wants_role !internal !familiar",
        "el puesto me interesa mucho. Sería un gusto contar con usted entre mis contactos.[ Un cordial saludo.]",
    ),
)
"""That one wants the job, and a close."""
_KEEN_ROLE: Final = (
    *lines(
        "w",
        "wants_role european !internal met !both_know",
        "el puesto de {role} me hace mucha ilusión, y me gustaría que conectáramos por aquí.[ Saludos.]",
    ),
    *lines(
        "wp",
        "wants_role !internal met !both_know",
        "me interesa mucho el puesto de {role}, y sería un gusto conectar por aquí.[ Un saludo.]",
        "el puesto de {role} me interesa mucho. Me gustaría que conectáramos por aquí.[ Un saludo.]",
    ),
    *lines(
        "f",
        "wants_role !internal met !both_know",
        "tengo mucho interés en el puesto de {role}, y sería un gusto estar en contacto <con usted/contigo> por aquí.[ Un cordial saludo.]",
        "el puesto de {role} me interesa mucho, y me gustaría estar en contacto por aquí.[ Saludos cordiales.]",
    ),
)
_KEEN_EXCITED: Final = (
    *lines(
        "wp",
        "wants_role roomy !internal",
        "el puesto me atrae mucho, sobre todo por {also_excites}. Me gustaría que conectáramos por aquí.[ Saludos.]",
    ),
    *lines(
        "w",
        "wants_role roomy !internal warm",
        "el puesto me atrae mucho, sobre todo por {also_excites}. Me gustaría que siguiéramos en contacto por aquí.[ Un saludo.]",
    ),
    *lines(
        "f",
        "wants_role roomy !internal",
        "tengo mucho interés en el puesto, en especial por {also_excites}, y sería un gusto estar en contacto <con usted/contigo>.[ Un cordial saludo.]",
    ),
)
CLOSE_WANTS: Final[Versions] = _warmly_each(
    (
        _warmly(*_MOVING_THEN, *_going_on(*_KEEN, *_KEEN_ROLE)),
        Line(
            "el puesto me interesa mucho y me gustaría que conectáramos.[ Saludos.]",
            "wp",
            needs="wants_role",
        ),
        Line(
            "el puesto me interesa mucho y sería un gusto estar en contacto.[ Saludos.]",
            needs="wants_role",
        ),
    )
)
CLOSE_KEEN: Final[Versions] = (
    _warmly(*_MOVING_THEN, *_going_on(*_KEEN, *_KEEN_ROLE, *_KEEN_EXCITED), *_COLLEAGUES, *_AHEAD),
    (*_AHEAD_SHORT, *_IN_TOUCH),
    *CLOSE[1:],
)
"""Closes that say, where it is so, that one wants the job."""
SUGGESTED: Final[Versions] = (
    (
        *lines(
            "wp",
            "asked familiar",
            "te añado por aquí, como me dijiste.",
            "te tomo la palabra y te añado por aquí.",
        ),
        Line("le agrego por aquí, como me dijo.", "wp", "asked american !familiar"),
        Line("aquí va la invitación, como quedamos.", "wp", "asked !familiar !american"),
        Line("como me sugirió, le añado por aquí.", "f", "asked !familiar"),
        Line("te añado por aquí, como me sugeriste.", "f", "asked familiar"),
    ),
    Line("aquí va la invitación, como quedamos.", needs="asked"),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        *lines(
            "wp",
            "asked familiar",
            "te añado por aquí,| como me dijiste.",
            "te tomo la palabra| y te añado por aquí.",
            "aquí va la invitación,| como me dijiste.",
        ),
        *lines(
            "wp",
            "asked american !familiar",
            "le agrego por aquí,| como me dijo.",
            "le tomo la palabra| y le agrego por aquí.",
        ),
        Line("aquí va la invitación,| como quedamos.", "wp", "asked !american !familiar"),
        *lines(
            "f",
            "asked !familiar",
            "como me sugirió,| le añado por aquí.",
            "le añado por aquí,| como me sugirió.",
        ),
        Line("te añado por aquí,| como me sugeriste.", "f", "asked familiar"),
    ),
    Line("aquí va la invitación,| como quedamos.", "wp", "asked"),
)
_ADDED_AFTER_NO: Final = (
    *lines(
        "wp",
        "asked familiar",
        "te añado con gusto,| como me dijiste.",
        "te añado por aquí con gusto,| como me dijiste.",
        "te tomo la palabra| y te añado por aquí.",
    ),
    *lines(
        "wp",
        "asked american !familiar",
        "le agrego por aquí,| como me dijo.",
        "le tomo la palabra| y le agrego por aquí.",
    ),
    *lines(
        "f",
        "asked !familiar",
        "le añado por aquí,| como me sugirió.",
        "como me sugirió,| le añado por aquí.",
    ),
    Line("te añado por aquí,| como me sugeriste.", "f", "asked familiar"),
    Line("aquí va la invitación,| como quedamos.", "wp", "asked !american !familiar"),
)
NO_SUGGESTED_CLOSE: Final[Versions] = (
    (
        *(
            each
            for one in equally_good(signed_off((_ADDED_AFTER_NO,))[0])
            if isinstance(one, Line)
            for each in (
                (
                    replace(one, needs=f"{one.needs} !argentine"),
                    replace(one, needs=f"{one.needs} argentine !warm"),
                    replace(
                        one,
                        text=one.text.replace(" Un saludo.", " Un abrazo."),
                        needs=f"{one.needs} argentine warm",
                    ),
                )
                if "familiar" in one.needs.split() and "f" not in one.tones
                else (one,)
            )
        ),
        *lines(
            "wp",
            "asked familiar again_with_you",
            "te añado por aquí,| como me dijiste. ¡Nos vemos {next}!",
        ),
        *lines(
            "wp",
            "asked familiar booked !again_with_you wants_role",
            "te añado por aquí,| como me dijiste. ¡Qué ganas de la entrevista {of_next}!",
        ),
        *lines(
            "wp",
            "asked american !familiar again_with_you",
            "le agrego por aquí,| como me dijo. Nos vemos {next}.[ Saludos.]",
        ),
        *lines(
            "wp",
            "asked !american !familiar again_with_you",
            "aquí va la invitación,| como quedamos. ¡Nos vemos {next}!",
        ),
        *lines(
            "f",
            "asked !familiar again_with_you",
            "le añado por aquí,| como me sugirió. Nos vemos {next}.[ Un cordial saludo.]",
        ),
        *lines(
            "f",
            "asked !familiar booked !again_with_you",
            "le añado por aquí,| como me sugirió. Me alegra mucho pasar a la entrevista {of_next}.",
        ),
    ),
)
"""Their suggestion to connect | close, after a no."""
SUGGESTED_THANKS: Final[Versions] = (
    (
        *lines(
            "wp",
            "asked !familiar !thanked",
            "gracias por la charla| {of_when}| y por proponerme que conectáramos por aquí.",
            "muchas gracias por la charla| {of_when}| y por la idea de conectar por aquí.",
        ),
        *lines(
            "wp",
            "asked on_site !peer !familiar !thanked",
            "gracias por recibirme| {when}| y por proponerme que conectáramos por aquí.",
        ),
        *lines(
            "f",
            "asked",
            "muchas gracias por la entrevista| {of_when}| y por proponerme que conectáramos por aquí.",
        ),
        *lines(
            "f",
            "asked !familiar",
            "le agradezco la entrevista| {of_when}| y que me propusiera conectar por aquí.",
        ),
    ),
    Line("gracias por la entrevista| {of_when}| y por proponerme que conectáramos.", needs="asked"),
    Line("gracias por la entrevista| y| por proponerme que conectáramos.", needs="asked"),
)
"""Thanks | when | their suggestion to connect, where nothing addresses anybody."""
RECALL: Final[Versions] = (
    (
        *lines(
            "w",
            "warm",
            "me encantó la charla {of_when} sobre {thing}.",
            "me encantó que {when} me <contara/contaras> {clause}.",
        ),
        *lines(
            "wp",
            "met",
            "me gustó mucho la conversación {of_when} sobre {thing}.",
            "me gustó mucho que {when} me <contara/contaras> {clause}.",
        ),
        *lines(
            "f",
            "met",
            "recuerdo con gusto nuestra conversación {of_when} sobre {thing}.",
            "recuerdo con gusto lo que hablamos {when} sobre {talked}.",
        ),
    ),
    (
        Line(
            "me gustó mucho la entrevista {of_when} para el puesto de {role}.",
            "wpf",
            "met !both_know",
        ),
        Line("me gustó mucho la conversación {of_when}.", "wp", "met"),
        Line("recuerdo con gusto la conversación {of_when}.", "pf", "met"),
    ),
    Line("hablamos {when} sobre el puesto de {role}.", needs="met"),
    Line("hablamos sobre el puesto de {role}.", needs="met"),
    Line("me alegró hablar {when}.", needs="met"),
    Line("me alegró la entrevista.", needs="met"),
    Line("me presenté al puesto de {role}.", needs="!met"),
    Line("me presenté al puesto.", needs="!met"),
)
STAY: Final[Versions] = (
    (
        Line("me gustaría que siguiéramos en contacto por aquí.", "wp"),
        Line("me gustaría seguir en contacto.", "wp"),
        Line("sería un gusto seguir en contacto.", "f"),
        Line("me gustaría seguir en contacto <con usted/contigo>.", "f"),
    ),
    "espero que sigamos en contacto.",
)
STILL: Final[Versions] = (
    (
        Line("el puesto me sigue interesando mucho.", "wpf", "wants_role"),
        Line("el puesto me sigue haciendo mucha ilusión.", "w", "wants_role european"),
        Line("sigo con muchas ganas de trabajar {at}.", "w", "wants_role"),
        *lines(
            "wpf", "wants_role met !both_know", "el puesto de {role} me sigue interesando mucho."
        ),
    ),
    Line("el puesto me sigue interesando.", needs="wants_role"),
)
_STILL_THEN: Final = (
    *lines(
        "w",
        "wants_role european",
        "el puesto me sigue haciendo mucha ilusión,| y me gustaría que conectáramos por aquí.[ Un saludo.]",
    ),
    *lines(
        "wp",
        "wants_role",
        "el puesto me sigue interesando mucho,| y me gustaría que conectáramos por aquí.[ Saludos.]",
        "el puesto me sigue interesando mucho.| Me gustaría que conectáramos por aquí.[ Un saludo.]",
    ),
    *lines(
        "wp",
        "wants_role familiar",
        "el puesto me sigue interesando mucho,| y me gustaría estar en contacto contigo por aquí.[ Un saludo.]",
    ),
    *lines(
        "f",
        "wants_role",
        "el puesto me sigue interesando,| y sería un gusto estar en contacto por aquí.[ Un cordial saludo.]",
        "el puesto me sigue interesando mucho,| y me gustaría estar en contacto <con usted/contigo> por aquí.[ Saludos cordiales.]",
    ),
    *lines(
        "f",
        "wants_role !familiar",
        "el puesto me sigue interesando.| Sería un gusto contar con usted entre mis contactos.[ Un cordial saludo.]",
    ),
)
_STILL_ROLE: Final = (
    *lines(
        "wp",
        "wants_role met !both_know",
        "el puesto de {role} me sigue interesando mucho,| y sería un gusto conectar por aquí.[ Saludos.]",
        "me sigue interesando mucho el puesto de {role}.| Me gustaría que conectáramos por aquí.[ Un saludo.]",
    ),
    *lines(
        "f",
        "wants_role met !both_know",
        "el puesto de {role} me sigue interesando,| y sería un gusto estar en contacto <con usted/contigo> por aquí.[ Un cordial saludo.]",
        "me sigue interesando el puesto de {role},| y me gustaría estar en contacto <con usted/contigo> por aquí.[ Saludos cordiales.]",
    ),
)
_WHATEVER_COMES: Final = (
    *lines(
        "wp",
        "!wants_role",
        "me gustaría| que conectáramos por aquí.[ Un saludo.]",
        "me gustaría| estar en contacto por aquí.[ Saludos.]",
    ),
    *lines(
        "wp",
        "!wants_role familiar",
        "me gustaría| estar en contacto contigo por aquí.[ Un saludo.]",
    ),
    *lines(
        "f",
        "!wants_role",
        "sería un gusto| estar en contacto por aquí.[ Un cordial saludo.]",
        "me gustaría| estar en contacto <con usted/contigo> por aquí.[ Saludos cordiales.]",
    ),
    *lines(
        "f",
        "!wants_role !familiar",
        "sería un gusto| contar con usted entre mis contactos.[ Un cordial saludo.]",
    ),
)
STILL_CLOSE: Final[Versions] = ((*_cooler(*_STILL_THEN, *_STILL_ROLE), *_WHATEVER_COMES),)
NO_REPLY: Final[Versions] = (
    (*_cooler(*_STILL_THEN, *_STILL_ROLE), *_WHATEVER_COMES),
    Line(
        "el puesto me sigue interesando;| me gustaría que conectáramos.[ Saludos.]",
        "wp",
        needs="wants_role",
    ),
    Line(
        "el puesto me sigue interesando;| sería un gusto estar en contacto.[ Saludos.]",
        "f",
        needs="wants_role",
    ),
    Line("me gustaría| que conectáramos.[ Saludos.]", "wp", "!wants_role"),
    Line("sería un gusto| estar en contacto.[ Saludos.]", "f", "!wants_role"),
)
ON_HOLD: Final[Versions] = (
    (
        Line("el puesto me sigue interesando mucho.", "wp", "wants_role answered"),
        Line("el puesto me sigue interesando.", "f", "wants_role answered"),
        *lines(
            "wp",
            "wants_role !answered",
            "aunque el puesto esté en pausa, me sigue interesando mucho.",
            "sé que el puesto está en pausa; me sigue interesando mucho.",
        ),
        *lines(
            "f",
            "wants_role !answered",
            "aunque el puesto esté en pausa, me sigue interesando.",
            "sé que el puesto está en pausa; mi interés sigue siendo el mismo.",
        ),
    ),
    Line("entiendo que el puesto está en pausa.", needs="!wants_role !answered"),
)
HOLD_FIRST: Final[Versions] = (
    (
        *lines(
            "wp",
            "wrote_hold !answered wants_role",
            "gracias por avisarme| de que el proceso está en pausa. El puesto me sigue interesando mucho.",
            "gracias por avisarme| de la pausa. El puesto me sigue interesando mucho.",
        ),
        *lines(
            "f",
            "wrote_hold !answered wants_role !familiar",
            "le agradezco que me avisara| de la pausa; el puesto me sigue interesando.",
            "le agradezco que me avisara| de que el proceso está en pausa. El puesto me sigue interesando.",
        ),
        Line(
            "muchas gracias por avisarme| de la pausa en el proceso. El puesto me sigue interesando.",
            "f",
            "wrote_hold !answered wants_role",
        ),
    ),
    Line(
        "gracias por avisarme| de que el puesto está en pausa.",
        needs="wrote_hold !answered !wants_role",
    ),
    Line(
        "gracias por avisarme| de la pausa; el puesto me sigue interesando.",
        needs="wrote_hold !answered wants_role",
    ),
)
_HOLD_WANTS: Final = (
    *lines(
        "wp",
        "wants_role wrote_hold !answered",
        "gracias también por avisarme de la pausa. El puesto me sigue interesando mucho,| y me gustaría que siguiéramos en contacto.[ Un saludo.]",
        "gracias también por avisarme de que el puesto está en pausa; me sigue interesando mucho.| Me gustaría que siguiéramos en contacto.[ Saludos.]",
    ),
    Line(
        "gracias también por avisarme de la pausa. El puesto me sigue interesando,| y sería un gusto seguir en contacto.[ Un cordial saludo.]",
        "f",
        "wants_role wrote_hold !answered familiar",
    ),
    Line(
        "le agradezco también que me avisara de la pausa. El puesto me sigue interesando,| y sería un gusto seguir en contacto.[ Un cordial saludo.]",
        "f",
        "wants_role wrote_hold !answered !familiar",
    ),
    *lines(
        "wp",
        "wants_role",
        "aunque el puesto esté en pausa, me sigue interesando mucho,| y me gustaría que siguiéramos en contacto por aquí.[ Un saludo.]",
        "sé que el puesto está en pausa; si se retoma, me seguiría interesando mucho.| Me gustaría que siguiéramos en contacto.[ Un saludo.]",
    ),
    Line(
        "aunque el puesto esté en pausa, me sigue haciendo mucha ilusión,| y me gustaría que siguiéramos en contacto.[ Saludos.]",
        "w",
        "wants_role european",
    ),
    *lines(
        "f",
        "wants_role",
        "sé que el puesto está en pausa; mi interés sigue siendo el mismo,| y sería un gusto seguir en contacto.[ Un cordial saludo.]",
        "aunque el puesto esté en pausa, me sigue interesando,| y me gustaría seguir en contacto <con usted/contigo>.[ Saludos cordiales.]",
    ),
)
_HOLD_ROLE: Final = (
    Line(
        "aunque el puesto de {role} esté en pausa, me sigue interesando mucho.| Me gustaría que siguiéramos en contacto.[ Un saludo.]",
        "wp",
        "wants_role met !both_know",
    ),
    Line(
        "aunque el puesto de {role} esté en pausa, me sigue interesando,| y me gustaría seguir en contacto <con usted/contigo>.[ Saludos cordiales.]",
        "f",
        "wants_role met !both_know",
    ),
)
_HOLD_ONLY: Final = (
    Line(
        "aunque el puesto esté en pausa,| me gustaría que siguiéramos en contacto.[ Un saludo.]",
        "wp",
        "!wants_role",
    ),
    Line(
        "aunque el puesto esté en pausa,| sería un gusto seguir en contacto.[ Un cordial saludo.]",
        "f",
        "!wants_role",
    ),
)
_HOLD_ANSWERED: Final = (
    *lines(
        "wp",
        "wants_role answered",
        "el puesto me sigue interesando mucho,| y me gustaría que siguiéramos en contacto por aquí.[ Saludos.]",
        "me sigue interesando mucho el puesto.| Me gustaría que siguiéramos en contacto.[ Un saludo.]",
    ),
    *lines(
        "f",
        "wants_role answered",
        "mi interés en el puesto sigue siendo el mismo,| y sería un gusto seguir en contacto.[ Un cordial saludo.]",
        "el puesto me sigue interesando,| y me gustaría seguir en contacto <con usted/contigo>.[ Saludos cordiales.]",
    ),
    Line(
        "me gustaría| que siguiéramos en contacto por aquí.[ Un saludo.]",
        "wp",
        "!wants_role answered",
    ),
    Line("sería un gusto| seguir en contacto.[ Un cordial saludo.]", "f", "!wants_role answered"),
)
"""For whoever has answered the news of a pause: it isn't told again."""


def _untold(*pause: Line) -> tuple[Line, ...]:
    """Return lines that name the pause for whoever has not answered the news of it."""
    return tuple(replace(one, needs=f"{one.needs} !answered".strip()) for one in pause)


HOLD_CLOSE: Final[Versions] = (
    (
        *_untold(
            *(one for one in _HOLD_WANTS if "!answered" not in one.needs), *_HOLD_ROLE, *_HOLD_ONLY
        ),
        *(one for one in _HOLD_WANTS if "!answered" in one.needs),
        *_HOLD_ANSWERED,
    ),
    (
        Line(
            "aunque esté en pausa, el puesto me sigue interesando.| Me gustaría seguir en contacto.[ Saludos.]",
            "wp",
            "wants_role !answered",
        ),
        Line(
            "aunque esté en pausa, el puesto me sigue interesando.| Sería un gusto seguir en contacto.[ Un cordial saludo.]",
            "f",
            "wants_role !answered",
        ),
    ),
    (
        Line(
            "el puesto me sigue interesando,| y me gustaría seguir en contacto.[ Saludos.]",
            "wp",
            "wants_role",
        ),
        Line(
            "el puesto me sigue interesando,| y sería un gusto seguir en contacto.[ Un cordial saludo.]",
            "f",
            "wants_role",
        ),
        Line("me gustaría| seguir en contacto por aquí.[ Saludos.]", "wp", "!wants_role"),
        Line("sería un gusto| seguir en contacto.[ Saludos.]", "f", "!wants_role"),
    ),
    # Whoever reads it knows of the pause: where there is no room, a close comes before it.
    (
        Line("sería un gusto| seguir en contacto.[ Un cordial saludo.]", "f", "thankful"),
        Line("me gustaría| que siguiéramos en contacto por aquí.[ Saludos.]", "wp", "thankful"),
        Line("me gustaría| seguir en contacto por aquí.[ Saludos.]", "wp", "thankful"),
    ),
    (
        Line("sería un gusto| seguir en contacto.[ Saludos.]", "f"),
        Line("me gustaría| seguir en contacto.[ Saludos.]", "wp"),
    ),
)
OFFER: Final[Versions] = (
    (
        Line("me alegró muchísimo la oferta.", "w", "wants_role"),
        Line("me alegró mucho recibir la oferta.", "wpf"),
    ),
)
OFFER_CLOSE: Final[Versions] = (
    (
        Line("me gustaría que siguiéramos en contacto.[ Un saludo.]", "wp"),
        Line("te añado también por aquí.[ Un saludo.]", "wp", "familiar"),
        Line("me gustaría que conectáramos también por aquí.[ Un saludo.]", "wp", "!warm"),
        Line("sería un gusto estar en contacto por aquí.[ Un cordial saludo.]", "f"),
        Line(
            "me gustaría estar en contacto <con usted/contigo> por aquí.[ Saludos cordiales.]", "f"
        ),
    ),
    Line("me gustaría que conectáramos por aquí.[ Saludos.]", "wp"),
    (
        Line("me gustaría estar en contacto.[ Saludos.]", "f"),
        Line("sería un gusto estar en contacto.[ Saludos.]"),
    ),
)
"""After an offer nobody hopes: one asks to connect."""
_CALLED_WITH_OFFER: Final = (
    *lines(
        "wp",
        "offer_by_phone wants_role",
        "muchas gracias por la llamada {of_called}| con la oferta; me alegró muchísimo.",
        "muchas gracias por llamarme {called}| para hacerme la oferta; me alegró muchísimo.",
    ),
    *lines(
        "w",
        "offer_by_phone wants_role",
        "muchas gracias por la llamada {of_called}| con la oferta. ¡Qué alegría!",
    ),
    *lines(
        "wp",
        "offer_by_phone !wants_role",
        "muchas gracias por la llamada {of_called}| y por la oferta.",
        "muchas gracias por llamarme {called}| para hacerme la oferta.",
    ),
    *lines(
        "f",
        "offer_by_phone !familiar",
        "le agradezco la llamada {of_called}| y la oferta, que me alegró mucho recibir.",
        "muchas gracias por su llamada {of_called}| y por la oferta, que me alegró mucho recibir.",
    ),
    Line(
        "muchas gracias por la llamada {of_called}| y por la oferta, que me alegró mucho recibir.",
        "f",
        "offer_by_phone",
    ),
)
OFFER_FIRST: Final[Versions] = (
    (
        *_CALLED_WITH_OFFER,
        *lines(
            "wp",
            "wants_role !offer_by_phone !offer_by_other",
            "muchas gracias por la oferta;| me alegró muchísimo.",
            "muchas gracias por la confianza y por la oferta;| me alegró muchísimo.",
        ),
        *lines(
            "wp",
            "!wants_role !offer_by_phone !offer_by_other",
            "muchas gracias| por la oferta.",
        ),
        *lines(
            "f",
            "!offer_by_phone !offer_by_other",
            "muchas gracias por la oferta,| que me alegró mucho recibir.",
        ),
        Line(
            "le agradezco la oferta,| que me alegró mucho recibir.",
            "f",
            "!familiar !offer_by_phone !offer_by_other",
        ),
    ),
)
OFFER_GLAD: Final[Versions] = (
    (
        Line("me alegró muchísimo recibir la oferta.", "w", "offer_by_other wants_role"),
        Line("me alegró mucho recibir la oferta.", "wpf", "offer_by_other"),
    ),
)
"""Of an offer that somebody else told of one is only glad: this person is not thanked for it."""
_NEWS_THANKED: Final = (
    *lines(
        "wp",
        "no_by_phone !answered",
        "gracias por llamarme {called}.",
        "muchas gracias por llamarme {called}.",
        "gracias por la llamada {of_called}.",
    ),
    Line("muchas gracias por su llamada {of_called}.", "f", "no_by_phone !familiar !answered"),
    Line("muchas gracias por la llamada {of_called}.", "f", "no_by_phone !answered"),
    *lines(
        "wp",
        "told_no !no_by_phone !answered",
        "gracias por avisarme.",
        "gracias por escribirme.",
    ),
    *lines(
        "f",
        "told_no !no_by_phone !answered",
        "muchas gracias por <su/tu> mensaje.",
        "muchas gracias por avisarme.",
    ),
    *lines(
        "wp",
        "told_no answered !no_by_phone",
        "gracias de nuevo por todo.",
        "gracias de nuevo por escribirme.",
    ),
    *lines(
        "wp",
        "answered no_by_phone",
        "gracias de nuevo por todo.",
        "gracias de nuevo por llamarme.",
    ),
    Line("muchas gracias de nuevo por <su/tu> mensaje.", "f", "told_no answered !no_by_phone"),
    Line("muchas gracias de nuevo por la llamada.", "f", "answered no_by_phone"),
    Line("gracias por todo.", "wp", "!told_no"),
    Line("muchas gracias por <su/tu> tiempo.", "f", "!told_no"),
)
NO_THANKED: Final[Versions] = (_NEWS_THANKED,)
"""Thanks for the news, where they suggested to connect as well."""
NO_AND_SUGGESTED: Final[Versions] = (
    (
        *lines(
            "wpf",
            "no_by_phone asked",
            "gracias por la llamada {of_called}| y por la idea de conectar por aquí.",
            "gracias por llamarme {called}| y por la idea de conectar por aquí.",
        ),
        *lines(
            "wpf",
            "told_no asked !no_by_phone",
            "gracias por avisarme| y por la idea de conectar por aquí.",
            "muchas gracias por <su/tu> mensaje| y por la idea de conectar por aquí.",
        ),
        Line("gracias por todo| y por la idea de conectar por aquí.", "wp", "asked !told_no"),
        Line(
            "muchas gracias por <su/tu> tiempo| y por la idea de conectar por aquí.",
            "f",
            "asked !told_no",
        ),
    ),
)
NO_THANKS: Final[Versions] = (
    (
        Line("gracias por llamarme {called} para darme la noticia.", "wp", "no_by_phone !answered"),
        Line("muchas gracias por la llamada {of_called}.", needs="no_by_phone !answered"),
        Line("gracias por avisarme y por toda la ayuda.", "wp", "told_no own_recruiter !answered"),
        *lines(
            "wp",
            "told_no !no_by_phone !answered",
            "gracias por escribirme para contarme la decisión.",
            "gracias por avisarme de la decisión.",
        ),
        *lines(
            "f",
            "told_no !no_by_phone !answered",
            "muchas gracias por comunicarme la decisión.",
            "muchas gracias por <su/tu> mensaje.",
        ),
        Line("gracias de nuevo por todo.", "wp", "told_no answered"),
        Line("muchas gracias de nuevo por <su/tu> mensaje.", "f", "told_no answered !no_by_phone"),
        Line("muchas gracias de nuevo por la llamada.", "f", "answered no_by_phone"),
        Line("muchas gracias por todo.", "wp", "!told_no !met"),
        Line("muchas gracias por <su/tu> tiempo.", "f", "!told_no !met"),
    ),
)
"""Thanks for the news, where nobody suggested to connect."""
NO_SHORT: Final[Versions] = (
    (
        *lines(
            "wpf",
            "told_no answered",
            "gracias de nuevo| por todo.",
        ),
        Line(
            "gracias por avisarme| y por toda la ayuda.",
            "wp",
            "told_no own_recruiter !answered",
        ),
        *lines(
            "wp",
            "told_no !no_by_phone !answered",
            "gracias por avisarme| y por todo.",
            "gracias por escribirme| y por todo.",
        ),
        Line(
            "muchas gracias por avisarme| y por <su/tu> tiempo.",
            "f",
            "told_no !no_by_phone !answered",
        ),
        Line(
            "gracias por llamarme {called}| y por todo.",
            "wp",
            "no_by_phone !answered",
        ),
        Line(
            "muchas gracias por la llamada {of_called}| y por <su/tu> tiempo.",
            "f",
            "no_by_phone !answered",
        ),
    ),
)
"""Thanks for the news | a word of regret, where nothing was noted of the conversation."""
DECLINED_FIRST: Final[Versions] = (
    (
        Line("gracias por todo| y por la idea de conectar por aquí.", "wp", "asked"),
        Line(
            "muchas gracias por <su/tu> tiempo| y por la idea de conectar por aquí.", "f", "asked"
        ),
    ),
)
"""Thanks | for suggesting to connect, after they withdrew or declined."""
NO_CLOSE: Final[Versions] = (
    (
        *_addressed(
            "wp",
            "roomy wants_company",
            "si más adelante surge otro puesto, me encantaría que me <tuviera/tuvieras> en cuenta. Ojalá sigamos en contacto.[ Saludos.]",
        ),
        *lines(
            "wp",
            "roomy wants_company !own_recruiter",
            "si más adelante surge otro puesto, me encantaría volver a presentarme. Ojalá sigamos en contacto.[ Un saludo.]",
        ),
        Line(
            "si más adelante surge otra ocasión, le agradecería que me tuviera en cuenta. Me gustaría seguir en contacto.[ Saludos cordiales.]",
            "f",
            "roomy wants_company !familiar",
        ),
        Line(
            "si más adelante surge otra ocasión, me gustaría que me <tuviera/tuvieras> en cuenta. Sería un gusto seguir en contacto.[ Un cordial saludo.]",
            "f",
            "roomy wants_company",
        ),
    ),
    (
        *lines(
            "wp",
            "",
            "me gustaría que siguiéramos en contacto por aquí.[ Un saludo.]",
            "me gustaría seguir en contacto.[ Saludos.]",
            "ojalá sigamos en contacto.[ Saludos.]",
        ),
        *lines(
            "f",
            "",
            "sería un gusto seguir en contacto.[ Un cordial saludo.]",
            "me gustaría seguir en contacto <con usted/contigo>.[ Saludos cordiales.]",
        ),
    ),
)
"""A close after a no, beside thanks for what they did."""
WISHES: Final[Versions] = (
    (
        Line("que vaya todo muy bien por ahí.", "wp"),
        Line("mis mejores deseos para todo el equipo.", "wpf"),
        Line("<le/te> deseo mucho éxito, también al equipo.", "f"),
    ),
)
REMEMBER: Final[Versions] = (
    (
        *lines("w", "warm", "me encantó la charla {of_when} sobre {thing}."),
        *_spoken(
            "w",
            "warm !was_frank",
            "me encantó hablar con … {of}.",
            "disfruté mucho hablando con … {of}.",
        ),
        *_spoken("wp", "met !cold !was_frank", "me gustó mucho hablar con … {of}."),
        *lines(
            "wp",
            "met !cold",
            "me gustó mucho la conversación {of_when} sobre {thing}.",
        ),
        *lines(
            "f",
            "met !cold",
            "fue un gusto conversar <con usted/contigo> sobre {talked}.",
            "me interesó mucho nuestra conversación sobre {thing}.",
        ),
        Line("gracias también por explicarme {explained}.", needs="met"),
    ),
    (
        *lines("w", "warm", "me encantó la charla {of_when}."),
        *lines("wp", "met", "me gustó mucho la conversación {of_when}."),
        *lines("f", "met", "fue un gusto conversar <con usted/contigo> {when}."),
    ),
    Line("me gustó mucho hablar {when}.", needs="met"),
    Line("me gustó la conversación.", "wp", "met"),
    Line("fue un gusto la conversación.", "f", "met"),
    Line("me presenté al puesto de {role}.", needs="!met"),
    Line("me presenté al puesto.", needs="!met"),
)


_FONDLY: Final = (
    *_spoken(
        "w",
        "warm told_no !was_frank",
        "[aunque esta vez no haya podido ser, ]me encantó| hablar con … {of}.",
        "[aunque esta vez no haya podido ser, ]disfruté mucho| hablando con … {of}.",
    ),
    *_spoken(
        "wp",
        "met told_no !was_frank !cold",
        "[aunque esta vez no haya podido ser, ]me gustó mucho| hablar con … {of}.",
    ),
    *lines(
        "wp",
        "met told_no !cold",
        "[aunque esta vez no haya podido ser, ]me gustó mucho| la conversación sobre {thing}.",
    ),
    *lines(
        "f",
        "met told_no !cold",
        "[aunque esta vez no haya podido ser, ]guardo muy buen recuerdo| de nuestra conversación sobre {thing}.",
        "[aunque esta vez no haya podido ser, ]me interesó mucho| nuestra conversación sobre {thing}.",
    ),
)
"""What was spoken of, after a no of which nothing is said."""
REGRET: Final[Versions] = (
    (
        *_FONDLY,
        *_spoken(
            "w",
            "warm !was_frank",
            "[aunque esta vez no haya podido ser, ]me encantó| hablar con … {of}.",
        ),
        *_spoken(
            "wp",
            "met !cold !was_frank",
            "[aunque esta vez no haya podido ser, ]me gustó mucho| hablar con … {of}.",
        ),
        *_spoken(
            "wp",
            "met !cold",
            "[aunque esta vez no haya podido ser, ]me gustó mucho| charlar con … {of}.",
        ),
        *lines(
            "f",
            "met !cold",
            "[aunque esta vez no haya podido ser, ]fue un gusto| conversar <con usted/contigo> sobre {talked}.",
            "[aunque esta vez no haya podido ser, ]fue un gusto| hablar <con usted/contigo> {of}.",
        ),
    ),
    (
        *lines(
            "w",
            "warm",
            "[aunque esta vez no haya podido ser, ]me encantó| la charla.",
        ),
        *lines(
            "wp",
            "met",
            "[aunque esta vez no haya podido ser, ]me gustó mucho| la conversación.",
        ),
        *lines(
            "f",
            "met",
            "aunque esta vez no haya podido ser, fue un gusto| conversar <con usted/contigo>.",
        ),
    ),
    Line("me gustó mucho| la conversación.", "wp", "met"),
    Line("fue un gusto| conversar.", "f", "met"),
)
"""How good the talk was, after a no of which nothing more is said."""
REMEMBER_CLOSE: Final[Versions] = (
    (
        *lines(
            "w",
            "warm",
            "me encantó la charla {of_when}[ sobre {thing}],| y me gustaría que siguiéramos en contacto.[ Un saludo.]",
        ),
        *_spoken(
            "w",
            "warm",
            "disfruté mucho hablando con … {when} {of},| y me gustaría que siguiéramos en contacto.[ Un saludo.]",
        ),
        *_spoken(
            "wp",
            "met",
            "me gustó mucho hablar con … {when}[ {of}];| espero que sigamos en contacto por aquí.[ Saludos.]",
        ),
        *lines(
            "f",
            "met",
            "fue un gusto conversar <con usted/contigo> {when}[ sobre {talked}],| y me gustaría seguir en contacto por aquí.[ Saludos cordiales.]",
            "me interesó mucho nuestra conversación {of_when}[ sobre {thing}],| y sería un gusto seguir en contacto.[ Un cordial saludo.]",
        ),
    ),
    Line(
        "fue un gusto conversar {when} sobre {talked},| y me gustaría seguir en contacto.[ Saludos.]",
        "f",
        "met",
    ),
    Line(
        "fue un gusto conversar {when},| y me gustaría seguir en contacto.[ Saludos.]", "f", "met"
    ),
    Line("me gustó mucho hablar {when};| espero que sigamos en contacto.[ Saludos.]", "wp", "met"),
    Line(
        "me presenté al puesto de {role}| y me gustaría seguir en contacto.[ Saludos.]",
        needs="!met",
    ),
)
DECLINED_CLOSE: Final[Versions] = (
    (
        *lines(
            "wp",
            "",
            "aunque al final no seguí adelante,| me gustaría que siguiéramos en contacto por aquí.[ Un saludo.]",
            "aunque al final no seguí adelante,| me gustaría que siguiéramos en contacto.[ Un saludo.]",
        ),
        *lines(
            "f",
            "",
            "aunque decidí no seguir adelante,| sería un gusto seguir en contacto.[ Un cordial saludo.]",
            "aunque decidí no seguir adelante,| me gustaría que siguiéramos en contacto.[ Saludos cordiales.]",
        ),
    ),
    Line("me gustaría| seguir en contacto.[ Saludos.]"),
)
"""That one withdrew, in passing | close."""
DECLINED: Final[Versions] = (
    (
        *lines(
            "wp",
            "warm",
            "aunque al final no seguí adelante, me encantó la charla {of_when}[ sobre {thing}].",
        ),
        *lines(
            "wp",
            "met",
            "aunque al final no seguí adelante, me gustó mucho la conversación {of_when}[ sobre {thing}].",
            "aunque decidí no seguir adelante, me gustó mucho la charla {of_when}[ sobre {thing}].",
        ),
        *lines(
            "f",
            "met",
            "aunque decidí no seguir adelante, fue un gusto conversar <con usted/contigo> {when}[ sobre {talked}].",
            "aunque decidí no seguir adelante, me interesó mucho nuestra conversación {of_when}[ sobre {thing}].",
        ),
    ),
    (
        *lines("wp", "met", "aunque al final no seguí adelante, me gustó mucho hablar {when}."),
        *lines("f", "met", "aunque decidí no seguir adelante, fue un gusto conversar {when}."),
    ),
    Line("aunque no seguí adelante, me alegró hablar {when}.", needs="met"),
    Line("aunque al final no seguí adelante, me alegró presentarme al puesto.", needs="!met"),
)
PARTING_CLOSE: Final[Versions] = (
    (
        *lines(
            "wp",
            "",
            "que vaya todo muy bien por ahí;| ojalá volvamos a coincidir.[ Saludos.]",
            "mis mejores deseos para todo el equipo,| y ojalá sigamos en contacto.[ Un saludo.]",
        ),
        *lines(
            "f",
            "",
            "<le/te> deseo mucho éxito, y también al equipo;| sería un gusto seguir en contacto.[ Un cordial saludo.]",
            "mis mejores deseos para todo el equipo;| espero que volvamos a coincidir.[ Saludos cordiales.]",
        ),
    ),
    (
        Line("que vaya todo muy bien,| y ojalá sigamos en contacto.[ Saludos.]", "wp"),
        Line("mis mejores deseos,| y espero que volvamos a coincidir.[ Saludos.]", "f"),
    ),
)
PARTING_NO: Final[Versions] = (
    (
        *_addressed(
            "wp",
            "wants_company !own_recruiter",
            "si más adelante surge otro puesto, me encantaría que me <tuviera/tuvieras> en cuenta.| Ojalá sigamos en contacto.[ Un saludo.]",
        ),
        *lines(
            "wp",
            "wants_company !own_recruiter",
            "si más adelante surge otro puesto, me encantaría volver a presentarme.| Me gustaría que siguiéramos en contacto.[ Saludos.]",
            "si más adelante surge otro puesto, me encantaría volver a intentarlo.| Ojalá sigamos en contacto.[ Un saludo.]",
        ),
        *_addressed(
            "wp",
            "wants_company own_recruiter",
            "si surge otra búsqueda en la que pueda encajar, me encantaría que me <tuviera/tuvieras> en cuenta.| Ojalá sigamos en contacto.[ Un saludo.]",
        ),
        *lines(
            "wp",
            "wants_company own_recruiter",
            "si más adelante surge algo en lo que pueda encajar, me encantaría saberlo.| Ojalá sigamos en contacto.[ Saludos.]",
        ),
        *lines(
            "f",
            "wants_company",
            "si más adelante surge otra ocasión, me gustaría que me <tuviera/tuvieras> en cuenta.| Sería un gusto seguir en contacto.[ Un cordial saludo.]",
        ),
        Line(
            "si más adelante surge otra ocasión, le agradecería que me tuviera en cuenta.| Me gustaría seguir en contacto.[ Saludos cordiales.]",
            "f",
            "wants_company !familiar",
        ),
        Line(
            "ojalá| sigamos en contacto.[ Un saludo.]",
            "wp",
            "!wants_company",
        ),
        Line(
            "sería un gusto| seguir en contacto.[ Un cordial saludo.]",
            "f",
            "!wants_company",
        ),
    ),
    (
        *lines(
            "wp",
            "",
            "me gustaría| que siguiéramos en contacto por aquí.[ Un saludo.]",
            "ojalá| sigamos en contacto.[ Saludos.]",
        ),
        Line(
            "espero que volvamos a coincidir,| y me gustaría seguir en contacto.[ Un cordial saludo.]",
            "f",
        ),
    ),
    Line("sería un gusto| seguir en contacto.[ Un cordial saludo.]", "f"),
)
"""What remains after a no | close."""
PARTING_HEARD: Final[Versions] = (
    (
        *_addressed(
            "wp",
            "roomy wants_company !own_recruiter",
            "esta vez no pudo ser, pero si surge otro puesto, me encantaría que me <tuviera/tuvieras> en cuenta.| Ojalá sigamos en contacto.[ Saludos.]",
        ),
        *lines(
            "wp",
            "roomy wants_company !own_recruiter",
            "esta vez no pudo ser, pero si surge otro puesto, me encantaría volver a presentarme.| Ojalá sigamos en contacto.[ Un saludo.]",
        ),
        *lines(
            "wp",
            "roomy wants_company own_recruiter",
            "esta vez no pudo ser, pero si surge algo en lo que pueda encajar, me encantaría saberlo.| Ojalá sigamos en contacto.[ Un saludo.]",
        ),
        *lines(
            "f",
            "roomy wants_company",
            "esta vez no pudo ser, pero si surge otra ocasión, me gustaría que me <tuviera/tuvieras> en cuenta.| Sería un gusto seguir en contacto.[ Un cordial saludo.]",
        ),
    ),
    (
        *lines(
            "wp",
            "",
            "aunque esta vez no haya podido ser,| me gustaría que siguiéramos en contacto.[ Saludos.]",
            "aunque esta vez no haya podido ser,| me gustaría que siguiéramos en contacto.[ Un saludo.]",
        ),
        *lines(
            "f",
            "",
            "aunque esta vez no haya podido ser,| sería un gusto seguir en contacto.[ Un cordial saludo.]",
            "aunque esta vez no haya podido ser,| me gustaría seguir en contacto <con usted/contigo>.[ Saludos cordiales.]",
        ),
    ),
    (
        *lines(
            "wp",
            "",
            "me gustaría| que siguiéramos en contacto por aquí.[ Un saludo.]",
            "ojalá| sigamos en contacto.[ Saludos.]",
        ),
        *lines(
            "f",
            "",
            "sería un gusto| seguir en contacto.[ Un cordial saludo.]",
            "me gustaría| que siguiéramos en contacto.[ Saludos cordiales.]",
        ),
    ),
)
"""The same with a word of a no that others told."""
JOINING: Final[Versions] = (
    (
        Line(
            "me hace mucha ilusión empezar {starts}| en el puesto de {role}.",
            "w",
            "!internal european",
        ),
        Line("tengo muchas ganas de empezar {starts}| en el puesto de {role}.", "wp"),
        Line("será un gusto incorporarme {starts}| al puesto de {role}.", "f"),
        Line("acabo de incorporarme| al puesto de {role}.", "wpf", "started"),
    ),
    (
        Line(
            "acepté la oferta| y tengo muchas ganas de empezar en el puesto de {role}.",
            "wp",
            "!started",
        ),
        Line(
            "acepté la oferta| y será un gusto incorporarme al puesto de {role}.", "pf", "!started"
        ),
    ),
    Line("acepté la oferta| con muchas ganas de empezar.", needs="!started"),
    Line("acabo de empezar| y me gusta.", needs="started"),
)
JOINING_CLOSE: Final[Versions] = (
    (
        Line(
            "me hace mucha ilusión empezar {starts};| mientras tanto, seguimos en contacto.[ Saludos.]",
            "w",
            "!started european",
        ),
        Line(
            "tengo muchas ganas de empezar {starts};| mientras tanto, seguimos en contacto.[ Un saludo.]",
            "wp",
            "!started",
        ),
        Line(
            "será un gusto incorporarme {starts},| y me gustaría que estuviéramos ya en contacto.[ Un cordial saludo.]",
            "f",
            "!started",
        ),
    ),
    (
        Line(
            "acepté la oferta con muchas ganas de empezar;| mientras tanto, seguimos en contacto.[ Un saludo.]",
            "wp",
            "!started",
        ),
        Line(
            "acepté la oferta| y será un gusto estar en contacto antes de incorporarme.[ Un cordial saludo.]",
            "f",
            "!started",
        ),
        Line(
            "será un gusto incorporarme {starts};| así estamos ya en contacto.[ Un cordial saludo.]",
            "f",
            "!started",
        ),
        Line(
            "acabo de empezar y me gusta mucho;| así estamos en contacto también por aquí.[ Saludos.]",
            "wp",
            "started",
        ),
        Line(
            "acabo de incorporarme,| y será un gusto estar en contacto también por aquí.[ Un cordial saludo.]",
            "f",
            "started",
        ),
    ),
)
JOIN_FIRST: Final[Versions] = (
    (
        Line("¡qué ganas de empezar {starts}!", "w", "!started"),
        Line("tengo muchas ganas de empezar {starts}.", "wp", "!started"),
        Line("me hace mucha ilusión empezar {starts}.", "w", "!started european"),
        Line("será un gusto incorporarme {starts}.", "f", "!started"),
    ),
    (
        Line("acepté la oferta y tengo muchas ganas de empezar.", "wp", "!started"),
        Line("acepté la oferta y será un gusto incorporarme.", "f", "!started"),
        Line("acabo de empezar y me gusta mucho.", "wp", "started"),
        Line("acabo de incorporarme, con mucho gusto.", "f", "started"),
    ),
)
TRUST: Final[Versions] = (
    (
        Line("gracias por la confianza| y por la charla sobre {thing}.", "wp", "met !colleague"),
        Line("muchas gracias por la conversación| sobre {thing}.", "wp", "met"),
        Line("muchas gracias por contarme| {clause}.", "wp", "met"),
        Line("gracias de nuevo por la charla| sobre {thing}.", "wp", "met thanked"),
        Line("gracias otra vez por contarme| {clause}.", "wp", "met thanked"),
        Line("le agradezco la confianza| y la conversación sobre {thing}.", "f", "met !familiar"),
        Line("muchas gracias por la conversación| sobre {thing}.", "f", "met"),
    ),
    (
        Line("gracias por la confianza| y por la charla {of_when}.", "wp", "met !colleague"),
        Line("muchas gracias por la conversación| {of_when}.", "wpf", "met"),
        Line("le agradezco la confianza| y la entrevista {of_when}.", "f", "met !familiar"),
    ),
    Line("muchas gracias| por la entrevista.", needs="met"),
)
CLOSE_START: Final[Versions] = (
    (
        Line("mientras tanto, seguimos en contacto.[ Un saludo.]", "wp", "!started"),
        Line("¡Nos vemos pronto! Mientras tanto, seguimos en contacto.", "w", "!started"),
        Line(
            "hasta entonces, me gustaría estar en contacto por aquí.[ Un cordial saludo.]",
            "f",
            "!started",
        ),
        Line("sería un gusto estar ya en contacto por aquí.[ Un cordial saludo.]", "f", "!started"),
        Line("así estamos en contacto también por aquí.[ Un saludo.]", "wp", "started"),
        Line(
            "sería un gusto estar en contacto también por aquí.[ Un cordial saludo.]",
            "f",
            "started",
        ),
    ),
    Line("me gustaría que conectáramos por aquí.[ Saludos.]", "wp"),
    Line("sería un gusto estar en contacto.[ Saludos.]", "f"),
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
THANKS_SHORT: Final[Versions] = (
    (
        Line("muchas gracias por la conversación {of_when}[ sobre {thing}]."),
        Line("muchas gracias por la charla {of_when}[ sobre {thing}].", "wp"),
    ),
    "gracias por <su/tu> tiempo.",
)
CLOSE_JOINING: Final[Versions] = (
    (
        Line("hasta entonces, seguimos en contacto.", "wp", "!started"),
        Line("hasta entonces, me gustaría estar en contacto.", "f", "!started"),
        Line("me gustaría que estuviéramos en contacto también por aquí.", needs="started"),
        Line("será un gusto estar en contacto también por aquí.", needs="started"),
    ),
    Line("ojalá sigamos en contacto.[ Saludos.]", "wp"),
    Line("espero que sigamos en contacto por aquí.[ Saludos.]", "f"),
)
ACCEPTED: Final[Versions] = (
    (
        Line("acepté la oferta y tengo muchas ganas de empezar {starts}.", "wp"),
        Line("acepté la oferta y será un gusto incorporarme {starts}.", "pf"),
        Line("acepté la oferta y tengo muchas ganas de empezar.", "wp", "!started"),
        Line("acepté la oferta y será un gusto incorporarme.", "pf", "!started"),
        Line("acabo de empezar y me alegra mucho haberme incorporado.", needs="started"),
    ),
)
CLOSE_LEFT: Final[Versions] = (
    (
        *lines(
            "wp",
            "",
            "que vaya muy bien en la nueva etapa; me gustaría que siguiéramos en contacto.[ Saludos.]",
            "mucha suerte en la nueva etapa; me gustaría seguir en contacto.[ Un saludo.]",
        ),
        *lines(
            "f",
            "",
            "mucho éxito en esta nueva etapa; sería un gusto seguir en contacto.[ Un cordial saludo.]",
            "<le/te> deseo mucho éxito en esta nueva etapa, y me gustaría seguir en contacto.[ Saludos cordiales.]",
        ),
    ),
    Line("ojalá sigamos en contacto.[ Saludos.]", "wp"),
    Line("sería un gusto seguir en contacto.[ Saludos.]", "f"),
)
RECRUITER: Final[Versions] = (
    (
        Line("gracias por la llamada {of_called}| y por la charla {of_when}.", "wp", "phoned"),
        Line("gracias por llamarme {called}| y por la ayuda con el proceso.", "wp", "phoned"),
        Line(
            "muchas gracias por la llamada {of_called}| y por la ayuda con el proceso.",
            "f",
            "phoned",
        ),
        *lines(
            "wp",
            "phone !phoned",
            "gracias por la llamada| {of_when}.",
            "muchas gracias por la llamada| {of_when}.",
        ),
        Line(
            "gracias por la charla| {of_when} y por organizar la entrevista {of_next}.",
            "wp",
            "met !phoned !phone arranged booked",
        ),
        Line(
            "gracias por la llamada| {of_when} y por organizar la entrevista {of_next}.",
            "wp",
            "phone !phoned arranged booked",
        ),
        Line(
            "muchas gracias por la conversación| {of_when} y por organizar la entrevista {of_next}.",
            "f",
            "met !phoned arranged booked",
        ),
        *lines(
            "wp",
            "met !phoned",
            "gracias por la charla| {of_when}.",
            "gracias por la charla| {of_when} y por la ayuda con el proceso.",
        ),
        *lines(
            "f",
            "met !phoned",
            "muchas gracias por la conversación| {of_when}.",
            "muchas gracias por la conversación| {of_when} y por la ayuda con el proceso.",
        ),
        Line("gracias por <su/tu> ayuda| con el puesto de {role}[ {at}].", needs="!met"),
    ),
    "gracias por la charla| {of_when}.",
    "gracias por <su/tu> ayuda| con el puesto de {role}.",
    "gracias por| <su/tu> ayuda.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        *_spoken("w", "!was_frank", "me encantó hablar con … {of_thing}."),
        *_spoken("wp", "!was_frank !cold", "me gustó mucho hablar con … {of_thing}."),
        *_spoken("w", "", "me encantó charlar con … {of_thing}."),
        *_spoken("p", "!cold", "me gustó mucho charlar con … {of_thing}."),
        *lines(
            "wp",
            "",
            "me vino muy bien saber {clause}.",
            "me vino muy bien que me <contara/contaras> {clause}.",
        ),
        *lines(
            "f",
            "",
            "me resultó muy útil {hearing}.",
            "fue un gusto hablar <con usted/contigo> {of_thing}.",
        ),
        Line("me vino muy bien {hearing} antes de la entrevista {of_next}.", "wp", "booked"),
        Line("me resultó muy útil {hearing} antes de la entrevista {of_next}.", "f", "booked"),
        *_EXPLAINED,
    ),
    (
        Line("me alegra mucho pasar a la entrevista {of_next}.", "wpf", "booked wants_role"),
        Line("me alegra pasar a la entrevista {of_next}.", "wpf", "booked !wants_role"),
    ),
    (
        *_MOVING,
        *_going_on(
            Line("el puesto me interesa mucho.", "wp", "wants_role"),
            Line("el puesto me interesa mucho.", "f", "wants_role"),
        ),
    ),
)
_RECRUITER_CLOSES: Final = (
    Line("te añado también por aquí.[ Un saludo.]", "wp", "familiar"),
    Line("me gustaría que conectáramos también por aquí.[ Saludos.]", "wp"),
    Line("me gustaría estar en contacto también por aquí.[ Un saludo.]", "wp"),
    Line("sería un gusto estar en contacto también por aquí.[ Un cordial saludo.]", "f"),
    Line("me gustaría estar en contacto también por aquí.[ Saludos cordiales.]", "f"),
)
RECRUITER_CLOSE: Final[Versions] = (
    _RECRUITER_CLOSES,
    Line("me gustaría que conectáramos.[ Saludos.]"),
)
"""Closes to one's own recruiter that say that one wants the job."""
RECRUITER_KEEN: Final[Versions] = (
    (
        *lines(
            "wp",
            "wants_role moves_on familiar",
            "me alegra mucho seguir en el proceso. Te añado también por aquí.[ Un saludo.]",
            "me alegra mucho pasar a la siguiente etapa. Te añado también por aquí.[ Saludos.]",
        ),
        Line(
            "me alegra mucho pasar a la siguiente etapa, y me gustaría estar en contacto también por aquí.[ Un saludo.]",
            "wp",
            "wants_role moves_on !familiar",
        ),
        Line(
            "me alegra mucho pasar a la siguiente etapa, y sería un gusto estar en contacto también por aquí.[ Un cordial saludo.]",
            "f",
            "wants_role moves_on",
        ),
        Line(
            "me alegra pasar a la siguiente etapa, y sería un gusto estar en contacto.[ Saludos cordiales.]",
            "f",
            "wants_role moves_on",
        ),
        Line(
            "el puesto me interesa mucho, y me gustaría estar en contacto también por aquí.[ Un saludo.]",
            "wp",
            "wants_role !moves_on",
        ),
        Line(
            "el puesto me interesa mucho. Te añado también por aquí.[ Saludos.]",
            "wp",
            "wants_role familiar !moves_on",
        ),
        *lines(
            "f",
            "wants_role !moves_on",
            "el puesto me interesa mucho, y me gustaría estar en contacto también por aquí.[ Saludos cordiales.]",
            "el puesto me interesa mucho, y sería un gusto estar en contacto también por aquí.[ Un cordial saludo.]",
        ),
    ),
)
"""Closes to one's own recruiter that say that one wants the job."""
KNOWN: Final[Versions] = (
    (
        *_spoken("w", "", "¡qué alegría volver a hablar con … {when}!"),
        *_spoken("wp", "", "me alegró mucho volver a hablar con … {when}."),
        Line("me alegró mucho volver a verte {when}.", "wp", "on_site familiar"),
        Line("me alegró mucho que volviéramos a vernos {when}.", "wp", "on_site !familiar"),
        Line("fue un gusto volver a conversar <con usted/contigo> {when}.", "f"),
        Line("me alegró mucho volver a hablar <con usted/contigo> {when}.", "f"),
    ),
    "me alegró volver a hablar {when}.",
    "me alegró volver a hablar sobre el puesto de {role}.",
    "me alegró volver a hablar.",
)
KNOWN_TOPIC: Final[Versions] = (
    (
        *_spoken("w", "", "qué alegría volver a hablar con … {when},| esta vez {of}."),
        *_spoken("wp", "", "me alegró mucho volver a hablar con … {when},| esta vez {of}."),
        Line("me alegró mucho volver a verte {when}| y hablar {of}.", "wp", "on_site familiar"),
        Line(
            "me alegró mucho que volviéramos a vernos {when}| y habláramos {of}.",
            "wp",
            "on_site !familiar",
        ),
        Line(
            "fue un gusto volver a conversar <con usted/contigo> {when},| esta vez sobre {talked}.",
            "f",
        ),
    ),
)
"""Reminder to someone known before | the topic."""
KNOWN_TIME_CLOSE: Final[Versions] = (
    (
        Line(
            "gracias por todo,| y ya era hora de estar en contacto también por aquí.[ Un saludo.]",
            "w",
        ),
        Line(
            "muchas gracias por todo;| me gustaría que conectáramos también por aquí.[ Un saludo.]",
            "wp",
        ),
        Line(
            "muchas gracias por <su/tu> tiempo;| me gustaría estar en contacto también por aquí.[ Saludos cordiales.]",
            "f",
        ),
        Line(
            "muchas gracias por <su/tu> tiempo;| sería un gusto estar en contacto también por aquí.[ Un cordial saludo.]",
            "f",
        ),
    ),
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("ya era hora de estar en contacto también por aquí.[ Saludos.]", "w"),
        Line("me gustaría que conectáramos también por aquí.[ Un saludo.]", "wp"),
        Line("sería un gusto estar en contacto también por aquí.[ Un cordial saludo.]", "f"),
        Line("me gustaría estar en contacto también por aquí.[ Saludos cordiales.]", "f"),
    ),
    Line("me gustaría que conectáramos por aquí.[ Saludos.]", "wp"),
    Line("sería un gusto estar en contacto por aquí.[ Saludos.]", "f"),
)
UNMET_THANKS: Final[Versions] = (
    (
        Line("gracias por <su/tu> ayuda| con mi candidatura para el puesto de {role}[ {at}]."),
        Line(
            "muchas gracias por la ayuda| con mi entrevista {of_when} para el puesto de {role}[ {at}]."
        ),
    ),
    "gracias por <su/tu> ayuda| con mi candidatura para el puesto de {role}.",
    "gracias por <su/tu> ayuda| con mi candidatura.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "tuve una entrevista {when} para el puesto de {role}[ {at}].",
        "me presenté al puesto de {role}[ {at}].",
        "<le/te> escribo por mi candidatura para el puesto de {role}[ {at}].",
    ),
    "me presenté al puesto de {role}.",
    "tuve una entrevista {when}.",
    "escribo por mi candidatura.",
)
UNMET_HELP: Final[Versions] = (
    (
        "gracias por <su/tu> ayuda durante el proceso.",
        "muchas gracias por <su/tu> ayuda.",
        "gracias por <su/tu> ayuda.",
    ),
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
        Line("me interesó mucho nuestra conversación {of_when}| sobre {thing}.", "f", "!cold"),
    ),
    (
        *_spoken("w", "!was_frank", "disfruté mucho hablando con … {when}| {of}."),
        *_spoken("p", "!cold", "me gustó mucho hablar con … {when}| {of}."),
        Line("fue un gusto conversar <con usted/contigo> {when}| sobre {talked}.", "f"),
    ),
)
TIME_CLOSE: Final[Versions] = (
    (
        *lines(
            "w",
            "!internal",
            "muchas gracias por todo;| me gustaría que siguiéramos en contacto por aquí.[ Un saludo.]",
        ),
        Line(
            "muchas gracias por todo;| así estamos en contacto también por aquí.[ Saludos.]",
            "w",
            "internal",
        ),
    ),
)


TOPIC_CLOSE: Final[Versions] = _warmly_each(
    (
        (
            *_spoken(
                "wp",
                "wants_role moves_on !cold !was_frank",
                "me gustó mucho hablar con … {of} y me alegra pasar a la siguiente etapa.| Espero que sigamos en contacto.[ Un saludo.]",
            ),
            Line(
                "fue un gusto conversar <con usted/contigo> sobre {thing}, y me alegra pasar a la siguiente etapa.| Me gustaría estar en contacto por aquí.[ Un cordial saludo.]",
                "f",
                "wants_role moves_on !cold",
            ),
            *_spoken(
                "w",
                "warm !internal !was_frank",
                "me encantó hablar con … {of},| y me gustaría que siguiéramos en contacto.[ Un saludo.]",
                "disfruté mucho hablando con … {of},| y me gustaría que siguiéramos en contacto por aquí.[ Saludos.]",
                "me encantó hablar con … {of_one} y {of_two}.| Espero que sigamos en contacto por aquí.[ Un saludo.]",
            ),
            *_spoken(
                "w",
                "warm !internal",
                "disfruté mucho charlando con … {of},| y me gustaría que siguiéramos en contacto.[ Un saludo.]",
            ),
            *lines(
                "w",
                "warm !internal !video",
                "me encantó la charla sobre {thing}.| Me gustaría que siguiéramos en contacto por aquí.[ Saludos.]",
                "me encantó que me <contara/contaras> {clause}.| Me gustaría que siguiéramos en contacto.[ Un saludo.]",
            ),
            *_spoken(
                "wp",
                "!internal !cold !was_frank",
                "me gustó mucho hablar con … {of}.| Espero que sigamos en contacto.[ Un saludo.]",
                "me gustó mucho hablar con … {of_one} y {of_two}.| Espero que sigamos en contacto por aquí.[ Saludos.]",
            ),
            *lines(
                "p",
                "!internal !cold",
                "me interesó mucho lo que hablamos {of_thing},| y me gustaría que conectáramos por aquí.[ Un saludo.]",
            ),
            *lines(
                "f",
                "!internal !cold",
                "fue un gusto conversar <con usted/contigo> sobre {thing},| y me gustaría estar en contacto <con usted/contigo> por aquí.[ Saludos cordiales.]",
                "me interesó mucho nuestra conversación sobre {thing}.| Sería un gusto estar en contacto <con usted/contigo> por aquí.[ Un cordial saludo.]",
                "fue un gusto hablar <con usted/contigo> {of}.| Me gustaría estar en contacto por aquí.[ Un cordial saludo.]",
                "me interesó mucho saber {clause},| y sería un gusto estar en contacto <con usted/contigo>.[ Un cordial saludo.]",
                "me interesó mucho nuestra conversación sobre {both},| y sería un gusto estar en contacto por aquí.[ Un cordial saludo.]",
            ),
            Line(
                "le agradezco también que me explicara {explained}.| Sería un gusto estar en contacto <con usted/contigo> por aquí.[ Un cordial saludo.]",
                "f",
                "!internal !familiar",
            ),
            Line(
                "gracias también por explicarme {explained}.| Sería un gusto conectar por aquí.[ Un saludo.]",
                "wp",
                "!internal",
            ),
            Line(
                "me gustó mucho hablar {of} y, ya que trabajamos en la misma empresa,| me gustaría estar en contacto por aquí.[ Saludos.]",
                "wp",
                "internal",
            ),
            Line(
                "me interesó mucho nuestra conversación sobre {thing} y, como colegas de la misma empresa,| sería un gusto estar en contacto.[ Saludos.]",
                "f",
                "internal",
            ),
        ),
        (
            *lines(
                "wp",
                "wants_company !internal",
                "me atrae mucho {excites_sg}.| Me gustaría que conectáramos por aquí.[ Un saludo.]",
                "{Excites_pl} me atraen mucho.| Me gustaría que conectáramos por aquí.[ Saludos.]",
            ),
            *lines(
                "wp",
                "wants_role !internal",
                "lo que más me atrae del puesto {is_excites},| y me gustaría que conectáramos por aquí.[ Un saludo.]",
            ),
            *lines(
                "f",
                "wants_role !internal",
                "lo que más me atrae del puesto {is_excites},| y sería un gusto estar en contacto por aquí.[ Un cordial saludo.]",
            ),
            *lines(
                "wp",
                "wants_role !internal met !both_know",
                "el puesto de {role} me atrae mucho, sobre todo por {excites_sg}.| Sería un gusto conectar por aquí.[ Un saludo.]",
                "lo que más me atrae del puesto de {role} {is_excites}.| Me gustaría que conectáramos por aquí.[ Un saludo.]",
            ),
            *lines(
                "f",
                "wants_role !internal met !both_know",
                "lo que más me atrae del puesto de {role} {is_excites},| y sería un gusto estar en contacto <con usted/contigo> por aquí.[ Un cordial saludo.]",
                "el puesto de {role} me interesa mucho, en especial por {excites_sg},| y me gustaría estar en contacto por aquí.[ Saludos cordiales.]",
            ),
            *lines(
                "f",
                "wants_company !wants_role !internal !quiet",
                "lo que más me interesa {is_excites},| y sería un gusto estar en contacto <con usted/contigo>.[ Un cordial saludo.]",
            ),
        ),
        _cooler(
            *lines(
                "wp",
                "wants_role moves_on",
                "me alegra mucho pasar a la siguiente etapa.| Me gustaría que conectáramos por aquí.[ Saludos.]",
                "me alegra mucho seguir en el proceso,| y sería un gusto conectar por aquí.[ Un saludo.]",
            ),
            *lines(
                "f",
                "wants_role moves_on",
                "me alegra mucho pasar a la siguiente etapa,| y sería un gusto estar en contacto por aquí.[ Un cordial saludo.]",
            ),
            *lines(
                "w",
                "wants_role !moves_on european !internal warm",
                "el puesto me hace mucha ilusión| y me gustaría que siguiéramos en contacto por aquí.[ Un saludo.]",
            ),
            *lines(
                "w",
                "wants_role !moves_on !internal warm",
                "me encantaría trabajar {at}.| Espero que sigamos en contacto.[ Saludos.]",
                "me encantaría formar parte del equipo.| Espero que sigamos en contacto por aquí.[ Un saludo.]",
            ),
            *lines(
                "wp",
                "wants_role !moves_on !internal",
                "el puesto me interesa mucho| y me gustaría que conectáramos por aquí.[ Un saludo.]",
                "el puesto me interesa mucho.| Me gustaría que conectáramos por aquí.[ Saludos.]",
            ),
            *lines(
                "f",
                "wants_role !moves_on !internal",
                "tengo mucho interés en el puesto| y sería un gusto estar en contacto <con usted/contigo> por aquí.[ Un cordial saludo.]",
                "el puesto me interesa mucho,| y me gustaría estar en contacto <con usted/contigo> por aquí.[ Saludos cordiales.]",
            ),
            *lines(
                "w",
                "wants_role !moves_on european !internal met !both_know",
                "el puesto de {role} me hace mucha ilusión| y me gustaría que conectáramos por aquí.[ Un saludo.]",
            ),
            *lines(
                "wp",
                "wants_role !moves_on !internal met !both_know",
                "me interesa mucho el puesto de {role}| y sería un gusto conectar por aquí.[ Un saludo.]",
                "el puesto de {role} me interesa mucho.| Me gustaría que conectáramos por aquí.[ Saludos.]",
            ),
            *lines(
                "f",
                "wants_role !moves_on !internal met !both_know",
                "tengo mucho interés en el puesto de {role}| y sería un gusto estar en contacto <con usted/contigo>.[ Un cordial saludo.]",
                "el puesto de {role} me interesa mucho,| y me gustaría estar en contacto <con usted/contigo> por aquí.[ Saludos cordiales.]",
            ),
        ),
        Line(
            "el puesto me interesa mucho| y me gustaría que conectáramos.[ Saludos.]",
            "wp",
            needs="wants_role !booked",
        ),
        Line(
            "el puesto me interesa mucho| y sería un gusto estar en contacto.[ Saludos.]",
            needs="wants_role !booked",
        ),
    )
)
_TOLD_WANTS: Final = (
    *_spoken(
        "w",
        "warm wants_role !internal !was_frank",
        "disfruté mucho hablando con … {of}, y me encantaría formar parte del equipo.",
        "disfruté mucho hablando con … {of}, y me encantaría trabajar {at}.",
        "me gustó mucho hablar con … {of}, y me encantaría trabajar {at}.",
    ),
    *_spoken(
        "w",
        "warm wants_role !phone !video !internal !was_frank",
        "me encantó hablar con … {of}, y salí con muchas ganas de trabajar {at}.",
    ),
    *_spoken(
        "w",
        "warm wants_role european !internal !was_frank",
        "me encantó hablar con … {of}, y el puesto me hace mucha ilusión.",
    ),
    *_spoken(
        "w",
        "warm wants_role !internal",
        "disfruté mucho charlando con … {of}, y me encantaría trabajar {at}.",
    ),
    *_spoken(
        "p",
        "wants_role !cold !was_frank",
        "me gustó hablar con … {of}, y el puesto me interesa mucho.",
    ),
    *lines(
        "f",
        "wants_role !cold",
        "nuestra conversación sobre {thing} confirmó mi interés en el puesto.",
        "fue un gusto conversar <con usted/contigo> sobre {thing}, y tengo mucho interés en el puesto.",
    ),
)
SPOKEN_OF: Final[Versions] = ((*_TOLD, *_TOLD_TWO),)
MOVING_CLOSE: Final[Versions] = (
    tuple(
        one
        for entry in TOPIC_CLOSE
        for one in equally_good(entry)
        if isinstance(one, Line) and "moves_on" in one.needs.split()
    ),
    Line(
        "me alegra seguir en el proceso;| espero que sigamos en contacto.[ Saludos.]",
        needs="wants_role moves_on",
    ),
)
"""That it goes on | close, with what was spoken of where there is room."""
TOLD_WANTS: Final[Versions] = (_going_on(*_TOLD_WANTS),)
"""What was spoken of, and that one wants the job."""

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_TALK,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_FORMAL,
    called_formal=CALLED_FORMAL,
    thanks_wrote=THANKS_WROTE,
    talk_and_topic=TALK_AND_TOPIC,
    time=TIME,
    thanks_again=AGAIN,
    topic=TOPIC,
    close=CLOSE,
    close_wants=CLOSE_WANTS,
    no_close=NO_CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=NO_REPLY,
    on_hold=ON_HOLD,
    offer=OFFER,
    offer_close=OFFER_CLOSE,
    no_and_suggested=NO_AND_SUGGESTED,
    wishes=WISHES,
    joining=JOINING,
    thanks_short=THANKS_SHORT,
    close_joining=CLOSE_JOINING,
    accepted=ACCEPTED,
    close_left=CLOSE_LEFT,
    recruiter=RECRUITER,
    recruiter_topic=RECRUITER_TOPIC,
    recruiter_close=RECRUITER_CLOSE,
    known=KNOWN,
    known_close=KNOWN_CLOSE,
    unmet_thanks=UNMET_THANKS,
    unmet_reminder=UNMET_REMINDER,
    unmet_help=UNMET_HELP,
    topic_close=TOPIC_CLOSE,
    enjoyed_topic=ENJOYED_TOPIC,
    still_close=STILL_CLOSE,
    suggested_close=SUGGESTED_CLOSE,
    time_close=TIME_CLOSE,
    remember=REMEMBER,
    remember_close=REMEMBER_CLOSE,
    offer_first=OFFER_FIRST,
    hold_first=HOLD_FIRST,
    hold_close=HOLD_CLOSE,
    declined=DECLINED,
    parting_close=PARTING_CLOSE,
    joining_close=JOINING_CLOSE,
    again_topic=AGAIN_TOPIC,
)

_ALL: Final = "thanks+reminder+interest"
_OPENS: Final = "thanks+reminder"


_OFFERED: Final = ("thanks+offer", OFFER_FIRST)
_REMEMBER_NO: Final = tuple(
    tuple(
        replace(one, text=one.text.replace("|", ""))
        for one in equally_good(entry)
        if isinstance(one, Line)
    )
    for entry in REGRET
)
_PARTING: Final = (
    ("reminder", (*_REMEMBER_NO, *REMEMBER[2:])),
    ("parting+close", PARTING_NO),
)
_SUGGESTED: Final = ("as_you_suggested+close", SUGGESTED_CLOSE)
_TALK: Final = (_OPENS, THANKS_TALK)
_FORMAL: Final = (_OPENS, THANKS_FORMAL)
_NAMED: Final = (_ALL, BARE_TOPIC)
_TOLD_ONLY: Final[Sentence] = ("interest", ((*_TOLD, *_TOLD_TWO, *_EXPLAINED), _EXCITES))
_LAST: Final[Sentence] = (
    "interest",
    signed_off(
        (
            (*_going_on(*_TOLD_WANTS), *_TOLD, *_TOLD_TWO, *_EXPLAINED),
            _EXCITES,
            (*_MOVING, *_going_on(*_WANTS)),
        ),
        always=True,
    ),
)


def _each(*end: Sentence, needs: str = "", second_best: bool = False) -> tuple[Whole, ...]:
    """Return the notes that open with thanks for the conversation, warm and plain or formal."""
    return (
        Whole((_TALK, *end), "wp", needs, second_best),
        Whole((_FORMAL, *end), "f", needs, second_best),
    )


def _called(*end: Sentence) -> tuple[Whole, ...]:
    """Return the same for someone who has phoned since."""
    return (
        Whole(((_OPENS, THANKS_CALLED), *end), "wp", "phoned", often=4),
        Whole(((_OPENS, CALLED_FORMAL), *end), "f", "phoned", often=4),
    )


def _wrote(*end: Sentence) -> tuple[Whole, ...]:
    """Return the same for someone who has written since."""
    return (Whole(((_OPENS, THANKS_WROTE), *end), needs="wrote !phoned", often=4),)


def _unless_keen(*made: Whole, moving: bool = True) -> Iterator[Whole]:
    """Yield these notes; with room, they come second to those that say that one wants the job.

    Where it goes on, a note without room says that (``moving``), and not only what was spoken of.
    """
    for whole in made:
        for news in ("!moves_on", "moves_on !wants_role") if moving else ("",):
            yield replace(whole, needs=f"{whole.needs} !roomy {news}".strip())
        yield replace(whole, needs=f"{whole.needs} roomy !wants_role".strip())
        yield replace(whole, needs=f"{whole.needs} roomy wants_role".strip(), second_best=True)


def joined_to(versions: Versions, parts: int) -> Versions:
    """Return sentences of so many parts: the words of what comes after belong to the last."""
    return tuple(
        tuple(
            replace(one, text="|".join((*said[: parts - 1], "".join(said[parts - 1 :]))))
            for one in flat((entry,))
            if len(said := one.text.split("|")) > parts
        )
        for entry in versions
    )


_TALK_AND_OFFER: Final[Versions] = (
    (
        *lines(
            "wp",
            "offer_by_phone",
            "muchas gracias por la charla {of_when}| y por la llamada {of_called} con la oferta. ¡Me alegró mucho!",
            "muchas gracias por llamarme {called} con la oferta:| me alegró muchísimo.",
        ),
        Line(
            "muchas gracias por la llamada {of_called}| y por la oferta, que me alegró mucho recibir.",
            "f",
            "offer_by_phone",
        ),
        Line(
            "muchas gracias por la charla {of_when}| y por la oferta, que me alegró mucho.",
            "wp",
            "!offer_by_phone !offer_by_other met",
        ),
        Line(
            "muchas gracias por la entrevista {of_when}| y por la oferta, que me alegró mucho recibir.",
            "f",
            "!offer_by_phone !offer_by_other met",
        ),
        Line(
            "gracias por la charla {of_when}.| Me alegró mucho recibir la oferta.",
            "wp",
            "offer_by_other met !peer",
        ),
        Line(
            "muchas gracias por la entrevista {of_when}.| Me alegró mucho recibir la oferta.",
            "f",
            "offer_by_other met !peer",
        ),
    ),
    Line("muchas gracias| por la oferta, que me alegró mucho.", needs="!offer_by_other"),
    Line(
        "muchas gracias por todo.| Me alegró mucho recibir la oferta.", needs="offer_by_other !peer"
    ),
)
"""Thanks | the offer, beside their suggestion to connect."""
_THANKED_FOR_TALK: Final[Sentence] = (
    "thanks+reminder",
    (*joined_to(BARE_TOPIC, 2), _SHORT_THANKS, _SHORT_FORMAL, *THANKS_TALK[-2:]),
)
"""Thanks | when, and for what was spoken of, if anything was told of it."""
_OWN_WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    "plain": (
        *_each(_TOLD_ONLY, ("close", AHEAD_CLOSE), needs="booked"),
        *_each(("interest+close", MOVING_CLOSE), needs="!roomy wants_role moves_on"),
        *_each(_TOLD_ONLY, ("close", stating(CLOSE_WANTS)), needs="roomy wants_role"),
        Whole((_NAMED, ("close", CLOSE_KEEN)), needs="met"),
        *_unless_keen(*_each(("interest+close", TOPIC_CLOSE))),
        *_unless_keen(*_each(("interest", TOPIC), ("close", CLOSE), second_best=True)),
        *_unless_keen(*_called(("interest+close", TOPIC_CLOSE))),
        *_unless_keen(*_called(("interest", TOPIC), ("close", CLOSE))),
        *_called(_TOLD_ONLY, ("close", stating(CLOSE_WANTS))),
        *_unless_keen(*_wrote(("interest+close", TOPIC_CLOSE))),
        *_wrote(_TOLD_ONLY, ("close", stating(CLOSE_WANTS))),
        # Last, as the popup offers the first sentences with a topic to begin with.
        Whole((_TALK, ("interest", TOLD_WANTS), ("close", CLOSE)), "wp", "roomy wants_role"),
        Whole((_FORMAL, ("interest", TOLD_WANTS), ("close", CLOSE)), "f", "wants_role"),
    ),
    "check_in": (
        *_each(_TOLD_ONLY, ("check_in+close", STILL_CLOSE)),
        Whole((_NAMED, ("check_in+close", STILL_CLOSE)), needs="met"),
        *_each(_TOLD_ONLY, ("check_in", STILL), ("close", CLOSE), second_best=True),
    ),
    "long_silence": (
        *_each(_TOLD_ONLY, ("no_pressure+close", NO_REPLY)),
        Whole((_NAMED, ("no_pressure+close", NO_REPLY)), needs="met"),
    ),
    "as_you_suggested": (
        *(
            Whole(
                ((_OPENS, _TALK_AND_OFFER), *topic, ("as_you_suggested+close", NO_SUGGESTED_CLOSE)),
                needs="offered",
            )
            for topic in ((), (_TOLD_ONLY,))
        ),
        # A colleague may not know of an offer that others made.
        *(
            replace(whole, needs=f"{whole.needs} {unsaid}".strip())
            for unsaid in ("!offered", "offered offer_by_other peer")
            for whole in (
                Whole((_SUGGESTED, (_ALL, signed_off(BARE_TOPIC))), needs="met"),
                Whole((_SUGGESTED, _TALK, _LAST), "wp", second_best=True),
                Whole((_SUGGESTED, (_OPENS, signed_off(THANKS_TALK))), "wp"),
                Whole((_SUGGESTED, _FORMAL, _LAST), "f", second_best=True),
                Whole((_SUGGESTED, (_OPENS, signed_off(THANKS_FORMAL))), "f"),
                *_each(_TOLD_ONLY, ("as_you_suggested+close", NO_SUGGESTED_CLOSE), needs="met"),
            )
        ),
    ),
    "after_no": (
        *(
            Whole(
                (
                    ("thanks", NO_THANKED),
                    ("parting+reminder", REGRET),
                    ("as_you_suggested+close", NO_SUGGESTED_CLOSE),
                ),
                needs="met asked",
            ),
        )
        * 4,
        Whole(
            (
                ("as_you_suggested+close", (_ADDED_AFTER_NO,)),
                ("thanks", NO_THANKED),
                ("parting+reminder", signed_off(REGRET)),
            ),
            needs="met asked",
            often=4,
        ),
        Whole(
            (("thanks+as_you_suggested", NO_AND_SUGGESTED), *_PARTING),
            needs="!met",
            second_best=True,
        ),
        *(Whole((("thanks", NO_THANKS), *_PARTING), needs="!asked told_no", second_best=True),) * 4,
        Whole((("thanks", NO_THANKS), *_PARTING), needs="!asked !told_no !met"),
        *(
            Whole(
                (_THANKED_FOR_TALK, ("parting+close", PARTING_HEARD)),
                needs="met !asked !told_no",
            ),
        )
        * 4,
        Whole((("thanks+reminder", NO_SHORT), _PARTING[1]), needs="!asked told_no met"),
    ),
    "declined": (
        *(
            Whole(
                (
                    ("thanks+as_you_suggested", DECLINED_FIRST),
                    ("reminder", DECLINED),
                    ("parting+close", PARTING_CLOSE),
                )
            ),
        )
        * 4,
        *(
            Whole(
                (_THANKED_FOR_TALK, ("parting+close", DECLINED_CLOSE)),
                needs="met !asked",
            ),
        )
        * 4,
    ),
    "on_hold": (
        *_each(_TOLD_ONLY, ("on_hold+close", HOLD_CLOSE)),
        Whole((_NAMED, ("on_hold+close", HOLD_CLOSE)), needs="met"),
        *_each(_TOLD_ONLY, ("on_hold", ON_HOLD), ("close", CLOSE), second_best=True),
    ),
    "offer": (
        *(Whole((_OFFERED, ("reminder", REMEMBER), ("close", OFFER_CLOSE))),) * 5,
        *(
            Whole(
                ((_OPENS, joined_to(BARE_TOPIC, 2)), ("offer", OFFER_GLAD), ("close", OFFER_CLOSE)),
                needs="met offer_by_other",
            ),
        )
        * 2,
        Whole(
            (_TALK, _TOLD_ONLY, ("offer", OFFER_GLAD), ("close", OFFER_CLOSE)),
            "wp",
            "met offer_by_other",
        ),
        Whole(
            (_FORMAL, _TOLD_ONLY, ("offer", OFFER_GLAD), ("close", OFFER_CLOSE)),
            "f",
            "met offer_by_other",
        ),
        # Has no interest of its own: room for a sentence that the person typed.
        Whole(
            (_OFFERED, ("reminder", REMEMBER), ("interest", ()), ("close", OFFER_CLOSE)),
            second_best=True,
        ),
    ),
    "accepted": (
        *(Whole((("joining", JOIN_FIRST), (_OPENS, TRUST), ("close", CLOSE_START))),) * 3,
        Whole(((_OPENS, AGAIN_TOPIC), ("joining+close", JOINING_CLOSE))),
    ),
    "left": (
        *_each(_TOLD_ONLY, ("close", CLOSE_LEFT)),
        Whole((_NAMED, ("close", CLOSE_LEFT)), needs="met"),
    ),
    "known": (
        Whole(
            (("reminder+interest", KNOWN_TOPIC), ("thanks+close", KNOWN_TIME_CLOSE)),
            needs="known met",
        ),
        Whole((("reminder", KNOWN), ("thanks+close", KNOWN_TIME_CLOSE)), needs="known met"),
    ),
    "own_recruiter": (
        Whole((_NAMED, ("close", RECRUITER_KEEN)), needs="met"),
        *_unless_keen(
            Whole(
                (
                    (_OPENS, RECRUITER),
                    ("interest", RECRUITER_TOPIC),
                    ("close", RECRUITER_CLOSE),
                ),
                needs="own_recruiter",
                often=4,
            ),
            moving=False,
        ),
        Whole(
            (
                (_OPENS, RECRUITER),
                ("interest", RECRUITER_TOPIC[:1]),
                ("close", RECRUITER_KEEN),
            ),
            needs="own_recruiter roomy wants_role",
            often=4,
        ),
    ),
}
"""Whole notes of Spanish: the thanks say when or name the topic, the post stands in the interest."""


LOST_END: Final[dict[str, Sentence]] = {
    "plain": ("close", CLOSE),
    "check_in": ("check_in+close", STILL_CLOSE),
    "long_silence": ("no_pressure+close", NO_REPLY),
    "on_hold": ("on_hold+close", HOLD_CLOSE),
    "left": ("close", CLOSE_LEFT),
    "own_recruiter": ("close", RECRUITER_CLOSE),
}
"""How a note ends for whoever has lost interest, of which nothing is said."""
TALKED: Final[Versions] = joined_to(ENJOYED_TOPIC, 1)
"""What was spoken of, as a reminder: said even by whoever has lost interest."""
_LOST: Final[dict[str, Whole]] = {
    situation: Whole(((_OPENS, joined_to(BARE_TOPIC, 2)), end), needs="met !wants_company")
    for situation, end in LOST_END.items()
}
_ONLY_OWN: Final = frozenset(
    {"plain", "check_in", "long_silence", "as_you_suggested", "on_hold", "left", "own_recruiter"}
)
"""Situations of which the shared whole notes are left out."""


def _kept(situation: str, made: tuple[Whole, ...]) -> tuple[Whole, ...]:
    """Return the shared whole notes that aren't replaced by Spanish ones."""
    if situation in _ONLY_OWN:
        return ()
    if situation == "after_no":
        # Those that pass over the no and say farewell are for whoever has lost interest.
        lost = (replace(one, needs=f"{one.needs} !wants_company".strip()) for one in made)
        return tuple(replace(one, second_best=True) for one in lost)
    if situation in ("offer", "declined", "known"):
        # The Spanish ones suit whoever was met.
        return tuple(replace(one, needs=f"{one.needs} !met".strip()) for one in made)
    return made


_RELAXED: Final = re.compile(r"charla|\brato\b|[Qq]ué (?:alegría|bien)|¡")
"""Words for people who are on first-name terms."""
_MERRY: Final = re.compile(r"\[ ¡[^\]]*\]")


def _entries(versions: Versions) -> Iterator[str | Line]:
    for entry in versions:
        yield from equally_good(entry)


def _for_titles(versions: Versions) -> Versions:
    """Return the formal ones of these, for a note of any tone to someone greeted by title."""
    kept: list[tuple[Line, ...]] = []
    for entry in versions:
        lines = [one if isinstance(one, Line) else Line(one) for one in equally_good(entry)]
        calm = [replace(one, text=_MERRY.sub("[ Un saludo cordial.]", one.text)) for one in lines]
        fit = (one for one in calm if "f" in one.tones and not _RELAXED.search(one.text))
        formal = tuple(replace(one, tones="wpf") for one in fit)
        if formal:
            kept.append(formal)
    return tuple(kept)


def _without_role(versions: Versions) -> Versions:
    """Return versions without lines that name the role; the same ones where none does."""
    texts = (one if isinstance(one, str) else one.text for one in _entries(versions))
    if not any("{role}" in text for text in texts):
        return versions
    kept = (
        tuple(
            one
            for one in equally_good(entry)
            if "{role}" not in (one if isinstance(one, str) else one.text)
        )
        for entry in versions
    )
    return tuple(one for one in kept if one)


def _role_once(whole: Whole) -> Iterator[Whole]:
    """Yield a whole note in as many ways as it has sentences that can name the role."""
    bare = [
        (parts, made_once("without role", _without_role, said)) for parts, said in whole.sentences
    ]
    naming = [
        place
        for place, (one, other) in enumerate(zip(whole.sentences, bare, strict=True))
        if one[1] is not other[1]
    ]
    if len(naming) < 2:  # noqa: PLR2004  # nothing can be said twice
        yield whole
        return
    yield replace(whole, sentences=tuple(bare), needs=f"{whole.needs} both_know".strip())
    for place in naming:
        sentences = (*bare[:place], whole.sentences[place], *bare[place + 1 :])
        yield replace(whole, sentences=sentences, needs=f"{whole.needs} !both_know".strip())


_GREETED: Final = re.compile(r"\[( [^\]]*)\]$")
_SHORTER: Final = " Saludos."


def _with_greeting(versions: Versions) -> Versions:
    """Return versions in which a greeting at the end comes before other words.

    Where there is no room for it, a short one does, or another wording that leaves room. A formal
    note goes without only where it must.
    """
    kept: list[tuple[str | Line, ...]] = []
    without: list[tuple[str | Line, ...]] = []
    for entry in versions:
        lines = [one if isinstance(one, Line) else Line(one) for one in equally_good(entry)]
        ends = [_GREETED.search(one.text) for one in lines]
        bare = [
            (one, _GREETED.sub("", one.text), end) for one, end in zip(lines, ends, strict=True)
        ]
        signed = (replace(one, text=text + (end[1] if end else "")) for one, text, end in bare)
        shorter = (
            replace(one, text=text + _SHORTER)
            for one, text, end in bare
            if end and len(end[1]) > len(_SHORTER) + 1
        )
        unsigned = [replace(one, text=text) for one, text, end in bare if end]
        relaxed = (one for one in unsigned if "f" not in one.tones)
        kept.extend(each for made in (signed, shorter, relaxed) if (each := tuple(made)))
        # Beside thanks for one thing in particular a greeting comes before another topic.
        formal = (one for one in unsigned if "f" in one.tones)
        without.append(tuple(replace(one, needs=f"{one.needs} !about".strip()) for one in formal))
    return (*kept, *(each for each in without if each))


_INTERVIEWS: Final = re.compile(r"\b(?:la|las dos|las|nuestra|mi) entrevistas?\b(?! \{of_next\})")


def _talk_too(one: Line) -> tuple[Line, ...]:
    if not _INTERVIEWS.search(one.text):
        return (one,)
    told = _INTERVIEWS.sub(
        lambda found: (
            found[0].replace("entrevistas", "conversaciones").replace("entrevista", "conversación")
        ),
        one.text,
    )
    return (
        replace(one, needs=f"{one.needs} !unassessed".strip()),
        replace(
            one,
            text=told.replace("{of_when} para el puesto", "{of_when} sobre el puesto"),
            needs=f"{one.needs} unassessed".strip(),
        ),
    )


def _talks(versions: Versions) -> Versions:
    """Return versions that call it a conversation for whom one was told does not assess one."""
    return tuple(
        tuple(
            each
            for one in equally_good(entry)
            for each in _talk_too(one if isinstance(one, Line) else Line(one))
        )
        for entry in versions
    )


def by_title(made: tuple[Whole, ...]) -> Iterator[Whole]:
    """Yield whole notes for people on first-name terms, and the formal ones for all others.

    Each names the role in one sentence at most, and ends with a greeting where there is room.
    """
    for told in (way for one in made for way in _role_once(one)):
        way = replace(
            told,
            sentences=tuple(
                (parts, made_once("talks", _talks, versions)) for parts, versions in told.sentences
            ),
        )
        said = tuple(
            (parts, made_once("with greeting", _with_greeting, versions))
            for parts, versions in way.sentences
        )
        whole = replace(way, sentences=said)
        yield replace(whole, needs=f"{whole.needs} !titled".strip())
        sentences = tuple(
            (
                parts,
                made_once(
                    "with greeting", _with_greeting, made_once("for titles", _for_titles, versions)
                ),
            )
            for parts, versions in way.sentences
        )
        if "f" in whole.tones and all(said for _, said in sentences):
            yield Whole(sentences, "wpf", f"{whole.needs} titled".strip(), whole.second_best)


WHOLES: Final[dict[str, tuple[Whole, ...]]] = {
    situation: tuple(
        by_title(
            (
                *_OWN_WHOLES.get(situation, ()),
                *((_LOST[situation],) if situation in _LOST else ()),
                *_kept(situation, made),
            )
        )
    )
    for situation, made in wholes(SENTENCES).items()
}


def _unsigned(versions: Versions) -> Versions:
    """Return closes without the greeting at their end: an email has its own."""
    return tuple(
        Line(re.sub(r"\[ [^\]]*\]", "", line.text), line.tones, line.needs)
        for line in flat(versions)
        if not re.search(r"[.;] (?:¡?Un |¡?Saludos|¡Hasta|¡Nos)", line.text)
    )


_STILL: Final = (
    Line("el puesto me sigue interesando mucho.", "wp", "wants_role"),
    Line("sigo con las mismas ganas de hacer este trabajo.", "w", "wants_role"),
    Line("sigo teniendo mucho interés en el puesto.", "pf", "wants_role"),
    Line("el puesto me sigue interesando mucho.", "f", "wants_role"),
    Line("me gustaría seguir en contacto.", needs="!wants_role"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "thanks+reminder": (
        Line(
            "quería <darle/darte> las gracias otra vez| por la entrevista {of_when} para el puesto de {role}.",
            "wp",
            "thanked !several familiar",
        ),
        Line(
            "muchas gracias otra vez| por la entrevista {of_when} para el puesto de {role}.",
            "wp",
            "thanked !several !familiar",
        ),
        Line(
            "quería <darle/darte> las gracias| por la entrevista {of_when} para el puesto de {role}.",
            "wp",
            "!several !thanked familiar",
        ),
        Line(
            "muchas gracias| por la entrevista {of_when} para el puesto de {role}.",
            "wp",
            "!several !thanked !familiar",
        ),
        Line(
            "le agradezco de nuevo la entrevista| {of_when} para el puesto de {role}.",
            "f",
            "thanked !several !familiar",
        ),
        *flat(THANKS_FORMAL, "f"),
        *flat(THANKS_TALK, "wp"),
    ),
    "told": (*_TOLD_TWO, *_TOLD, *_EXPLAINED, *_EXCITES),
    "interest": (
        Line("me encantaría formar parte del equipo.", "w", "wants_role boss !internal"),
        Line("el puesto me interesa mucho.", "wp", "wants_role"),
        Line("es un trabajo que me gustaría mucho hacer.", "wp", "wants_role"),
        Line("me interesa mucho trabajar {at}.", "wp", "wants_role !internal"),
        Line("tengo mucho interés en el puesto.", "f", "wants_role"),
        Line("el trabajo del equipo me sigue interesando.", needs="!wants_role"),
    ),
    "check_in": _STILL,
    "no_pressure": _STILL,
    "help": (
        Line("en unos días <le/te> doy mi respuesta.", "wp", "offered wants_role"),
        Line("en los próximos días <le/te> daré mi respuesta.", "f", "offered wants_role"),
        Line("si hace falta algo más de mi parte, lo envío con mucho gusto.", "wp", "wants_role"),
        Line(
            "si <necesita/necesitas> algo más de mi parte, <quedo a su disposición/aquí me tienes>.",
            "wp",
            "wants_role",
        ),
        Line(
            "si necesita algo más de mi parte, quedo a su disposición.", "f", "wants_role !familiar"
        ),
        Line("me gustaría seguir en contacto.", needs="!wants_role"),
    ),
}
_NO: Final[Section] = {
    "news_thanks": (
        Line("gracias por llamarme para darme la noticia.", needs="no_by_phone"),
        Line("gracias por escribirme para contarme la decisión.", needs="told_no !no_by_phone"),
        Line("gracias por avisarme, y por el tiempo dedicado.", needs="told_no !no_by_phone"),
        Line("sé que esta vez no pudo ser, y quería darte las gracias.", needs="!told_no familiar"),
        Line("sé que esta vez no pudo ser, y quería dar las gracias.", "wp", "!told_no !familiar"),
        Line("sé que esta vez no pudo ser, y quería darle las gracias.", "f", "!told_no !familiar"),
    ),
    "reminder": (
        *_spoken(
            "wp",
            "warm told_no",
            "disfruté mucho hablando con … {of}.",
            "me encantó hablar con … {of}.",
        ),
        *_spoken("wp", "warm !told_no", "disfruté mucho hablando con … {when} sobre {talked}."),
        *_spoken(
            "wp",
            "met told_no !warm",
            "me gustó mucho hablar con … {of}.",
        ),
        *_spoken("wp", "met !told_no !warm", "me gustó mucho hablar con … {when} sobre {talked}."),
        *lines(
            "f",
            "met told_no",
            "fue un gusto conversar <con usted/contigo> sobre {talked}.",
        ),
        *lines(
            "f",
            "met !told_no",
            "fue un gusto conversar <con usted/contigo> {when} sobre {talked}.",
        ),
        Line("disfruté mucho de la conversación {of_when}.", "wp", "warm"),
        Line("me alegró hablar {when}.", needs="met"),
        Line("me alegró poder presentarme al puesto de {role}."),
        Line("me alegró poder presentarme al puesto."),
    ),
    "parting": (),
    "close": (),
    "parting+close": (
        *(one for one in flat(_unsigned(PARTING_NO)) if "wants_company" in one.needs.split()),
        *flat(_unsigned(PARTING_CLOSE)),
    ),
}
_FOLLOW_UP: Final[Section] = {
    **_LETTER,
    "interest": _STILL,
    "help": (
        Line(
            "¿Se sabe ya algo del proceso, o hay una fecha aproximada? Si hace falta algo más de mi parte, lo envío con mucho gusto.",
            "wp",
            "waits wants_role !american !familiar",
        ),
        Line(
            "¿Se sabe ya algo del proceso, o hay una fecha aproximada? Si hace falta algo más de mi parte, lo envío con mucho gusto.",
            "wp",
            "waits wants_role european familiar",
        ),
        Line(
            "¿<Tendrá/Tienes> alguna novedad del proceso, o una fecha aproximada? Si hace falta algo más de mi parte, lo envío con mucho gusto.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "¿<Sabe/Sabes> cómo va el proceso? Si <necesita/necesitas> algo más de mi parte, lo envío con mucho gusto.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "¿Tendrá alguna novedad sobre el proceso, o una fecha aproximada? Si les hace falta algún dato de mi parte, con mucho gusto se lo envío.",
            "f",
            "waits wants_role !familiar",
        ),
        Line(
            "¿Podría indicarme cómo va el proceso? Si necesita algo más de mi parte, quedo a su disposición.",
            "f",
            "waits wants_role !familiar",
        ),
        *_LETTER["help"],
    ),
}
"""The same, asking how things stand where nothing has been heard."""
MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("Estimada {name}:", "f", "woman"),
            Line("Estimado {name}:", "f", "man"),
            Line("Hola, {name}:", "wp", "!titled"),
            Line("Buenos días, {name}:"),
            Line("Buenos días:"),
        ),
        "sign_off": (
            Line("Saludos cordiales", needs="american"),
            Line("Un saludo", "w"),
            Line("Un cordial saludo"),
            Line("Atentamente", "f"),
        ),
    },
    "thank_you_email": _LETTER,
    "follow_up_email": _FOLLOW_UP,
    "rejection_thank_you": _NO,
    "after_acceptance": {
        "connected": (
            Line(
                "gracias por conectar, y de nuevo por la conversación {of_when}.",
                needs="met !connected_long",
            ),
            Line(
                "gracias por aceptar, y por la conversación {of_when}.", "wp", "met !connected_long"
            ),
            Line("gracias de nuevo por la conversación {of_when}.", needs="met connected_long"),
            Line("gracias otra vez por <su/tu> tiempo {when}.", needs="met connected_long"),
            Line("gracias por conectar.", needs="!connected_long"),
            Line("gracias por el contacto por aquí.", needs="connected_long"),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line(
                "gracias por la invitación, y de nuevo por la conversación {of_when}.", needs="met"
            ),
            Line("muchas gracias por la invitación, que he aceptado con gusto.", "wp"),
            Line("qué alegría encontrarnos por aquí, y gracias por la invitación.", "w"),
            Line("<le/te> agradezco <su/tu> invitación, que he aceptado con mucho gusto.", "pf"),
        ),
        "close": flat(STAY),
    },
    "via_recruiter": {
        "greeting": (Line("Buenos días:"),),
        "pass_on": (
            Line(
                "¿Podría transmitir mi agradecimiento a {full_name} por la conversación {of_when} sobre el puesto de {role}?",
                "wp",
                "met",
            ),
            Line(
                "¿Podría dar las gracias de mi parte a {full_name} por la entrevista {of_when} para el puesto de {role}?",
                "wp",
                "met",
            ),
            Line(
                "le pido por favor que transmita mi agradecimiento a {full_name} por la entrevista {of_when} para el puesto de {role}.",
                "f",
                "met",
            ),
            Line(
                "¿Podría transmitir mi agradecimiento a {full_name} por la conversación {of_when}?",
                needs="met",
            ),
            Line(
                "¿Podría transmitir mi agradecimiento a {full_name} por la ayuda con mi candidatura?",
                needs="!met",
            ),
            Line(
                "le pido por favor que transmita mi agradecimiento por la entrevista.", needs="met"
            ),
            Line("le pido por favor que transmita mi agradecimiento."),
        ),
    },
    "existing_channel": {
        "again": (
            Line(
                "gracias de nuevo por <su/tu> mensaje, y por la conversación {of_when}.",
                needs="met",
            ),
            Line("gracias de nuevo por <su/tu> mensaje."),
        ),
        "close": flat(STAY),
    },
}
