# ruff: noqa: E501  # a wording is read in one line
"""German notes: what was spoken of, and what excites."""

from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.de.shaping import one_talk, unless_ahead, unless_cold, unless_said

# --- Thanks with the topic in them --------------------------------------------------------------

TALK_AND_TOPIC: Final[Versions] = (
    spread(
        lines(
            "w",
            "warm !phone !several !thanked",
            "danke für das nette Gespräch| {when}| {of_thing}.",
            "danke für das gute Gespräch| {when}| {of_thing}.",
        ),
        lines(
            "w",
            "!several thanked !phone !grave",
            "<vielen Dank/danke> noch einmal für das gute Gespräch| {when}| {of_thing}.",
        ),
        lines(
            "wpf",
            "!several !thanked phone",
            "<vielen Dank/danke> für das Telefonat| {when}| {of_thing}.",
        ),
        lines(
            "wpf",
            "!several thanked phone",
            "<vielen Dank/danke> noch einmal für das Telefonat| {when}| {of_thing}.",
        ),
        lines(
            "wpf",
            "several !twice",
            "<vielen Dank/danke> für unsere Gespräche,| zuletzt| {of}.",
        ),
        lines(
            "wpf",
            "several twice",
            "<vielen Dank/danke> für unsere beiden Gespräche,| zuletzt| {of}.",
        ),
    ),
    lines(
        "wpf",
        "!several !thanked !phone",
        "<vielen Dank/danke> für das Gespräch| {when}| {of_thing}.",
        # A clause stands last.
        "<vielen Dank/danke> für das Gespräch| {when},| vor allem {of}.",
    ),
    lines(
        "wpf",
        "!several thanked !phone",
        "<vielen Dank/danke> noch einmal für das Gespräch| {when}| {of_thing}.",
    ),
)
ENJOYED_TOPIC: Final[Versions] = (
    spread(
        lines(
            "w",
            "on_site !several !known",
            "es war schön, <Sie/dich> {when} kennenzulernen| und {of_told} zu reden.",
        ),
        lines(
            "w",
            "!several",
            "ich habe mich {when} sehr gern mit <Ihnen/dir>| {of_told} unterhalten.",
            "es war schön, {when} mit <Ihnen/dir>| {of_told} zu reden.",
        ),
    ),
)

# --- What was spoken of, what excites ------------------------------------------------------------

_BOTH: Final = one_talk(
    spread(
        lines(
            "w",
            "familiar",
            "unser Gespräch {of_both} hat mir richtig gut gefallen.",
            "es hat richtig Spaß gemacht, mit dir {of_both} zu reden.",
        ),
        lines("w", "warm !familiar", "unser Gespräch {of_both} hat mir viel Freude gemacht."),
        lines("wp", "!familiar", "unser Gespräch {of_both} fand ich sehr interessant."),
        lines("p", "familiar", "ich habe mich gern mit dir {of_both} unterhalten."),
        lines("f", "", "unser Gespräch {of_both} fand ich sehr interessant."),
    )
)
_CLAUSE_AND_TWO: Final = (
    Line(
        "ich fand es interessant zu hören, {clause}, und gut, dass wir auch {of_two} gesprochen haben.",
        "wp",
    ),
    Line(
        "es war sehr interessant zu hören, {clause}, und gut, dass wir auch {of_two} gesprochen haben.",
        "f",
    ),
)
_TOLD: Final = one_talk(
    spread(
        lines("w", "warm !familiar", "unser Gespräch {of_thing} hat mir viel Freude gemacht."),
        lines(
            "w",
            "familiar",
            "unser Gespräch {of_thing} fand ich richtig spannend.",
            "unser Gespräch {of_thing} hat mir richtig gut gefallen.",
            "es hat richtig Spaß gemacht, mit dir {of_told} zu reden.",
            "unser Gespräch darüber, {clause}, hat mir richtig gut gefallen.",
        ),
        lines(
            "w",
            "familiar several",
            "das Gespräch {of_thing} fand ich richtig spannend.",
        ),
        lines(
            "wp",
            "!familiar",
            "unser Gespräch {of_thing} fand ich sehr interessant.",
            "unser Gespräch {of_thing} hat mir gut gefallen.",
        ),
        # Beside "das Gespräch über die Stelle als ...".
        *(
            lines(
                "wpf",
                f"{where} !several !both_know !familiar",
                "besonders gefallen hat mir der Austausch {of_thing}.",
            )
            for where in ("!wants_role", "wants_role booked")
        ),
        # Beside "unsere Gespräche".
        lines("wpf", "!familiar several", "der Austausch {of_thing} hat mir gut gefallen."),
        lines("wp", "!familiar", "unser Gespräch darüber, {clause}, hat mir sehr gefallen."),
        lines(
            "p",
            "familiar",
            "ich habe mich gern mit dir {of_told} unterhalten.",
            "unser Gespräch {of_thing} fand ich spannend.",
            "unser Gespräch darüber, {clause}, fand ich spannend.",
        ),
        lines("p", "familiar several", "das Gespräch {of_thing} fand ich spannend."),
        lines("f", "", "unser Gespräch {of_thing} fand ich sehr interessant."),
        lines("f", "!familiar", "unser Gespräch {of_thing} hat mir gut gefallen."),
        lines("f", "familiar", "besonders interessant fand ich unser Gespräch {of_thing}."),
        lines("f", "familiar several", "das Gespräch {of_thing} fand ich sehr interessant."),
        lines("f", "", "unser Gespräch darüber, {clause}, fand ich sehr interessant."),
        lines("wpf", "", "gut, dass wir auch über {explained} gesprochen haben."),
    )
)
_TOLD_LAST: Final = one_talk(
    (
        Line("an unser Gespräch {of_thing} denke ich gern zurück.", "wpf", "!familiar !several"),
        Line("unser Gespräch {of_thing} war sehr interessant.", "wpf", "!familiar"),
        Line("unser Gespräch {of_thing} war richtig spannend.", "w", "familiar"),
        Line("unser Gespräch {of_thing} war spannend.", "p", "familiar"),
    )
)
_TOLD_CLAUSE: Final = one_talk(
    (
        Line("besonders gefallen hat mir unser Gespräch {of}.", "wpf", "!familiar"),
        Line("besonders Spaß gemacht hat mir unser Gespräch {of}.", "wp", "familiar"),
    )
)
"""What may have a clause at its end."""
_EXCITES: Final = (
    (
        Line("{Excites_sg} würde mich sehr reizen.", "wpf", "wants_company !cold !grave"),
        Line("besonders reizen würde mich {excites_sg}.", "wp", "wants_company !cold !grave"),
        Line("{Excites_sg} spricht mich sehr an.", "wpf", "wants_company !cold grave !peer"),
    ),
    (
        Line("besonders gefällt mir, {excites_clause}.", "wp", "wants_company !cold"),
        Line("{Excites} fände ich richtig gut.", "wp", "wants_company !cold familiar"),
        Line("{Excites} fände ich besonders reizvoll.", "wpf", "wants_company !cold !familiar"),
        Line("mich interessiert besonders, {excites_clause}.", needs="wants_company"),
    ),
    Line("besonders gut finde ich eines: {excites_one}.", "wp", "wants_company !cold"),
    Line("mich interessiert besonders eines: {excites_one}.", "f", "wants_company"),
)
_BESIDE_A_DAY: Final = tuple(
    tuple(
        Line(one.text, one.tones, f"{one.needs} {where}")
        for one in equally_good(entry)
        if isinstance(one, Line)
        for where in ("!about", "about !booked !moves_on roomy")
    )
    for entry in _EXCITES
)
"""Beside particular thanks only with room, and not by who has a day to look forward to."""
EXCITES_ROLE: Final[Versions] = (
    (
        Line(
            "{Excites_sg} reizt mich sehr. Ich würde sehr gern als {role} bei <Ihnen/euch> arbeiten.",
            "w",
            "wants_role met !both_know !internal !moves_on",
        ),
        Line(
            "{Excites_sg} reizt mich sehr. Gern würde ich als {role} bei <Ihnen/euch> arbeiten.",
            "pf",
            "wants_role met !both_know !internal !moves_on",
        ),
    ),
    (
        Line(
            "{Excites} fände ich richtig gut. Auf die Stelle als {role} hätte ich große Lust.",
            "wp",
            "wants_role met familiar !both_know !internal !moves_on",
        ),
        Line(
            "{Excites} fände ich sehr reizvoll. Die Stelle als {role} interessiert mich sehr.",
            "wpf",
            "wants_role met !familiar !both_know !internal !moves_on",
        ),
    ),
)
_WANTS: Final = (
    Line("auf die Stelle hätte ich große Lust.", "w", "wants_role familiar"),
    Line("die Stelle interessiert mich sehr.", "wp", "wants_role"),
    Line("die Stelle spricht mich sehr an.", "wpf", "wants_role"),
)
TOLD_SHORT: Final = one_talk(
    unless_cold(
        (
            Line("unser Gespräch {of_thing} hat mir Freude gemacht.", "w", "!familiar"),
            # "Ich bin gespannt, wie es weitergeht" would say it twice.
            Line("unser Gespräch {of_thing} fand ich spannend.", "w", "familiar !booked"),
            Line("unser Gespräch {of_thing} fand ich spannend.", "w", "familiar again_with_you"),
            Line(
                "unser Gespräch {of_thing} hat Spaß gemacht.",
                "w",
                "familiar booked !again_with_you",
            ),
            Line("unser Gespräch {of_thing} war richtig gut.", "w", "familiar grave"),
            Line("es war interessant zu hören, {clause}.", "pf", "!about"),
            Line("unser Gespräch {of_thing} hat mir gut gefallen.", "wpf", "!familiar"),
        )
    )
)
"""Where the close would have no room otherwise."""
TOPIC: Final[Versions] = (
    unless_cold((*_BOTH, *_CLAUSE_AND_TWO, *_TOLD)),
    unless_cold(_TOLD_LAST),
    TOLD_SHORT,
    unless_cold(_TOLD_CLAUSE),
    *_BESIDE_A_DAY,
    unless_said(unless_ahead(_WANTS)),
    Line(
        "<Ihre/eure> Arbeit {at} interessiert mich sehr.",
        needs="!wants_role wants_company !internal !about !quiet",
    ),
    # Where there is room, no note leaves the interest out (S21).
    Line("<Ihre/eure> Arbeit interessiert mich.", needs="!wants_role roomy !about"),
)
EXCITES: Final[Versions] = _EXCITES
AGAIN_TOPIC: Final[Versions] = (
    (
        Line("danke noch einmal für das nette Gespräch| {of}.", "w", needs="met warm thanked"),
        Line("danke für das nette Gespräch| {of}.", "w", needs="met warm !thanked"),
        Line("<vielen Dank/danke> noch einmal für das Gespräch| {of}.", needs="met thanked"),
        Line("<vielen Dank/danke> für das Gespräch| {of}.", needs="met !thanked"),
    ),
    (
        Line("danke noch einmal für das nette Gespräch| {when}.", "w", needs="met warm thanked"),
        Line("danke für das nette Gespräch| {when}.", "w", needs="met warm !thanked"),
        Line("<vielen Dank/danke> noch einmal| für das gute Gespräch.", needs="met thanked"),
        Line("<vielen Dank/danke>| für das gute Gespräch.", needs="met !thanked !cold"),
        Line("<vielen Dank/danke>| für das Gespräch.", needs="met !thanked cold"),
    ),
)
ARRANGED_TOLD: Final[Versions] = (
    unless_cold(
        (
            Line(
                "es hat richtig Spaß gemacht, mit dir {of_told} zu reden.", "w", "familiar !grave"
            ),
            Line("es war sehr angenehm, mit Ihnen {of_told} zu sprechen.", "wpf", "!familiar"),
            Line("ich habe mich gern mit dir {of_told} unterhalten.", "pf", "familiar"),
        )
    ),
)
