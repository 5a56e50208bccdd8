"""French notes: which families of sentences make its whole notes."""

from typing import Final

from followup_rules.note.wording.common import Sentences
from followup_rules.note.wording.fr.answered_no import WISHES
from followup_rules.note.wording.fr.closing import CLOSE, STAY
from followup_rules.note.wording.fr.joining import ACCEPTED, CLOSE_JOINING, CLOSE_LEFT, JOINING
from followup_rules.note.wording.fr.known import (
    KNOWN,
    KNOWN_CLOSE,
    UNMET_HELP,
    UNMET_REMINDER,
    UNMET_THANKS,
)
from followup_rules.note.wording.fr.offer import OFFER, OFFER_CLOSE
from followup_rules.note.wording.fr.on_hold import HOLD
from followup_rules.note.wording.fr.recalling import RECALL
from followup_rules.note.wording.fr.recruiter import RECRUITER, RECRUITER_CLOSE, RECRUITER_TOPIC
from followup_rules.note.wording.fr.suggested import SUGGESTED
from followup_rules.note.wording.fr.thanks import (
    CALLED,
    ENJOYED,
    SPOKE,
    THANKS_ROLE,
    THANKS_SHORT,
    TIME,
)
from followup_rules.note.wording.fr.topic import THANKS_TOPIC, TOLD, WANT
from followup_rules.note.wording.fr.waiting import STILL, STILL_CLOSE

SENTENCES: Final = Sentences(
    enjoyed=ENJOYED,
    spoke=SPOKE,
    thanks_talk=THANKS_ROLE,
    thanks_called=CALLED,
    thanks_formal=THANKS_ROLE,
    talk_and_topic=THANKS_TOPIC,
    time=TIME,
    thanks_again=TIME,
    topic=(*TOLD, *WANT),
    close=CLOSE,
    suggested=SUGGESTED,
    recall=RECALL,
    stay=STAY,
    still=STILL,
    no_reply=STILL_CLOSE,
    on_hold=HOLD,
    offer=OFFER,
    offer_close=OFFER_CLOSE,
    no_and_suggested=(),
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
)
"""The same for messages and suggestions, part by part."""
