/** Made by scripts/docs/boundary_types.py from followup_rules/bridge/requests.py. */

import type { RawAddress, RawReading } from "./page.js";
import type { ProposedInterviewView, View } from "./view.js";

export type PopupDo = "open" | "change" | "another" | "own_words" | "filled" | "sent" | "sent_anyway" | "people" | "export" | "erase";

export type BookDo = "book" | "agenda" | "mark" | "done" | "notify" | "remind" | "calendar" | "csv" | "save" | "import_plan" | "import" | "undo" | "propose" | "confirm" | "merge" | "split" | "example" | "example_away" | "new_application" | "remove";

export type RequestText = "how" | "id" | "keep" | "kind" | "other" | "slug" | "text" | "about";

export type How = "calendar" | "badge" | "notify" | "refused" | "off" | "done" | "tomorrow" | "week" | "not_this" | "again";

export type LibraryDo = "advise" | "plan" | "compose" | "review" | "explain";

/** One thing that the user entered or pressed (``book.edit.Change``). */
export interface ChangeGiven {
  id: string;
  slug: string;
  application?: string;
  row?: string;
  do?: "another" | "own_words" | "filled" | "sent" | "not_sent" | "sent_anyway" | "enough" | "undo" | "clear" | "forget" | "set";
  field?: string;
  value?: string | boolean | null;
}

/** What every request about stored records holds. */
export interface StoredRequest {
  today: string;
  records: Record<string, any>;
  read?: string[] | null;
  stored?: number | null;
  language?: string;
  changes?: ChangeGiven[];
  about?: string | null;
  reading?: RawReading | RawAddress | null;
  box?: string;
  notifications?: boolean;
}

/** A request of the popup (``bridge.popup``). */
export interface PopupRequest extends StoredRequest {
  do: "open" | "change" | "another" | "own_words" | "filled" | "sent" | "sent_anyway" | "people" | "export" | "erase";
  late?: boolean;
  text?: string;
}

/** A person of a proposal, as the user left them; of one typed in by hand only the name. */
export interface PersonGiven {
  name: string;
  mail?: string;
  sure?: boolean;
  slug?: string;
  include?: boolean;
}

/** What was read from an invitation (``ProposalView``), as the user has edited it. */
export interface ProposalGiven {
  title: string;
  company: string;
  role: string;
  application: string;
  interviews: ProposedInterviewView[];
  people: PersonGiven[];
  cancelled: boolean;
  doubts: string[];
}

/** A request of the book page; ``bridge.book`` shows which fields each one uses. */
export interface BookRequest extends StoredRequest {
  do: "book" | "agenda" | "mark" | "done" | "notify" | "remind" | "calendar" | "csv" | "save" | "import_plan" | "import" | "undo" | "propose" | "confirm" | "merge" | "split" | "example" | "example_away" | "new_application" | "remove";
  application?: string;
  query?: string;
  percent?: number;
  begins?: boolean;
  id?: string;
  state?: "snoozed" | "not_this" | "done" | null;
  until?: string | null;
  on?: boolean | string;
  hour?: number;
  badge?: boolean;
  how?: "calendar" | "badge" | "notify" | "refused" | "off" | "done" | "tomorrow" | "week" | "not_this" | "again";
  kind?: string;
  text?: string;
  offset?: number;
  proposal?: ProposalGiven;
  keep?: string;
  other?: string;
  slug?: string;
  rows?: string[];
  name?: string;
  company?: string;
  role?: string;
  people?: string[];
}

/** A call of a function of the library (``bridge``). */
export interface LibraryRequest {
  do: "advise" | "plan" | "compose" | "review" | "explain";
  case?: any;
  panel?: any;
  kind?: string;
  limit?: number;
  language?: string;
  tone?: string;
  variant?: number;
  text?: string;
  rule?: string;
}

/** What to draw and what to store: null removes a key. */
export interface PopupAnswer {
  view: View;
  records: Record<string, any>;
  taken?: string[];
  late?: boolean;
  refused?: Record<string, string>;
}

/** The answer if the records that were handed over are not enough. */
export interface MoreNeeded {
  more: string[] | null;
}

/** An error: why a request can't be answered. */
export interface Wrong {
  code: string;
  message: string;
  field: string | null;
}

/** What ``handle`` returns: one of the two. */
export interface Answered {
  ok?: any;
  error?: Wrong;
}
