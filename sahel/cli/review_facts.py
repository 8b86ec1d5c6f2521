"""Facts that a person adds or corrects on the command line: a membership, a row of the chronology."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, get_args

from sahel.cli import review_tell, values
from sahel.cli.actions import Action
from sahel.cli.open_store import to_write
from sahel.errors import UsageError
from sahel.facts.alliances import STANDINGS, Membership
from sahel.facts.constants import constants
from sahel.i18n import _
from sahel.model import Modality

if TYPE_CHECKING:
    from sahel.store import Store


def add_facts(action: Action) -> None:
    """Add the actions ``membership`` and ``row``."""
    _add_membership(action("membership", _("add, correct or take out a membership"), run_membership))
    _add_row(action("row", _("add a row to the chronology, in your own words"), run_row))


def _add_membership(own: ArgumentParser) -> None:
    own.add_argument("alliance", type=values.party, metavar="ALLIANCE")
    own.add_argument("member", type=values.party, metavar="MEMBER")
    own.add_argument("--standing", choices=STANDINGS, default="member", help=_("how it stands (default: member)"))
    own.add_argument("--since", default="", metavar="DATE", help=_("from when: YYYY-MM-DD, YYYY-MM or YYYY"))
    own.add_argument("--until", default="", metavar="DATE", help=_("until when; without it, it goes on"))
    own.add_argument("--from-source", default="", metavar="TEXT", dest="told_by", help=_("where that is said"))
    about = _("the row that this one replaces: that of this standing which began then")
    own.add_argument("--replaces", metavar="DATE", help=about)
    own.add_argument("--take-out", action="store_true", help=_("take the row of --replaces out"))


def _add_row(own: ArgumentParser) -> None:
    own.add_argument("summary", metavar="WORDS", help=_("what happened, in one sentence of your own"))
    own.add_argument("--actor", type=values.party, required=True, metavar="PARTY", help=_("who acts"))
    own.add_argument("--partner", type=values.party, metavar="PARTY", help=_("with or on whom"))
    own.add_argument("--type", type=values.event_type, required=True, metavar="T", help=_("the type of the event"))
    own.add_argument("--date", required=True, metavar="DATE", help=_("when: YYYY-MM-DD, YYYY-MM or YYYY"))
    own.add_argument("--modality", choices=get_args(Modality), default="happened", help=_("how it is put"))
    own.add_argument("--place", metavar="NAME", help=_("where"))
    sure = tuple(constants().chronology_confidence)
    own.add_argument("--certainty", choices=sure, default=sure[-1], help=_("how sure that is"))
    own.add_argument("--publisher", metavar="NAME", help=_("whose report you follow"))
    own.add_argument("--url", metavar="ADDRESS", help=_("where that report stands"))


def _replaced(store: Store, args: Namespace) -> Membership | None:
    if args.replaces is None:
        return None
    named = (args.alliance, args.member, args.standing, args.replaces)
    rows = store.review.memberships()
    found = next((one for one in rows if (one.alliance, one.member, one.standing, one.since) == named), None)
    if found is None:
        raise UsageError(_("There is no such row to replace: give its standing and the day on which it began."))
    return found


def run_membership(args: Namespace) -> int:
    """Amend one row."""
    from sahel.desk.review import amend_membership

    if args.take_out and args.replaces is None:
        raise UsageError(_("Say which row to take out: --replaces DATE."))
    new = Membership(
        args.alliance, args.member, args.since, args.until, args.standing, args.told_by or args.by, "known"
    )
    with to_write(args) as store:
        old = _replaced(store, args)
        made = amend_membership(store, args.by, None if args.take_out else new, old, args.note)
        review_tell.tell_judgement(store, made, args.json)
    return 0


def run_row(args: Namespace) -> int:
    """Add one row."""
    from sahel.desk.review import add_row, written_row

    more = {name: getattr(args, name) for name in ("partner", "modality", "place", "certainty")}
    told_by = {"source_publisher": args.publisher, "source_url": args.url}
    row = written_row(args.summary, args.actor, args.type, args.date, **more, **told_by)
    with to_write(args) as store:
        review_tell.tell_judgement(store, add_row(store, args.by, row, args.note), args.json)
    return 0
