/**
 * The book page, which is also the options page: today, coming up, applications, people, settings.
 *
 * Python makes the view (`followup_rules/views/book.py`); this page draws it, and hands on what is
 * entered and pressed. The view of the last visit is shown at once, marked as being checked.
 */

import { MADE } from "../storage.js";
import { byRole, drawAnew, h, markDrawn, redraw, say } from "../ui/dom.js";
import { download } from "../ui/files.js";
import { Session } from "../ui/session.js";
import { fillIn, speak, frameText } from "../ui/frame_text.js";
import { drawAdd, wireAdd } from "./add.js";
import { drawApplications } from "./applications.js";
import { drawComing, drawToday } from "./lines.js";
import { drawPeople, lookedFor, wirePeople } from "./people.js";
import { addressOf, route } from "./route.js";
import { drawSettings } from "./settings.js";

/** @typedef {import("../types/view.js").BookView} BookView */
/** @typedef {import("../types/view.js").BookAnswer} BookAnswer */
/** @typedef {import("./act.js").Act} Act */

globalThis.browser ??= globalThis.chrome;

/** The key under which Python stores the view, for the beginning of the next visit. */
const SHOWN = `${MADE}book`;

/** @type {BookView | null} */
let view = null;
/** How full the browser's storage is. */
let percent = 0;
/** Whether there was no answer yet. */
let begins = true;
/** Whether `refresh` has to ask (once more). */
let again = false;
let asking = false;

const session = new Session(
  {
    onView(made) {
      view = /** @type {BookView} */ (/** @type {unknown} */ (made));
      begins = false;
      draw("ready");
      void markDrawn("book");
      void speak(session.records).then((changed) => {
        if (!changed) return;
        fillFrame();
        drawAnew();
        draw("ready");
      });
    },
    onStage(stage, why) {
      if (stage === "failed") failed(why ?? "gone");
      else say(byRole("book-stage"), stageWords(stage));
    },
    onBusy(busy) {
      byRole("book").setAttribute("aria-busy", String(busy));
    },
    onProblem(problem) {
      const text = "text" in problem ? problem.text : frameText(problem.id === "not-erased" ? "not_erased" : "not_stored");
      redraw(byRole("book-problem"), [text, Date.now()], () => [h("p", { class: "notice doubt", "data-role": "notice" }, text)]);
    },
    onSlow(slow) {
      redraw(byRole("book-problem"), slow, () =>
        slow
          ? [h("div", { class: "notice info" }, h("p", {}, frameText("slow")), button("stop", frameText("button_stop_work"), () => session.stop()))]
          : [],
      );
    },
  },
  home,
);

/** @returns {import("./act.js").Asked} the request for the view that the address and the search box stand for */
function home() {
  const { pane: name, id } = route();
  return {
    do: "book",
    application: name === "applications" ? id : undefined,
    about: name === "people" ? id : undefined,
    query: lookedFor(),
    begins,
    percent: session.store.full ? 100 : percent,
  };
}

/** @type {Act} */
const act = {
  async ask(request, how) {
    redraw(byRole("book-problem"), null, () => []);
    return session.ask({ ...home(), ...request }, how);
  },
  async make(request) {
    const answer = await act.ask(request);
    if (answer?.view) act.tell(answer.view.settings.undoText, true);
    return answer;
  },
  async save(request) {
    const answer = await act.ask(request, { keep: false });
    if (!answer?.file) return;
    download(answer.file);
    act.tell(frameText("exported"));
  },
  tell,
  go(name, id) {
    location.hash = addressOf(name, id);
  },
  refresh() {
    again = true;
    void refresh();
  },
  change: (field, value, how) => session.change({ field, value, ...(how ? { do: how } : {}) }),
  set: (field, value) => session.change({ field, value, slug: "" }),
  press: (action) => session.press(action),
  applications: () => view?.applications ?? [],
  say: (key) => view?.words[key] ?? "",
  session,
};

/** Ask again for the view that is shown. However often it is called during a request, only one follows. */
async function refresh() {
  if (asking) return;
  asking = true;
  while (again) {
    again = false;
    await session.ask(home());
  }
  asking = false;
}

/**
 * Say what was just done, with a button that undoes it if that is possible.
 * @param {string} text empty: say nothing
 * @param {boolean | (() => unknown)} [back] true: let Python undo it; a function: call that
 */
function tell(text, back = false) {
  redraw(byRole("told"), [text, Date.now()], () =>
    text
      ? [
          h(
            "div",
            { class: "notice good told", "data-role": "told-text" },
            h("p", {}, text),
            back ? button("take-back", frameText("button_undo"), back === true ? takeBack : back) : null,
          ),
        ]
      : [],
  );
}

async function takeBack() {
  const answer = await act.ask({ do: "undo" });
  if (answer) tell(answer.said ?? "");
}

/** @param {string} id @param {string} label @param {() => unknown} onclick */
const button = (id, label, onclick) => h("button", { type: "button", id, "data-role": id, onclick: () => void onclick() }, label);

/** @param {import("../engine/engine.js").Stage} stage */
function stageWords(stage) {
  if (stage !== "loading" && stage !== "starting") return "";
  return frameText(view ? "stage_checking" : `stage_${stage}`);
}

/** Draw the view. @param {"checking" | "ready"} state */
function draw(state) {
  if (!view) return;
  byRole("book").dataset.state = state;
  if (state === "ready") {
    // Where there is no room for all dates, those that were stored had to go: asking on would never end.
    const left = session.store.full ? "" : view.datesLeft;
    say(byRole("book-stage"), left);
    // Python works out a few applications per request, so that a press in between is answered soon.
    if (left && !session.waiting.length) setTimeout(() => act.refresh(), 0);
  }
  for (const [to, key] of Object.entries({ today: "today", coming: "coming", applications: "applications", people: "people", settings: "settings" })) {
    for (const one of document.querySelectorAll(`[data-to="${to}"], [data-pane="${to}"] h2[tabindex]`)) say(/** @type {HTMLElement} */ (one), act.say(key));
  }
  const { notices, settings } = view;
  redraw(byRole("book-notices"), notices, () =>
    notices.map((one) => h("p", { class: `notice ${one.tone}`, "data-notice": one.id }, one.text)),
  );
  redraw(byRole("example-here"), [settings.example, act.say("example.here")], () =>
    settings.example
      ? [
          h(
            "div",
            { class: "notice info example" },
            h("p", {}, act.say("example.here")),
            button("example-away", act.say("example.remove"), async () => {
              if (await act.ask({ do: "example_away" })) act.go("today");
            }),
          ),
        ]
      : [],
  );
  drawToday(view, act);
  drawComing(view, act);
  drawAdd(view, act);
  drawApplications(view, act);
  drawPeople(view, act);
  drawSettings(view, act);
}

/** Show the section of the page that the address names. @param {boolean} focus whether to focus its heading */
function show(focus) {
  const { pane: name } = route();
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-pane]"))) {
    one.hidden = one.dataset.pane !== name;
  }
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-to]"))) {
    if (one.dataset.to === name) one.setAttribute("aria-current", "page");
    else one.removeAttribute("aria-current");
  }
  document.title = frameText("book_title");
  if (!focus) return;
  tell("");
  const heading = document.querySelector(`[data-pane="${name}"] h2[tabindex]`);
  if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
}

/** Say that the engine has failed. @param {import("../engine/engine.js").Why} why */
function failed(why) {
  const book = byRole("book");
  book.dataset.state = "failed";
  book.setAttribute("aria-busy", "false");
  redraw(byRole("book-stage"), [why, Boolean(view)], () => [
    h("span", { "data-role": "failed" }, frameText(`failed_${why}`)),
    view ? h("strong", {}, frameText("not_checked")) : null,
    why === "damaged" ? null : button("retry", frameText("button_retry"), () => {
      redraw(byRole("book-stage"), null, () => []);
      session.retry();
    }),
  ]);
  byRole("book-stage").hidden = false;
}

/** Draw the view of the last visit; ignore one that can't be drawn. */
async function drawLast() {
  const stored = /** @type {any} */ (await session.store.read(SHOWN).catch(() => null));
  if (stored?.v !== 1 || stored.view?.kind !== "book" || view) return;
  view = stored.view;
  try {
    draw("checking");
  } catch (problem) {
    console.info("What was shown last can't be drawn:", String(problem));
    view = null;
  }
}

/** Put the frame's texts into the page. */
function fillFrame() {
  fillIn();
  byRole("nav").setAttribute("aria-label", frameText("nav"));
}

async function start() {
  fillFrame();
  show(false);
  addEventListener("hashchange", () => {
    show(true);
    act.refresh();
  });
  wireAdd(act);
  wirePeople(act);
  if (browser.extension.inIncognitoContext) await session.load(null, true);
  await drawLast();
  session.prepare({ do: "book" });
  percent = await session.store.percentUsed().catch(() => 0);
  await session.open("", null);
}

await start();
