/** The address of what the book page shows: a section, and the application or person in it. */

/** @typedef {"today" | "coming" | "applications" | "people" | "settings"} Part */
/** @typedef {{part: Part, id: string}} Place */

/** @type {Part[]} */
const PARTS = ["today", "coming", "applications", "people", "settings"];

/** @returns {Place} what the address names; today if it names no section */
export function place() {
  const [name = "", id = ""] = location.hash.slice(1).split("/");
  const part = PARTS.find((one) => one === name) ?? "today";
  return { part, id: decoded(id) };
}

/** @param {Part} part @param {string} [id] */
export const addressOf = (part, id = "") => `#${part}${id ? `/${encodeURIComponent(id)}` : ""}`;

/** Decode a piece of the address, which may be malformed. @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
