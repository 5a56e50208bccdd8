/**
 * What the parts of the book page can do.
 *
 * @typedef {Omit<import("../types/requests.js").BookRequest, "today" | "records">} Asked a request of this page
 * @typedef {Partial<Asked>} Asking what is asked beside what is shown
 *
 * @typedef {object} Act
 * @property {(request: Asking, how?: {keep?: boolean}) => Promise<import("../types/view.js").BookAnswer | null>} ask
 *   ask Python; with `keep` false nothing of it is stored
 * @property {(request: Asking) => Promise<import("../types/view.js").BookAnswer | null>} make
 *   change something that can be taken back, and say so
 * @property {(request: Asking) => Promise<void>} save put a file among the downloads
 * @property {(text: string, back?: boolean | (() => unknown)) => void} tell say what was done, with the way back
 * @property {(part: import("./place.js").Part, id?: string) => void} go
 * @property {() => void} refresh
 * @property {import("../ui/fields.js").OnChange} change a field of the person who is shown
 * @property {(field: string, value: string | boolean | null) => void} set a setting
 * @property {(action: import("../types/view.js").Action) => void} press
 * @property {() => import("../types/view.js").NamedApplication[]} applications that are listed
 * @property {(key: string) => string} say a heading or a button, from Python
 * @property {import("../ui/session.js").Session} session
 */

export {};
