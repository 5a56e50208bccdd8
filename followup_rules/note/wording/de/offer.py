# ruff: noqa: E501  # a wording is read in one line
"""German notes: what is said of an offer."""

from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.common import lines, spread
from followup_rules.note.wording.de.shaping import friendly

# --- An offer ---------------------------------------------------------------------------------------

OFFER: Final[Versions] = (
    (
        Line("über das Angebot habe ich mich riesig gefreut!", "w", "warm wants_role"),
        Line("über das Angebot habe ich mich sehr gefreut."),
        Line("das Angebot hat mich sehr gefreut.", "wpf", "wants_role"),
    ),
    "über das Angebot habe ich mich gefreut.",
)
OFFER_FIRST: Final[Versions] = (
    (
        Line(
            "<vielen Dank/danke> für <Ihren/deinen> Anruf {called}.| Über das Angebot habe ich mich sehr gefreut.",
            needs="offer_by_phone wants_role",
        ),
        Line(
            "herzlichen Dank für <Ihren/deinen> Anruf {called}.| Das Angebot hat mich sehr gefreut.",
            "wpf",
            needs="offer_by_phone wants_role",
        ),
        Line(
            "<vielen Dank/danke> für <Ihren/deinen> Anruf {called}| und das Angebot.",
            needs="offer_by_phone !wants_role",
        ),
        Line(
            "<vielen Dank/danke> noch einmal für <Ihre/deine> Zeit.| Über das Angebot habe ich mich sehr gefreut.",
            needs="offer_by_other met thanked wants_role",
        ),
        Line(
            "danke für <Ihre/deine> Zeit.| Über das Angebot habe ich mich sehr gefreut.",
            "wp",
            "offer_by_other met !thanked wants_role",
        ),
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Zeit.| Über das Angebot habe ich mich sehr gefreut.",
            "f",
            "offer_by_other met !thanked wants_role",
        ),
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Zeit.| Das Angebot hat mich gefreut.",
            needs="offer_by_other met !wants_role",
        ),
        Line(
            "herzlichen Dank für das Angebot,| ich habe mich riesig darüber gefreut!",
            "w",
            "warm wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "herzlichen Dank für das Angebot,| ich habe mich sehr darüber gefreut.",
            "pf",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "<vielen Dank/danke> für das Angebot,| über das ich mich sehr gefreut habe.",
            "wpf",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "<vielen Dank/danke>| für das Angebot.",
            needs="!wants_role !offer_by_phone !offer_by_other",
        ),
    ),
    (
        Line(
            "<vielen Dank/danke> für das Angebot,| es freut mich sehr.",
            "wpf",
            "wants_role !offer_by_other",
        ),
        Line("<vielen Dank/danke>| für das Angebot.", needs="!wants_role !offer_by_other"),
        Line(
            "danke für <Ihre/deine> Zeit.| Über das Angebot habe ich mich sehr gefreut.",
            needs="offer_by_other met wants_role",
        ),
    ),
)
OFFER_ALONE: Final[Versions] = (
    (
        *(
            Line(
                f"{thanks}| für das Angebot| und das {liked}Gespräch {{of_thing}}{end}.",
                tones,
                f"!roomy met !offer_by_other !offer_by_phone {needs}",
            )
            for thanks in ("<vielen Dank/danke>", "herzlichen Dank")
            for liked, end, tones, needs in (
                ("gute ", ", beides hat mich sehr gefreut", "wpf", "wants_role !cold"),
                ("", "", "wpf", "!wants_role"),
            )
        ),
        *(
            Line(text, tones, f"{where} wants_role".strip())
            for tones, how, much, end in (("w", "warm", "riesig", "!"), ("wpf", "", "sehr", "."))
            for text, where in (
                (
                    f"<vielen Dank/danke> für <Ihren/deinen> Anruf {{called}}| und das Angebot,| über das ich mich {much} gefreut habe{end}",
                    f"offer_by_phone {how}",
                ),
                (
                    f"über <Ihren/deinen> Anruf {{called}}| und das Angebot| habe ich mich {much} gefreut, <vielen Dank/danke dir> dafür{end}",
                    f"offer_by_phone {how}",
                ),
                (
                    f"herzlichen Dank für <Ihren/deinen> Anruf {{called}}.| Über das Angebot| habe ich mich {much} gefreut{end}",
                    f"offer_by_phone {how}",
                ),
                (
                    f"<vielen Dank/danke>| für das Angebot,| über das ich mich {much} gefreut habe{end}",
                    f"!offer_by_other !offer_by_phone {how}",
                ),
                (
                    f"über <Ihr/dein> Angebot| habe ich mich {much} gefreut,| <vielen Dank/danke dir> dafür{end}",
                    f"!offer_by_other !offer_by_phone {how}",
                ),
                (
                    f"herzlichen Dank| für das Angebot,| ich habe mich {much} darüber gefreut{end}",
                    f"!offer_by_other !offer_by_phone {how}",
                ),
            )
        ),
        *(
            Line(f"{thanks}{what}.", needs=f"{where} !wants_role")
            for thanks in ("<vielen Dank/danke>", "herzlichen Dank")
            for what, where in (
                (" für <Ihren/deinen> Anruf| {called}| und das Angebot", "offer_by_phone"),
                ("|für| das Angebot", "!offer_by_other !offer_by_phone"),
            )
        ),
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Zeit.| Über das Angebot| habe ich mich sehr gefreut.",
            needs="offer_by_other met wants_role",
        ),
        Line(
            "herzlichen Dank für <Ihre/deine> Zeit.| Das Angebot| hat mich sehr gefreut.",
            "wpf",
            "offer_by_other met wants_role",
        ),
        Line(
            "<vielen Dank/danke> für <Ihre/deine> Zeit.| Das Angebot| hat mich gefreut.",
            needs="offer_by_other met !wants_role",
        ),
    ),
)
"""Thanks | the offer | what was spoken of, or that the offer was welcome: in one sentence."""
OFFERED: Final[Versions] = (
    (
        Line(
            "über <Ihren/deinen> Anruf {called} und das Angebot habe ich mich riesig gefreut!",
            "w",
            "warm wants_role offer_by_phone",
        ),
        Line(
            "danke auch für <Ihren/deinen> Anruf {called} und das Angebot.",
            needs="offer_by_phone !wants_role",
        ),
        Line(
            "über <Ihren/deinen> Anruf {called} und das Angebot habe ich mich sehr gefreut.",
            "pf",
            "offer_by_phone wants_role",
        ),
        # Where there is little room, their call alone.
        Line(
            "über <Ihren/deinen> Anruf {called} habe ich mich riesig gefreut!",
            "w",
            "warm wants_role offer_by_phone !roomy",
        ),
        Line(
            "über <Ihren/deinen> Anruf {called} habe ich mich sehr gefreut.",
            "w",
            "!warm wants_role offer_by_phone !roomy",
        ),
        Line(
            "über <Ihren/deinen> Anruf {called} habe ich mich sehr gefreut.",
            "pf",
            "wants_role offer_by_phone !roomy",
        ),
        Line(
            "danke auch für <Ihren/deinen> Anruf {called}.",
            needs="offer_by_phone !wants_role !roomy",
        ),
        Line("danke auch für das Angebot.", needs="!wants_role !offer_by_other !offer_by_phone"),
        Line("das Angebot hat mich gefreut.", needs="!wants_role offer_by_other"),
        *(
            each
            for whose, where in (
                ("das", "offer_by_other"),
                ("<Ihr/dein>", "!offer_by_other !offer_by_phone"),
            )
            for each in (
                Line(
                    f"über {whose} Angebot habe ich mich riesig gefreut!",
                    "w",
                    f"warm wants_role {where}",
                ),
                Line(
                    f"über {whose} Angebot habe ich mich sehr gefreut.", "pf", f"wants_role {where}"
                ),
                Line(f"{whose} Angebot hat mich sehr gefreut.", "pf", f"wants_role {where}"),
            )
        ),
    ),
    # With room their call is named.
    *(
        tuple(
            Line(text.format(whose), needs=f"wants_role {where}")
            for whose, where in (
                ("<Ihr/dein>", "!offer_by_other !offer_by_phone"),
                ("das", "offer_by_other !offer_by_phone"),
                ("<Ihr/dein>", "!offer_by_other offer_by_phone !roomy"),
                ("das", "offer_by_other offer_by_phone !roomy"),
            )
        )
        for text in (
            "über {} Angebot habe ich mich sehr gefreut.",
            "{} Angebot hat mich sehr gefreut.",
        )
    ),
)
OFFER_TOLD: Final[Versions] = (
    (
        *lines(
            "w",
            "familiar !several !cold",
            "unser Gespräch {of_thing} fand ich richtig spannend,| und es wäre schön, wenn wir uns auch hier vernetzen.",
        ),
        *lines(
            "wpf",
            "!familiar !several !cold",
            "unser Gespräch {of_thing} hat mir sehr gefallen,| und ich würde mich gern mit Ihnen vernetzen.",
        ),
        *lines(
            "p",
            "familiar !several !cold",
            "unser Gespräch {of_thing} fand ich spannend,| und ich würde mich gern mit dir vernetzen.",
        ),
    ),
)
"""What was spoken of | and the wish to connect: beside an offer in one sentence."""
OFFER_CONNECT: Final[Versions] = friendly(
    (
        spread(
            lines("w", "familiar", "es wäre schön, wenn wir uns auch hier vernetzen."),
            lines("w", "!familiar", "gern würde ich mich auch hier mit Ihnen vernetzen."),
            lines("p", "", "gern würde ich mich auch hier mit <Ihnen/dir> vernetzen."),
            lines("w", "!familiar", "ich würde mich gern hier mit Ihnen vernetzen."),
            lines("pf", "", "ich würde mich gern hier mit <Ihnen/dir> vernetzen."),
            lines(
                "wpf",
                "",
                "ich würde mich freuen, wenn wir uns hier vernetzen.",
            ),
        ),
        Line("gern würde ich mich mit <Ihnen/dir> vernetzen."),
    )
)
"""Beside thanks for what they did, or where somebody else has the answer."""
_ANSWERS: Final = "!spoken !offer_by_phone !offer_by_other"
_CONNECT: Final = tuple(
    tuple(
        Line(one.text, one.tones, f"{one.needs} {where}".strip())
        for one in equally_good(entry)
        if isinstance(one, Line)
        for where in ("spoken", "!spoken offer_by_phone", "!spoken !offer_by_phone offer_by_other")
    )
    for entry in OFFER_CONNECT
)
OFFER_CLOSE: Final[Versions] = friendly(
    (
        (
            *_CONNECT[0],
            *(
                Line(one.text, one.tones, f"{one.needs} {_ANSWERS}".strip())
                for one in (
                    *lines(
                        "wpf",
                        "",
                        "ich melde mich mit meiner Antwort. Gern würde ich mich auch hier mit <Ihnen/dir> vernetzen.",
                    ),
                    *lines(
                        "wp",
                        "",
                        "ich melde mich mit meiner Antwort. Ich würde mich freuen, wenn wir uns hier vernetzen.",
                    ),
                    *lines(
                        "f",
                        "",
                        "ich melde mich mit meiner Antwort. Ich würde mich gern auch hier mit <Ihnen/dir> vernetzen.",
                    ),
                )
            ),
        ),
        (
            *_CONNECT[1],
            Line(
                "ich melde mich mit meiner Antwort. Gern würde ich mich hier mit <Ihnen/dir> vernetzen.",
                needs=_ANSWERS,
            ),
        ),
        Line(
            "ich melde mich mit meiner Antwort. Gern würde ich mich mit <Ihnen/dir> vernetzen.",
            needs=_ANSWERS,
        ),
    )
)
"""The answer that is owed belongs in an email: a note speaks of it where it has little else."""
