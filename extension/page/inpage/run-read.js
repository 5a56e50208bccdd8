/** The reader's last file: runs it, removes it from the page, and returns the reading. */
(() => {
  const page = globalThis.followupRulesPage;
  delete globalThis.followupRulesPage;
  return page?.read(1500) ?? null;
})();
