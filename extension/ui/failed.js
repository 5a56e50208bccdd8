/**
 * Puts the sentence for a damaged installation into an attribute, from which the style sheet
 * (`look.css`) shows it if the page's other scripts have not begun after some seconds. It imports
 * nothing, so it runs even when the page's modules are missing.
 */
{
  const main = document.querySelector("main");
  const { i18n } = globalThis.browser ?? globalThis.chrome;
  if (main) main.dataset.failed = i18n.getMessage("failed_files");
}
