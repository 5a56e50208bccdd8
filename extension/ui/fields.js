/**
 * The fields of a form. Each is made once and then only updated, so that caret, selection, undo and
 * an input method's composition survive every answer. What is entered is handed on at every `input`
 * event.
 */

import { h, say } from "./dom.js";
import { frameText } from "./frame_text.js";

/** @typedef {import("../types/view.js").Field} Field */
/** @typedef {import("../types/view.js").Choice} Choice */
/** @typedef {(path: string, value: string | boolean | null, how?: "clear") => void} OnChange */

const MOST_CHIPS = 7;
const DAY = /^\d{4,6}-\d\d-\d\d$/;

/** @param {string} prefix @param {string} path */
const idOf = (prefix, path) => `${prefix}-${path.replaceAll(".", "-")}`;

/** @param {Field} field */
const isSelect = (field) =>
  field.kind !== "several" && (field.path === "application" || (field.choices?.length ?? 0) > MOST_CHIPS);

/** Is it drawn as a group of words to press? @param {Field} field */
const isGroup = (field) => field.kind === "several" || (field.kind === "choice" && !isSelect(field));

/**
 * Update the fields inside an element: those already there stay, new ones are inserted in order, and
 * those no longer wanted are removed, except one that has the focus.
 * @param {HTMLElement} where
 * @param {Field[]} fields
 * @param {OnChange} onChange
 * @param {string} [prefix] of ids; another one where the same field is in the document twice
 */
export function syncFields(where, fields, onChange, prefix = "f") {
  /** @type {Map<string, HTMLElement>} */
  const there = new Map();
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (where.querySelectorAll(":scope > [data-field]"))) {
    there.set(one.dataset.key ?? "", one);
  }
  /** @type {Element | null} */
  let last = null;
  for (const field of fields) {
    const key = keyOf(field);
    const made = there.get(key) ?? makeField(field, onChange, prefix);
    if (!there.delete(key)) {
      if (last) last.after(made);
      else where.prepend(made);
    } else updateField(made, field, onChange, prefix);
    last = made;
  }
  for (const one of there.values()) if (!one.contains(document.activeElement)) one.remove();
}

/** A field whose path or kind of control differs is another field. @param {Field} field */
const keyOf = (field) => `${field.path} ${field.kind} ${isSelect(field)}`;

/**
 * @param {Field} field
 * @param {OnChange} onChange
 * @param {string} [prefix]
 * @returns {HTMLElement}
 */
export function makeField(field, onChange, prefix = "f") {
  const id = idOf(prefix, field.path);
  const group = isGroup(field);
  const label = h(group ? "legend" : "label", group ? { id: `${id}-label` } : { for: id, id: `${id}-label` });
  const control = makeControl(field, id, onChange);
  const made = h(
    group ? "fieldset" : "div",
    { class: `field ${field.kind}`, "data-field": field.path, "data-id": id, "data-key": keyOf(field) },
    ...(field.kind === "flag" ? [control, label] : [label, control]),
    h("p", { class: "help", id: `${id}-help`, hidden: true }),
    h("p", { class: "suggested", id: `${id}-suggested`, hidden: true }),
    h("p", { class: "doubt", id: `${id}-doubt`, role: "status" }),
    h("p", { class: "error", id: `${id}-error`, "data-role": "error", role: "status" }),
    h("button", {
      type: "button",
      class: "quiet clear",
      id: `${id}-clear`,
      "data-role": "clear",
      hidden: true,
      onclick: () => onChange(field.path, null, "clear"),
    }),
  );
  updateField(made, field, onChange, prefix);
  return made;
}

/**
 * @param {Field} field
 * @param {string} id
 * @param {OnChange} onChange
 * @returns {HTMLElement}
 */
function makeControl({ path, kind, ...field }, id, onChange) {
  const common = { id, name: id, autocomplete: "off" };
  const oninput = (/** @type {Event} */ event) =>
    onChange(path, /** @type {HTMLInputElement} */ (event.target).value);
  if (kind === "choice") {
    return isSelect({ path, kind, ...field })
      ? h("select", { ...common, oninput })
      : h("div", { class: "choices" });
  }
  if (kind === "several") return h("div", { class: "choices" });
  if (kind === "flag") {
    const onflag = (/** @type {Event} */ event) =>
      onChange(path, /** @type {HTMLInputElement} */ (event.target).checked);
    return h("input", { ...common, type: "checkbox", oninput: onflag });
  }
  if (kind === "lines") return h("textarea", { ...common, rows: 2, oninput });
  if (kind === "day") {
    // An incomplete date reads as empty, and so is not reported: the stored day stays. Neither is an
    // empty one when the popup closes: Firefox may then send an input event that nobody caused, from
    // a field that has lost the focus.
    const onday = (/** @type {Event} */ event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      const here = document.visibilityState === "visible" && document.hasFocus() && document.activeElement === input;
      if (!input.validity.badInput && (here || input.value !== "")) oninput(event);
    };
    const input = h("input", { ...common, type: "date", oninput: onday });
    if (!field.chips?.length) return input;
    return h("div", { class: "days" }, h("div", { class: "choices" }), input);
  }
  const number = kind === "number";
  return h("input", {
    ...common,
    type: "text",
    inputmode: number ? "numeric" : null,
    class: number ? "short" : null,
    spellcheck: path.endsWith("name") ? "false" : null,
    oninput,
  });
}

/**
 * Update a field; the text of one that has the focus is left alone.
 * @param {HTMLElement} made
 * @param {Field} field
 * @param {OnChange} onChange
 * @param {string} prefix
 */
export function updateField(made, field, onChange, prefix = "f") {
  const id = idOf(prefix, field.path);
  const label = /** @type {HTMLElement} */ (made.querySelector("legend, label"));
  if (label.textContent !== field.label) label.textContent = field.label;
  note(made, ".help", field.help);
  note(made, ".suggested", field.suggested);
  note(made, ".doubt", field.doubt);
  note(made, ".error", field.error);
  note(made, ".clear", field.clear);
  if (isGroup(field)) updateRadios(made, field, id, onChange);
  else updateControl(made, field, onChange);
  const wrong = Boolean(field.error);
  made.classList.toggle("wrong", wrong);
  const said = [
    [field.help, "help"],
    [field.suggested, "suggested"],
    [field.doubt, "doubt"],
    [field.error, "error"],
  ].filter(([text]) => text);
  const ids = said.map(([, name]) => `${id}-${name}`).join(" ");
  const described = made.localName === "fieldset" ? [made] : made.querySelectorAll("input, select, textarea");
  for (const one of described) set(one, "aria-describedby", ids || null);
  for (const one of made.querySelectorAll("input, select, textarea")) {
    set(one, "aria-invalid", wrong ? "true" : null);
  }
}

/** @param {HTMLElement} made @param {Field} field @param {OnChange} onChange */
function updateControl(made, field, onChange) {
  const control = /** @type {HTMLInputElement} */ (made.querySelector("input, select, textarea"));
  if (control instanceof HTMLSelectElement) updateOptions(control, field.choices ?? []);
  set(control, "placeholder", field.placeholder ?? null);
  if (field.kind === "flag") control.checked = field.value === true;
  else if (document.activeElement !== control) {
    // A day that a date input can't show is told in the error message instead.
    const text = String(field.value ?? "");
    const value = field.kind === "day" && !DAY.test(text) ? "" : text;
    if (control.value !== value) control.value = value;
  }
  const days = made.querySelector(".days > .choices");
  if (days instanceof HTMLElement) updateDays(days, field, onChange);
}

/** @param {HTMLElement} where @param {Field} field @param {OnChange} onChange */
function updateDays(where, field, onChange) {
  const chips = field.chips ?? [];
  const buttons = /** @type {HTMLButtonElement[]} */ ([...where.children]);
  for (const [index, { value, label }] of chips.entries()) {
    let button = buttons[index];
    if (!button) {
      button = /** @type {HTMLButtonElement} */ (
        h("button", {
          type: "button",
          class: "chip-day",
          onclick: (/** @type {Event} */ event) =>
            onChange(field.path, /** @type {HTMLElement} */ (event.currentTarget).dataset.value ?? ""),
        })
      );
      where.append(button);
    }
    button.dataset.value = value;
    if (button.textContent !== label) button.textContent = label;
    set(button, "aria-pressed", String(field.value === value));
  }
  for (const one of buttons.slice(chips.length)) one.remove();
}

/** @param {HTMLSelectElement} select @param {Choice[]} choices */
function updateOptions(select, choices) {
  const same = select.options.length === choices.length;
  if (same && choices.every(({ value, label }, at) => isOption(select.options[at], value, label))) return;
  const was = select.value;
  select.replaceChildren(...choices.map(({ value, label }) => h("option", { value }, label)));
  if (document.activeElement === select) select.value = was;
}

/** @param {HTMLOptionElement | undefined} one @param {string} value @param {string} label */
const isOption = (one, value, label) => one?.value === value && one.textContent === label;

/**
 * Update the words to press: one of them at a time, or several, in the order in which they were pressed.
 * @param {HTMLElement} made
 * @param {Field} field
 * @param {string} id
 * @param {OnChange} onChange
 */
function updateRadios(made, field, id, onChange) {
  const where = /** @type {HTMLElement} */ (made.querySelector(".choices"));
  const choices = field.choices ?? [];
  const several = field.kind === "several";
  const chosen = several ? String(field.value ?? "").split(" ") : [field.value];
  const press = (/** @type {string} */ value) => onChange(field.path, several ? toggled(where, value) : value);
  const there = [...where.querySelectorAll("input")];
  if (there.length !== choices.length || choices.some(({ value }, at) => there[at]?.value !== value)) {
    where.replaceChildren(
      ...choices.map(({ value }) => {
        const one = `${id}-${value || "none"}`;
        const onclick = () => press(value);
        const type = several ? "checkbox" : "radio";
        return h("label", { class: "choice", for: one }, h("input", { type, id: one, name: id, value, onclick }), h("span"));
      }),
    );
  }
  for (const [at, label] of [...where.children].entries()) {
    const choice = choices[at];
    const radio = label.querySelector("input");
    const text = label.querySelector("span");
    if (!choice || !radio || !text) continue;
    if (text.textContent !== choice.label) text.textContent = choice.label;
    radio.checked = chosen.includes(choice.value);
    const suggested = field.suggestion === choice.value;
    label.classList.toggle("proposed", suggested);
    set(radio, "aria-describedby", suggested ? `${id}-suggested` : null);
  }
  where.dataset.chosen = String(field.value ?? "");
  foldOthers(where, field, id);
}

/** The values chosen after one was pressed. @param {HTMLElement} where @param {string} value */
function toggled(where, value) {
  const chosen = (where.dataset.chosen ?? "").split(" ").filter(Boolean);
  const now = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  where.dataset.chosen = now.join(" ");
  return where.dataset.chosen;
}

/**
 * If an answer to the open question is suggested, show only that one, and a button for the others. It
 * is nearly always right, and seven answers would push the note out of sight.
 * @param {HTMLElement} where
 * @param {Field} field
 * @param {string} id
 */
function foldOthers(where, field, id) {
  const few = id.startsWith("q-") && field.suggestion !== undefined && where.dataset.all !== "true";
  for (const label of where.querySelectorAll("label")) label.hidden = few && !label.matches(".proposed");
  const others = where.querySelector("button");
  if (!few) return others?.remove();
  if (others) return undefined;
  const show = () => {
    where.dataset.all = "true";
    foldOthers(where, field, id);
    /** @type {HTMLElement | null} */ (where.querySelector("label:not(.proposed) input"))?.focus();
  };
  where.append(h("button", { type: "button", class: "quiet", id: `${id}-others`, "data-role": "others", onclick: show }, frameText("button_others")));
  return undefined;
}

/** @param {Element} one @param {string} name @param {string | null} value null takes it away */
function set(one, name, value) {
  if (value === null) one.removeAttribute(name);
  else if (one.getAttribute(name) !== value) one.setAttribute(name, value);
}

/** @param {HTMLElement} made @param {string} selector @param {string | undefined} text */
function note(made, selector, text) {
  const where = made.querySelector(`:scope > ${selector}`);
  if (!(where instanceof HTMLElement)) return;
  // A live region must be in the page, and not hidden, before its text changes.
  if (where.getAttribute("role") !== "status") say(where, text ?? "");
  else if (where.textContent !== (text ?? "")) where.textContent = text ?? "";
}
