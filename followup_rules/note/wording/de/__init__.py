"""German notes. Where the two sides differ, the first says Sie and the second du.

The role stands once: in the sentence that says that one wants it, or, where nobody is said to want
it, in the thanks. ``de/wholes`` says which sentences stand together; emails are in ``de/letters``.
"""

from followup_rules.note.wording.de.answered_no import (
    DECLINED,
    DECLINED_CLOSE,
    DECLINED_STAY,
    DECLINED_SUGGESTED,
    DECLINED_TOO,
    NO_AND_SUGGESTED,
    NO_CLOSE,
    NO_TALK,
    NO_TOLD,
    PARTING_CLOSE,
    PITY,
    REGRET,
    WISHES,
)
from followup_rules.note.wording.de.closing import CLOSE, CLOSE_BARE, CLOSE_WANTS, STAY, WANTS_CLOSE
from followup_rules.note.wording.de.greeting import GREETINGS
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
from followup_rules.note.wording.de.offer import (
    OFFER,
    OFFER_CLOSE,
    OFFER_CONNECT,
    OFFER_FIRST,
    OFFERED,
)
from followup_rules.note.wording.de.on_hold import HOLD_CLOSE, HOLD_FIRST, ON_HOLD
from followup_rules.note.wording.de.recalling import LOOK_BACK, RECALL, REMEMBER, REMEMBER_CLOSE
from followup_rules.note.wording.de.recruiter import (
    RECRUITER,
    RECRUITER_AHEAD,
    RECRUITER_CLOSE,
    RECRUITER_TOLD,
    RECRUITER_TOPIC,
)
from followup_rules.note.wording.de.sentences import SENTENCES
from followup_rules.note.wording.de.shaping import ARRANGED, LOVED
from followup_rules.note.wording.de.suggested import SUGGESTED, SUGGESTED_CLOSE, WANTS_SUGGESTED
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
from followup_rules.note.wording.de.topic import (
    AGAIN_TOPIC,
    ARRANGED_TOLD,
    ENJOYED_TOPIC,
    EXCITES,
    EXCITES_ROLE,
    TALK_AND_TOPIC,
    TOLD_SHORT,
    TOPIC,
)
from followup_rules.note.wording.de.waiting import NO_REPLY, STILL, STILL_CLOSE

__all__ = [
    "ACCEPTED",
    "AGAIN",
    "AGAIN_TOPIC",
    "ARRANGED",
    "ARRANGED_TOLD",
    "CALLED_FORMAL",
    "CLOSE",
    "CLOSE_BARE",
    "CLOSE_JOINING",
    "CLOSE_LEFT",
    "CLOSE_WANTS",
    "DECLINED",
    "DECLINED_CLOSE",
    "DECLINED_STAY",
    "DECLINED_SUGGESTED",
    "DECLINED_TOO",
    "ENJOYED",
    "ENJOYED_TOPIC",
    "EXCITES",
    "EXCITES_ROLE",
    "GREETINGS",
    "HOLD_CLOSE",
    "HOLD_FIRST",
    "JOINING",
    "JOINING_CLOSE",
    "KNOWN",
    "KNOWN_CLOSE",
    "LOOK_BACK",
    "LOVED",
    "NO_AND_SUGGESTED",
    "NO_CLOSE",
    "NO_REPLY",
    "NO_TALK",
    "NO_TOLD",
    "OFFER",
    "OFFERED",
    "OFFER_CLOSE",
    "OFFER_CONNECT",
    "OFFER_FIRST",
    "ON_HOLD",
    "PARTING_CLOSE",
    "PITY",
    "RECALL",
    "RECRUITER",
    "RECRUITER_AHEAD",
    "RECRUITER_CLOSE",
    "RECRUITER_TOLD",
    "RECRUITER_TOPIC",
    "REGRET",
    "REMEMBER",
    "REMEMBER_CLOSE",
    "SENTENCES",
    "SPOKE",
    "STAY",
    "STILL",
    "STILL_CLOSE",
    "SUGGESTED",
    "SUGGESTED_CLOSE",
    "TALK_AND_TOPIC",
    "THANKS_CALLED",
    "THANKS_FORMAL",
    "THANKS_ROLE",
    "THANKS_SHORT",
    "THANKS_TALK",
    "THANKS_WROTE",
    "TIME",
    "TOLD_SHORT",
    "TOPIC",
    "UNMET_HELP",
    "UNMET_REMINDER",
    "UNMET_THANKS",
    "WANTS_CLOSE",
    "WANTS_SUGGESTED",
    "WISHES",
]
