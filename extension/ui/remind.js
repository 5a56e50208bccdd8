/**
 * "Remind me on Monday": a line that opens, with the ways to be reminded of one step.
 *
 * Nothing reminds until one of them is pressed. What follows from a press is Python's sentence.
 */

import { h } from "./dom.js";
import { download } from "./files.js";
import { word } from "./words.js";

/** @typedef {import("../types/view.js").Remind} Remind */
/** @typedef {import("../types/view.js").RemindersView} Reminders */
/** @typedef {Omit<import("../types/requests.js").BookRequest, import("./session.js").Added>} Asking */
/** @typedef {"calendar" | "badge" | "notify" | "off" | import("../types/view.js").RemindWay["how"]} How */

/**
 * @typedef {object} RemindActions
 * @property {boolean} kept whether what is stored outlives the window: else the calendar alone helps
 * @property {(how: How, remind: Remind, hour: number) => void} press
 */

const IN_FIREFOX = browser.runtime.getURL("").startsWith("moz-");

/** @returns {Promise<boolean>} whether notifications may be shown; the browser asks, if it must */
const request = () => browser.permissions.request({ permissions: ["notifications"] }).catch(() => false);

/**
 * What the buttons of an offer do, in popup and book alike.
 * @param {import("./session.js").Session} session
 * @param {object} page what the page says of itself
 * @param {() => string} page.slug of who is shown
 * @param {(request: Asking) => Promise<import("../types/view.js").BookAnswer | null>} page.ask
 * @param {() => Promise<unknown>} page.after asks for the view in which the choice is seen
 * @param {boolean} page.stays whether the page outlives the browser's question
 * @returns {RemindActions}
 */
export function remindActions(session, { slug, ask, after, stays }) {
  /** @param {How} how @param {Remind} remind @param {number} hour */
  async function press(how, remind, hour) {
    const { kind, day } = remind;
    const asks = how === "notify";
    // Firefox may be asked within the press only.
    const early = asks && (stays || IN_FIREFOX) ? request() : null;
    const answer = await ask({ do: "remind", about: slug(), how, kind, on: day, hour });
    if (answer?.file) download(answer.file);
    sayReminded(idOf(remind), answer?.said ?? "");
    // Chrome's question closes the popup: by now the wish is stored, and the background script hears
    // of a yes. Until then nothing is shown as switched on (`notifications` in `ui/session.js`).
    if (asks && !(await (early ?? request()))) {
      await ask({ do: "remind", how: "refused" });
      sayReminded(idOf(remind), word("remind_refused"));
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

/** What the last press came to, and of which offer. */
const last = { id: "", text: "" };

/**
 * Say under an offer what came of a press; it stands there once the offer is drawn again.
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
 * @param {Remind} remind
 * @param {Reminders} reminders
 * @param {RemindActions} act
 * @param {string} place tells apart two offers of one step on a page
 */
export function remindOffer(remind, { badge, notify, hour }, act, place) {
  const id = idOf(remind);
  const hours = h(
    "select",
    {
      id: `${place}-hour-${id}`,
      "data-role": "remind-hour",
      "aria-label": word("label_hour"),
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
        id: `${place}-${how}-${id}`,
        "data-role": `remind-${how}`,
        "aria-pressed": pressed === undefined ? null : String(pressed),
        onclick: () => act.press(how, remind, chosen()),
      },
      text,
    );
  return h(
    "details",
    { class: "remind", id: `${place}-remind-${id}`, "data-role": "remind" },
    h("summary", {}, remind.label),
    // Put off, done, not this one: where reminders are on. A view stored by an earlier version has none.
    remind.ways?.length ? h("div", { class: "actions" }, ...remind.ways.map(({ how, label }) => button(how, label))) : null,
    remind.due
      ? null
      : h(
          "div",
          { class: "actions" },
          button("calendar", word("button_remind_calendar")),
          act.kept ? button("badge", word("button_remind_badge"), badge) : null,
          act.kept ? h("span", { class: "at" }, button("notify", word("button_remind_notify"), notify), hours) : null,
          act.kept && badge ? button("off", word("button_remind_off")) : null,
        ),
    h("p", { class: "small", "data-role": "reminded", role: "status" }, last.id === id ? last.text : ""),
  );
}
