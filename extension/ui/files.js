/** "Export" and "Erase everything" in the popup; both work without the engine. */

import { h, part, redraw, say } from "./dom.js";
import { word } from "./words.js";

/** @typedef {import("./session.js").Session} Session */

/**
 * Save a file among the person's downloads; this needs no permission.
 * @param {{name: string, text: string, type?: string}} file
 */
export function download({ name, text, type = "application/json" }) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** @param {Session} session */
async function exportAll(session) {
  const made = await session.export();
  if (!made) return say(part("done"), word("not_exported"));
  download(made);
  return say(part("done"), word("exported"));
}

/** Erase everything; this can be undone until the page is closed. @param {Session} session */
async function eraseAll(session) {
  const copy = await session.store.readAll().catch(() => null);
  const gone = await session.erase();
  say(part("done"), word(gone ? "erased" : "not_erased"));
  if (gone && copy) offerUndo(session, copy);
}

/**
 * Offer to store again what was just removed.
 * @param {Session} session
 * @param {import("../storage.js").Records} records
 */
function offerUndo(session, records) {
  const where = part("undo");
  redraw(where, Object.keys(records), () => [
    h(
      "button",
      {
        type: "button",
        id: "restore",
        "data-role": "restore",
        onclick: async () => {
          redraw(where, null, () => []);
          say(part("done"), "");
          await session.restore(records);
          await session.ask(session.home());
        },
      },
      word("button_undo"),
    ),
  ]);
}

/**
 * Wire the page's buttons: export at once, erase after a question.
 * @param {Session} session
 * @param {() => Promise<unknown>} after called after an erasure
 */
export function wireData(session, after) {
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
    await after();
  });
}
