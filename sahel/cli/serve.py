"""``serve``: the app."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace

from sahel.cli import values
from sahel.cli.options import add_db, db_of
from sahel.i18n import _

ABOUT = _("start the app")
DEFAULT_PORT = "8501"
DEFAULT_ADDRESS = "127.0.0.1"


def add(parser: ArgumentParser) -> None:
    """Add the verb's arguments."""
    # A default given as text goes through the same check as what is typed, so a bad PORT is told too.
    default = os.environ.get("PORT") or DEFAULT_PORT
    about = _("the port (default: the variable PORT, else {port})").format(port=DEFAULT_PORT)
    parser.add_argument("--port", type=values.port, default=default, help=about)
    about = _("the address to listen on (default: {address}, this machine alone)").format(address=DEFAULT_ADDRESS)
    parser.add_argument("--address", default=DEFAULT_ADDRESS, help=about)
    add_db(parser)


def run(args: Namespace) -> int:
    """Serve until stopped."""
    from sahel.ui.launch import launch

    return launch(port=args.port, address=args.address, store=db_of(args))
