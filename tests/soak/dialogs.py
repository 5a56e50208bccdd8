"""Invitations at random: whose box the note lands in, whatever is opened, closed and armed when.

``python -m tests.soak.dialogs [--lives N] [--browser chromium|firefox|both]`` plays lives of a
filler by a fixed seed: the person and others (strangers, a namesake) have their dialogs opened,
exchanged and closed, of every kind, with and without a name, in a language that is known or not.
Rails with a namesake come, with and without labels, and the filler is armed, armed again and
answered "yes" at any moment. A "yes" is given to a question about the person's own box only, but it
may come late, when another box is open. A step may come after a gap, with or without a press in the
dialog before it. Exit 1 if a box of somebody else ever held the note.

A campaign may be played in parts: ``--from 1000 --lives 500`` goes on after the first thousand, and
``--write`` adds what came of it to the table in ``docs/pages.md``.
"""

import argparse
import random
import sys
from dataclasses import dataclass, field

from scripts.paths import ROOT
from tests.pages.filling import NOTE, WHO, Filling
from tests.pages.worlds import Worlds, chrome_worlds, fox_worlds
from tests.synthetic import dialogs as dialog

DOCS = ROOT / "docs" / "pages.md"
BEGIN, END = "<!-- lives: begin -->", "<!-- lives: end -->"
ROWS = ("lives", "the note was in the box", "a question was asked", "refused", "in a wrong box")
SEED = 20261125
OTHER = "Petra Fernweh"
LONGEST = 14
LIVES_A_PAGE = 50
"""Loading costs more than a life."""
_SLUG = "mara-ellington-9"
RAILS = (
    f'<a href="/in/{_SLUG}/"><p>{WHO.name}</p></a><button aria-label="+ {WHO.name}">+</button>',
    f'<p>{WHO.name}</p><a href="/preload/custom-invite/?vanityName={_SLUG}">Σύνδεση</a>',
    f'<a href="/in/{_SLUG}/"></a><span>{WHO.name}, PhD</span><button>+</button>',
)
"""A namesake in the rail: named in a label, or known by links alone."""
ADD_NOTE, ELSEWHERE = ".send-invite .artdeco-button--secondary", "main ul li button"
"""What is really pressed: the button of the first step, and something on the page."""


@dataclass
class Lives:
    """What came of the lives."""

    lives: int = 0
    filled: int = 0
    asked: int = 0
    refused: int = 0
    wrong: list[str] = field(default_factory=list)


class Life:
    """One page, and what is done to it; whose dialog is open is known here alone."""

    def __init__(self, page: Filling, seed: int) -> None:
        self.rand = random.Random(seed)  # noqa: S311  # a seed, not a secret
        where = self.rand.choice(["shadow", "page"])
        page.anew(where, host=self.rand.random() < 0.5)  # half as on LinkedIn
        self.page = page
        self.native = self.rand.random() < 0.3  # some of the newer dialogs
        self.known = self.rand.random() < 0.5  # half of these in a language that is known
        self.presses = where == "page" and not self.native and self.rand.random() < 0.3  # some
        self.first_open = False
        self.pressed = False
        self.box = self.rand.choice([dialog.box(), dialog.EDITABLE, dialog.UNNAMED])
        self.owner = ""
        self.twin = False
        self.rails = self.rand.random() < 0.5  # one in two
        self.wrong: list[str] = []
        self.asks = 0
        self.yes = False
        """Asked while the own box was open: so the answer is yes, however late it comes."""

    def _say(self, owner: str) -> str:
        return OTHER if owner == "stranger" else WHO.name

    def act(self) -> None:
        """Do one thing that can happen."""
        acts = [self.arm, self.open, self.open, *[self.on] * 5, self.direct, self.close, self.stop]
        if self.rails:
            acts.append(self.rail)
        if self.presses:
            acts += [self.press_on] * 3
        self.rand.choice(acts)()
        asks = sum(one in ("whose_box", "namesake") for one in self.page.told)
        if asks > self.asks:
            self.asks, self.yes = asks, self.owner == "own"
        if self.owner and self.owner != "own" and self.page.value == NOTE:
            self.wrong.append(f"{self.owner}: {self.page.told}")

    def arm(self) -> None:
        """Arm; with the "yes" to the last question, if it was about the person's own box."""
        yes = self.yes and self.rand.random() < 0.7
        self.page.arm(namelessOk=yes)
        self.page.wait(self.rand.choice([0, 300, 2000]))

    def open(self) -> None:
        """Open somebody's first step; it names them, as it does on LinkedIn."""
        owners = ["own", "own", "own", "stranger", *(["twin"] if self.twin else [])]
        # Another invitation can be opened only once the last has gone from the screen.
        self.close()
        self.owner = self.rand.choice(owners)
        name = self._say(self.owner)
        step = dialog.step_one(name)
        if self.native and self.known:
            step = dialog.native_one(f"Personalize your invitation to {name} by adding a note.")
        elif self.native:
            buttons = "<button>Α</button><button>Β</button>"
            step = dialog.native(f"<p>Πρόσκληση προς <b>{name}</b></p>{buttons}", "Σημείωση;")
        self.page.show(step, wait=self.rand.choice([200, 2000]))
        self.first_open = True

    def press_on(self) -> None:
        """Press the first step's button; the box of the same person comes after a gap."""
        if not self.owner or not self.first_open:
            return
        self.page.worlds.press(ADD_NOTE)
        self.pressed, self.first_open = True, False
        self.page.do("demo.close()", wait=self.rand.choice([0, 100, 900, 3000]))
        self.page.show(self._two(""), wait=self.rand.choice([100, 400, 2000]))

    def direct(self) -> None:
        """Open somebody's box at once; it names nobody."""
        self.close()
        self.owner = self.rand.choice(["own", "stranger", *(["twin"] if self.twin else [])])
        self.page.show(self._two(""), wait=self.rand.choice([100, 400, 2000]))

    def _two(self, extra: str) -> str:
        if self.native:
            return dialog.native_two(self.box + extra)
        return dialog.step_two(self.box, extra=extra)

    def on(self) -> None:
        """Go on to the box, which names nobody or the same person."""
        if not self.owner:
            return
        named = f"<p>To <strong>{self._say(self.owner)}</strong></p>"
        extra = self.rand.choice(["", named])
        self.first_open = False
        self.page.show(self._two(extra), wait=self.rand.choice([100, 400, 2000]))

    def close(self) -> None:
        """Close what is open."""
        self.owner, self.first_open = "", False
        self.page.do("demo.close()", wait=self.rand.choice([0, 500, 3000]))
        if self.pressed:
            # Nobody opens another invitation without a press on the page.
            self.page.worlds.press(ELSEWHERE)
            self.pressed = False

    def rail(self) -> None:
        """Let a rail with a namesake come; it goes only with the page."""
        if not self.twin:
            self.twin = True
            rail = f"<ul class='rail'><li>{self.rand.choice(RAILS)}</li></ul>"
            main = "document.querySelector('main')"
            self.page.do(f"{main}.insertAdjacentHTML('beforeend', `{rail}`)")

    def stop(self) -> None:
        """Call the filler off."""
        self.page.worlds.ours("globalThis.followupRulesStop?.('disarmed'), 1")
        self.page.wait(0)


def soak(worlds: Worlds, count: int, seed: int = SEED) -> Lives:
    """Play ``count`` lives."""
    found = Lives()
    page = Filling(worlds)
    for number in range(count):
        if number and number % LIVES_A_PAGE == 0:
            page = Filling(worlds)
        life = Life(page, seed + number)
        life.page.arm()
        for _ in range(life.rand.randint(3, LONGEST)):
            life.act()
        told = set(life.page.told)
        found.lives += 1
        found.filled += "filled" in told
        found.asked += bool(told & {"whose_box", "namesake"})
        found.refused += "other_person" in told
        found.wrong += [f"seed {seed + number} {one}" for one in life.wrong]
    return found


def written(before: str, browser: str, first: int, found: Lives) -> str:
    """Return the table with these lives added to those of the same browser before them.

    Raises:
        ValueError: the table doesn't hold exactly the lives before ``first``.

    """
    rows = [line.split("|")[1:-1] for line in before.strip().splitlines()]
    told = {row[0].strip(): [one.strip() for one in row[1:]] for row in rows if len(row) > 1}
    columns = told.get("", ["Chromium", "Firefox"])
    at = columns.index(browser)
    new = (found.lives, found.filled, found.asked, found.refused, len(found.wrong))
    lines = [f"| | {' | '.join(columns)} |", "|---|" + "---:|" * len(columns)]
    for title, count in zip(ROWS, new, strict=True):
        cells = told.get(title, ["0"] * len(columns))
        if title == ROWS[0] and first and int(cells[at]) != first:
            message = f"the table holds {cells[at]} lives, not {first}"
            raise ValueError(message)
        cells[at] = str(count + (int(cells[at]) if first else 0))
        lines.append(f"| {title} | {' | '.join(cells)} |")
    return "\n".join(lines)


def write(browser: str, first: int, found: Lives) -> None:
    """Put the figures into ``docs/pages.md``."""
    text = DOCS.read_text("utf-8")
    head, _, rest = text.partition(BEGIN)
    before, _, tail = rest.partition(END)
    table = written(before, browser, first, found)
    DOCS.write_text(f"{head}{BEGIN}\n{table}\n{END}{tail}", "utf-8")


def main() -> int:
    """Soak, print, and say by the exit status whether all is well."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--lives", type=int, default=5_000)
    parser.add_argument("--browser", choices=("chromium", "firefox", "both"), default="both")
    parser.add_argument("--from", dest="first", type=int, default=0, help="lives already played")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/pages.md")
    given = parser.parse_args()
    good = True
    for name, start in (("chromium", chrome_worlds), ("firefox", fox_worlds)):
        if given.browser not in (name, "both"):
            continue
        with start() as worlds:
            found = soak(worlds, given.lives, SEED + given.first)
        print(
            f"{name}: {found.lives} lives, {found.filled} filled, {found.asked} asked, "
            f"{found.refused} refused, {len(found.wrong)} in a wrong box"
        )
        print("\n".join(found.wrong[:20]))
        if given.write:
            write(name.capitalize(), given.first, found)
        good = good and not found.wrong
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
