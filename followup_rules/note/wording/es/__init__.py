"""Spanish notes. Where the two sides differ, the first says usted and the second tú.

A note of three short sentences: thanks for the conversation, what was good in it, and the wish to
stay in touch; the post stands in the sentence that says one wants it, if at all. With people on
first-name terms who were not said to say tú, nothing addresses anybody ("gracias por la charla").
``european`` is what is said in Spain only, ``american`` what is said in Mexico. A note ends with a
short "Un saludo." where there is room, as people do; it stands in closes only, which come last.
"""

from followup_rules.note.wording.es.answered_no import (
    DECLINED,
    DECLINED_ASKED,
    DECLINED_CLOSE,
    DECLINED_FIRST,
    NO_AND_SUGGESTED,
    NO_CLOSE,
    NO_SHORT,
    NO_SUGGESTED_CLOSE,
    NO_THANKED,
    NO_THANKS,
    PARTING_CLOSE,
    PARTING_HEARD,
    PARTING_NO,
    REGRET,
    WISHES,
)
from followup_rules.note.wording.es.closing import (
    AHEAD_CLOSE,
    CLOSE,
    CLOSE_KEEN,
    CLOSE_WANTS,
    MOVING_CLOSE,
    STAY,
    TIME_CLOSE,
    TOLD_WANTS,
    TOPIC_CLOSE,
)
from followup_rules.note.wording.es.greeting import GREETINGS
from followup_rules.note.wording.es.joining import (
    ACCEPTED,
    CLOSE_JOINING,
    CLOSE_LEFT,
    CLOSE_START,
    JOIN_FIRST,
    JOINING,
    JOINING_CLOSE,
    TRUST,
)
from followup_rules.note.wording.es.known import (
    KNOWN,
    KNOWN_CLOSE,
    KNOWN_TIME_CLOSE,
    KNOWN_TOPIC,
    UNMET_HELP,
    UNMET_REMINDER,
    UNMET_THANKS,
)
from followup_rules.note.wording.es.letters import MESSAGES
from followup_rules.note.wording.es.offer import OFFER, OFFER_CLOSE, OFFER_FIRST, OFFER_GLAD
from followup_rules.note.wording.es.on_hold import HOLD_CLOSE, HOLD_FIRST, ON_HOLD
from followup_rules.note.wording.es.recalling import RECALL, REMEMBER, REMEMBER_CLOSE
from followup_rules.note.wording.es.recruiter import (
    RECRUITER,
    RECRUITER_CLOSE,
    RECRUITER_KEEN,
    RECRUITER_TOPIC,
)
from followup_rules.note.wording.es.sentences import SENTENCES
from followup_rules.note.wording.es.shaping import greeted, signed_off
from followup_rules.note.wording.es.suggested import (
    SUGGESTED,
    SUGGESTED_AHEAD,
    SUGGESTED_CLOSE,
    SUGGESTED_THANKS,
)
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
from followup_rules.note.wording.es.topic import (
    AGAIN_TOPIC,
    BARE_TOPIC,
    ENJOYED_TOPIC,
    SPOKEN_OF,
    TALK_AND_TOPIC,
    TOPIC,
)
from followup_rules.note.wording.es.waiting import NO_REPLY, STILL, STILL_CLOSE
from followup_rules.note.wording.es.wholes import LOST_END, TALKED, WHOLES, by_title, joined_to

__all__ = [
    "ACCEPTED",
    "AGAIN",
    "AGAIN_TOPIC",
    "AHEAD_CLOSE",
    "BARE_TOPIC",
    "CALLED_FORMAL",
    "CLOSE",
    "CLOSE_JOINING",
    "CLOSE_KEEN",
    "CLOSE_LEFT",
    "CLOSE_START",
    "CLOSE_WANTS",
    "DECLINED",
    "DECLINED_ASKED",
    "DECLINED_CLOSE",
    "DECLINED_FIRST",
    "ENJOYED",
    "ENJOYED_TOPIC",
    "GREETINGS",
    "HOLD_CLOSE",
    "HOLD_FIRST",
    "JOINING",
    "JOINING_CLOSE",
    "JOIN_FIRST",
    "KNOWN",
    "KNOWN_CLOSE",
    "KNOWN_TIME_CLOSE",
    "KNOWN_TOPIC",
    "LOST_END",
    "MESSAGES",
    "MOVING_CLOSE",
    "NO_AND_SUGGESTED",
    "NO_CLOSE",
    "NO_REPLY",
    "NO_SHORT",
    "NO_SUGGESTED_CLOSE",
    "NO_THANKED",
    "NO_THANKS",
    "OFFER",
    "OFFER_CLOSE",
    "OFFER_FIRST",
    "OFFER_GLAD",
    "ON_HOLD",
    "PARTING_CLOSE",
    "PARTING_HEARD",
    "PARTING_NO",
    "RECALL",
    "RECRUITER",
    "RECRUITER_CLOSE",
    "RECRUITER_KEEN",
    "RECRUITER_TOPIC",
    "REGRET",
    "REMEMBER",
    "REMEMBER_CLOSE",
    "SENTENCES",
    "SPOKE",
    "SPOKEN_OF",
    "STAY",
    "STILL",
    "STILL_CLOSE",
    "SUGGESTED",
    "SUGGESTED_AHEAD",
    "SUGGESTED_CLOSE",
    "SUGGESTED_THANKS",
    "TALKED",
    "TALK_AND_TOPIC",
    "THANKS_CALLED",
    "THANKS_FORMAL",
    "THANKS_SHORT",
    "THANKS_TALK",
    "THANKS_WROTE",
    "TIME",
    "TIME_CLOSE",
    "TOLD_WANTS",
    "TOPIC",
    "TOPIC_CLOSE",
    "TRUST",
    "UNMET_HELP",
    "UNMET_REMINDER",
    "UNMET_THANKS",
    "WHOLES",
    "WISHES",
    "by_title",
    "greeted",
    "joined_to",
    "signed_off",
]
