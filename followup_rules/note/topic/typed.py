"""What is made of one thing that was typed: what may stand in a note, or why it is left out."""

from dataclasses import dataclass
from typing import Literal

type Trouble = Literal[
    "",
    "too_long",
    "nothing",
    "link",
    "placeholder",
    "question",
    "capitals",
    "bad_news",
    "private",
    "third_person",
    "other_language",
    "clause",
    "article",
    "own",
    "lack",
]

type Form = Literal["noun", "clause", "infinitive", "sentence", ""]

type Use = Literal["", "thanks", "excites"]
"""What a text was typed for: a thanks, what excites, or what was spoken of."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that was typed, and what may be made of it."""

    typed: str
    """As typed, cleaned: what a finding quotes."""
    text: str
    """What may stand in a note; empty where it is left out."""
    form: Form
    """``noun`` and ``clause`` ("how you work") follow "about"; ``sentence`` stands by itself.
    ``infinitive`` ("take the exam") follows "encouraging me to"; topics have none."""
    trouble: Trouble = ""
    """Why it is left out."""
