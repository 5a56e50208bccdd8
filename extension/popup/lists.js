/** Why, what instead, what next: the lists beneath the note. */

import { copyText, h } from "./dom.js";
import { BUTTONS, NOT_COPIED, TITLES } from "./words.js";

/** @typedef {import("./types.js").Reason} Reason */
/** @typedef {import("./types.js").Way} Way */
/** @typedef {import("./types.js").View} View */

/** @param {Reason[]} reasons */
export function reasonList(reasons) {
  return [
    h("h3", {}, TITLES.reasons),
    ...reasons.map((reason) =>
      h(
        "details",
        { class: `reason ${reason.effect}`, id: `reason-${reason.id}`, "data-rule": reason.id },
        h("summary", {}, h("span", { class: "mark", "aria-hidden": "true" }), h("span", {}, reason.text)),
        h(
          "div",
          { class: "why" },
          reason.quote
            ? h("blockquote", { "data-role": "quote" }, h("p", {}, reason.quote))
            : null,
          h(
            "p",
            { class: "source" },
            reason.quote ? `${TITLES.guide}, under “${reason.section}”` : reason.section,
          ),
          reason.outside
            ? h("p", { class: "outside", "data-role": "outside" }, h("strong", {}, `${TITLES.outside}: `), reason.outside)
            : null,
        ),
      ),
    ),
  ];
}

/** @param {string} title @param {Way[]} ways @param {string} prefix */
export function wayList(title, ways, prefix) {
  return [
    h("h3", {}, title),
    h("ul", { class: "ways" }, ...ways.map((way, number) => wayItem(way, `${prefix}-${number}`))),
  ];
}

/** @param {Way} way @param {string} id */
function wayItem({ text, day, message, kind }, id) {
  return h(
    "li",
    { "data-kind": kind },
    h("p", {}, day ? h("span", { class: "day" }, day) : null, text),
    message
      ? h(
          "details",
          { class: "message", id: `${id}-message` },
          h("summary", {}, message.subject ?? message.text.split("\n")[0]?.slice(0, 80) ?? ""),
          h("p", { class: "body", lang: message.language, "data-role": "message" }, message.text),
          copyButton(message.text, `${id}-copy`),
          message.subject
            ? h("a", { class: "button", href: message.mailto, id: `${id}-mail`, "data-role": "mail" }, BUTTONS.mail)
            : null,
        )
      : null,
  );
}

/** @param {string} text @param {string} id */
function copyButton(text, id) {
  const made = h("button", { type: "button", id, "data-role": "copy-message" }, BUTTONS.copy);
  made.addEventListener("click", () => copyText(text, made, BUTTONS.copied, NOT_COPIED));
  return made;
}

/** @param {NonNullable<View["places"]>} places */
export function placesLine({ used, advised, most, text, more }) {
  const dots = Array.from({ length: most }, (_, number) =>
    h("i", { class: `${number < used ? "used" : "free"}${number >= advised ? " beyond" : ""}` }),
  );
  return [
    h("span", { class: "dots", "aria-hidden": "true" }, ...dots.slice(0, 12)),
    h("span", { title: more }, text),
  ];
}
