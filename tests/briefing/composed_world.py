"""A toy store for composing: articles whose one sentence names whom it names, and a reading of just that."""

from __future__ import annotations

from sahel.model import ActorMention, Extraction
from sahel.store import Store
from tests.toy import article, claim

NEWEST = "2026-03-01"


def report(store, sentence, *names, publisher="Alpha", lang="en", **facts):
    """Take in a one-sentence article; ``names``: (surface, entity) of those that it names; return the article."""
    told = article(sentence, publisher=publisher, published=facts.get("on", NEWEST), lang=lang)
    actors = tuple(_actor(sentence, surface, entity) for surface, entity in names)
    span = {"evidence_start": 0, "evidence_end": len(sentence), "quote": sentence}
    own = {"publisher": publisher, "published": told.published, "confidence": 0.95}
    said = claim(article=told.id, **(own | span | facts))
    store.add(told, Extraction(told.id, "toy@1", actors=actors, claims=(said,)))
    return told


def _actor(sentence, surface, entity):
    start = sentence.index(surface)
    return ActorMention(start, start + len(surface), surface, entity, "country")


NIGER_RUSSIA = (("Niger", "NER"), ("Russia", "RUS"))


def pact(store, publisher, day="2026-02-10", **facts):
    """A report by a publisher that Niger and Russia signed a pact, which names both and the act."""
    said = f"Niger and Russia signed a military agreement, {publisher} reports."
    deal = {"type": "agreement_signed", "domain": "military", "on": day}
    return report(store, said, *NIGER_RUSSIA, publisher=publisher, **(deal | facts))


def open_world(path) -> Store:
    """A store in which three publishers tell of one pact."""
    store = Store.open(path)
    for publisher in ("Alpha", "Beta", "Gamma"):
        pact(store, publisher)
    return store
