/** What the scripts of this folder hand to each other inside one injection; gone before it ends. */
interface PageSigns {
  [name: string]: string;
}

interface LinkParts {
  /** What the link is for, from its path alone. */
  to: "invite" | "compose" | "profile" | "edit" | "contact" | "about" | "premium" | "other";
  /** Decoded, normalised, in small letters; null where the link names nobody. */
  slug: string | null;
  /** The member's number to whom a link writes; empty if it doesn't say. */
  member?: string;
}

/** The browser's own accessors (`dom.js`); null, or nothing, where there is no node. */
interface PageDom {
  nodeType(one: Node | null): number | null;
  nodeValue(one: Node): string | null;
  textContent(one: Node): string | null;
  parentNode(one: Node): Node | null;
  parentElement(one: Node): Element | null;
  childNodes(one: Node): NodeListOf<ChildNode>;
  isConnected(one: Node | null): boolean | null;
  ownerDocument(one: Element): Document;
  contains(one: Node, other: Node): boolean;
  localName(one: Element | null): string;
  namespaceURI(one: Element): string | null;
  children(one: Element): HTMLCollection;
  firstElementChild(one: Element): Element | null;
  nextElementSibling(one: Element): Element | null;
  classList(one: Element): DOMTokenList;
  shadowRoot(one: Element): ShadowRoot | null;
  getAttribute(one: Element | null | undefined, name: string): string | null;
  hasAttribute(one: Element, name: string): boolean;
  matches(one: Element | null, selector: string): boolean;
  closest(one: Element | null | undefined, selector: string): Element | null;
  getBoundingClientRect(one: Element): DOMRect;
  getClientRects(one: Element): DOMRectList;
  checkVisibility(one: Element, options: object): boolean;
  querySelector(one: ParentNode, selector: string): Element | null;
  querySelectorAll(one: ParentNode, selector: string): NodeListOf<Element>;
  host(one: Node | null): Element;
  documentElement(one: Document): Element | null;
  body(one: Document): HTMLElement | null;
  defaultView(one: Document): Window | null;
  createTreeWalker(one: Document, root: Element, what: number): TreeWalker;
  createElement(one: Document, tag: string): HTMLElement;
  createTextNode(one: Document, text: string): Text;
  replaceChildren(one: Element, ...nodes: Node[]): void;
  addEventListener(one: EventTarget | null, kind: string, act: (event: any) => void, capture?: boolean): void;
  removeEventListener(one: EventTarget | null, kind: string, act: (event: any) => void, capture?: boolean): void;
  dispatchEvent(one: EventTarget, event: Event): boolean;
}

interface PageTools {
  /** How many elements around another are walked through at most. */
  DEEPEST: number;
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

/** The box for the note: a field, or an element that can be edited. */
type NoteBox = HTMLTextAreaElement | HTMLElement;

/** What a dialog says in which somebody may be named. */
interface Heard {
  bold: string[];
  lines: { head: boolean; words: string }[];
}

interface Whom {
  is: "own" | "other" | "unsure" | "nobody";
  /** Named in bold, as LinkedIn names the invited; else in plain words. */
  sure: boolean;
}

interface DialogReading {
  element: Element;
  root: Document | ShadowRoot;
  where: "shadow" | "page" | "frame";
  kind: "step_one" | "first_step" | "box" | "email" | "quota_spent" | "weekly_limit" | "no_note" | "other";
  invite: boolean;
  /** It is LinkedIn's invitation by its mark, or says so in words that are known. */
  certain: boolean;
  box: NoteBox | null;
  boxes: number;
  names: string[];
  heard: Heard;
  emailAsked: boolean;
  /** What it waits for: a choice by its kind of field, any answer at all, something typed. */
  asks: { choice: boolean; answer: boolean; typed: boolean };
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

/** What one filler hands to the next. */
interface Learnt {
  slug: string;
  heard: Heard[];
  twins: boolean;
  asked: NoteBox | null;
  inviteAt: number;
  unbroken: boolean;
}

type Outcome = import("../../types/page.js").Outcome;
type SeenEvent = import("../../types/page.js").SeenEvent;
type SeenMore = import("../../types/page.js").SeenMore;
type RawAction = import("../../types/page.js").RawAction;
type RawCard = import("../../types/page.js").RawCard;
type RawChip = import("../../types/page.js").RawChip;
type RawReading = import("../../types/page.js").RawReading;

interface FollowupRulesPage {
  signs: PageSigns & { texts: Record<string, string[]> };
  dom: PageDom;
  tools: PageTools;
  card: (root: Element) => Omit<RawCard, "layout">;
  actions: (root: ParentNode, where: string) => RawAction[];
  /** The number of the member whose card it is, by its key and by whom its link writes to. */
  member: (root: Element) => string | null;
  cards: () => { root: Element; layout: string }[];
  dialogs: () => DialogReading[];
  naming: {
    core: (name: string) => string;
    whom: (heard: Heard, names: Set<string>, slugs: Set<string>) => Whom;
    contains: (words: string, name: string) => boolean;
    speaks: (words: string) => boolean;
  };
  box: {
    value: (box: NoteBox) => string;
    takes: (box: NoteBox) => boolean;
    put: (box: NoteBox, text: string) => void;
    alerts: (dialog: Element) => Set<Element>;
    refused: (dialog: Element, box: NoteBox, before: Set<Element>) => boolean;
  };
  proof: {
    selves: (slug: string) => Set<string>;
    namesOf: (order: FillOrder, slugs: Set<string>) => Set<string>;
    namesake: (names: Set<string>, slugs: Set<string>) => boolean;
    pending: (slugs: Set<string>) => "key" | "icon" | null;
  };
  read: (wait: number) => Promise<RawReading>;
  fill: (order: FillOrder) => void;
  report: () => string;
}

// `var` makes it a property of the isolated world's own global, never of the page's.
declare var followupRulesPage: FollowupRulesPage | undefined;
/** Stops the filler that waits on this page; only there while one waits. */
declare var followupRulesStop: (((why: Outcome) => Learnt) & { state(): string }) | undefined;
/** What the last filler on this page saw of the dialog then open. */
declare var followupRulesLearnt: Learnt | undefined;
/** What a filler waits with, until the scripts are there; and the other way round. */
declare var followupRulesOrder: FillOrder | undefined;
declare var followupRulesFill: FollowupRulesPage["fill"] | undefined;
