/**
 * Keeps what `page/` saw until Python digests it at the next opening of the popup.
 *
 * The filler outlives the popup, and may use neither storage nor locks of the page's origin: it
 * sends events here. Nothing else runs in the background.
 */

import { appendSeen } from "./store.js";

globalThis.browser ??= globalThis.chrome;

/** No event of ours comes near it; one that is longer is not ours, and is not kept. */
const LONGEST = 4000;

browser.runtime.onMessage.addListener((message, sender) => {
  // Only our own scripts on a page: the popup writes for itself, and pages can't reach us.
  if (sender.id !== browser.runtime.id || !sender.tab) return undefined;
  const event = message?.kind === "seen" ? message.event : null;
  if (event?.v !== 1 || typeof event.slug !== "string") return undefined;
  if (JSON.stringify(event).length > LONGEST) return undefined;
  void appendSeen(event);
  return undefined;
});
