"""English: every sentence of the advice.

Keys: ``rule.ID`` is what a rule says; ``headline.…`` the one short sentence; ``alternative.…``,
``step.…``, ``question.…`` what they are named after. ``{day}`` and the like are days in words.
A sentence must be true wherever its key is used: nothing about gender, age or origin, no promise.
"""

from typing import Final

WEEKDAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SENTENCES: Final[dict[str, str]] = {
    "day.today": "today",
    "day.tomorrow": "tomorrow",
    "day.yesterday": "yesterday",
    "day.this_week": "on {weekday}",
    "day.date": "on {weekday} {day} {month}",
    "day.other_year": "on {weekday} {day} {month} {year}",
    "days.one": "1 day",
    "days.many": "{number} days",
    # What the deciding rules say.
    "rule.declared-no-contact": "You noted a rule that forbids contact, and it comes before "
    "everything else.",
    "rule.declared-channel": "You noted that contact goes through one channel only, so a request "
    "of your own is out.",
    "rule.discretion": "You don't want this application to be seen, and an invitation is visible. "
    "An email is not.",
    "rule.already-connected": "You are connected already, so there is nothing to send. What "
    "counts now is what you do with it.",
    "rule.their-invitation": "They invited you. There is nothing to weigh up: accept.",
    "rule.request-pending": "Your request is out. Under two weeks that means nothing: people miss "
    "requests and answer late.",
    "rule.request-not-accepted": "Your request has waited for two weeks or more. That is no "
    "rejection and says little about you or your chances.",
    "rule.request-withdrawn": "You withdrew a request to them. LinkedIn blocks a new one for up "
    "to three weeks, and asking again is no tactic.",
    "rule.link-unknown": "It isn't known how things stand between you on LinkedIn: a request may "
    "be out already.",
    "rule.profile-in-doubt": "No single profile fits the name and company, and a request to the "
    "wrong person can't be taken back.",
    "rule.not-met-yet": "You haven't had your interview with them yet. Everything here begins "
    "afterwards; looking at the profile is fine.",
    "rule.clear-rejection": "They have said no. A request on the strength of this candidacy would "
    "press the point; a short thank-you does not.",
    "rule.interest-lost": "You no longer want to work there, and a request would say the "
    "opposite.",
    "rule.company-only": "You still like the company, but not this role. A request now would say "
    "more than you mean, so take a quieter way.",
    "rule.stepped-back": "You declined or withdrew. A request now would send a mixed message, "
    "unless they ask for one.",
    "rule.only-logistics": "They arranged things but did not assess you. The guide leaves such "
    "contacts alone.",
    "rule.did-not-assess": "They did not assess you, so they may hardly place you. A quieter way "
    "is enough.",
    "rule.unreceptive": "They seemed disengaged or skeptical. Leave them out, whatever their "
    "part: don't force a connection.",
    "rule.cold-person": "They seemed very cold. Leave them out, whatever their part.",
    "rule.cold-place": "The place felt very cold, and this person was not warm either.",
    "rule.warm-in-a-cold-place": "They were warm, but the place felt very cold. Something "
    "low-key suits that better than a request.",
    "rule.no-places-left": "You have sent {sent} requests to people of this employer, and {at_most} "
    "is the limit.",
    "rule.few-places-left": "You have sent {sent} requests to people of this employer. From "
    "{advised} on, keep the rest for whoever leads the hiring and for warm seniors.",
    "rule.cool-panel": "Someone on the panel seemed less receptive, so only those who lead the "
    "hiring and warm seniors are invited.",
    "rule.live-exchange": "You are in conversation with them already. Stay in that channel: a "
    "request on top would overdo it.",
    "rule.unanswered": "Several of your messages are unanswered. One more thing from you now would "
    "overdo it.",
    "rule.reserved-senior": "A senior member of the team is worth a request if the conversation "
    "felt warm. This one did not especially.",
    "rule.reserved-colleague": "The conversation was fine but not warm, and they don't lead the "
    "hiring. Keep requests for those who were most taken with you.",
    "rule.you-hesitate": "You hesitate, and that counts: where it doesn't feel right, a subtler "
    "way is better.",
    "rule.another-round": "You meet them again {counted_from}. Wait until after that: between two "
    "rounds the dust can't settle.",
    "rule.too-soon": "The interview was {counted_from}. Give them two or three days to collect "
    "their thoughts without feeling crowded.",
    "rule.day-two": "It is the second day after the interview. By a loose reading of "
    "'2-3 days' that is enough, by a strict one it is not.",
    "rule.next-working-day": "They asked to stay in touch. Taking it up on the next working day "
    "is soon enough.",
    "rule.no-longer-fresh": "The interview is no longer fresh in anyone's mind. Send a short "
    "email first; a request can follow.",
    "rule.week-between-touches": "You wrote to them less than a week ago. One touch a week, over "
    "all channels together.",
    "rule.waits-for-the-decision": "You chose to wait for their decision, as many interviewers "
    "prefer.",
    "rule.note-after-reset": "You have no personal note left this month, and a request without "
    "one is not worth sending. The count starts anew {resets_on}.",
    "rule.no-note": "You have no personal note left in time, and a request without one is not "
    "worth sending.",
    "rule.joining-them": "You have accepted their offer: you are to be colleagues, and nothing is "
    "left to wait for.",
    "rule.asked-after-a-no": "They turned you down and asked to stay in touch all the same. Take "
    "that up, without a pitch.",
    "rule.asked-after-stepping-back": "You stepped back, and they asked to stay in touch all the "
    "same. Take that up.",
    "rule.check-in": "Two weeks have gone by without a word. A request now is an opening to check "
    "in.",
    "rule.late-but-alive": "It is more than two weeks since the interview, later than ideal, but "
    "things are still moving.",
    "rule.once-more-gently": "It is long ago, and you have checked in. One request is still all "
    "right, if it lets them off the hook.",
    "rule.day-not-known": "It isn't known when you met. A few days afterwards a request is fine.",
    "rule.they-asked": "They asked you to add them, so there is nothing to wait for.",
    "rule.key-person": "They lead the hiring or run the process: connect with them, definitely.",
    "rule.warm-senior": "A senior member of the team whom you met, and it felt warm.",
    "rule.warm-colleague": "They got to know you in the interview, and it felt warm.",
    "rule.unknown-matters": "What is not known yet could turn this round, so take a subtler way "
    "until it is.",
    "rule.either-way": "Not everything is known, but whichever it is, the answer is the same.",
    "rule.reserved-key-person": "The conversation was formal. That is not coldness, but it makes "
    "this less sure.",
    "rule.no-key-person": "They don't lead the hiring, so the guide leaves it to your judgement.",
    "rule.mixed-place": "The place left a mixed impression, which makes this less sure.",
    "rule.invited-again": "You withdrew a request once. Something has changed since, so a new one "
    "is all right, once.",
    # The one short sentence.
    "headline.connect": "Send it {suggested}",
    "headline.wait": "Wait: send it {suggested}",
    "headline.use_alternative": "Don't send a request: take a quieter way",
    "headline.do_not_connect": "Don't invite them",
    "headline.accept_invitation": "Accept their invitation",
    "headline.already_connected": "You are connected: say thank you, then be patient",
    "headline.pending": "Your request is out: leave it",
    # What would settle it.
    "question.assessed": "Did this person ask about your experience, fit or skills?",
    "question.part": "Which part did this person play?",
    "question.rapport": "How did the conversation with this person feel?",
    "question.interest": "Do you still want this role, and to work there?",
    "question.link": "How do things stand on LinkedIn: connected, a request out, or nothing yet?",
    "question.profile": "Which profile is theirs?",
    "question.clock": "On which day did you meet?",
    "question.environment": "How did the place as a whole feel?",
}
