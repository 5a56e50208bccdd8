/**
 * How a page notices that a worker has gone: the browser tells nobody when a worker ends.
 *
 * The worker holds a Web Lock of its own name for as long as it lives. Whoever asks for that lock
 * gets it in the moment in which the worker has ended.
 */

/** In the worker: begin to be watched. @param {() => void} then called once it is so */
export function live(then) {
  void navigator.locks.request(self.name, () => {
    then();
    return new Promise(() => {});
  });
}

/**
 * In the page: tell when a worker that has said that it lives has ended.
 * @param {string} name of the worker
 * @param {AbortSignal} signal ends the watch
 * @returns {Promise<void>} never settles if the watch ends first
 */
export function ended(name, signal) {
  return new Promise((done) => {
    navigator.locks.request(name, { signal }, () => done()).catch(() => {});
  });
}
