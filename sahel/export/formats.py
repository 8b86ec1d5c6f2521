"""Every format that leaves the house, in one list: the command line and the pages offer what stands here.

What a format needs to be written is imported when it is written: a list of names costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from sahel.errors import ExportError
from sahel.i18n import _, speaking

if TYPE_CHECKING:
    from sahel.export.content import Content

Of = Literal["events", "figure", "briefing"]
Write = Callable[["Content", Path], None]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name on the command line, how its files end, its media type, what of a view it holds."""

    name: str
    suffix: str
    media_type: str
    of: Of
    write: Write

    @property
    def label(self) -> str:
        """What a user reads."""
        return _labels()[self.name]

    @property
    def about(self) -> str:
        """What it is for, in one sentence."""
        return _abouts()[self.name]


def _labels() -> Mapping[str, str]:
    return {
        "csv": _("Table (CSV)"),
        "json": _("Records (JSON)"),
        "geojson": _("Points (GeoJSON)"),
        "map": _("Map of places (HTML)"),
        "png": _("Picture (PNG)"),
        "svg": _("Drawing (SVG)"),
        "pptx": _("Slides (PPTX)"),
        "pdf": _("Pages (PDF)"),
        "html": _("One page (HTML)"),
        "bundle": _("Evidence (ZIP)"),
    }


def _abouts() -> Mapping[str, str]:
    return {
        "csv": _("One row a claim, for a spreadsheet."),
        "json": _("Events with their claims, for a program."),
        "geojson": _("Events as points, for a map program."),
        "map": _("The places of the events on a map to zoom, which needs no network."),
        "png": _("One figure of the view, for a document or a chat."),
        "svg": _("One figure of the view as lines and letters, to be printed at any size."),
        "pptx": _("The briefing as slides that can be edited, with the sources in the notes."),
        "pdf": _("The briefing as pages to print or to send."),
        "html": _("The briefing as one file with its figures, which opens in any browser, without a network."),
        "bundle": _("The evidence behind the briefing: tables, points, hashes, constants, and a README of columns."),
    }


def _data(kind: Literal["csv", "json", "geojson"]) -> Write:
    def write(content: Content, target: Path) -> None:
        from sahel.export.files import export
        from sahel.export.where import nowhere

        placed = content.place_of if kind == "geojson" else nowhere
        export(kind, content.events, target, placed, content.mark, semicolons=content.semicolons)

    return write


def _map(content: Content, target: Path) -> None:
    from sahel.export.map_file import write_map

    with speaking(content.spoken):
        write_map(content.events, target, content.place_of, content.mark)


def _png(content: Content, target: Path) -> None:
    from sahel.export.picture_file import write_png

    write_png(content, target)


def _svg(content: Content, target: Path) -> None:
    from sahel.export.picture_file import write_svg

    write_svg(content, target)


def _slides(content: Content, target: Path) -> None:
    from sahel.export.slides.write import write_slides

    write_slides(content.briefing, target, edition=content.edition)


def _pdf(content: Content, target: Path) -> None:
    from sahel.export.paper.write import write_pdf

    write_pdf(content.briefing, target, edition=content.edition)


def _page(content: Content, target: Path) -> None:
    from sahel.export.page import write_page

    write_page(content.briefing, target, edition=content.edition)


def _bundle(content: Content, target: Path) -> None:
    from sahel.export.bundle import write_bundle

    write_bundle(content.briefing, target, edition=content.edition, place_of=content.place_of)


_PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"

FORMATS: Mapping[str, Format] = {
    one.name: one
    for one in (
        Format("csv", ".csv", "text/csv", "events", _data("csv")),
        Format("json", ".json", "application/json", "events", _data("json")),
        Format("geojson", ".geojson", "application/geo+json", "events", _data("geojson")),
        Format("map", ".map.html", "text/html", "events", _map),
        Format("png", ".png", "image/png", "figure", _png),
        Format("svg", ".svg", "image/svg+xml", "figure", _svg),
        Format("pptx", ".pptx", _PPTX, "briefing", _slides),
        Format("pdf", ".pdf", "application/pdf", "briefing", _pdf),
        Format("html", ".html", "text/html", "briefing", _page),
        Format("bundle", ".zip", "application/zip", "briefing", _bundle),
    )
}
"""All formats, in the order in which they are offered."""


def format_of(name: str) -> Format:
    """Return a format by its name; raise ExportError for one that nobody writes."""
    if name not in FORMATS:
        raise ExportError(name, _("there is no such format; there are {these}").format(these=", ".join(FORMATS)))
    return FORMATS[name]


def write_file(name: str, content: Content, target: Path) -> None:
    """Write a file of a format, whole or not at all; raise ExportError where that is not possible."""
    format_of(name).write(content, target)
