"""Sentences about the page and about how filling went: templates, kept apart from the weighing.

Named parameters: ``{name}``, ``{limit}``, ``{length}``. English first; a further language is a
further catalogue with the same keys.
"""

from typing import Final

DOUBTS: Final[dict[str, str]] = {
    "page_part": "This is a part of a profile. Open the profile itself, and click the icon again.",
    "page_card": "The top of this page doesn't show whose profile it is. If it is still loading, "
    "click the icon again in a moment; otherwise type their name.",
    "page_left_over": "The page shows somebody else than its address does, perhaps the profile you "
    "came from. Reload it, and click the icon again.",
    "name": "It isn't certain how they are called: the page gives more than one answer, or one "
    "that nothing confirms. Please check the name.",
    "headline": "The line under their name couldn't be read. Add what they do, if it matters.",
    "company": "It isn't certain where they work now. Please check the company.",
    "state": "The page doesn't show whether you are connected, or whether an invitation is on its "
    "way. Please tell.",
    "state_more": "Connect, or an invitation on its way, may stand under More. Open More on the "
    "page and click the icon again, or tell how things stand.",
    "state_torn": "The page says two things about how you two are connected. Please tell which "
    "one holds.",
    "state_unavailable": "LinkedIn offers no Connect for this person.",
    "state_withdrawn": "You took an invitation back; LinkedIn holds a new one back for up to three "
    "weeks.",
}
"""Why a value is not known, or not certain; each concerns one field."""

OUTCOMES: Final[dict[str, str]] = {
    "filled": "The note is in the box. Read it once more, and press Send yourself.",
    "filled_email": "The note is in the box. LinkedIn also asks for their email address; only you "
    "know whether to give it.",
    "pending_seen": "The invitation is on its way.",
    "too_long": "The box takes {limit} characters and the note has {length}. Nothing was written; "
    "take the shorter note.",
    "box_not_empty": "There is already something in the box, and it isn't ours. Nothing was "
    "written. Empty it, or copy the note.",
    "box_closed": "The box was closed before the note could be read back. Open it and try again.",
    "changed_by_page": "LinkedIn changed the note while taking it in. Compare it before you send.",
    "would_not_stay": "The note wouldn't stay in the box. Copy it, and paste it yourself.",
    "quota_spent": "Your personalised invitations for this month are used up.",
    "weekly_limit": "LinkedIn says that you have reached the weekly limit of invitations.",
    "no_dialog": "No invitation was opened within the time. Nothing was written.",
    "time_over": "The time was over before a box for the note was open. Nothing was written.",
    "page_left": "You left the page. Nothing was written.",
    "several_dialogs": "More than one invitation is open. Nothing was written: close one.",
    "several_boxes": "The dialog has more than one box. Nothing was written; copy the note.",
    "whose_box": "Is this box for {name}?",
    "namesake": "This page can invite more than one person called {name}. Is this box for the one "
    "whose profile it is?",
    "other_person": "The invitation that was open was for somebody else. Nothing was written.",
    "email_gate": "LinkedIn asks for their email address before you can connect.",
    "no_note_offered": "LinkedIn offers no note with this invitation.",
    "replaced": "A newer note waits in its place.",
    "disarmed": "The wait was ended.",
}
"""What the filler met, for people."""
