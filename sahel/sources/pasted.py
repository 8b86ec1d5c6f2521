"""Pasted text: a first line that looks like a headline, with a blank line under it, is the title."""

from __future__ import annotations

import re

from sahel.sources.build import with_headline
from sahel.sources.found import Piece
from sahel.sources.received import Received

LONGEST_HEADLINE = 200
"""Characters; the longest headlines of the agencies have some 150."""

_HEADLINE = re.compile(r"(?P<title>[^\n]*[^\W\d_][^\n]*)\n(?:[ \t\u00a0]*\n)+(?P<body>.*\S.*)", re.DOTALL)
_ENDS_A_SENTENCE = tuple(".,;:")


def _headline(text: str) -> tuple[str | None, str]:
    match = _HEADLINE.fullmatch(text)
    title = " ".join(match["title"].split()) if match else ""
    if match is None or len(title) > LONGEST_HEADLINE or title.endswith(_ENDS_A_SENTENCE):
        return None, text
    return title, match["body"].lstrip("\n")


def piece(text: str, received: Received) -> Piece:
    """Return the pasted text, without white space around it, and its title where it shows one."""
    title, body = _headline(text.replace("\r\n", "\n").replace("\r", "\n").strip())
    facts = {"title": title} if title else {}
    return Piece(received.origin, with_headline(title, body), received.raw, facts)
