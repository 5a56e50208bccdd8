"""English notes: which families of sentences make its whole notes."""

from typing import Final

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
from followup_rules.note.wording.en.shaping import day_ahead
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

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_FOR_TALK,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_FORMAL,
    talk_and_topic=TALK_AND_TOPIC,
    time=TIME,
    thanks_again=THANKS_AGAIN,
    topic=day_ahead(TOPIC),
    close=day_ahead(CLOSE),
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
)
