"""A toy Sahel: one-line makers of claims, articles and events, for the tests of every room."""

from itertools import count

from sahel.facts.claim_types import claim_types
from sahel.ids import article_id
from sahel.model import Article, Claim, Event, Printing

_numbers = count(1)


def article(text=None, publisher=None, published=None, after=None, url=None, title=None, lang="en", **more):
    """An article with one printing; without a text, one that no other toy article has."""
    text = text or f"Toy article number {next(_numbers)}."
    printing = Printing(publisher=publisher, url=url, published=published, after=after)
    return Article(id=article_id(text), title=title, text=text, lang=lang, printings=(printing,), **more)


def claim(source="NER", target="RUS", type="talks", on=None, *, until=None, article="a1", **more):
    """A claim dated ``on`` (to ``until``) said by an article; effect and domain are the type's unless given."""
    kind = claim_types()[type]
    facts = {
        "claim_id": f"c{next(_numbers)}",
        "article_id": article,
        "publisher": None,
        "published": None,
        "source": source,
        "target": target,
        "type": type,
        "effect": kind.effect,
        "domain": kind.domain,
        "date_start": on,
        "date_end": until or on,
        "date_text": "",
        "date_rule": "stated" if on else "none",
        "modality": "happened",
        "place": None,
        "speaker": None,
        "evidence_start": 0,
        "evidence_end": 4,
        "quote": "Said",
        "also": (),
        "group": None,
        "relevant": True,
        "confidence": 0.8,
        "reader": "toy@1",
    }
    return Claim(**(facts | more))


def event(source="NER", target="RUS", type="talks", on=None, *, until=None, claims=None, **more):
    """An event with the one claim that it rests on, unless its claims are given."""
    said = claims or (claim(source, target, type, on, until=until),)
    facts = {
        "event_id": said[0].claim_id,
        "source": source,
        "target": target,
        "type": type,
        "effect": said[0].effect,
        "domain": said[0].domain,
        "date_start": on,
        "date_end": until or on,
        "place": None,
        "p": 0.8,
        "state": "agreed",
        "claims": tuple(said),
        "n_sources": 1,
        "verified": False,
    }
    return Event(**(facts | more))
