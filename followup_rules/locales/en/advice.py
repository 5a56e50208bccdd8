"""English: every sentence of the advice.

Keys: ``rule.ID`` is what a rule says; ``headline.…`` the one short sentence; ``alternative.…``,
``step.…``, ``question.…`` what they are named after. ``{day}`` and the like are days in words.
A sentence must be true wherever its key is used: nothing about gender, age or origin, no promise.
"""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "day.today": "today",
    "day.tomorrow": "tomorrow",
    "day.yesterday": "yesterday",
    "number.grouped": "{left},{right}",
    "number.grouped_from": "4",
    "day.this_week": "on {weekday}",
    "day.date": "on {weekday} {day} {month}",
    "day.other_year": "on {weekday} {day} {month} {year}",
    "days.one": "1 day",
    "days.many": "{number} days",
    # What the rules say.
    "rule.declared-no-contact": "You noted a rule against contacting them, and that comes before everything else.",
    "rule.declared-channel": "You noted that all contact has to go through one channel, so don't send a request of your own.",
    "rule.discretion": "You'd rather nobody noticed this application, and other people can see a LinkedIn connection. An email is more private.",
    "rule.already-connected": "You are already connected, so there is no request to send.",
    "rule.their-invitation": "They invited you, so you can simply accept.",
    "rule.request-pending": "Your request is waiting for them. In the first two weeks that means "
    "nothing: people are busy and answer late.",
    "rule.request-not-accepted": "Your request has been waiting for two weeks or more. That is "
    "not a rejection, and it says little about you or your chances.",
    "rule.request-withdrawn": "You withdrew a request to them. LinkedIn blocks a new one for up "
    "to three weeks, and sending it again would look pushy.",
    "rule.request-withdrawn.asked": "They asked you to add them, but you withdrew a request "
    "before, and LinkedIn blocks a new one for up to three weeks.",
    "rule.link-unknown": "You haven't said whether you are connected or have already sent a "
    "request.",
    "rule.profile-in-doubt": "It isn't clear yet which profile is theirs, and a request could go to the wrong person.",
    "rule.not-met-yet": "Your interview with them is still to come. Wait until after it; looking "
    "at their profile now is fine.",
    "rule.interview-fell-through": "Your interview with them didn't take place. Arrange a new day "
    "first, and leave LinkedIn until you have met.",
    "rule.clear-rejection": "They turned you down. A request now would feel like pressure; a "
    "short thank-you does not.",
    "rule.interest-lost": "You no longer want to work there, and a request would suggest that you "
    "do.",
    "rule.company-only": "You like the company but no longer want this role. A request now would "
    "suggest more interest than you have.",
    "rule.stepped-back": "You declined or withdrew, so a request now would send a mixed message.",
    "rule.only-logistics": "They organised the interviews but didn't interview you. The guide advises against sending them a request.",
    "rule.did-not-assess": "They didn't interview you themselves, so a request may surprise them. Just email or follow them.",
    "rule.unreceptive": "They seemed disengaged or sceptical, so don't send them a request, whatever their role.",
    "rule.cold-person": "They seemed very cold, so don't send them a request, whatever their role.",
    "rule.cold-place": "The company felt very cold, and this person wasn't warm either.",
    "rule.warm-in-a-cold-place": "They were friendly, but the company as a whole felt very cold. Something low-key is better than a request.",
    "rule.no-places-left": "You have already sent {sent} requests to this employer, and {at_most} is a sensible limit.",
    "rule.no-places-left.plan": "The limit for this employer is {at_most} requests, and all are already sent or planned for others.",
    "rule.few-places-left": "You have sent {sent} requests to this employer, and {at_most} is a sensible limit. Keep the rest for whoever leads the hiring and for senior people who were warm.",
    "rule.few-places-left.plan": "Some of the {at_most} requests to this employer are already "
    "sent or planned for others. Keep the rest for whoever leads the hiring and for senior "
    "people who were warm.",
    "rule.cool-panel": "Someone you met seemed less enthusiastic, so send requests only to whoever leads the hiring and to senior people who were warm.",
    "rule.no-place-in-the-plan": "You haven't met them yet, and you have already sent or planned as many requests to this employer as makes sense.",
    "rule.live-exchange": "You are already writing to each other. Stay in that conversation: a "
    "request on top would be too much.",
    "rule.unanswered": "Two or more of your messages haven't been answered. Another one now would "
    "be too much.",
    "rule.left-and-reserved": "They have left the company, so they no longer have a say in the "
    "hiring, and the conversation wasn't especially warm.",
    "rule.reserved-senior": "Invite senior people only if the conversation felt warm. This one wasn't especially warm.",
    "rule.reserved-colleague": "The conversation was fine but not especially warm, and they don't lead "
    "the hiring. Keep requests for the people you got on with best.",
    "rule.not-offered": "LinkedIn has no Connect button for them: you can follow them, but not invite them.",
    "rule.you-hesitate": "You are hesitating, and that is worth listening to. If a request doesn't feel right, send an email or follow them instead.",
    "rule.another-round": "You are meeting them again {counted_from}. Wait until after that interview.",
    "rule.too-soon": "The interview was {counted_from}. Give them two or three days first, so "
    "that they don't feel crowded.",
    "rule.day-two": "It is only the second day after the interview. The guide says to wait two or three at least; one day more is safer.",
    "rule.next-working-day": "They asked to stay in touch. Reply with a request on the next "
    "working day.",
    "rule.no-longer-fresh": "The interview was some time ago. Send a short email first; a request "
    "can follow later.",
    "rule.week-between-touches": "You wrote to them less than a week ago. Leave a week between "
    "messages, whichever channel you use.",
    "rule.waits-for-the-decision": "You chose to wait for their decision, as many interviewers "
    "prefer.",
    "rule.note-after-reset": "You have no personal notes left this month, and a request is better "
    "with one. You get new ones {resets_on}.",
    "rule.no-note": "You have used up your personal notes, and new ones come too late. A "
    "request without a note is easily overlooked.",
    "rule.left-the-company": "They have left the company, so this is about the good conversation "
    "you had, not about the job.",
    "rule.joining-them": "You have accepted the offer, so there is nothing left to wait for.",
    "rule.asked-after-a-no": "They turned you down but asked you to connect. You can: just leave out the job.",
    "rule.asked-after-stepping-back": "You declined or withdrew, yet they asked you to connect, so you can.",
    "rule.check-in": "You haven't heard anything for two weeks. A request now is a natural way to "
    "check in.",
    "rule.late-but-alive": "More than two weeks have passed since the interview. That is later "
    "than ideal, but a request is still fine.",
    "rule.once-more-gently": "The interview was a while ago, and you have already checked in. One "
    "request is still fine, as long as it puts no pressure on them.",
    "rule.day-not-known": "You haven't said when you met. If it was a few days ago or more, a "
    "request is fine.",
    "rule.they-asked": "They asked you to add them, so there is nothing to wait for.",
    "rule.key-person": "They lead the hiring or run the process, so they are the most important "
    "person to connect with.",
    "rule.warm-senior": "They are a senior member of the team, and the conversation felt warm.",
    "rule.warm-colleague": "They interviewed you, and the conversation felt warm.",
    "rule.unknown-matters": "The advice depends on something you haven't answered yet. Until you have, it is safer to email or follow them.",
    "rule.either-way": "You haven't answered everything, but the advice would be the same.",
    "rule.reserved-key-person": "The conversation was formal. That isn't a bad sign, but it is harder "
    "to tell how they would take a request.",
    "rule.no-key-person": "They don't lead the hiring, so the guide leaves this to your judgement.",
    "rule.mixed-place": "The company left a mixed impression, so it is less certain that a "
    "request is a good idea.",
    "rule.invited-again": "You withdrew a request once. Things have changed since then, so one "
    "new request is fine.",
    "rule.ideal-window": "Today is fine. Five to seven days after the interview is ideal.",
    "rule.not-much-longer": "Don't put it off: the two weeks after the interview are best, and they end {on_time_until}.",
    "rule.some-prefer-to-wait": "Some interviewers prefer to connect after the decision. You can "
    "wait for it if you would rather.",
    "rule.what-the-note-says": "A good note is short: when you met and for which role, a "
    "thank-you, and no pitch or question about the decision.",
    "rule.which-way-first": "Start with an email if you can. You can follow them later, and then react to their posts.",
    # The one short sentence.
    "then.connect": "you can send a request",
    "then.wait": "it is better to wait",
    "then.use_alternative": "another way is better than a request",
    "then.do_not_connect": "it is better not to invite them",
    "then.accept_invitation": "you can accept their invitation",
    "then.already_connected": "you are connected",
    "then.pending": "your request is waiting",
    "headline.connect": "Send it {send}",
    "headline.connect.check_in": "Send it {send}, as a check-in",
    "headline.wait.send": "Wait: send it {send}",
    "headline.wait.until": "Wait, and check back here {turn}",
    "headline.wait.met": "Wait until you have met them",
    "headline.wait.new_day": "Wait: arrange a new interview first",
    "headline.wait.decision": "Wait for their decision",
    "headline.wait": "Wait",
    "headline.use_alternative.thank_you_email": "Don't send a request: thank them by email",
    "headline.use_alternative.follow_up_email": "Don't send a request: write an email instead",
    "headline.use_alternative.follow": "Don't send a request: follow them instead",
    "headline.use_alternative.engage_with_posts": "Don't send a request: react to their posts instead",
    "headline.use_alternative.other_platform": "Don't send a request: use the platform they "
    "suggested",
    "headline.use_alternative.via_recruiter": "Don't send a request: go through the recruiter",
    "headline.use_alternative.existing_channel": "Don't send a request: just carry on your conversation",
    "headline.use_alternative.their_turn": "Don't send a request: it is their turn to answer",
    "headline.use_alternative.employer_channel": "Don't send a request: use the company's own "
    "channel",
    "headline.use_alternative.send_again": "You can send a new request {turn}",
    "headline.do_not_connect": "Don't invite them",
    "headline.do_not_connect.declared-no-contact": "Don't invite them: you noted a rule against it",
    "headline.do_not_connect.clear-rejection": "Don't invite them after a rejection",
    "headline.do_not_connect.interest-lost": "Don't invite them: you no longer want the job",
    "headline.do_not_connect.stepped-back": "Don't invite them: you declined or withdrew",
    "headline.do_not_connect.only-logistics": "Don't invite them: they didn't interview you",
    "headline.do_not_connect.unreceptive": "Don't invite them: they didn't seem interested",
    "headline.do_not_connect.cold-person": "Don't invite them: they seemed very cold",
    "headline.do_not_connect.cold-place": "Don't invite them: the company felt very cold",
    "headline.accept_invitation": "Accept their invitation",
    "headline.already_connected": "You are already connected",
    "headline.pending": "Your request is waiting: leave it",
    "headline.pending.request-not-accepted": "Not accepted yet, but that is not a rejection",
    # What would settle it.
    "question.assessed": "Did this person ask about your experience, fit or skills?",
    "question.part": "What was this person's role in your interviews?",
    "question.rapport": "How did the conversation with this person feel?",
    "question.interest": "Do you still want this role and this company?",
    "question.link": "Are you connected on LinkedIn, is a request waiting, or neither?",
    "question.profile": "Which profile is theirs?",
    "question.clock": "On which day did you meet?",
    "question.environment": "How did the company come across?",
    "question.there": "Their profile names another company. Do they still work where you "
    "interviewed?",
    # Other ways.
    "alternative.thank_you_email": "Thank them by email, and say what interests you about the "
    "role.",
    "alternative.thank_you_plain": "Thank them by email for their time.",
    "alternative.rejection_thank_you": "Answer the rejection with a short thank-you.",
    "alternative.follow_up_email": "Write a short follow-up email: thank them, and say that you "
    "are still interested.",
    "alternative.follow_up_plain": "Write them a short, friendly email to stay in touch.",
    "alternative.follow_up_email_later": "Write a short follow-up email, {until} at the earliest: "
    "leave a week between messages.",
    "alternative.follow": "Follow them on LinkedIn. They will be notified, but don't have to do anything.",
    "alternative.engage_with_posts": "You can like or comment on their posts now and then: at most once or twice a week, and only when you have something to say.",
    "alternative.other_platform": "Follow them on the platform they suggested, but only if they use it for work and not privately.",
    "alternative.via_recruiter": "You have no address for them, so ask the recruiter to pass on "
    "your thanks.",
    "alternative.declared_recruiter": "Contact them through the recruiter, as you noted.",
    "alternative.employer_channel": "Use the company's own channel: its applicant portal, or an "
    "address they gave you.",
    "alternative.internal_channel": "You work there, so use your company's own chat or email.",
    "alternative.arranging": "If something needs arranging before the interview, write to whoever "
    "set it up.",
    "alternative.new_day": "Write to them, or to whoever set up the interview, and suggest two or "
    "three new days.",
    "alternative.new_day_recruiter": "Write to whoever set up the interview, and suggest two or "
    "three new days.",
    "alternative.existing_channel": "Carry on the conversation you already have with them.",
    "alternative.existing_channel_later": "It is their turn to answer. Write again {until} at the "
    "earliest.",
    # Next steps.
    "step.send": "Send the request {day}, with the note. Press Connect on their profile, then Add "
    "a note.",
    "step.send_zone": "Send the request {day}, with the note, when it is morning where they are "
    "({zone}). Press Connect on their profile, then Add a note.",
    "step.send_again": "They asked you to add them. LinkedIn allows a new request {day} at the earliest, so send it then.",
    "step.send_again_unknown": "They asked you to add them. LinkedIn allows a new request about "
    "three weeks after you withdrew the last one: send it then.",
    "step.look_again_sent": "Check back here {day}. If they haven't accepted, don't take it as a "
    "rejection.",
    "step.thank_you": "Send the thank-you email {day}.",
    "step.thank_you_missing": "Send the thank-you email {day}. It can say what your request didn't.",
    "step.thank_you_recruiter": "Ask the recruiter {day} to pass on your thanks.",
    "step.thank_you_reply": "Answer with a short thank-you {day}.",
    "step.new_day": "Suggest two or three new days for the interview, to them or to whoever set "
    "it up.",
    "step.look_again_change": "Check back here {day}: the answer will be different then.",
    "step.look_again_met": "Check back here after the interview.",
    "step.look_again_decision": "Check back here when they have decided.",
    "step.look_again_decision_by": "Check back here {day}. They wanted to decide by then.",
    "step.look_again_restriction": "Check back here {day}, when you may contact them again.",
    "step.write": "Start {day} with the first of the other options.",
    "step.quietly": "Start with the first of the other options. It doesn't need a message.",
    "step.answer": "Answer this if you can: the advice depends on it.",
    "step.no_second_request": "Don't send a second request unless they invite you or you get an offer. They may have seen the first one.",
    "step.no_second_request_until": "LinkedIn allows a new request {day} at the earliest. Even "
    "then, send one only if they ask you to or you get an offer.",
    "step.leave_it": "There is nothing more to do here.",
    "step.leave_them": "You have done all you can here. Think about the others you met, and "
    "wait for the decision.",
    "step.leave_them_by": "You have done all you can here. Think about the others you met, and "
    "check back {day}, when the decision is due.",
    "step.leave_pending": "Leave the request as it is. LinkedIn reminds them itself.",
    "step.leave_pending_slip": "Leave the request as it is: if you withdraw it, you can't send a new one for up to three weeks. If you got their name or company wrong, say so in one short line; ignore the rest.",
    "step.look_again_then": "Check back here {day}.",
    "step.look_again_pending_undated": "Check back here when your request has been waiting for two weeks.",
    "step.leave_pending_long": "Leave the request as it is, and don't mention it.",
    "step.no_rejection": "Don't take it as a rejection. They may only connect with people they "
    "work with, may have missed it, may be busy, or may not connect with candidates until the "
    "decision.",
    "step.other_channels": "Keep in touch another way, for example by writing to them {day}.",
    "step.accept": "Accept their invitation, and answer with a short thank-you.",
    "step.thank_connected": "Thank them for connecting, in one short message.",
    "step.useful_item": "If you have something useful for them, send it {day}. One thing is "
    "enough.",
    "step.patience": "After that, there is nothing else to do. Write again when you have a reason to.",
    "step.silence_until_then": "You noted that you shouldn't contact them for now. Check back here "
    "{day}.",
    "step.silence_until_further_notice": "You noted that you shouldn't contact them for now, so don't write to them yet.",
    "step.their_invitation_until_then": "Leave their invitation unanswered until the rule you noted no longer applies. Check back here {day}.",
    "step.their_invitation_until_further_notice": "Leave their invitation unanswered for as long as the rule you noted applies.",
}
