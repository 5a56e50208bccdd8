/** Made by scripts/docs/view_types.py from followup_rules/views/models.py and book_models.py. */

export type FieldKind = "text" | "lines" | "day" | "number" | "choice" | "several" | "flag";

export type ViewKind = "advice" | "asking" | "no_profile" | "own_profile" | "unsure";

export type Tone = "info" | "good" | "doubt";

export type Action = "another" | "own_words" | "filled" | "sent" | "not_sent" | "sent_anyway" | "enough" | "undo" | "clear" | "forget";

/** One value that a field offers, and its words. */
export interface Choice {
  value: string;
  label: string;
}

/** One field of the form. */
export interface Field {
  path: string;
  kind: "text" | "lines" | "day" | "number" | "choice" | "several" | "flag";
  label: string;
  value: string | boolean | null;
  choices?: Choice[];
  suggestion?: string;
  suggested?: string;
  chips?: Choice[];
  clear?: string;
  longest?: number;
  help?: string;
  placeholder?: string;
  error?: string;
  doubt?: string;
}

/** One row of a list, such as an interview. */
export interface Row {
  path: string;
  label: string;
  fields: Field[];
}

/** Some fields under a title, folded. */
export interface Section {
  id: string;
  title: string;
  fields: Field[];
  rows?: Row[];
  add?: string;
  addLabel?: string;
}

/** The few facts, and everything else in sections. */
export interface Form {
  main: Field[];
  sections: Section[];
}

/** A button that a notice offers: the action that it presses, and its words. */
export interface Answer {
  do: "another" | "own_words" | "filled" | "sent" | "not_sent" | "sent_anyway" | "enough" | "undo" | "clear" | "forget";
  label: string;
}

/** A message that stands above everything else. */
export interface Notice {
  id: string;
  tone: "info" | "good" | "doubt";
  text: string;
  asks?: boolean;
  limit?: number | null;
  answers?: Answer[];
}

/** Some days of the picture that are alike. */
export interface Band {
  id: string;
  label: string;
  first: number;
  last: number;
  days: string;
}

/** One day of the picture. */
export interface Mark {
  id: string;
  label: string;
  day: string;
  number: string;
  at: number;
  beyond: boolean;
}

/** The picture of the days since the interview. */
export interface Timeline {
  columns: number;
  bands: Band[];
  marks: Mark[];
  text: string;
  muted: boolean;
}

/** What the reviewer found in the note. */
export interface NoteFinding {
  id: string;
  text: string;
  suggestion: string | null;
  claims: string[];
  start: number;
  end: number;
}

/** Something that a note usually has, ticked or not. */
export interface NoteCheck {
  id: string;
  text: string;
  said: string;
  done: boolean;
}

/** What the filler on the page is told: whose box it waits for, and for how long. */
export interface Order {
  slug: string;
  name: string;
  names: string[];
  earlier: string[];
  minutes: number;
  namelessOk: boolean;
}

/** Something that the note doesn't say yet: words before it, the field, words after it. */
export interface Blank {
  before: string;
  after: string;
  field: Field;
}

/** The note's editor. */
export interface NoteView {
  text: string;
  own: boolean;
  variant: number;
  title: string;
  length: number;
  limit: number;
  over: boolean;
  count: string;
  language: string;
  findings: NoteFinding[];
  checksTitle: string;
  checks: NoteCheck[];
  earlier: boolean;
  order: Order;
  blanks: Blank[];
  thanks: Field | null;
  thankedAbout: Blank[];
}

/** An email, ready to copy or to open. */
export interface MessageView {
  kind: string;
  subject: string | null;
  text: string;
  language: string;
  mailto: string;
}

export type RemindHow = "done" | "tomorrow" | "week" | "not_this" | "again";

/** Something to do about a reminder: put it off, leave it, take that back. */
export interface RemindWay {
  how: "done" | "tomorrow" | "week" | "not_this" | "again";
  label: string;
}

/** An offer to be reminded of a step on its day, or what to do about the reminder. */
export interface Remind {
  kind: string;
  day: string;
  label: string;
  due: boolean;
  ways: RemindWay[];
}

/** Which reminders are switched on. */
export interface RemindersView {
  badge: boolean;
  notify: boolean;
  hour: number;
}

/** Something to do instead of a request, or after it: an alternative or a next step. */
export interface Way {
  kind: string;
  text: string;
  day?: string | null;
  message: MessageView | null;
  remind?: Remind | null;
}

/** One reason, with the words of the guide that it rests on. */
export interface ReasonView {
  id: string;
  text: string;
  effect: "for" | "against" | "hold" | "info";
  mark: string;
  quote: string;
  section: string;
  claims: string[];
  outside: string;
}

/** Whose profile it is, and for which application. */
export interface Who {
  name: string;
  headline: string;
  application: string;
}

/** What the popup shows instead of the verdict while it still asks. */
export interface Asking {
  headline: string;
  text: string;
  left?: string;
  enough?: string;
}

/** The question that is asked now, with the field in which it is answered. */
export interface Asked {
  text: string;
  field: Field;
}

/** The verdict in words. */
export interface VerdictView {
  id: string;
  mood: string;
  label: string;
  headline: string;
  certainty: string;
  turn: string;
  rests: string;
  remind?: Remind | null;
}

/** How many invitations were sent to people of one employer, of how many. */
export interface PlacesView {
  used: number;
  advised: number;
  most: number;
  text: string;
  more: string;
}

/** What was done last and can be taken back. */
export interface Undo {
  text: string;
  label: string;
}

/** One stored person in the popup's list. */
export interface Listed {
  slug: string;
  name: string;
  line: string;
}

/** Everything that the popup draws; what is absent is not shown. */
export interface View {
  v: number;
  kind: "advice" | "asking" | "no_profile" | "own_profile" | "unsure";
  slug: string;
  today: string;
  notices: Notice[];
  canReport: boolean;
  who?: Who;
  asking?: Asking;
  ask?: Asked | null;
  people?: Listed[];
  peopleTitle?: string;
  settings?: Section[];
  form?: Form;
  application?: string;
  rows?: Record<string, string>;
  verdict?: VerdictView;
  timeline?: Timeline | null;
  note?: NoteView | null;
  mayFill?: boolean;
  mayChoose?: boolean;
  maySay?: boolean;
  undo?: Undo | null;
  reasons?: ReasonView[];
  alternatives?: Way[];
  steps?: Way[];
  places?: PlacesView;
  reminders?: RemindersView;
}

/** The record of a view, for showing it at once at the next click. */
export interface StoredView {
  v: number;
  view: View;
}

/** One thing to do on one day, about one person. */
export interface BookLine {
  id: string;
  slug: string;
  name: string;
  day: string;
  title: string;
  headline: string;
  text: string;
  why: string;
  words: string;
  since: string;
  application: string;
  url: string;
  tomorrow: string;
  nextWeek: string;
  done: boolean;
}

/** A day that is coming, and what is to be done on it. */
export interface BookDay {
  day: string;
  label: string;
  lines: BookLine[];
}

/** An application in the list. */
export interface NamedApplication {
  id: string;
  name: string;
  people: string;
}

/** One person of a plan. */
export interface PlannedPerson {
  slug: string;
  name: string;
  verdict: string;
  mood: string;
  headline: string;
  why: string;
  on: string;
  day: string;
}

/** The people of a plan to whom the same advice applies. */
export interface PlanGroup {
  id: "connect" | "instead" | "skip" | "settled";
  title: string;
  rows: PlannedPerson[];
}

/** Something that happened, or will, on a day. */
export interface PictureMark {
  kind: string;
  at: number;
}

/** One person's row of a picture; days are counted from the picture's first. */
export interface PictureRow {
  slug: string;
  name: string;
  marks: PictureMark[];
  window: number[] | null;
  send: number | null;
  text: string;
}

/** The Monday that a week of the picture begins with. */
export interface PictureWeek {
  at: number;
  label: string;
}

/** One line of the picture's legend. */
export interface PictureSign {
  kind: string;
  label: string;
}

/** An application's picture, with one row for each person. */
export interface Picture {
  title: string;
  first: string;
  days: number;
  today: number;
  todayLabel: string;
  weeks: PictureWeek[];
  rows: PictureRow[];
  legend: PictureSign[];
}

/** One application with its picture and its plan. */
export interface ChosenApplication {
  id: string;
  name: string;
  places: PlacesView;
  groups: PlanGroup[];
  picture: Picture;
  more: string;
}

/** One person of the list. */
export interface ListedPerson {
  slug: string;
  name: string;
  line: string;
  next: string;
  same: string;
}

/** Those who fit the search. */
export interface PeopleView {
  query: string;
  rows: ListedPerson[];
  more: string;
  none: string;
}

/** An interview or a contact that can be moved to another person. */
export interface MovableRow {
  id: string;
  label: string;
}

/** Someone who may be the same person. */
export interface OtherPerson {
  slug: string;
  name: string;
}

/** One person: the popup's view of them, and what only the book does. */
export interface PersonOfBook {
  slug: string;
  name: string;
  url: string;
  noProfile: string;
  view: View;
  movable: MovableRow[];
  others: OtherPerson[];
}

/** The book page's settings, as chosen. */
export interface BookSettings {
  sections: Section[];
  badge: boolean;
  notify: boolean;
  hour: number;
  undo: string;
  undoText: string;
  example: boolean;
  empty: boolean;
}

/** Everything that the book page draws. */
export interface BookView {
  v: number;
  kind: "book";
  slug: string;
  application: string;
  rows: Record<string, string>;
  today: string;
  words: Record<string, string>;
  notices: Notice[];
  datesLeft: string;
  due: BookLine[];
  dueMore: string;
  coming: BookDay[];
  comingMore: string;
  applications: NamedApplication[];
  applicationsMore: string;
  chosen: ChosenApplication | null;
  people: PeopleView;
  person: PersonOfBook | null;
  settings: BookSettings;
}

/** A file to be saved. */
export interface FileMade {
  name: string;
  text: string;
  type: string;
}

/** What reading a file would change, in words. */
export interface ImportSaid {
  problem: string;
  text: string;
  title?: string;
  lines?: string[];
  numbers?: Record<string, number>;
}

/** Someone of an invitation (``book.proposal.ProposedPerson``). */
export interface ProposedPersonView {
  name: string;
  mail: string;
  sure: boolean;
  slug: string;
  include: boolean;
}

/** A day of an invitation. */
export interface ProposedInterviewView {
  on: string | null;
  at: string;
  format: string;
}

/** What an invitation says, to be looked over (``book.proposal.Proposal``). */
export interface ProposalView {
  title: string;
  company: string;
  role: string;
  application: string;
  interviews: ProposedInterviewView[];
  people: ProposedPersonView[];
  cancelled: boolean;
  doubts: string[];
}

/** A line of the agenda as it is stored (``book.agenda.Line``). */
export interface AgendaLine {
  id: string;
  slug: string;
  application: string;
  name: string;
  day: string;
  until: string | null;
  kind: string;
  times: number;
  verdict: string;
  headline: string;
  text: string;
  why: string;
  words: string;
}

/** What the book's requests answer; which keys are there depends on the request. */
export interface BookAnswer {
  records: Record<string, any>;
  taken: string[];
  refused: Record<string, string>;
  view?: BookView;
  file?: FileMade | null;
  importing?: ImportSaid;
  proposal?: ProposalView | null;
  doubts?: string[];
  said?: string;
  slugs?: string[];
  agenda?: AgendaLine[];
}
