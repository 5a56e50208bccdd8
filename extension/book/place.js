/** Which part of the book is shown, and of whom: it stands in the address, so that links lead there. */

/** @typedef {"today" | "coming" | "applications" | "people" | "settings"} Part */
/** @typedef {{part: Part, id: string}} Place */

/** @type {Part[]} */
const PARTS = ["today", "coming", "applications", "people", "settings"];

/** @returns {Place} */
export function place() {
  const [name = "", id = ""] = location.hash.slice(1).split("/");
  const part = PARTS.find((one) => one === name) ?? "today";
  return { part, id: decoded(id) };
}

/** @param {Part} part @param {string} [id] */
export const addressOf = (part, id = "") => `#${part}${id ? `/${encodeURIComponent(id)}` : ""}`;

/** @param {string} text as anyone may have typed it into the address */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
