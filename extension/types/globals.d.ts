/** What the browsers give us beyond the DOM: one name for the extension's interface in both. */

// Firefox has `browser`; in Chrome our modules set it to `chrome`, which returns promises too.
declare var browser: typeof chrome;
