"""What people keep beside briefings: the watch list, saved views, the handling mark."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from sahel.cli import terminal, values
from sahel.cli.actions import Action
from sahel.cli.open_store import to_read, to_write
from sahel.i18n import _, ngettext

if TYPE_CHECKING:
    from sahel.store import Store


def add_desk(action: Action) -> None:
    """Add the actions."""
    watch = action("watch", _("watch a party or a pair; without one, what changed on those watched"), _watch, True)
    watch.add_argument("parties", nargs="*", type=values.party, metavar="PARTY", help=_("one party, or two"))
    about = _("changes from this day on (default: since the latest edition, else the newest twelve months)")
    watch.add_argument("--since", type=values.since, metavar="DATE", help=about)
    unwatch = action("unwatch", _("watch a party or a pair no more"), _unwatch)
    unwatch.add_argument("parties", nargs="+", type=values.party, metavar="PARTY", help=_("one party, or two"))
    action("views", _("the saved views"), _views)
    save = action("save-view", _("save a view under a name"), _save_view, True)
    save.add_argument("name", metavar="NAME", help=_("its name"))
    save.add_argument("query", metavar="QUERY", help=_("the query part of a page's link"))
    rename = action("rename-view", _("give a saved view another name"), _rename_view)
    rename.add_argument("name", metavar="OLD", help=_("its name"))
    rename.add_argument("new", metavar="NEW", help=_("its new name"))
    action("delete-view", _("delete a saved view"), _delete_view).add_argument("name", metavar="NAME")
    mark = action("mark", _("print the handling mark of the store, or set it"), _mark)
    mark.add_argument("text", nargs="?", metavar="TEXT", help=_("the mark; an empty one takes it away"))


def _watch(args: Namespace) -> int:
    from sahel.briefing.watch import watch

    if not args.parties:
        return _tell_watched(args)
    with to_write(args) as store:
        new = watch(store, args.parties, args.by)
    terminal.note(_("It is watched.") if new else _("It was watched already."))
    return 0


def _since(args: Namespace, store: Store) -> str | None:
    from sahel.analysis.period import day_after, resolve
    from sahel.briefing.editions import editions
    from sahel.model import View

    if args.since:
        return str(args.since)
    last = next(iter(editions(store)), None)
    return day_after(last.until) if last else resolve(View(), store.newest_evidence()).since


def _tell_watched(args: Namespace) -> int:
    from sahel.briefing.watch import subject_of, watch_changes, watched

    with to_read(args) as store:
        since = _since(args, store)
        news = watch_changes(store, since) if since else ()
        listed = watched(store)
    for one in news:
        if args.json:
            own = asdict(one.watched)
            pairs = [list(change.pair) for change in one.changes]
            terminal.say_json({**own, "since": since, "sentence": one.sentence, "changed": pairs})
        else:
            terminal.say(terminal.plain(one.sentence))
    if listed and not news:
        for entry in listed:
            terminal.say(terminal.plain(" – ".join(subject_of(entry))))
    terminal.note(ngettext("{n} watched", "{n} watched", len(listed)).format(n=len(listed)))
    return 0


def _unwatch(args: Namespace) -> int:
    from sahel.briefing.watch import unwatch

    with to_write(args) as store:
        was = unwatch(store, args.parties)
    terminal.note(_("It is watched no more.") if was else _("It was not watched."))
    return 0


def _views(args: Namespace) -> int:
    from sahel.briefing.saved_views import saved_views

    with to_read(args) as store:
        found = saved_views(store)
    if args.json:
        for one in found:
            terminal.say_json(asdict(one))
    elif found:
        for line in terminal.columns([(one.name, one.query, one.by, one.saved_at) for one in found]):
            terminal.say(line)
    terminal.note(ngettext("{n} saved view", "{n} saved views", len(found)).format(n=len(found)))
    return 0


def _save_view(args: Namespace) -> int:
    from sahel.briefing.saved_views import save_view

    with to_write(args) as store:
        made = save_view(store, args.name, args.query, args.by)
    if args.json:
        terminal.say_json(asdict(made))
    terminal.note(_("“{name}” is saved.").format(name=made.name))
    return 0


def _rename_view(args: Namespace) -> int:
    from sahel.briefing.saved_views import rename_view

    with to_write(args) as store:
        rename_view(store, args.name, args.new)
    terminal.note(_("“{name}” is now “{new}”.").format(name=args.name, new=args.new))
    return 0


def _delete_view(args: Namespace) -> int:
    from sahel.briefing.saved_views import delete_view

    with to_write(args) as store:
        delete_view(store, args.name)
    terminal.note(_("“{name}” is deleted.").format(name=args.name))
    return 0


def _mark(args: Namespace) -> int:
    from sahel.briefing.marking import handling_mark, set_handling_mark

    if args.text is None:
        with to_read(args) as store:
            mark = handling_mark(store)
    else:
        with to_write(args) as store:
            mark = set_handling_mark(store, args.text)
    if args.json:
        terminal.say_json({"mark": mark})
    else:
        terminal.say(terminal.plain(mark))
    return 0
