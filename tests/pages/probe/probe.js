// Reads the page, shows what is stored, and arms the filler on a press: nothing but the module.
import { armFiller, readPage, reportPage, slugOf } from "./page/page.js";
import { forGood, SEEN } from "./storage.js";

const put = (id, value) => {
  document.getElementById(id).textContent = JSON.stringify(value);
};
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
put("seen", Object.entries(await forGood.readAll()).filter(([key]) => key.startsWith(SEEN)).map(([, value]) => value));
document.getElementById("arm").addEventListener("click", async () => {
  try {
    await armFiller(tab.id, {
      slug: slugOf(tab.url),
      name: "Mara Ellington",
      text: "A note\nin two lines.",
      earlier: [],
      minutes: 10,
      namelessOk: false,
    });
    put("armed", "armed");
  } catch (problem) {
    put("armed", problem.message);
  }
});
put("report", await reportPage(tab.id));
put("reading", await readPage(tab.id));
