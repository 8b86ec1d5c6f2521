"""``reread``: read again what an older reader, or one with other tables, read."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from sahel.cli import terminal
from sahel.cli.open_store import to_write
from sahel.cli.options import add_db, add_json
from sahel.i18n import _, ngettext

ABOUT = _("read again what another version of the reader read; what people judged stays")


def add(parser: ArgumentParser) -> None:
    """Add the verb's arguments."""
    add_db(parser)
    add_json(parser)


def run(args: Namespace) -> int:
    """Read again and print how many articles were; 1 if any could not be read."""
    from sahel.desk.reading import reader_of
    from sahel.desk.reread import reread

    with to_write(args) as store:
        done = reread(store, reader_of(store), terminal.progress)
    terminal.end_progress()
    if args.json:
        terminal.say_json(asdict(done))
    else:
        terminal.say(ngettext("{n} article read again", "{n} articles read again", done.read).format(n=done.read))
    for title, why in done.failed:
        terminal.note(_("{title} keeps its older reading: {why}").format(title=title, why=why))
    return 1 if done.failed else 0
