/** The report's last file: makes it, removes the script from the page, and returns the text. */
(() => {
  const page = globalThis.followupRulesPage;
  delete globalThis.followupRulesPage;
  return page?.report() ?? "";
})();
