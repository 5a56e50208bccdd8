/**
 * Lets the extension's writers meet in every order: windows (popup, book) and the background script.
 *
 * The real ui/session.js, ui/typed.js, storage.js and reminders.js run in Node. Every call of the
 * browser's API waits until the dice choose it, and a window can be closed at any of them, before or
 * after it took effect: whatever it was doing never goes on, and its locks are free. Python is a few
 * lines here: of two changes of one field the later counts. Reads `{seeds}` from standard input.
 */

import { AsyncLocalStorage } from "node:async_hooks";
import { readFileSync } from "node:fs";
import { register } from "node:module";

const STUBS = {
  "engine/engine.js": "export const { startEngine, isStop, stopped } = globalThis.fakes;",
  "page/page.js": "export const { disarmFillers } = globalThis.fakes;",
};
register(
  `data:text/javascript,${encodeURIComponent(`
    const stubs = ${JSON.stringify(STUBS)};
    export async function resolve(name, context, next) {
      const found = Object.keys(stubs).find((one) => name.endsWith(one));
      if (!found) return next(name, context);
      return { url: "data:text/javascript," + encodeURIComponent(stubs[found]), shortCircuit: true };
    }`)}`,
);

const here = new AsyncLocalStorage();
/** The round that is being played. */
let world;

/** @param {number} seed @returns a die that falls the same each time */
function dice(seed) {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 7), state | 61) ^ state;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A call that takes effect when the dice choose it; a window's calls in one `line` in their order. */
const call = (effect, line = null) => (...given) =>
  new Promise((done, fail) => {
    const own = here.getStore();
    if (own.dead) return;
    world.pending.push({
      own,
      line,
      run() {
        try {
          const value = structuredClone(effect(...given));
          return () => done(value);
        } catch (problem) {
          return () => fail(problem);
        }
      },
    });
  });

const heard = [];
const area = {
  get: call((keys) => {
    const all = world.stored;
    return keys === null ? all : Object.fromEntries(keys.filter((key) => key in all).map((key) => [key, all[key]]));
  }, "storage"),
  getKeys: call(() => Object.keys(world.stored), "storage"),
  set: call((records) => {
    const told = structuredClone(records);
    for (const [key, value] of Object.entries(told)) {
      if (key.startsWith("typed:")) for (const one of value?.changes ?? []) world.noted.push(one);
      world.stored[key] = value;
    }
    tell(told);
  }, "storage"),
  remove: call((keys) => {
    for (const key of [keys].flat()) delete world.stored[key];
    tell(Object.fromEntries([keys].flat().map((key) => [key, undefined])));
  }, "storage"),
  clear: call(() => void (world.stored = {}), "storage"),
};

/** Tell every window of a change, each when the dice choose it. */
function tell(records) {
  const changes = Object.fromEntries(Object.entries(records).map(([key, newValue]) => [key, { newValue }]));
  for (const { own, hear } of heard) {
    if (!own.dead) world.pending.push({ own, run: () => () => here.run(own, () => hear(changes, "local")) });
  }
}

globalThis.browser = {
  storage: { local: area, session: area, onChanged: { addListener: (hear) => heard.push({ own: here.getStore(), hear }) } },
  permissions: { contains: async () => true },
  runtime: { sendMessage: call(() => {}), getURL: (path) => path, openOptionsPage: call(() => {}) },
  action: { setBadgeText: call(() => {}) },
  alarms: { create: call(() => {}), clear: call(() => {}) },
  notifications: {
    getAll: call(() => world.standing),
    create: call((id) => {
      world.shown.push(...world.stored.reminded.making.ids);
      world.standing[id] = true;
    }),
  },
};

/** Locks, by name: who holds it, and who waits. */
const locks = {
  request(name, ...rest) {
    const [options, work] = rest.length > 1 ? rest : [{}, rest[0]];
    const own = here.getStore();
    return new Promise((done, fail) => {
      if (own.dead) return;
      const entry = { own, name, work, done, fail };
      options.signal?.addEventListener("abort", () => fail(options.signal.reason));
      (world.locks[name] ??= []).push(entry);
      next(name);
    });
  },
  query: call(() => ({ held: Object.values(world.locks).flatMap(([first]) => (first?.held ? [{ name: first.name }] : [])) })),
};

function next(name) {
  const [first] = world.locks[name];
  if (!first || first.held) return;
  first.held = true;
  const free = () => {
    world.locks[name] = world.locks[name].filter((one) => one !== first);
    next(name);
  };
  first.free = free;
  world.pending.push({
    own: first.own,
    run: () => () =>
      here.run(first.own, async () => {
        try {
          first.done(await first.work());
        } catch (problem) {
          first.fail(problem);
        } finally {
          if (!first.own.dead) free();
        }
      }),
  });
}
Object.defineProperty(globalThis, "navigator", { value: { locks, language: "en" } });
globalThis.BroadcastChannel = class {
  postMessage() {}
};
globalThis.setTimeout = (work) => {
  const entry = { own: here.getStore(), timer: true, run: () => work };
  if (!entry.own?.dead) world.pending.push(entry);
  return entry;
};
globalThis.clearTimeout = (entry) => void (world.pending = world.pending.filter((one) => one !== entry));

/** What Python would answer. */
function answer({ do: what, records, read, changes }) {
  const made = {};
  // As the index would say: whoever something was typed for, or now and then everything.
  const more = changes.map(({ slug }) => `person:${slug}`).filter((key) => read && !read.includes(key));
  if (more.length) return { ok: { more: more.length > 1 ? null : more } };
  for (const one of changes) {
    const key = `person:${one.slug}`;
    const record = (made[key] ??= structuredClone(records[key] ?? {}));
    if (!(record[one.field]?.id >= one.id)) record[one.field] = { id: one.id, value: one.value };
  }
  if (what === "import") {
    const number = (records["application:a1"]?.number ?? 0) + 1;
    for (const key of ["application:a1", "application:a2"]) made[key] = { number };
  }
  if (Object.values(records).includes(null)) world.wrong.push("Python was shown a null");
  return { ok: { view: { v: 1, slug: "", rows: {} }, records: made, taken: changes.map(({ id }) => id), refused: {} } };
}

globalThis.fakes = {
  startEngine: () => ({ ready: Promise.resolve(), call: call(answer), stop() {} }),
  isStop: () => false,
  stopped: () => new Error("stopped"),
  disarmFillers: async () => {},
};

const { Session } = await import("../../extension/ui/session.js");
const { forGood } = await import("../../extension/storage.js");
const { remind } = await import("../../extension/reminders.js");

const quiet = async () => {
  for (let turn = 0; turn < 4; turn += 1) await new Promise(setImmediate);
};

/** @returns a window with a session in it */
function open(name) {
  const own = { name, dead: false };
  own.session = here.run(own, () => new Session({ onView() {}, onStage() {}, onBusy() {}, onProblem: (problem) => world.wrong.push(`${name}: ${JSON.stringify(problem)}`) }));
  here.run(own, () => void own.session.load().then(() => own.session.open("", null)));
  world.windows.push(own);
  return own;
}

function close(own) {
  own.dead = true;
  world.windows = world.windows.filter((one) => one !== own);
  world.pending = world.pending.filter((one) => one.own !== own);
  for (const name of Object.keys(world.locks)) {
    const held = world.locks[name].find((one) => one.own === own && one.held);
    world.locks[name] = world.locks[name].filter((one) => one.own !== own);
    if (held) next(name);
  }
}

/** Let one of the calls that wait take effect; now and then its window goes. */
async function step(die, mayEnd) {
  const first = (one) => !one.line || one === world.pending.find(({ own, line }) => own === one.own && line === one.line);
  const soon = world.pending.filter((one) => !one.timer && first(one));
  const ready = soon.length ? soon : world.pending;
  const chosen = ready[die(ready.length)];
  world.pending = world.pending.filter((one) => one !== chosen);
  const ends = mayEnd && chosen.own.session && die(40) === 0;
  if (ends && die(2) === 0) return close(chosen.own);
  const go = chosen.run();
  if (ends) return close(chosen.own);
  go();
  await quiet();
}

const SLUGS = ["mara", "bram"];
const FIELDS = ["role", "company", "headline"];

async function play(seed) {
  const die = dice(seed);
  const line = (id) => ({ id, day: "2020-01-01", until: null, slug: "mara", url: "", title: id, text: id, short: id });
  world = { pending: [], locks: {}, windows: [], noted: [], standing: {}, shown: [], wrong: [], seen: 0 };
  world.stored = { "made:reminders": { v: 1, badge: true, notify: true, hour: 0, lines: [line("one"), line("two")], titles: ["", "", ""], more: "" } };
  // So many that a click chooses among them.
  for (let number = 0; number < 9; number += 1) world.stored[`other:${number}`] = number;
  heard.length = 0;
  const background = { name: "background", dead: false };
  open("popup");
  open("book");
  for (let number = 0; number < 12 + die(30); number += 1) {
    const what = die(12);
    const own = world.windows[die(world.windows.length)];
    if (what < 5 && own) {
      here.run(own, () => own.session.change({ field: FIELDS[die(FIELDS.length)], value: `${seed}.${number}`, slug: SLUGS[die(2)] }));
    } else if (what === 5 && own) here.run(own, () => void own.session.ask({ do: "import" }));
    else if (what === 6 && world.windows.length < 4) open(die(2) ? "popup" : "book");
    else if (what === 7) here.run(background, () => void remind());
    else if (what === 8) here.run(background, () => void forGood.appendSeen({ at: number + 1 }).then(() => (world.seen += 1)));
    else if (what === 9 && own && die(3) === 0) close(own);
    for (let some = die(8); some > 0 && world.pending.length; some -= 1) await step(die, true);
  }
  // In the end a window opens and everything comes to rest.
  open("last");
  for (let left = 5_000; left > 0 && world.pending.length; left -= 1) await step(die, false);
  check();
  return { seed, wrong: world.wrong, noted: world.noted.length };
}

function check() {
  const { stored, wrong, noted } = world;
  if (world.pending.length) wrong.push("it doesn't come to rest");
  const last = new Map();
  for (const one of noted) {
    const field = `${one.slug} ${one.field}`;
    if (!(last.get(field)?.id >= one.id)) last.set(field, one);
  }
  for (const [field, one] of last) {
    const [slug, name] = field.split(" ");
    const found = stored[`person:${slug}`]?.[name];
    if (!found || found.id < one.id) wrong.push(`${field}: ${JSON.stringify(found)} is stored, ${JSON.stringify(one)} was noted`);
  }
  for (const key of Object.keys(stored)) if (key.startsWith("typed:") && stored[key] !== null) wrong.push(`${key} is left: ${JSON.stringify(stored[key])}`);
  if (stored["application:a1"]?.number !== stored["application:a2"]?.number) wrong.push("half of a change is stored");
  const seen = Object.keys(stored).filter((key) => key.startsWith("seen:")).length;
  if (seen !== world.seen) wrong.push(`${seen} of ${world.seen} sightings are stored`);
  if (new Set(world.shown).size !== world.shown.length) wrong.push(`shown twice: ${world.shown}`);
  for (const id of world.shown) if (!stored.reminded?.ids.includes(id)) wrong.push(`forgot that ${id} was shown`);
}

console.info = () => {};
process.on("unhandledRejection", (problem) => world.wrong.push(String(problem?.stack ?? problem)));
const found = [];
for (const seed of JSON.parse(readFileSync(0, "utf8"))) found.push(await play(seed));
process.stdout.write(JSON.stringify(found), () => process.exit(0));
