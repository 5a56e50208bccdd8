/**
 * One field of the form: made once, then kept up to date, so that nobody loses the place where
 * they type. What is entered is handed on at every input.
 */

import { h } from "./dom.js";

/** @typedef {import("./types.js").Field} Field */
/** @typedef {(path: string, value: string | boolean | null) => void} OnChange */

const MOST_CHIPS = 7;

/** @param {string} prefix @param {string} path */
const idOf = (prefix, path) => `${prefix}-${path.replaceAll(".", "-")}`;

/**
 * What a field is like, apart from what stands in it.
 * @param {Field} field
 * @returns {unknown}
 */
export function shape({ path, kind, label, choices, help }) {
  return { path, kind, label, choices, help };
}

/**
 * @param {Field} field
 * @param {OnChange} onChange
 * @param {string} [prefix] where a field stands twice in the popup
 * @returns {HTMLElement}
 */
export function makeField(field, onChange, prefix = "f") {
  const id = idOf(prefix, field.path);
  const chips = field.kind === "choice" && !isSelect(field);
  const control = makeControl(field, id, onChange, prefix);
  const label = h(chips ? "legend" : "label", chips ? {} : { for: id }, field.label);
  const inner = [
    ...(field.kind === "flag" ? [control, label] : [label, control]),
    field.help ? h("p", { class: "help", id: `${id}-help` }, field.help) : null,
    h("p", { class: "suggested", hidden: true }),
    h("p", { class: "error", id: `${id}-error`, "data-role": "error", hidden: true }),
  ];
  const made = h(
    chips ? "fieldset" : "div",
    { class: `field ${field.kind}`, "data-field": field.path, "data-id": id },
    ...inner,
  );
  updateField(made, field);
  return made;
}

/** @param {Field} field */
function isSelect(field) {
  return field.path === "application" || (field.choices?.length ?? 0) > MOST_CHIPS;
}

/**
 * @param {Field} field
 * @param {string} id
 * @param {OnChange} onChange
 * @param {string} prefix
 * @returns {HTMLElement}
 */
function makeControl(field, id, onChange, prefix) {
  const { path, kind } = field;
  const described = `${field.help ? `${id}-help ` : ""}${id}-error`;
  const common = { id, name: id, "aria-describedby": described, autocomplete: "off" };
  const oninput = (/** @type {Event} */ event) =>
    onChange(path, /** @type {HTMLInputElement} */ (event.target).value);
  if (kind === "choice" && isSelect(field)) {
    return h("select", { ...common, oninput }, ...options(field));
  }
  if (kind === "choice") {
    const radios = (field.choices ?? []).map(({ value, label }) => {
      const one = `${id}-${value || "none"}`;
      return h(
        "label",
        { class: "choice", for: one },
        // On click, not on input: pressing what is suggested already says that it is right.
        h("input", { type: "radio", id: one, name: id, value, onclick: oninput, "aria-describedby": described }),
        h("span", {}, label),
      );
    });
    return h("div", { class: "choices" }, ...radios);
  }
  if (kind === "flag") {
    const onflag = (/** @type {Event} */ event) =>
      onChange(path, /** @type {HTMLInputElement} */ (event.target).checked);
    return h("input", { ...common, type: "checkbox", oninput: onflag });
  }
  if (kind === "lines") return h("textarea", { ...common, rows: 2, oninput });
  if (kind === "day") {
    // A date of which a part is missing reads as empty: as long, it stays what it was. So it does when
    // the popup goes: Firefox then may tell of an input that nobody made.
    const onday = (/** @type {Event} */ event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      if (!input.validity.badInput && document.visibilityState === "visible") oninput(event);
    };
    return h("input", { ...common, type: "date", oninput: onday });
  }
  const number = kind === "number";
  return h("input", {
    ...common,
    type: "text",
    inputmode: number ? "numeric" : null,
    placeholder: field.placeholder,
    class: number ? "short" : null,
    spellcheck: prefix === "f" && path.endsWith("name") ? "false" : null,
    oninput,
  });
}

/** @param {Field} field */
function options(field) {
  return (field.choices ?? []).map(({ value, label }) => h("option", { value }, label));
}

/**
 * Bring a field up to date; what someone is typing in stays theirs.
 * @param {HTMLElement} made
 * @param {Field} field
 */
export function updateField(made, field) {
  const control = /** @type {HTMLInputElement | null} */ (
    made.querySelector("input:not([type=radio]), select, textarea")
  );
  if (field.kind === "flag" && control) control.checked = field.value === true;
  else if (control) {
    // A day that can't be shown in a date's box stands beside it, in the message.
    if (document.activeElement !== control && control.value !== field.value) {
      control.value = String(field.value ?? "");
    }
  } else {
    for (const radio of made.querySelectorAll("input")) {
      radio.checked = radio.value === field.value;
    }
  }
  const wrong = Boolean(field.error);
  made.classList.toggle("wrong", wrong);
  for (const one of made.querySelectorAll("input, select, textarea")) {
    if (wrong) one.setAttribute("aria-invalid", "true");
    else one.removeAttribute("aria-invalid");
  }
  note(made, ".error", field.error);
  note(made, ".suggested", field.suggested);
}

/** @param {HTMLElement} made @param {string} selector @param {string | undefined} text */
function note(made, selector, text) {
  const where = made.querySelector(selector);
  if (!(where instanceof HTMLElement)) return;
  if (where.textContent !== (text ?? "")) where.textContent = text ?? "";
  where.hidden = !text;
}
