/** The form of facts: the few first, the rest folded; rebuilt only where its shape changes. */

import { h, redraw } from "./dom.js";
import { makeField, shape, updateField } from "./fields.js";
import { BUTTONS } from "./words.js";

/** @typedef {import("./types.js").Form} Form */
/** @typedef {import("./types.js").Section} Section */
/** @typedef {import("./types.js").Field} Field */
/** @typedef {import("./fields.js").OnChange} OnChange */

/**
 * @param {HTMLElement} main where the few facts are asked
 * @param {HTMLElement} where everything else
 * @param {Form} form
 * @param {OnChange} onChange
 * @param {boolean} folded whether what lies folded is left for `drawFolded`
 */
export function drawForm(main, where, form, onChange, folded) {
  drawFields(main, form.main, onChange);
  drawFolded(where, form, onChange, folded);
}

/**
 * @param {HTMLElement} where everything but the few facts
 * @param {Form} form
 * @param {OnChange} onChange
 * @param {boolean} [outside] draw only what shows while it is folded
 */
export function drawFolded(where, form, onChange, outside = false) {
  for (const section of form.sections) {
    let details = /** @type {HTMLDetailsElement | null} */ (
      where.querySelector(`details[data-section="${section.id}"]`)
    );
    if (!details) {
      details = /** @type {HTMLDetailsElement} */ (
        h(
          "details",
          { class: "fold", "data-section": section.id },
          h("summary", {}, section.title),
          h("div", { class: "fields" }),
        )
      );
      where.append(details);
    }
    // An error unfolds its section.
    if (outside && !details.open && !fieldsOf(section).some((one) => one.error)) continue;
    drawSection(/** @type {HTMLElement} */ (details.lastChild), section, onChange);
    if (details.querySelector(".wrong")) details.open = true;
  }
}

/** @param {Section} section @returns {Field[]} */
const fieldsOf = (section) => [
  ...section.fields,
  ...(section.rows ?? []).flatMap((row) => row.fields),
];

/** @param {HTMLElement} where @param {Section} section @param {OnChange} onChange */
function drawSection(where, section, onChange) {
  const key = {
    fields: section.fields.map(shape),
    rows: section.rows?.map((row) => row.fields.map(shape)),
    add: section.add,
  };
  redraw(where, key, () => [
    ...section.fields.map((field) => makeField(field, onChange)),
    ...(section.rows ?? []).map((row) =>
      h(
        "div",
        { class: "row", "data-row": row.path, role: "group" },
        ...row.fields.map((field) => makeField(field, onChange)),
        h(
          "button",
          { type: "button", class: "quiet", id: `remove-${row.path}`, onclick: () => onChange(row.path, null) },
          BUTTONS.remove,
        ),
      ),
    ),
    section.add
      ? h(
          "button",
          {
            type: "button",
            class: "add",
            id: `add-${section.id}`,
            "data-role": `add-${section.id}`,
            onclick: () => onChange(section.add ?? "", ""),
          },
          section.addLabel ?? "",
        )
      : null,
  ]);
  update(where, fieldsOf(section));
}

/** @param {HTMLElement} where @param {Field[]} fields @param {OnChange} onChange */
function drawFields(where, fields, onChange) {
  redraw(where, fields.map(shape), () => fields.map((field) => makeField(field, onChange)));
  update(where, fields);
}

/** @param {HTMLElement} where @param {Field[]} fields */
function update(where, fields) {
  for (const field of fields) {
    const made = where.querySelector(`[data-field="${CSS.escape(field.path)}"]`);
    if (made instanceof HTMLElement) updateField(made, field);
  }
}
