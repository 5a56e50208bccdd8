"""Drives the filler on a synthetic profile: what a person opens, what the filler says and leaves.

The dialogs are put in by the test as LinkedIn would; time is the fake clock's.
"""

import json
from typing import Any
from urllib.parse import unquote, urlsplit

from tests.pages.worlds import CLOCK, SCRIPTS, Worlds, watched
from tests.synthetic.layouts import Plan, page
from tests.synthetic.parts import profile
from tests.synthetic.people import PEOPLE

WHO = PEOPLE[0]
NOTE = "Hi Mara, thank you for Tuesday's talk about the data role. I'd be glad to stay in touch."
TRACES = {
    "event untrusted input on custom-message",
    "event untrusted change on custom-message",
    "value of custom-message",
}
"""All that may ever be left: the value of the one box, and its two events."""

DEMO = """<script>var demo = {
  where: "shadow", heard: [], react: null,
  root() {
    if (demo.where === "page") return document.body;
    if (demo.where === "frame") {
      let frame = document.querySelector("iframe");
      return frame.contentDocument.body;
    }
    const host = document.querySelector("#interop-outlet");
    if (!host) return document.body;
    return host.shadowRoot ?? host.attachShadow({ mode: "open" });
  },
  holder: null,
  show(...htmls) {
    demo.close();
    const holder = document.createElement("div");
    holder.innerHTML = htmls.join("");
    demo.root().append(holder);
    demo.holder = holder;
    for (const box of holder.querySelectorAll("textarea")) {
      for (const kind of ["input", "change"]) box.addEventListener(kind, demo.on);
    }
  },
  on(event) { demo.heard.push(event.type); demo.react?.(event); },
  close() { demo.holder?.remove(); demo.holder = null; },
  box() {
    const box = demo.holder?.querySelector("textarea, [contenteditable]");
    // What a person reads in it, whichever kind of box it is.
    return box?.localName === "textarea" ? box : box && { value: box.innerText };
  },
};</script>"""


class Filling:
    """One page, and a filler that may wait on it."""

    def __init__(
        self, worlds: Worlds, url: str = "", html: str = "", *, where: str = "shadow"
    ) -> None:
        self.worlds = worlds
        self.told: list[str] = []
        """What the filler had told after the last wait."""
        html = html or page(Plan(WHO, "s2", "connect_link"))
        frame = (
            '<iframe data-testid="interop-iframe" src="/preload/" width="600" height="400">'
            "</iframe>"
            if where == "frame"
            else ""
        )
        html = html.replace("</head>", f"{DEMO}</head>").replace("</body>", f"{frame}</body>")
        worlds.load(url or profile(WHO.slug), watched(html))
        worlds.ours(CLOCK + "1")
        worlds.page_js(f"demo.where = {json.dumps(where)}")
        worlds.page_js("trace.start()")

    def arm(self, **more: object) -> None:
        """Arm the filler, as `armFiller` does."""
        order = {
            "slug": WHO.slug,
            "name": WHO.name,
            "text": NOTE,
            "earlier": [],
            "minutes": 10,
            "namelessOk": False,
            **more,
        }
        self.worlds.ours(
            SCRIPTS + "{ const page = globalThis.followupRulesPage;"
            f"delete globalThis.followupRulesPage; page.fill({json.dumps(order)}); }} 1"
        )

    def show(self, *htmls: str, wait: int = 2000) -> None:
        """Put dialogs on the screen instead of those before, and let time pass."""
        given = ",".join(json.dumps(html) for html in htmls)
        self.worlds.page_js(f"trace.byHand(() => demo.show({given}))")
        self.wait(wait)

    def do(self, code: str, wait: int = 2000) -> None:
        """Do something to the page by hand, and let time pass."""
        self.worlds.page_js(f"trace.byHand(() => {{ {code} }})")
        self.wait(wait)

    def wait(self, ms: int) -> None:
        """Let time pass for the filler."""
        self.told = self.worlds.ours(
            f"clock.pass({ms}).then(() => heard.map((one) => one.outcome))"
        )

    def anew(self, where: str, *, host: bool = True) -> None:
        """Make the page as it was before any filler, without loading it again.

        ``host``: with LinkedIn's outlet for dialogs as it was, else without a shadow root in it.
        """
        self.worlds.ours(
            "globalThis.followupRulesStop?.('disarmed'); delete globalThis.followupRulesLearnt;"
            "heard.length = 0; 1"
        )
        if not host:
            outlet = "document.querySelector('#interop-outlet')"
            self.worlds.page_js(f"({outlet}?.replaceWith({outlet}.cloneNode(false)), 1)")
        self.worlds.page_js(
            f"(demo.close(), demo.where = {json.dumps(where)},"
            "document.querySelectorAll('.rail').forEach((one) => one.remove()), 1)"
        )
        self.wait(0)

    @property
    def events(self) -> list[dict[str, Any]]:
        """What the filler told."""
        found: list[dict[str, Any]] = self.worlds.ours("heard")
        return found

    @property
    def outcomes(self) -> list[str]:
        """What the filler told, in words."""
        return [event["outcome"] for event in self.events]

    @property
    def value(self) -> str | None:
        """What stands in the box."""
        found: str | None = self.worlds.page_js("demo.box()?.value ?? null")
        return found

    def heard(self) -> list[str]:
        """Return the events that the page's own listeners heard on the box."""
        found: list[str] = self.worlds.page_js("demo.heard")
        return found

    def over(self) -> bool:
        """Is nothing of the filler left: no timer, no global of our own world?"""
        left = self.worlds.ours(
            "[clock.waiting(), typeof followupRulesStop, typeof followupRulesPage]"
        )
        return bool(left == [0, "undefined", "undefined"])

    def traces(self) -> set[str]:
        """Return everything that was left on the page."""
        return set(self.worlds.page_js("trace.stop()"))

    def slug(self) -> str:
        """Return whose page the browser is on."""
        return unquote(urlsplit(self.worlds.page_js("location.href")).path)
