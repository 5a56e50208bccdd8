"""The argument parser: argparse, with its texts replaced by those in ``locales``."""

import argparse
import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final, NoReturn

from followup_rules.cli.input import InputError
from followup_rules.cli.spoken import say

_REFUSALS: Final = (
    ("args.required", r"the following arguments are required: (?P<what>.+)"),
    ("args.unknown", r"unrecognized arguments: (?P<what>.+)"),
    (
        "args.choice",
        (
            r"argument (?P<where>.+?): invalid choice: (?P<what>.+) "
            r"\((?:.*?)choose from (?P<known>.+)\)"
        ),
    ),
    ("args.value", r"argument (?P<where>.+?): expected (?:one|at least one) argument"),
    ("args.no_value", r"argument (?P<where>.+?): ignored explicit argument (?P<what>.+)"),
)
"""The sentence to say instead of a message of argparse; other messages are kept as they are."""
_BEFORE: Final = ("--format", "--language")
"""Options that may stand before the command's name, as well as after it."""
_LONGEST: Final = 40
_MOST_DIGITS: Final = 9


class Formatter(argparse.HelpFormatter):
    """Writes help whose usage line begins with a word in the user's language."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Add the usage line."""
        word = f"{say('help.usage')}: " if prefix is None else prefix
        super().add_usage(usage, actions, groups, word)


class Parser(argparse.ArgumentParser):
    """Reports wrong arguments by an ``InputError`` of one line, as other wrong input."""

    def __init__(
        self,
        prog: str | None = None,
        usage: str | None = None,
        description: str | None = None,
        epilog: str | None = None,
        *,
        color: bool = False,  # noqa: ARG002  # Python 3.14 hands it to the parser of each command
    ) -> None:
        super().__init__(
            prog,
            usage,
            description,
            epilog,
            add_help=False,
            allow_abbrev=False,
            formatter_class=Formatter,
        )
        self.color = False  # help is plain on every Python
        self.told = self.add_argument_group(say("help.arguments"))
        self.options = self.add_argument_group(say("help.options"))
        self.options.add_argument("-h", "--help", action="help", help=say("help.help"))

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments.

        Raises:
            InputError: always.

        """
        one_line = " ".join(_in_words(message).split())
        raise InputError(say("args.see", problem=one_line, command=self.prog))


def verb_first(arguments: Sequence[str]) -> list[str]:
    """Move options that stand before the command's name behind it."""
    at = 0
    while at < len(arguments) and arguments[at].partition("=")[0] in _BEFORE:
        at += 1 if "=" in arguments[at] else 2
    before, verb, rest = arguments[:at], arguments[at : at + 1], arguments[at + 1 :]
    if not verb or verb[0].startswith("-"):
        return list(arguments)
    return [*verb, *before, *rest]


def _in_words(message: str) -> str:
    for key, pattern in _REFUSALS:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            told = found.groupdict()
            if "known" in told:
                told["known"] = told["known"].replace("'", "")
            return say(key, **told)
    return re.sub(r"^argument ", "", message)


def count(digits: str) -> int:
    """Read a whole number that is not negative.

    Raises:
        ArgumentTypeError: It is none; argparse puts the option's name before the message.

    """
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
        raise argparse.ArgumentTypeError(say("args.count", what=repr(digits[:_LONGEST])))
    return int(digits)


def day(text: str) -> date:
    """Read a day.

    Raises:
        ArgumentTypeError: It is none; argparse puts the option's name before the message.

    """
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(say("args.day", what=repr(text[:_LONGEST])))
