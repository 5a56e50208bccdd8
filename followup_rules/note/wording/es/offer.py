# ruff: noqa: E501  # a wording is read in one line
"""Spanish notes: what is said of an offer."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines

OFFER: Final[Versions] = (
    (
        Line("me alegró muchísimo la oferta.", "w", "wants_role"),
        Line("me alegró mucho recibir la oferta.", "wpf"),
    ),
)
OFFER_CLOSE: Final[Versions] = (
    (
        Line("me gustaría que estuviéramos en contacto por aquí.", "wp"),
        Line("me gustaría que estuviéramos en contacto también por aquí.", "wp"),
        Line("sería un gusto estar en contacto por aquí.", "f"),
        Line("me gustaría seguir en contacto <con usted/contigo> por aquí.", "f"),
    ),
    (Line("me gustaría seguir en contacto por aquí."),),
    (
        Line("me gustaría seguir en contacto."),
        Line("sería un gusto estar en contacto.", "f"),
    ),
)
"""After an offer nobody hopes: one asks to connect."""
_CALLED_WITH_OFFER: Final = (
    *lines(
        "wp",
        "offer_by_phone wants_role !own_recruiter",
        "muchas gracias por <la/tu> llamada {of_called}| y por la oferta, que me alegró muchísimo.",
        "muchas gracias por llamarme {called}| para hacerme la oferta; me alegró muchísimo.",
    ),
    Line(
        "muchas gracias por llamarme {called}| con la noticia de la oferta; me alegró muchísimo.",
        "wp",
        "offer_by_phone wants_role own_recruiter",
    ),
    *lines(
        "w",
        "offer_by_phone wants_role",
        "muchas gracias por <la/tu> llamada {of_called}| y por la oferta. ¡Qué alegría!",
    ),
    *lines(
        "wp",
        "offer_by_phone !wants_role !own_recruiter",
        "muchas gracias por <la/tu> llamada {of_called}| y por la oferta.",
        "muchas gracias por llamarme {called}| para hacerme la oferta.",
    ),
    Line(
        "muchas gracias por llamarme {called}| con la noticia de la oferta.",
        "wp",
        "offer_by_phone !wants_role own_recruiter",
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
OFFER_GLAD_CLOSE: Final[Versions] = (
    (
        Line(
            "me alegró mucho recibir la oferta,| y me gustaría que estuviéramos en contacto por aquí.",
            "wp",
            "offer_by_other",
        ),
        Line(
            "me alegró mucho recibir la oferta,| y sería un gusto estar en contacto por aquí.",
            "f",
            "offer_by_other",
        ),
        Line(
            "me alegró mucho recibir la oferta,| y me gustaría seguir en contacto <con usted/contigo> por aquí.",
            "f",
            "offer_by_other",
        ),
    ),
    Line(
        "me alegró mucho recibir la oferta,| y me gustaría seguir en contacto.",
        needs="offer_by_other",
    ),
)
"""The same, and a close."""
