/** The folded sections of the form. Sections, rows and fields are made once and then only updated. */

import { h } from "./dom.js";
import { syncFields } from "./fields.js";
import { frameText } from "./frame_text.js";

/** @typedef {import("../types/view.js").Form} Form */
/** @typedef {import("../types/view.js").Section} Section */
/** @typedef {import("../types/view.js").Field} Field */
/** @typedef {import("./fields.js").OnChange} OnChange */

/**
 * Draw the sections, or update those already there.
 * @param {HTMLElement} where
 * @param {Section[]} sections
 * @param {OnChange} onChange
 * @param {{outside?: boolean, open?: boolean}} [how] `outside`: draw only the titles of folded
 *   sections; `open`: unfold new sections
 */
export function drawSections(where, sections, onChange, { outside = false, open = false } = {}) {
  for (const section of sections) {
    let details = /** @type {HTMLDetailsElement | null} */ (
      where.querySelector(`details[data-section="${section.id}"]`)
    );
    if (!details) {
      details = /** @type {HTMLDetailsElement} */ (
        h("details", { class: "fold", "data-section": section.id, open }, h("summary", {}, section.title), h("div", { class: "fields" }))
      );
      where.append(details);
    }
    // A section with an error is unfolded, so it is drawn in any case.
    if (outside && !details.open && !fieldsOf(section).some((one) => one.error)) continue;
    drawSection(/** @type {HTMLElement} */ (details.lastChild), section, onChange);
    if (details.querySelector(".wrong")) details.open = true;
  }
}

/** @param {Section} section @returns {Field[]} its own, and those of its rows */
export const fieldsOf = (section) => [
  ...section.fields,
  ...(section.rows ?? []).flatMap((row) => row.fields),
];

/** @param {HTMLElement} where @param {Section} section @param {OnChange} onChange */
function drawSection(where, section, onChange) {
  syncFields(where, section.fields, onChange);
  const rows = section.rows ?? [];
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (where.querySelectorAll(":scope > .row"))) {
    if (!rows.some((row) => row.path === one.dataset.row)) one.remove();
  }
  let add = /** @type {HTMLButtonElement | null} */ (where.querySelector(":scope > .add"));
  if (section.add && !add) {
    add = /** @type {HTMLButtonElement} */ (
      h("button", {
        type: "button",
        class: "add",
        id: `add-${section.id}`,
        "data-role": `add-${section.id}`,
        onclick: () => onChange(add?.dataset.path ?? "", ""),
      })
    );
    where.append(add);
  }
  if (add) {
    add.dataset.path = section.add ?? "";
    add.textContent = section.addLabel ?? "";
  }
  for (const row of rows) {
    let made = /** @type {HTMLElement | null} */ (where.querySelector(`:scope > [data-row="${row.path}"]`));
    if (!made) {
      made = h(
        "div",
        { class: "row", "data-row": row.path, role: "group", "aria-label": row.label },
        h(
          "button",
          { type: "button", class: "quiet", id: `remove-${row.path}`, onclick: () => onChange(row.path, null) },
          frameText("button_remove"),
        ),
      );
      where.insertBefore(made, add);
    }
    syncFields(made, row.fields, onChange);
  }
}
