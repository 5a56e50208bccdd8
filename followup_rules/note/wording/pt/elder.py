"""Brazilian notes to whoever is greeted as seu and dona: o senhor, a senhora, and never você.

They are no title, so the lines for people with a title, and for those who are called senhora, have
counterparts here, and the familiar ones are for others. Where formal terms are told as well, the
lines for people with a title hold as they are.
"""

import re
from collections.abc import Iterator
from typing import Final

from followup_rules.note.bank import Line

_OTHERS: Final = frozenset({"!titled", "!ms", "!mr"})
"""What a line needs that is too familiar, or has a counterpart for senhoras."""
_YOU: Final = re.compile(r"\bvocê\b")
"""One of them; "vocês" are all who work there."""
_SAID_TO: Final = {"titled": "elder", "ms": "elder woman", "mr": "elder man"}


def to_elders(line: Line) -> Iterator[Line]:
    """Yield a line for everybody else, and its counterpart for them where there is one."""
    needs = line.needs.split()
    if "european" in needs:
        yield line
        return
    if _OTHERS & set(needs) or _YOU.search(line.text):
        yield Line(line.text, line.tones, f"{line.needs} !elder".strip())
        return
    yield line
    for one, elder in _SAID_TO.items():
        if one in needs:
            rest = (need for need in needs if need != one)
            apart = ("!titled",) if one == "titled" else ()
            yield Line(line.text, line.tones, " ".join((*rest, *elder.split(), *apart)))
