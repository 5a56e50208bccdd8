/** Draws the list of people with its search box, and the chosen person as the popup shows them. */

import { byRole, h, redraw, say } from "../ui/dom.js";
import { drawFrame } from "./frame.js";
import { addressOf, route } from "./route.js";

/** @typedef {import("../types/view.js").BookView} BookView */
/** @typedef {import("../types/view.js").ListedPerson} ListedPerson */
/** @typedef {import("../types/view.js").PersonOfBook} PersonOfBook */
/** @typedef {import("./act.js").Act} Act */

/** The search box. @type {HTMLInputElement | null} */
let box = null;

/** @returns {string} what the search box holds */
export const lookedFor = () => box?.value ?? "";

/** @param {Act} act */
export function wirePeople(act) {
  box = /** @type {HTMLInputElement} */ (
    h("input", { type: "text", id: "search", "data-role": "search-box", autocomplete: "off", spellcheck: "false", oninput: () => act.refresh() })
  );
  byRole("search").append(h("label", { for: "search", "data-role": "search-label" }), box);
}

/** @param {BookView} view @param {Act} act */
export function drawPeople(view, act) {
  const { people, person } = view;
  say(byRole("search-label"), act.say("people.search"));
  redraw(byRole("people-list"), [people, person?.slug, view.words], () => [
    people.none ? h("p", { class: "nothing", role: "status" }, people.none) : null,
    h("ul", { class: "list" }, ...people.rows.map((one) => listed(one, person?.slug ?? ""))),
    people.more ? h("p", { class: "small" }, people.more) : null,
  ]);
  const shown = person && route().pane === "people" ? person : null;
  byRole("one").hidden = !shown;
  document.body.classList.toggle("with-one", Boolean(shown));
  if (!shown) return;
  redraw(byRole("one-head"), [shown.slug, shown.name, shown.url, shown.noProfile, view.words], () => [
    h(
      "p",
      { class: "actions one-actions" },
      h("a", { class: "button quiet back", href: addressOf("people"), "data-role": "back" }, act.say("people.back")),
      shown.url ? h("a", { class: "button quiet", href: shown.url, target: "_blank", rel: "noreferrer", "data-role": "profile" }, act.say("do.open")) : h("span", { class: "small" }, shown.noProfile),
    ),
  ]);
  void drawFrame(shown.view, act);
  redraw(byRole("one-foot"), [shown.slug, shown.movable, shown.others, view.words], () => [mergeForm(shown, act), splitForm(shown, act)]);
}

/** @param {ListedPerson} one @param {string} shown */
function listed(one, shown) {
  return h(
    "li",
    {},
    h(
      "a",
      { href: addressOf("people", one.slug), id: `person-${one.slug}`, "data-slug": one.slug, "aria-current": one.slug === shown ? "true" : null },
      h("strong", { dir: "auto" }, one.name),
      one.line ? h("span", { dir: "auto" }, one.line) : null,
      one.next ? h("span", { class: "next" }, one.next) : null,
      one.same ? h("span", { class: "same" }, one.same) : null,
    ),
  );
}

/** The form that puts two records of one person together. @param {PersonOfBook} person @param {Act} act */
function mergeForm(person, act) {
  if (!person.others.length) return null;
  const choose = /** @type {HTMLSelectElement} */ (
    h("select", { id: "merge-with", "aria-labelledby": "merge-title" }, ...person.others.map(({ slug, name }) => h("option", { value: slug }, name)))
  );
  const merge = () => void act.make({ do: "merge", keep: person.slug, other: choose.value });
  return h(
    "details",
    { class: "line-fold", id: "merge" },
    h("summary", {}, h("h3", { id: "merge-title" }, act.say("merge"))),
    h("div", { class: "actions" }, choose, h("button", { type: "button", id: "merge-do", "data-role": "merge", onclick: merge }, act.say("merge.do"))),
  );
}

/** The form that makes two people of one. @param {PersonOfBook} person @param {Act} act */
function splitForm(person, act) {
  if (person.movable.length < 2) return null;
  const name = /** @type {HTMLInputElement} */ (h("input", { type: "text", id: "split-name", value: person.name, autocomplete: "off", spellcheck: "false" }));
  const ticks = person.movable.map(({ id, label }) =>
    h("label", { class: "tick" }, h("input", { type: "checkbox", value: id, name: "split" }), h("span", {}, label)),
  );
  const split = () => {
    const rows = ticks.map((one) => /** @type {HTMLInputElement} */ (one.firstElementChild)).filter((one) => one.checked).map((one) => one.value);
    if (rows.length) void act.make({ do: "split", slug: person.slug, rows, name: name.value });
  };
  return h(
    "details",
    { class: "line-fold", id: "split" },
    h("summary", {}, h("h3", {}, act.say("split"))),
    h("p", { class: "small" }, act.say("split.text")),
    h("div", { class: "ticks" }, ...ticks),
    h("div", { class: "actions" }, h("label", { for: "split-name" }, act.say("add.name")), name, h("button", { type: "button", id: "split-do", "data-role": "split", onclick: split }, act.say("split.do"))),
  );
}
