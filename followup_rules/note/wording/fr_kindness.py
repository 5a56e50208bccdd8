# ruff: noqa: E501  # a wording is read in one line
"""French thanks for what somebody did. The first side says vous, the second tu."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.kindness import Acts, Thanks, dated

ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": (
            "pour <vos/tes> explications très claires",
            "pour la clarté de <vos/tes> explications",
            "pour <vos/tes> explications très claires sur {what}",
            "de m'avoir si clairement expliqué {how}",
        ),
        "was_frank": (
            "pour <votre/ta> franchise",
            "pour <votre/ta> franchise sur {what}",
            "de m'avoir dit si franchement {how}",
        ),
        "made_welcome": (
            "pour <votre/ton> accueil si chaleureux",
            "pour <votre/ton> accueil chaleureux",
        ),
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
            "d'avoir repris l'exercice avec moi",
            "d'avoir repris {what} avec moi",
            "d'avoir regardé avec moi {how}",
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
            "de reprendre l'exercice avec <vous/toi>",
            "de reprendre {what} avec <vous/toi>",
            "de regarder avec <vous/toi> {how}",
        ),
    },
}
"""``act``: after "merci", with its preposition. ``acted``: what one appreciated."""
_BY_HAND: Final = (
    r"(?=(?:une? |des |(?:l[ea] |les |l'|mon |ma |mes )?(?:essais?|démonstrations?|séances?|tests?|mises? en \w+"
    r"|pansements?|jeux? de rôles?|simulations?|(?!pages?\b|images?\b)\w+ages?)\b))"
)
DONE_TOGETHER: Final = (
    (rf"\bavoir repris {_BY_HAND}", "avoir fait "),
    (rf"\bde reprendre {_BY_HAND}", "de faire "),
)
"""One goes through a list again with somebody; work of the hands, or one test of many, one does."""

_SAID: Final = (
    Line(
        "merci {act}| lors de notre entretien {of_when}.",
        "wp",
        "explained_clearly heavy !phoned !familiar",
    ),
    Line("merci {act}| quand on s'est parlé {when}.", "wp", "explained_clearly heavy familiar"),
    Line("merci {act}| lors de notre entretien {of_when}.", "wp", "was_frank !about !familiar"),
    Line("merci {act}| quand on s'est parlé {when}.", "wp", "was_frank !about familiar"),
    Line("merci encore {act}| quand on s'est parlé {when}.", "wp", "was_frank !about familiar"),
    Line(
        "merci encore {act}| lors de notre entretien {of_when}.",
        "wp",
        "was_frank !about !familiar",
    ),
    Line(
        "je <vous/te> remercie {act}| lors de notre entretien {of_when}.", "f", "was_frank !about"
    ),
    Line(
        "je <vous/te> remercie {act}| lors de notre entretien {of_when}.",
        "f",
        "explained_clearly heavy !phoned",
    ),
    Line(
        "merci encore {act}| lors de notre entretien {of_when}.",
        "wp",
        "explained_clearly heavy !phoned !familiar",
    ),
)


def _talk_first(wp: str, f: str) -> tuple[Line, ...]:
    """Return lines that name the talk before something that was said about something."""
    nouns = (
        "explained_clearly !heavy",
        "was_frank about !heavy",
        "gave_advice about !heavy",
        "encouraged about",
    )
    return tuple(
        Line(f"{thanks}| {talk} {{of_when}} et {{act}}.", tones, need)
        for need in nouns
        for thanks, talk, tones in (
            ("merci", f"pour {wp}", "wp"),
            ("merci encore", f"pour {wp}", "wp"),
            ("je <vous/te> remercie", f"pour {f}", "f"),
            ("je <vous/te> remercie encore", f"pour {f}", "f"),
        )
    )


_VALUED_SAID: Final = tuple(
    Line("j'ai beaucoup apprécié notre échange {of_when} et {acted}.", "wpf", f"met !settled {one}")
    for one in (
        "explained_clearly !heavy",
        "was_frank !heavy",
        "gave_advice about !heavy",
        "encouraged about",
    )
)
_TALK_FIRST: Final = _talk_first("<notre entretien/notre échange>", "notre entretien")
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
    return _on_a_day(line)


_DAY: Final = re.compile(r"(\{act(?:ed)?\}\|?) \{when\}")


def _on_a_day(line: Line) -> tuple[Line, ...]:
    """Return a line for what can have a day behind it, and two for a clause, behind which is one.

    "la façon dont vous montez les gabarits mardi" would say when they are made.
    """
    said = " ".join(f"!{one}" for one in _SAID_KINDS)
    made = [
        (line.text, f"!heavy {said}"),
        (line.text, "!about gave_advice"),
        (line.text, "!about encouraged"),
    ]
    if "}| {when}" in line.text:
        talk = _DAY.sub(r"\1 lors de notre entretien {of_when}", line.text)
        spoke = _DAY.sub(r"\1 quand on s'est parlé {when}", line.text)
        made += (
            (talk, "heavy !encouraged !familiar"),
            (spoke, "heavy !encouraged familiar"),
        )
    else:
        made.append((line.text, "heavy !encouraged"))
    return tuple(Line(text, line.tones, f"{line.needs} {one}".strip()) for text, one in made)


_SAID_KINDS: Final = ("explained_clearly", "was_frank", "encouraged", "gave_advice")


def _both(done: str) -> Iterator[Line]:
    """Yield thanks for two things; ``done``: that can have the day behind it."""
    for needs, day in ((f"{done} !about", "{when}"), (f"{done} about !heavy", "{when}")):
        for thanks, tones, more in (
            ("merci", "wp", ""),
            ("merci encore", "wp", " thanked"),
            ("je <vous/te> remercie", "f", ""),
        ):
            yield Line(f"{thanks} {{act}}| {day} et {{act_two}}.", tones, needs + more)


_WITH_CLAUSE: Final = ("was_frank", "explained_clearly", "gave_advice")
_DONE: Final = ("made_welcome", "showed_around", "worked_through_task")
_SAYS: Final = ("was_frank !heavy", "explained_clearly !heavy", "gave_advice !heavy", "encouraged")
_HEAVY: Final = tuple(f"{one} heavy" for one in (*_DONE, *_WITH_CLAUSE))
_BOTH: Final = (
    *(line for done in _DONE for line in _both(done)),
    *(
        Line(f"{thanks}| {{of_when}}, {{act}} et {{act_two}}.", tones, needs)
        for needs in _SAYS
        for thanks, tones in (
            ("merci pour <notre entretien/notre échange>", "wp"),
            ("je <vous/te> remercie pour notre entretien", "f"),
        )
    ),
    *(
        line
        for needs in _HEAVY
        for line in (
            Line(
                "merci {act} et {act_two}| lors de notre entretien {of_when}.",
                "wp",
                f"{needs} !familiar",
            ),
            Line(
                "merci {act} et {act_two}| quand on s'est parlé {when}.",
                "wp",
                f"{needs} familiar",
            ),
            Line(
                "je <vous/te> remercie {act} et {act_two}| lors de notre entretien {of_when}.",
                "f",
                needs,
            ),
        )
    ),
)
"""Thanks for two things. What they did has the day behind it; before what they said is the talk."""
OPENING: Final[Versions] = dated(
    _day_apart(
        (
            (
                *_BOTH,
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
                Line("merci encore {act}| {when}.", "wp", "!explained_clearly thanked"),
                Line(
                    "je <vous/te> remercie encore {act}| {when}.", "f", "!explained_clearly thanked"
                ),
                *_SAID,
                *_TALK_FIRST,
            ),
            (
                Line("merci {act}| {when}.", "wp"),
                Line("merci {act}| {of_when}.", "wp", "explained_clearly !about !roomy"),
            ),
            (
                Line("je <vous/te> remercie {act}| {when}.", "f"),
                Line(
                    "je <vous/te> remercie {act}| {of_when}.",
                    "f",
                    "explained_clearly !about !roomy",
                ),
            ),
            (
                Line("merci {act}| {when}.", "f"),
                Line("merci {act}| {of_when}.", "f", "explained_clearly !about !roomy"),
            ),
            tuple(
                replace(one, tones="f") for one in _TALK_FIRST if one.text.startswith("merci pour")
            ),
            Line("merci {act}| lors de notre entretien.", "wp"),
            Line("je <vous/te> remercie {act}| lors de notre entretien.", "f"),
            (Line("merci| {act}.", "wp"), Line("merci encore| {act}.", "wp", "thanked")),
            (
                Line("je <vous/te> remercie| {act}.", "f"),
                Line("je <vous/te> remercie encore| {act}.", "f", "thanked"),
            ),
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


def _and_topic(thanks: str, tones: str, needs: str = "") -> Iterator[Line]:
    """Yield thanks for what they did and for the talk: the day behind what can have one."""
    for done in _DONE:
        talk = f"| et pour {_TALK}" if done == "made_welcome" else _and_talk(tones)
        for need in (f"{done} !about", f"{done} about !heavy"):
            yield Line(
                f"{thanks} {{act}}| {{when}}{talk} sur {{thing}}.",
                tones,
                f"{need} !several {needs}".strip(),
            )
    for word in ("gave_advice !about", "encouraged !about"):
        yield Line(
            f"{thanks} {{act}}| {{of_when}}| et pour {_TALK} sur {{thing}}.",
            tones,
            f"{word} !several {needs}".strip(),
        )
    for said in (
        "was_frank !heavy",
        "explained_clearly about !heavy",
        "gave_advice about !heavy",
        "encouraged about",
    ):
        yield Line(
            f"{thanks} pour {_TALK}| {{of_when}}| sur {{thing}} et {{act}}.",
            tones,
            f"{said} {needs}".strip(),
        )


def _and_topic_undated(thanks: str, tones: str, needs: str = "") -> Iterator[Line]:
    for shown in ("showed_around", "worked_through_task"):
        yield Line(
            f"{thanks} {{act}}{_and_talk(tones)}| sur {{thing}}.",
            tones,
            f"{shown} !heavy {needs}".strip(),
        )
    for said in ("!showed_around !worked_through_task !explained_clearly", _EXPLAINED_THING):
        yield Line(
            f"{thanks} {{act}}| et pour {_TALK}| sur {{thing}}.",
            tones,
            f"{said} !heavy {needs}".strip(),
        )


_EXPLAINED_THING: Final = "explained_clearly about"


def _and_talk(tones: str) -> str:
    """Return how the talk is thanked for after "de m'avoir ...", which no bare "et pour" follows."""
    return f"| et de {_TALK}" if tones == "f" else f",| et pour {_TALK}"


_TALK: Final = "<notre échange/notre discussion>"
AGAIN_TOPIC: Final[Versions] = (
    (
        *_and_topic("merci encore", "wp"),
        *_and_topic("je <vous/te> remercie encore", "f"),
    ),
    (
        *_and_topic_undated("merci encore", "wp"),
        *_and_topic_undated("je <vous/te> remercie encore", "f"),
    ),
)
"""Thanks again | when | and for the talk about the topic, in one sentence."""


def _in_two(versions: Versions) -> Versions:
    """Return these for notes that have no part for what interests one: the topic reminds."""
    return tuple(
        tuple(
            replace(one, text=_joined(one.text))
            for one in equally_good(entry)
            if not isinstance(one, str)
        )
        for entry in versions
    )


def _joined(text: str) -> str:
    first, *rest = text.split("|")
    return f"{first}|{''.join(rest)}"


AGAIN_AND_TOPIC: Final = _in_two(AGAIN_TOPIC)
"""The same as two clauses: thanks again | when, and the topic."""
OPENING_TOPIC: Final[Versions] = (
    (
        *_and_topic("merci", "wp", "!thanked"),
        *_and_topic("je <vous/te> remercie", "f", "!thanked"),
        *equally_good(AGAIN_TOPIC[0]),
    ),
    (
        *_and_topic_undated("merci", "wp", "!thanked"),
        *_and_topic_undated("je <vous/te> remercie", "f", "!thanked"),
        *equally_good(AGAIN_TOPIC[1]),
    ),
    (),
    (),
    tuple(one for one in _and_topic("merci", "f") if "made_welcome" in one.needs),
    tuple(_and_topic_undated("merci", "wpf")),
)
JASE: Final[Versions] = (
    Line("j'ai bien aimé jaser avec toi {when}| {of}.", "w", "canadian familiar !several"),
    Line("j'ai bien aimé jaser avec toi| {of}.", "w", "canadian familiar"),
)
"""Reminder | the topic, where the thanks come after it."""
THANKS_CLOSE: Final[Versions] = (
    (
        Line("merci encore {act}.| Ça me ferait plaisir de garder le contact !", "w"),
        Line("merci encore {act},| et au plaisir !", "w"),
        Line("merci {act},| et au plaisir de rester en contact !", "w"),
    ),
)
"""Thanks for what they did | close."""
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
            "w",
            "met told_no wants_company !titled",
        ),
        *_with_topic(
            "même si ce ne sera pas pour cette fois, j'ai beaucoup apprécié",
            "wpf",
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
            "w",
            "met told_no wants_company !titled",
        ),
        Line(
            "même si ce ne sera pas pour cette fois, j'ai beaucoup apprécié {acted}.",
            "wpf",
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
            "merci encore {act}, même si ce ne sera pas pour cette fois.",
            "wp",
            "!told_no met !heavy",
        ),
        Line(
            "même si ma candidature n'a pas abouti, je <vous/te> remercie encore {act}.",
            "f",
            "!told_no met",
        ),
    ),
)
NO_TOLD: Final[Versions] = (
    (
        Line(
            "merci de m'avoir écrit <vous-même/toi-même>,| et merci encore {act}.",
            "wp",
            "told_no !no_by_phone !own_recruiter",
        ),
        Line(
            "merci pour <votre/ton> message,| et merci encore {act}.",
            "wp",
            "told_no !no_by_phone",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> message,| et encore {act}.",
            "f",
            "told_no !no_by_phone",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called},| et merci encore {act}.",
            "wp",
            "no_by_phone",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> appel {of_called},| et encore {act}.",
            "f",
            "no_by_phone",
        ),
    ),
    Line("merci pour <votre/ton> appel,| et merci encore {act}.", needs="no_by_phone"),
)
"""Thanks for the news | and for what they did."""
HOLD_TOLD: Final[Versions] = dated(
    _day_apart(
        (
            (
                Line(
                    "merci de m'avoir écrit <vous-même/toi-même>| au sujet de la pause, et merci encore {act}| {when}.",
                    "wp",
                    "wrote_hold",
                ),
                Line(
                    "je <vous/te> remercie de <votre/ton> message| au sujet de la pause, et encore {act}| {when}.",
                    "f",
                    "wrote_hold",
                ),
            ),
            Line(
                "merci pour <votre/ton> message,| et merci encore {act}| {when}.",
                needs="wrote_hold",
            ),
        )
    )
)
"""Thanks for the news of a freeze | and for what they did."""
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
                *(replace(one, needs=f"{one.needs} met !phoned") for one in _BOTH),
                *_RECRUITER_SAID,
                Line("merci beaucoup {act}| {when}.", "wp", "met !phoned !explained_clearly"),
                Line("merci encore {act}| {when}.", "wp", "met !phoned !explained_clearly"),
                Line("je <vous/te> remercie {act}| {when}.", "f", "met !phoned !explained_clearly"),
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
    infinitive=r"(?:à |de |(?=(?:me |m')?(?:passer|faire|suivre|reprendre|continuer|tenter|préparer|finir|terminer|apprendre|postuler|oser|changer|commencer|prendre|devenir|persévérer|présenter|lancer|demander|viser|valider|obtenir|garder|écrire|publier|candidater|essayer|explorer|développer|réessayer|retenter|insister|voyager|chercher)\b))(?P<to>(?:(?:me|ne pas|ne rien|y|en) |m')?\w+(?:er|ir|re|oir)\b[^.!?;]*)",
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
