/** The last file of a reading: runs it, clears up, and hands the reading to the popup. */
(() => {
  const page = globalThis.followupRulesPage;
  delete globalThis.followupRulesPage;
  return page?.read(1500) ?? null;
})();
