"""People and names that a person adds on the command line: a term of office, a further name of a party."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from sahel.cli import review_tell, terminal, values
from sahel.cli.actions import Action
from sahel.cli.open_store import to_write
from sahel.errors import UsageError
from sahel.facts.actors import Term
from sahel.facts.amendments import Alias
from sahel.i18n import _

if TYPE_CHECKING:
    from sahel.store import Store


def add_people(action: Action) -> None:
    """Add the actions ``term`` and ``alias``."""
    _add_term(action("term", _("add, correct or take out a term of office"), run_term))
    _add_alias(action("alias", _("add or take out a further name of a party"), run_alias))


def _add_term(own: ArgumentParser) -> None:
    own.add_argument("name", metavar="NAME", help=_("the person's full name"))
    own.add_argument(
        "party", type=values.party, metavar="PARTY", help=_("the state or bloc that the person speaks for")
    )
    own.add_argument("--role", default="", metavar="TEXT", help=_("the office"))
    own.add_argument("--also", action="append", default=[], metavar="NAME", help=_("a further name of the person"))
    own.add_argument("--since", default="", metavar="DATE", help=_("from when: YYYY-MM-DD, YYYY-MM or YYYY"))
    own.add_argument("--until", default="", metavar="DATE", help=_("until when; without it, it goes on"))
    own.add_argument("--replaces", metavar="DATE", help=_("the term that this one replaces: that which began then"))
    own.add_argument("--take-out", action="store_true", help=_("take the term of --replaces out"))


def _add_alias(own: ArgumentParser) -> None:
    own.add_argument("name", metavar="NAME", help=_("the further name, with its capitals"))
    own.add_argument("party", metavar="PARTY", help=_("whom it means: a party or the id of a person"))
    own.add_argument("--take-out", action="store_true", help=_("take the name out"))


def _replaced(store: Store, args: Namespace, person: str) -> Term | None:
    if args.replaces is None:
        return None
    mine = (term for term in store.review.terms() if (term.person, term.country) == (person, args.party))
    found = next((term for term in mine if term.since == args.replaces), None)
    if found is None:
        raise UsageError(_("There is no such term to replace: give the day on which it began as the table has it."))
    return found


def run_term(args: Namespace) -> int:
    """Amend one term."""
    from sahel.desk.review import amend_term, person_id

    if args.take_out and args.replaces is None:
        raise UsageError(_("Say which term to take out: --replaces DATE."))
    person = person_id(args.name)
    new = Term(person, args.name, tuple(args.also), args.party, args.role, args.since, args.until)
    with to_write(args) as store:
        old = _replaced(store, args, person)
        made = amend_term(store, args.by, None if args.take_out else new, old, args.note)
        review_tell.tell_judgement(store, made, args.json)
    _say_reread()
    return 0


def run_alias(args: Namespace) -> int:
    """Amend one further name."""
    from sahel.desk.review import amend_alias

    row = Alias(args.name, args.party)
    with to_write(args) as store:
        made = amend_alias(store, args.by, None if args.take_out else row, row if args.take_out else None, args.note)
        review_tell.tell_judgement(store, made, args.json)
    _say_reread()
    return 0


def _say_reread() -> None:
    terminal.note(_("New articles are read by it; “reread” reads those that are there."))
