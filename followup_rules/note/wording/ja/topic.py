"""Japanese notes: what was spoken of, and what excites."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.ja.greeting import EMPLOYER

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
MET_AND_TOPIC_LINES: Final = (
    *(
        (
            Line(
                f"{{of_when}}{talk}では、|{what}についてもお話しでき、とても嬉しく思っております。",
                "w",
                f"warm !grave !made_welcome {needs}",
            ),
            Line(
                f"{{of_when}}{talk}では、|{what}についてお話しでき、よい経験になりました。",
                "p",
                needs,
            ),
            Line(
                f"{{of_when}}{talk}では、|{what}についてお話しでき、よい経験になりました。",
                "w",
                f"!warm {needs}",
            ),
            Line(
                f"{{of_when}}{talk}では、|{what}についてお話しできたことが、心に残っております。",
                "w",
                f"warm {needs}",
            ),
            Line(
                f"{{of_when}}{talk}では、|{what}についてお話しでき、貴重な経験となりました。",
                "f",
                needs,
            ),
        )
        for what in ("{both}", "{thing}")
        for talk, needs in (("面接", "!phone"), ("電話面接", "phone"))
    ),
    (
        Line(
            "{of_when}面接では、|{told}お話も、心に残っております。",
            "w",
            "!phone !cold",
        ),
        Line("{of_when}面接では、|{told}お話ができ、大変勉強になりました。", "pf", "!phone"),
        Line("{of_when}面接では、|{told}お話ができ、よい経験になりました。", "w", "!phone cold"),
        Line("{of_when}電話面接では、|{told}お話ができ、大変勉強になりました。", needs="phone"),
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
            "{of_when}面接では|{thing}についてお話しする機会をいただき、|ありがとうございました。",
            "{of_when}面接では、|{thing}についてお話しする機会をくださり、|ありがとうございました。",
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
            "{of_when}面接では|{thing}についてお話しする機会をいただき、|誠にありがとうございました。",
            "{of_when}面接では、|{thing}についてお話しする機会をくださり、|誠にありがとうございました。",
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
KEEN: Final = f"{EMPLOYER} !peer !cold"
"""To a colleague with no say in it, that one wants the job would sound out of place."""
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


def _spoken(what: str) -> tuple[Line, ...]:
    """Return the ways to say what was spoken of, true whoever of the two told of it."""
    return (
        Line(f"{what}についてお話しでき、とても楽しかったです。", "w", "warm !grave"),
        Line(f"{what}についてお話しできたことが、とても嬉しかったです。", "w", "warm !grave"),
        Line(f"{what}についてお話しできたことが、心に残っております。", "w", "!cold"),
        Line(f"{what}についてお話しでき、よい経験になりました。", "wp", "!warm"),
        Line(f"{what}についてお話しでき、大変勉強になりました。", "f"),
        Line(f"{what}についてお話しできたことが、心に残っております。", "f", "!cold"),
    )


_FUN: Final = ("warm peer !grave", "warm san !peer !grave")
"""Terms on which one says that it was a pleasure: a colleague, or somebody called さん."""


def _fun(what: str, story: str, *, too: bool = True) -> tuple[Line, ...]:
    """Return the ways to say that it was a pleasure to speak of it, for who may say so.

    ``too``: beside thanks for what they did.
    """
    return tuple(
        line
        for needs in _FUN
        for line in lines(
            "w",
            f"met !own_recruiter !cold {needs}",
            f"{story}お話ができて、とても楽しかったです。",
            f"{story}お話ができて、本当に楽しかったです。",
            f"{what}について{'も' if too else ''}お話しでき、とても楽しかったです。",
        )
    )


_SPOKEN_OF: Final = (
    _fun("{thing}", "{told}", too=False),
    _spoken("{thing}"),
    # A clause is what they told; of two things a clause never stands in ``thing``.
    (
        Line("{told}お話が、とても心に残っております。", "w", "!cold"),
        Line("{told}お話が、心に残っております。", "wf", "!cold"),
        Line("{told}お話ができ、よい経験になりました。", "p"),
        Line("{told}お話ができ、よい経験になりました。", "w", "cold"),
        Line("{told}お話ができ、大変勉強になりました。", "f"),
        Line("{explained}についてお話を伺えて、大変参考になりました。"),
    ),
)
SPOKEN: Final[Versions] = (
    _fun("{both}", "{both}の", too=False),
    _spoken("{both}"),
    *_SPOKEN_OF,
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
    (
        Line(
            "{both}についてお話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            KEEN,
        ),
        Line(
            "{both}についてお話しでき、{employer}で働きたいという気持ちが強くなりました。",
            "w",
            KEEN,
        ),
        Line(
            "{both}についてお話しでき、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "f",
            KEEN,
        ),
        Line(
            "{both}についてお話しする中で、{employer}で働きたいという思いがいっそう強くなりました。",
            "f",
            KEEN,
        ),
    ),
    (
        Line(
            "{thing}についてお話しする中で、{employer}で働きたいという気持ちが強くなりました。",
            "w",
            KEEN,
        ),
        Line(
            "{thing}についてお話しでき、{employer}で働きたいという思いを強くいたしました。",
            "f",
            KEEN,
        ),
        Line(
            "{thing}についてお話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "f",
            KEEN,
        ),
    ),
    (
        Line(
            "{told}お話ができ、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            KEEN,
        ),
        Line(
            "{told}お話ができ、{employer}で働きたいという思いを強くいたしました。",
            "f",
            KEEN,
        ),
    ),
)
"""What was spoken of, and that one wants the job the more for it; for those who want it."""
KEENER_TOO: Final[Versions] = (
    (
        Line(
            "{both}についてもお話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            KEEN,
        ),
        Line(
            "{both}についてもお話しでき、{employer}で働きたいという気持ちが強くなりました。",
            "w",
            KEEN,
        ),
        Line(
            "{both}についてもお話しでき、{employer}で働きたいという思いを強くいたしました。",
            "f",
            KEEN,
        ),
        Line(
            "{both}についてもお話しする中で、{employer}で働きたいという思いがいっそう強くなりました。",
            "f",
            KEEN,
        ),
    ),
    (
        Line(
            "{thing}についてもお話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            KEEN,
        ),
        Line(
            "{thing}についてもお話しでき、{employer}で働きたいという気持ちが強くなりました。",
            "w",
            KEEN,
        ),
        Line(
            "{thing}についてもお話しでき、{employer}で働きたいという思いを強くいたしました。",
            "f",
            KEEN,
        ),
        Line(
            "{thing}についてもお話しする中で、{employer}で働きたいという思いがいっそう強くなりました。",
            "f",
            KEEN,
        ),
    ),
    (
        Line(
            "{told}お話もでき、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            KEEN,
        ),
        Line(
            "{told}お話もでき、{employer}で働きたいという気持ちが強くなりました。",
            "w",
            KEEN,
        ),
        Line(
            "{told}お話もでき、{employer}で働きたいという思いを強くいたしました。",
            "f",
            KEEN,
        ),
        Line(
            "{told}お話もでき、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "f",
            KEEN,
        ),
    ),
    (
        Line(
            "{explained}についてもお話を伺え、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "wf",
            KEEN,
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
            "お話しする中で、{employer}で働きたいという思いを強くいたしました。",
        ),
        lines(
            "p",
            f"met {KEEN}",
            "{employer}で働ければと思っております。",
            "{employer}で働きたいと思っております。",
            "{employer}で働けましたら嬉しく思います。",
            "{employer}で働きたいと考えております。",
        ),
        lines(
            "f",
            f"met {KEEN}",
            "お話しする中で、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "お話しする中で、{employer}で働きたいという思いがいっそう強くなりました。",
            "お話しする中で、{employer}で働きたいという気持ちが強くなりました。",
            "お話しする中で、{employer}で働きたいという思いを強くいたしました。",
        ),
        lines("wp", f"!met {KEEN}", "{employer}で働ければと思っております。"),
        lines("f", f"!met {KEEN}", "{employer}で働ければと考えております。"),
        lines("wp", f"cold {EMPLOYER} !peer", "{employer}で働ければと思っております。"),
        lines("f", f"cold {EMPLOYER} !peer", "{employer}で働ければと考えております。"),
        lines("wp", f"{EMPLOYER} peer", "皆様とご一緒に働けましたら嬉しく思います。"),
        lines("f", f"{EMPLOYER} peer", "皆様とご一緒に働けましたら幸いに存じます。"),
        lines("wp", "wants_role internal", "このお仕事に携わりたいと思っております。"),
        lines("f", "wants_role internal", "このお仕事に携わりたいと考えております。"),
    ),
    # Where the name of the company can't stand in a note.
    (
        Line(
            "お話しする中で、このお仕事に携わりたいという気持ちがいっそう強くなりました。",
            "wf",
            f"met {KEEN}",
        ),
        Line("このお仕事に携わりたいと思っております。", "wp", f"{EMPLOYER} !peer"),
        Line("このお仕事に携わりたいと考えております。", "f", f"{EMPLOYER} !peer"),
    ),
)
MET_KEENER: Final[Versions] = (
    (
        *_twice(
            "{of_when}面接では、{told}お話もでき、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "w",
            KEEN,
        ),
        *_twice(
            "{of_when}面接では、{told}お話もでき、{employer}で働きたいという気持ちがいっそう強くなりました。",
            "f",
            KEEN,
        ),
    ),
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
    (
        *_twice(
            "{of_when}面接では{thing}についてお話しでき、とても楽しかったです。", "w", "warm !grave"
        ),
        *_twice(
            "{of_when}面接では{thing}についてもお話しでき、嬉しく思っております。",
            "w",
            "warm !grave !made_welcome",
        ),
        *_twice("{of_when}面接では{thing}についてお話しでき、よい経験になりました。", "p"),
        *_twice("{of_when}面接では{thing}についてお話しでき、よい経験になりました。", "w", "!warm"),
        *_twice(
            "{of_when}面接では{thing}についてお話しできたことが、心に残っております。", "w", "warm"
        ),
        *_twice("{of_when}面接では{thing}についてお話しでき、貴重な経験となりました。", "f"),
    ),
    Line("面接では{thing}についてお話しでき、嬉しく思っております。"),
    (
        *_twice("{of_when}面接では、{told}お話も、心に残っております。", "w", "!cold"),
        *_twice("{of_when}面接では、{told}お話ができ、よい経験になりました。", "p"),
        *_twice("{of_when}面接では、{told}お話ができ、大変勉強になりました。", "f"),
    ),
    *TOPIC,
)
"""What was spoken of at the interview, beside thanks for what came after it."""
GLAD: Final = "warm !grave !made_welcome"
"""When one says that one was glad to speak of it: 嬉しい stands once, and not beside grief."""


def spoken_too(what: str, needs: str = "") -> tuple[Line, ...]:
    """Return the ways to say what was spoken of, true whoever of the two told of it."""
    of, also = f"{what}についてお話しできたことも", f"{what}についてもお話しでき"
    return tuple(
        Line(text, tones, f"{own} {needs}".strip())
        for text, tones, own in (
            (f"{also}、とても嬉しかったです。", "w", GLAD),
            (f"{of}、とても嬉しく思っております。", "w", GLAD),
            (f"{of}、心に残っております。", "w", "!cold"),
            (f"{also}、大変勉強になりました。", "w", "!cold !san"),
            (f"{of}、心に残っております。", "f", "!cold"),
            (f"{also}、大変勉強になりました。", "f", ""),
            (f"{of}、大変嬉しく思っております。", "f", "!cold !grave !made_welcome"),
            (f"{of}、よい経験になりました。", "p", ""),
            (f"{of}、よい経験になりました。", "w", "!warm"),
            (f"{of}、貴重な経験となりました。", "f", ""),
        )
    )


BOTH_FUN: Final = _fun("{both}", "{both}の")
THING_FUN: Final = _fun("{thing}", "{told}")
TOLD_TOO: Final[Versions] = (
    BOTH_FUN,
    spoken_too("{both}"),
    THING_FUN,
    spoken_too("{thing}"),
    # A clause is what they told, and so is how they work.
    (
        Line("{told}お話も、心に残っております。", "wf", "!cold"),
        Line("{told}お話も、とても心に残っております。", "w", "!cold"),
        Line("{told}お話もでき、よい経験になりました。", "p"),
        Line("{told}お話もでき、よい経験になりました。", "w", "cold"),
        Line("{told}お話もでき、大変勉強になりました。", "f"),
        Line("{explained}についてもお話を伺えて、大変参考になりました。"),
    ),
)
"""What was spoken of, beside thanks for what they did."""
TOPIC_TOO: Final[Versions] = (*TOLD_TOO, *TOPIC[len(TOLD_AND_MORE) + len(SPOKEN) :])
AGAIN_TOPIC: Final[Versions] = (
    (
        Line(
            "{of_when}面接では、|{thing}についてお話しする機会をいただき、ありがとうございました。",
            "wp",
            "met !own_recruiter",
        ),
        *_twice(
            "このたびはご縁をいただき、|ありがとうございます。{of_when}面接では、{told}お話ができ、とても嬉しく思っております。",
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
