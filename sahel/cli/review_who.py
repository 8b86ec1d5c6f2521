"""Who judges, and why."""

from __future__ import annotations

from argparse import ArgumentParser
from getpass import getuser

from sahel.i18n import _


def _login() -> str:
    try:
        return getuser()
    except (OSError, KeyError):  # a machine on which nobody is logged in; the review then asks for a name
        return ""


def add_by(parser: ArgumentParser) -> None:
    """Add ``--by``."""
    parser.add_argument("--by", default=_login(), metavar="NAME", help=_("who does this (default: your login name)"))


def add_who(parser: ArgumentParser) -> None:
    """Add ``--by`` and ``--note``."""
    add_by(parser)
    parser.add_argument("--note", "--reason", default="", metavar="TEXT", dest="note", help=_("why"))
