/**
 * Reads and writes the box for the note, a `textarea` or an editable element, without moving focus or
 * selection, and tells whether LinkedIn shows an error about it.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { dom, tools, signs } = page;
  const { all, isShown, text } = tools;
  const sign = (/** @type {string} */ name) => signs[name] ?? "";

  /** Nodes of an editable box that are read at most. */
  const MOST_NODES = 2000;

  const plain = (/** @type {string} */ text) => text.replace(/\r\n?/g, "\n");
  const isField = (/** @type {Element} */ box) => dom.localName(box) === "textarea";

  /** The text of an editable element, in lines as a person sees them. @param {Element} box */
  const written = (box) => {
    let words = "";
    let left = MOST_NODES;
    const read = (/** @type {Node} */ one) => {
      for (const child of dom.childNodes(one)) {
        left -= 1;
        if (left < 0) return;
        if (dom.nodeType(child) === 3) words += dom.nodeValue(child) ?? "";
        if (dom.nodeType(child) !== 1) continue;
        const name = dom.localName(/** @type {Element} */ (child));
        if (/^(div|p)$/.test(name) && words && !words.endsWith("\n")) words += "\n";
        if (name === "br") words += "\n";
        else read(child);
      }
    };
    read(box);
    // Editors add a last line break for the caret, and write some spaces as no-break spaces.
    return words.replace(/\u00a0/g, " ").replace(/\n$/, "");
  };

  const value = (/** @type {NoteBox} */ box) =>
    plain(isField(box) ? /** @type {HTMLTextAreaElement} */ (box).value : written(box));

  const takes = (/** @type {NoteBox} */ box) =>
    isField(box)
      ? !(/** @type {HTMLTextAreaElement} */ (box).disabled) && !(/** @type {HTMLTextAreaElement} */ (box).readOnly)
      : dom.getAttribute(box, "aria-disabled") !== "true" && dom.getAttribute(box, "aria-readonly") !== "true";

  /** Put a text into the box, and dispatch the events that typing would. @param {NoteBox} box @param {string} text */
  const put = (box, text) => {
    if (isField(box)) {
      const field = /** @type {HTMLTextAreaElement} */ (box);
      // Not `value = …`: it moves the caret, and Chromium then dispatches a `selectionchange`.
      field.setRangeText(text, 0, field.value.length, "preserve");
    } else {
      const owner = dom.ownerDocument(box);
      const nodes = text.split("\n").flatMap((line, number) => [
        ...(number ? [dom.createElement(owner, "br")] : []),
        ...(line ? [dom.createTextNode(owner, line)] : []),
      ]);
      dom.replaceChildren(box, ...nodes);
    }
    for (const kind of ["input", "change"]) {
      dom.dispatchEvent(box, new Event(kind, { bubbles: true, composed: kind === "input" }));
    }
  };

  /** Elements with text that may tell of an error, in the dialog or on the page around it. @param {Element} dialog */
  const alerts = (dialog) => {
    const found = [...all(dialog, sign("alert_in_dialog"), 12), ...all(document, sign("alert_on_page"), 12)];
    // A counter may be announced in the same way; an error has letters and no digits.
    return new Set(found.filter((one) => isShown(one) && !dom.contains(one, dialog) && page.naming.speaks(text(one))));
  };

  /**
   * Does LinkedIn show an error about the box, in the dialog or on the page around it?
   * @param {Element} dialog
   * @param {NoteBox} box
   * @param {Set<Element>} before the `alerts` from when the note was put in
   */
  const refused = (dialog, box, before) =>
    dom.getAttribute(box, "aria-invalid") === "true" ||
    dom.hasAttribute(box, "aria-errormessage") ||
    all(dialog, sign("error_in_dialog"), 8).some(isShown) ||
    all(document, sign("error_toast"), 8).some(isShown) ||
    [...alerts(dialog)].some((one) => !before.has(one));

  page.box = { value, takes, put, alerts, refused };
})();
