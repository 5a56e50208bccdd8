/** Draws the settings: account and preferences, reminders, and files. */

import { byRole, h, redraw } from "../ui/dom.js";
import { drawSections } from "../ui/form.js";
import { frameText } from "../ui/frame_text.js";
import { drawFiles } from "./files.js";

/** @typedef {import("../types/view.js").BookView} BookView */
/** @typedef {import("./act.js").Act} Act */

/** @param {BookView} view @param {Act} act */
export function drawSettings(view, act) {
  drawSections(byRole("settings-form"), view.settings.sections, act.set, { open: true });
  drawReminders(view, act);
  drawFiles(view, act);
}

/** @param {BookView} view @param {Act} act */
function drawReminders({ settings, words }, act) {
  redraw(byRole("reminders"), [settings.badge, settings.notify, settings.hour, words], () => {
    const hour = /** @type {HTMLSelectElement} */ (
      h(
        "select",
        { id: "hour", onchange: () => void act.ask({ do: "notify", on: settings.notify, hour: Number(hour.value) }) },
        ...Array.from({ length: 24 }, (_, one) => h("option", { value: one, selected: one === settings.hour }, hourWords(one))),
      )
    );
    return [
      h("h3", { class: "title" }, act.say("settings.reminders")),
      h("p", { class: "soft" }, act.say("settings.notify.text")),
      h(
        "div",
        { class: "actions" },
        h(
          "button",
          {
            type: "button",
            id: "badge",
            "data-role": "badge",
            "aria-pressed": String(settings.badge),
            onclick: () => void act.ask({ do: "notify", on: settings.notify, badge: !settings.badge, hour: Number(hour.value) }),
          },
          frameText("button_remind_badge"),
        ),
        h("label", { for: "hour" }, act.say("settings.hour")),
        hour,
        h(
          "button",
          { type: "button", id: "notify", "data-role": "notify", "aria-pressed": String(settings.notify), onclick: () => void notify(!settings.notify, Number(hour.value), act) },
          act.say(settings.notify ? "settings.notify.off" : "settings.notify"),
        ),
      ),
    ];
  });
}

/** An hour, written as is usual in the browser's language. @param {number} hour */
const hourWords = (hour) => new Date(2000, 0, 1, hour).toLocaleTimeString(undefined, { hour: "numeric", minute: "2-digit" });

/** Switch notifications on or off. @param {boolean} on @param {number} hour @param {Act} act */
async function notify(on, hour, act) {
  if (on && !(await allowed())) return act.tell(frameText("remind_refused"));
  await act.ask({ do: "notify", on, hour, ...(on ? { badge: true } : {}) });
}

/** @returns {Promise<boolean>} whether notifications may be shown; the browser asks the person */
async function allowed() {
  try {
    return await browser.permissions.request({ permissions: ["notifications"] });
  } catch {
    return false;
  }
}
