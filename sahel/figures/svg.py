"""A small drawing as an image element: the page's sanitiser lets no inline SVG through, but it does let images."""

from __future__ import annotations

from base64 import b64encode

from sahel.figures.marked_text import exact


def image(drawing: str, width: int, height: int, view: str, *, alt: str = "", kind: str = "glyph") -> str:
    """Return SVG shapes as an ``<img>`` that needs no request; ``view`` is the viewBox, sizes are in px."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="{view}">{drawing}</svg>'
    data = b64encode(svg.encode()).decode()
    return (
        f'<img class="{kind}" width="{width}" height="{height}" alt="{exact(alt)}" '
        f'src="data:image/svg+xml;base64,{data}">'
    )
