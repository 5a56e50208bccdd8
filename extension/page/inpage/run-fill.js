/** The filler's last file: starts it if its order is there; else `armFiller` starts it when the order comes. */
(() => {
  const page = globalThis.followupRulesPage;
  delete globalThis.followupRulesPage;
  // Own properties only: an element with such an id would also be found under the name.
  const own = (/** @type {string} */ name) => Object.hasOwn(globalThis, name);
  const order = own("followupRulesOrder") ? globalThis.followupRulesOrder : undefined;
  delete globalThis.followupRulesOrder;
  if (page && order) page.fill(order);
  else if (page) globalThis.followupRulesFill = page.fill;
  return Boolean(order) || own("followupRulesStop");
})();
