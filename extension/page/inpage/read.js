/**
 * The reader: reads the page once, after waiting briefly for the top card to be painted.
 *
 * It collects candidates with their evidence and decides nothing; see `RawReading` in `types/page.d.ts`.
 * Its observer is disconnected before it answers.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { dom, signs, tools } = page;
  const { all, clip, here, isShown, link, text } = tools;
  const sign = (/** @type {string} */ name) => signs[name] ?? "";

  /** Milliseconds to wait for a card's buttons once its name is there. */
  const FOR_BUTTONS = 400;

  /** How far this person's card is painted: 0, 1 with its name, 2 with its buttons too. */
  const painted = (/** @type {string | null} */ slug) => {
    tools.forget();
    let best = 0;
    for (const { root } of page.cards()) {
      const tied =
        tools.slug(page.member(root) ?? "") === slug ||
        all(root, "a[href]", 80).some((one) => {
          const parts = link(dom.getAttribute(one, "href"));
          return parts.slug === slug && parts.slug !== null;
        });
      const named = all(root, sign("name_heading") + ", " + sign("name_plain"), 12).some(
        (one) => isShown(one) && text(one),
      );
      if (!tied || !named) continue;
      const acts = page.actions(root, "card").some((one) => one.icon || one.to === "compose");
      best = Math.max(best, acts ? 2 : 1);
    }
    return best;
  };

  /**
   * Wait until the card is painted.
   * @param {string | null} slug
   * @param {number} most milliseconds
   * @returns {Promise<void>}
   */
  const settle = (slug, most) =>
    new Promise((resolve) => {
      const start = performance.now();
      let namedAt = Infinity;
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      let again;
      const done = () => {
        observer.disconnect();
        clearTimeout(again);
        clearTimeout(last);
        resolve();
      };
      const look = () => {
        const state = painted(slug);
        const now = performance.now();
        if (state) namedAt = Math.min(namedAt, now);
        if (state === 2 || now - namedAt >= FOR_BUTTONS || now - start >= most) done();
        else if (state === 1) later(FOR_BUTTONS);
      };
      const later = (/** @type {number} */ wait) => {
        clearTimeout(again);
        again = setTimeout(look, wait);
      };
      const observer = new MutationObserver(() => later(30));
      const last = setTimeout(done, most);
      observer.observe(document, { childList: true, subtree: true, characterData: true });
      look();
    });

  /** The bar that stays on top when the page is scrolled; it repeats name, headline and buttons. */
  const toolbars = () =>
    all(document, sign("toolbar"), 4).map((bar) => {
      const who = all(bar, "a[href]", 20).find((one) => {
        const parts = link(dom.getAttribute(one, "href"));
        return parts.to === "profile" && dom.querySelector(one, "p");
      });
      return {
        shown: isShown(bar),
        slug: link(dom.getAttribute(who, "href")).slug,
        lines: who ? all(who, "p", 4).map(text) : [],
        actions: page.actions(bar, "toolbar"),
      };
    });

  /** Menus that are not inside a card; those inside are read with it. */
  const menus = () => {
    const cards = page.cards();
    return all(document, sign("menu"), 6)
      .filter((menu) => !cards.some((card) => dom.contains(card.root, menu)))
      .map((menu) => ({ shown: isShown(menu), actions: page.actions(menu, "menu") }));
  };

  /**
   * Is there a visible link that invites the owner of this page? If the address holds the member's id,
   * the card with the same id tells the slug.
   * @param {string | null} slug
   * @param {Pick<ReturnType<FollowupRulesPage["card"]>, "member" | "names" | "contact">[]} cards
   */
  const invites = (slug, cards) => {
    const own = new Set([slug]);
    for (const card of cards) {
      if (slug === null || tools.slug(card.member ?? "") !== slug) continue;
      const people = new Set([...card.names.map((one) => one.slug), ...card.contact]);
      people.delete(null);
      if (people.size === 1) for (const one of people) own.add(one);
    }
    return all(document, "a[href*='vanityName=']", 200).some((one) => {
      const whose = link(dom.getAttribute(one, "href")).slug;
      return whose !== null && own.has(whose) && isShown(one);
    });
  };

  const experience = (/** @type {string | null} */ slug) => {
    for (const section of all(document, sign("experience"), 3)) {
      const key = dom.getAttribute(section, "componentkey") ?? "";
      const tail = /ExperienceTopLevelSection(.*)$/i.exec(key)?.[1] ?? "";
      // On newer pages the key ends with the slug; a section with another one is left over from before.
      if (tail && tools.slug(tail) !== slug) continue;
      const item = dom.querySelector(section, sign("experience_item"));
      if (!item || !isShown(item)) continue;
      return {
        grouped: dom.querySelector(item, "ul > li") !== null,
        lines: all(item, "p", 8).filter(isShown).map(text),
      };
    }
    return null;
  };

  const dialogs = () => page.dialogs().map(({ kind, invite, names }) => ({ kind, invite, names }));

  page.read = async (wait) => {
    const before = here();
    if (before.page === "profile" && wait > 0) await settle(before.slug, wait);
    tools.forget();
    const at = here();
    const cards = page.cards().map((card) => ({ layout: card.layout, ...page.card(card.root) }));
    return {
      v: 1,
      page: at.page,
      slug: at.slug,
      lang: clip(dom.getAttribute(dom.documentElement(document), "lang"), 35),
      titles: all(document, "title", 12)
        .filter((one) => dom.namespaceURI(one) === "http://www.w3.org/1999/xhtml")
        .map((one) => clip(dom.textContent(one), 600)),
      cards,
      toolbars: toolbars(),
      menus: menus(),
      invites: invites(at.slug, cards),
      experience: experience(at.slug),
      dialogs: dialogs(),
    };
  };

})();
