"""Sentences about the page and about how filling went: templates, kept apart from the weighing.

Named parameters: ``{name}``, ``{limit}``, ``{length}``, ``{saw}``. Ids begin with ``page.doubt.`` and
``page.outcome.``.
"""

from typing import Final

DOUBTS: Final[dict[str, str]] = {
    "page_part": "This is only part of a profile. Open the profile itself, then click the icon again.",
    "page_card": "The top of this page doesn't show whose profile it is. If it is still loading, click the icon again in a moment; otherwise type their name.",
    "page_left_over": "The page shows a different person from its address, perhaps the one you were on before. Reload it, then click the icon again.",
    "name": "Their name isn't certain: the page shows more than one, or nothing else on it confirms the name. Please check it.",
    "headline": "The line under their name couldn't be read. Add what they do if it matters.",
    "company": "It isn't clear where they work now. Please check the company.",
    "state": "The page doesn't show whether you are connected or an invitation has been sent. Please choose which.",
    "state_more": "Connect, or an invitation already sent, may be hidden under More. Open More on the page and click the icon again, or choose how things stand.",
    "state_torn": "The page says two different things about whether you are connected. Please choose which is right.",
    "state_unavailable": "LinkedIn has no Connect button for this person.",
    "state_withdrawn": "You withdrew an invitation, so LinkedIn won't let you send a new one for up to three weeks.",
}
"""Why a value is not known, or not certain; each concerns one field."""

OUTCOMES: Final[dict[str, str]] = {
    "filled": "The note is in the box. Read it once more, then press Send yourself.",
    "filled_email": "The note is in the box. LinkedIn also asks for their email address, and whether you give it is up to you.",
    "pending_seen": "Your invitation has been sent.",
    "too_long": "The box takes {limit} characters and the note has {length}, so nothing was written. Use the shorter note.",
    "box_not_empty": "The box already has other text in it, so nothing was written. Empty it, or copy the note.",
    "box_closed": "The box was closed before the note could be checked. Open it and try again.",
    "changed_by_page": "LinkedIn changed the note when it was put in. Check it before you send it.",
    "would_not_stay": "The note wouldn't stay in the box. Copy it and paste it yourself.",
    "quota_spent": "You have used up your personalised invitations for this month.",
    "weekly_limit": "LinkedIn says that you have reached its weekly limit for invitations.",
    "no_dialog": "You didn't open an invitation in time, so nothing was written.",
    "time_over": "No box for the note was opened in time, so nothing was written.",
    "page_left": "You left the page, so nothing was written.",
    "several_dialogs": "More than one invitation is open, so nothing was written. Close one of them.",
    "several_boxes": "There is more than one box, so nothing was written. Copy the note and paste it yourself.",
    "whose_box": "Is this box for {name}?",
    "namesake": "You could invite more than one {name} on this page. Is this box for the person whose profile it is?",
    "other_person": "The invitation that was open was for someone else, so nothing was written.",
    "email_gate": "LinkedIn asks for their email address before you can connect.",
    "no_note_offered": "LinkedIn doesn't offer a note with this invitation.",
    "time_over_saw": "Time is up. {saw}",
    "first_step": "LinkedIn asks you something first. Answer it there; the note goes in once the box is open.",
    "premium_shown": "LinkedIn showed a page about Premium. If it came instead of the box, you have probably used up your personalised invitations.",
    "unknown_dialog": "An unfamiliar window was open, so nothing was written. Read what it says. While it is open, “Copy a report” below describes its structure, but copies nobody's words.",
    "reverted": "LinkedIn took the note out of the box again, or changed it. Check it before you send it.",
    "refused": "LinkedIn shows an error for the note in the box. Read what it says before you send it.",
    "replaced": "A newer note will go in instead.",
    "disarmed": "It won't be put in now.",
}
"""What the filler met, for people."""
SENTENCES: Final[dict[str, str]] = {
    **{f"doubt.{key}": text for key, text in DOUBTS.items()},
    **{f"outcome.{key}": text for key, text in OUTCOMES.items()},
}
