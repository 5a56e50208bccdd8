"""The clocks of the tests: a fixed day for pages and popups, and one that is moved.

``FIXED`` is for pages and popups of Chromium, ``CLOCK`` for the background script of either
browser. Playwright's own clock fails when a page is being opened while it is set.
"""

FIXED = """(() => {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [MOMENT])); }
    static now() { return MOMENT; }
  };
})()"""
"""Run before a page's own scripts: ``new Date()`` is MOMENT (in milliseconds); timers run on."""

CLOCK = """(moment) => {
  const global = globalThis.window ?? globalThis;
  const api = global.browser ?? global.chrome;
  const Real = (global.realDate ??= global.Date);
  const offset = moment - Real.now();
  global.Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [Real.now() + offset])); }
    static now() { return Real.now() + offset; }
  };
  // The browser's own clock isn't moved: it is told when that will be on its clock.
  const create = (global.realCreate ??= api.alarms.create.bind(api.alarms));
  api.alarms.create = (name, { when, ...how }) => create(name, { ...how, when: when - offset });
  // What a notification says can't be asked for later.
  global.saidByNotifications ??= [];
  if (api.notifications && !global.realNotify) {
    global.realNotify = api.notifications.create.bind(api.notifications);
    api.notifications.create = (id, said) => {
      global.saidByNotifications.push([id, said.title, said.message]);
      return global.realNotify(id, said);
    };
  }
  // An alarm goes off: one of its own, which the script doesn't set anew in the same moment.
  return create("moved", { when: Real.now() + 20 });
}"""
"""Puts the clock to a moment and lets the alarm go off, as if the browser had just been opened."""

STATE = """() => {
  const global = globalThis.window ?? globalThis;
  const api = global.browser ?? global.chrome;
  return Promise.all([
    api.action.getBadgeText({}),
    api.storage.local.get(["made:reminders", "reminded"]),
  ]).then(([badge, stored]) => ({
    badge,
    said: global.saidByNotifications ?? [],
    lines: stored["made:reminders"]?.lines ?? [],
    shown: stored.reminded?.ids ?? [],
  }));
}"""
"""Returns the number on the icon, what notifications have said, the stored lines, and which of them
have been shown."""
