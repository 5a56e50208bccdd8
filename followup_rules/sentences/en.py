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
    "rule.interest-lost": "You no longer want to work there, and a request would say the opposite.",
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
    "rule.no-places-left": "You have sent {sent} requests to people of this employer, and "
    "{at_most} is the limit.",
    "rule.few-places-left": "You have sent {sent} requests to people of this employer. From "
    "{advised} on, keep the rest for whoever leads the hiring and for warm seniors.",
    "rule.cool-panel": "Someone on the panel seemed less receptive, so only those who lead the "
    "hiring and warm seniors are invited.",
    "rule.no-place-in-the-plan": "You haven't met them yet, and the requests that this employer "
    "may get go to people whom you have.",
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
    "headline.connect": "Send it {send}",
    "headline.connect.check_in": "Send it {send}, as a check-in",
    "headline.wait.send": "Wait: send it {send}",
    "headline.wait.until": "Wait, and look again {turn}",
    "headline.wait.met": "Wait until you have met them",
    "headline.wait.decision": "Wait for their decision",
    "headline.wait": "Wait",
    "headline.use_alternative.thank_you_email": "Don't send a request: thank them by email",
    "headline.use_alternative.follow_up_email": "Don't send a request: write an email instead",
    "headline.use_alternative.follow": "Don't send a request: follow them instead",
    "headline.use_alternative.engage_with_posts": "Don't send a request: join in on their posts",
    "headline.use_alternative.other_platform": "Don't send a request: use the platform they "
    "offered",
    "headline.use_alternative.via_recruiter": "Don't send a request: go through the recruiter",
    "headline.use_alternative.existing_channel": "Don't send a request: go on where you are "
    "talking",
    "headline.use_alternative.employer_channel": "Don't send a request: use the employer's channel",
    "headline.do_not_connect": "Don't invite them",
    "headline.do_not_connect.declared-no-contact": "Don't invite them: a rule forbids contact",
    "headline.do_not_connect.clear-rejection": "Don't invite them: they have said no",
    "headline.do_not_connect.interest-lost": "Don't invite them: you no longer want the job",
    "headline.do_not_connect.stepped-back": "Don't invite them: you have stepped back",
    "headline.do_not_connect.only-logistics": "Don't invite them: they didn't assess you",
    "headline.do_not_connect.unreceptive": "Don't invite them: they seemed unreceptive",
    "headline.do_not_connect.cold-person": "Don't invite them: they seemed very cold",
    "headline.do_not_connect.cold-place": "Don't invite them: the place felt very cold",
    "headline.accept_invitation": "Accept their invitation",
    "headline.already_connected": "You are connected already",
    "headline.pending": "Your request is out: leave it",
    "headline.pending.request-not-accepted": "Not accepted yet: that is no rejection",
    # What would settle it.
    "question.assessed": "Did this person ask about your experience, fit or skills?",
    "question.part": "Which part did this person play?",
    "question.rapport": "How did the conversation with this person feel?",
    "question.interest": "Do you still want this role, and to work there?",
    "question.link": "How do things stand on LinkedIn: connected, a request out, or nothing yet?",
    "question.profile": "Which profile is theirs?",
    "question.clock": "On which day did you meet?",
    "question.environment": "How did the place as a whole feel?",
    "rule.ideal-window": "Today is all right. Days five to seven after the interview are the "
    "ideal window.",
    "rule.not-much-longer": "The guide's two weeks run out {on_time_until}. Don't put it off.",
    "rule.some-prefer-to-wait": "Some interviewers prefer that you wait for the "
    "decision. You can choose to wait for it too.",
    "rule.what-the-note-says": "The note says when and for which role you met, thanks them, names "
    "one thing that draws you, and looks forward. No pitch, no question about the decision.",
    "rule.which-way-first": "An email comes first, then following them, then their posts. Each can "
    "stand beside a request or take its place.",
    # Other ways.
    "alternative.thank_you_email": "Thank them by email, and say again what draws you to the role.",
    "alternative.rejection_thank_you": "Answer their no with a short thank-you: it costs nothing "
    "and is remembered.",
    "alternative.follow_up_email": "Write a short follow-up email: thanks, and that you are still "
    "interested.",
    "alternative.follow_up_email_later": "Write a short follow-up email, but not before {until}: "
    "one touch a week.",
    "alternative.follow": "Follow them on LinkedIn. They are told of it, but nothing is asked of "
    "them.",
    "alternative.engage_with_posts": "If they post, like or comment now and then: once or twice a "
    "week at most, and only where you have something to say.",
    "alternative.other_platform": "They offered another platform: follow them there, if it is a "
    "professional account. Never on a private one.",
    "alternative.via_recruiter": "You have no address for them: ask the recruiter to pass your "
    "thanks on.",
    "alternative.declared_recruiter": "Go through the recruiter, as you noted.",
    "alternative.employer_channel": "Use the employer's own channel: the portal, or the address "
    "that they gave you.",
    "alternative.existing_channel": "Go on where you are talking already.",
    # Next steps.
    "step.send": "Send the request {day}, with the note. Press Connect yourself, then Add a note.",
    "step.send_zone": "Send the request {day}, with the note, in the morning where they are "
    "({zone}). Press Connect yourself, then Add a note.",
    "step.look_again_sent": "If it is still open then, that is no rejection. Leave it.",
    "step.thank_you": "Send the thank-you email {day}.",
    "step.thank_you_reply": "Answer with a short thank-you {day}.",
    "step.look_again_change": "Look again {day}: the answer changes then.",
    "step.look_again_met": "Look again after the interview.",
    "step.look_again_decision": "Look again when they have decided.",
    "step.look_again_decision_by": "They said they would decide by then: look again {day}.",
    "step.look_again_restriction": "Look again {day}, when the rule that you noted has ended.",
    "step.write": "Take the first of these ways {day}.",
    "step.quietly": "Take the first of these ways, without a message.",
    "step.answer": "Answer the question here if you can: it settles this.",
    "step.no_second_request": "Don't ask a second time: it presses them, and a withdrawn request "
    "was seen. A new one is only right if they invite you.",
    "step.no_second_request_until": "LinkedIn allows a new request {day} at the earliest. Don't "
    "make that a tactic: only if they invite you.",
    "step.leave_it": "Leave it at that.",
    "step.leave_pending": "Leave the request as it is. LinkedIn reminds them itself.",
    "step.look_again_pending": "Look again {day}. Until then nothing is to be done.",
    "step.leave_pending_long": "Leave the request itself alone, and don't mention it.",
    "step.no_rejection": "Don't take it as a rejection. They may connect only with people they "
    "work with, have missed it in a busy inbox, keep away from candidates until the decision to "
    "stay impartial, or have other things to do.",
    "step.other_channels": "Keep in touch another way, {day} for instance.",
    "step.accept": "Accept their invitation, and answer with a line of thanks.",
    "step.thank_connected": "Thank them for connecting, in one short message.",
    "step.useful_item": "If you have one thing that is of use to them, send it {day}. One, not "
    "two.",
    "step.patience": "Then be patient: the connection is there when it is needed.",
    "step.silence_until_then": "Stay silent until the rule that you noted has ended: {day}.",
    "step.silence_until_further_notice": "Stay silent while the rule that you noted is in force.",
    "step.their_invitation_until_then": "Their invitation waits until the rule that you noted "
    "has ended: {day}.",
    "step.their_invitation_until_further_notice": "Their invitation waits while the rule that you "
    "noted is in force.",
}
