/** Made by scripts/docs/contract.py from the models: mend it there. */

/** One person, one application, one day. */
export interface Case {
  today: string;
  application: Application;
  contacts?: Contact[];
  /** Invitations you sent to people of this employer in six months, whatever became of them. */
  invitations_sent?: number;
  account?: Account;
  preferences?: Preferences;
  person: Person;
  /** Of this application, past and booked (later than ``today``). */
  interviews?: Interview[];
  invitation?: Invitation;
  /** You hesitate over this person, or something doesn't feel right (S39, S49). */
  unsure?: boolean;
}

/** Your LinkedIn account. */
export interface Account {
  /** UTF-16 code units that a note may have: 200, with Premium 300. */
  note_limit?: number;
  /** Personalised invitations left this month; null: not known, or no limit. */
  notes_left?: number | null;
  /** The day on which that quota starts anew. */
  notes_reset_on?: string | null;
}

/** The role that you interviewed for, and how it stands. */
export interface Application {
  role: string;
  company: string;
  stage: "before_interview" | "interviewing" | "awaiting_decision" | "on_hold" | "offer_received" | "offer_accepted" | "offer_declined" | "rejected" | "withdrawn";
  /** Do you still want it? (S7, S45, A18) */
  interest: "role_and_company" | "company_only" | "lost" | "unsure";
  /** How the employer as a whole felt (S47). */
  environment?: "warm" | "neutral" | "mixed" | "cold" | "unknown";
  /** The day by which they said they would decide. */
  decision_by?: string | null;
  /** Your first day, once you have accepted. */
  starts_on?: string | null;
  restriction?: Restriction | null;
  /** You work at this company already (A33). */
  internal?: boolean;
  /** What draws you to it: phrases that can follow "about", no full stop (S21). */
  excites_you?: string[];
}

/** A message, call or word exchanged since the first interview. Only its day is required. Left out, ``by`` and ``kind`` read as the employer's courtesy, which changes no answer: what is not known never holds anyone back (A21). */
export interface Contact {
  on: string;
  /** You, them (this person), or anyone else at the employer. */
  by?: "you" | "them" | "employer";
  channel?: "email" | "phone" | "in_person" | "linkedin" | "other";
  kind?: "thank_you" | "courtesy" | "substance" | "check_in" | "scheduling" | "news" | "rejection" | "negative_feedback" | "invites_connection" | "offers_other_platform";
}

/** One interview of this application, past or booked. */
export interface Interview {
  on: string;
  /** Did, or will, the person of this case sit in it? */
  with_person?: boolean;
  format?: "on_site" | "video" | "phone" | "unknown";
  /** False: cancelled, missed, or moved without a new day; it counts for nothing (A30). */
  took_place?: boolean;
  /** What you spoke of: phrases that can follow "about", no full stop. A list is divided, and what can't stand in a sentence is left out and said in a finding. */
  talked_about?: string[];
}

/** The LinkedIn invitation between you and this person. */
export interface Invitation {
  state?: "none" | "sent" | "connected" | "received" | "withdrawn" | "unknown";
  /** The day on which it came into that state. */
  on?: string | null;
  /** Does LinkedIn offer Connect for this person? False: they can only be followed; null: not known. It says nothing where an invitation of either side is out or was accepted. */
  can_send?: boolean | null;
  /** Did your request carry the note as you meant it? False: without one, or with a slip (A34). */
  with_note?: boolean | null;
}

/** Invitations to people of one employer (S29, A11). */
export interface Limits {
  /** Up to here anyone who fits may be invited; from here only key people and warm seniors. */
  advised?: number;
  /** From here on nobody. */
  at_most?: number;
}

/** The one whose profile is open. */
export interface Person {
  /** As they write it themselves, in any script. */
  name: string;
  /** Your own correction of how to greet them; null: worked out from ``name``. */
  greet_as?: string | null;
  /** How one addresses them, in languages that say Frau, Madame; null: by what their name and headline show, else by name alone. */
  addressed_as?: "first_name" | "ms" | "mr" | null;
  /** The line under the name on their profile. */
  headline?: string;
  /** Where they work now, as their profile says. */
  company?: string;
  /** The part they played in your process. */
  part?: "hiring_manager" | "recruiter" | "agency_recruiter" | "senior" | "peer" | "logistics" | "unknown";
  /** Did this person ask about your experience, fit or skills? (A8) */
  assessed_you?: boolean | null;
  /** Coordinates the whole process (S25). */
  runs_process?: boolean;
  /** How the conversation with this person felt to you. */
  rapport?: "warm" | "neutral" | "formal" | "cold" | "disengaged" | "skeptical" | "unknown";
  /** Does exactly one profile fit name and company? (A28) */
  profile?: "found" | "not_found" | "ambiguous";
  /** Do they post on LinkedIn? (S43) */
  posts_publicly?: boolean | null;
  /** Do you have an email address for them? (S41) */
  email_known?: boolean | null;
  /** For wording only; not checked. */
  time_zone?: string | null;
  /** Do they still work at the application's company? (A31) null: nothing says otherwise. */
  still_there?: boolean | null;
  /** You knew them before this application: a former colleague, a friend's friend (A32). */
  known_before?: boolean;
  /** What they did that you want to thank them for, what matters most first. For wording only: notes and emails thank for the first of these, with room for the first two. */
  thank_for?: ("explained_clearly" | "was_frank" | "made_welcome" | "encouraged" | "gave_advice" | "showed_around" | "worked_through_task")[];
  /** What exactly these were about. For wording only; words for one that isn't in ``thank_for`` are kept and not used. */
  thanked_about?: ThankedAbout;
}

/** How you want to be advised. */
export interface Preferences {
  /** Wait for an offer or acceptance before inviting anyone. */
  cautious?: boolean;
  weekend?: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
  /** Days that are no working days for the people there. */
  holidays?: string[];
  limits?: Limits;
  /** Days after the interview beyond which it is no longer fresh in anyone's mind (A1). */
  stale_after_days?: number;
  /** Of the advice's sentences. */
  language?: string;
  /** Of the note; null: suggested from the headline and talking points. A region counts: ``pt-BR``, ``pt-PT``, ``en-GB``, ``en-US``. */
  note_language?: string | null;
  tone?: "warm" | "plain" | "formal" | null;
  /** ``familiar``: du, tu; null: the careful Sie, vous, usted. */
  address?: "formal" | "familiar" | null;
  /** Your name, under emails, and at the end of a note that has room for it. */
  signature?: string | null;
  /** How you write of yourself where the note's language shows it: ``feminine`` (obrigada, ravie), ``masculine`` (obrigado, ravi); null: the note shows neither. Never inferred. */
  write_as?: "feminine" | "masculine" | null;
}

/** A rule that you declare and that wins over every other (A20). */
export interface Restriction {
  /** No contact at all, only through a named channel, or your own wish not to be seen. */
  kind: "no_contact" | "named_channel" | "discretion";
  /** The rule in its own words. */
  text?: string;
  /** For a named channel: whose. */
  through?: "recruiter" | "employer" | null;
  /** In force up to and including this day; null: until further notice. */
  until?: string | null;
}

/** What exactly each thing in ``Person.thank_for`` was about, in your own words (S21). A short phrase that completes the thanks in the note's language: "being so frank with me about ...", "showing me round ...", "dass Sie so offen mit mir über ... gesprochen haben". One thing, no full stop; a clause ("how you split the work") will do. Empty: not told. What can't stand there is left out, and a finding of the note says so. ``made_welcome`` takes none. */
export interface ThankedAbout {
  explained_clearly?: string;
  was_frank?: string;
  encouraged?: string;
  gave_advice?: string;
  showed_around?: string;
  worked_through_task?: string;
}

/** Everyone met for one application; ``contacts`` hold the employer's news. */
export interface Panel {
  today: string;
  application: Application;
  contacts?: Contact[];
  /** Invitations you sent to people of this employer in six months, whatever became of them. */
  invitations_sent?: number;
  account?: Account;
  preferences?: Preferences;
  people?: PanelPerson[];
}

/** An interview that this person sat in. */
export interface PanelInterview {
  on: string;
  format?: "on_site" | "video" | "phone" | "unknown";
  /** False: cancelled, missed, or moved without a new day (A30). */
  took_place?: boolean;
  talked_about?: string[];
}

/** One of the people met. */
export interface PanelPerson {
  /** Yours, to find them again in the plan. */
  key: string;
  person: Person;
  interviews?: PanelInterview[];
  contacts?: Contact[];
  invitation?: Invitation;
  unsure?: boolean;
}

/** The answer to a ``Case``. */
export interface Advice {
  verdict: "connect" | "wait" | "use_alternative" | "do_not_connect" | "accept_invitation" | "already_connected" | "pending";
  certainty: "clear" | "judgement";
  /** One short sentence for the person. */
  headline: string;
  timing: Timing | null;
  basis: BasisFact[];
  reasons: Reason[];
  alternatives: Alternative[];
  next_steps: NextStep[];
  questions: Question[];
  would_change: Change[];
  changes_on: VerdictChange | null;
  note: Note | null;
}

/** What to do instead of an invitation, or beside it (S39-S44). */
export interface Alternative {
  kind: "thank_you_email" | "follow_up_email" | "follow" | "engage_with_posts" | "other_platform" | "via_recruiter" | "existing_channel" | "employer_channel";
  text: string;
  claims: string[];
  message?: Message | null;
}

/** One of the facts that fix the verdict. */
export interface BasisFact {
  field: string;
  value: string | boolean | number | null;
}

/** A way to begin the topic's sentence: ``before`` + what the person types + ``after``. */
export interface Beginning {
  before: string;
  after: string;
}

/** One fact changed, and the verdict that would come of it. */
export interface Change {
  field: string;
  to: string | boolean | number | null;
  verdict: "connect" | "wait" | "use_alternative" | "do_not_connect" | "accept_invitation" | "already_connected" | "pending";
}

/** What the reviewer found in a note or message. */
export interface Finding {
  id: string;
  text: string;
  claims: string[];
  /** UTF-16 code units from the beginning. */
  start: number;
  end: number;
  suggestion?: string | null;
}

/** Words for another channel: an email, a message after they accepted. */
export interface Message {
  kind: string;
  subject: string | null;
  text: string;
  language: string;
  findings?: Finding[];
}

/** What to do, and on which day. */
export interface NextStep {
  kind: string;
  text: string;
  on: string | null;
  claims: string[];
  message?: Message | null;
}

/** The text for LinkedIn's invitation box. */
export interface Note {
  text: string;
  /** UTF-16 code units. */
  length: number;
  limit: number;
  parts: NotePart[];
  language: string;
  tone: "warm" | "plain" | "formal";
  /** Where the topic stands or would stand; null where this note can't have one. */
  topic?: NoteTopic | null;
  findings?: Finding[];
}

/** A part of the note, in the order in which it is read. */
export interface NotePart {
  name: string;
  text: string;
}

/** Where the note names its topic, so that a person can complete that sentence in place. Text from ``start`` to ``end`` is replaced by a completed beginning; where no topic is named yet, the two may be equal and the sentence is inserted. Positions in UTF-16 code units. */
export interface NoteTopic {
  /** The part that the sentence belongs to. */
  part: string;
  start: number;
  end: number;
  /** The topic's own words inside that sentence; equal to ``topic_end`` where there is none. */
  topic_start: number;
  topic_end: number;
  /** Ways to begin the sentence, the one in the note first; blanks around it are in them. */
  beginnings: Beginning[];
}

/** An unknown fact that would change the verdict. */
export interface Question {
  field: string;
  text: string;
}

/** Why, in one sentence. */
export interface Reason {
  /** Readable id of the rule; ``followup-rules explain`` shows it. */
  rule: string;
  claims: string[];
  /** The fields that it rests on. */
  facts: string[];
  text: string;
  effect: "for" | "against" | "hold" | "info";
}

/** The clock of this person, in calendar days (A1-A5). */
export interface Timing {
  /** Their last interview; the booked one if there was none yet or another is within 7 days. */
  counted_from: string;
  /** Days from ``counted_from`` to today; negative before it. */
  days_since: number;
  phase: "before" | "too_soon" | "allowed" | "ideal" | "on_time" | "late" | "stale";
  /** S16 holds: more than 14 days of silence. */
  check_in: boolean;
  /** The first day on which sending is not wrong. */
  earliest: string;
  ideal_from: string;
  ideal_to: string;
  on_time_until: string;
  /** The day to aim for: a working day, where the window leaves one. */
  suggested: string;
}

/** The day on which the verdict changes by itself. */
export interface VerdictChange {
  date: string;
  verdict: "connect" | "wait" | "use_alternative" | "do_not_connect" | "accept_invitation" | "already_connected" | "pending";
}

/** The answer to a ``Panel``. */
export interface Plan {
  connect: Planned[];
  instead: NotInvited[];
  skip: NotInvited[];
  settled: NotInvited[];
  places: Places;
}

/** Someone not to invite, or with whom that is settled. */
export interface NotInvited {
  key: string;
  advice: Advice;
}

/** Invitations used and left, of ``limits.at_most``. */
export interface Places {
  used: number;
  left: number;
}

/** Someone to invite, and when. */
export interface Planned {
  key: string;
  send_on: string;
  advice: Advice;
}
