"""What a figure shows, in a sentence for those who do not see it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from sahel.analysis.day_labels import day_label
from sahel.analysis.ties import Direction, direction
from sahel.figures.event_words import events_label
from sahel.figures.signs import ORDER, direction_label
from sahel.i18n import _, ngettext
from sahel.model import IsoDate, PlaceMention, Tie


def direction_counts(ties: Iterable[Tie]) -> dict[Direction, int]:
    """Return how many ties go each way, in the order of the legend, zeros included."""
    counted = Counter(map(direction, ties))
    return {way: counted[way] for way in ORDER}


def map_alt(ties: Sequence[Tie], headline: str) -> str:
    """Return the alternative text of the map."""
    counts = direction_counts(ties)
    said = ", ".join(f"{n} {direction_label(way)}" for way, n in counts.items())
    return _("Map of ties between Sahel states and partners: {counts}. {headline}").format(
        counts=said, headline=headline
    )


def timeline_alt(n_events: int, n_partners: int, period: tuple[IsoDate, IsoDate]) -> str:
    """Return the alternative text of the timeline."""
    partners = ngettext("{n} partner", "{n} partners", n_partners).format(n=n_partners)
    return _("Timeline of {events} with {partners}, {since} to {until}").format(
        events=events_label(n_events), partners=partners, since=day_label(period[0]), until=day_label(period[1])
    )


def place_map_alt(mentions: Iterable[PlaceMention]) -> str:
    """Return the alternative text of an article's map."""
    names = list(dict.fromkeys(m.name for m in mentions if m.lat is not None))
    return _("Map of the places in this article: {names}").format(names=", ".join(names) or _("none"))
