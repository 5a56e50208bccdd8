/**
 * Drives the real extension/background.js through histories, with a browser and a clock of its own.
 *
 * Reads a list of histories (see tests/soak/reminders.py) from standard input, and writes what was
 * seen of each. The browser is the part of its API that the script uses. A worker can be killed at
 * any call, before or after it took effect: its later calls never come back.
 */

import { readFileSync } from "node:fs";

const RealDate = Date;
const HOUR = 3_600_000;

/** The world of the history that is being played. */
let world;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length ? given : [world.now]));
  }
  static now() {
    return world.now;
  }
};

const event = (name) => ({ addListener: (heard) => world.heard[name].push(heard) });

/** A call of the browser's API: it takes effect a little later, or kills the worker. */
const call = (effect) => (...given) =>
  new Promise((done, fail) => {
    const { generation } = world;
    world.busy += 1;
    queueMicrotask(() => {
      world.busy -= 1;
      if (generation !== world.generation) return;
      const die = world.kill !== null && world.calls++ === world.kill.at;
      if (die && !world.kill.after) return kill();
      try {
        const value = effect(...given);
        if (die) return kill();
        done(value === undefined ? undefined : structuredClone(value));
      } catch (problem) {
        fail(problem);
      }
    });
  });

const area = (name) => ({
  get: call((keys) => {
    const all = world.areas[name];
    if (keys === null) return all;
    return Object.fromEntries(keys.filter((key) => key in all).map((key) => [key, all[key]]));
  }),
  set: call((records) => {
    if (world.full) throw new Error("full");
    Object.assign(world.areas[name], structuredClone(records));
  }),
  remove: call((keys) => {
    for (const key of [keys].flat()) delete world.areas[name][key];
  }),
  clear: call(() => {
    world.areas[name] = {};
  }),
});

const notifications = {
  onClicked: event("clicked"),
  getAll: call(() => world.standing),
  create: call((id, { title, message }) => {
    if (world.broken) throw new Error("no notifications here");
    world.standing[id] = world.look;
    world.log.push({ kind: "shown", id, now: world.now, zone: world.zone, title, message, ids: world.areas.local.reminded.making.ids, look: world.look });
    return id;
  }),
  clear: call((id) => delete world.standing[id]),
};

globalThis.browser = {
  runtime: {
    id: "own",
    getURL: (path) => `chrome-extension://own/${path}`,
    openOptionsPage: call(() => world.log.push({ kind: "opened", url: "" })),
    onMessage: event("message"),
    onStartup: event("startup"),
    onInstalled: event("installed"),
  },
  windows: { onRemoved: event("window"), getAll: call(() => []) },
  tabs: { create: call(({ url }) => world.log.push({ kind: "opened", url })) },
  permissions: { onAdded: event("allowed") },
  alarms: {
    onAlarm: event("alarm"),
    create: call((name, { when, periodInMinutes }) => {
      world.alarms[name] = { when, left: when - world.now, period: periodInMinutes * 60_000 };
    }),
    clear: call((name) => delete world.alarms[name]),
  },
  action: {
    setBadgeText: call(({ text, tabId }) => {
      if (tabId !== undefined) return;
      world.badge = text;
      world.looked = true;
    }),
  },
  storage: { local: area("local"), session: area("session") },
  get notifications() {
    return world.allowed ? notifications : undefined;
  },
};

const queues = new Map();
Object.defineProperty(globalThis, "navigator", {
  value: {
    locks: {
      /** One after the other; what a dead worker held is free. */
      request(name, ...rest) {
        const work = rest.at(-1);
        const { generation } = world;
        const before = queues.get(name)?.generation === generation ? queues.get(name).last : Promise.resolve();
        const own = before.catch(() => {}).then(() => (generation === world.generation ? work() : new Promise(() => {})));
        queues.set(name, { generation, last: own });
        return own;
      },
    },
  },
});

/** End the worker, in the middle of whatever it does; with the browser, if that is what dies. */
function kill() {
  world.generation += 1;
  world.heard = listeners();
  world.running = false;
  world.died = true;
  // Nobody can tell whether it was seen, unless it still stands there later.
  for (const one of world.log) if (one.kind === "shown" && one.look === world.look) one.unsure = true;
  if (world.kill?.browser) close();
}

function close() {
  world.generation += 1;
  world.open = false;
  world.running = false;
  world.heard = listeners();
  world.standing = {};
  world.badge = "";
}

const listeners = () =>
  Object.fromEntries(["message", "startup", "installed", "window", "clicked", "allowed", "alarm"].map((name) => [name, []]));

let copies = 0;

/** Run the script, if it doesn't run, and tell it of something. */
async function wake(name, ...told) {
  if (!world.open) return;
  for (const one of world.log) if (one.kind === "shown" && world.standing[one.id] === one.look) one.unsure = false;
  world.look += 1;
  world.calls = 0;
  world.died = false;
  world.looked = false;
  if (!world.running) {
    world.running = true;
    copies += 1;
    await import(`../../extension/background.js?${copies}`);
  }
  for (const heard of world.heard[name] ?? []) heard(...told);
  await quiet();
  world.kill = null;
  if (world.looked && !world.died) note();
}

/** Wait until the script does nothing more. */
async function quiet() {
  for (let still = 0; still < 3; still += world.busy ? 0 : 1) await new Promise(setImmediate);
}

/** Write down how things stand after the script has looked. */
function note() {
  const { ids = [], days = [] } = world.areas.local.reminded ?? {};
  const { when = null } = world.alarms.reminders ?? {};
  world.log.push({ kind: "looked", step: world.step, now: world.now, zone: world.zone, badge: world.badge, ids: [...ids], days: [...days], alarm: when, allowed: world.allowed && !world.broken && !world.full });
}

/** Let time pass, with what goes off in it. */
async function pass(time) {
  let rest = time;
  while (world.open) {
    const due = (one) => (world.monotonic ? one.left : one.when - world.now);
    const [next] = Object.entries(world.alarms).sort(([, one], [, other]) => due(one) - due(other));
    if (!next || due(next[1]) > rest) break;
    const [name, alarm] = next;
    const wait = Math.max(0, due(alarm));
    elapse(wait);
    rest -= wait;
    if (alarm.period) Object.assign(alarm, { when: alarm.when + alarm.period, left: alarm.period });
    else delete world.alarms[name];
    if (alarm.when <= world.now) alarm.when = world.now + alarm.period; // those in between are passed over
    if (world.sleepy) world.running = false; // browsers stop a script that does nothing
    if (world.sleepy) world.heard = listeners();
    await wake("alarm", { name });
  }
  elapse(rest);
}

function elapse(time) {
  world.now += time;
  for (const one of Object.values(world.alarms)) one.left -= time;
}

const steps = {
  pass: ({ hours }) => pass(hours * HOUR),
  /** The clock is put to another time, without time passing. */
  jump: ({ hours }) => void (world.now += hours * HOUR),
  zone: ({ zone }) => void ((world.zone = zone), (process.env.TZ = zone)),
  store: async ({ script, silent }) => {
    world.areas.local["made:reminders"] = script;
    if (!silent) await wake("message", { kind: "reminders" }, { id: "own", url: "chrome-extension://own/popup/popup.html" });
  },
  close: () => close(),
  open: async ({ lost }) => {
    world.open = true;
    if (lost) world.alarms = {};
    await wake("startup");
  },
  update: async () => {
    world.generation += 1;
    world.running = false;
    world.heard = listeners();
    world.alarms = {};
    await wake("installed", { reason: "update" });
  },
  sleep: ({ hours }) => {
    world.now += hours * HOUR;
    if (!world.monotonic) elapse(0);
  },
  dismiss: () => void (world.standing = {}),
  allow: async ({ on }) => {
    world.allowed = on;
    if (on) await wake("allowed", { permissions: ["notifications"] });
  },
  kill: ({ at, after, browser }) => void (world.kill = { at, after, browser }),
  full: ({ on }) => void (world.full = on),
  broken: ({ on }) => void (world.broken = on),
  click: async () => {
    for (const id of Object.keys(world.standing)) await wake("clicked", id);
  },
};

/** @returns what was seen of one history */
async function play({ zone, start, monotonic, sleepy, steps: told }) {
  world = {
    ...{ now: start, zone, monotonic, sleepy, open: true, running: false, allowed: true, full: false, broken: false },
    ...{ areas: { local: {}, session: {} }, alarms: {}, standing: {}, badge: "", heard: listeners(), log: [] },
    ...{ generation: 0, busy: 0, calls: 0, kill: null, died: false, look: 0, step: -1 },
  };
  process.env.TZ = zone;
  for (const one of told) {
    world.step += 1;
    await steps[one.do](one);
    await quiet();
  }
  return world.log;
}

process.on("unhandledRejection", (problem) => {
  world.log.push({ kind: "unhandled", problem: String(problem?.stack ?? problem) });
});

// What the script says to itself: standard output is ours.
console.info = () => {};

const found = [];
for (const history of JSON.parse(readFileSync(0, "utf8"))) found.push(await play(history));
process.stdout.write(JSON.stringify(found));
