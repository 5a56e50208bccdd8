# ruff: noqa: E501  # a wording is read in one line
"""French notes: what is said of an offer."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.fr.shaping import own_first

OFFER: Final[Versions] = (
    (
        Line(
            "merci aussi pour l'offre, qui me fait très plaisir.",
            "wp",
            "wants_role !offer_by_other",
        ),
        Line(
            "je <vous/te> remercie aussi de l'offre, qui me fait très plaisir.",
            "f",
            "wants_role !offer_by_other",
        ),
        Line("je <vous/te> remercie aussi de l'offre.", "f", "!offer_by_other"),
        Line("l'offre m'a fait vraiment plaisir.", "wp", "wants_role offer_by_other"),
        Line("l'offre m'a fait très plaisir.", "f", "wants_role offer_by_other"),
        Line("l'offre m'a fait plaisir.", needs="!wants_role offer_by_other"),
    ),
    Line("merci aussi pour l'offre.", needs="!offer_by_other"),
)
OFFER_FIRST: Final[Versions] = (
    (
        Line(
            "merci beaucoup pour <votre/ton> offre,| qui m'a fait très plaisir !",
            "w",
            "wants_role !offer_by_phone !offer_by_other !titled",
        ),
        Line(
            "merci beaucoup pour <votre/ton> offre,| qui m'a fait très plaisir.",
            "wp",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> offre,| qui m'a fait très plaisir.",
            "f",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called},| il m'a fait très plaisir !",
            "w",
            "offer_by_phone wants_role !titled",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called},| qui m'a fait très plaisir.",
            "wp",
            "offer_by_phone wants_role",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> appel {of_called},| qui m'a fait très plaisir.",
            "f",
            "offer_by_phone wants_role",
        ),
        Line(
            "merci beaucoup| pour <votre/ton> offre.",
            "wp",
            "!wants_role !offer_by_other !offer_by_phone",
        ),
        Line(
            "je <vous/te> remercie| de <votre/ton> offre.",
            "f",
            "!wants_role !offer_by_other !offer_by_phone",
        ),
    ),
    (
        Line(
            "merci pour <votre/ton> appel {of_called}| et pour <votre/ton> offre.",
            "p",
            "offer_by_phone",
        ),
        Line(
            "je <vous/te> remercie de <votre/ton> appel {of_called}| et de <votre/ton> offre.",
            "f",
            "offer_by_phone",
        ),
    ),
    *((),) * 3,
    (
        Line("merci pour <votre/ton> appel| et pour <votre/ton> offre.", "wp", "offer_by_phone"),
        Line(
            "je <vous/te> remercie de <votre/ton> appel| et de <votre/ton> offre.",
            "f",
            "offer_by_phone",
        ),
        Line("merci| pour <votre/ton> offre.", "wp", "!offer_by_other !offer_by_phone"),
        Line(
            "je <vous/te> remercie| de <votre/ton> offre.", "f", "!offer_by_other !offer_by_phone"
        ),
    ),
)
OFFER_KIND: Final[Versions] = (
    (
        Line(
            "merci pour <votre/ton> appel {of_called}, qui m'a fait très plaisir,| et {acting}.",
            needs="offer_by_phone wants_role !heavy",
        ),
        Line(
            "merci pour <votre/ton> offre, qui m'a fait très plaisir,| et {acting}.",
            needs="!offer_by_phone wants_role !heavy",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called}, pour <votre/ton> offre| et {acting}.",
            needs="offer_by_phone !wants_role !heavy",
        ),
        Line(
            "merci pour <votre/ton> appel {of_called}, qui m'a fait très plaisir,| et merci {act}.",
            needs="offer_by_phone wants_role heavy",
        ),
        Line(
            "merci pour <votre/ton> offre, qui m'a fait très plaisir,| et merci {act}.",
            needs="!offer_by_phone wants_role heavy",
        ),
    ),
    (
        Line(
            "merci pour <votre/ton> appel, pour <votre/ton> offre| et {acting}.",
            needs="offer_by_phone !heavy",
        ),
        Line("merci pour <votre/ton> offre| et {acting}.", needs="!offer_by_phone !heavy"),
        Line(
            "merci pour <votre/ton> appel et pour <votre/ton> offre,| et merci {act}.",
            needs="offer_by_phone heavy",
        ),
        Line("merci pour <votre/ton> offre,| et merci {act}.", needs="!offer_by_phone heavy"),
    ),
)
"""Thanks for the offer and for what they did, where the note answers their "connect with me"."""
OFFER_OTHER: Final[Versions] = (
    (
        Line("l'offre m'a fait très plaisir !", "w", "offer_by_other wants_role"),
        Line("l'offre m'a fait vraiment plaisir.", "p", "offer_by_other wants_role"),
        Line("l'offre que j'ai reçue m'a fait très plaisir.", "pf", "offer_by_other wants_role"),
        Line("j'ai bien reçu l'offre, qui m'a fait plaisir.", "wpf", "offer_by_other !wants_role"),
    ),
    Line("l'offre m'a fait plaisir.", needs="offer_by_other !wants_role"),
)
"""One is glad about the offer; somebody else made it, so that this person isn't thanked for it."""
OFFER_TOPIC: Final[Versions] = (
    (
        Line(
            "j'ai beaucoup aimé parler avec <vous/toi> {of},| et l'offre m'a fait très plaisir !",
            "w",
            "!titled",
        ),
        Line(
            "j'ai beaucoup aimé parler avec vous {of},| et l'offre m'a fait très plaisir.",
            "w",
            "titled !familiar",
        ),
        Line(
            "j'ai bien aimé parler avec toi {of},| et l'offre m'a fait très plaisir.",
            "p",
            "familiar",
        ),
        Line(
            "j'ai apprécié notre échange sur {thing},| et l'offre m'a fait très plaisir.",
            "p",
            "!familiar",
        ),
        Line(
            "j'ai beaucoup apprécié notre échange sur {thing},| et l'offre m'a fait très plaisir.",
            "f",
        ),
    ),
)
"""The topic | the offer that somebody else made, in one sentence."""
OFFER_CLOSE: Final[Versions] = own_first(
    (
        (
            Line("je serais {ravi} de rester en contact avec vous ici.", "w", "gendered !familiar"),
            Line("je serais {heureux} d'être en contact avec vous.", "pf", "gendered !familiar"),
            Line("je serais {content} d'être en contact ici aussi.", "wpf", "gendered familiar"),
        ),
        (
            Line("ce serait un plaisir d'être en contact ici.", "w", "!familiar"),
            Line("j'aimerais garder le contact avec vous.", "wpf", "!familiar"),
            Line("ça me ferait plaisir d'être en contact ici aussi.", "wp", "familiar"),
            Line("j'aimerais bien être en contact ici aussi.", "pf", "familiar"),
        ),
        Line("j'aimerais bien qu'on reste en contact.", needs="familiar"),
        "Au plaisir de rester en contact.",
    )
)
"""After an offer one asks to connect; nobody told when the answer will come, and none is given."""
OFFER_CLOSE_ONE: Final[Versions] = own_first(
    (
        (
            Line(
                "l'offre m'a fait très plaisir,| et je serais {ravi} d'être en contact avec vous ici.",
                "w",
                "gendered offer_by_other wants_role !familiar",
            ),
            Line(
                "l'offre m'a fait très plaisir,| et je serais {heureux} d'être en contact avec vous.",
                "pf",
                "gendered offer_by_other wants_role !familiar",
            ),
            Line(
                "l'offre m'a fait plaisir,| et je serais {heureux} d'être en contact avec vous.",
                "wpf",
                "gendered offer_by_other !wants_role !familiar",
            ),
        ),
        (
            Line(
                "l'offre m'a fait très plaisir,| et j'aimerais garder le contact avec vous.",
                "wpf",
                "offer_by_other wants_role !familiar",
            ),
            Line(
                "l'offre m'a fait plaisir,| et j'aimerais garder le contact avec vous.",
                "wpf",
                "offer_by_other !wants_role !familiar",
            ),
        ),
    )
)
"""The offer that somebody else made | close: alone the first would be curt."""
