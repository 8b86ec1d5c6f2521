"""``briefing``: compose one, freeze it as a numbered edition, reopen and compare editions."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, get_args

from sahel.analysis.view_query import view_from_query
from sahel.cli import terminal
from sahel.cli.actions import Run, actions_of
from sahel.cli.briefing_desk import add_desk
from sahel.cli.open_store import to_read, to_write
from sahel.cli.options import add_filters, view_of
from sahel.cli.review_who import add_by
from sahel.errors import UsageError
from sahel.i18n import _, ngettext
from sahel.model import Lang, View

if TYPE_CHECKING:
    from sahel.briefing.records import Briefing
    from sahel.store import Store

ABOUT = _("compose a briefing, freeze it as a numbered edition, compare editions; watch list and saved views")


def add(parser: ArgumentParser) -> None:
    """Add the verb's arguments."""
    action = actions_of(parser, add_by, usually=False)
    _add_view(action("compose", _("compose the briefing of a view and print it"), _compose))
    _add_view(action("freeze", _("compose a briefing and keep it as the next edition"), _freeze, signed=True))
    action("list", _("the editions, the latest first"), _list)
    shown = action("show", _("print an edition as it was frozen"), _show)
    shown.add_argument("number", type=int, metavar="N", help=_("its number"))
    compared = action("compare", _("what differs between an edition and today, or another edition"), _compare)
    compared.add_argument("number", type=int, metavar="N", help=_("the older edition"))
    compared.add_argument("other", type=int, nargs="?", metavar="M", help=_("the newer edition (default: today)"))
    add_desk(action)


def run(args: Namespace) -> int:
    """Do what the action says."""
    act: Run = args.act
    return act(args)


def _add_view(parser: ArgumentParser) -> None:
    parser.add_argument("--view", metavar="QUERY", help=_("the query part of a page's link, instead of filters"))
    parser.add_argument("--lang", choices=get_args(Lang), default="en", help=_("the language of its sentences"))
    parser.add_argument("--after", type=int, metavar="N", help=_("tell what changed since edition N"))
    parser.add_argument("--title", default="", metavar="TEXT", help=_("its title"))
    parser.add_argument("--mark", metavar="TEXT", help=_("its handling mark (default: that of the store)"))
    add_filters(parser)


def _composed(args: Namespace, store: Store) -> Briefing:
    from sahel.briefing.drafting import briefing_of
    from sahel.briefing.editing import Edits, checked, edited
    from sahel.briefing.editions import edition

    if args.view is not None and view_of(args) != View():
        raise UsageError(_("Give either --view or filters, not both."))
    view = view_of(args) if args.view is None else view_from_query(args.view)
    after = None if args.after is None else edition(store, args.after)
    edits = checked(Edits(title=args.title, mark=args.mark))
    return edited(briefing_of(store, view, args.lang, after), edits)


def _compose(args: Namespace) -> int:
    from sahel.cli.briefing_tell import tell_briefing, tell_object

    with to_read(args) as store:
        found = _composed(args, store)
    if args.json:
        tell_object({}, found)
    else:
        tell_briefing(found)
    terminal.note(ngettext("{n} step", "{n} steps", len(found.shown)).format(n=len(found.shown)))
    return 0


def _freeze(args: Namespace) -> int:
    from sahel.briefing.editions import freeze
    from sahel.cli.briefing_tell import tell_head

    with to_write(args) as store:
        made = freeze(store, _composed(args, store), args.by)
    if args.json:
        terminal.say_json(tell_head(made))
    else:
        text = _("Edition {n}, {title}, {steps} steps, {hash}")
        steps = len(made.briefing.shown)
        said = text.format(n=made.number, title=made.briefing.title, steps=steps, hash=made.content_hash)
        terminal.say(terminal.plain(said))
    return 0


def _list(args: Namespace) -> int:
    from dataclasses import asdict

    from sahel.briefing.editions import editions

    with to_read(args) as store:
        rows = editions(store)
    if args.json:
        for one in rows:
            terminal.say_json(asdict(one))
    elif rows:
        cells = [(str(one.number), one.frozen_at, one.by, one.title, one.lang, one.mark, one.view) for one in rows]
        for line in terminal.columns(cells):
            terminal.say(line)
    terminal.note(ngettext("{n} edition", "{n} editions", len(rows)).format(n=len(rows)))
    return 0


def _show(args: Namespace) -> int:
    from sahel.briefing.editions import edition, masked
    from sahel.cli.briefing_tell import tell_briefing, tell_head, tell_object

    with to_read(args) as store:
        found = edition(store, args.number)
    if args.json:
        tell_object(tell_head(found), masked(found))
    else:
        tell_briefing(masked(found), found)
    return 0


def _compare(args: Namespace) -> int:
    from sahel.briefing.comparing import compare
    from sahel.briefing.drafting import today_of
    from sahel.briefing.editions import edition, masked
    from sahel.cli.briefing_tell import tell_comparison

    with to_read(args) as store:
        older = edition(store, args.number)
        newer = today_of(store, older) if args.other is None else masked(edition(store, args.other))
    tell_comparison(compare(masked(older), newer, older.withdrawn), args.json)
    return 0
