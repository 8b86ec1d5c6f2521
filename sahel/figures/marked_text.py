"""The text of an article as HTML, exactly as printed, with its places, actors, dates and claims marked.

Every character is escaped, every mark is an isolated ``<mark dir="auto">``; where spans overlap, the pieces carry all
their kinds. What a reader sees equals the text, whatever the text holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Literal

from sahel.model import Extraction

_HALF_PAIR = re.compile("[\ud800-\udfff]")

MarkKind = Literal["claim", "place", "actor", "date", "hit", "headline"]

KINDS: tuple[MarkKind, ...] = ("place", "actor", "date", "claim")
"""The order in which the legend names the kinds; a hit of the search and the headline have no row there."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of the text to mark; ``chosen`` lifts the evidence of the claim that the reader came for."""

    start: int
    end: int
    kind: MarkKind
    title: str = ""
    chosen: bool = False


def marks_of(extraction: Extraction, claim_id: str | None = None) -> tuple[Mark, ...]:
    """Return the marks of everything that a reader found; ``claim_id`` is the claim to lift."""
    places = [Mark(p.start, p.end, "place", p.name) for p in extraction.places]
    actors = [Mark(a.start, a.end, "actor", a.entity) for a in extraction.actors]
    dates = [Mark(d.start, d.end, "date", d.value) for d in extraction.dates]
    claims = [
        Mark(span[0], span[1], "claim", claim.type, claim.claim_id == claim_id)
        for claim in extraction.claims
        for span in [(claim.evidence_start, claim.evidence_end), *((s.start, s.end) for s in claim.also)]
    ]
    return (*places, *actors, *dates, *claims)


def exact(text: str) -> str:
    """Return a text as HTML that shows exactly these characters.

    A parser of HTML would turn a carriage return into a line feed, so it goes as a reference. Half a surrogate pair
    can be shown by no page and becomes U+FFFD.
    """
    return escape(_HALF_PAIR.sub("\ufffd", text)).replace("\r", "&#13;")


def _inside(text: str, marks: Iterable[Mark]) -> list[Mark]:
    return [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]


def _piece(text: str, covering: Sequence[Mark]) -> str:
    if not covering:
        return exact(text)
    kinds = dict.fromkeys(mark.kind for mark in covering)
    classes = " ".join([*kinds, *(["chosen"] if any(mark.chosen for mark in covering) else [])])
    titles = " · ".join(dict.fromkeys(mark.title for mark in covering if mark.title))
    return f'<mark dir="auto" class="{classes}" title="{exact(titles)}">{exact(text)}</mark>'


def marked_text(text: str, marks: Iterable[Mark]) -> str:
    """Return the text as HTML with its marks; spans that do not lie inside the text are left out."""
    within = _inside(text, marks)
    cuts = sorted({0, len(text), *(m.start for m in within), *(m.end for m in within)})
    pieces = []
    for start, end in pairwise(cuts):
        covering = [m for m in within if m.start <= start and end <= m.end]
        pieces.append(_piece(text[start:end], covering))
    return "".join(pieces)
