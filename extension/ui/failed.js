/**
 * Puts the sentence for a damaged installation where the style sheet finds it (`look.css`), which
 * shows it if nothing else has begun after some seconds. A script of its own, that needs no other: it
 * runs where the modules of the page can't.
 */
{
  const main = document.querySelector("main");
  const { i18n } = globalThis.browser ?? globalThis.chrome;
  if (main) main.dataset.failed = i18n.getMessage("failed_files");
}
