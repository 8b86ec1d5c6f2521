"""Verbs that have actions of their own (``review accept``, ``briefing freeze``): how each action is made."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from sahel.cli.options import add_db, add_json

Run = Callable[[Namespace], int]

Action = Callable[..., ArgumentParser]
"""Makes an action from its name, what it is about, and what runs it; ``signed``: whether it asks who does it."""


def actions_of(parser: ArgumentParser, sign: Callable[[ArgumentParser], None], usually: bool) -> Action:
    """Return what adds actions to a verb; ``sign`` adds the options that say who acts (``usually``, unless told)."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, about: str, run: Run, signed: bool = usually) -> ArgumentParser:
        own: ArgumentParser = actions.add_parser(name, help=about, description=about, allow_abbrev=False)
        own.set_defaults(act=run)
        add_db(own)
        add_json(own)
        if signed:
            sign(own)
        return own

    return action
