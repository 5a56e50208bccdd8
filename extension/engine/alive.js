/**
 * Lets a page notice that a worker has ended, which browsers don't report.
 *
 * The worker holds a Web Lock of its own name for as long as it runs. The page asks for the same lock,
 * and gets it when the worker has ended.
 */

/** In the worker: take the lock. @param {() => void} then called once the worker holds it */
export function live(then) {
  void navigator.locks.request(self.name, () => {
    then();
    return new Promise(() => {});
  });
}

/**
 * In the page: wait for the end of a worker that holds its lock.
 * @param {string} name of the worker
 * @param {AbortSignal} signal ends the watch
 * @returns {Promise<void>} never settles if the watch ends first
 */
export function ended(name, signal) {
  return new Promise((done) => {
    navigator.locks.request(name, { signal }, () => done()).catch(() => {});
  });
}
