/** The picture of the timeline: bands of days with marks on them, and the same as text for screen readers. */

import { h } from "./dom.js";

/** @typedef {import("../types/view.js").Timeline} Timeline */

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 720;
const TOP = 46;
const BAND = 26;

/**
 * @param {string} tag
 * @param {Record<string, string | number>} props
 * @param {string} [text]
 */
function s(tag, props, text) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(props)) element.setAttribute(name, String(value));
  if (text) element.textContent = text;
  return element;
}

/**
 * @param {Timeline} timeline
 * @returns {HTMLElement}
 */
export function timelineFigure(timeline) {
  const column = WIDTH / timeline.columns;
  const x = (/** @type {number} */ at) => (at - 1) * column;
  const svg = s("svg", { viewBox: `0 0 ${WIDTH} 82`, "aria-hidden": "true", focusable: "false" });
  for (const band of timeline.bands) {
    const left = x(band.first);
    const width = (band.last - band.first + 1) * column;
    svg.append(
      s("rect", {
        class: `band ${band.id}`,
        x: left + 1.5,
        y: TOP,
        width: width - 3,
        height: BAND,
        rx: 6,
      }),
    );
  }
  const today = timeline.marks.find((one) => one.id === "today");
  for (const mark of timeline.marks) {
    const middle = x(mark.at) + column / 2;
    const group = s("g", { class: `mark ${mark.id}` });
    if (mark.id === "interview") {
      if (mark.at === today?.at) continue;
      group.append(s("circle", { cx: middle, cy: TOP + BAND / 2, r: 5 }));
    } else if (mark.id === "suggested") {
      if (mark.at !== today?.at) {
        group.append(s("path", { d: star(middle, TOP + BAND / 2, 8.5) }));
        const other = today ? `${today.label} · ${today.number}` : "";
        const free = !today || apart([mark.label, middle], [other, x(today.at) + column / 2]);
        if (free) group.append(label(mark.label, middle));
      }
    } else {
      const both = timeline.marks.some((one) => one.id === "suggested" && one.at === mark.at);
      group.append(
        s("line", { x1: middle, x2: middle, y1: TOP - 14, y2: TOP + BAND + 4 }),
        both
          ? s("path", { d: star(middle, TOP + BAND / 2, 8.5) })
          : s("circle", { cx: middle, cy: TOP - 14, r: 4 }),
        label(`${mark.label} · ${mark.number}`, middle),
      );
    }
    svg.append(group);
  }
  return h(
    "figure",
    { class: `timeline ${timeline.muted ? "muted" : ""}`, "data-role": "timeline-picture" },
    svg,
    h(
      "div",
      { class: "legend", "aria-hidden": "true" },
      ...timeline.bands.map((band) =>
        h("div", {}, h("b", { class: `band ${band.id}` }, band.label), h("span", {}, band.days)),
      ),
    ),
    h("figcaption", { class: "visually-hidden", "data-role": "timeline-text" }, timeline.text),
  );
}

/** The width of an average letter of a label, in units of the picture; rather too much than too little. */
const LETTER = 15;

/** @param {string} text @param {number} middle @returns {number} the middle of the label, moved so that it fits into the picture */
function placeOf(text, middle) {
  const half = (text.length * LETTER) / 2;
  return Math.min(Math.max(middle, half), WIDTH - half);
}

/** Tell whether two labels, each a text and its middle, don't overlap. @param {[string, number]} one @param {[string, number]} other */
function apart([text, middle], [otherText, otherMiddle]) {
  const between = Math.abs(placeOf(text, middle) - placeOf(otherText, otherMiddle));
  return between > ((text.length + otherText.length + 1) * LETTER) / 2;
}

/** @param {string} text @param {number} middle */
function label(text, middle) {
  return s("text", { class: "mark-label", x: placeOf(text, middle), y: TOP - 25 }, text);
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
