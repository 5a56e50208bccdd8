/** The last file of a report on a page's structure. */
(() => {
  const page = globalThis.followupRulesPage;
  delete globalThis.followupRulesPage;
  return page?.report() ?? "";
})();
