/**
 * Writes everything stored as the text of a file, which an import reads
 * (`followup_rules/book/transfer.py`).
 *
 * Its checksum is the one that Python computes, so that an import notices a file that was cut off or
 * changed. Left out is what Python can make again, what was shown as a notification, and the last undo.
 */

import { MADE, VIEW } from "../storage.js";

/** Further keys that are left out. */
const OWN = new Set(["undo", "reminded"]);

/**
 * @param {import("../storage.js").Records} stored
 * @returns {string}
 */
export function savedText(stored) {
  const records = Object.fromEntries(
    Object.entries(stored).filter(
      ([key, value]) => value != null && !key.startsWith(VIEW) && !key.startsWith(MADE) && !OWN.has(key),
    ),
  );
  const whole = { product: "followup-rules", v: 1, check: crc32(plain(records)), records };
  return JSON.stringify(sorted(whole), null, 2);
}

/** Compare by characters, as Python does. @param {string} one @param {string} other @returns {number} */
function order(one, other) {
  const [ones, others] = [Array.from(one), Array.from(other)];
  for (const [index, character] of ones.entries()) {
    const beside = others[index];
    if (beside === undefined) return 1;
    if (character !== beside) return (character.codePointAt(0) ?? 0) - (beside.codePointAt(0) ?? 0);
  }
  return ones.length - others.length;
}

/** @param {object} value @returns {[string, unknown][]} */
const entries = (value) => Object.entries(value).sort(([one], [other]) => order(one, other));

/** @param {unknown} value @returns {unknown} with its keys in order, as Python writes them */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(entries(value).map(([key, one]) => [key, sorted(one)]));
}

/** @param {unknown} value @returns {string} JSON as Python writes it: keys in order, in ASCII, without spaces */
function plain(value) {
  if (Array.isArray(value)) return `[${value.map(plain).join(",")}]`;
  if (value !== null && typeof value === "object") {
    return `{${entries(value).map(([key, one]) => `${plain(key)}:${plain(one)}`).join(",")}}`;
  }
  if (typeof value === "number") return number(value);
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Write a number as Python does: it uses an exponent earlier, with two digits. @param {number} value @returns {string} */
function number(value) {
  const written = JSON.stringify(value);
  if (value === 0 || Math.abs(value) >= 1e-4) return written;
  return value.toExponential().replace(/-(\d)$/, "-0$1");
}

/** @param {string} text in ASCII @returns {number} its CRC-32 */
function crc32(text) {
  let sum = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    sum ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
