"""The legends of the map as HTML with small drawings: what a line says and what a fill says, each with its count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sahel.analysis.day_labels import day_label
from sahel.analysis.ties import Direction, Pair
from sahel.figures.alt_text import direction_counts
from sahel.figures.fills import Fill, fill_colour, fill_counts, fill_label, fill_pattern
from sahel.figures.marked_text import exact
from sahel.figures.signs import ORDER, SIGNS, direction_label
from sahel.figures.strength import STEPS, step, step_label
from sahel.figures.svg import image
from sahel.figures.tokens import Palette, tokens
from sahel.i18n import _
from sahel.model import IsoDate, Tie


def _stroke(colour: str, dash: str = "", width: float | None = None) -> str:
    style = f' stroke-dasharray="{dash}"' if dash else ""
    width = width or tokens().line["strength_1"]
    return f'<line x1="0" x2="28" y1="5" y2="5" stroke="{colour}" stroke-width="{width}"{style}/>'


def _line(strokes: str) -> str:
    return image(strokes, 28, 10, "0 0 28 10", kind="sample")


def _sample(direction: Direction, palette: Palette) -> str:
    colour = SIGNS[direction].colour(palette)
    if direction == "contested":
        return _line(_stroke(colour) + _stroke(palette.up, tokens().dash["dash_contested_overlay"].replace("px", "")))
    return _line(_stroke(colour))


def _row(sample: str, label: str, n: int | None = None, href: str | None = None) -> str:
    said = exact(label) if n is None else f"{exact(label)} ({n})"
    linked = f'<a href="{exact(href)}" target="_self">{said}</a>' if href else said
    return f"<li>{sample}<span>{linked}</span></li>"


Hrefs = Mapping[str, str]
"""Where the count of a row leads, by the key of the row: a direction, "thin", a step of the width, a bloc."""


def line_legend(ties: Sequence[Tie], palette: Palette, hrefs: Hrefs | None = None) -> str:
    """Return the legend of the arcs: colour by direction, dash for thin."""
    counts, to = direction_counts(ties), hrefs or {}
    rows = [_row(_sample(way, palette), direction_label(way), counts[way], to.get(way)) for way in ORDER]
    thin = sum(tie.thin and bool(tie.events) for tie in ties)
    dash = _line(_stroke(palette.up, tokens().dash["dash_thin"].replace("px", "")))
    rows.insert(3, _row(dash, _("thin: one publisher only"), thin, to.get("thin")))
    return f"<h3>{exact(_('Line: what events of the period did'))}</h3><ul>{''.join(rows)}</ul>"


def width_legend(
    pairs: Iterable[Pair], in_force: Mapping[Pair, int], on: IsoDate, palette: Palette, hrefs: Hrefs | None = None
) -> str:
    """Return the legend of the widths: how many entries of the ledger are in force between two parties."""
    counts, to = Counter(step(in_force.get(pair, 0)) for pair in pairs), hrefs or {}
    samples = {name: _line(_stroke(palette.none, width=tokens().line[name])) for name in STEPS}
    rows = [_row(samples[name], step_label(name), counts[name], to.get(name)) for name in STEPS]
    title = _("Width: entries in force on {day}").format(day=day_label(on))
    return f'<h3>{exact(title)}</h3><ul class="two">{"".join(rows)}</ul>'


def _hatch(name: str, fill: Fill | None, palette: Palette) -> str:
    look = fill_pattern(fill, palette)
    if look is None:
        return ""
    broad = look["solidity"] >= 0.5
    width, pitch = (4.0, 8) if broad else (1.0, 4)
    cross = f'<path d="M0 0V{pitch}" stroke="{look["fgcolor"]}" stroke-width="{width}"/>'
    cross += f'<path d="M0 0H{pitch}" stroke="{look["fgcolor"]}" stroke-width="{width}"/>' if fill is None else ""
    return (
        f'<pattern id="{name}" width="{pitch}" height="{pitch}" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)">{cross}</pattern>'
    )


def _swatch(index: int, fill: Fill | None, palette: Palette) -> str:
    hatch = _hatch(f"hatch-{index}", fill, palette)
    box = f'<rect x=".5" y=".5" width="17" height="11" stroke="{palette.ink3}" stroke-width=".8"'
    top = f'{box} fill="url(#hatch-{index})"/>' if hatch else ""
    ground = f'{box} fill="{fill_colour(fill, palette)}"/>'
    return image(f"<defs>{hatch}</defs>{ground}{top}", 18, 12, "0 0 18 12", kind="sample")


def fill_legend(fills: Mapping[str, Fill], on: IsoDate, palette: Palette, hrefs: Hrefs | None = None) -> str:
    """Return the legend of the countries: the blocs of the date and the standing in them."""
    counted: list[tuple[Fill | None, str, int | None]] = [
        (fill, fill_label(fill), n) for fill, n in fill_counts(fills.values())
    ]
    to = [(hrefs or {}).get(fill.bloc) if fill and fill.bloc else None for fill, _label, _n in counted]
    return _fills_listed(_("Fill: alignment on {day}").format(day=day_label(on)), counted, to, palette)


def looks_legend(fills: Iterable[Fill], palette: Palette) -> str:
    """Return the legend of several maps together: every look that any of them has, uncounted."""
    looks = [(fill, fill_label(fill), None) for fill, _n in fill_counts(fills)]
    return _fills_listed(_("Fill: standing on these days"), looks, [None] * len(looks), palette)


def _fills_listed(
    title: str,
    listed: Sequence[tuple[Fill | None, str, int | None]],
    hrefs: Sequence[str | None],
    palette: Palette,
) -> str:
    every = [*listed, (Fill(), fill_label(Fill()), None), (None, _("disputed territory"), None)]
    to = [*hrefs, None, None]
    rows = [_row(_swatch(i, fill, palette), label, n, to[i]) for i, (fill, label, n) in enumerate(every)]
    return f"<h3>{exact(title)}</h3><ul>{''.join(rows)}</ul>"
