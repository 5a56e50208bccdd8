"""Spanish notes: which families of sentences make its whole notes."""

from typing import Final

from followup_rules.note.wording.common import Sentences
from followup_rules.note.wording.es.answered_no import (
    DECLINED,
    NO_AND_SUGGESTED,
    NO_CLOSE,
    PARTING_CLOSE,
    WISHES,
)
from followup_rules.note.wording.es.closing import CLOSE, CLOSE_WANTS, STAY, TIME_CLOSE, TOPIC_CLOSE
from followup_rules.note.wording.es.joining import (
    ACCEPTED,
    CLOSE_JOINING,
    CLOSE_LEFT,
    JOINING,
    JOINING_CLOSE,
)
from followup_rules.note.wording.es.known import (
    KNOWN,
    KNOWN_CLOSE,
    UNMET_HELP,
    UNMET_REMINDER,
    UNMET_THANKS,
)
from followup_rules.note.wording.es.offer import OFFER, OFFER_CLOSE, OFFER_FIRST
from followup_rules.note.wording.es.on_hold import HOLD_CLOSE, HOLD_FIRST, ON_HOLD
from followup_rules.note.wording.es.recalling import RECALL, REMEMBER, REMEMBER_CLOSE
from followup_rules.note.wording.es.recruiter import RECRUITER, RECRUITER_CLOSE, RECRUITER_TOPIC
from followup_rules.note.wording.es.suggested import SUGGESTED, SUGGESTED_CLOSE
from followup_rules.note.wording.es.thanks import (
    AGAIN,
    CALLED_FORMAL,
    ENJOYED,
    SPOKE,
    THANKS_CALLED,
    THANKS_FORMAL,
    THANKS_SHORT,
    THANKS_TALK,
    THANKS_WROTE,
    TIME,
)
from followup_rules.note.wording.es.topic import AGAIN_TOPIC, ENJOYED_TOPIC, TALK_AND_TOPIC, TOPIC
from followup_rules.note.wording.es.waiting import NO_REPLY, STILL, STILL_CLOSE

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_TALK,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_FORMAL,
    called_formal=CALLED_FORMAL,
    thanks_wrote=THANKS_WROTE,
    talk_and_topic=TALK_AND_TOPIC,
    time=TIME,
    thanks_again=AGAIN,
    topic=TOPIC,
    close=CLOSE,
    close_wants=CLOSE_WANTS,
    no_close=NO_CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=NO_REPLY,
    on_hold=ON_HOLD,
    offer=OFFER,
    offer_close=OFFER_CLOSE,
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
    offer_first=OFFER_FIRST,
    hold_first=HOLD_FIRST,
    hold_close=HOLD_CLOSE,
    declined=DECLINED,
    parting_close=PARTING_CLOSE,
    joining_close=JOINING_CLOSE,
    again_topic=AGAIN_TOPIC,
)
