/** Whose profile an address leads to; in a file of its own, which the popup can load before all others. */

/**
 * Return whose page an address is, to show at once what is stored of them; Python decides it again.
 * @param {string | undefined} address
 * @returns {string | null} the slug, decoded, composed (NFC), in small letters
 */
export function slugOf(address) {
  try {
    const url = new URL(address ?? "");
    if (!/(^|\.)linkedin\.com$/.test(url.hostname)) return null;
    const raw = url.pathname.startsWith("/preload/custom-invite")
      ? url.searchParams.get("vanityName")
      : /^\/in\/([^/]+)/.exec(url.pathname)?.[1];
    if (!raw) return null;
    let plain = raw;
    try {
      plain = decodeURIComponent(raw);
    } catch {
      // Wrongly encoded: taken as it is.
    }
    return plain.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim().slice(0, 300).toWellFormed();
  } catch {
    return null;
  }
}
