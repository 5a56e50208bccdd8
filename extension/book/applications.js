/** Draws the list of applications, and the chosen one with its picture and its plan. */

import { byRole, h, redraw } from "../ui/dom.js";
import { placesLine } from "../ui/lists.js";
import { printButton } from "./lines.js";
import { pictureFigure } from "./picture.js";
import { addressOf } from "./route.js";

/** @typedef {import("../types/view.js").BookView} BookView */
/** @typedef {import("../types/view.js").ChosenApplication} ChosenApplication */
/** @typedef {import("../types/view.js").PlannedPerson} PlannedPerson */
/** @typedef {import("./act.js").Act} Act */

/** @param {BookView} view @param {Act} act */
export function drawApplications(view, act) {
  const { applications, applicationsMore, chosen } = view;
  redraw(byRole("applications"), [applications, applicationsMore, chosen?.id, view.words], () => [
    applications.length ? null : h("p", { class: "nothing" }, act.say("application.none")),
    h(
      "ul",
      { class: "list" },
      ...applications.map((one) =>
        h(
          "li",
          {},
          h(
            "a",
            { href: addressOf("applications", one.id), id: `application-${one.id}`, "data-application": one.id, "aria-current": one.id === chosen?.id ? "true" : null },
            h("strong", { dir: "auto" }, one.name),
            h("span", {}, one.people),
          ),
        ),
      ),
    ),
    applicationsMore ? h("p", { class: "small" }, applicationsMore) : null,
  ]);
  redraw(byRole("chosen"), [chosen, view.words], () => (chosen ? drawChosen(chosen, act) : []));
}

/** @param {ChosenApplication} chosen @param {Act} act */
function drawChosen(chosen, act) {
  const remove = () => {
    act.go("applications");
    void act.make({ do: "remove", application: chosen.id });
  };
  return [
    h("div", { class: "head" }, h("h3", { class: "title", dir: "auto", "data-role": "chosen-name" }, chosen.name), printButton(act, "print-plan")),
    chosen.picture.rows.length ? pictureFigure(chosen.picture) : h("p", { class: "nothing" }, act.say("plan.none")),
    chosen.more ? h("p", { class: "small" }, chosen.more) : null,
    h("p", { class: "places-line", "data-role": "plan-places" }, ...placesLine(chosen.places)),
    ...chosen.groups.map((group) =>
      h(
        "section",
        { class: `group ${group.id}`, "data-group": group.id },
        h("h4", {}, group.title),
        h("ul", { class: "plan" }, ...group.rows.map(planned)),
      ),
    ),
    h("div", { class: "actions" }, h("button", { type: "button", class: "quiet danger", id: "remove-application", "data-role": "remove-application", onclick: remove }, act.say("application.remove"))),
  ];
}

/** @param {PlannedPerson} one */
function planned(one) {
  return h(
    "li",
    { class: "card planned", "data-slug": one.slug, "data-mood": one.mood },
    h(
      "p",
      { class: "planned-head" },
      h("a", { href: addressOf("people", one.slug), dir: "auto" }, one.name),
      one.day ? h("time", { datetime: one.on }, one.day) : h("span", { class: "verdict-word" }, one.verdict),
    ),
    h("p", {}, one.headline),
    one.why ? h("p", { class: "soft" }, one.why) : null,
  );
}
