/**
 * Reads a profile's top card: the names it shows and whose page its links lead to, the lines under the
 * name, degree, chips and buttons. All are candidates with their evidence, which `profile.py` weighs.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { dom, signs, tools } = page;
  const { DEEPEST, all, clip, icon, isShown, link, text } = tools;
  const sign = (/** @type {string} */ name) => signs[name] ?? "";

  const CONTROLS = "a[href], button, [role='button'], [role='menuitem']";
  /** Elements that scripts may have made into controls: nearly any. */
  const BARE = "*:not(script, style, template, svg, svg *, h1, h2)";
  /** Characters of a button's text at most; a longer text in the row of buttons is no button. */
  const LONGEST_WORD = 60;
  /** Levels above a button that may still be its row; and levels of elements around a single text. */
  const [MOST_ROWS, MOST_BOXES] = [3, 8];
  /** Elements that are looked at in one row or menu, and such controls that are taken, at most. */
  const [MOST_BARE, MOST_WORDS] = [240, 24];

  /** @param {string | null} key @returns {string | null} the state (such as "pending") in which a button's `componentkey` ends */
  const keyState = (key) =>
    key && /^ConnectButtonstate/i.test(key) ? clip(/_([a-z]+)$/i.exec(key)?.[1] ?? "", 30) : null;

  /** An element's own label or title, or else the only label inside it. @param {Element} element */
  const labelOf = (element) => {
    const own = clip(dom.getAttribute(element, "aria-label") || dom.getAttribute(element, "title"), 600);
    if (own) return own;
    const inner = all(element, "[aria-label]:not(svg, img)", 2);
    return inner.length === 1 ? clip(dom.getAttribute(inner[0], "aria-label"), 600) : "";
  };

  /**
   * Is all text of an element directly in it, or in a single element inside it?
   * @param {Element} one
   * @returns {boolean}
   */
  const single = (one, depth = 0) => {
    const speaking = Array.from(dom.children(one)).slice(0, 12).filter((inner) => text(inner));
    if (speaking.length !== 1) return speaking.length === 0;
    return depth < MOST_BOXES && single(/** @type {Element} */ (speaking[0]), depth + 1);
  };

  /** Has an element text directly in it, not only in elements inside it? @param {Element} one */
  const speaks = (one) =>
    Array.from(dom.childNodes(one))
      .slice(0, 24)
      .some((each) => dom.nodeType(each) === 3 && /\S/.test(dom.nodeValue(each) ?? ""));

  /**
   * The first line of an element's text: a menu's entry may have a second one that explains it.
   * @param {Element} one
   * @returns {string}
   */
  const lead = (one, depth = 0) => {
    const speaking = Array.from(dom.children(one)).slice(0, 12).filter((inner) => isShown(inner) && text(inner));
    const [first] = speaking;
    if (!first || depth >= MOST_BOXES || speaks(one)) return text(one);
    return lead(first, depth + 1);
  };

  /**
   * Find elements with a short text that are no control in HTML; a script may listen to them.
   * @param {Element} root
   * @param {Element[]} found to which they are added
   * @param {Set<Element>} visited those looked at already
   */
  const bareElements = (root, found, visited) => {
    // A row may itself be such an element.
    const inside = dom.nodeType(root) === 1 ? [root, ...all(root, BARE, MOST_BARE)] : all(root, BARE, MOST_BARE);
    for (const one of inside) {
      if (found.length >= MOST_WORDS) break;
      // Rows may contain each other.
      if (visited.has(one)) continue;
      visited.add(one);
      if (dom.closest(one, CONTROLS) || dom.querySelector(one, CONTROLS)) continue;
      if (dom.namespaceURI(one) !== "http://www.w3.org/1999/xhtml") continue;
      if (found.some((other) => dom.contains(other, one))) continue;
      const said = text(one);
      if ((said || labelOf(one)) && said.length <= LONGEST_WORD && single(one)) found.push(one);
    }
    return found;
  };

  const holdsTexts = (/** @type {Element} */ one) =>
    dom.querySelector(one, `${sign("name_heading")}, ${sign("name_plain")}, ${sign("contact_link")}`) !== null;

  /** The siblings of a button that are neither controls nor hold the card's texts. @param {Element} anchor */
  const beside = (anchor) => {
    const around = Array.from(dom.children(dom.parentElement(anchor) ?? anchor)).slice(0, 24);
    return around.filter((one) => one !== anchor && !holdsTexts(one) && !dom.matches(one, CONTROLS));
  };

  /**
   * The card's rows of buttons: elements around the link for writing a message and the menu's button.
   * @param {ParentNode} root
   * @param {Element[]} controls
   */
  const rows = (root, controls) => {
    /** @type {Element[]} */
    const found = [];
    for (const anchor of controls) {
      const known = dom.hasAttribute(anchor, "aria-expanded") || link(dom.getAttribute(anchor, "href")).to === "compose";
      let row = known ? dom.parentElement(anchor) : null;
      // If the buttons have no row of their own, their siblings are taken for it.
      if (row && holdsTexts(row)) found.push(...beside(anchor).filter((one) => !found.includes(one)));
      for (let depth = 0; row && depth < MOST_ROWS; depth += 1) {
        // What holds the card's texts too is more than the row.
        if (row === root || holdsTexts(row)) break;
        if (!found.includes(row)) found.push(row);
        row = dom.parentElement(row);
      }
    }
    return found;
  };

  /**
   * The controls under `root` that may tell whether two people are connected.
   * @param {ParentNode} root
   * @param {string} where "card", "toolbar", "menu" or "elsewhere"; what is no control in HTML is
   *   returned as "words"
   */
  page.actions = (root, where) => {
    /** @type {RawAction[]} */
    const found = [];
    const controls = all(root, CONTROLS, 80);
    const around = where === "card" ? rows(root, controls) : [];
    /** @type {Element[]} */
    const bare = [];
    /** @type {Set<Element>} */
    const visited = new Set();
    for (const row of around) bareElements(row, bare, visited);
    // A menu's entries may be elements of any kind.
    if (where === "menu") bareElements(/** @type {Element} */ (root), bare, visited);
    for (const element of [...controls, ...bare]) {
      const href = link(dom.getAttribute(element, "href"));
      const label = labelOf(element);
      const mark = icon(element);
      const state = keyState(dom.getAttribute(element, "componentkey"));
      const view = clip(dom.getAttribute(element, "data-view-name"), 80) || null;
      const expandable = dom.hasAttribute(element, "aria-expanded");
      const telling = href.to === "invite" || href.to === "compose" || href.to === "edit";
      // A card's button, or a link in its row, may tell the connection's state by its text alone ("Pending").
      const inRow = where === "menu" || around.some((row) => dom.contains(row, element));
      const button = dom.localName(element) !== "a" || inRow;
      // A control around the name has only the name as its text.
      const isName = dom.querySelector(element, `${sign("name_heading")}, ${sign("name_plain")}`) !== null;
      const speaks = (where === "card" || where === "toolbar") && button && !isName && text(element) !== "";
      if (isName && !telling && !label) continue;
      if (!telling && !speaks && !label && !mark && !state && !expandable && where !== "menu") continue;
      // A link to someone's profile is no action.
      if (href.to === "profile" && !label && !state && !inRow) continue;
      found.push({
        where: dom.closest(element, sign("menu")) ? "menu" : bare.includes(element) ? "words" : where,
        shown: isShown(element),
        label,
        text: lead(element).slice(0, 200),
        icon: mark,
        to: href.to,
        slug: href.slug,
        state,
        view,
        expandable,
        open: dom.getAttribute(element, "aria-expanded") === "true",
        href: dom.hasAttribute(element, "href"),
      });
      if (found.length >= 40) break;
    }
    return found;
  };

  /** Characters of a degree ("· 3. derece") at most, and of its long form ("· من الدرجة الثالثة"). */
  const [LONGEST_MARK, LONGEST_DEGREE] = [12, 28];

  /** The lowest element around both. @param {Element} one @param {Element} other */
  const together = (one, other) => {
    /** @type {Element | null} */
    let above = one;
    for (let depth = 0; above && depth < DEEPEST; depth += 1) {
      if (dom.contains(above, other)) return above;
      above = dom.parentElement(above);
    }
    return null;
  };

  /** Is it followed by a line, or a box of lines, longer than a degree? @param {Element} one */
  const leads = (one) => {
    const next = dom.nextElementSibling(one);
    if (dom.localName(next) === "p") return true;
    return next !== null && dom.localName(next) === "div" && all(next, "p", 6).some((each) => text(each).length > LONGEST_MARK);
  };

  /**
   * The column of text below the name: the lowest element around name and contact link.
   * @param {Element} root
   * @param {Element} heading
   */
  const column = (root, heading) => {
    let anchor = dom.querySelector(root, sign("contact_link"));
    if (!anchor) {
      // In some languages the contact link's address is "#": it is then the only link inside a line.
      anchor = all(root, "p > a").find((one) => !dom.contains(heading, one) && !dom.contains(one, heading)) ?? null;
    }
    const around = anchor && together(heading, anchor);
    if (around && dom.contains(root, around)) return { around, anchor };
    let climb = heading;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const above = dom.parentElement(climb);
      if (!above || above === root) break;
      if (climb !== heading && leads(climb)) break;
      climb = above;
    }
    return { around: dom.parentElement(climb) ?? root, anchor: null };
  };

  /**
   * @param {Element} heading
   * @returns {string | null} whose page the name leads to, if it leads anywhere
   */
  const headingSlug = (heading) => {
    const anchor = dom.closest(heading, "a[href]") ?? dom.querySelector(heading, "a[href]");
    return link(dom.getAttribute(anchor, "href")).slug;
  };

  /** Headings that may be the name. @param {Element} root */
  const names = (root) => {
    const found = [...all(root, sign("name_heading"), 8), ...all(root, sign("name_plain"), 4)];
    return found.map((element) => ({
      element,
      raw: {
        text: text(element).slice(0, 600),
        shown: isShown(element),
        slug: headingSlug(element),
      },
    }));
  };

  /** The company and the school that the card shows with an icon. @param {Element} root */
  const chips = (root) => {
    /** @type {RawChip[]} */
    const found = [];
    for (const element of all(root, "[role='button'], button, a", 60)) {
      const mark = dom.getAttribute(dom.querySelector(element, "svg[id]"), "id") ?? "";
      const kind = mark.startsWith(sign("company_icon"))
        ? "company"
        : mark.startsWith(sign("school_icon"))
          ? "school"
          : null;
      if (kind) found.push({ kind, text: text(element), shown: isShown(element) });
    }
    for (const element of all(root, sign("company_classic"), 6)) {
      if (!dom.querySelector(element, "img")) continue;
      found.push({
        kind: "item",
        label: clip(dom.getAttribute(element, "aria-label"), 600),
        text: text(element),
        shown: isShown(element),
      });
    }
    return found;
  };

  /** Texts beside the name, one of which may be the degree. @param {Element} row the element around the name */
  const degrees = (row) =>
    all(row, "p, span", 24)
      .filter((one) => !dom.closest(one, "h1, h2") && !dom.querySelector(one, "p, span, h1, h2"))
      .map((one) => ({
        text: text(one).slice(0, 60),
        shown: isShown(one),
        spare: dom.matches(dom.parentElement(one), sign("display_contents")) ?? false,
      }))
      .filter((one) => one.text);

  /** Has it buttons or links with a text? The badge beside a name is a button without one. @param {Element} one */
  const offers = (one) => all(one, CONTROLS, 12).some((each) => text(each));

  /** A line that may be the degree, if the degree isn't beside the name. @param {Element} one */
  const mark = (one) => {
    const words = text(one);
    const lone = words.length <= LONGEST_DEGREE && !dom.querySelector(one, "p p") && !offers(one);
    return lone ? [{ text: words, shown: isShown(one), spare: false }] : [];
  };

  /** Names of elements that may hold several lines, and of those that may be a line. */
  const [BOXES, LINES] = [/^(?:div|section|article|header|ul|ol|li|dl|dd)$/, /^(?:div|section|article|header|ul|ol|li|dl|dd|p|h[3-6])$/];

  /**
   * Take a box of lines apart; the line with the contact link stays whole.
   * @param {Element} block
   * @param {Element | null} anchor
   * @returns {Element[]}
   */
  const flat = (block, anchor, depth = 0) => {
    const inner = Array.from(dom.children(block)).slice(0, 24);
    const lines = inner.filter((one) => LINES.test(dom.localName(one)) && text(one));
    if (depth >= MOST_BOXES || !BOXES.test(dom.localName(block)) || !lines.length || speaks(block)) return [block];
    // A row of buttons holds no lines.
    if (!(anchor && dom.contains(block, anchor)) && all(block, "button, [role='button']", 12).some((one) => text(one))) return [block];
    const holds = anchor && inner.find((one) => dom.contains(one, anchor));
    // The location, a dot and the contact link make one line.
    if (anchor && dom.contains(block, anchor) && !BOXES.test(dom.localName(holds ?? null) ?? "")) return [block];
    return inner.flatMap((one) => flat(one, anchor, depth + 1));
  };

  page.cards = () => {
    /** @type {{root: Element, layout: string}[]} */
    const found = [];
    const add = (/** @type {Element | null} */ root, /** @type {string} */ layout) => {
      if (root && !found.some((one) => dom.contains(one.root, root) || dom.contains(root, one.root))) {
        found.push({ root, layout });
      }
    };
    for (const one of all(document, sign("card_sdui"), 12)) add(one, "sdui");
    for (const one of all(document, sign("card_classic"), 4)) add(one, "classic");
    for (const one of all(document, sign("card_view_name"), 4)) add(dom.closest(one, "section"), "sdui");
    if (!found.length) {
      const first = all(document, "main h1, main h2", 20).find(isShown);
      add(dom.closest(first, "section") ?? null, "heading");
    }
    return found.slice(0, 5);
  };

  page.member = (root) => {
    const key = /profile\.card\.ref(.+)Topcard$/i.exec(dom.getAttribute(root, "componentkey") ?? "")?.[1];
    // "Message" writes to the card's owner; other people are linked to in other ways only.
    const written = all(root, "a[href*='/messaging/compose']", 8).map((one) => link(dom.getAttribute(one, "href")).member ?? "");
    const found = new Set([key ?? "", ...written].map((one) => clip(one, 120)).filter(Boolean));
    const folded = new Set([...found].map((one) => tools.slug(one)));
    return folded.size === 1 ? ([...found][0] ?? null) : null;
  };

  page.card = (root) => {
    const people = names(root);
    const heading = (people.find((one) => one.raw.shown && one.raw.text) ?? people[0])?.element;
    const col = heading ? column(root, heading) : null;
    const blocks = col ? Array.from(dom.children(col.around)).slice(0, 24) : [];
    const row = blocks.find((one) => heading && dom.contains(one, heading)) ?? null;
    const children = blocks.flatMap((one) => (one === row ? [one] : flat(one, col?.anchor ?? null))).slice(0, 24);
    const lines = children.map((one) => ({
      text: one === row || (col?.anchor && dom.contains(one, col.anchor)) ? "" : text(one),
      shown: isShown(one),
      name: one === row,
      contact: Boolean(col?.anchor && dom.contains(one, col.anchor)),
    }));
    const slugs = (/** @type {string} */ selector) =>
      all(root, selector, 6)
        .map((one) => link(dom.getAttribute(one, "href")).slug)
        .filter((one) => one !== null);
    return {
      member: page.member(root),
      shown: isShown(root),
      names: people.map((one) => one.raw),
      contact: slugs(sign("contact_link")),
      about: slugs(sign("about_link")),
      edit: slugs(sign("edit_link")),
      lines,
      headlines: all(root, sign("headline_classic"), 4).map((one) => ({
        text: text(one),
        shown: isShown(one),
      })),
      degrees: [
        ...(row ? degrees(row) : []),
        // A degree among the column's own children begins with a dot.
        ...children.filter((one) => one !== row && (!blocks.includes(one) || /^\s*[·•‧・]/.test(text(one)))).flatMap(mark),
        ...all(root, sign("degree_classic"), 3).map((one) => ({
          text: text(one).slice(0, 60),
          shown: isShown(one),
          spare: false,
        })),
      ],
      chips: chips(root),
      actions: page.actions(root, "card"),
    };
  };
})();
