/**
 * The box for the note: a field, or an element that can be edited. What stands in it, and how the
 * note gets in without moving focus or selection.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { dom, tools, signs } = page;
  const { all, isShown, text } = tools;
  const sign = (/** @type {string} */ name) => signs[name] ?? "";

  /** Nodes of an editable box that are read. */
  const MOST_NODES = 2000;

  const plain = (/** @type {string} */ text) => text.replace(/\r\n?/g, "\n");
  const isField = (/** @type {Element} */ box) => dom.localName(box) === "textarea";

  /** Lines of an element as a person sees them. @param {Element} box */
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
    // Editors keep a last break for the caret, and spaces that don't fold.
    return words.replace(/\u00a0/g, " ").replace(/\n$/, "");
  };

  const value = (/** @type {NoteBox} */ box) =>
    plain(isField(box) ? /** @type {HTMLTextAreaElement} */ (box).value : written(box));

  const takes = (/** @type {NoteBox} */ box) =>
    isField(box)
      ? !(/** @type {HTMLTextAreaElement} */ (box).disabled) && !(/** @type {HTMLTextAreaElement} */ (box).readOnly)
      : dom.getAttribute(box, "aria-disabled") !== "true" && dom.getAttribute(box, "aria-readonly") !== "true";

  /** Put a text into the box, and tell the page as typing would. @param {NoteBox} box @param {string} text */
  const put = (box, text) => {
    if (isField(box)) {
      const field = /** @type {HTMLTextAreaElement} */ (box);
      // `value = …` moves the caret, which Chromium tells the page by a `selectionchange`.
      field.setRangeText(text, 0, field.value.length, "preserve");
    } else {
      const page_ = dom.ownerDocument(box);
      const nodes = text.split("\n").flatMap((line, number) => [
        ...(number ? [dom.createElement(page_, "br")] : []),
        ...(line ? [dom.createTextNode(page_, line)] : []),
      ]);
      dom.replaceChildren(box, ...nodes);
    }
    for (const kind of ["input", "change"]) {
      dom.dispatchEvent(box, new Event(kind, { bubbles: true, composed: kind === "input" }));
    }
  };

  /** What may speak of an error, in the dialog or above the page. @param {Element} dialog */
  const alerts = (dialog) => {
    const found = [...all(dialog, sign("alert_in_dialog"), 12), ...all(document, sign("alert_on_page"), 12)];
    // A counter may be spoken too: an error has words, and no number.
    return new Set(found.filter((one) => isShown(one) && !dom.contains(one, dialog) && page.naming.speaks(text(one))));
  };

  /**
   * Does LinkedIn say, at the box or above the page, that something is wrong with it?
   * @param {Element} dialog
   * @param {NoteBox} box
   * @param {Set<Element>} before what stood there when the note went in
   */
  const refused = (dialog, box, before) =>
    dom.getAttribute(box, "aria-invalid") === "true" ||
    dom.hasAttribute(box, "aria-errormessage") ||
    all(dialog, sign("error_in_dialog"), 8).some(isShown) ||
    all(document, sign("error_toast"), 8).some(isShown) ||
    [...alerts(dialog)].some((one) => !before.has(one));

  page.box = { value, takes, put, alerts, refused };
})();
