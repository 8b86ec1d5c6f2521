"""``ties``: ledger and climate of each pair on a day."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sahel.cli import terminal, values
from sahel.cli.open_store import to_read
from sahel.cli.options import add_db, add_json
from sahel.facts.countries import entity_name
from sahel.facts.ledger_rules import ledger_kinds
from sahel.i18n import _, ngettext
from sahel.model import View

if TYPE_CHECKING:
    from sahel.analysis.assessment import Assessment
    from sahel.analysis.ledger import Entry

ABOUT = _("print what is in force between each pair on a day, and their climate")


def add(parser: ArgumentParser) -> None:
    """Add the verb's arguments."""
    add_db(parser)
    add_json(parser)
    about_on = _("how things stood on this day (default: that of the newest evidence)")
    about_known = _("as it was known at the end of this day (default: all that is known)")
    parser.add_argument("--on", type=values.until, metavar="DATE", help=about_on)
    parser.add_argument("--as-known-on", type=values.until, metavar="DATE", dest="known", help=about_known)
    only = parser.add_argument_group(_("only pairs"))
    for name, about in (
        ("--country", _("of this country (repeatable)")),
        ("--partner", _("with this partner (repeatable)")),
    ):
        only.add_argument(name, type=values.party, action="append", default=[], metavar="C", help=about)


def run(args: Namespace) -> int:
    """Print the pairs."""
    from sahel.analysis.assessment import assessments
    from sahel.export.ties import assessment_object

    country, partner = tuple(args.country), tuple(args.partner)
    with to_read(args) as store:
        on = args.on or store.newest_evidence()
        # Events after that day too: what ended later was there before.
        events = store.events(View(country=country, partner=partner, known=args.known)) if on else ()
        rows = store.review.memberships(args.known)
    found = assessments(events, on, args.known, country, partner, rows=rows) if on else ()
    for one in found:
        if args.json:
            terminal.say_json(assessment_object(one))
        else:
            _tell(one)
    terminal.note(ngettext("{n} pair", "{n} pairs", len(found)).format(n=len(found)))
    return 0


def _climate_line(one: Assessment) -> str:
    now = one.climate
    if now.value is None:
        return _("insufficient evidence ({evidence:.1f})").format(evidence=now.evidence)
    pattern = _("climate {value:+.0f} ({low:+.0f} to {high:+.0f}), evidence {evidence:.1f}")
    return pattern.format(value=now.value, low=now.low, high=now.high, evidence=now.evidence)


def _entry_line(entry: Entry) -> str:
    told = [f"{ledger_kinds()[entry.kind].label}: {_(entry.stage.replace('_', ' '))}"]
    told += [_("since {day}").format(day=entry.since)] if entry.since else []
    told += [_("by {party}").format(party=entity_name(entry.by))] if entry.by else []
    told += (
        [_("also {stages}").format(stages=", ".join(_(one.replace("_", " ")) for one in entry.also))]
        if entry.also
        else []
    )
    told += [_("last confirmed {day}").format(day=entry.last_confirmed)] if entry.last_confirmed else []
    return ", ".join(told)


def _lines(one: Assessment) -> Iterator[str]:
    yield f"{' – '.join(map(entity_name, one.pair))}, {one.on}: {_climate_line(one)}"
    for entry in one.ledger:
        yield f"    {_entry_line(entry)}"


def _tell(one: Assessment) -> None:
    for line in _lines(one):
        terminal.say(terminal.plain(line) if not line.startswith(" ") else "    " + terminal.plain(line))
