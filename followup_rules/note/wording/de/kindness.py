# ruff: noqa: E501  # a wording is read in one line
"""German thanks for what somebody did. The first side says Sie, the second du."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Lines
from followup_rules.note.wording.kindness import Acts, Thanks

_ACTS: Final[Acts] = {
    "act": {
        "explained_clearly": (
            "<Ihre/deine> klaren Erklärungen",
            "<Ihre/deine> anschaulichen Erklärungen",
            "<Ihre/deine> klaren Erklärungen rund um {what}",
            "<Ihre/deine> klaren Erklärungen dazu, {how}",
        ),
        "was_frank": (
            "<Ihre/deine> offenen Worte",
            "<Ihre/deine> Offenheit",
            "<Ihre/deine> offenen Worte über {what}",
            "<Ihre/deine> offenen Worte darüber, {how}",
        ),
        "made_welcome": ("den freundlichen Empfang",),
        "encouraged": (
            "<Ihre/deine> ermutigenden Worte",
            "<Ihre/deine> ermutigenden Worte zu {what}",
            "<Ihre/deine> ermutigenden Worte dazu, {how}",
            "die Ermutigung, {to}",
        ),
        "gave_advice": (
            "<Ihren guten Rat/deinen guten Tipp>",
            "<Ihren guten Rat/deinen guten Tipp> zu {what}",
            "<Ihren guten Rat/deinen guten Tipp> dazu, {how}",
        ),
        "showed_around": ("den Rundgang", "den Rundgang durch {what}", "den Einblick darin, {how}"),
        "worked_through_task": (
            "die gemeinsame Arbeit an der Aufgabe",
            "den gemeinsamen Durchgang durch {what}",
            "die gemeinsame Arbeit daran, {how}",
        ),
    },
    # After "dass Sie ... und".
    "acted": {
        "explained_clearly": (
            "mir alles so klar erklärt <haben/hast>",
            "mir {what} so klar erklärt <haben/hast>",
            "mir so klar erklärt <haben/hast>, {how}",
        ),
        "was_frank": (
            "so offen mit mir gesprochen <haben/hast>",
            "so offen über {what} gesprochen <haben/hast>",
            "mir so offen gesagt <haben/hast>, {how}",
        ),
        "made_welcome": ("mich so freundlich empfangen <haben/hast>",),
        "encouraged": (
            "mir so viel Mut gemacht <haben/hast>",
            "mir Mut zu {what} gemacht <haben/hast>",
            "mir Mut gemacht <haben/hast>, als es darum ging, {how}",
            "mir Mut gemacht <haben/hast>, {to}",
        ),
        "gave_advice": (
            "mir einen guten <Rat/Tipp> gegeben <haben/hast>",
            "mir einen guten <Rat/Tipp> zu {what} gegeben <haben/hast>",
            "mir einen guten <Rat/Tipp> dazu gegeben <haben/hast>, {how}",
        ),
        "showed_around": (
            "mich herumgeführt <haben/hast>",
            "mir {what} gezeigt <haben/hast>",
            "mir gezeigt <haben/hast>, {how}",
        ),
        "worked_through_task": (
            "mit mir an der Aufgabe gearbeitet <haben/hast>",
            "<sich/dir> mit mir {what} angesehen <haben/hast>",
            "mit mir erarbeitet <haben/hast>, {how}",
        ),
    },
}
ACTS: Final[Acts] = {**_ACTS, "naming": _ACTS["act"], "having": _ACTS["acted"]}
"""With the same once more for a second thing that is worth less than what was spoken of."""
DID: Final = {
    "explained_clearly": "mir{when} alles so klar erklärt <haben/hast>",
    "was_frank": "{when} so offen mit mir gesprochen <haben/hast>",
    "made_welcome": "mich{when} so freundlich empfangen <haben/hast>",
    "encouraged": "mir{when} so viel Mut gemacht <haben/hast>",
    "gave_advice": "mir{when} einen guten <Rat/Tipp> gegeben <haben/hast>",
    "showed_around": "mich{when} herumgeführt <haben/hast>",
    "worked_through_task": "{when} mit mir an der Aufgabe gearbeitet <haben/hast>",
}
"""Clauses after "dass Sie", with a place for the day."""
DID_ABOUT: Final = {
    "explained_clearly": "mir{when} {{what}} so klar erklärt <haben/hast>",
    "was_frank": "{when} so offen über {{what}} gesprochen <haben/hast>",
    "encouraged": "mir{when} Mut {{zu_what}} gemacht <haben/hast>",
    "gave_advice": "mir{when} einen guten <Rat/Tipp> {{zu_what}} gegeben <haben/hast>",
    "showed_around": "mir{when} {{what}} gezeigt <haben/hast>",
    "worked_through_task": "<sich/dir>{when} mit mir {{what}} angesehen <haben/hast>",
}
"""The same with what it was about. ``{what}`` is an accusative, with ``zu`` a dative."""
DID_HOW: Final = {
    "explained_clearly": "mir{when} so klar erklärt <haben/hast>, {{how}}",
    "was_frank": "mir{when} so offen gesagt <haben/hast>, {{how}}",
    "encouraged": "mir{when} Mut gemacht <haben/hast>, als es darum ging, {{how}}",
    "gave_advice": "mir{when} einen guten <Rat/Tipp> dazu gegeben <haben/hast>, {{how}}",
    "showed_around": "mir{when} gezeigt <haben/hast>, {{how}}",
    "worked_through_task": "{when} mit mir erarbeitet <haben/hast>, {{how}}",
}
"""The same with a clause of their own, which stands last."""
DID_TO: Final = {"encouraged": "mir{when} Mut gemacht <haben/hast>, {{to}}"}
"""The same with what they encouraged somebody to do."""
SLOTS: Final = {"zu_what": "zu "}
"""Slots of lines for ``{what}`` with the preposition before it."""
JOINED: Final = (("zu der ", "zur "), ("zu dem ", "zum "), ("an dem ", "am "))
"""Prepositions and articles, apart and as one word."""


def that(pattern: str, day: str, tones: str, needs: str) -> tuple[Line, ...]:
    """Return a line for each thing that somebody may have done, as a clause with "dass"."""
    said_by_noun = not pattern.count("danken")
    return (
        *(
            Line(
                pattern.format(did=" ".join(("dass <Sie/du>", said.format(when=day).strip()))),
                in_tones,
                f"{kindness} {_unless_doing(kindness, more, said_by_noun)} {needs}".strip(),
            )
            for clauses, more in (
                (DID, "!about"),
                (DID_ABOUT, "about !heavy"),
                (DID_HOW, "about"),
                (DID_TO, "about"),
            )
            for kindness, did in clauses.items()
            if not (said_by_noun and kindness == "gave_advice" and clauses is not DID_HOW)
            for said, in_tones in _as_warm(did, tones)
        ),
        *(_doing(pattern, day, tones, needs) if said_by_noun else ()),
        *(_advising(pattern, day, tones, needs) if said_by_noun else ()),
    )


def _unless_doing(kindness: str, more: str, said_by_noun: bool) -> str:  # noqa: FBT001  # one of two ways
    """Return what a clause needs: nobody goes through "das Schneiden des Bruchs"."""
    noun = kindness == "worked_through_task" and "!heavy" in more and said_by_noun
    return f"{more} !doing" if noun else more


def _doing(pattern: str, day: str, tones: str, needs: str) -> Lines:
    """Return a line for what was done together: "danke für das gemeinsame Schneiden des Bruchs"."""
    dated = day if "{when}" in day else ""
    noun = f"für das gemeinsame {{of_doing}}{dated}"
    bar = "|" if day == "|" else ""
    text = pattern.replace("dafür, {did}", noun).replace(", {did}", f"{bar} {noun}")
    text = text.replace("{{", "{").replace("}}", "}")
    return (Line(text, tones, f"worked_through_task about !heavy doing {needs}".strip()),)


def _advising(pattern: str, day: str, tones: str, needs: str) -> Lines:
    """Return a line for advice, which is a thing: "danke für Ihren guten Rat zum Kurs".

    A day belongs to the talk: behind the advice it would be that of what it was about.
    """
    talk = "für das Gespräch| {when} und " if "{when}" in day else ""
    bar = "|" if day == "|" else ""
    text = pattern.replace("dafür, {did}", "für {act}").replace(
        ", {did}", f"{bar} {talk}für {{act}}"
    )
    text = text.replace("{{", "{").replace("}}", "}")
    return (Line(text, tones, f"gave_advice !heavy {needs}".strip()),)


def _as_warm(did: str, tones: str) -> tuple[tuple[str, str], ...]:
    """Return a clause with the tones that it fits: whoever was warm received one "herzlich"."""
    calm = tones.replace("w", "")
    if "freundlich" not in did or calm == tones:
        return ((did, tones),)
    warm = (did.replace("freundlich", "herzlich"), "w")
    return (warm, (did, calm)) if calm else (warm,)


def and_two(pattern: str, day: str, tones: str, needs: str) -> tuple[Line, ...]:
    """Return the same with the second thing that they did, in the same form.

    "dass Sie mir den Saal gezeigt und mir Mut gemacht haben": "haben" stands once. A clause of the
    person's own stands last.
    """
    return tuple(
        replace(one, text=text)
        for one in that(pattern, day, tones, needs)
        for text in _and_second(one.text)
    )


def _and_second(text: str) -> Iterator[str]:
    said, end = text[:-1], text[-1]
    have = " <haben/hast>"
    if said.endswith(("{how}", "{to}")):
        return
    # "für das Gespräch am Montag, für deinen guten Tipp und dafür, dass ..."
    said = said.replace(" und für {act}", ", für {act}")
    if "{of_doing}" in said or "{act}" in said:
        yield f"{said} und dafür, dass <Sie/du> {{acted_two}}{end}"
        return
    yield f"{said.removesuffix(have)} und {{acted_two}}{end}"


_SECOND: Final = {
    "{act_two}": "{naming_two}",
    "{acted_two}": "{having_two}",
}
"""Slots of a second kindness, and those in which it is worth less than a topic."""


def room_for_topic(made: Iterable[Line]) -> tuple[Lines, Lines, Lines, Lines]:
    """Return equally good lines as groups in which a topic comes before a second kindness.

    Where there is room, whoever was told of two kindnesses and a topic names the topic; without
    one, both kindnesses. So the line of two is the better wording, and worth no more than that.
    """
    two: list[Line] = []
    rest: list[Line] = []
    for one in made:
        if not any(slot in one.text for slot in _SECOND):
            rest.append(one)
            continue
        needs = one.needs.split()
        if "!roomy" not in needs:
            text = one.text
            for slot, less in _SECOND.items():
                text = text.replace(slot, less)
            two.append(replace(one, text=text, needs=" ".join(dict.fromkeys((*needs, "roomy")))))
        if "roomy" not in needs:
            rest.append(replace(one, needs=" ".join(dict.fromkeys((*needs, "!roomy")))))
    return tuple(two), (), (), tuple(rest)


_NAMED: Final = ("was_frank", "gave_advice", "encouraged", "explained_clearly")
"""What people call by a noun where something else is thanked for as well."""


def with_second(said: str, close: str, tones: str, needs: str) -> Iterator[Line]:
    """Yield thanks for ``said``, for the first thing that they did and for the second.

    Two clauses after "dafür, dass" are a heavy sentence: the first thing is a noun, or the second
    has a sentence of its own.
    """
    bar = "|" if said.endswith("|") else ""
    listed = f"{said.removesuffix('|')},{bar} {close}für {{act}} und dafür, dass <Sie/du>"
    listed = listed.replace("{{", "{").replace("}}", "}")
    for kindness in _NAMED:
        yield Line(f"{listed} {{acted_two}}.", tones, f"{kindness} !heavy {needs}")
    for one in that(f"{said} und {close}dafür, {{did}}.", "", tones, needs):
        if not one.needs.startswith(_NAMED) and not one.text.endswith("{how}."):
            further = "Gefreut hat mich auch, dass <Sie/du> {acted_two}."
            yield replace(one, text=f"{one.text} {further}")


def after_two(pattern: str, tones: str, needs: str) -> tuple[Line, ...]:
    """Return thanks for the second thing and, behind it, for the first, which ends with a clause."""
    return tuple(
        one
        for one in that(pattern, "", tones, f"then_shown {needs}")
        if one.text.endswith(("{how}.", "{to}."))
    )


def nouns(pattern: str, tones: str, needs: str) -> tuple[Line, ...]:
    """Return a line for each thing that people call by a noun: "für den Rundgang".

    Nobody makes a "Rundgang" through all that one may be shown ("die Linie 6").
    """
    text = pattern.replace("{{", "{").replace("}}", "}")
    about = "about" in needs.split()
    return tuple(
        Line(text, tones, " ".join(dict.fromkeys(f"{kindness} {needs}".split())))
        for kindness in (
            *(() if about else ("showed_around !about",)),
            *("was_frank !heavy", "gave_advice", "made_welcome"),
        )
    )


def _urged(pattern: str, tones: str, needs: str) -> Lines:
    """Return a line for what they encouraged somebody to do: "und für die Ermutigung, ..."."""
    text = pattern.replace("{{", "{").replace("}}", "}")
    return (Line(text, tones, f"encouraged about heavy {needs}"),)


def _and_further(made: Iterable[Line]) -> Iterator[Line]:
    """Yield lines that end with a clause with thanks for the second thing in a sentence more."""
    for one in made:
        if one.text.endswith(("{how}.", "{to}.")):
            again = "Danke" if "vielen" in one.text else "<Vielen Dank/Danke>"
            text = f"{one.text} {again} auch, dass <Sie/du> {{acted_two}}."
            yield replace(one, text=text, needs=f"{one.needs} roomy")


def _unless_advice(made: Iterable[Line]) -> Iterator[Line]:
    """Yield lines but those of a good advice that has a noun: "für Ihren guten Rat zum Kurs"."""
    for one in made:
        if "gave_advice" not in one.needs.split() or "{how}" in one.text:
            yield one


def news_and(needs: str, news: str, close: str = "") -> tuple[Line, ...]:
    """Return thanks for a call or message and for what they did, in one sentence.

    ``close``: what begins the second thanks: "noch einmal ", where they were thanked already.
    """
    thanks = (("danke", "wp"), ("<vielen Dank/danke>", "wpf"))
    return tuple(
        each
        for said, tones in thanks
        for each in (
            *with_second(f"{said} für {news}", close, tones, needs),
            *(
                one
                for one in _unless_advice(
                    that(f"{said} für {news} und {close}dafür, {{did}}.", "", tones, needs)
                )
                if not one.text.endswith("{to}.")
            ),
            *nouns(f"{said} für {news} und {close}für {{act}}.", tones, needs),
            *_urged(f"{said} für {news} und {close}für {{act}}.", tones, needs),
            *_and_further(
                (
                    *that(f"{said} für {news} und {close}dafür, {{did}}.", "", tones, needs),
                    *_urged(
                        f"{said} für {news} und {close}für die Ermutigung, {{to}}.", tones, needs
                    ),
                )
            ),
        )
    )


def _thanks_met(pattern: str, tones: str, whether: str) -> Iterator[Line]:
    """Yield thanks for one thing or two, where no news of theirs is thanked for as well."""
    needs = f"met !told_no !wrote {whether}"
    yield from and_two(pattern, "|", tones, needs)
    yield from that(pattern, "|", tones, needs)


_CALL: Final = "<Ihren/deinen> Anruf| {{called}}"
_OWN_CALL: Final = "Ihren persönlichen Anruf| {{called}}"
_NO_CALL: Final = "<Ihren/deinen> Anruf|"
_MESSAGE: Final = "<Ihre/deine> Nachricht|"
_OWN_MESSAGE: Final = "<Ihre/deine> persönliche Nachricht|"
NO_THANKS: Final = (
    *room_for_topic(
        (
            *news_and("told_no !no_by_phone roomy !familiar", _OWN_MESSAGE),
            *news_and("told_no !no_by_phone roomy familiar", _MESSAGE),
            *news_and("told_no !no_by_phone !roomy", _MESSAGE),
            *news_and("no_by_phone roomy !familiar", _OWN_CALL),
            *news_and("no_by_phone roomy familiar", _CALL),
            *news_and("no_by_phone !roomy", _NO_CALL),
            *news_and("wrote !told_no", _MESSAGE),
            *_thanks_met("danke, {did}.", "wp", "!thanked"),
            *_thanks_met("<vielen Dank/danke>, {did}.", "wpf", "!thanked"),
            *_thanks_met("danke noch einmal, {did}.", "wp", "thanked"),
            *_thanks_met("<vielen Dank/danke> noch einmal, {did}.", "wpf", "thanked"),
        )
    ),
    # A second thing that was told comes before the day of the call.
    tuple(with_second(f"<vielen Dank/danke> für {_NO_CALL}", "", "wpf", "no_by_phone roomy")),
    (
        *nouns(
            "<vielen Dank/danke> für <Ihre/deine> Nachricht| und {act}.",
            "wpf",
            "told_no !no_by_phone",
        ),
        *nouns("<vielen Dank/danke> für <Ihren/deinen> Anruf| und {act}.", "wpf", "no_by_phone"),
        *that(
            "<vielen Dank/danke> für <Ihren/deinen> Anruf| und dafür, {did}.",
            "",
            "wpf",
            "no_by_phone",
        ),
    ),
)
"""Thanks | for what they did, and for the news where they told it: after a no."""
HOLD_THANKS: Final = (
    *room_for_topic(news_and("wrote_hold", _MESSAGE)),
    nouns("<vielen Dank/danke> für <Ihre/deine> Nachricht| und für {act}.", "wpf", "wrote_hold"),
)
"""Thanks | for what they did, and for the news that the role is on hold."""
THANKS_ASIDE: Final = room_for_topic(
    (
        *and_two("danke, {did}.", "|", "wp", "met !thanked"),
        *and_two("<vielen Dank/danke>, {did}.", "|", "wpf", "met !thanked"),
        *and_two("danke noch einmal, {did}.", "|", "wp", "met thanked"),
        *and_two("<vielen Dank/danke> noch einmal, {did}.", "|", "wpf", "met thanked"),
        *that("danke, {did}.", "|", "wp", "met !thanked"),
        *that("<vielen Dank/danke>, {did}.", "|", "wpf", "met !thanked"),
        *that("danke noch einmal, {did}.", "|", "wp", "met thanked"),
        *that("<vielen Dank/danke> noch einmal, {did}.", "|", "wpf", "met thanked"),
    )
)
"""Thanks | when: beside an offer, which comes first."""
THANKS_NAMED: Final = (
    tuple(
        each
        for again, whether in (("", "!thanked"), (" noch einmal", "thanked"))
        for each in nouns(
            f"<vielen Dank/danke>{again}| für {{act}}.", "wpf", f"about met {whether} !roomy"
        )
    ),
)
"""The same by a noun, which is shorter."""


_ONE: Final = "!several !phoned !wrote"
"""Of one talk: the day can stand with what they did."""
_FIRST: Final = f"!thanked {_ONE}"
"""Said soon after it, and for the first time."""
_DAYLESS: Final = ("settled", "booked !roomy !settled")
"""Who needs no day to be reminded: after an outcome, or where the next one takes the room."""


_SAID: Final = frozenset({"explained_clearly", "was_frank", "encouraged", "gave_advice"})
"""Of what they did, what was said in the talk."""


def _was_said(line: Line) -> bool:
    return not _SAID.isdisjoint(line.needs.split())


def _worked(line: Line) -> bool:
    return "worked_through_task" in line.needs.split()


def _unless_worked(made: Iterable[Line]) -> Iterator[Line]:
    return (one for one in made if not _worked(one))


def _unless_talk(where: str, made: Iterable[Line]) -> Iterator[Line]:
    """Yield thanks for what they did; with room the talk is thanked for before what was said in it.

    So it is after a phone call.
    """
    for one in made:
        said = where == "roomy" and _was_said(one)
        yield replace(one, needs=f"{one.needs} !phone") if said else one


def _opening() -> Iterator[Line]:
    dated = ("roomy", "!roomy !booked !settled")
    for where, day in (*((one, "| {when}") for one in dated), *((one, "|") for one in _DAYLESS)):
        first, again = f"{where} {_FIRST}", f"{where} thanked {_ONE}"
        yield from _unless_talk(where, and_two("danke, {did}.", day, "wp", first))
        yield from _unless_talk(where, and_two("<vielen Dank/danke>, {did}.", day, "wpf", first))
        yield from _unless_talk(where, and_two("danke noch einmal, {did}.", day, "wp", again))
        yield from _unless_talk(
            where, and_two("<vielen Dank/danke> noch einmal, {did}.", day, "wpf", again)
        )
        yield from _unless_talk(where, that("danke, {did}.", day, "wp", first))
        yield from _unless_talk(where, that("<vielen Dank/danke>, {did}.", day, "wpf", first))
        yield from _unless_talk(
            where, that("<vielen Dank/danke> noch einmal, {did}.", day, "wpf", again)
        )
        yield from _unless_talk(where, that("danke noch einmal, {did}.", day, "wp", again))
    for talk, tones, how in (
        ("das Gespräch", "f", "!phone"),
        ("das Telefonat", "wpf", "phone !warm"),
        ("das Telefonat", "pf", "phone warm"),
        ("das nette Telefonat", "w", "phone warm"),
    ):
        for again, whether in (("", "!thanked"), (" noch einmal", "thanked")):
            talked = f"<vielen Dank/danke>{again} für {talk}| {{{{when}}}}"
            said = f"{talked} und dafür, {{did}}."
            needs = f"roomy {how} {whether} {_ONE}"
            yield from filter(_was_said, with_second(talked, "", tones, needs))
            yield from filter(_was_said, that(said, "", tones, needs))
    for thanks, tones, where in (
        ("danke", "wp", "!thanked"),
        ("<vielen Dank/danke>", "wpf", "!thanked"),
        ("<vielen Dank/danke> noch einmal", "wpf", "thanked"),
    ):
        for talks, many in (
            ("unsere", "!twice"),
            ("unsere", "twice !roomy"),
            ("unsere beiden", "twice roomy"),
        ):
            needs = f"several {many} {where} !phoned !wrote"
            said = f"{thanks} für {talks} Gespräche| und dafür, {{did}}."
            yield from _unless_worked(
                with_second(f"{thanks} für {talks} Gespräche|", "", tones, needs)
            )
            yield from _unless_worked(that(said, "", tones, needs))
        # A day of working along was no talk.
        for talks, many in (("das Gespräch", "twice roomy"), ("unsere Gespräche", "!twice roomy")):
            needs = f"several {many} {where} !phoned !wrote"
            said = f"{thanks} für {talks}| und dafür, {{did}}."
            yield from filter(_worked, and_two(said, "", tones, needs))
            yield from filter(_worked, that(said, "", tones, needs))
        needs = f"several !roomy {where} !phoned !wrote"
        yield from filter(_worked, and_two(f"{thanks}, {{did}}.", "|", tones, needs))
        yield from filter(_worked, that(f"{thanks}, {{did}}.", "|", tones, needs))
        needs = f"{where} !several !phoned !wrote"
        said = f"{thanks} für {{{{act_two}}}}| {{{{when}}}} und dafür, {{did}}."
        yield from after_two(said, tones, needs)
    for needs, news in (("phoned", _CALL), ("wrote !phoned", _MESSAGE)):
        yield from news_and(f"{needs} !thanked", news)
        yield from news_and(f"{needs} thanked", news, "noch einmal ")


def _talks() -> Iterator[tuple[str, str, str]]:
    """Yield thanks for one talk, with its topic: (text, tones, needs)."""
    for talk, tones, how in (
        ("das Gespräch", "pf", "!phone"),
        ("das gute Gespräch", "w", "!phone"),
        ("das Telefonat", "pf", "phone"),
        ("das Telefonat", "w", "phone !warm"),
        ("das nette Telefonat", "w", "phone warm"),
    ):
        for again, whether in (("", "!thanked"), (" noch einmal", "thanked")):
            talked = f"<vielen Dank/danke>{again} für {talk}| {{when}}| {{of_thing}}"
            yield talked, tones, f"roomy {how} {whether} !cold {_ONE}"


_TALK_TOLD: Final = tuple(
    each
    for talked, tones, needs in _talks()
    for each in filter(
        _was_said,
        (
            *nouns(f"{talked} und für {{act}}.", tones, f"about !heavy {needs}"),
            *_unless_advice(
                that(
                    f"{talked.replace('{', '{{').replace('}', '}}')} und dafür, {{did}}.",
                    "",
                    tones,
                    f"about {needs}",
                )
            ),
        ),
    )
)
TALK_TOLD: Final = (
    tuple(one for one in _TALK_TOLD if "gave_advice" in one.needs.split()),
    *((),) * 8,
    tuple(one for one in _TALK_TOLD if "gave_advice" not in one.needs.split()),
)
"""Thanks | when | the topic, and what they said: where a sentence of the topic has no room.

The places left empty make that sentence the better one; but thanks for advice have "das Gespräch"
in them, which would be said twice.
"""


WELCOME_TOLD: Final = (
    tuple(
        Line(
            text.format(day, "<interessante/spannende>"),
            needs=f"{kindness} !about !cold !grave {_ONE}",
        )
        for kindness, text in (
            *(
                (kindness, "<vielen Dank/danke> für {{act}}{} und das {} Gespräch {{of_thing}}.")
                for kindness in ("made_welcome", "showed_around")
            ),
            *(
                (
                    kindness,
                    "<vielen Dank/danke> für das {1} Gespräch{0} {{of_thing}} und für {{act}}.",
                )
                for kindness in ("was_frank", "gave_advice", "encouraged")
            ),
        )
        for day in ("| {when}|", "||")
    ),
)
"""Thanks | when | for what needs no words of its own and for the topic, in one sentence."""
RECRUITER_TALK_TOLD: Final = (
    tuple(
        each
        for talk, tones, needs in (
            ("das gute Gespräch", "w", "warm !phone"),
            ("das nette Telefonat", "w", "warm phone"),
            ("das Gespräch", "w", "!warm !phone"),
            ("das Telefonat", "w", "!warm phone"),
            ("das Gespräch", "pf", "!phone"),
            ("das Telefonat", "pf", "phone"),
        )
        for each in (
            *nouns(
                f"<vielen Dank/danke> für {talk}| {{{{when}}}}| {{{{of_thing}}}} und für {{{{act}}}}.",
                tones,
                f"met !phoned !several !heavy {needs}",
            ),
            *_unless_advice(
                that(
                    f"<vielen Dank/danke> für {talk}| {{{{when}}}}| {{{{of_thing}}}} und dafür, {{did}}.",
                    "",
                    tones,
                    f"about met !phoned !several {needs}",
                )
            ),
        )
    ),
)
"""The same to one's own recruiter."""


def _for_all(pattern: str, tones: str, needs: str) -> tuple[Line, ...]:
    """Return thanks "für {act}"; what was gone through together is said with its verb."""
    day = " {when}" if "{when}" in pattern else ""
    with_verb = pattern.replace(f"für {{act}}{day}", "dafür, {did}")
    with_verb = re.sub(r"\{(?!did)(\w+)\}", r"{{\1}}", with_verb)
    worked = that(with_verb, day, tones, needs)
    return (
        Line(pattern, tones, f"{needs} !worked_through_task".strip()),
        *(one for one in worked if one.needs.startswith("worked_through_task ")),
    )


def _again(whether: str, said: str, tones: str) -> Iterator[Line]:
    """Yield thanks of who starts soon, beside that they look forward to it."""
    yield from nouns(f"{said} für {{act}}| {{when}}.", tones, f"!about {whether}")
    yield from nouns(f"{said}| für {{act}}.", tones, f"about {whether}")
    yield from and_two(f"{said}, {{did}}.", "|", tones, f"roomy {whether}")
    yield from that(f"{said}, {{did}}.", "|", tones, whether)


_OPENING: Final = (
    (
        (
            *_opening(),
            Line(
                "danke für {act} beim Gespräch| {when} über die Stelle als {role}.",
                "wp",
                "!both_know !wants_role !thanked",
            ),
            Line(
                "<vielen Dank/danke> für {act} beim Gespräch| {when} über die Stelle als {role}.",
                needs="!both_know !wants_role !thanked",
            ),
            Line(
                "<vielen Dank/danke> noch einmal für {act} beim Gespräch| {when} über die Stelle als {role}.",
                needs="!both_know !wants_role thanked",
            ),
        )
    ),
    (
        *(
            Line(
                f"<vielen Dank/danke> für {said}.",
                needs=f"{kindness} !about !several !phoned !wrote {how}".strip(),
            )
            for kindness in ("showed_around", "made_welcome", *sorted(_SAID))
            for said, how in (
                # The day of what was said is that of the talk.
                (
                    ("das Gespräch| {when} und {act}", "!phone"),
                    ("das Telefonat| {when} und {act}", "phone"),
                )
                if kindness in _SAID
                else (("{act}| {when}", ""),)
            )
        ),
        *nouns(
            "<vielen Dank/danke> für unsere Gespräche| und {act}.",
            "wpf",
            "several !phoned !wrote",
        ),
        *nouns(
            "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called} und {act}.", "wpf", "phoned"
        ),
        *nouns(
            "<vielen Dank/danke> für <Ihre/deine> Nachricht| und {act}.", "wpf", "wrote !phoned"
        ),
    ),
    (
        *that("<vielen Dank/danke>, {did}.", "|", "wpf", "several !roomy !thanked !phoned !wrote"),
        *nouns("<vielen Dank/danke>| für {act}.", "wpf", "booked !roomy"),
        *nouns("<vielen Dank/danke>| für {act}.", "wpf", "settled"),
    ),
    Line("<vielen Dank/danke>| für {act}.", needs="!worked_through_task"),
)
OPENING_ASIDE: Final = (*room_for_topic(_OPENING[0]), *_OPENING[1:])
"""The same where another part says the interest, so that a topic comes before a second kindness."""


THANKS: Final = Thanks(
    acts=ACTS,
    infinitive=r"(?P<to>(?:\S[^.!?;]*[ ,])?(?:zu [a-zäöüß]+n|[a-zäöüß]+zu[a-zäöüß]+n))",
    asked={
        kindness: f"dass <Sie/du> {did.format(when='').strip()}"
        for kindness, did in {
            **DID_ABOUT,
            "encouraged": "mir so viel Mut zu {{what}} gemacht <haben/hast>",
        }.items()
    },
    dative=frozenset({"encouraged", "gave_advice"}),
    talk="das Gespräch {when} und für ",
    thank="dank",
    opening=_OPENING,
    thanks=(
        (
            *that("und danke, {did}!", "", "w", ""),
            *that("danke, {did}.", "", "p", ""),
            *that("<vielen Dank/danke>, {did}.", "", "pf", ""),
        ),
        Line("danke für {act}!", "wp"),
        Line("<vielen Dank/danke> für {act}.", "pf"),
    ),
    valued=(
        (
            *that("danke auch, {did}.", "", "wp", "met !told_no"),
            *that("<vielen Dank/danke> auch, {did}.", "", "wpf", "met !told_no"),
        ),
        Line("danke auch für {act}.", needs="met !told_no"),
        Line("sehr geschätzt habe ich {act}.", needs="met told_no"),
    ),
    no_news=(),
    no_heard=(),
    again=(
        (
            *_again("thanked", "danke noch einmal", "wp"),
            *_again("thanked", "<vielen Dank/danke> noch einmal", "wpf"),
            *_again("!thanked", "danke", "wp"),
            *_again("!thanked", "<vielen Dank/danke>", "wpf"),
        ),
        Line("<vielen Dank/danke> noch einmal| für {act}.", needs="thanked"),
        Line("<vielen Dank/danke>| für {act}.", needs="!thanked"),
    ),
    recruiter=(
        (
            *_for_all("danke für <Ihren/deinen> Anruf| {called} und für {act}.", "wp", "phoned"),
            *_for_all(
                "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called} und für {act}.",
                "pf",
                "phoned",
            ),
            *that("danke, {did}.", "| {when}", "w", "met !phoned !warm"),
            *that("danke, {did}.", "| {when}", "w", "warm met !phoned !phone"),
            *that("danke, {did}.", "| {when}", "p", "met !phoned"),
            *(
                each
                for talk, where in (("gute Gespräch", "!phone"), ("nette Telefonat", "phone"))
                for each in (
                    *_unless_advice(
                        that(
                            f"danke für das {talk}| {{{{when}}}} und dafür, {{did}}.",
                            "",
                            "w",
                            f"warm met !phoned {where}",
                        )
                    ),
                    Line(
                        f"danke für das {talk}| {{when}} und für {{act}}.",
                        "w",
                        f"gave_advice !heavy warm met !phoned {where}",
                    ),
                )
            ),
            *that("vielen Dank, {did}.", "| {when}", "f", "met !phoned"),
            Line(
                "danke für <Ihre/deine> Unterstützung| bei der Stelle als {role} und besonders für {act}.",
                needs="!met !phoned",
            ),
        ),
        "danke für <Ihre/deine> Unterstützung| und besonders für {act}.",
    ),
    unmet=(
        (
            "<vielen Dank/danke> für <Ihre/deine> Hilfe| rund um mein Gespräch {when} zur Stelle als {role} und besonders für {act}.",
        ),
        "<vielen Dank/danke> für {act}| vor meinem Gespräch {when} zur Stelle als {role}.",
        "<vielen Dank/danke> für <Ihre/deine> Hilfe| bei meiner Bewerbung als {role} und besonders für {act}.",
        "<vielen Dank/danke> für {act}| bei meiner Bewerbung.",
    ),
    connected=(
        (
            *_for_all(
                "danke, dass wir uns vernetzt haben, und noch einmal für {act} {when}.",
                "wpf",
                "met !connected_long",
            ),
            *_for_all(
                "noch einmal <vielen Dank/danke> für {act} {when}.", "wpf", "met connected_long"
            ),
        ),
        Line(
            "danke, dass wir uns vernetzt haben, und noch einmal für {act}.",
            needs="!connected_long",
        ),
        Line("noch einmal <vielen Dank/danke> für {act}.", needs="connected_long"),
    ),
    invited=(
        _for_all("danke für die Einladung und noch einmal für {act} {when}.", "wpf", "met"),
        "danke für die Einladung und noch einmal für {act}.",
    ),
    wrote=(
        _for_all(
            "danke noch einmal für <Ihre/deine> Nachricht und für {act} {when}.", "wpf", "met"
        ),
        "danke noch einmal für <Ihre/deine> Nachricht und für {act}.",
    ),
    explained=(
        (
            Line(
                "<vielen Dank/danke>, dass <Sie/du> mir| {when}| so klar erklärt <haben/hast>, {clause}.",
                needs="explained_clearly both_know !several !thanked",
            ),
            Line(
                "noch einmal <vielen Dank/danke>, dass <Sie/du> mir| {when}| so klar erklärt <haben/hast>, {clause}.",
                needs="explained_clearly both_know !several thanked",
            ),
            Line(
                "<vielen Dank/danke> für das Gespräch| {when} zur Stelle als {role}| und dafür, dass <Sie/du> mir so klar erklärt <haben/hast>, {clause}.",
                needs="explained_clearly !both_know !several !thanked",
            ),
        ),
    ),
)
