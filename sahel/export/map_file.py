"""The places of events as one HTML file with Leaflet inside: a map to move and zoom where no network is."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path
from string import Template

from sahel.errors import ExportError
from sahel.export.about_words import policy_words
from sahel.export.vendored import VENDOR, font_faces, inline_script, vendored_text
from sahel.export.where import PlaceOf
from sahel.export.whole_file import write_whole
from sahel.facts.tables import table
from sahel.figures.event_map import event_map, event_spots
from sahel.figures.event_words import events_label
from sahel.figures.marked_text import exact
from sahel.figures.tokens import tokens
from sahel.i18n import _, language
from sahel.model import Event

_SERVED = "/app/static/vendor/"
_SCRIPT = re.compile(rf'<script src="{_SERVED}([^"]+)"></script>')
_SHEET = re.compile(rf'<link rel="stylesheet" href="{_SERVED}([^"]+)"\s*/>')
_SOURCE_MAP = re.compile(r"^//# sourceMappingURL=.*$", re.MULTILINE)
_PICTURE = re.compile(r"url\((images/[\w.-]+)\)")
_FACE = re.compile(rf"@font-face\{{[^}}]*{_SERVED}[^}}]*\}}")
_POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:"
"""Folium writes its script anew for each map, so it has no hash to go by; nothing may be asked for all the same."""
_CSS = Template("""
.folium-map { height: calc(100% - 44px) !important; }
.about-map { position: fixed; left: 0; right: 0; bottom: 0; z-index: 1000; padding: 4px 12px; background: $panel;
  color: $ink2; border-top: 1px solid $rule; font: $type; }
.about-map b { color: $ink; }
.leaflet-popup-content { max-height: 280px; overflow-y: auto; }
.leaflet-popup-content ul { margin: 4px 0; padding-left: 16px; }
""")


def _script(found: re.Match[str]) -> str:
    return f"<script>{inline_script(_SOURCE_MAP.sub('', vendored_text(found[1])))}</script>"


def _sheet(found: re.Match[str]) -> str:
    folder = (VENDOR / found[1]).parent

    def picture(named: re.Match[str]) -> str:
        return f"url(data:image/png;base64,{b64encode((folder / named[1]).read_bytes()).decode()})"

    return f"<style>{_PICTURE.sub(picture, vendored_text(found[1]))}</style>"


def self_contained(html: str) -> str:
    """Return a page of folium with what it loads from the app put inside it; raise ExportError where any is left.

    Leaflet's own style goes first, so that whatever the page says of its parts counts.
    """
    sheets = "".join(_sheet(found) for found in _SHEET.finditer(html))
    bare = _SHEET.sub("", _FACE.sub("", html)).replace("<head>", f"<head>{sheets}", 1)
    made = _SCRIPT.sub(_script, bare)
    if _SERVED in made:
        raise ExportError(_("The map"), _("a part of it could not be put inside"))
    return made


def _bar(placed: int, others: int, mark: str) -> str:
    """Return the line at the foot: how many events are on the map, how many are not, the mark, whose data it is."""
    counts = [events_label(placed), _("not placed ({n})").format(n=others)]
    whose = "; ".join(f"{row['name']} ({row['licence']})" for row in table("data_sources")[:3])
    said = " · ".join([*counts, whose, policy_words()])
    marked = f"<b>{exact(mark)}</b> " if mark else ""
    return f'<footer class="about-map">{marked}{exact(said)}</footer>'


def _style() -> str:
    palette, fonts, size = tokens().light, tokens().fonts, tokens().size["desk"]
    colours = {"panel": palette.panel, "ink": palette.ink, "ink2": palette.ink2, "rule": palette.rule}
    type_ = f"{size['small']}px {fonts.condensed_stack}"
    return f"<style>{font_faces()}{_CSS.substitute(colours, type=type_)}</style>"


def map_page(events: Sequence[Event], place_of: PlaceOf, mark: str = "") -> str:
    """Return the page, in the language that is spoken."""
    points = ((event, place_of(event)) for event in events)
    placed = [(event, at.lat, at.lon) for event, at in points if at]
    html = self_contained(event_map(event_spots(placed)).get_root().render())
    head = f'<head><meta http-equiv="Content-Security-Policy" content="{_POLICY}"><title>{exact(_("Where"))}</title>'
    bar = _bar(len(placed), len(events) - len(placed), mark)
    named = html.replace("<html>", f'<html lang="{language()}">', 1).replace("<head>", head, 1)
    return named.replace("</head>", f"{_style()}</head>", 1).replace("</body>", f"{bar}</body>", 1)


def write_map(events: Sequence[Event], target: Path, place_of: PlaceOf, mark: str = "") -> None:
    """Write the map of events as one HTML file; raise ExportError where that is not possible."""
    page = map_page(events, place_of, mark)
    write_whole(target, lambda handle: handle.writelines((page,)))
