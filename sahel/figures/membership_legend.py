"""How to read the bars of an alliance, with the same fills and marks; only what is drawn is named, with its count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sahel.analysis.memberships import Bar
from sahel.figures.fills import bloc_tint
from sahel.figures.marked_text import exact
from sahel.figures.membership_bars import Look, pieces
from sahel.figures.svg import image
from sahel.figures.tokens import Palette
from sahel.i18n import _
from sahel.model import IsoDate

_WIDE, _HIGH = 34, 14


def _label(look: Look) -> str:
    words: dict[Look, str] = {
        "member": _("member"),
        "suspended": _("suspended: a member without a vote"),
        "exit_announced": _("exit announced, still a member"),
        "observer": _("observer"),
        "sanctioned": _("line below: sanctioned, which is not suspended"),
    }
    return words[look]


def _hatch(colour: str, wide: float, pitch: int) -> str:
    return (
        f'<defs><pattern id="h" width="{pitch}" height="{pitch}" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><path d="M0 0V{pitch}" stroke="{colour}" stroke-width="{wide}"/>'
        "</pattern></defs>"
        f'<rect x="1" y="1" width="{_WIDE - 2}" height="{_HIGH - 2}" fill="url(#h)"/>'
    )


def _box(fill: str, stroke: str = "none") -> str:
    return f'<rect x="1" y="1" width="{_WIDE - 2}" height="{_HIGH - 2}" fill="{fill}" stroke="{stroke}"/>'


def _swatch(look: Look, tint: str, palette: Palette) -> str:
    drawn = {
        "member": _box(tint),
        "suspended": _box(tint) + _hatch(palette.hatch, 1.2, 5),
        "exit_announced": _box(tint) + _hatch(palette.panel, 5, 10) + _box("none", palette.ink2),
        "observer": _box(palette.panel, palette.ink3),
        "sanctioned": f'<rect x="1" y="6" width="{_WIDE - 2}" height="3" fill="{palette.ink2}"/>',
    }[look]
    return image(drawn, _WIDE, _HIGH, f"0 0 {_WIDE} {_HIGH}", kind="sample")


def _mark(drawing: str) -> str:
    return image(drawing, 12, _HIGH, f"0 0 12 {_HIGH}", kind="sample")


def _marks(palette: Palette) -> list[tuple[str, str]]:
    ring = f'<circle cx="6" cy="7" r="4" fill="{palette.panel}" stroke="{palette.ink}" stroke-width="1.8"/>'
    thin = f'<path d="M6 0V14" stroke="{palette.ink}" stroke-width="1.6"/>'
    thick = f'<path d="M6 0V14" stroke="{palette.ink}" stroke-width="3.6"/>'
    return [
        (_mark(ring), _("joined")),
        (_mark(thin), _("exit announced")),
        (_mark(thick), _("exit in force, or body dissolved")),
        ("<b>?</b>", _("end date not checked")),
    ]


def bars_legend(alliance: str, bars: Sequence[Bar], first: IsoDate, last: IsoDate, palette: Palette) -> str:
    """Return the legend as HTML; counts are of members that stood so inside the window."""
    tint = bloc_tint(alliance, palette)
    counted = Counter(look for look, _row in {(piece.look, piece.row) for piece in pieces(bars, first, last)})
    items = [(_swatch(look, tint, palette), f"{_label(look)} ({n})") for look, n in counted.most_common()]
    both = _("two halves: both at once")
    listed = "".join(f"<li>{drawing}<span>{exact(words)}</span></li>" for drawing, words in [*items, *_marks(palette)])
    halves = f"<li><span>{exact(both)}</span></li>" if {"suspended", "exit_announced"} <= counted.keys() else ""
    return f'<div class="legend in-line"><ul>{listed}{halves}</ul></div>'
