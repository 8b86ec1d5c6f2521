"""The strip of months: how many events each month holds, the period drawn darker; it is the ground of the brush."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sahel.analysis.presets import Period, month_end
from sahel.facts.constants import constants
from sahel.figures.dates import month_label, months
from sahel.figures.marked_text import exact
from sahel.figures.svg import stretched
from sahel.figures.tokens import Palette
from sahel.i18n import _
from sahel.model import IsoDate

HEIGHT_PX = 26


@dataclass(frozen=True, slots=True)
class Bin:
    """One bar of the strip: a month, or all that was before the strip begins; the days it holds, and its count."""

    label: str
    since: IsoDate
    until: IsoDate
    n: int


def every_month(counts: Mapping[IsoDate, int]) -> dict[IsoDate, int]:
    """Return the counts of months (first days) from the first to the last, those without any as zero."""
    if not counts:
        return {}
    return {month: counts.get(month, 0) for month in months(min(counts), max(counts))}


def bins(counts: Mapping[IsoDate, int]) -> tuple[Bin, ...]:
    """Return the bars of the strip from the counts of months (first days, in order)."""
    start = constants().strip_since
    before = [month for month in counts if month < start]
    found = [Bin(month_label(month), month, month_end(month), n) for month, n in counts.items() if month >= start]
    if before:
        label = _("before {year}").format(year=date.fromisoformat(start).year)
        found.insert(0, Bin(label, before[0], month_end(before[-1]), sum(counts[month] for month in before)))
    return tuple(found)


def held_by(strip: Sequence[Bin], period: Period) -> tuple[int, int]:
    """Return the first and the last bar that a period touches; beyond either end, the bar at that end."""
    first = next((at for at, one in enumerate(strip) if one.until >= period[0]), len(strip) - 1)
    last = next((at for at in reversed(range(len(strip))) if strip[at].since <= period[1]), 0)
    return first, max(first, last)


def strip_image(strip: Sequence[Bin], period: Period, palette: Palette) -> str:
    """Return the strip as an image that is as wide as its place."""
    first, last = held_by(strip, period)
    # What was before the strip is many years: it must not make every month a dwarf.
    most = max([one.n for one in strip if one.since >= constants().strip_since], default=0) or 1
    bars = []
    for at, one in enumerate(strip):
        high = min(one.n / most, 1.0) * (HEIGHT_PX - 1)
        colour = palette.ink2 if first <= at <= last else palette.rule
        bars.append(
            f'<rect x="{at + 0.08:.2f}" y="{HEIGHT_PX - high:.1f}" width=".84" height="{high:.1f}" fill="{colour}"/>'
        )
    ground = f'<rect x="0" y="{HEIGHT_PX - 0.5}" width="{len(strip)}" height=".5" fill="{palette.rule}"/>'
    return stretched(ground + "".join(bars), f"0 0 {len(strip)} {HEIGHT_PX}", HEIGHT_PX, alt=strip_alt(strip, period))


def strip_years(strip: Sequence[Bin]) -> str:
    """Return the years as HTML to stand under the strip, each where its January begins."""
    years = []
    for at, one in enumerate(strip):
        if one.since >= constants().strip_since and one.since[5:7] == "01":
            left = 100 * at / len(strip)
            years.append(f'<span style="left:{left:.2f}%">{exact(one.since[:4])}</span>')
    return f'<div class="years" aria-hidden="true">{"".join(years)}</div>'


def strip_alt(strip: Sequence[Bin], period: Period) -> str:
    """Return the strip in a sentence."""
    first, last = held_by(strip, period)
    inside = sum(one.n for one in strip[first : last + 1])
    return _("Events by month, {first} to {last}: {n}, of {all} since {start}").format(
        first=strip[first].label,
        last=strip[last].label,
        n=inside,
        all=sum(one.n for one in strip),
        start=month_label(strip[0].since),
    )
