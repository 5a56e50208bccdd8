globalThis.browser ??= globalThis.chrome;
browser.runtime.onMessage.addListener((message, _sender, answer) => {
  if (message === "throw") setTimeout(() => { throw new Error("background throws"); });
  if (message === "reject") void Promise.reject(new Error("background rejects"));
  setTimeout(() => answer(true), 50);
  return true;
});
