"""A small drawing as an image element: the page's sanitiser lets no inline SVG through, but it does let images."""

from __future__ import annotations

from base64 import b64encode

from sahel.figures.marked_text import exact


def _source(drawing: str, attributes: str) -> str:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{drawing}</svg>'
    return f"data:image/svg+xml;base64,{b64encode(svg.encode()).decode()}"


def stretched(drawing: str, view: str, height: int, *, alt: str) -> str:
    """Return SVG shapes as an ``<img>`` as wide as its place and ``height`` px high, stretched to fill both."""
    source = _source(drawing, f'width="100%" height="{height}" viewBox="{view}" preserveAspectRatio="none"')
    return f'<img class="stretched" height="{height}" alt="{exact(alt)}" src="{source}">'


def image(drawing: str, width: int, height: int, view: str, *, alt: str = "", kind: str = "glyph") -> str:
    """Return SVG shapes as an ``<img>`` that needs no request; ``view`` is the viewBox, sizes are in px."""
    source = _source(drawing, f'width="{width}" height="{height}" viewBox="{view}"')
    return f'<img class="{kind}" width="{width}" height="{height}" alt="{exact(alt)}" src="{source}">'
