"""Scripts that break something in the extension's own windows, before its code runs there.

They run in either browser: `browser` is Firefox's own, and `window` is the page's where a script
has a global scope of its own.
"""

OURS = "if (location.protocol.endsWith('extension:')) {{ {} }}"


def ours(script: str) -> str:
    """Return the script so that it runs in windows of the extension only."""
    return OURS.format(script)


HOLD_READING = ours("""
  const { scripting } = globalThis.browser ?? globalThis.chrome;
  const inject = scripting.executeScript.bind(scripting);
  const held = [];
  scripting.executeScript = (order) =>
    new Promise((done, fail) => held.push(() => inject(order).then(done, fail)));
  window.releaseReading = () => { scripting.executeScript = inject; for (const go of held) go(); };
""")
"""No script runs on the page until ``releaseReading()``: as on a page that goes on loading."""

HOLD_WORKER = ours("""
  const tell = Worker.prototype.postMessage;
  const held = [];
  Worker.prototype.postMessage = function (...told) { held.push(() => tell.apply(this, told)); };
  window.releaseWorker = () => {
    Worker.prototype.postMessage = tell;
    for (const go of held) go();
  };
""")
"""Nothing reaches a worker until ``releaseWorker()``."""

HOLD_REQUESTS = ours("""
  const tell = Worker.prototype.postMessage;
  window.holdRequests = true;
  const held = [];
  Worker.prototype.postMessage = function (...told) {
    const go = () => tell.apply(this, told);
    if (window.holdRequests && "request" in (told[0] ?? {})) held.push(go);
    else go();
  };
  window.releaseRequests = () => { window.holdRequests = false; for (const go of held) go(); };
""")
"""Python comes up, and gets no request until ``releaseRequests()``."""

REFUSE_WRITES = ours("""
  window.refuse = true;
  for (const area of ["local", "session"]) {
    const store = (globalThis.browser ?? globalThis.chrome).storage[area];
    const set = store.set.bind(store);
    store.set = (...given) =>
      window.refuse ? Promise.reject(new Error("QUOTA_BYTES quota exceeded")) : set(...given);
  }
""")
"""The browser stores nothing while ``refuse`` is true: full, or on a disk that can't be written."""

REFUSE_READS = ours("""
  const { local } = (globalThis.browser ?? globalThis.chrome).storage;
  local.get = () => Promise.reject(new Error("IO error"));
""")
"""The browser can't read what is stored."""

SLOW_STORE = ours("""
  for (const name of ["get", "set", "remove"]) {
    const { local } = (globalThis.browser ?? globalThis.chrome).storage;
    const real = local[name].bind(local);
    local[name] = async (...given) => {
      await new Promise((done) => setTimeout(done, 2500));
      return real(...given);
    };
  }
""")
"""Each access to storage takes two and a half seconds."""

SILENT_STORE = ours("""
  const { local } = (globalThis.browser ?? globalThis.chrome).storage;
  const get = local.get.bind(local);
  const held = [];
  let silent = location.pathname.endsWith(".html");
  const later = (given) => (done, fail) => held.push(() => get(...given).then(done, fail));
  local.get = (...given) => (silent ? new Promise(later(given)) : get(...given));
  window.releaseStore = () => { silent = false; for (const go of held) go(); };
""")
"""Storage answers no window until ``releaseStore()``."""

PRIVATE = ours("""
  const { tabs } = globalThis.browser ?? globalThis.chrome;
  const query = tabs.query.bind(tabs);
  tabs.query = async (asked) =>
    (await query(asked)).map((tab) => ({ ...tab, incognito: true }));
""")
"""The tab says that it is in a private window."""


def end_worker(when: str, times: int) -> str:
    """Return a script that ends the worker, as the browser does when it runs out of memory.

    Args:
        when: ``begun``: at once; ``alive``, ``starting``, ``ready``: when it says so; ``asked``:
            when a request reaches it.
        times: how many workers end so.

    """
    return ours(f"""
      let left = {times};
      window.endNoMore = () => {{ left = 0; }};
      const Real = Worker;
      const tell = Real.prototype.postMessage;
      window.Worker = class extends Real {{
        constructor(...given) {{
          super(...given);
          this.addEventListener("message", ({{ data }}) => {{
            if (data.stage === "{when}") this.fell();
          }});
          if ("{when}" === "begun") this.fell();
        }}
        fell() {{ if (left-- > 0) this.terminate(); }}
        postMessage(...told) {{
          tell.apply(this, told);
          if ("{when}" === "asked" && "request" in (told[0] ?? {{}})) this.fell();
        }}
      }};
    """)


NO_MESSAGES = "if (globalThis.chrome?.i18n) chrome.i18n.getMessage = () => '';"
"""Chrome does this to some pages, as long as they stay open."""
