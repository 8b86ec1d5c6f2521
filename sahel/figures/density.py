"""The strip above the timeline: how many events each month of the whole store holds, the period drawn darker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import plotly.graph_objects as go

from sahel.figures.dates import month_label, months
from sahel.figures.hover import events_label
from sahel.figures.tokens import Palette
from sahel.model import Event, IsoDate


def monthly(events: Iterable[Event]) -> dict[IsoDate, int]:
    """Return how many events begin in each month, from the first month with one to the last, zeros included."""
    counts = Counter(str(event.date_start)[:7] + "-01" for event in events if event.date_start)
    if not counts:
        return {}
    return {month: counts.get(month, 0) for month in months(min(counts), max(counts))}


def density_bars(counts: dict[IsoDate, int], period: tuple[IsoDate, IsoDate], palette: Palette) -> go.Bar:
    """Return the strip as bars on the second pair of axes."""
    inside = [period[0][:7] <= month[:7] <= period[1][:7] for month in counts]
    return go.Bar(
        name="density",
        x=list(counts),
        y=list(counts.values()),
        xaxis="x2",
        yaxis="y2",
        marker={"color": [palette.ink2 if here else palette.rule for here in inside], "line": {"width": 0}},
        hoverinfo="text",
        hovertext=[f"{month_label(month)} · {events_label(n)}" for month, n in counts.items()],
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )
