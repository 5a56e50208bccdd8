"""The command ``followup-rules``: questions as JSON in, answers for people or programs out.

The exit status is 0 with an answer on standard output, or 2 with a line on standard error that says
what is wrong with the input and where. Answers for programs are JSON in UTF-8, byte for byte the
same for the same input. A case or panel holds ``today``; the commands that read a saved book take
the day from ``--on``, or else from the clock.
"""

import argparse
import importlib
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, cast, get_args

from pydantic import BaseModel

from followup_rules import __version__
from followup_rules.advice import Advice, Finding, Message, Note, Plan
from followup_rules.api import MessageKind
from followup_rules.case import Case, Panel, Tone
from followup_rules.cli import text as cli_text
from followup_rules.cli.arguments import Parser, count, day, verb_first
from followup_rules.cli.examples import EXAMPLES
from followup_rules.cli.input import (
    STDIN,
    InputError,
    model_of,
    name_of,
    parsed,
    read_model,
    read_text,
)
from followup_rules.cli.lines import ENDINGS, answered
from followup_rules.cli.spoken import asked_for, is_spoken, say, speaking, spoken
from followup_rules.explanation.lookup import explained, table
from followup_rules.locales import ENGLISH, languages, nearest
from followup_rules.note.composer import SHORTEST_LIMIT

if TYPE_CHECKING:
    from followup_rules.cli.book import Saved

_SCHEMAS: Final[dict[str, type[BaseModel]]] = {
    model.__name__: model for model in (Case, Advice, Panel, Plan, Note, Message, Finding)
}
_WRONG_INPUT: Final = 2
_INTERRUPTED: Final = 130
_WIDTHS: Final = (40, 96)
"""The least and the most columns to which text is wrapped, whatever the terminal's width."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status.

    Args:
        arguments: of the command line; None: those of this process.

    Raises:
        SystemExit: after ``--help`` and ``--version``, by argparse.

    """
    given = verb_first(sys.argv[1:] if arguments is None else arguments)
    with speaking(asked_for(given, os.environ)):
        return _run(given)


def _run(arguments: list[str]) -> int:
    try:
        told = parser().parse_args(arguments)
        if told.run is not _note:
            _language(told)
        answer: str = told.run(told)
        _write(answer, as_json=_as_json(told))
        if getattr(told, "failed", False):
            return _WRONG_INPUT
    except InputError as wrong:
        _complain(str(wrong))
        return _WRONG_INPUT
    except BrokenPipeError:
        # The reader has closed the pipe. Without this, Python would complain when it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 0


# --- the commands ------------------------------------------------------------------------------


def _advise(told: argparse.Namespace) -> str:
    from followup_rules import advise  # noqa: PLC0415  # --help must not wait for the rules

    if told.lines or told.case.endswith(ENDINGS):
        return _advise_lines(told, lambda case: advise(_in(told, case)).model_dump_json())
    case = _in(told, read_model(told.case, Case))
    advice = advise(case)
    return _model(told, advice) or cli_text.advice(advice, case, _page(case.preferences.language))


def _advise_lines(told: argparse.Namespace, answer: Callable[[Case], str]) -> str:
    lines = []
    # The lines are for programs, so their language must not depend on the terminal's settings.
    with speaking(nearest(told.language or ENGLISH)):
        for line, wrong in answered(told.case, answer):
            lines.append(line)
            if wrong is not None:
                _complain(wrong)
                told.failed = True
    told.format = "json"
    return "\n".join(lines)


def _in[M: Case | Panel](told: argparse.Namespace, asked: M) -> M:
    """Return the question with the language of ``--language``, if that was given."""
    tag = _language(told)
    if tag is None:
        return asked
    preferences = asked.preferences.model_copy(update={"language": tag})
    return cast("M", asked.model_copy(update={"preferences": preferences}))


def _language(told: argparse.Namespace) -> str | None:
    """Return the language of ``--language``; None if it was not given.

    Raises:
        InputError: There is no such language.

    """
    tag: str | None = told.language
    if tag is not None and not is_spoken(tag):
        raise InputError(_no_language(tag, languages()))
    return tag


def _no_language(tag: str, known: Iterable[str]) -> str:
    return say("no_such_language", asked=tag[:40], known=", ".join(known))


def _plan(told: argparse.Namespace) -> str:
    from followup_rules import plan  # noqa: PLC0415  # likewise

    text, named = read_text(told.panel), name_of(told.panel)
    from followup_rules.cli import book  # noqa: PLC0415  # likewise

    if book.is_book(parsed(text, named)):
        return _plan_book(told, book.saved_of(text, named))
    if told.on is not None:
        raise InputError(f"{named}: {say('on_without_book')}")
    panel = _in(told, model_of(text, named, Panel))
    answer = plan(panel)
    return _model(told, answer) or cli_text.plan(answer, panel, _page(panel.preferences.language))


def _plan_book(told: argparse.Namespace, saved: "Saved") -> str:
    """Plan each application of a saved book."""
    from followup_rules import plan  # noqa: PLC0415  # likewise
    from followup_rules.cli import book  # noqa: PLC0415  # likewise

    _tell_unread(told, saved)
    plans = [
        (one, panel, plan(panel))
        for one, panel in book.panels_of(saved.in_language(_language(told)), _on(told))
    ]
    if _as_json(told):
        return _json(
            [
                {
                    "application": one.id,
                    "role": one.role,
                    "company": one.company,
                    "plan": json.loads(answer.model_dump_json()),
                }
                for one, _, answer in plans
            ]
        )
    texts = [
        cli_text.plan(answer, panel, _page(panel.preferences.language))
        for _, panel, answer in plans
    ]
    return "\n\n".join(texts) or _page().say("book.cli.none")


def _saved(told: argparse.Namespace) -> "Saved":
    from followup_rules.cli import book  # noqa: PLC0415  # likewise

    saved = book.read_saved(told.book)
    _tell_unread(told, saved)
    return saved.in_language(_language(told))


def _tell_unread(told: argparse.Namespace, saved: "Saved") -> None:
    """Complain about each record that can't be read, and so is missing from the answer."""
    for line in saved.unread:
        _complain(line)
        told.failed = True


def _on(told: argparse.Namespace) -> date:
    """Return the day of ``--on``, or else today's local date."""
    day: date | None = told.on
    return day if day is not None else datetime.now().astimezone().date()


def _agenda(told: argparse.Namespace) -> str:
    from followup_rules.cli import book  # noqa: PLC0415  # likewise

    saved = _saved(told)
    if _as_json(told):
        return _json(book.agenda_json(saved, _on(told)))
    return book.agenda_text(saved, _on(told), _page(saved.book.preferences.language))


def _calendar(told: argparse.Namespace) -> str:
    from followup_rules.cli import book  # noqa: PLC0415  # likewise

    text = book.calendar_of(_saved(told), _on(told))
    told.format = "json"  # so that it is written in UTF-8, as calendar files are
    return text


def _note(told: argparse.Namespace) -> str:
    from followup_rules.note import compose  # noqa: PLC0415  # likewise
    from followup_rules.note import languages as note_languages  # noqa: PLC0415  # likewise

    case = read_model(told.case, Case)
    wanted = told.language
    if wanted is not None and wanted.lower().partition("-")[0] not in note_languages():
        raise InputError(_no_language(wanted, note_languages()))
    try:
        written = compose(
            case,
            kind=told.kind,
            limit=told.limit,
            language=told.language,
            tone=told.tone,
            variant=told.variant,
        )
    except ValueError:
        raise InputError(_not_composed(told)) from None
    return _model(told, written) or cli_text.note_or_message(written, _page())


def _not_composed(told: argparse.Namespace) -> str:
    """Return which of the note's options is wrong, in words."""
    if told.limit is not None and told.limit < SHORTEST_LIMIT:
        return say("args.limit", least=SHORTEST_LIMIT, number=told.limit)
    known = ", ".join(("invitation", *get_args(MessageKind)))
    return say("args.kind", what=repr(told.kind[:40]), known=known)


def _review(told: argparse.Namespace) -> str:
    from followup_rules import checklist, review  # noqa: PLC0415  # likewise

    if told.note == STDIN and told.case == STDIN:
        raise InputError(say("one_stdin"))
    text = read_text(told.note)
    # Editors end a file with a line break, which is not part of the note.
    text = text.removesuffix("\n").removesuffix("\r")
    case = _in(told, read_model(told.case, Case))
    findings = review(text, case)
    if _as_json(told):
        return _json([json.loads(finding.model_dump_json()) for finding in findings])
    page = _page()
    found = cli_text.findings(findings, text, page)
    return "\n".join((found, *cli_text.checks(checklist(text, case), page)))


def _explain(told: argparse.Namespace) -> str:
    found = explained(told.rule, ENGLISH if _as_json(told) else spoken())
    if found is None:
        raise InputError(cli_text.unknown_rule(told.rule, _page()))
    return _json(found) if _as_json(told) else cli_text.explanation(found, _page())


def _rules(told: argparse.Namespace) -> str:
    rows = table()
    return _json(rows) if _as_json(told) else cli_text.rules(rows, _page())


def _schema(told: argparse.Namespace) -> str:
    names = {name.lower(): name for name in _SCHEMAS}
    name = names.get(told.name.lower())
    if name is None:
        known = ", ".join(_SCHEMAS)
        raise InputError(say("no_such_schema", asked=told.name[:40], known=known))
    return _json(schema_of(_SCHEMAS[name]), indent=None if _as_json(told) else 2)


def schema_of(model: type[BaseModel]) -> dict[str, object]:
    """Return the JSON Schema of a model, with its dialect and a name of its own."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:followup-rules:schema:{__version__}:{model.__name__}",
        **model.model_json_schema(),
    }


def _example(told: argparse.Namespace) -> str:
    make = EXAMPLES.get(told.name)
    if make is None:
        known = ", ".join(EXAMPLES)
        raise InputError(say("no_such_example", asked=told.name[:40], known=known))
    return _json(make(), indent=2)


def _completion(told: argparse.Namespace) -> str:
    try:
        shtab = importlib.import_module("shtab")
    except ImportError:
        raise InputError(say("no_shtab")) from None
    script: str = shtab.complete(parser(), told.shell)
    return script


# --- what is asked -----------------------------------------------------------------------------


def parser() -> Parser:
    """Return the parser of the arguments, from which ``completion`` is made too."""
    parser = Parser(prog="followup-rules", description=say("help.about"), epilog=say("help.exit"))
    parser.options.add_argument(
        "--version",
        action="version",
        version=f"%(prog)s {__version__}",
        help=say("help.version"),
    )
    _general(parser)
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="COMMAND", title=say("help.commands")
    )

    def command(name: str, run: Callable[[argparse.Namespace], str]) -> Parser:
        about = say(f"help.{name}")
        one: Parser = commands.add_parser(name, help=about, description=about)
        one.set_defaults(run=run)
        _general(one, language=name != "note")
        return one

    def asks(one: Parser, name: str, metavar: str, about: str = "") -> None:
        told = one.told.add_argument(name, metavar=metavar, help=about or say("help.input"))
        if not about:
            told.nargs, told.default, told.required = "?", STDIN, False

    advise = command("advise", _advise)
    asks(advise, "case", "CASE")
    advise.options.add_argument("--lines", action="store_true", help=say("help.lines"))
    plan = command("plan", _plan)
    asks(plan, "panel", "PANEL")
    agenda, calendar = command("agenda", _agenda), command("calendar", _calendar)
    for one in (agenda, calendar):
        asks(one, "book", "BOOK")
    for one in (plan, agenda, calendar):
        about = say("help.on_book" if one is plan else "help.on")
        one.options.add_argument("--on", type=day, metavar="DAY", help=about)
    note = command("note", _note)
    asks(note, "case", "CASE")
    _note_options(note)
    review = command("review", _review)
    asks(review, "note", "NOTE.txt")
    review.options.add_argument("--case", required=True, metavar="CASE", help=say("help.case"))
    asks(command("explain", _explain), "rule", "RULE", say("help.rule"))
    command("rules", _rules)
    asks(command("example", _example), "name", "NAME", ", ".join(EXAMPLES))
    completion = command("completion", _completion)
    completion.told.add_argument("shell", choices=("bash", "zsh", "tcsh"), help=say("help.shell"))
    asks(command("schema", _schema), "name", "NAME", ", ".join(_SCHEMAS))
    return parser


def _general(one: Parser, *, language: bool = True) -> None:
    """Add the options that every command has; they may stand before its name, too."""
    one.options.add_argument("--format", choices=("json", "text"), help=say("help.format"))
    if language:
        one.options.add_argument("--language", metavar="TAG", help=say("help.language"))


def _note_options(note: Parser) -> None:
    add = note.options.add_argument
    add("--kind", default="invitation", metavar="KIND", help=say("help.kind"))
    add("--limit", type=count, metavar="NUMBER", help=say("help.limit"))
    add("--language", metavar="TAG", help=say("help.note_language"))
    add("--tone", choices=get_args(Tone), help=say("help.tone"))
    add("--variant", type=count, default=0, metavar="NUMBER", help=say("help.variant"))


# --- what is answered --------------------------------------------------------------------------


def _as_json(told: argparse.Namespace) -> bool:
    return bool((told.format or ("text" if sys.stdout.isatty() else "json")) == "json")


def _model(told: argparse.Namespace, answer: BaseModel) -> str:
    return answer.model_dump_json() if _as_json(told) else ""


def _json(answer: object, indent: int | None = None) -> str:
    separators = (",", ":") if indent is None else None
    return json.dumps(answer, ensure_ascii=False, indent=indent, separators=separators)


def _page(language: str | None = None) -> cli_text.Page:
    columns = shutil.get_terminal_size().columns
    encoding = (sys.stdout.encoding or "ascii").lower().replace("-", "")
    colour = (
        sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )
    return cli_text.Page(
        width=max(_WIDTHS[0], min(_WIDTHS[1], columns)),
        colour=colour,
        lines=encoding in ("utf8", "utf16", "utf32"),
        language=language or spoken(),
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
