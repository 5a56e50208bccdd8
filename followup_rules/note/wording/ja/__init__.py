"""Japanese notes, as a candidate writes to an interviewer: 先日は, 様; one thanks, one close.

The employer is 貴社, or its kind's own word (貴院, 貴校): a bare name is curt. After a flat talk
(``p``) or a cold one nothing is praised, and the wish for the job is only stated.

Day and role stand before the thanks. What was spoken of was a conversation of two (お話しでき);
only a clause ("…するという", "…かについての") is what the other one told. ``ja/wholes`` puts the
sentences together.
"""

from followup_rules.note.wording.ja.answered_no import (
    DECLINED,
    DECLINED_AND_WROTE,
    LEAVING,
    NO_AND_SUGGESTED,
    NO_THANKS,
    PARTING,
    PARTING_ALONE,
    PITY,
)
from followup_rules.note.wording.ja.closing import (
    CLOSE,
    CLOSE_MOVES,
    CLOSE_NEWS,
    CLOSE_WANTS,
    MOVES,
    STAY,
)
from followup_rules.note.wording.ja.greeting import GREETINGS
from followup_rules.note.wording.ja.joining import (
    ACCEPTED,
    CLOSE_JOINING,
    CLOSE_LEFT,
    JOINING_CLOSE,
)
from followup_rules.note.wording.ja.known import (
    KNOWN,
    KNOWN_CLOSE,
    UNMET_HELP,
    UNMET_REMINDER,
    UNMET_THANKS,
)
from followup_rules.note.wording.ja.offer import (
    CLOSE_OFFER,
    OFFER,
    OFFER_FIRST,
    OFFER_GLAD,
    OFFERED,
)
from followup_rules.note.wording.ja.on_hold import HOLD_CLOSE, HOLD_FIRST, ON_HOLD
from followup_rules.note.wording.ja.recalling import RECALL, REMEMBER
from followup_rules.note.wording.ja.recruiter import (
    RECRUITER,
    RECRUITER_CLOSE,
    RECRUITER_TALK,
    RECRUITER_TOLD,
    RECRUITER_TOPIC,
)
from followup_rules.note.wording.ja.sentences import SENTENCES
from followup_rules.note.wording.ja.shaping import ANSWERED
from followup_rules.note.wording.ja.suggested import CLOSE_ASKED, SUGGESTED, SUGGESTED_FIRST
from followup_rules.note.wording.ja.thanks import (
    AGAIN,
    ENJOYED,
    SPOKE,
    THANKS_CALLED,
    THANKS_FORMAL,
    THANKS_TALK,
    THANKS_WROTE,
    TIME,
)
from followup_rules.note.wording.ja.topic import (
    AGAIN_TOPIC,
    DRAWN,
    DRAWN_OR_WANTS,
    ENJOYED_TOPIC,
    EXPLAINED,
    KEENER,
    KEENER_TOO,
    MET_AND_TOPIC,
    MET_AND_TOPIC_LINES,
    MET_KEENER,
    MET_TOPIC,
    MORE,
    SPOKEN,
    TALK_AND_TOPIC,
    TOLD,
    TOLD_AND_MORE,
    TOLD_IN_THANKS,
    TOLD_STILL,
    TOLD_TOO,
    TOPIC,
    TOPIC_TOO,
)
from followup_rules.note.wording.ja.waiting import NO_REPLY, STILL

__all__ = [
    "ACCEPTED",
    "AGAIN",
    "AGAIN_TOPIC",
    "ANSWERED",
    "CLOSE",
    "CLOSE_ASKED",
    "CLOSE_JOINING",
    "CLOSE_LEFT",
    "CLOSE_MOVES",
    "CLOSE_NEWS",
    "CLOSE_OFFER",
    "CLOSE_WANTS",
    "DECLINED",
    "DECLINED_AND_WROTE",
    "DRAWN",
    "DRAWN_OR_WANTS",
    "ENJOYED",
    "ENJOYED_TOPIC",
    "EXPLAINED",
    "GREETINGS",
    "HOLD_CLOSE",
    "HOLD_FIRST",
    "JOINING_CLOSE",
    "KEENER",
    "KEENER_TOO",
    "KNOWN",
    "KNOWN_CLOSE",
    "LEAVING",
    "MET_AND_TOPIC",
    "MET_AND_TOPIC_LINES",
    "MET_KEENER",
    "MET_TOPIC",
    "MORE",
    "MOVES",
    "NO_AND_SUGGESTED",
    "NO_REPLY",
    "NO_THANKS",
    "OFFER",
    "OFFERED",
    "OFFER_FIRST",
    "OFFER_GLAD",
    "ON_HOLD",
    "PARTING",
    "PARTING_ALONE",
    "PITY",
    "RECALL",
    "RECRUITER",
    "RECRUITER_CLOSE",
    "RECRUITER_TALK",
    "RECRUITER_TOLD",
    "RECRUITER_TOPIC",
    "REMEMBER",
    "SENTENCES",
    "SPOKE",
    "SPOKEN",
    "STAY",
    "STILL",
    "SUGGESTED",
    "SUGGESTED_FIRST",
    "TALK_AND_TOPIC",
    "THANKS_CALLED",
    "THANKS_FORMAL",
    "THANKS_TALK",
    "THANKS_WROTE",
    "TIME",
    "TOLD",
    "TOLD_AND_MORE",
    "TOLD_IN_THANKS",
    "TOLD_STILL",
    "TOLD_TOO",
    "TOPIC",
    "TOPIC_TOO",
    "UNMET_HELP",
    "UNMET_REMINDER",
    "UNMET_THANKS",
]
