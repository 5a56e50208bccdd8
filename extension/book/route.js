/** The address of what the book page shows: a section, and the application or person in it. */

/** @typedef {"today" | "coming" | "applications" | "people" | "settings"} Pane */
/** @typedef {{pane: Pane, id: string}} Route */

/** @type {Pane[]} */
const PANES = ["today", "coming", "applications", "people", "settings"];

/** @returns {Route} what the address names; today if it names no section */
export function route() {
  const [name = "", id = ""] = location.hash.slice(1).split("/");
  const pane = PANES.find((one) => one === name) ?? "today";
  return { pane, id: decoded(id) };
}

/** @param {Pane} pane @param {string} [id] */
export const addressOf = (pane, id = "") => `#${pane}${id ? `/${encodeURIComponent(id)}` : ""}`;

/** Decode a piece of the address, which may be malformed. @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
