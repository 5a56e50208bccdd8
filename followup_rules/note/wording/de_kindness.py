# ruff: noqa: E501  # a wording is read in one line
"""German thanks for what somebody did. The first side says Sie, the second du."""

from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line
from followup_rules.note.wording.kindness import Acts, Thanks

ACTS: Final[Acts] = {
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
            "<Ihren/deinen> Zuspruch",
            "<Ihre/deine> ermutigenden Worte zu {what}",
            "<Ihre/deine> ermutigenden Worte dazu, {how}",
            "die Ermutigung, {to}",
        ),
        "gave_advice": (
            "<Ihren/deinen> Rat",
            "<Ihre/deine> guten Ratschläge",
            "<Ihren/deinen> Rat zu {what}",
            "<Ihre/deine> guten Ratschläge zu {what}",
            "<Ihren/deinen> Rat dazu, {how}",
        ),
        "showed_around": ("den Rundgang", "den Rundgang durch {what}", "den Einblick darin, {how}"),
        "worked_through_task": (
            "die gemeinsame Arbeit an der Aufgabe",
            "den gemeinsamen Blick auf {what}",
            "den gemeinsamen Blick darauf, {how}",
        ),
    },
}
DID: Final = {
    "explained_clearly": "mir{when} alles so klar erklärt <haben/hast>",
    "was_frank": "{when} so offen mit mir gesprochen <haben/hast>",
    "made_welcome": "mich{when} so freundlich empfangen <haben/hast>",
    "encouraged": "mir{when} so viel Mut gemacht <haben/hast>",
    "gave_advice": "mir{when} so <gute Ratschläge/gute Tipps> gegeben <haben/hast>",
    "showed_around": "mich{when} herumgeführt <haben/hast>",
    "worked_through_task": "{when} die Aufgabe mit mir durchgegangen <sind/bist>",
}
"""Clauses after "dass Sie", with a place for the day."""
DID_ABOUT: Final = {
    "explained_clearly": "mir{when} {{what}} so klar erklärt <haben/hast>",
    "was_frank": "{when} so offen mit mir über {{what}} gesprochen <haben/hast>",
    "encouraged": "mir{when} so viel Mut {{zu_what}} gemacht <haben/hast>",
    "gave_advice": "mir{when} {{zu_what}} so <gute Ratschläge/gute Tipps> gegeben <haben/hast>",
    "showed_around": "mir{when} {{what}} gezeigt <haben/hast>",
    "worked_through_task": "{when} {{what}} mit mir durchgegangen <sind/bist>",
}
"""The same with what it was about. ``{what}`` is an accusative, with ``zu`` a dative."""
DID_HOW: Final = {
    "explained_clearly": "mir{when} so klar erklärt <haben/hast>, {{how}}",
    "was_frank": "{when} so offen mit mir darüber gesprochen <haben/hast>, {{how}}",
    "encouraged": "mir{when} Mut gemacht <haben/hast>, als es darum ging, {{how}}",
    "gave_advice": "mir{when} so <gute Ratschläge/gute Tipps> dazu gegeben <haben/hast>, {{how}}",
    "showed_around": "mir{when} gezeigt <haben/hast>, {{how}}",
    "worked_through_task": "{when} mit mir durchgegangen <sind/bist>, {{how}}",
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
    return tuple(
        Line(
            pattern.format(did=" ".join(("dass <Sie/du>", said.format(when=day).strip()))),
            in_tones,
            f"{kindness} {more} {needs}".strip(),
        )
        for clauses, more in (
            (DID, "!about"),
            (DID_ABOUT, "about !heavy"),
            (DID_HOW, "about"),
            (DID_TO, "about"),
        )
        for kindness, did in clauses.items()
        for said, in_tones in _as_warm(did, tones)
    )


def _as_warm(did: str, tones: str) -> tuple[tuple[str, str], ...]:
    """Return a clause with the tones that it fits: whoever was warm received one "herzlich"."""
    calm = tones.replace("w", "")
    if "freundlich" not in did or calm == tones:
        return ((did, tones),)
    warm = (did.replace("freundlich", "herzlich"), "w")
    return (warm, (did, calm)) if calm else (warm,)


def and_two(pattern: str, day: str, tones: str, needs: str) -> tuple[Line, ...]:
    """Return the same with the second thing that they did; a clause of their own stands last."""
    return tuple(
        replace(one, text=f"{one.text[:-1]}, und für {{act_two}}.")
        for one in that(pattern, day, tones, needs)
        if not one.text.endswith(("{how}.", "{to}."))
    )


NO_THANKS: Final = (
    (
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Nachricht| und für {act}.",
            needs="told_no !no_by_phone",
        ),
        Line(
            "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called} und für {act}.",
            needs="no_by_phone",
        ),
        Line(
            "danke für <Ihren/deinen> Anruf| {called} und für {act}.",
            "wp",
            "no_by_phone",
        ),
        Line(
            "danke für <Ihre/deine> Nachricht| und für {act}.",
            "wp",
            "told_no !no_by_phone",
        ),
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Nachricht,| für {act} und {act_two}.",
            needs="told_no !no_by_phone !heavy",
        ),
        Line(
            "<vielen Dank/danke> für <Ihren/deinen> Anruf,| für {act} und {act_two}.",
            needs="no_by_phone !heavy",
        ),
        *and_two("danke noch einmal, {did}.", "|", "wp", "met !told_no"),
        *and_two("<vielen Dank/danke> noch einmal, {did}.", "|", "wpf", "met !told_no"),
        *that("danke noch einmal, {did}.", "|", "wp", "met !told_no"),
        *that("<vielen Dank/danke> noch einmal, {did}.", "|", "wpf", "met !told_no"),
    ),
    (
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Nachricht| und {act}.",
            needs="told_no !no_by_phone",
        ),
        Line("<vielen Dank/danke> für <Ihren/deinen> Anruf| und {act}.", needs="no_by_phone"),
    ),
)
"""Thanks | for what they did, and for the news where they told it: after a no."""
THANKS_ASIDE: Final = (
    (
        *and_two("danke auch, {did}.", "|", "wp", "met"),
        *and_two("<vielen Dank/danke> auch, {did}.", "|", "wpf", "met"),
        *that("danke auch, {did}.", "|", "wp", "met !offer_by_other"),
        *that("<vielen Dank/danke> auch, {did}.", "|", "wpf", "met !offer_by_other"),
        *that("herzlichen Dank auch, {did}.", "|", "f", "met !offer_by_other"),
        *that("danke noch einmal, {did}.", "|", "wp", "met offer_by_other"),
        *that("<vielen Dank/danke> noch einmal, {did}.", "|", "wpf", "met offer_by_other"),
    ),
)
"""Thanks | when: beside an offer, which comes first."""


_ONE: Final = "!several !phoned !wrote"
"""Of one talk: the day can stand with what they did."""
_FIRST: Final = f"!thanked {_ONE}"
"""Said soon after it, and for the first time."""

THANKS: Final = Thanks(
    acts=ACTS,
    infinitive=r"(?P<to>(?:\S[^.!?;]*[ ,])?(?:zu [a-zäöüß]+n|[a-zäöüß]+zu[a-zäöüß]+n))",
    asked={
        kindness: f"dass <Sie/du> {did.format(when='').strip()}"
        for kindness, did in {
            **DID_ABOUT,
            "encouraged": "mir so viel Mut zu {{what}} gemacht <haben/hast>",
            "gave_advice": "mir zu {{what}} so <gute Ratschläge/gute Tipps> gegeben <haben/hast>",
        }.items()
    },
    dative=frozenset({"encouraged", "gave_advice"}),
    talk="das Gespräch {when} und für ",
    thank="dank",
    opening=(
        (
            Line(
                "<vielen Dank/danke> für {act}| {when} und für {act_two}.",
                needs="!about !several !thanked !phoned",
            ),
            Line(
                "<vielen Dank/danke> für {act}| {when} und für {act_two}.",
                needs="about showed_around !several !thanked !phoned",
            ),
            Line(
                "noch einmal <vielen Dank/danke> für {act}| {when} und für {act_two}.",
                needs="!about !several thanked !phoned",
            ),
            Line(
                "noch einmal <vielen Dank/danke> für {act}| {when} und für {act_two}.",
                needs="about showed_around !several thanked !phoned",
            ),
            *(
                Line(
                    f"{thanks} für das Gespräch| {{when}}, vor allem für {{act}} und {{act_two}}.",
                    needs=f"{where} {more} !phoned",
                )
                for thanks, where in (
                    ("<vielen Dank/danke>", "!thanked"),
                    ("noch einmal <vielen Dank/danke>", "thanked"),
                )
                for more in ("several", "about !showed_around !several")
            ),
            *and_two("danke, {did}.", "| {when}", "wp", _FIRST),
            *and_two("<vielen Dank/danke>, {did}.", "| {when}", "wpf", _FIRST),
            *and_two(
                "<vielen Dank/danke> noch einmal, {did}.", "| {when}", "wpf", f"thanked {_ONE}"
            ),
            *that("danke, {did}.", "| {when}", "wp", _FIRST),
            *that("danke, {did}!", "| {when}", "w", f"familiar {_FIRST}"),
            *that("<vielen Dank/danke>, {did}.", "| {when}", "wpf", _FIRST),
            *that("herzlichen Dank, {did}.", "| {when}", "f", _FIRST),
            *that("noch einmal <vielen Dank/danke>, {did}.", "| {when}", "wpf", f"thanked {_ONE}"),
            *that("<vielen Dank/danke> noch einmal, {did}.", "| {when}", "wpf", f"thanked {_ONE}"),
            *that("danke noch einmal, {did}.", "| {when}", "wp", f"thanked {_ONE}"),
            # After an outcome nobody needs the day to be reminded.
            *that("<vielen Dank/danke>, {did}.", "|", "wpf", f"settled {_FIRST}"),
            *that("danke, {did}.", "|", "wp", f"settled {_FIRST}"),
            *that("<vielen Dank/danke> noch einmal, {did}.", "|", "wpf", f"settled thanked {_ONE}"),
            *that(
                "danke für das Gespräch| {{when}} und dafür, {did}.",
                "",
                "wp",
                "several !thanked !phoned !wrote",
            ),
            *that(
                "<vielen Dank/danke> für das Gespräch| {{when}} und dafür, {did}.",
                "",
                "wpf",
                "several !thanked !phoned !wrote",
            ),
            *that(
                "noch einmal <vielen Dank/danke> für das Gespräch| {{when}} und dafür, {did}.",
                "",
                "wpf",
                "several thanked !phoned !wrote",
            ),
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
                "noch einmal <vielen Dank/danke> für {act} beim Gespräch| {when} über die Stelle als {role}.",
                needs="!both_know !wants_role thanked",
            ),
            Line(
                "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called} und für {act} {when}.",
                needs="phoned !about !several !thanked",
            ),
            Line(
                "danke für <Ihren/deinen> Anruf| {called} und für {act} {when}.",
                "wp",
                needs="phoned !about !several !thanked",
            ),
            Line(
                "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called} und für {act}.",
                needs="phoned about !thanked",
            ),
            Line(
                "danke für <Ihren/deinen> Anruf| {called} und für {act}.",
                "wp",
                needs="phoned about !thanked",
            ),
            Line(
                "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called} und noch einmal für {act} {when}.",
                needs="phoned !about !several thanked",
            ),
            Line(
                "danke für <Ihren/deinen> Anruf| {called} und noch einmal für {act} {when}.",
                "wp",
                needs="phoned !about !several thanked",
            ),
            Line(
                "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called} und noch einmal für {act}.",
                needs="phoned about thanked",
            ),
            Line(
                "danke für <Ihren/deinen> Anruf| {called} und noch einmal für {act}.",
                "wp",
                needs="phoned about thanked",
            ),
            Line(
                "<vielen Dank/danke> für <Ihre/deine> Nachricht| und für {act} {when}.",
                needs="wrote !phoned !about !several !thanked",
            ),
            Line(
                "danke für <Ihre/deine> Nachricht| und für {act} {when}.",
                "wp",
                needs="wrote !phoned !about !several !thanked",
            ),
            Line(
                "<vielen Dank/danke> für <Ihre/deine> Nachricht| und für {act}.",
                needs="wrote !phoned about !thanked",
            ),
            Line(
                "danke für <Ihre/deine> Nachricht| und für {act}.",
                "wp",
                needs="wrote !phoned about !thanked",
            ),
            Line(
                "<vielen Dank/danke> für <Ihre/deine> Nachricht| und noch einmal für {act} {when}.",
                needs="wrote !phoned !about !several thanked",
            ),
            Line(
                "danke für <Ihre/deine> Nachricht| und noch einmal für {act} {when}.",
                "wp",
                needs="wrote !phoned !about !several thanked",
            ),
            Line(
                "<vielen Dank/danke> für <Ihre/deine> Nachricht| und noch einmal für {act}.",
                needs="wrote !phoned about thanked",
            ),
            Line(
                "danke für <Ihre/deine> Nachricht| und noch einmal für {act}.",
                "wp",
                needs="wrote !phoned about thanked",
            ),
        ),
        (
            Line("<vielen Dank/danke> für {act}| {when}.", needs="!about !several !phoned !wrote"),
            Line(
                "<vielen Dank/danke> für <Ihre/deine> Zeit| {when} und für {act}.",
                needs="about !several !phoned !wrote",
            ),
            Line(
                "<vielen Dank/danke> für <Ihre/deine> Zeit| {when} und für {act}.",
                needs="several !phoned !wrote",
            ),
            Line(
                "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called} und {act}.", needs="phoned"
            ),
            Line(
                "<vielen Dank/danke> für <Ihre/deine> Nachricht| und {act}.", needs="wrote !phoned"
            ),
        ),
        "<vielen Dank/danke> für {act}| in unserem Gespräch.",
    ),
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
            Line(
                "schade, dass es nicht geklappt hat, aber {act} habe ich sehr geschätzt.",
                "wp",
                "met told_no",
            ),
            Line(
                "leider hat es nicht geklappt, doch {act} habe ich sehr geschätzt.",
                "f",
                "met told_no",
            ),
            *that("danke auch, {did}.", "", "wp", "met !told_no"),
            *that("<vielen Dank/danke> auch, {did}.", "", "wpf", "met !told_no"),
        ),
        Line("danke auch für {act}.", needs="met !told_no"),
        Line("sehr geschätzt habe ich {act}.", needs="met told_no about"),
    ),
    no_news=(
        (
            Line(
                "danke, dass <Sie/du> {called} selbst angerufen <haben/hast>.| Schade, dass es diesmal nicht geklappt hat,| aber {act} habe ich sehr geschätzt.",
                "wp",
                "no_by_phone",
            ),
            Line(
                "<vielen Dank/danke> für <Ihren/deinen> Anruf {called}.| Leider hat es nicht geklappt,| doch {act} habe ich sehr geschätzt.",
                "f",
                "no_by_phone",
            ),
            Line(
                "danke für <Ihre/deine> persönliche Nachricht.| Schade, dass es nicht geklappt hat,| aber {act} habe ich sehr geschätzt.",
                "wp",
                "told_no !no_by_phone",
            ),
            Line(
                "danke, dass <Sie/du> mir Bescheid gegeben <haben/hast>.| Diesmal hat es leider nicht geklappt,| aber {act} habe ich sehr geschätzt.",
                "wp",
                "told_no !no_by_phone",
            ),
            Line(
                "<vielen Dank/danke> für <Ihre/deine> Nachricht.| Leider hat es nicht geklappt,| doch {act} habe ich sehr geschätzt.",
                "f",
                "told_no !no_by_phone",
            ),
        ),
    ),
    no_heard=(
        (
            Line(
                "schade, dass es mit der Stelle nicht geklappt hat.| Das Gespräch {when} hat mir trotzdem gefallen;| danke auch für {act}!",
                "wp",
                "!told_no met",
            ),
            Line(
                "auch wenn es mit der Stelle nicht geklappt hat,| denke ich gern an unser Gespräch {when} zurück.| <Vielen Dank/Danke> auch für {act}.",
                "f",
                "!told_no met",
            ),
        ),
    ),
    again=(
        (
            Line("danke noch einmal für {act}| {when}.", "wp", "!about"),
            Line("noch einmal <vielen Dank/danke> für {act}| {when}.", needs="!about"),
            Line("danke noch einmal| für {act}.", "wp", "about"),
            Line("noch einmal <vielen Dank/danke>| für {act}.", needs="about"),
        ),
        "noch einmal <vielen Dank/danke> für {act}| in unserem Gespräch.",
    ),
    recruiter=(
        (
            Line("danke für <Ihren/deinen> Anruf| {called} und für {act}.", "wp", "phoned"),
            Line(
                "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called} und für {act}.",
                "pf",
                "phoned",
            ),
            *that("danke, {did}.", "| {when}", "wp", "met !phoned"),
            *that(
                "danke für das gute Gespräch| {{when}} und dafür, {did}.",
                "",
                "w",
                "warm met !phoned",
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
            Line(
                "danke, dass wir uns vernetzt haben, und noch einmal für {act} {when}.",
                needs="met !connected_long",
            ),
            Line("noch einmal <vielen Dank/danke> für {act} {when}.", needs="met connected_long"),
        ),
        Line(
            "danke, dass wir uns vernetzt haben, und noch einmal für {act}.",
            needs="!connected_long",
        ),
        Line("noch einmal <vielen Dank/danke> für {act}.", needs="connected_long"),
    ),
    invited=(
        Line("danke für die Einladung und noch einmal für {act} {when}.", needs="met"),
        "danke für die Einladung und noch einmal für {act}.",
    ),
    wrote=(
        Line("danke noch einmal für <Ihre/deine> Nachricht und für {act} {when}.", needs="met"),
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
