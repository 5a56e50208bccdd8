/**
 * What a page shows, and what of it is cut off: evaluated in the page by `test_story_languages.py`.
 *
 * What is in a language of its own is passed over: notes and messages, quotations of the guide.
 */
() => {
  const shown = [];
  const clipped = [];
  const width = document.documentElement.clientWidth;
  const nameOf = (one) => one.closest("[data-role]")?.dataset.role ?? one.closest("[id]")?.id ?? one.tagName;
  if (document.documentElement.scrollWidth > width) clipped.push(["page", "is wider than its window"]);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const one = node.parentElement;
    const text = node.data.trim();
    if (!text || one.closest("body [lang], blockquote, textarea, script, style")) continue;
    if (one.closest("option")) {
      if (one.closest("select").checkVisibility()) shown.push(text);
      continue;
    }
    if (!one.checkVisibility()) continue;
    shown.push(text);
    const range = document.createRange();
    range.selectNodeContents(node);
    const drawn = range.getBoundingClientRect();
    if (one.closest(".visually-hidden") || drawn.width < 2) continue;
    if (drawn.left < -1 || drawn.right > width + 1) clipped.push([nameOf(one), text]);
    for (let around = one; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const frame = around.getBoundingClientRect();
      if (frame.width <= 1) break; // for screen readers alone
      const beside = drawn.left < frame.left - 1 || drawn.right > frame.right + 1;
      const below = drawn.bottom > frame.bottom + 2;
      if ((overflowX !== "visible" && beside) || (overflowY === "hidden" && below)) {
        clipped.push([nameOf(one), text]);
      }
    }
  }
  for (const one of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
    if (!one.checkVisibility()) continue;
    for (const name of ["aria-label", "title", "placeholder"]) {
      if (one.getAttribute(name)) shown.push(one.getAttribute(name));
    }
  }
  return { shown, clipped }
}
