"""One figure as a picture: PNG for a document, SVG to be printed at any size."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from sahel.analysis.ties import Pair
from sahel.briefing.at_hand import read_once
from sahel.briefing.drawing import climate_of, ladder_of
from sahel.briefing.drawings import Drawing, MapDrawing, TableDrawing
from sahel.briefing.edge_words import clock_words, edition_words
from sahel.briefing.material import Material, gather
from sahel.errors import ExportError
from sahel.export.captioned import Caption, captioned
from sahel.export.content import Content
from sahel.export.pictured import picture_of
from sahel.export.whole_file import whole
from sahel.facts.scope import tie_pair
from sahel.figures.event_words import pair_name
from sahel.figures.pictures.sheet import Picture, Sheet
from sahel.figures.pictures.timeline_picture import timeline_picture
from sahel.i18n import _, speaking

SHEET = Sheet(1600, 900)
"""The room for a picture, in px: that of a slide."""

_OF_PAIR: Mapping[str, Callable[[Pair, Material], Drawing | None]] = {"climate": climate_of, "ladder": ladder_of}
"""Figures that a view of one pair has besides those of its briefing."""


def _pair(content: Content) -> Pair | None:
    view = content.view
    if content.edition or len(view.country) != 1 or len(view.partner) != 1 or view.country == view.partner:
        return None
    return tie_pair(view.country[0], view.partner[0])


def figures_of(content: Content) -> dict[str, str]:
    """Return which figures there are, by key, each with the words that stand over it."""
    drawn = [step for step in content.briefing.shown if step.drawing and not isinstance(step.drawing, TableDrawing)]
    named, pair = (
        {step.key: step.sentence or step.heading for step in drawn} | {"timeline": _("Timeline")},
        _pair(content),
    )
    names = {"climate": _("Climate: {pair}"), "ladder": _("Ledger: {pair}")} if pair else {}
    return named | {key: name.format(pair=pair_name(pair)) for key, name in names.items() if pair}


def _drawing(content: Content) -> Drawing | None:
    pair = _pair(content)
    if pair and content.figure in _OF_PAIR:
        return _OF_PAIR[content.figure](pair, gather(content.store, content.view, read_once(content.store)))
    return next((step.drawing for step in content.briefing.shown if step.key == content.figure), None)


def _timeline(content: Content) -> Picture:
    first, last = content.briefing.since, content.briefing.until
    inside = [one for one in content.events if (one.date_end or "") >= first and (one.date_start or "~") <= last]
    return timeline_picture(inside, (first, last), SHEET)


def _foot(content: Content, drawing: Drawing | None) -> str:
    said = [clock_words(content.briefing), edition_words(content.edition)]
    return " · ".join(
        [*said, *([_("Natural Earth; lines imply no position.")] if isinstance(drawing, MapDrawing) else [])]
    )


def picture(content: Content) -> Picture:
    """Return the picture that is asked for, with its caption; raise ExportError where the view has no such figure."""
    named = figures_of(content)
    drawing = None if content.figure == "timeline" else _drawing(content)
    basis = content.briefing.basis
    found = _timeline(content) if content.figure == "timeline" else picture_of(drawing, basis, SHEET, hatched=True)
    if found is None or content.figure not in named:
        why = _("this view has no such figure; it has {these}").format(these=", ".join(named))
        raise ExportError(content.figure, why)
    return captioned(found, Caption(named[content.figure], _foot(content, drawing), content.mark))


def _write(content: Content, target: Path, made: Callable[[Picture], bytes]) -> None:
    with speaking(content.spoken):
        drawn = made(picture(content))
    with whole(target) as beside:
        beside.write_bytes(drawn)


def write_png(content: Content, target: Path) -> None:
    """Write the figure as PNG, two pixels a px; raise ExportError where that is not possible."""
    _write(content, target, Picture.png)


def write_svg(content: Content, target: Path) -> None:
    """Write the figure as SVG; raise ExportError where that is not possible."""
    _write(content, target, Picture.svg)
