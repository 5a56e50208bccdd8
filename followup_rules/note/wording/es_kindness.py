# ruff: noqa: E501  # a wording is read in one line
"""Spanish thanks for what somebody did. The first side says usted, the second tú."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Lines, Sentence, Versions, Whole
from followup_rules.note.wording.common import lines, stating
from followup_rules.note.wording.es import (
    CLOSE,
    CLOSE_KEEN,
    CLOSE_WANTS,
    ENJOYED_TOPIC,
    HOLD_CLOSE,
    KNOWN,
    LOST_END,
    MOVING_CLOSE,
    NO_AND_SUGGESTED,
    NO_REPLY,
    NO_SUGGESTED_CLOSE,
    OFFER_CLOSE,
    OFFER_GLAD,
    RECRUITER_CLOSE,
    RECRUITER_KEEN,
    RECRUITER_TOPIC,
    REGRET,
    SPOKEN_OF,
    STILL_CLOSE,
    SUGGESTED_CLOSE,
    TALKED,
    TOLD_WANTS,
    TOPIC,
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
            "hablarme con tanta franqueza sobre {what}",
            "<su/tu> franqueza sobre {what}",
            "contarme con tanta franqueza {how}",
        ),
        "made_welcome": ("recibirme con tanta calidez",),
        "encouraged": (
            "<sus/tus> palabras de ánimo",
            "<sus/tus> palabras de ánimo sobre {what}",
            "<sus/tus> palabras de ánimo para {to}",
        ),
        "gave_advice": (
            "<sus/tus> consejos",
            "<sus/tus> consejos sobre {what}",
            "<sus/tus> consejos sobre {how}",
            "<su/tu> consejo de {to}",
        ),
        "showed_around": ("mostrarme las instalaciones", "mostrarme {what}", "mostrarme {how}"),
        "worked_through_task": (
            "<tomarse/tomarte> el tiempo de trabajar conmigo en el ejercicio",
            "<tomarse/tomarte> el tiempo de repasar conmigo {what}",
            "<tomarse/tomarte> el tiempo de repasar conmigo {how}",
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
            "la franqueza con que me <habló/hablaste>",
            "<su/tu> franqueza sobre {what}",
            "la franqueza con que me <habló/hablaste> sobre {what}",
            "la franqueza con que me <contó/contaste> {how}",
        ),
        "made_welcome": ("la calidez con que me <recibió/recibiste>",),
        "encouraged": (
            "<sus/tus> palabras de ánimo",
            "<sus/tus> palabras de ánimo sobre {what}",
            "<sus/tus> palabras de ánimo para {to}",
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
            "que <se tomara/te tomaras> el tiempo de trabajar conmigo en el ejercicio",
            "que <se tomara/te tomaras> el tiempo de repasar conmigo {what}",
            "que <se tomara/te tomaras> el tiempo de repasar conmigo {how}",
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


_NO_OBJECT: Final = ("!about", "about showed_around")
"""For whom a day may stand behind the thanks: "for showing me the nursery on Friday"."""


def _unless_about(text: str, tones: str = "wpf", needs: str = "") -> Lines:
    """Return lines with a day at their end, which none has that thanks for words on a thing."""
    return tuple(Line(text, tones, f"{needs} {one}".strip()) for one in _NO_OBJECT)


def _about(text: str, tones: str = "wpf", needs: str = "") -> Lines:
    """Return lines for those, with the talk and its day in place of "…".

    After several talks a day could be that of the wrong one: it stands only where there is no room
    for a sentence of its own.
    """
    needs = f"{needs} about !showed_around".strip()
    # Behind a clause it could be that of the clause; behind advice "in the interview" could be.
    several = f"{needs} several !roomy !heavy"
    said = (
        Line(text.replace("…", "en la entrevista {of_when}"), tones, f"{needs} !several !in_words"),
        Line(
            text.replace("…", "en nuestra conversación {of_when}"),
            tones,
            f"{needs} !several in_words heavy",
        ),
        Line(
            text.replace("…", "en nuestra conversación {of_when}"),
            tones,
            f"{needs} several heavy !roomy",
        ),
        Line(
            text.replace("…", "y por la entrevista {of_when}"),
            tones,
            f"{needs} !several in_words !heavy",
        ),
        Line(text.replace("…", "y por la charla {of_when}"), tones.replace("f", ""), several),
        Line(text.replace("…", "y por la entrevista {of_when}"), "f", several),
    )
    return tuple(one for one in said if set(one.tones) & set(tones))


THANKS: Final = Thanks(
    acts=ACTS,
    infinitive=r"(?:(?:a |para |de |que )?(?=(?:no )?\w+[aeií]r(?:me|se)\b)|(?:a |para |de )(?=(?:no )?\w+[aeií]r(?:te|lo|la|los|las|nos)?\b))(?P<to>[^.!?;]*)",
    talk="en nuestra conversación {of_when}",
    thank="gracias|agradec|agradezc",
    opening=dated(
        (
            (
                *_unless_about("gracias por {act}| {when} y por {act_two}.", needs="!thanked"),
                *_unless_about("gracias por {act}| {when}.", "wp", "!thanked"),
                *_unless_about("muchas gracias por {act}| {when}.", needs="!thanked"),
                *_unless_about("gracias de nuevo por {act}| {when}.", needs="thanked"),
                Line("gracias por la llamada {of_called}| y por {act}.", needs="phoned"),
                *_about("gracias por {act}| ….", "wp", "!thanked"),
                *_about("muchas gracias por {act}| ….", needs="!thanked"),
                *_about("gracias de nuevo por {act}| ….", needs="thanked"),
            ),
            Line(
                "gracias por {act}| en la entrevista {of_when} para el puesto de {role}.",
                needs="!both_know !wants_role",
            ),
            Line(
                "gracias por {act}| en la entrevista para el puesto de {role}.",
                needs="!both_know !wants_role",
            ),
            *_unless_about("gracias por {act}| {when}."),
            Line("gracias por {act}| en la entrevista.", needs="!in_words !several"),
            Line("gracias por {act}| en la entrevista.", needs="in_words heavy"),
            Line("gracias por {act}| en las entrevistas.", needs="!in_words several"),
            Line("gracias por {act}| y por la entrevista.", needs="in_words !heavy"),
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
                *_grateful("met !told_no !about", "… {acted} {when}."),
                *_grateful("met !told_no about showed_around", "… {acted} {when}."),
                *_grateful(
                    "met !told_no about !showed_around",
                    "… {acted} en nuestra conversación {of_when}.",
                ),
                *_grateful("met !told_no about !showed_around heavy", "… {acted} {when}."),
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
                *_unless_about("gracias de nuevo por {act}| {when}."),
                *_unless_about("gracias otra vez por {act}| {when}.", "wp"),
                *_about("gracias de nuevo por {act}| …."),
            ),
            Line("gracias de nuevo por {act}| en la entrevista.", needs="!in_words"),
            Line("gracias de nuevo por {act}| y por la entrevista.", needs="in_words !heavy"),
        )
    ),
    recruiter=dated(
        (
            (
                Line("gracias por la llamada {of_called}| y por {act}.", needs="phoned"),
                *_unless_about("gracias por {act}| {when}.", "wp", "met !phoned"),
                *_unless_about("muchas gracias por {act}| {when}.", needs="met !phoned"),
                *_about("gracias por {act}| ….", "wp", "met !phoned"),
                *_about("muchas gracias por {act}| ….", needs="met !phoned"),
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
            *_unless_about("gracias por {act}| {when}."),
            Line("gracias por {act}| en la entrevista.", needs="!in_words !several"),
            Line("gracias por {act}| en la entrevista.", needs="in_words heavy"),
            Line("gracias por {act}| en las entrevistas.", needs="!in_words several"),
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

_ASKED: Final = dated(
    (
        (
            Line("gracias por {act}| {when}| y por proponerme que conectáramos.", needs="asked"),
            Line(
                "muchas gracias por {act}| {when}| y por proponerme que conectáramos por aquí.",
                needs="asked",
            ),
        ),
    )
)
"""Thanks | when | their suggestion to connect."""
_ASKED_TOO: Final[Versions] = (
    (
        Line("gracias por {act}| y por proponerme que conectáramos.", needs="asked"),
        Line(
            "muchas gracias por {act}| y por proponerme que conectáramos por aquí.", needs="asked"
        ),
    ),
)
_NO_AND_ACT: Final[Versions] = (
    (
        Line("gracias por llamarme {called} y por {act}.", needs="no_by_phone"),
        Line("muchas gracias por la llamada {of_called} y por {act}.", "wf", "no_by_phone"),
        Line("gracias por avisarme y por {act}.", needs="told_no !no_by_phone"),
        Line("gracias por escribirme y por {act}.", needs="told_no !no_by_phone"),
        Line("gracias por {act}.", "wp", needs="!told_no"),
        Line("muchas gracias por {act}.", needs="!told_no"),
    ),
)
"""Thanks for the news and for what they did, where they suggested to connect as well."""


def _said(*end: Sentence, needs: str) -> Iterator[Whole]:
    """Yield the notes whose first sentence thanks and whose second says when and names the topic.

    What somebody was frank about would not have a day behind it; advice that nothing more is told
    of needs one.
    """
    for one in ("!in_words", "in_words about"):
        yield Whole((_SAID, _ENJOYED, *end), needs=f"thankful met {needs} {one}")


_OWN: Final[dict[str, tuple[Whole, ...]]] = {
    "plain": (
        Whole((_EXPLAINED, ("close", CLOSE_KEEN)), needs="thankful met"),
        *_said(("close", stating(CLOSE_WANTS)), needs="roomy wants_role"),
        Whole(
            (_OPENS, ("interest+close", MOVING_CLOSE)), needs="thankful !roomy wants_role moves_on"
        ),
        *_said(("close", CLOSE), needs="!roomy !moves_on"),
        *_said(("close", CLOSE), needs="!roomy moves_on !wants_role"),
        *_said(("close", CLOSE), needs="roomy !wants_role"),
        Whole(
            (_OPENS, ("interest", TOLD_WANTS), ("close", CLOSE)),
            needs="thankful met wants_role !about",
        ),
    ),
    "check_in": tuple(_said(("check_in+close", STILL_CLOSE), needs="about")),
    "long_silence": tuple(_said(("no_pressure+close", NO_REPLY), needs="about")),
    "on_hold": tuple(_said(("on_hold+close", HOLD_CLOSE), needs="about !wrote_hold")),
    "as_you_suggested": (
        Whole(
            (
                ("thanks+reminder+as_you_suggested", _ASKED),
                ("interest", TOPIC[:2]),
                ("close", CLOSE_KEEN),
            ),
            needs="thankful met !about !familiar",
        ),
        Whole(
            (("thanks+as_you_suggested", _ASKED_TOO), _ENJOYED, ("close", CLOSE_KEEN)),
            needs="thankful met about !heavy !familiar",
        ),
        Whole(
            (("as_you_suggested+close", SUGGESTED_CLOSE), _SAID, _ENJOYED),
            needs="thankful met about",
        ),
    ),
    "offer": (
        Whole(
            (
                ("offer", OFFER_GLAD),
                ("thanks+reminder", THANKS.again),
                ("close", OFFER_CLOSE),
            ),
            needs="thankful met offer_by_other",
        ),
        Whole(
            (
                ("offer", OFFER_GLAD),
                ("thanks+reminder", THANKS.again),
                ("interest", SPOKEN_OF),
                ("close", OFFER_CLOSE),
            ),
            needs="thankful met offer_by_other",
        ),
    ),
    "after_no": (
        Whole(
            (
                ("thanks", _NO_AND_ACT),
                ("parting+reminder", REGRET),
                ("as_you_suggested+close", NO_SUGGESTED_CLOSE),
            ),
            needs="thankful met asked",
        ),
    ),
    "own_recruiter": (
        Whole(
            (
                _RECRUITED,
                ("interest", RECRUITER_TOPIC),
                ("close", RECRUITER_KEEN),
            ),
            needs="thankful own_recruiter roomy wants_role !about",
        ),
        *_said(("close", RECRUITER_KEEN), needs="own_recruiter roomy wants_role about"),
        *_said(("close", RECRUITER_CLOSE), needs="own_recruiter about"),
    ),
}
OWN: Final[dict[str, tuple[Whole, ...]]] = {
    **_OWN,
    **{
        situation: (
            *_OWN.get(situation, ()),
            Whole((_SAID, ("reminder", TALKED), end), needs="thankful met !wants_company"),
            Whole((_SAID, ("reminder", KNOWN[:1]), end), needs="thankful met several about roomy"),
        )
        for situation, end in LOST_END.items()
    },
}
"""Whole notes that the languages don't share."""


_PLAIN: Final = frozenset({"thanks", "reminder", "interest", "close"})
"""The parts of a note in which nothing has happened since."""


def said_first(made: tuple[Whole, ...]) -> Iterator[Whole]:
    """Yield these notes; those with a day behind what somebody spoke about come second."""
    for whole in made:
        parts = {part for one, _ in whole.sentences for part in one.split("+")}
        if ("thanks+as_you_suggested", NO_AND_SUGGESTED) in whole.sentences:
            # What they did is thanked for with the news, and the connection comes last.
            yield replace(whole, second_best=True)
            continue
        dated_first = {_OPENS, _RECRUITED} & set(whole.sentences)
        if not dated_first or "interest" not in parts:
            yield whole
            continue
        yield replace(whole, needs=f"{whole.needs} !about")
        yield replace(whole, needs=f"{whole.needs} about", second_best=True)


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
