# ruff: noqa: E501  # a wording is read in one line
"""Spanish thanks for what somebody did. The first side says usted, the second tú."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Sentence, Whole
from followup_rules.note.wording.common import lines, stating
from followup_rules.note.wording.es import (
    CLOSE,
    CLOSE_KEEN,
    CLOSE_WANTS,
    ENJOYED_TOPIC,
    RECRUITER_KEEN,
    RECRUITER_TOPIC,
    TOLD_WANTS,
)
from followup_rules.note.wording.kindness import Acts, Thanks, dated

ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": (
            "explicármelo todo con tanta claridad",
            "explicarme con tanta claridad {what}",
            "explicarme con tanta claridad {how}",
        ),
        "was_frank": (
            "hablarme con tanta franqueza",
            "<su/tu> franqueza",
            "hablarme con tanta franqueza sobre {what}",
            "<su/tu> franqueza sobre {what}",
            "contarme con tanta franqueza {how}",
        ),
        "made_welcome": ("recibirme con tanta calidez",),
        "encouraged": ("<sus/tus> palabras de ánimo", "<sus/tus> palabras de ánimo sobre {what}"),
        "gave_advice": (
            "<sus/tus> consejos",
            "<sus/tus> consejos sobre {what}",
            "<sus/tus> consejos sobre {how}",
        ),
        "showed_around": ("mostrarme las instalaciones", "mostrarme {what}", "mostrarme {how}"),
        "worked_through_task": (
            "trabajar conmigo en el ejercicio",
            "repasar conmigo {what}",
            "repasar conmigo {how}",
        ),
    },
    "acted": {
        "explained_clearly": (
            "la claridad de <sus/tus> explicaciones",
            "la claridad con que me lo <explicó/explicaste> todo",
            "la claridad con que me <explicó/explicaste> {what}",
            "la claridad con que me <explicó/explicaste> {how}",
        ),
        "was_frank": (
            "<su/tu> franqueza",
            "la franqueza con que me <habló/hablaste>",
            "<su/tu> franqueza sobre {what}",
            "la franqueza con que me <habló/hablaste> sobre {what}",
            "la franqueza con que me <contó/contaste> {how}",
        ),
        "made_welcome": ("la calidez con que me <recibió/recibiste>",),
        "encouraged": ("<sus/tus> palabras de ánimo", "<sus/tus> palabras de ánimo sobre {what}"),
        "gave_advice": (
            "<sus/tus> consejos",
            "<sus/tus> consejos sobre {what}",
            "<sus/tus> consejos sobre {how}",
        ),
        "showed_around": (
            "que me <mostrara/mostraras> las instalaciones",
            "que me <mostrara/mostraras> {what}",
            "que me <mostrara/mostraras> {how}",
        ),
        "worked_through_task": (
            "que <trabajara/trabajaras> conmigo en el ejercicio",
            "que <repasara/repasaras> conmigo {what}",
            "que <repasara/repasaras> conmigo {how}",
        ),
    },
}


def _grateful(needs: str, text: str) -> tuple[Line, ...]:
    """Return lines that say thanks to usted, to tú, or to somebody who is addressed by neither."""
    return (
        Line(text.replace("…", "te agradezco mucho"), needs=f"{needs} familiar"),
        Line(text.replace("…", "agradezco mucho"), "wp", f"{needs} !familiar"),
        Line(text.replace("…", "le agradezco mucho"), "f", f"{needs} !familiar"),
    )


THANKS: Final = Thanks(
    acts=ACTS,
    talk="en nuestra conversación {of_when}",
    thank="gracias|agradec|agradezc",
    opening=dated(
        (
            (
                Line("gracias por {act}| {when} y por {act_two}.", needs="!thanked"),
                Line("gracias por {act}| {when}.", "wp", "!thanked"),
                Line("muchas gracias por {act}| {when}.", needs="!thanked"),
                Line("gracias de nuevo por {act}| {when}.", needs="thanked"),
                Line("gracias por la llamada {of_called}| y por {act} {when}.", needs="phoned"),
            ),
            Line(
                "gracias por {act}| en la entrevista {of_when} para el puesto de {role}.",
                needs="!both_know !wants_role",
            ),
            Line(
                "gracias por {act}| en la entrevista para el puesto de {role}.",
                needs="!both_know !wants_role",
            ),
            "gracias por {act}| {when}.",
            "gracias por {act}| en la entrevista.",
        )
    ),
    thanks=(
        (
            Line("gracias por {act}.", "wp"),
            Line("mil gracias por {act}.", "w"),
            Line("muchas gracias por {act}.", "pf"),
        ),
    ),
    valued=dated(
        (
            (
                *_grateful("met told_no", "esta vez no pudo ser, pero … {acted}."),
                *_grateful("met !told_no", "… {acted} {when}."),
            ),
            *_grateful("met", "… {acted}."),
        )
    ),
    no_news=(
        (
            *_grateful(
                "no_by_phone",
                "gracias por llamarme {called} para contármelo.| Esta vez no pudo ser,| pero … {acted}.",
            ),
            *_grateful(
                "told_no !no_by_phone",
                "gracias por avisarme.| Esta vez no pudo ser,| pero … {acted}.",
            ),
            *_grateful(
                "told_no !no_by_phone wants_company",
                "gracias por escribirme.| Esperaba otra respuesta,| pero … {acted}.",
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
                Line("gracias por {act}| {when}.", "wp", "met !phoned"),
                Line("muchas gracias por {act}| {when}.", needs="met !phoned"),
                Line(
                    "gracias por <su/tu> ayuda| con el puesto de {role} y por {act}.",
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
            *lines(
                "wpf",
                "!explained_clearly !thanked",
                "gracias por {act}| {when}| y por explicarme {explained}.",
            ),
            *lines(
                "wpf",
                "explained_clearly !thanked",
                "gracias por explicarme con tanta claridad| {when}| {explained}.",
                "muchas gracias por explicarme con tanta claridad| {when}| {explained}.",
            ),
            *lines(
                "wpf",
                "explained_clearly thanked",
                "gracias de nuevo por explicarme con tanta claridad| {when}| {explained}.",
            ),
        ),
    ),
)
EMAIL_THANKS: Final = replace(
    THANKS,
    opening=dated(
        (
            Line("gracias por {act}| en la entrevista {of_when} para el puesto de {role}."),
            "gracias por {act}| {when}.",
            "gracias por {act}| en la entrevista.",
        )
    ),
)
"""The same in an email, which names the post with the thanks."""
_OPENS: Final[Sentence] = ("thanks+reminder", THANKS.opening)
_EXPLAINED: Final[Sentence] = ("thanks+reminder+interest", THANKS.explained)
_SAID: Final[Sentence] = ("thanks", THANKS.thanks)
_ENJOYED: Final[Sentence] = ("reminder+interest", ENJOYED_TOPIC)
OWN: Final[dict[str, tuple[Whole, ...]]] = {
    "plain": (
        Whole(
            (_OPENS, ("interest", TOLD_WANTS), ("close", CLOSE)), needs="thankful met wants_role"
        ),
        Whole((_EXPLAINED, ("close", CLOSE_KEEN)), needs="thankful met"),
        Whole(
            (_SAID, _ENJOYED, ("close", stating(CLOSE_WANTS))),
            needs="thankful met roomy wants_role !in_words",
        ),
        Whole((_SAID, _ENJOYED, ("close", CLOSE)), needs="thankful met !in_words !roomy"),
        Whole(
            (_SAID, _ENJOYED, ("close", CLOSE)), needs="thankful met !in_words roomy !wants_role"
        ),
    ),
    "own_recruiter": (
        Whole(
            (
                ("thanks+reminder", THANKS.recruiter),
                ("interest", RECRUITER_TOPIC),
                ("close", RECRUITER_KEEN),
            ),
            needs="thankful own_recruiter roomy wants_role",
        ),
    ),
}
"""Whole notes that the languages don't share."""


_PLAIN: Final = frozenset({"thanks", "reminder", "interest", "close"})
"""The parts of a note in which nothing has happened since."""


def keen_first(made: tuple[Whole, ...]) -> Iterator[Whole]:
    """Yield these notes; with room, those that don't say that one wants the job come second."""
    for whole in made:
        parts = {part for one, _ in whole.sentences for part in one.split("+")}
        wants = ("close", stating(CLOSE_WANTS)) in whole.sentences
        plain = parts == _PLAIN and not wants and "own_recruiter" not in whole.needs
        if "thankful" not in whole.needs.split() or not plain:
            yield whole
            continue
        yield replace(whole, needs=f"{whole.needs} !roomy")
        yield replace(whole, needs=f"{whole.needs} roomy !wants_role")
        yield replace(whole, needs=f"{whole.needs} roomy wants_role", second_best=True)
