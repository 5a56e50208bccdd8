# ruff: noqa: E501  # a wording is read in one line
"""Spanish thanks for what somebody did. The first side says usted, the second tú."""

from typing import Final

from followup_rules.note.bank import Line
from followup_rules.note.wording.kindness import Acts, Thanks, dated

ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": ("explicármelo todo con tanta claridad",),
        "was_frank": ("hablarme con tanta franqueza", "<su/tu> franqueza"),
        "made_welcome": ("recibirme con tanta calidez",),
        "encouraged": ("<sus/tus> palabras de ánimo",),
        "gave_advice": ("<sus/tus> consejos",),
        "showed_around": ("mostrarme las instalaciones",),
        "worked_through_task": ("trabajar conmigo en el ejercicio",),
    },
    "acted": {
        "explained_clearly": (
            "la claridad de <sus/tus> explicaciones",
            "la claridad con que me lo <explicó/explicaste> todo",
        ),
        "was_frank": ("<su/tu> franqueza", "la franqueza con que me <habló/hablaste>"),
        "made_welcome": ("la calidez con que me <recibió/recibiste>",),
        "encouraged": ("<sus/tus> palabras de ánimo",),
        "gave_advice": ("<sus/tus> consejos",),
        "showed_around": ("que me <mostrara/mostraras> las instalaciones",),
        "worked_through_task": ("que <trabajara/trabajaras> conmigo en el ejercicio",),
    },
}

THANKS: Final = Thanks(
    acts=ACTS,
    thank="gracias|agradec|agradezc",
    opening=dated(
        (
            (
                Line("gracias por {act}| {when}, y por {act_two}.", needs="both_know !several"),
                Line(
                    "gracias por la entrevista| {of_when} para el puesto de {role}, por {act} y por {act_two}.",
                    needs="!both_know !several",
                ),
                Line("gracias por {act}| {when}.", "wp", "both_know !several !thanked"),
                Line("muchas gracias por {act}| {when}.", needs="both_know !several !thanked"),
                Line(
                    "gracias por la charla| {of_when}, y sobre todo por {act}.",
                    "wp",
                    "both_know !several !thanked",
                ),
                Line(
                    "muchas gracias por la entrevista| {of_when}, y en especial por {act}.",
                    "pf",
                    "both_know !several !thanked",
                ),
                Line("gracias de nuevo por {act}| {when}.", needs="both_know thanked !several"),
                Line(
                    "gracias por la entrevista| {of_when} para el puesto de {role}, y sobre todo por {act}.",
                    "wp",
                    "!both_know !several !thanked",
                ),
                Line(
                    "muchas gracias por la entrevista| {of_when} para el puesto de {role} y por {act}.",
                    needs="!both_know !several !thanked",
                ),
                Line(
                    "gracias por dedicarme tiempo| {when} para hablar del puesto de {role} y por {act}.",
                    "wp",
                    "!both_know !several !thanked",
                ),
                Line(
                    "gracias de nuevo por la entrevista| {of_when} para el puesto de {role} y por {act}.",
                    needs="thanked !both_know !several",
                ),
                Line(
                    "gracias por la llamada| {of_when} sobre el puesto de {role} y por {act}.",
                    needs="phone !both_know !several",
                ),
                Line("gracias por dedicarme tiempo otra vez| {when} y por {act}.", needs="several"),
                Line("gracias por la llamada {of_called}| y por {act} {when}.", needs="phoned"),
            ),
            "gracias por {act}| en la entrevista para el puesto de {role}.",
            "gracias por {act}| {when}.",
            "gracias por {act}| en la entrevista.",
        )
    ),
    thanks=(
        (
            Line("gracias por {act}.", "wp"),
            Line("¡Mil gracias por {act}!", "w"),
            Line("muchas gracias por {act}.", "pf"),
        ),
    ),
    valued=dated(
        (
            (
                Line("esta vez no pudo ser, pero valoro mucho {acted}.", "wp", "met told_no"),
                Line(
                    "aunque esta vez no haya podido ser, valoro mucho {acted}.", "f", "met told_no"
                ),
                Line("valoré mucho {acted} {when}.", needs="met !told_no"),
            ),
            Line("valoré mucho {acted}.", needs="met"),
        )
    ),
    no_news=(
        (
            Line(
                "gracias por llamarme {called} para contármelo.| Esta vez no pudo ser,| pero valoro mucho {acted}.",
                "wp",
                "no_by_phone",
            ),
            Line(
                "muchas gracias por la llamada {of_called}.| Aunque esta vez no haya podido ser,| valoro mucho {acted}.",
                "f",
                "no_by_phone",
            ),
            Line(
                "gracias por avisarme.| Esta vez no pudo ser,| pero valoro mucho {acted}.",
                "wp",
                "told_no !no_by_phone",
            ),
            Line(
                "gracias por escribirme personalmente.| Esperaba otra respuesta,| pero valoro mucho {acted}.",
                "wp",
                "told_no !no_by_phone wants_company",
            ),
            Line(
                "muchas gracias por <su/tu> respuesta.| Aunque esta vez no haya podido ser,| valoro mucho {acted}.",
                "f",
                "told_no !no_by_phone",
            ),
        ),
    ),
    no_heard=(
        (
            Line(
                "esta vez no pudo ser,| pero me gustó la charla {of_when}.| ¡Gracias por {act}!",
                "wp",
                "!told_no met",
            ),
            Line(
                "aunque esta vez no haya podido ser,| me pareció muy valiosa la entrevista {of_when}.| Muchas gracias por {act}.",
                "f",
                "!told_no met",
            ),
        ),
    ),
    again=dated(
        (
            (
                "gracias de nuevo por {act}| {when}.",
                Line("gracias otra vez por {act}| {when}.", "wp"),
            ),
            "gracias de nuevo por {act}| en la entrevista.",
        )
    ),
    recruiter=dated(
        (
            (
                Line("gracias por la llamada {of_called}| y por {act}.", needs="phoned"),
                Line(
                    "gracias por la ayuda con el proceso| y por {act} {when}.", "wp", "met !phoned"
                ),
                Line("muchas gracias por {act}| {when}.", needs="met !phoned"),
                Line(
                    "gracias por <su/tu> ayuda| con el puesto de {role}, y sobre todo por {act}.",
                    needs="!met !phoned",
                ),
            ),
            "gracias por <su/tu> ayuda| y por {act}.",
        )
    ),
    unmet=(
        (
            "muchas gracias por la ayuda| con mi entrevista {of_when} para el puesto de {role}, y sobre todo por {act}.",
        ),
        "gracias por {act}| en torno a mi entrevista {of_when} para el puesto de {role}.",
        "gracias por <su/tu> ayuda| con mi candidatura para el puesto de {role}, y sobre todo por {act}.",
        "gracias por {act}| con mi candidatura.",
    ),
    connected=dated(
        (
            (
                Line(
                    "gracias por conectar, y de nuevo por {act} {when}.",
                    needs="met !connected_long",
                ),
                Line("gracias de nuevo por {act} {when}.", needs="met connected_long"),
            ),
            Line("gracias por conectar, y de nuevo por {act}.", needs="!connected_long"),
            Line("gracias de nuevo por {act}.", needs="connected_long"),
        )
    ),
    invited=dated(
        (
            Line("gracias por la invitación, y de nuevo por {act} {when}.", needs="met"),
            "gracias por la invitación, y de nuevo por {act}.",
        )
    ),
    wrote=dated(
        (
            Line("gracias de nuevo por <su/tu> mensaje, y por {act} {when}.", needs="met"),
            "gracias de nuevo por <su/tu> mensaje, y por {act}.",
        )
    ),
    explained=(
        (
            Line(
                "gracias por la entrevista| {of_when}, por {act}| y por explicarme {explained}.",
                needs="!explained_clearly both_know !several !thanked",
            ),
            Line(
                "gracias por la entrevista| {of_when} para el puesto de {role}, por {act}| y por explicarme {explained}.",
                needs="!explained_clearly !both_know !several !thanked",
            ),
            Line(
                "gracias por explicarme con tanta claridad| {when}| {explained}.",
                needs="explained_clearly both_know !several !thanked",
            ),
            Line(
                "gracias de nuevo por explicarme con tanta claridad| {when}| {explained}.",
                needs="explained_clearly both_know !several thanked",
            ),
            Line(
                "gracias por la entrevista| {of_when} para el puesto de {role},| y sobre todo por explicarme con tanta claridad {explained}.",
                needs="explained_clearly !both_know !several !thanked",
            ),
        ),
    ),
)
