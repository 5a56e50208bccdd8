# a wording is read in one line
"""English notes: what was spoken of, and what excites."""

from typing import Final

from followup_rules.note.bank import Line, Versions
from followup_rules.note.wording.en.shaping import unless_grave

ENJOYED_TOPIC: Final[Versions] = unless_grave(
    (
        (
            Line("it was great to see you again {when}| and {hear}.", needs="several on_site"),
            Line(
                "I really enjoyed talking <to/with> you again {when}| about {talked}.",
                needs="several",
            ),
            Line(
                "I really enjoyed talking <to/with> you {when}| about {talked}.",
                needs="both_know !several !on_site !phoned",
            ),
            Line(
                "it was great to talk <to/with> you {when}| about {talked}.",
                needs="!several both_know !on_site !phoned",
            ),
            Line(
                "it was great to meet you {when}| and {hear}.",
                needs="on_site !several both_know !known !phoned",
            ),
            Line(
                "I really enjoyed talking <to/with> you {when}| about {talked}.",
                needs="both_know on_site !several !phoned",
            ),
            Line(
                "it was really good to meet you {when}| and {hear}.",
                needs="on_site !several both_know !known !phoned",
            ),
        ),
    )
)
TOPIC: Final[Versions] = unless_grave(
    (
        (
            Line(
                "I really enjoyed talking <to/with> you both times, especially about {thing}.",
                "w",
                "warm several twice",
            ),
            Line(
                "I enjoyed talking <to/with> you both times, especially about {thing}.",
                "wp",
                "warm several twice",
            ),
        ),
        (
            Line("I really enjoyed our <chat/conversation> about {both}.", "w", "warm"),
            Line("it was great talking <to/with> you about {both}.", "w", "warm"),
            Line("it was good to talk about {both}.", "wp", "!warm !cold"),
            Line("I enjoyed our conversation about {both}.", "p", "!cold thankful"),
            Line(
                "I appreciated our conversation about {both}.",
                "f",
                "!warm !cold !thankful",
            ),
            Line("I very much enjoyed our conversation about {both}.", "f", "warm"),
            Line(
                "I enjoyed talking <to/with> you about {both}.",
                "f",
                "!warm !cold thankful",
            ),
        ),
        (
            Line("I really enjoyed {hearing}.", "w", "warm"),
            Line("I loved {hearing}.", "w", "warm"),
            Line("it was so interesting to hear {clause}.", "w", "warm"),
            Line("I really enjoyed our <chat/conversation> about {thing}.", "w", "warm"),
            Line("I loved our chat about {thing}.", "w", "warm"),
            Line("I enjoyed {hearing}.", "p", "warm"),
            Line("it was good to talk about {thing}.", "wp", "!warm !cold"),
            Line("it was interesting to hear {clause}.", "wp", "!warm"),
            Line("I was interested to hear {clause}.", "p", "!warm !cold"),
            Line("I enjoyed hearing {clause}.", "wp", "!warm !cold thankful"),
            Line("I'm glad we got to talk about {thing}.", "p", "!cold"),
            Line("I enjoyed our conversation about {thing}.", "wp", "!warm !cold thankful"),
            Line("it helped to hear about {explained}.", "wp"),
            Line("it helped to hear about {explained}.", "f"),
            Line("I very much enjoyed our conversation about {thing}.", "f", "warm"),
            Line("I very much enjoyed talking <to/with> you about {thing}.", "f", "warm"),
            Line("I very much enjoyed hearing {clause}.", "f", "warm"),
            Line(
                "I appreciated our conversation about {talked}.",
                "f",
                "!warm !cold !thankful",
            ),
            Line(
                "it was very interesting to talk <to/with> you about {talked}.",
                "f",
                "!warm !cold !thankful",
            ),
            Line("it was very interesting to hear {clause}.", "f", "!warm !cold"),
            Line("I enjoyed hearing {clause}.", "f", "!warm !cold thankful"),
            Line("I enjoyed our conversation about {thing}.", "f", "!warm !cold thankful"),
            Line(
                "I enjoyed talking <to/with> you about {thing}.",
                "f",
                "!warm !cold thankful",
            ),
            Line("what you said about {talked} has stayed with me.", needs="grave"),
            Line("I appreciated our conversation about {talked}.", needs="grave"),
            Line("it was interesting to hear about {thing}.", "pf", "cold"),
            Line("it was interesting to hear {clause}.", "pf", "cold"),
        ),
        (Line("it was great talking <to/with> you about {thing}.", "w", "warm"),),
        (
            Line("I enjoyed our conversation about {talked}.", "f", "!cold thankful"),
            Line("I enjoyed hearing {clause}.", "f", "!cold thankful"),
        ),
        (
            Line("I really like {excites_clause}.", "wp", "wants_company !about"),
            Line("I really like {excites_clause}.", "wp", "wants_company about !spoken"),
            Line("I love {excites_clause}.", "w", "wants_company !about"),
            Line("I love {excites_clause}.", "w", "wants_company about !spoken"),
            Line("I particularly like {excites_clause}.", "f", "wants_company !about"),
            Line("I particularly like {excites_clause}.", "f", "wants_company about !spoken"),
        ),
        (
            Line("I love the idea of {excites}.", "w", "wants_company !about"),
            Line("I love the idea of {excites}.", "w", "wants_company about !spoken"),
            Line("I really like the idea of {excites}.", "p", "wants_company !about"),
            Line("I really like the idea of {excites}.", "p", "wants_company about !spoken"),
            Line("I particularly like the idea of {excites}.", "f", "wants_company !about"),
            Line("I particularly like the idea of {excites}.", "f", "wants_company about !spoken"),
        ),
        (
            Line("I'm really looking forward to the next step.", "w", "wants_role moves_on"),
            Line("I'm looking forward to the next step.", "p", "wants_role moves_on"),
            Line("I look forward to the next stage.", "f", "wants_role moves_on"),
            Line(
                "I'm really looking forward to the interview[ {at}] {next}.",
                "w",
                "wants_role booked own_recruiter",
            ),
            Line(
                "I'm looking forward to the interview[ {at}] {next}.",
                "p",
                "wants_role booked own_recruiter",
            ),
            Line(
                "I look forward to the interview[ {at}] {next}.",
                "f",
                "wants_role booked own_recruiter",
            ),
            Line(
                "I'm really looking forward to the interview {next}.",
                "w",
                "wants_role booked !own_recruiter !again_with_you",
            ),
            Line(
                "I'm looking forward to the interview {next}.",
                "p",
                "wants_role booked !own_recruiter !again_with_you",
            ),
            Line(
                "I look forward to the interview {next}.",
                "f",
                "wants_role booked !own_recruiter !again_with_you",
            ),
            Line(
                "I'm really looking forward to talking again {next}.",
                "w",
                "wants_role booked again_with_you",
            ),
            Line(
                "I'm looking forward to talking again {next}.",
                "p",
                "wants_role booked again_with_you",
            ),
            Line(
                "I am looking forward to the interview {next}.",
                "f",
                "wants_role booked !own_recruiter !again_with_you",
            ),
            Line(
                "I am looking forward to speaking <to/with> you again {next}.",
                "f",
                "wants_role booked again_with_you",
            ),
            Line(
                "I look forward to our next conversation {next}.",
                "f",
                "wants_role booked again_with_you",
            ),
            Line(
                "I'm really looking forward to our next conversation {next}.",
                "w",
                "wants_role booked again_with_you",
            ),
            Line(
                "I'm looking forward to our next conversation {next}.",
                "p",
                "wants_role booked again_with_you",
            ),
            Line(
                "I look forward to speaking <to/with> you again {next}.",
                "f",
                "wants_role booked again_with_you",
            ),
            Line("I'd love to join your team.", "w", "wants_role boss !internal !moves_on !booked"),
            Line(
                "I'd love to work with you.",
                "w",
                "wants_role colleague !internal !moves_on !booked",
            ),
            Line("I'd love to work {at}.", "w", "wants_role !internal !moves_on !booked"),
            Line("I'd love to get the job.", "w", "wants_role !moves_on !booked"),
            Line("I'd really like to work {at}.", "p", "wants_role !internal !moves_on !booked"),
            Line("I'm very interested in the job.", "p", "wants_role !moves_on !booked"),
            Line(
                "I am very interested in joining {company}.",
                "f",
                "wants_role !internal !moves_on !booked",
            ),
            Line(
                "I am very interested in the <post/position>.", "f", "wants_role !moves_on !booked"
            ),
        ),
        (
            Line(
                "I'm looking forward to {next_date}.",
                "wp",
                "wants_role booked !colleague !own_recruiter !again_with_you",
            ),
            Line(
                "I look forward to {next_date}.",
                "f",
                "wants_role booked !colleague !own_recruiter !again_with_you",
            ),
            Line(
                "I'd like to hear more about what you do {at}.", "wp", "!wants_role wants_company"
            ),
            Line("I would like to hear more about {company}.", "f", "!wants_role wants_company"),
        ),
        Line("I was interested to hear more about the job.", "wp", "!wants_company met"),
        Line("I was interested to hear more about the <post/position>.", "f", "!wants_company met"),
    )
)
TALK_AND_TOPIC: Final[Versions] = (
    (
        Line("thanks for a great conversation| {when}| about {talked}.", "w", "warm both_know"),
        Line("thank you for our conversation| {when}| about {talked}.", needs="both_know !thanked"),
        Line(
            "thank you again for our conversation| {when}| about {talked}.",
            needs="both_know thanked",
        ),
        Line(
            "thank you for talking <to/with> me| {when}| about {talked}.",
            needs="both_know !several !thanked",
        ),
        Line(
            "thank you again for talking <to/with> me| {when}| about {talked}.",
            needs="both_know !several thanked",
        ),
    ),
    Line("thanks for our talk| {when} about| {talked}.", needs="both_know"),
)

AGAIN_TOPIC: Final[Versions] = (
    (
        Line("thank you again| for our conversation about {talked}.", needs="met thanked"),
        Line("thank you again for talking <to/with> me| about {talked}.", "wp", "met thanked"),
        Line("thank you again| for speaking <to/with> me about {talked}.", "f", "met thanked"),
        Line("thank you| for our conversation about {talked}.", needs="met !thanked"),
        Line("thank you for talking <to/with> me| about {talked}.", "wp", "met !thanked"),
        Line("thank you| for speaking <to/with> me about {talked}.", "f", "met !thanked"),
    ),
    (
        Line("thank you again for making time for me| {when}.", needs="met thanked"),
        Line("thanks again for your time| {when}.", "wp", "met thanked"),
        Line("thank you again for the time you gave me| {when}.", "f", "met thanked"),
        Line("thank you for making time for me| {when}.", needs="met !thanked"),
        Line("thanks for your time| {when}.", "wp", "met !thanked"),
        Line("thank you for the time you gave me| {when}.", "f", "met !thanked"),
    ),
    Line("thank you| for the interview.", needs="met"),
)
