/**
 * A clock for the isolated world, so that ten minutes pass in no time: `clock.pass(ms)` runs the
 * timers in order and lets the browser deliver mutations between them.
 */
globalThis.clock = (() => {
  const real = globalThis.setTimeout.bind(globalThis);
  let now = 1_800_000_000_000;
  let last = 0;
  const timers = new Map();
  const set = (act, wait, every) => {
    last += 1;
    timers.set(last, { act, at: now + Math.max(1, wait ?? 0), every });
    return last;
  };
  const RealDate = Date;
  globalThis.setTimeout = (act, wait) => set(act, wait, 0);
  globalThis.setInterval = (act, wait) => set(act, wait, Math.max(1, wait));
  globalThis.clearTimeout = globalThis.clearInterval = (id) => void timers.delete(id);
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length ? given : [now]));
    }
    static now() {
      return now;
    }
  };
  const breathe = () => new Promise((done) => real(done, 0));
  // Mutations and promises are told between tasks: a few turns of the queue let them through.
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await null;
  };
  return {
    now: () => now,
    waiting: () => timers.size,
    /** As if this machine had slept: nothing runs meanwhile. */
    jump(ms) {
      now += ms;
    },
    async pass(ms) {
      const end = now + ms;
      await breathe();
      for (;;) {
        let next = null;
        for (const [id, one] of timers) if (one.at <= end && (!next || one.at < next[1].at)) next = [id, one];
        if (!next) break;
        const [id, one] = next;
        now = Math.max(now, one.at);
        if (one.every) one.at = now + one.every;
        else timers.delete(id);
        one.act();
        await settle();
      }
      now = end;
      await settle();
    },
  };
})();
globalThis.heard = [];
globalThis.browser = {
  runtime: { id: "ours", sendMessage: (message) => (globalThis.heard.push(message.event), Promise.resolve()) },
};
