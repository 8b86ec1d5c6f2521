"""Makers for store tests: an article that says things in sentences of its own, and the reading of it."""

from __future__ import annotations

from sahel.facts.claim_types import claim_types
from sahel.ids import article_id, claim_id
from sahel.model import (
    ActorMention,
    After,
    Article,
    Claim,
    Extraction,
    PlaceMention,
    Printing,
    Timex,
)

RULES = "rules@1"


def says(source="NER", target="RUS", type="talks", on=None, *, until=None, **more):
    """One thing that a text says: parties, type, days; ``more`` replaces any field of the claim."""
    return {"source": source, "target": target, "type": type, "date_start": on, "date_end": until or on, **more}


def told(*sayings, publisher=None, published=None, url=None, after=None, reader=RULES, intro="", article=None):
    """An article that says these things, one sentence each, and what a reader makes of it."""
    sentences = [f"{one['source']} {one['type']} {one['target']} {one['date_start']}." for one in sayings]
    report = After(after, None, None) if after else None
    printing = Printing(publisher, url, published, after=report, origin="toy.txt", raw=b"<raw>")
    text = " ".join([intro or f"{publisher} writes.", *sentences])
    given = article or Article(article_id(text), "Toy", text, "en", (printing,))
    return given, reading(given, *sayings, reader=reader)


def reading(article, *sayings, reader=RULES):
    """What a reader makes of an article: a claim a saying, its evidence the whole text unless said otherwise."""
    claims = tuple(_claim(article, reader, one) for one in sayings)
    word = article.text[:3]
    places = (PlaceMention(0, 3, word, "Niamey", 13.5, 2.1, "NER", 2440485, "literal", 0.9),)
    actors = (ActorMention(0, 3, word, "NER", "country"),)
    dates = (Timex(0, 3, word, "DATE", "2024", "2024-01-01", "2024-12-31"),)
    return Extraction(article.id, reader, places, actors, dates, claims)


def _claim(article, reader, saying):
    kind = claim_types()[saying["type"]]
    key = (saying["source"], saying["target"], saying["type"], saying["date_start"])
    facts = {
        "claim_id": claim_id(article.id, reader, key),
        "article_id": article.id,
        "publisher": article.publisher,
        "published": article.published,
        "effect": kind.effect,
        "domain": kind.domain,
        "date_text": saying["date_start"] or "",
        "date_rule": "stated" if saying["date_start"] else "none",
        "modality": "happened",
        "place": None,
        "speaker": None,
        "evidence_start": 0,
        "evidence_end": len(article.text),
        "quote": article.text,
        "also": (),
        "group": None,
        "relevant": True,
        "confidence": 0.8,
        "reader": reader,
    }
    return Claim(**(facts | saying))
