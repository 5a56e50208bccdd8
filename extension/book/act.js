/**
 * What `book.js` offers to the modules that draw the book page.
 *
 * @typedef {Omit<import("../types/requests.js").BookRequest, "today" | "records">} Asked a request of this page
 * @typedef {Partial<Asked>} Asking its fields that differ from the request for the view that is shown
 *
 * @typedef {object} Act
 * @property {(request: Asking, how?: {keep?: boolean}) => Promise<import("../types/view.js").BookAnswer | null>} ask
 *   ask Python; with `keep` false nothing of it is stored
 * @property {(request: Asking) => Promise<import("../types/view.js").BookAnswer | null>} make
 *   change something that Python can undo, and offer that
 * @property {(request: Asking) => Promise<void>} save save the file that the answer holds
 * @property {(text: string, back?: boolean | (() => unknown)) => void} tell say what was done; `back` adds a button that undoes it
 * @property {(pane: import("./route.js").Pane, id?: string) => void} go
 * @property {() => void} refresh ask again for the view that is shown
 * @property {import("../ui/fields.js").OnChange} change enter something in a field of the person who is shown
 * @property {(field: string, value: string | boolean | null) => void} set enter a setting
 * @property {(action: import("../types/view.js").Action) => void} press
 * @property {() => import("../types/view.js").NamedApplication[]} applications the listed ones
 * @property {(key: string) => string} say look up the text of a heading or a button, which Python gave
 * @property {import("../ui/session.js").Session} session
 */

export {};
