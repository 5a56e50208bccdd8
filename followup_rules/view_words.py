"""The popup's own sentences and labels in English: templates with named parameters.

What the advice says is in ``sentences``; here is what stands around it. A further language is a
further catalogue with the same keys.
"""

from typing import Final

VERDICTS: Final = {
    "connect": "Connect",
    "wait": "Wait",
    "use_alternative": "Another way",
    "do_not_connect": "Don't connect",
    "accept_invitation": "Accept their invitation",
    "already_connected": "Connected",
    "pending": "Request on its way",
}
CERTAINTIES: Final = {
    "clear": "The guide is clear here",
    "judgement": "A judgement call",
}
TURNS: Final = "{day} this becomes: {verdict}."

WORDS: Final = {
    "title.someone": "This person",
    "application.line": "{role} at {company}",
    "asking.headline": "A few facts, and you'll know",
    "asking.text": "Nobody but you knows how it went. Each answer changes the advice at once, and "
    "nothing leaves this browser.",
    "no_profile.headline": "This page is no LinkedIn profile",
    "no_profile.text": "Open your interviewer's profile on LinkedIn, then click the icon again.",
    "no_profile.people": "Or look at someone whom you have entered already:",
    "own.headline": "This is your own profile",
    "own.text": "Open your interviewer's profile, then click the icon again.",
    "unsure.headline": "It isn't certain whose profile this is",
    "unsure.name": "What are they called?",
    "unread.one": "One stored record can't be read here ({keys}). It is kept as it is, and is in "
    "the export.",
    "unread.many": "{number} stored records can't be read here ({keys}). They are kept as they "
    "are, and are in the export.",
    "places.text": "{used} of {at_most} invitations to people of {company} used.",
    "places.employer": "this employer",
    "places.advised": "The guide advises three to five at most; from {advised} on, only the "
    "people who matter most.",
    "choice.text": "You chose to send it anyway on {day}, although the advice was: {verdict}. "
    "That is yours to decide, and it counts among your invitations.",
    "sent.text": "Noted: your request to {name} went out {day}.",
    "note.draft": "The draft, for the day you send it",
    "note.yours": "Your own words",
    "note.suggested": "A suggestion; change what you like",
    "note.count": "{length} of {limit}",
    "note.over": "{length} of {limit}: {over} too many",
    "note.empty": "There is nothing in the note yet.",
    "note.blocked": "Take the shorter note, or shorten it yourself: the box takes {limit}.",
    "list.none": "nothing entered yet",
    "shared.contact": "Also counted, entered with {name}: {kind}, {day}.",
    "mood.cold": "More than half of those who assessed you seemed cold: read as a cold place, "
    "unless you say otherwise.",
    "email.missing": "Look up their address, or reply to the last email from them.",
    "export.name": "followup-rules-{day}.json",
    "suggested": "Suggested by their profile. Is it right?",
    "suggested.interview": "The same day as {name}'s?",
}

ERRORS: Final = {
    "contact_after_today": "A contact can't be after today. For a booked interview, use its day.",
    "row": "This row can't be read.",
    "day": "A day is written year-month-day, 2027-03-04 for one.",
    "number": "A whole number, nought or more, is needed here.",
    "note_limit": "LinkedIn's limit is 200, or 300 with Premium; it can't be under 100.",
    "long": "This is too long: {most} characters at most.",
    "list": "There are too many entries: {most} at most.",
    "choice": "This is none of the choices.",
    "limits": "The advised number must not be above the most.",
    "other": "This can't be used as it stands.",
}

SECTIONS: Final[tuple[tuple[int, str], ...]] = (
    (1, "Connecting after an interview"),
    (7, "The Quick Answer"),
    (12, "The Benefits of Connecting on LinkedIn"),
    (17, "When to Send the LinkedIn Request"),
    (23, "How to Send the LinkedIn Request"),
    (31, "Who to Connect With"),
    (38, "What if They Don't Accept your Request?"),
    (44, "Alternative Ways to Connect"),
    (49, "When Not to Connect on LinkedIn"),
    (53, "Putting It All Together"),
)
"""The guide's sections, each with its last claim."""

SILENT: Final = "The guide is silent here; this is how this extension reads it."

BANDS: Final = {
    "too_soon": "Too soon",
    "allowed": "May send",
    "ideal": "Ideal",
    "on_time": "On time",
    "check_in": "Check-in",
}
TIMELINE: Final = {
    "interview": "Interview",
    "booked": "Interview",
    "today": "Today",
    "suggested": "Best day",
    "text": "Counted from the interview on {interview}; today is {today}. {bands}{suggested}",
    "band": "{label}: {first} to {last}. ",
    "band.open": "{label}: from {first}. ",
    "best": "The day to aim for is {day}.",
    "day": "day {number}",
    "date": "{day} {month}",
    "span": "{first} – {last}",
    "span.month": "{day} – {last}",
    "from": "from {first}",
}
MONTHS: Final = (
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
)
OUTSIDE: Final[tuple[tuple[frozenset[str], str], ...]] = (
    (
        frozenset({"S46"}),
        (
            "Outside the guide, nearly everyone calls the time after the decision the safest to "
            "connect, whichever way it went. The guide says to refrain, and this follows it."
        ),
    ),
    (
        frozenset({"S27"}),
        (
            "Outside the guide, recruiters are often named as the least risky to connect with. "
            "Both agree once the person has assessed you."
        ),
    ),
    (
        frozenset({"S2", "S5", "S13", "S14", "S15", "S17", "S25", "S26"}),
        (
            "Many interviewers would rather you waited for the decision: about half of the "
            "published advice says so. If you would too, choose to wait under Preferences."
        ),
    ),
    (
        frozenset({"S16"}),
        "Others suggest an email first when it has been quiet, and two follow-ups at most.",
    ),
)
"""What other published advice says where it differs, by claim."""
