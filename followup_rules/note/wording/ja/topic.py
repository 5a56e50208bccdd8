"""Japanese notes: what was spoken of, and what excites."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.ja.greeting import EMPLOYER


def story(what: str, *, too: bool, needs: str = "") -> tuple[Line, ...]:
    """Return the ways to say how what they told of struck one, in a few words.

    Thanks for the talk itself would thank a second time. ``too``: beside thanks for what they did.
    """
    the, of = ("も、", "も、") if too else ("が、", "を")
    return tuple(
        Line(f"{what}お話{said}", tones, f"{own} {needs}".strip())
        for said, tones, own in (
            (f"{the}とても楽しかったです。", "w", "warm !grave !san"),
            (f"{the}とても心に残っております。", "w", "warm !san"),
            (f"{the}とても心に残っています。", "w", "warm san"),
            (f"{of}興味深く伺いました。", "wp", "!warm !grave !cold"),
            ("も、勉強になりました。", "wp", "!warm grave"),
            ("も、勉強になりました。", "wp", "!warm !grave cold"),
            (f"{the}印象に残りました。", "wp", "!warm !cold"),
            (f"{of}大変興味深く伺いました。", "f", "!grave !cold"),
            ("も、大変勉強になりました。", "f", "cold"),
            (f"{the}心に残っております。", "f", "!cold"),
        )
    )


def _keener(what: str, *, too: bool) -> tuple[Line, ...]:
    """Return the ways to say that one wants the job the more for what they told of."""
    the = "も" if too else "が"
    wish = "{employer}で働きたいという"
    return tuple(
        Line(f"{what}お話{the}{said}", tones, f"{needs} {KEEN}")
        for said, tones, needs in (
            (f"とても興味深く、{wish}気持ちがいっそう強くなりました。", "w", "warm !grave"),
            (f"心に残り、{wish}気持ちが強くなりました。", "w", "warm"),
            (f"興味深く、{wish}気持ちが強くなりました。", "wp", "!warm !grave"),
            (f"勉強になり、{wish}気持ちが強くなりました。", "wp", "!warm"),
            (f"大変興味深く、{wish}気持ちがいっそう強くなりました。", "f", "!grave"),
            (f"大変勉強になり、{wish}思いがいっそう強くなりました。", "f", ""),
        )
    )


KEEN: Final = f"{EMPLOYER} !peer !cold"
"""To a colleague with no say in it, that one wants the job would sound out of place."""
_FUN: Final = ("warm peer !grave", "warm san !peer !grave")
"""Terms on which one says that it was a pleasure: a colleague, or somebody called さん."""


def _fun(what: str, *, too: bool = True) -> tuple[Line, ...]:
    """Return the ways to say that it was a pleasure to hear of it, for who may say so."""
    the = "も" if too else "が"
    return tuple(
        line
        for needs in _FUN
        for line in lines(
            "w",
            f"met !own_recruiter {needs}",
            f"{what}お話ができて、とても楽しかったです。",
            f"{what}お話ができて、本当に楽しかったです。",
            f"{what}お話{the}楽しく、あっという間の時間でした。",
        )
    )


ENJOYED_TOPIC: Final[Versions] = (
    spread(
        lines(
            "wpf",
            "!phone !grave",
            "{of_when}面接では、|{both}についてお話しでき、とても楽しかったです。",
        ),
        lines(
            "wpf",
            "phone !grave",
            "{of_when}電話面接では、|{both}についてお話しでき、とても楽しかったです。",
        ),
    ),
    spread(
        lines(
            "wpf",
            "!phone !grave",
            "{of_when}面接では、|{thing}についてお話しでき、とても楽しかったです。",
        ),
        lines(
            "wpf",
            "phone !grave",
            "{of_when}電話面接では、|{thing}についてお話しでき、とても楽しかったです。",
        ),
    ),
)
AT_THE_TALK: Final = (
    ("では、{told}お話ができて、とても楽しかったです。", "w", "warm san !grave"),
    ("で伺った{told}お話が、とても心に残っています。", "w", "warm san"),
    ("で伺った{told}お話が、とても心に残っております。", "w", "warm !san"),
    ("では、{told}お話がとても楽しかったです。", "w", "warm !grave !san"),
    ("では、{told}お話を興味深く伺いました。", "wp", "!warm !grave !cold"),
    ("では、{told}お話が勉強になりました。", "wp", "!warm"),
    ("で伺った{told}お話が、心に残っております。", "f", "!cold"),
    ("では、{told}お話が大変勉強になりました。", "f", "cold"),
)
"""How it struck one, behind "at the interview"."""
MET_AND_TOPIC_LINES: Final = (
    tuple(
        Line(
            f"{{of_when}}{talk}{said}".replace("{told}", "|{told}"), tones, f"{own} {needs}".strip()
        )
        for talk, needs in (
            ("面接", "!phone !own_recruiter"),
            ("面談", "own_recruiter"),
            ("電話面接", "phone !own_recruiter"),
        )
        for said, tones, own in AT_THE_TALK
    ),
    (
        Line("{of_when}面接では、|{of_thing}についてお話しでき、ありがたく思っております。"),
        Line("{of_when}面接では、|{explained}についてもお話を伺えて、大変参考になりました。"),
    ),
)
MET_AND_TOPIC: Final[Versions] = MET_AND_TOPIC_LINES
"""Reminder | what was spoken of, beside thanks for what came after it."""
TALK_AND_TOPIC: Final[Versions] = (
    spread(
        lines(
            "p",
            "!phone !own_recruiter",
            "{of_when}面接では、|{thing}についてお話しする機会をいただき、|ありがとうございました。",
            "{of_when}面接では、|{thing}についてお話しするお時間をいただき、|ありがとうございました。",
        ),
        lines(
            "p",
            "phone",
            "{of_when}電話面接では、|{thing}についてお話しする機会をいただき、|ありがとうございました。",
        ),
        lines(
            "f",
            "!phone !own_recruiter",
            "{of_when}面接では、|{thing}についてお話しする機会をいただき、|誠にありがとうございました。",
            "{of_when}面接では、|{thing}についてお話しするお時間をいただき、|誠にありがとうございました。",
        ),
        lines(
            "f",
            "phone",
            "{of_when}電話面接では、|{thing}についてお話しする機会をいただき、|誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "own_recruiter !phone",
            "{of_when}面談では、|{thing}についてご相談に乗っていただき、|ありがとうございました。",
        ),
    ),
)
TOLD_IN_THANKS: Final[Versions] = (
    spread(
        lines(
            "wp",
            "met !both_know !phone !several !own_recruiter",
            "{of_when}{role}の面接では、|{thing}についてお話しする機会をいただき、ありがとうございました。",
            "{of_when}{role}の面接では、|{explained}について詳しくご説明いただき、ありがとうございました。",
        ),
        lines(
            "f",
            "met !both_know !phone !several !own_recruiter",
            "{of_when}{role}の面接では、|{thing}についてお話しする機会をいただき、誠にありがとうございました。",
            "{of_when}{role}の面接では、|{explained}について詳しくご説明いただき、誠にありがとうございました。",
        ),
    ),
    spread(
        lines(
            "wp",
            "met !both_know !phone !several !own_recruiter",
            "{of_when}{role}の面接では、|{told}お話をする機会をいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "met !both_know !phone !several !own_recruiter",
            "{of_when}{role}の面接では、|{told}お話をする機会をいただき、誠にありがとうございました。",
        ),
        lines(
            "wp",
            "met !phone !own_recruiter",
            "{of_when}面接では、|{told}お話をする機会をいただき、ありがとうございました。",
        ),
        lines(
            "f",
            "met !phone !own_recruiter",
            "{of_when}面接では、|{told}お話をする機会をいただき、誠にありがとうございました。",
        ),
        lines(
            "wpf",
            "phone",
            "{of_when}電話面接では、|{told}お話をする機会をいただき、ありがとうございました。",
        ),
        lines(
            "wpf",
            "met own_recruiter !phone",
            "{of_when}面談では、|{told}お話をする機会をいただき、ありがとうございました。",
        ),
    ),
)
"""Thanks | when, role and topic, where no sentence of interest can hold it."""
EXPLAINED: Final[Versions] = (
    spread(
        lines(
            "wp",
            "!phone !own_recruiter",
            "{of_when}面接では、|{explained}についてご説明いただき、|ありがとうございました。",
            "{of_when}面接では、|{explained}についてご説明くださり、|ありがとうございました。",
        ),
        lines(
            "wp",
            "phone",
            "{of_when}電話面接では、|{explained}についてご説明いただき、|ありがとうございました。",
        ),
        lines(
            "f",
            "!phone !own_recruiter",
            "{of_when}面接では、|{explained}についてご説明いただき、|誠にありがとうございました。",
        ),
        lines(
            "f",
            "phone",
            "{of_when}電話面接では、|{explained}についてご説明いただき、|誠にありがとうございました。",
        ),
    ),
)
"""Thanks | when | what was explained: conditions of the job, and how they hire."""
_AND_MORE: Final = f"{KEEN} wants_company"
TOLD_AND_MORE: Final[Versions] = (
    (
        Line(
            "{thing}についてお話しでき、とても楽しかったです。{also_excites}にも、ますます惹かれました。",
            "w",
            "warm !grave wants_company",
        ),
        Line(
            "{thing}についてお話しする中で、{also_excites}にますます惹かれました。",
            "w",
            "wants_company !cold",
        ),
        Line(
            "{thing}についてお話しする中で、{also_excites}に魅力を感じました。",
            "p",
            "wants_company !cold",
        ),
        Line(
            "{thing}についてお話しする中で、{also_excites}にますます魅力を感じております。",
            "f",
            "wants_company !cold",
        ),
    ),
    (
        Line(
            "{told}お話をする中で、{also_excites}にますます惹かれました。",
            "w",
            "wants_company !cold",
        ),
        Line(
            "{told}お話をする中で、{also_excites}に魅力を感じました。",
            "p",
            "wants_company !cold",
        ),
        Line(
            "{told}お話をする中で、{also_excites}にますます魅力を感じております。",
            "f",
            "wants_company !cold",
        ),
    ),
)
"""What was spoken of, and what draws one to the work: for the plain note."""


_OWN_STORY: Final = (
    Line("{of_thing}についてお話しでき、とても嬉しかったです。", "w", "warm !grave"),
    Line("{of_thing}についてお話しでき、ありがたく思っております。", "wpf"),
)
"""What one told oneself, or what has no room as a story."""
SPOKEN: Final[Versions] = (
    _fun("{both}の", too=False),
    story("{both}の", too=False),
    _fun("{told}", too=False),
    story("{told}", too=False),
    _OWN_STORY,
    (Line("{explained}についてお話を伺えて、大変参考になりました。"),),
)
"""What was spoken of."""
TOLD: Final[Versions] = (
    *SPOKEN,
    (
        Line("{excites}に、とても魅力を感じております。", "w", "wants_company"),
        Line("{excites}に、魅力を感じております。", "p", "wants_company"),
        Line("{excites}に、強く惹かれております。", "w", "wants_company"),
        Line("{excites}に、大変魅力を感じております。", "f", "wants_company"),
    ),
)
KEENER: Final[Versions] = (
    _keener("{told}", too=False),
    (
        Line(
            "{of_thing}についてお話しする中で、{employer}で働きたいという気持ちが強くなりました。",
            needs=KEEN,
        ),
    ),
)
"""What was spoken of, and that one wants the job the more for it; for those who want it."""
KEENER_TOO: Final[Versions] = (
    _keener("{told}", too=True),
    (
        Line(
            "{of_thing}についてもお話しでき、{employer}で働きたいという気持ちが強くなりました。",
            needs=KEEN,
        ),
        Line(
            "{explained}についてもお話を伺え、{employer}で働きたいという気持ちが強くなりました。",
            needs=KEEN,
        ),
    ),
)
"""The same beside thanks for what they did."""
DRAWN: Final[Versions] = (
    (
        Line(
            "{excites}に魅力を感じ、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            _AND_MORE,
        ),
        Line(
            "{excites}に惹かれ、{employer}で働きたいという気持ちが強くなりました。",
            "w",
            _AND_MORE,
        ),
        Line("{excites}に魅力を感じ、{employer}で働ければと思っております。", "p", _AND_MORE),
        Line(
            "{excites}に大変魅力を感じ、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "f",
            _AND_MORE,
        ),
    ),
    (
        Line("{excites}に、とても魅力を感じております。", "w", "wants_company"),
        Line("{excites}に、魅力を感じております。", "p", "wants_company"),
        Line("{excites}に、大変魅力を感じております。", "f", "wants_company"),
    ),
)


def _twice(text: str, tones: str, needs: str = "") -> tuple[Line, Line]:
    """Return a line with the day of the talk, for whoever introduces themselves by it, and bare."""
    return (
        Line(text, tones, f"{needs} signed".strip()),
        Line(text.replace("{of_when}", ""), tones, f"{needs} !signed".strip()),
    )


_STOCK: Final = (
    spread(
        lines(
            "w",
            f"met {KEEN}",
            "お話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "お話しする中で、{employer}で働きたいという思いがいっそう強くなりました。",
            "お話しする中で、{employer}で働きたいという気持ちが強くなりました。",
        ),
        lines(
            "p",
            f"met {KEEN}",
            "お話しする中で、{employer}で働きたいという気持ちが強くなりました。",
            "お話しする中で、{employer}で働きたいと感じました。",
            "お話しする中で、{employer}で働きたいという思いが強くなりました。",
            "お話を通して、{employer}で働きたいと感じました。",
        ),
        lines(
            "f",
            f"met {KEEN}",
            "お話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "お話しする中で、{employer}で働きたいという思いがいっそう強くなりました。",
            "お話しする中で、{employer}で働きたいという気持ちが強くなりました。",
        ),
        lines("wp", f"!met {KEEN}", "{employer}で働ければと思っております。"),
        lines("f", f"!met {KEEN}", "{employer}で働ければと考えております。"),
        lines("wp", f"cold {EMPLOYER} !peer", "{employer}で働ければと思っております。"),
        lines("f", f"cold {EMPLOYER} !peer", "{employer}で働ければと考えております。"),
        lines("wp", f"{EMPLOYER} peer", "皆様とご一緒に働けましたらと思っております。"),
        lines("f", f"{EMPLOYER} peer", "皆様とご一緒に働けましたら幸いに存じます。"),
        lines("wp", "wants_role internal", "このお仕事に携わりたいと思っております。"),
        lines("f", "wants_role internal", "このお仕事に携わりたいと考えております。"),
    ),
)
_MET_STOCK: Final = _twice(
    "{of_when}面接でお話しする中で、{employer}で働きたいという気持ちが強くなりました。",
    "wpf",
    f"met {KEEN}",
)
"""The wish alone, and the talk in which it grew: the note has not named it yet."""
MET_KEENER: Final[Versions] = (
    (
        *_twice(
            "{of_when}面接で伺った{told}お話も心に残り、{employer}で働きたいという気持ちが強くなりました。",
            "w",
            KEEN,
        ),
        *_twice(
            "{of_when}面接では、{told}お話も大変勉強になり、{employer}で働きたいという思いがいっそう強くなりました。",
            "f",
            KEEN,
        ),
    ),
    _MET_STOCK,
    *_STOCK,
)
"""The same beside thanks for what came after the interview."""
DRAWN_OR_WANTS: Final[Versions] = (*DRAWN, *_STOCK)
TOPIC: Final[Versions] = (
    *TOLD_AND_MORE,
    *SPOKEN,
    *DRAWN_OR_WANTS,
    Line("このお仕事に、ぜひ携わりたいと思っております。", needs="wants_role own_recruiter"),
    (
        Line(
            "{employer}のお仕事に、引き続き関心を持っております。",
            needs="!wants_role wants_company !internal !own_recruiter",
        ),
    ),
    lines("wp", "met !wants_company", "いろいろとお話を伺えて、勉強になりました。"),
    lines("f", "met !wants_company", "さまざまなお話を伺うことができ、大変勉強になりました。"),
    Line("お仕事の内容に、引き続き関心を持っております。", needs="!wants_role"),
)
MORE: Final[Versions] = (*TOLD_AND_MORE, *DRAWN_OR_WANTS)
"""What draws one to the work, beside what was spoken of or alone, or that one wants the job."""
MET_TOPIC: Final[Versions] = (
    tuple(
        line
        for said, tones, needs in AT_THE_TALK
        for line in _twice(f"{{of_when}}面接{said}", tones, needs)
    ),
    (
        Line("面接では{of_thing}についてお話しでき、ありがたく思っております。"),
        *_twice(
            "{of_when}面接では、{explained}についてもお話を伺えて、大変参考になりました。", "wpf"
        ),
    ),
    _MET_STOCK,
    *TOPIC,
)
"""What was spoken of at the interview, beside thanks for what came after it."""
BOTH_FUN: Final = _fun("{both}の")
THING_FUN: Final = _fun("{told}")
SPOKEN_TOO: Final = (
    Line(
        "{of_thing}についてもお話しでき、とても嬉しかったです。", "w", "warm !grave !made_welcome"
    ),
    Line("{of_thing}についてもお話しでき、ありがたく思っております。", "wpf"),
    Line("{explained}についてもお話を伺えて、大変参考になりました。"),
)
"""What one told oneself, or how they work and hire."""
TOLD_TOO: Final[Versions] = (
    BOTH_FUN,
    story("{both}の", too=True),
    THING_FUN,
    story("{told}", too=True),
    SPOKEN_TOO,
)
"""What was spoken of, beside thanks for what they did."""
TOLD_STILL: Final[Versions] = (
    (
        Line("{told}お話が、今も心に残っております。", "w", "warm !san"),
        Line("{told}お話を、今もよく思い出しております。", "w", "warm !san"),
        Line("{told}お話が、今も心に残っています。", "w", "warm san"),
        Line("{told}お話を、今もよく思い出しています。", "w", "warm san"),
        Line("{told}お話が、今も心に残っております。", "f", "!cold"),
    ),
    *TOLD_TOO,
)
"""The same weeks later."""
TOPIC_TOO: Final[Versions] = (*TOLD_TOO, *DRAWN, *TOPIC[-5:])
AGAIN_TOPIC: Final[Versions] = (
    (
        Line(
            "{of_when}面接では、|{thing}についてお話しする機会をいただき、ありがとうございました。",
            "wp",
            "met !own_recruiter",
        ),
        *_twice(
            "このたびはご縁をいただき、|ありがとうございます。{of_when}面接では、{told}お話ができて、とても楽しかったです。",
            "wp",
            "met accepted !own_recruiter",
        ),
        Line(
            "{of_when}面接では、|{thing}についてお話しする機会をいただき、誠にありがとうございました。",
            "f",
            "met !own_recruiter",
        ),
        *_twice(
            "このたびはご縁をいただき、|誠にありがとうございます。{of_when}面接では、{told}お話ができ、とても嬉しく思っております。",
            "f",
            "met accepted !own_recruiter",
        ),
        Line(
            "お世話になっております。このたびは選考を通してご支援いただき、|ありがとうございました。{thing}についてご相談に乗っていただき、大変助かりました。",
            "wpf",
            "met accepted own_recruiter",
        ),
    ),
    (
        Line(
            "このたびはご縁をいただき、|ありがとうございます。", needs="met accepted !own_recruiter"
        ),
        Line(
            "お世話になっております。このたびは選考を通してご支援いただき、|ありがとうございました。",
            needs="met accepted own_recruiter",
        ),
        Line(
            "{of_when}面接では|お時間をいただき、ありがとうございました。",
            needs="met !own_recruiter",
        ),
    ),
    Line("面接では|ありがとうございました。", needs="met"),
)
