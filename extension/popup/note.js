/**
 * The card with the note, from top to bottom: the editor with its count, in UTF-16 units as the browser
 * counts; fields for the blanks; the buttons that copy the note or let a filler wait for LinkedIn's box,
 * with what came of pressing them; the other buttons; the reviewer's findings; what to thank for; the checklist.
 */

import { byRole, copyText, h, redraw, say } from "../ui/dom.js";
import { syncFields } from "../ui/fields.js";
import { frameText } from "../ui/frame_text.js";

/** @typedef {import("../types/view.js").View} View */
/** @typedef {import("../types/view.js").NoteView} NoteView */

/**
 * @typedef {object} NoteActions
 * @property {(text: string) => void} edit
 * @property {import("../ui/fields.js").OnChange} change
 * @property {(action: import("../types/view.js").Action) => void} press
 * @property {(text: string) => void} fill
 */

/**
 * @param {View} view
 * @param {NoteActions} act
 */
export function drawNote(view, act) {
  const note = view.note ?? null;
  const undo = view.undo ?? null;
  const has = {
    note: Boolean(note),
    fill: view.mayFill,
    choose: view.mayChoose,
    sent: view.maySay,
    earlier: note?.earlier,
    undo,
  };
  const where = byRole("note-section");
  where.hidden = !note && !view.mayChoose && !view.maySay && !undo;
  byRole("note-card").hidden = !note;
  const editor = byRole("editor");
  // While there is a note, its editor is never made anew: the person may be typing.
  redraw(editor, has.note, () => (note ? makeEditor(act) : []));
  drawBlanks(byRole("blanks"), note, note?.blanks ?? [], act);
  redraw(byRole("actions"), has, () => makeActions(view, act));
  redraw(byRole("more-actions"), has, () => makeMoreActions(view, act));
  drawFindings(note);
  // What is optional stands below what is used; as in the form, without the form's hint.
  syncFields(byRole("thanks"), note?.thanks ? [{ ...note.thanks, help: undefined }] : [], act.change, "t");
  drawBlanks(byRole("thanked-about"), note, note?.thankedAbout ?? [], act);
  drawChecklist(note);
  if (note) update(where, note);
}

/** @param {NoteActions} act */
function makeEditor(act) {
  const text = h("textarea", {
    id: "note-text",
    "data-role": "note",
    dir: "auto",
    rows: 5,
    "aria-labelledby": "note-title",
    "aria-describedby": "note-count note-findings",
    oninput: (/** @type {Event} */ event) => {
      const { value } = /** @type {HTMLTextAreaElement} */ (event.target);
      const [, limit] = (count.textContent ?? "").split(" / ");
      count.textContent = `${value.length} / ${limit}`;
      count.classList.toggle("over", value.length > Number(limit));
      act.edit(value);
    },
  });
  const count = h("span", { class: "count", "data-role": "count", "aria-hidden": "true" });
  return [
    h("div", { class: "note-head" }, h("h3", { id: "note-title", "data-role": "note-title" }), count),
    text,
    h("p", { class: "visually-hidden", id: "note-count" }),
  ];
}

/**
 * Draw the sentences that the person is to complete, each a field between the words around it. A field
 * with the focus stays, even if its blank has been filled in.
 * @param {HTMLElement} where
 * @param {NoteView | null} note
 * @param {import("../types/view.js").Blank[]} blanks
 * @param {NoteActions} act
 */
function drawBlanks(where, note, blanks, act) {
  for (const { before, after, field } of blanks) {
    let row = /** @type {HTMLElement | null} */ (where.querySelector(`[data-blank="${field.path}"]`));
    if (!row) {
      row = h("div", { class: "blank", "data-blank": field.path }, h("span", { "aria-hidden": "true" }), h("div"), h("span", { "aria-hidden": "true" }));
      where.append(row);
    }
    const [ahead, hole, behind] = /** @type {HTMLElement[]} */ ([...row.children]);
    if (!ahead || !hole || !behind) continue;
    row.lang = note?.language ?? "";
    ahead.textContent = before.trim();
    behind.textContent = /^\p{P}?$/u.test(after.trim()) ? "" : after.trim();
    syncFields(hole, [{ ...field, label: `${before.trim()} … ${after}`.trim(), help: undefined }], act.change, "n");
  }
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (where.querySelectorAll("[data-blank]"))) {
    const wanted = blanks.some(({ field }) => field.path === row.dataset.blank);
    if (!wanted && !row.contains(document.activeElement)) row.remove();
  }
}

/**
 * The buttons for using the note; below them is said what came of it, then come the other buttons.
 * @param {View} view
 * @param {NoteActions} act
 */
function makeActions(view, act) {
  const { note } = view;
  return [
    note && view.mayFill ? button("fill", frameText("button_fill"), () => act.fill(current()), "solid") : null,
    note
      ? button("copy", frameText("button_copy"), (made) => copyText(current(), made, frameText("button_copied"), frameText("not_copied")))
      : null,
  ];
}

/** @param {View} view @param {NoteActions} act */
function makeMoreActions(view, act) {
  const { note, undo } = view;
  return [
    note ? button("another", frameText("button_another"), () => act.press("another")) : null,
    note?.earlier ? button("own", frameText("button_own"), () => act.press("own_words")) : null,
    view.mayChoose ? button("anyway", frameText("button_anyway"), () => act.press("sent_anyway"), note ? "" : "quiet") : null,
    view.maySay ? button("sent", frameText("button_sent"), () => act.press("sent"), "quiet") : null,
    undo ? h("span", { class: "done", "data-role": "undo-text", role: "status" }, undo.text) : null,
    undo ? button("undo", undo.label, () => act.press("undo"), "quiet") : null,
  ];
}

/**
 * @param {string} role
 * @param {string} text
 * @param {(button: HTMLElement) => void} press
 * @param {string} [look]
 */
function button(role, text, press, look = "") {
  const made = h("button", { type: "button", id: `note-${role}`, "data-role": role, class: look }, text);
  made.addEventListener("click", () => press(made));
  return made;
}

/** @returns {string} the note as it is in the editor */
function current() {
  return /** @type {HTMLTextAreaElement} */ (document.getElementById("note-text")).value;
}

/** Bring the editor up to date. @param {HTMLElement} where @param {NoteView} note */
function update(where, note) {
  const text = /** @type {HTMLTextAreaElement} */ (where.querySelector("#note-text"));
  if (document.activeElement !== text && text.value !== note.text) text.value = note.text;
  text.lang = note.language;
  text.classList.toggle("over", note.over);
  const count = /** @type {HTMLElement} */ (where.querySelector(".count"));
  count.textContent = `${text.value.length} / ${note.limit}`;
  count.classList.toggle("over", text.value.length > note.limit);
  say(/** @type {HTMLElement} */ (where.querySelector("#note-count")), note.count);
  say(/** @type {HTMLElement} */ (where.querySelector("#note-title")), note.title);
  const fill = where.querySelector('[data-role="fill"]');
  if (fill instanceof HTMLButtonElement) fill.disabled = note.over || !text.value.trim();
}

/** The reviewer's findings, below the buttons, so that these don't move while someone types. @param {NoteView | null} note */
function drawFindings(note) {
  const findings = note?.findings ?? [];
  redraw(byRole("findings"), findings, () => (findings.length ? [h("ul", {}, ...findings.map(findingItem))] : []));
}

/** @param {import("../types/view.js").NoteFinding} one */
const findingItem = (one) =>
  h(
    "li",
    { "data-finding": one.id },
    one.text,
    one.suggestion ? h("span", { class: "suggestion" }, one.suggestion) : null,
  );

/** The checklist: what a note usually has, ticked or not. @param {NoteView | null} note */
function drawChecklist(note) {
  const checks = note?.checks ?? [];
  redraw(byRole("checklist"), [note?.checksTitle, checks], () =>
    checks.length
      ? [
          h("p", { class: "checks-title", id: "note-checks-title" }, note?.checksTitle ?? ""),
          h("ul", { class: "checks", "data-role": "checks", "aria-labelledby": "note-checks-title" }, ...checks.map(checkItem)),
        ]
      : [],
  );
}

/** @param {import("../types/view.js").NoteCheck} one */
const checkItem = (one) =>
  h(
    "li",
    { "data-check": one.id, "data-done": String(one.done) },
    h("span", { "aria-hidden": "true" }, `${one.done ? "✓" : "○"} ${one.text}`),
    h("span", { class: "visually-hidden" }, one.said),
  );
