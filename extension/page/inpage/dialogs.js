/**
 * LinkedIn's invitation dialog, wherever it is mounted: open shadow root, page, or same-origin
 * frame, in that order. Describes every dialog that is shown; presses and changes nothing.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { signs, tools } = page;
  const { all, clip, fold, isShown, text } = tools;
  const sign = (/** @type {string} */ name) => signs[name] ?? "";

  /** Where dialogs may be. @returns {{root: Document | ShadowRoot, where: DialogSeen["where"]}[]} */
  const roots = () => {
    /** @type {ReturnType<typeof roots>} */
    const found = [];
    for (const host of all(document, sign("shadow_host"), 4)) {
      if (host.shadowRoot) found.push({ root: host.shadowRoot, where: "shadow" });
    }
    found.push({ root: document, where: "page" });
    for (const frame of all(document, sign("preload_frame"), 4)) {
      const inner = /** @type {HTMLIFrameElement} */ (frame).contentDocument;
      // What happens in a frame that nobody sees was not opened by anybody.
      if (inner && isShown(frame)) found.push({ root: inner, where: "frame" });
    }
    return found;
  };

  const DIGITS = /\p{Nd}+/gu;
  const DIGIT = /^\p{Nd}$/u;
  /** Digits of any script as a number: they stand in rows of ten, nought first. */
  const number = (/** @type {string} */ digits) => {
    let sum = 0;
    for (const one of digits) {
      const code = one.codePointAt(0) ?? 0;
      let value = 0;
      while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
      sum = sum * 10 + value;
    }
    return sum;
  };

  /** @param {string} words @param {string} list */
  const says = (words, list) => {
    const folded = fold(words);
    return (signs.texts[list] ?? []).some((one) => folded.includes(fold(one)));
  };

  /** Lines of the dialog outside boxes and buttons, each read once. @param {Element} dialog */
  const lines = (dialog) =>
    all(dialog, "p, span, label, div, h2, li", 120)
      .filter((one) => !one.firstElementChild && !one.closest("button, textarea, a, select"))
      .filter(isShown)
      .map((one) => ({ label: one.localName === "label", words: clip(one.textContent, 300) }))
      .filter((one) => one.words);

  /**
   * @param {Element} dialog
   * @param {HTMLTextAreaElement | null} box
   * @returns {Pick<DialogSeen, "limit" | "limitFrom" | "quotaLeft">}
   */
  const limits = (dialog, box) => {
    if (!box) return { limit: null, limitFrom: null, quotaLeft: null };
    /** @type {number[]} */
    const counters = [];
    /** @type {number[]} */
    const lone = [];
    for (const { label, words } of lines(dialog)) {
      const counter = /^\D{0,12}?(\p{Nd}+)\s*[/∕⁄]\s*(\p{Nd}{2,4})\D{0,12}$/u.exec(words);
      if (counter?.[2]) {
        counters.push(number(counter[2]));
        continue;
      }
      const digits = words.match(DIGITS) ?? [];
      // "3 personalized invitations remaining": a line with words and one small number.
      if (!label && digits.length === 1 && digits[0] && /\p{L}{3}|[\p{Lo}]/u.test(words)) {
        const value = number(digits[0]);
        if (value <= 50) lone.push(value);
      }
    }
    const quotaLeft = lone.length === 1 ? (lone[0] ?? null) : null;
    // The property is -1 where the field has no limit of its own.
    if (box.maxLength > 0) return { limit: box.maxLength, limitFrom: "field", quotaLeft };
    if (counters.length === 1) return { limit: counters[0] ?? null, limitFrom: "counter", quotaLeft };
    return { limit: null, limitFrom: null, quotaLeft };
  };

  /**
   * @param {Element} dialog
   * @param {DialogSeen["root"]} root
   * @param {DialogSeen["where"]} where
   * @returns {DialogSeen}
   */
  const describe = (dialog, root, where) => {
    const boxes = all(dialog, "textarea", 8).filter(isShown);
    const noteBoxes = boxes.filter((one) => one.matches(sign("note_box")));
    const box = boxes.length === 1 && noteBoxes.length === 1 ? (noteBoxes[0] ?? null) : null;
    const marked =
      dialog.matches(sign("dialog_invite")) ||
      dialog.querySelector(sign("dialog_inner_invite")) !== null;
    const invite = marked || box !== null;
    const words = lines(dialog)
      .map((one) => one.words)
      .join(" ");
    const premium = all(dialog, sign("premium_link"), 4).length > 0;
    const emailAsked = all(dialog, sign("email_field"), 4).some(isShown);
    const addNote = all(dialog, "button", 20).some(
      (one) =>
        isShown(one) &&
        (one.matches(sign("add_note_button")) ||
          says(one.getAttribute("aria-label") ?? "", "add_note") ||
          says(text(one), "add_note")),
    );
    /** @type {DialogSeen["kind"]} */
    let kind = "other";
    if (
      dialog.matches(sign("weekly_limit")) ||
      dialog.querySelector(sign("weekly_limit")) ||
      says(words, "weekly_limit")
    ) {
      kind = "weekly_limit";
    } else if (invite && box) kind = "box";
    else if (boxes.length) kind = "other";
    else if (says(words, "quota_spent") || (marked && premium && !addNote)) kind = "quota_spent";
    else if (premium && !addNote) kind = "quota_spent";
    else if (marked && emailAsked && !addNote) kind = "email";
    else if (marked && addNote) kind = emailAsked ? "email" : "step_one";
    else if (marked) kind = "no_note";
    const names = all(dialog, sign("person_in_dialog"), 6)
      .filter((one) => isShown(one) && !one.closest("button, a, label"))
      .map((one) => text(one).slice(0, 600))
      .filter(Boolean);
    return {
      element: dialog,
      root,
      where,
      kind,
      invite,
      box: /** @type {HTMLTextAreaElement | null} */ (kind === "box" ? box : null),
      boxes: boxes.length,
      names,
      emailAsked,
      ...limits(dialog, /** @type {HTMLTextAreaElement | null} */ (box)),
    };
  };

  page.dialogs = () => {
    /** @type {DialogSeen[]} */
    const found = [];
    for (const { root, where } of roots()) {
      // A dialog inside a dialog is part of it: the outermost is the one on the screen.
      const open = all(root, sign("dialog") + ", " + sign("dialog_invite"), 24).filter(
        (one) =>
          isShown(one) &&
          !one.querySelector(sign("not_a_dialog")) &&
          !one.parentElement?.closest(sign("dialog")),
      );
      for (const dialog of open) found.push(describe(dialog, root, where));
    }
    // On the invitation's own page the form may stand there without any dialog around it.
    if (!found.some((one) => one.invite) && tools.here().page === "invitation") {
      const holder = document.querySelector("main") ?? document.body;
      const whole = holder && describe(holder, document, "page");
      if (whole && (whole.kind === "box" || whole.invite)) found.push(whole);
    }
    return found;
  };

})();
