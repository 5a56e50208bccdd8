# ruff: noqa: E501  # a wording is read in one line
"""French thanks for what somebody did. The first side says vous, the second tu."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.kindness import Acts, Thanks, dated

ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": (
            "pour la clarté de <vos/tes> explications",
            "de m'avoir expliqué si clairement {what}",
            "de m'avoir si clairement expliqué {how}",
        ),
        "was_frank": (
            "pour <votre/ta> franchise",
            "pour <votre/ta> franchise sur {what}",
            "de m'avoir dit si franchement {how}",
        ),
        "made_welcome": ("pour <votre/ton> accueil chaleureux",),
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
            "d'avoir travaillé sur l'exercice avec moi",
            "d'avoir travaillé sur {what} avec moi",
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
            "la visite de {what}",
            "que <vous m'ayez/tu m'aies> montré {how}",
        ),
        "worked_through_task": (
            "le temps passé avec <vous/toi> sur l'exercice",
            "le temps passé avec <vous/toi> sur {what}",
            "que <vous ayez/tu aies> regardé avec moi {how}",
        ),
    },
    "acting": {
        "explained_clearly": (
            "pour <vos/tes> explications claires",
            "pour <vos/tes> explications claires sur {what}",
        ),
        "was_frank": ("pour <votre/ta> franchise", "pour <votre/ta> franchise sur {what}"),
        "made_welcome": ("pour <votre/ton> accueil chaleureux",),
        "encouraged": (
            "pour <vos/tes> encouragements",
            "pour <vos/tes> mots encourageants sur {what}",
            "pour <vos/tes> encouragements à {to}",
        ),
        "gave_advice": ("pour <vos/tes> conseils", "pour <vos/tes> conseils sur {what}"),
        "showed_around": ("pour la visite des lieux", "pour la visite de {what}"),
        "worked_through_task": (
            "pour le temps passé avec moi sur l'exercice",
            "pour le temps passé avec moi sur {what}",
        ),
    },
}
"""``act``: after "merci", with its preposition. ``acted``: what one appreciated. ``acting``: with "pour",
so that two of them go together."""
_TRIED: Final = (
    r"(?=(?:une? |des |l[ea] |les |l'|mon |ma |mes )?"
    r"(?:essais?|démonstrations?|séances?|tests?|mises? en \w+|jeux? de rôles?|simulations?)\b)"
)
_BY_HAND: Final = r"(?=(?:l[ea] |les |l')?(?:pansements?|(?!pages?\b|images?\b|messages?\b|passages?\b|usages?\b)\w+ages?)\b)"
DONE_TOGETHER: Final = (
    (rf"\btravaillé sur {_BY_HAND}", "travaillé "),
    (rf"\btravailler sur {_BY_HAND}", "travailler "),
    (rf"\btravaillé sur {_TRIED}", "fait "),
    (rf"\btravailler sur {_TRIED}", "faire "),
    (rf"\bavec (moi|vous|toi) sur {_TRIED}", r"avec \1 à faire "),
    (r"\bvisite de le ", "visite du "),
    (r"\bvisite de les ", "visite des "),
    (r"\bvisite de des ", "visite de "),
    (r"(\bvisite (?:du|de la|de l['’]|des) ?[^,.]+? et) le ", r"\1 du "),
    (r"(\bvisite (?:du|de la|de l['’]|des) ?[^,.]+? et) les ", r"\1 des "),
    (r"(\bvisite (?:du|de la|de l['’]|des) ?[^,.]+? et) (la |l['’])", r"\1 de \2"),
    (r"\bvisite de (?=[aeéèêiîoôuy])", "visite d'"),
)
WORKED_ON: Final = {"an_what": "travailler sur "}


_THANKED: Final = (("!thanked", ""), ("thanked", " encore"))
_TALKS: Final = (
    ("notre entretien", "!phone !familiar !peer"),
    ("notre échange", "!phone !familiar peer"),
    ("notre échange", "!phone familiar"),
    ("notre appel", "phone"),
)
"""What the talk is called -> to whom."""


def _talk_named() -> Iterator[Line]:
    """Yield thanks for what was said: behind it stands the talk, as it was.

    "la franchise sur les horaires jeudi" would say when the hours are.
    """
    for one, (more, thanks) in product(("was_frank", "explained_clearly", "gave_advice"), _THANKED):
        for talk, who in _TALKS:
            yield Line(
                f"merci{thanks} {{act}}| lors de {talk} {{of_when}}.", "wp", f"{one} {more} {who}"
            )
        yield Line(
            f"merci{thanks} {{act}}| quand on s'est parlé {{when}}.",
            "wp",
            f"{one} {more} !phone familiar",
        )
        yield Line(
            f"je <vous/te> remercie{thanks} {{act}}| lors de notre entretien {{of_when}}.",
            "f",
            f"{one} {more}",
        )
    for more, thanks in _THANKED:
        need = f"explained_clearly !about !roomy {more}"
        yield Line(f"merci{thanks} {{acting}}| {{of_when}}.", "wp", need)
        yield Line(f"je <vous/te> remercie{thanks} {{acting}}| {{of_when}}.", "f", need)
        need = f"encouraged {more}"
        yield Line(
            f"merci{thanks} pour notre échange| {{of_when}} et {{act}}.", "wp", f"{need} !phone"
        )
        yield Line(
            f"merci{thanks} pour notre appel| {{of_when}} et {{act}}.", "wp", f"{need} phone"
        )
        yield Line(
            f"je <vous/te> remercie{thanks} pour notre entretien| {{of_when}} et {{act}}.",
            "f",
            need,
        )
        yield Line(f"merci{thanks} {{act}}| {{of_when}}.", "wp", f"{need} !about")
        yield Line(f"je <vous/te> remercie{thanks} {{act}}| {{of_when}}.", "f", f"{need} !about")


def _done_on() -> Iterator[Line]:
    """Yield thanks for what was done, with its day; behind a clause stands the talk."""
    for one, (more, thanks) in product(_DONE, _THANKED):
        need = f"{one} {more}"
        for tones, about in _tones_of(one):
            yield Line(f"merci{thanks} {{act}}| {{when}}.", tones, f"{need} !heavy{about}")
        yield Line(f"je <vous/te> remercie{thanks} {{act}}| {{when}}.", "f", f"{need} !heavy")
        yield Line(
            f"merci{thanks} {{act}}| lors de notre échange {{of_when}}.",
            "wp",
            f"{need} heavy !familiar",
        )
        yield Line(
            f"merci{thanks} {{act}}| quand on s'est parlé {{when}}.", "wp", f"{need} heavy familiar"
        )
        yield Line(
            f"je <vous/te> remercie{thanks} {{act}}| lors de notre entretien {{of_when}}.",
            "f",
            f"{need} heavy",
        )


def _tones_of(done: str) -> tuple[tuple[str, str], ...]:
    """Return in which tones one is thanked for it; for work told of, one says that one liked it."""
    worked = done == "worked_through_task"
    return (("wp", " !about"), ("p", " about")) if worked else (("wp", ""),)


def _worked_on() -> Iterator[Line]:
    """Yield what one says of work done together on warm terms: one enjoyed it."""
    for more, thanks in _THANKED:
        work = f"worked_through_task about !heavy {more}"
        for how in ("beaucoup", "vraiment"):
            text = f"j'ai {how} aimé {{an_what}} avec <vous/toi>| {{when}}"
            yield Line(f"{text}.", "w", work)
            yield Line(f"{text}, et merci{thanks} {{acting_two}}.", "w", work)


def _both() -> Iterator[Line]:
    """Yield thanks for two things in one form. What they did has the day behind it."""
    for more, thanks in _THANKED:
        for one in _DONE:
            need = f"{one} {more} !heavy"
            for tones, about in _tones_of(one):
                text = f"merci{thanks} {{acting}}| {{when}} et {{acting_two}}."
                yield Line(text, tones, f"{need}{about}")
            yield Line(
                f"je <vous/te> remercie{thanks} {{acting}}| {{when}} et {{acting_two}}.", "f", need
            )
        for one in _SAID_KINDS:
            need = f"{one} !heavy {more}"
            for talk, who in _TALKS:
                yield Line(
                    f"merci{thanks} {{acting}}| lors de {talk} {{of_when}} et {{acting_two}}.",
                    "wp",
                    f"{need} {who}",
                )
            yield Line(
                f"je <vous/te> remercie{thanks} {{acting}}| lors de notre entretien {{of_when}} et {{acting_two}}.",
                "f",
                need,
            )


_DONE: Final = ("made_welcome", "showed_around", "worked_through_task")
_SAID_KINDS: Final = ("explained_clearly", "was_frank", "encouraged", "gave_advice")
_BOTH: Final = tuple(_both())
_SINGLE: Final = (*_done_on(), *_talk_named())
OPENING: Final[Versions] = (
    (*_BOTH, *_SINGLE, *_worked_on()),
    (
        Line("merci {act}| lors de notre échange.", "wp", "!thanked"),
        Line("je <vous/te> remercie {act}| lors de notre entretien.", "f", "!thanked"),
        Line("merci encore {act}| lors de notre échange.", "wp", "thanked"),
        Line("je <vous/te> remercie encore {act}| lors de notre entretien.", "f", "thanked"),
    ),
    (
        Line("merci| {act}.", "wp", "!thanked"),
        Line("merci encore| {act}.", "wp", "thanked"),
        Line("je <vous/te> remercie| {act}.", "f", "!thanked"),
        Line("je <vous/te> remercie encore| {act}.", "f", "thanked"),
    ),
)
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


def _and_topic(thanks: str, tones: str, needs: str = "") -> Iterator[Line]:
    """Yield thanks for what they did and for the talk: the day behind what can have one."""
    for one in _DONE:
        text = f"{thanks} {{acting}}| {{when}}| et pour {_TALK} sur {{thing}}."
        yield Line(text, tones, f"{one} !heavy !several {needs}".strip())
    # Nobody has said that what was spoken of is what was explained.
    for one in ("was_frank", "encouraged", "gave_advice", "explained_clearly about"):
        text = f"{thanks} pour {_TALK}| {{of_when}}| sur {{thing}} et {{acting}}."
        yield Line(text, tones, f"{one} !heavy !several {needs}".strip())


def _and_topic_undated(thanks: str, tones: str, needs: str = "") -> Iterator[Line]:
    text = f"{thanks} {{acting}}| et pour {_TALK}| sur {{thing}}."
    for one in ("!explained_clearly", "explained_clearly about"):
        yield Line(text, tones, f"{one} !heavy {needs}".strip())


_TALK: Final = "<notre échange/notre discussion>"
AGAIN_TOPIC: Final[Versions] = (
    (
        *_and_topic("merci", "wp", "!thanked"),
        *_and_topic("je <vous/te> remercie", "f", "!thanked"),
        *_and_topic("merci encore", "wp", "thanked"),
        *_and_topic("je <vous/te> remercie encore", "f", "thanked"),
    ),
    (
        *_and_topic_undated("merci", "wp", "!thanked"),
        *_and_topic_undated("je <vous/te> remercie", "f", "!thanked"),
        *_and_topic_undated("merci encore", "wp", "thanked"),
        *_and_topic_undated("je <vous/te> remercie encore", "f", "thanked"),
    ),
)


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
WORKED_TOPIC: Final[Versions] = (
    tuple(
        Line(
            f"j'ai {how} aimé {{an_what}} avec <vous/toi>| {{when}}| et parler {{of_thing}}.",
            "w",
            "worked_through_task about !heavy !several",
        )
        for how in ("beaucoup", "vraiment")
    ),
)
"""What one says of work done together | when | and of the talk about the topic."""
WORKED_AND_TOPIC: Final = _in_two(WORKED_TOPIC)
"""The same as two clauses."""
OPENING_TOPIC: Final[Versions] = (
    *AGAIN_TOPIC,
    *((),) * 2,
    (*_and_topic("merci", "f", "!thanked"), *_and_topic("merci encore", "f", "thanked")),
)
JASE: Final[Versions] = (
    Line("j'ai bien aimé jaser| {of} avec toi {when}.", "w", "canadian familiar !several"),
    Line("j'ai bien aimé jaser avec toi| {of}.", "w", "canadian familiar"),
)
"""Reminder | the topic, where the thanks come after it."""
THANKS_CLOSE: Final[Versions] = (
    (
        Line("merci {act}.| Ça me ferait plaisir de garder le contact !", "w", "!thanked"),
        Line("merci encore {act}.| Ça me ferait plaisir de garder le contact !", "w", "thanked"),
        Line("merci {act},| et au plaisir de garder le contact !", "w", "!thanked"),
        Line("merci encore {act},| et au plaisir de garder le contact !", "w", "thanked"),
    ),
    Line("merci {act},| et au plaisir !", "w"),
)
CALLED: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> appel {of_called}| et {acting}.",
            "wp",
            "phoned encouraged heavy",
        ),
        Line("merci pour <votre/ton> appel {of_called}| et {acting}.", "wp", "phoned !heavy"),
        Line(
            "je <vous/te> remercie pour <votre/ton> appel {of_called}| et {acting}.",
            "f",
            "phoned !heavy",
        ),
    ),
    (
        Line("merci pour <votre/ton> appel {of_called},| et merci {act}.", "wp", "phoned heavy"),
        Line(
            "je <vous/te> remercie pour <votre/ton> appel {of_called},| et aussi {act}.",
            "f",
            "phoned heavy",
        ),
    ),
    Line("merci pour <votre/ton> appel| et {acting}.", needs="phoned !heavy"),
    Line("merci pour <votre/ton> appel,| et merci {act}.", needs="phoned heavy"),
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
        Line("merci {act}.", "wp", "!thanked"),
        Line("merci encore {act}.", "wp", "thanked"),
        Line("un grand merci {act}.", "w", "!thanked"),
        Line("je <vous/te> remercie {act}.", "f", "!thanked"),
        Line("je <vous/te> remercie encore {act}.", "f", "thanked"),
    ),
)
AGAIN: Final[Versions] = OPENING


def _with_topic(text: str, tones: str, needs: str) -> tuple[Line, ...]:
    """Return a line that names the topic beside what they did."""
    return (Line(f"{text} {{acted}} et notre échange sur {{thing}}.", tones, needs),)


def _valued_on() -> Iterator[Line]:
    """Yield how good it was, with its day, while nothing is decided."""
    live = "met !settled !cold"
    yield Line(
        "j'ai beaucoup aimé {an_what} avec <vous/toi> {when}.",
        "w",
        f"{live} worked_through_task about !heavy",
    )
    yield Line(
        "j'ai vraiment aimé {an_what} avec <vous/toi> {when}.",
        "w",
        f"{live} worked_through_task about !heavy",
    )
    for one in _DONE:
        yield Line("j'ai beaucoup apprécié {acted} {when}.", "wpf", f"{live} {one} !heavy")
    for one in (*_DONE, *_SAID_KINDS):
        text = "j'ai beaucoup apprécié {acted} lors de notre échange {of_when}."
        yield Line(text, "wpf", f"{live} {one} heavy")
    for one in _SAID_KINDS:
        yield Line(
            "j'ai beaucoup apprécié notre entretien {of_when} et {acted}.",
            "wpf",
            f"{live} {one} !heavy !peer !phone !familiar",
        )
        yield Line(
            "j'ai beaucoup apprécié notre échange {of_when} et {acted}.",
            "wpf",
            f"{live} {one} !heavy peer !familiar",
        )
        yield Line(
            "j'ai beaucoup apprécié notre échange {of_when} et {acted}.",
            "wpf",
            f"{live} {one} !heavy familiar",
        )
        yield Line(
            "j'ai beaucoup apprécié notre appel {of_when} et {acted}.",
            "wpf",
            f"{live} {one} !heavy phone",
        )


VALUED_ALONE: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup aimé {an_what} avec <vous/toi>.",
            "w",
            "met worked_through_task about !heavy !told_no",
        ),
        Line(
            "j'ai vraiment aimé {an_what} avec <vous/toi>.",
            "w",
            "met worked_through_task about !heavy !told_no",
        ),
    ),
    (
        Line("j'ai beaucoup apprécié {acted} et {acted_two}.", "wpf", "met !told_no !heavy !cold"),
        Line(
            "même si ma candidature n'a pas été retenue, j'ai beaucoup apprécié {acted}.",
            "wpf",
            "met told_no wants_company",
        ),
        Line("j'ai beaucoup apprécié {acted}.", needs="met !told_no !cold"),
        Line("j'ai apprécié {acted}.", needs="met !told_no cold"),
        Line("j'ai beaucoup apprécié {acted}.", needs="met !wants_company !cold"),
    ),
    Line("j'ai apprécié {acted}.", needs="met !told_no"),
)
"""How good it was, without a day."""
VALUED_TOPIC: Final[Versions] = (
    (
        *_with_topic("j'ai beaucoup apprécié", "wpf", "met !cold"),
        *_with_topic("j'ai apprécié", "wpf", "met cold"),
    ),
)
"""The same with the topic."""
VALUED: Final[Versions] = (
    (
        *_with_topic(
            "même si ma candidature n'a pas été retenue, j'ai beaucoup apprécié",
            "wpf",
            "met told_no wants_company !cold",
        ),
        *_with_topic("j'ai beaucoup apprécié", "wpf", "met !told_no !cold settled"),
        *_with_topic("j'ai apprécié", "wpf", "met !told_no cold"),
        *_with_topic("j'ai beaucoup apprécié", "wpf", "met told_no !wants_company"),
        *_valued_on(),
    ),
    (*_with_topic("j'ai apprécié", "wpf", "met !told_no !cold settled"),),
    *VALUED_ALONE,
)
NO_HEARD: Final[Versions] = (
    (
        Line(
            "même si ma candidature n'a pas été retenue,| je tenais à <vous/te> remercier {acting} et {acting_two}.",
            "wpf",
            "!told_no met !thanked !heavy",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| je tenais à <vous/te> remercier {act}.",
            "wpf",
            "!told_no met !thanked",
        ),
        Line(
            "même si ma candidature n'a pas été retenue,| je tenais à <vous/te> remercier encore {act}.",
            "wpf",
            "!told_no met thanked",
        ),
        Line(
            "même si je n'ai pas eu le poste,| je tenais à te remercier {act}.",
            "w",
            "!told_no met !thanked familiar",
        ),
        Line(
            "même si je n'ai pas eu le poste,| je tenais à te remercier {acting} et {acting_two}.",
            "w",
            "!told_no met !heavy !thanked familiar",
        ),
        Line(
            "même si je n'ai pas eu le poste,| je tenais à te remercier encore {act}.",
            "w",
            "!told_no met thanked familiar",
        ),
        Line(
            "même si je n'ai pas eu le poste,| je tenais à te remercier encore {acting} et {acting_two}.",
            "w",
            "!told_no met !heavy thanked familiar",
        ),
    ),
)
NO_TOLD: Final[Versions] = (
    (
        Line("merci pour <votre/ton> message| et {acting}.", "wp", "told_no !no_by_phone !heavy"),
        Line(
            "merci pour <votre/ton> message| et {acting}.",
            "wp",
            "told_no !no_by_phone encouraged heavy",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called}| et {acting}.",
            "wp",
            "no_by_phone encouraged heavy",
        ),
        Line(
            "je <vous/te> remercie pour <votre/ton> message| et {acting}.",
            "f",
            "told_no !no_by_phone encouraged heavy",
        ),
        Line(
            "je <vous/te> remercie pour <votre/ton> message| et {acting}.",
            "f",
            "told_no !no_by_phone !heavy",
        ),
        Line("merci pour <votre/ton> appel {of_called}| et {acting}.", "wp", "no_by_phone !heavy"),
        Line(
            "je <vous/te> remercie pour <votre/ton> appel {of_called}| et {acting}.",
            "f",
            "no_by_phone !heavy",
        ),
    ),
    (
        Line("merci pour <votre/ton> message,| et merci {act}.", "wp", "told_no !no_by_phone"),
        Line(
            "je <vous/te> remercie pour <votre/ton> message,| et aussi {act}.",
            "f",
            "told_no !no_by_phone",
        ),
        Line("merci pour <votre/ton> appel {of_called},| et merci {act}.", "wp", "no_by_phone"),
        Line(
            "je <vous/te> remercie pour <votre/ton> appel {of_called},| et aussi {act}.",
            "f",
            "no_by_phone",
        ),
    ),
    Line("merci pour <votre/ton> appel,| et merci {act}.", needs="no_by_phone"),
)
RECRUITER: Final[Versions] = (
    (
        Line("merci pour <votre/ton> appel {of_called}| et {acting}.", "wp", "phoned !heavy"),
        Line(
            "je <vous/te> remercie pour <votre/ton> appel {of_called}| et {acting}.",
            "f",
            "phoned !heavy",
        ),
        *(
            replace(one, needs=f"{one.needs} met !phoned")
            for one in (*_BOTH, *_SINGLE, *_worked_on())
        ),
    ),
    "merci beaucoup {act}| lors de notre échange.",
    "merci pour <votre/ton> aide,| et merci surtout {act}.",
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
