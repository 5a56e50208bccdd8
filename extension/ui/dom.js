/**
 * Makes elements, and redraws what has changed on a page without losing the focus.
 *
 * Texts always become text nodes: nothing that comes from a page or a record is read as markup.
 */

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * Make an HTML element.
 * @param {string} tag
 * @param {Record<string, unknown>} [props] `on…` adds a listener; true sets an empty attribute;
 *   false, null and undefined set none
 * @param {...Child} children
 * @returns {HTMLElement}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }
  element.append(...children.filter((one) => one !== null && one !== undefined && one !== false));
  return element;
}

/**
 * Find an element that the page's HTML file provides.
 * @param {string} role its `data-role`
 * @returns {HTMLElement}
 * @throws {Error} if the page has none
 */
export function byRole(role) {
  const found = document.querySelector(`[data-role="${role}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`This page has nothing of the role "${role}".`);
  return found;
}

/**
 * Set a text if it changed, so that screen readers don't read it out twice; hide an empty one.
 * @param {HTMLElement} element
 * @param {string} text
 */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === "";
}

/** What each element shows now, as JSON of its data. @type {WeakMap<Element, string>} */
let drawn = new WeakMap();

/** Let the next `redraw` draw even what has the same data: the interface's language has changed. */
export function drawAnew() {
  drawn = new WeakMap();
}

/**
 * Draw an element's children anew if what they show has changed. The focus stays on the element of
 * the same id, and open details stay open.
 * @param {HTMLElement} where
 * @param {unknown} what all the data that `draw` uses, for telling whether they have changed
 * @param {() => Child[]} draw
 */
export function redraw(where, what, draw) {
  const key = JSON.stringify(what);
  if (drawn.get(where) === key) return;
  const active = document.activeElement;
  const inside = active instanceof HTMLElement && where.contains(active) ? active : null;
  const open = new Set();
  for (const one of where.querySelectorAll("details[open][id]")) open.add(one.id);
  const children = draw().filter((one) => one !== null && one !== undefined && one !== false);
  where.replaceChildren(.../** @type {(Node | string)[]} */ (children));
  drawn.set(where, key);
  for (const one of where.querySelectorAll("details[id]")) {
    if (open.has(one.id)) /** @type {HTMLDetailsElement} */ (one).open = true;
  }
  if (inside) {
    const again = inside.id ? document.getElementById(inside.id) : null;
    const next = again ?? where.querySelector("input, select, textarea, summary, button");
    (next instanceof HTMLElement ? next : headingOf(where)).focus({ preventScroll: true });
  }
}

/** @param {HTMLElement} where @returns {HTMLElement} the heading that gets the focus if nothing in `where` can */
function headingOf(where) {
  const own = (where.closest("[data-pane]") ?? document.querySelector("[data-pane]:not([hidden])"))?.querySelector("h2[tabindex]");
  return own instanceof HTMLElement ? own : byRole("headline");
}

/**
 * Copy a text to the clipboard, and say on the button for a moment how that went.
 * @param {string} text
 * @param {HTMLElement} button
 * @param {string} done its label after success
 * @param {string} failed its label after a failure
 */
export async function copyText(text, button, done, failed) {
  const was = button.dataset.label ?? button.textContent ?? "";
  button.dataset.label = was;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = done;
  } catch {
    button.textContent = failed;
  }
  setTimeout(() => {
    button.textContent = was;
  }, 1600);
}

/**
 * Mark in the browser's performance timeline (User Timing) that something is drawn, and later that it
 * is painted.
 * @param {string} what
 * @returns {Promise<void>} once the frame that shows it has been painted
 */
export function markDrawn(what) {
  performance.mark(`${what}-drawn`);
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.mark(`${what}-painted`);
      port1.close();
      done();
    };
    requestAnimationFrame(() => port2.postMessage(null));
  });
}
