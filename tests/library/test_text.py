"""Text from other people's pages: made safe, measured and cut as a browser does."""

from __future__ import annotations

import pytest

from followup_rules.text.clean import clean_text, clip, graphemes, utf16_length
from followup_rules.text.scripts import script_of, scripts_in


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  Anna \t\n Walker  ", "Anna Walker"),
        ("Anna\u00a0Walker\u3000", "Anna Walker"),
        ("Cafe\u0301", "Café"),
        ("a\u202eb\u2066c\u200fd", "abcd"),
        ("a\u200bb\ufeffc\u2060d\u00ade", "abcde"),
        ("a\x00b\x1bc\x7fd\x9fe", "abcde"),
        ("a\ud800b\udfffc", "abc"),
        ("a\ue000b\U000f0000c\ufdd0d\uffffe", "abcde"),
        ("<b onload=x>", "<b onload=x>"),
        # joiners stay where a script or a picture needs them
        ("می\u200cنا", "می\u200cنا"),
        ("می\u200c نا", "می نا"),
        ("क्\u200dष", "क्\u200dष"),
        ("a\u200db", "ab"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("👩\u200d", "👩"),
        ("👩🏽\u200d💻", "👩🏽\u200d💻"),
        # selectors stay on what they choose for
        ("葛\U000e0100城", "葛\U000e0100城"),
        ("A\U000e0100", "A"),
        ("❤\ufe0f", "❤\ufe0f"),
        ("1\ufe0f\u20e3", "1\ufe0f\u20e3"),
        ("A\ufe0f", "A"),
        ("ᠠ\u180bᠠ", "ᠠ\u180bᠠ"),
        # tags stay in the flag of a part of a country, and hide nothing
        ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",) * 2,
        ("A\U000e0068\U000e0069", "A"),
        ("🏴\U000e0068\U000e0069", "🏴"),
        # letters that show as white space
        ("a\u3164\u2800b", "a b"),
    ],
)
def test_clean_text(raw: str, clean: str) -> None:
    assert clean_text(raw, 500) == clean


def test_lines_are_kept_where_asked_for() -> None:
    raw = "Dear Anna,\r\n\r\n\r\n\r\nthank  you.\rBest\u2028wishes\n"
    assert clean_text(raw, 500, lines=True) == "Dear Anna,\n\nthank you.\nBest\nwishes"
    assert clean_text(raw, 500) == "Dear Anna, thank you. Best wishes"


def test_marks_piled_up_by_the_thousand_are_cut_to_a_few() -> None:
    clean = clean_text("Z" + "\u0336\u0317" * 50_000, 500)
    assert clean.startswith("Z")
    assert len(clean) <= 13


def test_a_hundred_thousand_characters_come_out_clipped() -> None:
    assert clean_text("ab " * 100_000, 10) == "ab ab ab a"
    assert clean_text("\u202e" * 100_000 + "Anna", 10) == "Anna"


@pytest.mark.parametrize(
    ("text", "units"), [("", 0), ("Anna", 4), ("é", 1), ("👩‍💻", 5), ("𠮷野", 3), ("\ud83d", 1)]
)
def test_utf16_length(text: str, units: int) -> None:
    assert utf16_length(text) == units


@pytest.mark.parametrize(
    ("text", "clusters"),
    [
        ("", []),
        ("abc", ["a", "b", "c"]),
        ("a\r\nb", ["a", "\r\n", "b"]),
        ("e\u0301x", ["e\u0301", "x"]),
        ("👩‍💻!", ["👩‍💻", "!"]),
        ("👨‍👩‍👧‍👦👍🏽", ["👨‍👩‍👧‍👦", "👍🏽"]),
        ("🇩🇪🇫🇷🇯", ["🇩🇪", "🇫🇷", "🇯"]),
        ("\u1112\u1161\u11ab가", ["\u1112\u1161\u11ab", "가"]),
        ("क्षि", ["क्षि"]),
        ("நி", ["நி"]),
        ("กำ", ["กำ"]),
        ("葛\U000e0100城", ["葛\U000e0100", "城"]),
        ("\u0600١", ["\u0600١"]),
        ("1\ufe0f\u20e32", ["1\ufe0f\u20e3", "2"]),
        ("\u0301", ["\u0301"]),
    ],
)
def test_graphemes(text: str, clusters: list[str]) -> None:
    assert graphemes(text) == clusters


@pytest.mark.parametrize(
    ("text", "units", "clipped"),
    [
        ("Anna", 10, "Anna"),
        ("Anna", 2, "An"),
        ("ab👩‍💻", 6, "ab"),
        ("ab👩‍💻", 7, "ab👩‍💻"),
        ("cafe\u0301", 4, "caf"),
        ("🇩🇪🇫🇷", 7, "🇩🇪"),
        ("Anna", 0, ""),
    ],
)
def test_clip(text: str, units: int, clipped: str) -> None:
    assert clip(text, units) == clipped


def test_scripts() -> None:
    assert script_of("ß") == "latin"
    assert script_of("字") == "han"
    assert script_of("1") == ""
    assert script_of("𞤀") == "adlam"
    assert script_of("𐒰") == "other"
    assert scripts_in("Anna 山田 Ivan Иван, 1") == {"latin", "han", "cyrillic"}
