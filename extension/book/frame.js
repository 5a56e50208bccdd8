/**
 * One person in the popup's own frame: the page takes it from `popup/popup.html`, so that both say
 * the same and ask the same. What needs LinkedIn's page, such as putting in the note, stays away.
 */

import { part } from "../ui/dom.js";
import { drawView, resetDrawn } from "../popup/draw.js";
import { remindActions } from "../ui/remind.js";
import { fillIn } from "../ui/words.js";

/** @typedef {import("../types/view.js").View} View */
/** @typedef {import("./act.js").Act} Act */

/** @type {Promise<void> | null} */
let adopted = null;
/** Who is meant by now: the frame may come later than the next person. @type {View | null} */
let wanted = null;
let shown = "";

async function adopt() {
  const text = await (await fetch("../popup/popup.html")).text();
  const its = new DOMParser().parseFromString(text, "text/html").querySelector("main");
  if (!its) throw new Error("The popup has no frame.");
  const main = document.createElement("div");
  for (const { name, value } of its.attributes) main.setAttribute(name, value);
  // The book says by itself when it is busy.
  main.removeAttribute("aria-busy");
  main.append(...its.childNodes);
  // The foot's buttons have their like on this page, under the same names: one of each is enough.
  main.querySelector("footer")?.replaceChildren(...main.querySelectorAll('[data-role="report"]'));
  fillIn(main);
  part("frame").replaceChildren(main);
  /** @type {HTMLDetailsElement} */ (part("facts")).open = true;
}

/** @param {View} view @param {Act} act */
export async function drawFrame(view, act) {
  wanted = view;
  await (adopted ??= adopt());
  if (wanted !== view) return;
  // Another person's fields begin anew: what is open in one is nothing of the other's.
  if (shown && shown !== view.slug) resetDrawn();
  shown = view.slug;
  const title = document.title;
  drawView(view, actions(view, act), { checking: false });
  document.title = title;
}

/** @param {View} view @param {Act} act @returns {import("../popup/draw.js").Actions} */
function actions(view, act) {
  part("forget").onclick = () => {
    act.go("people");
    void act.make({ do: "remove", slug: view.slug });
  };
  part("enough").onclick = () => act.press("enough");
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
