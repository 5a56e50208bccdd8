/**
 * Breaks a page by a seed: deletes, doubles, moves and renames nodes, renames attributes and
 * classes, swaps texts. `mangle.show(html, path)` puts a page instead of the one shown;
 * `mangle.break(seed)` breaks it and tells how often it struck.
 */
globalThis.mangle = (() => {
  const random = (seed) => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const texts = () => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement?.localName;
      if (holder !== "style" && holder !== "script" && walker.currentNode.nodeValue.trim()) {
        found.push(walker.currentNode);
      }
    }
    return found;
  };
  const rename = (one, tag) => {
    const other = document.createElement(tag);
    for (const { name, value } of one.attributes) other.setAttribute(name, value);
    other.append(...one.childNodes);
    one.replaceWith(other);
  };
  const TAGS = ["div", "p", "span", "section", "h1", "h2", "a", "button", "li", "article"];
  const acts = {
    delete: (one) => one.remove(),
    double: (one) => one.after(one.cloneNode(true)),
    move: (one, pick) => {
      const to = pick();
      if (!one.contains(to)) to.insertBefore(one, to.firstChild);
    },
    rename: (one, pick, rand) => rename(one, TAGS[Math.floor(rand() * TAGS.length)]),
    attribute: (one, pick, rand) => {
      const names = one.getAttributeNames();
      if (names.length) one.removeAttribute(names[Math.floor(rand() * names.length)]);
    },
    texts: (one, pick, rand) => {
      const all = texts();
      if (all.length < 2) return;
      const first = all[Math.floor(rand() * all.length)];
      const second = all[Math.floor(rand() * all.length)];
      [first.nodeValue, second.nodeValue] = [second.nodeValue, first.nodeValue];
    },
  };
  return {
    show(html, path) {
      history.replaceState(null, "", path);
      const made = new DOMParser().parseFromString(html, "text/html");
      document.replaceChild(document.adoptNode(made.documentElement), document.documentElement);
    },
    break(seed) {
      const rand = random(seed);
      const names = Object.keys(acts);
      const times = 1 + Math.floor(rand() * 12);
      for (let done = 0; done < times; done += 1) {
        const all = Array.from(document.querySelectorAll("title, body *:not(style, script)"));
        if (!all.length) return done;
        const pick = () => all[Math.floor(rand() * all.length)];
        acts[names[Math.floor(rand() * names.length)]](pick(), pick, rand);
      }
      return times;
    },
  };
})();
