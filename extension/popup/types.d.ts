/** What `followup_rules/view.py` answers, as the popup draws it. */

export interface Choice {
  value: string;
  label: string;
}
export interface Field {
  path: string;
  kind: "text" | "lines" | "day" | "number" | "choice" | "flag";
  label: string;
  value: string | boolean | null;
  choices?: Choice[];
  longest?: number;
  help?: string;
  placeholder?: string;
  error?: string;
  suggested?: string;
}
export interface Row {
  path: string;
  fields: Field[];
}
export interface Section {
  id: string;
  title: string;
  fields: Field[];
  rows?: Row[];
  add?: string;
  addLabel?: string;
}
export interface Form {
  main: Field[];
  sections: Section[];
}
export interface Notice {
  id: string;
  tone: "info" | "good" | "doubt";
  text: string;
  asks?: boolean;
}
export interface Band {
  id: string;
  label: string;
  first: number;
  last: number;
  days: string;
}
export interface Mark {
  id: "interview" | "suggested" | "today";
  label: string;
  day: string;
  number: string;
  at: number;
  beyond: boolean;
}
export interface Timeline {
  columns: number;
  bands: Band[];
  marks: Mark[];
  text: string;
}
export interface Finding {
  id: string;
  text: string;
  suggestion: string | null;
}
export interface Order {
  slug: string;
  name: string;
  names: string[];
  earlier: string[];
  minutes: number;
  namelessOk: boolean;
}
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
  findings: Finding[];
  earlier: boolean;
  order: Order;
}
export interface Message {
  kind: string;
  subject: string | null;
  text: string;
  language: string;
  mailto: string;
}
export interface Way {
  kind: string;
  text: string;
  day?: string | null;
  message: Message | null;
}
export interface Reason {
  id: string;
  text: string;
  effect: "for" | "against" | "hold" | "info";
  quote: string;
  section: string;
  claims: string[];
  outside: string;
}
export interface View {
  v: number;
  kind: "advice" | "asking" | "no_profile" | "own_profile" | "unsure";
  slug: string;
  today: string;
  notices: Notice[];
  canReport: boolean;
  who?: { name: string; headline: string; application: string };
  asking?: { headline: string; text: string };
  people?: { slug: string; name: string; line: string }[];
  peopleTitle?: string;
  form?: Form;
  verdict?: {
    id: string;
    mood: string;
    label: string;
    headline: string;
    certainty: string;
    turn: string;
  };
  timeline?: Timeline | null;
  note?: NoteView | null;
  mayFill?: boolean;
  mayChoose?: boolean;
  maySay?: boolean;
  reasons?: Reason[];
  alternatives?: Way[];
  steps?: Way[];
  questions?: { text: string; field: Field }[];
  places?: { used: number; advised: number; most: number; text: string; more: string };
}
