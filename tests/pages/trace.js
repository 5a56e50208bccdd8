/**
 * Stands in the page's own world and writes down every trace that anyone could leave there:
 * mutations of documents and open shadow roots, untrusted events, moves of focus and scroll,
 * writes on window, values of fields, history, requests. `trace.start()`, then `trace.stop()`.
 */
var trace = (() => {
  let seen = [];
  let observers = [];
  let before = null;
  const KINDS = new Set(["beforeinput", "focusin", "focusout", "compositionstart", "textInput",
    "select", "selectionchange"]);
  for (const name in window) if (name.startsWith("on")) KINDS.add(name.slice(2));
  for (const name in HTMLElement.prototype) if (name.startsWith("on")) KINDS.add(name.slice(2));
  // These are told even when trusted: a call of focus(), scroll() or click() makes them so.
  const ALWAYS = new Set(["focus", "blur", "focusin", "focusout", "scroll", "submit", "popstate",
    "hashchange", "beforeunload", "click", "copy", "paste", "toggle", "select", "selectionchange"]);
  const own = new Set(["resize", "load", "visibilitychange", "transitionend", "animationend"]);

  const roots = () => {
    const found = [];
    const add = (root) => {
      found.push(root);
      for (const one of root.querySelectorAll("*")) {
        if (one.shadowRoot) add(one.shadowRoot);
        if (one.localName === "iframe" && one.contentDocument) add(one.contentDocument);
      }
    };
    add(document);
    return found;
  };
  const told = new WeakSet();
  const onEvent = (event) => {
    if (told.has(event) || own.has(event.type)) return;
    told.add(event);
    if (event.isTrusted && !ALWAYS.has(event.type)) return;
    const [target] = event.composedPath();
    const trusted = event.isTrusted ? "trusted" : "untrusted";
    seen.push(`event ${trusted} ${event.type} on ${target?.id || target?.localName || "window"}`);
  };
  const note = (list) => {
    for (const one of list) {
      seen.push(`mutation ${one.type} ${one.attributeName ?? ""} on ${one.target.nodeName}`);
    }
  };
  const globals = () => {
    const found = new Map();
    for (const key of Reflect.ownKeys(window)) {
      found.set(key, Object.getOwnPropertyDescriptor(window, key)?.value);
    }
    return found;
  };
  const state = () => ({
    globals: globals(),
    fields: roots().flatMap((root) =>
      Array.from(root.querySelectorAll("input, textarea"), (one) => [one, one.value])),
    plain: {
      active: document.activeElement?.outerHTML ?? "",
      scroll: `${scrollX} ${scrollY} ${document.querySelector("main")?.scrollTop}`,
      address: location.href,
      history: history.length,
      title: document.title,
      cookie: document.cookie,
      stored: `${localStorage.length} ${sessionStorage.length}`,
      requests: performance.getEntriesByType("resource").length,
      selection: `${getSelection().rangeCount} ${getSelection()}`,
    },
  });
  const listen = (how) => {
    for (const root of [window, ...roots()]) {
      for (const kind of KINDS) root[how](kind, onEvent, true);
    }
  };
  const watch = () => {
    for (const root of roots()) {
      const observer = new MutationObserver(note);
      observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
      observers.push(observer);
    }
  };
  const flush = (keep) => {
    for (const observer of observers) {
      const records = observer.takeRecords();
      if (keep) note(records);
      observer.disconnect();
    }
    observers = [];
  };
  return {
    start() {
      seen = [];
      listen("addEventListener");
      watch();
      before = state();
    },
    /** What the test itself does to the page is no trace of ours. */
    byHand(act) {
      flush(true);
      const kept = seen.slice();
      const fields = new Map(before.fields);
      const result = act();
      seen = kept;
      const now = state();
      for (const pair of now.fields) if (fields.has(pair[0])) pair[1] = fields.get(pair[0]);
      before = now;
      listen("removeEventListener");
      listen("addEventListener");
      watch();
      return result;
    },
    stop() {
      flush(true);
      listen("removeEventListener");
      const now = state();
      for (const [key, value] of now.globals) {
        if (!before.globals.has(key)) seen.push(`global ${String(key)} appeared`);
        else if (!Object.is(before.globals.get(key), value)) seen.push(`global ${String(key)} written`);
      }
      for (const key of before.globals.keys()) {
        if (!now.globals.has(key)) seen.push(`global ${String(key)} gone`);
      }
      for (const [key, value] of Object.entries(now.plain)) {
        if (value !== before.plain[key]) seen.push(`${key} changed`);
      }
      const were = new Map(before.fields);
      for (const [one, value] of now.fields) {
        if (were.get(one) !== value) seen.push(`value of ${one.id || one.name || one.localName}`);
      }
      return seen;
    },
  };
})();
