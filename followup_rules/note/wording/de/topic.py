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
            "danke für das nette Gespräch| {when},| vor allem {of}.",
            "danke für das gute Gespräch| {when},| vor allem {of}.",
        ),
        lines(
            "w",
            "warm familiar !several !thanked",
            "danke dir für das gute Gespräch| {when},| vor allem {of}!",
        ),
        lines(
            "pf",
            "!several !thanked !phone !familiar",
            "vielen Dank für das Gespräch| {when}| {of_thing}.",
            "vielen Dank, dass Sie {when}| mit mir| {of_thing} gesprochen haben.",
        ),
        lines(
            "wpf",
            "!several !thanked phone",
            "<vielen Dank/danke> für das Telefonat| {when}| {of_thing}.",
        ),
        lines("p", "familiar !several !thanked", "danke dir für das Gespräch| {when}| {of}!"),
        lines(
            "wpf",
            "!several thanked !phone",
            "<vielen Dank/danke> noch einmal für das Gespräch| {when}| {of_thing}.",
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
        lines("w", "familiar", "es hat mir Spaß gemacht, mit dir {of_both} zu reden."),
        lines(
            "w",
            "familiar",
            "unser Gespräch {of_both} hat mir richtig gut gefallen.",
            "es war richtig nett, mit dir {of_both} zu reden.",
        ),
        lines("w", "warm !familiar", "unser Gespräch {of_both} hat mir viel Freude gemacht."),
        lines("wp", "!familiar", "unser Gespräch {of_both} hat mir gut gefallen."),
        lines("p", "familiar", "ich habe mich gern mit dir {of_both} unterhalten."),
        lines("f", "", "unser Gespräch {of_both} hat mir sehr gefallen."),
    )
)
_CLAUSE_AND_TWO: Final = (
    Line(
        "ich fand es interessant, zu hören, {clause}, und gut, dass wir auch {of_two} geredet haben.",
        "wp",
    ),
    Line(
        "es war sehr interessant, zu hören, {clause}, und gut, dass wir auch {of_two} gesprochen haben.",
        "f",
    ),
)
_ALSO: Final = one_talk(
    (
        Line(
            "unser Gespräch {of_thing} hat mir viel Freude gemacht, und {also_excites_sg} finde ich großartig.",
            "w",
            "warm wants_company !familiar !grave",
        ),
        Line(
            "es war richtig nett, mit dir {of_told} zu reden, und {also_excites_sg} finde ich richtig toll.",
            "w",
            "warm wants_company familiar !grave",
        ),
        Line(
            "unser Gespräch {of_thing} hat mir gut gefallen, und {also_excites_sg} spricht mich sehr an.",
            "p",
            "wants_company !familiar",
        ),
        Line(
            "ich habe mich gern mit dir {of_thing} unterhalten, und {also_excites_sg} spricht mich sehr an.",
            "p",
            "wants_company familiar",
        ),
        Line(
            "unser Gespräch {of_thing} hat mir sehr gefallen, und {also_excites_sg} hat mich überzeugt.",
            "f",
            "wants_company",
        ),
    )
)
_TOLD: Final = one_talk(
    spread(
        lines(
            "w",
            "warm !familiar",
            "unser Gespräch {of_thing} hat mir viel Freude gemacht.",
        ),
        lines(
            "w",
            "familiar",
            "unser Gespräch {of_thing} hat mir richtig Spaß gemacht.",
            "unser Gespräch {of_thing} hat mir richtig gut gefallen.",
            "es war richtig nett, mit dir {of_told} zu reden.",
            "mit dir {of_told} zu reden, hat richtig Spaß gemacht.",
            "unser Gespräch darüber, {clause}, hat mir richtig gut gefallen.",
        ),
        lines("w", "!familiar", "unser Gespräch darüber, {clause}, hat mir sehr gefallen."),
        lines("wp", "familiar several", "besonders Spaß gemacht hat mir das Gespräch {of}."),
        lines(
            "wp",
            "!familiar",
            "besonders gefallen hat mir unser Gespräch {of}.",
            "unser Gespräch {of_thing} hat mir gut gefallen.",
        ),
        lines(
            "p",
            "familiar",
            "ich habe mich gern mit dir {of_told} unterhalten.",
            "unser Gespräch {of_thing} hat Spaß gemacht.",
        ),
        lines("p", "", "ich fand es sehr interessant, zu hören, {clause}."),
        lines(
            "f",
            "",
            "unser Gespräch {of_thing} hat mir sehr gefallen.",
            "besonders gefallen hat mir unser Gespräch {of}.",
            "es war für mich sehr interessant, zu hören, {clause}.",
        ),
        lines(
            "wpf",
            "",
            "gut, dass wir auch über {explained} gesprochen haben.",
        ),
    )
)
_EXCITES_WARM: Final = tuple(
    Line(text, "w", f"warm wants_company {whom} boss !grave {where}")
    for text, whom in (
        ("{Excites} finde ich richtig toll.", "familiar"),
        ("{Excites} finde ich großartig!", "!familiar"),
    )
    for where in ("!about", "about !booked")
)
"""To the hiring manager what excites comes before that it was spoken of."""
_EXCITES: Final = (
    (
        Line("{Excites} finde ich richtig toll.", "w", "warm wants_company familiar !grave"),
        Line("{Excites} finde ich großartig!", "w", "warm wants_company !familiar !grave"),
        Line("{Excites_sg} spricht mich sehr an.", "wpf", "wants_company !cold"),
        Line("besonders gefällt mir {excites_sg}.", "wp", "wants_company !cold"),
    ),
    (
        Line("besonders gefällt mir, {excites_clause}.", "wp", "wants_company !cold"),
        Line("{Excites} finde ich richtig gut.", "wp", "wants_company !cold familiar"),
        Line("{Excites} finde ich besonders gut.", "wp", "wants_company !cold !familiar"),
        Line("{Excites} finde ich besonders reizvoll.", "f", "wants_company !cold !familiar"),
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
        for where in ("!about", "about !booked roomy")
    )
    for entry in _EXCITES
)
"""Beside particular thanks only with room, and not by who has a day to look forward to."""
EXCITES_ROLE: Final[Versions] = (
    (
        Line(
            "{Excites_sg} gefällt mir, und ich würde sehr gern als {role} bei <Ihnen/euch> arbeiten.",
            "w",
            "wants_role met !both_know !internal !moves_on",
        ),
        Line(
            "{Excites_sg} spricht mich sehr an, und ich würde gern als {role} bei <Ihnen/euch> arbeiten.",
            "pf",
            "wants_role met !both_know !internal !moves_on",
        ),
    ),
    (
        Line(
            "{Excites} finde ich richtig gut, und auf die Stelle als {role} hätte ich große Lust.",
            "wp",
            "wants_role met familiar !both_know !internal !moves_on",
        ),
        Line(
            "{Excites} finde ich sehr reizvoll, und die Stelle als {role} interessiert mich sehr.",
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
            Line("unser Gespräch {of_thing} hat Spaß gemacht.", "w", "familiar"),
            Line("unser Gespräch {of_thing} war richtig gut.", "w", "familiar grave"),
            Line("es war interessant, zu hören, {clause}.", "pf", "!about"),
            Line("unser Gespräch {of_thing} hat mir gefallen.", "pf", "!familiar !about"),
        )
    )
)
"""Where the close would have no room otherwise."""
TOPIC: Final[Versions] = (
    unless_cold((*_EXCITES_WARM, *_BOTH, *_ALSO, *_CLAUSE_AND_TWO, *_TOLD)),
    TOLD_SHORT,
    *_BESIDE_A_DAY,
    unless_said(unless_ahead(_WANTS)),
    Line(
        "<Ihre/eure> Arbeit {at} interessiert mich sehr.",
        needs="!wants_role wants_company !internal !about",
    ),
    Line("<Ihre/eure> Arbeit interessiert mich.", needs="!wants_role !about !booked"),
    # Where there is room, no note leaves the interest out (S21).
    Line("<Ihre/eure> Arbeit interessiert mich.", needs="!wants_role roomy"),
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
            Line("es war richtig nett, mit dir {of_told} zu reden.", "w", "familiar !grave"),
            Line("es war sehr angenehm, mit Ihnen {of_told} zu sprechen.", "wpf", "!familiar"),
            Line("ich habe mich gern mit dir {of_told} unterhalten.", "pf", "familiar"),
        )
    ),
)
