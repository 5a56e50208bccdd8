/** Declares `browser`, the name by which our modules use the extension API in both browsers. */

// Firefox has `browser`; in Chrome our modules set it to `chrome`, which returns promises too.
declare var browser: typeof chrome;
