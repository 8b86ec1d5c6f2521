"""Judgements to a file and from one."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TextIO

from sahel.cli import terminal
from sahel.cli.open_store import to_read, to_write
from sahel.errors import UnreadableSourceError
from sahel.export.whole_file import write_whole
from sahel.i18n import _, ngettext


def add_files(parser: ArgumentParser) -> None:
    """Add FILE."""
    parser.add_argument("file", metavar="FILE", help=_("a file of JSON lines, or -"))


def run_export(args: Namespace) -> int:
    """Write every judgement."""
    from sahel.desk.review import export_judgements

    with to_read(args) as store:
        lines = list(export_judgements(store))
    if args.file == "-":
        for line in lines:
            terminal.say(line)
    else:
        write_whole(Path(args.file), lambda handle: _write(handle, lines))
    terminal.note(ngettext("{n} judgement written", "{n} judgements written", len(lines)).format(n=len(lines)))
    return 0


def _write(handle: TextIO, lines: list[str]) -> None:
    handle.writelines(f"{line}\n" for line in lines)


def _lines(name: str) -> list[str]:
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise UnreadableSourceError(name, why) from error
    # Not splitlines: a note may hold a line separator of Unicode, which JSON leaves as it is.
    return text.split("\n")


def run_import(args: Namespace) -> int:
    """Take in every judgement, or none."""
    from dataclasses import asdict

    from sahel.desk.review import import_judgements

    lines = _lines(args.file)
    with to_write(args) as store:
        done = import_judgements(store, lines)
    if args.json:
        terminal.say_json(asdict(done))
    else:
        pattern = _("new {new}, known already {known}, erasures passed over {passed_over}")
        terminal.say(pattern.format(**asdict(done)))
    return 0
