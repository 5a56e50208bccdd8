# ruff: noqa: E501  # a wording is read in one line
"""German notes: conditions and turns that the families share."""

import re
from typing import Final

from followup_rules.note.bank import Line, Lines, Versions, equally_good
from followup_rules.note.wording.common import lines

_APART: Final = re.compile(
    r"\.(?P<bar>\|?) (?P<wish>Es wäre schön|Ich würde|Gern würde ich)(?P<me> mich)?"
)
"""A wish to connect in a sentence of its own, behind what one says of the job."""
_BY_ME: Final = re.compile(r"^(?:ich |.*\b(?:bin|hätte) ich\b)", re.IGNORECASE)


def as_one(lines_of: Lines) -> Lines:
    """Return sentences of the job and the wish to connect as one: two short ones sound curt."""
    return tuple(Line(_joined(one.text), one.tones, one.needs) for one in lines_of)


def _joined(text: str) -> str:
    found = _APART.search(text)
    if not found:
        return text
    before, after = text[: found.start()], text[found.end() :]
    me = found["me"] or ""
    last = before.rpartition(". ")[2]
    if ", und " in last or re.match("scha?[öd]", last, re.IGNORECASE):
        return text
    comma = ", " in last
    if found["wish"] == "Es wäre schön":
        return f"{before},{found['bar']} und es wäre schön{after}"
    gern = " gern" if found["wish"].startswith("Gern") else ""
    if _BY_ME.search(last):
        return f"{before}{',' * comma}{found['bar']} und würde{me}{gern}{after}"
    return f"{before},{found['bar']} und ich würde{me}{gern}{after}"


def alone(versions: tuple[str | Line, ...]) -> Lines:
    """Return sentences of two parts as ones of one part alone: beside a topic."""
    made = (one if isinstance(one, Line) else Line(one) for one in versions)
    return tuple(Line(one.text.replace("|", ""), one.tones, one.needs) for one in made)


def negated(need: str, lines_of: Lines) -> Lines:
    """Return sentences for whom that is not so."""
    return tuple(Line(one.text, one.tones, f"{one.needs} !{need}".strip()) for one in lines_of)


def unless_ahead(lines_of: Lines) -> Lines:
    """Return sentences for whom no next talk is promised, or booked before the note is sent."""
    return negated("moves_on", unless_booked(lines_of))


def unless_booked(lines_of: Lines) -> Lines:
    """Return sentences for whom no next talk lies ahead when they are read."""
    return tuple(negated("booked", lines_of))


def unless_said(lines_of: Lines) -> Lines:
    """Return sentences of interest in the job: a short note leaves it at particular thanks."""
    return tuple(
        Line(one.text, one.tones, f"{one.needs} {where}".strip())
        for one in lines_of
        for where in ("roomy", "!roomy !about")
    )


def stock(lines_of: Lines) -> Lines:
    """Return sentences for everyone but who is glad that it goes on: they say so instead."""
    return (
        *negated("moves_on", lines_of),
        *(
            Line(one.text, one.tones, f"{one.needs} moves_on !wants_role".strip())
            for one in lines_of
            if "wants_role" not in one.needs
        ),
    )


def one_talk(lines_of: Lines) -> Lines:
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


_STANDS: Final = ("schön", "ich melde")
"""What begins a sentence that stays one of its own."""


def _as_friends_close(one: Line, *, short: bool) -> Lines:
    """Return a line, and among friends on warm terms one in the words that friends use."""
    if "w" not in one.tones or "!familiar" in one.needs.split():
        return (one,)
    for stiff in _STIFF:
        if found := stiff.search(one.text):
            bar = found["bar"] or found.groupdict().get("bar_two") or ""
            before = one.text[: found.start()]
            split = "" if before else bar
            if short:
                text = f"{before}.{bar} W" if before else "w"
                text = f"{text}ollen wir uns{split} vernetzen?"
            else:
                how = found["how"] or " auch"
                apart = f".{bar} E" if before.startswith(_STANDS) else f",{bar} und e"
                text = f"{before}{apart}" if before else "e"
                text = f"{text}s wäre schön, wenn wir uns{split}{how} hier vernetzen."
            needs = " ".join(dict.fromkeys((*one.needs.split(), "familiar")))
            formal = f"{one.needs} !familiar".strip()
            other = one.tones.replace("w", "")
            return (
                Line(text.replace("schon jetzt", "schon mal"), "w", needs),
                *((Line(one.text, "w", formal),) if "familiar" not in one.needs.split() else ()),
                *((Line(one.text, other, one.needs),) if other else ()),
            )
    return (one,)


def friendly(versions: Versions) -> Versions:
    """Return closes, among friends on warm terms in the words that friends use."""
    return tuple(
        tuple(
            each
            for one in equally_good(entry)
            for each in _as_friends_close(
                one if isinstance(one, Line) else Line(one), short=group > 0
            )
        )
        for group, entry in enumerate(versions)
    )


def not_declining(versions: Versions) -> Versions:
    """Return closes; whoever has an offer doesn't say "in Kontakt bleiben": it sounds like a no."""
    return tuple(
        tuple(
            Line(one.text, one.tones, f"{one.needs} !offered".strip())
            if "Kontakt" in one.text
            else one
            for one in equally_good(entry)
            if isinstance(one, Line)
        )
        for entry in friendly(versions)
    )


def unless_cold(lines_of: Lines) -> Lines:
    """Return sentences of what was spoken of for whom the talk was not a cold one."""
    return negated("cold", lines_of)


LOVED: Final[Versions] = (
    lines(
        "w",
        "familiar warm !several !thanked !grave !phone",
        "unser Gespräch| {when} {of_thing}| war richtig schön, danke dir dafür.",
        "unser Gespräch| {when} {of_thing}| hat richtig Spaß gemacht, danke dir dafür.",
    ),
)
"""When | the topic | thanks: as friends write."""
REACTED: Final[Versions] = (
    (
        *lines(
            "p",
            "familiar !several !thanked !grave !phone !cold",
            "unser Gespräch| {when} {of_thing}| hat mir richtig gut gefallen, danke dafür.",
        ),
        *lines(
            "wpf",
            "!familiar !several !thanked !grave !phone !cold",
            "unser Gespräch| {when} {of_thing}| hat mir sehr gefallen, vielen Dank dafür.",
            "unser Gespräch| {of_thing}| hat mir gut gefallen, vielen Dank dafür.",
        ),
    ),
)
"""The same to whom one says Sie, or on calmer terms."""

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
