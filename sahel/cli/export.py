"""``export``: the events of a view, as a file."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from sahel.analysis.period import resolve
from sahel.analysis.view_query import view_from_query
from sahel.cli import terminal
from sahel.cli.events import note_undated
from sahel.cli.open_store import to_read
from sahel.cli.options import add_db, add_filters, view_of
from sahel.errors import UsageError
from sahel.export import FORMATS, export
from sahel.export.where import places_of
from sahel.i18n import _, ngettext
from sahel.model import View

if TYPE_CHECKING:
    from sahel.store import Store

ABOUT = _("write events to a file: CSV, JSON or GeoJSON")


def add(parser: ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("format", choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
    parser.add_argument("file", type=Path, metavar="FILE", help=_("where to write; an older file is replaced"))
    parser.add_argument("--view", metavar="QUERY", help=_("the query part of a page's link, instead of filters"))
    add_db(parser)
    add_filters(parser)


def _view(args: Namespace, store: Store) -> View:
    """Return what the filters ask for, or what a page of that link shows: its period is then that of the page."""
    if args.view is None:
        return view_of(args)
    return resolve(view_from_query(args.view), store.newest_evidence())


def run(args: Namespace) -> int:
    """Write the file."""
    if args.view is not None and view_of(args) != View():
        raise UsageError(_("Give either --view or filters, not both."))
    with to_read(args) as store:
        view = _view(args, store)
        events = store.events(view)
        export(args.format, events, args.file, places_of(events, store.points))
        note_undated(store, view)
    message = ngettext("{n} event written to {file}", "{n} events written to {file}", len(events))
    terminal.note(message.format(n=len(events), file=args.file))
    return 0
