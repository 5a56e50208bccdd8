"""English notes. Where the two sides differ, the second is American."""

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
from followup_rules.note.wording.en.greeting import GREETINGS
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
from followup_rules.note.wording.en.letters import MESSAGES
from followup_rules.note.wording.en.offer import OFFER, OFFER_CLOSE, OFFER_FIRST
from followup_rules.note.wording.en.on_hold import HOLD_CLOSE, HOLD_FIRST, HOLD_NAMED, ON_HOLD
from followup_rules.note.wording.en.recalling import RECALL, REMEMBER, REMEMBER_CLOSE
from followup_rules.note.wording.en.recruiter import RECRUITER, RECRUITER_CLOSE, RECRUITER_TOPIC
from followup_rules.note.wording.en.sentences import SENTENCES
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

__all__ = [
    "ACCEPTED",
    "AGAIN_TOPIC",
    "CALLED_FORMAL",
    "CLOSE",
    "CLOSE_WANTS",
    "DECLINED",
    "ENJOYED",
    "ENJOYED_TOPIC",
    "GREETINGS",
    "HOLD_CLOSE",
    "HOLD_FIRST",
    "HOLD_NAMED",
    "JOINED_CLOSE",
    "JOINING",
    "JOINING_CLOSE",
    "KNOWN",
    "KNOWN_CLOSE",
    "LEFT_CLOSE",
    "MESSAGES",
    "NO_CLOSE",
    "NO_REPLY",
    "OFFER",
    "OFFER_CLOSE",
    "OFFER_FIRST",
    "ON_HOLD",
    "PARTING_CLOSE",
    "RECALL",
    "RECRUITER",
    "RECRUITER_CLOSE",
    "RECRUITER_TOPIC",
    "REGRET",
    "REMEMBER",
    "REMEMBER_CLOSE",
    "SENTENCES",
    "SPOKE",
    "STAY",
    "STILL",
    "STILL_CLOSE",
    "STILL_NAMED",
    "SUGGESTED",
    "SUGGESTED_CLOSE",
    "TALK_AND_TOPIC",
    "THANKS_AGAIN",
    "THANKS_CALLED",
    "THANKS_FORMAL",
    "THANKS_FOR_TALK",
    "THANKS_TALK_ONLY",
    "THANKS_WROTE",
    "TIME",
    "TIME_CLOSE",
    "TOPIC",
    "TOPIC_CLOSE",
    "UNMET_HELP",
    "UNMET_REMINDER",
    "UNMET_THANKS",
    "WANTS_NAMED",
    "WISHES",
]
