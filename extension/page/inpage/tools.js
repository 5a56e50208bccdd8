/**
 * What the reader, the filler and the report share. Looks only: nothing here changes the page.
 *
 * Everything runs in the extension's isolated world: the page's own scripts see neither these
 * functions nor what they return.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { dom, signs } = page;

  /** Texts longer than this are nobody's name or headline; what follows is not read. */
  const LONGEST = 2000;
  /** Text nodes read of one element: hostile pages may have any number. */
  const MOST_TEXTS = 200;
  /** Elements around another that are walked through: browsers' parsers nest no deeper than 512. */
  const DEEPEST = 1000;

  /** White space folded, cut, and never half a character: the browser hands it on as UTF-8. */
  const clip = (/** @type {string | null | undefined} */ text, most = LONGEST) => {
    const some = (text ?? "").slice(0, 4 * most).replace(/\s+/g, " ").trim();
    return some.slice(0, most).toWellFormed();
  };

  /** @type {WeakMap<Element, boolean>} */
  let known = new WeakMap();
  /** What was measured is true only until the page paints again. */
  const forget = () => {
    known = new WeakMap();
  };

  /**
   * Does its own box clip everything in it away (as `.visually-hidden` does)?
   * @param {Element} element
   */
  const swallows = (element) => {
    const box = dom.getBoundingClientRect(element);
    if (box.width > 1 && box.height > 1) return false;
    const style = getComputedStyle(element);
    return style.display !== "contents" && style.display !== "inline" && style.overflow !== "visible";
  };

  /**
   * Is this what a person sees when they scroll to it? Not: hidden, transparent, one pixel small,
   * clipped away by an ancestor, or pushed out of the page's upper left.
   * @param {Element} element
   * @returns {boolean}
   */
  const isShown = (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    let shown = false;
    if (
      dom.isConnected(element) &&
      // The second pair are the names that browsers before 2024 know.
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
   * The words of an element: those that are shown if it is shown, else all of them.
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

  /** @param {string} raw as it stands in an address, encoded or not */
  const slug = (raw) => {
    let plain = raw;
    try {
      plain = decodeURIComponent(raw);
    } catch {
      // Broken encoding names somebody all the same, just not in nicer letters.
    }
    return clip(plain.normalize("NFC").toLowerCase(), 300);
  };

  const isLinkedIn = (/** @type {URL} */ url) =>
    /^https?:$/.test(url.protocol) && /(^|\.)linkedin\.com$/.test(url.hostname);

  /**
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

  /** @returns {ReturnType<PageTools["here"]>} */
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

  /** Two spellings of one name, made equal: form, case, invisible marks, white space. */
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
