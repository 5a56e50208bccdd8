/**
 * Replace what in Node differs from one run to the next: the clock, random numbers, the time zone.
 *
 * Imported before anything else by the maker of bytecode and snapshot, so that two builds of one
 * commit come out byte for byte alike, on any day and in any time zone. What the snapshot then holds of
 * it (the seed of `random`, the names of time zones) is set right after each restore or never read.
 */

import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";

/** 1 January 2026, noon UTC: the only moment there is while a snapshot is made. */
const MOMENT = 1767268800000;
const SEED = 0x2f6e2b1;
let moment = MOMENT;
let state = SEED;
let ticks = 0;

/**
 * Begin anew: all that is asked for afterwards is the same as after any other such beginning.
 *
 * @param {number} different 0, or another number for a beginning that shares nothing with that one
 */
export function begin(different = 0) {
  moment = MOMENT + different * 86400000;
  state = SEED ^ different;
  ticks = different * 1000003;
}

process.env.TZ = "UTC";

const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...values) {
    super(...(values.length ? values : [moment]));
  }
  static now() {
    return moment;
  }
};

Object.defineProperty(globalThis, "performance", {
  value: { timeOrigin: MOMENT, now: () => (ticks += 1) / 1024 },
});
process.hrtime = Object.assign(() => [0, (ticks += 1)], { bigint: () => BigInt((ticks += 1)) });

/** A small generator of fixed numbers (xorshift). */
function next() {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return state >>> 0;
}
Math.random = () => next() / 2 ** 32;
function fill(view) {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  bytes.forEach((_, i) => (bytes[i] = next()));
  return view;
}
const { subtle } = globalThis.crypto ?? crypto.webcrypto;
Object.defineProperty(globalThis, "crypto", { value: { subtle, getRandomValues: fill } });
crypto.randomFillSync = fill; // what Emscripten asks in Node; Rust seeds its hash maps with it
syncBuiltinESMExports();

// Newer versions of Node can switch stacks; older ones can't: all make the same snapshot.
delete WebAssembly.Suspending;
delete WebAssembly.promising;
