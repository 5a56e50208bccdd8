/** "Export" and "Erase everything" in the popup; both work without the engine. */

import { byRole, h, redraw, say } from "./dom.js";
import { frameText } from "./frame_text.js";

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
  if (!made) return say(byRole("done"), frameText("not_exported"));
  download(made);
  return say(byRole("done"), frameText("exported"));
}

/** Erase everything; this can be undone until the page is closed. @param {Session} session */
async function eraseAll(session) {
  const copy = await session.store.readAll().catch(() => null);
  const gone = await session.erase();
  say(byRole("done"), frameText(gone ? "erased" : "not_erased"));
  if (gone && copy) offerUndo(session, copy);
}

/**
 * Offer to store again what was just removed.
 * @param {Session} session
 * @param {import("../storage.js").Records} records
 */
function offerUndo(session, records) {
  const where = byRole("undo");
  redraw(where, Object.keys(records), () => [
    h(
      "button",
      {
        type: "button",
        id: "restore",
        "data-role": "restore",
        onclick: async () => {
          redraw(where, null, () => []);
          say(byRole("done"), "");
          await session.restore(records);
          await session.ask(session.home());
        },
      },
      frameText("button_undo"),
    ),
  ]);
}

/**
 * Wire the page's buttons: export at once, erase after a question.
 * @param {Session} session
 * @param {() => Promise<unknown>} after called after an erasure
 */
export function wireData(session, after) {
  byRole("export").addEventListener("click", () => void exportAll(session));
  byRole("erase").addEventListener("click", () => {
    byRole("confirm").hidden = false;
    byRole("erase-no").focus();
  });
  byRole("erase-no").addEventListener("click", () => {
    byRole("confirm").hidden = true;
    byRole("erase").focus();
  });
  byRole("erase-yes").addEventListener("click", async () => {
    byRole("confirm").hidden = true;
    await eraseAll(session);
    await after();
  });
}
