/**
 * The filler: waits for the invitation dialog that the person opens, makes sure that it is for the right
 * person, writes the note into its empty box, reads it back, and reports how it went by events.
 *
 * It presses nothing, moves nothing and adds nothing. All it changes is the text of that one box, with
 * the `input` and `change` events without which LinkedIn's Send stays disabled.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { dom, signs, tools } = page;
  const { namesake, namesOf, pending, selves } = page.proof;
  const { alerts, put, refused, takes, value: valueOf } = page.box;
  const { whom } = page.naming;
  const { all, here, isShown } = tools;
  const sign = (/** @type {string} */ name) => signs[name] ?? "";

  const MINUTE = 60_000;
  /** Milliseconds between two looks at the page, and the least between looks that changes cause. */
  const [LOOK, REST] = [250, 100];
  /** A box must have been there this long before it is written to: LinkedIn often mounts it twice. */
  const STEADY = 150;
  /** After these waits the box is read back; LinkedIn's re-mount comes within the first. */
  const [BACK, BACK_AGAIN] = [250, 450];
  /** A dialog gone for longer than this has been closed: proofs from it no longer hold. */
  const GAP = 2000;
  /** A dialog that may still be being painted is judged only after this long. */
  const LASTING = 1200;
  /** A dialog that comes so soon after this person's invitation is taken for one that replaces it. */
  const IN_PLACE = 5000;
  /** Times that the note is written. */
  const TRIES = 3;
  /** A box may be locked this long while LinkedIn loads. */
  const LOCKED = 6000;
  /** The share of the time that looking may take, and the milliseconds it may take beyond that. */
  const [SHARE, BURST] = [0.1, 500];
  /** Times that the person is asked about a box, on a page that keeps exchanging it. */
  const MOST_ASKED = 6;
  /** What an earlier filler learnt is used for ten minutes, the longest that a filler waits. */
  const MINDED = 10 * MINUTE;
  /** LinkedIn's limit, if neither the field nor a counter tells it. */
  const USUAL_LIMIT = 200;

  /** The extension API. An element with `id="browser"` would also be found under that name. */
  const api = () =>
    [globalThis.browser, globalThis.chrome].find((one) => typeof one?.runtime?.sendMessage === "function");
  const plain = (/** @type {string} */ text) => text.replace(/\r\n?/g, "\n");

  /** Stop the filler that waits, if one does. @returns {Learnt | undefined} what it or the one before learnt */
  const takeOver = () => {
    // Own properties only: an element with such an id would also be found under the name.
    const own = (/** @type {string} */ name) => Object.hasOwn(globalThis, name);
    const stop = own("followupRulesStop") ? globalThis.followupRulesStop : undefined;
    const kept = own("followupRulesLearnt") ? globalThis.followupRulesLearnt : undefined;
    const learnt = stop ? stop("replaced") : kept;
    delete globalThis.followupRulesLearnt;
    return learnt && Date.now() - learnt.inviteAt < MINDED ? learnt : undefined;
  };

  page.fill = (order) => {
    const before = takeOver();
    const text = plain(order.text);
    const earlier = new Set([text, ...order.earlier.map(plain)]);
    const slug = tools.slug(order.slug);
    const until = Date.now() + Math.min(Math.max(order.minutes, 0), 10) * MINUTE;
    const slugs = selves(slug);
    const names = namesOf({ ...order, slug }, slugs);
    /** @type {Set<string>} */
    const said = new Set();
    /** Dialogs that were open when the filler started; unless clearly LinkedIn's, they aren't about this note. @type {WeakSet<Element>} */
    const stood = new WeakSet(page.dialogs().map((one) => one.element));
    /** @type {Map<Node, MutationObserver>} */
    const watched = new Map();
    /** @type {Map<string, number>} */
    const since = new Map();
    /** By what the open dialog is known to be for this person; null: it isn't. @type {string | null} */
    let proof = null;
    /** When an invitation was last open. */
    let inviteAt = before?.inviteAt ?? 0;
    /** When an invitation to this person was last open. */
    let ownAt = 0;
    /** The texts by which the open dialog named somebody; they hold for its later steps, too. */
    let heard = before?.heard ?? [];
    /** Whom these texts name. @type {Whom} */
    let named = { is: "nobody", sure: false };
    /** Whether fillers watched without a break since then; if not, a name can refuse a box, but not prove it. */
    let unbroken = before?.unbroken ?? true;
    /** Whether the page could at any time invite somebody else of the same name. */
    let twins = before?.slug === slug && before.twins;
    /** The one box that the user has confirmed to be for this person. */
    let answered = order.namelessOk && before?.slug === slug ? before.asked : null;
    /** The box that the user is asked about. @type {NoteBox | null} */
    let asked = null;
    let timesAsked = 0;
    let opened = false;
    /** Whether a dialog came that is not known here. */
    let strange = false;
    /** The latest outcome that didn't end the wait. @type {Outcome | null} */
    let last = null;
    let over = false;
    let typed = false;
    let tries = 0;
    let filledAt = 0;
    /** Whether a button of the dialog was pressed after the note was in. */
    let pressed = false;
    /** The invitation seen last. @type {Element | null} */
    let open = null;
    /** When a button of it was pressed; what comes next is its next step. 0 after any other press. */
    let onward = 0;
    const began = Date.now();
    /** Milliseconds spent with looking. */
    let spent = 0;
    /** @type {NoteBox | null} */
    let box = null;
    let boxAt = 0;
    /** The dialog that was written into. @type {Element | null} */
    let dialogAt = null;
    /** The `alerts` from when the note was put in. @type {Set<Element>} */
    let alerted = new Set();
    /** When the box that was filled was seen last. */
    let boxSeenAt = 0;
    let writtenAt = 0;
    let readBack = 0;
    let lastLook = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let soon;

    const send = (/** @type {Outcome} */ outcome, /** @type {SeenMore} */ more = {}) => {
      const now = new Date();
      const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
      const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
      /** @type {SeenEvent} */
      const event = { v: 1, at: now.getTime(), day, slug, outcome, ...more };
      try {
        void Promise.resolve(api()?.runtime.sendMessage({ kind: "seen", event })).catch(() => {});
      } catch {
        // The extension was updated or removed meanwhile.
      }
    };
    /** Send an outcome that does not end the wait, once for each dialog. */
    const notice = (/** @type {Outcome} */ outcome, /** @type {SeenMore} */ more = {}) => {
      if (said.has(outcome)) return;
      said.add(outcome);
      last = outcome;
      send(outcome, more);
    };
    const onTyped = (/** @type {Event} */ event) => {
      typed ||= event.isTrusted;
    };
    const onLeave = () => stop("page_left");
    /** A press outside the dialog may open another one: proofs from this one no longer hold. */
    const onPress = (/** @type {Event} */ event) => {
      if (!event.isTrusted) return;
      const path = event.composedPath();
      if (open && path.includes(open)) return;
      if (onward || open) lose();
      onward = 0;
    };
    const onClick = (/** @type {MouseEvent} */ event) => {
      onPress(event);
      if (!event.isTrusted || !open) return;
      const path = event.composedPath();
      if (!path.includes(open)) return;
      const button = path.find((one) => /^button$/i.test(String(/** @type {Element} */ (one).localName)));
      pressed ||= button !== undefined;
      const closes = button && dom.matches(/** @type {Element} */ (button), sign("close_button"));
      onward = button && !closes && unbroken ? Date.now() : 0;
    };
    const end = (/** @type {Outcome | null} */ outcome, /** @type {SeenMore} */ more = {}) => {
      if (over) return;
      over = true;
      clearTimeout(soon);
      clearInterval(timer);
      for (const observer of watched.values()) observer.disconnect();
      watched.clear();
      dom.removeEventListener(box, "beforeinput", onTyped);
      dom.removeEventListener(window, "pagehide", onLeave);
      dom.removeEventListener(window, "click", onClick, true);
      dom.removeEventListener(window, "pointerdown", onPress, true);
      if (globalThis.followupRulesStop === stop) delete globalThis.followupRulesStop;
      // There is a gap until the next filler: what was learnt may then refuse a box, but not prove it.
      globalThis.followupRulesLearnt = { ...learnt(), asked: null, unbroken: false };
      if (outcome) send(outcome, more);
    };
    // Once the note is in, the end of the watch is not reported.
    const stop = Object.assign(
      (/** @type {Outcome} */ why, /** @type {SeenMore} */ more = {}) => {
        end(filledAt ? null : why, more);
        return learnt();
      },
      {
        /** The answer to `fillerState` in page.js. */
        state: () => {
          if (!filledAt) return "waiting";
          tools.forget();
          return page.dialogs().some((one) => one.invite) ? "filled" : "gone";
        },
      },
    );
    /** @returns {Learnt} what the next filler must know of the dialog now open */
    const learnt = () => ({ slug, heard, twins, asked: asked ?? answered, inviteAt, unbroken });

    /** Has `what` been the case for a while? Asked at each look as long as it is. */
    const lasts = (/** @type {string} */ what, wait = LASTING) => {
      const from = since.get(what) ?? Date.now();
      since.set(what, from);
      return Date.now() - from >= wait;
    };
    const later = (/** @type {number} */ wait) => {
      clearTimeout(soon);
      soon = setTimeout(look, wait);
    };
    /** May the page be looked at now? One that is slow to look at is looked at less often. */
    const mayLook = () => spent < BURST + SHARE * (Date.now() - began);
    /** The dialog may be for somebody else from now on: a name seen before no longer proves it. */
    const lose = () => {
      proof = null;
      unbroken = false;
    };
    /** No dialog is open: after a press in the last one its next step may follow; otherwise it is over. */
    const gone = () => {
      if (!onward || Date.now() - onward > GAP) lose();
    };
    const onMutation = () => {
      if (over) return;
      // The dialog was removed. Unless another is there at once, treat it as closed.
      if (open && !dom.isConnected(open)) {
        open = null;
        tools.forget();
        const start = Date.now();
        if (!mayLook() || !page.dialogs().some((one) => one.invite)) gone();
        spent += Date.now() - start;
      }
      later(Math.max(0, lastLook + REST - Date.now()));
    };
    /** Watch the roots in which dialogs may come. @param {DialogReading[]} dialogs */
    const watch = (dialogs) => {
      /** @type {Node[]} */
      const roots = [document, ...dialogs.map((one) => one.root)];
      for (const host of all(document, sign("shadow_host"), 4)) {
        const root = dom.shadowRoot(host);
        if (root) roots.push(root);
      }
      for (const root of roots) {
        if (watched.has(root)) continue;
        const observer = new MutationObserver(onMutation);
        observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ["open", "hidden"] });
        watched.set(root, observer);
      }
    };

    /** What events tell of a dialog. @param {DialogReading} dialog @returns {SeenMore & {limit: number}} */
    const facts = (dialog) => ({
      limit: dialog.limit ?? USUAL_LIMIT,
      limitFrom: dialog.limitFrom ?? "usual",
      quotaLeft: dialog.quotaLeft,
      emailAsked: dialog.emailAsked,
      proof,
    });

    /** Remember the box, and notice typing in it. @param {NoteBox} one */
    const hold = (one) => {
      if (box === one) return;
      dom.removeEventListener(box, "beforeinput", onTyped);
      box = one;
      boxAt = Date.now();
      dom.addEventListener(box, "beforeinput", onTyped);
    };

    /** Write the note, if the box takes it and is empty. @param {DialogReading} dialog */
    const write = (dialog) => {
      if (!dialog.box || !proof) return;
      hold(dialog.box);
      if (!takes(dialog.box)) {
        if (lasts("locked", LOCKED)) end("would_not_stay", facts(dialog));
        return;
      }
      since.delete("locked");
      if (Date.now() - boxAt < STEADY) return later(STEADY);
      const { limit } = facts(dialog);
      if (text.length > limit) return end("too_long", { ...facts(dialog), length: text.length });
      const value = valueOf(dialog.box);
      if (value.trim() !== "" && !earlier.has(value)) return end("box_not_empty", facts(dialog));
      if (typed && value.trim() === "") return end("box_not_empty", facts(dialog));
      tries += 1;
      writtenAt = Date.now();
      dialogAt = dialog.element;
      readBack = 0;
      if (value !== text) put(dialog.box, text);
      later(BACK);
    };

    /** Remove our text again. @param {DialogReading} dialog */
    const withdraw = (dialog) => {
      const value = dialog.box ? valueOf(dialog.box) : "";
      if (dialog.box && !typed && earlier.has(value) && value !== "") put(dialog.box, "");
    };

    /** The note was written: is it still there? @param {DialogReading | undefined} dialog */
    const check = (dialog) => {
      // The page may have exchanged the dialog, so whom it is for is checked at every look.
      if (dialog && !identify(dialog)) {
        withdraw(dialog);
        return end("other_person", { over: true });
      }
      if (dialog?.box && !proof) {
        // Another box, or a namesake who was not there before: the user is asked (again).
        withdraw(dialog);
        writtenAt = 0;
        return later(REST);
      }
      const waited = Date.now() - writtenAt;
      if (waited < BACK) return later(BACK - waited);
      if (!dialog?.box) {
        // While LinkedIn mounts the box anew it is gone for a moment; after that, it was closed.
        if (waited < GAP) return later(REST);
        return end("box_closed");
      }
      const value = valueOf(dialog.box);
      if (value === text) {
        hold(dialog.box);
        readBack += 1;
        if (readBack < 2) return later(BACK_AGAIN);
        filledAt = Date.now();
        alerted = alerts(dialog.element);
        return send("filled", { ...facts(dialog), length: text.length });
      }
      // The user is already changing the note: it was in, and is theirs now.
      if (typed) {
        filledAt = Date.now();
        alerted = alerts(dialog.element);
        return send("filled", { ...facts(dialog), length: text.length });
      }
      if (value.trim() !== "" && !earlier.has(value)) {
        return end("changed_by_page", { ...facts(dialog), length: value.length });
      }
      if (tries >= TRIES) return end("would_not_stay", facts(dialog));
      writtenAt = 0;
      return write(dialog);
    };

    /** Learn whom the dialog names. @param {DialogReading} dialog */
    const hear = (dialog) => {
      const now = whom(dialog.heard, names, slugs);
      // A later step may name somebody less clearly: then the name in bold still counts.
      if (now.is === "nobody" || (now.is === "unsure" && named.is !== "nobody")) return;
      if (now.is === "own" && named.is === "other" && !now.sure) return;
      named = now;
      heard = [dialog.heard];
      unbroken = true;
    };
    // The filler before may have waited for somebody else, so its texts are judged anew.
    for (const one of heard) named = whom(one, names, slugs);

    /** If the dialog has been gone for a while, forget it: nothing of it holds for the next. */
    const forgetClosed = () => {
      if (!inviteAt || lastLook - inviteAt <= GAP) return;
      proof = answered = asked = null;
      heard = [];
      named = { is: "nobody", sure: false };
      unbroken = true;
      said.clear();
      since.clear();
    };

    /** Work out `proof`. @param {DialogReading} dialog @returns {boolean} false: it is for somebody else */
    const identify = (dialog) => {
      const at = here();
      hear(dialog);
      // A step that names nobody is for the person named before.
      if (named.is === "other") {
        proof = null;
        return false;
      }
      if (answered && dialog.box && dialog.box !== answered && remounted(dialog)) answered = dialog.box;
      if (at.page === "invitation") proof = "slug";
      else if (answered && dialog.box === answered) proof = "asked";
      // A "yes" is about one box: any other needs a proof of its own.
      else if (proof === "asked" || proof === "slug") proof = null;
      if (named.is === "own") ownAt = lastLook;
      if (named.is === "own" && proof !== "asked" && proof !== "slug") {
        twins ||= namesake(names, slugs);
        proof = unbroken && !twins ? "name" : null;
      }
      return true;
    };

    /** Did LinkedIn mount the box anew after our write, in the same dialog? @param {DialogReading} dialog */
    const remounted = (dialog) =>
      dialog.element === dialogAt &&
      writtenAt > 0 &&
      Date.now() - writtenAt < GAP &&
      dom.isConnected(answered) === false;

    /** Ask the user whether the box is for this person, once for each box. @param {DialogReading} dialog */
    const ask = (dialog) => {
      if (asked === dialog.box || timesAsked >= MOST_ASKED) return;
      asked = dialog.box;
      timesAsked += 1;
      send(twins ? "namesake" : "whose_box", facts(dialog));
    };

    /** Do what the open invitation's step calls for. @param {DialogReading} dialog */
    const handle = (dialog) => {
      if (!identify(dialog)) return notice("other_person");
      if (dialog.kind === "box") {
        if (proof) return write(dialog);
        if (lasts("whose_box", BACK)) ask(dialog);
      } else if (dialog.kind === "email") notice("email_gate");
      else if (dialog.kind === "first_step") notice("first_step");
      else if (dialog.kind === "quota_spent") {
        if (lasts("quota", BACK)) end("quota_spent");
        else later(BACK);
      } else if (dialog.kind === "no_note" && lasts("no_note")) notice("no_note_offered");
      else if (dialog.boxes > 1) notice("several_boxes");
      else if (dialog.kind === "other" && lasts("strange")) {
        strange = true;
        if (dialog.boxes === 0 && dialog.asks.answer && speaksOfThem(dialog)) notice("first_step");
      }
    };

    /** Does a dialog name this person, be it only by the first name? @param {DialogReading} one */
    const speaksOfThem = (one) => ["own", "unsure"].includes(whom(one.heard, names, slugs).is);

    /** Could it be an invitation's first step, in a language or a form that is not known here? @param {DialogReading} one */
    const couldInvite = (one) =>
      (one.kind === "other" || one.kind === "first_step") &&
      one.boxes === 0 &&
      dom.matches(one.element, `dialog, ${sign("modal")}`) &&
      ["own", "other"].includes(whom(one.heard, names, slugs).is);

    /** Look at the dialogs that came instead of an invitation. @param {DialogReading[]} dialogs */
    const instead = (dialogs) => {
      const came = dialogs.filter((one) => one.certain || !stood.has(one.element));
      const upsell = came.find((one) => one.kind === "quota_spent");
      if (upsell) {
        const sure = upsell.certain || lastLook - ownAt < IN_PLACE;
        if (lasts("quota", sure ? BACK : LASTING)) {
          if (sure) return end("quota_spent");
          notice("premium_shown");
        } else later(BACK);
        return;
      }
      // An email address is asked for, in a dialog that names this person or replaces their invitation.
      const gate = came.some(
        (one) => one.boxes === 0 && one.asks.typed && !one.asks.choice && (speaksOfThem(one) || (one.emailAsked && lastLook - ownAt < IN_PLACE)),
      );
      if (gate) {
        if (lasts("gate", BACK)) notice("email_gate");
      } else since.delete("gate");
      // Choices are a question whoever is named; several buttons are one only if somebody is named.
      const asks =
        !gate &&
        came.some((one) => one.kind === "first_step" && !stood.has(one.element) && (one.asks.choice || whom(one.heard, names, slugs).is !== "nobody"));
      if (asks && lasts("first_step", BACK)) notice("first_step");
      const answers = !gate && came.some((one) => one.kind === "other" && one.boxes === 0 && one.asks.answer && speaksOfThem(one));
      if (!answers) since.delete("answers");
      else if (lasts("answers")) notice("first_step");
      const [step] = came.filter(couldInvite);
      if (step && came.filter(couldInvite).length === 1) {
        opened = strange = true;
        open = step.element;
        inviteAt = lastLook;
        hear(step);
        return;
      }
      if (!came.some((one) => one.kind === "other" || one.kind === "first_step")) since.delete("strange");
      else if (lasts("strange") && !asks && !gate && !answers) {
        strange = true;
        const modal = came.some((one) => dom.matches(one.element, `dialog, ${sign("modal")}`));
        if (modal || lastLook - ownAt < IN_PLACE) notice("unknown_dialog");
      }
    };

    /** The note is in: watch what becomes of it. */
    const after = () => {
      const dialogs = page.dialogs();
      const invites = dialogs.filter((one) => one.invite);
      for (const one of invites) hear(one);
      if (invites.length) inviteAt = lastLook;
      else forgetClosed();
      unbroken = false;
      open = invites.length === 1 ? (invites[0]?.element ?? null) : null;
      const by = pending(slugs);
      if (by) {
        send("pending_seen", { by });
        return end(null);
      }
      if (dialogs.some((one) => one.kind === "weekly_limit") && lasts("weekly", BACK)) return end("weekly_limit", { over: true });
      if (dialogs.some((one) => one.kind === "quota_spent" && one.certain) && lasts("quota", BACK)) return end("quota_spent", { over: true });
      if (dialogAt && box && refused(dialogAt, box, alerted)) {
        if (lasts("refused", BACK)) notice("refused");
      } else since.delete("refused");
      const stands = box && dom.isConnected(box) && isShown(box) ? box : null;
      if (stands) boxSeenAt = lastLook;
      // Another box that replaces it at once is the same one, mounted anew.
      const same = lastLook - boxSeenAt < GAP && named.is !== "other" && invites.length === 1;
      const anew = same ? invites[0]?.box : null;
      const now = stands ?? anew;
      const there = now ? valueOf(now) : text;
      // Not reported: the user's own changes, and the end of the box after a press of the dialog's button.
      if (there === text || typed || pressed) since.delete("reverted");
      else if (lasts("reverted", BACK)) notice("reverted", { length: there.length });
    };

    /** Look at the page, unless that has taken too much time already. */
    const look = () => {
      if (over || !mayLook()) return;
      lastLook = Date.now();
      tools.forget();
      see();
      spent += Date.now() - lastLook;
    };

    const see = () => {
      // The extension was updated or removed.
      if (!api()?.runtime?.id) return end(null);
      const at = here();
      const path = `${location.pathname}/`;
      if ((path.startsWith(sign("premium_path")) || path.startsWith(sign("checkout_path"))) && !filledAt) return end("premium_shown", { over: true });
      // The address may have changed to the person's other slug.
      if (at.slug !== null && !slugs.has(at.slug)) for (const one of selves(slug)) slugs.add(one);
      if (at.slug === null || !slugs.has(at.slug) || at.page === "other") return stop("page_left");
      if (lastLook >= until) {
        if (strange && !filledAt) return void stop("unknown_dialog", { over: true });
        return void stop(opened || last ? "time_over" : "no_dialog", { saw: last });
      }
      if (filledAt) return after();
      const dialogs = page.dialogs();
      watch(dialogs);
      const invites = dialogs.filter((one) => one.invite);
      const only = invites.length === 1 ? invites[0] : undefined;
      open = only?.element ?? null;
      if (dialogs.some((one) => one.kind === "weekly_limit" && (one.certain || !stood.has(one.element)))) {
        if (lasts("weekly", BACK)) return end("weekly_limit");
        return later(BACK);
      }
      if (writtenAt) {
        if (invites.length > 1) return end("several_dialogs");
        return check(only);
      }
      if (invites.length > 1) {
        // It is unknown to which of them a name belongs: it may refuse a box, but not prove it.
        for (const one of invites) hear(one);
        unbroken = false;
        proof = answered = null;
        inviteAt = lastLook;
        notice("several_dialogs");
      } else if (only) {
        opened = true;
        inviteAt = lastLook;
        handle(only);
      } else {
        instead(dialogs);
        if (!open) gone();
        if (!over && inviteAt) forgetClosed();
      }
    };

    const timer = setInterval(look, LOOK);
    dom.addEventListener(window, "pagehide", onLeave);
    dom.addEventListener(window, "click", onClick, true);
    dom.addEventListener(window, "pointerdown", onPress, true);
    globalThis.followupRulesStop = stop;
    look();
  };
})();
