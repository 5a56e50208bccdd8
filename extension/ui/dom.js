/**
 * Making elements, and drawing a part anew only when it changed, without losing the focus.
 *
 * Texts become text nodes, always: nothing that comes from a page or a record is read as markup.
 */

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [props] `on…` are listeners; true is an empty attribute;
 *   false, null and undefined leave it out
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
 * @param {string} role
 * @returns {HTMLElement} the element of the frame that has this role
 */
export function part(role) {
  const found = document.querySelector(`[data-role="${role}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`This page has no part "${role}".`);
  return found;
}

/**
 * Set a text if it changed, so that screen readers aren't told it twice.
 * @param {HTMLElement} element
 * @param {string} text
 */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === "";
}

/** @type {WeakMap<Element, string>} */
let drawn = new WeakMap();

/** Let everything be drawn anew, though its data are the same: the frame's words are others now. */
export function drawAnew() {
  drawn = new WeakMap();
}

/**
 * Draw the children of a part if what they show has changed; the focus stays on the element of
 * the same id, details stay open.
 * @param {HTMLElement} where
 * @param {unknown} what everything that `draw` uses
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

/** @param {HTMLElement} where @returns {HTMLElement} what has the focus where nothing else can */
function headingOf(where) {
  const own = (where.closest("[data-part]") ?? document.querySelector("[data-part]:not([hidden])"))?.querySelector("h2[tabindex]");
  return own instanceof HTMLElement ? own : part("headline");
}

/**
 * @param {string} text
 * @param {HTMLElement} button says for a moment that it is done
 * @param {string} done
 * @param {string} failed
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
 * Note in the browser's own timeline (User Timing) that something is drawn, and then, painted.
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
