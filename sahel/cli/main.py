"""The command line: parsing, and what becomes of errors."""

from __future__ import annotations

import logging
import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import Protocol

from sahel.cli import (
    articles,
    briefing,
    evaluate,
    events,
    export,
    extract,
    ingest,
    reread,
    review,
    serve,
    terminal,
    ties,
)
from sahel.cli.options import add_db
from sahel.errors import SahelError, UsageError
from sahel.i18n import _


class Verb(Protocol):
    """A module of this room."""

    ABOUT: str

    def add(self, parser: ArgumentParser, /) -> None:
        """Add the verb's arguments."""

    def run(self, args: Namespace, /) -> int:
        """Do it; return the exit code."""


VERBS: dict[str, Verb] = {
    "ingest": ingest,
    "reread": reread,
    "extract": extract,
    "articles": articles,
    "events": events,
    "ties": ties,
    "export": export,
    "review": review,
    "briefing": briefing,
    "evaluate": evaluate,
    "serve": serve,
}

DONE, FAILED, WRONG_USAGE = 0, 1, 2


class _Warnings(logging.Handler):
    """Prints what the rooms warn of, one plain line each."""

    def emit(self, record: logging.LogRecord) -> None:
        terminal.note(record.getMessage())


def parser() -> ArgumentParser:
    """Return the parser of every verb."""
    whole = ArgumentParser(
        prog="python -m sahel",
        description=_("Sahel Partnership Monitor: read news, keep what it claims with the sentences that say it."),
        allow_abbrev=False,
    )
    add_db(whole)
    verbs = whole.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, verb in VERBS.items():
        own = verbs.add_parser(
            name,
            help=verb.ABOUT,
            description=verb.ABOUT[:1].upper() + verb.ABOUT[1:] + ".",
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        verb.add(own)
    return whole


def parsed(line: Sequence[str] | None = None) -> Namespace:
    """Return the parsed command line; wrong usage exits with 2.

    Paths may stand on both sides of an option, which argparse by itself does not allow under a verb.
    """
    whole = parser()
    args, rest = whole.parse_known_args(line)
    if rest and (not hasattr(args, "paths") or any(one.startswith("-") and one != "-" for one in rest)):
        whole.error(_("unknown: {rest}").format(rest=" ".join(rest)))
    if rest:
        args.paths = [*args.paths, *rest]
    return args


def main(line: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code: 0 done, 1 failed, 2 wrong usage."""
    terminal.use_utf8()
    args = parsed(line)
    _listen()
    try:
        code = VERBS[args.verb].run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has seen enough ("| head"). Nothing more is written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return _failed(_("Stopped."), FAILED)
    except UsageError as error:
        return _failed(str(error), WRONG_USAGE)
    except SahelError as error:
        return _failed(str(error), FAILED)
    return code


def _failed(sentence: str, code: int) -> int:
    terminal.end_progress()
    terminal.note(sentence)
    return code


def _listen() -> None:
    log = logging.getLogger("sahel")
    if not any(isinstance(handler, _Warnings) for handler in log.handlers):
        log.addHandler(_Warnings(level=logging.WARNING))
