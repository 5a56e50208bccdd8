"""Laws of names and of safe text, for anything that can stand in a field."""

from __future__ import annotations

import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from followup_rules.case import Person
from followup_rules.names.greeting import clean_name, full_name, greeting_name
from followup_rules.text.clean import clean_text, clip, graphemes, utf16_length
from tests.library.names_table import TABLE
from tests.profiles import law

NAMES = [line.split(" => ")[0] for line in TABLE.strip().splitlines() if " => " in line]
ANY = st.text(st.characters(exclude_categories=()), max_size=500)
PIECES = st.sampled_from(
    [
        *NAMES,
        *" ,|.-'()[]\"“”/#@–·\u200d\u200c\u202e\u200b\u0301\ufe0f\ud83d",
        *"🌟👩‍💻🇩🇪山田김é֑क्षि",
        "PhD", "MA", "(she/her)", "Dr. ", "ŞI", "İ", "ß", "DŽ", "ﬁ", "ANNA", "van", "de la", "y",
    ]
)  # fmt: skip
MADE = st.lists(PIECES, max_size=12).map("".join).map(lambda text: text[:500])
NAME = st.one_of(ANY, MADE)
TOLD = NAME.map(lambda text: "".join(one for one in text if not "\ud800" <= one <= "\udfff"))
"""A Person can't hold half a surrogate pair: that is refused before it comes here."""
TONE = st.sampled_from(["warm", "plain", "formal", None])
LANGUAGE = st.sampled_from(["en", "de", "ja", "pt-BR", "ko"])


@given(NAME)
@example("A" * 500)
@example("(" * 500)
@example("A\u0301" * 250)
@law(400)
def test_cleaning_twice_is_cleaning_once(raw: str) -> None:
    shown = clean_name(raw)
    assert clean_name(shown) == shown
    assert clean_text(shown, 500) == shown


@given(TOLD, TONE, LANGUAGE)
@law(400)
def test_greetings_are_made_of_the_name(raw: str, tone: str | None, language: str) -> None:
    person = Person(name=raw)
    shown = clean_name(raw)
    greeted = greeting_name(person, tone, language)
    assert utf16_length(greeted) <= utf16_length(shown)
    assert bool(greeted) == bool(shown)
    assert set(graphemes(greeted)) <= {*graphemes(shown), " "}
    assert greeted == greeted.strip()
    assert greeting_name(person, "formal", language) == full_name(person, language)
    assert greeting_name(person, tone, language) == greeted


@given(NAME)
@law(400)
def test_a_name_is_empty_only_if_it_shows_nothing(raw: str) -> None:
    assert bool(clean_name(raw)) == bool(clean_text(raw, 500))


@given(raw=ANY, longest=st.integers(0, 600), lines=st.booleans())
@example(raw="\u0301" * 500, longest=100, lines=False)
@example(raw="👨‍👩‍👧‍👦" * 60, longest=101, lines=False)
@example(raw="\U000e0041" * 400, longest=50, lines=False)
@law(400)
def test_clean_text_is_safe_and_clean(raw: str, longest: int, *, lines: bool) -> None:
    clean = clean_text(raw, longest, lines=lines)
    assert utf16_length(clean) <= longest
    assert clean_text(clean, longest, lines=lines) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert clean == clean.strip()
    assert "  " not in clean
    hidden = {unicodedata.category(one) for one in clean.replace("\n", "" if lines else "\n")}
    assert not hidden & {"Cc", "Cs", "Co", "Zl", "Zp"}
    assert not set(clean) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b")


@given(ANY, st.integers(0, 600))
@law(400)
def test_clipping_keeps_whole_clusters(text: str, units: int) -> None:
    clipped = clip(text, units)
    assert text.startswith(clipped)
    assert utf16_length(clipped) <= units
    clusters = graphemes(text)
    assert "".join(clusters) == text
    assert clipped == "".join(clusters[: len(graphemes(clipped))])


@given(ANY)
@law(400)
def test_lengths_are_those_of_a_browser(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2
