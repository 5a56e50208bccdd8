# ruff: noqa: E501  # a wording is read in one line
"""English notes. Where the two sides differ, the second is American."""

from collections.abc import Iterator
from typing import Final

from followup_rules.note.bank import Line, Lines, Section, Versions, equally_good
from followup_rules.note.wording.common import Sentences, flat

GREETINGS: Final = (
    Line("Hi {name},", "wp", "!titled"),
    Line("Hello {name},", "wp", "!titled"),
    Line("Dear {name},", "wp", "titled"),
    Line("Dear {name},", "f"),
    Line("Hello,"),
)


def _unless_it_goes_on(*lines: Line) -> Lines:
    """Return lines that are not for whoever wants the job and goes on: they say that they do."""
    return (
        *(Line(one.text, one.tones, f"{one.needs} !moves_on".strip()) for one in lines),
        *(
            Line(one.text, one.tones, f"{one.needs} moves_on !wants_role".strip())
            for one in lines
            if "wants_role" not in one.needs.split()
        ),
    )


def _unless_a_day_is_booked(lines: Lines) -> Lines:
    """Return lines that are not for whoever wants the job and comes again: they say that they do."""
    return (
        *(Line(one.text, one.tones, f"{one.needs} !booked".strip()) for one in lines),
        *(Line(one.text, one.tones, f"{one.needs} booked !wants_role".strip()) for one in lines),
    )


def _one_more(versions: Versions) -> Versions:
    """Return versions in which a booked interview is the next one, to whoever held the first."""
    return tuple(
        tuple(each for one in equally_good(entry) for each in _each_one_more(one))
        for entry in versions
    )


def _each_one_more(one: str | Line) -> Iterator[str | Line]:
    needs = [] if isinstance(one, str) else one.needs.split()
    if (
        isinstance(one, str)
        or "the interview {next}" not in one.text
        or {"own_recruiter", "again_with_you"} & set(needs)
    ):
        yield one
        return
    said = one.text.replace("the interview {next}", "my next interview {next}")
    yield Line(said, one.tones, f"{one.needs} !recruiter !own_recruiter !unassessed")
    yield Line(one.text, one.tones, f"{one.needs} recruiter")
    yield Line(one.text, one.tones, f"{one.needs} unassessed !recruiter !own_recruiter")
    if "!own_recruiter" not in needs:
        yield Line(one.text, one.tones, f"{one.needs} own_recruiter")


def _unless_arranged(*lines: Line) -> Lines:
    """Return lines for whom isn't thanked for arranging the interview: that names its day."""
    return (
        *(Line(one.text, one.tones, f"{one.needs} !arranged") for one in lines),
        *(Line(one.text, one.tones, f"{one.needs} arranged phoned") for one in lines),
    )


ENJOYED: Final[Versions] = (
    (
        Line("it was great to see you again {when}.", "w", "several on_site"),
        Line("it was great to talk <to/with> you again {when}.", needs="several !on_site"),
        Line("I enjoyed our call {when} about the {role} role.", needs="phone !several"),
        Line(
            "it was great to meet you {when} and talk about the {role} role.",
            needs="on_site !several",
        ),
        Line("I really enjoyed our conversation {when} about the {role} role.", needs="!several"),
        Line("it was great to talk <to/with> you {when} about the {role} job.", needs="!several"),
    ),
    "I enjoyed our talk {when} about the {role} role.",
    "I enjoyed our talk about the {role} role.",
    "I enjoyed our talk {when}.",
    "I enjoyed our talk.",
)
ENJOYED_TOPIC: Final[Versions] = (
    (
        Line("it was great to see you again {when}| and {hear}.", needs="several on_site"),
        Line(
            "I really enjoyed talking <to/with> you again {when}| about {talked}.", needs="several"
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
            "it was <lovely/great> to meet you {when}| and {hear}.",
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
SPOKE: Final[Versions] = (
    (
        Line("it was good to talk <to/with> you again {when}.", needs="several"),
        Line("we spoke by phone {when} about the {role} role[ {at}].", needs="phone !several"),
        Line("we met {when} to talk about the {role} role[ {at}].", needs="on_site !several"),
        Line("we spoke {when} about the {role} role[ {at}].", needs="!several"),
    ),
    "we spoke {when} about the {role} role.",
    "we spoke about the {role} role.",
    "we spoke {when}.",
    "we spoke at my interview.",
)
THANKS_FOR_TALK: Final[Versions] = (
    (
        Line("thank you for having me back| {when}.", needs="several on_site"),
        Line("thank you for our second conversation| {when}.", needs="twice"),
        Line("thank you for talking <to/with> me again| {when}.", needs="several !twice"),
        Line("thanks so much for making time for me again| {when}.", "w", "several"),
        Line(
            "thank you for the call| {when} about the {role} role.",
            needs="phone !several !both_know",
        ),
        Line("thanks for the call| {when}.", "wp", "phone !several both_know"),
        Line("thank you for the call| {when}.", needs="phone !several both_know"),
        Line(
            "thank you again for seeing me| {when} about the {role} job.",
            needs="thanked on_site !several !both_know !american",
        ),
        Line(
            "thanks again for talking <to/with> me| {when} about the {role} role.",
            needs="thanked !phone !several !both_know",
        ),
        Line(
            "thank you for seeing me| {when} about the {role} job.",
            needs="on_site !several !thanked !both_know !american",
        ),
        Line(
            "thank you for <meeting/meeting with> me| {when} to talk about the {role} role.",
            needs="on_site !several !thanked !both_know",
        ),
        Line(
            "thank you for talking <to/with> me| {when} about the {role} job.",
            needs="!on_site !phone !several !thanked !both_know",
        ),
        Line(
            "thanks for taking the time| {when} to talk about the {role} role.",
            needs="!phone !several !thanked !both_know",
        ),
        Line(
            "thank you for our conversation| {when} about the {role} role.",
            needs="!phone !several !thanked !both_know",
        ),
        Line(
            "thank you for seeing me| {when}.",
            needs="both_know on_site !several !thanked !american",
        ),
        Line(
            "thank you for <meeting/meeting with> me| {when}.",
            needs="both_know on_site !several !thanked !phoned",
        ),
        Line("thanks so much for your time| {when}.", "w", "both_know !several !thanked !phone"),
        Line(
            "thank you for taking the time to talk <to/with> me| {when}.",
            "wp",
            "both_know !several !thanked !phone !on_site",
        ),
        Line("thank you again for your time| {when}.", needs="both_know thanked !several"),
        Line("thanks again for making time for me| {when}.", "w", "both_know thanked !several"),
        Line("thank you for your time| {when}.", "p", needs="both_know !several !thanked !phone"),
    ),
    (
        Line(
            "thank you again for interviewing me| {when} for the {role} role.",
            needs="thanked !on_site !several !both_know",
        ),
        Line(
            "thank you for interviewing me| {when} for the {role} role.",
            needs="!phone !several !thanked !both_know",
        ),
    ),
    Line("thank you for our talk| {when} about the {role} role.", needs="!both_know"),
    "thank you for interviewing me| for the {role} role.",
    "thanks for your time| {when}.",
    "thanks for your time| in my interview.",
)
THANKS_CALLED: Final[Versions] = (
    (
        Line("thank you for your call| {called}.", needs="phoned"),
        Line("thanks for calling| {called}.", "wp", needs="phoned"),
        Line("thanks for <ringing/calling> me| {called}.", "wp", needs="phoned"),
        Line("thanks for your call| {called}.", "wp", needs="phoned"),
    ),
    Line("thanks for your call {called},| and for our talk.", needs="phoned"),
)
THANKS_FORMAL: Final[Versions] = (
    (
        Line(
            "thank you for taking the time to <see/meet with> me again| {when}.",
            needs="several on_site",
        ),
        Line(
            "thank you for taking the time to speak <to/with> me again| {when}.",
            needs="several !on_site",
        ),
        Line("thank you for the time you gave me| {when}.", needs="several"),
        Line("thank you very much for our second conversation| {when}.", needs="twice"),
        Line(
            "thank you very much for speaking <to/with> me again| {when}.", needs="several !twice"
        ),
        Line(
            "thank you again for speaking <to/with> me| {when} about the {role} <post/position>.",
            needs="thanked !several !both_know",
        ),
        Line(
            "thank you again for <seeing/meeting with> me| {when} about the {role} <post/position>.",
            needs="thanked on_site !several !both_know",
        ),
        Line(
            "thank you for <seeing/meeting with> me| {when} about the {role} <post/position>.",
            needs="on_site !several !thanked !both_know",
        ),
        Line(
            "thank you for taking the time to <see/meet with> me| {when} about the {role} <post/position>.",
            needs="on_site !several !thanked !both_know",
        ),
        Line(
            "thank you for speaking <to/with> me| {when} about the {role} <post/position>.",
            needs="!on_site !several !thanked !both_know",
        ),
        Line(
            "thank you for interviewing me| {when} for the {role} <post/position>.",
            needs="!several !thanked !both_know",
        ),
        Line(
            "thank you again for interviewing me| {when} for the {role} <post/position>.",
            needs="!several thanked !both_know",
        ),
        Line(
            "thank you for taking the time to <see/meet with> me| {when}.",
            needs="both_know on_site !several !thanked",
        ),
        Line(
            "thank you for taking the time to speak <to/with> me| {when}.",
            needs="both_know !on_site !several !thanked !phoned",
        ),
        Line(
            "thank you for the time you gave me| {when}.",
            needs="both_know !several !phone !thanked !phoned",
        ),
        Line(
            "thank you again for the time you gave me| {when}.", needs="both_know thanked !several"
        ),
        Line(
            "thank you again for speaking <to/with> me| {when}.", needs="both_know thanked !several"
        ),
    ),
    "thank you for interviewing me| {when} for the {role} role.",
    "thank you for interviewing me| for the {role} role.",
    "thank you for your time| {when}.",
    "thank you for your time| in my interview.",
)
TIME: Final[Versions] = (
    (
        "thank you for taking the time.",
        Line("thanks so much for your time.", "w"),
        "thank you for your time.",
    ),
)
TOPIC: Final[Versions] = (
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
        Line(
            "I really enjoyed {hearing}, and I'm excited about {also_excites}.",
            "w",
            "warm wants_company roomy",
        ),
        Line(
            "I enjoyed {hearing}, and I'm really excited about {also_excites}.",
            "w",
            "warm wants_company roomy",
        ),
        Line(
            "it was good to talk about {talked}, and I'm especially interested in {also_excites}.",
            "p",
            "wants_company roomy !cold",
        ),
        Line(
            "I appreciated our conversation about {talked}, and I'm especially interested in {also_excites}.",
            "p",
            "wants_company roomy",
        ),
        Line(
            "I appreciated our conversation about {talked}, and I particularly like the idea of {also_excites}.",
            "f",
            "wants_company roomy",
        ),
        Line("I really enjoyed our conversation about {both}.", "w", "warm"),
        Line("I loved our chat about {both}.", "w", "warm"),
        Line("it was great talking <to/with> you about {both}.", "w", "warm"),
        Line("it was good to talk about {both}.", "wp", "!warm !cold"),
        Line("I appreciated our conversation about {both}.", "p"),
        Line("I appreciated our conversation about {both}.", "f", "!warm"),
        Line("I very much enjoyed our conversation about {both}.", "f", "warm"),
    ),
    (
        Line("I really enjoyed {hearing}.", "w", "warm"),
        Line("I loved {hearing}.", "w", "warm"),
        Line("it was so interesting to hear {clause}.", "w", "warm"),
        Line("I really enjoyed our conversation about {thing}.", "w", "warm"),
        Line("I loved our chat about {thing}.", "w", "warm"),
        Line("it was great talking <to/with> you about {thing}.", "w", "warm"),
        Line("it was <lovely/great> to talk <to/with> you about {thing}.", "w", "warm"),
        Line("I enjoyed {hearing}.", "p", "warm"),
        Line("it was good to talk about {thing}.", "wp", "!warm !cold"),
        Line("it was useful to hear {clause}.", "wp", "!warm"),
        Line("I appreciated hearing {clause}.", "wp", "!warm"),
        Line("I'm glad we got to talk about {thing}.", "p", "!cold"),
        Line("I appreciated our conversation about {thing}.", "wp", "!warm"),
        Line("it helped to hear about {explained}.", "wp"),
        Line("it helped to hear about {explained}.", "f"),
        Line("I very much enjoyed our conversation about {thing}.", "f", "warm"),
        Line("I appreciated our conversation about {talked}.", "f", "!warm"),
        Line("I appreciated hearing {clause}.", "f", "!warm"),
        Line("it was good to talk <to/with> you about {thing}.", "f", "!warm !cold"),
        Line("it was very good to hear {clause}.", "f", "warm"),
    ),
    (
        Line("I really like {excites_clause}.", "wp", "wants_company"),
        Line("I love {excites_clause}.", "w", "wants_company"),
        Line("I particularly like {excites_clause}.", "f", "wants_company"),
    ),
    (
        Line("I'm still excited about {excites}.", "wp", "wants_company thanked"),
        Line("I love the idea of {excites}.", "w", "wants_company !thanked"),
        Line("I'm really excited about {excites}.", "w", "wants_company !thanked"),
        Line("I like the idea of {excites}.", "p", "wants_company"),
        Line("I especially like the idea of {excites}.", "p", "wants_company"),
        Line("I particularly like the idea of {excites}.", "f", "wants_company"),
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
            "I look forward to the interview[ {at}] {next}.", "f", "wants_role booked own_recruiter"
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
            "I'm looking forward to talking again {next}.", "p", "wants_role booked again_with_you"
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
        Line("I'd love to work with you.", "w", "wants_role colleague !internal !moves_on !booked"),
        Line("I'd love to work {at}.", "w", "wants_role !internal !moves_on !booked"),
        Line("I'd love to do the job.", "w", "wants_role !moves_on !booked"),
        Line("I'd really like to work {at}.", "p", "wants_role !internal !moves_on !booked"),
        Line("I'm very interested in the job.", "p", "wants_role !moves_on !booked"),
        Line(
            "I am very interested in joining {company}.",
            "f",
            "wants_role !internal !moves_on !booked",
        ),
        Line("I am very interested in the <post/position>.", "f", "wants_role !moves_on !booked"),
    ),
    Line("I'd like to hear more about what you do {at}.", "wp", "!wants_role wants_company"),
    Line("I would be glad to hear more about {company}.", "f", "!wants_role wants_company"),
    Line("I was interested to hear more about the job.", "wp", "!wants_role met"),
    Line("I was interested to hear more about the <post/position>.", "f", "!wants_role met"),
    Line("I'm interested in what you do.", "wp", "!wants_role"),
    Line("I am interested in what you do.", needs="!wants_role"),
)
TOPIC_CLOSE: Final[Versions] = (
    _unless_a_day_is_booked(
        _unless_it_goes_on(
            Line(
                "I really enjoyed {hearing},| and it would be <lovely/great> to connect here.",
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
                "it was good to talk about {thing},| and I'd be happy to connect here.",
                "w",
                "!warm !cold !internal !asked",
            ),
            Line(
                "I loved {hearing},| and it would be <lovely/great> to connect here.",
                "w",
                "warm !internal !asked",
            ),
            Line(
                "I really enjoyed our conversation about {thing},| and it would be <lovely/great> to stay in touch.",
                "w",
                "warm !internal !waits",
            ),
            Line(
                "it was useful to hear {clause},| and I'd be glad to connect here.",
                "wp",
                "!internal !warm !cold !asked",
            ),
            Line(
                "I enjoyed {hearing}| and would be glad to connect here.",
                "p",
                "warm !internal !asked",
            ),
            Line(
                "it was good to talk about {thing},| and I'd be glad to connect here.",
                "p",
                "!internal !cold !asked",
            ),
            Line(
                "I appreciated hearing {clause},| and I'd be happy to connect here.",
                "p",
                "!internal !asked",
            ),
            Line(
                "I appreciated our conversation about {thing}| and would be glad to connect here.",
                "p",
                "!internal !asked",
            ),
            Line(
                "I'm glad we got to talk about {thing},| and I'd be happy to connect here.",
                "p",
                "!internal !cold !asked",
            ),
            Line(
                "it helped to hear about {explained},| and I'd be glad to connect here.",
                "wp",
                "!internal !asked",
            ),
            Line(
                "it helped to hear about {explained},| and I would be glad to connect here.",
                "f",
                "!internal !asked",
            ),
            Line(
                "I appreciated our conversation about {talked}| and would be pleased to connect here.",
                "f",
                "!internal !asked !warm",
            ),
            Line(
                "I appreciated our conversation about {talked}| and would be glad to connect here.",
                "f",
                "!internal !asked !warm",
            ),
            Line(
                "I appreciated hearing {clause}| and would be glad to connect here.",
                "f",
                "!internal !asked !warm",
            ),
            Line(
                "I very much enjoyed our conversation about {talked}| and would be glad to connect here.",
                "f",
                "!internal !asked warm",
            ),
        )
    ),
    (
        Line(
            "I really enjoyed {hearing},| and since we work for the same company, it makes sense to be connected here.",
            "w",
            "warm internal",
        ),
        Line(
            "it was good to talk about {thing},| and since we work for the same company, it makes sense to be connected here.",
            "p",
            "internal",
        ),
        Line(
            "I appreciated our conversation about {talked}| and, as a colleague, would be glad to be connected here.",
            "f",
            "internal",
        ),
    ),
    (
        Line(
            "I'm still excited about {excites},| and I'd be happy to connect here.",
            "wp",
            "wants_company thanked !internal !asked",
        ),
        Line(
            "I'm excited about {excites},| and it would be <lovely/great> to connect here.",
            "w",
            "wants_company !internal !asked",
        ),
        Line(
            "I'm especially interested in {excites}| and would be glad to connect here.",
            "p",
            "wants_company !internal !asked",
        ),
        Line(
            "I particularly like the idea of {excites}| and would be glad to connect here.",
            "f",
            "wants_company !internal !asked",
        ),
    ),
    (
        Line(
            "I'm really looking forward to the next step,| and it would be great to connect here.",
            "w",
            "wants_role moves_on !asked",
        ),
        Line(
            "I'm looking forward to the next step| and would be glad to connect here.",
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
            "I'm very interested in working {at}| and would be happy to connect here.",
            "p",
            "wants_role !internal !moves_on !booked !asked",
        ),
        Line(
            "I'm very interested in the job| and would be glad to connect here.",
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
            "I'm very interested in the job| and would be glad to connect.",
            "wp",
            "wants_role !moves_on !booked !asked",
        ),
        Line(
            "I'm very interested in the job| and would be happy to connect.",
            "wp",
            "wants_role !moves_on !booked !asked",
        ),
        Line(
            "I'm very interested in the job| and would like to connect here.",
            "wp",
            "wants_role !moves_on !booked !asked",
        ),
    ),
    (
        Line(
            "I am very interested in the <post/position>| and would be glad to connect.",
            "f",
            "wants_role !moves_on !booked !asked",
        ),
        Line(
            "I am very interested in the <post/position>| and would be pleased to connect.",
            "f",
            "wants_role !moves_on !booked !asked",
        ),
        Line(
            "I am very interested in the <post/position>| and hope to connect here.",
            "f",
            "wants_role !moves_on !booked !asked",
        ),
    ),
)
CLOSE: Final[Versions] = (
    (
        Line(
            "since we work for the same company, it would be good to be connected here too.",
            "wp",
            "internal",
        ),
        Line(
            "since we work for the same company, I would be glad to be connected here.",
            "f",
            "internal",
        ),
        Line(
            "I'm looking forward to the interview[ {at}] {next} and would be glad to connect here.",
            "wp",
            "booked wants_role own_recruiter !asked",
        ),
        Line(
            "I look forward to the interview {next} and would be glad to connect here.",
            "f",
            "booked wants_role own_recruiter !asked",
        ),
        Line(
            "see you again {next}, and I'd be glad to connect here.",
            "w",
            "booked again_with_you !wants_role !asked",
        ),
        Line(
            "I look forward to speaking <to/with> you again {next} and would be glad to connect here.",
            "pf",
            "again_with_you !wants_role !asked",
        ),
        Line(
            "I'm looking forward to the interview {next}, and it would be <lovely/great> to connect here.",
            "w",
            "booked wants_role !own_recruiter !again_with_you !asked",
        ),
        Line(
            "I'm looking forward to the interview {next} and would be glad to connect here.",
            "p",
            "booked wants_role !own_recruiter !again_with_you !asked",
        ),
        Line(
            "I'm looking forward to seeing you again {next}, and it would be <lovely/great> to connect here.",
            "w",
            "booked again_with_you wants_role !asked",
        ),
        Line(
            "I look forward to talking again {next} and would be glad to connect here.",
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
            "I'm looking forward to the next step and would be glad to connect here.",
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
        Line("I look forward to talking again {next}.", "p", "again_with_you asked"),
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
            "it would be <lovely/great> to connect here before we meet again {next}.",
            "w",
            "booked again_with_you !asked !roomy",
        ),
        Line(
            "it would be good to connect here before we meet again {next}.",
            "pf",
            "booked again_with_you !asked !roomy",
        ),
        Line(
            "it would be good to connect here, and I'm looking forward to the interview {next}.",
            "wp",
            "booked wants_role !own_recruiter !again_with_you !asked",
        ),
        Line(
            "it would be good to connect here, and I'm looking forward to the next step.",
            "wp",
            "moves_on wants_role !asked",
        ),
        *_unless_it_goes_on(
            Line("it would be <lovely/great> to connect here.", "w", "!internal !asked"),
            Line("I'd love to stay in touch.", "w", "!internal warm !waits"),
            Line("it would be <lovely/great> to keep in touch.", "w", "!internal warm !waits"),
            Line("I'd love to connect here.", "w", "!internal !asked"),
            Line("I'd be happy to connect here.", "w", "!internal !asked"),
            Line("it would be good to connect here.", "p", "!internal !asked"),
            Line("I'd be glad to connect here.", "p", "!internal !asked"),
            Line("I'd be happy to connect here.", "p", "!internal !asked"),
            Line("I'd be glad to stay in touch.", "p", "!internal asked"),
            Line("I would be glad to connect here.", "f", "!internal !asked"),
            Line("I would be pleased to connect here.", "f", "!internal !asked"),
            Line("I would be very glad to connect here.", "f", "!internal !asked warm"),
            Line("I would be glad to stay in touch.", "f", "!internal asked"),
        ),
    ),
    _unless_it_goes_on(
        Line("I'd be glad to connect.", "wp", "!asked !booked"),
        Line("I'd be happy to connect.", "wp", "!asked !booked"),
        Line("I'd like to connect here.", "wp", "!asked !booked"),
        Line("I'd be glad to stay in touch.", "wp", "asked !booked"),
        Line("I would be glad to connect.", "f", "!asked !booked"),
        Line("I would be pleased to connect.", "f", "!asked !booked"),
        Line("I hope to connect here.", "f", "!asked !booked"),
        Line("I would be glad to stay in touch.", "f", "asked !booked"),
    ),
    (
        Line(
            "I look forward to the next stage and hope to connect here.",
            "f",
            "moves_on wants_role !asked",
        ),
        Line(
            "I'm looking forward to {next_day} and would be glad to connect.",
            "wp",
            "booked wants_role !asked",
        ),
        Line(
            "I look forward to {next_day} and would be glad to connect.",
            "f",
            "booked wants_role !asked",
        ),
        Line(
            "I'm looking forward to the next step and would be glad to connect.",
            "wp",
            "moves_on wants_role !asked",
        ),
    ),
    _unless_it_goes_on(
        Line("I'd be glad to connect.", "wp", "!asked"),
        Line("I'd be glad to stay in touch.", "wp", "asked"),
        Line("I would be glad to connect.", "f", "!asked"),
        Line("I would be glad to stay in touch.", "f", "asked"),
    ),
    (
        Line("see you again {next}!", "w", "booked again_with_you"),
        Line(
            "I'm looking forward to the interview[ {at}] {next}.",
            "wp",
            "booked wants_role own_recruiter",
        ),
        Line(
            "I'm looking forward to the interview {next}.",
            "wp",
            "booked wants_role !own_recruiter !again_with_you",
        ),
        Line("I look forward to the interview {next}.", "f", "booked wants_role !again_with_you"),
        Line("I look forward to talking again {next}.", "p", "again_with_you"),
        Line("I look forward to speaking <to/with> you again {next}.", "f", "again_with_you"),
        Line("I'm looking forward to the next step.", "wp", "moves_on wants_role"),
        Line("I look forward to the next stage.", "f", "moves_on wants_role"),
    ),
)

STAY: Final[Versions] = (
    (
        Line("I'd love to keep in touch.", "w"),
        Line("it would be <lovely/great> to stay in touch.", "w"),
        Line("I'd be glad to keep in touch.", "p"),
        Line("I'd be glad to stay in touch.", "wp"),
        Line("I would be glad to stay in touch.", "f"),
        Line("I would be pleased to stay in touch.", "f"),
        Line("I would be glad to keep in touch.", "f"),
    ),
    "I hope to keep in touch.",
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
SUGGESTED: Final[Versions] = (
    (
        Line("you said we should connect here, so here I am!", "w", "asked"),
        Line("you suggested we connect here, so here I am!", "w", "asked"),
        Line("I'm adding you here, as you suggested.", "p", "asked"),
        Line("as you kindly suggested, I am adding you here.", "f", "asked"),
    ),
    Line("I'm adding you here, as you suggested.", "wp", "asked"),
    Line("as you suggested, I am adding you here.", "f", "asked"),
)
SUGGESTED_CLOSE: Final[Versions] = (
    (
        Line("you said we should connect here,| so here I am!", "w", "asked"),
        Line("you suggested we connect here,| so here I am!", "w", "asked"),
        Line("you suggested we connect,| so here I am!", "w", "asked"),
        Line("I'm adding you here,| as you suggested.", "p", "asked"),
        Line("you suggested we connect,| so I'm adding you here.", "p", "asked"),
        Line("as you kindly suggested,| I am adding you here.", "f", "asked"),
        Line("you kindly suggested that we connect here,| and I would be glad to.", "f", "asked"),
    ),
    Line("you said to connect,| so here I am!", "w", "asked"),
    Line("glad to connect,| as you suggested.", "wp", "asked"),
    Line("as you suggested,| I am adding you here.", "f", "asked"),
)
WISHES: Final[Versions] = (
    (
        Line("I wish you and the team all the best.", "wp"),
        Line("all the best to you and the team.", "wp"),
        Line("I wish you and the team all the very best.", "pf"),
        Line("I wish you and your team well.", "f"),
    ),
)
RECALL: Final[Versions] = (
    (
        Line(
            "I enjoyed the {role} interview {when}, especially {hearing}.",
            needs="warm !phone !both_know",
        ),
        Line(
            "it was good to talk <to/with> you {when} about the {role} role, and especially about {thing}.",
            "wp",
            "met !phone !both_know !cold",
        ),
        Line(
            "I was glad to speak <to/with> you {when} about the {role} <post/position>, and especially about {thing}.",
            "f",
            "met !phone !both_know !cold",
        ),
        Line(
            "I really enjoyed talking <to/with> you {when} about {talked}.", "w", "warm both_know"
        ),
        Line("I enjoyed our conversation {when} about {talked}.", needs="warm both_know"),
        Line(
            "it was good to talk <to/with> you {when} about {talked}.",
            "wp",
            "met both_know !warm !cold",
        ),
        Line("I appreciated our conversation {when} about {talked}.", "pf", "met both_know !warm"),
    ),
    (
        Line("I enjoyed our conversation {when} about the {role} role.", needs="warm !both_know"),
        Line(
            "it was good to talk <to/with> you {when} about the {role} role.",
            "wp",
            "met !both_know !cold",
        ),
        Line(
            "I was glad to speak <to/with> you {when} about the {role} <post/position>.",
            needs="met !both_know !cold",
        ),
        Line("I enjoyed our conversation {when}.", needs="warm both_know"),
        Line("it was good to talk <to/with> you {when}.", needs="met both_know !cold"),
        Line("I appreciated our conversation {when}.", needs="met cold"),
    ),
    Line("it was good to talk {when} about the {role} role.", needs="met"),
    Line("I was glad to talk about the {role} role.", needs="met"),
    Line("I was glad we spoke {when}.", needs="met"),
    Line("I was glad we spoke.", needs="met"),
    Line("I was a candidate for the {role} role.", needs="!met"),
    Line("I was a candidate.", needs="!met"),
)
THANKS_AGAIN: Final[Versions] = (
    (
        Line("thank you for your time."),
        Line("thanks for your time.", "wp"),
    ),
)
JOINING: Final[Versions] = (
    (
        Line("I'm delighted to be joining you {starts}| as {role}.", "w", "!internal"),
        Line("I'm delighted to be joining {company} {starts}| as {role}.", "wp", "!internal"),
        Line(
            "I'll be joining {company} {starts}| as {role}, and I'm really looking forward to it.",
            "wp",
            "!internal",
        ),
        Line("I look forward to joining {company} {starts}| as {role}.", "pf", "!internal"),
        Line(
            "I have now started at {company}| as {role}, and I'm very happy to be here.",
            "wp",
            "started !internal",
        ),
        Line("I have now joined {company}| as {role}.", "pf", "started !internal"),
        Line("I'm very happy to be starting {starts}| in the {role} role.", "wp"),
        Line("I look forward to starting {starts}| in the {role} role.", "pf"),
    ),
    (
        Line("I'm delighted to be joining {company}| as {role}.", "wp", "!started !internal"),
        Line(
            "I have accepted the offer and look forward to joining {company}| as {role}.",
            "pf",
            "!started !internal",
        ),
        Line(
            "I'm very happy to have accepted the {role} role| and look forward to working with you.",
            "wp",
            "!started",
        ),
        Line(
            "I have accepted the offer| and look forward to starting in the {role} role.",
            needs="!started",
        ),
        Line("I've now started| in the {role} role, and I'm very happy in it.", "wp", "started"),
        Line("I have now started| in the {role} role.", "pf", "started"),
    ),
    Line("I've accepted the offer| for the {role} role.", "wp", "!started"),
    Line("I have accepted the offer| for the {role} role.", "f", "!started"),
    Line("I've accepted the offer| and look forward to it.", "wp", "!started"),
    Line("I have accepted the offer| and look forward to it.", "f", "!started"),
    Line("I've now started| in the role.", "wp", "started"),
    Line("I have now started| in the role.", "f", "started"),
)
THANKS_TALK_ONLY: Final[Versions] = (
    (
        Line("thank you for our conversation {when}[, especially about {talked}]."),
        Line("thank you for talking <to/with> me {when}[ about {talked}].", "wp"),
        Line("thank you for speaking <to/with> me {when}[ about {talked}].", "f"),
    ),
    "thank you for your time.",
)
ON_HOLD: Final[Versions] = (
    (
        Line(
            "thank you for letting me know that the role is on hold. I'd still be very interested if it opens up again.",
            "w",
            "wrote_hold wants_role",
        ),
        Line(
            "thank you for letting me know that the role is on hold. I'm still very interested.",
            "p",
            "wrote_hold wants_role",
        ),
        Line(
            "thank you for letting me know that the role is on hold. I am still very interested in it.",
            "f",
            "wrote_hold wants_role",
        ),
        Line(
            "I know the role is on hold for now, but I'm still very interested.", "wp", "wants_role"
        ),
        Line(
            "I understand the role is on hold for now, but I'd still be very interested if it opens up again.",
            "wp",
            "wants_role",
        ),
        Line(
            "I understand that the role is on hold, but I am still very interested in it.",
            "f",
            "wants_role",
        ),
        Line(
            "I <quite understand/understand> that the role is on hold for now, but I am still very interested in it.",
            "f",
            "wants_role",
        ),
    ),
    (
        Line("I know the role is on hold, but I'm still interested.", "wp", "wants_role"),
        Line("I know the job is on hold, but I'm still very interested.", "wp", "wants_role"),
        Line(
            "I understand that the role is on hold, but I am still interested.", "f", "wants_role"
        ),
        Line(
            "I understand that the <post/position> is on hold, but I am still interested.",
            "f",
            "wants_role",
        ),
    ),
    Line("I understand that the role is on hold.", "pf", "!wants_role"),
    Line("I know the role is on hold.", needs="!wants_role"),
)
STILL: Final[Versions] = (
    (
        Line("I'm still very interested in the job.", "wp", "wants_role"),
        Line("I'm still very interested in the role.", "wp", "wants_role"),
        Line("I'd still love to do the job.", "w", "wants_role"),
        Line("I'd still very much like to do the job.", "p", "wants_role"),
        Line("I am still very interested in the <post/position>.", "f", "wants_role"),
    ),
    Line("I'm still very interested.", "wp", "wants_role"),
    Line("I am still very interested.", "f", "wants_role"),
)
STILL_CLOSE: Final[Versions] = (
    (
        Line(
            "I'm still very interested in the job,| and it would be <lovely/great> to connect here.",
            "w",
            "wants_role",
        ),
        Line(
            "I'd still love to do the job,| and it would be good to connect here.",
            "w",
            "wants_role",
        ),
        Line(
            "I'd still love to work {at},| and it would be good to connect here.",
            "w",
            "wants_role !internal",
        ),
        Line(
            "I'm still very interested in the job| and would be glad to connect here.",
            "p",
            "wants_role",
        ),
        Line(
            "I am still very interested in joining {company}| and would be glad to connect here.",
            "f",
            "wants_role !internal",
        ),
        Line(
            "I am still very interested in the <post/position>| and would be glad to connect here.",
            "f",
            "wants_role",
        ),
        Line(
            "I am still very interested| and would be pleased to connect here.", "f", "wants_role"
        ),
        Line("it would be <lovely/great>| to connect here.", "w", "!wants_role"),
        Line("I'd be glad| to connect here.", "wp", "!wants_role"),
        Line("it would be good| to connect here.", "p", "!wants_role"),
        Line("I would be glad| to connect here.", "f", "!wants_role"),
        Line("I would be pleased| to connect here.", "f", "!wants_role"),
        Line("I would be happy| to connect here.", "f", "!wants_role"),
        Line("it would be good| to connect here.", "f", "!wants_role"),
        Line("I'd be happy| to connect here.", "wp", "!wants_role"),
        Line("I would be very glad| to connect here.", "f", "!wants_role"),
    ),
    Line("I'm still very interested| and would be happy to connect.", "wp", "wants_role"),
    Line("I am still very interested| and would be glad to connect.", "f", "wants_role"),
)
NO_REPLY: Final[Versions] = (
    (
        Line(
            "I'm still very interested in the job,| and it would be <lovely/great> to connect here.",
            "w",
            "wants_role",
        ),
        Line(
            "I'm still very interested, and however it turns out,| I'd be glad to be connected here.",
            "wp",
            "wants_role",
        ),
        Line(
            "I'm still very interested in the job| and would be happy to connect here.",
            "wp",
            "wants_role",
        ),
        Line(
            "I am still very interested in the <post/position>| and would be glad to connect here.",
            "f",
            "wants_role",
        ),
        Line(
            "I am still very interested| and would be pleased to connect here.", "f", "wants_role"
        ),
        Line("however it turns out,| I'd be glad to connect here.", "wp", "!wants_role"),
        Line("whichever way it goes,| it would be good to be connected here.", "wp", "!wants_role"),
        Line("whatever the outcome,| I would be glad to connect here.", "f", "!wants_role"),
        Line("whatever the outcome,| I would be pleased to connect here.", "f", "!wants_role"),
        Line("I would be pleased| to connect here.", "f", "!wants_role"),
        Line("it would be good| to connect here.", "f", "!wants_role"),
        Line("I'd be happy| to connect here.", "wp", "!wants_role"),
        Line(
            "I'd still very much like to do the job,| and it would be good to connect here.",
            "p",
            "wants_role",
        ),
        Line(
            "I'm still very interested in the job| and would be glad to connect here.",
            "p",
            "wants_role",
        ),
        Line("I would be very glad| to connect here.", "f", "!wants_role"),
        Line(
            "I am still very interested in joining {company}| and would be glad to connect here.",
            "f",
            "wants_role !internal",
        ),
        Line("I am still very interested| and would be happy to connect here.", "f", "wants_role"),
        Line("I am still very interested| and would be very glad to connect.", "f", "wants_role"),
    ),
    Line("I'm still interested| and would be glad to connect.", "wp", "wants_role"),
    Line("I am still interested| and would be glad to connect.", "f", "wants_role"),
    Line("I'd be glad| to connect here.", "wp", "!wants_role"),
    Line("I would be glad| to connect here.", "f", "!wants_role"),
)
OFFER: Final[Versions] = (
    (
        Line("I'm very happy about the offer.", "w", "wants_role"),
        Line("I was so pleased to get the offer.", "w", "wants_role"),
        Line("I was really pleased to get the offer.", "wp", "wants_role"),
        Line("I was very pleased to receive the offer.", "f", "wants_role"),
        Line("I was really happy to get the offer.", "w", "!wants_role"),
        Line("I was very happy to get the offer.", "p", "!wants_role"),
        Line("I was very happy to receive the offer.", "f", "!wants_role"),
    ),
    Line("I'm very happy about the offer.", "wp", "wants_role"),
    Line("I was pleased to receive the offer.", "f", "wants_role"),
    Line("thank you for the offer.", needs="!wants_role !offer_by_other"),
)

JOINED_CLOSE: Final[Versions] = (
    (
        Line(
            "I can't wait to start, and it would be good to connect here before then.",
            "w",
            "!started start_known",
        ),
        Line("I can't wait to start.", "w", "!started"),
        Line("it would be good to connect here before then.", "wp", "!started start_known"),
        Line("I look forward to working with you.", needs="!started"),
        Line("I would be glad to connect here before then.", "f", "!started start_known"),
        Line("I'd be glad to be connected here as well.", "wp", "started"),
        Line("I would be glad to be connected here.", "f", "started"),
    ),
    "I look forward to staying in touch.",
)
ACCEPTED: Final[Versions] = (
    (
        Line("I've accepted the offer and am so happy to be starting {starts}.", "w"),
        Line("I have accepted the offer and look forward to starting {starts}.", "pf"),
        Line(
            "I've accepted the offer and look forward to joining you.", "wp", "!started !internal"
        ),
        Line("I have accepted the offer and look forward to the work.", needs="!started"),
        Line("I have now started and am glad to have joined.", needs="started"),
    ),
)
LEFT_CLOSE: Final[Versions] = (
    (
        Line("I wish you well in what comes next and would be happy to stay in touch.", "wp"),
        Line("all the best where you are now; I'd be glad to keep in touch.", "wp"),
        Line("I wish you every success where you are now and would be glad to keep in touch.", "f"),
    ),
    (
        Line("I'd be glad to stay in touch.", "wp"),
        Line("I'd be happy to keep in touch.", "wp"),
        Line("I'd like to stay in touch.", "wp"),
        Line("I would be glad to stay in touch.", "f"),
        Line("I would be happy to keep in touch.", "f"),
        Line("I would be pleased to stay in touch.", "f"),
    ),
)
RECRUITER: Final[Versions] = (
    (
        Line(
            "thanks for the call| {when}, and for arranging the interview[ {at}] {next}.",
            "wp",
            "phone !phoned arranged booked",
        ),
        Line(
            "thank you for the call| {when}, and for arranging the interview[ {at}] {next}.",
            "f",
            "phone !phoned arranged booked",
        ),
        Line(
            "thank you for talking things through with me| {when}, and for arranging the interview[ {at}] {next}.",
            needs="met !phone !phoned arranged booked",
        ),
    ),
    (
        Line("thanks for calling| {called}.", "wp", "phoned"),
        Line("thank you for your call| {called}.", needs="phoned"),
        Line("thanks for making time for me| {when}.", "wp", "met !phoned"),
        Line("thanks for the call| {when}.", "wp", "phone !phoned"),
        Line("thank you for the call| {when}.", "f", "phone !phoned"),
        Line("thank you for talking things through with me| {when}.", needs="met !phoned !phone"),
        Line("thanks for your help| with the {role} role[ {at}].", needs="!met"),
    ),
    Line("thanks for your help| {when}.", needs="!phoned"),
    "thanks for your help| with the {role} role.",
    "thanks for your help| so far.",
)
RECRUITER_TOPIC: Final[Versions] = (
    (
        Line("it really helped to {hear}.", "wp", "booked arranged !phoned"),
        Line("it was very helpful to {hear}.", "f", "booked arranged !phoned"),
        Line("it was really helpful to go through {explained}.", "wp", "booked arranged !phoned"),
        *_unless_arranged(
            Line(
                "it really helped to {hear}, and I feel good about {next_day}.",
                "w",
                "booked wants_role",
            ),
        ),
        *_unless_arranged(
            Line(
                "it was useful to {hear}, and I'm looking forward to {next_day}.",
                "wp",
                "booked wants_role",
            ),
        ),
        *_unless_arranged(
            Line(
                "it was really helpful to {hear}, and I'm looking forward to the interview[ {at}] {next}.",
                "wp",
                "booked wants_role",
            ),
        ),
        *_unless_arranged(
            Line(
                "it was very helpful to {hear}, and I look forward to the interview[ {at}] {next}.",
                "f",
                "booked wants_role",
            ),
        ),
        Line(
            "it really helped to {hear}, and I'm looking forward to the next step.",
            "wp",
            "moves_on wants_role",
        ),
        Line(
            "it was really helpful to go through {explained}, and I'm looking forward to the next step.",
            "wp",
            "moves_on wants_role",
        ),
        Line(
            "it was very helpful to {hear}, and I look forward to the next stage.",
            "f",
            "moves_on wants_role",
        ),
        *_unless_it_goes_on(
            Line("it was really helpful to {hear}.", "wp", "!booked"),
            Line("it was really helpful to go through {explained}.", "wp", "!booked"),
            Line("it was very helpful to go through {explained}.", "f", "!booked"),
        ),
        *_unless_arranged(
            Line(
                "it was useful to go through {explained}, and I'm looking forward to the interview[ {at}] {next}.",
                "wp",
                "booked wants_role",
            ),
        ),
        *_unless_it_goes_on(
            Line("it helped a lot to {hear}.", "wp", "!booked"),
            Line("it was very helpful to {hear}.", "f", "!booked"),
        ),
    ),
    (
        Line("I'm looking forward to the next step.", "wp", "moves_on wants_role"),
        Line("I look forward to the next stage.", "f", "moves_on wants_role"),
        *_unless_arranged(
            Line("I'm looking forward to {next_day}.", "wp", "booked wants_role"),
        ),
        *_unless_arranged(
            Line("I'm looking forward to the interview[ {at}] {next}.", "wp", "booked wants_role"),
        ),
        *_unless_arranged(
            Line("I look forward to the interview[ {at}] {next}.", "f", "booked wants_role"),
        ),
    ),
    _unless_arranged(
        Line("I'm looking forward to the interview.", "wp", "booked wants_role"),
        Line("I look forward to the interview.", "f", "booked wants_role"),
    ),
    Line("I'm looking forward to it.", "wp", "booked arranged !phoned wants_role"),
    Line("I look forward to it.", "f", "booked arranged !phoned wants_role"),
    Line("I'd love to get this one.", "w", "wants_role !moves_on"),
    Line("I'm very interested in this one.", "p", "wants_role !moves_on"),
    Line("I am still very interested in the role.", "f", "wants_role !moves_on"),
)
RECRUITER_CLOSE: Final[Versions] = (
    (
        Line("I thought we should connect here too.", "wp"),
        Line("let's connect here too, so it's easy to reach each other.", "wp"),
        Line("it would be good to be connected here as well.", "pf"),
        Line("I would be glad to be connected here too.", "f"),
    ),
    Line("I'd be glad to connect here.", "wp"),
    Line("I would be glad to connect here.", "f"),
)
KNOWN: Final[Versions] = (
    (
        Line("great to talk <to/with> you again {when}!", "w", "!on_site warm"),
        Line("great to see you again {when}!", "w", "on_site warm"),
        Line("good to see you again {when}.", "wp", "on_site"),
        Line("good to talk <to/with> you again {when}.", "wp", "!on_site"),
        Line("I was glad to speak <to/with> you again {when}.", "f"),
        Line("I was pleased to speak <to/with> you again {when}.", "f"),
    ),
    Line("good to talk again {when}.", "wp"),
    "I appreciated our conversation {when}.",
    "it was good to talk again about the {role} role.",
    "it was good to talk again.",
)
KNOWN_CLOSE: Final[Versions] = (
    (
        Line("it would be <lovely/great> to be connected here too.", "w"),
        Line("it would be good to be connected here too.", "wpf"),
        Line("I'd be glad to be connected here too.", "p"),
        Line("I would be glad to be connected here too.", "f"),
        Line("I would be pleased to be connected here too.", "f"),
    ),
    (
        Line("I'd be glad to keep in touch.", "wp"),
        Line("I'd be happy to stay in touch.", "wp"),
        Line("I would be glad to stay in touch.", "f"),
        Line("I would be happy to keep in touch.", "f"),
    ),
)
UNMET_THANKS: Final[Versions] = (
    (
        Line("thank you for your help| with my application for the {role} role[ {at}]."),
        Line("many thanks for your help| with my interview {when} for the {role} role[ {at}]."),
        Line("thank you for your help| with my interview {when} for the {role} role[ {at}]."),
    ),
    "thank you for your help| with my application for the {role} role.",
    "thank you for your help| with my application.",
)
UNMET_REMINDER: Final[Versions] = (
    (
        "I interviewed {when} for the {role} role[ {at}].",
        Line("I'm a candidate for the {role} role[ {at}].", "wp", "wants_role"),
        "I applied for the {role} role[ {at}].",
    ),
    "I applied for the {role} role.",
    "I interviewed {when}.",
    Line("I'm writing about my application.", "wp"),
    Line("I am writing about my application.", "f"),
)
UNMET_HELP: Final[Versions] = (
    (
        "thank you for your help with the process.",
        "many thanks for your help along the way.",
        "thank you for your help.",
    ),
)
TIME_CLOSE: Final[Versions] = (
    (
        *_unless_it_goes_on(
            Line(
                "thank you for your time.| It would be <lovely/great> to connect here.",
                "w",
                "!internal !asked",
            ),
            Line(
                "thank you for taking the time.| I'd love to keep in touch.",
                "w",
                "!internal warm !waits",
            ),
            Line(
                "thanks so much for your time.| It would be <lovely/great> to connect here.",
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
            "thank you for your time,| and I'm looking forward to the next step.",
            "w",
            "moves_on wants_role",
        ),
        Line(
            "thanks so much for your time.| I'm really looking forward to the next step!",
            "w",
            "moves_on wants_role",
        ),
        Line(
            "thank you for your time,| and I'm looking forward to {next_day}.",
            "wp",
            "booked wants_role",
        ),
        Line(
            "thank you for your time;| it would be good to be connected here too.", needs="internal"
        ),
    ),
)

REMEMBER: Final[Versions] = (
    (
        Line("I really enjoyed our conversation {when}[ about {talked}].", "wp", "warm"),
        Line("I really enjoyed talking <to/with> you {when}[ about {talked}].", "wp", "warm"),
        Line("it was good to talk <to/with> you {when}[ about {talked}].", "p", "met !warm !cold"),
        Line("I appreciated our conversation {when}[ about {talked}].", "p", "met !warm"),
        Line("I appreciated our conversation {when}[ about {talked}].", "f", "met !warm"),
        Line("I very much enjoyed our conversation {when}[ about {talked}].", "f", "met warm"),
    ),
    (
        Line("I really enjoyed {hearing}.", needs="warm"),
        Line("I'm glad we got to talk about {thing}.", "wp", "met !warm"),
        Line("I appreciated our conversation about {talked}.", "f", "met !warm"),
    ),
    Line("it was good to talk {when}.", needs="met"),
    Line("I was a candidate for the {role} role.", needs="!met"),
    Line("I was a candidate.", needs="!met"),
)

REMEMBER_CLOSE: Final[Versions] = (
    (
        Line("I really enjoyed {hearing},| and I'd love to stay in touch.", "w", "warm hold"),
        Line(
            "I really enjoyed our conversation[ about {talked}],| and it would be <lovely/great> to keep in touch.",
            "w",
            "warm hold",
        ),
        Line("I enjoyed {hearing}| and would be glad to keep in touch.", "p", "warm hold"),
        Line(
            "it was good to talk about {thing},| and I'd be glad to keep in touch.",
            "wp",
            "met hold !warm !cold",
        ),
        Line(
            "it was useful to hear {clause},| and I'd be glad to stay in touch.",
            "wp",
            "met hold !warm !cold",
        ),
        Line(
            "I appreciated our conversation[ about {talked}]| and would be glad to keep in touch.",
            "wp",
            "met hold !warm",
        ),
        Line(
            "I appreciated our conversation[ about {talked}]| and would be glad to keep in touch.",
            "f",
            "met hold !warm",
        ),
        Line(
            "I very much enjoyed our conversation[ about {talked}]| and would be glad to keep in touch.",
            "f",
            "met hold warm",
        ),
        Line(
            "I really enjoyed our conversation[ about {talked}].| I'll be in touch with my answer, and it would be <lovely/great> to connect here.",
            "w",
            "warm offered",
        ),
        Line(
            "I enjoyed our conversation[ about {talked}].| I'll be in touch with my answer, and I'd be glad to connect here.",
            "p",
            "met offered warm",
        ),
        Line(
            "I appreciated our conversation[ about {talked}].| I'll be in touch with my answer, and I'd be glad to connect here.",
            "p",
            "met offered !warm",
        ),
        Line(
            "it was good to talk <to/with> you[ about {talked}].| I'll be in touch with my answer, and I'd be happy to connect here.",
            "wp",
            "met offered !cold !warm",
        ),
        Line(
            "I appreciated our conversation[ about {talked}].| I will be in touch with my answer and would be glad to connect here.",
            "f",
            "met offered",
        ),
        Line(
            "it was good to speak <to/with> you[ about {talked}].| I will be in touch with my answer and would be pleased to connect here.",
            "f",
            "met offered !cold",
        ),
    ),
    Line("it was good to talk {when}.| I'll be in touch with my answer.", "wp", "met offered"),
    Line("I was glad we spoke {when}.| I will be in touch with my answer.", "f", "met offered"),
    Line("it was good to talk,| and I'd be glad to keep in touch.", "wp", "met !offered"),
    Line(
        "I appreciated our conversation| and would be glad to stay in touch.", "f", "met !offered"
    ),
    Line("I interviewed for the {role} role| and would be glad to keep in touch.", needs="!met"),
)

OFFER_FIRST: Final[Versions] = (
    (
        Line(
            "thank you for calling {called}| with the offer. I was so pleased to get it.",
            "w",
            "offer_by_phone wants_role",
        ),
        Line(
            "thank you for your call {called}| and for the offer. I was so pleased to get it.",
            "w",
            "offer_by_phone wants_role",
        ),
        Line(
            "thank you for your call {called}| and for the offer, which I was really pleased to get.",
            "p",
            "offer_by_phone wants_role",
        ),
        Line(
            "thank you for your call {called}| and for the offer, which I was very pleased to receive.",
            "f",
            "offer_by_phone wants_role",
        ),
        Line(
            "thank you for calling {called}| with the offer, which I was delighted to receive.",
            "f",
            "offer_by_phone wants_role",
        ),
        Line(
            "thank you so much for the offer.| I was delighted to get it.",
            "w",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "thank you so much for the offer.| I was so pleased to get it.",
            "w",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "thank you for the offer,| which I was really pleased to get.",
            "p",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "thank you very much for the offer.| I was very pleased to get it.",
            "p",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "thank you very much for the offer,| which I was delighted to receive.",
            "f",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "thank you for the offer,| which I was very pleased to receive.",
            "f",
            "wants_role !offer_by_phone !offer_by_other",
        ),
        Line(
            "thank you so much for the offer.| I was really happy to get it.",
            "w",
            "!wants_role !offer_by_other",
        ),
        Line(
            "thank you for the offer.| I was very happy to get it.",
            "wp",
            "!wants_role !offer_by_other",
        ),
        Line(
            "thank you very much for the offer.| I was happy to get it.",
            "p",
            "!wants_role !offer_by_other",
        ),
        Line(
            "thank you very much for the offer,| which I was happy to receive.",
            "f",
            "!wants_role !offer_by_other",
        ),
        Line(
            "thank you for the offer,| which I was very happy to receive.",
            "f",
            "!wants_role !offer_by_other",
        ),
    ),
    Line(
        "thank you for the offer.| I was delighted to get it.", "wp", "wants_role !offer_by_other"
    ),
    Line(
        "thank you for the offer,| which I was glad to receive.", "f", "wants_role !offer_by_other"
    ),
)

HOLD_FIRST: Final[Versions] = (
    (
        Line(
            "thank you for letting me know| that the {role} role is on hold.",
            needs="wrote_hold recruiter !answered",
        ),
        Line(
            "thank you for letting me know| that the {role} role is on hold. I'm still very interested.",
            "wp",
            needs="wrote_hold recruiter wants_role !answered roomy",
        ),
        Line(
            "thank you for letting me know| that the role is on hold. I'd still be very interested if it opens up again.",
            "wp",
            "wrote_hold wants_role !recruiter !answered",
        ),
        Line(
            "thank you for letting me know| that the role is on hold. I'm still very interested.",
            "wp",
            "wrote_hold wants_role !recruiter !answered",
        ),
        Line(
            "thank you for letting me know| that the role is on hold. I am still very interested in it.",
            "f",
            "wrote_hold wants_role !answered",
        ),
        Line(
            "thank you for writing to tell me| that the role is on hold. I am still very interested in it.",
            "f",
            "wrote_hold wants_role !answered",
        ),
    ),
    Line("thank you for letting me know| that the role is on hold.", needs="wrote_hold !answered"),
)

HOLD_CLOSE: Final[Versions] = (
    (
        Line(
            "I know the job is on hold, and I'd still love to do it if it opens <up again/back up>.| It would be good to stay in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand the job is on hold, and I'd still be very interested if it opens <up again/back up>.| I'd be glad to stay in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand the role is on hold for now, but I'm still very interested| and would be glad to keep in touch.",
            "p",
            "wants_role",
        ),
        Line(
            "I understand the <job/role> is on hold,| but I'm still very interested, and I'd be glad to keep in touch.",
            "p",
            "wants_role",
        ),
        Line(
            "I <quite understand/understand> that the <post/position> is on hold,| but I am still very interested and would be glad to keep in touch.",
            "f",
            "wants_role",
        ),
        Line(
            "I <quite understand/understand> that the <post/position> is on hold for now,| but I am still very interested and would be pleased to keep in touch.",
            "f",
            "wants_role",
        ),
    ),
    (
        Line(
            "I know the job is on hold, but I'd still love to do it.| I'd be glad to keep in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand the role is on hold,| but I'm still interested and would be glad to stay in touch.",
            "p",
            "wants_role",
        ),
        Line(
            "I understand that the <post/position> is on hold,| but I am still interested and would be glad to keep in touch.",
            "f",
            "wants_role",
        ),
    ),
    (
        Line(
            "I know the job is on hold,| but I'm still interested and hope to stay in touch.",
            "wp",
            "wants_role",
        ),
        Line(
            "I understand that the <post/position> is on hold,| but I am still interested and hope to keep in touch.",
            "f",
            "wants_role",
        ),
    ),
    (
        Line(
            "I understand the role is on hold for now,| and I'd be glad to stay in touch.",
            "wp",
            "!wants_role",
        ),
        Line(
            "I know the <job/role> is on hold,| and I'd be glad to keep in touch.",
            "wp",
            "!wants_role",
        ),
        Line(
            "I understand that the <post/position> is on hold for now| and would be glad to keep in touch.",
            "f",
            "!wants_role",
        ),
    ),
)

DECLINED: Final[Versions] = (
    (
        Line(
            "although I didn't take the offer, I really enjoyed our conversation {when}[ about {talked}].",
            "wp",
            "warm",
        ),
        Line(
            "although I did not take the offer, I appreciated our conversation {when}[ about {talked}].",
            "f",
            "met",
        ),
        Line(
            "even though I decided against the offer, I really enjoyed talking <to/with> you {when}[ about {talked}].",
            "wp",
            "warm",
        ),
        Line(
            "although I turned down the offer, I was glad to talk <to/with> you {when}[ about {talked}].",
            "wp",
            "met",
        ),
        Line(
            "although I declined the offer, I was glad to speak <to/with> you {when}[ about {talked}].",
            needs="met",
        ),
    ),
    Line("although I declined the offer, I was glad we spoke {when}.", needs="met"),
    Line("although I declined the offer, I was glad to be a candidate.", needs="!met"),
)

REGRET: Final[Versions] = (
    (
        Line(
            "I'm sorry it didn't work out this time,| but I really enjoyed our conversation about {talked}.",
            "wp",
            "warm",
        ),
        Line("I was sorry not to get the job,| but I really enjoyed {hearing}.", "wp", "warm"),
        Line(
            "I'm sorry it didn't work out,| but I'm glad we got to talk about {thing}.", "wp", "met"
        ),
        Line("I was sorry not to get the job,| but it was good to {hear}.", "wp", "met !warm"),
        Line(
            "I was sorry that it did not work out,| but I very much appreciated our conversation about {talked}.",
            "f",
            "met",
        ),
        Line(
            "I am sorry that it did not work out this time,| but I was glad of the chance to {hear}.",
            "f",
            "met",
        ),
    ),
    (
        Line(
            "I'm sorry it didn't work out this time,| but I enjoyed talking <to/with> you.",
            "wp",
            "met warm",
        ),
        Line(
            "I'm sorry it didn't work out this time,| but I appreciated talking <to/with> you.",
            "wp",
            "met !warm",
        ),
        Line(
            "I was sorry not to get the job,| but it was good to talk <to/with> you.", "wp", "met"
        ),
        Line(
            "I was sorry that it did not work out,| but I very much appreciated our conversation.",
            "f",
            "met",
        ),
    ),
    Line("I'm sorry it didn't work out,| but it was good to talk.", "wp", "met"),
    Line("I am sorry it did not work out,| but I was glad we spoke.", "f", "met"),
)
NO_CLOSE: Final[Versions] = (
    (
        Line("I'd be happy to stay in touch.", "wp"),
        Line("I'd love to keep in touch.", "w"),
        Line("I'd be glad to keep in touch.", "wp"),
        Line("I would be glad to stay in touch.", "f"),
        Line("I would be happy to keep in touch.", "f"),
        Line("I would be pleased to stay in touch.", "f"),
    ),
    Line("I'd like to stay in touch.", "wp"),
    Line("I hope to keep in touch.", "f"),
)

PARTING_CLOSE: Final[Versions] = (
    (
        Line("I wish you and the team all the best| and hope our paths cross again.", "wp"),
        Line("I hope our paths cross again,| and I'd be glad to stay in touch.", "wp"),
        Line("I wish you and the team well,| and it would be good to keep in touch.", "wp"),
        Line("I wish you and the team all the best| and would be glad to keep in touch.", "f"),
        Line("I wish you and your team well| and hope that our paths will cross again.", "f"),
    ),
    (
        Line("perhaps another time;| I'd be glad to keep in touch.", "wp"),
        Line("I wish you well| and hope we can stay in touch.", "f"),
    ),
)

JOINING_CLOSE: Final[Versions] = (
    (
        Line(
            "I'm so pleased to be joining you {starts},| and it would be <lovely/great> to connect here before then.",
            "w",
            "!internal !started",
        ),
        Line(
            "I can't wait to start {starts},| and it would be great to connect here before then.",
            "w",
            "!started",
        ),
        Line(
            "I'm very happy to be starting {starts},| and it would be good to connect here before then.",
            "p",
            "!started",
        ),
        Line(
            "I'm very pleased to be joining you {starts},| and it would be good to connect here before then.",
            "p",
            "!internal !started",
        ),
        Line(
            "I very much look forward to joining you {starts}| and would be glad to connect here before then.",
            "f",
            "!internal !started",
        ),
        Line(
            "I look forward to starting {starts}| and would be glad to connect here before then.",
            "f",
            "!started",
        ),
    ),
    (
        Line(
            "I've accepted the offer and am so pleased to be joining you.| It would be <lovely/great> to connect here.",
            "w",
            "!internal !started",
        ),
        Line(
            "I've said yes,| and I'm really looking forward to working with you.", "w", "!started"
        ),
        Line(
            "I've accepted the offer| and am really looking forward to working with you.",
            "wp",
            "!started",
        ),
        Line(
            "I have accepted the offer| and very much look forward to working with you.",
            "f",
            "!started",
        ),
        Line(
            "I've now started and am very happy to be here,| so it would be good to be connected.",
            "wp",
            "started",
        ),
        Line(
            "I have now started, and am glad to have joined.| I would be glad to be connected here.",
            "f",
            "started",
        ),
        Line(
            "I have accepted the offer and look forward to joining you.| I would be glad to connect here.",
            "f",
            "!internal !started",
        ),
        Line(
            "I have accepted the offer and look forward to starting.| I would be pleased to connect here.",
            "f",
            "!started",
        ),
        Line(
            "I have accepted the offer| and would be glad to connect here before I start.",
            "f",
            "!started",
        ),
    ),
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


CALLED_FORMAL: Final[Versions] = (
    (
        Line("thank you for your telephone call| {called}.", "f", "phoned"),
        Line("thank you for taking the time to call me| {called}.", "f", "phoned"),
        Line("thank you very much for your call| {called}.", "f", "phoned"),
    ),
)


THANKS_WROTE: Final[Versions] = (
    (
        Line(
            "thank you for your message {wrote},| and for our talk {when}.", "wp", "wrote !several"
        ),
        Line("thanks for writing| {wrote}.", "wp", "wrote"),
        Line("thank you for your message| {wrote}.", needs="wrote"),
        Line("thank you for writing to me| {wrote}.", "f", "wrote"),
        Line("thank you very much for your message| {wrote}.", "f", "wrote"),
    ),
)


CLOSE_WANTS: Final[Versions] = (
    (
        Line(
            "I'm really looking forward to the next step, and it would be <lovely/great> to connect here.",
            "w",
            "wants_role moves_on !asked",
        ),
        Line(
            "I'm looking forward to the next step, and I'd be glad to connect here.",
            "p",
            "wants_role moves_on !asked",
        ),
        Line(
            "I'm looking forward to the next step and would be happy to connect here.",
            "p",
            "wants_role moves_on !asked",
        ),
        Line(
            "I look forward to the next stage and would be glad to connect here.",
            "f",
            "wants_role moves_on !asked",
        ),
        Line(
            "I'm very interested in the job and would be glad to connect here.",
            "p",
            "wants_role !moves_on !booked !asked",
        ),
        Line(
            "I am very interested in the <post/position> and would be pleased to connect here.",
            "f",
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
            "I'm very interested in the {role} job and would be glad to connect here.",
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
STILL_NAMED: Final[Versions] = (
    (
        Line(
            "I'm still very interested in the {role} job,| and it would be <lovely/great> to connect here.",
            "w",
            "wants_role",
        ),
        Line(
            "I'd still love to do the {role} job,| and it would be good to connect here.",
            "w",
            "wants_role",
        ),
        Line(
            "I'm still very interested in the {role} job| and would be glad to connect here.",
            "p",
            "wants_role",
        ),
        Line(
            "I am still very interested in the {role} <post/position>| and would be glad to connect here.",
            "f",
            "wants_role",
        ),
    ),
)
HOLD_NAMED: Final[Versions] = (
    (
        Line(
            "I know the {role} job is on hold, and I'd still love to do it if it opens <up again/back up>.| It would be good to keep in touch.",
            "w",
            "wants_role",
        ),
        Line(
            "I understand the {role} role is on hold for now, but I'm still very interested| and would be glad to stay in touch.",
            "wp",
            "wants_role",
        ),
        Line(
            "I understand that the {role} <post/position> is on hold, but I am still very interested in it| and would be glad to keep in touch.",
            "f",
            "wants_role",
        ),
    ),
)
OFFER_CLOSE: Final[Versions] = (
    (
        Line("it would be <lovely/great> to connect here.", "w", "offer_by_other"),
        Line("I'd be glad to connect here.", "wp", "offer_by_other"),
        Line("I would be glad to connect here.", "f", "offer_by_other"),
        Line(
            "I'll be in touch with my answer, and it would be <lovely/great> to connect here.",
            "w",
            "!offer_by_other",
        ),
        Line(
            "I'll be in touch with my answer, and I'd be happy to connect here.",
            "wp",
            "!offer_by_other",
        ),
        Line(
            "I will be in touch with my answer and would be glad to connect here.",
            "f",
            "!offer_by_other",
        ),
        Line(
            "I will be in touch with my answer and would be pleased to connect here.",
            "f",
            "!offer_by_other",
        ),
        Line(
            "I will send you my answer and would be glad to connect here.", "f", "!offer_by_other"
        ),
    ),
    Line("I'd be glad to connect.", "wp", "offer_by_other"),
    Line("I would be glad to connect.", "f", "offer_by_other"),
    (
        Line("I'll be in touch with my answer.", "wp", "!offer_by_other"),
        Line("I'll get back to you with my answer.", "wp", "!offer_by_other"),
        Line("I will be in touch with my answer.", "f", "!offer_by_other"),
        Line("I will write to you with my answer.", "f", "!offer_by_other"),
    ),
)


SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_FOR_TALK,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_FORMAL,
    talk_and_topic=TALK_AND_TOPIC,
    time=TIME,
    thanks_again=THANKS_AGAIN,
    topic=_one_more(TOPIC),
    close=_one_more(CLOSE),
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=NO_REPLY,
    on_hold=ON_HOLD,
    offer=OFFER,
    no_and_suggested=(),
    wishes=WISHES,
    joining=JOINING,
    thanks_short=THANKS_TALK_ONLY,
    close_joining=JOINED_CLOSE,
    accepted=ACCEPTED,
    close_left=LEFT_CLOSE,
    recruiter=RECRUITER,
    recruiter_topic=RECRUITER_TOPIC,
    recruiter_close=RECRUITER_CLOSE,
    known=KNOWN,
    known_close=KNOWN_CLOSE,
    unmet_thanks=UNMET_THANKS,
    unmet_reminder=UNMET_REMINDER,
    unmet_help=UNMET_HELP,
    topic_close=TOPIC_CLOSE,
    enjoyed_topic=ENJOYED_TOPIC,
    still_close=STILL_CLOSE,
    suggested_close=SUGGESTED_CLOSE,
    again_topic=AGAIN_TOPIC,
    joining_close=JOINING_CLOSE,
    parting_close=PARTING_CLOSE,
    no_close=NO_CLOSE,
    regret=REGRET,
    declined=DECLINED,
    hold_close=HOLD_CLOSE,
    hold_first=HOLD_FIRST,
    offer_first=OFFER_FIRST,
    remember_close=REMEMBER_CLOSE,
    remember=REMEMBER,
    time_close=TIME_CLOSE,
    called_formal=CALLED_FORMAL,
    thanks_wrote=THANKS_WROTE,
    offer_close=OFFER_CLOSE,
    close_wants=CLOSE_WANTS,
    wants_named=WANTS_NAMED,
    still_named=STILL_NAMED,
    hold_named=HOLD_NAMED,
    separate=True,
)

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
        Line("I would be glad to hear more about {company}.", "f", "!wants_role wants_company"),
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
        Line("I'd be glad to stay in touch.", "wp", "!wants_role"),
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
