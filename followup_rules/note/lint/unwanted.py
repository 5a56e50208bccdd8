"""What a note should not have: each check yields hits, (finding id, start, end, what was found).

Positions count code points, as Python's do. The words come from the lexicon of the text's own
bank; LinkedIn's default sentences are looked for in every language.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import chain, pairwise
from typing import Final, NamedTuple

from followup_rules.decision.facts import Outcome
from followup_rules.note.bank import bank_for
from followup_rules.note.lint.default_sentence import DEFAULTS
from followup_rules.note.lint.faults import ASKS, fault_words, offered
from followup_rules.note.lint.kinds import kind_words
from followup_rules.note.lint.kinds.harmless import without_harmless
from followup_rules.note.lint.kinds.words import any_of
from followup_rules.note.lint.parsed_text import ParsedText
from followup_rules.text.clean import graphemes
from followup_rules.text.graphemes import is_pictograph

type Hit = tuple[str, int, int, str]


class Standing(NamedTuple):
    """The facts that some words are wrong for."""

    silence: bool
    outcome: Outcome
    internal: bool = False
    """They work at the company already (A33): colleagues they are."""
    formal: bool = False
    """Their dealings are formal: elsewhere, emoji and exclamation marks are a matter of taste."""


_PLACEHOLDER: Final = re.compile(
    r"\[[^\]\n]{0,40}\]|\{[^}\n]{0,40}\}|<[^<>\n]{1,40}>|_{3,}|\.{4,}"
    r"|(?<!siglo )(?<!siglos )(?<!século )(?<!séculos )(?<!siècle )"
    r"(?<!s\. )\b[Xx]{2,}\b(?!(?:e|ème|º|th)\b)"
)
_LINK: Final = re.compile(
    r"https?://\S*|\bwww\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.\w+"
    r"|(?<![\w-])[\w-]{1,63}\.(?:com|net|org|io|dev|ly|gl|page|site)\b(?:/\S*)?",
    re.IGNORECASE,
)
"""Every repetition is bounded and begins at a word's start: reading stays linear."""
_COUNTRIES: Final = (
    "ae|am|ar|at|au|ba|be|bg|bo|br|ca|cc|ch|ci|cl|cn|co|cr|cu|cz|de|dk|do|dz|ec|ee|es|eu|fi|fm|fr|gr"
    "|gt|hk|hn|hr|hu|id|ie|il|in|is|it|jp|ke|kr|li|lt|lu|lv|ma|me|mu|mx|my|ng|ni|nl|no|np|nz|pa|pe|ph"
    "|pk|pl|pr|pt|py|ro|rs|ru|sa|se|sg|si|sk|sn|sv|th|tn|to|tr|tv|tw|ua|ug|uk|us|uy|ve|vn|za"
)
_COUNTRY_ADDRESS: Final = re.compile(
    r"(?<![A-Za-z0-9@._+-])(?=[A-Za-z0-9-]*[A-Za-z])[A-Za-z0-9-]{2,63}"
    r"(?P<more>(?:\.[a-z0-9-]{2,63}){1,3})?"
    rf"\.(?P<country>{_COUNTRIES}|info|biz|online|shop|store|art|blog|link|xyz|studio|design)"
    r"(?![A-Za-zÀ-ž0-9_-]|\.[A-Za-z])(?P<path>/\S*)?"
)
"""Small letters at the end: "heute.Es" is a stop without its blank."""
_SMALL_WORDS: Final[dict[str, frozenset[str]]] = {
    "en": frozenset("am at be ca co do id in is it me my no so to us".split()),  # noqa: SIM905
    "de": frozenset("am es im in li no so".split()),  # noqa: SIM905
    "fr": frozenset("au ca ci co de es il in ma me mu ni py rs sa se si ve".split()),  # noqa: SIM905
    "es": frozenset("co de es in la me no ni py rs se si te tv ve".split()),  # noqa: SIM905
    "pt": frozenset("ao co de do es in me no py rs se si to tv vi".split()),  # noqa: SIM905
    "ja": frozenset({"py", "rs"}),
}
"""Endings that are words: "gracias.me" alone may be a stop without its blank, too."""
_PERHAPS_EMOJI: Final = re.compile(
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
"""Where no such character stands, no emoji does: nearly every note is done with it."""
_EXCLAMATIONS: Final = re.compile("[!\uff01]{2,}")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_CAPITALS_IN_A_ROW: Final = 3
"""Words in capitals, one after the other, that shout; fewer may be names and abbreviations."""
_LONG_CAPITALS: Final = 9
"""Letters up to which such a row may be abbreviations: "AWS ECS RDS"."""
_MANY_EMOJI: Final = 3
_QUESTION: Final = re.compile(
    r"(?:[^.!?\n\u3002\uff01\uff1f]|(?<=\d)\.(?= \w)){1,300}(?:[?\uff1f]|\u304b\u3002)"
)
"""A sentence that asks, as far back as a sentence of a note goes; "25. Dezember" is within one."""


@cache
def pattern(expression: str) -> re.Pattern[str]:
    """Compile an expression of a lexicon."""
    return re.compile(expression, re.IGNORECASE)


def search(expression: str, text: str) -> re.Match[str] | None:
    """Find an expression of a lexicon; an empty one finds nothing."""
    return pattern(expression).search(text) if expression else None


_MUCH_BESIDE: Final = {True: 110, False: 55}
"""UTF-16 code units beside LinkedIn's sentence from which a note is one's own: with and without
blanks between words."""


def default_sentence(parsed: ParsedText) -> Iterator[Hit]:
    """LinkedIn's own sentences, in any language (S18), where little else is said."""
    for expression in chain.from_iterable(DEFAULTS.values()):
        if found := pattern(expression).search(parsed.text):
            beside = len(parsed.text) - len(found[0])
            if beside <= _MUCH_BESIDE[bool(parsed.bank.joiner)]:
                yield "default_sentence", *found.span(), found[0]
            return


def placeholder(parsed: ParsedText, _standing: Standing) -> Iterator[Hit]:
    """What a template left behind."""
    found = _PLACEHOLDER.search(parsed.words) or search(
        any_of(parsed.bank.lexicon.placeholder, kind_words(parsed.bank.language, "placeholder")),
        parsed.words,
    )
    if found:
        yield "placeholder", *found.span(), found[0]


def link(parsed: ParsedText, _standing: Standing) -> Iterator[Hit]:
    """Addresses of any kind."""
    found = _LINK.search(parsed.words) or _bare_address(parsed)
    if found:
        yield "link", *found.span(), found[0]


def _bare_address(parsed: ParsedText) -> re.Match[str] | None:
    """Return an address that ends with a country: "name.example.be"."""
    small = _SMALL_WORDS.get(parsed.bank.language, frozenset())
    return next(
        (
            found
            for found in _COUNTRY_ADDRESS.finditer(parsed.words)
            if found["path"] or found["more"] or found["country"] not in small
        ),
        None,
    )


def shouting(parsed: ParsedText, standing: Standing) -> Iterator[Hit]:
    """Capitals in rows; exclamation marks and emoji in rows, where the dealings are formal."""
    yield from _capitals(parsed.bare)
    if not standing.formal:
        return
    if found := _EXCLAMATIONS.search(parsed.words):
        yield "exclamations", *found.span(), found[0]
    if _PERHAPS_EMOJI.search(parsed.words):
        yield from _emoji(parsed.words)


def _capitals(text: str) -> Iterator[Hit]:
    """Yield the first row of words in capitals that is long enough to shout."""
    row: list[re.Match[str]] = []
    for found in _LETTERS.finditer(text):
        if found[0].isupper() and (len(found[0]) > 1 or row):
            row.append(found)
            letters = sum(len(word[0]) for word in row)
            if len(row) >= _CAPITALS_IN_A_ROW and letters > _LONG_CAPITALS:
                start, end = row[0].start(), row[-1].end()
                yield "capitals", start, end, text[start:end]
                return
        else:
            row = []


def _emoji(text: str) -> Iterator[Hit]:
    emoji: list[tuple[int, int]] = []
    start = 0
    for cluster in graphemes(text):
        if is_pictograph(cluster[0]) and not cluster.isdigit():
            emoji.append((start, start + len(cluster)))
        start += len(cluster)
    pairs = pairwise(emoji)
    rows = [(one[0], two[1]) for one, two in pairs if not text[one[1] : two[0]].strip()]
    if rows:
        yield "emoji", *rows[0], text[slice(*rows[0])]
    elif len(emoji) >= _MANY_EMOJI:
        yield "emoji", *emoji[-1], text[slice(*emoji[-1])]


def unwelcome(parsed: ParsedText, standing: Standing) -> Iterator[Hit]:
    """Words that ask, press, pitch, attach, or talk about the request (A25)."""
    lexicon = parsed.bank.lexicon
    for finding, expression in (
        ("asks_decision", lexicon.asks_decision),
        ("presses", lexicon.presses),
        ("pitches", lexicon.pitches),
        ("attaches", lexicon.attaches),
        ("request_talk", lexicon.request_talk),
        ("awaits_answer", lexicon.awaits if standing.silence else ""),
    ):
        either = fault_words(parsed.bank.language, finding)
        found = search(expression, parsed.words) or search(either, parsed.words)
        if found:
            said = without_harmless(parsed.words, parsed.bank.language, finding)
            found = search(expression, said) or search(either, said)
        if found is None and finding == "asks_decision":
            found = _question(parsed)
        if found:
            yield finding, *found.span(), found[0]


def _question(parsed: ParsedText) -> re.Match[str] | None:
    """Return the first question about the decision; one that asks to pass on thanks is none."""
    language, thanks = parsed.bank.language, parsed.bank.lexicon.thanks
    asks = ASKS.get(language, "")
    return next(
        (
            found
            for found in _QUESTION.finditer(parsed.words)
            if search(asks, without_harmless(found[0], language, "asks_decision"))
            and not search(thanks, found[0])
        ),
        None,
    )


def out_of_place(parsed: ParsedText, standing: Standing) -> Iterator[Hit]:
    """Lines that this situation makes wrong (S45, S46, A16, A19)."""
    lexicon = parsed.bank.lexicon
    eager = search(lexicon.eager, parsed.words) or search(
        fault_words(parsed.bank.language, "eager"), parsed.words
    )
    if standing.outcome == "rejected" and eager:
        yield "eager_after_no", *eager.span(), eager[0]
    elif standing.outcome == "declined" and eager:
        yield "eager_after_withdrawal", *eager.span(), eager[0]
    elif standing.outcome == "accepted" and eager and not search(lexicon.joining, parsed.words):
        yield "as_if_open", *eager.span(), eager[0]
    elif standing.outcome in _LOST and (looks := _kind(parsed, "starting")):
        yield _LOST[standing.outcome], *looks.span(), looks[0]
    if standing.outcome not in ("rejected", "declined") and (late := _kind(parsed, "farewell")):
        yield "as_if_over", *late.span(), late[0]
    if not standing.internal and (early := _presumes(parsed, standing.outcome)):
        yield "presumes", *early.span(), early[0]


_LOST: Final[dict[Outcome, str]] = {
    "rejected": "eager_after_no",
    "declined": "eager_after_withdrawal",
}


_WISH: Final = re.compile(
    r"\b(?:ganas|vontade|envie|lust|would|could|if|hope|hoping|I'd|würde|wäre|könnte|hoffe|falls|wenn|espère|si|ojalá|espero|se)\b"
    r"|\w(?:rais|rait|rions|ría|ria|ríamos|riam)\b|たら|れば|願っ|希望",
    re.IGNORECASE,
)
"""What only would be does not presume: "I would be happy to join"."""
_WISH_BEFORE: Final = 30


def _kind(parsed: ParsedText, kind: str) -> re.Match[str] | None:
    return search(kind_words(parsed.bank.language, kind), parsed.words)


def _presumes(parsed: ParsedText, outcome: Outcome) -> re.Match[str] | None:
    """Return words of somebody who already has the job, where nobody has given it to them."""
    found = None
    if outcome in ("live", "offer"):
        found = search(parsed.bank.lexicon.presumes, parsed.words) or search(
            fault_words(parsed.bank.language, "presumes"), parsed.words
        )
        starts = _kind(parsed, "starting")
        if found is None and starts:
            around = parsed.words[max(starts.start() - _WISH_BEFORE, 0) : starts.end()]
            found = None if _WISH.search(around) else starts
    if found is None and outcome in ("live", "rejected"):
        found = search(offered(parsed.bank.language), parsed.words) or _kind(parsed, "chosen")
    return found


_IN_WORDS: Final[tuple[Callable[[ParsedText, Standing], Iterator[Hit]], ...]] = (
    placeholder,
    link,
    shouting,
    unwelcome,
    out_of_place,
)
"""The checks that look at a text's words alone, its facts hidden."""


def unwanted(parsed: ParsedText, standing: Standing) -> list[Hit]:
    """Return what any text, note or message, should not have."""
    found = _in_words(parsed.words, parsed.bare, parsed.bank.language, standing)
    return [*default_sentence(parsed), *found]


@lru_cache(maxsize=256)
def _in_words(words: str, bare: str, language: str, standing: Standing) -> tuple[Hit, ...]:
    """Look through the words of a text once: messages to several people often say the same."""
    parsed = ParsedText(text=words, words=words, bare=bare, bank=bank_for(language), known=True)
    return tuple(hit for check in _IN_WORDS for hit in check(parsed, standing))
