"""French notes: conditions and turns that the families share."""

import re
from dataclasses import replace
from typing import Final

from followup_rules.note.bank import Line, Lines, Versions, equally_good


def or_next(following: Lines, versions: Versions) -> Versions:
    """Return versions that say, where the process goes on, only that one looks forward to it."""
    made: list[tuple[str | Line, ...]] = []
    for entry in versions:
        equals = equally_good(entry)
        made.append(tuple(_unless_next(one) for one in equals))
    return (following, *made)


def own_first(versions: Versions) -> Versions:
    """Return versions in which words of oneself come first for whoever told which they use.

    They stand in a group of their own, before the one that others have in their place.
    """
    made: list[tuple[str | Line, ...]] = []
    entries = [equally_good(entry) for entry in versions]
    while entries:
        group = entries.pop(0)
        if not _of_oneself(group) or not entries:
            made.append(group)
            continue
        others = [one if isinstance(one, Line) else Line(one) for one in entries.pop(0)]
        made.extend(
            (
                (*group, *(_needing(one, "!gendered") for one in others)),
                tuple(_needing(one, "gendered") for one in others),
            )
        )
    return tuple(made)


def first_seen(versions: Versions) -> Versions:
    """Return versions in which one meets, and doesn't see again, whom one knows by phone only.

    Where the next talk is by phone, one speaks again and sees nobody.
    """
    return tuple(
        tuple(each for one in equally_good(entry) for each in _first_seen(one))
        for entry in versions
    )


_AGAIN: Final = re.compile(r"\brevoir \{next\}")


def _first_seen(one: str | Line) -> tuple[str | Line, ...]:
    if isinstance(one, str) or not _AGAIN.search(one.text):
        return (one,)
    said = (
        ("revoir {next}", "!phone !next_by_phone"),
        ("rencontrer {next}", "phone !several !next_by_phone"),
        ("voir {next}", "phone several !next_by_phone"),
        ("reparler {next}", "next_by_phone"),
    )
    return tuple(
        replace(one, text=_AGAIN.sub(words, one.text), needs=f"{one.needs} {need}")
        for words, need in said
    )


def _of_oneself(group: tuple[str | Line, ...]) -> bool:
    told = [one for one in group if isinstance(one, Line) and "gendered" in one.needs.split()]
    return bool(group) and len(told) == len(group)


def _needing(line: Line, need: str) -> Line:
    return replace(line, needs=f"{line.needs} {need}".strip())


def _unless_next(one: str | Line) -> str | Line:
    if isinstance(one, str) or "!wants_role" in one.needs or "wants_role" not in one.needs:
        return one
    return replace(one, needs=f"{one.needs} !moves_on")


MANY: Final[Versions] = (
    (
        Line("merci pour nos deux échanges.", "wp", "twice familiar !thanked"),
        Line("merci pour nos deux entretiens.", "wp", "twice !familiar !thanked"),
        Line("je <vous/te> remercie de nos deux entretiens.", "f", "twice !thanked"),
        Line("merci encore pour nos deux échanges.", "wp", "twice familiar thanked"),
        Line("merci encore pour nos deux entretiens.", "wp", "twice !familiar thanked"),
        Line("je <vous/te> remercie encore de nos deux entretiens.", "f", "twice thanked"),
        Line("merci pour nos échanges.", "wp", "several !twice !thanked"),
        Line("je <vous/te> remercie de nos entretiens.", "f", "several !twice !thanked"),
        Line("merci encore pour nos échanges.", "wp", "several !twice thanked"),
        Line("je <vous/te> remercie encore de nos entretiens.", "f", "several !twice thanked"),
    ),
)
"""Thanks for more than one talk."""
