/**
 * The filler: waits for the invitation dialog that the person opens, proves that it is for this
 * person, writes the note into its empty box, reads it back, and says how it went.
 *
 * It presses nothing, moves nothing, adds nothing. What it leaves is the `value` of that one box
 * with its `input` and `change` events, without which LinkedIn's Send stays disabled.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { signs, tools } = page;
  const { namesake, namesOf, pending } = page.proof;
  const { all, fold, here } = tools;
  const sign = (/** @type {string} */ name) => signs[name] ?? "";

  const MINUTE = 60_000;
  /** How long the note may go unwatched between looks, and how often changes may wake us. */
  const [LOOK, REST] = [250, 100];
  /** A box must have stood this long before it is written to: it is often mounted twice. */
  const STEADY = 150;
  /** After these waits the box is read back; LinkedIn's re-mount comes within the first. */
  const [BACK, BACK_AGAIN] = [250, 450];
  /** A dialog gone for longer than this has been closed: what it proved is void. */
  const GAP = 2000;
  /** What may be a dialog still being painted is believed only after this. */
  const LASTING = 1200;
  const TRIES = 3;
  /** LinkedIn's limit where neither the field nor a counter tells it. */
  const USUAL_LIMIT = 200;

  const api = () => globalThis.browser ?? globalThis.chrome;
  const plain = (/** @type {string} */ text) => text.replace(/\r\n?/g, "\n");

  page.fill = (order) => {
    globalThis.followupRulesStop?.("replaced");
    const text = plain(order.text);
    const earlier = new Set([text, ...order.earlier.map(plain)]);
    const slug = tools.slug(order.slug);
    const until = Date.now() + Math.min(Math.max(order.minutes, 0), 10) * MINUTE;
    const names = namesOf({ ...order, slug });
    /** @type {Set<string>} */
    const said = new Set();
    /** @type {Map<Node, MutationObserver>} */
    const watched = new Map();
    /** @type {Map<string, number>} */
    const since = new Map();
    /** How the dialog now open was proved to be for this person. @type {string | null} */
    let proof = null;
    let inviteAt = 0;
    let first = true;
    let over = false;
    let typed = false;
    let tries = 0;
    let filledAt = 0;
    /** @type {HTMLTextAreaElement | null} */
    let box = null;
    let boxAt = 0;
    let writtenAt = 0;
    let readBack = 0;
    let lastLook = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let soon;

    const send = (/** @type {string} */ outcome, more = {}) => {
      const now = new Date();
      const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
      const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
      const event = { v: 1, at: now.getTime(), day, slug, outcome, ...more };
      try {
        void Promise.resolve(api().runtime.sendMessage({ kind: "seen", event })).catch(() => {});
      } catch {
        // The extension was updated or removed meanwhile: nobody is left to tell.
      }
    };
    /** Something worth a word that does not end the wait; said once. */
    const notice = (/** @type {string} */ outcome, more = {}) => {
      if (said.has(outcome)) return;
      said.add(outcome);
      send(outcome, more);
    };
    const onTyped = (/** @type {Event} */ event) => {
      typed ||= event.isTrusted;
    };
    const onLeave = () => stop("page_left");
    const end = (/** @type {string | null} */ outcome, more = {}) => {
      if (over) return;
      over = true;
      clearTimeout(soon);
      clearInterval(timer);
      for (const observer of watched.values()) observer.disconnect();
      watched.clear();
      box?.removeEventListener("beforeinput", onTyped);
      removeEventListener("pagehide", onLeave);
      if (globalThis.followupRulesStop === stop) delete globalThis.followupRulesStop;
      if (outcome) send(outcome, more);
    };
    // After the note is in, nothing more needs telling when the wait ends.
    const stop = (/** @type {string} */ why) => end(filledAt ? null : why);

    /** Has `what` been so for a while, look after look? */
    const lasts = (/** @type {string} */ what, wait = LASTING) => {
      const from = since.get(what) ?? Date.now();
      since.set(what, from);
      return Date.now() - from >= wait;
    };
    const later = (/** @type {number} */ wait) => {
      clearTimeout(soon);
      soon = setTimeout(look, wait);
    };
    const watch = () => {
      const roots = [document, ...page.dialogs().map((one) => one.root)];
      for (const host of all(document, sign("shadow_host"), 4)) {
        if (host.shadowRoot) roots.push(host.shadowRoot);
      }
      for (const root of roots) {
        if (watched.has(root)) continue;
        const observer = new MutationObserver(() => {
          if (!over) later(Math.max(0, lastLook + REST - Date.now()));
        });
        observer.observe(root, { childList: true, subtree: true });
        watched.set(root, observer);
      }
    };

    /** @param {DialogSeen} dialog */
    const facts = (dialog) => ({
      limit: dialog.limit ?? USUAL_LIMIT,
      limitFrom: dialog.limitFrom ?? "usual",
      quotaLeft: dialog.quotaLeft,
      emailAsked: dialog.emailAsked,
      proof,
    });

    /** @param {HTMLTextAreaElement} one */
    const hold = (one) => {
      if (box === one) return;
      box?.removeEventListener("beforeinput", onTyped);
      box = one;
      boxAt = Date.now();
      box.addEventListener("beforeinput", onTyped);
    };

    /** @param {DialogSeen} dialog */
    const write = (dialog) => {
      if (!dialog.box || !proof) return;
      hold(dialog.box);
      if (dialog.box.disabled || dialog.box.readOnly) return;
      if (Date.now() - boxAt < STEADY) return later(STEADY);
      const { limit } = facts(dialog);
      if (text.length > limit) return end("too_long", { ...facts(dialog), length: text.length });
      const value = plain(dialog.box.value);
      if (value.trim() !== "" && !earlier.has(value)) return end("box_not_empty", facts(dialog));
      if (typed && value.trim() === "") return end("box_not_empty", facts(dialog));
      tries += 1;
      writtenAt = Date.now();
      readBack = 0;
      if (value !== text) {
        dialog.box.value = text;
        for (const kind of ["input", "change"]) {
          dialog.box.dispatchEvent(new Event(kind, { bubbles: true, composed: kind === "input" }));
        }
      }
      later(BACK);
    };

    /** The note was written: is it still there? @param {DialogSeen | undefined} dialog */
    const check = (dialog) => {
      const waited = Date.now() - writtenAt;
      if (waited < BACK) return later(BACK - waited);
      if (!dialog?.box) {
        // Between two mounts there is no box for a moment; after that, it was closed.
        if (waited < GAP) return later(REST);
        return end("box_closed");
      }
      const value = plain(dialog.box.value);
      if (value === text) {
        hold(dialog.box);
        readBack += 1;
        if (readBack < 2) return later(BACK_AGAIN);
        filledAt = Date.now();
        return send("filled", { ...facts(dialog), length: text.length });
      }
      // The person writes already: it is theirs now, and it was in.
      if (typed) {
        filledAt = Date.now();
        return send("filled", { ...facts(dialog), length: text.length });
      }
      if (value.trim() !== "" && !earlier.has(value)) {
        return end("changed_by_page", { ...facts(dialog), length: value.length });
      }
      if (tries >= TRIES) return end("would_not_stay", facts(dialog));
      writtenAt = 0;
      return write(dialog);
    };

    /** @param {DialogSeen} dialog */
    const identify = (dialog) => {
      const at = here();
      const spoken = dialog.names.filter((one) => /\p{L}/u.test(one) && !/\p{Nd}/u.test(one));
      if (spoken.length && !spoken.every((one) => names.has(fold(one)))) {
        proof = null;
        return false;
      }
      if (at.page === "invitation") proof ??= "slug";
      // The answer "yes, this box" is about what was open when it was given, and nothing later.
      else if (first && order.namelessOk) proof = "asked";
      else if (spoken.length && proof !== "asked") {
        if (namesake(names, slug)) notice("namesake");
        else proof = "name";
      }
      return true;
    };

    /** @param {DialogSeen} dialog */
    const handle = (dialog) => {
      if (!identify(dialog)) return notice("other_person");
      if (dialog.kind === "box") {
        if (proof) return write(dialog);
        if (lasts("whose_box", BACK)) notice("whose_box", facts(dialog));
      } else if (dialog.kind === "email") notice("email_gate");
      else if (dialog.kind === "quota_spent") {
        if (lasts("quota", BACK)) end("quota_spent");
        else later(BACK);
      } else if (dialog.kind === "no_note" && lasts("no_note")) notice("no_note_offered");
      else if (dialog.boxes > 1) notice("several_boxes");
    };

    const look = () => {
      if (over) return;
      lastLook = Date.now();
      tools.forget();
      // The extension was updated or removed: nobody waits for this note any more.
      if (!api()?.runtime?.id) return end(null);
      const at = here();
      if (at.slug !== slug || at.page === "other") return stop("page_left");
      if (lastLook >= until) return stop(inviteAt ? "time_over" : "no_dialog");
      if (filledAt) {
        const by = pending(slug);
        if (by) {
          send("pending_seen", { by });
          end(null);
        }
        return;
      }
      watch();
      const seen = page.dialogs();
      const invites = seen.filter((one) => one.invite);
      const only = invites.length === 1 ? invites[0] : undefined;
      if (seen.some((one) => one.kind === "weekly_limit")) {
        if (lasts("weekly", BACK)) return end("weekly_limit");
        return later(BACK);
      }
      if (writtenAt) {
        if (invites.length > 1) return end("several_dialogs");
        return check(only);
      }
      if (invites.length > 1) notice("several_dialogs");
      else if (only) {
        inviteAt = lastLook;
        handle(only);
      } else if (inviteAt) {
        const upsell = seen.filter((one) => one.kind === "quota_spent");
        if (proof && upsell.length === 1 && lastLook - inviteAt < MINUTE) {
          if (lasts("quota", BACK)) return end("quota_spent");
          later(BACK);
        } else if (lastLook - inviteAt > GAP) {
          proof = null;
          since.clear();
        }
      }
      first = false;
    };

    const timer = setInterval(look, LOOK);
    addEventListener("pagehide", onLeave);
    globalThis.followupRulesStop = stop;
    look();
  };
})();
