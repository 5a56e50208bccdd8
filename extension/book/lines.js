/** Draws the agenda's lines, those of today and those to come: whom, what, why, and with which message. */

import { byRole, copyText, h, redraw } from "../ui/dom.js";
import { frameText } from "../ui/frame_text.js";
import { addressOf } from "./route.js";

/** @typedef {import("../types/view.js").BookView} BookView */
/** @typedef {import("../types/view.js").BookLine} BookLine */
/** @typedef {import("./act.js").Act} Act */

/** @param {BookView} view @param {Act} act */
export function drawToday(view, act) {
  const { due, dueMore, settings } = view;
  redraw(byRole("today"), [due, dueMore, settings.empty, view.words], () => [
    due.length ? null : h("p", { class: "nothing", "data-role": "none" }, act.say("today.none")),
    settings.empty ? offer(act) : null,
    h("ul", { class: "lines" }, ...due.map((one) => lineItem(one, act, "due"))),
    dueMore ? h("p", { class: "small" }, dueMore) : null,
    due.length ? h("p", { class: "small" }, act.say("done.note")) : null,
  ]);
}

/** The offer to add an example to an empty book. @param {Act} act */
function offer(act) {
  return h(
    "div",
    { class: "card offer", "data-role": "offer" },
    h("p", {}, act.say("example.text")),
    h(
      "div",
      { class: "actions" },
      h(
        "button",
        { type: "button", class: "solid", id: "example", "data-role": "example", onclick: () => void act.make({ do: "example" }) },
        act.say("example.offer"),
      ),
      h("a", { class: "button", href: addressOf("applications"), "data-role": "to-add" }, act.say("add.title")),
    ),
  );
}

/** @param {BookView} view @param {Act} act */
export function drawComing(view, act) {
  const { coming, comingMore } = view;
  redraw(byRole("coming-actions"), [coming.length > 0 || view.due.length > 0, view.words], () => [
    coming.length || view.due.length
      ? h(
          "button",
          { type: "button", id: "calendar-all", "data-role": "calendar-all", onclick: () => void act.save({ do: "calendar" }) },
          act.say("do.calendar_all"),
        )
      : null,
    printButton(act, "print-coming"),
  ]);
  redraw(byRole("coming"), [coming, comingMore, view.words], () => [
    coming.length ? null : h("p", { class: "nothing" }, act.say("coming.none")),
    ...coming.map((day) =>
      h(
        "section",
        { class: "day-of", "data-day": day.day },
        h("h3", {}, h("time", { datetime: day.day }, day.label)),
        h("ul", { class: "lines" }, ...day.lines.map((one) => lineItem(one, act, "coming"))),
      ),
    ),
    comingMore ? h("p", { class: "small" }, comingMore) : null,
  ]);
}

/** @param {Act} act @param {string} id */
export const printButton = (act, id) =>
  h("button", { type: "button", class: "quiet", id, "data-role": "print", onclick: () => print() }, act.say("do.print"));

/**
 * @param {BookLine} line
 * @param {Act} act
 * @param {"due" | "coming"} where
 */
function lineItem(line, act, where) {
  const id = (/** @type {string} */ name) => `${name}-${line.id}`;
  const put = (/** @type {"snoozed" | "not_this"} */ state, /** @type {string | null} */ until) => () =>
    void act.ask({ do: "mark", id: line.id, state, until });
  const button = (/** @type {string} */ role, /** @type {() => void} */ onclick, /** @type {string} */ label, kind = "") =>
    h("button", { type: "button", class: kind, id: id(role), "data-role": role, onclick, "aria-describedby": id("title") }, label);
  return h(
    "li",
    { class: "card line-card", "data-line": line.id, "data-slug": line.slug },
    h("h3", { id: id("title"), dir: "auto" }, line.title),
    line.since ? h("p", { class: "since" }, line.since) : null,
    line.text ? h("p", {}, line.text) : h("p", {}, line.headline),
    line.why ? h("p", { class: "soft" }, line.why) : null,
    line.application ? h("p", { class: "small", dir: "auto" }, line.application) : null,
    line.words
      ? h(
          "details",
          { class: "message", id: id("words") },
          h("summary", {}, act.say("line.words")),
          h("p", { class: "body", dir: "auto" }, line.words),
          copyButton(line.words, id("copy")),
        )
      : null,
    h(
      "div",
      { class: "actions" },
      line.done && where === "due" ? button("done", () => void act.make({ do: "done", id: line.id }), act.say("do.done"), "solid") : null,
      where === "due" ? button("tomorrow", put("snoozed", line.tomorrow), act.say("do.snooze")) : null,
      where === "due" ? button("week", put("snoozed", line.nextWeek), act.say("do.snooze_week")) : null,
      button("not-this", put("not_this", null), act.say("do.not_this"), "quiet"),
      h("span", { class: "space" }),
      line.url ? h("a", { class: "button quiet", href: line.url, target: "_blank", rel: "noreferrer", "data-role": "profile" }, act.say("do.open")) : null,
      h("a", { class: "button quiet", href: addressOf("people", line.slug), "data-role": "look" }, act.say("do.look")),
      button("calendar", () => void act.save({ do: "calendar", id: line.id }), act.say("do.calendar"), "quiet"),
    ),
  );
}

/** @param {string} text @param {string} id */
function copyButton(text, id) {
  const made = h("button", { type: "button", id, "data-role": "copy" }, frameText("button_copy"));
  made.addEventListener("click", () => copyText(text, made, frameText("button_copied"), frameText("not_copied")));
  return made;
}
