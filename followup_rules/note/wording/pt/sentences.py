"""Portuguese notes: which families of sentences make its whole notes."""

from typing import Final

from followup_rules.note.wording.common import Sentences
from followup_rules.note.wording.pt.answered_no import (
    DECLINED,
    NO_AND_SUGGESTED,
    NO_CLOSE,
    PARTING_CLOSE,
    WISHES,
)
from followup_rules.note.wording.pt.closing import CLOSE, STAY, TIME_CLOSE, TOPIC_CLOSE
from followup_rules.note.wording.pt.joining import (
    ACCEPTED,
    CLOSE_JOINING,
    CLOSE_LEFT,
    JOINING,
    JOINING_CLOSE,
)
from followup_rules.note.wording.pt.known import (
    KNOWN,
    KNOWN_CLOSE,
    UNMET_HELP,
    UNMET_REMINDER,
    UNMET_THANKS,
)
from followup_rules.note.wording.pt.offer import OFFER, OFFER_CLOSE, OFFER_FIRST
from followup_rules.note.wording.pt.on_hold import HOLD_CLOSE, HOLD_FIRST, ON_HOLD
from followup_rules.note.wording.pt.recalling import RECALL, REMEMBER, REMEMBER_CLOSE
from followup_rules.note.wording.pt.recruiter import RECRUITER, RECRUITER_CLOSE, RECRUITER_TOPIC
from followup_rules.note.wording.pt.suggested import SUGGESTED, SUGGESTED_CLOSE
from followup_rules.note.wording.pt.thanks import (
    ABOUT,
    AGAIN,
    ENJOYED,
    SPOKE,
    THANKS_CALLED,
    THANKS_ROLE,
    THANKS_SHORT,
    TIME,
)
from followup_rules.note.wording.pt.topic import AGAIN_TOPIC, CALM, ENJOYED_TOPIC
from followup_rules.note.wording.pt.waiting import STILL, STILL_CLOSE

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_ROLE,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_ROLE,
    talk_and_topic=ABOUT,
    time=TIME,
    thanks_again=AGAIN,
    topic=CALM,
    close=CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=STILL_CLOSE,
    on_hold=ON_HOLD,
    offer=OFFER,
    no_and_suggested=NO_AND_SUGGESTED,
    wishes=WISHES,
    joining=JOINING,
    thanks_short=THANKS_SHORT,
    close_joining=CLOSE_JOINING,
    accepted=ACCEPTED,
    close_left=CLOSE_LEFT,
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
    time_close=TIME_CLOSE,
    remember=REMEMBER,
    remember_close=REMEMBER_CLOSE,
    offer_close=OFFER_CLOSE,
    no_close=NO_CLOSE,
    offer_first=OFFER_FIRST,
    hold_first=HOLD_FIRST,
    hold_close=HOLD_CLOSE,
    declined=DECLINED,
    parting_close=PARTING_CLOSE,
    joining_close=JOINING_CLOSE,
    again_topic=AGAIN_TOPIC,
)
