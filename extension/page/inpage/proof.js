/**
 * What proves that a dialog is this person's, and that an invitation to them is on its way: read
 * off the page around it.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { signs, tools } = page;
  const { all, fold, here, isShown, link } = tools;
  const sign = (/** @type {string} */ name) => signs[name] ?? "";

  /** Cards of this page that their links tie to `slug`. @param {string} slug */
  const ownCards = (slug) =>
    page
      .cards()
      .map((card) => card.root)
      .filter((root) =>
        all(root, "a[href]", 80).some((one) => {
          const parts = link(one.getAttribute("href"));
          return parts.slug === slug && parts.to !== "other";
        }),
      );

  /** Names under which LinkedIn may speak of this person. @param {FillOrder} order */
  const namesOf = (order) => {
    const names = new Set([order.name, ...(order.names ?? [])].map(fold));
    if (here().page === "profile") {
      for (const root of ownCards(order.slug)) {
        for (const one of all(root, sign("name_heading"), 6)) {
          const to = link((one.closest("a[href]") ?? one.querySelector("a[href]"))?.getAttribute("href"));
          if (isShown(one) && to.slug === order.slug) names.add(fold(tools.text(one)));
        }
      }
    }
    names.delete("");
    return names;
  };

  /**
   * Could the page open an invitation to somebody else of the same name?
   * @param {Set<string>} names
   * @param {string} slug
   */
  const namesake = (names, slug) => {
    const own = ownCards(slug);
    return all(document, "a[aria-label], button[aria-label]", 400).some((one) => {
      const label = fold(one.getAttribute("aria-label") ?? "");
      const to = link(one.getAttribute("href"));
      if (to.slug === slug || own.some((root) => root.contains(one))) return false;
      if (one.closest(sign("toolbar")) || one.closest(sign("menu"))) return false;
      return (signs.texts.invite ?? []).some((shape) =>
        Array.from(names).some((name) => fold(shape.replace("{n}", () => name)) === label),
      );
    });
  };

  /** Does the page now show that the invitation is on its way? @param {string} slug */
  const pending = (slug) => {
    if (here().page !== "profile") return null;
    for (const root of ownCards(slug)) {
      for (const one of page.actions(root, "card", slug)) {
        if (!one.shown) continue;
        if (one.state === "pending") return "key";
        if (String(one.icon ?? "").startsWith(sign("icon_pending")) && one.label) return "icon";
      }
    }
    return null;
  };

  page.proof = { namesOf, namesake, pending };
})();
