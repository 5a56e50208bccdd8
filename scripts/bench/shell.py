"""The extension's shell without a browser: read the records that a click needs, and ask Python.

The records are those that ``extension/ui/near.js`` reads: the index, the people whom the click is
about, every record named in those, and what Python asks for besides.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from followup_rules.book.near import HEAD
from followup_rules.bridge import handle

MOST_ROUNDS: Final = 4
COUNTED: Final = ("person:", "application:", "aside:")


def ask(
    stored: Mapping[str, Any], found: Mapping[str, Any], **request: object
) -> tuple[dict[str, Any], str]:
    """Return an answer to a request with these of the stored records, and its text.

    Raises:
        ValueError: There is no answer.

    """
    number = sum(key.startswith(COUNTED) for key in stored)
    text = json.dumps({"do": "open", "stored": number, **request, "records": found})
    answer: dict[str, Any] = json.loads(handle(text))
    if "ok" not in answer:
        raise ValueError(f"no answer: {answer}")
    made: dict[str, Any] = answer["ok"]
    return made, text


def ask_by_part(
    stored: Mapping[str, Any], slugs: Iterable[str], **request: object
) -> tuple[dict[str, Any], list[str]]:
    """Return the answer, and the texts of all that was asked for it.

    Args:
        stored: Everything.
        slugs: Whom the click is about.
        request: Without its records.

    """
    known = {HEAD, *(f"person:{one}" for one in slugs)}
    known |= {key for key in stored if key.startswith(("seen:", "typed:"))}
    texts: list[str] = []
    for _ in range(MOST_ROUNDS):
        read = _followed(stored, known)
        found = {key: stored[key] for key in sorted(read) if key in stored}
        answer, text = ask(stored, found, read=sorted(read), **request)
        texts.append(text)
        if "more" not in answer:
            return answer, texts
        if answer["more"] is None:
            break
        if set(answer["more"]) <= read:
            raise ValueError("what was read already is asked for again")
        known = read | set(answer["more"])
    answer, text = ask(stored, stored, **request)
    return answer, [*texts, text]


def _followed(stored: Mapping[str, Any], keys: set[str]) -> set[str]:
    read: set[str] = set()
    todo = set(keys)
    while todo:
        key = todo.pop()
        read.add(key)
        one = stored.get(key)
        if not isinstance(one, dict):
            continue
        if key.startswith(HEAD):
            todo |= set(one.get("keys", ())) - read
        elif key.startswith("person:") and isinstance(one.get("application"), str):
            todo |= {f"{HEAD}:{one['application']}"} - read
    return read


class Page:
    """An open page: of its records it sends those that changed (``extension/engine/engine.js``)."""

    def __init__(self) -> None:
        """Know that Python holds nothing."""
        self._texts: dict[str, str] = {}
        self._name = 0

    def text_of(self, stored: Mapping[str, Any], /, **request: object) -> str:
        """Return the text of a request about everything stored."""
        before, since = self._texts, self._name or None
        self._texts = {key: json.dumps(one) for key, one in stored.items()}
        self._name += 1
        records: dict[str, Any] = {
            key: stored[key]
            for key, text in self._texts.items()
            if since is None or before.get(key) != text
        }
        records |= dict.fromkeys(before.keys() - self._texts.keys())
        told = {**request, "keep": self._name, "records": records}
        return json.dumps(told if since is None else {**told, "since": since})


def store(stored: dict[str, Any], records: Mapping[str, Any]) -> None:
    """Store what an answer says."""
    for key, one in records.items():
        if one is None:
            stored.pop(key, None)
        else:
            stored[key] = one
