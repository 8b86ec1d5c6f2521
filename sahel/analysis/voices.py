"""Whose voice an article counts as: copies, reprints and summaries of one report are one voice, not several.

An article that names the report it retells counts as the voice of that report. Otherwise one known publisher is one
voice; where a publisher's name tells that an agency's report was printed ("Reuters via The Standard (Kenya)", "France
24 (AFP)"), the agency is the voice. An article whose publisher nobody knows is a voice of its own, marked unknown. A
text is stored once, so the same text is one voice already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from sahel.facts.tables import split_list, table
from sahel.geo.fold import fold
from sahel.i18n import _
from sahel.model import After, Article, Claim

_VIA = re.compile(r"\s+via\s+", re.IGNORECASE)
_PARTS = re.compile(r"[(),/]")
_NOT_WORD = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Voice:
    """Articles of one ``key`` are one voice; ``label`` is what a user reads; ``known``: we know whose it is."""

    key: str
    label: str
    known: bool


Voices = Mapping[str, Voice]
"""The voice of each article, by article id."""


def _name_key(name: str) -> str:
    return _NOT_WORD.sub(" ", fold(name)).strip().removeprefix("the ")


@cache
def _wires() -> Mapping[str, str]:
    named = ((row["name"], (row["name"], *split_list(row["aliases"]))) for row in table("wires"))
    return {_name_key(spelling): name for name, spellings in named for spelling in spellings}


def speaker(publisher: str) -> str:
    """Return the name of the voice behind a publisher's name: the agency named first, or the publisher itself."""
    first = _VIA.split(publisher.strip(), maxsplit=1)[0].strip()
    parts = (_wires().get(_name_key(part)) for part in (first, *_PARTS.split(first)))
    return next((wire for wire in parts if wire), first)


def _of_publisher(publisher: str) -> Voice:
    name = speaker(publisher)
    return Voice(f"publisher:{_name_key(name)}", name, known=True)


def _of_report(after: After) -> Voice | None:
    if after.publisher and _name_key(after.publisher):
        return _of_publisher(after.publisher)
    if after.url:
        address = urlsplit(after.url)
        return Voice(f"report:{address.netloc}{address.path.rstrip('/')}", address.netloc or after.url, known=False)
    if after.title and _name_key(after.title):
        return Voice(f"report:{_name_key(after.title)}", after.title, known=False)
    return None


def voice_key(article_id: str, publisher: str | None, after: After | None) -> Voice:
    """Return the voice of an article, given its id, its publisher and the report that it retells."""
    report = _of_report(after) if after else None
    if report:
        return report
    if publisher and _name_key(publisher):
        return _of_publisher(publisher)
    return Voice(f"article:{article_id}", _("unknown publisher"), known=False)


def voice_of(article: Article) -> Voice:
    """Return the voice of an article, given all its printings."""
    return voice_key(article.id, article.publisher, article.after)


def voice_of_claim(claim: Claim, voices: Voices) -> Voice:
    """Return the voice that makes a claim; where its article's is not given, that of the claim's own publisher."""
    return voices.get(claim.article_id) or voice_key(claim.article_id, claim.publisher, None)


def by_voice(claims: Iterable[Claim], voices: Voices) -> dict[str, list[Claim]]:
    """Return claims grouped by the key of their voice, in the order given."""
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(voice_of_claim(claim, voices).key, []).append(claim)
    return groups
