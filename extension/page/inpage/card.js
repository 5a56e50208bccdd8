/**
 * One top card, as candidates with their evidence: who it says it is, which links tie it to whom,
 * the lines under the name, the marks and the buttons. Weighs nothing: `profile.py` does.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { signs, tools } = page;
  const { all, clip, icon, isShown, link, text } = tools;
  const sign = (/** @type {string} */ name) => signs[name] ?? "";

  const CONTROLS = "a[href], button, [role='button'], [role='menuitem']";

  /** @param {string | null} key @returns {string | null} the state that the key of a button ends in */
  const keyState = (key) =>
    key && /^ConnectButtonstate/i.test(key) ? clip(/_([a-z]+)$/i.exec(key)?.[1] ?? "", 30) : null;

  /**
   * The controls under `root` that may say how things stand between two people.
   * @param {ParentNode} root
   * @param {string} where "card", "toolbar", "menu" or "elsewhere"
   */
  page.actions = (root, where, slug) => {
    const found = [];
    for (const element of all(root, CONTROLS, 80)) {
      const href = link(element.getAttribute("href"));
      const label = clip(element.getAttribute("aria-label"), 600);
      const mark = icon(element);
      const state = keyState(element.getAttribute("componentkey"));
      const view = clip(element.getAttribute("data-view-name"), 80) || null;
      const expandable = element.hasAttribute("aria-expanded");
      const telling = href.to === "invite" || href.to === "compose" || href.to === "edit";
      if (!telling && !label && !mark && !state && !expandable && where !== "menu") continue;
      // A person's name that leads to their own page is an introduction, not an action.
      if (href.to === "profile" && !label && !state) continue;
      found.push({
        where: element.closest(sign("menu")) ? "menu" : where,
        tag: element.localName,
        shown: isShown(element),
        label,
        text: text(element).slice(0, 200),
        icon: mark,
        to: href.to,
        slug: href.slug,
        own: href.slug === null ? null : href.slug === slug,
        state,
        view,
        expandable,
        href: element.hasAttribute("href"),
        foreign: /NON_SELF_PROFILE_VIEW/.test(element.getAttribute("href") ?? ""),
      });
      if (found.length >= 40) break;
    }
    return found;
  };

  /** @param {Element} one @param {Element} other */
  const together = (one, other) => {
    /** @type {Element | null} */
    let above = one;
    while (above && !above.contains(other)) above = above.parentElement;
    return above;
  };

  /**
   * The column of text that the name heads: the lowest element around name and contact link.
   * @param {Element} root
   * @param {Element} heading
   */
  const column = (root, heading) => {
    let anchor = root.querySelector(sign("contact_link"));
    let how = "contact";
    if (!anchor) {
      // Some languages' pages lead to "#": it is then the one link inside a plain line.
      anchor = all(root, "p > a").find((one) => !heading.contains(one) && !one.contains(heading)) ?? null;
      how = "line";
    }
    const around = anchor && together(heading, anchor);
    if (around && root.contains(around)) return { around, anchor, how };
    let climb = heading;
    while (climb.parentElement && climb.parentElement !== root) {
      if (climb.nextElementSibling?.localName === "p" && climb !== heading) break;
      climb = climb.parentElement;
    }
    return { around: climb.parentElement ?? root, anchor: null, how: "climb" };
  };

  /**
   * @param {Element} heading
   * @returns {string | null} whose page the name leads to, if it leads anywhere
   */
  const headingSlug = (heading) => {
    const anchor = heading.closest("a[href]") ?? heading.querySelector("a[href]");
    return link(anchor?.getAttribute("href")).slug;
  };

  /** @param {Element} root */
  const names = (root) => {
    const found = [...all(root, sign("name_heading"), 8), ...all(root, sign("name_plain"), 4)];
    return found.map((element) => ({
      element,
      seen: {
        tag: element.localName,
        text: text(element).slice(0, 600),
        shown: isShown(element),
        slug: headingSlug(element),
      },
    }));
  };

  /** @param {Element} root */
  const chips = (root) => {
    /** @type {Reading[]} */
    const found = [];
    for (const element of all(root, "[role='button'], button, a", 60)) {
      const mark = element.querySelector("svg[id]")?.getAttribute("id") ?? "";
      const kind = mark.startsWith(sign("company_icon"))
        ? "company"
        : mark.startsWith(sign("school_icon"))
          ? "school"
          : null;
      if (kind) found.push({ kind, text: text(element), shown: isShown(element) });
    }
    for (const element of all(root, sign("company_classic"), 6)) {
      if (!element.querySelector("img")) continue;
      found.push({
        kind: "item",
        label: clip(element.getAttribute("aria-label"), 600),
        text: text(element),
        shown: isShown(element),
      });
    }
    return found;
  };

  /** @param {Element} row the element around the name and the marks beside it */
  const degrees = (row) =>
    all(row, "p, span", 24)
      .filter((one) => !one.closest("h1, h2") && !one.querySelector("p, span, h1, h2"))
      .map((one) => ({
        text: text(one).slice(0, 60),
        shown: isShown(one),
        spare: one.parentElement?.matches(sign("display_contents")) ?? false,
      }))
      .filter((one) => one.text);

  page.cards = () => {
    /** @type {{root: Element, layout: string}[]} */
    const found = [];
    const add = (/** @type {Element | null} */ root, /** @type {string} */ layout) => {
      if (root && !found.some((one) => one.root.contains(root) || root.contains(one.root))) {
        found.push({ root, layout });
      }
    };
    for (const one of all(document, sign("card_sdui"), 12)) add(one, "sdui");
    for (const one of all(document, sign("card_classic"), 4)) add(one, "classic");
    for (const one of all(document, sign("card_view_name"), 4)) add(one.closest("section"), "sdui");
    if (!found.length) {
      const first = all(document, "main h1, main h2", 20).find(isShown);
      add(first?.closest("section") ?? null, "heading");
    }
    return found.slice(0, 5);
  };

  page.card = (root, slug) => {
    const people = names(root);
    const heading = (people.find((one) => one.seen.shown && one.seen.text) ?? people[0])?.element;
    const col = heading ? column(root, heading) : null;
    const children = col ? Array.from(col.around.children).slice(0, 24) : [];
    const row = children.find((one) => heading && one.contains(heading)) ?? null;
    const lines = children.map((one) => ({
      tag: one.localName,
      text: one === row || (col?.anchor && one.contains(col.anchor)) ? "" : text(one),
      shown: isShown(one),
      name: one === row,
      contact: Boolean(col?.anchor && one.contains(col.anchor)),
    }));
    const slugs = (/** @type {string} */ selector) =>
      all(root, selector, 6)
        .map((one) => link(one.getAttribute("href")).slug)
        .filter((one) => one !== null);
    const key = root.getAttribute("componentkey") ?? "";
    return {
      member: clip(/profile\.card\.ref(.+)Topcard$/i.exec(key)?.[1] ?? "", 120) || null,
      shown: isShown(root),
      names: people.map((one) => one.seen),
      contact: slugs(sign("contact_link")),
      about: slugs(sign("about_link")),
      edit: slugs(sign("edit_link")),
      column: col?.how ?? null,
      lines,
      headlines: all(root, sign("headline_classic"), 4).map((one) => ({
        text: text(one),
        shown: isShown(one),
      })),
      degrees: [
        ...(row ? degrees(row) : []),
        ...all(root, sign("degree_classic"), 3).map((one) => ({
          text: text(one).slice(0, 60),
          shown: isShown(one),
          spare: false,
        })),
      ],
      chips: chips(root),
      actions: page.actions(root, "card", slug),
    };
  };
})();
