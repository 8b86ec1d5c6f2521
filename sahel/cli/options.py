"""Options that several verbs share, and what they say once parsed."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace
from functools import partial
from typing import get_args

from sahel.cli import values
from sahel.i18n import _
from sahel.model import Lang, View
from sahel.sources import Hints
from sahel.sources.manifest import help_text


def add_db(parser: ArgumentParser) -> None:
    """Add ``--db``; it leaves no trace where it is not given, so that it may stand before or after the verb."""
    about = _("the store: a path or an address (default: the variable SAHEL_DB, else var/sahel.db)")
    parser.add_argument("--db", metavar="PATH_OR_URL", default=SUPPRESS, help=about)


def db_of(args: Namespace) -> str | None:
    """Return the store that the command line names, or None."""
    given: str | None = getattr(args, "db", None)
    return given


def add_json(parser: ArgumentParser) -> None:
    """Add ``--json``."""
    parser.add_argument("--json", action="store_true", help=_("one compact JSON object a line, and nothing else"))


def add_sources(parser: ArgumentParser, at_least: str) -> None:
    """Add PATH…, and what is known about sources that do not say it; ``at_least`` is ``+`` or ``*``."""
    about = _("files, folders, or - for text piped in")
    parser.add_argument("paths", nargs=at_least, metavar="PATH", help=about)
    told = parser.add_argument_group(_("what a source does not say itself"))
    told.add_argument("--published", type=values.day, metavar="DATE", help=_("publication day, YYYY-MM-DD"))
    told.add_argument("--publisher", metavar="NAME", help=_("who printed it"))
    told.add_argument("--lang", choices=get_args(Lang), help=_("its language (default: what its words tell)"))
    parser.epilog = _("Formats:") + "\n" + help_text()


def hints_of(args: Namespace) -> Hints:
    """Return what the command line says about the sources."""
    return Hints(published=args.published, publisher=args.publisher, lang=args.lang)


def add_filters(parser: ArgumentParser) -> None:
    """Add the filters of events."""
    only = parser.add_argument_group(_("only events"))
    several = partial(only.add_argument, action="append", default=[])
    several("--country", type=values.party, metavar="C", help=_("of this country (repeatable)"))
    several("--partner", type=values.party, metavar="P", help=_("with this partner (repeatable)"))
    several("--type", type=values.event_type, metavar="T", help=_("of this type (repeatable)"))
    only.add_argument("--since", type=values.since, metavar="DATE", help=_("that end on this day or later"))
    only.add_argument("--until", type=values.until, metavar="DATE", help=_("that begin on this day or before"))
    about = _("as they were known at the end of this day")
    only.add_argument("--as-known-on", type=values.until, metavar="DATE", help=about, dest="known")
    only.add_argument("--undated", action="store_true", help=_("those without a date too"))


def view_of(args: Namespace) -> View:
    """Return the view that the filters describe."""
    return View(
        country=tuple(args.country),
        partner=tuple(args.partner),
        type=tuple(args.type),
        since=args.since,
        until=args.until,
        known=args.known,
        undated=args.undated,
    )
