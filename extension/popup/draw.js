/** Draws a view into the elements of `popup.html`, changing only what differs from the view before. */

import { byRole, h, redraw, say } from "../ui/dom.js";
import { syncFields } from "../ui/fields.js";
import { drawSections } from "../ui/form.js";
import { placesLine, reasonList, wayList } from "../ui/lists.js";
import { remindOffer } from "../ui/remind.js";
import { timelineFigure } from "../ui/timeline.js";
import { frameText } from "../ui/frame_text.js";
import { drawNote } from "./note.js";

/** @typedef {import("../types/view.js").View} View */
/** @typedef {import("../types/view.js").Notice} Notice */
/** @typedef {import("../types/view.js").Action} Action */

/**
 * What the buttons and fields of a view call.
 * @typedef {object} Actions
 * @property {import("../ui/fields.js").OnChange} change
 * @property {(action: Action) => void} press
 * @property {import("./note.js").NoteActions} note
 * @property {import("../ui/remind.js").RemindActions} [remind]
 * @property {(slug: string | null) => void} look
 * @property {() => void} reread
 * @property {() => void} confirmBox
 */

/**
 * Draw a view.
 * @param {View} view
 * @param {Actions} act
 * @param {{checking: boolean, folded?: boolean}} options `checking`: it is from the last visit, and not
 *   checked yet; `folded`: leave what is folded to `drawRest`, so that the first paint comes sooner
 */
export function drawView(view, act, { checking, folded = false }) {
  const popup = byRole("popup");
  popup.dataset.state = checking ? "checking" : "ready";
  popup.dataset.kind = view.kind;
  popup.dataset.slug = view.slug;
  if (checking) say(byRole("stage"), frameText("stage_checking"));
  drawWho(view);
  drawVerdict(view);
  drawRemind(view, act);
  redraw(byRole("notices"), [view.notices, view.kind, view.slug], () => [
    ...view.notices.map((one) => notice(one, act)),
    view.kind === "unsure" ? rereadButton("unsure", act) : null,
  ]);
  drawQuestion(view, act);
  const timeline = view.timeline ?? null;
  redraw(byRole("picture"), timeline, () => (timeline ? [timelineFigure(timeline)] : []));
  byRole("timeline").hidden = !timeline;
  drawNote(view, act.note);
  drawLines(view, act);
  drawFacts(view, act, folded);
  const places = byRole("places");
  redraw(places, view.places ?? null, () => (view.places ? placesLine(view.places) : []));
  places.hidden = !view.places;
  drawPeople(view, act);
  byRole("report").hidden = !view.canReport;
}

/** Clear what was drawn: of a view that could not be drawn whole, or of another person. */
export function resetDrawn() {
  for (const role of ["remind-wait", "question", "picture", "editor", "findings", "blanks", "thanks", "thanked-about", "checklist", "actions", "more-actions", "fields", "more"]) {
    redraw(byRole(role), null, () => []);
  }
  for (const role of ["timeline", "note-section", "reasons", "alternatives", "next-steps", "facts"]) {
    byRole(role).hidden = true;
  }
  for (const role of ["chip", "certainty", "headline", "turn", "rests"]) say(byRole(role), "");
  byRole("popup").dataset.state = "starting";
}

/**
 * Draw what is folded, and nothing else: the person may already be typing in the rest.
 * @param {View} view
 * @param {Actions} act
 */
export function drawRest(view, act) {
  if (!view.form) return;
  syncFields(byRole("fields"), view.form.main, act.change);
  drawSections(byRole("more"), view.form.sections, act.change);
}

/** @param {View} view */
function drawWho({ who, kind }) {
  if (who) {
    say(byRole("name"), who.name);
    say(byRole("line"), who.headline);
    say(byRole("application"), who.application);
    document.title = who.name;
    byRole("line").title = who.headline;
  } else if (kind !== "advice" && kind !== "asking") {
    say(byRole("name"), frameText("name"));
    for (const role of ["line", "application"]) say(byRole(role), "");
  }
}

/** @param {View} view */
function drawVerdict({ verdict, asking, kind }) {
  const card = byRole("verdict");
  card.dataset.mood = verdict?.mood ?? "asking";
  card.dataset.verdict = verdict?.id ?? "";
  card.hidden = false;
  say(byRole("chip"), verdict?.label ?? asking?.left ?? "");
  say(byRole("certainty"), verdict?.certainty ?? "");
  say(byRole("headline"), verdict?.headline ?? asking?.headline ?? "");
  say(byRole("turn"), verdict?.turn ?? (kind === "asking" ? "" : asking?.text ?? ""));
  say(byRole("rests"), verdict?.rests ?? "");
}

/** @param {View} view @param {Actions} act */
function drawRemind({ verdict, reminders, slug }, act) {
  const remind = verdict?.remind ?? null;
  redraw(byRole("remind-wait"), [remind, reminders, slug], () =>
    remind && reminders && act.remind ? [remindOffer(remind, reminders, act.remind, "wait")] : [],
  );
}

/** @param {View} view @param {Actions} act */
function drawQuestion(view, act) {
  const where = byRole("question");
  const asked = view.ask ?? null;
  const was = where.firstElementChild;
  const held = was?.contains(document.activeElement) ?? false;
  const typing = held && document.activeElement?.matches("input:not([type=radio]), textarea");
  const path = was instanceof HTMLElement ? was.dataset.field : undefined;
  // Whoever is typing the answer has answered the question by it: leave the field there.
  if (typing && asked?.field.path !== path) return;
  const next = asked && path !== asked.field.path;
  if (next && was) where.replaceChildren();
  if (asked) syncFields(where, [{ ...asked.field, label: asked.text }], act.change, "q");
  else where.replaceChildren();
  byRole("questions").hidden = !asked;
  const enough = byRole("enough");
  say(enough, view.asking?.enough ?? "");
  if (held && (next || !asked)) {
    const first = where.querySelector("input, button");
    (first instanceof HTMLElement ? first : byRole("headline")).focus({ preventScroll: true });
  }
}

/** @param {View} view @param {Actions} act */
function drawLines(view, act) {
  const { reasons = [], alternatives = [], steps = [], reminders } = view;
  const besides = ["connect", "wait"].includes(view.verdict?.id ?? "");
  say(byRole("alternatives-title"), frameText(besides ? "title_besides" : "title_instead"));
  line("reasons", "reasons-brief", "reasons-list", reasons, reasons[0]?.text, () => reasonList(reasons));
  line("alternatives", "alternatives-brief", "alternatives-list", alternatives, alternatives[0]?.text, () => wayList(alternatives, "way"));
  line("next-steps", "steps-brief", "steps-list", [...steps, reminders], steps[0]?.text, () =>
    wayList(steps, "step", ({ remind }) => (remind && reminders && act.remind ? remindOffer(remind, reminders, act.remind, "step") : null)),
  );
  byRole("next-steps").hidden = steps.length === 0;
}

/**
 * Draw a fold: its title line shows the first of its entries. Without entries it is hidden.
 * @param {string} role of the fold
 * @param {string} briefRole of the text in its title line
 * @param {string} listRole of what it unfolds
 * @param {unknown[]} what its entries
 * @param {string | undefined} brief
 * @param {() => import("../ui/dom.js").Child[]} draw
 */
function line(role, briefRole, listRole, what, brief, draw) {
  say(byRole(briefRole), brief ?? "");
  redraw(byRole(listRole), what, draw);
  byRole(role).hidden = what.length === 0;
}

/** @param {View} view @param {Actions} act @param {boolean} folded */
function drawFacts(view, act, folded) {
  const facts = /** @type {HTMLDetailsElement} */ (byRole("facts"));
  facts.hidden = !view.form;
  byRole("forget").hidden = !view.rows || view.kind === "no_profile";
  if (!view.form) return;
  const { main, sections } = view.form;
  const wrong = main.some((one) => one.error);
  const whole = !folded || facts.open || wrong;
  if (whole) syncFields(byRole("fields"), main, act.change);
  drawSections(byRole("more"), sections, act.change, { outside: !whole });
  if (wrong || byRole("more").querySelector(".wrong")) facts.open = true;
  if (facts.open && !whole) syncFields(byRole("fields"), main, act.change);
}

/** @param {Notice} one @param {Actions} act */
function notice(one, act) {
  return h(
    "div",
    { class: `notice ${one.tone}`, "data-role": "notice", "data-notice": one.id },
    h("p", {}, one.text),
    one.asks
      ? h("button", { type: "button", class: "solid", id: "confirm-box", "data-role": "confirm-box", onclick: act.confirmBox }, frameText("button_yes"))
      : null,
    ...(one.answers ?? []).map((answer) =>
      h("button", { type: "button", id: `answer-${answer.do}`, "data-do": answer.do, onclick: () => act.press(answer.do) }, answer.label),
    ),
    one.id.startsWith("doubt-") ? rereadButton(one.id, act) : null,
  );
}

/** @param {string} id @param {Actions} act */
const rereadButton = (id, act) =>
  h("button", { type: "button", class: "quiet", id: `${id}-again`, "data-role": "reread", onclick: act.reread }, frameText("button_reread"));

/** @param {View} view @param {Actions} act */
function drawPeople(view, act) {
  const people = view.people ?? [];
  const where = byRole("people");
  redraw(where, people.length ? [view.peopleTitle, people] : null, () =>
    people.length
      ? [
          h("h2", {}, view.peopleTitle ?? ""),
          h("ul", {}, ...people.map((one) => h("li", {}, personButton(one, act)))),
        ]
      : [],
  );
  where.hidden = people.length === 0;
}

/** @param {import("../types/view.js").Listed} one @param {Actions} act */
const personButton = (one, act) =>
  h(
    "button",
    { type: "button", "data-slug": one.slug, onclick: () => act.look(one.slug) },
    h("strong", { dir: "auto" }, one.name),
    one.line ? h("span", { dir: "auto" }, one.line) : null,
  );
