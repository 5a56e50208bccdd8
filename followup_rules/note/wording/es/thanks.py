"""Spanish notes: thanks for the talk, the call or the message."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines

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
SHORT_THANKS: Final = (
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
    Line("gracias otra vez por recibirme| {when}.", "wp", "on_site !peer thanked"),
    Line("gracias otra vez por la llamada| {of_when}.", "wp", "phone !several thanked"),
    *lines(
        "wp",
        "phone !several",
        "gracias por la llamada| {of_when}.",
        "muchas gracias por la llamada| {of_when}.",
    ),
    Line("gracias por la videollamada| {of_when}.", "wp", "video american !several"),
    Line("muchas gracias por la entrevista| {of_when}.", "p", "!peer !several"),
    *lines(
        "wp",
        "several !twice !silent !hold !long_ago",
        "gracias por la charla| {of_when}.",
    ),
    Line("gracias por tu tiempo| {when}.", "wp", "several !twice familiar"),
    Line("gracias por atenderme| {when}.", "wp", "several !twice"),
    Line("gracias otra vez por atenderme| {when}.", "wp", "several !twice thanked"),
    Line("gracias por| las dos charlas.", "wp", "twice"),
    Line("gracias otra vez por| las dos charlas.", "wp", "twice thanked"),
    *lines(
        "wp",
        "arranged booked !again_with_you !several !phone !thankful",
        "gracias por la charla| {of_when} y por organizarlo todo para {next}.",
        "muchas gracias por la charla| {of_when} y por organizarlo todo para {next}.",
    ),
    *lines(
        "wp",
        "arranged booked !again_with_you !several phone !thankful",
        "gracias por la llamada| {of_when} y por organizarlo todo para {next}.",
        "muchas gracias por la llamada| {of_when} y por organizarlo todo para {next}.",
    ),
    *lines(
        "wp",
        "thanked !several",
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
        "thanked !several met !both_know",
    ),
)
"""Thanks | when and role."""
THANKS_TALK: Final[Versions] = (
    (*SHORT_THANKS, *_ROLE_THANKS),
    Line("gracias por la charla| {of_when} sobre el puesto de {role}.", needs="!several !thanked"),
    Line("gracias por la entrevista| para el puesto de {role}.", needs="!several !thanked"),
    Line("gracias por la charla| {of_when}.", needs="!several !thanked"),
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
SHORT_FORMAL: Final = (
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
    Line("gracias de nuevo por| las dos entrevistas.", "f", "twice thanked"),
    Line("gracias de nuevo por atenderme| {when}.", "f", "several !twice thanked"),
    Line("gracias de nuevo por recibirme| {when}.", "f", "on_site thanked"),
    Line(
        "muchas gracias por la conversación| {of_when} y por organizarlo todo para {next}.",
        "f",
        "arranged booked !again_with_you !several !thankful roomy",
    ),
    Line(
        "le agradezco la conversación| {of_when} y que lo organizara todo para {next}.",
        "f",
        "arranged booked !again_with_you !several !thankful roomy !familiar",
    ),
    Line(
        "le agradezco de nuevo la entrevista| {of_when}.",
        "f",
        "thanked !several !familiar",
    ),
    Line("gracias de nuevo por la entrevista| {of_when}.", "f", "thanked !several"),
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
        "thanked !several met !both_know !familiar",
    ),
)
THANKS_FORMAL: Final[Versions] = (
    (*SHORT_FORMAL, *_ROLE_FORMAL),
    Line(
        "gracias por la entrevista| {of_when} para el puesto de {role}.", needs="!several !thanked"
    ),
    Line("gracias por la entrevista| para el puesto de {role}.", needs="!several !thanked"),
    (
        Line("gracias por la entrevista| {of_when}.", needs="!several !thanked"),
        Line("gracias por atenderme| {when}.", needs="several"),
    ),
    (
        Line("gracias por| la entrevista.", needs="!several"),
        Line("gracias por| las entrevistas.", needs="several"),
    ),
)
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
THANKS_SHORT: Final[Versions] = (
    (
        Line("muchas gracias por la conversación {of_when}[ sobre {thing}]."),
        Line("muchas gracias por la charla {of_when}[ sobre {thing}].", "wp"),
    ),
    "gracias por <su/tu> tiempo.",
)
