/**
 * Reads the page's tree by the browser's own accessors, taken from the prototypes once.
 *
 * A page can hide a property behind an element of that name ("DOM clobbering"):
 * `<input name="parentElement">` makes `form.parentElement` that input, here as in the page's own world.
 * Documents and windows can be tricked likewise. So the scripts of this folder read such properties only
 * by these functions.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;

  /**
   * @param {object} from a prototype
   * @param {string} name of an accessor
   * @returns {(one: any) => any} reads it of a node; null for no node
   */
  const getter = (from, name) => {
    const read = Object.getOwnPropertyDescriptor(from, name)?.get;
    return (one) => (one && read ? Reflect.apply(read, one, []) : null);
  };
  /**
   * @param {any} from a prototype
   * @param {string} name of a method
   * @returns {(one: any, ...given: any[]) => any} calls it on a node; null for no node
   */
  const method = (from, name) => {
    const act = from[name];
    return (one, ...given) => (one ? Reflect.apply(act, one, given) : null);
  };

  const [node, element, root] = [Node.prototype, Element.prototype, Document.prototype];
  const nodeType = getter(node, "nodeType");
  /** A method of which elements, documents and shadow roots each have their own. @param {string} name */
  const parent = (name) => {
    const of = [element, root, DocumentFragment.prototype].map((one) => method(one, name));
    return (/** @type {any} */ one, /** @type {string} */ selector) => {
      const kind = nodeType(one);
      return of[kind === 9 ? 1 : kind === 11 ? 2 : 0]?.(one, selector);
    };
  };

  page.dom = {
    nodeType,
    nodeValue: getter(node, "nodeValue"),
    textContent: getter(node, "textContent"),
    parentNode: getter(node, "parentNode"),
    parentElement: getter(node, "parentElement"),
    childNodes: getter(node, "childNodes"),
    isConnected: getter(node, "isConnected"),
    ownerDocument: getter(node, "ownerDocument"),
    contains: method(node, "contains"),
    localName: getter(element, "localName"),
    namespaceURI: getter(element, "namespaceURI"),
    children: getter(element, "children"),
    firstElementChild: getter(element, "firstElementChild"),
    nextElementSibling: getter(element, "nextElementSibling"),
    classList: getter(element, "classList"),
    shadowRoot: getter(element, "shadowRoot"),
    getAttribute: method(element, "getAttribute"),
    hasAttribute: method(element, "hasAttribute"),
    matches: method(element, "matches"),
    closest: method(element, "closest"),
    getBoundingClientRect: method(element, "getBoundingClientRect"),
    getClientRects: method(element, "getClientRects"),
    checkVisibility: method(element, "checkVisibility"),
    querySelector: parent("querySelector"),
    querySelectorAll: parent("querySelectorAll"),
    host: getter(ShadowRoot.prototype, "host"),
    documentElement: getter(root, "documentElement"),
    body: getter(root, "body"),
    defaultView: getter(root, "defaultView"),
    createTreeWalker: method(root, "createTreeWalker"),
    createElement: method(root, "createElement"),
    createTextNode: method(root, "createTextNode"),
    replaceChildren: method(element, "replaceChildren"),
    addEventListener: method(EventTarget.prototype, "addEventListener"),
    removeEventListener: method(EventTarget.prototype, "removeEventListener"),
    dispatchEvent: method(EventTarget.prototype, "dispatchEvent"),
  };
})();
