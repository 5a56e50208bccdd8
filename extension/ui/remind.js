/**
 * "Remind me on Monday": a fold with the ways to be reminded of one step.
 *
 * Nobody is reminded until one of them is pressed; Python then says what will happen.
 */

import { h } from "./dom.js";
import { download } from "./files.js";
import { frameText } from "./frame_text.js";

/** @typedef {import("../types/view.js").Remind} Remind */
/** @typedef {import("../types/view.js").RemindersView} Reminders */
/** @typedef {Omit<import("../types/requests.js").BookRequest, import("./session.js").Added>} Asking */
/** @typedef {"calendar" | "badge" | "notify" | "off" | import("../types/view.js").RemindWay["how"]} How */

/**
 * @typedef {object} RemindActions
 * @property {boolean} kept whether what is stored outlives the window; if not, only the calendar is offered
 * @property {(how: How, remind: Remind, hour: number) => void} press
 */

const IN_FIREFOX = browser.runtime.getURL("").startsWith("moz-");

/** @returns {Promise<boolean>} whether notifications may be shown; the browser asks the person if needed */
const request = () => browser.permissions.request({ permissions: ["notifications"] }).catch(() => false);

/**
 * Make what the buttons do, in the popup and on the book page.
 * @param {import("./session.js").Session} session
 * @param {object} page the page that they are on
 * @param {() => string} page.slug of the person who is shown
 * @param {(request: Asking) => Promise<import("../types/view.js").BookAnswer | null>} page.ask
 * @param {() => Promise<unknown>} page.after asks for a view that shows the choice
 * @param {boolean} page.stays whether the page stays open while the browser asks for permission
 * @returns {RemindActions}
 */
export function remindActions(session, { slug, ask, after, stays }) {
  /** @param {How} how @param {Remind} remind @param {number} hour */
  async function press(how, remind, hour) {
    const { kind, day } = remind;
    const asks = how === "notify";
    // Firefox allows this request only while the press is being handled.
    const early = asks && (stays || IN_FIREFOX) ? request() : null;
    const answer = await ask({ do: "remind", about: slug(), how, kind, on: day, hour });
    if (answer?.file) download(answer.file);
    sayReminded(idOf(remind), answer?.said ?? "");
    // Chrome's question closes the popup, so it comes after the wish is stored; the background script
    // then learns of a yes. Until then nothing is shown as switched on (`notifications` in
    // `ui/session.js`).
    if (asks && !(await (early ?? request()))) {
      await ask({ do: "remind", how: "refused" });
      sayReminded(idOf(remind), frameText("remind_refused"));
    }
    if (how !== "calendar") await after();
  }
  return {
    get kept() {
      return session.store.name === "local";
    },
    press: (how, remind, hour) => void press(how, remind, hour),
  };
}

/** The text about the last press, and the id of the offer that it belongs to. */
const last = { id: "", text: "" };

/**
 * Say under an offer what came of a press; `last` keeps the text for the next drawing.
 * @param {string} id
 * @param {string} text
 */
function sayReminded(id, text) {
  last.id = id;
  last.text = text;
  for (const one of document.querySelectorAll(`details[id$="-remind-${id}"] [data-role="reminded"]`)) one.textContent = text;
}

/** @param {Remind} remind */
const idOf = ({ kind, day }) => `${kind}-${day}`;

/**
 * Make the fold with the ways to be reminded of a step.
 * @param {Remind} remind
 * @param {Reminders} reminders
 * @param {RemindActions} act
 * @param {string} prefix of ids: a page may offer the same step twice
 */
export function remindOffer(remind, { badge, notify, hour }, act, prefix) {
  const id = idOf(remind);
  const hours = h(
    "select",
    {
      id: `${prefix}-hour-${id}`,
      "data-role": "remind-hour",
      "aria-label": frameText("label_hour"),
      onchange: () => notify && act.press("notify", remind, chosen()),
    },
    ...Array.from({ length: 24 }, (_, one) => h("option", { value: one, selected: one === hour }, `${one}:00`)),
  );
  const chosen = () => Number(/** @type {HTMLSelectElement} */ (hours).value);
  /** @param {How} how @param {string} text @param {boolean} [pressed] */
  const button = (how, text, pressed) =>
    h(
      "button",
      {
        type: "button",
        id: `${prefix}-${how}-${id}`,
        "data-role": `remind-${how}`,
        "aria-pressed": pressed === undefined ? null : String(pressed),
        onclick: () => act.press(how, remind, chosen()),
      },
      text,
    );
  return h(
    "details",
    { class: "remind", id: `${prefix}-remind-${id}`, "data-role": "remind" },
    h("summary", {}, remind.label),
    remind.due
      ? null
      : h(
          "div",
          { class: "actions" },
          button("calendar", frameText("button_remind_calendar")),
          act.kept ? button("badge", frameText("button_remind_badge"), badge) : null,
          act.kept ? h("span", { class: "at" }, button("notify", frameText("button_remind_notify"), notify), hours) : null,
          act.kept && badge ? button("off", frameText("button_remind_off")) : null,
        ),
    // "Put off", "done" and "not this one", if reminders are on; below, so that no button moves when they are switched on.
    // Views stored by an earlier version lack them.
    remind.ways?.length ? h("div", { class: "actions" }, ...remind.ways.map(({ how, label }) => button(how, label))) : null,
    h("p", { class: "small", "data-role": "reminded", role: "status" }, last.id === id ? last.text : ""),
  );
}
