"""Why an arc is drawn as it is, in one sentence: its colour and its width, each with the evidence that it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sahel.analysis.corroborate import lead
from sahel.analysis.day_labels import day_label
from sahel.analysis.ledger import Entry, Ledger, in_force
from sahel.analysis.pair_sentence import kind_label
from sahel.analysis.ties import Direction, direction, signed_weight
from sahel.figures.dates import event_date
from sahel.figures.event_words import in_force_label, type_label
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.model import Claim, Event, IsoDate, Tie, View
from sahel.ui.evidence_href import evidence_href


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the sentence may name: the events of the pair of all time, as known, and the view that links keep."""

    events: tuple[Event, ...]
    asked: View

    def claim(self, ids: Iterable[str]) -> Claim | None:
        """Return the latest claim among some ids, or None."""
        wanted = set(ids)
        said = [claim for event in self.events for claim in event.claims if claim.claim_id in wanted]
        return max(said, key=lambda claim: (claim.date_end or "", claim.claim_id), default=None)

    def last_before(self, day: IsoDate | None) -> Event | None:
        """Return the latest event that ended before a day."""
        before = [event for event in self.events if event.date_end and (day is None or event.date_end < day)]
        return max(before, key=lambda event: (event.date_end or "", event.event_id), default=None)


def _link(text: str, claim: Claim | None, asked: View) -> str:
    if claim is None:
        return exact(text)
    href = exact(evidence_href(claim.article_id, claim.claim_id, asked))
    return f'<a href="{href}" target="_self">{exact(text)}</a>'


def _event(event: Event, evidence: Evidence) -> str:
    text = _("{what}, {when}").format(what=type_label(event.type).lower(), when=event_date(event))
    return _link(text, lead(event.claims), evidence.asked)


def _heaviest(tie: Tie, sign: int) -> Event | None:
    signed = [event for event in tie.events if signed_weight(event) * sign > 0]
    return max(signed, key=lambda event: abs(signed_weight(event)), default=None)


def _pattern(way: Direction, thin: bool) -> str:
    words: Mapping[tuple[Direction, bool], str] = {
        ("strengthened", False): _("Blue, as what strengthens outweighs what weakens: above all {up}"),
        ("weakened", False): _("Orange, as what weakens outweighs what strengthens: above all {down}"),
        ("strengthened", True): _("Blue and dashed, as one publisher alone tells what strengthens: {up}"),
        ("weakened", True): _("Orange and dashed, as one publisher alone tells what weakens: {down}"),
        ("contested", False): _("Orange and blue, as events point both ways: {up}, and {down}"),
    }
    return words[way, thin and way != "contested"]


def _colour(tie: Tie, evidence: Evidence, since: IsoDate | None) -> str:
    way = direction(tie)
    if way != "no new evidence":
        named = {"up": _heaviest(tie, 1), "down": _heaviest(tie, -1)}
        html = {key: _event(event, evidence) for key, event in named.items() if event}
        return exact(_pattern(way, tie.thin)).format(**html)
    if tie.events:
        said = _("Grey, as no event of the period weighs on either side, not even {event}")
        return exact(said).format(event=_event(tie.events[0], evidence))
    last = evidence.last_before(since)
    if last is None:
        return exact(_("Grey, as the period holds no event"))
    return exact(_("Grey, as the period holds no event; the last one is {event}")).format(event=_event(last, evidence))


def _entry(entry: Entry, evidence: Evidence) -> str:
    held = [rung for rung in entry.stages if rung.stage == "in_force"]
    claim = evidence.claim(one for rung in held for one in rung.claims)
    text = kind_label(entry.kind)
    text = text[:1].lower() + text[1:]
    if entry.last_confirmed:
        text = _("{kind}, last confirmed {day}").format(kind=text, day=day_label(entry.last_confirmed))
    return _link(text, claim, evidence.asked)


def _width(ledger: Ledger, on: IsoDate, evidence: Evidence) -> str:
    held = [entry for entry in ledger if in_force((entry,))]
    if not held:
        return exact(_("thinnest, as no entry is in force on {day}").format(day=day_label(on)))
    said = exact(_("this wide for {n} on {day}: {entries}"))
    entries = "; ".join(_entry(entry, evidence) for entry in held)
    return said.format(n=exact(in_force_label(len(held))), day=exact(day_label(on)), entries=entries)


def arc_reason(tie: Tie, ledger: Ledger, view: View, evidence: Evidence) -> str:
    """Return the sentence as HTML; ``view`` is resolved, ``ledger`` is that of its day."""
    colour = _colour(tie, evidence, view.since)
    if view.on is None:
        return f"{colour}."
    return exact(_("{colour}; {width}.")).format(colour=colour, width=_width(ledger, view.on, evidence))
