/**
 * "Copy a report": describes how the page is built, without any of its content.
 *
 * It holds names of tags and known attributes, LinkedIn's own tokens, kinds of links, and the rough
 * length of texts; never a text, a label, an address, a slug or a picture.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { dom, signs, tools } = page;
  const { all, here, isShown, link } = tools;

  /** Elements that are described at most. */
  const MOST = 400;
  /** Words of LinkedIn's own tokens. A token with any other word is left out. */
  const KNOWN = new Set(
    (
      "accent accept action actionbar actions add align artdeco badge black body box break building " +
      "button buttons card classic clock close column company connect content creation custom default " +
      "degree dialog dismiss dist distance dropdown edge ember entity expandable experience flex follow " +
      "free fuse header heading hidden hoverable icon iframe inline inner interop invite ios ip item " +
      "layer layout lazy light limit list main material media medium member menu message middle modal " +
      "name nav outlet overflow pb ph photo pl pr primary privately profile pt pv pvs relationship " +
      "scaffold school secondary section send shadowdom small sticky t tertiary text toast toolbar top " +
      "v value verified view visually web withdraw words workspace xlarge alertdialog menuitem email submit"
    ).split(" "),
  );
  const isToken = (/** @type {string} */ value) =>
    value.length <= 80 &&
    value.split(/[-_]+/).every((one) => KNOWN.has(one.toLowerCase()) || /^\d{1,2}$/.test(one));
  const SHOWN = ["role", "data-testid", "data-view-name", "data-test-icon", "type", "name", "id", "size"];

  /** What may be told of the `componentkey`. @param {Element} element */
  const key = (element) => {
    const raw = dom.getAttribute(element, "componentkey") ?? "";
    if (/^ConnectButtonstate/i.test(raw)) {
      const state = /_(connect|pending|withdrawn|accept|follow)$/.exec(raw)?.[1] ?? "?";
      return ` key=ConnectButtonstate…_${state}`;
    }
    const tail = /(Topcard|About|ExperienceTopLevelSection|entity-collection-item)/i.exec(raw)?.[1];
    return raw ? ` key=…${tail ?? ""}…` : "";
  };

  /** The attributes that are told. @param {Element} element */
  const marks = (element) => {
    let out = key(element);
    for (const name of SHOWN) {
      const value = dom.getAttribute(element, name);
      if (value === null) continue;
      out += ` ${name}=${isToken(value) ? value : "…"}`;
    }
    const classes = Array.from(dom.classList(element)).filter(isToken).slice(0, 6);
    if (classes.length) out += ` class=${classes.join(".")}`;
    for (const name of ["aria-label", "aria-expanded", "aria-hidden", "maxlength", "hidden", "open"]) {
      if (!dom.hasAttribute(element, name)) continue;
      const value = dom.getAttribute(element, name) ?? "";
      out += /^(true|false|\d{1,4}|)$/.test(value) ? ` ${name}=${value}` : ` ${name}(${step(value)})`;
    }
    if (dom.hasAttribute(element, "href")) {
      const parts = link(dom.getAttribute(element, "href"));
      const whose = parts.slug === null ? "" : parts.slug === here().slug ? ":own" : ":other";
      out += ` href=${parts.to}${whose}`;
    }
    return out;
  };

  /** The rough length of a text: the exact one might give a name away. @param {string} text */
  const step = (text) => {
    const { length } = text.trim();
    return length === 0 ? "0" : length <= 3 ? "1-3" : length <= 60 ? "4-60" : length <= 220 ? "-220" : "more";
  };

  page.report = () => {
    let left = MOST;
    /** @type {string[]} */
    const out = [];
    const walk = (/** @type {Element} */ element, /** @type {number} */ depth) => {
      if (left <= 0 || depth > 24) return;
      left -= 1;
      const own = Array.from(dom.childNodes(element))
        .filter((one) => dom.nodeType(one) === 3)
        .map((one) => dom.nodeValue(one) ?? "")
        .join("");
      const words = step(own) === "0" ? "" : ` text(${step(own)})`;
      const unseen = isShown(element) ? "" : " unseen";
      // A custom element's name may hold anything, so it is left out.
      const tag = /^(?:[a-z]{1,10}|h[1-6])$/.test(dom.localName(element)) ? dom.localName(element) : "other-tag";
      out.push(`${" ".repeat(depth)}${tag}${marks(element)}${words}${unseen}`);
      if (dom.localName(element) === "svg") return;
      for (const child of dom.children(element)) walk(child, depth + 1);
    };
    const section = (/** @type {string} */ title, /** @type {Element[]} */ roots) => {
      out.push(`## ${title}: ${roots.length}`);
      for (const root of roots.slice(0, 3)) walk(root, 0);
    };
    const language = dom.getAttribute(dom.documentElement(document), "lang") ?? "";
    out.push(`page=${here().page} lang=${/^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(language) ? language : "?"}`);
    out.push(`titles=${all(document, "title", 12).length} h1=${all(document, "h1", 60).length}`);
    section("cards", page.cards().map((one) => one.root));
    section("toolbars", all(document, signs.toolbar ?? "", 4));
    section("menus", all(document, signs.menu ?? "", 4));
    section("dialogs", page.dialogs().map((one) => one.element));
    if (left <= 0) out.push("(cut)");
    return out.join("\n");
  };
})();
