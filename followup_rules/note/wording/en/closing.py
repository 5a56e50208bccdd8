# ruff: noqa: E501  # a wording is read in one line
"""English notes: closes: the wish to connect, the interest, the day ahead."""

from typing import Final

from followup_rules.note.bank import Line, Lines, Versions
from followup_rules.note.wording.en.shaping import unless_grave, unless_it_goes_on


def _unless_a_day_is_booked(lines: Lines) -> Lines:
    """Return lines that are not for whoever wants the job and comes again: they say that they do."""
    return (
        *(Line(one.text, one.tones, f"{one.needs} !booked".strip()) for one in lines),
        *(Line(one.text, one.tones, f"{one.needs} booked !wants_role".strip()) for one in lines),
    )


TOPIC_CLOSE: Final[Versions] = unless_grave(
    (
        _unless_a_day_is_booked(
            unless_it_goes_on(
                Line(
                    "I really enjoyed {hearing},| and I'd love to connect with you here.",
                    "w",
                    "warm !internal !asked",
                ),
                Line(
                    "I really enjoyed {hearing},| and I'd love to stay in touch.",
                    "w",
                    "warm !internal !waits",
                ),
                Line(
                    "I really enjoyed {hearing},| and I'd love to connect here.",
                    "w",
                    "warm !internal !asked",
                ),
                Line(
                    "it was great talking <to/with> you about {thing},| and I'd love to keep in touch.",
                    "w",
                    "warm !internal !waits",
                ),
                Line(
                    "it was good to talk about {thing},| and I'd love to connect here.",
                    "w",
                    "!warm !cold !internal !asked",
                ),
                Line(
                    "I loved {hearing},| and it would be great to connect here.",
                    "w",
                    "warm !internal !asked",
                ),
                Line(
                    "I really enjoyed our <chat/conversation> about {thing},| and it would be good to stay in touch.",
                    "w",
                    "warm !internal !waits",
                ),
                Line(
                    "it was interesting to hear {clause},| and I'd love to connect here.",
                    "w",
                    "!internal !warm !cold !asked",
                ),
                Line(
                    "it was interesting to hear {clause},| and I'd like to connect here.",
                    "p",
                    "!internal !warm !cold !asked",
                ),
                Line(
                    "I enjoyed {hearing},| and I'd like to connect here.",
                    "p",
                    "warm !internal !asked",
                ),
                Line(
                    "it was good to talk about {thing},| and I'd like to connect here.",
                    "p",
                    "!internal !cold !asked",
                ),
                Line(
                    "I enjoyed hearing {clause},| and it would be good to connect here.",
                    "p",
                    "!internal !asked !cold thankful",
                ),
                Line(
                    "I enjoyed our conversation about {thing},| and I'd like to connect here.",
                    "p",
                    "!internal !asked !cold thankful",
                ),
                Line(
                    "I appreciated our conversation about {talked},| and I'd love to connect here.",
                    "w",
                    "!internal !asked grave",
                ),
                Line(
                    "I appreciated our conversation about {talked},| and I'd like to connect here.",
                    "p",
                    "!internal !asked grave",
                ),
                Line(
                    "I'm glad we got to talk about {thing},| and it would be good to connect here.",
                    "p",
                    "!internal !cold !asked",
                ),
                Line(
                    "it helped to hear about {explained},| and I'd love to connect here.",
                    "w",
                    "!internal !asked",
                ),
                Line(
                    "it helped to hear about {explained},| and I'd like to connect here.",
                    "p",
                    "!internal !asked",
                ),
                Line(
                    "it helped to hear about {explained},| and I would be glad to connect here.",
                    "f",
                    "!internal !asked",
                ),
                Line(
                    "I appreciated our conversation about {talked},| and I would be glad to connect here.",
                    "f",
                    "!internal !asked !warm !cold !thankful",
                ),
                Line(
                    "it was very interesting to talk <to/with> you about {talked},| and I would be glad to connect here.",
                    "f",
                    "!internal !asked !warm !cold !thankful",
                ),
                Line(
                    "it was very interesting to hear {clause},| and I would be glad to connect here.",
                    "f",
                    "!internal !asked !warm !cold",
                ),
                Line(
                    "I enjoyed hearing {clause},| and I would be glad to connect here.",
                    "f",
                    "!internal !asked !cold thankful",
                ),
                Line(
                    "I enjoyed our conversation about {talked},| and I would be glad to connect here.",
                    "f",
                    "!internal !asked !warm !cold thankful",
                ),
                Line(
                    "I enjoyed talking <to/with> you about {thing},| and I would be glad to connect here.",
                    "f",
                    "!internal !asked !cold thankful",
                ),
                Line(
                    "I appreciated our conversation about {talked},| and I would be glad to connect here.",
                    "f",
                    "!internal !asked grave",
                ),
                Line(
                    "it was interesting to hear about {thing},| and I'd like to connect here.",
                    "p",
                    "!internal !asked cold",
                ),
                Line(
                    "it was interesting to hear {clause},| and I'd like to connect here.",
                    "p",
                    "!internal !asked cold",
                ),
                Line(
                    "it was interesting to hear about {thing},| and I would be glad to connect here.",
                    "f",
                    "!internal !asked cold",
                ),
                Line(
                    "it was interesting to hear {clause},| and I would be glad to connect here.",
                    "f",
                    "!internal !asked cold",
                ),
                Line(
                    "I very much enjoyed our conversation about {talked},| and I would be very glad to connect here.",
                    "f",
                    "!internal !asked warm",
                ),
            )
        ),
        _unless_a_day_is_booked(
            unless_it_goes_on(
                Line(
                    "I enjoyed our conversation about {talked},| and I would be glad to connect.",
                    "f",
                    "!internal !asked !cold thankful",
                ),
                Line(
                    "I enjoyed hearing {clause},| and I would be glad to connect.",
                    "f",
                    "!internal !asked !cold thankful",
                ),
            )
        ),
        (
            Line(
                "I really enjoyed {hearing},| and since we work for the same company, it makes sense to connect here.",
                "w",
                "warm internal",
            ),
            Line(
                "it was good to talk about {thing},| and since we work for the same company, it makes sense to connect here.",
                "p",
                "internal",
            ),
            Line(
                "I appreciated our conversation about {talked},| and as a colleague I would be glad to connect here.",
                "f",
                "internal",
            ),
        ),
        (
            Line(
                "I love the idea of {excites},| and it would be great to connect here.",
                "w",
                "wants_company !about !internal !asked",
            ),
            Line(
                "I really like the idea of {excites},| and it would be good to connect here.",
                "p",
                "wants_company !about !internal !asked",
            ),
            Line(
                "I particularly like the idea of {excites},| and I would be glad to connect here.",
                "f",
                "wants_company !about !internal !asked",
            ),
        ),
        (
            Line(
                "I'm really looking forward to the next step,| and it would be great to connect here.",
                "w",
                "wants_role moves_on !asked",
            ),
            Line(
                "I'm looking forward to the next step,| and it would be good to connect here.",
                "p",
                "wants_role moves_on !asked",
            ),
            Line(
                "I look forward to the next stage| and would be glad to connect here.",
                "f",
                "wants_role moves_on !asked",
            ),
            Line(
                "I'd love to join your team,| and it would be great to connect here.",
                "w",
                "wants_role boss !internal !moves_on !booked !asked",
            ),
            Line(
                "I'd love to work with you,| and it would be great to connect here.",
                "w",
                "wants_role colleague !internal !moves_on !booked !asked",
            ),
            Line(
                "I'd love to work {at},| and it would be great to connect here.",
                "w",
                "wants_role !internal !moves_on !booked !asked",
            ),
            Line(
                "I'm very interested in working {at}| and would like to connect here.",
                "p",
                "wants_role !internal !moves_on !booked !asked",
            ),
            Line(
                "I'm very interested in the job,| and it would be good to connect here.",
                "p",
                "wants_role !internal !moves_on !booked !asked",
            ),
            Line(
                "I am very interested in joining {company}| and would be glad to connect here.",
                "f",
                "wants_role !internal !moves_on !booked !asked",
            ),
        ),
        (
            Line(
                "it was great to talk about {thing},| and I'm really looking forward to the next step.",
                "w",
                "warm moves_on wants_role",
            ),
            Line(
                "it was good to talk about {thing},| and I'm looking forward to the next step.",
                "wp",
                "moves_on wants_role !cold !warm",
            ),
            Line(
                "I appreciated our conversation about {talked},| and I'm looking forward to the next step.",
                "p",
                "moves_on wants_role",
            ),
            Line(
                "it helped to hear about {explained},| and I'm looking forward to the next step.",
                "wp",
                "moves_on wants_role",
            ),
            Line(
                "it was helpful to hear about {explained},| and I look forward to the next stage.",
                "f",
                "moves_on wants_role",
            ),
            Line(
                "I appreciated our conversation about {talked}| and look forward to the next stage.",
                "f",
                "moves_on wants_role",
            ),
        ),
        (
            Line(
                "I'm very interested in the job,| and I'd love to connect.",
                "w",
                "wants_role !moves_on !booked !asked",
            ),
            Line(
                "I'm very interested in the job| and would like to connect.",
                "p",
                "wants_role !moves_on !booked !asked",
            ),
        ),
        (
            Line(
                "I am very interested in the <post/position>| and would be glad to connect.",
                "f",
                "wants_role !moves_on !booked !asked",
            ),
        ),
    )
)
CLOSE: Final[Versions] = (
    (
        Line(
            "since we work for the same company, it would be good to connect here too.",
            "wp",
            "internal",
        ),
        Line(
            "since we work for the same company, I would be glad to connect here.",
            "f",
            "internal",
        ),
        Line(
            "I'm looking forward to the interview[ {at}] {next}, and it would be great to connect here.",
            "w",
            "booked wants_role own_recruiter !asked",
        ),
        Line(
            "I'm looking forward to the interview[ {at}] {next}, and it would be good to connect here.",
            "p",
            "booked wants_role own_recruiter !asked",
        ),
        Line(
            "I look forward to the interview {next} and would be glad to connect here.",
            "f",
            "booked wants_role own_recruiter !asked",
        ),
        Line(
            "see you again {next}, and I'd love to connect here.",
            "w",
            "booked again_with_you !wants_role !asked",
        ),
        Line(
            "I look forward to speaking <to/with> you again {next} and would be glad to connect here.",
            "pf",
            "again_with_you !wants_role !asked",
        ),
        Line(
            "I'm looking forward to the interview {next}, and it would be great to connect here.",
            "w",
            "booked wants_role !own_recruiter !again_with_you !asked",
        ),
        Line(
            "I'm looking forward to the interview {next}, and it would be good to connect here.",
            "p",
            "booked wants_role !own_recruiter !again_with_you !asked",
        ),
        Line(
            "I'm looking forward to seeing you again {next}, and it would be great to connect here.",
            "w",
            "booked again_with_you wants_role !asked",
        ),
        Line(
            "I'm looking forward to talking again {next}, and it would be good to connect here.",
            "p",
            "again_with_you wants_role !asked",
        ),
        Line(
            "I look forward to speaking <to/with> you again {next} and would be glad to connect here.",
            "f",
            "again_with_you wants_role !asked",
        ),
        Line(
            "I look forward to the interview {next} and would be glad to connect here.",
            "f",
            "booked wants_role !again_with_you !asked",
        ),
        Line(
            "I'm really looking forward to the next step, and it would be great to connect here.",
            "w",
            "moves_on wants_role !asked",
        ),
        Line(
            "I'm looking forward to the next step, and it would be good to connect here.",
            "p",
            "moves_on wants_role !asked",
        ),
        Line(
            "I look forward to the next stage and would be glad to connect here.",
            "f",
            "moves_on wants_role !asked",
        ),
        Line(
            "I'm really looking forward to the interview {next}.",
            "w",
            "booked wants_role asked !own_recruiter !again_with_you",
        ),
        Line(
            "I'm looking forward to the interview {next}.",
            "p",
            "booked wants_role asked !own_recruiter !again_with_you",
        ),
        Line(
            "I look forward to the interview {next}.",
            "f",
            "booked wants_role asked !again_with_you",
        ),
        Line("I'm looking forward to seeing you again {next}.", "w", "booked asked again_with_you"),
        Line("I'm looking forward to talking again {next}.", "p", "again_with_you asked"),
        Line("I look forward to speaking <to/with> you again {next}.", "f", "again_with_you asked"),
        Line("I'm really looking forward to the next step.", "w", "moves_on wants_role asked"),
        Line("I'm looking forward to the next step.", "p", "moves_on wants_role asked"),
        Line("I look forward to the next stage.", "f", "moves_on wants_role asked"),
        Line(
            "I'm looking forward to the interview[ {at}] {next}.",
            "wp",
            "booked wants_role asked own_recruiter",
        ),
        Line(
            "it would be great to connect here before we meet again {next}.",
            "w",
            "booked again_with_you !asked !roomy",
        ),
        Line(
            "it would be good to connect here before we meet again {next}.",
            "pf",
            "booked again_with_you !asked !roomy",
        ),
        *unless_it_goes_on(
            Line("I'd love to connect with you here.", "w", "!internal !asked"),
            Line("I'd love to stay in touch.", "w", "!internal warm !waits"),
            Line("it would be great to keep in touch.", "w", "!internal warm !waits"),
            Line("I'd love to connect here.", "w", "!internal !asked"),
            Line("it would be good to connect here.", "p", "!internal !asked"),
            Line("I'd be glad to connect here.", "p", "!internal !asked"),
            Line("it would be good to stay in touch.", "p", "!internal asked"),
            Line("it would be great to stay in touch.", "w", "!internal asked"),
            Line("I would be glad to connect here.", "f", "!internal !asked"),
            Line("I would be very glad to connect here.", "f", "!internal !asked warm"),
            Line("I would be glad to stay in touch.", "f", "!internal asked"),
        ),
    ),
    unless_it_goes_on(
        Line("I'd love to connect.", "w", "!asked !booked"),
        Line("I'd like to connect.", "p", "!asked !booked"),
        Line("it would be great to connect.", "w", "!asked !booked"),
        Line("it would be good to connect.", "p", "!asked !booked"),
        Line("I'd love to stay in touch.", "w", "asked !booked"),
        Line("I'd like to stay in touch.", "p", "asked !booked"),
        Line("I would be glad to connect.", "f", "!asked !booked"),
        Line("I would be glad to stay in touch.", "f", "asked !booked"),
    ),
    (
        Line(
            "I'm looking forward to {next_day}, and it would be great to connect.",
            "w",
            "booked wants_role !asked",
        ),
        Line(
            "I'm looking forward to {next_day}, and it would be good to connect.",
            "p",
            "booked wants_role !asked",
        ),
        Line(
            "I look forward to {next_day} and would be glad to connect.",
            "f",
            "booked wants_role !asked",
        ),
        Line(
            "I'm looking forward to the next step, and it would be great to connect.",
            "w",
            "moves_on wants_role !asked",
        ),
        Line(
            "I'm looking forward to the next step, and it would be good to connect.",
            "p",
            "moves_on wants_role !asked",
        ),
    ),
    unless_it_goes_on(
        Line("I'd love to connect.", "w", "!asked"),
        Line("I'd like to connect.", "p", "!asked"),
        Line("I'd love to stay in touch.", "w", "asked"),
        Line("I'd like to stay in touch.", "p", "asked"),
        Line("I would be glad to connect.", "f", "!asked"),
        Line("I would be glad to stay in touch.", "f", "asked"),
    ),
    (
        Line("see you again {next}!", "w", "booked again_with_you !roomy"),
        Line(
            "I'm looking forward to the interview[ {at}] {next}.",
            "wp",
            "booked wants_role own_recruiter",
        ),
        Line(
            "I'm looking forward to the interview {next}.",
            "wp",
            "booked wants_role !own_recruiter !again_with_you !roomy",
        ),
        Line(
            "I look forward to the interview {next}.",
            "f",
            "booked wants_role !again_with_you !roomy",
        ),
        Line("I'm looking forward to talking again {next}.", "p", "again_with_you"),
        Line("I look forward to speaking <to/with> you again {next}.", "f", "again_with_you"),
        Line("I'm looking forward to the next step.", "wp", "moves_on wants_role"),
        Line("I look forward to the next stage.", "f", "moves_on wants_role"),
    ),
    (
        Line(
            "I'm looking forward to {next_date}.",
            "wp",
            "booked wants_role !colleague !own_recruiter !again_with_you !roomy",
        ),
        Line(
            "I look forward to {next_date}.",
            "f",
            "booked wants_role !colleague !own_recruiter !again_with_you !roomy",
        ),
    ),
)

STAY: Final[Versions] = (
    (
        Line("I'd love to keep in touch.", "w"),
        Line("it would be great to stay in touch.", "w"),
        Line("I'd like to keep in touch.", "p"),
        Line("I'd love to stay in touch.", "w"),
        Line("I'd like to stay in touch.", "p"),
        Line("I would be glad to stay in touch.", "f"),
        Line("I would be glad to keep in touch.", "f"),
    ),
    "I hope to keep in touch.",
)
TIME_CLOSE: Final[Versions] = (
    (
        *unless_it_goes_on(
            Line(
                "thank you for your time.| I'd love to connect with you here.",
                "w",
                "!internal !asked",
            ),
            Line(
                "thank you for taking the time.| I'd love to keep in touch.",
                "w",
                "!internal warm !waits",
            ),
            Line(
                "thanks so much for your time.| It would be great to connect here.",
                "w",
                "!internal !asked",
            ),
            Line(
                "thank you for taking the time.| I'd be glad to connect here.",
                "p",
                "!internal !asked !warm",
            ),
        ),
        Line(
            "thank you for your time.| I'm looking forward to the next step.",
            "w",
            "moves_on wants_role",
        ),
        Line(
            "thanks so much for your time.| I'm really looking forward to the next step!",
            "w",
            "moves_on wants_role",
        ),
        Line(
            "thank you for your time.| I'm looking forward to {next_day}.",
            "wp",
            "booked wants_role",
        ),
        Line("thank you for your time;| it would be good to connect here too.", needs="internal"),
    ),
)


CLOSE_WANTS: Final[Versions] = (
    (
        Line(
            "I'm really looking forward to the next step, and it would be great to connect here.",
            "w",
            "wants_role moves_on !asked",
        ),
        Line(
            "I'm looking forward to the next step, and I'd like to connect here.",
            "p",
            "wants_role moves_on !asked",
        ),
        Line(
            "I'm looking forward to the next step, and it would be good to connect here.",
            "p",
            "wants_role moves_on !asked",
        ),
        Line(
            "I look forward to the next stage and would be glad to connect here.",
            "f",
            "wants_role moves_on !asked",
        ),
        Line(
            "I'm very interested in the job and would like to connect here.",
            "p",
            "wants_role !moves_on !booked !asked",
        ),
        Line(
            "I am very interested in the <post/position> and would be glad to connect here.",
            "f",
            "wants_role !moves_on !booked !asked",
        ),
    ),
)
WANTS_NAMED: Final[Versions] = (
    (
        Line(
            "I'm very interested in the {role} job and would like to connect here.",
            "p",
            "wants_role !moves_on !booked !asked",
        ),
        Line(
            "I am very interested in the {role} <post/position> and would be glad to connect here.",
            "f",
            "wants_role !moves_on !booked !asked",
        ),
    ),
)
