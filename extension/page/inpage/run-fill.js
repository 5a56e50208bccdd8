/** The last file of a filler: starts it with its order, or leaves it for the order to start (`armFiller`). */
(() => {
  const page = globalThis.followupRulesPage;
  delete globalThis.followupRulesPage;
  // Own properties only: an element's id may give any name to the window too.
  const own = (/** @type {string} */ name) => Object.hasOwn(globalThis, name);
  const order = own("followupRulesOrder") ? globalThis.followupRulesOrder : undefined;
  delete globalThis.followupRulesOrder;
  if (page && order) page.fill(order);
  else if (page) globalThis.followupRulesFill = page.fill;
  return Boolean(order) || own("followupRulesStop");
})();
