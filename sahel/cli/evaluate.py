"""``evaluate``: the reader against texts that a person annotated."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sahel.cli import terminal
from sahel.cli.options import add_json
from sahel.errors import ExportError
from sahel.i18n import _

if TYPE_CHECKING:
    from sahel.desk.evaluate import Evaluation

ABOUT = _("score the reader against texts that a person annotated")
_MISTAKES = 20


def add(parser: ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("gold", type=Path, metavar="GOLD_DIR", help=_("a folder of annotated texts, one .json each"))
    about = _("also write the figures, with the day and the reader's id, to this file")
    parser.add_argument("--write", type=Path, metavar="FILE", help=about)
    about = _("how many of the worst mistakes to list (default: {n}); texts that are held out are never shown")
    parser.add_argument("--errors", type=int, default=_MISTAKES, metavar="N", help=about.format(n=_MISTAKES))
    add_json(parser)


def run(args: Namespace) -> int:
    """Read every text, print the figures, write them if asked to."""
    from sahel.cli.evaluation_table import lines
    from sahel.desk.evaluate import evaluate, read_gold
    from sahel.desk.evaluate.as_object import evaluation_object, mistakes_object
    from sahel.extract.reader import Reader

    found = evaluate(read_gold(args.gold), Reader.open())
    figures = evaluation_object(found, date.today().isoformat(), _name(args.gold))
    if args.json:
        terminal.say_json({**figures, "errors": mistakes_object(found, args.errors)})
    else:
        for line in lines(found, args.errors):
            terminal.say(line)
    if args.write:
        _write(args.write, figures, found)
    return 0


def _name(gold: Path) -> str:
    """Return the folder as it was given, or its name alone where the path would tell of this machine."""
    return gold.resolve().name if gold.is_absolute() or ".." in gold.parts else gold.as_posix()


def _write(target: Path, figures: dict[str, Any], found: Evaluation) -> None:
    import json

    try:
        target.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise ExportError(target, error.strerror or str(error)) from error
    terminal.note(_("The figures of {reader} are in {target}.").format(reader=found.reader, target=target))
