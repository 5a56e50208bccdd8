/**
 * Adds an application or an interview: typed into a form, pasted as a mail, or dropped as a file. What
 * was read from an invitation is stored only after the person has looked it over.
 */

import { byRole, h, redraw, say } from "../ui/dom.js";
import { drawImport } from "./files.js";
import { drawProposal } from "./proposal.js";

/** @typedef {import("../types/view.js").BookView} BookView */
/** @typedef {import("./act.js").Act} Act */

/** Characters of an invitation that are sent to Python, which reads no more. */
const LONGEST = 2_000_000;
/** A pasted text with fewer characters is ignored. */
const SHORTEST = 40;

/** Whether the list of applications was empty when last drawn. */
let wasEmpty = true;

/** @param {BookView} view @param {Act} act */
export function drawAdd(view, act) {
  const card = document.getElementById("add");
  const first = wasEmpty && view.applications.length > 0;
  wasEmpty = view.applications.length === 0;
  if (first && card instanceof HTMLDetailsElement) card.open = false;
  say(byRole("drop-here"), act.say("add.drop"));
  byRole("drop-here").hidden = !document.body.classList.contains("dragging");
  redraw(byRole("add"), view.words, () => [
    h(
      "details",
      { class: "card add-card", id: "add", open: view.applications.length === 0 },
      h("summary", {}, h("h3", {}, act.say("add.title"))),
      h("p", { class: "soft" }, act.say("add.text")),
      pasteForm(act),
      lineForm(act),
    ),
  ]);
}

/** @param {Act} act */
function pasteForm(act) {
  const text = /** @type {HTMLTextAreaElement} */ (h("textarea", { id: "paste", "data-role": "paste", rows: 3, "aria-label": act.say("add.paste"), placeholder: act.say("add.paste") }));
  const file = /** @type {HTMLInputElement} */ (
    h("input", { type: "file", id: "ics", class: "visually-hidden", accept: ".ics,.eml,.txt,text/calendar,message/rfc822", onchange: () => void fromFile(file, act) })
  );
  return h(
    "form",
    { class: "paste-form", onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        void read(text.value, act).then((found) => found && (text.value = ""));
      } },
    text,
    h(
      "div",
      { class: "actions" },
      h("button", { type: "submit", id: "read", "data-role": "read" }, act.say("add.read")),
      file,
      h("label", { class: "button", for: "ics" }, act.say("add.file")),
    ),
  );
}

/** @param {HTMLInputElement} input @param {Act} act */
async function fromFile(input, act) {
  const [file] = input.files ?? [];
  if (file) await take(await file.text(), act);
  input.value = "";
}

/** @param {Act} act */
function lineForm(act) {
  const field = (/** @type {string} */ name, /** @type {string} */ label, type = "text") =>
    h("div", { class: `field ${type}` }, h("label", { for: `add-${name}` }, label), h("input", { type, id: `add-${name}`, name, autocomplete: "off", spellcheck: "false" }));
  const onsubmit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const given = new FormData(form);
    const [company, role, on, names] = ["company", "role", "on", "names"].map((name) => String(given.get(name) ?? "").trim());
    const people = (names ?? "").split(/[,;\n、，]/u).map((one) => one.trim()).filter(Boolean);
    if (!company && !role && !people.length) return;
    const answer = await act.make({ do: "new_application", company, role, on: on ?? "", people });
    if (answer) form.reset();
  };
  return h(
    "form",
    { class: "line-form", "data-role": "line-form", onsubmit },
    h("h4", {}, act.say("add.hand")),
    h(
      "div",
      { class: "line-fields" },
      field("company", act.say("proposal.company")),
      field("role", act.say("proposal.role")),
      field("on", act.say("proposal.day"), "date"),
      field("names", act.say("add.names")),
      h("button", { type: "submit", class: "solid", id: "enter", "data-role": "enter" }, act.say("add.enter")),
    ),
  );
}

/** Have an invitation read, and show the proposal. @param {string} text a mail or a calendar file @param {Act} act @returns {Promise<boolean>} whether something was found */
async function read(text, act) {
  if (!text.trim()) return false;
  const offset = -new Date().getTimezoneOffset();
  const answer = await act.ask({ do: "propose", text: text.slice(0, LONGEST), offset }, { keep: false });
  if (!answer) return false;
  act.tell(answer.said ?? "");
  drawProposal(answer.proposal ?? null, answer.doubts ?? [], act);
  return Boolean(answer.proposal);
}

/** Take in a text of any kind: JSON is imported, anything else is read as an invitation. @param {string} text @param {Act} act */
async function take(text, act) {
  if (text.trimStart().replace("\ufeff", "").startsWith("{")) {
    act.go("settings");
    await drawImport(text, act);
  } else {
    act.go("applications");
    await read(text, act);
  }
}

/** Accept files and texts that are dropped or pasted anywhere on the page. @param {Act} act */
export function wireAdd(act) {
  const dragging = (/** @type {boolean} */ is) => {
    document.body.classList.toggle("dragging", is);
    byRole("drop-here").hidden = !is;
  };
  addEventListener("dragover", (event) => {
    event.preventDefault();
    dragging(true);
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) dragging(false);
  });
  addEventListener("drop", (event) => {
    event.preventDefault();
    dragging(false);
    void dropped(event.dataTransfer).then((text) => (text ? take(text, act) : undefined));
  });
  addEventListener("paste", (event) => {
    if (event.target instanceof HTMLElement && event.target.matches("input, textarea")) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length >= SHORTEST) void take(text, act);
  });
}

/** @param {DataTransfer | null} data @returns {Promise<string>} the text that was dropped */
async function dropped(data) {
  const [file] = data?.files ?? [];
  return file ? file.text() : (data?.getData("text/plain") ?? "");
}
