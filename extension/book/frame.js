/**
 * Shows one person as the popup does: with the elements of `popup/popup.html` and the code that draws
 * them. Only what needs LinkedIn's page, such as putting in the note, is missing.
 */

import { byRole } from "../ui/dom.js";
import { drawView, resetDrawn } from "../popup/draw.js";
import { remindActions } from "../ui/remind.js";
import { fillIn } from "../ui/frame_text.js";

/** @typedef {import("../types/view.js").View} View */
/** @typedef {import("./act.js").Act} Act */

/** Settles once the popup's elements are in this page. @type {Promise<void> | null} */
let adopted = null;
/** The view asked for last: another may be asked for before the elements are there. @type {View | null} */
let wanted = null;
/** The slug of the person who is shown. */
let shown = "";

/** Copy the popup's elements into this page. */
async function adopt() {
  const text = await (await fetch("../popup/popup.html")).text();
  const its = new DOMParser().parseFromString(text, "text/html").querySelector("main");
  if (!its) throw new Error("The popup has no frame.");
  const main = document.createElement("div");
  for (const { name, value } of its.attributes) main.setAttribute(name, value);
  // The book page has an `aria-busy` of its own.
  main.removeAttribute("aria-busy");
  main.append(...its.childNodes);
  // This page has the footer's other buttons already, under the same roles, which must be unique.
  main.querySelector("footer")?.replaceChildren(...main.querySelectorAll('[data-role="report"]'));
  fillIn(main);
  byRole("frame").replaceChildren(main);
  /** @type {HTMLDetailsElement} */ (byRole("facts")).open = true;
}

/** Show a person. @param {View} view @param {Act} act */
export async function drawFrame(view, act) {
  wanted = view;
  await (adopted ??= adopt());
  if (wanted !== view) return;
  // Another person's fields are made anew: nothing unfolded or typed carries over.
  if (shown && shown !== view.slug) resetDrawn();
  shown = view.slug;
  const title = document.title;
  drawView(view, actions(view, act), { checking: false });
  document.title = title;
}

/** @param {View} view @param {Act} act @returns {import("../popup/draw.js").Actions} */
function actions(view, act) {
  byRole("forget").onclick = () => {
    act.go("people");
    void act.make({ do: "remove", slug: view.slug });
  };
  byRole("enough").onclick = () => act.press("enough");
  return {
    change: act.change,
    press: act.press,
    look: (slug) => act.go("people", slug ?? ""),
    reread: () => {},
    confirmBox: () => {},
    remind: remindActions(act.session, {
      slug: () => view.slug,
      ask: (request) => act.ask(request),
      after: () => act.ask({}),
      stays: true,
    }),
    note: {
      edit: (text) => act.change("note.text", text),
      change: act.change,
      press: act.press,
      fill: () => {},
    },
  };
}
