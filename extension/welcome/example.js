/** An invented person, as `page/page.js` would read them: to try the popup without LinkedIn. */

const NAME = "Iva Marin";
const LINE = "Engineering Manager, Corvid Labs";

/** The example's slug; LinkedIn's own have no dot. */
export const SLUG = "example.iva-marin";

/** @returns {import("../types/page.js").RawReading} */
export function exampleReading() {
  const line = { text: LINE, shown: true };
  return {
    v: 1,
    page: "profile",
    slug: SLUG,
    lang: "en",
    titles: [`${NAME} | LinkedIn`],
    cards: [
      {
        layout: "sdui",
        member: null,
        shown: true,
        names: [{ text: NAME, shown: true, slug: null }],
        contact: [],
        about: [],
        edit: [],
        lines: [
          { text: NAME, shown: true, name: true, contact: false },
          { ...line, name: false, contact: false },
        ],
        headlines: [line],
        degrees: [{ text: "· 2nd", shown: true, spare: false }],
        chips: [],
        actions: [
          {
            where: "card",
            shown: true,
            label: `Invite ${NAME} to connect`,
            text: "Connect",
            icon: null,
            to: "invite",
            slug: SLUG,
            state: null,
            view: null,
            expandable: false,
            open: false,
            href: false,
          },
        ],
      },
    ],
    toolbars: [],
    menus: [],
    invites: false,
    experience: null,
    dialogs: [],
  };
}
