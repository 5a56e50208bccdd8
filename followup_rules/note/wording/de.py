# ruff: noqa: E501  # a wording is read in one line
"""German notes. Where the two sides differ, the first says Sie and the second du.

The role stands once: in the sentence that says that one wants it, or, where nobody is said to want
it, in the thanks. ``de_notes`` says which sentences stand together; emails are in ``de_messages``.
"""

import re
from typing import Final

from followup_rules.note.bank import Line, Lines, Versions, equally_good
from followup_rules.note.wording.common import Sentences, lines, spread

GREETINGS: Final = (
    Line("Hoi {name},", "wp", "familiar swiss"),
    Line("Grüezi {name},", "w", "!familiar swiss woman"),
    Line("Grüezi {name},", "w", "!familiar swiss man"),
    Line("Hallo {name},", "wp", "familiar"),
    Line("Guten Tag {name},", "wp", "!familiar"),
    Line("Liebe {name},", "w", "woman accepted"),
    Line("Lieber {name},", "w", "man accepted"),
    Line("Hi {name},", "w", "familiar"),
    Line("Sehr geehrte {name},", "f", "woman"),
    Line("Sehr geehrter {name},", "f", "man"),
    # A greeting of one's own, "Frau Dr. Roe": they are told to be addressed by it.
    Line("Sehr geehrte {name},", "f", "titled ms !woman"),
    Line("Sehr geehrter {name},", "f", "titled mr !man"),
    Line("<Guten Tag/Hallo> {name},", "f"),
    Line("<Guten Tag/Hallo>,"),
)


def _alone(versions: tuple[str | Line, ...]) -> Lines:
    """Return sentences of two parts as ones of one part alone: beside a topic."""
    made = (one if isinstance(one, Line) else Line(one) for one in versions)
    return tuple(Line(one.text.replace("|", ""), one.tones, one.needs) for one in made)


def _not(need: str, lines_of: Lines) -> Lines:
    """Return sentences for whom that is not so."""
    return tuple(Line(one.text, one.tones, f"{one.needs} !{need}".strip()) for one in lines_of)


def _unless_ahead(lines_of: Lines) -> Lines:
    """Return sentences for whom no next talk is promised, or booked before the note is sent."""
    return _not("moves_on", _unless_booked(lines_of))


def _unless_booked(lines_of: Lines) -> Lines:
    """Return sentences for whom no next talk lies ahead when they are read."""
    return (
        *_not("booked", lines_of),
        *(Line(one.text, one.tones, f"{one.needs} booked by_then".strip()) for one in lines_of),
    )


def _unless_said(lines_of: Lines) -> Lines:
    """Return sentences of interest in the job: a short note leaves it at particular thanks."""
    return tuple(
        Line(one.text, one.tones, f"{one.needs} {where}".strip())
        for one in lines_of
        for where in ("roomy", "!roomy !about")
    )


def _stock(lines_of: Lines) -> Lines:
    """Return sentences for everyone but who is glad that it goes on: they say so instead."""
    return (
        *_not("moves_on", lines_of),
        *(
            Line(one.text, one.tones, f"{one.needs} moves_on !wants_role".strip())
            for one in lines_of
            if "wants_role" not in one.needs
        ),
    )


def _one_talk(lines_of: Lines) -> Lines:
    """Return sentences that say "unser Gespräch" for who had one talk; of several, which one."""
    return tuple(
        each
        for one in lines_of
        for each in (
            (
                Line(one.text, one.tones, f"{one.needs} !several".strip()),
                *(
                    (
                        Line(
                            one.text.replace("unser Gespräch", "das Gespräch"),
                            one.tones,
                            f"{one.needs} several".strip(),
                        ),
                    )
                    if not one.text.startswith("unser Gespräch {of")
                    else ()
                ),
            )
            if "unser Gespräch" in one.text
            else (one,)
        )
    )


_STIFF: Final = (
    re.compile(
        r"^(?P<end>)(?:gern würde ich mich|ich würde mich gern)(?P<bar>\|?)"
        r"(?P<how>(?: schon jetzt)?(?: auch)?)(?: hier)? mit <Ihnen/dir> vernetzen\.$"
    ),
    re.compile(
        r"(?P<end>\.)(?P<bar>\|?) (?:Gern würde ich mich|Ich würde mich gern)"
        r"(?P<how>(?: schon jetzt)?(?: auch)?)(?: hier)? mit <Ihnen/dir> vernetzen\.$"
    ),
    re.compile(
        r"(?P<end>),?(?P<bar>\|?) und (?:ich )?würde mich gern"
        r"(?P<how>(?: schon jetzt)?(?: auch)?)(?: hier)?(?P<bar_two>\|?) mit <Ihnen/dir> vernetzen\.$"
    ),
)
"""A wish to connect after another sentence, too formal among friends."""


def _as_friends_close(one: Line) -> Lines:
    """Return a line, and among friends on warm terms one that asks "Vernetzen wir uns hier?"."""
    if "w" not in one.tones or "!familiar" in one.needs.split():
        return (one,)
    for stiff in _STIFF:
        if found := stiff.search(one.text):
            bar = found["bar"] or found.groupdict().get("bar_two") or ""
            before = f"{one.text[: found.start()]}.{bar} " if found.start() else ""
            asks = "Vernetzen wir uns" if before else f"vernetzen wir uns{bar}"
            text = f"{before}{asks}{found['how']} hier?"
            needs = " ".join(dict.fromkeys((*one.needs.split(), "familiar")))
            formal = f"{one.needs} !familiar".strip()
            other = one.tones.replace("w", "")
            return (
                Line(text.replace("schon jetzt", "schon mal"), "w", needs),
                *((Line(one.text, "w", formal),) if "familiar" not in one.needs.split() else ()),
                *((Line(one.text, other, one.needs),) if other else ()),
            )
    return (one,)


def _friendly(versions: Versions) -> Versions:
    """Return closes, among friends on warm terms in the words that friends use."""
    return tuple(
        tuple(
            each
            for one in equally_good(entry)
            for each in _as_friends_close(one if isinstance(one, Line) else Line(one))
        )
        for entry in versions
    )


def _unless_cold(lines_of: Lines) -> Lines:
    """Return sentences of what was spoken of for whom the talk was not a cold one."""
    return _not("cold", lines_of)


# --- Thanks, without the role -----------------------------------------------------------------

_SEVERAL: Final = (
    *lines("w", "several twice warm !thanked", "danke für die beiden guten| Gespräche."),
    *lines("wpf", "several twice !thanked", "<vielen Dank/danke> für unsere beiden| Gespräche."),
    *lines(
        "wpf",
        "several twice thanked",
        "noch einmal <vielen Dank/danke> für unsere beiden| Gespräche.",
    ),
    *lines("w", "several !twice warm !thanked", "danke für die guten| Gespräche."),
    *lines("wp", "several !twice !thanked", "danke für unsere| Gespräche."),
    *lines("pf", "several !twice !thanked", "<vielen Dank/danke> für unsere| Gespräche."),
    *lines("f", "several !twice !thanked", "herzlichen Dank für unsere| Gespräche."),
    *lines(
        "wpf", "several !twice thanked", "noch einmal <vielen Dank/danke> für unsere| Gespräche."
    ),
)
_PHONE: Final = (
    *lines("wp", "phone !several !thanked", "danke für das Telefonat| {when}."),
    *lines("w", "phone warm !several !thanked", "danke für das nette Telefonat| {when}."),
    *lines("pf", "phone !several !thanked", "<vielen Dank/danke> für das Telefonat| {when}."),
    *lines(
        "f", "phone !several !thanked !familiar", "haben Sie vielen Dank für das Telefonat| {when}."
    ),
)
_THANKED: Final = (
    *lines(
        "wpf",
        "thanked !several",
        "<vielen Dank/danke> noch einmal für das Gespräch| {when}.",
        "noch einmal <vielen Dank/danke> für <Ihre/deine> Zeit| {when}.",
    ),
    *lines("wp", "thanked !several", "noch einmal danke für das Gespräch| {when}."),
    *lines(
        "f",
        "thanked !several",
        "ich danke <Ihnen/dir> noch einmal herzlich für das Gespräch| {when}.",
    ),
)
THANKS_TALK: Final[Versions] = (
    spread(
        _SEVERAL,
        _PHONE,
        _THANKED,
        lines(
            "w",
            "warm !several !thanked !phone",
            "danke für das nette Gespräch| {when}.",
        ),
        lines(
            "w",
            "warm !familiar !several !thanked !phone",
            "herzlichen Dank für das gute Gespräch| {when}.",
        ),
        lines(
            "w",
            "warm familiar !several !thanked !phone",
            "danke dir für das nette Gespräch| {when}!",
            "danke dir für das gute Gespräch| {when}!",
        ),
        lines(
            "p",
            "on_site !several !thanked !internal",
            "danke für das Gespräch| {when} bei <Ihnen/euch>.",
            "herzlichen Dank für das Gespräch| {when} bei <Ihnen/euch>.",
        ),
        lines(
            "wp",
            "familiar !several !thanked",
            "danke dir für das Gespräch| {when}!",
            "danke für deine Zeit| {when}!",
        ),
        lines(
            "wp",
            "!several !thanked",
            "danke, dass <Sie sich/du dir>| {when} Zeit für mich genommen <haben/hast>.",
            "<vielen Dank/danke>, dass <Sie sich/du dir>| {when} Zeit für mich genommen <haben/hast>.",
        ),
        lines(
            "wp",
            "!familiar !several !thanked",
            "herzlichen Dank für Ihre Zeit| {when}.",
            "<vielen Dank/danke> für Ihre Zeit| {when}.",
        ),
        lines(
            "wp",
            "!familiar !several !thanked !phone",
            "<vielen Dank/danke> für unser Gespräch| {when}.",
        ),
    ),
    Line("<vielen Dank/danke> für das Gespräch| {when}.", needs="!several"),
    Line("<vielen Dank/danke> für| das Gespräch.", needs="!several"),
    Line("<vielen Dank/danke> für unsere| Gespräche.", needs="several"),
)
THANKS_FORMAL: Final[Versions] = (
    spread(
        _SEVERAL,
        _PHONE,
        _THANKED,
        lines(
            "f",
            "!several !thanked !phone",
            "<vielen Dank/danke> für unser Gespräch| {when}.",
            "<vielen Dank/danke>, dass <Sie sich/du dir>| {when} die Zeit für das Gespräch genommen <haben/hast>.",
            "ich danke <Ihnen/dir> herzlich für das Gespräch| {when}.",
        ),
        lines(
            "f",
            "!several !thanked",
            "herzlichen Dank für <Ihre/deine> Zeit| {when}.",
            "<vielen Dank/danke> für <Ihre/deine> Zeit| {when}.",
        ),
        lines(
            "f",
            "!several !thanked !phone !familiar",
            "haben Sie vielen Dank für das Gespräch| {when}.",
        ),
    ),
    Line("<vielen Dank/danke> für das Gespräch| {when}.", needs="!several"),
    Line("<vielen Dank/danke> für| das Gespräch.", needs="!several"),
    Line("<vielen Dank/danke> für unsere| Gespräche.", needs="several"),
)
# --- Thanks with the role: nobody is said to want it, or there is no other place for it ---------

_ROLE: Final = (
    *lines(
        "wp",
        "phone !several !both_know",
        "danke für das Telefonat| {when} über die Stelle als {role}.",
    ),
    *lines(
        "f",
        "phone !several !both_know",
        "<vielen Dank/danke> für das Telefonat| {when} zur Stelle als {role}.",
    ),
    *lines(
        "wpf",
        "thanked !several !both_know",
        "<vielen Dank/danke> noch einmal für das Gespräch| {when} über die Stelle als {role}.",
        "noch einmal <vielen Dank/danke> für das Gespräch| {when} über die Stelle als {role}.",
    ),
    *lines(
        "w",
        "warm !phone !several !thanked !both_know",
        "danke für das nette Gespräch| {when} über die Stelle als {role}.",
    ),
    *lines(
        "wp",
        "!phone !several !thanked !both_know",
        "danke für das Gespräch| {when} über die Stelle als {role}.",
    ),
    *lines(
        "wpf",
        "!phone !several !thanked !both_know",
        "herzlichen Dank für das Gespräch| {when} über die Stelle als {role}.",
        "<vielen Dank/danke>, dass <Sie/du> {when}| mit mir über die Stelle als {role} gesprochen <haben/hast>.",
    ),
    *lines(
        "wpf",
        "!several !thanked !both_know !familiar",
        "<vielen Dank/danke>, dass <Sie sich/du dir>| {when} wegen der Stelle als {role} Zeit für mich genommen <haben/hast>.",
    ),
)
THANKS_ROLE: Final[Versions] = (
    _ROLE,
    Line("<vielen Dank/danke> für das Gespräch| über die Stelle als {role}.", needs="!several"),
)

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

LOOK_BACK: Final[Versions] = (
    (
        *lines(
            "w",
            "familiar !several !cold !grave",
            "unser Gespräch| {when} {of_thing}| hat mir richtig Spaß gemacht, danke noch einmal dafür!",
        ),
        *lines(
            "wpf",
            "!familiar !several !cold !grave",
            "an unser Gespräch| {when} {of_thing}| denke ich gern zurück, vielen Dank noch einmal dafür.",
        ),
        *lines(
            "pf",
            "!several !cold",
            "unser Gespräch| {when} {of_thing}| ist mir in guter Erinnerung, <vielen Dank/danke> noch einmal dafür.",
        ),
    ),
)
"""When | the topic | thanks once more: from who has thanked them already."""

LOVED: Final[Versions] = (
    lines(
        "w",
        "familiar warm !several !thanked !grave !phone",
        "unser Gespräch| {when} {of_thing}| war richtig schön, danke dir!",
        "unser Gespräch| {when} {of_thing}| hat richtig Spaß gemacht, danke dir!",
    ),
)
"""When | the topic | thanks: as friends write."""

# --- Reminders, for who looks for a sentence of their own (suggestions) --------------------------

SPOKE: Final[Versions] = (
    (
        Line("wir haben {when} über die Stelle als {role} gesprochen.", needs="!phone"),
        Line("wir haben {when} über die Stelle als {role} telefoniert.", needs="phone"),
    ),
    "wir haben über die Stelle als {role} gesprochen.",
    "wir haben {when} miteinander gesprochen.",
    "wir haben miteinander gesprochen.",
)
ENJOYED: Final[Versions] = (
    (
        "das Gespräch mit <Ihnen/dir> {when} hat mir viel Freude gemacht.",
        "ich habe mich {when} sehr gern mit <Ihnen/dir> unterhalten.",
    ),
    "unser Gespräch hat mir Freude gemacht.",
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
TIME: Final[Versions] = (
    (
        "danke für <Ihre/deine> Zeit.",
        "<vielen Dank/danke> für <Ihre/deine> Zeit.",
        "danke, dass <Sie sich/du dir> die Zeit genommen <haben/hast>.",
    ),
)
AGAIN: Final[Versions] = (
    (
        Line("noch einmal <vielen Dank/danke> für <Ihre/deine> Zeit.", needs="thanked"),
        Line("<vielen Dank/danke> für <Ihre/deine> Zeit.", needs="!thanked"),
        Line("danke, dass <Sie sich/du dir> die Zeit genommen <haben/hast>.", "wp", "!thanked"),
    ),
    "<vielen Dank/danke> dafür!",
)

# --- What was spoken of, what excites ------------------------------------------------------------

_BOTH: Final = _one_talk(
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
_ALSO: Final = _one_talk(
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
_TOLD: Final = _one_talk(
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
TOLD_SHORT: Final = _one_talk(
    _unless_cold(
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
    _unless_cold((*_EXCITES_WARM, *_BOTH, *_ALSO, *_CLAUSE_AND_TWO, *_TOLD)),
    TOLD_SHORT,
    *_BESIDE_A_DAY,
    _unless_said(_unless_ahead(_WANTS)),
    Line(
        "<Ihre/eure> Arbeit {at} interessiert mich sehr.",
        needs="!wants_role wants_company !internal !about",
    ),
    Line("<Ihre/eure> Arbeit interessiert mich.", needs="!wants_role !about !booked"),
    # Where there is room, no note leaves the interest out (S21).
    Line("<Ihre/eure> Arbeit interessiert mich.", needs="!wants_role roomy"),
)
EXCITES: Final[Versions] = _EXCITES

# --- That one wants the job, and the close --------------------------------------------------------

_BOOKED: Final = spread(
    lines(
        "w",
        "again_with_you wants_role familiar",
        "ich freue mich schon sehr auf {next_day}!| Vernetzen wir uns hier?",
    ),
    lines(
        "w",
        "again_with_you wants_role !familiar",
        "ich freue mich schon sehr, Sie {next} wiederzusehen.| Gern würde ich mich hier mit Ihnen vernetzen.",
        "auf {next_day} freue ich mich schon sehr.| Gern würde ich mich hier mit Ihnen vernetzen.",
    ),
    lines(
        "pf",
        "again_with_you wants_role",
        "ich freue mich auf den {next_date}| und würde mich gern hier mit <Ihnen/dir> vernetzen.",
        "auf den {next_date} freue ich mich sehr.| Ich würde mich gern hier mit <Ihnen/dir> vernetzen.",
    ),
    lines(
        "w",
        "booked !again_with_you wants_role familiar",
        "ich freue mich schon sehr auf den Termin am {next_date}!| Vernetzen wir uns hier?",
    ),
    lines(
        "wpf",
        "booked !again_with_you wants_role",
        "auf den Termin am {next_date} freue ich mich sehr.| Gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
        "ich freue mich auf den Termin am {next_date}| und würde mich gern hier mit <Ihnen/dir> vernetzen.",
    ),
)
_BOOKED_SHORT: Final = (
    *lines(
        "w",
        "again_with_you wants_role familiar",
        "ich freue mich schon auf {next_day}!| Vernetzen wir uns hier?",
        "ich freue mich schon auf den {next_date}!| Vernetzen wir uns hier?",
    ),
    *lines(
        "wpf",
        "again_with_you wants_role",
        "auf {next_day} freue ich mich sehr.| Gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
        "auf den {next_date} freue ich mich.| Gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
    ),
    *lines(
        "wpf",
        "booked !again_with_you wants_role",
        "auf den Termin {next} freue ich mich sehr.| Gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
        "ich freue mich auf den Termin {next}| und würde mich gern hier mit <Ihnen/dir> vernetzen.",
    ),
)
_BOOKED_SHORTER: Final = (
    *lines(
        "w",
        "again_with_you wants_role familiar",
        "vernetzen wir uns hier?| Bis {next_day}!",
    ),
    *lines(
        "wp",
        "again_with_you wants_role !familiar",
        "gern würde ich mich hier mit Ihnen vernetzen.| Bis {next_day}!",
    ),
    *lines(
        "wpf",
        "again_with_you wants_role",
        "ich freue mich auf den {next_date}.| Gern würde ich mich mit <Ihnen/dir> vernetzen.",
    ),
    *lines(
        "wpf",
        "booked !again_with_you wants_role",
        "auf den Termin {next} freue ich mich.| Gern würde ich mich mit <Ihnen/dir> vernetzen.",
    ),
)
_BOOKED_SHORTEST: Final = (
    *lines(
        "wpf",
        "again_with_you wants_role",
        "ich freue mich auf {next_day} und würde mich gern| mit <Ihnen/dir> vernetzen.",
        "ich freue mich auf den {next_date} und würde mich gern| mit <Ihnen/dir> vernetzen.",
    ),
    *lines(
        "wpf",
        "booked !again_with_you wants_role",
        "ich freue mich auf den Termin {next} und würde mich gern| mit <Ihnen/dir> vernetzen.",
    ),
)
_MOVES_ON: Final = spread(
    lines(
        "wp",
        "moves_on wants_role",
        "schön, dass es weitergeht!| Ich würde mich gern auch hier mit <Ihnen/dir> vernetzen.",
    ),
    lines(
        "w",
        "moves_on wants_role familiar",
        "ich freue mich sehr, dass es weitergeht!| Vernetzen wir uns auch hier?",
    ),
    lines(
        "wpf",
        "moves_on wants_role",
        "ich freue mich sehr, dass es weitergeht,| und würde mich gern auch hier mit <Ihnen/dir> vernetzen.",
        "dass es weitergeht, freut mich sehr.| Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
    ),
)
"""They wrote that it goes on, and no next day is known."""
_WANTS_ROLE: Final = spread(
    lines(
        "w",
        "warm wants_role met !familiar !both_know !internal",
        "ich würde sehr gern als {role} bei Ihnen arbeiten.| Es wäre schön, wenn wir uns hier vernetzen.",
    ),
    lines(
        "w",
        "wants_role met familiar !both_know !internal",
        "ich würde sehr gern als {role} bei euch arbeiten.| Vernetzen wir uns hier?",
        "auf die Stelle als {role} hätte ich große Lust.| Vernetzen wir uns hier?",
        "auf die Stelle als {role} hätte ich große Lust.| Es wäre schön, wenn wir uns hier vernetzen.",
    ),
    lines(
        "p",
        "wants_role met familiar !both_know !internal",
        "die Stelle als {role} interessiert mich sehr,| und ich würde mich gern hier mit dir vernetzen.",
    ),
    lines(
        "wp",
        "wants_role met !familiar !both_know !internal",
        "die Stelle als {role} interessiert mich sehr,| und ich würde mich gern mit Ihnen vernetzen.",
    ),
    lines(
        "wp",
        "wants_role met !familiar !both_know !internal",
        "die Stelle als {role} spricht mich sehr an.| Ich würde mich freuen, wenn wir uns hier vernetzen.",
    ),
    lines(
        "f",
        "wants_role met !both_know !internal",
        "die Stelle als {role} spricht mich sehr an,| und ich würde mich gern mit <Ihnen/dir> vernetzen.",
        "die Stelle als {role} interessiert mich sehr.| Über eine Vernetzung würde ich mich freuen.",
    ),
    lines(
        "pf",
        "wants_role met !both_know !internal",
        "an der Stelle als {role} bin ich sehr interessiert.| Gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
    ),
    lines(
        "p",
        "wants_role met !familiar !both_know !internal",
        "die Stelle als {role} interessiert mich sehr.| Über eine Vernetzung würde ich mich freuen.",
    ),
    lines(
        "wpf",
        "wants_role met internal !both_know",
        "die Stelle als {role} interessiert mich sehr.| Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
        "die Stelle als {role} spricht mich sehr an.| Ich würde mich freuen, wenn wir uns auch hier vernetzen.",
    ),
)
_WANTS_IT: Final = spread(
    lines(
        "w",
        "warm wants_role met !familiar !internal",
        "ich würde sehr gern bei Ihnen arbeiten.| Es wäre schön, wenn wir uns hier vernetzen.",
    ),
    lines(
        "w",
        "wants_role familiar !internal",
        "auf die Stelle hätte ich große Lust.| Vernetzen wir uns hier?",
        "ich würde sehr gern bei euch arbeiten.| Vernetzen wir uns hier?",
        "auf die Stelle hätte ich große Lust.| Es wäre schön, wenn wir uns hier vernetzen.",
    ),
    lines(
        "p",
        "wants_role familiar !internal",
        "die Stelle interessiert mich sehr,| und ich würde mich gern hier mit dir vernetzen.",
    ),
    lines(
        "wp",
        "wants_role !familiar !internal",
        "die Stelle interessiert mich sehr,| und ich würde mich gern mit Ihnen vernetzen.",
    ),
    lines(
        "wp",
        "wants_role !familiar !internal",
        "die Stelle spricht mich sehr an.| Ich würde mich freuen, wenn wir uns hier vernetzen.",
    ),
    lines(
        "f",
        "wants_role !internal",
        "die Stelle spricht mich sehr an,| und ich würde mich gern mit <Ihnen/dir> vernetzen.",
        "die Stelle interessiert mich sehr.| Über eine Vernetzung würde ich mich freuen.",
    ),
    lines(
        "pf",
        "wants_role !internal",
        "an der Stelle bin ich sehr interessiert.| Gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
    ),
    lines(
        "p",
        "wants_role !familiar !internal",
        "die Stelle interessiert mich sehr.| Über eine Vernetzung würde ich mich freuen.",
    ),
    lines(
        "wpf",
        "wants_role internal",
        "die Stelle interessiert mich sehr.| Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
        "die Stelle spricht mich sehr an.| Ich würde mich freuen, wenn wir uns auch hier vernetzen.",
    ),
)
_WANTS_SHORT: Final = (
    Line(
        "die Stelle als {role} interessiert mich sehr.| Gern würde ich mich mit <Ihnen/dir> vernetzen.",
        "wp",
        "wants_role met !both_know",
    ),
    Line(
        "die Stelle als {role} spricht mich an.| Gern würde ich mich mit <Ihnen/dir> vernetzen.",
        "f",
        "wants_role met !both_know",
    ),
)
WANTS_CLOSE: Final[Versions] = _friendly(
    (
        (*_BOOKED, *_MOVES_ON, *_unless_said(_unless_ahead((*_WANTS_ROLE, *_WANTS_IT)))),
        (
            *_BOOKED_SHORT,
            *_unless_said(_unless_ahead(_WANTS_SHORT)),
            Line(
                "schön, dass es weitergeht.| Gern würde ich mich mit <Ihnen/dir> vernetzen.",
                needs="moves_on wants_role",
            ),
        ),
        Line(
            "die Stelle interessiert mich.| Gern würde ich mich mit <Ihnen/dir> vernetzen.",
            needs="wants_role !moves_on !booked !about",
        ),
    )
)
CLOSE_WANTS: Final[Versions] = _friendly(
    (
        _alone((*_BOOKED, *_MOVES_ON, *_unless_ahead((*_WANTS_ROLE, *_WANTS_IT)))),
        _alone((*_BOOKED_SHORT, *_unless_ahead(_WANTS_SHORT))),
        (
            Line("ich würde mich freuen, wenn wir uns hier vernetzen.", needs="by_then wants_role"),
            Line("gern würde ich mich hier mit <Ihnen/dir> vernetzen.", needs="by_then wants_role"),
        ),
    )
)
_CLOSING: Final = _stock(
    spread(
        lines(
            "wpf",
            "internal",
            "gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
            "ich würde mich freuen, wenn wir uns auch hier vernetzen.",
        ),
        lines(
            "w",
            "familiar !internal",
            "vernetzen wir uns hier?",
            "wollen wir uns hier vernetzen?",
        ),
        lines(
            "w",
            "familiar warm !internal !quiet !waits",
            "ich würde mich freuen, wenn wir in Kontakt bleiben.",
        ),
        lines(
            "w",
            "familiar !internal colleague warm !quiet !waits",
            "lass uns in Kontakt bleiben.",
        ),
        lines(
            "w",
            "warm !internal !waits",
            "ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
        ),
        lines("w", "!internal", "es wäre schön, wenn wir uns hier vernetzen."),
        lines(
            "wp",
            "!internal",
            "ich würde mich freuen, wenn wir uns hier vernetzen.",
        ),
        lines("w", "!internal !familiar", "ich würde mich gern hier mit Ihnen vernetzen."),
        lines("p", "!internal", "ich würde mich gern hier mit <Ihnen/dir> vernetzen."),
        lines(
            "p",
            "!internal !familiar",
            "über eine Vernetzung würde ich mich freuen.",
        ),
        lines(
            "f",
            "!internal",
            "ich würde mich gern hier mit <Ihnen/dir> vernetzen.",
            "über eine Vernetzung würde ich mich freuen.",
            "ich würde mich freuen, wenn wir uns hier vernetzen.",
        ),
    )
)
_BOOKED_UNSURE: Final = (
    *(
        Line(one.text, one.tones, f"{one.needs} booked !by_then !wants_role".strip())
        for one in _CLOSING
        if "wants_role" not in one.needs.replace("!wants_role", "")
    ),
    *lines(
        "w",
        "again_with_you !wants_role !internal familiar",
        "vernetzen wir uns hier? Bis {next_day}!",
    ),
    *lines(
        "wp",
        "again_with_you !wants_role !internal",
        "gern würde ich mich hier mit <Ihnen/dir> vernetzen. Bis {next_day}!",
        "ich würde mich gern hier mit <Ihnen/dir> vernetzen. Bis {next_day}!",
    ),
    *lines(
        "wpf",
        "booked !again_with_you !wants_role !internal",
        "auf den Termin {next} bin ich gespannt. Gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
    ),
)
CLOSE: Final[Versions] = _friendly(
    (
        (*_alone(_MOVES_ON), *_alone(_BOOKED), *_unless_booked(_CLOSING), *_BOOKED_UNSURE),
        _alone(_BOOKED_SHORT),
        (
            Line(
                "dass es weitergeht, freut mich sehr. Gern würde ich mich mit <Ihnen/dir> vernetzen.",
                needs="moves_on wants_role",
            ),
            *_alone(_BOOKED_SHORTER),
        ),
        (
            Line("vernetzen wir uns hier?", "w", "familiar"),
            Line("gern würde ich mich hier mit <Ihnen/dir> vernetzen.", "pf"),
            Line("gern würde ich mich hier mit Ihnen vernetzen.", "w", "!familiar"),
            Line("ich würde mich gern mit <Ihnen/dir> vernetzen.", "pf"),
            Line("ich würde mich gern mit Ihnen vernetzen.", "w", "!familiar"),
            Line("lass uns in Kontakt bleiben.", "w", "familiar warm !boss !quiet !waits"),
        ),
        (
            Line("ich würde gern in Kontakt bleiben."),
            *_alone(_BOOKED_SHORTEST),
        ),
    )
)
CLOSE_BARE: Final[Versions] = (
    _CLOSING,
    Line("gern würde ich mich mit <Ihnen/dir> vernetzen."),
    Line("ich würde gern in Kontakt bleiben."),
)
"""The close alone, where the next day stands elsewhere."""
STAY: Final[Versions] = (
    spread(
        lines("w", "", "es wäre schön, wenn wir in Kontakt bleiben."),
        lines("wp", "", "ich würde gern mit <Ihnen/dir> in Kontakt bleiben."),
        lines("wpf", "", "ich würde mich freuen, wenn wir in Verbindung bleiben."),
        lines("f", "", "gern würde ich mit <Ihnen/dir> in Kontakt bleiben."),
    ),
    "ich würde gern in Kontakt bleiben.",
    "ich würde gern in Kontakt bleiben.",
)

# --- After weeks ----------------------------------------------------------------------------------

_STAYING: Final = (
    *lines(
        "w",
        "warm !wants_role",
        "ich würde gern| mit <Ihnen/dir> in Kontakt bleiben.",
        "ich würde mich freuen,| wenn wir in Kontakt bleiben.",
    ),
    *lines(
        "wpf",
        "!wants_role",
        "ich würde mich freuen,| wenn wir uns hier vernetzen.",
        "ich würde mich gern| hier mit <Ihnen/dir> vernetzen.",
    ),
)
"""A close in the place of a sentence on how things stand, from who no longer wants the job."""

STILL: Final[Versions] = (
    (
        Line("auf die Stelle hätte ich weiterhin große Lust.", "w", "wants_role roomy familiar"),
        Line("die Stelle interessiert mich weiterhin sehr.", "wp", "wants_role roomy"),
        Line("an der Stelle bin ich weiterhin sehr interessiert.", "f", "wants_role roomy"),
        Line("die Stelle interessiert mich sehr.", "wp", "wants_role !roomy"),
        Line("an der Stelle bin ich sehr interessiert.", "pf", "wants_role !roomy"),
    ),
    Line("ich bin weiterhin sehr interessiert.", needs="wants_role"),
    Line("unser Gespräch habe ich in guter Erinnerung.", needs="!wants_role met"),
    Line("wenn noch etwas von mir fehlt, schicke ich es gern.", needs="!wants_role !met"),
)
_STILL_ROLE: Final = spread(
    lines(
        "w",
        "wants_role met familiar !both_know !internal",
        "auf die Stelle als {role} hätte ich weiterhin große Lust.| Es wäre schön, wenn wir uns hier vernetzen.",
    ),
    lines(
        "wp",
        "wants_role met !both_know",
        "die Stelle als {role} interessiert mich weiterhin sehr,| und ich würde mich gern mit <Ihnen/dir> vernetzen.",
        "an der Stelle als {role} bin ich weiterhin sehr interessiert.| Ich würde mich freuen, wenn wir uns hier vernetzen.",
    ),
    lines(
        "f",
        "wants_role met !both_know",
        "an der Stelle als {role} bin ich weiterhin sehr interessiert.| Über eine Vernetzung würde ich mich freuen.",
        "die Stelle als {role} interessiert mich weiterhin sehr.| Ich würde mich gern hier mit <Ihnen/dir> vernetzen.",
    ),
)
_STILL_IT: Final = spread(
    lines(
        "w",
        "wants_role familiar !internal",
        "auf die Stelle hätte ich weiterhin große Lust.| Es wäre schön, wenn wir uns hier vernetzen.",
    ),
    lines(
        "wp",
        "wants_role",
        "die Stelle interessiert mich weiterhin sehr,| und ich würde mich gern mit <Ihnen/dir> vernetzen.",
        "an der Stelle bin ich weiterhin sehr interessiert.| Ich würde mich freuen, wenn wir uns hier vernetzen.",
    ),
    lines(
        "f",
        "wants_role",
        "an der Stelle bin ich weiterhin sehr interessiert.| Über eine Vernetzung würde ich mich freuen.",
        "die Stelle interessiert mich weiterhin sehr.| Ich würde mich gern hier mit <Ihnen/dir> vernetzen.",
    ),
)
_STILL_SOON: Final = (
    *lines(
        "wpf",
        "wants_role !roomy",
        "die Stelle interessiert mich sehr,| und ich würde mich gern hier mit <Ihnen/dir> vernetzen.",
    ),
    *lines(
        "pf",
        "wants_role !roomy",
        "die Stelle spricht mich sehr an.| Über eine Vernetzung würde ich mich freuen.",
    ),
)
"""In a short note "nach wie vor" would sound like a reminder that they are late."""
_STILL_COMPANY: Final = (
    Line(
        "<Ihre/eure> Arbeit {at} interessiert mich weiterhin sehr,| und ich würde mich gern mit <Ihnen/dir> vernetzen.",
        needs="!wants_role wants_company !internal",
    ),
    Line(
        "<Ihre/eure> Arbeit interessiert mich weiterhin.| Ich würde mich gern hier mit <Ihnen/dir> vernetzen.",
        needs="!wants_role wants_company !internal",
    ),
    *_STAYING,
)
_STILL_SHORT: Final = (
    Line(
        "die Stelle als {role} interessiert mich weiterhin sehr.| Gern würde ich mich mit <Ihnen/dir> vernetzen.",
        needs="wants_role met !both_know",
    ),
)
STILL_CLOSE: Final[Versions] = _friendly(
    (
        (
            *_STILL_ROLE,
            *_STILL_SOON,
            *(Line(one.text, one.tones, f"{one.needs} roomy") for one in _STILL_IT),
            *_STILL_COMPANY,
        ),
        _STILL_SHORT,
        Line(
            "ich bin weiterhin interessiert| und würde mich gern mit <Ihnen/dir> vernetzen.",
            needs="wants_role",
        ),
        Line(
            "ich bin weiterhin interessiert| und würde gern in Kontakt bleiben.",
            needs="wants_role",
        ),
    )
)
NO_REPLY: Final[Versions] = _friendly(
    (
        (*_STILL_ROLE, *_STILL_IT, *_STAYING),
        _STILL_SHORT,
        Line(
            "ich bin weiterhin interessiert| und würde mich gern mit <Ihnen/dir> vernetzen.",
            needs="wants_role",
        ),
        Line(
            "ich bin weiterhin interessiert| und würde gern in Kontakt bleiben.",
            needs="wants_role",
        ),
        Line("ich würde gern| in Kontakt bleiben.", needs="!wants_role"),
    )
)


# --- They suggested connecting --------------------------------------------------------------------
def _as_friends(text: str, needs: str = "") -> Lines:
    """Return their suggestion taken up as friends write: they said so, or wrote it."""
    wrote = text.replace(
        "gesagt, ich soll mich hier mit dir", "geschrieben, ich soll mich hier mit dir"
    )
    return (
        Line(text, "w", f"asked familiar !asked_in_writing {needs}".strip()),
        Line(wrote, "w", f"asked familiar asked_in_writing {needs}".strip()),
    )


SUGGESTED: Final[Versions] = (
    (
        *_as_friends(
            "du hast gesagt, ich soll mich hier mit dir vernetzen, und das mache ich gern!"
        ),
        Line(
            "wie du vorgeschlagen hast, vernetze ich mich gern hier mit dir.",
            "pf",
            "asked familiar",
        ),
        Line(
            "wie Sie vorgeschlagen haben, würde ich mich gern hier mit Ihnen vernetzen.",
            "wpf",
            "asked !familiar",
        ),
        Line("Ihren Vorschlag, uns hier zu vernetzen, nehme ich gern an.", "pf", "asked !familiar"),
    ),
    Line("wie vorgeschlagen, vernetze ich mich gern hier mit <Ihnen/dir>.", needs="asked"),
)
_SUGGESTED_AHEAD: Final = (
    *_as_friends(
        "du hast gesagt, ich soll mich hier mit dir vernetzen, und das mache ich gern!| Ich freue mich schon auf {next_day}.",
        "again_with_you wants_role",
    ),
    *lines(
        "w",
        "asked again_with_you wants_role !familiar",
        "gern vernetze ich mich hier mit Ihnen, wie Sie vorgeschlagen haben.| Ich freue mich auf den {next_date}.",
    ),
    *lines(
        "pf",
        "asked again_with_you wants_role",
        "gern vernetze ich mich hier mit <Ihnen/dir>, wie <Sie/du> vorgeschlagen <haben/hast>.| Ich freue mich auf den {next_date}.",
    ),
    *lines(
        "wpf",
        "asked booked !again_with_you wants_role",
        "gern vernetze ich mich hier mit <Ihnen/dir>, wie <Sie/du> vorgeschlagen <haben/hast>.| Auf den Termin am {next_date} freue ich mich sehr.",
    ),
)
"""Their suggestion | the next day, which is looked forward to."""
SUGGESTED_CLOSE: Final[Versions] = (
    (
        *_as_friends(
            "du hast gesagt, ich soll mich hier mit dir vernetzen,| und das mache ich gern!"
        ),
        Line(
            "wie du vorgeschlagen hast,| vernetze ich mich gern hier mit dir.",
            "pf",
            "asked familiar",
        ),
        Line(
            "gern vernetze ich mich hier mit dir,| wie du vorgeschlagen hast.",
            "pf",
            "asked familiar",
        ),
        Line(
            "wie Sie vorgeschlagen haben,| würde ich mich gern hier mit Ihnen vernetzen.",
            "wpf",
            "asked !familiar",
        ),
        Line(
            "gern vernetze ich mich hier mit Ihnen,| wie Sie vorgeschlagen haben.",
            "wp",
            "asked !familiar",
        ),
        Line(
            "Ihren Vorschlag, uns hier zu vernetzen,| nehme ich sehr gern an.",
            "wp",
            "asked !familiar",
        ),
        Line("Ihren Vorschlag, uns hier zu vernetzen,| nehme ich gern an.", "f", "asked !familiar"),
        Line(
            "Ihrer Einladung, uns hier zu vernetzen,| folge ich sehr gern.",
            "wpf",
            "asked !familiar",
        ),
        *_SUGGESTED_AHEAD,
    ),
    (
        Line(
            "gern vernetze ich mich hier mit <Ihnen/dir>, wie vorgeschlagen.| Auf den Termin {next} freue ich mich.",
            needs="asked booked !again_with_you wants_role",
        ),
        Line(
            "gern vernetze ich mich hier mit <Ihnen/dir>, wie vorgeschlagen.| Ich freue mich auf {next_day}.",
            "wp",
            "asked again_with_you",
        ),
        Line(
            "gern vernetze ich mich hier mit <Ihnen/dir>,| wie vorgeschlagen.",
            needs="asked",
        ),
    ),
    Line("gern vernetze ich mich mit <Ihnen/dir>,| wie vorgeschlagen.", needs="asked"),
)
WANTS_SUGGESTED: Final[Versions] = (
    spread(
        _SUGGESTED_AHEAD,
        lines(
            "wpf",
            "asked wants_role moves_on familiar",
            "ich freue mich sehr, dass es weitergeht, und vernetze mich gern hier mit dir,| wie du vorgeschlagen hast.",
        ),
        lines(
            "wp",
            "asked wants_role moves_on familiar",
            "schön, dass es weitergeht! Wie du vorgeschlagen hast,| vernetze ich mich gern hier mit dir.",
        ),
        lines(
            "wpf",
            "asked wants_role moves_on !familiar",
            "ich freue mich sehr, dass es weitergeht, und nehme Ihren Vorschlag, uns hier zu vernetzen,| gern an.",
            "dass es weitergeht, freut mich sehr. Wie Sie vorgeschlagen haben,| würde ich mich gern hier mit Ihnen vernetzen.",
        ),
        lines(
            "p",
            "asked wants_role met !both_know !moves_on !booked familiar",
            "die Stelle als {role} interessiert mich sehr, und ich vernetze mich gern hier mit dir,| wie du vorgeschlagen hast.",
        ),
        lines(
            "wp",
            "asked wants_role met !both_know !moves_on !booked !familiar",
            "die Stelle als {role} interessiert mich sehr, und Ihren Vorschlag, uns hier zu vernetzen,| nehme ich gern an.",
        ),
        lines(
            "f",
            "asked wants_role met !both_know !moves_on !booked !familiar",
            "die Stelle als {role} spricht mich sehr an, und Ihren Vorschlag, uns hier zu vernetzen,| nehme ich gern an.",
            "an der Stelle als {role} bin ich sehr interessiert. Wie Sie vorgeschlagen haben,| würde ich mich gern hier mit Ihnen vernetzen.",
        ),
        _as_friends(
            "ich würde sehr gern als {role} bei euch arbeiten. Du hast gesagt, ich soll mich hier mit dir vernetzen,| und das mache ich gern!",
            "wants_role met !both_know !moves_on !booked !internal",
        ),
        _as_friends(
            "ich würde sehr gern bei euch arbeiten. Du hast gesagt, ich soll mich hier mit dir vernetzen,| und das mache ich gern!",
            "wants_role !moves_on !booked !internal",
        ),
        lines(
            "pf",
            "asked wants_role !moves_on !booked familiar",
            "die Stelle interessiert mich sehr, und ich vernetze mich gern hier mit dir,| wie du vorgeschlagen hast.",
        ),
        lines(
            "wp",
            "asked wants_role !moves_on !booked !familiar",
            "die Stelle interessiert mich sehr, und Ihren Vorschlag, uns hier zu vernetzen,| nehme ich gern an.",
        ),
        lines(
            "f",
            "asked wants_role !moves_on !booked !familiar",
            "die Stelle spricht mich sehr an, und Ihren Vorschlag, uns hier zu vernetzen,| nehme ich gern an.",
        ),
    ),
)

# --- The role is on hold --------------------------------------------------------------------------

ON_HOLD: Final[Versions] = (
    (
        Line(
            "ich verstehe, dass die Stelle vorerst nicht besetzt wird, und bin weiterhin sehr interessiert.",
            "wpf",
            "wants_role",
        ),
        Line(
            "dass die Stelle vorerst nicht besetzt wird, verstehe ich gut. Ich bin weiterhin sehr interessiert.",
            "wpf",
            "wants_role",
        ),
    ),
    Line("dass die Stelle vorerst nicht besetzt wird, verstehe ich gut."),
)
HOLD_FIRST: Final[Versions] = (
    (
        Line(
            "danke, dass <Sie/du> mir selbst geschrieben <haben/hast>,| wie es um die Stelle steht.",
            "wp",
            "wrote_hold roomy",
        ),
        Line(
            "<vielen Dank/danke>, dass <Sie/du> mir selbst geschrieben <haben/hast>,| wie es um die Stelle steht.",
            "wpf",
            "wrote_hold roomy",
        ),
        Line(
            "haben Sie vielen Dank, dass Sie mir selbst geschrieben haben,| wie es um die Stelle steht.",
            "f",
            "wrote_hold !familiar roomy",
        ),
    ),
    Line(
        "<vielen Dank/danke> für <Ihre/deine> persönliche Nachricht| zur Stelle.",
        needs="wrote_hold roomy",
    ),
    Line("<vielen Dank/danke> für <Ihre/deine> Nachricht| zur Stelle.", needs="wrote_hold"),
)
HOLD_CLOSE: Final[Versions] = (
    (
        Line(
            "ich verstehe, dass die Stelle als {role} vorerst nicht besetzt wird, und bin weiterhin sehr interessiert.| Gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "wants_role met !both_know",
        ),
        Line(
            "dass die Stelle als {role} vorerst nicht besetzt wird, verstehe ich gut.| Ich bin weiterhin sehr interessiert und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "wants_role met !both_know",
        ),
        Line(
            "ich verstehe, dass die Stelle vorerst nicht besetzt wird, und bin weiterhin sehr interessiert.| Gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "wants_role",
        ),
        Line(
            "dass die Stelle vorerst nicht besetzt wird, verstehe ich gut.| Ich bin weiterhin sehr interessiert und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "wants_role",
        ),
        Line(
            "ich verstehe, dass die Stelle vorerst nicht besetzt wird,| und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "!wants_role",
        ),
        Line(
            "dass die Stelle vorerst nicht besetzt wird, verstehe ich gut.| Ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
            "!wants_role",
        ),
    ),
    Line(
        "dass die Stelle vorerst nicht besetzt wird, verstehe ich.| Ich bin weiterhin interessiert und würde gern in Kontakt bleiben.",
        needs="wants_role",
    ),
    Line(
        "ich verstehe, dass die Stelle vorerst nicht besetzt wird,| und würde gern in Kontakt bleiben.",
    ),
    Line(
        "dass es vorerst nicht weitergeht, verstehe ich.| Ich würde gern in Kontakt bleiben.",
    ),
)
REMEMBER_CLOSE: Final[Versions] = (
    _unless_cold(
        _one_talk(
            (
                Line(
                    "an unser Gespräch {of_thing} denke ich gern zurück| und habe nach wie vor großes Interesse. Ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
                    "wpf",
                    "met wants_role roomy !familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} hat mir sehr gefallen,| und ich bin weiterhin sehr interessiert. Gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
                    "wpf",
                    "met wants_role roomy !familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} hat mir richtig Spaß gemacht,| und auf die Stelle hätte ich weiterhin große Lust. Es wäre schön, wenn wir in Kontakt bleiben.",
                    "w",
                    "met wants_role roomy familiar",
                ),
                Line(
                    "ich habe mich gern mit dir {of_told} unterhalten| und bin weiterhin sehr interessiert. Ich würde gern mit dir in Kontakt bleiben.",
                    "wpf",
                    "met wants_role roomy familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} hat mir viel Freude gemacht,| und ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
                    "w",
                    "warm !familiar",
                ),
                Line(
                    "es war richtig nett, mit dir {of_thing} zu reden,| und ich würde gern mit dir in Kontakt bleiben.",
                    "w",
                    "warm familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} hat Spaß gemacht.| Es wäre schön, wenn wir in Kontakt bleiben.",
                    "wp",
                    "met familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} hat mir gut gefallen,| und ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
                    "wp",
                    "met !familiar",
                ),
                Line(
                    "besonders gefallen hat mir unser Gespräch {of}.| Ich würde mich freuen, wenn wir in Kontakt bleiben.",
                    "wp",
                    "met !familiar",
                ),
                Line(
                    "unser Gespräch {of_thing} hat mir sehr gefallen.| Gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
                    "f",
                    "met",
                ),
                Line(
                    "es war sehr interessant, zu hören, {clause}.| Ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
                    "wpf",
                    "met",
                ),
            )
        )
    ),
    (
        Line(
            "ich bin weiterhin sehr interessiert| und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            needs="met wants_role",
        ),
        Line(
            "das Gespräch mit <Ihnen/dir> hat mir gut gefallen,| und ich würde gern in Kontakt bleiben.",
            "wp",
            "met !cold",
        ),
        Line(
            "unser Gespräch hat mir sehr gefallen.| Ich würde mich freuen, wenn wir in Kontakt bleiben.",
            "f",
            "met !cold",
        ),
        Line("ich würde mich freuen,| wenn wir in Kontakt bleiben.", needs="met cold"),
    ),
    Line("ich würde gern mit <Ihnen/dir>| in Kontakt bleiben.", needs="met"),
    Line("ich würde gern| in Kontakt bleiben.", needs="met"),
    Line(
        "ich hatte mich um die Stelle als {role} beworben| und würde gern in Kontakt bleiben.",
        needs="!met",
    ),
)

# --- An offer ---------------------------------------------------------------------------------------

OFFER: Final[Versions] = (
    (
        Line("über das Angebot habe ich mich riesig gefreut!", "w", "warm wants_role"),
        Line("über das Angebot habe ich mich sehr gefreut."),
        Line("das Angebot hat mich sehr gefreut.", "wpf", "wants_role"),
    ),
    "über das Angebot habe ich mich gefreut.",
)
OFFER_FIRST: Final[Versions] = (
    (
        Line(
            "<vielen Dank/danke> für <Ihren/deinen> Anruf {called}.| Über das Angebot habe ich mich sehr gefreut.",
            needs="offer_by_phone",
        ),
        Line(
            "herzlichen Dank für <Ihren/deinen> Anruf {called}.| Das Angebot hat mich sehr gefreut.",
            "wpf",
            needs="offer_by_phone",
        ),
        Line(
            "<vielen Dank/danke> noch einmal für <Ihre/deine> Zeit.| Über das Angebot habe ich mich sehr gefreut.",
            needs="offer_by_other met thanked",
        ),
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Zeit.| Über das Angebot habe ich mich sehr gefreut.",
            needs="offer_by_other met !thanked",
        ),
        Line(
            "herzlichen Dank für das Angebot,| ich habe mich riesig darüber gefreut!",
            "w",
            "warm wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "herzlichen Dank für das Angebot,| ich habe mich sehr darüber gefreut.",
            "pf",
            "!offer_by_phone !offer_by_other",
        ),
        Line(
            "herzlichen Dank für das Angebot,| ich habe mich sehr darüber gefreut.",
            "w",
            "!wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "<vielen Dank/danke> für das Angebot,| über das ich mich sehr gefreut habe.",
            "wpf",
            "!offer_by_phone !offer_by_other",
        ),
    ),
    (
        Line(
            "<vielen Dank/danke> für das Angebot,| das mich sehr freut.", "wpf", "!offer_by_other"
        ),
        Line(
            "danke für <Ihre/deine> Zeit.| Über das Angebot habe ich mich sehr gefreut.",
            needs="offer_by_other met",
        ),
    ),
)
OFFERED: Final[Versions] = (
    (
        Line(
            "über <Ihren/deinen> Anruf {called} und das Angebot habe ich mich riesig gefreut!",
            "w",
            "warm wants_role offer_by_phone",
        ),
        Line(
            "über <Ihren/deinen> Anruf {called} und das Angebot habe ich mich sehr gefreut.",
            needs="offer_by_phone !wants_role",
        ),
        Line(
            "über <Ihren/deinen> Anruf {called} und das Angebot habe ich mich sehr gefreut.",
            "pf",
            "offer_by_phone wants_role",
        ),
        Line(
            "über das Angebot habe ich mich riesig gefreut!",
            "w",
            "warm wants_role !offer_by_phone",
        ),
        Line("über das Angebot habe ich mich sehr gefreut.", "pf", "!offer_by_phone"),
        Line("das Angebot hat mich sehr gefreut.", "pf", "!offer_by_phone"),
        Line("über das Angebot habe ich mich sehr gefreut.", "w", "!wants_role !offer_by_phone"),
    ),
    "über das Angebot habe ich mich sehr gefreut.",
    "das Angebot hat mich sehr gefreut.",
)
OFFER_CONNECT: Final[Versions] = _friendly(
    (
        spread(
            lines(
                "wp",
                "",
                "es wäre schön, wenn wir uns hier vernetzen.",
            ),
            lines("w", "familiar", "vernetzen wir uns hier?"),
            lines("w", "!familiar", "gern würde ich mich auch hier mit Ihnen vernetzen."),
            lines("p", "", "gern würde ich mich auch hier mit <Ihnen/dir> vernetzen."),
            lines("w", "!familiar", "ich würde mich gern hier mit Ihnen vernetzen."),
            lines("pf", "", "ich würde mich gern hier mit <Ihnen/dir> vernetzen."),
            lines(
                "wpf",
                "",
                "ich würde mich freuen, wenn wir uns hier vernetzen.",
            ),
        ),
        Line("gern würde ich mich mit <Ihnen/dir> vernetzen."),
        Line("ich würde gern in Kontakt bleiben."),
    )
)
"""Beside thanks for what they did, or where somebody else has the answer."""
_BY_OTHER: Final = tuple(
    Line(one.text, one.tones, f"{one.needs} offer_by_other".strip())
    for entry in OFFER_CONNECT
    for one in equally_good(entry)
    if isinstance(one, Line)
)
OFFER_CLOSE: Final[Versions] = _friendly(
    (
        (
            *_BY_OTHER[:-2],
            *_not(
                "offer_by_other",
                (
                    *lines(
                        "wpf",
                        "",
                        "ich melde mich mit meiner Antwort. Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
                    ),
                    *lines(
                        "wp",
                        "",
                        "ich melde mich mit meiner Antwort. Es wäre schön, wenn wir uns hier vernetzen.",
                    ),
                    *lines(
                        "f",
                        "",
                        "ich melde mich mit meiner Antwort. Über eine Vernetzung würde ich mich freuen.",
                    ),
                ),
            ),
        ),
        (
            *_BY_OTHER[-2:],
            Line(
                "ich melde mich. Gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
                needs="!offer_by_other",
            ),
        ),
        Line(
            "ich melde mich. Gern würde ich mich mit <Ihnen/dir> vernetzen.",
            needs="!offer_by_other",
        ),
    )
)
"""An answer is owed."""

# --- A call or a message since ----------------------------------------------------------------------

THANKS_CALLED: Final[Versions] = (
    (
        Line("<vielen Dank/danke> für <Ihren/deinen> Anruf| {called}.", needs="phoned"),
        Line("danke für <Ihren/deinen> Anruf| {called}.", "wp", needs="phoned"),
        Line("herzlichen Dank für <Ihren/deinen> Anruf| {called}.", "wp", "phoned"),
    ),
    Line("danke für <Ihren/deinen> Anruf {called}| und unser Gespräch.", needs="phoned"),
)
CALLED_FORMAL: Final[Versions] = (
    (
        Line("<vielen Dank/danke> für <Ihren/deinen> Anruf| {called}.", "f", "phoned"),
        Line("haben Sie vielen Dank für Ihren Anruf| {called}.", "f", "phoned !familiar"),
        Line("herzlichen Dank für <Ihren/deinen> Anruf| {called}.", "f", "phoned"),
    ),
)
THANKS_WROTE: Final[Versions] = (
    (
        Line("danke| für <Ihre/deine> Nachricht.", "wp", "wrote"),
        Line("<vielen Dank/danke>| für <Ihre/deine> Nachricht.", needs="wrote"),
        Line("haben Sie vielen Dank| für Ihre Nachricht.", "f", "wrote !familiar"),
        Line("herzlichen Dank| für <Ihre/deine> Nachricht.", "wpf", "wrote"),
    ),
)

# --- After a no, and after one's own ------------------------------------------------------------------

NO_AND_SUGGESTED: Final[Versions] = (
    (
        Line(
            "danke für <Ihren/deinen> Anruf {called}| und den Vorschlag, uns hier zu vernetzen.",
            "wp",
            needs="no_by_phone asked",
        ),
        Line(
            "<vielen Dank/danke> für <Ihren/deinen> Anruf {called}| und den Vorschlag, uns hier zu vernetzen.",
            needs="no_by_phone asked",
        ),
        Line(
            "danke für <Ihre/deine> Nachricht| und den Vorschlag, uns zu vernetzen.",
            "wp",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Nachricht| und den Vorschlag, uns hier zu vernetzen.",
            needs="told_no asked !no_by_phone",
        ),
        Line(
            "danke für <Ihre/deine> Zeit| und den Vorschlag, uns hier zu vernetzen.",
            "wp",
            "asked !told_no",
        ),
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Zeit| und für den Vorschlag, uns hier zu vernetzen.",
            "pf",
            "asked !told_no",
        ),
    ),
)
WISHES: Final[Versions] = (
    (
        Line("alles Gute für <Sie/dich> und das Team.", "wp"),
        Line("ich wünsche <Ihnen/dir> und dem Team alles Gute.", "wpf"),
    ),
)


def _after(beginning: str, tones: str, needs: str) -> Lines:
    """Return a no with what one still liked: a topic as a thing and as a clause."""
    if "w" in tones:
        liked: tuple[tuple[str, str, str], ...] = (
            ("w", "warm !familiar", "unser Gespräch {of_thing} hat mir viel Freude gemacht"),
            ("wp", "!familiar", "unser Gespräch {of_thing} hat mir gut gefallen"),
            ("w", "familiar", "es war richtig nett, mit dir {of_thing} zu reden"),
            ("wp", "familiar", "ich habe mich sehr gern mit dir {of_thing} unterhalten"),
            ("wp", "", "ich fand es sehr interessant, zu hören, {clause}"),
        )
    else:
        liked = (
            ("f", "", "unser Gespräch {of_thing} hat mir sehr gefallen"),
            ("f", "", "es war für mich sehr interessant, zu hören, {clause}"),
        )
    return tuple(
        Line(beginning.replace("*", words), tone, f"{needs} {warm} !cold".strip())
        for tone, warm, words in liked
    )


NO_TOLD: Final[Versions] = (
    (
        *lines("wp", "no_by_phone", "danke für <Ihren/deinen> Anruf| {called}."),
        *lines("wpf", "no_by_phone", "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called}."),
        *lines(
            "wp",
            "no_by_phone",
            "danke, dass <Sie/du> mich {called}| selbst angerufen <haben/hast>.",
        ),
        *lines("f", "no_by_phone !familiar", "haben Sie vielen Dank für Ihren Anruf| {called}."),
        *lines("wp", "told_no !no_by_phone", "danke| für <Ihre/deine> persönliche Nachricht."),
        *lines("wpf", "told_no !no_by_phone", "<vielen Dank/danke>| für <Ihre/deine> Nachricht."),
        *lines(
            "wp",
            "told_no !no_by_phone",
            "danke, dass <Sie/du> mir| selbst geschrieben <haben/hast>.",
        ),
        *lines("f", "told_no !no_by_phone !familiar", "haben Sie vielen Dank| für Ihre Nachricht."),
    ),
)
"""Thanks | for telling the no oneself; what was spoken of follows."""
REGRET: Final[Versions] = (
    spread(
        _after("schade, dass es nicht geklappt hat,| aber *.", "wp", "met"),
        _after("leider hat es nicht geklappt,| aber *.", "wp", "met"),
        _after("es hat leider nicht geklappt,| doch *.", "f", "met"),
        _after("leider hat es nicht geklappt,| doch *.", "f", "met"),
    ),
    (
        Line(
            "schade, dass es nicht geklappt hat,| aber ich denke gern an unser Gespräch {of}.",
            "wp",
            "met",
        ),
        Line(
            "leider hat es nicht geklappt,| ich denke aber gern an unser Gespräch {of}.", "f", "met"
        ),
    ),
    (
        Line(
            "schade, dass es nicht geklappt hat,| aber ich habe mich sehr gern mit <Ihnen/dir> unterhalten.",
            "wp",
            "met",
        ),
        Line(
            "leider hat es nicht geklappt,| aber das Gespräch mit <Ihnen/dir> hat mir gefallen.",
            "wp",
            "met",
        ),
        Line(
            "leider hat es nicht geklappt,| doch das Gespräch mit <Ihnen/dir> hat mir sehr gefallen.",
            "f",
            "met",
        ),
    ),
    Line("schade, dass es nicht geklappt hat,| aber es war ein gutes Gespräch.", "wp", "met"),
    Line("es hat leider nicht geklappt,| doch unser Gespräch hat mir sehr gefallen.", "f", "met"),
)
NO_TALK: Final[Versions] = (
    (
        *lines(
            "wp",
            "told_no !no_by_phone !cold",
            "danke für <Ihre/deine> Nachricht| und für das gute Gespräch {of}.",
        ),
        *lines(
            "wpf",
            "told_no !no_by_phone",
            "<vielen Dank/danke> für <Ihre/deine> Nachricht| und für das Gespräch {of}.",
        ),
        *lines(
            "wp",
            "no_by_phone !cold",
            "danke für <Ihren/deinen> Anruf| {called} und für das gute Gespräch {of}.",
        ),
        *lines(
            "wpf",
            "no_by_phone",
            "<vielen Dank/danke> für <Ihren/deinen> Anruf| {called} und für das Gespräch {of}.",
        ),
        *lines(
            "w",
            "warm !told_no !thanked",
            "danke für das nette Gespräch| {when}, vor allem {of}.",
        ),
        *lines(
            "wp",
            "met !told_no !thanked !cold",
            "danke für das gute Gespräch| {when}, vor allem {of}.",
        ),
        *lines(
            "wpf",
            "met !told_no !thanked",
            "<vielen Dank/danke> für das Gespräch| {when} {of_thing}.",
            "<vielen Dank/danke> für das Gespräch| {when}, vor allem {of}.",
        ),
        *lines(
            "f",
            "met !told_no !thanked",
            "herzlichen Dank für das Gespräch| {when}, vor allem {of}.",
            "herzlichen Dank für das Gespräch| {of}.",
        ),
        *lines(
            "wpf",
            "met !told_no thanked",
            "<vielen Dank/danke> noch einmal für das Gespräch| {when} {of_thing}.",
            "<vielen Dank/danke> noch einmal für das Gespräch| {when}, vor allem {of}.",
        ),
    ),
    (
        *lines(
            "wpf",
            "told_no !no_by_phone",
            "<vielen Dank/danke> für <Ihre/deine> Nachricht| und für das Gespräch.",
        ),
        *lines(
            "wpf",
            "no_by_phone",
            "<vielen Dank/danke> für <Ihren/deinen> Anruf| und für das Gespräch.",
        ),
        *lines(
            "wpf",
            "met !told_no !thanked",
            "<vielen Dank/danke> für das Gespräch| {of}.",
            "<vielen Dank/danke> für das Gespräch| {when}.",
        ),
        *lines(
            "wpf",
            "met !told_no thanked",
            "<vielen Dank/danke> noch einmal für das Gespräch| {of}.",
            "<vielen Dank/danke> noch einmal für das Gespräch| {when}.",
        ),
    ),
)
"""Thanks | for the talk, and for the news where they told it."""
NO_STAY: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "",
            "auch wenn es nicht geklappt hat,| würde ich gern mit <Ihnen/dir> in Kontakt bleiben.",
            "auch wenn es leider nicht geklappt hat,| würde ich mich freuen, wenn wir in Kontakt bleiben.",
        ),
        lines(
            "wp",
            "",
            "auch wenn es diesmal nicht geklappt hat,| würde ich gern mit <Ihnen/dir> in Kontakt bleiben.",
        ),
        lines(
            "f",
            "",
            "auch wenn es leider nicht geklappt hat,| würde ich gern mit <Ihnen/dir> in Kontakt bleiben.",
        ),
    ),
    "auch wenn es nicht geklappt hat,| würde ich gern in Kontakt bleiben.",
)
"""A light word on the no | close."""
NO_SUGGESTED: Final[Versions] = (
    (
        *lines(
            "wpf",
            "asked",
            "auch wenn es nicht geklappt hat,| vernetze ich mich gern hier mit <Ihnen/dir>,| wie <Sie/du> vorgeschlagen <haben/hast>.",
            "auch wenn es leider nicht geklappt hat,| vernetze ich mich gern mit <Ihnen/dir>,| wie <Sie/du> vorgeschlagen <haben/hast>.",
        ),
    ),
    Line(
        "auch wenn es nicht geklappt hat,| vernetze ich mich gern mit <Ihnen/dir>,| wie vorgeschlagen.",
        needs="asked",
    ),
)
"""A light word on the no | close | their suggestion."""
DECLINED_STAY: Final[Versions] = (
    (
        *lines(
            "wpf",
            "",
            "auch wenn ich das Angebot nicht angenommen habe,| würde ich gern mit <Ihnen/dir> in Kontakt bleiben.",
            "auch wenn ich mich anders entschieden habe,| würde ich mich freuen, wenn wir in Kontakt bleiben.",
        ),
    ),
    "auch wenn ich mich anders entschieden habe,| würde ich gern in Kontakt bleiben.",
    "auch wenn ich absagen musste,| würde ich gern in Kontakt bleiben.",
)
"""One's own no | close."""
DECLINED_SUGGESTED: Final[Versions] = (
    (
        Line(
            "auch wenn ich das Angebot nicht angenommen habe,| vernetze ich mich gern mit <Ihnen/dir>,| wie <Sie/du> vorgeschlagen <haben/hast>.",
            needs="asked turned_down",
        ),
        Line(
            "auch wenn ich absagen musste,| vernetze ich mich gern hier mit <Ihnen/dir>,| wie <Sie/du> vorgeschlagen <haben/hast>.",
            needs="asked turned_down",
        ),
        Line(
            "auch wenn ich mich anders entschieden habe,| würde ich mich gern mit <Ihnen/dir> vernetzen,| wie <Sie/du> vorgeschlagen <haben/hast>.",
            needs="asked",
        ),
        Line(
            "auch wenn ich mich anders entschieden habe,| vernetze ich mich gern hier mit <Ihnen/dir>,| wie <Sie/du> vorgeschlagen <haben/hast>.",
            needs="asked",
        ),
        Line(
            "ich habe mich zwar anders entschieden,| vernetze mich aber gern mit <Ihnen/dir>,| wie <Sie/du> vorgeschlagen <haben/hast>.",
            needs="asked",
        ),
    ),
)
"""One's own no | close | their suggestion."""
NO_CLOSE: Final[Versions] = (
    (
        Line("ich würde gern mit <Ihnen/dir> in Kontakt bleiben.", "wp"),
        Line("es wäre schön, wenn wir in Kontakt bleiben.", "wp"),
        Line("ich würde mich freuen, wenn wir in Verbindung bleiben.", "wpf"),
        Line("ich würde gern mit <Ihnen/dir> in Kontakt bleiben.", "pf"),
        Line("gern würde ich mit <Ihnen/dir> in Kontakt bleiben.", "f"),
    ),
    "ich würde gern in Kontakt bleiben.",
)
PARTING_CLOSE: Final[Versions] = (
    (
        Line(
            "ich wünsche <Ihnen/dir> und dem Team alles Gute| und würde gern in Kontakt bleiben.",
            needs="",
        ),
        Line(
            "<Ihnen/dir> und <Ihrem/deinem> Team wünsche ich alles Gute| und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
        ),
    ),
    Line("ich wünsche <Ihnen/dir> alles Gute| und würde gern in Kontakt bleiben."),
)
DECLINED_TOO: Final[Versions] = (
    (
        Line(
            "auch wenn ich das Angebot nicht angenommen habe:| Das Gespräch mit <Ihnen/dir> hat mir viel Freude gemacht, und es war interessant, zu hören, {clause}.",
            "w",
            needs="warm",
        ),
        Line(
            "auch wenn ich das Angebot nicht angenommen habe,| hat mir unser Gespräch {of_thing} viel Freude gemacht.",
            "wp",
            needs="warm !familiar",
        ),
        Line(
            "auch wenn ich das Angebot nicht angenommen habe:| Es war richtig nett, mit dir {of_thing} zu reden.",
            "wp",
            needs="met familiar",
        ),
        Line(
            "auch wenn ich mich gegen das Angebot entschieden habe:| Es war sehr interessant, zu hören, {clause}.",
            "pf",
            needs="met",
        ),
        Line(
            "auch wenn ich mich gegen das Angebot entschieden habe,| hat mir unser Gespräch {of_thing} sehr gefallen.",
            needs="met !familiar",
        ),
        Line(
            "auch wenn ich das Angebot nicht angenommen habe,| denke ich gern an unser Gespräch {of_thing} zurück.",
            needs="met",
        ),
    ),
    Line(
        "auch wenn ich das Angebot nicht angenommen habe:| Es war sehr interessant, zu hören, {clause}.",
        "w",
        needs="met",
    ),
    (
        Line(
            "auch wenn ich das Angebot nicht angenommen habe,| hat mir das Gespräch mit <Ihnen/dir> sehr gefallen.",
            needs="met",
        ),
        Line(
            "auch wenn ich mich gegen das Angebot entschieden habe,| denke ich gern an unser Gespräch zurück.",
            needs="met",
        ),
    ),
    Line(
        "auch wenn ich das Angebot nicht angenommen habe,| habe ich mich gern beworben.",
        needs="!met",
    ),
)
DECLINED: Final[Versions] = tuple(
    _alone(one if isinstance(one, tuple) else (one,)) for one in DECLINED_TOO
)
DECLINED_CLOSE: Final[Versions] = (
    (
        Line("ich würde gern mit <Ihnen/dir> in Kontakt bleiben.", "wp"),
        Line("es wäre schön, wenn wir in Kontakt bleiben.", "wp"),
        Line("ich würde mich freuen, wenn wir in Verbindung bleiben."),
        Line("gern würde ich mit <Ihnen/dir> in Kontakt bleiben.", "f"),
    ),
    "ich würde gern in Kontakt bleiben.",
)
RECALL: Final[Versions] = (
    (
        Line(
            "unser Gespräch {of_thing} hat mir viel Freude gemacht.",
            "wp",
            needs="warm both_know !turned_down !familiar",
        ),
        Line(
            "ich habe mich sehr gern mit dir {of_thing} unterhalten.",
            "wp",
            needs="met both_know !turned_down familiar",
        ),
        Line(
            "unser Gespräch {of_thing} hat mir sehr gefallen.",
            needs="met both_know !turned_down !familiar",
        ),
        Line(
            "an unser Gespräch {of_thing} denke ich gern zurück.",
            needs="met both_know !turned_down",
        ),
        Line("es war sehr interessant, zu hören, {clause}.", needs="met both_know !turned_down"),
    ),
    (
        Line(
            "unser Gespräch {when} hat mir viel Freude gemacht.",
            "wp",
            needs="warm both_know !turned_down",
        ),
        Line("unser Gespräch {when} hat mir sehr gefallen.", needs="met both_know !turned_down"),
    ),
    Line("gern denke ich an unser Gespräch {when} zurück.", needs="met"),
    Line("ich hatte mich um die Stelle als {role} beworben.", needs="!met"),
    Line("ich hatte mich beworben.", needs="!met"),
)
REMEMBER: Final[Versions] = (
    (
        Line("unser Gespräch {of_thing} hat mir viel Freude gemacht.", "w", "warm !familiar"),
        Line("unser Gespräch {of_thing} hat mir gut gefallen.", "wp", "met !familiar !cold"),
        Line("es war richtig nett, mit dir {of_thing} zu reden.", "w", "met familiar !cold"),
        Line("unser Gespräch {of_thing} hat mir viel Spaß gemacht.", "w", "met familiar !cold"),
        Line("ich habe mich sehr gern mit dir {of_thing} unterhalten.", "wp", "met familiar !cold"),
        Line("ich fand es sehr interessant, zu hören, {clause}.", "wp", needs="met !cold"),
        Line("unser Gespräch {of_thing} hat mir sehr gefallen.", "f", needs="met !cold"),
        Line("an unser Gespräch {of_thing} denke ich gern zurück.", "wpf", "met !familiar !cold"),
        Line("es war für mich sehr interessant, zu hören, {clause}.", "f", needs="met !cold"),
    ),
    (
        Line("besonders gefallen hat mir unser Gespräch {of}.", "wp", "met !familiar !cold"),
        Line("sehr gefallen hat mir unser Gespräch {of}.", "f", needs="met !cold"),
    ),
    (
        Line("das Gespräch mit <Ihnen/dir> hat mir gut gefallen.", "wp", needs="met !cold"),
        Line("ich habe mich sehr gern mit <Ihnen/dir> unterhalten.", "w", needs="warm"),
        Line("das Gespräch mit <Ihnen/dir> hat mir sehr gefallen.", "f", needs="met !cold"),
    ),
    Line("das Gespräch mit <Ihnen/dir> hat mir gefallen.", "wpf", needs="met !cold"),
    Line("ich hatte mich um die Stelle als {role} beworben.", needs="!met"),
    Line("ich hatte mich beworben.", needs="!met"),
)

# --- One has said yes ----------------------------------------------------------------------------------

ACCEPTED: Final[Versions] = (
    (
        Line("ich freue mich schon sehr darauf, {starts} anzufangen.", "wp"),
        Line(
            "ich freue mich sehr darauf, {starts} bei <Ihnen/euch> zu beginnen.", "f", "!internal"
        ),
        Line("ich habe zugesagt und freue mich sehr darauf.", "wp", "!started"),
        Line(
            "ich habe das Angebot angenommen und freue mich sehr auf die neue Aufgabe.",
            "pf",
            "!started",
        ),
        Line("inzwischen habe ich angefangen und freue mich, dabei zu sein.", needs="started"),
    ),
)
JOINING: Final[Versions] = (
    (
        Line(
            "ich freue mich schon sehr darauf,| {starts} bei <Ihnen/euch> anzufangen.",
            "w",
            "!internal",
        ),
        Line("ich freue mich schon sehr darauf,| {starts} anzufangen.", "wp"),
        Line("auf meinen Start| {starts} freue ich mich schon sehr.", "wp"),
        Line(
            "ich freue mich sehr darauf,| {starts} bei <Ihnen/euch> zu beginnen.", "f", "!internal"
        ),
        Line("ich freue mich sehr darauf,| {starts} anzufangen.", "f"),
    ),
    (
        Line(
            "ich freue mich schon sehr| auf die Arbeit bei <Ihnen/euch>.",
            "wp",
            "!started !internal",
        ),
        Line(
            "ich habe sehr gern zugesagt| und freue mich auf die Zusammenarbeit.", needs="!started"
        ),
        Line(
            "inzwischen habe ich angefangen| und freue mich sehr, dabei zu sein.", needs="started"
        ),
    ),
)
THANKS_SHORT: Final[Versions] = (
    (
        Line("danke noch einmal für das nette Gespräch {of}.", "w", "warm thanked"),
        Line("danke für das nette Gespräch {of}.", "w", "warm !thanked"),
        Line("danke für das gute Gespräch {of}.", "wp", "met !thanked !cold"),
        Line("<vielen Dank/danke> noch einmal für das Gespräch {of}.", needs="met thanked"),
        Line("<vielen Dank/danke> für das Gespräch {of}.", needs="met !thanked"),
    ),
    (
        Line("danke noch einmal für das nette Gespräch.", "w", "warm thanked"),
        Line("danke für das nette Gespräch.", "w", "warm !thanked"),
        Line("danke für das gute Gespräch.", "wp", "met !thanked !cold"),
        Line("<vielen Dank/danke> noch einmal für das gute Gespräch.", "f", "met thanked"),
        Line("<vielen Dank/danke> für das gute Gespräch.", "f", "met !thanked !cold"),
    ),
    "<vielen Dank/danke> für <Ihre/deine> Zeit.",
)
CLOSE_JOINING: Final[Versions] = _friendly(
    (
        (
            Line("ich freue mich, wenn wir uns schon jetzt hier vernetzen.", "wp", "!started"),
            Line(
                "gern würde ich mich schon jetzt hier mit <Ihnen/dir> vernetzen.", "wpf", "!started"
            ),
            Line(
                "bis dahin würde ich gern mit <Ihnen/dir> in Kontakt bleiben.",
                "pf",
                "!started start_known",
            ),
            Line("es wäre schön, wenn wir uns auch hier vernetzen.", "wp", "started"),
            Line("ich würde mich freuen, wenn wir uns auch hier vernetzen.", needs="started"),
            Line("gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.", needs="started"),
        ),
        (
            Line("gern würde ich mich schon jetzt mit <Ihnen/dir> vernetzen.", needs="!started"),
            Line("gern würde ich mich hier mit <Ihnen/dir> vernetzen.", needs="started"),
        ),
    )
)
JOINING_CLOSE: Final[Versions] = _friendly(
    (
        (
            Line(
                "ich freue mich schon sehr darauf, {starts} bei <Ihnen/euch> anzufangen,| und würde mich gern schon jetzt hier mit <Ihnen/dir> vernetzen.",
                "wp",
                "!started !internal",
            ),
            Line(
                "ich freue mich schon sehr darauf, {starts} bei <Ihnen/euch> anzufangen.| Bis bald!",
                "w",
                "!started !internal !roomy",
            ),
            Line(
                "ich freue mich schon sehr darauf, {starts} anzufangen.| Ich würde mich gern schon jetzt hier mit <Ihnen/dir> vernetzen.",
                "wp",
                "!started",
            ),
            Line(
                "auf meinen Start {starts} freue ich mich sehr.| Gern würde ich mich schon jetzt hier mit <Ihnen/dir> vernetzen.",
                "wpf",
                "!started",
            ),
            Line(
                "auf meinen Start {starts} freue ich mich schon sehr.| Es wäre schön, wenn wir uns schon jetzt hier vernetzen.",
                "wp",
                "!started",
            ),
            Line(
                "ich freue mich sehr darauf, {starts} bei <Ihnen/euch> zu beginnen,| und würde mich gern schon jetzt hier mit <Ihnen/dir> vernetzen.",
                "f",
                "!started !internal",
            ),
            Line(
                "ich freue mich sehr darauf, {starts} anzufangen.| Gern würde ich mich schon jetzt hier mit <Ihnen/dir> vernetzen.",
                "f",
                "!started",
            ),
        ),
        (
            Line(
                "ich freue mich sehr auf die Zusammenarbeit| und würde mich gern schon jetzt hier mit <Ihnen/dir> vernetzen.",
                needs="!started",
            ),
            Line(
                "ich habe sehr gern zugesagt.| Es wäre schön, wenn wir uns schon jetzt hier vernetzen.",
                "wp",
                "!started",
            ),
            Line(
                "ich habe sehr gern zugesagt| und würde mich freuen, wenn wir uns schon jetzt hier vernetzen.",
                "pf",
                "!started",
            ),
            Line(
                "inzwischen habe ich angefangen und freue mich sehr, dabei zu sein.| Es wäre schön, wenn wir uns auch hier vernetzen.",
                "wp",
                "started",
            ),
            Line(
                "inzwischen habe ich angefangen| und würde mich freuen, wenn wir uns auch hier vernetzen.",
                needs="started",
            ),
        ),
    )
)
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

# --- They have left, one's own recruiter, someone known before, someone not met ------------------------

CLOSE_LEFT: Final[Versions] = (
    (
        Line(
            "alles Gute für <Ihren/deinen> weiteren Weg! Ich würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wp",
        ),
        Line(
            "ich wünsche <Ihnen/dir> alles Gute für <Ihren/deinen> weiteren Weg und würde gern mit <Ihnen/dir> in Kontakt bleiben.",
            "wpf",
        ),
        Line(
            "für <Ihren/deinen> weiteren Weg wünsche ich <Ihnen/dir> alles Gute. Gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
            "pf",
        ),
    ),
    "ich würde gern in Kontakt bleiben.",
)
RECRUITER: Final[Versions] = (
    (
        Line("danke für <Ihren/deinen> Anruf| {called}.", "wp", needs="phoned"),
        Line("<vielen Dank/danke> für <Ihren/deinen> Anruf| {called}.", needs="phoned"),
        Line("<vielen Dank/danke> für das Telefonat| {when}.", needs="phone !phoned"),
        Line(
            "danke, dass <Sie sich/du dir>| {when} Zeit für mich genommen <haben/hast>.",
            "wp",
            "met !phoned",
        ),
        Line("<vielen Dank/danke> für das Gespräch| {when}.", needs="met !phoned !phone"),
        Line("danke für das gute Gespräch| {when}.", "w", "warm !phoned !phone"),
        Line("herzlichen Dank für <Ihre/deine> Zeit| {when}.", "pf", "met !phoned"),
        Line(
            "danke für <Ihre/deine> Unterstützung| bei der Stelle als {role}[ {at}].", needs="!met"
        ),
    ),
    "danke für <Ihre/deine> Unterstützung| bei der Stelle als {role}.",
    "danke für <Ihre/deine>| Unterstützung.",
)
ARRANGED: Final[Versions] = (
    (
        *(
            Line(
                f"<vielen Dank/danke> für {talk}| {{when}} und für den Termin {at}am {{next_date}}, auf den ich mich sehr freue.",
                "wpf",
                f"arranged booked wants_role !again_with_you !several !thanked !phoned {whom} {needs}",
            )
            for at, whom in (("{at} ", "own_recruiter"), ("", "own_recruiter"), ("", "recruiter"))
            for talk, needs in (("das Telefonat", "phone"), ("das Gespräch", "!phone"))
        ),
        *(
            Line(
                f"<vielen Dank/danke> für {talk}| {{when}} über die Stelle als {{role}} und für den Termin am {{next_date}}, auf den ich mich sehr freue.",
                "wpf",
                f"arranged booked wants_role !again_with_you !several !thanked !phoned recruiter !both_know {needs}",
            )
            for talk, needs in (("das Telefonat", "phone"), ("das Gespräch", "!phone"))
        ),
    ),
)
"""Thanks | for the talk and for arranging the next one with others, which is looked forward to."""
ARRANGED_TOLD: Final[Versions] = (
    _unless_cold(
        (
            Line("es war richtig nett, mit dir {of_told} zu reden.", "w", "familiar !grave"),
            Line("es war sehr angenehm, mit Ihnen {of_told} zu sprechen.", "wpf", "!familiar"),
            Line("ich habe mich gern mit dir {of_told} unterhalten.", "pf", "familiar"),
        )
    ),
)
RECRUITER_TOLD: Final = (
    Line("dass wir {of_thing} sprechen konnten, hat mir sehr geholfen.", "wpf", "!booked"),
    Line("unser Gespräch {of_thing} hat mir sehr geholfen.", needs="!phone !booked"),
    Line("es hat mir geholfen, mit <Ihnen/dir> {of_thing} zu sprechen.", "wpf", "!booked"),
    Line("gut, dass ich jetzt weiß, {clause}.", "wp", "!booked"),
    Line("gut, dass wir auch über {explained} gesprochen haben.", "wpf", "!booked"),
    Line("es hat mir sehr geholfen, zu hören, {clause}.", "wpf", "!booked"),
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line(
            "unser Gespräch {of_thing} hat mir sehr geholfen. Auf das Gespräch {at} am {next_date} freue ich mich.",
            "wp",
            "booked wants_role !phone",
        ),
        Line(
            "dass wir {of_thing} sprechen konnten, hat mir sehr geholfen. Auf das Gespräch {at} am {next_date} freue ich mich.",
            "wpf",
            "booked wants_role",
        ),
        Line(
            "gut, dass ich jetzt weiß, {clause}. Auf das Gespräch {at} am {next_date} freue ich mich.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "es hat mir sehr geholfen, zu hören, {clause}. Auf das Gespräch {at} am {next_date} freue ich mich.",
            "pf",
            "booked wants_role",
        ),
        Line(
            "gut, dass wir auch über {explained} gesprochen haben. Auf das Gespräch {at} am {next_date} freue ich mich.",
            "wpf",
            "booked wants_role",
        ),
        Line(
            "unser Gespräch {of_thing} hat mir sehr geholfen. Dass es weitergeht, freut mich sehr.",
            "wpf",
            "moves_on wants_role",
        ),
        *_stock(RECRUITER_TOLD),
    ),
    (
        Line(
            "unser Gespräch {of_thing} hat mir sehr geholfen. Auf den Termin am {next_date} freue ich mich.",
            "wp",
            "booked wants_role !phone",
        ),
        Line(
            "dass wir {of_thing} sprechen konnten, hat mir sehr geholfen. Auf den Termin am {next_date} freue ich mich.",
            "wpf",
            "booked wants_role",
        ),
        Line(
            "es hat mir geholfen, mit <Ihnen/dir> {of_thing} zu sprechen. Auf den Termin am {next_date} freue ich mich.",
            "wpf",
            "booked wants_role",
        ),
        Line(
            "gut, dass ich jetzt weiß, {clause}. Auf den Termin am {next_date} freue ich mich.",
            "wp",
            "booked wants_role",
        ),
    ),
    (
        Line(
            "auf das Gespräch {at} am {next_date} freue ich mich schon.", "wp", "booked wants_role"
        ),
        Line("auf das Gespräch {at} am {next_date} freue ich mich.", "f", "booked wants_role"),
    ),
    (Line("auf den Termin am {next_date} freue ich mich.", needs="booked wants_role"),),
    (Line("auf den Termin {next} freue ich mich.", needs="booked wants_role"),),
    Line("schön, dass es weitergeht.", needs="booked wants_role"),
    Line("dass es weitergeht, freut mich sehr.", needs="moves_on wants_role"),
    Line("die Stelle[ {at}] interessiert mich weiterhin sehr.", "wpf", "wants_role"),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line("vernetzen wir uns auch hier?", "w", "familiar"),
        Line("es wäre schön, wenn wir uns auch hier vernetzen.", "wp"),
        Line("gern würde ich auch hier mit <Ihnen/dir> in Kontakt bleiben.", "pf"),
        Line("gern würde ich auch hier mit Ihnen in Kontakt bleiben.", "w", "!familiar"),
        Line("ich würde mich gern auch hier mit <Ihnen/dir> vernetzen.", "pf"),
        Line("ich würde mich gern auch hier mit Ihnen vernetzen.", "w", "!familiar"),
        Line("ich würde mich freuen, wenn wir uns auch hier vernetzen."),
    ),
    "gern würde ich mit <Ihnen/dir> in Kontakt bleiben.",
    "ich würde gern in Kontakt bleiben.",
)
KNOWN: Final[Versions] = (
    (
        Line("schön, dass wir uns {when} wiedergesehen haben!", "w", "on_site"),
        Line("schön, dass wir uns {when} wiedergesehen haben!", "w", "video"),
        Line("es war schön, {when} wieder mit <Ihnen/dir> zu sprechen.", "wp"),
        Line("es hat mich sehr gefreut, {when} wieder mit <Ihnen/dir> zu sprechen."),
    ),
    "schön, dass wir über die Stelle als {role} sprechen konnten.",
    "schön, dass wir {when} wieder sprechen konnten.",
    "schön, dass wir wieder sprechen konnten.",
)
KNOWN_CLOSE: Final[Versions] = _friendly(
    (
        (
            Line(
                "ich freue mich, <Sie/dich> {next} wiederzusehen! Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
                "wp",
                "again_with_you wants_role",
            ),
            Line(
                "auf den Termin am {next_date} freue ich mich sehr. Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
                needs="booked !again_with_you wants_role",
            ),
            Line(
                "ich freue mich sehr, dass es weitergeht. Wollen wir uns auch hier vernetzen?",
                "wp",
                "familiar moves_on wants_role",
            ),
            Line(
                "dass es weitergeht, freut mich sehr, und ich würde gern auch hier mit <Ihnen/dir> in Kontakt bleiben.",
                needs="moves_on wants_role",
            ),
        ),
        (
            Line("wollen wir uns auch hier vernetzen?", "w", "familiar"),
            Line("es wäre schön, wenn wir uns auch hier vernetzen.", "wp"),
            Line("gern würde ich auch hier mit <Ihnen/dir> in Kontakt bleiben."),
        ),
        (
            "gern würde ich in Kontakt bleiben.",
            "ich würde gern in Kontakt bleiben.",
        ),
    )
)
UNMET_THANKS: Final[Versions] = (
    (
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Hilfe| bei meiner Bewerbung um die Stelle als {role}[ {at}]."
        ),
        Line("danke für <Ihre/deine> Unterstützung| bei meiner Bewerbung als {role}.", "wp"),
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Hilfe| rund um mein Gespräch {when} über die Stelle als {role}[ {at}]."
        ),
    ),
    "<vielen Dank/danke> für <Ihre/deine> Hilfe| bei meiner Bewerbung als {role}.",
    "<vielen Dank/danke> für <Ihre/deine> Hilfe| bei meiner Bewerbung.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "ich hatte {when} ein Gespräch über die Stelle als {role}[ {at}].",
        "ich habe mich um die Stelle als {role}[ {at}] beworben.",
    ),
    "ich habe mich als {role} beworben.",
    "ich hatte {when} mein Gespräch.",
    "ich schreibe wegen meiner Bewerbung.",
)
UNMET_HELP: Final[Versions] = (
    (
        "<vielen Dank/danke> für <Ihre/deine> Hilfe dabei.",
        "herzlichen Dank für <Ihre/deine> Unterstützung.",
        "danke für <Ihre/deine> Hilfe.",
    ),
)

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=(*THANKS_ROLE, *THANKS_TALK),
    thanks_called=THANKS_CALLED,
    thanks_formal=(*THANKS_ROLE, *THANKS_FORMAL),
    talk_and_topic=TALK_AND_TOPIC,
    time=TIME,
    thanks_again=AGAIN,
    topic=TOPIC,
    close=CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=NO_REPLY,
    on_hold=ON_HOLD,
    offer=OFFER,
    no_and_suggested=NO_AND_SUGGESTED,
    wishes=WISHES,
    joining=JOINING,
    thanks_short=THANKS_SHORT,
    close_joining=CLOSE_JOINING,
    accepted=ACCEPTED,
    close_left=CLOSE_LEFT,
    recruiter=RECRUITER,
    recruiter_topic=RECRUITER_TOPIC,
    recruiter_close=RECRUITER_CLOSE,
    known=KNOWN,
    known_close=KNOWN_CLOSE,
    unmet_thanks=UNMET_THANKS,
    unmet_reminder=UNMET_REMINDER,
    unmet_help=UNMET_HELP,
    topic_close=WANTS_CLOSE,
    enjoyed_topic=ENJOYED_TOPIC,
    still_close=STILL_CLOSE,
    suggested_close=SUGGESTED_CLOSE,
    again_topic=AGAIN_TOPIC,
    joining_close=JOINING_CLOSE,
    parting_close=PARTING_CLOSE,
    no_close=NO_CLOSE,
    regret=REGRET,
    declined=DECLINED,
    hold_close=HOLD_CLOSE,
    hold_first=HOLD_FIRST,
    offer_first=OFFER_FIRST,
    remember_close=REMEMBER_CLOSE,
    remember=REMEMBER,
    called_formal=CALLED_FORMAL,
    thanks_wrote=THANKS_WROTE,
    offer_close=OFFER_CLOSE,
    close_wants=CLOSE_WANTS,
    separate=True,
)
