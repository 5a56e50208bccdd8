"""Whole notes of a bank, made ready: optional words written out, the side of the reader chosen.

A sentence may have optional words in square brackets ("about the {role} role[ {at}].") and words
of two sides ("<Ihre/deine> Zeit"); ``ready`` expands the first and chooses among the second, once
for each bank. ``fill_wholes`` fills what can be used for a case.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import product
from typing import Final, NamedTuple

from followup_rules.note.apart import kept_apart
from followup_rules.note.bank import (
    Bank,
    Line,
    Versions,
    Whole,
    bank_for,
    equally_good,
    in_dialect,
    side,
)
from followup_rules.note.candidates import (
    BOOKED,
    FINE,
    FOR_SOME,
    Filled,
    Option,
    filled,
    part_worth,
    usable,
)
from followup_rules.note.regards import ended, regards
from followup_rules.note.sides import region_of
from followup_rules.note.situation import KINDNESSES
from followup_rules.note.slots import Words

_OPTIONAL: Final = re.compile(r"\[([^\]]*)\]")
_GROUP: Final = 24
"""What each further group of versions is worth less."""
_TURN: Final = 32
"""What the last of equally good versions is worth less for each part, in units finer by ``FINE``.

All turns of a note together are worth less than any difference that can be heard: what varies from
person to person is only what is equally good.
"""
_BEST: Final = 150
_WHOLES: Final = 48
"""What the last of the whole notes is worth less, in the same fine units."""
_FITTING_WHOLE: Final = 150
_PARTICULAR: Final = FOR_SOME | KINDNESSES
_SECOND_BEST: Final = 120
"""What a whole note of ``Whole.second_best`` is worth less."""
_MIX: Final = 0x9E3779B1
"""Factor that turns neighbouring numbers into distant ones."""
_MOST_UNMET: Final = 4
_OPENING: Final = frozenset({"reminder", "thanks"})
_TELLS_MEETING: Final = frozenset({"met", "warm", "several", "phone", "on_site", "video"})


class Version(NamedTuple):
    """A way to say a sentence."""

    line: Line
    group: int
    """Of equally good ones, counted from the best."""
    position: int
    size: int
    """Position in its group, and how many there are."""
    dropped: int
    """Optional words left out."""


class Ready(NamedTuple):
    """A whole note, made ready."""

    key: str
    tones: str
    needs: frozenset[str]
    excluded: frozenset[str]
    sentences: tuple[tuple[tuple[str, ...], tuple[Version, ...]], ...]
    second_best: bool
    often: int


@cache
def ready(
    language: str, situation: str, *, second: bool, met: bool, region: str = ""
) -> tuple[Ready, ...]:
    """Return the whole notes of a situation; ``second``: with the second side of ``<a/b>``."""
    bank = bank_for(language)
    wholes = bank.wholes.get(situation, bank.wholes["plain"])
    if not met:
        wholes = tuple(_unmet(bank, wholes))
    return tuple(
        _ready(whole, f"#{number}", second=second, bank=bank, region=region)
        for number, whole in enumerate(wholes)
    )


def _unmet(bank: Bank, wholes: Sequence[Whole]) -> Iterator[Whole]:
    """Yield the notes to someone not met: an opening of their own, then the situation's words."""
    for opening, whole in product(bank.wholes["unmet"], wholes):
        rest = tuple(one for one in whole.sentences if not _OPENING & set(one[0].split("+")))
        if rest and not _TELLS_MEETING & set(whole.needs.split()):
            tones = "".join(tone for tone in opening.tones if tone in whole.tones)
            if tones:
                yield Whole((*opening.sentences, *rest), tones, whole.needs)


def _ready(whole: Whole, key: str, *, second: bool, bank: Bank, region: str) -> Ready:
    needs = whole.needs.split()
    return Ready(
        key=key,
        tones=whole.tones,
        needs=frozenset(need for need in needs if need[0] != "!"),
        excluded=frozenset(need[1:] for need in needs if need[0] == "!"),
        sentences=tuple(
            (
                tuple(parts.split("+")),
                _versions(versions, second=second, language=bank.language, region=region),
            )
            for parts, versions in whole.sentences
        ),
        second_best=whole.second_best,
        often=whole.often,
    )


@cache
def _versions(
    versions: Versions, *, second: bool, language: str, region: str
) -> tuple[Version, ...]:
    bank = bank_for(language)
    said = tuple(_each_version(versions, bank, second=second))
    if not region:
        return said
    return tuple(
        one._replace(line=replace(one.line, text=in_dialect(one.line.text, bank, region)))
        for one in said
    )


def _each_version(versions: Versions, bank: Bank, *, second: bool) -> Iterator[Version]:
    for group, entry in enumerate(versions):
        equals = equally_good(entry)
        for index, one in enumerate(equals):
            line = one if isinstance(one, Line) else Line(one)
            for text, dropped in _written_out(side(line.text, second=second)):
                same = text == line.text  # then it is the bank's own object, which stays one
                written = line if same else Line(text, line.tones, line.needs)
                for made in kept_apart(written, bank):
                    yield Version(made, group, index, len(equals), dropped)


def _written_out(text: str) -> Iterator[tuple[str, int]]:
    """Yield a line with and without its optional words, and how many of them are left out."""
    pieces = _OPTIONAL.split(text)
    for kept in product((True, False), repeat=len(pieces) // 2):
        chosen = [piece for i, piece in enumerate(pieces) if i % 2 == 0 or kept[i // 2]]
        yield "".join(chosen), kept.count(False)


class FilledWhole(NamedTuple):
    """A whole note with what can stand in it for one case."""

    key: str
    worth: int
    sentences: Filled
    often: int = 1


def usable_wholes(words: Words) -> list[Ready]:
    """Return the whole notes that are true and in tone."""
    found = ready(
        words.bank.language,
        words.situation,
        second=words.bank.alternate in words.truths,
        met="met" in words.truths,
        region=region_of(words.truths, words.bank),
    )
    return [
        whole
        for whole in found
        if words.tone[0] in whole.tones
        and whole.needs <= words.truths
        and not whole.excluded & words.barred
    ]


def fill_wholes(words: Words, own: dict[str, str]) -> list[FilledWhole]:
    """Fill the whole notes for this case; which of them comes first depends on the person."""
    wholes = usable_wholes(words)
    made: dict[tuple[int, tuple[str, ...]], list[Option]] = {}
    found: list[FilledWhole] = []
    ends = regards(words)
    for number, whole in enumerate(wholes):
        sentences: Filled = []
        for index, (parts, versions) in enumerate(whole.sentences):
            options = made.get((id(versions), parts))
            if options is None:
                options = made[id(versions), parts] = list(_options(parts, versions, words, own))
            sentences.append([(index + 1, option.opening, option) for option in options])
        sentences = ended(_echoes_only(sentences), ends)
        turned = (number - _turn(words.seed, ())) % len(wholes)
        worth = _FITTING_WHOLE * len(whole.needs & _PARTICULAR)
        worth -= _SECOND_BEST * whole.second_best
        # Two sentences of a part, as of interest, are worth no more than one.
        worth -= sum(_BEST + part_worth(part, words) for part in _again(whole))
        worth = FINE * worth - _WHOLES * turned // len(wholes)
        found.append(FilledWhole(whole.key, worth, sentences, whole.often))
    return found


def _again(whole: Ready) -> Iterator[str]:
    """Yield the parts that a sentence of a whole note has after another one."""
    seen: set[str] = set()
    for parts, _ in whole.sentences:
        yield from seen & set(parts)
        seen |= set(parts)


def _turn(seed: int, parts: tuple[str, ...]) -> int:
    """Return which of equally good wordings comes first, for each kind of sentence another."""
    own = sum(map(ord, "".join(parts)))
    return ((seed + own) * _MIX & 0xFFFFFFFF) >> 9


def with_day_ahead(wholes: Sequence[FilledWhole]) -> list[FilledWhole]:
    """Value the day of the next interview in one sentence of each note, and nowhere else.

    In the last that can say it, or in the first that can say nothing else. A note without a close
    is left as it is: the day would come in the place of the close (S22).
    """
    return [one._replace(sentences=_saying_day_ahead(one.sentences)) for one in wholes]


def _saying_day_ahead(sentences: Filled) -> Filled:
    saying = [at for at, sentence in enumerate(sentences) if any(one.ahead for *_, one in sentence)]
    if not saying or not any("close" in one.parts for each in sentences for *_, one in each):
        return sentences
    only = (at for at in saying if all(one.ahead for *_, one in sentences[at]))
    worth = dict.fromkeys(saying, -FINE * BOOKED) | {next(only, saying[-1]): FINE * BOOKED}
    return [
        [
            (after, opening, one._replace(worth=one.worth + worth[at]) if one.ahead else one)
            for after, opening, one in sentence
        ]
        for at, sentence in enumerate(sentences)
    ]


def _echoes_only(sentences: Filled) -> Filled:
    """Keep the openings that more than one sentence has: no other can be an echo."""
    once: set[str] = set()
    shared: set[str] = set()
    for sentence in sentences:
        openings = {opening for _, opening, _ in sentence}
        shared |= openings & once
        once |= openings
    return [
        [(after, opening if opening in shared else "", one) for after, opening, one in sentence]
        for sentence in sentences
    ]


def _options(
    parts: tuple[str, ...], versions: Sequence[Version], words: Words, own: dict[str, str]
) -> Iterator[Option]:
    if not set(parts) <= set(words.order):
        return  # a part that this situation leaves out: see ``parts_of``
    if len(parts) == 1 and parts[0] in own and usable(line := Line(own[parts[0]]), words):
        yield from filled(parts, line, _BEST, words)
    if parts == ("interest",) and "sentence" in words.slots:
        yield from filled(parts, Line("{sentence}"), _BEST, words)
    can_stand = [version for version in versions if usable(version.line, words)]
    ranks = _ranks(can_stand)
    turn = _turn(words.seed, parts)
    for version in can_stand:
        equals = ranks[version.group]
        # Ranked among those that can stand here, so that each comes first equally often.
        turned = (equals[version.position] - turn) % len(equals)
        liked = _BEST - _GROUP * version.group - version.dropped
        turn_of = _TURN * turned // len(equals)
        yield from filled(parts, version.line, max(liked, 0), words, turn_of)


def _ranks(versions: Sequence[Version]) -> dict[int, dict[int, int]]:
    """Return for each group of equally good versions the rank of each: position -> rank."""
    found: dict[int, dict[int, int]] = {}
    for version in versions:
        equals = found.setdefault(version.group, {})
        equals.setdefault(version.position, len(equals))
    return found


def topic_lines(words: Words) -> list[Line]:
    """Return the sentences with a topic that this case could use, best first.

    Where the whole notes of a situation name it within another sentence, those of a plain one.
    """
    of_situation = _topic_lines(usable_wholes(words))
    return of_situation or _topic_lines(usable_wholes(replace(words, situation="plain")))


def _topic_lines(wholes: Sequence[Ready]) -> list[Line]:
    return list(
        dict.fromkeys(
            version.line
            for whole in wholes
            for parts, versions in whole.sentences
            if parts == ("interest",)
            for version in versions
        )
    )
