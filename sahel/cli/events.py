"""``events``: the events of a view, with the sentences that tell them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sahel.cli import terminal
from sahel.cli.open_store import to_read
from sahel.cli.options import add_db, add_filters, add_json, view_of
from sahel.export.objects import event_object
from sahel.figures.event_words import pair_name, type_label
from sahel.i18n import _, ngettext
from sahel.model import Event, View

if TYPE_CHECKING:
    from sahel.store import Store

ABOUT = _("print events, each with the claims that tell it")


def add(parser: ArgumentParser) -> None:
    """Add the verb's arguments."""
    add_db(parser)
    add_json(parser)
    add_filters(parser)


def run(args: Namespace) -> int:
    """Print the events."""
    view = view_of(args)
    with to_read(args) as store:
        events = store.events(view)
        if args.json:
            for event in events:
                terminal.say_json(event_object(event))
        else:
            _table(events)
        note_undated(store, view)
    return 0


def note_undated(store: Store, view: View) -> None:
    """Say how many events the view leaves out because nobody knows their date."""
    left_out = 0 if view.undated else store.count_undated(view)
    if left_out:
        one, many = _("undated ({n}) left out; --undated shows it"), _("undated ({n}) left out; --undated shows them")
        terminal.note(ngettext(one, many, left_out).format(n=left_out))


def _when(event: Event) -> str:
    if event.date_start is None:
        return _("undated")
    return event.date_start if event.date_start == event.date_end else f"{event.date_start}…{event.date_end}"


def _cells(event: Event) -> tuple[str, ...]:
    voices = ngettext("{n} voice", "{n} voices", event.n_sources).format(n=event.n_sources)
    parties, kind = pair_name(event.pair), type_label(event.type)
    return _when(event), parties, kind, f"p {event.p:.2f}", voices, _(event.state)


def _quotes(event: Event) -> Iterable[str]:
    for claim in event.claims:
        publisher = terminal.plain(claim.publisher or _("publisher unknown"))
        yield f"    “{terminal.short(claim.quote, terminal.width() - len(publisher) - 10)}” ({publisher})"


def _table(events: tuple[Event, ...]) -> None:
    lines = terminal.columns(map(_cells, events)) if events else []
    for line, event in zip(lines, events, strict=True):
        terminal.say(line)
        for quote in _quotes(event):
            terminal.say(quote)
    terminal.note(ngettext("{n} event", "{n} events", len(events)).format(n=len(events)))
