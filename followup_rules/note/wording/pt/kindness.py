# ruff: noqa: E501  # a wording is read in one line
"""Portuguese thanks for what somebody did. The first side is Brazilian, the second European."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.kindness import Acts, Thanks
from followup_rules.note.wording.pt.shaping import brazil, joined, portugal

ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": (
            "<por me explicar tudo tão bem/a clareza com que me explicou tudo>",
            "<por me explicar tão bem/a clareza com que me explicou> {what}",
            "<por me explicar tão bem/a clareza com que me explicou> {how}",
        ),
        "was_frank": (
            "<pela/a> sua franqueza",
            "<pela/a> sua franqueza sobre {what}",
            "<por me dizer com tanta franqueza/a franqueza com que me disse> {how}",
        ),
        "made_welcome": ("<por me receber/ter-me recebido> tão bem",),
        "encouraged": (
            "<pelo/o> incentivo",
            "<pelas/as suas> palavras de incentivo sobre {what}",
            "<pelo/o> incentivo para {to}",
        ),
        "gave_advice": (
            "<pelos conselhos/os seus conselhos>",
            "<pelo conselho/o seu conselho> sobre {what}",
            "<pelos conselhos/os seus conselhos> sobre {how}",
        ),
        "showed_around": (
            "<por me mostrar/ter-me mostrado> as instalações",
            "<por me mostrar/ter-me mostrado> {what}",
            "<por me mostrar/ter-me mostrado> {how}",
        ),
        "worked_through_task": (
            "<por fazer/ter feito> o exercício comigo",
            "<por ver/ter visto> comigo {what}",
            "<por ver/ter visto> comigo {how}",
        ),
    },
    "acting": {
        "explained_clearly": (
            "por me <explicar/ter explicado> tudo tão bem",
            "por me <explicar/ter explicado> tão bem {what}",
            "por me <explicar/ter explicado> tão bem {how}",
        ),
        "was_frank": (
            "pela sua franqueza",
            "pela sua franqueza sobre {what}",
            "por me <dizer/ter dito> com tanta franqueza {how}",
        ),
        "made_welcome": ("por me <receber/ter recebido> tão bem",),
        "encouraged": (
            "pelo incentivo",
            "<pelas/pelas suas> palavras de incentivo sobre {what}",
            "por me <incentivar/ter incentivado> a {to}",
        ),
        "gave_advice": (
            "<pelos conselhos/pelos seus conselhos>",
            "<pelo conselho/pelo seu conselho> sobre {what}",
            "<pelos conselhos/pelos seus conselhos> sobre {how}",
        ),
        "showed_around": (
            "por me <mostrar/ter mostrado> as instalações",
            "por me <mostrar/ter mostrado> {what}",
            "por me <mostrar/ter mostrado> {how}",
        ),
        "worked_through_task": (
            "por <fazer/ter feito> o exercício comigo",
            "por <ver/ter visto> comigo {what}",
            "por <ver/ter visto> comigo {how}",
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
            "da franqueza com que me disse {how}",
        ),
        "made_welcome": ("da <acolhida/simpatia com que me recebeu>",),
        "encouraged": (
            "das suas palavras de incentivo",
            "das suas palavras de incentivo sobre {what}",
            "do incentivo para {to}",
        ),
        "gave_advice": (
            "dos seus conselhos",
            "do seu conselho sobre {what}",
            "dos seus conselhos sobre {how}",
        ),
        "showed_around": (
            "de conhecer as instalações",
            "de conhecer {what}",
            "de ver {how}",
        ),
        "worked_through_task": (
            "de fazer o exercício",
            "de analisar {what}",
            "de ver {how}",
        ),
    },
}
"""``act``: after "agradeço", in Portugal without a preposition, as formal people write and beside
another noun. ``acting``: with "por", so that two of them go together. ``acted``: after "gostei"."""
_ASKED: Final = {
    "explained_clearly": "por me <explicar/ter explicado> tão bem {what}",
    "was_frank": "por <falar/ter falado> comigo com tanta franqueza sobre {what}",
    "encouraged": "pelas suas palavras de incentivo sobre {what}",
    "gave_advice": "pelo seu conselho sobre {what}",
    "showed_around": "por me <mostrar/ter mostrado> {what}",
    "worked_through_task": "por <analisar/ter analisado> {what} comigo",
}
"""What is read beside the gap that a person completes: "obrigado" stands before it."""

TU: Final = (
    ("por me ter ", "por me teres "),
    ("por ter ", "por teres "),
    ("ter feito o ", "teres feito o "),
    ("ter visto comigo", "teres visto comigo"),
    ("ter feito comigo", "teres feito comigo"),
    ("ter marcado", "teres marcado"),
    ("o seu conselho", "o teu conselho"),
    ("pelo seu conselho", "pelo teu conselho"),
    ("do seu conselho", "do teu conselho"),
    ("a sua franqueza", "a tua franqueza"),
    ("pelas suas ", "pelas tuas "),
    ("pelos seus ", "pelos teus "),
    ("pelo seu ", "pelo teu "),
    ("da sua ", "da tua "),
    ("das suas ", "das tuas "),
    ("dos seus ", "dos teus "),
    ("me recebeu", "me recebeste"),
    ("com as suas palavras", "com as tuas palavras"),
    ("com que me explicou", "com que me explicaste"),
    ("com que me disse", "com que me disseste"),
)
"""What of this is said otherwise to someone whom one says tu to, in Portugal."""
_ONE: Final = "!several !thanked"
_DAY: Final = re.compile(r"\{act\}\|? \{when\}")
_HELP: Final = re.compile(r"(\{act\}) e ((?:por )?toda a ajuda)\.")
"""What stands before a person's own words, which may be a clause."""
_SIDES: Final = re.compile(r"<([^</>]*)/([^</>]*)>")
_DONE: Final = ("showed_around", "worked_through_task")
"""What somebody did with one: in Portugal a verb, which the day can follow, and no list."""


def _talk_first(versions: Versions) -> Versions:
    """Return versions that name the talk, with its day, before the person's own words.

    "Pela sua franqueza sobre os plantões na quarta" would be about the shifts of that day.
    """
    return tuple(
        tuple(
            each
            for one in equally_good(entry)
            for each in _each_day(one if isinstance(one, Line) else Line(one), listed=True)
        )
        for entry in versions
    )


def _each_day(line: Line, *, listed: bool = False) -> Iterator[Line]:
    """Yield a line, and how it is said with a person's own words; ``listed``: the talk as well."""
    needs = dict.fromkeys(line.needs.split())
    if "{acted} {when}" in line.text:
        yield _with(line, line.text, "!about")
        yield _with(line, line.text.replace("{acted} {when}", "{acted}"), "about")
        return
    day = _DAY.search(line.text)
    if not day:
        yield line
        return
    if "{of_called}" in line.text or "a proposta| e" in line.text:
        yield _with(line, line.text, "!about")
        yield _with(line, _DAY.sub("{act}", line.text), "about")
        return
    side = 1 if "european" in needs else 0 if "!european" in needs else None
    bar = "|" if "|" in day[0] else ""
    # Whether it was the first talk or the last nobody told.
    if "!several" not in needs:
        yield from _of_several(line, side, bar)
        line = _with(line, line.text, "!several")
    yield _with(line, line.text, "!about")
    apart: tuple[tuple[str, ...], ...] = ((),)
    if side == 1 and not listed:
        yield from (_with(line, line.text, "about", one) for one in _DONE)
        apart = (tuple(f"!{one}" for one in _DONE),)
    and_ = "," if re.match(r"\|? e ", line.text[day.end() :]) else " e"
    groups = ("".join(tone for tone in line.tones if (tone == "f") == formal) for formal in (0, 1))
    for tones, more in product(filter(None, groups), apart):
        talk = "<pela/a> entrevista" if tones == "f" and side != 1 else "<pela/a nossa> conversa"
        said = f"{_of_side(talk, side)}{bar} {{of_when}}{and_} {{act}}"
        text = _HELP.sub(r"\2 e \1.", _DAY.sub(said, line.text))
        yield replace(_with(line, text, "about", *more), tones=tones)


def _of_several(line: Line, side: int | None, bar: str) -> Iterator[Line]:
    """Yield the line for two talks and more: no day, and all of them."""
    talks = _of_side("<pelas/as> nossas conversas", side)
    text = _DAY.sub(f"{{act}}{bar} nas nossas conversas", line.text)
    yield _with(line, text, "several", "!about")
    day = _DAY.search(line.text)
    also = "," if day and re.match(r"\|? e ", line.text[day.end() :]) else " e"
    text = _HELP.sub(r"\2 e \1.", _DAY.sub(f"{bar and '| '}{talks}{also} {{act}}", line.text))
    text = text.replace(" |", "|")
    yield _with(line, text, "several", "about")


def _of_side(text: str, side: int | None) -> str:
    """Return what one side says of ``<a/b>``; None: the line is of both."""
    return text if side is None else _SIDES.sub(lambda found: found[side + 1], text)


def _with(line: Line, text: str, *needs: str) -> Line:
    held = dict.fromkeys((*line.needs.split(), *needs))
    return Line(text, line.tones, " ".join(held))


_OPENING: Final = (
    Line("queria te agradecer {act}| {when}.", "w", "!titled !thanked !european"),
    Line("queria agradecer {act}| {when}.", "p", "!thanked !ms !mr !european"),
    Line("queria agradecer {act}| {when}.", "w", "titled !thanked !european"),
    Line("agradeço {act}| {when}.", "pf", "!thanked !ms !mr !european"),
    Line("agradeço muito {act}| {when}.", "pf", "!thanked ms !european"),
    Line("agradeço muito {act}| {when}.", "pf", "!thanked mr !european"),
    Line("queria te agradecer de novo {act}| {when}.", "w", "!titled thanked !european"),
    Line("agradeço mais uma vez {act}| {when}.", "pf", "thanked !european"),
    Line("queria agradecer mais uma vez {act}| {when}.", "w", "thanked titled !european"),
    Line("queria te agradecer {act}| {when} e {act_two}.", "w", "!titled !european"),
    Line("queria agradecer {act}| {when} e {act_two}.", "wp", "!european"),
    Line("agradeço {act}| {when} e {act_two}.", "p", "!european"),
    Line("agradeço {act}| {when} e {act_two}.", "f", "roomy !european"),
    Line("queria te agradecer {act}| {when}, e também {act_two}.", "w", "heavy !titled !european"),
    Line("queria agradecer {act}| {when}, e também {act_two}.", "wp", "heavy !european"),
    Line("agradeço {act}| {when}, e também {act_two}.", "f", "heavy roomy !european"),
    Line(
        "queria te agradecer pela ligação {of_called}| e {act}.",
        "w",
        "phoned !titled !european",
    ),
    Line("queria agradecer pela ligação {of_called}| e {act}.", "wp", "phoned !european"),
    Line("agradeço pela ligação {of_called}| e {act}.", "f", "phoned !european"),
    Line("queria agradecer-lhe {act}| {when}.", "wp", "!thanked european"),
    Line("agradeço-lhe {act}| {when}.", "p", "!thanked european"),
    Line("agradeço-lhe {act}| {when}.", "f", "!thanked european"),
    Line("queria agradecer-lhe mais uma vez {act}| {when}.", "wp", "thanked european"),
    Line("agradeço-lhe mais uma vez {act}| {when}.", "pf", "thanked european"),
    Line(
        "queria agradecer-lhe {acting} e {acting_two}| na nossa conversa {of_when}.",
        "wp",
        "!about !several european",
    ),
    Line(
        "agradeço-lhe {acting} e {acting_two}| na nossa conversa {of_when}.",
        "f",
        "!about !several roomy european",
    ),
    Line(
        "queria agradecer-lhe por me ter ligado {called}| e {acting}.",
        "wp",
        "phoned european",
    ),
    Line(
        "agradeço-lhe por me ter ligado {called}| e {acting}.",
        "f",
        "phoned european",
    ),
)
"""Thanks | when. The thanks for what they did are the only ones."""
_FOR_IT: Final = (
    ("queria te agradecer", "w", "!titled !thanked !european"),
    ("queria agradecer", "p", "!thanked !ms !mr !european"),
    ("queria agradecer", "w", "titled !thanked !european"),
    ("agradeço", "f", "!thanked !ms !mr !european"),
    ("agradeço muito", "pf", "ms !thanked !european"),
    ("agradeço muito", "pf", "mr !thanked !european"),
    ("queria te agradecer de novo", "w", "!titled thanked !european"),
    ("queria agradecer mais uma vez", "wp", "thanked !european"),
    ("agradeço mais uma vez", "f", "thanked !european"),
    ("queria agradecer-lhe", "wp", "!thanked european"),
    ("agradeço-lhe", "f", "!thanked european"),
    ("queria agradecer-lhe mais uma vez", "wp", "thanked european"),
    ("agradeço-lhe mais uma vez", "f", "thanked european"),
)
_NOUNS: Final = ("was_frank", "gave_advice")
"""What is thanked for as a thing in Portugal, where it stands alone."""


def _one_thing(said: str, tones: str, needs: str) -> Iterator[Line]:
    """Yield thanks for one thing."""
    if "!european" in needs.split():
        yield Line(f"{said} {{acting}}.", tones, needs)
        return
    if tones == "f":
        yield Line(f"{said} {{act}}.", tones, needs)
        return
    yield Line(f"{said} {{acting}}.", tones, " ".join((needs, *(f"!{one}" for one in _NOUNS))))
    yield from (Line(f"{said} {{act}}.", tones, f"{needs} {one}") for one in _NOUNS)


_ONE_THING: Final = tuple(each for one in _FOR_IT for each in _one_thing(*one))
FOR_ONE: Final[Versions] = (_ONE_THING,)
"""Thanks for the first thing they did, where there is no room for the second."""


FOR_IT: Final[Versions] = (
    (
        *_ONE_THING,
        *(
            Line(f"{said} {{acting}} e {{acting_two}}.", tones, f"{needs} {room}".strip())
            for said, among, needs in _FOR_IT
            for tones, room in (
                ("".join(one for one in among if one != "f"), ""),
                ("f" if "f" in among else "", "roomy"),
            )
            if tones
        ),
    ),
)
"""Thanks for what they did, which the talk follows in a sentence of its own."""
_BOOKED: Final = ("do {next_date}", "{of_next}")
"""The date of the interview, so that it isn't taken for a day that has been; or "tomorrow's"."""
ARRANGED: Final[Versions] = tuple(
    tuple(
        Line(
            f"{said} {{acting}} e por <marcar/ter marcado> a entrevista {day}.",
            tones,
            f"{needs} !heavy",
        )
        for said, tones, needs in _FOR_IT
    )
    for day in _BOOKED
)
"""The same, and thanks for the interview that they arranged."""
ARRANGED_DAY: Final[Versions] = tuple(
    tuple(
        Line(
            f"{said} {{acting}}| {{when}} e por <marcar/ter marcado> a entrevista {day}.",
            tones,
            f"{needs} !heavy !ends !was_frank !several",
        )
        for said, tones, needs in _FOR_IT
    )
    for day in _BOOKED
)
"""The same | with the day of the talk."""
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
            "agradeço-lhe {act}| na entrevista {of_when} para a vaga de {role}.",
            "pf",
            "european",
        ),
    )
)
"""The same with the role, for emails."""


def _verbs_after_por(line: Line) -> Iterator[Line]:
    """Yield a European line as it is said with a verb: "agradecer-lhe por me ter mostrado"."""
    needs = line.needs.split()
    if "european" not in needs or "queria agradecer-lhe" not in line.text:
        yield line
        return
    said = line.text.replace("{act}", "{acting}")
    if not _DAY.search(line.text):
        yield line
        return
    told = [one for one in _ACT_FIRST if one in needs]
    yield _with(line, line.text, *(["ends"] if told else [f"!{one}" for one in _ACT_FIRST]))
    for one in told or [one for one in _ACT_FIRST if f"!{one}" not in needs]:
        yield _with(line, said, one, "!ends")
        if not told:
            yield _with(line, line.text, one, "ends")


_ACT_FIRST: Final = ("showed_around", "worked_through_task", "made_welcome")
"""What is said before the talk: a verb, which nothing should be joined to."""
_DATED_OPENING: Final = tuple(
    said for one in _OPENING for each in _each_day(one) for said in _verbs_after_por(each)
)
_TALK_FIRST: Final = "explained_clearly about"
"""What is said behind the talk: a thing in Portugal, as the talk is."""
_WITH_TOPIC: Final = (
    *(
        Line(
            f"{said}| {{of_when}}| sobre {{talked}} e {{act}}.",
            tones,
            f"{needs} {_TALK_FIRST} !roomy",
        )
        for said, tones, needs in (
            ("queria te agradecer pela conversa", "w", f"{_ONE} !titled !european"),
            ("queria agradecer pela conversa", "wp", f"{_ONE} !ms !mr !european"),
            ("agradeço pela conversa", "pf", f"{_ONE} !ms !mr !european"),
            ("agradeço muito pela conversa", "wpf", f"{_ONE} ms !european"),
            ("agradeço muito pela conversa", "wpf", f"{_ONE} mr !european"),
            ("agradeço mais uma vez pela conversa", "wpf", "thanked !several !european"),
            ("queria agradecer-lhe a conversa", "wp", f"{_ONE} european"),
            ("agradeço-lhe a nossa conversa", "pf", f"{_ONE} european"),
            ("agradeço-lhe mais uma vez a conversa", "wpf", "thanked !several european"),
        )
    ),
    *(
        Line(
            f"{said} {{acting}}| {{when}}| e pela conversa sobre {{talked}}."
            if "queria agradecer-lhe" in said
            else f"{said} {{act}}| {{when}}| e <pela/a> conversa sobre {{talked}}.",
            tones,
            f"{needs} {act} !heavy !roomy{' !ends' if 'queria agradecer-lhe' in said else ''}",
        )
        for said, tones, needs in (
            ("queria te agradecer", "w", f"{_ONE} !titled !european"),
            ("queria agradecer", "wp", f"{_ONE} !ms !mr !european"),
            ("agradeço", "pf", f"{_ONE} !ms !mr !european"),
            ("agradeço muito", "wpf", f"{_ONE} ms !european"),
            ("agradeço muito", "wpf", f"{_ONE} mr !european"),
            ("agradeço mais uma vez", "wpf", "thanked !several !european"),
            ("queria agradecer-lhe", "wp", f"{_ONE} european"),
            ("agradeço-lhe", "pf", f"{_ONE} european"),
            ("agradeço-lhe mais uma vez", "wpf", "thanked !several european"),
        )
        for act in _ACT_FIRST
    ),
)
"""The same, opening with the thanks."""
_IN_SHORT: Final = (
    Line("<queria agradecer/agradeço-lhe> {act}| na entrevista.", needs="!about"),
    Line("<queria agradecer pela/agradeço-lhe a> conversa| e {act}.", needs="about !several"),
    Line(
        "<queria agradecer pelas/agradeço-lhe as> nossas conversas| e {act}.", needs="about several"
    ),
)
"""Thanks | the talk, without its day."""
THANKS: Final = Thanks(
    acts=ACTS,
    infinitive=r"(?:a |para )(?P<to>(?:não )?(?:me )?\w+(?:[aei]r|ôr|por)(?:-me|-se|-lo|-la)?\b[^.!?;]*)",
    talk="na nossa conversa {of_when}",
    asked=_ASKED,
    thank="obrigad|agrade",
    opening=(
        _DATED_OPENING,
        _IN_SHORT,
    ),
    thanks=(
        (
            Line("queria te agradecer {act}.", "w", "!titled !european"),
            Line("agradeço muito {act}.", "wp", "!european"),
            Line("agradeço {act}.", "pf", "!european"),
            Line("queria agradecer-lhe {act}.", "wp", "european"),
            Line("agradeço-lhe {act}.", "pf", "european"),
        ),
    ),
    valued=_talk_first(
        (
            (
                Line(
                    "não foi dessa vez, mas gostei muito {acted} {when}.",
                    "wp",
                    "met told_no wants_company !european",
                ),
                Line(
                    "não foi desta vez, mas gostei muito {acted} {when}.",
                    "wp",
                    "met told_no wants_company european",
                ),
                Line(
                    "embora não tenha sido desta vez, gostei muito {acted} {when}.",
                    "f",
                    "met told_no wants_company",
                ),
                Line("gostei muito {acted} {when}.", needs="met"),
            ),
            Line(
                "não foi dessa vez, mas gostei muito {acted}.",
                "wp",
                "met told_no wants_company !european",
            ),
            Line(
                "não foi desta vez, mas gostei muito {acted}.",
                "wp",
                "met told_no wants_company european",
            ),
            Line("gostei muito {acted}.", needs="met"),
        )
    ),
    no_news=(),
    no_heard=(),
    again=_talk_first(
        (
            (
                Line("queria te agradecer {act}| {when}.", "w", "!titled !thanked !european"),
                Line("agradeço muito {act}| {when}.", needs="!thanked !european"),
                Line("queria agradecer-lhe {act}| {when}.", "wp", "!thanked european"),
                Line("agradeço-lhe muito {act}| {when}.", "pf", "!thanked european"),
                Line(
                    "queria te agradecer de novo {act}| {when}.", "w", "!titled thanked !european"
                ),
                Line("agradeço mais uma vez {act}| {when}.", needs="thanked !european"),
                Line("queria agradecer-lhe mais uma vez {act}| {when}.", "wp", "thanked european"),
                Line("agradeço-lhe mais uma vez {act}| {when}.", "pf", "thanked european"),
            ),
            _IN_SHORT,
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
                Line(
                    "queria agradecer pela ligação {of_called}| e {act}.", "wp", "phoned !european"
                ),
                Line("agradeço pela ligação {of_called}| e {act}.", "f", "phoned !european"),
                Line(
                    "queria agradecer-lhe o telefonema {of_called}| e {act}.",
                    "wp",
                    "phoned european",
                ),
                Line("agradeço-lhe o telefonema {of_called}| e {act}.", "pf", "phoned european"),
                Line("queria te agradecer {act}| {when}.", "w", "met !phoned !titled !european"),
                Line("queria agradecer {act}| {when}.", "wp", "met !phoned !european"),
                Line("agradeço {act}| {when}.", "f", "met !phoned !european"),
                Line("queria agradecer-lhe {act}| {when}.", "wp", "met !phoned european"),
                Line("agradeço-lhe {act}| {when}.", "pf", "met !phoned european"),
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
            *_WITH_TOPIC,
            Line(
                "queria te agradecer {act}| {when}| e por me explicar {explained}.",
                "w",
                f"!explained_clearly !titled {_ONE} !european",
            ),
            Line(
                "queria agradecer {act}| {when}| e por me explicar {explained}.",
                "wp",
                f"!explained_clearly {_ONE} !european",
            ),
            Line(
                "agradeço {act}| {when}| e por me explicar {explained}.",
                "f",
                f"!explained_clearly {_ONE} !european",
            ),
            Line(
                "queria agradecer-lhe {act}| {when}| e também ter-me explicado {explained}.",
                "wp",
                f"!explained_clearly {_ONE} european",
            ),
            Line(
                "agradeço-lhe {act}| {when}| e também ter-me explicado {explained}.",
                "pf",
                f"!explained_clearly {_ONE} european",
            ),
            Line(
                "queria te agradecer por me explicar com tanta clareza| {when}| {explained}.",
                "w",
                f"explained_clearly !titled {_ONE} !european",
            ),
            Line(
                "queria agradecer por me explicar com tanta clareza| {when}| {explained}.",
                "wp",
                f"explained_clearly {_ONE} !european",
            ),
            Line(
                "agradeço por me explicar com tanta clareza| {when}| {explained}.",
                "f",
                f"explained_clearly {_ONE} !european",
            ),
            Line(
                "queria agradecer-lhe ter-me explicado com tanta clareza| {when}| {explained}.",
                "wp",
                f"explained_clearly {_ONE} european",
            ),
            Line(
                "agradeço-lhe ter-me explicado com tanta clareza| {when}| {explained}.",
                "pf",
                f"explained_clearly {_ONE} european",
            ),
        ),
    ),
)
EMAIL_THANKS: Final = replace(
    THANKS,
    opening=(
        (*_NAMING, *_DATED_OPENING),
        "<agradeço/agradeço-lhe> muito {act}| na entrevista para a vaga de {role}.",
        _IN_SHORT,
    ),
)
"""The same for emails, in which the thanks name the role."""
_OFFERED: Final = (
    Line(
        "queria te agradecer {act}| {when}.| Fiquei muito feliz com a proposta!",
        "w",
        "offer_by_other wants_role !titled !european",
    ),
    Line(
        "queria agradecer {act}| {when}.| Fiquei muito feliz com a proposta.",
        "wp",
        "offer_by_other wants_role !european",
    ),
    Line(
        "agradeço {act}| {when}.| Fiquei muito feliz com a proposta.",
        "f",
        "offer_by_other wants_role !european",
    ),
    Line(
        "queria agradecer-lhe {act}| {when}.| Fiquei muito contente com a proposta.",
        "wp",
        "offer_by_other wants_role european",
    ),
    Line(
        "agradeço-lhe {act}| {when}.| Fiquei contente com a proposta.",
        "f",
        "offer_by_other wants_role european",
    ),
    Line(
        "queria te agradecer pela ligação {of_called}| e {act}.| Fiquei muito feliz com a proposta!",
        "w",
        "offer_by_phone wants_role !titled !european",
    ),
    Line(
        "queria agradecer pela ligação {of_called}| e {act}.| Fiquei muito feliz com a proposta.",
        "wp",
        "offer_by_phone wants_role !european",
    ),
    Line(
        "agradeço pela ligação {of_called}| e {act}.| Fiquei muito feliz com a proposta.",
        "f",
        "offer_by_phone wants_role !european",
    ),
    Line(
        "queria agradecer-lhe o telefonema {of_called}| e {act}.| Fiquei muito contente com a proposta.",
        "wp",
        "offer_by_phone wants_role european",
    ),
    Line(
        "agradeço-lhe o telefonema {of_called}| e {act}.| Fiquei contente com a proposta.",
        "pf",
        "offer_by_phone wants_role european",
    ),
)
OFFER: Final[Versions] = (
    tuple(said for one in _OFFERED for each in _each_day(one) for said in _verbs_after_por(each)),
)
"""Thanks | when | the offer."""
_SAID: Final = ("was_frank", "gave_advice", "encouraged")
_SHOWN: Final = (" ".join(f"!{one}" for one in _SAID),)
"""What is a noun in Portugal, beside which a verb stands well; and what is a verb itself."""
HOLD_NEWS: Final[Versions] = (
    tuple(
        Line(text, tones, f"wrote_hold {needs}")
        for text, tones, needs in (
            (
                "queria te agradecer por me avisar| que a vaga foi congelada e {acting}.",
                "w",
                "!titled !european",
            ),
            (
                "queria agradecer por me avisar| que a vaga foi congelada e {acting}.",
                "wp",
                "!european",
            ),
            ("agradeço por me informar| que a vaga foi congelada e {acting}.", "f", "!european"),
            *(
                (f"queria agradecer-lhe {told}| {of} suspensão da vaga e {{acting}}.", "wp", needs)
                for told, of, among in (
                    ("por me ter avisado", "da", _SAID),
                    ("pelo aviso", "da", _SHOWN),
                )
                for needs in (f"{one} european" for one in among)
            ),
            (
                "agradeço-lhe por me ter informado| da suspensão da vaga e {acting}.",
                "f",
                "european",
            ),
        )
    ),
)
"""Thanks for their word of a freeze | what they did."""
HOLD_ASKED: Final[Versions] = (
    (
        *(
            Line(one.text.replace(" e {acting}", "| e {acting}"), one.tones, one.needs)
            for one in equally_good(HOLD_NEWS[0])
            if isinstance(one, Line)
        ),
    ),
)
"""The same as the one thing that reminds of the talk: for a short note to formal people."""
OFFER_WRITTEN: Final[Versions] = (
    tuple(
        Line(f"{said}{end}", tones, f"!offer_by_phone !offer_by_other {needs} {wants}")
        for said, glad, tones, needs in (
            (
                "queria te agradecer| pela proposta| e {acting}.",
                " Fiquei muito feliz!",
                "w",
                "!titled !european",
            ),
            (
                "queria agradecer| pela proposta| e {acting}.",
                " Fiquei muito feliz.",
                "wp",
                "!european",
            ),
            (
                "agradeço| pela proposta| e {acting}.",
                " Fiquei muito feliz com a notícia.",
                "f",
                "!european",
            ),
            (
                "queria agradecer-lhe| pela proposta| e {acting}.",
                " Fiquei muito contente!",
                "w",
                "european",
            ),
            (
                "queria agradecer-lhe| pela proposta| e {acting}.",
                " Fiquei muito contente.",
                "p",
                "european",
            ),
            (
                "agradeço-lhe| a proposta| e {act}.",
                " Fiquei contente com a notícia.",
                "f",
                "european",
            ),
        )
        for end, wants in ((glad, "wants_role"), ("", "!wants_role"))
    ),
)
"""Thanks for an offer | what they did, and that one is glad."""
DECLINED_TOO: Final[Versions] = (
    tuple(
        Line(text, tones, f"turned_down {needs}")
        for text, tones, needs in (
            ("queria te agradecer pela proposta e {acting}.", "w", "!titled !european"),
            ("queria agradecer pela proposta e {acting}.", "wp", "!european"),
            ("agradeço pela proposta e {acting}.", "f", "!european"),
            ("queria agradecer-lhe pela proposta e {acting}.", "wp", "european"),
            ("agradeço-lhe a proposta e {act}.", "f", "european"),
        )
    ),
)
"""Thanks for an offer that one has turned down, and for what they did."""
OFFER_CALLED: Final[Versions] = (
    (
        Line(
            "queria te agradecer pela ligação {of_called}| com a proposta| e {act}.",
            "w",
            "offer_by_phone !titled !european",
        ),
        Line(
            "agradeço pela ligação {of_called}| com a proposta| e {act}.",
            "wpf",
            "offer_by_phone !european",
        ),
        Line(
            "agradeço-lhe o telefonema {of_called}| com a proposta| e {act}.",
            "wpf",
            "offer_by_phone european",
        ),
    ),
)
"""Thanks for a call | the offer | what they did, in few characters."""

HOLD_CALLED: Final[Versions] = (
    (
        Line("queria te agradecer pela ligação {of_called}| e {act}.", "w", "!titled !european"),
        Line("queria agradecer pela ligação {of_called}| e {act}.", "wp", "!european"),
        Line(
            "agradeço a ligação {of_called}| e a sua franqueza.", "f", "was_frank !about !european"
        ),
        Line("agradeço pela ligação {of_called}| e {acting}.", "f", "!european"),
        *(
            Line(f"{said} o telefonema {{of_called}}| e {{act}}.", tones, f"{one} european")
            for said, tones in (("queria agradecer-lhe", "wp"), ("agradeço-lhe", "f"))
            for one in (*_NOUNS, "encouraged", "explained_clearly")
        ),
        *(
            Line(
                f"{said} por me ter ligado {{called}}| e {{acting}}.",
                tones,
                " ".join(f"!{one}" for one in (*_NOUNS, "encouraged", "explained_clearly"))
                + " european",
            )
            for said, tones in (("queria agradecer-lhe", "wp"), ("agradeço-lhe", "f"))
        ),
    ),
)
"""Thanks for their call about a freeze | what they did."""

_AND_SPOKEN: Final = (
    ("Adorei a nossa conversa[ sobre {talked}].", "w", "warm !several !european"),
    ("Gostei muito da nossa conversa[ sobre {talked}].", "wp", "!several !cold !european"),
    ("Gostei da nossa conversa[ sobre {talked}].", "f", "!several !cold !european"),
    ("Gostei de conversar com a senhora[ sobre {talked}].", "f", "ms !cold !european"),
    ("Gostei de conversar com o senhor[ sobre {talked}].", "f", "mr !cold !european"),
    ("Gostei muito das nossas conversas sobre {both}.", "wpf", "several !cold !european"),
    ("Gostei muito de falar com você[ sobre {talked}].", "wp", "several !titled !cold !european"),
    (
        "Gostei muito de conversar[ sobre {talked}].",
        "wpf",
        "several titled !ms !mr !cold !european",
    ),
    ("Gostei muito de conversar[ sobre {talked}].", "f", "several !titled !ms !mr !cold !european"),
    ("Foi bom conversar[ sobre {talked}].", "wpf", "cold !european"),
    ("Gostei muito da nossa conversa[ sobre {talked}].", "wp", "!several !cold european"),
    ("Gostei da nossa conversa[ sobre {talked}].", "f", "!several !cold european"),
    ("Gostei muito de falar consigo[ sobre {talked}].", "w", "!cold european"),
    ("Gostei muito das nossas conversas sobre {both}.", "wpf", "several !cold european"),
    ("Gostei de conversar consigo[ sobre {talked}].", "f", "several !cold european"),
    ("Foi bom falar consigo[ sobre {talked}].", "wpf", "cold european"),
)
_THANKED_FOR: Final = (
    ("queria te agradecer {act}.", "w", "!titled !european"),
    ("queria agradecer {act}.", "wp", "!european"),
    ("agradeço {act}.", "f", "!ms !mr !european"),
    ("agradeço muito {act}.", "f", "ms !european"),
    ("agradeço muito {act}.", "f", "mr !european"),
    ("queria agradecer-lhe {acting}.", "wp", "european"),
    ("agradeço-lhe {act}.", "f", "european"),
)
"""Thanks for what they did, after a no."""
_AND_THE_NEWS: Final = (
    ("queria te agradecer pelo retorno e {act}.", "w", "told_no !no_by_phone !titled !european"),
    ("queria agradecer pelo retorno e {act}.", "wp", "told_no !no_by_phone !european"),
    ("agradeço pelo retorno e {act}.", "f", "told_no !no_by_phone !european"),
    ("queria te agradecer por me ligar e {acting}.", "w", "no_by_phone !titled !european"),
    ("queria agradecer por me ligar e {acting}.", "wp", "no_by_phone !european"),
    ("agradeço pela ligação {of_called} e {act}.", "f", "no_by_phone !european"),
    *(
        (f"{thanks} {told} e {{acting}}.", tones, f"{by} {one} european")
        for thanks, tones in (("queria agradecer-lhe", "wp"), ("agradeço-lhe", "f"))
        for said, done, by in (
            ("por me ter avisado", "pela resposta", "told_no !no_by_phone"),
            ("por me ter ligado", "pelo seu telefonema", "no_by_phone"),
        )
        for told, among in ((said, _SAID), (done, _SHOWN))
        for one in among
    ),
)
"""The same, and thanks for having told it."""


_UNHEARD: Final = tuple(
    (said, tones, f"{needs} {more}")
    for said, tones, needs in _THANKED_FOR
    for more in ("!told_no !no_by_phone", "answered")
)
_HEARD: Final = tuple((said, tones, f"{needs} !answered") for said, tones, needs in _AND_THE_NEWS)
_TALK_TOO: Final = (
    *(
        Line(f"{said} sobre {{talked}}| e {{act}}.", tones, f"{needs} !several {_TALK_FIRST}")
        for said, tones, needs in (
            ("queria te agradecer pela conversa", "w", "!titled !european"),
            ("agradeço pela conversa", "wpf", "!european"),
            ("agradeço-lhe a conversa", "wpf", "european"),
        )
    ),
    *(
        Line(
            "queria agradecer-lhe {acting}| e pela conversa sobre {talked}.",
            "wp",
            f"european !several {act} !heavy",
        )
        for act in _ACT_FIRST
    ),
    *(
        Line(
            f"{said} {{act}}| e <pela/a> conversa sobre {{talked}}.",
            tones,
            f"{needs} !several {act} !heavy",
        )
        for said, tones, needs in (
            ("queria te agradecer", "w", "!titled !european"),
            ("agradeço", "wpf", "!european"),
            ("agradeço-lhe", "f", "european"),
        )
        for act in _ACT_FIRST
    ),
)
"""The talk | what they did, in few characters."""
_TALK_ALONE: Final = (
    Line("queria te agradecer pela conversa| e {act}.", "w", "!titled !several !european"),
    Line("queria agradecer pela conversa| e {act}.", "wp", "!several !european"),
    Line("agradeço pela conversa| e {act}.", "f", "!several !european"),
    Line("queria agradecer pelas nossas conversas| e {act}.", "wp", "several !european"),
    Line("agradeço pelas nossas conversas| e {act}.", "f", "several !european"),
    Line("agradeço-lhe a conversa| e {act}.", "wpf", "!several european"),
    Line("agradeço-lhe as nossas conversas| e {act}.", "wpf", "several european"),
)
_TWO: Final = (
    ("queria te agradecer {acting} e {acting_two}.", "w", "!titled !european"),
    ("queria agradecer {acting} e {acting_two}.", "p", "!european"),
    ("agradeço {acting} e {acting_two}.", "f", "!ms !mr !european"),
    ("agradeço muito {acting} e {acting_two}.", "f", "ms !european"),
    ("agradeço muito {acting} e {acting_two}.", "f", "mr !european"),
    ("queria agradecer-lhe {acting} e {acting_two}.", "wp", "european"),
    ("agradeço-lhe {acting} e {acting_two}.", "f", "european"),
)
"""Two things: these come before thanks for the news, but not before thanks for a call."""
_NO_TWO_SHORT: Final = (
    *(
        Line(text, tones, f"{needs} {more}")
        for text, tones, needs in (
            ("queria te agradecer {acting}| e {acting_two}.", "w", "!titled !european"),
            ("queria agradecer {acting}| e {acting_two}.", "wp", "!european"),
            ("agradeço {acting}| e {acting_two}.", "f", "roomy !european"),
            ("queria agradecer-lhe {acting}| e {acting_two}.", "wp", "european"),
            ("agradeço-lhe {acting}| e {acting_two}.", "f", "roomy european"),
        )
        for more in ("!no_by_phone", "answered")
    ),
    Line(
        "queria te agradecer por me ligar| e {acting}.",
        "w",
        "no_by_phone !answered !titled !european",
    ),
    Line("queria agradecer por me ligar| e {acting}.", "wp", "no_by_phone !answered !european"),
    Line("agradeço por me ligar| e {acting}.", "f", "no_by_phone !answered !european"),
    Line(
        "queria agradecer-lhe por me ter ligado| e {acting}.",
        "wp",
        "no_by_phone !answered european",
    ),
    Line("agradeço-lhe por me ter ligado| e {acting}.", "f", "no_by_phone !answered european"),
)
"""The same where there is no room for the talk, which these remind of."""
NO: Final[Versions] = (
    (*_TALK_TOO, *_NO_TWO_SHORT),
    _TALK_ALONE,
)
"""Thanks | the talk, after a no, in few characters."""
_NOT_CHOSEN: Final = (
    ("mesmo não tendo ficado com a vaga, gostaria de agradecer {act}.", "f", "!european"),
    ("embora não tenha ficado com o lugar, quero agradecer-lhe {act}.", "f", "european"),
)
"""The same where somebody else told the no: it is owned to, and held against nobody."""
_THEIR_MESSAGE: Final = (
    *(
        (said.format(by=by), tones, f"{needs} {channel}")
        for by, channel in (("pelo seu e-mail", "wrote_email"), ("pela mensagem", "!wrote_email"))
        for said, tones, needs in (
            ("queria te agradecer {by} e {{act}}.", "w", "!titled !european"),
            ("queria agradecer {by} e {{act}}.", "p", "!european"),
            ("agradeço {by} e {{act}}.", "f", "!european"),
            ("queria agradecer-lhe {by} e {{acting}}.", "wp", "european"),
            ("agradeço-lhe {by} e {{acting}}.", "f", "european"),
        )
    ),
)
"""The same to whoever has written since somebody else told the no."""
NO_DEEDS: Final[Versions] = (
    tuple(
        Line(said, tones, f"wrote !told_no !no_by_phone !answered {needs}")
        for said, tones, needs in _THEIR_MESSAGE
    ),
    tuple(
        Line(said, tones, f"roomy !told_no !no_by_phone !wrote {needs}")
        for said, tones, needs in _NOT_CHOSEN
    ),
    tuple(
        Line(said, tones, needs)
        for said, tones, needs in (
            *(
                (said, tones, f"{needs} {more}")
                for said, tones, needs in _TWO
                for more in ("!no_by_phone", "answered")
            ),
            *_HEARD,
            *_UNHEARD,
        )
    ),
)
NO_TALK: Final[Versions] = (
    tuple(Line(f"{said[0].lower()}{said[1:]}", *rest) for said, *rest in _AND_SPOKEN),
)
NO_SPOKEN: Final[Versions] = (
    joined(
        tuple(one for one in equally_good(NO_TALK[0]) if isinstance(one, Line)),
        tuple(
            make(f"| e {said}", tones, f"roomy wants_company !cold {needs}".strip())
            for make, said, tones, needs in (
                (brazil, "ainda gostaria de trabalhar com vocês", "wp", ""),
                (brazil, "continuo com interesse em trabalhar {at}", "f", ""),
                (portugal, "ainda gostava de trabalhar convosco", "w", ""),
                (portugal, "ainda gostaria de trabalhar convosco", "w", "titled"),
                (portugal, "ainda gostaria de trabalhar convosco", "p", ""),
                (portugal, "continuo com interesse em trabalhar {at}", "f", ""),
            )
        ),
    ),
)
"""Thanks; the talk; the talk, and that the company still interests: each a sentence."""
NO_ASKED: Final[Versions] = (
    # On warm terms one has just been glad of the message in which they suggested it.
    tuple(
        Line(said, tones, f"wrote !told_no !no_by_phone !answered {needs}{more}")
        for said, tones, needs in _THEIR_MESSAGE
        for more in (" !asked_in_writing" if "w" in tones else "",)
    ),
    *NO_DEEDS[1:],
    tuple(Line(said, tones, needs) for said, tones, needs in _THANKED_FOR),
)
NO_ASKED_TALK: Final[Versions] = (_TALK_ALONE,)
"""Thanks beside their suggestion to connect, which comes first; and in few characters."""
