/** Shows what was read from an invitation, in fields. Nothing of it is stored before the person keeps it. */

import { byRole, h, redraw } from "../ui/dom.js";

/** @typedef {import("../types/view.js").ProposalView} ProposalView */
/** @typedef {import("../types/view.js").ProposedPersonView} ProposedPersonView */
/** @typedef {import("../types/requests.js").ProposalGiven} ProposalGiven */
/** @typedef {import("../types/requests.js").PersonGiven} PersonGiven */
/** @typedef {import("./act.js").Act} Act */

/** Counts proposals, so that each is drawn anew. */
let number = 0;

/** Show a proposal. @param {ProposalView | null} given null removes it @param {string[]} doubts @param {Act} act */
export function drawProposal(given, doubts, act) {
  const where = byRole("proposal");
  number += 1;
  redraw(where, given ? number : null, () => (given ? [card(given, doubts, act)] : []));
  if (!given) return;
  const heading = where.querySelector("h3");
  if (heading instanceof HTMLElement) heading.focus();
}

/** @param {ProposalView} given @param {string[]} doubts @param {Act} act */
function card(given, doubts, act) {
  const company = input("proposal-company", given.company);
  const role = input("proposal-role", given.role);
  const days = (given.interviews.length ? given.interviews : [{ on: null, at: "", format: "unknown" }]).map((one, index) => ({
    one,
    box: /** @type {HTMLInputElement} */ (h("input", { type: "date", id: `proposal-day-${index}`, value: one.on ?? "", "aria-label": act.say("proposal.day") })),
  }));
  const people = given.people.map((one, index) => personRow(one, index, act));
  const more = /** @type {HTMLTextAreaElement} */ (h("input", { type: "text", id: "proposal-more", autocomplete: "off", spellcheck: "false" }));
  const choice = applicationChoice(given, act);
  /** @returns {ProposalGiven} */
  const made = () => ({
    ...given,
    company: company.value.trim(),
    role: role.value.trim(),
    application: choice.value,
    interviews: days.filter(({ box }) => box.value).map(({ one, box }) => ({ ...one, on: box.value })),
    people: [
      ...people.map(leftBy),
      ...more.value.split(/[,;、，]/u).map((one) => one.trim()).filter(Boolean).map((name) => ({ name })),
    ],
  });
  const keep = async () => {
    const answer = await act.make({ do: "confirm", proposal: made() });
    if (answer) drawProposal(null, [], act);
  };
  return h(
    "div",
    { class: "card proposal", role: "group", "aria-labelledby": "proposal-title", "data-role": "proposal-card" },
    h("h3", { id: "proposal-title", tabindex: -1 }, act.say("proposal.title")),
    given.title ? h("p", { class: "soft", dir: "auto" }, given.title) : null,
    ...doubts.map((one) => h("p", { class: "notice doubt", "data-role": "doubt" }, one)),
    h(
      "div",
      { class: "line-fields" },
      labelled(act.say("proposal.application"), choice),
      labelled(act.say("proposal.company"), company),
      labelled(act.say("proposal.role"), role),
      ...days.map(({ one, box }) => labelled(`${act.say("proposal.day")}${one.at ? ` · ${one.at}` : ""}`, box)),
    ),
    h(
      "fieldset",
      { class: "who-list" },
      h("legend", {}, act.say("proposal.people")),
      ...people.map(({ element }) => element),
      labelled(act.say("add.names"), more),
    ),
    h(
      "div",
      { class: "actions" },
      h("button", { type: "button", class: "solid", id: "proposal-keep", "data-role": "keep", onclick: () => void keep() }, act.say("proposal.confirm")),
      h("button", { type: "button", id: "proposal-drop", "data-role": "drop", onclick: () => drawProposal(null, [], act) }, act.say("proposal.drop")),
    ),
  );
}

/** @param {ReturnType<typeof personRow>} row @returns {PersonGiven} the person as edited in this row */
const leftBy = ({ one, tick, name }) => ({ ...one, name: name.value.trim() || one.name, include: tick.checked });

/** @param {string} id @param {string} value */
const input = (id, value) => /** @type {HTMLInputElement} */ (h("input", { type: "text", id, value, autocomplete: "off", spellcheck: "false" }));

/** @param {string} label @param {HTMLElement} control */
const labelled = (label, control) => h("div", { class: "field" }, h("label", { for: control.id }, label), control);

/** @param {ProposalView} given @param {Act} act */
function applicationChoice(given, act) {
  const known = act.applications();
  const choice = /** @type {HTMLSelectElement} */ (
    h(
      "select",
      { id: "proposal-application" },
      h("option", { value: "" }, act.say("proposal.new")),
      ...known.map(({ id, name }) => h("option", { value: id }, name)),
    )
  );
  if (given.application && !known.some(({ id }) => id === given.application)) {
    choice.append(h("option", { value: given.application }, [given.role, given.company].filter(Boolean).join(" · ")));
  }
  choice.value = given.application;
  return choice;
}

/** @param {ProposedPersonView} one @param {number} index @param {Act} act */
function personRow(one, index, act) {
  const tick = /** @type {HTMLInputElement} */ (h("input", { type: "checkbox", id: `proposal-person-${index}`, "aria-label": one.name }));
  tick.checked = one.include;
  const name = input(`proposal-name-${index}`, one.name);
  name.setAttribute("aria-label", act.say("add.name"));
  const element = h(
    "div",
    { class: "who-row", "data-person": index },
    tick,
    name,
    h("span", { class: "small", dir: "auto" }, [one.slug ? act.say("proposal.known") : "", one.mail].filter(Boolean).join(" · ")),
  );
  return { one, tick, name, element };
}
