"""The command ``followup-rules``: questions as JSON in, answers for people or programs out.

Exit status 0 with an answer on standard output; 2 with one line on standard error that says what
is wrong with the input and where. Answers for programs are JSON in UTF-8, byte for byte the same
for the same input. The clock is never read: ``today`` stands in the case.
"""

import argparse
import json
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Final, NoReturn, get_args

from pydantic import BaseModel

from followup_rules import cli_text
from followup_rules.advice import Advice, Finding, Message, Note, Plan
from followup_rules.case import Case, Panel, Tone
from followup_rules.cli_explain import explained, table
from followup_rules.cli_input import STDIN, InputError, read_model, read_text

_SCHEMAS: Final[dict[str, type[BaseModel]]] = {
    model.__name__: model for model in (Case, Advice, Panel, Plan, Note, Message, Finding)
}
_WRONG_INPUT: Final = 2
_INTERRUPTED: Final = 130
_WIDTHS: Final = (40, 96)
"""Columns between which text is wrapped, however wide the terminal is."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, as every other refusal here does."""

    def error(self, message: str) -> NoReturn:
        raise InputError(" ".join(f"{message} (see {self.prog} --help)".split()))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status.

    ``--help`` and ``--version`` end by ``SystemExit``, as argparse does.
    """
    try:
        told = _parser().parse_args(arguments)
        answer: str = told.run(told)
        _write(answer, as_json=_as_json(told))
    except InputError as wrong:
        _complain(str(wrong))
        return _WRONG_INPUT
    except BrokenPipeError:
        # Whoever read us has seen enough; Python must not complain about it at its end either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 0


# --- the commands ------------------------------------------------------------------------------


def _advise(told: argparse.Namespace) -> str:
    from followup_rules import advise  # noqa: PLC0415  # --help must not wait for the rules

    case = read_model(told.case, Case)
    advice = advise(case)
    return _model(told, advice) or cli_text.advice(advice, case, _page())


def _plan(told: argparse.Namespace) -> str:
    from followup_rules import plan  # noqa: PLC0415  # likewise

    panel = read_model(told.panel, Panel)
    answer = plan(panel)
    return _model(told, answer) or cli_text.plan(answer, panel, _page())


def _note(told: argparse.Namespace) -> str:
    from followup_rules import compose  # noqa: PLC0415  # likewise

    case = read_model(told.case, Case)
    try:
        written = compose(
            case,
            kind=told.kind,
            limit=told.limit,
            language=told.language,
            tone=told.tone,
            variant=told.variant,
        )
    except ValueError as wrong:
        raise InputError(f"--{wrong}") from None
    return _model(told, written) or cli_text.words(written, _page())


def _review(told: argparse.Namespace) -> str:
    from followup_rules import review  # noqa: PLC0415  # likewise

    if told.note == STDIN and told.case == STDIN:
        raise InputError("only one of the note and --case can come from standard input")
    text = read_text(told.note)
    # Editors end a file with a line break; the box on the page has none.
    text = text.removesuffix("\n").removesuffix("\r")
    findings = review(text, read_model(told.case, Case))
    if _as_json(told):
        return _json([json.loads(finding.model_dump_json()) for finding in findings])
    return cli_text.findings(findings, text, _page())


def _explain(told: argparse.Namespace) -> str:
    found = explained(told.rule)
    if found is None:
        raise InputError(cli_text.unknown_rule(told.rule))
    return _json(found) if _as_json(told) else cli_text.explanation(found, _page())


def _rules(told: argparse.Namespace) -> str:
    rows = table()
    return _json(rows) if _as_json(told) else cli_text.rules(rows, _page())


def _schema(told: argparse.Namespace) -> str:
    names = {name.lower(): name for name in _SCHEMAS}
    name = names.get(told.name.lower())
    if name is None:
        known = ", ".join(_SCHEMAS)
        raise InputError(f"{told.name[:40]}: there is no such schema; there are {known}")
    return _json(_SCHEMAS[name].model_json_schema(), indent=None if _as_json(told) else 2)


# --- what is asked -----------------------------------------------------------------------------


def _parser() -> _Parser:
    parser = _Parser(
        prog="followup-rules",
        description="Should I connect with my interviewer on LinkedIn, when, why, and with which "
        "words? Cases and panels are JSON; - or no file means standard input.",
        epilog="Exit status 0 with an answer, 2 with one line that says what is wrong and where.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {_version()}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], str], about: str) -> _Parser:
        one: _Parser = commands.add_parser(
            name, help=about, description=about[0].upper() + about[1:] + ".", allow_abbrev=False
        )
        one.set_defaults(run=run)
        one.add_argument(
            "--format",
            choices=("json", "text"),
            help="text for people (the default on a terminal), json for programs",
        )
        return one

    advise = command("advise", _advise, "say whether, when and why to invite one person")
    advise.add_argument("case", nargs="?", default=STDIN, metavar="CASE")
    plan = command("plan", _plan, "say whom of everyone you met to invite, and on which days")
    plan.add_argument("panel", nargs="?", default=STDIN, metavar="PANEL")
    note = command("note", _note, "write the note for the invitation, or another message")
    note.add_argument("case", nargs="?", default=STDIN, metavar="CASE")
    note.add_argument("--kind", default="invitation", help="invitation, thank_you_email, …")
    note.add_argument("--limit", type=_count, help="UTF-16 code units that the note may have")
    note.add_argument("--language", help="of the note, such as en or pt-BR")
    note.add_argument("--tone", choices=get_args(Tone))
    note.add_argument("--variant", type=_count, default=0, help="0 is the best, 1, 2, … differ")
    review = command("review", _review, "look a note over before you send it")
    review.add_argument("note", nargs="?", default=STDIN, metavar="NOTE.txt")
    review.add_argument("--case", required=True, metavar="CASE")
    explain = command("explain", _explain, "show a rule, or a claim or reading of the guide")
    explain.add_argument("rule", metavar="RULE", help="a rule's name, or a claim: S14, A9")
    command("rules", _rules, "show the table of rules, in the order in which they decide")
    schema = command("schema", _schema, "print the JSON Schema of a model")
    schema.add_argument("name", metavar="NAME", help=", ".join(_SCHEMAS))
    return parser


def _count(digits: str) -> int:
    """Read a whole number from 0 on; argparse puts the option's name before the message."""
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 9):  # noqa: PLR2004  # enough
        raise argparse.ArgumentTypeError(f"{digits[:40]!r} is no whole number from 0 on")
    return int(digits)


def _version() -> str:
    try:
        return version("followup-rules")
    except PackageNotFoundError:
        return "(not installed)"


# --- what is answered --------------------------------------------------------------------------


def _as_json(told: argparse.Namespace) -> bool:
    return bool((told.format or ("text" if sys.stdout.isatty() else "json")) == "json")


def _model(told: argparse.Namespace, answer: BaseModel) -> str:
    return answer.model_dump_json() if _as_json(told) else ""


def _json(answer: object, indent: int | None = None) -> str:
    separators = (",", ":") if indent is None else None
    return json.dumps(answer, ensure_ascii=False, indent=indent, separators=separators)


def _page() -> cli_text.Page:
    columns = shutil.get_terminal_size().columns
    encoding = (sys.stdout.encoding or "ascii").lower().replace("-", "")
    colour = (
        sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )
    return cli_text.Page(
        width=max(_WIDTHS[0], min(_WIDTHS[1], columns)),
        colour=colour,
        lines=encoding in ("utf8", "utf16", "utf32"),
    )


def _write(answer: str, *, as_json: bool) -> None:
    encoding = "utf-8" if as_json else sys.stdout.encoding or "ascii"
    raw = (answer.rstrip("\n") + "\n").encode(encoding, "backslashreplace")
    sys.stdout.flush()
    sys.stdout.buffer.write(raw)
    sys.stdout.flush()


def _complain(problem: str) -> None:
    line = " ".join(f"followup-rules: {problem}".split())
    raw = (line + "\n").encode(sys.stderr.encoding or "ascii", "backslashreplace")
    sys.stderr.flush()
    sys.stderr.buffer.write(raw)
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
