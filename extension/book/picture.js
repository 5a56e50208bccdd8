/**
 * An application's picture: a row for each person, a column for each day. Every sign has a shape of its
 * own, so that nothing depends on colour; screen readers get the same as text. Python gives the days and
 * signs.
 */

import { h } from "../ui/dom.js";

/** @typedef {import("../types/view.js").Picture} Picture */
/** @typedef {import("../types/view.js").PictureRow} PictureRow */

const SVG = "http://www.w3.org/2000/svg";
const TOP = 30;
const ROW = 46;
const LANE = 18;
const EDGE = 10;
/** The least width of a picture, and the room that a date takes, in pixels. */
const NARROWEST = 260;
const DATE = 52;

/**
 * @param {string} tag
 * @param {Record<string, string | number>} props
 * @param {...(SVGElement | string)} children
 */
function s(tag, props, ...children) {
  const element = /** @type {SVGElement} */ (document.createElementNS(SVG, tag));
  for (const [name, value] of Object.entries(props)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** @param {Picture} picture @returns {HTMLElement} */
export function pictureFigure(picture) {
  const where = h("div", { class: "picture-lanes" });
  let drawnFor = 0;
  const draw = (/** @type {number} */ width) => {
    const fits = Math.max(NARROWEST, Math.round(width));
    if (fits === drawnFor) return;
    drawnFor = fits;
    where.replaceChildren(lanes(picture, fits));
  };
  draw(640);
  new ResizeObserver(([entry]) => {
    if (entry && entry.contentRect.width) draw(entry.contentRect.width);
  }).observe(where);
  return h(
    "figure",
    { class: "picture", "data-role": "picture-of", role: "group", "aria-label": picture.title },
    where,
    h("ul", { class: "signs", "aria-hidden": "true" }, ...picture.legend.map(({ kind, label }) => h("li", {}, signOf(kind), label))),
    h("ul", { class: "visually-hidden", "data-role": "picture-text" }, ...picture.rows.map(({ text }) => h("li", {}, text))),
  );
}

/** Draw all rows. @param {Picture} picture @param {number} width */
function lanes(picture, width) {
  const day = (width - 2 * EDGE) / picture.days;
  const x = (/** @type {number} */ at) => Math.round((EDGE + (at + 0.5) * day) * 10) / 10;
  const height = TOP + picture.rows.length * ROW + 6;
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true", focusable: "false" });
  const today = [x(picture.today) - DATE * 0.7, x(picture.today) + DATE * 0.7];
  let last = -DATE;
  for (const { at, label } of picture.weeks) {
    svg.append(s("line", { class: "week", x1: x(at) - day / 2, x2: x(at) - day / 2, y1: TOP - 8, y2: height - 4 }));
    const middle = x(at) - day / 2;
    const clear = middle - last >= DATE && (middle < (today[0] ?? 0) || middle > (today[1] ?? 0));
    if (!clear || middle < DATE / 2 || middle > width - DATE / 2) continue;
    svg.append(s("text", { class: "date", x: middle, y: 14 }, label));
    last = middle;
  }
  const middle = Math.min(Math.max(x(picture.today), DATE / 2), width - DATE / 2);
  svg.append(s("text", { class: "date now", x: middle, y: 14 }, picture.todayLabel));
  for (const [number, row] of picture.rows.entries()) svg.append(lane(row, TOP + number * ROW, x, day, width));
  svg.append(s("line", { class: "now", x1: x(picture.today), x2: x(picture.today), y1: 19, y2: height - 4 }));
  return svg;
}

/**
 * Draw one person's row.
 * @param {PictureRow} row
 * @param {number} top
 * @param {(at: number) => number} x the middle of a day's column
 * @param {number} day the width of a column
 * @param {number} width
 */
function lane(row, top, x, day, width) {
  const middle = top + 20 + LANE / 2;
  const group = s("g", { class: "lane" });
  group.append(
    s("text", { class: "who", x: EDGE, y: top + 14 }, row.name),
    s("line", { class: "ground", x1: EDGE, x2: width - EDGE, y1: middle, y2: middle }),
  );
  if (row.window) {
    const [first = 0, last = 0] = row.window;
    const left = x(first) - day / 2;
    group.append(s("rect", { class: "window", x: left, y: middle - LANE / 2, width: x(last) + day / 2 - left, height: LANE, rx: 5 }));
  }
  if (row.send !== null) group.append(sign("send", x(row.send), middle));
  for (const { kind, at } of row.marks) group.append(sign(kind, x(at), middle));
  return group;
}

/** @param {string} kind @param {number} x @param {number} y */
function sign(kind, x, y) {
  const path = (/** @type {string} */ d) => s("path", { class: `sign ${kind}`, d });
  switch (kind) {
    case "interview":
      return s("circle", { class: "sign interview", cx: x, cy: y, r: 6 });
    case "booked":
      return s("circle", { class: "sign booked", cx: x, cy: y, r: 5.5 });
    case "window":
      return s("rect", { class: "window", x: x - 9, y: y - 6, width: 18, height: 12, rx: 4 });
    case "send":
      return path(star(x, y, 8.5));
    case "sent":
      return path(`M${x - 6},${y - 6}L${x + 8},${y}L${x - 6},${y + 6}L${x - 2},${y}Z`);
    case "connected":
      return path(`M${x},${y - 7.5}L${x + 7.5},${y}L${x},${y + 7.5}L${x - 7.5},${y}Z`);
    case "answer":
      return path(`M${x - 6},${y - 6}h12v9h-7l-4,4v-4h-1Z`);
    default:
      return path(`M${x - 6},${y + 5}l9.5,-9.5l3,3l-9.5,9.5h-3Z`);
  }
}

/** @param {string} kind */
function signOf(kind) {
  return s("svg", { viewBox: "0 0 20 20", width: 20, height: 20, focusable: "false" }, sign(kind, 10, 10));
}

/** @param {number} x @param {number} y @param {number} radius */
function star(x, y, radius) {
  const points = Array.from({ length: 10 }, (_, number) => {
    const angle = (Math.PI * number) / 5 - Math.PI / 2;
    const far = number % 2 ? radius * 0.45 : radius;
    return `${(x + far * Math.cos(angle)).toFixed(1)},${(y + far * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join("L")}Z`;
}
