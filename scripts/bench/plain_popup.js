/**
 * A popup in plain JavaScript: what `make bench` measures ours against.
 *
 * One script, no modules, no Python, no storage: the view lies as JSON text in the page, and is shown
 * once. It shows what the real popup shows of the same view; the bench compares their texts. The texts of
 * the frame lie beside it, as the extension has them.
 */

const view = JSON.parse(document.getElementById("view").textContent);
const messages = JSON.parse(document.getElementById("messages").textContent);
const frameText = (id, value = "") => messages[id].message.replace(/\$\w+\$/, () => value);
const escaped = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const e = (text) => String(text ?? "").replace(/[&<>"]/g, (one) => escaped[one]);
const all = (list, draw) => (list ?? []).map(draw).join("");
const p = (kind, text) => `<p class="${kind}"${text ? "" : " hidden"}>${e(text)}</p>`;

function field(one, label = one.label, others = "") {
  const { path, kind, value, choices = [], help } = one;
  const several = kind === "several";
  const chips = several || (kind === "choice" && path !== "application" && choices.length <= 7);
  const chosen = several ? String(value).split(" ") : [value];
  let control = `<input type="${kind === "day" ? "date" : "text"}" value="${e(value)}" placeholder="${e(one.placeholder)}">`;
  if (chips) {
    const chip = (choice) =>
      `<label class="choice"><input type="${several ? "checkbox" : "radio"}" name="${path}"${chosen.includes(choice.value) ? " checked" : ""}><span>${e(choice.label)}</span></label>`;
    control = `<div class="choices">${all(choices, chip)}${others}</div>`;
  } else if (kind === "choice") {
    const option = (choice) => `<option${choice.value === value ? " selected" : ""}>${e(choice.label)}</option>`;
    control = `<select>${all(choices, option)}</select>`;
  } else if (kind === "flag") control = `<input type="checkbox"${value ? " checked" : ""}>`;
  else if (kind === "lines") control = `<textarea rows="2">${e(value)}</textarea>`;
  const [tag, name] = chips ? ["fieldset", "legend"] : ["div", "label"];
  const words = `<${name}>${e(label)}</${name}>`;
  const inner = kind === "flag" ? control + words : words + control;
  const more = p("help", help) + p("suggested", one.suggested) + p("error", one.error);
  return `<${tag} class="field ${kind}" data-field="${path}">${inner}${more}</${tag}>`;
}

function section({ title, fields, rows, add, addLabel }) {
  const row = (one) =>
    `<div class="row">${all(one.fields, (inner) => field(inner))}<button class="quiet">${e(frameText("button_remove"))}</button></div>`;
  const button = add ? `<button class="add">${e(addLabel)}</button>` : "";
  const inner = all(fields, (one) => field(one)) + all(rows, row) + button;
  return `<details class="fold"><summary>${e(title)}</summary><div class="fields">${inner}</div></details>`;
}

function picture({ columns, bands, marks, text }) {
  const column = 720 / columns;
  const band = ({ id, first, last }) =>
    `<rect class="band ${id}" x="${(first - 1) * column + 1.5}" y="46" width="${(last - first + 1) * column - 3}" height="26" rx="6"/>`;
  const mark = ({ id, at, label, number }) => {
    const x = (at - 0.5) * column;
    const words = id === "today" ? `<text x="${x}" y="21">${e(label)} · ${e(number)}</text>` : "";
    return `<g class="mark ${id}"><circle cx="${x}" cy="59" r="5"/>${words}</g>`;
  };
  const legend = (one) => `<div><b class="band ${one.id}">${e(one.label)}</b><span>${e(one.days)}</span></div>`;
  return `<figure class="timeline"><svg viewBox="0 0 720 82">${all(bands, band)}${all(marks, mark)}</svg>
    <div class="legend">${all(bands, legend)}</div><figcaption class="visually-hidden">${e(text)}</figcaption></figure>`;
}

const proposed = (one) => ({ ...one, choices: one.choices.filter(({ value }) => value === one.suggestion) });

const asked = ({ text, field: one }) =>
  `<section class="questions"><h2 class="visually-hidden">${e(frameText("title_question"))}</h2>
  ${field(one.suggestion ? proposed(one) : one, text, one.suggestion ? `<button class="quiet">${e(frameText("button_others"))}</button>` : "")}</section>`;

const blank = ({ before, after, field: one }) =>
  `<div class="blank"><span>${e(before.trim())}</span><div>${field({ ...one, help: "" }, `${before.trim()} … ${after}`.trim())}</div><span>${/^\p{P}?$/u.test(after.trim()) ? "" : e(after.trim())}</span></div>`;

const check = ({ text, said, done }) =>
  `<li><span aria-hidden="true">${done ? "✓" : "○"} ${e(text)}</span><span class="visually-hidden">${e(said)}</span></li>`;

const checklist = ({ checks, checksTitle }) =>
  checks.length ? `<p class="checks-title">${e(checksTitle)}</p><ul class="checks">${all(checks, check)}</ul>` : "";

const note = ({ title, text, limit, count, blanks, thanks, ...more }) =>
  `<h2 class="visually-hidden">${e(frameText("title_note"))}</h2><div class="note-card"><div><div class="note-head"><h3>${e(title)}</h3><span class="count">${text.length} / ${limit}</span></div>
  <textarea id="note-text" rows="5">${e(text)}</textarea><p class="visually-hidden">${e(count)}</p></div>
  <div class="blanks">${all(blanks, blank)}</div></div><div class="actions"><button class="solid">${e(frameText("button_fill"))}</button><button>${e(frameText("button_copy"))}</button>
  <button>${e(frameText("button_another"))}</button><button class="quiet">${e(frameText("button_sent"))}</button></div><div class="thanks">${thanks ? field({ ...thanks, help: "" }, thanks.label) : ""}</div><div class="checklist">${checklist(more)}</div>`;

const reason = ({ effect, mark, text, quote, section: where, outside }) =>
  `<details class="reason ${effect}"><summary><span class="mark"></span><span><b class="effect">${e(mark)}</b> ${e(text)}</span></summary>
  <div class="why"><blockquote><p>${e(quote)}</p></blockquote><p class="source">${e(quote ? frameText("guide_under", where) : where)}</p>${outside ? p("outside", `${frameText("outside")} ${outside}`) : ""}</div></details>`;

const message = ({ subject, text, mailto }) =>
  `<details class="message"><summary>${e(subject)}</summary><p class="body">${e(text)}</p>
  <button>${e(frameText("button_copy"))}</button><a class="button" href="${e(mailto)}">${e(frameText("button_mail"))}</a></details>`;
const way = ({ day, text, message: mail }) =>
  `<li><p>${day ? `<span class="day">${e(day)}</span>` : ""}${e(text)}</p>${mail ? message(mail) : ""}</li>`;
const ways = (list) => `<ul class="ways">${all(list, way)}</ul>`;
const line = (title, list, inner) =>
  list.length
    ? `<details class="line-fold"><summary><h2>${e(title)}</h2><span>${e(list[0].text)}</span></summary>${inner}</details>`
    : "";

function places({ used, advised, most, text }) {
  const dots = Array.from({ length: most }, (_, one) => `<i class="${one < used ? "used" : "free"}${one >= advised ? " beyond" : ""}"></i>`);
  return `<p class="places small"><span class="dots">${dots.join("")}</span><span>${e(text)}</span></p>`;
}

const remind = ({ remind: one }) =>
  one && view.reminders ? `<details class="remind"><summary>${e(one.label)}</summary></details>` : "";

const { who, verdict } = view;
document.getElementById("who").innerHTML =
  `<h1>${e(who.name)}</h1>${p("line", who.headline)}${p("application", who.application)}`;
document.getElementById("verdict").innerHTML =
  `<p class="chips"><span class="chip">${e(verdict.label)}</span><span class="sure">${e(verdict.certainty)}</span></p>
  <h2>${e(verdict.headline)}</h2><div class="when">${p("turn", verdict.turn)}${remind(verdict)}</div>${p("rests small", verdict.rests)}`;
document.getElementById("verdict").dataset.mood = verdict.mood;
document.getElementById("sections").innerHTML =
  `${view.ask ? asked(view.ask) : ""}<section class="timeline"><h2 class="visually-hidden">${e(frameText("title_picture"))}</h2>${picture(view.timeline)}</section>
  <section class="note-section">${note(view.note)}</section>
  ${line(frameText("title_reasons"), view.reasons, all(view.reasons, reason))}
  ${line(frameText(["connect", "wait"].includes(verdict.id) ? "title_besides" : "title_instead"), view.alternatives, ways(view.alternatives))}
  ${line(frameText("title_steps"), view.steps, ways(view.steps))}
  <details class="line-fold"><summary><h2>${e(frameText("title_facts"))}</h2></summary>
  <div class="fields">${all(view.form.main, (one) => field(one))}</div>${all(view.form.sections, section)}</details>
  ${places(view.places)}`;
document.title = who.name;

// As the real popup counts: drawn, and painted when the task after the next frame begins.
performance.mark("stored-drawn");
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => performance.mark("stored-painted");
requestAnimationFrame(() => port2.postMessage(null));
