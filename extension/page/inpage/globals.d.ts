/** What the scripts of this folder hand to each other inside one injection; gone before it ends. */
interface PageSigns {
  [name: string]: string;
}

interface LinkParts {
  /** What the link is for, from its path alone. */
  to: "invite" | "compose" | "profile" | "edit" | "contact" | "about" | "premium" | "other";
  /** Decoded, normalised, in small letters; null where the link names nobody. */
  slug: string | null;
}

interface PageTools {
  clip(text: string | null | undefined, most?: number): string;
  isShown(element: Element): boolean;
  text(element: Element | null | undefined): string;
  link(href: string | null | undefined): LinkParts;
  slug(raw: string): string;
  here(): { page: "profile" | "part" | "invitation" | "other"; slug: string | null };
  icon(element: Element): string | null;
  all(root: ParentNode, selector: string, most?: number): Element[];
  fold(name: string): string;
  /** Visibility was measured at one moment: measure anew. */
  forget(): void;
}

interface DialogSeen {
  element: Element;
  root: Document | ShadowRoot;
  where: "shadow" | "page" | "frame";
  kind: "step_one" | "box" | "email" | "quota_spent" | "weekly_limit" | "no_note" | "other";
  invite: boolean;
  box: HTMLTextAreaElement | null;
  boxes: number;
  names: string[];
  emailAsked: boolean;
  limit: number | null;
  limitFrom: "field" | "counter" | null;
  quotaLeft: number | null;
}

interface FillOrder {
  slug: string;
  name: string;
  names?: string[];
  text: string;
  earlier: string[];
  minutes: number;
  namelessOk: boolean;
}

type Reading = Record<string, unknown>;

interface FollowupRulesPage {
  signs: PageSigns & { texts: Record<string, string[]> };
  tools: PageTools;
  card: (root: Element, slug: string | null) => Reading;
  actions: (root: ParentNode, where: string, slug: string | null) => Reading[];
  cards: () => { root: Element; layout: string }[];
  dialogs: () => DialogSeen[];
  proof: {
    namesOf: (order: FillOrder) => Set<string>;
    namesake: (names: Set<string>, slug: string) => boolean;
    pending: (slug: string) => "key" | "icon" | null;
  };
  read: (wait: number) => Promise<Reading>;
  fill: (order: FillOrder) => void;
  report: () => string;
}

// `var` makes it a property of the isolated world's own global, never of the page's.
declare var followupRulesPage: FollowupRulesPage | undefined;
/** Stops the filler that waits on this page; only there while one waits. */
declare var followupRulesStop: ((why: string) => void) | undefined;
