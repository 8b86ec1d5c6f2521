"""An address that came with an article: text, and a link only where it leads to the web."""

from __future__ import annotations

from urllib.parse import urlsplit

from sahel.figures.marked_text import exact


def address_html(url: str) -> str:
    """Return an address as text, and as a link where it leads to the web and nowhere else."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return exact(url)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        return exact(url)
    return f'<a href="{exact(url)}" target="_blank" rel="noopener noreferrer nofollow">{exact(url)}</a>'
