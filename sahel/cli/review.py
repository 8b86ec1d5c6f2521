"""``review``: what waits for a person, and what a person judges."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from typing import Any, get_args

from sahel.cli import review_tell, terminal, values
from sahel.cli.actions import Action, Run, actions_of
from sahel.cli.open_store import to_read, to_write
from sahel.cli.options import add_filters, view_of
from sahel.cli.review_facts import add_facts
from sahel.cli.review_files import add_files, run_export, run_import
from sahel.cli.review_people import add_people
from sahel.cli.review_who import add_who
from sahel.errors import UsageError
from sahel.facts.prefix_dates import interval
from sahel.i18n import _
from sahel.model import Modality

ABOUT = _("list what waits for a person, judge it, undo, and take judgements to another store")


def add(parser: ArgumentParser) -> None:
    """Add the verb's arguments."""
    action = actions_of(parser, add_who, usually=True)
    _add_asking(action)
    _add_events(action)
    _add_claims(action)
    _add_articles(action)
    _add_ties(action)
    add_facts(action)
    add_people(action)
    undo = action("undo", _("undo a judgement, or an undo"), _judge("undo", "judgement"))
    undo.add_argument("judgement", metavar="JUDGEMENT", help=_("its id, as “history” prints it"))
    add_files(action("export", _("write all judgements to a file"), run_export, signed=False))
    add_files(action("import", _("take in the judgements of a file"), run_import, signed=False))


def _add_asking(action: Action) -> None:
    waiting = action("list", _("what waits for a person, the most urgent first"), _list, signed=False)
    waiting.add_argument("--limit", type=int, default=20, metavar="N", help=_("at most so many (default: 20)"))
    add_filters(waiting)
    action("history", _("what was judged, the latest first"), _history, signed=False)


def _add_events(action: Action) -> None:
    for name, about in (("accept", _("accept an event")), ("reject", _("reject an event"))):
        action(name, about, _judge(name, "event")).add_argument("event", metavar="EVENT", help=_("its id"))
    split = action("split", _("put claims of an event into one of their own"), _judge("split", "claims"))
    split.add_argument("claims", nargs="+", metavar="CLAIM", help=_("the ids of the claims"))
    join = action("join", _("make one event of several"), _judge("join", "events"))
    join.add_argument("events", nargs="+", metavar="EVENT", help=_("their ids; the first one's stays"))


def _add_claims(action: Action) -> None:
    drop = action("reject-claim", _("reject a claim"), _judge("reject_claim", "claim"))
    drop.add_argument("claim", metavar="CLAIM", help=_("its id"))
    own = action("correct", _("correct how a claim is coded"), _correct)
    own.add_argument("claim", metavar="CLAIM", help=_("its id"))
    own.add_argument("--type", type=values.event_type, metavar="T", help=_("the type of the event"))
    own.add_argument("--source", type=values.party, metavar="PARTY", help=_("who acts"))
    own.add_argument("--target", type=values.party, metavar="PARTY", help=_("with or on whom"))
    days = own.add_mutually_exclusive_group()
    days.add_argument("--date", metavar="DATE", help=_("when: YYYY-MM-DD, YYYY-MM or YYYY"))
    days.add_argument("--undated", action="store_true", help=_("nobody knows when"))
    place = own.add_mutually_exclusive_group()
    place.add_argument("--place", metavar="NAME", help=_("where"))
    place.add_argument("--no-place", action="store_true", help=_("nobody knows where"))
    own.add_argument("--modality", choices=get_args(Modality), help=_("how it is put"))


def _add_articles(action: Action) -> None:
    for name, about in (
        ("withdraw", _("withdraw an article: hide it and all that it says")),
        ("erase", _("erase the text of a withdrawn article for good")),
    ):
        own = action(name, about, _judge(name, "article", reason="reason"))
        own.add_argument("article", metavar="ARTICLE", help=_("its id"))


def _add_ties(action: Action) -> None:
    own = action("note", _("write a note on a tie; --note is its text"), _note)
    own.add_argument("pair", nargs=2, type=values.party, metavar="PARTY", help=_("the two parties"))


def _note(args: Namespace) -> int:
    from sahel.desk.review import note_tie

    with to_write(args) as store:
        made = note_tie(store, (args.pair[0], args.pair[1]), args.by, args.note)
        review_tell.tell_judgement(store, made, args.json)
    return 0


def run(args: Namespace) -> int:
    """Do what the action says."""
    act: Run = args.act
    return act(args)


def _judge(verb: str, subject: str, reason: str = "note") -> Run:
    """Return what runs a judgement that needs only its subject, a name and a reason."""

    def run_it(args: Namespace) -> int:
        from sahel.desk import review

        return _done(args, getattr(review, verb), getattr(args, subject), reason, {})

    return run_it


def _done(args: Namespace, judge: Callable[..., Any], subject: object, reason: str, more: Mapping[str, Any]) -> int:
    with to_write(args) as store:
        made = judge(store, subject, args.by, **{reason: args.note}, **more)
        review_tell.tell_judgement(store, made, args.json)
    return 0


def _changes(args: Namespace) -> dict[str, Any]:
    named = ("type", "source", "target", "place", "modality")
    found = {name: getattr(args, name) for name in named if getattr(args, name) is not None}
    if args.date is not None:
        try:
            found["date_start"], found["date_end"] = interval(args.date)
        except ValueError as error:
            raise UsageError(_("“{value}” is no day, month or year.").format(value=args.date)) from error
    if args.undated:
        found["date_start"] = found["date_end"] = None
    return found | ({"place": None} if args.no_place else {})


def _correct(args: Namespace) -> int:
    from sahel.desk.review import correct

    changes = _changes(args)
    if not changes:
        raise UsageError(_("Say what to correct: --type, --source, --target, --date, --place or --modality."))
    return _done(args, correct, args.claim, "note", changes)


def _list(args: Namespace) -> int:
    from sahel.desk.review import queue

    if args.limit < 1:
        raise UsageError(_("--limit takes a number from 1 on."))
    with to_read(args) as store:
        items = queue(store, view_of(args))
        for item in items[: args.limit]:
            review_tell.tell_item(item, args.json)
    terminal.note(_("{n} of {all} that wait").format(n=len(items[: args.limit]), all=len(items)))
    return 0


def _history(args: Namespace) -> int:
    from sahel.desk.review import history

    with to_read(args) as store:
        for entry in history(store):
            review_tell.tell_entry(entry, args.json)
    return 0
