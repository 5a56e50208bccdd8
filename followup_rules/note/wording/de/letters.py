# ruff: noqa: E501  # a wording is read in one line
"""German emails and messages. Where the two sides differ, the first says Sie and the second du."""

from typing import Final

from followup_rules.note.bank import Line, Section
from followup_rules.note.wording.common import flat
from followup_rules.note.wording.de import (
    OFFER,
    PARTING_CLOSE,
    STAY,
    THANKS_FORMAL,
    THANKS_ROLE,
    THANKS_TALK,
    UNMET_THANKS,
)
from followup_rules.note.wording.de.kindness import THANKS, that

_EMAIL_STILL: Final = (
    Line(
        "die Stelle als {role} interessiert mich nach wie vor sehr.",
        "wp",
        "wants_role met thankful",
    ),
    Line(
        "an der Stelle als {role} bin ich weiterhin sehr interessiert.",
        "f",
        "wants_role met thankful",
    ),
    Line("die Stelle interessiert mich nach wie vor sehr.", "wp", "wants_role"),
    Line("mein Interesse an der Stelle ist unverändert groß.", needs="wants_role"),
    Line("an der Stelle bin ich weiterhin sehr interessiert.", "pf", "wants_role"),
    Line("<Ihre/eure> Arbeit interessiert mich weiterhin sehr.", needs="!wants_role"),
)
_TOLD: Final = (
    Line("besonders gefallen hat mir der Austausch {of_both}.", "wp"),
    Line("den Austausch {of_both} habe ich in bester Erinnerung.", "f"),
    Line(
        "ich fand es spannend, zu hören, {clause}, und gut, dass wir auch {of_two} reden konnten.",
        "wp",
    ),
    Line("über {told} hätte ich mich gern noch länger mit <Ihnen/dir> unterhalten.", "w", "warm"),
    Line("besonders gefallen hat mir der Austausch {of}.", "wp"),
    Line("den Austausch {of_thing} fand ich sehr interessant.", "p"),
    Line("den Austausch {of_thing} habe ich in bester Erinnerung.", "f"),
    Line("besonders interessant fand ich den Austausch {of}.", "f"),
    Line("ich fand es sehr interessant, zu hören, {clause}.", "wp"),
    Line("es war für mich sehr interessant, zu hören, {clause}.", "f"),
    Line("gut, dass wir über {explained} reden konnten."),
)
"""What was spoken of, beside thanks for a "Gespräch"."""
_EXCITES: Final = (
    Line("{Excites_sg} spricht mich sehr an.", needs="wants_company"),
    Line("{Excites} finde ich besonders interessant.", needs="wants_company"),
    Line("mich interessiert besonders, {excites_clause}.", needs="wants_company"),
)
_WANTS: Final = (
    Line("in <Ihrem/deinem> Team würde ich sehr gern arbeiten.", "w", "wants_role boss !internal"),
    Line("ich würde sehr gern {at} arbeiten.", "wpf", "wants_role !internal"),
    Line("die Stelle interessiert mich sehr.", "wp", "wants_role"),
    Line("die Aufgabe spricht mich sehr an.", "wpf", "wants_role"),
    Line("an der Stelle bin ich sehr interessiert.", "pf", "wants_role"),
    Line(
        "<Ihre/eure> Arbeit {at} interessiert mich weiterhin sehr.",
        needs="!wants_role wants_company",
    ),
    Line("<Ihre/eure> Arbeit interessiert mich weiterhin.", needs="!wants_role"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "offer": (
        Line("das war eine wunderbare Nachricht.", "w", "offer_by_other wants_role"),
        Line("das war eine sehr gute Nachricht.", "pf", "offer_by_other wants_role"),
        Line("die Nachricht hat mir den Tag verschönert.", "w", "offer_by_other wants_role"),
        Line("das habe ich sehr gern gelesen.", "pf", "offer_by_other wants_role"),
        *flat(OFFER),
    ),
    "thanks+reminder": (
        Line(
            "über das Angebot habe ich mich sehr gefreut,| und ich möchte <Ihnen/dir> noch einmal für das Gespräch {when} danken.",
            needs="offered offer_by_other met wants_role !thankful",
        ),
        Line(
            "das Angebot hat mich sehr gefreut,| und ich möchte <Ihnen/dir> noch einmal für <Ihre/deine> Zeit {when} danken.",
            needs="offered offer_by_other met wants_role !thankful",
        ),
        *that(
            "über das Angebot habe ich mich sehr gefreut,| und ich möchte <Ihnen/dir> auch noch einmal dafür danken, {did}.",
            "",
            "wpf",
            "offered offer_by_other met wants_role",
        ),
        *that(
            "das Angebot hat mich sehr gefreut,| und ich möchte <Ihnen/dir> auch noch einmal dafür danken, {did}.",
            "",
            "wpf",
            "offered offer_by_other met wants_role",
        ),
        Line(
            "herzlichen Dank für das Angebot| und noch einmal für das Gespräch {when}.",
            needs="offered met wants_role !offer_by_other",
        ),
        Line(
            "vielen Dank für das Angebot| und noch einmal für <Ihre/deine> Zeit {when}.",
            needs="offered met wants_role !offer_by_other",
        ),
        *that(
            "herzlichen Dank für das Angebot| und auch dafür, {did}.",
            "",
            "wpf",
            "offered met wants_role !offer_by_other",
        ),
        *that(
            "vielen Dank für das Angebot| und auch dafür, {did}.",
            "",
            "wpf",
            "offered met wants_role !offer_by_other",
        ),
        Line(
            "noch einmal vielen Dank für das Gespräch| {when} über die Stelle als {role}.",
            needs="met thanked !several !thankful",
        ),
        Line(
            "vielen Dank, dass <Sie sich/du dir>| {when} die Zeit für das Gespräch über die Stelle als {role} genommen <haben/hast>.",
            needs="met !several !thanked !thankful",
        ),
        Line(
            "vielen Dank für das Gespräch| {when} über die Stelle als {role}.",
            needs="met !several !thanked !thankful",
        ),
        *flat(THANKS.unmet, needs="!met thankful"),
        *flat(UNMET_THANKS, needs="!met"),
        *flat(THANKS_ROLE, needs="met !thankful"),
        *flat(THANKS_FORMAL, "f", "met"),
        *flat(THANKS_TALK, "wp", "met"),
    ),
    "told": (*_TOLD, *_EXCITES),
    "interest": (
        Line(
            "ich würde sehr gern als {role} in <Ihrem/deinem> Team arbeiten.",
            "w",
            "wants_role boss !internal met thankful",
        ),
        Line("die Stelle als {role} interessiert mich sehr.", "wp", "wants_role met thankful"),
        Line("an der Stelle als {role} bin ich sehr interessiert.", "f", "wants_role met thankful"),
        *_WANTS,
    ),
    "check_in": _EMAIL_STILL,
    "no_pressure": _EMAIL_STILL,
    "help": (
        Line("ich melde mich mit meiner Antwort bei <Ihnen/dir>.", needs="offered wants_role"),
        Line("meine Antwort <bekommen Sie/bekommst du> noch.", "wp", "offered wants_role"),
        Line("meine Antwort <erhalten Sie/erhältst du> noch.", "f", "offered wants_role"),
        Line("auf eine gute Zusammenarbeit!", needs="accepted !started"),
        Line("falls noch Unterlagen fehlen, reiche ich sie gern nach.", needs="accepted !started"),
        Line(
            "falls <Sie noch Unterlagen oder Angaben von mir benötigen/du noch Unterlagen oder Angaben von mir brauchst>, reiche ich sie gern nach.",
            "f",
            "wants_role",
        ),
        Line(
            "wenn <Sie noch etwas von mir brauchen/du noch etwas von mir brauchst>, schicke ich es gern.",
            "wp",
            "wants_role",
        ),
        Line("ich würde gern mit <Ihnen/dir> in Kontakt bleiben.", needs="!wants_role"),
    ),
}
_FOLLOW_UP: Final[Section] = {
    **_LETTER,
    "thanks+reminder": (
        Line(
            "wir haben| {when} über die Stelle als {role} gesprochen.",
            needs="met thanked waits !several !thankful",
        ),
        Line(
            "wir haben| mehrmals über die Stelle als {role} gesprochen, zuletzt {when}.",
            needs="met thanked waits several !thankful",
        ),
        *_LETTER["thanks+reminder"],
    ),
    "interest": _EMAIL_STILL,
    "help": (
        Line(
            "<Sie hatten/du hattest> eine Entscheidung bis zum {decide} angekündigt. <Können Sie/Kannst du> mir schon sagen, wie es weitergeht? Falls noch etwas von mir fehlt, schicke ich es gern.",
            "wp",
            "overdue waits wants_role",
        ),
        Line(
            "Sie hatten eine Entscheidung bis zum {decide} angekündigt. Dürfte ich Sie fragen, wie der Stand ist? Falls noch Unterlagen fehlen, reiche ich sie gern nach.",
            "f",
            "overdue waits wants_role !familiar",
        ),
        Line(
            "<können Sie/kannst du> mir schon sagen, wie es weitergeht, oder wann ich ungefähr von <Ihnen/euch> höre? Falls noch etwas von mir fehlt, schicke ich es gern.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "<könnten Sie/könntest du> mir sagen, wie der Stand ist? Falls <Sie noch etwas von mir brauchen/du noch etwas von mir brauchst>, schicke ich es gleich.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "dürfte ich Sie fragen, wie der Stand ist? Falls noch Unterlagen fehlen, reiche ich sie gern nach.",
            "f",
            "waits wants_role !familiar",
        ),
        *_LETTER["help"],
    ),
}
"""The same, asking how things stand where nothing has been heard."""
MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("Sehr geehrte {name},", "pf", "woman"),
            Line("Sehr geehrter {name},", "pf", "man"),
            Line("Guten Tag {name},", "w", "woman"),
            Line("Guten Tag {name},", "w", "man"),
            Line("<Guten Tag/Hallo> {name},", needs="!woman !man"),
            Line("<Guten Tag/Hallo>,"),
        ),
        "sign_off": (
            Line("Viele Grüße", "w"),
            Line("Herzliche Grüße", "w"),
            Line("Viele Grüße", "p", "familiar"),
            Line("Mit freundlichen Grüßen", "pf", "!familiar"),
            Line("Mit besten Grüßen"),
        ),
    },
    "thank_you_email": _LETTER,
    "follow_up_email": _FOLLOW_UP,
    "rejection_thank_you": {
        "news_thanks": (
            Line(
                "vielen Dank für <Ihren/deinen> Anruf und für die Zeit, die <Sie sich/du dir> für mich genommen <haben/hast>.",
                needs="no_by_phone",
            ),
            Line(
                "vielen Dank für <Ihre/deine> Rückmeldung und für die Zeit, die <Sie sich/du dir> für mich genommen <haben/hast>.",
                needs="told_no !no_by_phone",
            ),
            Line(
                "schade, dass es diesmal nicht geklappt hat; vielen Dank trotzdem für die Zeit, die <Sie sich/du dir> genommen <haben/hast>.",
                "wp",
                "!told_no",
            ),
            Line(
                "auch wenn es diesmal nicht geklappt hat, danke ich <Ihnen/dir> sehr für <Ihre/deine> Zeit.",
                needs="!told_no",
            ),
        ),
        "reminder": (
            Line(
                "natürlich hätte ich mich über eine Zusage gefreut, aber unser Gespräch {of_thing} behalte ich in guter Erinnerung.",
                needs="told_no met",
            ),
            Line(
                "unser Gespräch {of_thing} behalte ich in guter Erinnerung.", needs="!told_no met"
            ),
            Line(
                "natürlich hätte ich mich über eine Zusage gefreut, aber das Gespräch mit <Ihnen/dir> behalte ich in guter Erinnerung.",
                needs="told_no met",
            ),
            Line("das Gespräch {when} behalte ich in guter Erinnerung.", needs="met"),
            Line("um die Stelle als {role} habe ich mich gern beworben."),
            Line("ich habe mich gern beworben."),
        ),
        "parting": (),
        "close": (),
        "parting+close": flat(PARTING_CLOSE),
    },
    "after_acceptance": {
        "connected": (
            Line(
                "danke fürs Vernetzen und noch einmal für das Gespräch {when}.",
                "wp",
                "met !connected_long",
            ),
            Line(
                "schön, dass wir nun vernetzt sind; danke noch einmal für das Gespräch {when}.",
                "wp",
                "met !connected_long",
            ),
            Line(
                "schön, dass wir nun vernetzt sind; vielen Dank noch einmal für das Gespräch {when}.",
                "f",
                "met !connected_long",
            ),
            Line("noch einmal vielen Dank für das Gespräch {when}.", needs="met connected_long"),
            Line("danke noch einmal für <Ihre/deine> Zeit {when}.", needs="met connected_long"),
            Line("danke fürs Vernetzen!", "wp", "!connected_long"),
            Line("vielen Dank, dass wir uns vernetzt haben.", needs="!connected_long"),
            Line("danke, dass wir hier in Kontakt sind.", needs="connected_long"),
        ),
        "interest": (*_TOLD, *_EXCITES, *_WANTS),
        "close": (
            Line("auf eine gute Zusammenarbeit!", needs="accepted !started"),
            Line(
                "ich freue mich, <Sie/dich> {next} wiederzusehen.",
                needs="again_with_you wants_role",
            ),
            Line(
                "auf den Termin {next} freue ich mich schon.",
                "wp",
                "booked !again_with_you wants_role",
            ),
            Line("ich freue mich auf den Termin {next}.", "f", "booked !again_with_you wants_role"),
            Line(
                "ich freue mich, dass wir nun in Kontakt sind.", needs="!connected_long !accepted"
            ),
            Line("schön, mit <Ihnen/dir> in Kontakt zu sein.", "wp", "!connected_long !accepted"),
            Line("es wäre schön, wenn wir in Kontakt bleiben."),
            Line("ich würde gern mit <Ihnen/dir> in Kontakt bleiben."),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line("danke für die Einladung und noch einmal für das Gespräch {when}.", "wp", "met"),
            Line(
                "vielen Dank für <Ihre/deine> Einladung und noch einmal für das Gespräch {when}.",
                "f",
                "met",
            ),
            Line("danke für die Einladung, die ich sehr gern angenommen habe.", "wp"),
            Line("wie schön, hier von <Ihnen/dir> zu hören, und danke für die Einladung.", "w"),
            Line("vielen Dank für <Ihre/deine> Einladung, die ich gern angenommen habe.", "pf"),
        ),
        "close": flat(STAY),
    },
    "via_recruiter": {
        "greeting": (Line("Guten Tag,"),),
        "pass_on": (
            Line(
                "würden Sie {full_name} bitte meinen Dank für das Gespräch {when} über die Stelle als {role} ausrichten?",
                "wp",
                "met",
            ),
            Line(
                "könnten Sie {full_name} bitte von mir für das Gespräch {when} über die Stelle als {role} danken?",
                "wp",
                "met",
            ),
            Line(
                "dürfte ich Sie bitten, {full_name} meinen Dank für das Gespräch {when} über die Stelle als {role} zu übermitteln?",
                "f",
                "met",
            ),
            Line(
                "würden Sie {full_name} bitte meinen Dank für das Gespräch {when} ausrichten?",
                needs="met",
            ),
            Line(
                "würden Sie {full_name} bitte meinen Dank für die Hilfe bei meiner Bewerbung ausrichten?",
                needs="!met",
            ),
            Line("würden Sie bitte meinen Dank für das Gespräch ausrichten?", needs="met"),
            Line("würden Sie bitte meinen Dank ausrichten?"),
        ),
    },
    "existing_channel": {
        "again": (
            Line(
                "danke noch einmal für <Ihre/deine> Nachricht und das Gespräch {when}.", needs="met"
            ),
            Line("vielen Dank noch einmal für <Ihre/deine> Nachricht."),
        ),
        "interest": (*_TOLD, *_EXCITES, *_WANTS),
        "close": flat(STAY),
    },
}
