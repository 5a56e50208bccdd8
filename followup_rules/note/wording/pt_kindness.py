# ruff: noqa: E501  # a wording is read in one line
"""Portuguese thanks for what somebody did. The first side is Brazilian, the second European."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.kindness import Acts, Thanks

ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": (
            "<por me explicar/ter-me explicado> tudo tão bem",
            "<por me explicar/ter-me explicado> tão bem {what}",
            "<por me explicar/ter-me explicado> tão bem {how}",
        ),
        "was_frank": (
            "<por falar/ter falado> comigo com tanta franqueza",
            "<pela/a> sua franqueza",
            "<por falar/ter falado> comigo com tanta franqueza sobre {what}",
            "<pela/a> sua franqueza sobre {what}",
            "<por me contar/ter-me contado> com tanta franqueza {how}",
        ),
        "made_welcome": ("<por me receber/ter-me recebido> tão bem",),
        "encouraged": (
            "<pelas/as> suas palavras de incentivo",
            "<pelas/as> suas palavras de incentivo sobre {what}",
            "<pelas/as> suas palavras de incentivo para {to}",
        ),
        "gave_advice": (
            "<pelos/os> seus conselhos",
            "<pelos/os> seus conselhos sobre {what}",
            "<pelos/os> seus conselhos sobre {how}",
        ),
        "showed_around": (
            "<por me levar para conhecer tudo/a visita guiada>",
            "<por me mostrar/ter-me mostrado> {what}",
            "<por me mostrar/ter-me mostrado> {how}",
        ),
        "worked_through_task": (
            "<por tirar um tempo para/ter dedicado tempo a> fazer o exercício comigo",
            "<por tirar um tempo para/ter dedicado tempo a> ver {what} comigo",
            "<por tirar um tempo para/ter dedicado tempo a> ver comigo {how}",
        ),
    },
    "acted": {
        "explained_clearly": (
            "da clareza das suas explicações",
            "da clareza com que me explicou {what}",
            "da clareza com que me explicou {how}",
        ),
        "was_frank": (
            "da sua franqueza",
            "da sua franqueza sobre {what}",
            "da franqueza com que me contou {how}",
        ),
        "made_welcome": ("da forma como me recebeu",),
        "encouraged": (
            "das suas palavras de incentivo",
            "das suas palavras de incentivo sobre {what}",
            "das suas palavras de incentivo para {to}",
        ),
        "gave_advice": (
            "dos seus conselhos",
            "dos seus conselhos sobre {what}",
            "dos seus conselhos sobre {how}",
        ),
        "showed_around": (
            "da visita <que fizemos/guiada>",
            "de conhecer {what} <com você/consigo>",
            "de ver {how}",
        ),
        "worked_through_task": (
            "de fazer o exercício <com você/consigo>",
            "de analisar {what} <com você/consigo>",
            "de analisar <com você/consigo> {how}",
        ),
    },
}
"""``act``: after "agradeço", in Portugal without a preposition. ``acted``: after "gostei"."""
_ASKED: Final = {
    "explained_clearly": "por me <explicar/ter explicado> tão bem {what}",
    "was_frank": "por <falar/ter falado> comigo com tanta franqueza sobre {what}",
    "encouraged": "pelas suas palavras de incentivo sobre {what}",
    "gave_advice": "pelos seus conselhos sobre {what}",
    "showed_around": "por me <mostrar/ter mostrado> {what}",
    "worked_through_task": "por <analisar/ter analisado> {what} comigo",
}
"""What is read beside the gap that a person completes: "obrigado" stands before it."""

TU: Final = (
    ("por me ter ", "por me teres "),
    ("por ter ", "por teres "),
    ("ter falado comigo", "teres falado comigo"),
    ("ter dedicado", "teres dedicado"),
    ("a sua franqueza", "a tua franqueza"),
    ("pelas suas ", "pelas tuas "),
    ("pelos seus ", "pelos teus "),
    ("pelo seu ", "pelo teu "),
    ("da sua ", "da tua "),
    ("das suas ", "das tuas "),
    ("dos seus ", "dos teus "),
    ("me recebeu", "me recebeste"),
    ("com que me explicou", "com que me explicaste"),
    ("com que me contou", "com que me contaste"),
)
"""What of this is said otherwise to someone whom one says tu to, in Portugal."""
_ONE: Final = "!several !thanked"
_DAY: Final = re.compile(r"\{act\}\|? \{when\}")
_HELP: Final = re.compile(r"(\{act\}) e ((?:por )?toda a ajuda)\.")
"""What stands before a person's own words, which may be a clause."""
_SIDES: Final = re.compile(r"<([^</>]*)/([^</>]*)>")


def _talk_first(versions: Versions) -> Versions:
    """Return versions that name the talk, with its day, before the person's own words.

    "Pela sua franqueza sobre os plantões na quarta" would be about the shifts of that day.
    """
    return tuple(
        tuple(
            each
            for one in equally_good(entry)
            for each in _each_day(one if isinstance(one, Line) else Line(one))
        )
        for entry in versions
    )


def _each_day(line: Line) -> Iterator[Line]:
    needs = dict.fromkeys(line.needs.split())
    if "{acted} {when}" in line.text:
        yield _with(line, line.text, "!about")
        yield _with(line, line.text.replace("{acted} {when}", "{acted}"), "about")
        return
    day = _DAY.search(line.text)
    if not day:
        yield line
        return
    yield _with(line, line.text, "!about")
    if "{of_called}" in line.text:
        yield _with(line, _DAY.sub("{act}", line.text), "about")
        return
    side = 1 if "european" in needs else 0 if "!european" in needs else None
    bar = "|" if "|" in day[0] else ""
    and_ = "," if re.match(r"\|? e ", line.text[day.end() :]) else " e"
    for tone in line.tones:
        talk = "<pela/a> entrevista" if tone == "f" else "<pela/a> conversa"
        said = f"{_of_side(talk, side)}{bar} {{of_when}}{and_} {{act}}"
        text = _HELP.sub(r"\2 e \1.", _DAY.sub(said, line.text))
        yield replace(_with(line, text, "about"), tones=tone)


def _of_side(text: str, side: int | None) -> str:
    """Return what one side says of ``<a/b>``; None: the line is of both."""
    return text if side is None else _SIDES.sub(lambda found: found[side + 1], text)


def _with(line: Line, text: str, *needs: str) -> Line:
    held = dict.fromkeys((*line.needs.split(), *needs))
    return Line(text, line.tones, " ".join(held))


_OPENING: Final = (
    Line("queria te agradecer {act}| {when}.", "w", f"!titled {_ONE} !european"),
    Line("agradeço muito {act}| {when}.", "wp", f"{_ONE} !european"),
    Line("queria agradecer {act}| {when}.", "wp", f"{_ONE} !european"),
    Line("agradeço {act}| {when}.", "pf", f"{_ONE} !european"),
    Line("gostaria de agradecer {act}| {when}.", "f", f"{_ONE} !european"),
    Line("queria te agradecer de novo {act}| {when}.", "w", "!titled thanked !european"),
    Line("agradeço mais uma vez {act}| {when}.", needs="thanked !european"),
    Line("queria agradecer muito {act}| {when}.", "wp", "several !european"),
    Line("agradeço {act}| {when}.", "pf", "several !european"),
    Line("queria te agradecer {act}| {when} e {act_two}.", "w", "!titled !european"),
    Line("agradeço muito {act}| {when} e {act_two}.", "wp", "!european"),
    Line("agradeço {act}| {when} e {act_two}.", "pf", "!european"),
    Line(
        "queria te agradecer pela ligação {of_called}| e {act} {when}.",
        "w",
        "phoned !titled !european",
    ),
    Line("agradeço muito pela ligação {of_called}| e {act} {when}.", needs="phoned !european"),
    Line("queria agradecer-lhe {act}| {when}.", "wp", f"{_ONE} european"),
    Line("agradeço-lhe muito {act}| {when}.", "pf", f"{_ONE} european"),
    Line("gostaria de lhe agradecer {act}| {when}.", "f", f"{_ONE} european"),
    Line("queria agradecer-lhe mais uma vez {act}| {when}.", "wp", "thanked european"),
    Line("agradeço-lhe mais uma vez {act}| {when}.", "pf", "thanked european"),
    Line("queria agradecer-lhe muito {act}| {when}.", "wp", "several european"),
    Line("agradeço-lhe {act}| {when}.", "f", "several european"),
    Line("queria agradecer-lhe {act}| {when} e {act_two}.", "wp", "european"),
    Line("agradeço-lhe muito {act}| {when} e {act_two}.", "pf", "european"),
    Line("queria agradecer-lhe o telefonema {of_called}| e {act} {when}.", "wp", "phoned european"),
    Line("agradeço-lhe muito o telefonema {of_called}| e {act} {when}.", "pf", "phoned european"),
)
"""Thanks | when. The thanks for what they did are the only ones."""
_NAMING: Final = tuple(
    Line(text, tones, f"{_ONE} {needs}")
    for text, tones, needs in (
        (
            "queria agradecer {act}| na entrevista {of_when} para a vaga de {role}.",
            "wp",
            "!european",
        ),
        ("agradeço {act}| na entrevista {of_when} para a vaga de {role}.", "pf", "!european"),
        (
            "queria agradecer-lhe {act}| na entrevista {of_when} para a vaga de {role}.",
            "wp",
            "european",
        ),
        (
            "agradeço-lhe muito {act}| na entrevista {of_when} para a vaga de {role}.",
            "pf",
            "european",
        ),
    )
)
"""The same with the role: for emails, and where no sentence of interest names it."""
_DATED_OPENING: Final = tuple(each for one in _OPENING for each in _each_day(one))
THANKS: Final = Thanks(
    acts=ACTS,
    infinitive=r"(?:a |para )(?P<to>(?:não )?(?:me )?\w+(?:[aei]r|ôr|por)(?:-me|-se|-lo|-la)?\b[^.!?;]*)",
    talk="na nossa conversa {of_when}",
    asked=_ASKED,
    thank="obrigad|agrade",
    opening=(
        (
            *_DATED_OPENING,
            *(Line(one.text, one.tones, f"{one.needs} !wants_role") for one in _NAMING),
        ),
        Line(
            "<agradeço/agradeço-lhe> muito {act}| na entrevista para a vaga de {role}.",
            needs="!wants_role",
        ),
        Line("<agradeço/agradeço-lhe> muito {act}| na entrevista."),
    ),
    thanks=(
        (
            Line("queria te agradecer também {act}.", "w", "!titled !european"),
            Line("agradeço muito {act}.", "wp", "!european"),
            Line("agradeço {act}.", "pf", "!european"),
            Line("queria agradecer-lhe também {act}.", "wp", "european"),
            Line("agradeço-lhe muito {act}.", "pf", "european"),
        ),
    ),
    valued=_talk_first(
        (
            (
                Line(
                    "pena que não deu certo desta vez, mas gostei muito {acted} {when}.",
                    "wp",
                    "met told_no wants_company !european",
                ),
                Line(
                    "é pena não ter sido desta vez, mas gostei muito {acted} {when}.",
                    "wp",
                    "met told_no wants_company european",
                ),
                Line(
                    "esperava outro resultado, mas gostei muito {acted} {when}.",
                    "f",
                    "met told_no wants_company",
                ),
                Line("gostei muito {acted} {when}.", needs="met"),
            ),
            Line(
                "pena que não deu, mas gostei muito {acted}.",
                "wp",
                "met told_no wants_company !european",
            ),
            Line("é pena, mas gostei muito {acted}.", "wp", "met told_no wants_company european"),
            Line("gostei muito {acted}.", needs="met"),
        )
    ),
    no_news=(
        (
            Line(
                "agradeço por ter me ligado {called} e {act}.| Pena que não deu certo desta vez,| mas adorei a nossa conversa[ sobre {talked}].",
                "w",
                "no_by_phone wants_company !european",
            ),
            Line(
                "agradeço pela ligação {of_called} e {act}.| Pena que não deu certo desta vez,| mas foi muito bom conversar[ sobre {talked}].",
                "p",
                "no_by_phone wants_company !european",
            ),
            Line(
                "agradeço pela ligação {of_called} e {act}.| Esperava outro resultado,| mas foi um prazer conversar[ sobre {talked}].",
                "f",
                "no_by_phone wants_company !european",
            ),
            Line(
                "agradeço-lhe o telefonema {of_called} e {act}.| É pena não ter sido desta vez,| mas gostei muito da nossa conversa[ sobre {talked}].",
                "wp",
                "no_by_phone wants_company european",
            ),
            Line(
                "agradeço-lhe o telefonema {of_called} e {act}.| Esperava outro resultado,| mas foi um gosto falar consigo[ sobre {talked}].",
                "f",
                "no_by_phone wants_company european",
            ),
            Line(
                "agradeço muito pelo retorno e {act}.| Pena que não deu certo desta vez,| mas adorei a nossa conversa[ sobre {talked}].",
                "w",
                "told_no !no_by_phone wants_company !european",
            ),
            Line(
                "agradeço pelo retorno e {act}.| Pena que não deu certo desta vez,| mas foi muito bom conversar[ sobre {talked}].",
                "p",
                "told_no !no_by_phone wants_company !european",
            ),
            Line(
                "agradeço pelo retorno e {act}.| Esperava outro resultado,| mas foi um prazer conversar[ sobre {talked}].",
                "f",
                "told_no !no_by_phone wants_company !european",
            ),
            Line(
                "agradeço-lhe a sua mensagem e {act}.| É pena não ter sido desta vez,| mas gostei muito da nossa conversa[ sobre {talked}].",
                "wp",
                "told_no !no_by_phone wants_company european",
            ),
            Line(
                "agradeço-lhe a sua mensagem e {act}.| Esperava outro resultado,| mas foi um gosto falar consigo[ sobre {talked}].",
                "f",
                "told_no !no_by_phone wants_company european",
            ),
            Line(
                "<agradeço pelo retorno/agradeço-lhe a resposta> e {act}.| Desta vez não foi possível,| mas foi um <prazer conversar/gosto falar consigo>[ sobre {talked}].",
                needs="told_no !wants_company",
            ),
        ),
    ),
    no_heard=_talk_first(
        (
            (
                Line(
                    "desta vez não deu certo,| mas adorei conversar com você {when}.| Queria te agradecer {act}!",
                    "w",
                    "!told_no met !titled !european",
                ),
                Line(
                    "desta vez não deu certo,| mas foi muito bom conversar {when}.| Agradeço muito {act}.",
                    "wp",
                    "!told_no met !european",
                ),
                Line(
                    "desta vez não foi possível,| mas gostei muito de falar consigo {when}.| Agradeço-lhe muito {act}.",
                    "wp",
                    "!told_no met european",
                ),
                Line(
                    "embora não tenha sido desta vez,| foi um <prazer conversar/gosto falar consigo> {when}.| <Agradeço/Agradeço-lhe> {act}.",
                    "f",
                    "!told_no met",
                ),
            ),
        )
    ),
    again=_talk_first(
        (
            (
                Line("queria te agradecer de novo {act}| {when}.", "w", "!titled !european"),
                Line("agradeço mais uma vez {act}| {when}.", needs="!european"),
                Line("queria agradecer-lhe mais uma vez {act}| {when}.", "wp", "european"),
                Line("agradeço-lhe mais uma vez {act}| {when}.", "pf", "european"),
            ),
            "<agradeço/agradeço-lhe> muito {act}| na entrevista.",
        )
    ),
    recruiter=_talk_first(
        (
            (
                Line(
                    "queria te agradecer pela ligação {of_called}| e {act}.",
                    "w",
                    "phoned !titled !european",
                ),
                Line("agradeço muito pela ligação {of_called}| e {act}.", needs="phoned !european"),
                Line(
                    "queria agradecer-lhe o telefonema {of_called}| e {act}.",
                    "wp",
                    "phoned european",
                ),
                Line(
                    "agradeço-lhe muito o telefonema {of_called}| e {act}.", "pf", "phoned european"
                ),
                Line(
                    "queria te agradecer {act}| {when} e por toda a ajuda.",
                    "w",
                    "met !phoned !titled !european",
                ),
                Line(
                    "agradeço muito {act}| {when} e por toda a ajuda.",
                    needs="met !phoned !european",
                ),
                Line(
                    "queria agradecer-lhe {act}| {when} e toda a ajuda.",
                    "wp",
                    "met !phoned european",
                ),
                Line(
                    "agradeço-lhe muito {act}| {when} e toda a ajuda.", "pf", "met !phoned european"
                ),
                Line(
                    "<agradeço muito pela/agradeço-lhe muito a> ajuda| com a vaga de {role} e {act}.",
                    needs="!met !phoned",
                ),
            ),
            "<agradeço muito pela/agradeço-lhe muito a> ajuda| e {act}.",
        )
    ),
    unmet=(
        (
            Line("<agradeço/agradeço-lhe> muito {act}| na minha candidatura à vaga de {role}."),
            Line(
                "<agradeço muito pelo/agradeço-lhe muito o> apoio| na minha entrevista {of_when} para a vaga de {role} e {act}."
            ),
        ),
        "<agradeço/agradeço-lhe> muito {act}| na minha candidatura.",
    ),
    connected=_talk_first(
        (
            (
                Line(
                    "que bom ter contato por aqui! Queria te agradecer mais uma vez {act} {when}.",
                    "w",
                    "met !connected_long !titled !european",
                ),
                Line(
                    "agradeço por aceitar o convite e, mais uma vez, {act} {when}.",
                    needs="met !connected_long !european",
                ),
                Line(
                    "que bom termos contacto por aqui! Queria agradecer-lhe mais uma vez {act} {when}.",
                    "wp",
                    "met !connected_long european",
                ),
                Line(
                    "agradeço-lhe ter aceitado o convite e, mais uma vez, {act} {when}.",
                    "pf",
                    "met !connected_long european",
                ),
                Line(
                    "<agradeço/agradeço-lhe> mais uma vez {act} {when}.", needs="met connected_long"
                ),
            ),
            Line(
                "<agradeço por aceitar/agradeço-lhe ter aceitado> o convite e, mais uma vez, {act}.",
                needs="!connected_long",
            ),
            Line("<agradeço/agradeço-lhe> mais uma vez {act}.", needs="connected_long"),
        )
    ),
    invited=_talk_first(
        (
            Line(
                "<agradeço muito pelo/agradeço-lhe muito o> convite e, mais uma vez, {act} {when}.",
                needs="met",
            ),
            "<agradeço muito pelo/agradeço-lhe muito o> convite e, mais uma vez, {act}.",
        )
    ),
    wrote=_talk_first(
        (
            Line(
                "<agradeço muito pela/agradeço-lhe muito a> sua mensagem e, mais uma vez, {act} {when}.",
                needs="met",
            ),
            "<agradeço muito pela/agradeço-lhe muito a> sua mensagem e, mais uma vez, {act}.",
        )
    ),
    explained=(
        (
            Line(
                "queria te agradecer {act}| {when}| e por me explicar {explained}.",
                "w",
                f"!explained_clearly !titled {_ONE} !european",
            ),
            Line(
                "agradeço muito {act}| {when}| e por me explicar {explained}.",
                needs=f"!explained_clearly {_ONE} !european",
            ),
            Line(
                "queria agradecer-lhe {act}| {when}| e ter-me explicado {explained}.",
                "wp",
                f"!explained_clearly {_ONE} european",
            ),
            Line(
                "agradeço-lhe muito {act}| {when}| e ter-me explicado {explained}.",
                "pf",
                f"!explained_clearly {_ONE} european",
            ),
            Line(
                "queria te agradecer por me explicar com tanta clareza| {when}| {explained}.",
                "w",
                f"explained_clearly !titled {_ONE} !european",
            ),
            Line(
                "agradeço muito por me explicar com tanta clareza| {when}| {explained}.",
                needs=f"explained_clearly {_ONE} !european",
            ),
            Line(
                "queria agradecer-lhe ter-me explicado com tanta clareza| {when}| {explained}.",
                "wp",
                f"explained_clearly {_ONE} european",
            ),
            Line(
                "agradeço-lhe muito ter-me explicado com tanta clareza| {when}| {explained}.",
                "pf",
                f"explained_clearly {_ONE} european",
            ),
        ),
    ),
)
EMAIL_THANKS: Final = replace(THANKS, opening=((*_NAMING, *_DATED_OPENING), *THANKS.opening[1:]))
"""The same for emails, in which the thanks name the role."""
OFFER: Final[Versions] = (
    (
        Line(
            "queria te agradecer {act}.| Fiquei muito feliz com a proposta!",
            "w",
            "offer_by_other wants_role !titled !european",
        ),
        Line(
            "agradeço muito {act}.| Fiquei muito feliz com a proposta.",
            needs="offer_by_other wants_role !european",
        ),
        Line(
            "queria agradecer-lhe {act}.| Fiquei muito feliz com a proposta!",
            "w",
            "offer_by_other wants_role european",
        ),
        Line(
            "agradeço-lhe muito {act}.| Fiquei muito contente com a proposta.",
            "pf",
            "offer_by_other wants_role european",
        ),
        Line(
            "queria te agradecer pela ligação {of_called} e {act}.| Fiquei muito feliz com a proposta!",
            "w",
            "offer_by_phone wants_role !titled !european",
        ),
        Line(
            "agradeço muito pela ligação {of_called} e {act}.| Fiquei muito feliz com a proposta.",
            needs="offer_by_phone wants_role !european",
        ),
        Line(
            "queria agradecer-lhe o telefonema {of_called} e {act}.| Fiquei muito feliz com a proposta!",
            "w",
            "offer_by_phone wants_role european",
        ),
        Line(
            "agradeço-lhe muito o telefonema {of_called} e {act}.| Fiquei muito feliz com a proposta.",
            "pf",
            "offer_by_phone wants_role european",
        ),
        Line(
            "queria te agradecer pela proposta e {act}.| Fiquei muito feliz com a notícia!",
            "w",
            "!offer_by_phone !offer_by_other wants_role !titled !european",
        ),
        Line(
            "agradeço muito pela proposta e {act}.| Fiquei muito feliz com a notícia.",
            needs="!offer_by_phone !offer_by_other wants_role !european",
        ),
        Line(
            "queria agradecer-lhe a proposta e {act}.| Fiquei muito feliz com a notícia!",
            "w",
            "!offer_by_phone !offer_by_other wants_role european",
        ),
        Line(
            "agradeço-lhe muito a proposta e {act}.| Fiquei muito feliz com a notícia.",
            "pf",
            "!offer_by_phone !offer_by_other wants_role european",
        ),
        Line(
            "agradeço muito {act}.| Estou analisando a proposta com atenção.",
            needs="!wants_role !european",
        ),
        Line(
            "agradeço-lhe muito {act}.| Estou a analisar a proposta com atenção.",
            needs="!wants_role european",
        ),
    ),
)
"""Thanks | the offer."""
_PAUSE: Final = "Entendo que o processo está em pausa"
_PAUSED: Final = "Compreendo que o processo está em pausa"
HOLD: Final[Versions] = (
    (
        *(
            Line(text, tones, f"wrote_hold !about {needs}")
            for text, tones, needs in (
                (
                    "queria te agradecer {act}| {when}| e por me avisar da pausa no processo.",
                    "w",
                    "!titled !european",
                ),
                (
                    "agradeço muito {act}| {when}| e por me avisar da pausa no processo.",
                    "wp",
                    "!european",
                ),
                (
                    "agradeço {act}| {when}| e por me informar da suspensão do processo.",
                    "f",
                    "!european",
                ),
                (
                    "queria agradecer-lhe {act}| {when}| e ter-me avisado da pausa no processo.",
                    "wp",
                    "european",
                ),
                (
                    "agradeço-lhe {act}| {when}| e ter-me informado da suspensão do processo.",
                    "f",
                    "european",
                ),
            )
        ),
        *(
            Line(f"{text}| {{of_when}} e {{act}}.| {pause}.", tones, f"wrote_hold about {needs}")
            for text, pause, tones, needs in (
                ("queria te agradecer pela conversa", _PAUSE, "w", "!titled !european"),
                ("agradeço muito pela conversa", _PAUSE, "wp", "!european"),
                ("agradeço pela entrevista", _PAUSE, "f", "!european"),
                ("queria agradecer-lhe a conversa", _PAUSED, "wp", "european"),
                ("agradeço-lhe a entrevista", _PAUSED, "f", "european"),
            )
        ),
    ),
)
"""Thanks | when | that the role is on hold."""
