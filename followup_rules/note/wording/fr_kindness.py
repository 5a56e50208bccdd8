# ruff: noqa: E501  # a wording is read in one line
"""French thanks for what somebody did. The first side says vous, the second tu."""

import re
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.kindness import Acts, Thanks, dated

ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": (
            "de m'avoir tout expliqué si clairement",
            "pour <vos/tes> explications si claires",
            "de m'avoir si clairement expliqué {what}",
            "pour <vos/tes> explications si claires sur {what}",
            "de m'avoir si clairement expliqué {how}",
        ),
        "was_frank": (
            "pour <votre/ta> franchise",
            "de m'avoir parlé avec autant de franchise",
            "pour <votre/ta> franchise sur {what}",
            "de m'avoir dit si franchement {how}",
        ),
        "made_welcome": ("pour <votre/ton> accueil si chaleureux",),
        "encouraged": (
            "pour <vos/tes> encouragements",
            "pour <vos/tes> mots encourageants sur {what}",
            "pour <vos/tes> encouragements à {to}",
        ),
        "gave_advice": (
            "pour <vos/tes> conseils",
            "pour <vos/tes> conseils sur {what}",
            "de m'avoir si bien expliqué {how}",
        ),
        "showed_around": (
            "de m'avoir fait visiter les lieux",
            "de m'avoir fait visiter {what}",
            "de m'avoir montré {how}",
        ),
        "worked_through_task": (
            "d'avoir pris le temps de travailler sur l'exercice avec moi",
            "d'avoir pris le temps de travailler sur {what} avec moi",
            "d'avoir pris le temps de regarder avec moi {how}",
        ),
    },
    "acted": {
        "explained_clearly": (
            "la clarté de <vos/tes> explications",
            "la clarté de <vos/tes> explications sur {what}",
            "que <vous m'ayez/tu m'aies> si clairement expliqué {how}",
        ),
        "was_frank": (
            "<votre/ta> franchise",
            "<votre/ta> franchise sur {what}",
            "que <vous m'ayez/tu m'aies> dit si franchement {how}",
        ),
        "made_welcome": ("<votre/ton> accueil chaleureux",),
        "encouraged": (
            "<vos/tes> encouragements",
            "<vos/tes> mots encourageants sur {what}",
            "<vos/tes> encouragements à {to}",
        ),
        "gave_advice": (
            "<vos/tes> conseils",
            "<vos/tes> conseils sur {what}",
            "que <vous m'ayez/tu m'aies> si bien expliqué {how}",
        ),
        "showed_around": (
            "la visite des lieux",
            "de pouvoir visiter {what}",
            "que <vous m'ayez/tu m'aies> montré {how}",
        ),
        "worked_through_task": (
            "de travailler avec <vous/toi> sur l'exercice",
            "de travailler avec <vous/toi> sur {what}",
            "de regarder avec <vous/toi> {how}",
        ),
    },
}
"""``act``: after "merci", with its preposition. ``acted``: what one appreciated."""

_SAID: Final = (
    Line(
        "merci {act}| lors de notre entretien {of_when}.",
        "wp",
        "explained_clearly !phoned",
    ),
    Line(
        "je <vous/te> remercie {act}| lors de notre entretien {of_when}.",
        "f",
        "explained_clearly !phoned",
    ),
    Line(
        "merci encore {act}| lors de notre entretien {of_when}.",
        "wp",
        "explained_clearly !phoned",
    ),
)


def _talk_first(wp: str, f: str) -> tuple[Line, ...]:
    """Return lines that name the talk before something that was said about something."""
    nouns = ("was_frank about !heavy", "gave_advice about !heavy", "encouraged about")
    return tuple(
        Line(f"{thanks}| {talk} {{of_when}} et {{act}}.", tones, need)
        for need in nouns
        for thanks, talk, tones in (
            ("merci", f"pour {wp}", "wp"),
            ("merci encore", f"pour {wp}", "wp"),
            ("je <vous/te> remercie", f"pour {f}", "f"),
        )
    )


_VALUED_SAID: Final = tuple(
    Line("j'ai beaucoup apprécié notre échange {of_when} et {acted}.", needs=f"met !settled {one}")
    for one in (
        "explained_clearly about !heavy",
        "was_frank about !heavy",
        "gave_advice about !heavy",
        "encouraged about",
    )
)
_TALK_FIRST: Final = _talk_first("notre échange", "notre entretien")
"""No day follows what somebody said about something: "the night shifts last Thursday"."""


def _day_apart(versions: Versions) -> Versions:
    """Return versions without those in which a day would follow such words."""
    made: list[str | Line | tuple[str | Line, ...]] = []
    for entry in versions:
        equals = equally_good(entry)
        made.append(tuple(line for one in equals for line in _apart(one)))
    return tuple(made)


def _apart(one: str | Line) -> tuple[str | Line, ...]:
    line = one if isinstance(one, Line) else Line(one)
    if not _DAY.search(line.text):
        return (one,)
    return _on_a_day(line.text, line.tones, line.needs)


_DAY: Final = re.compile(r"\{act(?:ed)?\}\|? \{when\}")


def _on_a_day(text: str, tones: str, needs: str = "") -> tuple[Line, ...]:
    """Return a line for whatever can have a day behind it."""
    apart = ("!explained_clearly !was_frank !encouraged", "!about", "about heavy !encouraged")
    return tuple(Line(text, tones, f"{needs} {one}".strip()) for one in apart)


OPENING: Final[Versions] = dated(
    _day_apart(
        (
            (
                Line("merci {act} et {act_two}| lors de notre échange {of_when}.", "wp"),
                Line(
                    "je <vous/te> remercie {act} et {act_two}| lors de notre entretien {of_when}.",
                    "f",
                ),
                Line("merci {act}| {when} !", "w", "!several !explained_clearly !thanked"),
                Line("merci {act}| {when}.", "p", "!several !explained_clearly !thanked"),
                Line(
                    "je <vous/te> remercie {act}| {when}.",
                    "f",
                    "!several !explained_clearly !thanked",
                ),
                Line("un grand merci {act}| {when} !", "w", "!several !explained_clearly !thanked"),
                Line("merci encore {act}| {when}.", "wp", "!explained_clearly"),
                Line("je <vous/te> remercie encore {act}| {when}.", "f", "!explained_clearly"),
                Line("merci beaucoup {act}| {when}.", "wp", "!several !explained_clearly !thanked"),
                *_SAID,
                *_TALK_FIRST,
            ),
            Line("merci {act}| {when}.", "wp"),
            Line("je <vous/te> remercie {act}| {when}.", "f"),
            Line("merci {act}| {when}.", "f"),
            Line("merci {act}| lors de notre entretien.", "wp"),
            Line("je <vous/te> remercie {act}| lors de notre entretien.", "f"),
            Line("merci| {act}.", "wp"),
            Line("je <vous/te> remercie| {act}.", "f"),
        )
    )
)
"""Thanks | when, in place of thanks for the interview."""
OPENING_ROLE: Final[Versions] = (
    (
        Line(
            "merci {act}| lors de notre entretien {of_when} pour le poste {de_role}.",
            "wp",
            "!both_know",
        ),
        Line(
            "je <vous/te> remercie {act}| lors de notre entretien {of_when} pour le poste {de_role}.",
            "f",
            "!both_know",
        ),
    ),
    (
        Line("merci {act}| lors de notre entretien pour le poste {de_role}.", "wp", "!both_know"),
        Line(
            "je <vous/te> remercie {act}| lors de notre entretien pour le poste {de_role}.",
            "f",
            "!both_know",
        ),
    ),
)
"""The same with the role, where nothing else says it."""
CALLED: Final[Versions] = dated(
    _day_apart(
        (
            (
                Line(
                    "merci pour <votre/ton> appel {of_called},| et encore merci {act} {when}.",
                    "wp",
                    "phoned",
                ),
                Line(
                    "je <vous/te> remercie de <votre/ton> appel {of_called},| et encore {act} {when}.",
                    "f",
                    "phoned",
                ),
            ),
            Line(
                "merci pour <votre/ton> appel {of_called},| et encore merci {act}.", needs="phoned"
            ),
            Line("merci pour <votre/ton> appel,| et encore merci {act}.", needs="phoned"),
        )
    )
)
EXPLAINED: Final[Versions] = (
    (
        Line(
            "merci de m'avoir si clairement expliqué| {explained}| lors de notre échange {of_when}.",
            "wp",
            "explained_clearly",
        ),
        Line(
            "merci encore de m'avoir si clairement expliqué| {explained}| lors de notre entretien {of_when}.",
            "wp",
            "explained_clearly",
        ),
        Line(
            "je <vous/te> remercie de m'avoir si clairement expliqué| {explained}| lors de notre entretien {of_when}.",
            "f",
            "explained_clearly",
        ),
    ),
)
"""Thanks for explaining | a topic | when."""
AGAIN_SHORT: Final[Versions] = (
    (
        Line("merci encore {act}.", "wp"),
        Line("un grand merci {act}.", "w"),
        Line("je <vous/te> remercie encore {act}.", "f"),
    ),
)
AGAIN: Final[Versions] = dated(
    _day_apart(
        (
            (
                Line("merci encore {act}| {when}.", "wp"),
                Line("encore un grand merci {act}| {when}.", "w"),
                Line("je <vous/te> remercie encore {act}| {when}.", "f"),
                *_SAID,
                *_TALK_FIRST,
            ),
            Line("merci encore {act}| lors de notre entretien.", "wp"),
            Line("je <vous/te> remercie encore {act}| lors de notre entretien.", "f"),
        )
    )
)


def _with_topic(text: str, tones: str, needs: str) -> tuple[Line, ...]:
    """Return a line that names the topic beside what they did, where that is a thing as well."""
    apart = ("!about !worked_through_task", "about !worked_through_task !showed_around")
    return tuple(
        Line(f"{text} {{acted}} et notre échange sur {{thing}}.", tones, f"{needs} {one}")
        for one in apart
    )


VALUED: Final[Versions] = (
    (
        *_with_topic(
            "dommage pour cette fois, mais j'ai beaucoup apprécié",
            "wp",
            "met told_no wants_company",
        ),
        *_with_topic(
            "j'espérais une autre issue, mais j'ai beaucoup apprécié",
            "pf",
            "met told_no wants_company",
        ),
        *_with_topic("j'ai beaucoup apprécié", "wpf", "met !told_no"),
        *_with_topic("j'ai beaucoup apprécié", "wpf", "met told_no !wants_company"),
    ),
    *dated(_day_apart((Line("j'ai beaucoup apprécié {acted} {when}.", needs="met !settled"),))),
    _VALUED_SAID,
    (
        Line(
            "dommage pour cette fois, mais j'ai vraiment apprécié {acted}.",
            "wp",
            "met told_no wants_company",
        ),
        Line(
            "j'espérais une autre issue, mais j'ai beaucoup apprécié {acted}.",
            "pf",
            "met told_no wants_company",
        ),
    ),
    (
        Line("j'ai beaucoup apprécié {acted}.", needs="met !told_no"),
        Line("j'ai beaucoup apprécié {acted}.", needs="met !wants_company"),
    ),
)
"""Reminder that says how good it was, beside thanks for something else."""
NO_HEARD: Final[Versions] = (
    (
        Line("ce ne sera pas pour cette fois, mais merci encore {act}.", "wp", "!told_no met"),
        Line(
            "même si ma candidature n'a pas abouti, je <vous/te> remercie encore {act}.",
            "f",
            "!told_no met",
        ),
    ),
)
_RECRUITER_SAID: Final = tuple(
    replace(one, needs=f"{one.needs} met !phoned") for one in (*_SAID, *_TALK_FIRST)
)
RECRUITER: Final[Versions] = dated(
    _day_apart(
        (
            (
                Line(
                    "merci pour <votre/ton> appel {of_called},| et encore merci {act}.",
                    "wp",
                    "phoned",
                ),
                Line(
                    "je <vous/te> remercie de <votre/ton> appel {of_called},| et encore {act}.",
                    "f",
                    "phoned",
                ),
                *_RECRUITER_SAID,
                Line("merci beaucoup {act}| {when}.", "wp", "met !phoned"),
                Line("merci encore {act}| {when}.", "wp", "met !phoned"),
                Line("je <vous/te> remercie {act}| {when}.", "f", "met !phoned"),
            ),
            "merci beaucoup {act}| lors de notre échange.",
            "merci pour <votre/ton> aide,| et merci surtout {act}.",
        )
    )
)

_FRANK_CONNECTED: Final = (
    Line(
        "merci pour cette mise en relation, et merci encore {act} lors de notre entretien {of_when}.",
        needs="met !connected_long was_frank about",
    ),
    Line(
        "merci encore {act} lors de notre entretien {of_when}.",
        needs="met connected_long was_frank about",
    ),
)

THANKS: Final = Thanks(
    acts=ACTS,
    infinitive=r"(?:à |de |(?=(?:me |m')?(?:passer|faire|suivre|reprendre|continuer|tenter|préparer|finir|terminer|apprendre|postuler|oser|changer|commencer|prendre|devenir|persévérer|présenter|lancer)\b))(?P<to>(?:(?:me|ne pas|ne rien|y|en) |m')?\w+(?:er|ir|re|oir)\b[^.!?;]*)",
    talk="lors de notre entretien {of_when}",
    thank="merci|remerci",
    opening=(*OPENING_ROLE, *OPENING),
    thanks=AGAIN_SHORT,
    valued=VALUED,
    no_news=(),
    no_heard=NO_HEARD,
    again=AGAIN,
    recruiter=RECRUITER,
    unmet=(
        "merci {act}| à l'occasion de mon entretien {of_when} pour le poste {de_role}.",
        "merci {act}| dans ma candidature au poste {de_role}.",
        "merci {act}| dans ma candidature.",
    ),
    connected=dated(
        (
            *_FRANK_CONNECTED,
            (
                Line(
                    "merci pour cette mise en relation, et merci encore {act} {when}.",
                    needs="met !connected_long",
                ),
                Line("merci encore {act} {when}.", needs="met connected_long"),
            ),
            Line(
                "merci pour cette mise en relation, et merci encore {act}.", needs="!connected_long"
            ),
            Line("merci encore {act}.", needs="connected_long"),
        )
    ),
    invited=dated(
        (
            Line(
                "merci beaucoup pour l'invitation, et merci encore {act} lors de notre entretien {of_when}.",
                needs="met was_frank about",
            ),
            Line("merci beaucoup pour l'invitation, et merci encore {act} {when}.", needs="met"),
            "merci beaucoup pour l'invitation, et merci encore {act}.",
        )
    ),
    wrote=dated(
        (
            Line(
                "merci pour <votre/ton> message, et encore merci {act} lors de notre entretien {of_when}.",
                needs="met was_frank about",
            ),
            Line("merci pour <votre/ton> message, et encore merci {act} {when}.", needs="met"),
            "merci pour <votre/ton> message, et encore merci {act}.",
        )
    ),
)
