/** Made by scripts/docs/boundary_types.py from followup_rules/linkedin/page_types.py. */

export type PageKind = "profile" | "part" | "invitation" | "other";

export type Layout = "sdui" | "classic" | "heading";

/** A heading that may be the name. */
export interface RawName {
  text: string;
  shown: boolean;
  slug: string | null;
}

/** A child of the column that the name heads. */
export interface RawLine {
  text: string;
  shown: boolean;
  name: boolean;
  contact: boolean;
}

/** A piece of text and whether a person sees it. */
export interface RawText {
  text: string;
  shown: boolean;
}

/** What may be the degree of the connection. */
export interface RawDegree {
  text: string;
  shown: boolean;
  spare: boolean;
}

/** A button that names a company or a school. */
export interface RawChip {
  kind: "company" | "school" | "item";
  text: string;
  shown: boolean;
  label?: string;
}

/** A control that may say how things stand between the two people. */
export interface RawAction {
  where: string;
  shown: boolean;
  label: string;
  text: string;
  icon: string | null;
  to: string;
  slug: string | null;
  state: string | null;
  view: string | null;
  expandable: boolean;
  open: boolean;
  href: boolean;
}

/** A top card. */
export interface RawCard {
  layout: string;
  member: string | null;
  shown: boolean;
  names: RawName[];
  contact: string[];
  about: string[];
  edit: string[];
  lines: RawLine[];
  headlines: RawText[];
  degrees: RawDegree[];
  chips: RawChip[];
  actions: RawAction[];
}

/** The toolbar that repeats name, headline and buttons. */
export interface RawToolbar {
  shown: boolean;
  slug: string | null;
  lines: string[];
  actions: RawAction[];
}

/** A menu that hangs outside every card. */
export interface RawMenu {
  shown: boolean;
  actions: RawAction[];
}

/** The first entry of the section on experience. */
export interface RawExperience {
  grouped: boolean;
  lines: string[];
}

/** A dialog on the screen. */
export interface RawDialog {
  kind: string;
  invite: boolean;
  names: string[];
}

/** What the address of a page tells by itself. */
export interface RawAddress {
  v: 1;
  page: "profile" | "part" | "invitation" | "other";
  slug: string | null;
}

/** One look at a page. */
export interface RawReading extends RawAddress {
  lang: string;
  titles: string[];
  cards: RawCard[];
  toolbars: RawToolbar[];
  menus: RawMenu[];
  invites: boolean;
  experience: RawExperience | null;
  dialogs: RawDialog[];
}

export type Outcome = "filled" | "pending_seen" | "too_long" | "box_not_empty" | "box_closed" | "changed_by_page" | "would_not_stay" | "quota_spent" | "weekly_limit" | "no_dialog" | "time_over" | "page_left" | "several_dialogs" | "several_boxes" | "whose_box" | "namesake" | "other_person" | "email_gate" | "no_note_offered" | "first_step" | "premium_shown" | "unknown_dialog" | "reverted" | "refused" | "replaced" | "disarmed";

/** What the filler tells beside the outcome, where it knows. */
export interface SeenMore {
  limit?: number | null;
  limitFrom?: "field" | "counter" | "usual";
  quotaLeft?: number | null;
  emailAsked?: boolean;
  proof?: string | null;
  length?: number;
  over?: boolean;
  by?: string;
  saw?: "filled" | "pending_seen" | "too_long" | "box_not_empty" | "box_closed" | "changed_by_page" | "would_not_stay" | "quota_spent" | "weekly_limit" | "no_dialog" | "time_over" | "page_left" | "several_dialogs" | "several_boxes" | "whose_box" | "namesake" | "other_person" | "email_gate" | "no_note_offered" | "first_step" | "premium_shown" | "unknown_dialog" | "reverted" | "refused" | "replaced" | "disarmed" | null;
}

/** What the filler tells (``{kind: "seen", event}`` by ``runtime.sendMessage``). */
export interface SeenEvent extends SeenMore {
  v: 1;
  at: number;
  day: string;
  slug: string;
  outcome: "filled" | "pending_seen" | "too_long" | "box_not_empty" | "box_closed" | "changed_by_page" | "would_not_stay" | "quota_spent" | "weekly_limit" | "no_dialog" | "time_over" | "page_left" | "several_dialogs" | "several_boxes" | "whose_box" | "namesake" | "other_person" | "email_gate" | "no_note_offered" | "first_step" | "premium_shown" | "unknown_dialog" | "reverted" | "refused" | "replaced" | "disarmed";
}
