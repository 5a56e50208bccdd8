"""Japanese notes: which families of sentences make its whole notes."""

from typing import Final

from followup_rules.note.wording.common import Sentences
from followup_rules.note.wording.ja.answered_no import NO_AND_SUGGESTED, PARTING_ALONE
from followup_rules.note.wording.ja.closing import CLOSE, STAY
from followup_rules.note.wording.ja.joining import ACCEPTED, CLOSE_JOINING, CLOSE_LEFT
from followup_rules.note.wording.ja.known import (
    KNOWN,
    KNOWN_CLOSE,
    UNMET_HELP,
    UNMET_REMINDER,
    UNMET_THANKS,
)
from followup_rules.note.wording.ja.offer import OFFER
from followup_rules.note.wording.ja.on_hold import ON_HOLD
from followup_rules.note.wording.ja.recalling import RECALL
from followup_rules.note.wording.ja.recruiter import RECRUITER, RECRUITER_CLOSE, RECRUITER_TOPIC
from followup_rules.note.wording.ja.suggested import SUGGESTED
from followup_rules.note.wording.ja.thanks import (
    AGAIN,
    ENJOYED,
    SPOKE,
    THANKS_CALLED,
    THANKS_FORMAL,
    THANKS_TALK,
    TIME,
)
from followup_rules.note.wording.ja.topic import TALK_AND_TOPIC, TOPIC
from followup_rules.note.wording.ja.waiting import NO_REPLY, STILL

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_TALK,
    thanks_called=THANKS_CALLED,
    thanks_formal=THANKS_FORMAL,
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
    wishes=PARTING_ALONE,
    joining=ACCEPTED,
    thanks_short=TIME,
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
    when_first=True,
)
