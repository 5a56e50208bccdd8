# ruff: noqa: E501  # a wording is read in one line
"""French thanks for what somebody did. The first side says vous, the second tu."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.fr.answered_no import NO_THANKS
from followup_rules.note.wording.fr.offer import OFFER_FIRST
from followup_rules.note.wording.fr.on_hold import HOLD_CALLED, HOLD_FIRST, HOLD_SHORT
from followup_rules.note.wording.fr.shaping import MANY
from followup_rules.note.wording.kindness import Acts, Thanks, dated

ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": (
            "pour <vos/tes> explications très claires",
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
            "pour <vos/tes> conseils sur la façon de {to}",
        ),
        "showed_around": (
            "de m'avoir fait visiter les lieux",
            "de m'avoir fait visiter {what}",
            "de m'avoir montré {how}",
        ),
        "worked_through_task": (
            "d'avoir fait l'exercice avec moi",
            "d'avoir travaillé sur {what} avec moi",
            "d'avoir regardé avec moi {how}",
        ),
    },
    "acted": {
        "explained_clearly": (
            "<vos/tes> explications très claires",
            "<vos/tes> explications très claires sur {what}",
        ),
        "was_frank": (
            "<votre/ta> franchise",
            "<votre/ta> franchise sur {what}",
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
            "<vos/tes> conseils sur la façon de {to}",
        ),
        "showed_around": (
            "la visite des lieux",
            "la visite de {what}",
        ),
        "worked_through_task": (
            "le temps passé avec <vous/toi> sur l'exercice",
            "le temps passé avec <vous/toi> sur {what}",
        ),
    },
    "acting": {
        "explained_clearly": (
            "pour <vos/tes> explications claires",
            "pour <vos/tes> explications très claires sur {what}",
        ),
        "was_frank": ("pour <votre/ta> franchise", "pour <votre/ta> franchise sur {what}"),
        "made_welcome": ("pour <votre/ton> accueil chaleureux",),
        "encouraged": (
            "pour <vos/tes> encouragements",
            "pour <vos/tes> mots encourageants sur {what}",
            "pour <vos/tes> encouragements à {to}",
        ),
        "gave_advice": (
            "pour <vos/tes> conseils",
            "pour <vos/tes> conseils sur {what}",
            "pour <vos/tes> conseils sur la façon de {to}",
        ),
        "showed_around": ("pour la visite des lieux", "pour la visite de {what}"),
        "worked_through_task": (
            "pour le temps passé <ensemble/avec moi> sur l'exercice",
            "pour le temps passé <ensemble/avec moi> sur {what}",
        ),
    },
    "deed": {
        "was_frank": (
            "de m'avoir parlé si franchement",
            "de m'avoir parlé si franchement de {what}",
            "de m'avoir dit si franchement {how}",
        ),
    },
}
"""``act``: after "merci", with its preposition. ``acted``: what one appreciated, as a noun. ``acting``:
with "pour". ``deed``: what isn't one in ``act``, said as one. So two of them go together: two nouns,
or two deeds, and never one of each."""
_TRIED: Final = (
    r"(?=(?:une? |des |l[ea] |les |l'|mon |ma |mes )?"
    r"(?:essais?|leçons?|démonstrations?|séances?|tests?|mises? en \w+|jeux? de rôles?|simulations?)\b)"
)
_BY_HAND: Final = r"(?=(?:l[ea] |les |l')?(?:pansements?|(?!pages?\b|images?\b|messages?\b|passages?\b|usages?\b)\w+ages?)\b)"
_ONE_BY_HAND: Final = r"(?=une? (?!page\b|image\b|message\b|passage\b|usage\b|visage\b)\w+age\b)"
_PAPERS: Final = (
    r"(?=(?:une? |des |l[ea] |les |l'|vos |votre |tes |ton |deux |quelques )?"
    r"(?:cas|dossiers?|études? de cas|plans?|bilans?|contrats?|devis|schémas?|documents?|rapports?)\b)"
)
_MADE_BY_HAND: Final = (
    r"(?=(?:une? |des |l[ea] |les |l'|deux |quelques )?"
    r"(?:pâtes?|crèmes?|sauces?|soupes?|gâteaux?|tartes?|croissants?|brioches?|pains?|ganaches?|entremets"
    r"|bouquets?|plats?|salades?|desserts?|repas|cocktails?)\b)"
)
_TO_DO: Final = (
    r"(?=(?:passer|suivre|reprendre|tenter|retenter|viser|demander|postuler|candidater|continuer"
    r"|commencer|repasser|ne pas|ne rien)\b|\w+(?:er|ir|re) (?:une?|des|deux|trois|quelques) )"
)
"""What one is advised to do, not told how to do."""
_EXAMINED: Final = r"(?=(?:le |la |les |l'|un |une |mon |ma )(?i:certiphyto|caces|permis|bafa|haccp|habilitation|bts|cap)\b)"
"""What one gets by an examination: the advice about it is one, to get it."""
_TAKEN: Final = r"(le temps que (?:vous avez|tu as) pris) avec moi"
DONE_TOGETHER: Final = (
    (rf"\bd'avoir travaillé sur {_PAPERS}", "d'avoir pris le temps d'étudier "),
    (rf"\btravaillé sur {_MADE_BY_HAND}", "préparé "),
    (rf"\btravailler sur {_MADE_BY_HAND}", "préparer "),
    (rf"\b{_TAKEN} sur {_MADE_BY_HAND}(.+)$", r"\1 pour préparer \2 avec moi"),
    (rf"\b(avec (?:moi|vous|toi)|ensemble) sur {_MADE_BY_HAND}", r"\1 à préparer "),
    (rf"\btravaillé sur {_BY_HAND}", "travaillé "),
    (rf"\btravailler sur {_BY_HAND}", "travailler "),
    (rf"\btravaillé sur {_TRIED}", "fait "),
    (rf"\btravailler sur {_TRIED}", "faire "),
    (rf"\b{_TAKEN} sur {_TRIED}(.+)$", r"\1 pour faire \2 avec moi"),
    (rf"\b(avec (?:moi|vous|toi)|ensemble) sur {_TRIED}", r"\1 à faire "),
    (rf"\btravaillé sur {_ONE_BY_HAND}", "fait "),
    (rf"\btravailler sur {_ONE_BY_HAND}", "faire "),
    (rf"\b{_TAKEN} sur {_ONE_BY_HAND}(.+)$", r"\1 pour faire \2 avec moi"),
    (rf"\b(avec (?:moi|vous|toi)|ensemble) sur {_ONE_BY_HAND}", r"\1 à faire "),
    (rf"\bvos conseils sur la façon de {_TO_DO}", "votre conseil de "),
    (rf"\btes conseils sur la façon de {_TO_DO}", "ton conseil de "),
    (r"\b(façon|conseil) de (?=[aeéèêiîoôuy]|h(?:abit|arm|éberg))", r"\1 d'"),
    (rf"\bvos conseils sur {_EXAMINED}", "votre conseil sur "),
    (rf"\btes conseils sur {_EXAMINED}", "ton conseil sur "),
    (r"\bfranchement de le ", "franchement du "),
    (r"\bfranchement de les ", "franchement des "),
    (r"\bfranchement de des ", "franchement de "),
    (r"(\bfranchement (?:du|de la|de l['’]|des) ?[^,.]+? et) le ", r"\1 du "),
    (r"(\bfranchement (?:du|de la|de l['’]|des) ?[^,.]+? et) les ", r"\1 des "),
    (r"(\bfranchement (?:du|de la|de l['’]|des) ?[^,.]+? et) (la |l['’])", r"\1 de \2"),
    (r"\bfranchement de (?=[aeéèêiîoôuy]|h(?:abit|arm|éberg|ist|orair|um|yg))", "franchement d'"),
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
    ("notre discussion", "!phone familiar"),
    ("notre appel", "phone"),
)
"""What the talk is called -> to whom."""
_FOR_WORDS: Final = "!made_welcome !showed_around !worked_through_task"
_FOR_DEEDS: Final = "!explained_clearly !was_frank !encouraged !gave_advice"
"""What all kindnesses of a kind have in common: one line for all of them, as emails take a text
only once."""


def _talk_named() -> Iterator[Line]:
    """Yield thanks for what was said: beside it stands the talk, as it was.

    "la franchise sur les horaires jeudi" would say when the hours are.
    """
    for more, thanks in _THANKED:
        # Where all is settled, what it was about says enough.
        for tones, who in (("wp", "familiar"), ("w", "warm !familiar !titled")):
            need = f"{_FOR_WORDS} about settled {who} {more}"
            yield Line(f"merci{thanks}| {{act}}.", tones, need)
        # "Lors de notre discussion" would be stiff among friends.
        for who, where in (("!phone", ""), ("phone", " au téléphone")):
            need = f"explained_clearly !heavy about familiar {who} {more}"
            yield Line(f"merci{thanks} {{act}}|{where} {{when}}.", "wp", need)
        need = f"{_FOR_WORDS} !explained_clearly {more}"
        for talk, who in _TALKS:
            text = f"merci{thanks} pour {talk}| {{of_when}} et {{acting}}."
            yield Line(text, "wp", f"{need} {who}")
        yield Line(
            f"je <vous/te> remercie{thanks} pour notre entretien| {{of_when}} et {{acting}}.",
            "f",
            need,
        )
        # The day inside: behind what they explained it would be that of the thing.
        for deed, told, who in (
            ("de m'avoir expliqué si clairement", "what", "explained_clearly about !familiar"),
            ("de m'avoir si clairement expliqué", "how", "explained_clearly about"),
            ("de m'avoir dit si franchement", "how", "was_frank about"),
            ("de m'avoir si bien expliqué", "how", "gave_advice about"),
        ):
            text = f"{thanks} {deed},| {{when}}, {{{told}}}."
            yield Line(f"merci{text}", "wp", f"{who} {more}")
            # Where there is little room, the close and the regards are due rather than the day.
            for room in ("roomy", "!roomy recruiter"):
                yield Line(f"je <vous/te> remercie{text}", "f", f"{who} {more} {room}")
        need = f"explained_clearly !about {more}"
        yield Line(f"merci{thanks} {{acting}}| {{of_when}}.", "wp", need)
        yield Line(f"je <vous/te> remercie{thanks} {{acting}}| {{of_when}}.", "f", need)
        need = f"encouraged !about {more}"
        yield Line(f"merci{thanks} {{act}}| {{of_when}}.", "wp", need)
        yield Line(f"je <vous/te> remercie{thanks} {{act}}| {{of_when}}.", "f", need)


def _done_on() -> Iterator[Line]:
    """Yield thanks for what was done, with its day; behind a clause stands the talk.

    On warm terms one says of work told of that one liked it.
    """
    for more, thanks in _THANKED:
        dated = f"merci{thanks} {{act}}| {{when}}."
        yield Line(dated, "wp", f"{_FOR_DEEDS} !worked_through_task {more} !heavy")
        yield Line(dated, "wp", f"worked_through_task {more} !heavy !about")
        yield Line(dated, "p", f"worked_through_task {more} !heavy about")
        need = f"{_FOR_DEEDS} {more}"
        yield Line(f"je <vous/te> remercie{thanks} {{act}}| {{when}}.", "f", f"{need} !heavy")
        yield Line(
            f"merci{thanks} {{act}}| lors de <notre échange/notre discussion> {{of_when}}.",
            "wp",
            f"{need} heavy",
        )
        yield Line(
            f"je <vous/te> remercie{thanks} {{act}}| lors de notre entretien {{of_when}}.",
            "f",
            f"{need} heavy",
        )


def _worked_on() -> Iterator[Line]:
    """Yield what one says of work done together on warm terms: one enjoyed it, with thanks."""
    for more, thanks in (("!thanked", "merci encore"), ("thanked", "merci encore")):
        work = f"worked_through_task about !heavy {more}"
        for how in ("beaucoup", "vraiment"):
            text = f"j'ai {how} aimé {{an_what}} avec <vous/toi>| {{when}}"
            yield Line(f"{text}, {thanks} !", "w", f"{work} !titled")
            yield Line(f"{text}, {thanks}.", "w", f"{work} titled")
            again = "merci encore" if more == "thanked" else "merci"
            yield Line(f"{text}, et {again} {{acting_two}}.", "w", work)


def _both() -> Iterator[Line]:
    """Yield thanks for two things in one form, in nouns: what they did has the day behind it."""
    for more, thanks in _THANKED:
        two = f"merci{thanks} {{acting}}| {{when}} et {{acting_two}}."
        formal = f"je <vous/te> remercie{thanks} {{acting}}| {{when}} et {{acting_two}}."
        for one, tones in (
            ("made_welcome", "wp"),
            ("showed_around", "wp"),
            ("worked_through_task !about", "wp"),
            ("worked_through_task about", "p"),
        ):
            yield Line(two, tones, f"{one} {more} !heavy")
            yield Line(formal, "f", f"{one} {more} !heavy")
        # "Expliqué les plannings jeudi" would say of which day they are.
        later = f"explained_clearly about then_shown {more} !heavy"
        yield Line(f"merci{thanks} {{acting}}| et {{acting_two}} {{when}}.", "wp", later)
        later_formal = f"je <vous/te> remercie{thanks} {{acting}}| et {{acting_two}} {{when}}."
        yield Line(later_formal, "f", later)
        need = f"{_FOR_WORDS} !heavy {more}"
        for talk, who in _TALKS:
            text = f"merci{thanks} pour {talk}| {{of_when}}, {{acting}} et {{acting_two}}."
            yield Line(text, "wp", f"{need} {who}")
        yield Line(
            f"je <vous/te> remercie{thanks} pour notre entretien| {{of_when}}, {{acting}} et {{acting_two}}.",
            "f",
            need,
        )


_DONE: Final = ("made_welcome", "showed_around", "worked_through_task")
_BOTH: Final = tuple(_both())
_SINGLE: Final = (*_done_on(), *_talk_named())
OPENING: Final[Versions] = (
    (*_BOTH, *_SINGLE, *_worked_on()),
    (
        Line("merci| {acting} et {acting_two}.", "wp", "!thanked !heavy"),
        Line("merci encore| {acting} et {acting_two}.", "wp", "thanked !heavy"),
        Line("je <vous/te> remercie| {acting} et {acting_two}.", "f", "!heavy"),
        Line("merci| {act}.", "wp", "!thanked"),
        Line("merci encore| {act}.", "wp", "thanked"),
        Line("je <vous/te> remercie| {act}.", "f", "!thanked"),
        Line("je <vous/te> remercie encore| {act}.", "f", "thanked"),
    ),
)
OPENING_ONE: Final[Versions] = tuple(
    tuple(
        one
        for one in equally_good(entry)
        if isinstance(one, Line) and "{acting_two}" not in one.text
    )
    for entry in OPENING
)
"""The same for one thing that they did."""
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
WORKED_TOPIC: Final[Versions] = tuple(
    tuple(
        Line(
            f"j'ai {how} aimé {{an_what}} avec <vous/toi>| {{when}}| et parler {{of_thing}}.{thanks}",
            "w",
            f"worked_through_task about !heavy !several {who}".strip(),
        )
        for how in ("beaucoup", "vraiment")
        for who, thanks in group
    )
    for group in ((("!titled", " Merci encore !"), ("titled", " Merci encore.")), (("", ""),))
)
"""What one says of work done together | when | and of the talk about the topic."""
WORKED_AND_TOPIC: Final = _in_two(WORKED_TOPIC)
"""The same as two clauses."""


OPENING_TOPIC: Final[Versions] = (
    *AGAIN_TOPIC,
    *((),) * 2,
    (*_and_topic("merci", "f", "!thanked"), *_and_topic("merci encore", "f", "thanked")),
)


def _by_deed(deeds: tuple[tuple[str, str], ...]) -> Iterator[Line]:
    """Yield thanks for telling news oneself, and for what they did before: a deed and a deed."""
    for deed, told in deeds:
        for thanks, tones in (("merci", "wpf"), ("je <vous/te> remercie", "f")):
            for also, done in (
                ("{act}", "explained_clearly about"),
                ("{act}", "showed_around"),
                ("{act}", "worked_through_task"),
                ("{deed}", "was_frank"),
                ("de m'avoir si bien {accueilli}", "made_welcome gendered"),
                ("de m'avoir {encouragé} à {to}", "encouraged heavy gendered"),
            ):
                yield Line(f"{thanks} de {deed}| et {also}.", tones, f"{told} {done}")


_FREEZE_CALLED_BY: Final = (
    (
        "m'avoir {appelé} <vous-même/toi-même> {called}",
        "gendered phoned hold !own_recruiter !recruiter",
    ),
)
GLAD_OF_CALL: Final = (
    Line(
        "merci pour <votre/ton> appel {of_called}, qui m'a fait très plaisir,| et {acting}.",
        "w",
        "phoned !heavy moves_on wants_role",
    ),
)
"""Joy at their own call that it goes on, beside what they did."""
CALLED: Final[Versions] = (
    tuple(_by_deed(_FREEZE_CALLED_BY)),
    (
        *GLAD_OF_CALL,
        Line(
            "merci pour <votre/ton> appel {of_called}| et {acting}.",
            "wp",
            "phoned encouraged heavy",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called}| et {acting}.",
            "wp",
            "phoned gave_advice heavy",
        ),
        *(
            Line(
                "je <vous/te> remercie pour <votre/ton> appel {of_called}| et {acting}.",
                "f",
                f"phoned {said} heavy",
            )
            for said in ("encouraged", "gave_advice")
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
            "je <vous/te> remercie d'avoir pris le temps de m'appeler {called}| et {act}.",
            "f",
            "phoned heavy !encouraged !gave_advice",
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
MANY_KIND: Final[Versions] = tuple(
    tuple(
        replace(
            one,
            text=f"{one.text[:-1].replace(' de nos ', ' pour nos ')} et {{acting}}.",
            needs=f"{one.needs} !heavy",
        )
        for one in equally_good(entry)
        if isinstance(one, Line)
    )
    for entry in MANY
)
"""Thanks for more than one talk and for what they did."""
KIND_SHORT: Final[Versions] = (
    *AGAIN_SHORT,
    (
        Line("merci {act}.", "f", "!thanked"),
        Line("merci encore {act}.", "f", "thanked"),
    ),
)
"""The same where there is little room."""
AGAIN: Final[Versions] = OPENING


WORKED: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup aimé {an_what} avec <vous/toi>.",
            "w",
            "met worked_through_task about !heavy",
        ),
        Line(
            "j'ai vraiment aimé {an_what} avec <vous/toi>.",
            "w",
            "met worked_through_task about !heavy",
        ),
    ),
)
"""What one says of work done together, where the thanks are for something else."""
VALUED: Final[Versions] = (
    (
        Line("j'ai beaucoup apprécié {acted}.", "wf", "met !cold"),
        Line("j'ai apprécié {acted}.", "p", "met"),
        Line("j'ai apprécié {acted}.", "wf", "met cold"),
    ),
)
"""How good it was, without a day: beside other thanks, in emails."""


def _with_valued(line: Line, what: str, who: str = "") -> Iterator[Line]:
    """Yield a line with what one appreciated behind it: among warm words it was much."""
    for tones, valued in (("w", "beaucoup apprécié"), ("pf", "apprécié")):
        here = "".join(one for one in tones if one in line.tones)
        if here:
            needs = " ".join(f"{line.needs} {who}".split())
            yield replace(line, text=f"{line.text}| J'ai {valued} {what}.", tones=here, needs=needs)


def _also(versions: Versions) -> Versions:
    """Return thanks for their news with thanks for what they did behind them."""
    return _of_each(versions, _with_also)


def _of_each(versions: Versions, made: Callable[[Line], Iterator[Line]]) -> Versions:
    """Return versions with what is made of each line in its place."""
    return tuple(
        tuple(
            each
            for one in equally_good(entry)
            for each in made(one if isinstance(one, Line) else Line(one))
        )
        for entry in versions
    )


def _with_also(line: Line) -> Iterator[Line]:
    """Yield it with what one appreciated behind it: a second "merci" would make it a list."""
    for what in ("{acted} et {acted_two}", "{acted}"):
        yield from _with_valued(line, what)
    for tones, more in (("wp", "aussi"), ("f", "également")):
        here = "".join(one for one in tones if one in line.tones)
        if here:
            text = f"{line.text}| Merci {more} {{act}}."
            needs = f"{line.needs} heavy !encouraged".strip()
            yield replace(line, text=text, tones=here, needs=needs)


def _beside(versions: Versions) -> Versions:
    """Return those beside which a sentence of its own says what was enjoyed, "J'ai aimé ..."."""
    return tuple(
        tuple(
            one
            for one in equally_good(entry)
            if not isinstance(one, Line) or "| J'ai " not in one.text
        )
        for entry in versions
    )


def _and_talk(versions: Versions) -> Versions:
    """Return thanks for their news, with what they did and the talk about the topic as one."""
    return _of_each(versions, _with_talk)


def _with_talk(line: Line) -> Iterator[Line]:
    """Yield it so; of work told of one says on warm terms that one liked it."""
    if "w" in line.tones:
        text = (
            f"{line.text}| J'ai beaucoup aimé {{an_what}} avec <vous/toi>| et parler {{of_thing}}."
        )
        needs = f"{line.needs} worked_through_task about !heavy".strip()
        yield replace(line, text=text, tones="w", needs=needs)
    for who, talk in _TALK_BESIDE:
        yield from _with_valued(line, f"{{acted}}, {{acted_two}}| et {talk} sur {{thing}}", who)
        for one in _with_valued(line, f"{{acted}}| et {talk} sur {{thing}}", who):
            more = " !worked_through_task" if one.tones == "w" else ""
            yield replace(one, needs=one.needs + more)


_TALK_BESIDE: Final = (("!familiar !heavy", "notre échange"), ("familiar", "notre discussion"))
OFFER_ALSO: Final = _also(OFFER_FIRST)
OFFER_BESIDE: Final = _beside(OFFER_ALSO)
OFFER_TALK: Final = _and_talk(OFFER_FIRST)
"""Thanks | the offer | what they did | and the talk."""
"""Thanks | the offer | thanks for what they did."""
HOLD_ALSO: Final = _also(HOLD_FIRST)
HOLD_TALK: Final = _and_talk(HOLD_FIRST)
HOLD_CALLED_TALK: Final = _and_talk(HOLD_CALLED)
HOLD_SHORT_TALK: Final = _and_talk(HOLD_SHORT)
"""Thanks for the news | of the freeze | what they did | and the talk."""
"""Thanks for the news | that the role is on hold | thanks for what they did."""


_HOLD_WROTE_BY: Final = (
    ("|m'avoir écrit <vous-même/toi-même>", "wrote_hold !own_recruiter !recruiter"),
)
_HOLD_CALLED_BY: Final = (
    (
        "m'avoir {appelé} <vous-même/toi-même>| {called}",
        "gendered phoned !own_recruiter !recruiter",
    ),
)
HOLD_SHORT_AND: Final[Versions] = (
    tuple(_by_deed(_HOLD_WROTE_BY)),
    (
        *(
            line
            for entry in _also(HOLD_SHORT)
            for line in equally_good(entry)
            if isinstance(line, Line) and "| Merci " not in line.text
        ),
        Line("merci pour| <votre/ton> message| et {acting}.", "wp", "wrote_hold !heavy"),
        Line(
            "je <vous/te> remercie| pour <votre/ton> message| et {acting}.",
            "f",
            "wrote_hold !heavy",
        ),
        Line("merci pour| <votre/ton> message,| et merci {act}.", "wp", "wrote_hold heavy"),
        Line(
            "je <vous/te> remercie| de m'avoir écrit| et {act}.",
            "f",
            "wrote_hold heavy !encouraged !gave_advice",
        ),
    ),
)
"""The same where there is little room."""
HOLD_SHORT_BESIDE: Final = _beside(HOLD_SHORT_AND)
HOLD_CALLED_AND: Final[Versions] = (
    tuple(_by_deed(_HOLD_CALLED_BY)),
    (
        Line(
            "merci pour <votre/ton> appel| {of_called},| {acting} et {acting_two}.",
            "wp",
            "phoned !heavy",
        ),
        Line(
            "je <vous/te> remercie pour <votre/ton> appel| {of_called},| {acting} et {acting_two}.",
            "f",
            "phoned !heavy",
        ),
        Line("merci pour <votre/ton> appel| {of_called}| et {acting}.", "wp", "phoned !heavy"),
        Line(
            "je <vous/te> remercie pour <votre/ton> appel| {of_called}| et {acting}.",
            "f",
            "phoned !heavy",
        ),
        *(
            each
            for entry in HOLD_CALLED[:2]
            for line in equally_good(entry)
            if isinstance(line, Line)
            for each in _with_also(line)
        ),
    ),
)
"""Thanks for a call about a role that is on hold | thanks for what they did."""
HOLD_CALLED_BESIDE: Final = _beside(HOLD_CALLED_AND)
NO_WROTE: Final[Versions] = (
    (
        Line("merci pour <votre/ton> message| et {acting}.", "wp"),
        Line("je <vous/te> remercie| pour <votre/ton> message et {acting}.", "f"),
    ),
    (
        Line("merci pour <votre/ton> message,| et merci {act}.", "wp", "heavy"),
        Line(
            "je <vous/te> remercie| de m'avoir écrit et {act}.",
            "f",
            "heavy !encouraged !gave_advice",
        ),
    ),
)
"""Thanks for their message after a no by somebody else | and for what they did."""
UNDATED: Final[Versions] = (
    tuple(
        replace(one, text=one.text.replace("|", ""))
        for one in equally_good(OPENING[1])
        if isinstance(one, Line)
    ),
)
"""Thanks beside a sentence that says when they talked."""
NO_HEARD: Final[Versions] = (
    (
        Line("merci encore {act}| lors de notre échange {of_when}.", needs="met"),
        Line("merci encore {act}.", needs="met"),
    ),
)
"""Thanks after a no from somebody else."""
_WROTE_NO: Final = "told_no !no_by_phone"
_TOLD_NO_BY: Final = (
    ("m'avoir écrit <vous-même/toi-même>", "told_no no_by_email !own_recruiter !recruiter"),
    (
        "m'avoir {appelé} <vous-même/toi-même> {called}",
        "gendered told_no no_by_phone !own_recruiter !recruiter",
    ),
)
"""How they told a no -> when one says so. That they did it themselves is nothing to thank a
recruiter for."""
_NO_TOLD: Final[Versions] = (
    tuple(_by_deed(_TOLD_NO_BY)),
    *((),) * 2,
    (
        Line(
            "merci pour <votre/ton> message,| {acting} et {acting_two}.",
            "wp",
            f"{_WROTE_NO} !heavy",
        ),
        Line(
            "je <vous/te> remercie pour <votre/ton> message,| {acting} et {acting_two}.",
            "f",
            f"{_WROTE_NO} !heavy",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called},| {acting} et {acting_two}.",
            "wp",
            "no_by_phone !heavy",
        ),
        Line(
            "je <vous/te> remercie pour <votre/ton> appel {of_called},| {acting} et {acting_two}.",
            "f",
            "no_by_phone !heavy",
        ),
        Line("merci pour <votre/ton> message| et {acting}.", "wp", f"{_WROTE_NO} !heavy"),
        Line(
            "merci pour <votre/ton> message| et {acted}.",
            "wp",
            f"{_WROTE_NO} !roomy !worked_through_task",
        ),
        Line("merci pour <votre/ton> message| et {acting}.", "wp", f"{_WROTE_NO} encouraged heavy"),
        Line(
            "merci pour <votre/ton> message| et {acting}.", "wp", f"{_WROTE_NO} gave_advice heavy"
        ),
        Line(
            "merci pour <votre/ton> appel {of_called}| et {acting}.",
            "wp",
            "no_by_phone encouraged heavy",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called}| et {acting}.",
            "wp",
            "no_by_phone gave_advice heavy",
        ),
        Line(
            "je <vous/te> remercie pour <votre/ton> message| et {acting}.",
            "f",
            f"{_WROTE_NO} encouraged heavy",
        ),
        Line(
            "je <vous/te> remercie pour <votre/ton> message| et {acting}.",
            "f",
            f"{_WROTE_NO} gave_advice heavy",
        ),
        Line(
            "je <vous/te> remercie pour <votre/ton> message| et {acting}.",
            "f",
            f"{_WROTE_NO} !heavy",
        ),
        Line("merci pour <votre/ton> appel {of_called}| et {acting}.", "wp", "no_by_phone !heavy"),
        Line(
            "je <vous/te> remercie pour <votre/ton> appel {of_called}| et {acting}.",
            "f",
            "no_by_phone !heavy",
        ),
    ),
    (
        Line("merci pour <votre/ton> message,| et merci {act}.", "wp", f"{_WROTE_NO} heavy"),
        Line(
            "je <vous/te> remercie de m'avoir écrit| et {act}.",
            "f",
            f"{_WROTE_NO} heavy !encouraged !gave_advice",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called},| et merci {act}.", "wp", "no_by_phone heavy"
        ),
        Line(
            "je <vous/te> remercie d'avoir pris le temps de m'appeler {called}| et {act}.",
            "f",
            "no_by_phone heavy !encouraged !gave_advice",
        ),
    ),
    Line("merci pour <votre/ton> appel| et {acting}.", needs="no_by_phone !heavy"),
    Line("merci pour <votre/ton> appel,| et merci {act}.", needs="no_by_phone heavy"),
)


def _answer(versions: Versions) -> Versions:
    """Return thanks in which a written no is called an answer, but from one's own recruiter."""
    made: list[tuple[Line, ...]] = []
    for entry in versions:
        lines = [one if isinstance(one, Line) else Line(one) for one in equally_good(entry)]
        made.append(tuple(each for one in lines for each in _as_answer(one)))
    return tuple(made)


def _as_answer(line: Line) -> Iterator[Line]:
    if "<votre/ton> message" not in line.text:
        yield line
        return
    text = line.text.replace("<votre/ton> message", "<votre/ta> réponse")
    yield replace(line, text=text, needs=f"{line.needs} !own_recruiter")
    yield replace(line, needs=f"{line.needs} own_recruiter")


NO_TOLD: Final = _answer(_NO_TOLD)
"""Thanks for the news of a no and for what they did."""
DECLINED_WROTE: Final = _answer(NO_WROTE)
"""The same for what they wrote after one had declined or withdrawn."""
_NO_BY: Final = NO_THANKS[:1]
NO_TOLD_ALSO: Final[Versions] = (
    *NO_TOLD[:1],
    tuple(
        each
        for entry in _NO_BY
        for line in equally_good(entry)
        for what in ("{acted} et {acted_two}", "{acted}")
        if isinstance(line, Line)
        for each in _with_valued(line, what)
    ),
    *NO_TOLD[2:],
)
"""The same, or thanks for having told it oneself | what they did."""
NO_TOLD_TALK: Final = _of_each(
    _NO_BY,
    lambda line: (
        each
        for talk, who in (("notre échange", "!familiar"), ("notre discussion", "familiar"))
        for each in _with_valued(line, f"{{acted}} et {talk} sur {{thing}}", who)
    ),
)
"""The same, with the talk about the topic."""
RECRUITER: Final[Versions] = (
    (
        *GLAD_OF_CALL,
        Line(
            "merci pour <votre/ton> appel {of_called},| {acting} et {acting_two}.",
            "wp",
            "phoned !heavy",
        ),
        Line("merci pour <votre/ton> appel {of_called}| et {acting}.", "p", "phoned !heavy"),
        Line(
            "merci pour <votre/ton> appel {of_called}| et {acting}.", "w", "phoned !heavy !moves_on"
        ),
        Line(
            "merci pour <votre/ton> appel {of_called}| et {acting}.",
            "w",
            "phoned !heavy moves_on !wants_role",
        ),
        Line(
            "je <vous/te> remercie pour <votre/ton> appel {of_called}| et {acting}.",
            "f",
            "phoned !heavy",
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
    infinitive=r"(?:à |de |(?=(?:me |m')?(?:passer|faire|suivre|reprendre|continuer|tenter|préparer|finir|terminer|apprendre|postuler|oser|changer|commencer|prendre|devenir|persévérer|présenter|lancer|demander|viser|valider|obtenir|garder|écrire|publier|candidater|essayer|explorer|développer|réessayer|retenter|améliorer|réussir|refaire|retravailler|négocier|insister|voyager|chercher)\b))(?P<to>(?:(?:me|ne pas|ne rien|y|en) |m')?\w+(?:er|ir|re|oir)\b[^.!?;]*)",
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
