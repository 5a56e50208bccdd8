/**
 * Puts the sentence for a damaged installation into an attribute, from which the style sheet
 * (`look.css`) shows it if the page's other scripts have not begun after some seconds. It imports
 * nothing, so it runs even when the page's modules are missing.
 */
{
  const main = document.querySelector("main");
  const { i18n, runtime } = globalThis.browser ?? globalThis.chrome;
  const said = i18n.getMessage("failed_files");
  if (main && said) main.dataset.failed = said;
  // Chrome sometimes has no messages for a page (`readOwn` in frame_text.js): the file itself has them.
  else if (main) {
    fetch(runtime.getURL("_locales/en/messages.json"))
      .then((answer) => answer.json())
      .then(({ failed_files }) => {
        main.dataset.failed = failed_files.message;
      })
      .catch(() => {}); // the style sheet has the sentence, too
  }
}
