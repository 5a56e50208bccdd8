/**
 * The note's editor: the person's words, counted as the browser counts, with what the reviewer
 * found beneath; and the buttons that copy it or let it wait for LinkedIn's box.
 */

import { copyText, h, redraw, say } from "./dom.js";
import { BUTTONS, NOT_COPIED } from "./words.js";

/** @typedef {import("./types.js").View} View */
/** @typedef {import("./types.js").NoteView} NoteView */

/**
 * @typedef {object} NoteActions
 * @property {(text: string) => void} edit
 * @property {() => void} another
 * @property {() => void} own
 * @property {() => void} anyway
 * @property {() => void} sent
 * @property {(text: string) => void} fill
 */

/**
 * @param {HTMLElement} where
 * @param {View} view
 * @param {NoteActions} act
 */
export function drawNote(where, view, act) {
  const note = view.note ?? null;
  const has = {
    note: Boolean(note),
    fill: view.mayFill,
    choose: view.mayChoose,
    sent: view.maySay,
    earlier: note?.earlier,
  };
  where.hidden = !note && !view.mayChoose && !view.maySay;
  // The editor itself is never drawn anew while it stands: the person may be typing.
  if (!where.firstChild) where.append(h("div"), h("div", { class: "actions" }));
  const editor = /** @type {HTMLElement} */ (where.firstChild);
  redraw(editor, has.note, () => (note ? makeEditor(act) : []));
  redraw(/** @type {HTMLElement} */ (where.lastChild), has, () => makeActions(view, act));
  if (note) update(where, note);
}

/** @param {NoteActions} act */
function makeEditor(act) {
  const text = h("textarea", {
    id: "note-text",
    "data-role": "note",
    rows: 6,
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
    h("ul", { class: "findings", id: "note-findings", "data-role": "findings", "aria-live": "polite" }),
  ];
}

/** @param {View} view @param {NoteActions} act */
function makeActions(view, act) {
  const note = view.note;
  /** @param {string} role @param {string} text @param {(button: HTMLElement) => void} press @param {string} [look] */
  const button = (role, text, press, look = "") => {
    const made = h("button", { type: "button", id: `note-${role}`, "data-role": role, class: look }, text);
    made.addEventListener("click", () => press(made));
    return made;
  };
  return [
    note && view.mayFill ? button("fill", BUTTONS.fill, () => act.fill(current()), "solid") : null,
    note
      ? button("copy", BUTTONS.copy, (made) => copyText(current(), made, BUTTONS.copied, NOT_COPIED))
      : null,
    note ? button("another", BUTTONS.another, act.another) : null,
    note?.earlier ? button("own", BUTTONS.own, act.own) : null,
    view.mayChoose ? button("anyway", BUTTONS.anyway, act.anyway, note ? "" : "quiet") : null,
    view.maySay ? button("sent", BUTTONS.sent, act.sent, "quiet") : null,
  ];
}

function current() {
  return /** @type {HTMLTextAreaElement} */ (document.getElementById("note-text")).value;
}

/** @param {HTMLElement} where @param {NoteView} note */
function update(where, note) {
  const text = /** @type {HTMLTextAreaElement} */ (where.querySelector("textarea"));
  const typing = document.activeElement === text && note.own;
  if (!typing && text.value !== note.text) text.value = note.text;
  text.lang = note.language;
  text.classList.toggle("over", note.over);
  const count = /** @type {HTMLElement} */ (where.querySelector(".count"));
  count.textContent = `${text.value.length} / ${note.limit}`;
  count.classList.toggle("over", text.value.length > note.limit);
  say(/** @type {HTMLElement} */ (where.querySelector("#note-count")), note.count);
  say(/** @type {HTMLElement} */ (where.querySelector("#note-title")), note.title);
  const fill = where.querySelector('[data-role="fill"]');
  if (fill instanceof HTMLButtonElement) fill.disabled = note.over || !text.value.trim();
  redraw(/** @type {HTMLElement} */ (where.querySelector(".findings")), note.findings, () =>
    note.findings.map((one) =>
      h(
        "li",
        { "data-finding": one.id },
        one.text,
        one.suggestion ? h("span", { class: "suggestion" }, one.suggestion) : null,
      ),
    ),
  );
}
