/** Export and Erase everything: the person's own data, in their own hands. */

import { part, say } from "./dom.js";
import { ERASED, EXPORTED, NOT_STORED } from "./words.js";

/** @typedef {import("./session.js").Session} Session */

/** @param {Session} session */
export async function exportAll(session) {
  const made = await session.ask({ do: "export" });
  if (!made) return;
  const address = URL.createObjectURL(new Blob([made.text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = made.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  say(part("done"), EXPORTED);
}

/** @param {Session} session */
export async function eraseAll(session) {
  const gone = await session.erase();
  say(part("done"), gone ? ERASED : NOT_STORED);
}
