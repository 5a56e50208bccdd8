/**
 * What the page around a dialog tells: by which slugs and names this person is known, whether it could
 * invite somebody else of the same name, and whether the invitation has been sent.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { dom, signs, tools } = page;
  const { all, fold, here, isShown, link } = tools;
  const { core } = page.naming;
  const sign = (/** @type {string} */ name) => signs[name] ?? "";

  /** Elements with this person's name that are looked at; with more of them, a namesake is assumed. */
  const MOST_NAMED = 200;

  /** Whose card it is by its name, contact, edit and invite links; null if they lead to several people. @param {Element} root */
  const owner = (root) => {
    const headings = all(root, sign("name_heading"), 6).filter(isShown);
    const anchors = [
      ...headings.map((one) => dom.closest(one, "a[href]") ?? dom.querySelector(one, "a[href]")),
      ...all(root, `${sign("contact_link")}, ${sign("about_link")}, ${sign("edit_link")}`, 8),
      ...all(root, "a[href*='vanityName=']", 8),
    ];
    const people = anchors.map((one) => link(dom.getAttribute(one, "href")).slug).filter((one) => one !== null);
    return new Set(people).size === 1 ? (people[0] ?? null) : null;
  };

  /**
   * This person's slugs: the given one, and the other one (LinkedIn has a readable one and a member's
   * id) if a card shows that both belong together.
   * @param {string} slug
   */
  const selves = (slug) => {
    const found = new Set([slug]);
    if (here().page !== "profile") return found;
    for (const { root } of page.cards()) {
      const member = tools.slug(page.member(root) ?? "");
      const whose = member && isShown(root) ? owner(root) : null;
      if (whose === slug) found.add(member);
      else if (whose !== null && member === slug) found.add(whose);
    }
    return found;
  };

  /** The page's cards with a link to this person's profile. @param {Set<string>} slugs */
  const ownCards = (slugs) =>
    page
      .cards()
      .map((card) => card.root)
      .filter((root) =>
        all(root, "a[href]", 80).some((one) => {
          const parts = link(dom.getAttribute(one, "href"));
          return parts.slug !== null && slugs.has(parts.slug) && parts.to !== "other";
        }),
      );

  /** The names, folded, by which LinkedIn may call this person. @param {FillOrder} order @param {Set<string>} slugs */
  const namesOf = (order, slugs) => {
    const names = new Set([order.name, ...(order.names ?? [])].map(fold));
    if (here().page === "profile") {
      for (const root of ownCards(slugs)) {
        for (const one of all(root, sign("name_heading"), 6)) {
          const to = link(dom.getAttribute(dom.closest(one, "a[href]") ?? dom.querySelector(one, "a[href]"), "href"));
          if (isShown(one) && to.slug !== null && slugs.has(to.slug)) names.add(fold(tools.text(one)));
        }
      }
    }
    names.delete("");
    return names;
  };

  /**
   * Could the page open an invitation to somebody else of the same name? Decided by links and ids, in
   * every language alike.
   * @param {Set<string>} names
   * @param {Set<string>} slugs
   */
  const namesake = (names, slugs) => {
    const own = ownCards(slugs);
    const cores = new Set([...names].map(core).filter(Boolean));
    const firsts = [...cores].map((one) => one.split(" ")[0] ?? "");
    const says = (/** @type {string | null} */ words) => {
      const folded = fold(words ?? "");
      return folded !== "" && [...names].some((name) => folded.includes(name));
    };
    /**
     * Does the nearest element around it that links to profiles link to somebody else's?
     * @param {Element} one
     * @param {"some" | "every"} how many of the links have to be somebody else's
     * @returns {boolean | null} null: no element around it links to a profile
     */
    const leadsAway = (one, how) => {
      /** @type {Element | null} */
      let above = one;
      for (let depth = 0; above && depth < 40; depth += 1) {
        if (/^(main|body|html)$/.test(dom.localName(above))) break;
        const links = [above, ...all(above, "a[href]", 20)].map((each) => link(dom.getAttribute(each, "href")).slug);
        const people = links.filter((each) => each !== null);
        if (people.length) return people[how]((each) => !slugs.has(each ?? ""));
        above = dom.parentElement(above);
      }
      return null;
    };
    const outside = (/** @type {Element} */ one) =>
      !own.some((root) => dom.contains(root, one)) && !dom.closest(one, sign("dialog"));
    let named = 0;
    const controls = all(document, "a[href], button, [role='button']", 4000).some((one) => {
      const label = dom.getAttribute(one, "aria-label");
      const to = link(dom.getAttribute(one, "href"));
      const elsewhere = to.slug !== null && !slugs.has(to.slug);
      if (!says(label) && !(elsewhere && says(dom.textContent(one)))) return false;
      if (!outside(one) || (to.slug !== null && slugs.has(to.slug))) return false;
      if (elsewhere) return true;
      if (dom.closest(one, sign("toolbar")) || dom.closest(one, sign("menu"))) return false;
      named += 1;
      // A button with this name, and no link around it that tells whose it is, may be a namesake's.
      return named > MOST_NAMED || (leadsAway(one, "some") ?? true);
    });
    if (controls) return true;
    // The name, beside a link to somebody else but not in it.
    named = 0;
    return all(document, "p, span, strong, h2, h3, h4, div", 20_000).some((one) => {
      if (dom.firstElementChild(one)) return false;
      const words = dom.textContent(one) ?? "";
      if (words.length > 300 || !firsts.some((first) => fold(words).includes(first))) return false;
      if (!cores.has(core(words)) || !outside(one)) return false;
      if (dom.closest(one, sign("toolbar")) || dom.closest(one, sign("menu"))) return false;
      named += 1;
      return named > MOST_NAMED || leadsAway(one, "every") === true;
    });
  };

  /** By what the page shows that the invitation was sent; null: it doesn't. @param {Set<string>} slugs */
  const pending = (slugs) => {
    if (here().page !== "profile") return null;
    for (const root of ownCards(slugs)) {
      for (const one of page.actions(root, "card")) {
        if (!one.shown) continue;
        if (one.state === "pending") return "key";
        if (String(one.icon ?? "").startsWith(sign("icon_pending")) && one.label) return "icon";
      }
    }
    return null;
  };

  page.proof = { selves, namesOf, namesake, pending };
})();
