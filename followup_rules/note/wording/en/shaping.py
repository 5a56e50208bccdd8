"""English notes: conditions and turns that the families share."""

import re
from collections.abc import Iterator
from typing import Final

from followup_rules.note.bank import Line, Lines, Versions, equally_good

_DAY_BEHIND: Final = re.compile(r"\{act\}\|? (?:when we (?:spoke|<spoke/talked>) )?\{when\}")
_INTERVIEW: Final = "the interview {next}"
_TALKING: Final = re.compile(
    r"(?:talking again|our next conversation|(?:talking|speaking) <to/with> you again)(?= \{next\})"
)
_SEEING: Final = "seeing you again {next}"


def unless_it_goes_on(*lines: Line) -> Lines:
    """Return lines that are not for whoever wants the job and goes on: they say that they do."""
    return (
        *(Line(one.text, one.tones, f"{one.needs} !moves_on".strip()) for one in lines),
        *(
            Line(one.text, one.tones, f"{one.needs} moves_on !wants_role".strip())
            for one in lines
            if "wants_role" not in one.needs.split()
        ),
    )


def short_before_day(*lines: Line) -> Lines:
    """Return lines in which a day follows only what is short.

    "Explaining your work with families in the first days so clearly on 3 March" is a tangle: there
    the talk and its day come first, as ``talk_before_act`` says it.
    """
    return tuple(each for one in lines for each in _short_before_day(one))


def _short_before_day(line: Line) -> Iterator[Line]:
    if not _DAY_BEHIND.search(line.text):
        yield line
        return
    yield Line(line.text, line.tones, f"{line.needs} !heavy !explained_clearly".strip())
    yield Line(line.text, line.tones, f"{line.needs} !heavy explained_clearly !about".strip())


def talk_before_act(needs: str = "") -> Lines:
    """Return thanks for the talk and its day | and for what they did, which is long."""
    said = (
        ("<meeting/meeting with> me", "wp", "on_site !several"),
        ("<seeing/meeting with> me", "f", "on_site !several"),
        ("talking <to/with> me", "wp", "!on_site !phone !several"),
        ("speaking <to/with> me", "f", "!on_site !phone !several"),
        ("our conversation", "p", "!phone !several"),
        ("the call", "wpf", "phone !several"),
        ("making time for me", "wp", "!phone"),
        ("the time you gave me", "f", "!phone several"),
    )
    return tuple(
        Line(
            f"thank you{again} for {talk}| {{when}} and for {{act}}.",
            tones,
            f"{long} {thanked} {where} {needs}".strip(),
        )
        for talk, tones, where in said
        for again, thanked in (("", "!thanked"), (" again", "thanked"))
        for long in ("heavy", "about !heavy !showed_around !worked_through_task !was_frank")
    )


def straight(text: str, needs: str) -> Lines:
    """Return thanks for being straight with somebody: as warm people on first names say "frank"."""
    said = text.replace("{act}", "being so straight with me about {what}")
    return (Line(said, "w", f"was_frank about !heavy !titled {needs}"),)


def done_together(needs: str = "") -> Lines:
    """Return thanks for what was done by hand | and its day: nobody goes through a cutting."""
    return tuple(
        Line(
            f"{thank} for {{of_doing}} with me| {{when}}.",
            tones,
            f"worked_through_task doing !heavy {thanked} {needs}".strip(),
        )
        for thank, tones, thanked in (
            ("thank you", "wpf", "!thanked"),
            ("thanks so much", "w", "!thanked"),
            ("thanks", "p", "!thanked"),
            ("thank you again", "wpf", "thanked"),
            ("thanks again", "wp", "thanked"),
        )
    )


_PLEASED: Final = re.compile(
    r"enjoyed|loved|great|lovely|good to (?:talk|speak|hear)|interesting|glad we got|glad to speak"
)
_OF_TOPIC: Final = re.compile(r"\{(?:hearing|talked|thing|both|clause|hear)\}")


def unless_grave(versions: Versions) -> Versions:
    """Return versions in which nobody is pleased to have talked of a death or a farewell."""
    return tuple(
        tuple(
            Line(line.text, line.tones, f"{line.needs} !grave".strip())
            if _PLEASED.search(line.text) and _OF_TOPIC.search(line.text)
            else line
            for one in equally_good(entry)
            for line in (one if isinstance(one, Line) else Line(one),)
        )
        for entry in versions
    )


def or_done_together(*lines: Line) -> Lines:
    """Return lines, each also for what was done by hand."""
    return tuple(each for one in lines for each in _or_done_together(one))


def _or_done_together(line: Line) -> Iterator[Line]:
    others = {"explained_clearly", "was_frank", "encouraged", "heavy"}
    if not re.search(r"\{act(?:ed)?\}", line.text) or others & set(line.needs.split()):
        yield line
        return
    yield Line(line.text, line.tones, f"{line.needs} !doing".strip())
    yield Line(line.text, line.tones, f"{line.needs} doing !worked_through_task".strip())
    said = line.text.replace("{act}", "{of_doing} with me")
    said = said.replace("{acted}", "{of_doing} with you")
    yield Line(said, line.tones, f"{line.needs} doing worked_through_task".strip())


def day_ahead(versions: Versions) -> Versions:
    """Return versions in which a booked day is no interview: it may be a visit or a trial.

    Only one's own recruiter surely speaks of an interview. A colleague may not know of the day.
    Where it is with this person, one talks by phone, and else sees them.
    """
    return tuple(
        tuple(each for one in equally_good(entry) for each in _each_day_ahead(one))
        for entry in versions
    )


def _each_day_ahead(one: str | Line) -> Iterator[str | Line]:
    needs = [] if isinstance(one, str) else one.needs.split()
    if isinstance(one, Line) and _TALKING.search(one.text):
        yield Line(one.text, one.tones, f"{one.needs} next_by_phone")
        yield Line(
            _TALKING.sub("seeing you again", one.text), one.tones, f"{one.needs} !next_by_phone"
        )
        return
    if isinstance(one, Line) and _SEEING in one.text:
        yield Line(one.text, one.tones, f"{one.needs} !next_by_phone")
        said = one.text.replace(_SEEING, "talking again {next}")
        yield Line(said, one.tones, f"{one.needs} next_by_phone")
        return
    if isinstance(one, Line) and re.search(r"(?:see you|we meet) again \{next\}", one.text):
        yield Line(one.text, one.tones, f"{one.needs} !next_by_phone")
        return
    if isinstance(one, str) or _INTERVIEW not in one.text or "own_recruiter" in needs:
        yield one
        return
    for said, who in (("the <next stage/next step> {next}", ""), ("{next_day}", "!colleague")):
        yield Line(
            one.text.replace(_INTERVIEW, said), one.tones, f"{one.needs} {who} !own_recruiter"
        )
    if "!own_recruiter" not in needs:
        yield Line(one.text, one.tones, f"{one.needs} own_recruiter")
