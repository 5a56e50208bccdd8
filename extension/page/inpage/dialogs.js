/**
 * Describes every dialog that is shown, and tells which is LinkedIn's invitation. Dialogs are looked for
 * in open shadow roots, in the page, and in same-origin frames, in that order. Presses and changes nothing.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { dom, signs, tools } = page;
  const { all, clip, fold, isShown, text } = tools;
  const sign = (/** @type {string} */ name) => signs[name] ?? "";

  /** Elements looked through for shadow roots, roots that are taken, and how deep they may be nested. */
  const [MOST_HOSTS, MOST_ROOTS, DEEPEST] = [6000, 24, 8];

  /**
   * The open shadow roots of some elements, including nested ones.
   * @param {Iterable<Element>} elements
   * @param {ShadowRoot[]} found
   */
  const shadows = (elements, found, depth = 0) => {
    let left = MOST_HOSTS;
    for (const one of elements) {
      left -= 1;
      if (left < 0 || found.length >= MOST_ROOTS) return found;
      const root = dom.shadowRoot(one);
      if (!root || found.includes(root)) continue;
      found.push(root);
      if (depth < DEEPEST) shadows(dom.querySelectorAll(root, "*"), found, depth + 1);
    }
    return found;
  };

  /** The elements of the page's top three levels: a host that LinkedIn has renamed would be among them. */
  const upper = () => {
    /** @type {Element[]} */
    const found = [];
    const top = dom.body(document) ?? dom.documentElement(document);
    let level = top ? Array.from(dom.children(top)).slice(0, 60) : [];
    for (let depth = 0; depth < 3 && found.length < 300; depth += 1) {
      found.push(...level);
      level = level.slice(0, 60).flatMap((one) => Array.from(dom.children(one)).slice(0, 30));
    }
    return found;
  };

  /** Elements that may have a shadow root: LinkedIn's known hosts first, all others last. */
  function* hosts() {
    yield* all(document, sign("shadow_host"), 4);
    yield* upper();
    yield* dom.querySelectorAll(document, "body *");
  }

  /** The roots in which dialogs may be. @returns {{root: Document | ShadowRoot, where: DialogReading["where"]}[]} */
  const roots = () => {
    /** @type {ReturnType<typeof roots>} */
    const found = shadows(hosts(), []).map((root) => ({
      root,
      where: "shadow",
    }));
    found.push({ root: document, where: "page" });
    for (const frame of all(document, sign("preload_frame"), 4)) {
      const inner = /** @type {HTMLIFrameElement} */ (frame).contentDocument;
      // The user can't have opened anything in a hidden frame.
      if (inner && isShown(frame)) found.push({ root: inner, where: "frame" });
    }
    return found;
  };

  /** Find elements in a dialog, also in open shadow roots inside it. @param {Element} dialog @param {string} selector */
  const inside = (dialog, selector, most = 60) => {
    const found = all(dialog, selector, most);
    for (const root of shadows(dom.querySelectorAll(dialog, "*"), [])) {
      found.push(...all(root, selector, most - found.length));
    }
    return found;
  };

  /** As `closest`, but across shadow roots. @param {Element | null} from @param {string} selector */
  const around = (from, selector) => {
    let one = from;
    for (let depth = 0; one && depth <= DEEPEST; depth += 1) {
      const found = dom.closest(one, selector);
      if (found) return found;
      let top = /** @type {Node | null} */ (one);
      for (let up = 0; top && up < tools.DEEPEST && dom.nodeType(top) !== 11; up += 1) top = dom.parentNode(top);
      one = top && dom.nodeType(top) === 11 ? dom.host(top) : null;
    }
    return null;
  };

  /** LinkedIn's limit on free accounts. */
  const USUAL = 200;
  /** Characters of a counter with its label at most. */
  const SHORT = 40;

  const DIGITS = /\p{Nd}+/gu;
  const DIGIT = /^\p{Nd}$/u;
  /** Read digits of any script: Unicode has each script's in a row, beginning with zero. */
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

  /** Do the words contain one of a list of `signs.texts`? @param {string} words @param {string} list */
  const says = (words, list) => {
    const folded = fold(words);
    return (signs.texts[list] ?? []).some((one) => folded.includes(fold(one)));
  };

  /** Is it a short text, perhaps in several elements, such as a counter? @param {Element} one */
  const isShort = (one) =>
    dom.children(one).length <= 6 &&
    !dom.querySelector(one, "button, textarea, a, select, input, p p, div div") &&
    clip(dom.textContent(one), SHORT + 1).length <= SHORT;

  /** The text directly in an element, without that of the elements in it. @param {Element} one */
  const between = (one) =>
    Array.from(dom.childNodes(one))
      .slice(0, 24)
      .map((each) => (dom.nodeType(each) === 3 ? (dom.nodeValue(each) ?? "") : ""))
      .join(" ");

  /** The dialog's texts outside boxes and buttons, each once, whatever elements they are in. @param {Element} dialog */
  const lines = (dialog) =>
    [dialog, ...inside(dialog, "*:not(script, style, template, svg, svg *, option, input)", 240)]
      .filter((one) => !dom.closest(one, "button, textarea, a, select") && !dom.closest(one, sign("editable")))
      .map((one) => {
        const whole = !dom.firstElementChild(one) || isShort(one);
        const words = whole ? dom.textContent(one) || dom.getAttribute(one, "aria-label") : between(one);
        return { one, label: dom.localName(one) === "label", words: clip(words, 300) };
      })
      .filter(({ one, words }) => words && (isShown(one) || !dom.textContent(one)));

  /** Whole sentences and headings, in which somebody may be named. @param {Element} dialog */
  const sentences = (dialog) =>
    inside(dialog, "h1, h2, h3, h4, p, li, legend, span, div", 160)
      .filter((one) => /^(?:h\d|p|li|legend)$/.test(dom.localName(one)) || !dom.firstElementChild(one))
      .filter((one) => isShown(one) && !dom.closest(dom.parentElement(one), "p, li, legend, h1, h2, h3, h4"))
      .filter((one) => !dom.closest(one, `button, textarea, select, label, ${sign("editable")}`))
      .map((one) => ({ head: /^h\d$/.test(dom.localName(one)), words: clip(text(one), 400) }))
      .filter((one) => page.naming.speaks(one.words.replace(/\p{Nd}/gu, "")))
      .slice(0, 40);

  /**
   * How long the note may be, and how many notes are left this month, if the dialog tells.
   * @param {Element} dialog
   * @param {NoteBox | null} box
   * @returns {Pick<DialogReading, "limit" | "limitFrom" | "quotaLeft">}
   */
  const limits = (dialog, box) => {
    if (!box) return { limit: null, limitFrom: null, quotaLeft: null };
    /** @type {number[]} */
    const counters = [];
    /** @type {Set<number>} */
    const lone = new Set();
    for (const { label, words } of lines(dialog)) {
      const digits = (words.match(DIGITS) ?? []).map(number);
      const most = Math.max(0, ...digits);
      const slash = /^\D{0,12}?\p{Nd}+\s*[/∕⁄]\s*\p{Nd}{2,4}\D{0,12}$/u.test(words);
      // "0/200", "0 of 200", "0 / 200 characters used".
      if (slash || (!label && digits.length === 2 && words.length <= SHORT && most >= 100 && most <= 3000)) {
        counters.push(slash ? (digits[1] ?? 0) : most);
        continue;
      }
      // A counter of what is left ("200 characters left"); LinkedIn's label may say 300 all the same.
      if (digits.includes(USUAL)) counters.push(USUAL);
      // "3 personalized invitations remaining": a line with words and one small number.
      const [one] = digits;
      if (!label && digits.length === 1 && one !== undefined && one <= 50 && /\p{L}{3}|[\p{Lo}]/u.test(words)) lone.add(one);
    }
    const quotaLeft = lone.size === 1 ? ([...lone][0] ?? null) : null;
    // `maxLength` is -1 without a limit, and missing if the box is an editable element.
    const most = Number(/** @type {HTMLTextAreaElement} */ (box).maxLength ?? -1);
    const field = most > 0 ? most : Infinity;
    const counter = Math.min(Infinity, ...counters.filter((one) => one >= 100));
    // If the two differ, the smaller one counts.
    if (counter < field) return { limit: counter, limitFrom: "counter", quotaLeft };
    if (field < Infinity) return { limit: field, limitFrom: "field", quotaLeft };
    return { limit: null, limitFrom: null, quotaLeft };
  };

  const PRESSED = "button, a, input, select, textarea, label";
  /** An unmarked dialog with more buttons than this offers answers to choose from. */
  const MANY = 2;

  /** Is the label that belongs to a field shown? @param {Element} one */
  const isShownLabel = (one) => {
    const label = dom.closest(one, "label") ?? dom.nextElementSibling(one);
    return dom.localName(label) === "label" && label !== null && isShown(label);
  };

  /** Limits that LinkedIn sets for notes, and for no other field. */
  const NOTE_LIMITS = new Set([USUAL, 300]);
  /** Do the words around the box name such a limit? This works in any language. @param {string} words */
  const namesLimit = (words) => (words.match(DIGITS) ?? []).some((digits) => NOTE_LIMITS.has(number(digits)));

  /**
   * Describe a dialog: what kind it is, whom it names, and its box.
   * @param {Element} dialog
   * @param {DialogReading["root"]} root
   * @param {DialogReading["where"]} where
   * @returns {DialogReading}
   */
  const describe = (dialog, root, where) => {
    const boxes = [
      ...inside(dialog, "textarea", 8),
      ...inside(dialog, sign("editable"), 8).filter((one) => !dom.closest(dom.parentElement(one), sign("editable"))),
    ].filter(isShown);
    const marked = dom.matches(dialog, sign("dialog_invite")) || inside(dialog, sign("dialog_inner_invite"), 1).length > 0;
    const words = lines(dialog)
      .map((one) => one.words)
      .join(" ");
    const only = boxes.length === 1 ? /** @type {NoteBox} */ (boxes[0]) : null;
    const limit = limits(dialog, only);
    const isNote =
      only !== null &&
      (dom.matches(only, sign("note_box")) ||
        marked ||
        (limit.limit !== null && NOTE_LIMITS.has(limit.limit)) ||
        namesLimit(`${dom.getAttribute(only, "aria-label") ?? ""} ${words}`) ||
        says(words, "add_note"));
    const buttons = inside(dialog, "button, [role='button']", 24).filter(isShown);
    const addNote = buttons.some(
      (one) =>
        (marked && dom.matches(one, sign("add_note_button"))) ||
        says(dom.getAttribute(one, "aria-label") ?? "", "add_note") ||
        says(text(one), "add_note"),
    );
    // Beside "Add a note", what can be edited and has no limit of a note is something else.
    const other = only !== null && addNote && limit.limit === null && !dom.matches(only, sign("note_box"));
    const box = isNote && !other ? only : null;
    const sends = buttons.some((one) => says(dom.getAttribute(one, "aria-label") ?? "", "no_note") || says(text(one), "no_note"));
    const premium = inside(dialog, sign("premium_link"), 4).length > 0 || dom.matches(dialog, sign("premium_dialog"));
    // Links that are buttons.
    const steps = inside(dialog, "a:not([href]), a[href^='#'], a[href^='javascript:']", 12).filter(isShown);
    // Elements that a script may listen to: a list's entries, and what the keyboard can focus.
    const pressed = inside(dialog, "li, [tabindex='0']", 24).filter(
      (one) => isShown(one) && text(one) && !dom.querySelector(one, PRESSED) && !dom.closest(one, PRESSED) && !dom.querySelector(one, "p p, li, textarea"),
    );
    // Several buttons that neither close the dialog nor send it are answers to a question.
    const answers = [...buttons, ...steps].filter(
      (one) => !dom.matches(one, sign("close_button")) && !dom.matches(one, sign("dialog_buttons")) && /[^\sx×✕✖⨯]/iu.test(text(one)),
    );
    // A choice's input may be hidden, and its label shown instead.
    const offered = inside(dialog, sign("choices"), 12).some((one) => isShown(one) || isShownLabel(one));
    const choices = offered || (!addNote && !boxes.length && answers.length > (marked ? 1 : MANY));
    const typed = inside(dialog, sign("plain_input"), 6).some(isShown);
    // Any other text field of an invitation asks for an email address.
    const emailAsked =
      inside(dialog, sign("email_field"), 4).some(isShown) || (typed && !choices && (marked || box !== null || addNote));
    const invite = marked || box !== null || addNote;
    const spent = says(words, "quota_spent");
    // An alert: nothing to fill in or choose, and no links but to the help pages.
    const shut =
      dom.matches(dialog, `dialog, ${sign("modal")}`) &&
      !(marked || addNote || boxes.length || choices || premium || inside(dialog, "input, select", 1).length) &&
      inside(dialog, "a[href]", 12).every((one) => dom.matches(one, `${sign("help_link")}, [href^='#']`));
    const ways = answers.concat(buttons.filter((one) => dom.matches(one, sign("dialog_buttons")))).length;
    const limited =
      shut &&
      ((ways <= 2 && (dom.matches(dialog, sign("limit_mark")) || inside(dialog, sign("limit_mark"), 1).length > 0)) ||
        (ways <= 1 && says(words, "week")));
    // An offer of Premium may have no link: then the brand's name tells it.
    const offer =
      !marked && !addNote && !boxes.length && !choices && !typed && says(`${words} ${buttons.map((one) => text(one)).join(" ")}`, "premium");
    const told =
      dom.matches(dialog, sign("weekly_limit")) ||
      inside(dialog, sign("weekly_limit"), 1).length > 0 ||
      says(words, "weekly_limit");
    /** @type {DialogReading["kind"]} */
    let kind = "other";
    if (told || limited) kind = "weekly_limit";
    else if (box) kind = "box";
    else if (boxes.length) kind = "other";
    else if (spent || (premium && !addNote) || offer) kind = "quota_spent";
    else if (invite && emailAsked) kind = "email";
    else if (choices) kind = "first_step";
    else if (addNote) kind = "step_one";
    else if (marked && (sends || inside(dialog, sign("dialog_buttons"), 4).length === 1)) kind = "no_note";
    const bold = inside(dialog, sign("person_in_dialog"), 6)
      .filter((one) => isShown(one) && !dom.closest(one, `button, a, label, ${sign("editable")}`))
      .map((one) => text(one).slice(0, 600))
      .filter(Boolean);
    return {
      element: dialog,
      root,
      where,
      kind,
      invite,
      certain: marked || spent || told,
      box: kind === "box" ? box : null,
      boxes: boxes.length,
      names: bold,
      heard: { bold, lines: sentences(dialog) },
      emailAsked,
      asks: { choice: offered, answer: choices || answers.length > 0 || pressed.length > 1, typed },
      ...(box ? limit : limits(dialog, null)),
    };
  };

  /** Is it a chat? It is a dialog with a field, too; but an invitation's box has a mark or a counter. @param {Element} one */
  const isChat = (one) => {
    const editable = inside(one, sign("editable"), 4);
    if (!editable.length || dom.matches(one, sign("dialog_invite"))) return false;
    if (inside(one, sign("dialog_inner_invite"), 1).length || dom.matches(one, `dialog, ${sign("modal")}`)) return false;
    const { limit } = limits(one, /** @type {NoteBox} */ (editable[0]));
    return editable.length > 1 || limit === null || !NOTE_LIMITS.has(limit);
  };

  /** What to take for the dialog of a box that has none: the nearest element with a button. @param {Element} box */
  const lonely = (box) => {
    let one = dom.parentElement(box);
    for (let depth = 0; one && depth < 8 && !/^(?:main|body|html)$/.test(dom.localName(one)); depth += 1) {
      if (all(one, "button, [role='button']", 8).some(isShown)) return one;
      one = dom.parentElement(one);
    }
    return null;
  };

  page.dialogs = () => {
    /** @type {DialogReading[]} */
    const found = [];
    const searched = roots();
    for (const { root, where } of searched) {
      // A dialog inside another is described with the outer one.
      const open = all(root, `${sign("dialog")}, ${sign("dialog_invite")}`, 24).filter((one) => {
        const above = dom.parentNode(one);
        const outer = dom.parentElement(one) ?? (dom.nodeType(above) === 11 ? dom.host(above) : null);
        return isShown(one) && !around(outer, sign("dialog")) && !isChat(one);
      });
      for (const dialog of open) found.push(describe(dialog, root, where));
    }
    // LinkedIn's box may be in an element that isn't marked as a dialog.
    if (!found.some((one) => one.invite)) {
      for (const { root, where } of searched) {
        const [lone] = all(root, sign("own_box"), 4).filter((one) => isShown(one) && !around(one, sign("dialog")));
        const holder = lone && lonely(lone);
        if (holder) found.push(describe(holder, root, where));
      }
    }
    // On the invitation's own page the form may have no dialog around it.
    if (!found.some((one) => one.invite) && tools.here().page === "invitation") {
      const holder = dom.querySelector(document, "main") ?? dom.body(document);
      const whole = holder && describe(holder, document, "page");
      if (whole && (whole.kind === "box" || whole.invite)) found.push(whole);
    }
    return found;
  };

})();
