"""What the table of a language says of typed topics: the fields of ``terms``."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Terms:
    """How one language begins, negates and spoils a topic."""

    leading: str
    """What may stand before the topic: "we talked about"."""
    trailing: str = ""
    """What may stand after it: "… gesprochen", "…について"."""
    contracted: tuple[tuple[str, str], ...] = ()
    """(preposition that has swallowed an article, what is left without it): "du" -> "le"."""
    nothing: str = ""
    """Whole answers that name nothing: "not sure"."""
    bad_news: str = ""
    private: str = ""
    """What is nobody's business in a note: an illness, one's own pay, why one left."""
    subject: str = ""
    """What begins a whole sentence: a pronoun with its verb."""
    finite: str = ""
    """Verbs in a finite form that are no other word."""
    linking: str = ""
    """Words before which a finite verb may stand in a phrase: "the way you work"."""
    asking: str = ""
    """What begins a direct question, with or without its mark."""
    indirect: str = ""
    """What begins a clause that may follow "about": "how you work"."""
    fragment: str = ""
    """What begins a clause or an infinitive that may not: "because", "to"."""
    small: str = ""
    """First words that are written small inside a sentence."""
    common: str = ""
    """First words of other kinds that are no names: written small, too."""
    articles: tuple[tuple[str, str], ...] = ()
    """(words that can't begin a phrase without an article, the article)."""
    determined: str = ""
    """What counts as an article or makes one unnecessary."""
    they: str = ""
    """Words of the third person: a sentence with one talks about its reader, not to them."""
    theirs: tuple[tuple[str, str], ...] = ()
    """Their own name or "their" in a topic, and how one says it to them; ``NAME`` stands for it."""
    titles: str = ""
    """What stands before a person's name."""
    remark: str = ""
    """What begins a remark in a list, or a clause that is no thing of its own: "very nice"."""
    inner: tuple[tuple[str, str], ...] = field(default=())
    """Other sure repairs: (expression, replacement)."""
