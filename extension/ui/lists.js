/** The lists of reasons, of other ways and of next steps, and how many places are used. */

import { copyText, h } from "./dom.js";
import { frameText } from "./frame_text.js";

/** @typedef {import("../types/view.js").ReasonView} ReasonView */
/** @typedef {import("../types/view.js").Way} Way */
/** @typedef {import("../types/view.js").View} View */

/** @param {ReasonView[]} reasons */
export function reasonList(reasons) {
  return reasons.map((reason) =>
    h(
      "details",
      { class: `reason ${reason.effect}`, id: `reason-${reason.id}`, "data-rule": reason.id },
      h(
        "summary",
        {},
        h("span", { class: "mark", "aria-hidden": "true" }),
        h("span", {}, h("b", { class: "effect" }, reason.mark), ` ${reason.text}`),
      ),
      h(
        "div",
        { class: "why" },
        reason.quote ? h("blockquote", { "data-role": "quote" }, h("p", {}, reason.quote)) : null,
        h("p", { class: "source" }, reason.quote ? frameText("guide_under", [reason.section]) : reason.section),
        reason.outside
          ? h("p", { class: "outside", "data-role": "outside" }, h("strong", {}, frameText("outside")), ` ${reason.outside}`)
          : null,
      ),
    ),
  );
}

/**
 * @param {Way[]} ways
 * @param {string} prefix
 * @param {(way: Way) => import("./dom.js").Child} [offer] what to add below a way
 */
export function wayList(ways, prefix, offer = () => null) {
  return [h("ul", { class: "ways" }, ...ways.map((way, number) => wayItem(way, `${prefix}-${number}`, offer(way))))];
}

/** @param {Way} way @param {string} id @param {import("./dom.js").Child} more */
function wayItem({ text, day, message, kind }, id, more) {
  return h(
    "li",
    { "data-kind": kind },
    h("p", {}, day ? h("span", { class: "day" }, day) : null, text),
    message
      ? h(
          "details",
          { class: "message", id: `${id}-message` },
          h("summary", { lang: message.language, dir: "auto" }, message.subject ?? message.text.split("\n")[0]?.slice(0, 80) ?? ""),
          h("p", { class: "body", lang: message.language, dir: "auto", "data-role": "message" }, message.text),
          copyButton(message.text, `${id}-copy`),
          message.subject
            ? h("a", { class: "button", href: message.mailto, id: `${id}-mail`, "data-role": "mail" }, frameText("button_mail"))
            : null,
        )
      : null,
    more,
  );
}

/** @param {string} text @param {string} id */
function copyButton(text, id) {
  const made = h("button", { type: "button", id, "data-role": "copy-message" }, frameText("button_copy"));
  made.addEventListener("click", () => copyText(text, made, frameText("button_copied"), frameText("not_copied")));
  return made;
}

/** How many of the company's places are used. @param {NonNullable<View["places"]>} places */
export function placesLine({ used, advised, most, text, more }) {
  const dots = Array.from({ length: most }, (_, number) =>
    h("i", { class: `${number < used ? "used" : "free"}${number >= advised ? " beyond" : ""}` }),
  );
  return [
    h("span", { class: "dots", "aria-hidden": "true" }, ...dots.slice(0, 12)),
    h("span", { title: more }, text),
  ];
}
