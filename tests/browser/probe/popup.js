// A popup that does what the harness has to see, and misbehaves when the page's title says so.
globalThis.browser ??= globalThis.chrome;
const show = (id, text) => (document.getElementById(id).textContent = text);

show("day", new Date().toISOString().slice(0, 10));
document.getElementById("press").addEventListener("click", (event) => {
  show("pressed", `${document.getElementById("text").value} ${event.isTrusted}`);
});
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const [{ result }] = await browser.scripting.executeScript({
  target: { tabId: tab.id },
  func: () => document.title,
});
const trouble = {
  "popup warns": () => console.warn("popup warns"),
  "popup throws": () => setTimeout(() => { throw new Error("popup throws"); }),
  "popup rejects": () => void Promise.reject(new Error("popup rejects")),
  "popup fetches": () => void fetch("https://elsewhere.example/").catch(() => {}),
  "worker throws": () => new Worker("worker.js", { type: "module" }),
  "background throws": () => browser.runtime.sendMessage("throw"),
  "background rejects": () => browser.runtime.sendMessage("reject"),
};
await trouble[result]?.();
show("title", result);
