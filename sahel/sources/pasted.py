"""Pasted text: a first line that looks like a headline, with a blank line under it, is the title."""

from __future__ import annotations

from sahel.sources.build import with_headline
from sahel.sources.found import Piece
from sahel.sources.received import Received

LONGEST_HEADLINE = 200
"""Characters; the longest headlines of the agencies have some 150."""

_ENDS_A_SENTENCE = tuple(".,;:")


def _is_headline(first: str, gap: str, body: str) -> bool:
    looks_like_one = len(first) <= LONGEST_HEADLINE and not first.rstrip().endswith(_ENDS_A_SENTENCE)
    return looks_like_one and any(map(str.isalpha, first)) and not gap.strip() and bool(body.strip())


def _headline(text: str) -> tuple[str | None, str]:
    first, _end, rest = text.partition("\n")
    gap, _end, body = rest.partition("\n")
    return (" ".join(first.split()), body.strip()) if _is_headline(first, gap, body) else (None, text)


def piece(text: str, received: Received) -> Piece:
    """Return the pasted text, without white space around it, and its title where it shows one."""
    title, body = _headline(text.replace("\r\n", "\n").replace("\r", "\n").strip())
    facts = {"title": title} if title else {}
    return Piece(received.origin, with_headline(title, body), received.raw, facts)
