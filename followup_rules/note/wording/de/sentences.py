"""German notes: which families of sentences make its whole notes."""

from typing import Final

from followup_rules.note.wording.common import Sentences
from followup_rules.note.wording.de.answered_no import (
    DECLINED,
    NO_AND_SUGGESTED,
    NO_CLOSE,
    PARTING_CLOSE,
    REGRET,
    WISHES,
)
from followup_rules.note.wording.de.closing import CLOSE, CLOSE_WANTS, STAY, WANTS_CLOSE
from followup_rules.note.wording.de.joining import (
    ACCEPTED,
    CLOSE_JOINING,
    CLOSE_LEFT,
    JOINING,
    JOINING_CLOSE,
)
from followup_rules.note.wording.de.known import (
    KNOWN,
    KNOWN_CLOSE,
    UNMET_HELP,
    UNMET_REMINDER,
    UNMET_THANKS,
)
from followup_rules.note.wording.de.offer import OFFER, OFFER_CLOSE, OFFER_FIRST
from followup_rules.note.wording.de.on_hold import HOLD_CLOSE, HOLD_FIRST, ON_HOLD
from followup_rules.note.wording.de.recalling import RECALL, REMEMBER, REMEMBER_CLOSE
from followup_rules.note.wording.de.recruiter import RECRUITER, RECRUITER_CLOSE, RECRUITER_TOPIC
from followup_rules.note.wording.de.suggested import SUGGESTED, SUGGESTED_CLOSE
from followup_rules.note.wording.de.thanks import (
    AGAIN,
    CALLED_FORMAL,
    ENJOYED,
    SPOKE,
    THANKS_CALLED,
    THANKS_FORMAL,
    THANKS_ROLE,
    THANKS_SHORT,
    THANKS_TALK,
    THANKS_WROTE,
    TIME,
)
from followup_rules.note.wording.de.topic import AGAIN_TOPIC, ENJOYED_TOPIC, TALK_AND_TOPIC, TOPIC
from followup_rules.note.wording.de.waiting import NO_REPLY, STILL, STILL_CLOSE

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=(*THANKS_ROLE, *THANKS_TALK),
    thanks_called=THANKS_CALLED,
    thanks_formal=(*THANKS_ROLE, *THANKS_FORMAL),
    talk_and_topic=TALK_AND_TOPIC,
    time=TIME,
    thanks_again=AGAIN,
    topic=TOPIC,
    close=CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=NO_REPLY,
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
    topic_close=WANTS_CLOSE,
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
    called_formal=CALLED_FORMAL,
    thanks_wrote=THANKS_WROTE,
    offer_close=OFFER_CLOSE,
    close_wants=CLOSE_WANTS,
    separate=True,
)
