"""``export``: the events, a figure or the briefing of a view, or of an edition, as a file."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from sahel.analysis.period import resolve
from sahel.analysis.view_query import view_from_query
from sahel.cli import terminal
from sahel.cli.events import note_undated
from sahel.cli.open_store import to_read
from sahel.cli.options import add_db, add_filters, view_of
from sahel.errors import UsageError
from sahel.export.formats import FORMATS, Format, format_of
from sahel.i18n import _, ngettext
from sahel.model import Lang, View

if TYPE_CHECKING:
    from sahel.export.content import Content
    from sahel.store import Store

ABOUT = _("write events, a figure or a briefing to a file: CSV, GeoJSON, PNG, PPTX, PDF, HTML and others")


def add(parser: ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.formatter_class = RawDescriptionHelpFormatter
    wide = max(map(len, FORMATS))
    listed = "\n".join(f"  {one.name:<{wide}}  {one.about}" for one in FORMATS.values())
    parser.epilog = f"{_('Formats:')}\n{listed}"
    parser.add_argument("format", choices=tuple(FORMATS), metavar="FORMAT", help=", ".join(FORMATS))
    parser.add_argument("file", type=Path, metavar="FILE", help=_("where to write; an older file is replaced"))
    parser.add_argument("--view", metavar="QUERY", help=_("the query part of a page's link, instead of filters"))
    parser.add_argument("--edition", type=int, metavar="N", help=_("a frozen edition, instead of a view"))
    parser.add_argument("--lang", choices=get_args(Lang), help=_("the language of a briefing or figure (default: en)"))
    parser.add_argument("--mark", metavar="TEXT", help=_("the handling mark (default: that of the store)"))
    about = _("what png and svg show: map, timeline, a step of the briefing; of one pair also climate, ladder")
    parser.add_argument("--figure", default="map", metavar="NAME", help=about)
    about = _("csv with semicolons and decimal commas, as a French spreadsheet opens it")
    parser.add_argument("--semicolons", action="store_true", help=about)
    add_db(parser)
    add_filters(parser)


def _check(args: Namespace) -> None:
    """Refuse what cannot be asked together, where keeping silent about one half would mislead."""
    if args.view is not None and view_of(args) != View():
        raise UsageError(_("Give either --view or filters, not both."))
    if args.edition is not None and (args.view is not None or view_of(args) != View()):
        raise UsageError(_("An edition has its own view: leave --view and filters out."))
    if args.edition is not None and (args.lang is not None or args.mark is not None):
        raise UsageError(_("An edition stays as it was frozen: leave --lang and --mark out."))
    if args.semicolons and args.format != "csv":
        raise UsageError(_("Only csv has cells to separate: leave --semicolons out."))


def _view(args: Namespace, store: Store) -> View:
    """Return what the filters ask for, or what a page of that link shows: its period is then that of the page."""
    if args.view is None:
        return view_of(args)
    return resolve(view_from_query(args.view), store.newest_evidence())


def _content(args: Namespace, store: Store) -> Content:
    from sahel.export.content import Content

    own = {"number": args.edition, "given_mark": args.mark, "figure": args.figure, "semicolons": args.semicolons}
    return Content(store, _view(args, store), args.lang or "en", **own)


def _done(kind: Format, content: Content, file: Path) -> str:
    """Return what was written, in one line."""
    if kind.of != "events":
        return _("{format} written to {file}").format(format=kind.label, file=file)
    n = len(content.events)
    return ngettext("{n} event written to {file}", "{n} events written to {file}", n).format(n=n, file=file)


def run(args: Namespace) -> int:
    """Write the file."""
    _check(args)
    kind = format_of(args.format)
    with to_read(args) as store:
        content = _content(args, store)
        kind.write(content, args.file)
        if kind.of == "events" and args.edition is None:
            note_undated(store, content.view)
    terminal.note(_done(kind, content, args.file))
    return 0
