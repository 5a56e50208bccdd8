# ruff: noqa: E501  # a wording is read in one line
"""English notes: words of emails and messages."""

from typing import Final

from followup_rules.note.bank import Line, Section
from followup_rules.note.wording.common import flat
from followup_rules.note.wording.en.answered_no import PARTING_CLOSE
from followup_rules.note.wording.en.closing import STAY
from followup_rules.note.wording.en.offer import OFFER
from followup_rules.note.wording.en.thanks import THANKS_FOR_TALK, THANKS_FORMAL

_EMAIL_STILL: Final = (
    Line("I'm still very interested in the role.", "wp", "wants_role"),
    Line("I'd still very much like to do the job.", "wp", "wants_role"),
    Line("I am still very interested in the <post/position>.", "f", "wants_role"),
    Line("I'm still interested in your work.", "wp", "!wants_role"),
    Line("I remain interested in your work.", "f", "!wants_role"),
)
_LETTER: Final[Section] = {
    "reminder": (),
    "thanks": (),
    "offer": (
        Line("it really was wonderful news.", "w", "offer_by_other wants_role"),
        Line("it was very good news.", "p", "offer_by_other wants_role"),
        Line("it was most welcome news.", "f", "offer_by_other wants_role"),
        Line("it made my week.", "w", "offer_by_other wants_role"),
        Line("that was good to hear.", "p", "offer_by_other wants_role"),
        Line("it was very good to hear.", "f", "offer_by_other wants_role"),
        *flat(OFFER),
    ),
    "thanks+reminder": (
        Line(
            "I was so pleased to get the offer,| and wanted to thank you again for your time {when}.",
            "wp",
            "offered offer_by_other met wants_role",
        ),
        Line(
            "I was really happy about the offer,| and wanted to thank you again for talking <to/with> me {when}.",
            "wp",
            "offered offer_by_other met wants_role",
        ),
        Line(
            "I was delighted to receive the offer,| and wanted to thank you again for your time {when}.",
            "f",
            "offered offer_by_other met wants_role",
        ),
        Line(
            "I was very pleased to receive the offer,| and wanted to thank you again for the time you gave me {when}.",
            "f",
            "offered offer_by_other met wants_role",
        ),
        Line(
            "thank you so much for the offer,| and again for your time {when}.",
            "wp",
            "offered met wants_role !offer_by_other",
        ),
        Line(
            "thank you for the offer,| and for taking the time to talk <to/with> me {when}.",
            "wp",
            "offered met wants_role !offer_by_other",
        ),
        Line(
            "thank you for the offer,| and for taking the time to <see/meet with> me {when}.",
            "f",
            "offered met wants_role on_site !offer_by_other",
        ),
        Line(
            "thank you very much for the offer,| and for the interview {when}.",
            "f",
            "offered met wants_role !offer_by_other",
        ),
        Line(
            "thank you for the offer,| and again for the time you gave me {when}.",
            "f",
            "offered met wants_role !offer_by_other",
        ),
        Line(
            "thank you for our conversations| about the {role} role, most recently {when}.",
            "wp",
            "several",
        ),
        Line(
            "thank you again for taking the time to <see/meet with> me| {when} about the {role} role.",
            "wp",
            "thanked on_site !several",
        ),
        Line(
            "thank you for taking the time to <see/meet with> me| {when} about the {role} role.",
            "wp",
            "on_site !several !thanked",
        ),
        Line(
            "I wanted to thank you again for talking <to/with> me| {when} about the {role} role.",
            "wp",
            "thanked !several",
        ),
        Line(
            "thank you for talking <to/with> me| {when} about the {role} role.",
            "wp",
            "!several !thanked",
        ),
        Line(
            "thank you for taking the time| {when} to talk about the {role} role.",
            "wp",
            "!several !thanked",
        ),
        Line(
            "thank you again for <seeing/meeting with> me| {when} about the {role} <post/position>.",
            "f",
            "thanked on_site !several",
        ),
        *flat(THANKS_FORMAL, "f"),
        *flat(THANKS_FOR_TALK, "wp"),
    ),
    "told": (
        Line("I really enjoyed {one_hearing}, and it was useful to {two_hear}.", "w", "warm"),
        Line("it was great to talk about {both}.", "w", "warm"),
        Line("I enjoyed {one_hearing}, and it was useful to {two_hear}.", "wp", "warm"),
        Line(
            "I appreciated our conversation about {one}, and it was useful to {two_hear}.",
            "wp",
            "!warm",
        ),
        Line(
            "I enjoyed our conversation about {one}, and it was useful to go through {two_thing}.",
            "p",
            "warm",
        ),
        Line(
            "I appreciated our conversation about {one}, and it was useful to go through {two_thing}.",
            "p",
            "!warm",
        ),
        Line(
            "I very much appreciated our conversation about {one}, and it was helpful to {two_hear}.",
            "f",
            "",
        ),
        Line(
            "I appreciated our conversation about {one}, and it was helpful to go through {two_thing}.",
            "f",
            "",
        ),
        Line("I really enjoyed {hearing}.", "w", "warm"),
        Line("it was great to {hear}.", "w", "warm"),
        Line("I enjoyed {hearing}.", "wp", "warm"),
        Line("I appreciated our conversation about {talked}.", "wp", "!warm"),
        Line("it was good to {hear}.", "p"),
        Line("it was very helpful to hear about {explained}.", "f"),
        Line("I very much appreciated our conversation about {talked}.", "f", ""),
        Line("I was glad of the chance to {hear}.", "f"),
        Line("what draws me most is {excites}.", "wp", "wants_company"),
    ),
    "interest": (
        Line("I'm really looking forward to the next step.", "w", "wants_role moves_on"),
        Line("I'm looking forward to the next step.", "p", "wants_role moves_on"),
        Line("I look forward to the next stage.", "f", "wants_role moves_on"),
        Line("I'd love to join the team {at}.", "w", "wants_role boss !internal !moves_on"),
        Line("I'd love to work {at}.", "w", "wants_role !internal !moves_on"),
        Line("I'd really like to work {at}.", "p", "wants_role !internal !moves_on"),
        Line("I'd very much like to do the job.", "wp", "wants_role !moves_on"),
        Line("I would very much like to do the job.", "f", "wants_role !moves_on"),
        Line("I am very interested in the <post/position>.", "f", "wants_role !moves_on"),
        Line(
            "I'd be interested to hear more about what you do {at}.",
            "wp",
            "!wants_role wants_company",
        ),
        Line("I would like to hear more about {company}.", "f", "!wants_role wants_company"),
        Line("I remain interested in your work.", needs="!wants_role"),
    ),
    "check_in": _EMAIL_STILL,
    "no_pressure": _EMAIL_STILL,
    "help": (
        Line("I'll be in touch with my answer.", "wp", "offered wants_role"),
        Line("I'll get back to you with my answer.", "wp", "offered wants_role"),
        Line("I will be in touch with my answer.", "f", "offered wants_role"),
        Line("I will get back to you with my answer.", "f", "offered wants_role"),
        Line("I look forward to working with you.", needs="accepted !started"),
        Line("I'm looking forward to it very much.", "wp", "accepted !started"),
        Line(
            "if there is anything else you need from me, please do let me know.",
            "wp",
            "wants_role",
        ),
        Line("if anything else from me would be useful, I'll gladly send it.", "wp", "wants_role"),
        Line(
            "if there is anything further you need, I would be glad to send it.",
            "f",
            "wants_role",
        ),
        Line("I'd like to stay in touch.", "wp", "!wants_role"),
        Line("I would be glad to stay in touch.", "f", "!wants_role"),
    ),
}
_FOLLOW_UP: Final[Section] = {
    **_LETTER,
    "thanks+reminder": (
        Line(
            "I'm writing about the {role} role,| which we talked about {when}.",
            "wp",
            "thanked waits !several",
        ),
        Line(
            "I am writing about the {role} <post/position>,| for which you interviewed me {when}.",
            "f",
            "thanked waits !several",
        ),
        *_LETTER["thanks+reminder"],
    ),
    "interest": _EMAIL_STILL,
    "help": (
        Line(
            "you were hoping to decide by {decide}, so I wanted to ask how things stand. If there's anything else you need from me, I'll gladly send it.",
            "wp",
            "overdue waits wants_role",
        ),
        Line(
            "you had hoped to decide by {decide}. May I ask how matters stand? If there is anything further you need, I would be glad to send it.",
            "f",
            "overdue waits wants_role",
        ),
        Line(
            "could you let me know how things stand, or roughly when you expect to decide? If there's anything else you need from me, I'll gladly send it.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "is there any news yet? If anything else from me would be useful, just say and I'll send it.",
            "wp",
            "waits wants_role",
        ),
        Line(
            "might I ask how matters stand? If there is anything further you need, I would be glad to send it.",
            "f",
            "waits wants_role",
        ),
        *_LETTER["help"],
    ),
}
"""The same, asking how things stand where nothing has been heard."""
MESSAGES: Final[dict[str, Section]] = {
    "email": {
        "greeting": (
            Line("Hi {name},", "w", "!titled"),
            Line("Dear {name},"),
            Line("Hello,"),
        ),
        "sign_off": (
            Line("Best wishes,", "wp"),
            Line("Kind regards,", "pf"),
            Line("With best wishes,"),
        ),
    },
    "thank_you_email": _LETTER,
    "follow_up_email": _FOLLOW_UP,
    "rejection_thank_you": {
        "news_thanks": (
            Line(
                "thank you for calling to let me know, and for the time you gave me.",
                needs="no_by_phone",
            ),
            Line(
                "thank you for letting me know, and for the time you gave me.",
                needs="told_no !no_by_phone",
            ),
            Line(
                "I've heard that it didn't work out this time, and I wanted to thank you for your time.",
                "wp",
                "!told_no",
            ),
            Line(
                "I have heard that it did not work out this time, and wanted to thank you for your time.",
                "f",
                "!told_no",
            ),
        ),
        "reminder": (
            Line(
                "I'm sorry it wasn't to be, but I really enjoyed our conversation about {talked}.",
                "wp",
                "warm told_no",
            ),
            Line(
                "I am sorry it did not work out, but I very much enjoyed our conversation about {talked}.",
                "f",
                "warm told_no",
            ),
            Line(
                "I'm sorry it didn't work out this time, but I really enjoyed our conversation about {talked}.",
                "wp",
                "warm told_no",
            ),
            Line(
                "I am sorry it did not work out this time, but I very much enjoyed our conversation about {talked}.",
                "f",
                "warm told_no",
            ),
            Line("I really enjoyed our conversation {when} about {talked}.", needs="warm !told_no"),
            Line(
                "I'm sorry it didn't work out this time, but I was glad to talk about {talked}.",
                "wp",
                "met told_no !warm",
            ),
            Line(
                "I was glad to talk <to/with> you {when} about {talked}.",
                "wp",
                "met !warm !told_no",
            ),
            Line("I very much appreciated our conversation about {talked}.", "pf", "met !warm"),
            Line(
                "I'm sorry it didn't work out this time, but I really enjoyed our conversation {when}.",
                "wp",
                "warm told_no",
            ),
            Line(
                "I am sorry it did not work out this time, but I very much enjoyed our conversation {when}.",
                "f",
                "warm told_no",
            ),
            Line("I really enjoyed our conversation {when}.", needs="warm !told_no"),
            Line("I was glad to have our conversation {when}.", needs="met !warm"),
            Line("I was glad of the chance to apply for the {role} role."),
            Line("I was glad of the chance to apply."),
        ),
        "parting": (),
        "close": (),
        "parting+close": flat(PARTING_CLOSE),
    },
    "after_acceptance": {
        "connected": (
            Line(
                "thank you for connecting, and again for your time {when}.",
                needs="met !connected_long",
            ),
            Line(
                "thanks for connecting, and for talking <to/with> me {when}.",
                "wp",
                "met !connected_long",
            ),
            Line("thank you again for talking <to/with> me {when}.", needs="met connected_long"),
            Line("many thanks again for your time {when}.", needs="met connected_long"),
            Line("thank you for connecting.", needs="!connected_long"),
            Line("thank you for being in touch here.", needs="connected_long"),
        ),
        # They are connected already: no "it would be good to be connected".
        "close": (
            Line("see you then!", "w", "accepted !started start_known"),
            Line("all the best until then.", "wp", "accepted !started start_known"),
            Line("with best wishes until then.", "f", "accepted !started start_known"),
            *flat(STAY),
        ),
    },
    "accept_invitation": {
        "invited": (
            Line(
                "thank you for the invitation, and again for our conversation {when}.", needs="met"
            ),
            Line("thank you for the invitation: how nice to hear from you here.", "w"),
            Line("thank you for the invitation, which I was glad to get.", "wp"),
            Line("thank you for your invitation, which I was glad to accept.", "pf"),
        ),
        "close": (
            Line("I'm really looking forward to working with you.", "wp", "accepted !started"),
            Line("I very much look forward to working with you.", "f", "accepted !started"),
            *flat(STAY),
        ),
    },
    "via_recruiter": {
        "greeting": (Line("Hello,"),),
        "pass_on": (
            Line(
                "could you please pass on my thanks to {full_name} for our conversation {when} about the {role} role?",
                "wp",
                "met",
            ),
            Line(
                "could you please thank {full_name} from me for talking <to/with> me {when} about the {role} role?",
                "wp",
                "met",
            ),
            Line(
                "would you kindly pass on my thanks to {full_name} for the interview {when} for the {role} role?",
                "f",
                "met",
            ),
            Line(
                "could you please pass on my thanks to {full_name} for our conversation {when}?",
                needs="met",
            ),
            Line(
                "could you please pass on my thanks to {full_name} for the help with my application?",
                needs="!met",
            ),
            Line("could you please pass on my thanks for the interview?", needs="met"),
            Line("could you please pass on my thanks?"),
        ),
    },
    "existing_channel": {
        "again": (
            Line("thank you again for your message, and for your time {when}.", needs="met"),
            Line("thank you again for your message."),
            Line("many thanks for your message."),
        ),
    },
}
