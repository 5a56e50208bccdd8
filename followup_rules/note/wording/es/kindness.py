# ruff: noqa: E501  # a wording is read in one line
"""Spanish thanks for what somebody did. The first side says usted, the second tú."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Lines, Sentence, Versions, Whole, equally_good
from followup_rules.note.situation import KINDNESSES
from followup_rules.note.wording.common import lines, stating
from followup_rules.note.wording.es import (
    AHEAD_CLOSE,
    CLOSE,
    CLOSE_KEEN,
    CLOSE_WANTS,
    DECLINED_ASKED,
    DECLINED_CLOSE,
    ENJOYED_TOPIC,
    HOLD_CLOSE,
    JOINING_CLOSE,
    LOST_END,
    MOVING_CLOSE,
    NO_AND_SUGGESTED,
    NO_CLOSE,
    NO_SUGGESTED_CLOSE,
    OFFER_CLOSE,
    OFFER_GLAD_CLOSE,
    OFFER_SUGGESTED_CLOSE,
    PARTING_HEARD,
    PARTING_NO,
    RECRUITER_KEEN,
    RECRUITER_TOPIC,
    REGRET,
    SPOKEN_OF,
    SUGGESTED,
    SUGGESTED_AHEAD,
    SUGGESTED_CLOSE,
    TALKED,
    TOLD_WANTS,
    TOPIC,
    joined_to,
)
from followup_rules.note.wording.kindness import Acts, Thanks, dated

_NOT_INFINITIVE: Final = (
    r"(?!(?:no )?(?:\w*firme|duerme|\w*enferme|alarme|(?:des)?arme|converse|disperse|tergiverse)\b)"
)
"""Commands that end like an infinitive with its pronoun: "no firme nada" has no "firm" in it."""
_TOLD_TO: Final = (
    r"(?:saque|haga|estudie|aprenda|pida|lleve|vaya|tenga|siga|prepare|mejore|practique|lea|busque"
    r"|revise|mande|envíe|incluya|ponga|vuelva|deje|hable|pregunte|pruebe|cuente|traiga|apunte|firme"
    r"|acepte|llame|insista|confirme)"
)
COMMANDED: Final = rf"(?=no {_TOLD_TO}\b)"
"""What one was told not to do, in their words: "no firme nada"."""
ADVISED: Final = (
    r"que (?=(?:no )?(?:me (?!falta|viene|queda|sirve|toca|conviene|hac|gust)\w+[ea]"
    rf"|{_TOLD_TO})\b)"
)
"""What one was told to do, as a clause: "que me especialice"."""
STEP: Final = (
    r"(?:(?:no "
    rf"{_NOT_INFINITIVE}"
    r"[^\W\d_]+[aeií]r|terminar|acabar|completar|estudiar|aprender|leer|sacar|obtener|pedir"
    r"|conseguir|solicitar|hacer|tomar|cursar|buscar|practicar|empezar|comenzar|entrar|trabajar|ir"
    r"|especializar|formar|visitar|probar|apuntar|inscribir|matricular|repasar|reforzar|insistir"
    r"|esperar|seguir|volver|viajar|mandar|enviar|guardar|anotar)(?:se|me|lo|la|los|las)? "
    r"(?!.*\b(?:prueba|entrevista|examen|presentación|currículum|cv)\b))"
)
"""A step that one is advised to take: advice to take it, where other advice is on how to do it."""
ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": (
            "<explicármelo todo con tanta claridad/explicármelo todo tan bien>",
            "<explicarme con tanta claridad/explicarme tan bien> {what}",
            "<explicarme con tanta claridad/explicarme tan bien> {how}",
        ),
        "was_frank": (
            "<la franqueza/tu franqueza>",
            "hablarme con tanta franqueza de {what}",
            "contarme con tanta franqueza {how}",
        ),
        "made_welcome": ("<atenderme con tanta amabilidad/hacerme sentir tan a gusto>",),
        "encouraged": (
            "<las/tus> palabras de ánimo",
            "<las/tus> palabras de ánimo sobre {what}",
            "animarme a {to}",
        ),
        "gave_advice": (
            "<los/tus> consejos",
            "<los/tus> consejos sobre {what}",
            "<los/tus> consejos sobre {how}",
            "<el/tu> consejo de {to}",
        ),
        "showed_around": ("mostrarme las instalaciones", "mostrarme {what}", "mostrarme {how}"),
        "worked_through_task": (
            "hacer conmigo el ejercicio",
            "revisar conmigo {what}",
            "revisar conmigo {how}",
        ),
    },
    "act_useful": {
        "gave_advice": (
            "<los/tus> consejos, que me sirvieron mucho",
            "<los/tus> consejos sobre {what}, que me sirvieron mucho",
            "<los/tus> consejos sobre {how}, que me sirvieron mucho",
            "<el/tu> consejo de {to}, que me sirvió mucho",
        ),
    },
    "acted": {
        "explained_clearly": (
            "la claridad con que me lo <explicó/explicaste> todo",
            "que me <explicara/explicaras> con tanta claridad {what}",
            "que me <explicara/explicaras> con tanta claridad {how}",
        ),
        "was_frank": (
            "<su/tu> franqueza",
            "que me <hablara/hablaras> con tanta franqueza de {what}",
            "que me <contara/contaras> con tanta franqueza {how}",
        ),
        "made_welcome": ("la amabilidad con que me <atendió/atendiste>",),
        "encouraged": (
            "<sus/tus> palabras de ánimo",
            "<sus/tus> palabras de ánimo sobre {what}",
            "que me <animara/animaras> a {to}",
        ),
        "gave_advice": (
            "<sus/tus> consejos",
            "<sus/tus> consejos sobre {what}",
            "<sus/tus> consejos sobre {how}",
            "<su/tu> consejo de {to}",
        ),
        "showed_around": (
            "que me <mostrara/mostraras> las instalaciones",
            "que me <mostrara/mostraras> {what}",
            "que me <mostrara/mostraras> {how}",
        ),
        "worked_through_task": (
            "que <hiciera/hicieras> conmigo el ejercicio",
            "que <revisara/revisaras> conmigo {what}",
            "que <revisara/revisaras> conmigo {how}",
        ),
    },
    "acting": {
        "explained_clearly": (
            "me lo <explicara todo con tanta claridad/explicaras todo tan bien>",
            "me <explicara/explicaras> con tanta claridad {what}",
            "me <explicara/explicaras> con tanta claridad {how}",
        ),
        "was_frank": (
            "me <hablara/hablaras> con tanta franqueza",
            "me <hablara/hablaras> con tanta franqueza de {what}",
            "me <contara/contaras> con tanta franqueza {how}",
        ),
        "made_welcome": ("me <atendiera con tanta amabilidad/hicieras sentir tan a gusto>",),
        "encouraged": ("me <animara/animaras> a {to}",),
        "gave_advice": ("me <aconsejara/aconsejaras> {to}",),
        "showed_around": (
            "me <mostrara/mostraras> las instalaciones",
            "me <mostrara/mostraras> {what}",
            "me <mostrara/mostraras> {how}",
        ),
        "worked_through_task": (
            "<hiciera/hicieras> conmigo el ejercicio",
            "<revisara/revisaras> conmigo {what}",
            "<revisara/revisaras> conmigo {how}",
        ),
    },
}


def _grateful(needs: str, text: str) -> tuple[Line, ...]:
    """Return lines that say thanks to usted, to tú, or to somebody who is addressed by neither."""
    return (
        Line(text.replace("…", "te agradezco también"), needs=f"{needs} familiar"),
        Line(text.replace("…", "agradezco también"), "wp", f"{needs} !familiar"),
        Line(text.replace("…", "le agradezco también"), "f", f"{needs} !familiar"),
    )


_DONE: Final = "!gave_advice !encouraged !explained_clearly !was_frank"
"""What was done on the day of the talk, and not said: shown, worked through, a welcome."""
_NO_OBJECT: Final = ("!about !was_frank", f"about {_DONE} !heavy")
"""For whom a day may stand behind the thanks: "for showing me the nursery on Friday"."""


def _unless_about(text: str, tones: str = "wpf", needs: str = "") -> Lines:
    """Return lines with a day at their end, which none has that thanks for words on a thing."""
    return tuple(Line(text, tones, f"{needs} {one}".strip()) for one in _NO_OBJECT)


_WORDS: Final = "!showed_around !made_welcome"
"""What was said rather than done: it has the talk and its day before it."""


_BOTH_FIT: Final = ("!heavy roomy", "!heavy !roomy !hold")
"""For whom there is room for two things: a short note on a pause says the interest first."""
_CHAT: Final = ("!was_frank", "was_frank !about")
"""For whom the talk is thanked for as a chat: with "hablarme con tanta franqueza" it is a word too
much, as what was spoken of follows."""
_KNOWN_THANKS: Final = "thanked"


def _with_talk(needs: str) -> Lines:
    """Return thanks for the talk, with its day, and for what was said in it."""
    several = f"{needs} {_WORDS} several".strip()
    needs = f"{needs} {_WORDS} !several".strip()
    return (
        *(
            one
            for talk in _CHAT
            for one in lines(
                "wp",
                f"{several} !silent !long_ago {talk}",
                "gracias por la charla {of_when}| y por {act}.",
                "muchas gracias por la charla {of_when}| y por {act}.",
            )
        ),
        *lines(
            "p",
            f"{several} twice",
            "gracias por las dos entrevistas| y por {act}.",
        ),
        *lines(
            "wp",
            f"{several} twice",
            "gracias por las dos charlas| y por {act}.",
        ),
        Line(
            "gracias otra vez por las dos charlas| y por {act}.", "wp", f"{several} twice thanked"
        ),
        *lines(
            "wp",
            f"{several} !twice familiar",
            "gracias por tu tiempo {when}| y por {act}.",
        ),
        Line(
            "gracias otra vez por tu tiempo {when}| y por {act}.",
            "wp",
            f"{several} familiar thanked",
        ),
        Line(
            "gracias otra vez por atenderme {when}| y por {act}.",
            "wp",
            f"{several} !twice thanked",
        ),
        *(
            Line("gracias por tu tiempo {when}| y por {act}.", "wp", f"{several} familiar {then}")
            for then in ("silent", "!silent long_ago", "!silent !long_ago peer was_frank about")
        ),
        *lines(
            "wp",
            f"{several} !silent !long_ago was_frank about !peer",
            "gracias por la entrevista {of_when}| y por {act}.",
        ),
        Line("gracias por atenderme {when}| y por {act}.", "wp", f"{several} !twice"),
        *(
            one
            for talk in _CHAT
            for one in lines(
                "wp",
                f"{needs} {talk}",
                "gracias por la charla {of_when}| y por {act}.",
                "muchas gracias por la charla {of_when}| y por {act}.",
            )
        ),
        Line(
            "gracias por tu tiempo {when}| y por {act}.",
            "wp",
            f"{needs} was_frank about peer familiar",
        ),
        Line("gracias por recibirme {when}| y por {act}.", "wp", f"{needs} on_site !peer"),
        Line("gracias por la llamada {of_when}| y por {act}.", "wp", f"{needs} phone"),
        *lines(
            "wp",
            f"{needs} on_site !peer {_KNOWN_THANKS}",
            "gracias otra vez por recibirme {when}| y por {act}.",
            "gracias de nuevo por recibirme {when}| y por {act}.",
        ),
        *lines(
            "wp",
            f"{needs} phone {_KNOWN_THANKS}",
            "gracias otra vez por la llamada {of_when}| y por {act}.",
            "gracias de nuevo por la llamada {of_when}| y por {act}.",
        ),
        *lines(
            "wp",
            f"{needs} was_frank about !peer",
            "gracias por la entrevista {of_when}| y por {act}.",
        ),
        *(
            one
            for talk in _CHAT
            for one in lines(
                "wp",
                f"{needs} {_KNOWN_THANKS} {talk}",
                "gracias otra vez por la charla {of_when}| y por {act}.",
            )
        ),
        *lines(
            "wp",
            f"{needs} {_KNOWN_THANKS} was_frank about !peer",
            "gracias otra vez por la entrevista {of_when}| y por {act}.",
        ),
        Line("muchas gracias por la entrevista {of_when}| y por {act}.", "f", f"{needs} familiar"),
        Line(
            "gracias por {act}| y por organizarlo todo para {next}.",
            "wp",
            f"{needs} arranged booked !again_with_you",
        ),
        Line(
            "muchas gracias por {act}| y por organizarlo todo para {next}.",
            "f",
            f"{needs} arranged booked !again_with_you about roomy",
        ),
        Line(
            "gracias por {act_two}| {when} y por {act}.", "wp", f"{needs} then_shown !settled !hold"
        ),
        *lines(
            "wp",
            f"{needs} then_shown !settled !hold {_KNOWN_THANKS}",
            "gracias otra vez por {act_two}| {when} y por {act}.",
            "gracias de nuevo por {act_two}| {when} y por {act}.",
        ),
        Line(
            "muchas gracias por la entrevista {of_when},| por {act} y por {act_two}.",
            "f",
            f"{needs} familiar",
        ),
    )


_SAME_DAY: Final = ("!settled !hold", "!about settled", "!about !settled hold")
"""For whom a day may stand between two things: nothing has happened since that one may be of."""
_SHOWN_THEN: Final = (f"!about {_DONE}", f"about {_DONE} !heavy")
"""What was done on the day of the talk, behind which that day may stand."""


def _formally(needs: str = "") -> Lines:
    """Return thanks to usted in a formal note: the day stands before what they did."""
    again = f"{needs} !familiar thanked".strip()
    needs = f"{needs} !familiar".strip()
    return (
        *(Line("le agradezco que {acting}| {when}.", "f", f"{needs} {one}") for one in _SHOWN_THEN),
        *lines(
            "f",
            f"{needs} !in_words !showed_around !made_welcome !several",
            "le agradezco la entrevista {of_when}| y {acted}.",
        ),
        *(
            Line(f"{thanks} que me {saw} {{when}}| y que {{acting}}.", "f", f"{one} several {room}")
            for thanks, one in (("le agradezco", needs), ("le agradezco de nuevo", again))
            for saw, room in (
                ("recibiera", "on_site !showed_around !made_welcome"),
                ("atendiera", "!on_site !showed_around !made_welcome"),
            )
        ),
        *(
            Line(
                f"{thanks} que me {saw} {{when}},| que {{acting}} y que {{acting_two}}.",
                "f",
                f"{one} several !heavy roomy {news}",
            )
            for thanks, one in (("le agradezco", needs), ("le agradezco de nuevo", again))
            for saw, place in (("recibiera", "on_site"), ("atendiera", "!on_site"))
            for news in (f"{place} hold", f"{place} !hold !showed_around !made_welcome")
        ),
        *(
            Line(
                f"{thanks} por la entrevista {{of_when}}| y por {{act}}.",
                "f",
                f"{one} {_WORDS} !in_words !several {frank}",
            )
            for thanks, one in (("muchas gracias", needs), ("gracias de nuevo", again))
            for frank in ("!was_frank", "was_frank about")
        ),
        *(
            Line("le agradezco de nuevo que {acting}| {when}.", "f", f"{again} {one}")
            for one in _SHOWN_THEN
        ),
        *lines(
            "f",
            f"{again} !in_words !showed_around !made_welcome !several",
            "le agradezco de nuevo la entrevista {of_when}| y {acted}.",
        ),
        *(
            Line(
                f"{thanks} que {{acting}}| {{when}} y que {{acting_two}}.",
                "f",
                f"{one} {shown} {room} !hold",
            )
            for thanks, one in (("le agradezco", needs), ("le agradezco de nuevo", again))
            for shown in _SHOWN_THEN
            for room in _BOTH_FIT
        ),
        *(
            Line(
                f"{thanks} que {{when}}| {{acting}} y que {{acting_two}}.",
                "f",
                f"{one} {talk} !heavy",
            )
            for thanks, one in (("le agradezco", needs), ("le agradezco de nuevo", again))
            for talk in ("!roomy !hold !showed_around !made_welcome !then_shown",)
        ),
        # The day is that of the talk alone: the rest may have been on another.
        *(
            Line(
                f"{thanks} la entrevista {{of_when}},| que {{acting}} y que {{acting_two}}.",
                "f",
                f"{one} !several !heavy roomy {talk}",
            )
            for thanks, one in (("le agradezco", needs), ("le agradezco de nuevo", again))
            for talk in ("hold", "!hold !showed_around !made_welcome !then_shown")
        ),
        Line(
            "le agradezco que {acting_two}| {when} y que {acting}.",
            "f",
            f"{needs} then_shown !in_words !showed_around !made_welcome",
        ),
        *lines(
            "f",
            f"{needs} in_words !several",
            "le agradezco la entrevista {of_when}| y {acted}.",
        ),
        Line(
            "le agradezco que {acting_two}| {when} y {acted}.",
            "f",
            f"{needs} in_words then_shown",
        ),
        Line(
            "le agradezco de nuevo la entrevista {of_when}| y {acted}.",
            "f",
            f"{again} in_words !several",
        ),
        Line("le agradezco las entrevistas| y {acted}.", "f", f"{needs} in_words several"),
        Line(
            "te agradezco la entrevista {of_when}| y {acted}.",
            "f",
            f"{needs.replace('!familiar', 'familiar')} !several",
        ),
        Line(
            "te agradezco las entrevistas| y {acted}.",
            "f",
            f"{needs.replace('!familiar', 'familiar')} several",
        ),
    )


THANKS: Final = Thanks(
    acts=ACTS,
    infinitive=rf"(?:(?:a |para |de |que )?(?=(?:no )?(?:{_NOT_INFINITIVE}\w+[aeií]r(?:me|se)\b|(?:volver|seguir|continuar|probar|intentar|dejar)\b|{STEP}))|(?={ADVISED})|{COMMANDED}|(?:a |para |de )(?=(?:no )?\w+[aeií]r(?:te|lo|la|los|las|nos)?\b))(?P<to>[^.!?;]*)",
    talk="en nuestra conversación {of_when}",
    thank="gracias|agradec|agradezc",
    opening=dated(
        (
            (
                *_with_talk("met"),
                *_formally("met"),
                *(
                    one
                    for room in _BOTH_FIT
                    for said, needs in (
                        ("gracias por", "!in_words"),
                        ("gracias otra vez por", "!in_words thanked"),
                    )
                    for news in _SAME_DAY
                    for one in _unless_about(
                        f"{said} {{act}}| {{when}} y por {{act_two}}.",
                        "wp",
                        f"{needs} {room} {news}".replace(" !heavy", ""),
                    )
                ),
                *(
                    Line(
                        f"{said} {talk} {{of_when}},| por {{act}} y por {{act_two}}.",
                        "wp",
                        f"{need} {again}",
                    )
                    for said, again in (
                        ("gracias por", "!thanked"),
                        ("muchas gracias por", "!thanked"),
                        ("gracias otra vez por", "thanked"),
                    )
                    for talk, need in (
                        ("la charla", "hold about !several !phone !was_frank !heavy roomy"),
                        ("la llamada", "hold about !several phone !heavy roomy"),
                        ("la entrevista", "hold about !several !phone was_frank !heavy roomy"),
                    )
                ),
                # After an outcome the two things say which talk it was.
                *(
                    Line(f"{said} {{act}}| y por {{act_two}}.", "wp", f"settled about {room}{one}")
                    for room in _BOTH_FIT
                    for said, one in (("gracias por", ""), ("gracias otra vez por", " thanked"))
                ),
                Line(
                    "gracias por recibirme {when}| y por {act}.",
                    "wp",
                    "showed_around heavy on_site !peer !several",
                ),
                Line(
                    "gracias por la charla {of_when}| y por {act}.",
                    "wp",
                    "showed_around heavy peer on_site !several",
                ),
                Line(
                    "gracias por la charla {of_when}| y por {act}.",
                    "wp",
                    "showed_around heavy !on_site !several",
                ),
                *_unless_about("gracias por {act}| {when}.", "wp", "!in_words"),
                *_unless_about("muchas gracias por {act}| {when}.", "wp", "!in_words"),
                *_unless_about("muchas gracias por {act}| {when}.", "f", "!in_words familiar"),
                *_unless_about(
                    "gracias otra vez por {act}| {when}.",
                    "wp",
                    "!in_words thanked",
                ),
                *_unless_about(
                    "gracias de nuevo por {act}| {when}.",
                    "wp",
                    "!in_words thanked",
                ),
                Line("gracias por la llamada {of_called}| y por {act}.", needs="phoned"),
            ),
            Line(
                "gracias por {act}| en la entrevista {of_when} para el puesto de {role}.",
                needs="!both_know !wants_role",
            ),
            Line(
                "gracias por {act}| en la entrevista para el puesto de {role}.",
                needs="!both_know !wants_role",
            ),
            Line("le agradezco la entrevista| y {acted}.", "f", "!familiar !several"),
            *_unless_about("gracias por {act}| {when}.", "wp"),
            *_unless_about("muchas gracias por {act}| {when}.", "f"),
            *_unless_about("gracias de nuevo por {act}| {when}.", "f", "thanked"),
            *_unless_about("gracias por {act}| {when}.", "f"),
            Line(
                "gracias por la charla {of_when}| y por {act}.",
                "wp",
                f"{_WORDS} !several !was_frank",
            ),
            Line(
                "muchas gracias por la entrevista {of_when}| y por {act}.",
                "f",
                f"{_WORDS} !several",
            ),
            Line("le agradezco que {when}| {acting}.", "f", "!familiar"),
            Line("le agradezco de nuevo que {when}| {acting}.", "f", "!familiar thanked"),
            Line("le agradezco que en la entrevista| {acting}.", "f", "!familiar !several"),
            Line("gracias por {act}| en la entrevista.", needs="!in_words !several !about"),
            Line("gracias por la entrevista| y por {act}.", needs="!several about"),
            Line("gracias por las entrevistas| y por {act}.", needs="several about"),
            Line("gracias por {act}| en las entrevistas.", needs="!in_words several !about"),
            Line("gracias por {act}| y por la entrevista.", needs="in_words !heavy"),
        )
    ),
    thanks=(
        (
            Line("gracias por {act}.", "wp", "!thanked"),
            Line("muchas gracias por {act}.", needs="!thanked"),
            Line("gracias otra vez por {act}.", "wp", "thanked"),
            Line("gracias de nuevo por {act}.", "f", "thanked"),
        ),
    ),
    valued=dated(
        (
            (
                *_grateful("met !about", "… {acted} {when}."),
                *_grateful("met about showed_around", "… {acted} {when}."),
            ),
            *_grateful("met", "… {acted}."),
        )
    ),
    no_news=(
        (
            Line(
                "gracias por llamarme {called}| y por {act}.| Me gustó mucho la conversación.",
                "wp",
                "no_by_phone met",
            ),
            Line(
                "muchas gracias por avisarme| y por {act}.| Fue un gusto conversar.",
                "wpf",
                "told_no met",
            ),
        ),
    ),
    no_heard=(
        (
            Line(
                "esta vez no pudo ser, y lo entiendo.| Me gustó mucho la charla {of_when}.| ¡Gracias por {act}!",
                "wp",
                "!told_no met",
            ),
            Line(
                "entiendo la decisión.| Me pareció muy valiosa la entrevista {of_when}.| Muchas gracias por {act}.",
                "f",
                "!told_no met",
            ),
        ),
    ),
    again=dated(
        (
            (
                # The first day at work is the one that counts now.
                Line("muchas gracias| por {act}.", needs="!thanked"),
                Line("gracias de nuevo| por {act}.", needs="thanked"),
                Line("gracias otra vez| por {act}.", "wp", "thanked"),
                Line(
                    "muchas gracias por la charla {of_when}| y por {act}.", "wp", "about !several"
                ),
                Line(
                    "muchas gracias por la entrevista {of_when}| y por {act}.",
                    "f",
                    "about !several",
                ),
                Line("muchas gracias por las entrevistas| y por {act}.", needs="about several"),
            ),
            Line("muchas gracias por {act}| en la entrevista.", needs="!in_words !about"),
            Line("muchas gracias por {act}| y por la entrevista.", needs="in_words !heavy"),
        )
    ),
    recruiter=dated(
        (
            (
                Line("gracias por la llamada {of_called}| y por {act}.", needs="phoned"),
                *_with_talk("met"),
                *_formally("met"),
                *_unless_about("gracias por {act}| {when}.", "wp", "met !phoned !in_words"),
                Line(
                    "gracias por la charla {of_when}| y por {act}.",
                    "wp",
                    "met !phoned showed_around heavy",
                ),
                *_unless_about("muchas gracias por {act}| {when}.", "wp", "met !phoned !in_words"),
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
            Line(
                "muchas gracias por la entrevista {of_when} para el puesto de {role},| y en especial por {act}.",
                needs="about",
            ),
            Line(
                "gracias por {act}| en la entrevista {of_when} para el puesto de {role}.",
                needs="!about",
            ),
            Line("le agradezco que {when}| {acting}.", "f", "!familiar"),
            Line(
                "le agradezco de nuevo que {when}| {acting}.",
                "f",
                "!familiar thanked",
            ),
            *_unless_about("gracias por {act}| {when}.", "wp"),
            *_unless_about("muchas gracias por {act}| {when}.", "f"),
            *_unless_about("gracias por {act}| {when}.", "f"),
            Line("gracias por la charla {of_when}| y por {act}.", "wp", f"{_WORDS} !several"),
            Line(
                "muchas gracias por la entrevista {of_when}| y por {act}.",
                "f",
                f"{_WORDS} !several",
            ),
            Line("le agradezco que en la entrevista| {acting}.", "f", "!familiar !several"),
            Line("le agradezco la entrevista| y {acted}.", "f", "!familiar !several in_words"),
            Line("gracias por {act}| en la entrevista.", needs="!in_words !several !about"),
            Line("gracias por la entrevista| y por {act}.", needs="!several about"),
            Line("gracias por las entrevistas| y por {act}.", needs="several about"),
            Line("gracias por {act}| en las entrevistas.", needs="!in_words several !about"),
            Line("gracias por {act}| y por la entrevista.", needs="in_words !heavy"),
        )
    ),
)
"""The same in an email, which names the post with the thanks."""
_OPENS: Final[Sentence] = ("thanks+reminder", THANKS.opening)
_RECRUITED: Final[Sentence] = ("thanks+reminder", THANKS.recruiter)
_EXPLAINED: Final[Sentence] = ("thanks+reminder+interest", THANKS.explained)
_SAID: Final[Sentence] = ("thanks", THANKS.thanks)
_ENJOYED: Final[Sentence] = ("reminder+interest", ENJOYED_TOPIC)

_CLOSE_SOON: Final[Versions] = (
    CLOSE[0],
    (
        *equally_good(CLOSE[1]),
        Line("ojalá sigamos en contacto.", "wp", "warm !booked"),
    ),
    *CLOSE[2:],
)
_ENJOYED_DAY: Final[Sentence] = (
    "reminder+interest",
    (
        (
            Line("me encantó la charla {of_when}| sobre {thing}.", "w"),
            Line("me gustó mucho la charla {of_when}| sobre {thing}.", "wp"),
        ),
        (
            Line("me encantó la charla {of_when}| sobre {talked}.", "w"),
            Line("me gustó mucho la charla {of_when}| sobre {talked}.", "wp"),
        ),
    ),
)
_IN_PERSON: Final = (("usted misma", "ms"), ("usted mismo", "mr"), ("personalmente", "!ms !mr"))
"""How somebody called who told the no: by no one else."""
_USEFUL: Final = (("{act_useful}", "gave_advice"), ("{act}", "!gave_advice"))
"""Advice was of use; the rest is only thanked for."""


def _themselves(thanks: str, needs: str) -> Lines:
    """Return thanks to usted for telling the no themselves, and for what they did besides."""
    return tuple(
        Line(
            f"{thanks.replace('…', whom)} {done}.", "f", f"{needs} !answered !familiar {one} {need}"
        )
        for whom, need in _IN_PERSON
        for done, one in (("que {acting}", "!in_words"), ("también {acted}", "in_words"))
    )


_NO_AND_ACT: Final[Versions] = (
    (
        *(
            one
            for useful, need in _USEFUL
            for one in lines(
                "wp",
                f"no_by_phone !answered {need}",
                f"gracias por llamarme personalmente {{called}} y por {useful}.",
            )
        ),
        *(
            Line(
                "muchas gracias por llamarme {called} y por {act}.",
                "f",
                f"no_by_phone !answered {one}",
            )
            for one in ("familiar", "!familiar !roomy")
        ),
        *_themselves("le agradezco que me llamara … y", "no_by_phone"),
        *_themselves("le agradezco que me escribiera … y", "told_no !no_by_phone"),
        *(
            one
            for useful, need in _USEFUL
            for one in lines(
                "wp",
                f"told_no !no_by_phone !answered {need}",
                f"gracias por avisarme personalmente y por {useful}.",
            )
        ),
        Line("gracias por escribirme y por {act}.", "f", "told_no !no_by_phone !answered familiar"),
        Line("gracias de nuevo por {act}.", needs="told_no answered"),
        Line("gracias otra vez por {act}.", "wp", needs="told_no answered"),
        Line("gracias de nuevo por {act_two} y por {act}.", needs="told_no answered heavy"),
        Line("gracias de nuevo por {act} y por {act_two}.", needs="told_no answered !heavy"),
        Line("gracias por <el/tu> mensaje y por {act}.", "wp", "!told_no wrote"),
        Line("muchas gracias por <su/tu> mensaje y por {act}.", "f", "!told_no wrote"),
        Line("gracias por {act}.", "wp", needs="!told_no !wrote"),
        Line("muchas gracias por {act}.", needs="!told_no !wrote"),
    ),
    (
        Line(
            "gracias por escribirme y por {act}.", "f", "told_no !no_by_phone !answered !familiar"
        ),
        Line("gracias por llamarme {called} y por {act}.", "wp", "no_by_phone !answered"),
        *lines(
            "wp",
            "told_no !no_by_phone !answered",
            "gracias por avisarme y por {act}.",
            "gracias por escribirme y por {act}.",
        ),
    ),
)
"""Thanks for the news and for what they did, where they suggested to connect as well."""


_NO_REMINDS: Final[Versions] = (
    (
        *lines(
            "wpf",
            "no_by_phone !answered",
            "gracias por llamarme {called}| y por {act}.",
            "muchas gracias por llamarme {called}| y por {act}.",
        ),
        *_themselves("le agradezco que me llamara …| y", "no_by_phone"),
        *lines(
            "wpf",
            "told_no !no_by_phone !answered",
            "gracias por avisarme| y por {act}.",
            "gracias por escribirme| y por {act}.",
        ),
        Line("muchas gracias de nuevo| por {act}.", needs="told_no answered"),
        Line("muchas gracias| por {act}.", needs="!told_no"),
    ),
)
"""The same | what they did, which reminds of the talk where there is no room for more."""
_NO_HEARD: Final[Versions] = (
    (
        *lines(
            "wp",
            "",
            "gracias| por {act}.",
            "muchas gracias| por {act}.",
        ),
        *lines("wp", "thanked", "gracias de nuevo| por {act}.", "gracias otra vez| por {act}."),
        Line("muchas gracias| por {act} y por {act_two}.", "wp", "!heavy"),
        Line("muchas gracias| por {act_two} y por {act}.", "wp", "heavy"),
        *lines("f", "!familiar", "le agradezco| {acted}.", "le agradezco mucho| {acted}."),
        Line("le agradezco| {acted} y que {acting_two}.", "f", "roomy !familiar !heavy"),
        Line("te agradezco| {acted}.", "f", "familiar"),
    ),
)
"""Thanks | what they did, after a no that others told: it is named later, beside the close."""
_FONDLY: Final[Versions] = tuple(
    tuple(
        replace(
            one,
            text=one.text.replace("|", ""),
            needs=f"{one.needs} !cold",
        )
        for one in equally_good(entry)
        if isinstance(one, Line) and "told_no" not in one.needs
    )
    for entry in REGRET
)
"""How good the talk was, where the no is named later."""
_NO_SAID: Final[Versions] = tuple(
    tuple(
        replace(one, text=one.text.replace("|", ""))
        for one in equally_good(entry)
        if isinstance(one, Line)
    )
    for entry in _NO_HEARD
)
"""The same thanks, beside how good the talk was."""
_WROTE_AND_ACT: Final[Versions] = (
    (
        Line("gracias por <el/tu> mensaje| y por {act}.", "wp", "wrote"),
        Line("muchas gracias por <su/tu> mensaje| y por {act}.", "f", "wrote"),
    ),
)
"""Thanks for their message and for what they did, where somebody else told the no."""
_CALL_AND_TWO: Final[Versions] = (
    tuple(
        Line(
            f"{thanks} por llamarme| {{called}} con la noticia de la oferta,| por {{act{first}}} y por {{act{last}}}.",
            tones,
            f"own_recruiter offer_by_phone {heavy} {wants}",
        )
        for thanks, tones in (("gracias", "wp"), ("muchas gracias", "f"))
        for first, last, heavy in (("", "_two", "!heavy"), ("_two", "", "heavy"))
        # On warm terms "¡Qué alegría me diste!" says it better.
        for wants in ("wants_role !warm", "!wants_role")
    ),
)
"""Thanks to one's own recruiter | for the call with the offer | for two things that they did."""
_TALK_AND_TWO: Final[Versions] = (
    tuple(
        Line(
            f"gracias por {talk} {{of_when}},| por {{act{first}}} y por {{act{last}}}.",
            "wp",
            f"about !several !phoned {form} {heavy}",
        )
        for talk, form in (("la llamada", "phone"), ("la videollamada", "video"))
        for first, last, heavy in (("", "_two", "!heavy"), ("_two", "", "heavy"))
    ),
)
"""Thanks to one's own recruiter | for the talk and for two things that they did."""
_OFFERED_AND_ACT: Final[Versions] = (
    (
        *(
            Line(
                f"{thanks} por llamarme {{called}} {news},| que me alegró mucho,| y por {{act}}.",
                tones,
                f"offer_by_phone wants_role {whose}",
            )
            for news, whose in (
                ("para hacerme la oferta", "!own_recruiter"),
                ("con la noticia de la oferta", "own_recruiter"),
            )
            for thanks, tones, whose in (
                ("gracias", "pf", whose),
                ("muchas gracias", "pf", whose),
                ("muchas gracias", "w", f"{whose} !warm"),
            )
        ),
        *lines(
            "wpf",
            "offer_by_phone !wants_role !own_recruiter",
            "gracias por <la/tu> llamada| {of_called},| por la oferta y por {act}.",
            "muchas gracias por <la/tu> llamada| {of_called},| por la oferta y por {act}.",
        ),
        Line(
            "gracias por llamarme| {called} con la noticia de la oferta| y por {act}.",
            needs="offer_by_phone !wants_role own_recruiter",
        ),
        *lines(
            "wpf",
            "!offer_by_other !offer_by_phone wants_role",
            "muchas gracias| por la oferta, que me alegró mucho.| Gracias también por {act}.",
            "muchas gracias| por la oferta| y por {act}.",
        ),
        *lines(
            "wpf",
            "!offer_by_other !offer_by_phone !wants_role",
            "muchas gracias| por la oferta| y por {act}.",
            "gracias| por la oferta| y por {act}.",
        ),
    ),
)
"""Thanks | the offer | what they did."""
_GLAD: Final[Versions] = (
    (
        *lines(
            "w",
            "offer_by_phone wants_role familiar roomy !heavy",
            "gracias por {act} y por {act_two}.| ¡Qué alegría me diste {called}| con la oferta!",
        ),
        *lines(
            "w",
            "offer_by_phone wants_role familiar roomy heavy",
            "gracias por {act_two} y por {act}.| ¡Qué alegría me diste {called}| con la oferta!",
        ),
        *lines(
            "w",
            "offer_by_phone wants_role familiar",
            "muchas gracias por {act}.| ¡Qué alegría me diste {called}| con la oferta!",
            "gracias por {act}.| ¡Qué alegría me diste {called}| con la oferta!",
        ),
        *lines(
            "w",
            "offer_by_phone wants_role !familiar roomy !heavy",
            "gracias por {act} y por {act_two}.| ¡Qué alegría recibir {called}| la oferta!",
        ),
        *lines(
            "w",
            "offer_by_phone wants_role !familiar roomy heavy",
            "gracias por {act_two} y por {act}.| ¡Qué alegría recibir {called}| la oferta!",
        ),
        *lines(
            "w",
            "offer_by_phone wants_role !familiar",
            "muchas gracias por {act}.| ¡Qué alegría recibir {called}| la oferta!",
        ),
    ),
)
"""Thanks for what they did | their call | with the offer."""
_ACT_AND_OFFER: Final[Versions] = (
    (
        *lines(
            "wp",
            "offer_by_phone familiar",
            "gracias por {act}| y por darme tú la noticia {called}. ¡Me alegró muchísimo!",
        ),
        *lines(
            "wp",
            "offer_by_phone",
            "gracias por {act}| y por llamarme {called} para hacerme la oferta, que me alegró mucho.",
            "muchas gracias por {act}| y por llamarme {called} para hacerme la oferta. ¡Me alegró mucho!",
        ),
        Line(
            "muchas gracias por {act}| y por llamarme {called} para hacerme la oferta, que me alegró mucho.",
            "f",
            "offer_by_phone",
        ),
        *lines(
            "wpf",
            "!offer_by_other !offer_by_phone",
            "gracias por {act}| y por la oferta, que me alegró mucho.",
        ),
    ),
)
"""Thanks for what they did | the offer, beside their suggestion to connect."""
_TWO_AFTER_NO: Final[Versions] = (
    (
        *_themselves("le agradezco que me llamara …| y|", "no_by_phone"),
        *_themselves("le agradezco que me escribiera …| y|", "told_no !no_by_phone"),
        *(
            one
            for useful, need in _USEFUL
            for one in (
                Line(
                    f"gracias por llamarme personalmente {{called}}| y| por {useful}.",
                    "wp",
                    f"no_by_phone !answered {need}",
                ),
                Line(
                    f"gracias por avisarme personalmente| y| por {useful}.",
                    "wp",
                    f"told_no !no_by_phone !answered {need}",
                ),
            )
        ),
    ),
    (
        *lines(
            "wpf",
            "no_by_phone !answered",
            "gracias por llamarme {called}| y| por {act}.",
            "muchas gracias por llamarme {called}| y| por {act}.",
        ),
        *lines(
            "wpf",
            "told_no !no_by_phone !answered",
            "gracias por avisarme| y| por {act}.",
            "gracias por escribirme| y| por {act}.",
        ),
        *lines(
            "wpf",
            "told_no answered",
            "gracias de nuevo| por {act_two}| y por {act}.",
        ),
        *lines("wpf", "!told_no", "muchas gracias| por {act_two}| y por {act}."),
    ),
)
"""Thanks for both things that they did, in a short note after a no."""
_ACT_AND_TOPIC: Final[Versions] = (
    (
        Line(
            "gracias por {act}| y por la charla {of_when}| sobre {thing}.", "wp", "!heavy !thanked"
        ),
        Line(
            "gracias otra vez por {act}| y por la charla {of_when}| sobre {thing}.",
            "wp",
            "!heavy thanked",
        ),
        Line(
            "muchas gracias por {act}| y por la conversación {of_when}| sobre {thing}.",
            "f",
            "!heavy",
        ),
    ),
)
"""Thanks | when | the topic: all in one sentence."""
_ENJOYED_TASK: Final[Sentence] = (
    "thanks+reminder",
    lines(
        "w",
        "worked_through_task !heavy",
        "gracias por {act}| {when}: lo disfruté mucho.",
    ),
)
"""Thanks for what was done together | when, where nothing else was spoken of."""
_BRIEFLY: Final = (
    ((_ENJOYED_TASK,), "w", "warm worked_through_task"),
    *(
        ((_SAID, _ENJOYED_DAY), "wp", f"!roomy {one}")
        for one in sorted(KINDNESSES - {"showed_around", "made_welcome"})
    ),
)
"""Thanks for one thing, and what was enjoyed; in which tones, and when."""
_AHEAD: Final[Sentence] = ("close", SUGGESTED_AHEAD)
_EAGER: Final = lines(
    "wpf", "wants_role !moves_on !booked roomy !cold", "el puesto me interesa mucho."
)
"""That one wants the job, where nothing was noted of what was spoken of."""
_LAST_SPOKEN: Final[Sentence] = ("interest", (*SPOKEN_OF, TOPIC[1], _EAGER))

_OWN: Final[dict[str, tuple[Whole, ...]]] = {
    "plain": (
        Whole((_EXPLAINED, ("close", CLOSE_KEEN)), needs="thankful met"),
        Whole(
            (_OPENS, ("interest", SPOKEN_OF), ("close", AHEAD_CLOSE)), needs="thankful met booked"
        ),
        Whole(
            (("thanks+reminder+interest", _ACT_AND_TOPIC), ("close", CLOSE)),
            "wp",
            "thankful met about !roomy !moves_on",
            second_best=True,
        ),
        Whole(
            (_ENJOYED_TASK, ("close", CLOSE_KEEN)),
            "w",
            "thankful met warm about worked_through_task !several !moves_on",
        ),
        # Thanks for that one thing, what was enjoyed with its day, and the close.
        *(
            Whole(
                (_SAID, _ENJOYED_DAY, ("close", _CLOSE_SOON)),
                "wp",
                f"thankful met about !roomy !several !cold !moves_on {one}",
            )
            for one in sorted(KINDNESSES - {"showed_around", "made_welcome"})
        ),
        # Where there is no room for it beside what they did, the close comes before a topic.
        *(
            Whole((_OPENS, ("close", CLOSE)), needs=f"thankful met about !roomy {one}")
            for one in sorted(KINDNESSES)
        ),
        # Where what was spoken of leaves no room for a close, a greeting still ends it.
        *(
            Whole((_OPENS, _LAST_SPOKEN), "f", needs=f"thankful met !about !roomy {one}")
            for one in sorted(KINDNESSES)
        ),
        Whole(
            (_OPENS, ("close", ("me gustaría seguir en contacto.",))),
            needs="thankful met about",
            second_best=True,
        ),
        Whole(
            (_OPENS, ("interest+close", MOVING_CLOSE)), needs="thankful !roomy wants_role moves_on"
        ),
        Whole(
            (_OPENS, ("interest", TOLD_WANTS), ("close", CLOSE)),
            needs="thankful met wants_role !booked",
        ),
    ),
    "on_hold": (
        Whole(
            (_OPENS, ("interest", SPOKEN_OF), ("on_hold+close", HOLD_CLOSE)),
            needs="thankful met wrote_hold roomy",
        ),
        Whole(
            (_OPENS, ("interest", SPOKEN_OF), ("on_hold+close", HOLD_CLOSE)),
            needs="thankful met wrote_hold !roomy !wants_role",
        ),
    ),
    "as_you_suggested": (
        *(
            Whole(
                said,
                needs="thankful met asked offered !offer_by_other",
                second_best=len(said) > 2,  # noqa: PLR2004  # with what was spoken of
            )
            for said in (
                (
                    ("as_you_suggested+close", SUGGESTED_CLOSE),
                    ("thanks+reminder", _ACT_AND_OFFER),
                ),
                (
                    ("as_you_suggested+close", SUGGESTED_CLOSE),
                    ("thanks+reminder", _ACT_AND_OFFER),
                    _LAST_SPOKEN,
                ),
            )
        ),
        # In Mexico one thanks first.
        *(
            Whole(
                (
                    ("thanks+reminder", _ACT_AND_OFFER),
                    *topic,
                    ("as_you_suggested+close", NO_SUGGESTED_CLOSE),
                ),
                needs="thankful met asked offered !offer_by_other american",
            )
            for topic in ((), (("interest", SPOKEN_OF),))
        ),
        *(
            Whole(
                (_OPENS, *topic, ("as_you_suggested+close", OFFER_SUGGESTED_CLOSE)),
                needs="thankful met asked offered offer_by_other !peer",
            )
            for topic in ((), (("interest", SPOKEN_OF),))
        ),
        # Thanks for that one thing, and what was enjoyed with its day.
        *(
            Whole(
                (*said, ("as_you_suggested+close", close)),
                tones,
                f"thankful met asked about !several !cold {needs} {one}",
            )
            for said, tones, one in _BRIEFLY
            for close, needs in (
                (NO_SUGGESTED_CLOSE, "!offered american"),
                (NO_SUGGESTED_CLOSE, "offered offer_by_other peer american"),
                (OFFER_SUGGESTED_CLOSE, "offered offer_by_other !peer"),
            )
        ),
        *(
            Whole(
                (
                    ("as_you_suggested+close", SUGGESTED_CLOSE[:1]),
                    *said,
                ),
                tones,
                f"thankful met asked about !several !cold {needs} {one}",
            )
            for said, tones, one in _BRIEFLY
            for needs in ("!offered", "offered offer_by_other peer")
        ),
        # A colleague may not know of an offer that others made.
        *(
            replace(whole, needs=f"{whole.needs} {unsaid}")
            for unsaid in ("!offered", "offered offer_by_other peer")
            for whole in (
                *(
                    Whole(
                        (("as_you_suggested", SUGGESTED), _OPENS, *topic, _AHEAD),
                        needs=f"thankful met asked booked {need}",
                    )
                    for topic in ((), (("interest", SPOKEN_OF),))
                    for need in ("again_with_you", "!again_with_you wants_role")
                ),
                Whole(
                    (("as_you_suggested+close", SUGGESTED_CLOSE), _OPENS, _LAST_SPOKEN),
                    needs="thankful met asked",
                    second_best=True,
                ),
                Whole(
                    (("as_you_suggested+close", SUGGESTED_CLOSE), _OPENS),
                    needs="thankful met asked",
                ),
                Whole(
                    (("as_you_suggested+close", SUGGESTED_CLOSE), _EXPLAINED),
                    needs="thankful met asked",
                ),
                Whole(
                    (
                        _OPENS,
                        ("interest", (*SPOKEN_OF, TOPIC[1])),
                        ("as_you_suggested+close", NO_SUGGESTED_CLOSE),
                    ),
                    needs="thankful met",
                ),
                Whole(
                    (_OPENS, ("as_you_suggested+close", NO_SUGGESTED_CLOSE)),
                    needs="thankful met asked american",
                ),
            )
        ),
    ),
    "offer": (
        Whole(
            (("thanks+reminder+offer", _GLAD), ("close", OFFER_CLOSE)),
            "w",
            needs="thankful met warm",
        ),
        Whole(
            (("thanks+reminder+offer", _GLAD), ("interest", SPOKEN_OF), ("close", OFFER_CLOSE)),
            "w",
            needs="thankful met warm",
        ),
        Whole(
            (("thanks+offer+reminder", _OFFERED_AND_ACT), ("close", OFFER_CLOSE)),
            needs="thankful met !roomy",
        ),
        *(
            Whole(
                (
                    ("thanks+offer+reminder", _OFFERED_AND_ACT),
                    ("interest", SPOKEN_OF),
                    ("close", OFFER_CLOSE),
                ),
                tones,
                f"thankful met {room}".strip(),
            )
            for tones, room in (("w", ""), ("pf", "roomy"))
        ),
        Whole(
            (("thanks+offer+reminder", _CALL_AND_TWO), ("close", OFFER_CLOSE)),
            needs="thankful met roomy own_recruiter",
            often=4,
        ),
        Whole(
            (_OPENS, ("offer+close", OFFER_GLAD_CLOSE)),
            needs="thankful met offer_by_other",
        ),
        Whole(
            (_OPENS, ("interest", SPOKEN_OF), ("offer+close", OFFER_GLAD_CLOSE)),
            needs="thankful met offer_by_other",
        ),
    ),
    "after_no": (
        Whole(
            (
                ("thanks+parting+reminder", _TWO_AFTER_NO),
                ("as_you_suggested+close", NO_SUGGESTED_CLOSE),
            ),
            needs="thankful met asked !roomy",
        ),
        Whole(
            (("thanks+parting+reminder", _TWO_AFTER_NO), ("close", NO_CLOSE)),
            needs="thankful met !asked told_no !roomy",
        ),
        Whole(
            (
                ("thanks", _NO_AND_ACT),
                ("parting+reminder", REGRET),
                ("as_you_suggested+close", NO_SUGGESTED_CLOSE),
            ),
            needs="thankful met asked",
        ),
        Whole(
            (
                ("thanks", _NO_AND_ACT),
                ("parting+reminder", REGRET),
                ("close", NO_CLOSE),
            ),
            needs="thankful met !asked told_no",
        ),
        Whole(
            (
                ("thanks", joined_to(_WROTE_AND_ACT, 1)),
                ("reminder", _FONDLY),
                ("parting+close", PARTING_HEARD),
            ),
            needs="thankful met !asked !told_no wrote",
            often=4,
        ),
        Whole(
            (("thanks+reminder", _WROTE_AND_ACT), ("parting+close", PARTING_HEARD[1:])),
            needs="thankful met !asked !told_no wrote !roomy",
            second_best=True,
        ),
        *(
            Whole(
                (("thanks", _NO_SAID), ("reminder", _FONDLY), ("parting+close", PARTING_HEARD)),
                needs="thankful met !asked !told_no !wrote roomy",
            ),
        )
        * 2,
        *(
            Whole(
                (("thanks+reminder", _NO_HEARD), ("parting+close", PARTING_HEARD)),
                needs="thankful met !asked !told_no !wrote",
            ),
        )
        * 2,
        # Where there is little room, what was spoken of comes before a word of the no.
        *(
            Whole(
                (("thanks", _NO_SAID), ("reminder", _FONDLY[:1]), ("parting+close", end)),
                needs=f"thankful met !asked !told_no !wrote !roomy {about}",
            )
            for end, about in ((PARTING_HEARD[2:], "about"), (PARTING_HEARD, "!about"))
        ),
        Whole(
            (
                ("thanks+reminder", _NO_REMINDS),
                ("parting+close", (*PARTING_HEARD[1:], *PARTING_NO[1:])),
            ),
            needs="thankful met !asked told_no !roomy",
            second_best=True,
        ),
    ),
    "declined": (
        *(
            Whole(
                (("thanks", _NO_SAID), ("reminder", SPOKEN_OF), end),
                needs=f"thankful met roomy {asked}",
            )
            for end, asked in (
                (DECLINED_ASKED, "asked"),
                (("parting+close", DECLINED_CLOSE), "!asked"),
            )
        ),
        Whole((_OPENS, DECLINED_ASKED), needs="thankful met asked"),
        *(Whole((_OPENS, ("parting+close", DECLINED_CLOSE)), needs="thankful met !asked"),) * 4,
        Whole(
            (
                ("thanks+reminder", joined_to(_ACT_AND_TOPIC, 2)),
                ("parting+close", DECLINED_CLOSE),
            ),
            needs="thankful met !asked",
        ),
        Whole(
            (("thanks+reminder", joined_to(_ACT_AND_TOPIC, 2)), DECLINED_ASKED),
            needs="thankful met asked",
        ),
    ),
    "accepted": (
        Whole(
            (("thanks", _NO_SAID), ("reminder", SPOKEN_OF), ("joining+close", JOINING_CLOSE)),
            needs="thankful met roomy",
        ),
    ),
    "own_recruiter": (
        Whole(
            (("thanks+reminder", _TALK_AND_TWO), ("close", RECRUITER_KEEN)),
            "wp",
            "thankful own_recruiter met roomy wants_role",
            often=4,
        ),
        Whole(
            (
                _RECRUITED,
                ("interest", RECRUITER_TOPIC),
                ("close", RECRUITER_KEEN),
            ),
            needs="thankful own_recruiter roomy wants_role",
        ),
    ),
}
_RECRUITED_LOST: Final = {"own_recruiter": " !about"}
"""Beside thanks for one thing in particular, what else one spoke of with a recruiter fills up."""
OWN: Final[dict[str, tuple[Whole, ...]]] = {
    **_OWN,
    **{
        situation: (
            *_OWN.get(situation, ()),
            # Where there is no room for what was spoken of beside it.
            Whole((_OPENS, end), needs="thankful met !roomy", second_best=True),
            Whole(
                (_SAID, ("reminder", TALKED), end),
                needs=f"thankful met !wants_company{_RECRUITED_LOST.get(situation, '')}",
            ),
        )
        for situation, end in LOST_END.items()
    },
}
"""Whole notes that the languages don't share."""


_PLAIN: Final = frozenset({"thanks", "reminder", "interest", "close"})
"""The parts of a note in which nothing has happened since."""


_OTHERWISE: Final = frozenset(
    {"reminder+interest", "thanks+on_hold", "thanks+parting+reminder", "parting+reminder+thanks"}
)
"""Sentences of the languages' notes that Spanish has otherwise: thanks come first, without a day
before them, and neither a pause nor a no stands before what somebody did."""


_FILLS: Final = re.compile(r"^(?:[^{]|\{(?:at|role)\})*$")
"""Interest in which no topic is named."""


def _unless_filling(versions: Versions) -> Versions:
    """Return these with interest that names no topic for where there is room for it.

    Beside thanks for one thing in particular a greeting at the end comes before it.
    """
    made: list[tuple[Line, ...]] = []
    for entry in versions:
        lines = [one if isinstance(one, Line) else Line(one) for one in equally_good(entry)]
        made.append(
            tuple(
                replace(one, needs=f"{one.needs} {need}".strip())
                for one in lines
                for need in (
                    ("roomy", "!roomy !about", "!roomy about moves_on")
                    if _FILLS.match(one.text)
                    else ("",)
                )
            )
        )
    return tuple(made)


def _interest_before_topic(whole: Whole) -> Iterator[Whole]:
    """Yield a note on a pause: where there is little room the interest comes before a topic."""
    if {name for name, _ in whole.sentences} >= {"interest", "on_hold+close"}:
        for room in ("roomy", "!roomy !wants_role"):
            yield replace(whole, needs=f"{whole.needs} {room}".strip())
    else:
        yield whole


def said_first(made: tuple[Whole, ...]) -> Iterator[Whole]:
    """Yield these notes without those of which Spanish has its own."""
    for whole in (way for one in made for way in _interest_before_topic(one)):
        names = {one for one, _ in whole.sentences}
        parts = {part for one in names for part in one.split("+")}
        asked = "as_you_suggested" in parts and "parting" not in parts
        parted = names >= {"reminder", "thanks", "parting+close"}
        no = ("thanks+as_you_suggested", NO_AND_SUGGESTED) in whole.sentences
        # Whoever withdrew thanks first, too, unless they take up a suggestion.
        needs = f"{whole.needs} asked" if parted else whole.needs
        # Interest and close in two curt sentences are joined in one.
        curt = names >= {"check_in", "close"}
        if not (names & _OTHERWISE or asked or no or curt):
            # A farewell is no way to connect: it stands behind, for other words. So do a pause
            # and a close in two curt sentences.
            farewell = names >= {"as_you_suggested", "parting+close"}
            farewell = farewell or names >= {"on_hold", "close"}
            yield replace(
                whole,
                needs=needs,
                second_best=whole.second_best or farewell,
                sentences=tuple(
                    (name, _unless_filling(said) if name == "interest" else said)
                    for name, said in whole.sentences
                ),
            )


def keen_first(made: tuple[Whole, ...]) -> Iterator[Whole]:
    """Yield these notes; with room, those that don't say that one wants the job come second."""
    for whole in made:
        parts = {part for one, _ in whole.sentences for part in one.split("+")}
        wants = ("close", stating(CLOSE_WANTS)) in whole.sentences
        plain = parts == _PLAIN and not wants and "own_recruiter" not in whole.needs
        if "thankful" not in whole.needs.split() or not plain:
            yield whole
            continue
        moving = ("interest+close", MOVING_CLOSE) in whole.sentences
        yield replace(whole, needs=f"{whole.needs} !roomy{'' if moving else ' !moves_on'}")
        yield replace(whole, needs=f"{whole.needs} !roomy moves_on !wants_role")
        yield replace(whole, needs=f"{whole.needs} roomy !wants_role")
        yield replace(whole, needs=f"{whole.needs} roomy wants_role", second_best=True)
