"""English notes: which families of sentences make its whole notes."""

from collections.abc import Iterator
from typing import Final

from followup_rules.note.bank import Line, Versions, equally_good
from followup_rules.note.wording.common import Sentences
from followup_rules.note.wording.en.answered_no import (
    DECLINED,
    NO_CLOSE,
    PARTING_CLOSE,
    REGRET,
    WISHES,
)
from followup_rules.note.wording.en.closing import (
    CLOSE,
    CLOSE_WANTS,
    STAY,
    TIME_CLOSE,
    TOPIC_CLOSE,
    WANTS_NAMED,
)
from followup_rules.note.wording.en.joining import (
    ACCEPTED,
    JOINED_CLOSE,
    JOINING,
    JOINING_CLOSE,
    LEFT_CLOSE,
)
from followup_rules.note.wording.en.known import (
    KNOWN,
    KNOWN_CLOSE,
    UNMET_HELP,
    UNMET_REMINDER,
    UNMET_THANKS,
)
from followup_rules.note.wording.en.offer import OFFER, OFFER_CLOSE, OFFER_FIRST
from followup_rules.note.wording.en.on_hold import HOLD_CLOSE, HOLD_FIRST, HOLD_NAMED, ON_HOLD
from followup_rules.note.wording.en.recalling import RECALL, REMEMBER, REMEMBER_CLOSE
from followup_rules.note.wording.en.recruiter import RECRUITER, RECRUITER_CLOSE, RECRUITER_TOPIC
from followup_rules.note.wording.en.suggested import SUGGESTED, SUGGESTED_CLOSE
from followup_rules.note.wording.en.thanks import (
    CALLED_FORMAL,
    ENJOYED,
    SPOKE,
    THANKS_AGAIN,
    THANKS_CALLED,
    THANKS_FOR_TALK,
    THANKS_FORMAL,
    THANKS_TALK_ONLY,
    THANKS_WROTE,
    TIME,
)
from followup_rules.note.wording.en.topic import AGAIN_TOPIC, ENJOYED_TOPIC, TALK_AND_TOPIC, TOPIC
from followup_rules.note.wording.en.waiting import NO_REPLY, STILL, STILL_CLOSE, STILL_NAMED


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
