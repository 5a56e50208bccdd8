/**
 * Functions for reading the page that the reader, the filler and the report share; none changes it.
 *
 * They run in the extension's isolated world, so the page's own scripts can't see them.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { dom, signs } = page;

  /** Characters of a text that are read; no name or headline is longer. */
  const LONGEST = 2000;
  /** Text nodes of one element that are read: a hostile page may have any number. */
  const MOST_TEXTS = 200;
  /** Levels that are climbed from an element: browsers' parsers nest no deeper than 512. */
  const DEEPEST = 1000;

  /** Fold white space and cut the text, leaving no half of a surrogate pair. */
  const clip = (/** @type {string | null | undefined} */ text, most = LONGEST) => {
    const some = (text ?? "").slice(0, 4 * most).replace(/\s+/g, " ").trim();
    return some.slice(0, most).toWellFormed();
  };

  /** Whether an element is shown, as found before. @type {WeakMap<Element, boolean>} */
  let known = new WeakMap();
  /** Forget which elements are shown: call it before each look, since the page may have changed. */
  const forget = () => {
    known = new WeakMap();
  };

  /**
   * Does an element clip away everything in it, as `.visually-hidden` does?
   * @param {Element} element
   */
  const swallows = (element) => {
    const box = dom.getBoundingClientRect(element);
    if (box.width > 1 && box.height > 1) return false;
    const style = getComputedStyle(element);
    return style.display !== "contents" && style.display !== "inline" && style.overflow !== "visible";
  };

  /**
   * Does a person see the element when they scroll to it? Not if it is hidden, transparent, one pixel
   * small, clipped away by an ancestor, or moved out of the page to the left or the top.
   * @param {Element} element
   * @returns {boolean}
   */
  const isShown = (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    let shown = false;
    if (
      dom.isConnected(element) &&
      // Browsers before 2024 know the second pair of names.
      dom.checkVisibility(element, {
        opacityProperty: true,
        visibilityProperty: true,
        checkOpacity: true,
        checkVisibilityCSS: true,
      })
    ) {
      const view = dom.defaultView(dom.ownerDocument(element));
      const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
      for (const box of dom.getClientRects(element)) {
        shown ||= box.width > 1 && box.height > 1 && box.right + x > 0 && box.bottom + y > 0;
      }
      /** @type {Element | null} */
      let above = element;
      for (let depth = 0; shown && above; depth += 1) {
        shown = depth < DEEPEST && !swallows(above);
        const up = dom.parentNode(above);
        above = dom.parentElement(above) ?? (dom.nodeType(up) === 11 ? dom.host(up) : null);
      }
    }
    known.set(element, shown);
    return shown;
  };

  /**
   * The text of an element: what is shown of it, or all of it if the element is hidden.
   * @param {Element | null | undefined} element
   */
  const text = (element) => {
    if (!element) return "";
    if (!dom.firstElementChild(element)) return clip(dom.textContent(element));
    const shown = isShown(element);
    const walker = dom.createTreeWalker(dom.ownerDocument(element), element, NodeFilter.SHOW_TEXT);
    const words = [];
    let length = 0;
    for (let read = 0; read < MOST_TEXTS && length < 2 * LONGEST && walker.nextNode(); read += 1) {
      const holder = dom.parentElement(walker.currentNode);
      if (!holder || /^(script|style|template|noscript|title)$/.test(dom.localName(holder))) continue;
      if (shown && !isShown(holder)) continue;
      const piece = clip(dom.nodeValue(walker.currentNode));
      length += piece.length;
      if (piece) words.push(piece);
    }
    return clip(words.join(" "));
  };

  /** Return a slug in the form in which slugs are compared. @param {string} raw from an address, encoded or not */
  const slug = (raw) => {
    let plain = raw;
    try {
      plain = decodeURIComponent(raw);
    } catch {
      // Wrongly encoded: taken as it is.
    }
    return clip(plain.normalize("NFC").toLowerCase(), 300);
  };

  const isLinkedIn = (/** @type {URL} */ url) =>
    /^https?:$/.test(url.protocol) && /(^|\.)linkedin\.com$/.test(url.hostname);

  /**
   * Tell where a link leads, and to whose profile.
   * @param {string | null | undefined} href
   * @returns {LinkParts}
   */
  const link = (href) => {
    /** @type {LinkParts} */
    const nobody = { to: "other", slug: null };
    if (!href || href.length > 4 * LONGEST) return nobody;
    let url;
    try {
      url = new URL(href, location.href);
    } catch {
      return nobody;
    }
    if (!isLinkedIn(url)) return nobody;
    if (url.pathname.startsWith(signs.invite_path ?? "")) {
      return { to: "invite", slug: slug(url.searchParams.get("vanityName") ?? "") || null };
    }
    if (url.pathname.startsWith(signs.compose_path ?? "")) {
      const whole = url.searchParams.get("profileUrn") ?? url.searchParams.get("recipient") ?? "";
      return { to: "compose", slug: null, member: /(ACoA[\w-]+)$/i.exec(whole)?.[1] ?? "" };
    }
    if (url.pathname.startsWith(signs.premium_path ?? "")) return { to: "premium", slug: null };
    const parts = /^\/in\/([^/]+)(\/.*)?$/.exec(url.pathname);
    if (!parts?.[1]) return nobody;
    const [whose, rest] = [slug(parts[1]), parts[2] ?? "/"];
    if (rest.startsWith("/overlay/contact-info")) return { to: "contact", slug: whose };
    if (rest.startsWith("/overlay/about-this-profile")) return { to: "about", slug: whose };
    if (/^\/edit\/(forms\/)?intro/.test(rest)) return { to: "edit", slug: whose };
    return { to: rest === "/" ? "profile" : "other", slug: whose };
  };

  /** What page this is, and whose. @returns {ReturnType<PageTools["here"]>} */
  const here = () => {
    const address = new URL(location.href);
    if (!isLinkedIn(address)) return { page: "other", slug: null };
    if (address.pathname.startsWith(signs.invite_path ?? "")) {
      return { page: "invitation", slug: link(address.href).slug };
    }
    const parts = /^\/in\/([^/]+)(\/.*)?$/.exec(address.pathname);
    if (!parts?.[1]) return { page: "other", slug: null };
    // The profile itself: bare, with a language (/in/x/de/), or with one of its overlays open.
    const whole = /^\/?$|^\/[a-z]{2}(-[a-z]{2})?\/?$|^\/overlay\//i.test(parts[2] ?? "/");
    return { page: whole ? "profile" : "part", slug: slug(parts[1]) };
  };

  /** @param {Element} element @returns {string | null} the first LinkedIn icon in it */
  const icon = (element) => {
    const one = dom.querySelector(element, "svg[id], svg[data-test-icon], [data-test-icon]");
    const name = dom.getAttribute(one, "data-test-icon") ?? dom.getAttribute(one, "id");
    return name ? clip(name, 60) : null;
  };

  /**
   * Find the first elements that match, `most` at most.
   * @param {ParentNode} root
   * @param {string} selector
   */
  const all = (root, selector, most = 60) => {
    const found = [];
    for (const element of dom.querySelectorAll(root, selector)) {
      if (found.length >= most) break;
      found.push(element);
    }
    return found;
  };

  /** Make different spellings of a name equal: Unicode form, case, invisible characters, white space. */
  const fold = (/** @type {string} */ name) =>
    clip(
      name
        .slice(0, 1000)
        .normalize("NFKC")
        .replace(/[\p{Cf}\p{Cc}\p{Cs}\u034f\ufe00-\ufe0f]/gu, "")
        .toLowerCase(),
      500,
    );

  page.tools = { DEEPEST, clip, isShown, text, link, slug, here, icon, all, fold, forget };
})();
