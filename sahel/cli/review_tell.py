"""What the verb ``review`` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sahel.analysis.sentences import event_sentence
from sahel.cli import terminal
from sahel.export.objects import event_object
from sahel.i18n import _

if TYPE_CHECKING:
    from sahel.analysis.review import Judgement
    from sahel.analysis.review.queue import Item
    from sahel.desk.review import Entry
    from sahel.store import Store


def tell_item(item: Item, as_json: bool) -> None:
    """Print one event that waits, with the claims that tell it."""
    event = item.event
    if as_json:
        terminal.say_json({"why": item.why, "tie_weight": item.tie_weight, "event": event_object(event)})
        return
    head = _("{id}  {why}, p {p:.2f}: {sentence}")
    said = head.format(id=event.event_id, why=_(item.why), p=event.p, sentence=event_sentence(event))
    terminal.say(terminal.plain(said))
    for claim in event.claims:
        room = max(20, terminal.width() - len(claim.claim_id) - 8)
        terminal.say(f"    {claim.claim_id}  “{terminal.short(claim.quote, room)}”")


def tell_judgement(store: Store, made: Judgement, as_json: bool) -> None:
    """Print what was judged just now."""
    from sahel.desk.review import history

    entry = next(one for one in history(store) if one.judgement.id == made.id)
    tell_entry(entry, as_json)


def tell_entry(entry: Entry, as_json: bool) -> None:
    """Print one judgement."""
    from sahel.desk.review.exchange import judgement_object

    one = entry.judgement
    if as_json:
        more = {"sentence": entry.sentence, "undone_by": one.undone_by, "idle": entry.idle}
        terminal.say_json(judgement_object(one) | more)
        return
    state = [_("undone")] if one.undone_by else [_("waits: nothing to be about")] if entry.idle else []
    parts = [one.id, one.made_at, one.by, entry.sentence, *state, *([f"({one.note})"] if one.note else [])]
    terminal.say(terminal.plain("  ".join(parts)))
