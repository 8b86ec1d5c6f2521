"""A text inside a style sheet."""

from __future__ import annotations


def quoted(text: str) -> str:
    """Return a text that may stand between the quotation marks of a style sheet."""
    return text.replace("\\", "").replace('"', "").replace("<", "")
