/**
 * The popup: starts everything at once, draws what is there, and hands on what is entered.
 *
 * What it shows about a person it got from Python, now or at the last visit. It presses nothing on
 * the page: "Put it in the box" lets a filler wait there for the box that the person opens.
 */

import { armFiller, disarmFiller, readPage, reportPage, slugOf } from "../page/page.js";
import { copyText, h, markDrawn, part, redraw, say } from "./dom.js";
import { drawRest, drawView } from "./draw.js";
import { tab as clicked } from "./early.js";
import { eraseAll, exportAll } from "./files.js";
import { Session } from "./session.js";
import * as words from "./words.js";

/** @typedef {import("./types.js").View} View */

globalThis.browser ??= globalThis.chrome;

/** Milliseconds after which Python waits no longer for the first paint. */
const LATE = 250;

/** @type {View | null} */
let shownNow = null;
let tabId = -1;
let address = "";

const session = new Session({
  onView(view, options) {
    shownNow = view;
    drawView(view, actions, options);
    if (!options.checking) say(part("stage"), "");
    void markDrawn("answer");
  },
  onStage(stage, text) {
    if (stage === "failed") failed(text ?? "");
    else if (shownNow === null || stage === "ready") {
      say(part("stage"), words.STAGES[/** @type {keyof typeof words.STAGES} */ (stage)] ?? "");
    }
  },
  onBusy(busy) {
    part("popup").setAttribute("aria-busy", String(busy));
  },
  onProblem(text) {
    notify("problem", text || words.NOT_STORED, "doubt");
  },
});

/** @type {import("./draw.js").Actions} */
const actions = {
  change: (field, value) => session.change({ field, value }),
  look: (slug) => void session.look(slug, slugOf(address) ?? ""),
  reread: () => void read(),
  confirmBox: () => void fill(true),
  note: {
    edit: (text) => session.change({ field: "note.text", value: text }),
    another: () => void session.ask({ do: "another" }),
    own: () => void session.ask({ do: "own_words" }),
    anyway: () => void session.ask({ do: "sent_anyway" }),
    sent: () => void session.ask({ do: "sent" }),
    fill: () => void fill(false),
  },
};

/** @param {boolean} namelessOk the person has said that the open box is for this one */
async function fill(namelessOk) {
  const order = shownNow?.note?.order;
  const box = /** @type {HTMLTextAreaElement | null} */ (document.getElementById("note-text"));
  if (!order || !box) return;
  const text = box.value;
  try {
    await armFiller(tabId, { ...order, text, namelessOk });
    notify("waiting", words.WAITING, "info", () => void disarmFiller(tabId));
    await session.ask({ do: "filled", text });
  } catch (problem) {
    notify("problem", problem instanceof Error ? problem.message : String(problem), "doubt");
  }
}

/**
 * Say something of the frame's own beneath the buttons.
 * @param {string} id
 * @param {string} text
 * @param {"info" | "doubt"} tone
 * @param {() => void} [stop]
 */
function notify(id, text, tone, stop) {
  let where = document.getElementById("frame-notice");
  if (!where) {
    where = h("div", { id: "frame-notice", role: "status", "data-role": "frame-notice" });
    part("stage").after(where);
  }
  redraw(where, [id, text, Boolean(stop)], () => [
    h(
      "div",
      { class: `notice ${tone}`, "data-role": "notice", "data-notice": id },
      h("p", {}, text),
      stop
        ? h("button", { type: "button", class: "quiet", id: "stop-waiting", "data-role": "stop", onclick: () => {
            stop();
            notify("stopped", words.STOPPED, "info");
          } }, words.BUTTONS.stop)
        : null,
    ),
  ]);
}

/** @param {string} text why there is no engine */
function failed(text) {
  const stage = part("stage");
  part("popup").dataset.state = "failed";
  part("popup").setAttribute("aria-busy", "false");
  redraw(stage, text, () => [
    text,
    h("button", { type: "button", id: "retry", "data-role": "retry", onclick: () => {
      redraw(stage, null, () => []);
      session.retry();
    } }, words.BUTTONS.retry),
  ]);
  stage.hidden = false;
}

async function read() {
  const reading = await readPage(tabId);
  await session.open(slugOf(address) ?? "", reading);
}

async function start() {
  const [tab] = await Promise.all([clicked, session.load()]);
  tabId = tab?.id ?? -1;
  address = tab?.url ?? "";
  const slug = slugOf(address);
  const last = slug === null ? null : session.lastView(slug);
  if (last) {
    shownNow = last;
    session.slug = last.slug;
    drawView(last, actions, { checking: true, folded: true });
    await shown("stored");
  } else if (slug !== null) {
    say(part("name"), titleName(tab?.title) || slug);
    await shown("name");
  }
  session.start();
  const reading = readPage(tabId);
  // Now there is time for what lies folded: Python is on its way, and nobody waits for this.
  if (last) drawRest(last, actions);
  await session.open(slug ?? "", await reading);
}

/**
 * Wait until what was drawn is painted. Python and the reading of the page begin then, because
 * they would take the processor from the painting and be hardly sooner ready for it. A popup that
 * the browser paints late or not at all doesn't keep them waiting.
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

part("people-button").addEventListener("click", () => void session.ask({ do: "people" }));
part("report").addEventListener("click", async () => {
  const report = await reportPage(tabId);
  if (report) await copyText(report, part("report"), words.BUTTONS.copied, words.NOT_COPIED);
});
part("export").addEventListener("click", () => void exportAll(session));
part("erase").addEventListener("click", () => {
  part("confirm").hidden = false;
  part("erase-no").focus();
});
part("erase-no").addEventListener("click", () => {
  part("confirm").hidden = true;
  part("erase").focus();
});
part("erase-yes").addEventListener("click", async () => {
  part("confirm").hidden = true;
  await eraseAll(session);
  await read();
});

void start();
