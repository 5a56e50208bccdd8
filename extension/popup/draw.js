/** Draws one view: the parts in their order, each anew only when it changed. */

import { h, part, redraw, say } from "./dom.js";
import { makeField, shape, updateField } from "./fields.js";
import { drawFolded, drawForm } from "./form.js";
import { placesLine, reasonList, wayList } from "./lists.js";
import { drawNote } from "./note.js";
import { timelineFigure } from "./timeline.js";
import { BUTTONS, STAGES, TITLES } from "./words.js";

/** @typedef {import("./types.js").View} View */
/** @typedef {import("./types.js").Notice} Notice */

/**
 * @typedef {object} Actions
 * @property {import("./fields.js").OnChange} change
 * @property {import("./note.js").NoteActions} note
 * @property {(slug: string | null) => void} look
 * @property {() => void} reread
 * @property {() => void} confirmBox
 */

const PARTS = ["timeline", "note-part", "reasons", "alternatives", "next-steps", "questions"];
/** Whether the facts stand first: so it stays while they are being told. */
let factsFirst = false;
let laidOut = "";

/**
 * @param {View} view
 * @param {Actions} act
 * @param {{checking: boolean, folded?: boolean}} options `folded`: leave what lies folded to
 *   `drawRest`, for a first paint that comes sooner
 */
export function drawView(view, act, { checking, folded = false }) {
  const popup = part("popup");
  popup.dataset.state = checking ? "checking" : "ready";
  popup.dataset.kind = view.kind;
  popup.dataset.slug = view.slug;
  if (checking) say(part("stage"), STAGES.checking);
  drawWho(view);
  drawVerdict(view);
  layOut(view);
  redraw(part("notices"), [view.notices, view.kind], () => view.notices.map((one) => notice(one, act)));
  const timeline = view.timeline ?? null;
  shown("timeline", timeline, () => (timeline ? [timelineFigure(timeline)] : []));
  drawNote(part("note-part"), view, act.note);
  shown("reasons", view.reasons, () => reasonList(view.reasons ?? []));
  const instead = ["connect", "wait"].includes(view.verdict?.id ?? "") ? TITLES.besides : TITLES.alternatives;
  shown("alternatives", view.alternatives, () => wayList(instead, view.alternatives ?? [], "way"));
  shown("next-steps", view.steps, () => wayList(TITLES.steps, view.steps ?? [], "step"));
  drawQuestions(view, act);
  const facts = part("facts");
  facts.hidden = !view.form;
  part("more-part").hidden = !view.form;
  if (view.form) drawForm(part("fields"), part("more"), view.form, act.change, folded);
  const places = part("places");
  redraw(places, view.places ?? null, () => (view.places ? placesLine(view.places) : []));
  places.hidden = !view.places;
  drawPeople(view, act);
  part("report").hidden = !view.canReport;
}

/**
 * Draw what lies folded, and nothing else: the person may have begun to type.
 * @param {View} view
 * @param {Actions} act
 */
export function drawRest(view, act) {
  if (view.form) drawFolded(part("more"), view.form, act.change);
}

/** @param {View} view */
function drawWho({ who, kind }) {
  if (who) {
    say(part("name"), who.name);
    say(part("line"), who.headline);
    say(part("application"), who.application);
    document.title = who.name;
  } else if (kind !== "advice") for (const role of ["name", "line", "application"]) say(part(role), "");
}

/** @param {View} view */
function drawVerdict({ verdict, asking }) {
  const card = part("verdict");
  card.dataset.mood = verdict?.mood ?? "asking";
  card.dataset.verdict = verdict?.id ?? "";
  say(part("chip"), verdict?.label ?? "");
  say(part("certainty"), verdict?.certainty ?? "");
  say(part("headline"), verdict?.headline ?? asking?.headline ?? "");
  say(part("turn"), verdict?.turn ?? asking?.text ?? "");
}

/**
 * Put the parts in place: the facts first where nothing was told yet, else after the advice.
 * @param {View} view
 */
function layOut(view) {
  if (laidOut === view.slug && laidOut) return;
  const sections = /** @type {HTMLElement} */ (document.getElementById("sections"));
  factsFirst = view.kind === "asking" || Boolean(view.form?.main.some((one) => one.error));
  const fresh = [...PARTS.map((role) => h("section", { "data-role": role, class: role, hidden: true }))];
  fresh.push(h("section", { "data-role": "people", class: "people", hidden: true }));
  const facts = h(
    "details",
    { "data-role": "facts", class: "facts", id: "facts", open: true, hidden: true },
    h("summary", {}, TITLES.facts),
    h("div", { "data-role": "fields", class: "fields", id: "fields" }),
  );
  const more = h(
    "section",
    { "data-role": "more-part", class: "more", hidden: true },
    h("div", { "data-role": "more" }),
    h("p", { class: "places small", "data-role": "places", hidden: true }),
  );
  facts.toggleAttribute("open", factsFirst || needsFacts(view));
  if (factsFirst) fresh.unshift(facts);
  else fresh.push(facts);
  fresh.push(more);
  sections.replaceChildren(...fresh);
  sections.classList.toggle("facts-first", factsFirst);
  laidOut = view.slug || view.kind;
}

/** @param {View} view */
function needsFacts(view) {
  return Boolean(view.questions?.length) || Boolean(view.form?.main.some((one) => one.value === "" && one.kind !== "choice"));
}

/** @param {string} role @param {unknown} what @param {() => import("./dom.js").Child[]} draw */
function shown(role, what, draw) {
  const where = part(role);
  const there = Array.isArray(what) ? what.length > 0 : Boolean(what);
  redraw(where, there ? what : null, () => (there ? draw() : []));
  where.hidden = !there;
}

/** @param {Notice} one @param {Actions} act */
function notice(one, act) {
  const again = one.id.startsWith("doubt-");
  return h(
    "div",
    { class: `notice ${one.tone}`, "data-role": "notice", "data-notice": one.id },
    h("p", {}, one.text),
    one.asks
      ? h("button", { type: "button", class: "solid", id: "confirm-box", "data-role": "confirm-box", onclick: act.confirmBox }, BUTTONS.yes)
      : null,
    again
      ? h("button", { type: "button", class: "quiet", id: `${one.id}-again`, onclick: act.reread }, BUTTONS.reread)
      : null,
  );
}

/** @param {View} view @param {Actions} act */
function drawQuestions(view, act) {
  const where = part("questions");
  const asked = view.questions ?? [];
  redraw(where, asked.map((one) => [one.text, shape(one.field)]), () =>
    asked.length
      ? [
          h("h3", {}, TITLES.questions),
          ...asked.map((one) => makeField({ ...one.field, label: one.text }, act.change, "q")),
        ]
      : [],
  );
  for (const one of asked) {
    const made = where.querySelector(`[data-field="${CSS.escape(one.field.path)}"]`);
    if (made instanceof HTMLElement) updateField(made, one.field);
  }
  where.hidden = asked.length === 0;
}

/** @param {View} view @param {Actions} act */
function drawPeople(view, act) {
  const people = view.people ?? [];
  shown("people", people.length ? [view.peopleTitle, people] : [], () => [
    h("p", {}, view.peopleTitle ?? ""),
    h(
      "ul",
      {},
      ...people.map((one) =>
        h(
          "li",
          {},
          h(
            "button",
            { type: "button", "data-slug": one.slug, onclick: () => act.look(one.slug) },
            h("strong", {}, one.name),
            one.line ? h("span", {}, one.line) : null,
          ),
        ),
      ),
    ),
  ]);
}
