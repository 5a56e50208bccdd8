/**
 * The popup: starts Python and the reading of the page, draws views, and hands on what is entered.
 *
 * All that it shows about a person comes from Python, now or at the last visit. It presses nothing on
 * the page: "Put it in the box" lets a filler wait there for the box that the person opens.
 */

import { armFiller, disarmFiller, fillerState, readPage, reportPage, slugOf } from "../page/page.js";
import { byRole, copyText, drawAnew, h, markDrawn, redraw, say } from "../ui/dom.js";
import { wireData } from "../ui/files.js";
import { remindActions } from "../ui/remind.js";
import { Session } from "../ui/session.js";
import { fillIn, speak, frameText } from "../ui/frame_text.js";
import { drawRest, drawView, resetDrawn } from "./draw.js";
import { tab as clicked } from "./early.js";
import { stored } from "./early.js";

/** @typedef {import("../types/view.js").View} View */

globalThis.browser ??= globalThis.chrome;

/** The role of a notice's button, if it isn't "stop", by the notice's id. @type {Record<string, string>} */
const ROLES = { gone: "restore", stopped: "retry" };

/** Milliseconds for which Python's start waits for the first paint at most. */
const LATE = 250;

/** @type {View | null} */
let shownNow = null;
let tabId = -1;
let address = "";

const session = new Session({
  onView(view) {
    shownNow = view;
    drawView(view, actions, { checking: false });
    say(byRole("stage"), "");
    void markDrawn("answer");
    void speak(session.records).then((changed) => {
      if (!changed) return;
      fillIn();
      drawAnew();
      drawView(view, actions, { checking: false });
    });
  },
  onStage(stage, why) {
    if (stage === "failed") failed(why ?? "gone");
    else if (shownNow === null || stage === "ready") {
      say(byRole("stage"), stage === "loading" || stage === "starting" ? frameText(`stage_${stage}`) : "");
    }
  },
  onBusy(busy) {
    byRole("popup").setAttribute("aria-busy", String(busy));
  },
  onProblem(problem) {
    if ("text" in problem) notify("problem", problem.text, "doubt");
    else if (problem.id === "not-stored") notify("problem", frameText("not_stored"), "doubt");
  },
  onSlow(slow) {
    if (slow) notify("slow", frameText("slow"), "info", stopWork, frameText("button_stop_work"));
    else unnotify("slow");
  },
});

/** @type {import("./draw.js").Actions} */
const actions = {
  change: (field, value, how) => session.change({ field, value, ...(how ? { do: how } : {}) }),
  press: (action) => session.press(action),
  look: (slug) => void session.look(slug),
  reread: () => void read(),
  confirmBox: () => void fill(true),
  remind: remindActions(session, {
    slug: () => shownNow?.slug ?? "",
    ask: (request) => session.ask(request),
    after: () => session.ask({ do: "open" }),
    stays: false,
  }),
  note: {
    edit: (text) => session.change({ field: "note.text", value: text }),
    change: (field, value) => session.change({ field, value }),
    press: (action) => session.press(action),
    fill: () => void fill(false),
  },
};

/** Let a filler wait for LinkedIn's box. @param {boolean} namelessOk the person said that the box asked about is the right one */
async function fill(namelessOk) {
  const order = shownNow?.note?.order;
  const box = /** @type {HTMLTextAreaElement | null} */ (document.getElementById("note-text"));
  if (!order || !box) return;
  const text = box.value;
  // Reported before the filler starts: if the box is open already, its event comes at once, and must be
  // the later of the two.
  session.press("filled", text, order.slug);
  try {
    await armFiller(tabId, { ...order, text, namelessOk });
    waits();
  } catch (problem) {
    console.info("The note can't wait on this page:", String(problem));
    pressed("problem", frameText("cannot_fill"), "doubt");
  }
}

/** Say beside the buttons that a filler waits, with a button that stops it. */
function waits() {
  pressed("waiting", frameText("waiting"), "info", () => {
    void disarmFiller(tabId);
    pressed("stopped", frameText("stopped"), "info");
  });
}

/** Stop a request that takes too long. */
function stopWork() {
  session.stop();
  if (shownNow) return notify("stopped", frameText("stopped_work"), "info");
  // No view is shown yet: hide the empty card, and offer to try again.
  byRole("verdict").hidden = true;
  notify("stopped", frameText("stopped_work"), "info", () => {
    unnotify("stopped");
    session.retry();
  }, frameText("button_retry"));
}

/** Remove a notice above the verdict, if it is still there. @param {string} id */
function unnotify(id) {
  const where = byRole("frame-notice");
  if (where.querySelector(`[data-notice="${id}"]`)) redraw(where, null, () => []);
}

/**
 * Show a notice of the popup's own above the verdict.
 * @param {string} id
 * @param {string} text
 * @param {"info" | "doubt"} tone
 * @param {() => void} [act]
 * @param {string} [label] of the button that calls `act`
 */
function notify(id, text, tone, act, label = "") {
  tell(byRole("frame-notice"), id, text, tone, act, label);
}

/**
 * Show a notice beside the note's buttons: what came of pressing one.
 * @param {string} id
 * @param {string} text
 * @param {"info" | "doubt"} tone
 * @param {() => void} [stop]
 */
function pressed(id, text, tone, stop) {
  const row = byRole("note-section").hidden ? byRole("frame-notice") : byRole("pressed");
  tell(row, id, text, tone, stop, frameText("button_stop"));
  row.scrollIntoView({ block: "nearest" });
}

/**
 * Draw a notice into an element.
 * @param {HTMLElement} where
 * @param {string} id
 * @param {string} text
 * @param {"info" | "doubt"} tone
 * @param {(() => void) | undefined} act
 * @param {string} label
 */
function tell(where, id, text, tone, act, label) {
  redraw(where, [id, text, Boolean(act)], () => [
    h(
      "div",
      { class: `notice ${tone}`, "data-role": "notice", "data-notice": id },
      h("p", {}, text),
      act
        ? h("button", { type: "button", class: "quiet", id: `${id}-stop`, "data-role": ROLES[id] ?? "stop", onclick: act }, label)
        : null,
    ),
  ]);
}

/**
 * The engine has failed: say why and what helps, and mark what is shown as not checked. "Export" and
 * "Erase everything" work without it; buttons that don't are hidden.
 * @param {import("../engine/engine.js").Why} why
 */
function failed(why) {
  const stage = byRole("stage");
  const popup = byRole("popup");
  popup.dataset.state = "failed";
  popup.dataset.why = why;
  popup.setAttribute("aria-busy", "false");
  const again = () => {
    redraw(stage, null, () => []);
    delete popup.dataset.why;
    session.retry();
  };
  redraw(stage, [why, Boolean(shownNow)], () => [
    h("span", { "data-role": "failed" }, frameText(`failed_${why}`)),
    shownNow ? h("strong", { "data-role": "not-checked" }, frameText("not_checked")) : null,
    why === "damaged"
      ? null
      : h("button", { type: "button", id: "retry", "data-role": "retry", onclick: again }, frameText("button_retry")),
  ]);
  stage.hidden = false;
  byRole("verdict").hidden = !shownNow?.verdict;
  byRole("people-button").hidden = true;
  byRole("questions").hidden = true;
}

/** Read the page again, and show its person. */
async function read() {
  await session.open(slugOf(address) ?? "", readTab());
}

/** Read the page, and ask the filler there for its state. */
async function readTab() {
  const [reading, box] = await Promise.all([readPage(tabId), fillerState(tabId)]);
  session.box = box;
  return reading;
}

async function start() {
  if (location.search === "?example") return example();
  const tab = await clicked.catch(() => undefined);
  await session.load(stored, tab?.incognito);
  tabId = tab?.id ?? -1;
  address = tab?.url ?? "";
  if (tab?.incognito) byRole("done").after(h("p", { class: "small", "data-role": "private" }, frameText("private")));
  const slug = slugOf(address);
  const last = slug !== null && drawn(session.lastView(slug));
  if (last) await shown("stored");
  else if (slug !== null) {
    say(byRole("name"), titleName(tab?.title) || slug);
    await shown("name");
  }
  session.start();
  // Null removes the tab's own mark (✓, ? or !); the number of what is due stays.
  void browser.action.setBadgeText({ tabId, text: /** @type {any} */ (null) }).catch(() => {});
  const reading = readTab();
  // While Python starts there is time to draw what is folded.
  if (last) folded(last);
  await session.open(slug ?? "", reading);
  await reading;
  if (session.box === "waiting") waits();
}

/** Show the example of the welcome page, in a tab; what is entered is kept in memory only. */
async function example() {
  const { exampleReading, SLUG } = await import("../welcome/example.js");
  await session.load(null, true);
  session.start();
  await session.open(SLUG, exampleReading());
}

/** Draw what is folded of the last answer. @param {View} last */
function folded(last) {
  try {
    drawRest(last, actions);
  } catch (problem) {
    console.info("Not all of the last answer can be shown:", String(problem));
  }
}

/**
 * Draw the last answer. If it can't be drawn, because another version stored it or it is damaged, it is
 * ignored: Python makes a new one.
 * @param {View | null} last
 * @returns {View | null} what is drawn
 */
function drawn(last) {
  if (!last) return null;
  try {
    drawView(last, actions, { checking: true, folded: true });
  } catch (problem) {
    console.info("The last answer can't be shown:", String(problem));
    resetDrawn();
    return null;
  }
  shownNow = last;
  session.shows(last);
  return last;
}

/**
 * Wait until what was drawn is painted, but not for long. Python's start and the reading of the page
 * begin after it: sooner, they would slow the painting down and gain almost nothing.
 * @param {string} what
 */
function shown(what) {
  return Promise.race([markDrawn(what), new Promise((done) => setTimeout(done, LATE))]);
}

/** @param {string | undefined} title of the tab, as in "(2) Someone | LinkedIn" */
function titleName(title) {
  const found = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\|\s*LinkedIn$/u.exec(title ?? "");
  return (found?.[1] ?? "").slice(0, 120);
}

/**
 * Choose an answer of the open question by a digit, except while text is being typed.
 * @param {KeyboardEvent} event
 */
function digit(event) {
  const typing = event.target instanceof HTMLElement && event.target.matches("input:not([type=radio]), textarea, select");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
  const choices = byRole("question").querySelectorAll("input[type=radio], .chip-day");
  const chosen = choices[Number(event.key) - 1];
  if (chosen instanceof HTMLElement) chosen.click();
}

/** Delete the person who is shown, and offer to undo it. */
function forget() {
  const slug = shownNow?.slug ?? "";
  const key = `person:${slug}`;
  const record = session.records[key];
  const typed = session.typed.waiting.filter((one) => one.slug === slug);
  session.press("forget");
  notify("gone", frameText("forgotten"), "info", () => {
    unnotify("gone");
    void session.restore({ [key]: record }).then(() => {
      for (const { field, id, ...one } of typed) if (field) session.change({ ...one, field, value: one.value ?? null });
    });
  }, frameText("button_undo"));
}

fillIn();
document.addEventListener("keydown", digit);
wireData(session, read);
byRole("enough").addEventListener("click", () => session.press("enough"));
byRole("forget").addEventListener("click", forget);
byRole("people-button").addEventListener("click", () => void session.ask({ do: "people" }));
byRole("settings").addEventListener("click", () => void browser.tabs.create({ url: browser.runtime.getURL("book/book.html#settings") }));
byRole("report").addEventListener("click", async () => {
  const report = await reportPage(tabId);
  if (report) await copyText(report, byRole("report"), frameText("button_copied"), frameText("not_copied"));
});

void start();
