"""Text for the labels of widgets, which read Markdown: foreign text must come out as it stands."""

from __future__ import annotations

_SIGNS = frozenset("\\`*_{}[]()<>#+-.!|~:$&@/=^")


def plain_label(text: str) -> str:
    """Return a text that a label shows as it stands, never as a link, an image, an icon or a formula."""
    return "".join(f"\\{sign}" if sign in _SIGNS else sign for sign in text)
