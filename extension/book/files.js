/** Export, import, undo and erase, in the settings. An import first shows what it would change. */

import { byRole, h, redraw } from "../ui/dom.js";
import { download } from "../ui/files.js";
import { frameText } from "../ui/frame_text.js";

/** @typedef {import("../types/view.js").BookView} BookView */
/** @typedef {import("./act.js").Act} Act */

/** @param {BookView} view @param {Act} act */
export function drawFiles(view, act) {
  redraw(byRole("files"), [view.settings.undo, view.settings.undoText, view.words], () => [
    h("h3", { class: "title" }, frameText("title_data")),
    h(
      "div",
      { class: "actions" },
      button("export", act.say("settings.export"), () => exportAll(act)),
      button("csv", act.say("settings.csv"), () => act.save({ do: "csv" })),
      button("calendar-file", act.say("do.calendar_all"), () => act.save({ do: "calendar" })),
    ),
    importPart(act),
    view.settings.undo
      ? h("div", { class: "actions" }, h("span", { class: "small" }, view.settings.undoText), button("undo", act.say("settings.undo"), () => takeBack(act)))
      : null,
    erasePart(act),
  ]);
}

/** @param {string} id @param {string} label @param {() => unknown} onclick @param {string} [kind] */
const button = (id, label, onclick, kind = "") => h("button", { type: "button", class: kind, id, "data-role": id, onclick: () => void onclick() }, label);

/** @param {Act} act */
async function exportAll(act) {
  const made = await act.session.export();
  if (made) download(made);
  act.tell(frameText(made ? "exported" : "not_exported"));
}

/** @param {Act} act */
async function takeBack(act) {
  const answer = await act.ask({ do: "undo" });
  if (answer) act.tell(answer.said ?? "");
}

/** @param {Act} act */
function importPart(act) {
  const file = /** @type {HTMLInputElement} */ (
    h("input", {
      type: "file",
      id: "import-file",
      class: "visually-hidden",
      accept: ".json,application/json",
      onchange: async () => {
        const [chosen] = file.files ?? [];
        if (chosen) await drawImport(await chosen.text(), act);
        file.value = "";
      },
    })
  );
  return h(
    "div",
    {},
    h("div", { class: "actions" }, file, h("label", { class: "button", for: "import-file" }, act.say("settings.import"))),
    h("div", { "data-role": "import-said", role: "status" }),
  );
}

/** Show what importing a file would change, with a button that does it. @param {string} text @param {Act} act */
export async function drawImport(text, act) {
  const answer = await act.ask({ do: "import_plan", text }, { keep: false });
  const said = answer?.importing;
  if (!said) return;
  const where = byRole("import-said");
  const clear = () => redraw(where, null, () => []);
  redraw(where, [said, Date.now()], () => [
    h(
      "div",
      { class: `notice ${said.problem ? "doubt" : "info"}`, "data-role": "import-plan", "data-problem": said.problem },
      said.title ? h("h4", {}, said.title) : null,
      said.text ? h("p", {}, said.text) : null,
      said.lines ? h("ul", {}, ...said.lines.map((one) => h("li", {}, one))) : null,
      said.lines
        ? h(
            "div",
            { class: "actions" },
            button("import-do", act.say("import.confirm"), async () => {
              clear();
              await act.make({ do: "import", text });
            }, "solid"),
            button("import-drop", act.say("proposal.drop"), clear),
          )
        : null,
    ),
  ]);
}

/** @param {Act} act */
function erasePart(act) {
  const ask = h(
    "div",
    { class: "confirm", id: "confirm", "data-role": "confirm", role: "alertdialog", "aria-labelledby": "confirm-text", hidden: true },
    h("p", { id: "confirm-text" }, frameText("erase_question")),
    button("erase-yes", frameText("button_erase_yes"), () => erase(act, ask), "danger solid"),
    button("erase-no", frameText("button_erase_no"), () => close(ask)),
  );
  const open = () => {
    ask.hidden = false;
    document.getElementById("erase-no")?.focus();
  };
  return h("div", {}, h("div", { class: "actions" }, button("erase", frameText("button_erase"), open, "danger")), ask);
}

/** @param {HTMLElement} ask */
function close(ask) {
  ask.hidden = true;
  document.getElementById("erase")?.focus();
}

/** Erase everything; this can be undone until the page is closed. @param {Act} act @param {HTMLElement} ask */
async function erase(act, ask) {
  close(ask);
  const copy = await act.session.store.readAll().catch(() => null);
  const gone = await act.session.erase();
  await act.ask({}, { keep: false });
  act.tell(frameText(gone ? "erased" : "not_erased"), gone && copy ? () => restore(act, copy) : false);
}

/** @param {Act} act @param {import("../storage.js").Records} copy */
async function restore(act, copy) {
  await act.session.restore(copy);
  act.tell("");
  await act.ask({});
}
